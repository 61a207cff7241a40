/* SPDX-License-Identifier: MIT
 *
 * record.c: one record in one piece: taken apart, recognised, mapped, counted. A record of no known source may carry one:
 * in a member's text (a shipper's "message"), or behind a syslog header.
 */
#include "base64.h"
#include "gzip.h"
#include "jsontext.h"
#include "reader.h"
#include "xml.h"

/* ---- documents inside of values ---- */

static cdet_status embedded_json(cdet_reader *r, const cdet_embedded *e)
{
    const char *why;
    char *p = cdet_doc_alloc(&r->doc, e->text.len + CDET_JSON_PAD);
    if (!p) return CDET_ENOMEM;
    memcpy(p, e->text.ptr, e->text.len);
    memset(p + e->text.len, 0, CDET_JSON_PAD);
    cdet_status st = cdet_json_walk(r->json, &r->doc, e->at, (cdet_str){ p, e->text.len }, &why);
    return st == CDET_EFORMAT ? CDET_OK : st; /* a text after all */
}

/* The list may grow while it is worked off; its size bounds the work. */
static cdet_status embedded(cdet_reader *r)
{
    cdet_status st = CDET_OK;
    for (uint32_t i = 0; !st && i < r->doc.nembedded; i++) {
        const cdet_embedded *e = &r->doc.embedded[i];
        cdet_str t = e->text;
        while (t.len && (*t.ptr == ' ' || *t.ptr == '\r' || *t.ptr == '\n' || *t.ptr == '\t')) t.ptr++, t.len--;
        bool json = t.len && (*t.ptr == '{' || *t.ptr == '['), xml = t.len && *t.ptr == '<';
        if (e->format != CDET_EMBED_PAIRS && json) st = embedded_json(r, e);
        if (e->format != CDET_EMBED_PAIRS && xml) st = cdet_xml_walk(&r->doc, e->at, t);
        if (st == CDET_EFORMAT) st = CDET_OK;
    }
    return st;
}

/* ---- mapping and counting ---- */

cdet_doc *cdet_reader_begin(cdet_reader *r)
{
    cdet_doc_begin(&r->doc);
    r->doc.raw_groups = r->text_groups;
    return &r->doc;
}

void cdet_reader_unreadable_at(cdet_reader *r, uint64_t line, const char *reason)
{
    r->stats.records++;
    r->stats.unreadable++;
    cdet_tally_unreadable(&r->tally, line, reason);
}

static cdet_status run(cdet_reader *r, const cdet_source *s, uint64_t line)
{
    cdet_mapped done;
    cdet_status st = cdet_mapper_run(&r->mapper, s, line, r->fn, r->user, &done);
    if (st < 0) return st;
    if (done.why && !done.events) {
        cdet_reader_unreadable_at(r, line, done.why);
        return st;
    }
    r->stats.records++;
    r->stats.recognised++;
    r->stats.events += done.events;
    if (done.events) return st;
    r->stats.ignored++;
    cdet_tally_ignored(&r->tally, done.label);
    return st;
}

cdet_status cdet_reader_deliver(cdet_reader *r, cdet_format f, uint64_t line)
{
    if (r->doc.nomem) return CDET_ENOMEM;
    cdet_status st = embedded(r);
    if (st) return st;
    const cdet_source *s = cdet_mapper_recognise(&r->mapper, f);
    if (s) return run(r, s, line);
    cdet_reader_unreadable_at(r, line, "not of any known source");
    return CDET_OK;
}

bool cdet_reader_last_time(const cdet_reader *r, int64_t *ns)
{
    *ns = r->mapper.last_time;
    return r->mapper.timed;
}

bool cdet_reader_recognises(cdet_reader *r, cdet_format f)
{
    return !r->doc.nomem && cdet_mapper_recognise(&r->mapper, f) != NULL;
}

/* ---- JSON ---- */

void cdet_reader_outer(cdet_reader *r, cdet_str host)
{
    r->outer_host_len = host.len < sizeof r->outer_host ? host.len : 0;
    if (r->outer_host_len) memcpy(r->outer_host, host.ptr, host.len);
    r->mapper.outer_host = cdet_reader_outer_host(r);
}

cdet_str cdet_reader_outer_host(const cdet_reader *r)
{
    return (cdet_str){ r->outer_host, r->outer_host_len };
}

/* The text of a member that may be a record of its own: of the first of these that is long enough to be one. */
static bool inner_text(cdet_reader *r, const cdet_refs *members, cdet_str *text)
{
    for (uint32_t i = 0; i < members->n; i++) {
        const cdet_val *v = cdet_doc_get(&r->doc, members->v[i].slot);
        if (v) v = cdet_json_resolve(&r->doc, v);
        if (!v || v->kind != CDET_STR || v->v.str.len < 16) continue;
        *text = v->v.str;
        return true;
    }
    return false;
}

/* What stood in base64 may be packed: then it is unpacked, into new memory. `*p` of *size bytes, *n of text; *n is 0 when it is damaged. */
static cdet_status unpack(cdet_reader *r, char **p, size_t *size, size_t *n)
{
    char *plain;
    size_t plain_size, plain_n;
    if (!cdet_is_gzip((cdet_str){ *p, *n })) return CDET_OK;
    cdet_status st =
        cdet_gunzip(&r->mem, (cdet_str){ *p, *n }, CDET_JSON_PAD, r->max_record, &plain, &plain_size, &plain_n);
    *n = 0;
    if (st || !plain) return st;
    cdet_mem_free(&r->mem, *p, *size);
    *p = plain;
    *size = plain_size;
    *n = plain_n;
    return CDET_OK;
}

/* One text a record. It is copied, or decoded: the doc is used again for it. */
static cdet_status inner(cdet_reader *r, uint64_t line, unsigned depth, bool *known)
{
    cdet_str t;
    bool plain = inner_text(r, &r->catalog->texts, &t);
    if (!plain && !inner_text(r, &r->catalog->base64, &t)) return CDET_OK;
    size_t n = t.len, size = (plain ? t.len : cdet_base64_room(t.len)) + CDET_JSON_PAD;
    char *p = cdet_mem_alloc(&r->mem, size);
    if (!p) return CDET_ENOMEM;
    if (plain) memcpy(p, t.ptr, n);
    cdet_status st = CDET_OK;
    cdet_val host;
    if (!plain && !cdet_base64_decode(t, p, &n)) goto done;
    if (!plain && (st = unpack(r, &p, &size, &n))) goto done;
    while (n && (p[n - 1] == '\n' || p[n - 1] == '\r' || p[n - 1] == ' ')) n--; /* a line's end came along */
    if (!n) goto done;
    if (cdet_refs_first(&r->mapper.eval, &r->catalog->hosts, &host) && host.kind == CDET_STR)
        cdet_reader_outer(r, host.v.str);
    st = cdet_record_text(r, (cdet_str){ p, n }, line, depth + 1, known);
    cdet_reader_outer(r, (cdet_str){ NULL, 0 });
    if (!st && r->holder) st = cdet_reader_flush(r, true); /* it waits for lines that are not part of this text */
done:
    cdet_mem_free(&r->mem, p, size);
    return st;
}

/* A text that was found inside something may hold an array of records, as a file may: each counts as a record. */
static cdet_status items(cdet_reader *r, cdet_str text, uint64_t line, unsigned depth, bool *known)
{
    cdet_jsonscan s;
    uint32_t in = 0;
    size_t begin = 0;
    cdet_status st = CDET_OK;
    cdet_jsonscan_init(&s);
    for (size_t i = 0; !st && i < text.len; i++) {
        cdet_scan_result res = cdet_jsonscan_step(&s, (unsigned char)text.ptr[i]);
        if (res == CDET_SCAN_BAD) break;
        if (res == CDET_SCAN_OPEN && !in && text.ptr[i] == '[' && cdet_opens_items(r->catalog, &s)) in = s.depth;
        if (res == CDET_SCAN_OPEN && in && s.depth == in + 1) begin = i;
        if (res == CDET_SCAN_CLOSE && in && s.depth == in) {
            cdet_json_outcome out;
            const char *why;
            st = cdet_record_json(r, (cdet_str){ text.ptr + begin, i + 1 - begin }, line, depth, &out, &why);
            if (!st && out != CDET_JSON_DONE) cdet_reader_unreadable_at(r, line, why);
            *known = true;
        }
        if (res == CDET_SCAN_CLOSE && in && s.depth + 1 == in) in = 0;
    }
    return st;
}

static cdet_status walk(cdet_reader *r, cdet_str text, uint32_t groups, const char **why)
{
    cdet_doc_begin(&r->doc);
    r->doc.raw_groups = groups;
    cdet_cursor h =
        r->header.len ? cdet_doc_child(&r->doc, cdet_doc_root(), CDET_LIT("#header")) : (cdet_cursor){ 0, NULL };
    if (h.node && cdet_doc_wants(&r->doc, h)) cdet_doc_text(&r->doc, h, r->header);
    cdet_status st = cdet_json_walk(r->json, &r->doc, cdet_doc_root(), text, why);
    return st ? st : embedded(r);
}

/* What a source passes through is picked up while walking, before the source is known. Records of one source begin alike, so
 * it is foretold from the beginning; a record that surprises is walked a second time. */
static uint32_t *prediction(cdet_reader *r, cdet_str text)
{
    size_t n = text.len < 16 ? text.len : 16;
    uint32_t at = (uint32_t)(cdet_shape_hash(0, text.ptr, n) % (sizeof r->predicted / sizeof *r->predicted));
    return &r->predicted[at];
}

cdet_status cdet_record_json(cdet_reader *r, cdet_str text, uint64_t line, unsigned depth, cdet_json_outcome *out,
                             const char **why)
{
    uint32_t *groups = prediction(r, text);
    *out = CDET_JSON_MALFORMED;
    cdet_status st = walk(r, text, *groups, why);
    if (st) return st == CDET_EFORMAT ? CDET_OK : st;
    *out = CDET_JSON_DONE;
    const cdet_source *s = cdet_mapper_recognise(&r->mapper, CDET_FORMAT_JSON);
    if (s && (s->raw & ~*groups)) st = walk(r, text, s->raw, why);
    if (s) *groups = s->raw;
    if (st == CDET_EFORMAT) { /* what was stepped over the first time is no JSON */
        *out = CDET_JSON_MALFORMED;
        return CDET_OK;
    }
    if (st) return st;
    if (s) return run(r, s, line);
    bool known = false;
    if (depth < CDET_INNER_DEPTH) st = inner(r, line, depth, &known);
    if (!st && !known && depth && depth < CDET_INNER_DEPTH) st = items(r, text, line, depth + 1, &known);
    if (!st && !known) *out = CDET_JSON_UNKNOWN;
    *why = "not of any known source";
    return st;
}

cdet_status cdet_reader_json(cdet_reader *r, cdet_str text, uint64_t line)
{
    const char *why = NULL;
    cdet_json_outcome out;
    size_t size = text.len + CDET_JSON_PAD;
    char *p = cdet_mem_alloc(&r->mem, size);
    if (!p) return CDET_ENOMEM;
    if (text.len) memcpy(p, text.ptr, text.len);
    cdet_status st = cdet_record_json(r, (cdet_str){ p, text.len }, line, 0, &out, &why);
    if (!st && out != CDET_JSON_DONE) cdet_reader_unreadable_at(r, line, why);
    cdet_mem_free(&r->mem, p, size);
    return st;
}

/* ---- text ---- */

static cdet_status framed(cdet_reader *r, size_t i, cdet_str text, uint64_t line, bool *known)
{
    const cdet_framer *f = cdet_framers[i];
    *known = true;
    return f->line(r, r->framer_state[i], text, line);
}

/* A header, then a JSON object that ends the line. */
static cdet_status behind_header(cdet_reader *r, cdet_str text, uint64_t line, unsigned depth, bool *known)
{
    const char *brace = memchr(text.ptr, '{', text.len);
    if (!brace || text.ptr[text.len - 1] != '}') return CDET_OK;
    cdet_str json = { brace, text.len - (size_t)(brace - text.ptr) };
    cdet_json_outcome out;
    const char *why;
    r->header = (cdet_str){ text.ptr, (size_t)(brace - text.ptr) };
    cdet_status st = cdet_record_json(r, json, line, depth + 1, &out, &why);
    r->header.len = 0;
    *known = out == CDET_JSON_DONE;
    return st;
}

cdet_status cdet_record_text(cdet_reader *r, cdet_str text, uint64_t line, unsigned depth, bool *known)
{
    *known = false;
    for (size_t i = 0; cdet_framers[i]; i++) {
        bool holds = r->holder == cdet_framers[i];
        if (r->holder ? holds : cdet_framers[i]->is_mine(r->framer_state[i], text))
            return framed(r, i, text, line, known);
    }
    return depth < CDET_INNER_DEPTH ? behind_header(r, text, line, depth, known) : CDET_OK;
}
