/* SPDX-License-Identifier: MIT
 *
 * dropped.h: what a restore, merge or change of rules could not carry over, because the rules say something else now. It is told by the
 * names that it had when the state was saved.
 */
#ifndef CDET_DROPPED_H
#define CDET_DROPPED_H

#include "state.h"

typedef struct cdet_drop_record {
    cdet_str analytic, what;   /* "AN1314", "spawn.direct"; empty: not told by the state */
    uint64_t count;
} cdet_drop_record;

struct cdet_drops {            /* of the last such call */
    cdet_arena texts;
    cdet_drop_record *list;
    size_t n, cap;
};

/* Counts n more. Beyond the list's end under empty names. false: refused. */
bool cdet_dropped_note(cdet_engine *e, cdet_str analytic, cdet_str what, uint64_t n);
void cdet_dropped_free(cdet_engine *e);

#endif
