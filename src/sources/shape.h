/* SPDX-License-Identifier: MIT
 *
 * shape.h: the paths that all source mappings read, as one tree; immutable once a catalog is in use.
 *
 * A record is walked once, whatever source it will turn out to be from: each key is looked up below the node where the
 * walk stands. A key that is no child of that node is of interest to nobody and is stepped over. A path that a mapping
 * reads ends in a slot; a value found there is noted under the slot's number (doc.h).
 *
 *   "winlog.event_data.Image"      keys, split at dots ("\." is a dot inside a key)
 *   "Event.UserData.*.Operation"   "*" is any one key
 *   "items[].id"                   each element of the array is a scope of its own; without [] an array's elements are
 *                                  several values of one path
 */
#ifndef CDET_SHAPE_H
#define CDET_SHAPE_H

#include "mem.h"

enum {
    CDET_SHAPE_ROOT = 1,        /* node 0 is "nowhere" */
    CDET_SHAPE_DEPTH = 24,      /* longest path */
    CDET_SHAPE_NODES = 1 << 20, /* most nodes of a catalog */
    CDET_RAW_GROUPS = 32        /* most ways to pass through what no mapping names */
};

typedef struct cdet_node {
    uint32_t star;  /* child for any key; 0: none */
    uint32_t link;  /* first of the links to its slots; 0: none */
    uint32_t array; /* the array scope that its elements open; 0: none */
    uint32_t raw;   /* set of raw groups whose root this is: all its members may pass through */
    uint32_t embed; /* text found here is a document of its own: a cdet_embed, 0: no */
    bool inside;    /* there is something below: worth walking into */
    bool again;     /* an envelope: what is below is the record itself, read from the root */
} cdet_node;

typedef enum cdet_embed { CDET_EMBED_NO = 0, CDET_EMBED_JSON = 1, CDET_EMBED_XML = 2, CDET_EMBED_PAIRS = 3 } cdet_embed;

typedef struct cdet_link {
    uint32_t slot;
    uint32_t next; /* 0: last */
} cdet_link;

typedef struct cdet_slot {
    uint32_t node;
    uint32_t array; /* values belong to the open element of this array; 0: to the record */
} cdet_slot;

typedef struct cdet_array {
    uint32_t node;
    uint32_t parent; /* the array inside whose elements it lies, as the path says; 0: none */
} cdet_array;

typedef struct cdet_edge {
    const char *key;
    uint32_t len, parent, child;
} cdet_edge;

/* What passes through: members of a node, under `prefix`. */
typedef struct cdet_raw_group {
    cdet_str prefix; /* "winlog.event_data." or empty */
    uint32_t node;
    bool deep;     /* members of members, too, under dotted names */
} cdet_raw_group;

typedef struct cdet_shape {
    cdet_mem *mem;
    cdet_arena *arena;
    cdet_node *nodes;
    cdet_slot *slots;   /* slots[0] is unused */
    cdet_link *links;   /* links[0] is unused */
    cdet_array *arrays; /* arrays[0] is unused */
    cdet_edge *edges;   /* open addressing; child 0: free */
    size_t node_cap, slot_cap, link_cap, array_cap, edge_cap;
    uint32_t nnodes, nslots, nlinks, narrays, nedges;
    cdet_raw_group groups[CDET_RAW_GROUPS];
    uint32_t ngroups;
} cdet_shape;

bool cdet_shape_init(cdet_shape *s, cdet_mem *m, cdet_arena *a);   /* false: refused */
void cdet_shape_free(cdet_shape *s);

/* The node of a path, made where it is missing; `*array` (may be NULL) gets the last array scope of the path. 0: the path
 * is malformed (*why says how) or memory was refused (*why NULL). The empty path is the root. */
uint32_t cdet_shape_node(cdet_shape *s, cdet_str path, uint32_t *array, const char **why);
/* The slot of a path. 0 as above; *why also when the path is empty. */
uint32_t cdet_shape_slot(cdet_shape *s, cdet_str path, const char **why);

/* The raw group of the members of `node`, made where it is missing. 0 .. CDET_RAW_GROUPS - 1; CDET_RAW_GROUPS: no room, or
 * memory refused. */
uint32_t cdet_shape_group(cdet_shape *s, uint32_t node, cdet_str prefix, bool deep);

/* Copies what stands below "*" children to their named siblings, so that a walk needs to follow one child only. To be
 * called whenever paths were added; false: refused. */
bool cdet_shape_seal(cdet_shape *s);

static inline uint64_t cdet_shape_load(const char *p, size_t n)
{
    uint64_t w = 0;
    memcpy(&w, p, n);
    return w;
}

/* The trusted table's own hash: record keys are only looked up, never put in. */
static inline uint64_t cdet_shape_hash(uint32_t parent, const char *key, size_t len)
{
    uint64_t a, b;
    if (len >= 8) {
        a = cdet_shape_load(key, 8);
        b = cdet_shape_load(key + len - 8, 8);
    } else {
        a = cdet_shape_load(key, len);
        b = len;
    }
    uint64_t h = (a ^ ((uint64_t)parent << 32)) * 0x9e3779b97f4a7c15u;
    h ^= (b + len) * 0xc2b2ae3d27d4eb4fu;
    h ^= h >> 29;
    return (h * 0x165667b19e3779f9u) >> 20;
}

/* The child of `parent` under exactly this key; 0: none. */
static inline uint32_t cdet_shape_child(const cdet_shape *s, uint32_t parent, const char *key, size_t len)
{
    size_t mask = s->edge_cap - 1;
    for (size_t i = (size_t)cdet_shape_hash(parent, key, len) & mask;; i = (i + 1) & mask) {
        const cdet_edge *e = &s->edges[i];
        if (!e->child) return 0;
        if (e->parent == parent && e->len == len && memcmp(e->key, key, len) == 0) return e->child;
    }
}

#endif
