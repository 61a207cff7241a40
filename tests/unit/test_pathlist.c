/* SPDX-License-Identifier: MIT
 *
 * test_pathlist.c: list entries match every user's directory in every spelling, and nothing beside it.
 */
#include "flaky.h"
#include "path.h"

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

enum { MOST = 24 };

static bool matches(const char *entry, const char *path, int windows)
{
    static cdet_path p;
    cdet_mem m;
    cdet_arena a;
    const char *why = NULL;
    cdet_mem_init(&m, NULL, NULL, 0);
    cdet_arena_init(&a, &m);
    cdet_path_pattern *pp = cdet_path_pattern_new(&a, cdet_str_of(entry), &why);
    if (!pp) fail_msg("'%s' was refused: %s", entry, why);
    if (!cdet_path_canon(cdet_str_of(path), (cdet_str){ NULL, 0 }, windows, &p)) fail_msg("'%s' is no path", path);
    bool yes = cdet_path_pattern_match(pp, &p);
    cdet_arena_free(&a);
    return yes;
}

typedef struct verdicts {
    const char *entry;
    const char *in[MOST], *out[MOST];
} verdicts;

static const verdicts table[] = {
    { "%USERPROFILE%\\Downloads",
      { "C:\\Users\\bob\\Downloads\\a.exe",
        "C:\\Users\\bob\\Downloads",
        "c:/users/BOB/downloads/x/y/z",
        "D:\\Users\\bob\\Downloads\\a",
        "\\\\?\\C:\\Users\\bob\\Downloads\\a",
        "\\??\\C:\\Users\\bob\\Downloads\\a",
        "\\Device\\HarddiskVolume3\\Users\\bob\\Downloads\\a",
        "C:\\Users\\JOHND~1\\Downloads\\a",
        "C:\\Users\\bob\\DOWNLO~1\\a",
        "C:\\Users\\bob\\DO3F2A~1\\a",
        "C:\\Users\\x\\..\\bob\\Downloads\\a",
        "C:\\Users\\bob\\Downloads.\\a",
        "C:\\Users\\bob\\Downloads\\a.txt:evil.exe",
        "C:\\Documents and Settings\\bob\\Downloads\\a",
        "C:\\DOCUME~1\\bob\\Downloads\\a",
        "%USERPROFILE%\\Downloads\\a",
        "~\\Downloads\\a",
        "$env:USERPROFILE\\Downloads\\a",
        "\\\\srv\\c$\\Users\\bob\\Downloads\\a",
        "\\\\srv\\Users\\bob\\Downloads\\a",
        "\\\\localhost\\C$\\Users\\bob\\Downloads\\a",
        "C:\\Windows\\System32\\config\\systemprofile\\Downloads\\a",
        "C:\\Windows\\ServiceProfiles\\LocalService\\Downloads\\a" },
      { "C:\\Users\\bob\\Downloads2\\a", "C:\\Users\\bob\\xDownloads\\a", "C:\\Users\\bob\\sub\\Downloads\\a",
        "C:\\Users\\Downloads\\a", "C:\\Downloads\\a", "C:\\x\\Users\\bob\\Downloads\\a", "C:\\Users\\bob\\Download\\a",
        "C:\\Users\\bob\\DOCUME~1\\a", "C:\\Users\\bob\\Downloads\\..\\a", "Users\\bob\\Downloads\\a",
        "\\\\srv\\share\\x\\Users\\bob\\Downloads\\a", "C:\\Users\\bob\\Downloads \xe2\x80\xae\\a",
        "C:\\Users\\\\Downloads" } },
    { "%TEMP%",
      { "C:\\Users\\bob\\AppData\\Local\\Temp\\a", "C:\\Windows\\Temp\\a", "C:\\Windows\\SystemTemp\\a",
        "C:\\DOCUME~1\\bob\\LOCALS~1\\Temp\\a", "C:\\Documents and Settings\\bob\\Local Settings\\Temp", "%tmp%\\a",
        "$env:TEMP\\a", "%LOCALAPPDATA%\\Temp\\a",
        "C:\\Windows\\ServiceProfiles\\NetworkService\\AppData\\Local\\Temp\\a",
        "C:\\Users\\bob\\AppData\\Local\\Temp\\2\\a" },
      { "C:\\Temp\\a", "C:\\Users\\bob\\AppData\\Local\\Temporary\\a", "C:\\Users\\bob\\AppData\\LocalLow\\Temp\\a",
        "C:\\Windows\\a", "C:\\Users\\bob\\AppData\\Roaming\\Temp\\a" } },
    { "%APPDATA%\\\\*",
      { "C:\\Users\\bob\\AppData\\Roaming\\a", "C:\\Users\\bob\\Application Data\\a",
        "C:\\Users\\bob\\AppData\\Roaming\\x\\y", "%appdata%\\1" },
      { "C:\\Users\\bob\\AppData\\Roaming", "C:\\Users\\bob\\AppData\\Local\\a",
        "C:\\Users\\bob\\AppData\\Roaming2\\a" } },
    { "%LOCALAPPDATA%\\Microsoft\\Teams",
      { "C:\\Users\\bob\\AppData\\Local\\Microsoft\\Teams\\a", "C:\\Users\\bob\\Local Settings\\MICROS~1\\Teams\\a" },
      { "C:\\Users\\bob\\AppData\\Local\\Microsoft\\Teams2\\a",
        "C:\\Users\\bob\\AppData\\Roaming\\Microsoft\\Teams\\a" } },
    { "%OneDrive%",
      { "C:\\Users\\bob\\OneDrive\\a", "C:\\Users\\bob\\OneDrive - Contoso\\a" },
      { "C:\\Users\\bob\\OneDrives\\a", "C:\\OneDrive\\a" } },
    { "%PUBLIC%",
      { "C:\\Users\\Public\\a", "%USERPROFILE%\\..\\Public\\a" },
      { "C:\\Users\\bob\\a", "C:\\Users\\Publication\\a" } },
    { "%ALLUSERSPROFILE%",
      { "C:\\ProgramData\\a", "C:\\Users\\All Users\\a", "%PROGRAMDATA%\\a" },
      { "C:\\ProgramDatas\\a" } },
    { "%WINDIR%\\Tasks",
      { "C:\\Windows\\Tasks\\a", "D:\\WINDOWS\\tasks\\a", "%SystemRoot%\\Tasks\\a" },
      { "C:\\Windows\\System32\\Tasks\\a" } },
    { "C:\\Users\\%USERNAME%\\Desktop",
      { "C:\\Users\\bob\\Desktop\\a", "\\Device\\HarddiskVolume2\\Users\\al\\Desktop" },
      { "D:\\Users\\bob\\Desktop\\a", "C:\\Users\\a\\b\\Desktop" } },
    { "C:\\Tools",
      { "C:\\Tools\\a", "c:/TOOLS", "\\Device\\HarddiskVolume4\\Tools\\a", "\\\\srv\\c$\\Tools\\a", "\\Tools\\a" },
      { "D:\\Tools\\a", "\\\\srv\\d$\\Tools\\a", "\\\\srv\\share\\Tools\\a", "\\\\srv\\Tools\\a", "C:\\Tools2\\a",
        "Tools\\a", "C:\\x\\Tools\\a" } },
    { "?:\\Users\\*\\Downloads\\*.exe",
      { "C:\\Users\\bob\\Downloads\\a.exe", "D:\\users\\x\\y\\downloads\\z\\b.EXE" },
      { "C:\\Users\\bob\\Downloads\\a.dll", "C:\\Users\\bob\\Downloads" } },
    { "\\\\srv\\share\\drop",
      { "\\\\SRV\\share\\drop\\a", "\\\\?\\UNC\\srv\\share\\drop\\a" },
      { "\\\\srv2\\share\\drop\\a", "C:\\drop\\a", "\\\\srv\\share\\a" } },
    { "AppData\\Local\\Temp\\7z?",
      { "C:\\Users\\bob\\AppData\\Local\\Temp\\7zA", "AppData\\Local\\Temp\\7zB" },
      { "C:\\Users\\bob\\AppData\\Local\\Temp\\7zAB", "C:\\Users\\bob\\AppData\\Local\\Temp\\7zA\\x",
        "C:\\MyAppData\\Local\\Temp\\7zA" } },
    { "C:\\", { "C:\\a", "c:\\", "\\Device\\HarddiskVolume1\\x" }, { "D:\\a" } },
    { "~/Downloads",
      { "/home/bob/Downloads/a", "/root/Downloads/a", "/Users/bob/Downloads/a.dmg", "~/Downloads/a",
        "$HOME/Downloads/a", "~bob/Downloads/a", "/proc/self/root/home/bob/Downloads/a", "/home/bob//Downloads/./a",
        "/home/bob/x/../Downloads", "/private/var/root/Downloads/a", "/System/Volumes/Data/Users/bob/Downloads/a",
        "/home/bob/Downloads/a (deleted)" },
      { "/home/bob/downloads/a", "/home/bob/Downloads2/a", "/home/Downloads/a", "/home/bob/x/Downloads/a",
        "/Downloads/a", "/x/home/bob/Downloads/a", "/home/bob/Downloads/../a", "C:\\home\\bob\\Downloads\\a" } },
    { "$HOME", { "/home/bob/a", "/root", "/Users/bob/.zshrc" }, { "/home", "/rooted/a", "/var/a" } },
    { "${HOME}/.config/autostart",
      { "/home/bob/.config/autostart/a.desktop", "$XDG_CONFIG_HOME/autostart/a" },
      { "/home/bob/.config/a" } },
    { "$XDG_CACHE_HOME/pip",
      { "/home/bob/.cache/pip/x", "~/.cache/pip" },
      { "/home/bob/.cache/pipx", "/tmp/.cache/pip" } },
    { "$XDG_RUNTIME_DIR", { "/run/user/1000/a" }, { "/run/user", "/run/a" } },
    { "$TMPDIR",
      { "/tmp/a", "/private/tmp/a", "/var/tmp/a", "/var/folders/zz/zyx/T/a", "/private/var/folders/zz/zyx/T/a" },
      { "/var/folders/zz/zyx/C/a", "/tmpx/a" } },
    { "/tmp",
      { "/tmp", "/tmp/a/b", "/private/tmp/a", "/proc/1/root/tmp/a", "/var/../tmp/a" },
      { "/tmp2", "/var/tmp/a", "/private/tmp2", "/TMP/a", "tmp/a" } },
    { "/private/var/folders/*",
      { "/private/var/folders/zz/T/a", "/var/folders/x" },
      { "/var/folders", "/var/foldersx/a" } },
    { "/", { "/", "/a", "/a/b" }, { "a", "C:\\a" } },
    { "/opt/*/bin", { "/opt/x/bin/a", "/opt/x/y/bin" }, { "/opt/bin", "/opt/x/bins" } },
    { "*.crdownload",
      { "C:\\Users\\b\\x.crdownload", "/home/b/x.CRDOWNLOAD.crdownload", "x.crdownload" },
      { "/home/b/x.crdownload2", "/home/b/x.CRDOWNLOAD" } },
    { "Startup",
      { "C:\\x\\Startup\\a.lnk", "/x/Startup/y", "Startup\\a", "C:\\Users\\b\\STARTUP" },
      { "C:\\x\\Startups\\a", "/x/startup/y", "C:\\x\\MyStartup\\a" } },
    { "INetCache/Content.Outlook",
      { "C:\\Users\\b\\AppData\\Local\\Microsoft\\Windows\\INetCache\\Content.Outlook\\X\\a.doc" },
      { "C:\\INetCache\\a" } },
};

static void test_entries_match_what_they_mean_in_every_spelling(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        const verdicts *v = &table[i];
        for (const char *const *t = v->in; *t; t++)
            if (!matches(v->entry, *t, -1)) fail_msg("'%s' does not match '%s'", v->entry, *t);
    }
}

static void test_entries_match_nothing_beside_it(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        const verdicts *v = &table[i];
        for (const char *const *t = v->out; *t; t++)
            if (matches(v->entry, *t, -1)) fail_msg("'%s' matches '%s'", v->entry, *t);
    }
}

static void test_the_family_of_the_event_decides_not_the_look_of_a_name(void **state)
{
    (void)state;
    assert_true(matches("Startup", "startup", 1));
    assert_false(matches("Startup", "startup", 0));
    assert_false(matches("%TEMP%", "/tmp/a", 0));
    assert_false(matches("/tmp", "\\tmp\\a", 1));
    assert_true(matches("C:/Tools", "C:/tools/a", 1));
}

static void test_an_entry_without_sense_is_refused_with_a_reason(void **state)
{
    (void)state;
    static const struct {
        const char *entry, *why;
    } cases[] = {
        { "", "an empty path" },
        { ".", "an empty path" },
        { "-", "an empty path" },
        { "%NOSUCH%\\x", "an unknown variable" },
        { "$NOSUCH/x", "an unknown variable" },
        { "$env:NOSUCH\\x", "an unknown variable" },
        { "C:\\x\\%TEMP%", "a variable may stand only where a path begins" },
        { "/x/$HOME/y", "a variable may stand only where a path begins" },
        { "%TEMP%\\..\\x", "'..' in a path" },
        { "/a/../b", "'..' in a path" },
        { "C:\\a\nb", "a control character" },
        { "a\x7f", "a control character" },
    };
    cdet_mem m;
    cdet_arena a;
    cdet_mem_init(&m, NULL, NULL, 0);
    cdet_arena_init(&a, &m);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *why = NULL;
        if (cdet_path_pattern_new(&a, cdet_str_of(cases[i].entry), &why)) fail_msg("'%s' was taken", cases[i].entry);
        assert_non_null(why);
        assert_string_equal(why, cases[i].why);
    }
    char longer[1100];
    const char *why = NULL;
    memset(longer, 'a', sizeof longer);
    assert_null(cdet_path_pattern_new(&a, (cdet_str){ longer, sizeof longer }, &why));
    assert_string_equal(why, "longer than 1,024 bytes");
    assert_null(cdet_path_pattern_new(&a, (cdet_str){ NULL, 0 }, NULL));
    cdet_arena_free(&a);
}

static void test_percent_and_dollar_in_names_are_characters(void **state)
{
    (void)state;
    assert_true(matches("C:\\100%\\x", "C:\\100%\\x\\a", -1));
    assert_true(matches("C:\\$Recycle.Bin", "C:\\$Recycle.Bin\\a", -1));
    assert_true(matches("/opt/a$b", "/opt/a$b/c", -1));
}

/* ---- many together ---- */

enum { MANY = 200 };

typedef struct many {
    cdet_mem mem;
    cdet_arena arena;
    const cdet_path_pattern *each[MANY];
    cdet_path_patterns *joined;
    size_t n;
} many;

static void compare(const many *t, cdet_str text, int windows)
{
    static cdet_path p;
    uint64_t bits[MANY / 64 + 1] = { 0 };
    if (!cdet_path_canon(text, (cdet_str){ NULL, 0 }, windows, &p)) return;
    cdet_path_patterns_match(t->joined, &p, bits);
    for (size_t i = 0; i < t->n; i++)
        if ((bits[i / 64] >> i % 64 & 1) != cdet_path_pattern_match(t->each[i], &p))
            fail_msg("entry %zu on '%.*s' (%d)", i, (int)text.len, text.ptr, windows);
}

static uint64_t next_random(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    return *seed ^= *seed << 17;
}

/* A path or an entry of parts that meet often. */
static size_t some_text(uint64_t *seed, bool wild, char out[256])
{
    static const char *const roots[] = { "C:\\", "c:\\users\\", "D:\\", "\\\\h\\c$\\", "\\",       "",
                                         "/",    "/home/",      "~/",   "~\\",         "%TEMP%\\", "/root/" },
                             *const parts[] = { "users",       "bob",      "a",    "ab",      "Downloads",
                                                "downloads x", "DOWNLO~1", "temp", "windows", "d" },
                             *const runs[] = { "*", "?", "*a", "do*", "b?b", "%USERNAME%" };
    size_t n = 0;
    n += (size_t)snprintf(out, 256, "%s", roots[next_random(seed) % 12]);
    for (unsigned k = 0, parts_n = 1 + (unsigned)(next_random(seed) % 4); k < parts_n; k++) {
        uint64_t x = next_random(seed) >> 20;
        const char *part = wild && x % 4 == 0 ? runs[x / 4 % 6] : parts[x / 4 % 10];
        n += (size_t)snprintf(out + n, 256 - n, "%s%s",
                              k == 0                           ? ""
                              : out[0] == '/' || out[1] == '/' ? "/"
                                                               : "\\",
                              part);
    }
    return n;
}

static void test_entries_asked_together_say_what_each_says_alone(void **state)
{
    (void)state;
    many t = { .n = 0 };
    uint64_t seed = 7;
    char text[256];
    cdet_mem_init(&t.mem, NULL, NULL, 0);
    cdet_arena_init(&t.arena, &t.mem);
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        assert_non_null(t.each[t.n++] = cdet_path_pattern_new(&t.arena, cdet_str_of(table[i].entry), NULL));
    while (t.n < MANY) {
        size_t n = some_text(&seed, true, text);
        if ((t.each[t.n] = cdet_path_pattern_new(&t.arena, (cdet_str){ text, n }, NULL))) t.n++;
    }
    assert_non_null(t.joined = cdet_path_patterns_new(&t.arena, t.each, t.n));
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        for (int w = -1; w <= 1; w++)
            for (size_t k = 0; k < MOST; k++) {
                if (table[i].in[k]) compare(&t, cdet_str_of(table[i].in[k]), w);
                if (table[i].out[k]) compare(&t, cdet_str_of(table[i].out[k]), w);
            }
    for (size_t i = 0; i < 20000; i++) {
        size_t n = some_text(&seed, i % 8 == 0, text);
        compare(&t, (cdet_str){ text, n }, (int)(i % 3) - 1);
    }
    cdet_arena_free(&t.arena);
}

/* Stars in number against a long path that almost matches. */
static void test_a_hostile_entry_costs_no_more_than_the_product_of_lengths(void **state)
{
    (void)state;
    static char path[4000];
    char entry[801];
    memset(path, 'a', sizeof path - 1);
    path[0] = '/';
    for (size_t i = 1; i < 800; i++) entry[i] = i % 2 ? '*' : 'a';
    entry[0] = '/';
    entry[799] = 'b';
    entry[800] = '\0';
    assert_false(matches(entry, path, 0));
    for (size_t i = 0; i + 2 < sizeof path - 1; i += 2) memcpy(path + i, "/a", 2);
    assert_false(matches("a*b*c", path, 0)); /* begins anew behind each of 2,000 separators */
    assert_true(matches("a*a", path, 0));
    assert_false(matches("x*a", "/a/x", 0));
    assert_true(matches("x*a", "/a/xx/xa", 0));
}

static bool compile_entry(flaky *f, void *arg)
{
    cdet_mem m;
    cdet_arena a;
    const char *why = "unset";
    static cdet_path p;
    cdet_mem_init(&m, flaky_alloc, f, 0);
    cdet_arena_init(&a, &m);
    cdet_path_pattern *pp = cdet_path_pattern_new(&a, cdet_str_of(arg), &why);
    bool ok = pp != NULL;
    if (!pp) assert_null(why);
    if (pp) {
        cdet_path_canon(CDET_LIT("C:\\Windows\\SystemTemp\\x"), (cdet_str){ NULL, 0 }, 1, &p);
        assert_true(cdet_path_pattern_match(pp, &p));
    }
    cdet_arena_free(&a);
    assert_int_equal(m.bytes, 0);
    return ok;
}

static void test_refused_allocations_are_told_apart_from_bad_entries(void **state)
{
    (void)state;
    char entry[] = "%TEMP%\\*";
    assert_true(flaky_sweep(compile_entry, entry) > 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_entries_match_what_they_mean_in_every_spelling),
        cmocka_unit_test(test_entries_match_nothing_beside_it),
        cmocka_unit_test(test_the_family_of_the_event_decides_not_the_look_of_a_name),
        cmocka_unit_test(test_an_entry_without_sense_is_refused_with_a_reason),
        cmocka_unit_test(test_percent_and_dollar_in_names_are_characters),
        cmocka_unit_test(test_entries_asked_together_say_what_each_says_alone),
        cmocka_unit_test(test_a_hostile_entry_costs_no_more_than_the_product_of_lengths),
        cmocka_unit_test(test_refused_allocations_are_told_apart_from_bad_entries),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
