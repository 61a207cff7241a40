/* SPDX-License-Identifier: MIT
 *
 * textset.c: open addressing over texts that the rules own. Since no event ever adds to a set, none can make it slow, so
 * the hash needs no secret key.
 */
#include "textset.h"

#include "intern.h"

typedef struct slot {
    cdet_str text;
    uint32_t hash, value;
    bool used;
} slot;

struct cdet_textset {
    slot *slots; /* mask + 1 of them, at most half used */
    size_t mask;
    size_t longest; /* of the texts: a longer one needs no look */
};

static uint32_t hash(cdet_str s)
{
    static const uint64_t key[2] = { 0, 0 };
    return (uint32_t)cdet_hash(key, s.len ? s.ptr : "", s.len);
}

cdet_textset *cdet_textset_new(cdet_arena *a, size_t n)
{
    size_t cap = 8;
    while (cap < 2 * n) cap *= 2;
    cdet_textset *s = cdet_arena_alloc(a, sizeof *s);
    if (!s || !(s->slots = cdet_arena_alloc(a, cap * sizeof *s->slots))) return NULL;
    s->mask = cap - 1;
    return s;
}

/* The slot of a text, or the free one where it belongs. */
static slot *seek(const cdet_textset *s, cdet_str text, uint32_t h)
{
    size_t at = h & s->mask;
    while (s->slots[at].used && (s->slots[at].hash != h || !cdet_str_eq(s->slots[at].text, text)))
        at = (at + 1) & s->mask;
    return &s->slots[at];
}

void cdet_textset_add(cdet_textset *s, cdet_str text, uint32_t value)
{
    uint32_t h = hash(text);
    slot *to = seek(s, text, h);
    if (to->used) return;
    *to = (slot){ text, h, value, true };
    if (text.len > s->longest) s->longest = text.len;
}

uint32_t cdet_textset_find(const cdet_textset *s, cdet_str text)
{
    if (text.len > s->longest) return UINT32_MAX;
    const slot *at = seek(s, text, hash(text));
    return at->used ? at->value : UINT32_MAX;
}
