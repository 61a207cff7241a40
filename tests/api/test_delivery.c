/* SPDX-License-Identifier: MIT
 *
 * test_delivery.c: what a callback's answer does to the alert it was called with, and to those behind it.
 */
#include "feeder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char rules[] = "chain: DOT\n"
                            "anchor: {event: true}\n"
                            "stages: {seen: {any: [{on: registry.set}]}}\n"
                            "alert: [{level: low, when: seen}]\n";

typedef struct taker {
    const int *answers; /* one a call; 0 once they are used up */
    size_t nanswers, calls;
    char told[256]; /* tags of the events of the alerts it was called with */
} taker;

static int take(const cdet_alert *a, void *user)
{
    taker *t = user;
    cdet_alert_event ev = CDET_ALERT_EVENT_INIT;
    size_t len = strlen(t->told);
    assert_int_equal(cdet_alert_event_get(a, 0, 0, &ev), CDET_OK);
    snprintf(t->told + len, sizeof t->told - len, "%u ", (unsigned)ev.tag);
    return t->calls++ < t->nanswers ? t->answers[t->calls - 1] : 0;
}

static cdet_status set(feeder *f, uint64_t tag)
{
    feed_event x;
    return cdet_engine_feed(f->e, feed_event_of(&x, tag, "%ds ws1 registry.set reg=%d", (int)tag, (int)tag));
}

/* Three alerts wait; then the callback is set. */
static void three_wait(feeder *f, taker *t, cdet_ruleset *rs, const int *answers, size_t n)
{
    cdet_options opt = CDET_OPTIONS_INIT;
    opt.flags = CDET_REVISIONS_FIRST;
    opt.max_alerts = 3;
    feed_open(f, rs, &opt);
    memset(t, 0, sizeof *t);
    t->answers = answers;
    t->nanswers = n;
    for (uint64_t i = 1; i <= 3; i++) assert_int_equal(set(f, i), CDET_OK);
    assert_int_equal(cdet_engine_on_alert(f->e, take, t), CDET_OK);
}

static void test_an_alert_that_was_taken_is_not_told_again(void **state)
{
    static const int answers[] = { 1, 7 };
    cdet_ruleset *rs = feed_rules(rules, NULL);
    feeder f;
    taker t;
    (void)state;
    three_wait(&f, &t, rs, answers, 2);
    assert_int_equal(cdet_engine_advance(f.e, 0), CDET_STOPPED);
    assert_string_equal(t.told, "1 ");
    assert_int_equal(set(&f, 4), CDET_STOPPED); /* the event counts */
    assert_string_equal(t.told, "1 2 ");
    assert_int_equal(cdet_engine_advance(f.e, 0), CDET_OK);
    assert_string_equal(t.told, "1 2 3 4 ");
    feed_close(&f);
    cdet_ruleset_unref(rs);
}

static void test_an_alert_that_could_not_be_taken_is_the_first_to_be_told_next(void **state)
{
    static const int answers[] = { 0, -1, -1, 0 };
    cdet_ruleset *rs = feed_rules(rules, NULL);
    feeder f;
    taker t;
    (void)state;
    three_wait(&f, &t, rs, answers, 4);
    assert_int_equal(cdet_engine_advance(f.e, 0), CDET_STOPPED);
    assert_string_equal(t.told, "1 2 ");
    assert_int_equal(cdet_engine_flush(f.e), CDET_STOPPED);
    assert_string_equal(t.told, "1 2 2 ");
    assert_int_equal(cdet_engine_advance(f.e, 0), CDET_OK);
    assert_string_equal(t.told, "1 2 2 2 3 ");
    assert_null(cdet_engine_next(f.e));
    feed_close(&f);
    cdet_ruleset_unref(rs);
}

static void test_an_alert_that_could_not_be_taken_is_in_the_snapshot(void **state)
{
    static const int answers[] = { 0, 0, -1 };
    cdet_ruleset *rs = feed_rules(rules, NULL);
    feeder f, g;
    taker t;
    size_t len;
    (void)state;
    three_wait(&f, &t, rs, answers, 3);
    assert_int_equal(cdet_engine_advance(f.e, 0), CDET_STOPPED);
    unsigned char *state_bytes = feed_save(&f, &len);
    feed_open(&g, rs, NULL);
    assert_int_equal(cdet_engine_restore(g.e, state_bytes, len), CDET_OK);
    t.told[0] = 0;
    assert_int_equal(cdet_engine_on_alert(g.e, take, &t), CDET_OK);
    assert_int_equal(cdet_engine_advance(g.e, 0), CDET_OK);
    assert_string_equal(t.told, "3 ");
    free(state_bytes);
    feed_close(&f);
    feed_close(&g);
    cdet_ruleset_unref(rs);
}

static void test_a_full_queue_is_offered_to_the_callback_before_an_event_is_refused(void **state)
{
    static const int answers[] = { -1, 1 };
    cdet_ruleset *rs = feed_rules(rules, NULL);
    feeder f;
    taker t;
    cdet_stats s = CDET_STATS_INIT;
    (void)state;
    three_wait(&f, &t, rs, answers, 2);
    assert_int_equal(set(&f, 4), CDET_EFULL);
    assert_string_equal(t.told, "1 ");
    assert_int_equal(set(&f, 4), CDET_EFULL); /* it asked to stop: the event waits, too */
    assert_string_equal(t.told, "1 1 ");
    assert_int_equal(cdet_engine_stats(f.e, &s), CDET_OK);
    assert_int_equal(s.events, 3);
    assert_int_equal(set(&f, 4), CDET_OK);
    assert_string_equal(t.told, "1 1 2 3 4 ");
    feed_close(&f);
    cdet_ruleset_unref(rs);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_an_alert_that_was_taken_is_not_told_again),
        cmocka_unit_test(test_an_alert_that_could_not_be_taken_is_the_first_to_be_told_next),
        cmocka_unit_test(test_an_alert_that_could_not_be_taken_is_in_the_snapshot),
        cmocka_unit_test(test_a_full_queue_is_offered_to_the_callback_before_an_event_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
