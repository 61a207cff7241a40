/* SPDX-License-Identifier: MIT
 *
 * needs.h: what an event must have to be of use to a stage, in words, for those who ask which log source can show it.
 */
#ifndef CDET_NEEDS_H
#define CDET_NEEDS_H

#include "ruleset.h"

/* Sets s->needs_text. false: refused memory. */
bool cdet_stage_needs(cdet_ruleset *rs, const cdet_chain *c, cdet_stage *s);

#endif
