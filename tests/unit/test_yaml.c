/* SPDX-License-Identifier: MIT
 *
 * test_yaml.c: trees have the positions of the text; hostile texts are refused early, with a position.
 */
#include "flaky.h"
#include "yaml.h"

#include <stdio.h>
#include <stdlib.h>

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

typedef struct fixture {
    cdet_mem m;
    cdet_arena a;
    cdet_diags d;
} fixture;

static int setup(void **state)
{
    static fixture f;
    cdet_mem_init(&f.m, NULL, NULL, 0);
    cdet_arena_init(&f.a, &f.m);
    cdet_diags_init(&f.d, &f.m);
    *state = &f;
    return 0;
}

static int teardown(void **state)
{
    fixture *f = *state;
    cdet_diags_free(&f->d);
    cdet_arena_free(&f->a);
    return f->m.bytes != 0;
}

static cdet_yaml *parse(fixture *f, const char *text)
{
    return cdet_yaml_parse(&f->a, &f->d, cdet_str_of(text), "t.yaml");
}

static cdet_yaml *parse_one(fixture *f, const char *text)
{
    cdet_yaml *y = parse(f, text);
    if (!y) fail_msg("%s", f->d.count ? f->d.items[f->d.count - 1].ptr : "no message");
    assert_int_equal(y->count, 1);
    return y->first;
}

static void assert_refused(fixture *f, cdet_str text, const char *message)
{
    size_t before = f->d.count;
    assert_null(cdet_yaml_parse(&f->a, &f->d, text, "t.yaml"));
    assert_true(f->d.count > before);
    assert_string_equal(f->d.items[before].ptr, message);
}

static void test_a_tree_has_keys_values_and_positions(void **state)
{
    cdet_yaml *map = parse_one(*state, "a: 1\nbc:\n  - x\n  - 'y z'\n  - {q: null}\n");
    assert_int_equal(map->kind, CDET_YAML_MAP);
    assert_int_equal(map->count, 2);
    cdet_yaml *a = cdet_yaml_get(map, "a"), *bc = cdet_yaml_get(map, "bc");
    assert_string_equal(a->text.ptr, "1");
    assert_true(a->plain);
    assert_int_equal(a->pos.line, 1);
    assert_int_equal(a->pos.col, 4);
    assert_int_equal(a->key_pos.col, 1);
    assert_string_equal(a->pos.origin, "t.yaml");
    assert_int_equal(bc->kind, CDET_YAML_LIST);
    assert_int_equal(bc->count, 3);
    assert_string_equal(bc->key.ptr, "bc");
    assert_int_equal(bc->key_pos.line, 2);
    cdet_yaml *yz = bc->first->next;
    assert_string_equal(yz->text.ptr, "y z");
    assert_false(yz->plain);
    assert_null(yz->key.ptr);
    assert_int_equal(yz->pos.line, 4);
    assert_int_equal(yz->pos.col, 5);
    cdet_yaml *q = cdet_yaml_get(yz->next, "q");
    assert_true(cdet_yaml_is_null(q));
    assert_null(yz->next->next);
    assert_null(cdet_yaml_get(map, "b"));
    assert_null(cdet_yaml_get(bc, "a"));
    assert_null(cdet_yaml_get(NULL, "a"));
}

static void test_columns_count_characters(void **state)
{
    cdet_yaml *map = parse_one(*state, "\xef\xbb\xbf\xc3\xa4\xe2\x82\xac: x\n");
    assert_int_equal(map->first->key_pos.col, 1);
    assert_int_equal(map->first->pos.col, 5);
}

static void test_each_document_is_a_node_and_empty_ones_are_left_out(void **state)
{
    cdet_yaml *y = parse(*state, "---\n---\na: 1\n---\n# nothing\n---\n- 2\n...\n");
    assert_int_equal(y->kind, CDET_YAML_LIST);
    assert_int_equal(y->count, 2);
    assert_int_equal(y->first->kind, CDET_YAML_MAP);
    assert_int_equal(y->first->next->kind, CDET_YAML_LIST);
    assert_int_equal(parse(*state, "")->count, 0);
    assert_int_equal(parse(*state, "# only a remark\n")->count, 0);
    assert_int_equal(
        cdet_yaml_parse(&((fixture *)*state)->a, &((fixture *)*state)->d, (cdet_str){ NULL, 0 }, "x")->count, 0);
}

static void test_block_texts_and_escapes_are_read(void **state)
{
    cdet_yaml *map = parse_one(*state, "a: |\n  x\n  y\nb: >-\n  x\n  y\nc: \"\\x41\\u20ac\\n\"\nd: 'it''s'\ne:\n");
    assert_string_equal(cdet_yaml_get(map, "a")->text.ptr, "x\ny\n");
    assert_string_equal(cdet_yaml_get(map, "b")->text.ptr, "x y");
    assert_string_equal(cdet_yaml_get(map, "c")->text.ptr, "A\xe2\x82\xac\n");
    assert_string_equal(cdet_yaml_get(map, "d")->text.ptr, "it's");
    assert_true(cdet_yaml_is_null(cdet_yaml_get(map, "e")));
    assert_false(cdet_yaml_is_null(cdet_yaml_get(map, "d")));
}

static void test_duplicate_key_is_refused_with_position(void **state)
{
    assert_refused(*state, CDET_LIT("AN1314:\n  TimeWindow: 5m\n  x: 1\n  TimeWindow: 6m\n"),
                   "t.yaml:4:3: error: duplicate key 'TimeWindow' (first at line 2)");
    assert_refused(*state, CDET_LIT("{a: 1, b: 2, 'a': 3}"), "t.yaml:1:14: error: duplicate key 'a' (first at line 1)");
    assert_refused(*state, CDET_LIT("? x\n? x\n"), "t.yaml:2:3: error: duplicate key 'x' (first at line 1)");
    assert_non_null(parse(*state, "a: {x: 1}\nb: {x: 1}\nA: 1\n"));
}

static void test_many_keys_and_many_duplicates_are_found(void **state)
{
    fixture *f = *state;
    cdet_buf b;
    cdet_buf_init(&b, &f->m);
    for (int i = 0; i < 50000; i++) cdet_buf_fmt(&b, "k%d: 1\n", i * 7919 % 50000);
    cdet_yaml *y = cdet_yaml_parse(&f->a, &f->d, cdet_buf_get(&b), "t.yaml");
    assert_non_null(y);
    assert_int_equal(y->first->count, 50000);
    for (int i = 0; i < 30000; i++) cdet_buf_lit(&b, "k0: 1\n");
    assert_null(cdet_yaml_parse(&f->a, &f->d, cdet_buf_get(&b), "t.yaml"));
    assert_int_equal(f->d.errors, 30000);
    cdet_buf_free(&b);
}

static void test_all_faults_of_a_text_are_found_in_one_pass(void **state)
{
    fixture *f = *state;
    assert_null(parse(f, "a: &x 1\nb: *x\nc: !!str 1\nd: [*x, !t {k: v}]\n\"e\\0\": 1\nf: 1\nf: 2\n"));
    const char *expected[] = { "t.yaml:1:4: error: anchors are not allowed (write the value out)",
                               "t.yaml:2:4: error: aliases are not allowed (write the value out)",
                               "t.yaml:3:4: error: tags are not allowed (quote the value to make it a text)",
                               "t.yaml:4:5: error: aliases are not allowed (write the value out)",
                               "t.yaml:4:9: error: tags are not allowed (quote the value to make it a text)",
                               "t.yaml:5:1: error: a text must not hold a NUL byte",
                               "t.yaml:7:1: error: duplicate key 'f' (first at line 6)" };
    assert_int_equal(f->d.count, 7);
    for (size_t i = 0; i < 7; i++) assert_string_equal(f->d.items[i].ptr, expected[i]);
}

static void test_bytes_that_are_no_text_are_refused(void **state)
{
    assert_refused(*state, CDET_LIT("a: 1\nb: \xff\n"), "t.yaml:2:4: error: invalid UTF-8 (byte 0xff)");
    assert_refused(*state, CDET_LIT("a: \xed\xa0\x80\n"), "t.yaml:1:4: error: invalid UTF-8 (byte 0xed)");
    assert_refused(*state, (cdet_str){ "a: \0\n", 5 }, "t.yaml:1:4: error: control character U+0000 is not allowed");
    assert_refused(*state, CDET_LIT("\xc3\xa4: \x1b\n"), "t.yaml:1:4: error: control character U+001B is not allowed");
    assert_refused(*state, (cdet_str){ "\xff\xfe\x61\0", 4 },
                   "t.yaml:1:1: error: UTF-16 text is not read (save it as UTF-8)");
    assert_refused(*state, (cdet_str){ "\xfe\xff\0\x61", 4 },
                   "t.yaml:1:1: error: UTF-16 text is not read (save it as UTF-8)");
}

static void test_syntax_errors_say_what_and_where(void **state)
{
    fixture *f = *state;
    assert_refused(f, CDET_LIT("a: b: c\n"), "t.yaml:1:5: error: mapping values are not allowed in this context");
    const char *bad[] = { "[a, b",  "{a: 1",        "a: [\n]]",   "\"open",       "a:\n\t- b", "a: 'x",
                          "%FOO\n", "- a\nb: c\n",  "a: |9999\n", "@x",           "`",         "a: *\n",
                          "a: &\n", "--- --- x: y", "!<",         "? [a]\n: b\n", "{[a]: b}",  "{{a: b}: c}",
                          "[a]: b" };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        size_t before = f->d.errors;
        if (parse(f, bad[i])) fail_msg("'%s' was read", bad[i]);
        assert_true(f->d.errors > before);
        assert_true(strncmp(f->d.items[f->d.count - 1].ptr, "t.yaml:", 7) == 0);
    }
}

static void test_a_key_must_be_a_text(void **state)
{
    assert_refused(*state, CDET_LIT("a: 1\n? [x]\n: 2\n"),
                   "t.yaml:2:3: error: a key must be a plain text, not a list or map");
}

static cdet_str repeat(fixture *f, const char *unit, size_t n, const char *end)
{
    cdet_buf b;
    cdet_buf_init(&b, &f->m);
    for (size_t i = 0; i < n; i++) cdet_buf_lit(&b, unit);
    cdet_buf_lit(&b, end);
    cdet_str s = cdet_arena_str(&f->a, cdet_buf_get(&b));
    cdet_buf_free(&b);
    return s;
}

static void test_nesting_over_32_is_refused_at_once(void **state)
{
    fixture *f = *state;
    char ok[65], text[80];
    memset(ok, '[', 32);
    memset(ok + 32, ']', 32);
    ok[64] = '\0';
    assert_non_null(parse(f, ok));
    snprintf(text, sizeof text, "[%s]", ok);
    assert_refused(f, cdet_str_of(text), "t.yaml:1:33: error: nested more than 32 deep");
    assert_refused(f, repeat(f, "[", 256 << 10, ""), "t.yaml:1:33: error: nested more than 32 deep");
    assert_refused(f, repeat(f, "{a: ", 256 << 10, ""), "t.yaml:1:129: error: nested more than 32 deep");
    assert_refused(f, repeat(f, "- ", 256 << 10, ""), "t.yaml:1:65: error: nested more than 32 deep");
}

static void test_nodes_and_bytes_are_limited(void **state)
{
    fixture *f = *state;
    size_t before = f->d.count;
    assert_non_null(cdet_yaml_parse(&f->a, &f->d, repeat(f, "- a\n", 199999, ""), "t.yaml"));
    assert_null(cdet_yaml_parse(&f->a, &f->d, repeat(f, "- a\n", 200000, ""), "t.yaml"));
    assert_string_equal(f->d.items[before].ptr, "t.yaml:200000:3: error: more than 200,000 nodes");
    assert_non_null(cdet_yaml_parse(&f->a, &f->d, repeat(f, "x", 4 << 20, ""), "t.yaml"));
    assert_refused(f, repeat(f, "x", (4 << 20) + 1, ""), "t.yaml:1:1: error: text is larger than 4 MiB");
}

static void test_an_alias_bomb_ends_at_its_first_anchor_errors(void **state)
{
    fixture *f = *state;
    cdet_buf b;
    cdet_buf_init(&b, &f->m);
    cdet_buf_lit(&b, "a0: &a0 [x, x]\n");
    for (int i = 1; i < 50; i++) cdet_buf_fmt(&b, "a%d: &a%d [*a%d, *a%d, *a%d]\n", i, i, i - 1, i - 1, i - 1);
    assert_null(cdet_yaml_parse(&f->a, &f->d, cdet_buf_get(&b), "t.yaml"));
    assert_int_equal(f->d.errors, 50 + 49 * 3);
    assert_true(f->m.peak < (1 << 20));
    cdet_buf_free(&b);
    assert_refused(f, CDET_LIT("&a [*a]"), "t.yaml:1:1: error: anchors are not allowed (write the value out)");
}

static void test_plain_values_have_types_and_quoted_ones_are_texts(void **state)
{
    cdet_yaml *l = parse_one(
        *state, "[true, NO, 'true', maybe, 42, -7, 0x1F, 010, '42', 9223372036854775807, -9223372036854775808,"
                " 9223372036854775808, 1.5, 1e3, ~, NULL, '', +3, 0x, 0, -0x8000000000000000, on]");
    cdet_yaml *v[24];
    size_t n = 0;
    for (cdet_yaml *y = l->first; y; y = y->next) v[n++] = y;
    bool b = false;
    int64_t i = 0;
    double r = 0;
    assert_true(cdet_yaml_bool(v[0], &b) && b);
    assert_true(cdet_yaml_bool(v[1], &b) && !b);
    assert_false(cdet_yaml_bool(v[2], &b));
    assert_false(cdet_yaml_bool(v[3], &b));
    assert_true(cdet_yaml_int(v[4], &i) && i == 42);
    assert_true(cdet_yaml_int(v[5], &i) && i == -7);
    assert_true(cdet_yaml_int(v[6], &i) && i == 31);
    assert_false(cdet_yaml_int(v[7], &i));
    assert_false(cdet_yaml_int(v[8], &i));
    assert_true(cdet_yaml_int(v[9], &i) && i == INT64_MAX);
    assert_true(cdet_yaml_int(v[10], &i) && i == INT64_MIN);
    assert_false(cdet_yaml_int(v[11], &i));
    assert_false(cdet_yaml_int(v[12], &i));
    assert_true(cdet_yaml_real(v[12], &r) && r == 1.5);
    assert_true(cdet_yaml_real(v[13], &r) && r == 1000);
    assert_true(cdet_yaml_real(v[4], &r) && r == 42);
    assert_false(cdet_yaml_real(v[8], &r));
    assert_true(cdet_yaml_is_null(v[14]));
    assert_true(cdet_yaml_is_null(v[15]));
    assert_false(cdet_yaml_is_null(v[16]));
    assert_true(cdet_yaml_int(v[17], &i) && i == 3);
    assert_false(cdet_yaml_int(v[18], &i));
    assert_true(cdet_yaml_int(v[19], &i) && i == 0);
    assert_true(cdet_yaml_int(v[20], &i) && i == INT64_MIN);
    assert_false(cdet_yaml_bool(v[21], &b));
    assert_false(cdet_yaml_int(l, &i));
    assert_false(cdet_yaml_real(NULL, &r));
    assert_false(cdet_yaml_bool(NULL, &b));
    assert_false(cdet_yaml_is_null(l));
}

static bool parse_some(flaky *f, void *arg)
{
    const char *text = arg;
    cdet_mem m;
    cdet_arena a;
    cdet_diags d;
    cdet_mem_init(&m, flaky_alloc, f, 0);
    cdet_arena_init(&a, &m);
    cdet_diags_init(&d, &m);
    cdet_yaml *y = cdet_yaml_parse(&a, &d, cdet_str_of(text), "t.yaml");
    if (!y && f->failed) assert_true(d.oom);
    if (y) assert_false(d.oom);
    bool ok = y || d.errors;
    ok = ok && !d.oom;
    cdet_diags_free(&d);
    cdet_arena_free(&a);
    assert_int_equal(m.bytes, 0);
    return ok;
}

static void test_refused_allocations_are_told_and_leak_nothing(void **state)
{
    (void)state;
    char text[4000] = "";
    for (int i = 0; i < 100; i++) snprintf(text + strlen(text), 40, "k%d: {a: [1, 2], b: x}\n", i);
    assert_true(flaky_sweep(parse_some, text) > 10);
    char bad[] = "a: &x 1\nb: *x\na: 2\nc: !t 3\n";
    assert_true(flaky_sweep(parse_some, bad) > 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
        T(test_a_tree_has_keys_values_and_positions),
        T(test_columns_count_characters),
        T(test_each_document_is_a_node_and_empty_ones_are_left_out),
        T(test_block_texts_and_escapes_are_read),
        T(test_duplicate_key_is_refused_with_position),
        T(test_many_keys_and_many_duplicates_are_found),
        T(test_all_faults_of_a_text_are_found_in_one_pass),
        T(test_bytes_that_are_no_text_are_refused),
        T(test_syntax_errors_say_what_and_where),
        T(test_a_key_must_be_a_text),
        T(test_nesting_over_32_is_refused_at_once),
        T(test_nodes_and_bytes_are_limited),
        T(test_an_alias_bomb_ends_at_its_first_anchor_errors),
        T(test_plain_values_have_types_and_quoted_ones_are_texts),
        cmocka_unit_test(test_refused_allocations_are_told_and_leak_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
