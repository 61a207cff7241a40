/* SPDX-License-Identifier: MIT
 *
 * low_stream.c: log records into an engine. The reader's callback is C (take_event) and calls nothing but the engine.
 */
#include "low_impl.h"

#include <stdatomic.h>

/* `engine` is set during a call only; so a stream may outlive the engine it fed. */
struct low_stream {
    cdet_reader *reader;
    char *source;        /* the reader keeps no copy of its name */
    uint64_t generation; /* of the engine's rules that the reader reads for */
    low_engine *engine;
    uint64_t tag;
    uint64_t events, refused; /* of the call at hand */
    uint64_t all_events, all_refused;
    int64_t oldest, newest; /* event times; all_events 0: neither */
    atomic_bool stop;
    low_text text;
};

static cdet_status take_event(const cdet_event *ev, void *user)
{
    low_stream *s = user;
    cdet_event copy = *ev;
    copy.tag |= s->tag;
    if (low_feed_one(s->engine, &copy) < 0) {
        s->refused++;
        s->all_refused++;
        return CDET_OK; /* one bad event does not end a stream: it is counted */
    }
    if (!s->all_events || ev->time < s->oldest) s->oldest = ev->time;
    if (!s->all_events || ev->time > s->newest) s->newest = ev->time;
    s->events++;
    s->all_events++;
    return CDET_OK;
}

low_stream *low_stream_new(cdet_catalog *c, const low_engine *e, const char *source, uint64_t first_line,
                           size_t max_record, size_t max_bytes, uint64_t tag, int64_t *out)
{
    cdet_reader_options o = CDET_READER_OPTIONS_INIT;
    low_stream *s = calloc(1, sizeof *s);
    out[0] = CDET_ENOMEM;
    if (!s) return NULL;
    atomic_init(&s->stop, false);
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
    return s;
failed:
    low_stream_free(s);
    return NULL;
}

void low_stream_free(low_stream *s)
{
    if (!s) return;
    cdet_reader_free(s->reader);
    free(s->text.ptr);
    free(s->source);
    free(s);
}

/* ---- reading ---- */

/* Alerts that wait come before more events; the engine's rules may be others since the last call. */
static cdet_status begin(low_stream *s, low_engine *e, int64_t *out)
{
    out[0] = out[1] = 0;
    s->engine = e;
    s->events = s->refused = 0;
    if (e->first) return CDET_EFULL;
    cdet_status st = s->generation == e->generation ? CDET_OK : cdet_reader_set_rules(s->reader, e->rules);
    if (!st) s->generation = e->generation;
    return st;
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
    cdet_status st = begin(s, e, out);
    return end(s, st ? st : cdet_reader_push(s->reader, buf, len), out);
}

cdet_status low_stream_end(low_stream *s, low_engine *e, int64_t *out)
{
    cdet_status st = begin(s, e, out);
    return end(s, st ? st : cdet_reader_end(s->reader), out);
}

cdet_status low_stream_idle(low_stream *s, low_engine *e, int64_t *out)
{
    cdet_status st = begin(s, e, out);
    return end(s, st ? st : cdet_reader_idle(s->reader), out);
}

static int stop_wanted(uint64_t done, uint64_t total, void *user)
{
    (void)done;
    (void)total;
    return atomic_load(&((low_stream *)user)->stop);
}

cdet_status low_stream_file(low_stream *s, low_engine *e, const char *path, int64_t *out)
{
    cdet_status st = begin(s, e, out);
    return end(s, st ? st : cdet_reader_file(s->reader, path, stop_wanted, s), out);
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
    cdet_reader_stats r = CDET_READER_STATS_INIT;
    cdet_reader_stats_get(s->reader, &r);
    low_text_reset(&s->text);
    const uint64_t all[] = { r.records, r.recognised,   r.events,      r.ignored,           r.unreadable,
                             r.blank,   s->all_refused, s->all_events, (uint64_t)s->oldest, (uint64_t)s->newest };
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) low_put_u64(&s->text, all[i]);
    put_ignored(s);
    put_unreadable(s);
    return low_text_done(&s->text, out);
}
