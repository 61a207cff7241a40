/* SPDX-License-Identifier: MIT
 *
 * window.c: lays a window at each piece of evidence, in one sweep: a piece enters with the first window that reaches it and
 * leaves behind the last. Four readings of each window: with and without weak evidence, with and without provenance that lies
 * outside. Windows that begin later than one window's length behind the first that holds belong to another episode of the same anchor and are
 * not looked at: an alert has an end. Exact: differences are taken unsigned, so no stamp can overflow them.
 */
#include "window.h"

#include "text.h"

enum { MAX_BITS = CDET_MAX_STAGES + CDET_MAX_ALTS + CDET_MAX_ANCHORS + CDET_FACT_COUNT };

typedef struct sweep {
    const cdet_chain *c;
    cdet_ev *ev;
    size_t n;
    uint32_t anchors;
    bool closed;
    uint32_t *by_end;                              /* indexes sorted by t1 */
    uint32_t in[2][CDET_MAX_ALTS];                 /* inside the window: all, strong only */
    uint32_t any[2][CDET_MAX_ALTS];                /* provenance anywhere: all, strong only */
    int64_t start, end;                            /* of the window at hand */
} sweep;

static int64_t span_end(int64_t start, int64_t window)
{
    return cdet_sat_add(start, window);
}

size_t cdet_window_scratch(const cdet_chain *c, size_t n)
{
    (void)c;
    return n * (sizeof(uint32_t) + sizeof(uint64_t)) + 64;
}

/* ---- after, before ---- */

static bool near_some(const sweep *s, const cdet_ev *x, uint32_t stage, bool after, int64_t within)
{
    for (size_t i = 0; i < s->n; i++) {
        const cdet_ev *y = &s->ev[i];
        if (s->c->alts[y->alt].stage != stage || s->c->alts[y->alt].hint) continue;
        int64_t gap = after ? cdet_sat_sub(x->t1, y->t0) : cdet_sat_sub(y->t1, x->t0);
        int64_t least = after ? cdet_sat_sub(x->t0, y->t1) : cdet_sat_sub(y->t0, x->t1);
        if (gap >= -s->c->tolerance && least <= within) return true;
    }
    return false;
}

static void filter_order(sweep *s)
{
    for (size_t i = 0; i < s->n; i++) {
        const cdet_stage *st = &s->c->stages[s->c->alts[s->ev[i].alt].stage];
        int64_t within = st->within ? st->within : s->c->window;
        s->ev[i].out = (st->after >= 0 && !near_some(s, &s->ev[i], (uint32_t)st->after, true, within)) ||
                       (st->before >= 0 && !near_some(s, &s->ev[i], (uint32_t)st->before, false, within));
    }
}

/* ---- one window ---- */

static bool inside(const sweep *s, const cdet_ev *x)
{
    return !x->out && x->t0 <= s->end && x->t1 >= s->start;
}

static uint32_t distinct_values(const sweep *s, uint32_t stage, bool strong, uint64_t *values)
{
    uint32_t n = 0;
    for (size_t i = 0; i < s->n; i++) {
        const cdet_ev *x = &s->ev[i];
        if (s->c->alts[x->alt].stage != stage || s->c->alts[x->alt].hint || !inside(s, x) || (strong && x->weak) || !x->hit->dval) continue;
        uint32_t k = 0;
        while (k < n && values[k] != x->hit->dval) k++;
        if (k == n) values[n++] = x->hit->dval;
    }
    return n;
}

/* Truth of every name that `when` may use, in one reading. */
static void read_bits(const sweep *s, bool strong, bool anywhere, bool *bits)
{
    const cdet_chain *c = s->c;
    uint64_t *values = (uint64_t *)(void *)(s->by_end + s->n + (s->n & 1));
    for (uint32_t st = 0; st < c->nstages; st++) {
        const cdet_stage *g = &c->stages[st];
        uint32_t count = 0;
        for (uint32_t a = g->first_alt; a < g->first_alt + g->nalts; a++) {
            uint32_t k = s->in[strong][a] + (anywhere && g->provenance ? s->any[strong][a] : 0);
            bits[c->nstages + a] = k > 0;
            if (!c->alts[a].hint) count += k;
        }
        bits[st] = count >= g->min_count;
        if (bits[st] && g->distinct_field) bits[st] = distinct_values(s, st, strong, values) >= g->min_distinct;
    }
    for (uint32_t i = 0; i < c->nanchors; i++) bits[c->nstages + c->nalts + i] = s->anchors >> i & 1;
    bits[c->nstages + c->nalts + c->nanchors + CDET_FACT_WEAK_EDGE] = !strong;
    bits[c->nstages + c->nalts + c->nanchors + CDET_FACT_OLDER] = anywhere;
}

static int first_rule(const sweep *s, const bool *bits, bool *pending)
{
    for (uint32_t r = 0; r < s->c->nrules; r++) {
        if (!cdet_bool_eval(s->c->rules[r].when, bits)) continue;
        if (!s->c->rules[r].deferred || s->closed) return (int)r;
        *pending = true;
    }
    return -1;
}

static void judge_window(sweep *s, cdet_verdict *v, bool *holds, bool *near_miss)
{
    bool bits[MAX_BITS];
    *holds = *near_miss = false;
    for (int reading = 0; reading < 4; reading++) {
        bool strong = !(reading & 2), anywhere = reading & 1;
        read_bits(s, strong, anywhere, bits);
        int r = first_rule(s, bits, &v->pending);
        if (r < 0) continue;
        cdet_level l = s->c->rules[r].level;
        if (!strong && l > s->c->weak_level) l = s->c->weak_level;
        if (anywhere && l > s->c->older_level) l = s->c->older_level;
        *holds = true;
        if (v->alert && l <= v->level) continue;
        v->alert = true;
        v->level = l;
        v->rule = (uint32_t)r;
        v->weak = !strong;
        v->older = anywhere;
    }
    if (!*holds && s->c->near_miss) *near_miss = cdet_bool_eval(s->c->near_miss, bits);   /* the last reading is the widest */
}

/* ---- the sweep ---- */

static void sort_by_end(sweep *s)
{
    bool points = true;
    for (size_t i = 0; i < s->n; i++) {
        s->by_end[i] = (uint32_t)i;
        if (s->ev[i].t1 != s->ev[i].t0) points = false;
    }
    if (points) return;
    for (size_t gap = s->n / 2; gap > 0; gap /= 2)   /* shell sort: no recursion, no allocation; intervals are few */
        for (size_t i = gap; i < s->n; i++) {
            uint32_t x = s->by_end[i];
            size_t j = i;
            for (; j >= gap && s->ev[s->by_end[j - gap]].t1 > s->ev[x].t1; j -= gap) s->by_end[j] = s->by_end[j - gap];
            s->by_end[j] = x;
        }
}

static void count(sweep *s, const cdet_ev *x, uint32_t by)
{
    if (x->out) return;
    bool provenance = s->c->stages[s->c->alts[x->alt].stage].provenance;
    s->in[0][x->alt] += by;
    if (!x->weak) s->in[1][x->alt] += by;
    if (!provenance) return;
    s->any[0][x->alt] -= by;   /* `any` holds what lies outside */
    if (!x->weak) s->any[1][x->alt] -= by;
}

static void show_window(sweep *s, cdet_verdict *v)
{
    for (size_t i = 0; i < s->n; i++) {
        cdet_ev *x = &s->ev[i];
        if (x->out || x->shown) continue;
        bool provenance = s->c->stages[s->c->alts[x->alt].stage].provenance;
        if (!provenance && x->t0 > s->end) break;
        if (!provenance && !inside(s, x)) continue;
        x->shown = true;
        if (provenance && x->t0 < s->start && cdet_sat_sub(s->start, x->t1) > v->older_by) v->older_by = cdet_sat_sub(s->start, x->t1);
    }
}

static void summarise(const sweep *s, cdet_verdict *v)
{
    v->first = INT64_MAX;
    v->last = INT64_MIN;
    for (size_t i = 0; i < s->n; i++) {
        const cdet_ev *x = &s->ev[i];
        if (!x->shown) continue;
        if (!s->c->alts[x->alt].hint) v->stages |= 1ull << s->c->alts[x->alt].stage;
        if (x->t0 < v->first) v->first = x->t0;
        if (x->t1 > v->last) v->last = x->t1;
    }
    if (!v->older) v->older_by = 0;
}

static uint32_t stages_in(const sweep *s)
{
    uint32_t n = 0;
    for (uint32_t st = 0; st < s->c->nstages; st++) {
        bool there = false;
        for (uint32_t a = s->c->stages[st].first_alt; a < s->c->stages[st].first_alt + s->c->stages[st].nalts; a++)
            there |= s->in[0][a] || s->any[0][a];
        n += there;
    }
    return n;
}

cdet_verdict cdet_window_judge(const cdet_chain *c, cdet_ev *ev, size_t n, uint32_t anchor_bits, bool closed, void *scratch)
{
    cdet_verdict v;
    sweep s;
    memset(&v, 0, sizeof v);
    memset(&s, 0, sizeof s);
    s.c = c;
    s.ev = ev;
    s.n = n;
    s.anchors = anchor_bits;
    s.closed = closed;
    s.by_end = scratch;
    filter_order(&s);
    sort_by_end(&s);
    for (size_t i = 0; i < n; i++) {
        ev[i].shown = false;
        if (ev[i].out || !c->stages[c->alts[ev[i].alt].stage].provenance) continue;
        s.any[0][ev[i].alt]++;
        if (!ev[i].weak) s.any[1][ev[i].alt]++;
    }
    size_t entered = 0, left = 0, near_at = 0;
    bool opened = false;
    uint32_t near_stages = 0;
    for (size_t i = 0; i < n; i++) {
        if (ev[i].out || (i > 0 && !ev[i - 1].out && ev[i].t0 == ev[i - 1].t0 && s.start == ev[i].t0)) continue;
        bool holds, near_miss;
        if (v.alert && cdet_sat_sub(ev[i].t0, v.opened) > c->window) break;
        s.start = ev[i].t0;
        s.end = span_end(s.start, c->window);
        while (entered < n && ev[entered].t0 <= s.end) count(&s, &ev[entered++], 1);
        while (left < n && ev[s.by_end[left]].t1 < s.start) count(&s, &ev[s.by_end[left++]], (uint32_t)-1);
        judge_window(&s, &v, &holds, &near_miss);
        if (holds && !opened) v.opened = s.start;
        opened |= holds;
        if (holds) show_window(&s, &v);
        if (near_miss && stages_in(&s) > near_stages) {
            near_stages = stages_in(&s);
            near_at = i;
            v.near_miss = true;
        }
    }
    if (v.alert) v.near_miss = false;
    if (v.near_miss) {
        s.start = ev[near_at].t0;
        s.end = span_end(s.start, c->window);
        v.opened = s.start;
        show_window(&s, &v);
    }
    summarise(&s, &v);
    return v;
}
