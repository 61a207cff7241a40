/* SPDX-License-Identifier: MIT
 *
 * cost.c: what the C library takes for the events of a file of JSON lines, for the bindings' figures to be compared with.
 *
 *   cost FILE ROUNDS    two lines of figures, the least CPU time of all rounds: "lines NS EVENTS", the file pushed in pieces of
 *                       64 KiB into a new engine, and "structs NS EVENTS", the same events made ready and fed as an array
 */
#include "chaindet_sources.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { PIECE = 64 << 10 };

typedef struct copies {
    cdet_event *events;
    size_t count, cap;
} copies;

static double cpu(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static void stop(const char *what)
{
    fprintf(stderr, "cost: %s\n", what);
    exit(1);
}

static void *copy(const void *from, size_t len)
{
    void *p = malloc(len ? len : 1);
    if (!p) stop("no memory");
    if (len) memcpy(p, from, len);
    return p;
}

static cdet_str text(cdet_str s)
{
    return (cdet_str){ copy(s.ptr, s.len), s.len };
}

/* Kept to the end of the program: the events are fed again in each round. */
static cdet_status keep(const cdet_event *ev, void *user)
{
    copies *c = user;
    if (c->count == c->cap) {
        c->cap = c->cap ? c->cap * 2 : 1024;
        c->events = realloc(c->events, c->cap * sizeof *c->events);
        if (!c->events) stop("no memory");
    }
    cdet_event *e = &c->events[c->count++];
    *e = *ev;
    e->name = text(ev->name);
    e->host = text(ev->host);
    cdet_field *fields = copy(ev->fields, ev->field_count * sizeof *fields);
    for (size_t i = 0; i < ev->field_count; i++) {
        fields[i].name = text(fields[i].name);
        if (fields[i].kind == CDET_STR) fields[i].v.str = text(fields[i].v.str);
    }
    e->fields = fields;
    return CDET_OK;
}

static cdet_engine *engine(cdet_ruleset *rs)
{
    cdet_engine *e = NULL;
    if (cdet_engine_new(rs, NULL, &e)) stop("no engine");
    return e;
}

static cdet_reader *reader(cdet_catalog *c, cdet_ruleset *rs, copies *to)
{
    cdet_reader_options o = CDET_READER_OPTIONS_INIT;
    cdet_reader *r = NULL;
    o.ruleset = rs;
    if (cdet_reader_new(c, &o, keep, to, &r)) stop("no reader");
    return r;
}

/* Pieces end where lines do. */
static uint64_t feed_lines(cdet_engine *e, cdet_reader *r, const char *p, size_t len)
{
    uint64_t all = 0, n = 0;
    for (const char *end = p + len; p < end;) {
        size_t piece = (size_t)(end - p) < PIECE ? (size_t)(end - p) : PIECE, used = 0;
        while (piece && p[piece - 1] != '\n') piece--;
        if (!piece || cdet_engine_feed_lines(e, r, p, piece, &used, &n) < 0 || used != piece)
            stop("a line was refused");
        p += piece;
        all += n;
    }
    return all;
}

static char *read_file(const char *path, size_t *len)
{
    FILE *f = fopen(path, "rb");
    if (!f || fseek(f, 0, SEEK_END)) stop("the file cannot be read");
    long size = ftell(f);
    char *p = size > 0 ? malloc((size_t)size) : NULL;
    rewind(f);
    if (!p || fread(p, 1, (size_t)size, f) != (size_t)size) stop("the file cannot be read");
    fclose(f);
    *len = (size_t)size;
    return p;
}

int main(int argc, char **argv)
{
    cdet_compiler *c = NULL;
    cdet_ruleset *rs = NULL;
    cdet_catalog *catalog = NULL;
    copies all = { NULL, 0, 0 };
    double lines = 1e300, structs = 1e300;
    uint64_t events = 0;
    size_t len, taken;
    if (argc != 3) stop("usage: cost FILE ROUNDS");
    char *file = read_file(argv[1], &len);
    if (cdet_compiler_new(NULL, &c) || cdet_compiler_add_builtin(c) || cdet_compiler_build(c, &rs) ||
        cdet_catalog_new(NULL, &catalog))
        stop("no rules");
    cdet_reader *r = reader(catalog, rs, &all);
    if (cdet_reader_push(r, file, len) || cdet_reader_end(r)) stop("the file cannot be mapped");
    cdet_reader_free(r);
    for (long i = strtol(argv[2], NULL, 10); i > 0; i--) {
        cdet_engine *e = engine(rs);
        r = reader(catalog, rs, &all);
        double t = cpu();
        events = feed_lines(e, r, file, len);
        t = cpu() - t;
        if (t < lines) lines = t;
        cdet_reader_free(r);
        cdet_engine_free(e);
        e = engine(rs);
        t = cpu();
        if (cdet_engine_feed_n(e, all.events, all.count, &taken) < 0 || taken != all.count)
            stop("an event was refused");
        t = cpu() - t;
        if (t < structs) structs = t;
        cdet_engine_free(e);
    }
    if (!events) stop("no round was run");
    printf("lines %.1f %llu\nstructs %.1f %zu\n", lines / (double)events, (unsigned long long)events,
           structs / (double)all.count, all.count);
    return 0;
}
