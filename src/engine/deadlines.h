/* SPDX-License-Identifier: MIT
 *
 * deadlines.h: which window of a host closes next. A pairing heap through the instances themselves: it needs no memory of its own,
 * so opening a window cannot fail.
 */
#ifndef CDET_DEADLINES_H
#define CDET_DEADLINES_H

#include "state.h"

void cdet_deadline_set(cdet_engine *e, uint32_t id, int64_t deadline);   /* INT64_MAX: none */
uint32_t cdet_deadline_due(const cdet_engine *e, uint32_t host);         /* instance whose window has closed by the host's watermark; 0: none */
int64_t cdet_deadline_next(const cdet_engine *e, uint32_t host);         /* INT64_MAX: no window is open */

#endif
