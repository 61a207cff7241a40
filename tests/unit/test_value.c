/* SPDX-License-Identifier: MIT
 *
 * test_value.c: mutable elements: named, declared, layered, bounded, written as YAML.
 */
#include "lab.h"
#include "value.h"

#include <stdio.h>

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const char *as_yaml(lab *l, const cdet_element *e, bool preset)
{
    return cdet_element_yaml(e, preset, &l->arena).ptr;
}

/* ---- names ---- */

static void test_a_name_is_found_in_any_spelling(void **state)
{
    (void)state;
    static const struct {
        const char *name, *asked;
        bool yes;
    } rows[] = {
        { "TimeWindow", "timewindow", true },
        { "TimeWindow", "time-window", true },
        { "TimeWindow", "Time_Window", true },
        { "TimeWindow", "TIME WINDOW", true },
        { "TimeWindow", "TimeWindows", false },
        { "EgressAllowList", "egress_allowlist", true },
        { "EgressAllowList", "EgressWhitelist", true },
        { "EgressAllowList", "egress-white-list", true },
        { "EgressAllowList", "EgressAllowedList", true },
        { "AllowListX", "WhitelistX", true },
        { "AllowList", "DenyList", false },
        { "AllowList", "", false },
        { "A", "-_ a", true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cdet_element e = { .name = cdet_str_of(rows[i].name) };
        if (cdet_element_named(&e, cdet_str_of(rows[i].asked)) != rows[i].yes)
            fail_msg("%s, %s", rows[i].name, rows[i].asked);
    }
    char text[200];
    memset(text, 'a', sizeof text);
    cdet_element e = { .name = { text, sizeof text } };
    assert_false(cdet_element_named(&e, e.name)); /* longer than any that can be declared */
}

/* ---- declarations ---- */

static void test_declarations_give_kind_default_and_bounds(void **state)
{
    (void)state;
    lab l;
    lab_init(&l, NULL);
    cdet_element *e =
        lab_declare(&l, "TimeWindow: {kind: duration, default: 15m, min: 1s, max: 7d, about: From open to egress.}");
    assert_non_null(e);
    assert_int_equal(e->kind, CDET_E_DURATION);
    assert_true(e->number == INT64_C(900000000000) && e->preset_number == e->number);
    assert_string_equal(e->about.ptr, "From open to egress.");
    assert_string_equal(cdet_element_bounds(e, &l.arena).ptr, "1s .. 7d");
    assert_string_equal(e->layer, "built-in");
    e = lab_declare(&l, "Names: {kind: names, default: [a, b, A]}");
    assert_int_equal(e->count, 2); /* the same without case */
    assert_int_equal(cdet_element_bounds(e, &l.arena).len, 0);
    e = lab_declare(&l, "One: {kind: paths, default: /tmp}");
    assert_int_equal(e->count, 1);
    e = lab_declare(&l, "None: {kind: images}");
    assert_int_equal(e->count, 0);
    assert_non_null(e->entries);
    e = lab_declare(&l, "N: {kind: number, default: 0x10, min: -5}");
    assert_int_equal(e->number, 16);
    assert_string_equal(cdet_element_bounds(e, &l.arena).ptr, "at least -5");
    e = lab_declare(&l, "F: {kind: flag, default: on}");
    assert_int_equal(e->number, 1);
    assert_string_equal(cdet_element_kind_name(CDET_E_IDENTITIES).ptr, "identities");
    assert_int_equal(l.diags.count, 0);
    lab_free(&l);
}

static void test_a_wrong_declaration_is_refused_with_its_place(void **state)
{
    (void)state;
    static const struct {
        const char *text, *due;
    } rows[] = {
        { "E: {kind: name}", "t:1:11: error: unknown kind 'name' (did you mean 'names'?)\n" },
        { "E: {default: 5}", "t:1:4: error: element 'E' needs a 'kind' (names, paths, duration, ...)\n" },
        { "E: {kind: duration}", "t:1:4: error: element 'E' needs a 'default'\n" },
        { "E: {kind: duration, default: soon}",
          "t:1:30: error: E: 'soon' is not a duration (as 90s, 15m, 1h30m, 2d)\n" },
        { "E: {kind: duration, default: 8d, max: 7d}", "t:1:30: error: E: 8d is above the maximum 7d\n" },
        { "E: {kind: number, default: 1, min: 5, max: 2}", "t:1:44: error: element 'E': the maximum is below the "
                                                           "minimum\nt:1:28: error: E: 1 is below the minimum 5\n" },
        { "E: {kind: names, min: 1}", "t:1:18: error: only a duration or a number has bounds\n" },
        { "E: {kind: names, defalt: [a]}",
          "t:1:18: error: element 'E' has no key 'defalt' (did you mean 'default'?)\n" },
        { "E: {kind: names, default: ['']}", "t:1:28: error: E: an entry is empty\n" },
        { "E: {kind: names, default: [[a]]}", "t:1:28: error: E: an entry is a text\n" },
        { "E: {kind: names, default: {a: b}}", "t:1:27: error: E takes a list\n" },
        { "E: {kind: flag, default: perhaps}", "t:1:26: error: E: 'perhaps' is neither true nor false\n" },
        { "E: {kind: number, default: 1.5}", "t:1:28: error: E: '1.5' is not a whole number\n" },
        { "E: x", "t:1:4: error: element 'E' is a map of kind, default, min, max, about\n" },
        { "E: {kind: flag, default: true, about: [a]}", "t:1:39: error: 'about' is a text\n" },
        { "'--': {kind: flag, default: true}", "t:1:1: error: an element's name has 1 to 128 letters\n" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        lab l;
        lab_init(&l, NULL);
        assert_null(lab_declare(&l, rows[i].text));
        assert_string_equal(lab_messages(&l), rows[i].due);
        lab_free(&l);
    }
}

/* ---- layers ---- */

static void test_layers_set_add_and_remove(void **state)
{
    (void)state;
    lab l;
    lab_init(&l, NULL);
    cdet_element *e = lab_declare(&l, "Apps: {kind: names, default: [a.exe, b.exe]}");
    assert_true(lab_apply(&l, e, "{add: [c.exe, B.EXE], remove: [A.exe]}", "site.yaml:3"));
    assert_string_equal(as_yaml(&l, e, false), "[b.exe, c.exe]");
    assert_string_equal(as_yaml(&l, e, true), "[a.exe, b.exe]");
    assert_string_equal(e->entries[0].layer, "built-in");
    assert_string_equal(e->entries[1].layer, "site.yaml:3");
    assert_string_equal(e->layer, "site.yaml:3");
    const cdet_str add[] = { CDET_LIT("d.exe") }, gone[] = { CDET_LIT("b.exe"), CDET_LIT("C.EXE") };
    assert_true(cdet_element_apply_texts(e, &l.arena, &l.diags, CDET_ADD, add, 1, "api", (cdet_pos){ "api", 1, 1 }));
    assert_true(
        cdet_element_apply_texts(e, &l.arena, &l.diags, CDET_REMOVE, gone, 2, "api", (cdet_pos){ "api", 1, 1 }));
    assert_string_equal(as_yaml(&l, e, false), "[d.exe]");
    assert_true(lab_apply(&l, e, "[x, y]", "s2"));
    assert_string_equal(as_yaml(&l, e, false), "[x, y]");
    assert_true(lab_apply(&l, e, "z", "s3"));
    assert_string_equal(as_yaml(&l, e, false), "[z]");
    assert_true(lab_apply(&l, e, "{set: [p, q], add: r, remove: p}", "s4"));
    assert_string_equal(as_yaml(&l, e, false), "[q, r]");
    assert_true(lab_apply(&l, e, "[]", "s5"));
    assert_string_equal(as_yaml(&l, e, false), "[]");
    assert_int_equal(l.diags.count, 0);
    lab_free(&l);
}

static void test_scalars_are_set_within_bounds(void **state)
{
    (void)state;
    lab l;
    lab_init(&l, NULL);
    cdet_element *e = lab_declare(&l, "W: {kind: duration, default: 15m, min: 1s, max: 7d}");
    const cdet_str ten = CDET_LIT("10m");
    assert_true(lab_apply(&l, e, "90s", "s1"));
    assert_string_equal(as_yaml(&l, e, false), "1m30s");
    assert_true(lab_apply(&l, e, "{set: 1h}", "s2"));
    assert_true(cdet_element_apply_texts(e, &l.arena, &l.diags, CDET_SET, &ten, 1, "api", (cdet_pos){ "api", 1, 1 }));
    assert_string_equal(as_yaml(&l, e, false), "10m");
    assert_string_equal(as_yaml(&l, e, true), "15m");
    assert_string_equal(e->layer, "api");
    assert_int_equal(l.diags.count, 0);
    assert_false(lab_apply(&l, e, "8d", "s3"));
    assert_false(lab_apply(&l, e, "0", "s3"));
    assert_false(lab_apply(&l, e, "[10m]", "s3"));
    assert_false(lab_apply(&l, e, "{add: 10m}", "s3"));
    assert_false(
        cdet_element_apply_texts(e, &l.arena, &l.diags, CDET_ADD, &ten, 1, "api", (cdet_pos){ "--set x", 1, 1 }));
    assert_string_equal(
        lab_messages(&l),
        "t:1:4: error: W: 8d is above the maximum 7d\n"
        "t:1:4: error: W: 0s is below the minimum 1s\n"
        "t:1:4: error: W is a duration: it takes one value, and nothing can be added or removed\n"
        "t:1:10: error: W is a duration: it takes one value, and nothing can be added or removed\n"
        "--set x:1:1: error: W is a duration: it takes one value, and nothing can be added or removed\n");
    assert_string_equal(as_yaml(&l, e, false), "10m"); /* and nothing has changed */
    assert_string_equal(e->layer, "api");
    lab_free(&l);
}

static void test_a_wrong_change_is_told_and_changes_nothing(void **state)
{
    (void)state;
    static const struct {
        const char *value, *due;
    } rows[] = {
        { "{remove: [explorr.exe]}",
          "t:1:14: error: E has no entry 'explorr.exe' to remove (did you mean 'explorer.exe'?)\n" },
        { "{remove: [zz]}", "t:1:14: error: E has no entry 'zz' to remove\n" },
        { "{ad: [x]}", "t:1:5: error: E: unknown key 'ad' (did you mean 'add'?)\n" },
        { "{wibble: [x]}", "t:1:5: error: E: unknown key 'wibble' (set, add or remove)\n" },
        { "{}", "t:1:4: error: E: expected a value, or a map of set, add, remove\n" },
        { "{add: {a: b}}", "t:1:10: error: E takes a list\n" },
        { "['']", "t:1:5: error: E: an entry is empty\n" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        lab l;
        lab_init(&l, NULL);
        cdet_element *e = lab_declare(&l, "E: {kind: names, default: [explorer.exe, cmd.exe]}");
        assert_false(lab_apply(&l, e, rows[i].value, "site"));
        assert_string_equal(lab_messages(&l), rows[i].due);
        assert_string_equal(as_yaml(&l, e, false), "[explorer.exe, cmd.exe]");
        lab_free(&l);
    }
}

static void test_paths_and_patterns_are_told_apart_byte_by_byte(void **state)
{
    (void)state;
    lab l;
    lab_init(&l, NULL);
    cdet_element *e = lab_declare(&l, "P: {kind: paths, default: [/tmp/A]}");
    assert_true(lab_apply(&l, e, "{add: [/tmp/a]}", "s"));
    assert_int_equal(e->count, 2);
    assert_true(lab_apply(&l, e, "{remove: [/tmp/a]}", "s"));
    assert_string_equal(as_yaml(&l, e, false), "[/tmp/A]");
    lab_free(&l);
}

static void test_large_lists_are_changed_in_one_go(void **state)
{
    (void)state;
    static cdet_str values[50000];
    static char texts[50000][8];
    lab l;
    lab_init(&l, NULL);
    cdet_element *e = lab_declare(&l, "P: {kind: names}");
    for (size_t i = 0; i < 50000; i++) {
        snprintf(texts[i], sizeof texts[i], "n%zu", i);
        values[i] = cdet_str_of(texts[i]);
    }
    assert_true(
        cdet_element_apply_texts(e, &l.arena, &l.diags, CDET_ADD, values, 50000, "api", (cdet_pos){ "api", 1, 1 }));
    assert_true(cdet_element_apply_texts(e, &l.arena, &l.diags, CDET_ADD, values, 50000, "api",
                                         (cdet_pos){ "api", 1, 1 }) == true);
    assert_int_equal(e->count, 50000);
    assert_true(
        cdet_element_apply_texts(e, &l.arena, &l.diags, CDET_REMOVE, values, 49999, "api", (cdet_pos){ "api", 1, 1 }));
    assert_string_equal(as_yaml(&l, e, false), "[n49999]");
    lab_free(&l);
}

/* ---- as YAML ---- */

static void test_yaml_of_a_list_reads_back_as_the_same_list(void **state)
{
    (void)state;
    lab l;
    lab_init(&l, NULL);
    cdet_element *e = lab_declare(&l, "P: {kind: patterns, default: [plain, 'C:\\Users\\*', \"it's\", 'a, b', '[x]', "
                                      "'null', 'true', '12', '', 'x']}");
    assert_null(e); /* the empty entry */
    e = lab_declare(&l, "P: {kind: patterns, default: [plain, 'C:\\Users\\*', \"it's\", 'a, b', '[x]', 'null', 'true', "
                        "'12', ' x ', '*.corp.example', '-', '#a', 'a: b', "
                        "\"tab\\there\", 'é', '%TEMP%', '10.0.0.0/8', '::1', 'k:v']}");
    assert_non_null(e);
    const char *text = as_yaml(&l, e, false);
    cdet_element *again = &l.elements[l.nelements++];
    *again = (cdet_element){ .name = CDET_LIT("P"), .kind = CDET_E_PATTERNS };
    assert_true(lab_apply(&l, again, text, "s"));
    assert_int_equal(again->count, e->count);
    for (size_t i = 0; i < e->count; i++) assert_true(cdet_str_eq(again->entries[i].text, e->entries[i].text));
    assert_string_equal(as_yaml(&l, again, false), text);
    lab_free(&l);
}

/* ---- memory ---- */

static bool attempt_all(flaky *f, void *arg)
{
    static const char *const declarations[] = {
        "A: {kind: names, default: [a.exe, 'b*', plain, /x/y, 'c?d']}",
        "B: {kind: paths, default: ['%TEMP%', /tmp, '/home/*/x']}",
        "C: {kind: destinations, default: [10.0.0.0/8, '*.corp.example']}",
        "D: {kind: patterns, default: ['/re+x/', 'g*', w]}",
        "E: {kind: images, default: [nginx, 'ghcr.io/x/*', registry.k8s.io]}",
        "F: {kind: duration, default: 5m, min: 1s, max: 1h}",
    };
    const cdet_str added = CDET_LIT("more"), removed = CDET_LIT("10.0.0.0/8");
    (void)arg;
    lab l;
    if (!lab_init(&l, f)) return false;
    bool ok = true;
    for (size_t i = 0; i < 6 && ok; i++) {
        cdet_element *e = lab_declare(&l, declarations[i]);
        ok = e != NULL;
        if (!ok) continue;
        size_t count = e->count;
        if (i < 5) {
            ok = cdet_element_apply_texts(e, &l.arena, &l.diags, i == 2 ? CDET_REMOVE : CDET_ADD,
                                          i == 2 ? &removed : &added, 1, "api", (cdet_pos){ "api", 1, 1 });
            if (!ok) assert_int_equal(e->count, count);
        }
        ok = ok && cdet_element_finish(e, &l.arena, &l.mem, &l.diags);
        ok = ok && cdet_element_yaml(e, false, &l.arena).ptr && cdet_element_bounds(e, &l.arena).ptr;
    }
    assert_int_equal(l.diags.errors, 0);
    lab_free(&l);
    return ok;
}

static void test_refused_memory_is_reported_and_nothing_is_lost(void **state)
{
    (void)state;
    assert_true(flaky_sweep(attempt_all, NULL) > 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_name_is_found_in_any_spelling),
        cmocka_unit_test(test_declarations_give_kind_default_and_bounds),
        cmocka_unit_test(test_a_wrong_declaration_is_refused_with_its_place),
        cmocka_unit_test(test_layers_set_add_and_remove),
        cmocka_unit_test(test_scalars_are_set_within_bounds),
        cmocka_unit_test(test_a_wrong_change_is_told_and_changes_nothing),
        cmocka_unit_test(test_paths_and_patterns_are_told_apart_byte_by_byte),
        cmocka_unit_test(test_large_lists_are_changed_in_one_go),
        cmocka_unit_test(test_yaml_of_a_list_reads_back_as_the_same_list),
        cmocka_unit_test(test_refused_memory_is_reported_and_nothing_is_lost),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
