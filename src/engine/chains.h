/* SPDX-License-Identifier: MIT
 *
 * chains.h: judges chains whose evidence changed, and queues what is to be told of them.
 */
#ifndef CDET_CHAINS_H
#define CDET_CHAINS_H

#include "state.h"

/* Judges every dirty instance. One whose alert cannot be built for want of memory stays dirty and is tried again. */
void cdet_chains_judge(cdet_engine *e);
/* Closes the windows whose end has come on this host (0: every host). */
void cdet_chains_close(cdet_engine *e, uint32_t host);
/* How much later than newer events this class of event may come. */
int64_t cdet_lateness(const cdet_engine *e, uint32_t class_id);
/* One event, one alert: a chain whose anchor is the event. Takes ownership of the hit. */
void cdet_chains_event(cdet_engine *e, uint32_t host, cdet_hit *h);

#endif
