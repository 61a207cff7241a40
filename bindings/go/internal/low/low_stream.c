/* SPDX-License-Identifier: MIT
 *
 * low_stream.c: log records into an engine. The reader's callback is C (take_event) and calls nothing but the engine.
 */
#include "low_impl.h"

#include <stdatomic.h>

/* `engine` is set during a call only; so a stream may outlive the engine it fed.
 *
 * A reader fills in field ids of the rules it was made for. When the engine gets others, the reader is replaced at the next
 * beginning of a line; until there, ids are taken out of its events and the engine looks the names up. */
struct low_stream {
    cdet_reader *reader;
    cdet_catalog *catalog;
    cdet_reader_options opt;
    char *source;               /* the reader keeps no copy of its name */
    uint64_t generation;        /* of the engine's rules, when the reader was made */
    low_engine *engine;
    uint64_t tag;
    uint64_t events, refused;   /* of the call at hand */
    uint64_t lines;             /* line ends so far */
    bool inside;                /* the last byte was no line end */
    cdet_reader_stats before;   /* sums of the readers that were replaced */
    uint64_t all_refused;
    atomic_bool stop;
    low_text text;
};

static cdet_status feed_without_ids(low_stream *s, const cdet_event *ev)
{
    cdet_event copy = *ev;
    cdet_field *fields = malloc((ev->field_count ? ev->field_count : 1) * sizeof *fields);
    if (!fields) return CDET_ENOMEM;
    for (size_t i = 0; i < ev->field_count; i++) {
        fields[i] = ev->fields[i];
        fields[i].id = 0;
    }
    copy.fields = fields;
    cdet_status st = low_feed_one(s->engine, &copy);
    free(fields);
    return st;
}

static cdet_status take_event(const cdet_event *ev, void *user)
{
    low_stream *s = user;
    cdet_event copy = *ev;
    copy.tag |= s->tag;
    cdet_status st = s->generation == s->engine->generation ? low_feed_one(s->engine, &copy) : feed_without_ids(s, &copy);
    if (st < 0) {
        s->refused++;
        s->all_refused++;
    } else {
        s->events++;
    }
    return CDET_OK;     /* one bad event does not end a stream: it is counted */
}

low_stream *low_stream_new(cdet_catalog *c, const low_engine *e, const char *source, uint64_t first_line, size_t max_record,
                           size_t max_bytes, uint64_t tag, int64_t *out)
{
    cdet_reader_options o = CDET_READER_OPTIONS_INIT;
    low_stream *s = calloc(1, sizeof *s);
    out[0] = CDET_ENOMEM;
    if (!s) return NULL;
    atomic_init(&s->stop, false);
    s->catalog = cdet_catalog_ref(c);
    s->tag = tag;
    s->generation = e->generation;
    s->source = malloc(strlen(source) + 1);
    if (!s->source) goto failed;
    memcpy(s->source, source, strlen(source) + 1);
    o.source = *source ? s->source : NULL;
    o.ruleset = e->rules;
    o.first_line = first_line;
    o.max_record = max_record;
    o.max_bytes = max_bytes;
    out[0] = cdet_reader_new(c, &o, take_event, s, &s->reader);
    if (out[0]) goto failed;
    s->opt = o;
    s->opt.ruleset = NULL;
    s->lines = (first_line ? first_line : 1) - 1;
    return s;
failed:
    low_stream_free(s);
    return NULL;
}

void low_stream_free(low_stream *s)
{
    if (!s) return;
    cdet_reader_free(s->reader);
    cdet_catalog_unref(s->catalog);
    free(s->text.ptr);
    free(s->source);
    free(s);
}

/* ---- reading ---- */

static void add_stats(low_stream *s, cdet_reader_stats *sum)
{
    cdet_reader_stats r = CDET_READER_STATS_INIT;
    cdet_reader_stats_get(s->reader, &r);
    sum->records += r.records;
    sum->recognised += r.recognised;
    sum->events += r.events;
    sum->ignored += r.ignored;
    sum->unreadable += r.unreadable;
    sum->blank += r.blank;
}

/* At the beginning of a line: a reader for the engine's present rules takes the place of the old one. */
static cdet_status renew(low_stream *s)
{
    cdet_reader_options o = s->opt;
    cdet_reader *fresh = NULL;
    o.ruleset = s->engine->rules;
    o.first_line = s->lines + 1;
    cdet_status st = cdet_reader_new(s->catalog, &o, take_event, s, &fresh);
    if (!st) st = cdet_reader_end(s->reader);
    if (st) {
        cdet_reader_free(fresh);
        return st;
    }
    add_stats(s, &s->before);
    cdet_reader_free(s->reader);
    s->reader = fresh;
    s->generation = s->engine->generation;
    return CDET_OK;
}

static void count_lines(low_stream *s, const char *p, size_t n)
{
    const char *end = p + n;
    if (n) s->inside = end[-1] != '\n';
    for (const char *nl; p < end && (nl = memchr(p, '\n', (size_t)(end - p))); p = nl + 1) s->lines++;
}

static cdet_status push(low_stream *s, const char *p, size_t n)
{
    cdet_status st = cdet_reader_push(s->reader, p, n);
    count_lines(s, p, n);
    return st;
}

static cdet_status push_new_rules(low_stream *s, const char *p, size_t n)
{
    const char *nl = s->inside && n ? memchr(p, '\n', n) : NULL;
    size_t head = !s->inside ? 0 : nl ? (size_t)(nl - p) + 1 : n;
    cdet_status st = push(s, p, head);
    if (!st && !s->inside) st = renew(s);
    return st ? st : push(s, p + head, n - head);
}

static bool begin(low_stream *s, low_engine *e, int64_t *out)
{
    out[0] = out[1] = 0;
    s->engine = e;
    s->events = s->refused = 0;
    return e->first == NULL;
}

static cdet_status end(low_stream *s, cdet_status st, int64_t *out)
{
    out[0] = (int64_t)s->events;
    out[1] = (int64_t)s->refused;
    s->engine = NULL;
    return st;
}

cdet_status low_stream_push(low_stream *s, low_engine *e, const void *buf, size_t len, int64_t *out)
{
    if (!begin(s, e, out)) return CDET_EFULL;
    return end(s, s->generation == e->generation ? push(s, buf, len) : push_new_rules(s, buf, len), out);
}

cdet_status low_stream_end(low_stream *s, low_engine *e, int64_t *out)
{
    if (!begin(s, e, out)) return CDET_EFULL;
    return end(s, cdet_reader_end(s->reader), out);
}

cdet_status low_stream_idle(low_stream *s, low_engine *e, int64_t *out)
{
    if (!begin(s, e, out)) return CDET_EFULL;
    return end(s, cdet_reader_idle(s->reader), out);
}

static int stop_wanted(uint64_t done, uint64_t total, void *user)
{
    (void)done;
    (void)total;
    return atomic_load(&((low_stream *)user)->stop);
}

cdet_status low_stream_file(low_stream *s, low_engine *e, const char *path, int64_t *out)
{
    if (!begin(s, e, out)) return CDET_EFULL;
    cdet_status st = s->generation == e->generation ? CDET_OK : renew(s);
    if (st) return end(s, st, out);
    return end(s, cdet_reader_file(s->reader, path, stop_wanted, s), out);
}

void low_stream_stop(low_stream *s)
{
    atomic_store(&s->stop, true);
}

cdet_str low_stream_error(const low_stream *s)
{
    return cdet_reader_error(s->reader);
}

static void put_ignored(low_stream *s)
{
    cdet_str name;
    uint64_t count, n = 0;
    while (cdet_reader_ignored(s->reader, (size_t)n, &name, &count) == CDET_OK) n++;
    low_put_u32(&s->text, (size_t)n);
    for (size_t i = 0; i < n && cdet_reader_ignored(s->reader, i, &name, &count) == CDET_OK; i++) {
        low_put_str(&s->text, name);
        low_put_u64(&s->text, count);
    }
}

static void put_unreadable(low_stream *s)
{
    cdet_str reason;
    uint64_t line, n = 0;
    while (cdet_reader_unreadable(s->reader, (size_t)n, &line, &reason) == CDET_OK) n++;
    low_put_u32(&s->text, (size_t)n);
    for (size_t i = 0; i < n && cdet_reader_unreadable(s->reader, i, &line, &reason) == CDET_OK; i++) {
        low_put_u64(&s->text, line);
        low_put_str(&s->text, reason);
    }
}

cdet_str low_stream_stats(low_stream *s, int64_t *out)
{
    cdet_reader_stats r = s->before;
    add_stats(s, &r);
    low_text_reset(&s->text);
    const uint64_t all[] = { r.records, r.recognised, r.events, r.ignored, r.unreadable, r.blank, s->all_refused };
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) low_put_u64(&s->text, all[i]);
    put_ignored(s);
    put_unreadable(s);
    return low_text_done(&s->text, out);
}
