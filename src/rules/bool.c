/* SPDX-License-Identifier: MIT
 *
 * bool.c: the conditions of chains over named bits (`when: open and spawn`): cond.c's language with two values.
 */
#include "cond.h"
#include "expr.h"

struct cdet_bool {
    cdet_cond cond;
};

cdet_bool *cdet_bool_compile(cdet_arena *a, cdet_diags *d, cdet_pos at, cdet_str text, const cdet_str *names,
                             size_t nnames)
{
    cdet_bool *b = cdet_arena_alloc(a, sizeof *b);
    if (!b) {
        d->oom = true;
        return NULL;
    }
    return cdet_cond_parse(a, d, at, text, "name", names, nnames, &b->cond) ? b : NULL;
}

static cdet_match bit(void *ctx, uint32_t leaf)
{
    const bool *const *bits = ctx;
    return (*bits)[leaf] ? CDET_MATCH_YES : CDET_MATCH_NO;
}

bool cdet_bool_eval(const cdet_bool *b, const bool *bits)
{
    return cdet_cond_eval(b->cond.nodes, bit, &bits) == CDET_MATCH_YES;
}

bool cdet_bool_mentions(const cdet_bool *b, size_t name, bool *negated)
{
    const cdet_cond_node *nodes = b->cond.nodes;
    uint32_t denied_until = 0; /* index behind the outermost open NOT */
    bool found = false;
    *negated = false;
    for (uint32_t i = 0; i < nodes[0].size; i++) {
        if (nodes[i].op == CDET_COND_NOT && i >= denied_until) denied_until = i + nodes[i].size;
        if (nodes[i].op != CDET_COND_LEAF || nodes[i].arg != name) continue;
        found = true;
        if (i < denied_until) *negated = true;
    }
    return found;
}
