/* SPDX-License-Identifier: MIT
 *
 * touch.h: evidence of a chain changed at a process, a file, a bucket: the chains under way that this concerns become dirty. `news`: so that
 * only those do for which it may matter; NULL: in some way.
 */
#ifndef CDET_TOUCH_H
#define CDET_TOUCH_H

#include "state.h"

void cdet_touch_proc(cdet_engine *e, uint32_t c, uint32_t proc, const cdet_news *news);
void cdet_touch_above(cdet_engine *e, uint32_t c, uint32_t proc, const cdet_news *news);     /* evidence on an ancestor of anchors */
void cdet_touch_file(cdet_engine *e, uint32_t c, uint32_t file, const cdet_news *news);
void cdet_touch_written(cdet_engine *e, uint32_t c, uint32_t proc);
void cdet_touch_bucket(cdet_engine *e, uint32_t c, uint32_t bucket, const cdet_news *news);
void cdet_touch_host(cdet_engine *e, uint32_t c, uint32_t host, const cdet_news *news);
void cdet_touch_address(cdet_engine *e, const cdet_news *news, uint32_t bucket);             /* flows of a host's address */
void cdet_touch_sets(cdet_engine *e, cdet_hitset *sets, uint32_t proc);
/* What a process that got code of this one (by that use) has done may be this one's doing. */
void cdet_touch_injected(cdet_engine *e, uint32_t proc, uint32_t use);
/* Does what is known of the file matter to the chains below who used it so? */
bool cdet_use_tells_below(const cdet_engine *e, uint32_t c, const cdet_use *u);

#endif
