/* SPDX-License-Identifier: MIT
 *
 * eval.c: conditions and values of a mapping. Each step of a value takes a text and gives a text (or a number, or a time, at
 * the end) in the doc's scratch; a step that has nothing to work on ends the value.
 */
#include "eval.h"
#include "jsontext.h"
#include "sockaddr.h"
#include "stamp.h"
#include "text.h"

#include <stdio.h>

/* ---- values as text ---- */

/* Decimal digits of u into the end of buf; where they begin. */
static size_t digits_of(uint64_t u, char buf[40])
{
    size_t at = 40;
    do buf[--at] = (char)('0' + u % 10);
    while (u /= 10);
    return at;
}

cdet_str cdet_val_text(const cdet_val *v, char buf[40])
{
    size_t at;
    switch (v->kind) {
    case CDET_STR:
        return v->v.str;
    case CDET_INT:
        at = digits_of(v->v.i < 0 ? 0 - (uint64_t)v->v.i : (uint64_t)v->v.i, buf);
        if (v->v.i < 0) buf[--at] = '-';
        return (cdet_str){ buf + at, 40 - at };
    case CDET_UINT:
        at = digits_of(v->v.u, buf);
        return (cdet_str){ buf + at, 40 - at };
    case CDET_BOOL:
        return v->v.i ? CDET_LIT("true") : CDET_LIT("false");
    case CDET_REAL:
        break;
    default:
        return (cdet_str){ buf, 0 };
    }
    int n = snprintf(buf, 40, "%.17g", v->v.f);
    for (int i = 0; i < n; i++)
        if (buf[i] == ',') buf[i] = '.'; /* whatever the caller's locale is */
    return (cdet_str){ buf, (size_t)(n > 0 ? n : 0) };
}

bool cdet_text_unknown(cdet_str s)
{
    static const cdet_str unknown[] = { { "-", 1 },    { "?", 1 },      { "N/A", 3 },
                                        { "null", 4 }, { "(null)", 6 }, { "<unknown process>", 17 } };
    if (!s.len) return true;
    if (s.len > 17 || !memchr("-?Nn(<", s.ptr[0], 6)) return false;
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
        if (cdet_str_eq(unknown[i], s)) return true;
    return false;
}

static bool known(const cdet_val *v)
{
    return v->kind == CDET_STR ? !cdet_text_unknown(v->v.str) : v->kind != CDET_NULL && v->kind != CDET_VAL_OBJECT;
}

/* The first value that a ref stands for, and the next: all of its path, the one with its number, or the constant in *c. */
static inline const cdet_val *first_value(const cdet_eval *e, const cdet_ref *r, cdet_val *c)
{
    if (!r->slot) {
        *c = (cdet_val){ .kind = CDET_STR, .v.str = r->text };
        return c;
    }
    const cdet_val *v = cdet_doc_get(e->doc, r->slot);
    for (uint32_t i = 1; v && i < r->nth; i++) v = cdet_doc_next(e->doc, v);
    return v;
}

static const cdet_val *next_value(const cdet_eval *e, const cdet_ref *r, const cdet_val *v)
{
    return r->slot && !r->nth ? cdet_doc_next(e->doc, v) : NULL;
}

bool cdet_refs_first(cdet_eval *e, const cdet_refs *r, cdet_val *v)
{
    cdet_val c;
    for (uint32_t i = 0; i < r->n; i++) {
        for (const cdet_val *p = first_value(e, &r->v[i], &c); p; p = next_value(e, &r->v[i], p)) {
            if (r->v[i].slot && !known(p = cdet_json_resolve(e->doc, p))) continue;
            *v = *p;
            return true;
        }
    }
    return false;
}

uint32_t cdet_refs_count(cdet_eval *e, const cdet_refs *r, cdet_val *v)
{
    cdet_val c;
    uint32_t n = 0;
    for (uint32_t i = 0; i < r->n && !n; i++) {
        for (const cdet_val *p = first_value(e, &r->v[i], &c); p; p = next_value(e, &r->v[i], p)) {
            const cdet_val *x = cdet_json_resolve(e->doc, p);
            if (x->kind == CDET_VAL_OBJECT) continue;
            if (!n++) *v = *x;
        }
    }
    return n;
}

/* ---- conditions ---- */

static bool equal(cdet_str a, cdet_str b, bool nocase)
{
    return nocase ? cdet_str_ieq(a, b) : cdet_str_eq(a, b);
}

static bool contains(cdet_str s, cdet_str part, bool nocase)
{
    for (size_t i = 0; i + part.len <= s.len; i++)
        if (equal((cdet_str){ s.ptr + i, part.len }, part, nocase)) return true;
    return false;
}

static bool any_equals(const cdet_test *t, cdet_str s)
{
    for (uint32_t i = 0; i < t->ntexts; i++)
        if (t->texts[i].len == s.len && equal(s, t->texts[i], t->nocase)) return true;
    return false;
}

static bool text_passes(const cdet_eval *e, const cdet_test *t, cdet_str s)
{
    if (t->op == CDET_TEST_EQUAL) return any_equals(t, s);
    if (t->op == CDET_TEST_MATCH) return cdet_regex_match(t->re, e->re, s) == CDET_MATCH_YES;
    for (uint32_t i = 0; i < t->ntexts; i++) {
        cdet_str w = t->texts[i];
        bool yes = false;
        if (t->op == CDET_TEST_CONTAINS) yes = contains(s, w, t->nocase);
        if (t->op == CDET_TEST_STARTS) yes = s.len >= w.len && equal((cdet_str){ s.ptr, w.len }, w, t->nocase);
        if (t->op == CDET_TEST_ENDS)
            yes = s.len >= w.len && equal((cdet_str){ s.ptr + s.len - w.len, w.len }, w, t->nocase);
        if (yes) return true;
    }
    return false;
}

static bool value_passes(const cdet_eval *e, const cdet_test *t, const cdet_val *v)
{
    char buf[40];
    if (t->op == CDET_TEST_EXISTS) return true;
    v = cdet_json_resolve(e->doc, v);
    if (t->op == CDET_TEST_KNOWN) return known(v);
    if (v->kind == CDET_STR) return text_passes(e, t, v->v.str);
    return v->kind != CDET_VAL_OBJECT && v->kind != CDET_NULL && text_passes(e, t, cdet_val_text(v, buf));
}

static bool test_passes(const cdet_eval *e, const cdet_test *t)
{
    for (uint32_t i = 0; i < t->refs.n; i++) {
        const cdet_ref *r = &t->refs.v[i];
        cdet_val c;
        bool there = false; /* the first path that has a value decides; an object is none */
        for (const cdet_val *v = first_value(e, r, &c); v; v = next_value(e, r, v)) {
            if (value_passes(e, t, v)) return !t->negate;
            there = there || v->kind != CDET_VAL_OBJECT;
        }
        if (there && t->op != CDET_TEST_KNOWN) break;
    }
    return t->negate;
}

void cdet_eval_renew(cdet_eval *e)
{
    if (++e->now <= UINT32_MAX / 2) return;
    if (e->memo) memset(e->memo, 0, ((size_t)e->tests + 1) * sizeof *e->memo);
    e->now = 1;
}

/* Many cases ask the same. */
static inline bool passes(const cdet_eval *e, const cdet_test *t)
{
    if (!t->memo || !e->memo) return test_passes(e, t);
    uint32_t *known = &e->memo[t->memo];
    if (*known >> 1 != e->now) *known = e->now << 1 | test_passes(e, t);
    return *known & 1;
}

bool cdet_when_holds(cdet_eval *e, const cdet_when *w)
{
    if (!w) return true;
    for (; w; w = w->other) {
        uint32_t i = 0;
        while (i < w->ntests && passes(e, &w->tests[i])) i++;
        if (i == w->ntests) return true;
    }
    return false;
}

/* ---- steps ---- */

/* "A=1,B=2": the value of `name`, names compared without case. */
static bool pair_of(cdet_str s, cdet_str name, cdet_str *out)
{
    while (s.len) {
        const char *comma = memchr(s.ptr, ',', s.len);
        cdet_str item = { s.ptr, comma ? (size_t)(comma - s.ptr) : s.len };
        s.ptr += item.len + (comma != NULL);
        s.len -= item.len + (comma != NULL);
        while (item.len && *item.ptr == ' ') item.ptr++, item.len--;
        const char *eq = memchr(item.ptr, '=', item.len);
        if (!eq || !cdet_str_ieq((cdet_str){ item.ptr, (size_t)(eq - item.ptr) }, name)) continue;
        *out = (cdet_str){ eq + 1, item.len - (size_t)(eq - item.ptr) - 1 };
        return true;
    }
    return false;
}

/* The part with this number, from the end when it is below 0. */
static bool part_of(cdet_str s, cdet_str by, int32_t want, cdet_str *out)
{
    int32_t count = 1;
    for (size_t i = 0; i + by.len <= s.len; i++)
        if (memcmp(s.ptr + i, by.ptr, by.len) == 0) count++, i += by.len - 1;
    if (want < 0) want += count;
    if (want < 0 || want >= count) return false;
    size_t from = 0;
    for (size_t i = 0; i <= s.len; i++) {
        bool here = i == s.len || (i + by.len <= s.len && memcmp(s.ptr + i, by.ptr, by.len) == 0);
        if (!here) continue;
        if (want-- == 0) {
            *out = (cdet_str){ s.ptr + from, i - from };
            return true;
        }
        i += by.len - 1;
        from = i + 1;
    }
    return false;
}

static cdet_str basename_of(cdet_str s)
{
    size_t i = s.len;
    while (i && s.ptr[i - 1] != '\\' && s.ptr[i - 1] != '/') i--;
    return (cdet_str){ s.ptr + i, s.len - i };
}

/* Splits off an alternate data stream: a colon behind the last separator that is not a drive's. */
static bool stream_of(cdet_str s, cdet_stream what, cdet_str *out)
{
    cdet_str name = basename_of(s);
    size_t at = (size_t)(name.ptr - s.ptr);
    if (at == 0 && name.len > 1 && name.ptr[1] == ':') at = 2;
    const char *colon = at < s.len ? memchr(s.ptr + at, ':', s.len - at) : NULL;
    if (what == CDET_STREAM_FILE) {
        *out = (cdet_str){ s.ptr, colon ? (size_t)(colon - s.ptr) : s.len };
        return true;
    }
    if (!colon) return false;
    *out = (cdet_str){ colon + 1, s.len - (size_t)(colon - s.ptr) - 1 };
    return true;
}

static bool lower_text(cdet_eval *e, cdet_str *s)
{
    size_t i = 0;
    while (i < s->len && cdet_lower((unsigned char)s->ptr[i]) == (unsigned char)s->ptr[i]) i++;
    if (i == s->len) return true;
    char *p = cdet_doc_alloc(e->doc, s->len);
    if (!p) return false;
    for (i = 0; i < s->len; i++) p[i] = (char)cdet_lower((unsigned char)s->ptr[i]);
    s->ptr = p;
    return true;
}

/* Without braces, lower case; all zeros is no value. */
static bool guid_text(cdet_eval *e, cdet_str *s)
{
    if (s->len > 1 && s->ptr[0] == '{' && s->ptr[s->len - 1] == '}') s->ptr++, s->len -= 2;
    size_t i = 0;
    while (i < s->len && (s->ptr[i] == '0' || s->ptr[i] == '-')) i++;
    return i < s->len && lower_text(e, s);
}

/* Decimal, or hexadecimal behind 0x. */
static bool number_text(cdet_str s, cdet_val *v)
{
    bool hex = s.len > 2 && s.ptr[0] == '0' && (s.ptr[1] == 'x' || s.ptr[1] == 'X');
    uint64_t u = 0;
    if (hex) s.ptr += 2, s.len -= 2;
    if (!s.len || s.len > (hex ? 16u : 19u)) return false;
    for (size_t i = 0; i < s.len; i++) {
        unsigned c = cdet_lower((unsigned char)s.ptr[i]);
        unsigned d = c >= '0' && c <= '9' ? c - '0' : hex && c >= 'a' && c <= 'f' ? c - 'a' + 10 : 99;
        if (d == 99) return false;
        u = u * (hex ? 16 : 10) + d;
    }
    *v = (cdet_val){ .kind = CDET_UINT, .v.u = u };
    return true;
}

static bool number_of(cdet_val *v)
{
    if (v->kind == CDET_STR) return number_text(v->v.str, v);
    if (v->kind == CDET_INT && v->v.i >= 0) *v = (cdet_val){ .kind = CDET_UINT, .v.u = (uint64_t)v->v.i };
    if (v->kind == CDET_REAL && v->v.f >= 0 && v->v.f < 9e15)
        *v = (cdet_val){ .kind = CDET_UINT, .v.u = (uint64_t)v->v.f };
    return v->kind == CDET_UINT || v->kind == CDET_INT;
}

static bool time_of(const cdet_val *v, int64_t *ns, bool *zoned)
{
    *zoned = true;
    if (v->kind == CDET_STR) return cdet_stamp_text(v->v.str, ns, zoned);
    if (v->kind == CDET_INT) return cdet_stamp_int(v->v.i, ns);
    if (v->kind == CDET_UINT && v->v.u <= INT64_MAX) return cdet_stamp_int((int64_t)v->v.u, ns);
    return v->kind == CDET_REAL && cdet_stamp_real(v->v.f, ns);
}

/* The zone of a local stamp: how far two stamps of one moment are apart, to the quarter of an hour. */
static int64_t zone_of(cdet_eval *e, const cdet_expr *x)
{
    const int64_t quarter = 900000000000, most = 60 * quarter;
    cdet_val u, l;
    int64_t utc, local;
    bool zu, zl;
    if (!x->zone_utc.n || !cdet_refs_first(e, &x->zone_utc, &u) || !cdet_refs_first(e, &x->zone_local, &l)) return 0;
    if (!time_of(&u, &utc, &zu) || !time_of(&l, &local, &zl) || zl) return 0;
    int64_t d = cdet_sat_sub(utc, local);
    if (d > most || d < -most) return 0;
    return (d >= 0 ? (d + quarter / 2) / quarter : -((-d + quarter / 2) / quarter)) * quarter;
}

static bool map_text(const cdet_expr *x, cdet_str *s)
{
    for (uint32_t i = 0; i < x->nmap; i++)
        if (cdet_str_eq(x->map[i].from, *s)) {
            *s = x->map[i].to;
            return true;
        }
    if (x->map_else.len) *s = x->map_else;
    return x->map_else.len || !x->map_only;
}

static void strip(const cdet_expr *x, cdet_str *s)
{
    cdet_str p = x->strip_prefix, t = x->strip_suffix;
    if (p.len && s->len >= p.len && cdet_str_ieq((cdet_str){ s->ptr, p.len }, p)) s->ptr += p.len, s->len -= p.len;
    if (t.len && s->len >= t.len && cdet_str_ieq((cdet_str){ s->ptr + s->len - t.len, t.len }, t)) s->len -= t.len;
}

static bool affix(cdet_eval *e, const cdet_expr *x, cdet_str *s)
{
    if (!x->prefix.len && !x->suffix.len) return true;
    char *p = cdet_doc_alloc(e->doc, x->prefix.len + s->len + x->suffix.len);
    if (!p) return false;
    if (x->prefix.len) memcpy(p, x->prefix.ptr, x->prefix.len);
    if (s->len) memcpy(p + x->prefix.len, s->ptr, s->len);
    if (x->suffix.len) memcpy(p + x->prefix.len + s->len, x->suffix.ptr, x->suffix.len);
    *s = (cdet_str){ p, x->prefix.len + s->len + x->suffix.len };
    return true;
}

/* A path that is not absolute, as it stands in the directory. */
static bool place(cdet_eval *e, const cdet_expr *x, cdet_str *s)
{
    cdet_val v;
    if (!x->within.n || (s->len && (*s->ptr == '/' || *s->ptr == '\\')) || (s->len > 1 && s->ptr[1] == ':'))
        return true;
    if (!cdet_refs_first(e, &x->within, &v) || v.kind != CDET_STR) return true;
    while (s->len > 2 && s->ptr[0] == '.' && s->ptr[1] == '/') s->ptr += 2, s->len -= 2;
    bool slash = v.v.str.len && v.v.str.ptr[v.v.str.len - 1] == '/';
    char *p = cdet_doc_alloc(e->doc, v.v.str.len + 1 + s->len);
    if (!p) return false;
    memcpy(p, v.v.str.ptr, v.v.str.len);
    size_t n = v.v.str.len;
    if (!slash) p[n++] = '/';
    if (s->len) memcpy(p + n, s->ptr, s->len);
    *s = (cdet_str){ p, n + s->len };
    return true;
}

/* ---- values ---- */

static void put(cdet_eval *e, const cdet_val *v)
{
    if (e->n < CDET_EVAL_VALUES) e->out[e->n++] = *v;
}

/* The steps behind `split`, on one text. */
static void finish_text(cdet_eval *e, const cdet_expr *x, cdet_str s)
{
    cdet_val v = { .kind = CDET_STR };
    if (x->sockaddr != CDET_SOCKADDR_NO) {
        char *p = cdet_doc_alloc(e->doc, CDET_SOCKADDR_TEXT);
        if (!p) return;
        s = cdet_sockaddr_text(s, x->sockaddr, p);
    }
    if (x->basename) s = basename_of(s);
    if (x->stream != CDET_STREAM_NO && !stream_of(s, x->stream, &s)) return;
    strip(x, &s);
    if (x->nmap && !map_text(x, &s)) return;
    if (!x->raw && cdet_text_unknown(s)) return;
    if (x->lower && !lower_text(e, &s)) return;
    if (x->guid && !guid_text(e, &s)) return;
    if (!affix(e, x, &s)) return;
    if (!place(e, x, &s)) return;
    v.v.str = s;
    if (x->number && !number_of(&v)) return;
    if (x->time) {
        bool zoned;
        int64_t ns;
        if (!time_of(&v, &ns, &zoned)) return;
        v = (cdet_val){ .kind = CDET_INT, .v.i = ns };
    }
    put(e, &v);
}

/* The groups of the match that are set, joined by blanks. One group alone is not copied. */
static bool captured(cdet_eval *e, const cdet_expr *x, cdet_str *s)
{
    enum { GROUPS = 4 };
    cdet_str g[GROUPS] = { { NULL, 0 } };
    size_t len = 0, set = 0, at = 0;
    if (cdet_regex_capture(x->capture, e->re, *s, g, GROUPS) != CDET_MATCH_YES) return false;
    for (size_t i = 0; i < GROUPS; i++) {
        if (!g[i].ptr) continue;
        *s = g[i];
        len += g[i].len + 1;
        set++;
    }
    if (set < 2) return set == 1;
    char *p = cdet_doc_alloc(e->doc, len);
    if (!p) return false;
    for (size_t i = 0; i < GROUPS; i++) {
        if (!g[i].ptr) continue;
        if (at) p[at++] = ' ';
        if (g[i].len) memcpy(p + at, g[i].ptr, g[i].len);
        at += g[i].len;
    }
    *s = (cdet_str){ p, at };
    return true;
}

/* Text that was escaped once more than its form asks for: "C:\\\\a" is "C:\\a". */
static bool unescaped(cdet_eval *e, cdet_str *s)
{
    const char *first = s->len ? memchr(s->ptr, '\\', s->len) : NULL;
    if (!first) return true;
    char *p = cdet_doc_alloc(e->doc, s->len);
    size_t n = 0;
    if (!p) return false;
    for (size_t i = 0; i < s->len; i++) {
        if (s->ptr[i] == '\\' && i + 1 < s->len && (s->ptr[i + 1] == '\\' || s->ptr[i + 1] == '"')) i++;
        p[n++] = s->ptr[i];
    }
    *s = (cdet_str){ p, n };
    return true;
}

static void from_text(cdet_eval *e, const cdet_expr *x, cdet_str s)
{
    if (x->unescape && !unescaped(e, &s)) return;
    if (x->capture && !captured(e, x, &s)) return;
    if (x->pair.len && !pair_of(s, x->pair, &s)) return;
    if (!x->split.len) {
        finish_text(e, x, s);
        return;
    }
    cdet_str part;
    if (!x->every_part) {
        if (part_of(s, x->split, x->part, &part)) finish_text(e, x, part);
        return;
    }
    for (;;) {
        size_t i = 0;
        while (i + x->split.len <= s.len && memcmp(s.ptr + i, x->split.ptr, x->split.len) != 0) i++;
        bool last = i + x->split.len > s.len;
        finish_text(e, x, (cdet_str){ s.ptr, last ? s.len : i });
        if (last || e->n == CDET_EVAL_VALUES) return;
        s.ptr += i + x->split.len;
        s.len -= i + x->split.len;
    }
}

static void from_value(cdet_eval *e, const cdet_expr *x, const cdet_val *v)
{
    if (v->kind == CDET_VAL_OBJECT || v->kind == CDET_NULL) return;
    if (!x->steps) {
        if (x->raw || known(v)) put(e, v);
        return;
    }
    cdet_val n = *v;
    bool only_number = x->number && v->kind != CDET_STR && !x->nmap;
    if (only_number) {
        if (number_of(&n)) put(e, &n);
        return;
    }
    if (x->time && v->kind != CDET_STR) {
        bool zoned;
        int64_t ns;
        if (!time_of(v, &ns, &zoned)) return;
        n = (cdet_val){ .kind = CDET_INT, .v.i = ns };
        put(e, &n);
        return;
    }
    char buf[40];
    cdet_str s = cdet_val_text(v, buf);
    if (v->kind != CDET_STR) s = cdet_doc_keep(e->doc, s);
    if (s.ptr) from_text(e, x, s);
}

/* A template; nothing when one of its paths has no value. */
static void from_parts(cdet_eval *e, const cdet_expr *x)
{
    size_t len = 0;
    char buf[40];
    cdet_val v;
    for (int pass = 0; pass < 2; pass++) {
        char *out = pass ? cdet_doc_alloc(e->doc, len ? len : 1) : NULL;
        size_t at = 0;
        if (pass && !out) return;
        for (uint32_t i = 0; i < x->nparts; i++) {
            cdet_str t = { NULL, 0 };
            if (x->parts[i].refs.n && !cdet_refs_first(e, &x->parts[i].refs, &v)) return;
            if (x->parts[i].refs.n) t = cdet_val_text(&v, buf);
            if (out && x->parts[i].text.len) memcpy(out + at, x->parts[i].text.ptr, x->parts[i].text.len);
            at += x->parts[i].text.len;
            if (out && t.len) memcpy(out + at, t.ptr, t.len);
            at += t.len;
        }
        len = at;
        if (pass) from_text(e, x, (cdet_str){ out, len });
    }
}

static void from_refs(cdet_eval *e, const cdet_expr *x)
{
    cdet_val c;
    for (uint32_t i = 0; i < x->refs.n && !e->n; i++) {
        const cdet_ref *r = &x->refs.v[i];
        uint32_t nth = 0;
        for (const cdet_val *v = first_value(e, r, &c); v; v = next_value(e, r, v)) {
            if (x->nth && ++nth != x->nth) continue;
            from_value(e, x, cdet_json_resolve(e->doc, v));
            if ((e->n && !x->all) || x->nth) break;
        }
    }
}

static void join(cdet_eval *e, cdet_str glue)
{
    size_t len = 0, at = 0;
    char buf[40];
    for (uint32_t i = 0; i < e->n; i++) len += cdet_val_text(&e->out[i], buf).len + glue.len;
    char *p = cdet_doc_alloc(e->doc, len);
    if (!p) return;
    for (uint32_t i = 0; i < e->n; i++) {
        cdet_str t = cdet_val_text(&e->out[i], buf);
        if (i && glue.len) memcpy(p + at, glue.ptr, glue.len);
        at += i ? glue.len : 0;
        if (t.len) memcpy(p + at, t.ptr, t.len);
        at += t.len;
    }
    e->out[0] = (cdet_val){ .kind = CDET_STR, .v.str = { p, at } };
    e->n = 1;
}

/* From the first element of the array for which the condition holds. What was bound before is bound again. */
static void from_among(cdet_eval *e, const cdet_expr *x)
{
    cdet_doc *d = e->doc;
    uint32_t bound = d->open[x->array];
    for (uint32_t i = 1; i < d->nscopes && !e->n; i++) {
        if (d->scopes[i].array != x->array) continue;
        cdet_doc_unbind(d);
        cdet_doc_bind(d, i);
        if (cdet_when_holds(e, x->among)) from_refs(e, x);
    }
    cdet_doc_unbind(d);
    if (bound) cdet_doc_bind(d, bound);
}

/* One of the alternatives. */
static uint32_t eval_one(cdet_eval *e, const cdet_expr *x)
{
    e->n = 0;
    if (x->when && !cdet_when_holds(e, x->when)) return 0;
    if (x->parts)
        from_parts(e, x);
    else if (x->among)
        from_among(e, x);
    else
        from_refs(e, x);
    if (x->join.ptr && e->n) join(e, x->join);
    return e->n;
}

uint32_t cdet_source_eval(cdet_eval *e, const cdet_expr *x)
{
    e->n = 0;
    for (; x && !e->n; x = x->other) eval_one(e, x);
    return e->n;
}

cdet_str cdet_expr_text(cdet_eval *e, const cdet_expr *x)
{
    char buf[40];
    if (!cdet_source_eval(e, x)) return (cdet_str){ NULL, 0 };
    cdet_str s = cdet_val_text(&e->out[0], buf);
    return e->out[0].kind == CDET_STR ? s : cdet_doc_keep(e->doc, s);
}

bool cdet_expr_time(cdet_eval *e, const cdet_expr *x, int64_t *ns)
{
    for (; x; x = x->other) {
        bool zoned;
        if (!eval_one(e, x) || !time_of(&e->out[0], ns, &zoned)) continue;
        if (!zoned) *ns = cdet_sat_add(*ns, zone_of(e, x));
        return true;
    }
    return false;
}
