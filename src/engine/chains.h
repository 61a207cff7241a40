/* SPDX-License-Identifier: MIT
 *
 * chains.h: judges chains whose evidence changed, and queues what is to be told of them.
 */
#ifndef CDET_CHAINS_H
#define CDET_CHAINS_H

#include "state.h"

typedef enum cdet_work { CDET_WORK_DONE, CDET_WORK_FULL, CDET_WORK_NOMEM } cdet_work;

/* Judges every dirty instance, then closes the windows whose end has come on this host (0: every host). Stops when the queue holds
 * max_alerts (FULL) or an alert cannot be built for want of memory (NOMEM); what was not done stays to be done. */
cdet_work cdet_chains_work(cdet_engine *e, uint32_t host);
/* The same without closing. */
cdet_work cdet_chains_judge(cdet_engine *e);
/* Judges every instance there is: what is saved, and what was restored, is up to date. */
cdet_work cdet_chains_judge_all(cdet_engine *e);
/* Is it what an instance can have told? For snapshots. */
bool cdet_gist_sound(uint64_t gist);
/* How much later than newer events this class of event may come. */
int64_t cdet_lateness(const cdet_engine *e, uint32_t class_id);
/* One event, one alert: a chain whose anchor is the event. Takes ownership of the hit. */
void cdet_chains_event(cdet_engine *e, uint32_t host, const cdet_alt *a, cdet_hit *h);

#endif
