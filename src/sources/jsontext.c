/* SPDX-License-Identifier: MIT
 *
 * jsontext.c: the bytes of JSON scalars.
 *
 * Masked bytes stand as U+10FF00 + byte, the last code points of a private plane. Where the input itself has one of those,
 * its four bytes are masked one by one, so that unmasking is exact.
 */
#include "jsontext.h"
#include "text.h"

/* ---- escapes ---- */

static int hex4(const char *p)
{
    int v = 0;
    for (int i = 0; i < 4; i++) {
        char c = p[i];
        int d = c >= '0' && c <= '9'   ? c - '0'
                : c >= 'a' && c <= 'f' ? c - 'a' + 10
                : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                       : -1;
        if (d < 0) return -1;
        v = v * 16 + d;
    }
    return v;
}

/* One \u escape, or two that make a pair, at s (behind the 'u'). Returns bytes read; 0: malformed. */
static size_t unicode(const char *s, size_t left, char *o, size_t *written)
{
    int hi = left >= 4 ? hex4(s) : -1;
    if (hi < 0) return 0;
    uint32_t cp = (uint32_t)hi;
    size_t used = 4;
    if (cp >= 0xd800 && cp < 0xdc00 && left >= 10 && s[4] == '\\' && s[5] == 'u') {
        int lo = hex4(s + 6);
        if (lo >= 0xdc00 && lo < 0xe000) {
            cp = 0x10000 + ((cp - 0xd800) << 10) + ((uint32_t)lo - 0xdc00);
            used = 10;
        }
    }
    *written = cdet_utf8_put(o, cp);
    return used;
}

/* What a backslash and this character stand for; 0: something else. */
static char simple_escape(char c)
{
    switch (c) {
    case '"':
    case '\\':
    case '/':
        return c;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return '\0';
    }
}

/* Copies up to the next backslash, or the end. *o gets at most 7 bytes more than are counted: they are overwritten later. */
static const char *copy_plain(const char *p, const char *end, char **o)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    const uint64_t ones = 0x0101010101010101u;
    for (; end - p >= 8; p += 8, *o += 8) {
        uint64_t w, x;
        memcpy(&w, p, 8);
        memcpy(*o, &w, 8);
        x = w ^ (ones * '\\');
        x = (x - ones) & ~x & (ones * 0x80); /* the lowest bit set stands for the first backslash */
        if (!x) continue;
        int n = __builtin_ctzll(x) / 8;
        *o += n;
        return p + n;
    }
#endif
    while (p < end && *p != '\\') *(*o)++ = *p++;
    return p;
}

bool cdet_json_unescape(cdet_doc *d, cdet_str raw, cdet_str *out)
{
    *out = raw;
    if (!raw.len || !memchr(raw.ptr, '\\', raw.len)) return true;
    const char *p = raw.ptr, *end = raw.ptr + raw.len;
    char *buf = cdet_doc_alloc(d, raw.len + 8); /* an escape is never shorter than what it stands for */
    if (!buf) return false;
    char *o = buf;
    while ((p = copy_plain(p, end, &o)) < end) {
        if (++p == end) return false;
        char c = simple_escape(*p);
        size_t n = 0, used = c || *p != 'u' ? 0 : unicode(p + 1, (size_t)(end - p - 1), o, &n);
        if (!c && !used) return false;
        if (c)
            *o++ = c;
        else
            o += n;
        p += 1 + used;
    }
    *out = (cdet_str){ buf, (size_t)(o - buf) };
    return true;
}

void cdet_json_resolve_value(cdet_doc *d, cdet_val *v)
{
    cdet_str s = v->v.str;
    bool masked = v->kind == CDET_VAL_MASKED;
    v->kind = CDET_STR;
    if (!cdet_json_unescape(d, s, &v->v.str)) v->v.str = s;
    if (masked && !cdet_json_unmask(d, v->v.str, &s)) return;
    if (masked) v->v.str = s;
}

/* ---- numbers ---- */

bool cdet_json_number(cdet_str t, uint32_t *kind, cdet_val_value *v)
{
    bool negative = t.len && t.ptr[0] == '-';
    size_t i = negative, digits = 0;
    uint64_t u = 0;
    bool over = false;
    for (; i < t.len && t.ptr[i] >= '0' && t.ptr[i] <= '9'; i++, digits++) {
        uint64_t x = (uint64_t)(t.ptr[i] - '0');
        if (u > (UINT64_MAX - x) / 10) over = true;
        u = u * 10 + x;
    }
    if (!digits || (digits > 1 && t.ptr[negative] == '0')) return false;
    if (i == t.len && !over && !negative) {
        *kind = u <= INT64_MAX ? CDET_INT : CDET_UINT;
        if (*kind == CDET_INT)
            v->i = (int64_t)u;
        else
            v->u = u;
        return true;
    }
    if (i == t.len && !over && u <= (uint64_t)INT64_MAX + 1) {
        *kind = CDET_INT;
        v->i = u == (uint64_t)INT64_MAX + 1 ? INT64_MIN : -(int64_t)u;
        return true;
    }
    for (; i < t.len; i++)
        if (!strchr("0123456789+-.eE", t.ptr[i]) || t.ptr[i] == '\0') return false;
    if (cdet_real_parse(t, &v->f)) {
        *kind = CDET_REAL;
        return true;
    }
    *kind = CDET_STR;
    v->str = t;
    return true;
}

/* ---- bytes that are not UTF-8 ---- */

static bool is_mask(const unsigned char *p, size_t left)
{
    return left >= 4 && p[0] == 0xf4 && p[1] == 0x8f && p[2] >= 0xbc && p[2] <= 0xbf && (p[3] & 0xc0) == 0x80;
}

static char *mask_byte(char *o, unsigned char b)
{
    return o + cdet_utf8_put(o, 0x10ff00u + b);
}

/* Bytes of the code point at s[i] that stay as they are, or, negative, bytes that have to be masked. */
static int piece(cdet_str s, size_t i, bool control)
{
    const unsigned char *p = (const unsigned char *)s.ptr + i;
    uint32_t cp;
    if (p[0] < 0x80) return control && p[0] < 0x20 && p[0] != '\t' && p[0] != '\n' && p[0] != '\r' ? -1 : 1;
    size_t n = cdet_utf8_next(s, i, &cp);
    if (!n) return -1;
    if (control && (cp == 0xfffe || cp == 0xffff)) return -3;
    return is_mask(p, s.len - i) ? -4 : (int)n;
}

cdet_str cdet_json_mask(cdet_doc *d, cdet_str s, size_t pad, bool control)
{
    cdet_str none = { NULL, 0 };
    size_t bad = 0;
    if (s.len > (SIZE_MAX - pad) / 4) return none;
    for (size_t i = 0; i < s.len;) {
        int n = piece(s, i, control);
        bad += n < 0 ? (size_t)-n : 0;
        i += (size_t)(n < 0 ? -n : n);
    }
    if (!bad && !pad) return s.ptr ? s : CDET_LIT("");
    char *buf = cdet_doc_alloc(d, s.len + bad * 3 + pad);
    if (!buf) return none;
    char *o = buf;
    for (size_t i = 0; i < s.len;) {
        int n = piece(s, i, control);
        size_t len = (size_t)(n < 0 ? -n : n);
        if (n > 0) memcpy(o, s.ptr + i, len);
        o += n > 0 ? n : 0;
        for (size_t k = 0; n < 0 && k < len; k++) o = mask_byte(o, (unsigned char)s.ptr[i + k]);
        i += len;
    }
    if (pad) memset(o, 0, pad);
    return (cdet_str){ buf, (size_t)(o - buf) };
}

bool cdet_json_unmask(cdet_doc *d, cdet_str s, cdet_str *out)
{
    *out = s;
    if (!s.len || !memchr(s.ptr, 0xf4, s.len)) return true;
    char *buf = cdet_doc_alloc(d, s.len);
    if (!buf) return false;
    size_t o = 0;
    for (size_t i = 0; i < s.len;) {
        const unsigned char *p = (const unsigned char *)s.ptr + i;
        if (is_mask(p, s.len - i)) {
            buf[o++] = (char)((p[2] & 3) << 6 | (p[3] & 0x3f));
            i += 4;
        } else {
            buf[o++] = s.ptr[i++];
        }
    }
    *out = (cdet_str){ buf, o };
    return true;
}
