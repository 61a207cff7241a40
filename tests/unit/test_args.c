/* SPDX-License-Identifier: MIT
 *
 * test_args.c: command lines are split as the system that ran them would.
 */
#include "path.h"

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { MAX = 8 };

/* `expected` ends with NULL. */
static void assert_split(bool windows, const char *cmd, const char *const *expected)
{
    char buf[512];
    cdet_str argv[MAX];
    size_t n = cdet_args_split(cdet_str_of(cmd), windows, buf, sizeof buf, argv, MAX);
    for (size_t i = 0; i < n; i++) {
        if (!expected[i]) fail_msg("'%s': %zu arguments are too many", cmd, n);
        if (!cdet_str_eq(argv[i], cdet_str_of(expected[i])))
            fail_msg("'%s': argument %zu is '%.*s', not '%s'", cmd, i, (int)argv[i].len, argv[i].ptr, expected[i]);
    }
    if (expected[n]) fail_msg("'%s': only %zu arguments", cmd, n);
}

#define WINDOWS(cmd, ...) assert_split(true, cmd, (const char *const[]){ __VA_ARGS__, NULL })
#define UNIX(cmd, ...) assert_split(false, cmd, (const char *const[]){ __VA_ARGS__, NULL })

static void test_windows_lines_follow_command_line_to_argv(void **state)
{
    (void)state;
    WINDOWS("a.exe b c", "a.exe", "b", "c");
    WINDOWS("  a.exe\t b ", "a.exe", "b");
    WINDOWS("\"C:\\Program Files\\a.exe\" \"b c\" d", "C:\\Program Files\\a.exe", "b c", "d");
    WINDOWS("C:\\a\\b.exe C:\\c\\", "C:\\a\\b.exe", "C:\\c\\");
    WINDOWS("\"C:\\a b\\\" c", "C:\\a b\\", "c");
    WINDOWS("x \"a b\\\\\" c", "x", "a b\\", "c");
    WINDOWS("x a\\\\\\b d\"e f\"g h", "x", "a\\\\\\b", "de fg", "h");
    WINDOWS("x a\\\\\\\"b c d", "x", "a\\\"b", "c", "d");
    WINDOWS("x a\\\\\\\\\"b c\" d e", "x", "a\\\\b c", "d", "e");
    WINDOWS("x \"\" y", "x", "", "y");
    WINDOWS("x \"a\"\"b\" c", "x", "a\"b c");
    WINDOWS("x \"a \"\"\" b", "x", "a \" b");
    WINDOWS("x 'a b'", "x", "'a", "b'");
    WINDOWS("x \"open end", "x", "open end");
    WINDOWS("\"open", "open");
    WINDOWS("\"a\"b c", "a", "b", "c");
}

static void test_unix_lines_follow_the_shell(void **state)
{
    (void)state;
    UNIX("sh -c 'a \"b\" \\n'", "sh", "-c", "a \"b\" \\n");
    UNIX("a \"b c\" d\\ e", "a", "b c", "d e");
    UNIX("a \"x\\\"y\\n\\$z\"", "a", "x\"y\\n$z");
    UNIX("a b'c'\"d\"e", "a", "bcde");
    UNIX("a '' \"\"", "a", "", "");
    UNIX("a 'open end", "a", "open end");
    UNIX(" a\n\tb\\", "a", "b\\");
    UNIX("/opt/x/run --url=http://h/?a&b", "/opt/x/run", "--url=http://h/?a&b");
}

static void test_nothing_gives_nothing(void **state)
{
    (void)state;
    char buf[8];
    cdet_str argv[2];
    for (int windows = 0; windows < 2; windows++) {
        assert_int_equal(cdet_args_split(CDET_LIT(""), windows, buf, sizeof buf, argv, 2), 0);
        assert_int_equal(cdet_args_split(CDET_LIT(" \t "), windows, buf, sizeof buf, argv, 2), 0);
        assert_int_equal(cdet_args_split(CDET_LIT("a b"), windows, buf, sizeof buf, argv, 0), 0);
        assert_int_equal(cdet_args_split((cdet_str){ NULL, 0 }, windows, NULL, 0, argv, 2), 0);
    }
}

static void test_full_buffers_and_arrays_end_the_work(void **state)
{
    (void)state;
    char buf[6];
    cdet_str argv[3];
    for (int windows = 0; windows < 2; windows++) {
        assert_int_equal(cdet_args_split(CDET_LIT("abc de fgh"), windows, buf, 5, argv, 3), 2);
        assert_true(cdet_str_eq(argv[1], CDET_LIT("de")));
        assert_int_equal(cdet_args_split(CDET_LIT("abcdef g"), windows, buf, 5, argv, 3), 0);
        assert_int_equal(cdet_args_split(CDET_LIT("a b c d"), windows, buf, 6, argv, 3), 3);
        assert_true(cdet_str_eq(argv[2], CDET_LIT("c")));
    }
}

static void test_embedded_nul_is_a_character(void **state)
{
    (void)state;
    char buf[16];
    cdet_str argv[3];
    for (int windows = 0; windows < 2; windows++) {
        assert_int_equal(cdet_args_split((cdet_str){ "a \"\\\0b\" c", 9 }, windows, buf, sizeof buf, argv, 3), 3);
        assert_int_equal(argv[1].len, 3);
        assert_memory_equal(argv[1].ptr, "\\\0b", 3);
    }
}

static void test_cmd_runs_what_stands_behind_its_switch(void **state)
{
    (void)state;
    static const struct {
        const char *line, *inner;
    } t[] = {
        { "C:\\Windows\\system32\\cmd.exe /c \"\"C:\\a b.bat\" \"", "\"C:\\a b.bat\" " },
        { "cmd /d /s /C \"dir & more\"", "\"dir & more\"" }, /* just two quotes: kept */
        { "\"C:\\Windows\\System32\\CMD.EXE\" /V:ON /Kstart \"\" x", "start \"\" x" },
        { "cmd/c echo", "echo" },
        { "cmd.exe", "" },
        { "cmd.exe /q", "" },
        { "cmd.exe x /c y", "" },
        { "cmd.exe /c", "" },
        { "command.com /c x", "" },
        { "\"cmd", "" },
        { "cmd /c \"\"\"", "\"" },
        { "", "" },
    };
    for (size_t i = 0; i < sizeof t / sizeof *t; i++) {
        cdet_str got = cdet_args_of_cmd((cdet_str){ t[i].line, strlen(t[i].line) });
        assert_int_equal(got.len, strlen(t[i].inner));
        assert_memory_equal(got.ptr, t[i].inner, got.len);
    }
}

static void test_any_bytes_stay_inside_the_buffer(void **state)
{
    (void)state;
    uint64_t seed = 5;
    for (int i = 0; i < 50000; i++) {
        char cmd[24], buf[24];
        cdet_str argv[6];
        size_t n = (size_t)(seed >> 33) % sizeof cmd;
        for (size_t k = 0; k < n; k++) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            cmd[k] = "\"\\' ab\t/cmd"[(seed >> 40) % 11];
        }
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        size_t cap = (size_t)(seed >> 35) % (sizeof buf + 1);
        size_t argc = cdet_args_split((cdet_str){ cmd, n }, i % 2, buf, cap, argv, 6);
        assert_true(argc <= 6);
        cdet_str inner = cdet_args_of_cmd((cdet_str){ cmd, n });
        assert_true(!inner.len || (inner.ptr >= cmd && inner.ptr + inner.len <= cmd + n));
        for (size_t k = 0; k < argc; k++) assert_true(argv[k].ptr >= buf && argv[k].ptr + argv[k].len <= buf + cap);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_windows_lines_follow_command_line_to_argv),
        cmocka_unit_test(test_unix_lines_follow_the_shell),
        cmocka_unit_test(test_nothing_gives_nothing),
        cmocka_unit_test(test_full_buffers_and_arrays_end_the_work),
        cmocka_unit_test(test_embedded_nul_is_a_character),
        cmocka_unit_test(test_cmd_runs_what_stands_behind_its_switch),
        cmocka_unit_test(test_any_bytes_stay_inside_the_buffer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
