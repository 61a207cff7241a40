/* SPDX-License-Identifier: MIT
 *
 * lazy.h: which news are worth judging a chain for.
 */
#ifndef CDET_LAZY_H
#define CDET_LAZY_H

#include "window.h"

/* A hit of `alt` may be joined to this chain: is the chain to be judged now? false: with all evidence there may be neither a rule nor
 * a near miss can hold, so there is nothing to tell and no time to wait for. */
bool cdet_lazy_wakes(cdet_engine *e, cdet_instance *in, const cdet_alt *alt);
/* The chain was judged on this evidence. */
void cdet_lazy_judged(cdet_engine *e, cdet_instance *in, const cdet_ev *ev, size_t n, uint32_t anchor_bits);

#endif
