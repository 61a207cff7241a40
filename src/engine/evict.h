/* SPDX-License-Identifier: MIT
 *
 * evict.h: what is given up, in which order, when the byte budget is used up, and the record of it.
 */
#ifndef CDET_EVICT_H
#define CDET_EVICT_H

#include "state.h"

/* Tries `want` and gives state up until it succeeds. false: nothing more can be given up, or the allocator itself refuses. */
bool cdet_evict_for(cdet_engine *e, bool (*want)(cdet_engine *e));

typedef struct cdet_loss_record {
    uint32_t host, what;       /* what: 0 processes 1 files 2 hits 3 chains 4 hosts */
    uint32_t chain;            /* index + 1; 0: any */
    int64_t from, to;
    uint64_t count, told;      /* told: count when the callback last heard of it */
} cdet_loss_record;
bool cdet_loss_room(cdet_engine *e);   /* before state is given up; false: refused */
void cdet_loss_note(cdet_engine *e, uint32_t host, uint32_t what, uint32_t chain, int64_t from, int64_t to);
/* Adds an interval of another engine's, told already; false: no room could be made. */
bool cdet_loss_add(cdet_engine *e, const cdet_loss_record *l);

#endif
