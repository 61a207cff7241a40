/* SPDX-License-Identifier: MIT
 *
 * update.h: rewrites the expectations of a scenario file with what was found (CDET_UPDATE=1). The diff is the review.
 */
#ifndef UPDATE_H
#define UPDATE_H

#include "outcome.h"

/* Replaces the blocks `alerts:` and, where the file has it, `near_misses:`. false: the file could not be written. */
bool update_file(const scenario *s, const outcome *o);

#endif
