/* SPDX-License-Identifier: MIT
 *
 * reader.c: the public calls on a reader. The state machine is in bytes.c, one record in record.c.
 */
#include "reader.h"
#include "abi.h"

static const cdet_source *source_find(const cdet_catalog *c, const char *name)
{
    for (size_t i = 0; i < c->count; i++)
        if (cdet_str_eq(c->sources[i]->name, cdet_str_of(name))) return c->sources[i];
    return NULL;
}

static cdet_status framers_init(cdet_reader *r)
{
    for (size_t i = 0; cdet_framers[i]; i++) {
        if (!cdet_framers[i]->init) continue;
        cdet_status s = cdet_framers[i]->init(r, &r->framer_state[i]);
        if (s) return s;
        r->framer_ready[i] = true;
    }
    return CDET_OK;
}

static cdet_status reader_init(cdet_reader *r, cdet_catalog *c, const cdet_reader_options *o, const cdet_source *only)
{
    r->catalog = cdet_catalog_ref(c);
    r->ruleset = o->ruleset ? cdet_ruleset_ref(o->ruleset) : NULL;
    r->max_record = o->max_record ? o->max_record : CDET_RECORD_MAX;
    r->stream_at = r->max_record < CDET_STREAM_JSON ? r->max_record : CDET_STREAM_JSON;
    r->line = o->first_line ? o->first_line : 1;
    cdet_buf_init(&r->acc, &r->mem);
    cdet_buf_init(&r->doc_text, &r->mem);
    cdet_buf_init(&r->error, &r->mem);
    r->json = cdet_json_new(&r->mem);
    if (!r->json || !cdet_tally_init(&r->tally, &r->mem)) return CDET_ENOMEM;
    cdet_status s = cdet_mapper_init(&r->mapper, &r->doc, &r->mem, c, r->ruleset, only);
    if (s) return s;
    r->text_groups = cdet_mapper_groups(&r->mapper, ~(1u << CDET_FORMAT_JSON));
    for (size_t i = 0; only && i < sizeof r->predicted / sizeof *r->predicted; i++) r->predicted[i] = only->raw;
    return framers_init(r);
}

cdet_status cdet_reader_new(cdet_catalog *c, const cdet_reader_options *opt, cdet_event_fn fn, void *user,
                            cdet_reader **out)
{
    cdet_reader_options o = CDET_READER_OPTIONS_INIT;
    if (!out) return CDET_EINVAL;
    *out = NULL;
    if (!c || !fn) return CDET_EINVAL;
    cdet_status s = opt ? cdet_abi_read(&o, sizeof o, opt, 8) : CDET_OK;
    if (s) return s;
    bool tell = !o.source || strcmp(o.source, "auto") == 0;
    const cdet_source *only = tell ? NULL : source_find(c, o.source);
    if (!tell && !only) return CDET_ENOENT;
    atomic_store(&c->used, true);
    cdet_mem mem;
    cdet_mem_init(&mem, o.alloc, o.alloc_ctx, o.max_bytes ? o.max_bytes : CDET_READER_MAX);
    cdet_reader *r = cdet_mem_alloc(&mem, sizeof *r);
    if (!r) return CDET_ENOMEM;
    r->mem = mem;
    r->fn = fn;
    r->user = user;
    s = reader_init(r, c, &o, only);
    if (s) {
        cdet_reader_free(r);
        return s;
    }
    *out = r;
    return CDET_OK;
}

cdet_status cdet_reader_set_rules(cdet_reader *r, cdet_ruleset *rs)
{
    cdet_mapper m;
    cdet_doc d;
    if (!r) return CDET_EINVAL;
    if (rs == r->ruleset) return CDET_OK;
    cdet_status s = cdet_mapper_init(&m, &d, &r->mem, r->catalog, rs, r->mapper.only);
    if (s) return s;
    d.dropped = r->doc.dropped;
    cdet_mapper_free(&r->mapper, &r->mem);
    r->doc = d;
    r->mapper = m;
    r->mapper.doc = r->mapper.eval.doc = &r->doc;
    cdet_ruleset_ref(rs);
    cdet_ruleset_unref(r->ruleset);
    r->ruleset = rs;
    return CDET_OK;
}

void cdet_reader_free(cdet_reader *r)
{
    if (!r) return;
    for (size_t i = 0; cdet_framers[i]; i++)
        if (r->framer_ready[i]) cdet_framers[i]->free(r, r->framer_state[i]);
    cdet_mapper_free(&r->mapper, &r->mem);
    cdet_tally_free(&r->tally);
    cdet_json_free(r->json);
    cdet_buf_free(&r->acc);
    cdet_buf_free(&r->doc_text);
    cdet_buf_free(&r->error);
    cdet_ruleset_unref(r->ruleset);
    cdet_catalog_unref(r->catalog);
    cdet_mem mem = r->mem;
    mem.fn(mem.ctx, r, sizeof *r, 0);
}

/* ---- what framers call ---- */

cdet_mem *cdet_reader_mem(cdet_reader *r)
{
    return &r->mem;
}
cdet_doc *cdet_reader_doc(cdet_reader *r)
{
    return &r->doc;
}
const cdet_shape *cdet_reader_shape(const cdet_reader *r)
{
    return &r->catalog->shape;
}
cdet_catalog *cdet_reader_catalog(cdet_reader *r)
{
    return r->catalog;
}
size_t cdet_reader_max_record(const cdet_reader *r)
{
    return r->max_record;
}
void cdet_reader_hold(cdet_reader *r, const cdet_framer *f)
{
    r->holder = f;
}

/* ---- the stream ---- */

cdet_status cdet_reader_flush(cdet_reader *r, bool end)
{
    cdet_status st = CDET_OK;
    for (size_t i = 0; !st && cdet_framers[i]; i++)
        if (cdet_framers[i]->flush) st = cdet_framers[i]->flush(r, r->framer_state[i], end);
    return st;
}

static cdet_status push_utf16(cdet_reader *r, const unsigned char *p, size_t n)
{
    enum { PIECE = 16 << 10 };
    char out[CDET_UTF16_GROWTH * (PIECE / 2 + 2)];
    cdet_status st = CDET_OK;
    while (!st && n) {
        size_t piece = n < PIECE ? n : PIECE, used;
        st = cdet_reader_take(r, out, cdet_utf16_decode(&r->utf16, p, piece, out), &used);
        p += piece;
        n -= piece;
    }
    return st;
}

static cdet_status push_bytes(cdet_reader *r, const unsigned char *p, size_t n)
{
    size_t used;
    bool wide = r->utf16.encoding == CDET_ENCODING_LE || r->utf16.encoding == CDET_ENCODING_BE;
    return wide ? push_utf16(r, p, n) : cdet_reader_take(r, (const char *)p, n, &used);
}

/* The stream's first bytes: a byte order mark is left out, anything else goes on as it is. *taken: bytes of p. */
static cdet_status push_head(cdet_reader *r, const unsigned char *p, size_t n, size_t *taken)
{
    cdet_mark m = CDET_MARK_MAYBE;
    for (*taken = 0; m == CDET_MARK_MAYBE && *taken < n;) {
        r->head[r->nhead++] = p[(*taken)++];
        m = cdet_utf16_mark(&r->utf16, r->head, r->nhead);
    }
    if (m == CDET_MARK_MAYBE) return CDET_OK;
    r->started = true;
    return m == CDET_MARK_YES ? CDET_OK : push_bytes(r, r->head, r->nhead);
}

cdet_status cdet_reader_push(cdet_reader *r, const void *buf, size_t len)
{
    size_t taken = 0;
    cdet_status st = CDET_OK;
    if (!r || (!buf && len)) return CDET_EINVAL;
    if (!r->started) st = push_head(r, buf, len, &taken);
    return st || taken == len ? st : push_bytes(r, (const unsigned char *)buf + taken, len - taken);
}

cdet_status cdet_reader_end(cdet_reader *r)
{
    if (!r) return CDET_EINVAL;
    cdet_status st = r->started ? CDET_OK : push_bytes(r, r->head, r->nhead);
    r->started = true;
    if (!st) st = cdet_reader_finish(r);
    return st ? st : cdet_reader_flush(r, true);
}

cdet_status cdet_reader_idle(cdet_reader *r)
{
    return r ? cdet_reader_flush(r, false) : CDET_EINVAL;
}

/* ---- what is told ---- */

cdet_str cdet_reader_error(const cdet_reader *r)
{
    if (!r || !r->error.failed) return r ? cdet_buf_get(&r->error) : (cdet_str){ NULL, 0 };
    return CDET_LIT("the file cannot be read, and there is no memory to say why");
}

cdet_status cdet_reader_stats_get(const cdet_reader *r, cdet_reader_stats *out)
{
    if (!r || !out) return CDET_EINVAL;
    cdet_reader_stats full = r->stats;
    full.size = sizeof full;
    return cdet_abi_write(out, &full, sizeof full);
}

cdet_status cdet_reader_ignored(const cdet_reader *r, size_t i, cdet_str *name, uint64_t *count)
{
    if (!r || !name || !count) return CDET_EINVAL;
    /* The order of the list is made when it is asked for; the counts are not touched. */
    return cdet_tally_get((cdet_tally *)(uintptr_t)&r->tally, i, name, count) ? CDET_OK : CDET_ENOENT;
}

cdet_status cdet_reader_unreadable(const cdet_reader *r, size_t i, uint64_t *line, cdet_str *reason)
{
    if (!r || !line || !reason) return CDET_EINVAL;
    if (i >= r->tally.nbad) return CDET_ENOENT;
    *line = r->tally.bad[i].line;
    *reason = cdet_str_of(r->tally.bad[i].reason);
    return CDET_OK;
}

/* ---- straight into an engine ---- */

typedef struct feed {
    cdet_engine *engine;
    uint64_t events;
} feed;

static cdet_status feed_event(const cdet_event *ev, void *user)
{
    feed *f = user;
    cdet_status s = cdet_engine_feed(f->engine, ev);
    if (s >= 0) f->events++;
    return s;
}

cdet_status cdet_engine_feed_lines(cdet_engine *e, cdet_reader *r, const void *buf, size_t len, size_t *used,
                                   uint64_t *events)
{
    if (!e || !r || (!buf && len)) return CDET_EINVAL;
    feed f = { e, 0 };
    cdet_event_fn fn = r->fn;
    void *user = r->user;
    size_t took = 0;
    r->fn = feed_event;
    r->user = &f;
    r->started = true; /* whole lines: a mark of UTF-8 is blank space to them */
    cdet_status st = cdet_reader_take(r, buf, len, &took);
    r->fn = fn;
    r->user = user;
    if (used) *used = took;
    if (events) *events = f.events;
    return st;
}
