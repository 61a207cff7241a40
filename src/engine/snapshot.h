/* SPDX-License-Identifier: MIT
 *
 * snapshot.h: the form of a saved engine.
 *
 *   "CDETSNAP"  u32 version  u32 0  u64 length of the body  u64 SipHash of the body and, from version 5 on, of the version
 *   body: counters, names of alternatives, hosts, processes, files, buckets, requests, instances, waiting alerts, losses; each list
 *   as u32 count and its records
 *
 * Little-endian integers; texts as u32 length and bytes; references as u32 position in their list from 1, 0: none. Lists are in a
 * canonical order (by what a thing is, never by index), so equal state gives equal bytes. What rules define is named by meaning:
 * labels, alternatives, chains and keys by the digest of what they say, so an edited comment keeps everything.
 */
#ifndef CDET_SNAPSHOT_H
#define CDET_SNAPSHOT_H

#include "state.h"

/* 4 has no ends of pids beside those of ids; 3 no uses of scripts; 2 no names of alternatives, and not when files were renamed; 1 no losses, and not
 * since when uses and links are known. */
enum { CDET_SNAPSHOT_VERSION = 5, CDET_SNAPSHOT_HEAD = 32 };

/* Writes the body (and head) of the state for which keep() says 1 (NULL: all). Beyond cap it only counts. false: refused memory. */
bool cdet_snapshot_write(cdet_engine *e, cdet_host_fn keep, void *user, uint8_t *buf, size_t cap, size_t *need);
/* Adds what the bytes hold to an engine. CDET_OK, CDET_ECORRUPT, CDET_ENOMEM; on an error the engine is to be thrown away. */
cdet_status cdet_snapshot_read(cdet_engine *e, const uint8_t *buf, size_t len);
uint64_t cdet_snapshot_sum(uint32_t version, const uint8_t *body, size_t len);

#endif
