/* SPDX-License-Identifier: MIT
 *
 * sigma_chain.c: a Sigma rule as a chain of one stage whose anchor is the event itself.
 *
 * Each way in which the log source's events arrive is an alternative. Plain events carry neither classes nor channels, so
 * one more alternative takes them by the rule's own condition alone.
 */
#include "intern.h"
#include "sigma.h"

typedef struct making {
    cdet_tables *t;
    const cdet_taxonomy *tax;
    const cdet_sigma_rule *r;
    cdet_chain *c;
} making;

static void *alloc(cdet_tables *t, size_t size)
{
    void *p = cdet_arena_alloc(t->arena, size);
    if (!p) t->diags->oom = true;
    return p;
}

static cdet_str keep(cdet_tables *t, cdet_str s)
{
    cdet_str own = cdet_arena_str(t->arena, s);
    if (!own.ptr) t->diags->oom = true;
    return own;
}

/* ---- head ---- */

static cdet_str platform_of(cdet_str product)
{
    static const cdet_str known[] = { { "Windows", 7 }, { "Linux", 5 }, { "macOS", 5 } };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (cdet_str_ieq(known[i], product)) return known[i];
    return (cdet_str){ "", 0 };
}

static bool declare_placeholders(cdet_tables *t, cdet_chain *c, const cdet_sigma_rule *r)
{
    if (r->nplaceholders == 0) return true;
    if (!(c->elements = alloc(t, r->nplaceholders * sizeof *c->elements))) return false;
    for (size_t i = 0; i < r->nplaceholders; i++) {
        cdet_element *e = &c->elements[c->nelements];
        bool known = false;
        for (uint32_t k = 0; k < c->nelements; k++) known |= cdet_element_named(&c->elements[k], r->placeholders[i]);
        if (known) continue;
        e->name = keep(t, r->placeholders[i]);
        e->about = CDET_LIT("A placeholder of the Sigma rule: texts with '*' and '?'.");
        e->kind = CDET_E_PATTERNS;
        e->layer = "built-in";
        e->pos = r->pos;
        if (!(e->entries = alloc(t, sizeof *e->entries)) || !e->name.ptr) return false;
        e->preset = e->entries;
        c->nelements++;
    }
    return true;
}

cdet_chain *cdet_sigma_head(cdet_tables *t, const cdet_yaml *doc, cdet_sigma_rule **rule)
{
    cdet_sigma_rule *r = cdet_sigma_read(t->arena, t->diags, doc);
    cdet_chain *c = r ? alloc(t, sizeof *c) : NULL;
    if (!c) return NULL;
    cdet_str origin = cdet_arena_printf(t->arena, "%s:%u", doc->pos.origin ? doc->pos.origin : "<text>", doc->pos.line);
    c->pos = doc->pos;
    c->id = keep(t, r->id);
    c->title = keep(t, r->title.len ? r->title : r->id);
    c->description = keep(t, r->description);
    c->techniques = r->techniques;
    c->platforms = platform_of(r->source.product);
    c->os = cdet_os_of(c->platforms);
    c->level_text = r->level.len ? keep(t, r->level) : CDET_LIT("medium");
    c->origin = origin;
    c->strategy = CDET_LIT("");
    c->kind = CDET_ANCHOR_EVENT;
    c->key_stage = -1;
    c->window = INT64_MAX;
    c->weak_level = c->older_level = CDET_LEVEL_CRITICAL;
    if (!origin.ptr) t->diags->oom = true;
    if (!declare_placeholders(t, c, r) || t->diags->oom) return NULL;
    *rule = r;
    return c;
}

/* ---- conditions ---- */

static uint32_t mapped_field(void *ctx, cdet_str name, uint32_t *raw)
{
    making *m = ctx;
    cdet_str mapped = m->r->ecs ? name : cdet_taxonomy_field(m->tax, &m->r->source, name, m->t->arena);
    *raw = cdet_names_put(m->t->fields, name);
    return mapped.ptr ? cdet_names_put(m->t->fields, mapped) : 0;
}

static uint32_t own_field(void *ctx, cdet_str name, uint32_t *raw)
{
    making *m = ctx;
    return *raw = cdet_names_put(m->t->fields, name);
}

static const cdet_element *element(void *ctx, cdet_str name, cdet_str *nearest)
{
    making *m = ctx;
    cdet_str names[64];
    uint32_t n = 0;
    for (; n < m->c->nelements && n < 64; n++) {
        if (cdet_element_named(&m->c->elements[n], name)) return &m->c->elements[n];
        names[n] = m->c->elements[n].name;
    }
    *nearest = cdet_nearest(name, names, n);
    return NULL;
}

/* A filter's detection: all of it but the list of rules. */
static bool filter_detection(making *m, const cdet_yaml *filter, cdet_yaml *out)
{
    const cdet_yaml *body = cdet_yaml_get(filter, "filter");
    cdet_yaml **tail = &out->first;
    if (body->kind != CDET_YAML_MAP) {
        cdet_diag_error(m->t->diags, body->pos, "'filter' is a map of rules, selections and a condition");
        return false;
    }
    *out = *body;
    out->count = 0;
    for (const cdet_yaml *y = body->first; y; y = y->next) {
        if (cdet_str_eq(y->key, CDET_LIT("rules"))) continue;
        cdet_yaml *copy = alloc(m->t, sizeof *copy);
        if (!copy) return false;
        *copy = *y;
        *tail = copy;
        tail = &copy->next;
        out->count++;
    }
    *tail = NULL;
    return true;
}

/* The rule's condition, and with it those of its filters. */
static int32_t compile_condition(making *m, const cdet_yaml *const *filters, size_t nfilters)
{
    cdet_tables *t = m->t;
    cdet_expr_env env = { mapped_field, element, m, false };
    int32_t expr = cdet_expr_compile(t->exprs, t->diags, m->r->detection, &env);
    for (size_t i = 0; i < nfilters; i++) {
        cdet_yaml detection;
        if (!cdet_sigma_filter_applies(filters[i], m->r) || !filter_detection(m, filters[i], &detection)) continue;
        int32_t pair[2] = { expr, cdet_expr_compile(t->exprs, t->diags, &detection, &env) };
        if (pair[0] < 0 || pair[1] < 0) continue;
        if ((expr = cdet_expr_all(t->exprs, pair, 2)) < 0) t->diags->oom = true;
    }
    return expr;
}

/* ---- alternatives ---- */

static bool add_class(making *m, cdet_alt *a, const cdet_yaml *y)
{
    uint32_t id = y->kind == CDET_YAML_SCALAR ? cdet_names_put(m->t->classes, y->text) : 0;
    if (!id) m->t->diags->oom = true;
    a->classes[a->nclasses++] = id;
    return id != 0;
}

static bool add_alternative(making *m, const cdet_yaml *classes, bool any, int32_t expr, const cdet_yaml *where)
{
    cdet_tables *t = m->t;
    cdet_alt *a = &m->c->alts[m->c->nalts++];
    a->at = CDET_AT_LINEAGE;
    a->of = -1;
    a->key.space = UINT32_MAX;
    a->any_class = any;
    a->expr = expr;
    bool list = classes && classes->kind == CDET_YAML_LIST;
    if (!(a->classes = alloc(t, (list ? classes->count + 1 : 1) * sizeof *a->classes))) return false;
    for (const cdet_yaml *y = list ? classes->first : classes; y; y = list ? y->next : NULL)
        if (!add_class(m, a, y)) return false;
    if (!classes && !any) a->classes[a->nclasses++] = CDET_C_PLAIN;
    if (!where) return true;
    cdet_expr_env env = { own_field, NULL, m, false };
    int32_t pair[2] = { cdet_expr_compile(t->exprs, t->diags, where, &env), expr };
    if (pair[0] < 0) return false;
    a->expr = cdet_expr_all(t->exprs, pair, 2);
    if (a->expr < 0) t->diags->oom = true;
    return a->expr >= 0;
}

static cdet_taxonomy_hit ways_of(making *m)
{
    cdet_taxonomy_hit h = { { { NULL, NULL } }, 0 };
    const cdet_logsource *s = &m->r->source;
    bool given = s->product.len || s->category.len || s->service.len;
    if (!given) h.nways = 1; /* any class */
    if (given && !cdet_taxonomy_find(m->tax, s, &h))
        cdet_diag_warning(m->t->diags, m->r->pos,
                          "no source feeds the log source of this rule (%.*s %.*s %.*s): it sees plain events only",
                          CDET_QUOTE(s->product), CDET_QUOTE(s->category), CDET_QUOTE(s->service));
    return h;
}

static bool make_alternatives(making *m, int32_t expr)
{
    cdet_taxonomy_hit h = ways_of(m);
    bool plain_sees_it = false;
    if (!(m->c->alts = alloc(m->t, (h.nways + 1) * sizeof *m->c->alts))) return false;
    for (size_t i = 0; i < h.nways; i++) {
        if (!add_alternative(m, h.ways[i].classes, !h.ways[i].classes, expr, h.ways[i].where)) return false;
        plain_sees_it |= !h.ways[i].where; /* the ruleset gives plain events to every rule */
    }
    return plain_sees_it || add_alternative(m, NULL, false, expr, NULL);
}

/* ---- the stage and its alert ---- */

static bool make_stage(making *m)
{
    static const char *const facts[CDET_FACT_COUNT] = { "weak_edge", "older" };
    cdet_tables *t = m->t;
    cdet_chain *c = m->c;
    c->nstages = c->nrules = 1;
    c->nbits = c->nstages + c->nalts + CDET_FACT_COUNT;
    c->stages = alloc(t, sizeof *c->stages);
    c->rules = alloc(t, sizeof *c->rules);
    c->bit_names = alloc(t, c->nbits * sizeof *c->bit_names);
    if (!c->stages || !c->rules || !c->bit_names) return false;
    c->stages[0] = (cdet_stage){
        .name = CDET_LIT("match"), .title = c->title, .nalts = c->nalts, .after = -1, .before = -1, .min_count = 1
    };
    c->bit_names[0] = c->stages[0].name;
    for (uint32_t i = 0; i < CDET_FACT_COUNT; i++) c->bit_names[1 + c->nalts + i] = cdet_str_of(facts[i]);
    c->rules[0].text = c->stages[0].name;
    c->rules[0].note = CDET_LIT("");
    (void)cdet_level_parse(c->level_text, &c->rules[0].level); /* checked when the rule was read */
    c->rules[0].when = cdet_bool_compile(t->arena, t->diags, m->r->pos, c->rules[0].text, c->bit_names, c->nbits);
    c->stage_bit_needed = 1;
    return c->rules[0].when != NULL;
}

bool cdet_sigma_body(cdet_tables *t, cdet_chain *c, const cdet_taxonomy *tax, const cdet_sigma_rule *r,
                     const cdet_yaml *const *filters, size_t nfilters)
{
    making m = { t, tax, r, c };
    size_t errors = t->diags->errors;
    for (uint32_t i = 0; i < c->nelements; i++)
        if (c->elements[i].count == 0)
            cdet_diag_warning(t->diags, r->pos, "placeholder %%%.*s%% is empty until the site sets it",
                              CDET_QUOTE(c->elements[i].name));
    int32_t expr = compile_condition(&m, filters, nfilters);
    if (expr < 0 || t->diags->errors != errors || t->diags->oom) return false;
    return make_alternatives(&m, expr) && make_stage(&m) && t->diags->errors == errors && !t->diags->oom;
}

cdet_chain *cdet_sigma_chain(cdet_tables *t, const cdet_taxonomy *tax, const cdet_yaml *doc,
                             const cdet_yaml *const *filters, size_t nfilters)
{
    cdet_sigma_rule *r = NULL;
    size_t errors = t->diags->errors;
    cdet_chain *c = cdet_sigma_head(t, doc, &r);
    bool ok = c != NULL && t->diags->errors == errors;
    for (uint32_t i = 0; c && i < c->nelements; i++)
        ok &= cdet_element_finish(&c->elements[i], t->arena, t->mem, t->diags);
    return ok && cdet_sigma_body(t, c, tax, r, filters, nfilters) ? c : NULL;
}
