/* SPDX-License-Identifier: MIT
 *
 * out.c: buffers, harmless text, times and numbers. Must never look at the locale: output is UTF-8 always.
 */
#include "out.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void *grow(void *ptr, size_t size)
{
    void *p = realloc(ptr, size ? size : 1);
    if (p) return p;
    static const char say[] = "chaindet: out of memory\n";
    ssize_t ignored = write(STDERR_FILENO, say, sizeof say - 1);
    (void)ignored;
    _exit(4);
}

char *copy_text(cdet_str s)
{
    char *p = grow(NULL, s.len + 1);
    if (s.len) memcpy(p, s.ptr, s.len);
    p[s.len] = 0;
    return p;
}

void out_free(struct out *o)
{
    free(o->ptr);
    *o = (struct out){ NULL, 0, 0 };
}

void out_bytes(struct out *o, const char *p, size_t n)
{
    if (n == 0) return;
    if (n > o->cap - o->len) {
        size_t cap = o->cap ? o->cap : 256;
        while (cap - o->len < n) {
            if (cap > SIZE_MAX / 2)
                cap = SIZE_MAX;
            else
                cap *= 2;
        }
        o->ptr = grow(o->ptr, cap);
        o->cap = cap;
    }
    memcpy(o->ptr + o->len, p, n);
    o->len += n;
}

void out_text(struct out *o, const char *s)
{
    out_bytes(o, s, strlen(s));
}

void out_str(struct out *o, cdet_str s)
{
    out_bytes(o, s.ptr, s.len);
}

void out_char(struct out *o, char c, size_t times)
{
    while (times--) out_bytes(o, &c, 1);
}

void out_format(struct out *o, const char *format, ...)
{
    char buf[512];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(buf, sizeof buf, format, args);
    va_end(args);
    if (n > 0) out_bytes(o, buf, (size_t)n < sizeof buf ? (size_t)n : sizeof buf - 1);
}

cdet_str text_of(const char *s)
{
    return (cdet_str){ s, s ? strlen(s) : 0 };
}

bool text_equal(cdet_str a, cdet_str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

bool text_same(cdet_str a, const char *b)
{
    return text_equal(a, text_of(b));
}

bool text_ends(cdet_str s, const char *tail)
{
    size_t n = strlen(tail);
    return s.len >= n && memcmp(s.ptr + (s.len - n), tail, n) == 0;
}

cdet_str text_base(cdet_str path)
{
    size_t i = path.len;
    while (i && path.ptr[i - 1] != '/' && path.ptr[i - 1] != '\\') i--;
    return (cdet_str){ path.ptr + i, path.len - i };
}

/* ---- UTF-8 ---- */

size_t text_next(const char *p, size_t n, uint32_t *cp)
{
    const unsigned char *b = (const unsigned char *)p;
    *cp = UINT32_MAX;
    if (b[0] < 0x80) {
        *cp = b[0];
        return 1;
    }
    size_t len = b[0] >= 0xc2 && b[0] <= 0xdf   ? 2
                 : b[0] >= 0xe0 && b[0] <= 0xef ? 3
                 : b[0] >= 0xf0 && b[0] <= 0xf4 ? 4
                                                : 0;
    if (len == 0) return 1;
    /* The second byte's range keeps out overlong forms, surrogates and what lies above U+10FFFF. */
    unsigned char lo = b[0] == 0xe0 ? 0xa0 : b[0] == 0xf0 ? 0x90 : 0x80;
    unsigned char hi = b[0] == 0xed ? 0x9f : b[0] == 0xf4 ? 0x8f : 0xbf;
    uint32_t c = b[0] & (0x7fu >> len);
    for (size_t i = 1; i < len; i++) {
        if (i >= n || b[i] < lo || b[i] > hi) return i;
        c = c << 6 | (b[i] & 0x3fu);
        lo = 0x80, hi = 0xbf;
    }
    *cp = c;
    return len;
}

bool text_valid(cdet_str s)
{
    for (size_t i = 0; i < s.len;) {
        uint32_t cp;
        i += text_next(s.ptr + i, s.len - i, &cp);
        if (cp == UINT32_MAX) return false;
    }
    return true;
}

bool text_hidden(uint32_t cp)
{
    static const struct {
        uint32_t from, to;
    } hidden[] = {
        { 0x0, 0x1f },        { 0x7f, 0x9f },       { 0xad, 0xad },       { 0x61c, 0x61c },   { 0x115f, 0x1160 },
        { 0x17b4, 0x17b5 },   { 0x180b, 0x180f },   { 0x200b, 0x200f },   { 0x2028, 0x202e }, { 0x2060, 0x206f },
        { 0x3164, 0x3164 },   { 0xfe00, 0xfe0f },   { 0xfeff, 0xfeff },   { 0xffa0, 0xffa0 }, { 0xfff9, 0xfffb },
        { 0x1bca0, 0x1bca3 }, { 0x1d173, 0x1d17a }, { 0xe0000, 0xe0fff },
    };
    if (cp >= 0x20 && cp < 0x7f) return false;
    for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++)
        if (cp >= hidden[i].from && cp <= hidden[i].to) return true;
    return false;
}

size_t out_safe(struct out *o, cdet_str s, size_t max)
{
    size_t columns = 0, shown = 0;
    for (size_t i = 0; i < s.len; shown++) {
        if (max && shown == max) {
            char rest[40];
            int n = snprintf(rest, sizeof rest, "...(+%zu)", s.len - i);
            out_bytes(o, rest, (size_t)n);
            return columns + (size_t)n;
        }
        uint32_t cp;
        size_t len = text_next(s.ptr + i, s.len - i, &cp);
        char escape[16];
        int n = 0;
        if (cp == UINT32_MAX)
            out_text(o, "\xef\xbf\xbd");
        else if (!text_hidden(cp))
            out_bytes(o, s.ptr + i, len);
        else {
            n = snprintf(escape, sizeof escape, cp < 0x80 ? "\\x%02x" : "\\u{%x}", (unsigned)cp);
            out_bytes(o, escape, (size_t)n);
        }
        columns += n ? (size_t)n : 1;
        i += len;
    }
    return columns;
}

size_t text_width(cdet_str s)
{
    struct out o = { NULL, 0, 0 };
    size_t n = out_safe(&o, s, 0);
    out_free(&o);
    return n;
}

void out_wrapped(struct out *o, cdet_str text, size_t indent, size_t columns)
{
    size_t column = 0;
    for (size_t i = 0; i < text.len;) {
        size_t n = 0;
        while (i + n < text.len && text.ptr[i + n] != ' ' && text.ptr[i + n] != '\n') n++;
        cdet_str word = { text.ptr + i, n };
        i += n;
        while (i < text.len && (text.ptr[i] == ' ' || text.ptr[i] == '\n')) i++;
        size_t width = text_width(word);
        if (column && column + 1 + width > columns) out_char(o, '\n', 1), column = 0;
        if (column == 0)
            out_char(o, ' ', indent), column = indent;
        else
            out_char(o, ' ', 1), column++;
        column += out_safe(o, word, 0);
    }
    if (column) out_char(o, '\n', 1);
}

bool text_item(cdet_str *rest, cdet_str *item)
{
    while (rest->len && (rest->ptr[0] == ',' || rest->ptr[0] == ' ')) rest->ptr++, rest->len--;
    if (rest->len == 0) return false;
    size_t n = 0;
    while (n < rest->len && rest->ptr[n] != ',') n++;
    *item = (cdet_str){ rest->ptr, n };
    rest->ptr += n, rest->len -= n;
    while (item->len && item->ptr[item->len - 1] == ' ') item->len--;
    return true;
}

/* ---- times and numbers ---- */

struct moment {
    int64_t year;
    int month, day, hour, minute, second;
    uint32_t nanos;
};

/** Days since the epoch to a civil date, by eras of 400 years counted from a first of March. */
static struct moment moment_of(int64_t ns)
{
    int64_t seconds = ns / 1000000000, nanos = ns % 1000000000;
    if (nanos < 0) nanos += 1000000000, seconds--;
    int64_t days = seconds / 86400, rest = seconds % 86400;
    if (rest < 0) rest += 86400, days--;
    days += 719468;
    int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    int64_t doe = days - era * 146097;
    int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int64_t shifted = (5 * doy + 2) / 153;
    struct moment m = { .nanos = (uint32_t)nanos };
    m.day = (int)(doy - (153 * shifted + 2) / 5 + 1);
    m.month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
    m.year = yoe + era * 400 + (m.month <= 2);
    m.hour = (int)(rest / 3600), m.minute = (int)(rest / 60 % 60), m.second = (int)(rest % 60);
    return m;
}

static void out_fraction(struct out *o, uint32_t nanos)
{
    if (nanos % 1000000 == 0)
        out_format(o, ".%03u", nanos / 1000000);
    else if (nanos % 1000 == 0)
        out_format(o, ".%06u", nanos / 1000);
    else
        out_format(o, ".%09u", nanos);
}

void out_date(struct out *o, int64_t ns)
{
    struct moment m = moment_of(ns);
    out_format(o, "%04lld-%02d-%02d", (long long)m.year, m.month, m.day);
}

void out_time(struct out *o, int64_t ns)
{
    struct moment m = moment_of(ns);
    out_date(o, ns);
    out_format(o, "T%02d:%02d:%02d", m.hour, m.minute, m.second);
    out_fraction(o, m.nanos);
    out_char(o, 'Z', 1);
}

void out_clock(struct out *o, int64_t ns)
{
    struct moment m = moment_of(ns);
    out_format(o, "%02d:%02d:%02d.%03u", m.hour, m.minute, m.second, m.nanos / 1000000);
}

int64_t span_between(int64_t a, int64_t b)
{
    if (a < 0 && b > INT64_MAX + a) return INT64_MAX;
    if (a > 0 && b < INT64_MIN + a) return INT64_MIN;
    return b - a;
}

void out_span(struct out *o, int64_t ns)
{
    uint64_t n = ns < 0 ? 0 - (uint64_t)ns : (uint64_t)ns;
    if (ns < 0) out_char(o, '-', 1);
    uint64_t ms = n / 1000000, s = n / UINT64_C(1000000000);
    if (s < 60)
        out_format(o, "%llu.%03llu s", (unsigned long long)s, (unsigned long long)(ms % 1000));
    else if (s < 3600)
        out_format(o, "%llu m %llu s", (unsigned long long)(s / 60), (unsigned long long)(s % 60));
    else if (s < 86400)
        out_format(o, "%llu h %llu m", (unsigned long long)(s / 3600), (unsigned long long)(s / 60 % 60));
    else
        out_format(o, "%llu d %llu h", (unsigned long long)(s / 86400), (unsigned long long)(s / 3600 % 24));
}

void out_count(struct out *o, uint64_t n)
{
    char digits[24];
    int len = snprintf(digits, sizeof digits, "%llu", (unsigned long long)n);
    for (int i = 0; i < len; i++) {
        if (i && (len - i) % 3 == 0) out_char(o, ',', 1);
        out_char(o, digits[i], 1);
    }
}

bool parse_duration(const char *s, int64_t *ns)
{
    static const struct {
        const char *name;
        int64_t ns;
    } units[] = { { "ns", 1 },          { "us", 1000 },         { "ms", 1000000 },      { "s", 1000000000 },
                  { "m", 60000000000 }, { "h", 3600000000000 }, { "d", 86400000000000 } };
    int64_t sum = 0;
    if (*s == 0) return false;
    while (*s) {
        if (*s < '0' || *s > '9') return false;
        int64_t n = 0;
        for (; *s >= '0' && *s <= '9'; s++) {
            if (n > (INT64_MAX - 9) / 10) return false;
            n = n * 10 + (*s - '0');
        }
        size_t len = strspn(s, "numshd"), i = 0;
        while (i < sizeof units / sizeof *units && (strlen(units[i].name) != len || memcmp(units[i].name, s, len))) i++;
        if (i == sizeof units / sizeof *units || n > (INT64_MAX - sum) / units[i].ns) return false;
        sum += n * units[i].ns;
        s += len;
    }
    *ns = sum;
    return true;
}

bool parse_size(const char *s, size_t *bytes)
{
    if (*s < '0' || *s > '9') return false;
    size_t n = 0;
    for (; *s >= '0' && *s <= '9'; s++) {
        if (n > (SIZE_MAX - 9) / 10) return false;
        n = n * 10 + (size_t)(*s - '0');
    }
    static const char suffix[] = "KMGT";
    const char *at = *s ? strchr(suffix, *s >= 'a' && *s <= 'z' ? *s - 'a' + 'A' : *s) : NULL;
    for (ptrdiff_t i = 0; at && i <= at - suffix; i++) {
        if (n > SIZE_MAX / 1024) return false;
        n *= 1024;
    }
    if (at) s++;
    if (*s == 'i' && at) s++;
    if (*s == 'B') s++;
    *bytes = n;
    return *s == 0 && n > 0;
}

/** Edits between two words (insert, delete, replace, swap neighbours); words longer than 31 are never near. */
static size_t distance(const char *a, const char *b)
{
    enum { MAX = 32 };
    size_t n = strlen(a), m = strlen(b), row[3][MAX];
    if (n >= MAX || m >= MAX) return MAX;
    for (size_t j = 0; j <= m; j++) row[0][j] = j;
    for (size_t i = 1; i <= n; i++) {
        size_t *now = row[i % 3], *before = row[(i + 2) % 3], *older = row[(i + 1) % 3];
        now[0] = i;
        for (size_t j = 1; j <= m; j++) {
            size_t best = before[j - 1] + (a[i - 1] != b[j - 1]);
            if (before[j] + 1 < best) best = before[j] + 1;
            if (now[j - 1] + 1 < best) best = now[j - 1] + 1;
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && older[j - 2] + 1 < best)
                best = older[j - 2] + 1;
            now[j] = best;
        }
    }
    return row[n % 3][m];
}

const char *nearest_name(const char *word, const char *const *names)
{
    const char *best = NULL;
    size_t least = SIZE_MAX, len = strlen(word);
    for (; *names; names++) {
        size_t d = distance(word, *names);
        /* A beginning of a name is a likely abbreviation. */
        if (len >= 3 && strncmp(word, *names, len) == 0) d = 0;
        if (d < least) least = d, best = *names;
    }
    return least <= 1 + len / 4 ? best : NULL;
}

uint64_t hash_bytes(uint64_t seed, const void *p, size_t n)
{
    const unsigned char *b = p;
    for (size_t i = 0; i < n; i++) seed = (seed ^ b[i]) * UINT64_C(0x100000001b3);
    return seed;
}
