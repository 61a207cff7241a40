/* SPDX-License-Identifier: MIT
 *
 * mapread.c: reads the document of a source. Groups of cases are laid out flat: a case carries the conditions and fields
 * of the groups around it. A body, the part that several sources share, is read once for each of them, with the names of
 * that source.
 */
#include "mapread.h"
#include "text.h"

enum { GROUP_DEPTH = 6, CASES = 4096 };

typedef struct build {
    cdet_mapread *mr;
    cdet_source *src;
    size_t case_cap;
    cdet_buf classes;
} build;

static bool complain(cdet_mapread *mr, const cdet_yaml *y, const char *what)
{
    cdet_diag_error(mr->diags, y->pos, "%s", what);
    return false;
}

/* ---- fields ---- */

static bool outs_read(cdet_mapread *mr, const cdet_yaml *y, cdet_outs *out)
{
    if (!y) return true;
    if (y->kind != CDET_YAML_MAP) return complain(mr, y, "a map from field to value is wanted here");
    out->v = cdet_mapread_alloc(mr, y->count * sizeof *out->v);
    if (!out->v) return false;
    for (const cdet_yaml *c = y->first; c; c = c->next) {
        cdet_out *o = &out->v[out->n++];
        o->name = cdet_names_put(mr->names, c->key);
        if (!o->name) mr->refused = true;
        o->text = cdet_names_text(mr->names, o->name);
        o->expr = cdet_expr_read(mr, c);
        if (!o->name || !o->expr) return false;
    }
    return true;
}

/* ---- conditions of groups ---- */

static bool append_tests(cdet_mapread *mr, const cdet_when *a, const cdet_when *b, cdet_when *out)
{
    out->ntests = a->ntests + b->ntests;
    out->tests = cdet_mapread_alloc(mr, out->ntests * sizeof *out->tests);
    if (!out->tests) return false;
    if (a->ntests) memcpy(out->tests, a->tests, a->ntests * sizeof *a->tests);
    if (b->ntests) memcpy(out->tests + a->ntests, b->tests, b->ntests * sizeof *b->tests);
    return true;
}

/* a and b; either may be NULL (always). Each alternative of one with each of the other. false: refused. */
static bool both(cdet_mapread *mr, cdet_when *a, cdet_when *b, cdet_when **out)
{
    *out = a ? a : b;
    if (!a || !b) return true;
    cdet_when **link = out;
    for (const cdet_when *x = a; x; x = x->other)
        for (const cdet_when *y = b; y; y = y->other) {
            cdet_when *w = cdet_mapread_alloc(mr, sizeof *w);
            if (!w || !append_tests(mr, x, y, w)) return false;
            *link = w;
            link = &w->other;
        }
    return true;
}

/* ---- cases ---- */

static const cdet_str case_keys[] = { { "when", 4 }, { "class", 5 }, { "fields", 6 }, { "cases", 5 },
                                      { "each", 4 }, { "more", 4 },  { "time", 4 },   { "host", 4 } };

/* A name of the source (`$each`) may stand for an array, or for none where its value is empty. */
static bool each_read(cdet_mapread *mr, const cdet_yaml *y, uint32_t *array)
{
    const char *why = NULL;
    if (y->kind == CDET_YAML_SCALAR && y->text.len && y->text.ptr[0] == '$') {
        const cdet_yaml *a = mr->aliases ? mr->aliases->first : NULL;
        while (a && !cdet_str_eq(a->key, (cdet_str){ y->text.ptr + 1, y->text.len - 1 })) a = a->next;
        if (!a) return complain(mr, y, "no such name");
        if (a->kind == CDET_YAML_SCALAR && !a->text.len) return true;
        y = a;
    }
    if (y->kind != CDET_YAML_SCALAR) return complain(mr, y, "a path that ends in '[]' is wanted here");
    uint32_t node = cdet_shape_node(mr->shape, y->text, array, &why);
    if (!node && why) return complain(mr, y, why);
    if (!node) mr->refused = true;
    return node && (*array || complain(mr, y, "a path that ends in '[]' is wanted here"));
}

static bool class_add(build *b, cdet_str name)
{
    cdet_str have = cdet_buf_get(&b->classes);
    for (size_t i = 0; i + name.len <= have.len; i++) {
        bool from = i == 0 || have.ptr[i - 1] == ',';
        bool to = i + name.len == have.len || have.ptr[i + name.len] == ',';
        if (from && to && memcmp(have.ptr + i, name.ptr, name.len) == 0) return true;
    }
    if (have.len) cdet_buf_lit(&b->classes, ",");
    cdet_buf_str(&b->classes, name);
    if (b->classes.failed) b->mr->refused = true;
    return !b->classes.failed;
}

static bool case_add(build *b, const cdet_yaml *y, const cdet_case *c)
{
    cdet_source *s = b->src;
    if (s->ncases == CASES) return complain(b->mr, y, "a source has at most 4096 cases");
    if (s->ncases == b->case_cap) {
        size_t cap = b->case_cap ? b->case_cap * 2 : 32;
        cdet_case *v = cdet_mapread_alloc(b->mr, cap * sizeof *v);
        if (!v) return false;
        if (s->ncases) memcpy(v, s->cases, s->ncases * sizeof *v);
        s->cases = v;
        b->case_cap = cap;
    }
    s->cases[s->ncases++] = *c;
    return !c->class_name.len || class_add(b, c->class_name);
}

static bool cases_read(build *b, const cdet_yaml *list, const cdet_case *group, unsigned depth);

/* A value that belongs to an element is another for each case that is made of one. */
static bool in_array(const cdet_mapread *mr, const cdet_refs *refs)
{
    for (uint32_t i = 0; i < refs->n; i++)
        if (refs->v[i].slot && mr->shape->slots[refs->v[i].slot].array) return true;
    return false;
}

/* The tests of a group are copied to all cases in it, and those of a case to all alternatives of the group. */
static void number_tests(cdet_mapread *mr, cdet_when *w)
{
    for (; w && mr->tests; w = w->other)
        for (uint32_t i = 0; i < w->ntests; i++)
            if (!in_array(mr, &w->tests[i].refs)) w->tests[i].memo = ++*mr->tests;
}

/* What a case or group says itself, on top of the group around it. */
static bool own_keys(cdet_mapread *mr, const cdet_yaml *y, cdet_case *c)
{
    const cdet_yaml *k;
    cdet_when *when = NULL;
    if ((k = cdet_yaml_get(y, "when")) && !(when = cdet_when_read(mr, k))) return false;
    number_tests(mr, when);
    if (!both(mr, c->when, when, &c->when)) return false;
    if ((k = cdet_yaml_get(y, "class")) && !cdet_text_read(mr, k, &c->class_name)) return false;
    if ((k = cdet_yaml_get(y, "each")) && !each_read(mr, k, &c->each)) return false;
    if ((k = cdet_yaml_get(y, "more")) && !cdet_flag_read(mr, k, &c->more)) return false;
    if ((k = cdet_yaml_get(y, "time")) && !(c->time = cdet_expr_read(mr, k))) return false;
    if ((k = cdet_yaml_get(y, "host")) && !(c->host = cdet_expr_read(mr, k))) return false;
    cdet_outs *own = cdet_mapread_alloc(mr, sizeof *own);
    if (!own) return false;
    *own = c->outs;
    c->outs = (cdet_outs){ NULL, 0, own->n || own->up ? own : NULL };
    return outs_read(mr, cdet_yaml_get(y, "fields"), &c->outs);
}

static bool case_read(build *b, const cdet_yaml *y, const cdet_case *group, unsigned depth)
{
    cdet_case c = *group;
    if (y->kind != CDET_YAML_MAP) return complain(b->mr, y, "a case is a map with when, class, fields ...");
    if (!cdet_keys_check(b->mr, y, case_keys, sizeof case_keys / sizeof *case_keys)) return false;
    if (!own_keys(b->mr, y, &c)) return false;
    const cdet_yaml *inner = cdet_yaml_get(y, "cases");
    if (!inner) return case_add(b, y, &c);
    if (depth == GROUP_DEPTH) return complain(b->mr, y, "groups of cases are nested too deeply");
    return cases_read(b, inner, &c, depth + 1);
}

static bool cases_read(build *b, const cdet_yaml *list, const cdet_case *group, unsigned depth)
{
    if (list->kind != CDET_YAML_LIST) return complain(b->mr, list, "a list of cases is wanted here");
    bool ok = true;
    for (const cdet_yaml *c = list->first; c && !b->mr->refused; c = c->next)
        if (!case_read(b, c, group, depth)) ok = false;
    return ok && !b->mr->refused;
}

/* ---- the switch ---- */

static bool same_refs(const cdet_refs *a, const cdet_refs *b)
{
    if (a->n != b->n || !a->n) return false;
    for (uint32_t i = 0; i < a->n; i++)
        if (a->v[i].slot != b->v[i].slot || a->v[i].nth != b->v[i].nth || !cdet_str_eq(a->v[i].text, b->v[i].text))
            return false;
    return true;
}

/* Do all alternatives ask this? Then it is a test of the group around the case. */
static bool in_all(const cdet_when *w, const cdet_test *t)
{
    for (; w; w = w->other) {
        uint32_t i = 0;
        while (i < w->ntests && w->tests[i].memo != t->memo) i++;
        if (i == w->ntests) return false;
    }
    return true;
}

/* The test by which a case can be found: equality with constants on these refs, in each of its alternatives. */
static const cdet_test *key_test(const cdet_case *c, const cdet_refs *refs)
{
    for (uint32_t i = 0; c->when && i < c->when->ntests; i++) {
        const cdet_test *t = &c->when->tests[i];
        if (t->op == CDET_TEST_EQUAL && !t->negate && !t->nocase && (!refs || same_refs(&t->refs, refs)) &&
            (!c->when->other || (t->memo && in_all(c->when->other, t))))
            return t;
    }
    return NULL;
}

/* The refs that most cases compare with constants. */
static cdet_refs busiest(const cdet_mapread *mr, const cdet_source *s)
{
    cdet_refs best = { NULL, 0 };
    uint32_t most = 1; /* one case alone is not worth a table */
    for (uint32_t i = 0; i < s->ncases; i++) {
        const cdet_when *w = s->cases[i].when;
        for (uint32_t k = 0; w && k < w->ntests; k++) {
            uint32_t n = 0;
            if (same_refs(&w->tests[k].refs, &best) || in_array(mr, &w->tests[k].refs)) continue;
            for (uint32_t j = 0; j < s->ncases; j++) n += key_test(&s->cases[j], &w->tests[k].refs) != NULL;
            if (n <= most) continue;
            most = n;
            best = w->tests[k].refs;
        }
    }
    return best;
}

static int order(cdet_str a, cdet_str b)
{
    return a.len != b.len ? (a.len < b.len ? -1 : 1) : memcmp(a.ptr, b.ptr, a.len);
}

/* Where `text` is, or belongs, among the entries so far. */
static uint32_t find(const cdet_switch *w, cdet_str text)
{
    uint32_t lo = 0, hi = w->n;
    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;
        if (order(w->entries[mid].text, text) < 0)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

const uint32_t *cdet_switch_find(const cdet_switch *w, cdet_str text)
{
    uint32_t i = find(w, text);
    return i < w->n && cdet_str_eq(w->entries[i].text, text) ? w->entries[i].cases : w->rest;
}

/* The cases that may hold when the value is `text` (ptr NULL: any that no case names). NULL: refused. */
static uint32_t *candidates(cdet_mapread *mr, const cdet_source *s, const cdet_refs *refs, cdet_str text)
{
    uint32_t n = 0, *list = NULL;
    for (int pass = 0; pass < 2; pass++) {
        n = 0;
        for (uint32_t i = 0; i < s->ncases; i++) {
            const cdet_test *t = key_test(&s->cases[i], refs);
            bool may = !t;
            for (uint32_t k = 0; t && text.ptr && k < t->ntexts; k++) may = may || cdet_str_eq(t->texts[k], text);
            if (may && list) list[n] = i;
            n += may;
        }
        if (!list && !(list = cdet_mapread_alloc(mr, (n + 1) * sizeof *list))) return NULL;
    }
    list[n] = UINT32_MAX;
    return list;
}

static bool switch_build(cdet_mapread *mr, cdet_source *s)
{
    cdet_switch *w = &s->by;
    w->refs = busiest(mr, s);
    if (!w->refs.n) return true;
    uint32_t most = 0;
    for (uint32_t i = 0; i < s->ncases; i++) {
        const cdet_test *t = key_test(&s->cases[i], &w->refs);
        most += t ? t->ntexts : 0;
    }
    w->entries = cdet_mapread_alloc(mr, most * sizeof *w->entries);
    w->rest = candidates(mr, s, &w->refs, (cdet_str){ NULL, 0 });
    if (!w->entries || !w->rest) return false;
    for (uint32_t i = 0; i < s->ncases; i++) {
        const cdet_test *t = key_test(&s->cases[i], &w->refs);
        for (uint32_t k = 0; t && k < t->ntexts; k++) {
            uint32_t at = find(w, t->texts[k]);
            if (at < w->n && cdet_str_eq(w->entries[at].text, t->texts[k])) continue;
            memmove(&w->entries[at + 1], &w->entries[at], (w->n - at) * sizeof *w->entries);
            w->n++;
            w->entries[at].text = t->texts[k];
            w->entries[at].cases = candidates(mr, s, &w->refs, t->texts[k]);
            if (!w->entries[at].cases) return false;
        }
    }
    return true;
}

/* ---- the source ---- */

static const cdet_str source_keys[] = {
    { "source", 6 }, { "title", 5 },     { "about", 5 },   { "platforms", 9 }, { "recognised", 10 },
    { "format", 6 }, { "recognise", 9 }, { "by_name", 7 }, { "timeless", 8 },  { "columns", 7 },
    { "names", 5 },  { "embedded", 8 },  { "time", 4 },    { "host", 4 },      { "fields", 6 },
    { "raw", 3 },    { "label", 5 },     { "events", 6 },  { "cases", 5 },     { "let", 3 },
};
static const cdet_str body_keys[] = { { "body", 4 },  { "about", 5 }, { "fields", 6 }, { "raw", 3 },
                                      { "label", 5 }, { "cases", 5 }, { "let", 3 } };

static const cdet_str format_names[CDET_FORMAT_COUNT] = { { "", 0 },         { "json", 4 },  { "xml", 3 },
                                                          { "evtx", 4 },     { "csv", 3 },   { "text", 4 },
                                                          { "keyvalue", 8 }, { "auditd", 6 } };

static bool formats_read(cdet_mapread *mr, const cdet_yaml *y, cdet_source *s)
{
    cdet_str *v;
    uint32_t n;
    if (!cdet_texts_read(mr, y, &v, &n)) return false;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t f = 1;
        while (f < CDET_FORMAT_COUNT && !cdet_str_eq(format_names[f], v[i])) f++;
        if (f == CDET_FORMAT_COUNT)
            return complain(mr, y, "no such format (json, xml, evtx, csv, text, keyvalue, auditd)");
        s->formats |= 1u << f;
        s->format = s->format.len ? cdet_arena_printf(mr->arena, "%s,%s", s->format.ptr, v[i].ptr) : v[i];
        if (!s->format.ptr) mr->refused = true;
    }
    return !mr->refused;
}

/* {from: $data, as: winlog.event_data, deep: true} */
static bool raw_read(cdet_mapread *mr, const cdet_yaml *y, cdet_source *s)
{
    static const cdet_str keys[] = { { "from", 4 }, { "as", 2 }, { "deep", 4 } };
    const cdet_yaml *from = cdet_yaml_get(y, "from"), *as = cdet_yaml_get(y, "as"), *deep = cdet_yaml_get(y, "deep");
    bool is_deep = false;
    if (y->kind != CDET_YAML_MAP || !from || !as || from->kind != CDET_YAML_SCALAR || as->kind != CDET_YAML_SCALAR)
        return complain(mr, y, "{from: path, as: prefix} is wanted here");
    if (!cdet_keys_check(mr, y, keys, 3) || (deep && !cdet_flag_read(mr, deep, &is_deep))) return false;
    cdet_str prefix =
        as->text.len ? cdet_arena_printf(mr->arena, "%s.", as->text.ptr) : cdet_arena_str(mr->arena, as->text);
    const cdet_yaml *a = from;
    if (from->text.len && from->text.ptr[0] == '$') {
        a = mr->aliases ? mr->aliases->first : NULL;
        while (a && !(a->key.len + 1 == from->text.len && memcmp(a->key.ptr, from->text.ptr + 1, a->key.len) == 0))
            a = a->next;
        if (!a) return complain(mr, from, "no such name");
    }
    for (const cdet_yaml *c = a->kind == CDET_YAML_LIST ? a->first : a; c; c = c == a ? NULL : c->next) {
        const char *why = NULL;
        uint32_t node = c->kind == CDET_YAML_SCALAR ? cdet_shape_node(mr->shape, c->text, NULL, &why) : 0;
        if (!node && why) return complain(mr, c, why);
        uint32_t g = node && prefix.ptr ? cdet_shape_group(mr->shape, node, prefix, is_deep) : CDET_RAW_GROUPS;
        if (g == CDET_RAW_GROUPS && mr->shape->ngroups == CDET_RAW_GROUPS)
            return complain(mr, y, "too many 'raw' in all sources");
        if (g == CDET_RAW_GROUPS) mr->refused = true;
        if (mr->refused) return false;
        s->raw |= 1u << g;
    }
    return true;
}

/* {path: json|xml|pairs}: text found there is a document of its own. */
static bool embedded_read(cdet_mapread *mr, const cdet_yaml *y)
{
    static const cdet_str kinds[] = { { "", 0 }, { "json", 4 }, { "xml", 3 }, { "pairs", 5 } };
    if (y->kind != CDET_YAML_MAP) return complain(mr, y, "{path: json} is wanted here");
    for (const cdet_yaml *c = y->first; c; c = c->next) {
        const char *why = NULL;
        uint32_t k = 1, node = cdet_shape_node(mr->shape, c->key, NULL, &why);
        while (k < 4 && !(c->kind == CDET_YAML_SCALAR && cdet_str_eq(kinds[k], c->text))) k++;
        if (!node && why) return complain(mr, c, why);
        if (k == 4) return complain(mr, c, "'json', 'xml' or 'pairs' is wanted here");
        if (!node) mr->refused = true;
        if (!node) return false;
        mr->shape->nodes[node].embed = k;
    }
    return true;
}

static bool label_read(cdet_mapread *mr, const cdet_yaml *y, cdet_source *s)
{
    size_t n = y->kind == CDET_YAML_LIST ? y->count : 1;
    s->label = cdet_mapread_alloc(mr, n * sizeof(cdet_expr *));
    s->nlabel = 0;
    if (!s->label) return false;
    for (const cdet_yaml *c = y->kind == CDET_YAML_LIST ? y->first : y; c; c = c == y ? NULL : c->next) {
        s->label[s->nlabel] = cdet_expr_read(mr, c);
        if (!s->label[s->nlabel++]) return false;
    }
    return true;
}

/* In words, from the conditions: "has Event.System.EventID and Event.System.Channel". */
static bool describe(cdet_mapread *mr, const cdet_yaml *y, cdet_source *s)
{
    cdet_buf b;
    cdet_buf_init(&b, mr->mem);
    for (const cdet_yaml *c = y->kind == CDET_YAML_LIST ? y->first : y; c; c = c == y ? NULL : c->next) {
        if (b.len) cdet_buf_lit(&b, ", or ");
        const char *glue = "has ";
        for (const cdet_yaml *k = c->first; k; k = k->next, glue = " and ") {
            cdet_buf_lit(&b, glue);
            cdet_buf_str(&b, k->key);
        }
    }
    s->recognised = b.failed ? (cdet_str){ NULL, 0 } : cdet_arena_str(mr->arena, cdet_buf_get(&b));
    if (!s->recognised.ptr) mr->refused = true;
    cdet_buf_free(&b);
    return s->recognised.ptr != NULL;
}

/* Facts that stand in the source's document alone. */
static bool head_read(cdet_mapread *mr, const cdet_yaml *doc, cdet_source *s)
{
    const cdet_yaml *k;
    cdet_str *v;
    uint32_t n;
    bool ok = cdet_text_read(mr, cdet_yaml_get(doc, "source"), &s->name);
    if ((k = cdet_yaml_get(doc, "title"))) ok = cdet_text_read(mr, k, &s->title) && ok;
    if ((k = cdet_yaml_get(doc, "about"))) ok = cdet_text_read(mr, k, &s->about) && ok;
    if ((k = cdet_yaml_get(doc, "by_name"))) ok = cdet_flag_read(mr, k, &s->by_name) && ok;
    if ((k = cdet_yaml_get(doc, "timeless"))) ok = cdet_flag_read(mr, k, &s->timeless) && ok;
    if ((k = cdet_yaml_get(doc, "columns"))) ok = cdet_texts_read(mr, k, &s->columns, &s->ncolumns) && ok;
    if ((k = cdet_yaml_get(doc, "embedded"))) ok = embedded_read(mr, k) && ok;
    if ((k = cdet_yaml_get(doc, "format")))
        ok = formats_read(mr, k, s) && ok;
    else
        ok = complain(mr, doc, "a source has a 'format'");
    if ((k = cdet_yaml_get(doc, "recognise")))
        ok = (s->recognise = cdet_when_read(mr, k)) && describe(mr, k, s) && ok;
    else if (!s->by_name)
        ok = complain(mr, doc, "a source has 'recognise', or 'by_name: true'");
    if ((k = cdet_yaml_get(doc, "recognised"))) ok = cdet_text_read(mr, k, &s->recognised) && ok;
    if ((k = cdet_yaml_get(doc, "platforms")) && cdet_texts_read(mr, k, &v, &n))
        for (uint32_t i = 0; i < n; i++)
            s->platforms = i ? cdet_arena_printf(mr->arena, "%s,%s", s->platforms.ptr, v[i].ptr) : v[i];
    if ((k = cdet_yaml_get(doc, "time"))) ok = (s->time = cdet_expr_read(mr, k)) && ok;
    if ((k = cdet_yaml_get(doc, "host"))) ok = (s->host = cdet_expr_read(mr, k)) && ok;
    return ok && !mr->refused;
}

/* {NAME: value}: kept under "let.NAME". Behind those that the source has already. */
static bool lets_read(cdet_mapread *mr, const cdet_yaml *y, cdet_source *s)
{
    if (y->kind != CDET_YAML_MAP) return complain(mr, y, "a map from name to value is wanted here");
    cdet_let *v = cdet_mapread_alloc(mr, (s->nlets + y->count) * sizeof *v);
    if (!v) return false;
    if (s->nlets) memcpy(v, s->lets, s->nlets * sizeof *v);
    s->lets = v;
    for (const cdet_yaml *c = y->first; c; c = c->next) {
        const char *why = NULL;
        cdet_str path = cdet_arena_printf(mr->arena, "let.%.*s", CDET_QUOTE(c->key));
        cdet_let *l = &v[s->nlets];
        l->slot = path.ptr ? cdet_shape_slot(mr->shape, path, &why) : 0;
        if (!l->slot && why) return complain(mr, c, why);
        if (!l->slot) mr->refused = true;
        if (!l->slot || !(l->expr = cdet_expr_read(mr, c))) return false;
        s->nlets++;
    }
    return true;
}

/* What may stand in the source's document or in the body it shares. */
static bool events_read(build *b, const cdet_yaml *doc, cdet_outs *outs)
{
    const cdet_yaml *k;
    cdet_case top = { .outs = { NULL, 0, NULL } };
    bool ok = outs_read(b->mr, cdet_yaml_get(doc, "fields"), outs);
    if ((k = cdet_yaml_get(doc, "let"))) ok = lets_read(b->mr, k, b->src) && ok;
    if ((k = cdet_yaml_get(doc, "raw"))) ok = raw_read(b->mr, k, b->src) && ok;
    if ((k = cdet_yaml_get(doc, "label"))) ok = label_read(b->mr, k, b->src) && ok;
    if ((k = cdet_yaml_get(doc, "cases"))) ok = cases_read(b, k, &top, 0) && ok;
    return ok;
}

static const cdet_yaml *body_find(cdet_mapread *mr, const cdet_yaml *name, const cdet_yaml *const *bodies, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (cdet_str_eq(cdet_yaml_get(bodies[i], "body")->text, name->text)) return bodies[i];
    cdet_diag_error(mr->diags, name->pos, "there is no body '%.*s'", CDET_QUOTE(name->text));
    return NULL;
}

cdet_source *cdet_source_read(cdet_mapread *mr, const cdet_yaml *doc, const cdet_yaml *const *bodies, size_t nbodies)
{
    cdet_source *s = cdet_mapread_alloc(mr, sizeof *s);
    if (!s) return NULL;
    build b = { mr, s, 0, { 0 } };
    cdet_buf_init(&b.classes, mr->mem);
    mr->aliases = cdet_yaml_get(doc, "names");
    bool ok = cdet_keys_check(mr, doc, source_keys, sizeof source_keys / sizeof *source_keys);
    ok = head_read(mr, doc, s) && ok;
    const cdet_yaml *events = cdet_yaml_get(doc, "events"), *body = NULL;
    cdet_outs *shared = cdet_mapread_alloc(mr, sizeof *shared);
    ok = ok && shared && events_read(&b, doc, &s->outs);
    if (ok && events) {
        body = body_find(mr, events, bodies, nbodies);
        ok = body && cdet_keys_check(mr, body, body_keys, sizeof body_keys / sizeof *body_keys) &&
             events_read(&b, body, shared);
        s->outs.up = shared;
    }
    if (ok && !s->ncases) ok = complain(mr, doc, "a source has 'cases', or 'events' that name a body");
    ok = ok && switch_build(mr, s);
    if (ok && !s->time && !s->timeless) ok = complain(mr, doc, "a source has a 'time', or 'timeless: true'");
    if (ok && b.classes.len) s->classes = cdet_arena_str(mr->arena, cdet_buf_get(&b.classes));
    if (ok && b.classes.len && !s->classes.ptr) mr->refused = true;
    cdet_buf_free(&b.classes);
    return ok && !mr->refused ? s : NULL;
}
