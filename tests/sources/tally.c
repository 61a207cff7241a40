/* SPDX-License-Identifier: MIT
 *
 * tally.c: reads files through the sources library and tells per file what became of their records. Used by the recordings
 * test, and by hand:  tally [--source NAME] [--map FILE.yaml] [--events] [--ignored] FILE...
 */
#include "chaindet_sources.h"

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct settings {
    const char *source;
    bool events, ignored;
} settings;

static void print_value(const cdet_field *f)
{
    switch (f->kind) {
    case CDET_STR:
        printf("%.*s", (int)f->v.str.len, f->v.str.ptr ? f->v.str.ptr : "");
        break;
    case CDET_UINT:
        printf("%" PRIu64, f->v.u);
        break;
    case CDET_REAL:
        printf("%g", f->v.f);
        break;
    case CDET_NULL:
        printf("null");
        break;
    default:
        printf("%" PRId64, f->v.i);
        break;
    }
}

static cdet_status on_event(const cdet_event *ev, void *user)
{
    const settings *s = user;
    if (!s->events) return CDET_OK;
    printf("%" PRIu64 "\t%" PRId64 "\t%.*s\t%.*s", ev->tag, ev->time, (int)ev->name.len, ev->name.ptr,
           (int)ev->host.len, ev->host.ptr ? ev->host.ptr : "");
    for (size_t i = 0; i < ev->field_count; i++) {
        printf("\t%.*s=", (int)ev->fields[i].name.len, ev->fields[i].name.ptr);
        print_value(&ev->fields[i]);
    }
    putchar('\n');
    return CDET_OK;
}

static int one_file(cdet_catalog *c, const char *path, settings *s)
{
    cdet_reader_options o = CDET_READER_OPTIONS_INIT;
    cdet_reader_stats st = CDET_READER_STATS_INIT;
    cdet_reader *r = NULL;
    o.source = s->source;
    cdet_status status = cdet_reader_new(c, &o, on_event, s, &r);
    if (!status) status = cdet_reader_file(r, path, NULL, NULL);
    if (r) cdet_reader_stats_get(r, &st);
    if (!s->events)
        printf("%s\t%s\trecords %" PRIu64 "\trecognised %" PRIu64 "\tevents %" PRIu64 "\tignored %" PRIu64
               "\tunreadable %" PRIu64 "\tblank %" PRIu64 "\n",
               path, status ? cdet_status_text(status) : "ok", st.records, st.recognised, st.events, st.ignored,
               st.unreadable, st.blank);
    cdet_str text;
    uint64_t n;
    for (size_t i = 0; r && i < 3 && cdet_reader_unreadable(r, i, &n, &text) == CDET_OK; i++)
        fprintf(stderr, "  %s:%" PRIu64 ": %.*s\n", path, n, (int)text.len, text.ptr);
    for (size_t i = 0; s->ignored && r && cdet_reader_ignored(r, i, &text, &n) == CDET_OK; i++)
        printf("  ignored %" PRIu64 "\t%.*s\n", n, (int)text.len, text.ptr);
    cdet_reader_free(r);
    return status || st.unreadable ? 1 : 0;
}

static char *slurp(const char *path, size_t *len)
{
    FILE *f = fopen(path, "rb");
    char *p = malloc(1 << 20);
    *len = f && p ? fread(p, 1, 1 << 20, f) : 0;
    if (f) fclose(f);
    return p;
}

static bool add_map(cdet_catalog *c, const char *path)
{
    size_t len;
    char *p = slurp(path, &len);
    cdet_status s = cdet_catalog_add(c, (cdet_str){ p, len }, path);
    free(p);
    return s == CDET_OK;
}

int main(int argc, char **argv)
{
    settings s = { NULL, false, false };
    cdet_catalog *c = NULL;
    int bad = cdet_catalog_new(NULL, &c) ? 2 : 0;
    for (int i = 1; !bad && i < argc; i++) {
        if (strcmp(argv[i], "--events") == 0)
            s.events = true;
        else if (strcmp(argv[i], "--ignored") == 0)
            s.ignored = true;
        else if (strcmp(argv[i], "--source") == 0 && i + 1 < argc)
            s.source = argv[++i];
        else if (strcmp(argv[i], "--map") == 0 && i + 1 < argc)
            bad = add_map(c, argv[++i]) ? 0 : 2;
        else
            bad = one_file(c, argv[i], &s) ? 1 : bad;
        if (bad == 1) bad = 0;
    }
    for (size_t i = 0; i < cdet_catalog_diag_count(c); i++) {
        cdet_str d = cdet_catalog_diag(c, i);
        fprintf(stderr, "%.*s\n", (int)d.len, d.ptr);
        bad = 2;
    }
    cdet_catalog_unref(c);
    return bad;
}
