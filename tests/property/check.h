/* SPDX-License-Identifier: MIT
 *
 * check.h: the engine's side: one model fed in one of several ways, and what was told compared with what is due.
 */
#ifndef CHECK_H
#define CHECK_H

#include "oracle.h"

typedef enum feeding {
    IN_ORDER, /* by time; nothing closes before the end */
    SHUFFLED, /* in any order, some records twice, saved and restored now and then; nothing closes before the end */
    DELAYED,  /* each record late by up to the bound, some twice; windows close on the way; told what time it is now and then */
    FEEDINGS
} feeding;
extern const char *const feeding_names[FEEDINGS];

/* One record's turn: `copy` 0, or 1 for its repetition. */
typedef struct turn {
    uint64_t key; /* turns are taken in ascending order */
    uint64_t lot;
    int record;
} turn;
enum { MAX_TURNS = MODEL_RECORDS * 2 };

cdet_ruleset *check_compile(const model *m, bool loud);
/* A record's turn depends on itself alone: what is left after shrinking keeps its order. Returns how many turns there are. */
int check_turns(turn *order, const model *m, feeding how, uint64_t seed);
bool check_resumes_after(const turn *t);
/* Is what is told compared with what is due, or are only promises looked at? */
bool check_compares(const model *m, feeding how);

/* Differences between what is due and what is told; `loud`: printed. *withdrawn grows by the alerts that were taken back. */
int check_model(const model *m, cdet_ruleset *rs, const oracle_finding *due, int ndue, feeding how, uint64_t seed, bool loud,
                uint64_t *withdrawn);
/* The same from nothing but the model; -1: the rules do not compile. */
int check_anew(const model *m, feeding how, uint64_t seed, bool loud);

#endif
