/* SPDX-License-Identifier: MIT
 *
 * test_windows.c: time as the engine takes it. Windows are inclusive to the nanosecond, no time is out of range, and no clock spoils
 * what another host is followed by.
 */
#include "feeder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define SECOND INT64_C(1000000000)
#define MINUTE (60 * SECOND)
#define BASE (INT64_C(1767603600) * SECOND) /* a Monday morning in 2026 */

static int64_t plus(int64_t a, int64_t b)
{
    int64_t r;
    return __builtin_add_overflow(a, b, &r) ? (b < 0 ? INT64_MIN : INT64_MAX) : r;
}

/* ---- the five analytics ---- */

/* A chain of each: %s is the host, %lld the time of the cause; the last line is the effect, at the time given. */
typedef struct tale {
    const char *analytic, *set;
    int64_t window;
    const char *cause[4];
    const char *effect;
} tale;

static const tale tales[] = {
    { "AN1314",
      NULL,
      15 * MINUTE,
      { "file.create os=windows guid=e pid=41 exe='C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe' "
        "file=C:\\Users\\ana\\Downloads\\t.exe",
        "process.start os=windows guid=t pid=51 exe=C:\\Users\\ana\\Downloads\\t.exe pguid=x ppid=22 "
        "pexe=C:\\Windows\\explorer.exe" },
      "network.connect os=windows guid=t pid=51 exe=C:\\Users\\ana\\Downloads\\t.exe ip=203.0.113.7" },
    { "AN1315",
      NULL,
      20 * MINUTE,
      { "file.create os=linux guid=f pid=21 exe=/usr/lib/firefox/firefox file=/home/ana/Downloads/t",
        "process.start os=linux guid=t pid=33 exe=/home/ana/Downloads/t cmd=/home/ana/Downloads/t pguid=n ppid=19 "
        "pexe=/usr/bin/nautilus" },
      "network.connect os=linux guid=t pid=33 exe=/home/ana/Downloads/t ip=203.0.113.7" },
    { "AN1316",
      NULL,
      30 * MINUTE,
      { "file.create os=macos guid=s pid=21 exe=/Applications/Safari.app/Contents/MacOS/Safari "
        "file=/Users/ana/Downloads/t",
        "process.start os=macos guid=t pid=33 exe=/Users/ana/Downloads/t cmd=/Users/ana/Downloads/t pguid=n ppid=1 "
        "pexe=/sbin/launchd" },
      "network.connect os=macos guid=t pid=33 exe=/Users/ana/Downloads/t ip=203.0.113.7" },
    { "AN1317",
      NULL,
      10 * MINUTE,
      { "container.create ct=0f00775e14b20f00775e14b20f00775e14b20f00775e14b20f00775e14b2abcd "
        "img=evil.example/x/miner:1",
        "container.start ct=0f00775e14b20f00775e14b20f00775e14b20f00775e14b20f00775e14b2abcd "
        "img=evil.example/x/miner:1" },
      "network.connect ct=0f00775e14b20f00775e14b20f00775e14b20f00775e14b20f00775e14b2abcd ip=203.0.113.7" },
    { "AN1318",
      "AN1318.ApprovedImages=[ami-0good]",
      30 * MINUTE,
      { "instance.create instance=i-0abc ami=ami-0evil user.type=AssumedRole" },
      "network.flow instance=i-0abc ip=203.0.113.7" },
};
enum { TALES = sizeof tales / sizeof *tales };

static void put_at(feeder *f, int64_t when, const char *host, const char *what)
{
    cdet_status st = feed_line(f, "%lldns %s %s", (long long)when, host, what);
    if (st != CDET_OK && st != CDET_LATE) fail_msg("%s: %s", cdet_status_text(st), what);
}

static void tell(feeder *f, const tale *t, const char *host, int64_t cause, int64_t effect)
{
    for (size_t i = 0; i < 4 && t->cause[i]; i++) put_at(f, cause, host, t->cause[i]);
    put_at(f, effect, host, t->effect);
}

/* Does a chain whose effect comes `apart` after (or before) its cause raise the alert? */
static bool raises(cdet_ruleset *rs, const tale *t, int64_t cause, int64_t apart, bool backwards)
{
    feeder f;
    feed_open(&f, rs, NULL);
    if (backwards) { /* the order of arrival is no order of time */
        put_at(&f, cause + apart, "h1", t->effect);
        for (size_t i = 4; i-- > 0;)
            if (t->cause[i]) put_at(&f, cause, "h1", t->cause[i]);
    } else {
        tell(&f, t, "h1", cause, cause + apart);
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
        cdet_ruleset *rs = feed_rules(NULL, t->set, NULL);
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
    char line[256];
    feed_open(&f, rs, NULL);
    put_at(&f, BASE, "h1", t->cause[0]);
    snprintf(line, sizeof line, "%s from=%lldns to=%lldns", t->effect, (long long)(BASE + from),
             (long long)(BASE + to));
    put_at(&f, BASE + to, "h1", line);
    feed_end(&f);
    bool found = feed_one(&f, CDET_ALERT, t->analytic) != NULL;
    feed_close(&f);
    return found;
}

static void test_a_flow_counts_where_its_interval_touches_the_window(void **state)
{
    cdet_ruleset *rs = feed_rules(NULL, tales[4].set, NULL);
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

static bool found_on(const feeder *f, const char *host, const char *analytic)
{
    for (size_t i = 0; i < f->out.n; i++) {
        const outcome_alert *a = &f->out.alerts[i];
        if (a->kind == CDET_ALERT && strcmp(a->host, host) == 0 && strcmp(a->analytic, analytic) == 0) return true;
    }
    return false;
}

/* A chain of each analytic begins on a host of today; the same happens at the time t on another host, a window apart as far as
 * that fits into 64 bits; then the first host's chain goes on. */
static void test_no_time_is_out_of_range_and_none_costs_another_host_its_chain(void **state)
{
    (void)state;
    for (size_t i = 0; i < TALES; i++) {
        cdet_ruleset *rs = feed_rules(NULL, tales[i].set, NULL);
        tale other = tales[i], mine = tales[i];
        char buf[5][512]; /* ids that are global must differ between the two */
        const char **line[] = { &other.cause[0], &other.cause[1], &other.effect };
        for (size_t k = 0; k < 3; k++) {
            if (!*line[k]) continue;
            snprintf(buf[k], sizeof buf[k], "%s", *line[k]);
            char *id = strstr(buf[k], "ct=0f");
            if (id) id[3] = '1';
            id = strstr(buf[k], "i-0abc");
            if (id) id[2] = '1';
            *line[k] = buf[k];
        }
        for (size_t k = 0; k < TIMES; k++) {
            feeder f;
            int64_t t = times[k], end = plus(t, other.window);
            feed_open(&f, rs, NULL);
            for (size_t n = 0; n < 4 && mine.cause[n]; n++) put_at(&f, BASE, "today", mine.cause[n]);
            tell(&f, &other, "odd", t, end);
            put_at(&f, BASE + mine.window, "today", mine.effect);
            feed_end(&f);
            if (!found_on(&f, "today", mine.analytic))
                fail_msg("%s: %lld ns lost another host's chain", mine.analytic, (long long)t);
            if (!found_on(&f, "odd", mine.analytic)) fail_msg("%s: no chain at %lld ns", mine.analytic, (long long)t);
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
        cdet_ruleset *rs = feed_rules(NULL, tales[i].set, NULL);
        static const int64_t pairs[][2] = { { INT64_MIN, INT64_MAX }, { INT64_MAX, INT64_MIN }, { 0, INT64_MIN },
                                            { 0, INT64_MAX },         { -1, INT64_MAX },        { 1, INT64_MIN } };
        for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++) {
            feeder f;
            feed_open(&f, rs, NULL);
            tell(&f, &tales[i], "h1", pairs[k][0], pairs[k][1]);
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
        cdet_ruleset *rs = feed_rules(NULL, t->set, NULL);
        size_t n = 0;
        while (n < 4 && t->cause[n]) n++;
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
                        if (k < n) put_at(&f, BASE, "h1", t->cause[k]);
                        if (k == n) put_at(&f, BASE + t->window, "h1", t->effect);
                    }
                    cdet_stats s = feed_stats(&f);
                    feed_end(&f);
                    if (!found_on(&f, "h1", t->analytic))
                        fail_msg("%s: lost by %lld ns at position %zu on %s host", t->analytic, (long long)poison[p],
                                 at, same ? "its own" : "another");
                    /* beyond a day ahead it is an anomaly, and in the past it is late; less than a day ahead it moves the
                     * clock of its own host, whose chain is then completed by what is late */
                    assert_int_equal(s.clock_anomalies, p > 0 && poison[p] > BASE);
                    if (p > 0) assert_int_equal(s.late, poison[p] < BASE);
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
