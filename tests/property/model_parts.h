/* SPDX-License-Identifier: MIT
 *
 * model_parts.h: what the parts of the model (model_chain.c, model_world.c, model_write.c) have of each other.
 */
#ifndef MODEL_PARTS_H
#define MODEL_PARTS_H

#include "model.h"

#define MODEL_BASE ((int64_t)1767603600 * 1000000000)   /* when all worlds begin: 2026-01-05T09:00:00Z */

int model_below(uint64_t *s, int n);             /* 0 .. n-1 */
bool model_chance(uint64_t *s, int percent);
int64_t model_some_time(uint64_t *s, int most);  /* 1 to `most` steps of the grid */
void model_image_path(int name, char out[96]);
void model_make_chain(uint64_t *s, model_chain *c, int dirt);

#endif
