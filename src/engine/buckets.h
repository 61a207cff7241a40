/* SPDX-License-Identifier: MIT
 *
 * buckets.h: values of keys (a user, a container, an address): what hits of chains about keys are kept under, and the links between them.
 */
#ifndef CDET_BUCKETS_H
#define CDET_BUCKETS_H

#include "state.h"

/* The bucket of a key's value in the event at hand, of a key with one field the nth of several values; 0: a field is missing or unknown
 * (or refused). */
uint32_t cdet_bucket_get(cdet_engine *e, const cdet_keyref *k, uint32_t host, uint32_t nth);
uint32_t cdet_key_values(const cdet_engine *e, const cdet_keyref *k);   /* how many values the event at hand has */
uint32_t cdet_bucket_for_host(cdet_engine *e, uint32_t host, uint32_t alt);   /* made when missing; for alternatives `at: host` */
uint32_t cdet_bucket_for_address(cdet_engine *e, uint32_t space, uint32_t host, cdet_str address);   /* the bucket of this value of a global space */
uint32_t cdet_bucket_for_host_find(const cdet_engine *e, uint32_t host, uint32_t alt);
/* A hit of `alt` that ends at `since` ties the buckets; *added: something new. */
void cdet_link_add(cdet_engine *e, uint32_t from, uint32_t to, uint32_t alt, int64_t since, bool *added);
void cdet_bucket_remove(cdet_engine *e, uint32_t bucket);
/* For snapshots: the bucket of this space (by digest; 0: that of a host and an alternative) and text; 0: no such key in these rules. */
uint32_t cdet_bucket_restore(cdet_engine *e, uint64_t space, uint32_t host, cdet_str text, uint64_t alt);
uint64_t cdet_bucket_identity(const cdet_engine *e, uint32_t bucket);   /* stable across runs */

#endif
