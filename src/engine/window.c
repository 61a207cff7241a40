/* SPDX-License-Identifier: MIT
 *
 * window.c: lays a window at each piece of evidence, in one sweep: a piece enters with the first window that reaches it and
 * leaves behind the last. Four readings of each window: with and without weak evidence, with and without provenance that lies
 * outside. Exact: sums saturate, so no stamp can overflow them.
 *
 * When is enough known? A piece is known with the last record it needs (of a flow its end, of a file's evidence the file's use). A window of
 * start s is decided by what is known at its horizon, s + two windows: by then all windows of its episode have passed. Evidence that is
 * known later (a flow that lasted for hours) decides at the moment it is known. So what is told in the end is a function of the
 * evidence, however late or early each record arrives within the lateness bound: what is known at the horizon has arrived when the window closes,
 * and what is known later is not looked at. Windows that begin later than one window's length behind the first that holds belong to another episode.
 */
#include "window.h"

#include "text.h"

enum {
    MAX_BITS = CDET_MAX_STAGES + CDET_MAX_ALTS + CDET_MAX_ANCHORS + CDET_FACT_COUNT,
    MAX_LOOKED_AT = 4096,
    MAX_LATE = 64
};

typedef struct span { /* pieces of a stage that others must follow or precede, by when they are known */
    int64_t known, t0, t1;
    int64_t least; /* smallest t0 from here on */
} span;

typedef struct sweep {
    const cdet_chain *c;
    cdet_ev *ev;
    size_t n;
    uint32_t anchors;
    int64_t now, lateness, margin, wake;
    bool near_miss;                        /* what is looked for: the near miss, else rules */
    bool late;                             /* some piece is known only behind a horizon */
    span *spans;                           /* of one stage's pieces, for `after` and `before` */
    uint32_t *by_end, *by_known, *by_key;  /* indexes sorted by t1, by known, by when they enter */
    uint32_t *value;                       /* of a piece whose stage counts values: which one, from 0 */
    uint32_t *times[2];                    /* how often each value is inside the window: all, strong only */
    uint32_t in[2][CDET_MAX_ALTS];         /* inside the window: all, strong only */
    uint32_t any[2][CDET_MAX_ALTS];        /* provenance outside it: all, strong only */
    uint32_t distinct[2][CDET_MAX_STAGES]; /* different values inside the window: all, strong only */
    int64_t start, end;                    /* of the window at hand */
    int64_t limit;                         /* what is known later does not count */
    bool fixed;                            /* ... for all windows alike; else the horizon of each */
    size_t seen, entered, left;            /* how far by_known, by_key (fixed: ev) and by_end are worked off */
    size_t told;                           /* pieces before this one are shown, or never will be */
    bool readings[4];                      /* that may say different things: see rate_window */
    bool waits;                            /* some rule waits for its window to close */
    bool moved;                            /* something came or went that the truth of a name may depend on */
    bool held;                             /* the window before, when nothing moved */
} sweep;

size_t cdet_window_scratch(const cdet_chain *c, size_t n)
{
    (void)c;
    return n * (sizeof(span) + 6 * sizeof(uint32_t)) + 64;
}

static void lay_out(sweep *s, void *scratch)
{
    s->spans = scratch;
    s->by_end = (uint32_t *)(void *)(s->spans + s->n);
    s->by_known = s->by_end + s->n;
    s->by_key = s->by_known + s->n;
    s->value = s->by_key + s->n;
    s->times[0] = s->value + s->n;
    s->times[1] = s->times[0] + s->n;
}

/* How much later than two windows something may still be confirmed: by what it must precede, or by a clock that is wrong within the tolerance. */
static int64_t margin_of(const cdet_chain *c)
{
    int64_t most = 0;
    for (uint32_t i = 0; i < c->nstages; i++) {
        const cdet_stage *st = &c->stages[i];
        int64_t m = st->before >= 0 ? (st->within ? st->within : c->window) : st->after >= 0 ? c->tolerance : 0;
        if (m > most) most = m;
    }
    return most;
}

static int64_t horizon(const sweep *s, int64_t start)
{
    return cdet_sat_add(cdet_sat_add(cdet_sat_add(start, s->c->window), s->c->window), s->margin);
}

static bool passed(const sweep *s, int64_t t)
{
    return cdet_closes_at(t, s->lateness) < s->now;
}

/* The end of time is a time, too; as a time to wake INT64_MAX says never. */
static void wake_at(sweep *s, int64_t t)
{
    if (t < s->wake) s->wake = t;
    if (t == INT64_MAX && s->wake == INT64_MAX) s->wake = INT64_MAX - 1;
}

/* ---- after, before ---- */

static size_t list_spans(sweep *s, uint32_t stage)
{
    size_t k = 0;
    for (size_t i = 0; i < s->n; i++) {
        const cdet_ev *y = &s->ev[s->by_known[i]];
        if (s->c->alts[y->alt].stage != stage || s->c->alts[y->alt].hint) continue;
        s->spans[k++] = (span){ y->known, y->t0, y->t1, y->t0 };
    }
    for (size_t i = k; i > 1; i--)
        if (s->spans[i - 1].least < s->spans[i - 2].least) s->spans[i - 2].least = s->spans[i - 1].least;
    return k;
}

/* Is there one that begins at or before `latest` and ends at or after `earliest`? *known: since when that is known. */
static bool some_between(const span *spans, size_t n, int64_t earliest, int64_t latest, int64_t *known)
{
    size_t lo = 0, hi = n, looked = 0;
    while (lo < hi) { /* what ends at or after `earliest` is not known before */
        size_t mid = (lo + hi) / 2;
        if (spans[mid].known < earliest)
            lo = mid + 1;
        else
            hi = mid;
    }
    for (; lo < n && spans[lo].least <= latest; lo++) {
        bool fits = spans[lo].t0 <= latest && spans[lo].t1 >= earliest;
        if (!fits && ++looked < MAX_LOOKED_AT) continue;
        *known = spans[lo].known;
        return true;
    }
    return false;
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
        int64_t known = x->known;
        if (s->c->alts[x->alt].stage != stage) continue;
        int64_t earliest = cdet_sat_sub(x->t0, after ? within : tolerance);
        int64_t latest = cdet_sat_add(x->t1, after ? tolerance : within);
        x->out = !some_between(s->spans, n, earliest, latest, &known);
        x->confirmed = known > x->known ? known : x->known;
    }
}

/* ---- sorting ---- */

static int64_t enters(const sweep *s, const cdet_ev *x)
{
    int64_t k = cdet_sat_sub(cdet_sat_sub(x->confirmed, s->c->window), s->margin);
    return k > x->t0 ? k : x->t0;
}

typedef enum order { BY_END, BY_KNOWN, BY_KEY } order;

static int64_t sort_key(const sweep *s, uint32_t i, order by)
{
    return by == BY_END ? s->ev[i].t1 : by == BY_KNOWN ? s->ev[i].confirmed : enters(s, &s->ev[i]);
}

/* Shell sort: no recursion, no allocation; most often everything is in order as it is. */
static void sort(const sweep *s, uint32_t *list, order by)
{
    bool sorted = true;
    for (size_t i = 0; i < s->n; i++) {
        list[i] = (uint32_t)i;
        if (i > 0 && sort_key(s, (uint32_t)i, by) < sort_key(s, (uint32_t)(i - 1), by)) sorted = false;
    }
    for (size_t gap = sorted ? 0 : s->n / 2; gap > 0; gap /= 2)
        for (size_t i = gap; i < s->n; i++) {
            uint32_t x = list[i];
            size_t j = i;
            for (; j >= gap && sort_key(s, list[j - gap], by) > sort_key(s, x, by); j -= gap) list[j] = list[j - gap];
            list[j] = x;
        }
}

static void filter_order(sweep *s)
{
    bool any = false;
    for (size_t i = 0; i < s->n; i++) {
        s->ev[i].out = false;
        s->ev[i].confirmed = s->ev[i].known;
    }
    for (uint32_t st = 0; st < s->c->nstages; st++) any |= s->c->stages[st].after >= 0 || s->c->stages[st].before >= 0;
    if (any) sort(s, s->by_known, BY_KNOWN);
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
    uint32_t *list = s->by_end, n = 0, v = 0; /* by_end is filled later */
    for (size_t i = 0; i < s->n; i++)
        if (counts_values(s, &s->ev[i])) list[n++] = (uint32_t)i;
    for (uint32_t gap = n / 2; gap > 0; gap /= 2)
        for (uint32_t i = gap; i < n; i++) {
            uint32_t x = list[i], j = i;
            for (; j >= gap && value_before(s, x, list[j - gap]); j -= gap) list[j] = list[j - gap];
            list[j] = x;
        }
    for (uint32_t i = 0; i < n; i++) {
        if (i > 0 && value_before(s, list[i - 1], list[i])) v++;
        s->value[list[i]] = v;
    }
}

static void count_value(sweep *s, const cdet_ev *x, bool comes)
{
    uint32_t v = s->value[x - s->ev], stage = s->c->alts[x->alt].stage;
    for (int strong = 0; strong < (x->weak ? 1 : 2); strong++) {
        uint32_t *t = &s->times[strong][v];
        if (comes && (*t)++ == 0) s->distinct[strong][stage]++;
        if (!comes && --*t == 0) s->distinct[strong][stage]--;
    }
}

/* ---- one window ---- */

static bool is_provenance(const sweep *s, const cdet_ev *x)
{
    return s->c->stages[s->c->alts[x->alt].stage].provenance;
}

static bool inside(const sweep *s, const cdet_ev *x)
{
    return !x->out && x->confirmed <= s->limit && x->t0 <= s->end && x->t1 >= s->start;
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

/* A rule with something under `not` can only be decided when what is known by then has arrived. */
static int first_rule(sweep *s, const bool *bits)
{
    for (uint32_t r = 0; r < s->c->nrules; r++) {
        if (!cdet_bool_eval(s->c->rules[r].when, bits)) continue;
        if (!s->c->rules[r].deferred || passed(s, s->limit)) return (int)r;
        wake_at(s, s->limit);
    }
    return -1;
}

static bool rate_window(sweep *s, cdet_verdict *v)
{
    bool bits[MAX_BITS], holds = false;
    for (int reading = 0; reading < 4; reading++) {
        if (!s->readings[reading]) continue;
        bool strong = !(reading & 2), anywhere = reading & 1;
        read_bits(s, strong, anywhere, bits);
        int r = first_rule(s, bits);
        if (r < 0) continue;
        cdet_level l = s->c->rules[r].level;
        if (!strong && l > s->c->weak_level) l = s->c->weak_level;
        if (anywhere && l > s->c->older_level) l = s->c->older_level;
        holds = true;
        if (v->alert && l <= v->level) continue;
        v->alert = true;
        v->level = l;
        v->rule = (uint32_t)r;
        v->weak = !strong;
        v->older = anywhere;
    }
    return holds;
}

static bool is_near_miss(const sweep *s)
{
    bool bits[MAX_BITS];
    read_bits(s, false, true, bits); /* the widest reading */
    return cdet_bool_eval(s->c->near_miss, bits);
}

/* Without weak evidence, or without provenance, some readings are the same; rules that ask for the reading itself are always asked. */
static void choose_readings(sweep *s)
{
    const cdet_chain *c = s->c;
    uint32_t facts = c->nstages + c->nalts + c->nanchors;
    bool weak = false, provenance = false, negated;
    for (uint32_t r = 0; r < c->nrules; r++) {
        weak |= cdet_bool_mentions(c->rules[r].when, facts + CDET_FACT_WEAK_EDGE, &negated);
        provenance |= cdet_bool_mentions(c->rules[r].when, facts + CDET_FACT_OLDER, &negated);
        s->waits |= c->rules[r].deferred;
    }
    for (size_t i = 0; i < s->n; i++) {
        weak |= s->ev[i].weak;
        provenance |= c->stages[c->alts[s->ev[i].alt].stage].provenance;
    }
    for (int reading = 0; reading < 4; reading++)
        s->readings[reading] = (weak || !(reading & 2)) && (provenance || !(reading & 1));
}

static bool window_holds(sweep *s)
{
    cdet_verdict v;
    memset(&v, 0, sizeof v);
    if (s->moved) s->held = s->near_miss ? is_near_miss(s) : rate_window(s, &v);
    s->moved = s->waits;
    return s->held;
}

/* ---- the sweep ---- */

static void add_one(sweep *s, uint32_t *count, const cdet_ev *x, uint32_t by)
{
    const cdet_stage *st = &s->c->stages[s->c->alts[x->alt].stage];
    s->moved |= *count == 0 || *count + by == 0 || st->min_count > 1 || st->distinct_field;
    *count += by;
}

static void add_to(sweep *s, uint32_t counts[2][CDET_MAX_ALTS], const cdet_ev *x, uint32_t by)
{
    add_one(s, &counts[0][x->alt], x, by);
    if (!x->weak) add_one(s, &counts[1][x->alt], x, by);
}

static void enter(sweep *s, cdet_ev *x)
{
    if (!inside(s, x)) return;
    x->in = true;
    add_to(s, s->in, x, 1);
    if (is_provenance(s, x)) add_to(s, s->any, x, (uint32_t)-1);
    if (counts_values(s, x)) count_value(s, x, true);
}

static void leave(sweep *s, cdet_ev *x)
{
    if (!x->in) return;
    x->in = false;
    add_to(s, s->in, x, (uint32_t)-1);
    if (is_provenance(s, x)) add_to(s, s->any, x, 1);
    if (counts_values(s, x)) count_value(s, x, false);
}

/* Begins again. `fixed`: what is known up to `limit` counts for every window; else each has its own horizon. */
static void begin(sweep *s, bool fixed, int64_t limit)
{
    memset(s->in, 0, sizeof s->in);
    memset(s->any, 0, sizeof s->any);
    memset(s->distinct, 0, sizeof s->distinct);
    memset(s->times[0], 0, 2 * s->n * sizeof *s->times[0]);
    for (size_t i = 0; i < s->n; i++) s->ev[i].in = false;
    s->seen = s->entered = s->left = s->told = 0;
    s->moved = true;
    s->fixed = fixed;
    s->limit = limit;
}

static void move_to(sweep *s, int64_t start)
{
    s->start = start;
    s->end = cdet_sat_add(start, s->c->window);
    if (!s->fixed) s->limit = horizon(s, start);
    for (; s->seen < s->n && s->ev[s->by_known[s->seen]].confirmed <= s->limit; s->seen++) {
        const cdet_ev *x = &s->ev[s->by_known[s->seen]];
        if (!x->out && is_provenance(s, x)) add_to(s, s->any, x, 1);
    }
    while (s->entered < s->n) {
        cdet_ev *x = &s->ev[s->fixed ? s->entered : s->by_key[s->entered]];
        if ((s->fixed ? x->t0 : enters(s, x)) > s->end) break;
        enter(s, x);
        s->entered++;
    }
    for (; s->left < s->n && s->ev[s->by_end[s->left]].t1 < start; s->left++) leave(s, &s->ev[s->by_end[s->left]]);
}

/* Does a window begin with this piece? */
static bool begins(const sweep *s, size_t i, bool first)
{
    const cdet_ev *x = &s->ev[i];
    if (x->out || (!first && x->t0 == s->start)) return false;
    return x->confirmed <= (s->fixed ? s->limit : horizon(s, x->t0));
}

/* The first window that holds: by its own horizon, or (fixed) of those whose horizon lies not behind t by what is known at t. */
static bool first_window(sweep *s, bool fixed, int64_t t, int64_t *opened)
{
    bool first = true;
    begin(s, fixed, t);
    for (size_t i = 0; i < s->n && (!fixed || horizon(s, s->ev[i].t0) <= t); i++) {
        if (!begins(s, i, first)) continue;
        first = false;
        move_to(s, s->ev[i].t0);
        if (!window_holds(s)) continue;
        *opened = s->start;
        return true;
    }
    return false;
}

/* Is it known behind the horizon of a window that it could be part of? Provenance is part of any. */
static bool is_late(const sweep *s, const cdet_ev *x)
{
    if (x->out) return false;
    return is_provenance(s, x) ? x->confirmed > horizon(s, s->ev[0].t0) : enters(s, x) > x->t0;
}

/* Of the moments by_known[0, hi) the first at which some window holds; hi: none. What holds goes on holding as more is known, so it is
 * sought by halves; absences break that, so a few moments are looked at one by one. */
static size_t first_moment(sweep *s, size_t hi)
{
    int64_t opened;
    size_t nlate = 0, lo = 0;
    bool absences = false;
    for (uint32_t r = 0; r < s->c->nrules && !s->near_miss; r++) absences |= s->c->rules[r].deferred;
    for (size_t i = 0; i < hi; i++) nlate += is_late(s, &s->ev[s->by_known[i]]);
    if (nlate == 0) return hi;
    if (absences && nlate <= MAX_LATE) {
        for (; lo < hi; lo++)
            if (is_late(s, &s->ev[s->by_known[lo]]) && first_window(s, true, s->ev[s->by_known[lo]].confirmed, &opened))
                return lo;
        return hi;
    }
    if (!first_window(s, true, s->ev[s->by_known[hi - 1]].confirmed, &opened)) return hi;
    hi--;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (first_window(s, true, s->ev[s->by_known[mid]].confirmed, &opened))
            hi = mid;
        else
            lo = mid + 1;
    }
    return hi;
}

/* Evidence that is known behind its horizon may decide earlier than the window found so far: the earliest moment counts. */
static bool scan_late(sweep *s, bool found, int64_t *opened, int64_t *at)
{
    size_t hi = s->n;
    while (hi > 0 && found && s->ev[s->by_known[hi - 1]].confirmed > *at) hi--;
    size_t i = first_moment(s, hi);
    if (i == hi) return found;
    *at = s->ev[s->by_known[i]].confirmed;
    return first_window(s, true, *at, opened);
}

/* ---- what is told ---- */

/* All provenance is shown with the first window, wherever it lies; from then on nothing behind a window is of interest. */
static void show_window(sweep *s, cdet_verdict *v, bool first)
{
    bool bits[MAX_BITS];
    read_bits(s, false, true, bits);
    for (uint32_t st = 0; st < s->c->nstages; st++) v->stages |= (uint64_t)bits[st] << st;
    for (size_t i = first ? 0 : s->told; i < s->n; i++) {
        cdet_ev *x = &s->ev[i];
        if (x->t0 <= s->end) s->told = i + 1; /* what ended before this window ended before the next ones, too */
        if (x->out || x->shown || x->confirmed > s->limit) continue;
        if (!first && x->t0 > s->end) break;
        if (!is_provenance(s, x) && !inside(s, x)) continue;
        x->shown = true;
        if (is_provenance(s, x) && x->t0 < s->start && cdet_sat_sub(s->start, x->t1) > v->older_by)
            v->older_by = cdet_sat_sub(s->start, x->t1);
    }
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

/* Every window of the episode by what is known at `at`. Of near misses the window with most stages is shown, the earliest of equals. */
static void tell_episode(sweep *s, cdet_verdict *v, int64_t opened, int64_t at)
{
    int64_t best = opened;
    uint32_t most = 0;
    bool first = true, shown = false;
    begin(s, true, at);
    for (size_t i = 0; i < s->n; i++) {
        if (s->ev[i].t0 < opened || !begins(s, i, first)) continue;
        if (cdet_sat_sub(s->ev[i].t0, opened) > s->c->window) break;
        first = false;
        move_to(s, s->ev[i].t0);
        if (s->moved && !s->near_miss) s->held = rate_window(s, v);
        if (!s->near_miss && s->held) {
            show_window(s, v, !shown);
            shown = true;
        } else if (s->near_miss && s->moved && is_near_miss(s) && stages_in(s) > most) {
            most = stages_in(s);
            best = s->start;
        }
        s->moved = s->waits;
    }
    v->opened = opened;
    if (!s->near_miss) return;
    v->near_miss = true;
    v->opened = best;
    begin(s, true, at);
    move_to(s, best);
    show_window(s, v, true);
}

static void summarise(const sweep *s, cdet_verdict *v)
{
    v->first = INT64_MAX;
    v->last = INT64_MIN;
    for (size_t i = 0; i < s->n; i++) {
        const cdet_ev *x = &s->ev[i];
        if (!x->shown) continue;
        if (x->t0 < v->first) v->first = x->t0;
        if (x->t1 > v->last) v->last = x->t1;
    }
    if (!v->older) v->older_by = 0;
}

cdet_verdict cdet_window_judge(const cdet_chain *c, cdet_ev *ev, size_t n, uint32_t anchor_bits, int64_t now,
                               int64_t lateness, void *scratch)
{
    cdet_verdict v;
    sweep s;
    memset(&v, 0, sizeof v);
    memset(&s, 0, sizeof s);
    s.c = c;
    s.ev = ev;
    s.n = n;
    s.anchors = anchor_bits;
    s.now = now;
    s.lateness = lateness;
    s.margin = margin_of(c);
    s.wake = INT64_MAX;
    lay_out(&s, scratch);
    choose_readings(&s);
    filter_order(&s);
    number_values(&s);
    sort(&s, s.by_end, BY_END);
    sort(&s, s.by_known, BY_KNOWN);
    sort(&s, s.by_key, BY_KEY);
    for (size_t i = 0; i < n; i++) {
        ev[i].shown = false;
        s.late |= is_late(&s, &ev[i]);
    }
    for (int what = 0; what < (c->near_miss ? 2 : 1); what++) {
        int64_t opened = 0, at = 0;
        s.near_miss = what == 1;
        bool found = first_window(&s, false, 0, &opened);
        if (found) at = horizon(&s, opened);
        if (s.late) found = scan_late(&s, found, &opened, &at);
        if (!found) continue;
        tell_episode(&s, &v, opened, at);
        v.at = at;
        v.closed = passed(&s, at);
        if (!v.closed) wake_at(&s, at);
        break;
    }
    v.wake = s.wake;
    summarise(&s, &v);
    return v;
}
