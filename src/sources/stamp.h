/* SPDX-License-Identifier: MIT
 *
 * stamp.h: the ways in which logs write a point in time.
 */
#ifndef CDET_STAMP_H
#define CDET_STAMP_H

#include "mem.h"

/* ISO 8601 and its kin; "1/15/2019, 5:24:24.010 AM" (month first); "Jul 19, 2023 @ 09:02:24.041"; "/Date(1547529864010)/"; a
 * number, of seconds, milli-, micro- or nanoseconds since 1970 or a Windows FILETIME, told by its size. *zoned (may be NULL)
 * says whether the text itself tells the zone; where it does not, UTC is assumed. false: no time. */
bool cdet_stamp_text(cdet_str s, int64_t *ns, bool *zoned);
bool cdet_stamp_int(int64_t n, int64_t *ns);
bool cdet_stamp_real(double n, int64_t *ns);

#endif
