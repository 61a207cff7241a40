/* SPDX-License-Identifier: MIT
 *
 * test_arguments.c: of the words of a command line, those are scripts that its interpreter would run.
 */
#include "arguments.h"
#include "builtin.h"
#include "flaky.h"

#include <stdio.h>
#include <string.h>

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { MAX = 8 };

typedef struct bench {
    cdet_mem mem;
    cdet_arena arena;
    cdet_diags diags;
    cdet_interpreters *table;
} bench;

static cdet_str table_text(void)
{
    for (const cdet_builtin_file *f = cdet_builtin_files; f->name; f++)
        if (strcmp(f->name, "interpreters.yaml") == 0) return (cdet_str){ f->text, f->len };
    return (cdet_str){ "", 0 };
}

static void begin(bench *b, cdet_str text, flaky *f)
{
    memset(b, 0, sizeof *b);
    cdet_mem_init(&b->mem, f ? flaky_alloc : NULL, f, 0);
    cdet_arena_init(&b->arena, &b->mem);
    cdet_diags_init(&b->diags, &b->mem);
    b->table = cdet_interpreters_load(&b->arena, &b->diags, text);
}

static void end(bench *b)
{
    cdet_diags_free(&b->diags);
    cdet_arena_free(&b->arena);
}

/* The scripts of a line, each with a blank behind; of one below another folder, that folder and a colon before. */
static void assert_runs(bool windows, const char *cmd, const char *want)
{
    bench b;
    char buf[1024], have[512] = "";
    cdet_given given[MAX];
    cdet_str line = cdet_str_of(cmd);
    const char *blank = strchr(cmd, ' ');
    cdet_str name = cdet_basename((cdet_str){ cmd, blank ? (size_t)(blank - cmd) : line.len });
    begin(&b, table_text(), NULL);
    assert_non_null(b.table);
    size_t n = cdet_argument_paths(line, windows, cdet_interpreter_of(b.table, name), buf, sizeof buf, given, MAX);
    for (size_t i = 0; i < n; i++) {
        size_t at = strlen(have);
        cdet_str w = given[i].where, p = given[i].path;
        if (given[i].script)
            snprintf(have + at, sizeof have - at, "%.*s%s%.*s ", (int)w.len, w.ptr, w.len ? ":" : "", (int)p.len,
                     p.ptr);
    }
    if (strcmp(have, want) != 0) fail_msg("'%s' runs '%s', not '%s'", cmd, have, want);
    end(&b);
}

static void test_the_first_argument_that_no_option_takes_is_the_script(void **state)
{
    (void)state;
    assert_runs(false, "bash -x /a/x.sh /a/data.sh", "/a/x.sh ");
    assert_runs(false, "bash -euo pipefail -- /a/x.sh -c", "/a/x.sh ");
    assert_runs(false, "bash -O extglob x", "x ");
    assert_runs(false, "python3.11 -X importtime -W ignore /a/x.py", "/a/x.py ");
    assert_runs(false, "python3 -Wignore -uB x.py", "x.py ");
    assert_runs(false, "perl -Mlib=/a/lib -I /a/lib -w /a/x.pl /a/y.pl", "/a/x.pl ");
    assert_runs(false, "java -Dstop -jar /a/x.jar /a/y.jar", "/a/x.jar ");
    assert_runs(false, "/usr/bin/gawk -v a=1 -f /a/x.awk /a/data.awk", "/a/x.awk ");
    assert_runs(false, "osascript -l JavaScript /a/x.js", "/a/x.js ");
    assert_runs(true, "python.exe -X importtime C:\\a\\x.py C:\\a\\data.py", "C:\\a\\x.py ");
}

static void test_a_file_that_an_option_loads_is_run_beside_the_script(void **state)
{
    (void)state;
    assert_runs(false, "node --require ./a.js /a/x.js /a/data.js", "./a.js /a/x.js ");
    assert_runs(false, "node --import=/a/a.mjs /a/x.js", "/a/a.mjs /a/x.js ");
    assert_runs(false, "bash --rcfile /a/rc -i", "/a/rc ");
    assert_runs(false, "java -cp /a/x.jar Main /a/y.jar", "/a/x.jar Main ");
    assert_runs(false, "ruby -r./lib x.rb", "./lib x.rb ");
}

static void test_behind_a_text_or_module_all_is_data(void **state)
{
    (void)state;
    assert_runs(false, "python3 -m json.tool /a/x.json", "");
    assert_runs(false, "python3 -uc 'print(1)' /a/x.py", "");
    assert_runs(false, "perl -lane 'print' /a/x.pl", "");
    assert_runs(false, "node -e 1 /a/x.js", "");
    assert_runs(false, "bash -s /a/x.sh", "");
    assert_runs(true, "python.exe -c \"exec(open('C:\\a\\x.py').read())\" C:\\a\\data.py", "C:\\a\\x.py ");
    assert_runs(true, "python.exe -m json.tool C:\\a\\x.json", "json.tool ");
    assert_runs(false, "osascript -e 'on run' -e 'end' /a/x.scpt", "");
}

static void test_a_text_of_commands_runs_what_it_includes(void **state)
{
    (void)state;
    assert_runs(false, "sh -c '. /a/x.sh'", "/a/x.sh ");
    assert_runs(false, "bash -lc \"set -e; A=1 source ~/x; echo . /a/y\"", "~/x ");
    assert_runs(false, "sh -c 'cd /a && . ./x.sh'", "/a:./x.sh ");
    assert_runs(false, "sh -c 'if true; then . \"/a/x y.sh\"; fi'", "/a/x y.sh ");
    assert_runs(false, "sh -c '(. /a/x)|. /a/y&. /a/z'", "/a/x /a/y /a/z ");
    assert_runs(false, "sh -c '. /a/x' . /a/y", "/a/x ");
    assert_runs(false, "sh -c /a/x.sh", "/a/x.sh ");
    assert_runs(false, "sh -c . /a/x.sh", "/a/x.sh "); /* arguments that somebody joined */
    assert_runs(false, "sh -c cd /a && . ./x.sh", "/a:./x.sh ");
    assert_runs(false, "sh -c 'find . /a/x.sh'", "");
    assert_runs(false, "sh -c '. '", "");
    assert_runs(false, "sh -c '\"'", "");
    assert_runs(false, "pwsh -Command '& /a/x.ps1'", "/a/x.ps1 ");
}

static void test_of_unknown_programs_either_word_may_be_the_script(void **state)
{
    (void)state;
    assert_runs(false, "tool -k word /a/x", "word /a/x ");
    assert_runs(false, "tool -c /a/x", "/a/x ");
}

static void test_a_program_is_known_by_its_name_and_ending(void **state)
{
    bench b;
    (void)state;
    begin(&b, table_text(), NULL);
    static const char *const known[] = { "bash", "-bash", "BASH.EXE", "python3.11", "Python", "php8.2" };
    static const char *const unknown[] = { "", "-", "bashful", "xpython", ".exe" };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        assert_non_null(cdet_interpreter_of(b.table, cdet_str_of(known[i])));
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
        assert_null(cdet_interpreter_of(b.table, cdet_str_of(unknown[i])));
    assert_null(cdet_interpreter_of(NULL, CDET_LIT("bash")));
    end(&b);
}

static void test_a_bad_table_is_refused_with_its_place(void **state)
{
    static const char *const bad[] = { "interpreters: [{programs: bash}]", "interpreters: [{programs: [[x]]}]",
                                       "a: [" };
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        bench b;
        begin(&b, cdet_str_of(bad[i]), NULL);
        assert_null(b.table);
        assert_true(b.diags.errors > 0);
        end(&b);
    }
}

static bool load_refused(flaky *f, void *user)
{
    bench b;
    (void)user;
    begin(&b, table_text(), f);
    bool whole = b.table != NULL;
    assert_true(whole || b.diags.oom);
    end(&b);
    return whole;
}

static void test_refused_memory_at_any_point_leaves_nothing(void **state)
{
    (void)state;
    assert_true(flaky_sweep(load_refused, NULL) > 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_first_argument_that_no_option_takes_is_the_script),
        cmocka_unit_test(test_a_file_that_an_option_loads_is_run_beside_the_script),
        cmocka_unit_test(test_behind_a_text_or_module_all_is_data),
        cmocka_unit_test(test_a_text_of_commands_runs_what_it_includes),
        cmocka_unit_test(test_of_unknown_programs_either_word_may_be_the_script),
        cmocka_unit_test(test_a_program_is_known_by_its_name_and_ending),
        cmocka_unit_test(test_a_bad_table_is_refused_with_its_place),
        cmocka_unit_test(test_refused_memory_at_any_point_leaves_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
