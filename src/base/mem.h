/* SPDX-License-Identifier: MIT
 *
 * mem.h: the caller's allocator with a byte budget, and an arena on top.
 *
 * Nothing else in the core calls malloc. Every block is freed with its exact size, so `bytes` is exact and a test can
 * fail the k-th allocation. When the budget says no, the call returns NULL and `refused` is set; nothing else happens.
 */
#ifndef CDET_MEM_H
#define CDET_MEM_H

#include "chaindet.h"

#include <stdarg.h>
#include <stdbool.h>
#include <string.h>

typedef struct cdet_mem {
    cdet_alloc_fn fn;
    void *ctx;
    size_t bytes;     /* live, as asked for */
    size_t peak;
    size_t max;       /* budget; SIZE_MAX: none */
    size_t failures;  /* how often the answer was no */
    bool refused;     /* the budget (not the allocator) said no last time */
} cdet_mem;

void cdet_mem_init(cdet_mem *m, cdet_alloc_fn fn, void *ctx, size_t max);   /* fn NULL: malloc's family; max 0: none */
void *cdet_mem_alloc(cdet_mem *m, size_t size);                             /* zeroed; NULL: refused; size 0: NULL */
void *cdet_mem_resize(cdet_mem *m, void *ptr, size_t old_size, size_t new_size);   /* new tail not zeroed */
void cdet_mem_free(cdet_mem *m, void *ptr, size_t size);                    /* ptr NULL: nothing */
/* As cdet_mem_alloc, of what the caller can do without: not more than a 64th of the budget, and `refused` stays as it was. */
void *cdet_mem_spare(cdet_mem *m, size_t size);

/* Grows an array: makes *cap at least `need` (doubling), elements of `elem` bytes, new ones zeroed. false: refused,
 * nothing changed. */
bool cdet_mem_regrow(cdet_mem *m, void *array_ptr, size_t *cap, size_t need, size_t elem);
static inline bool cdet_mem_grow(cdet_mem *m, void *array_ptr, size_t *cap, size_t need, size_t elem)
{
    return need <= *cap || cdet_mem_regrow(m, array_ptr, cap, need, elem);
}

/* An arena: many small blocks freed together. Blocks are zeroed and aligned to 16. */
typedef struct cdet_arena_block cdet_arena_block;
typedef struct cdet_arena {
    cdet_mem *mem;
    cdet_arena_block *head;
    size_t used, cap;   /* of head */
} cdet_arena;

void cdet_arena_init(cdet_arena *a, cdet_mem *m);
void cdet_arena_free(cdet_arena *a);
void *cdet_arena_alloc(cdet_arena *a, size_t size);
cdet_str cdet_arena_str(cdet_arena *a, cdet_str s);            /* copy, NUL-terminated behind len; ptr NULL: refused */
cdet_str cdet_arena_printf(cdet_arena *a, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* ---- text helpers that everybody needs ---- */
#define CDET_LIT(s) ((cdet_str){ (s), sizeof(s) - 1 })
static inline cdet_str cdet_str_of(const char *s) { cdet_str r = { s, s ? strlen(s) : 0 }; return r; }
static inline bool cdet_str_eq(cdet_str a, cdet_str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}
bool cdet_str_ieq(cdet_str a, cdet_str b);                     /* ASCII case folded */
static inline unsigned char cdet_lower(unsigned char c) { return (c >= 'A' && c <= 'Z') ? (unsigned char)(c + 32) : c; }
/* The same for each byte of w: sets bit 5 of the ASCII capitals. Sums cannot carry: the bytes are looked at with bit 7 off. */
static inline uint64_t cdet_lower_word(uint64_t w)
{
    const uint64_t ones = 0x0101010101010101u;
    uint64_t low = w & (0x7f * ones);
    uint64_t from_a = low + (0x80 - 'A') * ones;
    uint64_t past_z = low + (0x80 - ('Z' + 1)) * ones;
    return w | ((from_a & ~past_z & ~w & (0x80 * ones)) >> 2);
}

/* A growing text buffer over a cdet_mem. After a refusal `failed` stays set and appends do nothing. */
typedef struct cdet_buf {
    cdet_mem *mem;
    char *ptr;
    size_t len, cap;
    bool failed;
} cdet_buf;
void cdet_buf_init(cdet_buf *b, cdet_mem *m);
void cdet_buf_free(cdet_buf *b);
void cdet_buf_add(cdet_buf *b, const void *p, size_t n);
void cdet_buf_str(cdet_buf *b, cdet_str s);
void cdet_buf_lit(cdet_buf *b, const char *s);
void cdet_buf_fmt(cdet_buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
static inline cdet_str cdet_buf_get(const cdet_buf *b) { cdet_str r = { b->ptr, b->len }; return r; }

#endif
