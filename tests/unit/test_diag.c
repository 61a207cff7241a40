/* SPDX-License-Identifier: MIT
 *
 * test_diag.c: messages have one form, are safe to show, and suggest the nearest name.
 */
#include "diag.h"
#include "flaky.h"

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

typedef struct fixture {
    cdet_mem m;
    cdet_diags d;
} fixture;

static int setup(void **state)
{
    static fixture f;
    cdet_mem_init(&f.m, NULL, NULL, 0);
    cdet_diags_init(&f.d, &f.m);
    *state = &f;
    return 0;
}

static int teardown(void **state)
{
    fixture *f = *state;
    cdet_diags_free(&f->d);
    return f->m.bytes != 0;
}

static void test_a_message_names_origin_line_and_column(void **state)
{
    cdet_diags *d = &((fixture *)*state)->d;
    cdet_diag_error(d, (cdet_pos){ "site.yaml", 3, 5 }, "unknown element '%s'", "TimeWindw");
    cdet_diag_warning(d, (cdet_pos){ "site.yaml", 0, 0 }, "empty");
    cdet_diag_error(d, (cdet_pos){ NULL, 0, 0 }, "no rules");
    assert_int_equal(d->count, 3);
    assert_int_equal(d->errors, 2);
    assert_string_equal(d->items[0].ptr, "site.yaml:3:5: error: unknown element 'TimeWindw'");
    assert_string_equal(d->items[1].ptr, "site.yaml: warning: empty");
    assert_string_equal(d->items[2].ptr, "error: no rules");
    assert_int_equal(d->items[2].len, strlen("error: no rules"));
}

static void test_hostile_quotes_are_made_plain(void **state)
{
    cdet_diags *d = &((fixture *)*state)->d;
    cdet_str evil = CDET_LIT("a\x1b[31m\xe2\x80\xae\xff\nb");
    cdet_diag_error(d, (cdet_pos){ NULL, 0, 0 }, "'%.*s'", CDET_QUOTE(evil));
    assert_string_equal(d->items[0].ptr, "error: 'a\\x1b[31m\\u{202e}\\xff\\x0ab'");
}

static void test_long_quotes_and_messages_are_cut(void **state)
{
    cdet_diags *d = &((fixture *)*state)->d;
    char longer[5000];
    memset(longer, 'x', sizeof longer - 1);
    longer[sizeof longer - 1] = '\0';
    cdet_diag_error(d, (cdet_pos){ NULL, 0, 0 }, "'%.*s'", CDET_QUOTE(cdet_str_of(longer)));
    assert_int_equal(d->items[0].len, strlen("error: ''") + 80);
    cdet_diag_error(d, (cdet_pos){ longer, 1, 1 }, "%s", longer);
    assert_true(d->items[1].len < 2048);
    assert_non_null(strstr(d->items[1].ptr, ":1:1: error: x"));
    assert_int_equal(d->errors, 2);
}

static void test_a_flood_of_messages_is_cut_but_counted(void **state)
{
    cdet_diags *d = &((fixture *)*state)->d;
    for (int i = 0; i < 5000; i++) cdet_diag_error(d, (cdet_pos){ "x", 1, 1 }, "%d", i);
    assert_int_equal(d->errors, 5000);
    assert_int_equal(d->count, 1001);
    assert_string_equal(d->items[999].ptr, "x:1:1: error: 999");
    assert_string_equal(d->items[1000].ptr, "error: too many messages, the rest is left out");
    assert_false(d->oom);
}

static void assert_nearest(const char *name, const char *expected)
{
    static const cdet_str names[] = { { "TimeWindow", 10 },     { "HighRiskParents", 15 }, { "HighRiskChildren", 16 },
                                      { "UserPaths", 9 },       { "egress", 6 },           { "on", 2 },
                                      { "EgressAllowList", 15 } };
    cdet_str got = cdet_nearest(cdet_str_of(name), names, sizeof names / sizeof names[0]);
    if (!expected)
        assert_null(got.ptr);
    else
        assert_string_equal(got.ptr, expected);
}

static void test_the_nearest_name_is_suggested(void **state)
{
    (void)state;
    assert_nearest("egres", "egress");
    assert_nearest("egrses", "egress");
    assert_nearest("timewindow", "TimeWindow");
    assert_nearest("TimeWindws", "TimeWindow");
    assert_nearest("HighRiskParent", "HighRiskParents");
    assert_nearest("HighRiskChildrens", "HighRiskChildren");
    assert_nearest("no", "on");
    assert_nearest("onn", "on");
}

static void test_what_is_too_far_is_not_suggested(void **state)
{
    (void)state;
    assert_nearest("window", NULL);
    assert_nearest("xyz", NULL);
    assert_nearest("", NULL);
    assert_nearest("ab", NULL);
    assert_nearest("TimeWindowTimeWindowTimeWindowTimeWindowTimeWindowTimeWindowTimeWindow", NULL);
    assert_null(cdet_nearest(CDET_LIT("a"), NULL, 0).ptr);
}

static bool add_messages(flaky *f, void *arg)
{
    (void)arg;
    cdet_mem m;
    cdet_diags d;
    cdet_mem_init(&m, flaky_alloc, f, 0);
    cdet_diags_init(&d, &m);
    size_t kept = 0;
    for (int i = 0; i < 40; i++) {
        size_t count = d.count;
        cdet_diag_error(&d, (cdet_pos){ "f", 1, 2 }, "message %d that takes some room in the arena", i);
        kept += d.count - count;
        if (d.count > count) assert_non_null(strstr(d.items[count].ptr, "f:1:2: error: message"));
    }
    bool ok = !d.oom;
    assert_int_equal(ok, kept == 40);
    assert_int_equal(d.errors, 40);
    cdet_diags_free(&d);
    assert_int_equal(m.bytes, 0);
    return ok;
}

static void test_a_lost_message_is_noticed(void **state)
{
    (void)state;
    assert_true(flaky_sweep(add_messages, NULL) > 40);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_a_message_names_origin_line_and_column, setup, teardown),
        cmocka_unit_test_setup_teardown(test_hostile_quotes_are_made_plain, setup, teardown),
        cmocka_unit_test_setup_teardown(test_long_quotes_and_messages_are_cut, setup, teardown),
        cmocka_unit_test_setup_teardown(test_a_flood_of_messages_is_cut_but_counted, setup, teardown),
        cmocka_unit_test(test_the_nearest_name_is_suggested),
        cmocka_unit_test(test_what_is_too_far_is_not_suggested),
        cmocka_unit_test(test_a_lost_message_is_noticed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
