/* SPDX-License-Identifier: MIT
 *
 * csv.c: tables with a header line. A line is a header when it names all columns that some source of this format asks for;
 * the lines behind it are its rows, until another header comes. A row may have several lines where a quoted value has.
 */
#include "framer.h"
#include "catalog.h"

enum { CSV_COLUMNS = 1024 };

typedef struct csv_state {
    cdet_reader *reader;
    cdet_arena arena; /* of the header in force */
    cdet_str *columns;
    size_t count; /* 0: no header yet */
    char by;      /* what stands between columns */
    cdet_buf acc; /* a row whose quotes are open; empty: none */
    uint64_t line;
} csv_state;

/* Takes the next value off *rest. `quoted`: it has quotes to be undone. false: its closing quote is missing. */
static bool next_value(cdet_str *rest, char by, cdet_str *value, bool *quoted, bool *last)
{
    size_t i = 0, from = 0, len;
    *quoted = rest->len && rest->ptr[0] == '"';
    if (*quoted) {
        from = i = 1;
        for (;;) {
            const char *q = i < rest->len ? memchr(rest->ptr + i, '"', rest->len - i) : NULL;
            if (!q) return false;
            i = (size_t)(q - rest->ptr) + 1;
            if (i == rest->len || rest->ptr[i] != '"') break;
            i++;
        }
        len = i - 2;
        while (i < rest->len && rest->ptr[i] != by) i++;
    } else {
        const char *c = rest->len ? memchr(rest->ptr, by, rest->len) : NULL;
        i = len = c ? (size_t)(c - rest->ptr) : rest->len;
    }
    *value = (cdet_str){ rest->ptr + from, len };
    *last = i == rest->len;
    rest->ptr += i + !*last;
    rest->len -= i + !*last;
    return true;
}

/* Are the row's quotes closed? */
static bool complete(cdet_str row, char by)
{
    cdet_str v;
    bool quoted, last = false;
    while (!last)
        if (!next_value(&row, by, &v, &quoted, &last)) return false;
    return true;
}

static size_t undo_quotes(char *out, cdet_str v)
{
    size_t n = 0;
    for (size_t i = 0; i < v.len; i++) {
        out[n++] = v.ptr[i];
        if (v.ptr[i] == '"' && i + 1 < v.len && v.ptr[i + 1] == '"') i++;
    }
    return n;
}

/* ---- the header ---- */

static bool names_all(cdet_str line, char by, const cdet_source *s)
{
    for (uint32_t i = 0; i < s->ncolumns; i++) {
        cdet_str rest = line, v;
        bool quoted, last = false, found = false;
        while (!last && !found) {
            if (!next_value(&rest, by, &v, &quoted, &last)) return false;
            found = cdet_str_eq(v, s->columns[i]);
        }
        if (!found) return false;
    }
    return s->ncolumns > 0;
}

/* What stands between the columns of a line that is a header; 0: it is none. */
static char header_by(const csv_state *c, cdet_str line)
{
    const cdet_catalog *cat = cdet_reader_catalog(c->reader);
    for (const char *by = ",;\t"; *by; by++) {
        if (!memchr(line.ptr, *by, line.len)) continue;
        for (size_t i = 0; i < cat->count; i++)
            if ((cat->sources[i]->formats & (1u << CDET_FORMAT_CSV)) && names_all(line, *by, cat->sources[i]))
                return *by;
    }
    return '\0';
}

static cdet_status take_header(csv_state *c, cdet_str line, char by)
{
    cdet_arena_free(&c->arena);
    cdet_arena_init(&c->arena, cdet_reader_mem(c->reader));
    c->count = 0;
    c->by = by;
    c->columns = cdet_arena_alloc(&c->arena, CSV_COLUMNS * sizeof *c->columns);
    if (!c->columns) return CDET_ENOMEM;
    bool last = false;
    size_t n = 0;
    while (!last && n < CSV_COLUMNS) {
        cdet_str v;
        bool quoted;
        if (!next_value(&line, by, &v, &quoted, &last)) break;
        c->columns[n] = cdet_arena_str(&c->arena, v);
        if (!c->columns[n++].ptr) return CDET_ENOMEM;
    }
    c->count = n;
    return CDET_OK;
}

/* ---- rows ---- */

static cdet_status row(cdet_reader *r, csv_state *c, cdet_str text, uint64_t line)
{
    cdet_doc *d = cdet_reader_begin(r);
    bool last = false;
    size_t i = 0;
    for (; !last; i++) {
        cdet_str v;
        bool quoted;
        if (i == c->count || !next_value(&text, c->by, &v, &quoted, &last)) break;
        cdet_cursor at = cdet_doc_child(d, cdet_doc_root(), c->columns[i]);
        if (!cdet_cursor_any(at) || !cdet_doc_wants(d, at)) continue;
        if (quoted && memchr(v.ptr, '"', v.len)) {
            char *p = cdet_doc_alloc(d, v.len);
            if (!p) return CDET_ENOMEM;
            v = (cdet_str){ p, undo_quotes(p, v) };
        }
        cdet_doc_text(d, at, v);
    }
    if (last && i == c->count) return cdet_reader_deliver(r, CDET_FORMAT_CSV, line);
    cdet_reader_unreadable_at(r, line, last ? "fewer columns than the header has" : "more columns than the header has");
    return CDET_OK;
}

/* ---- framing ---- */

static cdet_status csv_init(cdet_reader *r, void **state)
{
    csv_state *c = cdet_mem_alloc(cdet_reader_mem(r), sizeof *c);
    if (!c) return CDET_ENOMEM;
    c->reader = r;
    cdet_arena_init(&c->arena, cdet_reader_mem(r));
    cdet_buf_init(&c->acc, cdet_reader_mem(r));
    *state = c;
    return CDET_OK;
}

static void csv_free(cdet_reader *r, void *state)
{
    csv_state *c = state;
    cdet_arena_free(&c->arena);
    cdet_buf_free(&c->acc);
    cdet_mem_free(cdet_reader_mem(r), c, sizeof *c);
}

static bool csv_is_mine(const void *state, cdet_str line)
{
    const csv_state *c = state;
    return (c->count && memchr(line.ptr, c->by, line.len)) || header_by(c, line);
}

static void release(cdet_reader *r, csv_state *c)
{
    cdet_buf_free(&c->acc);
    cdet_buf_init(&c->acc, cdet_reader_mem(r));
    cdet_reader_hold(r, NULL);
}

/* Another line of a row with open quotes. */
static cdet_status continued(cdet_reader *r, csv_state *c, cdet_str line)
{
    if (c->acc.len + line.len + 1 > cdet_reader_max_record(r)) {
        cdet_reader_unreadable_at(r, c->line, "longer than a record may be");
        release(r, c);
        return CDET_OK;
    }
    cdet_buf_lit(&c->acc, "\n");
    cdet_buf_str(&c->acc, line);
    if (c->acc.failed) return CDET_ENOMEM;
    if (!memchr(line.ptr, '"', line.len) || !complete(cdet_buf_get(&c->acc), c->by)) return CDET_OK;
    cdet_status st = row(r, c, cdet_buf_get(&c->acc), c->line);
    release(r, c);
    return st;
}

static cdet_status csv_line(cdet_reader *r, void *state, cdet_str line, uint64_t number)
{
    csv_state *c = state;
    if (c->acc.len) return continued(r, c, line);
    char by = header_by(c, line);
    if (by) return take_header(c, line, by);
    if (complete(line, c->by)) return row(r, c, line, number);
    c->line = number;
    cdet_buf_str(&c->acc, line);
    cdet_reader_hold(r, &cdet_framer_csv);
    return c->acc.failed ? CDET_ENOMEM : CDET_OK;
}

static cdet_status csv_flush(cdet_reader *r, void *state, bool end)
{
    csv_state *c = state;
    if (!end || !c->acc.len) return CDET_OK;
    cdet_reader_unreadable_at(r, c->line, "a row that breaks off");
    release(r, c);
    return CDET_OK;
}

const cdet_framer cdet_framer_csv = { "csv", csv_init, csv_free, csv_is_mine, csv_line, csv_flush };
