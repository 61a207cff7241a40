/* SPDX-License-Identifier: MIT
 *
 * test_memory.c: the byte budget. The caller's allocator never holds more than it allows, whatever comes; a chain under way is the
 * last thing to go, and whatever goes is told: in the statistics, as intervals, and to whoever listens.
 */
#include "tales.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define MIB ((size_t)1 << 20)

typedef struct losses {
    feeder *f;
    size_t calls;
    uint64_t count[5];  /* processes, files, hits, chains: the last told, summed over intervals */
    uint64_t backwards; /* a count that shrank, an interval that got smaller, or a text that is none */
    bool probe;
} losses;

static size_t full(size_t quick, size_t all)
{
    return feed_full() ? all : quick;
}

static size_t kind_of(cdet_str what)
{
    static const char *const kinds[] = { "processes", "files", "hits", "chains", "hosts" };
    for (size_t i = 0; i < 5; i++)
        if (what.len == strlen(kinds[i]) && memcmp(what.ptr, kinds[i], what.len) == 0) return i;
    return 5;
}

/* What the intervals say, by kind. */
static void add_up(const feeder *f, uint64_t count[5])
{
    memset(count, 0, 5 * sizeof *count);
    for (size_t i = 0; i < cdet_engine_loss_count(f->e); i++) {
        cdet_loss l = CDET_LOSS_INIT;
        assert_int_equal(cdet_engine_loss(f->e, i, &l), CDET_OK);
        size_t k = kind_of(l.what);
        assert_true(k < 5);
        assert_true(l.from <= l.to);
        assert_true(l.count > 0 && l.host.len > 0);
        count[k] += l.count;
    }
}

/* The allocator was within the budget all the time, and every loss is in an interval. */
static void expect_bounded(const feeder *f, size_t budget)
{
    cdet_stats s = feed_stats(f);
    uint64_t count[5];
    if (f->peak > budget) fail_msg("%zu bytes of %zu", f->peak, budget);
    assert_true(s.peak_bytes <= budget);
    add_up(f, count);
    assert_int_equal(count[0], s.evicted_processes);
    assert_int_equal(count[1], s.evicted_files);
    assert_int_equal(count[3], s.evicted_chains);
}

static void feed_one_line(feeder *f, feed_event *x, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
static void feed_one_line(feeder *f, feed_event *x, const char *fmt, ...)
{
    char line[FEED_TEXT];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(line, sizeof line, fmt, ap);
    va_end(ap);
    cdet_status st = cdet_engine_feed(f->e, feed_event_from(x, ++f->tag, line));
    if (st == CDET_EFULL) {
        feed_pull(f);
        st = cdet_engine_feed(f->e, feed_event_from(x, f->tag, line));
    }
    if (st != CDET_OK && st != CDET_LATE) fail_msg("%s: %s", cdet_status_text(st), line);
}

static void open_with(feeder *f, cdet_ruleset *rs, size_t budget)
{
    cdet_options opt = CDET_OPTIONS_INIT;
    opt.max_bytes = budget;
    feed_open(f, rs, &opt);
}

/* ---- floods ---- */

typedef void (*flood)(feeder *f, feed_event *x, unsigned i);

static void one_child(feeder *f, feed_event *x, unsigned i)
{
    feed_one_line(f, x,
                  "%lldns busy process.start os=linux guid=c%u pid=%u exe=/usr/bin/true cmd='true %u' pguid=make "
                  "ppid=77 pexe=/usr/bin/make",
                  (long long)(TALE_BASE + (int64_t)i * 10000), i, 100 + i % 32000, i);
}

static void one_host(feeder *f, feed_event *x, unsigned i)
{
    feed_one_line(f, x,
                  "%lldns h%u process.start os=linux guid=c%u pid=5 exe=/usr/bin/id pguid=p ppid=4 pexe=/usr/bin/make",
                  (long long)(TALE_BASE + (int64_t)i * 10000), i, i);
}

/* Nothing is remembered of it but that it was heard of. */
static void one_name(feeder *f, feed_event *x, unsigned i)
{
    feed_one_line(f, x, "%lldns name-of-a-host-%u.corp.example registry.set os=windows reg=HKLM\\x",
                  (long long)(TALE_BASE + (int64_t)i * 10000), i);
}

static void one_path(feeder *f, feed_event *x, unsigned i)
{
    feed_one_line(f, x,
                  "%lldns busy file.create os=linux guid=fox pid=9 exe=/usr/lib/firefox/firefox "
                  "file=/home/ana/Downloads/d%u/%x.bin",
                  (long long)(TALE_BASE + (int64_t)i * 10000), i % 97, i * 2654435761u);
}

static void one_chain(feeder *f, feed_event *x, unsigned i)
{
    char line[FEED_TEXT];
    for (size_t k = 0; k < tale_length(&tales[1]); k++) {
        tale_line(line, &tales[1], k, i, "busy", TALE_BASE + (int64_t)i * 10000);
        feed_one_line(f, x, "%s", line);
    }
}

static void one_deep(feeder *f, feed_event *x, unsigned i)
{
    feed_one_line(f, x,
                  "%lldns busy process.start os=linux guid=d%u pid=%u exe=/bin/dash pguid=d%u ppid=%u pexe=/bin/dash",
                  (long long)(TALE_BASE + (int64_t)i * 10000), i + 1, 100 + (i + 1) % 32000, i, 100 + i % 32000);
}

static void under(const char *what, flood fn, size_t n, size_t budget)
{
    cdet_ruleset *rs = tale_rules();
    feeder f;
    feed_event x;
    open_with(&f, rs, budget);
    for (unsigned i = 0; i < n; i++) {
        fn(&f, &x, i);
        if (i % 1024 == 0) feed_pull(&f);
    }
    feed_pull(&f);
    expect_bounded(&f, budget);
    cdet_stats s = feed_stats(&f);
    /* it goes on detecting */
    for (size_t i = 0; i < TALES; i++) {
        tale_begin(&f, &tales[i], 70000, "later", TALE_BASE);
        tale_finish(&f, &tales[i], 70000, "later", TALE_BASE + TALE_MINUTE);
        if (!tale_found(&f, tales[i].analytic, "later")) fail_msg("%s: no %s afterwards", what, tales[i].analytic);
    }
    expect_bounded(&f, budget);
    print_message("memory: %zu %s in %zu MiB: peak %zu bytes; given up %llu processes, %llu files, %llu chains, in %zu "
                  "intervals\n",
                  n, what, budget / MIB, f.peak, (unsigned long long)s.evicted_processes,
                  (unsigned long long)s.evicted_files, (unsigned long long)s.evicted_chains,
                  cdet_engine_loss_count(f.e));
    feed_close(&f);
    cdet_ruleset_unref(rs);
}

static void test_the_budget_holds_under_floods_and_the_engine_goes_on(void **state)
{
    (void)state;
    under("children of one parent", one_child, full(40000, 1000000), full(4, 64) * MIB);
    under("hosts", one_host, full(10000, 100000), full(8, 64) * MIB);
    under("names of hosts", one_name, full(40000, 1000000), full(4, 64) * MIB);
    under("paths", one_path, full(40000, 1000000), full(4, 64) * MIB);
    for (size_t more = 0; more < 5; more++) /* wherever the hand of eviction stands when the flood ends */
        under("open chains", one_chain, full(4500, 99500) + more * 250, full(4, 64) * MIB);
    under("generations", one_deep, full(10000, 100000), full(4, 64) * MIB);
}

/* ---- the chain of somebody else ---- */

static void test_a_flood_on_one_host_costs_no_other_host_its_chain(void **state)
{
    cdet_ruleset *rs = tale_rules();
    const flood floods[] = { one_child, one_host, one_path, one_deep, one_name };
    const size_t runs = full(20, 100), n = full(4000, 20000), budget = 3 * MIB;
    size_t found = 0, due = 0;
    uint64_t evicted = 0;
    (void)state;
    for (size_t r = 0; r < runs; r++) {
        feeder f;
        feed_event x;
        open_with(&f, rs, budget);
        uint64_t seed = r;
        for (unsigned i = 0; i < n; i++) {
            if (i == n / 8)
                for (size_t t = 0; t < TALES; t++) tale_begin(&f, &tales[t], 70000, "victim", TALE_BASE);
            floods[feed_draw(&seed) % 5](&f, &x, i);
        }
        for (size_t t = 0; t < TALES; t++) tale_finish(&f, &tales[t], 70000, "victim", TALE_BASE + TALE_MINUTE);
        feed_pull(&f);
        for (size_t t = 0; t < TALES; t++, due++) {
            bool there = tale_found(&f, tales[t].analytic, "victim");
            if (!there) print_message("run %zu: %s of the victim is lost\n", r, tales[t].analytic);
            found += there;
        }
        expect_bounded(&f, budget);
        evicted += feed_stats(&f).evicted_processes + feed_stats(&f).evicted_files;
        feed_close(&f);
    }
    assert_true(evicted > 0); /* it was a flood */
    print_message("victims: %zu of %zu chains found in %zu runs, %llu things given up around them\n", found, due, runs,
                  (unsigned long long)evicted);
    assert_int_equal(found, due);
    cdet_ruleset_unref(rs);
}

/* ---- losses are told ---- */

static void lost(const cdet_loss *l, void *user)
{
    losses *t = user;
    size_t k = kind_of(l->what);
    t->calls++;
    if (k == 5 || l->from > l->to || !l->count || l->size != sizeof *l) {
        t->backwards++;
        return;
    }
    if (!t->probe) return;
    cdet_stats s = CDET_STATS_INIT; /* reading works, changing does not */
    if (cdet_engine_flush(t->f->e) != CDET_EBUSY || cdet_engine_on_loss(t->f->e, NULL, NULL) != CDET_EBUSY ||
        cdet_engine_next(t->f->e) || cdet_engine_stats(t->f->e, &s) != CDET_OK)
        t->backwards++;
}

static void test_every_loss_is_told_to_whoever_listens(void **state)
{
    cdet_ruleset *rs = tale_rules();
    feeder f;
    feed_event x;
    losses told = { 0 };
    uint64_t at_last[5], seen = 0;
    (void)state;
    assert_int_equal(cdet_engine_on_loss(NULL, lost, &told), CDET_EINVAL);
    open_with(&f, rs, 2 * MIB);
    told.f = &f;
    told.probe = true;
    assert_int_equal(cdet_engine_on_loss(f.e, lost, &told), CDET_OK);
    for (unsigned i = 0; i < 20000; i++) {
        size_t before = told.calls;
        uint64_t gone = feed_stats(&f).evicted_processes;
        one_child(&f, &x, i);
        bool grew = feed_stats(&f).evicted_processes > gone;
        if (grew != (told.calls > before)) fail_msg("event %u: %s", i, grew ? "a loss is not told" : "no loss is told");
        seen += grew;
    }
    add_up(&f, at_last);
    assert_true(seen > 0 && at_last[0] > 0);
    assert_int_equal(told.backwards, 0);
    size_t before = told.calls;
    assert_int_equal(cdet_engine_on_loss(f.e, NULL, NULL), CDET_OK); /* nobody listens any more */
    for (unsigned i = 20000; i < 22000; i++) one_child(&f, &x, i);
    assert_int_equal(told.calls, before);
    feed_close(&f);
    cdet_ruleset_unref(rs);
}

static void free_it(const cdet_loss *l, void *user)
{
    feeder *f = user;
    (void)l;
    cdet_engine_free(f->e);
}

static void test_freeing_inside_the_callback_of_losses_happens_when_the_call_returns(void **state)
{
    cdet_ruleset *rs = tale_rules();
    feeder f;
    feed_event x;
    cdet_status st = CDET_OK;
    (void)state;
    open_with(&f, rs, 2 * MIB);
    assert_int_equal(cdet_engine_on_loss(f.e, free_it, &f), CDET_OK);
    for (unsigned i = 0; i < 100000 && st == CDET_OK; i++)
        st = cdet_engine_feed(
            f.e, feed_event_of(&x, i, "%uus busy process.start guid=c%u pid=%u exe=/usr/bin/true pguid=make ppid=77", i,
                               i, 100 + i % 32000));
    assert_int_equal(st, CDET_STOPPED);
    f.e = NULL;
    feed_close(&f);
    cdet_ruleset_unref(rs);
}

/* Losses are facts of the stream: new rules, a snapshot and a merge carry them on. */
static void test_losses_live_on_over_new_rules_and_snapshots(void **state)
{
    cdet_ruleset *rs = tale_rules();
    feeder f, g, h;
    feed_event x;
    uint64_t a[5], b[5];
    size_t len;
    (void)state;
    open_with(&f, rs, 2 * MIB);
    for (unsigned i = 0; i < 10000; i++) one_child(&f, &x, i);
    add_up(&f, a);
    assert_true(a[0] > 0);
    assert_int_equal(cdet_engine_set_rules(f.e, rs), CDET_OK);
    add_up(&f, b);
    assert_memory_equal(a, b, sizeof a);
    unsigned char *saved = feed_save(&f, &len);
    feed_open(&g, rs, NULL);
    feed_open(&h, rs, NULL);
    assert_int_equal(cdet_engine_restore(g.e, saved, len), CDET_OK);
    add_up(&g, b);
    assert_memory_equal(a, b, sizeof a);
    tale_begin(&h, &tales[0], 1, "other", TALE_BASE);
    assert_int_equal(cdet_engine_merge(h.e, saved, len), CDET_OK);
    add_up(&h, b);
    assert_memory_equal(a, b, sizeof a);
    free(saved);
    feed_close(&f);
    feed_close(&g);
    feed_close(&h);
    cdet_ruleset_unref(rs);
}

/* ---- what things cost ---- */

static void test_what_a_process_and_an_open_chain_cost_is_printed(void **state)
{
    cdet_ruleset *rs = tale_rules();
    feeder f;
    feed_event x;
    const size_t n = full(50000, 1000000), chains = full(5000, 100000);
    (void)state;
    open_with(&f, rs, 1024 * MIB);
    one_child(&f, &x, 0);
    size_t before = f.live;
    for (unsigned i = 1; i <= n; i++) one_child(&f, &x, i);
    cdet_stats s = feed_stats(&f);
    assert_int_equal(s.evicted_processes, 0);
    assert_true(s.processes >= n); /* and the parent */
    print_message("cost: %zu live processes, %.1f bytes each (a command line of their own included)\n", n,
                  (double)(f.live - before) / (double)n);
    feed_close(&f);
    open_with(&f, rs, 1024 * MIB);
    one_chain(&f, &x, 0);
    before = f.live;
    for (unsigned i = 1; i <= chains; i++) one_chain(&f, &x, i);
    s = feed_stats(&f);
    assert_int_equal(s.evicted_chains + s.evicted_files + s.evicted_processes, 0);
    print_message("cost: %zu open chains, %.1f bytes each (process, file and two hits included)\n", chains,
                  (double)(f.live - before) / (double)chains);
    feed_close(&f);
    cdet_ruleset_unref(rs);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_budget_holds_under_floods_and_the_engine_goes_on),
        cmocka_unit_test(test_a_flood_on_one_host_costs_no_other_host_its_chain),
        cmocka_unit_test(test_every_loss_is_told_to_whoever_listens),
        cmocka_unit_test(test_freeing_inside_the_callback_of_losses_happens_when_the_call_returns),
        cmocka_unit_test(test_losses_live_on_over_new_rules_and_snapshots),
        cmocka_unit_test(test_what_a_process_and_an_open_chain_cost_is_printed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
