/* SPDX-License-Identifier: MIT
 *
 * syslog.c: takes the header off a syslog line and hands on what is behind it: an audit record, an XML event or a JSON object is
 * read as if it stood alone; any other message is a record of its own, with "syslog.host", "syslog.program" ... beside it.
 *
 * RFC 3164 times have no year and no zone: UTC, and the year that brings them nearest to the stream's last event. Before the
 * first event such a line waits for it; without one it has no time.
 */
#include "syslog.h"
#include "framer.h"
#include "text.h"

#include <stdio.h>

static bool digit(char c)
{
    return c >= '0' && c <= '9';
}

static void blanks(cdet_str *s)
{
    while (s->len && *s->ptr == ' ') s->ptr++, s->len--;
}

/* Takes what stands before the next blank. */
static cdet_str word(cdet_str *s)
{
    const char *blank = s->len ? memchr(s->ptr, ' ', s->len) : NULL;
    cdet_str w = { s->ptr, blank ? (size_t)(blank - s->ptr) : s->len };
    s->ptr += w.len;
    s->len -= w.len;
    blanks(s);
    return w;
}

static cdet_str known(cdet_str s)
{
    return s.len == 1 && *s.ptr == '-' ? (cdet_str){ NULL, 0 } : s;
}

/* "<13>" at the beginning, where there is one. */
static bool priority(cdet_str *s)
{
    size_t i = 1;
    if (!s->len || *s->ptr != '<') return false;
    while (i < s->len && i < 5 && digit(s->ptr[i])) i++;
    if (i == 1 || i == s->len || s->ptr[i] != '>') return false;
    s->ptr += i + 1;
    s->len -= i + 1;
    return true;
}

/* "2026-11-24T10:00:01" and what is behind it up to a blank. */
static bool full_time(cdet_str *s, cdet_str *out)
{
    static const char form[] = "dddd-dd-ddTdd:dd:dd";
    if (s->len < sizeof form) return false;
    for (size_t i = 0; i + 1 < sizeof form; i++)
        if (form[i] == 'd' ? !digit(s->ptr[i]) : s->ptr[i] != form[i]) return false;
    *out = word(s);
    return true;
}

/* "Nov 24 10:00:01", the day perhaps behind two blanks. */
static bool short_time(cdet_str *s, cdet_str *out)
{
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if (s->len < 16 || s->ptr[3] != ' ' || s->ptr[6] != ' ' || s->ptr[9] != ':' || s->ptr[12] != ':') return false;
    bool month = false;
    for (size_t i = 0; i < 36 && !month; i += 3) month = memcmp(s->ptr, months + i, 3) == 0;
    if (!month || !digit(s->ptr[5]) || !digit(s->ptr[7]) || !digit(s->ptr[8])) return false;
    *out = (cdet_str){ s->ptr, 15 };
    s->ptr += 15;
    s->len -= 15;
    blanks(s);
    return true;
}

/* "-" or "[id k="v" ...][...]". */
static bool structured_data(cdet_str *s)
{
    if (!s->len) return false;
    if (*s->ptr == '-') {
        word(s);
        return true;
    }
    while (s->len && *s->ptr == '[') {
        size_t i = 1;
        bool quoted = false;
        for (; i < s->len && (quoted || s->ptr[i] != ']'); i++) {
            if (s->ptr[i] == '\\' && i + 1 < s->len)
                i++;
            else if (s->ptr[i] == '"')
                quoted = !quoted;
        }
        if (i == s->len) return false;
        s->ptr += i + 1;
        s->len -= i + 1;
    }
    blanks(s);
    return true;
}

static bool rfc5424(cdet_str s, cdet_syslog *out)
{
    if (s.len < 2 || s.ptr[0] != '1' || s.ptr[1] != ' ') return false;
    s.ptr += 2;
    s.len -= 2;
    if (!full_time(&s, &out->time)) out->time = known(word(&s));
    out->host = known(word(&s));
    out->program = known(word(&s));
    out->pid = known(word(&s));
    word(&s); /* the message's id */
    if (!structured_data(&s)) return false;
    if (s.len >= 3 && memcmp(s.ptr, "\xef\xbb\xbf", 3) == 0) s.ptr += 3, s.len -= 3;
    out->message = s;
    return true;
}

/* "app[4242]:" or "app:" */
static bool tag(cdet_str *s, cdet_syslog *out)
{
    size_t i = 0;
    while (i < s->len && s->ptr[i] != ' ' && s->ptr[i] != '[' && s->ptr[i] != ':') i++;
    if (i == s->len || i == 0 || i > 128 || s->ptr[i] == ' ') return false;
    out->program = (cdet_str){ s->ptr, i };
    if (s->ptr[i] == '[') {
        size_t from = ++i;
        while (i < s->len && digit(s->ptr[i])) i++;
        if (i == from || i + 1 >= s->len || s->ptr[i] != ']' || s->ptr[i + 1] != ':') return false;
        out->pid = (cdet_str){ s->ptr + from, i - from };
        i++;
    }
    s->ptr += i + 1;
    s->len -= i + 1;
    blanks(s);
    return true;
}

bool cdet_syslog_parse(cdet_str line, cdet_syslog *out)
{
    memset(out, 0, sizeof *out);
    cdet_str s = line;
    if (priority(&s) && rfc5424(s, out)) return true;
    memset(out, 0, sizeof *out);
    if (!full_time(&s, &out->time)) {
        if (!short_time(&s, &out->time)) return false;
        out->no_year = true;
    }
    cdet_str after = s, first = word(&after);
    if (!first.len) return false;
    out->host = first;
    if (!tag(&after, out)) return false;
    out->message = after;
    return true;
}

/* ---- framing ---- */

static bool syslog_is_mine(const void *state, cdet_str line)
{
    (void)state;
    cdet_syslog sl;
    return cdet_syslog_parse(line, &sl);
}

static void put(cdet_doc *d, cdet_cursor at, cdet_str key, cdet_str value)
{
    cdet_cursor c = cdet_doc_child(d, at, key);
    if (value.len && cdet_cursor_any(c) && cdet_doc_wants(d, c)) cdet_doc_text(d, c, value);
}

/* "Nov 24 10:00:01" as an RFC 3339 time. false: there is no event yet to tell the year by. */
static bool with_year(cdet_reader *r, cdet_str t, char out[24])
{
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    int64_t now, ns, best = INT64_MAX;
    char text[24];
    int month = 1;
    if (!cdet_reader_last_time(r, &now) || t.len != 15) return false;
    while (month < 12 && memcmp(t.ptr, months + (month - 1) * 3, 3) != 0) month++;
    int64_t year = 1970 + now / 31556952000000000; /* of a mean year's nanoseconds */
    for (int64_t y = year - 1; y <= year + 1; y++) {
        snprintf(text, sizeof text, "%04d-%02d-%c%cT%.8sZ", (int)y, month, t.ptr[4] == ' ' ? '0' : t.ptr[4], t.ptr[5],
                 t.ptr + 7);
        if (!cdet_time_parse(cdet_str_of(text), &ns)) continue;
        int64_t off = ns > now ? cdet_sat_sub(ns, now) : cdet_sat_sub(now, ns);
        if (off >= best) continue;
        best = off;
        memcpy(out, text, sizeof text);
    }
    return best != INT64_MAX;
}

/* Lines without a year that came before the first event: as many as fit wait until it tells them theirs. */
typedef struct waiting {
    cdet_mem *mem;
    cdet_buf lines; /* of each the number, the length and the text */
} waiting;

enum { WAITING_MAX = 64 << 10 };

static cdet_status syslog_init(cdet_reader *r, void **state)
{
    waiting *w = cdet_mem_alloc(cdet_reader_mem(r), sizeof *w);
    if (!w) return CDET_ENOMEM;
    w->mem = cdet_reader_mem(r);
    cdet_buf_init(&w->lines, w->mem);
    *state = w;
    return CDET_OK;
}

static void syslog_free(cdet_reader *r, void *state)
{
    waiting *w = state;
    cdet_buf_free(&w->lines);
    cdet_mem_free(cdet_reader_mem(r), w, sizeof *w);
}

/* true: it waits. */
static bool waits(cdet_reader *r, waiting *w, cdet_str line, uint64_t number)
{
    int64_t now;
    uint64_t head[2] = { number, line.len };
    if (cdet_reader_last_time(r, &now) || line.len > WAITING_MAX || w->lines.len > WAITING_MAX - line.len) return false;
    size_t before = w->lines.len;
    cdet_buf_add(&w->lines, (const char *)head, sizeof head);
    cdet_buf_add(&w->lines, line.ptr, line.len);
    if (w->lines.failed) w->lines.len = before;
    return !w->lines.failed;
}

static cdet_status deliver(cdet_reader *r, const cdet_syslog *sl, uint64_t number)
{
    cdet_doc *d = cdet_reader_begin(r);
    cdet_cursor at = cdet_doc_child(d, cdet_doc_root(), CDET_LIT("syslog"));
    char full[24];
    cdet_str time = sl->time;
    if (sl->no_year) time = with_year(r, time, full) ? cdet_doc_keep(d, cdet_str_of(full)) : (cdet_str){ NULL, 0 };
    put(d, at, CDET_LIT("time"), time);
    put(d, at, CDET_LIT("host"), sl->host);
    put(d, at, CDET_LIT("program"), sl->program);
    put(d, at, CDET_LIT("pid"), sl->pid);
    put(d, at, CDET_LIT("message"), sl->message);
    return cdet_reader_deliver(r, CDET_FORMAT_TEXT, number);
}

/* What waited has its year, or there will be none. */
static cdet_status let_go(cdet_reader *r, waiting *w)
{
    cdet_status st = CDET_OK;
    cdet_buf all = w->lines;
    cdet_buf_init(&w->lines, w->mem);
    for (size_t i = 0; !st && i < all.len;) {
        uint64_t head[2];
        cdet_syslog sl;
        memcpy(head, all.ptr + i, sizeof head);
        i += sizeof head;
        if (cdet_syslog_parse((cdet_str){ all.ptr + i, (size_t)head[1] }, &sl)) st = deliver(r, &sl, head[0]);
        i += (size_t)head[1];
    }
    cdet_buf_free(&all);
    return st;
}

static cdet_status syslog_line(cdet_reader *r, void *state, cdet_str line, uint64_t number)
{
    cdet_syslog sl;
    waiting *w = state;
    if (!cdet_syslog_parse(line, &sl)) return CDET_OK;
    cdet_str m = sl.message;
    if (m.len > 5 && memcmp(m.ptr, "@cee:", 5) == 0) m.ptr += 5, m.len -= 5;
    blanks(&m);
    if (m.len && *m.ptr == '{' && m.ptr[m.len - 1] == '}') {
        cdet_reader_outer(r, sl.host);
        cdet_status s = cdet_reader_json(r, m, number);
        cdet_reader_outer(r, (cdet_str){ NULL, 0 });
        return s;
    }
    if (sl.no_year && waits(r, w, line, number)) return CDET_OK;
    cdet_status st = deliver(r, &sl, number);
    return st || !w->lines.len ? st : let_go(r, w);
}

static cdet_status syslog_flush(cdet_reader *r, void *state, bool end)
{
    int64_t now;
    waiting *w = state;
    return w->lines.len && (end || cdet_reader_last_time(r, &now)) ? let_go(r, w) : CDET_OK;
}

const cdet_framer cdet_framer_syslog = {
    "syslog", syslog_init, syslog_free, syslog_is_mine, syslog_line, syslog_flush
};
