/* SPDX-License-Identifier: MIT
 *
 * test_auparse.c: libauparse reads the same audit records, event by event: what it calls an execve with these arguments, or a
 * connect to this address, is what the sources library calls so, at the same moment, of the same process. On the samples given as
 * arguments, and on the recordings where they are at hand (CHAINDET_SHARED, else ../shared beside the source).
 */
#include "reading.h"

#include <auparse.h>
#include <dirent.h>
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { LINES = 20000, TEXT = 8 << 20 };

static char **inputs;
static int ninputs;

typedef struct facts { /* one text for each thing that happened, sorted before they are compared */
    char *line[LINES];
    size_t n;
} facts;

static void fact(facts *f, const char *text)
{
    assert_true(f->n < LINES);
    f->line[f->n] = strdup(text);
    assert_non_null(f->line[f->n++]);
}

static void facts_free(facts *f)
{
    for (size_t i = 0; i < f->n; i++) free(f->line[i]);
    free(f);
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* ---- as libauparse has it ---- */

static const char *raw(auparse_state_t *au, const char *field)
{
    const char *s = auparse_find_field(au, field) ? auparse_get_field_str(au) : NULL;
    return s ? s : "";
}

static const char *told(auparse_state_t *au, const char *field)
{
    const char *s = auparse_find_field(au, field) ? auparse_interpret_field(au) : NULL;
    return s ? s : "";
}

static void their_execve(auparse_state_t *au, facts *f, const char *head)
{
    char text[4096], name[16];
    size_t n = (size_t)snprintf(text, sizeof text, "%s exec", head);
    for (int i = 0; i < 64; i++) {
        auparse_first_record(au);
        while (auparse_get_type(au) != 1309)
            if (auparse_next_record(au) <= 0) return;
        snprintf(name, sizeof name, "a%d", i);
        auparse_first_field(au);
        if (!auparse_find_field(au, name) || auparse_get_type(au) != 1309) break;
        const char *s = auparse_interpret_field(au);
        n += (size_t)snprintf(text + n, sizeof text - n, "|%s", s);
        if (n > 3000) return; /* too long to be compared here */
    }
    fact(f, text);
}

static void their_connect(auparse_state_t *au, facts *f, const char *head)
{
    char text[512], ip[64], port[16];
    auparse_first_record(au);
    const char *s = told(au, "saddr");
    if (sscanf(s, "{ saddr_fam=%*s laddr=%63s lport=%15s }", ip, port) != 2) return;
    snprintf(text, sizeof text, "%s connect|%s|%s", head, ip, port);
    fact(f, text);
}

static void their_event(auparse_state_t *au, facts *f)
{
    char head[128], call[64];
    const au_event_t *e = auparse_get_timestamp(au);
    auparse_first_record(au);
    snprintf(call, sizeof call, "%s", told(au, "syscall"));
    auparse_first_record(au);
    bool success = strcmp(raw(au, "success"), "yes") == 0;
    auparse_first_record(au);
    snprintf(head, sizeof head, "%lld.%03u %s", (long long)e->sec, e->milli, raw(au, "pid"));
    if (success && (strcmp(call, "execve") == 0 || strcmp(call, "execveat") == 0)) their_execve(au, f, head);
    if (success && strcmp(call, "connect") == 0) their_connect(au, f, head);
}

static facts *theirs(const char *text)
{
    facts *f = calloc(1, sizeof *f);
    assert_non_null(f);
    auparse_state_t *au = auparse_init(AUSOURCE_BUFFER, text);
    assert_non_null(au);
    while (auparse_next_event(au) > 0) their_event(au, f);
    auparse_destroy(au);
    return f;
}

/* ---- as we have it ---- */

static facts *ours(const char *text)
{
    facts *f = calloc(1, sizeof *f);
    assert_non_null(f);
    reading *r = read_string(text);
    for (size_t i = 0; i < r->count; i++) {
        const seen_event *e = &r->events[i];
        char line[4096];
        size_t n = (size_t)snprintf(line, sizeof line, "%" PRId64 ".%03d %s", e->time / 1000000000,
                                    (int)(e->time / 1000000 % 1000), field_of(e, "process.pid"));
        if (strcmp(e->name, "process.start") == 0) {
            n += (size_t)snprintf(line + n, sizeof line - n, " exec");
            for (size_t k = 0; k < e->count && n < 3000; k++)
                if (strcmp(e->fields[k].name, "process.args") == 0)
                    n += (size_t)snprintf(line + n, sizeof line - n, "|%s", e->fields[k].value);
            if (n <= 3000) fact(f, line);
        } else if (strcmp(e->name, "network.connect") == 0 && strcmp(field_of(e, "event.outcome"), "success") == 0) {
            snprintf(line + n, sizeof line - n, " connect|%s|%s", field_of(e, "destination.ip"),
                     field_of(e, "destination.port"));
            fact(f, line);
        }
    }
    reading_free(r);
    return f;
}

/* ---- both ---- */

static void compare(const char *name, const char *text, size_t *compared)
{
    facts *a = theirs(text), *b = ours(text);
    qsort(a->line, a->n, sizeof *a->line, by_text);
    qsort(b->line, b->n, sizeof *b->line, by_text);
    for (size_t i = 0; i < a->n && i < b->n; i++) {
        if (strcmp(a->line[i], b->line[i]) != 0)
            print_error("%s:\n  libauparse %.300s\n  we         %.300s\n", name, a->line[i], b->line[i]);
        assert_string_equal(a->line[i], b->line[i]);
    }
    if (a->n != b->n) print_error("%s: libauparse has %zu, we have %zu\n", name, a->n, b->n);
    assert_int_equal(a->n, b->n);
    *compared += a->n;
    facts_free(a);
    facts_free(b);
}

/* Lines of plain audit records only: what else stands in a file is not libauparse's. */
static char *audit_lines(const char *path)
{
    FILE *in = fopen(path, "rb");
    if (!in) return NULL;
    char *text = calloc(1, TEXT), *line = NULL;
    size_t cap = 0, n = 0;
    assert_non_null(text);
    while (getline(&line, &cap, in) > 0) {
        size_t len = strlen(line);
        bool audit = strncmp(line, "type=", 5) == 0 || strncmp(line, "node=", 5) == 0;
        for (char *mark; (mark = strstr(line, "\xe2\x90\x9d"));) { /* as the samples write 0x1D */
            *mark = '\x1d';
            memmove(mark + 1, mark + 3, strlen(mark + 3) + 1);
            len = strlen(line);
        }
        if (!audit || n + len + 1 >= TEXT) continue;
        memcpy(text + n, line, len);
        n += len;
    }
    free(line);
    fclose(in);
    return text;
}

static void test_samples_read_the_same(void **state)
{
    (void)state;
    size_t compared = 0;
    for (int i = 0; i < ninputs; i++) {
        char *text = audit_lines(inputs[i]);
        assert_non_null(text);
        if (*text) compare(inputs[i], text, &compared);
        free(text);
    }
    assert_true(compared >= 2);
}

static void test_recordings_read_the_same(void **state)
{
    (void)state;
    char dir[1024], path[2048];
    const char *shared = getenv("CHAINDET_SHARED");
    size_t compared = 0;
    snprintf(dir, sizeof dir, "%s/data/linux", shared ? shared : CHAINDET_SOURCE_ROOT "/../shared");
    DIR *d = opendir(dir);
    if (!d) {
        print_message("SKIPPED: no recordings at %s\n", dir);
        skip();
        return;
    }
    for (struct dirent *e; (e = readdir(d));) {
        const char *dot = strrchr(e->d_name, '.');
        if (!dot || strcmp(dot, ".log") != 0) continue;
        snprintf(path, sizeof path, "%s/%s", dir, e->d_name);
        char *text = audit_lines(path);
        if (text && *text) compare(e->d_name, text, &compared);
        free(text);
    }
    closedir(d);
    print_message("compared: %zu\n", compared);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_samples_read_the_same),
        cmocka_unit_test(test_recordings_read_the_same),
    };
    inputs = argv + 1;
    ninputs = argc - 1;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
