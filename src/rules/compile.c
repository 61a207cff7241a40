/* SPDX-License-Identifier: MIT
 *
 * compile.c: the compiler object: collects texts and settings, and builds rulesets of them.
 *
 * A text is checked as soon as it is added (a trial build of it alone, with no site settings), so that its errors are
 * told at once and a bad one is not taken. The build reads all texts anew: it can be repeated with other settings.
 */
#include "abi.h"
#include "builtin.h"
#include "needs.h"
#include "read.h"
#include "ruleset.h"
#include "sigma.h"
#include "text.h"

typedef struct source_text {
    cdet_str text;
    const char *origin;
    bool builtin;
} source_text;

typedef struct setting { /* one API call, or one --set */
    cdet_str analytic, element;
    cdet_verb verb;
    cdet_str *values;
    size_t count;
    const char *layer;
    bool used;
} setting;

struct cdet_compiler {
    cdet_mem mem;
    cdet_options opt;
    cdet_arena arena; /* texts, settings */
    cdet_diags diags;
    source_text *rules, *sites;
    size_t nrules, rules_cap, nsites, sites_cap;
    setting *settings;
    size_t nsettings, settings_cap;
    cdet_str *selected;
    size_t nselected, selected_cap;
};

enum { DEFAULT_BUDGET = 64 << 20 };

cdet_status cdet_compiler_new(const cdet_options *opt, cdet_compiler **out)
{
    cdet_options o = CDET_OPTIONS_INIT;
    cdet_status s = opt ? cdet_abi_read(&o, sizeof o, opt, 8) : CDET_OK;
    if (!out) return CDET_EINVAL;
    *out = NULL;
    if (s) return s;
    cdet_mem m;
    cdet_mem_init(&m, o.alloc, o.alloc_ctx, o.max_bytes ? o.max_bytes : DEFAULT_BUDGET);
    cdet_compiler *c = cdet_mem_alloc(&m, sizeof *c);
    if (!c) return CDET_ENOMEM;
    c->mem = m;
    c->opt = o;
    cdet_arena_init(&c->arena, &c->mem);
    cdet_diags_init(&c->diags, &c->mem);
    *out = c;
    return CDET_OK;
}

void cdet_compiler_free(cdet_compiler *c)
{
    if (!c) return;
    cdet_diags_free(&c->diags);
    cdet_mem_free(&c->mem, c->rules, c->rules_cap * sizeof *c->rules);
    cdet_mem_free(&c->mem, c->sites, c->sites_cap * sizeof *c->sites);
    cdet_mem_free(&c->mem, c->settings, c->settings_cap * sizeof *c->settings);
    cdet_mem_free(&c->mem, c->selected, c->selected_cap * sizeof *c->selected);
    cdet_arena_free(&c->arena);
    cdet_mem m = c->mem;
    cdet_mem_free(&m, c, sizeof *c);
}

size_t cdet_compiler_diag_count(const cdet_compiler *c)
{
    return c ? c->diags.count : 0;
}

cdet_str cdet_compiler_diag(const cdet_compiler *c, size_t i)
{
    return c && i < c->diags.count ? c->diags.items[i] : (cdet_str){ "", 0 };
}

/* ---- building ---- */

typedef struct build {
    cdet_compiler *c;
    cdet_ruleset *rs;
    cdet_diags *d;
    cdet_arena scratch; /* the taxonomy; YAML trees live in the ruleset, whose texts point into them */
    cdet_taxonomy *taxonomy;
    cdet_yaml **site_docs; /* parsed site texts, in order */
    const char **site_origins;
    size_t nsites;
    const cdet_yaml **filters; /* Sigma filter documents */
    size_t nfilters, filters_cap;
    const source_text *texts; /* all texts of this build, and their documents */
    cdet_yaml **docs;
    size_t ntexts;
    size_t chains_cap;
    bool with_settings; /* false: a trial build of one text */
} build;

static bool chosen(const build *b, cdet_str id)
{
    if (!b->with_settings || b->c->nselected == 0) return true;
    for (size_t i = 0; i < b->c->nselected; i++)
        if (cdet_str_ieq(b->c->selected[i], id)) return true;
    return false;
}

static void apply_site(build *b, cdet_chain *ch, const cdet_yaml *site)
{
    cdet_str names[256];
    size_t n = 0;
    for (uint32_t i = 0; i < ch->nelements && n < 256; i++) names[n++] = ch->elements[i].name;
    for (const cdet_yaml *v = site->first; v; v = v->next) {
        uint32_t i = 0;
        while (i < ch->nelements && !cdet_element_named(&ch->elements[i], v->key)) i++;
        if (i == ch->nelements) {
            cdet_str near = cdet_nearest(v->key, names, n);
            cdet_diag_error(b->d, v->key_pos, "%.*s has no element '%.*s'%s%.*s%s", CDET_QUOTE(ch->id),
                            CDET_QUOTE(v->key), CDET_MAYBE(near));
            continue;
        }
        if (ch->elements[i].bad) continue;
        cdet_str layer = cdet_arena_printf(&b->rs->arena, "%s:%u", v->key_pos.origin, v->key_pos.line);
        if (!layer.ptr) {
            b->d->oom = true;
            return;
        }
        (void)cdet_element_apply(&ch->elements[i], &b->rs->arena, b->d, v, layer.ptr);
    }
}

static void apply_setting(build *b, cdet_chain *ch, setting *s)
{
    cdet_pos at = { s->layer, 1, 1 };
    cdet_str names[256];
    size_t n = 0;
    for (uint32_t i = 0; i < ch->nelements; i++) {
        if (cdet_element_named(&ch->elements[i], s->element)) {
            if (ch->elements[i].bad) return;
            (void)cdet_element_apply_texts(&ch->elements[i], &b->rs->arena, b->d, s->verb, s->values, s->count, "api",
                                           at);
            return;
        }
        if (n < 256) names[n++] = ch->elements[i].name;
    }
    cdet_str near = cdet_nearest(s->element, names, n);
    cdet_diag_error(b->d, at, "%.*s has no element '%.*s'%s%.*s%s", CDET_QUOTE(ch->id), CDET_QUOTE(s->element),
                    CDET_MAYBE(near));
}

/* Layers: what the chain says, then site texts in order, then the API. */
static void tune(build *b, cdet_chain *ch)
{
    for (size_t i = 0; b->with_settings && i < b->nsites; i++)
        for (const cdet_yaml *doc = b->site_docs[i]->first; doc; doc = doc->next)
            for (const cdet_yaml *a = doc->first; doc->kind == CDET_YAML_MAP && a; a = a->next)
                if (a->kind == CDET_YAML_MAP && cdet_str_ieq(a->key, ch->id)) apply_site(b, ch, a);
    for (size_t i = 0; b->with_settings && i < b->c->nsettings; i++) {
        setting *s = &b->c->settings[i];
        if (!cdet_str_ieq(s->analytic, ch->id)) continue;
        s->used = true;
        apply_setting(b, ch, s);
    }
    for (uint32_t i = 0; i < ch->nelements; i++) {
        cdet_element *e = &ch->elements[i];
        if (e->bad) continue;
        if (!cdet_element_finish(e, &b->rs->arena, &b->rs->mem, b->d)) {
            e->bad = true;
            continue;
        }
        e->value_text = cdet_element_yaml(e, false, &b->rs->arena);
        e->preset_text = cdet_element_yaml(e, true, &b->rs->arena);
        e->bounds_text = cdet_element_bounds(e, &b->rs->arena);
    }
}

static void append_name(build *b, cdet_str *list, cdet_str name)
{
    *list = cdet_arena_printf(&b->rs->arena, "%.*s%s%.*s", (int)list->len, list->ptr ? list->ptr : "",
                              list->len ? "," : "", (int)name.len, name.ptr);
    if (!list->ptr) b->d->oom = true;
}

static void describe_stage(build *b, cdet_chain *c, cdet_stage *s)
{
    uint32_t seen_f[128], seen_c[64];
    size_t nf = 0, nc = 0;
    for (uint32_t i = s->first_alt; i < s->first_alt + s->nalts; i++) {
        const cdet_alt *a = &c->alts[i];
        for (uint32_t k = 0; k < a->nclasses && nc < 64; k++) {
            size_t j = 0;
            while (j < nc && seen_c[j] != a->classes[k]) j++;
            if (j < nc) continue;
            seen_c[nc++] = a->classes[k];
            append_name(b, &s->classes_text, cdet_names_text(b->rs->t.classes, a->classes[k]));
        }
        uint32_t ids[64];
        size_t n = a->expr >= 0 ? cdet_expr_fields(b->rs->t.exprs, a->expr, ids, 64) : 0;
        for (uint32_t k = 0; k < a->nis; k++) {
            if (n < 64) n += cdet_expr_fields(b->rs->t.exprs, b->rs->t.plabels[a->is[k]].expr, ids + n, 64 - n);
            n = n < 64 ? n : 64;
        }
        for (size_t k = 0; k < n && k < 64 && nf < 128; k++) {
            size_t j = 0;
            while (j < nf && seen_f[j] != ids[k]) j++;
            if (j < nf) continue;
            seen_f[nf++] = ids[k];
            append_name(b, &s->fields_text, cdet_names_text(b->rs->t.fields, ids[k]));
        }
    }
}

static void describe_stages(build *b, cdet_chain *ch)
{
    for (uint32_t i = 0; i < ch->nstages && !b->d->oom; i++) {
        describe_stage(b, ch, &ch->stages[i]);
        if (!cdet_stage_needs(b->rs, ch, &ch->stages[i])) b->d->oom = true;
    }
}

static void take_chain(build *b, cdet_chain *ch)
{
    for (uint32_t i = 0; i < b->rs->nchains; i++)
        if (ch->id.len && cdet_str_ieq(b->rs->chains[i]->id, ch->id))
            cdet_diag_error(b->d, ch->pos, "analytic '%.*s' is already defined at %.*s", CDET_QUOTE(ch->id),
                            CDET_QUOTE(b->rs->chains[i]->origin));
    if (b->rs->nchains == b->chains_cap) {
        size_t cap = b->chains_cap ? b->chains_cap * 2 : 16;
        cdet_chain **grown = cdet_arena_alloc(&b->rs->arena, cap * sizeof *grown);
        if (!grown) {
            b->d->oom = true;
            return;
        }
        if (b->rs->nchains) memcpy(grown, b->rs->chains, b->rs->nchains * sizeof *grown);
        b->rs->chains = grown;
        b->chains_cap = cap;
    }
    b->rs->chains[b->rs->nchains++] = ch;
}

/* A text that defines a built-in analytic anew replaces it: a site edits a copy and adds it. */
static bool replaced(const build *b, const cdet_yaml *doc)
{
    const cdet_yaml *id = cdet_yaml_get(doc, "chain");
    for (size_t i = 0; id && i < b->ntexts; i++)
        for (const cdet_yaml *d = b->texts[i].builtin ? NULL : b->docs[i]->first; d; d = d->next) {
            const cdet_yaml *other = d->kind == CDET_YAML_MAP ? cdet_yaml_get(d, "chain") : NULL;
            if (other && other->kind == CDET_YAML_SCALAR && cdet_str_ieq(other->text, id->text)) return true;
        }
    return false;
}

static void build_doc(build *b, const cdet_yaml *doc, const source_text *src)
{
    if (src->builtin && replaced(b, doc)) return;
    size_t errors = b->d->errors;
    if (cdet_yaml_get(doc, "chain")) {
        cdet_chain *ch = cdet_chain_head(&b->rs->t, doc);
        if (!ch || !chosen(b, ch->id)) return;
        ch->built_in = src->builtin;
        if (src->builtin) ch->origin = CDET_LIT("built-in");
        tune(b, ch);
        take_chain(b, ch); /* before its body: elements are released with the ruleset whatever happens next */
        if (!b->d->oom && cdet_chain_body(&b->rs->t, ch, doc) && b->d->errors == errors) describe_stages(b, ch);
    } else if (cdet_sigma_is_rule(doc)) {
        cdet_sigma_rule *rule = NULL;
        cdet_chain *ch = cdet_sigma_head(&b->rs->t, doc, &rule);
        if (!ch || !chosen(b, ch->id)) return;
        tune(b, ch);
        take_chain(b, ch);
        if (!b->d->oom && cdet_sigma_body(&b->rs->t, ch, b->taxonomy, rule, b->filters, b->nfilters) &&
            b->d->errors == errors)
            describe_stages(b, ch);
    } else if (!cdet_sigma_is_filter(doc)) {
        cdet_diag_error(b->d, doc->pos,
                        "neither a chain ('chain:'), a Sigma rule ('detection:') nor a Sigma filter ('filter:')");
    }
}

static void collect_filters(build *b, const cdet_yaml *docs)
{
    for (const cdet_yaml *doc = docs->first; doc; doc = doc->next) {
        if (doc->kind != CDET_YAML_MAP || !cdet_sigma_is_filter(doc)) continue;
        if (!cdet_mem_grow(&b->c->mem, &b->filters, &b->filters_cap, b->nfilters + 1, sizeof *b->filters)) {
            b->d->oom = true;
            return;
        }
        b->filters[b->nfilters++] = doc;
    }
}

/* Names in site texts and settings that no chain has. */
static void check_site_names(build *b)
{
    cdet_str names[512];
    size_t n = 0;
    for (uint32_t i = 0; i < b->rs->nchains && n < 512; i++) names[n++] = b->rs->chains[i]->id;
    for (size_t i = 0; i < b->nsites; i++) {
        for (const cdet_yaml *doc = b->site_docs[i]->first; doc; doc = doc->next) {
            if (doc->kind != CDET_YAML_MAP) {
                cdet_diag_error(b->d, doc->pos, "site settings are a map of analytic ids");
                continue;
            }
            for (const cdet_yaml *a = doc->first; a; a = a->next) {
                size_t at;
                if (a->kind != CDET_YAML_MAP)
                    cdet_diag_error(b->d, a->pos, "'%.*s' must be a map of element names", CDET_QUOTE(a->key));
                if (cdet_ruleset_find(b->rs, a->key, &at) == CDET_OK || b->c->nselected) continue;
                cdet_str near = cdet_nearest(a->key, names, n);
                cdet_diag_error(b->d, a->key_pos, "no analytic '%.*s'%s%.*s%s", CDET_QUOTE(a->key), CDET_MAYBE(near));
            }
        }
    }
    for (size_t i = 0; i < b->c->nsettings; i++) {
        const setting *s = &b->c->settings[i];
        if (s->used || b->c->nselected) continue;
        cdet_str near = cdet_nearest(s->analytic, names, n);
        cdet_diag_error(b->d, (cdet_pos){ s->layer, 1, 1 }, "no analytic '%.*s'%s%.*s%s", CDET_QUOTE(s->analytic),
                        CDET_MAYBE(near));
    }
    for (size_t i = 0; i < b->c->nselected; i++) {
        size_t at;
        if (cdet_ruleset_find(b->rs, b->c->selected[i], &at) != CDET_OK)
            cdet_diag_error(b->d, (cdet_pos){ "selection", 1, 1 }, "no analytic '%.*s'", CDET_QUOTE(b->c->selected[i]));
    }
}

/* Built-in files that are no analytics. */
static const char taxonomy_file[] = "sigma-taxonomy.yaml", interpreters_file[] = "interpreters.yaml";

static bool load_tables(build *b)
{
    for (const cdet_builtin_file *f = cdet_builtin_files; f->name; f++) {
        cdet_str text = { f->text, f->len };
        if (strcmp(f->name, taxonomy_file) == 0) b->taxonomy = cdet_taxonomy_load(&b->scratch, b->d, text);
        if (strcmp(f->name, interpreters_file) == 0)
            b->rs->t.interpreters = cdet_interpreters_load(&b->rs->arena, b->d, text);
    }
    return b->taxonomy && b->rs->t.interpreters;
}

static cdet_yaml **parse_all(build *b, const source_text *texts, size_t n)
{
    cdet_yaml **docs = cdet_arena_alloc(&b->rs->arena, (n ? n : 1) * sizeof *docs);
    cdet_yaml *nothing = cdet_arena_alloc(&b->rs->arena, sizeof *nothing);
    if (!docs || !nothing) {
        b->d->oom = true;
        return NULL;
    }
    nothing->kind = CDET_YAML_LIST;
    for (size_t i = 0; i < n; i++) {
        docs[i] = cdet_yaml_parse_on(&b->rs->arena, b->d, texts[i].text, texts[i].origin);
        if (!docs[i] && !b->d->oom) docs[i] = nothing; /* its structure is lost, the other texts are read */
    }
    return docs;
}

static cdet_status run_build(build *b, const source_text *texts, size_t n, cdet_ruleset **out)
{
    cdet_status s = CDET_ENOMEM;
    size_t errors = b->d->errors;
    b->d->oom = false;
    cdet_arena_init(&b->scratch, &b->c->mem);
    b->rs = cdet_ruleset_new(&b->c->mem, b->d);
    if (!b->rs || !load_tables(b)) goto done;
    cdet_yaml **docs = parse_all(b, texts, n);
    if (b->with_settings) {
        b->site_docs = parse_all(b, b->c->sites, b->c->nsites);
        b->nsites = b->c->nsites;
    }
    if (b->d->oom || !docs) goto done;
    s = CDET_ERULES;
    for (size_t i = 0; i < n; i++) (void)cdet_sigma_apply_actions(&b->rs->arena, b->d, docs[i]);
    if (b->d->oom) goto done;
    b->texts = texts;
    b->docs = docs;
    b->ntexts = n;
    for (size_t i = 0; i < n; i++) collect_filters(b, docs[i]);
    for (size_t i = 0; i < n; i++) {
        for (const cdet_yaml *doc = docs[i]->first; doc && !b->d->oom; doc = doc->next) {
            if (doc->kind == CDET_YAML_MAP)
                build_doc(b, doc, &texts[i]);
            else
                cdet_diag_error(b->d, doc->pos, "a rule document is a map");
        }
    }
    if (b->with_settings && !b->d->oom) check_site_names(b);
    if (b->d->errors != errors) goto done;
    s = CDET_ENOMEM;
    if (b->d->oom || !cdet_ruleset_seal(b->rs)) goto done;
    s = CDET_OK;
done:
    if (b->d->oom) s = CDET_ENOMEM;
    if (s || !out) {
        cdet_ruleset_unref(b->rs);
        b->rs = NULL;
    }
    if (out) *out = b->rs;
    cdet_mem_free(&b->c->mem, b->filters, b->filters_cap * sizeof *b->filters);
    cdet_arena_free(&b->scratch);
    return s;
}

/* ---- adding ---- */

static cdet_status add_text(cdet_compiler *c, source_text **list, size_t *n, size_t *cap, cdet_str text,
                            const char *origin, bool builtin)
{
    source_text t = { cdet_arena_str(&c->arena, text), NULL, builtin };
    cdet_str o = cdet_arena_str(&c->arena, cdet_str_of(origin ? origin : "<text>"));
    if (!t.text.ptr || !o.ptr || !cdet_mem_grow(&c->mem, list, cap, *n + 1, sizeof **list)) return CDET_ENOMEM;
    t.origin = o.ptr;
    (*list)[(*n)++] = t;
    return CDET_OK;
}

cdet_status cdet_compiler_add_builtin(cdet_compiler *c)
{
    if (!c) return CDET_EINVAL;
    size_t before = c->nrules;
    for (const cdet_builtin_file *f = cdet_builtin_files; f->name; f++) {
        if (strcmp(f->name, taxonomy_file) == 0 || strcmp(f->name, interpreters_file) == 0) continue;
        cdet_status s = add_text(c, &c->rules, &c->nrules, &c->rules_cap, (cdet_str){ f->text, f->len }, f->name, true);
        if (s) {
            c->nrules = before;
            return s;
        }
    }
    return CDET_OK;
}

cdet_status cdet_compiler_add(cdet_compiler *c, cdet_str text, const char *origin)
{
    if (!c || (!text.ptr && text.len)) return CDET_EINVAL;
    cdet_status s = add_text(c, &c->rules, &c->nrules, &c->rules_cap, text, origin, false);
    if (s) return s;
    build b = { .c = c, .d = &c->diags };
    s = run_build(&b, &c->rules[c->nrules - 1], 1, NULL);
    if (s) c->nrules--;
    return s;
}

cdet_status cdet_compiler_add_site(cdet_compiler *c, cdet_str text, const char *origin)
{
    if (!c || (!text.ptr && text.len)) return CDET_EINVAL;
    cdet_status s = add_text(c, &c->sites, &c->nsites, &c->sites_cap, text, origin, false);
    if (s) return s;
    /* Refused at once only where its structure is lost; other mistakes are told with those of its names, at the build. */
    cdet_arena a;
    cdet_diags quiet;
    const char *name = c->sites[c->nsites - 1].origin;
    cdet_arena_init(&a, &c->mem);
    cdet_diags_init(&quiet, &c->mem);
    c->diags.oom = false;
    if (!cdet_yaml_parse_on(&a, &quiet, text, name)) {
        if (!quiet.oom) (void)cdet_yaml_parse_on(&a, &c->diags, text, name);
        s = quiet.oom || c->diags.oom ? CDET_ENOMEM : CDET_ERULES;
    }
    cdet_diags_free(&quiet);
    cdet_arena_free(&a);
    if (s) c->nsites--;
    return s;
}

static cdet_status add_setting(cdet_compiler *c, cdet_str analytic, cdet_str element, cdet_verb verb,
                               const cdet_str *values, size_t count, const char *layer)
{
    setting s = {
        cdet_arena_str(&c->arena, analytic), cdet_arena_str(&c->arena, element), verb, NULL, count, layer, false
    };
    s.values = cdet_arena_alloc(&c->arena, (count ? count : 1) * sizeof *s.values);
    if (!s.analytic.ptr || !s.element.ptr || !s.values || !s.layer) return CDET_ENOMEM;
    for (size_t i = 0; i < count; i++)
        if (!(s.values[i] = cdet_arena_str(&c->arena, values[i])).ptr) return CDET_ENOMEM;
    if (!cdet_mem_grow(&c->mem, &c->settings, &c->settings_cap, c->nsettings + 1, sizeof *c->settings))
        return CDET_ENOMEM;
    c->settings[c->nsettings++] = s;
    return CDET_OK;
}

cdet_status cdet_compiler_set(cdet_compiler *c, cdet_str analytic, cdet_str element, cdet_verb verb,
                              const cdet_str *values, size_t count)
{
    if (!c || (count && !values) || verb < CDET_SET || verb > CDET_REMOVE) return CDET_EINVAL;
    cdet_str layer = cdet_arena_printf(&c->arena, "setting %.*s.%.*s", CDET_QUOTE(analytic), CDET_QUOTE(element));
    return add_setting(c, analytic, element, verb, values, count, layer.ptr);
}

/* "[a, b]" to its members; anything else is one value as it stands. */
static cdet_status split_values(cdet_compiler *c, cdet_arena *a, cdet_str text, const char *origin, cdet_str **values,
                                size_t *n)
{
    static const char prefix[] = "v: ";
    *n = 1;
    if (!(*values = cdet_arena_alloc(a, sizeof **values))) return CDET_ENOMEM;
    (*values)[0] = text;
    if (text.len == 0 || text.ptr[0] != '[') return CDET_OK;
    cdet_str y = cdet_arena_printf(a, "%s%.*s", prefix, (int)text.len, text.ptr);
    if (!y.ptr) return CDET_ENOMEM;
    cdet_yaml *docs = cdet_yaml_parse(a, &c->diags, y, origin), *list = docs ? cdet_yaml_get(docs->first, "v") : NULL;
    if (!list) return c->diags.oom ? CDET_ENOMEM : CDET_ERULES;
    if (!(*values = cdet_arena_alloc(a, (list->count ? list->count : 1) * sizeof **values))) return CDET_ENOMEM;
    *n = 0;
    for (const cdet_yaml *i = list->first; i; i = i->next) {
        if (i->kind != CDET_YAML_SCALAR) {
            cdet_diag_error(&c->diags, i->pos, "a list of texts is expected");
            return CDET_ERULES;
        }
        (*values)[(*n)++] = i->text;
    }
    return CDET_OK;
}

cdet_status cdet_compiler_assign(cdet_compiler *c, cdet_str text)
{
    if (!c || (!text.ptr && text.len)) return CDET_EINVAL;
    c->diags.oom = false;
    const char *eq = text.len ? memchr(text.ptr, '=', text.len) : NULL;
    size_t head = eq ? (size_t)(eq - text.ptr) : 0, dot = head;
    cdet_verb verb = CDET_SET;
    if (head && (eq[-1] == '+' || eq[-1] == '-')) verb = eq[-1] == '+' ? CDET_ADD : CDET_REMOVE;
    size_t name_end = verb == CDET_SET ? head : head - 1;
    while (dot > 0 && text.ptr[dot - 1] != '.') dot--;
    cdet_str layer = cdet_arena_printf(&c->arena, "--set %.*s", CDET_QUOTE(text));
    if (!layer.ptr) return CDET_ENOMEM;
    if (!eq || dot < 2 || dot >= name_end) {
        cdet_diag_error(&c->diags, (cdet_pos){ layer.ptr, 1, 1 },
                        "expected ANALYTIC.Element=value, += or -= (as AN1314.TimeWindow=10m)");
        return c->diags.oom ? CDET_ENOMEM : CDET_ERULES;
    }
    cdet_str analytic = { text.ptr, dot - 1 }, element = { text.ptr + dot, name_end - dot },
             value = { eq + 1, text.len - head - 1 };
    cdet_arena a;
    cdet_str *values = NULL;
    size_t n = 0;
    cdet_arena_init(&a, &c->mem);
    cdet_status s = split_values(c, &a, value, layer.ptr, &values, &n);
    if (s == CDET_OK) s = add_setting(c, analytic, element, verb, values, n, layer.ptr);
    cdet_arena_free(&a);
    return s;
}

cdet_status cdet_compiler_select(cdet_compiler *c, cdet_str analytic)
{
    if (!c) return CDET_EINVAL;
    cdet_str s = cdet_arena_str(&c->arena, analytic);
    if (!s.ptr || !cdet_mem_grow(&c->mem, &c->selected, &c->selected_cap, c->nselected + 1, sizeof *c->selected))
        return CDET_ENOMEM;
    c->selected[c->nselected++] = s;
    return CDET_OK;
}

cdet_status cdet_compiler_build(cdet_compiler *c, cdet_ruleset **out)
{
    if (!c || !out) return CDET_EINVAL;
    build b = { .c = c, .d = &c->diags, .with_settings = true };
    for (size_t i = 0; i < c->nsettings; i++) c->settings[i].used = false;
    return run_build(&b, c->rules, c->nrules, out);
}

cdet_status cdet_compiler_build_changed(cdet_compiler *c, cdet_str analytic, const cdet_change *change,
                                        cdet_ruleset **out)
{
    cdet_diags quiet;
    cdet_str *selected = c->selected;
    size_t nselected = c->nselected, nsettings = c->nsettings;
    *out = NULL;
    if (!cdet_mem_grow(&c->mem, &c->settings, &c->settings_cap, nsettings + 1, sizeof *c->settings)) return CDET_ENOMEM;
    if (change) /* borrowed for this build: its texts are the caller's */
        c->settings[c->nsettings++] =
            (setting){ analytic,      change->element, change->verb, (cdet_str *)(uintptr_t)change->values,
                       change->count, "change",        false };
    cdet_diags_init(&quiet, &c->mem);
    c->selected = &analytic;
    c->nselected = 1;
    for (size_t i = 0; i < c->nsettings; i++) c->settings[i].used = false;
    build b = { .c = c, .d = &quiet, .with_settings = true };
    cdet_status s = run_build(&b, c->rules, c->nrules, out);
    c->selected = selected;
    c->nselected = nselected;
    c->nsettings = nsettings;
    cdet_diags_free(&quiet);
    return s;
}
