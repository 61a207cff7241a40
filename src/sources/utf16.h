/* SPDX-License-Identifier: MIT
 *
 * utf16.h: streams that begin with the mark of UTF-16, as Windows tools write them, become UTF-8 on their way in.
 */
#ifndef CDET_UTF16_H
#define CDET_UTF16_H

#include "mem.h"

typedef enum cdet_encoding {
    CDET_ENCODING_UNKNOWN,
    CDET_ENCODING_BYTES,
    CDET_ENCODING_LE,
    CDET_ENCODING_BE
} cdet_encoding;

typedef struct cdet_utf16 {
    cdet_encoding encoding;
    unsigned char half; /* the first byte of a unit whose second has not come */
    bool has_half;
    uint32_t high; /* the first half of a pair; 0: none */
} cdet_utf16;

enum {
    CDET_UTF16_GROWTH = 3
}; /* bytes of output for a unit of input, at most; and as many once, for what was waiting */

/* The stream's first bytes, one by one: is a mark (of UTF-8 or UTF-16) complete, may it become one, or is it none? */
typedef enum cdet_mark { CDET_MARK_NO, CDET_MARK_MAYBE, CDET_MARK_YES } cdet_mark;
cdet_mark cdet_utf16_mark(cdet_utf16 *u, const unsigned char *p, size_t n);
/* Takes n bytes, writes UTF-8 to out: at most CDET_UTF16_GROWTH * (n / 2 + 2) bytes. A lone half of a pair is kept as the three bytes
 * of its unit. Returns the bytes written. */
size_t cdet_utf16_decode(cdet_utf16 *u, const unsigned char *p, size_t n, char *out);

#endif
