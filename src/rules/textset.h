/* SPDX-License-Identifier: MIT
 *
 * textset.h: a set of texts that is built once and looked into often, each text with a number.
 */
#ifndef CDET_TEXTSET_H
#define CDET_TEXTSET_H

#include "mem.h"

typedef struct cdet_textset cdet_textset;

/* Room for `n` texts. NULL: refused memory. */
cdet_textset *cdet_textset_new(cdet_arena *a, size_t n);
/* Adds a text, which must live as long as the set. Of equal texts the first stays. At most n are added. */
void cdet_textset_add(cdet_textset *s, cdet_str text, uint32_t value);
/* Its number; UINT32_MAX: not there. */
uint32_t cdet_textset_find(const cdet_textset *s, cdet_str text);

#endif
