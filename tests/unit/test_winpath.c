/* SPDX-License-Identifier: MIT
 *
 * test_winpath.c: Windows roots, junctions and short names as texts.
 */
#include "winpath.h"

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void assert_root(const char *text, cdet_root_kind kind, char drive, const char *rest)
{
    cdet_root r = cdet_win_root(cdet_str_of(text));
    if (r.kind != kind || r.drive != drive) fail_msg("'%s': kind %d drive %d", text, (int)r.kind, r.drive);
    assert_string_equal(text + r.rest, rest);
}

static void test_drives_are_found_behind_any_nesting_of_prefixes(void **state)
{
    (void)state;
    const char *same[] = { "C:\\x",
                           "c:/x",
                           "\\\\?\\C:\\x",
                           "\\\\.\\C:\\x",
                           "//?/C:/x",
                           "\\??\\C:\\x",
                           "\\\\??\\C:\\x",
                           "\\DosDevices\\C:\\x",
                           "\\GLOBAL??\\C:\\x",
                           "\\\\?\\GLOBALROOT\\??\\C:\\x",
                           "\\\\.\\GlobalRoot\\DosDevices\\c:\\x",
                           "\\??\\Global\\C:\\x",
                           "\\\\localhost\\C$\\x",
                           "\\\\127.0.0.1\\c$\\x",
                           "\\\\?\\UNC\\localhost\\C$\\x",
                           "\\Device\\Mup\\localhost\\C$\\x" };
    for (size_t i = 0; i < sizeof same / sizeof same[0]; i++) {
        cdet_root r = cdet_win_root(cdet_str_of(same[i]));
        if (r.kind != CDET_ROOT_DRIVE || r.drive != 'c') fail_msg("'%s': kind %d", same[i], (int)r.kind);
        assert_int_equal(strlen(same[i]) - r.rest, 2);
    }
}

static void test_volumes_have_no_letter(void **state)
{
    (void)state;
    assert_root("\\Device\\HarddiskVolume3\\x", CDET_ROOT_VOLUME, 0, "\\x");
    assert_root("\\device\\harddiskvolume12", CDET_ROOT_VOLUME, 0, "");
    assert_root("\\\\?\\GLOBALROOT\\Device\\HarddiskVolume3\\x", CDET_ROOT_VOLUME, 0, "\\x");
    assert_root("\\\\?\\HarddiskVolume3\\x", CDET_ROOT_VOLUME, 0, "\\x");
    assert_root("\\\\?\\Volume{01234567-89ab-cdef-0123-456789abcdef}\\x", CDET_ROOT_VOLUME, 0, "\\x");
    assert_root("\\\\.\\BootPartition\\x", CDET_ROOT_VOLUME, 0, "\\x");
    assert_root("\\Device\\CdRom0\\x", CDET_ROOT_VOLUME, 0, "\\x");
    assert_root("\\Device\\HarddiskVolumeShadowCopy1\\x", CDET_ROOT_VOLUME, 0, "\\x");
    assert_root("\\ArcName\\multi(0)disk(0)rdisk(0)partition(2)\\x", CDET_ROOT_VOLUME, 0, "\\x");
    assert_root("\\SystemRoot\\System32", CDET_ROOT_VOLUME, 0, "\\System32");
    assert_root("\\\\localhost\\ADMIN$\\x", CDET_ROOT_VOLUME, 0, "\\x");
    assert_root("\\\\?\\GLOBALROOT", CDET_ROOT_VOLUME, 0, "");
}

static void test_shares_keep_host_and_share(void **state)
{
    (void)state;
    const char *same[] = { "\\\\srv\\s\\x",
                           "//srv/s/x",
                           "\\\\?\\UNC\\srv\\s\\x",
                           "\\??\\UNC\\srv\\s\\x",
                           "\\Device\\Mup\\srv\\s\\x",
                           "\\Device\\Mup\\;LanmanRedirector\\;Z:0000000000012345\\srv\\s\\x",
                           "\\Device\\LanmanRedirector\\srv\\s\\x" };
    for (size_t i = 0; i < sizeof same / sizeof same[0]; i++) {
        cdet_root r = cdet_win_root(cdet_str_of(same[i]));
        if (r.kind != CDET_ROOT_UNC) fail_msg("'%s': kind %d", same[i], (int)r.kind);
        assert_true(cdet_str_eq(r.host, CDET_LIT("srv")));
        assert_true(cdet_str_eq(r.share, CDET_LIT("s")));
        assert_int_equal(strlen(same[i]) - r.rest, 2);
    }
    cdet_root r = cdet_win_root(CDET_LIT("\\Device\\NamedPipe\\x"));
    assert_true(cdet_str_eq(r.host, CDET_LIT(".")) && cdet_str_eq(r.share, CDET_LIT("pipe")));
    r = cdet_win_root(CDET_LIT("\\\\.\\pipe\\x"));
    assert_true(cdet_str_eq(r.host, CDET_LIT(".")) && cdet_str_eq(r.share, CDET_LIT("pipe")));
}

static void test_relative_rooted_and_variable_paths_are_told_apart(void **state)
{
    (void)state;
    assert_root("x\\y", CDET_ROOT_NONE, 0, "x\\y");
    assert_root("", CDET_ROOT_NONE, 0, "");
    assert_root("C:x", CDET_ROOT_DRIVE_CWD, 'c', "x");
    assert_root("C:", CDET_ROOT_DRIVE, 'c', "");
    assert_root("\\x", CDET_ROOT_BARE, 0, "\\x");
    assert_root("\\Devices\\x", CDET_ROOT_BARE, 0, "\\Devices\\x");
    assert_root("%TEMP%\\x", CDET_ROOT_VARIABLE, 0, "\\x");
    assert_root("%HOMEDRIVE%%HOMEPATH%\\x", CDET_ROOT_VARIABLE, 0, "\\x");
    assert_root("$env:TEMP\\x", CDET_ROOT_VARIABLE, 0, "\\x");
    assert_root("${env:ProgramFiles(x86)}\\x", CDET_ROOT_VARIABLE, 0, "\\x");
    assert_root("%NOSUCH%\\x", CDET_ROOT_VARIABLE, 0, "%NOSUCH%\\x");
    assert_root("%TEMP%x", CDET_ROOT_NONE, 0, "%TEMP%x");
    assert_root("100%\\x%", CDET_ROOT_NONE, 0, "100%\\x%");
}

static void test_variables_are_everybodys_never_this_process(void **state)
{
    (void)state;
    assert_true(
        cdet_str_eq(cdet_path_variable(CDET_LIT("Temp"), true), CDET_LIT("%userprofile%\\appdata\\local\\temp")));
    assert_true(cdet_str_eq(cdet_path_variable(CDET_LIT("HOME"), false), CDET_LIT("~")));
    assert_int_equal(cdet_path_variable(CDET_LIT("home"), false).len, 0);
    assert_int_equal(cdet_path_variable(CDET_LIT("PATH"), true).len, 0);
    cdet_str name;
    size_t end = 0;
    assert_true(cdet_path_leading_variable(CDET_LIT("${HOME}/x"), false, &name, &end));
    assert_true(cdet_str_eq(name, CDET_LIT("HOME")) && end == 7);
    assert_true(cdet_path_leading_variable(CDET_LIT("~"), false, &name, &end));
    const char *bad[] = { "", "$", "${", "${}", "${HOME", "$HOME.x", "~x", "%", "%%", "HOME" };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_false(cdet_path_leading_variable(cdet_str_of(bad[i]), false, &name, &end));
        assert_false(cdet_path_leading_variable(cdet_str_of(bad[i]), true, &name, &end));
    }
}

static void test_short_names_have_their_form(void **state)
{
    (void)state;
    const char *good[] = { "progra~1", "a~1", "report~2.doc", "DO3F2A~1.EX", "abcdef~9.", "a~123456" };
    const char *bad[] = { "",        "~1",   "a~",      "a~x",          "programs~1", "report~1.docx",
                          "a~1.b.c", "a~1b", "progra1", "report.doc~1", "a~12345678" };
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
        if (!cdet_win_short_name(cdet_str_of(good[i]))) fail_msg("'%s'", good[i]);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        if (cdet_win_short_name(cdet_str_of(bad[i]))) fail_msg("'%s'", bad[i]);
}

static void test_a_short_name_stands_for_names_it_may_be_made_of(void **state)
{
    (void)state;
    const struct {
        const char *name, *full;
        bool may;
    } cases[] = {
        { "downlo~1", "downloads", true },
        { "DOWNLO~4", "downloads", true },
        { "downl~10", "downloads", true },
        { "do3f2a~1", "downloads", true },
        { "docume~1", "downloads", false },
        { "downlo~1.x", "downloads", false },
        { "down~1", "downloads", false },
        { "temp~1", "temp", false },
        { "a~1", "temp", false },
        { "report~1.doc", "report for q3.docx", true },
        { "report~1.pdf", "report for q3.docx", false },
        { "cache~1", ".cache", true },
        { "ab~1", "a b", true },
        { "abc~1", "a b", false },
        { "a_b~1", "a+b", true },
        { "index~1.htm", "index.html", true },
        { "index~1.htm", "index.htm", false },
        { "onedri~1", "onedrive - contoso", true },
        { "do3f2a~1", "d", false },
        { "verylo~1", "verylongname.with.dots.txt", false },
        { "verylo~1.txt", "verylongname.with.dots.txt", true },
        { "downlo~1", "", false },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (cdet_win_short_name_of(cdet_str_of(cases[i].name), cdet_str_of(cases[i].full)) != cases[i].may)
            fail_msg("'%s' for '%s'", cases[i].name, cases[i].full);
}

static void assert_followed(const char *from, const char *to)
{
    char buf[256];
    size_t len = strlen(from);
    memcpy(buf, from, len);
    cdet_win_junctions(buf, &len, sizeof buf, from[1] == ':' ? 2 : 0);
    if (!cdet_str_eq((cdet_str){ buf, len }, cdet_str_of(to))) fail_msg("'%s' became '%.*s'", from, (int)len, buf);
}

static void test_junctions_are_followed_and_lookalikes_are_not(void **state)
{
    (void)state;
    assert_followed("c:\\documents and settings\\bob\\local settings\\temp\\x",
                    "c:\\users\\bob\\appdata\\local\\temp\\x");
    assert_followed("\\docume~1\\bob\\locals~1\\temp", "\\users\\bob\\appdata\\local\\temp");
    assert_followed("c:\\users\\bob\\application data", "c:\\users\\bob\\appdata\\roaming");
    assert_followed("c:\\users\\bob\\appdata\\local\\application data\\application data\\x",
                    "c:\\users\\bob\\appdata\\local\\x");
    assert_followed("c:\\users\\all users\\x", "c:\\programdata\\x");
    assert_followed("c:\\programdata\\application data\\application data\\x", "c:\\programdata\\x");
    assert_followed("%userprofile%\\my documents\\x", "%userprofile%\\documents\\x");
    assert_followed("\\windows\\sysnative\\x", "\\windows\\system32\\x");
    assert_followed("c:\\progra~2\\x", "c:\\program files (x86)\\x");
    assert_followed("c:\\x\\documents and settings\\y", "c:\\x\\documents and settings\\y");
    assert_followed("c:\\documents and settings2\\y", "c:\\documents and settings2\\y");
    assert_followed("c:\\users\\bob\\sub\\local settings", "c:\\users\\bob\\sub\\local settings");
    assert_followed("c:\\users", "c:\\users");
    assert_followed("c:\\", "c:\\");
    assert_followed("\\", "\\");
}

static void test_a_junction_that_would_not_fit_is_left(void **state)
{
    (void)state;
    char buf[32] = "c:\\users\\b\\recent\\x";
    size_t len = strlen(buf);
    cdet_win_junctions(buf, &len, sizeof buf, 2);
    assert_int_equal(len, strlen("c:\\users\\b\\recent\\x"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_drives_are_found_behind_any_nesting_of_prefixes),
        cmocka_unit_test(test_volumes_have_no_letter),
        cmocka_unit_test(test_shares_keep_host_and_share),
        cmocka_unit_test(test_relative_rooted_and_variable_paths_are_told_apart),
        cmocka_unit_test(test_variables_are_everybodys_never_this_process),
        cmocka_unit_test(test_short_names_have_their_form),
        cmocka_unit_test(test_a_short_name_stands_for_names_it_may_be_made_of),
        cmocka_unit_test(test_junctions_are_followed_and_lookalikes_are_not),
        cmocka_unit_test(test_a_junction_that_would_not_fit_is_left),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
