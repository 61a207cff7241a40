/* SPDX-License-Identifier: MIT
 *
 * test_expr.c: Sigma's detections: selections, modifiers, missing fields, lists, elements; sharing, explaining, mistakes.
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

static int32_t compile_with(lab *l, const char *declaration, const char *detection)
{
    lab_init(l, NULL);
    if (!lab_element(l, declaration)) fail_msg("%s", lab_messages(l));
    int32_t e = lab_compile(l, detection);
    if (e < 0) fail_msg("%s", lab_messages(l));
    return e;
}

#define EVAL(l, e, ...)                                                                                                \
    lab_eval((l), (e), (const cdet_field[]){ __VA_ARGS__ },                                                            \
             sizeof((const cdet_field[]){ __VA_ARGS__ }) / sizeof(cdet_field))

static void test_a_whole_element_matches_by_its_kind(void **state)
{
    (void)state;
    lab l;
    int32_t e = compile_with(&l, "Apps: {kind: names, default: [winword.exe, 'python*']}", "s: {a|expand: '%Apps%'}");
    assert_int_equal(EVAL(&l, e, LAB_S("a", "C:\\x\\WINWORD.EXE")), CDET_MATCH_YES);
    assert_int_equal(EVAL(&l, e, LAB_S("a", "/usr/bin/python3.11")), CDET_MATCH_YES);
    assert_int_equal(EVAL(&l, e, LAB_S("a", "excel.exe")), CDET_MATCH_NO);
    assert_int_equal(EVAL(&l, e, LAB_NULL("a")), CDET_MATCH_NO);
    assert_int_equal(EVAL(&l, e, LAB_S("b", "winword.exe")), CDET_MATCH_NO);
    lab_free(&l);
    e = compile_with(&l, "UserPaths: {kind: paths, default: ['%USERPROFILE%\\Downloads', /tmp]}",
                     "s: {file.path|expand: '%user-paths%'}");
    assert_int_equal(EVAL(&l, e, LAB_S("file.path", "C:\\Users\\ann\\DOWNLOADS\\a.exe")), CDET_MATCH_YES);
    assert_int_equal(EVAL(&l, e, LAB_S("file.path", "/tmp/../tmp/x")), CDET_MATCH_YES);
    assert_int_equal(EVAL(&l, e, LAB_S("file.path", "/var/tmp2")), CDET_MATCH_NO);
    lab_free(&l);
    e = compile_with(&l, "Allow: {kind: destinations, default: [10.0.0.0/8, '*.corp.example']}",
                     "s: {d|expand: '%Allow%'}\ncondition: not s");
    assert_int_equal(EVAL(&l, e, LAB_S("d", "10.1.2.3")), CDET_MATCH_NO);
    assert_int_equal(EVAL(&l, e, LAB_S("d", "a.corp.example")), CDET_MATCH_NO);
    assert_int_equal(EVAL(&l, e, LAB_S("d", "evilcorp.example")), CDET_MATCH_YES);
    lab_free(&l);
    e = compile_with(&l, "Limit: {kind: number, default: 100}", "s: {n|gt|expand: '%Limit%'}");
    assert_int_equal(EVAL(&l, e, LAB_I("n", 101)), CDET_MATCH_YES);
    assert_int_equal(EVAL(&l, e, LAB_I("n", 100)), CDET_MATCH_NO);
    lab_free(&l);
    e = compile_with(&l, "On: {kind: flag, default: yes}", "s: {n|expand: '%On%'}");
    assert_int_equal(EVAL(&l, e, LAB_B("n", 1)), CDET_MATCH_YES);
    assert_int_equal(EVAL(&l, e, LAB_S("n", "false")), CDET_MATCH_NO);
    lab_free(&l);
}

static void test_an_element_among_text_is_put_in_as_text(void **state)
{
    (void)state;
    lab l;
    int32_t e =
        compile_with(&l, "Words: {kind: patterns, default: [alpha, 'be*a']}", "s: {a|contains|expand: '<%Words%>'}");
    assert_int_equal(EVAL(&l, e, LAB_S("a", "..<ALPHA>..")), CDET_MATCH_YES);
    assert_int_equal(EVAL(&l, e, LAB_S("a", "..<beeeta>..")), CDET_MATCH_YES);
    assert_int_equal(EVAL(&l, e, LAB_S("a", "alpha")), CDET_MATCH_NO);
    lab_free(&l);
    e = compile_with(&l, "Words: {kind: patterns, default: [a, b]}", "s: {x|expand: '%Words%-%Words%'}");
    assert_int_equal(EVAL(&l, e, LAB_S("x", "b-a")), CDET_MATCH_YES);
    assert_int_equal(EVAL(&l, e, LAB_S("x", "b-c")), CDET_MATCH_NO);
    lab_free(&l);
    e = compile_with(&l, "Words: {kind: patterns, default: [a, b]}",
                     "s: {x|contains|all|expand: ['1%Words%', '2%Words%']}");
    assert_int_equal(EVAL(&l, e, LAB_S("x", "1a 2b")), CDET_MATCH_YES);
    assert_int_equal(EVAL(&l, e, LAB_S("x", "1a 1b")), CDET_MATCH_NO);
    lab_free(&l);
    e = compile_with(&l, "W: {kind: patterns, default: [x]}", "s: {a|expand: '100\\%%W%'}");
    assert_int_equal(EVAL(&l, e, LAB_S("a", "100%x")), CDET_MATCH_YES);
    lab_free(&l);
    e = compile_with(&l, "W: {kind: patterns, default: [x]}", "s: {a: '%W%'}");
    assert_int_equal(EVAL(&l, e, LAB_S("a", "%w%")), CDET_MATCH_YES);
    assert_int_equal(EVAL(&l, e, LAB_S("a", "x")), CDET_MATCH_NO);
    lab_free(&l);
}

static void test_an_empty_element_matches_nothing(void **state)
{
    (void)state;
    static const char *const detections[] = { "s: {a|expand: '%E%'}", "s: {a|contains|expand: '%E%'}",
                                              "s: {a|contains|all|expand: ['%E%', x]}" };
    for (size_t i = 0; i < 3; i++) {
        lab l;
        int32_t e = compile_with(&l, "E: {kind: patterns}", detections[i]);
        assert_int_equal(EVAL(&l, e, LAB_S("a", "x")), CDET_MATCH_NO);
        assert_int_equal(EVAL(&l, e, LAB_S("a", "")), CDET_MATCH_NO);
        lab_free(&l);
    }
}

/* ---- speed must not change meaning ---- */

static void test_long_lists_match_as_short_ones_do(void **state)
{
    (void)state;
    static const char *const ways[] = { "", "|endswith", "|contains", "|startswith" };
    static const char *const texts[] = { "\\v3.exe",        "/v3.exe", "C:\\x\\V3.EXE", "/usr/v3.exe",
                                         "v3.exe",          "xv3.exe", "C:\\v3.exe\\x", "a/b\\v7.exe",
                                         "C:\\x/y\\v3.exe", "",        "v*x",           "v3xexe" };
    char d[4096];
    for (size_t w = 0; w < 4; w++) {
        for (size_t t = 0; t < sizeof texts / sizeof *texts; t++) {
            cdet_field f = LAB_S("a", "");
            f.v.str = cdet_str_of(texts[t]);
            size_t n = (size_t)snprintf(d, sizeof d, "s: {a%s: [", ways[w]);
            bool single = false;
            for (int i = 0; i < 12; i++) {
                static const char *const forms[] = { "'\\v%d.exe'", "'/v%d.exe'", "'v%d.exe'", "'v%d?exe'" };
                char value[32], one[128];
                snprintf(value, sizeof value,
                         i % 4 == 0   ? forms[0]
                         : i % 4 == 1 ? forms[1]
                         : i % 4 == 2 ? forms[2]
                                      : forms[3],
                         i / 4 * 4 == 4 ? 7 : 3);
                n += (size_t)snprintf(d + n, sizeof d - n, "%s%s", i ? ", " : "", value);
                snprintf(one, sizeof one, "s: {a%s: %s}", ways[w], value);
                single |= lab_match(one, &f, 1) == CDET_MATCH_YES;
            }
            snprintf(d + n, sizeof d - n, "]}");
            if ((lab_match(d, &f, 1) == CDET_MATCH_YES) != single) fail_msg("%s on %s", d, texts[t]);
        }
    }
}

static void test_a_set_of_a_thousand_names_finds_each(void **state)
{
    (void)state;
    static char d[40000];
    lab l;
    size_t n = (size_t)snprintf(d, sizeof d, "s: {a|endswith: [");
    for (int i = 0; i < 1000; i++) n += (size_t)snprintf(d + n, sizeof d - n, "%s'\\name%d.exe'", i ? ", " : "", i);
    snprintf(d + n, sizeof d - n, "]}");
    lab_init(&l, NULL);
    int32_t e = lab_compile(&l, d);
    assert_true(e >= 0);
    for (int i = 0; i < 1010; i++) {
        char text[40];
        snprintf(text, sizeof text, "C:\\Dir\\Name%d.EXE", i);
        cdet_field f = LAB_S("a", "");
        f.v.str = cdet_str_of(text);
        assert_int_equal(lab_eval(&l, e, &f, 1), i < 1000 ? CDET_MATCH_YES : CDET_MATCH_NO);
    }
    lab_free(&l);
}

static void test_what_a_regex_needs_is_found_or_left_alone(void **state)
{
    (void)state;
    static const struct {
        const char *pattern, *need;
        bool caseless;
    } rows[] = {
        { "foobar", "foobar", false },
        { "FooBar", "foobar", false },
        { "foo.*barbaz", "barbaz", false },
        { "foob+ar", "foo", false },
        { "fooba?r", "foob", false },
        { "fooba*r", "foob", false },
        { "foo{2,3}barb", "barb", false },
        { "foo{x}bar", "foo{x}bar", false },
        { "abc|defgh", "", false },
        { "(abc|def)ghij", "ghij", false },
        { "(?:abc)?defg", "defg", false },
        { "[abc]defg[^]x]hijkl", "hijkl", false },
        { "\\.exe\\b", ".exe", false },
        { "a\\x41bcd", "", false },
        { "\\Qabc\\E", "", false },
        { "(?x)abc def", "", false },
        { "(?i)abcd", "abcd", false },
        { "(?i)ABCD", "abcd", false },
        { "(*UTF)abcd", "", false },
        { "(?<=x)abcd", "", false },
        { "caf\xc3\xa9s", "caf\xc3\xa9s", false },
        { "caf\xc3\xa9s", "", true },
        { "abc\xc3\xa9?x", "", false },
        { "^abc$", "abc", false },
        { "ab", "", false },
        { "\\d{4}-abcd\\w", "-abcd", false },
        { "(a(b[)]c)d)efgh", "efgh", false },
        { "abc\\", "", false },
        { "[[:alpha:]]xyz", "xyz", false },
        { "a+?bcd", "bcd", false },
        { "(?!abcd)wxyz", "wxyz", false },
        { "", "", false },
        { "abcd*?", "abc", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char to[64];
        cdet_str need = cdet_regex_need(cdet_str_of(rows[i].pattern), rows[i].caseless, to);
        if (!cdet_str_eq(need, cdet_str_of(rows[i].need)))
            fail_msg("%s: %.*s", rows[i].pattern, (int)need.len, need.ptr);
    }
}

static uint32_t seed = 12345;

static uint32_t draw(uint32_t n)
{
    seed = seed * 1664525 + 1013904223;
    return (seed >> 16) % n;
}

/* A regex of pieces that try the search for needed texts: groups, classes, quantifiers, escapes, alternatives. */
static void draw_regex(char out[128])
{
    static const char *const pieces[] = { "abc",    "ab+c",  "(abc)",   "(a|bc)", "[abc]",   "a?",  "b*",
                                          "\\.",    ".",     "bca{2}",  "c{0,1}", "(?:ab)?", "\\w", "cab",
                                          "(?i)AB", "[^a]b", "a(b(c))", "^a",     "c$",      "a|b" };
    size_t n = 0;
    for (uint32_t k = 1 + draw(4); k; k--)
        n += (size_t)snprintf(out + n, 128 - n, "%s", pieces[draw(sizeof pieces / sizeof *pieces)]);
}

static void test_no_shortcut_turns_down_what_a_regex_matches(void **state)
{
    (void)state;
    enum { REGEXES = 200, TEXTS = 100 };
    int32_t exprs[REGEXES];
    cdet_regex *direct[REGEXES];
    char pattern[128], d[160], text[32];
    size_t yes = 0;
    lab l;
    lab_init(&l, NULL);
    for (size_t i = 0; i < REGEXES; i++) {
        draw_regex(pattern);
        snprintf(d, sizeof d, "s: {a|re: '%s'}", pattern);
        exprs[i] = lab_compile(&l, d);
        direct[i] = cdet_regex_new(&l.mem, &l.diags, (cdet_pos){ "t", 1, 1 }, cdet_str_of(pattern), 0);
        if (exprs[i] < 0 || !direct[i]) fail_msg("%s: %s", pattern, lab_messages(&l));
    }
    for (size_t t = 0; t < TEXTS; t++) {
        size_t n = draw(16);
        for (size_t i = 0; i < n; i++) text[i] = "abcABC. "[draw(8)];
        cdet_field f = LAB_S("a", "");
        f.v.str = (cdet_str){ text, n };
        cdet_view *v = lab_begin(&l, &f, 1, false);
        for (size_t i = 0; i < REGEXES; i++) {
            cdet_match m = cdet_expr_eval(l.exprs, exprs[i], v);
            if (m != cdet_regex_match(direct[i], v->regex, f.v.str))
                fail_msg("%.*s on '%.*s'", (int)cdet_regex_text(direct[i]).len, cdet_regex_text(direct[i]).ptr, (int)n,
                         text);
            yes += m == CDET_MATCH_YES;
        }
    }
    assert_true(yes > 1000 && yes < REGEXES * TEXTS - 1000);
    for (size_t i = 0; i < REGEXES; i++) cdet_regex_free(direct[i]);
    lab_free(&l);
}

/* Many lists on one value, so that sets and gates are in use, against the same values one by one. */
static void test_no_shortcut_changes_what_a_list_matches(void **state)
{
    (void)state;
    static const char *const ways[] = { "", "|contains", "|startswith", "|endswith", "|contains|windash" };
    enum { LISTS = 60, TEXTS = 60 };
    char d[4096], value[16], text[32];
    size_t yes = 0;
    lab l, single;
    int32_t whole[LISTS], first[LISTS], count[LISTS];
    lab_init(&l, NULL);
    lab_init(&single, NULL);
    for (size_t i = 0; i < LISTS; i++) {
        const char *way = ways[i % 5];
        size_t n = (size_t)snprintf(d, sizeof d, "s: {a%s: [", way);
        count[i] = (int32_t)(1 + draw(12));
        for (int32_t k = 0; k < count[i]; k++) {
            size_t len = 1 + draw(5);
            for (size_t c = 0; c < len; c++) value[c] = "ab\\/-*?"[draw(7)];
            value[len] = '\0';
            n += (size_t)snprintf(d + n, sizeof d - n, "%s'%s'", k ? ", " : "", value);
            char one[64];
            snprintf(one, sizeof one, "s: {a%s: '%s'}", way, value);
            int32_t e = lab_compile(&single, one);
            if (k == 0) first[i] = e;
        }
        snprintf(d + n, sizeof d - n, "]}");
        whole[i] = lab_compile(&l, d);
        if (whole[i] < 0) fail_msg("%s", lab_messages(&l));
    }
    for (size_t t = 0; t < TEXTS; t++) {
        size_t n = draw(12);
        for (size_t i = 0; i < n; i++) text[i] = "abAB\\/- "[draw(8)];
        cdet_field f = LAB_S("a", "");
        f.v.str = (cdet_str){ text, n };
        cdet_view *v = lab_begin(&l, &f, 1, false);
        for (size_t i = 0; i < LISTS; i++) {
            bool due = false;
            for (int32_t k = 0; k < count[i]; k++) due |= lab_eval(&single, first[i] + k, &f, 1) == CDET_MATCH_YES;
            if ((cdet_expr_eval(l.exprs, whole[i], v) == CDET_MATCH_YES) != due)
                fail_msg("list %zu on '%.*s'", i, (int)n, text);
            yes += due;
        }
    }
    assert_true(yes > 500 && yes < LISTS * TEXTS - 500);
    lab_free(&l);
    lab_free(&single);
}

/* ---- sharing ---- */

static void test_equal_predicates_share_one_id(void **state)
{
    (void)state;
    lab l;
    lab_init(&l, NULL);
    assert_true(lab_compile(&l, "s: {a|contains: [x, y], b: 5}") >= 0);
    assert_int_equal(cdet_exprs_predicates(l.exprs), 2);
    assert_true(lab_compile(&l, "other: {b: 5}\nmore: {a|contains: [x, y]}\ncondition: other and not more") >= 0);
    assert_int_equal(cdet_exprs_predicates(l.exprs), 2);
    static const char *const different[] = { "s: {a|contains: [y, x]}",
                                             "s: {a: [x, y]}",
                                             "s: {c|contains: [x, y]}",
                                             "s: {a|contains|all: [x, y]}",
                                             "s: {a|contains|cased: [x, y]}",
                                             "s: {b: '5'}",
                                             "s: {a|re: 5}",
                                             "s: {a|re|i: 5}",
                                             "s: {a|neq: 5}" };
    for (uint32_t i = 0; i < sizeof different / sizeof *different; i++) {
        assert_true(lab_compile(&l, different[i]) >= 0);
        assert_int_equal(cdet_exprs_predicates(l.exprs), 3 + i);
    }
    lab_free(&l);
}

static void test_a_predicate_is_evaluated_once_per_event(void **state)
{
    (void)state;
    const cdet_field f = LAB_S("a", "x");
    lab l;
    lab_init(&l, NULL);
    int32_t e1 = lab_compile(&l, "s: {a: x}"), e2 = lab_compile(&l, "t: {a: x}\ncondition: not t");
    assert_int_equal(lab_eval(&l, e1, &f, 1), CDET_MATCH_YES);
    l.view->pred_memo[0] = CDET_MATCH_NO; /* what is kept is what is answered */
    assert_int_equal(cdet_expr_eval(l.exprs, e2, l.view), CDET_MATCH_YES);
    assert_int_equal(lab_eval(&l, e1, &f, 1), CDET_MATCH_YES); /* until the next event */
    lab_free(&l);
}

static void test_a_digest_tells_meanings_apart_and_survives_other_rules(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "s: {a: x}",
        "s: {a: y}",
        "s: {b: x}",
        "s: {a|contains: x}",
        "s: {a: [x, y]}",
        "s: {a: x}\ncondition: not s",
        "s: {a: x}\nt: {b: y}\ncondition: s or t",
        "s: {a: x}\nt: {b: y}\ncondition: s and t",
        "s: {a|re: x}",
        "s: {a|re|i: x}",
        "s: {a|cidr: 10.0.0.0/8}",
        "s: {a|cidr: 10.0.0.0/9}",
        "s: {a|fieldref: b}",
        "s: {a|fieldref: c}",
        "s: {a: 5}",
        "s: {a: '5'}",
        "s: {a|lt: 5}",
        "s: {a|exists: true}",
        "s: {a|exists: false}",
        "s: {a: null}",
        "s: [x]",
    };
    enum { N = sizeof texts / sizeof *texts };
    uint64_t first[N], second[N];
    for (int round = 0; round < 2; round++) {
        lab l;
        lab_init(&l, NULL);
        if (round) assert_true(lab_compile(&l, "z: {q: 1, r|re: 'w+'}") >= 0);
        for (size_t i = 0; i < N; i++) {
            size_t k = round ? N - 1 - i : i; /* in the other order, behind another rule: other ids */
            int32_t e = lab_compile(&l, texts[k]);
            assert_true(e >= 0);
            (round ? second : first)[k] = cdet_expr_digest(l.exprs, e);
        }
        lab_free(&l);
    }
    for (size_t i = 0; i < N; i++) {
        assert_true(first[i] == second[i]);
        for (size_t k = 0; k < i; k++)
            if (first[i] == first[k]) fail_msg("%s\n%s", texts[i], texts[k]);
    }
}

static void test_a_digest_follows_an_elements_entries(void **state)
{
    (void)state;
    static const char *const declarations[] = { "A: {kind: names, default: [x]}", "A: {kind: names, default: [x, y]}",
                                                "B: {kind: names, default: [x]}", "A: {kind: patterns, default: [x]}" };
    uint64_t d[4];
    for (size_t i = 0; i < 4; i++) {
        lab l;
        int32_t e = compile_with(&l, declarations[i], i == 2 ? "s: {a|expand: '%B%'}" : "s: {a|expand: '%A%'}");
        d[i] = cdet_expr_digest(l.exprs, e);
        lab_free(&l);
    }
    assert_true(d[0] != d[1] && d[0] != d[3] && d[0] == d[2]);
}

static void test_all_of_expressions_is_an_expression(void **state)
{
    (void)state;
    lab l;
    lab_init(&l, NULL);
    int32_t parts[3] = { lab_compile(&l, "s: {a: 1}"), lab_compile(&l, "s: {b: 1}\nt: {c: 1}\ncondition: s or t"),
                         lab_compile(&l, "s: {d: 1}\ncondition: not s") };
    int32_t all = cdet_expr_all(l.exprs, parts, 3);
    assert_true(all > parts[2]);
    assert_int_equal(cdet_expr_all(l.exprs, parts, 1), parts[0]);
    assert_int_equal(EVAL(&l, all, LAB_I("a", 1), LAB_I("c", 1)), CDET_MATCH_YES);
    assert_int_equal(EVAL(&l, all, LAB_I("a", 1)), CDET_MATCH_NO);
    assert_int_equal(EVAL(&l, all, LAB_I("a", 1), LAB_I("b", 1), LAB_I("d", 1)), CDET_MATCH_NO);
    uint32_t fields[8];
    assert_int_equal(cdet_expr_fields(l.exprs, all, fields, 8), 4);
    lab_free(&l);
}

static void test_the_fields_of_an_expression_are_listed_once(void **state)
{
    (void)state;
    uint32_t ids[2] = { 0, 0 };
    lab l;
    lab_init(&l, NULL);
    int32_t e = lab_compile(&l, "s: {a: 1, b|fieldref: [c, a]}\nt: {a: 2}\nu: [word]\ncondition: s or not t or u");
    assert_int_equal(cdet_expr_fields(l.exprs, e, ids, 2), 3);
    assert_true(ids[0] && ids[1] && ids[0] != ids[1]);
    assert_int_equal(cdet_expr_fields(l.exprs, e, NULL, 0), 3);
    assert_int_equal(cdet_expr_fields(l.exprs, -1, ids, 2), 0);
    lab_free(&l);
}

static void test_plain_events_are_read_by_the_raw_name(void **state)
{
    (void)state;
    const cdet_field f = LAB_S("process.name", "x");
    lab l;
    lab_init(&l, NULL);
    int32_t e = lab_compile(&l, "s: {process.name: x}");
    assert_int_equal(cdet_expr_eval(l.exprs, e, lab_begin(&l, &f, 1, true)), CDET_MATCH_YES);
    lab_free(&l);
}

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
    assert_int_equal(EVAL(&l, e, LAB_S("a", "x")), CDET_MATCH_YES);
    assert_int_equal(EVAL(&l, again, LAB_S("a", "y")), CDET_MATCH_YES);
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
        cmocka_unit_test(test_long_lists_match_as_short_ones_do),
        cmocka_unit_test(test_a_set_of_a_thousand_names_finds_each),
        cmocka_unit_test(test_what_a_regex_needs_is_found_or_left_alone),
        cmocka_unit_test(test_no_shortcut_turns_down_what_a_regex_matches),
        cmocka_unit_test(test_no_shortcut_changes_what_a_list_matches),
        cmocka_unit_test(test_equal_predicates_share_one_id),
        cmocka_unit_test(test_a_predicate_is_evaluated_once_per_event),
        cmocka_unit_test(test_a_digest_tells_meanings_apart_and_survives_other_rules),
        cmocka_unit_test(test_a_digest_follows_an_elements_entries),
        cmocka_unit_test(test_all_of_expressions_is_an_expression),
        cmocka_unit_test(test_the_fields_of_an_expression_are_listed_once),
        cmocka_unit_test(test_plain_events_are_read_by_the_raw_name),
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
