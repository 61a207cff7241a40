/* SPDX-License-Identifier: MIT
 *
 * test_identity.c: who is who. Pids that come again join nobody, unknown markers are no names, lineage has any depth and ends, and a
 * stream that begins late or lost an event is followed as far as it goes, and says so.
 */
#include "tales.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char rules[] = "chain: LINE\n"
                            "processes:\n"
                            "  app: {a: {process.name: app.exe}, condition: a}\n"
                            "  tool: {a: {process.name: tool.exe}, condition: a}\n"
                            "anchor: {process: [{name: child, parent: app}]}\n"
                            "within: 10m\n"
                            "tolerance: 1s\n"
                            "stages:\n"
                            "  spawn: {any: [{is: tool}]}\n"
                            "  egress: {any: [{on: network.connect}]}\n"
                            "alert: [{level: high, when: spawn and egress}]\n"
                            "near_miss: spawn or egress\n";

static cdet_status put(feeder *f, feed_event *x, uint64_t tag, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
static cdet_status put(feeder *f, feed_event *x, uint64_t tag, const char *fmt, ...)
{
    char line[FEED_TEXT];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(line, sizeof line, fmt, ap);
    va_end(ap);
    return cdet_engine_feed(f->e, feed_event_from(x, tag, line));
}

/* ---- a million processes over 32,768 pids ---- */

enum { PIDS = 32768, EVERY = 997 };

typedef struct count {
    size_t alerts, wrong, twice;
    unsigned char *seen; /* by number of the chain */
} count;

/* The tags of a right alert are those of one process: n * 4 + 1 (start), + 2 (its own connection). */
static int told(const cdet_alert *a, void *user)
{
    count *c = user;
    cdet_alert_info info = CDET_ALERT_INFO_INIT;
    assert_int_equal(cdet_alert_info_get(a, &info), CDET_OK);
    if (info.kind != CDET_ALERT || info.is_final) return 0; /* told once more at its end */
    uint64_t of = UINT64_MAX;
    for (size_t s = 0; s < info.stage_count; s++) {
        cdet_str name;
        size_t n;
        uint64_t more;
        assert_int_equal(cdet_alert_stage(a, s, &name, &n, &more), CDET_OK);
        for (size_t i = 0; i < n; i++) {
            cdet_alert_event e = CDET_ALERT_EVENT_INIT;
            assert_int_equal(cdet_alert_event_get(a, s, i, &e), CDET_OK);
            if (of == UINT64_MAX) of = e.tag / 4;
            c->wrong += e.tag / 4 != of;
        }
    }
    c->alerts++;
    if (of / EVERY < UINT32_MAX && of % EVERY == 0) {
        c->twice += c->seen[of / EVERY];
        c->seen[of / EVERY] = 1;
    } else {
        c->wrong++;
    }
    return 0;
}

/* Processes come and go; every EVERY-th is started by app.exe, is tool.exe and connects; the one that has its pid before or after it connects,
 * too, and is nobody. Without ids of a sensor: pids, images and times are all there is. */
static void pids_come_again(bool ends, bool same_start)
{
    cdet_ruleset *rs = feed_rules(rules, NULL);
    const unsigned n = feed_full() ? 1000000 : 60000, pids = feed_full() ? PIDS : 2048;
    const int64_t step = same_start ? 1000 : 100000;
    feeder f;
    feed_event x;
    count c = { 0 };
    cdet_options opt = CDET_OPTIONS_INIT;
    size_t due = 0;
    opt.max_bytes = (size_t)1 << 30;
    c.seen = calloc(n / EVERY + 1, 1);
    assert_non_null(c.seen);
    feed_open(&f, rs, &opt);
    assert_int_equal(cdet_engine_on_alert(f.e, told, &c), CDET_OK);
    for (unsigned i = 0; i < n; i++) {
        unsigned pid = 10 + i % pids;
        int64_t at = TALE_BASE + (int64_t)i * step;
        /* a clock of whole seconds gives many processes one start */
        long long stamp = same_start ? (long long)(at - at % TALE_SECOND) : (long long)at;
        bool chain = i % EVERY == 0;
        if (ends && i >= pids)
            assert_true(put(&f, &x, 3, "%lldns h1 process.end pid=%u started=%lld", (long long)at - step / 2, pid,
                            same_start
                                ? (long long)((TALE_BASE + (int64_t)(i - pids) * step) / TALE_SECOND * TALE_SECOND)
                                : (long long)(TALE_BASE + (int64_t)(i - pids) * step)) >= 0);
        assert_true(put(&f, &x, (uint64_t)i * 4 + 1,
                        "%lldns h1 process.start pid=%u started=%lld exe=%s ppid=3 pexe=%s", (long long)at, pid, stamp,
                        chain ? "C:\\x\\tool.exe" : "C:\\x\\other.exe",
                        chain ? "C:\\x\\app.exe" : "C:\\x\\sh.exe") >= 0);
        if (chain) {
            assert_true(put(&f, &x, (uint64_t)i * 4 + 2,
                            "%lldns h1 network.connect pid=%u exe=C:\\x\\tool.exe ip=203.0.113.7", (long long)at + 10,
                            pid) >= 0);
            due++;
        } else if ((i + pids) % EVERY == 0 || (i >= pids && (i - pids) % EVERY == 0)) {
            assert_true(put(&f, &x, (uint64_t)i * 4 + 2,
                            "%lldns h1 network.connect pid=%u exe=C:\\x\\other.exe ip=203.0.113.7", (long long)at + 10,
                            pid) >= 0);
        }
    }
    cdet_status st;
    while ((st = cdet_engine_flush(f.e)) == CDET_EFULL) feed_pull(&f);
    assert_int_equal(st, CDET_OK);
    print_message("identity: %u processes over %u pids (%s, %s): %zu of %zu chains, %zu false links\n", n, pids,
                  ends ? "ends told" : "no ends", same_start ? "equal starts" : "starts of their own",
                  c.alerts - c.twice, due, c.wrong);
    assert_int_equal(c.alerts, due);
    assert_int_equal(c.wrong, 0);
    assert_int_equal(c.twice, 0);
    free(c.seen);
    feed_close(&f);
    cdet_ruleset_unref(rs);
}

static void test_pids_that_come_again_join_nobody_and_lose_nobody(void **state)
{
    (void)state;
    for (int i = 0; i < 4; i++) pids_come_again(i & 1, i & 2);
}

/* ---- unknown is not a value ---- */

static void test_unknown_markers_join_nobody(void **state)
{
    static const char *const markers[] = {
        "''", "-", "?", "N/A", "{00000000-0000-0000-0000-000000000000}", "00000000-0000-0000-0000-000000000000", "0"
    };
    enum { MARKERS = sizeof markers / sizeof *markers };
    cdet_ruleset *rs = feed_rules(rules, NULL);
    const unsigned n = feed_full() ? 100000 : 10000;
    feeder f;
    feed_event x;
    cdet_options opt = CDET_OPTIONS_INIT;
    (void)state;
    feed_open(&f, rs, &opt);
    assert_true(put(&f, &x, 1, "0s h1 process.start guid=- pid=0 exe=app.exe pguid=- ppid=0 pexe=-") >= 0);
    for (unsigned i = 0; i < n; i++) {
        const char *m = markers[i % MARKERS];
        /* an orphan of nobody, and a connection of nobody */
        assert_true(put(&f, &x, 2, "%ums h1 process.start guid=g%u pid=%u exe=tool.exe pguid=%s ppid=0 pexe=-", i, i,
                        10 + i % 30000, m) >= 0);
        assert_true(put(&f, &x, 3, "%ums h1 network.connect guid=%s pid=0 exe=- ip=203.0.113.7", i, m) >= 0);
    }
    feed_end(&f);
    print_message("identity: %u orphans with unknown markers: %zu alerts\n", n, feed_count(&f, CDET_ALERT));
    assert_int_equal(feed_count(&f, CDET_ALERT), 0);
    feed_close(&f);
    cdet_ruleset_unref(rs);
}

/* ---- depth and cycles, on a small stack ---- */

typedef struct deep {
    cdet_ruleset *rs;
    size_t generations;
    bool backwards;
    int bad; /* a line of this file; cmocka's own checks belong to the main thread */
} deep;

static void grow(deep *d)
{
    feeder f;
    feed_event x;
    cdet_options opt = CDET_OPTIONS_INIT;
    opt.max_bytes = (size_t)1 << 30;
    feed_open(&f, d->rs, &opt);
    for (size_t i = 0; i < d->generations; i++) {
        size_t k = d->backwards ? d->generations - 1 - i : i;
        assert_true(put(&f, &x, k + 1, "%zuus h1 process.start guid=n%zu pid=%zu exe=%s pguid=n%zu ppid=%zu pexe=%s", k,
                        k + 1, 10 + (k + 1) % 30000, k == 0 ? "tool.exe" : "sh.exe", k, 10 + k % 30000,
                        k == 0   ? "app.exe"
                        : k == 1 ? "tool.exe"
                                 : "sh.exe") >= 0);
    }
    assert_true(put(&f, &x, 77, "2s h1 network.connect guid=n%zu ip=203.0.113.7", d->generations) >= 0);
    feed_end(&f);
    if (feed_count(&f, CDET_ALERT) != 1) d->bad = __LINE__;
    feed_close(&f);
}

static void circle(deep *d)
{
    feeder f;
    feed_event x;
    feed_open(&f, d->rs, NULL);
    size_t n = d->generations;
    for (size_t i = 0; i < n; i++)
        assert_true(put(&f, &x, i + 1,
                        "%zuus h1 process.start guid=n%zu pid=%zu exe=sh.exe pguid=n%zu ppid=%zu pexe=sh.exe", i, i,
                        10 + i, (i + n - 1) % n, 10 + (i + n - 1) % n) >= 0);
    cdet_stats s = feed_stats(&f);
    if (s.lineage_cycles != 1) d->bad = __LINE__;
    assert_true(put(&f, &x, 5000, "1s h1 process.start guid=t pid=9999 exe=tool.exe pguid=a ppid=9998 pexe=app.exe") >=
                0);
    assert_true(put(&f, &x, 5001, "1s h1 network.connect guid=t ip=203.0.113.7") >= 0);
    feed_end(&f);
    if (feed_count(&f, CDET_ALERT) != 1) d->bad = __LINE__;
    feed_close(&f);
}

static void *grow_in_thread(void *arg)
{
    grow(arg);
    return NULL;
}

static void *circle_in_thread(void *arg)
{
    circle(arg);
    return NULL;
}

static void on_a_small_stack(void *(*fn)(void *), deep *d)
{
    pthread_t t;
    pthread_attr_t a;
    assert_int_equal(pthread_attr_init(&a), 0);
    assert_int_equal(pthread_attr_setstacksize(&a, 128 * 1024), 0);
    assert_int_equal(pthread_create(&t, &a, fn, d), 0);
    assert_int_equal(pthread_join(t, NULL), 0);
    pthread_attr_destroy(&a);
    if (d->bad) fail_msg("line %d, with %zu processes", d->bad, d->generations);
}

static void test_lineage_of_any_depth_is_followed_on_a_small_stack(void **state)
{
    deep d = { feed_rules(rules, NULL), feed_full() ? 100000 : 5000, false, 0 };
    (void)state;
    for (int i = 0; i < 2; i++) {
        d.backwards = i != 0;
        on_a_small_stack(grow_in_thread, &d);
        print_message("identity: %zu generations, %s, in 128 KiB of stack\n", d.generations,
                      i ? "the last one first" : "in order");
    }
    cdet_ruleset_unref(d.rs);
}

static void test_parents_in_a_circle_end_and_are_counted(void **state)
{
    static const size_t sizes[] = { 1, 2, 1000 };
    deep d = { feed_rules(rules, NULL), 0, false, 0 };
    (void)state;
    for (size_t i = 0; i < 3; i++) {
        d.generations = sizes[i];
        on_a_small_stack(circle_in_thread, &d);
    }
    cdet_ruleset_unref(d.rs);
}

/* ---- two sensors ---- */

static void test_the_records_of_two_sensors_are_one_process_in_either_order(void **state)
{
    cdet_ruleset *rs = feed_rules(rules, NULL);
    static const char *const lines[] = {
        ("1s h1 process.start event.provider=one guid={11111111-2222-3333-4444-555555555555} pid=50 "
         "exe=C:\\x\\tool.exe "
         "pguid={11111111-2222-3333-4444-666666666666} ppid=40 pexe=C:\\x\\app.exe"),
        "1001ms h1 process.start event.provider=two pid=50 exe=C:\\x\\tool.exe ppid=40 pexe=C:\\x\\app.exe",
        "2s h1 network.connect event.provider=two pid=50 exe=C:\\x\\tool.exe ip=203.0.113.7",
    };
    static const int orders[][3] = { { 0, 1, 2 }, { 0, 2, 1 }, { 1, 0, 2 }, { 1, 2, 0 }, { 2, 0, 1 }, { 2, 1, 0 } };
    char id[64] = "";
    (void)state;
    for (size_t o = 0; o < 6; o++) {
        feeder f;
        feed_event x;
        feed_open(&f, rs, NULL);
        for (size_t i = 0; i < 3; i++)
            assert_true(feed_put(&f, feed_event_from(&x, (uint64_t)orders[o][i] + 1, lines[orders[o][i]])) >= 0);
        cdet_stats s = feed_stats(&f);
        assert_int_equal(s.processes, 2); /* it and its parent */
        feed_end(&f);
        const outcome_alert *a = feed_one(&f, CDET_ALERT, "LINE");
        assert_non_null(a);
        if (!id[0]) snprintf(id, sizeof id, "%s", a->id);
        assert_string_equal(a->id, id);
        feed_close(&f);
    }
    cdet_ruleset_unref(rs);
}

/* ---- gaps ---- */

static void test_a_start_that_was_not_seen_is_counted_until_it_comes_and_kept_when_forgotten(void **state)
{
    cdet_ruleset *rs = feed_rules(rules, NULL);
    feeder f, g;
    feed_event x;
    size_t len;
    cdet_options small = CDET_OPTIONS_INIT;
    (void)state;
    feed_open(&f, rs, NULL);
    assert_true(feed_line(&f, "2s h1 network.connect guid=t pid=50 exe=tool.exe ip=203.0.113.7") >= 0);
    assert_int_equal(feed_stats(&f).unseen_starts, 1);
    assert_true(feed_line(&f, "1s h1 process.start guid=t pid=50 exe=tool.exe pguid=a ppid=40 pexe=app.exe") >= 0);
    assert_int_equal(feed_stats(&f).unseen_starts, 1); /* its parent's now */
    unsigned char *saved = feed_save(&f, &len);
    feed_open(&g, rs, NULL);
    assert_int_equal(cdet_engine_restore(g.e, saved, len), CDET_OK);
    assert_int_equal(feed_stats(&g).unseen_starts, 1);
    assert_true(feed_line(&g, "0s h1 process.start guid=a pid=40 exe=app.exe pguid=b ppid=30 pexe=sh.exe") >= 0);
    assert_int_equal(feed_stats(&g).unseen_starts, 1); /* and now the parent's parent's */
    free(saved);
    feed_end(&g);
    feed_close(&g);
    feed_end(&f);
    feed_close(&f);
    small.max_bytes = (size_t)4 << 20;
    feed_open(&f, rs, &small);
    for (unsigned i = 0; i < 40000; i++)
        assert_true(
            put(&f, &x, 1, "%ums h1 network.connect guid=g%u pid=%u exe=other.exe ip=203.0.113.7", i, i, 10 + i) >= 0);
    assert_true(feed_stats(&f).evicted_processes > 0);
    assert_int_equal(feed_stats(&f).unseen_starts, 40000);
    saved = feed_save(&f, &len);
    feed_open(&g, rs, NULL);
    assert_int_equal(cdet_engine_restore(g.e, saved, len), CDET_OK);
    assert_int_equal(feed_stats(&g).unseen_starts, 40000);
    free(saved);
    feed_end(&g);
    feed_close(&g);
    feed_end(&f);
    feed_close(&f);
    cdet_ruleset_unref(rs);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pids_that_come_again_join_nobody_and_lose_nobody),
        cmocka_unit_test(test_unknown_markers_join_nobody),
        cmocka_unit_test(test_lineage_of_any_depth_is_followed_on_a_small_stack),
        cmocka_unit_test(test_parents_in_a_circle_end_and_are_counted),
        cmocka_unit_test(test_the_records_of_two_sensors_are_one_process_in_either_order),
        cmocka_unit_test(test_a_start_that_was_not_seen_is_counted_until_it_comes_and_kept_when_forgotten),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
