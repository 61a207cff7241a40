/* SPDX-License-Identifier: MIT
 *
 * ruleset.c: life of a ruleset, and what a caller may ask of it. Reading is safe from any thread: nothing changes after the
 * seal but the reference count.
 */
#include "ruleset.h"

#include "abi.h"
#include "text.h"

static const uint64_t names_key[2] = { 0x636861696e646574ull, 0x6e616d65732e2e2eull };
static const uint64_t digest_key[2] = { 0x636861696e646574ull, 0x6469676573742e31ull };

static bool put_fixed_names(cdet_ruleset *rs)
{
    static const char *const fields[] = {
#define FIELD_NAME(sym, name) name,
        CDET_FIELDS(FIELD_NAME)
#undef FIELD_NAME
    };
    static const char *const classes[] = {
#define CLASS_NAME(sym, name) name,
        CDET_CLASSES(CLASS_NAME)
#undef CLASS_NAME
    };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (!cdet_names_put(rs->t.fields, cdet_str_of(fields[i]))) return false;
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (!cdet_names_put(rs->t.classes, cdet_str_of(classes[i]))) return false;
    return true;
}

cdet_ruleset *cdet_ruleset_new(const cdet_mem *mem, cdet_diags *diags)
{
    cdet_mem m;
    cdet_mem_init(&m, mem->fn, mem->ctx, mem->max);
    cdet_ruleset *rs = cdet_mem_alloc(&m, sizeof *rs);
    if (!rs) return NULL;
    rs->mem = m;
    atomic_init(&rs->refs, 1);
    cdet_arena_init(&rs->arena, &rs->mem);
    rs->t.mem = &rs->mem;
    rs->t.arena = &rs->arena;
    rs->t.diags = diags;
    rs->t.fields = cdet_names_new(&rs->mem, names_key);
    rs->t.classes = cdet_names_new(&rs->mem, names_key);
    rs->t.exprs = cdet_exprs_new(&rs->mem, &rs->arena);
    if (!rs->t.fields || !rs->t.classes || !rs->t.exprs || !put_fixed_names(rs)) {
        cdet_ruleset_unref(rs);
        return NULL;
    }
    return rs;
}

cdet_ruleset *cdet_ruleset_ref(cdet_ruleset *rs)
{
    if (rs) atomic_fetch_add_explicit(&rs->refs, 1, memory_order_relaxed);
    return rs;
}

void cdet_ruleset_unref(cdet_ruleset *rs)
{
    if (!rs || atomic_fetch_sub_explicit(&rs->refs, 1, memory_order_acq_rel) != 1) return;
    for (uint32_t c = 0; c < rs->nchains; c++)
        for (uint32_t i = 0; i < rs->chains[c]->nelements; i++) cdet_element_release(&rs->chains[c]->elements[i]);
    cdet_exprs_free(rs->t.exprs);
    cdet_names_free(rs->t.fields);
    cdet_names_free(rs->t.classes);
    cdet_mem_free(&rs->mem, rs->t.plabels, rs->t.plabels_cap * sizeof *rs->t.plabels);
    cdet_mem_free(&rs->mem, rs->t.flabels, rs->t.flabels_cap * sizeof *rs->t.flabels);
    cdet_mem_free(&rs->mem, rs->t.spaces, rs->t.spaces_cap * sizeof *rs->t.spaces);
    cdet_arena_free(&rs->arena);
    cdet_mem m = rs->mem;
    cdet_mem_free(&m, rs, sizeof *rs);
}

/* ---- seal ---- */

static void mix(uint64_t *h, const void *p, size_t n)
{
    const uint64_t key[2] = { digest_key[0] ^ *h, digest_key[1] };
    *h = cdet_hash(key, p, n);
}

static void mix_str(uint64_t *h, cdet_str s)
{
    mix(h, s.ptr ? s.ptr : "", s.len);
}

static void mix_labels(uint64_t *h, const cdet_ruleset *rs, const uint32_t *ids, uint32_t n)
{
    mix(h, &n, sizeof n);
    for (uint32_t i = 0; i < n; i++) mix(h, &rs->t.plabels[ids[i]].digest, sizeof(uint64_t));
}

static void mix_key(uint64_t *h, const cdet_ruleset *rs, const cdet_keyref *k)
{
    if (k->space == UINT32_MAX) return;
    mix(h, &rs->t.spaces[k->space].digest, sizeof(uint64_t));
    for (uint32_t i = 0; i < k->nfields; i++) mix_str(h, cdet_names_text(rs->t.fields, k->fields[i]));
}

/* What the tables say is part of what a condition means that reads a looked-up field. */
static void mix_lookups(uint64_t *h, const cdet_ruleset *rs, const cdet_chain *c, int32_t expr)
{
    uint32_t fields[64];
    size_t n = expr >= 0 && c->nlookups ? cdet_expr_fields(rs->t.exprs, expr, fields, 64) : 0;
    for (size_t i = 0; i < n && i < 64; i++)
        for (uint32_t k = 0; k < c->nlookups; k++) {
            const cdet_lookup *l = &c->lookups[k];
            if (l->wanted != fields[i]) continue;
            mix_str(h, cdet_names_text(rs->t.fields, l->of));
            for (size_t r = 0; l->table && r < l->table->count; r++) mix_str(h, l->table->entries[r].text);
        }
}

/* What a hit means: an edited comment or window keeps it, an edited condition or join does not. */
static uint64_t alt_digest(const cdet_ruleset *rs, const cdet_chain *c, const cdet_alt *a)
{
    uint64_t h = 0, e = a->expr >= 0 ? cdet_expr_digest(rs->t.exprs, a->expr) : 0;
    mix_str(&h, c->id);
    mix_str(&h, c->stages[a->stage].name);
    mix_str(&h, a->name);
    uint32_t place =
        a->name.len ? 0
                    : (uint32_t)(a - &c->alts[c->stages[a->stage].first_alt]); /* two of a stage never share a digest */
    mix(&h, &place, sizeof place);
    for (uint32_t i = 0; i < a->nclasses; i++) mix_str(&h, cdet_names_text(rs->t.classes, a->classes[i]));
    mix(&h, &e, sizeof e);
    mix_lookups(&h, rs, c, a->expr);
    mix_labels(&h, rs, a->is, a->nis);
    mix_labels(&h, rs, a->unless, a->nunless);
    uint64_t f = a->executes ? rs->t.flabels[a->executes - 1].digest : 0;
    uint32_t flags[4] = { a->rel, (uint32_t)a->at, a->argument_only + 2u * a->loads, a->any_class };
    uint32_t clear = c->stages[a->stage].clear_field;
    mix(&h, &f, sizeof f);
    mix(&h, flags, sizeof flags);
    if (clear) mix_str(&h, cdet_names_text(rs->t.fields, clear));
    if (a->clears) mix_str(&h, cdet_names_text(rs->t.fields, a->clears));
    mix_key(&h, rs, &a->key);
    for (uint32_t i = 0; i < a->nlinks; i++) mix_key(&h, rs, &a->links[i]);
    return h;
}

static uint64_t chain_digest(const cdet_ruleset *rs, const cdet_chain *c)
{
    uint64_t h = 0;
    mix_str(&h, c->id);
    mix(&h, &c->window, sizeof c->window);
    mix(&h, &c->tolerance, sizeof c->tolerance);
    mix(&h, &c->edges, sizeof c->edges);
    for (uint32_t i = 0; i < c->nanchors; i++) {
        mix_str(&h, c->anchors[i].name);
        mix_labels(&h, rs, c->anchors[i].parent, c->anchors[i].nparent);
        mix_labels(&h, rs, c->anchors[i].is, c->anchors[i].nis);
        mix_labels(&h, rs, c->anchors[i].unless, c->anchors[i].nunless);
        if (c->anchors[i].executes) mix(&h, &rs->t.flabels[c->anchors[i].executes - 1].digest, sizeof(uint64_t));
        uint32_t flags[2] = { c->anchors[i].parent_unknown, c->anchors[i].outermost };
        mix(&h, flags, sizeof flags);
    }
    mix_labels(&h, rs, c->runs_arguments, c->nruns);
    mix_labels(&h, rs, c->runs_scripts, c->nscripts);
    mix_labels(&h, rs, c->runs_files, c->nruns_files);
    if (c->nruns_files) mix(&h, &rs->t.flabels[c->runs_file].digest, sizeof(uint64_t));
    mix_labels(&h, rs, c->copies, c->ncopies);
    for (uint32_t i = 0; i < c->nalts; i++) mix(&h, &c->alts[i].digest, sizeof(uint64_t));
    for (uint32_t i = 0; i < c->nrules; i++) {
        mix_str(&h, c->rules[i].text);
        mix(&h, &c->rules[i].level, sizeof c->rules[i].level);
    }
    return h;
}

static bool index_classes(cdet_ruleset *rs)
{
    rs->nclasses = cdet_names_count(rs->t.classes) + 1;
    rs->by_class = cdet_arena_alloc(&rs->arena, rs->nclasses * sizeof *rs->by_class);
    bool *uses = cdet_arena_alloc(&rs->arena, rs->nclasses);
    if (!rs->by_class || !uses) return false;
    for (int pass = 0; pass < 2; pass++) {
        for (uint32_t k = 0; k < rs->nclasses; k++) {
            cdet_class_use *u = &rs->by_class[k];
            if (pass && !(u->alts = cdet_arena_alloc(&rs->arena, (u->count ? u->count : 1) * sizeof *u->alts)))
                return false;
            u->count = 0;
        }
        for (uint32_t i = 0; i < rs->nalts; i++) {
            const cdet_alt *a = rs->alts[i];
            memset(uses, a->any_class, rs->nclasses);
            for (uint32_t k = 0; k < a->nclasses; k++) uses[a->classes[k]] = true;
            if (rs->chains[a->chain]->kind == CDET_ANCHOR_EVENT) uses[CDET_C_PLAIN] = true;
            for (uint32_t k = 0; k < rs->nclasses; k++) {
                if (!uses[k]) continue;
                if (pass) rs->by_class[k].alts[rs->by_class[k].count] = i;
                rs->by_class[k].count++;
            }
        }
    }
    return true;
}

const uint64_t cdet_event_key[2] = { 0x6576656e74206469ull, 0x676573742076312eull };

static bool hash_names(cdet_ruleset *rs)
{
    uint32_t n = cdet_names_count(rs->t.fields);
    rs->name_hashes = cdet_arena_alloc(&rs->arena, ((size_t)n + 1) * sizeof *rs->name_hashes);
    for (uint32_t i = 1; rs->name_hashes && i <= n; i++) {
        cdet_str name = cdet_names_text(rs->t.fields, i);
        rs->name_hashes[i] = cdet_hash(cdet_event_key, name.ptr, name.len);
    }
    return rs->name_hashes != NULL;
}

static bool index_systems(cdet_ruleset *rs)
{
    for (uint32_t k = 0; k < rs->nclasses; k++) {
        cdet_class_use *u = &rs->by_class[k];
        for (uint32_t os = 0; os < sizeof u->for_os / sizeof *u->for_os; os++) {
            if (!(u->for_os[os] = cdet_arena_alloc(&rs->arena, (u->count / 64 + 1) * sizeof(uint64_t)))) return false;
            for (uint32_t i = 0; i < u->count; i++) {
                uint32_t of = rs->chains[rs->alts[u->alts[i]]->chain]->os;
                if (!of || !os || (of & os)) u->for_os[os][i / 64] |= 1ull << i % 64;
            }
        }
    }
    return true;
}

static bool index_parents(cdet_ruleset *rs)
{
    const cdet_class_use *u = &rs->by_class[CDET_C_PROCESS_START];
    rs->of_parents = cdet_arena_alloc(&rs->arena, (u->count + 1) * sizeof *rs->of_parents);
    for (uint32_t i = 0; rs->of_parents && i < u->count; i++) {
        const cdet_alt *a = rs->alts[u->alts[i]];
        bool above = a->at == CDET_AT_PARENT || a->at == CDET_AT_ANCESTOR;
        if (above && a->nis && a->expr < 0 && !a->executes) rs->of_parents[rs->nof_parents++] = u->alts[i];
    }
    return rs->of_parents != NULL;
}

/* A label on the image alone is the same for every process of that image; one on the command line for all with the same. */
static uint64_t *kind_of_label(const cdet_ruleset *rs, int32_t expr)
{
    uint32_t fields[4];
    bool command = false;
    size_t n = cdet_expr_fields(rs->t.exprs, expr, fields, 4);
    if (n > 4 || cdet_exprs_has_keywords(rs->t.exprs)) return NULL;
    for (size_t i = 0; i < n; i++) {
        if (fields[i] == CDET_F_P_CMD || fields[i] == CDET_F_P_ORIGINAL || fields[i] == CDET_F_P_CWD ||
            fields[i] == CDET_F_PP_NAME)
            command = true;
        else if (fields[i] != CDET_F_P_EXE && fields[i] != CDET_F_P_NAME)
            return NULL;
    }
    return command ? rs->command_labels : rs->image_labels;
}

static bool sort_labels(cdet_ruleset *rs)
{
    rs->label_words = (uint32_t)((rs->t.nplabels + 63) / 64);
    rs->image_labels = cdet_arena_alloc(&rs->arena, (rs->label_words + 1) * sizeof *rs->image_labels);
    rs->other_labels = cdet_arena_alloc(&rs->arena, (rs->t.nplabels + 1) * sizeof *rs->other_labels);
    rs->command_labels = cdet_arena_alloc(&rs->arena, (rs->label_words + 1) * sizeof *rs->command_labels);
    if (!rs->image_labels || !rs->other_labels || !rs->command_labels) return false;
    for (uint32_t i = 0; i < rs->t.nplabels; i++) {
        uint64_t *kind = kind_of_label(rs, rs->t.plabels[i].expr);
        if (kind)
            kind[i / 64] |= 1ull << i % 64;
        else
            rs->other_labels[rs->nother_labels++] = i;
        rs->ncommand_labels += kind == rs->command_labels;
    }
    return true;
}

static bool join_lists(cdet_ruleset *rs)
{
    size_t n = 0, k = 0;
    bool refused = false;
    for (uint32_t c = 0; c < rs->nchains; c++) n += rs->chains[c]->nelements;
    cdet_element **all = cdet_mem_alloc(&rs->mem, (n + 1) * sizeof *all);
    if (!all) return false;
    for (uint32_t c = 0; c < rs->nchains; c++)
        for (uint32_t i = 0; i < rs->chains[c]->nelements; i++) all[k++] = &rs->chains[c]->elements[i];
    rs->paths = cdet_entries_join(&rs->arena, &rs->mem, CDET_E_PATHS, all, n, &refused);
    if (!refused) rs->destinations = cdet_entries_join(&rs->arena, &rs->mem, CDET_E_DESTINATIONS, all, n, &refused);
    cdet_mem_free(&rs->mem, all, (n + 1) * sizeof *all);
    return !refused;
}

enum { FAMILY_FROM = 4 /* fewer conditions are as well asked one by one */ };

/* The family of n conditions, exprs[] filled by the caller; *out stays NULL where it would not pay. */
static bool make_family(cdet_ruleset *rs, const int32_t *exprs, uint32_t n, cdet_family **out)
{
    cdet_family *f = n < FAMILY_FROM ? NULL : cdet_family_new(&rs->arena, rs->t.exprs, exprs, n);
    if (n >= FAMILY_FROM && !f) return false;
    *out = f && cdet_family_members(f) >= FAMILY_FROM ? f : NULL;
    return true;
}

static bool make_families(cdet_ruleset *rs)
{
    size_t most = rs->t.nflabels > rs->nalts ? rs->t.nflabels : rs->nalts;
    int32_t *exprs = cdet_mem_alloc(&rs->mem, (most + 1) * sizeof *exprs);
    if (!exprs) return false;
    for (size_t i = 0; i < rs->t.nflabels; i++) exprs[i] = rs->t.flabels[i].expr;
    bool ok = make_family(rs, exprs, (uint32_t)rs->t.nflabels, &rs->file_kinds);
    for (uint32_t k = 0; ok && k < rs->nclasses; k++) {
        cdet_class_use *u = &rs->by_class[k];
        for (uint32_t i = 0; i < u->count; i++) exprs[i] = rs->alts[u->alts[i]]->expr;
        if (k != CDET_C_PLAIN) ok = make_family(rs, exprs, u->count, &u->family);
        if (u->family && u->count > rs->most_alts) rs->most_alts = u->count;
    }
    cdet_mem_free(&rs->mem, exprs, (most + 1) * sizeof *exprs);
    return ok;
}

/* Events without the system's name come from Unix: Windows is known by its paths. */
static uint32_t bonds_on(const cdet_ruleset *rs, uint32_t os)
{
    uint32_t bonds = CDET_ALL_BONDS, any = os ? os : CDET_OS_LINUX | CDET_OS_MACOS;
    for (uint32_t c = 0; c < rs->nchains; c++) {
        const cdet_chain *ch = rs->chains[c];
        if (ch->kind != CDET_ANCHOR_EVENT && (!ch->os || (ch->os & any))) bonds &= ch->edges;
    }
    return bonds;
}

static bool grows(const cdet_chain *c)
{
    bool negated;
    for (uint32_t r = 0; r < c->nrules; r++)
        for (uint32_t i = 0; i < c->nbits; i++)
            if (cdet_bool_mentions(c->rules[r].when, i, &negated) && negated) return false;
    for (uint32_t i = 0; c->near_miss && i < c->nbits; i++)
        if (cdet_bool_mentions(c->near_miss, i, &negated) && negated) return false;
    return true;
}

/* A hash of which fields of which classes are wanted, and of the order in which the fields are numbered. */
static uint32_t id_tag(const cdet_ruleset *rs)
{
    uint64_t h = rs->wants_all;
    uint32_t fields = cdet_names_count(rs->t.fields);
    for (uint32_t i = 1; i <= fields; i++) mix_str(&h, cdet_names_text(rs->t.fields, i));
    for (uint32_t k = 0; k < rs->nclasses; k++) {
        cdet_str name = cdet_names_text(rs->t.classes, k);
        if (cdet_ruleset_wants_class(rs, name)) mix_str(&h, name);
    }
    return (uint32_t)(h >> (32 + CDET_ID_BITS)) << CDET_ID_BITS;
}

static bool gather_lookups(cdet_ruleset *rs)
{
    uint32_t n = 0;
    for (uint32_t c = 0; c < rs->nchains; c++) n += rs->chains[c]->nlookups;
    if (!(rs->lookups = cdet_arena_alloc(&rs->arena, (n + 1) * sizeof *rs->lookups))) return false;
    for (uint32_t c = 0; c < rs->nchains; c++) {
        const cdet_chain *ch = rs->chains[c];
        for (uint32_t i = 0; i < ch->nlookups; i++) rs->lookups[rs->nlookups++] = ch->lookups[i];
    }
    return true;
}

/* A hit of `a` lies on a file, with a process or in a bucket that ties others in turn. */
static bool brings(const cdet_chain *c, const cdet_alt *a, const cdet_alt *other)
{
    uint32_t place = (uint32_t)(a - c->alts);
    if (a == other || other->of == (int)place) return true;
    if (c->kind == CDET_ANCHOR_KEY) return (int)a->stage == c->key_stage && other->around;
    return a->rel && (other->at == CDET_AT_WRITER ||
                      (place >= other->with_first && place < other->with_first + other->with_count));
}

static void note_brings(cdet_chain *c)
{
    for (uint32_t i = 0; i < c->nalts; i++)
        for (uint32_t k = 0; k < c->nalts; k++)
            if (brings(c, &c->alts[i], &c->alts[k])) c->alts[i].brings[k / 64] |= 1ull << k % 64;
}

static bool join_copiers(cdet_ruleset *rs)
{
    uint32_t n = 0;
    for (uint32_t c = 0; c < rs->nchains; c++) n += rs->chains[c]->ncopies;
    rs->copiers = cdet_arena_alloc(&rs->arena, (n + 1) * sizeof *rs->copiers);
    for (uint32_t c = 0; rs->copiers && c < rs->nchains; c++)
        for (uint32_t i = 0; i < rs->chains[c]->ncopies; i++) rs->copiers[rs->ncopiers++] = rs->chains[c]->copies[i];
    return rs->copiers != NULL;
}

bool cdet_ruleset_seal(cdet_ruleset *rs)
{
    for (uint32_t c = 0; c < rs->nchains; c++) rs->nalts += rs->chains[c]->nalts;
    rs->alts = cdet_arena_alloc(&rs->arena, (rs->nalts ? rs->nalts : 1) * sizeof *rs->alts);
    if (!rs->alts) return false;
    rs->at_address = cdet_arena_alloc(&rs->arena, (rs->nalts + 1) * sizeof *rs->at_address);
    if (!rs->at_address || !join_copiers(rs)) return false;
    uint32_t id = 0;
    for (uint32_t c = 0; c < rs->nchains; c++) {
        cdet_chain *ch = rs->chains[c];
        if (ch->kind == CDET_ANCHOR_PROCESS) ch->place = rs->nprocess_chains++;
        rs->outermost |= ch->outermost != 0;
        for (uint32_t i = 0; i < ch->nalts; i++) {
            cdet_alt *a = &ch->alts[i];
            a->chain = c;
            a->id = id;
            a->digest = alt_digest(rs, ch, a);
            rs->uses_of |= a->of >= 0;
            ch->at_writer |= a->at == CDET_AT_WRITER;
            ch->with_above |= a->with_count > 0 && (a->at == CDET_AT_PARENT || a->at == CDET_AT_ANCESTOR);
            if (ch->kind == CDET_ANCHOR_PROCESS && a->key.space != UINT32_MAX) rs->at_address[rs->nat_address++] = id;
            rs->alts[id++] = a;
        }
        ch->digest = chain_digest(rs, ch);
        ch->grows = grows(ch);
        note_brings(ch);
        mix(&rs->digest, &ch->digest, sizeof ch->digest);
    }
    rs->process_chains = rs->nprocess_chains > 0;
    for (uint32_t os = 0; os < sizeof rs->bonds / sizeof *rs->bonds; os++) rs->bonds[os] = bonds_on(rs, os);
    /* A field whose number does not fit has no id, but must not be left out. */
    rs->wants_all = cdet_exprs_has_keywords(rs->t.exprs) || cdet_names_count(rs->t.fields) >> CDET_ID_BITS;
    rs->t.diags = NULL;
    if (!gather_lookups(rs) || !sort_labels(rs) || !index_classes(rs) || !index_systems(rs) || !index_parents(rs) ||
        !hash_names(rs) || !join_lists(rs) || !make_families(rs))
        return false;
    rs->id_tag = id_tag(rs);
    return true;
}

/* ---- what a caller may ask ---- */

size_t cdet_ruleset_count(const cdet_ruleset *rs)
{
    return rs ? rs->nchains : 0;
}

cdet_status cdet_ruleset_find(const cdet_ruleset *rs, cdet_str id, size_t *index)
{
    if (!rs || !index) return CDET_EINVAL;
    for (uint32_t i = 0; i < rs->nchains; i++) {
        if (cdet_str_ieq(rs->chains[i]->id, id)) {
            *index = i;
            return CDET_OK;
        }
    }
    return CDET_ENOENT;
}

uint32_t cdet_ruleset_field_id(const cdet_ruleset *rs, cdet_str name)
{
    uint32_t n = rs ? cdet_names_get(rs->t.fields, name) : 0;
    return n && !(n >> CDET_ID_BITS) ? n ^ rs->id_tag : 0;
}

int cdet_ruleset_wants_all(const cdet_ruleset *rs)
{
    return rs && rs->wants_all;
}

int cdet_ruleset_wants_class(const cdet_ruleset *rs, cdet_str name)
{
    if (!rs) return 0;
    uint32_t id = cdet_names_get(rs->t.classes, name);
    if (rs->by_class[id].count) return 1;
    return rs->process_chains && id > 0 && id <= CDET_C_REGISTRY_SET;
}

uint64_t cdet_ruleset_digest(const cdet_ruleset *rs)
{
    return rs ? rs->digest : 0;
}

cdet_status cdet_ruleset_rule(const cdet_ruleset *rs, size_t rule, cdet_rule_info *out)
{
    cdet_rule_info i = CDET_RULE_INFO_INIT;
    if (!rs || !out) return CDET_EINVAL;
    if (rule >= rs->nchains) return CDET_ENOENT;
    const cdet_chain *c = rs->chains[rule];
    i.id = c->id;
    i.title = c->title;
    i.description = c->description;
    i.strategy = c->strategy;
    i.level = c->level_text.len ? c->level_text : c->nrules ? cdet_level_name(c->rules[0].level) : c->level_text;
    i.techniques = c->techniques;
    i.platforms = c->platforms;
    i.origin = c->origin;
    i.stage_count = c->nstages;
    i.element_count = c->nelements;
    i.window = c->window == INT64_MAX ? 0 : c->window;
    return cdet_abi_write(out, &i, sizeof i);
}

/* Lists made once and kept would cost every ruleset; they are asked for rarely, so they are found in the chain's own
 * tables: the texts were joined when the chain was read. */
cdet_status cdet_ruleset_stage(const cdet_ruleset *rs, size_t rule, size_t stage, cdet_stage_info *out)
{
    cdet_stage_info i = CDET_STAGE_INFO_INIT;
    if (!rs || !out) return CDET_EINVAL;
    if (rule >= rs->nchains || stage >= rs->chains[rule]->nstages) return CDET_ENOENT;
    const cdet_chain *c = rs->chains[rule];
    const cdet_stage *s = &c->stages[stage];
    i.name = s->name;
    i.title = s->title;
    i.classes = s->classes_text;
    i.fields = s->fields_text;
    i.needs = s->needs_text;
    i.required = c->stage_bit_needed >> stage & 1;
    return cdet_abi_write(out, &i, sizeof i);
}

cdet_status cdet_ruleset_element(const cdet_ruleset *rs, size_t rule, size_t element, cdet_element_info *out)
{
    cdet_element_info i = CDET_ELEMENT_INFO_INIT;
    if (!rs || !out) return CDET_EINVAL;
    if (rule >= rs->nchains || element >= rs->chains[rule]->nelements) return CDET_ENOENT;
    const cdet_element *e = &rs->chains[rule]->elements[element];
    i.name = e->name;
    i.about = e->about;
    i.kind = cdet_element_kind_name(e->kind);
    i.unit = e->bounds_text;
    i.value = e->value_text;
    i.preset = e->preset_text;
    i.layer = cdet_str_of(e->layer);
    i.entry_count = e->entries ? e->count : !cdet_element_is_list(e);
    return cdet_abi_write(out, &i, sizeof i);
}

cdet_status cdet_ruleset_element_entry(const cdet_ruleset *rs, size_t rule, size_t element, size_t entry,
                                       cdet_str *value, cdet_str *layer)
{
    if (!rs || !value || !layer) return CDET_EINVAL;
    if (rule >= rs->nchains || element >= rs->chains[rule]->nelements) return CDET_ENOENT;
    const cdet_element *e = &rs->chains[rule]->elements[element];
    if (e->count && entry < e->count) {
        *value = e->entries[entry].text;
        *layer = cdet_str_of(e->entries[entry].layer);
        return CDET_OK;
    }
    if (entry || cdet_element_is_list(e)) return CDET_ENOENT;
    *value = e->value_text;
    *layer = cdet_str_of(e->layer);
    return CDET_OK;
}
