/* SPDX-License-Identifier: MIT
 *
 * pids.h: a pid's history on its host: the processes that had it, and which of them an event means.
 */
#ifndef CDET_PIDS_H
#define CDET_PIDS_H

#include "state.h"

/* Effects are stamped before their own process by up to 41 s in real logs. */
#define CDET_SLACK ((int64_t)60 * 1000000000)

/* Two sensors stamp one start a little differently; further apart are two starts. */
bool cdet_one_start(int64_t a, int64_t b);
/* The first process that had this pid; further ones by slot_next, in no order. 0: none. */
uint32_t cdet_pid_first(const cdet_engine *e, uint32_t host, uint64_t pid);
void cdet_pid_link(cdet_engine *e, uint32_t proc);
void cdet_pid_unlink(cdet_engine *e, uint32_t proc);
/* The one that fits an event of time t which names this image ("": none) best, and is not `but`; 0: none fits. */
uint32_t cdet_pid_pick(cdet_engine *e, uint32_t host, uint64_t pid, cdet_str exe, int64_t t);
uint32_t cdet_pid_pick_other(cdet_engine *e, uint32_t host, uint64_t pid, cdet_str exe, int64_t t, uint32_t but);
/* May `proc` be meant by what was said of the pid at time t, rather than `holder`, who is by what was known so far? */
bool cdet_pid_rivals(const cdet_engine *e, uint32_t proc, uint32_t holder, cdet_str exe, int64_t t);
/* On Unix: the earlier image of the same process, when it ran another program in place; 0: none. */
uint32_t cdet_pid_before_exec(const cdet_engine *e, uint32_t proc);
/* Is `proc` an image that `earlier` ran in place, at once or by others? Each hangs on the one before it, under one process id. */
bool cdet_pid_runs_on(const cdet_engine *e, uint32_t proc, uint32_t earlier);

#endif
