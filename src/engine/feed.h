/* SPDX-License-Identifier: MIT
 *
 * feed.h: one event into the state: entities and edges first, then hits, then the chains they concern.
 */
#ifndef CDET_FEED_H
#define CDET_FEED_H

#include "state.h"

/* Takes the event in (already checked); the chains it concerns are then dirty, and *host is whose clock it moved (0: nobody's).
 * CDET_OK, CDET_LATE, or CDET_ENOMEM with nothing changed. */
cdet_status cdet_take(cdet_engine *e, const cdet_event *ev, uint32_t *host);

#endif
