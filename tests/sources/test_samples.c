/* SPDX-License-Identifier: MIT
 *
 * test_samples.c: each file of samples/ is records as some program writes them, and the events that must come of them:
 *
 *   title: a claim                      source: where this shape is documented or was recorded
 *   --- in                              records, as they stand (U+241D stands for the byte 0x1D)
 *   --- out
 *   @1 process.start host-name          line, class and host of an event, all events in order
 *     process.pid: 42                   a field that one of its values must equal; empty: the field must be absent
 *   ignored: 1                          how many records make no event, and how many cannot be read; 0 unless said
 *   unreadable: 0
 *
 * Every sample is read whole, byte by byte, and broken off at many places.
 */
#include "reading.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { MOST = 256 };

static char *slurp(const char *path)
{
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    size_t cap = 1 << 20, n;
    char *s = malloc(cap + 1);
    assert_non_null(s);
    n = fread(s, 1, cap, f);
    assert_true(n < cap);
    s[n] = '\0';
    fclose(f);
    return s;
}

/* Puts 0x1D where U+241D stands. */
static size_t unescape(char *s)
{
    size_t n = 0;
    for (size_t i = 0; s[i]; n++) {
        bool mark = strncmp(s + i, "\xe2\x90\x9d", 3) == 0;
        s[n] = mark ? '\x1d' : s[i];
        i += mark ? 3 : 1;
    }
    s[n] = '\0';
    return n;
}

static bool has_value(const seen_event *e, const char *name, const char *value)
{
    for (size_t i = 0; i < e->count; i++)
        if (strcmp(e->fields[i].name, name) == 0 && strcmp(e->fields[i].value, value) == 0) return true;
    return *value == '\0' && field_count(e, name) == 0;
}

/* "  name: value" */
static void check_field(const seen_event *e, char *line)
{
    char *name = line + strspn(line, " "), *colon = strchr(name, ':');
    assert_non_null(colon);
    *colon = '\0';
    const char *value = colon[1] == ' ' ? colon + 2 : colon + 1;
    if (has_value(e, name, value)) return;
    print_error("@%llu %s: %s is '%s', not '%s'\n", (unsigned long long)e->tag, e->name, name, field_of(e, name),
                value);
    fail();
}

/* "@1 process.start host" */
static const seen_event *check_head(const reading *r, size_t at, char *line)
{
    char class_name[64] = "", host[128] = "";
    unsigned long long tag = 0;
    assert_true(sscanf(line, "@%llu %63s %127s", &tag, class_name, host) >= 2);
    if (at >= r->count) print_error("no event for '%s'\n", line);
    assert_true(at < r->count);
    const seen_event *e = &r->events[at];
    if (e->tag != tag || strcmp(e->name, class_name) != 0 || strcmp(e->host, host) != 0)
        print_error("expected '%s', got '@%llu %s %s'\n", line, (unsigned long long)e->tag, e->name, e->host);
    assert_int_equal(e->tag, tag);
    assert_string_equal(e->name, class_name);
    assert_string_equal(e->host, host);
    return e;
}

static void check(const reading *r, const char *expected)
{
    char *copy = strdup(expected), *save = NULL;
    const seen_event *e = NULL;
    size_t events = 0;
    unsigned long long ignored = 0, unreadable = 0;
    assert_non_null(copy);
    for (char *line = strtok_r(copy, "\n", &save); line; line = strtok_r(NULL, "\n", &save)) {
        if (*line == '@')
            e = check_head(r, events++, line);
        else if (*line == ' ' && e)
            check_field(e, line);
        else
            assert_true(sscanf(line, "ignored: %llu", &ignored) == 1 ||
                        sscanf(line, "unreadable: %llu", &unreadable) == 1);
    }
    free(copy);
    if (r->count != events) print_error("first event that is not expected: %s\n", r->events[events].name);
    assert_int_equal(r->count, events);
    if (r->stats.ignored != ignored) print_error("ignored: %s\n", r->ignored);
    assert_int_equal(r->stats.ignored, ignored);
    if (r->stats.unreadable != unreadable)
        print_error("unreadable: line %llu: %s\n", (unsigned long long)r->bad_line, r->bad_reason);
    assert_int_equal(r->stats.unreadable, unreadable);
}

/* One for all samples, as a program has it; a sample that fails does not lose it. */
static cdet_catalog *catalog;

static int catalog_open(void **state)
{
    (void)state;
    return cdet_catalog_new(NULL, &catalog) != CDET_OK || cdet_catalog_diag_count(catalog) != 0;
}

static int catalog_close(void **state)
{
    (void)state;
    cdet_catalog_unref(catalog);
    return 0;
}

static void test_sample(void **state)
{
    char *text = slurp(*state), *in = strstr(text, "--- in\n"), *out = strstr(text, "--- out\n");
    assert_true(in && out && in < out && strstr(text, "title: ") && strstr(text, "source: "));
    in += 7;
    *out = '\0';
    out += 8;
    size_t n = unescape(in);
    reading *whole = read_bytes(in, n, &(reading_options){ .catalog = catalog });
    check(whole, out);
    reading *bytes = read_bytes(in, n, &(reading_options){ .catalog = catalog, .chunk = 1 });
    char *a = reading_dump(whole), *b = reading_dump(bytes);
    assert_string_equal(a, b);
    for (size_t cut = 1; cut < n; cut += 1 + n / 60) /* nothing to expect but an orderly end */
        reading_free(read_bytes(in, cut, &(reading_options){ .catalog = catalog, .chunk = 64 }));
    free(a);
    free(b);
    reading_free(whole);
    reading_free(bytes);
    free(text);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

int main(int argc, char **argv)
{
    static char *paths[MOST];
    static struct CMUnitTest tests[MOST];
    size_t n = 0;
    DIR *d = argc > 1 ? opendir(argv[1]) : NULL;
    if (!d) {
        fprintf(stderr, "usage: test_samples DIRECTORY\n");
        return 2;
    }
    for (struct dirent *e; (e = readdir(d)) && n < MOST;) {
        const char *dot = strrchr(e->d_name, '.');
        if (!dot || strcmp(dot, ".txt") != 0) continue;
        size_t size = strlen(argv[1]) + strlen(e->d_name) + 2;
        paths[n] = malloc(size);
        if (!paths[n]) return 2;
        snprintf(paths[n++], size, "%s/%s", argv[1], e->d_name);
    }
    closedir(d);
    qsort(paths, n, sizeof *paths, by_name);
    for (size_t i = 0; i < n; i++)
        tests[i] = (struct CMUnitTest){ strrchr(paths[i], '/') + 1, test_sample, NULL, NULL, paths[i] };
    if (n == 0) {
        fprintf(stderr, "no samples in %s\n", argv[1]);
        return 2;
    }
    int failed = _cmocka_run_group_tests("samples", tests, n, catalog_open, catalog_close);
    for (size_t i = 0; i < n; i++) free(paths[i]);
    return failed;
}
