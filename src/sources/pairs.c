/* SPDX-License-Identifier: MIT
 *
 * pairs.c: lines of the form "[TIME] LEVEL PROGRAM: key=value|key=value|...", which Santa writes. The doc has "pairs.time",
 * "pairs.program" and a member for each key below "pairs". A line without pairs is a message of that program.
 */
#include "framer.h"

static bool digit(char c)
{
    return c >= '0' && c <= '9';
}

/* "[2018-08-19T03:09:13.120Z] " at the beginning; the time is what stands between the brackets. */
static bool time_of(cdet_str *line, cdet_str *time)
{
    const char *close =
        line->len > 22 && line->ptr[0] == '[' ? memchr(line->ptr, ']', line->len < 48 ? line->len : 48) : NULL;
    if (!close) return false;
    *time = (cdet_str){ line->ptr + 1, (size_t)(close - line->ptr) - 1 };
    if (time->len < 19 || !digit(time->ptr[0]) || !digit(time->ptr[3]) || time->ptr[4] != '-' || time->ptr[7] != '-' ||
        time->ptr[13] != ':')
        return false;
    size_t n = (size_t)(close - line->ptr) + 1;
    while (n < line->len && line->ptr[n] == ' ') n++;
    line->ptr += n;
    line->len -= n;
    return true;
}

static bool pairs_is_mine(const void *state, cdet_str line)
{
    cdet_str time;
    (void)state;
    return time_of(&line, &time);
}

static void put(cdet_doc *d, cdet_cursor at, cdet_str key, cdet_str value)
{
    cdet_cursor c = cdet_doc_child(d, at, key);
    if (cdet_cursor_any(c) && cdet_doc_wants(d, c)) cdet_doc_text(d, c, value);
}

static void put_pairs(cdet_doc *d, cdet_cursor at, cdet_str s)
{
    while (s.len) {
        const char *bar = memchr(s.ptr, '|', s.len);
        cdet_str one = { s.ptr, bar ? (size_t)(bar - s.ptr) : s.len };
        const char *eq = one.len ? memchr(one.ptr, '=', one.len) : NULL;
        if (eq) {
            size_t n = (size_t)(eq - one.ptr);
            put(d, at, (cdet_str){ one.ptr, n }, (cdet_str){ eq + 1, one.len - n - 1 });
        }
        s.ptr += one.len + (bar != NULL);
        s.len -= one.len + (bar != NULL);
    }
}

static cdet_status pairs_line(cdet_reader *r, void *state, cdet_str line, uint64_t number)
{
    cdet_str time, head;
    (void)state;
    if (!time_of(&line, &time)) return CDET_OK;
    while (line.len && line.ptr[line.len - 1] == '\r') line.len--;
    cdet_doc *d = cdet_reader_begin(r);
    cdet_cursor at = cdet_doc_child(d, cdet_doc_root(), CDET_LIT("pairs"));
    put(d, at, CDET_LIT("time"), time);
    /* "I santad: " stands before the pairs. */
    const char *colon = line.len ? memchr(line.ptr, ':', line.len) : NULL;
    head = (cdet_str){ line.ptr, colon ? (size_t)(colon - line.ptr) : 0 };
    if (colon && !memchr(head.ptr, '=', head.len)) {
        while (head.len && memchr(head.ptr, ' ', head.len)) head.ptr++, head.len--;
        put(d, at, CDET_LIT("program"), head);
        line.len -= (size_t)(colon - line.ptr) + 1;
        line.ptr = colon + 1;
        while (line.len && *line.ptr == ' ') line.ptr++, line.len--;
        put_pairs(d, at, line);
    } else {
        put(d, at, CDET_LIT("message"), line);
    }
    return cdet_reader_deliver(r, CDET_FORMAT_KEYVALUE, number);
}

const cdet_framer cdet_framer_pairs = { "pairs", NULL, NULL, pairs_is_mine, pairs_line, NULL };
