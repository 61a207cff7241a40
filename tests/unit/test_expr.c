/* SPDX-License-Identifier: MIT
 *
 * test_expr.c: Sigma's detections: selections, values, modifiers, missing fields, elements.
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

#define YES(detection, ...) assert_int_equal(LAB_MATCH(detection, __VA_ARGS__), CDET_MATCH_YES)
#define NO(detection, ...) assert_int_equal(LAB_MATCH(detection, __VA_ARGS__), CDET_MATCH_NO)

/* ---- selections ---- */

static void test_a_map_needs_all_its_fields(void **state)
{
    (void)state;
    YES("s: {a: x, b: y}", LAB_S("a", "X"), LAB_S("b", "Y"));
    NO("s: {a: x, b: y}", LAB_S("a", "x"), LAB_S("b", "z"));
    NO("s: {a: x, b: y}", LAB_S("a", "x"));
}

static void test_a_list_of_maps_needs_one_of_them(void **state)
{
    (void)state;
    const char *d = "s: [{a: x, b: y}, {c|contains: mid}]";
    YES(d, LAB_S("a", "x"), LAB_S("b", "y"));
    YES(d, LAB_S("c", "amidst"));
    NO(d, LAB_S("a", "x"), LAB_S("c", "z"));
}

static void test_a_list_of_values_needs_one_and_all_needs_each(void **state)
{
    (void)state;
    YES("s: {a: [x, y]}", LAB_S("a", "y"));
    NO("s: {a: [x, y]}", LAB_S("a", "z"));
    YES("s: {a|contains|all: [x, y]}", LAB_S("a", "--y--x"));
    NO("s: {a|contains|all: [x, y]}", LAB_S("a", "--y--"));
    YES("s: {a|contains|all: [x]}", LAB_S("a", "axa"));
    YES("s: {a|re|all: [x$, ^y]}", LAB_S("a", "y-x"));
    NO("s: {a|all: [x, y]}", LAB_S("a", "x"));
}

static void test_keywords_search_every_value(void **state)
{
    (void)state;
    const char *d = "k: [mimikatz, 'sekurlsa::*']";
    YES(d, LAB_S("a", "b"), LAB_S("c", "run MIMIKATZ now"));
    YES(d, LAB_S("c", "x sekurlsa::logonpasswords"));
    NO(d, LAB_S("c", "mimi"), LAB_S("d", "katz"));
    YES("k: 4688", LAB_I("n", 146880));
    YES("k: {'|all': [one, two]}", LAB_S("a", "one"), LAB_S("b", "two"));
    NO("k: {'|all': [one, two]}", LAB_S("a", "one"));
    YES("k: {'|re': 'o.e$'}", LAB_S("a", "xx one"));
    NO("k: {'|cased': One}", LAB_S("a", "one"));
    YES("k: [{a: x}, word]", LAB_S("zz", "a word"));
    NO("k: word", LAB_NULL("a"));
}

static void test_keywords_are_known_to_the_pool(void **state)
{
    (void)state;
    lab l;
    lab_init(&l, NULL);
    assert_true(lab_compile(&l, "s: {a: b}") >= 0);
    assert_false(cdet_exprs_has_keywords(l.exprs));
    assert_true(lab_compile(&l, "k: [w]") >= 0);
    assert_true(cdet_exprs_has_keywords(l.exprs));
    lab_free(&l);
}

static void test_a_list_of_conditions_needs_one(void **state)
{
    (void)state;
    const char *d = "a: {x: 1}\nb: {y: 1}\nc: {z: 1}\ncondition: [a and b, c]";
    YES(d, LAB_I("x", 1), LAB_I("y", 1));
    YES(d, LAB_I("z", 1));
    NO(d, LAB_I("x", 1));
}

/* ---- values ---- */

static void test_texts_compare_without_case_and_whole(void **state)
{
    (void)state;
    YES("s: {a: 'C:\\Windows\\System32'}", LAB_S("a", "c:\\windows\\SYSTEM32"));
    NO("s: {a: abc}", LAB_S("a", "abcd"));
    YES("s: {a: a*c}", LAB_S("a", "aXXc"));
    YES("s: {a|cased: aBc}", LAB_S("a", "aBc"));
    NO("s: {a|cased: aBc}", LAB_S("a", "abc"));
    YES("s: {a|contains|cased: evil}", LAB_S("a", "an evil one"));
    NO("s: {a|contains|cased: evil}", LAB_S("a", "an EVIL one"));
    YES("s: {a|startswith: AB}", LAB_S("a", "abc"));
    NO("s: {a|startswith: b}", LAB_S("a", "abc"));
    YES("s: {a|endswith: 'B?'}", LAB_S("a", "abc"));
    YES("s: {a|contains: 'a*c'}", LAB_S("a", "xxabcxx"));
    YES("s: {a: ПРИВЕТ}", LAB_S("a", "привет"));
    YES("s: {a|endswith: '\\'}", LAB_S("a", "C:\\"));
    YES("s: {a|contains: '\\\\*\\'}", LAB_S("a", "x\\y\\z"));
}

static void test_numbers_compare_by_text_and_by_value(void **state)
{
    (void)state;
    YES("s: {a: 4688}", LAB_I("a", 4688));
    YES("s: {a: 4688}", LAB_U("a", 4688));
    YES("s: {a: 4688}", LAB_F("a", 4688.0));
    YES("s: {a: 4688}", LAB_S("a", "4688"));
    YES("s: {a: '4688'}", LAB_I("a", 4688));
    YES("s: {a: 1.0}", LAB_I("a", 1));
    YES("s: {a: 1.5}", LAB_F("a", 1.5));
    YES("s: {a: -5}", LAB_I("a", -5));
    YES("s: {a: 18446744073709551615}", LAB_U("a", UINT64_MAX));
    NO("s: {a: 18446744073709551615}", LAB_I("a", -1));
    NO("s: {a: 9007199254740993}", LAB_I("a", 9007199254740992));
    YES("s: {a: '0x1410'}", LAB_S("a", "0X1410"));
    NO("s: {a: 4688}", LAB_S("a", "46880"));
    YES("s: {a|contains: 68}", LAB_I("a", 4688));
    YES("s: {a: '46*'}", LAB_I("a", 4688));
}

static void test_truth_values_compare_as_such_and_as_text(void **state)
{
    (void)state;
    YES("s: {a: true}", LAB_B("a", 1));
    NO("s: {a: true}", LAB_B("a", 0));
    YES("s: {a: true}", LAB_S("a", "True"));
    YES("s: {a: 'true'}", LAB_B("a", 1));
    YES("s: {a: yes}", LAB_S("a", "yes"));
    YES("s: {a: yes}", LAB_S("a", "true"));
    YES("s: {a: yes}", LAB_B("a", 1));
    YES("s: {a: no}", LAB_B("a", 0));
    NO("s: {a: 1}", LAB_B("a", 1));
}

static void test_null_empty_and_missing_are_told_apart(void **state)
{
    (void)state;
    const char *null = "s: {a: null}", *empty = "s: {a: ''}";
    YES(null, LAB_S("b", "x"));
    YES(null, LAB_NULL("a"));
    NO(null, LAB_S("a", ""));
    NO(null, LAB_S("a", "null"));
    YES(empty, LAB_S("a", ""));
    NO(empty, LAB_NULL("a"));
    NO(empty, LAB_S("b", "x"));
    YES("s: {a: '*'}", LAB_S("a", ""));
    NO("s: {a: '*'}", LAB_NULL("a"));
    NO("s: {a: '*'}", LAB_S("b", "x"));
    YES("s: {a: [x, null]}", LAB_S("b", "x"));
}

static void test_a_missing_field_is_no_and_not_of_it_is_yes(void **state)
{
    (void)state;
    NO("s: {a: x}", LAB_S("b", "y"));
    YES("s: {a: x}\ncondition: not s", LAB_S("b", "y"));
    NO("s: {a|re: '.*'}", LAB_S("b", "y"));
    NO("s: {a|cidr: 0.0.0.0/0}", LAB_S("b", "y"));
    NO("s: {a|lt: 5}", LAB_S("b", "y"));
    NO("s: {a|neq: x}", LAB_S("b", "y"));
    NO("s: {a|fieldref: c}", LAB_S("b", "y"), LAB_S("c", "y"));
    NO("s: {b|fieldref: c}", LAB_S("b", "y"));
}

static void test_exists_asks_for_presence(void **state)
{
    (void)state;
    YES("s: {a|exists: true}", LAB_S("a", ""));
    NO("s: {a|exists: true}", LAB_NULL("a"));
    NO("s: {a|exists: yes}", LAB_S("b", "x"));
    YES("s: {a|exists: false}", LAB_S("b", "x"));
    YES("s: {a|exists: no}", LAB_NULL("a"));
    NO("s: {a|exists: false}", LAB_S("a", "x"));
}

static void test_neq_is_the_opposite_on_a_present_field(void **state)
{
    (void)state;
    YES("s: {a|neq: x}", LAB_S("a", "y"));
    NO("s: {a|neq: x}", LAB_S("a", "X"));
    NO("s: {a|neq: [x, y]}", LAB_S("a", "y"));
    YES("s: {a|contains|neq: x}", LAB_S("a", "abc"));
    YES("s: {a|neq: 5}", LAB_I("a", 6));
    YES("s: {a|re|neq: '^x'}", LAB_S("a", "ax"));
    NO("s: {a|neq: null}", LAB_NULL("a"));
    YES("s: {a|neq: null}", LAB_S("a", "x"));
    NO("s: {a|neq: x}", LAB_S("a", "x"), LAB_S("a", "y"));
    YES("s: {a|fieldref|neq: b}", LAB_S("a", "1"), LAB_S("b", "2"));
}

static void test_any_value_of_a_list_will_do(void **state)
{
    (void)state;
    YES("s: {a: y}", LAB_S("a", "x"), LAB_S("b", "-"), LAB_S("a", "y"));
    NO("s: {a: z}", LAB_S("a", "x"), LAB_S("a", "y"));
    YES("s: {a|contains|all: [x, y]}", LAB_S("a", "x"), LAB_S("a", "y"));
    YES("s: {a|gt: 5}", LAB_I("a", 1), LAB_I("a", 9));
    YES("s: {a|fieldref: b}", LAB_S("a", "1"), LAB_S("a", "2"), LAB_S("b", "3"), LAB_S("b", "2"));
}

/* ---- modifiers ---- */

static void test_comparisons_are_numeric(void **state)
{
    (void)state;
    static const struct {
        const char *mod;
        bool below, same, above;
    } rows[] = { { "lt", true, false, false },
                 { "lte", true, true, false },
                 { "gt", false, false, true },
                 { "gte", false, true, true } };
    for (size_t i = 0; i < 4; i++) {
        char d[64];
        snprintf(d, sizeof d, "s: {a|%s: 10}", rows[i].mod);
        assert_int_equal(LAB_MATCH(d, LAB_I("a", 9)) == CDET_MATCH_YES, rows[i].below);
        assert_int_equal(LAB_MATCH(d, LAB_S("a", "10")) == CDET_MATCH_YES, rows[i].same);
        assert_int_equal(LAB_MATCH(d, LAB_F("a", 10.5)) == CDET_MATCH_YES, rows[i].above);
        assert_int_equal(LAB_MATCH(d, LAB_S("a", "0x64")) == CDET_MATCH_YES, rows[i].above);
        assert_int_equal(LAB_MATCH(d, LAB_S("a", "ten")), CDET_MATCH_NO);
        assert_int_equal(LAB_MATCH(d, LAB_NULL("a")), CDET_MATCH_NO);
    }
}

static void test_regexes_search_and_mind_case(void **state)
{
    (void)state;
    YES("s: {a|re: 'b.d'}", LAB_S("a", "abcde"));
    NO("s: {a|re: 'B.D'}", LAB_S("a", "abcde"));
    YES("s: {a|re|i: 'B.D'}", LAB_S("a", "abcde"));
    NO("s: {a|re: '^b'}", LAB_S("a", "abc"));
    YES("s: {a|re|m: '^b$'}", LAB_S("a", "a\nb\nc"));
    YES("s: {a|re|s: 'a.b'}", LAB_S("a", "a\nb"));
    YES("s: {a|re: ['^x', 'c$']}", LAB_S("a", "abc"));
    YES("s: {a|re: '^\\d+$'}", LAB_I("a", 42));
    NO("s: {a|re: '.*'}", LAB_NULL("a"));
}

static void test_a_regex_that_gives_up_is_unsure_and_so_is_what_depends_on_it(void **state)
{
    (void)state;
    static const char pattern[] = "(?i)(set).*&&\\s?set.*(invoke|input).*&&.*\"", unit[] = "set&&set ";
    static char text[32768];
    char d[256];
    for (size_t i = 0; i < sizeof text; i++) text[i] = i < sizeof text / 2 ? unit[i % 9] : "invoke"[i % 6];
    text[sizeof text - 1] = '"';
    cdet_field f = LAB_S("a", "");
    f.v.str = (cdet_str){ text, sizeof text };
    lab l;
    lab_init(&l, NULL);
    static const struct {
        const char *condition;
        cdet_match due;
    } rows[] = {
        { "s", CDET_MATCH_UNSURE },       { "not s", CDET_MATCH_UNSURE },   { "s or t", CDET_MATCH_YES },
        { "s and not t", CDET_MATCH_NO }, { "s and t", CDET_MATCH_UNSURE }, { "all of *", CDET_MATCH_UNSURE },
        { "1 of *", CDET_MATCH_YES },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        snprintf(d, sizeof d, "s: {a|re: '%s'}\nt: {a|exists: true}\ncondition: %s", pattern, rows[i].condition);
        int32_t e = lab_compile(&l, d);
        assert_true(e >= 0);
        cdet_view_free(l.view);
        l.view = cdet_view_new(&l.mem, cdet_names_count(l.fields) + 1, cdet_exprs_predicates(l.exprs), sizeof text);
        assert_int_equal(lab_eval(&l, e, &f, 1), rows[i].due);
        (void)cdet_expr_eval(l.exprs, e, l.view);
        assert_true(l.view->unsure <= 1); /* counted once, however often it is asked */
        if (i == 0) assert_int_equal(l.view->unsure, 1);
    }
    lab_free(&l);
}

static void test_cidr_takes_addresses_of_both_families(void **state)
{
    (void)state;
    YES("s: {a|cidr: 10.0.0.0/8}", LAB_S("a", "10.20.30.40"));
    NO("s: {a|cidr: 10.0.0.0/8}", LAB_S("a", "11.0.0.1"));
    YES("s: {a|cidr: [192.168.0.0/16, 'fe80::/10']}", LAB_S("a", "FE80::1"));
    YES("s: {a|cidr: 127.0.0.0/8}", LAB_S("a", "::ffff:127.0.0.1"));
    NO("s: {a|cidr: 10.0.0.0/8}", LAB_S("a", "not an address"));
    YES("s: {a|cidr: '::1/128'}", LAB_S("a", "0:0:0:0:0:0:0:1"));
    NO("s: {a|cidr: 0.0.0.0/0}", LAB_NULL("a"));
}

static void test_windash_takes_every_dash_where_a_flag_begins(void **state)
{
    (void)state;
    static const char *const texts[] = { "x -enc y", "x /enc y", "x –enc y", "x —enc y", "x ―enc y" };
    static const char *const detections[] = { "s: {a|contains|windash: ' -enc'}", "s: {a|windash|contains: ' /ENC'}",
                                              "s: {a|contains|windash: ' –enc'}" };
    for (size_t d = 0; d < 3; d++) {
        for (size_t i = 0; i < 5; i++) {
            cdet_field f = LAB_S("a", "");
            f.v.str = cdet_str_of(texts[i]);
            assert_int_equal(lab_match(detections[d], &f, 1), CDET_MATCH_YES);
        }
        NO(detections[d], LAB_S("a", "x enc y"));
    }
    YES("s: {a|contains|windash: 'foo-bar -x'}", LAB_S("a", "foo-bar /x"));
    NO("s: {a|contains|windash: 'foo-bar -x'}", LAB_S("a", "foo/bar /x"));
    YES("s: {a|endswith|windash: '-a -b'}", LAB_S("a", "z /a –b"));
    YES("s: {a|windash: '-a'}", LAB_S("a", "―a"));
    NO("s: {a|windash: '-a'}", LAB_S("a", "x―a"));
}

static void test_encodings_apply_in_order(void **state)
{
    (void)state;
    YES("s: {a|base64: foobar}", LAB_S("a", "Zm9vYmFy"));
    YES("s: {a|wide|base64: Test}", LAB_S("a", "VABlAHMAdAA="));
    YES("s: {a|utf16le|base64: Test}", LAB_S("a", "VABlAHMAdAA="));
    YES("s: {a|utf16be|base64: AB}", LAB_S("a", "AEEAQg=="));
    YES("s: {a|utf16|base64: A}", LAB_S("a", "//5BAA=="));
    YES("s: {a|wide: aé}", LAB_S("a", "a\0\xe9\0"));
    YES("s: {a|wide|contains: \"\xf0\x9f\x98\x80\"}", LAB_S("a", "x\x3d\xd8\x00\xde"));
    YES("s: {a|base64offset|contains: 'http://'}", LAB_S("a", "xxaHR0cDovL2EuYg=="));
    YES("s: {a|base64offset|contains: 'http://'}", LAB_S("a", "IGh0dHA6Ly9hLmI="));
    YES("s: {a|base64offset|contains: 'http://'}", LAB_S("a", "ICBodHRwOi8vYS5i"));
    NO("s: {a|base64offset|contains: 'http://'}", LAB_S("a", "ZnRwOi8vYS5i"));
    YES("s: {a|wide|base64offset|contains: Invoke}", LAB_S("a", "SQBuAHYAbwBrAGUALQBFAHgA"));
    YES("s: {a|base64offset|contains|all: [foo, bar]}", LAB_S("a", "Zm9v YmFy"));
    NO("s: {a|base64offset|contains|all: [foo, bar]}", LAB_S("a", "Zm9v"));
}

static void test_fieldref_compares_two_fields(void **state)
{
    (void)state;
    YES("s: {a|fieldref: b}", LAB_S("a", "Same"), LAB_S("b", "sAME"));
    NO("s: {a|fieldref|cased: b}", LAB_S("a", "Same"), LAB_S("b", "sAME"));
    YES("s: {a|fieldref|endswith: b}", LAB_S("a", "C:\\x\\CMD.EXE"), LAB_S("b", "cmd.exe"));
    YES("s: {a|startswith|fieldref: b}", LAB_S("a", "abc"), LAB_S("b", "AB"));
    YES("s: {a|contains|fieldref: b}", LAB_S("a", "xxabxx"), LAB_S("b", "AB"));
    YES("s: {a|fieldref: b}", LAB_I("a", 5), LAB_S("b", "5"));
    NO("s: {a|fieldref: b}", LAB_NULL("a"), LAB_NULL("b"));
    NO("s: {a|fieldref|endswith: b}", LAB_S("a", "x"), LAB_S("b", "longer"));
    YES("s: {a|fieldref: 3}", LAB_S("a", "m"), LAB_S("3", "m"));
}

static void test_parts_of_a_time_are_numbers(void **state)
{
    (void)state;
    const cdet_field t = LAB_S("t", "2024-12-31T23:07:09Z");
    static const struct {
        const char *detection;
        cdet_match due;
    } rows[] = {
        { "s: {t|minute: 7}", CDET_MATCH_YES },      { "s: {t|hour: 23}", CDET_MATCH_YES },
        { "s: {t|day: 31}", CDET_MATCH_YES },        { "s: {t|month: 12}", CDET_MATCH_YES },
        { "s: {t|year: 2024}", CDET_MATCH_YES },     { "s: {t|week: 1}", CDET_MATCH_YES },
        { "s: {t|hour: 22}", CDET_MATCH_NO },        { "s: {t|hour|gte: 20}", CDET_MATCH_YES },
        { "s: {t|hour|lt: [5, 6]}", CDET_MATCH_NO }, { "s: {t|hour|neq: 3}", CDET_MATCH_YES },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(lab_match(rows[i].detection, &t, 1), rows[i].due);
    YES("s: {t|year: 1969}", LAB_I("t", -1));
    YES("s: {t|week: 53}", LAB_S("t", "2021-01-03T00:00:00Z"));
    YES("s: {t|week: 1}", LAB_S("t", "2021-01-04T00:00:00Z"));
    YES("s: {t|week: 52}", LAB_S("t", "2022-01-02T12:00:00Z"));
    NO("s: {t|hour: 3}", LAB_S("t", "three o'clock"));
    YES("s: {t|year: 2262}", LAB_I("t", INT64_MAX));
    YES("s: {t|week|gt: 0}", LAB_I("t", INT64_MIN));
}

/* ---- elements ---- */

static void test_a_whole_element_matches_by_its_kind(void **state)
{
    (void)state;
    lab l;
    int32_t e =
        lab_compile_with(&l, "Apps: {kind: names, default: [winword.exe, 'python*']}", "s: {a|expand: '%Apps%'}");
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("a", "C:\\x\\WINWORD.EXE")), CDET_MATCH_YES);
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("a", "/usr/bin/python3.11")), CDET_MATCH_YES);
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("a", "excel.exe")), CDET_MATCH_NO);
    assert_int_equal(LAB_EVAL(&l, e, LAB_NULL("a")), CDET_MATCH_NO);
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("b", "winword.exe")), CDET_MATCH_NO);
    lab_free(&l);
    e = lab_compile_with(&l, "UserPaths: {kind: paths, default: ['%USERPROFILE%\\Downloads', /tmp]}",
                         "s: {file.path|expand: '%user-paths%'}");
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("file.path", "C:\\Users\\ann\\DOWNLOADS\\a.exe")), CDET_MATCH_YES);
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("file.path", "/tmp/../tmp/x")), CDET_MATCH_YES);
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("file.path", "/var/tmp2")), CDET_MATCH_NO);
    lab_free(&l);
    e = lab_compile_with(&l, "Allow: {kind: destinations, default: [10.0.0.0/8, '*.corp.example']}",
                         "s: {d|expand: '%Allow%'}\ncondition: not s");
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("d", "10.1.2.3")), CDET_MATCH_NO);
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("d", "a.corp.example")), CDET_MATCH_NO);
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("d", "evilcorp.example")), CDET_MATCH_YES);
    lab_free(&l);
    e = lab_compile_with(&l, "Limit: {kind: number, default: 100}", "s: {n|gt|expand: '%Limit%'}");
    assert_int_equal(LAB_EVAL(&l, e, LAB_I("n", 101)), CDET_MATCH_YES);
    assert_int_equal(LAB_EVAL(&l, e, LAB_I("n", 100)), CDET_MATCH_NO);
    lab_free(&l);
    e = lab_compile_with(&l, "On: {kind: flag, default: yes}", "s: {n|expand: '%On%'}");
    assert_int_equal(LAB_EVAL(&l, e, LAB_B("n", 1)), CDET_MATCH_YES);
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("n", "false")), CDET_MATCH_NO);
    lab_free(&l);
}

static void test_an_element_among_text_is_put_in_as_text(void **state)
{
    (void)state;
    lab l;
    int32_t e = lab_compile_with(&l, "Words: {kind: patterns, default: [alpha, 'be*a']}",
                                 "s: {a|contains|expand: '<%Words%>'}");
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("a", "..<ALPHA>..")), CDET_MATCH_YES);
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("a", "..<beeeta>..")), CDET_MATCH_YES);
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("a", "alpha")), CDET_MATCH_NO);
    lab_free(&l);
    e = lab_compile_with(&l, "Words: {kind: patterns, default: [a, b]}", "s: {x|expand: '%Words%-%Words%'}");
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("x", "b-a")), CDET_MATCH_YES);
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("x", "b-c")), CDET_MATCH_NO);
    lab_free(&l);
    e = lab_compile_with(&l, "Words: {kind: patterns, default: [a, b]}",
                         "s: {x|contains|all|expand: ['1%Words%', '2%Words%']}");
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("x", "1a 2b")), CDET_MATCH_YES);
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("x", "1a 1b")), CDET_MATCH_NO);
    lab_free(&l);
    e = lab_compile_with(&l, "W: {kind: patterns, default: [x]}", "s: {a|expand: '100\\%%W%'}");
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("a", "100%x")), CDET_MATCH_YES);
    lab_free(&l);
    e = lab_compile_with(&l, "W: {kind: patterns, default: [x]}", "s: {a: '%W%'}");
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("a", "%w%")), CDET_MATCH_YES);
    assert_int_equal(LAB_EVAL(&l, e, LAB_S("a", "x")), CDET_MATCH_NO);
    lab_free(&l);
}

static void test_an_empty_element_matches_nothing(void **state)
{
    (void)state;
    static const char *const detections[] = { "s: {a|expand: '%E%'}", "s: {a|contains|expand: '%E%'}",
                                              "s: {a|contains|all|expand: ['%E%', x]}" };
    for (size_t i = 0; i < 3; i++) {
        lab l;
        int32_t e = lab_compile_with(&l, "E: {kind: patterns}", detections[i]);
        assert_int_equal(LAB_EVAL(&l, e, LAB_S("a", "x")), CDET_MATCH_NO);
        assert_int_equal(LAB_EVAL(&l, e, LAB_S("a", "")), CDET_MATCH_NO);
        lab_free(&l);
    }
}

/* ---- memory ---- */

/* What compiles in spite of a refusal on the way matches as ever. */
static bool attempt_match(flaky *f, void *arg)
{
    static const struct {
        const char *detection;
        cdet_field field;
    } of[] = {
        { "s: {a: [x, 5, null]}", LAB_S("a", "X") },
        { "s: {a|re: 'fo+'}", LAB_S("a", "a foo") },
        { "s: {a|cidr: 10.0.0.0/8}", LAB_S("a", "10.1.2.3") },
        { "s: {a|windash|contains: ' -e '}", LAB_S("a", "x /e y") },
        { "s: {a|wide|base64offset|contains: hello}", LAB_S("a", "aABlAGwAbABvA") },
        { "s: [word, other]", LAB_S("a", "a word") },
        { "s: {a|expand: '%Apps%'}", LAB_S("a", "/opt/python3") },
    };
    (void)arg;
    lab l;
    if (!lab_init(&l, f)) return false;
    bool done = lab_element(&l, "Apps: {kind: names, default: [winword.exe, 'python*']}");
    for (size_t i = 0; i < sizeof of / sizeof *of && done; i++) {
        int32_t e = lab_compile(&l, of[i].detection);
        assert_true(e >= 0 || l.diags.oom);
        cdet_view *v = e >= 0 ? lab_begin(&l, &of[i].field, 1, false) : NULL;
        done = v != NULL;
        if (v && cdet_expr_eval(l.exprs, e, v) != CDET_MATCH_YES) fail_msg("%s", of[i].detection);
    }
    assert_int_equal(l.diags.errors, 0);
    lab_free(&l);
    return done;
}

static void test_refused_memory_changes_no_answer(void **state)
{
    (void)state;
    assert_true(flaky_sweep(attempt_match, NULL) > 30);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_map_needs_all_its_fields),
        cmocka_unit_test(test_a_list_of_maps_needs_one_of_them),
        cmocka_unit_test(test_a_list_of_values_needs_one_and_all_needs_each),
        cmocka_unit_test(test_keywords_search_every_value),
        cmocka_unit_test(test_keywords_are_known_to_the_pool),
        cmocka_unit_test(test_a_list_of_conditions_needs_one),
        cmocka_unit_test(test_texts_compare_without_case_and_whole),
        cmocka_unit_test(test_numbers_compare_by_text_and_by_value),
        cmocka_unit_test(test_truth_values_compare_as_such_and_as_text),
        cmocka_unit_test(test_null_empty_and_missing_are_told_apart),
        cmocka_unit_test(test_a_missing_field_is_no_and_not_of_it_is_yes),
        cmocka_unit_test(test_exists_asks_for_presence),
        cmocka_unit_test(test_neq_is_the_opposite_on_a_present_field),
        cmocka_unit_test(test_any_value_of_a_list_will_do),
        cmocka_unit_test(test_comparisons_are_numeric),
        cmocka_unit_test(test_regexes_search_and_mind_case),
        cmocka_unit_test(test_a_regex_that_gives_up_is_unsure_and_so_is_what_depends_on_it),
        cmocka_unit_test(test_cidr_takes_addresses_of_both_families),
        cmocka_unit_test(test_windash_takes_every_dash_where_a_flag_begins),
        cmocka_unit_test(test_encodings_apply_in_order),
        cmocka_unit_test(test_fieldref_compares_two_fields),
        cmocka_unit_test(test_parts_of_a_time_are_numbers),
        cmocka_unit_test(test_a_whole_element_matches_by_its_kind),
        cmocka_unit_test(test_an_element_among_text_is_put_in_as_text),
        cmocka_unit_test(test_an_empty_element_matches_nothing),
        cmocka_unit_test(test_refused_memory_changes_no_answer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
