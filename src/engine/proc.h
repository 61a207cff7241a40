/* SPDX-License-Identifier: MIT
 *
 * proc.h: one process's own record: its labels, its extra part, the list of changed processes, and the files it used.
 */
#ifndef CDET_PROC_H
#define CDET_PROC_H

#include "state.h"

bool cdet_same_image(cdet_str a, cdet_str b);   /* by base name; an unknown one is like any */
/* May the process be one that was told with this image and command line ("": not told)? Sensors tell an image by its path, or by what the
 * kernel calls the process. */
bool cdet_proc_may_be(const cdet_engine *e, uint32_t proc, cdet_str exe, cdet_str cmd);

/* Labels in force: by its own start, else by what others say. */
uint32_t cdet_proc_labels(const cdet_engine *e, uint32_t proc);
/* A copy of its parent that has run no image of its own. */
bool cdet_proc_is_fork(const cdet_engine *e, uint32_t proc);
/* Who started it: its parent, copies left out; 0: unknown. */
uint32_t cdet_proc_parent(const cdet_engine *e, uint32_t proc);
/* True when the index still means the process it meant when it had this serial. */
bool cdet_proc_live(const cdet_engine *e, uint32_t proc, uint32_t serial);
cdet_extra *cdet_proc_extra(cdet_engine *e, uint32_t proc);   /* made when missing; NULL: refused */
/* Puts a process on the list that anchors.c works off: its place, labels or files changed. */
void cdet_proc_changed(cdet_engine *e, uint32_t proc);

/* A process ran, was given, loaded, opened or wrote a file; `by`: how the event named the process. Of repeats the first or the last time
 * is kept, whichever says more. true: something new. */
bool cdet_use_add(cdet_engine *e, uint32_t proc, uint32_t file, cdet_use_kind kind, cdet_by by, int64_t time);
/* The same where the event at hand tells of it: that it opened or wrote a file makes no other process of it. */
bool cdet_use_heard(cdet_engine *e, uint32_t proc, uint32_t file, cdet_use_kind kind, cdet_by by, int64_t time);
/* What its own start says that it runs and is given. */
bool cdet_use_own(cdet_engine *e, uint32_t proc, uint32_t file, cdet_use_kind kind);
bool cdet_use_given(uint32_t kind);   /* an argument, the script or another */
/* Does the chain say that the process executes what it uses in this way? */
bool cdet_use_executes(const cdet_engine *e, const cdet_chain *c, uint32_t proc, const cdet_use *u);
/* What its own start says that it ran, it ran when it started, whoever told of it, and when. */
void cdet_runs_dated(cdet_engine *e, uint32_t proc);
void cdet_use_remove(cdet_engine *e, uint32_t use);
void cdet_use_move(cdet_engine *e, uint32_t use, uint32_t to);
/* The process at the other end of an injection: `use` is one end, `end` the kind of the wanted one. 0: it is gone. */
uint32_t cdet_injection_end(const cdet_engine *e, uint32_t use, cdet_use_kind end);
void cdet_uses_move(cdet_engine *e, uint32_t to, uint32_t from);      /* all uses of one process to another */
void cdet_uses_drop(cdet_engine *e, uint32_t proc);

#endif
