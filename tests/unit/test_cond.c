/* SPDX-License-Identifier: MIT
 *
 * test_cond.c: the language of conditions: precedence, quantifiers, three values, mistakes with their place.
 */
#include "cond.h"
#include "lab.h"

#include <stdio.h>

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const cdet_str names[] = { { "a", 1 },     { "b", 1 },     { "c", 1 },    { "sel_1", 5 },
                                  { "sel_2", 5 }, { "sel_3", 5 }, { "_hid", 4 }, { "x.y-z", 5 } };
enum { NAMES = sizeof names / sizeof names[0] };

typedef struct truth {
    const char *values;
    size_t asked;
} truth;

static cdet_match leaf(void *ctx, uint32_t i)
{
    truth *t = ctx;
    t->asked++;
    return t->values[i] == '1' ? CDET_MATCH_YES : t->values[i] == '?' ? CDET_MATCH_UNSURE : CDET_MATCH_NO;
}

static size_t asked; /* leaves looked at by the last evaluation */

static char eval(const char *text, const char *values)
{
    cdet_mem m;
    cdet_arena a;
    cdet_diags d;
    cdet_cond c;
    cdet_mem_init(&m, NULL, NULL, 0);
    cdet_arena_init(&a, &m);
    cdet_diags_init(&d, &m);
    char r = 'E';
    if (cdet_cond_parse(&a, &d, (cdet_pos){ "t", 1, 1 }, cdet_str_of(text), "selection", names, NAMES, &c)) {
        truth t = { values, 0 };
        cdet_match match = cdet_cond_eval(c.nodes, leaf, &t);
        r = match == CDET_MATCH_YES ? '1' : match == CDET_MATCH_NO ? '0' : '?';
        asked = t.asked;
        assert_int_equal(d.count, 0);
    } else {
        assert_true(d.errors > 0);
    }
    cdet_diags_free(&d);
    cdet_arena_free(&a);
    assert_int_equal(m.bytes, 0);
    return r;
}

static void test_conditions_mean_what_they_say(void **state)
{
    (void)state;
    static const struct {
        const char *text, *values; /* of a b c sel_1 sel_2 sel_3 _hid x.y-z */
        char due;
    } rows[] = {
        { "a", "10000000", '1' },
        { "a", "00000000", '0' },
        { "a and b", "11000000", '1' },
        { "a and b", "10000000", '0' },
        { "a or b", "01000000", '1' },
        { "a or b and c", "10000000", '1' },
        { "a or b and c", "01000000", '0' },
        { "(a or b) and c", "10000000", '0' },
        { "not a and b", "01000000", '1' },
        { "not a and b", "11000000", '0' },
        { "not (a and b)", "10000000", '1' },
        { "not not a", "10000000", '1' },
        { "not not not a", "10000000", '0' },
        { "a and not b or c", "11100000", '1' },
        { "1 of sel_*", "00001000", '1' },
        { "1 of sel_*", "00000000", '0' },
        { "any of sel_*", "00000100", '1' },
        { "all of sel_*", "00011100", '1' },
        { "all of sel_*", "00011000", '0' },
        { "2 of sel_*", "00011000", '1' },
        { "2 of sel_*", "00010000", '0' },
        { "3 of sel_*", "00011100", '1' },
        { "1 of them", "00000010", '0' },
        { "1 of them", "00000001", '1' },
        { "all of them", "11111101", '1' },
        { "all of _*", "00000010", '1' },
        { "not 1 of sel_*", "00000000", '1' },
        { "a and not 1 of sel_*", "10000100", '0' },
        { "1 of s*_2", "00001000", '1' },
        { "1 of sel_2", "00001000", '1' },
        { "x.y-z", "00000001", '1' },
        { "A AND NOT B", "10000000", 'E' },
        { "a AND NOT b", "10000000", '1' },
        { "a\n  and\tb", "11000000", '1' },
        { "((a))", "10000000", '1' },
        { "a and(b or c)and x.y-z", "10100001", '1' },
        { "ALL OF sel_*", "00011100", '1' },
        { "1 of sel*", "00010000", '1' },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (eval(rows[i].text, rows[i].values) != rows[i].due) fail_msg("%s over %s", rows[i].text, rows[i].values);
}

static void test_unsure_stays_unsure_unless_the_rest_decides(void **state)
{
    (void)state;
    static const struct {
        const char *text, *values;
        char due;
    } rows[] = {
        { "a", "?0000000", '?' },
        { "not a", "?0000000", '?' },
        { "a or b", "?1000000", '1' },
        { "a or b", "?0000000", '?' },
        { "a and b", "?0000000", '0' },
        { "a and b", "?1000000", '?' },
        { "b and a", "?0000000", '0' },
        { "2 of sel_*", "0001?000", '?' },
        { "2 of sel_*", "0001?100", '1' },
        { "2 of sel_*", "000?0000", '0' },
        { "3 of sel_*", "0001?000", '0' },
        { "not (a and b)", "?0000000", '1' },
        { "all of sel_*", "000???00", '?' },
        { "1 of sel_*", "000?0?00", '?' },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (eval(rows[i].text, rows[i].values) != rows[i].due) fail_msg("%s over %s", rows[i].text, rows[i].values);
}

static void test_no_more_is_evaluated_than_needed(void **state)
{
    (void)state;
    static const struct {
        const char *text, *values;
        size_t due;
    } rows[] = {
        { "a or b or c", "10000000", 1 },    { "a and b and c", "00000000", 1 },      { "1 of sel_*", "00010000", 1 },
        { "all of sel_*", "00001100", 1 },   { "2 of sel_*", "00011100", 2 },         { "2 of sel_*", "00000100", 2 },
        { "(a and b) or c", "00100000", 2 }, { "not (a or b) and c", "10000000", 1 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        eval(rows[i].text, rows[i].values);
        if (asked != rows[i].due) fail_msg("%s over %s looks at %zu", rows[i].text, rows[i].values, asked);
    }
}

static const char *message(const char *text)
{
    static char out[2048];
    cdet_mem m;
    cdet_arena a;
    cdet_diags d;
    cdet_cond c;
    size_t n = 0;
    cdet_mem_init(&m, NULL, NULL, 0);
    cdet_arena_init(&a, &m);
    cdet_diags_init(&d, &m);
    assert_false(cdet_cond_parse(&a, &d, (cdet_pos){ "t", 3, 5 }, cdet_str_of(text), "selection", names, NAMES, &c));
    out[0] = '\0';
    for (size_t i = 0; i < d.count; i++)
        n += (size_t)snprintf(out + n, sizeof out - n, "%.*s\n", (int)d.items[i].len, d.items[i].ptr);
    cdet_diags_free(&d);
    cdet_arena_free(&a);
    assert_int_equal(m.bytes, 0);
    return out;
}

static void test_mistakes_are_told_with_their_place_and_the_nearest_name(void **state)
{
    (void)state;
    static const struct {
        const char *text, *due;
    } rows[] = {
        { "sel_1 and sell_2", "t:3:15: error: condition: unknown selection 'sell_2' (did you mean 'sel_2'?)\n" },
        { "zz and sel_4", "t:3:5: error: condition: unknown selection 'zz'\nt:3:12: error: condition: unknown "
                          "selection 'sel_4' (did you mean 'sel_1'?)\n" },
        { "a and", "t:3:10: error: condition: ends where a name is expected\n" },
        { "", "t:3:5: error: condition: ends where a name is expected\n" },
        { "(a", "t:3:7: error: condition: ')' is missing\n" },
        { "a)", "t:3:6: error: condition: ')' without '('\n" },
        { "a b", "t:3:7: error: condition: expected 'and' or 'or'\n" },
        { "and a", "t:3:5: error: condition: expected a name, 'not' or '('\n" },
        { "1 of", "t:3:9: error: condition: expected 'them' or a name behind 'of'\n" },
        { "1 of filter_*", "t:3:10: error: condition: unknown selection 'filter_*'\n" },
        { "4 of sel_*", "t:3:10: error: condition: 4 of 'sel_*' can never hold: there are only 3\n" },
        { "0 of sel_*", "t:3:5: error: condition: '0 of' always holds\n" },
        { "sel_*", "t:3:5: error: condition: a pattern of names needs '1 of', 'all of' or a number before it\n" },
        { "a | count() > 5", "t:3:7: error: condition: aggregations ('| count() ...') are not supported: write a chain "
                             "with 'count' or 'distinct'\n" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) assert_string_equal(message(rows[i].text), rows[i].due);
}

static void test_nesting_and_length_have_a_limit(void **state)
{
    (void)state;
    char text[20000];
    memset(text, '(', sizeof text);
    text[48] = 'a';
    memset(text + 49, ')', 48);
    text[97] = '\0';
    assert_int_equal(eval(text, "10000000"), '1');
    memset(text, '(', 49);
    text[49] = 'a';
    memset(text + 50, ')', 49);
    text[99] = '\0';
    assert_non_null(strstr(message(text), "nested too deeply"));
    memset(text, ' ', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    assert_non_null(strstr(message(text), "longer than 16 KiB"));
    size_t n = 0; /* the deepest tree that the parser lets through */
    for (int i = 0; i < 48; i++) n += (size_t)snprintf(text + n, sizeof text - n, "not (a or b and not c and ");
    n += (size_t)snprintf(text + n, sizeof text - n, "a");
    for (int i = 0; i < 48; i++) n += (size_t)snprintf(text + n, sizeof text - n, " or b and c)");
    assert_true(eval(text, "01000000") != '?' && eval(text, "01000000") != 'E');
}

/* ---- over bits ---- */

static void test_bits_decide_a_chains_condition_and_negation_is_noticed(void **state)
{
    (void)state;
    const cdet_str stages[] = { CDET_LIT("open"), CDET_LIT("spawn"), CDET_LIT("spawn.direct"), CDET_LIT("egress") };
    lab l;
    lab_init(&l, NULL);
    cdet_bool *b = cdet_bool_compile(&l.arena, &l.diags, (cdet_pos){ "t", 1, 1 },
                                     CDET_LIT("open and 1 of spawn* and not (egress or spawn)"), stages, 4);
    bool bits[4] = { true, false, true, false }, negated = true;
    assert_non_null(b);
    assert_true(cdet_bool_eval(b, bits));
    bits[3] = true;
    assert_false(cdet_bool_eval(b, bits));
    assert_true(cdet_bool_mentions(b, 0, &negated) && !negated);
    assert_true(cdet_bool_mentions(b, 1, &negated) && negated);
    assert_true(cdet_bool_mentions(b, 2, &negated) && !negated);
    assert_true(cdet_bool_mentions(b, 3, &negated) && negated);
    assert_false(cdet_bool_mentions(b, 4, &negated));
    assert_null(cdet_bool_compile(&l.arena, &l.diags, (cdet_pos){ "t", 1, 1 }, CDET_LIT("opn"), stages, 4));
    assert_string_equal(lab_messages(&l), "t:1:1: error: condition: unknown name 'opn' (did you mean 'open'?)\n");
    lab_free(&l);
}

static bool attempt_parse(flaky *f, void *arg)
{
    cdet_mem m;
    cdet_arena a;
    cdet_diags d;
    (void)arg;
    cdet_mem_init(&m, flaky_alloc, f, 0);
    cdet_arena_init(&a, &m);
    cdet_diags_init(&d, &m);
    cdet_bool *b = cdet_bool_compile(&a, &d, (cdet_pos){ "t", 1, 1 },
                                     CDET_LIT("a and (b or not c) and 1 of sel_* and not all of them"), names, NAMES);
    assert_true((b != NULL) == !d.oom);
    assert_int_equal(d.errors, 0);
    cdet_diags_free(&d);
    cdet_arena_free(&a);
    return b != NULL;
}

static void test_refused_memory_is_reported_and_no_error(void **state)
{
    (void)state;
    assert_true(flaky_sweep(attempt_parse, NULL) > 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_conditions_mean_what_they_say),
        cmocka_unit_test(test_unsure_stays_unsure_unless_the_rest_decides),
        cmocka_unit_test(test_no_more_is_evaluated_than_needed),
        cmocka_unit_test(test_mistakes_are_told_with_their_place_and_the_nearest_name),
        cmocka_unit_test(test_nesting_and_length_have_a_limit),
        cmocka_unit_test(test_bits_decide_a_chains_condition_and_negation_is_noticed),
        cmocka_unit_test(test_refused_memory_is_reported_and_no_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
