/* SPDX-License-Identifier: MIT
 *
 * refresh.h: what becomes of anchors, members and chains when processes change.
 */
#ifndef CDET_REFRESH_H
#define CDET_REFRESH_H

#include "state.h"

/* Works off the list of changed processes. */
void cdet_anchors_refresh(cdet_engine *e);

#endif
