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
    int64_t known;                 /* time of the last record it needs: its own end, the file's use, the link */
    int64_t confirmed;             /* set by the window: the same with what it must follow or precede */
    uint32_t alt;                  /* index in the chain */
    uint32_t proc, file;           /* the process of the lineage (or above it), and the file, that tie it to the anchor */
    uint8_t edge;                  /* a cdet_edge */
    bool weak;
    bool out;                      /* set by the window: fails `after`, `before` */
    bool shown;                    /* set by the window */
    bool in;                       /* used by the window */
    bool crossed;                  /* lies on an edge: shown first */
} cdet_ev;

typedef enum cdet_edge { CDET_EDGE_NONE, CDET_EDGE_EXECUTED, CDET_EDGE_LOADED, CDET_EDGE_OPENED, CDET_EDGE_KEY, CDET_EDGE_INJECTED } cdet_edge;

typedef struct cdet_verdict {
    bool alert, near_miss;
    cdet_level level;
    uint32_t rule;
    bool weak, older;              /* the level was capped for this */
    bool closed;                   /* nothing that arrives in time can change it */
    int64_t at;                    /* of an alert or near miss: what is known by then decides it */
    int64_t wake;                  /* event time by which more can be decided without new evidence; INT64_MAX: never */
    int64_t older_by;              /* how much older than the window the oldest provenance is; 0: not */
    uint64_t stages;               /* bits of the stages that are there in a window shown */
    int64_t opened;                /* start of the first window in which a rule (or the near miss) holds */
    int64_t first, last;           /* of the shown evidence */
} cdet_verdict;

/* Bytes of scratch memory that `n` pieces of evidence need. */
size_t cdet_window_scratch(const cdet_chain *c, size_t n);
/* When what happened at t has arrived: clocks beyond that have passed it. Only the end of the stream passes the end of time. */
static inline int64_t cdet_closes_at(int64_t t, int64_t lateness)
{
    return t > INT64_MAX - 1 - lateness ? INT64_MAX - 1 : t + lateness;
}
/* ev must be sorted by t0; sets `out`, `confirmed` and `shown`. `now`: the newest time heard of; INT64_MAX: the stream has ended. */
cdet_verdict cdet_window_judge(const cdet_chain *c, cdet_ev *ev, size_t n, uint32_t anchor_bits, int64_t now, int64_t lateness,
                               void *scratch);

#endif
