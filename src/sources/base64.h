/* SPDX-License-Identifier: MIT
 *
 * base64.h: the text that a message queue's base64 stands for (RFC 4648: the usual alphabet and the one for file names).
 */
#ifndef CDET_BASE64_H
#define CDET_BASE64_H

#include "mem.h"

/* Bytes that so much base64 stands for at most. */
static inline size_t cdet_base64_room(size_t len)
{
    return len / 4 * 3 + 3;
}

/* `out` has cdet_base64_room(in.len) bytes; *n: how many of them were written. Padding may be left out. false: not base64. */
bool cdet_base64_decode(cdet_str in, char *out, size_t *n);

#endif
