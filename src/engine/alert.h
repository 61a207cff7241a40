/* SPDX-License-Identifier: MIT
 *
 * alert.h: an alert as it is handed out: a self-contained copy, readable after the engine has moved on.
 */
#ifndef CDET_ALERT_H
#define CDET_ALERT_H

#include "window.h"

struct cdet_alert {
    cdet_alert *next;             /* in the queue */
    cdet_mem *mem;
    cdet_arena arena;             /* everything below */
    uint32_t kind, revision, is_final, is_withdrawn;
    cdet_str id, superseded_by, analytic, title, strategy, techniques, host, level, anchor;
    int64_t first, last;
    struct cdet_alert_stage_rec *stages;
    size_t nstages;
    struct cdet_alert_edge_rec *edges;
    size_t nedges;
    struct cdet_alert_missing_rec *missing;
    size_t nmissing;
    cdet_str *notes;
    size_t nnotes;
    struct cdet_alert_process_rec *procs;
    size_t nprocs;
};

typedef struct cdet_alert_why_rec { cdet_str field, value, matched, element, layer; } cdet_alert_why_rec;
typedef struct cdet_alert_event_rec {
    uint64_t tag;
    int64_t time;
    cdet_str name, summary;
    cdet_alert_why_rec *why;
    size_t nwhy;
} cdet_alert_event_rec;
typedef struct cdet_alert_stage_rec { cdet_str name; cdet_alert_event_rec *events; size_t nevents; uint64_t more; } cdet_alert_stage_rec;
typedef struct cdet_alert_edge_rec { cdet_str kind, from, to; int confidence; bool weakest; } cdet_alert_edge_rec;   /* 0 weak 1 medium 2 strong */
typedef struct cdet_alert_missing_rec { cdet_str stage, because; } cdet_alert_missing_rec;
typedef struct cdet_alert_process_rec { uint32_t depth, is_anchor; cdet_str exe, cmd; uint64_t pid; int64_t start; } cdet_alert_process_rec;

/* Builds an alert of an instance; NULL: refused. Revision and finality are the caller's. */
cdet_alert *cdet_alert_build(cdet_engine *e, const cdet_instance *in, cdet_ev *ev, size_t n, const cdet_verdict *v);
/* What is said of an alert that no longer holds: of what was told the identity and the level, of what is known now the rest. `near_miss`: as one. */
cdet_alert *cdet_alert_withdraw(cdet_engine *e, const cdet_instance *in, cdet_ev *ev, size_t n, const cdet_verdict *v, cdet_level told,
                                bool near_miss);
/* Its anchor turned out to have another identity (a second sensor gave it an id): `a` gets the earlier id and names the one it goes
 * on under. false: refused. */
bool cdet_alert_supersede(cdet_engine *e, const cdet_instance *in, cdet_alert *a, uint64_t earlier);
uint64_t cdet_anchor_identity(const cdet_engine *e, const cdet_instance *in);
void cdet_alert_free(cdet_alert *a);
/* The queue of those that wait: its end, and its beginning (NULL: none waits). */
void cdet_alert_enqueue(cdet_engine *e, cdet_alert *a);
cdet_alert *cdet_alert_dequeue(cdet_engine *e);
/* Digest of what the alert would show: a new revision is only worth telling when it differs. */
uint64_t cdet_alert_evidence(const cdet_chain *c, const cdet_ev *ev, size_t n, const cdet_verdict *v);

#endif
