/* SPDX-License-Identifier: MIT
 *
 * stages.c: reads a chain's stages with their alternatives, and what makes an alert or a near miss of them.
 */
#include "chain.h"

#include "read.h"
#include "text.h"

static const char *const alt_keys[] = { "name",       "on",         "where",  "is",   "unless",   "by",
                                        "by_lineage", "by_unknown", "file",   "at",   "executes", "argument",
                                        "loads",      "with",       "anchor", "weak", "hint",     "around",
                                        "lead",       "key",        "links",  "of",   "if_empty", "if_listed",
                                        "opened_for", "clears",     NULL };
static const char *const stage_keys[] = { "title",  "any",   "provenance", "after", "before",
                                          "within", "count", "distinct",   NULL };
static const char *const at_names[] = { "lineage", "self", "parent", "ancestor", "host", "writer" };
static const char *const rel_names[] = { "executed", "loaded", "opened" };

/* ---- one alternative ---- */

static void read_classes(cdet_tables *t, cdet_alt *a, const cdet_yaml *on)
{
    size_t n = on && on->kind == CDET_YAML_LIST ? on->count : 1;
    a->classes = cdet_arena_alloc(t->arena, n * sizeof *a->classes);
    if (!a->classes) {
        t->diags->oom = true;
        return;
    }
    if (!on) {
        a->classes[a->nclasses++] = CDET_C_PROCESS_START;
        return;
    }
    for (const cdet_yaml *i = on->kind == CDET_YAML_LIST ? on->first : on; i;
         i = on->kind == CDET_YAML_LIST ? i->next : NULL) {
        cdet_str s = cdet_read_text(t, i);
        if (cdet_str_eq(s, CDET_LIT("any"))) {
            a->any_class = true;
            continue;
        }
        if (s.len == 0 || !memchr(s.ptr, '.', s.len)) {
            cdet_diag_error(t->diags, i->pos, "'%.*s' is not an event class (as process.start)", CDET_QUOTE(s));
            continue;
        }
        uint32_t id = cdet_names_put(t->classes, s);
        if (!id) t->diags->oom = true;
        a->classes[a->nclasses++] = id;
    }
}

static void read_keyref(cdet_tables *t, const cdet_yaml *y, const cdet_scope *scope, cdet_keyref *k)
{
    /* `key: container.id` names a space and the field alike; `key: {instance: cloud.instance.id}` or a list of fields */
    if (y->kind == CDET_YAML_SCALAR) {
        k->space = cdet_read_ref(t, y, &scope->spaces, "key");
        k->fields[k->nfields++] = cdet_read_field(t, y->text);
        return;
    }
    if (y->kind != CDET_YAML_MAP || y->count != 1) {
        cdet_diag_error(t->diags, y->pos, "a key is a name, or {name: field} or {name: [field, field]}");
        return;
    }
    cdet_yaml name = *y->first;
    name.kind = CDET_YAML_SCALAR;
    name.text = y->first->key;
    name.pos = y->first->key_pos;
    k->space = cdet_read_ref(t, &name, &scope->spaces, "key");
    const cdet_yaml *v = y->first;
    for (const cdet_yaml *i = v->kind == CDET_YAML_LIST ? v->first : v; i;
         i = v->kind == CDET_YAML_LIST ? i->next : NULL) {
        if (k->nfields == CDET_MAX_KEY_FIELDS) {
            cdet_diag_error(t->diags, i->pos, "a key has at most %d fields", CDET_MAX_KEY_FIELDS);
            return;
        }
        k->fields[k->nfields++] = cdet_read_field(t, cdet_read_text(t, i));
    }
}

static void read_keys(cdet_tables *t, cdet_chain *c, cdet_alt *a, const cdet_yaml *y, const cdet_scope *scope)
{
    const cdet_yaml *key = cdet_yaml_get(y, "key"), *links = cdet_yaml_get(y, "links");
    a->key.space = UINT32_MAX;
    if (c->kind != CDET_ANCHOR_KEY) {
        bool address = key && !links && a->at == CDET_AT_HOST;
        if (address) read_keyref(t, key, scope, &a->key);
        if (address && a->key.space < t->nspaces &&
            (t->spaces[a->key.space].form != CDET_KEY_IP || !t->spaces[a->key.space].global))
            cdet_diag_error(t->diags, key->pos, "the key of 'at: host' is an address: {form: ip, global: true}");
        if ((key || links) && !address)
            cdet_diag_error(t->diags, (key ? key : links)->pos,
                            "'key' and 'links' belong to chains with 'anchor: {key: ...}', 'key' also to 'at: host'");
        return;
    }
    if (cdet_yaml_get(y, "of")) {
        if (key || links) cdet_diag_error(t->diags, y->pos, "an alternative has 'key' or 'of', not both");
        return;
    }
    if (!key) {
        cdet_diag_error(t->diags, y->pos, "an alternative of a key chain needs 'key' or 'of'");
        return;
    }
    read_keyref(t, key, scope, &a->key);
    if (!links) return;
    if (links->kind != CDET_YAML_LIST || links->count > CDET_MAX_LINKS) {
        cdet_diag_error(t->diags, links->pos, "'links' is a list of at most %d keys", CDET_MAX_LINKS);
        return;
    }
    a->links = cdet_arena_alloc(t->arena, (links->count ? links->count : 1) * sizeof *a->links);
    if (!a->links) {
        t->diags->oom = true;
        return;
    }
    for (const cdet_yaml *i = links->first; i; i = i->next) read_keyref(t, i, scope, &a->links[a->nlinks++]);
}

static void read_relation(cdet_tables *t, cdet_chain *c, cdet_alt *a, const cdet_yaml *y, const cdet_scope *scope)
{
    const cdet_yaml *at = cdet_yaml_get(y, "at"), *file = cdet_yaml_get(y, "file"),
                    *around = cdet_yaml_get(y, "around"), *lead = cdet_yaml_get(y, "lead");
    a->at = CDET_AT_LINEAGE;
    if (at) {
        int n = cdet_read_choice(t, at, "place", at_names, sizeof at_names / sizeof *at_names);
        if (n >= 0) a->at = (cdet_at)(n + 1);
    }
    if (around) a->around = cdet_chain_duration(t, c, around);
    a->lead = lead ? cdet_chain_duration(t, c, lead) : a->around;
    if (lead && (!around || a->at != CDET_AT_HOST || a->lead > a->around))
        cdet_diag_error(t->diags, lead->pos,
                        "'lead' is the part of 'around' that lies before the anchor, of alternatives 'at: host'");
    if (a->at == CDET_AT_HOST && !around) cdet_diag_error(t->diags, y->pos, "'at: host' needs 'around: DURATION'");
    for (const cdet_yaml *i = !file                          ? NULL
                              : file->kind == CDET_YAML_LIST ? file->first
                                                             : file;
         i; i = file->kind == CDET_YAML_LIST ? i->next : NULL) {
        int n = cdet_read_choice(t, i, "file relation", rel_names, sizeof rel_names / sizeof *rel_names);
        if (n >= 0) a->rel |= 1u << n;
    }
    a->by = cdet_read_refs(t, cdet_yaml_get(y, "by"), &scope->processes, "process kind", &a->nby);
    a->by_lineage = cdet_read_flag(t, cdet_yaml_get(y, "by_lineage"));
    a->by_unknown = cdet_read_flag(t, cdet_yaml_get(y, "by_unknown"));
    if ((a->nby || a->by_lineage || a->by_unknown) && !a->rel) cdet_diag_error(t->diags, y->pos, "'by' needs 'file'");
    if (a->rel && !c->nfile_kinds)
        cdet_diag_error(t->diags, y->pos,
                        "'file' ties files of the chain's own kinds, and it has none: name some under 'files'");
}

/* `if_empty: Element`: the alternative is there only while the site has not filled that list; `if_listed` the other way. */
static void drop_unless_listed(cdet_tables *t, cdet_chain *c, cdet_alt *a, const cdet_yaml *y, bool empty)
{
    cdet_str names[64], s = cdet_read_text(t, y);
    size_t n = 0;
    if (!y) return;
    for (uint32_t i = 0; i < c->nelements; i++) {
        if (cdet_element_named(&c->elements[i], s)) {
            if (!c->elements[i].bad && (c->elements[i].count == 0) != empty) a->nclasses = 0;
            return;
        }
        if (n < 64) names[n++] = c->elements[i].name;
    }
    cdet_str near = cdet_nearest(s, names, n);
    cdet_diag_error(t->diags, y->pos, "no element '%.*s'%s%.*s%s", CDET_QUOTE(s), CDET_MAYBE(near));
}

/* {FIELD of the stage's evidence: FIELD of this event} */
static void read_clears(cdet_tables *t, cdet_chain *c, cdet_alt *a, const cdet_yaml *y)
{
    if (!y) return;
    cdet_stage *st = &c->stages[a->stage];
    bool one = y->kind == CDET_YAML_MAP && y->count == 1, fits = one && c->kind == CDET_ANCHOR_PROCESS;
    uint32_t field = one ? cdet_read_field(t, y->first->key) : 0;
    fits &= a->at == CDET_AT_LINEAGE && !a->rel && !a->executes && !st->distinct_field;
    if (!fits || (st->clear_field && st->clear_field != field)) {
        cdet_diag_error(
            t->diags, y->pos,
            "'clears' is {FIELD: FIELD}, the first the same in a stage, of an event of a process chain's lineage");
        return;
    }
    if (a->nclasses) st->clear_field = field; /* else it is left out */
    a->clears = cdet_read_field(t, cdet_read_text(t, y->first));
    a->hint = true; /* it makes no stage true */
}

/* Bits of the chain's anchors that are named, each alone or several by a pattern. */
static uint32_t read_anchor_names(cdet_tables *t, const cdet_chain *c, const cdet_yaml *y)
{
    uint32_t bits = 0;
    bool list = y && y->kind == CDET_YAML_LIST;
    for (const cdet_yaml *i = list ? y->first : y; i; i = list ? i->next : NULL) {
        cdet_str names[CDET_MAX_ANCHORS], s = cdet_read_text(t, i);
        uint32_t found = 0;
        for (uint32_t n = 0; n < c->nanchors; n++) {
            names[n] = c->anchors[n].name;
            if (cdet_glob(s, names[n], false)) found |= 1u << n;
        }
        bits |= found;
        if (found) continue;
        cdet_str near = cdet_nearest(s, names, c->nanchors);
        cdet_diag_error(t->diags, i->pos, "unknown anchor '%.*s'%s%.*s%s", CDET_QUOTE(s), CDET_MAYBE(near));
    }
    return bits;
}

static void read_alt(cdet_tables *t, cdet_chain *c, cdet_alt *a, const cdet_yaml *y, const cdet_scope *scope)
{
    cdet_str stage = c->stages[a->stage].name, name = cdet_read_text(t, cdet_yaml_get(y, "name"));
    cdet_read_known_keys(t, y, "an alternative", alt_keys);
    if (name.len) {
        a->name = cdet_arena_printf(t->arena, "%.*s.%.*s", (int)stage.len, stage.ptr, (int)name.len, name.ptr);
        if (!a->name.ptr) t->diags->oom = true;
    }
    const cdet_yaml *where = cdet_yaml_get(y, "where");
    const cdet_yaml *exec = cdet_yaml_get(y, "executes"), *arg = cdet_yaml_get(y, "argument"),
                    *loads = cdet_yaml_get(y, "loads");
    a->is = cdet_read_refs(t, cdet_yaml_get(y, "is"), &scope->processes, "process kind", &a->nis);
    a->unless = cdet_read_refs(t, cdet_yaml_get(y, "unless"), &scope->processes, "process kind", &a->nunless);
    read_classes(t, a, cdet_yaml_get(y, "on"));
    a->expr = where ? cdet_chain_condition(t, c, where) : -1;
    read_relation(t, c, a, y, scope);
    read_keys(t, c, a, y, scope);
    if (exec) a->executes = cdet_read_ref(t, exec, &scope->files, "file kind") + 1;
    if (arg) {
        a->executes = cdet_read_ref(t, arg, &scope->files, "file kind") + 1;
        a->argument_only = true;
    }
    if (loads) {
        a->executes = cdet_read_ref(t, loads, &scope->files, "file kind") + 1;
        a->loads = true;
        if (!cdet_yaml_get(y, "on") && a->nclasses) a->classes[0] = CDET_C_IMAGE_LOAD;
    }
    if ((exec != NULL) + (arg != NULL) + (loads != NULL) > 1)
        cdet_diag_error(t->diags, y->pos, "an alternative has one of 'executes', 'argument' and 'loads'");
    if ((a->executes || (a->nis && !cdet_yaml_get(y, "on"))) && c->kind != CDET_ANCHOR_PROCESS &&
        !cdet_yaml_get(y, "of"))
        cdet_diag_error(t->diags, y->pos,
                        "'is', 'executes', 'argument' and 'loads' belong to chains with 'anchor: {process: ...}'");
    if (!cdet_yaml_get(y, "on") && !a->nis && !a->executes)
        cdet_diag_error(t->diags, y->pos,
                        "an alternative needs 'on' (event classes), 'is' (process kinds), 'executes' or 'loads'");
    drop_unless_listed(t, c, a, cdet_yaml_get(y, "if_empty"), true);
    drop_unless_listed(t, c, a, cdet_yaml_get(y, "if_listed"), false);
    a->weak = cdet_read_flag(t, cdet_yaml_get(y, "weak"));
    a->hint = cdet_read_flag(t, cdet_yaml_get(y, "hint"));
    read_clears(t, c, a, cdet_yaml_get(y, "clears"));
    a->anchors = read_anchor_names(t, c, cdet_yaml_get(y, "anchor"));
    a->opened_for = read_anchor_names(t, c, cdet_yaml_get(y, "opened_for"));
    if (a->opened_for && !(a->rel & CDET_REL_OPENED))
        cdet_diag_error(t->diags, y->pos, "'opened_for' needs 'file: opened'");
}

/* ---- stages ---- */

static int find_stage(cdet_tables *t, const cdet_chain *c, const cdet_yaml *y)
{
    cdet_str names[CDET_MAX_STAGES], s = cdet_read_text(t, y);
    for (uint32_t i = 0; i < c->nstages; i++) {
        if (cdet_str_eq(c->stages[i].name, s)) return (int)i;
        names[i] = c->stages[i].name;
    }
    cdet_str near = cdet_nearest(s, names, c->nstages);
    cdet_diag_error(t->diags, y->pos, "unknown stage '%.*s'%s%.*s%s", CDET_QUOTE(s), CDET_MAYBE(near));
    return -1;
}

static uint32_t read_count(cdet_tables *t, const cdet_yaml *y, uint32_t otherwise)
{
    int64_t n = 0;
    if (!y) return otherwise;
    if (!cdet_yaml_int(y, &n) || n < 1 || n > 1000000)
        cdet_diag_error(t->diags, y->pos, "expected a number from 1 to 1,000,000");
    return (uint32_t)n;
}

static void read_stage_details(cdet_tables *t, cdet_chain *c, cdet_stage *s, const cdet_yaml *y)
{
    static const char *const distinct_keys[] = { "field", "min", NULL };
    const cdet_yaml *after = cdet_yaml_get(y, "after"), *before = cdet_yaml_get(y, "before"),
                    *d = cdet_yaml_get(y, "distinct");
    s->title = cdet_read_text(t, cdet_yaml_get(y, "title"));
    s->provenance = cdet_read_flag(t, cdet_yaml_get(y, "provenance"));
    s->after = after ? find_stage(t, c, after) : -1;
    s->before = before ? find_stage(t, c, before) : -1;
    if ((after && s == &c->stages[s->after < 0 ? 0 : s->after] && s->after >= 0) ||
        (before && s->before >= 0 && s == &c->stages[s->before]))
        cdet_diag_error(t->diags, y->pos, "a stage cannot come before or after itself");
    if (after && before) cdet_diag_error(t->diags, y->pos, "a stage has 'after' or 'before', not both");
    if (cdet_yaml_get(y, "within")) {
        s->within = cdet_chain_duration(t, c, cdet_yaml_get(y, "within"));
        if (!after && !before) cdet_diag_error(t->diags, y->pos, "'within' of a stage needs 'after' or 'before'");
    }
    s->min_count = read_count(t, cdet_yaml_get(y, "count"), 1);
    if (d) {
        cdet_read_known_keys(t, d, "'distinct'", distinct_keys);
        cdet_str field = cdet_read_text(t, cdet_yaml_get(d, "field"));
        if (field.len == 0)
            cdet_diag_error(t->diags, d->pos, "'distinct' needs 'field'");
        else
            s->distinct_field = cdet_read_field(t, field);
        s->min_distinct = read_count(t, cdet_yaml_get(d, "min"), 1);
    }
}

static void resolve_with(cdet_tables *t, cdet_chain *c, cdet_alt *a, const cdet_yaml *y)
{
    const cdet_yaml *with = cdet_yaml_get(y, "with");
    if (!with) return;
    cdet_str s = cdet_read_text(t, with);
    if (!a->executes) cdet_diag_error(t->diags, with->pos, "'with' needs 'executes', 'argument' or 'loads'");
    for (uint32_t i = 0; i < c->nalts; i++) {
        if (c->alts[i].name.len && cdet_str_eq(c->alts[i].name, s)) {
            a->with_first = i;
            a->with_count = 1;
            return;
        }
    }
    int st = find_stage(t, c, with);
    if (st < 0) return;
    a->with_first = c->stages[st].first_alt;
    a->with_count = c->stages[st].nalts;
}

static void resolve_of(cdet_tables *t, cdet_chain *c, cdet_alt *a, const cdet_yaml *y)
{
    const cdet_yaml *of = cdet_yaml_get(y, "of");
    a->of = -1;
    if (!of) return;
    cdet_str s = cdet_read_text(t, of);
    if (c->kind != CDET_ANCHOR_KEY)
        cdet_diag_error(t->diags, of->pos, "'of' belongs to chains with 'anchor: {key: ...}'");
    for (uint32_t i = 0; i < c->nalts; i++)
        if (c->alts[i].name.len && cdet_str_eq(c->alts[i].name, s)) a->of = (int)i;
    if (a->of < 0) cdet_diag_error(t->diags, of->pos, "unknown alternative '%.*s' (as STAGE.NAME)", CDET_QUOTE(s));
}

static size_t count_alts(cdet_tables *t, const cdet_yaml *stages)
{
    size_t n = 0;
    for (const cdet_yaml *s = stages->first; s; s = s->next) {
        const cdet_yaml *any = cdet_yaml_get(s, "any");
        if (s->kind == CDET_YAML_MAP && !any)
            cdet_diag_error(t->diags, s->pos, "stage '%.*s' needs 'any': a list of alternatives", CDET_QUOTE(s->key));
        if (any && (any->kind != CDET_YAML_LIST || any->count == 0)) {
            cdet_diag_error(t->diags, any->pos, "'any' is a list of alternatives");
            return 0;
        }
        n += any ? any->count : 0;
    }
    return n;
}

static bool read_stages(cdet_tables *t, cdet_chain *c, const cdet_yaml *y, const cdet_scope *scope)
{
    if (!y || y->kind != CDET_YAML_MAP || y->count == 0 || y->count > CDET_MAX_STAGES) {
        cdet_diag_error(t->diags, y ? y->pos : c->pos, "a chain needs 'stages': a map of 1 to %d stages",
                        CDET_MAX_STAGES);
        return false;
    }
    size_t n = count_alts(t, y);
    if (n == 0 || n > CDET_MAX_ALTS) {
        cdet_diag_error(t->diags, y->pos, "a chain has 1 to %d alternatives", CDET_MAX_ALTS);
        return false;
    }
    c->stages = cdet_arena_alloc(t->arena, y->count * sizeof *c->stages);
    c->alts = cdet_arena_alloc(t->arena, n * sizeof *c->alts);
    if (!c->stages || !c->alts) {
        t->diags->oom = true;
        return false;
    }
    for (const cdet_yaml *s = y->first; s; s = s->next)
        c->stages[c->nstages++].name = s->key; /* all names first: stages refer to each other */
    uint32_t st = 0;
    for (const cdet_yaml *s = y->first; s; s = s->next, st++) {
        cdet_stage *stage = &c->stages[st];
        cdet_read_known_keys(t, s, "a stage", stage_keys);
        read_stage_details(t, c, stage, s);
        stage->first_alt = c->nalts;
        const cdet_yaml *any = cdet_yaml_get(s, "any");
        for (const cdet_yaml *i = any ? any->first : NULL; i; i = i->next) {
            cdet_alt *a = &c->alts[c->nalts++];
            a->stage = st;
            if (i->kind == CDET_YAML_MAP)
                read_alt(t, c, a, i, scope);
            else
                cdet_diag_error(t->diags, i->pos, "an alternative is a map");
            stage->nalts++;
        }
    }
    uint32_t k = 0;
    for (const cdet_yaml *s = y->first; s; s = s->next) {
        const cdet_yaml *any = cdet_yaml_get(s, "any");
        for (const cdet_yaml *i = any ? any->first : NULL; i; i = i->next, k++) {
            if (i->kind != CDET_YAML_MAP) continue;
            resolve_with(t, c, &c->alts[k], i);
            resolve_of(t, c, &c->alts[k], i);
        }
    }
    return true;
}

/* ---- alerts ---- */

static bool name_bits(cdet_tables *t, cdet_chain *c)
{
    static const char *const facts[CDET_FACT_COUNT] = { "weak_edge", "older" };
    c->nbits = c->nstages + c->nalts + c->nanchors + CDET_FACT_COUNT;
    c->bit_names = cdet_arena_alloc(t->arena, c->nbits * sizeof *c->bit_names);
    if (!c->bit_names) {
        t->diags->oom = true;
        return false;
    }
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->nstages; i++) c->bit_names[n++] = c->stages[i].name;
    for (uint32_t i = 0; i < c->nalts; i++) c->bit_names[n++] = c->alts[i].name;
    for (uint32_t i = 0; i < c->nanchors; i++) c->bit_names[n++] = c->anchors[i].name;
    for (uint32_t i = 0; i < CDET_FACT_COUNT; i++) c->bit_names[n++] = cdet_str_of(facts[i]);
    return true;
}

static void read_alert_rule(cdet_tables *t, cdet_chain *c, cdet_alert_rule *r, const cdet_yaml *y)
{
    static const char *const keys[] = { "level", "when", "note", NULL };
    cdet_read_known_keys(t, y, "an alert rule", keys);
    const cdet_yaml *level = cdet_yaml_get(y, "level"), *when = cdet_yaml_get(y, "when");
    if (level)
        (void)cdet_level_read(t->diags, level, &r->level);
    else
        cdet_diag_error(t->diags, y->pos, "an alert rule needs 'level': informational, low, medium, high or critical");
    if (!when) {
        cdet_diag_error(t->diags, y->pos, "an alert rule needs 'when'");
        return;
    }
    r->text = cdet_read_text(t, when);
    r->note = cdet_read_text(t, cdet_yaml_get(y, "note"));
    r->when = cdet_bool_compile(t->arena, t->diags, when->pos, r->text, c->bit_names, c->nbits);
    for (uint32_t i = 0; r->when && i < c->nstages + c->nalts; i++) {
        bool negated = false;
        if (cdet_bool_mentions(r->when, i, &negated) && negated) r->deferred = true;
    }
}

/* A stage is needed when with everything but it true no rule holds. Rules that use `not` are tried without it, too. */
static void find_needed(cdet_chain *c)
{
    bool bits[CDET_MAX_STAGES + CDET_MAX_ALTS + CDET_MAX_ANCHORS + CDET_FACT_COUNT];
    for (uint32_t s = 0; s < c->nstages; s++) {
        bool held = false;
        for (uint32_t r = 0; r < c->nrules && !held; r++) {
            if (!c->rules[r].when || c->rules[r].deferred) {
                held = c->rules[r].deferred;
                continue;
            }
            for (uint32_t i = 0; i < c->nbits; i++) bits[i] = true;
            bits[s] = false;
            for (uint32_t i = 0; i < c->stages[s].nalts; i++) bits[c->nstages + c->stages[s].first_alt + i] = false;
            held = cdet_bool_eval(c->rules[r].when, bits);
        }
        if (!held) c->stage_bit_needed |= 1ull << s;
    }
}

void cdet_chain_stages(cdet_tables *t, cdet_chain *c, const cdet_yaml *doc, const cdet_scope *scope,
                       const cdet_yaml *of)
{
    const cdet_yaml *alert = cdet_yaml_get(doc, "alert"), *near = cdet_yaml_get(doc, "near_miss");
    if (!read_stages(t, c, cdet_yaml_get(doc, "stages"), scope)) return;
    if (of) c->key_stage = find_stage(t, c, of);
    if (!name_bits(t, c)) return;
    if (!alert || alert->kind != CDET_YAML_LIST || alert->count == 0 || alert->count > 32) {
        cdet_diag_error(t->diags, alert ? alert->pos : doc->pos, "a chain needs 'alert': a list of {level, when}");
        return;
    }
    c->rules = cdet_arena_alloc(t->arena, alert->count * sizeof *c->rules);
    if (!c->rules) {
        t->diags->oom = true;
        return;
    }
    for (const cdet_yaml *i = alert->first; i; i = i->next) read_alert_rule(t, c, &c->rules[c->nrules++], i);
    if (near)
        c->near_miss =
            cdet_bool_compile(t->arena, t->diags, near->pos, cdet_read_text(t, near), c->bit_names, c->nbits);
    find_needed(c);
}
