/* SPDX-License-Identifier: MIT
 *
 * store.c: pages, heap, slabs, maps. See store.h for what they promise.
 */
#include "store.h"

/* ---- pages ---- */

struct cdet_page { /* at the head of a free page, and of a page of the heap */
    cdet_page *next, *prev;
    void *objects; /* objects of this page that were given back */
    uint32_t live;
    uint16_t class_id;
    uint16_t fresh; /* where the first that was never taken begins; 0: all were */
};
_Static_assert(CDET_PAGE <= UINT16_MAX, "places in a page fit");

void cdet_store_init(cdet_store *s, cdet_mem *m)
{
    memset(s, 0, sizeof *s);
    s->mem = m;
}

void cdet_store_free(cdet_store *s)
{
    while (s->free) {
        cdet_page *p = s->free;
        s->free = p->next;
        cdet_mem_free(s->mem, p, CDET_PAGE);
    }
    s->nfree = 0;
}

static cdet_page *fresh_page(cdet_store *s)
{
    return cdet_mem_resize(s->mem, NULL, 0, CDET_PAGE); /* objects are zeroed when they are taken */
}

bool cdet_store_fetch(cdet_store *s, size_t pages)
{
    while (s->nfree < pages) {
        cdet_page *p = fresh_page(s);
        if (!p) return false;
        p->next = s->free;
        s->free = p;
        s->nfree++;
    }
    return true;
}

void *cdet_store_page(cdet_store *s)
{
    cdet_page *p = s->free;
    if (!p) return fresh_page(s);
    s->free = p->next;
    s->nfree--;
    return p;
}

void cdet_store_page_back(cdet_store *s, void *page)
{
    cdet_page *p = page;
    if (s->nfree >= s->keep) {
        cdet_mem_free(s->mem, p, CDET_PAGE);
        return;
    }
    p->next = s->free;
    s->free = p;
    s->nfree++;
}

/* ---- heap: each object has before it a pointer that names its page, and is aligned to 8 ---- */

typedef struct object_head {
    cdet_page *page;
} object_head;

/* Classes of 32 and 48 and of 16 * (4..7) * 2^k: at most a quarter is wasted. */
static uint32_t class_of(size_t size, size_t *rounded)
{
    size_t n = (size + 15) / 16;
    uint32_t k = 0;
    if (n < 2) n = 2;
    if (n > 7) {
        k = 61 - (uint32_t)__builtin_clzll(n); /* so that n / 2^k is 4 to 7, */
        n = (n + ((size_t)1 << k) - 1) >> k;   /* ... or 8, rounded up */
        if (n == 8) {
            n = 4;
            k++;
        }
    }
    *rounded = n * 16 << k;
    return 2 + 4 * k + (uint32_t)n - 4;
}

static void unlink_partial(cdet_store *s, cdet_page *p)
{
    if (p->prev)
        p->prev->next = p->next;
    else
        s->partial[p->class_id] = p->next;
    if (p->next) p->next->prev = p->prev;
    p->next = p->prev = NULL;
}

static void link_partial(cdet_store *s, cdet_page *p)
{
    p->prev = NULL;
    p->next = s->partial[p->class_id];
    if (p->next) p->next->prev = p;
    s->partial[p->class_id] = p;
}

static cdet_page *new_heap_page(cdet_store *s, uint32_t class_id)
{
    cdet_page *p = cdet_store_page(s);
    if (!p) return NULL;
    memset(p, 0, sizeof *p);
    p->class_id = (uint16_t)class_id;
    p->fresh = (sizeof *p + 15) / 16 * 16;
    link_partial(s, p);
    return p;
}

static bool is_full(const cdet_page *p)
{
    return !p->objects && !p->fresh;
}

void *cdet_heap_alloc(cdet_store *s, size_t size)
{
    size_t rounded;
    if (size == 0 || size > CDET_HEAP_MAX) return NULL;
    uint32_t c = class_of(size + sizeof(object_head), &rounded);
    cdet_page *p = s->partial[c] ? s->partial[c] : new_heap_page(s, c);
    if (!p) return NULL;
    object_head *o = p->objects;
    if (o) {
        p->objects = *(void **)(void *)o;
    } else {
        o = (object_head *)(void *)((uint8_t *)p + p->fresh);
        size_t next = p->fresh + rounded;
        p->fresh = next + rounded <= CDET_PAGE ? (uint16_t)next : 0;
    }
    p->live++;
    if (is_full(p)) unlink_partial(s, p);
    memset(o, 0, sizeof *o + size);
    o->page = p;
    return o + 1;
}

void cdet_heap_free(cdet_store *s, void *ptr)
{
    if (!ptr) return;
    object_head *h = (object_head *)(void *)((uint8_t *)ptr - sizeof(object_head));
    cdet_page *p = h->page;
    bool was_full = is_full(p);
    *(void **)(void *)h = p->objects;
    p->objects = h;
    if (--p->live == 0) {
        if (!was_full) unlink_partial(s, p);
        cdet_store_page_back(s, p);
        return;
    }
    if (was_full) link_partial(s, p);
}

/* ---- slabs ---- */

enum { FREE_MARK = 0x7fee51ab };

typedef struct free_slot {
    uint32_t next, prev, mark;
} free_slot;

void cdet_slab_init(cdet_slab *sl, cdet_store *s, size_t size)
{
    memset(sl, 0, sizeof *sl);
    sl->store = s;
    sl->size = (uint32_t)((size + 4 + 7) / 8 * 8); /* the last 4 bytes of a slot hold the mark of a free one */
    sl->per_page = CDET_PAGE / sl->size;
    sl->inverse = UINT64_MAX / sl->per_page + 1; /* objects of more than half a page would make it 0: there are none */
}

static uint32_t *slot_mark(const cdet_slab *sl, uint32_t i)
{
    return (uint32_t *)(void *)((uint8_t *)cdet_slab_at(sl, i) + sl->size - 4);
}

void cdet_slab_free(cdet_slab *sl)
{
    for (size_t i = 0; i < sl->npages; i++)
        if (sl->pages[i]) cdet_store_page_back(sl->store, sl->pages[i]);
    cdet_mem_free(sl->store->mem, sl->pages, sl->pages_cap * sizeof *sl->pages);
    cdet_mem_free(sl->store->mem, sl->live, sl->live_cap * sizeof *sl->live);
    cdet_store *s = sl->store;
    uint32_t size = sl->size - 4;
    cdet_slab_init(sl, s, size);
}

bool cdet_slab_widen(cdet_slab *sl, size_t need)
{
    return cdet_mem_grow(sl->store->mem, &sl->pages, &sl->pages_cap, need, sizeof *sl->pages) &&
           cdet_mem_grow(sl->store->mem, &sl->live, &sl->live_cap, need, sizeof *sl->live);
}

static void push_free(cdet_slab *sl, uint32_t i)
{
    free_slot *f = cdet_slab_at(sl, i);
    f->next = sl->free;
    f->prev = 0;
    if (sl->free) ((free_slot *)cdet_slab_at(sl, sl->free))->prev = i;
    sl->free = i;
    *slot_mark(sl, i) = FREE_MARK;
}

static void pull_free(cdet_slab *sl, uint32_t i)
{
    free_slot *f = cdet_slab_at(sl, i);
    if (f->prev)
        ((free_slot *)cdet_slab_at(sl, f->prev))->next = f->next;
    else
        sl->free = f->next;
    if (f->next) ((free_slot *)cdet_slab_at(sl, f->next))->prev = f->prev;
}

static bool add_page(cdet_slab *sl)
{
    size_t at = sl->hint;
    while (at < sl->npages && sl->pages[at]) at++;
    if (at == sl->npages && (at >= sl->pages_cap || at >= sl->live_cap) && !cdet_slab_reserve(sl, 1)) return false;
    uint8_t *page = cdet_store_page(sl->store);
    if (!page) return false;
    sl->hint = (uint32_t)at + 1;
    sl->pages[at] = page;
    sl->live[at] = 0;
    if (at == sl->npages) sl->npages++;
    for (uint32_t k = sl->per_page; k > 0; k--) push_free(sl, (uint32_t)at * sl->per_page + k);
    return true;
}

uint32_t cdet_slab_new(cdet_slab *sl)
{
    if (!sl->free && !add_page(sl)) return 0;
    uint32_t i = sl->free;
    pull_free(sl, i);
    memset(cdet_slab_at(sl, i), 0, sl->size);
    sl->live[(i - 1) / sl->per_page]++;
    sl->count++;
    return i;
}

void cdet_slab_del(cdet_slab *sl, uint32_t i)
{
    uint32_t at = (i - 1) / sl->per_page;
    push_free(sl, i);
    sl->count--;
    if (--sl->live[at] > 0) return;
    for (uint32_t k = 1; k <= sl->per_page; k++) pull_free(sl, at * sl->per_page + k);
    cdet_store_page_back(sl->store, sl->pages[at]);
    sl->pages[at] = NULL;
    if (at < sl->hint) sl->hint = at;
}

bool cdet_slab_live(const cdet_slab *sl, uint32_t i)
{
    return i > 0 && (i - 1) / sl->per_page < sl->npages && sl->pages[(i - 1) / sl->per_page] &&
           *slot_mark(sl, i) != FREE_MARK;
}

uint32_t cdet_slab_next(const cdet_slab *sl, uint32_t after)
{
    for (size_t i = after; i < sl->npages * sl->per_page; i++) {
        if (!sl->pages[i / sl->per_page]) {
            i = (i / sl->per_page + 1) * sl->per_page - 1;
            continue;
        }
        if (*slot_mark(sl, (uint32_t)i + 1) != FREE_MARK) return (uint32_t)i + 1;
    }
    return 0;
}

/* ---- maps: linear probing over (32 bits of hash, 32 bits of value); deletion shifts back ---- */

void cdet_map_init(cdet_map *m, cdet_mem *mem)
{
    memset(m, 0, sizeof *m);
    m->mem = mem;
}

void cdet_map_free(cdet_map *m)
{
    cdet_mem_free(m->mem, m->now.slots, m->now.cap * sizeof(uint64_t));
    cdet_mem_free(m->mem, m->old.slots, m->old.cap * sizeof(uint64_t));
    cdet_map_init(m, m->mem);
}

static uint32_t tag_of(uint64_t hash)
{
    return (uint32_t)(hash ^ hash >> 32);
}

static size_t home(const cdet_map_half *h, uint32_t tag)
{
    return (size_t)(((uint64_t)tag * 0x9e3779b97f4a7c15ull) >> 20) & (h->cap - 1);
}

static void half_put(cdet_map_half *h, uint64_t slot)
{
    size_t i = home(h, (uint32_t)(slot >> 32));
    while (h->slots[i]) i = (i + 1) & (h->cap - 1);
    h->slots[i] = slot;
    h->used++;
}

static void half_del_at(cdet_map_half *h, size_t i)
{
    for (size_t j = i;;) {
        j = (j + 1) & (h->cap - 1);
        if (!h->slots[j]) break;
        size_t want = home(h, (uint32_t)(h->slots[j] >> 32));
        if (((j - want) & (h->cap - 1)) < ((j - i) & (h->cap - 1))) continue;
        h->slots[i] = h->slots[j];
        i = j;
    }
    h->slots[i] = 0;
    h->used--;
}

/* Moves some entries on: always from the end of a cluster's start, so probing in `old` stays right. */
static void move_some(cdet_map *m, size_t n)
{
    while (m->old.used && n > 0) {
        while (!m->old.slots[m->moved]) m->moved = (m->moved + 1) & (m->old.cap - 1);
        uint64_t slot = m->old.slots[m->moved];
        half_del_at(&m->old, m->moved);
        half_put(&m->now, slot);
        n--;
    }
    if (m->old.slots && m->old.used == 0) {
        cdet_mem_free(m->mem, m->old.slots, m->old.cap * sizeof(uint64_t));
        memset(&m->old, 0, sizeof m->old);
    }
}

bool cdet_map_widen(cdet_map *m, size_t n)
{
    size_t used = m->now.used + m->old.used + n;
    move_some(m, SIZE_MAX); /* only when the previous growth has not been worked off, which 4 moves an insert prevent */
    size_t cap = m->now.cap ? m->now.cap * 2 : 16;
    while (used * 4 > cap * 3) cap *= 2;
    if (cap >= (size_t)1 << 36) return false;
    uint64_t *slots = cdet_mem_alloc(m->mem, cap * sizeof *slots);
    if (!slots) return false;
    m->old = m->now;
    m->moved = 0;
    m->now = (cdet_map_half){ slots, cap, 0 };
    if (m->old.used == 0) move_some(m, 1);
    return true;
}

void cdet_map_put(cdet_map *m, uint64_t hash, uint32_t value)
{
    if (m->old.slots) move_some(m, 4);
    half_put(&m->now, (uint64_t)tag_of(hash) << 32 | value);
}

void cdet_map_del(cdet_map *m, uint64_t hash, uint32_t value)
{
    uint64_t slot = (uint64_t)tag_of(hash) << 32 | value;
    cdet_map_half *halves[2] = { &m->now, &m->old };
    for (int k = 0; k < 2; k++) {
        cdet_map_half *h = halves[k];
        if (!h->slots) continue;
        for (size_t i = home(h, tag_of(hash)); h->slots[i]; i = (i + 1) & (h->cap - 1)) {
            if (h->slots[i] == slot) {
                half_del_at(h, i);
                return;
            }
        }
    }
}

uint32_t cdet_map_first(const cdet_map *m, uint64_t hash, cdet_map_iter *it)
{
    it->tag = tag_of(hash);
    it->half = 0;
    it->at = m->now.cap ? home(&m->now, it->tag) : 0;
    return cdet_map_more(m, it);
}

void cdet_map_prefetch(const cdet_map *m, uint64_t hash)
{
    if (m->now.cap) __builtin_prefetch(&m->now.slots[home(&m->now, tag_of(hash))]);
}

uint32_t cdet_map_more(const cdet_map *m, cdet_map_iter *it)
{
    while (it->half < 2) {
        const cdet_map_half *h = it->half ? &m->old : &m->now;
        while (h->slots && h->slots[it->at]) {
            uint64_t slot = h->slots[it->at];
            it->at = (it->at + 1) & (h->cap - 1);
            if ((uint32_t)(slot >> 32) == it->tag) return (uint32_t)slot;
        }
        it->half++;
        it->at = m->old.cap ? home(&m->old, it->tag) : 0;
    }
    return 0;
}
