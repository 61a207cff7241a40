/* SPDX-License-Identifier: MIT
 *
 * exprread.c: reads paths, values and conditions of a source mapping.
 */
#include "mapread.h"

void *cdet_mapread_alloc(cdet_mapread *mr, size_t size)
{
    void *p = cdet_arena_alloc(mr->arena, size ? size : 1);
    if (!p) mr->refused = true;
    return p;
}

bool cdet_keys_check(cdet_mapread *mr, const cdet_yaml *y, const cdet_str *keys, size_t n)
{
    bool ok = true;
    for (const cdet_yaml *c = y->first; c; c = c->next) {
        size_t i = 0;
        while (i < n && !cdet_str_eq(keys[i], c->key)) i++;
        if (i < n) continue;
        cdet_str near = cdet_nearest(c->key, keys, n);
        cdet_diag_error(mr->diags, c->key_pos, "unknown key '%.*s'%s%.*s%s", CDET_QUOTE(c->key), CDET_MAYBE(near));
        ok = false;
    }
    return ok;
}

static bool complain(cdet_mapread *mr, const cdet_yaml *y, const char *what)
{
    cdet_diag_error(mr->diags, y->pos, "%s", what);
    return false;
}

bool cdet_text_read(cdet_mapread *mr, const cdet_yaml *y, cdet_str *out)
{
    if (y->kind != CDET_YAML_SCALAR) return complain(mr, y, "a text is wanted here");
    *out = cdet_arena_str(mr->arena, y->text);
    if (!out->ptr) mr->refused = true;
    return out->ptr != NULL;
}

bool cdet_texts_read(cdet_mapread *mr, const cdet_yaml *y, cdet_str **out, uint32_t *n)
{
    size_t count = y->kind == CDET_YAML_LIST ? y->count : 1;
    *out = cdet_mapread_alloc(mr, count * sizeof **out);
    if (!*out) return false;
    *n = 0;
    for (const cdet_yaml *c = y->kind == CDET_YAML_LIST ? y->first : y; c; c = y == c ? NULL : c->next)
        if (!cdet_text_read(mr, c, &(*out)[(*n)++])) return false;
    return true;
}

bool cdet_flag_read(cdet_mapread *mr, const cdet_yaml *y, bool *out)
{
    return cdet_yaml_bool(y, out) || complain(mr, y, "true or false is wanted here");
}

/* ---- paths ---- */

static bool add_ref(cdet_mapread *mr, cdet_refs *refs, cdet_ref r)
{
    cdet_ref *v = cdet_mapread_alloc(mr, (refs->n + 1) * sizeof *v);
    if (!v) return false;
    if (refs->n) memcpy(v, refs->v, refs->n * sizeof *v);
    v[refs->n] = r;
    refs->v = v;
    refs->n++;
    return true;
}

/* "path[2]": takes the index off; counted from 1, 0: there was none. */
static uint32_t take_nth(cdet_str *path)
{
    size_t i = path->len;
    uint32_t nth = 0, scale = 1;
    if (i < 4 || path->ptr[i - 1] != ']') return 0;
    for (i--; i && path->ptr[i - 1] >= '0' && path->ptr[i - 1] <= '9' && scale < 10000; i--, scale *= 10)
        nth += (uint32_t)(path->ptr[i - 1] - '0') * scale;
    if (scale == 1 || i < 2 || path->ptr[i - 1] != '[') return 0;
    path->len = i - 1;
    return nth + 1;
}

/* One path without alias, `head` and `rest` joined by a dot. */
static bool add_path(cdet_mapread *mr, cdet_refs *refs, cdet_pos pos, cdet_str head, cdet_str rest)
{
    cdet_str path = head.len && rest.len
                        ? cdet_arena_printf(mr->arena, "%.*s.%.*s", (int)head.len, head.ptr, (int)rest.len, rest.ptr)
                    : head.len ? head
                               : rest;
    const char *why = NULL;
    uint32_t nth = path.ptr ? take_nth(&path) : 0;
    uint32_t slot = path.ptr ? cdet_shape_slot(mr->shape, path, &why) : 0;
    if (!slot && why) cdet_diag_error(mr->diags, pos, "path '%.*s': %s", CDET_QUOTE(path), why);
    if (!slot && !why) mr->refused = true;
    return slot && add_ref(mr, refs, (cdet_ref){ slot, nth, { NULL, 0 } });
}

static bool add_const(cdet_mapread *mr, cdet_refs *refs, const cdet_yaml *y, cdet_str rest)
{
    const cdet_yaml *c = cdet_yaml_get(y, "const");
    cdet_ref r = { 0, 0, { NULL, 0 } };
    if (!c || y->count != 1) return complain(mr, y, "a path, or {const: text}, is wanted here");
    if (rest.len) return complain(mr, y, "a constant has nothing below it");
    return cdet_text_read(mr, c, &r.text) && add_ref(mr, refs, r);
}

static bool add_alias(cdet_mapread *mr, cdet_refs *refs, cdet_pos pos, cdet_str name, cdet_str rest)
{
    const cdet_yaml *a = mr->aliases ? mr->aliases->first : NULL;
    while (a && !cdet_str_eq(a->key, name)) a = a->next;
    if (!a) {
        cdet_diag_error(mr->diags, pos, "'$%.*s' is not among the source's names", CDET_QUOTE(name));
        return false;
    }
    for (const cdet_yaml *c = a->kind == CDET_YAML_LIST ? a->first : a; c; c = c == a ? NULL : c->next) {
        bool ok = c->kind == CDET_YAML_SCALAR ? add_path(mr, refs, pos, c->text, rest) : add_const(mr, refs, c, rest);
        if (!ok) return false;
    }
    return true;
}

static bool add_text(cdet_mapread *mr, cdet_refs *refs, cdet_pos pos, cdet_str text)
{
    if (!text.len || text.ptr[0] != '$') return add_path(mr, refs, pos, text, (cdet_str){ NULL, 0 });
    const char *dot = memchr(text.ptr, '.', text.len);
    cdet_str name = { text.ptr + 1, dot ? (size_t)(dot - text.ptr) - 1 : text.len - 1 };
    cdet_str rest = { dot ? dot + 1 : "", dot ? text.len - name.len - 2 : 0 };
    return add_alias(mr, refs, pos, name, rest);
}

bool cdet_refs_read(cdet_mapread *mr, const cdet_yaml *y, cdet_refs *out)
{
    memset(out, 0, sizeof *out);
    for (const cdet_yaml *c = y->kind == CDET_YAML_LIST ? y->first : y; c; c = c == y ? NULL : c->next) {
        bool ok = c->kind == CDET_YAML_SCALAR ? add_text(mr, out, c->pos, c->text)
                                              : add_const(mr, out, c, (cdet_str){ NULL, 0 });
        if (!ok) return false;
    }
    return true;
}

/* ---- regular expressions, each pattern compiled once ---- */

static cdet_regex *regex_read(cdet_mapread *mr, const cdet_yaml *y, unsigned flags)
{
    if (y->kind != CDET_YAML_SCALAR) {
        complain(mr, y, "a regular expression is wanted here");
        return NULL;
    }
    for (size_t i = 0; i < *mr->regex_count; i++)
        if (cdet_str_eq(cdet_regex_text((*mr->regexes)[i]), y->text)) return (*mr->regexes)[i];
    if (!cdet_mem_grow(mr->mem, mr->regexes, mr->regex_cap, *mr->regex_count + 1, sizeof **mr->regexes)) {
        mr->refused = true;
        return NULL;
    }
    cdet_regex *re = cdet_regex_new(mr->mem, mr->diags, y->pos, y->text, flags | (mr->builtin ? CDET_RE_TRUSTED : 0));
    if (re) (*mr->regexes)[(*mr->regex_count)++] = re;
    return re;
}

/* ---- conditions ---- */

static const cdet_str test_keys[] = { { "is", 2 },       { "not", 3 },   { "starts", 6 }, { "ends", 4 },
                                      { "contains", 8 }, { "match", 5 }, { "nocase", 6 }, { "known", 5 } };

static bool add_test(cdet_mapread *mr, cdet_when *w, cdet_test t)
{
    cdet_test *v = cdet_mapread_alloc(mr, (w->ntests + 1) * sizeof *v);
    if (!v) return false;
    if (w->ntests) memcpy(v, w->tests, w->ntests * sizeof *v);
    v[w->ntests] = t;
    w->tests = v;
    w->ntests++;
    return true;
}

/* {is: x, not: [y, z], match: re ...} on one path: each is a test. */
static bool test_map(cdet_mapread *mr, const cdet_yaml *y, cdet_when *w, cdet_test t)
{
    const cdet_yaml *nocase = cdet_yaml_get(y, "nocase");
    if (!cdet_keys_check(mr, y, test_keys, sizeof test_keys / sizeof *test_keys)) return false;
    if (nocase && !cdet_flag_read(mr, nocase, &t.nocase)) return false;
    for (const cdet_yaml *c = y->first; c; c = c->next) {
        cdet_test one = t;
        char k = c->key.ptr[0];
        bool flag = true, ok = true;
        if (c == nocase) continue;
        if (k == 'k') { /* known */
            one.op = CDET_TEST_KNOWN;
            ok = cdet_flag_read(mr, c, &flag);
            one.negate = !flag;
        } else if (k == 'm') { /* match */
            one.op = CDET_TEST_MATCH;
            one.re = regex_read(mr, c, 0);
            ok = one.re != NULL;
        } else {
            one.op = k == 's'   ? CDET_TEST_STARTS
                     : k == 'e' ? CDET_TEST_ENDS
                     : k == 'c' ? CDET_TEST_CONTAINS
                                : CDET_TEST_EQUAL;
            one.negate = k == 'n';
            ok = cdet_texts_read(mr, c, &one.texts, &one.ntexts);
        }
        if (!ok || !add_test(mr, w, one)) return false;
    }
    return true;
}

static bool test_read(cdet_mapread *mr, const cdet_yaml *y, cdet_when *w)
{
    cdet_test t = { .op = CDET_TEST_EQUAL };
    bool exists;
    if (!add_text(mr, &t.refs, y->key_pos, y->key)) return false;
    if (y->kind == CDET_YAML_MAP) return test_map(mr, y, w, t);
    if (y->kind == CDET_YAML_SCALAR && y->plain && cdet_yaml_bool(y, &exists)) {
        t.op = CDET_TEST_EXISTS;
        t.negate = !exists;
        return add_test(mr, w, t);
    }
    return cdet_texts_read(mr, y, &t.texts, &t.ntexts) && add_test(mr, w, t);
}

cdet_when *cdet_when_read(cdet_mapread *mr, const cdet_yaml *y)
{
    cdet_when *first = NULL, **link = &first;
    for (const cdet_yaml *c = y->kind == CDET_YAML_LIST ? y->first : y; c; c = c == y ? NULL : c->next) {
        if (c->kind != CDET_YAML_MAP) {
            complain(mr, c, "a map of conditions (path: value) is wanted here");
            return NULL;
        }
        cdet_when *w = cdet_mapread_alloc(mr, sizeof *w);
        if (!w) return NULL;
        for (const cdet_yaml *k = c->first; k; k = k->next)
            if (!test_read(mr, k, w)) return NULL;
        *link = w;
        link = &w->other;
    }
    return first;
}

/* ---- values ---- */

/* "text {path} text {path}" */
static bool template_read(cdet_mapread *mr, const cdet_yaml *y, cdet_expr *e)
{
    cdet_str left = { NULL, 0 };
    if (!cdet_text_read(mr, y, &left)) return false;
    size_t count = 1;
    for (size_t i = 0; i < left.len; i++) count += left.ptr[i] == '{';
    e->parts = cdet_mapread_alloc(mr, count * sizeof *e->parts);
    if (!e->parts) return false;
    while (left.len) {
        cdet_part *p = &e->parts[e->nparts++];
        const char *open = memchr(left.ptr, '{', left.len);
        p->text = (cdet_str){ left.ptr, open ? (size_t)(open - left.ptr) : left.len };
        if (!open) break;
        const char *close = memchr(open, '}', left.len - p->text.len);
        if (!close) return complain(mr, y, "'{' without '}'");
        if (!add_text(mr, &p->refs, y->pos, (cdet_str){ open + 1, (size_t)(close - open) - 1 })) return false;
        left.len -= (size_t)(close + 1 - left.ptr);
        left.ptr = close + 1;
    }
    return true;
}

static bool map_read(cdet_mapread *mr, const cdet_yaml *y, cdet_expr *e)
{
    if (y->kind != CDET_YAML_MAP) return complain(mr, y, "a map from value to value is wanted here");
    e->map = cdet_mapread_alloc(mr, y->count * sizeof *e->map);
    if (!e->map) return false;
    for (const cdet_yaml *c = y->first; c; c = c->next) {
        cdet_pair_entry *p = &e->map[e->nmap++];
        p->from = cdet_arena_str(mr->arena, c->key);
        if (!p->from.ptr || !cdet_text_read(mr, c, &p->to)) return false;
    }
    return true;
}

static bool part_read(cdet_mapread *mr, const cdet_yaml *y, cdet_expr *e)
{
    int64_t n;
    if (y->kind == CDET_YAML_SCALAR && cdet_str_eq(y->text, CDET_LIT("all"))) {
        e->every_part = true;
        return true;
    }
    if (!cdet_yaml_int(y, &n) || n < -1000 || n > 1000) return complain(mr, y, "a number, or 'all', is wanted here");
    e->part = (int32_t)n;
    return true;
}

static bool nth_read(cdet_mapread *mr, const cdet_yaml *y, cdet_expr *e)
{
    int64_t n;
    if (!cdet_yaml_int(y, &n) || n < 1 || n > 1000) return complain(mr, y, "a number from 1 is wanted here");
    e->nth = (uint32_t)n;
    return true;
}

static bool zone_read(cdet_mapread *mr, const cdet_yaml *y, cdet_expr *e)
{
    const cdet_yaml *utc = cdet_yaml_get(y, "utc"), *local = cdet_yaml_get(y, "local");
    if (!utc || !local || y->count != 2) return complain(mr, y, "{utc: path, local: path} is wanted here");
    return cdet_refs_read(mr, utc, &e->zone_utc) && cdet_refs_read(mr, local, &e->zone_local);
}

static bool stream_read(cdet_mapread *mr, const cdet_yaml *y, cdet_expr *e)
{
    if (y->kind == CDET_YAML_SCALAR && cdet_str_eq(y->text, CDET_LIT("file"))) e->stream = CDET_STREAM_FILE;
    if (y->kind == CDET_YAML_SCALAR && cdet_str_eq(y->text, CDET_LIT("name"))) e->stream = CDET_STREAM_NAME;
    return e->stream != CDET_STREAM_NO || complain(mr, y, "'file' or 'name' is wanted here");
}

static bool sockaddr_read(cdet_mapread *mr, const cdet_yaml *y, cdet_expr *e)
{
    if (y->kind == CDET_YAML_SCALAR && cdet_str_eq(y->text, CDET_LIT("family"))) e->sockaddr = CDET_SOCKADDR_FAMILY;
    if (y->kind == CDET_YAML_SCALAR && cdet_str_eq(y->text, CDET_LIT("ip"))) e->sockaddr = CDET_SOCKADDR_IP;
    if (y->kind == CDET_YAML_SCALAR && cdet_str_eq(y->text, CDET_LIT("port"))) e->sockaddr = CDET_SOCKADDR_PORT;
    return e->sockaddr != CDET_SOCKADDR_NO || complain(mr, y, "'family', 'ip' or 'port' is wanted here");
}

/* The array of whose elements `among` tests one: that of the expression's own paths. */
static bool among_array(cdet_mapread *mr, const cdet_yaml *y, cdet_expr *e)
{
    for (uint32_t i = 0; i < e->refs.n; i++) {
        uint32_t array = e->refs.v[i].slot ? mr->shape->slots[e->refs.v[i].slot].array : 0;
        if (!array || (e->array && array != e->array))
            return complain(mr, y, "'among' needs paths into one array ('a[].b')");
        e->array = array;
    }
    return e->array || complain(mr, y, "'among' needs paths into one array ('a[].b')");
}

enum expr_key {
    E_FROM,
    E_CONST,
    E_TEXT,
    E_WHEN,
    E_ALL,
    E_RAW,
    E_CAPTURE,
    E_PAIR,
    E_SPLIT,
    E_PART,
    E_LOWER,
    E_GUID,
    E_NUMBER,
    E_TIME,
    E_BASENAME,
    E_STREAM,
    E_STRIP_PREFIX,
    E_STRIP_SUFFIX,
    E_MAP,
    E_MAP_ONLY,
    E_ELSE,
    E_PREFIX,
    E_SUFFIX,
    E_JOIN,
    E_ZONE,
    E_NTH,
    E_AMONG,
    E_SOCKADDR,
    E_WITHIN,
    E_UNESCAPE,
    E_COUNT
};

static const cdet_str expr_keys[E_COUNT] = {
    { "from", 4 },   { "const", 5 },         { "text", 4 },          { "when", 4 },   { "all", 3 },
    { "raw", 3 },    { "capture", 7 },       { "pair", 4 },          { "split", 5 },  { "part", 4 },
    { "lower", 5 },  { "guid", 4 },          { "number", 6 },        { "time", 4 },   { "basename", 8 },
    { "stream", 6 }, { "strip_prefix", 12 }, { "strip_suffix", 12 }, { "map", 3 },    { "map_only", 8 },
    { "else", 4 },   { "prefix", 6 },        { "suffix", 6 },        { "join", 4 },   { "zone", 4 },
    { "nth", 3 },    { "among", 5 },         { "sockaddr", 8 },      { "within", 6 }, { "unescape", 8 },
};

static bool key_read(cdet_mapread *mr, const cdet_yaml *y, enum expr_key k, cdet_expr *e)
{
    cdet_ref r = { 0, 0, { NULL, 0 } };
    switch (k) {
    case E_FROM:
        return cdet_refs_read(mr, y, &e->refs);
    case E_CONST:
        return cdet_text_read(mr, y, &r.text) && add_ref(mr, &e->refs, r);
    case E_TEXT:
        return template_read(mr, y, e);
    case E_WHEN:
        return (e->when = cdet_when_read(mr, y)) != NULL;
    case E_ALL:
        return cdet_flag_read(mr, y, &e->all);
    case E_RAW:
        return cdet_flag_read(mr, y, &e->raw);
    case E_CAPTURE:
        return (e->capture = regex_read(mr, y, 0)) != NULL;
    case E_PAIR:
        return cdet_text_read(mr, y, &e->pair);
    case E_SPLIT:
        return cdet_text_read(mr, y, &e->split);
    case E_PART:
        return part_read(mr, y, e);
    case E_LOWER:
        return cdet_flag_read(mr, y, &e->lower);
    case E_UNESCAPE:
        return cdet_flag_read(mr, y, &e->unescape);
    case E_GUID:
        return cdet_flag_read(mr, y, &e->guid);
    case E_NUMBER:
        return cdet_flag_read(mr, y, &e->number);
    case E_TIME:
        return cdet_flag_read(mr, y, &e->time);
    case E_BASENAME:
        return cdet_flag_read(mr, y, &e->basename);
    case E_STREAM:
        return stream_read(mr, y, e);
    case E_STRIP_PREFIX:
        return cdet_text_read(mr, y, &e->strip_prefix);
    case E_STRIP_SUFFIX:
        return cdet_text_read(mr, y, &e->strip_suffix);
    case E_MAP:
        return map_read(mr, y, e);
    case E_MAP_ONLY:
        return cdet_flag_read(mr, y, &e->map_only);
    case E_ELSE:
        return cdet_text_read(mr, y, &e->map_else);
    case E_PREFIX:
        return cdet_text_read(mr, y, &e->prefix);
    case E_SUFFIX:
        return cdet_text_read(mr, y, &e->suffix);
    case E_JOIN:
        return cdet_text_read(mr, y, &e->join);
    case E_ZONE:
        return zone_read(mr, y, e);
    case E_NTH:
        return nth_read(mr, y, e);
    case E_AMONG:
        return (e->among = cdet_when_read(mr, y)) != NULL;
    case E_SOCKADDR:
        return sockaddr_read(mr, y, e);
    case E_WITHIN:
        return cdet_refs_read(mr, y, &e->within);
    case E_COUNT:
        break;
    }
    return false;
}

static bool one_expr(cdet_mapread *mr, const cdet_yaml *y, cdet_expr *e)
{
    if (y->kind == CDET_YAML_SCALAR) return cdet_refs_read(mr, y, &e->refs);
    if (y->kind != CDET_YAML_MAP) return complain(mr, y, "a path or a map is wanted here");
    if (!cdet_keys_check(mr, y, expr_keys, E_COUNT)) return false;
    for (const cdet_yaml *c = y->first; c; c = c->next) {
        int k = 0;
        while (!cdet_str_eq(expr_keys[k], c->key)) k++;
        if (!key_read(mr, c, (enum expr_key)k, e)) return false;
    }
    int origins =
        (cdet_yaml_get(y, "from") != NULL) + (cdet_yaml_get(y, "const") != NULL) + (cdet_yaml_get(y, "text") != NULL);
    if (origins != 1) return complain(mr, y, "one of from, const and text is wanted here");
    if (e->among && !among_array(mr, y, e)) return false;
    e->steps = e->capture || e->pair.len || e->split.len || e->unescape || e->lower || e->guid || e->number ||
               e->time || e->basename || e->stream != CDET_STREAM_NO || e->strip_prefix.len || e->strip_suffix.len ||
               e->map || e->prefix.len || e->suffix.len || e->sockaddr != CDET_SOCKADDR_NO || e->within.n;
    return true;
}

cdet_expr *cdet_expr_read(cdet_mapread *mr, const cdet_yaml *y)
{
    cdet_expr *first = NULL, **link = &first;
    for (const cdet_yaml *c = y->kind == CDET_YAML_LIST ? y->first : y; c; c = c == y ? NULL : c->next) {
        cdet_expr *e = cdet_mapread_alloc(mr, sizeof *e);
        if (!e || !one_expr(mr, c, e)) return NULL;
        *link = e;
        link = &e->other;
    }
    if (!first) complain(mr, y, "an empty list");
    return first;
}
