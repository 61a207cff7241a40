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

enum {
    MAX_BITS = CDET_MAX_STAGES + CDET_MAX_ALTS + CDET_MAX_ANCHORS + CDET_FACT_COUNT,
    MUCH =
        256 /* with so much evidence, a hit that arrives late changes what is told when the window closes, no earlier */
};

static bool present(const cdet_instance *in, uint32_t alt)
{
    return in->present[alt / 64] >> alt % 64 & 1;
}

/* Is the alternative for other anchors than this chain's? Its hits bring nothing: they are as good as there. */
static bool barred(const cdet_instance *in, const cdet_alt *a)
{
    return !cdet_alt_is_for(a, in->anchors);
}

/* Truth of every name that `when` may use, if all that may be there were in one window. */
static void hope(const cdet_chain *c, const cdet_instance *in, bool *bits)
{
    memset(bits, 0, MAX_BITS * sizeof *bits);
    for (uint32_t s = 0; s < c->nstages; s++) {
        bits[s] = c->stages[s].min_count == 0;
        for (uint32_t a = c->stages[s].first_alt; a < c->stages[s].first_alt + c->stages[s].nalts; a++) {
            bits[c->nstages + a] = present(in, a) && !barred(in, &c->alts[a]);
            bits[s] |= bits[c->nstages + a] && !c->alts[a].hint;
        }
    }
    for (uint32_t i = 0; i < c->nanchors; i++) bits[c->nstages + c->nalts + i] = in->anchors >> i & 1;
    for (uint32_t i = 0; i < CDET_FACT_COUNT; i++) bits[c->nstages + c->nalts + c->nanchors + i] = true;
}

/* The highest level that a rule may give; false: none may hold. */
static bool best_level(const cdet_chain *c, const bool *bits, cdet_level *level)
{
    bool any = false;
    for (uint32_t r = 0; r < c->nrules; r++) {
        if (!cdet_bool_eval(c->rules[r].when, bits) || (any && c->rules[r].level <= *level)) continue;
        *level = c->rules[r].level;
        any = true;
    }
    return any;
}

/* What is told as an alert may have to be withdrawn: that is left to judging. */
static bool may_hold(const cdet_engine *e, const cdet_chain *c, const cdet_instance *in)
{
    bool near_misses = c->near_miss && (e->opt.flags & CDET_NEAR_MISSES) && !(in->flags & CDET_I_NEAR);
    bool bits[MAX_BITS];
    cdet_level level;
    if (!c->grows || (in->flags & CDET_I_ALERTED)) return true;
    hope(c, in, bits);
    return best_level(c, bits, &level) || (near_misses && cdet_bool_eval(c->near_miss, bits));
}

/* Does it bring nothing but more of what there is? Another hit like an earlier one brings what that one brought. */
static bool brings_same(const cdet_instance *in, const cdet_news *news)
{
    const cdet_alt *a = news->alt;
    return news->again || (!(a->brings[0] & ~in->present[0]) && !(a->brings[1] & ~in->present[1]));
}

bool cdet_lazy_sleeps(const cdet_instance *in, const cdet_news *news)
{
    if ((in->flags & CDET_I_FINAL) && news->fresh) return true; /* what was closed stays closed */
    if (!(in->flags & CDET_I_KNOWN) || !brings_same(in, news)) return false;
    if (!(in->flags & CDET_I_HOPES)) return true;
    return (in->flags & CDET_I_SETTLED) && news->fresh && (news->t0 >= in->newest || in->weight >= MUCH);
}

bool cdet_lazy_wakes(cdet_engine *e, cdet_instance *in, const cdet_news *news)
{
    if (cdet_lazy_sleeps(in, news)) return false;
    if (!(in->flags & CDET_I_KNOWN) || (in->flags & CDET_I_HOPES)) return true;
    in->present[0] |= news->alt->brings[0];
    in->present[1] |= news->alt->brings[1];
    if (may_hold(e, e->rs->chains[in->chain], in)) in->flags |= CDET_I_HOPES;
    return (in->flags & CDET_I_HOPES) != 0;
}

void cdet_lazy_judged(cdet_engine *e, cdet_instance *in, const cdet_ev *ev, size_t n, uint32_t anchor_bits)
{
    const cdet_chain *c = e->rs->chains[in->chain];
    in->flags &= ~(uint32_t)(CDET_I_HOPES | CDET_I_KNOWN | CDET_I_SETTLED);
    in->present[0] = in->present[1] = 0;
    in->anchors = anchor_bits;
    for (size_t i = 0; i < n; i++) in->present[ev[i].alt / 64] |= 1ull << ev[i].alt % 64;
    for (uint32_t i = 0; i < c->nalts; i++)
        if (barred(in, &c->alts[i])) in->present[i / 64] |= 1ull << i % 64;
    in->flags |= CDET_I_KNOWN | (may_hold(e, c, in) ? CDET_I_HOPES : 0u);
}

/* Evidence that is no earlier than any there is makes no earlier window hold, so it changes nothing before the deadline when the most that
 * can be told is told, or when there can be no more than a near miss, which is told at its close. */
void cdet_lazy_told(cdet_engine *e, cdet_instance *in, const cdet_ev *ev, size_t n, const cdet_verdict *v)
{
    const cdet_chain *c = e->rs->chains[in->chain];
    bool bits[MAX_BITS];
    cdet_level best = 0;
    if (!c->grows || in->deadline == INT64_MAX || (in->flags & CDET_I_FINAL)) return;
    hope(c, in, bits);
    bool rules = best_level(c, bits, &best);
    bool most = v->alert && v->level == best && !v->weak && !v->older;
    for (uint32_t s = 0; most && s < c->nstages; s++) most = !bits[s] || (v->stages >> s & 1);
    if (!most && !(v->near_miss && !rules && !(in->flags & CDET_I_ALERTED))) return;
    in->newest = ev[n - 1].t0;
    in->weight = n > UINT32_MAX ? UINT32_MAX : (uint32_t)n;
    in->flags |= CDET_I_SETTLED;
}
