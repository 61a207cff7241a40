/* SPDX-License-Identifier: MIT
 *
 * expr_family.c: many conditions asked together. What a condition on joined lists, on the presence of fields and on a file's extension
 * answers depends on which entries the values match, on that extension and on nothing else: those are few, and the answers of all such
 * conditions are remembered by them. So a thousand analytics that differ in their lists cost one look.
 */
#include "entries.h"
#include "expr_impl.h"

enum { MAX_INPUTS = 8, LONGEST = 32 /* bytes of a value that is remembered */ };

typedef struct input {
    uint32_t field;
    const cdet_entries *entries; /* NULL: only whether the field is there, */
    bool value;                  /* ... or what it holds */
} input;

struct cdet_family {
    uint64_t *together; /* by place: answered from memory */
    uint32_t count, nmembers;
    input inputs[MAX_INPUTS];
    uint32_t ninputs;
};

/* Depends on the value of an extension alone, and is never unsure. */
static bool is_of_extension(const cdet_pred *p)
{
    if (p->field != CDET_F_F_EXT) return false;
    for (uint32_t i = 0; i < p->noperands; i++) {
        const cdet_operand *o = &p->operands[i];
        bool text = o->kind == CDET_O_PATTERN || o->kind == CDET_O_NULL;
        if (!text && !(o->kind == CDET_O_ELEMENT && o->element->kind == CDET_E_NAMES)) return false;
    }
    return true;
}

/* false: the predicate reads more than its input. */
static bool input_of(const cdet_pred *p, input *in)
{
    const cdet_element *first = p->noperands && p->operands->kind == CDET_O_ELEMENT ? p->operands->element : NULL;
    *in = (input){ p->field, NULL, false };
    if (p->keywords || !p->noperands) return false;
    if (p->test == CDET_T_EXISTS) return !(p->mods & ~(uint32_t)CDET_M_EXISTS);
    if (p->test != CDET_T_TEXT) return false;
    if ((in->value = is_of_extension(p))) return true;
    if ((p->mods & ~(uint32_t)CDET_M_EXPAND) || !first || !first->joined) return false;
    for (uint32_t i = 1; i < p->noperands; i++)
        if (p->operands[i].kind != CDET_O_ELEMENT || p->operands[i].element->joined != first->joined) return false;
    in->entries = first->joined;
    return true;
}

static bool add_input(cdet_family *f, const input *in)
{
    for (uint32_t i = 0; i < f->ninputs; i++)
        if (f->inputs[i].field == in->field && f->inputs[i].entries == in->entries && f->inputs[i].value == in->value)
            return true;
    if (f->ninputs == MAX_INPUTS) return false;
    f->inputs[f->ninputs++] = *in;
    return true;
}

static bool joins(cdet_family *f, const cdet_exprs *pool, int32_t expr)
{
    uint32_t before = f->ninputs;
    const cdet_expr *e = &pool->exprs[expr];
    for (uint32_t i = e->first; i < e->first + e->count; i++) {
        input in;
        if (pool->nodes[i].op != CDET_COND_LEAF) continue;
        if (input_of(&pool->preds[pool->nodes[i].arg], &in) && add_input(f, &in)) continue;
        f->ninputs = before;
        return false;
    }
    return true;
}

cdet_family *cdet_family_new(cdet_arena *a, const cdet_exprs *pool, const int32_t *exprs, uint32_t n)
{
    cdet_family *f = cdet_arena_alloc(a, sizeof *f);
    if (!f || !(f->together = cdet_arena_alloc(a, (n / 64 + 1) * sizeof *f->together))) return NULL;
    f->count = n;
    for (uint32_t i = 0; i < n; i++) {
        if (exprs[i] < 0 || !joins(f, pool, exprs[i])) continue;
        f->together[i / 64] |= 1ull << i % 64;
        f->nmembers++;
    }
    return f;
}

uint32_t cdet_family_members(const cdet_family *f)
{
    return f->nmembers;
}
const uint64_t *cdet_family_together(const cdet_family *f)
{
    return f->together;
}

static uint64_t stir(uint64_t h, uint64_t w)
{
    h = (h ^ w) * 0x9e3779b97f4a7c15ull;
    return h ^ h >> 29;
}

/* Adds what a value is. false: it is none that comes again. */
static bool stir_value(const cdet_field *x, uint64_t seed, uint64_t *h)
{
    const uint64_t key[2] = { seed, 0x657874656e73696full };
    if (x->kind == CDET_NULL) return true;
    if (x->kind != CDET_STR || x->v.str.len > LONGEST) return false;
    *h = stir(*h, cdet_hash(key, x->v.str.len ? x->v.str.ptr : "", x->v.str.len));
    return true;
}

bool cdet_family_key(const cdet_family *f, uint64_t seed, cdet_view *v, cdet_view *lists, uint64_t *key)
{
    uint64_t h = stir(seed, f->ninputs);
    if (v->plain || v->reading) return false;
    for (uint32_t i = 0; i < f->ninputs; i++) {
        const input *in = &f->inputs[i];
        cdet_view *u = in->entries ? lists : v;
        const cdet_field *x = cdet_view_get(u, in->field);
        h = stir(h, x ? 1u + (x->kind == CDET_NULL) : 0u);
        if (!x) continue;
        if (cdet_view_next(u, x)) return false;
        if (in->value && !stir_value(x, seed, &h)) return false;
        const uint64_t *bits = in->entries ? cdet_entries_of(in->entries, u, x) : NULL;
        if (in->entries && !bits) return false;
        for (uint32_t w = 0; bits && w < cdet_entries_words(in->entries); w++) h = stir(h, bits[w]);
    }
    *key = h ? h : 1;
    return true;
}
