/* SPDX-License-Identifier: MIT
 *
 * test_regex.c: patterns mean what they should, limits give 'unsure', slow patterns are refused by count, not by clock.
 */
#include "flaky.h"
#include "regex.h"

#include <stdlib.h>

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

typedef struct fixture {
    cdet_mem m;
    cdet_diags d;
    cdet_regex_scratch *s;
} fixture;

static int setup(void **state)
{
    static fixture f;
    cdet_mem_init(&f.m, NULL, NULL, 0);
    cdet_diags_init(&f.d, &f.m);
    f.s = cdet_regex_scratch_new(&f.m);
    *state = &f;
    return f.s == NULL;
}

static int teardown(void **state)
{
    fixture *f = *state;
    cdet_regex_scratch_free(f->s);
    cdet_diags_free(&f->d);
    return f->m.bytes != 0;
}

static cdet_regex *compile(fixture *f, const char *pattern, unsigned flags)
{
    cdet_regex *r = cdet_regex_new(&f->m, &f->d, (cdet_pos){ "r.yaml", 4, 9 }, cdet_str_of(pattern), flags);
    if (!r) fail_msg("%s", f->d.count ? f->d.items[f->d.count - 1].ptr : "refused");
    return r;
}

/* By compiled code and by the interpreter: both must say the same. */
static void assert_match(fixture *f, const char *pattern, unsigned flags, cdet_str subject, cdet_match expected)
{
    for (unsigned no_jit = 0; no_jit <= CDET_RE_NO_JIT; no_jit += CDET_RE_NO_JIT) {
        cdet_regex *r = compile(f, pattern, flags | no_jit);
        cdet_match got = cdet_regex_match(r, f->s, subject);
        cdet_regex_free(r);
        if (got != expected)
            fail_msg("'%s' on '%.*s': %d, not %d (%s)", pattern, CDET_QUOTE(subject), got, expected,
                     no_jit ? "interpreter" : "compiled");
    }
}

static void test_patterns_search_unless_the_whole_must_match(void **state)
{
    assert_match(*state, "b+", 0, CDET_LIT("abbc"), CDET_MATCH_YES);
    assert_match(*state, "b+", CDET_RE_ANCHORED_FULL, CDET_LIT("abbc"), CDET_MATCH_NO);
    assert_match(*state, "b+", CDET_RE_ANCHORED_FULL, CDET_LIT("bb"), CDET_MATCH_YES);
    assert_match(*state, "a|ab", CDET_RE_ANCHORED_FULL, CDET_LIT("ab"), CDET_MATCH_YES);
    assert_match(*state, "", 0, (cdet_str){ NULL, 0 }, CDET_MATCH_YES);
    assert_match(*state, "x", 0, (cdet_str){ NULL, 0 }, CDET_MATCH_NO);
}

static void test_case_counts_unless_told_otherwise_and_folds_ascii(void **state)
{
    assert_match(*state, "PowerShell", 0, CDET_LIT("powershell"), CDET_MATCH_NO);
    assert_match(*state, "PowerShell", CDET_RE_CASELESS, CDET_LIT("POWERSHELL"), CDET_MATCH_YES);
    assert_match(*state, "(?i)k", 0, CDET_LIT("\xe2\x84\xaa"), CDET_MATCH_NO); /* U+212A, KELVIN SIGN */
}

static void test_a_line_end_hides_nothing(void **state)
{
    assert_match(*state, "^a.*z$", 0, CDET_LIT("a\r\nz"), CDET_MATCH_YES);
    assert_match(*state, "a$", 0, CDET_LIT("a\n"), CDET_MATCH_NO);
    assert_match(*state, "^b", 0, CDET_LIT("a\nb"), CDET_MATCH_NO);
    assert_match(*state, "^b$", CDET_RE_MULTILINE, CDET_LIT("a\nb\nc"), CDET_MATCH_YES);
    assert_match(*state, "a.z", CDET_RE_DOTALL, CDET_LIT("a\nz"), CDET_MATCH_YES);
}

static void test_subjects_are_bytes(void **state)
{
    assert_match(*state, "a.b", 0, (cdet_str){ "a\0b", 3 }, CDET_MATCH_YES);
    assert_match(*state, "evil", 0, (cdet_str){ "\0evil", 5 }, CDET_MATCH_YES);
    assert_match(*state, "a.b", 0,
                 CDET_LIT("a\xff"
                          "b"),
                 CDET_MATCH_YES);
}

static void test_patterns_beyond_ascii_bear_invalid_utf8(void **state)
{
    assert_match(*state, "[\xe2\x80\x93/-]enc", 0,
                 CDET_LIT("x \xe2\x80\x93"
                          "enc"),
                 CDET_MATCH_YES);
    assert_match(*state, "[\xe2\x80\x93/-]enc", 0,
                 CDET_LIT("\xff\xfe \xe2\x80\x93"
                          "enc"),
                 CDET_MATCH_YES);
    assert_match(*state, "^\\x{202e}.$", 0, CDET_LIT("\xe2\x80\xae\xc3\xa4"), CDET_MATCH_YES);
    assert_match(*state, "\\p{Greek}", 0, CDET_LIT("\xff\xce\xb1"), CDET_MATCH_YES);
    assert_match(*state, "(*UTF)^.$", 0, CDET_LIT("\xc3\xa4"), CDET_MATCH_YES);
    assert_match(*state, "(*UTF)a", 0,
                 CDET_LIT("\xff"
                          "a"),
                 CDET_MATCH_YES);
}

static void test_groups_are_captured_and_unset_ones_are_empty(void **state)
{
    fixture *f = *state;
    cdet_str g[5], subject = CDET_LIT("key=42;");
    for (unsigned no_jit = 0; no_jit <= CDET_RE_NO_JIT; no_jit += CDET_RE_NO_JIT) {
        cdet_regex *r = compile(f, "(\\w+)=(?:(\\d+)|(x))(y)?", no_jit);
        for (size_t i = 0; i < 5; i++) g[i] = CDET_LIT("junk");
        assert_int_equal(cdet_regex_capture(r, f->s, subject, g, 5), CDET_MATCH_YES);
        assert_true(cdet_str_eq(g[0], CDET_LIT("key")));
        assert_true(cdet_str_eq(g[1], CDET_LIT("42")));
        assert_ptr_equal(g[1].ptr, subject.ptr + 4);
        for (size_t i = 2; i < 5; i++) {
            assert_null(g[i].ptr);
            assert_int_equal(g[i].len, 0);
        }
        assert_true(cdet_str_eq(cdet_regex_text(r), CDET_LIT("(\\w+)=(?:(\\d+)|(x))(y)?")));
        cdet_regex_free(r);
    }
}

static void test_more_groups_than_are_kept_do_no_harm(void **state)
{
    fixture *f = *state;
    char pattern[CDET_RE_MAX_GROUPS * 3 + 31], subject[CDET_RE_MAX_GROUPS + 11];
    size_t n = CDET_RE_MAX_GROUPS + 10;
    for (size_t i = 0; i < n; i++) memcpy(pattern + 3 * i, "(a)", 3);
    memset(subject, 'a', n);
    cdet_str g[CDET_RE_MAX_GROUPS + 10];
    cdet_regex *r = cdet_regex_new(&f->m, &f->d, (cdet_pos){ NULL, 0, 0 }, (cdet_str){ pattern, 3 * n }, 0);
    assert_non_null(r);
    assert_int_equal(cdet_regex_capture(r, f->s, (cdet_str){ subject, n }, g, n), CDET_MATCH_YES);
    assert_ptr_equal(g[CDET_RE_MAX_GROUPS - 1].ptr, subject + CDET_RE_MAX_GROUPS - 1);
    for (size_t i = CDET_RE_MAX_GROUPS; i < n; i++) assert_null(g[i].ptr);
    cdet_regex_free(r);
}

static void assert_refused(fixture *f, cdet_str pattern, const char *message)
{
    size_t before = f->d.count;
    assert_null(cdet_regex_new(&f->m, &f->d, (cdet_pos){ "r.yaml", 4, 9 }, pattern, 0));
    assert_int_equal(f->d.count, before + 1);
    if (!strstr(f->d.items[before].ptr, message)) fail_msg("%s", f->d.items[before].ptr);
}

static void test_broken_patterns_are_refused_with_position(void **state)
{
    fixture *f = *state;
    char longer[CDET_RE_MAX_PATTERN + 1];
    memset(longer, 'a', sizeof longer);
    assert_refused(f, CDET_LIT("(a"),
                   "r.yaml:4:9: error: regular expression '(a', at byte 3: missing closing parenthesis");
    assert_refused(f, CDET_LIT("[z-a]"), "range out of order");
    assert_refused(f, CDET_LIT("*"), "quantifier does not follow a repeatable item");
    assert_refused(f, CDET_LIT("\\C"), "using \\C is disabled");
    assert_refused(f, CDET_LIT("(?:a{1,5000}){1,5000}"), "too large");
    assert_refused(f, (cdet_str){ longer, sizeof longer }, "longer than 16384 bytes");
    assert_false(f->d.oom);
}

static void test_patterns_slow_on_hostile_text_are_refused(void **state)
{
    const char *slow[] = {
        "(a+)+$",       "(a|aa)+$",    "([a-zA-Z]+)*$", "(x+x+)+y",           "(.*)*=",
        "(\\w+\\s?)*$", "a*a*a*b",     "\\s*\\s*\\s*x", "(a{0,300}){0,300}b", "^(([a-z])+.)+[A-Z]([a-z])+$",
        "(.+)+\\\\x",   "(\\d+\\.?)+!"
    };
    for (size_t i = 0; i < sizeof slow / sizeof slow[0]; i++)
        assert_refused(*state, cdet_str_of(slow[i]), "is too slow on hostile text");
    assert_refused(*state, CDET_LIT("(?R)"), "nested recursion");
}

static void test_patterns_as_rules_have_them_are_taken(void **state)
{
    fixture *f = *state;
    const char *plain[] = { "(?i)\\\\appdata\\\\(?:local|roaming)\\\\[^\\\\]{1,64}\\.exe$",
                            "https?://\\d{1,3}(?:\\.\\d{1,3}){3}[:/]",
                            "\\s-(?:e|en|enc|enco[a-z]*)\\s+[A-Za-z0-9+/=]{20,}",
                            "(?i)cmd.{0,9}/[ck].*(?:curl|certutil).*\\|",
                            ".*start.+powershell.+-w.+hidden.+",
                            "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
                            "(.){300,}",
                            ".{2000,}",
                            "\\w+`(?:\\w+|-)`\\w",
                            "(^[a-z]{8}$)|(^[a-z]{16}$)",
                            "(?i)(set).*&&\\s?set.*(invoke|input).*&&.*\"" };
    for (size_t i = 0; i < sizeof plain / sizeof plain[0]; i++) {
        cdet_regex_free(compile(f, plain[i], 0));
        cdet_regex_free(compile(f, plain[i], CDET_RE_CASELESS | CDET_RE_NO_JIT));
    }
}

static void test_a_limit_is_neither_yes_nor_no(void **state)
{
    static char subject[32768];
    const char unit[] = "set&&set ";
    for (size_t i = 0; i < sizeof subject; i++) subject[i] = i < sizeof subject / 2 ? unit[i % 9] : "invoke"[i % 6];
    subject[sizeof subject - 1] = '"';
    assert_match(*state, "(?i)(set).*&&\\s?set.*(invoke|input).*&&.*\"", 0, (cdet_str){ subject, sizeof subject },
                 CDET_MATCH_UNSURE);
}

static void test_long_subjects_get_a_verdict_where_they_can(void **state)
{
    static char subject[32768];
    memset(subject, 'a', sizeof subject);
    assert_match(*state, "(.){200,}", 0, (cdet_str){ subject, sizeof subject }, CDET_MATCH_YES);
    assert_match(*state, ".*b", 0, (cdet_str){ subject, sizeof subject }, CDET_MATCH_NO);
    subject[sizeof subject - 1] = 'b';
    assert_match(*state, "a.*b$", 0, (cdet_str){ subject, sizeof subject }, CDET_MATCH_YES);
}

static void test_matching_allocates_nothing(void **state)
{
    fixture *f = *state;
    cdet_regex *r = compile(f, "(\\w+)\\s+(?:/c|/k)", CDET_RE_CASELESS);
    size_t before = f->m.bytes, max = f->m.max;
    f->m.max = 1; /* whatever is asked for is refused */
    assert_int_equal(cdet_regex_match(r, f->s, CDET_LIT("CMD  /C whoami")), CDET_MATCH_YES);
    assert_int_equal(cdet_regex_match(r, f->s, CDET_LIT("nothing")), CDET_MATCH_NO);
    f->m.max = max;
    assert_int_equal(f->m.bytes, before);
    cdet_regex_free(r);
}

static void test_a_refused_interpreter_frame_is_unsure(void **state)
{
    fixture *f = *state;
    cdet_regex *r = compile(f, "a(b)?c", CDET_RE_NO_JIT);
    size_t max = f->m.max;
    f->m.max = 1;
    assert_int_equal(cdet_regex_match(r, f->s, CDET_LIT("xabc")), CDET_MATCH_UNSURE);
    f->m.max = max;
    assert_int_equal(cdet_regex_match(r, f->s, CDET_LIT("xabc")), CDET_MATCH_YES);
    cdet_regex_free(r);
}

static void test_one_scratch_serves_compiled_and_counted_patterns_in_turn(void **state)
{
    fixture *f = *state;
    cdet_regex *a = compile(f, "(?C1)a+b", 0), *b = compile(f, "a+b", CDET_RE_NO_JIT);
    assert_int_equal(cdet_regex_jit_bytes(b), 0);
    for (int i = 0; i < 3; i++) {
        assert_int_equal(cdet_regex_match(b, f->s, CDET_LIT("aab")), CDET_MATCH_YES);
        assert_int_equal(cdet_regex_match(a, f->s, CDET_LIT("aab")), CDET_MATCH_YES);
        assert_int_equal(cdet_regex_match(a, f->s, CDET_LIT("aac")), CDET_MATCH_NO);
    }
    cdet_regex_free(a);
    cdet_regex_free(b);
    cdet_regex_free(NULL);
    cdet_regex_scratch_free(NULL);
}

static bool compile_and_match(flaky *f, void *arg)
{
    cdet_mem m;
    cdet_diags d;
    cdet_mem_init(&m, flaky_alloc, f, 0);
    cdet_diags_init(&d, &m);
    cdet_regex_scratch *s = cdet_regex_scratch_new(&m);
    cdet_regex *r = cdet_regex_new(&m, &d, (cdet_pos){ NULL, 0, 0 }, CDET_LIT("(a|b)+[\xc3\xa4]?c"), *(unsigned *)arg);
    if (!r) assert_true(d.oom && d.errors == 0);
    bool ok = r && s;
    if (ok) {
        cdet_match got = cdet_regex_match(r, s, CDET_LIT("xabac"));
        if (f->failed == 0)
            assert_int_equal(got, CDET_MATCH_YES);
        else
            assert_int_not_equal(got, CDET_MATCH_NO);
        ok = got == CDET_MATCH_YES;
    }
    cdet_regex_free(r);
    cdet_regex_scratch_free(s);
    cdet_diags_free(&d);
    assert_int_equal(m.bytes, 0);
    return ok;
}

static void test_refused_allocations_are_told_and_leak_nothing(void **state)
{
    (void)state;
    unsigned flags = CDET_RE_CASELESS;
    assert_true(flaky_sweep(compile_and_match, &flags) > 10);
    flags |= CDET_RE_NO_JIT;
    assert_true(flaky_sweep(compile_and_match, &flags) > 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
        T(test_patterns_search_unless_the_whole_must_match),
        T(test_case_counts_unless_told_otherwise_and_folds_ascii),
        T(test_a_line_end_hides_nothing),
        T(test_subjects_are_bytes),
        T(test_patterns_beyond_ascii_bear_invalid_utf8),
        T(test_groups_are_captured_and_unset_ones_are_empty),
        T(test_more_groups_than_are_kept_do_no_harm),
        T(test_broken_patterns_are_refused_with_position),
        T(test_patterns_slow_on_hostile_text_are_refused),
        T(test_patterns_as_rules_have_them_are_taken),
        T(test_a_limit_is_neither_yes_nor_no),
        T(test_long_subjects_get_a_verdict_where_they_can),
        T(test_matching_allocates_nothing),
        T(test_a_refused_interpreter_frame_is_unsure),
        T(test_one_scratch_serves_compiled_and_counted_patterns_in_turn),
        cmocka_unit_test(test_refused_allocations_are_told_and_leak_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
