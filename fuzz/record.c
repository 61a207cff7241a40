/* SPDX-License-Identifier: MIT
 *
 * record.c (fuzz target): raw bytes of a log through a reader into an engine. The first byte chooses the size of the pieces in which they arrive and
 * whether the source is told or recognised. In whatever pieces, the same events must come.
 */
#include "fuzz.h"

#include "chaindet_sources.h"

#include <string.h>

typedef struct flow {
    cdet_engine *e;
    uint64_t events, sum; /* of what was delivered */
} flow;

static uint64_t mix(uint64_t h, const void *p, size_t n)
{
    const unsigned char *b = p;
    for (size_t i = 0; i < n; i++) h = (h ^ b[i]) * 0x100000001b3u;
    return h;
}

static cdet_status take(const cdet_event *ev, void *user)
{
    flow *f = user;
    f->events++;
    f->sum = mix(f->sum, ev->name.ptr, ev->name.len);
    f->sum = mix(f->sum, &ev->time, sizeof ev->time);
    f->sum = mix(f->sum, &ev->tag, sizeof ev->tag);
    for (size_t i = 0; i < ev->field_count; i++) {
        const cdet_field *x = &ev->fields[i];
        f->sum = mix(f->sum, x->name.ptr, x->name.len);
        if (x->kind == CDET_STR) f->sum = mix(f->sum, x->v.str.ptr, x->v.str.len);
    }
    cdet_status st = f->e ? cdet_engine_feed(f->e, ev) : CDET_OK;
    return st == CDET_EINVAL || st == CDET_EFULL ? CDET_OK : st;
}

static flow read_all(cdet_catalog *catalog, cdet_ruleset *rules, cdet_engine *e, const char *source,
                     const uint8_t *data, size_t size, size_t piece)
{
    cdet_reader_options opt = CDET_READER_OPTIONS_INIT;
    cdet_reader_stats s = CDET_READER_STATS_INIT;
    cdet_reader *r = NULL;
    flow f = { e, 0, 0xcbf29ce484222325u };
    opt.source = source;
    opt.ruleset = rules;
    opt.max_record = 1 << 16;
    opt.max_bytes = 64 << 20;
    if (cdet_reader_new(catalog, &opt, take, &f, &r)) return f;
    for (size_t at = 0; at < size; at += piece) {
        cdet_status st = cdet_reader_push(r, data + at, size - at < piece ? size - at : piece);
        fuzz_require(st == CDET_OK || st == CDET_ENOMEM || st == CDET_STOPPED, "bytes are taken");
    }
    cdet_status st = cdet_reader_end(r);
    fuzz_require(st == CDET_OK || st == CDET_ENOMEM || st == CDET_STOPPED, "the end is taken");
    fuzz_require(!cdet_reader_stats_get(r, &s), "statistics can be read");
    fuzz_require(s.recognised <= s.records && s.unreadable <= s.records && s.events == f.events,
                 "records and events are counted");
    cdet_str text;
    uint64_t n;
    for (size_t i = 0; i < 64 && !cdet_reader_ignored(r, i, &text, &n); i++)
        fuzz_require(n > 0, "an ignored class has a count");
    for (size_t i = 0; i < 64 && !cdet_reader_unreadable(r, i, &n, &text); i++)
        fuzz_require(text.len > 0, "an unreadable record has a reason");
    cdet_reader_free(r);
    return f;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static cdet_catalog *catalog; /* made once for all inputs */
    static cdet_ruleset *rules;
    cdet_options opt = CDET_OPTIONS_INIT;
    cdet_engine *e = NULL;
    if (!catalog) {
        fuzz_require(!cdet_catalog_new(NULL, &catalog), "the built-in sources can be read");
        rules = fuzz_rules(NULL);
    }
    if (size < 1 || size > 128 << 10) return 0;
    const char *source = data[0] & 1 ? "plain" : NULL;
    size_t piece = (size_t)1 << (data[0] >> 1) % 12;
    opt.max_bytes = 32 << 20;
    opt.flags = CDET_NEAR_MISSES;
    if (cdet_engine_new(rules, &opt, &e)) return 0;
    flow whole = read_all(catalog, NULL, e, source, data + 1, size - 1, size);
    flow parts = read_all(catalog, NULL, NULL, source, data + 1, size - 1, piece);
    fuzz_require(whole.events == parts.events && whole.sum == parts.sum, "the same events come in whatever pieces");
    (void)read_all(catalog, rules, NULL, source, data + 1, size - 1, size);
    fuzz_require(!cdet_engine_flush(e), "the end can be told");
    for (const cdet_alert *a; (a = cdet_engine_next(e)) != NULL;) fuzz_read_alert(a);
    cdet_engine_free(e);
    return 0;
}
