/* SPDX-License-Identifier: MIT
 *
 * anchors.h: which process is the anchor of which chain, and who belongs to whom.
 */
#ifndef CDET_ANCHORS_H
#define CDET_ANCHORS_H

#include "state.h"

/* Makes room to remember which anchors the labels decide. Always true: it goes without. */
bool cdet_anchors_room(cdet_engine *e);
/* Bits of the chain's anchors that this process satisfies; 0: it is not one. */
uint32_t cdet_anchor_bits(const cdet_engine *e, const cdet_chain *c, uint32_t proc);
/* Is it one of any chain, or would it be, with none above it? Such processes are where lineages are cut into pieces; which of them are
 * anchors is asked anew each time. */
bool cdet_is_anchor(const cdet_engine *e, uint32_t proc);
/* The nearest process at or above `proc` that is an anchor of the chain; 0: none. */
uint32_t cdet_anchor_of(const cdet_engine *e, const cdet_chain *c, uint32_t proc);
/* The nearest above it, of any chain; 0: none. */
uint32_t cdet_anchor_above(const cdet_engine *e, uint32_t proc);
/* Gives a process that has something to tell its place among the members of its anchor. */
void cdet_member_place(cdet_engine *e, uint32_t proc);

#endif
