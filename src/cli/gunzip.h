/* SPDX-License-Identifier: MIT
 *
 * gunzip.h: a gzip stream that comes in pieces, as from a pipe. (Files are decompressed by the library's reader.)
 */
#ifndef CHAINDET_CLI_GUNZIP_H
#define CHAINDET_CLI_GUNZIP_H

#include "chaindet.h"

struct gunzip;

/** NULL: out of memory. */
struct gunzip *gunzip_new(void);
void gunzip_free(struct gunzip *g);

/** Takes the next bytes, hands over what they decompress to. CDET_EFORMAT: they are damaged; or what `take` returned
 *  when it was not CDET_OK. */
cdet_status gunzip_push(struct gunzip *g, const void *buf, size_t len,
                        cdet_status (*take)(void *user, const void *buf, size_t len), void *user);

/** 1 when the stream has come to its proper end. */
int gunzip_complete(const struct gunzip *g);

#endif
