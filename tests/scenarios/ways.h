/* SPDX-License-Identifier: MIT
 *
 * ways.h: the many ways in which one scenario is run. All must tell the same in the end.
 */
#ifndef WAYS_H
#define WAYS_H

#include "run.h"

typedef struct way_plan {
    const scenario *s;
    cdet_ruleset *rules, *reversed; /* the same rules; texts in the other order */
    outcome want;                   /* of the first way */
    size_t shuffles;
    uint64_t seed;
    bool verbose;
} way_plan;

typedef struct way {
    const char *name, *about;
    /* Runs the scenario this way and compares with plan->want. Returns the number of failures; prints each. */
    size_t (*run)(way_plan *p);
    bool needs_permute, needs_shard;
} way;

extern const way ways[];
extern const size_t way_count;

/* The first way: callback, in the file's order. Its outcome becomes plan->want. */
size_t way_first(way_plan *p);

#endif
