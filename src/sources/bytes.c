/* SPDX-License-Identifier: MIT
 *
 * bytes.c: bytes in pieces of any size become lines and JSON documents.
 *
 * Most records are one line, and are read where they lie. A line that is not one whole JSON object (the beginning of a
 * pretty-printed one, an array of records, an envelope such as {"Records": [...]}) is followed by jsonscan.c until it ends,
 * and each record in it is delivered when it is complete, so that a file of any size needs the memory of its largest record. A
 * document that breaks off is counted as unreadable, and reading goes on at the line at which it cannot go on.
 */
#include "reader.h"

static bool blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Appends, and keeps CDET_JSON_PAD bytes behind. */
static bool append(cdet_buf *b, const char *p, size_t n)
{
    static const char pad[CDET_JSON_PAD];
    cdet_buf_add(b, p, n);
    cdet_buf_add(b, pad, sizeof pad);
    if (b->failed) return false;
    b->len -= sizeof pad;
    return true;
}

/* A buffer that grew for one large record is given back. */
static void reset(cdet_buf *b)
{
    b->len = 0;
    if (b->cap > CDET_STREAM_JSON || b->failed) {
        cdet_mem *m = b->mem;
        cdet_buf_free(b);
        cdet_buf_init(b, m);
    }
}

/* ---- JSON documents in pieces ---- */

static void json_begin(cdet_reader *r, const char *refused)
{
    cdet_jsonscan_init(&r->scan);
    reset(&r->doc_text);
    r->mode = CDET_MODE_JSON;
    r->doc_line = r->line;
    r->items = 0;
    r->had_items = r->odd_items = r->too_long = false;
    r->keep = r->fresh = true;
    r->doc_refused = refused;
}

bool cdet_opens_items(const cdet_catalog *c, const cdet_jsonscan *s)
{
    if (s->depth == 1) return true;
    if (s->depth > 3) return false;
    for (size_t i = 0; i < c->envelope_count; i++) {
        const cdet_envelope *e = &c->envelopes[i];
        bool yes = e->depth + 1 == s->depth;
        for (uint32_t k = 0; yes && k < e->depth; k++)
            yes = cdet_str_eq(e->key[k], (cdet_str){ s->key[k], s->key_len[k] });
        if (yes) return true;
    }
    return false;
}

/* Keeps bytes of the document or record, up to the limit. */
static cdet_status json_keep(cdet_reader *r, const char *p, size_t n)
{
    if (!r->keep || r->too_long) return CDET_OK;
    if (n > r->max_record || r->doc_text.len > r->max_record - n) {
        r->too_long = true;
        reset(&r->doc_text);
        return CDET_OK;
    }
    return append(&r->doc_text, p, n) ? CDET_OK : CDET_ENOMEM;
}

static cdet_status json_deliver(cdet_reader *r, bool item)
{
    const char *why = "longer than a record may be";
    cdet_json_outcome out = CDET_JSON_MALFORMED;
    cdet_status st = CDET_OK;
    if (!item && r->doc_refused)
        why = r->doc_refused;
    else if (!r->too_long)
        st = cdet_record_json(r, cdet_buf_get(&r->doc_text), r->doc_line, 0, &out, &why);
    if (!st && out != CDET_JSON_DONE) cdet_reader_unreadable_at(r, r->doc_line, why);
    reset(&r->doc_text);
    r->too_long = false;
    return st;
}

static cdet_status json_opened(cdet_reader *r, char c)
{
    if (!r->items && c == '[' && cdet_opens_items(r->catalog, &r->scan)) {
        r->items = r->scan.depth;
        r->had_items = true;
        r->keep = false;
        reset(&r->doc_text);
        return CDET_OK;
    }
    if (r->items && r->scan.depth == r->items + 1) {
        r->keep = true;
        r->too_long = false;
        r->doc_line = r->line;
        r->doc_text.len = 0;
    }
    return json_keep(r, &c, 1);
}

static cdet_status json_closed(cdet_reader *r, char c)
{
    uint32_t depth = r->scan.depth;
    cdet_status st = json_keep(r, &c, 1);
    if (st) return st;
    if (r->items && depth == r->items && r->keep) {
        r->keep = false;
        return json_deliver(r, true);
    }
    if (r->items && depth + 1 == r->items) r->items = 0;
    if (depth) return CDET_OK;
    r->mode = CDET_MODE_LINE;
    r->behind = true;
    if (!r->had_items) return json_deliver(r, false);
    if (r->odd_items) cdet_reader_unreadable_at(r, r->doc_line, "an array that has something else than records in it");
    return CDET_OK;
}

/* Takes bytes of one line, at most to its end. `*used`: bytes taken; fewer than n when the document has ended or cannot go on. */
static cdet_status json_bytes(cdet_reader *r, const char *p, size_t n, size_t *used)
{
    cdet_status st = CDET_OK;
    for (*used = 0; !st && *used < n && r->mode == CDET_MODE_JSON;) {
        const char *at = p + *used;
        size_t skip = cdet_jsonscan_skip(&r->scan, at, n - *used);
        if (skip) {
            st = json_keep(r, at, skip);
            *used += skip;
            continue;
        }
        cdet_scan_result res = cdet_jsonscan_step(&r->scan, (unsigned char)*at);
        if (res == CDET_SCAN_BAD) {
            cdet_reader_unreadable_at(r, r->doc_line,
                                      r->doc_refused ? r->doc_refused : "a JSON document that breaks off");
            reset(&r->doc_text);
            r->mode = r->fresh || *at == '\n' ? CDET_MODE_LINE : CDET_MODE_SKIP;
            *used += *at == '\n';
            return CDET_OK;
        }
        ++*used;
        if (!blank(*at) || *at == '\n') r->fresh = *at == '\n';
        if (res == CDET_SCAN_OPEN)
            st = json_opened(r, *at);
        else if (res == CDET_SCAN_CLOSE)
            st = json_closed(r, *at);
        else if (r->keep)
            st = json_keep(r, at, 1);
        else if (r->items && r->scan.depth == r->items && !blank(*at) && *at != ',')
            r->odd_items = true;
    }
    return st;
}

/* ---- lines ---- */

/* "[2018-04-17T..." is a line of text, "[{" the beginning of records. */
static bool is_json(cdet_str t)
{
    size_t i = 1;
    if (t.ptr[0] == '{') return true;
    while (i < t.len && blank(t.ptr[i])) i++;
    return t.ptr[0] == '[' && (i == t.len || t.ptr[i] == '{' || t.ptr[i] == '[' || t.ptr[i] == ']');
}

/* What ausearch puts between the events that it prints. */
static bool is_separator(cdet_str t)
{
    const cdet_str rule = CDET_LIT("----"), time = CDET_LIT("time->");
    return cdet_str_eq(t, rule) || (t.len > time.len && t.len < 64 && memcmp(t.ptr, time.ptr, time.len) == 0);
}

/* What a line holds, in place; CDET_JSON_PAD bytes behind it are readable unless it is stream_at long. It may be the beginning of a document: then the
 * mode has changed. */
static cdet_status line(cdet_reader *r, cdet_str t)
{
    bool any = r->behind;
    if (t.len >= 3 && memcmp(t.ptr, "\xef\xbb\xbf", 3) == 0) t.ptr += 3, t.len -= 3; /* files were put together */
    for (;;) {
        while (t.len && (blank(t.ptr[0]) || (any && t.ptr[0] == ','))) t.ptr++, t.len--;
        while (t.len && blank(t.ptr[t.len - 1])) t.len--;
        if (!t.len || (!any && is_separator(t))) {
            if (!any) r->stats.blank++;
            return CDET_OK;
        }
        any = true;
        if (r->holder || !is_json(t)) {
            bool known = false;
            cdet_status st = cdet_record_text(r, t, r->line, 0, &known);
            if (!st && !known) cdet_reader_unreadable_at(r, r->line, "not of any known source");
            return st;
        }
        const char *why = NULL;
        cdet_json_outcome out = CDET_JSON_MALFORMED;
        if (t.len < r->stream_at && t.ptr[0] == '{' && t.ptr[t.len - 1] == '}') {
            cdet_status st = cdet_record_json(r, t, r->line, 0, &out, &why);
            if (st || out == CDET_JSON_DONE) return st;
        }
        size_t used;
        json_begin(r, out == CDET_JSON_UNKNOWN ? why : NULL);
        cdet_status st = json_bytes(r, t.ptr, t.len, &used);
        if (!st && r->mode == CDET_MODE_JSON) return json_bytes(r, "\n", 1, &used);
        if (st) return st;
        if (r->mode == CDET_MODE_SKIP || used == 0) { /* the caller stands at the line's end already */
            r->mode = CDET_MODE_LINE;
            return CDET_OK;
        }
        t.ptr += used;
        t.len -= used;
    }
}

/* The end of a line has come, or that of the stream: `p` is what is not in acc yet, with `readable` bytes behind it. */
static cdet_status line_complete(cdet_reader *r, const char *p, size_t n, size_t readable)
{
    cdet_str t = { p, n };
    if (r->mode == CDET_MODE_SKIP) {
        r->mode = CDET_MODE_LINE;
        return CDET_OK;
    }
    cdet_str begin = r->acc.len ? cdet_buf_get(&r->acc) : t;
    bool json = !r->holder && begin.len && is_json(begin); /* may hold many records */
    if (!json && (n > r->max_record || r->acc.len > r->max_record - n)) {
        reset(&r->acc);
        cdet_reader_unreadable_at(r, r->line, "longer than a record may be");
        return CDET_OK;
    }
    if (r->acc.len || (readable < CDET_JSON_PAD && !(json && n >= r->stream_at))) {
        if (!append(&r->acc, p, n)) return CDET_ENOMEM;
        t = cdet_buf_get(&r->acc);
    }
    cdet_status st = line(r, t);
    reset(&r->acc);
    return st;
}

/* A line of JSON that has become long is followed piece by piece. What is left of p when a document ends in it is looked at
 * as a new beginning by the caller: *used. */
static cdet_status line_becomes_document(cdet_reader *r, const char *p, size_t n, size_t *used)
{
    size_t from_acc = 0;
    cdet_status st = CDET_OK;
    json_begin(r, NULL);
    *used = 0;
    if (r->acc.len) st = json_bytes(r, r->acc.ptr, r->acc.len, &from_acc);
    size_t left = r->acc.len - from_acc;
    if (!st && left && r->mode == CDET_MODE_LINE) { /* it has ended already */
        memmove(r->acc.ptr, r->acc.ptr + from_acc, left);
        r->acc.len = left;
        return CDET_OK;
    }
    reset(&r->acc);
    return st || r->mode != CDET_MODE_JSON ? st : json_bytes(r, p, n, used);
}

/* A piece of a line whose end has not come. *used: how much of it was taken. */
static cdet_status line_piece(cdet_reader *r, const char *p, size_t n, size_t *used)
{
    *used = n;
    if (r->mode == CDET_MODE_SKIP) return CDET_OK;
    cdet_str begin = r->acc.len ? cdet_buf_get(&r->acc) : (cdet_str){ p, n };
    bool json = !r->holder && is_json(begin), more = n >= r->stream_at || r->acc.len >= r->stream_at - n;
    if (json && more) return line_becomes_document(r, p, n, used);
    if (n > r->max_record || r->acc.len > r->max_record - n) {
        reset(&r->acc);
        r->mode = CDET_MODE_SKIP;
        cdet_reader_unreadable_at(r, r->line, "longer than a record may be");
        return CDET_OK;
    }
    return append(&r->acc, p, n) ? CDET_OK : CDET_ENOMEM;
}

cdet_status cdet_reader_take(cdet_reader *r, const char *p, size_t n, size_t *used)
{
    size_t i = 0;
    cdet_status st = CDET_OK;
    *used = i; /* the beginning of the line or document that is being read, if it began in these bytes */
    while (!st && i < n) {
        if (r->mode != CDET_MODE_JSON && !r->acc.len) *used = i;
        const char *nl = memchr(p + i, '\n', n - i);
        size_t end = nl ? (size_t)(nl - p) + 1 : n, took = end - i;
        if (r->mode == CDET_MODE_JSON)
            st = json_bytes(r, p + i, took, &took);
        else if (nl)
            st = line_complete(r, p + i, took - 1, n - end);
        else
            st = line_piece(r, p + i, took, &took);
        if (st < 0) break;
        i += took;
        if (st) *used = i;
        if (!nl || i != end) continue;
        r->line++;
        r->behind = false;
    }
    if (!st) *used = n;
    return st;
}

cdet_status cdet_reader_finish(cdet_reader *r)
{
    cdet_status st = CDET_OK;
    if (r->mode == CDET_MODE_LINE && r->acc.len) st = line_complete(r, "", 0, 0);
    if (!st && r->mode == CDET_MODE_JSON)
        cdet_reader_unreadable_at(r, r->doc_line, r->doc_refused ? r->doc_refused : "a JSON document that breaks off");
    r->mode = CDET_MODE_LINE;
    reset(&r->acc);
    reset(&r->doc_text);
    return st;
}
