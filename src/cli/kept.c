/* SPDX-License-Identifier: MIT
 *
 * kept.c: see kept.h.
 */
#include "kept.h"

#include <stdlib.h>
#include <string.h>

enum { BLOCK = 1 << 20, ALIGN = 16 };

/** A piece of memory that is handed out from its front. */
struct block {
    struct block *next;
    size_t used, size;
};

static size_t round_up(size_t n)
{
    return (n + ALIGN - 1) / ALIGN * ALIGN;
}

static void *take(struct kept *k, size_t n)
{
    size_t head = round_up(sizeof(struct block));
    n = round_up(n);
    if (!k->blocks || k->blocks->size - k->blocks->used < n) {
        size_t size = head + n > BLOCK ? head + n : BLOCK;
        struct block *b = grow(NULL, size);
        *b = (struct block){ k->blocks, head, size };
        k->blocks = b;
        k->bytes += size;
    }
    char *p = (char *)k->blocks + k->blocks->used;
    k->blocks->used += n;
    return p;
}

static cdet_str copy(struct kept *k, cdet_str s)
{
    if (s.len == 0) return (cdet_str){ NULL, 0 };
    char *p = take(k, s.len);
    memcpy(p, s.ptr, s.len);
    return (cdet_str){ p, s.len };
}

void kept_add(struct kept *k, const cdet_event *ev)
{
    if (k->count == k->cap) {
        k->cap = k->cap ? k->cap * 2 : 256;
        k->events = grow(k->events, k->cap * sizeof *k->events);
    }
    cdet_field *fields = ev->field_count ? take(k, ev->field_count * sizeof *fields) : NULL;
    for (size_t i = 0; i < ev->field_count; i++) {
        fields[i] = ev->fields[i];
        fields[i].name = copy(k, fields[i].name);
        if (fields[i].kind == CDET_STR) fields[i].v.str = copy(k, fields[i].v.str);
    }
    cdet_event *mine = &k->events[k->count++];
    *mine = *ev;
    mine->name = copy(k, ev->name);
    mine->host = copy(k, ev->host);
    mine->fields = fields;
    k->bytes += sizeof *mine;
}

void kept_free(struct kept *k)
{
    while (k->blocks) {
        struct block *b = k->blocks;
        k->blocks = b->next;
        free(b);
    }
    free(k->events);
    *k = (struct kept){ 0 };
}

static size_t short_name(cdet_str host)
{
    size_t n = 0;
    while (n < host.len && host.ptr[n] != '.') n++;
    return n;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

bool same_host(cdet_str a, cdet_str b)
{
    size_t n = short_name(a);
    if (n != short_name(b)) return false;
    for (size_t i = 0; i < n; i++)
        if (lower(a.ptr[i]) != lower(b.ptr[i])) return false;
    return true;
}
