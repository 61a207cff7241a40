/* SPDX-License-Identifier: MIT
 *
 * test_snapshot.c: saved state. It is canonical, refuses whatever is damaged, is carried over an edit of the rules by meaning, splits and
 * merges by host, and what an older version wrote is still read.
 */
#include "tales.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#ifndef FIXTURES
#define FIXTURES "."
#endif

enum { HOSTS = 8, COPIES = 2 };

/* Every analytic under way on some hosts, complete on others, with what an alert waits for and what it does not. */
static void put_story(feeder *f, unsigned hosts, unsigned part)
{
    for (unsigned c = 0; c < COPIES; c++)
        for (unsigned h = 0; h < hosts; h++)
            for (size_t i = 0; i < TALES; i++) {
                char host[32];
                int64_t at = TALE_BASE + (int64_t)h * TALE_SECOND + c;
                snprintf(host, sizeof host, "host%u.corp.example", h);
                if (part == 0) tale_begin(f, &tales[i], h * 16 + c, host, at);
                if (part == (c == 1 && h % 2 == 0 ? 0u : 1u))
                    tale_finish(f, &tales[i], h * 16 + c, host, at + TALE_MINUTE);
            }
}

static void expect_restored(feeder *f, const unsigned char *buf, size_t len)
{
    size_t n = 0;
    assert_int_equal(cdet_engine_restore(f->e, buf, len), CDET_OK);
    unsigned char *again = feed_save(f, &n);
    assert_int_equal(n, len);
    assert_memory_equal(again, buf, n);
    free(again);
}

static void test_equal_state_is_equal_bytes_whatever_the_order_and_the_seed(void **state)
{
    cdet_ruleset *rs = tale_rules();
    feeder a, b, c;
    cdet_options opt = CDET_OPTIONS_INIT;
    size_t na, nb;
    char line[FEED_TEXT];
    feed_event x;
    (void)state;
    opt.flags = CDET_NEAR_MISSES;
    feed_open(&a, rs, &opt);
    opt.hash_seed[0] = 0x5eed;
    opt.hash_seed[1] = 0xfeed;
    feed_open(&b, rs, &opt);
    for (int way = 0; way < 2; way++) /* forwards into one, backwards into the other; tags are the event's own */
        for (unsigned n = 0; n < HOSTS * TALES; n++) {
            unsigned i = way ? HOSTS * TALES - 1 - n : n;
            const tale *t = &tales[i % TALES];
            size_t len = tale_length(t);
            for (size_t k = 0; k < len; k++) {
                size_t at = way ? len - 1 - k : k;
                tale_line(line, t, at, i, "h", TALE_BASE + (int64_t)i);
                assert_int_equal(feed_put(way ? &b : &a, feed_event_from(&x, i * 10 + at, line)), CDET_OK);
            }
        }
    unsigned char *sa = feed_save(&a, &na), *sb = feed_save(&b, &nb);
    assert_int_equal(na, nb);
    assert_true(na >= 4096);
    assert_memory_equal(sa, sb, na);
    feed_open(&c, rs, NULL);
    expect_restored(&c, sb, nb);
    free(sa);
    free(sb);
    feed_close(&a);
    feed_close(&b);
    feed_close(&c);
    cdet_ruleset_unref(rs);
}

/* ---- damage ---- */

static void test_every_truncation_and_every_flipped_bit_is_refused_and_changes_nothing(void **state)
{
    cdet_ruleset *rs = tale_rules();
    feeder f, to;
    size_t len, n, refused = 0, own;
    (void)state;
    feed_open(&f, rs, NULL);
    put_story(&f, feed_full() ? 4 : 1, 0);
    unsigned char *good = feed_save(&f, &len);
    assert_true(len >= 4096);
    feed_open(&to, rs, NULL);
    tale_begin(&to, &tales[0], 99, "other", TALE_BASE);
    unsigned char *before = feed_save(&to, &own);
    for (size_t cut = 0; cut < len; cut++, refused++)
        assert_int_equal(cdet_engine_restore(to.e, good, cut), CDET_ECORRUPT);
    for (size_t bit = 0; bit < len * 8; bit++, refused++) {
        good[bit / 8] ^= (unsigned char)(1u << bit % 8);
        cdet_status a = cdet_engine_restore(to.e, good, len);
        cdet_status b = bit % 64 ? CDET_ECORRUPT : cdet_engine_merge(to.e, good, len);
        if (a != CDET_ECORRUPT || b != CDET_ECORRUPT)
            fail_msg("bit %zu: %s, %s", bit, cdet_status_text(a), cdet_status_text(b));
        good[bit / 8] ^= (unsigned char)(1u << bit % 8);
    }
    unsigned char *after = feed_save(&to, &n);
    assert_int_equal(n, own);
    assert_memory_equal(before, after, n);
    unsigned char *more = malloc(len + 1); /* and a byte too many */
    assert_non_null(more);
    memcpy(more, good, len);
    more[len] = 0;
    assert_int_equal(cdet_engine_restore(to.e, more, len + 1), CDET_ECORRUPT);
    expect_restored(&to, good, len);
    print_message("damage: %zu truncations and flipped bits of a snapshot of %zu bytes, all refused\n", refused, len);
    free(more);
    free(good);
    free(before);
    free(after);
    feed_close(&f);
    feed_close(&to);
    cdet_ruleset_unref(rs);
}

/* ---- edits of the rules ---- */

#define TWO                                                                                                            \
    "chain: TWO\n"                                                                                                     \
    "keys: {container.id: {form: container, global: true}}\n"                                                          \
    "anchor: {key: container.id}\n"                                                                                    \
    "within: 10m\n"                                                                                                    \
    "stages:\n"                                                                                                        \
    "  start: {any: [{on: container.start, key: container.id}]}\n"                                                     \
    "  egress: {any: [{on: network.connect, key: container.id}]}\n"                                                    \
    "alert: [{level: high, when: start and egress}]\n"

static const char chains[] =
    "chain: ONE\n"
    "title: %s\n"
    "processes:\n"
    "  app: {a: {process.name: app.exe}, condition: a}\n"
    "  tool: {a: {process.name: [%s]}, condition: a}\n"
    "anchor: {process: [{name: child, parent: app}]}\n"
    "within: 10m\n"
    "stages:\n"
    "  spawn: {any: [{is: tool}]}\n"
    "  egress: {any: [{on: network.connect, where: {p: {destination.port: %s}, condition: p}}]}\n"
    "  load: {any: [{on: image.load}]}\n"
    "alert: [{level: high, when: spawn and egress and load}]\n"
    "---\n" TWO;

static cdet_ruleset *edited(const char *title, const char *tools, const char *port)
{
    char text[4096];
    snprintf(text, sizeof text, chains, title, tools, port);
    return feed_rules(text, NULL);
}

/* Half of both chains under `from`, the rest under `to`, by restore or by set_rules: which alert? */
static void over_an_edit(const char *what, cdet_ruleset *from, cdet_ruleset *to, bool swap, bool one, bool two,
                         const char *dropped)
{
    feeder a, b;
    size_t len;
    feed_open(&a, from, NULL);
    feed_open(&b, to, NULL);
    assert_int_equal(feed_line(&a, "1s h1 process.start guid=t pid=5 exe=tool.exe pguid=a ppid=4 pexe=app.exe"),
                     CDET_OK);
    assert_int_equal(feed_line(&a, "1s h1 network.connect guid=t pid=5 ip=203.0.113.7 destination.port=444"), CDET_OK);
    assert_int_equal(feed_line(&a, "1s h1 container.start ct=0f00775e14b2"), CDET_OK);
    unsigned char *saved = feed_save(&a, &len);
    feeder *go = swap ? &a : &b;
    if (swap)
        assert_int_equal(cdet_engine_set_rules(a.e, to), CDET_OK);
    else
        assert_int_equal(cdet_engine_restore(b.e, saved, len), CDET_OK);
    cdet_stats s = feed_stats(go);
    char told[512] = "";
    uint64_t sum = 0;
    for (size_t i = 0; i < cdet_engine_dropped_count(go->e); i++) {
        cdet_dropped d = CDET_DROPPED_INIT;
        assert_int_equal(cdet_engine_dropped(go->e, i, &d), CDET_OK);
        size_t n = strlen(told);
        snprintf(told + n, sizeof told - n, "%s%llu %s %s", i ? ", " : "", (unsigned long long)d.count, d.analytic.ptr,
                 d.what.ptr);
        sum += d.count;
    }
    if (strcmp(told, dropped) != 0) fail_msg("%s: dropped: %s", what, told);
    assert_int_equal(s.dropped_by_rules, sum);
    assert_int_equal(s.events, 3); /* counters go on */
    assert_int_equal(feed_line(go, "2s h1 network.connect guid=t pid=5 ip=203.0.113.7 destination.port=443"), CDET_OK);
    assert_int_equal(feed_line(go, "2s h1 image.load guid=t pid=5 dll=x.dll"), CDET_OK);
    assert_int_equal(feed_line(go, "2s h1 network.connect ct=0f00775e14b2 ip=203.0.113.7"), CDET_OK);
    feed_end(go);
    if ((feed_one(go, CDET_ALERT, "ONE") != NULL) != one) fail_msg("%s: ONE should%s be told", what, one ? "" : " not");
    assert_int_equal(feed_one(go, CDET_ALERT, "TWO") != NULL, two);
    free(saved);
    feed_close(&a);
    feed_close(&b);
}

static void test_an_edit_keeps_what_means_the_same_and_tells_what_it_drops(void **state)
{
    cdet_ruleset *plain = edited("Before", "tool.exe", "[443, 444]");
    cdet_ruleset *title = edited("After, in other words  # as ever", "tool.exe", "[443, 444]");
    cdet_ruleset *port = edited("Before", "tool.exe", "[443]");
    cdet_ruleset *tools = edited("Before", "tool.exe, other.exe", "[443, 444]");
    cdet_ruleset *gone = feed_rules(TWO, NULL);
    (void)state;
    for (int swap = 0; swap < 2; swap++) {
        over_an_edit("plain", plain, plain, swap, true, true, "");
        over_an_edit("title", plain, title, swap, true, true, ""); /* a comment and a title mean nothing */
        over_an_edit("port", plain, port, swap, true, true,
                     "1 ONE egress"); /* another stage of it changed: the spawn lives on */
        /* what a tool is has changed: the start that was one must be heard again */
        over_an_edit("tools", plain, tools, swap, false, true, "1 ONE spawn");
        over_an_edit("gone", plain, gone, swap, false, true, "1 ONE spawn, 1 ONE egress, 1 ONE chain");
    }
    cdet_ruleset_unref(plain);
    cdet_ruleset_unref(title);
    cdet_ruleset_unref(port);
    cdet_ruleset_unref(tools);
    cdet_ruleset_unref(gone);
}

/* ---- split and merge ---- */

static int of_shard(cdet_str host, void *user)
{
    const unsigned *want = user; /* shard, of how many */
    return host.len > 4 && (unsigned)(host.ptr[4] - '0') % want[1] == want[0];
}

static unsigned char *part_of(feeder *f, unsigned shard, unsigned of, size_t *len)
{
    unsigned want[2] = { shard, of };
    assert_int_equal(cdet_engine_save_hosts(f->e, of_shard, want, NULL, 0, len), CDET_ENOSPC);
    unsigned char *buf = malloc(*len);
    assert_non_null(buf);
    assert_int_equal(cdet_engine_save_hosts(f->e, of_shard, want, buf, *len, len), CDET_OK);
    return buf;
}

/* Events of part `part` of the story into the engine of their host. */
static void put_sharded(feeder *shards, unsigned of, size_t from, size_t to)
{
    size_t n = 0;
    for (unsigned c = 0; c < COPIES; c++)
        for (unsigned h = 0; h < HOSTS; h++)
            for (size_t i = 0; i < TALES; i++)
                for (size_t k = 0; k <= tale_length(&tales[i]); k++, n++) {
                    char host[32], line[FEED_TEXT];
                    feed_event x;
                    if (n < from || n >= to) continue;
                    snprintf(host, sizeof host, "host%u", h);
                    tale_line(line, &tales[i], k, h * 16 + c, host, TALE_BASE + (int64_t)n * 1000000);
                    assert_true(feed_put(&shards[h % of], feed_event_from(&x, n, line)) >= 0);
                }
}

static void test_one_engine_split_into_four_and_merged_into_two_tells_the_same(void **state)
{
    cdet_ruleset *rs = tale_rules();
    const size_t all = COPIES * HOSTS * 14;
    feeder whole;
    size_t cuts = 0;
    (void)state;
    feed_open(&whole, rs, NULL);
    put_sharded(&whole, 1, 0, all);
    feed_end(&whole);
    assert_int_equal(feed_count(&whole, CDET_ALERT), COPIES * HOSTS * TALES);
    for (size_t a = 1; a < all; a += feed_full() ? 3 : 17, cuts++) {
        size_t b = a + (all - a) / 2, len;
        feeder one, four[4], two[2];
        outcome sum;
        memset(&sum, 0, sizeof sum);
        feed_open(&one, rs, NULL);
        put_sharded(&one, 1, 0, a);
        for (unsigned i = 0; i < 4; i++) {
            feed_open(&four[i], rs, NULL);
            unsigned char *part = part_of(&one, i, 4, &len);
            assert_int_equal(cdet_engine_restore(four[i].e, part, len), CDET_OK);
            free(part);
        }
        put_sharded(four, 4, a, b);
        for (unsigned i = 0; i < 2; i++) {
            feed_open(&two[i], rs, NULL);
            for (unsigned k = i; k < 4; k += 2) { /* h % 4 == k lies in h % 2 == i */
                unsigned char *part = feed_save(&four[k], &len);
                assert_int_equal(cdet_engine_merge(two[i].e, part, len), CDET_OK);
                free(part);
            }
        }
        put_sharded(two, 2, b, all);
        /* alerts told before the split were told; what each engine told is put together by id, the last revision last */
        size_t alerts = 0;
        for (unsigned i = 0; i < 2; i++) feed_end(&two[i]);
        for (unsigned i = 0; i < 2; i++)
            for (size_t k = 0; k < two[i].out.n; k++) {
                const outcome_alert *x = &two[i].out.alerts[k];
                size_t same = 0;
                for (size_t m = 0; m < whole.out.n; m++) same += strcmp(whole.out.alerts[m].id, x->id) == 0;
                assert_int_equal(same, 1);
                assert_true(x->final);
                alerts += x->kind == CDET_ALERT;
            }
        for (size_t m = 0; alerts != COPIES * HOSTS * TALES && m < whole.out.n; m++) {
            size_t same = 0;
            for (unsigned i = 0; i < 2; i++)
                for (size_t k = 0; k < two[i].out.n; k++)
                    same += strcmp(whole.out.alerts[m].id, two[i].out.alerts[k].id) == 0;
            if (same != 1)
                fail_msg("split at %zu and %zu: %zu times %s on %s", a, b, same, whole.out.alerts[m].analytic,
                         whole.out.alerts[m].host);
        }
        assert_int_equal(alerts, COPIES * HOSTS * TALES); /* each has its final revision in exactly one of the two */
        outcome_free(&sum);
        feed_close(&one);
        for (unsigned i = 0; i < 4; i++) feed_close(&four[i]);
        for (unsigned i = 0; i < 2; i++) feed_close(&two[i]);
    }
    print_message("shards: %zu alerts, split 1 -> 4 -> 2 at %zu places\n", whole.out.n, cuts);
    feed_close(&whole);
    cdet_ruleset_unref(rs);
}

/* ---- what older versions wrote ---- */

static const char fixture_rules[] = "chain: KEPT\n"
                                    "processes:\n"
                                    "  app: {a: {process.name: app.exe}, condition: a}\n"
                                    "  tool: {a: {process.name: tool.exe}, condition: a}\n"
                                    "files: {any: {p: {file.path|startswith: 'C:\\x\\'}, condition: p}}\n"
                                    "anchor: {process: [{name: child, parent: app}]}\n"
                                    "within: 10m\n"
                                    "stages:\n"
                                    "  file: {any: [{on: file.create, file: executed}]}\n"
                                    "  spawn: {any: [{is: tool}]}\n"
                                    "  egress: {any: [{on: network.connect}]}\n"
                                    "alert:\n"
                                    "  - {level: critical, when: file and spawn and egress}\n"
                                    "  - {level: high, when: spawn and egress}\n"
                                    "near_miss: spawn\n"
                                    "---\n"
                                    "chain: BOX\n"
                                    "keys: {container.id: {form: container, global: true}}\n"
                                    "anchor: {key: container.id}\n"
                                    "within: 10m\n"
                                    "stages:\n"
                                    "  start: {any: [{on: container.start, key: container.id}]}\n"
                                    "  egress: {any: [{on: network.connect, key: container.id}]}\n"
                                    "alert: [{level: high, when: start and egress}]\n"
                                    "---\n"
                                    "chain: DOT\n"
                                    "anchor: {event: true}\n"
                                    "stages: {seen: {any: [{on: registry.set}]}}\n"
                                    "alert: [{level: low, when: seen}]\n";

/* Writes a fixture: CHAINDET_FIXTURE=FILE test_api_snapshot. */
static void write_fixture(const char *path)
{
    cdet_ruleset *rs = feed_rules(fixture_rules, NULL);
    feeder f;
    feed_event x;
    size_t len;
    static const char *const lines[] = {
        "1s h1 file.create guid=w pid=3 exe=C:\\x\\writer.exe file=C:\\x\\tool.exe",
        "2s h1 process.start guid=t pid=5 exe=C:\\x\\tool.exe pguid=a ppid=4 pexe=C:\\x\\app.exe",
        "2s h2 process.start guid=u pid=5 exe=C:\\x\\tool.exe pguid=a ppid=4 pexe=C:\\x\\app.exe",
        "3s h1 container.start ct=0f00775e14b2",
        "4s h1 registry.set guid=t pid=5 exe=C:\\x\\tool.exe reg=HKLM\\one", /* its alert waits in the queue */
    };
    feed_open(&f, rs, NULL);
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        assert_int_equal(cdet_engine_feed(f.e, feed_event_from(&x, i + 1, lines[i])), CDET_OK);
    unsigned char *buf = feed_save(&f, &len);
    FILE *out = fopen(path, "wb");
    assert_non_null(out);
    assert_int_equal(fwrite(buf, 1, len, out), len);
    assert_int_equal(fclose(out), 0);
    free(buf);
    feed_close(&f);
    cdet_ruleset_unref(rs);
}

static void read_fixture(const char *name)
{
    cdet_ruleset *rs = feed_rules(fixture_rules, NULL);
    feeder f;
    char path[4096];
    static unsigned char buf[65536];
    snprintf(path, sizeof path, "%s/%s", FIXTURES, name);
    FILE *in = fopen(path, "rb");
    if (!in) fail_msg("%s cannot be read", path);
    size_t len = fread(buf, 1, sizeof buf, in);
    fclose(in);
    feed_open(&f, rs, NULL);
    assert_int_equal(cdet_engine_restore(f.e, buf, len), CDET_OK);
    cdet_stats s = feed_stats(&f);
    assert_int_equal(s.events, 5);
    assert_int_equal(s.dropped_by_rules, 0);
    assert_int_equal(s.hosts, 2);
    assert_int_equal(feed_line(&f, "5s h1 network.connect guid=t pid=5 ip=203.0.113.7"), CDET_OK);
    assert_int_equal(feed_line(&f, "5s h1 network.connect ct=0f00775e14b2 ip=203.0.113.7"), CDET_OK);
    feed_end(&f);
    const outcome_alert *a = feed_one(&f, CDET_ALERT, "KEPT");
    assert_non_null(a);
    assert_string_equal(a->level, "critical");
    assert_string_equal(feed_stage(a, "file"), "1");
    assert_string_equal(feed_stage(a, "spawn"), "2");
    assert_non_null(feed_one(&f, CDET_ALERT, "BOX"));
    assert_non_null(feed_one(&f, CDET_ALERT, "DOT"));
    assert_non_null(feed_one(&f, CDET_NEAR_MISS, "KEPT"));
    feed_close(&f);
    cdet_ruleset_unref(rs);
}

static void test_what_older_versions_wrote_is_read(void **state)
{
    (void)state;
    read_fixture("snapshot-1.bin");
    read_fixture("snapshot-2.bin");
    read_fixture("snapshot-3.bin");
    read_fixture("snapshot-4.bin");
}

int main(void)
{
    const char *fixture = getenv("CHAINDET_FIXTURE");
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_equal_state_is_equal_bytes_whatever_the_order_and_the_seed),
        cmocka_unit_test(test_every_truncation_and_every_flipped_bit_is_refused_and_changes_nothing),
        cmocka_unit_test(test_an_edit_keeps_what_means_the_same_and_tells_what_it_drops),
        cmocka_unit_test(test_one_engine_split_into_four_and_merged_into_two_tells_the_same),
        cmocka_unit_test(test_what_older_versions_wrote_is_read),
    };
    if (fixture) {
        write_fixture(fixture);
        return 0;
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
