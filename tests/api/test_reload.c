/* SPDX-License-Identifier: MIT
 *
 * test_reload.c: one ruleset, many engines and threads: new rules are swapped in between two events while others go on, a bad text
 * changes nothing, and refused memory leaves everything as it was.
 */
#include "tales.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { COPIES = 40, MOST_THREADS = 8 };

/* ---- feeders on threads of their own ---- */

typedef struct desk { /* where new rules lie for whoever comes by */
    pthread_mutex_t lock;
    cdet_ruleset *rs;
    atomic_uint generation;
    atomic_int running;
} desk;

typedef struct worker {
    pthread_t thread;
    desk *d; /* NULL: no reloads */
    feeder f;
    unsigned rounds, swaps, failures;
} worker;

static void take_new_rules(worker *w, unsigned *known)
{
    unsigned now = atomic_load(&w->d->generation);
    if (now == *known) return;
    pthread_mutex_lock(&w->d->lock);
    cdet_ruleset *rs = cdet_ruleset_ref(w->d->rs);
    now = atomic_load(&w->d->generation);
    pthread_mutex_unlock(&w->d->lock);
    w->failures += cdet_engine_set_rules(w->f.e, rs) != CDET_OK;
    cdet_ruleset_unref(rs);
    w->swaps++;
    *known = now;
}

/* Chains of all analytics, interleaved, with a look for new rules between any two events. */
static void *feed_on(void *arg)
{
    worker *w = arg;
    unsigned known = 0;
    for (unsigned r = 0; r < w->rounds; r++)
        for (size_t k = 0; k < 3; k++)
            for (unsigned c = 0; c < COPIES; c++)
                for (size_t i = 0; i < TALES; i++) {
                    char host[32], line[FEED_TEXT];
                    feed_event x;
                    if (k > tale_length(&tales[i])) continue;
                    snprintf(host, sizeof host, "h%u", c % 7);
                    tale_line(line, &tales[i], k, r * COPIES + c, host, TALE_BASE + (int64_t)(r * 4 + k) * TALE_SECOND);
                    w->failures +=
                        feed_put(&w->f, feed_event_from(&x, ((uint64_t)r * COPIES + c) * 64 + i * 8 + k, line)) < 0;
                    /* the first rules to come do so while chains are open, however slowly they are built */
                    while (w->d && r == 0 && k == 1 && c == 0 && i == 0 && !atomic_load(&w->d->generation))
                        sched_yield();
                    if (w->d) take_new_rules(w, &known);
                }
    if (w->d) atomic_fetch_sub(&w->d->running, 1);
    return NULL;
}

static void start(worker *w, cdet_ruleset *rs, desk *d, unsigned rounds)
{
    cdet_options opt = CDET_OPTIONS_INIT;
    memset(w, 0, sizeof *w);
    w->d = d;
    w->rounds = rounds;
    feed_open(&w->f, rs, &opt);
    assert_int_equal(pthread_create(&w->thread, NULL, feed_on, w), 0);
}

static void finish(worker *w)
{
    assert_int_equal(pthread_join(w->thread, NULL), 0);
    assert_int_equal(w->failures, 0);
    feed_end(&w->f);
}

static void test_eight_threads_on_one_ruleset_tell_what_one_tells(void **state)
{
    cdet_ruleset *rs = tale_rules();
    const unsigned rounds = feed_full() ? 10 : 2;
    worker one, w[MOST_THREADS];
    (void)state;
    start(&one, rs, NULL, rounds);
    finish(&one);
    assert_int_equal(feed_count(&one.f, CDET_ALERT), rounds * COPIES * TALES);
    for (size_t i = 0; i < MOST_THREADS; i++) start(&w[i], rs, NULL, rounds);
    cdet_ruleset_unref(rs); /* the engines hold it */
    for (size_t i = 0; i < MOST_THREADS; i++) {
        finish(&w[i]);
        assert_int_equal(outcome_differences(&one.f.out, &w[i].f.out, 3), 0);
    }
    print_message("threads: %d engines on threads of their own, %zu alerts each, as one engine\n", MOST_THREADS,
                  one.f.out.n);
    for (size_t i = 0; i < MOST_THREADS; i++) feed_close(&w[i].f);
    feed_close(&one.f);
}

static void test_rules_swapped_under_load_tell_what_one_run_tells(void **state)
{
    cdet_ruleset *rs = tale_rules();
    const unsigned rounds = feed_full() ? 40 : 2, feeders = 4, least = feed_full() ? 1000 : 20;
    desk d = { .lock = PTHREAD_MUTEX_INITIALIZER };
    worker one, w[4];
    unsigned reloads = 0, swaps = 0;
    (void)state;
    start(&one, rs, NULL, rounds);
    finish(&one);
    d.rs = cdet_ruleset_ref(rs);
    atomic_init(&d.generation, 0);
    atomic_init(&d.running, (int)feeders);
    for (size_t i = 0; i < feeders; i++) start(&w[i], rs, &d, rounds);
    while (reloads < least || atomic_load(&d.running) == (int)feeders) {
        cdet_ruleset *fresh = tale_rules(), *old; /* built aside, while the others feed */
        pthread_mutex_lock(&d.lock);
        old = d.rs;
        d.rs = fresh;
        atomic_fetch_add(&d.generation, 1);
        pthread_mutex_unlock(&d.lock);
        cdet_ruleset_unref(old);
        reloads++;
        if (reloads >= 10000) break;
    }
    for (size_t i = 0; i < feeders; i++) {
        finish(&w[i]);
        swaps += w[i].swaps;
        assert_int_equal(feed_stats(&w[i].f).dropped_by_rules, 0);
        assert_int_equal(outcome_differences(&one.f.out, &w[i].f.out, 3), 0);
    }
    assert_true(swaps > 0);
    print_message("reload: %u rulesets built aside, %u swaps by %u feeders, %zu alerts each, as without\n", reloads,
                  swaps, feeders, one.f.out.n);
    for (size_t i = 0; i < feeders; i++) feed_close(&w[i].f);
    feed_close(&one.f);
    cdet_ruleset_unref(d.rs);
    cdet_ruleset_unref(rs);
}

/* ---- one engine, many reloads, bad ones between ---- */

static void bad_text(cdet_compiler *c, unsigned i)
{
    static const struct {
        const char *text, *says;
    } bad[] = {
        { "chain: X\nanchor: {event: true}\nstages: {a: {any: [{on: process.start}]}}\nalert: [{level: high, when: "
          "b}]\n",
          "x.yaml:4:" },
        { "chain: X\n  stages: [\n", "x.yaml:" },
        { "chain: [1, 2]\n", "x.yaml:1:" },
        { "chain: X\nchain: Y\n", "x.yaml:2:" },
        { "chain: X\nanchor: {proces: []}\n", "x.yaml:" },
    };
    size_t n = sizeof bad / sizeof *bad, k = i % n, before = cdet_compiler_diag_count(c);
    cdet_ruleset *rs = NULL;
    cdet_status st = cdet_compiler_add(c, (cdet_str){ bad[k].text, strlen(bad[k].text) }, "x.yaml");
    if (st == CDET_OK) st = cdet_compiler_build(c, &rs);
    assert_int_equal(st, CDET_ERULES);
    assert_null(rs);
    assert_true(cdet_compiler_diag_count(c) > before);
    cdet_str why = cdet_compiler_diag(c, before);
    if (why.len < strlen(bad[k].says) || memcmp(why.ptr, bad[k].says, strlen(bad[k].says)) != 0)
        fail_msg("text %zu: %.*s", k, (int)why.len, why.ptr);
}

static void test_a_bad_text_changes_nothing_and_says_why_where(void **state)
{
    cdet_ruleset *rs = tale_rules();
    feeder f;
    size_t before_len, after_len;
    (void)state;
    feed_open(&f, rs, NULL);
    for (size_t i = 0; i < TALES; i++) tale_begin(&f, &tales[i], 1, "h", TALE_BASE);
    unsigned char *before = feed_save(&f, &before_len);
    for (unsigned i = 0; i < 100; i++) {
        cdet_compiler *c = NULL;
        assert_int_equal(cdet_compiler_new(NULL, &c), CDET_OK);
        assert_int_equal(cdet_compiler_add_builtin(c), CDET_OK);
        bad_text(c, i);
        cdet_compiler_free(c);
    }
    unsigned char *after = feed_save(&f, &after_len);
    assert_int_equal(before_len, after_len);
    assert_memory_equal(before, after, after_len);
    for (size_t i = 0; i < TALES; i++) tale_finish(&f, &tales[i], 1, "h", TALE_BASE + TALE_SECOND);
    feed_end(&f);
    assert_int_equal(feed_count(&f, CDET_ALERT), TALES);
    free(before);
    free(after);
    feed_close(&f);
    cdet_ruleset_unref(rs);
}

/* ---- memory refused ---- */

/* A call that may be refused: then nothing has changed, and it is made again. */
static unsigned refused(feeder *f, const cdet_event *ev, bool look)
{
    size_t a = 0, b = 0, at = f->fail_at;
    unsigned char *before = NULL;
    if (look) {
        f->fail_at = SIZE_MAX;
        size_t calls = f->calls;
        before = feed_save(f, &a);
        f->calls = calls;
        f->fail_at = at;
    }
    cdet_status st = cdet_engine_feed(f->e, ev);
    if (st != CDET_ENOMEM) {
        free(before);
        if (st < 0) fail_msg("%s", cdet_status_text(st));
        return 0;
    }
    f->fail_at = SIZE_MAX;
    if (before) {
        unsigned char *after = feed_save(f, &b);
        assert_int_equal(a, b);
        assert_memory_equal(before, after, a);
        free(after);
    }
    free(before);
    assert_true(cdet_engine_feed(f->e, ev) >= 0);
    return 1;
}

static void test_refused_memory_changes_nothing_and_the_engine_goes_on(void **state)
{
    cdet_ruleset *rs = tale_rules();
    size_t points = 0, refusals = 0;
    (void)state;
    for (int from_then_on = 0; from_then_on < 2; from_then_on++)
        for (size_t k = 0;; k++) {
            feeder f;
            cdet_options opt = CDET_OPTIONS_INIT;
            opt.flags = CDET_NEAR_MISSES;
            feed_open(&f, rs, &opt);
            f.calls = 0;
            f.fail_at = k;
            f.from_then_on = from_then_on != 0;
            for (size_t part = 0; part < 3; part++)
                for (size_t i = 0; i < TALES; i++) {
                    char line[FEED_TEXT];
                    feed_event x;
                    if (part > tale_length(&tales[i])) continue;
                    tale_line(line, &tales[i], part, 1, "h", TALE_BASE + (int64_t)part * TALE_SECOND);
                    refusals += refused(&f, feed_event_from(&x, part * 8 + i + 1, line), k % 4 == 0);
                }
            f.fail_at = SIZE_MAX;
            bool met = f.failed > 0;
            feed_end(&f);
            if (feed_count(&f, CDET_ALERT) != TALES)
                fail_msg("allocation %zu (%s): %zu alerts", k, from_then_on ? "and all later" : "once",
                         feed_count(&f, CDET_ALERT));
            feed_close(&f); /* and nothing is left */
            if (!met) break;
            points++;
        }
    assert_true(points > 50 && refusals > 10);
    print_message("refusals: %zu points of failure, %zu events refused and fed again, no alert lost, nothing leaked\n",
                  points, refusals);
    cdet_ruleset_unref(rs);
}

static void test_refused_memory_leaves_rules_and_snapshots_alone(void **state)
{
    cdet_ruleset *rs = tale_rules(), *other = feed_rules(NULL, tale_setting, "AN1314.TimeWindow=14m", NULL);
    size_t points = 0;
    (void)state;
    for (int call = 0; call < 4; call++)
        for (size_t k = 0;; k++) {
            feeder f;
            size_t a, b;
            cdet_status st;
            feed_open(&f, rs, NULL);
            for (size_t i = 0; i < TALES; i++) tale_begin(&f, &tales[i], 1, "h", TALE_BASE);
            unsigned char *before = feed_save(&f, &a);
            f.calls = 0;
            f.fail_at = k;
            if (call == 0)
                st = cdet_engine_set_rules(f.e, other);
            else if (call == 1)
                st = cdet_engine_restore(f.e, before, a);
            else if (call == 2)
                st = cdet_engine_merge(f.e, before, a);
            else
                st = cdet_engine_save(f.e, NULL, 0, &b);
            f.fail_at = SIZE_MAX;
            bool met = f.failed > 0;
            if (st != CDET_ENOMEM && st != CDET_OK && st != CDET_ENOSPC)
                fail_msg("call %d: %s", call, cdet_status_text(st));
            if (st == CDET_ENOMEM) {
                unsigned char *after = feed_save(&f, &b);
                assert_int_equal(a, b);
                assert_memory_equal(before, after, a);
                free(after);
            }
            for (size_t i = 0; i < TALES; i++) tale_finish(&f, &tales[i], 1, "h", TALE_BASE + TALE_SECOND);
            feed_end(&f);
            if (feed_count(&f, CDET_ALERT) != TALES)
                fail_msg("call %d, allocation %zu: %zu alerts", call, k, feed_count(&f, CDET_ALERT));
            free(before);
            feed_close(&f);
            if (!met) break;
            points++;
        }
    print_message("refusals: %zu points of failure in set_rules, restore, merge and save\n", points);
    cdet_ruleset_unref(rs);
    cdet_ruleset_unref(other);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_eight_threads_on_one_ruleset_tell_what_one_tells),
        cmocka_unit_test(test_rules_swapped_under_load_tell_what_one_run_tells),
        cmocka_unit_test(test_a_bad_text_changes_nothing_and_says_why_where),
        cmocka_unit_test(test_refused_memory_changes_nothing_and_the_engine_goes_on),
        cmocka_unit_test(test_refused_memory_leaves_rules_and_snapshots_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
