/* SPDX-License-Identifier: MIT
 *
 * test_value_match.c: mutable elements match as their kind says: names, paths, destinations, globs, bits, images, tables.
 */
#include "lab.h"
#include "value.h"

#include <stdio.h>

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* ---- matching ---- */

static bool hits(const char *declaration, const char *text)
{
    lab l;
    const cdet_entry *hit = NULL;
    lab_init(&l, NULL);
    if (!lab_element(&l, declaration)) fail_msg("%s\n%s", declaration, lab_messages(&l));
    cdet_field f = LAB_S("host.name", "");
    f.v.str = cdet_str_of(text);
    cdet_view *v = lab_begin(&l, &f, 1, false);
    cdet_match m = cdet_element_match(&l.elements[0], v, f.v.str, &hit);
    for (int i = 0; i < 10; i++) { /* before its pairs of bytes are known, and after */
        const cdet_entry *again;
        cdet_subject *s = cdet_view_subject(v, &v->ev->fields[0]);
        assert_int_equal(cdet_element_match_subject(&l.elements[0], v, f.v.str, s, &again), m);
        assert_ptr_equal(again, hit);
    }
    assert_true(m != CDET_MATCH_UNSURE);
    assert_true((m == CDET_MATCH_YES) == (hit != NULL) || l.elements[0].kind == CDET_E_NUMBER ||
                l.elements[0].kind == CDET_E_FLAG);
    lab_free(&l);
    assert_int_equal(l.mem.bytes, 0);
    return m == CDET_MATCH_YES;
}

typedef struct row {
    const char *entry, *text;
    bool yes;
} row;

static void check_rows(const char *kind, const row *rows, size_t n)
{
    char d[256];
    for (size_t i = 0; i < n; i++) {
        snprintf(d, sizeof d, "E: {kind: %s, default: ['other.entry', '%s']}", kind, rows[i].entry);
        if (hits(d, rows[i].text) != rows[i].yes) fail_msg("%s: %s on %s", kind, rows[i].entry, rows[i].text);
    }
}

static void test_names_match_by_base_name(void **state)
{
    (void)state;
    static const row rows[] = {
        { "winword.exe", "C:\\Program Files\\Office\\WINWORD.EXE", true },
        { "winword.exe", "winword.exe", true },
        { "winword.exe", "xwinword.exe", false },
        { "winword.exe", "winword", false },
        { "winword", "winword.exe", true },
        { "winword", "WINWORD", true },
        { "winword", "winword.com", false },
        { "bash", "/usr/bin/bash", true },
        { "bash", "/usr/bin/bash/x", false },
        { "python*", "/usr/bin/python3.11", true },
        { "python*", "ipython", false },
        { "pyt?on", "python.exe", true },
        { "cmd.exe", "C:\\x\\cmd.exe. ", true },
        { "x", "/tmp/x (deleted)", true },
        { "x.", "/tmp/x.", true },
        { "C:\\Windows\\explorer.exe", "c:\\windows\\EXPLORER.exe", true },
        { "C:\\Windows\\explorer.exe", "C:\\Temp\\explorer.exe", false },
        { "/usr/bin/python3", "/usr/bin/python3", true },
        { "/usr/bin/python3", "/tmp/python3", false },
        { "café", "/x/CAFÉ", true },
        { "com.apple.Safari", "com.apple.safari", true },
        { "cmd", "-", false },
        { "cmd", "", false },
    };
    check_rows("names", rows, sizeof rows / sizeof *rows);
}

static void test_destinations_match_by_block_or_domain_suffix(void **state)
{
    (void)state;
    static const row rows[] = {
        { "10.0.0.0/8", "10.255.0.1", true },
        { "10.0.0.0/8", "11.0.0.1", false },
        { "192.0.2.7", "192.0.2.7", true },
        { "192.0.2.7", "192.0.2.8", false },
        { "2001:db8::/32", "2001:DB8::5", true },
        { "corp.example", "corp.example", true },
        { "corp.example", "a.b.corp.example", true },
        { "corp.example", "evilcorp.example", false },
        { "*.corp.example", "corp.example", true },
        { "*.corp.example", "A.Corp.Example.", true },
        { "corp.example.", "x.corp.example", true },
        { "corp.example", "example", false },
        { "corp.example", "", false },
        { "corp.example", ".", false },
        { "corp.example", "a..corp.example", true },
        { "localhost", "localhost", true },
        { "10.0.0.0/8", "::ffff:10.1.1.1", true },
    };
    check_rows("destinations", rows, sizeof rows / sizeof *rows);
}

static void test_patterns_are_globs_or_regexes_and_identities_globs(void **state)
{
    (void)state;
    static const row patterns[] = {
        { "a*c", "AbC", true },
        { "a*c", "abcd", false },
        { "/^a.c$/", "abc", true },
        { "/^a.c$/", "ABC", false },
        { "/^a.c$/i", "ABC", true },
        { "/b/", "abc", true },
        { "abc", "ABC", true },
        { "abc", "abcd", false },
        { "owner:1*", "owner:123", true },
        { "DOM\\user", "dom\\USER", true },
        { "a\\*c", "a*c", true },
        { "a\\*c", "abc", false },
    };
    static const row identities[] = { { "svc_*", "SVC_backup", true },
                                      { "svc_*", "asvc_", false },
                                      { "arn:aws:iam::*:role/x", "arn:aws:iam::1:role/x", true } };
    check_rows("patterns", patterns, sizeof patterns / sizeof *patterns);
    check_rows("identities", identities, sizeof identities / sizeof *identities);
}

static void test_bits_match_when_all_of_the_mask_are_set(void **state)
{
    (void)state;
    static const row rows[] = {
        { "0081", "0081", true },     { "0081", "0083;66a1b2c3;Safari;", true },
        { "0081", "0x01C1", true },   { "0081", "0001;66a1b2c3;;", false },
        { "0081", "missing", false }, { "missing", "Missing", true },
        { "0000", "0000;;;", true },  { "0000", "0001", false },
        { "0081", "words", false },   { "0081", "", false },
        { "0081", ";0081", false },
    };
    char d[256];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        snprintf(d, sizeof d, "E: {kind: bits, default: ['%s']}", rows[i].entry);
        if (hits(d, rows[i].text) != rows[i].yes) fail_msg("%s on %s", rows[i].entry, rows[i].text);
    }
}

static void test_names_with_arguments_match_the_beginning_of_a_command(void **state)
{
    (void)state;
    static const row rows[] = {
        { "open -a Terminal", "/usr/bin/open -a Terminal", true },
        { "open -a Terminal", "open -a Terminal /tmp/x", true },
        { "open -a Terminal", "open -a TerminalX", false },
        { "open -a Terminal", "/usr/bin/xopen -a Terminal", false },
        { "open -a Terminal", "open", false },
        { "open *-a Terminal*", "/usr/bin/open -n -a Terminal.app", true },
        { "rundll32 url.dll", "\"C:\\Windows\\System32\\rundll32.exe\" url.dll,X", false },
        { "rundll32 url.dll,X", "\"C:\\Windows\\System32\\rundll32.exe\" url.dll,X", true },
        { "bash", "bash -c id", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        lab l;
        const cdet_entry *hit;
        char d[256];
        lab_init(&l, NULL);
        snprintf(d, sizeof d, "E: {kind: names, default: [other, '%s']}", rows[i].entry);
        if (!lab_element(&l, d)) fail_msg("%s\n%s", d, lab_messages(&l));
        const cdet_field f = LAB_S("host.name", "x");
        cdet_view *v = lab_begin(&l, &f, 1, false);
        bool yes = cdet_element_match_command(&l.elements[0], v, cdet_str_of(rows[i].text), &hit) == CDET_MATCH_YES;
        if (yes != rows[i].yes || yes != (hit != NULL)) fail_msg("%s on %s", rows[i].entry, rows[i].text);
        lab_free(&l);
    }
}

/* As in a ruleset: the fields that the library itself reads have their ids. */
static void put_fields(lab *l)
{
    static const char *const names[] = {
#define NAME_OF(sym, name) name,
        CDET_FIELDS(NAME_OF)
#undef NAME_OF
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        assert_int_equal(cdet_names_put(l->fields, cdet_str_of(names[i])), i + 1);
}

static void test_entrypoints_are_expected_of_an_image_or_of_all(void **state)
{
    (void)state;
    static const struct {
        const char *list, *image, *text;
        bool yes;
    } rows[] = {
        { "[nginx*]", "redis", "nginx -g", true },
        { "[nginx*]", "redis", "sh", false },
        { "['nginx = /docker-entrypoint.sh*']", "docker.io/library/nginx:1.27", "/docker-entrypoint.sh nginx", true },
        { "['nginx = /docker-entrypoint.sh*']", "nginx", "sh -c id", false },
        { "['nginx = /docker-entrypoint.sh*']", "redis", "sh -c id", true }, /* nothing is expected of it */
        { "['nginx = a', 'b']", "redis", "a", false },
        { "['nginx = a', 'b']", "nginx", "a", true },
        { "['nginx = a', 'b']", "nginx", "b", true },
        { "['registry.example/team = /^run [0-9]+$/']", "registry.example/team/app:2", "run 7", true },
        { "['registry.example/team = /^run [0-9]+$/']", "registry.example/team/app:2", "run x", false },
        { "{nginx: [a, b], 'redis:7': c}", "redis:7", "c", true },
        { "{nginx: [a, b], 'redis:7': c}", "redis:7", "b", false },
        { "{nginx: [a, b], 'redis:7': c}", "nginx", "b", true },
        { "{set: {nginx: a}}", "nginx", "b", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        lab l;
        const cdet_entry *hit;
        char d[256];
        lab_init(&l, NULL);
        put_fields(&l);
        snprintf(d, sizeof d, "E: {kind: entrypoints, default: %s}", rows[i].list);
        if (rows[i].list[0] == '{') snprintf(d, sizeof d, "E: {kind: entrypoints}");
        if (!lab_declare(&l, d)) fail_msg("%s\n%s", d, lab_messages(&l));
        if (rows[i].list[0] == '{' && !lab_apply(&l, &l.elements[0], rows[i].list, "site"))
            fail_msg("%s", rows[i].list);
        assert_true(cdet_element_finish(&l.elements[0], &l.arena, &l.mem, &l.diags));
        cdet_field f = LAB_S("container.image.name", "");
        f.v.str = cdet_str_of(rows[i].image);
        cdet_match m = cdet_element_match(&l.elements[0], lab_begin(&l, &f, 1, false), cdet_str_of(rows[i].text), &hit);
        if ((m == CDET_MATCH_YES) != rows[i].yes) fail_msg("%s: %s %s", rows[i].list, rows[i].image, rows[i].text);
        lab_free(&l);
    }
}

static void test_tables_say_what_belongs_to_a_key(void **state)
{
    (void)state;
    static const struct {
        const char *table, *text, *value; /* NULL: nothing */
    } rows[] = {
        { "{ami-1: '42', ami-2: amazon}", "AMI-1", "42" },
        { "{ami-1: '42', ami-2: amazon}", "ami-3", NULL },
        { "{'ami-*': all, ami-1: one}", "ami-1", "one" },
        { "{'ami-*': all, ami-1: one}", "ami-2", "all" },
        { "{10.0.0.0/8: a, 10.1.0.0/16: b, 10.1.2.3: c}", "10.1.2.3", "c" },
        { "{10.0.0.0/8: a, 10.1.0.0/16: b, 10.1.2.3: c}", "10.1.9.9", "b" },
        { "{10.0.0.0/8: a, 10.1.0.0/16: b}", "::ffff:10.9.9.9", "a" },
        { "{10.0.0.0/8: a}", "11.0.0.1", NULL },
        { "{'2001:db8::/32': six}", "2001:db8::1", "six" },
        { "['k = v = w']", "k", "v = w" },
        { "{set: {a: '1'}}", "b", NULL },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        lab l;
        cdet_str value = { NULL, 0 };
        lab_init(&l, NULL);
        if (!lab_declare(&l, "E: {kind: table, default: {}}")) fail_msg("%s", lab_messages(&l));
        if (!lab_apply(&l, &l.elements[0], rows[i].table, "site")) fail_msg("%s\n%s", rows[i].table, lab_messages(&l));
        assert_true(cdet_element_finish(&l.elements[0], &l.arena, &l.mem, &l.diags));
        bool known = cdet_element_look_up(&l.elements[0], cdet_str_of(rows[i].text), &value);
        if (known != (rows[i].value != NULL) || (known && !cdet_str_eq(value, cdet_str_of(rows[i].value))))
            fail_msg("%s: %s is '%.*s'", rows[i].table, rows[i].text, (int)value.len, value.len ? value.ptr : "");
        lab_free(&l);
    }
}

static void test_a_key_of_a_table_is_set_anew_and_removed_by_itself(void **state)
{
    (void)state;
    lab l;
    lab_init(&l, NULL);
    assert_true(lab_declare(&l, "E: {kind: table, default: {a: '1', b: '2'}}"));
    assert_true(lab_apply(&l, &l.elements[0], "{add: {A: '3', c: '4'}, remove: [b]}", "site"));
    cdet_str yaml = cdet_element_yaml(&l.elements[0], false, &l.arena);
    assert_int_equal(yaml.len, strlen("{A: '3', c: '4'}"));
    assert_memory_equal(yaml.ptr, "{A: '3', c: '4'}", yaml.len);
    assert_false(lab_apply(&l, &l.elements[0], "[lonely]", "site"));
    assert_non_null(strstr(lab_messages(&l), "'lonely' has no value"));
    assert_false(lab_apply(&l, &l.elements[0], "{a: [x, y]}", "site"));
    lab_free(&l);
}

static void test_images_match_by_registry_namespace_and_name(void **state)
{
    (void)state;
    static const row rows[] = {
        { "docker.io/library", "nginx", true },
        { "docker.io/library", "nginx:1.27", true },
        { "docker.io/library", "docker.io/library/nginx@sha256:0123", true },
        { "docker.io/library", "bitnami/nginx", false },
        { "docker.io/library", "ghcr.io/library/nginx", false },
        { "nginx", "nginx:1.2", true },
        { "nginx", "docker.io/library/nginx", true },
        { "nginx", "index.docker.io/library/nginx", true },
        { "nginx", "evil/nginx", false },
        { "nginx", "nginx/evil", false },
        { "nginx:1.27", "nginx:1.27", true },
        { "nginx:1.27", "nginx", false },
        { "registry.k8s.io", "registry.k8s.io/pause:3.9", true },
        { "registry.k8s.io", "registry.k8s.io.evil.example/pause", false },
        { "registry.corp.example:5000/platform", "registry.corp.example:5000/platform/app:1", true },
        { "registry.corp.example:5000/platform", "registry.corp.example:5000/platformx/app", false },
        { "registry.corp.example:5000/platform", "registry.corp.example/platform/app", false },
        { "registry.corp.example:5000", "registry.corp.example:5000/a/b", true },
        { "ghcr.io/corp/*", "ghcr.io/corp/a/b:2", true },
        { "ghcr.io/corp/*", "ghcr.io/corporate/a", false },
        { "*.corp.example/*", "r1.corp.example/x", true },
        { "bitnami/*", "bitnami/redis", true },
        { "bitnami/*", "docker.io/bitnami/redis:7", true },
        { "docker.io/bitnami", "bitnami/redis", true },
        { "app@sha256:aaaa", "app@sha256:aaaa", true },
        { "app@sha256:aaaa", "app@sha256:bbbb", false },
        { "docker.io/library", "sha256:0123456789", false },
        { "docker.io/library", "docker-pullable://nginx@sha256:01", true },
        { "localhost/team", "localhost/team/x", true },
        { "nginx:1.*", "nginx:1.27", true },
        { "nginx:1.*", "nginx:2.0", false },
        { "docker.io/library", "", false },
    };
    check_rows("images", rows, sizeof rows / sizeof *rows);
}

static void test_paths_match_themselves_and_below(void **state)
{
    (void)state;
    static const row rows[] = {
        { "/tmp", "/tmp/x", true }, { "/tmp", "/tmp", true },
        { "/tmp", "/tmpx", false }, { "%USERPROFILE%\\Downloads", "C:\\Users\\a\\Downloads\\x.exe", true },
        { "/tmp", "-", false },
    };
    check_rows("paths", rows, sizeof rows / sizeof *rows);
    const cdet_entry *hit;
    cdet_element none = { .kind = CDET_E_PATHS };
    assert_int_equal(cdet_element_match_path(&none, NULL, &hit), CDET_MATCH_NO);
}

static void test_numbers_and_flags_match_their_value(void **state)
{
    (void)state;
    assert_true(hits("E: {kind: number, default: 16}", "0x10"));
    assert_false(hits("E: {kind: number, default: 16}", "17"));
    assert_true(hits("E: {kind: flag, default: true}", "TRUE"));
    assert_false(hits("E: {kind: flag, default: true}", "false"));
    assert_false(hits("E: {kind: duration, default: 5m}", "5m"));
}

static void test_the_entry_hit_tells_its_layer(void **state)
{
    (void)state;
    const cdet_entry *hit = NULL;
    lab l;
    lab_init(&l, NULL);
    cdet_element *e = lab_declare(&l, "E: {kind: names, default: [a.exe]}");
    assert_true(lab_apply(&l, e, "{add: [b.exe, 'c*']}", "site.yaml:9"));
    assert_true(cdet_element_finish(e, &l.arena, &l.mem, &l.diags));
    assert_int_equal(cdet_element_match(e, NULL, CDET_LIT("A.EXE"), &hit), CDET_MATCH_YES);
    assert_string_equal(hit->layer, "built-in");
    assert_int_equal(cdet_element_match(e, NULL, CDET_LIT("x\\cc"), &hit), CDET_MATCH_YES);
    assert_string_equal(hit->layer, "site.yaml:9");
    assert_true(cdet_str_eq(hit->text, CDET_LIT("c*")));
    assert_int_equal(cdet_element_match(e, NULL, (cdet_str){ NULL, 0 }, &hit), CDET_MATCH_NO);
    assert_null(hit);
    lab_free(&l);
}

static void test_wrong_entries_are_refused_when_finished(void **state)
{
    (void)state;
    static const struct {
        const char *text, *due;
    } rows[] = {
        { "E: {kind: destinations, default: [10.0.0.0/33, 'not a domain', ok.example]}",
          "t:1:35: error: E: '10.0.0.0/33' is neither an address block" },
        { "E: {kind: patterns, default: ['/(/']}", "t:1:31: error:" },
        { "E: {kind: images, default: ['bad image!']}", "t:1:29: error: E: 'bad image!' is not an image" },
        { "E: {kind: paths, default: ['%NOSUCHVAR%\\x']}", "t:1:28: error: E: '%NOSUCHVAR%\\x':" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        lab l;
        lab_init(&l, NULL);
        assert_false(lab_element(&l, rows[i].text));
        if (!strstr(lab_messages(&l), rows[i].due)) fail_msg("%s", lab_messages(&l));
        lab_free(&l);
        assert_int_equal(l.mem.bytes, 0);
    }
}

/* ---- references ---- */

static void test_image_references_are_taken_apart_as_runtimes_do(void **state)
{
    (void)state;
    static const struct {
        const char *text, *registry, *repository, *tag, *digest;
        bool library;
    } rows[] = {
        { "nginx", "docker.io", "nginx", "latest", "", true },
        { "nginx:1.27", "docker.io", "nginx", "1.27", "", true },
        { "library/nginx", "docker.io", "nginx", "latest", "", true },
        { "docker.io/library/nginx:1", "docker.io", "nginx", "1", "", true },
        { "bitnami/redis", "docker.io", "bitnami/redis", "latest", "", false },
        { "ghcr.io/o/r:v1@sha256:ab", "ghcr.io", "o/r", "v1", "sha256:ab", false },
        { "host:5000/x", "host:5000", "x", "latest", "", false },
        { "host:5000/x:2", "host:5000", "x", "2", "", false },
        { "localhost/x", "localhost", "x", "latest", "", false },
        { "nginx@sha256:ab", "docker.io", "nginx", "", "sha256:ab", true },
        { "docker://alpine:3", "docker.io", "alpine", "3", "", true },
        { "1.2.3.4:5000/a/b/c", "1.2.3.4:5000", "a/b/c", "latest", "", false },
    };
    static const char *const wrong[] = {
        "",    "sha256:abcd", "a b", "x:",         "/x",
        "x@y", "x@",          ":1",  "host:5000/", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
    };
    cdet_image_ref r;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!cdet_image_parse(cdet_str_of(rows[i].text), &r)) fail_msg("%s", rows[i].text);
        bool same = cdet_str_eq(r.registry, cdet_str_of(rows[i].registry)) &&
                    cdet_str_eq(r.repository, cdet_str_of(rows[i].repository)) &&
                    cdet_str_eq(r.tag, cdet_str_of(rows[i].tag)) &&
                    cdet_str_eq(r.digest, cdet_str_of(rows[i].digest)) && r.has_library == rows[i].library;
        if (!same) fail_msg("%s", rows[i].text);
    }
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (cdet_image_parse(cdet_str_of(wrong[i]), &r)) fail_msg("%s", wrong[i]);
}

/* ---- memory ---- */

/* An element that is made ready in spite of a refusal on the way matches as ever. */
static bool attempt_kinds(flaky *f, void *arg)
{
    static const struct {
        const char *declaration, *text;
    } of[] = {
        { "A: {kind: names, default: [winword.exe, 'python*']}", "C:\\x\\WINWORD.EXE" },
        { "B: {kind: paths, default: [/tmp, '/home/*/x']}", "/home/ann/x/y" },
        { "C: {kind: destinations, default: [10.0.0.0/8, '*.corp.example']}", "www.corp.example" },
        { "D: {kind: patterns, default: ['/re+x/', 'g*']}", "a reex" },
        { "E: {kind: images, default: ['ghcr.io/x/*']}", "ghcr.io/x/y:1" },
        { "F: {kind: number, default: 100}", "100" },
    };
    (void)arg;
    lab l;
    if (!lab_init(&l, f)) return false;
    bool done = true;
    for (size_t i = 0; i < sizeof of / sizeof *of && done; i++) {
        const cdet_field field = LAB_S("host.name", "x");
        const cdet_entry *hit = NULL;
        done = lab_element(&l, of[i].declaration);
        cdet_view *v = done ? lab_begin(&l, &field, 1, false) : NULL;
        done = v != NULL;
        if (v && cdet_element_match(&l.elements[i], v, cdet_str_of(of[i].text), &hit) != CDET_MATCH_YES)
            fail_msg("%s", of[i].declaration);
    }
    assert_int_equal(l.diags.errors, 0);
    lab_free(&l);
    return done;
}

static void test_refused_memory_changes_no_match(void **state)
{
    (void)state;
    assert_true(flaky_sweep(attempt_kinds, NULL) > 15);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names_match_by_base_name),
        cmocka_unit_test(test_destinations_match_by_block_or_domain_suffix),
        cmocka_unit_test(test_patterns_are_globs_or_regexes_and_identities_globs),
        cmocka_unit_test(test_bits_match_when_all_of_the_mask_are_set),
        cmocka_unit_test(test_names_with_arguments_match_the_beginning_of_a_command),
        cmocka_unit_test(test_entrypoints_are_expected_of_an_image_or_of_all),
        cmocka_unit_test(test_tables_say_what_belongs_to_a_key),
        cmocka_unit_test(test_a_key_of_a_table_is_set_anew_and_removed_by_itself),
        cmocka_unit_test(test_images_match_by_registry_namespace_and_name),
        cmocka_unit_test(test_paths_match_themselves_and_below),
        cmocka_unit_test(test_numbers_and_flags_match_their_value),
        cmocka_unit_test(test_the_entry_hit_tells_its_layer),
        cmocka_unit_test(test_wrong_entries_are_refused_when_finished),
        cmocka_unit_test(test_image_references_are_taken_apart_as_runtimes_do),
        cmocka_unit_test(test_refused_memory_changes_no_match),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
