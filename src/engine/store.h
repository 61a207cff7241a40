/* SPDX-License-Identifier: MIT
 *
 * store.h: where an engine's state lives: pages from the caller's allocator, a heap of size classes and index-addressed slabs
 * on them, and hash maps.
 *
 * Taking an event in must not fail half way. So a reserve of free pages is filled *before* anything is changed (store_reserve may
 * fail, and then the call fails with nothing changed), and what one event needs is taken from that reserve. Pages whose
 * last object goes return to the reserve, or to the allocator.
 */
#ifndef CDET_STORE_H
#define CDET_STORE_H

#include "mem.h"

enum { CDET_PAGE = 16384, CDET_HEAP_MAX = 8192 };

typedef struct cdet_page cdet_page;

typedef struct cdet_store {
    cdet_mem *mem;
    cdet_page *free;          /* the reserve */
    size_t nfree;
    size_t keep;              /* pages the reserve should hold */
    cdet_page *partial[40];   /* by size class: pages with a free object */
} cdet_store;

void cdet_store_init(cdet_store *s, cdet_mem *m);
void cdet_store_free(cdet_store *s);                      /* the reserve only: heaps must be empty by then */
bool cdet_store_fetch(cdet_store *s, size_t pages);
/* false: refused. */
static inline bool cdet_store_reserve(cdet_store *s, size_t pages)
{
    s->keep = pages;
    return s->nfree >= pages || cdet_store_fetch(s, pages);
}
void *cdet_store_page(cdet_store *s);                     /* one page of CDET_PAGE bytes, not zeroed; NULL: refused */
void cdet_store_page_back(cdet_store *s, void *page);

/* Objects of 1..CDET_HEAP_MAX bytes, zeroed. NULL: the reserve is used up and the allocator refuses. */
void *cdet_heap_alloc(cdet_store *s, size_t size);
void cdet_heap_free(cdet_store *s, void *p);              /* NULL: nothing */

/* Objects addressed by index 1, 2, ...; index 0 means none. */
typedef struct cdet_slab {
    cdet_store *store;
    uint32_t size, per_page;
    uint64_t inverse;         /* of per_page: every look-up divides by it */
    uint8_t **pages;          /* NULL where a page has gone back */
    uint32_t *live;           /* objects per page */
    size_t npages, pages_cap, live_cap;
    uint32_t free;            /* list of free indexes through their first 4 bytes; marked by the 4 bytes behind */
    uint32_t count;
    uint32_t hint;            /* where to look for a hole in pages */
} cdet_slab;

void cdet_slab_init(cdet_slab *sl, cdet_store *s, size_t size);
void cdet_slab_free(cdet_slab *sl);
uint32_t cdet_slab_new(cdet_slab *sl);                    /* zeroed; 0: refused */
void cdet_slab_del(cdet_slab *sl, uint32_t i);
/* n / per_page, by a product of 96 bits, which is exact for all n (Lemire: faster remainder by direct computation). */
static inline uint32_t cdet_slab_page(const cdet_slab *sl, uint32_t n)
{
#ifdef __SIZEOF_INT128__
    return (uint32_t)((unsigned __int128)sl->inverse * n >> 64);
#else
    return n / sl->per_page;
#endif
}
bool cdet_slab_widen(cdet_slab *sl, size_t need);         /* room in the page table for that many pages; false: refused */
/* ... for that many more objects. Asked before each event, and nearly always there. */
static inline bool cdet_slab_reserve(cdet_slab *sl, size_t more)
{
    size_t need = sl->npages + cdet_slab_page(sl, (uint32_t)more) + 2;
    return (need <= sl->pages_cap && need <= sl->live_cap) || cdet_slab_widen(sl, need);
}
static inline void *cdet_slab_at(const cdet_slab *sl, uint32_t i)
{
    uint32_t page = cdet_slab_page(sl, i - 1);
    return sl->pages[page] + (size_t)(i - 1 - page * sl->per_page) * sl->size;
}
bool cdet_slab_live(const cdet_slab *sl, uint32_t i);     /* false: no such index, or free */
uint32_t cdet_slab_next(const cdet_slab *sl, uint32_t after);   /* next live index behind `after` (0: first); 0: none */

/* Hash to index; several entries may share a hash, the caller tells them apart. Grows step by step: no insert pays for
 * a rehash of the whole. */
typedef struct cdet_map_half { uint64_t *slots; size_t cap, used; } cdet_map_half;
typedef struct cdet_map {
    cdet_mem *mem;
    cdet_map_half now, old;   /* old: being moved into now */
    size_t moved;
} cdet_map;

void cdet_map_init(cdet_map *m, cdet_mem *mem);
void cdet_map_free(cdet_map *m);
bool cdet_map_widen(cdet_map *m, size_t n);
/* Room for n more; false: refused. */
static inline bool cdet_map_reserve_n(cdet_map *m, size_t n)
{
    return (m->now.cap && (m->now.used + m->old.used + n) * 4 <= m->now.cap * 3) || cdet_map_widen(m, n);
}
static inline bool cdet_map_reserve(cdet_map *m) { return cdet_map_reserve_n(m, 1); }
void cdet_map_put(cdet_map *m, uint64_t hash, uint32_t value);    /* after a reserve; value not 0 */
void cdet_map_del(cdet_map *m, uint64_t hash, uint32_t value);
typedef struct cdet_map_iter { uint32_t tag; size_t at; int half; } cdet_map_iter;
uint32_t cdet_map_first(const cdet_map *m, uint64_t hash, cdet_map_iter *it);   /* 0: none */
void cdet_map_prefetch(const cdet_map *m, uint64_t hash);
uint32_t cdet_map_more(const cdet_map *m, cdet_map_iter *it);
static inline size_t cdet_map_count(const cdet_map *m) { return m->now.used + m->old.used; }

#endif
