/* SPDX-License-Identifier: MIT
 *
 * again.h: looking again at what was found by pid alone, when that pid's history changes; so the result does not depend on arrival order.
 */
#ifndef CDET_AGAIN_H
#define CDET_AGAIN_H

#include "entity.h"

/* Children, hits and uses of files that were given to `other` by its pid go to whom they are meant for now. `news`: only this process's
 * times have changed; 0: any have. */
void cdet_look_again(cdet_engine *e, uint32_t other, uint32_t news);
/* Its own start has: so has the time of which its parent was named. */
void cdet_parents_again(cdet_engine *e, uint32_t child);
/* The times of `proc` have changed: looks again at all that had its pid. */
void cdet_pid_changed(cdet_engine *e, uint32_t proc);

/* What was told without an id was taken for that of the process with this id, which now says otherwise: what was told under the id
 * goes to a process of its own. Returns it; 0: refused. */
uint32_t cdet_proc_split(cdet_engine *e, uint32_t mixed, const cdet_who *w, int64_t t);
/* The same where its image was told by its pid, and is another by its id; else `proc`. */
uint32_t cdet_proc_told_apart(cdet_engine *e, uint32_t proc, const cdet_who *w, int64_t t);
/* The same where something was told by its pid long before the start that its id names; else `proc`. */
uint32_t cdet_proc_begins_later(cdet_engine *e, uint32_t proc, const cdet_who *w, int64_t start);

#endif
