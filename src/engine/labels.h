/* SPDX-License-Identifier: MIT
 *
 * labels.h: of which kinds a process is, as the event at hand tells: a set of process labels.
 */
#ifndef CDET_LABELS_H
#define CDET_LABELS_H

#include "state.h"

/* Kinds of the process in the view (of the parent, when the view reads the parent as the process). */
uint32_t cdet_labels_now(cdet_engine *e);
/* Kinds of a process that an effect names: by its image where it says no more. exe empty: none. */
uint32_t cdet_labels_of_effect(cdet_engine *e, cdet_str exe);

#endif
