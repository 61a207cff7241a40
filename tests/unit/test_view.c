/* SPDX-License-Identifier: MIT
 *
 * test_view.c: fields are found by id, lists keep their order, the parent answers for itself, names come from paths.
 */
#include "lab.h"

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define TEXT(v, id) cdet_view_text((v), CDET_F_##id, (char[40]){ 0 })
#define assert_text(s, want) assert_true(cdet_str_eq((s), CDET_LIT(want)))

static void test_a_field_is_found_and_an_absent_one_is_not(void **state)
{
    (void)state;
    const cdet_field fields[] = { LAB_S("process.executable", "/bin/sh"), LAB_I("process.pid", 7),
                                  LAB_S("never.heard", "x") };
    lab l;
    lab_init(&l, NULL);
    cdet_view *v = lab_begin(&l, fields, 3, false);
    assert_ptr_equal(cdet_view_get(v, CDET_F_P_EXE), &fields[0]);
    assert_ptr_equal(cdet_view_get(v, CDET_F_P_PID), &fields[1]);
    assert_null(cdet_view_get(v, CDET_F_P_CMD));
    assert_null(cdet_view_get(v, 0));
    assert_null(cdet_view_get(v, 1u << 30));
    assert_null(cdet_view_next(v, &fields[0]));
    lab_free(&l);
}

static void test_a_list_keeps_its_order_among_other_fields(void **state)
{
    (void)state;
    const cdet_field fields[] = { LAB_S("process.args", "a"), LAB_S("process.name", "n"), LAB_S("process.args", "b"),
                                  LAB_S("process.args", "c") };
    lab l;
    lab_init(&l, NULL);
    cdet_view *v = lab_begin(&l, fields, 4, false);
    const cdet_field *f = cdet_view_get(v, CDET_F_P_ARGS);
    assert_ptr_equal(f, &fields[0]);
    assert_ptr_equal(f = cdet_view_next(v, f), &fields[2]);
    assert_ptr_equal(f = cdet_view_next(v, f), &fields[3]);
    assert_null(cdet_view_next(v, f));
    lab_free(&l);
}

static void test_nothing_of_an_event_is_left_for_the_next(void **state)
{
    (void)state;
    const cdet_field one[] = { LAB_S("process.executable", "C:\\a\\b.exe"), LAB_S("process.args", "x"),
                               LAB_S("process.args", "y") };
    const cdet_field two[] = { LAB_S("process.args", "z") };
    lab l;
    lab_init(&l, NULL);
    for (int i = 0; i < 3; i++) {
        cdet_view *v = lab_begin(&l, one, 3, false);
        assert_text(TEXT(v, P_NAME), "b.exe");
        v = lab_begin(&l, two, 1, false);
        assert_null(cdet_view_get(v, CDET_F_P_EXE));
        assert_null(cdet_view_get(v, CDET_F_P_NAME));
        assert_null(cdet_view_next(v, cdet_view_get(v, CDET_F_P_ARGS)));
    }
    lab_free(&l);
}

static void test_stamps_survive_their_wrap(void **state)
{
    (void)state;
    const cdet_field one[] = { LAB_S("process.executable", "/a/b"), LAB_S("process.parent.executable", "/c/d") };
    const cdet_field two[] = { LAB_S("user.name", "u") };
    lab l;
    lab_init(&l, NULL);
    int32_t e = lab_compile(&l, "s: {process.name: b}");
    cdet_view *v = lab_begin(&l, one, 2, false);
    assert_int_equal(cdet_expr_eval(l.exprs, e, v), CDET_MATCH_YES);
    v->gen = UINT32_MAX; /* as after four billion events */
    v = lab_begin(&l, two, 1, false);
    assert_int_equal(v->gen, 1);
    assert_null(cdet_view_get(v, CDET_F_P_EXE));
    assert_null(cdet_view_get(v, CDET_F_P_NAME));
    assert_int_equal(cdet_expr_eval(l.exprs, e, v), CDET_MATCH_NO);
    lab_free(&l);
}

static void test_names_and_extensions_are_taken_from_paths(void **state)
{
    (void)state;
    static const struct {
        const char *path, *name, *ext;
    } rows[] = {
        { "C:\\Users\\u\\a.b.EXE", "a.b.EXE", "EXE" },
        { "/usr/bin/bash", "bash", "" },
        { "a.exe", "a.exe", "exe" },
        { "C:\\x\\doc.pdf:Zone.Identifier", "doc.pdf:Zone.Identifier", "pdf" },
        { "C:/mixed\\up/x.dll", "x.dll", "dll" },
    };
    lab l;
    lab_init(&l, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cdet_field fields[] = { LAB_S("file.path", ""), LAB_S("process.parent.executable", "") };
        fields[0].v.str = fields[1].v.str = cdet_str_of(rows[i].path);
        cdet_view *v = lab_begin(&l, fields, 2, false);
        assert_true(cdet_str_eq(TEXT(v, F_NAME), cdet_str_of(rows[i].name)));
        assert_true(cdet_str_eq(TEXT(v, F_EXT), cdet_str_of(rows[i].ext)));
        assert_true(cdet_str_eq(TEXT(v, PP_NAME), cdet_str_of(rows[i].name)));
        assert_null(cdet_view_next(v, cdet_view_get(v, CDET_F_F_NAME)));
    }
    lab_free(&l);
}

static void test_a_given_name_wins_over_the_path(void **state)
{
    (void)state;
    const cdet_field fields[] = { LAB_S("process.executable", "/a/b"), LAB_S("process.name", "own") };
    lab l;
    lab_init(&l, NULL);
    assert_text(TEXT(lab_begin(&l, fields, 2, false), P_NAME), "own");
    lab_free(&l);
}

static void test_no_name_comes_from_an_unknown_path_or_a_plain_event(void **state)
{
    (void)state;
    static const char *const paths[] = { "", "-", "?", "N/A" };
    lab l;
    lab_init(&l, NULL);
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        cdet_field f = LAB_S("process.executable", "");
        f.v.str = cdet_str_of(paths[i]);
        assert_null(cdet_view_get(lab_begin(&l, &f, 1, false), CDET_F_P_NAME));
    }
    const cdet_field number = LAB_I("process.executable", 5), good = LAB_S("process.executable", "/a/b");
    assert_null(cdet_view_get(lab_begin(&l, &number, 1, false), CDET_F_P_NAME));
    assert_null(cdet_view_get(lab_begin(&l, &good, 1, true), CDET_F_P_NAME));
    lab_free(&l);
}

static void test_the_parent_answers_with_its_own_fields_only(void **state)
{
    (void)state;
    const cdet_field fields[] = {
        LAB_S("process.executable", "/c/child"),  LAB_S("process.command_line", "child -x"),
        LAB_S("process.working_directory", "/w"), LAB_S("process.parent.executable", "/p/par"),
        LAB_I("process.parent.pid", 12),          LAB_S("user.name", "u"),
        LAB_S("process.hash.sha1", "aa"),         LAB_S("process.entry_leader.entity_id", "s"),
    };
    lab l;
    lab_init(&l, NULL);
    uint32_t other = cdet_names_put(l.fields, CDET_LIT("process.hash.sha1")),
             foreign = cdet_names_put(l.fields, CDET_LIT("processes.x"));
    cdet_view *v = lab_begin(&l, fields, 8, false);
    assert_non_null(cdet_view_get(v, other));
    v->reading = true;
    assert_text(TEXT(v, P_EXE), "/p/par");
    assert_text(TEXT(v, P_NAME), "par");
    assert_text(TEXT(v, P_PID), "12");
    assert_text(TEXT(v, USER_NAME), "u");
    assert_null(cdet_view_get(v, CDET_F_P_CMD));
    assert_null(cdet_view_get(v, CDET_F_P_CWD));
    assert_null(cdet_view_get(v, CDET_F_SESSION));
    assert_null(cdet_view_get(v, CDET_F_PP_EXE));
    assert_null(cdet_view_get(v, CDET_F_PP_NAME));
    assert_null(cdet_view_get(v, other));
    assert_null(cdet_view_get(v, foreign));
    v->names = l.fields;
    assert_null(cdet_view_get(v, other));
    v->reading = false;
    assert_text(TEXT(v, P_NAME), "child");
    lab_free(&l);
}

static void test_a_new_event_is_never_read_as_the_parent(void **state)
{
    (void)state;
    const cdet_field f = LAB_S("process.executable", "/c/child");
    lab l;
    lab_init(&l, NULL);
    lab_begin(&l, &f, 1, false)->reading = true;
    assert_non_null(cdet_view_get(lab_begin(&l, &f, 1, false), CDET_F_P_EXE));
    lab_free(&l);
}

static void test_the_memo_is_not_used_for_the_parent(void **state)
{
    (void)state;
    const cdet_field fields[] = { LAB_S("process.name", "a"), LAB_S("process.parent.name", "b") };
    lab l;
    lab_init(&l, NULL);
    int32_t e = lab_compile(&l, "s: {process.name: a}");
    cdet_view *v = lab_begin(&l, fields, 2, false);
    assert_int_equal(cdet_expr_eval(l.exprs, e, v), CDET_MATCH_YES);
    v->reading = true;
    assert_int_equal(cdet_expr_eval(l.exprs, e, v), CDET_MATCH_NO);
    v->reading = false;
    assert_int_equal(cdet_expr_eval(l.exprs, e, v), CDET_MATCH_YES);
    lab_free(&l);
}

static void test_values_print_as_rules_write_them(void **state)
{
    (void)state;
    static const struct {
        cdet_field f;
        const char *text;
    } rows[] = {
        { LAB_I("x", 0), "0" },
        { LAB_I("x", -17), "-17" },
        { LAB_I("x", INT64_MIN), "-9223372036854775808" },
        { LAB_U("x", UINT64_MAX), "18446744073709551615" },
        { LAB_F("x", 1.5), "1.5" },
        { LAB_F("x", -3.0), "-3" },
        { LAB_F("x", 0.1), "0.1" },
        { LAB_F("x", 1e300), "1e+300" },
        { LAB_B("x", 1), "true" },
        { LAB_B("x", 0), "false" },
        { LAB_NULL("x"), "" },
        { LAB_S("x", "as is"), "as is" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char buf[40];
        cdet_str s = cdet_value_text(&rows[i].f, buf);
        assert_int_equal(s.len, strlen(rows[i].text));
        assert_memory_equal(s.ptr, rows[i].text, s.len);
    }
}

static void test_numbers_are_read_and_what_is_none_is_refused(void **state)
{
    (void)state;
    static const struct {
        cdet_field f;
        bool ok;
        uint64_t value;
    } rows[] = {
        { LAB_I("process.pid", 4), true, 4 },
        { LAB_I("process.pid", -4), false, 0 },
        { LAB_U("process.pid", UINT64_MAX), true, UINT64_MAX },
        { LAB_S("process.pid", "123"), true, 123 },
        { LAB_S("process.pid", "0x1A"), true, 26 },
        { LAB_S("process.pid", "0xffffffffffffffff"), true, UINT64_MAX },
        { LAB_S("process.pid", ""), false, 0 },
        { LAB_S("process.pid", "12a"), false, 0 },
        { LAB_S("process.pid", "18446744073709551616"), false, 0 },
        { LAB_S("process.pid", "0x"), false, 0 },
        { LAB_F("process.pid", 8.0), true, 8 },
        { LAB_F("process.pid", 8.5), false, 0 },
        { LAB_NULL("process.pid"), false, 0 },
        { LAB_B("process.pid", 1), false, 0 },
        { LAB_S("process.pid", "-"), false, 0 },
    };
    lab l;
    lab_init(&l, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        uint64_t got = 0;
        bool ok = cdet_view_uint(lab_begin(&l, &rows[i].f, 1, false), CDET_F_P_PID, &got);
        assert_int_equal(ok, rows[i].ok);
        if (ok) assert_true(got == rows[i].value);
    }
    lab_free(&l);
}

static void test_times_are_nanoseconds_or_rfc_3339(void **state)
{
    (void)state;
    static const struct {
        cdet_field f;
        bool ok;
        int64_t value;
    } rows[] = {
        { LAB_I("process.start", -5), true, -5 },
        { LAB_U("process.start", 5), true, 5 },
        { LAB_U("process.start", UINT64_MAX), false, 0 },
        { LAB_S("process.start", "1970-01-01T00:00:01.5Z"), true, 1500000000 },
        { LAB_S("process.start", "yesterday"), false, 0 },
        { LAB_NULL("process.start"), false, 0 },
    };
    lab l;
    lab_init(&l, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int64_t got = 0;
        assert_int_equal(cdet_view_time(lab_begin(&l, &rows[i].f, 1, false), CDET_F_P_START, &got), rows[i].ok);
        assert_true(got == rows[i].value);
    }
    lab_free(&l);
}

static void test_unknown_is_not_a_value(void **state)
{
    (void)state;
    static const char *const unknown[] = { "",
                                           "-",
                                           "?",
                                           "N/A",
                                           "n/a",
                                           "null",
                                           "NULL",
                                           "(null)",
                                           "00000000-0000-0000-0000-000000000000",
                                           "{00000000-0000-0000-0000-000000000000}" };
    static const char *const known[] = {
        "0", "--", "none", "nil", "00000000-0000-0000-0000-000000000001", "{00000000-0000-0000-0000-00000000000}"
    };
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
        assert_true(cdet_unknown_text(cdet_str_of(unknown[i])));
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) assert_false(cdet_unknown_text(cdet_str_of(known[i])));
    assert_true(cdet_unknown_text((cdet_str){ NULL, 0 }));
    const cdet_field f = LAB_S("process.entity_id", "{00000000-0000-0000-0000-000000000000}");
    lab l;
    lab_init(&l, NULL);
    assert_int_equal(TEXT(lab_begin(&l, &f, 1, false), P_ENTITY).len, 0);
    lab_free(&l);
}

static void test_an_over_long_value_keeps_head_and_tail_and_is_counted_once(void **state)
{
    (void)state;
    char text[1000];
    memset(text, 'x', sizeof text);
    memcpy(text, "HEAD", 4);
    memcpy(text + sizeof text - 4, "TAIL", 4);
    cdet_field f = LAB_S("process.command_line", "");
    f.v.str = (cdet_str){ text, sizeof text };
    lab l;
    lab_init(&l, NULL);
    int32_t head = lab_compile(&l, "s: {process.command_line|startswith: head}"),
            tail = lab_compile(&l, "s: {process.command_line|endswith: tail}");
    int32_t cased = lab_compile(&l, "s: {process.command_line|cased|endswith: TAIL}"),
            both = lab_compile(&l, "s: {process.command_line|re: 'HEAD.*TAIL$'}");
    int32_t seam = lab_compile(&l, "s: {process.command_line|re: '^[A-Zx]+$'}");
    cdet_view *v = lab_begin(&l, &f, 1, false);
    assert_int_equal(cdet_expr_eval(l.exprs, head, v), CDET_MATCH_YES);
    assert_int_equal(cdet_expr_eval(l.exprs, tail, v), CDET_MATCH_YES);
    assert_int_equal(cdet_expr_eval(l.exprs, cased, v), CDET_MATCH_YES);
    assert_int_equal(cdet_expr_eval(l.exprs, both, v), CDET_MATCH_YES);
    assert_int_equal(cdet_expr_eval(l.exprs, seam, v), CDET_MATCH_NO); /* the cut is seen */
    assert_int_equal(v->truncated, 1);
    assert_int_equal(cdet_view_subject(v, &f)->folded.len, 256);
    lab_free(&l);
}

static void test_more_text_than_the_buffer_holds_is_still_compared(void **state)
{
    (void)state;
    static char texts[40][200];
    cdet_field fields[40];
    lab l;
    lab_init(&l, NULL);
    for (size_t i = 0; i < 40; i++) {
        memset(texts[i], 'A' + (int)(i % 26), sizeof texts[i]);
        fields[i] = (cdet_field)LAB_S("process.args", "");
        fields[i].v.str = (cdet_str){ texts[i], sizeof texts[i] };
    }
    cdet_view *v = lab_begin(&l, fields, 40, false);
    for (int round = 0; round < 2; round++) {
        for (size_t i = 0; i < 40; i++) {
            cdet_str s = cdet_view_subject(v, &fields[i])->folded;
            assert_int_equal(s.len, 200);
            for (size_t k = 0; k < s.len; k++) assert_int_equal(s.ptr[k], 'a' + (int)(i % 26));
        }
    }
    lab_free(&l);
}

static void test_an_event_of_4096_fields_is_taken_and_one_more_is_not(void **state)
{
    (void)state;
    static cdet_field fields[4097];
    static uint32_t ids[4097];
    cdet_mem m;
    cdet_mem_init(&m, NULL, NULL, 0);
    for (size_t i = 0; i < 4097; i++) {
        fields[i] = (cdet_field)LAB_I("process.args", (int64_t)i);
        ids[i] = CDET_F_P_ARGS;
    }
    cdet_event ev = CDET_EVENT_INIT;
    ev.fields = fields;
    cdet_view *v = cdet_view_new(&m, CDET_F_COUNT, 0, 1024);
    for (size_t n = 1; n <= 4096; n = n == 1 ? 300 : n == 300 ? 4096 : 4097) {
        ev.field_count = n;
        assert_true(cdet_view_begin(v, &ev, ids, 0, false));
        size_t seen = 0;
        for (const cdet_field *f = cdet_view_get(v, CDET_F_P_ARGS); f; f = cdet_view_next(v, f))
            assert_int_equal(f->v.i, (int64_t)seen++);
        assert_int_equal(seen, n);
    }
    ev.field_count = 4097;
    assert_false(cdet_view_begin(v, &ev, ids, 0, false));
    cdet_view_free(v);
    cdet_view_free(NULL);
    assert_int_equal(m.bytes, 0);
}

static void test_a_path_is_made_comparable_once(void **state)
{
    (void)state;
    const cdet_field fields[] = { LAB_S("process.executable", "C:\\Windows\\..\\Temp\\A.exe"),
                                  LAB_S("file.path", "-") };
    lab l;
    lab_init(&l, NULL);
    cdet_view *v = lab_begin(&l, fields, 2, false);
    const cdet_path *p = cdet_view_path(v, &fields[0]);
    assert_non_null(p);
    assert_text(cdet_path_name(p), "a.exe");
    assert_ptr_equal(cdet_view_path(v, &fields[0]), p);
    assert_null(cdet_view_path(v, &fields[1]));
    assert_null(cdet_view_path(v, &fields[1]));
    assert_ptr_equal(cdet_view_path(v, &fields[0]), p);
    lab_free(&l);
}

/* ---- memory ---- */

static bool attempt_view(flaky *f, void *arg)
{
    (void)arg;
    static cdet_field fields[600];
    static uint32_t ids[600];
    const cdet_field one = LAB_S("process.executable", "/a/b");
    cdet_mem m;
    bool done = false;
    cdet_event ev = CDET_EVENT_INIT;
    cdet_mem_init(&m, flaky_alloc, f, 0);
    for (size_t i = 0; i < 600; i++) {
        fields[i] = one;
        ids[i] = CDET_F_P_EXE;
    }
    cdet_view *v = cdet_view_new(&m, CDET_F_COUNT, 10, 1024);
    ev.fields = fields;
    ev.field_count = 1;
    if (v && cdet_view_begin(v, &ev, ids, 0, false)) {
        assert_non_null(cdet_view_get(v, CDET_F_P_NAME));
        cdet_event large = ev;
        large.field_count = 600;
        done = cdet_view_begin(v, &large, ids, 0, false);
        if (!done) { /* the event before is still there */
            assert_ptr_equal(v->ev, &ev);
            assert_non_null(cdet_view_get(v, CDET_F_P_EXE));
            assert_null(cdet_view_next(v, cdet_view_get(v, CDET_F_P_EXE)));
        }
    }
    cdet_view_free(v);
    assert_int_equal(m.bytes, 0);
    return done;
}

static void test_refused_memory_leaves_the_view_as_it_was(void **state)
{
    (void)state;
    assert_true(flaky_sweep(attempt_view, NULL) > 8);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_field_is_found_and_an_absent_one_is_not),
        cmocka_unit_test(test_a_list_keeps_its_order_among_other_fields),
        cmocka_unit_test(test_nothing_of_an_event_is_left_for_the_next),
        cmocka_unit_test(test_stamps_survive_their_wrap),
        cmocka_unit_test(test_names_and_extensions_are_taken_from_paths),
        cmocka_unit_test(test_a_given_name_wins_over_the_path),
        cmocka_unit_test(test_no_name_comes_from_an_unknown_path_or_a_plain_event),
        cmocka_unit_test(test_the_parent_answers_with_its_own_fields_only),
        cmocka_unit_test(test_a_new_event_is_never_read_as_the_parent),
        cmocka_unit_test(test_the_memo_is_not_used_for_the_parent),
        cmocka_unit_test(test_values_print_as_rules_write_them),
        cmocka_unit_test(test_numbers_are_read_and_what_is_none_is_refused),
        cmocka_unit_test(test_times_are_nanoseconds_or_rfc_3339),
        cmocka_unit_test(test_unknown_is_not_a_value),
        cmocka_unit_test(test_an_over_long_value_keeps_head_and_tail_and_is_counted_once),
        cmocka_unit_test(test_more_text_than_the_buffer_holds_is_still_compared),
        cmocka_unit_test(test_an_event_of_4096_fields_is_taken_and_one_more_is_not),
        cmocka_unit_test(test_a_path_is_made_comparable_once),
        cmocka_unit_test(test_refused_memory_leaves_the_view_as_it_was),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
