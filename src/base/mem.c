/* SPDX-License-Identifier: MIT
 *
 * mem.c: the budgeted allocator, the arena and the growing text buffer. The one place of the core that knows malloc.
 */
#include "mem.h"

#include <stdio.h>
#include <stdlib.h>

enum {
    ARENA_FIRST = 1024,      /* bytes of an arena's first block, header included */
    ARENA_LARGEST = 64 << 10 /* blocks double up to this; larger requests get a block of their own */
};

/* ---- budget ---- */

static void *libc_alloc(void *ctx, void *ptr, size_t old_size, size_t new_size)
{
    (void)ctx;
    (void)old_size;
    if (new_size == 0) {
        free(ptr);
        return NULL;
    }
    return ptr ? realloc(ptr, new_size) : malloc(new_size);
}

void cdet_mem_init(cdet_mem *m, cdet_alloc_fn fn, void *ctx, size_t max)
{
    memset(m, 0, sizeof *m);
    m->fn = fn ? fn : libc_alloc;
    m->ctx = fn ? ctx : NULL;
    m->max = max ? max : SIZE_MAX;
}

void *cdet_mem_resize(cdet_mem *m, void *ptr, size_t old_size, size_t new_size)
{
    if (!ptr) old_size = 0;
    if (new_size == 0) {
        cdet_mem_free(m, ptr, old_size);
        return NULL;
    }
    m->refused = false;
    size_t others = m->bytes - old_size;
    /* A block that shrinks always passes: the budget may have been lowered below what is live. */
    if (new_size > old_size && (others > m->max || new_size > m->max - others)) {
        m->refused = true;
        m->failures++;
        return NULL;
    }
    void *p = m->fn(m->ctx, ptr, old_size, new_size);
    if (!p) {
        m->failures++;
        return NULL;
    }
    m->bytes = others + new_size;
    if (m->bytes > m->peak) m->peak = m->bytes;
    return p;
}

void *cdet_mem_alloc(cdet_mem *m, size_t size)
{
    void *p = size ? cdet_mem_resize(m, NULL, 0, size) : NULL;
    if (p) memset(p, 0, size);
    return p;
}

void *cdet_mem_spare(cdet_mem *m, size_t size)
{
    bool refused = m->refused;
    void *p = size <= m->max / 64 ? cdet_mem_alloc(m, size) : NULL;
    m->refused = refused;
    return p;
}

void cdet_mem_free(cdet_mem *m, void *ptr, size_t size)
{
    if (!ptr) return;
    m->fn(m->ctx, ptr, size, 0);
    m->bytes -= size;
}

bool cdet_mem_regrow(cdet_mem *m, void *array_ptr, size_t *cap, size_t need, size_t elem)
{
    size_t n = *cap < 8 ? 8 : *cap;
    while (n < need) {
        if (n > SIZE_MAX / 2) return false;
        n *= 2;
    }
    if (n > SIZE_MAX / elem) return false;
    char *p;
    memcpy(&p, array_ptr, sizeof p); /* the array may be of any type: its pointer is read and written as bytes */
    p = cdet_mem_resize(m, p, *cap * elem, n * elem);
    if (!p) return false;
    memset(p + *cap * elem, 0, (n - *cap) * elem);
    memcpy(array_ptr, &p, sizeof p);
    *cap = n;
    return true;
}

/* ---- arena ---- */

/* The header is padded to 16 so that what follows keeps the allocator's alignment. */
struct cdet_arena_block {
    _Alignas(16) cdet_arena_block *next;
    size_t size; /* header included */
};

void cdet_arena_init(cdet_arena *a, cdet_mem *m)
{
    memset(a, 0, sizeof *a);
    a->mem = m;
}

void cdet_arena_free(cdet_arena *a)
{
    while (a->head) {
        cdet_arena_block *b = a->head;
        a->head = b->next;
        cdet_mem_free(a->mem, b, b->size);
    }
    a->used = a->cap = 0;
}

void *cdet_arena_alloc(cdet_arena *a, size_t size)
{
    const size_t head = sizeof(cdet_arena_block);
    if (size > SIZE_MAX / 2) return NULL;
    size = size ? (size + 15) & ~(size_t)15 : 16;
    if (size > a->cap - a->used) {
        size_t next = a->cap == 0 ? ARENA_FIRST : a->cap * 2;
        if (next > ARENA_LARGEST) next = ARENA_LARGEST;
        bool own = size > (next - head) / 4;
        size_t total = own ? head + size : next;
        cdet_arena_block *b = cdet_mem_alloc(a->mem, total);
        if (!b) return NULL;
        b->size = total;
        if (own && a->head) { /* goes behind the head, whose rest stays in use */
            b->next = a->head->next;
            a->head->next = b;
            return (char *)b + head;
        }
        b->next = a->head;
        a->head = b;
        a->cap = total;
        a->used = head;
    }
    void *p = (char *)a->head + a->used;
    a->used += size;
    return p;
}

cdet_str cdet_arena_str(cdet_arena *a, cdet_str s)
{
    char *p = s.len < SIZE_MAX ? cdet_arena_alloc(a, s.len + 1) : NULL;
    if (!p) return (cdet_str){ NULL, 0 };
    if (s.len) memcpy(p, s.ptr, s.len);
    return (cdet_str){ p, s.len };
}

cdet_str cdet_arena_printf(cdet_arena *a, const char *fmt, ...)
{
    cdet_str out = { NULL, 0 };
    va_list ap, again;
    va_start(ap, fmt);
    va_copy(again, ap);
    int n = vsnprintf(NULL, 0, fmt, ap);
    char *p = n >= 0 ? cdet_arena_alloc(a, (size_t)n + 1) : NULL;
    if (p) {
        vsnprintf(p, (size_t)n + 1, fmt, again);
        out = (cdet_str){ p, (size_t)n };
    }
    va_end(again);
    va_end(ap);
    return out;
}

/* ---- texts ---- */

static uint64_t lower_eight(const char *p)
{
    uint64_t w;
    memcpy(&w, p, sizeof w);
    return cdet_lower_word(w);
}

bool cdet_str_ieq(cdet_str a, cdet_str b)
{
    size_t i = 0;
    if (a.len != b.len) return false;
    for (; i + 8 <= a.len; i += 8)
        if (lower_eight(a.ptr + i) != lower_eight(b.ptr + i)) return false;
    for (; i < a.len; i++)
        if (a.ptr[i] != b.ptr[i] && cdet_lower((unsigned char)a.ptr[i]) != cdet_lower((unsigned char)b.ptr[i]))
            return false;
    return true;
}

void cdet_buf_init(cdet_buf *b, cdet_mem *m)
{
    memset(b, 0, sizeof *b);
    b->mem = m;
}

void cdet_buf_free(cdet_buf *b)
{
    cdet_mem_free(b->mem, b->ptr, b->cap);
    cdet_buf_init(b, b->mem);
}

/* Room for n more bytes and a NUL behind them, which is not counted in len. */
static bool buf_reserve(cdet_buf *b, size_t n)
{
    if (b->failed) return false;
    if (n >= SIZE_MAX - b->len || !cdet_mem_grow(b->mem, &b->ptr, &b->cap, b->len + n + 1, 1)) b->failed = true;
    return !b->failed;
}

void cdet_buf_add(cdet_buf *b, const void *p, size_t n)
{
    if (n == 0 || !buf_reserve(b, n)) return;
    memcpy(b->ptr + b->len, p, n);
    b->len += n;
    b->ptr[b->len] = '\0';
}

void cdet_buf_str(cdet_buf *b, cdet_str s)
{
    cdet_buf_add(b, s.ptr, s.len);
}
void cdet_buf_lit(cdet_buf *b, const char *s)
{
    cdet_buf_add(b, s, strlen(s));
}

void cdet_buf_fmt(cdet_buf *b, const char *fmt, ...)
{
    va_list ap, again;
    va_start(ap, fmt);
    va_copy(again, ap);
    int n = vsnprintf(NULL, 0, fmt, ap);
    if (n < 0) b->failed = true;
    if (n > 0 && buf_reserve(b, (size_t)n)) {
        vsnprintf(b->ptr + b->len, (size_t)n + 1, fmt, again);
        b->len += (size_t)n;
    }
    va_end(again);
    va_end(ap);
}
