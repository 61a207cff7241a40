/* SPDX-License-Identifier: MIT
 *
 * snapshot_reader.h: reading hostile bytes. Nothing is read beyond the end, a list may not claim more records than bytes are left, and after
 * the first damage (bad) or refusal (oom) everything reads as nothing.
 */
#ifndef CDET_SNAPSHOT_READER_H
#define CDET_SNAPSHOT_READER_H

#include "snapshot.h"

enum { CDET_MAX_REVISION = 1 << 30 }; /* no engine gets there; a number near the end of its range would turn over */

typedef struct cdet_in_refs { /* position in a list of the snapshot -> index here */
    uint32_t *ids;
    size_t n, cap;
} cdet_in_refs;

typedef struct cdet_in {
    cdet_engine *e;
    const uint8_t *at, *end;
    bool bad, oom;
    uint32_t version, use_size;
    bool merging; /* the engine had a state before */
    cdet_in_refs hosts, procs, files, buckets;
    uint32_t last_alt;
    const uint8_t *names; /* what is told by digest, and its names */
    uint32_t nnames;
} cdet_in;

static inline uint64_t cdet_in_bytes(cdet_in *r, int bytes)
{
    uint64_t v = 0;
    if (r->end - r->at < bytes) {
        r->bad = true;
        return 0;
    }
    for (int i = bytes; i > 0; i--) v = v << 8 | r->at[i - 1];
    r->at += bytes;
    return v;
}

static inline uint32_t cdet_in_u32(cdet_in *r)
{
    return (uint32_t)cdet_in_bytes(r, 4);
}

static inline uint64_t cdet_in_u64(cdet_in *r)
{
    return cdet_in_bytes(r, 8);
}

static inline cdet_str cdet_in_str(cdet_in *r)
{
    size_t n = cdet_in_u32(r);
    if (r->bad || (size_t)(r->end - r->at) < n) {
        r->bad = true;
        return (cdet_str){ "", 0 };
    }
    cdet_str s = { (const char *)r->at, n };
    r->at += n;
    return s;
}

/* A count of records of at least `least` bytes each. */
static inline uint32_t cdet_in_count(cdet_in *r, size_t least)
{
    uint32_t n = cdet_in_u32(r);
    if (r->bad || n > (size_t)(r->end - r->at) / least) {
        r->bad = true;
        return 0;
    }
    return n;
}

static inline uint32_t cdet_in_text(cdet_in *r)
{
    cdet_str s = cdet_in_str(r);
    uint32_t t = s.len ? cdet_pool_put(r->e, s) : 0;
    if (s.len && !t) r->oom = true;
    return t;
}

static inline bool cdet_in_stop(const cdet_in *r)
{
    return r->bad || r->oom;
}

static inline void cdet_in_remember(cdet_in *r, cdet_in_refs *l, uint32_t id)
{
    if (!cdet_mem_grow(r->e->mem, &l->ids, &l->cap, l->n + 1, sizeof *l->ids)) {
        r->oom = true;
        return;
    }
    l->ids[l->n++] = id;
}

static inline uint32_t cdet_in_refer(cdet_in *r, const cdet_in_refs *l, uint32_t pos)
{
    if (pos > l->n) {
        r->bad = true;
        return 0;
    }
    return pos ? l->ids[pos - 1] : 0;
}

/* The alerts that wait (snapshot_queue.c). */
void cdet_snapshot_queue(cdet_in *r);

#endif
