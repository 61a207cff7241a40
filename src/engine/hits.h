/* SPDX-License-Identifier: MIT
 *
 * hits.h: sets of hits on one owner: sorted, without duplicates, bounded.
 */
#ifndef CDET_HITS_H
#define CDET_HITS_H

#include "state.h"

/* Texts of a hit that holds them, in this order: summary, then per why: field, value, matched, element, layer. */
typedef struct cdet_hit_reader { const uint8_t *at, *end; } cdet_hit_reader;
cdet_hit_reader cdet_hit_texts(const cdet_hit *h);
cdet_str cdet_hit_next_text(cdet_hit_reader *r);

/* Adds a hit of `alt` to the sets at *sets and takes ownership. Returns 1: kept, 0: a duplicate or not needed (freed), -1: refused (freed,
 * counted as lost). `before`, unless NULL: of a kept one, the kept hit of its set that lies before it; NULL: none. */
int cdet_hits_add(cdet_engine *e, cdet_hitset **sets, uint32_t alt, cdet_hit *h, const cdet_hit **before);
/* The same for a saved hit: what was kept once is kept again, nothing is thinned. */
int cdet_hits_restore(cdet_engine *e, cdet_hitset **sets, uint32_t alt, cdet_hit *h);
/* Counts hits that were not kept. */
void cdet_hits_dropped(cdet_hitset *s, uint64_t n);
/* Remembers that a hit of this digest was counted and not kept. false: it was known already. */
bool cdet_hits_gone(cdet_engine *e, cdet_hitset *s, uint64_t digest);
/* false: a hit at this time would not be kept; it is counted then, once. */
bool cdet_hits_wanted(cdet_engine *e, cdet_hitset *sets, uint32_t alt, int64_t t0, uint64_t digest);
cdet_hitset *cdet_hits_find(cdet_hitset *sets, uint32_t alt);    /* NULL: none */
void cdet_hit_free(cdet_engine *e, cdet_hit *h);                 /* one set less has it; NULL: nothing */
void cdet_told_drop(cdet_engine *e, cdet_told *t);               /* one reference less; NULL: nothing */
void cdet_hits_free(cdet_engine *e, cdet_hitset *sets);          /* the whole list */
/* Moves every hit of *from to *to; *from becomes empty. */
void cdet_hits_move_all(cdet_engine *e, cdet_hitset **to, cdet_hitset **from);
/* Takes hit i out of a set without freeing it. */
cdet_hit *cdet_hits_take(cdet_hitset *s, uint32_t i);

#endif
