/* SPDX-License-Identifier: MIT
 *
 * analytics.h: any number of analytics of one shape, as chain text and as the naive engine's patterns.
 */
#ifndef BENCH_ANALYTICS_H
#define BENCH_ANALYTICS_H

#include "naive.h"

/* `count` different ones: names of their own, one of four lists of paths. NULL: did not compile (said on stderr). */
cdet_ruleset *analytics_rules(uint32_t count);
naive *analytics_naive(uint32_t count);

#endif
