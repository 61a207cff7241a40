/* SPDX-License-Identifier: MIT
 *
 * xml.c: Windows Event XML, anywhere in lines of text: one event a line, several in one, one over several lines, behind a
 * syslog header. The framer finds <Event> ... </Event>; the walk takes it apart.
 *
 * expat cannot be given an allocator with a context, so what it takes is bounded by the size of a record instead. Entities
 * other than XML's own need a DOCTYPE, and that ends the parse.
 */
#include "framer.h"
#include "jsontext.h"
#include "xml.h"

#include <expat.h>

enum { XML_DEPTH = 64, XML_PIECE = 64 << 10 };

/* ---- walking ---- */

typedef struct element {
    cdet_cursor at;
    bool parent; /* has elements: its text is white space between them */
} element;

typedef struct walk {
    XML_Parser parser;
    cdet_doc *doc;
    element open[XML_DEPTH];
    unsigned depth; /* elements open; those beyond XML_DEPTH are only counted */
    cdet_buf text;  /* of the innermost element */
    bool done, refused;
} walk;

static cdet_str kept(walk *w, cdet_str s)
{
    cdet_str out;
    s = cdet_doc_keep(w->doc, s);
    if (!s.ptr || !cdet_json_unmask(w->doc, s, &out)) return (cdet_str){ "", 0 };
    return out;
}

static cdet_cursor element_cursor(walk *w, cdet_cursor parent, const char *name, const char **attributes)
{
    const char *colon = strchr(name, ':');
    if (colon) name = colon + 1;
    bool data = strcmp(name, "Data") == 0 || strcmp(name, "ComplexData") == 0;
    for (size_t i = 0; data && attributes[i]; i += 2)
        if (strcmp(attributes[i], "Name") == 0 && attributes[i + 1][0])
            return cdet_doc_child(w->doc, parent, cdet_str_of(attributes[i + 1]));
    return cdet_doc_child(w->doc, parent, cdet_str_of(name));
}

static void XMLCALL on_start(void *user, const char *name, const char **attributes)
{
    walk *w = user;
    w->text.len = 0;
    if (w->depth++ >= XML_DEPTH) return;
    element *e = &w->open[w->depth - 1], *up = w->depth > 1 ? e - 1 : NULL;
    cdet_cursor parent = up ? up->at : w->open[0].at;
    if (up && !up->parent) {
        up->parent = true;
        if (cdet_doc_wants(w->doc, up->at)) cdet_doc_object(w->doc, up->at);
    }
    e->at = element_cursor(w, parent, name, attributes);
    e->parent = false;
    if (!attributes[0] || !cdet_doc_inside(w->doc, e->at)) return;
    cdet_cursor list = cdet_doc_child(w->doc, e->at, CDET_LIT("#attributes"));
    for (size_t i = 0; cdet_cursor_any(list) && attributes[i]; i += 2) {
        cdet_cursor c = cdet_doc_child(w->doc, list, cdet_str_of(attributes[i]));
        if (cdet_cursor_any(c) && cdet_doc_wants(w->doc, c))
            cdet_doc_text(w->doc, c, kept(w, cdet_str_of(attributes[i + 1])));
    }
}

static void XMLCALL on_end(void *user, const char *name)
{
    walk *w = user;
    (void)name;
    if (w->depth <= XML_DEPTH) {
        const element *e = &w->open[w->depth - 1];
        bool wanted = !e->parent && cdet_cursor_any(e->at) && cdet_doc_wants(w->doc, e->at);
        if (wanted) cdet_doc_text(w->doc, e->at, kept(w, cdet_buf_get(&w->text)));
    }
    w->text.len = 0;
    if (--w->depth) return;
    w->done = true;
    XML_StopParser(w->parser, XML_FALSE);
}

static void XMLCALL on_text(void *user, const char *s, int n)
{
    walk *w = user;
    bool wanted = w->depth && w->depth <= XML_DEPTH && cdet_cursor_any(w->open[w->depth - 1].at);
    if (wanted) cdet_buf_add(&w->text, s, (size_t)n);
}

static void XMLCALL on_doctype(void *user, const char *name, const char *system, const char *public_id, int internal)
{
    walk *w = user;
    (void)name, (void)system, (void)public_id, (void)internal;
    w->refused = true;
    XML_StopParser(w->parser, XML_FALSE);
}

static void feed(walk *w, cdet_str t)
{
    XML_SetUserData(w->parser, w);
    XML_SetElementHandler(w->parser, on_start, on_end);
    XML_SetCharacterDataHandler(w->parser, on_text);
    XML_SetStartDoctypeDeclHandler(w->parser, on_doctype);
    while (t.len && !w->done && !w->refused) {
        size_t n = t.len < XML_PIECE ? t.len : XML_PIECE;
        if (XML_Parse(w->parser, t.ptr, (int)n, n == t.len) != XML_STATUS_OK) return;
        t.ptr += n;
        t.len -= n;
    }
}

/* Bytes of the entity that begins at this '&'; 0: it is none. */
static size_t entity(cdet_str s)
{
    size_t i = 1;
    while (i < s.len && i < 12 &&
           (s.ptr[i] == '#' || (s.ptr[i] >= '0' && s.ptr[i] <= '9') ||
            (cdet_lower((unsigned char)s.ptr[i]) >= 'a' && cdet_lower((unsigned char)s.ptr[i]) <= 'z')))
        i++;
    return i > 1 && i < s.len && s.ptr[i] == ';' ? i + 1 : 0;
}

/* Some writers leave '&' as it is, or leave the ';' out ("&lt unknown process&gt "): put right, in a copy. ptr NULL: refused. */
static cdet_str repaired(cdet_doc *d, cdet_str s)
{
    size_t bare = 0, n = 0;
    for (const char *p = s.ptr, *end = s.ptr + s.len; p < end && (p = memchr(p, '&', (size_t)(end - p))); p++)
        bare += entity((cdet_str){ p, (size_t)(end - p) }) == 0;
    if (!bare) return s;
    char *out = cdet_doc_alloc(d, s.len + bare * 4);
    for (size_t i = 0; out && i < s.len; i++) {
        cdet_str rest = { s.ptr + i, s.len - i };
        out[n++] = s.ptr[i];
        if (s.ptr[i] != '&' || entity(rest)) continue;
        bool angle =
            rest.len > 3 && rest.ptr[2] == 't' && (rest.ptr[1] == 'l' || rest.ptr[1] == 'g') && rest.ptr[3] == ' ';
        memcpy(out + n, angle ? rest.ptr + 1 : "amp", angle ? 2 : 3);
        n += angle ? 2 : 3;
        i += angle ? 2 : 0;
        out[n++] = ';';
    }
    return (cdet_str){ out, n };
}

cdet_status cdet_xml_walk(cdet_doc *d, cdet_cursor at, cdet_str text)
{
    walk w = { .doc = d, .open[0].at = at };
    cdet_str whole = repaired(d, text);
    cdet_str masked = whole.ptr ? cdet_json_mask(d, whole, 0, true) : whole;
    if (!masked.ptr) return CDET_ENOMEM;
    w.parser = XML_ParserCreate("UTF-8");
    if (!w.parser) return CDET_ENOMEM;
    cdet_buf_init(&w.text, d->mem);
    feed(&w, masked);
    XML_ParserFree(w.parser);
    bool failed = w.text.failed;
    cdet_buf_free(&w.text);
    if (failed || d->nomem) return CDET_ENOMEM;
    return w.done && !w.refused ? CDET_OK : CDET_EFORMAT;
}

/* ---- framing ---- */

static const char malformed[] = "malformed XML", broken_off[] = "an event that breaks off";

typedef struct xml_state {
    cdet_buf acc; /* an event whose end has not come; empty: none */
    uint64_t line;
} xml_state;

static const char *find(cdet_str s, const char *what)
{
    size_t n = strlen(what);
    for (const char *p = s.ptr, *end = s.ptr + s.len; (size_t)(end - p) >= n;) {
        p = memchr(p, what[0], (size_t)(end - p) - n + 1);
        if (!p) return NULL;
        if (memcmp(p, what, n) == 0) return p;
        p++;
    }
    return NULL;
}

/* "<Event>" or "<Event ", not "<EventData>". */
static const char *find_event(cdet_str s)
{
    for (;;) {
        const char *p = find(s, "<Event");
        if (!p) return NULL;
        size_t at = (size_t)(p - s.ptr) + 6;
        if (at == s.len || strchr("> \t\r\n/", s.ptr[at])) return p;
        s.ptr += at;
        s.len -= at;
    }
}

static cdet_status xml_init(cdet_reader *r, void **state)
{
    xml_state *x = cdet_mem_alloc(cdet_reader_mem(r), sizeof *x);
    if (!x) return CDET_ENOMEM;
    cdet_buf_init(&x->acc, cdet_reader_mem(r));
    *state = x;
    return CDET_OK;
}

static void xml_free(cdet_reader *r, void *state)
{
    xml_state *x = state;
    cdet_buf_free(&x->acc);
    cdet_mem_free(cdet_reader_mem(r), x, sizeof *x);
}

/* What an export of many events has around them. */
static bool is_frame(cdet_str line)
{
    static const char *const frames[] = { "<?xml", "<Events", "</Events" };
    for (size_t i = 0; i < 3; i++)
        if (line.len >= strlen(frames[i]) && memcmp(line.ptr, frames[i], strlen(frames[i])) == 0) return true;
    return false;
}

static bool xml_is_mine(const void *state, cdet_str line)
{
    (void)state;
    return is_frame(line) || find_event(line) != NULL;
}

static cdet_status one_event(cdet_reader *r, cdet_str text, uint64_t line, const char *why)
{
    cdet_status st = cdet_xml_walk(cdet_reader_begin(r), cdet_doc_root(), text);
    if (st && st != CDET_EFORMAT) return st;
    /* One that breaks off, as syslog cuts long lines: the elements that are whole may be enough. */
    if (!st || cdet_reader_recognises(r, CDET_FORMAT_XML)) return cdet_reader_deliver(r, CDET_FORMAT_XML, line);
    cdet_reader_unreadable_at(r, line, why);
    return CDET_OK;
}

static void release(cdet_reader *r, xml_state *x)
{
    cdet_buf_free(&x->acc);
    cdet_buf_init(&x->acc, cdet_reader_mem(r));
    cdet_reader_hold(r, NULL);
}

/* The event that waits has no end. */
static cdet_status cut_off(cdet_reader *r, xml_state *x)
{
    cdet_reader_hold(r, NULL);
    cdet_status st = one_event(r, cdet_buf_get(&x->acc), x->line, broken_off);
    release(r, x);
    return st;
}

/* Events that are complete in t, each from its <Event> on. The rest of t, from an <Event> without its end, waits. */
static cdet_status events(cdet_reader *r, xml_state *x, cdet_str t, uint64_t line)
{
    const char *from, *to;
    while ((from = find_event(t))) {
        t.len -= (size_t)(from - t.ptr);
        t.ptr = from;
        to = find(t, "</Event>");
        if (!to) break;
        size_t n = (size_t)(to - t.ptr) + 8;
        cdet_status st = one_event(r, (cdet_str){ t.ptr, n }, line, malformed);
        if (st) return st;
        t.ptr += n;
        t.len -= n;
    }
    if (!from) return CDET_OK;
    cdet_buf_str(&x->acc, t);
    cdet_buf_lit(&x->acc, "\n");
    x->line = line;
    cdet_reader_hold(r, &cdet_framer_xml);
    return x->acc.failed ? CDET_ENOMEM : CDET_OK;
}

/* The next line of an event. Another <Event> before its end: it was cut off. */
static cdet_status next_line(cdet_reader *r, xml_state *x, cdet_str t, uint64_t line)
{
    const char *begin = find_event(t), *end = find(t, "</Event>");
    if (begin && (!end || begin < end)) {
        cdet_status s = cut_off(r, x);
        return s ? s : events(r, x, t, line);
    }
    size_t n = end ? (size_t)(end - t.ptr) + 8 : t.len;
    if (x->acc.len + n > cdet_reader_max_record(r)) {
        cdet_reader_unreadable_at(r, x->line, "longer than a record may be");
        release(r, x);
        return CDET_OK;
    }
    cdet_buf_add(&x->acc, t.ptr, n);
    if (!end) cdet_buf_lit(&x->acc, "\n");
    if (x->acc.failed) return CDET_ENOMEM;
    if (!end) return CDET_OK;
    cdet_reader_hold(r, NULL);
    cdet_status st = one_event(r, cdet_buf_get(&x->acc), x->line, malformed);
    release(r, x);
    if (st) return st;
    return events(r, x, (cdet_str){ t.ptr + n, t.len - n }, line);
}

static cdet_status xml_line(cdet_reader *r, void *state, cdet_str line, uint64_t number)
{
    xml_state *x = state;
    return x->acc.len ? next_line(r, x, line, number) : events(r, x, line, number);
}

static cdet_status xml_flush(cdet_reader *r, void *state, bool end)
{
    xml_state *x = state;
    return end && x->acc.len ? cut_off(r, x) : CDET_OK;
}

const cdet_framer cdet_framer_xml = { "xml", xml_init, xml_free, xml_is_mine, xml_line, xml_flush };
