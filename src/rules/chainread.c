/* SPDX-License-Identifier: MIT
 *
 * chainread.c: reads the head, the labels, the keys and the anchors of a chain; stages and alerts are in stages.c.
 *
 * Every mistake of a document is reported in one pass: a reader that meets one says so and goes on with what it can.
 * Nothing is ignored quietly: an unknown key is an error with the nearest known one.
 */
#include "read.h"
#include "text.h"

/* ---- head ---- */

static const char *const chain_keys[] = { "chain",       "strategy",   "title",   "techniques", "platforms",
                                          "description", "level",      "mutable", "processes",  "files",
                                          "keys",        "anchor",     "within",  "tolerance",  "stages",
                                          "alert",       "weak",       "older",   "near_miss",  "author",
                                          "date",        "references", "edges",   "lookups",    NULL };

static cdet_str joined(cdet_tables *t, const cdet_yaml *y)
{
    if (!y) return (cdet_str){ "", 0 };
    if (y->kind == CDET_YAML_SCALAR) return y->text;
    if (y->kind != CDET_YAML_LIST) {
        cdet_diag_error(t->diags, y->pos, "expected a text or a list of texts");
        return (cdet_str){ "", 0 };
    }
    cdet_str r = { "", 0 };
    for (const cdet_yaml *i = y->first; i; i = i->next) {
        cdet_str s = cdet_read_text(t, i);
        r = cdet_arena_printf(t->arena, "%.*s%s%.*s", (int)r.len, r.ptr, r.len ? "," : "", (int)s.len,
                              s.ptr ? s.ptr : "");
        if (!r.ptr) {
            t->diags->oom = true;
            return (cdet_str){ "", 0 };
        }
    }
    return r;
}

/* A platform that is no operating system (containers, clouds) opens the chain to every host. */
static uint32_t systems(cdet_str platforms)
{
    uint32_t all = 0;
    for (size_t i = 0; i < platforms.len;) {
        size_t end = i;
        while (end < platforms.len && platforms.ptr[end] != ',') end++;
        uint32_t os = cdet_os_of((cdet_str){ platforms.ptr + i, end - i });
        if (!os) return 0;
        all |= os;
        i = end + 1;
    }
    return all;
}

static void read_elements(cdet_tables *t, cdet_chain *c, const cdet_yaml *y)
{
    if (!y) return;
    if (y->kind != CDET_YAML_MAP) {
        cdet_diag_error(t->diags, y->pos, "'mutable' must be a map of element names");
        return;
    }
    c->elements = cdet_arena_alloc(t->arena, (y->count ? y->count : 1) * sizeof *c->elements);
    if (!c->elements) {
        t->diags->oom = true;
        return;
    }
    for (const cdet_yaml *i = y->first; i; i = i->next) {
        cdet_element *e = &c->elements[c->nelements];
        if (!cdet_element_declare(e, t->arena, t->diags, i)) {
            cdet_str name = e->name;
            if (t->diags->oom || !name.ptr) return;
            memset(e, 0, sizeof *e);
            e->name = name;
            e->bad = true;
        }
        for (uint32_t k = 0; k < c->nelements; k++)
            if (cdet_element_named(&c->elements[k], e->name))
                cdet_diag_error(t->diags, i->key_pos, "element '%.*s' means the same as '%.*s'", CDET_QUOTE(e->name),
                                CDET_QUOTE(c->elements[k].name));
        c->nelements++;
    }
}

cdet_chain *cdet_chain_head(cdet_tables *t, const cdet_yaml *doc)
{
    cdet_chain *c = cdet_arena_alloc(t->arena, sizeof *c);
    if (!c) {
        t->diags->oom = true;
        return NULL;
    }
    cdet_read_known_keys(t, doc, "a chain", chain_keys);
    c->pos = doc->pos;
    c->id = cdet_read_text(t, cdet_yaml_get(doc, "chain"));
    if (c->id.len == 0 || c->id.len > 200)
        cdet_diag_error(t->diags, doc->pos, "'chain' must name the chain in 1 to 200 bytes");
    c->origin = cdet_arena_printf(t->arena, "%s:%u", doc->pos.origin ? doc->pos.origin : "<text>", doc->pos.line);
    c->title = cdet_read_text(t, cdet_yaml_get(doc, "title"));
    c->description = cdet_read_text(t, cdet_yaml_get(doc, "description"));
    c->strategy = cdet_read_text(t, cdet_yaml_get(doc, "strategy"));
    c->techniques = joined(t, cdet_yaml_get(doc, "techniques"));
    c->platforms = joined(t, cdet_yaml_get(doc, "platforms"));
    c->os = systems(c->platforms);
    c->level_text = cdet_read_text(t, cdet_yaml_get(doc, "level"));
    read_elements(t, c, cdet_yaml_get(doc, "mutable"));
    return t->diags->oom ? NULL : c;
}

/* ---- labels and keys ---- */

typedef struct env_ctx {
    cdet_tables *t;
    cdet_chain *c;
} env_ctx;

static uint32_t env_field(void *ctx, cdet_str name, uint32_t *raw)
{
    cdet_tables *t = ((env_ctx *)ctx)->t;
    uint32_t id = cdet_names_put(t->fields, name);
    *raw = id;
    return id;
}

static const cdet_element *env_element(void *ctx, cdet_str name, cdet_str *nearest)
{
    cdet_chain *c = ((env_ctx *)ctx)->c;
    cdet_str names[256];
    size_t n = 0;
    for (uint32_t i = 0; i < c->nelements; i++) {
        if (cdet_element_named(&c->elements[i], name)) return &c->elements[i];
        if (n < 256) names[n++] = c->elements[i].name;
    }
    *nearest = cdet_nearest(name, names, n);
    return NULL;
}

int32_t cdet_chain_condition(cdet_tables *t, cdet_chain *c, const cdet_yaml *detection)
{
    env_ctx ctx = { t, c };
    cdet_expr_env env = { env_field, env_element, &ctx, c->built_in };
    return cdet_expr_compile(t->exprs, t->diags, detection, &env);
}

/* Puts a label into a shared table; equal meaning under any name shares one bit. */
static uint32_t intern_label(cdet_tables *t, cdet_label **table, size_t *n, size_t *cap, cdet_label l)
{
    for (size_t i = 0; i < *n; i++)
        if ((*table)[i].digest == l.digest) {
            (*table)[i].os = (*table)[i].os && l.os ? (*table)[i].os | l.os : 0;
            return (uint32_t)i;
        }
    if (!cdet_mem_grow(t->mem, table, cap, *n + 1, sizeof **table)) {
        t->diags->oom = true;
        return 0;
    }
    (*table)[*n] = l;
    return (uint32_t)(*n)++;
}

static void read_labels(cdet_tables *t, cdet_chain *c, const cdet_yaml *y, bool files, cdet_scope *scope)
{
    if (!y) return;
    if (y->kind != CDET_YAML_MAP) {
        cdet_diag_error(t->diags, y->pos, "expected a map of names, each with a condition");
        return;
    }
    if (files && !(c->file_kinds = cdet_arena_alloc(t->arena, (y->count + 1) * sizeof *c->file_kinds))) {
        t->diags->oom = true;
        return;
    }
    for (const cdet_yaml *i = y->first; i; i = i->next) {
        cdet_label l = { i->key, cdet_chain_condition(t, c, i), c->os, 0 };
        /* A kind whose condition does not compile keeps its name, so that its uses are not reported, too. */
        l.digest = l.expr < 0 ? (uint64_t)t->diags->errors : cdet_expr_digest(t->exprs, l.expr);
        if (t->diags->oom) return;
        uint32_t id = files ? intern_label(t, &t->flabels, &t->nflabels, &t->flabels_cap, l)
                            : intern_label(t, &t->plabels, &t->nplabels, &t->plabels_cap, l);
        if (files) c->file_kinds[c->nfile_kinds++] = id;
        cdet_scope_put(t, files ? &scope->files : &scope->processes, i->key, id);
    }
}

static const char *const form_names[] = { "text", "lower", "container", "image", "ip", "path" };

static void read_spaces(cdet_tables *t, const cdet_yaml *y, cdet_scope *scope)
{
    static const char *const keys[] = { "form", "global", "edge", NULL };
    if (!y) return;
    if (y->kind != CDET_YAML_MAP) {
        cdet_diag_error(t->diags, y->pos, "'keys' must be a map of key names");
        return;
    }
    for (const cdet_yaml *i = y->first; i; i = i->next) {
        cdet_space s = { i->key, CDET_KEY_TEXT, false, cdet_read_text(t, cdet_yaml_get(i, "edge")), 0 };
        cdet_read_known_keys(t, i, "a key", keys);
        const cdet_yaml *form = cdet_yaml_get(i, "form"), *global = cdet_yaml_get(i, "global");
        if (form) {
            int f = cdet_read_choice(t, form, "form", form_names, sizeof form_names / sizeof *form_names);
            s.form = f < 0 ? CDET_KEY_TEXT : (cdet_key_form)f;
        }
        if (global && !cdet_yaml_bool(global, &s.global))
            cdet_diag_error(t->diags, global->pos, "'global' is true or false");
        const uint64_t key[2] = { 0x6b65792073706163ull, (uint64_t)s.form * 2 + s.global };
        s.digest = cdet_hash(key, s.name.ptr, s.name.len);
        size_t at = 0;
        while (at < t->nspaces && t->spaces[at].digest != s.digest) at++;
        if (at == t->nspaces) {
            if (!cdet_mem_grow(t->mem, &t->spaces, &t->spaces_cap, t->nspaces + 1, sizeof *t->spaces)) {
                t->diags->oom = true;
                return;
            }
            t->spaces[t->nspaces++] = s;
        }
        cdet_scope_put(t, &scope->spaces, i->key, (uint32_t)at);
    }
}

/* ---- anchors ---- */

static void read_anchor(cdet_tables *t, cdet_chain *c, const cdet_yaml *y, cdet_scope *scope)
{
    static const char *const keys[] = {
        "name", "parent", "parent_unknown", "is", "unless", "executes", "nested", NULL
    };
    cdet_anchor *a = &c->anchors[c->nanchors];
    cdet_read_known_keys(t, y, "an anchor", keys);
    a->name = cdet_read_text(t, cdet_yaml_get(y, "name"));
    if (a->name.len == 0) cdet_diag_error(t->diags, y->pos, "an anchor needs a 'name'");
    for (uint32_t i = 0; i < c->nanchors; i++)
        if (cdet_str_eq(c->anchors[i].name, a->name))
            cdet_diag_error(t->diags, y->pos, "anchor '%.*s' is named twice", CDET_QUOTE(a->name));
    a->parent = cdet_read_refs(t, cdet_yaml_get(y, "parent"), &scope->processes, "process kind", &a->nparent);
    a->is = cdet_read_refs(t, cdet_yaml_get(y, "is"), &scope->processes, "process kind", &a->nis);
    a->unless = cdet_read_refs(t, cdet_yaml_get(y, "unless"), &scope->processes, "process kind", &a->nunless);
    a->parent_unknown = cdet_read_flag(t, cdet_yaml_get(y, "parent_unknown"));
    const cdet_yaml *x = cdet_yaml_get(y, "executes");
    if (x) a->executes = cdet_read_ref(t, x, &scope->files, "file kind") + 1;
    const cdet_yaml *nested = cdet_yaml_get(y, "nested");
    a->outermost = nested && !cdet_read_flag(t, nested);
    if (a->outermost) c->outermost |= 1u << c->nanchors;
    c->nanchors++;
}

/* {FILE-KIND: [process kinds]} */
static void read_runs_files(cdet_tables *t, cdet_chain *c, const cdet_yaml *y, cdet_scope *scope)
{
    if (!y) return;
    if (y->kind != CDET_YAML_MAP || y->count != 1) {
        cdet_diag_error(t->diags, y->pos, "'runs_files' is {FILE-KIND: [process kinds]}, of one file kind");
        return;
    }
    cdet_yaml kind = { .kind = CDET_YAML_SCALAR, .pos = y->first->key_pos, .text = y->first->key };
    c->runs_file = cdet_read_ref(t, &kind, &scope->files, "file kind");
    c->runs_files = cdet_read_refs(t, y->first, &scope->processes, "process kind", &c->nruns_files);
}

static void read_anchors(cdet_tables *t, cdet_chain *c, const cdet_yaml *y, cdet_scope *scope, const cdet_yaml **of)
{
    static const char *const keys[] = { "process",    "runs_arguments", "runs_scripts",
                                        "runs_files", "copies",         "key",
                                        "of",         "event",          NULL };
    c->key_stage = -1;
    *of = NULL;
    if (!y || y->kind != CDET_YAML_MAP) {
        cdet_diag_error(t->diags, y ? y->pos : c->pos,
                        "a chain needs 'anchor': {process: [...]}, {key: NAME} or {event: true}");
        return;
    }
    cdet_read_known_keys(t, y, "'anchor'", keys);
    const cdet_yaml *p = cdet_yaml_get(y, "process"), *k = cdet_yaml_get(y, "key"), *e = cdet_yaml_get(y, "event");
    if ((p != NULL) + (k != NULL) + (e != NULL) != 1) {
        cdet_diag_error(t->diags, y->pos, "'anchor' holds exactly one of 'process', 'key' and 'event'");
        return;
    }
    if (e) {
        c->kind = CDET_ANCHOR_EVENT;
    } else if (k) {
        c->kind = CDET_ANCHOR_KEY;
        c->key_space = cdet_read_ref(t, k, &scope->spaces, "key");
        *of = cdet_yaml_get(y, "of");
    } else {
        c->kind = CDET_ANCHOR_PROCESS;
        if (p->kind != CDET_YAML_LIST || p->count == 0 || p->count > CDET_MAX_ANCHORS) {
            cdet_diag_error(t->diags, p->pos, "'process' is a list of 1 to %d anchors", CDET_MAX_ANCHORS);
            return;
        }
        c->anchors = cdet_arena_alloc(t->arena, p->count * sizeof *c->anchors);
        if (!c->anchors) {
            t->diags->oom = true;
            return;
        }
        for (const cdet_yaml *i = p->first; i; i = i->next) read_anchor(t, c, i, scope);
        c->runs_arguments =
            cdet_read_refs(t, cdet_yaml_get(y, "runs_arguments"), &scope->processes, "process kind", &c->nruns);
        c->runs_scripts =
            cdet_read_refs(t, cdet_yaml_get(y, "runs_scripts"), &scope->processes, "process kind", &c->nscripts);
        c->copies = cdet_read_refs(t, cdet_yaml_get(y, "copies"), &scope->processes, "process kind", &c->ncopies);
        read_runs_files(t, c, cdet_yaml_get(y, "runs_files"), scope);
    }
}

/* ---- the whole ---- */

static int64_t read_window(cdet_tables *t, cdet_chain *c, const cdet_yaml *y)
{
    if (!y) return INT64_MAX;
    cdet_str s = cdet_read_text(t, y);
    if (s.len > 2 && s.ptr[0] == '%' && s.ptr[s.len - 1] == '%') {
        env_ctx ctx = { t, c };
        cdet_str nearest = { "", 0 };
        const cdet_element *e = env_element(&ctx, (cdet_str){ s.ptr + 1, s.len - 2 }, &nearest);
        if (e && e->bad) return INT64_MAX;
        if (e && e->kind == CDET_E_DURATION) return e->number;
        if (e)
            cdet_diag_error(t->diags, y->pos, "element '%.*s' is not a duration", CDET_QUOTE(e->name));
        else
            cdet_diag_error(t->diags, y->pos, "no element %.*s%s%.*s%s", CDET_QUOTE(s), CDET_MAYBE(nearest));
        return INT64_MAX;
    }
    int64_t ns = 0;
    if (!cdet_duration_parse(s, &ns) || ns < 0)
        cdet_diag_error(t->diags, y->pos, "'%.*s' is not a duration (as 90s, 15m, 2d)", CDET_QUOTE(s));
    return ns;
}

int64_t cdet_chain_duration(cdet_tables *t, cdet_chain *c, const cdet_yaml *y)
{
    return read_window(t, c, y);
}

/* ---- edges ---- */

static const char *const bond_names[] = {
#define NAME(sym, name) name,
    CDET_BONDS(NAME)
#undef NAME
};

cdet_str cdet_bond_name(cdet_bond w)
{
    return cdet_str_of(bond_names[w]);
}

bool cdet_bond_parse(cdet_str name, cdet_bond *out)
{
    for (int i = 0; i < CDET_BOND_COUNT; i++)
        if (cdet_str_ieq(name, cdet_str_of(bond_names[i]))) {
            *out = (cdet_bond)i;
            return true;
        }
    return false;
}

static void follow(cdet_tables *t, cdet_chain *c, cdet_str name, cdet_pos pos)
{
    cdet_bond w;
    cdet_str all[CDET_BOND_COUNT];
    if (cdet_bond_parse(name, &w)) {
        c->edges |= 1u << w;
        return;
    }
    for (int i = 0; i < CDET_BOND_COUNT; i++) all[i] = cdet_str_of(bond_names[i]);
    cdet_str nearest = cdet_nearest(name, all, CDET_BOND_COUNT);
    cdet_diag_error(t->diags, pos, "no edge is called '%.*s'%s%.*s%s", CDET_QUOTE(name), CDET_MAYBE(nearest));
}

/* A list of names, or an element that is one; none given: all. */
static void read_edges(cdet_tables *t, cdet_chain *c, const cdet_yaml *y)
{
    c->edges = y ? 0 : CDET_ALL_BONDS;
    if (!y) return;
    if (y->kind == CDET_YAML_LIST) {
        for (const cdet_yaml *i = y->first; i; i = i->next) follow(t, c, cdet_read_text(t, i), i->pos);
        return;
    }
    cdet_str s = cdet_read_text(t, y), nearest = { "", 0 };
    env_ctx ctx = { t, c };
    bool element = s.len > 2 && s.ptr[0] == '%' && s.ptr[s.len - 1] == '%';
    const cdet_element *e = element ? env_element(&ctx, (cdet_str){ s.ptr + 1, s.len - 2 }, &nearest) : NULL;
    if (!e || e->kind != CDET_E_NAMES) {
        cdet_diag_error(t->diags, y->pos, "'edges' is a list of edge names or an element of kind 'names'%s%.*s%s",
                        CDET_MAYBE(nearest));
        return;
    }
    if (e->bad) return;
    for (size_t i = 0; i < e->count; i++) follow(t, c, e->entries[i].text, e->entries[i].pos);
}

/* ---- lookups ---- */

static bool wants(cdet_asked *a, uint32_t field)
{
    for (uint32_t i = 0; i < a->count; i++)
        if (a->fields[i] == field) return true;
    if (a->count == CDET_MAX_ASKED) return false;
    a->fields[a->count++] = field;
    return true;
}

static void read_lookup(cdet_tables *t, cdet_chain *c, const cdet_yaml *y)
{
    static const char *const keys[] = { "of", "table", NULL };
    cdet_lookup *l = &c->lookups[c->nlookups];
    env_ctx ctx = { t, c };
    cdet_str nearest = { "", 0 };
    if (y->kind != CDET_YAML_MAP) {
        cdet_diag_error(t->diags, y->pos, "'%.*s' is looked up {of: FIELD, table: '%%Element%%'}", CDET_QUOTE(y->key));
        return;
    }
    cdet_read_known_keys(t, y, "a lookup", keys);
    cdet_str of = cdet_read_text(t, cdet_yaml_get(y, "of")), table = cdet_read_text(t, cdet_yaml_get(y, "table"));
    if (!of.len) cdet_diag_error(t->diags, y->pos, "a lookup needs 'of': the field whose value is looked up");
    l->wanted = cdet_names_put(t->fields, y->key);
    l->of = of.len ? cdet_names_put(t->fields, of) : l->wanted;
    if (!l->wanted || !l->of) t->diags->oom = true;
    if (of.len && l->of == l->wanted) cdet_diag_error(t->diags, y->pos, "a field is not looked up by itself");
    if (!wants(&t->asked, l->wanted))
        cdet_diag_error(t->diags, y->key_pos, "more than %d fields are looked up", CDET_MAX_ASKED);
    c->nlookups++;
    if (!table.len) return;
    bool element = table.len > 2 && table.ptr[0] == '%' && table.ptr[table.len - 1] == '%';
    l->table = element ? env_element(&ctx, (cdet_str){ table.ptr + 1, table.len - 2 }, &nearest) : NULL;
    if (l->table && l->table->kind == CDET_E_TABLE) return;
    if (!l->table || !l->table->bad)
        cdet_diag_error(t->diags, cdet_yaml_get(y, "table")->pos,
                        "'table' is an element of kind 'table', as '%%ImageOwners%%'%s%.*s%s", CDET_MAYBE(nearest));
    l->table = NULL;
}

static void read_lookups(cdet_tables *t, cdet_chain *c, const cdet_yaml *y)
{
    if (!y) return;
    if (y->kind != CDET_YAML_MAP || y->count > CDET_MAX_ASKED) {
        cdet_diag_error(t->diags, y->pos, "'lookups' is a map of at most %d fields", CDET_MAX_ASKED);
        return;
    }
    if (!(c->lookups = cdet_arena_alloc(t->arena, (y->count + 1) * sizeof *c->lookups))) {
        t->diags->oom = true;
        return;
    }
    for (const cdet_yaml *i = y->first; i; i = i->next) read_lookup(t, c, i);
}

static cdet_level read_cap(cdet_tables *t, const cdet_yaml *y)
{
    cdet_level l = CDET_LEVEL_CRITICAL;
    if (y) (void)cdet_level_read(t->diags, y, &l);
    return l;
}

bool cdet_chain_body(cdet_tables *t, cdet_chain *c, const cdet_yaml *doc)
{
    size_t errors = t->diags->errors;
    cdet_scope scope;
    const cdet_yaml *of = NULL;
    memset(&scope, 0, sizeof scope);
    read_labels(t, c, cdet_yaml_get(doc, "processes"), false, &scope);
    read_labels(t, c, cdet_yaml_get(doc, "files"), true, &scope);
    read_spaces(t, cdet_yaml_get(doc, "keys"), &scope);
    read_anchors(t, c, cdet_yaml_get(doc, "anchor"), &scope, &of);
    read_edges(t, c, cdet_yaml_get(doc, "edges"));
    read_lookups(t, c, cdet_yaml_get(doc, "lookups"));
    c->window = read_window(t, c, cdet_yaml_get(doc, "within"));
    c->tolerance = cdet_yaml_get(doc, "tolerance") ? read_window(t, c, cdet_yaml_get(doc, "tolerance")) : 0;
    c->weak_level = read_cap(t, cdet_yaml_get(doc, "weak"));
    c->older_level = read_cap(t, cdet_yaml_get(doc, "older"));
    if (c->kind) cdet_chain_stages(t, c, doc, &scope, of);
    return t->diags->errors == errors && !t->diags->oom;
}
