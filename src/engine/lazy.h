/* SPDX-License-Identifier: MIT
 *
 * lazy.h: which news are worth judging a chain for.
 */
#ifndef CDET_LAZY_H
#define CDET_LAZY_H

#include "window.h"

/* A hit of `alt` may be joined to this chain: is the chain to be judged now? false: with all evidence there may be no rule can
 * hold yet, and its end is looked at when it comes. */
bool cdet_lazy_wakes(cdet_engine *e, cdet_instance *in, const cdet_alt *alt);
/* The chain was judged on this evidence. */
void cdet_lazy_judged(cdet_engine *e, cdet_instance *in, const cdet_ev *ev, size_t n, uint32_t anchor_bits);
/* When its window closes is known but for news that were not worth judging it. */
static inline bool cdet_lazy_end_is_old(const cdet_instance *in) { return (in->flags & CDET_I_NEWS) != 0; }

#endif
