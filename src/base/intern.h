/* SPDX-License-Identifier: MIT
 *
 * intern.h: keyed hashing (SipHash-1-3) and tables from text to a small id. The only file that sees uthash.
 */
#ifndef CDET_INTERN_H
#define CDET_INTERN_H

#include "mem.h"

/* SipHash-1-3 of bytes under a 128-bit key. */
uint64_t cdet_hash(const uint64_t key[2], const void *p, size_t n);
/* The same with ASCII letters folded to lower case. */
uint64_t cdet_hash_lower(const uint64_t key[2], const void *p, size_t n);

/* Texts to ids 1, 2, 3 ... Ids are stable; texts are copied. Never shrinks (cdet_pool in engine has refcounted ones).
 * */
typedef struct cdet_names cdet_names;
cdet_names *cdet_names_new(cdet_mem *m, const uint64_t key[2]);              /* NULL: refused */
void cdet_names_free(cdet_names *t);
uint32_t cdet_names_get(const cdet_names *t, cdet_str s);                    /* 0: not there */
uint32_t cdet_names_put(cdet_names *t, cdet_str s);                          /* id, old or new; 0: refused */
cdet_str cdet_names_text(const cdet_names *t, uint32_t id);                  /* empty for 0 or unknown */
uint32_t cdet_names_count(const cdet_names *t);
uint32_t cdet_names_noexpand(const cdet_names *t);                           /* how often uthash gave up growing */

#endif
