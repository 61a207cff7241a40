/* SPDX-License-Identifier: MIT
 *
 * intern.c: SipHash-1-3, and texts to ids on top of uthash.
 *
 * uthash as it comes ends the process when memory runs out, hashes without a key, and may latch a table at its present
 * size for ever. All three are configured away: HASH_NONFATAL_OOM, hash values made here under the table's key and
 * handed in, and a noexpand hook that lifts the latch and counts it.
 */
#include "intern.h"

#define HASH_NONFATAL_OOM 1
/* The macros below expand inside functions where `t` is the table. */
#define uthash_malloc(size) cdet_mem_alloc(t->mem, size)
#define uthash_free(ptr, size) cdet_mem_free(t->mem, ptr, size)
#define uthash_nonfatal_oom(entry) ((void)(entry), refused = true)
#define uthash_noexpand_fyi(table) ((table)->noexpand = 0, (table)->ineff_expands = 0, t->noexpand++)
#define HASH_FUNCTION(ptr, len, out) ((out) = (unsigned)cdet_hash(t->key, (ptr), (len)))
#include <uthash.h>

/* ---- SipHash-1-3 ---- */

typedef struct sip {
    uint64_t a, b, c, d;
} sip;

static inline uint64_t rotl(uint64_t x, unsigned by)
{
    return (x << by) | (x >> (64 - by));
}

static inline void sip_round(sip *s)
{
    s->a += s->b;
    s->b = rotl(s->b, 13) ^ s->a;
    s->a = rotl(s->a, 32);
    s->c += s->d;
    s->d = rotl(s->d, 16) ^ s->c;
    s->a += s->d;
    s->d = rotl(s->d, 21) ^ s->a;
    s->c += s->b;
    s->b = rotl(s->b, 17) ^ s->c;
    s->c = rotl(s->c, 32);
}

/* Little-endian word of 8 bytes, whatever the machine, so that hashes may be stored. */
static inline uint64_t load(const unsigned char *p)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    uint64_t w;
    memcpy(&w, p, sizeof w);
    return w;
#else
    uint64_t w = 0;
    for (unsigned i = 0; i < 8; i++) w |= (uint64_t)p[i] << (8 * i);
    return w;
#endif
}

/* The same of the n < 8 bytes that a text ends with; `before`: how many stand before them. */
static inline uint64_t load_tail(const unsigned char *p, size_t n, size_t before)
{
    if (n == 0) return 0;
    if (before >= 8) return load(p + n - 8) >> (8 * (8 - n));
    uint64_t w = 0;
    for (size_t i = 0; i < n; i++) w |= (uint64_t)p[i] << (8 * i);
    return w;
}

static inline uint64_t siphash(const uint64_t key[2], const unsigned char *p, size_t n, bool lower)
{
    sip s = { key[0] ^ 0x736f6d6570736575u, key[1] ^ 0x646f72616e646f6du, key[0] ^ 0x6c7967656e657261u,
              key[1] ^ 0x7465646279746573u };
    size_t whole = n & ~(size_t)7;
    for (size_t i = 0; i < whole; i += 8) {
        uint64_t w = load(p + i);
        if (lower) w = cdet_lower_word(w);
        s.d ^= w;
        sip_round(&s);
        s.a ^= w;
    }
    uint64_t w = load_tail(p + whole, n - whole, whole);
    if (lower) w = cdet_lower_word(w);
    w |= (uint64_t)n << 56;
    s.d ^= w;
    sip_round(&s);
    s.a ^= w;
    s.c ^= 0xff;
    for (int i = 0; i < 3; i++) sip_round(&s);
    return s.a ^ s.b ^ s.c ^ s.d;
}

uint64_t cdet_hash(const uint64_t key[2], const void *p, size_t n)
{
    return siphash(key, n ? p : "", n, false);
}
uint64_t cdet_hash_lower(const uint64_t key[2], const void *p, size_t n)
{
    return siphash(key, n ? p : "", n, true);
}

/* ---- names ---- */

/* One block per name: the text and its NUL stand behind the entry. */
typedef struct name_entry {
    UT_hash_handle hh;
    uint32_t id;
    uint32_t len;
    char text[];
} name_entry;

struct cdet_names {
    cdet_mem *mem;
    uint64_t key[2];
    name_entry *head;   /* uthash's handle; NULL while empty */
    name_entry **by_id; /* count entries: by_id[id - 1] */
    size_t cap;
    uint32_t count;
    uint32_t noexpand; /* how often uthash wanted to stop growing */
};

cdet_names *cdet_names_new(cdet_mem *m, const uint64_t key[2])
{
    cdet_names *t = cdet_mem_alloc(m, sizeof *t);
    if (!t) return NULL;
    t->mem = m;
    t->key[0] = key[0];
    t->key[1] = key[1];
    return t;
}

static size_t entry_size(size_t len)
{
    return sizeof(name_entry) + len + 1;
}

void cdet_names_free(cdet_names *t)
{
    if (!t) return;
    HASH_CLEAR(hh, t->head);
    for (uint32_t i = 0; i < t->count; i++) cdet_mem_free(t->mem, t->by_id[i], entry_size(t->by_id[i]->len));
    cdet_mem_free(t->mem, t->by_id, t->cap * sizeof *t->by_id);
    cdet_mem_free(t->mem, t, sizeof *t);
}

static name_entry *find(const cdet_names *t, cdet_str s, unsigned hash)
{
    name_entry *e = NULL;
    if (s.len < UINT32_MAX) HASH_FIND_BYHASHVALUE(hh, t->head, s.len ? s.ptr : "", (unsigned)s.len, hash, e);
    return e;
}

uint32_t cdet_names_get(const cdet_names *t, cdet_str s)
{
    const name_entry *e = find(t, s, (unsigned)cdet_hash(t->key, s.ptr, s.len));
    return e ? e->id : 0;
}

uint32_t cdet_names_put(cdet_names *t, cdet_str s)
{
    unsigned hash = (unsigned)cdet_hash(t->key, s.ptr, s.len);
    name_entry *e = find(t, s, hash);
    if (e) return e->id;
    if (s.len >= UINT32_MAX || t->count == UINT32_MAX - 1) return 0;
    if (!cdet_mem_grow(t->mem, &t->by_id, &t->cap, (size_t)t->count + 1, sizeof *t->by_id)) return 0;
    e = cdet_mem_alloc(t->mem, entry_size(s.len));
    if (!e) return 0;
    e->id = t->count + 1;
    e->len = (uint32_t)s.len;
    if (s.len) memcpy(e->text, s.ptr, s.len);
    bool refused = false;
    HASH_ADD_KEYPTR_BYHASHVALUE(hh, t->head, e->text, e->len, hash, e);
    if (refused) {
        cdet_mem_free(t->mem, e, entry_size(s.len));
        return 0;
    }
    t->by_id[t->count++] = e;
    return e->id;
}

cdet_str cdet_names_text(const cdet_names *t, uint32_t id)
{
    if (id == 0 || id > t->count) return (cdet_str){ NULL, 0 };
    const name_entry *e = t->by_id[id - 1];
    return (cdet_str){ e->text, e->len };
}

uint32_t cdet_names_count(const cdet_names *t)
{
    return t->count;
}
uint32_t cdet_names_noexpand(const cdet_names *t)
{
    return t->noexpand;
}
