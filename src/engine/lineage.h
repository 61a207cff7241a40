/* SPDX-License-Identifier: MIT
 *
 * lineage.h: who started whom: the parent in force, which may be an effective one, and the one that was reported.
 */
#ifndef CDET_LINEAGE_H
#define CDET_LINEAGE_H

#include "proc.h"

/* Says that `parent` started `proc`. kind 0: as reported; else the text of an effective edge, which wins over a reported one. */
void cdet_proc_set_parent(cdet_engine *e, uint32_t proc, uint32_t parent, cdet_by by, uint32_t kind);
/* The parent in force turned out to be another process; the edge stays what it is. */
void cdet_proc_parent_is(cdet_engine *e, uint32_t proc, uint32_t parent, cdet_by by);
/* The effective parent, if there is one, turned out not to be: the reported one holds again. */
void cdet_proc_drop_effective(cdet_engine *e, uint32_t proc);
/* It ended, and with it the images that ran it in place. */
void cdet_images_end(cdet_engine *e, uint32_t proc);
/* `earlier` is the image that ran this one in place, on Unix; 0: none did, and if one was taken for it the told parent holds again. */
void cdet_proc_run_by(cdet_engine *e, uint32_t proc, uint32_t earlier);
/* Its start told of this parent; `run_in_place`: an earlier image ran it, and stays above it. */
void cdet_proc_parent_told(cdet_engine *e, uint32_t proc, uint32_t parent, cdet_by by, bool run_in_place);
/* The same where none has been told so far. */
void cdet_proc_parent_beside(cdet_engine *e, uint32_t proc, uint32_t parent, cdet_by by);

/* True when `above` is at or above `proc`; bounded, cycles end. */
bool cdet_proc_within(cdet_engine *e, uint32_t proc, uint32_t above);
/* How the parent in force, and the reported one where another is in force, were named; the text of an effective edge, 0: as reported. */
cdet_by cdet_parent_by(const cdet_proc *p);
cdet_by cdet_reported_by(const cdet_proc *p);
uint32_t cdet_edge_kind(const cdet_proc *p);
/* The reported parent of a process that has an effective one, or that another image runs in place. */
void cdet_proc_report(cdet_engine *e, uint32_t proc, uint32_t parent, cdet_by by);

/* The reported parent where another, effective one is in force; 0: none, or it is gone. */
uint32_t cdet_proc_reported(const cdet_engine *e, const cdet_proc *p);
/* Who is said to have started it, whoever really did; of an image run in place the one before it. */
uint32_t cdet_proc_started_by(const cdet_proc *p);
/* The same, and of an image that another ran in place, whose parent is that one. */
uint32_t cdet_proc_told_parent(const cdet_proc *p);
void cdet_proc_set_reported(cdet_engine *e, uint32_t proc, uint32_t parent);   /* parent 0: forgets it */

/* The bare links of parents and children. For snapshots: a parent linked without the check for circles; and the check for all at once:
 * circles are cut and counted. false: refused. */
void cdet_child_link(cdet_engine *e, uint32_t proc, uint32_t parent);
void cdet_child_unlink(cdet_engine *e, uint32_t proc);
void cdet_proc_link(cdet_engine *e, uint32_t proc, uint32_t parent);
bool cdet_proc_cut_cycles(cdet_engine *e);

/* One more for the list that a walk works off (e->nwork). false: refused. */
bool cdet_work_push(cdet_engine *e, uint32_t proc);

#endif
