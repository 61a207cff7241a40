/* SPDX-License-Identifier: MIT
 *
 * test_lifecycle.c: the queue, the callback, revisions, forks: the life of an engine seen from outside.
 */
#include "feeder.h"
#include "story.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

typedef struct listener {
    cdet_engine *e;
    cdet_ruleset *rs;
    outcome out;
    int stop;  /* returned from the callback */
    int calls; /* so far */
    bool free_it;
    bool probe; /* calls everything that changes an engine */
} listener;

static void expect_busy(listener *l)
{
    feed_event x;
    char buf[16];
    size_t n = 0;
    int64_t when;
    cdet_stats s = CDET_STATS_INIT;
    const cdet_event *ev = feed_event_of(&x, 9, "1s ws1 registry.set reg=x");
    assert_int_equal(cdet_engine_feed(l->e, ev), CDET_EBUSY);
    assert_int_equal(cdet_engine_feed_n(l->e, ev, 1, &n), CDET_EBUSY);
    assert_int_equal(n, 0);
    assert_int_equal(cdet_engine_advance(l->e, INT64_MAX), CDET_EBUSY);
    assert_int_equal(cdet_engine_flush(l->e), CDET_EBUSY);
    assert_int_equal(cdet_engine_set_rules(l->e, l->rs), CDET_EBUSY);
    assert_int_equal(cdet_engine_on_alert(l->e, NULL, NULL), CDET_EBUSY);
    assert_int_equal(cdet_engine_save(l->e, buf, sizeof buf, &n), CDET_EBUSY);
    assert_int_equal(cdet_engine_save_hosts(l->e, NULL, NULL, buf, sizeof buf, &n), CDET_EBUSY);
    assert_int_equal(cdet_engine_restore(l->e, buf, sizeof buf), CDET_EBUSY);
    assert_int_equal(cdet_engine_merge(l->e, buf, sizeof buf), CDET_EBUSY);
    assert_null(cdet_engine_next(l->e));
    /* reading works */
    assert_int_equal(cdet_engine_stats(l->e, &s), CDET_OK);
    assert_true(s.alerts > 0);
    (void)cdet_engine_next_deadline(l->e, &when);
    (void)cdet_engine_error(l->e);
    assert_int_equal(cdet_engine_loss_count(l->e), 0);
}

static int heard(const cdet_alert *a, void *user)
{
    listener *l = user;
    l->calls++;
    outcome_take(&l->out, a);
    if (l->probe) expect_busy(l);
    if (l->free_it) cdet_engine_free(l->e);
    return l->stop;
}

static void tell_story(feeder *f)
{
    for (size_t i = 0; i < STORY; i++) assert_int_equal(feed_line(f, "%s", story[i]), CDET_OK);
}

/* ---- queue and callback ---- */

static void test_a_full_queue_refuses_before_anything_changes(void **state)
{
    cdet_ruleset *rs = feed_rules(story_rules, NULL);
    cdet_options opt = CDET_OPTIONS_INIT;
    feeder f;
    feed_event x;
    size_t before_len, after_len, taken;
    (void)state;
    opt.max_alerts = 2;
    feed_open(&f, rs, &opt);
    for (uint64_t i = 1; i <= 2; i++)
        assert_int_equal(cdet_engine_feed(f.e, feed_event_of(&x, i, "%ds ws1 registry.set reg=%d", (int)i, (int)i)),
                         CDET_OK);
    unsigned char *before = feed_save(&f, &before_len);
    const cdet_event *third = feed_event_of(&x, 3, "3s ws1 registry.set reg=3");
    assert_int_equal(cdet_engine_feed(f.e, third), CDET_EFULL);
    assert_int_equal(cdet_engine_feed_n(f.e, third, 1, &taken), CDET_EFULL);
    assert_int_equal(taken, 0);
    unsigned char *after = feed_save(&f, &after_len);
    assert_int_equal(before_len, after_len);
    assert_memory_equal(before, after, after_len);
    feed_pull(&f);
    assert_int_equal(f.out.n, 2);
    assert_int_equal(cdet_engine_feed(f.e, third), CDET_OK);
    feed_end(&f);
    assert_int_equal(f.out.n, 3);
    free(before);
    free(after);
    cdet_ruleset_unref(rs);
    feed_close(&f);
}

/* Closing a thousand windows at once makes a thousand alerts, and the queue holds two. */
static void test_a_flush_stops_at_a_full_queue_and_goes_on_when_called_again(void **state)
{
    cdet_ruleset *rs = feed_rules(story_rules, NULL);
    for (int push = 0; push < 2; push++) {
        cdet_options opt = CDET_OPTIONS_INIT;
        listener l;
        feeder f;
        (void)state;
        opt.max_alerts = 2;
        opt.flags = CDET_NEAR_MISSES;
        feed_open(&f, rs, &opt);
        memset(&l, 0, sizeof l);
        if (push) assert_int_equal(cdet_engine_on_alert(f.e, heard, &l), CDET_OK);
        for (int i = 0; i < 1000; i++)
            assert_int_equal(feed_line(&f,
                                       "1s ws1 process.start guid=t%d pid=%d exe=tool.exe pguid=a ppid=1 pexe=app.exe",
                                       i, i + 100),
                             CDET_OK);
        if (push) {
            assert_int_equal(cdet_engine_flush(f.e), CDET_OK);
            assert_int_equal(l.out.n, 1000);
            outcome_free(&l.out);
        } else {
            assert_int_equal(cdet_engine_flush(f.e), CDET_EFULL);
            feed_end(&f);
            assert_int_equal(f.out.n, 1000);
        }
        feed_close(&f);
    }
    cdet_ruleset_unref(rs);
}

static void test_inside_the_callback_reading_works_and_changing_is_refused(void **state)
{
    cdet_ruleset *rs = feed_rules(story_rules, NULL);
    listener l;
    feeder f;
    (void)state;
    feed_open(&f, rs, NULL);
    memset(&l, 0, sizeof l);
    l.e = f.e;
    l.rs = rs;
    l.probe = true;
    assert_int_equal(cdet_engine_on_alert(f.e, heard, &l), CDET_OK);
    tell_story(&f);
    assert_int_equal(cdet_engine_flush(f.e), CDET_OK);
    assert_int_equal(l.calls, 5);
    outcome_free(&l.out);
    cdet_ruleset_unref(rs);
    feed_close(&f);
}

static void test_callbacks_and_pulling_tell_the_same(void **state)
{
    cdet_ruleset *rs = feed_rules(story_rules, NULL);
    listener l;
    feeder pushed, pulled;
    (void)state;
    feed_open(&pulled, rs, NULL);
    feed_open(&pushed, rs, NULL);
    memset(&l, 0, sizeof l);
    assert_int_equal(cdet_engine_on_alert(pushed.e, heard, &l), CDET_OK);
    tell_story(&pulled);
    tell_story(&pushed);
    feed_end(&pulled);
    feed_end(&pushed);
    outcome_settle(&l.out);
    assert_int_equal(pushed.out.n, 0);
    assert_int_equal(pulled.out.n, 3);
    assert_int_equal(outcome_differences(&pulled.out, &l.out, 3), 0);
    outcome_free(&l.out);
    cdet_ruleset_unref(rs);
    feed_close(&pushed);
    feed_close(&pulled);
}

static void test_a_callback_that_stops_delivery_loses_nothing(void **state)
{
    cdet_ruleset *rs = feed_rules(story_rules, NULL);
    listener l;
    feeder f, pulled;
    size_t stops = 0;
    feed_event x;
    (void)state;
    feed_open(&pulled, rs, NULL);
    tell_story(&pulled);
    feed_end(&pulled);
    feed_open(&f, rs, NULL);
    memset(&l, 0, sizeof l);
    l.stop = 1;
    assert_int_equal(cdet_engine_on_alert(f.e, heard, &l), CDET_OK);
    for (size_t i = 0; i < STORY; i++) {
        cdet_status st = cdet_engine_feed(f.e, feed_event_from(&x, i + 1, story[i]));
        assert_true(st == CDET_OK || st == CDET_STOPPED);
        stops += st == CDET_STOPPED;
    }
    for (cdet_status st; (st = cdet_engine_flush(f.e)) != CDET_OK; stops++) assert_int_equal(st, CDET_STOPPED);
    assert_int_equal(stops, l.calls);
    outcome_settle(&l.out);
    assert_string_equal(l.out.error, "");
    assert_int_equal(outcome_differences(&pulled.out, &l.out, 3), 0);
    outcome_free(&l.out);
    cdet_ruleset_unref(rs);
    feed_close(&f);
    feed_close(&pulled);
}

static void test_freeing_inside_the_callback_happens_when_the_call_returns(void **state)
{
    cdet_ruleset *rs = feed_rules(story_rules, NULL);
    (void)state;
    for (int how = 0; how < 4; how++) { /* by feed, feed_n, advance, flush */
        listener l;
        feeder f;
        feed_event x[STORY];
        cdet_event events[STORY];
        size_t taken = 0;
        cdet_status st = CDET_OK;
        cdet_options opt = CDET_OPTIONS_INIT;
        opt.flags = how < 2 ? CDET_REVISIONS_ALL : CDET_REVISIONS_FINAL;
        feed_open(&f, rs, &opt);
        memset(&l, 0, sizeof l);
        l.e = f.e;
        l.free_it = true;
        assert_int_equal(cdet_engine_on_alert(f.e, heard, &l), CDET_OK);
        size_t n = how < 2 ? (size_t)STORY : 5;
        for (size_t i = 0; i < n; i++) events[i] = *feed_event_from(&x[i], i + 1, story[i == 2 ? 3 : i]);
        if (how == 1) st = cdet_engine_feed_n(f.e, events, n, &taken);
        for (size_t i = 0; how != 1 && i < n && st == CDET_OK; i++) st = cdet_engine_feed(f.e, &events[i]);
        if (how == 2) st = cdet_engine_advance(f.e, (int64_t)86400 * 1000000000);
        if (how == 3) st = cdet_engine_flush(f.e);
        assert_int_equal(st, CDET_STOPPED);
        assert_int_equal(l.calls, 1);
        if (how == 1) assert_int_equal(taken, 3);
        outcome_free(&l.out);
        f.e = NULL;
        feed_close(&f);
    }
    cdet_ruleset_unref(rs);
}

static void test_revisions_first_all_and_final_are_what_they_say(void **state)
{
    cdet_ruleset *rs = feed_rules(story_rules, NULL);
    static const struct {
        uint32_t flags;
        size_t told;       /* alerts and near misses that were handed out */
        uint32_t revision; /* of LINE's last */
        bool final;
        const char *level;
    } cases[] = { { CDET_REVISIONS_ALL, 5, 3, true, "critical" },
                  { CDET_REVISIONS_FIRST, 3, 1, false, "high" },
                  { CDET_REVISIONS_FINAL, 3, 1, true, "critical" } };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cdet_options opt = CDET_OPTIONS_INIT;
        listener l;
        feeder f;
        opt.flags = cases[i].flags;
        feed_open(&f, rs, &opt);
        memset(&l, 0, sizeof l);
        assert_int_equal(cdet_engine_on_alert(f.e, heard, &l), CDET_OK);
        tell_story(&f);
        assert_int_equal(cdet_engine_flush(f.e), CDET_OK);
        assert_int_equal(cdet_engine_flush(f.e), CDET_OK);
        assert_int_equal(l.calls, cases[i].told);
        cdet_stats s = feed_stats(&f);
        assert_int_equal(s.alerts, 3);
        assert_int_equal(s.revisions, cases[i].told);
        for (size_t k = 0; k < l.out.n; k++) {
            const outcome_alert *a = &l.out.alerts[k];
            if (strcmp(a->analytic, "LINE") != 0) continue;
            assert_int_equal(a->revision, cases[i].revision);
            assert_int_equal(a->final, cases[i].final);
            assert_string_equal(a->level, cases[i].level);
        }
        outcome_free(&l.out);
        feed_close(&f);
    }
    cdet_ruleset_unref(rs);
}

static void test_what_was_closed_stays_closed_and_the_engine_goes_on(void **state)
{
    cdet_ruleset *rs = feed_rules(story_rules, NULL);
    feeder f;
    (void)state;
    feed_open(&f, rs, NULL);
    for (size_t i = 0; i < 4; i++) assert_int_equal(feed_line(&f, "%s", story[i]), CDET_OK);
    feed_end(&f);
    assert_int_equal(f.out.n, 2);
    assert_int_equal(feed_line(&f, "%s", story[4]), CDET_OK); /* would raise the level of the closed one */
    assert_int_equal(feed_line(&f, "6s ws1 process.start guid=d pid=13 exe=tool.exe pguid=a ppid=10 pexe=app.exe"),
                     CDET_OK);
    assert_int_equal(feed_line(&f, "7s ws1 network.connect guid=d pid=13 exe=tool.exe ip=203.0.113.7"), CDET_OK);
    feed_end(&f);
    assert_int_equal(f.out.n, 3);
    cdet_ruleset_unref(rs);
    feed_close(&f);
}

/* ---- forks ---- */

static int child_is_refused(cdet_engine *e, cdet_ruleset *rs)
{
    feed_event x;
    size_t n;
    char buf[8];
    const cdet_event *ev = feed_event_of(&x, 9, "9s ws1 registry.set reg=x");
    return cdet_engine_feed(e, ev) == CDET_EFORK && cdet_engine_feed_n(e, ev, 1, &n) == CDET_EFORK && n == 0 &&
           cdet_engine_advance(e, 1) == CDET_EFORK && cdet_engine_flush(e) == CDET_EFORK &&
           cdet_engine_set_rules(e, rs) == CDET_EFORK && cdet_engine_on_alert(e, NULL, NULL) == CDET_EFORK &&
           cdet_engine_save(e, buf, sizeof buf, &n) == CDET_EFORK &&
           cdet_engine_restore(e, buf, sizeof buf) == CDET_EFORK &&
           cdet_engine_merge(e, buf, sizeof buf) == CDET_EFORK && cdet_engine_next(e) == NULL;
}

static void test_a_forked_child_is_refused_and_the_parent_goes_on(void **state)
{
    cdet_ruleset *rs = feed_rules(story_rules, NULL);
    feeder f;
    feed_event x;
    (void)state;
    feed_open(&f, rs, NULL);
    assert_int_equal(cdet_engine_feed(f.e, feed_event_of(&x, 1, "1s ws1 registry.set reg=x")), CDET_OK); /* one waits */
    for (int i = 0; i < 20; i++) {
        pid_t pid = fork();
        assert_true(pid >= 0);
        if (pid == 0) {
            int good = child_is_refused(f.e, rs);
            cdet_engine_free(f.e); /* its own copy of the memory */
            _exit(good ? 0 : 1);
        }
        int status = 0;
        assert_int_equal(waitpid(pid, &status, 0), pid);
        assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    tell_story(&f);
    feed_end(&f);
    assert_int_equal(f.out.n, 4);
    cdet_ruleset_unref(rs);
    feed_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_full_queue_refuses_before_anything_changes),
        cmocka_unit_test(test_a_flush_stops_at_a_full_queue_and_goes_on_when_called_again),
        cmocka_unit_test(test_inside_the_callback_reading_works_and_changing_is_refused),
        cmocka_unit_test(test_callbacks_and_pulling_tell_the_same),
        cmocka_unit_test(test_a_callback_that_stops_delivery_loses_nothing),
        cmocka_unit_test(test_freeing_inside_the_callback_happens_when_the_call_returns),
        cmocka_unit_test(test_revisions_first_all_and_final_are_what_they_say),
        cmocka_unit_test(test_what_was_closed_stays_closed_and_the_engine_goes_on),
        cmocka_unit_test(test_a_forked_child_is_refused_and_the_parent_goes_on),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
