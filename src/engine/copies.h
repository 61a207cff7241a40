/* SPDX-License-Identifier: MIT
 *
 * copies.h: what a copying or unpacking program writes is what it was given, under another name.
 */
#ifndef CDET_COPIES_H
#define CDET_COPIES_H

#include "state.h"

/* Looks at the processes of which something new is known. Those that use what was copied have changed, too. */
void cdet_copies_refresh(cdet_engine *e);
/* The same for one process. */
void cdet_copies_of(cdet_engine *e, uint32_t proc);

#endif
