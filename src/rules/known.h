/* SPDX-License-Identifier: MIT
 *
 * known.h: what predicates said of values that were met before. Images, names, addresses and domains come again and again, and what
 * a predicate says of a value depends on the value alone: it is remembered by the value, for all predicates on one field together.
 *
 * Owned by an engine, shared by its views. Values are known by a keyed hash: rows are few, and a newer value takes an older one's.
 */
#ifndef CDET_KNOWN_H
#define CDET_KNOWN_H

#include "view.h"

enum {
    CDET_KNOWN_SLOTS = 32, /* most groups of predicates that are remembered */
    CDET_KNOWN_BITS = 64,  /* predicates of one group; those of one field may be several groups */
    CDET_KNOWN_ROWS = 1024 /* a power of 2 */
};

/* Predicates on one field. */
typedef struct cdet_known_group {
    uint32_t field, count;
    bool paths; /* one compares paths: a relative one means something else in each directory */
} cdet_known_group;

typedef struct cdet_known_row {
    uint64_t key;        /* of group and value; 0: empty */
    uint64_t asked, yes; /* by place in the group; yes only where asked */
} cdet_known_row;

typedef struct cdet_known cdet_known;
cdet_known *cdet_known_new(cdet_mem *m, const uint64_t key[2]); /* NULL: refused, or too much of the budget */
void cdet_known_free(cdet_known *k, cdet_mem *m);

/* Does a field have values that come again? */
bool cdet_known_field(uint32_t field);

/* The row of what the view's field holds, valid until the next is asked for. NULL: it is absent, a list, or nothing to be remembered. */
cdet_known_row *cdet_known_of(cdet_known *k, cdet_view *v, uint32_t slot, const cdet_known_group *g);

#endif
