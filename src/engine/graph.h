/* SPDX-License-Identifier: MIT
 *
 * graph.h: who is who, who started whom.
 *
 * Identity is sensor-neutral. A process is found by a sensor's own id; else by (host, pid) and time among those that had
 * the pid; records of one start from two sensors meet in one process. One first heard of through an effect or as somebody's
 * parent is a placeholder until its start arrives. What was found by pid alone is looked up again when that pid's history changes,
 * so the result does not depend on arrival order.
 */
#ifndef CDET_GRAPH_H
#define CDET_GRAPH_H

#include "entity.h"
#include "lineage.h"

/* The process meant by `w` in an event of time `t`; a placeholder is made when nobody fits. 0: nothing is known that could
 * identify it (or refused). *by: how it was found. */
uint32_t cdet_proc_find(cdet_engine *e, uint32_t host, const cdet_who *w, int64_t t, bool make, cdet_by *by);

/* An event names the parent of `proc` by id: one that another sensor named by the same pid is the same. */
void cdet_proc_parent_named(cdet_engine *e, uint32_t proc, const cdet_who *w);

/* The start of a process was seen: fills the placeholder, merges with another sensor's record, gives it its place in
 * the pid's history. Returns the process; 0: not identifiable. */
uint32_t cdet_proc_started(cdet_engine *e, uint32_t host, const cdet_who *w, int64_t t);
/* A process was copied: it has no image of its own yet. 0: neither id nor pid, or refused. */
uint32_t cdet_proc_forked(cdet_engine *e, uint32_t host, const cdet_who *w, int64_t t);
void cdet_proc_ended(cdet_engine *e, uint32_t host, const cdet_who *w, int64_t t);

/* For snapshots: a process as it was saved, or the one here that has its id. 0: refused. */
uint32_t cdet_proc_restore(cdet_engine *e, uint32_t host, const cdet_who *w, int64_t seen, bool merging);

#endif
