/* SPDX-License-Identifier: MIT
 *
 * test_arguments.c: every call refuses what it cannot take, and changes nothing then: null, malformed events, structs of other versions, flags.
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

static int heard(const cdet_alert *a, void *user)
{
    (void)a;
    (void)user;
    return 0;
}

static void test_null_where_an_object_is_wanted_is_refused(void **state)
{
    cdet_ruleset *rs = feed_rules(story_rules, NULL);
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
    cdet_ruleset *rs = feed_rules(story_rules, NULL);
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
    cdet_ruleset *rs = feed_rules(story_rules, NULL);
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
    cdet_ruleset *rs = feed_rules(story_rules, NULL);
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
    cdet_ruleset *rs = feed_rules(story_rules, NULL);
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_null_where_an_object_is_wanted_is_refused),
        cmocka_unit_test(test_an_alert_refuses_what_it_does_not_have),
        cmocka_unit_test(test_malformed_events_are_refused_and_change_nothing),
        cmocka_unit_test(test_structs_of_other_versions_are_read_up_to_what_is_known),
        cmocka_unit_test(test_flags_that_exclude_each_other_or_are_unknown_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
