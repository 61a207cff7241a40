/* SPDX-License-Identifier: MIT
 *
 * fold.h: case folding that keeps every byte in its place, and searching.
 *
 * Folded are ASCII and the letters of Latin-1, Latin Extended-A, Greek and Cyrillic whose two cases are both two bytes
 * of UTF-8, so that a folded text is as long as the text and offsets mean the same in both. Invalid UTF-8 passes as it
 * is. Never folds across lengths (Kelvin sign, dotless i, sharp s).
 */
#ifndef CDET_FOLD_H
#define CDET_FOLD_H

#include "mem.h"

/* dst and src may be the same; else they must not overlap. */
void cdet_fold(char *dst, const char *src, size_t n);

/* Offset in `needle` of the byte that is likely to be the rarest in names, paths and command lines; 0 for an empty one. */
size_t cdet_rare_at(cdet_str needle);

/* Where `needle` begins in `hay`, byte for byte; SIZE_MAX: nowhere. `rare` is cdet_rare_at(needle). */
size_t cdet_find(cdet_str hay, cdet_str needle, size_t rare);

/* A set of the pairs of neighbouring bytes of a text: tells in a few nanoseconds that a needle cannot be inside. */
enum { CDET_GRAM_WORDS = 16 };
static inline unsigned cdet_gram(unsigned char a, unsigned char b)
{
    return ((unsigned)a + (unsigned)b * 37u) % (CDET_GRAM_WORDS * 64u);
}
void cdet_grams(cdet_str text, uint64_t set[CDET_GRAM_WORDS]);

#endif
