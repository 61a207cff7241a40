/* SPDX-License-Identifier: MIT
 *
 * lazy.c: see lazy.h. Most chains have some of their stages and wait for one that never comes, and the stages they have go on: a browser's
 * hundredth connection changes nothing until it starts a tool. So a chain remembers which alternatives it has evidence of. Rules that
 * never speak of what is absent can only come to hold with more of it: when none does with all there is, whatever the windows, the
 * chain need not be collected and judged. A near miss that may hold is like a rule, as long as it may be told: when it closes depends on
 * each hit. So what is passed over would have been judged to say nothing, and to have nothing to wait for.
 *
 * Only hits tell what they bring. What a change in the graph brings is not known beforehand: then the chain is judged.
 */
#include "lazy.h"

enum { MAX_BITS = CDET_MAX_STAGES + CDET_MAX_ALTS + CDET_MAX_ANCHORS + CDET_FACT_COUNT };

static bool present(const cdet_instance *in, uint32_t alt)
{
    return in->present[alt / 64] >> alt % 64 & 1;
}

/* What is told as an alert may have to be withdrawn: that is left to judging. */
static bool may_hold(const cdet_engine *e, const cdet_chain *c, const cdet_instance *in)
{
    bool near_misses = c->near_miss && (e->opt.flags & CDET_NEAR_MISSES) && !(in->flags & CDET_I_NEAR);
    bool bits[MAX_BITS];
    if (!c->grows || (in->flags & CDET_I_ALERTED)) return true;
    memset(bits, 0, sizeof bits);
    for (uint32_t s = 0; s < c->nstages; s++) {
        bits[s] = c->stages[s].min_count == 0;
        for (uint32_t a = c->stages[s].first_alt; a < c->stages[s].first_alt + c->stages[s].nalts; a++) {
            bits[c->nstages + a] = present(in, a);
            bits[s] |= present(in, a) && !c->alts[a].hint;
        }
    }
    for (uint32_t i = 0; i < c->nanchors; i++) bits[c->nstages + c->nalts + i] = in->anchors >> i & 1;
    for (uint32_t i = 0; i < CDET_FACT_COUNT; i++) bits[c->nstages + c->nalts + c->nanchors + i] = true;
    for (uint32_t r = 0; r < c->nrules; r++)
        if (cdet_bool_eval(c->rules[r].when, bits)) return true;
    return near_misses && cdet_bool_eval(c->near_miss, bits);
}

bool cdet_lazy_wakes(cdet_engine *e, cdet_instance *in, const cdet_alt *alt)
{
    const cdet_chain *c = e->rs->chains[in->chain];
    if (!(in->flags & CDET_I_KNOWN) || (in->flags & CDET_I_HOPES)) return true;
    uint32_t a = (uint32_t)(alt - c->alts);
    if (!present(in, a)) {
        in->present[a / 64] |= 1ull << a % 64;
        if (may_hold(e, c, in)) in->flags |= CDET_I_HOPES;
    }
    return (in->flags & CDET_I_HOPES) != 0;
}

void cdet_lazy_judged(cdet_engine *e, cdet_instance *in, const cdet_ev *ev, size_t n, uint32_t anchor_bits)
{
    in->flags &= ~(uint32_t)(CDET_I_HOPES | CDET_I_KNOWN);
    if (in->flags & CDET_I_BUCKET) return; /* a link may bring anything */
    in->present[0] = in->present[1] = 0;
    for (size_t i = 0; i < n; i++) in->present[ev[i].alt / 64] |= 1ull << ev[i].alt % 64;
    in->anchors = anchor_bits;
    in->flags |= CDET_I_KNOWN | (may_hold(e, e->rs->chains[in->chain], in) ? CDET_I_HOPES : 0u);
}
