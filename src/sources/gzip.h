/* SPDX-License-Identifier: MIT
 *
 * gzip.h: gzip's bytes, with memory out of the reader's budget.
 */
#ifndef CDET_GZIP_H
#define CDET_GZIP_H

#include <zlib.h>

#include "mem.h"

/* Makes `z` ready for one gzip member after the other (inflateReset between them). It is given back with inflateEnd. */
cdet_status cdet_gzip_begin(z_stream *z, cdet_mem *m);
bool cdet_is_gzip(cdet_str in);
/* What the gzip text `in` stands for, with `pad` zero bytes behind it, in *out: *size bytes of memory to give back, *n of text. *out is NULL when it is
 * damaged or would be longer than `most`. CDET_ENOMEM. */
cdet_status cdet_gunzip(cdet_mem *m, cdet_str in, size_t pad, size_t most, char **out, size_t *size, size_t *n);

#endif
