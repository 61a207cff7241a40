/* SPDX-License-Identifier: MIT
 *
 * test_text.c: durations, times over all of int64, numbers, escaping and globs.
 */
#include "flaky.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define S INT64_C(1000000000)

static void assert_duration(const char *text, int64_t ns)
{
    int64_t got = -1;
    if (!cdet_duration_parse(cdet_str_of(text), &got)) fail_msg("'%s' was refused", text);
    if (got != ns) fail_msg("'%s' is %lld ns, not %lld", text, (long long)got, (long long)ns);
}

static void test_durations_are_read(void **state)
{
    (void)state;
    assert_duration("0", 0);
    assert_duration("0s", 0);
    assert_duration("90s", 90 * S);
    assert_duration("15m", 900 * S);
    assert_duration("1h30m", 5400 * S);
    assert_duration("2d", 172800 * S);
    assert_duration("1w", 604800 * S);
    assert_duration("500ms", S / 2);
    assert_duration("20.5s", 20 * S + S / 2);
    assert_duration("0.000000001s", 1);
    assert_duration("1.5000h", 5400 * S);
    assert_duration("1w1d1h1m1s1ms1us1ns", 604800 * S + 86400 * S + 3600 * S + 60 * S + S + 1001001);
    assert_duration("9223372036854775807ns", INT64_MAX);
    assert_duration("106751d23h47m16s854ms775us807ns", INT64_MAX);
}

static void test_what_is_no_duration_is_refused(void **state)
{
    (void)state;
    const char *bad[] = { "",
                          "15",
                          "m",
                          "15 m",
                          " 15m",
                          "15m ",
                          "-15m",
                          "+1s",
                          "15M",
                          "1h1h",
                          "30m1h",
                          "1.s",
                          ".5s",
                          "1..5s",
                          "0x5s",
                          "1e3s",
                          "15mm",
                          "00",
                          "1s 1ms",
                          "5min",
                          "0.1ns",
                          "9223372036854775808ns",
                          "106751d23h47m16s854775808ns",
                          "99999999w",
                          "1.0000000000000001s",
                          "99999999999999999999s" };
    int64_t ns;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        if (cdet_duration_parse(cdet_str_of(bad[i]), &ns)) fail_msg("'%s' was read as %lld ns", bad[i], (long long)ns);
    assert_false(cdet_duration_parse((cdet_str){ "1s\0", 3 }, &ns));
}

static void assert_printed(int64_t ns, const char *text)
{
    char out[32];
    size_t n = cdet_duration_print(ns, out);
    assert_string_equal(out, text);
    assert_int_equal(n, strlen(text));
}

static void test_durations_are_printed_in_their_shortest_exact_form(void **state)
{
    (void)state;
    assert_printed(0, "0s");
    assert_printed(900 * S, "15m");
    assert_printed(5400 * S, "1h30m");
    assert_printed(7 * 86400 * S, "7d");
    assert_printed(20 * S + S / 2, "20s500ms");
    assert_printed(1500000, "1500us");
    assert_printed(1, "1ns");
    assert_printed(-90 * S, "-1m30s");
    assert_printed(INT64_MAX, "106751d23h47m16s854775807ns");
    assert_printed(INT64_MIN, "-106751d23h47m16s854775808ns");
}

static uint64_t next_random(uint64_t *seed)
{
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    uint64_t x = *seed;
    return (x ^ (x >> 29)) * 0xbf58476d1ce4e5b9u;
}

static void test_printed_durations_are_read_back(void **state)
{
    (void)state;
    uint64_t seed = 1;
    for (int i = 0; i < 20000; i++) {
        int64_t ns = (int64_t)(next_random(&seed) >> (1 + next_random(&seed) % 63)), got;
        char out[32];
        cdet_duration_print(ns, out);
        assert_true(cdet_duration_parse(cdet_str_of(out), &got));
        assert_true(got == ns);
    }
}

static void assert_time(const char *text, int64_t ns)
{
    int64_t got = -1;
    if (!cdet_time_parse(cdet_str_of(text), &got)) fail_msg("'%s' was refused", text);
    if (got != ns) fail_msg("'%s' is %lld, not %lld", text, (long long)got, (long long)ns);
}

static void test_times_are_read(void **state)
{
    (void)state;
    assert_time("1970-01-01T00:00:00Z", 0);
    assert_time("1970-01-01 00:00:00", 0);
    assert_time("1970-01-01t00:00:01z", S);
    assert_time("2023-08-18T08:56:35.967Z", INT64_C(1692348995967000000));
    assert_time("2023-08-18T10:56:35,967+02:00", INT64_C(1692348995967000000));
    assert_time("2023-08-18T03:26:35.967-0530", INT64_C(1692348995967000000));
    assert_time("2023-08-18T09:56:35.967+01", INT64_C(1692348995967000000));
    assert_time("2023-08-18T08:56:35.1234567Z", INT64_C(1692348995123456700));
    assert_time("1969-12-31T23:59:59.999999999Z", -1);
    assert_time("1969-12-31T23:59:59Z", -S);
    assert_time("2000-02-29T00:00:00Z", INT64_C(951782400) * S);
    assert_time("2016-12-31T23:59:60Z", INT64_C(1483228800) * S);
    assert_time("2038-01-19T03:14:08Z", INT64_C(2147483648) * S);
    assert_time("1677-09-21T00:12:43.145224192Z", INT64_MIN);
    assert_time("2262-04-11T23:47:16.854775807Z", INT64_MAX);
}

static void test_what_is_no_time_is_refused(void **state)
{
    (void)state;
    const char *bad[] = { "",
                          "2023-08-18",
                          "2023-08-18T08:56",
                          "2023-8-18T08:56:35Z",
                          "2023-00-18T08:56:35Z",
                          "2023-13-18T08:56:35Z",
                          "2023-02-29T08:56:35Z",
                          "1900-02-29T08:56:35Z",
                          "2023-04-31T08:56:35Z",
                          "2023-08-00T08:56:35Z",
                          "2023-08-18T24:00:00Z",
                          "2023-08-18T08:60:35Z",
                          "2023-08-18T08:56:61Z",
                          "2023-08-18T08:56:35.Z",
                          "2023-08-18T08:56:35.1234567890Z",
                          "2023-08-18T08:56:35Zx",
                          "2023-08-18T08:56:35+2:00",
                          "2023-08-18T08:56:35+24:00",
                          "2023-08-18T08:56:35+02:60",
                          "2023-08-18T08:56:35+02:0",
                          " 2023-08-18T08:56:35Z",
                          "2023-08-18T08:56:35Z ",
                          "20230818T085635Z",
                          "-023-08-18T08:56:35Z",
                          "0000-01-01T00:00:00Z",
                          "9999-12-31T23:59:59Z",
                          "1677-09-21T00:12:43.145224191Z",
                          "2262-04-11T23:47:16.854775808Z",
                          "2262-04-11T23:47:17Z",
                          "1601-01-01T00:00:00Z" };
    int64_t ns;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        if (cdet_time_parse(cdet_str_of(bad[i]), &ns)) fail_msg("'%s' was read as %lld", bad[i], (long long)ns);
}

static void test_times_are_printed_with_the_digits_they_need(void **state)
{
    (void)state;
    const struct {
        int64_t ns;
        const char *text;
    } cases[] = { { 0, "1970-01-01T00:00:00.000Z" },
                  { -1, "1969-12-31T23:59:59.999999999Z" },
                  { INT64_C(1692348995967000000), "2023-08-18T08:56:35.967Z" },
                  { INT64_C(1692348995123456700), "2023-08-18T08:56:35.1234567Z" },
                  { INT64_C(1692348995100000000), "2023-08-18T08:56:35.100Z" },
                  { INT64_MIN, "1677-09-21T00:12:43.145224192Z" },
                  { INT64_MAX, "2262-04-11T23:47:16.854775807Z" } };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char out[40];
        size_t n = cdet_time_print(cases[i].ns, out);
        assert_string_equal(out, cases[i].text);
        assert_int_equal(n, strlen(out));
    }
}

/* Walks every day of the range with a calendar that only knows how long months are. */
static void test_every_day_of_the_range_has_its_date(void **state)
{
    (void)state;
    int y = 1677, m = 9, d = 22;
    for (int64_t day = -106751; day <= 106751; day++) {
        char out[40], expected[64];
        int64_t ns;
        snprintf(expected, sizeof expected, "%04d-%02d-%02dT00:00:00.000Z", y, m, d);
        cdet_time_print(day * 86400 * S, out);
        assert_string_equal(out, expected);
        assert_true(cdet_time_parse(cdet_str_of(out), &ns) && ns == day * 86400 * S);
        int length = m == 2 ? 28 + ((y % 4 == 0 && y % 100 != 0) || y % 400 == 0) : 30 + (m + m / 8) % 2;
        if (++d > length) d = 1, m++;
        if (m > 12) m = 1, y++;
    }
    assert_int_equal(y, 2262);
}

static void test_printed_times_are_read_back(void **state)
{
    (void)state;
    uint64_t seed = 7;
    for (int i = 0; i < 20000; i++) {
        int64_t ns = (int64_t)next_random(&seed), got;
        char out[40];
        cdet_time_print(ns, out);
        assert_true(cdet_time_parse(cdet_str_of(out), &got));
        assert_true(got == ns);
    }
}

static void test_sums_and_differences_saturate(void **state)
{
    (void)state;
    assert_true(cdet_sat_add(INT64_MAX, 1) == INT64_MAX);
    assert_true(cdet_sat_add(INT64_MIN, -1) == INT64_MIN);
    assert_true(cdet_sat_add(INT64_MAX, INT64_MIN) == -1);
    assert_true(cdet_sat_add(INT64_MIN, INT64_MIN) == INT64_MIN);
    assert_true(cdet_sat_add(2, 3) == 5);
    assert_true(cdet_sat_sub(INT64_MIN, 1) == INT64_MIN);
    assert_true(cdet_sat_sub(INT64_MAX, -1) == INT64_MAX);
    assert_true(cdet_sat_sub(0, INT64_MIN) == INT64_MAX);
    assert_true(cdet_sat_sub(-1, INT64_MIN) == INT64_MAX);
    assert_true(cdet_sat_sub(INT64_MIN, INT64_MIN) == 0);
    assert_true(cdet_sat_sub(INT64_MAX, INT64_MIN) == INT64_MAX);
}

static void test_reals_are_read_without_a_locale(void **state)
{
    (void)state;
    const char *good[] = { "0",           "-0",      "1",  "3.14", "-2.5e-3", "+7",       "1e22",   "123456789.125",
                           "0.1",         "1e-5",    ".5", "5.",   "1e+2",    "0.000001", "1e-400", "999999999999999",
                           "-0.000123e4", "1.000000" };
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        double got = 99;
        if (!cdet_real_parse(cdet_str_of(good[i]), &got)) fail_msg("'%s' was refused", good[i]);
        double want = strtod(good[i], NULL); /* the test runs in the C locale */
        if (memcmp(&got, &want, sizeof got) != 0) fail_msg("'%s' is %.17g, not %.17g", good[i], got, want);
    }
    const char *wide[] = { "5e-324",
                           "1.7e308",
                           "9007199254740993",
                           "18446744073709551615",
                           "123456789012345678901234567890",
                           "2.2250738585072014e-308",
                           "1.23456789012345678e-100" };
    for (size_t i = 0; i < sizeof wide / sizeof wide[0]; i++) {
        double got = 0, want = strtod(wide[i], NULL);
        if (!cdet_real_parse(cdet_str_of(wide[i]), &got)) fail_msg("'%s' was refused", wide[i]);
        if (got < want - want * 1e-14 || got > want + want * 1e-14)
            fail_msg("'%s' is %.17g, not %.17g", wide[i], got, want);
    }
    const char *bad[] = { "",     ".",   "-",  "e5", "1e",    "1e+", "0x10",  "inf",
                          "nan",  "1,5", "1 ", " 1", "1.2.3", "--1", "1e309", "1e99999999999999999999",
                          "1_000" };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        double got;
        if (cdet_real_parse(cdet_str_of(bad[i]), &got)) fail_msg("'%s' was read", bad[i]);
    }
    double zero = 1;
    assert_true(cdet_real_parse(CDET_LIT("0e99999999999999999999"), &zero) && zero == 0);
}

static void test_utf8_is_judged_strictly(void **state)
{
    (void)state;
    const char *good[] = {
        "", "abc", "\xc3\xa4", "\xe2\x82\xac", "\xf0\x9f\x98\x80", "\xf4\x8f\xbf\xbf", "\xed\x9f\xbf", "\xee\x80\x80"
    };
    const char *bad[] = { "\x80",     "\xc3",         "\xc0\xaf",         "\xc1\xbf",         "\xe0\x80\xaf",
                          "\xe2\x82", "\xed\xa0\x80", "\xf0\x80\x80\xaf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80",
                          "\xff",     "a\xfe",        "\xe2\x28\xa1" };
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) assert_true(cdet_utf8_valid(cdet_str_of(good[i])));
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        if (cdet_utf8_valid(cdet_str_of(bad[i]))) fail_msg("bad[%zu] passed", i);
    uint32_t cp = 0;
    assert_int_equal(cdet_utf8_next(CDET_LIT("a\xf0\x9f\x98\x80"), 1, &cp), 4);
    assert_int_equal(cp, 0x1f600);
}

static void assert_json(cdet_str s, const char *expected, bool expect_bad)
{
    cdet_mem m;
    cdet_buf b;
    bool bad = false;
    cdet_mem_init(&m, NULL, NULL, 0);
    cdet_buf_init(&b, &m);
    cdet_json_str(&b, s, &bad);
    assert_string_equal(b.ptr, expected);
    assert_int_equal(bad, expect_bad);
    cdet_buf_free(&b);
}

static void test_json_texts_are_escaped(void **state)
{
    (void)state;
    assert_json(CDET_LIT(""), "\"\"", false);
    assert_json(CDET_LIT("C:\\a \"b\"/"), "\"C:\\\\a \\\"b\\\"/\"", false);
    assert_json((cdet_str){ "a\0b\n\t\x1b\x7f", 7 }, "\"a\\u0000b\\u000a\\u0009\\u001b\\u007f\"", false);
    assert_json(CDET_LIT("\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80"), "\"\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80\"", false);
    assert_json(CDET_LIT("\xc2\x85"), "\"\\u0085\"", false);
    assert_json(CDET_LIT("\xe2\x80\xa8\xe2\x80\xa9"), "\"\\u2028\\u2029\"", false);
    assert_json(CDET_LIT("exe.\xe2\x80\xaegnp"), "\"exe.\\u202egnp\"", false);
    assert_json(CDET_LIT("a\xe2\x80\x8b\xef\xbb\xbf\xe2\x81\xa6"), "\"a\\u200b\\ufeff\\u2066\"", false);
    assert_json(CDET_LIT("\xf3\xa0\x81\xa1"), "\"\\udb40\\udc61\"", false);
    assert_json(CDET_LIT("a\xff\xed\xa0\x80z"), "\"a\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbdz\"", true);
    assert_json(CDET_LIT("\xe2\x82"), "\"\xef\xbf\xbd\xef\xbf\xbd\"", true);
}

static void test_plain_texts_hold_no_control_and_hide_nothing(void **state)
{
    (void)state;
    cdet_mem m;
    cdet_buf b;
    cdet_mem_init(&m, NULL, NULL, 0);
    cdet_buf_init(&b, &m);
    cdet_plain_str(&b, (cdet_str){ "C:\\x \xc3\xa4\0\x1b[1m\x7f\xff\xc2\x9b\xe2\x80\xae\xf3\xa0\x81\xa1", 21 + 2 });
    assert_string_equal(b.ptr, "C:\\x \xc3\xa4\\x00\\x1b[1m\\x7f\\xff\\u{009b}\\u{202e}\\u{e0061}");
    cdet_buf_free(&b);
    for (int c = 0; c < 256; c++) {
        char one = (char)c;
        cdet_plain_str(&b, (cdet_str){ &one, 1 });
    }
    for (size_t i = 0; i < b.len; i++) assert_true(b.ptr[i] >= 0x20 && b.ptr[i] < 0x7f);
    cdet_buf_free(&b);
    assert_int_equal(m.bytes, 0);
}

static void test_hex_is_lower_case(void **state)
{
    (void)state;
    cdet_mem m;
    cdet_buf b;
    cdet_mem_init(&m, NULL, NULL, 0);
    cdet_buf_init(&b, &m);
    cdet_hex(&b, (cdet_str){ "\0\x1f\xff\x61", 4 });
    assert_string_equal(b.ptr, "001fff61");
    cdet_buf_free(&b);
}

static void test_globs_match_as_sigma_says(void **state)
{
    (void)state;
    const struct {
        const char *pattern, *s;
        bool fold, match;
    } cases[] = {
        { "", "", true, true },
        { "", "a", true, false },
        { "*", "", true, true },
        { "*", "anything", true, true },
        { "a*", "ABC", true, true },
        { "a*", "ABC", false, false },
        { "*c", "abc", true, true },
        { "*c", "abcd", true, false },
        { "a?c", "abc", true, true },
        { "a?c", "ac", true, false },
        { "?", "", true, false },
        { "*a*b*c*", "xxaxxbxxcxx", true, true },
        { "*a*b*c*", "xxaxxcxxbxx", true, false },
        { "*ab", "aab", true, true },
        { "*aab*", "aaaab", true, true },
        { "**", "x", true, true },
        { "a\\*b", "a*b", true, true },
        { "a\\*b", "axb", true, false },
        { "a\\?b", "a?b", true, true },
        { "a\\\\b", "a\\b", true, true },
        { "a\\\\*", "a\\bcd", true, true },
        { "C:\\Windows\\system32", "c:\\windows\\System32", true, true },
        { "\\\\\\\\host\\share", "\\\\host\\share", true, true },
        { "ends\\", "ends\\", true, true },
        { "*\\cmd.exe", "C:\\x\\cmd.exe", true, true },
        { "\xc3\x84", "\xc3\xa4", true, false },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (cdet_glob(cdet_str_of(cases[i].pattern), cdet_str_of(cases[i].s), cases[i].fold) != cases[i].match)
            fail_msg("'%s' on '%s'", cases[i].pattern, cases[i].s);
    assert_true(cdet_glob(CDET_LIT("a?b*"), (cdet_str){ "a\0b\0", 4 }, false));
}

/* A matcher that tries everything, on short texts. */
static bool naive_glob(const char *p, const char *s)
{
    if (*p == '\0') return *s == '\0';
    if (*p == '*') return naive_glob(p + 1, s) || (*s && naive_glob(p, s + 1));
    if (*p == '\\' && (p[1] == '*' || p[1] == '?' || p[1] == '\\')) return *s == p[1] && naive_glob(p + 2, s + 1);
    return *s && (*p == '?' || *p == *s) && naive_glob(p + 1, s + 1);
}

static void test_globs_agree_with_trying_everything(void **state)
{
    (void)state;
    uint64_t seed = 3;
    int matches = 0;
    for (int i = 0; i < 100000; i++) {
        char p[9], s[9];
        size_t np = next_random(&seed) % 8, ns = next_random(&seed) % 8;
        for (size_t k = 0; k < np; k++) p[k] = "ab*?\\*"[next_random(&seed) % 6];
        for (size_t k = 0; k < ns; k++) s[k] = "aab*\\"[next_random(&seed) % 5];
        p[np] = s[ns] = '\0';
        bool want = naive_glob(p, s);
        matches += want;
        if (cdet_glob(cdet_str_of(p), cdet_str_of(s), false) != want) fail_msg("'%s' on '%s'", p, s);
    }
    assert_true(matches > 1000);
}

static void test_a_hostile_glob_is_not_exponential(void **state)
{
    (void)state;
    char pattern[201], text[4097];
    for (size_t i = 0; i < 200; i++) pattern[i] = i % 2 ? 'a' : '*';
    pattern[199] = 'b';
    memset(text, 'a', sizeof text);
    assert_false(cdet_glob((cdet_str){ pattern, 200 }, (cdet_str){ text, 4096 }, true));
}

static bool escape_some(flaky *f, void *arg)
{
    (void)arg;
    cdet_mem m;
    cdet_buf b;
    bool bad = false;
    cdet_mem_init(&m, flaky_alloc, f, 0);
    cdet_buf_init(&b, &m);
    for (int i = 0; i < 30; i++) {
        cdet_json_str(&b, CDET_LIT("x\x01\xff\"\xe2\x80\xae"), &bad);
        cdet_plain_str(&b, CDET_LIT("x\x01\xff\xe2\x80\xae"));
        cdet_hex(&b, CDET_LIT("abc"));
    }
    bool ok = !b.failed;
    cdet_buf_free(&b);
    assert_int_equal(m.bytes, 0);
    return ok;
}

static void test_escaping_survives_refused_allocations(void **state)
{
    (void)state;
    assert_true(flaky_sweep(escape_some, NULL) > 4);
}

static void test_a_code_point_written_is_read_again(void **state)
{
    static const uint32_t points[] = { 0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff };
    char b[4];
    uint32_t cp;
    (void)state;
    for (size_t i = 0; i < sizeof points / sizeof *points; i++) {
        size_t n = cdet_utf8_put(b, points[i]);
        assert_int_equal(cdet_utf8_next((cdet_str){ b, n }, 0, &cp), n);
        assert_int_equal(cp, points[i]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_code_point_written_is_read_again),
        cmocka_unit_test(test_durations_are_read),
        cmocka_unit_test(test_what_is_no_duration_is_refused),
        cmocka_unit_test(test_durations_are_printed_in_their_shortest_exact_form),
        cmocka_unit_test(test_printed_durations_are_read_back),
        cmocka_unit_test(test_times_are_read),
        cmocka_unit_test(test_what_is_no_time_is_refused),
        cmocka_unit_test(test_times_are_printed_with_the_digits_they_need),
        cmocka_unit_test(test_every_day_of_the_range_has_its_date),
        cmocka_unit_test(test_printed_times_are_read_back),
        cmocka_unit_test(test_sums_and_differences_saturate),
        cmocka_unit_test(test_reals_are_read_without_a_locale),
        cmocka_unit_test(test_utf8_is_judged_strictly),
        cmocka_unit_test(test_json_texts_are_escaped),
        cmocka_unit_test(test_plain_texts_hold_no_control_and_hide_nothing),
        cmocka_unit_test(test_hex_is_lower_case),
        cmocka_unit_test(test_globs_match_as_sigma_says),
        cmocka_unit_test(test_globs_agree_with_trying_everything),
        cmocka_unit_test(test_a_hostile_glob_is_not_exponential),
        cmocka_unit_test(test_escaping_survives_refused_allocations),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
