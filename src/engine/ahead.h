/* SPDX-License-Identifier: MIT
 *
 * ahead.h: ids of processes, and looking them up for events of a batch before their turn: what an event asks for is on its way from
 * memory while the ones before it are worked on.
 */
#ifndef CDET_AHEAD_H
#define CDET_AHEAD_H

#include "state.h"

/* Key of a sensor's id of a process: never 0. */
uint64_t cdet_entity_hash(const cdet_engine *e, uint32_t host, cdet_str entity);
/* An id without braces: two sensors spell one id with and without. */
cdet_str cdet_bare_id(cdet_str s);
/* Events of a batch: the id of the one that is `turn`th is looked up before its turn, its process fetched somewhat later. Forgotten when the
 * batch ends. */
void cdet_ahead_look(cdet_engine *e, const cdet_event *ev, size_t turn);
void cdet_ahead_fetch(cdet_engine *e, size_t turn);
void cdet_ahead_forget(cdet_engine *e);

#endif
