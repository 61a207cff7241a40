/* SPDX-License-Identifier: MIT
 *
 * tally.h: what a reader did not make events of: how many records of each ignored kind, and the first unreadable ones.
 * Bounded: kinds beyond TALLY_NAMES are counted together.
 */
#ifndef CDET_TALLY_H
#define CDET_TALLY_H

#include "intern.h"

enum { CDET_TALLY_NAMES = 4096, CDET_TALLY_BAD = 64 };

typedef struct cdet_tally_bad {
    uint64_t line;
    const char *reason; /* static */
} cdet_tally_bad;

typedef struct cdet_tally {
    cdet_mem *mem;
    cdet_names *names;
    uint64_t *counts; /* by id - 1 */
    size_t cap;
    uint32_t *order;  /* ids, most frequent first; rebuilt when stale */
    size_t order_cap;
    bool stale;
    cdet_tally_bad bad[CDET_TALLY_BAD];
    size_t nbad;
} cdet_tally;

bool cdet_tally_init(cdet_tally *t, cdet_mem *m); /* false: refused */
void cdet_tally_free(cdet_tally *t);
void cdet_tally_ignored(cdet_tally *t, cdet_str name); /* a count that finds no memory is lost */
void cdet_tally_unreadable(cdet_tally *t, uint64_t line, const char *reason);
bool cdet_tally_get(cdet_tally *t, size_t i, cdet_str *name, uint64_t *count);

#endif
