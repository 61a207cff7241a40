/* SPDX-License-Identifier: MIT
 *
 * fold.c: case folding eight bytes at a time where the text is ASCII, and a search that begins at a rare byte.
 */
#include "fold.h"

#define ONES UINT64_C(0x0101010101010101)
#define HIGH UINT64_C(0x8080808080808080)

/* Lower case of a code point of two UTF-8 bytes; itself where there is none of two bytes. */
static unsigned fold_two(unsigned c)
{
    if (c < 0x100) return c >= 0xc0 && c <= 0xde && c != 0xd7 ? c + 0x20 : c;
    if (c < 0x180) {
        if (c == 0x130 || c == 0x131 || c == 0x138 || c == 0x149 || c == 0x17f) return c;
        if (c == 0x178) return 0xff;
        bool odd_is_upper = (c >= 0x139 && c <= 0x148) || c >= 0x179;
        return ((c & 1) != 0) == odd_is_upper ? c + 1 : c;
    }
    if (c >= 0x391 && c <= 0x3ab && c != 0x3a2) return c + 0x20;
    if (c >= 0x388 && c <= 0x38a) return c + 0x25;
    if (c == 0x386) return 0x3ac;
    if (c == 0x38c) return 0x3cc;
    if (c == 0x38e || c == 0x38f) return c + 0x3f;
    if (c == 0x3c2) return 0x3c3;
    if (c >= 0x400 && c <= 0x40f) return c + 0x50;
    if (c >= 0x410 && c <= 0x42f) return c + 0x20;
    if ((c >= 0x460 && c <= 0x481) || (c >= 0x48a && c <= 0x4bf) || (c >= 0x4d0 && c <= 0x52f)) return c | 1;
    return c;
}

static uint64_t fold_ascii(uint64_t w)
{
    uint64_t from_a = w + (0x80 - 'A') * ONES, past_z = w + (0x7f - 'Z') * ONES;
    return w | ((from_a & ~past_z & HIGH) >> 2);
}

void cdet_fold(char *dst, const char *src, size_t n)
{
    size_t i = 0;
    while (i < n) {
        uint64_t w;
        if (n - i >= sizeof w) {
            memcpy(&w, src + i, sizeof w);
            if ((w & HIGH) == 0) {
                w = fold_ascii(w);
                memcpy(dst + i, &w, sizeof w);
                i += sizeof w;
                continue;
            }
        }
        unsigned char a = (unsigned char)src[i], b = i + 1 < n ? (unsigned char)src[i + 1] : 0;
        if (a >= 0xc3 && a <= 0xd4 && (b & 0xc0) == 0x80) {
            unsigned c = fold_two((a & 0x1fu) << 6 | (b & 0x3fu));
            dst[i] = (char)(0xc0 | c >> 6);
            dst[i + 1] = (char)(0x80 | (c & 0x3f));
            i += 2;
        } else {
            dst[i] = (char)cdet_lower(a);
            i++;
        }
    }
}

/* How common a byte is in folded paths and command lines: place in this list, most common first; others are rare. */
static unsigned commonness(unsigned char c)
{
    static const char order[] = " e\\sitonraclmdpuxw.-ghf:yvb/0\"k123z_4578q69j=%$,()&{}";
    const char *p = c ? strchr(order, (char)cdet_lower(c)) : NULL;
    return p ? (unsigned)(sizeof order - 1 - (size_t)(p - order)) : 0;
}

size_t cdet_rare_at(cdet_str needle)
{
    size_t best = 0;
    for (size_t i = 1; i < needle.len; i++)
        if (commonness((unsigned char)needle.ptr[i]) < commonness((unsigned char)needle.ptr[best])) best = i;
    return best;
}

size_t cdet_find(cdet_str hay, cdet_str needle, size_t rare)
{
    if (needle.len == 0) return 0;
    if (needle.len > hay.len) return SIZE_MAX;
    const char *at = hay.ptr + rare, *end = hay.ptr + hay.len - (needle.len - 1 - rare);
    while (at < end && (at = memchr(at, needle.ptr[rare], (size_t)(end - at))) != NULL) {
        if (memcmp(at - rare, needle.ptr, needle.len) == 0) return (size_t)(at - rare - hay.ptr);
        at++;
    }
    return SIZE_MAX;
}

void cdet_grams(cdet_str text, uint64_t set[CDET_GRAM_WORDS])
{
    memset(set, 0, CDET_GRAM_WORDS * sizeof *set);
    for (size_t i = 0; i + 1 < text.len; i++) {
        unsigned g = cdet_gram((unsigned char)text.ptr[i], (unsigned char)text.ptr[i + 1]);
        set[g / 64] |= UINT64_C(1) << (g % 64);
    }
}
