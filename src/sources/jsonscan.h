/* SPDX-License-Identifier: MIT
 *
 * jsonscan.h: where JSON values begin and end in a stream of bytes, and where a stream breaks off: one byte at a time, in
 * constant memory. It watches brackets, strings and the order of tokens, not the spelling of numbers.
 */
#ifndef CDET_JSONSCAN_H
#define CDET_JSONSCAN_H

#include "mem.h"

enum { CDET_SCAN_DEPTH = 1024, CDET_SCAN_KEY = 32 };

typedef enum cdet_scan_wants { CDET_WANT_VALUE, CDET_WANT_KEY, CDET_WANT_COLON, CDET_WANT_COMMA } cdet_scan_wants;

typedef struct cdet_jsonscan {
    uint32_t depth;  /* open brackets */
    cdet_scan_wants wants;
    bool first;      /* nothing stands in the innermost bracket yet: it may close */
    bool in_string, in_escape, in_word, is_key;
    uint8_t object[CDET_SCAN_DEPTH / 8]; /* by depth - 1: an object, not an array */
    /* The keys under which one stands at depth 1 and 2, to tell envelopes. Longer ones are cut. */
    char key[2][CDET_SCAN_KEY];
    uint8_t key_len[2];
} cdet_jsonscan;

typedef enum cdet_scan_result {
    CDET_SCAN_MORE,
    CDET_SCAN_OPEN,  /* the byte opened a bracket */
    CDET_SCAN_CLOSE, /* the byte closed a bracket; depth is what is left */
    CDET_SCAN_BAD    /* the byte cannot stand here */
} cdet_scan_result;

void cdet_jsonscan_init(cdet_jsonscan *s);
cdet_scan_result cdet_jsonscan_step(cdet_jsonscan *s, unsigned char c);
/* How many of the next n bytes can be passed over at once (inside a string). */
size_t cdet_jsonscan_skip(const cdet_jsonscan *s, const char *p, size_t n);

#endif
