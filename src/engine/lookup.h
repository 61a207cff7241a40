/* SPDX-License-Identifier: MIT
 *
 * lookup.h: what an event does not say itself: asked of the site's tables, then of the application.
 */
#ifndef CDET_LOOKUP_H
#define CDET_LOOKUP_H

#include "state.h"

/* Lets the engine's view answer for the fields that its rules look up. */
void cdet_lookups_begin(cdet_engine *e);

#endif
