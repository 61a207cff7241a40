/* SPDX-License-Identifier: MIT
 *
 * test_windows.c: time as the engine takes it. Windows are inclusive to the nanosecond, no time is out of range, and no clock spoils
 * what another host is followed by.
 */
#include "tales.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define SECOND TALE_SECOND
#define MINUTE TALE_MINUTE
#define BASE TALE_BASE

static int64_t plus(int64_t a, int64_t b)
{
    int64_t r;
    return __builtin_add_overflow(a, b, &r) ? (b < 0 ? INT64_MIN : INT64_MAX) : r;
}

/* ---- the five analytics ---- */

static void put_at(feeder *f, int64_t when, const char *host, const char *what)
{
    cdet_status st = feed_line(f, "%lldns %s %s", (long long)when, host, what);
    if (st != CDET_OK && st != CDET_LATE) fail_msg("%s: %s", cdet_status_text(st), what);
}

static void tell(feeder *f, const tale *t, unsigned copy, const char *host, int64_t cause, int64_t effect)
{
    tale_begin(f, t, copy, host, cause);
    tale_finish(f, t, copy, host, effect);
}

/* Does a chain whose effect comes `apart` after (or before) its cause raise the alert? */
static bool raises(cdet_ruleset *rs, const tale *t, int64_t cause, int64_t apart, bool backwards)
{
    feeder f;
    feed_open(&f, rs, NULL);
    if (backwards) { /* the order of arrival is no order of time */
        for (size_t i = tale_length(t) + 1; i-- > 0;)
            tale_feed(&f, t, i, 1, "h1", i == tale_length(t) ? cause + apart : cause);
    } else {
        tell(&f, t, 1, "h1", cause, cause + apart);
    }
    feed_end(&f);
    bool found = feed_one(&f, CDET_ALERT, t->analytic) != NULL;
    feed_close(&f);
    return found;
}

static void test_a_window_of_every_analytic_is_inclusive_to_the_nanosecond(void **state)
{
    static const int64_t units[] = { 1, 100, 1000, 1000000, SECOND };
    size_t checks = 0;
    (void)state;
    for (size_t i = 0; i < TALES; i++) {
        const tale *t = &tales[i];
        cdet_ruleset *rs = tale_rules();
        for (size_t u = 0; u < sizeof units / sizeof *units; u++)
            for (int backwards = 0; backwards < 2; backwards++) {
                if (!raises(rs, t, BASE, t->window - units[u], backwards))
                    fail_msg("%s: W - %lld ns", t->analytic, (long long)units[u]);
                if (!raises(rs, t, BASE, t->window, backwards)) fail_msg("%s: W", t->analytic);
                if (raises(rs, t, BASE, t->window + units[u], backwards))
                    fail_msg("%s: W + %lld ns", t->analytic, (long long)units[u]);
                checks += 3;
            }
        cdet_ruleset_unref(rs);
    }
    print_message("windows: %zu chains at the edge of 5 analytics' windows\n", checks);
}

/* ---- windows between two stages ---- */

static const char edge_rules[] =
    "chain: EDGE\n"
    "processes:\n"
    "  app: {a: {process.name: app.exe}, condition: a}\n"
    "  tool: {a: {process.name: tool.exe}, condition: a}\n"
    "anchor: {process: [{name: child, parent: app}]}\n"
    "within: 1h\n"
    "stages:\n"
    "  spawn: {any: [{is: tool}]}\n"
    "  load: {after: spawn, within: 10s, any: [{on: image.load, where: {x: {dll.path|exists: true}, condition: x}}]}\n"
    "  egress: {after: load, within: 20s, any: [{on: network.connect}]}\n"
    "alert: [{level: high, when: spawn and load and egress}]\n";

static bool edges_hold(cdet_ruleset *rs, int64_t load, int64_t egress)
{
    feeder f;
    feed_open(&f, rs, NULL);
    put_at(&f, BASE, "h1", "process.start guid=t pid=5 exe=tool.exe pguid=a ppid=4 pexe=app.exe");
    put_at(&f, BASE + load, "h1", "image.load guid=t pid=5 dll=x.dll");
    put_at(&f, BASE + load + egress, "h1", "network.connect guid=t pid=5 ip=203.0.113.7");
    feed_end(&f);
    bool found = feed_one(&f, CDET_ALERT, "EDGE") != NULL;
    feed_close(&f);
    return found;
}

static void test_a_window_of_one_edge_is_inclusive_to_the_nanosecond(void **state)
{
    cdet_ruleset *rs = feed_rules(edge_rules, NULL);
    const int64_t w1 = 10 * SECOND, w2 = 20 * SECOND;
    (void)state;
    for (int a = -1; a <= 1; a++)
        for (int b = -1; b <= 1; b++)
            if (edges_hold(rs, w1 + a, w2 + b) != (a <= 0 && b <= 0)) fail_msg("W1 %+d ns, W2 %+d ns", a, b);
    assert_true(edges_hold(rs, 0, 0));
    assert_false(edges_hold(rs, -1, 0)); /* before its cause, and no tolerance is stated */
    assert_false(edges_hold(rs, 0, -1));
    cdet_ruleset_unref(rs);
}

/* ---- flows are intervals ---- */

static bool flow_counts(cdet_ruleset *rs, int64_t from, int64_t to)
{
    const tale *t = &tales[4];
    feeder f;
    char line[FEED_TEXT];
    feed_open(&f, rs, NULL);
    tale_begin(&f, t, 1, "h1", BASE);
    tale_line(line, t, tale_length(t), 1, "h1", BASE + to);
    assert_int_equal(feed_line(&f, "%s from=%lldns to=%lldns", line, (long long)(BASE + from), (long long)(BASE + to)),
                     CDET_OK);
    feed_end(&f);
    bool found = feed_one(&f, CDET_ALERT, t->analytic) != NULL;
    feed_close(&f);
    return found;
}

static void test_a_flow_counts_where_its_interval_touches_the_window(void **state)
{
    cdet_ruleset *rs = tale_rules();
    const int64_t w = tales[4].window, early = -120 * SECOND; /* AN1318's tolerance */
    (void)state;
    assert_true(flow_counts(rs, 10 * SECOND, 70 * SECOND));
    assert_true(flow_counts(rs, -MINUTE, MINUTE)); /* it had begun before the instance was told of */
    assert_true(flow_counts(rs, w, w + 10 * MINUTE));
    assert_true(flow_counts(rs, w - 1, w + 10 * MINUTE));
    assert_false(flow_counts(rs, w + 1, w + 10 * MINUTE));
    assert_true(flow_counts(rs, -10 * MINUTE, 0));
    assert_true(flow_counts(rs, -10 * MINUTE, early));
    assert_false(flow_counts(rs, -10 * MINUTE, early - 1));
    assert_true(flow_counts(rs, -24 * 60 * MINUTE, 24 * 60 * MINUTE)); /* both ends outside */
    cdet_ruleset_unref(rs);
}

/* ---- any time at all ---- */

static const int64_t times[] = {
    INT64_MIN,
    INT64_MIN + 1,
    INT64_MIN + 2,
    INT64_MIN + SECOND,
    INT64_MIN + 15 * MINUTE - 1,
    INT64_MIN + 15 * MINUTE,
    INT64_MIN + 15 * MINUTE + 1,
    INT64_MIN / 2,
    INT64_MIN / 2 - 1,
    -4611686018427387905,
    INT64_C(-6857222400) * SECOND, /* 1752 */
    INT64_C(-2208988800) * SECOND, /* NTP's beginning: 1900 */
    INT64_C(-2147483649) * SECOND,
    INT64_C(-2147483648) * SECOND, /* 32 bits, signed: 1901 */
    -MINUTE,
    -SECOND,
    -2,
    -1,
    0,
    1,
    2,
    999999999,
    SECOND,
    INT64_C(315964800) * SECOND,              /* GPS: 1980 */
    INT64_C(946684800) * SECOND,              /* 2000 */
    INT64_C(1483228799) * SECOND + 999999999, /* before the last leap second */
    INT64_C(2147483647) * SECOND,             /* 32 bits end: 2038 */
    INT64_C(2147483648) * SECOND,
    INT64_C(4294967295) * SECOND, /* unsigned: 2106 */
    INT64_C(4294967296) * SECOND,
    4611686018427387903,
    4611686018427387904,
    INT64_MAX / 2,
    INT64_MAX / 2 + 1,
    INT64_MAX - 15 * MINUTE - 1,
    INT64_MAX - 15 * MINUTE,
    INT64_MAX - 15 * MINUTE + 1,
    INT64_MAX - SECOND,
    INT64_MAX - 2,
    INT64_MAX - 1,
    INT64_MAX,
};
enum { TIMES = sizeof times / sizeof *times };

/* A chain of each analytic begins on a host of today; the same happens at the time t on another host, a window apart as far as
 * that fits into 64 bits; then the first host's chain goes on. */
static void test_no_time_is_out_of_range_and_none_costs_another_host_its_chain(void **state)
{
    (void)state;
    for (size_t i = 0; i < TALES; i++) {
        cdet_ruleset *rs = tale_rules();
        const tale *t = &tales[i];
        for (size_t k = 0; k < TIMES; k++) {
            feeder f;
            int64_t odd = times[k];
            feed_open(&f, rs, NULL);
            tale_begin(&f, t, 1, "today", BASE);
            tell(&f, t, 2, "odd", odd, plus(odd, t->window));
            tale_finish(&f, t, 1, "today", BASE + t->window);
            feed_end(&f);
            if (!tale_found(&f, t->analytic, "today"))
                fail_msg("%s: %lld ns lost another host's chain", t->analytic, (long long)odd);
            if (!tale_found(&f, t->analytic, "odd")) fail_msg("%s: no chain at %lld ns", t->analytic, (long long)odd);
            feed_close(&f);
        }
        cdet_ruleset_unref(rs);
    }
    print_message("times: %d extreme times x %d analytics\n", (int)TIMES, (int)TALES);
}

/* Differences saturate: the ends of time are further apart than any window, and not nearer through an overflow. */
static void test_the_ends_of_time_are_not_near_each_other(void **state)
{
    (void)state;
    for (size_t i = 0; i < TALES; i++) {
        cdet_ruleset *rs = tale_rules();
        static const int64_t pairs[][2] = { { INT64_MIN, INT64_MAX }, { INT64_MAX, INT64_MIN }, { 0, INT64_MIN },
                                            { 0, INT64_MAX },         { -1, INT64_MAX },        { 1, INT64_MIN } };
        for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++) {
            feeder f;
            feed_open(&f, rs, NULL);
            tell(&f, &tales[i], 1, "h1", pairs[k][0], pairs[k][1]);
            feed_end(&f);
            assert_int_equal(feed_count(&f, CDET_ALERT), 0);
            feed_close(&f);
        }
        cdet_ruleset_unref(rs);
    }
}

/* ---- a poisoned clock ---- */

static void test_one_wrong_clock_at_any_position_hides_nothing_and_is_counted(void **state)
{
    static const int64_t poison[] = { BASE + 23 * 60 * MINUTE,
                                      BASE + 25 * 60 * MINUTE,
                                      BASE + INT64_C(3650) * 24 * 60 * MINUTE,
                                      INT64_MAX,
                                      0,
                                      -1,
                                      INT64_MIN };
    size_t cases = 0;
    (void)state;
    for (size_t i = 0; i < TALES; i++) {
        const tale *t = &tales[i];
        cdet_ruleset *rs = tale_rules();
        size_t n = tale_length(t);
        for (size_t p = 0; p < sizeof poison / sizeof *poison; p++)
            for (size_t at = 0; at <= n + 1; at++)
                for (int same = 0; same < 2; same++) {
                    feeder f;
                    feed_open(&f, rs, NULL);
                    put_at(&f, BASE - SECOND, "h1", "process.start guid=z pid=9 exe=z.exe pguid=y ppid=8 pexe=y.exe");
                    put_at(&f, BASE - SECOND, "h2", "process.start guid=z pid=9 exe=z.exe pguid=y ppid=8 pexe=y.exe");
                    for (size_t k = 0; k <= n + 1; k++) {
                        if (k == at)
                            put_at(&f, poison[p], same ? "h1" : "h2",
                                   "process.start guid=q pid=7 exe=q.exe pguid=y ppid=8 pexe=y.exe");
                        if (k <= n) tale_feed(&f, t, k, 1, "h1", k < n ? BASE : BASE + t->window);
                    }
                    cdet_stats s = feed_stats(&f);
                    feed_end(&f);
                    if (!tale_found(&f, t->analytic, "h1"))
                        fail_msg("%s: lost by %lld ns at position %zu on %s host", t->analytic, (long long)poison[p],
                                 at, same ? "its own" : "another");
                    /* beyond a day ahead it is an anomaly, and in the past it is late; less than a day ahead it moves the
                     * clock of its own host, whose chain is then completed by what is late. As the second event of its
                     * host it may be the right one, and the first from the future: then none is late */
                    bool second = !same || at == 0;
                    if (second && poison[p] < BASE)
                        assert_true(s.clock_anomalies > 0);
                    else
                        assert_int_equal(s.clock_anomalies, p > 0 && poison[p] > BASE);
                    if (p > 0) assert_int_equal(s.late, poison[p] < BASE && !second);
                    feed_close(&f);
                    cases++;
                }
        cdet_ruleset_unref(rs);
    }
    print_message("clocks: one event poisoned at each position, %zu runs\n", cases);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_window_of_every_analytic_is_inclusive_to_the_nanosecond),
        cmocka_unit_test(test_a_window_of_one_edge_is_inclusive_to_the_nanosecond),
        cmocka_unit_test(test_a_flow_counts_where_its_interval_touches_the_window),
        cmocka_unit_test(test_no_time_is_out_of_range_and_none_costs_another_host_its_chain),
        cmocka_unit_test(test_the_ends_of_time_are_not_near_each_other),
        cmocka_unit_test(test_one_wrong_clock_at_any_position_hides_nothing_and_is_counted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
