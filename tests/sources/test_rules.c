/* SPDX-License-Identifier: MIT
 *
 * test_rules.c: a reader that fills in field ids, and the rules of its engine change.
 */
#include "chaindet_sources.h"
#include "flaky.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define RULE(name, field, value)                                                                                       \
    "title: " name "\nid: " name "\nlogsource: {product: any}\ndetection: {a: {" field ": " value "}, condition: a}\n"

/* Two rulesets that read different fields of the same records. */
static const char old_rule[] = RULE("old", "Image", "a.exe");
static const char new_rule[] = RULE("new", "Target", "x.txt");
#define LINE "{\"Image\":\"a.exe\",\"Target\":\"x.txt\"}\n"

static cdet_ruleset *compile(const char *text)
{
    cdet_compiler *c = NULL;
    cdet_ruleset *rs = NULL;
    assert_int_equal(cdet_compiler_new(NULL, &c), CDET_OK);
    assert_int_equal(cdet_compiler_add(c, (cdet_str){ text, strlen(text) }, NULL), CDET_OK);
    assert_int_equal(cdet_compiler_build(c, &rs), CDET_OK);
    cdet_compiler_free(c);
    return rs;
}

static cdet_status feed(const cdet_event *ev, void *engine)
{
    return cdet_engine_feed(engine, ev);
}

typedef struct world {
    cdet_ruleset *old, *new;
    cdet_catalog *catalog;
    cdet_engine *engine;
    cdet_reader *reader;
} world;

static void begin(world *w)
{
    cdet_options o = CDET_OPTIONS_INIT;
    cdet_reader_options ro = CDET_READER_OPTIONS_INIT;
    o.flags = CDET_REVISIONS_FIRST;
    w->old = compile(old_rule);
    w->new = compile(new_rule);
    ro.source = "plain";
    ro.ruleset = w->old;
    assert_int_equal(cdet_engine_new(w->old, &o, &w->engine), CDET_OK);
    assert_int_equal(cdet_catalog_new(NULL, &w->catalog), CDET_OK);
    assert_int_equal(cdet_reader_new(w->catalog, &ro, feed, w->engine, &w->reader), CDET_OK);
}

static void end(world *w)
{
    cdet_reader_free(w->reader);
    cdet_catalog_unref(w->catalog);
    cdet_engine_free(w->engine);
    cdet_ruleset_unref(w->old);
    cdet_ruleset_unref(w->new);
}

static cdet_status push(world *w, const char *text)
{
    return cdet_reader_push(w->reader, text, strlen(text));
}

/* "old:1 new:3 ": rule and line of each alert that waits. */
static const char *told(world *w)
{
    static char text[256];
    size_t len = 0;
    text[0] = 0;
    for (const cdet_alert *a; (a = cdet_engine_next(w->engine)) != NULL;) {
        cdet_alert_info i = CDET_ALERT_INFO_INIT;
        cdet_alert_event ev = CDET_ALERT_EVENT_INIT;
        assert_int_equal(cdet_alert_info_get(a, &i), CDET_OK);
        assert_int_equal(cdet_alert_event_get(a, 0, 0, &ev), CDET_OK);
        len += (size_t)snprintf(text + len, sizeof text - len, "%.*s:%u ", (int)i.analytic.len, i.analytic.ptr,
                                (unsigned)ev.tag);
    }
    return text;
}

static void test_ids_of_other_rules_are_refused(void **state)
{
    world w;
    (void)state;
    begin(&w);
    assert_int_equal(push(&w, LINE), CDET_OK);
    assert_string_equal(told(&w), "old:1 ");
    assert_int_equal(cdet_engine_set_rules(w.engine, w.new), CDET_OK);
    assert_int_equal(push(&w, LINE), CDET_EINVAL);
    cdet_str why = cdet_engine_error(w.engine);
    assert_non_null(strstr(why.ptr, "the id of a field is of other rules"));
    end(&w);
}

static void test_a_reader_that_follows_goes_on_in_the_middle_of_a_line(void **state)
{
    world w;
    cdet_reader_stats s = CDET_READER_STATS_INIT;
    (void)state;
    begin(&w);
    assert_int_equal(push(&w, LINE "{\"Image\":\"a.e"), CDET_OK);
    assert_int_equal(cdet_engine_set_rules(w.engine, w.new), CDET_OK);
    assert_int_equal(cdet_reader_set_rules(w.reader, w.new), CDET_OK);
    assert_int_equal(push(&w, "xe\",\"Target\":\"x.txt\"}\n" LINE), CDET_OK);
    assert_string_equal(told(&w), "old:1 new:2 new:3 ");
    assert_int_equal(cdet_reader_stats_get(w.reader, &s), CDET_OK);
    assert_int_equal(s.records, 3);
    assert_int_equal(s.events, 3);
    end(&w);
}

static void test_a_reader_without_rules_needs_not_follow(void **state)
{
    world w;
    (void)state;
    begin(&w);
    assert_int_equal(cdet_reader_set_rules(w.reader, NULL), CDET_OK);
    assert_int_equal(push(&w, LINE), CDET_OK);
    assert_int_equal(cdet_engine_set_rules(w.engine, w.new), CDET_OK);
    assert_int_equal(push(&w, LINE), CDET_OK);
    assert_string_equal(told(&w), "old:1 new:2 ");
    assert_int_equal(cdet_reader_set_rules(NULL, w.new), CDET_EINVAL);
    end(&w);
}

static void test_a_batch_goes_on_where_new_rules_stopped_it(void **state)
{
    world w;
    static const char text[] = LINE LINE;
    size_t used = 9;
    uint64_t events = 9;
    (void)state;
    begin(&w);
    assert_int_equal(cdet_engine_set_rules(w.engine, w.new), CDET_OK);
    assert_int_equal(cdet_engine_feed_lines(w.engine, w.reader, text, sizeof text - 1, &used, &events), CDET_EINVAL);
    assert_int_equal(used, 0);
    assert_int_equal(events, 0);
    assert_int_equal(cdet_reader_set_rules(w.reader, w.new), CDET_OK);
    assert_int_equal(cdet_engine_feed_lines(w.engine, w.reader, text, sizeof text - 1, &used, &events), CDET_OK);
    assert_int_equal(used, sizeof text - 1);
    assert_int_equal(events, 2);
    end(&w);
}

static void test_settings_alone_leave_ids_as_they_are(void **state)
{
    cdet_compiler *c = NULL;
    cdet_ruleset *a = NULL, *b = NULL;
    (void)state;
    assert_int_equal(cdet_compiler_new(NULL, &c), CDET_OK);
    assert_int_equal(cdet_compiler_add_builtin(c), CDET_OK);
    assert_int_equal(cdet_compiler_build(c, &a), CDET_OK);
    assert_int_equal(cdet_compiler_assign(c, CDET_TEXT("AN1314.TimeWindow=10m")), CDET_OK);
    assert_int_equal(cdet_compiler_build(c, &b), CDET_OK);
    assert_int_not_equal(cdet_ruleset_digest(a), cdet_ruleset_digest(b));
    assert_int_equal(cdet_ruleset_field_id(a, CDET_TEXT("process.pid")),
                     cdet_ruleset_field_id(b, CDET_TEXT("process.pid")));
    cdet_ruleset_unref(a);
    cdet_ruleset_unref(b);
    cdet_compiler_free(c);
}

static cdet_status count(const cdet_event *ev, void *user)
{
    (void)ev;
    ++*(size_t *)user;
    return CDET_OK;
}

static bool follow(flaky *f, void *arg)
{
    const world *w = arg;
    size_t events = 0;
    cdet_reader *r = NULL;
    cdet_reader_options o = CDET_READER_OPTIONS_INIT;
    o.source = "plain";
    o.ruleset = w->old;
    o.alloc = flaky_alloc;
    o.alloc_ctx = f;
    size_t fail_at = f->fail_at;
    f->fail_at = SIZE_MAX; /* making the reader has a sweep of its own: test_memory.c */
    assert_int_equal(cdet_reader_new(w->catalog, &o, count, &events, &r), CDET_OK);
    assert_int_equal(cdet_reader_push(r, LINE "{\"Image\":", sizeof(LINE "{\"Image\":") - 1), CDET_OK);
    f->calls = 0;
    f->fail_at = fail_at;
    cdet_status s = cdet_reader_set_rules(r, w->new);
    assert_true(s == CDET_OK || s == CDET_ENOMEM);
    f->fail_at = SIZE_MAX;
    assert_int_equal(cdet_reader_push(r, "1}\n", 3), CDET_OK);
    assert_int_equal(events, 2);
    cdet_reader_free(r);
    return s == CDET_OK;
}

static void test_refused_memory_leaves_the_reader_as_it_was(void **state)
{
    world w;
    (void)state;
    begin(&w);
    assert_true(flaky_sweep(follow, &w) > 5);
    end(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ids_of_other_rules_are_refused),
        cmocka_unit_test(test_a_reader_that_follows_goes_on_in_the_middle_of_a_line),
        cmocka_unit_test(test_a_reader_without_rules_needs_not_follow),
        cmocka_unit_test(test_a_batch_goes_on_where_new_rules_stopped_it),
        cmocka_unit_test(test_settings_alone_leave_ids_as_they_are),
        cmocka_unit_test(test_refused_memory_leaves_the_reader_as_it_was),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
