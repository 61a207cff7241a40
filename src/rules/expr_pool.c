/* SPDX-License-Identifier: MIT
 *
 * expr_pool.c: the pool of predicates and expressions. Equal predicates share one id, whichever analytic asks.
 *
 * A predicate is written into a canonical form first; only a new one is compiled. Two hashes come of it: the pool's own
 * (by field ids and element addresses) tells equality inside this ruleset, the digest (by names and element contents)
 * tells it across rulesets and machines.
 */
#include "expr_impl.h"

static const uint64_t index_key[2] = { 0x636861696e646574ull, 0x7072656469636174ull };
static const uint64_t digest_key[2] = { 0x636861696e646574ull, 0x65787072657373ull };

/* ---- life ---- */

cdet_exprs *cdet_exprs_new(cdet_mem *m, cdet_arena *a)
{
    cdet_exprs *p = cdet_mem_alloc(m, sizeof *p);
    if (!p) return NULL;
    p->mem = m;
    p->arena = a;
    p->index = cdet_names_new(m, index_key);
    if (p->index) return p;
    cdet_exprs_free(p);
    return NULL;
}

void cdet_exprs_free(cdet_exprs *p)
{
    if (!p) return;
    cdet_mem *m = p->mem;
    for (size_t i = 0; i < p->nregexes; i++) cdet_regex_free(p->regexes[i]);
    cdet_names_free(p->index);
    cdet_mem_free(m, p->preds, p->preds_cap * sizeof *p->preds);
    cdet_mem_free(m, p->exprs, p->exprs_cap * sizeof *p->exprs);
    cdet_mem_free(m, p->nodes, p->nodes_cap * sizeof *p->nodes);
    cdet_mem_free(m, p->regexes, p->regexes_cap * sizeof *p->regexes);
    cdet_mem_free(m, p, sizeof *p);
}

uint32_t cdet_exprs_predicates(const cdet_exprs *p)
{
    return (uint32_t)p->npreds;
}

bool cdet_exprs_has_keywords(const cdet_exprs *p)
{
    return p->keywords;
}

/* ---- canonical form ---- */

static void put32(cdet_buf *b, uint32_t v)
{
    unsigned char bytes[4] = { (unsigned char)v, (unsigned char)(v >> 8), (unsigned char)(v >> 16),
                               (unsigned char)(v >> 24) };
    cdet_buf_add(b, bytes, sizeof bytes);
}

static void put64(cdet_buf *b, uint64_t v)
{
    put32(b, (uint32_t)v);
    put32(b, (uint32_t)(v >> 32));
}

static void put_str(cdet_buf *b, cdet_str s)
{
    put32(b, (uint32_t)s.len);
    cdet_buf_str(b, s);
}

static void put_element(cdet_buf *b, const cdet_element *e)
{
    put32(b, (uint32_t)e->kind);
    put64(b, (uint64_t)e->number);
    put32(b, (uint32_t)e->count);
    for (size_t i = 0; i < e->count; i++) put_str(b, e->entries[i].text);
}

/* What both forms have. `stable`: the digest's form. */
static void put_operand(cdet_buf *b, const cdet_operand *o, bool stable)
{
    put32(b, (uint32_t)o->kind | o->group << 8);
    put32(b, o->truth);
    put32(b, (uint32_t)o->units.n);
    for (size_t i = 0; i < o->units.n; i++)
        cdet_buf_add(b, (unsigned char[2]){ (unsigned char)o->units.u[i], (unsigned char)(o->units.u[i] >> 8) }, 2);
    if (o->kind == CDET_O_REGEX) put_str(b, o->written);
    if (o->kind == CDET_O_CIDR) {
        cdet_buf_add(b, o->u.cidr.ip.b, sizeof o->u.cidr.ip.b);
        put32(b, o->u.cidr.bits);
    }
    if (o->kind == CDET_O_FIELD && stable) put_str(b, o->written);
    if (o->kind == CDET_O_FIELD && !stable) put32(b, o->u.ref.id);
    if (o->kind == CDET_O_FIELD && !stable) put32(b, o->u.ref.raw);
    if (o->kind == CDET_O_ELEMENT && stable) put_element(b, o->element);
    /* Entries of an element are told apart from constants, so that an alert can name the layer. */
    if (!stable) put64(b, (uint64_t)(uintptr_t)o->element);
}

static void put_pred(cdet_buf *b, const cdet_pred *p, bool stable)
{
    put32(b, (uint32_t)p->test);
    put32(b, p->mods);
    put32(b, p->ngroups);
    if (stable) {
        put_str(b, p->name);
    } else {
        put32(b, p->field);
        put32(b, p->raw);
    }
    for (uint32_t i = 0; i < p->noperands; i++) put_operand(b, &p->operands[i], stable);
}

/* ---- compiling a new predicate ---- */

static bool compile_regex(cdet_expr_job *j, const cdet_pred *p, cdet_operand *o)
{
    cdet_exprs *pool = j->pool;
    unsigned flags = (p->mods & CDET_M_RE_I ? CDET_RE_CASELESS : 0) | (p->mods & CDET_M_RE_M ? CDET_RE_MULTILINE : 0) |
                     (p->mods & CDET_M_RE_S ? CDET_RE_DOTALL : 0) |
                     (j->env->trusted && !o->element ? CDET_RE_TRUSTED : 0); /* a site may have added to an element */
    char *room = cdet_arena_alloc(pool->arena, o->written.len + 1);
    if (!room ||
        !cdet_mem_grow(pool->mem, &pool->regexes, &pool->regexes_cap, pool->nregexes + 1, sizeof *pool->regexes)) {
        j->d->oom = true;
        return false;
    }
    o->u.regex = cdet_regex_new(pool->mem, j->d, o->pos, o->written, flags);
    if (!o->u.regex) return false;
    pool->regexes[pool->nregexes++] = o->u.regex;
    cdet_str need = cdet_regex_need(o->written, flags & CDET_RE_CASELESS, room);
    o->has_need = need.len > 0;
    cdet_pattern_need(&o->pattern, need);
    cdet_leads leads;
    if (o->has_need || !cdet_regex_leads(o->written, &leads)) return true;
    cdet_leads *own = cdet_arena_alloc(pool->arena, sizeof *own);
    j->d->oom |= !own;
    if (!own) return false;
    *own = leads;
    o->leads = own;
    return true;
}

static bool compile_operand(cdet_expr_job *j, const cdet_pred *p, cdet_operand *o)
{
    if (o->kind == CDET_O_REGEX && !compile_regex(j, p, o)) return false;
    bool text = o->kind == CDET_O_PATTERN || o->kind == CDET_O_NUMBER || o->kind == CDET_O_BOOL;
    o->written = cdet_arena_str(j->pool->arena, o->written);
    if (!o->written.ptr ||
        (text && !cdet_pattern_compile(j->pool->arena, o->units, p->mods & CDET_M_CASED, &o->pattern))) {
        j->d->oom = true;
        return false;
    }
    o->units = (cdet_units){ NULL, 0 }; /* they end with the compilation */
    o->pos = (cdet_pos){ NULL, 0, 0 };
    return true;
}

enum { LOOKED_UP_FROM = 4 /* fewer texts are compared one by one */ };

/* 1: goes into the set of whole texts; 2: "\name" or "/name" at the end, found by the text from its last separator. */
static int set_of(const cdet_operand *o)
{
    if (o->kind != CDET_O_PATTERN) return 0;
    cdet_str t = o->pattern.text;
    if (o->pattern.form == CDET_PATTERN_WHOLE) return 1;
    bool name = o->pattern.form == CDET_PATTERN_END && t.len > 1 && (t.ptr[0] == '\\' || t.ptr[0] == '/') &&
                !memchr(t.ptr + 1, t.ptr[0], t.len - 1);
    return name ? 2 : 0;
}

/* Brings the operands that can be looked up to the front and makes sets of them. */
static bool make_sets(cdet_expr_job *j, cdet_pred *p)
{
    uint32_t n[3] = { 0, 0, 0 };
    if (p->test != CDET_T_TEXT || (p->mods & (CDET_M_ALL | CDET_M_CASED)) || p->keywords) return true;
    for (uint32_t i = 0; i < p->noperands; i++) n[set_of(&p->operands[i])]++;
    for (int kind = 1; kind <= 2; kind++) {
        if (n[kind] < LOOKED_UP_FROM) continue;
        uint32_t from = p->first_tried;
        for (uint32_t i = from; i < p->noperands; i++) {
            if (set_of(&p->operands[i]) != kind) continue;
            cdet_operand o = p->operands[i];
            p->operands[i] = p->operands[p->first_tried];
            p->operands[p->first_tried++] = o;
        }
        cdet_textset *s = cdet_textset_new(j->pool->arena, p->first_tried - from);
        if (!s) {
            j->d->oom = true;
            return false;
        }
        for (uint32_t i = from; i < p->first_tried; i++) cdet_textset_add(s, p->operands[i].pattern.text, i);
        if (kind == 1) p->whole = s;
        if (kind == 2) p->tail = s;
    }
    return true;
}

/* Gates for predicates that are patterns and nothing else, or regexes. */
static bool make_gates(cdet_expr_job *j, cdet_pred *p)
{
    if ((p->test != CDET_T_TEXT && p->test != CDET_T_REGEX) || p->noperands == 0) return true;
    for (uint32_t i = 0; i < p->noperands; i++) {
        cdet_operand_kind kind = p->operands[i].kind;
        if ((kind != CDET_O_PATTERN && kind != CDET_O_REGEX) ||
            (kind == CDET_O_PATTERN && p->operands[i].pattern.cased))
            return true;
    }
    if (!(p->gates = cdet_arena_alloc(j->pool->arena, p->noperands * sizeof *p->gates))) {
        j->d->oom = true;
        return false;
    }
    for (uint32_t i = 0; i < p->noperands; i++) {
        cdet_gate_make(&p->operands[i].pattern, &p->gates[i]);
        p->searches += p->gates[i].kind == CDET_GATE_PAIRS;
    }
    return true;
}

/* Whether its answer depends on a value alone, of a field whose values come again, and is worth remembering. */
static bool is_known_by_value(const cdet_pred *p, bool *paths)
{
    bool dear = p->test != CDET_T_TEXT || p->noperands > 4;
    if (p->keywords || !cdet_known_field(p->field)) return false;
    if (p->test != CDET_T_TEXT && p->test != CDET_T_REGEX && p->test != CDET_T_CIDR) return false;
    *paths = false;
    for (uint32_t i = 0; i < p->noperands; i++) {
        const cdet_operand *o = &p->operands[i];
        if (o->kind == CDET_O_FIELD) return false;
        if (o->kind != CDET_O_ELEMENT) continue;
        if (o->element->kind == CDET_E_ENTRYPOINTS) return false; /* the event's image matters, too */
        if (o->element->kind == CDET_E_PATHS) *paths = true;
        dear = true;
    }
    return dear;
}

/* A place in a group of the field's that has room, or in a new one; where there is none it is asked each time. */
static void place_pred(cdet_exprs *pool, cdet_pred *p)
{
    bool paths;
    uint32_t i = 0;
    if (!is_known_by_value(p, &paths)) return;
    while (i < pool->ngroups && (pool->groups[i].field != p->field || pool->groups[i].count == CDET_KNOWN_BITS)) i++;
    if (i == CDET_KNOWN_SLOTS) return;
    if (i == pool->ngroups) pool->groups[pool->ngroups++] = (cdet_known_group){ p->field, 0, false };
    pool->groups[i].paths |= paths;
    p->group = i + 1;
    p->place = pool->groups[i].count++;
}

static bool compile_pred(cdet_expr_job *j, cdet_pred *p)
{
    cdet_operand *own = cdet_arena_alloc(j->pool->arena, (p->noperands ? p->noperands : 1) * sizeof *own);
    p->name = cdet_arena_str(j->pool->arena, p->name);
    if (!own || !p->name.ptr) {
        j->d->oom = true;
        return false;
    }
    if (p->noperands) memcpy(own, p->operands, p->noperands * sizeof *own);
    p->operands = own;
    bool ok = true;
    for (uint32_t i = 0; i < p->noperands; i++) ok &= compile_operand(j, p, &own[i]);
    return ok && make_sets(j, p) && make_gates(j, p);
}

uint32_t cdet_pred_intern(cdet_expr_job *j, cdet_pred *p)
{
    cdet_exprs *pool = j->pool;
    uint32_t id = UINT32_MAX, known;
    cdet_buf form, stable;
    cdet_buf_init(&form, pool->mem);
    cdet_buf_init(&stable, pool->mem);
    put_pred(&form, p, false);
    put_pred(&stable, p, true);
    if (form.failed || stable.failed) goto refused;
    known = cdet_names_get(pool->index, cdet_buf_get(&form));
    if (known) {
        id = known - 1;
        goto done;
    }
    p->digest = cdet_hash(digest_key, stable.ptr, stable.len);
    if (!compile_pred(j, p)) goto done;
    if (!cdet_mem_grow(pool->mem, &pool->preds, &pool->preds_cap, pool->npreds + 1, sizeof *pool->preds)) goto refused;
    if (!cdet_names_put(pool->index, cdet_buf_get(&form))) goto refused;
    if (p->keywords) pool->keywords = true;
    place_pred(pool, p);
    pool->preds[pool->npreds] = *p;
    id = (uint32_t)pool->npreds++;
    goto done;
refused:
    j->d->oom = true;
done:
    cdet_buf_free(&form);
    cdet_buf_free(&stable);
    return id;
}

/* ---- what an expression reads and means ---- */

/* The k-th field that a predicate reads; 0: there are fewer. */
static uint32_t field_of(const cdet_pred *q, uint32_t k)
{
    if (q->field && k-- == 0) return q->field;
    for (uint32_t i = 0; i < q->noperands; i++)
        if (q->operands[i].kind == CDET_O_FIELD && k-- == 0) return q->operands[i].u.ref.id;
    return 0;
}

static bool leaf_reads(const cdet_exprs *p, uint32_t node, uint32_t id)
{
    if (p->nodes[node].op != CDET_COND_LEAF) return false;
    const cdet_pred *q = &p->preds[p->nodes[node].arg];
    for (uint32_t k = 0, f; (f = field_of(q, k)) != 0; k++)
        if (f == id) return true;
    return false;
}

size_t cdet_expr_fields(const cdet_exprs *p, int32_t expr, uint32_t *out, size_t cap)
{
    size_t n = 0;
    if (expr < 0 || (size_t)expr >= p->nexprs) return 0;
    const cdet_expr *e = &p->exprs[expr];
    for (uint32_t i = e->first; i < e->first + e->count; i++) {
        if (p->nodes[i].op != CDET_COND_LEAF) continue;
        const cdet_pred *q = &p->preds[p->nodes[i].arg];
        for (uint32_t k = 0, f; (f = field_of(q, k)) != 0; k++) {
            bool seen = false;
            for (uint32_t j = e->first; j < i && !seen; j++) seen = leaf_reads(p, j, f);
            for (uint32_t j = 0; j < k && !seen; j++) seen = field_of(q, j) == f;
            if (seen) continue;
            if (n < cap) out[n] = f;
            n++;
        }
    }
    return n;
}

uint64_t cdet_expr_digest(const cdet_exprs *p, int32_t expr)
{
    return expr < 0 || (size_t)expr >= p->nexprs ? 0 : p->exprs[expr].digest;
}
