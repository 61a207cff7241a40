/* SPDX-License-Identifier: MIT
 *
 * engine.h: making and unmaking an engine, for snapshots, which build one beside another.
 */
#ifndef CDET_ENGINE_H
#define CDET_ENGINE_H

#include "state.h"

cdet_engine *cdet_engine_make(cdet_ruleset *rs, const cdet_options *o);   /* NULL: refused */
void cdet_engine_unmake(cdet_engine *e);                                  /* NULL: nothing */
void cdet_engine_moved(cdet_engine *e);   /* the struct has a new address: what points into it is set right */

#endif
