/* SPDX-License-Identifier: MIT
 *
 * chaindet_sources_json.cc: JSON for chaindet_sources.c. Needs simdjson. C++17.
 *
 * chaindet 0.1.0 as one file, written by bindings/amalgamate.py. Change the sources, not this.
 *
 * MIT License
 *
 * Copyright (c) 2026 The libchaindet authors
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
 * documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
 * rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
 * persons to whom the Software is furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
 * Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
 * WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
 * COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
 * OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */
#ifndef CHAINDET_SYSTEM
#include <stdarg.h>
#include <stdbool.h>
#include <string.h>
#include <new>
#include <simdjson.h>
#include <utility>
#include "chaindet.h"
#if defined(__GNUC__)
#pragma GCC visibility push(hidden) /* what the public header does not declare is nobody else's */
#endif
#if defined(__clang__)
#pragma clang diagnostic ignored "-Wunused-function" /* headers are part of this file */
#endif

/* ======== src/sources/json.cpp ======== */
/*
 * json.cpp: the one C++ file. simdjson's on-demand parser finds where things begin and end; every scalar is taken from its raw
 * token by jsontext.c, so that nothing is copied that needs no unescaping and nothing is lost that is not UTF-8.
 *
 * Built without exceptions. simdjson's own memory is asked for with a nothrow new and charged to the caller's budget. Nothing of
 * a text is trusted: depth is capped, and a text whose structure breaks off is refused as a whole.
 */
extern "C" {

/* ======== src/sources/json.h ======== */
/*
 * json.h: walks a JSON text over a doc's shape. What is behind it, simdjson, is seen by json.cpp alone.
 */
#ifndef CDET_JSON_H
#define CDET_JSON_H

/* ======== src/sources/doc.h ======== */
/*
 * doc.h: one record taken apart: which slot of the shape has which values.
 *
 * Whoever walks a record (JSON, XML, CSV, auditd) moves a cursor down the shape and notes the values it meets:
 *
 *   cdet_cursor c = cdet_doc_child(d, cdet_doc_root(d), key);
 *   if (cdet_doc_wants(d, c)) cdet_doc_text(d, c, value);
 *
 * Values are borrowed: they point into the record or into the doc's scratch, until the next cdet_doc_begin. A doc is
 * owned by one reader and used again for each record; a record of usual size costs no allocation. What one record may
 * take is bounded; what goes beyond is left out and counted in `dropped`.
 */
#ifndef CDET_DOC_H
#define CDET_DOC_H

/* ======== src/sources/shape.h ======== */
/*
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

/* ======== src/base/mem.h ======== */
/*
 * mem.h: the caller's allocator with a byte budget, and an arena on top.
 *
 * Nothing else in the core calls malloc. Every block is freed with its exact size, so `bytes` is exact and a test can
 * fail the k-th allocation. When the budget says no, the call returns NULL and `refused` is set; nothing else happens.
 */
#ifndef CDET_MEM_H
#define CDET_MEM_H

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

/* ======== src/sources/shape.h ======== */

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

/* ======== src/sources/doc.h ======== */

enum {
    CDET_DOC_VALUES = 1 << 16, /* most values kept of one record */
    CDET_DOC_NAMES = 1 << 14,  /* most pass-through names remembered by one reader */
    CDET_DOC_SCOPES = 1 << 15, /* most array elements of one record */
    CDET_DOC_EMBEDDED = 64,    /* most embedded documents of one record */
    CDET_DOC_STEPS = 512,      /* keys of which it is remembered where they lead; a power of 2 */
    CDET_DOC_STEP_KEY = 23,    /* ... of at most so many bytes */
    CDET_DOC_DEPTH = 64,       /* deepest nesting that is walked into */
    CDET_VAL_OBJECT = 100,     /* kind of a value that is an object or an array: it exists, no more */
    CDET_VAL_ESCAPED = 101,    /* ... of a text that stands as in JSON: see cdet_json_resolve */
    CDET_VAL_MASKED = 102      /* ... and in a JSON text that was masked */
};

typedef union cdet_val_value {
    cdet_str str;
    int64_t i;
    uint64_t u;
    double f;
} cdet_val_value;

typedef struct cdet_val {
    uint32_t slot;  /* 0: passed through, see raw */
    uint32_t scope; /* 1 + index of the array element it lies in; 0: the record */
    uint32_t next;  /* 1 + index of the next value of the same slot and scope; 0: last */
    uint32_t kind;  /* a cdet_kind or one of CDET_VAL_* */
    cdet_val_value v;
} cdet_val;

/* What a raw group makes of a name: the field, with its id in this reader's ruleset. */
typedef struct cdet_raw_entry {
    uint32_t group;
    uint32_t id;
    cdet_str name; /* with prefix */
} cdet_raw_entry;

/* A name under which something passes through. */
typedef struct cdet_raw_name {
    struct cdet_raw_name *chain;        /* next of the same hash bucket */
    const struct cdet_raw_name *parent; /* for names of members of members; NULL: below the group's root */
    uint32_t node;                      /* the root's node */
    uint32_t groups;                    /* set of groups that want it */
    uint32_t deep;                      /* set of groups that want what is below */
    cdet_str key;                       /* dotted, without prefix */
    uint64_t hash;
    bool kept;               /* lives as long as the doc; else for this record */
    cdet_raw_entry *entries; /* of the groups in `groups` */
    uint32_t nentries;
} cdet_raw_name;

typedef struct cdet_raw_val {
    const cdet_raw_name *name;
    cdet_val val;
} cdet_raw_val;

typedef struct cdet_cursor {
    uint32_t node;            /* 0: outside the shape */
    const cdet_raw_name *raw; /* the pass-through name reached; NULL: none */
} cdet_cursor;

typedef struct cdet_scope {
    uint32_t array;      /* of the shape */
    uint32_t parent;     /* the scope it lies in, as the array's path says; 0: the record */
    uint32_t first, end; /* its values, and those of scopes inside it, are vals[first .. end) */
    bool taken;          /* while mapping: a case was made of it */
} cdet_scope;

typedef struct cdet_embedded {
    cdet_cursor at;
    uint32_t format; /* a cdet_embed */
    cdet_str text;
} cdet_embedded;

typedef struct cdet_scratch_block cdet_scratch_block;
typedef struct cdet_scratch {
    cdet_mem *mem;
    cdet_scratch_block *head; /* the block in use; older ones behind it */
    size_t used;
    bool failed; /* a request was refused since the last reset */
} cdet_scratch;

/* The n-th key of an object, as it was met last: records of one source have the same keys in the same order. */
typedef struct cdet_step {
    const cdet_raw_name *raw;
    uint32_t node, groups; /* where, for which groups in force */
    cdet_cursor to;
    uint8_t len; /* 0: empty */
    char key[CDET_DOC_STEP_KEY];
} cdet_step;

typedef struct cdet_doc {
    cdet_mem *mem;
    const cdet_shape *shape;
    cdet_scratch scratch;
    cdet_val *vals;
    size_t val_cap;
    uint32_t nvals;
    cdet_raw_val *raws;
    size_t raw_cap;
    uint32_t nraws;
    cdet_scope *scopes; /* scopes[0] is the record */
    size_t scope_cap;
    uint32_t nscopes;
    /* By slot: first and last value of the scope in `bound`, valid where gen equals the doc's. */
    uint32_t *gen, *first, *last, *bound;
    uint32_t now;
    uint32_t *open;        /* by array: the scope that is open while walking, or bound while mapping */
    uint8_t *unwanted;     /* by slot: no rule reads what it feeds; */
    uint8_t *wanted;       /* by node: a value found there is to be noted (cdet_doc_settle) */
    uint32_t raw_groups;   /* set of groups in force for this record: set before it is walked */
    cdet_ruleset *ruleset; /* NULL: everything is wanted, ids are 0 */
    bool want_all;
    cdet_raw_name **names; /* hash table of pass-through names */
    size_t name_cap;
    uint32_t nnames;
    const cdet_raw_name **name_of; /* by node: the name under which it was last met */
    cdet_step *steps;              /* CDET_DOC_STEPS */
    uint32_t learned;              /* steps so far */
    cdet_arena name_arena;
    cdet_embedded embedded[CDET_DOC_EMBEDDED];
    uint32_t nembedded;
    uint64_t dropped; /* values left out in all records so far because one record had too many */
    bool nomem;       /* memory was refused while this record was walked */
} cdet_doc;

bool cdet_doc_init(cdet_doc *d, cdet_mem *m, const cdet_shape *s, cdet_ruleset *rs); /* false: refused */
void cdet_doc_free(cdet_doc *d);
void cdet_doc_begin(cdet_doc *d);

/* ---- walking ---- */
static inline cdet_cursor cdet_doc_root(void)
{
    cdet_cursor c = { CDET_SHAPE_ROOT, NULL };
    return c;
}
cdet_cursor cdet_doc_child(cdet_doc *d, cdet_cursor at, cdet_str key);
/* Where the n-th key of an object may lead: one of two places, of which this is the first. */
static inline cdet_step *cdet_doc_step(const cdet_doc *d, cdet_cursor at, uint32_t n)
{
    return &d->steps[(at.node * 37 + (at.raw ? (uint32_t)at.raw->hash : 0) + n) & (CDET_DOC_STEPS - 1)];
}
static inline cdet_step *cdet_doc_other_step(const cdet_doc *d, const cdet_step *s)
{
    return &d->steps[(uint32_t)(s - d->steps) ^ CDET_DOC_STEPS / 2];
}
/* Whether it is the key that stands at p before a quote; CDET_DOC_STEP_KEY + 1 bytes may be read there. */
static inline bool cdet_doc_stepped(const cdet_doc *d, cdet_cursor at, const cdet_step *s, const char *p)
{
    return s->len && s->node == at.node && s->raw == at.raw && s->groups == d->raw_groups && p[s->len] == '"' &&
           memcmp(p, s->key, s->len) == 0;
}
/* Remembers at one of its places what cdet_doc_child said of a key that is written without escapes. */
void cdet_doc_learn(cdet_doc *d, cdet_cursor at, cdet_step *s, cdet_str key, cdet_cursor to);
static inline bool cdet_cursor_any(cdet_cursor c)
{
    return c.node != 0 || c.raw != NULL;
}
/* Is there anything below that somebody wants? */
static inline bool cdet_doc_inside(const cdet_doc *d, cdet_cursor c)
{
    const cdet_node *n = &d->shape->nodes[c.node];
    return (c.node && (n->inside || n->array || (n->raw & d->raw_groups))) || (c.raw && (c.raw->deep & d->raw_groups));
}
/* Once it is known which slots are unwanted. */
void cdet_doc_settle(cdet_doc *d);
static inline bool cdet_doc_wants(const cdet_doc *d, cdet_cursor c)
{
    return (c.raw && (c.raw->groups & d->raw_groups)) || (c.node && d->wanted[c.node]);
}
/* Notes a value. Text is borrowed: the caller keeps it alive until the next record (see cdet_doc_keep). */
void cdet_doc_value(cdet_doc *d, cdet_cursor c, uint32_t kind, const cdet_val_value *v);
void cdet_doc_text(cdet_doc *d, cdet_cursor c, cdet_str s);
/* Notes a value that no record has, under a slot that lies in no array. */
void cdet_doc_note(cdet_doc *d, uint32_t slot, const cdet_val *v);
/* Notes that an object or array stands here. */
void cdet_doc_object(cdet_doc *d, cdet_cursor c);
/* An element of an array at c begins and ends; the token goes from begin to end. */
uint32_t cdet_doc_item_begin(cdet_doc *d, cdet_cursor c);
void cdet_doc_item_end(cdet_doc *d, cdet_cursor c, uint32_t token);

/* ---- looking up ---- */
/* First value of a slot in the scope that is bound; NULL: none. */
static inline const cdet_val *cdet_doc_get(const cdet_doc *d, uint32_t slot)
{
    uint32_t array = d->shape->slots[slot].array;
    if (d->gen[slot] != d->now || d->bound[slot] != d->open[array]) return NULL;
    return &d->vals[d->first[slot] - 1];
}
static inline const cdet_val *cdet_doc_next(const cdet_doc *d, const cdet_val *v)
{
    return v->next ? &d->vals[v->next - 1] : NULL;
}
/* Makes a scope the one that look-ups see, and the scopes it lies in. 0: none. */
void cdet_doc_bind(cdet_doc *d, uint32_t scope);
void cdet_doc_unbind(cdet_doc *d);

/* ---- memory for one record ---- */
void *cdet_doc_alloc(cdet_doc *d, size_t size);  /* NULL: refused, nomem is set; not zeroed, aligned to 8 */
cdet_str cdet_doc_keep(cdet_doc *d, cdet_str s); /* a copy; ptr NULL: refused */

#endif

/* ======== src/sources/json.h ======== */

enum { CDET_JSON_PAD = 64 }; /* bytes behind a text that must be readable, whatever they hold */

typedef struct cdet_json cdet_json;

cdet_json *cdet_json_new(cdet_mem *m);   /* NULL: refused */
void cdet_json_free(cdet_json *j);

/* Walks one whole object, or array when `at` is not the root, of `text`. CDET_OK; CDET_EFORMAT: *why is a static text;
 * CDET_ENOMEM. The doc keeps pointers into `text`. */
cdet_status cdet_json_walk(cdet_json *j, cdet_doc *d, cdet_cursor at, cdet_str text, const char **why);

#endif

/* ======== src/sources/jsontext.h ======== */
/*
 * jsontext.h: the bytes of JSON scalars: escapes, numbers, and input that is not UTF-8.
 */
#ifndef CDET_JSONTEXT_H
#define CDET_JSONTEXT_H

/* Takes the escapes out of what stands between two quotes. Without any, `out` is `raw` itself; else it lies in the doc's
 * scratch. A lone surrogate becomes the three bytes of its code unit. false: no such escape, or memory refused. */
bool cdet_json_unescape(cdet_doc *d, cdet_str raw, cdet_str *out);

/* Most texts of a record are never looked at, so their escapes are undone when they are: a value of the doc `d` that stands
 * as in JSON becomes CDET_STR where it lies. Escapes that JSON does not know are left as they are. Other values are untouched. */
void cdet_json_resolve_value(cdet_doc *d, cdet_val *v);
static inline const cdet_val *cdet_json_resolve(cdet_doc *d, const cdet_val *v)
{
    if (v->kind < CDET_VAL_ESCAPED) return v;
    cdet_json_resolve_value(d, &d->vals[v - d->vals]);
    return v;
}

/* A number token as CDET_INT, CDET_UINT or CDET_REAL, or as text when it fits none of these. false: not a number. */
bool cdet_json_number(cdet_str token, uint32_t *kind, cdet_val_value *v);

/* A JSON parser wants UTF-8, logs do not always have it. Mask: a copy of `s` (with `pad` zero bytes behind it) in which each
 * byte that is not UTF-8 (and, with `control`, each control character that XML does not allow) stands as a code point of its
 * own; unmask puts the bytes back. ptr NULL: refused. */
cdet_str cdet_json_mask(cdet_doc *d, cdet_str s, size_t pad, bool control);
bool cdet_json_unmask(cdet_doc *d, cdet_str s, cdet_str *out);

#endif

/* ======== src/sources/json.cpp ======== */
}

using simdjson::ondemand::array;
using simdjson::ondemand::field;
using simdjson::ondemand::object;
using simdjson::ondemand::value;

static_assert(CDET_JSON_PAD >= simdjson::SIMDJSON_PADDING, "the padding that simdjson reads over");

struct cdet_json {
    cdet_mem *mem;
    simdjson::ondemand::parser parser;
    size_t capacity; // bytes of text the parser has room for
    size_t charged;  // what that costs, counted in mem
    bool masked;     // this text was not UTF-8: strings are unmasked
    const char *why;
};

namespace {

constexpr size_t kFirstCapacity = 16 << 10;

struct walk {
    cdet_json *j;
    cdet_doc *d;
};

bool fail(const walk &w, const char *why)
{
    w.j->why = why;
    return false;
}

bool walk_value(const walk &w, value v, cdet_cursor at, unsigned depth);

cdet_str token_of(value &v)
{
    std::string_view t = v.raw_json_token();
    while (!t.empty() && (t.back() == ' ' || t.back() == '\t' || t.back() == '\n' || t.back() == '\r'))
        t.remove_suffix(1);
    return cdet_str{ t.data(), t.size() };
}

// What stands between quotes, as it was meant.
bool text_of(const walk &w, cdet_str raw, cdet_str *out)
{
    if (!cdet_json_unescape(w.d, raw, out)) return fail(w, "a string has an escape that JSON does not know");
    return !w.j->masked || cdet_json_unmask(w.d, *out, out) || fail(w, "memory was refused");
}

// simdjson gives a key by where it begins; the quote that ends it is there, or the text would have been refused.
bool key_of(const walk &w, field &f, cdet_str *key, bool *as_is = nullptr)
{
    const char *p = f.key().raw();
    const char *end = p;
    bool plain = !w.j->masked;
    for (; *end != '"'; end++)
        if (*end == '\\') plain = (end++, false);
    *key = cdet_str{ p, static_cast<size_t>(end - p) };
    if (as_is) *as_is = plain;
    return plain || text_of(w, *key, key);
}

bool walk_object(const walk &w, object &o, cdet_cursor at, unsigned depth)
{
    uint32_t n = 0;
    for (auto &&r : o) {
        field f;
        if (std::move(r).get(f)) return fail(w, "malformed JSON");
        cdet_step *s = cdet_doc_step(w.d, at, n++);
        cdet_step *first = s;
        const char *raw = f.key().raw();
        bool known = !w.j->masked && (cdet_doc_stepped(w.d, at, s, raw) ||
                                      cdet_doc_stepped(w.d, at, s = cdet_doc_other_step(w.d, first), raw));
        cdet_cursor c = s->to;
        if (!known) {
            cdet_str key;
            bool as_is = false;
            if (!key_of(w, f, &key, &as_is)) return false;
            c = cdet_doc_child(w.d, at, key);
            if (as_is) cdet_doc_learn(w.d, at, first, key, c);
        }
        if (cdet_cursor_any(c) && !walk_value(w, f.value(), c, depth)) return false;
    }
    return true;
}

// A list of {name, value} objects, as XML-to-JSON converters write EventData: each becomes a member under its name.
bool walk_pair(const walk &w, object &o, cdet_cursor at, unsigned depth)
{
    cdet_str name = { nullptr, 0 };
    for (auto &&r : o) {
        field f;
        if (std::move(r).get(f)) return fail(w, "malformed JSON");
        cdet_str key;
        if (!key_of(w, f, &key)) return false;
        value v = f.value();
        cdet_str t = token_of(v);
        std::string_view k(key.ptr, key.len);
        if (k == "@Name" || k == "Name" || k == "name") {
            if (t.len < 2 || t.ptr[0] != '"') continue;
            if (!text_of(w, cdet_str{ t.ptr + 1, t.len - 2 }, &name)) return false;
        } else if (name.len && (k == "#text" || k == "Value" || k == "value" || k == "content")) {
            cdet_cursor c = cdet_doc_child(w.d, at, name);
            if (cdet_cursor_any(c) && !walk_value(w, v, c, depth)) return false;
        }
    }
    return true;
}

bool walk_array(const walk &w, array &a, cdet_cursor at, unsigned depth)
{
    bool pairs = at.node && w.d->shape->nodes[at.node].embed == CDET_EMBED_PAIRS;
    for (auto &&r : a) {
        value v;
        if (std::move(r).get(v)) return fail(w, "malformed JSON");
        object o;
        bool ok;
        uint32_t token = cdet_doc_item_begin(w.d, at);
        if (pairs && token_of(v).ptr[0] == '{')
            ok = (!v.get_object().get(o) || fail(w, "malformed JSON")) && walk_pair(w, o, at, depth);
        else
            ok = walk_value(w, v, at, depth);
        cdet_doc_item_end(w.d, at, token);
        if (!ok) return false;
    }
    return true;
}

bool walk_scalar(const walk &w, cdet_str t, cdet_cursor at)
{
    cdet_val_value v;
    uint32_t kind = 0;
    if (t.len >= 2 && t.ptr[0] == '"' && t.ptr[t.len - 1] == '"') {
        v.str = cdet_str{ t.ptr + 1, t.len - 2 };
        bool at_once = at.node && w.d->shape->nodes[at.node].embed;
        if (at_once && !text_of(w, v.str, &v.str)) return false;
        kind = w.j->masked ? CDET_VAL_MASKED : CDET_VAL_ESCAPED;
        if (at_once) kind = CDET_STR;
    } else if (t.len == 4 && memcmp(t.ptr, "null", 4) == 0) {
        kind = CDET_NULL;
        v.i = 0;
    } else if ((t.len == 4 && memcmp(t.ptr, "true", 4) == 0) || (t.len == 5 && memcmp(t.ptr, "false", 5) == 0)) {
        kind = CDET_BOOL;
        v.i = t.len == 4;
    } else if (!cdet_json_number(t, &kind, &v)) {
        return fail(w, "a value is neither string, number, true, false nor null");
    }
    cdet_doc_value(w.d, at, kind, &v);
    return true;
}

bool walk_value(const walk &w, value v, cdet_cursor at, unsigned depth)
{
    cdet_str t = token_of(v);
    char first = t.len ? t.ptr[0] : '\0';
    bool nested = first == '{' || first == '[';
    if (cdet_doc_wants(w.d, at)) {
        if (!nested) return walk_scalar(w, t, at);
        if (first == '{') cdet_doc_object(w.d, at); // an array is its elements
    }
    if (!nested || depth >= CDET_DOC_DEPTH) return true;
    if (first == '[') {
        array a;
        if (v.get_array().get(a)) return fail(w, "malformed JSON");
        return walk_array(w, a, at, depth + 1);
    }
    if (!cdet_doc_inside(w.d, at)) return true;
    object o;
    if (v.get_object().get(o)) return fail(w, "malformed JSON");
    return walk_object(w, o, at, depth + 1);
}

// Makes room in the parser and charges it: simdjson keeps an index of 4 bytes and a copy of 5/3 bytes for each byte.
bool reserve(cdet_json *j, size_t len)
{
    if (len <= j->capacity) return true;
    size_t capacity = j->capacity ? j->capacity : kFirstCapacity;
    while (capacity < len) capacity *= 2;
    size_t cost = capacity * 6;
    if (cost - j->charged > j->mem->max - (j->mem->bytes < j->mem->max ? j->mem->bytes : j->mem->max)) {
        j->mem->refused = true;
        return false;
    }
    if (j->parser.allocate(capacity, 1024)) return false;
    j->mem->bytes += cost - j->charged;
    if (j->mem->bytes > j->mem->peak) j->mem->peak = j->mem->bytes;
    j->charged = cost;
    j->capacity = capacity;
    return true;
}

} // namespace

extern "C" cdet_json *cdet_json_new(cdet_mem *m)
{
    void *p = cdet_mem_alloc(m, sizeof(cdet_json));
    if (!p) return nullptr;
    cdet_json *j = new (p) cdet_json();
    j->mem = m;
    return j;
}

extern "C" void cdet_json_free(cdet_json *j)
{
    if (!j) return;
    cdet_mem *m = j->mem;
    m->bytes -= j->charged;
    j->~cdet_json();
    cdet_mem_free(m, j, sizeof *j);
}

extern "C" cdet_status cdet_json_walk(cdet_json *j, cdet_doc *d, cdet_cursor at, cdet_str text, const char **why)
{
    j->masked = false;
    j->why = nullptr;
    *why = "memory was refused";
    if (!reserve(j, text.len)) return CDET_ENOMEM;
    simdjson::ondemand::document doc;
    auto error = j->parser.iterate(text.ptr, text.len, text.len + CDET_JSON_PAD).get(doc);
    if (error == simdjson::UTF8_ERROR) {
        text = cdet_json_mask(d, text, CDET_JSON_PAD, false);
        if (!text.ptr || !reserve(j, text.len)) return CDET_ENOMEM;
        j->masked = true;
        error = j->parser.iterate(text.ptr, text.len, text.len + CDET_JSON_PAD).get(doc);
    }
    if (error == simdjson::MEMALLOC) return CDET_ENOMEM;
    *why = "malformed JSON";
    if (error) return CDET_EFORMAT;
    walk w = { j, d };
    simdjson::ondemand::json_type type;
    bool ok = false;
    if (doc.type().get(type)) return CDET_EFORMAT;
    if (type == simdjson::ondemand::json_type::object) {
        object o;
        ok = !doc.get_object().get(o) && walk_object(w, o, at, 0);
    } else if (type == simdjson::ondemand::json_type::array && at.node != CDET_SHAPE_ROOT) {
        array a;
        ok = !doc.get_array().get(a) && walk_array(w, a, at, 0);
    }
    if (d->nomem) {
        *why = "memory was refused";
        return CDET_ENOMEM;
    }
    if (j->why) *why = j->why;
    if (!ok) return CDET_EFORMAT;
    *why = "something stands behind the end of the JSON object";
    const char *behind;
    return doc.current_location().get(behind) == simdjson::OUT_OF_BOUNDS ? CDET_OK : CDET_EFORMAT;
}

#endif /* CHAINDET_SYSTEM */
