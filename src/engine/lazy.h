/* SPDX-License-Identifier: MIT
 *
 * lazy.h: which news are worth judging a chain for.
 */
#ifndef CDET_LAZY_H
#define CDET_LAZY_H

#include "window.h"

/* Hits may be joined to this chain: is the chain to be judged now? false: with all evidence there may be neither a rule nor a near miss
 * can hold, so there is nothing to tell and no time to wait for; or what can be told is told, until its window closes. */
bool cdet_lazy_wakes(cdet_engine *e, cdet_instance *in, const cdet_news *news);
/* The same is known to be false; changes nothing. */
bool cdet_lazy_sleeps(const cdet_instance *in, const cdet_news *news);
/* The chain was judged on this evidence. */
void cdet_lazy_judged(cdet_engine *e, cdet_instance *in, const cdet_ev *ev, size_t n, uint32_t anchor_bits);
/* ... and what there is to tell was told; n is not 0. */
void cdet_lazy_told(cdet_engine *e, cdet_instance *in, const cdet_ev *ev, size_t n, const cdet_verdict *v);

#endif
