/* SPDX-License-Identifier: MIT
 *
 * broker.h: processes that were started through somebody else: WMI, the task scheduler, services, COM. A request that names its
 * client and what it creates ties the two together although the system's own process stands between them.
 */
#ifndef CDET_BROKER_H
#define CDET_BROKER_H

#include "state.h"

/* The event at hand is a request by `client` (0: unknown). */
void cdet_broker_requested(cdet_engine *e, uint32_t host, uint32_t client, int64_t t);
/* Keeps a record under all its keys, as when a snapshot is read. false: refused. */
bool cdet_broker_keep(cdet_engine *e, const cdet_request *r);
/* A process has started: was it requested? */
void cdet_broker_started(cdet_engine *e, uint32_t proc);
/* A snapshot has been read: what it does not say follows from what it says. */
void cdet_broker_restored(cdet_engine *e);
/* Called before `from` is merged into `to`: what it requested, `to` did. */
void cdet_broker_merging(cdet_engine *e, uint32_t to, uint32_t from);

#endif
