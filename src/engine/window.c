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

typedef struct span { /* pieces in order of t0, with the latest end up to each */
    int64_t t0, end;
} span;

typedef struct sweep {
    const cdet_chain *c;
    cdet_ev *ev;
    size_t n;
    uint32_t anchors;
    bool closed, showing;
    span *spans;                           /* of one stage's pieces, for `after` and `before` */
    uint32_t *by_end;                      /* indexes sorted by t1 */
    uint32_t *value;                       /* of a piece whose stage counts values: which one, from 0 */
    uint32_t *times[2];                    /* how often each value is inside the window: all, strong only */
    uint32_t in[2][CDET_MAX_ALTS];         /* inside the window: all, strong only */
    uint32_t any[2][CDET_MAX_ALTS];        /* provenance anywhere: all, strong only */
    uint32_t distinct[2][CDET_MAX_STAGES]; /* different values inside the window: all, strong only */
    int64_t start, end;                    /* of the window at hand */
} sweep;

static int64_t span_end(int64_t start, int64_t window)
{
    return cdet_sat_add(start, window);
}

size_t cdet_window_scratch(const cdet_chain *c, size_t n)
{
    (void)c;
    return n * (sizeof(span) + 4 * sizeof(uint32_t)) + 64;
}

static void lay_out(sweep *s, void *scratch)
{
    s->spans = scratch;
    s->by_end = (uint32_t *)(void *)(s->spans + s->n);
    s->value = s->by_end + s->n;
    s->times[0] = s->value + s->n;
    s->times[1] = s->times[0] + s->n;
}

/* ---- after, before ---- */

static size_t list_spans(sweep *s, uint32_t stage)
{
    size_t k = 0;
    int64_t end = INT64_MIN;
    for (size_t i = 0; i < s->n; i++) {
        const cdet_ev *y = &s->ev[i];
        if (s->c->alts[y->alt].stage != stage || s->c->alts[y->alt].hint) continue;
        if (y->t1 > end) end = y->t1;
        s->spans[k++] = (span){ y->t0, end };
    }
    return k;
}

/* Is there one that begins at or before `latest` and ends at or after `earliest`? */
static bool some_between(const span *spans, size_t n, int64_t earliest, int64_t latest)
{
    size_t lo = 0, hi = n;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (spans[mid].t0 <= latest)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo > 0 && spans[lo - 1].end >= earliest;
}

/* Pieces of a stage with `after` that lie behind nothing of that stage are out; the same for `before`. */
static void filter_stage(sweep *s, uint32_t stage)
{
    const cdet_stage *st = &s->c->stages[stage];
    bool after = st->after >= 0;
    int64_t within = st->within ? st->within : s->c->window, tolerance = s->c->tolerance;
    size_t n = list_spans(s, (uint32_t)(after ? st->after : st->before));
    for (size_t i = 0; i < s->n; i++) {
        cdet_ev *x = &s->ev[i];
        if (s->c->alts[x->alt].stage != stage) continue;
        int64_t earliest = cdet_sat_sub(x->t0, after ? within : tolerance);
        int64_t latest = cdet_sat_add(x->t1, after ? tolerance : within);
        x->out = !some_between(s->spans, n, earliest, latest);
    }
}

static void filter_order(sweep *s)
{
    for (size_t i = 0; i < s->n; i++) s->ev[i].out = false;
    for (uint32_t st = 0; st < s->c->nstages; st++)
        if (s->c->stages[st].after >= 0 || s->c->stages[st].before >= 0) filter_stage(s, st);
}

/* ---- values ---- */

static bool counts_values(const sweep *s, const cdet_ev *x)
{
    const cdet_alt *a = &s->c->alts[x->alt];
    return s->c->stages[a->stage].distinct_field && !a->hint && x->hit->dval && !x->out;
}

static bool value_before(const sweep *s, uint32_t a, uint32_t b)
{
    const cdet_ev *x = &s->ev[a], *y = &s->ev[b];
    uint32_t p = s->c->alts[x->alt].stage, q = s->c->alts[y->alt].stage;
    return p != q ? p < q : x->hit->dval < y->hit->dval;
}

/* Numbers the different values of each stage that counts them. */
static void number_values(sweep *s)
{
    uint32_t *order = s->by_end, n = 0, v = 0; /* by_end is filled later */
    for (size_t i = 0; i < s->n; i++)
        if (counts_values(s, &s->ev[i])) order[n++] = (uint32_t)i;
    for (uint32_t gap = n / 2; gap > 0; gap /= 2)
        for (uint32_t i = gap; i < n; i++) {
            uint32_t x = order[i], j = i;
            for (; j >= gap && value_before(s, x, order[j - gap]); j -= gap) order[j] = order[j - gap];
            order[j] = x;
        }
    for (uint32_t i = 0; i < n; i++) {
        if (i > 0 && value_before(s, order[i - 1], order[i])) v++;
        s->value[order[i]] = v;
    }
    memset(s->times[0], 0, 2 * s->n * sizeof *s->times[0]);
}

static void count_value(sweep *s, const cdet_ev *x, bool enters)
{
    uint32_t v = s->value[x - s->ev], stage = s->c->alts[x->alt].stage;
    for (int strong = 0; strong < (x->weak ? 1 : 2); strong++) {
        uint32_t *t = &s->times[strong][v];
        if (enters && (*t)++ == 0) s->distinct[strong][stage]++;
        if (!enters && --*t == 0) s->distinct[strong][stage]--;
    }
}

/* ---- one window ---- */

static bool inside(const sweep *s, const cdet_ev *x)
{
    return !x->out && x->t0 <= s->end && x->t1 >= s->start;
}

/* Truth of every name that `when` may use, in one reading. */
static void read_bits(const sweep *s, bool strong, bool anywhere, bool *bits)
{
    const cdet_chain *c = s->c;
    for (uint32_t st = 0; st < c->nstages; st++) {
        const cdet_stage *g = &c->stages[st];
        uint32_t count = 0;
        for (uint32_t a = g->first_alt; a < g->first_alt + g->nalts; a++) {
            uint32_t k = s->in[strong][a] + (anywhere && g->provenance ? s->any[strong][a] : 0);
            bits[c->nstages + a] = k > 0;
            if (!c->alts[a].hint) count += k;
        }
        bits[st] = count >= g->min_count;
        if (bits[st] && g->distinct_field) bits[st] = s->distinct[strong][st] >= g->min_distinct;
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
    if (!*holds && s->c->near_miss)
        *near_miss = cdet_bool_eval(s->c->near_miss, bits); /* the last reading is the widest */
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
    for (size_t gap = s->n / 2; gap > 0; gap /= 2) /* shell sort: no recursion, no allocation; intervals are few */
        for (size_t i = gap; i < s->n; i++) {
            uint32_t x = s->by_end[i];
            size_t j = i;
            for (; j >= gap && s->ev[s->by_end[j - gap]].t1 > s->ev[x].t1; j -= gap) s->by_end[j] = s->by_end[j - gap];
            s->by_end[j] = x;
        }
}

static void count(sweep *s, const cdet_ev *x, bool enters)
{
    uint32_t by = enters ? 1 : (uint32_t)-1;
    if (x->out) return;
    if (counts_values(s, x)) count_value(s, x, enters);
    bool provenance = s->c->stages[s->c->alts[x->alt].stage].provenance;
    s->in[0][x->alt] += by;
    if (!x->weak) s->in[1][x->alt] += by;
    if (!provenance) return;
    s->any[0][x->alt] -= by; /* `any` holds what lies outside */
    if (!x->weak) s->any[1][x->alt] -= by;
}

/* All provenance is shown with the first window, wherever it lies; from then on nothing behind a window is of interest. */
static void show_window(sweep *s, cdet_verdict *v)
{
    bool first = !s->showing;
    s->showing = true;
    for (size_t i = 0; i < s->n; i++) {
        cdet_ev *x = &s->ev[i];
        if (x->out || x->shown) continue;
        bool provenance = s->c->stages[s->c->alts[x->alt].stage].provenance;
        if (!first && x->t0 > s->end) break;
        if (!provenance && !inside(s, x)) continue;
        x->shown = true;
        if (provenance && x->t0 < s->start && cdet_sat_sub(s->start, x->t1) > v->older_by)
            v->older_by = cdet_sat_sub(s->start, x->t1);
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

cdet_verdict cdet_window_judge(const cdet_chain *c, cdet_ev *ev, size_t n, uint32_t anchor_bits, bool closed,
                               void *scratch)
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
    lay_out(&s, scratch);
    filter_order(&s);
    number_values(&s);
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
        while (entered < n && ev[entered].t0 <= s.end) count(&s, &ev[entered++], true);
        while (left < n && ev[s.by_end[left]].t1 < s.start) count(&s, &ev[s.by_end[left++]], false);
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
