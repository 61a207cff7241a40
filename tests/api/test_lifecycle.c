/* SPDX-License-Identifier: MIT
 *
 * test_lifecycle.c: arguments, sized structs, the queue, the callback, forks: the life of an engine seen from outside.
 */
#include "feeder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

/* A chain of processes, and one of single events. */
static const char rules[] = "chain: LINE\n"
                            "processes:\n"
                            "  app: {a: {process.name: app.exe}, condition: a}\n"
                            "  tool: {a: {process.name: tool.exe}, condition: a}\n"
                            "anchor: {process: [{name: child, parent: app}]}\n"
                            "within: 10m\n"
                            "tolerance: 1s\n"
                            "stages:\n"
                            "  spawn: {any: [{is: tool}]}\n"
                            "  load: {any: [{on: image.load, where: {x: {dll.path|exists: true}, condition: x}}]}\n"
                            "  egress: {any: [{on: network.connect}]}\n"
                            "alert:\n"
                            "  - {level: critical, when: spawn and load and egress}\n"
                            "  - {level: high, when: spawn and egress}\n"
                            "near_miss: spawn\n"
                            "---\n"
                            "chain: DOT\n"
                            "anchor: {event: true}\n"
                            "stages: {seen: {any: [{on: registry.set}]}}\n"
                            "alert: [{level: low, when: seen}]\n";

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

/* Three alerts: one of LINE in two revisions and a final one, two of DOT. */
static const char *const story[] = {
    "0s ws1 process.start guid=a pid=10 exe=C:\\x\\app.exe",
    "1s ws1 process.start guid=b pid=11 exe=C:\\x\\tool.exe pguid=a ppid=10 pexe=C:\\x\\app.exe",
    "2s ws1 registry.set guid=b pid=11 exe=C:\\x\\tool.exe reg=HKLM\\one",
    "3s ws1 network.connect guid=b pid=11 exe=C:\\x\\tool.exe ip=203.0.113.7",
    "4s ws1 image.load guid=b pid=11 exe=C:\\x\\tool.exe dll=C:\\x\\a.dll",
    "5s ws1 registry.set guid=b pid=11 exe=C:\\x\\tool.exe reg=HKLM\\two",
    "1h ws1 dns.query guid=c pid=12 exe=C:\\x\\other.exe dns=example.org",
};
enum { STORY = sizeof story / sizeof *story };

static void tell_story(feeder *f)
{
    for (size_t i = 0; i < STORY; i++) assert_int_equal(feed_line(f, "%s", story[i]), CDET_OK);
}

/* ---- arguments ---- */

static void test_null_where_an_object_is_wanted_is_refused(void **state)
{
    cdet_ruleset *rs = feed_rules(rules, NULL);
    cdet_engine *e = NULL;
    cdet_compiler *c = NULL;
    cdet_stats stats = CDET_STATS_INIT;
    cdet_loss loss = CDET_LOSS_INIT;
    cdet_rule_info rule = CDET_RULE_INFO_INIT;
    cdet_stage_info stage = CDET_STAGE_INFO_INIT;
    cdet_element_info element = CDET_ELEMENT_INFO_INIT;
    cdet_alert_info info = CDET_ALERT_INFO_INIT;
    cdet_alert_event event = CDET_ALERT_EVENT_INIT;
    cdet_alert_why why = CDET_ALERT_WHY_INIT;
    cdet_alert_edge edge = CDET_ALERT_EDGE_INIT;
    cdet_alert_process process = CDET_ALERT_PROCESS_INIT;
    cdet_str s, *values = NULL;
    size_t n;
    uint64_t more;
    int64_t when;
    char buf[8];
    (void)state;
    assert_int_equal(cdet_compiler_new(NULL, NULL), CDET_EINVAL);
    assert_int_equal(cdet_compiler_new(NULL, &c), CDET_OK);
    assert_int_equal(cdet_compiler_add_builtin(NULL), CDET_EINVAL);
    assert_int_equal(cdet_compiler_add(NULL, CDET_TEXT("x"), NULL), CDET_EINVAL);
    assert_int_equal(cdet_compiler_add_site(NULL, CDET_TEXT("x"), NULL), CDET_EINVAL);
    assert_int_equal(cdet_compiler_set(NULL, CDET_TEXT("x"), CDET_TEXT("y"), CDET_SET, NULL, 0), CDET_EINVAL);
    assert_int_equal(cdet_compiler_set(c, CDET_TEXT("x"), CDET_TEXT("y"), CDET_SET, values, 1), CDET_EINVAL);
    assert_int_equal(cdet_compiler_assign(NULL, CDET_TEXT("x")), CDET_EINVAL);
    assert_int_equal(cdet_compiler_select(NULL, CDET_TEXT("x")), CDET_EINVAL);
    assert_int_equal(cdet_compiler_build(NULL, &rs), CDET_EINVAL);
    assert_int_equal(cdet_compiler_build(c, NULL), CDET_EINVAL);
    assert_int_equal(cdet_compiler_diag_count(NULL), 0);
    assert_int_equal(cdet_compiler_diag(NULL, 0).len, 0);
    assert_int_equal(cdet_compiler_diag(c, 99).len, 0);
    cdet_compiler_free(c);
    cdet_compiler_free(NULL);
    assert_null(cdet_ruleset_ref(NULL));
    cdet_ruleset_unref(NULL);
    assert_int_equal(cdet_ruleset_count(NULL), 0);
    assert_int_equal(cdet_ruleset_find(NULL, CDET_TEXT("LINE"), &n), CDET_EINVAL);
    assert_int_equal(cdet_ruleset_find(rs, CDET_TEXT("LINE"), NULL), CDET_EINVAL);
    assert_int_equal(cdet_ruleset_find(rs, CDET_TEXT("nobody"), &n), CDET_ENOENT);
    assert_int_equal(cdet_ruleset_field_id(NULL, CDET_TEXT("process.pid")), 0);
    assert_int_equal(cdet_ruleset_wants_all(NULL), 0);
    assert_int_equal(cdet_ruleset_wants_class(NULL, CDET_TEXT("process.start")), 0);
    assert_int_equal(cdet_ruleset_digest(NULL), 0);
    assert_int_equal(cdet_ruleset_rule(NULL, 0, &rule), CDET_EINVAL);
    assert_int_equal(cdet_ruleset_rule(rs, 0, NULL), CDET_EINVAL);
    assert_int_equal(cdet_ruleset_rule(rs, 99, &rule), CDET_ENOENT);
    assert_int_equal(cdet_ruleset_stage(NULL, 0, 0, &stage), CDET_EINVAL);
    assert_int_equal(cdet_ruleset_stage(rs, 0, 0, NULL), CDET_EINVAL);
    assert_int_equal(cdet_ruleset_stage(rs, 0, 99, &stage), CDET_ENOENT);
    assert_int_equal(cdet_ruleset_element(NULL, 0, 0, &element), CDET_EINVAL);
    assert_int_equal(cdet_ruleset_element(rs, 0, 99, &element), CDET_ENOENT);
    assert_int_equal(cdet_ruleset_element_entry(NULL, 0, 0, 0, &s, &s), CDET_EINVAL);
    assert_int_equal(cdet_ruleset_element_entry(rs, 0, 99, 0, &s, &s), CDET_ENOENT);

    assert_int_equal(cdet_engine_new(NULL, NULL, &e), CDET_EINVAL);
    assert_int_equal(cdet_engine_new(rs, NULL, NULL), CDET_EINVAL);
    assert_int_equal(cdet_engine_new(rs, NULL, &e), CDET_OK);
    assert_int_equal(cdet_engine_feed(NULL, NULL), CDET_EINVAL);
    assert_int_equal(cdet_engine_feed(e, NULL), CDET_EINVAL);
    assert_int_equal(cdet_engine_feed_n(NULL, NULL, 0, &n), CDET_EINVAL);
    assert_int_equal(cdet_engine_feed_n(e, NULL, 1, &n), CDET_EINVAL);
    assert_int_equal(cdet_engine_feed_n(e, NULL, 0, &n), CDET_OK);
    assert_int_equal(cdet_engine_feed_n(e, NULL, 0, NULL), CDET_OK);
    assert_int_equal(cdet_engine_advance(NULL, 0), CDET_EINVAL);
    assert_int_equal(cdet_engine_flush(NULL), CDET_EINVAL);
    assert_int_equal(cdet_engine_on_alert(NULL, heard, NULL), CDET_EINVAL);
    assert_int_equal(cdet_engine_set_rules(NULL, rs), CDET_EINVAL);
    assert_int_equal(cdet_engine_set_rules(e, NULL), CDET_EINVAL);
    assert_int_equal(cdet_engine_next_deadline(NULL, &when), CDET_EINVAL);
    assert_int_equal(cdet_engine_next_deadline(e, NULL), CDET_EINVAL);
    assert_int_equal(cdet_engine_next_deadline(e, &when), CDET_ENOENT);
    assert_null(cdet_engine_next(NULL));
    assert_int_equal(cdet_engine_error(NULL).len, 0);
    assert_int_equal(cdet_engine_stats(NULL, &stats), CDET_EINVAL);
    assert_int_equal(cdet_engine_stats(e, NULL), CDET_EINVAL);
    assert_int_equal(cdet_engine_loss_count(NULL), 0);
    assert_int_equal(cdet_engine_loss(NULL, 0, &loss), CDET_EINVAL);
    assert_int_equal(cdet_engine_loss(e, 0, &loss), CDET_ENOENT);
    assert_int_equal(cdet_engine_save(NULL, buf, sizeof buf, &n), CDET_EINVAL);
    assert_int_equal(cdet_engine_save(e, buf, sizeof buf, NULL), CDET_EINVAL);
    assert_int_equal(cdet_engine_save(e, NULL, 1, &n), CDET_EINVAL);
    assert_int_equal(cdet_engine_restore(NULL, buf, 1), CDET_EINVAL);
    assert_int_equal(cdet_engine_restore(e, NULL, 1), CDET_EINVAL);
    assert_int_equal(cdet_engine_restore(e, NULL, 0), CDET_ECORRUPT);
    assert_int_equal(cdet_engine_merge(NULL, buf, 1), CDET_EINVAL);
    assert_int_equal(cdet_engine_merge(e, NULL, 1), CDET_EINVAL);
    assert_int_equal(cdet_engine_merge(e, NULL, 0), CDET_ECORRUPT);
    cdet_engine_free(e);
    cdet_engine_free(NULL);
    assert_int_equal(cdet_alert_info_get(NULL, &info), CDET_EINVAL);
    assert_int_equal(cdet_alert_stage(NULL, 0, &s, &n, &more), CDET_EINVAL);
    assert_int_equal(cdet_alert_event_get(NULL, 0, 0, &event), CDET_EINVAL);
    assert_int_equal(cdet_alert_why_get(NULL, 0, 0, 0, &why), CDET_EINVAL);
    assert_int_equal(cdet_alert_edge_get(NULL, 0, &edge), CDET_EINVAL);
    assert_int_equal(cdet_alert_missing(NULL, 0, &s, &s), CDET_EINVAL);
    assert_int_equal(cdet_alert_note(NULL, 0, &s), CDET_EINVAL);
    assert_int_equal(cdet_alert_process_get(NULL, 0, &process), CDET_EINVAL);
    assert_int_equal(cdet_alert_json(NULL, buf, sizeof buf, &n), CDET_EINVAL);
    cdet_ruleset_unref(rs);
}

static void test_an_alert_refuses_what_it_does_not_have(void **state)
{
    cdet_ruleset *rs = feed_rules(rules, NULL);
    feeder f;
    cdet_alert_info info = CDET_ALERT_INFO_INIT;
    cdet_alert_event event = CDET_ALERT_EVENT_INIT;
    cdet_alert_why why = CDET_ALERT_WHY_INIT;
    cdet_alert_edge edge = CDET_ALERT_EDGE_INIT;
    cdet_alert_process process = CDET_ALERT_PROCESS_INIT;
    cdet_str s;
    size_t n = 0, need = 0;
    uint64_t more;
    char json[65536];
    feed_event x;
    (void)state;
    feed_open(&f, rs, NULL);
    for (size_t i = 0; i < 4; i++)
        assert_int_equal(cdet_engine_feed(f.e, feed_event_from(&x, i + 1, story[i])), CDET_OK);
    const cdet_alert *a = cdet_engine_next(f.e);
    assert_non_null(a);
    assert_int_equal(cdet_alert_info_get(a, NULL), CDET_EINVAL);
    assert_int_equal(cdet_alert_info_get(a, &info), CDET_OK);
    assert_int_equal(cdet_alert_stage(a, info.stage_count, &s, &n, &more), CDET_ENOENT);
    assert_int_equal(cdet_alert_stage(a, 0, NULL, &n, &more), CDET_EINVAL);
    assert_int_equal(cdet_alert_stage(a, 0, &s, &n, &more), CDET_OK);
    assert_int_equal(cdet_alert_event_get(a, 0, n, &event), CDET_ENOENT);
    assert_int_equal(cdet_alert_event_get(a, SIZE_MAX, 0, &event), CDET_ENOENT);
    assert_int_equal(cdet_alert_event_get(a, 0, 0, NULL), CDET_EINVAL);
    assert_int_equal(cdet_alert_event_get(a, 0, 0, &event), CDET_OK);
    assert_int_equal(cdet_alert_why_get(a, 0, 0, event.why_count, &why), CDET_ENOENT);
    assert_int_equal(cdet_alert_edge_get(a, info.edge_count, &edge), CDET_ENOENT);
    assert_int_equal(cdet_alert_missing(a, info.missing_count, &s, &s), CDET_ENOENT);
    assert_int_equal(cdet_alert_note(a, info.note_count, &s), CDET_ENOENT);
    assert_int_equal(cdet_alert_process_get(a, info.lineage_count, &process), CDET_ENOENT);
    assert_int_equal(cdet_alert_json(a, NULL, 0, NULL), CDET_EINVAL);
    assert_int_equal(cdet_alert_json(a, NULL, 1, &need), CDET_EINVAL);
    assert_int_equal(cdet_alert_json(a, NULL, 0, &need), CDET_ENOSPC);
    assert_true(need < sizeof json);
    for (size_t cap = 0; cap < need; cap++) { /* never a byte behind what was given */
        memset(json, '#', sizeof json);
        assert_int_equal(cdet_alert_json(a, json, cap, &n), CDET_ENOSPC);
        assert_int_equal(n, need);
        assert_int_equal(json[cap], '#');
    }
    assert_int_equal(cdet_alert_json(a, json, need, &n), CDET_OK);
    cdet_ruleset_unref(rs);
    feed_close(&f);
}

static void test_malformed_events_are_refused_and_change_nothing(void **state)
{
    cdet_ruleset *rs = feed_rules(rules, NULL);
    feeder f;
    size_t before_len, after_len;
    (void)state;
    feed_open(&f, rs, NULL);
    assert_int_equal(feed_line(&f, "%s", story[0]), CDET_OK);
    unsigned char *before = feed_save(&f, &before_len);
    static cdet_field many[4097];
    for (size_t i = 0; i < 4097; i++) many[i] = (cdet_field){ { "x", 1 }, 0, CDET_INT, { .i = 1 } };
    cdet_field bad_kind = { { "x", 1 }, 0, 7, { .i = 1 } }, no_kind = { { "x", 1 }, 0, 0, { .i = 1 } };
    cdet_field bad_name = { { NULL, 1 }, 0, CDET_INT, { .i = 1 } },
               bad_text = { { "x", 1 }, 0, CDET_STR, { { NULL, 1 } } };
    cdet_event ev = CDET_EVENT_INIT;
    ev.name = (cdet_str)CDET_TEXT("registry.set");
    const struct {
        const cdet_field *fields;
        size_t n;
    } fields[] = { { many, 4097 }, { NULL, 1 }, { &bad_kind, 1 }, { &no_kind, 1 }, { &bad_name, 1 }, { &bad_text, 1 } };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        ev.fields = fields[i].fields;
        ev.field_count = fields[i].n;
        assert_int_equal(cdet_engine_feed(f.e, &ev), CDET_EINVAL);
        assert_true(cdet_engine_error(f.e).len > 0);
    }
    ev.fields = many;
    ev.field_count = 4096;
    ev.flags = 1;
    assert_int_equal(cdet_engine_feed(f.e, &ev), CDET_EINVAL);
    ev.flags = 0;
    ev.name = (cdet_str){ NULL, 3 };
    assert_int_equal(cdet_engine_feed(f.e, &ev), CDET_EINVAL);
    ev.name = (cdet_str)CDET_TEXT("registry.set");
    ev.host = (cdet_str){ NULL, 3 };
    assert_int_equal(cdet_engine_feed(f.e, &ev), CDET_EINVAL);
    ev.host = (cdet_str){ NULL, 0 };
    ev.size = 0;
    assert_int_equal(cdet_engine_feed(f.e, &ev), CDET_EABI);
    ev.size = sizeof ev - 8;
    assert_int_equal(cdet_engine_feed(f.e, &ev), CDET_EABI);
    unsigned char *after = feed_save(&f, &after_len);
    assert_int_equal(before_len, after_len);
    assert_memory_equal(before, after, after_len);
    ev.size = sizeof ev;
    assert_int_equal(cdet_engine_feed(f.e, &ev), CDET_OK);
    free(before);
    free(after);
    cdet_ruleset_unref(rs);
    feed_close(&f);
}

typedef struct long_event {
    cdet_event ev;
    uint64_t tail;
} long_event;
typedef struct long_options {
    cdet_options o;
    uint64_t tail;
} long_options;
typedef struct long_stats {
    cdet_stats s;
    uint64_t tail, behind;
} long_stats;

static void test_structs_of_other_versions_are_read_up_to_what_is_known(void **state)
{
    cdet_ruleset *rs = feed_rules(rules, NULL);
    cdet_engine *e = NULL;
    feed_event x;
    (void)state;
    long_options opt = { CDET_OPTIONS_INIT, 0 };
    opt.o.size = sizeof opt;
    assert_int_equal(cdet_engine_new(rs, &opt.o, &e), CDET_OK);
    cdet_engine_free(e);
    opt.tail = 1;
    assert_int_equal(cdet_engine_new(rs, &opt.o, &e), CDET_EABI);
    assert_null(e);
    cdet_options old = CDET_OPTIONS_INIT; /* a caller whose header knew size, flags and lateness */
    old.size = offsetof(cdet_options, file_memory);
    old.max_bytes = 1; /* behind its end: not read */
    assert_int_equal(cdet_engine_new(rs, &old, &e), CDET_OK);
    long_event ev = { CDET_EVENT_INIT, 0 };
    ev.ev = *feed_event_of(&x, 1, "1s ws1 registry.set reg=x");
    ev.ev.size = sizeof ev;
    assert_int_equal(cdet_engine_feed(e, &ev.ev), CDET_OK);
    ev.tail = 1;
    assert_int_equal(cdet_engine_feed(e, &ev.ev), CDET_EABI);
    long_stats s = { CDET_STATS_INIT, 7, 7 };
    s.s.size = offsetof(long_stats, behind);
    assert_int_equal(cdet_engine_stats(e, &s.s), CDET_OK);
    assert_int_equal(s.s.size, offsetof(long_stats, behind));
    assert_int_equal(s.s.events, 1);
    assert_int_equal(s.tail, 0);
    assert_int_equal(s.behind, 7);
    cdet_stats few = CDET_STATS_INIT;
    few.size = offsetof(cdet_stats, late);
    few.late = 77;
    assert_int_equal(cdet_engine_stats(e, &few), CDET_OK);
    assert_int_equal(few.events, 1);
    assert_int_equal(few.late, 77);
    few.size = 4;
    assert_int_equal(cdet_engine_stats(e, &few), CDET_EABI);
    cdet_engine_free(e);
    cdet_ruleset_unref(rs);
}

static void test_flags_that_exclude_each_other_or_are_unknown_are_refused(void **state)
{
    cdet_ruleset *rs = feed_rules(rules, NULL);
    cdet_engine *e = NULL;
    (void)state;
    for (uint32_t flags = 0; flags < 64; flags++) {
        cdet_options opt = CDET_OPTIONS_INIT;
        opt.flags = flags;
        bool good = flags < 8 && (flags & 3) != 3;
        assert_int_equal(cdet_engine_new(rs, &opt, &e), good ? CDET_OK : CDET_EINVAL);
        cdet_engine_free(e);
    }
    cdet_options opt = CDET_OPTIONS_INIT;
    opt.lateness = -1;
    assert_int_equal(cdet_engine_new(rs, &opt, &e), CDET_EINVAL);
    opt.lateness = 0;
    opt.file_memory = -1;
    assert_int_equal(cdet_engine_new(rs, &opt, &e), CDET_EINVAL);
    cdet_ruleset_unref(rs);
}

/* ---- queue and callback ---- */

static void test_a_full_queue_refuses_before_anything_changes(void **state)
{
    cdet_ruleset *rs = feed_rules(rules, NULL);
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
    cdet_ruleset *rs = feed_rules(rules, NULL);
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
    cdet_ruleset *rs = feed_rules(rules, NULL);
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
    cdet_ruleset *rs = feed_rules(rules, NULL);
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
    cdet_ruleset *rs = feed_rules(rules, NULL);
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
    cdet_ruleset *rs = feed_rules(rules, NULL);
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
    cdet_ruleset *rs = feed_rules(rules, NULL);
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
    cdet_ruleset *rs = feed_rules(rules, NULL);
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
    cdet_ruleset *rs = feed_rules(rules, NULL);
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
        cmocka_unit_test(test_null_where_an_object_is_wanted_is_refused),
        cmocka_unit_test(test_an_alert_refuses_what_it_does_not_have),
        cmocka_unit_test(test_malformed_events_are_refused_and_change_nothing),
        cmocka_unit_test(test_structs_of_other_versions_are_read_up_to_what_is_known),
        cmocka_unit_test(test_flags_that_exclude_each_other_or_are_unknown_are_refused),
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
