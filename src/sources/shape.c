/* SPDX-License-Identifier: MIT
 *
 * shape.c: building the tree of paths. Paths come from mapping files, which are trusted to be of sane size: the tree is
 * bounded by CDET_SHAPE_NODES all the same.
 */
#include "shape.h"

bool cdet_shape_init(cdet_shape *s, cdet_mem *m, cdet_arena *a)
{
    memset(s, 0, sizeof *s);
    s->mem = m;
    s->arena = a;
    if (!cdet_mem_grow(m, &s->nodes, &s->node_cap, 64, sizeof *s->nodes)) return false;
    if (!cdet_mem_grow(m, &s->slots, &s->slot_cap, 64, sizeof *s->slots)) return false;
    if (!cdet_mem_grow(m, &s->links, &s->link_cap, 64, sizeof *s->links)) return false;
    if (!cdet_mem_grow(m, &s->arrays, &s->array_cap, 8, sizeof *s->arrays)) return false;
    if (!cdet_mem_grow(m, &s->edges, &s->edge_cap, 256, sizeof *s->edges)) return false;
    s->nnodes = 2; /* nowhere and the root */
    s->nslots = s->nlinks = s->narrays = 1;
    return true;
}

void cdet_shape_free(cdet_shape *s)
{
    if (!s->mem) return;
    cdet_mem_free(s->mem, s->nodes, s->node_cap * sizeof *s->nodes);
    cdet_mem_free(s->mem, s->slots, s->slot_cap * sizeof *s->slots);
    cdet_mem_free(s->mem, s->links, s->link_cap * sizeof *s->links);
    cdet_mem_free(s->mem, s->arrays, s->array_cap * sizeof *s->arrays);
    cdet_mem_free(s->mem, s->edges, s->edge_cap * sizeof *s->edges);
    memset(s, 0, sizeof *s);
}

/* ---- edges ---- */

static void place(cdet_edge *table, size_t cap, const cdet_edge *e)
{
    size_t mask = cap - 1;
    size_t i = (size_t)cdet_shape_hash(e->parent, e->key, e->len) & mask;
    while (table[i].child) i = (i + 1) & mask;
    table[i] = *e;
}

/* Room for one more edge at a load of at most one half. */
static bool room(cdet_shape *s)
{
    if ((size_t)s->nedges * 2 + 2 <= s->edge_cap) return true;
    size_t cap = s->edge_cap * 2;
    cdet_edge *table = cdet_mem_alloc(s->mem, cap * sizeof *table);
    if (!table) return false;
    for (size_t i = 0; i < s->edge_cap; i++)
        if (s->edges[i].child) place(table, cap, &s->edges[i]);
    cdet_mem_free(s->mem, s->edges, s->edge_cap * sizeof *s->edges);
    s->edges = table;
    s->edge_cap = cap;
    return true;
}

static uint32_t new_node(cdet_shape *s, uint32_t parent)
{
    if (s->nnodes >= CDET_SHAPE_NODES) return 0;
    if (!cdet_mem_grow(s->mem, &s->nodes, &s->node_cap, (size_t)s->nnodes + 1, sizeof *s->nodes)) return 0;
    s->nodes[parent].inside = true;
    return s->nnodes++;
}

static uint32_t child(cdet_shape *s, uint32_t parent, cdet_str key, bool star)
{
    if (star) {
        if (!s->nodes[parent].star) {
            uint32_t n = new_node(s, parent);
            if (!n) return 0;
            s->nodes[parent].star = n;
        }
        return s->nodes[parent].star;
    }
    uint32_t n = cdet_shape_child(s, parent, key.ptr, key.len);
    if (n) return n;
    cdet_str copy = cdet_arena_str(s->arena, key);
    if (!copy.ptr || !room(s)) return 0;
    n = new_node(s, parent);
    if (!n) return 0;
    cdet_edge e = { copy.ptr, (uint32_t)copy.len, parent, n };
    place(s->edges, s->edge_cap, &e);
    s->nedges++;
    return n;
}

/* ---- paths ---- */

/* Takes the next key off *path. `buf` holds the key without its escapes. false: malformed. */
static bool next_key(cdet_str *path, char buf[256], cdet_str *key, bool *star, bool *array, const char **why)
{
    size_t i = 0, n = 0;
    bool escaped = false;
    *array = false;
    for (; i < path->len && path->ptr[i] != '.'; i++) {
        char c = path->ptr[i];
        if (c == '\\' && i + 1 < path->len) {
            c = path->ptr[++i];
            escaped = true;
        } else if (c == '[' && i + 1 < path->len && path->ptr[i + 1] == ']') {
            *array = true;
            i += 2;
            break;
        }
        if (n == 255) {
            *why = "a key is longer than 255 bytes";
            return false;
        }
        buf[n++] = c;
    }
    if (i < path->len && path->ptr[i] != '.') {
        *why = "a '.' must follow '[]'";
        return false;
    }
    if (n == 0 || i + 1 == path->len) {
        *why = "a key between two dots is empty";
        return false;
    }
    *key = (cdet_str){ buf, n };
    *star = n == 1 && buf[0] == '*' && !escaped;
    path->ptr += i < path->len ? i + 1 : i;
    path->len -= i < path->len ? i + 1 : i;
    return true;
}

static uint32_t open_array(cdet_shape *s, uint32_t node, uint32_t parent, const char **why)
{
    uint32_t a = s->nodes[node].array;
    if (!a) {
        if (!cdet_mem_grow(s->mem, &s->arrays, &s->array_cap, (size_t)s->narrays + 1, sizeof *s->arrays)) return 0;
        a = s->narrays++;
        s->arrays[a] = (cdet_array){ node, parent };
        s->nodes[node].array = a;
    }
    if (s->arrays[a].parent == parent) return a;
    *why = "another path writes '[]' at other places on the way to the same array";
    return 0;
}

uint32_t cdet_shape_node(cdet_shape *s, cdet_str path, uint32_t *array, const char **why)
{
    uint32_t node = CDET_SHAPE_ROOT, arr = 0;
    char buf[256];
    *why = NULL;
    for (unsigned depth = 0; path.len; depth++) {
        cdet_str key;
        bool star, is_array;
        if (depth == CDET_SHAPE_DEPTH) {
            *why = "a path has at most 24 keys";
            return 0;
        }
        if (!next_key(&path, buf, &key, &star, &is_array, why)) return 0;
        node = child(s, node, key, star);
        if (!node) return 0;
        if (is_array) {
            arr = open_array(s, node, arr, why);
            if (!arr) return 0;
        }
    }
    if (array) *array = arr;
    return node;
}

static bool link_slot(cdet_shape *s, uint32_t node, uint32_t slot)
{
    for (uint32_t i = s->nodes[node].link; i; i = s->links[i].next)
        if (s->links[i].slot == slot) return true;
    if (!cdet_mem_grow(s->mem, &s->links, &s->link_cap, (size_t)s->nlinks + 1, sizeof *s->links)) return false;
    s->links[s->nlinks] = (cdet_link){ slot, s->nodes[node].link };
    s->nodes[node].link = s->nlinks++;
    return true;
}

/* A node's own slot in this array scope. What was linked to it from a "*" beside it is a slot of another node. */
static uint32_t slot_of(cdet_shape *s, uint32_t node, uint32_t array)
{
    for (uint32_t i = s->nodes[node].link; i; i = s->links[i].next) {
        uint32_t slot = s->links[i].slot;
        if (s->slots[slot].node == node && s->slots[slot].array == array) return slot;
    }
    if (!cdet_mem_grow(s->mem, &s->slots, &s->slot_cap, (size_t)s->nslots + 1, sizeof *s->slots)) return 0;
    s->slots[s->nslots] = (cdet_slot){ node, array };
    return link_slot(s, node, s->nslots) ? s->nslots++ : 0;
}

uint32_t cdet_shape_slot(cdet_shape *s, cdet_str path, const char **why)
{
    uint32_t array = 0;
    uint32_t node = cdet_shape_node(s, path, &array, why);
    if (!node) return 0;
    if (node == CDET_SHAPE_ROOT) {
        *why = "an empty path";
        return 0;
    }
    return slot_of(s, node, array);
}

uint32_t cdet_shape_group(cdet_shape *s, uint32_t node, cdet_str prefix, bool deep)
{
    uint32_t g;
    for (g = 0; g < s->ngroups; g++)
        if (s->groups[g].node == node && s->groups[g].deep == deep && cdet_str_eq(s->groups[g].prefix, prefix))
            return g;
    if (g == CDET_RAW_GROUPS) return g;
    cdet_str copy = cdet_arena_str(s->arena, prefix);
    if (!copy.ptr) return CDET_RAW_GROUPS;
    s->groups[g] = (cdet_raw_group){ copy, node, deep };
    s->nodes[node].raw |= 1u << g;
    s->ngroups++;
    return g;
}

/* ---- sealing ---- */

typedef struct pair {
    uint32_t from, to;
} pair;

/* Puts on the list what has to be merged one level below (from, to): every named child of `from`, and its star. */
static bool merge_level(cdet_shape *s, pair p, pair **todo, size_t *cap, size_t *count)
{
    for (size_t i = 0; i < s->edge_cap; i++) {
        cdet_edge e = s->edges[i];
        size_t before = s->edge_cap;
        if (!e.child || e.parent != p.from) continue;
        uint32_t to = child(s, p.to, (cdet_str){ e.key, e.len }, false);
        if (!to || !cdet_mem_grow(s->mem, todo, cap, *count + 1, sizeof **todo)) return false;
        (*todo)[(*count)++] = (pair){ e.child, to };
        if (s->edge_cap != before) i = SIZE_MAX; /* the table was rebuilt: from its start; merging twice is harmless */
    }
    if (s->nodes[p.from].star) {
        uint32_t to = child(s, p.to, (cdet_str){ NULL, 0 }, true);
        if (!to || !cdet_mem_grow(s->mem, todo, cap, *count + 1, sizeof **todo)) return false;
        (*todo)[(*count)++] = (pair){ s->nodes[p.from].star, to };
    }
    return true;
}

static bool merge_node(cdet_shape *s, pair p)
{
    const cdet_node *from = &s->nodes[p.from];
    cdet_node *to = &s->nodes[p.to];
    to->raw |= from->raw;
    if (!to->embed) to->embed = from->embed;
    if (!to->array) to->array = from->array;
    for (uint32_t i = from->link; i; i = s->links[i].next)
        if (!link_slot(s, p.to, s->links[i].slot)) return false;
    return true;
}

bool cdet_shape_seal(cdet_shape *s)
{
    pair *todo = NULL;
    size_t cap = 0, count = 0;
    bool ok = true;
    for (size_t i = 0; ok && i < s->edge_cap; i++) {
        const cdet_edge e = s->edges[i];
        if (!e.child || !s->nodes[e.parent].star) continue;
        ok = cdet_mem_grow(s->mem, &todo, &cap, count + 1, sizeof *todo);
        if (ok) todo[count++] = (pair){ s->nodes[e.parent].star, e.child };
    }
    while (ok && count) {
        pair p = todo[--count];
        ok = merge_node(s, p) && merge_level(s, p, &todo, &cap, &count);
    }
    cdet_mem_free(s->mem, todo, cap * sizeof *todo);
    return ok;
}
