/* SPDX-License-Identifier: MIT
 *
 * pool.c: interned texts with counted references, and interned sets of labels. Images, paths, users and hosts repeat; a process
 * holds 4-byte names of them.
 */
#include "state.h"

#include "intern.h"

enum { TEXT_MAX = 2048 }; /* longer texts keep head and tail: padding cannot hide what stands at an end */

static cdet_str cut(cdet_str s, char buf[TEXT_MAX])
{
    static const char gap[] = " [...] ";
    if (s.len <= TEXT_MAX) return s;
    size_t tail = TEXT_MAX / 4, head = TEXT_MAX - tail - (sizeof gap - 1);
    memcpy(buf, s.ptr, head);
    memcpy(buf + head, gap, sizeof gap - 1);
    memcpy(buf + head + sizeof gap - 1, s.ptr + s.len - tail, tail);
    return (cdet_str){ buf, TEXT_MAX };
}

uint32_t cdet_pool_put(cdet_engine *e, cdet_str s)
{
    char buf[TEXT_MAX];
    cdet_map_iter it;
    if (s.len == 0) return 0;
    s = cut(s, buf);
    uint64_t h = cdet_hash(e->key, s.ptr, s.len);
    for (uint32_t i = cdet_map_first(&e->text_map, h, &it); i; i = cdet_map_more(&e->text_map, &it)) {
        cdet_text *t = cdet_text_at(e, i);
        if (t->hash == h && t->len == s.len && memcmp(t->ptr, s.ptr, s.len) == 0) {
            t->refs++;
            return i;
        }
    }
    char *copy = cdet_heap_alloc(&e->store, s.len);
    uint32_t id = copy && cdet_map_reserve(&e->text_map) ? cdet_slab_new(&e->texts) : 0;
    if (!id) {
        cdet_heap_free(&e->store, copy);
        return 0;
    }
    memcpy(copy, s.ptr, s.len);
    *cdet_text_at(e, id) = (cdet_text){ h, copy, (uint32_t)s.len, 1 };
    cdet_map_put(&e->text_map, h, id);
    return id;
}

uint32_t cdet_pool_ref(cdet_engine *e, uint32_t text)
{
    if (text) cdet_text_at(e, text)->refs++;
    return text;
}

void cdet_pool_drop(cdet_engine *e, uint32_t text)
{
    if (!text) return;
    cdet_text *t = cdet_text_at(e, text);
    if (--t->refs > 0) return;
    cdet_map_del(&e->text_map, t->hash, text);
    cdet_heap_free(&e->store, t->ptr);
    cdet_slab_del(&e->texts, text);
}

cdet_str cdet_pool_str(const cdet_engine *e, uint32_t text)
{
    if (!text) return (cdet_str){ "", 0 };
    const cdet_text *t = cdet_text_at(e, text);
    return (cdet_str){ t->ptr, t->len };
}

/* ---- label sets ---- */

static uint32_t find_set(const cdet_engine *e, uint64_t h, const uint64_t *bits, uint32_t words)
{
    cdet_map_iter it;
    for (uint32_t i = cdet_map_first(&e->labelset_map, h, &it); i; i = cdet_map_more(&e->labelset_map, &it)) {
        const cdet_labelset *s = e->labelsets[i - 1];
        if (s->hash == h && s->words == words && memcmp(s->bits, bits, words * sizeof *bits) == 0) return i;
    }
    return 0;
}

uint32_t cdet_labels_intern(cdet_engine *e, const uint64_t *bits, uint32_t words)
{
    uint64_t any = 0;
    for (uint32_t i = 0; i < words; i++) any |= bits[i];
    if (!any) return 0;
    uint64_t h = cdet_hash(e->key, bits, words * sizeof *bits);
    uint32_t known = find_set(e, h, bits, words);
    if (known) return known;
    cdet_labelset *s = NULL;
    if (cdet_map_reserve(&e->labelset_map) &&
        cdet_mem_grow(e->mem, &e->labelsets, &e->labelsets_cap, e->nlabelsets + 1, sizeof *e->labelsets))
        s = cdet_heap_alloc(&e->store, sizeof *s + words * sizeof *bits);
    if (!s) return 0;
    s->hash = h;
    s->words = words;
    memcpy(s->bits, bits, words * sizeof *bits);
    e->labelsets[e->nlabelsets++] = s;
    cdet_map_put(&e->labelset_map, h, (uint32_t)e->nlabelsets);
    return (uint32_t)e->nlabelsets;
}

bool cdet_labels_has(const cdet_engine *e, uint32_t set, uint32_t label)
{
    if (!set) return false;
    const cdet_labelset *s = e->labelsets[set - 1];
    return label / 64 < s->words && (s->bits[label / 64] >> label % 64 & 1);
}

bool cdet_labels_any(const cdet_engine *e, uint32_t set, const uint32_t *labels, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (cdet_labels_has(e, set, labels[i])) return true;
    return false;
}

uint32_t cdet_labels_union(cdet_engine *e, uint32_t a, uint32_t b)
{
    uint64_t bits[64] = { 0 };
    if (!a || a == b) return b;
    if (!b) return a;
    const cdet_labelset *x = e->labelsets[a - 1], *y = e->labelsets[b - 1];
    uint32_t words = x->words > y->words ? x->words : y->words;
    if (words > 64) words = 64;
    for (uint32_t i = 0; i < words; i++) bits[i] = (i < x->words ? x->bits[i] : 0) | (i < y->words ? y->bits[i] : 0);
    uint32_t u = cdet_labels_intern(e, bits, words);
    return u ? u : a;
}

/* ---- remembered answers ---- */

void *cdet_place_of(void *places, size_t count, size_t size, uint64_t key)
{
    uint64_t h = key * 0x9e3779b97f4a7c15ull;
    uint8_t *group = (uint8_t *)places + (size_t)(h >> 32) % (count / CDET_GROUP) * CDET_GROUP * size;
    size_t free = h % CDET_GROUP;
    for (size_t i = 0; i < CDET_GROUP; i++) {
        uint64_t there;
        memcpy(&there, group + i * size, sizeof there);
        if (there == key) return group + i * size;
        if (there == 0) free = i;
    }
    return group + free * size;
}
