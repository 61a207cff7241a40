/* SPDX-License-Identifier: MIT
 *
 * test_fold.c: folding keeps every byte in its place and knows the letters it claims to know; searching finds what is there.
 */
#include "fold.h"
#include "number.h"
#include "textset.h"
#include "flaky.h"

#include <stdio.h>

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void test_letters_fold_to_their_lower_case(void **state)
{
    (void)state;
    static const struct {
        const char *upper, *lower;
    } rows[] = {
        { "ABCXYZ", "abcxyz" },
        { "A longer text, with DIGITS 0189 and [brackets] @`{", "a longer text, with digits 0189 and [brackets] @`{" },
        { "ÀÉÖØÞ", "àéöøþ" },
        { "×÷ß", "×÷ß" },
        { "ĀĞŁŹŽŸ", "āğłźžÿ" },
        { "İıĸŉ", "İıĸŉ" },
        { "ΑΒΓΔΩΣς", "αβγδωσσ" },
        { "ΆΈΉΊΌΎΏΪΫ", "άέήίόύώϊϋ" },
        { "АБВЯЁЂЏ", "абвяёђџ" },
        { "ҐҒӐӨԮ", "ґғӑөԯ" },
        { "日本語 КОТ", "日本語 кот" },
        { "\xc3", "\xc3" },
        { "\xff\xfe"
          "AB\xc3",
          "\xff\xfe"
          "ab\xc3" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char out[128];
        size_t n = strlen(rows[i].upper);
        assert_int_equal(n, strlen(rows[i].lower));
        cdet_fold(out, rows[i].upper, n);
        assert_memory_equal(out, rows[i].lower, n);
        cdet_fold(out, out, n); /* once more changes nothing */
        assert_memory_equal(out, rows[i].lower, n);
    }
}

static void test_folding_eight_bytes_at_once_equals_one_by_one(void **state)
{
    (void)state;
    unsigned char in[64], whole[64], single[64];
    uint32_t seed = 1;
    for (int round = 0; round < 20000; round++) {
        size_t n = (size_t)round % 64;
        for (size_t i = 0; i < n; i++) {
            seed = seed * 1664525 + 1013904223;
            in[i] = (unsigned char)(round % 3 ? 0x20 + (seed >> 24) % 0x60 : seed >> 24);
        }
        cdet_fold((char *)whole, (const char *)in, n);
        for (size_t i = 0; i < n; i++) single[i] = cdet_lower(in[i]);
        for (size_t i = 0; i < n; i++) {
            bool ascii = in[i] < 0x80;
            if (ascii) assert_int_equal(whole[i], single[i]);
        }
    }
}

static void test_a_needle_is_found_wherever_it_lies(void **state)
{
    (void)state;
    char hay[40];
    for (size_t n = 1; n <= 6; n++) {
        const cdet_str needle = { "abcabd", n };
        for (size_t at = 0; at + n <= sizeof hay; at++) {
            memset(hay, '.', sizeof hay);
            memcpy(hay + at, needle.ptr, n);
            assert_int_equal(cdet_find((cdet_str){ hay, sizeof hay }, needle, cdet_rare_at(needle)), at);
            if (n > 1) {
                hay[at + n - 1] = '!';
                assert_true(cdet_find((cdet_str){ hay, sizeof hay }, needle, cdet_rare_at(needle)) == SIZE_MAX);
            }
        }
    }
    assert_int_equal(cdet_find(CDET_LIT("x"), CDET_LIT(""), 0), 0);
    assert_true(cdet_find(CDET_LIT("x"), CDET_LIT("xy"), 0) == SIZE_MAX);
    assert_true(cdet_find((cdet_str){ "", 0 }, CDET_LIT("y"), 0) == SIZE_MAX);
}

static void test_pairs_of_a_part_are_among_those_of_the_whole(void **state)
{
    (void)state;
    uint64_t whole[CDET_GRAM_WORDS], part[CDET_GRAM_WORDS];
    const cdet_str s = CDET_LIT("powershell -enc SQBFAFgA \xc3\xa9");
    cdet_grams(s, whole);
    for (size_t from = 0; from < s.len; from++) {
        for (size_t len = 0; from + len <= s.len; len++) {
            cdet_grams((cdet_str){ s.ptr + from, len }, part);
            for (size_t i = 0; i < CDET_GRAM_WORDS; i++) assert_true((part[i] & ~whole[i]) == 0);
        }
    }
}

/* ---- numbers ---- */

static void test_numbers_compare_exactly(void **state)
{
    (void)state;
    static const char *const ascending[] = { "-1e300",
                                             "-18446744073709551615",
                                             "-9007199254740993",
                                             "-9007199254740992",
                                             "-1.5",
                                             "-1",
                                             "0",
                                             "0.25",
                                             "0x1",
                                             "1.5",
                                             "0x0f",
                                             "9007199254740992",
                                             "9007199254740993",
                                             "18446744073709551615",
                                             "1e300" };
    enum { N = sizeof ascending / sizeof *ascending };
    for (size_t i = 0; i < N; i++) {
        for (size_t k = 0; k < N; k++) {
            cdet_number a, b;
            assert_true(cdet_number_parse(cdet_str_of(ascending[i]), &a) &&
                        cdet_number_parse(cdet_str_of(ascending[k]), &b));
            assert_int_equal(cdet_number_compare(&a, &b), (i > k) - (i < k));
        }
    }
}

static void test_what_is_no_number_is_refused(void **state)
{
    (void)state;
    static const char *const rows[] = { "",     "-", "+",  "0x",  "0xg", "1 ",    " 1", "1a", "--1",
                                        "1..2", ".", "e5", "nan", "inf", "0x1.5", "1e", "٣" };
    cdet_number n;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) assert_false(cdet_number_parse(cdet_str_of(rows[i]), &n));
}

static void test_integral_doubles_are_integers(void **state)
{
    (void)state;
    cdet_number a, b;
    cdet_field f = { .kind = CDET_REAL, .v.f = 4688.0 }, i = { .kind = CDET_INT, .v.i = 4688 },
               nan = { .kind = CDET_REAL };
    nan.v.f = 0.0;
    nan.v.f /= nan.v.f;
    assert_true(cdet_number_of(&f, &a) && cdet_number_of(&i, &b) && a.integral && cdet_number_compare(&a, &b) == 0);
    assert_false(cdet_number_of(&nan, &a));
}

static void test_doubles_print_short_and_read_back(void **state)
{
    (void)state;
    static const double rows[] = { 0.1,        1.0 / 3, 1e-7,
                                   123456.789, 5e-324,  1.7976931348623157e308,
                                   -2.5,       1e15,    123456789012345680.0 };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[40];
        cdet_number n;
        size_t len = cdet_number_print(rows[i], text);
        assert_true(len < 26 && cdet_number_parse((cdet_str){ text, len }, &n));
        assert_true(n.real == rows[i]);
    }
}

/* ---- sets ---- */

static bool attempt_set(flaky *f, void *arg)
{
    (void)arg;
    static char texts[300][8];
    cdet_mem m;
    cdet_arena a;
    cdet_mem_init(&m, flaky_alloc, f, 0);
    cdet_arena_init(&a, &m);
    cdet_textset *s = cdet_textset_new(&a, 300);
    for (uint32_t i = 0; s && i < 300; i++) {
        snprintf(texts[i], sizeof texts[i], "t%u", (unsigned)(i / 2)); /* every text twice: the first stays */
        cdet_textset_add(s, cdet_str_of(texts[i]), i);
    }
    for (uint32_t i = 0; s && i < 150; i++) assert_int_equal(cdet_textset_find(s, cdet_str_of(texts[2 * i])), 2 * i);
    assert_true(!s || cdet_textset_find(s, CDET_LIT("t150")) == UINT32_MAX);
    assert_true(!s || cdet_textset_find(s, CDET_LIT("")) == UINT32_MAX);
    assert_true(!s || cdet_textset_find(s, CDET_LIT("longer than any")) == UINT32_MAX);
    bool done = s != NULL;
    cdet_arena_free(&a);
    return done;
}

static void test_a_set_finds_what_was_put_and_bears_refused_memory(void **state)
{
    (void)state;
    assert_true(flaky_sweep(attempt_set, NULL) > 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_letters_fold_to_their_lower_case),
        cmocka_unit_test(test_folding_eight_bytes_at_once_equals_one_by_one),
        cmocka_unit_test(test_a_needle_is_found_wherever_it_lies),
        cmocka_unit_test(test_pairs_of_a_part_are_among_those_of_the_whole),
        cmocka_unit_test(test_numbers_compare_exactly),
        cmocka_unit_test(test_what_is_no_number_is_refused),
        cmocka_unit_test(test_integral_doubles_are_integers),
        cmocka_unit_test(test_doubles_print_short_and_read_back),
        cmocka_unit_test(test_a_set_finds_what_was_put_and_bears_refused_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
