/* SPDX-License-Identifier: MIT
 *
 * test_order.c: when things are told: late events, absences, windows that close, clocks that are wrong, alerts that are taken back.
 */
#include "feeder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* A tool of an app: looks a name up and connects; or connects and looks nothing up; or is nobody's child. */
static const char rules[] = "chain: BOTH\n"
                            "processes:\n"
                            "  app: {a: {process.name: app.exe}, condition: a}\n"
                            "anchor: {process: [{name: child, parent: [app]}]}\n"
                            "within: 60s\n"
                            "stages:\n"
                            "  look: {any: [{on: dns.query}]}\n"
                            "  egress: {any: [{on: network.connect}]}\n"
                            "alert: [{level: high, when: look and egress}]\n"
                            "---\n"
                            "chain: QUIET\n"
                            "processes:\n"
                            "  app: {a: {process.name: app.exe}, condition: a}\n"
                            "anchor: {process: [{name: child, parent: [app]}]}\n"
                            "within: 60s\n"
                            "stages:\n"
                            "  load: {any: [{on: image.load, where: {x: {dll.path|exists: true}, condition: x}}]}\n"
                            "  look: {any: [{on: dns.query}]}\n"
                            "alert: [{level: medium, when: load and not look}]\n"
                            "---\n"
                            "chain: ORPHAN\n"
                            "processes:\n"
                            "  lone: {a: {process.name: lone.exe}, condition: a}\n"
                            "anchor: {process: [{name: orphan, parent_unknown: true, is: [lone]}]}\n"
                            "within: 60s\n"
                            "stages:\n"
                            "  look: {any: [{on: dns.query}]}\n"
                            "  egress: {any: [{on: network.connect}]}\n"
                            "alert: [{level: low, when: look and egress}]\n"
                            "near_miss: egress\n";

static const char start[] =
    "0s ws1 process.start guid=bbbbbbbbbbbbbbbbbbbb pid=11 exe=C:\\x\\tool.exe pguid=aaaaaaaaaaaaaaaaaaaa ppid=10 "
    "pexe=C:\\x\\app.exe";

static void begin(feeder *f, uint32_t flags, int64_t lateness)
{
    cdet_options o = CDET_OPTIONS_INIT;
    cdet_ruleset *rs = feed_rules(rules, NULL);
    o.flags = flags;
    o.lateness = lateness;
    feed_open(f, rs, &o);
    cdet_ruleset_unref(rs);
}

static cdet_status deed(feeder *f, int64_t ns, const char *class_and_more)
{
    return feed_line(f, "%lldns ws1 %s guid=bbbbbbbbbbbbbbbbbbbb pid=11", (long long)ns, class_and_more);
}

static const int64_t second = 1000000000;

/* ---- late events ---- */

static void test_an_event_beyond_the_bound_is_late_counted_and_still_completes_a_chain(void **state)
{
    feeder f;
    (void)state;
    begin(&f, CDET_REVISIONS_ALL, 10 * second);
    assert_int_equal(feed_line(&f, "%s", start), CDET_OK);
    assert_int_equal(deed(&f, 1 * second, "dns.query dns=example.org"), CDET_OK);
    assert_int_equal(feed_line(&f, "10m ws1 registry.set guid=cccccccccccccccccccc pid=12 reg=x"), CDET_OK);
    assert_int_equal(feed_stats(&f).late, 0);
    assert_null(feed_one(&f, CDET_ALERT, "BOTH"));
    assert_int_equal(deed(&f, 2 * second, "network.connect ip=203.0.113.7"), CDET_LATE);
    assert_int_equal(feed_stats(&f).late, 1);
    assert_non_null(feed_one(&f, CDET_ALERT, "BOTH"));
    feed_end(&f);
    assert_string_equal(feed_stage(feed_one(&f, CDET_ALERT, "BOTH"), "egress"), "4");
    feed_close(&f);
}

static void test_the_bound_itself_is_not_late(void **state)
{
    feeder f;
    (void)state;
    begin(&f, CDET_REVISIONS_ALL, 10 * second);
    assert_int_equal(feed_line(&f, "%s", start), CDET_OK);
    assert_int_equal(deed(&f, 20 * second, "dns.query dns=example.org"), CDET_OK);
    assert_int_equal(deed(&f, 10 * second, "network.connect ip=203.0.113.7"), CDET_OK);
    assert_int_equal(deed(&f, 10 * second - 1, "network.connect ip=203.0.113.8"), CDET_LATE);
    assert_int_equal(feed_stats(&f).late, 1);
    feed_end(&f);
    feed_close(&f);
}

/* ---- absences ---- */

/* The horizon of a window lies two windows behind its start; it closes when clocks are past that by more than the lateness. */
static void test_an_absence_is_concluded_only_when_the_watermark_has_passed(void **state)
{
    const int64_t closes = 1 * second + 2 * 60 * second + 10 * second;
    int64_t deadline = 0;
    feeder f;
    (void)state;
    begin(&f, CDET_REVISIONS_ALL, 10 * second);
    assert_int_equal(feed_line(&f, "%s", start), CDET_OK);
    assert_int_equal(deed(&f, 1 * second, "image.load dll=C:\\x\\a.dll"), CDET_OK);
    assert_int_equal(cdet_engine_next_deadline(f.e, &deadline), CDET_OK);
    assert_int_equal(deadline, closes);
    assert_int_equal(cdet_engine_advance(f.e, closes), CDET_OK);
    feed_pull(&f);
    assert_null(feed_one(&f, CDET_ALERT, "QUIET"));
    assert_int_equal(cdet_engine_advance(f.e, closes + 1), CDET_OK);
    feed_pull(&f);
    assert_non_null(feed_one(&f, CDET_ALERT, "QUIET"));
    assert_true(feed_one(&f, CDET_ALERT, "QUIET")->final);
    assert_int_equal(cdet_engine_next_deadline(f.e, &deadline), CDET_ENOENT);
    feed_end(&f);
    feed_close(&f);
}

static void test_a_chain_judged_at_the_last_moment_of_its_time_concludes_nothing(void **state)
{
    const int64_t closes = 1 * second + 2 * 60 * second + 10 * second;
    feeder f;
    (void)state;
    begin(&f, CDET_REVISIONS_ALL, 10 * second);
    assert_int_equal(feed_line(&f, "%s", start), CDET_OK);
    assert_int_equal(deed(&f, 1 * second, "image.load dll=C:\\x\\a.dll"), CDET_OK);
    assert_int_equal(deed(&f, closes, "image.load dll=C:\\x\\b.dll"), CDET_OK);
    assert_null(feed_one(&f, CDET_ALERT, "QUIET"));
    assert_int_equal(deed(&f, closes + 1, "image.load dll=C:\\x\\c.dll"), CDET_OK);
    assert_non_null(feed_one(&f, CDET_ALERT, "QUIET"));
    feed_end(&f);
    feed_close(&f);
}

static void test_what_comes_in_time_denies_an_absence(void **state)
{
    feeder f;
    (void)state;
    begin(&f, CDET_REVISIONS_ALL, 10 * second);
    assert_int_equal(feed_line(&f, "%s", start), CDET_OK);
    assert_int_equal(deed(&f, 1 * second, "image.load dll=C:\\x\\a.dll"), CDET_OK);
    assert_int_equal(cdet_engine_advance(f.e, 131 * second), CDET_OK);
    (void)deed(&f, 61 * second, "dns.query dns=example.org");
    assert_int_equal(cdet_engine_advance(f.e, 3600 * second), CDET_OK);
    feed_end(&f);
    assert_null(feed_one(&f, CDET_ALERT, "QUIET"));
    feed_close(&f);
}

static void test_events_of_another_host_conclude_nothing(void **state)
{
    feeder f;
    (void)state;
    begin(&f, CDET_REVISIONS_ALL, 10 * second);
    assert_int_equal(feed_line(&f, "%s", start), CDET_OK);
    assert_int_equal(deed(&f, 1 * second, "image.load dll=C:\\x\\a.dll"), CDET_OK);
    for (int i = 1; i <= 9; i++)
        assert_int_equal(feed_line(&f, "%dm ws2 dns.query guid=cccccccccccccccccccc pid=12 dns=example.org", i),
                         CDET_OK);
    assert_null(feed_one(&f, CDET_ALERT, "QUIET"));
    assert_int_equal(deed(&f, 2 * second, "dns.query dns=example.org"), CDET_OK);
    feed_end(&f);
    assert_null(feed_one(&f, CDET_ALERT, "QUIET"));
    feed_close(&f);
}

/* ---- clocks ---- */

static void test_three_events_that_agree_move_a_clock_by_days_and_one_told_thrice_does_not(void **state)
{
    feeder f;
    (void)state;
    begin(&f, CDET_REVISIONS_ALL, 10 * second);
    assert_int_equal(feed_line(&f, "%s", start), CDET_OK);
    assert_int_equal(deed(&f, 1 * second, "image.load dll=C:\\x\\a.dll"), CDET_OK);
    for (int i = 0; i < 5; i++)
        assert_int_equal(feed_line(&f, "40d ws1 dns.query guid=cccccccccccccccccccc pid=12 dns=example.org"), CDET_OK);
    assert_int_equal(feed_line(&f, "400d ws1 dns.query guid=cccccccccccccccccccc pid=12 dns=example.org"), CDET_OK);
    assert_null(feed_one(&f, CDET_ALERT, "QUIET"));
    assert_int_equal(feed_stats(&f).clock_anomalies, 6);
    assert_int_equal(feed_line(&f, "%lldns ws1 dns.query guid=cccccccccccccccccccc pid=12 dns=example.org",
                               (long long)(40 * 86400 * second + second)),
                     CDET_OK);
    assert_null(feed_one(&f, CDET_ALERT, "QUIET"));
    assert_int_equal(feed_line(&f, "%lldns ws1 dns.query guid=cccccccccccccccccccc pid=12 dns=example.org",
                               (long long)(40 * 86400 * second + 2 * second)),
                     CDET_OK);
    assert_non_null(feed_one(&f, CDET_ALERT, "QUIET"));
    feed_end(&f);
    feed_close(&f);
}

/* ---- taken back ---- */

static const char *const orphan[] = {
    "1s ws1 dns.query guid=dddddddddddddddddddd pid=13 exe=C:\\x\\lone.exe dns=example.org",
    "2s ws1 network.connect guid=dddddddddddddddddddd pid=13 exe=C:\\x\\lone.exe ip=203.0.113.7",
    ("0s ws1 process.start guid=dddddddddddddddddddd pid=13 exe=C:\\x\\lone.exe pguid=eeeeeeeeeeeeeeeeeeee ppid=14 "
     "pexe=C:\\x\\shell.exe"),
};

static int note_last(const cdet_alert *a, void *user)
{
    cdet_alert_info *last = user;
    assert_int_equal(cdet_alert_info_get(a, last), CDET_OK);
    return 0;
}

static cdet_alert_info last_word(uint32_t flags, size_t *calls)
{
    cdet_alert_info last = CDET_ALERT_INFO_INIT;
    cdet_ruleset *rs = feed_rules(rules, NULL);
    cdet_options o = CDET_OPTIONS_INIT;
    cdet_engine *e = NULL;
    o.flags = flags;
    assert_int_equal(cdet_engine_new(rs, &o, &e), CDET_OK);
    assert_int_equal(cdet_engine_on_alert(e, note_last, &last), CDET_OK);
    for (size_t i = 0; i < 3; i++) {
        feed_event x;
        assert_int_equal(cdet_engine_feed(e, feed_event_from(&x, i + 1, orphan[i])), CDET_OK);
    }
    assert_int_equal(cdet_engine_flush(e), CDET_OK);
    cdet_stats s = CDET_STATS_INIT;
    assert_int_equal(cdet_engine_stats(e, &s), CDET_OK);
    *calls = (size_t)s.revisions;
    cdet_engine_free(e);
    cdet_ruleset_unref(rs);
    return last;
}

static void test_an_alert_that_lost_its_ground_is_withdrawn_as_its_last_word(void **state)
{
    size_t told;
    (void)state;
    cdet_alert_info a = last_word(CDET_REVISIONS_ALL | CDET_NEAR_MISSES, &told);
    assert_int_equal(told, 2);
    assert_int_equal(a.kind, CDET_ALERT);
    assert_int_equal(a.revision, 2);
    assert_int_equal(a.is_final, 1);
    assert_int_equal(a.is_withdrawn, 1);
    assert_int_equal(a.stage_count, 0);
    a = last_word(CDET_REVISIONS_FIRST, &told); /* nothing after the first */
    assert_int_equal(told, 1);
    assert_int_equal(a.revision, 1);
    assert_int_equal(a.is_withdrawn, 0);
    (void)last_word(CDET_REVISIONS_FINAL, &told); /* it was never final */
    assert_int_equal(told, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_an_event_beyond_the_bound_is_late_counted_and_still_completes_a_chain),
        cmocka_unit_test(test_the_bound_itself_is_not_late),
        cmocka_unit_test(test_an_absence_is_concluded_only_when_the_watermark_has_passed),
        cmocka_unit_test(test_a_chain_judged_at_the_last_moment_of_its_time_concludes_nothing),
        cmocka_unit_test(test_what_comes_in_time_denies_an_absence),
        cmocka_unit_test(test_events_of_another_host_conclude_nothing),
        cmocka_unit_test(test_three_events_that_agree_move_a_clock_by_days_and_one_told_thrice_does_not),
        cmocka_unit_test(test_an_alert_that_lost_its_ground_is_withdrawn_as_its_last_word),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
