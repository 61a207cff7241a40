/* SPDX-License-Identifier: MIT
 *
 * snapshot_writer.h: writing bytes. All is counted; only what fits the buffer is written, so that a first pass tells the size.
 */
#ifndef CDET_SNAPSHOT_WRITER_H
#define CDET_SNAPSHOT_WRITER_H

#include "snapshot.h"

typedef struct cdet_order { /* a list in canonical order, and the way back */
    uint32_t *ids;
    uint32_t *pos; /* by index: place from 1; 0: left out */
    size_t n, ids_cap, npos;
} cdet_order;

typedef struct cdet_out {
    cdet_engine *e;
    cdet_host_fn keep;
    void *user;
    uint8_t *buf;
    size_t cap, len;
    cdet_order hosts, procs, files, buckets, requests;
    uint32_t *names; /* alternatives that it speaks of */
    size_t nnames;
} cdet_out;

static inline void cdet_out_bytes(cdet_out *w, const void *p, size_t n)
{
    if (w->len + n <= w->cap && n) memcpy(w->buf + w->len, p, n);
    w->len += n;
}

static inline void cdet_out_u32(cdet_out *w, uint32_t v)
{
    uint8_t b[4] = { (uint8_t)v, (uint8_t)(v >> 8), (uint8_t)(v >> 16), (uint8_t)(v >> 24) };
    cdet_out_bytes(w, b, 4);
}

static inline void cdet_out_u64(cdet_out *w, uint64_t v)
{
    cdet_out_u32(w, (uint32_t)v);
    cdet_out_u32(w, (uint32_t)(v >> 32));
}

static inline void cdet_out_str(cdet_out *w, cdet_str s)
{
    cdet_out_u32(w, (uint32_t)s.len);
    cdet_out_bytes(w, s.ptr, s.len);
}

static inline void cdet_out_text(cdet_out *w, uint32_t text)
{
    cdet_out_str(w, cdet_pool_str(w->e, text));
}

/* The orders of all lists. false: memory was refused. Freed either way with cdet_orders_free. */
bool cdet_orders_make(cdet_out *w);
void cdet_orders_free(cdet_out *w);
static inline uint32_t cdet_order_place(const cdet_order *o, uint32_t i)
{
    return i < o->npos ? o->pos[i] : 0;
}

int cdet_order_str(cdet_str a, cdet_str b);
bool cdet_order_sort(cdet_engine *e, uint32_t *ids, size_t n, int (*cmp)(const cdet_engine *, uint32_t, uint32_t));
uint64_t cdet_space_digest(const cdet_engine *e, const cdet_bucket *b); /* of the key it is a value of; 0: it is a host's own */
uint64_t cdet_host_alt(const cdet_engine *e, const cdet_bucket *b);     /* what a host's own bucket is for; 0: it is a key's */

void cdet_queue_write(cdet_out *w); /* the alerts that wait */

#endif
