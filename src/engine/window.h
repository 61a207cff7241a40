/* SPDX-License-Identifier: MIT
 *
 * window.h: given all evidence joined to one anchor, which windows make an alert, and of what level? A pure function of
 * the chain and the evidence; src/analytics/README.md ("When does an alert hold?") says what it computes.
 */
#ifndef CDET_WINDOW_H
#define CDET_WINDOW_H

#include "state.h"

typedef struct cdet_ev {           /* one hit, seen from one anchor */
    const cdet_hit *hit;
    int64_t t0, t1;
    uint32_t alt;                  /* index in the chain */
    uint32_t proc, file;           /* the process of the lineage (or above it), and the file, that tie it to the anchor */
    uint8_t edge;                  /* a cdet_edge */
    bool weak;
    bool out;                      /* set by the window: fails `after`, `before` */
    bool shown;                    /* set by the window */
    bool crossed;                  /* lies on an edge: shown first */
} cdet_ev;

typedef enum cdet_edge { CDET_EDGE_NONE, CDET_EDGE_EXECUTED, CDET_EDGE_LOADED, CDET_EDGE_OPENED, CDET_EDGE_KEY, CDET_EDGE_INJECTED } cdet_edge;

typedef struct cdet_verdict {
    bool alert, near_miss;
    cdet_level level;
    uint32_t rule;
    bool weak, older;              /* the level was capped for this */
    bool pending;                  /* a rule that must wait for the end could still hold */
    int64_t older_by;              /* how much older than the window the oldest provenance is; 0: not */
    uint64_t stages;               /* bits of the stages that have shown evidence */
    int64_t opened;                /* start of the first window in which a rule (or the near miss) holds */
    int64_t first, last;           /* of the shown evidence */
} cdet_verdict;

/* Bytes of scratch memory that `n` pieces of evidence need. */
size_t cdet_window_scratch(const cdet_chain *c, size_t n);
/* ev must be sorted by t0; sets `out` and `shown`. `closed`: the window has closed, rules under `not` may conclude. */
cdet_verdict cdet_window_judge(const cdet_chain *c, cdet_ev *ev, size_t n, uint32_t anchor_bits, bool closed, void *scratch);

#endif
