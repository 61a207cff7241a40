/* SPDX-License-Identifier: MIT
 *
 * test_path.c: spellings of one file have one key; near misses keep theirs.
 */
#include "path.h"

#include <stdio.h>

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { MOST = 16 };

/* Spellings of one file, all with the key `key`. `cwd` completes relative ones. */
typedef struct spellings {
    const char *key, *cwd;
    int windows; /* as for cdet_path_canon */
    const char *text[MOST];
} spellings;

static const spellings classes[] = {
    { "\\users\\bob\\downloads\\a.exe",
      "",
      -1, /* case, separators */
      { "C:\\Users\\Bob\\Downloads\\a.exe", "c:\\users\\bob\\downloads\\A.EXE", "C:/Users/Bob/Downloads/a.exe",
        "C:\\Users/Bob\\Downloads/a.exe", "C:\\\\Users\\\\Bob\\\\Downloads\\\\a.exe",
        "\"C:\\Users\\Bob\\Downloads\\a.exe\"" } },
    { "\\users\\bob\\downloads\\b.exe",
      "",
      -1, /* prefixes of the drive */
      { "C:\\Users\\Bob\\Downloads\\b.exe", "\\\\?\\C:\\Users\\Bob\\Downloads\\b.exe",
        "\\\\.\\C:\\Users\\Bob\\Downloads\\b.exe", "\\??\\C:\\Users\\Bob\\Downloads\\b.exe",
        "\\DosDevices\\C:\\Users\\Bob\\Downloads\\b.exe", "\\GLOBAL??\\C:\\Users\\Bob\\Downloads\\b.exe",
        "\\\\?\\GLOBALROOT\\??\\C:\\Users\\Bob\\Downloads\\b.exe",
        "\\\\?\\GLOBALROOT\\DosDevices\\C:\\Users\\Bob\\Downloads\\b.exe" } },
    { "\\users\\bob\\c.exe",
      "",
      -1, /* devices */
      { "C:\\Users\\Bob\\c.exe", "\\Device\\HarddiskVolume3\\Users\\Bob\\c.exe",
        "\\Device\\HarddiskVolume12\\Users\\Bob\\c.exe",
        "\\\\?\\GLOBALROOT\\Device\\HarddiskVolume3\\Users\\Bob\\c.exe", "\\\\.\\HarddiskVolume3\\Users\\Bob\\c.exe",
        "\\\\?\\Volume{01234567-89ab-cdef-0123-456789abcdef}\\Users\\Bob\\c.exe",
        "\\Device\\HarddiskVolumeShadowCopy1\\Users\\Bob\\c.exe", "\\Users\\Bob\\c.exe",
        "\\\\?\\BootPartition\\Users\\Bob\\c.exe" } },
    { "\\windows\\temp\\d.exe",
      "",
      -1, /* dots and blanks at the end */
      { "C:\\Windows\\Temp\\d.exe", "C:\\Windows\\Temp\\d.exe.", "C:\\Windows\\Temp\\d.exe...",
        "C:\\Windows\\Temp\\d.exe ", "C:\\Windows\\Temp\\d.exe . .", "C:\\Windows.\\Temp \\d.exe",
        "C:\\Windows\\Temp\\d.exe\\", "C:\\Windows\\Temp.\\.\\d.exe" } },
    { "\\windows\\system32\\cmd.exe",
      "",
      -1, /* '.' and '..' */
      { "C:\\Windows\\System32\\cmd.exe", "C:\\Windows\\.\\System32\\cmd.exe",
        "C:\\Windows\\Temp\\..\\System32\\cmd.exe", "C:\\Windows\\System32\\x\\y\\..\\..\\cmd.exe",
        "C:\\..\\..\\Windows\\System32\\cmd.exe", "C:\\Windows\\Temp\\.. \\System32\\cmd.exe",
        "C:/Windows/./System32/../System32/cmd.exe", "C:\\Users\\x\\..\\..\\Windows\\System32\\cmd.exe" } },
    { "\\windows\\system32\\mshta.exe",
      "",
      -1, /* variables of the system */
      { "C:\\Windows\\System32\\mshta.exe", "%windir%\\System32\\mshta.exe", "%SystemRoot%\\system32\\mshta.exe",
        "$env:windir\\System32\\mshta.exe", "${env:SystemRoot}\\System32\\mshta.exe",
        "\\SystemRoot\\System32\\mshta.exe", "%SystemDrive%\\Windows\\System32\\mshta.exe",
        "C:\\Windows\\Sysnative\\mshta.exe", "\\\\localhost\\admin$\\System32\\mshta.exe",
        "%windir%\\..\\Windows\\System32\\mshta.exe" } },
    { "\\users\\bob\\e.txt",
      "",
      -1, /* streams */
      { "C:\\Users\\Bob\\e.txt", "C:\\Users\\Bob\\e.txt:x.exe", "C:\\Users\\Bob\\e.txt::$DATA",
        "C:\\Users\\Bob\\e.txt:x.exe:$DATA", "C:\\Users\\Bob\\e.txt:Zone.Identifier",
        "C:\\Users\\Bob::$INDEX_ALLOCATION\\e.txt", "\\\\?\\C:\\Users\\Bob\\e.txt:x",
        "C:\\Users\\Bob\\e.txt.:x.exe" } },
    { "\\\\srv\\share\\f.exe",
      "",
      -1, /* shares */
      { "\\\\srv\\share\\f.exe", "\\\\SRV\\Share\\f.exe", "\\\\?\\UNC\\srv\\share\\f.exe",
        "\\??\\UNC\\srv\\share\\f.exe", "\\Device\\Mup\\srv\\share\\f.exe",
        "\\Device\\Mup\\;LanmanRedirector\\;Z:0000000000012345\\srv\\share\\f.exe", "\\\\srv\\share\\..\\..\\f.exe",
        "\\\\.\\UNC\\srv\\share\\f.exe", "\\\\srv\\share\\d\\..\\f.exe" } },
    { "\\tools\\g.exe",
      "",
      -1, /* this machine's own shares */
      { "C:\\Tools\\g.exe", "\\\\localhost\\C$\\Tools\\g.exe", "\\\\127.0.0.1\\c$\\Tools\\g.exe",
        "\\\\?\\UNC\\localhost\\C$\\Tools\\g.exe" } },
    { "\\users\\bob\\appdata\\local\\temp\\h.exe",
      "",
      -1, /* junctions */
      { "C:\\Users\\Bob\\AppData\\Local\\Temp\\h.exe", "C:\\Documents and Settings\\Bob\\Local Settings\\Temp\\h.exe",
        "C:\\Users\\Bob\\Local Settings\\Temp\\h.exe", "C:\\DOCUME~1\\Bob\\LOCALS~1\\Temp\\h.exe",
        "C:\\Users\\Bob\\AppData\\Local\\Application Data\\Temp\\h.exe",
        "\\Device\\HarddiskVolume1\\DOCUME~1\\bob\\LOCALS~1\\Temp\\h.exe" } },
    { "\\programdata\\i.dll",
      "",
      -1,
      { "C:\\ProgramData\\i.dll", "%ProgramData%\\i.dll", "%ALLUSERSPROFILE%\\i.dll", "C:\\Users\\All Users\\i.dll",
        "C:\\Documents and Settings\\All Users\\Application Data\\i.dll", "C:\\ProgramData\\Application Data\\i.dll",
        "C:\\PROGRA~3\\i.dll" } },
    { "\\program files (x86)\\j\\j.exe",
      "",
      -1, /* short names of Windows' own folders */
      { "C:\\Program Files (x86)\\J\\j.exe", "C:\\PROGRA~2\\J\\j.exe", "%ProgramFiles(x86)%\\J\\j.exe",
        "${env:ProgramFiles(x86)}\\J\\j.exe" } },
    { "%userprofile%\\appdata\\local\\temp\\k.exe",
      "",
      -1, /* variables of a user */
      { "%TEMP%\\k.exe", "%tmp%\\k.exe", "%LocalAppData%\\Temp\\k.exe", "%USERPROFILE%\\AppData\\Local\\Temp\\k.exe",
        "$env:TEMP\\k.exe", "$env:LOCALAPPDATA/Temp/k.exe", "%HOMEDRIVE%%HOMEPATH%\\AppData\\Local\\Temp\\k.exe",
        "%TEMP%\\x\\..\\k.exe", "%USERPROFILE%\\Local Settings\\Temp\\k.exe", "~\\AppData\\Local\\Temp\\k.exe" } },
    { "\\users\\public\\k.exe",
      "",
      -1,
      { "C:\\Users\\Public\\k.exe", "%PUBLIC%\\k.exe", "%USERPROFILE%\\..\\Public\\k.exe",
        "%TEMP%\\..\\..\\..\\..\\Public\\k.exe", "$env:PUBLIC\\k.exe",
        "%USERPROFILE%\\..\\..\\Users\\Public\\k.exe" } },
    { "\\work\\l\\m.exe",
      "C:\\Work\\L",
      -1, /* relative */
      { "m.exe", ".\\m.exe", "..\\L\\m.exe", "C:m.exe", "\\Work\\L\\m.exe", "C:\\Work\\L\\m.exe", "x\\..\\m.exe",
        "./m.exe" } },
    { "\\users\\bob\\\xd1\x84\xd0\xb0\xd0\xb9\xd0\xbb.exe",
      "",
      -1, /* beyond ASCII */
      { "C:\\Users\\Bob\\\xd1\x84\xd0\xb0\xd0\xb9\xd0\xbb.exe",
        "\\\\?\\c:\\users\\BOB\\\xd1\x84\xd0\xb0\xd0\xb9\xd0\xbb.EXE",
        "C:/Users/Bob/\xd1\x84\xd0\xb0\xd0\xb9\xd0\xbb.exe." } },
    { "\\users\\bob\\inv\xe2\x80\xaexcod.exe",
      "",
      -1, /* right-to-left override, lone surrogate, invalid bytes: kept */
      { "C:\\Users\\Bob\\inv\xe2\x80\xaexcod.exe", "\\??\\C:\\Users\\Bob\\inv\xe2\x80\xaexcod.exe" } },
    { "\\users\\bob\\\xed\xa0\x80\xff.exe",
      "",
      -1,
      { "C:\\Users\\Bob\\\xed\xa0\x80\xff.exe", "C:\\USERS\\Bob\\.\\\xed\xa0\x80\xff.exe" } },
    { "\\\\.\\pipe\\n", "", -1, { "\\\\.\\pipe\\n", "\\Device\\NamedPipe\\n", "\\??\\pipe\\n", "\\\\.\\PIPE\\N" } },
    { "/etc/shadow",
      "",
      -1, /* Unix: separators, '.' and '..' */
      { "/etc/shadow", "//etc//shadow", "/etc/./shadow", "/etc/x/../shadow", "/../etc/shadow", "/etc/shadow/",
        "/var/../etc/shadow", "/etc/shadow (deleted)" } },
    { "/etc/passwd",
      "/home/u",
      -1, /* ways through /proc */
      { "/proc/self/root/etc/passwd", "/proc/1/root/etc/passwd", "/proc/thread-self/root/etc/passwd",
        "/proc/1234/task/99/root/etc/passwd", "/proc/self/root/proc/1/root/etc/passwd", "/proc/self/root/../etc/passwd",
        "/proc/./self//root/etc/passwd", "/etc/passwd" } },
    { "/home/u/x/run.sh",
      "/home/u/x",
      -1, /* relative */
      { "run.sh", "./run.sh", "../x/run.sh", "/proc/self/cwd/run.sh", "/proc/thread-self/cwd/run.sh",
        "/home/u/x/run.sh", "y/../run.sh" } },
    { "/tmp/p",
      "",
      -1,
      { "/tmp/p", "/private/tmp/p", "/System/Volumes/Data/private/tmp/p", "$TMPDIR/p", "/private//tmp/./p",
        "/private/var/../tmp/p" } },
    { "/Users/u/q.app", "", -1, { "/Users/u/q.app", "/System/Volumes/Data/Users/u/q.app", "/Users/u/q.app/" } },
    { "/var/folders/zz/abc/T/r", "", -1, { "/var/folders/zz/abc/T/r", "/private/var/folders/zz/abc/T/r" } },
    { "~/.cache/s",
      "/home/u",
      -1,
      { "~/.cache/s", "$HOME/.cache/s", "${HOME}/.cache/s", "$XDG_CACHE_HOME/s", "~/x/../.cache/s" } },
    { "/a\\b/C", "", 0, { "/a\\b/C", "/a\\b//C" } }, /* on Unix a backslash is a character */
};

static cdet_path canon(const char *text, const char *cwd, int windows)
{
    static cdet_path p;
    if (!cdet_path_canon(cdet_str_of(text), cdet_str_of(cwd), windows, &p)) fail_msg("'%s' was refused", text);
    return p;
}

static void test_all_spellings_of_a_file_have_one_key(void **state)
{
    (void)state;
    size_t n = 0, nclasses = sizeof classes / sizeof classes[0];
    for (size_t i = 0; i < nclasses; i++) {
        for (const char *const *t = classes[i].text; *t; t++, n++) {
            cdet_path p = canon(*t, classes[i].cwd, classes[i].windows);
            cdet_str key = cdet_path_key(&p);
            if (!cdet_str_eq(key, cdet_str_of(classes[i].key)))
                fail_msg("'%s' has the key '%.*s', not '%s'", *t, (int)key.len, key.ptr, classes[i].key);
            assert_true(p.absolute || classes[i].windows == 0 || (*t)[1] == ':');
        }
    }
    assert_true(nclasses >= 20);
    if (n < 120) fail_msg("only %zu spellings", n);
}

/* Each of these looks like its neighbours, and is another file. */
static void test_near_misses_keep_their_own_keys(void **state)
{
    (void)state;
    static const struct {
        int windows;
        const char *text;
    } different[] = {
        { 1, "C:\\Users\\Bob\\a.exe" },
        { 1, "C:\\Users\\Bob\\a.exe.exe" },
        { 1, "C:\\Users\\Bob\\a .exe" },
        { 1, "C:\\Users\\Bob\\ a.exe" },
        { 1, "C:\\Users\\Bob\\.a.exe" },
        { 1, "C:\\Users\\Bob\\a..exe" },
        { 1, "C:\\Users\\Bob\\a_exe" },
        { 1, "C:\\Users\\Bobby\\a.exe" },
        { 1, "C:\\Users\\Bob\\Bob\\a.exe" },
        { 1, "C:\\Users\\a.exe" },
        { 1, "C:\\Users\\Bob\\x\\a.exe" },
        { 1, "Users\\Bob\\a.exe" },
        { 1, "..\\Users\\Bob\\a.exe" },
        { 1, "\\\\srv\\Users\\Bob\\a.exe" },
        { 1, "\\\\srv2\\Users\\Bob\\a.exe" },
        { 1, "\\\\srv\\c$\\Users\\Bob\\a.exe" },
        { 1, "\\\\.\\pipe\\a.exe" },
        { 1, "C:\\Users\\Bob\\\xd0\xb0.exe" },
        { 1, "C:\\Users\\Bob\\a\xe2\x80\xae.exe" },
        { 1, "C:\\Users\\Bob\\a\xe2\x80\x8b.exe" },
        { 1, "C:\\Users\\Bob\\a\xff.exe" },
        { 1, "C:\\Users\\Bob\\a\xfe.exe" },
        { 1, "C:\\Users\\Bob\\\xc3\xa4.exe" },
        { 1, "C:\\Users\\Bob\\\xc3\x84.exe" },
        { 1, "C:\\PROGRA~4\\a.exe" },
        { 1, "C:\\Program Files\\a.exe" },
        { 1, "C:\\Program Files (x86)\\a.exe" },
        { 1, "C:\\Users\\Bob\\A~1.EXE" },
        { 1, "%NOSUCH%\\a.exe" },
        { 1, "%TEMP%\\a.exe" },
        { 1, "%APPDATA%\\a.exe" },
        { 1, "C:\\Windows\\SysWOW64\\a.exe" },
        { 1, "C:\\Windows\\System32\\a.exe" },
        { 1, "C:\\Documents and Settings2\\a.exe" },
        { 0, "/etc/shadow" },
        { 0, "/etc/Shadow" },
        { 0, "/etc/shadow." },
        { 0, "/etc/shadow " },
        { 0, "/etc/.shadow" },
        { 0, "/etc/...shadow" },
        { 0, "/etc/.../shadow" },
        { 0, "etc/shadow" },
        { 0, "/proc/self/etc/shadow" },
        { 0, "/proc/self/rootx/etc/shadow" },
        { 0, "/proc/x/root/etc/shadow" },
        { 0, "/x/proc/self/root/etc/shadow" },
        { 0, "/proc/self/fd/3" },
        { 0, "/proc/12/cwd/a" },
        { 0, "/private/etc2/shadow" },
        { 0, "/privat/etc/shadow" },
        { 0, "~/shadow" },
        { 0, "~bob/shadow" },
        { 0, "/etc\\shadow" },
        { 0, "$NOSUCH/shadow" },
        { 0, "/etc/shadow:x" },
    };
    enum { N = sizeof different / sizeof different[0] };
    static char keys[N][256];
    for (size_t i = 0; i < N; i++) {
        cdet_path p = canon(different[i].text, "", different[i].windows);
        cdet_str key = cdet_path_key(&p);
        snprintf(keys[i], sizeof keys[i], "%.*s", (int)key.len, key.ptr);
        for (size_t k = 0; k < i; k++)
            if (strcmp(keys[i], keys[k]) == 0)
                fail_msg("'%s' and '%s' are both '%s'", different[i].text, different[k].text, keys[i]);
    }
    assert_true(N >= 40);
}

static void test_drives_stay_in_the_text_and_unknown_ones_are_told(void **state)
{
    (void)state;
    cdet_path c = canon("C:\\x", "", -1), d = canon("D:\\x", "", -1), u = canon("\\Device\\HarddiskVolume1\\x", "", -1);
    assert_true(cdet_str_eq(cdet_path_text(&c), CDET_LIT("c:\\x")));
    assert_true(cdet_str_eq(cdet_path_text(&d), CDET_LIT("d:\\x")));
    assert_true(cdet_str_eq(cdet_path_text(&u), CDET_LIT("\\x")));
    assert_false(c.drive_unknown);
    assert_true(u.drive_unknown);
    c = canon("\\x", "D:\\y", -1);
    assert_true(cdet_str_eq(cdet_path_text(&c), CDET_LIT("d:\\x")));
    c = canon("C:x", "D:\\y", -1);
    assert_true(cdet_str_eq(cdet_path_text(&c), CDET_LIT("c:\\x")));
    assert_false(c.absolute);
}

static void assert_parts(const char *text, int windows, const char *name, const char *stream, bool short_name)
{
    cdet_path p = canon(text, "", windows);
    if (!cdet_str_eq(cdet_path_name(&p), cdet_str_of(name)))
        fail_msg("'%s': name '%.*s'", text, (int)(p.len - p.name_at), p.buf + p.name_at);
    if (stream)
        assert_string_equal(text + p.stream_at, stream);
    else
        assert_int_equal(p.stream_at, 0);
    assert_int_equal(p.short_name, short_name);
}

static void test_name_stream_and_short_names_are_found(void **state)
{
    (void)state;
    assert_parts("C:\\a\\B.EXE", 1, "b.exe", NULL, false);
    assert_parts("C:\\a\\b.txt:x.exe", 1, "b.txt", "x.exe", false);
    assert_parts("\"C:\\a\\b.txt:x.exe\"", 1, "b.txt", "x.exe\"", false);
    assert_parts("b.txt:x.exe:$DATA", 1, "b.txt", "x.exe:$DATA", false);
    assert_parts("C:\\a\\b.txt::$DATA", 1, "b.txt", NULL, false);
    assert_parts("C:\\a:x\\b.txt", 1, "b.txt", NULL, false);
    assert_parts("C:\\a\\b.txt:", 1, "b.txt", NULL, false);
    assert_parts("C:\\", 1, "", NULL, false);
    assert_parts("C:", 1, "", NULL, false);
    assert_parts("\\", 1, "", NULL, false);
    assert_parts("\\\\srv\\share", 1, "share", NULL, false);
    assert_parts("C:\\JOHND~1\\x.exe", 1, "x.exe", NULL, true);
    assert_parts("C:\\a\\REPORT~1.DOC", 1, "report~1.doc", NULL, true);
    assert_parts("C:\\a~b\\x", 1, "x", NULL, false);
    assert_parts("/a/report~1.doc", 0, "report~1.doc", NULL, false);
    assert_parts("/", 0, "", NULL, false);
    assert_parts("/a/b:c", 0, "b:c", NULL, false);
}

static void assert_bundle(const char *text, const char *within, const char *bundle)
{
    cdet_path p;
    assert_true(cdet_path_canon(cdet_str_of(text), cdet_str_of(""), 0, &p));
    cdet_str w = cdet_path_in_bundle(&p), b = cdet_path_bundle(cdet_str_of(text));
    assert_true(cdet_str_eq(w, cdet_str_of(within)));
    assert_true(cdet_str_eq(b, cdet_str_of(bundle)));
}

static void test_a_bundle_is_the_same_wherever_it_lies(void **state)
{
    (void)state;
    const char *tail = "Calc.app/Contents/MacOS/Calc";
    assert_bundle("/Users/ana/Downloads/Calc.app/Contents/MacOS/Calc", tail, "/Users/ana/Downloads/Calc.app");
    assert_bundle("/private/var/folders/a/T/AppTranslocation/0A-1/d/Calc.app/Contents/MacOS/Calc", tail,
                  "/private/var/folders/a/T/AppTranslocation/0A-1/d/Calc.app");
    assert_bundle("/Applications/A.app/Contents/Helpers/B.app/Contents/MacOS/B",
                  "A.app/Contents/Helpers/B.app/Contents/MacOS/B", "/Applications/A.app");
    assert_bundle("/Users/ana/Downloads/Calc.app", "Calc.app", "");
    assert_bundle("/Users/ana/.app/x", "", "");
    assert_bundle("/Users/ana/a.apple/x", "", "");
    assert_bundle("/Users/ana/AppTranslocation", "", "");
    assert_bundle("/", "", "");
}

static void test_unknown_is_no_path(void **state)
{
    (void)state;
    const char *unknown[] = { "", "-", "?", "N/A", "n/a", "null", "(null)", "<unknown process>", "\"\"", ".", "./." };
    cdet_path p;
    for (size_t i = 0; i < sizeof unknown / sizeof unknown[0]; i++)
        for (int windows = -1; windows <= 1; windows++)
            if (cdet_path_canon(cdet_str_of(unknown[i]), CDET_LIT(""), windows, &p))
                fail_msg("'%s' is a path", unknown[i]);
    assert_false(cdet_path_canon((cdet_str){ NULL, 0 }, (cdet_str){ NULL, 0 }, -1, &p));
    assert_true(cdet_path_canon(CDET_LIT("a"), CDET_LIT("-"), 0, &p));
    assert_false(p.absolute);
}

static void test_the_family_is_told_from_the_text(void **state)
{
    (void)state;
    const struct {
        const char *text, *cwd;
        bool windows;
    } cases[] = { { "C:\\x", "", true },    { "c:/x", "", true },     { "\\x", "", true },
                  { "a\\b", "", true },     { "%TEMP%/x", "", true }, { "$env:TEMP/x", "", true },
                  { "/x\\y", "", false },   { "/x", "C:\\", false },  { "x.exe", "C:\\y", true },
                  { "x.exe", "/y", false }, { "x.exe", "", false },   { "~/x", "C:\\y", false },
                  { "$HOME/x", "", false }, { "100%", "", false } };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (canon(cases[i].text, cases[i].cwd, -1).windows != cases[i].windows) fail_msg("'%s'", cases[i].text);
}

static void test_above_an_unknown_directory_stays_above(void **state)
{
    (void)state;
    cdet_path p = canon("..\\..\\a\\..\\b", "", 1);
    assert_true(cdet_str_eq(cdet_path_text(&p), CDET_LIT("..\\..\\b")));
    p = canon("a/../../b", "", 0);
    assert_true(cdet_str_eq(cdet_path_text(&p), CDET_LIT("../b")));
}

static void test_long_paths_keep_head_and_tail(void **state)
{
    (void)state;
    static char text[100000];
    const size_t lengths[] = { 255, 256, 3903, 3904, 3905, 4095, 4096, 4097, 65536, sizeof text };
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        for (int windows = 0; windows < 2; windows++) {
            size_t n = lengths[i];
            cdet_path p;
            memset(text, 'x', n);
            memcpy(text, windows ? "C:\\head\\" : "/1/head/", 8);
            for (size_t k = 50; k + 50 < n; k += 50) text[k] = '/';
            memcpy(text + n - 10, "/evil.exe:s", 10);
            assert_true(cdet_path_canon((cdet_str){ text, n }, CDET_LIT("/cwd"), windows, &p));
            assert_true(p.len <= CDET_PATH_MAX && p.absolute);
            assert_memory_equal(p.buf, windows ? "c:\\head\\" : "/1/head/", 8);
            assert_true(cdet_str_eq(cdet_path_name(&p), windows ? CDET_LIT("evil.exe") : CDET_LIT("evil.exe:")) ||
                        windows);
            assert_memory_equal(p.buf + p.len - 8, windows ? "evil.exe" : "vil.exe:", 8);
        }
    }
    memcpy(text + sizeof text - 9, "/a.txt:st", 9);
    cdet_path p;
    assert_true(cdet_path_canon((cdet_str){ text, sizeof text }, CDET_LIT(""), 1, &p));
    assert_int_equal(p.stream_at, sizeof text - 2);
}

static void test_long_working_directories_leave_room_for_the_name(void **state)
{
    (void)state;
    static char cwd[10000];
    memset(cwd, 'd', sizeof cwd);
    cwd[0] = '/';
    cdet_path p;
    assert_true(cdet_path_canon(CDET_LIT("name.sh"), (cdet_str){ cwd, sizeof cwd }, 0, &p));
    assert_true(p.absolute);
    assert_true(cdet_str_eq(cdet_path_name(&p), CDET_LIT("name.sh")));
}

static void test_embedded_nul_does_not_end_a_path(void **state)
{
    (void)state;
    cdet_path p;
    assert_true(cdet_path_canon((cdet_str){ "/tmp/a\0b", 8 }, CDET_LIT(""), 0, &p));
    assert_int_equal(p.len, 8);
    assert_int_equal(cdet_path_name(&p).len, 3);
}

/* Whatever the bytes: no crash, and the form of a form is itself. */
static void test_the_form_of_a_form_is_itself(void **state)
{
    (void)state;
    static const char *const parts[] = { "\\",
                                         "/",
                                         "\\\\",
                                         "?",
                                         ".",
                                         "..",
                                         "C:",
                                         "c",
                                         "%TEMP%",
                                         "~",
                                         "$HOME",
                                         ":",
                                         " ",
                                         "proc",
                                         "self",
                                         "root",
                                         "cwd",
                                         "Device",
                                         "UNC",
                                         "GLOBALROOT",
                                         "??",
                                         "users",
                                         "local settings",
                                         "a.b",
                                         "\xff",
                                         "progra~1",
                                         "private",
                                         "tmp" };
    uint64_t seed = 11;
    for (int i = 0; i < 200000; i++) {
        char text[256];
        size_t n = 0;
        for (int k = 0; k < 8; k++) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            const char *part = parts[(seed >> 33) % (sizeof parts / sizeof parts[0])];
            memcpy(text + n, part, strlen(part));
            n += strlen(part);
        }
        int windows = (int)(seed >> 40 & 1);
        static cdet_path p, again;
        if (!cdet_path_canon((cdet_str){ text, n }, windows ? CDET_LIT("C:\\w\\d") : CDET_LIT("/w/d"), windows, &p))
            continue;
        assert_true(p.name_at <= p.len && p.len <= CDET_PATH_MAX && p.stream_at <= n);
        if (!p.absolute || p.buf[0] == '"' || (p.windows && p.buf[1] == '\\'))
            continue; /* host names may look like prefixes */
        cdet_str form = cdet_path_text(&p);
        if (!windows || (p.len > 1 && p.buf[1] != ':')) continue;
        assert_true(cdet_path_canon(form, CDET_LIT(""), windows, &again));
        if (!cdet_str_eq(cdet_path_text(&again), form))
            fail_msg("'%.*s': '%.*s' became '%.*s'", (int)n, text, (int)form.len, form.ptr, (int)again.len, again.buf);
    }
}

static void test_extensions_and_base_names(void **state)
{
    (void)state;
    assert_true(cdet_str_eq(cdet_path_ext(CDET_LIT("a.tar.gz")), CDET_LIT("gz")));
    assert_int_equal(cdet_path_ext(CDET_LIT(".bashrc")).len, 0);
    assert_int_equal(cdet_path_ext(CDET_LIT("a.")).len, 0);
    assert_int_equal(cdet_path_ext(CDET_LIT("a")).len, 0);
    assert_int_equal(cdet_path_ext(CDET_LIT("")).len, 0);
    assert_true(cdet_str_eq(cdet_basename(CDET_LIT("C:\\a/b.exe")), CDET_LIT("b.exe")));
    assert_true(cdet_str_eq(cdet_basename(CDET_LIT("/usr/bin/")), CDET_LIT("bin")));
    assert_true(cdet_str_eq(cdet_basename(CDET_LIT("b.exe")), CDET_LIT("b.exe")));
    assert_int_equal(cdet_basename(CDET_LIT("\\/")).len, 0);
    assert_int_equal(cdet_basename((cdet_str){ NULL, 0 }).len, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_all_spellings_of_a_file_have_one_key),
        cmocka_unit_test(test_near_misses_keep_their_own_keys),
        cmocka_unit_test(test_drives_stay_in_the_text_and_unknown_ones_are_told),
        cmocka_unit_test(test_name_stream_and_short_names_are_found),
        cmocka_unit_test(test_a_bundle_is_the_same_wherever_it_lies),
        cmocka_unit_test(test_unknown_is_no_path),
        cmocka_unit_test(test_the_family_is_told_from_the_text),
        cmocka_unit_test(test_above_an_unknown_directory_stays_above),
        cmocka_unit_test(test_long_paths_keep_head_and_tail),
        cmocka_unit_test(test_long_working_directories_leave_room_for_the_name),
        cmocka_unit_test(test_embedded_nul_does_not_end_a_path),
        cmocka_unit_test(test_the_form_of_a_form_is_itself),
        cmocka_unit_test(test_extensions_and_base_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
