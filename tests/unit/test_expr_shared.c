/* SPDX-License-Identifier: MIT
 *
 * test_expr_shared.c: what makes detections fast changes no answer: long lists, what a regex needs, predicates shared and named by digest.
 */
#include "entries.h"
#include "expr_impl.h"
#include "lab.h"
#include "text.h"

#include <stdio.h>

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

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

static void test_what_a_group_begins_with_is_found_or_left_alone(void **state)
{
    (void)state;
    static const struct {
        const char *pattern;
        bool known;
        const char *in[4], *out[4]; /* folded texts: one may be inside, none is */
    } rows[] = {
        { "\\.(iso|img|vhdx?|udf)(:zone)?$", true, { "a.iso", ".vhd", "x..udfx" }, { "a.exe", "iso", ".", "a.i" } },
        { "/(eml|f|mailurl)\\s", true, { "/f ", "x /eml" }, { "/g", "f /", "" } },
        { "(?:ab|ac)", true, { "ab", "xac" }, { "a", "ba" } },
        { "(ab|c)", false, { NULL }, { NULL } },
        { "x(ab|c)?", false, { NULL }, { NULL } },
        { "x(ab|c){2}", false, { NULL }, { NULL } },
        { "x(ab|)", false, { NULL }, { NULL } },
        { "x(ab|[cd])", false, { NULL }, { NULL } },
        { "x(ab|c*d)", false, { NULL }, { NULL } },
        { "x(ab|c)|y", false, { NULL }, { NULL } },
        { "xy?(ab|c)", false, { NULL }, { NULL } },
        { "x(?!ab|c)", false, { NULL }, { NULL } },
        { "x(?=ab|c)", false, { NULL }, { NULL } },
        { "x(A(b|c)|D)", true, { "xa", "xd" }, { "xb", "x" } },
        { "x(\xc3\xa9|c)", false, { NULL }, { NULL } },
        { "x(?i)(ab|c)", false, { NULL }, { NULL } },
        { "(?i)x(ab|c)", true, { "xab", "xc" }, { "xaa" } },
        { "[x(](a|b)", false, { NULL }, { NULL } },
        { "(", false, { NULL }, { NULL } },
        { "x(?", false, { NULL }, { NULL } },
        { "", false, { NULL }, { NULL } },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cdet_leads l;
        bool known = cdet_regex_leads(cdet_str_of(rows[i].pattern), &l);
        if (known != rows[i].known) fail_msg("%s", rows[i].pattern);
        for (size_t k = 0; known && k < 4; k++) {
            if (rows[i].in[k] && !cdet_leads_in(&l, cdet_str_of(rows[i].in[k]))) fail_msg("%s", rows[i].in[k]);
            if (rows[i].out[k] && cdet_leads_in(&l, cdet_str_of(rows[i].out[k]))) fail_msg("%s", rows[i].out[k]);
        }
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
    static const char *const pieces[] = { "abc",      "ab+c",      "(abc)",   "(a|bc)",          "[abc]",    "a?",
                                          "b*",       "\\.",       ".",       "bca{2}",          "c{0,1}",   "(?:ab)?",
                                          "\\w",      "cab",       "(?i)AB",  "[^a]b",           "a(b(c))",  "^a",
                                          "c$",       "a|b",       "b(a|bc)", "\\.(ab|c?a|ca+)", "(?:b|ca)", "(|a)",
                                          "(A|[bc])", "c(a(b)|b)", "(ab|ac)", "a(b|C)",          "a(b|c)+" };
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

/* ---- conditions asked together ---- */

typedef struct answered {
    uint64_t key, yes;
} answered;

static void test_events_of_one_key_have_the_same_answers(void **state)
{
    (void)state;
    static const char *const conditions[] = {
        "s: {file.path|expand: '%A%'}",
        "s: {file.path|expand: ['%A%', '%B%']}\nt: {file.extension|expand: '%E%'}\ncondition: s and not t",
        "s: {file.extension: [exe, dll]}",
        "s: {file.extension|startswith: 'd'}\nt: {file.path|exists: true}\ncondition: s or not t",
        "s: {file.extension: null}",
        "s: {file.extension|neq: txt}",
        "s: {file.extension|re: 'e$'}", /* these are asked one by one */
        "s: {file.name: x.exe}",
        "s: {file.path|contains: tmp}",
    };
    enum { CONDITIONS = sizeof conditions / sizeof *conditions, TOGETHER = 6, EVENTS = 3000, KEYS = 512 };
    static answered known[KEYS];
    static const char *const paths[] = { "C:\\tmp\\x.exe", "C:\\opt\\x.dll", "/tmp/x.TXT", "/tmp/x",
                                         "/opt/x.exe",     "/x.dl",          "",           "-",
                                         "/tmp/x.a" },
                             *const extensions[] = {
                                 "exe", "EXE", "dll", "txt", "", "e", "a long one that is no extension at all"
                             };
    int32_t exprs[CONDITIONS];
    uint64_t key;
    size_t nknown = 0, met = 0;
    bool refused;
    lab l;
    lab_init(&l, NULL);
    assert_true(lab_element(&l, "A: {kind: paths, default: [/tmp, 'C:\\tmp']}"));
    assert_true(lab_element(&l, "B: {kind: paths, default: [/opt, 'C:\\opt', /tmp]}"));
    assert_true(lab_element(&l, "E: {kind: names, default: [txt, 'e*']}"));
    cdet_element *all[] = { &l.elements[0], &l.elements[1], &l.elements[2] };
    for (size_t i = 0; i < CONDITIONS; i++)
        if ((exprs[i] = lab_compile(&l, conditions[i])) < 0) fail_msg("%s", lab_messages(&l));
    const cdet_entries *joined = cdet_entries_join(&l.arena, &l.mem, CDET_E_PATHS, all, 3, &refused);
    cdet_family *f = cdet_family_new(&l.arena, l.exprs, exprs, CONDITIONS);
    assert_non_null(f);
    assert_int_equal(cdet_family_members(f), TOGETHER);
    assert_int_equal(cdet_family_together(f)[0], (1 << TOGETHER) - 1);
    for (size_t i = 0; i < EVENTS; i++) {
        cdet_field fields[3] = { LAB_S("file.path", ""), LAB_S("file.extension", ""), LAB_NULL("file.extension") };
        fields[0].v.str = cdet_str_of(paths[draw(9)]);
        fields[1].v.str = cdet_str_of(extensions[draw(7)]);
        size_t from = draw(2), n = 1 + draw(2);
        if (from == 0 && draw(4) == 0) fields[1] = fields[2];
        cdet_view *v = lab_begin(&l, fields + from, n, false);
        assert_true(cdet_view_room(v, cdet_entries_words(joined)));
        if (!cdet_family_key(f, 7, v, v, &key)) continue;
        uint64_t yes = 0;
        for (size_t c = 0; c < TOGETHER; c++)
            yes |= (uint64_t)(cdet_expr_eval(l.exprs, exprs[c], v) == CDET_MATCH_YES) << c;
        size_t at = 0;
        while (at < nknown && known[at].key != key) at++;
        if (at < nknown && known[at].yes != yes) fail_msg("event %zu", i);
        met += at < nknown;
        if (at == nknown && nknown < KEYS) known[nknown++] = (answered){ key, yes };
    }
    assert_true(nknown > 20 && met > EVENTS / 2);
    lab_free(&l);
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
        int32_t e = lab_compile_with(&l, declarations[i], i == 2 ? "s: {a|expand: '%B%'}" : "s: {a|expand: '%A%'}");
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
    assert_int_equal(LAB_EVAL(&l, all, LAB_I("a", 1), LAB_I("c", 1)), CDET_MATCH_YES);
    assert_int_equal(LAB_EVAL(&l, all, LAB_I("a", 1)), CDET_MATCH_NO);
    assert_int_equal(LAB_EVAL(&l, all, LAB_I("a", 1), LAB_I("b", 1), LAB_I("d", 1)), CDET_MATCH_NO);
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

/* ---- memory ---- */

/* What is shared is whole: a refusal in the second of two equal detections leaves the first as it was. */
static bool attempt_share(flaky *f, void *arg)
{
    static const char detection[] = "s: {a|endswith: ['\\a.exe', '\\b.exe', '\\c.exe', '\\d.exe', '\\e.exe', "
                                    "'\\f.exe']}\nt: {b|re: 'needle[0-9]+'}\n"
                                    "condition: s or t";
    (void)arg;
    lab l;
    if (!lab_init(&l, f)) return false;
    int32_t first = lab_compile(&l, detection);
    uint32_t predicates = cdet_exprs_predicates(l.exprs);
    int32_t second = first >= 0 ? lab_compile(&l, detection) : -1;
    assert_true(second >= 0 || l.diags.oom);
    assert_int_equal(l.diags.errors, 0);
    if (first >= 0) {
        const cdet_field field = LAB_S("a", "C:\\E.EXE");
        cdet_view *v = lab_begin(&l, &field, 1, false);
        assert_int_equal(cdet_exprs_predicates(l.exprs), predicates);
        if (v) assert_int_equal(cdet_expr_eval(l.exprs, first, v), CDET_MATCH_YES);
        if (!v) second = -1;
    }
    lab_free(&l);
    return second >= 0;
}

static void test_refused_memory_leaves_what_is_shared(void **state)
{
    (void)state;
    assert_true(flaky_sweep(attempt_share, NULL) > 15);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_long_lists_match_as_short_ones_do),
        cmocka_unit_test(test_a_set_of_a_thousand_names_finds_each),
        cmocka_unit_test(test_what_a_regex_needs_is_found_or_left_alone),
        cmocka_unit_test(test_what_a_group_begins_with_is_found_or_left_alone),
        cmocka_unit_test(test_no_shortcut_turns_down_what_a_regex_matches),
        cmocka_unit_test(test_no_shortcut_changes_what_a_list_matches),
        cmocka_unit_test(test_events_of_one_key_have_the_same_answers),
        cmocka_unit_test(test_equal_predicates_share_one_id),
        cmocka_unit_test(test_a_predicate_is_evaluated_once_per_event),
        cmocka_unit_test(test_a_digest_tells_meanings_apart_and_survives_other_rules),
        cmocka_unit_test(test_a_digest_follows_an_elements_entries),
        cmocka_unit_test(test_all_of_expressions_is_an_expression),
        cmocka_unit_test(test_the_fields_of_an_expression_are_listed_once),
        cmocka_unit_test(test_plain_events_are_read_by_the_raw_name),
        cmocka_unit_test(test_refused_memory_leaves_what_is_shared),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
