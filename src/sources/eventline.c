/* SPDX-License-Identifier: MIT
 *
 * eventline.c: events as container engines print them: "TIME TYPE ACTION ID (name=value, name=value)". Docker's time is one word,
 * Podman's is date, time, offset and zone. The doc has "eventline.time", ".type", ".action", ".id", and a member for each
 * attribute below ".attributes".
 */
#include "framer.h"

typedef struct parts {
    cdet_str time, type, action, id, attributes;
} parts;

/* The next word; what is left begins behind the blanks after it. */
static cdet_str word(cdet_str *s)
{
    size_t n = 0;
    while (n < s->len && s->ptr[n] != ' ') n++;
    cdet_str w = { s->ptr, n };
    while (n < s->len && s->ptr[n] == ' ') n++;
    s->ptr += n;
    s->len -= n;
    return w;
}

static bool like(cdet_str s, const char *form)
{
    size_t n = strlen(form);
    if (s.len < n) return false;
    for (size_t i = 0; i < n; i++)
        if (form[i] == '9' ? s.ptr[i] < '0' || s.ptr[i] > '9' : s.ptr[i] != form[i]) return false;
    return true;
}

static bool is_type(cdet_str s)
{
    static const char *const types[] = { "container", "image",   "pod",  "volume", "network", "system", "machine",
                                         "plugin",    "service", "node", "secret", "config",  "daemon", "builder" };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (cdet_str_eq(s, cdet_str_of(types[i]))) return true;
    return false;
}

static bool take_apart(cdet_str line, parts *p)
{
    while (line.len && (line.ptr[line.len - 1] == '\r' || line.ptr[line.len - 1] == ' ')) line.len--;
    p->time = word(&line);
    if (!like(p->time, "9999-99-99T99:99:99")) { /* "2019-03-02 10:33:42.312377447 -0600 CST" */
        const char *from = p->time.ptr;
        if (p->time.len != 10 || !like(p->time, "9999-99-99") || !like(word(&line), "99:99:99")) return false;
        cdet_str zone = word(&line);
        if (!like(zone, "+9999") && !like(zone, "-9999")) return false;
        p->time = (cdet_str){ from, (size_t)(zone.ptr + zone.len - from) };
        (void)word(&line);
    }
    p->type = word(&line);
    if (!is_type(p->type)) return false;
    p->action = word(&line);
    if (!p->action.len) return false;
    while (p->action.len && p->action.ptr[p->action.len - 1] == ':') p->action.len--; /* "exec_start: sh -c ..." */
    p->attributes = (cdet_str){ "", 0 };
    size_t open = line.len;
    if (line.len && line.ptr[line.len - 1] == ')')
        while (open > 0 && !(line.ptr[open - 1] == '(' && (open == 1 || line.ptr[open - 2] == ' '))) open--;
    else
        open = 0;
    if (open) p->attributes = (cdet_str){ line.ptr + open, line.len - open - 1 };
    size_t end = open ? open - 1 : line.len;
    while (end && line.ptr[end - 1] == ' ') end--;
    size_t from = end;
    while (from && line.ptr[from - 1] != ' ') from--;
    p->id = (cdet_str){ line.ptr + from, end - from };
    return true;
}

static bool eventline_is_mine(const void *state, cdet_str line)
{
    parts p;
    (void)state;
    return line.len > 30 && line.ptr[0] >= '0' && line.ptr[0] <= '9' && take_apart(line, &p);
}

static void put(cdet_doc *d, cdet_cursor at, cdet_str key, cdet_str value)
{
    cdet_cursor c = cdet_doc_child(d, at, key);
    if (cdet_cursor_any(c) && cdet_doc_wants(d, c)) cdet_doc_text(d, c, value);
}

/* "image=alpine:latest, name=test": a comma inside a value is not followed by a name and '='. */
static void put_attributes(cdet_doc *d, cdet_cursor at, cdet_str s)
{
    while (s.len) {
        const char *eq = memchr(s.ptr, '=', s.len);
        if (!eq) return;
        size_t name = (size_t)(eq - s.ptr), end = name + 1;
        while (end < s.len && !(s.ptr[end] == ',' && end + 1 < s.len && s.ptr[end + 1] == ' ')) end++;
        put(d, at, (cdet_str){ s.ptr, name }, (cdet_str){ eq + 1, end - name - 1 });
        end += end < s.len ? 2 : 0;
        s.ptr += end;
        s.len -= end;
    }
}

static cdet_status eventline_line(cdet_reader *r, void *state, cdet_str line, uint64_t number)
{
    parts p;
    (void)state;
    if (!take_apart(line, &p)) return CDET_OK;
    cdet_doc *d = cdet_reader_begin(r);
    cdet_cursor at = cdet_doc_child(d, cdet_doc_root(), CDET_LIT("eventline"));
    put(d, at, CDET_LIT("time"), p.time);
    put(d, at, CDET_LIT("type"), p.type);
    put(d, at, CDET_LIT("action"), p.action);
    put(d, at, CDET_LIT("id"), p.id);
    put_attributes(d, cdet_doc_child(d, at, CDET_LIT("attributes")), p.attributes);
    return cdet_reader_deliver(r, CDET_FORMAT_TEXT, number);
}

const cdet_framer cdet_framer_eventline = { "eventline", NULL, NULL, eventline_is_mine, eventline_line, NULL };
