/* SPDX-License-Identifier: MIT
 *
 * test_rules.c: what a compiler says of texts with mistakes: all of them in one pass, each with its place and what to do, none
 * twice; and what it leaves behind.
 */
#include "feeder.h"
#include "flaky.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const char good[] =
    "chain: GOOD\n"
    "mutable: {Win: {kind: duration, default: 5m, min: 1s, max: 1h}, Apps: {kind: names, default: [app.exe]}}\n"
    "processes: {app: {a: {process.name|expand: '%Apps%'}, condition: a}}\n"
    "anchor: {process: [{name: child, parent: app}]}\n"
    "within: '%Win%'\n"
    "stages: {egress: {any: [{on: network.connect}]}}\n"
    "alert: [{level: high, when: egress}]\n";

static cdet_str text_of(const char *s)
{
    return (cdet_str){ s, strlen(s) };
}

/* All diagnostics of a compiler, one a line. Valid until the next call. */
static const char *said(const cdet_compiler *c)
{
    static char all[16384];
    size_t at = 0;
    all[0] = '\0';
    for (size_t i = 0; i < cdet_compiler_diag_count(c); i++) {
        cdet_str d = cdet_compiler_diag(c, i);
        int n = snprintf(all + at, sizeof all - at, "%.*s\n", (int)d.len, d.ptr);
        assert_true(n > 0 && (size_t)n < sizeof all - at);
        at += (size_t)n;
    }
    return all;
}

static void test_all_mistakes_of_a_chain_are_told_in_one_pass(void **state)
{
    static const char text[] =
        "chain: T1\n"
        "mutabel: {A: 1}\n"
        "mutable:\n"
        "  Win: {kind: duratoin, default: 5m}\n"
        "  Names: {kind: names, default: [a.exe]}\n"
        "  Wait: {kind: duration, default: 5q}\n"
        "  Pat: {kind: patterns, default: ['/(/']}\n"
        "processes:\n"
        "  app: {a: {process.name|expand: '%Namess%'}, b: {process.name|startwith: x}, condition: a or c}\n"
        "  ok: {a: {process.name|expand: '%Win%'}, b: {process.name|expand: '%Pat%'}, condition: a or b}\n"
        "anchor: {process: [{name: x, parent: appp}, {name: y, parent: app, is: ok}]}\n"
        "within: '%Win2%'\n"
        "edges: [near-in-time, wmi-requst]\n"
        "tolerance: '%Wait%'\n"
        "weak: midium\n"
        "stages:\n"
        "  a: {any: [{on: network, is: app, whre: 1}], after: zz}\n"
        "  a: {any: []}\n"
        "alert: [{level: hihg, when: 'a and (b'}, {when: a}]\n"
        "---\n"
        "detection: {s: {Image|endswit: x}, condition: t}\n"
        "level: critcal\n";
    static const char *const due[] = {
        "t:18:3: error: duplicate key 'a' (first at line 17)",
        "t:2:1: error: a chain has no key 'mutabel' (did you mean 'mutable'?)",
        "t:4:15: error: unknown kind 'duratoin' (did you mean 'duration'?)",
        "t:6:35: error: Wait: '5q' is not a duration (as 90s, 15m, 1h30m, 2d)",
        "t:7:35: error: regular expression '(', at byte 2: missing closing parenthesis",
        "t:9:34: error: no element 'Namess' (did you mean 'Names'?)",
        "t:9:64: error: unknown modifier 'startwith' (did you mean 'startswith'?)",
        "t:9:95: error: condition: unknown selection 'c' (did you mean 'a'?)",
        "t:11:38: error: unknown process kind 'appp' (did you mean 'app'?)",
        "t:12:9: error: no element %Win2% (did you mean 'Win'?)",
        "t:13:23: error: no edge is called 'wmi-requst' (did you mean 'wmi-request'?)",
        "t:15:7: error: 'midium' is not a level (did you mean 'medium'?)",
        "t:17:18: error: 'network' is not an event class (as process.start)",
        "t:17:36: error: an alternative has no key 'whre' (did you mean 'where'?)",
        "t:17:54: error: unknown stage 'zz'",
        "t:19:17: error: 'hihg' is not a level (did you mean 'high'?)",
        "t:19:36: error: condition: unknown name 'b' (did you mean 'a'?)",
        "t:19:37: error: condition: ')' is missing",
        "t:19:42: error: an alert rule needs 'level': informational, low, medium, high or critical",
        "t:21:23: error: unknown modifier 'endswit' (did you mean 'endswith'?)",
        "t:21:47: error: condition: unknown selection 't' (did you mean 's'?)",
        "t:22:8: error: 'critcal' is not a level (did you mean 'critical'?)",
    };
    cdet_compiler *c = NULL;
    (void)state;
    assert_int_equal(cdet_compiler_new(NULL, &c), CDET_OK);
    assert_int_equal(cdet_compiler_add(c, text_of(text), "t"), CDET_ERULES);
    const char *all = said(c);
    for (size_t i = 0; i < sizeof due / sizeof *due; i++) {
        if (!strstr(all, due[i])) fail_msg("not said: %s\nbut:\n%s", due[i], all);
    }
    if (cdet_compiler_diag_count(c) != sizeof due / sizeof *due) fail_msg("more was said:\n%s", all);
    cdet_compiler_free(c);
}

static void expect_refused(const char *text, const char *why)
{
    cdet_compiler *c = NULL;
    assert_int_equal(cdet_compiler_new(NULL, &c), CDET_OK);
    assert_int_equal(cdet_compiler_add(c, text_of(text), "t"), CDET_ERULES);
    assert_string_equal(said(c), why);
    cdet_compiler_free(c);
}

/* An element that could not be read and is all that a selection is made of. */
static void test_what_depends_on_a_mistake_is_not_told_again(void **state)
{
    static const char text[] = "chain: C\n"
                               "mutable: {N: {kind: names, defaul: [a]}}\n"
                               "processes: {app: {a: {process.name|expand: '%N%'}, condition: a}}\n"
                               "anchor: {process: [{name: child, parent: app}]}\n"
                               "within: 5m\n"
                               "stages: {s: {any: [{on: process.start, is: app}]}}\n"
                               "alert: [{level: high, when: s}]\n";
    (void)state;
    expect_refused(text, "t:2:28: error: element 'N' has no key 'defaul' (did you mean 'default'?)\n");
}

static void test_mistakes_in_what_is_run_opened_and_cleared_are_told(void **state)
{
    static const char text[] =
        "chain: C\n"
        "processes: {app: {a: {process.name: a}, condition: a}}\n"
        "files: {tool: {p: {file.path|startswith: /t}, condition: p}}\n"
        "anchor: {process: [{name: child, parent: app}], runs_files: {toool: [app]}, copies: [apq]}\n"
        "within: 5m\n"
        "stages:\n"
        "  s: {any: [{is: app, clears: [x]}, {on: file.create, file: executed, opened_for: [child]},\n"
        "            {on: file.create, file: opened, opened_for: [chidl]}]}\n"
        "alert: [{level: high, when: s}]\n";
    (void)state;
    expect_refused(text,
                   "t:4:86: error: unknown process kind 'apq' (did you mean 'app'?)\n"
                   "t:4:62: error: unknown file kind 'toool' (did you mean 'tool'?)\n"
                   "t:7:31: error: 'clears' is {FIELD: FIELD}, the first the same in a stage, of an event of a process "
                   "chain's lineage\n"
                   "t:7:37: error: 'opened_for' needs 'file: opened'\n"
                   "t:8:58: error: unknown anchor 'chidl' (did you mean 'child'?)\n");
}

static void test_files_are_tied_where_the_chain_has_kinds_of_file(void **state)
{
    static const char text[] =
        "chain: C\ntitle: t\nprocesses: {app: {n: {process.name: app}, condition: n}}\n"
        "anchor: {process: [{name: child, parent: app}]}\nwithin: 5m\n"
        "stages: {s: {any: [{on: file.create, file: executed}]}}\nalert: [{level: high, when: s}]\n";
    (void)state;
    expect_refused(text, "t:6:20: error: 'file' ties files of the chain's own kinds, and it has none: name some under "
                         "'files'\n");
}

static void test_no_changed_byte_of_a_chain_does_harm(void **state)
{
    static const char into[] = "q:{%'\n";
    (void)state;
    for (size_t i = 0; good[i]; i++)
        for (size_t k = 0; into[k]; k++) {
            cdet_compiler *c = NULL;
            char text[sizeof good];
            memcpy(text, good, sizeof good);
            text[i] = into[k];
            assert_int_equal(cdet_compiler_new(NULL, &c), CDET_OK);
            cdet_status s = cdet_compiler_add(c, text_of(text), "t");
            if (s != CDET_OK && s != CDET_ERULES) fail_msg("status %d for:\n%s", s, text);
            if (s == CDET_ERULES && !cdet_compiler_diag_count(c)) fail_msg("refused without a reason:\n%s", text);
            cdet_compiler_free(c);
        }
}

static void test_a_text_with_mistakes_is_not_taken_and_the_others_are(void **state)
{
    cdet_compiler *c = NULL;
    cdet_ruleset *rs = NULL;
    (void)state;
    assert_int_equal(cdet_compiler_new(NULL, &c), CDET_OK);
    assert_int_equal(cdet_compiler_add(c, text_of(good), "good"), CDET_OK);
    assert_int_equal(cdet_compiler_add(c, text_of("chain: BAD\nstages: {}\n"), "bad"), CDET_ERULES);
    assert_int_equal(cdet_compiler_add(c, text_of("chain: [\n"), "worse"), CDET_ERULES);
    assert_int_equal(cdet_compiler_build(c, &rs), CDET_OK);
    assert_int_equal(cdet_ruleset_count(rs), 1);
    cdet_ruleset_unref(rs);
    cdet_compiler_free(c);
}

static void test_all_mistakes_of_all_settings_are_told_in_one_pass(void **state)
{
    static const char site[] = "GOOD:\n"
                               "  Winn: 5m\n"
                               "  Win: 5 parsecs\n"
                               "  Apps: {ad: [x.exe]}\n"
                               "GODD: {Win: 5m}\n"
                               "GOOD: {Win: 1m}\n";
    static const char *const due[] = {
        "site:6:1: error: duplicate key 'GOOD' (first at line 1)",
        "site:2:3: error: GOOD has no element 'Winn' (did you mean 'Win'?)",
        "site:3:8: error: Win: '5 parsecs' is not a duration (as 90s, 15m, 1h30m, 2d)",
        "site:4:10: error: Apps: unknown key 'ad' (did you mean 'add'?)",
        "site:5:1: error: no analytic 'GODD' (did you mean 'GOOD'?)",
    };
    cdet_compiler *c = NULL;
    cdet_ruleset *rs = NULL;
    (void)state;
    assert_int_equal(cdet_compiler_new(NULL, &c), CDET_OK);
    assert_int_equal(cdet_compiler_add(c, text_of(good), "good"), CDET_OK);
    assert_int_equal(cdet_compiler_add_site(c, text_of(site), "site"),
                     CDET_OK); /* names are checked when all is there */
    assert_int_equal(cdet_compiler_build(c, &rs), CDET_ERULES);
    assert_null(rs);
    const char *all = said(c);
    for (size_t i = 0; i < sizeof due / sizeof *due; i++)
        if (!strstr(all, due[i])) fail_msg("not said: %s\nbut:\n%s", due[i], all);
    if (cdet_compiler_diag_count(c) != sizeof due / sizeof *due) fail_msg("more was said:\n%s", all);
    cdet_compiler_free(c);
}

static void test_bounds_hold_whatever_layer_a_value_comes_from(void **state)
{
    static const char *const refused[] = { "GOOD.Win=0s", "GOOD.Win=61m", "GOOD.win=-5m", "GOOD.WIN=" };
    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        cdet_compiler *c = NULL;
        cdet_ruleset *rs = NULL;
        assert_int_equal(cdet_compiler_new(NULL, &c), CDET_OK);
        assert_int_equal(cdet_compiler_add(c, text_of(good), "good"), CDET_OK);
        cdet_status s = cdet_compiler_assign(c, text_of(refused[i]));
        if (s == CDET_OK) s = cdet_compiler_build(c, &rs);
        if (s != CDET_ERULES || cdet_compiler_diag_count(c) != 1) fail_msg("%s: %d\n%s", refused[i], s, said(c));
        cdet_compiler_free(c);
    }
}

/* A compiler and its ruleset, every allocation of which may be refused. */
static bool compile_under(flaky *m, void *arg)
{
    cdet_options opt = CDET_OPTIONS_INIT;
    cdet_compiler *c = NULL;
    cdet_ruleset *rs = NULL;
    (void)arg;
    opt.alloc = flaky_alloc;
    opt.alloc_ctx = m;
    cdet_status s = cdet_compiler_new(&opt, &c);
    if (s == CDET_OK) s = cdet_compiler_add(c, text_of(good), "good");
    if (s == CDET_OK) s = cdet_compiler_add_site(c, text_of("GOOD: {Win: 2m, Apps: {add: [b.exe]}}\n"), "site");
    if (s == CDET_OK) s = cdet_compiler_assign(c, text_of("GOOD.Apps-=app.exe"));
    if (s == CDET_OK) s = cdet_compiler_build(c, &rs);
    cdet_ruleset_unref(rs);
    cdet_compiler_free(c);
    if (s != CDET_OK) assert_int_equal(s, CDET_ENOMEM);
    return s == CDET_OK;
}

static void test_compiling_survives_every_refused_allocation(void **state)
{
    (void)state;
    assert_true(flaky_sweep(compile_under, NULL) > 40);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_all_mistakes_of_a_chain_are_told_in_one_pass),
        cmocka_unit_test(test_what_depends_on_a_mistake_is_not_told_again),
        cmocka_unit_test(test_mistakes_in_what_is_run_opened_and_cleared_are_told),
        cmocka_unit_test(test_files_are_tied_where_the_chain_has_kinds_of_file),
        cmocka_unit_test(test_no_changed_byte_of_a_chain_does_harm),
        cmocka_unit_test(test_a_text_with_mistakes_is_not_taken_and_the_others_are),
        cmocka_unit_test(test_all_mistakes_of_all_settings_are_told_in_one_pass),
        cmocka_unit_test(test_bounds_hold_whatever_layer_a_value_comes_from),
        cmocka_unit_test(test_compiling_survives_every_refused_allocation),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
