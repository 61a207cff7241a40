/* SPDX-License-Identifier: MIT
 *
 * test_expr_told.c: detections explain a match and tell every mistake with its place; refused memory is reported.
 */
#include "expr_impl.h"
#include "lab.h"
#include "text.h"

#include <stdio.h>

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* ---- why ---- */

static void test_why_names_field_value_pattern_and_layer(void **state)
{
    (void)state;
    const cdet_field fields[] = { LAB_S("process.command_line", "run -enc AAAA"), LAB_I("port", 443),
                                  LAB_S("process.name", "pwsh.exe"), LAB_S("c", "z") };
    cdet_why why[8];
    lab l;
    lab_init(&l, NULL);
    assert_true(lab_element(&l, "Shells: {kind: names, default: [cmd.exe, pwsh]}"));
    int32_t e = lab_compile(&l, "cmd: {process.command_line|contains: [' -x', ' -ENC']}\nport: {port: 443}\nshell: "
                                "{process.name|expand: '%Shells%'}\n"
                                "none: {c: y}\nbad: {c: q}\ncondition: cmd and (none or port) and shell and not bad");
    assert_int_equal(lab_eval(&l, e, fields, 4), CDET_MATCH_YES);
    size_t n = cdet_expr_why(l.exprs, e, l.view, why, 8);
    assert_int_equal(n, 3);
    assert_true(cdet_str_eq(cdet_names_text(l.fields, why[0].field), CDET_LIT("process.command_line")));
    assert_true(cdet_str_eq(why[0].value, CDET_LIT("run -enc AAAA")) && cdet_str_eq(why[0].matched, CDET_LIT(" -ENC")));
    assert_null(why[0].element);
    assert_true(cdet_str_eq(why[1].value, CDET_LIT("443")) && cdet_str_eq(why[1].matched, CDET_LIT("443")));
    assert_true(cdet_str_eq(why[2].matched, CDET_LIT("pwsh")));
    assert_ptr_equal(why[2].element, &l.elements[0]);
    assert_string_equal(why[2].layer, "built-in");
    assert_int_equal(cdet_expr_why(l.exprs, e, l.view, why, 1), 1);
    lab_free(&l);
}

static void test_why_of_exists_keywords_and_absence(void **state)
{
    (void)state;
    const cdet_field fields[] = { LAB_S("a", "some word here"), LAB_S("b", "x") };
    cdet_why why[8];
    lab l;
    lab_init(&l, NULL);
    int32_t e = lab_compile(&l, "k: [word]\nn: {zz: null}\ng: {b|neq: y}\ncondition: all of them");
    assert_int_equal(lab_eval(&l, e, fields, 2), CDET_MATCH_YES);
    assert_int_equal(cdet_expr_why(l.exprs, e, l.view, why, 8), 3);
    assert_true(cdet_str_eq(why[0].value, CDET_LIT("some word here")));
    assert_int_equal(why[1].value.len, 0);
    assert_true(cdet_str_eq(why[2].value, CDET_LIT("x")));
    lab_free(&l);
}

/* ---- mistakes ---- */

static void test_every_mistake_is_told_with_its_place(void **state)
{
    (void)state;
    static const struct {
        const char *detection, *due;
    } rows[] = {
        { "s: {a|containss: x}", "t:1:7: error: unknown modifier 'containss' (did you mean 'contains'?)\n" },
        { "s: {a|wibble: x}", "t:1:7: error: unknown modifier 'wibble'\n" },
        { "s: {a|: x}", "t:1:7: error: unknown modifier ''\n" },
        { "s: {a|re|contains: x}", "t:1:5: error: modifiers 're' and 'contains' exclude each other\n" },
        { "s: {a|startswith|endswith: x}", "t:1:5: error: modifiers 'startswith' and 'endswith' exclude each other\n" },
        { "s: {a|lt|gt: 1}", "t:1:5: error: modifiers 'lt' and 'gt' exclude each other\n" },
        { "s: {a|i: x}", "t:1:5: error: modifiers 'i', 'm' and 's' belong behind 're'\n" },
        { "s: {'|exists': true}", "t:1:5: error: modifier 'exists' needs a field before it\n" },
        { "s: {a|lt: ten}", "t:1:11: error: 'ten' is not a number\n" },
        { "s: {a|cidr: 10.0.0}", "t:1:13: error: '10.0.0' is not an address block (as 10.0.0.0/8 or 2001:db8::/32)\n" },
        { "s: {a|exists: maybe}", "t:1:15: error: 'exists' takes true or false\n" },
        { "s: {a|contains: null}",
          "t:1:17: error: null goes with a field without modifiers (write '' for the empty text)\n" },
        { "s: {a|base64: 'x*'}", "t:1:15: error: a value with wildcards cannot be base64-encoded\n" },
        { "s: {a: {b: c}}", "t:1:8: error: a field takes a value or a list of values, not a map\n" },
        { "s: {a: [[b]]}", "t:1:9: error: a value is a text, a number, true, false or null\n" },
        { "s: {a: []}", "t:1:8: error: a list without values can never match\n" },
        { "s: {}", "t:1:4: error: a selection without fields can never match\n" },
        { "s: []", "t:1:4: error: a selection without values can never match\n" },
        { "s: [[x]]", "t:1:5: error: a list of selections holds maps and texts, not lists\n" },
        { "s: {a: x}\ntimeframe: 5m",
          "t:2:1: error: 'timeframe' has no place in a condition: 'within' of a chain or stage bounds time\n" },
        { "s: {a: x}\nt: {b: y}", "t:1:1: error: 'condition' is missing\n" },
        { "s: {a: x}\ncondition: []", "t:2:12: error: 'condition' is empty\n" },
        { "s: {a: x}\ncondition: 's and r'", "t:2:19: error: condition: unknown selection 'r' (did you mean 's'?)\n" },
        { "condition: s", "t:1:1: error: no selection\nt:1:12: error: condition: unknown selection 's'\n" },
        { "s: {a|expand: '%No%'}", "t:1:15: error: no element 'No'\n" },
        { "s: {a|fieldref: ''}", "t:1:17: error: 'fieldref' needs the name of a field\n" },
        { "x", "t:1:1: error: a condition is a map of at most 1000 selections\n" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_string_equal(lab_errors(rows[i].detection), rows[i].due);
}

static void test_all_mistakes_of_a_detection_come_in_one_pass(void **state)
{
    (void)state;
    const char *text = lab_errors("s:\n  a|contian: x\n  b|re: '('\n  c|lt: y\nt: {d|cidr: z}\ncondition: s and u\n");
    static const char *const due[] = { "t:2:5: error: unknown modifier 'contian'",
                                       "t:3:", "t:4:9: error: 'y' is not a number",
                                       "t:5:13: error: 'z' is not an address block",
                                       "t:6:18: error: condition: unknown selection 'u'" };
    for (size_t i = 0; i < 5; i++)
        if (!strstr(text, due[i])) fail_msg("%s is not in\n%s", due[i], text);
}

static void test_an_element_of_the_wrong_kind_is_refused(void **state)
{
    (void)state;
    static const struct {
        const char *declaration, *detection, *due;
    } rows[] = {
        { "Window: {kind: duration, default: 5m}", "s: {a|expand: '%Window%'}",
          "t:1:15: error: element 'Window' is a duration: no field can be compared with it\n" },
        { "Names: {kind: names}", "s: {a|lt|expand: '%Names%'}",
          "t:1:18: error: element 'Names' is a list: only 'neq', 'all', or text modifiers go with it\n" },
        { "Names: {kind: names}", "s: {a|expand: '%Name%'}",
          "t:1:15: error: no element 'Name' (did you mean 'Names'?)\n" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        lab l;
        lab_init(&l, NULL);
        assert_true(lab_element(&l, rows[i].declaration));
        assert_int_equal(lab_compile(&l, rows[i].detection), -1);
        assert_string_equal(lab_messages(&l), rows[i].due);
        lab_free(&l);
    }
}

static void test_an_unused_selection_is_a_warning(void **state)
{
    (void)state;
    lab l;
    lab_init(&l, NULL);
    assert_true(lab_compile(&l, "s: {a: x}\nt: {b: y}\ncondition: s") >= 0);
    assert_string_equal(lab_messages(&l), "t:2:1: warning: selection 't' is not used by the condition\n");
    lab_free(&l);
}

static void test_a_failed_compilation_leaves_the_pool_usable(void **state)
{
    (void)state;
    lab l;
    lab_init(&l, NULL);
    int32_t e = lab_compile(&l, "s: {a: x}");
    assert_int_equal(lab_compile(&l, "s: {a: x, b|re: '('}"), -1);
    assert_int_equal(lab_compile(&l, "s: {a: x}\ncondition: t"), -1);
    int32_t again = lab_compile(&l, "s: {a: y}");
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("a", "x")), CDET_MATCH_YES);
    assert_int_equal(LAB_EVAL(&l, again, LAB_S("a", "y")), CDET_MATCH_YES);
    assert_int_equal(cdet_expr_eval(l.exprs, -1, l.view), CDET_MATCH_NO);
    lab_free(&l);
}

/* ---- memory ---- */

static bool attempt_compile(flaky *f, void *arg)
{
    static const char detection[] = "sel:\n  a|contains|all: [x, 'y*z']\n  b: [p, q, r, s, t, u, 5, true, null]\n  "
                                    "c|re|i: 'foo.*bar'\n  d|cidr: 10.0.0.0/8\n"
                                    "  e|endswith: ['\\a', '\\b', '\\c', '\\d']\n  f|fieldref: a\nother:\n  - "
                                    "g|wide|base64offset|contains: hello\n  - word\n"
                                    "exp: {h|expand: '%Names%', i|contains|expand: '<%Names%>'}\nunused: {z: "
                                    "z}\ncondition: [sel and not other, 1 of exp*]";
    (void)arg;
    lab l;
    if (!lab_init(&l, f)) return false;
    bool done = lab_element(&l, "Names: {kind: names, default: [a.exe, 'b*', /x/y]}");
    size_t before = l.exprs->nnodes, exprs = l.exprs->nexprs;
    int32_t e = done ? lab_compile(&l, detection) : -1;
    done = e >= 0;
    if (l.diags.errors) fail_msg("%s", lab_messages(&l));
    assert_true(done || l.diags.oom);
    if (!done) {
        assert_int_equal(l.exprs->nnodes, before);
        assert_int_equal(l.exprs->nexprs, exprs);
    }
    if (done) {
        const cdet_field fields[] = { LAB_S("h", "B7") };
        cdet_view *v = lab_begin(&l, fields, 1, false);
        done = v != NULL;
        if (v) {
            size_t calls = f->calls;
            cdet_why why[4];
            assert_int_equal(cdet_expr_eval(l.exprs, e, v), CDET_MATCH_NO);
            cdet_expr_why(l.exprs, e, v, why, 4);
            assert_int_equal(f->calls, calls); /* evaluation allocates nothing */
        }
    }
    lab_free(&l);
    return done;
}

static void test_refused_memory_is_reported_and_changes_nothing(void **state)
{
    (void)state;
    assert_true(flaky_sweep(attempt_compile, NULL) > 30);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_why_names_field_value_pattern_and_layer),
        cmocka_unit_test(test_why_of_exists_keywords_and_absence),
        cmocka_unit_test(test_every_mistake_is_told_with_its_place),
        cmocka_unit_test(test_all_mistakes_of_a_detection_come_in_one_pass),
        cmocka_unit_test(test_an_element_of_the_wrong_kind_is_refused),
        cmocka_unit_test(test_an_unused_selection_is_a_warning),
        cmocka_unit_test(test_a_failed_compilation_leaves_the_pool_usable),
        cmocka_unit_test(test_refused_memory_is_reported_and_changes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
