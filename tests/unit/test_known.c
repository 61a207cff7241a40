/* SPDX-License-Identifier: MIT
 *
 * test_known.c: what was said of a value before is said of it again, and of nothing else.
 */
#include "known.h"
#include "lab.h"

#include <stdio.h>

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const uint64_t key[2] = { 3, 4 };
static const cdet_known_group images = { CDET_F_P_EXE, 2, true }, names = { CDET_F_P_NAME, 2, false };

static uint32_t seed = 99;

static uint32_t draw(uint32_t n)
{
    seed = seed * 1664525 + 1013904223;
    return (seed >> 16) % n;
}

/* Conditions on few fields with few values, each asked with a memory and without one, of every reading and in two directories. */
static void test_answers_are_those_that_are_given_without_memory(void **state)
{
    (void)state;
    static const char *const conditions[] = {
        "s: {process.name|expand: '%N%'}",
        "s: {process.name|re: '^c.*[de]$'}",
        "s: {process.name|re|i: 'EXE'}",
        "s: {process.executable|expand: '%P%'}",
        "s: {process.executable|re: 'tmp'}",
        "s: {process.executable|expand: ['%P%', '%N%']}",
        "s: {process.executable|contains|all: ['t', 'c', 'm', 'd', 'x', 'p']}",
        "s: {destination.ip|cidr: ['10.0.0.0/8', '::1/128']}",
        "s: {destination.ip|expand: '%D%'}",
        "s: {process.name|neq: [cmd.exe, b, c, d, e, '*x']}",
        ("s: {user.name|re: 'a|b', process.name: [cmd.exe, cmd, sh, bash, zsh]}\nt: {user.name|expand: "
         "'%T%'}\ncondition: s or t"),
    };
    static const char *const values[] = {
        "cmd.exe",   "C:\\tmp\\cmd.exe", "tmp\\cmd.exe",         "/tmp/sh",  "sh",  "",   "-", "10.1.2.3", "x\\CMD.EXE",
        "a.example", "\\tmp\\cmd",       "/proc/self/cwd/tmp/x", "C:tmp\\x", "::1", "CMD"
    };
    static const uint32_t fields[] = { CDET_F_P_EXE, CDET_F_P_NAME, CDET_F_DST_IP, CDET_F_USER_NAME,
                                       CDET_F_P_CWD, CDET_F_PP_EXE, CDET_F_PP_NAME };
    enum { CONDITIONS = sizeof conditions / sizeof *conditions, MOST = 8 };
    int32_t exprs[CONDITIONS];
    size_t yes = 0, no = 0;
    lab l;
    lab_init(&l, NULL);
    assert_true(lab_element(&l, "N: {kind: names, default: [cmd, 'ba*', C:\\tmp\\cmd.exe]}"));
    assert_true(lab_element(&l, "P: {kind: paths, default: ['C:\\tmp', /tmp, '%USERPROFILE%']}"));
    assert_true(lab_element(&l, "D: {kind: destinations, default: ['10.0.0.0/8', example]}"));
    assert_true(lab_element(&l, "T: {kind: patterns, default: ['c*d', /s.$/]}"));
    for (size_t i = 0; i < CONDITIONS; i++)
        if ((exprs[i] = lab_compile(&l, conditions[i])) < 0) fail_msg("%s", lab_messages(&l));
    cdet_known *k = cdet_known_new(&l.mem, key);
    for (int round = 0; round < 4000; round++) {
        cdet_field f[MOST];
        size_t n = draw(MOST);
        for (size_t i = 0; i < n; i++) {
            memset(&f[i], 0, sizeof f[i]);
            f[i].name = cdet_names_text(l.fields, fields[draw(sizeof fields / sizeof *fields)]);
            f[i].kind = CDET_STR;
            f[i].v.str = cdet_str_of(values[draw(sizeof values / sizeof *values)]);
            if (draw(8)) continue;
            f[i].kind = draw(2) ? CDET_INT : CDET_NULL;
            f[i].v.i = (int64_t)draw(3);
        }
        bool windows = draw(2), plain = draw(16) == 0;
        uint8_t reading = (uint8_t)(draw(3) ? CDET_AS_ITSELF : CDET_AS_PARENT);
        cdet_match with[CONDITIONS];
        for (int memory = 1; memory >= 0; memory--) {
            cdet_view *v = lab_begin(&l, f, n, plain);
            v->known = memory ? k : NULL;
            v->windows = windows;
            v->reading = reading;
            for (size_t i = 0; i < CONDITIONS; i++) {
                cdet_match m = cdet_expr_eval(l.exprs, exprs[i], v);
                if (memory) with[i] = m;
                if (m != with[i]) fail_msg("round %d: %s", round, conditions[i]);
                yes += m == CDET_MATCH_YES;
                no += m == CDET_MATCH_NO;
            }
        }
    }
    assert_true(yes > 5000 && no > 5000);
    cdet_known_free(k, &l.mem);
    lab_free(&l);
    assert_int_equal(l.mem.bytes, 0);
}

static cdet_known_row *row_of(lab *l, cdet_known *k, uint32_t at, const cdet_known_group *g, const char *text,
                              bool windows)
{
    static cdet_field f;
    memset(&f, 0, sizeof f);
    f.name = cdet_names_text(l->fields, g->field);
    f.kind = CDET_STR;
    f.v.str = cdet_str_of(text);
    cdet_view *v = lab_begin(l, &f, 1, false);
    v->windows = windows;
    return cdet_known_of(k, v, at, g);
}

static void test_a_value_has_one_row_in_each_group(void **state)
{
    (void)state;
    lab l;
    lab_init(&l, NULL);
    cdet_known *k = cdet_known_new(&l.mem, key);
    cdet_known_row *r = row_of(&l, k, 0, &names, "cmd.exe", false);
    r->asked = 5;
    r->yes = 4;
    assert_int_equal(row_of(&l, k, 0, &names, "cmd.exe", false)->asked, 5);
    assert_int_equal(row_of(&l, k, 0, &names, "cmd.exe", false)->yes, 4);
    assert_int_equal(row_of(&l, k, 1, &names, "cmd.exe", false)->asked, 0);
    assert_int_equal(row_of(&l, k, 0, &names, "cmd.exe", true)->asked, 0);
    assert_int_equal(row_of(&l, k, 0, &names, "CMD.exe", false)->asked, 0);
    for (int i = 0; i < 100000; i++) { /* until another value takes its row */
        char text[32];
        snprintf(text, sizeof text, "x%d", i);
        if (row_of(&l, k, 0, &names, text, false) == r) break;
    }
    assert_int_equal(r->asked, 0);
    assert_int_equal(row_of(&l, k, 0, &names, "cmd.exe", false)->asked, 0);
    cdet_known_free(k, &l.mem);
    lab_free(&l);
}

static void test_what_means_more_than_its_text_has_no_row(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool windows, row;
    } rows[] = {
        { "C:\\x", true, true },       { "c:/x", false, true }, { "/usr/bin/x", false, true },
        { "/usr/bin/x", true, false }, { "x\\y", true, false }, { "C:x", true, false },
        { "\\x", true, false },        { "x", false, false },   { "/proc/self/cwd/x", false, false },
        { "/x\\y", false, false },     { "", false, false },
    };
    lab l;
    lab_init(&l, NULL);
    cdet_known *k = cdet_known_new(&l.mem, key);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if ((row_of(&l, k, 0, &images, rows[i].text, rows[i].windows) != NULL) != rows[i].row)
            fail_msg("%s", rows[i].text);
    char text[300];
    memset(text, 'a', sizeof text);
    text[257] = '\0';
    assert_null(row_of(&l, k, 0, &names, text, false));
    cdet_field two[] = { LAB_S("process.name", "a"), LAB_S("process.name", "b") },
               number[] = { LAB_I("process.name", 1) };
    assert_null(cdet_known_of(k, lab_begin(&l, two, 2, false), 0, &names));
    assert_null(cdet_known_of(k, lab_begin(&l, number, 1, false), 0, &names));
    assert_null(cdet_known_of(k, lab_begin(&l, number, 0, false), 0, &names));
    assert_false(cdet_known_field(CDET_F_P_CMD));
    assert_true(cdet_known_field(CDET_F_P_NAME));
    cdet_known_free(k, &l.mem);
    lab_free(&l);
}

static bool attempt_new(flaky *f, void *arg)
{
    cdet_mem m;
    (void)arg;
    cdet_mem_init(&m, flaky_alloc, f, 0);
    cdet_known *k = cdet_known_new(&m, key);
    bool ok = k != NULL;
    if (k) cdet_known_free(k, &m);
    return ok;
}

static void test_refused_memory_is_reported(void **state)
{
    (void)state;
    assert_true(flaky_sweep(attempt_new, NULL) > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_answers_are_those_that_are_given_without_memory),
        cmocka_unit_test(test_a_value_has_one_row_in_each_group),
        cmocka_unit_test(test_what_means_more_than_its_text_has_no_row),
        cmocka_unit_test(test_refused_memory_is_reported),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
