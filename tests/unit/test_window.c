/* SPDX-License-Identifier: MIT
 *
 * test_window.c: the sweep over windows against a plain reading of "When does an alert hold?" in src/analytics/README.md, on random
 * evidence: counts, different values, order, provenance, weak joins, intervals, absence, and times at both ends of the range.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "text.h"
#include "window.h"

static const char *const chains[] = {
    /* two stages and an optional third */
    "chain: A\nkeys: {user.name: {}}\nanchor: {key: user.name}\nwithin: 100ns\ntolerance: 10ns\nstages:\n"
    "  s: {any: [{on: dns.query, key: user.name}]}\n  t: {any: [{on: file.open, key: user.name}]}\n"
    "  u: {any: [{on: file.create, key: user.name}]}\n"
    "alert: [{level: high, when: s and t and u}, {level: low, when: s and t}]\nnear_miss: s or u\n",
    /* order with bounds of its own */
    "chain: B\nkeys: {user.name: {}}\nanchor: {key: user.name}\nwithin: 100ns\ntolerance: 10ns\nstages:\n"
    "  s: {any: [{on: dns.query, key: user.name}]}\n"
    "  t: {after: s, within: 30ns, any: [{on: file.open, key: user.name}]}\n"
    "  u: {before: s, any: [{on: file.create, key: user.name}]}\n"
    "alert: [{level: high, when: s and t and u}, {level: medium, when: t}, {level: low, when: u}]\n",
    /* counts, different values, absence, two alternatives and a hint */
    "chain: C\nkeys: {user.name: {}}\nanchor: {key: user.name}\nwithin: 100ns\ntolerance: 10ns\nstages:\n"
    "  s: {count: 3, any: [{on: dns.query, key: user.name}, {name: h, on: file.rename, key: user.name, hint: true}]}\n"
    "  t: {distinct: {field: user.id, min: 3}, any: [{on: file.open, key: user.name}, {on: image.load, key: user.name, "
    "weak: true}]}\n"
    "  u: {any: [{on: file.create, key: user.name}]}\n"
    "alert: [{level: critical, when: s and t and not u}, {level: high, when: s and t}, {level: medium, when: t and "
    "s.h},\n"
    "        {level: low, when: s and not t}]\nweak: medium\nnear_miss: s or t\n",
    /* provenance */
    "chain: D\nkeys: {user.name: {}}\nanchor: {key: user.name}\nwithin: 100ns\ntolerance: 10ns\nstages:\n"
    "  s: {provenance: true, any: [{on: dns.query, key: user.name}, {on: image.load, key: user.name, weak: true}]}\n"
    "  t: {any: [{on: file.open, key: user.name}]}\n  u: {any: [{on: file.create, key: user.name}]}\n"
    "alert: [{level: critical, when: s and t and u}, {level: high, when: s and t}, {level: low, when: u and t}]\n"
    "weak: medium\nolder: low\nnear_miss: t\n",
};
enum { CHAINS = sizeof chains / sizeof *chains, MOST = 14, LATENESS = 20 };

static uint64_t seed = 1;
static uint64_t draw(uint64_t n)
{
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (seed >> 33) % n;
}

static cdet_ruleset *compile(const char *text)
{
    cdet_compiler *c = NULL;
    cdet_ruleset *rs = NULL;
    assert_int_equal(cdet_compiler_new(NULL, &c), CDET_OK);
    cdet_status st = cdet_compiler_add(c, cdet_str_of(text), "t");
    if (!st) st = cdet_compiler_build(c, &rs);
    for (size_t i = 0; st && i < cdet_compiler_diag_count(c); i++) print_error("%s\n", cdet_compiler_diag(c, i).ptr);
    assert_int_equal(st, CDET_OK);
    cdet_compiler_free(c);
    return rs;
}

/* ---- the plain reading ---- */

typedef struct plain {
    const cdet_chain *c;
    const cdet_ev *ev;
    size_t n;
    int64_t now, limit; /* limit: what is known later does not count */
    bool out[MOST];
    int64_t opened, at;
} plain;

static __int128 wide(int64_t x)
{
    return x;
}

static int64_t clipped(__int128 x)
{
    return x > INT64_MAX ? INT64_MAX : (int64_t)x;
}

static bool in_order(const plain *p, const cdet_ev *x, int stage, bool after, int64_t within)
{
    for (size_t i = 0; i < p->n; i++) {
        const cdet_ev *y = &p->ev[i];
        if ((int)p->c->alts[y->alt].stage != stage || p->c->alts[y->alt].hint || y->known > p->limit) continue;
        const cdet_ev *a = after ? y : x, *b = after ? x : y; /* a comes first */
        if (wide(b->t1) - a->t0 >= -wide(p->c->tolerance) && wide(b->t0) - a->t1 <= within) return true;
    }
    return false;
}

static void order(plain *p, int64_t limit)
{
    p->limit = limit;
    for (size_t i = 0; i < p->n; i++) {
        const cdet_stage *st = &p->c->stages[p->c->alts[p->ev[i].alt].stage];
        int64_t within = st->within ? st->within : p->c->window;
        p->out[i] = (st->after >= 0 && !in_order(p, &p->ev[i], st->after, true, within)) ||
                    (st->before >= 0 && !in_order(p, &p->ev[i], st->before, false, within));
    }
}

static bool counts(const plain *p, size_t i)
{
    return !p->out[i] && p->ev[i].known <= p->limit;
}

static bool inside(const plain *p, size_t i, int64_t start)
{
    return counts(p, i) && wide(p->ev[i].t0) <= wide(start) + p->c->window && p->ev[i].t1 >= start;
}

static void truths(const plain *p, int64_t start, bool strong, bool anywhere, bool *bits)
{
    const cdet_chain *c = p->c;
    memset(bits, 0, c->nbits * sizeof *bits);
    for (uint32_t st = 0; st < c->nstages; st++) {
        uint64_t values[MOST];
        uint32_t count = 0, nvalues = 0;
        for (size_t i = 0; i < p->n; i++) {
            const cdet_ev *x = &p->ev[i];
            if (c->alts[x->alt].stage != st || (strong && x->weak) || !counts(p, i)) continue;
            bool in = inside(p, i, start);
            if (!in && !(anywhere && c->stages[st].provenance)) continue;
            bits[c->nstages + x->alt] = true;
            if (c->alts[x->alt].hint) continue;
            count++;
            uint32_t k = 0;
            while (k < nvalues && values[k] != x->hit->dval) k++;
            if (in && x->hit->dval && k == nvalues) values[nvalues++] = x->hit->dval;
        }
        bits[st] = count >= c->stages[st].min_count &&
                   (!c->stages[st].distinct_field || nvalues >= c->stages[st].min_distinct);
    }
    bits[c->nstages + c->nalts + c->nanchors + CDET_FACT_WEAK_EDGE] = !strong;
    bits[c->nstages + c->nalts + c->nanchors + CDET_FACT_OLDER] = anywhere;
}

static int level_of_window(const plain *p, int64_t start)
{
    int best = -1;
    for (int reading = 0; reading < 4; reading++) {
        bool strong = !(reading & 2), anywhere = reading & 1, bits[256];
        truths(p, start, strong, anywhere, bits);
        for (uint32_t r = 0; r < p->c->nrules; r++) {
            bool decided = p->now == INT64_MAX || wide(p->limit) + LATENESS < p->now;
            if (!cdet_bool_eval(p->c->rules[r].when, bits) || (p->c->rules[r].deferred && !decided)) continue;
            int l = (int)p->c->rules[r].level;
            if (!strong && l > (int)p->c->weak_level) l = (int)p->c->weak_level;
            if (anywhere && l > (int)p->c->older_level) l = (int)p->c->older_level;
            if (l > best) best = l;
            break;
        }
    }
    return best;
}

static int64_t horizon(const plain *p, int64_t start)
{
    __int128 margin = 0;
    for (uint32_t i = 0; i < p->c->nstages; i++) {
        const cdet_stage *st = &p->c->stages[i];
        __int128 m = st->before >= 0 ? (st->within ? st->within : p->c->window) : st->after >= 0 ? p->c->tolerance : 0;
        if (m > margin) margin = m;
    }
    return clipped(wide(start) + 2 * wide(p->c->window) + margin);
}

/* Is there a window, its horizon not behind `at`, that holds by what is known at `at`? Then the best level of its episode. */
static int level_at(plain *p, int64_t at)
{
    int best = -1;
    order(p, at);
    for (size_t i = 0; i < p->n; i++) {
        int64_t start = p->ev[i].t0;
        if (!counts(p, i) || (best < 0 && horizon(p, start) > at)) continue;
        if (best >= 0 && wide(start) - p->opened > p->c->window) break;
        int l = level_of_window(p, start);
        if (l >= 0 && best < 0) p->opened = start;
        if (l > best) best = l;
    }
    return best;
}

/* The episode that is decided first: at each moment at which more is known, all is looked at again. -1: none. */
static int plain_level(plain *p)
{
    bool more = true, first = true;
    for (p->at = INT64_MIN; more;) {
        int64_t next = INT64_MAX;
        more = false;
        for (size_t i = 0; i < p->n; i++) {
            const int64_t moments[2] = { p->ev[i].known, horizon(p, p->ev[i].t0) };
            for (int k = 0; k < 2; k++) {
                if ((!first && moments[k] <= p->at) || moments[k] > next) continue;
                next = moments[k];
                more = true;
            }
        }
        first = false;
        p->at = next;
        int l = more ? level_at(p, next) : -1;
        if (l >= 0) return l;
        if (next == INT64_MAX) break;
    }
    return -1;
}

/* ---- random evidence ---- */

static int64_t base_of(unsigned round)
{
    static const int64_t bases[] = { 0, INT64_MIN, INT64_MAX - 400, -200, 1000000 };
    return bases[round % 5];
}

static size_t make(const cdet_chain *c, unsigned round, cdet_ev *ev, cdet_hit *hits)
{
    size_t n = 1 + draw(MOST - 1);
    for (size_t i = 0; i < n; i++) {
        int64_t at = base_of(round) + (int64_t)draw(300);
        memset(&hits[i], 0, sizeof hits[i]);
        memset(&ev[i], 0, sizeof ev[i]);
        ev[i].alt = (uint32_t)draw(c->nalts);
        ev[i].t0 = hits[i].t0 = at;
        ev[i].t1 = hits[i].t1 = draw(5) == 0 ? at + (int64_t)draw(100) : at;
        ev[i].known = ev[i].t1;
        if (draw(4) == 0 && ev[i].t1 < INT64_MAX - 600) ev[i].known += (int64_t)draw(600);
        hits[i].dval = draw(5);
        hits[i].digest = i;
        ev[i].hit = &hits[i];
        ev[i].weak = c->alts[ev[i].alt].weak || draw(6) == 0;
    }
    for (size_t i = 1; i < n; i++)
        for (size_t k = i; k > 0 && ev[k].t0 < ev[k - 1].t0; k--) {
            cdet_ev t = ev[k];
            ev[k] = ev[k - 1];
            ev[k - 1] = t;
        }
    return n;
}

static void test_the_sweep_finds_what_a_plain_reading_finds(void **state)
{
    size_t alerts = 0, total = 0;
    (void)state;
    for (size_t which = 0; which < CHAINS; which++) {
        cdet_ruleset *rs = compile(chains[which]);
        const cdet_chain *c = rs->chains[0];
        assert_true(c->nbits <= 256);
        for (unsigned round = 0; round < 20000; round++) {
            cdet_hit hits[MOST];
            cdet_ev ev[MOST];
            uint64_t at = seed;
            size_t n = make(c, round, ev, hits);
            int64_t now = round % 3 == 0 ? INT64_MAX : (int64_t)((uint64_t)base_of(round) + draw(900));
            plain p = { c, ev, n, now, 0, { false }, 0, 0 };
            int want = plain_level(&p);
            size_t need = cdet_window_scratch(c, n);
            void *scratch = malloc(need); /* exactly: a sanitizer sees what is written behind */
            assert_non_null(scratch);
            cdet_verdict v = cdet_window_judge(c, ev, n, 0, now, LATENESS, scratch);
            free(scratch);
            if ((v.alert ? (int)v.level : -1) != want)
                fail_msg("chain %zu, seed %llu: level %d, a plain reading says %d", which, (unsigned long long)at,
                         v.alert ? (int)v.level : -1, want);
            if (v.alert && (v.opened != p.opened || v.at != p.at))
                fail_msg("chain %zu, seed %llu: another window", which, (unsigned long long)at);
            if (v.alert) assert_int_equal(v.closed, now == INT64_MAX || wide(v.at) + LATENESS < now);
            for (size_t i = 0; i < n; i++)
                if (v.alert && ev[i].shown) assert_true(ev[i].known <= v.at);
            alerts += v.alert;
            total++;
        }
        cdet_ruleset_unref(rs);
    }
    assert_true(alerts > total / 10 && alerts < total - total / 10); /* both are looked at */
}

static void test_many_pieces_cost_no_more_than_n_log_n(void **state)
{
    enum { N = 16384 };
    cdet_hit *hits = calloc(N, sizeof *hits);
    cdet_ev *ev = calloc(N, sizeof *ev);
    (void)state;
    assert_true(hits && ev);
    for (size_t which = 0; which < CHAINS; which++) { /* a square of it would take minutes */
        cdet_ruleset *rs = compile(chains[which]);
        const cdet_chain *c = rs->chains[0];
        void *scratch = malloc(cdet_window_scratch(c, N));
        assert_non_null(scratch);
        for (size_t i = 0; i < N; i++) {
            ev[i] = (cdet_ev){ .hit = &hits[i],
                               .t0 = (int64_t)i,
                               .t1 = (int64_t)i,
                               .known = (int64_t)i,
                               .alt = (uint32_t)(i % c->nalts) };
            hits[i].dval = 1 + i;
        }
        cdet_verdict v = cdet_window_judge(c, ev, N, 0, INT64_MAX, 0, scratch);
        assert_true(v.alert);
        free(scratch);
        cdet_ruleset_unref(rs);
    }
    free(ev);
    free(hits);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_sweep_finds_what_a_plain_reading_finds),
        cmocka_unit_test(test_many_pieces_cost_no_more_than_n_log_n),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
