/* SPDX-License-Identifier: MIT
 *
 * test_pattern.c: Sigma strings: escapes, wildcards, case. Compared with a slow matcher that tries everything.
 */
#include "lab.h"
#include "pattern.h"

#include <stdio.h>

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static cdet_mem mem;
static cdet_arena arena;

static int setup(void **state)
{
    (void)state;
    cdet_mem_init(&mem, NULL, NULL, 0);
    cdet_arena_init(&arena, &mem);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    cdet_arena_free(&arena);
    return mem.bytes ? -1 : 0;
}

/* A text as a view would give it to the pattern. */
static bool matches(const char *pattern, bool cased, cdet_str text)
{
    cdet_units u;
    cdet_pattern p;
    char *folded = cdet_arena_alloc(&arena, text.len + 1);
    assert_non_null(folded);
    assert_true(cdet_units_read(&arena, cdet_str_of(pattern), &u) && cdet_pattern_compile(&arena, u, cased, &p));
    cdet_fold(folded, text.ptr, text.len);
    if (cased) return cdet_pattern_match(&p, text);
    uint64_t grams[CDET_GRAM_WORDS];
    cdet_subject s = { .folded = { folded, text.len }, .grams = grams };
    bool yes = cdet_pattern_match(&p, s.folded);
    for (int i = 0; i < 10; i++) assert_int_equal(cdet_pattern_match_subject(&p, &s), yes); /* with and without pairs */
    return yes;
}

static void test_escapes_are_those_of_the_specification(void **state)
{
    (void)state;
    static const struct {
        const char *pattern, *text;
        bool yes;
    } rows[] = {
        { "C:\\Windows", "C:\\Windows", true },
        { "C:\\\\Windows", "C:\\Windows", true },
        { "a\\*b", "a*b", true },
        { "a\\*b", "axb", false },
        { "a\\?b", "a?b", true },
        { "a\\?b", "axb", false },
        { "a\\\\*", "a\\", true },
        { "a\\\\*", "a\\xyz", true },
        { "a\\\\*", "a*", false },
        { "a\\\\\\*", "a\\*", true },
        { "a\\\\\\*", "a\\x", false },
        { "\\\\\\\\srv", "\\\\srv", true },
        { "\\\\\\srv", "\\\\srv", true },
        { "end\\", "end\\", true },
        { "\\", "\\", true },
        { "\\\\", "\\", true },
        { "a\\nb", "a\\nb", true },
        { "", "", true },
        { "", "x", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (matches(rows[i].pattern, false, cdet_str_of(rows[i].text)) != rows[i].yes)
            fail_msg("%s on %s", rows[i].pattern, rows[i].text);
    }
}

static void test_wildcards_and_case(void **state)
{
    (void)state;
    static const struct {
        const char *pattern, *text;
        bool yes;
    } rows[] = {
        { "*", "", true },
        { "*", "x", true },
        { "**", "", true },
        { "?", "", false },
        { "?", "x", true },
        { "?", "xy", false },
        { "?", "é", true },
        { "??", "日本", true },
        { "a*", "A", true },
        { "a*", "ba", false },
        { "*a", "bA", true },
        { "*a", "ab", false },
        { "*b*", "abc", true },
        { "*b*", "ac", false },
        { "a*c", "abbc", true },
        { "a*c", "ac", true },
        { "a*c", "acb", false },
        { "a*b*c", "aXbXc", true },
        { "a*b*c", "acb", false },
        { "*a*b*", "ba", false },
        { "*aab", "aaab", true },
        { "a?c*e", "abcde", true },
        { "*?", "", false },
        { "?*?", "ab", true },
        { "?*?", "a", false },
        { "*.ex?", "x.EXE", true },
        { "*.ex?", "x.ex", false },
        { "ab*ba", "aba", false },
        { "ab*ba", "abba", true },
        { "ÉCOLE", "école", true },
        { "привет", "ПРИВЕТ", true },
        { "ΣΑΣ", "σας", true },
        { "*a?b*", "xaaéb", true },
        { "k", "\xe2\x84\xaa", false },
        { "?", "\xff", true },
        { "??", "\xc3\x28", true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (matches(rows[i].pattern, false, cdet_str_of(rows[i].text)) != rows[i].yes)
            fail_msg("%s on %s", rows[i].pattern, rows[i].text);
    }
    assert_false(matches("Abc", true, CDET_LIT("abc")));
    assert_true(matches("A?c*", true, CDET_LIT("Abcd")));
    assert_true(matches("a*b", false, ((cdet_str){ "a\0\0b", 4 })));
    assert_true(matches("*", false, ((cdet_str){ NULL, 0 })));
}

/* Tries every way: the definition of what a pattern means, for ASCII. */
static bool slow_match(const char *p, const char *s)
{
    if (!*p) return !*s;
    if (*p == '*') return slow_match(p + 1, s) || (*s && slow_match(p, s + 1));
    return *s && (*p == '?' || *p == *s) && slow_match(p + 1, s + 1);
}

static void test_every_short_pattern_agrees_with_the_definition(void **state)
{
    (void)state;
    static const char letters[] = "ab*?";
    char pattern[8], text[8];
    size_t tried = 0;
    for (size_t n = 0; n < 4 * 4 * 4 * 4 * 4; n++) {
        size_t len = n % 6;
        for (size_t i = 0, x = n; i < len; i++, x /= 4) pattern[i] = letters[x % 4];
        pattern[len] = '\0';
        for (size_t t = 0; t < 127; t++) { /* all texts of up to six letters */
            size_t k = 0;
            for (size_t x = t + 1; x > 1; x /= 2) text[k++] = x % 2 ? 'b' : 'a';
            text[k] = '\0';
            if (matches(pattern, false, cdet_str_of(text)) != slow_match(pattern, text))
                fail_msg("%s on %s", pattern, text);
            tried++;
        }
        cdet_arena_free(&arena);
    }
    assert_true(tried > 100000);
}

static void test_most_patterns_become_plain_comparisons(void **state)
{
    (void)state;
    static const struct {
        const char *pattern;
        cdet_pattern_form form;
    } rows[] = {
        { "abc", CDET_PATTERN_WHOLE },    { "abc*", CDET_PATTERN_BEGIN }, { "*abc", CDET_PATTERN_END },
        { "*abc*", CDET_PATTERN_INSIDE }, { "*", CDET_PATTERN_ANY },      { "***", CDET_PATTERN_ANY },
        { "a*c", CDET_PATTERN_GLOB },     { "a?", CDET_PATTERN_GLOB },    { "", CDET_PATTERN_WHOLE },
        { "\\*", CDET_PATTERN_WHOLE },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cdet_units u;
        cdet_pattern p;
        assert_true(cdet_units_read(&arena, cdet_str_of(rows[i].pattern), &u) &&
                    cdet_pattern_compile(&arena, u, false, &p));
        assert_int_equal(p.form, rows[i].form);
    }
}

static void test_a_long_hostile_text_takes_no_quadratic_time(void **state)
{
    (void)state;
    enum { N = 200000 };
    char *text = cdet_arena_alloc(&arena, N);
    memset(text, 'a', N);
    assert_false(matches("*a?a?a?a?a?a?a?a?b*", false, (cdet_str){ text, N }));
    assert_false(matches("*a*a*a*a*a*a*a*a*a*b", false, (cdet_str){ text, N }));
    assert_true(matches("*a*a*a*a*a*a*a*a*a*", false, (cdet_str){ text, N }));
}

static bool attempt_compile(flaky *f, void *arg)
{
    static const char *const patterns[] = { "abc", "*a?c*d", "*", "*abc*" };
    cdet_mem m;
    cdet_arena a;
    bool ok = true;
    (void)arg;
    cdet_mem_init(&m, flaky_alloc, f, 0);
    cdet_arena_init(&a, &m);
    for (int round = 0; round < 40 && ok; round++) {
        for (size_t i = 0; i < 4 && ok; i++) {
            cdet_units u;
            cdet_pattern p;
            cdet_str bytes;
            bool oom = false;
            ok = cdet_units_read(&a, cdet_str_of(patterns[i]), &u) && cdet_units_wrap(&a, &u, false, true) &&
                 cdet_pattern_compile(&a, u, false, &p);
            if (ok && !cdet_units_bytes(&a, u, &bytes, &oom)) ok = !oom;
        }
    }
    cdet_arena_free(&a);
    return ok;
}

static void test_refused_memory_is_reported(void **state)
{
    (void)state;
    assert_true(flaky_sweep(attempt_compile, NULL) > 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_escapes_are_those_of_the_specification, setup, teardown),
        cmocka_unit_test_setup_teardown(test_wildcards_and_case, setup, teardown),
        cmocka_unit_test_setup_teardown(test_every_short_pattern_agrees_with_the_definition, setup, teardown),
        cmocka_unit_test_setup_teardown(test_most_patterns_become_plain_comparisons, setup, teardown),
        cmocka_unit_test_setup_teardown(test_a_long_hostile_text_takes_no_quadratic_time, setup, teardown),
        cmocka_unit_test(test_refused_memory_is_reported),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
