/* SPDX-License-Identifier: MIT
 *
 * oracle_parts.h: what the parts of the reference matcher (oracle_known.c, oracle_evidence.c, oracle.c) have of each other.
 */
#ifndef ORACLE_PARTS_H
#define ORACLE_PARTS_H

#include "model.h"

enum { MAX_PIECES = MODEL_RECORDS * MODEL_STAGES * MODEL_ALTS };

typedef struct piece {
    int stage, alt, record;
    int64_t t0, t1, known; /* known: time of the last record it needs */
    int64_t below, beside; /* the same, as joined by the lineage itself, and otherwise; INT64_MAX: it is not */
    bool weak, out;
} piece;

typedef struct matcher {
    const model *m;
    const model_chain *c;
    int chain, anchor, host;
    int parents[MODEL_PROCS];
    unsigned anchor_bits;
    bool alive; /* the lineage itself has evidence; what lies above or beside it makes no chain */
    piece pieces[MAX_PIECES];
    int n;
} matcher;

/* ---- oracle_known.c ---- */

const model_record *oracle_record_at(const matcher *g, int i);
int oracle_records(const matcher *g);
bool oracle_mentions(const model_record *r, int p);
bool oracle_created(const matcher *g, int p);
/* A copy of its parent that has not run an image of its own, as far as is told. */
bool oracle_is_fork(const matcher *g, int p);
bool oracle_is_kind(const matcher *g, int p, unsigned kinds);
bool oracle_unknown(const matcher *g, int p);
/* When it started: as its own start says, else when it is first heard of. */
int64_t oracle_started(const matcher *g, int p);
/* When its image and its command line were told: by its own start, else by a child's. INT64_MAX: never. */
int64_t oracle_ran(const matcher *g, int p);
int oracle_image_file(const matcher *g, int p);
bool oracle_runs_arguments(const matcher *g, int p);
bool oracle_there(int file);
/* Who really did: that one counts where it is told. (Asked again and again, so it is worked out once.) */
int oracle_find_parent(const matcher *g, int p);
unsigned oracle_anchor_bits(const matcher *g, int p);
/* At or below the anchor, up to the next anchor of the same chain. */
bool oracle_in_lineage(const matcher *g, int p);
/* The reported parent stands beside the effective one; those above it are the anchor's no more. */
bool oracle_is_above(const matcher *g, int p);
bool oracle_stands(const matcher *g, model_at at, int p);

/* ---- oracle_evidence.c ---- */

/* The chain is there once the lineage itself has something to tell: what lies above or beside it counts from then on. */
void oracle_settle(matcher *g);
void oracle_collect_process(matcher *g);
void oracle_collect_key(matcher *g, int user);

#endif
