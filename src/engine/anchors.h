/* SPDX-License-Identifier: MIT
 *
 * anchors.h: which process is the anchor of which chain, who belongs to whom, and chains under way (instances).
 */
#ifndef CDET_ANCHORS_H
#define CDET_ANCHORS_H

#include "state.h"

/* Makes room to remember which anchors the labels decide. Always true: it goes without. */
bool cdet_anchors_room(cdet_engine *e);
/* Bits of the chain's anchors that this process satisfies; 0: it is not one. */
uint32_t cdet_anchor_bits(const cdet_engine *e, const cdet_chain *c, uint32_t proc);
/* The nearest process at or above `proc` that is an anchor of the chain; 0: none. */
uint32_t cdet_anchor_of(const cdet_engine *e, const cdet_chain *c, uint32_t proc);

/* Works off the list of changed processes: anchors, memberships, and the chains this concerns. */
void cdet_anchors_refresh(cdet_engine *e);
/* Gives a process that has something to tell its place among the members of its anchor. */
void cdet_member_place(cdet_engine *e, uint32_t proc);

/* Says that evidence of chain `c` changed at a process, a file, a bucket: the instances concerned become dirty. `news`: so that only
 * those do for which it may matter; NULL: in some way. */
void cdet_touch_proc(cdet_engine *e, uint32_t c, uint32_t proc, const cdet_news *news);
void cdet_touch_above(cdet_engine *e, uint32_t c, uint32_t proc, const cdet_news *news);     /* evidence on an ancestor of anchors */
void cdet_touch_file(cdet_engine *e, uint32_t c, uint32_t file, const cdet_news *news);
void cdet_touch_written(cdet_engine *e, uint32_t c, uint32_t proc);
void cdet_touch_bucket(cdet_engine *e, uint32_t c, uint32_t bucket, const cdet_news *news);
void cdet_touch_host(cdet_engine *e, uint32_t c, uint32_t host, const cdet_news *news);
void cdet_touch_address(cdet_engine *e, const cdet_news *news, uint32_t bucket);             /* flows of a host's address */
void cdet_touch_sets(cdet_engine *e, cdet_hitset *sets, uint32_t proc);

cdet_instance *cdet_instance_get(cdet_engine *e, uint32_t c, uint32_t anchor, bool bucket, uint32_t *id);
void cdet_instance_dirty(cdet_engine *e, uint32_t id);
void cdet_instance_remove(cdet_engine *e, uint32_t id);

#endif
