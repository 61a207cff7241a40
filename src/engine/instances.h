/* SPDX-License-Identifier: MIT
 *
 * instances.h: chains under way (instances): one for each chain and anchor that has something to tell.
 */
#ifndef CDET_INSTANCES_H
#define CDET_INSTANCES_H

#include "state.h"

/* The chain of this anchor, a process or a bucket; made when there is none. NULL: refused. */
cdet_instance *cdet_instance_get(cdet_engine *e, uint32_t c, uint32_t anchor, bool bucket, uint32_t *id);
/* It is judged again before the call returns. */
void cdet_instance_dirty(cdet_engine *e, uint32_t id);
void cdet_instance_remove(cdet_engine *e, uint32_t id);
/* An alert of it was told, and its last word was not. */
bool cdet_instance_is_told(const cdet_instance *in);
/* A chain goes to another process, and with it what was told of it. Where an alert was told of that one, too, one of the two goes on
 * under the id of the other. */
void cdet_instance_move(cdet_engine *e, uint32_t id, uint32_t to);

#endif
