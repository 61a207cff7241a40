/* SPDX-License-Identifier: MIT
 *
 * utf16.c: UTF-16 to UTF-8 in pieces.
 */
#include "utf16.h"

#include "text.h"

cdet_mark cdet_utf16_mark(cdet_utf16 *u, const unsigned char *p, size_t n)
{
    static const unsigned char marks[3][3] = { { 0xef, 0xbb, 0xbf }, { 0xff, 0xfe, 0 }, { 0xfe, 0xff, 0 } };
    static const cdet_encoding encodings[3] = { CDET_ENCODING_BYTES, CDET_ENCODING_LE, CDET_ENCODING_BE };
    u->encoding = CDET_ENCODING_BYTES;
    for (size_t i = 0; i < 3; i++) {
        size_t whole = i == 0 ? 3 : 2;
        if (n > whole || memcmp(p, marks[i], n) != 0) continue;
        u->encoding = n == whole ? encodings[i] : CDET_ENCODING_UNKNOWN;
        return n == whole ? CDET_MARK_YES : CDET_MARK_MAYBE;
    }
    return CDET_MARK_NO;
}

static size_t unit(cdet_utf16 *u, uint32_t c, char *o)
{
    size_t n = 0;
    bool low = c >= 0xdc00 && c < 0xe000;
    if (u->high && low) {
        uint32_t cp = 0x10000 + ((u->high - 0xd800) << 10) + (c - 0xdc00);
        u->high = 0;
        return cdet_utf8_put(o, cp);
    }
    if (u->high) n = cdet_utf8_put(o, u->high);
    u->high = c >= 0xd800 && c < 0xdc00 ? c : 0;
    return u->high ? n : n + cdet_utf8_put(o + n, c);
}

size_t cdet_utf16_decode(cdet_utf16 *u, const unsigned char *p, size_t n, char *out)
{
    size_t len = 0;
    for (size_t i = 0; i < n; i++) {
        if (!u->has_half) {
            u->half = p[i];
            u->has_half = true;
            continue;
        }
        u->has_half = false;
        uint32_t c = u->encoding == CDET_ENCODING_LE ? (uint32_t)p[i] << 8 | u->half : (uint32_t)u->half << 8 | p[i];
        len += unit(u, c, out + len);
    }
    return len;
}
