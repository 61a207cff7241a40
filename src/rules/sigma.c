/* SPDX-License-Identifier: MIT
 *
 * sigma.c: reads Sigma documents. Never changes a document: where something has to be left out or merged, a copy of the
 * nodes above it is made in the arena.
 */
#include "sigma.h"

enum { MAX_PLACEHOLDERS = 64, MAX_TECHNIQUES_TEXT = 1024 };

static bool has(const cdet_yaml *doc, const char *key)
{
    return doc->kind == CDET_YAML_MAP && cdet_yaml_get(doc, key) != NULL;
}

bool cdet_sigma_is_rule(const cdet_yaml *doc)
{
    return has(doc, "detection") || has(doc, "correlation");
}

bool cdet_sigma_is_filter(const cdet_yaml *doc)
{
    return has(doc, "filter") && !has(doc, "detection");
}

static bool refused(cdet_diags *d)
{
    d->oom = true;
    return false;
}

static cdet_str text_of(const cdet_yaml *map, const char *key)
{
    const cdet_yaml *y = cdet_yaml_get(map, key);
    return y && y->kind == CDET_YAML_SCALAR && !cdet_yaml_is_null(y) ? y->text : (cdet_str){ "", 0 };
}

/* ---- copies ---- */

/* A list of nodes being made. */
typedef struct chainlet {
    cdet_yaml *first, **tail;
    size_t count;
} chainlet;

static cdet_yaml *append_copy(cdet_arena *a, chainlet *c, const cdet_yaml *y)
{
    cdet_yaml *copy = cdet_arena_alloc(a, sizeof *copy);
    if (!copy) return NULL;
    *copy = *y;
    copy->next = NULL;
    *c->tail = copy;
    c->tail = &copy->next;
    c->count++;
    return copy;
}

/* What `over` says, and what only `under` says; maps in both are merged in turn. Bounded by the depth of YAML trees. */
static bool merge(cdet_arena *a, const cdet_yaml *under, const cdet_yaml *over, cdet_yaml *out)
{
    chainlet c = { NULL, NULL, 0 };
    c.tail = &c.first;
    for (const cdet_yaml *y = over->first; y; y = y->next) {
        const cdet_yaml *below = cdet_yaml_get(under, y->key.ptr);
        cdet_yaml *copy = append_copy(a, &c, y);
        if (!copy) return false;
        if (below && below->kind == CDET_YAML_MAP && y->kind == CDET_YAML_MAP && !merge(a, below, y, copy))
            return false;
    }
    for (const cdet_yaml *y = under->first; y; y = y->next)
        if (!cdet_yaml_get(over, y->key.ptr) && !append_copy(a, &c, y)) return false;
    cdet_yaml *next = out->next;
    *out = *over;
    out->next = next;
    out->first = c.first;
    out->count = c.count;
    return true;
}

/* A map without the named keys. NULL: memory refused. */
static cdet_yaml *without(cdet_arena *a, const cdet_yaml *map, const char *const *keys)
{
    chainlet c = { NULL, NULL, 0 };
    c.tail = &c.first;
    cdet_yaml *out = cdet_arena_alloc(a, sizeof *out);
    if (!out) return NULL;
    for (const cdet_yaml *y = map->first; y; y = y->next) {
        size_t k = 0;
        while (keys[k] && !cdet_str_eq(y->key, cdet_str_of(keys[k]))) k++;
        if (!keys[k] && !append_copy(a, &c, y)) return NULL;
    }
    *out = *map;
    out->first = c.first;
    out->count = c.count;
    return out;
}

/* ---- actions ---- */

static cdet_yaml *merged(cdet_arena *a, const cdet_yaml *under, const cdet_yaml *over)
{
    cdet_yaml *out = cdet_arena_alloc(a, sizeof *out);
    return out && merge(a, under, over, out) ? out : NULL;
}

bool cdet_sigma_apply_actions(cdet_arena *a, cdet_diags *d, cdet_yaml *docs)
{
    static const char *const action_key[] = { "action", NULL }, *const own_keys[] = { "id", "name", NULL };
    const cdet_yaml *global = NULL, *previous = NULL;
    cdet_yaml **link = &docs->first, *next;
    bool used = false, ok = true;
    for (const cdet_yaml *y = docs->first; y && !used; y = y->next) used = has(y, "action");
    if (!used) return true;
    docs->count = 0;
    for (cdet_yaml *y = docs->first; y; y = next) {
        next = y->next;
        cdet_str action = text_of(y, "action");
        cdet_yaml *doc = y, *copied;
        if (y->kind == CDET_YAML_MAP && action.len && !(doc = without(a, y, action_key))) return refused(d);
        if (cdet_str_eq(action, CDET_LIT("global"))) {
            if (global && !(doc = merged(a, global, doc))) return refused(d);
            global = doc;
            continue;
        }
        if (cdet_str_eq(action, CDET_LIT("reset"))) {
            global = NULL;
        } else if (cdet_str_eq(action, CDET_LIT("repeat")) && previous) {
            if (!(copied = without(a, previous, own_keys)) || !(doc = merged(a, copied, doc))) return refused(d);
        } else if (action.len) {
            cdet_diag_error(d, cdet_yaml_get(y, "action")->pos, "'action' is global, reset, or repeat behind a rule");
            ok = false;
        }
        if (global && doc->kind == CDET_YAML_MAP && !(doc = merged(a, global, doc))) return refused(d);
        if (doc->kind == CDET_YAML_MAP && doc->count == 0) continue; /* nothing but 'action: reset' */
        previous = doc->kind == CDET_YAML_MAP ? doc : previous;
        doc->next = NULL;
        *link = doc;
        link = &doc->next;
        docs->count++;
    }
    *link = NULL;
    return ok;
}

/* ---- detections ---- */

/* A condition without the aggregation behind '|'. NULL: memory refused. */
static cdet_yaml *without_aggregation(cdet_arena *a, cdet_diags *d, const cdet_yaml *y)
{
    cdet_yaml *copy = cdet_arena_alloc(a, sizeof *copy);
    if (!copy) {
        refused(d);
        return NULL;
    }
    *copy = *y;
    const char *bar = y->kind == CDET_YAML_SCALAR && y->text.len ? memchr(y->text.ptr, '|', y->text.len) : NULL;
    if (!bar) return copy;
    copy->text.len = (size_t)(bar - y->text.ptr);
    cdet_diag_warning(d, y->pos,
                      "aggregations of Sigma 1 ('| count() ...') are not supported: every event that the rest selects "
                      "alerts (a chain can count)");
    return copy;
}

static const cdet_yaml *clean_condition(cdet_arena *a, cdet_diags *d, const cdet_yaml *y)
{
    chainlet c = { NULL, NULL, 0 };
    if (y->kind == CDET_YAML_SCALAR) return without_aggregation(a, d, y);
    c.tail = &c.first;
    cdet_yaml *list = cdet_arena_alloc(a, sizeof *list);
    if (!list) {
        refused(d);
        return NULL;
    }
    for (const cdet_yaml *i = y->first; i; i = i->next) {
        const cdet_yaml *cleaned = without_aggregation(a, d, i);
        if (!cleaned || !append_copy(a, &c, cleaned)) {
            refused(d);
            return NULL;
        }
    }
    *list = *y;
    list->first = c.first;
    list->count = c.count;
    return list;
}

/* The detection as expressions take it. NULL: memory refused. */
static const cdet_yaml *clean_detection(cdet_arena *a, cdet_diags *d, const cdet_yaml *detection)
{
    static const char *const left_out[] = { "timeframe", "condition", NULL };
    const cdet_yaml *frame = cdet_yaml_get(detection, "timeframe"), *condition = cdet_yaml_get(detection, "condition"),
                    *cleaned;
    if (frame)
        cdet_diag_warning(d, frame->key_pos,
                          "'timeframe' of Sigma 1 is not supported and bounds nothing (a chain's 'within' does)");
    cdet_yaml *out = without(a, detection, left_out);
    if (!out) {
        refused(d);
        return NULL;
    }
    if (!condition) return out;
    if (!(cleaned = clean_condition(a, d, condition))) return NULL;
    cdet_yaml *copy = cdet_arena_alloc(a, sizeof *copy);
    if (!copy) {
        refused(d);
        return NULL;
    }
    *copy = *cleaned;
    copy->next = out->first;
    out->first = copy;
    out->count++;
    return out;
}

/* ---- placeholders ---- */

static bool note_placeholder(cdet_arena *a, cdet_diags *d, cdet_sigma_rule *r, cdet_str name)
{
    for (size_t i = 0; i < r->nplaceholders; i++)
        if (cdet_str_eq(r->placeholders[i], name)) return true;
    if (!r->placeholders) r->placeholders = cdet_arena_alloc(a, MAX_PLACEHOLDERS * sizeof *r->placeholders);
    if (!r->placeholders) return refused(d);
    if (r->nplaceholders < MAX_PLACEHOLDERS) r->placeholders[r->nplaceholders++] = name;
    return true;
}

/* Looks through one value for "%Name%". */
static bool scan_text(cdet_arena *a, cdet_diags *d, cdet_sigma_rule *r, cdet_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] != '%' || (i && s.ptr[i - 1] == '\\')) continue;
        size_t k = i + 1;
        while (k < s.len && s.ptr[k] != '%' && s.ptr[k] > ' ') k++;
        if (k >= s.len || s.ptr[k] != '%' || k == i + 1) continue;
        if (!note_placeholder(a, d, r, (cdet_str){ s.ptr + i + 1, k - i - 1 })) return false;
        i = k;
    }
    return true;
}

static bool asks_for_expansion(cdet_str key)
{
    const cdet_str word = CDET_LIT("|expand");
    for (size_t i = 0; i + word.len <= key.len; i++)
        if (memcmp(key.ptr + i, word.ptr, word.len) == 0) return true;
    return false;
}

/* Maps lie in selections or in lists of selections, values in fields or in lists of values: three levels. */
static bool find_placeholders(cdet_arena *a, cdet_diags *d, cdet_sigma_rule *r, const cdet_yaml *detection)
{
    for (const cdet_yaml *s = detection->first; s; s = s->next) {
        for (const cdet_yaml *m = s->kind == CDET_YAML_LIST ? s->first : s; m;
             m = s->kind == CDET_YAML_LIST ? m->next : NULL) {
            for (const cdet_yaml *f = m->kind == CDET_YAML_MAP ? m->first : NULL; f; f = f->next) {
                if (!asks_for_expansion(f->key)) continue;
                for (const cdet_yaml *v = f->kind == CDET_YAML_LIST ? f->first : f; v;
                     v = f->kind == CDET_YAML_LIST ? v->next : NULL)
                    if (v->kind == CDET_YAML_SCALAR && !scan_text(a, d, r, v->text)) return false;
            }
        }
    }
    return true;
}

/* ---- rules ---- */

/* "attack.t1059.001" to "T1059.001"; other tags are not techniques. */
static cdet_str read_techniques(cdet_arena *a, cdet_diags *d, const cdet_yaml *tags)
{
    char text[MAX_TECHNIQUES_TEXT];
    size_t n = 0;
    for (const cdet_yaml *y = tags && tags->kind == CDET_YAML_LIST ? tags->first : NULL; y; y = y->next) {
        const cdet_str head = CDET_LIT("attack.t");
        bool technique = y->kind == CDET_YAML_SCALAR && y->text.len > head.len &&
                         cdet_str_ieq((cdet_str){ y->text.ptr, head.len }, head);
        if (!technique || y->text.ptr[head.len] < '0' || y->text.ptr[head.len] > '9' || n + y->text.len > sizeof text)
            continue;
        if (n) text[n++] = ',';
        text[n++] = 'T';
        memcpy(text + n, y->text.ptr + head.len, y->text.len - head.len);
        n += y->text.len - head.len;
    }
    cdet_str s = cdet_arena_str(a, (cdet_str){ text, n });
    if (!s.ptr) refused(d);
    return s;
}

static void check_texts(cdet_diags *d, const cdet_yaml *doc)
{
    static const char *const keys[] = { "title", "id", "name", "level", "description", "status" };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        const cdet_yaml *y = cdet_yaml_get(doc, keys[i]);
        if (y && y->kind != CDET_YAML_SCALAR) cdet_diag_error(d, y->pos, "'%s' is a text", keys[i]);
    }
    const cdet_yaml *level = cdet_yaml_get(doc, "level");
    cdet_level l;
    if (text_of(doc, "level").len) (void)cdet_level_read(d, level, &l);
    const cdet_yaml *source = cdet_yaml_get(doc, "logsource"), *detection = cdet_yaml_get(doc, "detection");
    if (source && source->kind != CDET_YAML_MAP && !cdet_yaml_is_null(source))
        cdet_diag_error(d, source->pos, "'logsource' is a map of product, category, service");
    if (detection->kind != CDET_YAML_MAP)
        cdet_diag_error(d, detection->pos, "'detection' is a map of selections and a condition");
}

cdet_sigma_rule *cdet_sigma_read(cdet_arena *a, cdet_diags *d, const cdet_yaml *doc)
{
    const cdet_yaml *correlation = cdet_yaml_get(doc, "correlation"), *source = cdet_yaml_get(doc, "logsource");
    if (!cdet_yaml_get(doc, "detection")) {
        cdet_diag_warning(d, correlation ? correlation->key_pos : doc->pos,
                          "Sigma correlation rules are not supported yet: write a chain");
        return NULL;
    }
    cdet_sigma_rule *r = cdet_arena_alloc(a, sizeof *r);
    if (!r) {
        refused(d);
        return NULL;
    }
    check_texts(d, doc);
    if (cdet_yaml_get(doc, "detection")->kind != CDET_YAML_MAP) return NULL;
    r->pos = doc->pos;
    r->title = text_of(doc, "title");
    r->name = text_of(doc, "name");
    r->description = text_of(doc, "description");
    r->level = text_of(doc, "level");
    r->id = text_of(doc, "id");
    if (r->id.len == 0) r->id = r->title;
    if (r->id.len == 0)
        r->id = cdet_arena_printf(a, "%s:%u", doc->pos.origin ? doc->pos.origin : "<text>", doc->pos.line);
    r->source = (cdet_logsource){ text_of(source, "product"), text_of(source, "category"), text_of(source, "service") };
    r->ecs = cdet_str_ieq(text_of(doc, "taxonomy"), CDET_LIT("ecs"));
    r->techniques = read_techniques(a, d, cdet_yaml_get(doc, "tags"));
    r->detection = clean_detection(a, d, cdet_yaml_get(doc, "detection"));
    if (!r->id.ptr) refused(d);
    if (d->oom || !r->detection || !find_placeholders(a, d, r, r->detection)) return NULL;
    return r;
}

/* ---- filters ---- */

static bool source_fits(cdet_str of, cdet_str rule)
{
    return of.len == 0 || cdet_str_ieq(of, rule);
}

static bool names_rule(const cdet_yaml *y, const cdet_sigma_rule *r)
{
    if (y->kind != CDET_YAML_SCALAR) return false;
    return cdet_str_ieq(y->text, r->id) || (r->name.len && cdet_str_eq(y->text, r->name)) ||
           (r->title.len && cdet_str_eq(y->text, r->title));
}

bool cdet_sigma_filter_applies(const cdet_yaml *filter, const cdet_sigma_rule *r)
{
    const cdet_yaml *body = cdet_yaml_get(filter, "filter"), *rules = cdet_yaml_get(body, "rules"),
                    *source = cdet_yaml_get(filter, "logsource");
    if (!source_fits(text_of(source, "product"), r->source.product) ||
        !source_fits(text_of(source, "category"), r->source.category) ||
        !source_fits(text_of(source, "service"), r->source.service))
        return false;
    if (!rules || cdet_yaml_is_null(rules)) return true;
    if (rules->kind == CDET_YAML_SCALAR) return cdet_str_ieq(rules->text, CDET_LIT("any")) || names_rule(rules, r);
    for (const cdet_yaml *y = rules->first; y; y = y->next)
        if (names_rule(y, r)) return true;
    return rules->count == 0;
}
