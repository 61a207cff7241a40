/* SPDX-License-Identifier: MIT
 *
 * unseen.h: gaps: what is known by its effects alone, since its own start was not taken in.
 */
#ifndef CDET_UNSEEN_H
#define CDET_UNSEEN_H

#include "state.h"

bool cdet_proc_unseen(const cdet_proc *p);
/* Something that some chain is about, or that belongs to it by a link, did something, and no chain has seen it begin. */
bool cdet_bucket_unseen(const cdet_engine *e, const cdet_bucket *b);
/* All that there are, and were when they were given up (`unseen_gone`). */
uint64_t cdet_unseen_starts(const cdet_engine *e);

#endif
