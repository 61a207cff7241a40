/* SPDX-License-Identifier: MIT
 *
 * kept.h: events kept in memory, to be fed again and again.
 */
#ifndef CHAINDET_CLI_KEPT_H
#define CHAINDET_CLI_KEPT_H

#include "out.h"

struct block;

/** Copies of events, in the order they came. Their texts and fields lie in blocks that never move. */
struct kept {
    cdet_event *events;
    size_t count, cap;
    struct block *blocks;
    size_t bytes;              /**< all memory, for the caller to keep it bounded */
};

/** Copies an event with all it points at. */
void kept_add(struct kept *k, const cdet_event *ev);
void kept_free(struct kept *k);

/** Whether two host names mean one host: without case and domain, as the engine compares them. */
bool same_host(cdet_str a, cdet_str b);

#endif
