/* SPDX-License-Identifier: MIT
 *
 * chaindet_sources.c: log records to events. Goes with chaindet.c and chaindet_sources_json.cc. C11.
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
#ifdef __cplusplus
#error "this file is C11: compile it as C. chaindet.h works from C++, and so does what comes of it"
#endif
#ifndef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L
#endif
#ifndef CHAINDET_SYSTEM
#include <stdarg.h>
#include <stdbool.h>
#include <string.h>
#include <stdlib.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdio.h>
#include <libevtx.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <expat.h>
#include "chaindet_sources.h"
#include "chaindet.h"
#if defined(__GNUC__)
#pragma GCC visibility push(hidden) /* what the public header does not declare is nobody else's */
#endif
#if defined(__clang__)
#pragma clang diagnostic ignored "-Wunused-function" /* headers are part of this file */
#endif

/* ======== src/sources/auditd.c ======== */
/*
 * auditd.c: the records of the Linux audit log become events: those that bear one stamp, serial and node are one event,
 * however they are interleaved and in whatever order they stand. The doc of an event has laurel's shape, one member for each
 * type of record ("SYSCALL.pid", "EXECVE.ARGV", "PATH[].name", "CWD.cwd"), so that both are mapped by the same cases.
 *
 * auditd writes no end-of-event records into its file. An event is complete when its SYSCALL came, and all PATH and EXECVE
 * parts that it announces, and the PROCTITLE or EOE that the kernel sends last; an event without these goes out when newer
 * ones have been seen for two seconds of the log's time, when too many wait, on a timer, or at the end.
 *
 * Not through libauparse: it tells no line numbers of a feed, allocates without a budget, and reads user ids by the password
 * file of the machine it runs on, not of the one that was logged. The tests compare with it record by record.
 */

/* ======== src/sources/framer.h ======== */
/*
 * framer.h: how lines that are not JSON become records. A framer knows the form of a record, never its meaning: it takes a
 * record apart into a doc, and the mappings do the rest.
 *
 *   line --is_mine?--> framer --cdet_reader_begin, cdet_doc_child/text ..., cdet_reader_deliver--> mapping
 */
#ifndef CDET_FRAMER_H
#define CDET_FRAMER_H

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

/* Grows an array: makes *cap at least `need` (doubling), elements of `elem` bytes, new ones zeroed. false: refused,
 * nothing changed. */
bool cdet_mem_grow(cdet_mem *m, void *array_ptr, size_t *cap, size_t need, size_t elem);

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
    uint8_t *unwanted;     /* by slot: no rule reads what it feeds */
    uint32_t raw_groups;   /* set of groups in force for this record: set before it is walked */
    cdet_ruleset *ruleset; /* NULL: everything is wanted, ids are 0 */
    bool want_all;
    cdet_raw_name **names; /* hash table of pass-through names */
    size_t name_cap;
    uint32_t nnames;
    const cdet_raw_name **name_of; /* by node: the name under which it was last met */
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
bool cdet_doc_wants(const cdet_doc *d, cdet_cursor c);
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

/* ======== src/sources/map.h ======== */
/*
 * map.h: a source mapping in memory: how a record is recognised and which of its values become which event field.
 * The language is described in maps/README.md. Everything here is made by mapread.c and exprread.c, lies in the catalog's
 * arena, and is immutable afterwards.
 */
#ifndef CDET_MAP_H
#define CDET_MAP_H

/* ======== src/base/intern.h ======== */
/*
 * intern.h: keyed hashing (SipHash-1-3) and tables from text to a small id. The only file that sees uthash.
 */
#ifndef CDET_INTERN_H
#define CDET_INTERN_H

/* SipHash-1-3 of bytes under a 128-bit key. */
uint64_t cdet_hash(const uint64_t key[2], const void *p, size_t n);
/* The same with ASCII letters folded to lower case. */
uint64_t cdet_hash_lower(const uint64_t key[2], const void *p, size_t n);

/* Texts to ids 1, 2, 3 ... Ids are stable; texts are copied. Never shrinks (cdet_pool in engine has refcounted ones).
 * */
typedef struct cdet_names cdet_names;
cdet_names *cdet_names_new(cdet_mem *m, const uint64_t key[2]);              /* NULL: refused */
void cdet_names_free(cdet_names *t);
uint32_t cdet_names_get(const cdet_names *t, cdet_str s);                    /* 0: not there */
uint32_t cdet_names_put(cdet_names *t, cdet_str s);                          /* id, old or new; 0: refused */
cdet_str cdet_names_text(const cdet_names *t, uint32_t id);                  /* empty for 0 or unknown */
uint32_t cdet_names_count(const cdet_names *t);
uint32_t cdet_names_noexpand(const cdet_names *t);                           /* how often uthash gave up growing */

#endif

/* ======== src/base/regex.h ======== */
/*
 * regex.h: PCRE2 with limits. The only file that sees pcre2.h.
 *
 * Compiled with DOTALL, DOLLAR_ENDONLY, NEVER_BACKSLASH_C, UTF + MATCH_INVALID_UTF where the pattern needs it. JIT
 * where there is one. Match, depth and heap limits are always set, and patterns that prove slow on long hostile text
 * are refused at compile. An engine error or a limit is neither yes nor no: CDET_MATCH_UNSURE. The verdict never
 * depends on a clock. Matching allocates nothing, but for two areas that a scratch keeps once a match has needed
 * them: PCRE2's own stack for compiled code (mapped by PCRE2, beside the budget) and the interpreter's frames (of the
 * budget; refused: unsure).
 */
#ifndef CDET_REGEX_H
#define CDET_REGEX_H

/* ======== src/base/diag.h ======== */
/*
 * diag.h: messages about a text, "origin:line:column: error: what (what to do)". Collected, never printed.
 */
#ifndef CDET_DIAG_H
#define CDET_DIAG_H

typedef struct cdet_pos {
    const char *origin;   /* static or arena-owned; NULL: no position */
    uint32_t line, col;   /* 1-based */
} cdet_pos;

typedef struct cdet_diags {
    cdet_mem *mem;
    cdet_arena arena;     /* owns the texts */
    cdet_str *items;
    size_t count, cap;
    size_t errors;        /* how many of them are errors */
    bool oom;             /* a message was lost to a refused allocation: the caller must answer CDET_ENOMEM */
} cdet_diags;

void cdet_diags_init(cdet_diags *d, cdet_mem *m);
void cdet_diags_free(cdet_diags *d);
void cdet_diag_error(cdet_diags *d, cdet_pos at, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
void cdet_diag_warning(cdet_diags *d, cdet_pos at, const char *fmt, ...) __attribute__((format(printf, 3, 4)));

/* Longest texts that may be quoted in a message: use "%.*s", CDET_QUOTE(s) */
#define CDET_QUOTE(s) (int)((s).len > 80 ? 80 : (s).len), ((s).ptr ? (s).ptr : "")
/* " (did you mean 'x'?)", or nothing where x is empty: use "%s%.*s%s", CDET_MAYBE(x) */
#define CDET_MAYBE(x) (x).len ? " (did you mean '" : "", CDET_QUOTE(x), (x).len ? "'?)" : ""

/* The name nearest to `name` (edit distance at most a third of its length, at least 1) among `n`; empty: none. */
cdet_str cdet_nearest(cdet_str name, const cdet_str *names, size_t n);

#endif

/* ======== src/base/regex.h ======== */

typedef enum cdet_match { CDET_MATCH_NO = 0, CDET_MATCH_YES = 1, CDET_MATCH_UNSURE = 2 } cdet_match;
enum {
    CDET_RE_CASELESS = 1,
    CDET_RE_MULTILINE = 2,
    CDET_RE_DOTALL = 4,        /* always on: a line end must not hide what follows it */
    CDET_RE_ANCHORED_FULL = 8, /* whole text must match */
    CDET_RE_NO_JIT = 16,       /* interpreter, each step counted, as on machines without JIT */
    CDET_RE_TRUSTED = 32       /* one of the library's own patterns, which the tests vet: not vetted again each time */
};
enum { CDET_RE_MAX_PATTERN = 16384, CDET_RE_MAX_GROUPS = 64 };

typedef struct cdet_regex cdet_regex;         /* immutable after compile, shared by threads */
typedef struct cdet_regex_scratch cdet_regex_scratch;   /* per engine: match data and stacks */

/* NULL: an error was added to d at `at`, or d->oom. PCRE2's own memory goes through `m`. */
cdet_regex *cdet_regex_new(cdet_mem *m, cdet_diags *d, cdet_pos at, cdet_str pattern, unsigned flags);
void cdet_regex_free(cdet_regex *r);
cdet_str cdet_regex_text(const cdet_regex *r);
size_t cdet_regex_jit_bytes(const cdet_regex *r);

cdet_regex_scratch *cdet_regex_scratch_new(cdet_mem *m);                     /* NULL: refused */
void cdet_regex_scratch_free(cdet_regex_scratch *s);
cdet_match cdet_regex_match(const cdet_regex *r, cdet_regex_scratch *s, cdet_str subject);
/* As match; on YES fills up to `n` capture groups (1-based names are groups 1..n; unset, and groups
 * above CDET_RE_MAX_GROUPS: empty with ptr NULL). */
cdet_match cdet_regex_capture(const cdet_regex *r, cdet_regex_scratch *s, cdet_str subject, cdet_str *groups, size_t n);

#endif

/* ======== src/sources/map.h ======== */

/* How records come: what a mapping says under `format`. */
typedef enum cdet_format {
    CDET_FORMAT_NONE = 0,
    CDET_FORMAT_JSON,
    CDET_FORMAT_XML,
    CDET_FORMAT_EVTX,
    CDET_FORMAT_CSV,
    CDET_FORMAT_TEXT,
    CDET_FORMAT_KEYVALUE,
    CDET_FORMAT_AUDITD,
    CDET_FORMAT_COUNT
} cdet_format;

/* Where a value is looked for: a slot, or a constant. */
typedef struct cdet_ref {
    uint32_t slot; /* 0: the constant */
    uint32_t nth;  /* 1: only the first of its values, 2: only the second ...; 0: all */
    cdet_str text;
} cdet_ref;

typedef struct cdet_refs {
    cdet_ref *v;
    uint32_t n;
} cdet_refs;

typedef enum cdet_test_op {
    CDET_TEST_EXISTS, /* the path is there, whatever its value */
    CDET_TEST_KNOWN,  /* it has a value other than "", "-", "?", "N/A", null */
    CDET_TEST_EQUAL,
    CDET_TEST_STARTS,
    CDET_TEST_ENDS,
    CDET_TEST_CONTAINS,
    CDET_TEST_MATCH
} cdet_test_op;

/* One condition: the first of refs that exists (for lists: any value of it) compares with any of texts. */
typedef struct cdet_test {
    cdet_refs refs;
    cdet_test_op op;
    bool negate, nocase;
    cdet_str *texts;
    uint32_t ntexts;
    cdet_regex *re;
} cdet_test;

/* Tests that must all hold; `other` is an alternative. NULL as a whole: always. */
typedef struct cdet_when {
    cdet_test *tests;
    uint32_t ntests;
    struct cdet_when *other;
} cdet_when;

typedef struct cdet_part { /* of a template: text, then the value of refs */
    cdet_str text;
    cdet_refs refs;
} cdet_part;

typedef struct cdet_pair_entry {
    cdet_str from, to;
} cdet_pair_entry;

/* What is taken from a socket address as the kernel logs it: its bytes, hexadecimal or percent-encoded. */
typedef enum cdet_sockaddr {
    CDET_SOCKADDR_NO,
    CDET_SOCKADDR_FAMILY,
    CDET_SOCKADDR_IP,
    CDET_SOCKADDR_PORT
} cdet_sockaddr;

/* Of a path that may name an alternate data stream ("C:\\a.exe:Zone.Identifier"). */
typedef enum cdet_stream { CDET_STREAM_NO, CDET_STREAM_FILE, CDET_STREAM_NAME } cdet_stream;

/* How a value is made: taken from refs (or a template), then changed step by step in the order of these members. An
 * expression that gives nothing hands over to `other`. */
typedef struct cdet_expr {
    cdet_refs refs;
    cdet_part *parts; /* a template; NULL: refs */
    uint32_t nparts;
    uint32_t nth;        /* of several values of a path, 1-based; 0: the first that is known */
    cdet_when *when;     /* only then */
    cdet_when *among;    /* refs lie in an array: in the first element of it for which this holds */
    uint32_t array;      /* that array */
    bool all;            /* every value of the path, not only the first */
    bool raw;            /* "-" and the like count as values */
    cdet_regex *capture; /* its groups that are set, joined by blanks */
    cdet_str pair;       /* of "A=1,B=2": the value of this name */
    cdet_str split;      /* separator; empty: none */
    int32_t part;        /* which part: 0 the first, -1 the last; with `all` unused: all parts */
    bool every_part;
    bool lower, guid, number, time, basename;
    cdet_stream stream;
    cdet_sockaddr sockaddr;
    cdet_refs within;                    /* a path that is not absolute lies in this directory */
    bool steps;                          /* any step that changes the text is set */
    cdet_str strip_prefix, strip_suffix; /* taken off when there, without regard to case */
    cdet_pair_entry *map;
    uint32_t nmap;
    bool map_only; /* values that the map does not have give nothing */
    cdet_str map_else;
    cdet_str prefix, suffix;
    cdet_str join;                  /* all values as one text, with this between them; ptr NULL: no */
    cdet_refs zone_utc, zone_local; /* time: two stamps of one moment; their difference is the zone */
    struct cdet_expr *other;
} cdet_expr;

/* One field of an event. */
typedef struct cdet_out {
    uint32_t name; /* id in the catalog's names */
    cdet_str text;
    cdet_expr *expr;
} cdet_out;

typedef struct cdet_outs {
    cdet_out *v;
    uint32_t n;
    const struct cdet_outs *up; /* fields that hold unless v has one of the same name */
} cdet_outs;

/* One kind of record of a source, and the event it makes. */
typedef struct cdet_case {
    cdet_when *when;
    cdet_str class_name; /* empty: the record is known, and nothing is made of it */
    cdet_outs outs;
    cdet_expr *time, *host; /* NULL: the source's */
    uint32_t each;          /* an array: one event per element; 0: one */
    bool more;              /* look at the cases behind, too */
} cdet_case;

typedef struct cdet_switch_entry {
    cdet_str text;
    uint32_t *cases; /* indexes of the cases that may hold, ascending, ended by UINT32_MAX */
} cdet_switch_entry;

/* A value worked out once a record and kept under a path of its own ("let.NAME"), for conditions to look at. */
typedef struct cdet_let {
    uint32_t slot;
    cdet_expr *expr;
} cdet_let;

/* Cases by the value of the path that most of them compare with constants. */
typedef struct cdet_switch {
    cdet_refs refs;
    cdet_switch_entry *entries; /* sorted by length, then bytes */
    uint32_t n;
    uint32_t *rest; /* for any other value */
} cdet_switch;

typedef struct cdet_source {
    cdet_str name, title, about, platforms, recognised, classes;
    uint32_t formats; /* set of cdet_format */
    cdet_str format;  /* the same in words */
    cdet_when *recognise;
    bool by_name;  /* never told by itself: only when asked for by name */
    bool timeless; /* records without a time have time 0 */
    cdet_expr *time, *host;
    cdet_outs outs; /* fields of every event */
    uint32_t raw;   /* set of raw groups */
    cdet_let *lets; /* in the order in which they are worked out */
    uint32_t nlets;
    cdet_case *cases;
    uint32_t ncases;
    cdet_switch by;
    cdet_expr **label; /* how an ignored record is called, parts joined by a blank */
    uint32_t nlabel;
    cdet_str *columns; /* csv: columns that its header must have */
    uint32_t ncolumns;
} cdet_source;

/* The cases to be tried for this value of the switch. */
const uint32_t *cdet_switch_find(const cdet_switch *w, cdet_str text);

#endif

/* ======== src/sources/framer.h ======== */

typedef struct cdet_framer {
    const char *name;
    /* Makes this reader's state; NULL where the framer has none. CDET_ENOMEM. */
    cdet_status (*init)(cdet_reader *r, void **state);
    void (*free)(cdet_reader *r, void *state);
    /* Is this line (without its end) the beginning, or a part, of a record of this form? Cheap: asked for every line that is
     * not JSON. */
    bool (*is_mine)(const void *state, cdet_str line);
    /* Takes the line. The text is borrowed. */
    cdet_status (*line)(cdet_reader *r, void *state, cdet_str line, uint64_t number);
    /* Delivers what waits for more lines: at the end of the stream (end), or because a timer says so. NULL: nothing waits. */
    cdet_status (*flush)(cdet_reader *r, void *state, bool end);
} cdet_framer;

enum { CDET_FRAMERS_MAX = 8 };
extern const cdet_framer *const cdet_framers[]; /* in the order in which they are asked; ended by NULL */

extern const cdet_framer cdet_framer_xml, cdet_framer_csv, cdet_framer_auditd, cdet_framer_flowlog, cdet_framer_pairs,
    cdet_framer_syslog, cdet_framer_eventline;

/* ---- what a framer calls ---- */
cdet_mem *cdet_reader_mem(cdet_reader *r);
const cdet_shape *cdet_reader_shape(const cdet_reader *r);
cdet_catalog *cdet_reader_catalog(cdet_reader *r);
size_t cdet_reader_max_record(const cdet_reader *r);
/* Until this is said with NULL, all lines go to `f`, JSON or not: it is in the middle of a record. */
void cdet_reader_hold(cdet_reader *r, const cdet_framer *f);
/* An empty doc for the next record. */
cdet_doc *cdet_reader_begin(cdet_reader *r);
/* The doc of the record at hand, as it stands. */
cdet_doc *cdet_reader_doc(cdet_reader *r);
/* The doc is complete: recognise, map, count. `line` is where the record began. */
cdet_status cdet_reader_deliver(cdet_reader *r, cdet_format f, uint64_t line);
/* The host that what is around the record in hand names (a shipper's JSON, a syslog header); for records that name none. */
void cdet_reader_outer(cdet_reader *r, cdet_str host);
cdet_str cdet_reader_outer_host(const cdet_reader *r);
/* The time of the last event that this reader made. false: there was none. */
bool cdet_reader_last_time(const cdet_reader *r, int64_t *ns);
/* Is the doc, as far as it has come, of a known source? */
bool cdet_reader_recognises(cdet_reader *r, cdet_format f);
/* Counts a record that could not be read. `reason` is static. */
void cdet_reader_unreadable_at(cdet_reader *r, uint64_t line, const char *reason);
/* A record that is a JSON text, found inside something else. */
cdet_status cdet_reader_json(cdet_reader *r, cdet_str text, uint64_t line);

#endif

/* ======== src/sources/auditdirs.h ======== */
/*
 * auditdirs.h: where a directory is, by device and inode. A call that names a file below an open directory (openat with a
 * descriptor, as tar -C does) has a relative name in its records, and beside it, as the directory's name, the working directory,
 * which is another one. Only the inode is right: earlier records have told its path.
 */
#ifndef CDET_AUDITDIRS_H
#define CDET_AUDITDIRS_H

/* ======== src/sources/auditline.h ======== */
/*
 * auditline.h: one record of the Linux audit log taken apart: "type=SYSCALL msg=audit(1626611363.720:348501): key=value ...",
 * alone, behind node=, or behind a syslog header.
 */
#ifndef CDET_AUDITLINE_H
#define CDET_AUDITLINE_H

typedef struct cdet_audit_head {
    cdet_str node;  /* of node=, else the host of the syslog header; may be empty */
    cdet_str type;  /* SYSCALL, PATH ... */
    cdet_str stamp; /* 1626611363.720 */
    int64_t time;   /* the same in ns */
    uint64_t serial;
    cdet_str body; /* the fields */
} cdet_audit_head;

/* false: not an audit record. Everything points into `line` or is static. */
bool cdet_audit_head_parse(cdet_str line, cdet_audit_head *out);

typedef struct cdet_audit_field {
    cdet_str key, value; /* value without its quotes */
    bool quoted;
} cdet_audit_field;

/* Takes the next field off *body. `loose`: a quoted value may have quotes inside (AUOMS). false: none is left. */
bool cdet_audit_field_next(cdet_str *body, bool loose, cdet_audit_field *out);

/* The value of a field that the kernel writes in quotes, or in hexadecimal when it has blanks, quotes or bytes that are not
 * ASCII. Decoded text lies in the doc's scratch; "(null)" is no text. false: no text, or memory refused (d->nomem). */
bool cdet_audit_text(cdet_doc *d, const cdet_audit_field *f, cdet_str *out);
/* Is this key one of those? */
bool cdet_audit_is_text(cdet_str key);

/* Hexadecimal to bytes into `out` (n / 2 of them). false: not hexadecimal. */
bool cdet_audit_unhex(cdet_str hex, char *out);

#endif

/* ======== src/sources/auditdirs.h ======== */

enum { CDET_AUDIT_PLACES = 16 }; /* PATH records of one event that are looked at */

typedef struct cdet_audit_dirs cdet_audit_dirs;
void cdet_audit_dirs_free(cdet_audit_dirs *t, cdet_mem *m); /* NULL: nothing */

/* The PATH records of one event, in their order, and what else decides. */
typedef struct cdet_audit_paths {
    cdet_str body[CDET_AUDIT_PLACES];
    size_t count;
    cdet_str node, cwd; /* cwd empty: unknown */
    cdet_str a0, a2;    /* arguments of the call, hexadecimal */
} cdet_audit_paths;

/* Learns the directories that the records tell, and writes into full[i] the path of the i-th record where it is known that the
 * record's own name lies in another directory than the working one; else empty. *t is made with the first directory. Memory that is
 * refused only makes it forget. */
void cdet_audit_dirs_work(cdet_audit_dirs **t, cdet_doc *d, const cdet_audit_paths *p,
                          cdet_str full[CDET_AUDIT_PLACES]);

#endif

/* ======== src/sources/auditd.c ======== */

enum {
    WAITING = 512,    /* most events that wait */
    TEXT = 1 << 20,   /* most bytes of one event's records */
    PARTS = 4096,     /* most records of one event */
    ARGUMENTS = 1024, /* most arguments that are kept, */
    PIECES = 4096,    /* and pieces of long ones */
    GONE = 128,       /* events that were delivered lately: a record that comes behind is dropped */
    SETTLED = 64 /* events that began later: one that seems whole but has no last record is not waited for longer */
};
static const int64_t patience = 2000000000;

typedef struct part { /* one record, in the event's text */
    uint32_t type, type_len, body, body_len;
} part;

typedef struct event {
    int64_t time;
    uint64_t serial;
    uint64_t born; /* counts events: which is older */
    uint64_t line; /* of the SYSCALL record, else of the first */
    cdet_buf text; /* node, then types and bodies */
    size_t node_len;
    part *parts;
    size_t nparts, cap;
    bool syscall, last;    /* the SYSCALL came; the PROCTITLE or EOE came */
    uint32_t items, paths; /* PATH records announced and seen */
    uint32_t argc, args;   /* arguments announced and seen; argc UINT32_MAX: no EXECVE yet */
    bool wants_execve;
} event;

typedef struct gone {
    uint64_t serial;
    int64_t time;
    uint64_t node;
} gone;

typedef struct auditd {
    event *waiting[WAITING]; /* by age, oldest first */
    size_t count;
    uint64_t births;
    int64_t newest; /* of all events so far */
    gone gone[GONE];
    size_t ngone;
    cdet_audit_dirs *dirs; /* NULL: none yet */
} auditd;

static cdet_str node_of(const event *e)
{
    return (cdet_str){ e->text.ptr, e->node_len };
}

/* FNV-1a, to tell nodes apart among the events that have gone. */
static uint64_t node_hash(cdet_str s)
{
    uint64_t h = 14695981039346656037u;
    for (size_t i = 0; i < s.len; i++) h = (h ^ (unsigned char)s.ptr[i]) * 1099511628211u;
    return h;
}

/* ---- waiting events ---- */

static void event_free(cdet_reader *r, event *e)
{
    cdet_mem *m = cdet_reader_mem(r);
    cdet_buf_free(&e->text);
    cdet_mem_free(m, e->parts, e->cap * sizeof *e->parts);
    cdet_mem_free(m, e, sizeof *e);
}

static bool same(const event *e, const cdet_audit_head *h)
{
    return e->serial == h->serial && e->time == h->time && cdet_str_eq(node_of(e), h->node);
}

static event *auditd_find(const auditd *a, const cdet_audit_head *h)
{
    for (size_t i = a->count; i-- > 0;)
        if (same(a->waiting[i], h)) return a->waiting[i];
    return NULL;
}

static bool has_gone(const auditd *a, const cdet_audit_head *h)
{
    uint64_t node = node_hash(h->node);
    size_t n = a->ngone < GONE ? a->ngone : GONE;
    for (size_t i = 0; i < n; i++)
        if (a->gone[i].serial == h->serial && a->gone[i].time == h->time && a->gone[i].node == node) return true;
    return false;
}

static event *event_new(cdet_reader *r, auditd *a, const cdet_audit_head *h, uint64_t line)
{
    cdet_mem *m = cdet_reader_mem(r);
    event *e = cdet_mem_alloc(m, sizeof *e);
    if (!e) return NULL;
    e->time = h->time;
    e->serial = h->serial;
    e->born = ++a->births;
    e->line = line;
    e->argc = UINT32_MAX;
    cdet_buf_init(&e->text, m);
    cdet_buf_str(&e->text, h->node);
    cdet_buf_str(&e->text, h->stamp);
    e->node_len = h->node.len;
    if (e->text.failed) {
        event_free(r, e);
        return NULL;
    }
    a->waiting[a->count++] = e;
    if (h->time > a->newest) a->newest = h->time;
    return e;
}

/* ---- one record joins its event ---- */

static uint32_t auditd_number_of(cdet_str s)
{
    uint64_t v = 0;
    if (!s.len || s.len > 9) return 0;
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] < '0' || s.ptr[i] > '9') return 0;
        v = v * 10 + (uint64_t)(s.ptr[i] - '0');
    }
    return (uint32_t)v;
}

/* The index of an EXECVE field: "a0", "a1_len", "a1[3]". false: another field. */
static bool argument_of(cdet_str key, uint32_t *index, bool *is_len, bool *in_pieces)
{
    size_t i = 1;
    if (key.len < 2 || key.ptr[0] != 'a' || key.len > 24) return false;
    while (i < key.len && key.ptr[i] >= '0' && key.ptr[i] <= '9') i++;
    if (i == 1) return false;
    *index = auditd_number_of((cdet_str){ key.ptr + 1, i - 1 });
    cdet_str rest = { key.ptr + i, key.len - i };
    *is_len = cdet_str_eq(rest, CDET_LIT("_len"));
    *in_pieces = rest.len > 2 && *rest.ptr == '[';
    return !rest.len || *is_len || *in_pieces;
}

/* How many arguments are whole now: the highest index seen, and one more. */
static void count_arguments(event *e, cdet_str body)
{
    cdet_audit_field f;
    uint32_t index;
    bool is_len, pieces;
    while (cdet_audit_field_next(&body, false, &f)) {
        if (cdet_str_eq(f.key, CDET_LIT("argc"))) e->argc = auditd_number_of(f.value);
        if (argument_of(f.key, &index, &is_len, &pieces) && !is_len && index + 1 > e->args) e->args = index + 1;
    }
}

/* Is this the number of execve or execveat on the machine that `arch` names? They alone announce nothing of their EXECVE. */
static bool is_execve(cdet_str arch, cdet_str number)
{
    static const cdet_str numbers[][3] = { { { "c000003e", 8 }, { "59", 2 }, { "322", 3 } },
                                           { { "40000003", 8 }, { "11", 2 }, { "358", 3 } },
                                           { { "c00000b7", 8 }, { "221", 3 }, { "281", 3 } },
                                           { { "40000028", 8 }, { "11", 2 }, { "387", 3 } } };
    for (size_t i = 0; i < 4; i++)
        if (cdet_str_eq(arch, numbers[i][0]))
            return cdet_str_eq(number, numbers[i][1]) || cdet_str_eq(number, numbers[i][2]);
    return false;
}

static void note_syscall(event *e, cdet_str body, uint64_t line)
{
    cdet_audit_field f;
    cdet_str arch = { NULL, 0 }, number = { NULL, 0 };
    bool success = false;
    while (cdet_audit_field_next(&body, false, &f)) {
        if (cdet_str_eq(f.key, CDET_LIT("arch"))) arch = f.value;
        if (cdet_str_eq(f.key, CDET_LIT("syscall"))) number = f.value;
        if (cdet_str_eq(f.key, CDET_LIT("success"))) success = cdet_str_eq(f.value, CDET_LIT("yes"));
        if (cdet_str_eq(f.key, CDET_LIT("items"))) e->items = auditd_number_of(f.value);
    }
    e->syscall = true;
    e->line = line;
    e->wants_execve = success && is_execve(arch, number);
}

static cdet_status add(cdet_reader *r, event *e, const cdet_audit_head *h, uint64_t line)
{
    bool eoe = cdet_str_eq(h->type, CDET_LIT("EOE"));
    if (eoe || cdet_str_eq(h->type, CDET_LIT("PROCTITLE"))) e->last = true;
    if (eoe) return CDET_OK;
    if (e->nparts == PARTS || e->text.len + h->type.len + h->body.len > TEXT)
        return CDET_OK; /* what was kept will do */
    if (!cdet_mem_grow(cdet_reader_mem(r), &e->parts, &e->cap, e->nparts + 1, sizeof *e->parts)) return CDET_ENOMEM;
    part p = { (uint32_t)e->text.len, (uint32_t)h->type.len, (uint32_t)(e->text.len + h->type.len),
               (uint32_t)h->body.len };
    cdet_buf_str(&e->text, h->type);
    cdet_buf_str(&e->text, h->body);
    if (e->text.failed) return CDET_ENOMEM;
    e->parts[e->nparts++] = p;
    if (cdet_str_eq(h->type, CDET_LIT("SYSCALL"))) note_syscall(e, h->body, line);
    if (cdet_str_eq(h->type, CDET_LIT("PATH"))) e->paths++;
    if (cdet_str_eq(h->type, CDET_LIT("EXECVE"))) count_arguments(e, h->body);
    return CDET_OK;
}

/* All that the records of an event announce has come. */
static bool whole(const event *e)
{
    if (!e->syscall || e->paths < e->items) return false;
    return e->argc == UINT32_MAX ? !e->wants_execve : e->args >= e->argc;
}

/* Records that stand for themselves: what user space and auditd say. All others come from the kernel, perhaps in company. */
static bool stands_alone(cdet_str type)
{
    static const cdet_str beginnings[] = { { "USER", 4 },    { "CRED_", 5 },    { "DAEMON_", 7 },  { "SERVICE_", 8 },
                                           { "SYSTEM_", 7 }, { "ADD_", 4 },     { "DEL_", 4 },     { "ACCT_", 5 },
                                           { "GRP_", 4 },    { "CHGRP_ID", 8 }, { "CRYPTO_", 7 },  { "VIRT_", 5 },
                                           { "ROLE_", 5 },   { "AUOMS_", 6 },   { "SOFTWARE_", 9 } };
    for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++)
        if (type.len >= beginnings[i].len && memcmp(type.ptr, beginnings[i].ptr, beginnings[i].len) == 0) return true;
    return false;
}

/* ---- an event becomes a doc ---- */

typedef struct auditd_piece { /* of the arguments */
    uint32_t index, order;
    cdet_audit_field field;
} auditd_piece;

/* Puts together the pieces from `from` on that are of one argument. */
static cdet_str argument(cdet_doc *d, const auditd_piece *p, size_t from, size_t to)
{
    cdet_str one = { NULL, 0 };
    if (to - from == 1) return cdet_audit_text(d, &p[from].field, &one) ? one : (cdet_str){ "", 0 };
    size_t len = 0, at = 0;
    for (size_t i = from; i < to; i++) len += p[i].field.value.len;
    char *out = cdet_doc_alloc(d, len ? len : 1);
    if (!out) return one;
    for (size_t i = from; i < to; i++) {
        if (!cdet_audit_text(d, &p[i].field, &one)) continue;
        if (one.len) memcpy(out + at, one.ptr, one.len);
        at += one.len;
    }
    return (cdet_str){ out, at };
}

/* By argument; pieces of one stay in the order of their records. */
static int by_index(const void *a, const void *b)
{
    const auditd_piece *x = a, *y = b;
    if (x->index != y->index) return x->index < y->index ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

/* All EXECVE records of an event: "a0=..." one by one, or "a0[0]=..." in pieces, as the list EXECVE.ARGV. */
static void put_arguments(cdet_doc *d, const event *e)
{
    cdet_cursor c = cdet_doc_child(d, cdet_doc_root(), CDET_LIT("EXECVE"));
    c = cdet_doc_child(d, c, CDET_LIT("ARGV"));
    if (!cdet_cursor_any(c) || !cdet_doc_wants(d, c)) return;
    auditd_piece *p = cdet_doc_alloc(d, PIECES * sizeof *p);
    size_t n = 0;
    for (size_t i = 0; p && i < e->nparts; i++) {
        cdet_str type = { e->text.ptr + e->parts[i].type, e->parts[i].type_len };
        cdet_str body = { e->text.ptr + e->parts[i].body, e->parts[i].body_len };
        bool is_len, pieces;
        if (!cdet_str_eq(type, CDET_LIT("EXECVE"))) continue;
        while (n < PIECES && cdet_audit_field_next(&body, false, &p[n].field))
            if (argument_of(p[n].field.key, &p[n].index, &is_len, &pieces) && !is_len && p[n].index < ARGUMENTS)
                p[n].order = (uint32_t)n, n++;
    }
    if (p) qsort(p, n, sizeof *p, by_index);
    for (size_t i = 0, to; p && i < n; i = to) {
        for (to = i + 1; to < n && p[to].index == p[i].index; to++) continue;
        cdet_str s = argument(d, p, i, to);
        if (s.ptr) cdet_doc_text(d, c, s);
    }
}

/* A text with parts: a command line split at NULs, keys split at 0x01. */
static void put_list(cdet_doc *d, cdet_cursor c, cdet_str s, char by)
{
    while (s.len) {
        const char *end = memchr(s.ptr, by, s.len);
        size_t n = end ? (size_t)(end - s.ptr) : s.len;
        cdet_doc_text(d, c, (cdet_str){ s.ptr, n });
        n += end != NULL;
        s.ptr += n;
        s.len -= n;
    }
}

static void put_field(cdet_doc *d, cdet_cursor at, const cdet_audit_field *f, bool loose)
{
    bool title = cdet_str_eq(f->key, CDET_LIT("proctitle"));
    cdet_cursor c = cdet_doc_child(d, at, title && !loose ? CDET_LIT("ARGV") : f->key);
    if (!cdet_cursor_any(c) || !cdet_doc_wants(d, c)) return;
    cdet_str s = f->value;
    if (!loose && cdet_audit_is_text(f->key)) {
        if (!cdet_audit_text(d, f, &s)) return;
        if (title || cdet_str_eq(f->key, CDET_LIT("key"))) {
            put_list(d, c, s, title ? '\0' : '\x01');
            return;
        }
    }
    cdet_doc_text(d, c, s);
}

/* `full`: the path to be put in place of the record's name; empty: the name is as good. */
static void put_record(cdet_doc *d, cdet_str type, cdet_str body, cdet_str full)
{
    bool auoms = type.len > 6 && memcmp(type.ptr, "AUOMS_", 6) == 0;
    cdet_cursor at = cdet_doc_child(d, cdet_doc_root(), auoms ? CDET_LIT("AUOMS") : type);
    if (!cdet_cursor_any(at)) return;
    if (cdet_doc_wants(d, at)) cdet_doc_object(d, at);
    uint32_t token = cdet_doc_item_begin(d, at);
    cdet_audit_field f;
    bool execve = cdet_str_eq(type, CDET_LIT("EXECVE"));
    while (cdet_audit_field_next(&body, auoms, &f)) {
        if (full.len && cdet_str_eq(f.key, CDET_LIT("name"))) {
            f.value = full;
            f.quoted = true;
        }
        if (!execve || f.key.ptr[0] != 'a' || f.key.len < 2 || f.key.ptr[1] > '9') put_field(d, at, &f, auoms);
    }
    cdet_doc_item_end(d, at, token);
}

static void put_head(cdet_doc *d, const event *e)
{
    cdet_val_value v = { .i = e->time };
    cdet_cursor root = cdet_doc_root(), c = cdet_doc_child(d, root, CDET_LIT("TIME"));
    if (cdet_cursor_any(c) && cdet_doc_wants(d, c)) cdet_doc_value(d, c, CDET_INT, &v);
    c = cdet_doc_child(d, root, CDET_LIT("NODE"));
    if (e->node_len && cdet_cursor_any(c) && cdet_doc_wants(d, c)) cdet_doc_text(d, c, node_of(e));
    c = cdet_doc_child(d, root, CDET_LIT("TYPE"));
    if (!e->nparts || !cdet_cursor_any(c) || !cdet_doc_wants(d, c)) return;
    cdet_doc_text(
        d, c, e->syscall ? CDET_LIT("SYSCALL") : (cdet_str){ e->text.ptr + e->parts[0].type, e->parts[0].type_len });
}

static cdet_str type_of(const event *e, size_t i)
{
    return (cdet_str){ e->text.ptr + e->parts[i].type, e->parts[i].type_len };
}

static cdet_str body_of(const event *e, size_t i)
{
    return (cdet_str){ e->text.ptr + e->parts[i].body, e->parts[i].body_len };
}

/* What decides where the event's paths are. */
static void gather(cdet_doc *d, const event *e, cdet_audit_paths *p)
{
    cdet_audit_field f;
    memset(p, 0, sizeof *p);
    p->node = node_of(e);
    for (size_t i = 0; i < e->nparts; i++) {
        cdet_str type = type_of(e, i), body = body_of(e, i);
        if (cdet_str_eq(type, CDET_LIT("PATH")) && p->count < CDET_AUDIT_PLACES) p->body[p->count++] = body;
        bool call = cdet_str_eq(type, CDET_LIT("SYSCALL")), cwd = cdet_str_eq(type, CDET_LIT("CWD"));
        while ((call || cwd) && cdet_audit_field_next(&body, false, &f)) {
            if (cwd && cdet_str_eq(f.key, CDET_LIT("cwd"))) (void)cdet_audit_text(d, &f, &p->cwd);
            if (call && cdet_str_eq(f.key, CDET_LIT("a0"))) p->a0 = f.value;
            if (call && cdet_str_eq(f.key, CDET_LIT("a2"))) p->a2 = f.value;
        }
    }
}

static cdet_status deliver(cdet_reader *r, auditd *a, const event *e)
{
    cdet_audit_paths paths;
    cdet_str full[CDET_AUDIT_PLACES] = { { NULL, 0 } }, none = { NULL, 0 };
    size_t path = 0;
    if (!e->nparts) return CDET_OK;
    cdet_doc *d = cdet_reader_begin(r);
    put_head(d, e);
    if (e->paths) {
        gather(d, e, &paths);
        cdet_audit_dirs_work(&a->dirs, d, &paths, full);
    }
    for (size_t i = 0; i < e->nparts; i++) {
        bool is_path = cdet_str_eq(type_of(e, i), CDET_LIT("PATH")) && path < CDET_AUDIT_PLACES;
        put_record(d, type_of(e, i), body_of(e, i), is_path ? full[path++] : none);
    }
    put_arguments(d, e);
    return cdet_reader_deliver(r, CDET_FORMAT_AUDITD, e->line);
}

/* Takes the i-th waiting event out and delivers it. */
static cdet_status auditd_release(cdet_reader *r, auditd *a, size_t i)
{
    event *e = a->waiting[i];
    memmove(&a->waiting[i], &a->waiting[i + 1], (a->count - i - 1) * sizeof *a->waiting);
    a->count--;
    a->gone[a->ngone % GONE] = (gone){ e->serial, e->time, node_hash(node_of(e)) };
    a->ngone++;
    if (a->ngone == (size_t)2 * GONE) a->ngone = GONE;
    cdet_status s = deliver(r, a, e);
    event_free(r, e);
    return s;
}

/* Delivers what need not wait any longer. */
static cdet_status settle(cdet_reader *r, auditd *a)
{
    cdet_status s = CDET_OK;
    for (size_t i = 0; !s && i < a->count;) {
        const event *e = a->waiting[i];
        bool old = a->newest - e->time > patience && a->births > e->born;
        bool settled = whole(e) && a->births - e->born >= SETTLED;
        if (!old && !settled && a->count < WAITING) {
            i++;
            continue;
        }
        s = auditd_release(r, a, i);
    }
    return s;
}

/* ---- framing ---- */

static cdet_status auditd_init(cdet_reader *r, void **state)
{
    auditd *a = cdet_mem_alloc(cdet_reader_mem(r), sizeof *a);
    if (!a) return CDET_ENOMEM;
    a->newest = INT64_MIN / 2;
    *state = a;
    return CDET_OK;
}

static void auditd_free(cdet_reader *r, void *state)
{
    auditd *a = state;
    for (size_t i = 0; i < a->count; i++) event_free(r, a->waiting[i]);
    cdet_audit_dirs_free(a->dirs, cdet_reader_mem(r));
    cdet_mem_free(cdet_reader_mem(r), a, sizeof *a);
}

static bool auditd_is_mine(const void *state, cdet_str line)
{
    (void)state;
    /* Cheap first: every form has "type=" and, not far behind, "audit(". */
    if (line.len < 20 || !memchr(line.ptr, '(', line.len < 512 ? line.len : 512)) return false;
    cdet_audit_head h;
    return cdet_audit_head_parse(line, &h);
}

static cdet_status auditd_line(cdet_reader *r, void *state, cdet_str line, uint64_t number)
{
    auditd *a = state;
    cdet_audit_head h;
    if (!cdet_audit_head_parse(line, &h)) {
        cdet_reader_unreadable_at(r, number, "an audit record without its stamp");
        return CDET_OK;
    }
    if (!h.node.len) h.node = cdet_reader_outer_host(r);
    event *e = auditd_find(a, &h);
    if (!e && has_gone(a, &h)) return CDET_OK;
    if (!e && cdet_str_eq(h.type, CDET_LIT("EOE"))) return CDET_OK;
    cdet_status s = CDET_OK;
    if (!e) {
        s = settle(r, a);
        if (s) return s;
        e = event_new(r, a, &h, number);
        if (!e) return CDET_ENOMEM;
    }
    s = add(r, e, &h, number);
    if (s) return s;
    if (!(whole(e) && e->last) && !(e->nparts == 1 && stands_alone(h.type))) return CDET_OK;
    size_t i = 0;
    while (a->waiting[i] != e) i++;
    return auditd_release(r, a, i);
}

static cdet_status auditd_flush(cdet_reader *r, void *state, bool end)
{
    auditd *a = state;
    cdet_status s = CDET_OK;
    for (size_t i = 0; !s && i < a->count;) {
        if (!end && !whole(a->waiting[i])) {
            i++;
            continue;
        }
        s = auditd_release(r, a, i);
    }
    return s;
}

const cdet_framer cdet_framer_auditd = {
    "auditd", auditd_init, auditd_free, auditd_is_mine, auditd_line, auditd_flush
};

/* ======== src/sources/auditdirs.c ======== */
/*
 * auditdirs.c: where a directory is, by device and inode. A table without chains: a newer directory of the same slot takes its
 * place, and an inode that is used again is known under its newer path.
 */

enum { SLOTS = 256, LONGEST = 232, DESCRIPTORS = 1 << 16 };

struct cdet_audit_dirs {
    struct slot {
        uint64_t key; /* 0: free */
        uint32_t len;
        char path[LONGEST];
    } slot[SLOTS];
};

void cdet_audit_dirs_free(cdet_audit_dirs *t, cdet_mem *m)
{
    cdet_mem_free(m, t, sizeof *t);
}

typedef struct auditdirs_place { /* one PATH record */
    cdet_audit_field name, type;
    cdet_str dev, inode;
    bool directory;
} auditdirs_place;

static void read_place(cdet_str body, auditdirs_place *p)
{
    cdet_audit_field f;
    memset(p, 0, sizeof *p);
    while (cdet_audit_field_next(&body, false, &f)) {
        if (cdet_str_eq(f.key, CDET_LIT("name"))) p->name = f;
        if (cdet_str_eq(f.key, CDET_LIT("nametype"))) p->type = f;
        if (cdet_str_eq(f.key, CDET_LIT("dev"))) p->dev = f.value;
        if (cdet_str_eq(f.key, CDET_LIT("inode"))) p->inode = f.value;
        if (cdet_str_eq(f.key, CDET_LIT("mode")))
            p->directory = f.value.len > 3 && f.value.ptr[0] == '0' && f.value.ptr[1] == '4';
    }
}

static uint64_t mix(uint64_t h, cdet_str s)
{
    for (size_t i = 0; i < s.len; i++) h = (h ^ (unsigned char)s.ptr[i]) * 1099511628211u;
    return h * 31 + s.len;
}

static uint64_t key_of(cdet_str node, const auditdirs_place *p)
{
    uint64_t h = mix(mix(mix(14695981039346656037u, node), p->dev), p->inode);
    return h ? h : 1;
}

static struct slot *auditdirs_slot_of(cdet_audit_dirs *t, uint64_t key)
{
    return &t->slot[(key ^ key >> 32) % SLOTS];
}

/* An argument that is a descriptor: AT_FDCWD and pointers are larger. */
static bool is_descriptor(cdet_str a)
{
    uint64_t v = 0;
    if (!a.len || a.len > 16) return false;
    for (size_t i = 0; i < a.len; i++) {
        char c = a.ptr[i];
        unsigned n = c >= '0' && c <= '9' ? (unsigned)(c - '0') : c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10 : 99;
        if (n == 99) return false;
        v = v * 16 + n;
    }
    return v < DESCRIPTORS;
}

static void learn(cdet_audit_dirs **t, cdet_doc *d, uint64_t key, cdet_str dir, cdet_str name)
{
    size_t gap = dir.len && dir.ptr[dir.len - 1] != '/' ? 1 : 0;
    if (!*t) *t = cdet_mem_alloc(d->mem, sizeof **t);
    if (!*t || !name.len || dir.len + gap + name.len > LONGEST) return;
    struct slot *s = auditdirs_slot_of(*t, key);
    s->key = key;
    if (dir.len) memcpy(s->path, dir.ptr, dir.len);
    if (gap) s->path[dir.len] = '/';
    memcpy(s->path + dir.len + gap, name.ptr, name.len);
    s->len = (uint32_t)(dir.len + gap + name.len);
    while (s->len > 1 && s->path[s->len - 1] == '/') s->len--;
}

/* The path of `name`'s last component in the directory of this key. */
static cdet_str found(cdet_audit_dirs *t, cdet_doc *d, uint64_t key, cdet_str name)
{
    cdet_str none = { NULL, 0 };
    const struct slot *s = t ? auditdirs_slot_of(t, key) : NULL;
    if (!s || s->key != key) return none;
    size_t i = name.len;
    while (i && name.ptr[i - 1] != '/') i--;
    char *p = cdet_doc_alloc(d, s->len + 1 + name.len - i);
    if (!p) return none;
    memcpy(p, s->path, s->len);
    p[s->len] = '/';
    memcpy(p + s->len + 1, name.ptr + i, name.len - i);
    return (cdet_str){ p, s->len + 1 + name.len - i };
}

void cdet_audit_dirs_work(cdet_audit_dirs **t, cdet_doc *d, const cdet_audit_paths *p, cdet_str full[CDET_AUDIT_PLACES])
{
    auditdirs_place at[CDET_AUDIT_PLACES];
    size_t parents[CDET_AUDIT_PLACES], nparents = 0, child = 0;
    for (size_t i = 0; i < p->count; i++) {
        read_place(p->body[i], &at[i]);
        if (cdet_str_eq(at[i].type.value, CDET_LIT("PARENT"))) parents[nparents++] = i;
        full[i] = (cdet_str){ NULL, 0 };
    }
    bool below[2] = { is_descriptor(p->a0), nparents == 2 ? is_descriptor(p->a2) : is_descriptor(p->a0) };
    for (size_t i = 0; i < p->count; i++) {
        cdet_str name;
        bool parent = cdet_str_eq(at[i].type.value, CDET_LIT("PARENT"));
        if (!at[i].inode.len || !cdet_audit_text(d, &at[i].name, &name) || !name.len) continue;
        bool absolute = name.ptr[0] == '/';
        if (!parent && !absolute && below[child % 2] && child < nparents)
            full[i] = found(*t, d, key_of(p->node, &at[parents[child]]), name);
        /* Below a descriptor a parent's name is the working directory's, whatever the directory. */
        bool sure = absolute ? !(parent && (below[0] || below[1])) : !below[0] && p->cwd.len > 0;
        if (at[i].directory && sure)
            learn(t, d, key_of(p->node, &at[i]), absolute ? (cdet_str){ NULL, 0 } : p->cwd, name);
        child += !parent;
    }
}

/* ======== src/sources/auditline.c ======== */
/*
 * auditline.c: one record of the Linux audit log taken apart.
 */

/* ======== src/sources/syslog.h ======== */
/*
 * syslog.h: the header of a syslog line, in the forms that files and relays have.
 *
 *   <13>1 2026-11-24T10:00:01.5+01:00 host app 4242 ID47 [sd@1 k="v"] message     RFC 5424
 *   <13>Nov 24 10:00:01 host app[4242]: message                                   RFC 3164
 *   Nov 24 10:00:01 host app[4242]: message                                       a file of it
 *   2026-11-24T10:00:01.5+01:00 host app[4242]: message                           a file with RFC 3339 times
 */
#ifndef CDET_SYSLOG_H
#define CDET_SYSLOG_H

typedef struct cdet_syslog {
    cdet_str time; /* as it stands; without a year in the RFC 3164 form */
    bool no_year;
    cdet_str host, program, pid; /* empty: not said */
    cdet_str message;
} cdet_syslog;

/* false: the line does not begin with such a header. Everything points into `line`. */
bool cdet_syslog_parse(cdet_str line, cdet_syslog *out);

#endif

/* ======== src/sources/auditline.c ======== */

/* ---- the head ---- */

/* Numbers of types, as the kernel's own log has them when no auditd listens (include/uapi/linux/audit.h). */
static const struct {
    cdet_str number, name;
} types[] = {
    { { "1300", 4 }, { "SYSCALL", 7 } },
    { { "1302", 4 }, { "PATH", 4 } },
    { { "1303", 4 }, { "IPC", 3 } },
    { { "1304", 4 }, { "SOCKETCALL", 10 } },
    { { "1305", 4 }, { "CONFIG_CHANGE", 13 } },
    { { "1306", 4 }, { "SOCKADDR", 8 } },
    { { "1307", 4 }, { "CWD", 3 } },
    { { "1309", 4 }, { "EXECVE", 6 } },
    { { "1318", 4 }, { "OBJ_PID", 7 } },
    { { "1320", 4 }, { "EOE", 3 } },
    { { "1321", 4 }, { "BPRM_FCAPS", 10 } },
    { { "1323", 4 }, { "MMAP", 4 } },
    { { "1325", 4 }, { "NETFILTER_CFG", 13 } },
    { { "1326", 4 }, { "SECCOMP", 7 } },
    { { "1327", 4 }, { "PROCTITLE", 9 } },
    { { "1336", 4 }, { "URINGOP", 7 } },
    { { "1337", 4 }, { "OPENAT2", 7 } },
    { { "1400", 4 }, { "AVC", 3 } },
};

static bool starts(cdet_str s, cdet_str with)
{
    return s.len >= with.len && memcmp(s.ptr, with.ptr, with.len) == 0;
}

static cdet_str cut(cdet_str s, size_t n)
{
    return (cdet_str){ s.ptr + n, s.len - n };
}

static cdet_str auditline_word(cdet_str s)
{
    const char *blank = s.len ? memchr(s.ptr, ' ', s.len) : NULL;
    return (cdet_str){ s.ptr, blank ? (size_t)(blank - s.ptr) : s.len };
}

/* Decimal digits at the beginning of *s, at most 19. */
static bool number(cdet_str *s, uint64_t *out, size_t *digits)
{
    size_t i = 0;
    *out = 0;
    while (i < s->len && i < 19 && s->ptr[i] >= '0' && s->ptr[i] <= '9')
        *out = *out * 10 + (uint64_t)(s->ptr[i++] - '0');
    *s = cut(*s, i);
    *digits = i;
    return i > 0;
}

/* "1626611363.720:348501)" and the colon that may follow. */
static bool stamp(cdet_str *s, cdet_audit_head *out)
{
    uint64_t sec, ms;
    size_t n;
    const char *from = s->ptr;
    if (!number(s, &sec, &n) || n > 10 || !s->len || *s->ptr != '.') return false;
    *s = cut(*s, 1);
    if (!number(s, &ms, &n) || n > 9 || !s->len || *s->ptr != ':') return false;
    out->stamp = (cdet_str){ from, (size_t)(s->ptr - from) };
    for (; n < 9; n++) ms *= 10;
    out->time = (int64_t)sec * 1000000000 + (int64_t)ms;
    *s = cut(*s, 1);
    if (!number(s, &out->serial, &n) || !s->len || *s->ptr != ')') return false;
    *s = cut(*s, 1);
    if (s->len && *s->ptr == ':') *s = cut(*s, 1);
    return true;
}

/* "type=X msg=audit(...): ..." at the beginning of s; AUOMS leaves "msg=" out, and so does the kernel. */
static bool auditline_bare(cdet_str s, cdet_audit_head *out)
{
    if (starts(s, CDET_LIT("node="))) {
        s = cut(s, 5);
        out->node = auditline_word(s);
        if (out->node.len == s.len) return false;
        s = cut(s, out->node.len + 1);
    }
    if (!starts(s, CDET_LIT("type="))) return false;
    s = cut(s, 5);
    out->type = auditline_word(s);
    if (!out->type.len || out->type.len == s.len || out->type.len > 64) return false;
    s = cut(s, out->type.len + 1);
    if (starts(s, CDET_LIT("msg="))) s = cut(s, 4);
    if (!starts(s, CDET_LIT("audit("))) return false;
    s = cut(s, 6);
    if (!stamp(&s, out)) return false;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (cdet_str_eq(types[i].number, out->type)) out->type = types[i].name;
    out->body = s;
    return true;
}

bool cdet_audit_head_parse(cdet_str line, cdet_audit_head *out)
{
    memset(out, 0, sizeof *out);
    while (line.len && (line.ptr[line.len - 1] == ' ' || line.ptr[line.len - 1] == '\r')) line.len--;
    if (line.len < 20) return false;
    if (line.ptr[0] == 't' || line.ptr[0] == 'n') return auditline_bare(line, out);
    cdet_syslog sl;
    if (!cdet_syslog_parse(line, &sl)) return false;
    /* "kernel: [ 12.3] audit: type=1300 audit(...)", "kernel: audit: type=..." */
    if (starts(sl.message, CDET_LIT("["))) {
        const char *close = memchr(sl.message.ptr, ']', sl.message.len);
        if (close) sl.message = cut(sl.message, (size_t)(close - sl.message.ptr) + 1);
        while (sl.message.len && *sl.message.ptr == ' ') sl.message = cut(sl.message, 1);
    }
    if (starts(sl.message, CDET_LIT("audit: "))) sl.message = cut(sl.message, 7);
    if (!auditline_bare(sl.message, out)) return false;
    if (!out->node.len) out->node = sl.host;
    return true;
}

/* ---- fields ---- */

static bool key_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '[' || c == ']';
}

/* Does "key=", or the end, stand here behind a blank? */
static bool field_follows(cdet_str s)
{
    size_t i = 0;
    if (!s.len) return true;
    if (*s.ptr == '\x1d') return true;
    if (*s.ptr != ' ') return false;
    while (i < s.len && s.ptr[i] == ' ') i++;
    size_t from = i;
    while (i < s.len && key_char(s.ptr[i])) i++;
    return i == s.len || (i > from && s.ptr[i] == '=');
}

/* Where the value that begins with this quote ends: at the next one, or (loose) at one behind which another field stands. */
static size_t closing(cdet_str s, bool loose)
{
    for (size_t i = 1; i < s.len; i++) {
        const char *q = memchr(s.ptr + i, s.ptr[0], s.len - i);
        if (!q) break;
        i = (size_t)(q - s.ptr);
        if (!loose || field_follows(cut(s, i + 1))) return i;
    }
    return s.len;
}

bool cdet_audit_field_next(cdet_str *body, bool loose, cdet_audit_field *out)
{
    cdet_str s = *body;
    size_t i;
    for (;;) {
        while (s.len && (*s.ptr == ' ' || *s.ptr == '\x1d' || *s.ptr == ',')) s = cut(s, 1);
        if (!s.len) return false;
        for (i = 0; i < s.len && key_char(s.ptr[i]); i++) continue;
        if (i && i < s.len && s.ptr[i] == '=') break;
        s = cut(s, i < s.len && i == 0 ? 1 : i); /* a word that is no field: "avc:", "denied" */
    }
    out->key = (cdet_str){ s.ptr, i };
    s = cut(s, i + 1);
    out->quoted = s.len && (*s.ptr == '"' || *s.ptr == '\'');
    if (out->quoted) {
        size_t end = closing(s, loose);
        out->value = (cdet_str){ s.ptr + 1, end - 1 };
        s = cut(s, end < s.len ? end + 1 : end);
    } else if (s.len && *s.ptr == '{') {
        const char *close = memchr(s.ptr, '}', s.len);
        size_t n = close ? (size_t)(close - s.ptr) : s.len;
        out->value = (cdet_str){ s.ptr + 1, n - 1 };
        s = cut(s, close ? n + 1 : n);
    } else {
        for (i = 0; i < s.len && s.ptr[i] != ' ' && s.ptr[i] != '\x1d'; i++) continue;
        out->value = (cdet_str){ s.ptr, i };
        s = cut(s, i);
    }
    *body = s;
    return true;
}

static int auditline_nibble(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

bool cdet_audit_unhex(cdet_str hex, char *out)
{
    if (hex.len % 2) return false;
    for (size_t i = 0; i < hex.len; i += 2) {
        int hi = auditline_nibble(hex.ptr[i]), lo = auditline_nibble(hex.ptr[i + 1]);
        if (hi < 0 || lo < 0) return false;
        out[i / 2] = (char)(hi * 16 + lo);
    }
    return true;
}

bool cdet_audit_text(cdet_doc *d, const cdet_audit_field *f, cdet_str *out)
{
    *out = f->value;
    if (f->quoted) return true;
    if (!f->value.len || cdet_str_eq(f->value, CDET_LIT("(null)")) || cdet_str_eq(f->value, CDET_LIT("(none)")))
        return false;
    if (f->value.len % 2) return true;
    for (size_t i = 0; i < f->value.len; i++)
        if (auditline_nibble(f->value.ptr[i]) < 0 || f->value.ptr[i] >= 'a')
            return true; /* the kernel writes capitals: as it stands */
    char *p = cdet_doc_alloc(d, f->value.len / 2);
    if (!p) return false;
    cdet_audit_unhex(f->value, p);
    *out = (cdet_str){ p, f->value.len / 2 };
    return true;
}

bool cdet_audit_is_text(cdet_str key)
{
    static const cdet_str keys[] = { { "comm", 4 },      { "exe", 3 }, { "cwd", 3 },  { "name", 4 },
                                     { "proctitle", 9 }, { "key", 3 }, { "path", 4 }, { "ocomm", 5 },
                                     { "acct", 4 },      { "cmd", 3 }, { "dir", 3 },  { "file", 4 } };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (cdet_str_eq(keys[i], key)) return true;
    return false;
}

/* ======== src/sources/bytes.c ======== */
/*
 * bytes.c: bytes in pieces of any size become lines and JSON documents.
 *
 * Most records are one line, and are read where they lie. A line that is not one whole JSON object (the beginning of a
 * pretty-printed one, an array of records, an envelope such as {"Records": [...]}) is followed by jsonscan.c until it ends,
 * and each record in it is delivered when it is complete, so that a file of any size needs the memory of its largest record. A
 * document that breaks off is counted as unreadable, and reading goes on at the line at which it cannot go on.
 */

/* ======== src/sources/reader.h ======== */
/*
 * reader.h: one stream being read. bytes.c cuts it into lines and JSON documents, record.c tells what they are, reader.c
 * has the public calls, file.c reads files.
 */
#ifndef CDET_READER_H
#define CDET_READER_H

/* ======== src/sources/json.h ======== */
/*
 * json.h: walks a JSON text over a doc's shape. What is behind it, simdjson, is seen by json.cpp alone.
 */
#ifndef CDET_JSON_H
#define CDET_JSON_H

enum { CDET_JSON_PAD = 64 }; /* bytes behind a text that must be readable, whatever they hold */

typedef struct cdet_json cdet_json;

cdet_json *cdet_json_new(cdet_mem *m);   /* NULL: refused */
void cdet_json_free(cdet_json *j);

/* Walks one whole object, or array when `at` is not the root, of `text`. CDET_OK; CDET_EFORMAT: *why is a static text;
 * CDET_ENOMEM. The doc keeps pointers into `text`. */
cdet_status cdet_json_walk(cdet_json *j, cdet_doc *d, cdet_cursor at, cdet_str text, const char **why);

#endif

/* ======== src/sources/jsonscan.h ======== */
/*
 * jsonscan.h: where JSON values begin and end in a stream of bytes, and where a stream breaks off: one byte at a time, in
 * constant memory. It watches brackets, strings and the order of tokens, not the spelling of numbers.
 */
#ifndef CDET_JSONSCAN_H
#define CDET_JSONSCAN_H

enum { CDET_SCAN_DEPTH = 1024, CDET_SCAN_KEY = 32 };

typedef enum cdet_scan_wants { CDET_WANT_VALUE, CDET_WANT_KEY, CDET_WANT_COLON, CDET_WANT_COMMA } cdet_scan_wants;

typedef struct cdet_jsonscan {
    uint32_t depth;  /* open brackets */
    cdet_scan_wants wants;
    bool first;      /* nothing stands in the innermost bracket yet: it may close */
    bool in_string, in_escape, in_word, is_key;
    uint8_t object[CDET_SCAN_DEPTH / 8]; /* by depth - 1: an object, not an array */
    /* The keys under which one stands at depth 1 and 2, to tell envelopes. Longer ones are cut. */
    char key[2][CDET_SCAN_KEY];
    uint8_t key_len[2];
} cdet_jsonscan;

typedef enum cdet_scan_result {
    CDET_SCAN_MORE,
    CDET_SCAN_OPEN,  /* the byte opened a bracket */
    CDET_SCAN_CLOSE, /* the byte closed a bracket; depth is what is left */
    CDET_SCAN_BAD    /* the byte cannot stand here */
} cdet_scan_result;

void cdet_jsonscan_init(cdet_jsonscan *s);
cdet_scan_result cdet_jsonscan_step(cdet_jsonscan *s, unsigned char c);
/* How many of the next n bytes can be passed over at once (inside a string). */
size_t cdet_jsonscan_skip(const cdet_jsonscan *s, const char *p, size_t n);

#endif

/* ======== src/sources/mapper.h ======== */
/*
 * mapper.h: a record that was taken apart becomes events. What of each mapping this reader's rules want is resolved once,
 * when the reader is made: a field that no rule reads is not even looked for.
 */
#ifndef CDET_MAPPER_H
#define CDET_MAPPER_H

/* ======== src/sources/catalog.h ======== */
/*
 * catalog.h: the set of source mappings as readers see it.
 */
#ifndef CDET_CATALOG_H
#define CDET_CATALOG_H

/* ======== src/sources/toolcall.h ======== */
/*
 * toolcall.h: what a command line asks a container tool to do. "podman run --rm --entrypoint /bin/sh reg.example/a:1 -c ..." names
 * an image and an entrypoint; every source's start of a process gets these two as fields. Which programs, verbs and options there
 * are is data (maps/container-tools.yaml).
 */
#ifndef CDET_TOOLCALL_H
#define CDET_TOOLCALL_H

/* ======== src/sources/mapread.h ======== */
/*
 * mapread.h: YAML to mappings. exprread.c reads values and conditions, mapread.c what is around them.
 */
#ifndef CDET_MAPREAD_H
#define CDET_MAPREAD_H

/* ======== src/base/yaml.h ======== */
/*
 * yaml.h: hostile YAML text to a small tree with positions. The only file that sees libyaml.
 *
 * Uses libyaml's event API. Refuses, with position: aliases, anchors, tags, duplicate keys, non-scalar keys, NUL bytes,
 * UTF-16, invalid UTF-8, nesting over 32, more than 200,000 nodes, texts over 4 MiB. libyaml 0.2.5 is quadratic in
 * nesting depth, so depth is checked while parsing.
 */
#ifndef CDET_YAML_H
#define CDET_YAML_H

typedef enum cdet_yaml_kind { CDET_YAML_SCALAR = 1, CDET_YAML_LIST, CDET_YAML_MAP } cdet_yaml_kind;

typedef struct cdet_yaml {
    cdet_yaml_kind kind;
    bool plain;               /* scalar written without quotes: may be null, true, 42 */
    cdet_pos pos;
    cdet_str text;            /* scalar: its value, NUL-terminated behind len */
    cdet_str key;             /* set when this node is a map's value */
    cdet_pos key_pos;
    struct cdet_yaml *next;   /* next sibling in the list or map */
    struct cdet_yaml *first;  /* first child */
    size_t count;             /* children */
} cdet_yaml;

/* Parses all documents of `text`. Returns a LIST node of documents in the arena (empty ones left out), or NULL when
 * an error was added to `d` (or d->oom). `origin` must outlive the tree. */
cdet_yaml *cdet_yaml_parse(cdet_arena *a, cdet_diags *d, cdet_str text, const char *origin);
/* The same for a reader that wants to go on and find more mistakes: NULL only where the structure is lost (a syntax error, a
 * limit). What was refused is an error in `d`; of doubled keys the first stays, an alias reads as an empty text. */
cdet_yaml *cdet_yaml_parse_on(cdet_arena *a, cdet_diags *d, cdet_str text, const char *origin);

cdet_yaml *cdet_yaml_get(const cdet_yaml *map, const char *key);        /* NULL: no such key, or not a map */
bool cdet_yaml_is_null(const cdet_yaml *y);                             /* plain empty, ~, null, Null, NULL */
bool cdet_yaml_bool(const cdet_yaml *y, bool *out);                 /* plain true/false/yes/no as YAML 1.1 has them */
bool cdet_yaml_int(const cdet_yaml *y, int64_t *out);                   /* plain decimal or 0x */
bool cdet_yaml_real(const cdet_yaml *y, double *out);

#endif

/* ======== src/sources/mapread.h ======== */

typedef struct cdet_mapread {
    cdet_mem *mem;
    cdet_arena *arena; /* owns what is made */
    cdet_diags *diags;
    cdet_shape *shape;
    cdet_names *names;     /* field names */
    cdet_regex ***regexes; /* the catalog's list: one for each distinct pattern, freed with it */
    size_t *regex_count, *regex_cap;
    const cdet_yaml *aliases; /* the source's `names`; NULL: none */
    bool builtin;             /* a mapping of the library's own: its patterns are vetted by the tests */
    bool refused;             /* memory was refused: the caller answers CDET_ENOMEM */
} cdet_mapread;

/* All return NULL (or false) after adding a diagnostic or setting `refused`. */
cdet_expr *cdet_expr_read(cdet_mapread *mr, const cdet_yaml *y);
cdet_when *cdet_when_read(cdet_mapread *mr, const cdet_yaml *y);
bool cdet_refs_read(cdet_mapread *mr, const cdet_yaml *y, cdet_refs *out);
bool cdet_texts_read(cdet_mapread *mr, const cdet_yaml *y, cdet_str **out, uint32_t *n);
bool cdet_flag_read(cdet_mapread *mr, const cdet_yaml *y, bool *out);
/* The value of a scalar, copied. */
bool cdet_text_read(cdet_mapread *mr, const cdet_yaml *y, cdet_str *out);
/* Adds "unknown key" with the nearest of `keys`, for each key of the map y that is none of them. false: there was one. */
bool cdet_keys_check(cdet_mapread *mr, const cdet_yaml *y, const cdet_str *keys, size_t n);
void *cdet_mapread_alloc(cdet_mapread *mr, size_t size);

/* One document: a source. `bodies`: the documents that `events` may name. NULL: refused, see above. */
cdet_source *cdet_source_read(cdet_mapread *mr, const cdet_yaml *doc, const cdet_yaml *const *bodies, size_t nbodies);

#endif

/* ======== src/sources/toolcall.h ======== */

typedef struct cdet_texts {
    cdet_str *v;
    uint32_t n;
} cdet_texts;

typedef struct cdet_tool {
    cdet_texts programs; /* base names, compared without case */
    cdet_texts groups;   /* words that may stand before the verb */
    cdet_texts verbs;
    cdet_texts flags;      /* options that take no value; all others take one */
    cdet_texts entrypoint; /* options whose value is the entrypoint */
    cdet_texts image;      /* options whose value is the image; none: it is the first word behind the options */
    bool cloud;            /* the image is one of instances, not of containers */
} cdet_tool;

typedef struct cdet_tools {
    cdet_tool *v;
    uint32_t n;
} cdet_tools;

typedef struct cdet_tool_call {
    cdet_str image, entrypoint; /* empty: not said */
} cdet_tool_call;

/* false: a diagnostic was added, or mr->refused is set. */
bool cdet_tools_read(cdet_mapread *mr, const cdet_yaml *list, cdet_tools *out);

/* The tool that a program of this name or path is; NULL: none. */
const cdet_tool *cdet_tools_find(const cdet_tools *t, cdet_str program);

/* Reads arguments; argv[0] is the program. false: no verb of the tool, or no image. Everything points into argv. */
bool cdet_tool_read(const cdet_tool *t, const cdet_str *argv, size_t argc, cdet_tool_call *out);

#endif

/* ======== src/sources/catalog.h ======== */

enum { CDET_ENVELOPES = 32 };

/* An array whose elements are records: {"Records": [...]}, {"hits": {"hits": [...]}}. */
typedef struct cdet_envelope {
    cdet_str key[2];
    uint32_t depth;
} cdet_envelope;

struct cdet_catalog {
    atomic_uint refs;
    atomic_bool used; /* a reader was made: no mapping may be added any more */
    cdet_mem mem;
    cdet_arena arena; /* sources, bodies, names of paths */
    cdet_diags diags;
    cdet_shape shape;
    cdet_names *names; /* field names; an id is an index into a reader's plan */
    cdet_regex **regexes;
    size_t regex_count, regex_cap;
    cdet_source **sources; /* in the order in which they are tried */
    size_t count, cap;
    cdet_envelope envelopes[CDET_ENVELOPES];
    size_t envelope_count;
    cdet_refs hosts;          /* members that name the host of such a record */
    cdet_refs texts;          /* members whose text may be a record, when what is around it is none */
    cdet_tools tools;         /* programs whose arguments name an image */
    const cdet_yaml **bodies; /* documents that sources share */
    size_t body_count, body_cap;
};

#endif

/* ======== src/sources/eval.h ======== */
/*
 * eval.h: conditions and values of a mapping, on the record that a doc holds. Nothing outlives the record.
 */
#ifndef CDET_EVAL_H
#define CDET_EVAL_H

enum { CDET_EVAL_VALUES = 1024 }; /* most values that one expression gives */

typedef struct cdet_eval {
    cdet_doc *doc;
    cdet_regex_scratch *re;
    cdet_val out[CDET_EVAL_VALUES]; /* what the last expression gave */
    uint32_t n;
} cdet_eval;

/* A value as text; numbers are printed into buf. Objects and null give an empty text. */
cdet_str cdet_val_text(const cdet_val *v, char buf[40]);
/* Texts that stand for "I do not know": "", "-", "?", "N/A", "null", "<unknown process>". */
bool cdet_text_unknown(cdet_str s);

bool cdet_when_holds(cdet_eval *e, const cdet_when *w);
/* Values of an expression into e->out; how many. */
uint32_t cdet_source_eval(cdet_eval *e, const cdet_expr *x);
/* The first value as text, kept for the record; empty: none. */
cdet_str cdet_expr_text(cdet_eval *e, const cdet_expr *x);
/* The expression as a point in time. */
bool cdet_expr_time(cdet_eval *e, const cdet_expr *x, int64_t *ns);
/* The first of refs that has a value. */
bool cdet_refs_first(cdet_eval *e, const cdet_refs *r, cdet_val *v);
/* How many values the first path that is there has, as conditions see it; *v is the first of them. */
uint32_t cdet_refs_count(cdet_eval *e, const cdet_refs *r, cdet_val *v);

#endif

/* ======== src/sources/mapper.h ======== */

enum { CDET_EVENT_FIELDS = 4096 };

typedef struct cdet_plan_out {
    uint32_t id; /* in the ruleset; 0 without one */
    cdet_str name;
    const cdet_expr *expr;
} cdet_plan_out;

typedef struct cdet_plan_case {
    cdet_plan_out *outs;
    uint32_t n;
    bool wanted; /* some rule, or the graph, can use its class */
} cdet_plan_case;

typedef struct cdet_mapper {
    const cdet_catalog *catalog;
    cdet_ruleset *ruleset;   /* NULL: everything is wanted */
    const cdet_source *only; /* the one source to try; NULL: all that tell themselves */
    cdet_arena arena;
    cdet_plan_case **cases; /* by source, then by case */
    cdet_doc *doc;
    cdet_eval eval;
    cdet_field *fields;  /* CDET_EVENT_FIELDS of them */
    cdet_str outer_host; /* for records that name none */
    bool timed;          /* an event was made, */
    int64_t last_time;   /* the last one of this time */
    bool tools;          /* somebody asks for what a container tool's arguments say, under these ids */
    uint32_t image_id, entrypoint_id, cloud_image_id;
    size_t nfields;
} cdet_mapper;

/* What became of a record. */
typedef struct cdet_mapped {
    const cdet_source *source; /* NULL: of no known source */
    uint32_t events;
    cdet_str label;  /* what kind of record it is, when no event was made of it */
    const char *why; /* why it could not be read; NULL: it could */
} cdet_mapped;

/* Sets up doc and mapper; both are given back by cdet_mapper_free. CDET_ENOMEM. */
cdet_status cdet_mapper_init(cdet_mapper *m, cdet_doc *d, cdet_mem *mem, const cdet_catalog *c, cdet_ruleset *rs,
                             const cdet_source *only);
void cdet_mapper_free(cdet_mapper *m, cdet_mem *mem);

/* What sources of these formats that this mapper tries pass through. */
uint32_t cdet_mapper_groups(const cdet_mapper *m, uint32_t formats);

/* Is the record in the doc of a source that this mapper tries? */
const cdet_source *cdet_mapper_recognise(cdet_mapper *m, cdet_format f);

/* Makes the events of the record in the doc. CDET_OK, or what `fn` returned to end it. */
cdet_status cdet_mapper_run(cdet_mapper *m, const cdet_source *s, uint64_t tag, cdet_event_fn fn, void *user,
                            cdet_mapped *out);

#endif

/* ======== src/sources/tally.h ======== */
/*
 * tally.h: what a reader did not make events of: how many records of each ignored kind, and the first unreadable ones.
 * Bounded: kinds beyond TALLY_NAMES are counted together.
 */
#ifndef CDET_TALLY_H
#define CDET_TALLY_H

enum { CDET_TALLY_NAMES = 4096, CDET_TALLY_BAD = 64 };

typedef struct cdet_tally_bad {
    uint64_t line;
    const char *reason; /* static */
} cdet_tally_bad;

typedef struct cdet_tally {
    cdet_mem *mem;
    cdet_names *names;
    uint64_t *counts; /* by id - 1 */
    size_t cap;
    uint32_t *order;  /* ids, most frequent first; rebuilt when stale */
    size_t order_cap;
    bool stale;
    cdet_tally_bad bad[CDET_TALLY_BAD];
    size_t nbad;
} cdet_tally;

bool cdet_tally_init(cdet_tally *t, cdet_mem *m); /* false: refused */
void cdet_tally_free(cdet_tally *t);
void cdet_tally_ignored(cdet_tally *t, cdet_str name); /* a count that finds no memory is lost */
void cdet_tally_unreadable(cdet_tally *t, uint64_t line, const char *reason);
bool cdet_tally_get(cdet_tally *t, size_t i, cdet_str *name, uint64_t *count);

#endif

/* ======== src/sources/utf16.h ======== */
/*
 * utf16.h: streams that begin with the mark of UTF-16, as Windows tools write them, become UTF-8 on their way in.
 */
#ifndef CDET_UTF16_H
#define CDET_UTF16_H

typedef enum cdet_encoding {
    CDET_ENCODING_UNKNOWN,
    CDET_ENCODING_BYTES,
    CDET_ENCODING_LE,
    CDET_ENCODING_BE
} cdet_encoding;

typedef struct cdet_utf16 {
    cdet_encoding encoding;
    unsigned char half; /* the first byte of a unit whose second has not come */
    bool has_half;
    uint32_t high; /* the first half of a pair; 0: none */
} cdet_utf16;

enum {
    CDET_UTF16_GROWTH = 3
}; /* bytes of output for a unit of input, at most; and as many once, for what was waiting */

/* The stream's first bytes, one by one: is a mark (of UTF-8 or UTF-16) complete, may it become one, or is it none? */
typedef enum cdet_mark { CDET_MARK_NO, CDET_MARK_MAYBE, CDET_MARK_YES } cdet_mark;
cdet_mark cdet_utf16_mark(cdet_utf16 *u, const unsigned char *p, size_t n);
/* Takes n bytes, writes UTF-8 to out: at most CDET_UTF16_GROWTH * (n / 2 + 2) bytes. A lone half of a pair is kept as the three bytes
 * of its unit. Returns the bytes written. */
size_t cdet_utf16_decode(cdet_utf16 *u, const unsigned char *p, size_t n, char *out);

#endif

/* ======== src/sources/reader.h ======== */

enum {
    CDET_RECORD_MAX = 16 << 20,  /* default of cdet_reader_options.max_record */
    CDET_READER_MAX = 256 << 20, /* default of cdet_reader_options.max_bytes */
    CDET_STREAM_JSON = 1 << 20,  /* a line of JSON longer than this is read as a stream: it may hold many records */
    CDET_INNER_DEPTH = 3         /* records inside records inside ... */
};

typedef enum cdet_reader_mode {
    CDET_MODE_LINE, /* at the beginning of, or in, a line */
    CDET_MODE_SKIP, /* in a line of which nothing more is wanted */
    CDET_MODE_JSON  /* in a JSON document that may have several lines and several records */
} cdet_reader_mode;

struct cdet_reader {
    cdet_mem mem;
    cdet_catalog *catalog;
    cdet_ruleset *ruleset; /* may be NULL */
    cdet_event_fn fn;
    void *user;
    size_t max_record;
    size_t stream_at; /* JSON lines from this length on are read in pieces: CDET_STREAM_JSON, or max_record */
    cdet_doc doc;
    cdet_mapper mapper;
    cdet_json *json;
    void *framer_state[CDET_FRAMERS_MAX];
    bool framer_ready[CDET_FRAMERS_MAX];
    const cdet_framer *holder; /* the framer in the middle of a record; NULL: none */
    uint32_t text_groups;      /* raw groups of all sources that are not JSON */
    uint32_t predicted[64]; /* raw groups that a JSON record needed whose text began so: by a hash of its beginning */
    /* Bytes to lines. */
    cdet_reader_mode mode;
    uint64_t line; /* number of the line that the next byte is in */
    cdet_buf acc;  /* the beginning of a line whose end has not come */
    cdet_utf16 utf16;
    unsigned char head[3]; /* the stream's first bytes, while they may be a byte order mark */
    size_t nhead;
    bool started; /* ... and then they are not any more */
    bool behind;  /* a document ended in this line: what follows is no blank line when it is empty */
    /* A JSON document in pieces. */
    cdet_jsonscan scan;
    cdet_buf doc_text; /* the document, or the record of it, so far */
    uint64_t doc_line; /* where that began */
    uint32_t items;    /* records are the elements of the array at this depth; 0: the document itself is one */
    bool had_items, keep, too_long, odd_items;
    bool fresh; /* only blanks so far in this line: where the document cannot go on, a new record may begin */
    const char
        *doc_refused; /* the document as a whole was looked at already and this was wrong with it; NULL: not yet */
    /* What stands around the record in hand, if anything. */
    char outer_host[256]; /* the host that a shipper or a syslog header names: for records that name none */
    size_t outer_host_len;
    cdet_str header; /* text before a JSON object on its line */
    /* What is told. */
    cdet_reader_stats stats;
    cdet_tally tally;
    char error[256];
};

/* ---- reader.c ---- */
/* Lets the framers deliver what waits. */
cdet_status cdet_reader_flush(cdet_reader *r, bool end);

/* ---- bytes.c ---- */
/* Takes bytes. `*used` is how many: all of them unless the status ends the stream, then what lies before the record that did. */
cdet_status cdet_reader_take(cdet_reader *r, const char *p, size_t n, size_t *used);
/* The stream has ended. */
cdet_status cdet_reader_finish(cdet_reader *r);

/* ---- record.c ---- */
typedef enum cdet_json_outcome {
    CDET_JSON_DONE,      /* a record: counted */
    CDET_JSON_MALFORMED, /* not a whole JSON object; nothing was counted */
    CDET_JSON_UNKNOWN    /* an object of no known source; nothing was counted */
} cdet_json_outcome;

/* One JSON text with CDET_JSON_PAD readable bytes behind it. */
cdet_status cdet_record_json(cdet_reader *r, cdet_str text, uint64_t line, unsigned depth, cdet_json_outcome *out,
                             const char **why);
/* A line that is not JSON from its first byte on. */
cdet_status cdet_record_text(cdet_reader *r, cdet_str text, uint64_t line, unsigned depth, bool *known);

#endif

/* ======== src/sources/bytes.c ======== */

static bool blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Appends, and keeps CDET_JSON_PAD bytes behind. */
static bool append(cdet_buf *b, const char *p, size_t n)
{
    static const char pad[CDET_JSON_PAD];
    cdet_buf_add(b, p, n);
    cdet_buf_add(b, pad, sizeof pad);
    if (b->failed) return false;
    b->len -= sizeof pad;
    return true;
}

/* A buffer that grew for one large record is given back. */
static void reset(cdet_buf *b)
{
    b->len = 0;
    if (b->cap > CDET_STREAM_JSON || b->failed) {
        cdet_mem *m = b->mem;
        cdet_buf_free(b);
        cdet_buf_init(b, m);
    }
}

/* ---- JSON documents in pieces ---- */

static void json_begin(cdet_reader *r, const char *refused)
{
    cdet_jsonscan_init(&r->scan);
    reset(&r->doc_text);
    r->mode = CDET_MODE_JSON;
    r->doc_line = r->line;
    r->items = 0;
    r->had_items = r->odd_items = r->too_long = false;
    r->keep = r->fresh = true;
    r->doc_refused = refused;
}

/* The array that was just opened is one whose elements are records: a document that is an array, or one of the catalog's
 * envelopes. */
static bool opens_items(const cdet_reader *r)
{
    const cdet_jsonscan *s = &r->scan;
    if (s->depth == 1) return true;
    if (s->depth > 3) return false;
    for (size_t i = 0; i < r->catalog->envelope_count; i++) {
        const cdet_envelope *e = &r->catalog->envelopes[i];
        bool yes = e->depth + 1 == s->depth;
        for (uint32_t k = 0; yes && k < e->depth; k++)
            yes = cdet_str_eq(e->key[k], (cdet_str){ s->key[k], s->key_len[k] });
        if (yes) return true;
    }
    return false;
}

/* Keeps bytes of the document or record, up to the limit. */
static cdet_status json_keep(cdet_reader *r, const char *p, size_t n)
{
    if (!r->keep || r->too_long) return CDET_OK;
    if (n > r->max_record || r->doc_text.len > r->max_record - n) {
        r->too_long = true;
        reset(&r->doc_text);
        return CDET_OK;
    }
    return append(&r->doc_text, p, n) ? CDET_OK : CDET_ENOMEM;
}

static cdet_status json_deliver(cdet_reader *r, bool item)
{
    const char *why = "longer than a record may be";
    cdet_json_outcome out = CDET_JSON_MALFORMED;
    cdet_status st = CDET_OK;
    if (!item && r->doc_refused)
        why = r->doc_refused;
    else if (!r->too_long)
        st = cdet_record_json(r, cdet_buf_get(&r->doc_text), r->doc_line, 0, &out, &why);
    if (!st && out != CDET_JSON_DONE) cdet_reader_unreadable_at(r, r->doc_line, why);
    reset(&r->doc_text);
    r->too_long = false;
    return st;
}

static cdet_status json_opened(cdet_reader *r, char c)
{
    if (!r->items && c == '[' && opens_items(r)) {
        r->items = r->scan.depth;
        r->had_items = true;
        r->keep = false;
        reset(&r->doc_text);
        return CDET_OK;
    }
    if (r->items && r->scan.depth == r->items + 1) {
        r->keep = true;
        r->too_long = false;
        r->doc_line = r->line;
        r->doc_text.len = 0;
    }
    return json_keep(r, &c, 1);
}

static cdet_status json_closed(cdet_reader *r, char c)
{
    uint32_t depth = r->scan.depth;
    cdet_status st = json_keep(r, &c, 1);
    if (st) return st;
    if (r->items && depth == r->items && r->keep) {
        r->keep = false;
        return json_deliver(r, true);
    }
    if (r->items && depth + 1 == r->items) r->items = 0;
    if (depth) return CDET_OK;
    r->mode = CDET_MODE_LINE;
    r->behind = true;
    if (!r->had_items) return json_deliver(r, false);
    if (r->odd_items) cdet_reader_unreadable_at(r, r->doc_line, "an array that has something else than records in it");
    return CDET_OK;
}

/* Takes bytes of one line, at most to its end. `*used`: bytes taken; fewer than n when the document has ended or cannot go on. */
static cdet_status json_bytes(cdet_reader *r, const char *p, size_t n, size_t *used)
{
    cdet_status st = CDET_OK;
    for (*used = 0; !st && *used < n && r->mode == CDET_MODE_JSON;) {
        const char *at = p + *used;
        size_t skip = cdet_jsonscan_skip(&r->scan, at, n - *used);
        if (skip) {
            st = json_keep(r, at, skip);
            *used += skip;
            continue;
        }
        cdet_scan_result res = cdet_jsonscan_step(&r->scan, (unsigned char)*at);
        if (res == CDET_SCAN_BAD) {
            cdet_reader_unreadable_at(r, r->doc_line,
                                      r->doc_refused ? r->doc_refused : "a JSON document that breaks off");
            reset(&r->doc_text);
            r->mode = r->fresh || *at == '\n' ? CDET_MODE_LINE : CDET_MODE_SKIP;
            *used += *at == '\n';
            return CDET_OK;
        }
        ++*used;
        if (!blank(*at) || *at == '\n') r->fresh = *at == '\n';
        if (res == CDET_SCAN_OPEN)
            st = json_opened(r, *at);
        else if (res == CDET_SCAN_CLOSE)
            st = json_closed(r, *at);
        else if (r->keep)
            st = json_keep(r, at, 1);
        else if (r->items && r->scan.depth == r->items && !blank(*at) && *at != ',')
            r->odd_items = true;
    }
    return st;
}

/* ---- lines ---- */

/* "[2018-04-17T..." is a line of text, "[{" the beginning of records. */
static bool is_json(cdet_str t)
{
    size_t i = 1;
    if (t.ptr[0] == '{') return true;
    while (i < t.len && blank(t.ptr[i])) i++;
    return t.ptr[0] == '[' && (i == t.len || t.ptr[i] == '{' || t.ptr[i] == '[' || t.ptr[i] == ']');
}

/* What a line holds, in place; CDET_JSON_PAD bytes behind it are readable unless it is stream_at long. It may be the beginning of a document: then the
 * mode has changed. */
static cdet_status line(cdet_reader *r, cdet_str t)
{
    bool any = r->behind;
    if (t.len >= 3 && memcmp(t.ptr, "\xef\xbb\xbf", 3) == 0) t.ptr += 3, t.len -= 3; /* files were put together */
    for (;;) {
        while (t.len && (blank(t.ptr[0]) || (any && t.ptr[0] == ','))) t.ptr++, t.len--;
        while (t.len && blank(t.ptr[t.len - 1])) t.len--;
        if (!t.len) {
            if (!any) r->stats.blank++;
            return CDET_OK;
        }
        any = true;
        if (r->holder || !is_json(t)) {
            bool known = false;
            cdet_status st = cdet_record_text(r, t, r->line, 0, &known);
            if (!st && !known) cdet_reader_unreadable_at(r, r->line, "not of any known source");
            return st;
        }
        const char *why = NULL;
        cdet_json_outcome out = CDET_JSON_MALFORMED;
        if (t.len < r->stream_at && t.ptr[0] == '{' && t.ptr[t.len - 1] == '}') {
            cdet_status st = cdet_record_json(r, t, r->line, 0, &out, &why);
            if (st || out == CDET_JSON_DONE) return st;
        }
        size_t used;
        json_begin(r, out == CDET_JSON_UNKNOWN ? why : NULL);
        cdet_status st = json_bytes(r, t.ptr, t.len, &used);
        if (!st && r->mode == CDET_MODE_JSON) return json_bytes(r, "\n", 1, &used);
        if (st) return st;
        if (r->mode == CDET_MODE_SKIP || used == 0) { /* the caller stands at the line's end already */
            r->mode = CDET_MODE_LINE;
            return CDET_OK;
        }
        t.ptr += used;
        t.len -= used;
    }
}

/* The end of a line has come, or that of the stream: `p` is what is not in acc yet, with `readable` bytes behind it. */
static cdet_status line_complete(cdet_reader *r, const char *p, size_t n, size_t readable)
{
    cdet_str t = { p, n };
    if (r->mode == CDET_MODE_SKIP) {
        r->mode = CDET_MODE_LINE;
        return CDET_OK;
    }
    cdet_str begin = r->acc.len ? cdet_buf_get(&r->acc) : t;
    bool json = !r->holder && begin.len && is_json(begin); /* may hold many records */
    if (!json && (n > r->max_record || r->acc.len > r->max_record - n)) {
        reset(&r->acc);
        cdet_reader_unreadable_at(r, r->line, "longer than a record may be");
        return CDET_OK;
    }
    if (r->acc.len || (readable < CDET_JSON_PAD && !(json && n >= r->stream_at))) {
        if (!append(&r->acc, p, n)) return CDET_ENOMEM;
        t = cdet_buf_get(&r->acc);
    }
    cdet_status st = line(r, t);
    reset(&r->acc);
    return st;
}

/* A line of JSON that has become long is followed piece by piece. What is left of p when a document ends in it is looked at
 * as a new beginning by the caller: *used. */
static cdet_status line_becomes_document(cdet_reader *r, const char *p, size_t n, size_t *used)
{
    size_t from_acc = 0;
    cdet_status st = CDET_OK;
    json_begin(r, NULL);
    *used = 0;
    if (r->acc.len) st = json_bytes(r, r->acc.ptr, r->acc.len, &from_acc);
    size_t left = r->acc.len - from_acc;
    if (!st && left && r->mode == CDET_MODE_LINE) { /* it has ended already */
        memmove(r->acc.ptr, r->acc.ptr + from_acc, left);
        r->acc.len = left;
        return CDET_OK;
    }
    reset(&r->acc);
    return st || r->mode != CDET_MODE_JSON ? st : json_bytes(r, p, n, used);
}

/* A piece of a line whose end has not come. *used: how much of it was taken. */
static cdet_status line_piece(cdet_reader *r, const char *p, size_t n, size_t *used)
{
    *used = n;
    if (r->mode == CDET_MODE_SKIP) return CDET_OK;
    cdet_str begin = r->acc.len ? cdet_buf_get(&r->acc) : (cdet_str){ p, n };
    bool json = !r->holder && is_json(begin), more = n >= r->stream_at || r->acc.len >= r->stream_at - n;
    if (json && more) return line_becomes_document(r, p, n, used);
    if (n > r->max_record || r->acc.len > r->max_record - n) {
        reset(&r->acc);
        r->mode = CDET_MODE_SKIP;
        cdet_reader_unreadable_at(r, r->line, "longer than a record may be");
        return CDET_OK;
    }
    return append(&r->acc, p, n) ? CDET_OK : CDET_ENOMEM;
}

cdet_status cdet_reader_take(cdet_reader *r, const char *p, size_t n, size_t *used)
{
    size_t i = 0;
    cdet_status st = CDET_OK;
    *used = i; /* the beginning of the line or document that is being read, if it began in these bytes */
    while (!st && i < n) {
        if (r->mode != CDET_MODE_JSON && !r->acc.len) *used = i;
        const char *nl = memchr(p + i, '\n', n - i);
        size_t end = nl ? (size_t)(nl - p) + 1 : n, took = end - i;
        if (r->mode == CDET_MODE_JSON)
            st = json_bytes(r, p + i, took, &took);
        else if (nl)
            st = line_complete(r, p + i, took - 1, n - end);
        else
            st = line_piece(r, p + i, took, &took);
        if (st < 0) break;
        i += took;
        if (st) *used = i;
        if (!nl || i != end) continue;
        r->line++;
        r->behind = false;
    }
    if (!st) *used = n;
    return st;
}

cdet_status cdet_reader_finish(cdet_reader *r)
{
    cdet_status st = CDET_OK;
    if (r->mode == CDET_MODE_LINE && r->acc.len) st = line_complete(r, "", 0, 0);
    if (!st && r->mode == CDET_MODE_JSON)
        cdet_reader_unreadable_at(r, r->doc_line, r->doc_refused ? r->doc_refused : "a JSON document that breaks off");
    r->mode = CDET_MODE_LINE;
    reset(&r->acc);
    reset(&r->doc_text);
    return st;
}

/* ======== src/sources/catalog.c ======== */
/*
 * catalog.c: the built-in mappings and those that a caller adds. A text is taken as a whole or not at all: its sources join
 * the list when all of it was understood. What a refused text left in the arena and the shape is never looked at.
 */

/* ======== src/base/abi.h ======== */
/*
 * abi.h: sized structs between callers and libraries of different versions. Each begins with uint32_t size, flags.
 */
#ifndef CDET_ABI_H
#define CDET_ABI_H

/* Copies the caller's sized struct `src` into `dst`, a full-size local copy of dst_size bytes whose `size` says so. A
 * tail that the caller does not have reads as zero. CDET_EINVAL: src NULL. CDET_EABI: the size is below min_size or
 * above 4096, or a tail that this library does not know is not all zero; dst is then all zero. */
cdet_status cdet_abi_read(void *dst, size_t dst_size, const void *src, uint32_t min_size);

/* Fills the caller's struct from `full` (full_size bytes), as far as the size it states, which is kept; a tail that
 * this library does not know becomes zero. CDET_EINVAL: NULL. CDET_EABI: the stated size is below 8 or above 4096;
 * nothing is written then. */
cdet_status cdet_abi_write(void *user_struct, const void *full, size_t full_size);

#endif

/* ======== src/base/builtin.h ======== */
/*
 * builtin.h: data files compiled into the library (src/analytics/embed.py makes the arrays).
 */
#ifndef CDET_BUILTIN_H
#define CDET_BUILTIN_H

typedef struct cdet_builtin_file {
    const char *name;   /* "AN1314.yaml"; NULL ends the list */
    const char *text;
    size_t len;
} cdet_builtin_file;

extern const cdet_builtin_file cdet_builtin_files[];         /* analytics and the Sigma taxonomy */
extern const cdet_builtin_file cdet_builtin_maps_files[];    /* source mappings (sources library only) */

#endif

/* ======== src/sources/catalog.c ======== */

enum { CATALOG_BYTES = 64 << 20 };

static const uint64_t name_key[2] = { 0x636861696e646574u, 0x736f757263657321u };

static void destroy(cdet_catalog *c)
{
    cdet_mem mem = c->mem;
    for (size_t i = 0; i < c->regex_count; i++) cdet_regex_free(c->regexes[i]);
    cdet_mem_free(&c->mem, c->regexes, c->regex_cap * sizeof *c->regexes);
    cdet_mem_free(&c->mem, c->sources, c->cap * sizeof *c->sources);
    cdet_mem_free(&c->mem, c->bodies, c->body_cap * sizeof *c->bodies);
    cdet_names_free(c->names);
    cdet_shape_free(&c->shape);
    cdet_diags_free(&c->diags);
    cdet_arena_free(&c->arena);
    mem.fn(mem.ctx, c, sizeof *c, 0);
}

/* ---- adding a text ---- */

typedef struct batch { /* what one text holds, before it is taken */
    cdet_source **sources;
    size_t count, cap;
    size_t bodies; /* bodies of the catalog before it */
} batch;

static bool body_add(cdet_catalog *c, const cdet_yaml *doc)
{
    const cdet_yaml *name = cdet_yaml_get(doc, "body");
    if (name->kind != CDET_YAML_SCALAR || !name->text.len) {
        cdet_diag_error(&c->diags, name->pos, "a body has a name");
        return true;
    }
    if (!cdet_mem_grow(&c->mem, &c->bodies, &c->body_cap, c->body_count + 1, sizeof *c->bodies)) return false;
    c->bodies[c->body_count++] = doc;
    return true;
}

static bool envelope_add(cdet_catalog *c, const cdet_yaml *y)
{
    cdet_envelope *e = &c->envelopes[c->envelope_count];
    cdet_str path = cdet_arena_str(&c->arena, y->text);
    if (c->envelope_count == CDET_ENVELOPES || !path.ptr) return false;
    const char *dot = memchr(path.ptr, '.', path.len);
    e->key[0] = (cdet_str){ path.ptr, dot ? (size_t)(dot - path.ptr) : path.len };
    e->key[1] = (cdet_str){ dot ? dot + 1 : "", dot ? path.len - e->key[0].len - 1 : 0 };
    e->depth = dot ? 2 : 1;
    c->envelope_count++;
    return true;
}

/* What records come wrapped in. Only a built-in text has it. */
static bool tools_add(cdet_catalog *c, const cdet_yaml *doc)
{
    cdet_mapread mr = { .mem = &c->mem, .arena = &c->arena, .diags = &c->diags };
    return cdet_tools_read(&mr, cdet_yaml_get(doc, "container_tools"), &c->tools) || !mr.refused;
}

static bool envelopes_add(cdet_catalog *c, const cdet_yaml *doc)
{
    cdet_mapread mr = { .mem = &c->mem, .arena = &c->arena, .diags = &c->diags, .shape = &c->shape, .names = c->names };
    const cdet_yaml *arrays = cdet_yaml_get(doc, "envelopes"), *members = cdet_yaml_get(doc, "members");
    const cdet_yaml *texts = cdet_yaml_get(doc, "texts"), *hosts = cdet_yaml_get(doc, "hosts");
    for (const cdet_yaml *y = arrays->first; y; y = y->next)
        if (!envelope_add(c, y)) return false;
    for (const cdet_yaml *y = members ? members->first : NULL; y; y = y->next) {
        const char *why;
        uint32_t node = cdet_shape_node(&c->shape, y->text, NULL, &why);
        if (!node) return false;
        c->shape.nodes[node].again = true;
    }
    if (hosts && !cdet_refs_read(&mr, hosts, &c->hosts)) return false;
    return !texts || cdet_refs_read(&mr, texts, &c->texts);
}

static bool source_known(const cdet_catalog *c, const batch *b, cdet_str name)
{
    for (size_t i = 0; i < c->count; i++)
        if (cdet_str_eq(c->sources[i]->name, name)) return true;
    for (size_t i = 0; i < b->count; i++)
        if (cdet_str_eq(b->sources[i]->name, name)) return true;
    return false;
}

static bool source_add(cdet_catalog *c, batch *b, const cdet_yaml *doc, bool builtin)
{
    cdet_mapread mr = { .mem = &c->mem,
                        .arena = &c->arena,
                        .diags = &c->diags,
                        .shape = &c->shape,
                        .names = c->names,
                        .regexes = &c->regexes,
                        .regex_count = &c->regex_count,
                        .regex_cap = &c->regex_cap,
                        .builtin = builtin };
    const cdet_yaml *name = cdet_yaml_get(doc, "source");
    if (!name || name->kind != CDET_YAML_SCALAR || !name->text.len) {
        cdet_diag_error(&c->diags, doc->pos, "a document is a map with 'source: NAME' or 'body: NAME'");
        return true;
    }
    if (source_known(c, b, name->text)) {
        cdet_diag_error(&c->diags, name->pos, "there is a source '%.*s' already", CDET_QUOTE(name->text));
        return true;
    }
    cdet_source *s = cdet_source_read(&mr, doc, c->bodies, c->body_count);
    if (!s) return !mr.refused;
    if (!cdet_mem_grow(&c->mem, &b->sources, &b->cap, b->count + 1, sizeof *b->sources)) return false;
    b->sources[b->count++] = s;
    return true;
}

/* Reads all documents of a text into the batch; bodies first, so that they may stand anywhere. */
static cdet_status read_text(cdet_catalog *c, batch *b, cdet_str yaml, const char *origin, bool builtin)
{
    size_t errors = c->diags.errors;
    c->diags.oom = false; /* an earlier text's */
    const cdet_yaml *docs = cdet_yaml_parse(&c->arena, &c->diags, yaml, origin);
    if (!docs) return c->diags.errors > errors && !c->diags.oom ? CDET_ERULES : CDET_ENOMEM;
    for (int pass = 0; pass < 2; pass++)
        for (const cdet_yaml *d = docs->first; d; d = d->next) {
            bool is_body = cdet_yaml_get(d, "body") != NULL;
            if (is_body != (pass == 0)) continue;
            bool is_envelopes = builtin && cdet_yaml_get(d, "envelopes") != NULL;
            bool is_tools = builtin && cdet_yaml_get(d, "container_tools") != NULL;
            bool ok = is_body        ? body_add(c, d)
                      : is_envelopes ? envelopes_add(c, d)
                      : is_tools     ? tools_add(c, d)
                                     : source_add(c, b, d, builtin);
            if (!ok) return CDET_ENOMEM;
        }
    if (c->diags.oom) return CDET_ENOMEM;
    return c->diags.errors > errors ? CDET_ERULES : CDET_OK;
}

/* Puts the batch in front of what is there: what a caller adds is tried before the built-in mappings. */
static cdet_status catalog_take(cdet_catalog *c, batch *b, bool in_front)
{
    if (!cdet_shape_seal(&c->shape)) return CDET_ENOMEM;
    if (!b->count) return CDET_OK;
    if (!cdet_mem_grow(&c->mem, &c->sources, &c->cap, c->count + b->count, sizeof *c->sources)) return CDET_ENOMEM;
    size_t at = in_front ? 0 : c->count;
    memmove(c->sources + at + b->count, c->sources + at, (c->count - at) * sizeof *c->sources);
    memcpy(c->sources + at, b->sources, b->count * sizeof *c->sources);
    c->count += b->count;
    return CDET_OK;
}

static cdet_status catalog_add_text(cdet_catalog *c, cdet_str yaml, const char *origin, bool builtin)
{
    batch b = { NULL, 0, 0, c->body_count };
    cdet_str copy = cdet_arena_str(&c->arena, yaml); /* the documents of bodies live on */
    cdet_status s = copy.ptr ? read_text(c, &b, copy, origin, builtin) : CDET_ENOMEM;
    if (!s) s = catalog_take(c, &b, !builtin);
    if (s) c->body_count = b.bodies;
    cdet_mem_free(&c->mem, b.sources, b.cap * sizeof *b.sources);
    return s;
}

/* ---- the public calls ---- */

static cdet_status add_builtin(cdet_catalog *c)
{
    for (int pass = 0; pass < 2; pass++)
        for (const cdet_builtin_file *f = cdet_builtin_maps_files; f->name; f++) {
            bool is_body = strncmp(f->name, "body-", 5) == 0;
            if (is_body != (pass == 0)) continue;
            cdet_status s = catalog_add_text(c, (cdet_str){ f->text, f->len }, f->name, true);
            if (s) return s;
        }
    return CDET_OK;
}

cdet_status cdet_catalog_new(const cdet_options *opt, cdet_catalog **out)
{
    cdet_options o = CDET_OPTIONS_INIT;
    if (!out) return CDET_EINVAL;
    *out = NULL;
    cdet_status s = opt ? cdet_abi_read(&o, sizeof o, opt, 8) : CDET_OK;
    if (s) return s;
    cdet_mem mem;
    cdet_mem_init(&mem, o.alloc, o.alloc_ctx, o.max_bytes ? o.max_bytes : CATALOG_BYTES);
    cdet_catalog *c = cdet_mem_alloc(&mem, sizeof *c);
    if (!c) return CDET_ENOMEM;
    c->mem = mem;
    atomic_init(&c->refs, 1);
    atomic_init(&c->used, false);
    cdet_arena_init(&c->arena, &c->mem);
    cdet_diags_init(&c->diags, &c->mem);
    c->names = cdet_names_new(&c->mem, name_key);
    s = c->names && cdet_shape_init(&c->shape, &c->mem, &c->arena) ? add_builtin(c) : CDET_ENOMEM;
    if (s == CDET_ERULES && c->diags.count == 0) s = CDET_ENOMEM;
    if (s == CDET_ENOMEM) {
        destroy(c);
        return s;
    }
    *out =
        c; /* a built-in mapping that does not compile is told by the diagnostics; the tests see to it that none does */
    return CDET_OK;
}

cdet_catalog *cdet_catalog_ref(cdet_catalog *c)
{
    if (c) atomic_fetch_add(&c->refs, 1);
    return c;
}

void cdet_catalog_unref(cdet_catalog *c)
{
    if (c && atomic_fetch_sub(&c->refs, 1) == 1) destroy(c);
}

cdet_status cdet_catalog_add(cdet_catalog *c, cdet_str yaml, const char *origin)
{
    if (!c || (!yaml.ptr && yaml.len)) return CDET_EINVAL;
    if (atomic_load(&c->used)) return CDET_EBUSY;
    cdet_str name = cdet_arena_str(&c->arena, cdet_str_of(origin ? origin : "<text>"));
    return name.ptr ? catalog_add_text(c, yaml, name.ptr, false) : CDET_ENOMEM;
}

size_t cdet_catalog_diag_count(const cdet_catalog *c)
{
    return c ? c->diags.count : 0;
}

cdet_str cdet_catalog_diag(const cdet_catalog *c, size_t i)
{
    return c && i < c->diags.count ? c->diags.items[i] : (cdet_str){ NULL, 0 };
}

size_t cdet_catalog_count(const cdet_catalog *c)
{
    return c ? c->count : 0;
}

cdet_status cdet_catalog_source(const cdet_catalog *c, size_t i, cdet_source_info *out)
{
    if (!c || !out) return CDET_EINVAL;
    if (i >= c->count) return CDET_ENOENT;
    const cdet_source *s = c->sources[i];
    cdet_source_info info = CDET_SOURCE_INFO_INIT;
    info.name = s->name;
    info.title = s->title;
    info.format = s->format;
    info.recognised = s->recognised;
    info.classes = s->classes;
    info.platforms = s->platforms;
    return cdet_abi_write(out, &info, sizeof info);
}

/* ======== src/sources/csv.c ======== */
/*
 * csv.c: tables with a header line. A line is a header when it names all columns that some source of this format asks for;
 * the lines behind it are its rows, until another header comes. A row may have several lines where a quoted value has.
 */

enum { CSV_COLUMNS = 1024 };

typedef struct csv_state {
    cdet_reader *reader;
    cdet_arena arena; /* of the header in force */
    cdet_str *columns;
    size_t count; /* 0: no header yet */
    char by;      /* what stands between columns */
    cdet_buf acc; /* a row whose quotes are open; empty: none */
    uint64_t line;
} csv_state;

/* Takes the next value off *rest. `quoted`: it has quotes to be undone. false: its closing quote is missing. */
static bool csv_next_value(cdet_str *rest, char by, cdet_str *value, bool *quoted, bool *last)
{
    size_t i = 0, from = 0, len;
    *quoted = rest->len && rest->ptr[0] == '"';
    if (*quoted) {
        from = i = 1;
        for (;;) {
            const char *q = i < rest->len ? memchr(rest->ptr + i, '"', rest->len - i) : NULL;
            if (!q) return false;
            i = (size_t)(q - rest->ptr) + 1;
            if (i == rest->len || rest->ptr[i] != '"') break;
            i++;
        }
        len = i - 2;
        while (i < rest->len && rest->ptr[i] != by) i++;
    } else {
        const char *c = rest->len ? memchr(rest->ptr, by, rest->len) : NULL;
        i = len = c ? (size_t)(c - rest->ptr) : rest->len;
    }
    *value = (cdet_str){ rest->ptr + from, len };
    *last = i == rest->len;
    rest->ptr += i + !*last;
    rest->len -= i + !*last;
    return true;
}

/* Are the row's quotes closed? */
static bool complete(cdet_str row, char by)
{
    cdet_str v;
    bool quoted, last = false;
    while (!last)
        if (!csv_next_value(&row, by, &v, &quoted, &last)) return false;
    return true;
}

static size_t undo_quotes(char *out, cdet_str v)
{
    size_t n = 0;
    for (size_t i = 0; i < v.len; i++) {
        out[n++] = v.ptr[i];
        if (v.ptr[i] == '"' && i + 1 < v.len && v.ptr[i + 1] == '"') i++;
    }
    return n;
}

/* ---- the header ---- */

static bool names_all(cdet_str line, char by, const cdet_source *s)
{
    for (uint32_t i = 0; i < s->ncolumns; i++) {
        cdet_str rest = line, v;
        bool quoted, last = false, found = false;
        while (!last && !found) {
            if (!csv_next_value(&rest, by, &v, &quoted, &last)) return false;
            found = cdet_str_eq(v, s->columns[i]);
        }
        if (!found) return false;
    }
    return s->ncolumns > 0;
}

/* What stands between the columns of a line that is a header; 0: it is none. */
static char header_by(const csv_state *c, cdet_str line)
{
    const cdet_catalog *cat = cdet_reader_catalog(c->reader);
    for (const char *by = ",;\t"; *by; by++) {
        if (!memchr(line.ptr, *by, line.len)) continue;
        for (size_t i = 0; i < cat->count; i++)
            if ((cat->sources[i]->formats & (1u << CDET_FORMAT_CSV)) && names_all(line, *by, cat->sources[i]))
                return *by;
    }
    return '\0';
}

static cdet_status csv_take_header(csv_state *c, cdet_str line, char by)
{
    cdet_arena_free(&c->arena);
    cdet_arena_init(&c->arena, cdet_reader_mem(c->reader));
    c->count = 0;
    c->by = by;
    c->columns = cdet_arena_alloc(&c->arena, CSV_COLUMNS * sizeof *c->columns);
    if (!c->columns) return CDET_ENOMEM;
    bool last = false;
    size_t n = 0;
    while (!last && n < CSV_COLUMNS) {
        cdet_str v;
        bool quoted;
        if (!csv_next_value(&line, by, &v, &quoted, &last)) break;
        c->columns[n] = cdet_arena_str(&c->arena, v);
        if (!c->columns[n++].ptr) return CDET_ENOMEM;
    }
    c->count = n;
    return CDET_OK;
}

/* ---- rows ---- */

static cdet_status row(cdet_reader *r, csv_state *c, cdet_str text, uint64_t line)
{
    cdet_doc *d = cdet_reader_begin(r);
    bool last = false;
    size_t i = 0;
    for (; !last; i++) {
        cdet_str v;
        bool quoted;
        if (i == c->count || !csv_next_value(&text, c->by, &v, &quoted, &last)) break;
        cdet_cursor at = cdet_doc_child(d, cdet_doc_root(), c->columns[i]);
        if (!cdet_cursor_any(at) || !cdet_doc_wants(d, at)) continue;
        if (quoted && memchr(v.ptr, '"', v.len)) {
            char *p = cdet_doc_alloc(d, v.len);
            if (!p) return CDET_ENOMEM;
            v = (cdet_str){ p, undo_quotes(p, v) };
        }
        cdet_doc_text(d, at, v);
    }
    if (last && i == c->count) return cdet_reader_deliver(r, CDET_FORMAT_CSV, line);
    cdet_reader_unreadable_at(r, line, last ? "fewer columns than the header has" : "more columns than the header has");
    return CDET_OK;
}

/* ---- framing ---- */

static cdet_status csv_init(cdet_reader *r, void **state)
{
    csv_state *c = cdet_mem_alloc(cdet_reader_mem(r), sizeof *c);
    if (!c) return CDET_ENOMEM;
    c->reader = r;
    cdet_arena_init(&c->arena, cdet_reader_mem(r));
    cdet_buf_init(&c->acc, cdet_reader_mem(r));
    *state = c;
    return CDET_OK;
}

static void csv_free(cdet_reader *r, void *state)
{
    csv_state *c = state;
    cdet_arena_free(&c->arena);
    cdet_buf_free(&c->acc);
    cdet_mem_free(cdet_reader_mem(r), c, sizeof *c);
}

static bool csv_is_mine(const void *state, cdet_str line)
{
    const csv_state *c = state;
    return (c->count && memchr(line.ptr, c->by, line.len)) || header_by(c, line);
}

static void csv_release(cdet_reader *r, csv_state *c)
{
    cdet_buf_free(&c->acc);
    cdet_buf_init(&c->acc, cdet_reader_mem(r));
    cdet_reader_hold(r, NULL);
}

/* Another line of a row with open quotes. */
static cdet_status continued(cdet_reader *r, csv_state *c, cdet_str line)
{
    if (c->acc.len + line.len + 1 > cdet_reader_max_record(r)) {
        cdet_reader_unreadable_at(r, c->line, "longer than a record may be");
        csv_release(r, c);
        return CDET_OK;
    }
    cdet_buf_lit(&c->acc, "\n");
    cdet_buf_str(&c->acc, line);
    if (c->acc.failed) return CDET_ENOMEM;
    if (!memchr(line.ptr, '"', line.len) || !complete(cdet_buf_get(&c->acc), c->by)) return CDET_OK;
    cdet_status st = row(r, c, cdet_buf_get(&c->acc), c->line);
    csv_release(r, c);
    return st;
}

static cdet_status csv_line(cdet_reader *r, void *state, cdet_str line, uint64_t number)
{
    csv_state *c = state;
    if (c->acc.len) return continued(r, c, line);
    char by = header_by(c, line);
    if (by) return csv_take_header(c, line, by);
    if (complete(line, c->by)) return row(r, c, line, number);
    c->line = number;
    cdet_buf_str(&c->acc, line);
    cdet_reader_hold(r, &cdet_framer_csv);
    return c->acc.failed ? CDET_ENOMEM : CDET_OK;
}

static cdet_status csv_flush(cdet_reader *r, void *state, bool end)
{
    csv_state *c = state;
    if (!end || !c->acc.len) return CDET_OK;
    cdet_reader_unreadable_at(r, c->line, "a row that breaks off");
    csv_release(r, c);
    return CDET_OK;
}

const cdet_framer cdet_framer_csv = { "csv", csv_init, csv_free, csv_is_mine, csv_line, csv_flush };

/* ======== src/sources/doc.c ======== */
/*
 * doc.c: values by slot, scopes of array elements, names that pass through, and memory that lives for one record.
 */

enum {
    SCRATCH_BLOCK = 64 << 10, /* kept between records */
    NAME_BUCKETS = 1 << 10,
    NAME_CHAIN = 16,   /* most names of one bucket that are kept: a flood of crafted ones costs no more than that */
    NAME_LONGEST = 512 /* bytes of a pass-through name */
};

/* ---- scratch ---- */

struct cdet_scratch_block {
    _Alignas(16) cdet_scratch_block *older;
    size_t size; /* header included */
};

/* Gives back every block but the oldest, which has the usual size. */
static void scratch_reset(cdet_scratch *s)
{
    while (s->head && s->head->older) {
        cdet_scratch_block *b = s->head;
        s->head = b->older;
        cdet_mem_free(s->mem, b, b->size);
    }
    s->used = sizeof(cdet_scratch_block);
    s->failed = false;
}

void *cdet_doc_alloc(cdet_doc *d, size_t size)
{
    cdet_scratch *s = &d->scratch;
    size_t want = (size + 7) & ~(size_t)7;
    if (want < size) return NULL;
    if (!s->head || want > s->head->size - s->used) {
        size_t block =
            want + sizeof(cdet_scratch_block) > SCRATCH_BLOCK ? want + sizeof(cdet_scratch_block) : SCRATCH_BLOCK;
        cdet_scratch_block *b = cdet_mem_resize(s->mem, NULL, 0, block);
        if (!b) {
            d->nomem = true;
            return NULL;
        }
        b->size = block;
        b->older = s->head;
        s->head = b;
        s->used = sizeof *b;
    }
    void *p = (char *)s->head + s->used;
    s->used += want;
    return p;
}

cdet_str cdet_doc_keep(cdet_doc *d, cdet_str s)
{
    char *p = cdet_doc_alloc(d, s.len ? s.len : 1);
    if (p && s.len) memcpy(p, s.ptr, s.len);
    return (cdet_str){ p, s.len };
}

/* ---- life ---- */

bool cdet_doc_init(cdet_doc *d, cdet_mem *m, const cdet_shape *s, cdet_ruleset *rs)
{
    memset(d, 0, sizeof *d);
    d->mem = d->scratch.mem = m;
    d->shape = s;
    d->ruleset = rs;
    d->want_all = !rs || cdet_ruleset_wants_all(rs);
    d->now = 1;
    cdet_arena_init(&d->name_arena, m);
    d->gen = cdet_mem_alloc(m, s->nslots * sizeof *d->gen);
    d->first = cdet_mem_alloc(m, s->nslots * sizeof *d->first);
    d->last = cdet_mem_alloc(m, s->nslots * sizeof *d->last);
    d->bound = cdet_mem_alloc(m, s->nslots * sizeof *d->bound);
    d->open = cdet_mem_alloc(m, s->narrays * sizeof *d->open);
    d->unwanted = cdet_mem_alloc(m, s->nslots);
    d->name_of = cdet_mem_alloc(m, s->nnodes * sizeof(cdet_raw_name *));
    d->names = cdet_mem_alloc(m, NAME_BUCKETS * sizeof(cdet_raw_name *));
    d->name_cap = NAME_BUCKETS;
    bool ok = d->gen && d->first && d->last && d->bound && d->open && d->unwanted && d->names && d->name_of &&
              cdet_mem_grow(m, &d->vals, &d->val_cap, 256, sizeof *d->vals) &&
              cdet_mem_grow(m, &d->raws, &d->raw_cap, 64, sizeof *d->raws) &&
              cdet_mem_grow(m, &d->scopes, &d->scope_cap, 8, sizeof *d->scopes);
    if (!ok) cdet_doc_free(d);
    return ok;
}

void cdet_doc_free(cdet_doc *d)
{
    if (!d->mem) return;
    cdet_mem *m = d->mem;
    scratch_reset(&d->scratch);
    if (d->scratch.head) cdet_mem_free(m, d->scratch.head, d->scratch.head->size);
    cdet_arena_free(&d->name_arena);
    cdet_mem_free(m, d->gen, d->shape->nslots * sizeof *d->gen);
    cdet_mem_free(m, d->first, d->shape->nslots * sizeof *d->first);
    cdet_mem_free(m, d->last, d->shape->nslots * sizeof *d->last);
    cdet_mem_free(m, d->bound, d->shape->nslots * sizeof *d->bound);
    cdet_mem_free(m, d->open, d->shape->narrays * sizeof *d->open);
    cdet_mem_free(m, d->unwanted, d->shape->nslots);
    cdet_mem_free(m, d->name_of, d->shape->nnodes * sizeof(cdet_raw_name *));
    cdet_mem_free(m, d->names, d->name_cap * sizeof(cdet_raw_name *));
    cdet_mem_free(m, d->vals, d->val_cap * sizeof *d->vals);
    cdet_mem_free(m, d->raws, d->raw_cap * sizeof *d->raws);
    cdet_mem_free(m, d->scopes, d->scope_cap * sizeof *d->scopes);
    memset(d, 0, sizeof *d);
}

void cdet_doc_begin(cdet_doc *d)
{
    scratch_reset(&d->scratch);
    d->nvals = d->nraws = d->nembedded = 0;
    d->nscopes = 1;
    d->nomem = false;
    memset(d->open, 0, d->shape->narrays * sizeof *d->open);
    if (++d->now == 0) { /* stamps of 2^32 records ago would look fresh */
        memset(d->gen, 0, d->shape->nslots * sizeof *d->gen);
        d->now = 1;
    }
}

/* ---- names that pass through ---- */

static uint64_t name_hash(uint32_t node, const cdet_raw_name *parent, cdet_str key)
{
    return cdet_shape_hash(node ^ (uint32_t)((uintptr_t)parent >> 4), key.ptr, key.len);
}

static bool dotted(const cdet_raw_name *parent, cdet_str key, char buf[NAME_LONGEST], size_t *len)
{
    size_t n = 0;
    if (parent) {
        if (parent->key.len + 1 + key.len > NAME_LONGEST) return false;
        memcpy(buf, parent->key.ptr, parent->key.len);
        n = parent->key.len;
        buf[n++] = '.';
    }
    if (n + key.len > NAME_LONGEST) return false;
    if (key.len) memcpy(buf + n, key.ptr, key.len);
    *len = n + key.len;
    return true;
}

static void *name_alloc(cdet_doc *d, bool keep, size_t size)
{
    return keep ? cdet_arena_alloc(&d->name_arena, size) : cdet_doc_alloc(d, size);
}

/* Fills a fresh name: which groups want it, under which full names and ids. `keep`: beyond this record. false: refused. */
static bool fill_name(cdet_doc *d, cdet_raw_name *r, bool keep, uint32_t groups, cdet_str key)
{
    char buf[NAME_LONGEST];
    size_t len;
    if (!dotted(r->parent, key, buf, &len)) return true; /* too long a name: nobody asks for it */
    char *own = name_alloc(d, keep, len + 1);
    r->entries = name_alloc(d, keep, (size_t)__builtin_popcount(groups) * sizeof *r->entries);
    if (!own || !r->entries) return false;
    memcpy(own, buf, len);
    r->key = (cdet_str){ own, len };
    for (uint32_t g = 0; g < d->shape->ngroups; g++) {
        const cdet_raw_group *rg = &d->shape->groups[g];
        if (!(groups & (1u << g))) continue;
        char *full = name_alloc(d, keep, rg->prefix.len + len + 1);
        if (!full) return false;
        if (rg->prefix.len) memcpy(full, rg->prefix.ptr, rg->prefix.len);
        memcpy(full + rg->prefix.len, buf, len);
        cdet_raw_entry e = { g, 0, { full, rg->prefix.len + len } };
        e.id = d->ruleset ? cdet_ruleset_field_id(d->ruleset, e.name) : 0;
        if (rg->deep) r->deep |= 1u << g;
        if (!d->want_all && !e.id) continue;
        r->groups |= 1u << g;
        r->entries[r->nentries++] = e;
    }
    return true;
}

/* A name that is not in the table yet. It joins it where there is room. */
static cdet_raw_name *new_name(cdet_doc *d, const cdet_raw_name *like, uint32_t groups, cdet_str key, bool keep)
{
    cdet_raw_name *r = name_alloc(d, keep, sizeof *r);
    if (r) *r = *like;
    if (!r || !fill_name(d, r, keep, groups, key)) {
        d->nomem = true;
        return NULL;
    }
    r->kept = keep && r->key.ptr;
    if (!r->kept) return r;
    r->chain = d->names[r->hash & (d->name_cap - 1)];
    d->names[r->hash & (d->name_cap - 1)] = r;
    d->nnames++;
    return r;
}

/* The name `key` below a group's root (parent NULL) or below a name. NULL: memory was refused. */
static const cdet_raw_name *raw_name(cdet_doc *d, uint32_t node, const cdet_raw_name *parent, uint32_t groups,
                                     cdet_str key)
{
    cdet_raw_name like = { .node = node, .parent = parent, .hash = name_hash(node, parent, key) };
    size_t skip = parent ? parent->key.len + 1 : 0, chain = 0;
    for (cdet_raw_name *r = d->names[like.hash & (d->name_cap - 1)]; r; r = r->chain, chain++) {
        if (r->hash != like.hash || r->node != node || r->parent != parent) continue;
        if (r->key.len == skip + key.len && memcmp(r->key.ptr + skip, key.ptr, key.len) == 0) return r;
    }
    bool room = d->nnames < CDET_DOC_NAMES && chain < NAME_CHAIN;
    return new_name(d, &like, groups, key, room && key.len <= NAME_LONGEST / 2 && (!parent || parent->kept));
}

/* The same when the child is a node of the shape under exactly this key, as most are: remembered by node. 0: it is not. */
static const cdet_raw_name *raw_name_at(cdet_doc *d, uint32_t child, uint32_t node, const cdet_raw_name *parent,
                                        uint32_t groups, cdet_str key)
{
    const cdet_raw_name *r = d->name_of[child];
    if (child && r && r->node == node && r->parent == parent) return r;
    r = raw_name(d, node, parent, groups, key);
    if (child && r && r->kept) d->name_of[child] = r;
    return r;
}

/* ---- walking ---- */

/* Keys such as "winlog.event_data.Image" name a path in one key: the node above its last part, which is left in *key. */
static uint32_t dotted_parent(const cdet_shape *s, uint32_t node, cdet_str *key)
{
    const char *dot;
    while (node && (dot = memchr(key->ptr, '.', key->len))) {
        size_t n = (size_t)(dot - key->ptr);
        uint32_t next = n ? cdet_shape_child(s, node, key->ptr, n) : 0;
        node = next ? next : s->nodes[node].star;
        key->ptr += n + 1;
        key->len -= n + 1;
    }
    return key->len ? node : 0;
}

cdet_cursor cdet_doc_child(cdet_doc *d, cdet_cursor at, cdet_str key)
{
    const cdet_shape *s = d->shape;
    cdet_cursor c = { 0, NULL };
    if (!key.len) return c;
    uint32_t groups = 0, exact = 0;
    if (at.node) {
        const cdet_node *n = &s->nodes[at.node];
        c.node = exact = cdet_shape_child(s, at.node, key.ptr, key.len);
        if (!c.node && n->inside && memchr(key.ptr, '.', key.len)) {
            cdet_str last = key;
            cdet_cursor up = { dotted_parent(s, at.node, &last), NULL };
            if (up.node) c = cdet_doc_child(d, up, last);
            if (c.raw) return c;
        }
        if (!c.node) c.node = n->star;
        if (c.node && s->nodes[c.node].again) return cdet_doc_root();
        groups = n->raw & d->raw_groups ? n->raw : 0;
    }
    if (groups)
        c.raw = raw_name_at(d, exact, at.node, NULL, groups, key);
    else if (at.raw && (at.raw->deep & d->raw_groups))
        c.raw = raw_name_at(d, exact, at.raw->node, at.raw, at.raw->deep, key);
    return c;
}

bool cdet_doc_wants(const cdet_doc *d, cdet_cursor c)
{
    if (c.raw && (c.raw->groups & d->raw_groups)) return true;
    if (!c.node) return false;
    const cdet_node *n = &d->shape->nodes[c.node];
    if (n->embed) return true;
    for (uint32_t i = n->link; i; i = d->shape->links[i].next)
        if (!d->unwanted[d->shape->links[i].slot]) return true;
    return false;
}

static void note(cdet_doc *d, uint32_t slot, uint32_t kind, const cdet_val_value *v)
{
    if (d->nvals == CDET_DOC_VALUES) {
        d->dropped++;
        return;
    }
    if (!cdet_mem_grow(d->mem, &d->vals, &d->val_cap, (size_t)d->nvals + 1, sizeof *d->vals)) {
        d->nomem = true;
        return;
    }
    uint32_t scope = d->open[d->shape->slots[slot].array];
    cdet_val *p = &d->vals[d->nvals++];
    *p = (cdet_val){ .slot = slot, .scope = scope, .kind = kind, .v = *v };
    if (d->gen[slot] == d->now && d->bound[slot] == scope) {
        d->vals[d->last[slot] - 1].next = d->nvals;
    } else {
        d->gen[slot] = d->now;
        d->bound[slot] = scope;
        d->first[slot] = d->nvals;
    }
    d->last[slot] = d->nvals;
}

void cdet_doc_value(cdet_doc *d, cdet_cursor c, uint32_t kind, const cdet_val_value *v)
{
    if (c.raw && (c.raw->groups & d->raw_groups) && kind != CDET_VAL_OBJECT) {
        if (d->nraws == CDET_DOC_VALUES) {
            d->dropped++;
        } else if (!cdet_mem_grow(d->mem, &d->raws, &d->raw_cap, (size_t)d->nraws + 1, sizeof *d->raws)) {
            d->nomem = true;
        } else {
            d->raws[d->nraws].name = c.raw;
            d->raws[d->nraws++].val = (cdet_val){ .kind = kind, .v = *v };
        }
    }
    if (!c.node) return;
    const cdet_node *n = &d->shape->nodes[c.node];
    for (uint32_t i = n->link; i; i = d->shape->links[i].next) {
        uint32_t slot = d->shape->links[i].slot;
        if (!d->unwanted[slot]) note(d, slot, kind, v);
    }
    if (n->embed && kind == CDET_STR && v->str.len) {
        if (d->nembedded < CDET_DOC_EMBEDDED)
            d->embedded[d->nembedded++] = (cdet_embedded){ { c.node, NULL }, n->embed, v->str };
        else
            d->dropped++;
    }
}

void cdet_doc_text(cdet_doc *d, cdet_cursor c, cdet_str s)
{
    cdet_val_value v = { .str = s };
    cdet_doc_value(d, c, CDET_STR, &v);
}

void cdet_doc_note(cdet_doc *d, uint32_t slot, const cdet_val *v)
{
    note(d, slot, v->kind, &v->v);
}

void cdet_doc_object(cdet_doc *d, cdet_cursor c)
{
    cdet_val_value v = { .str = { NULL, 0 } };
    cdet_doc_value(d, c, CDET_VAL_OBJECT, &v);
}

uint32_t cdet_doc_item_begin(cdet_doc *d, cdet_cursor c)
{
    uint32_t array = c.node ? d->shape->nodes[c.node].array : 0;
    if (!array) return 0;
    uint32_t token = d->open[array];
    if (d->nscopes == CDET_DOC_SCOPES) {
        d->dropped++;
        return token;
    }
    if (!cdet_mem_grow(d->mem, &d->scopes, &d->scope_cap, (size_t)d->nscopes + 1, sizeof *d->scopes)) {
        d->nomem = true;
        return token;
    }
    d->scopes[d->nscopes] = (cdet_scope){ array, d->open[d->shape->arrays[array].parent], d->nvals, d->nvals, false };
    d->open[array] = d->nscopes++;
    return token;
}

void cdet_doc_item_end(cdet_doc *d, cdet_cursor c, uint32_t token)
{
    uint32_t array = c.node ? d->shape->nodes[c.node].array : 0;
    if (!array) return;
    uint32_t scope = d->open[array];
    if (scope != token) d->scopes[scope].end = d->nvals;
    d->open[array] = token;
}

/* ---- looking up ---- */

void cdet_doc_unbind(cdet_doc *d)
{
    memset(d->open, 0, d->shape->narrays * sizeof *d->open);
}

/* Makes the values of one scope the ones that look-ups find. */
static void bind_values(cdet_doc *d, uint32_t scope)
{
    const cdet_scope *s = &d->scopes[scope];
    for (uint32_t i = s->first; i < s->end; i++) {
        cdet_val *v = &d->vals[i];
        if (v->scope != scope) continue;
        if (d->gen[v->slot] == d->now && d->bound[v->slot] == scope) continue;
        d->gen[v->slot] = d->now;
        d->bound[v->slot] = scope;
        d->first[v->slot] = i + 1;
    }
}

void cdet_doc_bind(cdet_doc *d, uint32_t scope)
{
    for (uint32_t i = scope; i; i = d->scopes[i].parent) {
        if (d->open[d->scopes[i].array] == i) break; /* and so are those around it */
        d->open[d->scopes[i].array] = i;
        bind_values(d, i);
    }
}

/* ======== src/sources/eval.c ======== */
/*
 * eval.c: conditions and values of a mapping. Each step of a value takes a text and gives a text (or a number, or a time, at
 * the end) in the doc's scratch; a step that has nothing to work on ends the value.
 */

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

/* ======== src/sources/sockaddr.h ======== */
/*
 * sockaddr.h: a struct sockaddr as Linux audit records have it ("saddr"): the family in the machine's byte order, then port and
 * address in the network's.
 */
#ifndef CDET_SOCKADDR_H
#define CDET_SOCKADDR_H

enum { CDET_SOCKADDR_TEXT = 48 };

/* The part that is asked for, written into `out`. The bytes come hexadecimal (auditd) or percent-encoded (laurel). Families other
 * than inet and inet6 have neither address nor port. Empty: there is none, or the text is no such address. */
cdet_str cdet_sockaddr_text(cdet_str raw, cdet_sockaddr part, char out[CDET_SOCKADDR_TEXT]);

#endif

/* ======== src/sources/stamp.h ======== */
/*
 * stamp.h: the ways in which logs write a point in time.
 */
#ifndef CDET_STAMP_H
#define CDET_STAMP_H

/* ISO 8601 and its kin; "1/15/2019, 5:24:24.010 AM" (month first); "Jul 19, 2023 @ 09:02:24.041"; "/Date(1547529864010)/"; a
 * number, of seconds, milli-, micro- or nanoseconds since 1970 or a Windows FILETIME, told by its size. *zoned (may be NULL)
 * says whether the text itself tells the zone; where it does not, UTC is assumed. false: no time. */
bool cdet_stamp_text(cdet_str s, int64_t *ns, bool *zoned);
bool cdet_stamp_int(int64_t n, int64_t *ns);
bool cdet_stamp_real(double n, int64_t *ns);

#endif

/* ======== src/base/text.h ======== */
/*
 * text.h: small readers and writers of text: durations, times, UTF-8, JSON strings, globs.
 */
#ifndef CDET_TEXT_H
#define CDET_TEXT_H

/* "90s", "15m", "1h30m", "2d", "500ms", "0"; units ns us ms s m h d w. false: not a duration or out of int64 range. */
bool cdet_duration_parse(cdet_str s, int64_t *ns);
size_t cdet_duration_print(int64_t ns, char out[32]);           /* shortest exact form: "15m", "1h30m", "20s500ms" */

/* ISO 8601 / RFC 3339 with up to 9 fraction digits, 'T' or blank, Z or offset or nothing (UTC). false: not a time. */
bool cdet_time_parse(cdet_str s, int64_t *ns);
/* "2023-08-18T08:56:35.967Z": ms, or as many digits as needed; any int64. */
size_t cdet_time_print(int64_t ns, char out[40]);

/* Saturating arithmetic. */
int64_t cdet_sat_add(int64_t a, int64_t b);
int64_t cdet_sat_sub(int64_t a, int64_t b);

/* A plain decimal number, "-1.5e3": the nearest double for up to 15 digits, else within its last
 * bits. No locale, no inf, nan or hex. false: not a number, or too large. */
bool cdet_real_parse(cdet_str s, double *out);

bool cdet_utf8_valid(cdet_str s);
/* Bytes of the code point that begins at `at` (< s.len), and the code point; 0: the byte there is invalid. */
size_t cdet_utf8_next(cdet_str s, size_t at, uint32_t *cp);
/* Appends s as a JSON string with quotes: invalid bytes become U+FFFD (*bad set), control characters, DEL, C1,
 * U+2028/9, bidirectional and zero-width format characters become \uXXXX. */
void cdet_json_str(cdet_buf *b, cdet_str s, bool *bad);
/* Appends s for a terminal: the same characters shown as \xNN or \u{NNNN}; never an escape sequence. */
void cdet_plain_str(cdet_buf *b, cdet_str s);
void cdet_hex(cdet_buf *b, cdet_str s);

/* Sigma glob: '*' any run, '?' one byte, '\*' '\?' '\\' literal, other backslashes literal. Folded: ASCII only. */
bool cdet_glob(cdet_str pattern, cdet_str s, bool fold);

#endif

/* ======== src/sources/eval.c ======== */

/* ---- values as text ---- */

/* Decimal digits of u into the end of buf; where they begin. */
static size_t digits_of(uint64_t u, char buf[40])
{
    size_t at = 40;
    do buf[--at] = (char)('0' + u % 10);
    while (u /= 10);
    return at;
}

cdet_str cdet_val_text(const cdet_val *v, char buf[40])
{
    size_t at;
    switch (v->kind) {
    case CDET_STR:
        return v->v.str;
    case CDET_INT:
        at = digits_of(v->v.i < 0 ? 0 - (uint64_t)v->v.i : (uint64_t)v->v.i, buf);
        if (v->v.i < 0) buf[--at] = '-';
        return (cdet_str){ buf + at, 40 - at };
    case CDET_UINT:
        at = digits_of(v->v.u, buf);
        return (cdet_str){ buf + at, 40 - at };
    case CDET_BOOL:
        return v->v.i ? CDET_LIT("true") : CDET_LIT("false");
    case CDET_REAL:
        break;
    default:
        return (cdet_str){ buf, 0 };
    }
    int n = snprintf(buf, 40, "%.17g", v->v.f);
    for (int i = 0; i < n; i++)
        if (buf[i] == ',') buf[i] = '.'; /* whatever the caller's locale is */
    return (cdet_str){ buf, (size_t)(n > 0 ? n : 0) };
}

bool cdet_text_unknown(cdet_str s)
{
    static const cdet_str unknown[] = { { "-", 1 },    { "?", 1 },      { "N/A", 3 },
                                        { "null", 4 }, { "(null)", 6 }, { "<unknown process>", 17 } };
    if (!s.len) return true;
    if (s.len > 17 || !memchr("-?Nn(<", s.ptr[0], 6)) return false;
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
        if (cdet_str_eq(unknown[i], s)) return true;
    return false;
}

static bool eval_known(const cdet_val *v)
{
    return v->kind == CDET_STR ? !cdet_text_unknown(v->v.str) : v->kind != CDET_NULL && v->kind != CDET_VAL_OBJECT;
}

/* The first value that a ref stands for, and the next: all of its path, the one with its number, or the constant in *c. */
static const cdet_val *first_value(const cdet_eval *e, const cdet_ref *r, cdet_val *c)
{
    if (!r->slot) {
        *c = (cdet_val){ .kind = CDET_STR, .v.str = r->text };
        return c;
    }
    const cdet_val *v = cdet_doc_get(e->doc, r->slot);
    for (uint32_t i = 1; v && i < r->nth; i++) v = cdet_doc_next(e->doc, v);
    return v;
}

static const cdet_val *eval_next_value(const cdet_eval *e, const cdet_ref *r, const cdet_val *v)
{
    return r->slot && !r->nth ? cdet_doc_next(e->doc, v) : NULL;
}

bool cdet_refs_first(cdet_eval *e, const cdet_refs *r, cdet_val *v)
{
    cdet_val c;
    for (uint32_t i = 0; i < r->n; i++) {
        for (const cdet_val *p = first_value(e, &r->v[i], &c); p; p = eval_next_value(e, &r->v[i], p)) {
            if (r->v[i].slot && !eval_known(p = cdet_json_resolve(e->doc, p))) continue;
            *v = *p;
            return true;
        }
    }
    return false;
}

uint32_t cdet_refs_count(cdet_eval *e, const cdet_refs *r, cdet_val *v)
{
    cdet_val c;
    uint32_t n = 0;
    for (uint32_t i = 0; i < r->n && !n; i++) {
        for (const cdet_val *p = first_value(e, &r->v[i], &c); p; p = eval_next_value(e, &r->v[i], p)) {
            const cdet_val *x = cdet_json_resolve(e->doc, p);
            if (x->kind == CDET_VAL_OBJECT) continue;
            if (!n++) *v = *x;
        }
    }
    return n;
}

/* ---- conditions ---- */

static bool equal(cdet_str a, cdet_str b, bool nocase)
{
    return nocase ? cdet_str_ieq(a, b) : cdet_str_eq(a, b);
}

static bool contains(cdet_str s, cdet_str part, bool nocase)
{
    for (size_t i = 0; i + part.len <= s.len; i++)
        if (equal((cdet_str){ s.ptr + i, part.len }, part, nocase)) return true;
    return false;
}

static bool text_passes(const cdet_eval *e, const cdet_test *t, cdet_str s)
{
    if (t->op == CDET_TEST_MATCH) return cdet_regex_match(t->re, e->re, s) == CDET_MATCH_YES;
    for (uint32_t i = 0; i < t->ntexts; i++) {
        cdet_str w = t->texts[i];
        bool yes = false;
        if (t->op == CDET_TEST_EQUAL) yes = equal(s, w, t->nocase);
        if (t->op == CDET_TEST_CONTAINS) yes = contains(s, w, t->nocase);
        if (t->op == CDET_TEST_STARTS) yes = s.len >= w.len && equal((cdet_str){ s.ptr, w.len }, w, t->nocase);
        if (t->op == CDET_TEST_ENDS)
            yes = s.len >= w.len && equal((cdet_str){ s.ptr + s.len - w.len, w.len }, w, t->nocase);
        if (yes) return true;
    }
    return false;
}

static bool value_passes(const cdet_eval *e, const cdet_test *t, const cdet_val *v)
{
    char buf[40];
    if (t->op == CDET_TEST_EXISTS) return true;
    v = cdet_json_resolve(e->doc, v);
    if (t->op == CDET_TEST_KNOWN) return eval_known(v);
    return v->kind != CDET_VAL_OBJECT && v->kind != CDET_NULL && text_passes(e, t, cdet_val_text(v, buf));
}

static bool test_passes(const cdet_eval *e, const cdet_test *t)
{
    for (uint32_t i = 0; i < t->refs.n; i++) {
        const cdet_ref *r = &t->refs.v[i];
        cdet_val c;
        bool there = false; /* the first path that has a value decides; an object is none */
        for (const cdet_val *v = first_value(e, r, &c); v; v = eval_next_value(e, r, v)) {
            if (value_passes(e, t, v)) return !t->negate;
            there = there || v->kind != CDET_VAL_OBJECT;
        }
        if (there && t->op != CDET_TEST_KNOWN) break;
    }
    return t->negate;
}

bool cdet_when_holds(cdet_eval *e, const cdet_when *w)
{
    if (!w) return true;
    for (; w; w = w->other) {
        uint32_t i = 0;
        while (i < w->ntests && test_passes(e, &w->tests[i])) i++;
        if (i == w->ntests) return true;
    }
    return false;
}

/* ---- steps ---- */

/* "A=1,B=2": the value of `name`, names compared without case. */
static bool pair_of(cdet_str s, cdet_str name, cdet_str *out)
{
    while (s.len) {
        const char *comma = memchr(s.ptr, ',', s.len);
        cdet_str item = { s.ptr, comma ? (size_t)(comma - s.ptr) : s.len };
        s.ptr += item.len + (comma != NULL);
        s.len -= item.len + (comma != NULL);
        while (item.len && *item.ptr == ' ') item.ptr++, item.len--;
        const char *eq = memchr(item.ptr, '=', item.len);
        if (!eq || !cdet_str_ieq((cdet_str){ item.ptr, (size_t)(eq - item.ptr) }, name)) continue;
        *out = (cdet_str){ eq + 1, item.len - (size_t)(eq - item.ptr) - 1 };
        return true;
    }
    return false;
}

/* The part with this number, from the end when it is below 0. */
static bool part_of(cdet_str s, cdet_str by, int32_t want, cdet_str *out)
{
    int32_t count = 1;
    for (size_t i = 0; i + by.len <= s.len; i++)
        if (memcmp(s.ptr + i, by.ptr, by.len) == 0) count++, i += by.len - 1;
    if (want < 0) want += count;
    if (want < 0 || want >= count) return false;
    size_t from = 0;
    for (size_t i = 0; i <= s.len; i++) {
        bool here = i == s.len || (i + by.len <= s.len && memcmp(s.ptr + i, by.ptr, by.len) == 0);
        if (!here) continue;
        if (want-- == 0) {
            *out = (cdet_str){ s.ptr + from, i - from };
            return true;
        }
        i += by.len - 1;
        from = i + 1;
    }
    return false;
}

static cdet_str basename_of(cdet_str s)
{
    size_t i = s.len;
    while (i && s.ptr[i - 1] != '\\' && s.ptr[i - 1] != '/') i--;
    return (cdet_str){ s.ptr + i, s.len - i };
}

/* Splits off an alternate data stream: a colon behind the last separator that is not a drive's. */
static bool stream_of(cdet_str s, cdet_stream what, cdet_str *out)
{
    cdet_str name = basename_of(s);
    size_t at = (size_t)(name.ptr - s.ptr);
    if (at == 0 && name.len > 1 && name.ptr[1] == ':') at = 2;
    const char *colon = at < s.len ? memchr(s.ptr + at, ':', s.len - at) : NULL;
    if (what == CDET_STREAM_FILE) {
        *out = (cdet_str){ s.ptr, colon ? (size_t)(colon - s.ptr) : s.len };
        return true;
    }
    if (!colon) return false;
    *out = (cdet_str){ colon + 1, s.len - (size_t)(colon - s.ptr) - 1 };
    return true;
}

static bool lower_text(cdet_eval *e, cdet_str *s)
{
    size_t i = 0;
    while (i < s->len && cdet_lower((unsigned char)s->ptr[i]) == (unsigned char)s->ptr[i]) i++;
    if (i == s->len) return true;
    char *p = cdet_doc_alloc(e->doc, s->len);
    if (!p) return false;
    for (i = 0; i < s->len; i++) p[i] = (char)cdet_lower((unsigned char)s->ptr[i]);
    s->ptr = p;
    return true;
}

/* Without braces, lower case; all zeros is no value. */
static bool guid_text(cdet_eval *e, cdet_str *s)
{
    if (s->len > 1 && s->ptr[0] == '{' && s->ptr[s->len - 1] == '}') s->ptr++, s->len -= 2;
    size_t i = 0;
    while (i < s->len && (s->ptr[i] == '0' || s->ptr[i] == '-')) i++;
    return i < s->len && lower_text(e, s);
}

/* Decimal, or hexadecimal behind 0x. */
static bool number_text(cdet_str s, cdet_val *v)
{
    bool hex = s.len > 2 && s.ptr[0] == '0' && (s.ptr[1] == 'x' || s.ptr[1] == 'X');
    uint64_t u = 0;
    if (hex) s.ptr += 2, s.len -= 2;
    if (!s.len || s.len > (hex ? 16u : 19u)) return false;
    for (size_t i = 0; i < s.len; i++) {
        unsigned c = cdet_lower((unsigned char)s.ptr[i]);
        unsigned d = c >= '0' && c <= '9' ? c - '0' : hex && c >= 'a' && c <= 'f' ? c - 'a' + 10 : 99;
        if (d == 99) return false;
        u = u * (hex ? 16 : 10) + d;
    }
    *v = (cdet_val){ .kind = CDET_UINT, .v.u = u };
    return true;
}

static bool eval_number_of(cdet_val *v)
{
    if (v->kind == CDET_STR) return number_text(v->v.str, v);
    if (v->kind == CDET_INT && v->v.i >= 0) *v = (cdet_val){ .kind = CDET_UINT, .v.u = (uint64_t)v->v.i };
    if (v->kind == CDET_REAL && v->v.f >= 0 && v->v.f < 9e15)
        *v = (cdet_val){ .kind = CDET_UINT, .v.u = (uint64_t)v->v.f };
    return v->kind == CDET_UINT || v->kind == CDET_INT;
}

static bool eval_time_of(const cdet_val *v, int64_t *ns, bool *zoned)
{
    *zoned = true;
    if (v->kind == CDET_STR) return cdet_stamp_text(v->v.str, ns, zoned);
    if (v->kind == CDET_INT) return cdet_stamp_int(v->v.i, ns);
    if (v->kind == CDET_UINT && v->v.u <= INT64_MAX) return cdet_stamp_int((int64_t)v->v.u, ns);
    return v->kind == CDET_REAL && cdet_stamp_real(v->v.f, ns);
}

/* The zone of a local stamp: how far two stamps of one moment are apart, to the quarter of an hour. */
static int64_t zone_of(cdet_eval *e, const cdet_expr *x)
{
    const int64_t quarter = 900000000000, most = 60 * quarter;
    cdet_val u, l;
    int64_t utc, local;
    bool zu, zl;
    if (!x->zone_utc.n || !cdet_refs_first(e, &x->zone_utc, &u) || !cdet_refs_first(e, &x->zone_local, &l)) return 0;
    if (!eval_time_of(&u, &utc, &zu) || !eval_time_of(&l, &local, &zl) || zl) return 0;
    int64_t d = cdet_sat_sub(utc, local);
    if (d > most || d < -most) return 0;
    return (d >= 0 ? (d + quarter / 2) / quarter : -((-d + quarter / 2) / quarter)) * quarter;
}

static bool map_text(const cdet_expr *x, cdet_str *s)
{
    for (uint32_t i = 0; i < x->nmap; i++)
        if (cdet_str_eq(x->map[i].from, *s)) {
            *s = x->map[i].to;
            return true;
        }
    if (x->map_else.len) *s = x->map_else;
    return x->map_else.len || !x->map_only;
}

static void strip(const cdet_expr *x, cdet_str *s)
{
    cdet_str p = x->strip_prefix, t = x->strip_suffix;
    if (p.len && s->len >= p.len && cdet_str_ieq((cdet_str){ s->ptr, p.len }, p)) s->ptr += p.len, s->len -= p.len;
    if (t.len && s->len >= t.len && cdet_str_ieq((cdet_str){ s->ptr + s->len - t.len, t.len }, t)) s->len -= t.len;
}

static bool affix(cdet_eval *e, const cdet_expr *x, cdet_str *s)
{
    if (!x->prefix.len && !x->suffix.len) return true;
    char *p = cdet_doc_alloc(e->doc, x->prefix.len + s->len + x->suffix.len);
    if (!p) return false;
    if (x->prefix.len) memcpy(p, x->prefix.ptr, x->prefix.len);
    if (s->len) memcpy(p + x->prefix.len, s->ptr, s->len);
    if (x->suffix.len) memcpy(p + x->prefix.len + s->len, x->suffix.ptr, x->suffix.len);
    *s = (cdet_str){ p, x->prefix.len + s->len + x->suffix.len };
    return true;
}

/* A path that is not absolute, as it stands in the directory. */
static bool eval_place(cdet_eval *e, const cdet_expr *x, cdet_str *s)
{
    cdet_val v;
    if (!x->within.n || (s->len && (*s->ptr == '/' || *s->ptr == '\\')) || (s->len > 1 && s->ptr[1] == ':'))
        return true;
    if (!cdet_refs_first(e, &x->within, &v) || v.kind != CDET_STR) return true;
    while (s->len > 2 && s->ptr[0] == '.' && s->ptr[1] == '/') s->ptr += 2, s->len -= 2;
    bool slash = v.v.str.len && v.v.str.ptr[v.v.str.len - 1] == '/';
    char *p = cdet_doc_alloc(e->doc, v.v.str.len + 1 + s->len);
    if (!p) return false;
    memcpy(p, v.v.str.ptr, v.v.str.len);
    size_t n = v.v.str.len;
    if (!slash) p[n++] = '/';
    if (s->len) memcpy(p + n, s->ptr, s->len);
    *s = (cdet_str){ p, n + s->len };
    return true;
}

/* ---- values ---- */

static void eval_put(cdet_eval *e, const cdet_val *v)
{
    if (e->n < CDET_EVAL_VALUES) e->out[e->n++] = *v;
}

/* The steps behind `split`, on one text. */
static void finish_text(cdet_eval *e, const cdet_expr *x, cdet_str s)
{
    cdet_val v = { .kind = CDET_STR };
    if (x->sockaddr != CDET_SOCKADDR_NO) {
        char *p = cdet_doc_alloc(e->doc, CDET_SOCKADDR_TEXT);
        if (!p) return;
        s = cdet_sockaddr_text(s, x->sockaddr, p);
    }
    if (x->basename) s = basename_of(s);
    if (x->stream != CDET_STREAM_NO && !stream_of(s, x->stream, &s)) return;
    strip(x, &s);
    if (x->nmap && !map_text(x, &s)) return;
    if (!x->raw && cdet_text_unknown(s)) return;
    if (x->lower && !lower_text(e, &s)) return;
    if (x->guid && !guid_text(e, &s)) return;
    if (!affix(e, x, &s)) return;
    if (!eval_place(e, x, &s)) return;
    v.v.str = s;
    if (x->number && !eval_number_of(&v)) return;
    if (x->time) {
        bool zoned;
        int64_t ns;
        if (!eval_time_of(&v, &ns, &zoned)) return;
        v = (cdet_val){ .kind = CDET_INT, .v.i = ns };
    }
    eval_put(e, &v);
}

/* The groups of the match that are set, joined by blanks. One group alone is not copied. */
static bool captured(cdet_eval *e, const cdet_expr *x, cdet_str *s)
{
    enum { GROUPS = 4 };
    cdet_str g[GROUPS] = { { NULL, 0 } };
    size_t len = 0, set = 0, at = 0;
    if (cdet_regex_capture(x->capture, e->re, *s, g, GROUPS) != CDET_MATCH_YES) return false;
    for (size_t i = 0; i < GROUPS; i++) {
        if (!g[i].ptr) continue;
        *s = g[i];
        len += g[i].len + 1;
        set++;
    }
    if (set < 2) return set == 1;
    char *p = cdet_doc_alloc(e->doc, len);
    if (!p) return false;
    for (size_t i = 0; i < GROUPS; i++) {
        if (!g[i].ptr) continue;
        if (at) p[at++] = ' ';
        if (g[i].len) memcpy(p + at, g[i].ptr, g[i].len);
        at += g[i].len;
    }
    *s = (cdet_str){ p, at };
    return true;
}

static void from_text(cdet_eval *e, const cdet_expr *x, cdet_str s)
{
    if (x->capture && !captured(e, x, &s)) return;
    if (x->pair.len && !pair_of(s, x->pair, &s)) return;
    if (!x->split.len) {
        finish_text(e, x, s);
        return;
    }
    cdet_str part;
    if (!x->every_part) {
        if (part_of(s, x->split, x->part, &part)) finish_text(e, x, part);
        return;
    }
    for (;;) {
        size_t i = 0;
        while (i + x->split.len <= s.len && memcmp(s.ptr + i, x->split.ptr, x->split.len) != 0) i++;
        bool last = i + x->split.len > s.len;
        finish_text(e, x, (cdet_str){ s.ptr, last ? s.len : i });
        if (last || e->n == CDET_EVAL_VALUES) return;
        s.ptr += i + x->split.len;
        s.len -= i + x->split.len;
    }
}

static void from_value(cdet_eval *e, const cdet_expr *x, const cdet_val *v)
{
    if (v->kind == CDET_VAL_OBJECT || v->kind == CDET_NULL) return;
    if (!x->steps) {
        if (x->raw || eval_known(v)) eval_put(e, v);
        return;
    }
    cdet_val n = *v;
    bool only_number = x->number && v->kind != CDET_STR && !x->nmap;
    if (only_number) {
        if (eval_number_of(&n)) eval_put(e, &n);
        return;
    }
    if (x->time && v->kind != CDET_STR) {
        bool zoned;
        int64_t ns;
        if (!eval_time_of(v, &ns, &zoned)) return;
        n = (cdet_val){ .kind = CDET_INT, .v.i = ns };
        eval_put(e, &n);
        return;
    }
    char buf[40];
    cdet_str s = cdet_val_text(v, buf);
    if (v->kind != CDET_STR) s = cdet_doc_keep(e->doc, s);
    if (s.ptr) from_text(e, x, s);
}

/* A template; nothing when one of its paths has no value. */
static void from_parts(cdet_eval *e, const cdet_expr *x)
{
    size_t len = 0;
    char buf[40];
    cdet_val v;
    for (int pass = 0; pass < 2; pass++) {
        char *out = pass ? cdet_doc_alloc(e->doc, len ? len : 1) : NULL;
        size_t at = 0;
        if (pass && !out) return;
        for (uint32_t i = 0; i < x->nparts; i++) {
            cdet_str t = { NULL, 0 };
            if (x->parts[i].refs.n && !cdet_refs_first(e, &x->parts[i].refs, &v)) return;
            if (x->parts[i].refs.n) t = cdet_val_text(&v, buf);
            if (out && x->parts[i].text.len) memcpy(out + at, x->parts[i].text.ptr, x->parts[i].text.len);
            at += x->parts[i].text.len;
            if (out && t.len) memcpy(out + at, t.ptr, t.len);
            at += t.len;
        }
        len = at;
        if (pass) from_text(e, x, (cdet_str){ out, len });
    }
}

static void from_refs(cdet_eval *e, const cdet_expr *x)
{
    cdet_val c;
    for (uint32_t i = 0; i < x->refs.n && !e->n; i++) {
        const cdet_ref *r = &x->refs.v[i];
        uint32_t nth = 0;
        for (const cdet_val *v = first_value(e, r, &c); v; v = eval_next_value(e, r, v)) {
            if (x->nth && ++nth != x->nth) continue;
            from_value(e, x, cdet_json_resolve(e->doc, v));
            if ((e->n && !x->all) || x->nth) break;
        }
    }
}

static void join(cdet_eval *e, cdet_str glue)
{
    size_t len = 0, at = 0;
    char buf[40];
    for (uint32_t i = 0; i < e->n; i++) len += cdet_val_text(&e->out[i], buf).len + glue.len;
    char *p = cdet_doc_alloc(e->doc, len);
    if (!p) return;
    for (uint32_t i = 0; i < e->n; i++) {
        cdet_str t = cdet_val_text(&e->out[i], buf);
        if (i && glue.len) memcpy(p + at, glue.ptr, glue.len);
        at += i ? glue.len : 0;
        if (t.len) memcpy(p + at, t.ptr, t.len);
        at += t.len;
    }
    e->out[0] = (cdet_val){ .kind = CDET_STR, .v.str = { p, at } };
    e->n = 1;
}

/* From the first element of the array for which the condition holds. What was bound before is bound again. */
static void from_among(cdet_eval *e, const cdet_expr *x)
{
    cdet_doc *d = e->doc;
    uint32_t bound = d->open[x->array];
    for (uint32_t i = 1; i < d->nscopes && !e->n; i++) {
        if (d->scopes[i].array != x->array) continue;
        cdet_doc_unbind(d);
        cdet_doc_bind(d, i);
        if (cdet_when_holds(e, x->among)) from_refs(e, x);
    }
    cdet_doc_unbind(d);
    if (bound) cdet_doc_bind(d, bound);
}

/* One of the alternatives. */
static uint32_t eval_one(cdet_eval *e, const cdet_expr *x)
{
    e->n = 0;
    if (x->when && !cdet_when_holds(e, x->when)) return 0;
    if (x->parts)
        from_parts(e, x);
    else if (x->among)
        from_among(e, x);
    else
        from_refs(e, x);
    if (x->join.ptr && e->n) join(e, x->join);
    return e->n;
}

uint32_t cdet_source_eval(cdet_eval *e, const cdet_expr *x)
{
    e->n = 0;
    for (; x && !e->n; x = x->other) eval_one(e, x);
    return e->n;
}

cdet_str cdet_expr_text(cdet_eval *e, const cdet_expr *x)
{
    char buf[40];
    if (!cdet_source_eval(e, x)) return (cdet_str){ NULL, 0 };
    cdet_str s = cdet_val_text(&e->out[0], buf);
    return e->out[0].kind == CDET_STR ? s : cdet_doc_keep(e->doc, s);
}

bool cdet_expr_time(cdet_eval *e, const cdet_expr *x, int64_t *ns)
{
    for (; x; x = x->other) {
        bool zoned;
        if (!eval_one(e, x) || !eval_time_of(&e->out[0], ns, &zoned)) continue;
        if (!zoned) *ns = cdet_sat_add(*ns, zone_of(e, x));
        return true;
    }
    return false;
}

/* ======== src/sources/eventline.c ======== */
/*
 * eventline.c: events as container engines print them: "TIME TYPE ACTION ID (name=value, name=value)". Docker's time is one word,
 * Podman's is date, time, offset and zone. The doc has "eventline.time", ".type", ".action", ".id", and a member for each
 * attribute below ".attributes".
 */

typedef struct parts {
    cdet_str time, type, action, id, attributes;
} parts;

/* The next word; what is left begins behind the blanks after it. */
static cdet_str eventline_word(cdet_str *s)
{
    size_t n = 0;
    while (n < s->len && s->ptr[n] != ' ') n++;
    cdet_str w = { s->ptr, n };
    while (n < s->len && s->ptr[n] == ' ') n++;
    s->ptr += n;
    s->len -= n;
    return w;
}

static bool like(cdet_str s, const char *form)
{
    size_t n = strlen(form);
    if (s.len < n) return false;
    for (size_t i = 0; i < n; i++)
        if (form[i] == '9' ? s.ptr[i] < '0' || s.ptr[i] > '9' : s.ptr[i] != form[i]) return false;
    return true;
}

static bool is_type(cdet_str s)
{
    static const char *const types[] = { "container", "image",   "pod",  "volume", "network", "system", "machine",
                                         "plugin",    "service", "node", "secret", "config",  "daemon", "builder" };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (cdet_str_eq(s, cdet_str_of(types[i]))) return true;
    return false;
}

static bool take_apart(cdet_str line, parts *p)
{
    while (line.len && (line.ptr[line.len - 1] == '\r' || line.ptr[line.len - 1] == ' ')) line.len--;
    p->time = eventline_word(&line);
    if (!like(p->time, "9999-99-99T99:99:99")) { /* "2019-03-02 10:33:42.312377447 -0600 CST" */
        const char *from = p->time.ptr;
        if (p->time.len != 10 || !like(p->time, "9999-99-99") || !like(eventline_word(&line), "99:99:99")) return false;
        cdet_str zone = eventline_word(&line);
        if (!like(zone, "+9999") && !like(zone, "-9999")) return false;
        p->time = (cdet_str){ from, (size_t)(zone.ptr + zone.len - from) };
        (void)eventline_word(&line);
    }
    p->type = eventline_word(&line);
    if (!is_type(p->type)) return false;
    p->action = eventline_word(&line);
    if (!p->action.len) return false;
    while (p->action.len && p->action.ptr[p->action.len - 1] == ':') p->action.len--; /* "exec_start: sh -c ..." */
    p->attributes = (cdet_str){ "", 0 };
    size_t open = line.len;
    if (line.len && line.ptr[line.len - 1] == ')')
        while (open > 0 && !(line.ptr[open - 1] == '(' && (open == 1 || line.ptr[open - 2] == ' '))) open--;
    else
        open = 0;
    if (open) p->attributes = (cdet_str){ line.ptr + open, line.len - open - 1 };
    size_t end = open ? open - 1 : line.len;
    while (end && line.ptr[end - 1] == ' ') end--;
    size_t from = end;
    while (from && line.ptr[from - 1] != ' ') from--;
    p->id = (cdet_str){ line.ptr + from, end - from };
    return true;
}

static bool eventline_is_mine(const void *state, cdet_str line)
{
    parts p;
    (void)state;
    return line.len > 30 && line.ptr[0] >= '0' && line.ptr[0] <= '9' && take_apart(line, &p);
}

static void eventline_put(cdet_doc *d, cdet_cursor at, cdet_str key, cdet_str value)
{
    cdet_cursor c = cdet_doc_child(d, at, key);
    if (cdet_cursor_any(c) && cdet_doc_wants(d, c)) cdet_doc_text(d, c, value);
}

/* "image=alpine:latest, name=test": a comma inside a value is not followed by a name and '='. */
static void put_attributes(cdet_doc *d, cdet_cursor at, cdet_str s)
{
    while (s.len) {
        const char *eq = memchr(s.ptr, '=', s.len);
        if (!eq) return;
        size_t name = (size_t)(eq - s.ptr), end = name + 1;
        while (end < s.len && !(s.ptr[end] == ',' && end + 1 < s.len && s.ptr[end + 1] == ' ')) end++;
        eventline_put(d, at, (cdet_str){ s.ptr, name }, (cdet_str){ eq + 1, end - name - 1 });
        end += end < s.len ? 2 : 0;
        s.ptr += end;
        s.len -= end;
    }
}

static cdet_status eventline_line(cdet_reader *r, void *state, cdet_str line, uint64_t number)
{
    parts p;
    (void)state;
    if (!take_apart(line, &p)) return CDET_OK;
    cdet_doc *d = cdet_reader_begin(r);
    cdet_cursor at = cdet_doc_child(d, cdet_doc_root(), CDET_LIT("eventline"));
    eventline_put(d, at, CDET_LIT("time"), p.time);
    eventline_put(d, at, CDET_LIT("type"), p.type);
    eventline_put(d, at, CDET_LIT("action"), p.action);
    eventline_put(d, at, CDET_LIT("id"), p.id);
    put_attributes(d, cdet_doc_child(d, at, CDET_LIT("attributes")), p.attributes);
    return cdet_reader_deliver(r, CDET_FORMAT_TEXT, number);
}

const cdet_framer cdet_framer_eventline = { "eventline", NULL, NULL, eventline_is_mine, eventline_line, NULL };

/* ======== src/sources/exprread.c ======== */
/*
 * exprread.c: reads paths, values and conditions of a source mapping.
 */

void *cdet_mapread_alloc(cdet_mapread *mr, size_t size)
{
    void *p = cdet_arena_alloc(mr->arena, size ? size : 1);
    if (!p) mr->refused = true;
    return p;
}

bool cdet_keys_check(cdet_mapread *mr, const cdet_yaml *y, const cdet_str *keys, size_t n)
{
    bool ok = true;
    for (const cdet_yaml *c = y->first; c; c = c->next) {
        size_t i = 0;
        while (i < n && !cdet_str_eq(keys[i], c->key)) i++;
        if (i < n) continue;
        cdet_str near = cdet_nearest(c->key, keys, n);
        cdet_diag_error(mr->diags, c->key_pos, "unknown key '%.*s'%s%.*s%s", CDET_QUOTE(c->key), CDET_MAYBE(near));
        ok = false;
    }
    return ok;
}

static bool exprread_complain(cdet_mapread *mr, const cdet_yaml *y, const char *what)
{
    cdet_diag_error(mr->diags, y->pos, "%s", what);
    return false;
}

bool cdet_text_read(cdet_mapread *mr, const cdet_yaml *y, cdet_str *out)
{
    if (y->kind != CDET_YAML_SCALAR) return exprread_complain(mr, y, "a text is wanted here");
    *out = cdet_arena_str(mr->arena, y->text);
    if (!out->ptr) mr->refused = true;
    return out->ptr != NULL;
}

bool cdet_texts_read(cdet_mapread *mr, const cdet_yaml *y, cdet_str **out, uint32_t *n)
{
    size_t count = y->kind == CDET_YAML_LIST ? y->count : 1;
    *out = cdet_mapread_alloc(mr, count * sizeof **out);
    if (!*out) return false;
    *n = 0;
    for (const cdet_yaml *c = y->kind == CDET_YAML_LIST ? y->first : y; c; c = y == c ? NULL : c->next)
        if (!cdet_text_read(mr, c, &(*out)[(*n)++])) return false;
    return true;
}

bool cdet_flag_read(cdet_mapread *mr, const cdet_yaml *y, bool *out)
{
    return cdet_yaml_bool(y, out) || exprread_complain(mr, y, "true or false is wanted here");
}

/* ---- paths ---- */

static bool add_ref(cdet_mapread *mr, cdet_refs *refs, cdet_ref r)
{
    cdet_ref *v = cdet_mapread_alloc(mr, (refs->n + 1) * sizeof *v);
    if (!v) return false;
    if (refs->n) memcpy(v, refs->v, refs->n * sizeof *v);
    v[refs->n] = r;
    refs->v = v;
    refs->n++;
    return true;
}

/* "path[2]": takes the index off; counted from 1, 0: there was none. */
static uint32_t take_nth(cdet_str *path)
{
    size_t i = path->len;
    uint32_t nth = 0, scale = 1;
    if (i < 4 || path->ptr[i - 1] != ']') return 0;
    for (i--; i && path->ptr[i - 1] >= '0' && path->ptr[i - 1] <= '9' && scale < 10000; i--, scale *= 10)
        nth += (uint32_t)(path->ptr[i - 1] - '0') * scale;
    if (scale == 1 || i < 2 || path->ptr[i - 1] != '[') return 0;
    path->len = i - 1;
    return nth + 1;
}

/* One path without alias, `head` and `rest` joined by a dot. */
static bool add_path(cdet_mapread *mr, cdet_refs *refs, cdet_pos pos, cdet_str head, cdet_str rest)
{
    cdet_str path = head.len && rest.len
                        ? cdet_arena_printf(mr->arena, "%.*s.%.*s", (int)head.len, head.ptr, (int)rest.len, rest.ptr)
                    : head.len ? head
                               : rest;
    const char *why = NULL;
    uint32_t nth = path.ptr ? take_nth(&path) : 0;
    uint32_t slot = path.ptr ? cdet_shape_slot(mr->shape, path, &why) : 0;
    if (!slot && why) cdet_diag_error(mr->diags, pos, "path '%.*s': %s", CDET_QUOTE(path), why);
    if (!slot && !why) mr->refused = true;
    return slot && add_ref(mr, refs, (cdet_ref){ slot, nth, { NULL, 0 } });
}

static bool add_const(cdet_mapread *mr, cdet_refs *refs, const cdet_yaml *y, cdet_str rest)
{
    const cdet_yaml *c = cdet_yaml_get(y, "const");
    cdet_ref r = { 0, 0, { NULL, 0 } };
    if (!c || y->count != 1) return exprread_complain(mr, y, "a path, or {const: text}, is wanted here");
    if (rest.len) return exprread_complain(mr, y, "a constant has nothing below it");
    return cdet_text_read(mr, c, &r.text) && add_ref(mr, refs, r);
}

static bool add_alias(cdet_mapread *mr, cdet_refs *refs, cdet_pos pos, cdet_str name, cdet_str rest)
{
    const cdet_yaml *a = mr->aliases ? mr->aliases->first : NULL;
    while (a && !cdet_str_eq(a->key, name)) a = a->next;
    if (!a) {
        cdet_diag_error(mr->diags, pos, "'$%.*s' is not among the source's names", CDET_QUOTE(name));
        return false;
    }
    for (const cdet_yaml *c = a->kind == CDET_YAML_LIST ? a->first : a; c; c = c == a ? NULL : c->next) {
        bool ok = c->kind == CDET_YAML_SCALAR ? add_path(mr, refs, pos, c->text, rest) : add_const(mr, refs, c, rest);
        if (!ok) return false;
    }
    return true;
}

static bool exprread_add_text(cdet_mapread *mr, cdet_refs *refs, cdet_pos pos, cdet_str text)
{
    if (!text.len || text.ptr[0] != '$') return add_path(mr, refs, pos, text, (cdet_str){ NULL, 0 });
    const char *dot = memchr(text.ptr, '.', text.len);
    cdet_str name = { text.ptr + 1, dot ? (size_t)(dot - text.ptr) - 1 : text.len - 1 };
    cdet_str rest = { dot ? dot + 1 : "", dot ? text.len - name.len - 2 : 0 };
    return add_alias(mr, refs, pos, name, rest);
}

bool cdet_refs_read(cdet_mapread *mr, const cdet_yaml *y, cdet_refs *out)
{
    memset(out, 0, sizeof *out);
    for (const cdet_yaml *c = y->kind == CDET_YAML_LIST ? y->first : y; c; c = c == y ? NULL : c->next) {
        bool ok = c->kind == CDET_YAML_SCALAR ? exprread_add_text(mr, out, c->pos, c->text)
                                              : add_const(mr, out, c, (cdet_str){ NULL, 0 });
        if (!ok) return false;
    }
    return true;
}

/* ---- regular expressions, each pattern compiled once ---- */

static cdet_regex *regex_read(cdet_mapread *mr, const cdet_yaml *y, unsigned flags)
{
    if (y->kind != CDET_YAML_SCALAR) {
        exprread_complain(mr, y, "a regular expression is wanted here");
        return NULL;
    }
    for (size_t i = 0; i < *mr->regex_count; i++)
        if (cdet_str_eq(cdet_regex_text((*mr->regexes)[i]), y->text)) return (*mr->regexes)[i];
    if (!cdet_mem_grow(mr->mem, mr->regexes, mr->regex_cap, *mr->regex_count + 1, sizeof **mr->regexes)) {
        mr->refused = true;
        return NULL;
    }
    cdet_regex *re = cdet_regex_new(mr->mem, mr->diags, y->pos, y->text, flags | (mr->builtin ? CDET_RE_TRUSTED : 0));
    if (re) (*mr->regexes)[(*mr->regex_count)++] = re;
    return re;
}

/* ---- conditions ---- */

static const cdet_str test_keys[] = { { "is", 2 },       { "not", 3 },   { "starts", 6 }, { "ends", 4 },
                                      { "contains", 8 }, { "match", 5 }, { "nocase", 6 }, { "known", 5 } };

static bool add_test(cdet_mapread *mr, cdet_when *w, cdet_test t)
{
    cdet_test *v = cdet_mapread_alloc(mr, (w->ntests + 1) * sizeof *v);
    if (!v) return false;
    if (w->ntests) memcpy(v, w->tests, w->ntests * sizeof *v);
    v[w->ntests] = t;
    w->tests = v;
    w->ntests++;
    return true;
}

/* {is: x, not: [y, z], match: re ...} on one path: each is a test. */
static bool test_map(cdet_mapread *mr, const cdet_yaml *y, cdet_when *w, cdet_test t)
{
    const cdet_yaml *nocase = cdet_yaml_get(y, "nocase");
    if (!cdet_keys_check(mr, y, test_keys, sizeof test_keys / sizeof *test_keys)) return false;
    if (nocase && !cdet_flag_read(mr, nocase, &t.nocase)) return false;
    for (const cdet_yaml *c = y->first; c; c = c->next) {
        cdet_test one = t;
        char k = c->key.ptr[0];
        bool flag = true, ok = true;
        if (c == nocase) continue;
        if (k == 'k') { /* known */
            one.op = CDET_TEST_KNOWN;
            ok = cdet_flag_read(mr, c, &flag);
            one.negate = !flag;
        } else if (k == 'm') { /* match */
            one.op = CDET_TEST_MATCH;
            one.re = regex_read(mr, c, 0);
            ok = one.re != NULL;
        } else {
            one.op = k == 's'   ? CDET_TEST_STARTS
                     : k == 'e' ? CDET_TEST_ENDS
                     : k == 'c' ? CDET_TEST_CONTAINS
                                : CDET_TEST_EQUAL;
            one.negate = k == 'n';
            ok = cdet_texts_read(mr, c, &one.texts, &one.ntexts);
        }
        if (!ok || !add_test(mr, w, one)) return false;
    }
    return true;
}

static bool test_read(cdet_mapread *mr, const cdet_yaml *y, cdet_when *w)
{
    cdet_test t = { .op = CDET_TEST_EQUAL };
    bool exists;
    if (!exprread_add_text(mr, &t.refs, y->key_pos, y->key)) return false;
    if (y->kind == CDET_YAML_MAP) return test_map(mr, y, w, t);
    if (y->kind == CDET_YAML_SCALAR && y->plain && cdet_yaml_bool(y, &exists)) {
        t.op = CDET_TEST_EXISTS;
        t.negate = !exists;
        return add_test(mr, w, t);
    }
    return cdet_texts_read(mr, y, &t.texts, &t.ntexts) && add_test(mr, w, t);
}

cdet_when *cdet_when_read(cdet_mapread *mr, const cdet_yaml *y)
{
    cdet_when *first = NULL, **link = &first;
    for (const cdet_yaml *c = y->kind == CDET_YAML_LIST ? y->first : y; c; c = c == y ? NULL : c->next) {
        if (c->kind != CDET_YAML_MAP) {
            exprread_complain(mr, c, "a map of conditions (path: value) is wanted here");
            return NULL;
        }
        cdet_when *w = cdet_mapread_alloc(mr, sizeof *w);
        if (!w) return NULL;
        for (const cdet_yaml *k = c->first; k; k = k->next)
            if (!test_read(mr, k, w)) return NULL;
        *link = w;
        link = &w->other;
    }
    return first;
}

/* ---- values ---- */

/* "text {path} text {path}" */
static bool template_read(cdet_mapread *mr, const cdet_yaml *y, cdet_expr *e)
{
    cdet_str left = { NULL, 0 };
    if (!cdet_text_read(mr, y, &left)) return false;
    size_t count = 1;
    for (size_t i = 0; i < left.len; i++) count += left.ptr[i] == '{';
    e->parts = cdet_mapread_alloc(mr, count * sizeof *e->parts);
    if (!e->parts) return false;
    while (left.len) {
        cdet_part *p = &e->parts[e->nparts++];
        const char *open = memchr(left.ptr, '{', left.len);
        p->text = (cdet_str){ left.ptr, open ? (size_t)(open - left.ptr) : left.len };
        if (!open) break;
        const char *close = memchr(open, '}', left.len - p->text.len);
        if (!close) return exprread_complain(mr, y, "'{' without '}'");
        if (!exprread_add_text(mr, &p->refs, y->pos, (cdet_str){ open + 1, (size_t)(close - open) - 1 })) return false;
        left.len -= (size_t)(close + 1 - left.ptr);
        left.ptr = close + 1;
    }
    return true;
}

static bool map_read(cdet_mapread *mr, const cdet_yaml *y, cdet_expr *e)
{
    if (y->kind != CDET_YAML_MAP) return exprread_complain(mr, y, "a map from value to value is wanted here");
    e->map = cdet_mapread_alloc(mr, y->count * sizeof *e->map);
    if (!e->map) return false;
    for (const cdet_yaml *c = y->first; c; c = c->next) {
        cdet_pair_entry *p = &e->map[e->nmap++];
        p->from = cdet_arena_str(mr->arena, c->key);
        if (!p->from.ptr || !cdet_text_read(mr, c, &p->to)) return false;
    }
    return true;
}

static bool part_read(cdet_mapread *mr, const cdet_yaml *y, cdet_expr *e)
{
    int64_t n;
    if (y->kind == CDET_YAML_SCALAR && cdet_str_eq(y->text, CDET_LIT("all"))) {
        e->every_part = true;
        return true;
    }
    if (!cdet_yaml_int(y, &n) || n < -1000 || n > 1000) return exprread_complain(mr, y, "a number, or 'all', is wanted here");
    e->part = (int32_t)n;
    return true;
}

static bool nth_read(cdet_mapread *mr, const cdet_yaml *y, cdet_expr *e)
{
    int64_t n;
    if (!cdet_yaml_int(y, &n) || n < 1 || n > 1000) return exprread_complain(mr, y, "a number from 1 is wanted here");
    e->nth = (uint32_t)n;
    return true;
}

static bool zone_read(cdet_mapread *mr, const cdet_yaml *y, cdet_expr *e)
{
    const cdet_yaml *utc = cdet_yaml_get(y, "utc"), *local = cdet_yaml_get(y, "local");
    if (!utc || !local || y->count != 2) return exprread_complain(mr, y, "{utc: path, local: path} is wanted here");
    return cdet_refs_read(mr, utc, &e->zone_utc) && cdet_refs_read(mr, local, &e->zone_local);
}

static bool stream_read(cdet_mapread *mr, const cdet_yaml *y, cdet_expr *e)
{
    if (y->kind == CDET_YAML_SCALAR && cdet_str_eq(y->text, CDET_LIT("file"))) e->stream = CDET_STREAM_FILE;
    if (y->kind == CDET_YAML_SCALAR && cdet_str_eq(y->text, CDET_LIT("name"))) e->stream = CDET_STREAM_NAME;
    return e->stream != CDET_STREAM_NO || exprread_complain(mr, y, "'file' or 'name' is wanted here");
}

static bool sockaddr_read(cdet_mapread *mr, const cdet_yaml *y, cdet_expr *e)
{
    if (y->kind == CDET_YAML_SCALAR && cdet_str_eq(y->text, CDET_LIT("family"))) e->sockaddr = CDET_SOCKADDR_FAMILY;
    if (y->kind == CDET_YAML_SCALAR && cdet_str_eq(y->text, CDET_LIT("ip"))) e->sockaddr = CDET_SOCKADDR_IP;
    if (y->kind == CDET_YAML_SCALAR && cdet_str_eq(y->text, CDET_LIT("port"))) e->sockaddr = CDET_SOCKADDR_PORT;
    return e->sockaddr != CDET_SOCKADDR_NO || exprread_complain(mr, y, "'family', 'ip' or 'port' is wanted here");
}

/* The array of whose elements `among` tests one: that of the expression's own paths. */
static bool among_array(cdet_mapread *mr, const cdet_yaml *y, cdet_expr *e)
{
    for (uint32_t i = 0; i < e->refs.n; i++) {
        uint32_t array = e->refs.v[i].slot ? mr->shape->slots[e->refs.v[i].slot].array : 0;
        if (!array || (e->array && array != e->array))
            return exprread_complain(mr, y, "'among' needs paths into one array ('a[].b')");
        e->array = array;
    }
    return e->array || exprread_complain(mr, y, "'among' needs paths into one array ('a[].b')");
}

enum expr_key {
    E_FROM,
    E_CONST,
    E_TEXT,
    E_WHEN,
    E_ALL,
    E_RAW,
    E_CAPTURE,
    E_PAIR,
    E_SPLIT,
    E_PART,
    E_LOWER,
    E_GUID,
    E_NUMBER,
    E_TIME,
    E_BASENAME,
    E_STREAM,
    E_STRIP_PREFIX,
    E_STRIP_SUFFIX,
    E_MAP,
    E_MAP_ONLY,
    E_ELSE,
    E_PREFIX,
    E_SUFFIX,
    E_JOIN,
    E_ZONE,
    E_NTH,
    E_AMONG,
    E_SOCKADDR,
    E_WITHIN,
    E_COUNT
};

static const cdet_str expr_keys[E_COUNT] = {
    { "from", 4 },   { "const", 5 },         { "text", 4 },          { "when", 4 },   { "all", 3 },
    { "raw", 3 },    { "capture", 7 },       { "pair", 4 },          { "split", 5 },  { "part", 4 },
    { "lower", 5 },  { "guid", 4 },          { "number", 6 },        { "time", 4 },   { "basename", 8 },
    { "stream", 6 }, { "strip_prefix", 12 }, { "strip_suffix", 12 }, { "map", 3 },    { "map_only", 8 },
    { "else", 4 },   { "prefix", 6 },        { "suffix", 6 },        { "join", 4 },   { "zone", 4 },
    { "nth", 3 },    { "among", 5 },         { "sockaddr", 8 },      { "within", 6 },
};

static bool key_read(cdet_mapread *mr, const cdet_yaml *y, enum expr_key k, cdet_expr *e)
{
    cdet_ref r = { 0, 0, { NULL, 0 } };
    switch (k) {
    case E_FROM:
        return cdet_refs_read(mr, y, &e->refs);
    case E_CONST:
        return cdet_text_read(mr, y, &r.text) && add_ref(mr, &e->refs, r);
    case E_TEXT:
        return template_read(mr, y, e);
    case E_WHEN:
        return (e->when = cdet_when_read(mr, y)) != NULL;
    case E_ALL:
        return cdet_flag_read(mr, y, &e->all);
    case E_RAW:
        return cdet_flag_read(mr, y, &e->raw);
    case E_CAPTURE:
        return (e->capture = regex_read(mr, y, 0)) != NULL;
    case E_PAIR:
        return cdet_text_read(mr, y, &e->pair);
    case E_SPLIT:
        return cdet_text_read(mr, y, &e->split);
    case E_PART:
        return part_read(mr, y, e);
    case E_LOWER:
        return cdet_flag_read(mr, y, &e->lower);
    case E_GUID:
        return cdet_flag_read(mr, y, &e->guid);
    case E_NUMBER:
        return cdet_flag_read(mr, y, &e->number);
    case E_TIME:
        return cdet_flag_read(mr, y, &e->time);
    case E_BASENAME:
        return cdet_flag_read(mr, y, &e->basename);
    case E_STREAM:
        return stream_read(mr, y, e);
    case E_STRIP_PREFIX:
        return cdet_text_read(mr, y, &e->strip_prefix);
    case E_STRIP_SUFFIX:
        return cdet_text_read(mr, y, &e->strip_suffix);
    case E_MAP:
        return map_read(mr, y, e);
    case E_MAP_ONLY:
        return cdet_flag_read(mr, y, &e->map_only);
    case E_ELSE:
        return cdet_text_read(mr, y, &e->map_else);
    case E_PREFIX:
        return cdet_text_read(mr, y, &e->prefix);
    case E_SUFFIX:
        return cdet_text_read(mr, y, &e->suffix);
    case E_JOIN:
        return cdet_text_read(mr, y, &e->join);
    case E_ZONE:
        return zone_read(mr, y, e);
    case E_NTH:
        return nth_read(mr, y, e);
    case E_AMONG:
        return (e->among = cdet_when_read(mr, y)) != NULL;
    case E_SOCKADDR:
        return sockaddr_read(mr, y, e);
    case E_WITHIN:
        return cdet_refs_read(mr, y, &e->within);
    case E_COUNT:
        break;
    }
    return false;
}

static bool one_expr(cdet_mapread *mr, const cdet_yaml *y, cdet_expr *e)
{
    if (y->kind == CDET_YAML_SCALAR) return cdet_refs_read(mr, y, &e->refs);
    if (y->kind != CDET_YAML_MAP) return exprread_complain(mr, y, "a path or a map is wanted here");
    if (!cdet_keys_check(mr, y, expr_keys, E_COUNT)) return false;
    for (const cdet_yaml *c = y->first; c; c = c->next) {
        int k = 0;
        while (!cdet_str_eq(expr_keys[k], c->key)) k++;
        if (!key_read(mr, c, (enum expr_key)k, e)) return false;
    }
    int origins =
        (cdet_yaml_get(y, "from") != NULL) + (cdet_yaml_get(y, "const") != NULL) + (cdet_yaml_get(y, "text") != NULL);
    if (origins != 1) return exprread_complain(mr, y, "one of from, const and text is wanted here");
    if (e->among && !among_array(mr, y, e)) return false;
    e->steps = e->capture || e->pair.len || e->split.len || e->lower || e->guid || e->number || e->time ||
               e->basename || e->stream != CDET_STREAM_NO || e->strip_prefix.len || e->strip_suffix.len || e->map ||
               e->prefix.len || e->suffix.len || e->sockaddr != CDET_SOCKADDR_NO || e->within.n;
    return true;
}

cdet_expr *cdet_expr_read(cdet_mapread *mr, const cdet_yaml *y)
{
    cdet_expr *first = NULL, **link = &first;
    for (const cdet_yaml *c = y->kind == CDET_YAML_LIST ? y->first : y; c; c = c == y ? NULL : c->next) {
        cdet_expr *e = cdet_mapread_alloc(mr, sizeof *e);
        if (!e || !one_expr(mr, c, e)) return NULL;
        *link = e;
        link = &e->other;
    }
    if (!first) exprread_complain(mr, y, "an empty list");
    return first;
}

/* ======== src/sources/evtx.c ======== */
/*
 * evtx.c: .evtx files through libevtx. Each record comes as XML text and goes the way of Windows Event XML.
 */

/* ======== src/sources/evtx.h ======== */
/*
 * evtx.h: .evtx files through libevtx, which evtx.c alone sees.
 */
#ifndef CDET_EVTX_H
#define CDET_EVTX_H

typedef int (*cdet_progress_fn)(uint64_t done, uint64_t total, void *user);

/* Reads all records of the file, as the XML that libevtx makes of them. A record's number counts from 1. Statuses of
 * cdet_reader_file; `error` gets one line for CDET_EIO. */
cdet_status cdet_evtx_read(cdet_reader *r, const char *path, cdet_progress_fn progress, void *user, char *error, size_t cap);

#endif

/* ======== src/sources/xml.h ======== */
/*
 * xml.h: walks an XML text over a doc's shape. Behind it is expat, which xml.c alone sees.
 *
 * An element is a member under its name, its attributes are members under "#attributes" below it, and the text of an element
 * without elements is its value: what evtx_dump makes of Windows events. <Data Name="X"> is a member X.
 */
#ifndef CDET_XML_H
#define CDET_XML_H

/* Walks `text` from its first element to that element's end. CDET_OK; CDET_EFORMAT: malformed or cut off, or with a DOCTYPE,
 * which is refused unread; CDET_ENOMEM. Bytes that XML does not allow are kept as they are. */
cdet_status cdet_xml_walk(cdet_doc *d, cdet_cursor at, cdet_str text);

#endif

/* ======== src/sources/evtx.c ======== */

enum { PROGRESS_EVERY = 256 };

static cdet_status say(char *error, size_t cap, const char *what, libevtx_error_t **e)
{
    char why[160] = "";
    if (e && *e) libevtx_error_sprint(*e, why, sizeof why);
    if (e) libevtx_error_free(e);
    snprintf(error, cap, "%s%s%s", what, why[0] ? ": " : "", why);
    return CDET_EIO;
}

/* The record's XML into the doc's memory. libevtx counts the NUL in the size. */
static cdet_status record_text(cdet_reader *r, libevtx_record_t *record, cdet_str *text)
{
    size_t size = 0;
    if (libevtx_record_get_utf8_xml_string_size(record, &size, NULL) != 1 || size < 2) return CDET_EFORMAT;
    if (size > cdet_reader_max_record(r)) return CDET_EFORMAT;
    cdet_doc *d = cdet_reader_begin(r);
    char *p = cdet_doc_alloc(d, size);
    if (!p) return CDET_ENOMEM;
    if (libevtx_record_get_utf8_xml_string(record, (uint8_t *)p, size, NULL) != 1) return CDET_EFORMAT;
    *text = (cdet_str){ p, size - 1 };
    return CDET_OK;
}

static cdet_status one(cdet_reader *r, libevtx_file_t *file, int i)
{
    libevtx_record_t *record = NULL;
    cdet_str text = { NULL, 0 };
    uint64_t number = (uint64_t)i + 1;
    cdet_status st =
        libevtx_file_get_record_by_index(file, i, &record, NULL) == 1 ? record_text(r, record, &text) : CDET_EFORMAT;
    if (!st) st = cdet_xml_walk(cdet_reader_doc(r), cdet_doc_root(), text);
    if (record) libevtx_record_free(&record, NULL);
    if (!st) return cdet_reader_deliver(r, CDET_FORMAT_EVTX, number);
    if (st != CDET_EFORMAT) return st;
    cdet_reader_unreadable_at(r, number, "a record that libevtx cannot read");
    return CDET_OK;
}

cdet_status cdet_evtx_read(cdet_reader *r, const char *path, cdet_progress_fn progress, void *user, char *error,
                           size_t cap)
{
    libevtx_file_t *file = NULL;
    libevtx_error_t *e = NULL;
    cdet_status st = CDET_OK;
    int count = 0;
    if (libevtx_file_initialize(&file, &e) != 1 || libevtx_file_open(file, path, LIBEVTX_OPEN_READ, &e) != 1 ||
        libevtx_file_get_number_of_records(file, &count, &e) != 1)
        st = say(error, cap, "not a readable .evtx file", &e);
    for (int i = 0; !st && i < count; i++) {
        bool tell = progress && i % PROGRESS_EVERY == 0;
        st = tell && progress((uint64_t)i, (uint64_t)count, user) ? CDET_STOPPED : one(r, file, i);
    }
    if (file) {
        libevtx_file_close(file, NULL);
        libevtx_file_free(&file, NULL);
    }
    return st;
}

/* ======== src/sources/file.c ======== */
/*
 * file.c: whole files: plain, gzip (also several members in one file), .evtx. The one place that opens anything.
 */

enum { FILE_PIECE = 256 << 10 };

typedef struct input {
    int fd;
    uint64_t done, total;
    bool gzip, in_member; /* in_member: inside of a gzip member, whose end is due */
    z_stream z;
    cdet_mem *mem;
    unsigned char *raw, *plain; /* FILE_PIECE bytes each, and CDET_JSON_PAD behind plain */
    size_t raw_len;
} input;

static cdet_status fail(cdet_reader *r, const char *what)
{
    snprintf(r->error, sizeof r->error, "%s", what);
    return CDET_EIO;
}

static cdet_status read_piece(cdet_reader *r, input *in)
{
    ssize_t n;
    do n = read(in->fd, in->raw, FILE_PIECE);
    while (n < 0 && errno == EINTR);
    if (n < 0) return fail(r, "cannot be read");
    in->raw_len = (size_t)n;
    in->done += (uint64_t)n;
    return CDET_OK;
}

/* zlib's memory comes out of the reader's budget. Blocks carry their size. */
static voidpf z_get(voidpf ctx, uInt n, uInt size)
{
    size_t bytes = (size_t)n * size + 16;
    char *p = cdet_mem_resize(ctx, NULL, 0, bytes);
    if (!p) return NULL;
    memcpy(p, &bytes, sizeof bytes);
    return p + 16;
}

static void z_put(voidpf ctx, voidpf p)
{
    size_t bytes;
    char *block = (char *)p - 16;
    memcpy(&bytes, block, sizeof bytes);
    cdet_mem_free(ctx, block, bytes);
}

static cdet_status inflate_piece(cdet_reader *r, input *in)
{
    in->z.next_in = in->raw;
    in->z.avail_in = (uInt)in->raw_len;
    while (in->z.avail_in) {
        if (!in->in_member && inflateReset(&in->z) != Z_OK) return fail(r, "gzip: cannot be started");
        in->in_member = true;
        in->z.next_out = in->plain;
        in->z.avail_out = FILE_PIECE;
        int res = inflate(&in->z, Z_NO_FLUSH);
        if (res == Z_MEM_ERROR) return CDET_ENOMEM;
        if (res != Z_OK && res != Z_STREAM_END && res != Z_BUF_ERROR) return fail(r, "gzip: damaged");
        cdet_status st = cdet_reader_push(r, in->plain, FILE_PIECE - in->z.avail_out);
        if (st) return st;
        if (res == Z_STREAM_END) in->in_member = false;
    }
    return CDET_OK;
}

static cdet_status pump(cdet_reader *r, input *in, cdet_progress_fn progress, void *user)
{
    cdet_status st = CDET_OK;
    while (!st && in->raw_len) { /* the first piece is there already */
        st = in->gzip ? inflate_piece(r, in) : cdet_reader_push(r, in->raw, in->raw_len);
        if (!st && progress && progress(in->done, in->total, user)) st = CDET_STOPPED;
        if (!st) st = read_piece(r, in);
    }
    if (!st && in->gzip && in->in_member) st = fail(r, "gzip: cut off");
    cdet_status end = st == CDET_OK || (st == CDET_EIO && in->gzip) ? cdet_reader_end(r) : CDET_OK;
    return st ? st : end;
}

static cdet_status start_gzip(input *in)
{
    in->z.zalloc = z_get;
    in->z.zfree = z_put;
    in->z.opaque = in->mem;
    in->gzip = inflateInit2(&in->z, 15 + 16) == Z_OK;
    in->in_member = true;
    return in->gzip ? CDET_OK : CDET_ENOMEM;
}

static cdet_status open_file(cdet_reader *r, input *in, const char *path)
{
    struct stat st;
    in->fd = open(path, O_RDONLY | O_CLOEXEC);
    if (in->fd < 0)
        return fail(r, errno == ENOENT ? "no such file" : errno == EACCES ? "no permission" : "cannot be opened");
    if (fstat(in->fd, &st) != 0) return fail(r, "cannot be opened");
    if (S_ISDIR(st.st_mode)) return fail(r, "is a directory");
    in->total = S_ISREG(st.st_mode) && st.st_size > 0 ? (uint64_t)st.st_size : 0;
    in->raw = cdet_mem_alloc(in->mem, FILE_PIECE);
    in->plain = cdet_mem_alloc(in->mem, FILE_PIECE);
    if (!in->raw || !in->plain) return CDET_ENOMEM;
    return read_piece(r, in);
}

cdet_status cdet_reader_file(cdet_reader *r, const char *path,
                             int (*progress)(uint64_t done, uint64_t total, void *user), void *user)
{
    if (!r || !path) return CDET_EINVAL;
    r->error[0] = '\0';
    input in = { .fd = -1, .mem = &r->mem };
    cdet_status st = open_file(r, &in, path);
    bool evtx = !st && in.raw_len >= 8 && memcmp(in.raw, "ElfFile", 8) == 0;
    if (evtx)
        st = cdet_evtx_read(r, path, progress, user, r->error, sizeof r->error);
    else if (!st && in.raw_len >= 2 && in.raw[0] == 0x1f && in.raw[1] == 0x8b)
        st = start_gzip(&in);
    if (!st && !evtx) st = pump(r, &in, progress, user);
    if (in.gzip) inflateEnd(&in.z);
    cdet_mem_free(in.mem, in.raw, FILE_PIECE);
    cdet_mem_free(in.mem, in.plain, FILE_PIECE);
    if (in.fd >= 0) close(in.fd);
    return st;
}

/* ======== src/sources/flowlog.c ======== */
/*
 * flowlog.c: flow logs as text, one flow a line, columns separated by blanks: AWS VPC flow logs. Files in S3 begin with a
 * line that names the columns, which any version and any custom format has; what CloudWatch Logs exports has none and the columns
 * of version 2. The doc of a flow has a member for each column, under the column's own name.
 */

enum { FLOW_COLUMNS = 64, FLOW_NAME = 40 };

typedef struct flowlog {
    char name[FLOW_COLUMNS][FLOW_NAME];
    cdet_str column[FLOW_COLUMNS]; /* into `name` */
    size_t count;                  /* 0: no header yet */
} flowlog;

static const char *const version2[] = { "version", "account-id", "interface-id", "srcaddr",   "dstaddr",
                                        "srcport", "dstport",    "protocol",     "packets",   "bytes",
                                        "start",   "end",        "action",       "log-status" };
enum { VERSION2 = sizeof version2 / sizeof *version2 };

/* Words of a line; at most max of them are kept. How many there are. */
static size_t words(cdet_str line, cdet_str *out, size_t max)
{
    size_t n = 0, i = 0;
    while (i < line.len) {
        size_t from;
        while (i < line.len && (line.ptr[i] == ' ' || line.ptr[i] == '\t' || line.ptr[i] == '\r')) i++;
        from = i;
        while (i < line.len && line.ptr[i] != ' ' && line.ptr[i] != '\t' && line.ptr[i] != '\r') i++;
        if (i == from) break;
        if (n < max) out[n] = (cdet_str){ line.ptr + from, i - from };
        n++;
    }
    return n;
}

static bool is(cdet_str s, const char *text)
{
    return cdet_str_eq(s, cdet_str_of(text));
}

/* A format's own spelling of a column, "${srcaddr}", is its name. */
static cdet_str flowlog_bare(cdet_str w)
{
    bool marked = w.len > 3 && w.ptr[0] == '$' && w.ptr[1] == '{' && w.ptr[w.len - 1] == '}';
    return marked ? (cdet_str){ w.ptr + 2, w.len - 3 } : w;
}

/* A line that names columns: every word is a name, and both addresses are among them. */
static bool is_header(const cdet_str *w, size_t n)
{
    bool from = false, to = false;
    if (n < 2 || n > FLOW_COLUMNS) return false;
    for (size_t i = 0; i < n; i++) {
        cdet_str name = flowlog_bare(w[i]);
        if (name.len >= FLOW_NAME) return false;
        for (size_t k = 0; k < name.len; k++) {
            char c = name.ptr[k];
            bool ok = (c >= 'a' && c <= 'z') || (c == '-' && k) || (c == '_' && k) || (c >= '0' && c <= '9' && k);
            if (!ok) return false;
        }
        from = from || is(name, "srcaddr") || is(name, "pkt-srcaddr");
        to = to || is(name, "dstaddr") || is(name, "pkt-dstaddr");
    }
    return from && to;
}

static bool flowlog_digits(cdet_str s)
{
    if (is(s, "-")) return true;
    for (size_t i = 0; i < s.len; i++)
        if (s.ptr[i] < '0' || s.ptr[i] > '9') return false;
    return s.len > 0 && s.len < 20;
}

static bool address(cdet_str s)
{
    bool sign = is(s, "-");
    for (size_t i = 0; i < s.len && !sign; i++) {
        char c = s.ptr[i];
        bool ok = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == '.' || c == ':';
        if (!ok) return false;
    }
    return sign || (s.len > 1 && s.len < 46 && (memchr(s.ptr, '.', s.len) || memchr(s.ptr, ':', s.len)));
}

/* May this value stand in this column? What is not known of a column lets anything pass. */
static bool fits(cdet_str column, cdet_str v)
{
    size_t n = column.len;
    if (n >= 7 && memcmp(column.ptr + n - 7, "srcaddr", 7) == 0) return address(v);
    if (n >= 7 && memcmp(column.ptr + n - 7, "dstaddr", 7) == 0) return address(v);
    if (is(column, "action")) return is(v, "ACCEPT") || is(v, "REJECT") || is(v, "-");
    if (is(column, "log-status")) return is(v, "OK") || is(v, "NODATA") || is(v, "SKIPDATA");
    static const char *const numbers[] = { "version", "srcport", "dstport", "protocol",
                                           "packets", "bytes",   "start",   "end" };
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (is(column, numbers[i])) return flowlog_digits(v);
    return true;
}

static bool is_flow(const flowlog *f, const cdet_str *w, size_t n)
{
    if (f->count) {
        bool all = n == f->count;
        for (size_t i = 0; i < n && all; i++) all = fits(f->column[i], w[i]);
        if (all) return true;
    }
    if (n != VERSION2 || !is(w[0], "2")) return false;
    for (size_t i = 0; i < n; i++)
        if (!fits(cdet_str_of(version2[i]), w[i])) return false;
    return true;
}

/* ---- framing ---- */

static cdet_status flowlog_init(cdet_reader *r, void **state)
{
    *state = cdet_mem_alloc(cdet_reader_mem(r), sizeof(flowlog));
    return *state ? CDET_OK : CDET_ENOMEM;
}

static void flowlog_free(cdet_reader *r, void *state)
{
    cdet_mem_free(cdet_reader_mem(r), state, sizeof(flowlog));
}

static bool flowlog_is_mine(const void *state, cdet_str line)
{
    cdet_str w[FLOW_COLUMNS];
    char c = line.len ? line.ptr[0] : '\0';
    bool may =
        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == 'A' || c == 'R' || c == 'O' || c == '$';
    if (!may || line.len > 4096) return false;
    size_t n = words(line, w, FLOW_COLUMNS);
    return n > 1 && n <= FLOW_COLUMNS && (is_header(w, n) || is_flow(state, w, n));
}

static void flowlog_take_header(flowlog *f, const cdet_str *w, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        cdet_str name = flowlog_bare(w[i]);
        memcpy(f->name[i], name.ptr, name.len);
        f->column[i] = (cdet_str){ f->name[i], name.len };
    }
    f->count = n;
}

static cdet_status flowlog_line(cdet_reader *r, void *state, cdet_str line, uint64_t number)
{
    flowlog *f = state;
    cdet_str w[FLOW_COLUMNS];
    size_t n = words(line, w, FLOW_COLUMNS);
    if (is_header(w, n)) {
        flowlog_take_header(f, w, n);
        return CDET_OK;
    }
    bool own = n == f->count;
    for (size_t i = 0; i < n && own; i++) own = fits(f->column[i], w[i]);
    cdet_doc *d = cdet_reader_begin(r);
    cdet_cursor at = cdet_doc_child(d, cdet_doc_root(), CDET_LIT("vpcflow"));
    for (size_t i = 0; i < n; i++) {
        cdet_cursor c = cdet_doc_child(d, at, own ? f->column[i] : cdet_str_of(version2[i]));
        if (cdet_cursor_any(c) && cdet_doc_wants(d, c)) cdet_doc_text(d, c, w[i]);
    }
    return cdet_reader_deliver(r, CDET_FORMAT_TEXT, number);
}

const cdet_framer cdet_framer_flowlog = { "flowlog", flowlog_init, flowlog_free, flowlog_is_mine, flowlog_line, NULL };

/* ======== src/sources/framers.c ======== */
/*
 * framers.c: the list of framers.
 */

const cdet_framer *const cdet_framers[] = {
    &cdet_framer_auditd, &cdet_framer_xml,       &cdet_framer_csv,    &cdet_framer_flowlog,
    &cdet_framer_pairs,  &cdet_framer_eventline, &cdet_framer_syslog, NULL,
};

/* ======== src/sources/jsonscan.c ======== */
/*
 * jsonscan.c: where JSON values begin and end in a stream of bytes.
 */

void cdet_jsonscan_init(cdet_jsonscan *s)
{
    memset(s, 0, sizeof *s);
    s->wants = CDET_WANT_VALUE;
}

static bool in_object(const cdet_jsonscan *s)
{
    uint32_t at = s->depth - 1;
    return s->depth && (s->object[at / 8] >> (at % 8) & 1);
}

static cdet_scan_result open_bracket(cdet_jsonscan *s, bool object)
{
    if (s->wants != CDET_WANT_VALUE || s->depth == CDET_SCAN_DEPTH) return CDET_SCAN_BAD;
    uint8_t bit = (uint8_t)(1u << (s->depth % 8));
    uint8_t *byte = &s->object[s->depth / 8];
    *byte = (uint8_t)(object ? *byte | bit : *byte & ~bit);
    s->depth++;
    s->wants = object ? CDET_WANT_KEY : CDET_WANT_VALUE;
    s->first = true;
    if (s->depth <= 2) s->key_len[s->depth - 1] = 0;
    return CDET_SCAN_OPEN;
}

static cdet_scan_result close_bracket(cdet_jsonscan *s, bool object)
{
    if (!s->depth || in_object(s) != object || !(s->first || s->wants == CDET_WANT_COMMA)) return CDET_SCAN_BAD;
    s->depth--;
    s->first = false;
    s->wants = CDET_WANT_COMMA;
    return CDET_SCAN_CLOSE;
}

static cdet_scan_result open_string(cdet_jsonscan *s)
{
    if (s->wants != CDET_WANT_KEY && s->wants != CDET_WANT_VALUE) return CDET_SCAN_BAD;
    s->in_string = true;
    s->is_key = s->wants == CDET_WANT_KEY;
    if (s->is_key && s->depth <= 2) s->key_len[s->depth - 1] = 0;
    return CDET_SCAN_MORE;
}

static cdet_scan_result in_string(cdet_jsonscan *s, unsigned char c)
{
    if (c < 0x20) return CDET_SCAN_BAD;
    if (s->in_escape) {
        s->in_escape = false;
    } else if (c == '\\') {
        s->in_escape = true;
    } else if (c == '"') {
        s->in_string = false;
        s->first = false;
        s->wants = s->is_key ? CDET_WANT_COLON : CDET_WANT_COMMA;
        return CDET_SCAN_MORE;
    }
    if (s->is_key && s->depth <= 2 && s->depth && s->key_len[s->depth - 1] < CDET_SCAN_KEY)
        s->key[s->depth - 1][s->key_len[s->depth - 1]++] = (char)c;
    return CDET_SCAN_MORE;
}

/* A number or a word: it ends at the first byte that cannot be part of it, which the caller then looks at. */
static bool jsonscan_word(cdet_jsonscan *s, unsigned char c)
{
    bool part =
        (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '-' || c == '.';
    if (!part) s->in_word = false;
    return part;
}

cdet_scan_result cdet_jsonscan_step(cdet_jsonscan *s, unsigned char c)
{
    if (s->in_string) return in_string(s, c);
    if (s->in_word && jsonscan_word(s, c)) return CDET_SCAN_MORE;
    switch (c) {
    case ' ':
    case '\t':
    case '\r':
    case '\n':
        return CDET_SCAN_MORE;
    case '{':
    case '[':
        return open_bracket(s, c == '{');
    case '}':
    case ']':
        return close_bracket(s, c == '}');
    case '"':
        return open_string(s);
    case ':':
        if (s->wants != CDET_WANT_COLON) return CDET_SCAN_BAD;
        s->wants = CDET_WANT_VALUE;
        return CDET_SCAN_MORE;
    case ',':
        if (s->wants != CDET_WANT_COMMA || !s->depth) return CDET_SCAN_BAD;
        s->wants = in_object(s) ? CDET_WANT_KEY : CDET_WANT_VALUE;
        return CDET_SCAN_MORE;
    default:
        break;
    }
    if (s->wants != CDET_WANT_VALUE || !s->depth || !jsonscan_word(s, c)) return CDET_SCAN_BAD;
    s->in_word = true;
    s->first = false;
    s->wants = CDET_WANT_COMMA;
    return CDET_SCAN_MORE;
}

size_t cdet_jsonscan_skip(const cdet_jsonscan *s, const char *p, size_t n)
{
    size_t i = 0;
    if (!s->in_string || s->in_escape || (s->is_key && s->depth <= 2)) return 0;
    while (i < n && (unsigned char)p[i] >= 0x20 && p[i] != '"' && p[i] != '\\') i++;
    return i;
}

/* ======== src/sources/jsontext.c ======== */
/*
 * jsontext.c: the bytes of JSON scalars.
 *
 * Masked bytes stand as U+10FF00 + byte, the last code points of a private plane. Where the input itself has one of those,
 * its four bytes are masked one by one, so that unmasking is exact.
 */

/* ---- escapes ---- */

static int hex4(const char *p)
{
    int v = 0;
    for (int i = 0; i < 4; i++) {
        char c = p[i];
        int d = c >= '0' && c <= '9'   ? c - '0'
                : c >= 'a' && c <= 'f' ? c - 'a' + 10
                : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                       : -1;
        if (d < 0) return -1;
        v = v * 16 + d;
    }
    return v;
}

static size_t put_utf8(char *o, uint32_t cp)
{
    if (cp < 0x80) {
        o[0] = (char)cp;
        return 1;
    }
    if (cp < 0x800) {
        o[0] = (char)(0xc0 | cp >> 6);
        o[1] = (char)(0x80 | (cp & 0x3f));
        return 2;
    }
    if (cp < 0x10000) {
        o[0] = (char)(0xe0 | cp >> 12);
        o[1] = (char)(0x80 | (cp >> 6 & 0x3f));
        o[2] = (char)(0x80 | (cp & 0x3f));
        return 3;
    }
    o[0] = (char)(0xf0 | cp >> 18);
    o[1] = (char)(0x80 | (cp >> 12 & 0x3f));
    o[2] = (char)(0x80 | (cp >> 6 & 0x3f));
    o[3] = (char)(0x80 | (cp & 0x3f));
    return 4;
}

/* One \u escape, or two that make a pair, at s (behind the 'u'). Returns bytes read; 0: malformed. */
static size_t unicode(const char *s, size_t left, char *o, size_t *written)
{
    int hi = left >= 4 ? hex4(s) : -1;
    if (hi < 0) return 0;
    uint32_t cp = (uint32_t)hi;
    size_t used = 4;
    if (cp >= 0xd800 && cp < 0xdc00 && left >= 10 && s[4] == '\\' && s[5] == 'u') {
        int lo = hex4(s + 6);
        if (lo >= 0xdc00 && lo < 0xe000) {
            cp = 0x10000 + ((cp - 0xd800) << 10) + ((uint32_t)lo - 0xdc00);
            used = 10;
        }
    }
    *written = put_utf8(o, cp);
    return used;
}

/* What a backslash and this character stand for; 0: something else. */
static char simple_escape(char c)
{
    switch (c) {
    case '"':
    case '\\':
    case '/':
        return c;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return '\0';
    }
}

/* Copies up to the next backslash, or the end. *o gets at most 7 bytes more than are counted: they are overwritten later. */
static const char *copy_plain(const char *p, const char *end, char **o)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    const uint64_t ones = 0x0101010101010101u;
    for (; end - p >= 8; p += 8, *o += 8) {
        uint64_t w, x;
        memcpy(&w, p, 8);
        memcpy(*o, &w, 8);
        x = w ^ (ones * '\\');
        x = (x - ones) & ~x & (ones * 0x80); /* the lowest bit set stands for the first backslash */
        if (!x) continue;
        int n = __builtin_ctzll(x) / 8;
        *o += n;
        return p + n;
    }
#endif
    while (p < end && *p != '\\') *(*o)++ = *p++;
    return p;
}

bool cdet_json_unescape(cdet_doc *d, cdet_str raw, cdet_str *out)
{
    *out = raw;
    if (!raw.len || !memchr(raw.ptr, '\\', raw.len)) return true;
    const char *p = raw.ptr, *end = raw.ptr + raw.len;
    char *buf = cdet_doc_alloc(d, raw.len + 8); /* an escape is never shorter than what it stands for */
    if (!buf) return false;
    char *o = buf;
    while ((p = copy_plain(p, end, &o)) < end) {
        if (++p == end) return false;
        char c = simple_escape(*p);
        size_t n = 0, used = c || *p != 'u' ? 0 : unicode(p + 1, (size_t)(end - p - 1), o, &n);
        if (!c && !used) return false;
        if (c)
            *o++ = c;
        else
            o += n;
        p += 1 + used;
    }
    *out = (cdet_str){ buf, (size_t)(o - buf) };
    return true;
}

void cdet_json_resolve_value(cdet_doc *d, cdet_val *v)
{
    cdet_str s = v->v.str;
    bool masked = v->kind == CDET_VAL_MASKED;
    v->kind = CDET_STR;
    if (!cdet_json_unescape(d, s, &v->v.str)) v->v.str = s;
    if (masked && !cdet_json_unmask(d, v->v.str, &s)) return;
    if (masked) v->v.str = s;
}

/* ---- numbers ---- */

bool cdet_json_number(cdet_str t, uint32_t *kind, cdet_val_value *v)
{
    bool negative = t.len && t.ptr[0] == '-';
    size_t i = negative, digits = 0;
    uint64_t u = 0;
    bool over = false;
    for (; i < t.len && t.ptr[i] >= '0' && t.ptr[i] <= '9'; i++, digits++) {
        uint64_t x = (uint64_t)(t.ptr[i] - '0');
        if (u > (UINT64_MAX - x) / 10) over = true;
        u = u * 10 + x;
    }
    if (!digits || (digits > 1 && t.ptr[negative] == '0')) return false;
    if (i == t.len && !over && !negative) {
        *kind = u <= INT64_MAX ? CDET_INT : CDET_UINT;
        if (*kind == CDET_INT)
            v->i = (int64_t)u;
        else
            v->u = u;
        return true;
    }
    if (i == t.len && !over && u <= (uint64_t)INT64_MAX + 1) {
        *kind = CDET_INT;
        v->i = u == (uint64_t)INT64_MAX + 1 ? INT64_MIN : -(int64_t)u;
        return true;
    }
    for (; i < t.len; i++)
        if (!strchr("0123456789+-.eE", t.ptr[i]) || t.ptr[i] == '\0') return false;
    if (cdet_real_parse(t, &v->f)) {
        *kind = CDET_REAL;
        return true;
    }
    *kind = CDET_STR;
    v->str = t;
    return true;
}

/* ---- bytes that are not UTF-8 ---- */

static bool is_mask(const unsigned char *p, size_t left)
{
    return left >= 4 && p[0] == 0xf4 && p[1] == 0x8f && p[2] >= 0xbc && p[2] <= 0xbf && (p[3] & 0xc0) == 0x80;
}

static char *mask_byte(char *o, unsigned char b)
{
    return o + put_utf8(o, 0x10ff00u + b);
}

/* Bytes of the code point at s[i] that stay as they are, or, negative, bytes that have to be masked. */
static int jsontext_piece(cdet_str s, size_t i, bool control)
{
    const unsigned char *p = (const unsigned char *)s.ptr + i;
    uint32_t cp;
    if (p[0] < 0x80) return control && p[0] < 0x20 && p[0] != '\t' && p[0] != '\n' && p[0] != '\r' ? -1 : 1;
    size_t n = cdet_utf8_next(s, i, &cp);
    if (!n) return -1;
    if (control && (cp == 0xfffe || cp == 0xffff)) return -3;
    return is_mask(p, s.len - i) ? -4 : (int)n;
}

cdet_str cdet_json_mask(cdet_doc *d, cdet_str s, size_t pad, bool control)
{
    cdet_str none = { NULL, 0 };
    size_t bad = 0;
    if (s.len > (SIZE_MAX - pad) / 4) return none;
    for (size_t i = 0; i < s.len;) {
        int n = jsontext_piece(s, i, control);
        bad += n < 0 ? (size_t)-n : 0;
        i += (size_t)(n < 0 ? -n : n);
    }
    if (!bad && !pad) return s.ptr ? s : CDET_LIT("");
    char *buf = cdet_doc_alloc(d, s.len + bad * 3 + pad);
    if (!buf) return none;
    char *o = buf;
    for (size_t i = 0; i < s.len;) {
        int n = jsontext_piece(s, i, control);
        size_t len = (size_t)(n < 0 ? -n : n);
        if (n > 0) memcpy(o, s.ptr + i, len);
        o += n > 0 ? n : 0;
        for (size_t k = 0; n < 0 && k < len; k++) o = mask_byte(o, (unsigned char)s.ptr[i + k]);
        i += len;
    }
    if (pad) memset(o, 0, pad);
    return (cdet_str){ buf, (size_t)(o - buf) };
}

bool cdet_json_unmask(cdet_doc *d, cdet_str s, cdet_str *out)
{
    *out = s;
    if (!s.len || !memchr(s.ptr, 0xf4, s.len)) return true;
    char *buf = cdet_doc_alloc(d, s.len);
    if (!buf) return false;
    size_t o = 0;
    for (size_t i = 0; i < s.len;) {
        const unsigned char *p = (const unsigned char *)s.ptr + i;
        if (is_mask(p, s.len - i)) {
            buf[o++] = (char)((p[2] & 3) << 6 | (p[3] & 0x3f));
            i += 4;
        } else {
            buf[o++] = s.ptr[i++];
        }
    }
    *out = (cdet_str){ buf, o };
    return true;
}

/* ======== src/sources/mapper.c ======== */
/*
 * mapper.c: a record that was taken apart becomes events.
 */

/* ======== src/base/path.h ======== */
/*
 * path.h: spellings of a path. The raw text is never replaced; what is made here is a second, comparable form.
 *
 * Windows ('\' or drive letter or UNC seen): case folded (ASCII), '/' to '\', \\?\ \??\ \\.\ GLOBALROOT and
 * \Device\HarddiskVolumeN taken off (the drive is then unknown: it begins with '\'), '.' and '..' resolved, trailing
 * dots and blanks of each component dropped, an alternate data stream split off, the well-known junctions followed
 * ("Documents and Settings", "Local Settings").  Unix: '//' '.' '..' resolved, /proc/<pid|self|thread-self>/root
 * taken off, macOS /private before tmp, var, etc taken off; case kept.  A variable that a path begins with ("%TEMP%",
 * "$HOME", "$env:APPDATA", "~") is kept as every user's: "%userprofile%\appdata\local\temp", "~".
 */
#ifndef CDET_PATH_H
#define CDET_PATH_H

enum { CDET_PATH_MAX = 4096 };   /* longer texts keep head and tail */

typedef struct cdet_path {
    char buf[CDET_PATH_MAX];
    size_t len;              /* of the comparable form */
    size_t name_at;          /* where its last component begins */
    size_t stream_at;        /* offset in the *input* of an alternate data stream's name, 0: none */
    bool windows, absolute;
    bool drive_unknown;      /* a device form: compare from the first '\' behind the drive */
    bool short_name;         /* a component has the 8.3 form (~digit): compare by directory and extension */
} cdet_path;

/* Makes the comparable form. `windows`: -1 tell from the text, 0 no, 1 yes. `cwd` (may be empty) resolves relative
 * Unix and Windows paths. false: empty or unknown ("-", "?"). */
bool cdet_path_canon(cdet_str raw, cdet_str cwd, int windows, cdet_path *out);
static inline cdet_str cdet_path_text(const cdet_path *p) { cdet_str r = { p->buf, p->len }; return r; }
static inline cdet_str cdet_path_name(const cdet_path *p)
{
    cdet_str r = { p->buf + p->name_at, p->len - p->name_at };
    return r;
}
cdet_str cdet_path_ext(cdet_str name);                 /* "exe" of "a.exe"; empty: none */
cdet_str cdet_basename(cdet_str raw);                  /* last component of a raw path, either separator */
/* The part of a canonical path that is the same on every spelling: without a drive's letter, to be hashed as a
 * file's key. */
cdet_str cdet_path_key(const cdet_path *p);

/* Splits a command line into arguments: by CommandLineToArgvW's rules (windows), else shell-like quotes. Each
 * argument is written into buf (cap bytes; the line's length is enough) without its quotes. Returns how many of at most
 * `max` were found; one that does not fit is left out and ends the work. */
size_t cdet_args_split(cdet_str cmd, bool windows, char *buf, size_t cap, cdet_str *argv, size_t max);

/* The command that cmd.exe is told to run by /c or /k, without the quotes that it takes off; empty: none. */
cdet_str cdet_args_of_cmd(cdet_str cmd);

/* Compiled form of a path list entry such as %USERPROFILE%\Downloads, $HOME/Downloads, ~/.cache, /tmp, with
 * wildcards. Variables stand for every user's directory (C:\Users\NAME, /home/NAME, /root, /Users/NAME; Windows XP's
 * Documents and Settings; service profiles under C:\Windows\System32\config\systemprofile and C:\Windows\Temp for
 * %TEMP%). '*' is any run, separators included, '?' any byte. An entry without wildcard at its end matches itself and
 * everything below; a relative one is looked for behind every separator. Returns NULL with a static reason in *why
 * when the entry makes no sense (empty, unknown variable), and with *why NULL when the arena refused. */
typedef struct cdet_path_pattern cdet_path_pattern;
cdet_path_pattern *cdet_path_pattern_new(cdet_arena *a, cdet_str entry, const char **why);
bool cdet_path_pattern_match(const cdet_path_pattern *pp, const cdet_path *p);

/* n patterns matched together: sets bit i of `bits` for each list[i] that matches. NULL: the arena refused. */
typedef struct cdet_path_patterns cdet_path_patterns;
cdet_path_patterns *cdet_path_patterns_new(cdet_arena *a, const cdet_path_pattern *const *list, size_t n);
void cdet_path_patterns_match(const cdet_path_patterns *ps, const cdet_path *p, uint64_t *bits);

#endif

/* ======== src/sources/mapper.c ======== */

/* ---- the plan ---- */

/* Slots that an expression or a condition looks at are wanted. */
static void want_refs(cdet_doc *d, const cdet_refs *r)
{
    for (uint32_t i = 0; i < r->n; i++)
        if (r->v[i].slot) d->unwanted[r->v[i].slot] = 0;
}

static void want_when(cdet_doc *d, const cdet_when *w)
{
    for (; w; w = w->other)
        for (uint32_t i = 0; i < w->ntests; i++) want_refs(d, &w->tests[i].refs);
}

static void want_expr(cdet_doc *d, const cdet_expr *x)
{
    for (; x; x = x->other) {
        want_refs(d, &x->refs);
        want_refs(d, &x->within);
        want_when(d, x->among);
        want_refs(d, &x->zone_utc);
        want_refs(d, &x->zone_local);
        want_when(d, x->when);
        for (uint32_t i = 0; i < x->nparts; i++) want_refs(d, &x->parts[i].refs);
    }
}

static bool has_out(const cdet_plan_case *p, cdet_str name)
{
    for (uint32_t i = 0; i < p->n; i++)
        if (cdet_str_eq(p->outs[i].name, name)) return true;
    return false;
}

/* Adds the fields of `o` and of what stands around it, the inner ones first; an outer one of the same name is hidden.
 * `ids` has the ruleset's id by the catalog's name id. */
static void plan_outs(cdet_mapper *m, cdet_plan_case *p, const cdet_outs *o, const uint32_t *ids, bool all)
{
    for (; o; o = o->up)
        for (uint32_t i = 0; i < o->n; i++) {
            const cdet_out *f = &o->v[i];
            if ((!all && !ids[f->name]) || has_out(p, f->text)) continue;
            p->outs[p->n++] = (cdet_plan_out){ ids[f->name], f->text, f->expr };
            want_expr(m->doc, f->expr);
        }
}

static size_t count_outs(const cdet_outs *o)
{
    size_t n = 0;
    for (; o; o = o->up) n += o->n;
    return n;
}

static bool plan_source(cdet_mapper *m, size_t at, const uint32_t *ids)
{
    const cdet_source *s = m->catalog->sources[at];
    bool all = !m->ruleset || cdet_ruleset_wants_all(m->ruleset);
    cdet_plan_case *cases = cdet_arena_alloc(&m->arena, s->ncases * sizeof *cases);
    if (!cases) return false;
    m->cases[at] = cases;
    want_when(m->doc, s->recognise);
    want_expr(m->doc, s->time);
    want_expr(m->doc, s->host);
    want_refs(m->doc, &s->by.refs);
    for (uint32_t i = 0; i < s->nlets; i++) want_expr(m->doc, s->lets[i].expr);
    for (uint32_t i = 0; i < s->nlabel; i++) want_expr(m->doc, s->label[i]);
    for (uint32_t i = 0; i < s->ncases; i++) {
        const cdet_case *c = &s->cases[i];
        want_when(m->doc, c->when);
        want_expr(m->doc, c->time);
        want_expr(m->doc, c->host);
        cases[i].wanted = c->class_name.len && (!m->ruleset || cdet_ruleset_wants_class(m->ruleset, c->class_name));
        if (!cases[i].wanted) continue;
        size_t most = count_outs(&c->outs) + count_outs(&s->outs);
        cases[i].outs = cdet_arena_alloc(&m->arena, most * sizeof *cases[i].outs);
        if (!cases[i].outs) return false;
        plan_outs(m, &cases[i], &c->outs, ids, all);
        plan_outs(m, &cases[i], &s->outs, ids, all);
    }
    return true;
}

static bool tried(const cdet_mapper *m, const cdet_source *s)
{
    return m->only ? m->only == s : !s->by_name;
}

static bool plan(cdet_mapper *m)
{
    const cdet_catalog *c = m->catalog;
    uint32_t names = cdet_names_count(c->names);
    uint32_t *ids = cdet_arena_alloc(&m->arena, ((size_t)names + 1) * sizeof *ids);
    m->cases = cdet_arena_alloc(&m->arena, (c->count ? c->count : 1) * sizeof(cdet_plan_case *));
    if (!ids || !m->cases) return false;
    for (uint32_t i = 1; m->ruleset && i <= names; i++)
        ids[i] = cdet_ruleset_field_id(m->ruleset, cdet_names_text(c->names, i));
    memset(m->doc->unwanted, 1, c->shape.nslots);
    want_refs(m->doc, &c->texts);
    want_refs(m->doc, &c->hosts);
    for (size_t i = 0; i < c->count; i++)
        if (tried(m, c->sources[i]) && !plan_source(m, i, ids)) return false;
    return true;
}

cdet_status cdet_mapper_init(cdet_mapper *m, cdet_doc *d, cdet_mem *mem, const cdet_catalog *c, cdet_ruleset *rs,
                             const cdet_source *only)
{
    memset(m, 0, sizeof *m);
    m->catalog = c;
    m->ruleset = rs;
    m->only = only;
    m->doc = m->eval.doc = d;
    if (rs) m->image_id = cdet_ruleset_field_id(rs, CDET_LIT("container.image.name"));
    if (rs) m->entrypoint_id = cdet_ruleset_field_id(rs, CDET_LIT("container.entrypoint"));
    if (rs) m->cloud_image_id = cdet_ruleset_field_id(rs, CDET_LIT("cloud.image.id"));
    m->tools = c->tools.n && (!rs || m->image_id || m->cloud_image_id || cdet_ruleset_wants_all(rs));
    cdet_arena_init(&m->arena, mem);
    m->fields = cdet_mem_alloc(mem, CDET_EVENT_FIELDS * sizeof *m->fields);
    m->eval.re = cdet_regex_scratch_new(mem);
    bool ok = cdet_doc_init(d, mem, &c->shape, rs) && m->fields && m->eval.re && plan(m);
    if (!ok) cdet_mapper_free(m, mem);
    return ok ? CDET_OK : CDET_ENOMEM;
}

uint32_t cdet_mapper_groups(const cdet_mapper *m, uint32_t formats)
{
    uint32_t groups = 0;
    for (size_t i = 0; i < m->catalog->count; i++) {
        const cdet_source *s = m->catalog->sources[i];
        if (tried(m, s) && (s->formats & formats)) groups |= s->raw;
    }
    return groups;
}

void cdet_mapper_free(cdet_mapper *m, cdet_mem *mem)
{
    if (m->doc) cdet_doc_free(m->doc);
    if (m->arena.mem) cdet_arena_free(&m->arena);
    cdet_mem_free(mem, m->fields, CDET_EVENT_FIELDS * sizeof *m->fields);
    if (m->eval.re) cdet_regex_scratch_free(m->eval.re);
    memset(m, 0, sizeof *m);
}

/* ---- one record ---- */

const cdet_source *cdet_mapper_recognise(cdet_mapper *m, cdet_format f)
{
    for (size_t i = 0; i < m->catalog->count; i++) {
        const cdet_source *s = m->catalog->sources[i];
        if (!(s->formats & (1u << f)) || !tried(m, s)) continue;
        if (cdet_when_holds(&m->eval, s->recognise)) return s;
    }
    return NULL;
}

static void field(cdet_mapper *m, uint32_t id, cdet_str name, const cdet_val *v)
{
    if (m->nfields == CDET_EVENT_FIELDS) {
        m->doc->dropped++;
        return;
    }
    cdet_field *f = &m->fields[m->nfields++];
    f->name = name;
    f->id = id;
    f->kind = v->kind;
    if (v->kind == CDET_STR)
        f->v.str = v->v.str;
    else if (v->kind == CDET_REAL)
        f->v.f = v->v.f;
    else if (v->kind == CDET_UINT)
        f->v.u = v->v.u;
    else
        f->v.i = v->v.i;
}

static void raw_fields(cdet_mapper *m, const cdet_source *s)
{
    for (uint32_t i = 0; i < m->doc->nraws; i++) {
        cdet_raw_val *r = &m->doc->raws[i];
        for (uint32_t k = 0; k < r->name->nentries; k++) {
            const cdet_raw_entry *e = &r->name->entries[k];
            if (!(s->raw & (1u << e->group))) continue;
            if (r->val.kind >= CDET_VAL_ESCAPED) cdet_json_resolve_value(m->doc, &r->val);
            field(m, e->id, e->name, &r->val);
        }
    }
}

/* ---- what a container tool is told to do ---- */

enum { TOOL_ARGUMENTS = 512 };

static bool named(const cdet_field *f, const char *name, size_t len)
{
    return f->name.len == len && memcmp(f->name.ptr, name, len) == 0;
}

/* The arguments of the process that the fields describe: as a list, else split off its command line. */
static size_t arguments(cdet_mapper *m, cdet_str *argv)
{
    size_t n = 0;
    cdet_str line = { NULL, 0 };
    bool windows = false;
    for (size_t i = 0; i < m->nfields; i++) {
        const cdet_field *f = &m->fields[i];
        if (f->kind != CDET_STR) continue;
        if (named(f, "process.args", 12) && n < TOOL_ARGUMENTS) argv[n++] = f->v.str;
        if (named(f, "process.command_line", 20)) line = f->v.str;
        if (named(f, "host.os.type", 12)) windows = cdet_str_eq(f->v.str, CDET_LIT("windows"));
    }
    if (n || !line.len) return n;
    char *buf = cdet_doc_alloc(m->doc, line.len + 1);
    return buf ? cdet_args_split(line, windows, buf, line.len + 1, argv, TOOL_ARGUMENTS) : 0;
}

static void tool_fields(cdet_mapper *m)
{
    const cdet_tool *tool = NULL;
    cdet_tool_call call;
    cdet_val v = { .kind = CDET_STR };
    for (size_t i = 0; i < m->nfields; i++) {
        const cdet_field *f = &m->fields[i];
        if (named(f, "container.image.name", 20)) return; /* the sensor says in which container this process runs */
        if (!tool && f->kind == CDET_STR && (named(f, "process.name", 12) || named(f, "process.executable", 18)))
            tool = cdet_tools_find(&m->catalog->tools, f->v.str);
    }
    cdet_str *argv = tool ? cdet_doc_alloc(m->doc, TOOL_ARGUMENTS * sizeof *argv) : NULL;
    if (!argv || !cdet_tool_read(tool, argv, arguments(m, argv), &call)) return;
    v.v.str = call.image;
    if (tool->cloud) {
        field(m, m->cloud_image_id, CDET_LIT("cloud.image.id"), &v);
        return;
    }
    field(m, m->image_id, CDET_LIT("container.image.name"), &v);
    v.v.str = call.entrypoint;
    if (call.entrypoint.len) field(m, m->entrypoint_id, CDET_LIT("container.entrypoint"), &v);
}

static cdet_status emit(cdet_mapper *m, const cdet_source *s, const cdet_case *c, const cdet_plan_case *p, uint64_t tag,
                        cdet_event_fn fn, void *user, cdet_mapped *out)
{
    cdet_event ev = CDET_EVENT_INIT;
    bool timed = cdet_expr_time(&m->eval, c->time ? c->time : s->time, &ev.time);
    if (!timed && !s->timeless) {
        out->why = "no time that could be read";
        return CDET_OK;
    }
    m->timed = m->timed || timed;
    if (timed) m->last_time = ev.time;
    ev.tag = tag;
    ev.name = c->class_name;
    ev.host = cdet_expr_text(&m->eval, c->host ? c->host : s->host);
    if (!ev.host.len) ev.host = m->outer_host;
    m->nfields = 0;
    for (uint32_t i = 0; i < p->n; i++) {
        cdet_source_eval(&m->eval, p->outs[i].expr);
        for (uint32_t k = 0; k < m->eval.n; k++) field(m, p->outs[i].id, p->outs[i].name, &m->eval.out[k]);
    }
    raw_fields(m, s);
    if (m->tools && cdet_str_eq(c->class_name, CDET_LIT("process.start"))) tool_fields(m);
    if (m->doc->nomem) return CDET_ENOMEM;
    ev.fields = m->fields;
    ev.field_count = m->nfields;
    cdet_status st = fn(&ev, user);
    if (st < 0) return st;
    out->events++;
    return st == CDET_STOPPED ? st : CDET_OK;
}

/* The events of one case: one, or one for each element of an array that no case before has taken. *held: whether its
 * conditions were met. */
static cdet_status run_case(cdet_mapper *m, const cdet_source *s, const cdet_case *c, const cdet_plan_case *p,
                            uint64_t tag, cdet_event_fn fn, void *user, cdet_mapped *out, bool *held)
{
    cdet_status st = CDET_OK;
    *held = false;
    if (!c->each) {
        *held = cdet_when_holds(&m->eval, c->when);
        return *held && p->wanted ? emit(m, s, c, p, tag, fn, user, out) : CDET_OK;
    }
    for (uint32_t i = 1; !st && i < m->doc->nscopes; i++) {
        if (m->doc->scopes[i].array != c->each || m->doc->scopes[i].taken) continue;
        cdet_doc_unbind(m->doc);
        cdet_doc_bind(m->doc, i);
        bool yes = cdet_when_holds(&m->eval, c->when);
        *held = *held || yes;
        if (yes && !c->more) m->doc->scopes[i].taken = true;
        if (yes && p->wanted) st = emit(m, s, c, p, tag, fn, user, out);
    }
    cdet_doc_unbind(m->doc);
    return st;
}

static void label(cdet_mapper *m, const cdet_source *s, cdet_mapped *out)
{
    char *buf = cdet_doc_alloc(m->doc, 256);
    size_t n = 0;
    if (!buf) return;
    for (uint32_t i = 0; i < s->nlabel; i++) {
        cdet_str t = cdet_expr_text(&m->eval, s->label[i]);
        if (t.len > 120) t.len = 120;
        if (!t.len || n + t.len + 1 > 256) continue;
        if (n) buf[n++] = ' ';
        memcpy(buf + n, t.ptr, t.len);
        n += t.len;
    }
    out->label = n ? (cdet_str){ buf, n } : s->name;
}

/* Works out what the source keeps under paths of its own. What nobody looks at is left out. */
static void lets(cdet_mapper *m, const cdet_source *s)
{
    for (uint32_t i = 0; i < s->nlets; i++) {
        const cdet_let *l = &s->lets[i];
        if (m->doc->unwanted[l->slot]) continue;
        cdet_source_eval(&m->eval, l->expr);
        for (uint32_t k = 0; k < m->eval.n; k++) cdet_doc_note(m->doc, l->slot, &m->eval.out[k]);
    }
}

cdet_status cdet_mapper_run(cdet_mapper *m, const cdet_source *s, uint64_t tag, cdet_event_fn fn, void *user,
                            cdet_mapped *out)
{
    size_t at = 0;
    while (m->catalog->sources[at] != s) at++;
    *out = (cdet_mapped){ .source = s };
    lets(m, s);
    const uint32_t *list = NULL;
    if (s->by.refs.n) {
        cdet_val v = { .kind = CDET_NULL };
        char buf[40];
        uint32_t n = cdet_refs_count(&m->eval, &s->by.refs, &v);
        if (n == 1) list = cdet_switch_find(&s->by, cdet_val_text(&v, buf));
        if (n == 0) list = s->by.rest; /* of several values any may be the one that a case names: all are tried */
    }
    cdet_status st = CDET_OK;
    bool elements = false; /* some were taken: what is left are cases for others of them */
    for (uint32_t i = 0; !st; i++) {
        uint32_t k = list ? list[i] : i;
        if (k == UINT32_MAX || k >= s->ncases) break;
        const cdet_case *c = &s->cases[k];
        bool held;
        if (elements && !c->each) continue;
        st = run_case(m, s, c, &m->cases[at][k], tag, fn, user, out, &held);
        if (held && !c->more && !c->each) break;
        elements = elements || (held && !c->more);
    }
    if (!st && !out->events && !out->why) label(m, s, out);
    return st;
}

/* ======== src/sources/mapread.c ======== */
/*
 * mapread.c: reads the document of a source. Groups of cases are laid out flat: a case carries the conditions and fields
 * of the groups around it. A body, the part that several sources share, is read once for each of them, with the names of
 * that source.
 */

enum { GROUP_DEPTH = 6, CASES = 4096 };

typedef struct build {
    cdet_mapread *mr;
    cdet_source *src;
    size_t case_cap;
    cdet_buf classes;
} build;

static bool mapread_complain(cdet_mapread *mr, const cdet_yaml *y, const char *what)
{
    cdet_diag_error(mr->diags, y->pos, "%s", what);
    return false;
}

/* ---- fields ---- */

static bool outs_read(cdet_mapread *mr, const cdet_yaml *y, cdet_outs *out)
{
    if (!y) return true;
    if (y->kind != CDET_YAML_MAP) return mapread_complain(mr, y, "a map from field to value is wanted here");
    out->v = cdet_mapread_alloc(mr, y->count * sizeof *out->v);
    if (!out->v) return false;
    for (const cdet_yaml *c = y->first; c; c = c->next) {
        cdet_out *o = &out->v[out->n++];
        o->name = cdet_names_put(mr->names, c->key);
        if (!o->name) mr->refused = true;
        o->text = cdet_names_text(mr->names, o->name);
        o->expr = cdet_expr_read(mr, c);
        if (!o->name || !o->expr) return false;
    }
    return true;
}

/* ---- conditions of groups ---- */

static bool append_tests(cdet_mapread *mr, const cdet_when *a, const cdet_when *b, cdet_when *out)
{
    out->ntests = a->ntests + b->ntests;
    out->tests = cdet_mapread_alloc(mr, out->ntests * sizeof *out->tests);
    if (!out->tests) return false;
    if (a->ntests) memcpy(out->tests, a->tests, a->ntests * sizeof *a->tests);
    if (b->ntests) memcpy(out->tests + a->ntests, b->tests, b->ntests * sizeof *b->tests);
    return true;
}

/* a and b; either may be NULL (always). Each alternative of one with each of the other. false: refused. */
static bool both(cdet_mapread *mr, cdet_when *a, cdet_when *b, cdet_when **out)
{
    *out = a ? a : b;
    if (!a || !b) return true;
    cdet_when **link = out;
    for (const cdet_when *x = a; x; x = x->other)
        for (const cdet_when *y = b; y; y = y->other) {
            cdet_when *w = cdet_mapread_alloc(mr, sizeof *w);
            if (!w || !append_tests(mr, x, y, w)) return false;
            *link = w;
            link = &w->other;
        }
    return true;
}

/* ---- cases ---- */

static const cdet_str case_keys[] = { { "when", 4 }, { "class", 5 }, { "fields", 6 }, { "cases", 5 },
                                      { "each", 4 }, { "more", 4 },  { "time", 4 },   { "host", 4 } };

/* A name of the source (`$each`) may stand for an array, or for none where its value is empty. */
static bool each_read(cdet_mapread *mr, const cdet_yaml *y, uint32_t *array)
{
    const char *why = NULL;
    if (y->kind == CDET_YAML_SCALAR && y->text.len && y->text.ptr[0] == '$') {
        const cdet_yaml *a = mr->aliases ? mr->aliases->first : NULL;
        while (a && !cdet_str_eq(a->key, (cdet_str){ y->text.ptr + 1, y->text.len - 1 })) a = a->next;
        if (!a) return mapread_complain(mr, y, "no such name");
        if (a->kind == CDET_YAML_SCALAR && !a->text.len) return true;
        y = a;
    }
    if (y->kind != CDET_YAML_SCALAR) return mapread_complain(mr, y, "a path that ends in '[]' is wanted here");
    uint32_t node = cdet_shape_node(mr->shape, y->text, array, &why);
    if (!node && why) return mapread_complain(mr, y, why);
    if (!node) mr->refused = true;
    return node && (*array || mapread_complain(mr, y, "a path that ends in '[]' is wanted here"));
}

static bool class_add(build *b, cdet_str name)
{
    cdet_str have = cdet_buf_get(&b->classes);
    for (size_t i = 0; i + name.len <= have.len; i++) {
        bool from = i == 0 || have.ptr[i - 1] == ',';
        bool to = i + name.len == have.len || have.ptr[i + name.len] == ',';
        if (from && to && memcmp(have.ptr + i, name.ptr, name.len) == 0) return true;
    }
    if (have.len) cdet_buf_lit(&b->classes, ",");
    cdet_buf_str(&b->classes, name);
    if (b->classes.failed) b->mr->refused = true;
    return !b->classes.failed;
}

static bool case_add(build *b, const cdet_yaml *y, const cdet_case *c)
{
    cdet_source *s = b->src;
    if (s->ncases == CASES) return mapread_complain(b->mr, y, "a source has at most 4096 cases");
    if (s->ncases == b->case_cap) {
        size_t cap = b->case_cap ? b->case_cap * 2 : 32;
        cdet_case *v = cdet_mapread_alloc(b->mr, cap * sizeof *v);
        if (!v) return false;
        if (s->ncases) memcpy(v, s->cases, s->ncases * sizeof *v);
        s->cases = v;
        b->case_cap = cap;
    }
    s->cases[s->ncases++] = *c;
    return !c->class_name.len || class_add(b, c->class_name);
}

static bool cases_read(build *b, const cdet_yaml *list, const cdet_case *group, unsigned depth);

/* What a case or group says itself, on top of the group around it. */
static bool own_keys(cdet_mapread *mr, const cdet_yaml *y, cdet_case *c)
{
    const cdet_yaml *k;
    cdet_when *when = NULL;
    if ((k = cdet_yaml_get(y, "when")) && !(when = cdet_when_read(mr, k))) return false;
    if (!both(mr, c->when, when, &c->when)) return false;
    if ((k = cdet_yaml_get(y, "class")) && !cdet_text_read(mr, k, &c->class_name)) return false;
    if ((k = cdet_yaml_get(y, "each")) && !each_read(mr, k, &c->each)) return false;
    if ((k = cdet_yaml_get(y, "more")) && !cdet_flag_read(mr, k, &c->more)) return false;
    if ((k = cdet_yaml_get(y, "time")) && !(c->time = cdet_expr_read(mr, k))) return false;
    if ((k = cdet_yaml_get(y, "host")) && !(c->host = cdet_expr_read(mr, k))) return false;
    cdet_outs *own = cdet_mapread_alloc(mr, sizeof *own);
    if (!own) return false;
    *own = c->outs;
    c->outs = (cdet_outs){ NULL, 0, own->n || own->up ? own : NULL };
    return outs_read(mr, cdet_yaml_get(y, "fields"), &c->outs);
}

static bool case_read(build *b, const cdet_yaml *y, const cdet_case *group, unsigned depth)
{
    cdet_case c = *group;
    if (y->kind != CDET_YAML_MAP) return mapread_complain(b->mr, y, "a case is a map with when, class, fields ...");
    if (!cdet_keys_check(b->mr, y, case_keys, sizeof case_keys / sizeof *case_keys)) return false;
    if (!own_keys(b->mr, y, &c)) return false;
    const cdet_yaml *inner = cdet_yaml_get(y, "cases");
    if (!inner) return case_add(b, y, &c);
    if (depth == GROUP_DEPTH) return mapread_complain(b->mr, y, "groups of cases are nested too deeply");
    return cases_read(b, inner, &c, depth + 1);
}

static bool cases_read(build *b, const cdet_yaml *list, const cdet_case *group, unsigned depth)
{
    if (list->kind != CDET_YAML_LIST) return mapread_complain(b->mr, list, "a list of cases is wanted here");
    bool ok = true;
    for (const cdet_yaml *c = list->first; c && !b->mr->refused; c = c->next)
        if (!case_read(b, c, group, depth)) ok = false;
    return ok && !b->mr->refused;
}

/* ---- the switch ---- */

static bool same_refs(const cdet_refs *a, const cdet_refs *b)
{
    if (a->n != b->n || !a->n) return false;
    for (uint32_t i = 0; i < a->n; i++)
        if (a->v[i].slot != b->v[i].slot || a->v[i].nth != b->v[i].nth || !cdet_str_eq(a->v[i].text, b->v[i].text))
            return false;
    return true;
}

/* The test by which a case can be found: equality with constants on these refs, and no alternatives. */
static const cdet_test *key_test(const cdet_case *c, const cdet_refs *refs)
{
    if (!c->when || c->when->other) return NULL;
    for (uint32_t i = 0; i < c->when->ntests; i++) {
        const cdet_test *t = &c->when->tests[i];
        if (t->op == CDET_TEST_EQUAL && !t->negate && !t->nocase && (!refs || same_refs(&t->refs, refs))) return t;
    }
    return NULL;
}

/* A value that belongs to an element is not there when the cases of a record are looked up. */
static bool in_array(const cdet_mapread *mr, const cdet_refs *refs)
{
    for (uint32_t i = 0; i < refs->n; i++)
        if (refs->v[i].slot && mr->shape->slots[refs->v[i].slot].array) return true;
    return false;
}

/* The refs that most cases compare with constants. */
static cdet_refs busiest(const cdet_mapread *mr, const cdet_source *s)
{
    cdet_refs best = { NULL, 0 };
    uint32_t most = 1; /* one case alone is not worth a table */
    for (uint32_t i = 0; i < s->ncases; i++) {
        const cdet_when *w = s->cases[i].when;
        for (uint32_t k = 0; w && !w->other && k < w->ntests; k++) {
            uint32_t n = 0;
            if (same_refs(&w->tests[k].refs, &best) || in_array(mr, &w->tests[k].refs)) continue;
            for (uint32_t j = 0; j < s->ncases; j++) n += key_test(&s->cases[j], &w->tests[k].refs) != NULL;
            if (n <= most) continue;
            most = n;
            best = w->tests[k].refs;
        }
    }
    return best;
}

static int order(cdet_str a, cdet_str b)
{
    return a.len != b.len ? (a.len < b.len ? -1 : 1) : memcmp(a.ptr, b.ptr, a.len);
}

/* Where `text` is, or belongs, among the entries so far. */
static uint32_t mapread_find(const cdet_switch *w, cdet_str text)
{
    uint32_t lo = 0, hi = w->n;
    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;
        if (order(w->entries[mid].text, text) < 0)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

const uint32_t *cdet_switch_find(const cdet_switch *w, cdet_str text)
{
    uint32_t i = mapread_find(w, text);
    return i < w->n && cdet_str_eq(w->entries[i].text, text) ? w->entries[i].cases : w->rest;
}

/* The cases that may hold when the value is `text` (ptr NULL: any that no case names). NULL: refused. */
static uint32_t *candidates(cdet_mapread *mr, const cdet_source *s, const cdet_refs *refs, cdet_str text)
{
    uint32_t n = 0, *list = NULL;
    for (int pass = 0; pass < 2; pass++) {
        n = 0;
        for (uint32_t i = 0; i < s->ncases; i++) {
            const cdet_test *t = key_test(&s->cases[i], refs);
            bool may = !t;
            for (uint32_t k = 0; t && text.ptr && k < t->ntexts; k++) may = may || cdet_str_eq(t->texts[k], text);
            if (may && list) list[n] = i;
            n += may;
        }
        if (!list && !(list = cdet_mapread_alloc(mr, (n + 1) * sizeof *list))) return NULL;
    }
    list[n] = UINT32_MAX;
    return list;
}

static bool switch_build(cdet_mapread *mr, cdet_source *s)
{
    cdet_switch *w = &s->by;
    w->refs = busiest(mr, s);
    if (!w->refs.n) return true;
    uint32_t most = 0;
    for (uint32_t i = 0; i < s->ncases; i++) {
        const cdet_test *t = key_test(&s->cases[i], &w->refs);
        most += t ? t->ntexts : 0;
    }
    w->entries = cdet_mapread_alloc(mr, most * sizeof *w->entries);
    w->rest = candidates(mr, s, &w->refs, (cdet_str){ NULL, 0 });
    if (!w->entries || !w->rest) return false;
    for (uint32_t i = 0; i < s->ncases; i++) {
        const cdet_test *t = key_test(&s->cases[i], &w->refs);
        for (uint32_t k = 0; t && k < t->ntexts; k++) {
            uint32_t at = mapread_find(w, t->texts[k]);
            if (at < w->n && cdet_str_eq(w->entries[at].text, t->texts[k])) continue;
            memmove(&w->entries[at + 1], &w->entries[at], (w->n - at) * sizeof *w->entries);
            w->n++;
            w->entries[at].text = t->texts[k];
            w->entries[at].cases = candidates(mr, s, &w->refs, t->texts[k]);
            if (!w->entries[at].cases) return false;
        }
    }
    return true;
}

/* ---- the source ---- */

static const cdet_str source_keys[] = {
    { "source", 6 }, { "title", 5 },     { "about", 5 },   { "platforms", 9 }, { "recognised", 10 },
    { "format", 6 }, { "recognise", 9 }, { "by_name", 7 }, { "timeless", 8 },  { "columns", 7 },
    { "names", 5 },  { "embedded", 8 },  { "time", 4 },    { "host", 4 },      { "fields", 6 },
    { "raw", 3 },    { "label", 5 },     { "events", 6 },  { "cases", 5 },     { "let", 3 },
};
static const cdet_str body_keys[] = { { "body", 4 },  { "about", 5 }, { "fields", 6 }, { "raw", 3 },
                                      { "label", 5 }, { "cases", 5 }, { "let", 3 } };

static const cdet_str format_names[CDET_FORMAT_COUNT] = { { "", 0 },         { "json", 4 },  { "xml", 3 },
                                                          { "evtx", 4 },     { "csv", 3 },   { "text", 4 },
                                                          { "keyvalue", 8 }, { "auditd", 6 } };

static bool formats_read(cdet_mapread *mr, const cdet_yaml *y, cdet_source *s)
{
    cdet_str *v;
    uint32_t n;
    if (!cdet_texts_read(mr, y, &v, &n)) return false;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t f = 1;
        while (f < CDET_FORMAT_COUNT && !cdet_str_eq(format_names[f], v[i])) f++;
        if (f == CDET_FORMAT_COUNT)
            return mapread_complain(mr, y, "no such format (json, xml, evtx, csv, text, keyvalue, auditd)");
        s->formats |= 1u << f;
        s->format = s->format.len ? cdet_arena_printf(mr->arena, "%s,%s", s->format.ptr, v[i].ptr) : v[i];
        if (!s->format.ptr) mr->refused = true;
    }
    return !mr->refused;
}

/* {from: $data, as: winlog.event_data, deep: true} */
static bool raw_read(cdet_mapread *mr, const cdet_yaml *y, cdet_source *s)
{
    static const cdet_str keys[] = { { "from", 4 }, { "as", 2 }, { "deep", 4 } };
    const cdet_yaml *from = cdet_yaml_get(y, "from"), *as = cdet_yaml_get(y, "as"), *deep = cdet_yaml_get(y, "deep");
    bool is_deep = false;
    if (y->kind != CDET_YAML_MAP || !from || !as || from->kind != CDET_YAML_SCALAR || as->kind != CDET_YAML_SCALAR)
        return mapread_complain(mr, y, "{from: path, as: prefix} is wanted here");
    if (!cdet_keys_check(mr, y, keys, 3) || (deep && !cdet_flag_read(mr, deep, &is_deep))) return false;
    cdet_str prefix =
        as->text.len ? cdet_arena_printf(mr->arena, "%s.", as->text.ptr) : cdet_arena_str(mr->arena, as->text);
    const cdet_yaml *a = from;
    if (from->text.len && from->text.ptr[0] == '$') {
        a = mr->aliases ? mr->aliases->first : NULL;
        while (a && !(a->key.len + 1 == from->text.len && memcmp(a->key.ptr, from->text.ptr + 1, a->key.len) == 0))
            a = a->next;
        if (!a) return mapread_complain(mr, from, "no such name");
    }
    for (const cdet_yaml *c = a->kind == CDET_YAML_LIST ? a->first : a; c; c = c == a ? NULL : c->next) {
        const char *why = NULL;
        uint32_t node = c->kind == CDET_YAML_SCALAR ? cdet_shape_node(mr->shape, c->text, NULL, &why) : 0;
        if (!node && why) return mapread_complain(mr, c, why);
        uint32_t g = node && prefix.ptr ? cdet_shape_group(mr->shape, node, prefix, is_deep) : CDET_RAW_GROUPS;
        if (g == CDET_RAW_GROUPS && mr->shape->ngroups == CDET_RAW_GROUPS)
            return mapread_complain(mr, y, "too many 'raw' in all sources");
        if (g == CDET_RAW_GROUPS) mr->refused = true;
        if (mr->refused) return false;
        s->raw |= 1u << g;
    }
    return true;
}

/* {path: json|xml|pairs}: text found there is a document of its own. */
static bool embedded_read(cdet_mapread *mr, const cdet_yaml *y)
{
    static const cdet_str kinds[] = { { "", 0 }, { "json", 4 }, { "xml", 3 }, { "pairs", 5 } };
    if (y->kind != CDET_YAML_MAP) return mapread_complain(mr, y, "{path: json} is wanted here");
    for (const cdet_yaml *c = y->first; c; c = c->next) {
        const char *why = NULL;
        uint32_t k = 1, node = cdet_shape_node(mr->shape, c->key, NULL, &why);
        while (k < 4 && !(c->kind == CDET_YAML_SCALAR && cdet_str_eq(kinds[k], c->text))) k++;
        if (!node && why) return mapread_complain(mr, c, why);
        if (k == 4) return mapread_complain(mr, c, "'json', 'xml' or 'pairs' is wanted here");
        if (!node) mr->refused = true;
        if (!node) return false;
        mr->shape->nodes[node].embed = k;
    }
    return true;
}

static bool label_read(cdet_mapread *mr, const cdet_yaml *y, cdet_source *s)
{
    size_t n = y->kind == CDET_YAML_LIST ? y->count : 1;
    s->label = cdet_mapread_alloc(mr, n * sizeof(cdet_expr *));
    s->nlabel = 0;
    if (!s->label) return false;
    for (const cdet_yaml *c = y->kind == CDET_YAML_LIST ? y->first : y; c; c = c == y ? NULL : c->next) {
        s->label[s->nlabel] = cdet_expr_read(mr, c);
        if (!s->label[s->nlabel++]) return false;
    }
    return true;
}

/* In words, from the conditions: "has Event.System.EventID and Event.System.Channel". */
static bool describe(cdet_mapread *mr, const cdet_yaml *y, cdet_source *s)
{
    cdet_buf b;
    cdet_buf_init(&b, mr->mem);
    for (const cdet_yaml *c = y->kind == CDET_YAML_LIST ? y->first : y; c; c = c == y ? NULL : c->next) {
        if (b.len) cdet_buf_lit(&b, ", or ");
        const char *glue = "has ";
        for (const cdet_yaml *k = c->first; k; k = k->next, glue = " and ") {
            cdet_buf_lit(&b, glue);
            cdet_buf_str(&b, k->key);
        }
    }
    s->recognised = b.failed ? (cdet_str){ NULL, 0 } : cdet_arena_str(mr->arena, cdet_buf_get(&b));
    if (!s->recognised.ptr) mr->refused = true;
    cdet_buf_free(&b);
    return s->recognised.ptr != NULL;
}

/* Facts that stand in the source's document alone. */
static bool head_read(cdet_mapread *mr, const cdet_yaml *doc, cdet_source *s)
{
    const cdet_yaml *k;
    cdet_str *v;
    uint32_t n;
    bool ok = cdet_text_read(mr, cdet_yaml_get(doc, "source"), &s->name);
    if ((k = cdet_yaml_get(doc, "title"))) ok = cdet_text_read(mr, k, &s->title) && ok;
    if ((k = cdet_yaml_get(doc, "about"))) ok = cdet_text_read(mr, k, &s->about) && ok;
    if ((k = cdet_yaml_get(doc, "by_name"))) ok = cdet_flag_read(mr, k, &s->by_name) && ok;
    if ((k = cdet_yaml_get(doc, "timeless"))) ok = cdet_flag_read(mr, k, &s->timeless) && ok;
    if ((k = cdet_yaml_get(doc, "columns"))) ok = cdet_texts_read(mr, k, &s->columns, &s->ncolumns) && ok;
    if ((k = cdet_yaml_get(doc, "embedded"))) ok = embedded_read(mr, k) && ok;
    if ((k = cdet_yaml_get(doc, "format")))
        ok = formats_read(mr, k, s) && ok;
    else
        ok = mapread_complain(mr, doc, "a source has a 'format'");
    if ((k = cdet_yaml_get(doc, "recognise")))
        ok = (s->recognise = cdet_when_read(mr, k)) && describe(mr, k, s) && ok;
    else if (!s->by_name)
        ok = mapread_complain(mr, doc, "a source has 'recognise', or 'by_name: true'");
    if ((k = cdet_yaml_get(doc, "recognised"))) ok = cdet_text_read(mr, k, &s->recognised) && ok;
    if ((k = cdet_yaml_get(doc, "platforms")) && cdet_texts_read(mr, k, &v, &n))
        for (uint32_t i = 0; i < n; i++)
            s->platforms = i ? cdet_arena_printf(mr->arena, "%s,%s", s->platforms.ptr, v[i].ptr) : v[i];
    if ((k = cdet_yaml_get(doc, "time"))) ok = (s->time = cdet_expr_read(mr, k)) && ok;
    if ((k = cdet_yaml_get(doc, "host"))) ok = (s->host = cdet_expr_read(mr, k)) && ok;
    return ok && !mr->refused;
}

/* {NAME: value}: kept under "let.NAME". Behind those that the source has already. */
static bool lets_read(cdet_mapread *mr, const cdet_yaml *y, cdet_source *s)
{
    if (y->kind != CDET_YAML_MAP) return mapread_complain(mr, y, "a map from name to value is wanted here");
    cdet_let *v = cdet_mapread_alloc(mr, (s->nlets + y->count) * sizeof *v);
    if (!v) return false;
    if (s->nlets) memcpy(v, s->lets, s->nlets * sizeof *v);
    s->lets = v;
    for (const cdet_yaml *c = y->first; c; c = c->next) {
        const char *why = NULL;
        cdet_str path = cdet_arena_printf(mr->arena, "let.%.*s", CDET_QUOTE(c->key));
        cdet_let *l = &v[s->nlets];
        l->slot = path.ptr ? cdet_shape_slot(mr->shape, path, &why) : 0;
        if (!l->slot && why) return mapread_complain(mr, c, why);
        if (!l->slot) mr->refused = true;
        if (!l->slot || !(l->expr = cdet_expr_read(mr, c))) return false;
        s->nlets++;
    }
    return true;
}

/* What may stand in the source's document or in the body it shares. */
static bool events_read(build *b, const cdet_yaml *doc, cdet_outs *outs)
{
    const cdet_yaml *k;
    cdet_case top = { .outs = { NULL, 0, NULL } };
    bool ok = outs_read(b->mr, cdet_yaml_get(doc, "fields"), outs);
    if ((k = cdet_yaml_get(doc, "let"))) ok = lets_read(b->mr, k, b->src) && ok;
    if ((k = cdet_yaml_get(doc, "raw"))) ok = raw_read(b->mr, k, b->src) && ok;
    if ((k = cdet_yaml_get(doc, "label"))) ok = label_read(b->mr, k, b->src) && ok;
    if ((k = cdet_yaml_get(doc, "cases"))) ok = cases_read(b, k, &top, 0) && ok;
    return ok;
}

static const cdet_yaml *body_find(cdet_mapread *mr, const cdet_yaml *name, const cdet_yaml *const *bodies, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (cdet_str_eq(cdet_yaml_get(bodies[i], "body")->text, name->text)) return bodies[i];
    cdet_diag_error(mr->diags, name->pos, "there is no body '%.*s'", CDET_QUOTE(name->text));
    return NULL;
}

cdet_source *cdet_source_read(cdet_mapread *mr, const cdet_yaml *doc, const cdet_yaml *const *bodies, size_t nbodies)
{
    cdet_source *s = cdet_mapread_alloc(mr, sizeof *s);
    if (!s) return NULL;
    build b = { mr, s, 0, { 0 } };
    cdet_buf_init(&b.classes, mr->mem);
    mr->aliases = cdet_yaml_get(doc, "names");
    bool ok = cdet_keys_check(mr, doc, source_keys, sizeof source_keys / sizeof *source_keys);
    ok = head_read(mr, doc, s) && ok;
    const cdet_yaml *events = cdet_yaml_get(doc, "events"), *body = NULL;
    cdet_outs *shared = cdet_mapread_alloc(mr, sizeof *shared);
    ok = ok && shared && events_read(&b, doc, &s->outs);
    if (ok && events) {
        body = body_find(mr, events, bodies, nbodies);
        ok = body && cdet_keys_check(mr, body, body_keys, sizeof body_keys / sizeof *body_keys) &&
             events_read(&b, body, shared);
        s->outs.up = shared;
    }
    if (ok && !s->ncases) ok = mapread_complain(mr, doc, "a source has 'cases', or 'events' that name a body");
    ok = ok && switch_build(mr, s);
    if (ok && !s->time && !s->timeless) ok = mapread_complain(mr, doc, "a source has a 'time', or 'timeless: true'");
    if (ok && b.classes.len) s->classes = cdet_arena_str(mr->arena, cdet_buf_get(&b.classes));
    if (ok && b.classes.len && !s->classes.ptr) mr->refused = true;
    cdet_buf_free(&b.classes);
    return ok && !mr->refused ? s : NULL;
}

/* ======== src/sources/pairs.c ======== */
/*
 * pairs.c: lines of the form "[TIME] LEVEL PROGRAM: key=value|key=value|...", which Santa writes. The doc has "pairs.time",
 * "pairs.program" and a member for each key below "pairs". A line without pairs is a message of that program.
 */

static bool pairs_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* "[2018-08-19T03:09:13.120Z] " at the beginning; the time is what stands between the brackets. */
static bool pairs_time_of(cdet_str *line, cdet_str *time)
{
    const char *close =
        line->len > 22 && line->ptr[0] == '[' ? memchr(line->ptr, ']', line->len < 48 ? line->len : 48) : NULL;
    if (!close) return false;
    *time = (cdet_str){ line->ptr + 1, (size_t)(close - line->ptr) - 1 };
    if (time->len < 19 || !pairs_digit(time->ptr[0]) || !pairs_digit(time->ptr[3]) || time->ptr[4] != '-' || time->ptr[7] != '-' ||
        time->ptr[13] != ':')
        return false;
    size_t n = (size_t)(close - line->ptr) + 1;
    while (n < line->len && line->ptr[n] == ' ') n++;
    line->ptr += n;
    line->len -= n;
    return true;
}

static bool pairs_is_mine(const void *state, cdet_str line)
{
    cdet_str time;
    (void)state;
    return pairs_time_of(&line, &time);
}

static void pairs_put(cdet_doc *d, cdet_cursor at, cdet_str key, cdet_str value)
{
    cdet_cursor c = cdet_doc_child(d, at, key);
    if (cdet_cursor_any(c) && cdet_doc_wants(d, c)) cdet_doc_text(d, c, value);
}

static void put_pairs(cdet_doc *d, cdet_cursor at, cdet_str s)
{
    while (s.len) {
        const char *bar = memchr(s.ptr, '|', s.len);
        cdet_str one = { s.ptr, bar ? (size_t)(bar - s.ptr) : s.len };
        const char *eq = one.len ? memchr(one.ptr, '=', one.len) : NULL;
        if (eq) {
            size_t n = (size_t)(eq - one.ptr);
            pairs_put(d, at, (cdet_str){ one.ptr, n }, (cdet_str){ eq + 1, one.len - n - 1 });
        }
        s.ptr += one.len + (bar != NULL);
        s.len -= one.len + (bar != NULL);
    }
}

static cdet_status pairs_line(cdet_reader *r, void *state, cdet_str line, uint64_t number)
{
    cdet_str time, head;
    (void)state;
    if (!pairs_time_of(&line, &time)) return CDET_OK;
    while (line.len && line.ptr[line.len - 1] == '\r') line.len--;
    cdet_doc *d = cdet_reader_begin(r);
    cdet_cursor at = cdet_doc_child(d, cdet_doc_root(), CDET_LIT("pairs"));
    pairs_put(d, at, CDET_LIT("time"), time);
    /* "I santad: " stands before the pairs. */
    const char *colon = line.len ? memchr(line.ptr, ':', line.len) : NULL;
    head = (cdet_str){ line.ptr, colon ? (size_t)(colon - line.ptr) : 0 };
    if (colon && !memchr(head.ptr, '=', head.len)) {
        while (head.len && memchr(head.ptr, ' ', head.len)) head.ptr++, head.len--;
        pairs_put(d, at, CDET_LIT("program"), head);
        line.len -= (size_t)(colon - line.ptr) + 1;
        line.ptr = colon + 1;
        while (line.len && *line.ptr == ' ') line.ptr++, line.len--;
        put_pairs(d, at, line);
    } else {
        pairs_put(d, at, CDET_LIT("message"), line);
    }
    return cdet_reader_deliver(r, CDET_FORMAT_KEYVALUE, number);
}

const cdet_framer cdet_framer_pairs = { "pairs", NULL, NULL, pairs_is_mine, pairs_line, NULL };

/* ======== src/sources/reader.c ======== */
/*
 * reader.c: the public calls on a reader. The state machine is in bytes.c, one record in record.c.
 */

static const cdet_source *source_find(const cdet_catalog *c, const char *name)
{
    for (size_t i = 0; i < c->count; i++)
        if (cdet_str_eq(c->sources[i]->name, cdet_str_of(name))) return c->sources[i];
    return NULL;
}

static cdet_status framers_init(cdet_reader *r)
{
    for (size_t i = 0; cdet_framers[i]; i++) {
        if (!cdet_framers[i]->init) continue;
        cdet_status s = cdet_framers[i]->init(r, &r->framer_state[i]);
        if (s) return s;
        r->framer_ready[i] = true;
    }
    return CDET_OK;
}

static cdet_status reader_init(cdet_reader *r, cdet_catalog *c, const cdet_reader_options *o, const cdet_source *only)
{
    r->catalog = cdet_catalog_ref(c);
    r->ruleset = o->ruleset ? cdet_ruleset_ref(o->ruleset) : NULL;
    r->max_record = o->max_record ? o->max_record : CDET_RECORD_MAX;
    r->stream_at = r->max_record < CDET_STREAM_JSON ? r->max_record : CDET_STREAM_JSON;
    r->line = o->first_line ? o->first_line : 1;
    cdet_buf_init(&r->acc, &r->mem);
    cdet_buf_init(&r->doc_text, &r->mem);
    r->json = cdet_json_new(&r->mem);
    if (!r->json || !cdet_tally_init(&r->tally, &r->mem)) return CDET_ENOMEM;
    cdet_status s = cdet_mapper_init(&r->mapper, &r->doc, &r->mem, c, r->ruleset, only);
    if (s) return s;
    r->text_groups = cdet_mapper_groups(&r->mapper, ~(1u << CDET_FORMAT_JSON));
    for (size_t i = 0; only && i < sizeof r->predicted / sizeof *r->predicted; i++) r->predicted[i] = only->raw;
    return framers_init(r);
}

cdet_status cdet_reader_new(cdet_catalog *c, const cdet_reader_options *opt, cdet_event_fn fn, void *user,
                            cdet_reader **out)
{
    cdet_reader_options o = CDET_READER_OPTIONS_INIT;
    if (!out) return CDET_EINVAL;
    *out = NULL;
    if (!c || !fn) return CDET_EINVAL;
    cdet_status s = opt ? cdet_abi_read(&o, sizeof o, opt, 8) : CDET_OK;
    if (s) return s;
    bool tell = !o.source || strcmp(o.source, "auto") == 0;
    const cdet_source *only = tell ? NULL : source_find(c, o.source);
    if (!tell && !only) return CDET_ENOENT;
    atomic_store(&c->used, true);
    cdet_mem mem;
    cdet_mem_init(&mem, o.alloc, o.alloc_ctx, o.max_bytes ? o.max_bytes : CDET_READER_MAX);
    cdet_reader *r = cdet_mem_alloc(&mem, sizeof *r);
    if (!r) return CDET_ENOMEM;
    r->mem = mem;
    r->fn = fn;
    r->user = user;
    s = reader_init(r, c, &o, only);
    if (s) {
        cdet_reader_free(r);
        return s;
    }
    *out = r;
    return CDET_OK;
}

void cdet_reader_free(cdet_reader *r)
{
    if (!r) return;
    for (size_t i = 0; cdet_framers[i]; i++)
        if (r->framer_ready[i]) cdet_framers[i]->free(r, r->framer_state[i]);
    cdet_mapper_free(&r->mapper, &r->mem);
    cdet_tally_free(&r->tally);
    cdet_json_free(r->json);
    cdet_buf_free(&r->acc);
    cdet_buf_free(&r->doc_text);
    cdet_ruleset_unref(r->ruleset);
    cdet_catalog_unref(r->catalog);
    cdet_mem mem = r->mem;
    mem.fn(mem.ctx, r, sizeof *r, 0);
}

/* ---- what framers call ---- */

cdet_mem *cdet_reader_mem(cdet_reader *r)
{
    return &r->mem;
}
cdet_doc *cdet_reader_doc(cdet_reader *r)
{
    return &r->doc;
}
const cdet_shape *cdet_reader_shape(const cdet_reader *r)
{
    return &r->catalog->shape;
}
cdet_catalog *cdet_reader_catalog(cdet_reader *r)
{
    return r->catalog;
}
size_t cdet_reader_max_record(const cdet_reader *r)
{
    return r->max_record;
}
void cdet_reader_hold(cdet_reader *r, const cdet_framer *f)
{
    r->holder = f;
}

/* ---- the stream ---- */

cdet_status cdet_reader_flush(cdet_reader *r, bool end)
{
    cdet_status st = CDET_OK;
    for (size_t i = 0; !st && cdet_framers[i]; i++)
        if (cdet_framers[i]->flush) st = cdet_framers[i]->flush(r, r->framer_state[i], end);
    return st;
}

static cdet_status push_utf16(cdet_reader *r, const unsigned char *p, size_t n)
{
    enum { PIECE = 16 << 10 };
    char out[CDET_UTF16_GROWTH * (PIECE / 2 + 2)];
    cdet_status st = CDET_OK;
    while (!st && n) {
        size_t piece = n < PIECE ? n : PIECE, used;
        st = cdet_reader_take(r, out, cdet_utf16_decode(&r->utf16, p, piece, out), &used);
        p += piece;
        n -= piece;
    }
    return st;
}

static cdet_status push_bytes(cdet_reader *r, const unsigned char *p, size_t n)
{
    size_t used;
    bool wide = r->utf16.encoding == CDET_ENCODING_LE || r->utf16.encoding == CDET_ENCODING_BE;
    return wide ? push_utf16(r, p, n) : cdet_reader_take(r, (const char *)p, n, &used);
}

/* The stream's first bytes: a byte order mark is left out, anything else goes on as it is. *taken: bytes of p. */
static cdet_status push_head(cdet_reader *r, const unsigned char *p, size_t n, size_t *taken)
{
    cdet_mark m = CDET_MARK_MAYBE;
    for (*taken = 0; m == CDET_MARK_MAYBE && *taken < n;) {
        r->head[r->nhead++] = p[(*taken)++];
        m = cdet_utf16_mark(&r->utf16, r->head, r->nhead);
    }
    if (m == CDET_MARK_MAYBE) return CDET_OK;
    r->started = true;
    return m == CDET_MARK_YES ? CDET_OK : push_bytes(r, r->head, r->nhead);
}

cdet_status cdet_reader_push(cdet_reader *r, const void *buf, size_t len)
{
    size_t taken = 0;
    cdet_status st = CDET_OK;
    if (!r || (!buf && len)) return CDET_EINVAL;
    if (!r->started) st = push_head(r, buf, len, &taken);
    return st || taken == len ? st : push_bytes(r, (const unsigned char *)buf + taken, len - taken);
}

cdet_status cdet_reader_end(cdet_reader *r)
{
    if (!r) return CDET_EINVAL;
    cdet_status st = r->started ? CDET_OK : push_bytes(r, r->head, r->nhead);
    r->started = true;
    if (!st) st = cdet_reader_finish(r);
    return st ? st : cdet_reader_flush(r, true);
}

cdet_status cdet_reader_idle(cdet_reader *r)
{
    return r ? cdet_reader_flush(r, false) : CDET_EINVAL;
}

/* ---- what is told ---- */

cdet_str cdet_reader_error(const cdet_reader *r)
{
    return r ? cdet_str_of(r->error) : (cdet_str){ NULL, 0 };
}

cdet_status cdet_reader_stats_get(const cdet_reader *r, cdet_reader_stats *out)
{
    if (!r || !out) return CDET_EINVAL;
    cdet_reader_stats full = r->stats;
    full.size = sizeof full;
    return cdet_abi_write(out, &full, sizeof full);
}

cdet_status cdet_reader_ignored(const cdet_reader *r, size_t i, cdet_str *name, uint64_t *count)
{
    if (!r || !name || !count) return CDET_EINVAL;
    /* The order of the list is made when it is asked for; the counts are not touched. */
    return cdet_tally_get((cdet_tally *)(uintptr_t)&r->tally, i, name, count) ? CDET_OK : CDET_ENOENT;
}

cdet_status cdet_reader_unreadable(const cdet_reader *r, size_t i, uint64_t *line, cdet_str *reason)
{
    if (!r || !line || !reason) return CDET_EINVAL;
    if (i >= r->tally.nbad) return CDET_ENOENT;
    *line = r->tally.bad[i].line;
    *reason = cdet_str_of(r->tally.bad[i].reason);
    return CDET_OK;
}

/* ---- straight into an engine ---- */

typedef struct reader_feed {
    cdet_engine *engine;
    uint64_t events;
} reader_feed;

static cdet_status feed_event(const cdet_event *ev, void *user)
{
    reader_feed *f = user;
    cdet_status s = cdet_engine_feed(f->engine, ev);
    if (s >= 0) f->events++;
    return s;
}

cdet_status cdet_engine_feed_lines(cdet_engine *e, cdet_reader *r, const void *buf, size_t len, size_t *used,
                                   uint64_t *events)
{
    if (!e || !r || (!buf && len)) return CDET_EINVAL;
    reader_feed f = { e, 0 };
    cdet_event_fn fn = r->fn;
    void *user = r->user;
    size_t took = 0;
    r->fn = feed_event;
    r->user = &f;
    r->started = true; /* whole lines: a mark of UTF-8 is blank space to them */
    cdet_status st = cdet_reader_take(r, buf, len, &took);
    r->fn = fn;
    r->user = user;
    if (used) *used = took;
    if (events) *events = f.events;
    return st;
}

/* ======== src/sources/record.c ======== */
/*
 * record.c: one record in one piece: taken apart, recognised, mapped, counted. A record of no known source may carry one:
 * in a member's text (a shipper's "message"), or behind a syslog header.
 */

/* ---- documents inside of values ---- */

static cdet_status embedded_json(cdet_reader *r, const cdet_embedded *e)
{
    const char *why;
    char *p = cdet_doc_alloc(&r->doc, e->text.len + CDET_JSON_PAD);
    if (!p) return CDET_ENOMEM;
    memcpy(p, e->text.ptr, e->text.len);
    memset(p + e->text.len, 0, CDET_JSON_PAD);
    cdet_status st = cdet_json_walk(r->json, &r->doc, e->at, (cdet_str){ p, e->text.len }, &why);
    return st == CDET_EFORMAT ? CDET_OK : st; /* a text after all */
}

/* The list may grow while it is worked off; its size bounds the work. */
static cdet_status embedded(cdet_reader *r)
{
    cdet_status st = CDET_OK;
    for (uint32_t i = 0; !st && i < r->doc.nembedded; i++) {
        const cdet_embedded *e = &r->doc.embedded[i];
        cdet_str t = e->text;
        while (t.len && (*t.ptr == ' ' || *t.ptr == '\r' || *t.ptr == '\n' || *t.ptr == '\t')) t.ptr++, t.len--;
        bool json = t.len && (*t.ptr == '{' || *t.ptr == '['), xml = t.len && *t.ptr == '<';
        if (e->format != CDET_EMBED_PAIRS && json) st = embedded_json(r, e);
        if (e->format != CDET_EMBED_PAIRS && xml) st = cdet_xml_walk(&r->doc, e->at, t);
        if (st == CDET_EFORMAT) st = CDET_OK;
    }
    return st;
}

/* ---- mapping and counting ---- */

cdet_doc *cdet_reader_begin(cdet_reader *r)
{
    cdet_doc_begin(&r->doc);
    r->doc.raw_groups = r->text_groups;
    return &r->doc;
}

void cdet_reader_unreadable_at(cdet_reader *r, uint64_t line, const char *reason)
{
    r->stats.records++;
    r->stats.unreadable++;
    cdet_tally_unreadable(&r->tally, line, reason);
}

static cdet_status run(cdet_reader *r, const cdet_source *s, uint64_t line)
{
    cdet_mapped done;
    cdet_status st = cdet_mapper_run(&r->mapper, s, line, r->fn, r->user, &done);
    if (st < 0) return st;
    if (done.why && !done.events) {
        cdet_reader_unreadable_at(r, line, done.why);
        return st;
    }
    r->stats.records++;
    r->stats.recognised++;
    r->stats.events += done.events;
    if (done.events) return st;
    r->stats.ignored++;
    cdet_tally_ignored(&r->tally, done.label);
    return st;
}

cdet_status cdet_reader_deliver(cdet_reader *r, cdet_format f, uint64_t line)
{
    if (r->doc.nomem) return CDET_ENOMEM;
    cdet_status st = embedded(r);
    if (st) return st;
    const cdet_source *s = cdet_mapper_recognise(&r->mapper, f);
    if (s) return run(r, s, line);
    cdet_reader_unreadable_at(r, line, "not of any known source");
    return CDET_OK;
}

bool cdet_reader_last_time(const cdet_reader *r, int64_t *ns)
{
    *ns = r->mapper.last_time;
    return r->mapper.timed;
}

bool cdet_reader_recognises(cdet_reader *r, cdet_format f)
{
    return !r->doc.nomem && cdet_mapper_recognise(&r->mapper, f) != NULL;
}

/* ---- JSON ---- */

void cdet_reader_outer(cdet_reader *r, cdet_str host)
{
    r->outer_host_len = host.len < sizeof r->outer_host ? host.len : 0;
    if (r->outer_host_len) memcpy(r->outer_host, host.ptr, host.len);
    r->mapper.outer_host = cdet_reader_outer_host(r);
}

cdet_str cdet_reader_outer_host(const cdet_reader *r)
{
    return (cdet_str){ r->outer_host, r->outer_host_len };
}

/* The text of a member that may be a record of its own. It is copied: the doc is used again for it. */
static cdet_status inner(cdet_reader *r, uint64_t line, unsigned depth, bool *known)
{
    for (uint32_t i = 0; i < r->catalog->texts.n; i++) {
        const cdet_val *v = cdet_doc_get(&r->doc, r->catalog->texts.v[i].slot);
        if (v) v = cdet_json_resolve(&r->doc, v);
        if (!v || v->kind != CDET_STR || v->v.str.len < 16) continue;
        cdet_str t = v->v.str;
        size_t size = t.len + CDET_JSON_PAD;
        char *p = cdet_mem_alloc(&r->mem, size);
        if (!p) return CDET_ENOMEM;
        memcpy(p, t.ptr, t.len);
        cdet_val host;
        if (cdet_refs_first(&r->mapper.eval, &r->catalog->hosts, &host) && host.kind == CDET_STR)
            cdet_reader_outer(r, host.v.str);
        cdet_status st = cdet_record_text(r, (cdet_str){ p, t.len }, line, depth + 1, known);
        cdet_reader_outer(r, (cdet_str){ NULL, 0 });
        if (!st && r->holder) st = cdet_reader_flush(r, true); /* it waits for lines that are not part of this text */
        cdet_mem_free(&r->mem, p, size);
        return st; /* one text a record: the doc has been used again */
    }
    return CDET_OK;
}

static cdet_status record_walk(cdet_reader *r, cdet_str text, uint32_t groups, const char **why)
{
    cdet_doc_begin(&r->doc);
    r->doc.raw_groups = groups;
    cdet_cursor h =
        r->header.len ? cdet_doc_child(&r->doc, cdet_doc_root(), CDET_LIT("#header")) : (cdet_cursor){ 0, NULL };
    if (h.node && cdet_doc_wants(&r->doc, h)) cdet_doc_text(&r->doc, h, r->header);
    cdet_status st = cdet_json_walk(r->json, &r->doc, cdet_doc_root(), text, why);
    return st ? st : embedded(r);
}

/* What a source passes through is picked up while walking, before the source is known. Records of one source begin alike, so
 * it is foretold from the beginning; a record that surprises is walked a second time. */
static uint32_t *prediction(cdet_reader *r, cdet_str text)
{
    size_t n = text.len < 16 ? text.len : 16;
    uint32_t at = (uint32_t)(cdet_shape_hash(0, text.ptr, n) % (sizeof r->predicted / sizeof *r->predicted));
    return &r->predicted[at];
}

cdet_status cdet_record_json(cdet_reader *r, cdet_str text, uint64_t line, unsigned depth, cdet_json_outcome *out,
                             const char **why)
{
    uint32_t *groups = prediction(r, text);
    *out = CDET_JSON_MALFORMED;
    cdet_status st = record_walk(r, text, *groups, why);
    if (st) return st == CDET_EFORMAT ? CDET_OK : st;
    *out = CDET_JSON_DONE;
    const cdet_source *s = cdet_mapper_recognise(&r->mapper, CDET_FORMAT_JSON);
    if (s && (s->raw & ~*groups)) st = record_walk(r, text, s->raw, why);
    if (s) *groups = s->raw;
    if (st) return st;
    if (s) return run(r, s, line);
    bool known = false;
    if (depth < CDET_INNER_DEPTH) st = inner(r, line, depth, &known);
    if (!st && !known) *out = CDET_JSON_UNKNOWN;
    *why = "not of any known source";
    return st;
}

cdet_status cdet_reader_json(cdet_reader *r, cdet_str text, uint64_t line)
{
    const char *why = NULL;
    cdet_json_outcome out;
    size_t size = text.len + CDET_JSON_PAD;
    char *p = cdet_mem_alloc(&r->mem, size);
    if (!p) return CDET_ENOMEM;
    if (text.len) memcpy(p, text.ptr, text.len);
    cdet_status st = cdet_record_json(r, (cdet_str){ p, text.len }, line, 0, &out, &why);
    if (!st && out != CDET_JSON_DONE) cdet_reader_unreadable_at(r, line, why);
    cdet_mem_free(&r->mem, p, size);
    return st;
}

/* ---- text ---- */

static cdet_status framed(cdet_reader *r, size_t i, cdet_str text, uint64_t line, bool *known)
{
    const cdet_framer *f = cdet_framers[i];
    *known = true;
    return f->line(r, r->framer_state[i], text, line);
}

/* A header, then a JSON object that ends the line. */
static cdet_status behind_header(cdet_reader *r, cdet_str text, uint64_t line, unsigned depth, bool *known)
{
    const char *brace = memchr(text.ptr, '{', text.len);
    if (!brace || text.ptr[text.len - 1] != '}') return CDET_OK;
    cdet_str json = { brace, text.len - (size_t)(brace - text.ptr) };
    cdet_json_outcome out;
    const char *why;
    r->header = (cdet_str){ text.ptr, (size_t)(brace - text.ptr) };
    cdet_status st = cdet_record_json(r, json, line, depth + 1, &out, &why);
    r->header.len = 0;
    *known = out == CDET_JSON_DONE;
    return st;
}

cdet_status cdet_record_text(cdet_reader *r, cdet_str text, uint64_t line, unsigned depth, bool *known)
{
    *known = false;
    for (size_t i = 0; cdet_framers[i]; i++) {
        bool holds = r->holder == cdet_framers[i];
        if (r->holder ? holds : cdet_framers[i]->is_mine(r->framer_state[i], text))
            return framed(r, i, text, line, known);
    }
    return depth < CDET_INNER_DEPTH ? behind_header(r, text, line, depth, known) : CDET_OK;
}

/* ======== src/sources/shape.c ======== */
/*
 * shape.c: building the tree of paths. Paths come from mapping files, which are trusted to be of sane size: the tree is
 * bounded by CDET_SHAPE_NODES all the same.
 */

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

static void shape_place(cdet_edge *table, size_t cap, const cdet_edge *e)
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
        if (s->edges[i].child) shape_place(table, cap, &s->edges[i]);
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
    shape_place(s->edges, s->edge_cap, &e);
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
static uint32_t shape_slot_of(cdet_shape *s, uint32_t node, uint32_t array)
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
    return shape_slot_of(s, node, array);
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

/* ======== src/sources/shown.c ======== */
/*
 * shown.c: which fields a source's events of one class can have: those of all cases of the class, with what holds for every event
 * of the source, and what is passed through. Worked out when asked for; a catalog keeps nothing of it.
 */

enum { WORDS = 64 };

typedef struct shown {
    const cdet_catalog *c;
    cdet_str *out;
    size_t cap, n;
    uint64_t seen[WORDS]; /* by name id: beyond these, a field may be told twice */
} shown;

static void shown_put(shown *s, cdet_str field)
{
    if (s->n < s->cap) s->out[s->n] = field;
    s->n++;
}

static void put_outs(shown *s, const cdet_outs *outs)
{
    for (; outs; outs = outs->up)
        for (uint32_t i = 0; i < outs->n; i++) {
            uint32_t id = outs->v[i].name;
            bool known = id < WORDS * 64 && (s->seen[id / 64] >> id % 64 & 1);
            if (known) continue;
            if (id < WORDS * 64) s->seen[id / 64] |= 1ull << id % 64;
            shown_put(s, cdet_names_text(s->c->names, id));
        }
}

cdet_status cdet_catalog_fields(const cdet_catalog *c, size_t i, cdet_str class_name, cdet_str *out, size_t cap,
                                size_t *need)
{
    shown s = { .c = c, .out = out, .cap = cap };
    bool any = false;
    if (!c || !need || (!out && cap)) return CDET_EINVAL;
    if (i >= c->count) return CDET_ENOENT;
    const cdet_source *source = c->sources[i];
    for (uint32_t k = 0; k < source->ncases; k++) {
        const cdet_case *one = &source->cases[k];
        if (!cdet_str_eq(one->class_name, class_name)) continue;
        put_outs(&s, &one->outs);
        any = true;
    }
    if (!any) return CDET_ENOENT;
    put_outs(&s, &source->outs);
    for (uint32_t g = 0; g < c->shape.ngroups; g++) /* with a prefix, they are the record's own names */
        if ((source->raw >> g & 1) && c->shape.groups[g].prefix.len == 0) shown_put(&s, (cdet_str){ "*", 1 });
    *need = s.n;
    return s.n > cap ? CDET_ENOSPC : CDET_OK;
}

/* ======== src/sources/sockaddr.c ======== */
/*
 * sockaddr.c: socket addresses of audit records. Anything shorter than its family needs is no address.
 */

enum { INET = 2, INET6 = 10, LOCAL = 1, NETLINK = 16, BYTES = 28 };

static int sockaddr_nibble(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

/* At most BYTES bytes; how many. 0: not hexadecimal. */
static size_t from_hex(cdet_str s, unsigned char *b)
{
    size_t n = 0;
    if (s.len % 2) return 0;
    for (size_t i = 0; i < s.len; i += 2) {
        int hi = sockaddr_nibble(s.ptr[i]), lo = sockaddr_nibble(s.ptr[i + 1]);
        if (hi < 0 || lo < 0) return 0;
        if (n < BYTES) b[n++] = (unsigned char)(hi * 16 + lo);
    }
    return n;
}

static size_t from_percent(cdet_str s, unsigned char *b)
{
    size_t n = 0;
    for (size_t i = 0; i < s.len && n < BYTES; i++) {
        int hi = -1, lo = -1;
        if (s.ptr[i] == '%' && i + 2 < s.len) {
            hi = sockaddr_nibble(s.ptr[i + 1]);
            lo = sockaddr_nibble(s.ptr[i + 2]);
        }
        if (hi >= 0 && lo >= 0) i += 2;
        b[n++] = hi >= 0 && lo >= 0 ? (unsigned char)(hi * 16 + lo) : (unsigned char)s.ptr[i];
    }
    return n;
}

/* "2001:db8::1": the longest run of zero groups is left out, the first of equal ones (RFC 5952). */
static size_t print_inet6(const unsigned char *a, char *out)
{
    unsigned g[8];
    int best = -1, most = 1;
    for (int i = 0; i < 8; i++) g[i] = a[2 * i] * 256u + a[2 * i + 1];
    for (int i = 0; i < 8; i++) {
        int n = 0;
        while (i + n < 8 && !g[i + n]) n++;
        if (n > most) most = n, best = i;
    }
    size_t at = 0;
    for (int i = 0; i < 8; i++) {
        if (i == best) {
            memcpy(out + at, "::", 2);
            at += 2;
            i += most - 1;
            continue;
        }
        bool colon = at && out[at - 1] != ':';
        at += (size_t)snprintf(out + at, CDET_SOCKADDR_TEXT - at, "%s%x", colon ? ":" : "", g[i]);
    }
    return at;
}

static cdet_str family_name(unsigned family)
{
    switch (family) {
    case INET:
        return CDET_LIT("inet");
    case INET6:
        return CDET_LIT("inet6");
    case LOCAL:
        return CDET_LIT("local");
    case NETLINK:
        return CDET_LIT("netlink");
    default:
        return CDET_LIT("other");
    }
}

cdet_str cdet_sockaddr_text(cdet_str raw, cdet_sockaddr part, char out[CDET_SOCKADDR_TEXT])
{
    unsigned char b[BYTES];
    cdet_str none = { NULL, 0 };
    size_t n = from_hex(raw, b);
    if (!n) n = from_percent(raw, b);
    if (n < 2) return none;
    unsigned family = b[0] ? b[0] : b[1]; /* of a small or of a big machine */
    if (part == CDET_SOCKADDR_FAMILY) return family_name(family);
    bool six = family == INET6;
    if ((family != INET || n < 8) && (!six || n < 24)) return none;
    int len;
    if (part == CDET_SOCKADDR_PORT)
        len = snprintf(out, CDET_SOCKADDR_TEXT, "%u", b[2] * 256u + b[3]);
    else if (six && memcmp(b + 8, "\0\0\0\0\0\0\0\0\0\0\xff\xff", 12) == 0) /* an IPv4 address in an IPv6 socket */
        len = snprintf(out, CDET_SOCKADDR_TEXT, "%u.%u.%u.%u", b[20], b[21], b[22], b[23]);
    else if (six)
        len = (int)print_inet6(b + 8, out);
    else
        len = snprintf(out, CDET_SOCKADDR_TEXT, "%u.%u.%u.%u", b[4], b[5], b[6], b[7]);
    return (cdet_str){ out, (size_t)len };
}

/* ======== src/sources/stamp.c ======== */
/*
 * stamp.c: the ways in which logs write a point in time.
 */

static const int64_t second = 1000000000;

/* ---- numbers ---- */

/* What a count of this size must be counting, as nanoseconds in one step of it: each range ends in the year 5138. */
static int64_t step(double n)
{
    return n < 1e11 ? second : n < 1e14 ? 1000000 : n < 1e17 ? 1000 : 1;
}

/* 100 ns steps since 1601: 1e17 is 1917, 3e17 is 2551; as nanoseconds since 1970 that would be 1973 to 1979. */
static bool filetime(int64_t n, int64_t *ns)
{
    if (n < 100000000000000000 || n > 300000000000000000) return false;
    *ns = (n - 116444736000000000) * 100;
    return true;
}

bool cdet_stamp_int(int64_t n, int64_t *ns)
{
    if (n < 0 || (n > 0 && n < 10000)) return false; /* not a time that any log means */
    if (!filetime(n, ns)) *ns = n * step((double)n);
    return true;
}

bool cdet_stamp_real(double n, int64_t *ns)
{
    if (!(n >= 10000 && n < 9.2e18)) return false;
    int64_t whole = (int64_t)n;
    if (filetime(whole, ns)) return true;
    int64_t by = step(n);
    *ns = whole * by + (int64_t)((n - (double)whole) * (double)by);
    return true;
}

/* ---- text ---- */

static bool stamp_digits(cdet_str *s, int max, int64_t *out)
{
    int64_t v = 0;
    int n = 0;
    while (n < max && s->len && *s->ptr >= '0' && *s->ptr <= '9') {
        v = v * 10 + (*s->ptr - '0');
        s->ptr++;
        s->len--;
        n++;
    }
    *out = v;
    return n > 0;
}

static bool stamp_take(cdet_str *s, char c)
{
    if (!s->len || *s->ptr != c) return false;
    s->ptr++;
    s->len--;
    return true;
}

static void stamp_blanks(cdet_str *s)
{
    while (s->len && (*s->ptr == ' ' || *s->ptr == ',' || *s->ptr == '@')) {
        s->ptr++;
        s->len--;
    }
}

static bool month_name(cdet_str *s, int64_t *month)
{
    static const char names[] = "janfebmaraprmayjunjulaugsepoctnovdec";
    if (s->len < 3) return false;
    for (int64_t m = 0; m < 12; m++) {
        if (!cdet_str_ieq((cdet_str){ s->ptr, 3 }, (cdet_str){ names + m * 3, 3 })) continue;
        *month = m + 1;
        s->ptr += 3;
        s->len -= 3;
        return true;
    }
    return false;
}

/* "1/15/2019" or "Jul 19, 2023" */
static bool date(cdet_str *s, int64_t *y, int64_t *m, int64_t *d)
{
    if (month_name(s, m)) {
        stamp_blanks(s);
        if (!stamp_digits(s, 2, d)) return false;
        stamp_blanks(s);
        return stamp_digits(s, 4, y);
    }
    return stamp_digits(s, 2, m) && stamp_take(s, '/') && stamp_digits(s, 2, d) && stamp_take(s, '/') && stamp_digits(s, 4, y);
}

/* "5:24:24.010 AM" */
static bool clock_time(cdet_str *s, int64_t *seconds, int64_t *fraction)
{
    int64_t h, m, sec = 0, f, scale = second;
    *fraction = 0;
    if (!stamp_digits(s, 2, &h) || !stamp_take(s, ':') || !stamp_digits(s, 2, &m)) return false;
    if (stamp_take(s, ':') && !stamp_digits(s, 2, &sec)) return false;
    if (stamp_take(s, '.'))
        while (stamp_digits(s, 1, &f))
            if (scale > 1) *fraction += f * (scale /= 10);
    stamp_blanks(s);
    bool am = s->len == 2 && cdet_str_ieq(*s, CDET_LIT("am")), pm = s->len == 2 && cdet_str_ieq(*s, CDET_LIT("pm"));
    if ((s->len && !am && !pm) || h > 23 || m > 59 || sec > 60 || ((am || pm) && (h < 1 || h > 12))) return false;
    if (am || pm) h = h % 12 + (pm ? 12 : 0);
    *seconds = h * 3600 + m * 60 + sec;
    return true;
}

static bool written_out(cdet_str s, int64_t *ns)
{
    int64_t y, m, d, seconds, fraction;
    char iso[20];
    if (!date(&s, &y, &m, &d) || y < 1970 || y > 2200 || m < 1 || m > 12 || d < 1 || d > 31) return false;
    stamp_blanks(&s);
    if (!clock_time(&s, &seconds, &fraction)) return false;
    const char text[] = { (char)('0' + y / 1000),
                          (char)('0' + y / 100 % 10),
                          (char)('0' + y / 10 % 10),
                          (char)('0' + y % 10),
                          '-',
                          (char)('0' + m / 10),
                          (char)('0' + m % 10),
                          '-',
                          (char)('0' + d / 10),
                          (char)('0' + d % 10) };
    memcpy(iso, text, sizeof text);
    memcpy(iso + sizeof text, "T00:00:00", 9);
    int64_t day;
    if (!cdet_time_parse((cdet_str){ iso, 19 }, &day)) return false;
    *ns = day + seconds * second + fraction;
    return true;
}

/* Does an ISO time end in Z or an offset? A sign counts when it stands behind the first colon. */
static bool has_zone(cdet_str s)
{
    const char *colon = memchr(s.ptr, ':', s.len);
    if (!colon) return false;
    for (const char *p = colon; p < s.ptr + s.len; p++)
        if (*p == 'Z' || *p == 'z' || *p == '+' || *p == '-') return true;
    return false;
}

/* "+0000" without its colon, which ISO's basic form has, put in its place; a blank before it, as date(1) writes, left out. */
static bool basic_offset(cdet_str s, int64_t *ns)
{
    char buf[48];
    if (s.len < 20 || s.len > 40) return false;
    const char sign = s.ptr[s.len - 5];
    if (sign != '+' && sign != '-') return false;
    size_t n = s.len - 5;
    n -= s.ptr[n - 1] == ' ';
    memcpy(buf, s.ptr, n);
    memcpy(buf + n, s.ptr + s.len - 5, 3);
    buf[n + 3] = ':';
    memcpy(buf + n + 4, s.ptr + s.len - 2, 2);
    return cdet_time_parse((cdet_str){ buf, n + 6 }, ns);
}

bool cdet_stamp_text(cdet_str s, int64_t *ns, bool *zoned)
{
    bool z;
    if (!zoned) zoned = &z;
    *zoned = true;
    while (s.len && (*s.ptr == ' ' || *s.ptr == '\t')) s.ptr++, s.len--;
    while (s.len && (s.ptr[s.len - 1] == ' ' || s.ptr[s.len - 1] == '\t')) s.len--;
    if (!s.len || s.len > 64) return false;
    if (cdet_time_parse(s, ns)) {
        *zoned = has_zone(s);
        return true;
    }
    if (basic_offset(s, ns)) return true;
    if (s.len > 4 && memcmp(s.ptr + s.len - 4, " UTC", 4) == 0 && cdet_time_parse((cdet_str){ s.ptr, s.len - 4 }, ns))
        return true;
    if (s.len > 8 && memcmp(s.ptr, "/Date(", 6) == 0) {
        s.ptr += 6;
        s.len -= 6;
        int64_t ms;
        if (!stamp_digits(&s, 15, &ms) || !s.len || (*s.ptr != ')' && *s.ptr != '+' && *s.ptr != '-')) return false;
        *ns = ms * 1000000;
        return true;
    }
    cdet_str n = s;
    int64_t whole;
    double real;
    if (stamp_digits(&n, 18, &whole) && !n.len) return cdet_stamp_int(whole, ns);
    if (s.len == 19 && stamp_digits(&(cdet_str){ s.ptr, 19 }, 19, &whole) && s.ptr[0] == '1') {
        *ns = whole;
        return true;
    }
    if (n.len && *n.ptr == '.' && cdet_real_parse(s, &real)) return cdet_stamp_real(real, ns);
    *zoned = false;
    return written_out(s, ns);
}

/* ======== src/sources/syslog.c ======== */
/*
 * syslog.c: takes the header off a syslog line and hands on what is behind it: an audit record, an XML event or a JSON object is
 * read as if it stood alone; any other message is a record of its own, with "syslog.host", "syslog.program" ... beside it.
 *
 * RFC 3164 times have no year and no zone: UTC, and the year that brings them nearest to the stream's last event. Before the
 * first event such a record has no time.
 */

static bool syslog_digit(char c)
{
    return c >= '0' && c <= '9';
}

static void syslog_blanks(cdet_str *s)
{
    while (s->len && *s->ptr == ' ') s->ptr++, s->len--;
}

/* Takes what stands before the next blank. */
static cdet_str syslog_word(cdet_str *s)
{
    const char *blank = s->len ? memchr(s->ptr, ' ', s->len) : NULL;
    cdet_str w = { s->ptr, blank ? (size_t)(blank - s->ptr) : s->len };
    s->ptr += w.len;
    s->len -= w.len;
    syslog_blanks(s);
    return w;
}

static cdet_str syslog_known(cdet_str s)
{
    return s.len == 1 && *s.ptr == '-' ? (cdet_str){ NULL, 0 } : s;
}

/* "<13>" at the beginning, where there is one. */
static bool priority(cdet_str *s)
{
    size_t i = 1;
    if (!s->len || *s->ptr != '<') return false;
    while (i < s->len && i < 5 && syslog_digit(s->ptr[i])) i++;
    if (i == 1 || i == s->len || s->ptr[i] != '>') return false;
    s->ptr += i + 1;
    s->len -= i + 1;
    return true;
}

/* "2026-11-24T10:00:01" and what is behind it up to a blank. */
static bool full_time(cdet_str *s, cdet_str *out)
{
    static const char form[] = "dddd-dd-ddTdd:dd:dd";
    if (s->len < sizeof form) return false;
    for (size_t i = 0; i + 1 < sizeof form; i++)
        if (form[i] == 'd' ? !syslog_digit(s->ptr[i]) : s->ptr[i] != form[i]) return false;
    *out = syslog_word(s);
    return true;
}

/* "Nov 24 10:00:01", the day perhaps behind two blanks. */
static bool short_time(cdet_str *s, cdet_str *out)
{
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if (s->len < 16 || s->ptr[3] != ' ' || s->ptr[6] != ' ' || s->ptr[9] != ':' || s->ptr[12] != ':') return false;
    bool month = false;
    for (size_t i = 0; i < 36 && !month; i += 3) month = memcmp(s->ptr, months + i, 3) == 0;
    if (!month || !syslog_digit(s->ptr[5]) || !syslog_digit(s->ptr[7]) || !syslog_digit(s->ptr[8])) return false;
    *out = (cdet_str){ s->ptr, 15 };
    s->ptr += 15;
    s->len -= 15;
    syslog_blanks(s);
    return true;
}

/* "-" or "[id k="v" ...][...]". */
static bool structured_data(cdet_str *s)
{
    if (!s->len) return false;
    if (*s->ptr == '-') {
        syslog_word(s);
        return true;
    }
    while (s->len && *s->ptr == '[') {
        size_t i = 1;
        bool quoted = false;
        for (; i < s->len && (quoted || s->ptr[i] != ']'); i++) {
            if (s->ptr[i] == '\\' && i + 1 < s->len)
                i++;
            else if (s->ptr[i] == '"')
                quoted = !quoted;
        }
        if (i == s->len) return false;
        s->ptr += i + 1;
        s->len -= i + 1;
    }
    syslog_blanks(s);
    return true;
}

static bool rfc5424(cdet_str s, cdet_syslog *out)
{
    if (s.len < 2 || s.ptr[0] != '1' || s.ptr[1] != ' ') return false;
    s.ptr += 2;
    s.len -= 2;
    if (!full_time(&s, &out->time)) out->time = syslog_known(syslog_word(&s));
    out->host = syslog_known(syslog_word(&s));
    out->program = syslog_known(syslog_word(&s));
    out->pid = syslog_known(syslog_word(&s));
    syslog_word(&s); /* the message's id */
    if (!structured_data(&s)) return false;
    if (s.len >= 3 && memcmp(s.ptr, "\xef\xbb\xbf", 3) == 0) s.ptr += 3, s.len -= 3;
    out->message = s;
    return true;
}

/* "app[4242]:" or "app:" */
static bool tag(cdet_str *s, cdet_syslog *out)
{
    size_t i = 0;
    while (i < s->len && s->ptr[i] != ' ' && s->ptr[i] != '[' && s->ptr[i] != ':') i++;
    if (i == s->len || i == 0 || i > 128 || s->ptr[i] == ' ') return false;
    out->program = (cdet_str){ s->ptr, i };
    if (s->ptr[i] == '[') {
        size_t from = ++i;
        while (i < s->len && syslog_digit(s->ptr[i])) i++;
        if (i == from || i + 1 >= s->len || s->ptr[i] != ']' || s->ptr[i + 1] != ':') return false;
        out->pid = (cdet_str){ s->ptr + from, i - from };
        i++;
    }
    s->ptr += i + 1;
    s->len -= i + 1;
    syslog_blanks(s);
    return true;
}

bool cdet_syslog_parse(cdet_str line, cdet_syslog *out)
{
    memset(out, 0, sizeof *out);
    cdet_str s = line;
    if (priority(&s) && rfc5424(s, out)) return true;
    memset(out, 0, sizeof *out);
    if (!full_time(&s, &out->time)) {
        if (!short_time(&s, &out->time)) return false;
        out->no_year = true;
    }
    cdet_str after = s, first = syslog_word(&after);
    if (!first.len) return false;
    out->host = first;
    if (!tag(&after, out)) return false;
    out->message = after;
    return true;
}

/* ---- framing ---- */

static bool syslog_is_mine(const void *state, cdet_str line)
{
    (void)state;
    cdet_syslog sl;
    return cdet_syslog_parse(line, &sl);
}

static void syslog_put(cdet_doc *d, cdet_cursor at, cdet_str key, cdet_str value)
{
    cdet_cursor c = cdet_doc_child(d, at, key);
    if (value.len && cdet_cursor_any(c) && cdet_doc_wants(d, c)) cdet_doc_text(d, c, value);
}

/* "Nov 24 10:00:01" as an RFC 3339 time. false: there is no event yet to tell the year by. */
static bool with_year(cdet_reader *r, cdet_str t, char out[24])
{
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    int64_t now, ns, best = INT64_MAX;
    char text[24];
    int month = 1;
    if (!cdet_reader_last_time(r, &now) || t.len != 15) return false;
    while (month < 12 && memcmp(t.ptr, months + (month - 1) * 3, 3) != 0) month++;
    int64_t year = 1970 + now / 31556952000000000; /* of a mean year's nanoseconds */
    for (int64_t y = year - 1; y <= year + 1; y++) {
        snprintf(text, sizeof text, "%04d-%02d-%c%cT%.8sZ", (int)y, month, t.ptr[4] == ' ' ? '0' : t.ptr[4], t.ptr[5],
                 t.ptr + 7);
        if (!cdet_time_parse(cdet_str_of(text), &ns)) continue;
        int64_t off = ns > now ? cdet_sat_sub(ns, now) : cdet_sat_sub(now, ns);
        if (off >= best) continue;
        best = off;
        memcpy(out, text, sizeof text);
    }
    return best != INT64_MAX;
}

static cdet_status syslog_line(cdet_reader *r, void *state, cdet_str line, uint64_t number)
{
    cdet_syslog sl;
    (void)state;
    if (!cdet_syslog_parse(line, &sl)) return CDET_OK;
    cdet_str m = sl.message;
    if (m.len > 5 && memcmp(m.ptr, "@cee:", 5) == 0) m.ptr += 5, m.len -= 5;
    syslog_blanks(&m);
    if (m.len && *m.ptr == '{' && m.ptr[m.len - 1] == '}') {
        cdet_reader_outer(r, sl.host);
        cdet_status s = cdet_reader_json(r, m, number);
        cdet_reader_outer(r, (cdet_str){ NULL, 0 });
        return s;
    }
    cdet_doc *d = cdet_reader_begin(r);
    cdet_cursor at = cdet_doc_child(d, cdet_doc_root(), CDET_LIT("syslog"));
    char full[24];
    if (sl.no_year) sl.time = with_year(r, sl.time, full) ? cdet_doc_keep(d, cdet_str_of(full)) : (cdet_str){ NULL, 0 };
    syslog_put(d, at, CDET_LIT("time"), sl.time);
    syslog_put(d, at, CDET_LIT("host"), sl.host);
    syslog_put(d, at, CDET_LIT("program"), sl.program);
    syslog_put(d, at, CDET_LIT("pid"), sl.pid);
    syslog_put(d, at, CDET_LIT("message"), sl.message);
    return cdet_reader_deliver(r, CDET_FORMAT_TEXT, number);
}

const cdet_framer cdet_framer_syslog = { "syslog", NULL, NULL, syslog_is_mine, syslog_line, NULL };

/* ======== src/sources/tally.c ======== */
/*
 * tally.c: what a reader did not make events of.
 */

static const uint64_t key[2] = { 0x74616c6c79u, 0x69676e6f726564u };

bool cdet_tally_init(cdet_tally *t, cdet_mem *m)
{
    memset(t, 0, sizeof *t);
    t->mem = m;
    t->names = cdet_names_new(m, key);
    return t->names != NULL;
}

void cdet_tally_free(cdet_tally *t)
{
    if (!t->mem) return;
    cdet_names_free(t->names);
    cdet_mem_free(t->mem, t->counts, t->cap * sizeof *t->counts);
    cdet_mem_free(t->mem, t->order, t->order_cap * sizeof *t->order);
    memset(t, 0, sizeof *t);
}

void cdet_tally_ignored(cdet_tally *t, cdet_str name)
{
    uint32_t id = cdet_names_get(t->names, name);
    if (!id && cdet_names_count(t->names) >= CDET_TALLY_NAMES) name = CDET_LIT("(other)");
    if (!id) id = cdet_names_put(t->names, name);
    if (!id || !cdet_mem_grow(t->mem, &t->counts, &t->cap, id, sizeof *t->counts)) return;
    t->counts[id - 1]++;
    t->stale = true;
}

void cdet_tally_unreadable(cdet_tally *t, uint64_t line, const char *reason)
{
    if (t->nbad < CDET_TALLY_BAD) t->bad[t->nbad++] = (cdet_tally_bad){ line, reason };
}

/* Most frequent first, then as they came: shell sort, in place, of a few thousand ids at most. */
static bool sort(cdet_tally *t)
{
    size_t n = cdet_names_count(t->names);
    if (n > t->cap) n = t->cap;
    if (!cdet_mem_grow(t->mem, &t->order, &t->order_cap, n, sizeof *t->order)) return false;
    for (size_t i = 0; i < n; i++) t->order[i] = (uint32_t)i;
    for (size_t gap = n / 2; gap; gap /= 2)
        for (size_t i = gap; i < n; i++) {
            uint32_t x = t->order[i];
            size_t j = i;
            while (j >= gap) {
                uint32_t y = t->order[j - gap];
                bool later = t->counts[y] < t->counts[x] || (t->counts[y] == t->counts[x] && y > x);
                if (!later) break;
                t->order[j] = y;
                j -= gap;
            }
            t->order[j] = x;
        }
    t->stale = false;
    return true;
}

bool cdet_tally_get(cdet_tally *t, size_t i, cdet_str *name, uint64_t *count)
{
    if (t->stale && !sort(t)) return false;
    size_t n = cdet_names_count(t->names);
    if (i >= n || i >= t->cap || !t->order || !t->counts[t->order[i]]) return false;
    *name = cdet_names_text(t->names, t->order[i] + 1);
    *count = t->counts[t->order[i]];
    return true;
}

/* ======== src/sources/toolcall.c ======== */
/*
 * toolcall.c: what a command line asks a tool of containers or clouds to do. Options are told apart by whether they take a value; one that is
 * not listed as a flag does.
 */

/* ---- reading ---- */

bool cdet_tools_read(cdet_mapread *mr, const cdet_yaml *list, cdet_tools *out)
{
    static const cdet_str keys[] = { { "programs", 8 },    { "groups", 6 }, { "verbs", 5 }, { "flags", 5 },
                                     { "entrypoint", 10 }, { "image", 5 },  { "cloud", 5 } };
    static const size_t at[] = { offsetof(cdet_tool, programs),   offsetof(cdet_tool, groups),
                                 offsetof(cdet_tool, verbs),      offsetof(cdet_tool, flags),
                                 offsetof(cdet_tool, entrypoint), offsetof(cdet_tool, image) };
    if (list->kind != CDET_YAML_LIST) {
        cdet_diag_error(mr->diags, list->pos, "a list of tools is wanted here");
        return false;
    }
    out->v = cdet_mapread_alloc(mr, list->count * sizeof *out->v);
    if (!out->v) return false;
    out->n = 0;
    for (const cdet_yaml *y = list->first; y; y = y->next) {
        if (!cdet_keys_check(mr, y, keys, sizeof keys / sizeof *keys)) return false;
        cdet_tool *t = &out->v[out->n++];
        const cdet_yaml *cloud = cdet_yaml_get(y, "cloud");
        if (cloud && !cdet_flag_read(mr, cloud, &t->cloud)) return false;
        for (size_t i = 0; i < sizeof at / sizeof *at; i++) {
            const cdet_yaml *k = cdet_yaml_get(y, keys[i].ptr);
            cdet_texts *into = (cdet_texts *)((char *)t + at[i]);
            if (k && !cdet_texts_read(mr, k, &into->v, &into->n)) return false;
        }
    }
    return true;
}

/* ---- finding ---- */

static bool has(const cdet_texts *t, cdet_str s)
{
    for (uint32_t i = 0; i < t->n; i++)
        if (cdet_str_eq(t->v[i], s)) return true;
    return false;
}

const cdet_tool *cdet_tools_find(const cdet_tools *t, cdet_str program)
{
    size_t i = program.len;
    while (i && program.ptr[i - 1] != '/' && program.ptr[i - 1] != '\\') i--;
    cdet_str base = { program.ptr + i, program.len - i };
    if (!base.len) return NULL;
    for (uint32_t k = 0; k < t->n; k++)
        for (uint32_t p = 0; p < t->v[k].programs.n; p++)
            if (cdet_str_ieq(t->v[k].programs.v[p], base)) return &t->v[k];
    return NULL;
}

/* ---- options ---- */

typedef struct option {
    cdet_str name;  /* "--entrypoint", "-d" */
    cdet_str value; /* of "--name=value" */
    bool joined;    /* there is such a value */
    bool next;      /* the next argument is its value */
} option;

/* A group of short flags ("-it"), or one with its value behind it ("-p80:80"). Does it take the next argument? */
static bool cluster_takes(const cdet_tool *t, cdet_str s)
{
    for (size_t i = 1; i < s.len; i++) {
        char one[2] = { '-', s.ptr[i] };
        if (!has(&t->flags, (cdet_str){ one, 2 })) return i + 1 == s.len;
    }
    return false;
}

/* Is this an option? "-" alone is a word. */
static bool option_of(const cdet_tool *t, cdet_str s, option *o)
{
    memset(o, 0, sizeof *o);
    if (s.len < 2 || s.ptr[0] != '-') return false;
    const char *eq = memchr(s.ptr, '=', s.len);
    o->name = (cdet_str){ s.ptr, eq ? (size_t)(eq - s.ptr) : s.len };
    o->joined = eq != NULL;
    if (eq) o->value = (cdet_str){ eq + 1, s.len - o->name.len - 1 };
    if (!eq && !has(&t->flags, s)) o->next = s.ptr[1] == '-' ? s.len > 2 : cluster_takes(t, s);
    return true;
}

/* ---- a call ---- */

/* What an image reference may begin with: a letter or a digit. Transports of podman ("docker://") are taken off. */
static cdet_str image_of(cdet_str s)
{
    static const cdet_str transports[] = { { "docker://", 9 }, { "containers-storage:", 19 } };
    for (size_t i = 0; i < sizeof transports / sizeof *transports; i++)
        if (s.len > transports[i].len && memcmp(s.ptr, transports[i].ptr, transports[i].len) == 0) {
            s.ptr += transports[i].len;
            s.len -= transports[i].len;
        }
    unsigned char c = s.len ? cdet_lower((unsigned char)*s.ptr) : 0;
    bool ok = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    return ok ? s : (cdet_str){ NULL, 0 };
}

/* The index of the verb; 0: there is none. */
static size_t verb_at(const cdet_tool *t, const cdet_str *argv, size_t argc)
{
    option o;
    for (size_t i = 1; i < argc; i++) {
        if (option_of(t, argv[i], &o)) {
            i += o.next;
            continue;
        }
        if (has(&t->verbs, argv[i])) return i;
        if (!has(&t->groups, argv[i])) return 0;
    }
    return 0;
}

bool cdet_tool_read(const cdet_tool *t, const cdet_str *argv, size_t argc, cdet_tool_call *out)
{
    memset(out, 0, sizeof *out);
    size_t i = verb_at(t, argv, argc);
    option o;
    if (!i) return false;
    for (i++; i < argc; i++) {
        bool end = cdet_str_eq(argv[i], CDET_LIT("--"));
        if (!end && option_of(t, argv[i], &o)) {
            cdet_str value = o.joined ? o.value : o.next && i + 1 < argc ? argv[i + 1] : (cdet_str){ NULL, 0 };
            if (has(&t->entrypoint, o.name)) out->entrypoint = value;
            if (has(&t->image, o.name)) out->image = image_of(value);
            i += o.next;
            continue;
        }
        /* A word: the image; with an option for the image it is the name, and the command stands behind "--". */
        if (end && t->image.n) i++;
        if (end || !t->image.n) break;
    }
    if (i < argc && cdet_str_eq(argv[i], CDET_LIT("--"))) i++;
    if (!t->image.n && i < argc) out->image = image_of(argv[i++]);
    if (!out->entrypoint.len && i < argc)
        out->entrypoint = argv[i]; /* the command: it runs in place of the image's own */
    return out->image.len > 0;
}

/* ======== src/sources/utf16.c ======== */
/*
 * utf16.c: UTF-16 to UTF-8 in pieces.
 */

cdet_mark cdet_utf16_mark(cdet_utf16 *u, const unsigned char *p, size_t n)
{
    static const unsigned char marks[3][3] = { { 0xef, 0xbb, 0xbf }, { 0xff, 0xfe, 0 }, { 0xfe, 0xff, 0 } };
    static const cdet_encoding encodings[3] = { CDET_ENCODING_BYTES, CDET_ENCODING_LE, CDET_ENCODING_BE };
    u->encoding = CDET_ENCODING_BYTES;
    for (size_t i = 0; i < 3; i++) {
        size_t whole = i == 0 ? 3 : 2;
        if (n > whole || memcmp(p, marks[i], n) != 0) continue;
        u->encoding = n == whole ? encodings[i] : CDET_ENCODING_UNKNOWN;
        return n == whole ? CDET_MARK_YES : CDET_MARK_MAYBE;
    }
    return CDET_MARK_NO;
}

static size_t utf16_put(char *o, uint32_t cp)
{
    if (cp < 0x80) {
        o[0] = (char)cp;
        return 1;
    }
    if (cp < 0x800) {
        o[0] = (char)(0xc0 | cp >> 6);
        o[1] = (char)(0x80 | (cp & 0x3f));
        return 2;
    }
    if (cp < 0x10000) {
        o[0] = (char)(0xe0 | cp >> 12);
        o[1] = (char)(0x80 | (cp >> 6 & 0x3f));
        o[2] = (char)(0x80 | (cp & 0x3f));
        return 3;
    }
    o[0] = (char)(0xf0 | cp >> 18);
    o[1] = (char)(0x80 | (cp >> 12 & 0x3f));
    o[2] = (char)(0x80 | (cp >> 6 & 0x3f));
    o[3] = (char)(0x80 | (cp & 0x3f));
    return 4;
}

static size_t unit(cdet_utf16 *u, uint32_t c, char *o)
{
    size_t n = 0;
    bool low = c >= 0xdc00 && c < 0xe000;
    if (u->high && low) {
        uint32_t cp = 0x10000 + ((u->high - 0xd800) << 10) + (c - 0xdc00);
        u->high = 0;
        return utf16_put(o, cp);
    }
    if (u->high) n = utf16_put(o, u->high);
    u->high = c >= 0xd800 && c < 0xdc00 ? c : 0;
    return u->high ? n : n + utf16_put(o + n, c);
}

size_t cdet_utf16_decode(cdet_utf16 *u, const unsigned char *p, size_t n, char *out)
{
    size_t len = 0;
    for (size_t i = 0; i < n; i++) {
        if (!u->has_half) {
            u->half = p[i];
            u->has_half = true;
            continue;
        }
        u->has_half = false;
        uint32_t c = u->encoding == CDET_ENCODING_LE ? (uint32_t)p[i] << 8 | u->half : (uint32_t)u->half << 8 | p[i];
        len += unit(u, c, out + len);
    }
    return len;
}

/* ======== src/sources/xml.c ======== */
/*
 * xml.c: Windows Event XML, anywhere in lines of text: one event a line, several in one, one over several lines, behind a
 * syslog header. The framer finds <Event> ... </Event>; the walk takes it apart.
 *
 * expat cannot be given an allocator with a context, so what it takes is bounded by the size of a record instead. Entities
 * other than XML's own need a DOCTYPE, and that ends the parse.
 */

enum { XML_DEPTH = 64, XML_PIECE = 64 << 10 };

/* ---- walking ---- */

typedef struct element {
    cdet_cursor at;
    bool parent; /* has elements: its text is white space between them */
} element;

typedef struct xml_walk {
    XML_Parser parser;
    cdet_doc *doc;
    element open[XML_DEPTH];
    unsigned depth; /* elements open; those beyond XML_DEPTH are only counted */
    cdet_buf text;  /* of the innermost element */
    bool done, refused;
} xml_walk;

static cdet_str kept(xml_walk *w, cdet_str s)
{
    cdet_str out;
    s = cdet_doc_keep(w->doc, s);
    if (!s.ptr || !cdet_json_unmask(w->doc, s, &out)) return (cdet_str){ "", 0 };
    return out;
}

static cdet_cursor element_cursor(xml_walk *w, cdet_cursor parent, const char *name, const char **attributes)
{
    const char *colon = strchr(name, ':');
    if (colon) name = colon + 1;
    bool data = strcmp(name, "Data") == 0 || strcmp(name, "ComplexData") == 0;
    for (size_t i = 0; data && attributes[i]; i += 2)
        if (strcmp(attributes[i], "Name") == 0 && attributes[i + 1][0])
            return cdet_doc_child(w->doc, parent, cdet_str_of(attributes[i + 1]));
    return cdet_doc_child(w->doc, parent, cdet_str_of(name));
}

static void XMLCALL on_start(void *user, const char *name, const char **attributes)
{
    xml_walk *w = user;
    w->text.len = 0;
    if (w->depth++ >= XML_DEPTH) return;
    element *e = &w->open[w->depth - 1], *up = w->depth > 1 ? e - 1 : NULL;
    cdet_cursor parent = up ? up->at : w->open[0].at;
    if (up && !up->parent) {
        up->parent = true;
        if (cdet_doc_wants(w->doc, up->at)) cdet_doc_object(w->doc, up->at);
    }
    e->at = element_cursor(w, parent, name, attributes);
    e->parent = false;
    if (!attributes[0] || !cdet_doc_inside(w->doc, e->at)) return;
    cdet_cursor list = cdet_doc_child(w->doc, e->at, CDET_LIT("#attributes"));
    for (size_t i = 0; cdet_cursor_any(list) && attributes[i]; i += 2) {
        cdet_cursor c = cdet_doc_child(w->doc, list, cdet_str_of(attributes[i]));
        if (cdet_cursor_any(c) && cdet_doc_wants(w->doc, c))
            cdet_doc_text(w->doc, c, kept(w, cdet_str_of(attributes[i + 1])));
    }
}

static void XMLCALL on_end(void *user, const char *name)
{
    xml_walk *w = user;
    (void)name;
    if (w->depth <= XML_DEPTH) {
        const element *e = &w->open[w->depth - 1];
        bool wanted = !e->parent && cdet_cursor_any(e->at) && cdet_doc_wants(w->doc, e->at);
        if (wanted) cdet_doc_text(w->doc, e->at, kept(w, cdet_buf_get(&w->text)));
    }
    w->text.len = 0;
    if (--w->depth) return;
    w->done = true;
    XML_StopParser(w->parser, XML_FALSE);
}

static void XMLCALL on_text(void *user, const char *s, int n)
{
    xml_walk *w = user;
    bool wanted = w->depth && w->depth <= XML_DEPTH && cdet_cursor_any(w->open[w->depth - 1].at);
    if (wanted) cdet_buf_add(&w->text, s, (size_t)n);
}

static void XMLCALL on_doctype(void *user, const char *name, const char *system, const char *public_id, int internal)
{
    xml_walk *w = user;
    (void)name, (void)system, (void)public_id, (void)internal;
    w->refused = true;
    XML_StopParser(w->parser, XML_FALSE);
}

static void xml_feed(xml_walk *w, cdet_str t)
{
    XML_SetUserData(w->parser, w);
    XML_SetElementHandler(w->parser, on_start, on_end);
    XML_SetCharacterDataHandler(w->parser, on_text);
    XML_SetStartDoctypeDeclHandler(w->parser, on_doctype);
    while (t.len && !w->done && !w->refused) {
        size_t n = t.len < XML_PIECE ? t.len : XML_PIECE;
        if (XML_Parse(w->parser, t.ptr, (int)n, n == t.len) != XML_STATUS_OK) return;
        t.ptr += n;
        t.len -= n;
    }
}

/* Bytes of the entity that begins at this '&'; 0: it is none. */
static size_t entity(cdet_str s)
{
    size_t i = 1;
    while (i < s.len && i < 12 &&
           (s.ptr[i] == '#' || (s.ptr[i] >= '0' && s.ptr[i] <= '9') ||
            (cdet_lower((unsigned char)s.ptr[i]) >= 'a' && cdet_lower((unsigned char)s.ptr[i]) <= 'z')))
        i++;
    return i > 1 && i < s.len && s.ptr[i] == ';' ? i + 1 : 0;
}

/* Some writers leave '&' as it is, or leave the ';' out ("&lt unknown process&gt "): put right, in a copy. ptr NULL: refused. */
static cdet_str repaired(cdet_doc *d, cdet_str s)
{
    size_t bare = 0, n = 0;
    for (const char *p = s.ptr, *end = s.ptr + s.len; p < end && (p = memchr(p, '&', (size_t)(end - p))); p++)
        bare += entity((cdet_str){ p, (size_t)(end - p) }) == 0;
    if (!bare) return s;
    char *out = cdet_doc_alloc(d, s.len + bare * 4);
    for (size_t i = 0; out && i < s.len; i++) {
        cdet_str rest = { s.ptr + i, s.len - i };
        out[n++] = s.ptr[i];
        if (s.ptr[i] != '&' || entity(rest)) continue;
        bool angle =
            rest.len > 3 && rest.ptr[2] == 't' && (rest.ptr[1] == 'l' || rest.ptr[1] == 'g') && rest.ptr[3] == ' ';
        memcpy(out + n, angle ? rest.ptr + 1 : "amp", angle ? 2 : 3);
        n += angle ? 2 : 3;
        i += angle ? 2 : 0;
        out[n++] = ';';
    }
    return (cdet_str){ out, n };
}

cdet_status cdet_xml_walk(cdet_doc *d, cdet_cursor at, cdet_str text)
{
    xml_walk w = { .doc = d, .open[0].at = at };
    cdet_str whole = repaired(d, text);
    cdet_str masked = whole.ptr ? cdet_json_mask(d, whole, 0, true) : whole;
    if (!masked.ptr) return CDET_ENOMEM;
    w.parser = XML_ParserCreate("UTF-8");
    if (!w.parser) return CDET_ENOMEM;
    cdet_buf_init(&w.text, d->mem);
    xml_feed(&w, masked);
    XML_ParserFree(w.parser);
    bool failed = w.text.failed;
    cdet_buf_free(&w.text);
    if (failed || d->nomem) return CDET_ENOMEM;
    return w.done && !w.refused ? CDET_OK : CDET_EFORMAT;
}

/* ---- framing ---- */

static const char malformed[] = "malformed XML", broken_off[] = "an event that breaks off";

typedef struct xml_state {
    cdet_buf acc; /* an event whose end has not come; empty: none */
    uint64_t line;
} xml_state;

static const char *xml_find(cdet_str s, const char *what)
{
    size_t n = strlen(what);
    for (const char *p = s.ptr, *end = s.ptr + s.len; (size_t)(end - p) >= n;) {
        p = memchr(p, what[0], (size_t)(end - p) - n + 1);
        if (!p) return NULL;
        if (memcmp(p, what, n) == 0) return p;
        p++;
    }
    return NULL;
}

/* "<Event>" or "<Event ", not "<EventData>". */
static const char *find_event(cdet_str s)
{
    for (;;) {
        const char *p = xml_find(s, "<Event");
        if (!p) return NULL;
        size_t at = (size_t)(p - s.ptr) + 6;
        if (at == s.len || strchr("> \t\r\n/", s.ptr[at])) return p;
        s.ptr += at;
        s.len -= at;
    }
}

static cdet_status xml_init(cdet_reader *r, void **state)
{
    xml_state *x = cdet_mem_alloc(cdet_reader_mem(r), sizeof *x);
    if (!x) return CDET_ENOMEM;
    cdet_buf_init(&x->acc, cdet_reader_mem(r));
    *state = x;
    return CDET_OK;
}

static void xml_free(cdet_reader *r, void *state)
{
    xml_state *x = state;
    cdet_buf_free(&x->acc);
    cdet_mem_free(cdet_reader_mem(r), x, sizeof *x);
}

/* What an export of many events has around them. */
static bool is_frame(cdet_str line)
{
    static const char *const frames[] = { "<?xml", "<Events", "</Events" };
    for (size_t i = 0; i < 3; i++)
        if (line.len >= strlen(frames[i]) && memcmp(line.ptr, frames[i], strlen(frames[i])) == 0) return true;
    return false;
}

static bool xml_is_mine(const void *state, cdet_str line)
{
    (void)state;
    return is_frame(line) || find_event(line) != NULL;
}

static cdet_status one_event(cdet_reader *r, cdet_str text, uint64_t line, const char *why)
{
    cdet_status st = cdet_xml_walk(cdet_reader_begin(r), cdet_doc_root(), text);
    if (st && st != CDET_EFORMAT) return st;
    /* One that breaks off, as syslog cuts long lines: the elements that are whole may be enough. */
    if (!st || cdet_reader_recognises(r, CDET_FORMAT_XML)) return cdet_reader_deliver(r, CDET_FORMAT_XML, line);
    cdet_reader_unreadable_at(r, line, why);
    return CDET_OK;
}

static void xml_release(cdet_reader *r, xml_state *x)
{
    cdet_buf_free(&x->acc);
    cdet_buf_init(&x->acc, cdet_reader_mem(r));
    cdet_reader_hold(r, NULL);
}

/* The event that waits has no end. */
static cdet_status cut_off(cdet_reader *r, xml_state *x)
{
    cdet_reader_hold(r, NULL);
    cdet_status st = one_event(r, cdet_buf_get(&x->acc), x->line, broken_off);
    xml_release(r, x);
    return st;
}

/* Events that are complete in t, each from its <Event> on. The rest of t, from an <Event> without its end, waits. */
static cdet_status events(cdet_reader *r, xml_state *x, cdet_str t, uint64_t line)
{
    const char *from, *to;
    while ((from = find_event(t))) {
        t.len -= (size_t)(from - t.ptr);
        t.ptr = from;
        to = xml_find(t, "</Event>");
        if (!to) break;
        size_t n = (size_t)(to - t.ptr) + 8;
        cdet_status st = one_event(r, (cdet_str){ t.ptr, n }, line, malformed);
        if (st) return st;
        t.ptr += n;
        t.len -= n;
    }
    if (!from) return CDET_OK;
    cdet_buf_str(&x->acc, t);
    cdet_buf_lit(&x->acc, "\n");
    x->line = line;
    cdet_reader_hold(r, &cdet_framer_xml);
    return x->acc.failed ? CDET_ENOMEM : CDET_OK;
}

/* The next line of an event. Another <Event> before its end: it was cut off. */
static cdet_status next_line(cdet_reader *r, xml_state *x, cdet_str t, uint64_t line)
{
    const char *begin = find_event(t), *end = xml_find(t, "</Event>");
    if (begin && (!end || begin < end)) {
        cdet_status s = cut_off(r, x);
        return s ? s : events(r, x, t, line);
    }
    size_t n = end ? (size_t)(end - t.ptr) + 8 : t.len;
    if (x->acc.len + n > cdet_reader_max_record(r)) {
        cdet_reader_unreadable_at(r, x->line, "longer than a record may be");
        xml_release(r, x);
        return CDET_OK;
    }
    cdet_buf_add(&x->acc, t.ptr, n);
    if (!end) cdet_buf_lit(&x->acc, "\n");
    if (x->acc.failed) return CDET_ENOMEM;
    if (!end) return CDET_OK;
    cdet_reader_hold(r, NULL);
    cdet_status st = one_event(r, cdet_buf_get(&x->acc), x->line, malformed);
    xml_release(r, x);
    if (st) return st;
    return events(r, x, (cdet_str){ t.ptr + n, t.len - n }, line);
}

static cdet_status xml_line(cdet_reader *r, void *state, cdet_str line, uint64_t number)
{
    xml_state *x = state;
    return x->acc.len ? next_line(r, x, line, number) : events(r, x, line, number);
}

static cdet_status xml_flush(cdet_reader *r, void *state, bool end)
{
    xml_state *x = state;
    return end && x->acc.len ? cut_off(r, x) : CDET_OK;
}

const cdet_framer cdet_framer_xml = { "xml", xml_init, xml_free, xml_is_mine, xml_line, xml_flush };

/* ======== builtin_maps.c ======== */
/* generated by embed.py */
static const char text0[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 87, 104, 97, 116, 32, 114, 101, 99, 111, 114, 100, 115, 32, 99, 111,
109, 101, 32, 119, 114, 97, 112, 112, 101, 100, 32, 105, 110, 46, 10, 101,
110, 118, 101, 108, 111, 112, 101, 115, 58, 32, 91, 82, 101, 99, 111, 114,
100, 115, 44, 32, 114, 101, 99, 111, 114, 100, 115, 44, 32, 118, 97, 108,
117, 101, 44, 32, 69, 118, 101, 110, 116, 115, 44, 32, 101, 118, 101, 110,
116, 115, 44, 32, 101, 110, 116, 114, 105, 101, 115, 44, 32, 105, 116, 101,
109, 115, 44, 32, 114, 101, 115, 117, 108, 116, 115, 44, 32, 82, 101, 115,
117, 108, 116, 115, 44, 32, 108, 111, 103, 115, 44, 32, 108, 111, 103, 69,
118, 101, 110, 116, 115, 44, 32, 104, 105, 116, 115, 46, 104, 105, 116, 115,
93, 32, 32, 32, 35, 32, 97, 114, 114, 97, 121, 115, 32, 111, 102, 32,
114, 101, 99, 111, 114, 100, 115, 10, 109, 101, 109, 98, 101, 114, 115, 58,
32, 91, 95, 115, 111, 117, 114, 99, 101, 44, 32, 100, 101, 116, 97, 105,
108, 44, 32, 114, 101, 115, 117, 108, 116, 93, 32, 32, 32, 32, 32, 35,
32, 97, 110, 32, 111, 98, 106, 101, 99, 116, 32, 116, 104, 97, 116, 32,
105, 115, 32, 116, 104, 101, 32, 114, 101, 99, 111, 114, 100, 32, 105, 116,
115, 101, 108, 102, 58, 32, 97, 32, 115, 101, 97, 114, 99, 104, 32, 104,
105, 116, 39, 115, 44, 32, 97, 110, 32, 69, 118, 101, 110, 116, 66, 114,
105, 100, 103, 101, 32, 101, 118, 101, 110, 116, 39, 115, 44, 32, 97, 32,
83, 112, 108, 117, 110, 107, 32, 101, 120, 112, 111, 114, 116, 39, 115, 10,
104, 111, 115, 116, 115, 58, 32, 91, 104, 111, 115, 116, 46, 110, 97, 109,
101, 44, 32, 104, 111, 115, 116, 46, 104, 111, 115, 116, 110, 97, 109, 101,
44, 32, 67, 111, 109, 112, 117, 116, 101, 114, 44, 32, 72, 111, 115, 116,
78, 97, 109, 101, 44, 32, 72, 111, 115, 116, 110, 97, 109, 101, 44, 32,
104, 111, 115, 116, 110, 97, 109, 101, 44, 32, 95, 72, 79, 83, 84, 78,
65, 77, 69, 44, 32, 97, 103, 101, 110, 116, 46, 104, 111, 115, 116, 110,
97, 109, 101, 44, 32, 98, 101, 97, 116, 46, 104, 111, 115, 116, 110, 97,
109, 101, 44, 32, 104, 111, 115, 116, 93, 32, 32, 32, 35, 32, 119, 104,
111, 115, 101, 32, 104, 111, 115, 116, 32, 115, 117, 99, 104, 32, 97, 32,
114, 101, 99, 111, 114, 100, 32, 105, 115, 32, 111, 102, 44, 32, 119, 104,
101, 110, 32, 105, 116, 32, 110, 97, 109, 101, 115, 32, 110, 111, 110, 101,
10, 116, 101, 120, 116, 115, 58, 32, 91, 109, 101, 115, 115, 97, 103, 101,
44, 32, 77, 101, 115, 115, 97, 103, 101, 44, 32, 108, 111, 103, 44, 32,
77, 69, 83, 83, 65, 71, 69, 44, 32, 109, 115, 103, 44, 32, 114, 97,
119, 44, 32, 95, 114, 97, 119, 44, 32, 101, 118, 101, 110, 116, 46, 111,
114, 105, 103, 105, 110, 97, 108, 44, 32, 83, 121, 115, 108, 111, 103, 77,
101, 115, 115, 97, 103, 101, 44, 32, 82, 97, 119, 68, 97, 116, 97, 44,
32, 67, 108, 111, 117, 100, 84, 114, 97, 105, 108, 69, 118, 101, 110, 116,
93, 32, 32, 32, 35, 32, 116, 101, 120, 116, 32, 116, 104, 97, 116, 32,
109, 97, 121, 32, 98, 101, 32, 97, 32, 114, 101, 99, 111, 114, 100, 10,
0 };
static const char text1[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 67, 111, 109, 109, 97, 110, 100, 45, 108, 105, 110, 101, 32, 116, 111,
111, 108, 115, 32, 116, 104, 97, 116, 32, 109, 97, 107, 101, 32, 99, 111,
110, 116, 97, 105, 110, 101, 114, 115, 32, 97, 110, 100, 32, 105, 110, 115,
116, 97, 110, 99, 101, 115, 44, 32, 97, 110, 100, 32, 104, 111, 119, 32,
116, 104, 101, 105, 114, 32, 97, 114, 103, 117, 109, 101, 110, 116, 115, 32,
97, 114, 101, 32, 114, 101, 97, 100, 58, 32, 102, 114, 111, 109, 32, 116,
104, 101, 32, 115, 116, 97, 114, 116, 32, 111, 102, 32, 115, 117, 99, 104,
32, 97, 32, 112, 114, 111, 99, 101, 115, 115, 44, 32, 105, 110, 32, 119,
104, 97, 116, 101, 118, 101, 114, 32, 108, 111, 103, 44, 32, 99, 111, 109,
101, 32, 116, 104, 101, 32, 102, 105, 101, 108, 100, 115, 10, 35, 32, 99,
111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 109, 97, 103, 101, 46, 110,
97, 109, 101, 32, 97, 110, 100, 32, 99, 111, 110, 116, 97, 105, 110, 101,
114, 46, 101, 110, 116, 114, 121, 112, 111, 105, 110, 116, 46, 32, 96, 102,
108, 97, 103, 115, 96, 32, 97, 114, 101, 32, 116, 104, 101, 32, 111, 112,
116, 105, 111, 110, 115, 32, 116, 104, 97, 116, 32, 116, 97, 107, 101, 32,
110, 111, 32, 118, 97, 108, 117, 101, 44, 32, 111, 102, 32, 97, 108, 108,
32, 118, 101, 114, 98, 115, 32, 97, 110, 100, 32, 111, 102, 32, 116, 104,
101, 32, 116, 111, 111, 108, 32, 105, 116, 115, 101, 108, 102, 59, 32, 97,
110, 121, 32, 111, 116, 104, 101, 114, 32, 116, 97, 107, 101, 115, 32, 111,
110, 101, 46, 10, 35, 32, 100, 111, 99, 107, 101, 114, 32, 114, 117, 110,
32, 45, 45, 104, 101, 108, 112, 32, 40, 50, 55, 41, 44, 32, 112, 111,
100, 109, 97, 110, 32, 114, 117, 110, 32, 45, 45, 104, 101, 108, 112, 32,
40, 53, 41, 44, 32, 110, 101, 114, 100, 99, 116, 108, 32, 114, 117, 110,
32, 45, 45, 104, 101, 108, 112, 32, 40, 50, 41, 44, 32, 107, 117, 98,
101, 99, 116, 108, 32, 114, 117, 110, 32, 45, 45, 104, 101, 108, 112, 32,
40, 49, 46, 51, 49, 41, 46, 10, 99, 111, 110, 116, 97, 105, 110, 101,
114, 95, 116, 111, 111, 108, 115, 58, 10, 32, 32, 45, 32, 112, 114, 111,
103, 114, 97, 109, 115, 58, 32, 91, 100, 111, 99, 107, 101, 114, 44, 32,
112, 111, 100, 109, 97, 110, 44, 32, 110, 101, 114, 100, 99, 116, 108, 44,
32, 100, 111, 99, 107, 101, 114, 46, 101, 120, 101, 44, 32, 112, 111, 100,
109, 97, 110, 46, 101, 120, 101, 44, 32, 110, 101, 114, 100, 99, 116, 108,
46, 101, 120, 101, 44, 32, 112, 111, 100, 109, 97, 110, 45, 114, 101, 109,
111, 116, 101, 44, 32, 99, 111, 109, 46, 100, 111, 99, 107, 101, 114, 46,
99, 108, 105, 93, 10, 32, 32, 32, 32, 103, 114, 111, 117, 112, 115, 58,
32, 91, 99, 111, 110, 116, 97, 105, 110, 101, 114, 44, 32, 105, 109, 97,
103, 101, 44, 32, 99, 111, 109, 112, 111, 115, 101, 93, 10, 32, 32, 32,
32, 118, 101, 114, 98, 115, 58, 32, 91, 114, 117, 110, 44, 32, 99, 114,
101, 97, 116, 101, 44, 32, 112, 117, 108, 108, 93, 10, 32, 32, 32, 32,
101, 110, 116, 114, 121, 112, 111, 105, 110, 116, 58, 32, 91, 45, 45, 101,
110, 116, 114, 121, 112, 111, 105, 110, 116, 93, 10, 32, 32, 32, 32, 102,
108, 97, 103, 115, 58, 32, 91, 45, 100, 44, 32, 45, 45, 100, 101, 116,
97, 99, 104, 44, 32, 45, 105, 44, 32, 45, 45, 105, 110, 116, 101, 114,
97, 99, 116, 105, 118, 101, 44, 32, 45, 116, 44, 32, 45, 45, 116, 116,
121, 44, 32, 45, 45, 114, 109, 44, 32, 45, 45, 112, 114, 105, 118, 105,
108, 101, 103, 101, 100, 44, 32, 45, 45, 105, 110, 105, 116, 44, 32, 45,
80, 44, 32, 45, 45, 112, 117, 98, 108, 105, 115, 104, 45, 97, 108, 108,
44, 32, 45, 45, 114, 101, 97, 100, 45, 111, 110, 108, 121, 44, 32, 45,
45, 110, 111, 45, 104, 101, 97, 108, 116, 104, 99, 104, 101, 99, 107, 44,
32, 45, 45, 111, 111, 109, 45, 107, 105, 108, 108, 45, 100, 105, 115, 97,
98, 108, 101, 44, 10, 32, 32, 32, 32, 32, 32, 45, 45, 115, 105, 103,
45, 112, 114, 111, 120, 121, 44, 32, 45, 45, 100, 105, 115, 97, 98, 108,
101, 45, 99, 111, 110, 116, 101, 110, 116, 45, 116, 114, 117, 115, 116, 44,
32, 45, 45, 117, 115, 101, 45, 97, 112, 105, 45, 115, 111, 99, 107, 101,
116, 44, 32, 45, 113, 44, 32, 45, 45, 113, 117, 105, 101, 116, 44, 32,
45, 45, 97, 108, 108, 45, 116, 97, 103, 115, 44, 32, 45, 45, 104, 101,
108, 112, 44, 32, 45, 68, 44, 32, 45, 45, 100, 101, 98, 117, 103, 44,
32, 45, 45, 116, 108, 115, 44, 32, 45, 45, 116, 108, 115, 118, 101, 114,
105, 102, 121, 44, 32, 45, 45, 118, 101, 114, 115, 105, 111, 110, 44, 32,
45, 45, 114, 101, 112, 108, 97, 99, 101, 44, 32, 45, 45, 114, 109, 105,
44, 32, 45, 45, 101, 110, 118, 45, 104, 111, 115, 116, 44, 32, 45, 45,
104, 116, 116, 112, 45, 112, 114, 111, 120, 121, 44, 10, 32, 32, 32, 32,
32, 32, 45, 45, 110, 111, 45, 104, 111, 115, 116, 115, 44, 32, 45, 45,
110, 111, 45, 104, 111, 115, 116, 110, 97, 109, 101, 44, 32, 45, 45, 114,
101, 97, 100, 45, 111, 110, 108, 121, 45, 116, 109, 112, 102, 115, 44, 32,
45, 45, 112, 97, 115, 115, 119, 100, 44, 32, 45, 45, 117, 110, 115, 101,
116, 101, 110, 118, 45, 97, 108, 108, 44, 32, 45, 45, 116, 108, 115, 45,
118, 101, 114, 105, 102, 121, 44, 32, 45, 45, 114, 101, 109, 111, 116, 101,
44, 32, 45, 45, 115, 121, 115, 108, 111, 103, 44, 32, 45, 45, 116, 114,
97, 99, 101, 44, 32, 45, 45, 110, 111, 111, 117, 116, 44, 32, 45, 45,
116, 114, 97, 110, 115, 105, 101, 110, 116, 45, 115, 116, 111, 114, 101, 44,
32, 45, 45, 105, 110, 102, 114, 97, 44, 32, 45, 45, 105, 110, 115, 101,
99, 117, 114, 101, 45, 114, 101, 103, 105, 115, 116, 114, 121, 44, 32, 45,
45, 100, 101, 98, 117, 103, 45, 102, 117, 108, 108, 93, 10, 32, 32, 45,
32, 112, 114, 111, 103, 114, 97, 109, 115, 58, 32, 91, 107, 117, 98, 101,
99, 116, 108, 44, 32, 111, 99, 44, 32, 107, 117, 98, 101, 99, 116, 108,
46, 101, 120, 101, 44, 32, 111, 99, 46, 101, 120, 101, 44, 32, 107, 117,
98, 101, 99, 111, 108, 111, 114, 44, 32, 107, 51, 115, 44, 32, 109, 105,
99, 114, 111, 107, 56, 115, 46, 107, 117, 98, 101, 99, 116, 108, 93, 10,
32, 32, 32, 32, 103, 114, 111, 117, 112, 115, 58, 32, 91, 107, 117, 98,
101, 99, 116, 108, 93, 10, 32, 32, 32, 32, 118, 101, 114, 98, 115, 58,
32, 91, 114, 117, 110, 93, 10, 32, 32, 32, 32, 105, 109, 97, 103, 101,
58, 32, 91, 45, 45, 105, 109, 97, 103, 101, 93, 10, 32, 32, 32, 32,
102, 108, 97, 103, 115, 58, 32, 91, 45, 105, 44, 32, 45, 45, 115, 116,
100, 105, 110, 44, 32, 45, 116, 44, 32, 45, 45, 116, 116, 121, 44, 32,
45, 45, 114, 109, 44, 32, 45, 45, 97, 116, 116, 97, 99, 104, 44, 32,
45, 45, 99, 111, 109, 109, 97, 110, 100, 44, 32, 45, 45, 113, 117, 105,
101, 116, 44, 32, 45, 113, 44, 32, 45, 45, 101, 120, 112, 111, 115, 101,
44, 32, 45, 45, 112, 114, 105, 118, 105, 108, 101, 103, 101, 100, 44, 32,
45, 45, 97, 108, 108, 111, 119, 45, 109, 105, 115, 115, 105, 110, 103, 45,
116, 101, 109, 112, 108, 97, 116, 101, 45, 107, 101, 121, 115, 44, 32, 45,
45, 115, 97, 118, 101, 45, 99, 111, 110, 102, 105, 103, 44, 32, 45, 45,
115, 104, 111, 119, 45, 109, 97, 110, 97, 103, 101, 100, 45, 102, 105, 101,
108, 100, 115, 44, 32, 45, 45, 108, 101, 97, 118, 101, 45, 115, 116, 100,
105, 110, 45, 111, 112, 101, 110, 44, 32, 45, 45, 119, 97, 105, 116, 44,
10, 32, 32, 32, 32, 32, 32, 45, 45, 102, 111, 114, 99, 101, 44, 32,
45, 45, 105, 110, 115, 101, 99, 117, 114, 101, 45, 115, 107, 105, 112, 45,
116, 108, 115, 45, 118, 101, 114, 105, 102, 121, 44, 32, 45, 45, 109, 97,
116, 99, 104, 45, 115, 101, 114, 118, 101, 114, 45, 118, 101, 114, 115, 105,
111, 110, 44, 32, 45, 45, 119, 97, 114, 110, 105, 110, 103, 115, 45, 97,
115, 45, 101, 114, 114, 111, 114, 115, 44, 32, 45, 45, 100, 105, 115, 97,
98, 108, 101, 45, 99, 111, 109, 112, 114, 101, 115, 115, 105, 111, 110, 44,
32, 45, 45, 104, 101, 108, 112, 44, 32, 45, 104, 93, 10, 32, 32, 45,
32, 112, 114, 111, 103, 114, 97, 109, 115, 58, 32, 91, 99, 116, 114, 44,
32, 99, 116, 114, 46, 101, 120, 101, 93, 10, 32, 32, 32, 32, 103, 114,
111, 117, 112, 115, 58, 32, 91, 105, 109, 97, 103, 101, 44, 32, 105, 109,
97, 103, 101, 115, 44, 32, 105, 44, 32, 99, 111, 110, 116, 97, 105, 110,
101, 114, 44, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 115, 44, 32,
99, 93, 10, 32, 32, 32, 32, 118, 101, 114, 98, 115, 58, 32, 91, 114,
117, 110, 44, 32, 112, 117, 108, 108, 44, 32, 99, 114, 101, 97, 116, 101,
93, 10, 32, 32, 32, 32, 102, 108, 97, 103, 115, 58, 32, 91, 45, 100,
44, 32, 45, 45, 100, 101, 116, 97, 99, 104, 44, 32, 45, 116, 44, 32,
45, 45, 116, 116, 121, 44, 32, 45, 45, 114, 109, 44, 32, 45, 45, 110,
117, 108, 108, 45, 105, 111, 44, 32, 45, 45, 112, 114, 105, 118, 105, 108,
101, 103, 101, 100, 44, 32, 45, 45, 110, 101, 116, 45, 104, 111, 115, 116,
44, 32, 45, 45, 119, 105, 116, 104, 45, 110, 115, 44, 32, 45, 45, 110,
111, 45, 112, 105, 118, 111, 116, 44, 32, 45, 45, 100, 101, 98, 117, 103,
44, 32, 45, 45, 105, 115, 111, 108, 97, 116, 101, 100, 44, 32, 45, 45,
103, 112, 117, 115, 44, 32, 45, 45, 97, 108, 108, 45, 112, 108, 97, 116,
102, 111, 114, 109, 115, 44, 32, 45, 45, 112, 108, 97, 105, 110, 45, 104,
116, 116, 112, 44, 32, 45, 107, 44, 32, 45, 45, 115, 107, 105, 112, 45,
118, 101, 114, 105, 102, 121, 44, 32, 45, 45, 104, 116, 116, 112, 45, 100,
117, 109, 112, 44, 32, 45, 45, 108, 111, 99, 97, 108, 44, 32, 45, 45,
99, 103, 114, 111, 117, 112, 93, 10, 32, 32, 35, 32, 84, 111, 111, 108,
115, 32, 111, 102, 32, 99, 108, 111, 117, 100, 115, 32, 40, 96, 99, 108,
111, 117, 100, 58, 32, 116, 114, 117, 101, 96, 41, 32, 103, 105, 118, 101,
32, 116, 104, 101, 32, 102, 105, 101, 108, 100, 32, 99, 108, 111, 117, 100,
46, 105, 109, 97, 103, 101, 46, 105, 100, 46, 32, 97, 119, 115, 32, 101,
99, 50, 32, 114, 117, 110, 45, 105, 110, 115, 116, 97, 110, 99, 101, 115,
32, 104, 101, 108, 112, 32, 40, 50, 46, 50, 50, 41, 44, 32, 103, 99,
108, 111, 117, 100, 32, 99, 111, 109, 112, 117, 116, 101, 32, 105, 110, 115,
116, 97, 110, 99, 101, 115, 32, 99, 114, 101, 97, 116, 101, 32, 45, 45,
104, 101, 108, 112, 44, 32, 97, 122, 32, 118, 109, 32, 99, 114, 101, 97,
116, 101, 32, 45, 45, 104, 101, 108, 112, 46, 10, 32, 32, 45, 32, 112,
114, 111, 103, 114, 97, 109, 115, 58, 32, 91, 97, 119, 115, 44, 32, 97,
119, 115, 46, 101, 120, 101, 93, 10, 32, 32, 32, 32, 99, 108, 111, 117,
100, 58, 32, 116, 114, 117, 101, 10, 32, 32, 32, 32, 103, 114, 111, 117,
112, 115, 58, 32, 91, 101, 99, 50, 93, 10, 32, 32, 32, 32, 118, 101,
114, 98, 115, 58, 32, 91, 114, 117, 110, 45, 105, 110, 115, 116, 97, 110,
99, 101, 115, 93, 10, 32, 32, 32, 32, 105, 109, 97, 103, 101, 58, 32,
91, 45, 45, 105, 109, 97, 103, 101, 45, 105, 100, 93, 10, 32, 32, 32,
32, 102, 108, 97, 103, 115, 58, 32, 91, 45, 45, 100, 101, 98, 117, 103,
44, 32, 45, 45, 110, 111, 45, 118, 101, 114, 105, 102, 121, 45, 115, 115,
108, 44, 32, 45, 45, 110, 111, 45, 112, 97, 103, 105, 110, 97, 116, 101,
44, 32, 45, 45, 110, 111, 45, 115, 105, 103, 110, 45, 114, 101, 113, 117,
101, 115, 116, 44, 32, 45, 45, 110, 111, 45, 99, 108, 105, 45, 112, 97,
103, 101, 114, 44, 32, 45, 45, 99, 108, 105, 45, 97, 117, 116, 111, 45,
112, 114, 111, 109, 112, 116, 44, 32, 45, 45, 110, 111, 45, 99, 108, 105,
45, 97, 117, 116, 111, 45, 112, 114, 111, 109, 112, 116, 44, 32, 45, 45,
100, 114, 121, 45, 114, 117, 110, 44, 32, 45, 45, 110, 111, 45, 100, 114,
121, 45, 114, 117, 110, 44, 32, 45, 45, 101, 98, 115, 45, 111, 112, 116,
105, 109, 105, 122, 101, 100, 44, 32, 45, 45, 110, 111, 45, 101, 98, 115,
45, 111, 112, 116, 105, 109, 105, 122, 101, 100, 44, 10, 32, 32, 32, 32,
32, 32, 45, 45, 100, 105, 115, 97, 98, 108, 101, 45, 97, 112, 105, 45,
116, 101, 114, 109, 105, 110, 97, 116, 105, 111, 110, 44, 32, 45, 45, 101,
110, 97, 98, 108, 101, 45, 97, 112, 105, 45, 116, 101, 114, 109, 105, 110,
97, 116, 105, 111, 110, 44, 32, 45, 45, 100, 105, 115, 97, 98, 108, 101,
45, 97, 112, 105, 45, 115, 116, 111, 112, 44, 32, 45, 45, 110, 111, 45,
100, 105, 115, 97, 98, 108, 101, 45, 97, 112, 105, 45, 115, 116, 111, 112,
44, 32, 45, 45, 97, 115, 115, 111, 99, 105, 97, 116, 101, 45, 112, 117,
98, 108, 105, 99, 45, 105, 112, 45, 97, 100, 100, 114, 101, 115, 115, 44,
32, 45, 45, 110, 111, 45, 97, 115, 115, 111, 99, 105, 97, 116, 101, 45,
112, 117, 98, 108, 105, 99, 45, 105, 112, 45, 97, 100, 100, 114, 101, 115,
115, 44, 32, 45, 45, 101, 110, 97, 98, 108, 101, 45, 112, 114, 105, 109,
97, 114, 121, 45, 105, 112, 118, 54, 93, 10, 32, 32, 45, 32, 112, 114,
111, 103, 114, 97, 109, 115, 58, 32, 91, 103, 99, 108, 111, 117, 100, 44,
32, 103, 99, 108, 111, 117, 100, 46, 99, 109, 100, 93, 10, 32, 32, 32,
32, 99, 108, 111, 117, 100, 58, 32, 116, 114, 117, 101, 10, 32, 32, 32,
32, 103, 114, 111, 117, 112, 115, 58, 32, 91, 99, 111, 109, 112, 117, 116,
101, 44, 32, 105, 110, 115, 116, 97, 110, 99, 101, 115, 44, 32, 98, 101,
116, 97, 44, 32, 97, 108, 112, 104, 97, 93, 10, 32, 32, 32, 32, 118,
101, 114, 98, 115, 58, 32, 91, 99, 114, 101, 97, 116, 101, 93, 10, 32,
32, 32, 32, 105, 109, 97, 103, 101, 58, 32, 91, 45, 45, 105, 109, 97,
103, 101, 44, 32, 45, 45, 115, 111, 117, 114, 99, 101, 45, 109, 97, 99,
104, 105, 110, 101, 45, 105, 109, 97, 103, 101, 93, 10, 32, 32, 32, 32,
102, 108, 97, 103, 115, 58, 32, 91, 45, 45, 113, 117, 105, 101, 116, 44,
32, 45, 113, 44, 32, 45, 45, 97, 115, 121, 110, 99, 44, 32, 45, 45,
99, 97, 110, 45, 105, 112, 45, 102, 111, 114, 119, 97, 114, 100, 44, 32,
45, 45, 110, 111, 45, 97, 100, 100, 114, 101, 115, 115, 44, 32, 45, 45,
110, 111, 45, 115, 101, 114, 118, 105, 99, 101, 45, 97, 99, 99, 111, 117,
110, 116, 44, 32, 45, 45, 110, 111, 45, 115, 99, 111, 112, 101, 115, 44,
32, 45, 45, 112, 114, 101, 101, 109, 112, 116, 105, 98, 108, 101, 44, 32,
45, 45, 115, 104, 105, 101, 108, 100, 101, 100, 45, 115, 101, 99, 117, 114,
101, 45, 98, 111, 111, 116, 44, 32, 45, 45, 115, 104, 105, 101, 108, 100,
101, 100, 45, 118, 116, 112, 109, 44, 32, 45, 45, 115, 104, 105, 101, 108,
100, 101, 100, 45, 105, 110, 116, 101, 103, 114, 105, 116, 121, 45, 109, 111,
110, 105, 116, 111, 114, 105, 110, 103, 44, 10, 32, 32, 32, 32, 32, 32,
45, 45, 100, 101, 108, 101, 116, 105, 111, 110, 45, 112, 114, 111, 116, 101,
99, 116, 105, 111, 110, 44, 32, 45, 45, 98, 111, 111, 116, 45, 100, 105,
115, 107, 45, 97, 117, 116, 111, 45, 100, 101, 108, 101, 116, 101, 44, 32,
45, 45, 110, 111, 45, 98, 111, 111, 116, 45, 100, 105, 115, 107, 45, 97,
117, 116, 111, 45, 100, 101, 108, 101, 116, 101, 44, 32, 45, 45, 110, 111,
45, 117, 115, 101, 114, 45, 111, 117, 116, 112, 117, 116, 45, 101, 110, 97,
98, 108, 101, 100, 44, 32, 45, 45, 108, 111, 103, 45, 104, 116, 116, 112,
44, 32, 45, 45, 114, 101, 115, 116, 97, 114, 116, 45, 111, 110, 45, 102,
97, 105, 108, 117, 114, 101, 44, 32, 45, 45, 110, 111, 45, 114, 101, 115,
116, 97, 114, 116, 45, 111, 110, 45, 102, 97, 105, 108, 117, 114, 101, 93,
10, 32, 32, 45, 32, 112, 114, 111, 103, 114, 97, 109, 115, 58, 32, 91,
97, 122, 44, 32, 97, 122, 46, 99, 109, 100, 44, 32, 97, 122, 46, 98,
97, 116, 93, 10, 32, 32, 32, 32, 99, 108, 111, 117, 100, 58, 32, 116,
114, 117, 101, 10, 32, 32, 32, 32, 103, 114, 111, 117, 112, 115, 58, 32,
91, 118, 109, 93, 10, 32, 32, 32, 32, 118, 101, 114, 98, 115, 58, 32,
91, 99, 114, 101, 97, 116, 101, 93, 10, 32, 32, 32, 32, 105, 109, 97,
103, 101, 58, 32, 91, 45, 45, 105, 109, 97, 103, 101, 93, 10, 32, 32,
32, 32, 102, 108, 97, 103, 115, 58, 32, 91, 45, 45, 110, 111, 45, 119,
97, 105, 116, 44, 32, 45, 45, 103, 101, 110, 101, 114, 97, 116, 101, 45,
115, 115, 104, 45, 107, 101, 121, 115, 44, 32, 45, 45, 100, 101, 98, 117,
103, 44, 32, 45, 45, 118, 101, 114, 98, 111, 115, 101, 44, 32, 45, 45,
111, 110, 108, 121, 45, 115, 104, 111, 119, 45, 101, 114, 114, 111, 114, 115,
44, 32, 45, 45, 118, 97, 108, 105, 100, 97, 116, 101, 44, 32, 45, 45,
97, 99, 99, 101, 112, 116, 45, 116, 101, 114, 109, 93, 10,
0 };
static const char text2[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 87, 105, 110, 100, 111, 119, 115, 32, 101, 118, 101, 110, 116, 115, 44,
32, 119, 104, 97, 116, 101, 118, 101, 114, 32, 116, 104, 101, 121, 32, 99,
111, 109, 101, 32, 119, 114, 97, 112, 112, 101, 100, 32, 105, 110, 58, 32,
111, 110, 101, 32, 98, 111, 100, 121, 32, 102, 111, 114, 32, 101, 118, 116,
120, 95, 100, 117, 109, 112, 44, 32, 119, 105, 110, 108, 111, 103, 98, 101,
97, 116, 44, 32, 78, 88, 76, 111, 103, 44, 32, 88, 77, 76, 44, 32,
46, 101, 118, 116, 120, 32, 97, 110, 100, 32, 116, 97, 98, 108, 101, 115,
46, 32, 65, 32, 115, 111, 117, 114, 99, 101, 32, 116, 104, 97, 116, 10,
35, 32, 117, 115, 101, 115, 32, 105, 116, 32, 115, 97, 121, 115, 32, 105,
110, 32, 105, 116, 115, 32, 96, 110, 97, 109, 101, 115, 96, 32, 119, 104,
101, 114, 101, 32, 116, 104, 101, 115, 101, 32, 108, 105, 101, 58, 10, 35,
32, 32, 32, 36, 100, 97, 116, 97, 32, 32, 32, 32, 32, 32, 116, 104,
101, 32, 101, 118, 101, 110, 116, 39, 115, 32, 111, 119, 110, 32, 100, 97,
116, 97, 32, 32, 32, 32, 32, 32, 36, 99, 104, 97, 110, 110, 101, 108,
32, 36, 112, 114, 111, 118, 105, 100, 101, 114, 32, 36, 101, 105, 100, 32,
36, 109, 101, 115, 115, 97, 103, 101, 32, 36, 99, 111, 109, 112, 117, 116,
101, 114, 10, 35, 32, 32, 32, 36, 111, 114, 105, 103, 105, 110, 32, 32,
32, 32, 112, 114, 111, 118, 105, 100, 101, 114, 44, 32, 101, 108, 115, 101,
32, 99, 104, 97, 110, 110, 101, 108, 32, 32, 32, 32, 36, 112, 105, 100,
32, 32, 116, 104, 101, 32, 112, 114, 111, 99, 101, 115, 115, 32, 116, 104,
97, 116, 32, 108, 111, 103, 103, 101, 100, 32, 32, 32, 32, 36, 102, 105,
108, 116, 101, 114, 95, 112, 105, 100, 32, 32, 116, 104, 97, 116, 32, 111,
102, 32, 97, 32, 102, 105, 108, 116, 101, 114, 105, 110, 103, 45, 112, 108,
97, 116, 102, 111, 114, 109, 32, 101, 118, 101, 110, 116, 10, 98, 111, 100,
121, 58, 32, 119, 105, 110, 100, 111, 119, 115, 45, 101, 118, 101, 110, 116,
115, 10, 10, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 104, 111, 115,
116, 46, 111, 115, 46, 116, 121, 112, 101, 58, 32, 123, 99, 111, 110, 115,
116, 58, 32, 119, 105, 110, 100, 111, 119, 115, 125, 10, 32, 32, 101, 118,
101, 110, 116, 46, 99, 111, 100, 101, 58, 32, 36, 101, 105, 100, 10, 32,
32, 101, 118, 101, 110, 116, 46, 112, 114, 111, 118, 105, 100, 101, 114, 58,
32, 123, 102, 114, 111, 109, 58, 32, 36, 112, 114, 111, 118, 105, 100, 101,
114, 44, 32, 115, 116, 114, 105, 112, 95, 112, 114, 101, 102, 105, 120, 58,
32, 77, 105, 99, 114, 111, 115, 111, 102, 116, 45, 87, 105, 110, 100, 111,
119, 115, 45, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116, 114, 117, 101,
125, 10, 32, 32, 119, 105, 110, 108, 111, 103, 46, 99, 104, 97, 110, 110,
101, 108, 58, 32, 36, 99, 104, 97, 110, 110, 101, 108, 10, 32, 32, 119,
105, 110, 108, 111, 103, 46, 112, 114, 111, 118, 105, 100, 101, 114, 95, 110,
97, 109, 101, 58, 32, 36, 112, 114, 111, 118, 105, 100, 101, 114, 10, 32,
32, 119, 105, 110, 108, 111, 103, 46, 99, 111, 109, 112, 117, 116, 101, 114,
95, 110, 97, 109, 101, 58, 32, 36, 99, 111, 109, 112, 117, 116, 101, 114,
10, 32, 32, 109, 101, 115, 115, 97, 103, 101, 58, 32, 36, 109, 101, 115,
115, 97, 103, 101, 10, 114, 97, 119, 58, 32, 123, 102, 114, 111, 109, 58,
32, 36, 100, 97, 116, 97, 44, 32, 97, 115, 58, 32, 119, 105, 110, 108,
111, 103, 46, 101, 118, 101, 110, 116, 95, 100, 97, 116, 97, 125, 10, 108,
97, 98, 101, 108, 58, 32, 91, 36, 99, 104, 97, 110, 110, 101, 108, 44,
32, 36, 101, 105, 100, 93, 10, 10, 99, 97, 115, 101, 115, 58, 10, 32,
32, 35, 32, 45, 45, 45, 45, 32, 83, 121, 115, 109, 111, 110, 32, 45,
45, 45, 45, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36,
111, 114, 105, 103, 105, 110, 58, 32, 123, 115, 116, 97, 114, 116, 115, 58,
32, 77, 105, 99, 114, 111, 115, 111, 102, 116, 45, 87, 105, 110, 100, 111,
119, 115, 45, 83, 121, 115, 109, 111, 110, 125, 125, 10, 32, 32, 32, 32,
102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 101, 118,
101, 110, 116, 46, 112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 123, 99,
111, 110, 115, 116, 58, 32, 115, 121, 115, 109, 111, 110, 125, 10, 32, 32,
32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 110, 116, 105,
116, 121, 95, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100,
97, 116, 97, 46, 80, 114, 111, 99, 101, 115, 115, 71, 117, 105, 100, 44,
32, 103, 117, 105, 100, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32,
32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 58, 32,
123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 80, 114, 111,
99, 101, 115, 115, 73, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32,
116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99,
101, 115, 115, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32,
36, 100, 97, 116, 97, 46, 73, 109, 97, 103, 101, 10, 32, 32, 32, 32,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 58, 32,
123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 73, 109, 97,
103, 101, 44, 32, 98, 97, 115, 101, 110, 97, 109, 101, 58, 32, 116, 114,
117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 117, 115, 101, 114, 46, 110,
97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116,
97, 46, 85, 115, 101, 114, 44, 32, 115, 112, 108, 105, 116, 58, 32, 39,
92, 39, 44, 32, 112, 97, 114, 116, 58, 32, 45, 49, 125, 10, 32, 32,
32, 32, 32, 32, 117, 115, 101, 114, 46, 100, 111, 109, 97, 105, 110, 58,
32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 85, 115,
101, 114, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 94, 40,
91, 94, 92, 92, 93, 43, 41, 92, 92, 39, 125, 10, 32, 32, 32, 32,
99, 97, 115, 101, 115, 58, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119,
104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 49, 125, 10, 32,
32, 32, 32, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114,
111, 99, 101, 115, 115, 46, 115, 116, 97, 114, 116, 10, 32, 32, 32, 32,
32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 99, 111,
109, 109, 97, 110, 100, 95, 108, 105, 110, 101, 58, 32, 36, 100, 97, 116,
97, 46, 67, 111, 109, 109, 97, 110, 100, 76, 105, 110, 101, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
119, 111, 114, 107, 105, 110, 103, 95, 100, 105, 114, 101, 99, 116, 111, 114,
121, 58, 32, 36, 100, 97, 116, 97, 46, 67, 117, 114, 114, 101, 110, 116,
68, 105, 114, 101, 99, 116, 111, 114, 121, 10, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 101, 46, 111,
114, 105, 103, 105, 110, 97, 108, 95, 102, 105, 108, 101, 95, 110, 97, 109,
101, 58, 32, 36, 100, 97, 116, 97, 46, 79, 114, 105, 103, 105, 110, 97,
108, 70, 105, 108, 101, 78, 97, 109, 101, 10, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101,
110, 116, 46, 101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32, 123, 102,
114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 80, 97, 114, 101, 110,
116, 80, 114, 111, 99, 101, 115, 115, 71, 117, 105, 100, 44, 32, 103, 117,
105, 100, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101,
110, 116, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36,
100, 97, 116, 97, 46, 80, 97, 114, 101, 110, 116, 80, 114, 111, 99, 101,
115, 115, 73, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114,
117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114,
111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 101, 120, 101,
99, 117, 116, 97, 98, 108, 101, 58, 32, 36, 100, 97, 116, 97, 46, 80,
97, 114, 101, 110, 116, 73, 109, 97, 103, 101, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114,
101, 110, 116, 46, 110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58,
32, 36, 100, 97, 116, 97, 46, 80, 97, 114, 101, 110, 116, 73, 109, 97,
103, 101, 44, 32, 98, 97, 115, 101, 110, 97, 109, 101, 58, 32, 116, 114,
117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114,
111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 99, 111, 109,
109, 97, 110, 100, 95, 108, 105, 110, 101, 58, 32, 36, 100, 97, 116, 97,
46, 80, 97, 114, 101, 110, 116, 67, 111, 109, 109, 97, 110, 100, 76, 105,
110, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 101, 110, 116, 114, 121, 95, 108, 101, 97, 100, 101,
114, 46, 101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32, 123, 102, 114,
111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 76, 111, 103, 111, 110, 73,
100, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 108, 101, 46, 104,
97, 115, 104, 46, 115, 104, 97, 50, 53, 54, 58, 32, 123, 102, 114, 111,
109, 58, 32, 36, 100, 97, 116, 97, 46, 72, 97, 115, 104, 101, 115, 44,
32, 112, 97, 105, 114, 58, 32, 83, 72, 65, 50, 53, 54, 44, 32, 108,
111, 119, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32,
32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100,
58, 32, 53, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111,
99, 101, 115, 115, 46, 101, 110, 100, 125, 10, 32, 32, 32, 32, 32, 32,
45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 51,
125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115,
58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 115, 111, 117, 114,
99, 101, 46, 105, 112, 58, 32, 36, 100, 97, 116, 97, 46, 83, 111, 117,
114, 99, 101, 73, 112, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
115, 111, 117, 114, 99, 101, 46, 112, 111, 114, 116, 58, 32, 123, 102, 114,
111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 83, 111, 117, 114, 99, 101,
80, 111, 114, 116, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114,
117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 100, 101,
115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 105, 112, 58, 32, 36, 100,
97, 116, 97, 46, 68, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 73,
112, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 100, 101, 115, 116,
105, 110, 97, 116, 105, 111, 110, 46, 112, 111, 114, 116, 58, 32, 123, 102,
114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 68, 101, 115, 116, 105,
110, 97, 116, 105, 111, 110, 80, 111, 114, 116, 44, 32, 110, 117, 109, 98,
101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46,
100, 111, 109, 97, 105, 110, 58, 32, 36, 100, 97, 116, 97, 46, 68, 101,
115, 116, 105, 110, 97, 116, 105, 111, 110, 72, 111, 115, 116, 110, 97, 109,
101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 110, 101, 116, 119,
111, 114, 107, 46, 116, 114, 97, 110, 115, 112, 111, 114, 116, 58, 32, 123,
102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 80, 114, 111, 116,
111, 99, 111, 108, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116, 114, 117,
101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 97, 115, 101, 115,
58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104,
101, 110, 58, 32, 123, 36, 100, 97, 116, 97, 46, 73, 110, 105, 116, 105,
97, 116, 101, 100, 58, 32, 123, 105, 115, 58, 32, 39, 102, 97, 108, 115,
101, 39, 44, 32, 110, 111, 99, 97, 115, 101, 58, 32, 116, 114, 117, 101,
125, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 99,
108, 97, 115, 115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46, 97, 99,
99, 101, 112, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 110, 101, 116, 119, 111, 114,
107, 46, 100, 105, 114, 101, 99, 116, 105, 111, 110, 58, 32, 123, 99, 111,
110, 115, 116, 58, 32, 105, 110, 103, 114, 101, 115, 115, 125, 125, 10, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 99, 108, 97, 115,
115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46, 99, 111, 110, 110, 101,
99, 116, 44, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 110, 101, 116,
119, 111, 114, 107, 46, 100, 105, 114, 101, 99, 116, 105, 111, 110, 58, 32,
123, 99, 111, 110, 115, 116, 58, 32, 101, 103, 114, 101, 115, 115, 125, 125,
125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32,
123, 36, 101, 105, 100, 58, 32, 91, 54, 44, 32, 55, 93, 125, 10, 32,
32, 32, 32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 100, 108, 108, 46, 112, 97, 116,
104, 58, 32, 36, 100, 97, 116, 97, 46, 73, 109, 97, 103, 101, 76, 111,
97, 100, 101, 100, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 102,
105, 108, 101, 46, 104, 97, 115, 104, 46, 115, 104, 97, 50, 53, 54, 58,
32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 72, 97,
115, 104, 101, 115, 44, 32, 112, 97, 105, 114, 58, 32, 83, 72, 65, 50,
53, 54, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116, 114, 117, 101, 125,
10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 97, 115, 101, 115, 58, 10,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101,
110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 55, 125, 44, 32, 99, 108,
97, 115, 115, 58, 32, 105, 109, 97, 103, 101, 46, 108, 111, 97, 100, 125,
10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 99, 108,
97, 115, 115, 58, 32, 100, 114, 105, 118, 101, 114, 46, 108, 111, 97, 100,
125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32,
123, 36, 101, 105, 100, 58, 32, 91, 56, 44, 32, 49, 48, 93, 125, 10,
32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115,
115, 46, 101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32, 123, 102, 114,
111, 109, 58, 32, 91, 36, 100, 97, 116, 97, 46, 83, 111, 117, 114, 99,
101, 80, 114, 111, 99, 101, 115, 115, 71, 117, 105, 100, 44, 32, 36, 100,
97, 116, 97, 46, 83, 111, 117, 114, 99, 101, 80, 114, 111, 99, 101, 115,
115, 71, 85, 73, 68, 93, 44, 32, 103, 117, 105, 100, 58, 32, 116, 114,
117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114,
111, 99, 101, 115, 115, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109,
58, 32, 36, 100, 97, 116, 97, 46, 83, 111, 117, 114, 99, 101, 80, 114,
111, 99, 101, 115, 115, 73, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58,
32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120, 101, 99, 117, 116, 97,
98, 108, 101, 58, 32, 36, 100, 97, 116, 97, 46, 83, 111, 117, 114, 99,
101, 73, 109, 97, 103, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 58, 32, 123,
102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 83, 111, 117, 114,
99, 101, 73, 109, 97, 103, 101, 44, 32, 98, 97, 115, 101, 110, 97, 109,
101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 117, 115, 101, 114, 46, 110, 97, 109, 101, 58, 32, 123, 102,
114, 111, 109, 58, 32, 91, 36, 100, 97, 116, 97, 46, 83, 111, 117, 114,
99, 101, 85, 115, 101, 114, 44, 32, 36, 100, 97, 116, 97, 46, 85, 115,
101, 114, 93, 44, 32, 115, 112, 108, 105, 116, 58, 32, 39, 92, 39, 44,
32, 112, 97, 114, 116, 58, 32, 45, 49, 125, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 117, 115, 101, 114, 46, 100, 111, 109, 97, 105, 110,
58, 32, 123, 102, 114, 111, 109, 58, 32, 91, 36, 100, 97, 116, 97, 46,
83, 111, 117, 114, 99, 101, 85, 115, 101, 114, 44, 32, 36, 100, 97, 116,
97, 46, 85, 115, 101, 114, 93, 44, 32, 99, 97, 112, 116, 117, 114, 101,
58, 32, 39, 94, 40, 91, 94, 92, 92, 93, 43, 41, 92, 92, 39, 125,
10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 84, 97, 114, 103, 101,
116, 46, 112, 114, 111, 99, 101, 115, 115, 46, 101, 110, 116, 105, 116, 121,
95, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 91, 36, 100, 97,
116, 97, 46, 84, 97, 114, 103, 101, 116, 80, 114, 111, 99, 101, 115, 115,
71, 117, 105, 100, 44, 32, 36, 100, 97, 116, 97, 46, 84, 97, 114, 103,
101, 116, 80, 114, 111, 99, 101, 115, 115, 71, 85, 73, 68, 93, 44, 32,
103, 117, 105, 100, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 84, 97, 114, 103, 101, 116, 46, 112, 114, 111,
99, 101, 115, 115, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58,
32, 36, 100, 97, 116, 97, 46, 84, 97, 114, 103, 101, 116, 80, 114, 111,
99, 101, 115, 115, 73, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32,
116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
84, 97, 114, 103, 101, 116, 46, 112, 114, 111, 99, 101, 115, 115, 46, 101,
120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 36, 100, 97, 116, 97,
46, 84, 97, 114, 103, 101, 116, 73, 109, 97, 103, 101, 10, 32, 32, 32,
32, 32, 32, 32, 32, 99, 97, 115, 101, 115, 58, 10, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123,
36, 101, 105, 100, 58, 32, 56, 125, 44, 32, 99, 108, 97, 115, 115, 58,
32, 112, 114, 111, 99, 101, 115, 115, 46, 105, 110, 106, 101, 99, 116, 125,
10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 99, 108, 97,
115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 97, 99, 99, 101,
115, 115, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 102,
105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 69, 120, 116,
46, 103, 114, 97, 110, 116, 101, 100, 95, 97, 99, 99, 101, 115, 115, 58,
32, 36, 100, 97, 116, 97, 46, 71, 114, 97, 110, 116, 101, 100, 65, 99,
99, 101, 115, 115, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 35, 32, 116, 111, 32, 119, 114, 105, 116, 101, 32, 105, 110,
116, 111, 32, 105, 116, 32, 40, 86, 77, 95, 79, 80, 69, 82, 65, 84,
73, 79, 78, 32, 97, 110, 100, 32, 86, 77, 95, 87, 82, 73, 84, 69,
41, 44, 32, 97, 115, 107, 101, 100, 32, 102, 111, 114, 32, 98, 121, 32,
99, 111, 100, 101, 32, 116, 104, 97, 116, 32, 110, 111, 32, 102, 105, 108,
101, 32, 104, 111, 108, 100, 115, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105,
111, 110, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 105, 110, 106, 101,
99, 116, 44, 32, 119, 104, 101, 110, 58, 32, 123, 36, 100, 97, 116, 97,
46, 71, 114, 97, 110, 116, 101, 100, 65, 99, 99, 101, 115, 115, 58, 32,
123, 109, 97, 116, 99, 104, 58, 32, 39, 40, 63, 105, 41, 94, 48, 120,
91, 48, 45, 57, 97, 45, 102, 93, 42, 91, 50, 51, 54, 55, 97, 98,
101, 102, 93, 91, 56, 57, 97, 45, 102, 93, 36, 39, 125, 44, 32, 36,
100, 97, 116, 97, 46, 67, 97, 108, 108, 84, 114, 97, 99, 101, 58, 32,
123, 99, 111, 110, 116, 97, 105, 110, 115, 58, 32, 85, 78, 75, 78, 79,
87, 78, 125, 125, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119,
104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 50, 53, 125, 44,
32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46,
116, 97, 109, 112, 101, 114, 44, 32, 102, 105, 101, 108, 100, 115, 58, 32,
123, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 36,
100, 97, 116, 97, 46, 84, 121, 112, 101, 125, 125, 10, 32, 32, 32, 32,
32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58,
32, 91, 49, 49, 44, 32, 50, 57, 93, 125, 10, 32, 32, 32, 32, 32,
32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 99,
114, 101, 97, 116, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105,
101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 36, 100, 97, 116, 97,
46, 84, 97, 114, 103, 101, 116, 70, 105, 108, 101, 110, 97, 109, 101, 10,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 108, 101, 46, 104,
97, 115, 104, 46, 115, 104, 97, 50, 53, 54, 58, 32, 123, 102, 114, 111,
109, 58, 32, 36, 100, 97, 116, 97, 46, 72, 97, 115, 104, 101, 115, 44,
32, 112, 97, 105, 114, 58, 32, 83, 72, 65, 50, 53, 54, 44, 32, 108,
111, 119, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32,
32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100,
58, 32, 50, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108,
101, 46, 109, 111, 100, 105, 102, 121, 44, 32, 102, 105, 101, 108, 100, 115,
58, 32, 123, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 36, 100,
97, 116, 97, 46, 84, 97, 114, 103, 101, 116, 70, 105, 108, 101, 110, 97,
109, 101, 125, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101,
110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 91, 50, 51, 44, 32, 50,
54, 93, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 108, 97, 115,
115, 58, 32, 102, 105, 108, 101, 46, 100, 101, 108, 101, 116, 101, 10, 32,
32, 32, 32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 108, 101, 46, 112, 97,
116, 104, 58, 32, 36, 100, 97, 116, 97, 46, 84, 97, 114, 103, 101, 116,
70, 105, 108, 101, 110, 97, 109, 101, 10, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 102, 105, 108, 101, 46, 104, 97, 115, 104, 46, 115, 104, 97,
50, 53, 54, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116,
97, 46, 72, 97, 115, 104, 101, 115, 44, 32, 112, 97, 105, 114, 58, 32,
83, 72, 65, 50, 53, 54, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116,
114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104,
101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 91, 50, 55, 44, 32,
50, 56, 93, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108,
101, 46, 98, 108, 111, 99, 107, 44, 32, 102, 105, 101, 108, 100, 115, 58,
32, 123, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 36, 100, 97,
116, 97, 46, 84, 97, 114, 103, 101, 116, 70, 105, 108, 101, 110, 97, 109,
101, 125, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101,
110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 57, 125, 44, 32, 99, 108,
97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 114, 97, 119, 95, 114, 101,
97, 100, 44, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 102, 105, 108,
101, 46, 112, 97, 116, 104, 58, 32, 36, 100, 97, 116, 97, 46, 68, 101,
118, 105, 99, 101, 125, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119,
104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 49, 53, 125, 32,
32, 32, 35, 32, 116, 104, 101, 32, 109, 97, 114, 107, 32, 111, 102, 32,
116, 104, 101, 32, 119, 101, 98, 58, 32, 34, 91, 90, 111, 110, 101, 84,
114, 97, 110, 115, 102, 101, 114, 93, 32, 32, 90, 111, 110, 101, 73, 100,
61, 51, 32, 82, 101, 102, 101, 114, 114, 101, 114, 85, 114, 108, 61, 46,
46, 46, 32, 72, 111, 115, 116, 85, 114, 108, 61, 46, 46, 46, 34, 10,
32, 32, 32, 32, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 102,
105, 108, 101, 46, 115, 116, 114, 101, 97, 109, 10, 32, 32, 32, 32, 32,
32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32,
123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 84, 97, 114,
103, 101, 116, 70, 105, 108, 101, 110, 97, 109, 101, 44, 32, 115, 116, 114,
101, 97, 109, 58, 32, 102, 105, 108, 101, 125, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 102, 105, 108, 101, 46, 115, 116, 114, 101, 97, 109,
58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 84,
97, 114, 103, 101, 116, 70, 105, 108, 101, 110, 97, 109, 101, 44, 32, 115,
116, 114, 101, 97, 109, 58, 32, 110, 97, 109, 101, 125, 10, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 102, 105, 108, 101, 46, 104, 97, 115, 104,
46, 115, 104, 97, 50, 53, 54, 58, 32, 123, 102, 114, 111, 109, 58, 32,
36, 100, 97, 116, 97, 46, 72, 97, 115, 104, 44, 32, 112, 97, 105, 114,
58, 32, 83, 72, 65, 50, 53, 54, 44, 32, 108, 111, 119, 101, 114, 58,
32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 102, 105, 108, 101, 46, 111, 114, 105, 103, 105, 110, 95, 117, 114, 108,
58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 67,
111, 110, 116, 101, 110, 116, 115, 44, 32, 99, 97, 112, 116, 117, 114, 101,
58, 32, 39, 40, 63, 105, 41, 92, 98, 72, 111, 115, 116, 85, 114, 108,
61, 40, 92, 83, 43, 41, 39, 125, 10, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 102, 105, 108, 101, 46, 111, 114, 105, 103, 105, 110, 95, 114,
101, 102, 101, 114, 114, 101, 114, 95, 117, 114, 108, 58, 32, 123, 102, 114,
111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 67, 111, 110, 116, 101, 110,
116, 115, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 40, 63,
105, 41, 92, 98, 82, 101, 102, 101, 114, 114, 101, 114, 85, 114, 108, 61,
40, 92, 83, 43, 41, 39, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 102, 105, 108, 101, 46, 122, 111, 110, 101, 58, 32, 123, 102, 114,
111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 67, 111, 110, 116, 101, 110,
116, 115, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 40, 63,
105, 41, 92, 98, 90, 111, 110, 101, 73, 100, 61, 40, 92, 100, 41, 39,
125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32,
123, 36, 101, 105, 100, 58, 32, 91, 49, 50, 44, 32, 49, 51, 44, 32,
49, 52, 93, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 101,
108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 114,
101, 103, 105, 115, 116, 114, 121, 46, 112, 97, 116, 104, 58, 32, 36, 100,
97, 116, 97, 46, 84, 97, 114, 103, 101, 116, 79, 98, 106, 101, 99, 116,
10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 114, 101, 103, 105, 115,
116, 114, 121, 46, 118, 97, 108, 117, 101, 58, 32, 123, 102, 114, 111, 109,
58, 32, 36, 100, 97, 116, 97, 46, 84, 97, 114, 103, 101, 116, 79, 98,
106, 101, 99, 116, 44, 32, 98, 97, 115, 101, 110, 97, 109, 101, 58, 32,
116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 97,
115, 101, 115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45,
32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 49,
51, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 114, 101, 103, 105, 115,
116, 114, 121, 46, 115, 101, 116, 44, 32, 102, 105, 101, 108, 100, 115, 58,
32, 123, 114, 101, 103, 105, 115, 116, 114, 121, 46, 100, 97, 116, 97, 46,
115, 116, 114, 105, 110, 103, 115, 58, 32, 36, 100, 97, 116, 97, 46, 68,
101, 116, 97, 105, 108, 115, 125, 125, 10, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105,
100, 58, 32, 49, 52, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 114,
101, 103, 105, 115, 116, 114, 121, 46, 114, 101, 110, 97, 109, 101, 44, 32,
102, 105, 101, 108, 100, 115, 58, 32, 123, 114, 101, 103, 105, 115, 116, 114,
121, 46, 100, 97, 116, 97, 46, 115, 116, 114, 105, 110, 103, 115, 58, 32,
36, 100, 97, 116, 97, 46, 78, 101, 119, 78, 97, 109, 101, 125, 125, 10,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110,
58, 32, 91, 123, 36, 100, 97, 116, 97, 46, 69, 118, 101, 110, 116, 84,
121, 112, 101, 58, 32, 91, 68, 101, 108, 101, 116, 101, 75, 101, 121, 44,
32, 68, 101, 108, 101, 116, 101, 86, 97, 108, 117, 101, 93, 125, 44, 32,
123, 36, 109, 101, 115, 115, 97, 103, 101, 58, 32, 123, 99, 111, 110, 116,
97, 105, 110, 115, 58, 32, 39, 69, 118, 101, 110, 116, 84, 121, 112, 101,
58, 32, 68, 101, 108, 101, 116, 101, 39, 125, 125, 93, 10, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32,
114, 101, 103, 105, 115, 116, 114, 121, 46, 100, 101, 108, 101, 116, 101, 10,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 99, 108, 97,
115, 115, 58, 32, 114, 101, 103, 105, 115, 116, 114, 121, 46, 99, 114, 101,
97, 116, 101, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104,
101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 49, 55, 125, 44, 32,
99, 108, 97, 115, 115, 58, 32, 112, 105, 112, 101, 46, 99, 114, 101, 97,
116, 101, 44, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 102, 105, 108,
101, 46, 110, 97, 109, 101, 58, 32, 36, 100, 97, 116, 97, 46, 80, 105,
112, 101, 78, 97, 109, 101, 125, 125, 10, 32, 32, 32, 32, 32, 32, 45,
32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 49,
56, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 112, 105, 112, 101, 46,
99, 111, 110, 110, 101, 99, 116, 44, 32, 102, 105, 101, 108, 100, 115, 58,
32, 123, 102, 105, 108, 101, 46, 110, 97, 109, 101, 58, 32, 36, 100, 97,
116, 97, 46, 80, 105, 112, 101, 78, 97, 109, 101, 125, 125, 10, 32, 32,
32, 32, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105,
100, 58, 32, 91, 49, 57, 44, 32, 50, 48, 44, 32, 50, 49, 93, 125,
10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32,
119, 109, 105, 46, 101, 118, 101, 110, 116, 10, 32, 32, 32, 32, 32, 32,
32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105, 111, 110,
58, 32, 36, 100, 97, 116, 97, 46, 79, 112, 101, 114, 97, 116, 105, 111,
110, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 84, 97, 114, 103,
101, 116, 46, 116, 97, 115, 107, 46, 110, 97, 109, 101, 58, 32, 91, 36,
100, 97, 116, 97, 46, 78, 97, 109, 101, 44, 32, 36, 100, 97, 116, 97,
46, 67, 111, 110, 115, 117, 109, 101, 114, 93, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 84, 97, 114, 103, 101, 116, 46, 112, 114, 111, 99,
101, 115, 115, 46, 99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110, 101,
58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 68,
101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 44, 32, 119, 104, 101, 110,
58, 32, 123, 36, 100, 97, 116, 97, 46, 84, 121, 112, 101, 58, 32, 123,
105, 115, 58, 32, 67, 111, 109, 109, 97, 110, 100, 32, 76, 105, 110, 101,
44, 32, 110, 111, 99, 97, 115, 101, 58, 32, 116, 114, 117, 101, 125, 125,
125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32,
123, 36, 101, 105, 100, 58, 32, 50, 50, 125, 10, 32, 32, 32, 32, 32,
32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 100, 110, 115, 46, 113, 117,
101, 114, 121, 10, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 101, 108,
100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 100, 110,
115, 46, 113, 117, 101, 115, 116, 105, 111, 110, 46, 110, 97, 109, 101, 58,
32, 36, 100, 97, 116, 97, 46, 81, 117, 101, 114, 121, 78, 97, 109, 101,
10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 100, 110, 115, 46, 114,
101, 115, 111, 108, 118, 101, 100, 95, 105, 112, 58, 32, 123, 102, 114, 111,
109, 58, 32, 36, 100, 97, 116, 97, 46, 81, 117, 101, 114, 121, 82, 101,
115, 117, 108, 116, 115, 44, 32, 115, 112, 108, 105, 116, 58, 32, 39, 59,
39, 44, 32, 112, 97, 114, 116, 58, 32, 97, 108, 108, 44, 32, 115, 116,
114, 105, 112, 95, 112, 114, 101, 102, 105, 120, 58, 32, 39, 58, 58, 102,
102, 102, 102, 58, 39, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123,
119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 50, 52, 125,
44, 32, 99, 108, 97, 115, 115, 58, 32, 99, 108, 105, 112, 98, 111, 97,
114, 100, 46, 99, 104, 97, 110, 103, 101, 125, 10, 32, 32, 32, 32, 32,
32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58,
32, 91, 52, 44, 32, 49, 54, 44, 32, 50, 53, 53, 93, 125, 44, 32,
99, 108, 97, 115, 115, 58, 32, 115, 101, 110, 115, 111, 114, 46, 115, 116,
97, 116, 117, 115, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 99,
108, 97, 115, 115, 58, 32, 108, 111, 103, 46, 119, 105, 110, 100, 111, 119,
115, 125, 10, 10, 32, 32, 35, 32, 45, 45, 45, 45, 32, 83, 101, 99,
117, 114, 105, 116, 121, 32, 97, 117, 100, 105, 116, 105, 110, 103, 32, 45,
45, 45, 45, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36,
99, 104, 97, 110, 110, 101, 108, 58, 32, 123, 105, 115, 58, 32, 83, 101,
99, 117, 114, 105, 116, 121, 44, 32, 110, 111, 99, 97, 115, 101, 58, 32,
116, 114, 117, 101, 125, 125, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100,
115, 58, 10, 32, 32, 32, 32, 32, 32, 101, 118, 101, 110, 116, 46, 112,
114, 111, 118, 105, 100, 101, 114, 58, 32, 123, 99, 111, 110, 115, 116, 58,
32, 115, 101, 99, 117, 114, 105, 116, 121, 45, 97, 117, 100, 105, 116, 105,
110, 103, 125, 10, 32, 32, 32, 32, 32, 32, 117, 115, 101, 114, 46, 110,
97, 109, 101, 58, 32, 36, 100, 97, 116, 97, 46, 83, 117, 98, 106, 101,
99, 116, 85, 115, 101, 114, 78, 97, 109, 101, 10, 32, 32, 32, 32, 32,
32, 117, 115, 101, 114, 46, 100, 111, 109, 97, 105, 110, 58, 32, 36, 100,
97, 116, 97, 46, 83, 117, 98, 106, 101, 99, 116, 68, 111, 109, 97, 105,
110, 78, 97, 109, 101, 10, 32, 32, 32, 32, 32, 32, 117, 115, 101, 114,
46, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116,
97, 46, 83, 117, 98, 106, 101, 99, 116, 85, 115, 101, 114, 83, 105, 100,
44, 32, 109, 97, 112, 58, 32, 123, 83, 45, 49, 45, 48, 45, 48, 58,
32, 39, 45, 39, 125, 125, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 101, 110, 116, 114, 121, 95, 108, 101, 97, 100, 101,
114, 46, 101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32, 123, 102, 114,
111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 83, 117, 98, 106, 101, 99,
116, 76, 111, 103, 111, 110, 73, 100, 44, 32, 109, 97, 112, 58, 32, 123,
39, 48, 120, 48, 39, 58, 32, 39, 45, 39, 125, 44, 32, 108, 111, 119,
101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32,
112, 114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 58, 32, 123, 102, 114,
111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 80, 114, 111, 99, 101, 115,
115, 73, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117,
101, 125, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115,
46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 36, 100, 97,
116, 97, 46, 80, 114, 111, 99, 101, 115, 115, 78, 97, 109, 101, 10, 32,
32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 110, 97, 109,
101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46,
80, 114, 111, 99, 101, 115, 115, 78, 97, 109, 101, 44, 32, 98, 97, 115,
101, 110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32,
32, 99, 97, 115, 101, 115, 58, 10, 32, 32, 32, 32, 32, 32, 45, 32,
119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 52, 54, 56,
56, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 108, 97, 115, 115,
58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 115, 116, 97, 114, 116, 10,
32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115,
115, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100,
97, 116, 97, 46, 78, 101, 119, 80, 114, 111, 99, 101, 115, 115, 73, 100,
44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115,
115, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 36, 100,
97, 116, 97, 46, 78, 101, 119, 80, 114, 111, 99, 101, 115, 115, 78, 97,
109, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109,
58, 32, 36, 100, 97, 116, 97, 46, 78, 101, 119, 80, 114, 111, 99, 101,
115, 115, 78, 97, 109, 101, 44, 32, 98, 97, 115, 101, 110, 97, 109, 101,
58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 99, 111, 109, 109, 97, 110,
100, 95, 108, 105, 110, 101, 58, 32, 36, 100, 97, 116, 97, 46, 67, 111,
109, 109, 97, 110, 100, 76, 105, 110, 101, 10, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101,
110, 116, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36,
100, 97, 116, 97, 46, 80, 114, 111, 99, 101, 115, 115, 73, 100, 44, 32,
110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
112, 97, 114, 101, 110, 116, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108,
101, 58, 32, 36, 100, 97, 116, 97, 46, 80, 97, 114, 101, 110, 116, 80,
114, 111, 99, 101, 115, 115, 78, 97, 109, 101, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114,
101, 110, 116, 46, 110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58,
32, 36, 100, 97, 116, 97, 46, 80, 97, 114, 101, 110, 116, 80, 114, 111,
99, 101, 115, 115, 78, 97, 109, 101, 44, 32, 98, 97, 115, 101, 110, 97,
109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 117, 115, 101, 114, 46, 110, 97, 109, 101, 58, 32, 91,
36, 100, 97, 116, 97, 46, 84, 97, 114, 103, 101, 116, 85, 115, 101, 114,
78, 97, 109, 101, 44, 32, 36, 100, 97, 116, 97, 46, 83, 117, 98, 106,
101, 99, 116, 85, 115, 101, 114, 78, 97, 109, 101, 93, 10, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 117, 115, 101, 114, 46, 100, 111, 109, 97,
105, 110, 58, 32, 91, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116,
97, 46, 84, 97, 114, 103, 101, 116, 68, 111, 109, 97, 105, 110, 78, 97,
109, 101, 44, 32, 119, 104, 101, 110, 58, 32, 123, 36, 100, 97, 116, 97,
46, 84, 97, 114, 103, 101, 116, 85, 115, 101, 114, 78, 97, 109, 101, 58,
32, 123, 107, 110, 111, 119, 110, 58, 32, 116, 114, 117, 101, 125, 125, 125,
44, 32, 36, 100, 97, 116, 97, 46, 83, 117, 98, 106, 101, 99, 116, 68,
111, 109, 97, 105, 110, 78, 97, 109, 101, 93, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 117, 115, 101, 114, 46, 105, 100, 58, 32, 91, 123,
102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 84, 97, 114, 103,
101, 116, 85, 115, 101, 114, 83, 105, 100, 44, 32, 109, 97, 112, 58, 32,
123, 83, 45, 49, 45, 48, 45, 48, 58, 32, 39, 45, 39, 125, 125, 44,
32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 83, 117,
98, 106, 101, 99, 116, 85, 115, 101, 114, 83, 105, 100, 44, 32, 109, 97,
112, 58, 32, 123, 83, 45, 49, 45, 48, 45, 48, 58, 32, 39, 45, 39,
125, 125, 93, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114,
111, 99, 101, 115, 115, 46, 101, 110, 116, 114, 121, 95, 108, 101, 97, 100,
101, 114, 46, 101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111,
109, 58, 32, 36, 100, 97, 116, 97, 46, 84, 97, 114, 103, 101, 116, 76,
111, 103, 111, 110, 73, 100, 44, 32, 109, 97, 112, 58, 32, 123, 39, 48,
120, 48, 39, 58, 32, 39, 45, 39, 125, 44, 32, 108, 111, 119, 101, 114,
58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 45, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97,
116, 97, 46, 83, 117, 98, 106, 101, 99, 116, 76, 111, 103, 111, 110, 73,
100, 44, 32, 109, 97, 112, 58, 32, 123, 39, 48, 120, 48, 39, 58, 32,
39, 45, 39, 125, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116, 114, 117,
101, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110,
58, 32, 123, 36, 101, 105, 100, 58, 32, 52, 54, 56, 57, 125, 44, 32,
99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101,
110, 100, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110,
58, 32, 123, 36, 101, 105, 100, 58, 32, 91, 53, 49, 53, 52, 44, 32,
53, 49, 53, 54, 44, 32, 53, 49, 53, 55, 44, 32, 53, 49, 53, 56,
93, 125, 32, 32, 32, 35, 32, 102, 105, 108, 116, 101, 114, 105, 110, 103,
32, 112, 108, 97, 116, 102, 111, 114, 109, 10, 32, 32, 32, 32, 32, 32,
32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 58,
10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123,
102, 114, 111, 109, 58, 32, 36, 102, 105, 108, 116, 101, 114, 95, 112, 105,
100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125,
10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123,
102, 114, 111, 109, 58, 32, 36, 109, 101, 115, 115, 97, 103, 101, 44, 32,
99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 80, 114, 111, 99, 101, 115,
115, 32, 73, 68, 58, 92, 115, 43, 40, 92, 100, 43, 41, 39, 44, 32,
110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 36, 100, 97, 116,
97, 46, 65, 112, 112, 108, 105, 99, 97, 116, 105, 111, 110, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97,
116, 97, 46, 65, 112, 112, 108, 105, 99, 97, 116, 105, 111, 110, 44, 32,
98, 97, 115, 101, 110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 115, 111, 117, 114, 99, 101,
46, 105, 112, 58, 32, 36, 100, 97, 116, 97, 46, 83, 111, 117, 114, 99,
101, 65, 100, 100, 114, 101, 115, 115, 10, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 115, 111, 117, 114, 99, 101, 46, 112, 111, 114, 116, 58, 32,
123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 83, 111, 117,
114, 99, 101, 80, 111, 114, 116, 44, 32, 110, 117, 109, 98, 101, 114, 58,
32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 105, 112, 58,
32, 36, 100, 97, 116, 97, 46, 68, 101, 115, 116, 65, 100, 100, 114, 101,
115, 115, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 100, 101, 115,
116, 105, 110, 97, 116, 105, 111, 110, 46, 112, 111, 114, 116, 58, 32, 123,
102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 68, 101, 115, 116,
80, 111, 114, 116, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114,
117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 110, 101,
116, 119, 111, 114, 107, 46, 116, 114, 97, 110, 115, 112, 111, 114, 116, 58,
32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 80, 114,
111, 116, 111, 99, 111, 108, 44, 32, 109, 97, 112, 58, 32, 123, 39, 54,
39, 58, 32, 116, 99, 112, 44, 32, 39, 49, 55, 39, 58, 32, 117, 100,
112, 44, 32, 39, 49, 39, 58, 32, 105, 99, 109, 112, 44, 32, 39, 53,
56, 39, 58, 32, 105, 112, 118, 54, 45, 105, 99, 109, 112, 125, 125, 10,
32, 32, 32, 32, 32, 32, 32, 32, 99, 97, 115, 101, 115, 58, 10, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110,
58, 32, 123, 36, 101, 105, 100, 58, 32, 53, 49, 53, 52, 125, 44, 32,
99, 108, 97, 115, 115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46, 108,
105, 115, 116, 101, 110, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58,
32, 53, 49, 53, 56, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 110,
101, 116, 119, 111, 114, 107, 46, 98, 105, 110, 100, 125, 10, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123,
36, 100, 97, 116, 97, 46, 68, 105, 114, 101, 99, 116, 105, 111, 110, 58,
32, 91, 39, 37, 37, 49, 52, 53, 57, 50, 39, 44, 32, 73, 110, 98,
111, 117, 110, 100, 93, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 110, 101, 116, 119, 111, 114,
107, 46, 97, 99, 99, 101, 112, 116, 10, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 110, 101, 116, 119, 111,
114, 107, 46, 100, 105, 114, 101, 99, 116, 105, 111, 110, 58, 32, 123, 99,
111, 110, 115, 116, 58, 32, 105, 110, 103, 114, 101, 115, 115, 125, 10, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 101, 118, 101,
110, 116, 46, 111, 117, 116, 99, 111, 109, 101, 58, 32, 123, 102, 114, 111,
109, 58, 32, 36, 101, 105, 100, 44, 32, 109, 97, 112, 58, 32, 123, 39,
53, 49, 53, 55, 39, 58, 32, 102, 97, 105, 108, 117, 114, 101, 125, 44,
32, 101, 108, 115, 101, 58, 32, 115, 117, 99, 99, 101, 115, 115, 125, 10,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 99, 108, 97, 115,
115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46, 99, 111, 110, 110, 101,
99, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 102,
105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 110, 101, 116, 119, 111, 114, 107, 46, 100, 105, 114,
101, 99, 116, 105, 111, 110, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32,
101, 103, 114, 101, 115, 115, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 101, 118, 101, 110, 116, 46, 111, 117, 116, 99,
111, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 101, 105, 100,
44, 32, 109, 97, 112, 58, 32, 123, 39, 53, 49, 53, 55, 39, 58, 32,
102, 97, 105, 108, 117, 114, 101, 125, 44, 32, 101, 108, 115, 101, 58, 32,
115, 117, 99, 99, 101, 115, 115, 125, 10, 32, 32, 32, 32, 32, 32, 45,
32, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 52, 54,
57, 55, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 108, 97, 115,
115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 114, 101, 113, 117, 101,
115, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 101, 108, 100,
115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58,
32, 36, 100, 97, 116, 97, 46, 67, 108, 105, 101, 110, 116, 80, 114, 111,
99, 101, 115, 115, 73, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32,
116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 112,
105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97,
46, 80, 97, 114, 101, 110, 116, 80, 114, 111, 99, 101, 115, 115, 73, 100,
44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 84, 97, 114, 103, 101, 116,
46, 116, 97, 115, 107, 46, 116, 121, 112, 101, 58, 32, 123, 99, 111, 110,
115, 116, 58, 32, 115, 101, 114, 118, 105, 99, 101, 125, 10, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 84, 97, 114, 103, 101, 116, 46, 116, 97,
115, 107, 46, 110, 97, 109, 101, 58, 32, 36, 100, 97, 116, 97, 46, 83,
101, 114, 118, 105, 99, 101, 78, 97, 109, 101, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 84, 97, 114, 103, 101, 116, 46, 112, 114, 111, 99,
101, 115, 115, 46, 99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110, 101,
58, 32, 36, 100, 97, 116, 97, 46, 83, 101, 114, 118, 105, 99, 101, 70,
105, 108, 101, 78, 97, 109, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 84, 97, 114, 103, 101, 116, 46, 112, 114, 111, 99, 101, 115, 115,
46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 123, 102, 114,
111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 83, 101, 114, 118, 105, 99,
101, 70, 105, 108, 101, 78, 97, 109, 101, 44, 32, 99, 97, 112, 116, 117,
114, 101, 58, 32, 39, 40, 63, 105, 41, 94, 40, 63, 58, 34, 40, 91,
94, 34, 93, 43, 41, 34, 124, 40, 92, 83, 46, 42, 63, 92, 46, 40,
63, 58, 101, 120, 101, 124, 115, 121, 115, 124, 99, 111, 109, 124, 98, 97,
116, 124, 99, 109, 100, 41, 41, 40, 63, 61, 92, 115, 124, 36, 41, 124,
40, 92, 83, 43, 41, 41, 39, 125, 10, 32, 32, 32, 32, 32, 32, 45,
32, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 91, 52,
54, 57, 56, 44, 32, 52, 55, 48, 48, 44, 32, 52, 55, 48, 50, 93,
125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58,
32, 112, 114, 111, 99, 101, 115, 115, 46, 114, 101, 113, 117, 101, 115, 116,
10, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58,
10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101,
115, 115, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36,
100, 97, 116, 97, 46, 67, 108, 105, 101, 110, 116, 80, 114, 111, 99, 101,
115, 115, 73, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114,
117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114,
111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 112, 105, 100,
58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 80,
97, 114, 101, 110, 116, 80, 114, 111, 99, 101, 115, 115, 73, 100, 44, 32,
110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 84, 97, 114, 103, 101, 116, 46, 116,
97, 115, 107, 46, 116, 121, 112, 101, 58, 32, 123, 99, 111, 110, 115, 116,
58, 32, 116, 97, 115, 107, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 84, 97, 114, 103, 101, 116, 46, 116, 97, 115, 107, 46, 110, 97,
109, 101, 58, 32, 36, 100, 97, 116, 97, 46, 84, 97, 115, 107, 78, 97,
109, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 84, 97, 114,
103, 101, 116, 46, 112, 114, 111, 99, 101, 115, 115, 46, 99, 111, 109, 109,
97, 110, 100, 95, 108, 105, 110, 101, 58, 10, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 102, 114, 111, 109, 58, 32, 91, 36, 100, 97,
116, 97, 46, 84, 97, 115, 107, 67, 111, 110, 116, 101, 110, 116, 44, 32,
36, 100, 97, 116, 97, 46, 84, 97, 115, 107, 67, 111, 110, 116, 101, 110,
116, 78, 101, 119, 93, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 60, 67, 111, 109,
109, 97, 110, 100, 62, 34, 63, 40, 91, 94, 60, 34, 93, 42, 41, 34,
63, 60, 47, 67, 111, 109, 109, 97, 110, 100, 62, 40, 63, 58, 92, 115,
42, 60, 65, 114, 103, 117, 109, 101, 110, 116, 115, 62, 40, 91, 94, 60,
93, 42, 41, 60, 47, 65, 114, 103, 117, 109, 101, 110, 116, 115, 62, 41,
63, 39, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 84, 97, 114,
103, 101, 116, 46, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120, 101, 99,
117, 116, 97, 98, 108, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 91,
36, 100, 97, 116, 97, 46, 84, 97, 115, 107, 67, 111, 110, 116, 101, 110,
116, 44, 32, 36, 100, 97, 116, 97, 46, 84, 97, 115, 107, 67, 111, 110,
116, 101, 110, 116, 78, 101, 119, 93, 44, 32, 99, 97, 112, 116, 117, 114,
101, 58, 32, 39, 60, 67, 111, 109, 109, 97, 110, 100, 62, 34, 63, 40,
91, 94, 60, 34, 93, 42, 41, 39, 125, 10, 32, 32, 32, 32, 32, 32,
45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32,
91, 52, 54, 57, 57, 44, 32, 52, 55, 48, 49, 93, 125, 44, 32, 99,
108, 97, 115, 115, 58, 32, 116, 97, 115, 107, 46, 100, 101, 108, 101, 116,
101, 44, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 84, 97, 114, 103,
101, 116, 46, 116, 97, 115, 107, 46, 110, 97, 109, 101, 58, 32, 36, 100,
97, 116, 97, 46, 84, 97, 115, 107, 78, 97, 109, 101, 125, 125, 10, 32,
32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 101,
105, 100, 58, 32, 91, 52, 54, 50, 52, 44, 32, 52, 54, 50, 53, 44,
32, 52, 54, 52, 56, 93, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32,
102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 115, 111, 117, 114, 99, 101, 46, 105, 112, 58, 32, 123, 102, 114,
111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 73, 112, 65, 100, 100, 114,
101, 115, 115, 44, 32, 115, 116, 114, 105, 112, 95, 112, 114, 101, 102, 105,
120, 58, 32, 39, 58, 58, 102, 102, 102, 102, 58, 39, 125, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 115, 111, 117, 114, 99, 101, 46, 112,
111, 114, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116,
97, 46, 73, 112, 80, 111, 114, 116, 44, 32, 110, 117, 109, 98, 101, 114,
58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 119, 105, 110, 108, 111, 103, 46, 108, 111, 103, 111, 110, 46, 116,
121, 112, 101, 58, 32, 36, 100, 97, 116, 97, 46, 76, 111, 103, 111, 110,
84, 121, 112, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 97, 115,
101, 115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32,
119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 52, 54, 52,
56, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 99,
108, 97, 115, 115, 58, 32, 115, 101, 115, 115, 105, 111, 110, 46, 101, 120,
112, 108, 105, 99, 105, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 100, 101, 115, 116,
105, 110, 97, 116, 105, 111, 110, 46, 100, 111, 109, 97, 105, 110, 58, 32,
36, 100, 97, 116, 97, 46, 84, 97, 114, 103, 101, 116, 83, 101, 114, 118,
101, 114, 78, 97, 109, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 45, 32, 99, 108, 97, 115, 115, 58, 32, 115, 101, 115, 115, 105,
111, 110, 46, 115, 116, 97, 114, 116, 10, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 101, 118, 101, 110, 116,
46, 111, 117, 116, 99, 111, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58,
32, 36, 101, 105, 100, 44, 32, 109, 97, 112, 58, 32, 123, 39, 52, 54,
50, 53, 39, 58, 32, 102, 97, 105, 108, 117, 114, 101, 125, 44, 32, 101,
108, 115, 101, 58, 32, 115, 117, 99, 99, 101, 115, 115, 125, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 117, 115, 101, 114,
46, 110, 97, 109, 101, 58, 32, 36, 100, 97, 116, 97, 46, 84, 97, 114,
103, 101, 116, 85, 115, 101, 114, 78, 97, 109, 101, 10, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 117, 115, 101, 114, 46, 100,
111, 109, 97, 105, 110, 58, 32, 36, 100, 97, 116, 97, 46, 84, 97, 114,
103, 101, 116, 68, 111, 109, 97, 105, 110, 78, 97, 109, 101, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 117, 115, 101, 114,
46, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116,
97, 46, 84, 97, 114, 103, 101, 116, 85, 115, 101, 114, 83, 105, 100, 44,
32, 109, 97, 112, 58, 32, 123, 83, 45, 49, 45, 48, 45, 48, 58, 32,
39, 45, 39, 125, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 110, 116, 114,
121, 95, 108, 101, 97, 100, 101, 114, 46, 101, 110, 116, 105, 116, 121, 95,
105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97,
46, 84, 97, 114, 103, 101, 116, 76, 111, 103, 111, 110, 73, 100, 44, 32,
109, 97, 112, 58, 32, 123, 39, 48, 120, 48, 39, 58, 32, 39, 45, 39,
125, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36,
101, 105, 100, 58, 32, 91, 52, 54, 51, 52, 44, 32, 52, 54, 52, 55,
93, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 108, 97, 115, 115,
58, 32, 115, 101, 115, 115, 105, 111, 110, 46, 101, 110, 100, 10, 32, 32,
32, 32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 117, 115, 101, 114, 46, 110, 97, 109,
101, 58, 32, 36, 100, 97, 116, 97, 46, 84, 97, 114, 103, 101, 116, 85,
115, 101, 114, 78, 97, 109, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 117, 115, 101, 114, 46, 100, 111, 109, 97, 105, 110, 58, 32, 36,
100, 97, 116, 97, 46, 84, 97, 114, 103, 101, 116, 68, 111, 109, 97, 105,
110, 78, 97, 109, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
112, 114, 111, 99, 101, 115, 115, 46, 101, 110, 116, 114, 121, 95, 108, 101,
97, 100, 101, 114, 46, 101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32,
123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 84, 97, 114,
103, 101, 116, 76, 111, 103, 111, 110, 73, 100, 44, 32, 109, 97, 112, 58,
32, 123, 39, 48, 120, 48, 39, 58, 32, 39, 45, 39, 125, 44, 32, 108,
111, 119, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32,
32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58,
32, 52, 54, 54, 51, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99,
97, 115, 101, 115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 100, 97, 116, 97, 46, 79,
98, 106, 101, 99, 116, 84, 121, 112, 101, 58, 32, 70, 105, 108, 101, 44,
32, 36, 100, 97, 116, 97, 46, 65, 99, 99, 101, 115, 115, 76, 105, 115,
116, 58, 32, 123, 99, 111, 110, 116, 97, 105, 110, 115, 58, 32, 91, 39,
37, 37, 52, 52, 49, 55, 39, 44, 32, 39, 37, 37, 52, 52, 49, 56,
39, 93, 125, 125, 32, 32, 32, 35, 32, 87, 114, 105, 116, 101, 68, 97,
116, 97, 44, 32, 65, 112, 112, 101, 110, 100, 68, 97, 116, 97, 10, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 99, 108, 97, 115, 115,
58, 32, 102, 105, 108, 101, 46, 109, 111, 100, 105, 102, 121, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115,
58, 32, 123, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 36, 100,
97, 116, 97, 46, 79, 98, 106, 101, 99, 116, 78, 97, 109, 101, 125, 10,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101,
110, 58, 32, 123, 36, 100, 97, 116, 97, 46, 79, 98, 106, 101, 99, 116,
84, 121, 112, 101, 58, 32, 70, 105, 108, 101, 44, 32, 36, 100, 97, 116,
97, 46, 65, 99, 99, 101, 115, 115, 76, 105, 115, 116, 58, 32, 123, 99,
111, 110, 116, 97, 105, 110, 115, 58, 32, 39, 37, 37, 49, 53, 51, 55,
39, 125, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101,
46, 100, 101, 108, 101, 116, 101, 44, 32, 102, 105, 101, 108, 100, 115, 58,
32, 123, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 36, 100, 97,
116, 97, 46, 79, 98, 106, 101, 99, 116, 78, 97, 109, 101, 125, 125, 10,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101,
110, 58, 32, 123, 36, 100, 97, 116, 97, 46, 79, 98, 106, 101, 99, 116,
84, 121, 112, 101, 58, 32, 70, 105, 108, 101, 125, 44, 32, 99, 108, 97,
115, 115, 58, 32, 102, 105, 108, 101, 46, 111, 112, 101, 110, 44, 32, 102,
105, 101, 108, 100, 115, 58, 32, 123, 102, 105, 108, 101, 46, 112, 97, 116,
104, 58, 32, 36, 100, 97, 116, 97, 46, 79, 98, 106, 101, 99, 116, 78,
97, 109, 101, 125, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 100, 97, 116, 97, 46,
79, 98, 106, 101, 99, 116, 84, 121, 112, 101, 58, 32, 75, 101, 121, 125,
44, 32, 99, 108, 97, 115, 115, 58, 32, 114, 101, 103, 105, 115, 116, 114,
121, 46, 111, 112, 101, 110, 44, 32, 102, 105, 101, 108, 100, 115, 58, 32,
123, 114, 101, 103, 105, 115, 116, 114, 121, 46, 112, 97, 116, 104, 58, 32,
36, 100, 97, 116, 97, 46, 79, 98, 106, 101, 99, 116, 78, 97, 109, 101,
125, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123,
119, 104, 101, 110, 58, 32, 123, 36, 100, 97, 116, 97, 46, 79, 98, 106,
101, 99, 116, 84, 121, 112, 101, 58, 32, 80, 114, 111, 99, 101, 115, 115,
125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115,
115, 46, 97, 99, 99, 101, 115, 115, 44, 32, 102, 105, 101, 108, 100, 115,
58, 32, 123, 84, 97, 114, 103, 101, 116, 46, 112, 114, 111, 99, 101, 115,
115, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 36, 100,
97, 116, 97, 46, 79, 98, 106, 101, 99, 116, 78, 97, 109, 101, 125, 125,
10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 99, 108,
97, 115, 115, 58, 32, 111, 98, 106, 101, 99, 116, 46, 97, 99, 99, 101,
115, 115, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110,
58, 32, 123, 36, 101, 105, 100, 58, 32, 52, 54, 53, 55, 125, 10, 32,
32, 32, 32, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 114, 101,
103, 105, 115, 116, 114, 121, 46, 115, 101, 116, 10, 32, 32, 32, 32, 32,
32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 114, 101, 103, 105, 115, 116, 114, 121, 46, 112, 97,
116, 104, 58, 32, 91, 123, 116, 101, 120, 116, 58, 32, 39, 123, 36, 100,
97, 116, 97, 46, 79, 98, 106, 101, 99, 116, 78, 97, 109, 101, 125, 92,
123, 36, 100, 97, 116, 97, 46, 79, 98, 106, 101, 99, 116, 86, 97, 108,
117, 101, 78, 97, 109, 101, 125, 39, 125, 44, 32, 36, 100, 97, 116, 97,
46, 79, 98, 106, 101, 99, 116, 78, 97, 109, 101, 93, 10, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 114, 101, 103, 105, 115, 116, 114, 121, 46,
118, 97, 108, 117, 101, 58, 32, 36, 100, 97, 116, 97, 46, 79, 98, 106,
101, 99, 116, 86, 97, 108, 117, 101, 78, 97, 109, 101, 10, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 114, 101, 103, 105, 115, 116, 114, 121, 46,
100, 97, 116, 97, 46, 115, 116, 114, 105, 110, 103, 115, 58, 32, 36, 100,
97, 116, 97, 46, 78, 101, 119, 86, 97, 108, 117, 101, 10, 32, 32, 32,
32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105,
100, 58, 32, 91, 53, 49, 52, 48, 44, 32, 53, 49, 52, 53, 93, 125,
44, 32, 99, 108, 97, 115, 115, 58, 32, 115, 104, 97, 114, 101, 46, 97,
99, 99, 101, 115, 115, 44, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32,
102, 105, 101, 108, 100, 115, 58, 32, 123, 115, 111, 117, 114, 99, 101, 46,
105, 112, 58, 32, 36, 100, 97, 116, 97, 46, 73, 112, 65, 100, 100, 114,
101, 115, 115, 44, 32, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32,
91, 123, 116, 101, 120, 116, 58, 32, 39, 123, 36, 100, 97, 116, 97, 46,
83, 104, 97, 114, 101, 78, 97, 109, 101, 125, 92, 123, 36, 100, 97, 116,
97, 46, 82, 101, 108, 97, 116, 105, 118, 101, 84, 97, 114, 103, 101, 116,
78, 97, 109, 101, 125, 39, 125, 44, 32, 36, 100, 97, 116, 97, 46, 83,
104, 97, 114, 101, 78, 97, 109, 101, 93, 125, 125, 10, 32, 32, 32, 32,
32, 32, 45, 32, 123, 99, 108, 97, 115, 115, 58, 32, 108, 111, 103, 46,
119, 105, 110, 100, 111, 119, 115, 125, 10, 10, 32, 32, 35, 32, 45, 45,
45, 45, 32, 115, 101, 114, 118, 105, 99, 101, 115, 44, 32, 99, 114, 97,
115, 104, 101, 115, 32, 45, 45, 45, 45, 10, 32, 32, 45, 32, 119, 104,
101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 55, 48, 52, 53, 44,
32, 36, 112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 83, 101, 114, 118,
105, 99, 101, 32, 67, 111, 110, 116, 114, 111, 108, 32, 77, 97, 110, 97,
103, 101, 114, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32,
112, 114, 111, 99, 101, 115, 115, 46, 114, 101, 113, 117, 101, 115, 116, 10,
32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32,
32, 32, 84, 97, 114, 103, 101, 116, 46, 116, 97, 115, 107, 46, 116, 121,
112, 101, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 115, 101, 114, 118,
105, 99, 101, 125, 10, 32, 32, 32, 32, 32, 32, 84, 97, 114, 103, 101,
116, 46, 116, 97, 115, 107, 46, 110, 97, 109, 101, 58, 32, 36, 100, 97,
116, 97, 46, 83, 101, 114, 118, 105, 99, 101, 78, 97, 109, 101, 10, 32,
32, 32, 32, 32, 32, 84, 97, 114, 103, 101, 116, 46, 112, 114, 111, 99,
101, 115, 115, 46, 99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110, 101,
58, 32, 36, 100, 97, 116, 97, 46, 73, 109, 97, 103, 101, 80, 97, 116,
104, 10, 32, 32, 32, 32, 32, 32, 84, 97, 114, 103, 101, 116, 46, 112,
114, 111, 99, 101, 115, 115, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108,
101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46,
73, 109, 97, 103, 101, 80, 97, 116, 104, 44, 32, 99, 97, 112, 116, 117,
114, 101, 58, 32, 39, 40, 63, 105, 41, 94, 40, 63, 58, 34, 40, 91,
94, 34, 93, 43, 41, 34, 124, 40, 92, 83, 46, 42, 63, 92, 46, 40,
63, 58, 101, 120, 101, 124, 115, 121, 115, 124, 99, 111, 109, 124, 98, 97,
116, 124, 99, 109, 100, 41, 41, 40, 63, 61, 92, 115, 124, 36, 41, 124,
40, 92, 83, 43, 41, 41, 39, 125, 10, 32, 32, 35, 32, 84, 104, 101,
32, 105, 110, 115, 116, 97, 108, 108, 101, 114, 39, 115, 32, 115, 101, 114,
118, 105, 99, 101, 32, 100, 111, 101, 115, 32, 116, 104, 101, 32, 119, 111,
114, 107, 32, 111, 102, 32, 116, 104, 101, 32, 109, 115, 105, 101, 120, 101,
99, 32, 116, 104, 97, 116, 32, 97, 32, 117, 115, 101, 114, 32, 104, 97,
115, 32, 115, 116, 97, 114, 116, 101, 100, 59, 32, 116, 104, 101, 32, 108,
111, 103, 32, 110, 97, 109, 101, 115, 32, 116, 104, 97, 116, 32, 111, 110,
101, 32, 97, 115, 32, 99, 108, 105, 101, 110, 116, 46, 10, 32, 32, 45,
32, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 49, 48,
52, 48, 44, 32, 36, 112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 77,
115, 105, 73, 110, 115, 116, 97, 108, 108, 101, 114, 125, 10, 32, 32, 32,
32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46,
114, 101, 113, 117, 101, 115, 116, 10, 32, 32, 32, 32, 102, 105, 101, 108,
100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115,
115, 46, 112, 105, 100, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 45,
32, 123, 102, 114, 111, 109, 58, 32, 91, 36, 100, 97, 116, 97, 46, 112,
97, 114, 97, 109, 50, 93, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32,
116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32,
123, 102, 114, 111, 109, 58, 32, 91, 36, 100, 97, 116, 97, 46, 68, 97,
116, 97, 44, 32, 36, 100, 97, 116, 97, 46, 68, 97, 116, 97, 46, 35,
116, 101, 120, 116, 93, 44, 32, 110, 116, 104, 58, 32, 50, 44, 32, 110,
117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32,
32, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111, 109, 58, 32, 36, 109,
101, 115, 115, 97, 103, 101, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58,
32, 39, 67, 108, 105, 101, 110, 116, 32, 80, 114, 111, 99, 101, 115, 115,
32, 73, 100, 58, 32, 40, 92, 100, 43, 41, 39, 44, 32, 110, 117, 109,
98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32,
32, 84, 97, 114, 103, 101, 116, 46, 112, 114, 111, 99, 101, 115, 115, 46,
112, 97, 114, 101, 110, 116, 46, 110, 97, 109, 101, 58, 32, 123, 99, 111,
110, 115, 116, 58, 32, 109, 115, 105, 101, 120, 101, 99, 46, 101, 120, 101,
125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105,
100, 58, 32, 49, 48, 48, 48, 44, 32, 36, 112, 114, 111, 118, 105, 100,
101, 114, 58, 32, 65, 112, 112, 108, 105, 99, 97, 116, 105, 111, 110, 32,
69, 114, 114, 111, 114, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115,
58, 32, 97, 112, 112, 46, 99, 114, 97, 115, 104, 10, 32, 32, 32, 32,
102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 112, 114,
111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 58, 32, 91, 36, 100, 97,
116, 97, 46, 65, 112, 112, 78, 97, 109, 101, 44, 32, 36, 100, 97, 116,
97, 46, 112, 97, 114, 97, 109, 49, 44, 32, 123, 102, 114, 111, 109, 58,
32, 91, 36, 100, 97, 116, 97, 46, 68, 97, 116, 97, 44, 32, 36, 100,
97, 116, 97, 46, 68, 97, 116, 97, 46, 35, 116, 101, 120, 116, 93, 44,
32, 110, 116, 104, 58, 32, 49, 125, 44, 32, 123, 102, 114, 111, 109, 58,
32, 36, 109, 101, 115, 115, 97, 103, 101, 44, 32, 99, 97, 112, 116, 117,
114, 101, 58, 32, 39, 70, 97, 117, 108, 116, 105, 110, 103, 32, 97, 112,
112, 108, 105, 99, 97, 116, 105, 111, 110, 32, 110, 97, 109, 101, 58, 32,
40, 91, 94, 44, 92, 114, 92, 110, 93, 43, 41, 39, 125, 93, 10, 32,
32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 105, 100,
58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111,
109, 58, 32, 91, 36, 100, 97, 116, 97, 46, 80, 114, 111, 99, 101, 115,
115, 73, 100, 44, 32, 36, 100, 97, 116, 97, 46, 112, 97, 114, 97, 109,
57, 93, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101,
125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111,
109, 58, 32, 91, 36, 100, 97, 116, 97, 46, 68, 97, 116, 97, 44, 32,
36, 100, 97, 116, 97, 46, 68, 97, 116, 97, 46, 35, 116, 101, 120, 116,
93, 44, 32, 110, 116, 104, 58, 32, 57, 44, 32, 112, 114, 101, 102, 105,
120, 58, 32, 39, 48, 120, 39, 44, 32, 110, 117, 109, 98, 101, 114, 58,
32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 45,
32, 123, 102, 114, 111, 109, 58, 32, 36, 109, 101, 115, 115, 97, 103, 101,
44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 70, 97, 117, 108,
116, 105, 110, 103, 32, 112, 114, 111, 99, 101, 115, 115, 32, 105, 100, 58,
32, 40, 48, 120, 91, 48, 45, 57, 97, 45, 102, 65, 45, 70, 93, 43,
41, 39, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101,
125, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 10, 32, 32, 32, 32,
32, 32, 32, 32, 45, 32, 123, 102, 114, 111, 109, 58, 32, 91, 36, 100,
97, 116, 97, 46, 65, 112, 112, 80, 97, 116, 104, 44, 32, 36, 100, 97,
116, 97, 46, 112, 97, 114, 97, 109, 49, 49, 93, 125, 10, 32, 32, 32,
32, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111, 109, 58, 32, 91, 36,
100, 97, 116, 97, 46, 68, 97, 116, 97, 44, 32, 36, 100, 97, 116, 97,
46, 68, 97, 116, 97, 46, 35, 116, 101, 120, 116, 93, 44, 32, 110, 116,
104, 58, 32, 49, 49, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 45,
32, 123, 102, 114, 111, 109, 58, 32, 36, 109, 101, 115, 115, 97, 103, 101,
44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 70, 97, 117, 108,
116, 105, 110, 103, 32, 97, 112, 112, 108, 105, 99, 97, 116, 105, 111, 110,
32, 112, 97, 116, 104, 58, 32, 40, 91, 94, 92, 114, 92, 110, 93, 43,
41, 39, 125, 10, 32, 32, 32, 32, 32, 32, 101, 118, 101, 110, 116, 46,
114, 101, 97, 115, 111, 110, 58, 32, 91, 36, 100, 97, 116, 97, 46, 69,
120, 99, 101, 112, 116, 105, 111, 110, 67, 111, 100, 101, 44, 32, 36, 100,
97, 116, 97, 46, 112, 97, 114, 97, 109, 55, 44, 32, 123, 102, 114, 111,
109, 58, 32, 91, 36, 100, 97, 116, 97, 46, 68, 97, 116, 97, 44, 32,
36, 100, 97, 116, 97, 46, 68, 97, 116, 97, 46, 35, 116, 101, 120, 116,
93, 44, 32, 110, 116, 104, 58, 32, 55, 125, 44, 32, 123, 102, 114, 111,
109, 58, 32, 36, 109, 101, 115, 115, 97, 103, 101, 44, 32, 99, 97, 112,
116, 117, 114, 101, 58, 32, 39, 69, 120, 99, 101, 112, 116, 105, 111, 110,
32, 99, 111, 100, 101, 58, 32, 40, 92, 83, 43, 41, 39, 125, 93, 10,
32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58,
32, 49, 48, 48, 49, 44, 32, 36, 112, 114, 111, 118, 105, 100, 101, 114,
58, 32, 87, 105, 110, 100, 111, 119, 115, 32, 69, 114, 114, 111, 114, 32,
82, 101, 112, 111, 114, 116, 105, 110, 103, 125, 10, 32, 32, 32, 32, 99,
97, 115, 101, 115, 58, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104,
101, 110, 58, 32, 91, 123, 36, 100, 97, 116, 97, 46, 69, 118, 101, 110,
116, 78, 97, 109, 101, 58, 32, 123, 115, 116, 97, 114, 116, 115, 58, 32,
65, 80, 80, 67, 82, 65, 83, 72, 125, 125, 44, 32, 123, 36, 100, 97,
116, 97, 46, 112, 97, 114, 97, 109, 51, 58, 32, 123, 115, 116, 97, 114,
116, 115, 58, 32, 65, 80, 80, 67, 82, 65, 83, 72, 125, 125, 44, 32,
123, 36, 100, 97, 116, 97, 46, 68, 97, 116, 97, 58, 32, 123, 115, 116,
97, 114, 116, 115, 58, 32, 65, 80, 80, 67, 82, 65, 83, 72, 125, 125,
44, 32, 123, 36, 100, 97, 116, 97, 46, 68, 97, 116, 97, 46, 35, 116,
101, 120, 116, 58, 32, 123, 115, 116, 97, 114, 116, 115, 58, 32, 91, 65,
80, 80, 67, 82, 65, 83, 72, 44, 32, 65, 112, 112, 72, 97, 110, 103,
44, 32, 66, 69, 88, 44, 32, 77, 111, 66, 69, 88, 93, 125, 125, 44,
10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
123, 36, 100, 97, 116, 97, 46, 69, 118, 101, 110, 116, 78, 97, 109, 101,
58, 32, 123, 115, 116, 97, 114, 116, 115, 58, 32, 65, 112, 112, 72, 97,
110, 103, 125, 125, 44, 32, 123, 36, 100, 97, 116, 97, 46, 68, 97, 116,
97, 58, 32, 123, 115, 116, 97, 114, 116, 115, 58, 32, 91, 65, 112, 112,
72, 97, 110, 103, 44, 32, 66, 69, 88, 44, 32, 77, 111, 66, 69, 88,
93, 125, 125, 44, 32, 123, 36, 109, 101, 115, 115, 97, 103, 101, 58, 32,
123, 109, 97, 116, 99, 104, 58, 32, 39, 69, 118, 101, 110, 116, 32, 78,
97, 109, 101, 58, 32, 40, 65, 80, 80, 67, 82, 65, 83, 72, 124, 65,
112, 112, 72, 97, 110, 103, 124, 66, 69, 88, 124, 77, 111, 66, 69, 88,
124, 67, 76, 82, 50, 48, 114, 51, 41, 39, 125, 125, 93, 10, 32, 32,
32, 32, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 97, 112, 112,
46, 99, 114, 97, 115, 104, 10, 32, 32, 32, 32, 32, 32, 32, 32, 102,
105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 58, 32, 91,
36, 100, 97, 116, 97, 46, 80, 49, 44, 32, 36, 100, 97, 116, 97, 46,
112, 97, 114, 97, 109, 54, 44, 32, 123, 102, 114, 111, 109, 58, 32, 91,
36, 100, 97, 116, 97, 46, 68, 97, 116, 97, 44, 32, 36, 100, 97, 116,
97, 46, 68, 97, 116, 97, 46, 35, 116, 101, 120, 116, 93, 44, 32, 110,
116, 104, 58, 32, 54, 125, 44, 32, 123, 102, 114, 111, 109, 58, 32, 36,
109, 101, 115, 115, 97, 103, 101, 44, 32, 99, 97, 112, 116, 117, 114, 101,
58, 32, 39, 92, 98, 80, 49, 58, 32, 40, 91, 94, 92, 114, 92, 110,
93, 43, 41, 39, 125, 93, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123,
99, 108, 97, 115, 115, 58, 32, 108, 111, 103, 46, 119, 105, 110, 100, 111,
119, 115, 125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36,
101, 105, 100, 58, 32, 49, 48, 48, 50, 44, 32, 36, 112, 114, 111, 118,
105, 100, 101, 114, 58, 32, 65, 112, 112, 108, 105, 99, 97, 116, 105, 111,
110, 32, 72, 97, 110, 103, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115,
115, 58, 32, 97, 112, 112, 46, 99, 114, 97, 115, 104, 10, 32, 32, 32,
32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 112,
114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 58, 32, 91, 36, 100,
97, 116, 97, 46, 112, 97, 114, 97, 109, 49, 44, 32, 123, 102, 114, 111,
109, 58, 32, 91, 36, 100, 97, 116, 97, 46, 68, 97, 116, 97, 44, 32,
36, 100, 97, 116, 97, 46, 68, 97, 116, 97, 46, 35, 116, 101, 120, 116,
93, 44, 32, 110, 116, 104, 58, 32, 49, 125, 44, 32, 123, 102, 114, 111,
109, 58, 32, 36, 109, 101, 115, 115, 97, 103, 101, 44, 32, 99, 97, 112,
116, 117, 114, 101, 58, 32, 39, 84, 104, 101, 32, 112, 114, 111, 103, 114,
97, 109, 32, 40, 46, 43, 63, 41, 32, 118, 101, 114, 115, 105, 111, 110,
39, 125, 93, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115,
115, 46, 112, 105, 100, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 45,
32, 123, 102, 114, 111, 109, 58, 32, 91, 36, 100, 97, 116, 97, 46, 112,
97, 114, 97, 109, 51, 93, 44, 32, 112, 114, 101, 102, 105, 120, 58, 32,
39, 48, 120, 39, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114,
117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 102,
114, 111, 109, 58, 32, 91, 36, 100, 97, 116, 97, 46, 68, 97, 116, 97,
44, 32, 36, 100, 97, 116, 97, 46, 68, 97, 116, 97, 46, 35, 116, 101,
120, 116, 93, 44, 32, 110, 116, 104, 58, 32, 51, 44, 32, 112, 114, 101,
102, 105, 120, 58, 32, 39, 48, 120, 39, 44, 32, 110, 117, 109, 98, 101,
114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32,
32, 45, 32, 123, 102, 114, 111, 109, 58, 32, 36, 109, 101, 115, 115, 97,
103, 101, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 80, 114,
111, 99, 101, 115, 115, 32, 73, 68, 58, 32, 40, 91, 48, 45, 57, 97,
45, 102, 65, 45, 70, 93, 43, 41, 39, 44, 32, 112, 114, 101, 102, 105,
120, 58, 32, 39, 48, 120, 39, 44, 32, 110, 117, 109, 98, 101, 114, 58,
32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58,
10, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 36, 100, 97, 116, 97,
46, 112, 97, 114, 97, 109, 54, 10, 32, 32, 32, 32, 32, 32, 32, 32,
45, 32, 123, 102, 114, 111, 109, 58, 32, 91, 36, 100, 97, 116, 97, 46,
68, 97, 116, 97, 44, 32, 36, 100, 97, 116, 97, 46, 68, 97, 116, 97,
46, 35, 116, 101, 120, 116, 93, 44, 32, 110, 116, 104, 58, 32, 54, 125,
10, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111, 109,
58, 32, 36, 109, 101, 115, 115, 97, 103, 101, 44, 32, 99, 97, 112, 116,
117, 114, 101, 58, 32, 39, 65, 112, 112, 108, 105, 99, 97, 116, 105, 111,
110, 32, 80, 97, 116, 104, 58, 32, 40, 91, 94, 92, 114, 92, 110, 93,
43, 41, 39, 125, 10, 10, 32, 32, 35, 32, 45, 45, 45, 45, 32, 87,
77, 73, 32, 45, 45, 45, 45, 10, 32, 32, 45, 32, 119, 104, 101, 110,
58, 32, 123, 36, 111, 114, 105, 103, 105, 110, 58, 32, 123, 115, 116, 97,
114, 116, 115, 58, 32, 77, 105, 99, 114, 111, 115, 111, 102, 116, 45, 87,
105, 110, 100, 111, 119, 115, 45, 87, 77, 73, 45, 65, 99, 116, 105, 118,
105, 116, 121, 125, 125, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115,
58, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
112, 105, 100, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123,
102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 67, 108, 105, 101,
110, 116, 80, 114, 111, 99, 101, 115, 115, 73, 100, 44, 32, 110, 117, 109,
98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32,
32, 32, 32, 45, 32, 123, 102, 114, 111, 109, 58, 32, 36, 109, 101, 115,
115, 97, 103, 101, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39,
67, 108, 105, 101, 110, 116, 80, 114, 111, 99, 101, 115, 115, 73, 100, 32,
61, 32, 40, 92, 100, 43, 41, 39, 44, 32, 110, 117, 109, 98, 101, 114,
58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 117, 115,
101, 114, 46, 110, 97, 109, 101, 58, 32, 91, 123, 102, 114, 111, 109, 58,
32, 36, 100, 97, 116, 97, 46, 85, 115, 101, 114, 44, 32, 115, 112, 108,
105, 116, 58, 32, 39, 92, 39, 44, 32, 112, 97, 114, 116, 58, 32, 45,
49, 125, 44, 32, 123, 102, 114, 111, 109, 58, 32, 36, 109, 101, 115, 115,
97, 103, 101, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 59,
32, 85, 115, 101, 114, 32, 61, 32, 40, 63, 58, 91, 94, 59, 92, 92,
93, 42, 92, 92, 41, 63, 40, 91, 94, 59, 93, 42, 41, 59, 39, 125,
93, 10, 32, 32, 32, 32, 32, 32, 101, 118, 101, 110, 116, 46, 97, 99,
116, 105, 111, 110, 58, 32, 91, 36, 100, 97, 116, 97, 46, 79, 112, 101,
114, 97, 116, 105, 111, 110, 44, 32, 123, 102, 114, 111, 109, 58, 32, 36,
109, 101, 115, 115, 97, 103, 101, 44, 32, 99, 97, 112, 116, 117, 114, 101,
58, 32, 39, 79, 112, 101, 114, 97, 116, 105, 111, 110, 32, 61, 32, 40,
46, 42, 63, 41, 59, 32, 82, 101, 115, 117, 108, 116, 67, 111, 100, 101,
39, 125, 93, 10, 32, 32, 32, 32, 32, 32, 84, 97, 114, 103, 101, 116,
46, 116, 97, 115, 107, 46, 116, 121, 112, 101, 58, 32, 123, 99, 111, 110,
115, 116, 58, 32, 119, 109, 105, 125, 10, 32, 32, 32, 32, 99, 97, 115,
101, 115, 58, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110,
58, 32, 123, 36, 101, 105, 100, 58, 32, 53, 56, 53, 55, 125, 32, 32,
32, 35, 32, 97, 32, 112, 114, 111, 118, 105, 100, 101, 114, 32, 119, 97,
115, 32, 108, 111, 97, 100, 101, 100, 32, 105, 110, 116, 111, 32, 97, 32,
104, 111, 115, 116, 32, 112, 114, 111, 99, 101, 115, 115, 10, 32, 32, 32,
32, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 105, 109, 97, 103,
101, 46, 108, 111, 97, 100, 10, 32, 32, 32, 32, 32, 32, 32, 32, 102,
105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 58, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111,
109, 58, 32, 36, 100, 97, 116, 97, 46, 80, 114, 111, 99, 101, 115, 115,
73, 68, 44, 32, 119, 104, 101, 110, 58, 32, 123, 36, 100, 97, 116, 97,
46, 72, 111, 115, 116, 80, 114, 111, 99, 101, 115, 115, 58, 32, 116, 114,
117, 101, 125, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117,
101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45,
32, 123, 102, 114, 111, 109, 58, 32, 36, 109, 101, 115, 115, 97, 103, 101,
44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 80, 114, 111, 99,
101, 115, 115, 73, 68, 32, 61, 32, 40, 92, 100, 43, 41, 39, 44, 32,
110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
110, 97, 109, 101, 58, 32, 91, 36, 100, 97, 116, 97, 46, 72, 111, 115,
116, 80, 114, 111, 99, 101, 115, 115, 44, 32, 123, 102, 114, 111, 109, 58,
32, 36, 109, 101, 115, 115, 97, 103, 101, 44, 32, 99, 97, 112, 116, 117,
114, 101, 58, 32, 39, 72, 111, 115, 116, 80, 114, 111, 99, 101, 115, 115,
32, 61, 32, 40, 91, 94, 59, 93, 43, 41, 39, 125, 93, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 100, 108, 108, 46, 112, 97, 116, 104,
58, 32, 91, 36, 100, 97, 116, 97, 46, 80, 114, 111, 118, 105, 100, 101,
114, 80, 97, 116, 104, 44, 32, 123, 102, 114, 111, 109, 58, 32, 36, 109,
101, 115, 115, 97, 103, 101, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58,
32, 39, 80, 114, 111, 118, 105, 100, 101, 114, 80, 97, 116, 104, 32, 61,
32, 40, 92, 83, 46, 42, 41, 36, 39, 125, 93, 10, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 117, 115, 101, 114, 46, 110, 97, 109, 101, 58,
32, 123, 99, 111, 110, 115, 116, 58, 32, 39, 45, 39, 125, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 101, 118, 101, 110, 116, 46, 97, 99,
116, 105, 111, 110, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 39, 45,
39, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110, 58,
32, 123, 36, 101, 105, 100, 58, 32, 50, 51, 125, 32, 32, 32, 35, 32,
116, 114, 97, 99, 101, 32, 99, 104, 97, 110, 110, 101, 108, 58, 32, 87,
105, 110, 51, 50, 95, 80, 114, 111, 99, 101, 115, 115, 58, 58, 67, 114,
101, 97, 116, 101, 44, 32, 119, 105, 116, 104, 32, 98, 111, 116, 104, 32,
101, 110, 100, 115, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 108, 97,
115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 114, 101, 113, 117,
101, 115, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 101, 108,
100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 84, 97,
114, 103, 101, 116, 46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 105, 100,
58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 67,
114, 101, 97, 116, 101, 100, 80, 114, 111, 99, 101, 115, 115, 73, 100, 44,
32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 84, 97, 114, 103, 101, 116, 46,
112, 114, 111, 99, 101, 115, 115, 46, 99, 111, 109, 109, 97, 110, 100, 95,
108, 105, 110, 101, 58, 32, 91, 36, 100, 97, 116, 97, 46, 67, 111, 109,
109, 97, 110, 100, 108, 105, 110, 101, 44, 32, 36, 100, 97, 116, 97, 46,
67, 111, 109, 109, 97, 110, 100, 76, 105, 110, 101, 93, 10, 32, 32, 32,
32, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 91, 123, 36, 101, 105,
100, 58, 32, 91, 49, 49, 44, 32, 53, 56, 53, 56, 93, 44, 32, 36,
100, 97, 116, 97, 46, 79, 112, 101, 114, 97, 116, 105, 111, 110, 58, 32,
123, 109, 97, 116, 99, 104, 58, 32, 39, 40, 63, 105, 41, 87, 105, 110,
51, 50, 95, 80, 114, 111, 99, 101, 115, 115, 91, 92, 119, 46, 61, 34,
93, 42, 58, 58, 67, 114, 101, 97, 116, 101, 39, 125, 125, 44, 10, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 123, 36,
101, 105, 100, 58, 32, 91, 49, 49, 44, 32, 53, 56, 53, 56, 93, 44,
32, 36, 109, 101, 115, 115, 97, 103, 101, 58, 32, 123, 109, 97, 116, 99,
104, 58, 32, 39, 40, 63, 105, 41, 87, 105, 110, 51, 50, 95, 80, 114,
111, 99, 101, 115, 115, 91, 92, 119, 46, 61, 34, 93, 42, 58, 58, 67,
114, 101, 97, 116, 101, 39, 125, 125, 93, 10, 32, 32, 32, 32, 32, 32,
32, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115,
46, 114, 101, 113, 117, 101, 115, 116, 10, 32, 32, 32, 32, 32, 32, 32,
32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 84, 97, 114, 103, 101, 116,
46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46,
110, 97, 109, 101, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 119, 109,
105, 112, 114, 118, 115, 101, 46, 101, 120, 101, 125, 125, 10, 32, 32, 32,
32, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100,
58, 32, 53, 56, 54, 49, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32,
99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 114,
101, 113, 117, 101, 115, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 102,
105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 84, 97, 114, 103, 101, 116, 46, 116, 97, 115, 107, 46, 110, 97, 109,
101, 58, 32, 91, 36, 100, 97, 116, 97, 46, 69, 83, 83, 44, 32, 36,
100, 97, 116, 97, 46, 67, 79, 78, 83, 85, 77, 69, 82, 44, 32, 123,
102, 114, 111, 109, 58, 32, 36, 109, 101, 115, 115, 97, 103, 101, 44, 32,
99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 69, 118, 101, 110, 116, 102,
105, 108, 116, 101, 114, 32, 61, 32, 40, 91, 94, 59, 93, 43, 41, 59,
39, 125, 93, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 84, 97,
114, 103, 101, 116, 46, 112, 114, 111, 99, 101, 115, 115, 46, 99, 111, 109,
109, 97, 110, 100, 95, 108, 105, 110, 101, 58, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 102, 114, 111, 109, 58, 32, 91, 36, 100,
97, 116, 97, 46, 80, 111, 115, 115, 105, 98, 108, 101, 67, 97, 117, 115,
101, 44, 32, 36, 109, 101, 115, 115, 97, 103, 101, 93, 10, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 99, 97, 112, 116, 117, 114, 101,
58, 32, 39, 67, 111, 109, 109, 97, 110, 100, 76, 105, 110, 101, 84, 101,
109, 112, 108, 97, 116, 101, 32, 61, 32, 34, 40, 40, 63, 58, 91, 94,
34, 92, 92, 93, 124, 92, 92, 46, 41, 42, 41, 34, 39, 10, 32, 32,
32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 101,
105, 100, 58, 32, 91, 53, 56, 53, 56, 44, 32, 53, 56, 53, 57, 44,
32, 53, 56, 54, 48, 93, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32,
119, 109, 105, 46, 111, 112, 101, 114, 97, 116, 105, 111, 110, 125, 10, 32,
32, 32, 32, 32, 32, 45, 32, 123, 99, 108, 97, 115, 115, 58, 32, 108,
111, 103, 46, 119, 105, 110, 100, 111, 119, 115, 125, 10, 10, 32, 32, 35,
32, 45, 45, 45, 45, 32, 115, 99, 104, 101, 100, 117, 108, 101, 100, 32,
116, 97, 115, 107, 115, 32, 45, 45, 45, 45, 10, 32, 32, 45, 32, 119,
104, 101, 110, 58, 32, 123, 36, 111, 114, 105, 103, 105, 110, 58, 32, 123,
115, 116, 97, 114, 116, 115, 58, 32, 77, 105, 99, 114, 111, 115, 111, 102,
116, 45, 87, 105, 110, 100, 111, 119, 115, 45, 84, 97, 115, 107, 83, 99,
104, 101, 100, 117, 108, 101, 114, 125, 125, 10, 32, 32, 32, 32, 102, 105,
101, 108, 100, 115, 58, 32, 123, 84, 97, 114, 103, 101, 116, 46, 116, 97,
115, 107, 46, 110, 97, 109, 101, 58, 32, 36, 100, 97, 116, 97, 46, 84,
97, 115, 107, 78, 97, 109, 101, 44, 32, 84, 97, 114, 103, 101, 116, 46,
116, 97, 115, 107, 46, 116, 121, 112, 101, 58, 32, 123, 99, 111, 110, 115,
116, 58, 32, 116, 97, 115, 107, 125, 125, 10, 32, 32, 32, 32, 99, 97,
115, 101, 115, 58, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104,
101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 91, 49, 48, 54, 44,
32, 49, 52, 48, 93, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 112,
114, 111, 99, 101, 115, 115, 46, 114, 101, 113, 117, 101, 115, 116, 44, 32,
102, 105, 101, 108, 100, 115, 58, 32, 123, 117, 115, 101, 114, 46, 110, 97,
109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 91, 36, 100, 97, 116,
97, 46, 85, 115, 101, 114, 67, 111, 110, 116, 101, 120, 116, 44, 32, 36,
100, 97, 116, 97, 46, 85, 115, 101, 114, 78, 97, 109, 101, 93, 44, 32,
115, 112, 108, 105, 116, 58, 32, 39, 92, 39, 44, 32, 112, 97, 114, 116,
58, 32, 45, 49, 125, 125, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32,
119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 49, 50, 57,
125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58,
32, 112, 114, 111, 99, 101, 115, 115, 46, 114, 101, 113, 117, 101, 115, 116,
10, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58,
10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 84, 97, 114, 103, 101,
116, 46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 58, 10, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 102, 114,
111, 109, 58, 32, 36, 109, 101, 115, 115, 97, 103, 101, 44, 32, 99, 97,
112, 116, 117, 114, 101, 58, 32, 39, 119, 105, 116, 104, 32, 112, 114, 111,
99, 101, 115, 115, 32, 73, 68, 32, 40, 92, 100, 43, 41, 39, 44, 32,
110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111,
109, 58, 32, 36, 100, 97, 116, 97, 46, 80, 114, 111, 99, 101, 115, 115,
73, 68, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101,
125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 84, 97, 114, 103,
101, 116, 46, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120, 101, 99, 117,
116, 97, 98, 108, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100,
97, 116, 97, 46, 80, 97, 116, 104, 44, 32, 99, 97, 112, 116, 117, 114,
101, 58, 32, 39, 40, 63, 105, 41, 94, 40, 63, 58, 34, 40, 91, 94,
34, 93, 43, 41, 34, 124, 40, 92, 83, 46, 42, 63, 92, 46, 40, 63,
58, 101, 120, 101, 124, 99, 111, 109, 124, 98, 97, 116, 124, 99, 109, 100,
41, 41, 40, 63, 61, 92, 115, 124, 36, 41, 124, 40, 92, 83, 43, 41,
41, 39, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110,
58, 32, 123, 36, 101, 105, 100, 58, 32, 91, 49, 48, 48, 44, 32, 49,
49, 48, 44, 32, 50, 48, 48, 93, 125, 10, 32, 32, 32, 32, 32, 32,
32, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115,
46, 114, 101, 113, 117, 101, 115, 116, 10, 32, 32, 32, 32, 32, 32, 32,
32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 84, 97, 114, 103, 101, 116,
46, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120, 101, 99, 117, 116, 97,
98, 108, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116,
97, 46, 65, 99, 116, 105, 111, 110, 78, 97, 109, 101, 44, 32, 99, 97,
112, 116, 117, 114, 101, 58, 32, 39, 40, 63, 105, 41, 94, 40, 63, 58,
34, 40, 91, 94, 34, 93, 43, 41, 34, 124, 40, 92, 83, 46, 42, 63,
92, 46, 40, 63, 58, 101, 120, 101, 124, 99, 111, 109, 124, 98, 97, 116,
124, 99, 109, 100, 41, 41, 40, 63, 61, 92, 115, 124, 36, 41, 124, 40,
92, 83, 43, 41, 41, 39, 125, 125, 10, 32, 32, 32, 32, 32, 32, 45,
32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 91,
49, 48, 50, 44, 32, 49, 49, 49, 44, 32, 50, 48, 49, 93, 125, 44,
32, 99, 108, 97, 115, 115, 58, 32, 116, 97, 115, 107, 46, 101, 110, 100,
125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58,
32, 123, 36, 101, 105, 100, 58, 32, 49, 52, 49, 125, 44, 32, 99, 108,
97, 115, 115, 58, 32, 116, 97, 115, 107, 46, 100, 101, 108, 101, 116, 101,
125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 99, 108, 97, 115, 115,
58, 32, 108, 111, 103, 46, 119, 105, 110, 100, 111, 119, 115, 125, 10, 10,
32, 32, 35, 32, 45, 45, 45, 45, 32, 80, 111, 119, 101, 114, 83, 104,
101, 108, 108, 32, 45, 45, 45, 45, 10, 32, 32, 45, 32, 119, 104, 101,
110, 58, 32, 123, 36, 111, 114, 105, 103, 105, 110, 58, 32, 123, 115, 116,
97, 114, 116, 115, 58, 32, 77, 105, 99, 114, 111, 115, 111, 102, 116, 45,
87, 105, 110, 100, 111, 119, 115, 45, 80, 111, 119, 101, 114, 83, 104, 101,
108, 108, 125, 125, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58,
10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112,
105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112, 105, 100, 44,
32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32,
32, 32, 32, 99, 97, 115, 101, 115, 58, 10, 32, 32, 32, 32, 32, 32,
45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 52,
49, 48, 52, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 108, 97,
115, 115, 58, 32, 115, 99, 114, 105, 112, 116, 46, 98, 108, 111, 99, 107,
10, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58,
10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 111, 119, 101, 114,
115, 104, 101, 108, 108, 46, 102, 105, 108, 101, 46, 115, 99, 114, 105, 112,
116, 95, 98, 108, 111, 99, 107, 95, 116, 101, 120, 116, 58, 32, 36, 100,
97, 116, 97, 46, 83, 99, 114, 105, 112, 116, 66, 108, 111, 99, 107, 84,
101, 120, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 111,
119, 101, 114, 115, 104, 101, 108, 108, 46, 102, 105, 108, 101, 46, 115, 99,
114, 105, 112, 116, 95, 98, 108, 111, 99, 107, 95, 105, 100, 58, 32, 36,
100, 97, 116, 97, 46, 83, 99, 114, 105, 112, 116, 66, 108, 111, 99, 107,
73, 100, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 108,
101, 46, 112, 97, 116, 104, 58, 32, 36, 100, 97, 116, 97, 46, 80, 97,
116, 104, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110, 58,
32, 123, 36, 101, 105, 100, 58, 32, 52, 49, 48, 51, 125, 10, 32, 32,
32, 32, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 115, 99, 114,
105, 112, 116, 46, 98, 108, 111, 99, 107, 10, 32, 32, 32, 32, 32, 32,
32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 99, 111, 109, 109,
97, 110, 100, 95, 108, 105, 110, 101, 58, 32, 123, 102, 114, 111, 109, 58,
32, 36, 100, 97, 116, 97, 46, 67, 111, 110, 116, 101, 120, 116, 73, 110,
102, 111, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 72, 111,
115, 116, 32, 65, 112, 112, 108, 105, 99, 97, 116, 105, 111, 110, 32, 61,
32, 40, 91, 94, 92, 114, 92, 110, 93, 42, 63, 41, 40, 63, 58, 92,
115, 43, 69, 110, 103, 105, 110, 101, 32, 86, 101, 114, 115, 105, 111, 110,
32, 61, 124, 92, 115, 42, 91, 92, 114, 92, 110, 93, 124, 36, 41, 39,
125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 111, 119, 101,
114, 115, 104, 101, 108, 108, 46, 99, 111, 109, 109, 97, 110, 100, 46, 105,
110, 118, 111, 99, 97, 116, 105, 111, 110, 95, 100, 101, 116, 97, 105, 108,
115, 58, 32, 36, 100, 97, 116, 97, 46, 80, 97, 121, 108, 111, 97, 100,
10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 99, 108, 97, 115, 115, 58,
32, 108, 111, 103, 46, 119, 105, 110, 100, 111, 119, 115, 125, 10, 10, 32,
32, 35, 32, 45, 45, 45, 45, 32, 98, 97, 99, 107, 103, 114, 111, 117,
110, 100, 32, 116, 114, 97, 110, 115, 102, 101, 114, 115, 58, 32, 116, 104,
101, 32, 106, 111, 98, 32, 104, 97, 115, 32, 97, 110, 32, 105, 100, 32,
111, 102, 32, 105, 116, 115, 32, 111, 119, 110, 44, 32, 117, 110, 100, 101,
114, 32, 119, 104, 105, 99, 104, 32, 105, 116, 115, 32, 99, 108, 105, 101,
110, 116, 32, 97, 115, 107, 115, 32, 97, 110, 100, 32, 116, 104, 101, 32,
115, 101, 114, 118, 105, 99, 101, 32, 116, 114, 97, 110, 115, 102, 101, 114,
115, 32, 45, 45, 45, 45, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58,
32, 123, 36, 111, 114, 105, 103, 105, 110, 58, 32, 123, 115, 116, 97, 114,
116, 115, 58, 32, 77, 105, 99, 114, 111, 115, 111, 102, 116, 45, 87, 105,
110, 100, 111, 119, 115, 45, 66, 105, 116, 115, 45, 67, 108, 105, 101, 110,
116, 125, 125, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32,
123, 84, 97, 114, 103, 101, 116, 46, 116, 97, 115, 107, 46, 116, 121, 112,
101, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 106, 111, 98, 125, 125,
10, 32, 32, 32, 32, 99, 97, 115, 101, 115, 58, 10, 32, 32, 32, 32,
32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58,
32, 51, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 108, 97, 115,
115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 114, 101, 113, 117, 101,
115, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 101, 108, 100,
115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58,
32, 91, 36, 100, 97, 116, 97, 46, 112, 114, 111, 99, 101, 115, 115, 73,
100, 44, 32, 36, 100, 97, 116, 97, 46, 80, 114, 111, 99, 101, 115, 115,
73, 100, 93, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117,
101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58,
32, 91, 36, 100, 97, 116, 97, 46, 112, 114, 111, 99, 101, 115, 115, 80,
97, 116, 104, 44, 32, 36, 100, 97, 116, 97, 46, 80, 114, 111, 99, 101,
115, 115, 80, 97, 116, 104, 93, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 84, 97, 114, 103, 101, 116, 46, 116, 97, 115, 107, 46, 110, 97,
109, 101, 58, 32, 91, 36, 100, 97, 116, 97, 46, 106, 111, 98, 84, 105,
116, 108, 101, 44, 32, 36, 100, 97, 116, 97, 46, 115, 116, 114, 105, 110,
103, 93, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 84, 97, 114,
103, 101, 116, 46, 112, 114, 111, 99, 101, 115, 115, 46, 101, 110, 116, 105,
116, 121, 95, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 91, 36,
100, 97, 116, 97, 46, 106, 111, 98, 73, 100, 44, 32, 36, 100, 97, 116,
97, 46, 74, 111, 98, 73, 100, 93, 44, 32, 103, 117, 105, 100, 58, 32,
116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
117, 115, 101, 114, 46, 110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109,
58, 32, 91, 36, 100, 97, 116, 97, 46, 106, 111, 98, 79, 119, 110, 101,
114, 44, 32, 36, 100, 97, 116, 97, 46, 115, 116, 114, 105, 110, 103, 50,
93, 44, 32, 115, 112, 108, 105, 116, 58, 32, 39, 92, 39, 44, 32, 112,
97, 114, 116, 58, 32, 45, 49, 125, 10, 32, 32, 32, 32, 32, 32, 45,
32, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58, 32, 91, 53,
57, 44, 32, 54, 48, 93, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32,
99, 108, 97, 115, 115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46, 99,
111, 110, 110, 101, 99, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 102,
105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 110, 101, 116, 119, 111, 114, 107, 46, 100, 105, 114, 101, 99, 116, 105,
111, 110, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 101, 103, 114, 101,
115, 115, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114,
111, 99, 101, 115, 115, 46, 101, 110, 116, 105, 116, 121, 95, 105, 100, 58,
32, 123, 102, 114, 111, 109, 58, 32, 91, 36, 100, 97, 116, 97, 46, 73,
100, 44, 32, 36, 100, 97, 116, 97, 46, 106, 111, 98, 73, 100, 93, 44,
32, 103, 117, 105, 100, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 110,
97, 109, 101, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 66, 73, 84,
83, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 84, 97, 114,
103, 101, 116, 46, 116, 97, 115, 107, 46, 110, 97, 109, 101, 58, 32, 36,
100, 97, 116, 97, 46, 110, 97, 109, 101, 10, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 117, 114, 108, 46, 102, 117, 108, 108, 58, 32, 36, 100,
97, 116, 97, 46, 117, 114, 108, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 100, 111,
109, 97, 105, 110, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97,
116, 97, 46, 117, 114, 108, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58,
32, 39, 94, 92, 119, 43, 58, 47, 47, 40, 63, 58, 91, 94, 47, 64,
93, 42, 64, 41, 63, 40, 91, 94, 47, 58, 63, 35, 93, 43, 41, 39,
125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 99, 108, 97, 115, 115,
58, 32, 108, 111, 103, 46, 119, 105, 110, 100, 111, 119, 115, 125, 10, 10,
32, 32, 35, 32, 45, 45, 45, 45, 32, 116, 104, 101, 32, 107, 101, 114,
110, 101, 108, 39, 115, 32, 111, 119, 110, 32, 116, 114, 97, 99, 101, 58,
32, 105, 116, 32, 114, 117, 110, 115, 32, 105, 110, 32, 116, 104, 101, 32,
112, 114, 111, 99, 101, 115, 115, 32, 116, 104, 97, 116, 32, 99, 114, 101,
97, 116, 101, 100, 32, 97, 110, 111, 116, 104, 101, 114, 44, 32, 119, 104,
97, 116, 101, 118, 101, 114, 32, 112, 97, 114, 101, 110, 116, 32, 116, 104,
97, 116, 32, 111, 110, 101, 32, 119, 97, 115, 32, 103, 105, 118, 101, 110,
32, 45, 45, 45, 45, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32,
123, 36, 111, 114, 105, 103, 105, 110, 58, 32, 123, 115, 116, 97, 114, 116,
115, 58, 32, 77, 105, 99, 114, 111, 115, 111, 102, 116, 45, 87, 105, 110,
100, 111, 119, 115, 45, 75, 101, 114, 110, 101, 108, 45, 80, 114, 111, 99,
101, 115, 115, 125, 125, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115,
58, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116,
97, 46, 80, 114, 111, 99, 101, 115, 115, 73, 68, 44, 32, 110, 117, 109,
98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120, 101, 99, 117, 116, 97,
98, 108, 101, 58, 32, 36, 100, 97, 116, 97, 46, 73, 109, 97, 103, 101,
78, 97, 109, 101, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101,
115, 115, 46, 110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32,
36, 100, 97, 116, 97, 46, 73, 109, 97, 103, 101, 78, 97, 109, 101, 44,
32, 98, 97, 115, 101, 110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125,
10, 32, 32, 32, 32, 99, 97, 115, 101, 115, 58, 10, 32, 32, 32, 32,
32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105, 100, 58,
32, 49, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 108, 97, 115,
115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 115, 116, 97, 114, 116,
10, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58,
10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101,
115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 112, 105, 100, 58, 32, 123,
102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 80, 97, 114, 101,
110, 116, 80, 114, 111, 99, 101, 115, 115, 73, 68, 44, 32, 110, 117, 109,
98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 69, 120, 116,
46, 101, 102, 102, 101, 99, 116, 105, 118, 101, 95, 112, 97, 114, 101, 110,
116, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112,
105, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101,
125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58,
32, 123, 36, 101, 105, 100, 58, 32, 50, 125, 44, 32, 99, 108, 97, 115,
115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 110, 100, 125, 10,
32, 32, 32, 32, 32, 32, 45, 32, 123, 99, 108, 97, 115, 115, 58, 32,
108, 111, 103, 46, 119, 105, 110, 100, 111, 119, 115, 125, 10, 10, 32, 32,
35, 32, 45, 45, 45, 45, 32, 68, 78, 83, 32, 99, 108, 105, 101, 110,
116, 32, 45, 45, 45, 45, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58,
32, 123, 36, 111, 114, 105, 103, 105, 110, 58, 32, 123, 115, 116, 97, 114,
116, 115, 58, 32, 77, 105, 99, 114, 111, 115, 111, 102, 116, 45, 87, 105,
110, 100, 111, 119, 115, 45, 68, 78, 83, 45, 67, 108, 105, 101, 110, 116,
125, 125, 10, 32, 32, 32, 32, 99, 97, 115, 101, 115, 58, 10, 32, 32,
32, 32, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 101, 105,
100, 58, 32, 91, 51, 48, 48, 54, 44, 32, 51, 48, 48, 56, 44, 32,
51, 48, 48, 57, 44, 32, 51, 48, 49, 48, 44, 32, 51, 48, 50, 48,
93, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 108, 97, 115, 115,
58, 32, 100, 110, 115, 46, 113, 117, 101, 114, 121, 10, 32, 32, 32, 32,
32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 100, 110, 115, 46, 113, 117, 101, 115, 116, 105,
111, 110, 46, 110, 97, 109, 101, 58, 32, 36, 100, 97, 116, 97, 46, 81,
117, 101, 114, 121, 78, 97, 109, 101, 10, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 58, 32,
123, 102, 114, 111, 109, 58, 32, 36, 112, 105, 100, 44, 32, 110, 117, 109,
98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 100, 110, 115, 46, 114, 101, 115, 111, 108, 118, 101,
100, 95, 105, 112, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97,
116, 97, 46, 81, 117, 101, 114, 121, 82, 101, 115, 117, 108, 116, 115, 44,
32, 115, 112, 108, 105, 116, 58, 32, 39, 59, 39, 44, 32, 112, 97, 114,
116, 58, 32, 97, 108, 108, 44, 32, 115, 116, 114, 105, 112, 95, 112, 114,
101, 102, 105, 120, 58, 32, 39, 58, 58, 102, 102, 102, 102, 58, 39, 125,
10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 99, 108, 97, 115, 115, 58,
32, 108, 111, 103, 46, 119, 105, 110, 100, 111, 119, 115, 125, 10, 10, 32,
32, 45, 32, 123, 99, 108, 97, 115, 115, 58, 32, 108, 111, 103, 46, 119,
105, 110, 100, 111, 119, 115, 125, 10,
0 };
static const char text3[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 84, 104, 101, 32, 76, 105, 110, 117, 120, 32, 97, 117, 100, 105, 116,
32, 108, 111, 103, 44, 32, 119, 104, 111, 101, 118, 101, 114, 32, 112, 117,
116, 32, 105, 116, 115, 32, 114, 101, 99, 111, 114, 100, 115, 32, 116, 111,
103, 101, 116, 104, 101, 114, 58, 32, 111, 110, 101, 32, 98, 111, 100, 121,
32, 102, 111, 114, 32, 97, 117, 100, 105, 116, 100, 39, 115, 32, 111, 119,
110, 32, 102, 105, 108, 101, 115, 32, 97, 110, 100, 32, 102, 111, 114, 32,
108, 97, 117, 114, 101, 108, 39, 115, 32, 74, 83, 79, 78, 46, 32, 65,
32, 115, 111, 117, 114, 99, 101, 32, 116, 104, 97, 116, 32, 117, 115, 101,
115, 32, 105, 116, 10, 35, 32, 115, 97, 121, 115, 32, 105, 110, 32, 105,
116, 115, 32, 96, 110, 97, 109, 101, 115, 96, 32, 119, 104, 101, 114, 101,
32, 116, 104, 101, 115, 101, 32, 108, 105, 101, 58, 10, 35, 32, 32, 32,
36, 97, 48, 32, 36, 97, 49, 32, 36, 97, 50, 32, 32, 32, 97, 114,
103, 117, 109, 101, 110, 116, 115, 32, 111, 102, 32, 116, 104, 101, 32, 115,
121, 115, 116, 101, 109, 32, 99, 97, 108, 108, 44, 32, 104, 101, 120, 97,
100, 101, 99, 105, 109, 97, 108, 32, 32, 32, 32, 32, 36, 105, 112, 32,
36, 112, 111, 114, 116, 32, 36, 102, 97, 109, 105, 108, 121, 32, 32, 32,
111, 102, 32, 116, 104, 101, 32, 97, 100, 100, 114, 101, 115, 115, 32, 105,
116, 32, 119, 97, 115, 32, 103, 105, 118, 101, 110, 10, 35, 32, 83, 121,
115, 99, 97, 108, 108, 115, 32, 97, 114, 101, 32, 116, 97, 107, 101, 110,
32, 98, 121, 32, 102, 97, 109, 105, 108, 121, 46, 32, 87, 104, 97, 116,
32, 116, 104, 101, 32, 107, 101, 114, 110, 101, 108, 32, 115, 97, 121, 115,
32, 111, 102, 32, 97, 32, 112, 97, 116, 104, 58, 32, 80, 65, 82, 69,
78, 84, 44, 32, 78, 79, 82, 77, 65, 76, 32, 40, 119, 97, 115, 32,
116, 104, 101, 114, 101, 41, 44, 32, 67, 82, 69, 65, 84, 69, 44, 32,
68, 69, 76, 69, 84, 69, 46, 10, 35, 32, 87, 104, 97, 116, 32, 97,
117, 100, 105, 116, 32, 114, 101, 99, 111, 114, 100, 115, 32, 100, 111, 32,
110, 111, 116, 32, 115, 104, 111, 119, 58, 32, 97, 110, 32, 111, 112, 101,
110, 101, 100, 32, 100, 111, 99, 117, 109, 101, 110, 116, 32, 111, 114, 32,
108, 105, 110, 107, 32, 97, 115, 32, 115, 117, 99, 104, 32, 40, 97, 32,
104, 97, 110, 100, 108, 101, 114, 39, 115, 32, 115, 116, 97, 114, 116, 32,
119, 105, 116, 104, 32, 97, 32, 100, 111, 99, 117, 109, 101, 110, 116, 32,
97, 114, 103, 117, 109, 101, 110, 116, 32, 100, 111, 101, 115, 41, 44, 32,
110, 97, 109, 101, 115, 32, 116, 104, 97, 116, 10, 35, 32, 119, 101, 114,
101, 32, 114, 101, 115, 111, 108, 118, 101, 100, 44, 32, 97, 110, 100, 32,
119, 104, 97, 116, 32, 105, 111, 95, 117, 114, 105, 110, 103, 32, 100, 111,
101, 115, 32, 40, 85, 82, 73, 78, 71, 79, 80, 32, 114, 101, 99, 111,
114, 100, 115, 32, 99, 97, 114, 114, 121, 32, 110, 111, 32, 112, 97, 116,
104, 115, 58, 32, 116, 104, 101, 121, 32, 97, 114, 101, 32, 99, 111, 117,
110, 116, 101, 100, 32, 97, 115, 32, 105, 103, 110, 111, 114, 101, 100, 41,
46, 10, 98, 111, 100, 121, 58, 32, 108, 105, 110, 117, 120, 45, 97, 117,
100, 105, 116, 10, 10, 108, 101, 116, 58, 10, 32, 32, 35, 32, 69, 110,
114, 105, 99, 104, 101, 100, 32, 108, 111, 103, 115, 32, 110, 97, 109, 101,
32, 116, 104, 101, 32, 99, 97, 108, 108, 59, 32, 114, 97, 119, 32, 111,
110, 101, 115, 32, 110, 117, 109, 98, 101, 114, 32, 105, 116, 44, 32, 100,
105, 102, 102, 101, 114, 101, 110, 116, 108, 121, 32, 111, 110, 32, 101, 118,
101, 114, 121, 32, 109, 97, 99, 104, 105, 110, 101, 46, 10, 32, 32, 115,
121, 115, 99, 97, 108, 108, 58, 10, 32, 32, 32, 32, 45, 32, 83, 89,
83, 67, 65, 76, 76, 46, 83, 89, 83, 67, 65, 76, 76, 10, 32, 32,
32, 32, 45, 32, 116, 101, 120, 116, 58, 32, 39, 123, 83, 89, 83, 67,
65, 76, 76, 46, 97, 114, 99, 104, 125, 32, 123, 83, 89, 83, 67, 65,
76, 76, 46, 115, 121, 115, 99, 97, 108, 108, 125, 39, 10, 32, 32, 32,
32, 32, 32, 115, 116, 114, 105, 112, 95, 112, 114, 101, 102, 105, 120, 58,
32, 48, 120, 10, 32, 32, 32, 32, 32, 32, 109, 97, 112, 95, 111, 110,
108, 121, 58, 32, 116, 114, 117, 101, 10, 32, 32, 32, 32, 32, 32, 109,
97, 112, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 35, 32, 120, 56,
54, 95, 54, 52, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 48, 48,
48, 48, 48, 51, 101, 32, 50, 58, 32, 111, 112, 101, 110, 10, 32, 32,
32, 32, 32, 32, 32, 32, 99, 48, 48, 48, 48, 48, 51, 101, 32, 52,
50, 58, 32, 99, 111, 110, 110, 101, 99, 116, 10, 32, 32, 32, 32, 32,
32, 32, 32, 99, 48, 48, 48, 48, 48, 51, 101, 32, 53, 54, 58, 32,
99, 108, 111, 110, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 48,
48, 48, 48, 48, 51, 101, 32, 53, 55, 58, 32, 102, 111, 114, 107, 10,
32, 32, 32, 32, 32, 32, 32, 32, 99, 48, 48, 48, 48, 48, 51, 101,
32, 53, 56, 58, 32, 118, 102, 111, 114, 107, 10, 32, 32, 32, 32, 32,
32, 32, 32, 99, 48, 48, 48, 48, 48, 51, 101, 32, 53, 57, 58, 32,
101, 120, 101, 99, 118, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99,
48, 48, 48, 48, 48, 51, 101, 32, 56, 50, 58, 32, 114, 101, 110, 97,
109, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 48, 48, 48, 48,
48, 51, 101, 32, 56, 53, 58, 32, 99, 114, 101, 97, 116, 10, 32, 32,
32, 32, 32, 32, 32, 32, 99, 48, 48, 48, 48, 48, 51, 101, 32, 56,
54, 58, 32, 108, 105, 110, 107, 10, 32, 32, 32, 32, 32, 32, 32, 32,
99, 48, 48, 48, 48, 48, 51, 101, 32, 56, 55, 58, 32, 117, 110, 108,
105, 110, 107, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 48, 48, 48,
48, 48, 51, 101, 32, 56, 56, 58, 32, 115, 121, 109, 108, 105, 110, 107,
10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 48, 48, 48, 48, 48, 51,
101, 32, 57, 48, 58, 32, 99, 104, 109, 111, 100, 10, 32, 32, 32, 32,
32, 32, 32, 32, 99, 48, 48, 48, 48, 48, 51, 101, 32, 57, 49, 58,
32, 102, 99, 104, 109, 111, 100, 10, 32, 32, 32, 32, 32, 32, 32, 32,
99, 48, 48, 48, 48, 48, 51, 101, 32, 50, 51, 49, 58, 32, 101, 120,
105, 116, 95, 103, 114, 111, 117, 112, 10, 32, 32, 32, 32, 32, 32, 32,
32, 99, 48, 48, 48, 48, 48, 51, 101, 32, 50, 53, 55, 58, 32, 111,
112, 101, 110, 97, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 48,
48, 48, 48, 48, 51, 101, 32, 50, 54, 51, 58, 32, 117, 110, 108, 105,
110, 107, 97, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 48, 48,
48, 48, 48, 51, 101, 32, 50, 54, 52, 58, 32, 114, 101, 110, 97, 109,
101, 97, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 48, 48, 48,
48, 48, 51, 101, 32, 50, 54, 53, 58, 32, 108, 105, 110, 107, 97, 116,
10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 48, 48, 48, 48, 48, 51,
101, 32, 50, 54, 54, 58, 32, 115, 121, 109, 108, 105, 110, 107, 97, 116,
10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 48, 48, 48, 48, 48, 51,
101, 32, 50, 54, 56, 58, 32, 102, 99, 104, 109, 111, 100, 97, 116, 10,
32, 32, 32, 32, 32, 32, 32, 32, 99, 48, 48, 48, 48, 48, 51, 101,
32, 51, 49, 54, 58, 32, 114, 101, 110, 97, 109, 101, 97, 116, 50, 10,
32, 32, 32, 32, 32, 32, 32, 32, 99, 48, 48, 48, 48, 48, 51, 101,
32, 51, 50, 50, 58, 32, 101, 120, 101, 99, 118, 101, 97, 116, 10, 32,
32, 32, 32, 32, 32, 32, 32, 99, 48, 48, 48, 48, 48, 51, 101, 32,
52, 51, 55, 58, 32, 111, 112, 101, 110, 97, 116, 50, 10, 32, 32, 32,
32, 32, 32, 32, 32, 99, 48, 48, 48, 48, 48, 51, 101, 32, 52, 53,
50, 58, 32, 102, 99, 104, 109, 111, 100, 97, 116, 50, 10, 32, 32, 32,
32, 32, 32, 32, 32, 35, 32, 105, 51, 56, 54, 10, 32, 32, 32, 32,
32, 32, 32, 32, 52, 48, 48, 48, 48, 48, 48, 51, 32, 50, 58, 32,
102, 111, 114, 107, 10, 32, 32, 32, 32, 32, 32, 32, 32, 52, 48, 48,
48, 48, 48, 48, 51, 32, 53, 58, 32, 111, 112, 101, 110, 10, 32, 32,
32, 32, 32, 32, 32, 32, 52, 48, 48, 48, 48, 48, 48, 51, 32, 56,
58, 32, 99, 114, 101, 97, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32,
52, 48, 48, 48, 48, 48, 48, 51, 32, 57, 58, 32, 108, 105, 110, 107,
10, 32, 32, 32, 32, 32, 32, 32, 32, 52, 48, 48, 48, 48, 48, 48,
51, 32, 49, 48, 58, 32, 117, 110, 108, 105, 110, 107, 10, 32, 32, 32,
32, 32, 32, 32, 32, 52, 48, 48, 48, 48, 48, 48, 51, 32, 49, 49,
58, 32, 101, 120, 101, 99, 118, 101, 10, 32, 32, 32, 32, 32, 32, 32,
32, 52, 48, 48, 48, 48, 48, 48, 51, 32, 49, 53, 58, 32, 99, 104,
109, 111, 100, 10, 32, 32, 32, 32, 32, 32, 32, 32, 52, 48, 48, 48,
48, 48, 48, 51, 32, 51, 56, 58, 32, 114, 101, 110, 97, 109, 101, 10,
32, 32, 32, 32, 32, 32, 32, 32, 52, 48, 48, 48, 48, 48, 48, 51,
32, 56, 51, 58, 32, 115, 121, 109, 108, 105, 110, 107, 10, 32, 32, 32,
32, 32, 32, 32, 32, 52, 48, 48, 48, 48, 48, 48, 51, 32, 57, 52,
58, 32, 102, 99, 104, 109, 111, 100, 10, 32, 32, 32, 32, 32, 32, 32,
32, 52, 48, 48, 48, 48, 48, 48, 51, 32, 49, 48, 50, 58, 32, 115,
111, 99, 107, 101, 116, 99, 97, 108, 108, 10, 32, 32, 32, 32, 32, 32,
32, 32, 52, 48, 48, 48, 48, 48, 48, 51, 32, 49, 50, 48, 58, 32,
99, 108, 111, 110, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 52, 48,
48, 48, 48, 48, 48, 51, 32, 49, 57, 48, 58, 32, 118, 102, 111, 114,
107, 10, 32, 32, 32, 32, 32, 32, 32, 32, 52, 48, 48, 48, 48, 48,
48, 51, 32, 50, 53, 50, 58, 32, 101, 120, 105, 116, 95, 103, 114, 111,
117, 112, 10, 32, 32, 32, 32, 32, 32, 32, 32, 52, 48, 48, 48, 48,
48, 48, 51, 32, 50, 57, 53, 58, 32, 111, 112, 101, 110, 97, 116, 10,
32, 32, 32, 32, 32, 32, 32, 32, 52, 48, 48, 48, 48, 48, 48, 51,
32, 51, 48, 49, 58, 32, 117, 110, 108, 105, 110, 107, 97, 116, 10, 32,
32, 32, 32, 32, 32, 32, 32, 52, 48, 48, 48, 48, 48, 48, 51, 32,
51, 48, 50, 58, 32, 114, 101, 110, 97, 109, 101, 97, 116, 10, 32, 32,
32, 32, 32, 32, 32, 32, 52, 48, 48, 48, 48, 48, 48, 51, 32, 51,
48, 51, 58, 32, 108, 105, 110, 107, 97, 116, 10, 32, 32, 32, 32, 32,
32, 32, 32, 52, 48, 48, 48, 48, 48, 48, 51, 32, 51, 48, 52, 58,
32, 115, 121, 109, 108, 105, 110, 107, 97, 116, 10, 32, 32, 32, 32, 32,
32, 32, 32, 52, 48, 48, 48, 48, 48, 48, 51, 32, 51, 48, 54, 58,
32, 102, 99, 104, 109, 111, 100, 97, 116, 10, 32, 32, 32, 32, 32, 32,
32, 32, 52, 48, 48, 48, 48, 48, 48, 51, 32, 51, 53, 51, 58, 32,
114, 101, 110, 97, 109, 101, 97, 116, 50, 10, 32, 32, 32, 32, 32, 32,
32, 32, 52, 48, 48, 48, 48, 48, 48, 51, 32, 51, 53, 56, 58, 32,
101, 120, 101, 99, 118, 101, 97, 116, 10, 32, 32, 32, 32, 32, 32, 32,
32, 52, 48, 48, 48, 48, 48, 48, 51, 32, 51, 54, 50, 58, 32, 99,
111, 110, 110, 101, 99, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 52,
48, 48, 48, 48, 48, 48, 51, 32, 52, 51, 55, 58, 32, 111, 112, 101,
110, 97, 116, 50, 10, 32, 32, 32, 32, 32, 32, 32, 32, 52, 48, 48,
48, 48, 48, 48, 51, 32, 52, 53, 50, 58, 32, 102, 99, 104, 109, 111,
100, 97, 116, 50, 10, 32, 32, 32, 32, 32, 32, 32, 32, 35, 32, 97,
97, 114, 99, 104, 54, 52, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99,
48, 48, 48, 48, 48, 98, 55, 32, 51, 53, 58, 32, 117, 110, 108, 105,
110, 107, 97, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 48, 48,
48, 48, 48, 98, 55, 32, 51, 54, 58, 32, 115, 121, 109, 108, 105, 110,
107, 97, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 48, 48, 48,
48, 48, 98, 55, 32, 51, 55, 58, 32, 108, 105, 110, 107, 97, 116, 10,
32, 32, 32, 32, 32, 32, 32, 32, 99, 48, 48, 48, 48, 48, 98, 55,
32, 51, 56, 58, 32, 114, 101, 110, 97, 109, 101, 97, 116, 10, 32, 32,
32, 32, 32, 32, 32, 32, 99, 48, 48, 48, 48, 48, 98, 55, 32, 53,
50, 58, 32, 102, 99, 104, 109, 111, 100, 10, 32, 32, 32, 32, 32, 32,
32, 32, 99, 48, 48, 48, 48, 48, 98, 55, 32, 53, 51, 58, 32, 102,
99, 104, 109, 111, 100, 97, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32,
99, 48, 48, 48, 48, 48, 98, 55, 32, 53, 54, 58, 32, 111, 112, 101,
110, 97, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 48, 48, 48,
48, 48, 98, 55, 32, 57, 52, 58, 32, 101, 120, 105, 116, 95, 103, 114,
111, 117, 112, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 48, 48, 48,
48, 48, 98, 55, 32, 50, 48, 51, 58, 32, 99, 111, 110, 110, 101, 99,
116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 48, 48, 48, 48, 48,
98, 55, 32, 50, 50, 48, 58, 32, 99, 108, 111, 110, 101, 10, 32, 32,
32, 32, 32, 32, 32, 32, 99, 48, 48, 48, 48, 48, 98, 55, 32, 50,
50, 49, 58, 32, 101, 120, 101, 99, 118, 101, 10, 32, 32, 32, 32, 32,
32, 32, 32, 99, 48, 48, 48, 48, 48, 98, 55, 32, 50, 55, 54, 58,
32, 114, 101, 110, 97, 109, 101, 97, 116, 50, 10, 32, 32, 32, 32, 32,
32, 32, 32, 99, 48, 48, 48, 48, 48, 98, 55, 32, 50, 56, 49, 58,
32, 101, 120, 101, 99, 118, 101, 97, 116, 10, 32, 32, 32, 32, 32, 32,
32, 32, 99, 48, 48, 48, 48, 48, 98, 55, 32, 52, 51, 55, 58, 32,
111, 112, 101, 110, 97, 116, 50, 10, 32, 32, 32, 32, 32, 32, 32, 32,
99, 48, 48, 48, 48, 48, 98, 55, 32, 52, 53, 50, 58, 32, 102, 99,
104, 109, 111, 100, 97, 116, 50, 10, 32, 32, 32, 32, 32, 32, 32, 32,
35, 32, 97, 114, 109, 10, 32, 32, 32, 32, 32, 32, 32, 32, 52, 48,
48, 48, 48, 48, 50, 56, 32, 50, 58, 32, 102, 111, 114, 107, 10, 32,
32, 32, 32, 32, 32, 32, 32, 52, 48, 48, 48, 48, 48, 50, 56, 32,
53, 58, 32, 111, 112, 101, 110, 10, 32, 32, 32, 32, 32, 32, 32, 32,
52, 48, 48, 48, 48, 48, 50, 56, 32, 56, 58, 32, 99, 114, 101, 97,
116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 52, 48, 48, 48, 48, 48,
50, 56, 32, 57, 58, 32, 108, 105, 110, 107, 10, 32, 32, 32, 32, 32,
32, 32, 32, 52, 48, 48, 48, 48, 48, 50, 56, 32, 49, 48, 58, 32,
117, 110, 108, 105, 110, 107, 10, 32, 32, 32, 32, 32, 32, 32, 32, 52,
48, 48, 48, 48, 48, 50, 56, 32, 49, 49, 58, 32, 101, 120, 101, 99,
118, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 52, 48, 48, 48, 48,
48, 50, 56, 32, 49, 53, 58, 32, 99, 104, 109, 111, 100, 10, 32, 32,
32, 32, 32, 32, 32, 32, 52, 48, 48, 48, 48, 48, 50, 56, 32, 51,
56, 58, 32, 114, 101, 110, 97, 109, 101, 10, 32, 32, 32, 32, 32, 32,
32, 32, 52, 48, 48, 48, 48, 48, 50, 56, 32, 57, 52, 58, 32, 102,
99, 104, 109, 111, 100, 10, 32, 32, 32, 32, 32, 32, 32, 32, 52, 48,
48, 48, 48, 48, 50, 56, 32, 49, 50, 48, 58, 32, 99, 108, 111, 110,
101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 52, 48, 48, 48, 48, 48,
50, 56, 32, 49, 57, 48, 58, 32, 118, 102, 111, 114, 107, 10, 32, 32,
32, 32, 32, 32, 32, 32, 52, 48, 48, 48, 48, 48, 50, 56, 32, 50,
52, 56, 58, 32, 101, 120, 105, 116, 95, 103, 114, 111, 117, 112, 10, 32,
32, 32, 32, 32, 32, 32, 32, 52, 48, 48, 48, 48, 48, 50, 56, 32,
50, 56, 51, 58, 32, 99, 111, 110, 110, 101, 99, 116, 10, 32, 32, 32,
32, 32, 32, 32, 32, 52, 48, 48, 48, 48, 48, 50, 56, 32, 51, 50,
50, 58, 32, 111, 112, 101, 110, 97, 116, 10, 32, 32, 32, 32, 32, 32,
32, 32, 52, 48, 48, 48, 48, 48, 50, 56, 32, 51, 50, 56, 58, 32,
117, 110, 108, 105, 110, 107, 97, 116, 10, 32, 32, 32, 32, 32, 32, 32,
32, 52, 48, 48, 48, 48, 48, 50, 56, 32, 51, 50, 57, 58, 32, 114,
101, 110, 97, 109, 101, 97, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32,
52, 48, 48, 48, 48, 48, 50, 56, 32, 51, 51, 48, 58, 32, 108, 105,
110, 107, 97, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 52, 48, 48,
48, 48, 48, 50, 56, 32, 51, 51, 51, 58, 32, 102, 99, 104, 109, 111,
100, 97, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 52, 48, 48, 48,
48, 48, 50, 56, 32, 51, 56, 50, 58, 32, 114, 101, 110, 97, 109, 101,
97, 116, 50, 10, 32, 32, 32, 32, 32, 32, 32, 32, 52, 48, 48, 48,
48, 48, 50, 56, 32, 51, 56, 55, 58, 32, 101, 120, 101, 99, 118, 101,
97, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 52, 48, 48, 48, 48,
48, 50, 56, 32, 52, 51, 55, 58, 32, 111, 112, 101, 110, 97, 116, 50,
10, 32, 32, 32, 32, 32, 32, 32, 32, 52, 48, 48, 48, 48, 48, 50,
56, 32, 52, 53, 50, 58, 32, 102, 99, 104, 109, 111, 100, 97, 116, 50,
10, 10, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 104, 111, 115, 116,
46, 111, 115, 46, 116, 121, 112, 101, 58, 32, 123, 99, 111, 110, 115, 116,
58, 32, 108, 105, 110, 117, 120, 125, 10, 32, 32, 101, 118, 101, 110, 116,
46, 112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 123, 99, 111, 110, 115,
116, 58, 32, 97, 117, 100, 105, 116, 100, 125, 10, 32, 32, 101, 118, 101,
110, 116, 46, 99, 111, 100, 101, 58, 32, 108, 101, 116, 46, 115, 121, 115,
99, 97, 108, 108, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112,
105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 83, 89, 83, 67, 65,
76, 76, 46, 112, 105, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32,
116, 114, 117, 101, 125, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 83, 89, 83, 67,
65, 76, 76, 46, 101, 120, 101, 10, 32, 32, 112, 114, 111, 99, 101, 115,
115, 46, 110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 91,
83, 89, 83, 67, 65, 76, 76, 46, 101, 120, 101, 44, 32, 83, 89, 83,
67, 65, 76, 76, 46, 99, 111, 109, 109, 93, 44, 32, 98, 97, 115, 101,
110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 44, 32, 115, 116, 114, 105,
112, 95, 115, 117, 102, 102, 105, 120, 58, 32, 39, 32, 40, 100, 101, 108,
101, 116, 101, 100, 41, 39, 125, 10, 32, 32, 112, 114, 111, 99, 101, 115,
115, 46, 112, 97, 114, 101, 110, 116, 46, 112, 105, 100, 58, 32, 123, 102,
114, 111, 109, 58, 32, 83, 89, 83, 67, 65, 76, 76, 46, 112, 112, 105,
100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125,
10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 119, 111, 114, 107, 105,
110, 103, 95, 100, 105, 114, 101, 99, 116, 111, 114, 121, 58, 32, 67, 87,
68, 46, 99, 119, 100, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
101, 110, 116, 114, 121, 95, 108, 101, 97, 100, 101, 114, 46, 101, 110, 116,
105, 116, 121, 95, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 83,
89, 83, 67, 65, 76, 76, 46, 115, 101, 115, 44, 32, 109, 97, 112, 58,
32, 123, 39, 52, 50, 57, 52, 57, 54, 55, 50, 57, 53, 39, 58, 32,
39, 45, 39, 44, 32, 39, 45, 49, 39, 58, 32, 39, 45, 39, 125, 125,
10, 32, 32, 117, 115, 101, 114, 46, 110, 97, 109, 101, 58, 32, 91, 83,
89, 83, 67, 65, 76, 76, 46, 85, 73, 68, 44, 32, 83, 89, 83, 67,
65, 76, 76, 46, 65, 85, 73, 68, 93, 10, 32, 32, 117, 115, 101, 114,
46, 105, 100, 58, 32, 83, 89, 83, 67, 65, 76, 76, 46, 117, 105, 100,
10, 32, 32, 117, 115, 101, 114, 46, 97, 117, 100, 105, 116, 46, 105, 100,
58, 32, 123, 102, 114, 111, 109, 58, 32, 83, 89, 83, 67, 65, 76, 76,
46, 97, 117, 105, 100, 44, 32, 109, 97, 112, 58, 32, 123, 39, 52, 50,
57, 52, 57, 54, 55, 50, 57, 53, 39, 58, 32, 39, 45, 39, 44, 32,
39, 45, 49, 39, 58, 32, 39, 45, 39, 125, 125, 10, 32, 32, 112, 114,
111, 99, 101, 115, 115, 46, 116, 116, 121, 46, 110, 97, 109, 101, 58, 32,
123, 102, 114, 111, 109, 58, 32, 83, 89, 83, 67, 65, 76, 76, 46, 116,
116, 121, 44, 32, 109, 97, 112, 58, 32, 123, 40, 110, 111, 110, 101, 41,
58, 32, 39, 45, 39, 125, 125, 10, 32, 32, 97, 117, 100, 105, 116, 100,
46, 107, 101, 121, 58, 32, 123, 102, 114, 111, 109, 58, 32, 83, 89, 83,
67, 65, 76, 76, 46, 107, 101, 121, 44, 32, 97, 108, 108, 58, 32, 116,
114, 117, 101, 125, 10, 108, 97, 98, 101, 108, 58, 32, 91, 84, 89, 80,
69, 44, 32, 91, 108, 101, 116, 46, 115, 121, 115, 99, 97, 108, 108, 44,
32, 83, 89, 83, 67, 65, 76, 76, 46, 115, 121, 115, 99, 97, 108, 108,
93, 93, 10, 10, 99, 97, 115, 101, 115, 58, 10, 32, 32, 45, 32, 119,
104, 101, 110, 58, 32, 123, 108, 101, 116, 46, 115, 121, 115, 99, 97, 108,
108, 58, 32, 91, 101, 120, 101, 99, 118, 101, 44, 32, 101, 120, 101, 99,
118, 101, 97, 116, 93, 44, 32, 83, 89, 83, 67, 65, 76, 76, 46, 115,
117, 99, 99, 101, 115, 115, 58, 32, 39, 121, 101, 115, 39, 125, 10, 32,
32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115,
115, 46, 115, 116, 97, 114, 116, 10, 32, 32, 32, 32, 102, 105, 101, 108,
100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115,
115, 46, 97, 114, 103, 115, 58, 32, 123, 102, 114, 111, 109, 58, 32, 69,
88, 69, 67, 86, 69, 46, 65, 82, 71, 86, 44, 32, 97, 108, 108, 58,
32, 116, 114, 117, 101, 44, 32, 114, 97, 119, 58, 32, 116, 114, 117, 101,
125, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110, 101, 58, 10, 32, 32,
32, 32, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111, 109, 58, 32, 69,
88, 69, 67, 86, 69, 46, 65, 82, 71, 86, 44, 32, 97, 108, 108, 58,
32, 116, 114, 117, 101, 44, 32, 114, 97, 119, 58, 32, 116, 114, 117, 101,
44, 32, 106, 111, 105, 110, 58, 32, 39, 32, 39, 125, 10, 32, 32, 32,
32, 32, 32, 32, 32, 45, 32, 69, 88, 69, 67, 86, 69, 46, 65, 82,
71, 86, 95, 83, 84, 82, 10, 32, 32, 32, 32, 32, 32, 32, 32, 45,
32, 123, 102, 114, 111, 109, 58, 32, 80, 82, 79, 67, 84, 73, 84, 76,
69, 46, 65, 82, 71, 86, 44, 32, 97, 108, 108, 58, 32, 116, 114, 117,
101, 44, 32, 114, 97, 119, 58, 32, 116, 114, 117, 101, 44, 32, 106, 111,
105, 110, 58, 32, 39, 32, 39, 125, 10, 32, 32, 32, 32, 32, 32, 112,
114, 111, 99, 101, 115, 115, 46, 115, 99, 114, 105, 112, 116, 46, 112, 97,
116, 104, 58, 32, 123, 102, 114, 111, 109, 58, 32, 83, 89, 83, 67, 65,
76, 76, 46, 83, 67, 82, 73, 80, 84, 44, 32, 119, 105, 116, 104, 105,
110, 58, 32, 67, 87, 68, 46, 99, 119, 100, 125, 10, 32, 32, 32, 32,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116,
46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 91, 80, 65,
82, 69, 78, 84, 95, 73, 78, 70, 79, 46, 101, 120, 101, 44, 32, 83,
89, 83, 67, 65, 76, 76, 46, 80, 80, 73, 68, 46, 101, 120, 101, 44,
32, 80, 80, 73, 68, 46, 101, 120, 101, 93, 10, 32, 32, 32, 32, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46,
110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 91, 80, 65,
82, 69, 78, 84, 95, 73, 78, 70, 79, 46, 101, 120, 101, 44, 32, 83,
89, 83, 67, 65, 76, 76, 46, 80, 80, 73, 68, 46, 101, 120, 101, 44,
32, 80, 80, 73, 68, 46, 101, 120, 101, 93, 44, 32, 98, 97, 115, 101,
110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 10, 32, 32, 45,
32, 123, 119, 104, 101, 110, 58, 32, 123, 108, 101, 116, 46, 115, 121, 115,
99, 97, 108, 108, 58, 32, 101, 120, 105, 116, 95, 103, 114, 111, 117, 112,
125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115,
115, 46, 101, 110, 100, 125, 10, 10, 32, 32, 35, 32, 65, 32, 99, 104,
105, 108, 100, 32, 116, 104, 97, 116, 32, 109, 97, 121, 32, 103, 111, 32,
111, 110, 32, 119, 105, 116, 104, 111, 117, 116, 32, 97, 110, 32, 101, 120,
101, 99, 118, 101, 58, 32, 105, 116, 115, 32, 112, 97, 114, 101, 110, 116,
32, 105, 115, 32, 119, 111, 114, 116, 104, 32, 107, 110, 111, 119, 105, 110,
103, 46, 32, 84, 104, 114, 101, 97, 100, 115, 32, 40, 67, 76, 79, 78,
69, 95, 84, 72, 82, 69, 65, 68, 44, 32, 98, 105, 116, 32, 49, 54,
41, 32, 97, 114, 101, 32, 110, 111, 32, 99, 104, 105, 108, 100, 114, 101,
110, 46, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 108, 101,
116, 46, 115, 121, 115, 99, 97, 108, 108, 58, 32, 91, 99, 108, 111, 110,
101, 44, 32, 102, 111, 114, 107, 93, 44, 32, 83, 89, 83, 67, 65, 76,
76, 46, 115, 117, 99, 99, 101, 115, 115, 58, 32, 39, 121, 101, 115, 39,
44, 32, 36, 97, 48, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39,
94, 40, 48, 120, 41, 63, 40, 91, 48, 45, 57, 97, 45, 102, 93, 123,
48, 44, 52, 125, 124, 91, 48, 45, 57, 97, 45, 102, 93, 42, 91, 48,
50, 52, 54, 56, 97, 99, 101, 93, 91, 48, 45, 57, 97, 45, 102, 93,
123, 52, 125, 41, 36, 39, 125, 125, 10, 32, 32, 32, 32, 99, 108, 97,
115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 102, 111, 114, 107,
10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32,
32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 58, 32,
123, 102, 114, 111, 109, 58, 32, 83, 89, 83, 67, 65, 76, 76, 46, 101,
120, 105, 116, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117,
101, 125, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115,
46, 112, 97, 114, 101, 110, 116, 46, 112, 105, 100, 58, 32, 123, 102, 114,
111, 109, 58, 32, 83, 89, 83, 67, 65, 76, 76, 46, 112, 105, 100, 44,
32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32,
32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114,
101, 110, 116, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32,
83, 89, 83, 67, 65, 76, 76, 46, 101, 120, 101, 10, 32, 32, 32, 32,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116,
46, 110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 83, 89,
83, 67, 65, 76, 76, 46, 101, 120, 101, 44, 32, 98, 97, 115, 101, 110,
97, 109, 101, 58, 32, 116, 114, 117, 101, 44, 32, 115, 116, 114, 105, 112,
95, 115, 117, 102, 102, 105, 120, 58, 32, 39, 32, 40, 100, 101, 108, 101,
116, 101, 100, 41, 39, 125, 10, 10, 32, 32, 45, 32, 119, 104, 101, 110,
58, 32, 123, 108, 101, 116, 46, 115, 121, 115, 99, 97, 108, 108, 58, 32,
91, 111, 112, 101, 110, 44, 32, 111, 112, 101, 110, 97, 116, 44, 32, 111,
112, 101, 110, 97, 116, 50, 44, 32, 99, 114, 101, 97, 116, 93, 44, 32,
83, 89, 83, 67, 65, 76, 76, 46, 115, 117, 99, 99, 101, 115, 115, 58,
32, 39, 121, 101, 115, 39, 125, 10, 32, 32, 32, 32, 101, 97, 99, 104,
58, 32, 80, 65, 84, 72, 91, 93, 10, 32, 32, 32, 32, 102, 105, 101,
108, 100, 115, 58, 32, 123, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58,
32, 123, 102, 114, 111, 109, 58, 32, 39, 80, 65, 84, 72, 91, 93, 46,
110, 97, 109, 101, 39, 44, 32, 119, 105, 116, 104, 105, 110, 58, 32, 67,
87, 68, 46, 99, 119, 100, 125, 125, 10, 32, 32, 32, 32, 99, 97, 115,
101, 115, 58, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101,
110, 58, 32, 123, 39, 80, 65, 84, 72, 91, 93, 46, 110, 97, 109, 101,
116, 121, 112, 101, 39, 58, 32, 67, 82, 69, 65, 84, 69, 125, 44, 32,
99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 99, 114, 101, 97,
116, 101, 125, 10, 32, 32, 32, 32, 32, 32, 35, 32, 79, 112, 101, 110,
101, 100, 32, 102, 111, 114, 32, 119, 114, 105, 116, 105, 110, 103, 32, 40,
116, 104, 101, 32, 108, 111, 119, 32, 116, 119, 111, 32, 98, 105, 116, 115,
32, 111, 102, 32, 116, 104, 101, 32, 102, 108, 97, 103, 115, 32, 97, 114,
101, 32, 49, 32, 111, 114, 32, 50, 41, 58, 32, 97, 110, 32, 101, 120,
105, 115, 116, 105, 110, 103, 32, 102, 105, 108, 101, 32, 105, 115, 32, 99,
104, 97, 110, 103, 101, 100, 46, 10, 32, 32, 32, 32, 32, 32, 45, 32,
119, 104, 101, 110, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
45, 32, 123, 39, 80, 65, 84, 72, 91, 93, 46, 110, 97, 109, 101, 116,
121, 112, 101, 39, 58, 32, 78, 79, 82, 77, 65, 76, 44, 32, 108, 101,
116, 46, 115, 121, 115, 99, 97, 108, 108, 58, 32, 111, 112, 101, 110, 44,
32, 36, 97, 49, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 91,
49, 50, 53, 54, 57, 97, 100, 101, 93, 36, 39, 125, 125, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 39, 80, 65, 84, 72,
91, 93, 46, 110, 97, 109, 101, 116, 121, 112, 101, 39, 58, 32, 78, 79,
82, 77, 65, 76, 44, 32, 108, 101, 116, 46, 115, 121, 115, 99, 97, 108,
108, 58, 32, 111, 112, 101, 110, 97, 116, 44, 32, 36, 97, 50, 58, 32,
123, 109, 97, 116, 99, 104, 58, 32, 39, 91, 49, 50, 53, 54, 57, 97,
100, 101, 93, 36, 39, 125, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 45, 32, 123, 39, 80, 65, 84, 72, 91, 93, 46, 110, 97, 109,
101, 116, 121, 112, 101, 39, 58, 32, 78, 79, 82, 77, 65, 76, 44, 32,
108, 101, 116, 46, 115, 121, 115, 99, 97, 108, 108, 58, 32, 111, 112, 101,
110, 97, 116, 50, 44, 32, 79, 80, 69, 78, 65, 84, 50, 46, 111, 102,
108, 97, 103, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 91, 49,
50, 53, 54, 93, 36, 39, 125, 125, 10, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 45, 32, 123, 39, 80, 65, 84, 72, 91, 93, 46, 110, 97,
109, 101, 116, 121, 112, 101, 39, 58, 32, 78, 79, 82, 77, 65, 76, 44,
32, 108, 101, 116, 46, 115, 121, 115, 99, 97, 108, 108, 58, 32, 99, 114,
101, 97, 116, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 108, 97,
115, 115, 58, 32, 102, 105, 108, 101, 46, 109, 111, 100, 105, 102, 121, 10,
32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123,
39, 80, 65, 84, 72, 91, 93, 46, 110, 97, 109, 101, 116, 121, 112, 101,
39, 58, 32, 78, 79, 82, 77, 65, 76, 125, 44, 32, 99, 108, 97, 115,
115, 58, 32, 102, 105, 108, 101, 46, 111, 112, 101, 110, 125, 10, 10, 32,
32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 108, 101, 116, 46, 115, 121,
115, 99, 97, 108, 108, 58, 32, 91, 114, 101, 110, 97, 109, 101, 44, 32,
114, 101, 110, 97, 109, 101, 97, 116, 44, 32, 114, 101, 110, 97, 109, 101,
97, 116, 50, 93, 44, 32, 83, 89, 83, 67, 65, 76, 76, 46, 115, 117,
99, 99, 101, 115, 115, 58, 32, 39, 121, 101, 115, 39, 44, 32, 39, 80,
65, 84, 72, 91, 93, 46, 110, 97, 109, 101, 116, 121, 112, 101, 39, 58,
32, 67, 82, 69, 65, 84, 69, 125, 10, 32, 32, 32, 32, 101, 97, 99,
104, 58, 32, 80, 65, 84, 72, 91, 93, 10, 32, 32, 32, 32, 99, 108,
97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 114, 101, 110, 97, 109, 101,
10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32,
32, 32, 32, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 123, 102,
114, 111, 109, 58, 32, 39, 80, 65, 84, 72, 91, 93, 46, 110, 97, 109,
101, 39, 44, 32, 119, 105, 116, 104, 105, 110, 58, 32, 67, 87, 68, 46,
99, 119, 100, 125, 10, 32, 32, 32, 32, 32, 32, 102, 105, 108, 101, 46,
69, 120, 116, 46, 111, 114, 105, 103, 105, 110, 97, 108, 46, 112, 97, 116,
104, 58, 32, 123, 102, 114, 111, 109, 58, 32, 39, 80, 65, 84, 72, 91,
93, 46, 110, 97, 109, 101, 39, 44, 32, 97, 109, 111, 110, 103, 58, 32,
123, 39, 80, 65, 84, 72, 91, 93, 46, 110, 97, 109, 101, 116, 121, 112,
101, 39, 58, 32, 68, 69, 76, 69, 84, 69, 125, 44, 32, 119, 105, 116,
104, 105, 110, 58, 32, 67, 87, 68, 46, 99, 119, 100, 125, 10, 10, 32,
32, 35, 32, 65, 32, 115, 101, 99, 111, 110, 100, 32, 110, 97, 109, 101,
32, 102, 111, 114, 32, 97, 32, 102, 105, 108, 101, 32, 105, 115, 32, 97,
32, 102, 105, 108, 101, 32, 116, 104, 97, 116, 32, 105, 115, 32, 110, 101,
119, 32, 105, 110, 32, 105, 116, 115, 32, 112, 108, 97, 99, 101, 46, 10,
32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 108, 101, 116, 46, 115,
121, 115, 99, 97, 108, 108, 58, 32, 91, 108, 105, 110, 107, 44, 32, 108,
105, 110, 107, 97, 116, 44, 32, 115, 121, 109, 108, 105, 110, 107, 44, 32,
115, 121, 109, 108, 105, 110, 107, 97, 116, 93, 44, 32, 83, 89, 83, 67,
65, 76, 76, 46, 115, 117, 99, 99, 101, 115, 115, 58, 32, 39, 121, 101,
115, 39, 44, 32, 39, 80, 65, 84, 72, 91, 93, 46, 110, 97, 109, 101,
116, 121, 112, 101, 39, 58, 32, 67, 82, 69, 65, 84, 69, 125, 10, 32,
32, 32, 32, 101, 97, 99, 104, 58, 32, 80, 65, 84, 72, 91, 93, 10,
32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46,
99, 114, 101, 97, 116, 101, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100,
115, 58, 10, 32, 32, 32, 32, 32, 32, 102, 105, 108, 101, 46, 112, 97,
116, 104, 58, 32, 123, 102, 114, 111, 109, 58, 32, 39, 80, 65, 84, 72,
91, 93, 46, 110, 97, 109, 101, 39, 44, 32, 119, 105, 116, 104, 105, 110,
58, 32, 67, 87, 68, 46, 99, 119, 100, 125, 10, 32, 32, 32, 32, 32,
32, 102, 105, 108, 101, 46, 69, 120, 116, 46, 111, 114, 105, 103, 105, 110,
97, 108, 46, 112, 97, 116, 104, 58, 32, 123, 102, 114, 111, 109, 58, 32,
39, 80, 65, 84, 72, 91, 93, 46, 110, 97, 109, 101, 39, 44, 32, 97,
109, 111, 110, 103, 58, 32, 123, 39, 80, 65, 84, 72, 91, 93, 46, 110,
97, 109, 101, 116, 121, 112, 101, 39, 58, 32, 78, 79, 82, 77, 65, 76,
125, 44, 32, 119, 105, 116, 104, 105, 110, 58, 32, 67, 87, 68, 46, 99,
119, 100, 125, 10, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123,
108, 101, 116, 46, 115, 121, 115, 99, 97, 108, 108, 58, 32, 91, 99, 104,
109, 111, 100, 44, 32, 102, 99, 104, 109, 111, 100, 44, 32, 102, 99, 104,
109, 111, 100, 97, 116, 44, 32, 102, 99, 104, 109, 111, 100, 97, 116, 50,
93, 44, 32, 83, 89, 83, 67, 65, 76, 76, 46, 115, 117, 99, 99, 101,
115, 115, 58, 32, 39, 121, 101, 115, 39, 44, 32, 39, 80, 65, 84, 72,
91, 93, 46, 110, 97, 109, 101, 39, 58, 32, 123, 107, 110, 111, 119, 110,
58, 32, 116, 114, 117, 101, 125, 125, 10, 32, 32, 32, 32, 101, 97, 99,
104, 58, 32, 80, 65, 84, 72, 91, 93, 10, 32, 32, 32, 32, 99, 108,
97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 109, 111, 100, 105, 102, 121,
10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 102, 105,
108, 101, 46, 112, 97, 116, 104, 58, 32, 123, 102, 114, 111, 109, 58, 32,
39, 80, 65, 84, 72, 91, 93, 46, 110, 97, 109, 101, 39, 44, 32, 119,
105, 116, 104, 105, 110, 58, 32, 67, 87, 68, 46, 99, 119, 100, 125, 44,
32, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 123,
99, 111, 110, 115, 116, 58, 32, 99, 104, 109, 111, 100, 125, 125, 10, 10,
32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 108, 101, 116, 46, 115,
121, 115, 99, 97, 108, 108, 58, 32, 91, 117, 110, 108, 105, 110, 107, 44,
32, 117, 110, 108, 105, 110, 107, 97, 116, 93, 44, 32, 83, 89, 83, 67,
65, 76, 76, 46, 115, 117, 99, 99, 101, 115, 115, 58, 32, 39, 121, 101,
115, 39, 44, 32, 39, 80, 65, 84, 72, 91, 93, 46, 110, 97, 109, 101,
116, 121, 112, 101, 39, 58, 32, 68, 69, 76, 69, 84, 69, 125, 10, 32,
32, 32, 32, 101, 97, 99, 104, 58, 32, 80, 65, 84, 72, 91, 93, 10,
32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46,
100, 101, 108, 101, 116, 101, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100,
115, 58, 32, 123, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 123,
102, 114, 111, 109, 58, 32, 39, 80, 65, 84, 72, 91, 93, 46, 110, 97,
109, 101, 39, 44, 32, 119, 105, 116, 104, 105, 110, 58, 32, 67, 87, 68,
46, 99, 119, 100, 125, 125, 10, 10, 32, 32, 35, 32, 69, 73, 78, 80,
82, 79, 71, 82, 69, 83, 83, 44, 32, 69, 65, 76, 82, 69, 65, 68,
89, 44, 32, 69, 67, 79, 78, 78, 82, 69, 70, 85, 83, 69, 68, 44,
32, 69, 67, 79, 78, 78, 82, 69, 83, 69, 84, 44, 32, 69, 84, 73,
77, 69, 68, 79, 85, 84, 44, 32, 69, 72, 79, 83, 84, 85, 78, 82,
69, 65, 67, 72, 44, 32, 69, 78, 69, 84, 85, 78, 82, 69, 65, 67,
72, 58, 32, 115, 111, 109, 101, 98, 111, 100, 121, 32, 119, 97, 110, 116,
101, 100, 32, 111, 117, 116, 46, 10, 32, 32, 45, 32, 119, 104, 101, 110,
58, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 108, 101, 116, 46, 115,
121, 115, 99, 97, 108, 108, 58, 32, 99, 111, 110, 110, 101, 99, 116, 44,
32, 36, 102, 97, 109, 105, 108, 121, 58, 32, 91, 105, 110, 101, 116, 44,
32, 105, 110, 101, 116, 54, 93, 44, 32, 83, 89, 83, 67, 65, 76, 76,
46, 115, 117, 99, 99, 101, 115, 115, 58, 32, 39, 121, 101, 115, 39, 125,
10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 108, 101, 116, 46, 115, 121,
115, 99, 97, 108, 108, 58, 32, 99, 111, 110, 110, 101, 99, 116, 44, 32,
36, 102, 97, 109, 105, 108, 121, 58, 32, 91, 105, 110, 101, 116, 44, 32,
105, 110, 101, 116, 54, 93, 44, 32, 83, 89, 83, 67, 65, 76, 76, 46,
101, 120, 105, 116, 58, 32, 91, 39, 45, 49, 49, 53, 39, 44, 32, 39,
45, 49, 49, 52, 39, 44, 32, 39, 45, 49, 49, 49, 39, 44, 32, 39,
45, 49, 49, 48, 39, 44, 32, 39, 45, 49, 48, 52, 39, 44, 32, 39,
45, 49, 49, 51, 39, 44, 32, 39, 45, 49, 48, 49, 39, 44, 32, 39,
45, 49, 48, 54, 39, 44, 32, 39, 45, 49, 49, 39, 44, 32, 39, 45,
52, 39, 44, 32, 69, 73, 78, 80, 82, 79, 71, 82, 69, 83, 83, 44,
32, 69, 65, 76, 82, 69, 65, 68, 89, 44, 32, 69, 67, 79, 78, 78,
82, 69, 70, 85, 83, 69, 68, 44, 32, 69, 84, 73, 77, 69, 68, 79,
85, 84, 44, 32, 69, 67, 79, 78, 78, 82, 69, 83, 69, 84, 44, 32,
69, 72, 79, 83, 84, 85, 78, 82, 69, 65, 67, 72, 44, 32, 69, 78,
69, 84, 85, 78, 82, 69, 65, 67, 72, 93, 125, 10, 32, 32, 32, 32,
32, 32, 45, 32, 123, 108, 101, 116, 46, 115, 121, 115, 99, 97, 108, 108,
58, 32, 115, 111, 99, 107, 101, 116, 99, 97, 108, 108, 44, 32, 36, 97,
48, 58, 32, 91, 39, 51, 39, 44, 32, 39, 48, 120, 51, 39, 93, 44,
32, 36, 102, 97, 109, 105, 108, 121, 58, 32, 91, 105, 110, 101, 116, 44,
32, 105, 110, 101, 116, 54, 93, 125, 10, 32, 32, 32, 32, 99, 108, 97,
115, 115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46, 99, 111, 110, 110,
101, 99, 116, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10,
32, 32, 32, 32, 32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111,
110, 46, 105, 112, 58, 32, 36, 105, 112, 10, 32, 32, 32, 32, 32, 32,
100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 112, 111, 114, 116,
58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112, 111, 114, 116, 44, 32,
110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32,
32, 32, 32, 32, 110, 101, 116, 119, 111, 114, 107, 46, 100, 105, 114, 101,
99, 116, 105, 111, 110, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 101,
103, 114, 101, 115, 115, 125, 10, 32, 32, 32, 32, 32, 32, 101, 118, 101,
110, 116, 46, 111, 117, 116, 99, 111, 109, 101, 58, 32, 123, 102, 114, 111,
109, 58, 32, 83, 89, 83, 67, 65, 76, 76, 46, 115, 117, 99, 99, 101,
115, 115, 44, 32, 109, 97, 112, 58, 32, 123, 39, 121, 101, 115, 39, 58,
32, 115, 117, 99, 99, 101, 115, 115, 44, 32, 39, 110, 111, 39, 58, 32,
102, 97, 105, 108, 117, 114, 101, 125, 125, 10,
0 };
static const char text4[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 101, 118, 116, 120, 95, 100, 117, 109, 112, 32, 45, 111, 32, 106, 115,
111, 110, 108, 32, 40, 111, 109, 101, 114, 98, 101, 110, 97, 109, 114, 97,
109, 47, 101, 118, 116, 120, 41, 44, 32, 119, 105, 116, 104, 32, 111, 114,
32, 119, 105, 116, 104, 111, 117, 116, 32, 45, 45, 115, 101, 112, 97, 114,
97, 116, 101, 45, 106, 115, 111, 110, 45, 97, 116, 116, 114, 105, 98, 117,
116, 101, 115, 59, 32, 99, 104, 97, 105, 110, 115, 97, 119, 32, 100, 117,
109, 112, 59, 32, 86, 101, 108, 111, 99, 105, 114, 97, 112, 116, 111, 114,
39, 115, 32, 112, 97, 114, 115, 101, 95, 101, 118, 116, 120, 32, 97, 110,
100, 10, 35, 32, 112, 121, 116, 104, 111, 110, 45, 101, 118, 116, 120, 44,
32, 119, 104, 105, 99, 104, 32, 108, 101, 97, 118, 101, 32, 116, 104, 101,
32, 111, 117, 116, 101, 114, 32, 34, 69, 118, 101, 110, 116, 34, 32, 97,
119, 97, 121, 46, 10, 115, 111, 117, 114, 99, 101, 58, 32, 119, 105, 110,
100, 111, 119, 115, 45, 101, 118, 116, 120, 45, 100, 117, 109, 112, 10, 116,
105, 116, 108, 101, 58, 32, 87, 105, 110, 100, 111, 119, 115, 32, 101, 118,
101, 110, 116, 115, 32, 97, 115, 32, 101, 118, 116, 120, 95, 100, 117, 109,
112, 32, 119, 114, 105, 116, 101, 115, 32, 116, 104, 101, 109, 32, 40, 74,
83, 79, 78, 41, 10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58, 32,
87, 105, 110, 100, 111, 119, 115, 10, 102, 111, 114, 109, 97, 116, 58, 32,
106, 115, 111, 110, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 10,
32, 32, 45, 32, 123, 69, 118, 101, 110, 116, 46, 83, 121, 115, 116, 101,
109, 46, 69, 118, 101, 110, 116, 73, 68, 58, 32, 116, 114, 117, 101, 125,
10, 32, 32, 45, 32, 123, 83, 121, 115, 116, 101, 109, 46, 69, 118, 101,
110, 116, 73, 68, 46, 86, 97, 108, 117, 101, 58, 32, 116, 114, 117, 101,
44, 32, 83, 121, 115, 116, 101, 109, 46, 67, 104, 97, 110, 110, 101, 108,
58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45, 32, 123, 83, 121, 115,
116, 101, 109, 46, 69, 118, 101, 110, 116, 73, 68, 58, 32, 116, 114, 117,
101, 44, 32, 83, 121, 115, 116, 101, 109, 46, 67, 104, 97, 110, 110, 101,
108, 58, 32, 116, 114, 117, 101, 44, 32, 83, 121, 115, 116, 101, 109, 46,
67, 111, 109, 112, 117, 116, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10,
110, 97, 109, 101, 115, 58, 10, 32, 32, 100, 97, 116, 97, 58, 32, 91,
69, 118, 101, 110, 116, 46, 69, 118, 101, 110, 116, 68, 97, 116, 97, 44,
32, 69, 118, 101, 110, 116, 46, 85, 115, 101, 114, 68, 97, 116, 97, 46,
42, 44, 32, 69, 118, 101, 110, 116, 68, 97, 116, 97, 44, 32, 85, 115,
101, 114, 68, 97, 116, 97, 46, 42, 93, 10, 32, 32, 99, 104, 97, 110,
110, 101, 108, 58, 32, 91, 69, 118, 101, 110, 116, 46, 83, 121, 115, 116,
101, 109, 46, 67, 104, 97, 110, 110, 101, 108, 44, 32, 83, 121, 115, 116,
101, 109, 46, 67, 104, 97, 110, 110, 101, 108, 93, 10, 32, 32, 112, 114,
111, 118, 105, 100, 101, 114, 58, 32, 91, 69, 118, 101, 110, 116, 46, 83,
121, 115, 116, 101, 109, 46, 80, 114, 111, 118, 105, 100, 101, 114, 46, 35,
97, 116, 116, 114, 105, 98, 117, 116, 101, 115, 46, 78, 97, 109, 101, 44,
32, 69, 118, 101, 110, 116, 46, 83, 121, 115, 116, 101, 109, 46, 80, 114,
111, 118, 105, 100, 101, 114, 95, 97, 116, 116, 114, 105, 98, 117, 116, 101,
115, 46, 78, 97, 109, 101, 44, 32, 69, 118, 101, 110, 116, 46, 83, 121,
115, 116, 101, 109, 46, 80, 114, 111, 118, 105, 100, 101, 114, 46, 78, 97,
109, 101, 44, 32, 83, 121, 115, 116, 101, 109, 46, 80, 114, 111, 118, 105,
100, 101, 114, 46, 78, 97, 109, 101, 93, 10, 32, 32, 101, 105, 100, 58,
32, 91, 69, 118, 101, 110, 116, 46, 83, 121, 115, 116, 101, 109, 46, 69,
118, 101, 110, 116, 73, 68, 44, 32, 69, 118, 101, 110, 116, 46, 83, 121,
115, 116, 101, 109, 46, 69, 118, 101, 110, 116, 73, 68, 46, 35, 116, 101,
120, 116, 44, 32, 83, 121, 115, 116, 101, 109, 46, 69, 118, 101, 110, 116,
73, 68, 46, 86, 97, 108, 117, 101, 44, 32, 83, 121, 115, 116, 101, 109,
46, 69, 118, 101, 110, 116, 73, 68, 93, 10, 32, 32, 111, 114, 105, 103,
105, 110, 58, 32, 91, 69, 118, 101, 110, 116, 46, 83, 121, 115, 116, 101,
109, 46, 80, 114, 111, 118, 105, 100, 101, 114, 46, 35, 97, 116, 116, 114,
105, 98, 117, 116, 101, 115, 46, 78, 97, 109, 101, 44, 32, 69, 118, 101,
110, 116, 46, 83, 121, 115, 116, 101, 109, 46, 80, 114, 111, 118, 105, 100,
101, 114, 95, 97, 116, 116, 114, 105, 98, 117, 116, 101, 115, 46, 78, 97,
109, 101, 44, 32, 83, 121, 115, 116, 101, 109, 46, 80, 114, 111, 118, 105,
100, 101, 114, 46, 78, 97, 109, 101, 44, 32, 69, 118, 101, 110, 116, 46,
83, 121, 115, 116, 101, 109, 46, 67, 104, 97, 110, 110, 101, 108, 44, 32,
83, 121, 115, 116, 101, 109, 46, 67, 104, 97, 110, 110, 101, 108, 93, 10,
32, 32, 109, 101, 115, 115, 97, 103, 101, 58, 32, 91, 69, 118, 101, 110,
116, 46, 82, 101, 110, 100, 101, 114, 105, 110, 103, 73, 110, 102, 111, 46,
77, 101, 115, 115, 97, 103, 101, 44, 32, 77, 101, 115, 115, 97, 103, 101,
93, 10, 32, 32, 99, 111, 109, 112, 117, 116, 101, 114, 58, 32, 91, 69,
118, 101, 110, 116, 46, 83, 121, 115, 116, 101, 109, 46, 67, 111, 109, 112,
117, 116, 101, 114, 44, 32, 83, 121, 115, 116, 101, 109, 46, 67, 111, 109,
112, 117, 116, 101, 114, 93, 10, 32, 32, 112, 105, 100, 58, 32, 91, 69,
118, 101, 110, 116, 46, 83, 121, 115, 116, 101, 109, 46, 69, 120, 101, 99,
117, 116, 105, 111, 110, 46, 35, 97, 116, 116, 114, 105, 98, 117, 116, 101,
115, 46, 80, 114, 111, 99, 101, 115, 115, 73, 68, 44, 32, 69, 118, 101,
110, 116, 46, 83, 121, 115, 116, 101, 109, 46, 69, 120, 101, 99, 117, 116,
105, 111, 110, 95, 97, 116, 116, 114, 105, 98, 117, 116, 101, 115, 46, 80,
114, 111, 99, 101, 115, 115, 73, 68, 44, 32, 83, 121, 115, 116, 101, 109,
46, 69, 120, 101, 99, 117, 116, 105, 111, 110, 46, 80, 114, 111, 99, 101,
115, 115, 73, 68, 93, 10, 32, 32, 102, 105, 108, 116, 101, 114, 95, 112,
105, 100, 58, 32, 91, 69, 118, 101, 110, 116, 46, 69, 118, 101, 110, 116,
68, 97, 116, 97, 46, 80, 114, 111, 99, 101, 115, 115, 73, 68, 44, 32,
69, 118, 101, 110, 116, 46, 69, 118, 101, 110, 116, 68, 97, 116, 97, 46,
80, 114, 111, 99, 101, 115, 115, 73, 100, 44, 32, 69, 118, 101, 110, 116,
68, 97, 116, 97, 46, 80, 114, 111, 99, 101, 115, 115, 73, 68, 44, 32,
69, 118, 101, 110, 116, 68, 97, 116, 97, 46, 80, 114, 111, 99, 101, 115,
115, 73, 100, 93, 10, 116, 105, 109, 101, 58, 10, 32, 32, 45, 32, 69,
118, 101, 110, 116, 46, 83, 121, 115, 116, 101, 109, 46, 84, 105, 109, 101,
67, 114, 101, 97, 116, 101, 100, 46, 35, 97, 116, 116, 114, 105, 98, 117,
116, 101, 115, 46, 83, 121, 115, 116, 101, 109, 84, 105, 109, 101, 10, 32,
32, 45, 32, 69, 118, 101, 110, 116, 46, 83, 121, 115, 116, 101, 109, 46,
84, 105, 109, 101, 67, 114, 101, 97, 116, 101, 100, 95, 97, 116, 116, 114,
105, 98, 117, 116, 101, 115, 46, 83, 121, 115, 116, 101, 109, 84, 105, 109,
101, 10, 32, 32, 45, 32, 83, 121, 115, 116, 101, 109, 46, 84, 105, 109,
101, 67, 114, 101, 97, 116, 101, 100, 46, 83, 121, 115, 116, 101, 109, 84,
105, 109, 101, 10, 104, 111, 115, 116, 58, 32, 91, 69, 118, 101, 110, 116,
46, 83, 121, 115, 116, 101, 109, 46, 67, 111, 109, 112, 117, 116, 101, 114,
44, 32, 83, 121, 115, 116, 101, 109, 46, 67, 111, 109, 112, 117, 116, 101,
114, 93, 10, 101, 118, 101, 110, 116, 115, 58, 32, 119, 105, 110, 100, 111,
119, 115, 45, 101, 118, 101, 110, 116, 115, 10,
0 };
static const char text5[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 83, 121, 115, 109, 111, 110, 32, 102, 111, 114, 32, 76, 105, 110, 117,
120, 32, 40, 104, 116, 116, 112, 115, 58, 47, 47, 103, 105, 116, 104, 117,
98, 46, 99, 111, 109, 47, 109, 105, 99, 114, 111, 115, 111, 102, 116, 47,
83, 121, 115, 109, 111, 110, 70, 111, 114, 76, 105, 110, 117, 120, 41, 32,
119, 114, 105, 116, 101, 115, 32, 116, 104, 101, 32, 101, 118, 101, 110, 116,
39, 115, 32, 88, 77, 76, 32, 105, 110, 116, 111, 32, 115, 121, 115, 108,
111, 103, 58, 32, 97, 108, 111, 110, 101, 44, 32, 98, 101, 104, 105, 110,
100, 32, 97, 32, 115, 121, 115, 108, 111, 103, 32, 104, 101, 97, 100, 101,
114, 44, 32, 111, 114, 32, 105, 110, 10, 35, 32, 97, 32, 115, 104, 105,
112, 112, 101, 114, 39, 115, 32, 74, 83, 79, 78, 32, 40, 76, 111, 103,
32, 65, 110, 97, 108, 121, 116, 105, 99, 115, 39, 32, 83, 121, 115, 108,
111, 103, 77, 101, 115, 115, 97, 103, 101, 41, 46, 32, 76, 111, 110, 103,
32, 111, 110, 101, 115, 32, 97, 114, 101, 32, 99, 117, 116, 32, 98, 121,
32, 115, 121, 115, 108, 111, 103, 58, 32, 119, 104, 97, 116, 32, 105, 115,
32, 119, 104, 111, 108, 101, 32, 105, 115, 32, 116, 97, 107, 101, 110, 46,
32, 78, 111, 32, 68, 78, 83, 32, 40, 50, 50, 41, 44, 32, 110, 111,
32, 105, 109, 97, 103, 101, 32, 108, 111, 97, 100, 115, 46, 10, 115, 111,
117, 114, 99, 101, 58, 32, 108, 105, 110, 117, 120, 45, 115, 121, 115, 109,
111, 110, 10, 116, 105, 116, 108, 101, 58, 32, 83, 121, 115, 109, 111, 110,
32, 102, 111, 114, 32, 76, 105, 110, 117, 120, 32, 40, 69, 118, 101, 110,
116, 32, 88, 77, 76, 32, 105, 110, 32, 115, 121, 115, 108, 111, 103, 41,
10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58, 32, 76, 105, 110, 117,
120, 10, 102, 111, 114, 109, 97, 116, 58, 32, 120, 109, 108, 10, 114, 101,
99, 111, 103, 110, 105, 115, 101, 100, 58, 32, 34, 60, 69, 118, 101, 110,
116, 62, 32, 119, 105, 116, 104, 32, 80, 114, 111, 118, 105, 100, 101, 114,
32, 78, 97, 109, 101, 61, 92, 34, 76, 105, 110, 117, 120, 45, 83, 121,
115, 109, 111, 110, 92, 34, 34, 10, 114, 101, 99, 111, 103, 110, 105, 115,
101, 58, 32, 123, 69, 118, 101, 110, 116, 46, 83, 121, 115, 116, 101, 109,
46, 80, 114, 111, 118, 105, 100, 101, 114, 46, 35, 97, 116, 116, 114, 105,
98, 117, 116, 101, 115, 46, 78, 97, 109, 101, 58, 32, 76, 105, 110, 117,
120, 45, 83, 121, 115, 109, 111, 110, 125, 10, 110, 97, 109, 101, 115, 58,
32, 123, 100, 97, 116, 97, 58, 32, 69, 118, 101, 110, 116, 46, 69, 118,
101, 110, 116, 68, 97, 116, 97, 125, 10, 116, 105, 109, 101, 58, 32, 69,
118, 101, 110, 116, 46, 83, 121, 115, 116, 101, 109, 46, 84, 105, 109, 101,
67, 114, 101, 97, 116, 101, 100, 46, 35, 97, 116, 116, 114, 105, 98, 117,
116, 101, 115, 46, 83, 121, 115, 116, 101, 109, 84, 105, 109, 101, 10, 104,
111, 115, 116, 58, 32, 69, 118, 101, 110, 116, 46, 83, 121, 115, 116, 101,
109, 46, 67, 111, 109, 112, 117, 116, 101, 114, 10, 108, 97, 98, 101, 108,
58, 32, 91, 123, 99, 111, 110, 115, 116, 58, 32, 76, 105, 110, 117, 120,
45, 83, 121, 115, 109, 111, 110, 125, 44, 32, 69, 118, 101, 110, 116, 46,
83, 121, 115, 116, 101, 109, 46, 69, 118, 101, 110, 116, 73, 68, 93, 10,
102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 104, 111, 115, 116, 46, 111,
115, 46, 116, 121, 112, 101, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32,
108, 105, 110, 117, 120, 125, 10, 32, 32, 101, 118, 101, 110, 116, 46, 112,
114, 111, 118, 105, 100, 101, 114, 58, 32, 123, 99, 111, 110, 115, 116, 58,
32, 115, 121, 115, 109, 111, 110, 125, 10, 32, 32, 101, 118, 101, 110, 116,
46, 99, 111, 100, 101, 58, 32, 69, 118, 101, 110, 116, 46, 83, 121, 115,
116, 101, 109, 46, 69, 118, 101, 110, 116, 73, 68, 10, 32, 32, 35, 32,
65, 32, 112, 114, 111, 99, 101, 115, 115, 32, 116, 104, 97, 116, 32, 115,
121, 115, 109, 111, 110, 32, 115, 97, 119, 32, 116, 111, 111, 32, 108, 105,
116, 116, 108, 101, 32, 111, 102, 32, 103, 101, 116, 115, 32, 97, 32, 71,
85, 73, 68, 32, 119, 105, 116, 104, 111, 117, 116, 32, 105, 116, 115, 32,
108, 97, 115, 116, 32, 104, 97, 108, 102, 58, 32, 105, 116, 32, 116, 101,
108, 108, 115, 32, 110, 111, 110, 101, 32, 102, 114, 111, 109, 32, 97, 110,
111, 116, 104, 101, 114, 46, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115,
46, 101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32, 123, 102, 114, 111,
109, 58, 32, 36, 100, 97, 116, 97, 46, 80, 114, 111, 99, 101, 115, 115,
71, 117, 105, 100, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39,
94, 40, 63, 33, 46, 42, 45, 48, 48, 48, 48, 45, 48, 48, 48, 48,
48, 48, 48, 48, 48, 48, 48, 48, 41, 40, 46, 42, 41, 36, 39, 44,
32, 103, 117, 105, 100, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 112,
114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111,
109, 58, 32, 36, 100, 97, 116, 97, 46, 80, 114, 111, 99, 101, 115, 115,
73, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101,
125, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120, 101, 99,
117, 116, 97, 98, 108, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36,
100, 97, 116, 97, 46, 73, 109, 97, 103, 101, 44, 32, 109, 97, 112, 58,
32, 123, 39, 60, 32, 117, 110, 107, 110, 111, 119, 110, 32, 112, 114, 111,
99, 101, 115, 115, 62, 32, 39, 58, 32, 39, 45, 39, 44, 32, 39, 60,
117, 110, 107, 110, 111, 119, 110, 32, 112, 114, 111, 99, 101, 115, 115, 62,
39, 58, 32, 39, 45, 39, 125, 44, 32, 115, 116, 114, 105, 112, 95, 115,
117, 102, 102, 105, 120, 58, 32, 39, 32, 40, 100, 101, 108, 101, 116, 101,
100, 41, 39, 125, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 110,
97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116,
97, 46, 73, 109, 97, 103, 101, 44, 32, 109, 97, 112, 58, 32, 123, 39,
60, 32, 117, 110, 107, 110, 111, 119, 110, 32, 112, 114, 111, 99, 101, 115,
115, 62, 32, 39, 58, 32, 39, 45, 39, 125, 44, 32, 98, 97, 115, 101,
110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 44, 32, 115, 116, 114, 105,
112, 95, 115, 117, 102, 102, 105, 120, 58, 32, 39, 32, 40, 100, 101, 108,
101, 116, 101, 100, 41, 39, 125, 10, 32, 32, 117, 115, 101, 114, 46, 110,
97, 109, 101, 58, 32, 36, 100, 97, 116, 97, 46, 85, 115, 101, 114, 10,
99, 97, 115, 101, 115, 58, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58,
32, 123, 69, 118, 101, 110, 116, 46, 83, 121, 115, 116, 101, 109, 46, 69,
118, 101, 110, 116, 73, 68, 58, 32, 49, 125, 10, 32, 32, 32, 32, 99,
108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 115, 116,
97, 114, 116, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10,
32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120,
101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 36, 100, 97, 116, 97, 46,
73, 109, 97, 103, 101, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99,
101, 115, 115, 46, 99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110, 101,
58, 32, 36, 100, 97, 116, 97, 46, 67, 111, 109, 109, 97, 110, 100, 76,
105, 110, 101, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115,
115, 46, 119, 111, 114, 107, 105, 110, 103, 95, 100, 105, 114, 101, 99, 116,
111, 114, 121, 58, 32, 36, 100, 97, 116, 97, 46, 67, 117, 114, 114, 101,
110, 116, 68, 105, 114, 101, 99, 116, 111, 114, 121, 10, 32, 32, 32, 32,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116,
46, 101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32, 123, 102, 114, 111,
109, 58, 32, 36, 100, 97, 116, 97, 46, 80, 97, 114, 101, 110, 116, 80,
114, 111, 99, 101, 115, 115, 71, 117, 105, 100, 44, 32, 99, 97, 112, 116,
117, 114, 101, 58, 32, 39, 94, 40, 63, 33, 46, 42, 45, 48, 48, 48,
48, 45, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 41, 40,
46, 42, 41, 36, 39, 44, 32, 103, 117, 105, 100, 58, 32, 116, 114, 117,
101, 125, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115,
46, 112, 97, 114, 101, 110, 116, 46, 112, 105, 100, 58, 32, 123, 102, 114,
111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 80, 97, 114, 101, 110, 116,
80, 114, 111, 99, 101, 115, 115, 73, 100, 44, 32, 110, 117, 109, 98, 101,
114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 112,
114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 101, 120,
101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 36, 100, 97, 116, 97, 46,
80, 97, 114, 101, 110, 116, 73, 109, 97, 103, 101, 10, 32, 32, 32, 32,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116,
46, 110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100,
97, 116, 97, 46, 80, 97, 114, 101, 110, 116, 73, 109, 97, 103, 101, 44,
32, 98, 97, 115, 101, 110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125,
10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112,
97, 114, 101, 110, 116, 46, 99, 111, 109, 109, 97, 110, 100, 95, 108, 105,
110, 101, 58, 32, 36, 100, 97, 116, 97, 46, 80, 97, 114, 101, 110, 116,
67, 111, 109, 109, 97, 110, 100, 76, 105, 110, 101, 10, 32, 32, 32, 32,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 110, 116, 114, 121, 95,
108, 101, 97, 100, 101, 114, 46, 101, 110, 116, 105, 116, 121, 95, 105, 100,
58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 84,
101, 114, 109, 105, 110, 97, 108, 83, 101, 115, 115, 105, 111, 110, 73, 100,
44, 32, 109, 97, 112, 58, 32, 123, 39, 52, 50, 57, 52, 57, 54, 55,
50, 57, 53, 39, 58, 32, 39, 45, 39, 125, 125, 10, 32, 32, 32, 32,
32, 32, 102, 105, 108, 101, 46, 104, 97, 115, 104, 46, 115, 104, 97, 50,
53, 54, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97,
46, 72, 97, 115, 104, 101, 115, 44, 32, 112, 97, 105, 114, 58, 32, 83,
72, 65, 50, 53, 54, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116, 114,
117, 101, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123,
69, 118, 101, 110, 116, 46, 83, 121, 115, 116, 101, 109, 46, 69, 118, 101,
110, 116, 73, 68, 58, 32, 53, 125, 44, 32, 99, 108, 97, 115, 115, 58,
32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 110, 100, 125, 10, 32, 32,
45, 32, 119, 104, 101, 110, 58, 32, 123, 69, 118, 101, 110, 116, 46, 83,
121, 115, 116, 101, 109, 46, 69, 118, 101, 110, 116, 73, 68, 58, 32, 51,
125, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32,
32, 32, 32, 32, 115, 111, 117, 114, 99, 101, 46, 105, 112, 58, 32, 36,
100, 97, 116, 97, 46, 83, 111, 117, 114, 99, 101, 73, 112, 10, 32, 32,
32, 32, 32, 32, 115, 111, 117, 114, 99, 101, 46, 112, 111, 114, 116, 58,
32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46, 83, 111,
117, 114, 99, 101, 80, 111, 114, 116, 44, 32, 110, 117, 109, 98, 101, 114,
58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 100, 101,
115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 105, 112, 58, 32, 36, 100,
97, 116, 97, 46, 68, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 73,
112, 10, 32, 32, 32, 32, 32, 32, 100, 101, 115, 116, 105, 110, 97, 116,
105, 111, 110, 46, 112, 111, 114, 116, 58, 32, 123, 102, 114, 111, 109, 58,
32, 36, 100, 97, 116, 97, 46, 68, 101, 115, 116, 105, 110, 97, 116, 105,
111, 110, 80, 111, 114, 116, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32,
116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 100, 101, 115, 116,
105, 110, 97, 116, 105, 111, 110, 46, 100, 111, 109, 97, 105, 110, 58, 32,
36, 100, 97, 116, 97, 46, 68, 101, 115, 116, 105, 110, 97, 116, 105, 111,
110, 72, 111, 115, 116, 110, 97, 109, 101, 10, 32, 32, 32, 32, 32, 32,
110, 101, 116, 119, 111, 114, 107, 46, 116, 114, 97, 110, 115, 112, 111, 114,
116, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 100, 97, 116, 97, 46,
80, 114, 111, 116, 111, 99, 111, 108, 44, 32, 108, 111, 119, 101, 114, 58,
32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 99, 97, 115, 101, 115,
58, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58,
32, 123, 36, 100, 97, 116, 97, 46, 73, 110, 105, 116, 105, 97, 116, 101,
100, 58, 32, 123, 105, 115, 58, 32, 39, 102, 97, 108, 115, 101, 39, 44,
32, 110, 111, 99, 97, 115, 101, 58, 32, 116, 114, 117, 101, 125, 125, 44,
32, 99, 108, 97, 115, 115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46,
97, 99, 99, 101, 112, 116, 44, 32, 102, 105, 101, 108, 100, 115, 58, 32,
123, 110, 101, 116, 119, 111, 114, 107, 46, 100, 105, 114, 101, 99, 116, 105,
111, 110, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 105, 110, 103, 114,
101, 115, 115, 125, 125, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123,
99, 108, 97, 115, 115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46, 99,
111, 110, 110, 101, 99, 116, 44, 32, 102, 105, 101, 108, 100, 115, 58, 32,
123, 110, 101, 116, 119, 111, 114, 107, 46, 100, 105, 114, 101, 99, 116, 105,
111, 110, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 101, 103, 114, 101,
115, 115, 125, 125, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58,
32, 123, 69, 118, 101, 110, 116, 46, 83, 121, 115, 116, 101, 109, 46, 69,
118, 101, 110, 116, 73, 68, 58, 32, 49, 49, 125, 44, 32, 99, 108, 97,
115, 115, 58, 32, 102, 105, 108, 101, 46, 99, 114, 101, 97, 116, 101, 44,
32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 102, 105, 108, 101, 46, 112,
97, 116, 104, 58, 32, 36, 100, 97, 116, 97, 46, 84, 97, 114, 103, 101,
116, 70, 105, 108, 101, 110, 97, 109, 101, 125, 125, 10, 32, 32, 45, 32,
123, 119, 104, 101, 110, 58, 32, 123, 69, 118, 101, 110, 116, 46, 83, 121,
115, 116, 101, 109, 46, 69, 118, 101, 110, 116, 73, 68, 58, 32, 91, 50,
51, 44, 32, 50, 54, 93, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32,
102, 105, 108, 101, 46, 100, 101, 108, 101, 116, 101, 44, 32, 102, 105, 101,
108, 100, 115, 58, 32, 123, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58,
32, 36, 100, 97, 116, 97, 46, 84, 97, 114, 103, 101, 116, 70, 105, 108,
101, 110, 97, 109, 101, 125, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101,
110, 58, 32, 123, 69, 118, 101, 110, 116, 46, 83, 121, 115, 116, 101, 109,
46, 69, 118, 101, 110, 116, 73, 68, 58, 32, 57, 125, 44, 32, 99, 108,
97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 114, 97, 119, 95, 114, 101,
97, 100, 44, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 102, 105, 108,
101, 46, 112, 97, 116, 104, 58, 32, 36, 100, 97, 116, 97, 46, 68, 101,
118, 105, 99, 101, 125, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110,
58, 32, 123, 69, 118, 101, 110, 116, 46, 83, 121, 115, 116, 101, 109, 46,
69, 118, 101, 110, 116, 73, 68, 58, 32, 91, 52, 44, 32, 49, 54, 44,
32, 50, 53, 53, 93, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 115,
101, 110, 115, 111, 114, 46, 115, 116, 97, 116, 117, 115, 125, 10,
0 };
static const char text6[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 84, 104, 101, 32, 101, 118, 101, 110, 116, 39, 115, 32, 111, 119, 110,
32, 88, 77, 76, 32, 40, 115, 99, 104, 101, 109, 97, 115, 46, 109, 105,
99, 114, 111, 115, 111, 102, 116, 46, 99, 111, 109, 47, 119, 105, 110, 47,
50, 48, 48, 52, 47, 48, 56, 47, 101, 118, 101, 110, 116, 115, 47, 101,
118, 101, 110, 116, 41, 58, 32, 119, 101, 118, 116, 117, 116, 105, 108, 44,
32, 102, 111, 114, 119, 97, 114, 100, 101, 114, 115, 44, 32, 69, 118, 101,
110, 116, 32, 86, 105, 101, 119, 101, 114, 39, 115, 32, 101, 120, 112, 111,
114, 116, 44, 32, 97, 110, 100, 32, 46, 101, 118, 116, 120, 32, 102, 105,
108, 101, 115, 46, 10, 115, 111, 117, 114, 99, 101, 58, 32, 119, 105, 110,
100, 111, 119, 115, 45, 120, 109, 108, 10, 116, 105, 116, 108, 101, 58, 32,
87, 105, 110, 100, 111, 119, 115, 32, 69, 118, 101, 110, 116, 32, 88, 77,
76, 44, 32, 105, 110, 32, 108, 105, 110, 101, 115, 32, 111, 102, 32, 116,
101, 120, 116, 32, 111, 114, 32, 111, 117, 116, 32, 111, 102, 32, 46, 101,
118, 116, 120, 32, 102, 105, 108, 101, 115, 10, 112, 108, 97, 116, 102, 111,
114, 109, 115, 58, 32, 87, 105, 110, 100, 111, 119, 115, 10, 102, 111, 114,
109, 97, 116, 58, 32, 91, 120, 109, 108, 44, 32, 101, 118, 116, 120, 93,
10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 100, 58, 32, 34, 60, 69,
118, 101, 110, 116, 62, 32, 46, 46, 46, 32, 60, 47, 69, 118, 101, 110,
116, 62, 32, 119, 105, 116, 104, 32, 83, 121, 115, 116, 101, 109, 47, 69,
118, 101, 110, 116, 73, 68, 44, 32, 97, 108, 111, 110, 101, 44, 32, 98,
101, 104, 105, 110, 100, 32, 97, 32, 104, 101, 97, 100, 101, 114, 44, 32,
111, 114, 32, 109, 97, 110, 121, 32, 105, 110, 32, 111, 110, 101, 32, 102,
105, 108, 101, 34, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 32,
123, 69, 118, 101, 110, 116, 46, 83, 121, 115, 116, 101, 109, 46, 69, 118,
101, 110, 116, 73, 68, 58, 32, 116, 114, 117, 101, 125, 10, 110, 97, 109,
101, 115, 58, 10, 32, 32, 100, 97, 116, 97, 58, 32, 91, 69, 118, 101,
110, 116, 46, 69, 118, 101, 110, 116, 68, 97, 116, 97, 44, 32, 69, 118,
101, 110, 116, 46, 85, 115, 101, 114, 68, 97, 116, 97, 46, 42, 93, 10,
32, 32, 99, 104, 97, 110, 110, 101, 108, 58, 32, 69, 118, 101, 110, 116,
46, 83, 121, 115, 116, 101, 109, 46, 67, 104, 97, 110, 110, 101, 108, 10,
32, 32, 112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 69, 118, 101, 110,
116, 46, 83, 121, 115, 116, 101, 109, 46, 80, 114, 111, 118, 105, 100, 101,
114, 46, 35, 97, 116, 116, 114, 105, 98, 117, 116, 101, 115, 46, 78, 97,
109, 101, 10, 32, 32, 101, 105, 100, 58, 32, 69, 118, 101, 110, 116, 46,
83, 121, 115, 116, 101, 109, 46, 69, 118, 101, 110, 116, 73, 68, 10, 32,
32, 111, 114, 105, 103, 105, 110, 58, 32, 91, 69, 118, 101, 110, 116, 46,
83, 121, 115, 116, 101, 109, 46, 80, 114, 111, 118, 105, 100, 101, 114, 46,
35, 97, 116, 116, 114, 105, 98, 117, 116, 101, 115, 46, 78, 97, 109, 101,
44, 32, 69, 118, 101, 110, 116, 46, 83, 121, 115, 116, 101, 109, 46, 67,
104, 97, 110, 110, 101, 108, 93, 10, 32, 32, 109, 101, 115, 115, 97, 103,
101, 58, 32, 69, 118, 101, 110, 116, 46, 82, 101, 110, 100, 101, 114, 105,
110, 103, 73, 110, 102, 111, 46, 77, 101, 115, 115, 97, 103, 101, 10, 32,
32, 99, 111, 109, 112, 117, 116, 101, 114, 58, 32, 69, 118, 101, 110, 116,
46, 83, 121, 115, 116, 101, 109, 46, 67, 111, 109, 112, 117, 116, 101, 114,
10, 32, 32, 112, 105, 100, 58, 32, 69, 118, 101, 110, 116, 46, 83, 121,
115, 116, 101, 109, 46, 69, 120, 101, 99, 117, 116, 105, 111, 110, 46, 35,
97, 116, 116, 114, 105, 98, 117, 116, 101, 115, 46, 80, 114, 111, 99, 101,
115, 115, 73, 68, 10, 32, 32, 102, 105, 108, 116, 101, 114, 95, 112, 105,
100, 58, 32, 91, 69, 118, 101, 110, 116, 46, 69, 118, 101, 110, 116, 68,
97, 116, 97, 46, 80, 114, 111, 99, 101, 115, 115, 73, 68, 44, 32, 69,
118, 101, 110, 116, 46, 69, 118, 101, 110, 116, 68, 97, 116, 97, 46, 80,
114, 111, 99, 101, 115, 115, 73, 100, 93, 10, 116, 105, 109, 101, 58, 32,
69, 118, 101, 110, 116, 46, 83, 121, 115, 116, 101, 109, 46, 84, 105, 109,
101, 67, 114, 101, 97, 116, 101, 100, 46, 35, 97, 116, 116, 114, 105, 98,
117, 116, 101, 115, 46, 83, 121, 115, 116, 101, 109, 84, 105, 109, 101, 10,
104, 111, 115, 116, 58, 32, 69, 118, 101, 110, 116, 46, 83, 121, 115, 116,
101, 109, 46, 67, 111, 109, 112, 117, 116, 101, 114, 10, 101, 118, 101, 110,
116, 115, 58, 32, 119, 105, 110, 100, 111, 119, 115, 45, 101, 118, 101, 110,
116, 115, 10,
0 };
static const char text7[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 68, 111, 99, 117, 109, 101, 110, 116, 115, 32, 105, 110, 32, 116, 104,
101, 32, 69, 108, 97, 115, 116, 105, 99, 32, 67, 111, 109, 109, 111, 110,
32, 83, 99, 104, 101, 109, 97, 58, 32, 69, 108, 97, 115, 116, 105, 99,
32, 68, 101, 102, 101, 110, 100, 44, 32, 97, 117, 100, 105, 116, 98, 101,
97, 116, 44, 32, 119, 105, 110, 108, 111, 103, 98, 101, 97, 116, 32, 97,
110, 100, 32, 97, 103, 101, 110, 116, 115, 32, 119, 104, 111, 115, 101, 32,
109, 111, 100, 117, 108, 101, 115, 32, 109, 111, 118, 101, 100, 32, 116, 104,
101, 32, 101, 118, 101, 110, 116, 39, 115, 32, 100, 97, 116, 97, 32, 116,
111, 10, 35, 32, 69, 67, 83, 32, 110, 97, 109, 101, 115, 46, 32, 84,
104, 101, 32, 102, 105, 101, 108, 100, 115, 32, 111, 102, 32, 97, 110, 32,
101, 118, 101, 110, 116, 32, 97, 114, 101, 32, 116, 104, 111, 115, 101, 32,
111, 102, 32, 116, 104, 101, 32, 100, 111, 99, 117, 109, 101, 110, 116, 44,
32, 117, 110, 100, 101, 114, 32, 116, 104, 101, 32, 115, 97, 109, 101, 32,
110, 97, 109, 101, 115, 59, 32, 97, 100, 100, 101, 100, 32, 97, 114, 101,
32, 97, 32, 102, 101, 119, 32, 116, 104, 97, 116, 32, 116, 104, 105, 115,
32, 115, 99, 104, 101, 109, 97, 32, 108, 101, 97, 118, 101, 115, 32, 111,
117, 116, 46, 10, 35, 32, 104, 116, 116, 112, 115, 58, 47, 47, 119, 119,
119, 46, 101, 108, 97, 115, 116, 105, 99, 46, 99, 111, 47, 100, 111, 99,
115, 47, 114, 101, 102, 101, 114, 101, 110, 99, 101, 47, 101, 99, 115, 10,
115, 111, 117, 114, 99, 101, 58, 32, 101, 99, 115, 10, 116, 105, 116, 108,
101, 58, 32, 69, 108, 97, 115, 116, 105, 99, 32, 67, 111, 109, 109, 111,
110, 32, 83, 99, 104, 101, 109, 97, 32, 40, 69, 108, 97, 115, 116, 105,
99, 32, 68, 101, 102, 101, 110, 100, 44, 32, 98, 101, 97, 116, 115, 32,
119, 105, 116, 104, 32, 109, 111, 100, 117, 108, 101, 115, 44, 32, 97, 103,
101, 110, 116, 115, 41, 10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58,
32, 91, 87, 105, 110, 100, 111, 119, 115, 44, 32, 76, 105, 110, 117, 120,
44, 32, 109, 97, 99, 79, 83, 93, 10, 102, 111, 114, 109, 97, 116, 58,
32, 106, 115, 111, 110, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58,
10, 32, 32, 45, 32, 123, 39, 64, 116, 105, 109, 101, 115, 116, 97, 109,
112, 39, 58, 32, 116, 114, 117, 101, 44, 32, 101, 118, 101, 110, 116, 46,
99, 97, 116, 101, 103, 111, 114, 121, 58, 32, 116, 114, 117, 101, 44, 32,
112, 114, 111, 99, 101, 115, 115, 46, 101, 110, 116, 105, 116, 121, 95, 105,
100, 58, 32, 116, 114, 117, 101, 44, 32, 101, 118, 101, 110, 116, 46, 116,
121, 112, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45, 32, 123,
39, 64, 116, 105, 109, 101, 115, 116, 97, 109, 112, 39, 58, 32, 116, 114,
117, 101, 44, 32, 101, 118, 101, 110, 116, 46, 99, 97, 116, 101, 103, 111,
114, 121, 58, 32, 116, 114, 117, 101, 44, 32, 112, 114, 111, 99, 101, 115,
115, 46, 112, 105, 100, 58, 32, 116, 114, 117, 101, 44, 32, 101, 118, 101,
110, 116, 46, 116, 121, 112, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32,
32, 45, 32, 123, 39, 64, 116, 105, 109, 101, 115, 116, 97, 109, 112, 39,
58, 32, 116, 114, 117, 101, 44, 32, 101, 118, 101, 110, 116, 46, 99, 97,
116, 101, 103, 111, 114, 121, 58, 32, 91, 112, 114, 111, 99, 101, 115, 115,
44, 32, 102, 105, 108, 101, 44, 32, 110, 101, 116, 119, 111, 114, 107, 44,
32, 114, 101, 103, 105, 115, 116, 114, 121, 44, 32, 108, 105, 98, 114, 97,
114, 121, 44, 32, 100, 114, 105, 118, 101, 114, 44, 32, 100, 110, 115, 44,
32, 97, 117, 116, 104, 101, 110, 116, 105, 99, 97, 116, 105, 111, 110, 44,
32, 115, 101, 115, 115, 105, 111, 110, 44, 32, 105, 97, 109, 44, 32, 104,
111, 115, 116, 93, 44, 32, 101, 118, 101, 110, 116, 46, 107, 105, 110, 100,
58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45, 32, 123, 39, 64, 116,
105, 109, 101, 115, 116, 97, 109, 112, 39, 58, 32, 116, 114, 117, 101, 44,
32, 101, 118, 101, 110, 116, 46, 100, 97, 116, 97, 115, 101, 116, 58, 32,
123, 115, 116, 97, 114, 116, 115, 58, 32, 101, 110, 100, 112, 111, 105, 110,
116, 46, 101, 118, 101, 110, 116, 115, 125, 125, 10, 116, 105, 109, 101, 58,
32, 91, 39, 64, 116, 105, 109, 101, 115, 116, 97, 109, 112, 39, 44, 32,
101, 118, 101, 110, 116, 46, 99, 114, 101, 97, 116, 101, 100, 93, 10, 104,
111, 115, 116, 58, 32, 91, 104, 111, 115, 116, 46, 104, 111, 115, 116, 110,
97, 109, 101, 44, 32, 104, 111, 115, 116, 46, 110, 97, 109, 101, 44, 32,
97, 103, 101, 110, 116, 46, 104, 111, 115, 116, 110, 97, 109, 101, 44, 32,
119, 105, 110, 108, 111, 103, 46, 99, 111, 109, 112, 117, 116, 101, 114, 95,
110, 97, 109, 101, 44, 32, 97, 103, 101, 110, 116, 46, 110, 97, 109, 101,
93, 10, 108, 97, 98, 101, 108, 58, 32, 91, 123, 102, 114, 111, 109, 58,
32, 91, 101, 118, 101, 110, 116, 46, 100, 97, 116, 97, 115, 101, 116, 44,
32, 101, 118, 101, 110, 116, 46, 109, 111, 100, 117, 108, 101, 44, 32, 97,
103, 101, 110, 116, 46, 116, 121, 112, 101, 93, 125, 44, 32, 123, 102, 114,
111, 109, 58, 32, 101, 118, 101, 110, 116, 46, 99, 97, 116, 101, 103, 111,
114, 121, 125, 44, 32, 123, 102, 114, 111, 109, 58, 32, 101, 118, 101, 110,
116, 46, 97, 99, 116, 105, 111, 110, 125, 93, 10, 114, 97, 119, 58, 32,
123, 102, 114, 111, 109, 58, 32, 39, 39, 44, 32, 97, 115, 58, 32, 39,
39, 44, 32, 100, 101, 101, 112, 58, 32, 116, 114, 117, 101, 125, 10, 10,
108, 101, 116, 58, 32, 123, 97, 99, 116, 105, 111, 110, 115, 58, 32, 123,
102, 114, 111, 109, 58, 32, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105,
111, 110, 44, 32, 97, 108, 108, 58, 32, 116, 114, 117, 101, 44, 32, 106,
111, 105, 110, 58, 32, 39, 44, 39, 44, 32, 108, 111, 119, 101, 114, 58,
32, 116, 114, 117, 101, 125, 125, 10, 102, 105, 101, 108, 100, 115, 58, 10,
32, 32, 104, 111, 115, 116, 46, 111, 115, 46, 116, 121, 112, 101, 58, 10,
32, 32, 32, 32, 45, 32, 123, 102, 114, 111, 109, 58, 32, 91, 104, 111,
115, 116, 46, 111, 115, 46, 102, 97, 109, 105, 108, 121, 44, 32, 104, 111,
115, 116, 46, 111, 115, 46, 112, 108, 97, 116, 102, 111, 114, 109, 93, 44,
32, 119, 104, 101, 110, 58, 32, 123, 104, 111, 115, 116, 46, 111, 115, 46,
116, 121, 112, 101, 58, 32, 102, 97, 108, 115, 101, 125, 44, 32, 109, 97,
112, 58, 32, 123, 100, 97, 114, 119, 105, 110, 58, 32, 109, 97, 99, 111,
115, 44, 32, 109, 97, 99, 111, 115, 58, 32, 109, 97, 99, 111, 115, 44,
32, 119, 105, 110, 100, 111, 119, 115, 58, 32, 119, 105, 110, 100, 111, 119,
115, 125, 44, 32, 101, 108, 115, 101, 58, 32, 108, 105, 110, 117, 120, 125,
10, 32, 32, 32, 32, 45, 32, 123, 99, 111, 110, 115, 116, 58, 32, 119,
105, 110, 100, 111, 119, 115, 44, 32, 119, 104, 101, 110, 58, 32, 123, 104,
111, 115, 116, 46, 111, 115, 46, 116, 121, 112, 101, 58, 32, 102, 97, 108,
115, 101, 44, 32, 119, 105, 110, 108, 111, 103, 46, 99, 104, 97, 110, 110,
101, 108, 58, 32, 116, 114, 117, 101, 125, 125, 10, 32, 32, 32, 32, 45,
32, 123, 99, 111, 110, 115, 116, 58, 32, 109, 97, 99, 111, 115, 44, 32,
119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 46, 109, 111, 100,
117, 108, 101, 58, 32, 110, 101, 116, 119, 111, 114, 107, 95, 101, 120, 116,
101, 110, 115, 105, 111, 110, 125, 125, 10, 32, 32, 101, 118, 101, 110, 116,
46, 112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 123, 102, 114, 111, 109,
58, 32, 91, 101, 118, 101, 110, 116, 46, 109, 111, 100, 117, 108, 101, 44,
32, 97, 103, 101, 110, 116, 46, 116, 121, 112, 101, 93, 44, 32, 119, 104,
101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 46, 112, 114, 111, 118, 105,
100, 101, 114, 58, 32, 102, 97, 108, 115, 101, 125, 125, 10, 32, 32, 112,
114, 111, 99, 101, 115, 115, 46, 99, 111, 109, 109, 97, 110, 100, 95, 108,
105, 110, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 112, 114, 111, 99,
101, 115, 115, 46, 97, 114, 103, 115, 44, 32, 97, 108, 108, 58, 32, 116,
114, 117, 101, 44, 32, 106, 111, 105, 110, 58, 32, 39, 32, 39, 44, 32,
119, 104, 101, 110, 58, 32, 123, 112, 114, 111, 99, 101, 115, 115, 46, 99,
111, 109, 109, 97, 110, 100, 95, 108, 105, 110, 101, 58, 32, 102, 97, 108,
115, 101, 125, 125, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 69,
120, 116, 46, 101, 102, 102, 101, 99, 116, 105, 118, 101, 95, 112, 97, 114,
101, 110, 116, 46, 101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32, 123,
102, 114, 111, 109, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97,
114, 101, 110, 116, 46, 69, 120, 116, 46, 114, 101, 97, 108, 46, 101, 110,
116, 105, 116, 121, 95, 105, 100, 44, 32, 119, 104, 101, 110, 58, 32, 123,
112, 114, 111, 99, 101, 115, 115, 46, 69, 120, 116, 46, 101, 102, 102, 101,
99, 116, 105, 118, 101, 95, 112, 97, 114, 101, 110, 116, 58, 32, 102, 97,
108, 115, 101, 125, 125, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
69, 120, 116, 46, 101, 102, 102, 101, 99, 116, 105, 118, 101, 95, 112, 97,
114, 101, 110, 116, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58,
32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46,
69, 120, 116, 46, 114, 101, 97, 108, 46, 112, 105, 100, 44, 32, 110, 117,
109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 44, 32, 119, 104, 101, 110,
58, 32, 123, 112, 114, 111, 99, 101, 115, 115, 46, 69, 120, 116, 46, 101,
102, 102, 101, 99, 116, 105, 118, 101, 95, 112, 97, 114, 101, 110, 116, 58,
32, 102, 97, 108, 115, 101, 125, 125, 10, 32, 32, 112, 114, 111, 99, 101,
115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 99, 111, 109, 109, 97, 110,
100, 95, 108, 105, 110, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 112,
114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 97, 114,
103, 115, 44, 32, 97, 108, 108, 58, 32, 116, 114, 117, 101, 44, 32, 106,
111, 105, 110, 58, 32, 39, 32, 39, 44, 32, 119, 104, 101, 110, 58, 32,
123, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46,
99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110, 101, 58, 32, 102, 97,
108, 115, 101, 125, 125, 10, 10, 99, 97, 115, 101, 115, 58, 10, 32, 32,
45, 32, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 46, 99,
97, 116, 101, 103, 111, 114, 121, 58, 32, 112, 114, 111, 99, 101, 115, 115,
125, 10, 32, 32, 32, 32, 99, 97, 115, 101, 115, 58, 10, 32, 32, 32,
32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101,
110, 116, 46, 111, 117, 116, 99, 111, 109, 101, 58, 32, 102, 97, 105, 108,
117, 114, 101, 125, 125, 10, 32, 32, 32, 32, 32, 32, 35, 32, 65, 32,
99, 111, 112, 121, 32, 116, 104, 97, 116, 32, 104, 97, 115, 32, 114, 117,
110, 32, 110, 111, 116, 104, 105, 110, 103, 32, 121, 101, 116, 59, 32, 119,
105, 116, 104, 32, 97, 110, 32, 101, 120, 101, 99, 32, 105, 110, 32, 116,
104, 101, 32, 115, 97, 109, 101, 32, 100, 111, 99, 117, 109, 101, 110, 116,
32, 105, 116, 32, 105, 115, 32, 97, 32, 115, 116, 97, 114, 116, 46, 10,
32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123,
108, 101, 116, 46, 97, 99, 116, 105, 111, 110, 115, 58, 32, 102, 111, 114,
107, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101,
115, 115, 46, 102, 111, 114, 107, 125, 10, 32, 32, 32, 32, 32, 32, 45,
32, 119, 104, 101, 110, 58, 32, 91, 123, 101, 118, 101, 110, 116, 46, 116,
121, 112, 101, 58, 32, 115, 116, 97, 114, 116, 125, 44, 32, 123, 101, 118,
101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 91, 101, 120, 101,
99, 44, 32, 102, 111, 114, 107, 44, 32, 115, 116, 97, 114, 116, 44, 32,
101, 120, 101, 99, 118, 101, 44, 32, 112, 114, 111, 99, 101, 115, 115, 95,
115, 116, 97, 114, 116, 101, 100, 44, 32, 101, 120, 101, 99, 117, 116, 101,
100, 44, 32, 99, 114, 101, 97, 116, 105, 111, 110, 95, 101, 118, 101, 110,
116, 44, 32, 80, 114, 111, 99, 101, 115, 115, 32, 67, 114, 101, 97, 116,
101, 44, 32, 39, 80, 114, 111, 99, 101, 115, 115, 32, 99, 114, 101, 97,
116, 105, 111, 110, 39, 44, 32, 99, 114, 101, 97, 116, 101, 100, 45, 112,
114, 111, 99, 101, 115, 115, 93, 125, 93, 10, 32, 32, 32, 32, 32, 32,
32, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115,
46, 115, 116, 97, 114, 116, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119,
104, 101, 110, 58, 32, 91, 123, 101, 118, 101, 110, 116, 46, 116, 121, 112,
101, 58, 32, 101, 110, 100, 125, 44, 32, 123, 101, 118, 101, 110, 116, 46,
97, 99, 116, 105, 111, 110, 58, 32, 91, 101, 110, 100, 44, 32, 101, 120,
105, 116, 44, 32, 112, 114, 111, 99, 101, 115, 115, 95, 115, 116, 111, 112,
112, 101, 100, 44, 32, 116, 101, 114, 109, 105, 110, 97, 116, 105, 111, 110,
95, 101, 118, 101, 110, 116, 44, 32, 116, 101, 114, 109, 105, 110, 97, 116,
101, 100, 44, 32, 101, 120, 105, 116, 101, 100, 45, 112, 114, 111, 99, 101,
115, 115, 93, 125, 93, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 108,
97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 110, 100,
10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32,
123, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 91,
108, 111, 97, 100, 44, 32, 105, 109, 97, 103, 101, 95, 108, 111, 97, 100,
93, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 105, 109, 97, 103, 101,
46, 108, 111, 97, 100, 44, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123,
100, 108, 108, 46, 112, 97, 116, 104, 58, 32, 123, 102, 114, 111, 109, 58,
32, 102, 105, 108, 101, 46, 112, 97, 116, 104, 44, 32, 119, 104, 101, 110,
58, 32, 123, 100, 108, 108, 46, 112, 97, 116, 104, 58, 32, 102, 97, 108,
115, 101, 125, 125, 125, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123,
119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 46, 116, 121, 112,
101, 58, 32, 97, 99, 99, 101, 115, 115, 125, 44, 32, 99, 108, 97, 115,
115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 97, 99, 99, 101, 115,
115, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101,
118, 101, 110, 116, 46, 99, 97, 116, 101, 103, 111, 114, 121, 58, 32, 91,
108, 105, 98, 114, 97, 114, 121, 44, 32, 100, 114, 105, 118, 101, 114, 93,
44, 32, 101, 118, 101, 110, 116, 46, 116, 121, 112, 101, 58, 32, 91, 115,
116, 97, 114, 116, 44, 32, 108, 111, 97, 100, 93, 125, 44, 32, 99, 108,
97, 115, 115, 58, 32, 105, 109, 97, 103, 101, 46, 108, 111, 97, 100, 44,
10, 32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 100,
108, 108, 46, 112, 97, 116, 104, 58, 32, 123, 102, 114, 111, 109, 58, 32,
102, 105, 108, 101, 46, 112, 97, 116, 104, 44, 32, 119, 104, 101, 110, 58,
32, 123, 100, 108, 108, 46, 112, 97, 116, 104, 58, 32, 102, 97, 108, 115,
101, 125, 125, 125, 125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32,
123, 101, 118, 101, 110, 116, 46, 99, 97, 116, 101, 103, 111, 114, 121, 58,
32, 102, 105, 108, 101, 125, 10, 32, 32, 32, 32, 99, 97, 115, 101, 115,
58, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32,
91, 123, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32,
91, 114, 101, 110, 97, 109, 101, 44, 32, 114, 101, 110, 97, 109, 101, 100,
44, 32, 109, 111, 118, 101, 100, 44, 32, 39, 70, 105, 108, 101, 32, 114,
101, 110, 97, 109, 101, 39, 44, 32, 114, 101, 110, 97, 109, 101, 95, 101,
118, 101, 110, 116, 93, 125, 44, 32, 123, 101, 118, 101, 110, 116, 46, 116,
121, 112, 101, 58, 32, 114, 101, 110, 97, 109, 101, 125, 93, 10, 32, 32,
32, 32, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108,
101, 46, 114, 101, 110, 97, 109, 101, 10, 32, 32, 32, 32, 32, 32, 45,
32, 119, 104, 101, 110, 58, 32, 91, 123, 101, 118, 101, 110, 116, 46, 116,
121, 112, 101, 58, 32, 99, 114, 101, 97, 116, 105, 111, 110, 125, 44, 32,
123, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 91,
99, 114, 101, 97, 116, 105, 111, 110, 44, 32, 99, 114, 101, 97, 116, 101,
100, 44, 32, 99, 114, 101, 97, 116, 101, 44, 32, 102, 105, 108, 101, 95,
99, 114, 101, 97, 116, 101, 95, 101, 118, 101, 110, 116, 44, 32, 39, 70,
105, 108, 101, 32, 99, 114, 101, 97, 116, 101, 100, 32, 40, 114, 117, 108,
101, 58, 32, 70, 105, 108, 101, 67, 114, 101, 97, 116, 101, 41, 39, 44,
32, 101, 120, 116, 101, 110, 100, 101, 100, 95, 97, 116, 116, 114, 105, 98,
117, 116, 101, 115, 95, 119, 114, 105, 116, 101, 93, 125, 93, 10, 32, 32,
32, 32, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108,
101, 46, 99, 114, 101, 97, 116, 101, 10, 32, 32, 32, 32, 32, 32, 45,
32, 123, 119, 104, 101, 110, 58, 32, 91, 123, 101, 118, 101, 110, 116, 46,
116, 121, 112, 101, 58, 32, 100, 101, 108, 101, 116, 105, 111, 110, 125, 44,
32, 123, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32,
91, 100, 101, 108, 101, 116, 105, 111, 110, 44, 32, 100, 101, 108, 101, 116,
101, 100, 44, 32, 100, 101, 108, 101, 116, 101, 93, 125, 93, 44, 32, 99,
108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 100, 101, 108, 101, 116,
101, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110,
58, 32, 91, 123, 101, 118, 101, 110, 116, 46, 116, 121, 112, 101, 58, 32,
97, 99, 99, 101, 115, 115, 125, 44, 32, 123, 101, 118, 101, 110, 116, 46,
97, 99, 116, 105, 111, 110, 58, 32, 91, 111, 112, 101, 110, 44, 32, 111,
112, 101, 110, 101, 100, 44, 32, 111, 112, 101, 110, 101, 100, 45, 102, 105,
108, 101, 93, 125, 93, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105,
108, 101, 46, 111, 112, 101, 110, 125, 10, 32, 32, 32, 32, 32, 32, 45,
32, 123, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 46, 116,
121, 112, 101, 58, 32, 99, 104, 97, 110, 103, 101, 125, 44, 32, 99, 108,
97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 109, 111, 100, 105, 102, 121,
125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101,
110, 116, 46, 99, 97, 116, 101, 103, 111, 114, 121, 58, 32, 114, 101, 103,
105, 115, 116, 114, 121, 125, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100,
115, 58, 32, 123, 114, 101, 103, 105, 115, 116, 114, 121, 46, 100, 97, 116,
97, 46, 115, 116, 114, 105, 110, 103, 115, 58, 32, 123, 102, 114, 111, 109,
58, 32, 114, 101, 103, 105, 115, 116, 114, 121, 46, 100, 97, 116, 97, 46,
98, 121, 116, 101, 115, 44, 32, 119, 104, 101, 110, 58, 32, 123, 114, 101,
103, 105, 115, 116, 114, 121, 46, 100, 97, 116, 97, 46, 115, 116, 114, 105,
110, 103, 115, 58, 32, 102, 97, 108, 115, 101, 125, 125, 125, 10, 32, 32,
32, 32, 99, 97, 115, 101, 115, 58, 10, 32, 32, 32, 32, 32, 32, 45,
32, 123, 119, 104, 101, 110, 58, 32, 91, 123, 101, 118, 101, 110, 116, 46,
116, 121, 112, 101, 58, 32, 100, 101, 108, 101, 116, 105, 111, 110, 125, 44,
32, 123, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32,
100, 101, 108, 101, 116, 105, 111, 110, 125, 93, 44, 32, 99, 108, 97, 115,
115, 58, 32, 114, 101, 103, 105, 115, 116, 114, 121, 46, 100, 101, 108, 101,
116, 101, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101,
110, 58, 32, 91, 123, 101, 118, 101, 110, 116, 46, 116, 121, 112, 101, 58,
32, 99, 114, 101, 97, 116, 105, 111, 110, 125, 44, 32, 123, 101, 118, 101,
110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 99, 114, 101, 97, 116,
105, 111, 110, 125, 93, 44, 32, 99, 108, 97, 115, 115, 58, 32, 114, 101,
103, 105, 115, 116, 114, 121, 46, 99, 114, 101, 97, 116, 101, 125, 10, 32,
32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101,
118, 101, 110, 116, 46, 116, 121, 112, 101, 58, 32, 97, 99, 99, 101, 115,
115, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 114, 101, 103, 105, 115,
116, 114, 121, 46, 111, 112, 101, 110, 125, 10, 32, 32, 32, 32, 32, 32,
45, 32, 123, 99, 108, 97, 115, 115, 58, 32, 114, 101, 103, 105, 115, 116,
114, 121, 46, 115, 101, 116, 125, 10, 32, 32, 45, 32, 119, 104, 101, 110,
58, 32, 91, 123, 101, 118, 101, 110, 116, 46, 99, 97, 116, 101, 103, 111,
114, 121, 58, 32, 110, 101, 116, 119, 111, 114, 107, 125, 44, 32, 123, 101,
118, 101, 110, 116, 46, 99, 97, 116, 101, 103, 111, 114, 121, 58, 32, 100,
110, 115, 125, 93, 10, 32, 32, 32, 32, 99, 97, 115, 101, 115, 58, 10,
32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123,
100, 110, 115, 46, 113, 117, 101, 115, 116, 105, 111, 110, 46, 110, 97, 109,
101, 58, 32, 116, 114, 117, 101, 125, 44, 32, 99, 108, 97, 115, 115, 58,
32, 100, 110, 115, 46, 113, 117, 101, 114, 121, 125, 10, 32, 32, 32, 32,
32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110,
116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 91, 108, 111, 111, 107, 117,
112, 95, 114, 101, 113, 117, 101, 115, 116, 101, 100, 44, 32, 108, 111, 111,
107, 117, 112, 95, 114, 101, 115, 117, 108, 116, 93, 125, 44, 32, 99, 108,
97, 115, 115, 58, 32, 100, 110, 115, 46, 113, 117, 101, 114, 121, 125, 10,
32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 91,
123, 110, 101, 116, 119, 111, 114, 107, 46, 100, 105, 114, 101, 99, 116, 105,
111, 110, 58, 32, 91, 105, 110, 103, 114, 101, 115, 115, 44, 32, 105, 110,
98, 111, 117, 110, 100, 44, 32, 105, 110, 99, 111, 109, 105, 110, 103, 93,
125, 44, 32, 123, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105, 111, 110,
58, 32, 91, 99, 111, 110, 110, 101, 99, 116, 105, 111, 110, 95, 97, 99,
99, 101, 112, 116, 101, 100, 44, 32, 97, 99, 99, 101, 112, 116, 101, 100,
45, 99, 111, 110, 110, 101, 99, 116, 105, 111, 110, 45, 102, 114, 111, 109,
44, 32, 110, 101, 116, 119, 111, 114, 107, 95, 97, 99, 99, 101, 112, 116,
101, 100, 93, 125, 93, 44, 32, 99, 108, 97, 115, 115, 58, 32, 110, 101,
116, 119, 111, 114, 107, 46, 97, 99, 99, 101, 112, 116, 125, 10, 32, 32,
32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101, 118,
101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 91, 100, 105, 115,
99, 111, 110, 110, 101, 99, 116, 95, 114, 101, 99, 101, 105, 118, 101, 100,
44, 32, 100, 105, 115, 99, 111, 110, 110, 101, 99, 116, 101, 100, 93, 125,
44, 32, 99, 108, 97, 115, 115, 58, 32, 110, 101, 116, 119, 111, 114, 107,
46, 101, 110, 100, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119,
104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 46, 116, 121, 112, 101,
58, 32, 101, 110, 100, 44, 32, 101, 118, 101, 110, 116, 46, 97, 99, 116,
105, 111, 110, 58, 32, 123, 107, 110, 111, 119, 110, 58, 32, 102, 97, 108,
115, 101, 125, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 110, 101, 116,
119, 111, 114, 107, 46, 101, 110, 100, 125, 10, 32, 32, 32, 32, 32, 32,
45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 112, 114, 111, 99, 101, 115,
115, 46, 112, 105, 100, 58, 32, 102, 97, 108, 115, 101, 44, 32, 112, 114,
111, 99, 101, 115, 115, 46, 101, 110, 116, 105, 116, 121, 95, 105, 100, 58,
32, 102, 97, 108, 115, 101, 44, 32, 112, 114, 111, 99, 101, 115, 115, 46,
110, 97, 109, 101, 58, 32, 102, 97, 108, 115, 101, 125, 44, 32, 99, 108,
97, 115, 115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46, 102, 108, 111,
119, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 99, 108, 97, 115,
115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46, 99, 111, 110, 110, 101,
99, 116, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123,
101, 118, 101, 110, 116, 46, 99, 97, 116, 101, 103, 111, 114, 121, 58, 32,
91, 97, 117, 116, 104, 101, 110, 116, 105, 99, 97, 116, 105, 111, 110, 44,
32, 115, 101, 115, 115, 105, 111, 110, 93, 44, 32, 101, 118, 101, 110, 116,
46, 116, 121, 112, 101, 58, 32, 115, 116, 97, 114, 116, 125, 44, 32, 99,
108, 97, 115, 115, 58, 32, 115, 101, 115, 115, 105, 111, 110, 46, 115, 116,
97, 114, 116, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32,
123, 119, 105, 110, 108, 111, 103, 46, 99, 104, 97, 110, 110, 101, 108, 58,
32, 116, 114, 117, 101, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 108,
111, 103, 46, 119, 105, 110, 100, 111, 119, 115, 125, 10,
0 };
static const char text8[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 119, 105, 110, 108, 111, 103, 98, 101, 97, 116, 32, 55, 32, 116, 111,
32, 57, 32, 97, 110, 100, 32, 116, 104, 101, 32, 69, 108, 97, 115, 116,
105, 99, 32, 97, 103, 101, 110, 116, 39, 115, 32, 87, 105, 110, 100, 111,
119, 115, 32, 105, 110, 116, 101, 103, 114, 97, 116, 105, 111, 110, 44, 32,
119, 105, 116, 104, 111, 117, 116, 32, 112, 114, 111, 99, 101, 115, 115, 105,
110, 103, 32, 98, 121, 32, 109, 111, 100, 117, 108, 101, 115, 32, 111, 114,
32, 119, 105, 116, 104, 32, 105, 116, 58, 32, 116, 104, 101, 32, 101, 118,
101, 110, 116, 39, 115, 32, 111, 119, 110, 32, 100, 97, 116, 97, 32, 115,
116, 97, 121, 115, 46, 10, 115, 111, 117, 114, 99, 101, 58, 32, 119, 105,
110, 100, 111, 119, 115, 45, 119, 105, 110, 108, 111, 103, 98, 101, 97, 116,
10, 116, 105, 116, 108, 101, 58, 32, 87, 105, 110, 100, 111, 119, 115, 32,
101, 118, 101, 110, 116, 115, 32, 97, 115, 32, 119, 105, 110, 108, 111, 103,
98, 101, 97, 116, 32, 55, 32, 116, 111, 32, 57, 32, 115, 101, 110, 100,
115, 32, 116, 104, 101, 109, 10, 112, 108, 97, 116, 102, 111, 114, 109, 115,
58, 32, 87, 105, 110, 100, 111, 119, 115, 10, 102, 111, 114, 109, 97, 116,
58, 32, 106, 115, 111, 110, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101,
58, 32, 123, 119, 105, 110, 108, 111, 103, 46, 101, 118, 101, 110, 116, 95,
105, 100, 58, 32, 116, 114, 117, 101, 44, 32, 119, 105, 110, 108, 111, 103,
46, 99, 104, 97, 110, 110, 101, 108, 58, 32, 116, 114, 117, 101, 125, 10,
110, 97, 109, 101, 115, 58, 10, 32, 32, 100, 97, 116, 97, 58, 32, 91,
119, 105, 110, 108, 111, 103, 46, 101, 118, 101, 110, 116, 95, 100, 97, 116,
97, 44, 32, 119, 105, 110, 108, 111, 103, 46, 117, 115, 101, 114, 95, 100,
97, 116, 97, 93, 10, 32, 32, 99, 104, 97, 110, 110, 101, 108, 58, 32,
119, 105, 110, 108, 111, 103, 46, 99, 104, 97, 110, 110, 101, 108, 10, 32,
32, 112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 91, 119, 105, 110, 108,
111, 103, 46, 112, 114, 111, 118, 105, 100, 101, 114, 95, 110, 97, 109, 101,
44, 32, 101, 118, 101, 110, 116, 46, 112, 114, 111, 118, 105, 100, 101, 114,
93, 10, 32, 32, 101, 105, 100, 58, 32, 91, 119, 105, 110, 108, 111, 103,
46, 101, 118, 101, 110, 116, 95, 105, 100, 44, 32, 101, 118, 101, 110, 116,
46, 99, 111, 100, 101, 93, 10, 32, 32, 111, 114, 105, 103, 105, 110, 58,
32, 91, 119, 105, 110, 108, 111, 103, 46, 112, 114, 111, 118, 105, 100, 101,
114, 95, 110, 97, 109, 101, 44, 32, 119, 105, 110, 108, 111, 103, 46, 99,
104, 97, 110, 110, 101, 108, 93, 10, 32, 32, 109, 101, 115, 115, 97, 103,
101, 58, 32, 109, 101, 115, 115, 97, 103, 101, 10, 32, 32, 99, 111, 109,
112, 117, 116, 101, 114, 58, 32, 119, 105, 110, 108, 111, 103, 46, 99, 111,
109, 112, 117, 116, 101, 114, 95, 110, 97, 109, 101, 10, 32, 32, 112, 105,
100, 58, 32, 119, 105, 110, 108, 111, 103, 46, 112, 114, 111, 99, 101, 115,
115, 46, 112, 105, 100, 10, 32, 32, 102, 105, 108, 116, 101, 114, 95, 112,
105, 100, 58, 32, 91, 119, 105, 110, 108, 111, 103, 46, 101, 118, 101, 110,
116, 95, 100, 97, 116, 97, 46, 80, 114, 111, 99, 101, 115, 115, 73, 68,
44, 32, 119, 105, 110, 108, 111, 103, 46, 101, 118, 101, 110, 116, 95, 100,
97, 116, 97, 46, 80, 114, 111, 99, 101, 115, 115, 73, 100, 93, 10, 116,
105, 109, 101, 58, 32, 39, 64, 116, 105, 109, 101, 115, 116, 97, 109, 112,
39, 10, 104, 111, 115, 116, 58, 32, 91, 119, 105, 110, 108, 111, 103, 46,
99, 111, 109, 112, 117, 116, 101, 114, 95, 110, 97, 109, 101, 44, 32, 104,
111, 115, 116, 46, 110, 97, 109, 101, 44, 32, 104, 111, 115, 116, 46, 104,
111, 115, 116, 110, 97, 109, 101, 93, 10, 101, 118, 101, 110, 116, 115, 58,
32, 119, 105, 110, 100, 111, 119, 115, 45, 101, 118, 101, 110, 116, 115, 10,
0 };
static const char text9[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 119, 105, 110, 108, 111, 103, 98, 101, 97, 116, 32, 53, 32, 97, 110,
100, 32, 54, 58, 32, 102, 105, 101, 108, 100, 115, 32, 97, 116, 32, 116,
104, 101, 32, 116, 111, 112, 44, 32, 116, 104, 101, 32, 101, 118, 101, 110,
116, 39, 115, 32, 111, 119, 110, 32, 100, 97, 116, 97, 32, 117, 110, 100,
101, 114, 32, 101, 118, 101, 110, 116, 95, 100, 97, 116, 97, 46, 10, 115,
111, 117, 114, 99, 101, 58, 32, 119, 105, 110, 100, 111, 119, 115, 45, 119,
105, 110, 108, 111, 103, 98, 101, 97, 116, 54, 10, 116, 105, 116, 108, 101,
58, 32, 87, 105, 110, 100, 111, 119, 115, 32, 101, 118, 101, 110, 116, 115,
32, 97, 115, 32, 119, 105, 110, 108, 111, 103, 98, 101, 97, 116, 32, 53,
32, 97, 110, 100, 32, 54, 32, 115, 101, 110, 116, 32, 116, 104, 101, 109,
10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58, 32, 87, 105, 110, 100,
111, 119, 115, 10, 102, 111, 114, 109, 97, 116, 58, 32, 106, 115, 111, 110,
10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 32, 123, 101, 118, 101,
110, 116, 95, 105, 100, 58, 32, 116, 114, 117, 101, 44, 32, 108, 111, 103,
95, 110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 110, 97, 109,
101, 115, 58, 10, 32, 32, 100, 97, 116, 97, 58, 32, 91, 101, 118, 101,
110, 116, 95, 100, 97, 116, 97, 44, 32, 117, 115, 101, 114, 95, 100, 97,
116, 97, 93, 10, 32, 32, 99, 104, 97, 110, 110, 101, 108, 58, 32, 108,
111, 103, 95, 110, 97, 109, 101, 10, 32, 32, 112, 114, 111, 118, 105, 100,
101, 114, 58, 32, 115, 111, 117, 114, 99, 101, 95, 110, 97, 109, 101, 10,
32, 32, 101, 105, 100, 58, 32, 101, 118, 101, 110, 116, 95, 105, 100, 10,
32, 32, 111, 114, 105, 103, 105, 110, 58, 32, 91, 115, 111, 117, 114, 99,
101, 95, 110, 97, 109, 101, 44, 32, 108, 111, 103, 95, 110, 97, 109, 101,
93, 10, 32, 32, 109, 101, 115, 115, 97, 103, 101, 58, 32, 109, 101, 115,
115, 97, 103, 101, 10, 32, 32, 99, 111, 109, 112, 117, 116, 101, 114, 58,
32, 99, 111, 109, 112, 117, 116, 101, 114, 95, 110, 97, 109, 101, 10, 32,
32, 112, 105, 100, 58, 32, 112, 114, 111, 99, 101, 115, 115, 95, 105, 100,
10, 32, 32, 102, 105, 108, 116, 101, 114, 95, 112, 105, 100, 58, 32, 91,
101, 118, 101, 110, 116, 95, 100, 97, 116, 97, 46, 80, 114, 111, 99, 101,
115, 115, 73, 68, 44, 32, 101, 118, 101, 110, 116, 95, 100, 97, 116, 97,
46, 80, 114, 111, 99, 101, 115, 115, 73, 100, 93, 10, 116, 105, 109, 101,
58, 32, 39, 64, 116, 105, 109, 101, 115, 116, 97, 109, 112, 39, 10, 104,
111, 115, 116, 58, 32, 99, 111, 109, 112, 117, 116, 101, 114, 95, 110, 97,
109, 101, 10, 101, 118, 101, 110, 116, 115, 58, 32, 119, 105, 110, 100, 111,
119, 115, 45, 101, 118, 101, 110, 116, 115, 10,
0 };
static const char text10[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 78, 88, 76, 111, 103, 32, 105, 109, 95, 109, 115, 118, 105, 115, 116,
97, 108, 111, 103, 32, 116, 111, 32, 74, 83, 79, 78, 58, 32, 102, 105,
101, 108, 100, 115, 32, 97, 110, 100, 32, 116, 104, 101, 32, 101, 118, 101,
110, 116, 39, 115, 32, 111, 119, 110, 32, 100, 97, 116, 97, 32, 115, 105,
100, 101, 32, 98, 121, 32, 115, 105, 100, 101, 46, 32, 69, 118, 101, 110,
116, 84, 105, 109, 101, 32, 105, 115, 32, 108, 111, 99, 97, 108, 32, 116,
105, 109, 101, 59, 32, 119, 104, 101, 110, 32, 97, 32, 99, 111, 108, 108,
101, 99, 116, 111, 114, 32, 104, 97, 115, 32, 97, 100, 100, 101, 100, 10,
35, 32, 64, 116, 105, 109, 101, 115, 116, 97, 109, 112, 32, 40, 85, 84,
67, 41, 32, 97, 116, 32, 116, 104, 101, 32, 109, 111, 109, 101, 110, 116,
32, 111, 102, 32, 69, 118, 101, 110, 116, 82, 101, 99, 101, 105, 118, 101,
100, 84, 105, 109, 101, 32, 40, 108, 111, 99, 97, 108, 41, 44, 32, 116,
104, 101, 105, 114, 32, 100, 105, 102, 102, 101, 114, 101, 110, 99, 101, 32,
105, 115, 32, 116, 104, 101, 32, 122, 111, 110, 101, 46, 32, 80, 114, 111,
99, 101, 115, 115, 73, 68, 32, 105, 115, 32, 116, 104, 101, 32, 108, 111,
103, 103, 105, 110, 103, 32, 112, 114, 111, 99, 101, 115, 115, 44, 10, 35,
32, 117, 110, 108, 101, 115, 115, 32, 116, 104, 101, 32, 114, 101, 99, 111,
114, 100, 32, 104, 97, 115, 32, 69, 120, 101, 99, 117, 116, 105, 111, 110,
80, 114, 111, 99, 101, 115, 115, 73, 68, 32, 116, 111, 111, 46, 10, 115,
111, 117, 114, 99, 101, 58, 32, 119, 105, 110, 100, 111, 119, 115, 45, 110,
120, 108, 111, 103, 10, 116, 105, 116, 108, 101, 58, 32, 87, 105, 110, 100,
111, 119, 115, 32, 101, 118, 101, 110, 116, 115, 32, 97, 115, 32, 78, 88,
76, 111, 103, 32, 115, 101, 110, 100, 115, 32, 116, 104, 101, 109, 32, 40,
102, 108, 97, 116, 32, 74, 83, 79, 78, 41, 10, 112, 108, 97, 116, 102,
111, 114, 109, 115, 58, 32, 87, 105, 110, 100, 111, 119, 115, 10, 102, 111,
114, 109, 97, 116, 58, 32, 106, 115, 111, 110, 10, 114, 101, 99, 111, 103,
110, 105, 115, 101, 58, 32, 123, 69, 118, 101, 110, 116, 73, 68, 58, 32,
116, 114, 117, 101, 44, 32, 69, 118, 101, 110, 116, 84, 105, 109, 101, 58,
32, 116, 114, 117, 101, 44, 32, 72, 111, 115, 116, 110, 97, 109, 101, 58,
32, 116, 114, 117, 101, 44, 32, 69, 118, 101, 110, 116, 82, 101, 99, 101,
105, 118, 101, 100, 84, 105, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10,
110, 97, 109, 101, 115, 58, 10, 32, 32, 100, 97, 116, 97, 58, 32, 39,
39, 10, 32, 32, 99, 104, 97, 110, 110, 101, 108, 58, 32, 67, 104, 97,
110, 110, 101, 108, 10, 32, 32, 112, 114, 111, 118, 105, 100, 101, 114, 58,
32, 83, 111, 117, 114, 99, 101, 78, 97, 109, 101, 10, 32, 32, 101, 105,
100, 58, 32, 69, 118, 101, 110, 116, 73, 68, 10, 32, 32, 111, 114, 105,
103, 105, 110, 58, 32, 91, 83, 111, 117, 114, 99, 101, 78, 97, 109, 101,
44, 32, 67, 104, 97, 110, 110, 101, 108, 93, 10, 32, 32, 109, 101, 115,
115, 97, 103, 101, 58, 32, 77, 101, 115, 115, 97, 103, 101, 10, 32, 32,
99, 111, 109, 112, 117, 116, 101, 114, 58, 32, 72, 111, 115, 116, 110, 97,
109, 101, 10, 32, 32, 112, 105, 100, 58, 32, 91, 69, 120, 101, 99, 117,
116, 105, 111, 110, 80, 114, 111, 99, 101, 115, 115, 73, 68, 44, 32, 80,
114, 111, 99, 101, 115, 115, 73, 68, 93, 10, 32, 32, 102, 105, 108, 116,
101, 114, 95, 112, 105, 100, 58, 32, 91, 108, 101, 116, 46, 111, 119, 110,
95, 112, 105, 100, 44, 32, 80, 114, 111, 99, 101, 115, 115, 73, 100, 93,
10, 108, 101, 116, 58, 32, 123, 111, 119, 110, 95, 112, 105, 100, 58, 32,
123, 102, 114, 111, 109, 58, 32, 80, 114, 111, 99, 101, 115, 115, 73, 68,
44, 32, 119, 104, 101, 110, 58, 32, 123, 69, 120, 101, 99, 117, 116, 105,
111, 110, 80, 114, 111, 99, 101, 115, 115, 73, 68, 58, 32, 116, 114, 117,
101, 125, 125, 125, 10, 116, 105, 109, 101, 58, 10, 32, 32, 45, 32, 123,
102, 114, 111, 109, 58, 32, 69, 118, 101, 110, 116, 84, 105, 109, 101, 44,
32, 122, 111, 110, 101, 58, 32, 123, 117, 116, 99, 58, 32, 39, 64, 116,
105, 109, 101, 115, 116, 97, 109, 112, 39, 44, 32, 108, 111, 99, 97, 108,
58, 32, 69, 118, 101, 110, 116, 82, 101, 99, 101, 105, 118, 101, 100, 84,
105, 109, 101, 125, 125, 10, 32, 32, 45, 32, 39, 64, 116, 105, 109, 101,
115, 116, 97, 109, 112, 39, 10, 104, 111, 115, 116, 58, 32, 72, 111, 115,
116, 110, 97, 109, 101, 10, 101, 118, 101, 110, 116, 115, 58, 32, 119, 105,
110, 100, 111, 119, 115, 45, 101, 118, 101, 110, 116, 115, 10,
0 };
static const char text11[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 84, 104, 101, 32, 69, 118, 101, 110, 116, 32, 97, 110, 100, 32, 87,
105, 110, 100, 111, 119, 115, 69, 118, 101, 110, 116, 32, 116, 97, 98, 108,
101, 115, 32, 111, 102, 32, 76, 111, 103, 32, 65, 110, 97, 108, 121, 116,
105, 99, 115, 58, 32, 116, 104, 101, 32, 101, 118, 101, 110, 116, 39, 115,
32, 111, 119, 110, 32, 100, 97, 116, 97, 32, 105, 115, 32, 88, 77, 76,
32, 105, 110, 32, 111, 110, 101, 32, 99, 111, 108, 117, 109, 110, 44, 32,
111, 114, 32, 97, 110, 32, 111, 98, 106, 101, 99, 116, 46, 10, 35, 32,
104, 116, 116, 112, 115, 58, 47, 47, 108, 101, 97, 114, 110, 46, 109, 105,
99, 114, 111, 115, 111, 102, 116, 46, 99, 111, 109, 47, 97, 122, 117, 114,
101, 47, 97, 122, 117, 114, 101, 45, 109, 111, 110, 105, 116, 111, 114, 47,
114, 101, 102, 101, 114, 101, 110, 99, 101, 47, 116, 97, 98, 108, 101, 115,
47, 101, 118, 101, 110, 116, 32, 97, 110, 100, 32, 46, 46, 46, 47, 119,
105, 110, 100, 111, 119, 115, 101, 118, 101, 110, 116, 10, 115, 111, 117, 114,
99, 101, 58, 32, 119, 105, 110, 100, 111, 119, 115, 45, 101, 118, 101, 110,
116, 45, 116, 97, 98, 108, 101, 10, 116, 105, 116, 108, 101, 58, 32, 87,
105, 110, 100, 111, 119, 115, 32, 101, 118, 101, 110, 116, 115, 32, 102, 114,
111, 109, 32, 116, 104, 101, 32, 69, 118, 101, 110, 116, 32, 97, 110, 100,
32, 87, 105, 110, 100, 111, 119, 115, 69, 118, 101, 110, 116, 32, 116, 97,
98, 108, 101, 115, 32, 111, 102, 32, 76, 111, 103, 32, 65, 110, 97, 108,
121, 116, 105, 99, 115, 10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58,
32, 87, 105, 110, 100, 111, 119, 115, 10, 102, 111, 114, 109, 97, 116, 58,
32, 91, 106, 115, 111, 110, 44, 32, 99, 115, 118, 93, 10, 114, 101, 99,
111, 103, 110, 105, 115, 101, 58, 10, 32, 32, 45, 32, 123, 69, 118, 101,
110, 116, 73, 68, 58, 32, 116, 114, 117, 101, 44, 32, 67, 111, 109, 112,
117, 116, 101, 114, 58, 32, 116, 114, 117, 101, 44, 32, 69, 118, 101, 110,
116, 76, 111, 103, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45, 32,
123, 69, 118, 101, 110, 116, 73, 68, 58, 32, 116, 114, 117, 101, 44, 32,
67, 111, 109, 112, 117, 116, 101, 114, 58, 32, 116, 114, 117, 101, 44, 32,
80, 114, 111, 118, 105, 100, 101, 114, 58, 32, 116, 114, 117, 101, 44, 32,
69, 118, 101, 110, 116, 68, 97, 116, 97, 58, 32, 116, 114, 117, 101, 125,
10, 99, 111, 108, 117, 109, 110, 115, 58, 32, 91, 69, 118, 101, 110, 116,
73, 68, 44, 32, 67, 111, 109, 112, 117, 116, 101, 114, 44, 32, 69, 118,
101, 110, 116, 68, 97, 116, 97, 93, 10, 110, 97, 109, 101, 115, 58, 10,
32, 32, 100, 97, 116, 97, 58, 32, 91, 69, 118, 101, 110, 116, 68, 97,
116, 97, 46, 68, 97, 116, 97, 73, 116, 101, 109, 46, 69, 118, 101, 110,
116, 68, 97, 116, 97, 44, 32, 69, 118, 101, 110, 116, 68, 97, 116, 97,
46, 69, 118, 101, 110, 116, 68, 97, 116, 97, 44, 32, 69, 118, 101, 110,
116, 68, 97, 116, 97, 93, 10, 32, 32, 99, 104, 97, 110, 110, 101, 108,
58, 32, 91, 69, 118, 101, 110, 116, 76, 111, 103, 44, 32, 67, 104, 97,
110, 110, 101, 108, 93, 10, 32, 32, 112, 114, 111, 118, 105, 100, 101, 114,
58, 32, 91, 83, 111, 117, 114, 99, 101, 44, 32, 80, 114, 111, 118, 105,
100, 101, 114, 93, 10, 32, 32, 101, 105, 100, 58, 32, 69, 118, 101, 110,
116, 73, 68, 10, 32, 32, 111, 114, 105, 103, 105, 110, 58, 32, 91, 83,
111, 117, 114, 99, 101, 44, 32, 80, 114, 111, 118, 105, 100, 101, 114, 44,
32, 69, 118, 101, 110, 116, 76, 111, 103, 44, 32, 67, 104, 97, 110, 110,
101, 108, 93, 10, 32, 32, 109, 101, 115, 115, 97, 103, 101, 58, 32, 82,
101, 110, 100, 101, 114, 101, 100, 68, 101, 115, 99, 114, 105, 112, 116, 105,
111, 110, 10, 32, 32, 99, 111, 109, 112, 117, 116, 101, 114, 58, 32, 67,
111, 109, 112, 117, 116, 101, 114, 10, 32, 32, 112, 105, 100, 58, 32, 91,
83, 121, 115, 116, 101, 109, 80, 114, 111, 99, 101, 115, 115, 73, 100, 93,
10, 32, 32, 102, 105, 108, 116, 101, 114, 95, 112, 105, 100, 58, 32, 91,
69, 118, 101, 110, 116, 68, 97, 116, 97, 46, 68, 97, 116, 97, 73, 116,
101, 109, 46, 69, 118, 101, 110, 116, 68, 97, 116, 97, 46, 80, 114, 111,
99, 101, 115, 115, 73, 68, 44, 32, 69, 118, 101, 110, 116, 68, 97, 116,
97, 46, 69, 118, 101, 110, 116, 68, 97, 116, 97, 46, 80, 114, 111, 99,
101, 115, 115, 73, 68, 44, 32, 69, 118, 101, 110, 116, 68, 97, 116, 97,
46, 80, 114, 111, 99, 101, 115, 115, 73, 68, 44, 32, 69, 118, 101, 110,
116, 68, 97, 116, 97, 46, 80, 114, 111, 99, 101, 115, 115, 73, 100, 93,
10, 101, 109, 98, 101, 100, 100, 101, 100, 58, 32, 123, 69, 118, 101, 110,
116, 68, 97, 116, 97, 58, 32, 120, 109, 108, 125, 10, 116, 105, 109, 101,
58, 32, 91, 84, 105, 109, 101, 71, 101, 110, 101, 114, 97, 116, 101, 100,
44, 32, 39, 84, 105, 109, 101, 71, 101, 110, 101, 114, 97, 116, 101, 100,
32, 91, 85, 84, 67, 93, 39, 44, 32, 84, 105, 109, 101, 67, 114, 101,
97, 116, 101, 100, 93, 10, 104, 111, 115, 116, 58, 32, 67, 111, 109, 112,
117, 116, 101, 114, 10, 101, 118, 101, 110, 116, 115, 58, 32, 119, 105, 110,
100, 111, 119, 115, 45, 101, 118, 101, 110, 116, 115, 10,
0 };
static const char text12[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 84, 104, 101, 32, 83, 101, 99, 117, 114, 105, 116, 121, 69, 118, 101,
110, 116, 32, 116, 97, 98, 108, 101, 32, 111, 102, 32, 76, 111, 103, 32,
65, 110, 97, 108, 121, 116, 105, 99, 115, 32, 40, 77, 105, 99, 114, 111,
115, 111, 102, 116, 32, 83, 101, 110, 116, 105, 110, 101, 108, 41, 44, 32,
101, 120, 112, 111, 114, 116, 101, 100, 32, 97, 115, 32, 67, 83, 86, 32,
111, 114, 32, 74, 83, 79, 78, 46, 10, 35, 32, 104, 116, 116, 112, 115,
58, 47, 47, 108, 101, 97, 114, 110, 46, 109, 105, 99, 114, 111, 115, 111,
102, 116, 46, 99, 111, 109, 47, 97, 122, 117, 114, 101, 47, 97, 122, 117,
114, 101, 45, 109, 111, 110, 105, 116, 111, 114, 47, 114, 101, 102, 101, 114,
101, 110, 99, 101, 47, 116, 97, 98, 108, 101, 115, 47, 115, 101, 99, 117,
114, 105, 116, 121, 101, 118, 101, 110, 116, 10, 115, 111, 117, 114, 99, 101,
58, 32, 119, 105, 110, 100, 111, 119, 115, 45, 115, 101, 99, 117, 114, 105,
116, 121, 45, 116, 97, 98, 108, 101, 10, 116, 105, 116, 108, 101, 58, 32,
87, 105, 110, 100, 111, 119, 115, 32, 115, 101, 99, 117, 114, 105, 116, 121,
32, 101, 118, 101, 110, 116, 115, 32, 102, 114, 111, 109, 32, 116, 104, 101,
32, 83, 101, 99, 117, 114, 105, 116, 121, 69, 118, 101, 110, 116, 32, 116,
97, 98, 108, 101, 32, 111, 102, 32, 76, 111, 103, 32, 65, 110, 97, 108,
121, 116, 105, 99, 115, 10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58,
32, 87, 105, 110, 100, 111, 119, 115, 10, 102, 111, 114, 109, 97, 116, 58,
32, 91, 106, 115, 111, 110, 44, 32, 99, 115, 118, 93, 10, 114, 101, 99,
111, 103, 110, 105, 115, 101, 58, 10, 32, 32, 45, 32, 123, 69, 118, 101,
110, 116, 73, 68, 58, 32, 116, 114, 117, 101, 44, 32, 67, 111, 109, 112,
117, 116, 101, 114, 58, 32, 116, 114, 117, 101, 44, 32, 84, 105, 109, 101,
71, 101, 110, 101, 114, 97, 116, 101, 100, 58, 32, 116, 114, 117, 101, 44,
32, 69, 118, 101, 110, 116, 76, 111, 103, 58, 32, 102, 97, 108, 115, 101,
44, 32, 80, 114, 111, 118, 105, 100, 101, 114, 58, 32, 102, 97, 108, 115,
101, 125, 10, 32, 32, 45, 32, 123, 69, 118, 101, 110, 116, 73, 68, 58,
32, 116, 114, 117, 101, 44, 32, 67, 111, 109, 112, 117, 116, 101, 114, 58,
32, 116, 114, 117, 101, 44, 32, 39, 84, 105, 109, 101, 71, 101, 110, 101,
114, 97, 116, 101, 100, 32, 91, 85, 84, 67, 93, 39, 58, 32, 116, 114,
117, 101, 44, 32, 69, 118, 101, 110, 116, 76, 111, 103, 58, 32, 102, 97,
108, 115, 101, 44, 32, 80, 114, 111, 118, 105, 100, 101, 114, 58, 32, 102,
97, 108, 115, 101, 125, 10, 99, 111, 108, 117, 109, 110, 115, 58, 32, 91,
69, 118, 101, 110, 116, 73, 68, 44, 32, 67, 111, 109, 112, 117, 116, 101,
114, 93, 10, 110, 97, 109, 101, 115, 58, 10, 32, 32, 100, 97, 116, 97,
58, 32, 91, 39, 39, 44, 32, 69, 118, 101, 110, 116, 68, 97, 116, 97,
46, 69, 118, 101, 110, 116, 68, 97, 116, 97, 93, 10, 32, 32, 99, 104,
97, 110, 110, 101, 108, 58, 32, 91, 67, 104, 97, 110, 110, 101, 108, 44,
32, 123, 99, 111, 110, 115, 116, 58, 32, 83, 101, 99, 117, 114, 105, 116,
121, 125, 93, 10, 32, 32, 112, 114, 111, 118, 105, 100, 101, 114, 58, 32,
91, 69, 118, 101, 110, 116, 83, 111, 117, 114, 99, 101, 78, 97, 109, 101,
44, 32, 123, 99, 111, 110, 115, 116, 58, 32, 77, 105, 99, 114, 111, 115,
111, 102, 116, 45, 87, 105, 110, 100, 111, 119, 115, 45, 83, 101, 99, 117,
114, 105, 116, 121, 45, 65, 117, 100, 105, 116, 105, 110, 103, 125, 93, 10,
32, 32, 101, 105, 100, 58, 32, 69, 118, 101, 110, 116, 73, 68, 10, 32,
32, 111, 114, 105, 103, 105, 110, 58, 32, 91, 69, 118, 101, 110, 116, 83,
111, 117, 114, 99, 101, 78, 97, 109, 101, 44, 32, 123, 99, 111, 110, 115,
116, 58, 32, 77, 105, 99, 114, 111, 115, 111, 102, 116, 45, 87, 105, 110,
100, 111, 119, 115, 45, 83, 101, 99, 117, 114, 105, 116, 121, 45, 65, 117,
100, 105, 116, 105, 110, 103, 125, 93, 10, 32, 32, 109, 101, 115, 115, 97,
103, 101, 58, 32, 65, 99, 116, 105, 118, 105, 116, 121, 10, 32, 32, 99,
111, 109, 112, 117, 116, 101, 114, 58, 32, 67, 111, 109, 112, 117, 116, 101,
114, 10, 32, 32, 112, 105, 100, 58, 32, 91, 93, 10, 32, 32, 102, 105,
108, 116, 101, 114, 95, 112, 105, 100, 58, 32, 91, 80, 114, 111, 99, 101,
115, 115, 73, 68, 44, 32, 80, 114, 111, 99, 101, 115, 115, 73, 100, 44,
32, 69, 118, 101, 110, 116, 68, 97, 116, 97, 46, 69, 118, 101, 110, 116,
68, 97, 116, 97, 46, 80, 114, 111, 99, 101, 115, 115, 73, 68, 93, 10,
101, 109, 98, 101, 100, 100, 101, 100, 58, 32, 123, 69, 118, 101, 110, 116,
68, 97, 116, 97, 58, 32, 120, 109, 108, 125, 10, 116, 105, 109, 101, 58,
32, 91, 84, 105, 109, 101, 71, 101, 110, 101, 114, 97, 116, 101, 100, 44,
32, 39, 84, 105, 109, 101, 71, 101, 110, 101, 114, 97, 116, 101, 100, 32,
91, 85, 84, 67, 93, 39, 44, 32, 84, 105, 109, 101, 67, 114, 101, 97,
116, 101, 100, 85, 116, 99, 93, 10, 104, 111, 115, 116, 58, 32, 67, 111,
109, 112, 117, 116, 101, 114, 10, 101, 118, 101, 110, 116, 115, 58, 32, 119,
105, 110, 100, 111, 119, 115, 45, 101, 118, 101, 110, 116, 115, 10,
0 };
static const char text13[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 70, 105, 101, 108, 100, 115, 32, 97, 110, 100, 32, 116, 104, 101, 32,
101, 118, 101, 110, 116, 39, 115, 32, 111, 119, 110, 32, 100, 97, 116, 97,
32, 115, 105, 100, 101, 32, 98, 121, 32, 115, 105, 100, 101, 44, 32, 97,
115, 32, 108, 111, 103, 32, 115, 104, 105, 112, 112, 101, 114, 115, 32, 97,
110, 100, 32, 99, 111, 110, 118, 101, 114, 116, 101, 114, 115, 32, 119, 114,
105, 116, 101, 32, 116, 104, 101, 109, 32, 40, 79, 84, 82, 70, 32, 83,
101, 99, 117, 114, 105, 116, 121, 32, 68, 97, 116, 97, 115, 101, 116, 115,
44, 32, 90, 105, 114, 99, 111, 108, 105, 116, 101, 41, 46, 10, 115, 111,
117, 114, 99, 101, 58, 32, 119, 105, 110, 100, 111, 119, 115, 45, 102, 108,
97, 116, 10, 116, 105, 116, 108, 101, 58, 32, 87, 105, 110, 100, 111, 119,
115, 32, 101, 118, 101, 110, 116, 115, 32, 97, 115, 32, 102, 108, 97, 116,
32, 74, 83, 79, 78, 10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58,
32, 87, 105, 110, 100, 111, 119, 115, 10, 102, 111, 114, 109, 97, 116, 58,
32, 106, 115, 111, 110, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58,
10, 32, 32, 45, 32, 123, 69, 118, 101, 110, 116, 73, 68, 58, 32, 116,
114, 117, 101, 44, 32, 67, 104, 97, 110, 110, 101, 108, 58, 32, 116, 114,
117, 101, 44, 32, 72, 111, 115, 116, 110, 97, 109, 101, 58, 32, 116, 114,
117, 101, 125, 10, 32, 32, 45, 32, 123, 69, 118, 101, 110, 116, 73, 68,
58, 32, 116, 114, 117, 101, 44, 32, 67, 104, 97, 110, 110, 101, 108, 58,
32, 116, 114, 117, 101, 44, 32, 67, 111, 109, 112, 117, 116, 101, 114, 58,
32, 116, 114, 117, 101, 125, 10, 110, 97, 109, 101, 115, 58, 10, 32, 32,
100, 97, 116, 97, 58, 32, 39, 39, 10, 32, 32, 99, 104, 97, 110, 110,
101, 108, 58, 32, 67, 104, 97, 110, 110, 101, 108, 10, 32, 32, 112, 114,
111, 118, 105, 100, 101, 114, 58, 32, 91, 83, 111, 117, 114, 99, 101, 78,
97, 109, 101, 44, 32, 80, 114, 111, 118, 105, 100, 101, 114, 95, 78, 97,
109, 101, 44, 32, 80, 114, 111, 118, 105, 100, 101, 114, 78, 97, 109, 101,
44, 32, 83, 111, 117, 114, 99, 101, 93, 10, 32, 32, 101, 105, 100, 58,
32, 69, 118, 101, 110, 116, 73, 68, 10, 32, 32, 111, 114, 105, 103, 105,
110, 58, 32, 91, 83, 111, 117, 114, 99, 101, 78, 97, 109, 101, 44, 32,
80, 114, 111, 118, 105, 100, 101, 114, 95, 78, 97, 109, 101, 44, 32, 80,
114, 111, 118, 105, 100, 101, 114, 78, 97, 109, 101, 44, 32, 67, 104, 97,
110, 110, 101, 108, 93, 10, 32, 32, 109, 101, 115, 115, 97, 103, 101, 58,
32, 77, 101, 115, 115, 97, 103, 101, 10, 32, 32, 99, 111, 109, 112, 117,
116, 101, 114, 58, 32, 91, 72, 111, 115, 116, 110, 97, 109, 101, 44, 32,
67, 111, 109, 112, 117, 116, 101, 114, 93, 10, 32, 32, 112, 105, 100, 58,
32, 91, 69, 120, 101, 99, 117, 116, 105, 111, 110, 80, 114, 111, 99, 101,
115, 115, 73, 68, 44, 32, 69, 120, 101, 99, 117, 116, 105, 111, 110, 95,
80, 114, 111, 99, 101, 115, 115, 73, 68, 93, 10, 32, 32, 102, 105, 108,
116, 101, 114, 95, 112, 105, 100, 58, 32, 91, 80, 114, 111, 99, 101, 115,
115, 73, 68, 44, 32, 80, 114, 111, 99, 101, 115, 115, 73, 100, 93, 10,
116, 105, 109, 101, 58, 32, 91, 39, 64, 116, 105, 109, 101, 115, 116, 97,
109, 112, 39, 44, 32, 84, 105, 109, 101, 67, 114, 101, 97, 116, 101, 100,
44, 32, 83, 121, 115, 116, 101, 109, 84, 105, 109, 101, 44, 32, 84, 105,
109, 101, 71, 101, 110, 101, 114, 97, 116, 101, 100, 44, 32, 69, 118, 101,
110, 116, 84, 105, 109, 101, 93, 10, 104, 111, 115, 116, 58, 32, 91, 72,
111, 115, 116, 110, 97, 109, 101, 44, 32, 67, 111, 109, 112, 117, 116, 101,
114, 93, 10, 101, 118, 101, 110, 116, 115, 58, 32, 119, 105, 110, 100, 111,
119, 115, 45, 101, 118, 101, 110, 116, 115, 10,
0 };
static const char text14[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 77, 105, 99, 114, 111, 115, 111, 102, 116, 32, 68, 101, 102, 101, 110,
100, 101, 114, 32, 102, 111, 114, 32, 69, 110, 100, 112, 111, 105, 110, 116,
58, 32, 97, 100, 118, 97, 110, 99, 101, 100, 32, 104, 117, 110, 116, 105,
110, 103, 32, 116, 97, 98, 108, 101, 115, 44, 32, 97, 115, 32, 67, 83,
86, 32, 111, 114, 32, 74, 83, 79, 78, 32, 111, 117, 116, 32, 111, 102,
32, 116, 104, 101, 32, 112, 111, 114, 116, 97, 108, 32, 97, 110, 100, 32,
65, 80, 73, 44, 32, 102, 114, 111, 109, 32, 76, 111, 103, 32, 65, 110,
97, 108, 121, 116, 105, 99, 115, 44, 32, 111, 114, 32, 97, 115, 32, 116,
104, 101, 10, 35, 32, 115, 116, 114, 101, 97, 109, 105, 110, 103, 32, 65,
80, 73, 32, 119, 114, 105, 116, 101, 115, 32, 116, 104, 101, 109, 32, 40,
123, 34, 99, 97, 116, 101, 103, 111, 114, 121, 34, 58, 32, 34, 65, 100,
118, 97, 110, 99, 101, 100, 72, 117, 110, 116, 105, 110, 103, 45, 68, 101,
118, 105, 99, 101, 80, 114, 111, 99, 101, 115, 115, 69, 118, 101, 110, 116,
115, 34, 44, 32, 34, 112, 114, 111, 112, 101, 114, 116, 105, 101, 115, 34,
58, 32, 123, 46, 46, 46, 125, 125, 41, 46, 10, 35, 32, 104, 116, 116,
112, 115, 58, 47, 47, 108, 101, 97, 114, 110, 46, 109, 105, 99, 114, 111,
115, 111, 102, 116, 46, 99, 111, 109, 47, 100, 101, 102, 101, 110, 100, 101,
114, 45, 120, 100, 114, 47, 97, 100, 118, 97, 110, 99, 101, 100, 45, 104,
117, 110, 116, 105, 110, 103, 45, 100, 101, 118, 105, 99, 101, 112, 114, 111,
99, 101, 115, 115, 101, 118, 101, 110, 116, 115, 45, 116, 97, 98, 108, 101,
32, 97, 110, 100, 32, 105, 116, 115, 32, 110, 101, 105, 103, 104, 98, 111,
117, 114, 115, 10, 115, 111, 117, 114, 99, 101, 58, 32, 100, 101, 102, 101,
110, 100, 101, 114, 45, 104, 117, 110, 116, 105, 110, 103, 10, 116, 105, 116,
108, 101, 58, 32, 68, 101, 102, 101, 110, 100, 101, 114, 32, 102, 111, 114,
32, 69, 110, 100, 112, 111, 105, 110, 116, 32, 97, 100, 118, 97, 110, 99,
101, 100, 32, 104, 117, 110, 116, 105, 110, 103, 32, 40, 68, 101, 118, 105,
99, 101, 42, 69, 118, 101, 110, 116, 115, 41, 10, 112, 108, 97, 116, 102,
111, 114, 109, 115, 58, 32, 91, 87, 105, 110, 100, 111, 119, 115, 44, 32,
76, 105, 110, 117, 120, 44, 32, 109, 97, 99, 79, 83, 93, 10, 102, 111,
114, 109, 97, 116, 58, 32, 91, 106, 115, 111, 110, 44, 32, 99, 115, 118,
93, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 10, 32, 32, 45,
32, 123, 68, 101, 118, 105, 99, 101, 78, 97, 109, 101, 58, 32, 116, 114,
117, 101, 44, 32, 65, 99, 116, 105, 111, 110, 84, 121, 112, 101, 58, 32,
116, 114, 117, 101, 125, 10, 32, 32, 45, 32, 123, 112, 114, 111, 112, 101,
114, 116, 105, 101, 115, 46, 68, 101, 118, 105, 99, 101, 78, 97, 109, 101,
58, 32, 116, 114, 117, 101, 44, 32, 112, 114, 111, 112, 101, 114, 116, 105,
101, 115, 46, 65, 99, 116, 105, 111, 110, 84, 121, 112, 101, 58, 32, 116,
114, 117, 101, 125, 10, 99, 111, 108, 117, 109, 110, 115, 58, 32, 91, 68,
101, 118, 105, 99, 101, 78, 97, 109, 101, 44, 32, 65, 99, 116, 105, 111,
110, 84, 121, 112, 101, 93, 10, 110, 97, 109, 101, 115, 58, 10, 32, 32,
112, 58, 32, 91, 39, 39, 44, 32, 112, 114, 111, 112, 101, 114, 116, 105,
101, 115, 93, 10, 101, 109, 98, 101, 100, 100, 101, 100, 58, 32, 123, 65,
100, 100, 105, 116, 105, 111, 110, 97, 108, 70, 105, 101, 108, 100, 115, 58,
32, 106, 115, 111, 110, 44, 32, 112, 114, 111, 112, 101, 114, 116, 105, 101,
115, 46, 65, 100, 100, 105, 116, 105, 111, 110, 97, 108, 70, 105, 101, 108,
100, 115, 58, 32, 106, 115, 111, 110, 125, 10, 116, 105, 109, 101, 58, 32,
91, 36, 112, 46, 84, 105, 109, 101, 115, 116, 97, 109, 112, 44, 32, 36,
112, 46, 84, 105, 109, 101, 71, 101, 110, 101, 114, 97, 116, 101, 100, 44,
32, 39, 84, 105, 109, 101, 115, 116, 97, 109, 112, 32, 91, 85, 84, 67,
93, 39, 44, 32, 39, 84, 105, 109, 101, 71, 101, 110, 101, 114, 97, 116,
101, 100, 32, 91, 85, 84, 67, 93, 39, 44, 32, 116, 105, 109, 101, 93,
10, 104, 111, 115, 116, 58, 32, 36, 112, 46, 68, 101, 118, 105, 99, 101,
78, 97, 109, 101, 10, 108, 97, 98, 101, 108, 58, 32, 91, 123, 102, 114,
111, 109, 58, 32, 91, 36, 112, 46, 84, 121, 112, 101, 44, 32, 99, 97,
116, 101, 103, 111, 114, 121, 93, 125, 44, 32, 36, 112, 46, 65, 99, 116,
105, 111, 110, 84, 121, 112, 101, 93, 10, 10, 102, 105, 101, 108, 100, 115,
58, 10, 32, 32, 104, 111, 115, 116, 46, 111, 115, 46, 116, 121, 112, 101,
58, 10, 32, 32, 32, 32, 45, 32, 123, 99, 111, 110, 115, 116, 58, 32,
119, 105, 110, 100, 111, 119, 115, 44, 32, 119, 104, 101, 110, 58, 32, 123,
36, 112, 46, 73, 110, 105, 116, 105, 97, 116, 105, 110, 103, 80, 114, 111,
99, 101, 115, 115, 70, 111, 108, 100, 101, 114, 80, 97, 116, 104, 58, 32,
123, 109, 97, 116, 99, 104, 58, 32, 39, 94, 40, 63, 58, 91, 65, 45,
90, 97, 45, 122, 93, 58, 124, 92, 92, 41, 39, 125, 125, 125, 10, 32,
32, 32, 32, 45, 32, 123, 99, 111, 110, 115, 116, 58, 32, 119, 105, 110,
100, 111, 119, 115, 44, 32, 119, 104, 101, 110, 58, 32, 123, 36, 112, 46,
70, 111, 108, 100, 101, 114, 80, 97, 116, 104, 58, 32, 123, 109, 97, 116,
99, 104, 58, 32, 39, 94, 40, 63, 58, 91, 65, 45, 90, 97, 45, 122,
93, 58, 124, 92, 92, 41, 39, 125, 125, 125, 10, 32, 32, 101, 118, 101,
110, 116, 46, 112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 123, 99, 111,
110, 115, 116, 58, 32, 100, 101, 102, 101, 110, 100, 101, 114, 125, 10, 32,
32, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 36,
112, 46, 65, 99, 116, 105, 111, 110, 84, 121, 112, 101, 10, 32, 32, 112,
114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111,
109, 58, 32, 36, 112, 46, 73, 110, 105, 116, 105, 97, 116, 105, 110, 103,
80, 114, 111, 99, 101, 115, 115, 73, 100, 44, 32, 110, 117, 109, 98, 101,
114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 112, 114, 111, 99, 101,
115, 115, 46, 115, 116, 97, 114, 116, 58, 32, 123, 102, 114, 111, 109, 58,
32, 36, 112, 46, 73, 110, 105, 116, 105, 97, 116, 105, 110, 103, 80, 114,
111, 99, 101, 115, 115, 67, 114, 101, 97, 116, 105, 111, 110, 84, 105, 109,
101, 44, 32, 116, 105, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120, 101, 99, 117, 116, 97,
98, 108, 101, 58, 10, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111, 109,
58, 32, 36, 112, 46, 73, 110, 105, 116, 105, 97, 116, 105, 110, 103, 80,
114, 111, 99, 101, 115, 115, 70, 111, 108, 100, 101, 114, 80, 97, 116, 104,
44, 32, 119, 104, 101, 110, 58, 32, 123, 36, 112, 46, 73, 110, 105, 116,
105, 97, 116, 105, 110, 103, 80, 114, 111, 99, 101, 115, 115, 70, 111, 108,
100, 101, 114, 80, 97, 116, 104, 58, 32, 123, 109, 97, 116, 99, 104, 58,
32, 39, 91, 92, 92, 47, 93, 91, 94, 92, 92, 47, 93, 43, 92, 46,
91, 65, 45, 90, 97, 45, 122, 48, 45, 57, 93, 123, 49, 44, 56, 125,
36, 39, 125, 125, 125, 10, 32, 32, 32, 32, 45, 32, 123, 116, 101, 120,
116, 58, 32, 39, 123, 36, 112, 46, 73, 110, 105, 116, 105, 97, 116, 105,
110, 103, 80, 114, 111, 99, 101, 115, 115, 70, 111, 108, 100, 101, 114, 80,
97, 116, 104, 125, 92, 123, 36, 112, 46, 73, 110, 105, 116, 105, 97, 116,
105, 110, 103, 80, 114, 111, 99, 101, 115, 115, 70, 105, 108, 101, 78, 97,
109, 101, 125, 39, 44, 32, 119, 104, 101, 110, 58, 32, 123, 36, 112, 46,
73, 110, 105, 116, 105, 97, 116, 105, 110, 103, 80, 114, 111, 99, 101, 115,
115, 70, 111, 108, 100, 101, 114, 80, 97, 116, 104, 58, 32, 123, 109, 97,
116, 99, 104, 58, 32, 39, 94, 40, 63, 58, 91, 65, 45, 90, 97, 45,
122, 93, 58, 124, 92, 92, 41, 39, 125, 125, 125, 10, 32, 32, 32, 32,
45, 32, 36, 112, 46, 73, 110, 105, 116, 105, 97, 116, 105, 110, 103, 80,
114, 111, 99, 101, 115, 115, 70, 111, 108, 100, 101, 114, 80, 97, 116, 104,
10, 32, 32, 32, 32, 45, 32, 36, 112, 46, 73, 110, 105, 116, 105, 97,
116, 105, 110, 103, 80, 114, 111, 99, 101, 115, 115, 70, 105, 108, 101, 78,
97, 109, 101, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 110, 97,
109, 101, 58, 32, 91, 36, 112, 46, 73, 110, 105, 116, 105, 97, 116, 105,
110, 103, 80, 114, 111, 99, 101, 115, 115, 70, 105, 108, 101, 78, 97, 109,
101, 44, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112, 46, 73, 110, 105,
116, 105, 97, 116, 105, 110, 103, 80, 114, 111, 99, 101, 115, 115, 70, 111,
108, 100, 101, 114, 80, 97, 116, 104, 44, 32, 98, 97, 115, 101, 110, 97,
109, 101, 58, 32, 116, 114, 117, 101, 125, 93, 10, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110,
101, 58, 32, 36, 112, 46, 73, 110, 105, 116, 105, 97, 116, 105, 110, 103,
80, 114, 111, 99, 101, 115, 115, 67, 111, 109, 109, 97, 110, 100, 76, 105,
110, 101, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 101, 46,
111, 114, 105, 103, 105, 110, 97, 108, 95, 102, 105, 108, 101, 95, 110, 97,
109, 101, 58, 32, 36, 112, 46, 73, 110, 105, 116, 105, 97, 116, 105, 110,
103, 80, 114, 111, 99, 101, 115, 115, 86, 101, 114, 115, 105, 111, 110, 73,
110, 102, 111, 79, 114, 105, 103, 105, 110, 97, 108, 70, 105, 108, 101, 78,
97, 109, 101, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97,
114, 101, 110, 116, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58,
32, 36, 112, 46, 73, 110, 105, 116, 105, 97, 116, 105, 110, 103, 80, 114,
111, 99, 101, 115, 115, 80, 97, 114, 101, 110, 116, 73, 100, 44, 32, 110,
117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 112,
114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 115, 116,
97, 114, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112, 46, 73,
110, 105, 116, 105, 97, 116, 105, 110, 103, 80, 114, 111, 99, 101, 115, 115,
80, 97, 114, 101, 110, 116, 67, 114, 101, 97, 116, 105, 111, 110, 84, 105,
109, 101, 44, 32, 116, 105, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116,
46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 36, 112, 46,
73, 110, 105, 116, 105, 97, 116, 105, 110, 103, 80, 114, 111, 99, 101, 115,
115, 80, 97, 114, 101, 110, 116, 70, 105, 108, 101, 78, 97, 109, 101, 10,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116,
46, 110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112,
46, 73, 110, 105, 116, 105, 97, 116, 105, 110, 103, 80, 114, 111, 99, 101,
115, 115, 80, 97, 114, 101, 110, 116, 70, 105, 108, 101, 78, 97, 109, 101,
44, 32, 98, 97, 115, 101, 110, 97, 109, 101, 58, 32, 116, 114, 117, 101,
125, 10, 32, 32, 117, 115, 101, 114, 46, 110, 97, 109, 101, 58, 32, 36,
112, 46, 73, 110, 105, 116, 105, 97, 116, 105, 110, 103, 80, 114, 111, 99,
101, 115, 115, 65, 99, 99, 111, 117, 110, 116, 78, 97, 109, 101, 10, 32,
32, 117, 115, 101, 114, 46, 100, 111, 109, 97, 105, 110, 58, 32, 36, 112,
46, 73, 110, 105, 116, 105, 97, 116, 105, 110, 103, 80, 114, 111, 99, 101,
115, 115, 65, 99, 99, 111, 117, 110, 116, 68, 111, 109, 97, 105, 110, 10,
32, 32, 117, 115, 101, 114, 46, 105, 100, 58, 32, 36, 112, 46, 73, 110,
105, 116, 105, 97, 116, 105, 110, 103, 80, 114, 111, 99, 101, 115, 115, 65,
99, 99, 111, 117, 110, 116, 83, 105, 100, 10, 32, 32, 112, 114, 111, 99,
101, 115, 115, 46, 101, 110, 116, 114, 121, 95, 108, 101, 97, 100, 101, 114,
46, 101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32, 36, 112, 46, 73,
110, 105, 116, 105, 97, 116, 105, 110, 103, 80, 114, 111, 99, 101, 115, 115,
76, 111, 103, 111, 110, 73, 100, 10, 114, 97, 119, 58, 32, 123, 102, 114,
111, 109, 58, 32, 36, 112, 44, 32, 97, 115, 58, 32, 100, 101, 102, 101,
110, 100, 101, 114, 125, 10, 10, 99, 97, 115, 101, 115, 58, 10, 32, 32,
45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 112, 46, 65, 99, 116, 105,
111, 110, 84, 121, 112, 101, 58, 32, 91, 80, 114, 111, 99, 101, 115, 115,
67, 114, 101, 97, 116, 101, 100, 44, 32, 79, 112, 101, 110, 80, 114, 111,
99, 101, 115, 115, 93, 125, 10, 32, 32, 32, 32, 99, 97, 115, 101, 115,
58, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32,
123, 36, 112, 46, 65, 99, 116, 105, 111, 110, 84, 121, 112, 101, 58, 32,
80, 114, 111, 99, 101, 115, 115, 67, 114, 101, 97, 116, 101, 100, 125, 10,
32, 32, 32, 32, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 112,
114, 111, 99, 101, 115, 115, 46, 115, 116, 97, 114, 116, 10, 32, 32, 32,
32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112,
105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112, 46, 80, 114,
111, 99, 101, 115, 115, 73, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58,
32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 115, 116, 97, 114, 116, 58, 32,
123, 102, 114, 111, 109, 58, 32, 36, 112, 46, 80, 114, 111, 99, 101, 115,
115, 67, 114, 101, 97, 116, 105, 111, 110, 84, 105, 109, 101, 44, 32, 116,
105, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120, 101,
99, 117, 116, 97, 98, 108, 101, 58, 10, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112,
46, 70, 111, 108, 100, 101, 114, 80, 97, 116, 104, 44, 32, 119, 104, 101,
110, 58, 32, 123, 36, 112, 46, 70, 111, 108, 100, 101, 114, 80, 97, 116,
104, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 91, 92, 92, 47,
93, 91, 94, 92, 92, 47, 93, 43, 92, 46, 91, 65, 45, 90, 97, 45,
122, 48, 45, 57, 93, 123, 49, 44, 56, 125, 36, 39, 125, 125, 125, 10,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 116,
101, 120, 116, 58, 32, 39, 123, 36, 112, 46, 70, 111, 108, 100, 101, 114,
80, 97, 116, 104, 125, 92, 123, 36, 112, 46, 70, 105, 108, 101, 78, 97,
109, 101, 125, 39, 44, 32, 119, 104, 101, 110, 58, 32, 123, 36, 112, 46,
70, 111, 108, 100, 101, 114, 80, 97, 116, 104, 58, 32, 123, 109, 97, 116,
99, 104, 58, 32, 39, 94, 40, 63, 58, 91, 65, 45, 90, 97, 45, 122,
93, 58, 124, 92, 92, 41, 39, 125, 125, 125, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 45, 32, 36, 112, 46, 70, 111, 108, 100,
101, 114, 80, 97, 116, 104, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 45, 32, 36, 112, 46, 70, 105, 108, 101, 78, 97, 109, 101,
10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101,
115, 115, 46, 110, 97, 109, 101, 58, 32, 91, 36, 112, 46, 70, 105, 108,
101, 78, 97, 109, 101, 44, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112,
46, 70, 111, 108, 100, 101, 114, 80, 97, 116, 104, 44, 32, 98, 97, 115,
101, 110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 93, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110, 101, 58, 32, 36, 112,
46, 80, 114, 111, 99, 101, 115, 115, 67, 111, 109, 109, 97, 110, 100, 76,
105, 110, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114,
111, 99, 101, 115, 115, 46, 112, 101, 46, 111, 114, 105, 103, 105, 110, 97,
108, 95, 102, 105, 108, 101, 95, 110, 97, 109, 101, 58, 32, 36, 112, 46,
80, 114, 111, 99, 101, 115, 115, 86, 101, 114, 115, 105, 111, 110, 73, 110,
102, 111, 79, 114, 105, 103, 105, 110, 97, 108, 70, 105, 108, 101, 78, 97,
109, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 112, 105, 100, 58,
32, 123, 102, 114, 111, 109, 58, 32, 36, 112, 46, 73, 110, 105, 116, 105,
97, 116, 105, 110, 103, 80, 114, 111, 99, 101, 115, 115, 73, 100, 44, 32,
110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
112, 97, 114, 101, 110, 116, 46, 115, 116, 97, 114, 116, 58, 32, 123, 102,
114, 111, 109, 58, 32, 36, 112, 46, 73, 110, 105, 116, 105, 97, 116, 105,
110, 103, 80, 114, 111, 99, 101, 115, 115, 67, 114, 101, 97, 116, 105, 111,
110, 84, 105, 109, 101, 44, 32, 116, 105, 109, 101, 58, 32, 116, 114, 117,
101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 101, 120, 101, 99,
117, 116, 97, 98, 108, 101, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 45, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112, 46,
73, 110, 105, 116, 105, 97, 116, 105, 110, 103, 80, 114, 111, 99, 101, 115,
115, 70, 111, 108, 100, 101, 114, 80, 97, 116, 104, 44, 32, 119, 104, 101,
110, 58, 32, 123, 36, 112, 46, 73, 110, 105, 116, 105, 97, 116, 105, 110,
103, 80, 114, 111, 99, 101, 115, 115, 70, 111, 108, 100, 101, 114, 80, 97,
116, 104, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 91, 92, 92,
47, 93, 91, 94, 92, 92, 47, 93, 43, 92, 46, 91, 65, 45, 90, 97,
45, 122, 48, 45, 57, 93, 123, 49, 44, 56, 125, 36, 39, 125, 125, 125,
10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123,
116, 101, 120, 116, 58, 32, 39, 123, 36, 112, 46, 73, 110, 105, 116, 105,
97, 116, 105, 110, 103, 80, 114, 111, 99, 101, 115, 115, 70, 111, 108, 100,
101, 114, 80, 97, 116, 104, 125, 92, 123, 36, 112, 46, 73, 110, 105, 116,
105, 97, 116, 105, 110, 103, 80, 114, 111, 99, 101, 115, 115, 70, 105, 108,
101, 78, 97, 109, 101, 125, 39, 44, 32, 119, 104, 101, 110, 58, 32, 123,
36, 112, 46, 73, 110, 105, 116, 105, 97, 116, 105, 110, 103, 80, 114, 111,
99, 101, 115, 115, 70, 111, 108, 100, 101, 114, 80, 97, 116, 104, 58, 32,
123, 109, 97, 116, 99, 104, 58, 32, 39, 94, 40, 63, 58, 91, 65, 45,
90, 97, 45, 122, 93, 58, 124, 92, 92, 41, 39, 125, 125, 125, 10, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 36, 112, 46,
73, 110, 105, 116, 105, 97, 116, 105, 110, 103, 80, 114, 111, 99, 101, 115,
115, 70, 111, 108, 100, 101, 114, 80, 97, 116, 104, 10, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 36, 112, 46, 73, 110, 105,
116, 105, 97, 116, 105, 110, 103, 80, 114, 111, 99, 101, 115, 115, 70, 105,
108, 101, 78, 97, 109, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46,
110, 97, 109, 101, 58, 32, 91, 36, 112, 46, 73, 110, 105, 116, 105, 97,
116, 105, 110, 103, 80, 114, 111, 99, 101, 115, 115, 70, 105, 108, 101, 78,
97, 109, 101, 44, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112, 46, 73,
110, 105, 116, 105, 97, 116, 105, 110, 103, 80, 114, 111, 99, 101, 115, 115,
70, 111, 108, 100, 101, 114, 80, 97, 116, 104, 44, 32, 98, 97, 115, 101,
110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 93, 10, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112,
97, 114, 101, 110, 116, 46, 99, 111, 109, 109, 97, 110, 100, 95, 108, 105,
110, 101, 58, 32, 36, 112, 46, 73, 110, 105, 116, 105, 97, 116, 105, 110,
103, 80, 114, 111, 99, 101, 115, 115, 67, 111, 109, 109, 97, 110, 100, 76,
105, 110, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 117, 115,
101, 114, 46, 110, 97, 109, 101, 58, 32, 91, 36, 112, 46, 65, 99, 99,
111, 117, 110, 116, 78, 97, 109, 101, 44, 32, 36, 112, 46, 73, 110, 105,
116, 105, 97, 116, 105, 110, 103, 80, 114, 111, 99, 101, 115, 115, 65, 99,
99, 111, 117, 110, 116, 78, 97, 109, 101, 93, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 117, 115, 101, 114, 46, 100, 111, 109, 97, 105, 110,
58, 32, 91, 36, 112, 46, 65, 99, 99, 111, 117, 110, 116, 68, 111, 109,
97, 105, 110, 44, 32, 36, 112, 46, 73, 110, 105, 116, 105, 97, 116, 105,
110, 103, 80, 114, 111, 99, 101, 115, 115, 65, 99, 99, 111, 117, 110, 116,
68, 111, 109, 97, 105, 110, 93, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 117, 115, 101, 114, 46, 105, 100, 58, 32, 91, 36, 112, 46, 65,
99, 99, 111, 117, 110, 116, 83, 105, 100, 44, 32, 36, 112, 46, 73, 110,
105, 116, 105, 97, 116, 105, 110, 103, 80, 114, 111, 99, 101, 115, 115, 65,
99, 99, 111, 117, 110, 116, 83, 105, 100, 93, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 110, 116,
114, 121, 95, 108, 101, 97, 100, 101, 114, 46, 101, 110, 116, 105, 116, 121,
95, 105, 100, 58, 32, 91, 36, 112, 46, 76, 111, 103, 111, 110, 73, 100,
44, 32, 36, 112, 46, 73, 110, 105, 116, 105, 97, 116, 105, 110, 103, 80,
114, 111, 99, 101, 115, 115, 76, 111, 103, 111, 110, 73, 100, 93, 10, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 108, 101, 46, 104, 97,
115, 104, 46, 115, 104, 97, 50, 53, 54, 58, 32, 123, 102, 114, 111, 109,
58, 32, 36, 112, 46, 83, 72, 65, 50, 53, 54, 44, 32, 108, 111, 119,
101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32,
45, 32, 123, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115,
115, 46, 97, 99, 99, 101, 115, 115, 44, 32, 102, 105, 101, 108, 100, 115,
58, 32, 123, 84, 97, 114, 103, 101, 116, 46, 112, 114, 111, 99, 101, 115,
115, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112,
46, 80, 114, 111, 99, 101, 115, 115, 73, 100, 44, 32, 110, 117, 109, 98,
101, 114, 58, 32, 116, 114, 117, 101, 125, 125, 125, 10, 32, 32, 45, 32,
119, 104, 101, 110, 58, 32, 123, 36, 112, 46, 65, 99, 116, 105, 111, 110,
84, 121, 112, 101, 58, 32, 91, 70, 105, 108, 101, 67, 114, 101, 97, 116,
101, 100, 44, 32, 70, 105, 108, 101, 77, 111, 100, 105, 102, 105, 101, 100,
44, 32, 70, 105, 108, 101, 82, 101, 110, 97, 109, 101, 100, 44, 32, 70,
105, 108, 101, 68, 101, 108, 101, 116, 101, 100, 93, 125, 10, 32, 32, 32,
32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 102,
105, 108, 101, 46, 112, 97, 116, 104, 58, 10, 32, 32, 32, 32, 32, 32,
32, 32, 45, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112, 46, 70, 111,
108, 100, 101, 114, 80, 97, 116, 104, 44, 32, 119, 104, 101, 110, 58, 32,
123, 36, 112, 46, 70, 111, 108, 100, 101, 114, 80, 97, 116, 104, 58, 32,
123, 109, 97, 116, 99, 104, 58, 32, 39, 91, 92, 92, 47, 93, 91, 94,
92, 92, 47, 93, 43, 92, 46, 91, 65, 45, 90, 97, 45, 122, 48, 45,
57, 93, 123, 49, 44, 56, 125, 36, 39, 125, 125, 125, 10, 32, 32, 32,
32, 32, 32, 32, 32, 45, 32, 123, 116, 101, 120, 116, 58, 32, 39, 123,
36, 112, 46, 70, 111, 108, 100, 101, 114, 80, 97, 116, 104, 125, 92, 123,
36, 112, 46, 70, 105, 108, 101, 78, 97, 109, 101, 125, 39, 44, 32, 119,
104, 101, 110, 58, 32, 123, 36, 112, 46, 70, 111, 108, 100, 101, 114, 80,
97, 116, 104, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 94, 40,
63, 58, 91, 65, 45, 90, 97, 45, 122, 93, 58, 124, 92, 92, 41, 39,
125, 125, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 36, 112,
46, 70, 111, 108, 100, 101, 114, 80, 97, 116, 104, 10, 32, 32, 32, 32,
32, 32, 102, 105, 108, 101, 46, 110, 97, 109, 101, 58, 32, 36, 112, 46,
70, 105, 108, 101, 78, 97, 109, 101, 10, 32, 32, 32, 32, 32, 32, 102,
105, 108, 101, 46, 104, 97, 115, 104, 46, 115, 104, 97, 50, 53, 54, 58,
32, 123, 102, 114, 111, 109, 58, 32, 36, 112, 46, 83, 72, 65, 50, 53,
54, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 32, 32, 32, 32, 102, 105, 108, 101, 46, 111, 114, 105, 103, 105,
110, 95, 117, 114, 108, 58, 32, 36, 112, 46, 70, 105, 108, 101, 79, 114,
105, 103, 105, 110, 85, 114, 108, 10, 32, 32, 32, 32, 32, 32, 102, 105,
108, 101, 46, 111, 114, 105, 103, 105, 110, 95, 114, 101, 102, 101, 114, 114,
101, 114, 95, 117, 114, 108, 58, 32, 36, 112, 46, 70, 105, 108, 101, 79,
114, 105, 103, 105, 110, 82, 101, 102, 101, 114, 114, 101, 114, 85, 114, 108,
10, 32, 32, 32, 32, 99, 97, 115, 101, 115, 58, 10, 32, 32, 32, 32,
32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 112, 46, 65,
99, 116, 105, 111, 110, 84, 121, 112, 101, 58, 32, 70, 105, 108, 101, 67,
114, 101, 97, 116, 101, 100, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32,
102, 105, 108, 101, 46, 99, 114, 101, 97, 116, 101, 125, 10, 32, 32, 32,
32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 112, 46,
65, 99, 116, 105, 111, 110, 84, 121, 112, 101, 58, 32, 70, 105, 108, 101,
77, 111, 100, 105, 102, 105, 101, 100, 125, 44, 32, 99, 108, 97, 115, 115,
58, 32, 102, 105, 108, 101, 46, 109, 111, 100, 105, 102, 121, 125, 10, 32,
32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36,
112, 46, 65, 99, 116, 105, 111, 110, 84, 121, 112, 101, 58, 32, 70, 105,
108, 101, 68, 101, 108, 101, 116, 101, 100, 125, 44, 32, 99, 108, 97, 115,
115, 58, 32, 102, 105, 108, 101, 46, 100, 101, 108, 101, 116, 101, 125, 10,
32, 32, 32, 32, 32, 32, 45, 32, 99, 108, 97, 115, 115, 58, 32, 102,
105, 108, 101, 46, 114, 101, 110, 97, 109, 101, 10, 32, 32, 32, 32, 32,
32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 102, 105, 108, 101, 46, 69, 120, 116, 46, 111, 114,
105, 103, 105, 110, 97, 108, 46, 112, 97, 116, 104, 58, 10, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111, 109,
58, 32, 36, 112, 46, 80, 114, 101, 118, 105, 111, 117, 115, 70, 111, 108,
100, 101, 114, 80, 97, 116, 104, 44, 32, 119, 104, 101, 110, 58, 32, 123,
36, 112, 46, 80, 114, 101, 118, 105, 111, 117, 115, 70, 111, 108, 100, 101,
114, 80, 97, 116, 104, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39,
91, 92, 92, 47, 93, 91, 94, 92, 92, 47, 93, 43, 92, 46, 91, 65,
45, 90, 97, 45, 122, 48, 45, 57, 93, 123, 49, 44, 56, 125, 36, 39,
125, 125, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
45, 32, 123, 116, 101, 120, 116, 58, 32, 39, 123, 36, 112, 46, 80, 114,
101, 118, 105, 111, 117, 115, 70, 111, 108, 100, 101, 114, 80, 97, 116, 104,
125, 92, 123, 36, 112, 46, 80, 114, 101, 118, 105, 111, 117, 115, 70, 105,
108, 101, 78, 97, 109, 101, 125, 39, 44, 32, 119, 104, 101, 110, 58, 32,
123, 36, 112, 46, 80, 114, 101, 118, 105, 111, 117, 115, 70, 111, 108, 100,
101, 114, 80, 97, 116, 104, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32,
39, 94, 40, 63, 58, 91, 65, 45, 90, 97, 45, 122, 93, 58, 124, 92,
92, 41, 39, 125, 125, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 45, 32, 36, 112, 46, 80, 114, 101, 118, 105, 111, 117, 115,
70, 105, 108, 101, 78, 97, 109, 101, 10, 32, 32, 45, 32, 119, 104, 101,
110, 58, 32, 123, 36, 112, 46, 65, 99, 116, 105, 111, 110, 84, 121, 112,
101, 58, 32, 91, 67, 111, 110, 110, 101, 99, 116, 105, 111, 110, 83, 117,
99, 99, 101, 115, 115, 44, 32, 67, 111, 110, 110, 101, 99, 116, 105, 111,
110, 70, 97, 105, 108, 101, 100, 44, 32, 67, 111, 110, 110, 101, 99, 116,
105, 111, 110, 82, 101, 113, 117, 101, 115, 116, 44, 32, 67, 111, 110, 110,
101, 99, 116, 105, 111, 110, 65, 116, 116, 101, 109, 112, 116, 44, 32, 67,
111, 110, 110, 101, 99, 116, 105, 111, 110, 70, 111, 117, 110, 100, 44, 32,
72, 116, 116, 112, 67, 111, 110, 110, 101, 99, 116, 105, 111, 110, 73, 110,
115, 112, 101, 99, 116, 101, 100, 44, 10, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 83, 115, 108, 67, 111, 110, 110, 101, 99, 116, 105, 111,
110, 73, 110, 115, 112, 101, 99, 116, 101, 100, 44, 32, 73, 110, 98, 111,
117, 110, 100, 67, 111, 110, 110, 101, 99, 116, 105, 111, 110, 65, 99, 99,
101, 112, 116, 101, 100, 44, 32, 73, 110, 98, 111, 117, 110, 100, 67, 111,
110, 110, 101, 99, 116, 105, 111, 110, 65, 116, 116, 101, 109, 112, 116, 44,
32, 76, 105, 115, 116, 101, 110, 105, 110, 103, 67, 111, 110, 110, 101, 99,
116, 105, 111, 110, 67, 114, 101, 97, 116, 101, 100, 93, 125, 10, 32, 32,
32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32,
115, 111, 117, 114, 99, 101, 46, 105, 112, 58, 32, 36, 112, 46, 76, 111,
99, 97, 108, 73, 80, 10, 32, 32, 32, 32, 32, 32, 115, 111, 117, 114,
99, 101, 46, 112, 111, 114, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32,
36, 112, 46, 76, 111, 99, 97, 108, 80, 111, 114, 116, 44, 32, 110, 117,
109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32,
32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 105, 112,
58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112, 46, 82, 101, 109, 111,
116, 101, 73, 80, 44, 32, 115, 116, 114, 105, 112, 95, 112, 114, 101, 102,
105, 120, 58, 32, 39, 58, 58, 102, 102, 102, 102, 58, 39, 125, 10, 32,
32, 32, 32, 32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110,
46, 112, 111, 114, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112,
46, 82, 101, 109, 111, 116, 101, 80, 111, 114, 116, 44, 32, 110, 117, 109,
98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32,
32, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 100, 111, 109,
97, 105, 110, 58, 32, 91, 123, 102, 114, 111, 109, 58, 32, 36, 112, 46,
82, 101, 109, 111, 116, 101, 85, 114, 108, 44, 32, 99, 97, 112, 116, 117,
114, 101, 58, 32, 39, 94, 40, 63, 58, 92, 119, 43, 58, 47, 47, 41,
63, 40, 63, 58, 91, 94, 47, 64, 93, 42, 64, 41, 63, 40, 91, 94,
47, 58, 63, 35, 93, 43, 41, 39, 125, 93, 10, 32, 32, 32, 32, 32,
32, 110, 101, 116, 119, 111, 114, 107, 46, 116, 114, 97, 110, 115, 112, 111,
114, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112, 46, 80, 114,
111, 116, 111, 99, 111, 108, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58,
32, 39, 94, 40, 63, 105, 41, 40, 116, 99, 112, 124, 117, 100, 112, 124,
105, 99, 109, 112, 41, 39, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116,
114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 101, 118, 101, 110, 116,
46, 111, 117, 116, 99, 111, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58,
32, 36, 112, 46, 65, 99, 116, 105, 111, 110, 84, 121, 112, 101, 44, 32,
109, 97, 112, 58, 32, 123, 67, 111, 110, 110, 101, 99, 116, 105, 111, 110,
70, 97, 105, 108, 101, 100, 58, 32, 102, 97, 105, 108, 117, 114, 101, 125,
44, 32, 101, 108, 115, 101, 58, 32, 115, 117, 99, 99, 101, 115, 115, 125,
10, 32, 32, 32, 32, 99, 97, 115, 101, 115, 58, 10, 32, 32, 32, 32,
32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 112, 46, 65,
99, 116, 105, 111, 110, 84, 121, 112, 101, 58, 32, 76, 105, 115, 116, 101,
110, 105, 110, 103, 67, 111, 110, 110, 101, 99, 116, 105, 111, 110, 67, 114,
101, 97, 116, 101, 100, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 110,
101, 116, 119, 111, 114, 107, 46, 108, 105, 115, 116, 101, 110, 125, 10, 32,
32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36,
112, 46, 65, 99, 116, 105, 111, 110, 84, 121, 112, 101, 58, 32, 123, 115,
116, 97, 114, 116, 115, 58, 32, 73, 110, 98, 111, 117, 110, 100, 125, 125,
44, 32, 99, 108, 97, 115, 115, 58, 32, 110, 101, 116, 119, 111, 114, 107,
46, 97, 99, 99, 101, 112, 116, 44, 32, 102, 105, 101, 108, 100, 115, 58,
32, 123, 110, 101, 116, 119, 111, 114, 107, 46, 100, 105, 114, 101, 99, 116,
105, 111, 110, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 105, 110, 103,
114, 101, 115, 115, 125, 125, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32,
123, 99, 108, 97, 115, 115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46,
99, 111, 110, 110, 101, 99, 116, 44, 32, 102, 105, 101, 108, 100, 115, 58,
32, 123, 110, 101, 116, 119, 111, 114, 107, 46, 100, 105, 114, 101, 99, 116,
105, 111, 110, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 101, 103, 114,
101, 115, 115, 125, 125, 125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58,
32, 123, 36, 112, 46, 65, 99, 116, 105, 111, 110, 84, 121, 112, 101, 58,
32, 91, 68, 110, 115, 67, 111, 110, 110, 101, 99, 116, 105, 111, 110, 73,
110, 115, 112, 101, 99, 116, 101, 100, 44, 32, 68, 110, 115, 81, 117, 101,
114, 121, 82, 101, 115, 112, 111, 110, 115, 101, 44, 32, 68, 110, 115, 81,
117, 101, 114, 121, 82, 101, 113, 117, 101, 115, 116, 93, 125, 10, 32, 32,
32, 32, 99, 108, 97, 115, 115, 58, 32, 100, 110, 115, 46, 113, 117, 101,
114, 121, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123,
100, 110, 115, 46, 113, 117, 101, 115, 116, 105, 111, 110, 46, 110, 97, 109,
101, 58, 32, 91, 36, 112, 46, 65, 100, 100, 105, 116, 105, 111, 110, 97,
108, 70, 105, 101, 108, 100, 115, 46, 68, 110, 115, 81, 117, 101, 114, 121,
83, 116, 114, 105, 110, 103, 44, 32, 36, 112, 46, 65, 100, 100, 105, 116,
105, 111, 110, 97, 108, 70, 105, 101, 108, 100, 115, 46, 113, 117, 101, 114,
121, 44, 32, 36, 112, 46, 82, 101, 109, 111, 116, 101, 85, 114, 108, 93,
125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 112, 46,
65, 99, 116, 105, 111, 110, 84, 121, 112, 101, 58, 32, 91, 73, 109, 97,
103, 101, 76, 111, 97, 100, 101, 100, 44, 32, 68, 114, 105, 118, 101, 114,
76, 111, 97, 100, 93, 125, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100,
115, 58, 10, 32, 32, 32, 32, 32, 32, 100, 108, 108, 46, 112, 97, 116,
104, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 102, 114,
111, 109, 58, 32, 36, 112, 46, 70, 111, 108, 100, 101, 114, 80, 97, 116,
104, 44, 32, 119, 104, 101, 110, 58, 32, 123, 36, 112, 46, 70, 111, 108,
100, 101, 114, 80, 97, 116, 104, 58, 32, 123, 109, 97, 116, 99, 104, 58,
32, 39, 91, 92, 92, 47, 93, 91, 94, 92, 92, 47, 93, 43, 92, 46,
91, 65, 45, 90, 97, 45, 122, 48, 45, 57, 93, 123, 49, 44, 56, 125,
36, 39, 125, 125, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32,
123, 116, 101, 120, 116, 58, 32, 39, 123, 36, 112, 46, 70, 111, 108, 100,
101, 114, 80, 97, 116, 104, 125, 92, 123, 36, 112, 46, 70, 105, 108, 101,
78, 97, 109, 101, 125, 39, 44, 32, 119, 104, 101, 110, 58, 32, 123, 36,
112, 46, 70, 111, 108, 100, 101, 114, 80, 97, 116, 104, 58, 32, 123, 109,
97, 116, 99, 104, 58, 32, 39, 94, 40, 63, 58, 91, 65, 45, 90, 97,
45, 122, 93, 58, 124, 92, 92, 41, 39, 125, 125, 125, 10, 32, 32, 32,
32, 32, 32, 32, 32, 45, 32, 36, 112, 46, 70, 111, 108, 100, 101, 114,
80, 97, 116, 104, 10, 32, 32, 32, 32, 32, 32, 102, 105, 108, 101, 46,
104, 97, 115, 104, 46, 115, 104, 97, 50, 53, 54, 58, 32, 123, 102, 114,
111, 109, 58, 32, 36, 112, 46, 83, 72, 65, 50, 53, 54, 44, 32, 108,
111, 119, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32,
99, 97, 115, 101, 115, 58, 32, 91, 123, 119, 104, 101, 110, 58, 32, 123,
36, 112, 46, 65, 99, 116, 105, 111, 110, 84, 121, 112, 101, 58, 32, 73,
109, 97, 103, 101, 76, 111, 97, 100, 101, 100, 125, 44, 32, 99, 108, 97,
115, 115, 58, 32, 105, 109, 97, 103, 101, 46, 108, 111, 97, 100, 125, 44,
32, 123, 99, 108, 97, 115, 115, 58, 32, 100, 114, 105, 118, 101, 114, 46,
108, 111, 97, 100, 125, 93, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58,
32, 123, 36, 112, 46, 65, 99, 116, 105, 111, 110, 84, 121, 112, 101, 58,
32, 91, 82, 101, 103, 105, 115, 116, 114, 121, 86, 97, 108, 117, 101, 83,
101, 116, 44, 32, 82, 101, 103, 105, 115, 116, 114, 121, 75, 101, 121, 67,
114, 101, 97, 116, 101, 100, 44, 32, 82, 101, 103, 105, 115, 116, 114, 121,
86, 97, 108, 117, 101, 68, 101, 108, 101, 116, 101, 100, 44, 32, 82, 101,
103, 105, 115, 116, 114, 121, 75, 101, 121, 68, 101, 108, 101, 116, 101, 100,
44, 32, 82, 101, 103, 105, 115, 116, 114, 121, 75, 101, 121, 82, 101, 110,
97, 109, 101, 100, 93, 125, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100,
115, 58, 10, 32, 32, 32, 32, 32, 32, 114, 101, 103, 105, 115, 116, 114,
121, 46, 112, 97, 116, 104, 58, 32, 91, 123, 116, 101, 120, 116, 58, 32,
39, 123, 36, 112, 46, 82, 101, 103, 105, 115, 116, 114, 121, 75, 101, 121,
125, 92, 123, 36, 112, 46, 82, 101, 103, 105, 115, 116, 114, 121, 86, 97,
108, 117, 101, 78, 97, 109, 101, 125, 39, 125, 44, 32, 36, 112, 46, 82,
101, 103, 105, 115, 116, 114, 121, 75, 101, 121, 44, 32, 36, 112, 46, 80,
114, 101, 118, 105, 111, 117, 115, 82, 101, 103, 105, 115, 116, 114, 121, 75,
101, 121, 93, 10, 32, 32, 32, 32, 32, 32, 114, 101, 103, 105, 115, 116,
114, 121, 46, 118, 97, 108, 117, 101, 58, 32, 36, 112, 46, 82, 101, 103,
105, 115, 116, 114, 121, 86, 97, 108, 117, 101, 78, 97, 109, 101, 10, 32,
32, 32, 32, 32, 32, 114, 101, 103, 105, 115, 116, 114, 121, 46, 100, 97,
116, 97, 46, 115, 116, 114, 105, 110, 103, 115, 58, 32, 36, 112, 46, 82,
101, 103, 105, 115, 116, 114, 121, 86, 97, 108, 117, 101, 68, 97, 116, 97,
10, 32, 32, 32, 32, 99, 97, 115, 101, 115, 58, 10, 32, 32, 32, 32,
32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 112, 46, 65,
99, 116, 105, 111, 110, 84, 121, 112, 101, 58, 32, 82, 101, 103, 105, 115,
116, 114, 121, 86, 97, 108, 117, 101, 83, 101, 116, 125, 44, 32, 99, 108,
97, 115, 115, 58, 32, 114, 101, 103, 105, 115, 116, 114, 121, 46, 115, 101,
116, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110,
58, 32, 123, 36, 112, 46, 65, 99, 116, 105, 111, 110, 84, 121, 112, 101,
58, 32, 82, 101, 103, 105, 115, 116, 114, 121, 75, 101, 121, 67, 114, 101,
97, 116, 101, 100, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 114, 101,
103, 105, 115, 116, 114, 121, 46, 99, 114, 101, 97, 116, 101, 125, 10, 32,
32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36,
112, 46, 65, 99, 116, 105, 111, 110, 84, 121, 112, 101, 58, 32, 82, 101,
103, 105, 115, 116, 114, 121, 75, 101, 121, 82, 101, 110, 97, 109, 101, 100,
125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 114, 101, 103, 105, 115, 116,
114, 121, 46, 114, 101, 110, 97, 109, 101, 125, 10, 32, 32, 32, 32, 32,
32, 45, 32, 123, 99, 108, 97, 115, 115, 58, 32, 114, 101, 103, 105, 115,
116, 114, 121, 46, 100, 101, 108, 101, 116, 101, 125, 10, 32, 32, 45, 32,
119, 104, 101, 110, 58, 32, 123, 36, 112, 46, 65, 99, 116, 105, 111, 110,
84, 121, 112, 101, 58, 32, 91, 67, 114, 101, 97, 116, 101, 82, 101, 109,
111, 116, 101, 84, 104, 114, 101, 97, 100, 65, 112, 105, 67, 97, 108, 108,
44, 32, 81, 117, 101, 117, 101, 85, 115, 101, 114, 65, 112, 99, 82, 101,
109, 111, 116, 101, 65, 112, 105, 67, 97, 108, 108, 44, 32, 83, 101, 116,
84, 104, 114, 101, 97, 100, 67, 111, 110, 116, 101, 120, 116, 82, 101, 109,
111, 116, 101, 65, 112, 105, 67, 97, 108, 108, 44, 32, 78, 116, 77, 97,
112, 86, 105, 101, 119, 79, 102, 83, 101, 99, 116, 105, 111, 110, 82, 101,
109, 111, 116, 101, 65, 112, 105, 67, 97, 108, 108, 44, 10, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 78, 116, 65, 108, 108, 111, 99, 97,
116, 101, 86, 105, 114, 116, 117, 97, 108, 77, 101, 109, 111, 114, 121, 82,
101, 109, 111, 116, 101, 65, 112, 105, 67, 97, 108, 108, 44, 32, 87, 114,
105, 116, 101, 84, 111, 76, 115, 97, 115, 115, 80, 114, 111, 99, 101, 115,
115, 77, 101, 109, 111, 114, 121, 44, 32, 77, 101, 109, 111, 114, 121, 82,
101, 109, 111, 116, 101, 80, 114, 111, 116, 101, 99, 116, 93, 125, 10, 32,
32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115,
115, 46, 105, 110, 106, 101, 99, 116, 10, 32, 32, 32, 32, 102, 105, 101,
108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 84, 97, 114, 103, 101,
116, 46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 58, 32, 123,
102, 114, 111, 109, 58, 32, 36, 112, 46, 80, 114, 111, 99, 101, 115, 115,
73, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101,
125, 10, 32, 32, 32, 32, 32, 32, 84, 97, 114, 103, 101, 116, 46, 112,
114, 111, 99, 101, 115, 115, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108,
101, 58, 32, 91, 36, 112, 46, 70, 111, 108, 100, 101, 114, 80, 97, 116,
104, 44, 32, 36, 112, 46, 70, 105, 108, 101, 78, 97, 109, 101, 93, 10,
32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 112, 46, 65, 99,
116, 105, 111, 110, 84, 121, 112, 101, 58, 32, 79, 112, 101, 110, 80, 114,
111, 99, 101, 115, 115, 65, 112, 105, 67, 97, 108, 108, 125, 10, 32, 32,
32, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115,
46, 97, 99, 99, 101, 115, 115, 10, 32, 32, 32, 32, 102, 105, 101, 108,
100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 84, 97, 114, 103, 101, 116,
46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 58, 32, 123, 102,
114, 111, 109, 58, 32, 36, 112, 46, 80, 114, 111, 99, 101, 115, 115, 73,
100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125,
10, 32, 32, 32, 32, 32, 32, 84, 97, 114, 103, 101, 116, 46, 112, 114,
111, 99, 101, 115, 115, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101,
58, 32, 91, 36, 112, 46, 70, 111, 108, 100, 101, 114, 80, 97, 116, 104,
44, 32, 36, 112, 46, 70, 105, 108, 101, 78, 97, 109, 101, 93, 10, 32,
32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 112, 46, 65, 99, 116,
105, 111, 110, 84, 121, 112, 101, 58, 32, 80, 114, 111, 99, 101, 115, 115,
67, 114, 101, 97, 116, 101, 100, 85, 115, 105, 110, 103, 87, 109, 105, 81,
117, 101, 114, 121, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58,
32, 112, 114, 111, 99, 101, 115, 115, 46, 114, 101, 113, 117, 101, 115, 116,
10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32,
32, 32, 32, 84, 97, 114, 103, 101, 116, 46, 116, 97, 115, 107, 46, 116,
121, 112, 101, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 119, 109, 105,
125, 10, 32, 32, 32, 32, 32, 32, 84, 97, 114, 103, 101, 116, 46, 112,
114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111,
109, 58, 32, 36, 112, 46, 80, 114, 111, 99, 101, 115, 115, 73, 100, 44,
32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32,
32, 32, 32, 32, 32, 84, 97, 114, 103, 101, 116, 46, 112, 114, 111, 99,
101, 115, 115, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32,
91, 36, 112, 46, 70, 111, 108, 100, 101, 114, 80, 97, 116, 104, 44, 32,
36, 112, 46, 70, 105, 108, 101, 78, 97, 109, 101, 93, 10, 32, 32, 32,
32, 32, 32, 84, 97, 114, 103, 101, 116, 46, 112, 114, 111, 99, 101, 115,
115, 46, 99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110, 101, 58, 32,
36, 112, 46, 80, 114, 111, 99, 101, 115, 115, 67, 111, 109, 109, 97, 110,
100, 76, 105, 110, 101, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32,
123, 36, 112, 46, 65, 99, 116, 105, 111, 110, 84, 121, 112, 101, 58, 32,
91, 83, 99, 104, 101, 100, 117, 108, 101, 100, 84, 97, 115, 107, 67, 114,
101, 97, 116, 101, 100, 44, 32, 83, 99, 104, 101, 100, 117, 108, 101, 100,
84, 97, 115, 107, 85, 112, 100, 97, 116, 101, 100, 93, 125, 10, 32, 32,
32, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115,
46, 114, 101, 113, 117, 101, 115, 116, 10, 32, 32, 32, 32, 102, 105, 101,
108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 84, 97, 114, 103, 101,
116, 46, 116, 97, 115, 107, 46, 116, 121, 112, 101, 58, 32, 123, 99, 111,
110, 115, 116, 58, 32, 116, 97, 115, 107, 125, 10, 32, 32, 32, 32, 32,
32, 84, 97, 114, 103, 101, 116, 46, 116, 97, 115, 107, 46, 110, 97, 109,
101, 58, 32, 36, 112, 46, 65, 100, 100, 105, 116, 105, 111, 110, 97, 108,
70, 105, 101, 108, 100, 115, 46, 84, 97, 115, 107, 78, 97, 109, 101, 10,
32, 32, 32, 32, 32, 32, 84, 97, 114, 103, 101, 116, 46, 112, 114, 111,
99, 101, 115, 115, 46, 99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110,
101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112, 46, 65, 100, 100,
105, 116, 105, 111, 110, 97, 108, 70, 105, 101, 108, 100, 115, 46, 84, 97,
115, 107, 67, 111, 110, 116, 101, 110, 116, 44, 32, 99, 97, 112, 116, 117,
114, 101, 58, 32, 39, 60, 67, 111, 109, 109, 97, 110, 100, 62, 34, 63,
40, 91, 94, 60, 34, 93, 42, 41, 34, 63, 60, 47, 67, 111, 109, 109,
97, 110, 100, 62, 40, 63, 58, 92, 115, 42, 60, 65, 114, 103, 117, 109,
101, 110, 116, 115, 62, 40, 91, 94, 60, 93, 42, 41, 60, 47, 65, 114,
103, 117, 109, 101, 110, 116, 115, 62, 41, 63, 39, 125, 10, 32, 32, 32,
32, 32, 32, 84, 97, 114, 103, 101, 116, 46, 112, 114, 111, 99, 101, 115,
115, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 123, 102,
114, 111, 109, 58, 32, 36, 112, 46, 65, 100, 100, 105, 116, 105, 111, 110,
97, 108, 70, 105, 101, 108, 100, 115, 46, 84, 97, 115, 107, 67, 111, 110,
116, 101, 110, 116, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39,
60, 67, 111, 109, 109, 97, 110, 100, 62, 34, 63, 40, 91, 94, 60, 34,
93, 42, 41, 39, 125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32,
123, 36, 112, 46, 65, 99, 116, 105, 111, 110, 84, 121, 112, 101, 58, 32,
83, 101, 114, 118, 105, 99, 101, 73, 110, 115, 116, 97, 108, 108, 101, 100,
125, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111,
99, 101, 115, 115, 46, 114, 101, 113, 117, 101, 115, 116, 10, 32, 32, 32,
32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 84, 97, 114, 103, 101, 116,
46, 116, 97, 115, 107, 46, 116, 121, 112, 101, 58, 32, 123, 99, 111, 110,
115, 116, 58, 32, 115, 101, 114, 118, 105, 99, 101, 125, 44, 32, 84, 97,
114, 103, 101, 116, 46, 116, 97, 115, 107, 46, 110, 97, 109, 101, 58, 32,
36, 112, 46, 65, 100, 100, 105, 116, 105, 111, 110, 97, 108, 70, 105, 101,
108, 100, 115, 46, 83, 101, 114, 118, 105, 99, 101, 78, 97, 109, 101, 44,
32, 84, 97, 114, 103, 101, 116, 46, 112, 114, 111, 99, 101, 115, 115, 46,
99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110, 101, 58, 32, 91, 36,
112, 46, 70, 111, 108, 100, 101, 114, 80, 97, 116, 104, 44, 32, 36, 112,
46, 70, 105, 108, 101, 78, 97, 109, 101, 93, 125, 10, 32, 32, 45, 32,
119, 104, 101, 110, 58, 32, 123, 36, 112, 46, 65, 99, 116, 105, 111, 110,
84, 121, 112, 101, 58, 32, 91, 66, 114, 111, 119, 115, 101, 114, 76, 97,
117, 110, 99, 104, 101, 100, 84, 111, 79, 112, 101, 110, 85, 114, 108, 93,
125, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 97, 112, 112,
46, 111, 112, 101, 110, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115,
58, 32, 123, 117, 114, 108, 46, 102, 117, 108, 108, 58, 32, 36, 112, 46,
82, 101, 109, 111, 116, 101, 85, 114, 108, 125, 10, 32, 32, 45, 32, 119,
104, 101, 110, 58, 32, 123, 36, 112, 46, 65, 99, 116, 105, 111, 110, 84,
121, 112, 101, 58, 32, 80, 111, 119, 101, 114, 83, 104, 101, 108, 108, 67,
111, 109, 109, 97, 110, 100, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115,
115, 58, 32, 115, 99, 114, 105, 112, 116, 46, 98, 108, 111, 99, 107, 10,
32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 112, 111, 119,
101, 114, 115, 104, 101, 108, 108, 46, 102, 105, 108, 101, 46, 115, 99, 114,
105, 112, 116, 95, 98, 108, 111, 99, 107, 95, 116, 101, 120, 116, 58, 32,
36, 112, 46, 65, 100, 100, 105, 116, 105, 111, 110, 97, 108, 70, 105, 101,
108, 100, 115, 46, 67, 111, 109, 109, 97, 110, 100, 125, 10, 32, 32, 45,
32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 112, 46, 65, 99, 116, 105,
111, 110, 84, 121, 112, 101, 58, 32, 91, 76, 111, 103, 111, 110, 83, 117,
99, 99, 101, 115, 115, 44, 32, 76, 111, 103, 111, 110, 70, 97, 105, 108,
101, 100, 44, 32, 76, 111, 103, 111, 110, 65, 116, 116, 101, 109, 112, 116,
101, 100, 93, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 115, 101, 115,
115, 105, 111, 110, 46, 115, 116, 97, 114, 116, 44, 10, 32, 32, 32, 32,
32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 117, 115, 101, 114, 46, 110,
97, 109, 101, 58, 32, 36, 112, 46, 65, 99, 99, 111, 117, 110, 116, 78,
97, 109, 101, 44, 32, 117, 115, 101, 114, 46, 100, 111, 109, 97, 105, 110,
58, 32, 36, 112, 46, 65, 99, 99, 111, 117, 110, 116, 68, 111, 109, 97,
105, 110, 44, 32, 117, 115, 101, 114, 46, 105, 100, 58, 32, 36, 112, 46,
65, 99, 99, 111, 117, 110, 116, 83, 105, 100, 44, 32, 115, 111, 117, 114,
99, 101, 46, 105, 112, 58, 32, 36, 112, 46, 82, 101, 109, 111, 116, 101,
73, 80, 44, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 110, 116, 114, 121, 95,
108, 101, 97, 100, 101, 114, 46, 101, 110, 116, 105, 116, 121, 95, 105, 100,
58, 32, 36, 112, 46, 76, 111, 103, 111, 110, 73, 100, 44, 32, 101, 118,
101, 110, 116, 46, 111, 117, 116, 99, 111, 109, 101, 58, 32, 123, 102, 114,
111, 109, 58, 32, 36, 112, 46, 65, 99, 116, 105, 111, 110, 84, 121, 112,
101, 44, 32, 109, 97, 112, 58, 32, 123, 76, 111, 103, 111, 110, 83, 117,
99, 99, 101, 115, 115, 58, 32, 115, 117, 99, 99, 101, 115, 115, 125, 44,
32, 101, 108, 115, 101, 58, 32, 102, 97, 105, 108, 117, 114, 101, 125, 125,
125, 10,
0 };
static const char text15[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 79, 112, 101, 110, 32, 67, 121, 98, 101, 114, 115, 101, 99, 117, 114,
105, 116, 121, 32, 83, 99, 104, 101, 109, 97, 32, 70, 114, 97, 109, 101,
119, 111, 114, 107, 32, 49, 46, 120, 58, 32, 112, 114, 111, 99, 101, 115,
115, 44, 32, 109, 111, 100, 117, 108, 101, 44, 32, 102, 105, 108, 101, 44,
32, 110, 101, 116, 119, 111, 114, 107, 44, 32, 68, 78, 83, 44, 32, 114,
101, 103, 105, 115, 116, 114, 121, 32, 97, 110, 100, 32, 65, 80, 73, 32,
97, 99, 116, 105, 118, 105, 116, 121, 46, 32, 104, 116, 116, 112, 115, 58,
47, 47, 115, 99, 104, 101, 109, 97, 46, 111, 99, 115, 102, 46, 105, 111,
10, 115, 111, 117, 114, 99, 101, 58, 32, 111, 99, 115, 102, 10, 116, 105,
116, 108, 101, 58, 32, 79, 67, 83, 70, 32, 49, 46, 120, 32, 101, 118,
101, 110, 116, 115, 32, 40, 112, 114, 111, 99, 101, 115, 115, 44, 32, 109,
111, 100, 117, 108, 101, 44, 32, 102, 105, 108, 101, 44, 32, 110, 101, 116,
119, 111, 114, 107, 44, 32, 68, 78, 83, 44, 32, 114, 101, 103, 105, 115,
116, 114, 121, 44, 32, 65, 80, 73, 32, 97, 99, 116, 105, 118, 105, 116,
121, 41, 10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58, 32, 91, 87,
105, 110, 100, 111, 119, 115, 44, 32, 76, 105, 110, 117, 120, 44, 32, 109,
97, 99, 79, 83, 44, 32, 67, 111, 110, 116, 97, 105, 110, 101, 114, 115,
44, 32, 73, 97, 97, 83, 93, 10, 102, 111, 114, 109, 97, 116, 58, 32,
106, 115, 111, 110, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 32,
123, 99, 108, 97, 115, 115, 95, 117, 105, 100, 58, 32, 116, 114, 117, 101,
44, 32, 97, 99, 116, 105, 118, 105, 116, 121, 95, 105, 100, 58, 32, 116,
114, 117, 101, 44, 32, 116, 105, 109, 101, 58, 32, 116, 114, 117, 101, 125,
10, 116, 105, 109, 101, 58, 32, 91, 116, 105, 109, 101, 95, 100, 116, 44,
32, 116, 105, 109, 101, 93, 10, 104, 111, 115, 116, 58, 32, 91, 100, 101,
118, 105, 99, 101, 46, 104, 111, 115, 116, 110, 97, 109, 101, 44, 32, 100,
101, 118, 105, 99, 101, 46, 110, 97, 109, 101, 44, 32, 115, 114, 99, 95,
101, 110, 100, 112, 111, 105, 110, 116, 46, 104, 111, 115, 116, 110, 97, 109,
101, 44, 32, 100, 101, 118, 105, 99, 101, 46, 117, 105, 100, 93, 10, 108,
97, 98, 101, 108, 58, 32, 91, 123, 99, 111, 110, 115, 116, 58, 32, 111,
99, 115, 102, 125, 44, 32, 123, 102, 114, 111, 109, 58, 32, 99, 108, 97,
115, 115, 95, 110, 97, 109, 101, 125, 44, 32, 99, 108, 97, 115, 115, 95,
117, 105, 100, 44, 32, 123, 102, 114, 111, 109, 58, 32, 91, 97, 99, 116,
105, 118, 105, 116, 121, 95, 110, 97, 109, 101, 44, 32, 97, 99, 116, 105,
118, 105, 116, 121, 95, 105, 100, 93, 125, 93, 10, 10, 102, 105, 101, 108,
100, 115, 58, 10, 32, 32, 104, 111, 115, 116, 46, 111, 115, 46, 116, 121,
112, 101, 58, 32, 91, 123, 102, 114, 111, 109, 58, 32, 100, 101, 118, 105,
99, 101, 46, 111, 115, 46, 116, 121, 112, 101, 95, 105, 100, 44, 32, 109,
97, 112, 58, 32, 123, 39, 49, 48, 48, 39, 58, 32, 119, 105, 110, 100,
111, 119, 115, 44, 32, 39, 50, 48, 48, 39, 58, 32, 108, 105, 110, 117,
120, 44, 32, 39, 51, 48, 48, 39, 58, 32, 109, 97, 99, 111, 115, 44,
32, 39, 49, 48, 49, 39, 58, 32, 119, 105, 110, 100, 111, 119, 115, 125,
44, 32, 109, 97, 112, 95, 111, 110, 108, 121, 58, 32, 116, 114, 117, 101,
125, 44, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 123, 102, 114, 111, 109, 58, 32, 100, 101, 118, 105, 99,
101, 46, 111, 115, 46, 116, 121, 112, 101, 44, 32, 108, 111, 119, 101, 114,
58, 32, 116, 114, 117, 101, 125, 44, 32, 123, 102, 114, 111, 109, 58, 32,
100, 101, 118, 105, 99, 101, 46, 111, 115, 46, 110, 97, 109, 101, 44, 32,
99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 40, 63, 105, 41, 40, 119,
105, 110, 100, 111, 119, 115, 124, 108, 105, 110, 117, 120, 124, 109, 97, 99,
111, 115, 41, 39, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116, 114, 117,
101, 125, 93, 10, 32, 32, 101, 118, 101, 110, 116, 46, 112, 114, 111, 118,
105, 100, 101, 114, 58, 32, 123, 102, 114, 111, 109, 58, 32, 109, 101, 116,
97, 100, 97, 116, 97, 46, 112, 114, 111, 100, 117, 99, 116, 46, 110, 97,
109, 101, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116, 114, 117, 101, 125,
10, 32, 32, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58,
32, 91, 97, 99, 116, 105, 118, 105, 116, 121, 95, 110, 97, 109, 101, 44,
32, 97, 112, 105, 46, 111, 112, 101, 114, 97, 116, 105, 111, 110, 93, 10,
32, 32, 101, 118, 101, 110, 116, 46, 111, 117, 116, 99, 111, 109, 101, 58,
32, 123, 102, 114, 111, 109, 58, 32, 115, 116, 97, 116, 117, 115, 95, 105,
100, 44, 32, 109, 97, 112, 58, 32, 123, 39, 49, 39, 58, 32, 115, 117,
99, 99, 101, 115, 115, 44, 32, 39, 50, 39, 58, 32, 102, 97, 105, 108,
117, 114, 101, 125, 44, 32, 109, 97, 112, 95, 111, 110, 108, 121, 58, 32,
116, 114, 117, 101, 125, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 97, 99, 116, 111,
114, 46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 44, 32, 110,
117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 112,
114, 111, 99, 101, 115, 115, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108,
101, 58, 32, 91, 97, 99, 116, 111, 114, 46, 112, 114, 111, 99, 101, 115,
115, 46, 102, 105, 108, 101, 46, 112, 97, 116, 104, 44, 32, 97, 99, 116,
111, 114, 46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 116, 104, 93,
10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 58,
32, 91, 97, 99, 116, 111, 114, 46, 112, 114, 111, 99, 101, 115, 115, 46,
110, 97, 109, 101, 44, 32, 97, 99, 116, 111, 114, 46, 112, 114, 111, 99,
101, 115, 115, 46, 102, 105, 108, 101, 46, 110, 97, 109, 101, 44, 32, 123,
102, 114, 111, 109, 58, 32, 97, 99, 116, 111, 114, 46, 112, 114, 111, 99,
101, 115, 115, 46, 102, 105, 108, 101, 46, 112, 97, 116, 104, 44, 32, 98,
97, 115, 101, 110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 93, 10,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 99, 111, 109, 109, 97, 110,
100, 95, 108, 105, 110, 101, 58, 32, 97, 99, 116, 111, 114, 46, 112, 114,
111, 99, 101, 115, 115, 46, 99, 109, 100, 95, 108, 105, 110, 101, 10, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 115, 116, 97, 114, 116, 58, 32,
123, 102, 114, 111, 109, 58, 32, 91, 97, 99, 116, 111, 114, 46, 112, 114,
111, 99, 101, 115, 115, 46, 99, 114, 101, 97, 116, 101, 100, 95, 116, 105,
109, 101, 95, 100, 116, 44, 32, 97, 99, 116, 111, 114, 46, 112, 114, 111,
99, 101, 115, 115, 46, 99, 114, 101, 97, 116, 101, 100, 95, 116, 105, 109,
101, 93, 44, 32, 116, 105, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116,
46, 101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32, 97, 99, 116, 111,
114, 46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116,
95, 112, 114, 111, 99, 101, 115, 115, 46, 117, 105, 100, 10, 32, 32, 112,
114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 112, 105,
100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 97, 99, 116, 111, 114, 46,
112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 95, 112,
114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 44, 32, 110, 117, 109, 98,
101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 112, 114, 111, 99,
101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 101, 120, 101, 99, 117,
116, 97, 98, 108, 101, 58, 32, 97, 99, 116, 111, 114, 46, 112, 114, 111,
99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 95, 112, 114, 111, 99,
101, 115, 115, 46, 102, 105, 108, 101, 46, 112, 97, 116, 104, 10, 32, 32,
112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 110,
97, 109, 101, 58, 32, 91, 97, 99, 116, 111, 114, 46, 112, 114, 111, 99,
101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 95, 112, 114, 111, 99, 101,
115, 115, 46, 110, 97, 109, 101, 44, 32, 97, 99, 116, 111, 114, 46, 112,
114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 95, 112, 114,
111, 99, 101, 115, 115, 46, 102, 105, 108, 101, 46, 110, 97, 109, 101, 44,
32, 123, 102, 114, 111, 109, 58, 32, 97, 99, 116, 111, 114, 46, 112, 114,
111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 95, 112, 114, 111,
99, 101, 115, 115, 46, 102, 105, 108, 101, 46, 112, 97, 116, 104, 44, 32,
98, 97, 115, 101, 110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 93,
10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110,
116, 46, 99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110, 101, 58, 32,
97, 99, 116, 111, 114, 46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97,
114, 101, 110, 116, 95, 112, 114, 111, 99, 101, 115, 115, 46, 99, 109, 100,
95, 108, 105, 110, 101, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32, 97, 99, 116, 111, 114,
46, 112, 114, 111, 99, 101, 115, 115, 46, 117, 105, 100, 10, 32, 32, 117,
115, 101, 114, 46, 110, 97, 109, 101, 58, 32, 91, 97, 99, 116, 111, 114,
46, 117, 115, 101, 114, 46, 110, 97, 109, 101, 44, 32, 97, 99, 116, 111,
114, 46, 112, 114, 111, 99, 101, 115, 115, 46, 117, 115, 101, 114, 46, 110,
97, 109, 101, 93, 10, 32, 32, 117, 115, 101, 114, 46, 105, 100, 58, 32,
91, 97, 99, 116, 111, 114, 46, 117, 115, 101, 114, 46, 117, 105, 100, 44,
32, 97, 99, 116, 111, 114, 46, 112, 114, 111, 99, 101, 115, 115, 46, 117,
115, 101, 114, 46, 117, 105, 100, 93, 10, 32, 32, 117, 115, 101, 114, 46,
100, 111, 109, 97, 105, 110, 58, 32, 91, 97, 99, 116, 111, 114, 46, 117,
115, 101, 114, 46, 100, 111, 109, 97, 105, 110, 44, 32, 97, 99, 116, 111,
114, 46, 112, 114, 111, 99, 101, 115, 115, 46, 117, 115, 101, 114, 46, 100,
111, 109, 97, 105, 110, 93, 10, 32, 32, 99, 111, 110, 116, 97, 105, 110,
101, 114, 46, 105, 100, 58, 32, 91, 97, 99, 116, 111, 114, 46, 112, 114,
111, 99, 101, 115, 115, 46, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46,
117, 105, 100, 44, 32, 100, 101, 118, 105, 99, 101, 46, 99, 111, 110, 116,
97, 105, 110, 101, 114, 46, 117, 105, 100, 44, 32, 99, 111, 110, 116, 97,
105, 110, 101, 114, 46, 117, 105, 100, 93, 10, 32, 32, 99, 111, 110, 116,
97, 105, 110, 101, 114, 46, 105, 109, 97, 103, 101, 46, 110, 97, 109, 101,
58, 32, 91, 97, 99, 116, 111, 114, 46, 112, 114, 111, 99, 101, 115, 115,
46, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 109, 97, 103, 101,
46, 110, 97, 109, 101, 44, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114,
46, 105, 109, 97, 103, 101, 46, 110, 97, 109, 101, 93, 10, 114, 97, 119,
58, 32, 123, 102, 114, 111, 109, 58, 32, 117, 110, 109, 97, 112, 112, 101,
100, 44, 32, 97, 115, 58, 32, 117, 110, 109, 97, 112, 112, 101, 100, 125,
10, 10, 99, 97, 115, 101, 115, 58, 10, 32, 32, 45, 32, 119, 104, 101,
110, 58, 32, 123, 99, 108, 97, 115, 115, 95, 117, 105, 100, 58, 32, 39,
49, 48, 48, 55, 39, 125, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100,
115, 58, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115,
46, 101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32, 112, 114, 111, 99,
101, 115, 115, 46, 117, 105, 100, 10, 32, 32, 32, 32, 32, 32, 112, 114,
111, 99, 101, 115, 115, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109,
58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 44, 32, 110,
117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32,
32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120, 101, 99, 117,
116, 97, 98, 108, 101, 58, 32, 91, 112, 114, 111, 99, 101, 115, 115, 46,
102, 105, 108, 101, 46, 112, 97, 116, 104, 44, 32, 112, 114, 111, 99, 101,
115, 115, 46, 112, 97, 116, 104, 93, 10, 32, 32, 32, 32, 32, 32, 112,
114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 58, 32, 91, 112, 114,
111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 44, 32, 112, 114, 111, 99,
101, 115, 115, 46, 102, 105, 108, 101, 46, 110, 97, 109, 101, 44, 32, 123,
102, 114, 111, 109, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 102, 105,
108, 101, 46, 112, 97, 116, 104, 44, 32, 98, 97, 115, 101, 110, 97, 109,
101, 58, 32, 116, 114, 117, 101, 125, 93, 10, 32, 32, 32, 32, 32, 32,
112, 114, 111, 99, 101, 115, 115, 46, 99, 111, 109, 109, 97, 110, 100, 95,
108, 105, 110, 101, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 99, 109,
100, 95, 108, 105, 110, 101, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 119, 111, 114, 107, 105, 110, 103, 95, 100, 105, 114,
101, 99, 116, 111, 114, 121, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46,
119, 111, 114, 107, 105, 110, 103, 95, 100, 105, 114, 101, 99, 116, 111, 114,
121, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
115, 116, 97, 114, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32, 91, 112,
114, 111, 99, 101, 115, 115, 46, 99, 114, 101, 97, 116, 101, 100, 95, 116,
105, 109, 101, 95, 100, 116, 44, 32, 112, 114, 111, 99, 101, 115, 115, 46,
99, 114, 101, 97, 116, 101, 100, 95, 116, 105, 109, 101, 93, 44, 32, 116,
105, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46,
101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32, 91, 112, 114, 111, 99,
101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 95, 112, 114, 111, 99, 101,
115, 115, 46, 117, 105, 100, 44, 32, 97, 99, 116, 111, 114, 46, 112, 114,
111, 99, 101, 115, 115, 46, 117, 105, 100, 93, 10, 32, 32, 32, 32, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46,
112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 91, 112, 114, 111,
99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 95, 112, 114, 111, 99,
101, 115, 115, 46, 112, 105, 100, 44, 32, 97, 99, 116, 111, 114, 46, 112,
114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 93, 44, 32, 110, 117, 109,
98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46,
101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 91, 112, 114, 111,
99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 95, 112, 114, 111, 99,
101, 115, 115, 46, 102, 105, 108, 101, 46, 112, 97, 116, 104, 44, 32, 97,
99, 116, 111, 114, 46, 112, 114, 111, 99, 101, 115, 115, 46, 102, 105, 108,
101, 46, 112, 97, 116, 104, 93, 10, 32, 32, 32, 32, 32, 32, 112, 114,
111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 110, 97, 109,
101, 58, 32, 91, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101,
110, 116, 95, 112, 114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 44,
32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 95,
112, 114, 111, 99, 101, 115, 115, 46, 102, 105, 108, 101, 46, 110, 97, 109,
101, 44, 32, 97, 99, 116, 111, 114, 46, 112, 114, 111, 99, 101, 115, 115,
46, 110, 97, 109, 101, 44, 32, 97, 99, 116, 111, 114, 46, 112, 114, 111,
99, 101, 115, 115, 46, 102, 105, 108, 101, 46, 110, 97, 109, 101, 93, 10,
32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97,
114, 101, 110, 116, 46, 99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110,
101, 58, 32, 91, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101,
110, 116, 95, 112, 114, 111, 99, 101, 115, 115, 46, 99, 109, 100, 95, 108,
105, 110, 101, 44, 32, 97, 99, 116, 111, 114, 46, 112, 114, 111, 99, 101,
115, 115, 46, 99, 109, 100, 95, 108, 105, 110, 101, 93, 10, 32, 32, 32,
32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110,
116, 46, 115, 116, 97, 114, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32,
91, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 95,
112, 114, 111, 99, 101, 115, 115, 46, 99, 114, 101, 97, 116, 101, 100, 95,
116, 105, 109, 101, 95, 100, 116, 44, 32, 112, 114, 111, 99, 101, 115, 115,
46, 112, 97, 114, 101, 110, 116, 95, 112, 114, 111, 99, 101, 115, 115, 46,
99, 114, 101, 97, 116, 101, 100, 95, 116, 105, 109, 101, 44, 32, 97, 99,
116, 111, 114, 46, 112, 114, 111, 99, 101, 115, 115, 46, 99, 114, 101, 97,
116, 101, 100, 95, 116, 105, 109, 101, 93, 44, 32, 116, 105, 109, 101, 58,
32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 117, 115, 101,
114, 46, 110, 97, 109, 101, 58, 32, 91, 112, 114, 111, 99, 101, 115, 115,
46, 117, 115, 101, 114, 46, 110, 97, 109, 101, 44, 32, 97, 99, 116, 111,
114, 46, 117, 115, 101, 114, 46, 110, 97, 109, 101, 93, 10, 32, 32, 32,
32, 32, 32, 117, 115, 101, 114, 46, 105, 100, 58, 32, 91, 112, 114, 111,
99, 101, 115, 115, 46, 117, 115, 101, 114, 46, 117, 105, 100, 44, 32, 97,
99, 116, 111, 114, 46, 117, 115, 101, 114, 46, 117, 105, 100, 93, 10, 32,
32, 32, 32, 32, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105,
100, 58, 32, 91, 112, 114, 111, 99, 101, 115, 115, 46, 99, 111, 110, 116,
97, 105, 110, 101, 114, 46, 117, 105, 100, 44, 32, 99, 111, 110, 116, 97,
105, 110, 101, 114, 46, 117, 105, 100, 93, 10, 32, 32, 32, 32, 32, 32,
99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 109, 97, 103, 101, 46,
110, 97, 109, 101, 58, 32, 91, 112, 114, 111, 99, 101, 115, 115, 46, 99,
111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 109, 97, 103, 101, 46, 110,
97, 109, 101, 44, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105,
109, 97, 103, 101, 46, 110, 97, 109, 101, 93, 10, 32, 32, 32, 32, 99,
97, 115, 101, 115, 58, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119,
104, 101, 110, 58, 32, 123, 97, 99, 116, 105, 118, 105, 116, 121, 95, 105,
100, 58, 32, 39, 49, 39, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32,
112, 114, 111, 99, 101, 115, 115, 46, 115, 116, 97, 114, 116, 125, 10, 32,
32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 97,
99, 116, 105, 118, 105, 116, 121, 95, 105, 100, 58, 32, 39, 50, 39, 125,
44, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115,
46, 101, 110, 100, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104,
101, 110, 58, 32, 123, 97, 99, 116, 105, 118, 105, 116, 121, 95, 105, 100,
58, 32, 91, 39, 51, 39, 44, 32, 39, 52, 39, 93, 125, 10, 32, 32,
32, 32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32, 97, 99, 116, 111, 114,
46, 112, 114, 111, 99, 101, 115, 115, 46, 117, 105, 100, 10, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112,
105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 97, 99, 116, 111, 114,
46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 44, 32, 110, 117,
109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120,
101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 91, 97, 99, 116, 111, 114,
46, 112, 114, 111, 99, 101, 115, 115, 46, 102, 105, 108, 101, 46, 112, 97,
116, 104, 44, 32, 97, 99, 116, 111, 114, 46, 112, 114, 111, 99, 101, 115,
115, 46, 112, 97, 116, 104, 93, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 58, 32,
91, 97, 99, 116, 111, 114, 46, 112, 114, 111, 99, 101, 115, 115, 46, 110,
97, 109, 101, 44, 32, 97, 99, 116, 111, 114, 46, 112, 114, 111, 99, 101,
115, 115, 46, 102, 105, 108, 101, 46, 110, 97, 109, 101, 44, 32, 123, 102,
114, 111, 109, 58, 32, 97, 99, 116, 111, 114, 46, 112, 114, 111, 99, 101,
115, 115, 46, 102, 105, 108, 101, 46, 112, 97, 116, 104, 44, 32, 98, 97,
115, 101, 110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 93, 10, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115,
46, 99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110, 101, 58, 32, 97,
99, 116, 111, 114, 46, 112, 114, 111, 99, 101, 115, 115, 46, 99, 109, 100,
95, 108, 105, 110, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
112, 114, 111, 99, 101, 115, 115, 46, 115, 116, 97, 114, 116, 58, 32, 123,
102, 114, 111, 109, 58, 32, 91, 97, 99, 116, 111, 114, 46, 112, 114, 111,
99, 101, 115, 115, 46, 99, 114, 101, 97, 116, 101, 100, 95, 116, 105, 109,
101, 95, 100, 116, 44, 32, 97, 99, 116, 111, 114, 46, 112, 114, 111, 99,
101, 115, 115, 46, 99, 114, 101, 97, 116, 101, 100, 95, 116, 105, 109, 101,
93, 44, 32, 116, 105, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115,
46, 112, 97, 114, 101, 110, 116, 46, 101, 110, 116, 105, 116, 121, 95, 105,
100, 58, 32, 97, 99, 116, 111, 114, 46, 112, 114, 111, 99, 101, 115, 115,
46, 112, 97, 114, 101, 110, 116, 95, 112, 114, 111, 99, 101, 115, 115, 46,
117, 105, 100, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114,
111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 112, 105, 100,
58, 32, 123, 102, 114, 111, 109, 58, 32, 97, 99, 116, 111, 114, 46, 112,
114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 95, 112, 114,
111, 99, 101, 115, 115, 46, 112, 105, 100, 44, 32, 110, 117, 109, 98, 101,
114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110,
116, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 97, 99,
116, 111, 114, 46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101,
110, 116, 95, 112, 114, 111, 99, 101, 115, 115, 46, 102, 105, 108, 101, 46,
112, 97, 116, 104, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112,
114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 110, 97,
109, 101, 58, 32, 97, 99, 116, 111, 114, 46, 112, 114, 111, 99, 101, 115,
115, 46, 112, 97, 114, 101, 110, 116, 95, 112, 114, 111, 99, 101, 115, 115,
46, 110, 97, 109, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 99,
111, 109, 109, 97, 110, 100, 95, 108, 105, 110, 101, 58, 32, 97, 99, 116,
111, 114, 46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110,
116, 95, 112, 114, 111, 99, 101, 115, 115, 46, 99, 109, 100, 95, 108, 105,
110, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 84, 97, 114,
103, 101, 116, 46, 112, 114, 111, 99, 101, 115, 115, 46, 101, 110, 116, 105,
116, 121, 95, 105, 100, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 117,
105, 100, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 84, 97, 114,
103, 101, 116, 46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 58,
32, 123, 102, 114, 111, 109, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46,
112, 105, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117,
101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 84, 97, 114,
103, 101, 116, 46, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120, 101, 99,
117, 116, 97, 98, 108, 101, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46,
102, 105, 108, 101, 46, 112, 97, 116, 104, 10, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 84, 97, 114, 103, 101, 116, 46, 112, 114, 111, 99, 101,
115, 115, 46, 99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110, 101, 58,
32, 112, 114, 111, 99, 101, 115, 115, 46, 99, 109, 100, 95, 108, 105, 110,
101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 97, 115, 101, 115, 58,
32, 91, 123, 119, 104, 101, 110, 58, 32, 123, 97, 99, 116, 105, 118, 105,
116, 121, 95, 105, 100, 58, 32, 39, 51, 39, 125, 44, 32, 99, 108, 97,
115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 97, 99, 99, 101,
115, 115, 125, 44, 32, 123, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111,
99, 101, 115, 115, 46, 105, 110, 106, 101, 99, 116, 125, 93, 10, 32, 32,
45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 99, 108, 97, 115, 115, 95,
117, 105, 100, 58, 32, 39, 49, 48, 48, 53, 39, 44, 32, 97, 99, 116,
105, 118, 105, 116, 121, 95, 105, 100, 58, 32, 39, 49, 39, 125, 44, 32,
99, 108, 97, 115, 115, 58, 32, 105, 109, 97, 103, 101, 46, 108, 111, 97,
100, 44, 10, 32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32,
123, 100, 108, 108, 46, 112, 97, 116, 104, 58, 32, 91, 109, 111, 100, 117,
108, 101, 46, 102, 105, 108, 101, 46, 112, 97, 116, 104, 44, 32, 109, 111,
100, 117, 108, 101, 46, 108, 111, 97, 100, 95, 112, 97, 116, 104, 93, 44,
32, 102, 105, 108, 101, 46, 104, 97, 115, 104, 46, 115, 104, 97, 50, 53,
54, 58, 32, 123, 102, 114, 111, 109, 58, 32, 109, 111, 100, 117, 108, 101,
46, 102, 105, 108, 101, 46, 104, 97, 115, 104, 101, 115, 46, 118, 97, 108,
117, 101, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116, 114, 117, 101, 125,
125, 125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 99, 108,
97, 115, 115, 95, 117, 105, 100, 58, 32, 39, 49, 48, 48, 49, 39, 125,
10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32,
32, 32, 32, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 102, 105,
108, 101, 46, 112, 97, 116, 104, 10, 32, 32, 32, 32, 32, 32, 102, 105,
108, 101, 46, 110, 97, 109, 101, 58, 32, 102, 105, 108, 101, 46, 110, 97,
109, 101, 10, 32, 32, 32, 32, 32, 32, 102, 105, 108, 101, 46, 111, 114,
105, 103, 105, 110, 95, 117, 114, 108, 58, 32, 91, 102, 105, 108, 101, 46,
117, 114, 108, 46, 117, 114, 108, 95, 115, 116, 114, 105, 110, 103, 44, 32,
102, 105, 108, 101, 46, 100, 97, 116, 97, 95, 117, 114, 108, 93, 10, 32,
32, 32, 32, 99, 97, 115, 101, 115, 58, 10, 32, 32, 32, 32, 32, 32,
45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 97, 99, 116, 105, 118, 105,
116, 121, 95, 105, 100, 58, 32, 39, 49, 39, 125, 44, 32, 99, 108, 97,
115, 115, 58, 32, 102, 105, 108, 101, 46, 99, 114, 101, 97, 116, 101, 125,
10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32,
123, 97, 99, 116, 105, 118, 105, 116, 121, 95, 105, 100, 58, 32, 91, 39,
50, 39, 44, 32, 39, 49, 52, 39, 93, 125, 44, 32, 99, 108, 97, 115,
115, 58, 32, 102, 105, 108, 101, 46, 111, 112, 101, 110, 125, 10, 32, 32,
32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 97, 99,
116, 105, 118, 105, 116, 121, 95, 105, 100, 58, 32, 91, 39, 51, 39, 44,
32, 39, 54, 39, 93, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102,
105, 108, 101, 46, 109, 111, 100, 105, 102, 121, 125, 10, 32, 32, 32, 32,
32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 97, 99, 116, 105,
118, 105, 116, 121, 95, 105, 100, 58, 32, 39, 52, 39, 125, 44, 32, 99,
108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 100, 101, 108, 101, 116,
101, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110,
58, 32, 123, 97, 99, 116, 105, 118, 105, 116, 121, 95, 105, 100, 58, 32,
39, 53, 39, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108,
101, 46, 114, 101, 110, 97, 109, 101, 44, 32, 102, 105, 101, 108, 100, 115,
58, 32, 123, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 102, 105,
108, 101, 95, 114, 101, 115, 117, 108, 116, 46, 112, 97, 116, 104, 44, 32,
102, 105, 108, 101, 46, 110, 97, 109, 101, 58, 32, 102, 105, 108, 101, 95,
114, 101, 115, 117, 108, 116, 46, 110, 97, 109, 101, 44, 32, 102, 105, 108,
101, 46, 69, 120, 116, 46, 111, 114, 105, 103, 105, 110, 97, 108, 46, 112,
97, 116, 104, 58, 32, 102, 105, 108, 101, 46, 112, 97, 116, 104, 125, 125,
10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 99, 108, 97, 115,
115, 95, 117, 105, 100, 58, 32, 91, 39, 52, 48, 48, 49, 39, 44, 32,
39, 52, 48, 48, 50, 39, 93, 125, 10, 32, 32, 32, 32, 102, 105, 101,
108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 115, 111, 117, 114, 99,
101, 46, 105, 112, 58, 32, 115, 114, 99, 95, 101, 110, 100, 112, 111, 105,
110, 116, 46, 105, 112, 10, 32, 32, 32, 32, 32, 32, 115, 111, 117, 114,
99, 101, 46, 112, 111, 114, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32,
115, 114, 99, 95, 101, 110, 100, 112, 111, 105, 110, 116, 46, 112, 111, 114,
116, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125,
10, 32, 32, 32, 32, 32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105,
111, 110, 46, 105, 112, 58, 32, 100, 115, 116, 95, 101, 110, 100, 112, 111,
105, 110, 116, 46, 105, 112, 10, 32, 32, 32, 32, 32, 32, 100, 101, 115,
116, 105, 110, 97, 116, 105, 111, 110, 46, 112, 111, 114, 116, 58, 32, 123,
102, 114, 111, 109, 58, 32, 100, 115, 116, 95, 101, 110, 100, 112, 111, 105,
110, 116, 46, 112, 111, 114, 116, 44, 32, 110, 117, 109, 98, 101, 114, 58,
32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 100, 101, 115,
116, 105, 110, 97, 116, 105, 111, 110, 46, 100, 111, 109, 97, 105, 110, 58,
32, 91, 100, 115, 116, 95, 101, 110, 100, 112, 111, 105, 110, 116, 46, 104,
111, 115, 116, 110, 97, 109, 101, 44, 32, 100, 115, 116, 95, 101, 110, 100,
112, 111, 105, 110, 116, 46, 100, 111, 109, 97, 105, 110, 44, 32, 104, 116,
116, 112, 95, 114, 101, 113, 117, 101, 115, 116, 46, 117, 114, 108, 46, 104,
111, 115, 116, 110, 97, 109, 101, 93, 10, 32, 32, 32, 32, 32, 32, 110,
101, 116, 119, 111, 114, 107, 46, 116, 114, 97, 110, 115, 112, 111, 114, 116,
58, 32, 123, 102, 114, 111, 109, 58, 32, 99, 111, 110, 110, 101, 99, 116,
105, 111, 110, 95, 105, 110, 102, 111, 46, 112, 114, 111, 116, 111, 99, 111,
108, 95, 110, 97, 109, 101, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116,
114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 110, 101, 116, 119, 111,
114, 107, 46, 100, 105, 114, 101, 99, 116, 105, 111, 110, 58, 32, 123, 102,
114, 111, 109, 58, 32, 99, 111, 110, 110, 101, 99, 116, 105, 111, 110, 95,
105, 110, 102, 111, 46, 100, 105, 114, 101, 99, 116, 105, 111, 110, 95, 105,
100, 44, 32, 109, 97, 112, 58, 32, 123, 39, 49, 39, 58, 32, 105, 110,
103, 114, 101, 115, 115, 44, 32, 39, 50, 39, 58, 32, 101, 103, 114, 101,
115, 115, 125, 44, 32, 109, 97, 112, 95, 111, 110, 108, 121, 58, 32, 116,
114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 99, 108, 111, 117, 100,
46, 105, 110, 115, 116, 97, 110, 99, 101, 46, 105, 100, 58, 32, 115, 114,
99, 95, 101, 110, 100, 112, 111, 105, 110, 116, 46, 105, 110, 115, 116, 97,
110, 99, 101, 95, 117, 105, 100, 10, 32, 32, 32, 32, 32, 32, 99, 108,
111, 117, 100, 46, 105, 110, 116, 101, 114, 102, 97, 99, 101, 46, 105, 100,
58, 32, 115, 114, 99, 95, 101, 110, 100, 112, 111, 105, 110, 116, 46, 105,
110, 116, 101, 114, 102, 97, 99, 101, 95, 117, 105, 100, 10, 32, 32, 32,
32, 32, 32, 99, 108, 111, 117, 100, 46, 97, 99, 99, 111, 117, 110, 116,
46, 105, 100, 58, 32, 99, 108, 111, 117, 100, 46, 97, 99, 99, 111, 117,
110, 116, 46, 117, 105, 100, 10, 32, 32, 32, 32, 32, 32, 99, 108, 111,
117, 100, 46, 112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 123, 102, 114,
111, 109, 58, 32, 99, 108, 111, 117, 100, 46, 112, 114, 111, 118, 105, 100,
101, 114, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116, 114, 117, 101, 125,
10, 32, 32, 32, 32, 32, 32, 117, 114, 108, 46, 102, 117, 108, 108, 58,
32, 104, 116, 116, 112, 95, 114, 101, 113, 117, 101, 115, 116, 46, 117, 114,
108, 46, 117, 114, 108, 95, 115, 116, 114, 105, 110, 103, 10, 32, 32, 32,
32, 99, 97, 115, 101, 115, 58, 10, 32, 32, 32, 32, 32, 32, 45, 32,
119, 104, 101, 110, 58, 32, 123, 99, 108, 97, 115, 115, 95, 117, 105, 100,
58, 32, 39, 52, 48, 48, 49, 39, 44, 32, 97, 99, 116, 105, 118, 105,
116, 121, 95, 105, 100, 58, 32, 39, 54, 39, 125, 10, 32, 32, 32, 32,
32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 110, 101, 116, 119, 111,
114, 107, 46, 102, 108, 111, 119, 10, 32, 32, 32, 32, 32, 32, 32, 32,
102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 101, 118, 101, 110, 116, 46, 115, 116, 97, 114, 116, 58, 32, 123,
102, 114, 111, 109, 58, 32, 91, 115, 116, 97, 114, 116, 95, 116, 105, 109,
101, 95, 100, 116, 44, 32, 115, 116, 97, 114, 116, 95, 116, 105, 109, 101,
93, 44, 32, 116, 105, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 101, 118, 101, 110, 116, 46, 101,
110, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 91, 101, 110, 100, 95,
116, 105, 109, 101, 95, 100, 116, 44, 32, 101, 110, 100, 95, 116, 105, 109,
101, 93, 44, 32, 116, 105, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123,
99, 108, 97, 115, 115, 95, 117, 105, 100, 58, 32, 39, 52, 48, 48, 49,
39, 44, 32, 97, 99, 116, 105, 118, 105, 116, 121, 95, 105, 100, 58, 32,
39, 53, 39, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 110, 101, 116,
119, 111, 114, 107, 46, 99, 111, 110, 110, 101, 99, 116, 44, 32, 102, 105,
101, 108, 100, 115, 58, 32, 123, 101, 118, 101, 110, 116, 46, 111, 117, 116,
99, 111, 109, 101, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 102, 97,
105, 108, 117, 114, 101, 125, 125, 125, 10, 32, 32, 32, 32, 32, 32, 45,
32, 123, 119, 104, 101, 110, 58, 32, 123, 99, 111, 110, 110, 101, 99, 116,
105, 111, 110, 95, 105, 110, 102, 111, 46, 100, 105, 114, 101, 99, 116, 105,
111, 110, 95, 105, 100, 58, 32, 39, 49, 39, 125, 44, 32, 99, 108, 97,
115, 115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46, 97, 99, 99, 101,
112, 116, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101,
110, 58, 32, 123, 99, 108, 97, 115, 115, 95, 117, 105, 100, 58, 32, 39,
52, 48, 48, 49, 39, 44, 32, 97, 99, 116, 105, 118, 105, 116, 121, 95,
105, 100, 58, 32, 91, 39, 50, 39, 44, 32, 39, 51, 39, 93, 125, 44,
32, 99, 108, 97, 115, 115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46,
101, 110, 100, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 99, 108,
97, 115, 115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46, 99, 111, 110,
110, 101, 99, 116, 125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32,
123, 99, 108, 97, 115, 115, 95, 117, 105, 100, 58, 32, 39, 52, 48, 48,
51, 39, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 100,
110, 115, 46, 113, 117, 101, 114, 121, 10, 32, 32, 32, 32, 102, 105, 101,
108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 100, 110, 115, 46, 113,
117, 101, 115, 116, 105, 111, 110, 46, 110, 97, 109, 101, 58, 32, 113, 117,
101, 114, 121, 46, 104, 111, 115, 116, 110, 97, 109, 101, 10, 32, 32, 32,
32, 32, 32, 100, 110, 115, 46, 114, 101, 115, 111, 108, 118, 101, 100, 95,
105, 112, 58, 32, 123, 102, 114, 111, 109, 58, 32, 97, 110, 115, 119, 101,
114, 115, 46, 114, 100, 97, 116, 97, 44, 32, 97, 108, 108, 58, 32, 116,
114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 115, 111, 117, 114, 99,
101, 46, 105, 112, 58, 32, 115, 114, 99, 95, 101, 110, 100, 112, 111, 105,
110, 116, 46, 105, 112, 10, 32, 32, 32, 32, 32, 32, 99, 108, 111, 117,
100, 46, 105, 110, 115, 116, 97, 110, 99, 101, 46, 105, 100, 58, 32, 115,
114, 99, 95, 101, 110, 100, 112, 111, 105, 110, 116, 46, 105, 110, 115, 116,
97, 110, 99, 101, 95, 117, 105, 100, 10, 32, 32, 45, 32, 119, 104, 101,
110, 58, 32, 123, 99, 108, 97, 115, 115, 95, 117, 105, 100, 58, 32, 91,
39, 50, 48, 49, 48, 48, 49, 39, 44, 32, 39, 50, 48, 49, 48, 48,
50, 39, 93, 125, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58,
10, 32, 32, 32, 32, 32, 32, 114, 101, 103, 105, 115, 116, 114, 121, 46,
112, 97, 116, 104, 58, 32, 91, 123, 116, 101, 120, 116, 58, 32, 39, 123,
114, 101, 103, 95, 118, 97, 108, 117, 101, 46, 112, 97, 116, 104, 125, 92,
123, 114, 101, 103, 95, 118, 97, 108, 117, 101, 46, 110, 97, 109, 101, 125,
39, 125, 44, 32, 114, 101, 103, 95, 107, 101, 121, 46, 112, 97, 116, 104,
44, 32, 114, 101, 103, 95, 118, 97, 108, 117, 101, 46, 112, 97, 116, 104,
93, 10, 32, 32, 32, 32, 32, 32, 114, 101, 103, 105, 115, 116, 114, 121,
46, 118, 97, 108, 117, 101, 58, 32, 114, 101, 103, 95, 118, 97, 108, 117,
101, 46, 110, 97, 109, 101, 10, 32, 32, 32, 32, 32, 32, 114, 101, 103,
105, 115, 116, 114, 121, 46, 100, 97, 116, 97, 46, 115, 116, 114, 105, 110,
103, 115, 58, 32, 114, 101, 103, 95, 118, 97, 108, 117, 101, 46, 100, 97,
116, 97, 10, 32, 32, 32, 32, 99, 97, 115, 101, 115, 58, 10, 32, 32,
32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 99, 108,
97, 115, 115, 95, 117, 105, 100, 58, 32, 39, 50, 48, 49, 48, 48, 50,
39, 44, 32, 97, 99, 116, 105, 118, 105, 116, 121, 95, 105, 100, 58, 32,
91, 39, 49, 39, 44, 32, 39, 50, 39, 44, 32, 39, 51, 39, 93, 125,
44, 32, 99, 108, 97, 115, 115, 58, 32, 114, 101, 103, 105, 115, 116, 114,
121, 46, 115, 101, 116, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123,
119, 104, 101, 110, 58, 32, 123, 97, 99, 116, 105, 118, 105, 116, 121, 95,
105, 100, 58, 32, 39, 52, 39, 125, 44, 32, 99, 108, 97, 115, 115, 58,
32, 114, 101, 103, 105, 115, 116, 114, 121, 46, 100, 101, 108, 101, 116, 101,
125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 99, 108, 97, 115, 115,
58, 32, 114, 101, 103, 105, 115, 116, 114, 121, 46, 99, 114, 101, 97, 116,
101, 125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 99, 108,
97, 115, 115, 95, 117, 105, 100, 58, 32, 39, 54, 48, 48, 51, 39, 125,
10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 97, 112, 105, 46,
99, 97, 108, 108, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58,
10, 32, 32, 32, 32, 32, 32, 101, 118, 101, 110, 116, 46, 97, 99, 116,
105, 111, 110, 58, 32, 97, 112, 105, 46, 111, 112, 101, 114, 97, 116, 105,
111, 110, 10, 32, 32, 32, 32, 32, 32, 101, 118, 101, 110, 116, 46, 112,
114, 111, 118, 105, 100, 101, 114, 58, 32, 91, 97, 112, 105, 46, 115, 101,
114, 118, 105, 99, 101, 46, 110, 97, 109, 101, 44, 32, 109, 101, 116, 97,
100, 97, 116, 97, 46, 112, 114, 111, 100, 117, 99, 116, 46, 110, 97, 109,
101, 93, 10, 32, 32, 32, 32, 32, 32, 101, 118, 101, 110, 116, 46, 111,
117, 116, 99, 111, 109, 101, 58, 32, 91, 123, 102, 114, 111, 109, 58, 32,
97, 112, 105, 46, 114, 101, 115, 112, 111, 110, 115, 101, 46, 101, 114, 114,
111, 114, 44, 32, 112, 114, 101, 102, 105, 120, 58, 32, 39, 39, 44, 32,
109, 97, 112, 58, 32, 123, 39, 39, 58, 32, 39, 45, 39, 125, 44, 32,
101, 108, 115, 101, 58, 32, 102, 97, 105, 108, 117, 114, 101, 125, 44, 32,
123, 102, 114, 111, 109, 58, 32, 115, 116, 97, 116, 117, 115, 95, 105, 100,
44, 32, 109, 97, 112, 58, 32, 123, 39, 49, 39, 58, 32, 115, 117, 99,
99, 101, 115, 115, 44, 32, 39, 50, 39, 58, 32, 102, 97, 105, 108, 117,
114, 101, 125, 44, 32, 109, 97, 112, 95, 111, 110, 108, 121, 58, 32, 116,
114, 117, 101, 125, 93, 10, 32, 32, 32, 32, 32, 32, 115, 111, 117, 114,
99, 101, 46, 105, 112, 58, 32, 115, 114, 99, 95, 101, 110, 100, 112, 111,
105, 110, 116, 46, 105, 112, 10, 32, 32, 32, 32, 32, 32, 115, 111, 117,
114, 99, 101, 46, 100, 111, 109, 97, 105, 110, 58, 32, 115, 114, 99, 95,
101, 110, 100, 112, 111, 105, 110, 116, 46, 100, 111, 109, 97, 105, 110, 10,
32, 32, 32, 32, 32, 32, 99, 108, 111, 117, 100, 46, 112, 114, 111, 118,
105, 100, 101, 114, 58, 32, 123, 102, 114, 111, 109, 58, 32, 99, 108, 111,
117, 100, 46, 112, 114, 111, 118, 105, 100, 101, 114, 44, 32, 108, 111, 119,
101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32,
99, 108, 111, 117, 100, 46, 97, 99, 99, 111, 117, 110, 116, 46, 105, 100,
58, 32, 91, 99, 108, 111, 117, 100, 46, 97, 99, 99, 111, 117, 110, 116,
46, 117, 105, 100, 44, 32, 97, 99, 116, 111, 114, 46, 117, 115, 101, 114,
46, 97, 99, 99, 111, 117, 110, 116, 46, 117, 105, 100, 93, 10, 32, 32,
32, 32, 32, 32, 99, 108, 111, 117, 100, 46, 114, 101, 103, 105, 111, 110,
58, 32, 99, 108, 111, 117, 100, 46, 114, 101, 103, 105, 111, 110, 10, 32,
32, 32, 32, 32, 32, 117, 115, 101, 114, 46, 116, 121, 112, 101, 58, 32,
97, 99, 116, 111, 114, 46, 117, 115, 101, 114, 46, 116, 121, 112, 101, 10,
32, 32, 32, 32, 32, 32, 117, 115, 101, 114, 46, 112, 114, 105, 110, 99,
105, 112, 97, 108, 46, 105, 100, 58, 32, 91, 97, 99, 116, 111, 114, 46,
117, 115, 101, 114, 46, 117, 105, 100, 95, 97, 108, 116, 44, 32, 97, 99,
116, 111, 114, 46, 117, 115, 101, 114, 46, 117, 105, 100, 93, 10, 32, 32,
32, 32, 32, 32, 117, 115, 101, 114, 46, 97, 99, 99, 101, 115, 115, 95,
107, 101, 121, 46, 105, 100, 58, 32, 91, 97, 99, 116, 111, 114, 46, 117,
115, 101, 114, 46, 99, 114, 101, 100, 101, 110, 116, 105, 97, 108, 95, 117,
105, 100, 44, 32, 97, 99, 116, 111, 114, 46, 115, 101, 115, 115, 105, 111,
110, 46, 99, 114, 101, 100, 101, 110, 116, 105, 97, 108, 95, 117, 105, 100,
93, 10, 32, 32, 32, 32, 32, 32, 117, 115, 101, 114, 46, 115, 101, 115,
115, 105, 111, 110, 46, 99, 114, 101, 97, 116, 101, 100, 58, 32, 123, 102,
114, 111, 109, 58, 32, 91, 97, 99, 116, 111, 114, 46, 115, 101, 115, 115,
105, 111, 110, 46, 99, 114, 101, 97, 116, 101, 100, 95, 116, 105, 109, 101,
95, 100, 116, 44, 32, 97, 99, 116, 111, 114, 46, 115, 101, 115, 115, 105,
111, 110, 46, 99, 114, 101, 97, 116, 101, 100, 95, 116, 105, 109, 101, 93,
44, 32, 116, 105, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32,
32, 32, 32, 32, 114, 101, 115, 111, 117, 114, 99, 101, 46, 105, 100, 58,
32, 123, 102, 114, 111, 109, 58, 32, 114, 101, 115, 111, 117, 114, 99, 101,
115, 46, 117, 105, 100, 44, 32, 97, 108, 108, 58, 32, 116, 114, 117, 101,
125, 10,
0 };
static const char text16[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 65, 85, 79, 77, 83, 32, 40, 104, 116, 116, 112, 115, 58, 47, 47,
103, 105, 116, 104, 117, 98, 46, 99, 111, 109, 47, 109, 105, 99, 114, 111,
115, 111, 102, 116, 47, 79, 77, 83, 45, 65, 117, 100, 105, 116, 100, 45,
80, 108, 117, 103, 105, 110, 41, 32, 106, 111, 105, 110, 115, 32, 116, 104,
101, 32, 97, 117, 100, 105, 116, 32, 114, 101, 99, 111, 114, 100, 115, 32,
111, 102, 32, 97, 110, 32, 101, 118, 101, 110, 116, 32, 97, 110, 100, 32,
119, 114, 105, 116, 101, 115, 32, 116, 104, 101, 109, 32, 97, 115, 32, 111,
110, 101, 32, 108, 105, 110, 101, 32, 111, 102, 32, 115, 121, 115, 108, 111,
103, 46, 32, 69, 118, 101, 110, 116, 10, 35, 32, 116, 121, 112, 101, 115,
32, 97, 115, 32, 105, 116, 115, 32, 82, 69, 65, 68, 77, 69, 32, 108,
105, 115, 116, 115, 32, 116, 104, 101, 109, 58, 32, 65, 85, 79, 77, 83,
95, 69, 88, 69, 67, 86, 69, 44, 32, 65, 85, 79, 77, 83, 95, 79,
80, 69, 78, 44, 32, 65, 85, 79, 77, 83, 95, 67, 82, 69, 65, 84,
69, 44, 32, 65, 85, 79, 77, 83, 95, 82, 69, 78, 65, 77, 69, 44,
32, 65, 85, 79, 77, 83, 95, 68, 69, 76, 69, 84, 69, 44, 32, 65,
85, 79, 77, 83, 95, 67, 79, 78, 78, 69, 67, 84, 32, 46, 46, 46,
32, 78, 117, 109, 98, 101, 114, 115, 32, 97, 114, 101, 32, 100, 101, 99,
111, 100, 101, 100, 32, 97, 108, 114, 101, 97, 100, 121, 46, 10, 115, 111,
117, 114, 99, 101, 58, 32, 108, 105, 110, 117, 120, 45, 97, 117, 111, 109,
115, 10, 116, 105, 116, 108, 101, 58, 32, 76, 105, 110, 117, 120, 32, 97,
117, 100, 105, 116, 32, 101, 118, 101, 110, 116, 115, 32, 97, 115, 32, 65,
85, 79, 77, 83, 32, 119, 114, 105, 116, 101, 115, 32, 116, 104, 101, 109,
32, 40, 111, 110, 101, 32, 108, 105, 110, 101, 32, 97, 110, 32, 101, 118,
101, 110, 116, 41, 10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58, 32,
76, 105, 110, 117, 120, 10, 102, 111, 114, 109, 97, 116, 58, 32, 97, 117,
100, 105, 116, 100, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 100, 58,
32, 34, 116, 121, 112, 101, 61, 65, 85, 79, 77, 83, 95, 88, 32, 97,
117, 100, 105, 116, 40, 84, 73, 77, 69, 58, 83, 69, 82, 73, 65, 76,
41, 58, 32, 107, 101, 121, 61, 118, 97, 108, 117, 101, 32, 46, 46, 46,
34, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 32, 123, 65, 85,
79, 77, 83, 58, 32, 116, 114, 117, 101, 125, 10, 116, 105, 109, 101, 58,
32, 84, 73, 77, 69, 10, 104, 111, 115, 116, 58, 32, 91, 65, 85, 79,
77, 83, 46, 110, 111, 100, 101, 44, 32, 78, 79, 68, 69, 93, 10, 108,
97, 98, 101, 108, 58, 32, 91, 84, 89, 80, 69, 93, 10, 102, 105, 101,
108, 100, 115, 58, 10, 32, 32, 104, 111, 115, 116, 46, 111, 115, 46, 116,
121, 112, 101, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 108, 105, 110,
117, 120, 125, 10, 32, 32, 101, 118, 101, 110, 116, 46, 112, 114, 111, 118,
105, 100, 101, 114, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 97, 117,
100, 105, 116, 100, 125, 10, 32, 32, 101, 118, 101, 110, 116, 46, 99, 111,
100, 101, 58, 32, 65, 85, 79, 77, 83, 46, 115, 121, 115, 99, 97, 108,
108, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 58,
32, 123, 102, 114, 111, 109, 58, 32, 65, 85, 79, 77, 83, 46, 112, 105,
100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125,
10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120, 101, 99, 117,
116, 97, 98, 108, 101, 58, 32, 65, 85, 79, 77, 83, 46, 101, 120, 101,
10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 58,
32, 123, 102, 114, 111, 109, 58, 32, 91, 65, 85, 79, 77, 83, 46, 101,
120, 101, 44, 32, 65, 85, 79, 77, 83, 46, 99, 111, 109, 109, 93, 44,
32, 98, 97, 115, 101, 110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 44,
32, 115, 116, 114, 105, 112, 95, 115, 117, 102, 102, 105, 120, 58, 32, 39,
32, 40, 100, 101, 108, 101, 116, 101, 100, 41, 39, 125, 10, 32, 32, 112,
114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 112, 105,
100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 65, 85, 79, 77, 83, 46,
112, 112, 105, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114,
117, 101, 125, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 119, 111,
114, 107, 105, 110, 103, 95, 100, 105, 114, 101, 99, 116, 111, 114, 121, 58,
32, 65, 85, 79, 77, 83, 46, 99, 119, 100, 10, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 101, 110, 116, 114, 121, 95, 108, 101, 97, 100, 101,
114, 46, 101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32, 123, 102, 114,
111, 109, 58, 32, 65, 85, 79, 77, 83, 46, 115, 101, 115, 44, 32, 109,
97, 112, 58, 32, 123, 39, 52, 50, 57, 52, 57, 54, 55, 50, 57, 53,
39, 58, 32, 39, 45, 39, 44, 32, 39, 45, 49, 39, 58, 32, 39, 45,
39, 125, 125, 10, 32, 32, 117, 115, 101, 114, 46, 110, 97, 109, 101, 58,
32, 65, 85, 79, 77, 83, 46, 117, 115, 101, 114, 10, 32, 32, 117, 115,
101, 114, 46, 105, 100, 58, 32, 65, 85, 79, 77, 83, 46, 117, 105, 100,
10, 32, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 100, 58,
32, 65, 85, 79, 77, 83, 46, 99, 111, 110, 116, 97, 105, 110, 101, 114,
105, 100, 10, 99, 97, 115, 101, 115, 58, 10, 32, 32, 45, 32, 119, 104,
101, 110, 58, 32, 123, 65, 85, 79, 77, 83, 46, 115, 121, 115, 99, 97,
108, 108, 58, 32, 91, 101, 120, 101, 99, 118, 101, 44, 32, 101, 120, 101,
99, 118, 101, 97, 116, 93, 44, 32, 65, 85, 79, 77, 83, 46, 115, 117,
99, 99, 101, 115, 115, 58, 32, 39, 121, 101, 115, 39, 125, 10, 32, 32,
32, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115,
46, 115, 116, 97, 114, 116, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100,
115, 58, 32, 123, 112, 114, 111, 99, 101, 115, 115, 46, 99, 111, 109, 109,
97, 110, 100, 95, 108, 105, 110, 101, 58, 32, 91, 65, 85, 79, 77, 83,
46, 99, 109, 100, 108, 105, 110, 101, 44, 32, 65, 85, 79, 77, 83, 46,
112, 114, 111, 99, 116, 105, 116, 108, 101, 93, 125, 10, 32, 32, 45, 32,
123, 119, 104, 101, 110, 58, 32, 123, 65, 85, 79, 77, 83, 46, 115, 121,
115, 99, 97, 108, 108, 58, 32, 101, 120, 105, 116, 95, 103, 114, 111, 117,
112, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101,
115, 115, 46, 101, 110, 100, 125, 10, 32, 32, 45, 32, 119, 104, 101, 110,
58, 32, 123, 65, 85, 79, 77, 83, 46, 115, 117, 99, 99, 101, 115, 115,
58, 32, 39, 121, 101, 115, 39, 44, 32, 65, 85, 79, 77, 83, 46, 110,
97, 109, 101, 58, 32, 123, 107, 110, 111, 119, 110, 58, 32, 116, 114, 117,
101, 125, 125, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32,
123, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 123, 102, 114, 111,
109, 58, 32, 65, 85, 79, 77, 83, 46, 110, 97, 109, 101, 44, 32, 119,
105, 116, 104, 105, 110, 58, 32, 65, 85, 79, 77, 83, 46, 99, 119, 100,
125, 125, 10, 32, 32, 32, 32, 99, 97, 115, 101, 115, 58, 10, 32, 32,
32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 65, 85,
79, 77, 83, 46, 115, 121, 115, 99, 97, 108, 108, 58, 32, 91, 111, 112,
101, 110, 44, 32, 111, 112, 101, 110, 97, 116, 44, 32, 111, 112, 101, 110,
97, 116, 50, 44, 32, 99, 114, 101, 97, 116, 93, 44, 32, 65, 85, 79,
77, 83, 46, 110, 97, 109, 101, 116, 121, 112, 101, 58, 32, 67, 82, 69,
65, 84, 69, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108,
101, 46, 99, 114, 101, 97, 116, 101, 125, 10, 32, 32, 32, 32, 32, 32,
45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 65, 85, 79, 77, 83, 46,
115, 121, 115, 99, 97, 108, 108, 58, 32, 91, 111, 112, 101, 110, 44, 32,
111, 112, 101, 110, 97, 116, 44, 32, 111, 112, 101, 110, 97, 116, 50, 44,
32, 99, 114, 101, 97, 116, 93, 44, 32, 65, 85, 79, 77, 83, 46, 112,
97, 116, 104, 95, 110, 97, 109, 101, 116, 121, 112, 101, 58, 32, 123, 99,
111, 110, 116, 97, 105, 110, 115, 58, 32, 67, 82, 69, 65, 84, 69, 125,
125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 99,
114, 101, 97, 116, 101, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123,
119, 104, 101, 110, 58, 32, 123, 65, 85, 79, 77, 83, 46, 115, 121, 115,
99, 97, 108, 108, 58, 32, 91, 99, 104, 109, 111, 100, 44, 32, 102, 99,
104, 109, 111, 100, 44, 32, 102, 99, 104, 109, 111, 100, 97, 116, 93, 125,
44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 109, 111,
100, 105, 102, 121, 44, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 101,
118, 101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 123, 99, 111,
110, 115, 116, 58, 32, 99, 104, 109, 111, 100, 125, 125, 125, 10, 32, 32,
32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 65, 85,
79, 77, 83, 46, 115, 121, 115, 99, 97, 108, 108, 58, 32, 91, 117, 110,
108, 105, 110, 107, 44, 32, 117, 110, 108, 105, 110, 107, 97, 116, 93, 125,
44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 100, 101,
108, 101, 116, 101, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119,
104, 101, 110, 58, 32, 123, 65, 85, 79, 77, 83, 46, 115, 121, 115, 99,
97, 108, 108, 58, 32, 91, 114, 101, 110, 97, 109, 101, 44, 32, 114, 101,
110, 97, 109, 101, 97, 116, 44, 32, 114, 101, 110, 97, 109, 101, 97, 116,
50, 93, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101,
46, 114, 101, 110, 97, 109, 101, 125, 10, 32, 32, 45, 32, 119, 104, 101,
110, 58, 32, 91, 123, 65, 85, 79, 77, 83, 46, 115, 121, 115, 99, 97,
108, 108, 58, 32, 99, 111, 110, 110, 101, 99, 116, 44, 32, 65, 85, 79,
77, 83, 46, 97, 100, 100, 114, 58, 32, 123, 107, 110, 111, 119, 110, 58,
32, 116, 114, 117, 101, 125, 125, 93, 10, 32, 32, 32, 32, 99, 108, 97,
115, 115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46, 99, 111, 110, 110,
101, 99, 116, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10,
32, 32, 32, 32, 32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111,
110, 46, 105, 112, 58, 32, 65, 85, 79, 77, 83, 46, 97, 100, 100, 114,
10, 32, 32, 32, 32, 32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105,
111, 110, 46, 112, 111, 114, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32,
65, 85, 79, 77, 83, 46, 112, 111, 114, 116, 44, 32, 110, 117, 109, 98,
101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32,
110, 101, 116, 119, 111, 114, 107, 46, 100, 105, 114, 101, 99, 116, 105, 111,
110, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 101, 103, 114, 101, 115,
115, 125, 10,
0 };
static const char text17[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 97, 117, 100, 105, 116, 46, 108, 111, 103, 32, 97, 115, 32, 97, 117,
100, 105, 116, 100, 32, 119, 114, 105, 116, 101, 115, 32, 105, 116, 58, 32,
82, 65, 87, 32, 111, 114, 32, 69, 78, 82, 73, 67, 72, 69, 68, 44,
32, 119, 105, 116, 104, 32, 111, 114, 32, 119, 105, 116, 104, 111, 117, 116,
32, 110, 111, 100, 101, 61, 44, 32, 97, 108, 115, 111, 32, 97, 115, 32,
115, 121, 115, 108, 111, 103, 32, 108, 105, 110, 101, 115, 32, 111, 102, 32,
97, 117, 100, 105, 115, 112, 32, 111, 114, 32, 111, 102, 32, 116, 104, 101,
32, 107, 101, 114, 110, 101, 108, 46, 10, 35, 32, 104, 116, 116, 112, 115,
58, 47, 47, 103, 105, 116, 104, 117, 98, 46, 99, 111, 109, 47, 108, 105,
110, 117, 120, 45, 97, 117, 100, 105, 116, 47, 97, 117, 100, 105, 116, 45,
100, 111, 99, 117, 109, 101, 110, 116, 97, 116, 105, 111, 110, 47, 119, 105,
107, 105, 47, 83, 80, 69, 67, 45, 65, 117, 100, 105, 116, 45, 69, 118,
101, 110, 116, 45, 69, 110, 114, 105, 99, 104, 109, 101, 110, 116, 32, 97,
110, 100, 32, 116, 104, 101, 32, 114, 101, 99, 111, 114, 100, 32, 102, 111,
114, 109, 115, 32, 111, 102, 32, 97, 117, 100, 105, 116, 100, 32, 50, 46,
56, 32, 116, 111, 32, 52, 46, 10, 115, 111, 117, 114, 99, 101, 58, 32,
97, 117, 100, 105, 116, 100, 10, 116, 105, 116, 108, 101, 58, 32, 76, 105,
110, 117, 120, 32, 97, 117, 100, 105, 116, 32, 108, 111, 103, 32, 40, 97,
117, 100, 105, 116, 100, 44, 32, 114, 101, 99, 111, 114, 100, 115, 32, 111,
102, 32, 115, 101, 118, 101, 114, 97, 108, 32, 108, 105, 110, 101, 115, 41,
10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58, 32, 91, 76, 105, 110,
117, 120, 44, 32, 67, 111, 110, 116, 97, 105, 110, 101, 114, 115, 93, 10,
102, 111, 114, 109, 97, 116, 58, 32, 97, 117, 100, 105, 116, 100, 10, 114,
101, 99, 111, 103, 110, 105, 115, 101, 100, 58, 32, 34, 116, 121, 112, 101,
61, 88, 32, 109, 115, 103, 61, 97, 117, 100, 105, 116, 40, 84, 73, 77,
69, 58, 83, 69, 82, 73, 65, 76, 41, 58, 32, 107, 101, 121, 61, 118,
97, 108, 117, 101, 32, 46, 46, 46, 44, 32, 114, 101, 99, 111, 114, 100,
115, 32, 111, 102, 32, 111, 110, 101, 32, 101, 118, 101, 110, 116, 32, 106,
111, 105, 110, 101, 100, 32, 98, 121, 32, 115, 101, 114, 105, 97, 108, 34,
10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 32, 123, 84, 73, 77,
69, 58, 32, 116, 114, 117, 101, 44, 32, 65, 85, 79, 77, 83, 58, 32,
102, 97, 108, 115, 101, 125, 10, 110, 97, 109, 101, 115, 58, 10, 32, 32,
97, 48, 58, 32, 83, 89, 83, 67, 65, 76, 76, 46, 97, 48, 10, 32,
32, 97, 49, 58, 32, 83, 89, 83, 67, 65, 76, 76, 46, 97, 49, 10,
32, 32, 97, 50, 58, 32, 83, 89, 83, 67, 65, 76, 76, 46, 97, 50,
10, 32, 32, 102, 97, 109, 105, 108, 121, 58, 32, 108, 101, 116, 46, 102,
97, 109, 105, 108, 121, 10, 32, 32, 105, 112, 58, 32, 108, 101, 116, 46,
105, 112, 10, 32, 32, 112, 111, 114, 116, 58, 32, 108, 101, 116, 46, 112,
111, 114, 116, 10, 108, 101, 116, 58, 10, 32, 32, 102, 97, 109, 105, 108,
121, 58, 32, 123, 102, 114, 111, 109, 58, 32, 39, 83, 79, 67, 75, 65,
68, 68, 82, 91, 93, 46, 115, 97, 100, 100, 114, 39, 44, 32, 97, 109,
111, 110, 103, 58, 32, 123, 39, 83, 79, 67, 75, 65, 68, 68, 82, 91,
93, 46, 115, 97, 100, 100, 114, 39, 58, 32, 116, 114, 117, 101, 125, 44,
32, 115, 111, 99, 107, 97, 100, 100, 114, 58, 32, 102, 97, 109, 105, 108,
121, 125, 10, 32, 32, 105, 112, 58, 32, 123, 102, 114, 111, 109, 58, 32,
39, 83, 79, 67, 75, 65, 68, 68, 82, 91, 93, 46, 115, 97, 100, 100,
114, 39, 44, 32, 97, 109, 111, 110, 103, 58, 32, 123, 39, 83, 79, 67,
75, 65, 68, 68, 82, 91, 93, 46, 115, 97, 100, 100, 114, 39, 58, 32,
116, 114, 117, 101, 125, 44, 32, 115, 111, 99, 107, 97, 100, 100, 114, 58,
32, 105, 112, 125, 10, 32, 32, 112, 111, 114, 116, 58, 32, 123, 102, 114,
111, 109, 58, 32, 39, 83, 79, 67, 75, 65, 68, 68, 82, 91, 93, 46,
115, 97, 100, 100, 114, 39, 44, 32, 97, 109, 111, 110, 103, 58, 32, 123,
39, 83, 79, 67, 75, 65, 68, 68, 82, 91, 93, 46, 115, 97, 100, 100,
114, 39, 58, 32, 116, 114, 117, 101, 125, 44, 32, 115, 111, 99, 107, 97,
100, 100, 114, 58, 32, 112, 111, 114, 116, 125, 10, 116, 105, 109, 101, 58,
32, 84, 73, 77, 69, 10, 104, 111, 115, 116, 58, 32, 78, 79, 68, 69,
10, 101, 118, 101, 110, 116, 115, 58, 32, 108, 105, 110, 117, 120, 45, 97,
117, 100, 105, 116, 10,
0 };
static const char text18[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 104, 116, 116, 112, 115, 58, 47, 47, 103, 105, 116, 104, 117, 98, 46,
99, 111, 109, 47, 116, 104, 114, 101, 97, 116, 104, 117, 110, 116, 101, 114,
115, 45, 105, 111, 47, 108, 97, 117, 114, 101, 108, 58, 32, 109, 97, 110,
47, 108, 97, 117, 114, 101, 108, 45, 97, 98, 111, 117, 116, 46, 55, 46,
109, 100, 44, 32, 108, 97, 117, 114, 101, 108, 46, 56, 46, 109, 100, 32,
97, 110, 100, 32, 116, 104, 101, 32, 116, 101, 115, 116, 32, 100, 97, 116,
97, 32, 111, 102, 32, 116, 104, 101, 32, 112, 114, 111, 106, 101, 99, 116,
46, 32, 66, 121, 116, 101, 115, 32, 116, 104, 97, 116, 32, 97, 114, 101,
32, 110, 111, 116, 10, 35, 32, 85, 84, 70, 45, 56, 44, 32, 39, 37,
39, 32, 97, 110, 100, 32, 39, 43, 39, 32, 97, 114, 101, 32, 112, 101,
114, 99, 101, 110, 116, 45, 101, 110, 99, 111, 100, 101, 100, 32, 105, 110,
32, 116, 101, 120, 116, 115, 46, 10, 115, 111, 117, 114, 99, 101, 58, 32,
108, 97, 117, 114, 101, 108, 10, 116, 105, 116, 108, 101, 58, 32, 76, 105,
110, 117, 120, 32, 97, 117, 100, 105, 116, 32, 108, 111, 103, 32, 97, 115,
32, 108, 97, 117, 114, 101, 108, 32, 119, 114, 105, 116, 101, 115, 32, 105,
116, 32, 40, 74, 83, 79, 78, 32, 108, 105, 110, 101, 115, 41, 10, 112,
108, 97, 116, 102, 111, 114, 109, 115, 58, 32, 91, 76, 105, 110, 117, 120,
44, 32, 67, 111, 110, 116, 97, 105, 110, 101, 114, 115, 93, 10, 102, 111,
114, 109, 97, 116, 58, 32, 106, 115, 111, 110, 10, 114, 101, 99, 111, 103,
110, 105, 115, 101, 58, 10, 32, 32, 45, 32, 123, 73, 68, 58, 32, 123,
109, 97, 116, 99, 104, 58, 32, 39, 94, 92, 100, 43, 92, 46, 92, 100,
43, 58, 92, 100, 43, 36, 39, 125, 44, 32, 83, 89, 83, 67, 65, 76,
76, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45, 32, 123, 73, 68,
58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 94, 92, 100, 43, 92,
46, 92, 100, 43, 58, 92, 100, 43, 36, 39, 125, 44, 32, 85, 82, 73,
78, 71, 79, 80, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45, 32,
123, 73, 68, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 94, 92,
100, 43, 92, 46, 92, 100, 43, 58, 92, 100, 43, 36, 39, 125, 44, 32,
80, 82, 79, 67, 84, 73, 84, 76, 69, 58, 32, 116, 114, 117, 101, 125,
10, 110, 97, 109, 101, 115, 58, 10, 32, 32, 97, 48, 58, 32, 91, 39,
83, 89, 83, 67, 65, 76, 76, 46, 65, 82, 71, 86, 91, 48, 93, 39,
44, 32, 83, 89, 83, 67, 65, 76, 76, 46, 97, 48, 93, 10, 32, 32,
97, 49, 58, 32, 91, 39, 83, 89, 83, 67, 65, 76, 76, 46, 65, 82,
71, 86, 91, 49, 93, 39, 44, 32, 83, 89, 83, 67, 65, 76, 76, 46,
97, 49, 93, 10, 32, 32, 97, 50, 58, 32, 91, 39, 83, 89, 83, 67,
65, 76, 76, 46, 65, 82, 71, 86, 91, 50, 93, 39, 44, 32, 83, 89,
83, 67, 65, 76, 76, 46, 97, 50, 93, 10, 32, 32, 102, 97, 109, 105,
108, 121, 58, 32, 108, 101, 116, 46, 102, 97, 109, 105, 108, 121, 10, 32,
32, 105, 112, 58, 32, 108, 101, 116, 46, 105, 112, 10, 32, 32, 112, 111,
114, 116, 58, 32, 108, 101, 116, 46, 112, 111, 114, 116, 10, 108, 101, 116,
58, 10, 32, 32, 102, 97, 109, 105, 108, 121, 58, 10, 32, 32, 32, 32,
45, 32, 123, 102, 114, 111, 109, 58, 32, 39, 83, 79, 67, 75, 65, 68,
68, 82, 91, 93, 46, 83, 65, 68, 68, 82, 46, 115, 97, 100, 100, 114,
95, 102, 97, 109, 39, 44, 32, 97, 109, 111, 110, 103, 58, 32, 123, 39,
83, 79, 67, 75, 65, 68, 68, 82, 91, 93, 46, 83, 65, 68, 68, 82,
46, 115, 97, 100, 100, 114, 95, 102, 97, 109, 39, 58, 32, 116, 114, 117,
101, 125, 125, 10, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111, 109, 58,
32, 39, 83, 79, 67, 75, 65, 68, 68, 82, 91, 93, 46, 115, 97, 100,
100, 114, 39, 44, 32, 97, 109, 111, 110, 103, 58, 32, 123, 39, 83, 79,
67, 75, 65, 68, 68, 82, 91, 93, 46, 115, 97, 100, 100, 114, 39, 58,
32, 116, 114, 117, 101, 125, 44, 32, 115, 111, 99, 107, 97, 100, 100, 114,
58, 32, 102, 97, 109, 105, 108, 121, 125, 10, 32, 32, 32, 32, 45, 32,
123, 102, 114, 111, 109, 58, 32, 39, 83, 79, 67, 75, 65, 68, 68, 82,
91, 93, 46, 83, 65, 68, 68, 82, 39, 44, 32, 97, 109, 111, 110, 103,
58, 32, 123, 39, 83, 79, 67, 75, 65, 68, 68, 82, 91, 93, 46, 83,
65, 68, 68, 82, 39, 58, 32, 116, 114, 117, 101, 125, 44, 32, 99, 97,
112, 116, 117, 114, 101, 58, 32, 39, 115, 97, 100, 100, 114, 95, 102, 97,
109, 61, 40, 92, 119, 43, 41, 39, 125, 10, 32, 32, 32, 32, 45, 32,
83, 79, 67, 75, 65, 68, 68, 82, 46, 83, 65, 68, 68, 82, 46, 115,
97, 100, 100, 114, 95, 102, 97, 109, 32, 32, 32, 32, 32, 35, 32, 97,
32, 115, 105, 110, 103, 108, 101, 32, 114, 101, 99, 111, 114, 100, 44, 32,
97, 115, 32, 97, 110, 32, 111, 98, 106, 101, 99, 116, 10, 32, 32, 32,
32, 45, 32, 123, 102, 114, 111, 109, 58, 32, 83, 79, 67, 75, 65, 68,
68, 82, 46, 115, 97, 100, 100, 114, 44, 32, 115, 111, 99, 107, 97, 100,
100, 114, 58, 32, 102, 97, 109, 105, 108, 121, 125, 10, 32, 32, 105, 112,
58, 10, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111, 109, 58, 32, 39,
83, 79, 67, 75, 65, 68, 68, 82, 91, 93, 46, 83, 65, 68, 68, 82,
46, 97, 100, 100, 114, 39, 44, 32, 97, 109, 111, 110, 103, 58, 32, 123,
39, 83, 79, 67, 75, 65, 68, 68, 82, 91, 93, 46, 83, 65, 68, 68,
82, 46, 97, 100, 100, 114, 39, 58, 32, 116, 114, 117, 101, 125, 125, 10,
32, 32, 32, 32, 45, 32, 123, 102, 114, 111, 109, 58, 32, 39, 83, 79,
67, 75, 65, 68, 68, 82, 91, 93, 46, 115, 97, 100, 100, 114, 39, 44,
32, 97, 109, 111, 110, 103, 58, 32, 123, 39, 83, 79, 67, 75, 65, 68,
68, 82, 91, 93, 46, 115, 97, 100, 100, 114, 39, 58, 32, 116, 114, 117,
101, 125, 44, 32, 115, 111, 99, 107, 97, 100, 100, 114, 58, 32, 105, 112,
125, 10, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111, 109, 58, 32, 39,
83, 79, 67, 75, 65, 68, 68, 82, 91, 93, 46, 83, 65, 68, 68, 82,
39, 44, 32, 97, 109, 111, 110, 103, 58, 32, 123, 39, 83, 79, 67, 75,
65, 68, 68, 82, 91, 93, 46, 83, 65, 68, 68, 82, 39, 58, 32, 116,
114, 117, 101, 125, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39,
108, 97, 100, 100, 114, 61, 40, 91, 48, 45, 57, 65, 45, 70, 97, 45,
102, 58, 46, 93, 43, 41, 39, 125, 10, 32, 32, 32, 32, 45, 32, 83,
79, 67, 75, 65, 68, 68, 82, 46, 83, 65, 68, 68, 82, 46, 97, 100,
100, 114, 10, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111, 109, 58, 32,
83, 79, 67, 75, 65, 68, 68, 82, 46, 115, 97, 100, 100, 114, 44, 32,
115, 111, 99, 107, 97, 100, 100, 114, 58, 32, 105, 112, 125, 10, 32, 32,
112, 111, 114, 116, 58, 10, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111,
109, 58, 32, 39, 83, 79, 67, 75, 65, 68, 68, 82, 91, 93, 46, 83,
65, 68, 68, 82, 46, 112, 111, 114, 116, 39, 44, 32, 97, 109, 111, 110,
103, 58, 32, 123, 39, 83, 79, 67, 75, 65, 68, 68, 82, 91, 93, 46,
83, 65, 68, 68, 82, 46, 112, 111, 114, 116, 39, 58, 32, 116, 114, 117,
101, 125, 125, 10, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111, 109, 58,
32, 39, 83, 79, 67, 75, 65, 68, 68, 82, 91, 93, 46, 115, 97, 100,
100, 114, 39, 44, 32, 97, 109, 111, 110, 103, 58, 32, 123, 39, 83, 79,
67, 75, 65, 68, 68, 82, 91, 93, 46, 115, 97, 100, 100, 114, 39, 58,
32, 116, 114, 117, 101, 125, 44, 32, 115, 111, 99, 107, 97, 100, 100, 114,
58, 32, 112, 111, 114, 116, 125, 10, 32, 32, 32, 32, 45, 32, 123, 102,
114, 111, 109, 58, 32, 39, 83, 79, 67, 75, 65, 68, 68, 82, 91, 93,
46, 83, 65, 68, 68, 82, 39, 44, 32, 97, 109, 111, 110, 103, 58, 32,
123, 39, 83, 79, 67, 75, 65, 68, 68, 82, 91, 93, 46, 83, 65, 68,
68, 82, 39, 58, 32, 116, 114, 117, 101, 125, 44, 32, 99, 97, 112, 116,
117, 114, 101, 58, 32, 39, 108, 112, 111, 114, 116, 61, 40, 92, 100, 43,
41, 39, 125, 10, 32, 32, 32, 32, 45, 32, 83, 79, 67, 75, 65, 68,
68, 82, 46, 83, 65, 68, 68, 82, 46, 112, 111, 114, 116, 10, 32, 32,
32, 32, 45, 32, 123, 102, 114, 111, 109, 58, 32, 83, 79, 67, 75, 65,
68, 68, 82, 46, 115, 97, 100, 100, 114, 44, 32, 115, 111, 99, 107, 97,
100, 100, 114, 58, 32, 112, 111, 114, 116, 125, 10, 116, 105, 109, 101, 58,
32, 123, 102, 114, 111, 109, 58, 32, 73, 68, 44, 32, 115, 112, 108, 105,
116, 58, 32, 39, 58, 39, 44, 32, 112, 97, 114, 116, 58, 32, 48, 125,
10, 104, 111, 115, 116, 58, 32, 78, 79, 68, 69, 10, 101, 118, 101, 110,
116, 115, 58, 32, 108, 105, 110, 117, 120, 45, 97, 117, 100, 105, 116, 10,
0 };
static const char text19[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 82, 111, 119, 115, 32, 111, 102, 32, 111, 115, 113, 117, 101, 114, 121,
39, 115, 32, 101, 118, 101, 110, 116, 101, 100, 32, 116, 97, 98, 108, 101,
115, 32, 40, 104, 116, 116, 112, 115, 58, 47, 47, 111, 115, 113, 117, 101,
114, 121, 46, 105, 111, 47, 115, 99, 104, 101, 109, 97, 41, 58, 32, 97,
32, 116, 97, 98, 108, 101, 32, 105, 115, 32, 116, 111, 108, 100, 32, 98,
121, 32, 105, 116, 115, 32, 99, 111, 108, 117, 109, 110, 115, 44, 32, 115,
105, 110, 99, 101, 32, 113, 117, 101, 114, 121, 32, 110, 97, 109, 101, 115,
32, 97, 114, 101, 32, 116, 104, 101, 32, 115, 105, 116, 101, 39, 115, 32,
111, 119, 110, 46, 10, 35, 32, 65, 32, 115, 111, 117, 114, 99, 101, 32,
115, 97, 121, 115, 32, 119, 104, 101, 114, 101, 32, 97, 32, 114, 111, 119,
32, 108, 105, 101, 115, 32, 40, 36, 99, 41, 32, 97, 110, 100, 44, 32,
102, 111, 114, 32, 108, 105, 115, 116, 115, 32, 111, 102, 32, 114, 111, 119,
115, 44, 32, 119, 104, 105, 99, 104, 32, 108, 105, 115, 116, 32, 105, 116,
32, 105, 115, 32, 40, 36, 101, 97, 99, 104, 41, 46, 10, 35, 32, 112,
114, 111, 99, 101, 115, 115, 95, 101, 118, 101, 110, 116, 115, 32, 111, 102,
32, 76, 105, 110, 117, 120, 32, 97, 110, 100, 32, 109, 97, 99, 79, 83,
44, 32, 101, 115, 95, 112, 114, 111, 99, 101, 115, 115, 95, 101, 118, 101,
110, 116, 115, 44, 32, 112, 114, 111, 99, 101, 115, 115, 95, 102, 105, 108,
101, 95, 101, 118, 101, 110, 116, 115, 44, 32, 101, 115, 95, 112, 114, 111,
99, 101, 115, 115, 95, 102, 105, 108, 101, 95, 101, 118, 101, 110, 116, 115,
44, 32, 102, 105, 108, 101, 95, 101, 118, 101, 110, 116, 115, 44, 32, 115,
111, 99, 107, 101, 116, 95, 101, 118, 101, 110, 116, 115, 44, 32, 98, 112,
102, 95, 112, 114, 111, 99, 101, 115, 115, 95, 101, 118, 101, 110, 116, 115,
44, 10, 35, 32, 98, 112, 102, 95, 115, 111, 99, 107, 101, 116, 95, 101,
118, 101, 110, 116, 115, 46, 32, 78, 111, 32, 101, 120, 105, 116, 32, 116,
105, 109, 101, 115, 32, 111, 102, 32, 112, 114, 111, 99, 101, 115, 115, 101,
115, 32, 111, 110, 32, 76, 105, 110, 117, 120, 59, 32, 99, 111, 110, 110,
101, 99, 116, 105, 111, 110, 115, 32, 119, 105, 116, 104, 111, 117, 116, 32,
97, 32, 112, 97, 114, 101, 110, 116, 46, 10, 98, 111, 100, 121, 58, 32,
111, 115, 113, 117, 101, 114, 121, 10, 10, 102, 105, 101, 108, 100, 115, 58,
10, 32, 32, 104, 111, 115, 116, 46, 111, 115, 46, 116, 121, 112, 101, 58,
32, 108, 101, 116, 46, 111, 115, 10, 32, 32, 101, 118, 101, 110, 116, 46,
112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 123, 99, 111, 110, 115, 116,
58, 32, 111, 115, 113, 117, 101, 114, 121, 125, 10, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58,
32, 36, 99, 46, 112, 105, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58,
32, 116, 114, 117, 101, 125, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115,
46, 112, 97, 114, 101, 110, 116, 46, 112, 105, 100, 58, 32, 123, 102, 114,
111, 109, 58, 32, 91, 36, 99, 46, 112, 97, 114, 101, 110, 116, 44, 32,
36, 99, 46, 112, 112, 105, 100, 93, 44, 32, 110, 117, 109, 98, 101, 114,
58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 117, 115, 101, 114, 46, 105,
100, 58, 32, 36, 99, 46, 117, 105, 100, 10, 32, 32, 117, 115, 101, 114,
46, 110, 97, 109, 101, 58, 32, 36, 99, 46, 117, 115, 101, 114, 110, 97,
109, 101, 10, 108, 97, 98, 101, 108, 58, 32, 91, 123, 99, 111, 110, 115,
116, 58, 32, 111, 115, 113, 117, 101, 114, 121, 125, 44, 32, 36, 110, 97,
109, 101, 93, 10, 10, 99, 97, 115, 101, 115, 58, 10, 32, 32, 45, 32,
101, 97, 99, 104, 58, 32, 36, 101, 97, 99, 104, 10, 32, 32, 32, 32,
99, 97, 115, 101, 115, 58, 10, 32, 32, 32, 32, 32, 32, 35, 32, 45,
45, 45, 45, 32, 69, 110, 100, 112, 111, 105, 110, 116, 32, 83, 101, 99,
117, 114, 105, 116, 121, 32, 40, 109, 97, 99, 79, 83, 41, 32, 45, 45,
45, 45, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110, 58,
32, 123, 36, 99, 46, 101, 118, 101, 110, 116, 95, 116, 121, 112, 101, 58,
32, 91, 101, 120, 101, 99, 44, 32, 102, 111, 114, 107, 44, 32, 101, 120,
105, 116, 93, 44, 32, 36, 99, 46, 103, 108, 111, 98, 97, 108, 95, 115,
101, 113, 95, 110, 117, 109, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32,
32, 32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32, 123, 116, 101, 120, 116,
58, 32, 39, 123, 36, 99, 46, 112, 105, 100, 125, 58, 123, 36, 99, 46,
112, 105, 100, 118, 101, 114, 115, 105, 111, 110, 125, 39, 125, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 36, 99, 46, 112,
97, 116, 104, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114,
111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 58, 32, 123, 102, 114, 111,
109, 58, 32, 36, 99, 46, 112, 97, 116, 104, 44, 32, 98, 97, 115, 101,
110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 99, 111,
109, 109, 97, 110, 100, 95, 108, 105, 110, 101, 58, 32, 36, 99, 46, 99,
109, 100, 108, 105, 110, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 119, 111, 114, 107, 105, 110, 103,
95, 100, 105, 114, 101, 99, 116, 111, 114, 121, 58, 32, 36, 99, 46, 99,
119, 100, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 101, 110, 116, 105,
116, 121, 95, 105, 100, 58, 32, 123, 116, 101, 120, 116, 58, 32, 39, 123,
36, 99, 46, 112, 97, 114, 101, 110, 116, 125, 58, 123, 36, 99, 46, 112,
97, 114, 101, 110, 116, 95, 112, 105, 100, 118, 101, 114, 115, 105, 111, 110,
125, 39, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114,
111, 99, 101, 115, 115, 46, 99, 111, 100, 101, 95, 115, 105, 103, 110, 97,
116, 117, 114, 101, 46, 115, 105, 103, 110, 105, 110, 103, 95, 105, 100, 58,
32, 36, 99, 46, 115, 105, 103, 110, 105, 110, 103, 95, 105, 100, 10, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115,
46, 99, 111, 100, 101, 95, 115, 105, 103, 110, 97, 116, 117, 114, 101, 46,
116, 101, 97, 109, 95, 105, 100, 58, 32, 36, 99, 46, 116, 101, 97, 109,
95, 105, 100, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 97, 115, 101,
115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 119,
104, 101, 110, 58, 32, 123, 36, 99, 46, 101, 118, 101, 110, 116, 95, 116,
121, 112, 101, 58, 32, 101, 120, 101, 99, 125, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114,
111, 99, 101, 115, 115, 46, 115, 116, 97, 114, 116, 10, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 35, 32,
108, 97, 117, 110, 99, 104, 100, 32, 97, 115, 32, 112, 97, 114, 101, 110,
116, 32, 115, 97, 121, 115, 32, 110, 111, 116, 104, 105, 110, 103, 58, 32,
116, 104, 101, 32, 112, 114, 111, 99, 101, 115, 115, 32, 116, 104, 97, 116,
32, 105, 115, 32, 114, 101, 115, 112, 111, 110, 115, 105, 98, 108, 101, 32,
100, 111, 101, 115, 46, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 69, 120, 116, 46,
101, 102, 102, 101, 99, 116, 105, 118, 101, 95, 112, 97, 114, 101, 110, 116,
46, 101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32, 123, 116, 101, 120,
116, 58, 32, 39, 123, 36, 99, 46, 112, 105, 100, 125, 58, 123, 36, 99,
46, 112, 105, 100, 118, 101, 114, 115, 105, 111, 110, 125, 32, 123, 36, 99,
46, 114, 101, 115, 112, 111, 110, 115, 105, 98, 108, 101, 95, 112, 105, 100,
125, 58, 123, 36, 99, 46, 114, 101, 115, 112, 111, 110, 115, 105, 98, 108,
101, 95, 112, 105, 100, 118, 101, 114, 115, 105, 111, 110, 125, 39, 44, 32,
119, 104, 101, 110, 58, 32, 123, 36, 99, 46, 112, 97, 114, 101, 110, 116,
58, 32, 39, 49, 39, 125, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58,
32, 39, 94, 40, 92, 83, 43, 41, 32, 40, 63, 33, 92, 49, 36, 41,
40, 92, 83, 43, 41, 36, 39, 44, 32, 115, 112, 108, 105, 116, 58, 32,
39, 32, 39, 44, 32, 112, 97, 114, 116, 58, 32, 49, 125, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99,
101, 115, 115, 46, 69, 120, 116, 46, 101, 102, 102, 101, 99, 116, 105, 118,
101, 95, 112, 97, 114, 101, 110, 116, 46, 112, 105, 100, 58, 32, 123, 116,
101, 120, 116, 58, 32, 39, 123, 36, 99, 46, 112, 105, 100, 125, 32, 123,
36, 99, 46, 114, 101, 115, 112, 111, 110, 115, 105, 98, 108, 101, 95, 112,
105, 100, 125, 39, 44, 32, 119, 104, 101, 110, 58, 32, 123, 36, 99, 46,
112, 97, 114, 101, 110, 116, 58, 32, 39, 49, 39, 125, 44, 32, 99, 97,
112, 116, 117, 114, 101, 58, 32, 39, 94, 40, 92, 83, 43, 41, 32, 40,
63, 33, 92, 49, 36, 41, 40, 92, 83, 43, 41, 36, 39, 44, 32, 115,
112, 108, 105, 116, 58, 32, 39, 32, 39, 44, 32, 112, 97, 114, 116, 58,
32, 49, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101,
125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119,
104, 101, 110, 58, 32, 123, 36, 99, 46, 101, 118, 101, 110, 116, 95, 116,
121, 112, 101, 58, 32, 101, 120, 105, 116, 125, 44, 32, 99, 108, 97, 115,
115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 110, 100, 125, 10,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110,
58, 32, 123, 36, 99, 46, 101, 118, 101, 110, 116, 95, 116, 121, 112, 101,
58, 32, 102, 111, 114, 107, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101,
115, 115, 46, 102, 111, 114, 107, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115,
115, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 99,
46, 99, 104, 105, 108, 100, 95, 112, 105, 100, 44, 32, 110, 117, 109, 98,
101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32, 123, 99, 111, 110, 115,
116, 58, 32, 39, 45, 39, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 99, 111,
109, 109, 97, 110, 100, 95, 108, 105, 110, 101, 58, 32, 123, 99, 111, 110,
115, 116, 58, 32, 39, 45, 39, 125, 10, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112,
97, 114, 101, 110, 116, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109,
58, 32, 36, 99, 46, 112, 105, 100, 44, 32, 110, 117, 109, 98, 101, 114,
58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97,
114, 101, 110, 116, 46, 101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32,
123, 116, 101, 120, 116, 58, 32, 39, 123, 36, 99, 46, 112, 105, 100, 125,
58, 123, 36, 99, 46, 112, 105, 100, 118, 101, 114, 115, 105, 111, 110, 125,
39, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46,
101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 36, 99, 46, 112,
97, 116, 104, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110,
58, 32, 123, 36, 99, 46, 101, 118, 101, 110, 116, 95, 116, 121, 112, 101,
58, 32, 116, 114, 117, 101, 44, 32, 36, 99, 46, 102, 105, 108, 101, 110,
97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32,
32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120, 101,
99, 117, 116, 97, 98, 108, 101, 58, 32, 36, 99, 46, 112, 97, 116, 104,
10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101,
115, 115, 46, 110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32,
36, 99, 46, 112, 97, 116, 104, 44, 32, 98, 97, 115, 101, 110, 97, 109,
101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 36, 99,
46, 102, 105, 108, 101, 110, 97, 109, 101, 10, 32, 32, 32, 32, 32, 32,
32, 32, 99, 97, 115, 101, 115, 58, 10, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 99, 46,
101, 118, 101, 110, 116, 95, 116, 121, 112, 101, 58, 32, 91, 99, 114, 101,
97, 116, 101, 44, 32, 108, 105, 110, 107, 44, 32, 99, 108, 111, 110, 101,
44, 32, 99, 111, 112, 121, 102, 105, 108, 101, 93, 125, 44, 32, 99, 108,
97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 99, 114, 101, 97, 116, 101,
44, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 102, 105, 108, 101, 46,
112, 97, 116, 104, 58, 32, 91, 36, 99, 46, 100, 101, 115, 116, 95, 102,
105, 108, 101, 110, 97, 109, 101, 44, 32, 36, 99, 46, 102, 105, 108, 101,
110, 97, 109, 101, 93, 125, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 99, 46, 101, 118,
101, 110, 116, 95, 116, 121, 112, 101, 58, 32, 114, 101, 110, 97, 109, 101,
125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 99, 108,
97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 114, 101, 110, 97, 109, 101,
10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 101,
108, 100, 115, 58, 32, 123, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58,
32, 36, 99, 46, 100, 101, 115, 116, 95, 102, 105, 108, 101, 110, 97, 109,
101, 44, 32, 102, 105, 108, 101, 46, 69, 120, 116, 46, 111, 114, 105, 103,
105, 110, 97, 108, 46, 112, 97, 116, 104, 58, 32, 36, 99, 46, 102, 105,
108, 101, 110, 97, 109, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 99, 46, 101,
118, 101, 110, 116, 95, 116, 121, 112, 101, 58, 32, 91, 119, 114, 105, 116,
101, 44, 32, 116, 114, 117, 110, 99, 97, 116, 101, 44, 32, 99, 108, 111,
115, 101, 44, 32, 109, 111, 100, 105, 102, 121, 93, 125, 44, 32, 99, 108,
97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 109, 111, 100, 105, 102, 121,
125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119,
104, 101, 110, 58, 32, 123, 36, 99, 46, 101, 118, 101, 110, 116, 95, 116,
121, 112, 101, 58, 32, 91, 117, 110, 108, 105, 110, 107, 44, 32, 100, 101,
108, 101, 116, 101, 93, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102,
105, 108, 101, 46, 100, 101, 108, 101, 116, 101, 125, 10, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123,
36, 99, 46, 101, 118, 101, 110, 116, 95, 116, 121, 112, 101, 58, 32, 111,
112, 101, 110, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108,
101, 46, 111, 112, 101, 110, 125, 10, 32, 32, 32, 32, 32, 32, 35, 32,
45, 45, 45, 45, 32, 115, 111, 99, 107, 101, 116, 115, 32, 45, 45, 45,
45, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32,
123, 36, 99, 46, 114, 101, 109, 111, 116, 101, 95, 97, 100, 100, 114, 101,
115, 115, 58, 32, 123, 107, 110, 111, 119, 110, 58, 32, 116, 114, 117, 101,
125, 44, 32, 36, 99, 46, 97, 99, 116, 105, 111, 110, 58, 32, 91, 99,
111, 110, 110, 101, 99, 116, 44, 32, 99, 111, 110, 110, 101, 99, 116, 105,
110, 103, 93, 44, 32, 36, 99, 46, 102, 97, 109, 105, 108, 121, 58, 32,
91, 39, 50, 39, 44, 32, 39, 49, 48, 39, 44, 32, 39, 51, 48, 39,
44, 32, 65, 70, 95, 73, 78, 69, 84, 44, 32, 65, 70, 95, 73, 78,
69, 84, 54, 93, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 108,
97, 115, 115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46, 99, 111, 110,
110, 101, 99, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 101,
108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112,
114, 111, 99, 101, 115, 115, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108,
101, 58, 32, 36, 99, 46, 112, 97, 116, 104, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 110, 97, 109,
101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 99, 46, 112, 97, 116,
104, 44, 32, 98, 97, 115, 101, 110, 97, 109, 101, 58, 32, 116, 114, 117,
101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 115, 111, 117,
114, 99, 101, 46, 105, 112, 58, 32, 36, 99, 46, 108, 111, 99, 97, 108,
95, 97, 100, 100, 114, 101, 115, 115, 10, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 115, 111, 117, 114, 99, 101, 46, 112, 111, 114, 116, 58, 32,
123, 102, 114, 111, 109, 58, 32, 36, 99, 46, 108, 111, 99, 97, 108, 95,
112, 111, 114, 116, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114,
117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 100, 101,
115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 105, 112, 58, 32, 36, 99,
46, 114, 101, 109, 111, 116, 101, 95, 97, 100, 100, 114, 101, 115, 115, 10,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 100, 101, 115, 116, 105, 110,
97, 116, 105, 111, 110, 46, 112, 111, 114, 116, 58, 32, 123, 102, 114, 111,
109, 58, 32, 36, 99, 46, 114, 101, 109, 111, 116, 101, 95, 112, 111, 114,
116, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125,
10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 110, 101, 116, 119, 111,
114, 107, 46, 100, 105, 114, 101, 99, 116, 105, 111, 110, 58, 32, 123, 99,
111, 110, 115, 116, 58, 32, 101, 103, 114, 101, 115, 115, 125, 10, 32, 32,
32, 32, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 99, 46,
114, 101, 109, 111, 116, 101, 95, 97, 100, 100, 114, 101, 115, 115, 58, 32,
123, 107, 110, 111, 119, 110, 58, 32, 116, 114, 117, 101, 125, 44, 32, 36,
99, 46, 115, 121, 115, 99, 97, 108, 108, 58, 32, 99, 111, 110, 110, 101,
99, 116, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 108, 97, 115,
115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46, 99, 111, 110, 110, 101,
99, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105, 101, 108, 100,
115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58,
32, 36, 99, 46, 112, 97, 116, 104, 10, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 58,
32, 123, 102, 114, 111, 109, 58, 32, 36, 99, 46, 112, 97, 116, 104, 44,
32, 98, 97, 115, 101, 110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125,
10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 100, 101, 115, 116, 105,
110, 97, 116, 105, 111, 110, 46, 105, 112, 58, 32, 36, 99, 46, 114, 101,
109, 111, 116, 101, 95, 97, 100, 100, 114, 101, 115, 115, 10, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105,
111, 110, 46, 112, 111, 114, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32,
36, 99, 46, 114, 101, 109, 111, 116, 101, 95, 112, 111, 114, 116, 44, 32,
110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 110, 101, 116, 119, 111, 114, 107, 46,
100, 105, 114, 101, 99, 116, 105, 111, 110, 58, 32, 123, 99, 111, 110, 115,
116, 58, 32, 101, 103, 114, 101, 115, 115, 125, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105,
100, 58, 32, 36, 99, 46, 99, 105, 100, 10, 32, 32, 32, 32, 32, 32,
35, 32, 45, 45, 45, 45, 32, 112, 114, 111, 99, 101, 115, 115, 101, 115,
32, 40, 97, 117, 100, 105, 116, 44, 32, 79, 112, 101, 110, 66, 83, 77,
44, 32, 66, 80, 70, 41, 32, 45, 45, 45, 45, 10, 32, 32, 32, 32,
32, 32, 45, 32, 119, 104, 101, 110, 58, 10, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 45, 32, 123, 36, 99, 46, 99, 109, 100, 108, 105, 110,
101, 58, 32, 116, 114, 117, 101, 44, 32, 36, 99, 46, 112, 97, 116, 104,
58, 32, 116, 114, 117, 101, 44, 32, 36, 99, 46, 115, 121, 115, 99, 97,
108, 108, 58, 32, 91, 101, 120, 101, 99, 118, 101, 44, 32, 101, 120, 101,
99, 118, 101, 97, 116, 44, 32, 39, 39, 93, 125, 10, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 45, 32, 123, 36, 99, 46, 99, 109, 100, 108,
105, 110, 101, 58, 32, 116, 114, 117, 101, 44, 32, 36, 99, 46, 112, 97,
116, 104, 58, 32, 116, 114, 117, 101, 44, 32, 36, 99, 46, 97, 117, 105,
100, 58, 32, 116, 114, 117, 101, 44, 32, 36, 99, 46, 115, 121, 115, 99,
97, 108, 108, 58, 32, 102, 97, 108, 115, 101, 125, 10, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 45, 32, 123, 36, 99, 46, 99, 109, 100, 108,
105, 110, 101, 58, 32, 116, 114, 117, 101, 44, 32, 36, 99, 46, 112, 97,
116, 104, 58, 32, 116, 114, 117, 101, 44, 32, 36, 99, 46, 99, 119, 100,
58, 32, 116, 114, 117, 101, 44, 32, 36, 99, 46, 115, 121, 115, 99, 97,
108, 108, 58, 32, 102, 97, 108, 115, 101, 125, 10, 32, 32, 32, 32, 32,
32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115,
115, 46, 115, 116, 97, 114, 116, 10, 32, 32, 32, 32, 32, 32, 32, 32,
102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120, 101, 99, 117, 116,
97, 98, 108, 101, 58, 32, 36, 99, 46, 112, 97, 116, 104, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 99, 46,
112, 97, 116, 104, 44, 32, 98, 97, 115, 101, 110, 97, 109, 101, 58, 32,
116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
112, 114, 111, 99, 101, 115, 115, 46, 99, 111, 109, 109, 97, 110, 100, 95,
108, 105, 110, 101, 58, 32, 36, 99, 46, 99, 109, 100, 108, 105, 110, 101,
10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101,
115, 115, 46, 119, 111, 114, 107, 105, 110, 103, 95, 100, 105, 114, 101, 99,
116, 111, 114, 121, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 99, 46,
99, 119, 100, 44, 32, 115, 116, 114, 105, 112, 95, 112, 114, 101, 102, 105,
120, 58, 32, 39, 34, 39, 44, 32, 115, 116, 114, 105, 112, 95, 115, 117,
102, 102, 105, 120, 58, 32, 39, 34, 39, 125, 10, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105,
100, 58, 32, 36, 99, 46, 99, 105, 100, 10, 32, 32, 32, 32, 32, 32,
35, 32, 45, 45, 45, 45, 32, 102, 105, 108, 101, 115, 32, 45, 45, 45,
45, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32,
123, 36, 99, 46, 111, 112, 101, 114, 97, 116, 105, 111, 110, 58, 32, 116,
114, 117, 101, 44, 32, 36, 99, 46, 101, 120, 101, 99, 117, 116, 97, 98,
108, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32,
32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120, 101, 99,
117, 116, 97, 98, 108, 101, 58, 32, 36, 99, 46, 101, 120, 101, 99, 117,
116, 97, 98, 108, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
112, 114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 58, 32, 123, 102,
114, 111, 109, 58, 32, 36, 99, 46, 101, 120, 101, 99, 117, 116, 97, 98,
108, 101, 44, 32, 98, 97, 115, 101, 110, 97, 109, 101, 58, 32, 116, 114,
117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 102, 105,
108, 101, 46, 112, 97, 116, 104, 58, 32, 123, 102, 114, 111, 109, 58, 32,
36, 99, 46, 112, 97, 116, 104, 44, 32, 119, 105, 116, 104, 105, 110, 58,
32, 36, 99, 46, 99, 119, 100, 125, 10, 32, 32, 32, 32, 32, 32, 32,
32, 99, 97, 115, 101, 115, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 99, 46, 111,
112, 101, 114, 97, 116, 105, 111, 110, 58, 32, 91, 99, 114, 101, 97, 116,
101, 44, 32, 99, 114, 101, 97, 116, 93, 125, 44, 32, 99, 108, 97, 115,
115, 58, 32, 102, 105, 108, 101, 46, 99, 114, 101, 97, 116, 101, 125, 10,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101,
110, 58, 32, 123, 36, 99, 46, 111, 112, 101, 114, 97, 116, 105, 111, 110,
58, 32, 91, 111, 112, 101, 110, 44, 32, 111, 112, 101, 110, 97, 116, 93,
125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 111,
112, 101, 110, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45,
32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 99, 46, 111, 112, 101, 114,
97, 116, 105, 111, 110, 58, 32, 91, 119, 114, 105, 116, 101, 44, 32, 116,
114, 117, 110, 99, 97, 116, 101, 44, 32, 99, 104, 109, 111, 100, 44, 32,
102, 99, 104, 109, 111, 100, 93, 125, 44, 32, 99, 108, 97, 115, 115, 58,
32, 102, 105, 108, 101, 46, 109, 111, 100, 105, 102, 121, 125, 10, 32, 32,
32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58,
32, 123, 36, 99, 46, 111, 112, 101, 114, 97, 116, 105, 111, 110, 58, 32,
91, 117, 110, 108, 105, 110, 107, 44, 32, 117, 110, 108, 105, 110, 107, 97,
116, 93, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101,
46, 100, 101, 108, 101, 116, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 99, 46, 111,
112, 101, 114, 97, 116, 105, 111, 110, 58, 32, 91, 114, 101, 110, 97, 109,
101, 44, 32, 114, 101, 110, 97, 109, 101, 97, 116, 44, 32, 114, 101, 110,
97, 109, 101, 97, 116, 50, 93, 125, 10, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101,
46, 114, 101, 110, 97, 109, 101, 10, 32, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 102, 105, 108,
101, 46, 112, 97, 116, 104, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36,
99, 46, 100, 101, 115, 116, 95, 112, 97, 116, 104, 44, 32, 119, 105, 116,
104, 105, 110, 58, 32, 36, 99, 46, 99, 119, 100, 125, 44, 32, 102, 105,
108, 101, 46, 69, 120, 116, 46, 111, 114, 105, 103, 105, 110, 97, 108, 46,
112, 97, 116, 104, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 99, 46,
112, 97, 116, 104, 44, 32, 119, 105, 116, 104, 105, 110, 58, 32, 36, 99,
46, 99, 119, 100, 125, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119,
104, 101, 110, 58, 32, 123, 36, 99, 46, 116, 97, 114, 103, 101, 116, 95,
112, 97, 116, 104, 58, 32, 116, 114, 117, 101, 44, 32, 36, 99, 46, 97,
99, 116, 105, 111, 110, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32,
32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 102, 105,
108, 101, 46, 112, 97, 116, 104, 58, 32, 36, 99, 46, 116, 97, 114, 103,
101, 116, 95, 112, 97, 116, 104, 44, 32, 102, 105, 108, 101, 46, 104, 97,
115, 104, 46, 115, 104, 97, 50, 53, 54, 58, 32, 36, 99, 46, 115, 104,
97, 50, 53, 54, 44, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 105,
100, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 39, 45, 39, 125, 125,
10, 32, 32, 32, 32, 32, 32, 32, 32, 99, 97, 115, 101, 115, 58, 10,
32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101,
110, 58, 32, 123, 36, 99, 46, 97, 99, 116, 105, 111, 110, 58, 32, 91,
67, 82, 69, 65, 84, 69, 68, 44, 32, 77, 79, 86, 69, 68, 95, 84,
79, 93, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101,
46, 99, 114, 101, 97, 116, 101, 125, 10, 32, 32, 32, 32, 32, 32, 32,
32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 99, 46,
97, 99, 116, 105, 111, 110, 58, 32, 91, 85, 80, 68, 65, 84, 69, 68,
44, 32, 65, 84, 84, 82, 73, 66, 85, 84, 69, 83, 95, 77, 79, 68,
73, 70, 73, 69, 68, 93, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32,
102, 105, 108, 101, 46, 109, 111, 100, 105, 102, 121, 125, 10, 32, 32, 32,
32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32,
123, 36, 99, 46, 97, 99, 116, 105, 111, 110, 58, 32, 91, 68, 69, 76,
69, 84, 69, 68, 44, 32, 77, 79, 86, 69, 68, 95, 70, 82, 79, 77,
93, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46,
100, 101, 108, 101, 116, 101, 125, 10,
0 };
static const char text20[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 111, 115, 113, 117, 101, 114, 121, 100, 39, 115, 32, 114, 101, 115, 117,
108, 116, 32, 108, 111, 103, 32, 40, 104, 116, 116, 112, 115, 58, 47, 47,
111, 115, 113, 117, 101, 114, 121, 46, 114, 101, 97, 100, 116, 104, 101, 100,
111, 99, 115, 46, 105, 111, 47, 101, 110, 47, 115, 116, 97, 98, 108, 101,
47, 100, 101, 112, 108, 111, 121, 109, 101, 110, 116, 47, 108, 111, 103, 103,
105, 110, 103, 47, 41, 58, 32, 101, 118, 101, 110, 116, 32, 102, 111, 114,
109, 97, 116, 44, 32, 111, 110, 101, 32, 114, 111, 119, 32, 97, 32, 108,
105, 110, 101, 46, 10, 115, 111, 117, 114, 99, 101, 58, 32, 111, 115, 113,
117, 101, 114, 121, 10, 116, 105, 116, 108, 101, 58, 32, 111, 115, 113, 117,
101, 114, 121, 32, 114, 101, 115, 117, 108, 116, 32, 108, 111, 103, 44, 32,
111, 110, 101, 32, 114, 111, 119, 32, 97, 32, 108, 105, 110, 101, 10, 112,
108, 97, 116, 102, 111, 114, 109, 115, 58, 32, 91, 76, 105, 110, 117, 120,
44, 32, 109, 97, 99, 79, 83, 93, 10, 102, 111, 114, 109, 97, 116, 58,
32, 106, 115, 111, 110, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58,
32, 123, 99, 111, 108, 117, 109, 110, 115, 58, 32, 116, 114, 117, 101, 44,
32, 97, 99, 116, 105, 111, 110, 58, 32, 91, 97, 100, 100, 101, 100, 44,
32, 114, 101, 109, 111, 118, 101, 100, 93, 44, 32, 110, 97, 109, 101, 58,
32, 116, 114, 117, 101, 125, 10, 110, 97, 109, 101, 115, 58, 32, 123, 99,
58, 32, 99, 111, 108, 117, 109, 110, 115, 44, 32, 101, 97, 99, 104, 58,
32, 39, 39, 44, 32, 110, 97, 109, 101, 58, 32, 110, 97, 109, 101, 125,
10, 108, 101, 116, 58, 10, 32, 32, 35, 32, 78, 111, 116, 32, 115, 97,
105, 100, 32, 105, 110, 32, 97, 32, 114, 111, 119, 58, 32, 98, 121, 32,
116, 97, 98, 108, 101, 115, 32, 97, 110, 100, 32, 112, 97, 116, 104, 115,
32, 116, 104, 97, 116, 32, 111, 110, 108, 121, 32, 111, 110, 101, 32, 115,
121, 115, 116, 101, 109, 32, 104, 97, 115, 44, 32, 101, 108, 115, 101, 32,
108, 101, 102, 116, 32, 111, 112, 101, 110, 46, 10, 32, 32, 111, 115, 58,
10, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111, 109, 58, 32, 91, 100,
101, 99, 111, 114, 97, 116, 105, 111, 110, 115, 46, 112, 108, 97, 116, 102,
111, 114, 109, 44, 32, 100, 101, 99, 111, 114, 97, 116, 105, 111, 110, 115,
46, 111, 115, 93, 44, 32, 109, 97, 112, 58, 32, 123, 100, 97, 114, 119,
105, 110, 58, 32, 109, 97, 99, 111, 115, 44, 32, 119, 105, 110, 100, 111,
119, 115, 58, 32, 119, 105, 110, 100, 111, 119, 115, 125, 44, 32, 101, 108,
115, 101, 58, 32, 108, 105, 110, 117, 120, 125, 10, 32, 32, 32, 32, 45,
32, 123, 99, 111, 110, 115, 116, 58, 32, 109, 97, 99, 111, 115, 44, 32,
119, 104, 101, 110, 58, 32, 91, 123, 99, 111, 108, 117, 109, 110, 115, 46,
103, 108, 111, 98, 97, 108, 95, 115, 101, 113, 95, 110, 117, 109, 58, 32,
116, 114, 117, 101, 125, 44, 32, 123, 99, 111, 108, 117, 109, 110, 115, 46,
112, 97, 116, 104, 58, 32, 123, 115, 116, 97, 114, 116, 115, 58, 32, 91,
47, 83, 121, 115, 116, 101, 109, 47, 44, 32, 47, 65, 112, 112, 108, 105,
99, 97, 116, 105, 111, 110, 115, 47, 44, 32, 47, 85, 115, 101, 114, 115,
47, 44, 32, 47, 112, 114, 105, 118, 97, 116, 101, 47, 93, 125, 125, 93,
125, 10, 116, 105, 109, 101, 58, 32, 91, 99, 111, 108, 117, 109, 110, 115,
46, 116, 105, 109, 101, 44, 32, 99, 111, 108, 117, 109, 110, 115, 46, 110,
116, 105, 109, 101, 44, 32, 117, 110, 105, 120, 84, 105, 109, 101, 93, 10,
104, 111, 115, 116, 58, 32, 91, 100, 101, 99, 111, 114, 97, 116, 105, 111,
110, 115, 46, 104, 111, 115, 116, 110, 97, 109, 101, 44, 32, 100, 101, 99,
111, 114, 97, 116, 105, 111, 110, 115, 46, 104, 111, 115, 116, 44, 32, 104,
111, 115, 116, 73, 100, 101, 110, 116, 105, 102, 105, 101, 114, 93, 10, 101,
118, 101, 110, 116, 115, 58, 32, 111, 115, 113, 117, 101, 114, 121, 10, 45,
45, 45, 10, 115, 111, 117, 114, 99, 101, 58, 32, 111, 115, 113, 117, 101,
114, 121, 45, 115, 110, 97, 112, 115, 104, 111, 116, 10, 116, 105, 116, 108,
101, 58, 32, 111, 115, 113, 117, 101, 114, 121, 32, 115, 110, 97, 112, 115,
104, 111, 116, 32, 114, 101, 115, 117, 108, 116, 115, 44, 32, 109, 97, 110,
121, 32, 114, 111, 119, 115, 32, 97, 32, 114, 101, 99, 111, 114, 100, 10,
112, 108, 97, 116, 102, 111, 114, 109, 115, 58, 32, 91, 76, 105, 110, 117,
120, 44, 32, 109, 97, 99, 79, 83, 93, 10, 102, 111, 114, 109, 97, 116,
58, 32, 106, 115, 111, 110, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101,
58, 32, 123, 97, 99, 116, 105, 111, 110, 58, 32, 115, 110, 97, 112, 115,
104, 111, 116, 44, 32, 110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 44,
32, 104, 111, 115, 116, 73, 100, 101, 110, 116, 105, 102, 105, 101, 114, 58,
32, 116, 114, 117, 101, 125, 10, 110, 97, 109, 101, 115, 58, 32, 123, 99,
58, 32, 39, 115, 110, 97, 112, 115, 104, 111, 116, 91, 93, 39, 44, 32,
101, 97, 99, 104, 58, 32, 39, 115, 110, 97, 112, 115, 104, 111, 116, 91,
93, 39, 44, 32, 110, 97, 109, 101, 58, 32, 110, 97, 109, 101, 125, 10,
108, 101, 116, 58, 32, 123, 111, 115, 58, 32, 123, 102, 114, 111, 109, 58,
32, 91, 100, 101, 99, 111, 114, 97, 116, 105, 111, 110, 115, 46, 112, 108,
97, 116, 102, 111, 114, 109, 44, 32, 100, 101, 99, 111, 114, 97, 116, 105,
111, 110, 115, 46, 111, 115, 93, 44, 32, 109, 97, 112, 58, 32, 123, 100,
97, 114, 119, 105, 110, 58, 32, 109, 97, 99, 111, 115, 44, 32, 119, 105,
110, 100, 111, 119, 115, 58, 32, 119, 105, 110, 100, 111, 119, 115, 125, 44,
32, 101, 108, 115, 101, 58, 32, 108, 105, 110, 117, 120, 125, 125, 10, 116,
105, 109, 101, 58, 32, 91, 39, 115, 110, 97, 112, 115, 104, 111, 116, 91,
93, 46, 116, 105, 109, 101, 39, 44, 32, 117, 110, 105, 120, 84, 105, 109,
101, 93, 10, 104, 111, 115, 116, 58, 32, 91, 100, 101, 99, 111, 114, 97,
116, 105, 111, 110, 115, 46, 104, 111, 115, 116, 110, 97, 109, 101, 44, 32,
100, 101, 99, 111, 114, 97, 116, 105, 111, 110, 115, 46, 104, 111, 115, 116,
44, 32, 104, 111, 115, 116, 73, 100, 101, 110, 116, 105, 102, 105, 101, 114,
93, 10, 101, 118, 101, 110, 116, 115, 58, 32, 111, 115, 113, 117, 101, 114,
121, 10, 45, 45, 45, 10, 115, 111, 117, 114, 99, 101, 58, 32, 111, 115,
113, 117, 101, 114, 121, 45, 98, 97, 116, 99, 104, 10, 116, 105, 116, 108,
101, 58, 32, 111, 115, 113, 117, 101, 114, 121, 32, 114, 101, 115, 117, 108,
116, 32, 108, 111, 103, 32, 105, 110, 32, 98, 97, 116, 99, 104, 32, 102,
111, 114, 109, 97, 116, 32, 40, 100, 105, 102, 102, 82, 101, 115, 117, 108,
116, 115, 41, 10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58, 32, 91,
76, 105, 110, 117, 120, 44, 32, 109, 97, 99, 79, 83, 93, 10, 102, 111,
114, 109, 97, 116, 58, 32, 106, 115, 111, 110, 10, 114, 101, 99, 111, 103,
110, 105, 115, 101, 58, 32, 123, 100, 105, 102, 102, 82, 101, 115, 117, 108,
116, 115, 58, 32, 116, 114, 117, 101, 44, 32, 110, 97, 109, 101, 58, 32,
116, 114, 117, 101, 44, 32, 104, 111, 115, 116, 73, 100, 101, 110, 116, 105,
102, 105, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 110, 97, 109, 101,
115, 58, 32, 123, 99, 58, 32, 39, 100, 105, 102, 102, 82, 101, 115, 117,
108, 116, 115, 46, 97, 100, 100, 101, 100, 91, 93, 39, 44, 32, 101, 97,
99, 104, 58, 32, 39, 100, 105, 102, 102, 82, 101, 115, 117, 108, 116, 115,
46, 97, 100, 100, 101, 100, 91, 93, 39, 44, 32, 110, 97, 109, 101, 58,
32, 110, 97, 109, 101, 125, 10, 108, 101, 116, 58, 32, 123, 111, 115, 58,
32, 123, 102, 114, 111, 109, 58, 32, 91, 100, 101, 99, 111, 114, 97, 116,
105, 111, 110, 115, 46, 112, 108, 97, 116, 102, 111, 114, 109, 44, 32, 100,
101, 99, 111, 114, 97, 116, 105, 111, 110, 115, 46, 111, 115, 93, 44, 32,
109, 97, 112, 58, 32, 123, 100, 97, 114, 119, 105, 110, 58, 32, 109, 97,
99, 111, 115, 44, 32, 119, 105, 110, 100, 111, 119, 115, 58, 32, 119, 105,
110, 100, 111, 119, 115, 125, 44, 32, 101, 108, 115, 101, 58, 32, 108, 105,
110, 117, 120, 125, 125, 10, 116, 105, 109, 101, 58, 32, 91, 39, 100, 105,
102, 102, 82, 101, 115, 117, 108, 116, 115, 46, 97, 100, 100, 101, 100, 91,
93, 46, 116, 105, 109, 101, 39, 44, 32, 117, 110, 105, 120, 84, 105, 109,
101, 93, 10, 104, 111, 115, 116, 58, 32, 91, 100, 101, 99, 111, 114, 97,
116, 105, 111, 110, 115, 46, 104, 111, 115, 116, 110, 97, 109, 101, 44, 32,
100, 101, 99, 111, 114, 97, 116, 105, 111, 110, 115, 46, 104, 111, 115, 116,
44, 32, 104, 111, 115, 116, 73, 100, 101, 110, 116, 105, 102, 105, 101, 114,
93, 10, 101, 118, 101, 110, 116, 115, 58, 32, 111, 115, 113, 117, 101, 114,
121, 10,
0 };
static const char text21[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 70, 97, 108, 99, 111, 39, 115, 32, 74, 83, 79, 78, 32, 111, 117,
116, 112, 117, 116, 32, 40, 104, 116, 116, 112, 115, 58, 47, 47, 102, 97,
108, 99, 111, 46, 111, 114, 103, 47, 100, 111, 99, 115, 47, 111, 117, 116,
112, 117, 116, 115, 47, 102, 111, 114, 109, 97, 116, 116, 105, 110, 103, 47,
44, 32, 115, 117, 112, 112, 111, 114, 116, 101, 100, 32, 102, 105, 101, 108,
100, 115, 58, 32, 104, 116, 116, 112, 115, 58, 47, 47, 102, 97, 108, 99,
111, 46, 111, 114, 103, 47, 100, 111, 99, 115, 47, 114, 101, 102, 101, 114,
101, 110, 99, 101, 47, 114, 117, 108, 101, 115, 47, 115, 117, 112, 112, 111,
114, 116, 101, 100, 45, 102, 105, 101, 108, 100, 115, 47, 41, 46, 32, 87,
104, 97, 116, 32, 105, 115, 32, 115, 104, 111, 119, 110, 10, 35, 32, 105,
115, 32, 119, 104, 97, 116, 32, 116, 104, 101, 32, 114, 117, 108, 101, 115,
32, 114, 101, 112, 111, 114, 116, 58, 32, 97, 32, 115, 116, 97, 103, 101,
32, 105, 115, 32, 115, 101, 101, 110, 32, 119, 104, 101, 110, 32, 97, 32,
114, 117, 108, 101, 32, 102, 111, 114, 32, 105, 116, 32, 105, 115, 32, 111,
110, 46, 32, 112, 114, 111, 99, 46, 112, 105, 100, 32, 97, 110, 100, 32,
112, 114, 111, 99, 46, 101, 120, 101, 112, 97, 116, 104, 32, 97, 114, 101,
32, 116, 104, 101, 114, 101, 32, 119, 104, 101, 110, 32, 116, 104, 101, 32,
114, 117, 108, 101, 39, 115, 32, 111, 117, 116, 112, 117, 116, 32, 110, 97,
109, 101, 115, 32, 116, 104, 101, 109, 46, 10, 115, 111, 117, 114, 99, 101,
58, 32, 102, 97, 108, 99, 111, 10, 116, 105, 116, 108, 101, 58, 32, 70,
97, 108, 99, 111, 32, 97, 108, 101, 114, 116, 115, 32, 40, 74, 83, 79,
78, 41, 10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58, 32, 91, 76,
105, 110, 117, 120, 44, 32, 67, 111, 110, 116, 97, 105, 110, 101, 114, 115,
93, 10, 102, 111, 114, 109, 97, 116, 58, 32, 106, 115, 111, 110, 10, 114,
101, 99, 111, 103, 110, 105, 115, 101, 58, 32, 123, 114, 117, 108, 101, 58,
32, 116, 114, 117, 101, 44, 32, 112, 114, 105, 111, 114, 105, 116, 121, 58,
32, 116, 114, 117, 101, 44, 32, 111, 117, 116, 112, 117, 116, 95, 102, 105,
101, 108, 100, 115, 58, 32, 116, 114, 117, 101, 125, 10, 110, 97, 109, 101,
115, 58, 32, 123, 102, 58, 32, 111, 117, 116, 112, 117, 116, 95, 102, 105,
101, 108, 100, 115, 125, 10, 108, 101, 116, 58, 10, 32, 32, 114, 101, 109,
111, 116, 101, 95, 105, 112, 58, 32, 91, 36, 102, 46, 102, 100, 46, 114,
105, 112, 44, 32, 36, 102, 46, 102, 100, 46, 115, 105, 112, 44, 32, 123,
102, 114, 111, 109, 58, 32, 36, 102, 46, 102, 100, 46, 110, 97, 109, 101,
44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 45, 62, 92, 91,
63, 40, 91, 48, 45, 57, 65, 45, 70, 97, 45, 102, 46, 58, 93, 43,
63, 41, 92, 93, 63, 58, 92, 100, 43, 36, 39, 125, 93, 10, 32, 32,
114, 101, 109, 111, 116, 101, 95, 112, 111, 114, 116, 58, 32, 91, 36, 102,
46, 102, 100, 46, 114, 112, 111, 114, 116, 44, 32, 36, 102, 46, 102, 100,
46, 115, 112, 111, 114, 116, 44, 32, 123, 102, 114, 111, 109, 58, 32, 36,
102, 46, 102, 100, 46, 110, 97, 109, 101, 44, 32, 99, 97, 112, 116, 117,
114, 101, 58, 32, 39, 45, 62, 46, 42, 58, 40, 92, 100, 43, 41, 36,
39, 125, 93, 10, 116, 105, 109, 101, 58, 32, 91, 36, 102, 46, 101, 118,
116, 46, 116, 105, 109, 101, 44, 32, 36, 102, 46, 101, 118, 116, 46, 114,
97, 119, 116, 105, 109, 101, 44, 32, 116, 105, 109, 101, 93, 10, 104, 111,
115, 116, 58, 32, 91, 104, 111, 115, 116, 110, 97, 109, 101, 44, 32, 36,
102, 46, 101, 118, 116, 46, 104, 111, 115, 116, 110, 97, 109, 101, 93, 10,
108, 97, 98, 101, 108, 58, 32, 91, 123, 99, 111, 110, 115, 116, 58, 32,
102, 97, 108, 99, 111, 125, 44, 32, 36, 102, 46, 101, 118, 116, 46, 116,
121, 112, 101, 44, 32, 114, 117, 108, 101, 93, 10, 102, 105, 101, 108, 100,
115, 58, 10, 32, 32, 104, 111, 115, 116, 46, 111, 115, 46, 116, 121, 112,
101, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 108, 105, 110, 117, 120,
125, 10, 32, 32, 101, 118, 101, 110, 116, 46, 112, 114, 111, 118, 105, 100,
101, 114, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 102, 97, 108, 99,
111, 125, 10, 32, 32, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105, 111,
110, 58, 32, 114, 117, 108, 101, 10, 32, 32, 112, 114, 111, 99, 101, 115,
115, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 102,
46, 112, 114, 111, 99, 46, 112, 105, 100, 44, 32, 110, 117, 109, 98, 101,
114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 112, 114, 111, 99, 101,
115, 115, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 91,
36, 102, 46, 112, 114, 111, 99, 46, 101, 120, 101, 112, 97, 116, 104, 44,
32, 36, 102, 46, 112, 114, 111, 99, 46, 101, 120, 101, 93, 10, 32, 32,
112, 114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 58, 32, 36, 102,
46, 112, 114, 111, 99, 46, 110, 97, 109, 101, 10, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110,
101, 58, 32, 36, 102, 46, 112, 114, 111, 99, 46, 99, 109, 100, 108, 105,
110, 101, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 119, 111, 114,
107, 105, 110, 103, 95, 100, 105, 114, 101, 99, 116, 111, 114, 121, 58, 32,
36, 102, 46, 112, 114, 111, 99, 46, 99, 119, 100, 10, 32, 32, 112, 114,
111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 112, 105, 100,
58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 102, 46, 112, 114, 111, 99,
46, 112, 112, 105, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116,
114, 117, 101, 125, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112,
97, 114, 101, 110, 116, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101,
58, 32, 36, 102, 46, 112, 114, 111, 99, 46, 112, 101, 120, 101, 112, 97,
116, 104, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114,
101, 110, 116, 46, 110, 97, 109, 101, 58, 32, 36, 102, 46, 112, 114, 111,
99, 46, 112, 110, 97, 109, 101, 10, 32, 32, 112, 114, 111, 99, 101, 115,
115, 46, 112, 97, 114, 101, 110, 116, 46, 99, 111, 109, 109, 97, 110, 100,
95, 108, 105, 110, 101, 58, 32, 36, 102, 46, 112, 114, 111, 99, 46, 112,
99, 109, 100, 108, 105, 110, 101, 10, 32, 32, 117, 115, 101, 114, 46, 110,
97, 109, 101, 58, 32, 36, 102, 46, 117, 115, 101, 114, 46, 110, 97, 109,
101, 10, 32, 32, 117, 115, 101, 114, 46, 105, 100, 58, 32, 36, 102, 46,
117, 115, 101, 114, 46, 117, 105, 100, 10, 32, 32, 99, 111, 110, 116, 97,
105, 110, 101, 114, 46, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32,
36, 102, 46, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 100, 44,
32, 109, 97, 112, 58, 32, 123, 104, 111, 115, 116, 58, 32, 39, 45, 39,
125, 125, 10, 32, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 110,
97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 102, 46, 99,
111, 110, 116, 97, 105, 110, 101, 114, 46, 110, 97, 109, 101, 44, 32, 109,
97, 112, 58, 32, 123, 104, 111, 115, 116, 58, 32, 39, 45, 39, 125, 125,
10, 32, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 109, 97,
103, 101, 46, 110, 97, 109, 101, 58, 32, 91, 123, 116, 101, 120, 116, 58,
32, 39, 123, 36, 102, 46, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46,
105, 109, 97, 103, 101, 46, 114, 101, 112, 111, 115, 105, 116, 111, 114, 121,
125, 58, 123, 36, 102, 46, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46,
105, 109, 97, 103, 101, 46, 116, 97, 103, 125, 39, 125, 44, 32, 36, 102,
46, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 109, 97, 103, 101,
46, 114, 101, 112, 111, 115, 105, 116, 111, 114, 121, 44, 32, 36, 102, 46,
99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 109, 97, 103, 101, 93,
10, 32, 32, 107, 117, 98, 101, 114, 110, 101, 116, 101, 115, 46, 112, 111,
100, 46, 117, 105, 100, 58, 32, 91, 36, 102, 46, 107, 56, 115, 46, 112,
111, 100, 46, 117, 105, 100, 44, 32, 36, 102, 46, 107, 56, 115, 46, 112,
111, 100, 46, 105, 100, 93, 10, 32, 32, 107, 117, 98, 101, 114, 110, 101,
116, 101, 115, 46, 112, 111, 100, 46, 110, 97, 109, 101, 58, 32, 36, 102,
46, 107, 56, 115, 46, 112, 111, 100, 46, 110, 97, 109, 101, 10, 99, 97,
115, 101, 115, 58, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32,
123, 36, 102, 46, 101, 118, 116, 46, 116, 121, 112, 101, 58, 32, 91, 101,
120, 101, 99, 118, 101, 44, 32, 101, 120, 101, 99, 118, 101, 97, 116, 44,
32, 115, 112, 97, 119, 110, 101, 100, 95, 112, 114, 111, 99, 101, 115, 115,
93, 44, 32, 36, 102, 46, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46,
105, 100, 58, 32, 123, 107, 110, 111, 119, 110, 58, 32, 116, 114, 117, 101,
44, 32, 110, 111, 116, 58, 32, 104, 111, 115, 116, 125, 125, 44, 32, 109,
111, 114, 101, 58, 32, 116, 114, 117, 101, 44, 32, 99, 108, 97, 115, 115,
58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 101, 120, 101, 99,
125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 102,
46, 101, 118, 116, 46, 116, 121, 112, 101, 58, 32, 91, 101, 120, 101, 99,
118, 101, 44, 32, 101, 120, 101, 99, 118, 101, 97, 116, 44, 32, 115, 112,
97, 119, 110, 101, 100, 95, 112, 114, 111, 99, 101, 115, 115, 93, 125, 44,
32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46,
115, 116, 97, 114, 116, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110,
58, 32, 123, 36, 102, 46, 101, 118, 116, 46, 116, 121, 112, 101, 58, 32,
99, 111, 110, 116, 97, 105, 110, 101, 114, 44, 32, 36, 102, 46, 99, 111,
110, 116, 97, 105, 110, 101, 114, 46, 105, 100, 58, 32, 123, 107, 110, 111,
119, 110, 58, 32, 116, 114, 117, 101, 125, 125, 44, 32, 99, 108, 97, 115,
115, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 115, 116, 97,
114, 116, 125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 10, 32, 32,
32, 32, 32, 32, 45, 32, 123, 36, 102, 46, 101, 118, 116, 46, 116, 121,
112, 101, 58, 32, 91, 99, 111, 110, 110, 101, 99, 116, 44, 32, 115, 101,
110, 100, 116, 111, 44, 32, 115, 101, 110, 100, 109, 115, 103, 44, 32, 115,
101, 110, 100, 109, 109, 115, 103, 93, 44, 32, 108, 101, 116, 46, 114, 101,
109, 111, 116, 101, 95, 105, 112, 58, 32, 123, 107, 110, 111, 119, 110, 58,
32, 116, 114, 117, 101, 125, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32,
123, 36, 102, 46, 101, 118, 116, 46, 116, 121, 112, 101, 58, 32, 102, 97,
108, 115, 101, 44, 32, 108, 101, 116, 46, 114, 101, 109, 111, 116, 101, 95,
105, 112, 58, 32, 123, 107, 110, 111, 119, 110, 58, 32, 116, 114, 117, 101,
125, 44, 32, 36, 102, 46, 102, 100, 46, 110, 97, 109, 101, 58, 32, 123,
99, 111, 110, 116, 97, 105, 110, 115, 58, 32, 39, 45, 62, 39, 125, 125,
10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 110, 101, 116, 119,
111, 114, 107, 46, 99, 111, 110, 110, 101, 99, 116, 10, 32, 32, 32, 32,
102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 100, 101,
115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 105, 112, 58, 32, 108, 101,
116, 46, 114, 101, 109, 111, 116, 101, 95, 105, 112, 10, 32, 32, 32, 32,
32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 112, 111,
114, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32, 108, 101, 116, 46, 114,
101, 109, 111, 116, 101, 95, 112, 111, 114, 116, 44, 32, 110, 117, 109, 98,
101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32,
100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 100, 111, 109, 97,
105, 110, 58, 32, 91, 36, 102, 46, 102, 100, 46, 114, 105, 112, 46, 110,
97, 109, 101, 44, 32, 36, 102, 46, 102, 100, 46, 115, 105, 112, 46, 110,
97, 109, 101, 93, 10, 32, 32, 32, 32, 32, 32, 115, 111, 117, 114, 99,
101, 46, 105, 112, 58, 32, 91, 36, 102, 46, 102, 100, 46, 108, 105, 112,
44, 32, 36, 102, 46, 102, 100, 46, 99, 105, 112, 93, 10, 32, 32, 32,
32, 32, 32, 110, 101, 116, 119, 111, 114, 107, 46, 116, 114, 97, 110, 115,
112, 111, 114, 116, 58, 32, 36, 102, 46, 102, 100, 46, 108, 52, 112, 114,
111, 116, 111, 10, 32, 32, 32, 32, 32, 32, 110, 101, 116, 119, 111, 114,
107, 46, 100, 105, 114, 101, 99, 116, 105, 111, 110, 58, 32, 123, 99, 111,
110, 115, 116, 58, 32, 101, 103, 114, 101, 115, 115, 125, 10, 32, 32, 45,
32, 119, 104, 101, 110, 58, 32, 123, 36, 102, 46, 101, 118, 116, 46, 116,
121, 112, 101, 58, 32, 91, 111, 112, 101, 110, 44, 32, 111, 112, 101, 110,
97, 116, 44, 32, 111, 112, 101, 110, 97, 116, 50, 44, 32, 99, 114, 101,
97, 116, 93, 44, 32, 36, 102, 46, 102, 100, 46, 110, 97, 109, 101, 58,
32, 123, 107, 110, 111, 119, 110, 58, 32, 116, 114, 117, 101, 125, 125, 10,
32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 102, 105, 108,
101, 46, 112, 97, 116, 104, 58, 32, 36, 102, 46, 102, 100, 46, 110, 97,
109, 101, 125, 10, 32, 32, 32, 32, 99, 97, 115, 101, 115, 58, 10, 32,
32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36,
102, 46, 101, 118, 116, 46, 105, 115, 95, 111, 112, 101, 110, 95, 119, 114,
105, 116, 101, 58, 32, 91, 39, 116, 114, 117, 101, 39, 44, 32, 39, 49,
39, 93, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101,
46, 109, 111, 100, 105, 102, 121, 125, 10, 32, 32, 32, 32, 32, 32, 45,
32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 102, 46, 101, 118, 116, 46,
97, 114, 103, 46, 102, 108, 97, 103, 115, 58, 32, 123, 99, 111, 110, 116,
97, 105, 110, 115, 58, 32, 79, 95, 67, 82, 69, 65, 84, 125, 125, 44,
32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 99, 114, 101,
97, 116, 101, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 99, 108,
97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 111, 112, 101, 110, 125, 10,
32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 102, 46, 101, 118,
116, 46, 116, 121, 112, 101, 58, 32, 91, 114, 101, 110, 97, 109, 101, 44,
32, 114, 101, 110, 97, 109, 101, 97, 116, 44, 32, 114, 101, 110, 97, 109,
101, 97, 116, 50, 93, 44, 32, 36, 102, 46, 102, 115, 46, 112, 97, 116,
104, 46, 116, 97, 114, 103, 101, 116, 58, 32, 123, 107, 110, 111, 119, 110,
58, 32, 116, 114, 117, 101, 125, 125, 10, 32, 32, 32, 32, 99, 108, 97,
115, 115, 58, 32, 102, 105, 108, 101, 46, 114, 101, 110, 97, 109, 101, 10,
32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 102, 105, 108,
101, 46, 112, 97, 116, 104, 58, 32, 36, 102, 46, 102, 115, 46, 112, 97,
116, 104, 46, 116, 97, 114, 103, 101, 116, 44, 32, 102, 105, 108, 101, 46,
69, 120, 116, 46, 111, 114, 105, 103, 105, 110, 97, 108, 46, 112, 97, 116,
104, 58, 32, 36, 102, 46, 102, 115, 46, 112, 97, 116, 104, 46, 115, 111,
117, 114, 99, 101, 125, 10,
0 };
static const char text22[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 84, 101, 116, 114, 97, 103, 111, 110, 39, 115, 32, 101, 120, 112, 111,
114, 116, 32, 40, 104, 116, 116, 112, 115, 58, 47, 47, 116, 101, 116, 114,
97, 103, 111, 110, 46, 105, 111, 47, 100, 111, 99, 115, 47, 99, 111, 110,
99, 101, 112, 116, 115, 47, 101, 118, 101, 110, 116, 115, 47, 44, 32, 97,
112, 105, 47, 118, 49, 47, 116, 101, 116, 114, 97, 103, 111, 110, 47, 101,
118, 101, 110, 116, 115, 46, 112, 114, 111, 116, 111, 41, 58, 32, 101, 120,
101, 99, 44, 32, 101, 120, 105, 116, 32, 97, 110, 100, 32, 116, 104, 101,
32, 107, 112, 114, 111, 98, 101, 115, 32, 116, 104, 97, 116, 32, 105, 116,
115, 32, 101, 120, 97, 109, 112, 108, 101, 10, 35, 32, 112, 111, 108, 105,
99, 105, 101, 115, 32, 115, 101, 116, 32, 40, 116, 99, 112, 95, 99, 111,
110, 110, 101, 99, 116, 44, 32, 102, 105, 108, 101, 32, 111, 112, 101, 110,
115, 32, 97, 110, 100, 32, 119, 114, 105, 116, 101, 115, 41, 46, 32, 112,
114, 111, 99, 101, 115, 115, 95, 99, 111, 110, 110, 101, 99, 116, 44, 32,
112, 114, 111, 99, 101, 115, 115, 95, 108, 105, 115, 116, 101, 110, 32, 97,
110, 100, 32, 112, 114, 111, 99, 101, 115, 115, 95, 100, 110, 115, 32, 97,
114, 101, 32, 116, 104, 111, 115, 101, 32, 111, 102, 32, 116, 104, 101, 32,
101, 110, 116, 101, 114, 112, 114, 105, 115, 101, 32, 101, 100, 105, 116, 105,
111, 110, 46, 10, 115, 111, 117, 114, 99, 101, 58, 32, 116, 101, 116, 114,
97, 103, 111, 110, 10, 116, 105, 116, 108, 101, 58, 32, 84, 101, 116, 114,
97, 103, 111, 110, 32, 101, 118, 101, 110, 116, 115, 32, 40, 74, 83, 79,
78, 32, 101, 120, 112, 111, 114, 116, 41, 10, 112, 108, 97, 116, 102, 111,
114, 109, 115, 58, 32, 91, 76, 105, 110, 117, 120, 44, 32, 67, 111, 110,
116, 97, 105, 110, 101, 114, 115, 93, 10, 102, 111, 114, 109, 97, 116, 58,
32, 106, 115, 111, 110, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58,
10, 32, 32, 45, 32, 123, 112, 114, 111, 99, 101, 115, 115, 95, 101, 120,
101, 99, 58, 32, 116, 114, 117, 101, 44, 32, 116, 105, 109, 101, 58, 32,
116, 114, 117, 101, 125, 10, 32, 32, 45, 32, 123, 112, 114, 111, 99, 101,
115, 115, 95, 101, 120, 105, 116, 58, 32, 116, 114, 117, 101, 44, 32, 116,
105, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45, 32, 123,
112, 114, 111, 99, 101, 115, 115, 95, 107, 112, 114, 111, 98, 101, 58, 32,
116, 114, 117, 101, 44, 32, 116, 105, 109, 101, 58, 32, 116, 114, 117, 101,
125, 10, 32, 32, 45, 32, 123, 112, 114, 111, 99, 101, 115, 115, 95, 99,
111, 110, 110, 101, 99, 116, 58, 32, 116, 114, 117, 101, 44, 32, 116, 105,
109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45, 32, 123, 112,
114, 111, 99, 101, 115, 115, 95, 100, 110, 115, 58, 32, 116, 114, 117, 101,
44, 32, 116, 105, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32,
45, 32, 123, 112, 114, 111, 99, 101, 115, 115, 95, 108, 105, 115, 116, 101,
110, 58, 32, 116, 114, 117, 101, 44, 32, 116, 105, 109, 101, 58, 32, 116,
114, 117, 101, 125, 10, 32, 32, 45, 32, 123, 112, 114, 111, 99, 101, 115,
115, 95, 97, 99, 99, 101, 112, 116, 58, 32, 116, 114, 117, 101, 44, 32,
116, 105, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45, 32,
123, 112, 114, 111, 99, 101, 115, 115, 95, 99, 108, 111, 115, 101, 58, 32,
116, 114, 117, 101, 44, 32, 116, 105, 109, 101, 58, 32, 116, 114, 117, 101,
125, 10, 32, 32, 45, 32, 123, 112, 114, 111, 99, 101, 115, 115, 95, 116,
114, 97, 99, 101, 112, 111, 105, 110, 116, 58, 32, 116, 114, 117, 101, 44,
32, 116, 105, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45,
32, 123, 112, 114, 111, 99, 101, 115, 115, 95, 108, 111, 97, 100, 101, 114,
58, 32, 116, 114, 117, 101, 44, 32, 116, 105, 109, 101, 58, 32, 116, 114,
117, 101, 125, 10, 32, 32, 45, 32, 123, 112, 114, 111, 99, 101, 115, 115,
95, 117, 112, 114, 111, 98, 101, 58, 32, 116, 114, 117, 101, 44, 32, 116,
105, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45, 32, 123,
112, 114, 111, 99, 101, 115, 115, 95, 108, 115, 109, 58, 32, 116, 114, 117,
101, 44, 32, 116, 105, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32,
32, 45, 32, 123, 112, 114, 111, 99, 101, 115, 115, 95, 116, 104, 114, 111,
116, 116, 108, 101, 58, 32, 116, 114, 117, 101, 44, 32, 116, 105, 109, 101,
58, 32, 116, 114, 117, 101, 125, 10, 110, 97, 109, 101, 115, 58, 10, 32,
32, 107, 105, 110, 100, 58, 32, 91, 112, 114, 111, 99, 101, 115, 115, 95,
101, 120, 101, 99, 44, 32, 112, 114, 111, 99, 101, 115, 115, 95, 101, 120,
105, 116, 44, 32, 112, 114, 111, 99, 101, 115, 115, 95, 107, 112, 114, 111,
98, 101, 44, 32, 112, 114, 111, 99, 101, 115, 115, 95, 99, 111, 110, 110,
101, 99, 116, 44, 32, 112, 114, 111, 99, 101, 115, 115, 95, 100, 110, 115,
93, 10, 116, 105, 109, 101, 58, 32, 116, 105, 109, 101, 10, 104, 111, 115,
116, 58, 32, 110, 111, 100, 101, 95, 110, 97, 109, 101, 10, 108, 97, 98,
101, 108, 58, 32, 91, 123, 99, 111, 110, 115, 116, 58, 32, 116, 101, 116,
114, 97, 103, 111, 110, 125, 44, 32, 112, 114, 111, 99, 101, 115, 115, 95,
107, 112, 114, 111, 98, 101, 46, 102, 117, 110, 99, 116, 105, 111, 110, 95,
110, 97, 109, 101, 93, 10, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32,
104, 111, 115, 116, 46, 111, 115, 46, 116, 121, 112, 101, 58, 32, 123, 99,
111, 110, 115, 116, 58, 32, 108, 105, 110, 117, 120, 125, 10, 32, 32, 101,
118, 101, 110, 116, 46, 112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 123,
99, 111, 110, 115, 116, 58, 32, 116, 101, 116, 114, 97, 103, 111, 110, 125,
10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 110, 116, 105, 116,
121, 95, 105, 100, 58, 32, 36, 107, 105, 110, 100, 46, 112, 114, 111, 99,
101, 115, 115, 46, 101, 120, 101, 99, 95, 105, 100, 10, 32, 32, 112, 114,
111, 99, 101, 115, 115, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109,
58, 32, 36, 107, 105, 110, 100, 46, 112, 114, 111, 99, 101, 115, 115, 46,
112, 105, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117,
101, 125, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120, 101,
99, 117, 116, 97, 98, 108, 101, 58, 32, 36, 107, 105, 110, 100, 46, 112,
114, 111, 99, 101, 115, 115, 46, 98, 105, 110, 97, 114, 121, 10, 32, 32,
112, 114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 58, 32, 123, 102,
114, 111, 109, 58, 32, 36, 107, 105, 110, 100, 46, 112, 114, 111, 99, 101,
115, 115, 46, 98, 105, 110, 97, 114, 121, 44, 32, 98, 97, 115, 101, 110,
97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 119, 111, 114, 107, 105, 110, 103, 95, 100, 105, 114,
101, 99, 116, 111, 114, 121, 58, 32, 36, 107, 105, 110, 100, 46, 112, 114,
111, 99, 101, 115, 115, 46, 99, 119, 100, 10, 32, 32, 112, 114, 111, 99,
101, 115, 115, 46, 99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110, 101,
58, 32, 91, 123, 116, 101, 120, 116, 58, 32, 39, 123, 36, 107, 105, 110,
100, 46, 112, 114, 111, 99, 101, 115, 115, 46, 98, 105, 110, 97, 114, 121,
125, 32, 123, 36, 107, 105, 110, 100, 46, 112, 114, 111, 99, 101, 115, 115,
46, 97, 114, 103, 117, 109, 101, 110, 116, 115, 125, 39, 125, 44, 32, 36,
107, 105, 110, 100, 46, 112, 114, 111, 99, 101, 115, 115, 46, 98, 105, 110,
97, 114, 121, 93, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 115,
116, 97, 114, 116, 58, 32, 36, 107, 105, 110, 100, 46, 112, 114, 111, 99,
101, 115, 115, 46, 115, 116, 97, 114, 116, 95, 116, 105, 109, 101, 10, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46,
101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32, 91, 36, 107, 105, 110,
100, 46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116,
95, 101, 120, 101, 99, 95, 105, 100, 44, 32, 36, 107, 105, 110, 100, 46,
112, 97, 114, 101, 110, 116, 46, 101, 120, 101, 99, 95, 105, 100, 93, 10,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116,
46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 107, 105,
110, 100, 46, 112, 97, 114, 101, 110, 116, 46, 112, 105, 100, 44, 32, 110,
117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 112,
114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 101, 120,
101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 36, 107, 105, 110, 100, 46,
112, 97, 114, 101, 110, 116, 46, 98, 105, 110, 97, 114, 121, 10, 32, 32,
112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 110,
97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 107, 105, 110,
100, 46, 112, 97, 114, 101, 110, 116, 46, 98, 105, 110, 97, 114, 121, 44,
32, 98, 97, 115, 101, 110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125,
10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110,
116, 46, 99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110, 101, 58, 32,
91, 123, 116, 101, 120, 116, 58, 32, 39, 123, 36, 107, 105, 110, 100, 46,
112, 97, 114, 101, 110, 116, 46, 98, 105, 110, 97, 114, 121, 125, 32, 123,
36, 107, 105, 110, 100, 46, 112, 97, 114, 101, 110, 116, 46, 97, 114, 103,
117, 109, 101, 110, 116, 115, 125, 39, 125, 44, 32, 36, 107, 105, 110, 100,
46, 112, 97, 114, 101, 110, 116, 46, 98, 105, 110, 97, 114, 121, 93, 10,
32, 32, 117, 115, 101, 114, 46, 105, 100, 58, 32, 36, 107, 105, 110, 100,
46, 112, 114, 111, 99, 101, 115, 115, 46, 117, 105, 100, 10, 32, 32, 99,
111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 100, 58, 32, 91, 123, 102,
114, 111, 109, 58, 32, 36, 107, 105, 110, 100, 46, 112, 114, 111, 99, 101,
115, 115, 46, 112, 111, 100, 46, 99, 111, 110, 116, 97, 105, 110, 101, 114,
46, 105, 100, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 40,
91, 48, 45, 57, 97, 45, 102, 93, 123, 49, 50, 44, 54, 52, 125, 41,
36, 39, 125, 44, 32, 36, 107, 105, 110, 100, 46, 112, 114, 111, 99, 101,
115, 115, 46, 100, 111, 99, 107, 101, 114, 93, 10, 32, 32, 99, 111, 110,
116, 97, 105, 110, 101, 114, 46, 110, 97, 109, 101, 58, 32, 36, 107, 105,
110, 100, 46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 111, 100, 46, 99,
111, 110, 116, 97, 105, 110, 101, 114, 46, 110, 97, 109, 101, 10, 32, 32,
99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 109, 97, 103, 101, 46,
110, 97, 109, 101, 58, 32, 36, 107, 105, 110, 100, 46, 112, 114, 111, 99,
101, 115, 115, 46, 112, 111, 100, 46, 99, 111, 110, 116, 97, 105, 110, 101,
114, 46, 105, 109, 97, 103, 101, 46, 110, 97, 109, 101, 10, 32, 32, 99,
111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 109, 97, 103, 101, 46, 104,
97, 115, 104, 46, 97, 108, 108, 58, 32, 123, 102, 114, 111, 109, 58, 32,
36, 107, 105, 110, 100, 46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 111,
100, 46, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 109, 97, 103,
101, 46, 105, 100, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39,
64, 40, 115, 104, 97, 50, 53, 54, 58, 91, 48, 45, 57, 97, 45, 102,
93, 123, 54, 52, 125, 41, 39, 125, 10, 32, 32, 107, 117, 98, 101, 114,
110, 101, 116, 101, 115, 46, 112, 111, 100, 46, 110, 97, 109, 101, 58, 32,
36, 107, 105, 110, 100, 46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 111,
100, 46, 110, 97, 109, 101, 10, 32, 32, 107, 117, 98, 101, 114, 110, 101,
116, 101, 115, 46, 112, 111, 100, 46, 117, 105, 100, 58, 32, 36, 107, 105,
110, 100, 46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 111, 100, 46, 117,
105, 100, 10, 99, 97, 115, 101, 115, 58, 10, 32, 32, 35, 32, 84, 104,
101, 32, 102, 105, 114, 115, 116, 32, 112, 114, 111, 99, 101, 115, 115, 32,
111, 102, 32, 97, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 32, 105,
115, 32, 116, 104, 101, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 39,
115, 32, 115, 116, 97, 114, 116, 59, 32, 97, 32, 108, 97, 116, 101, 114,
32, 111, 110, 101, 32, 105, 115, 32, 114, 117, 110, 32, 105, 110, 32, 105,
116, 46, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 112,
114, 111, 99, 101, 115, 115, 95, 101, 120, 101, 99, 58, 32, 116, 114, 117,
101, 44, 32, 112, 114, 111, 99, 101, 115, 115, 95, 101, 120, 101, 99, 46,
112, 114, 111, 99, 101, 115, 115, 46, 112, 111, 100, 46, 99, 111, 110, 116,
97, 105, 110, 101, 114, 46, 112, 105, 100, 58, 32, 39, 49, 39, 44, 32,
112, 114, 111, 99, 101, 115, 115, 95, 101, 120, 101, 99, 46, 112, 114, 111,
99, 101, 115, 115, 46, 102, 108, 97, 103, 115, 58, 32, 123, 99, 111, 110,
116, 97, 105, 110, 115, 58, 32, 101, 120, 101, 99, 118, 101, 125, 125, 44,
32, 109, 111, 114, 101, 58, 32, 116, 114, 117, 101, 44, 32, 99, 108, 97,
115, 115, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 99, 114,
101, 97, 116, 101, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58,
32, 123, 112, 114, 111, 99, 101, 115, 115, 95, 101, 120, 101, 99, 58, 32,
116, 114, 117, 101, 44, 32, 112, 114, 111, 99, 101, 115, 115, 95, 101, 120,
101, 99, 46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 111, 100, 46, 99,
111, 110, 116, 97, 105, 110, 101, 114, 46, 112, 105, 100, 58, 32, 39, 49,
39, 44, 32, 112, 114, 111, 99, 101, 115, 115, 95, 101, 120, 101, 99, 46,
112, 114, 111, 99, 101, 115, 115, 46, 102, 108, 97, 103, 115, 58, 32, 123,
99, 111, 110, 116, 97, 105, 110, 115, 58, 32, 101, 120, 101, 99, 118, 101,
125, 125, 44, 32, 109, 111, 114, 101, 58, 32, 116, 114, 117, 101, 44, 32,
99, 108, 97, 115, 115, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114,
46, 115, 116, 97, 114, 116, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101,
110, 58, 32, 123, 112, 114, 111, 99, 101, 115, 115, 95, 101, 120, 101, 99,
58, 32, 116, 114, 117, 101, 44, 32, 112, 114, 111, 99, 101, 115, 115, 95,
101, 120, 101, 99, 46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 111, 100,
46, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 100, 58, 32, 116,
114, 117, 101, 44, 32, 112, 114, 111, 99, 101, 115, 115, 95, 101, 120, 101,
99, 46, 112, 114, 111, 99, 101, 115, 115, 46, 112, 111, 100, 46, 99, 111,
110, 116, 97, 105, 110, 101, 114, 46, 112, 105, 100, 58, 32, 123, 110, 111,
116, 58, 32, 39, 49, 39, 125, 125, 44, 32, 109, 111, 114, 101, 58, 32,
116, 114, 117, 101, 44, 32, 99, 108, 97, 115, 115, 58, 32, 99, 111, 110,
116, 97, 105, 110, 101, 114, 46, 101, 120, 101, 99, 125, 10, 32, 32, 45,
32, 123, 119, 104, 101, 110, 58, 32, 123, 112, 114, 111, 99, 101, 115, 115,
95, 101, 120, 101, 99, 58, 32, 116, 114, 117, 101, 125, 44, 32, 99, 108,
97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 115, 116, 97,
114, 116, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123,
112, 114, 111, 99, 101, 115, 115, 95, 101, 120, 105, 116, 58, 32, 116, 114,
117, 101, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99,
101, 115, 115, 46, 101, 110, 100, 125, 10, 32, 32, 45, 32, 119, 104, 101,
110, 58, 32, 123, 112, 114, 111, 99, 101, 115, 115, 95, 107, 112, 114, 111,
98, 101, 46, 102, 117, 110, 99, 116, 105, 111, 110, 95, 110, 97, 109, 101,
58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 40, 116, 99, 112, 95,
99, 111, 110, 110, 101, 99, 116, 124, 117, 100, 112, 95, 115, 101, 110, 100,
109, 115, 103, 124, 105, 112, 52, 95, 100, 97, 116, 97, 103, 114, 97, 109,
95, 99, 111, 110, 110, 101, 99, 116, 124, 115, 121, 115, 95, 99, 111, 110,
110, 101, 99, 116, 124, 115, 101, 99, 117, 114, 105, 116, 121, 95, 115, 111,
99, 107, 101, 116, 95, 99, 111, 110, 110, 101, 99, 116, 41, 39, 125, 44,
32, 39, 112, 114, 111, 99, 101, 115, 115, 95, 107, 112, 114, 111, 98, 101,
46, 97, 114, 103, 115, 91, 93, 46, 115, 111, 99, 107, 95, 97, 114, 103,
46, 100, 97, 100, 100, 114, 39, 58, 32, 116, 114, 117, 101, 125, 10, 32,
32, 32, 32, 101, 97, 99, 104, 58, 32, 112, 114, 111, 99, 101, 115, 115,
95, 107, 112, 114, 111, 98, 101, 46, 97, 114, 103, 115, 91, 93, 10, 32,
32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 110, 101, 116, 119, 111, 114,
107, 46, 99, 111, 110, 110, 101, 99, 116, 10, 32, 32, 32, 32, 102, 105,
101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 100, 101, 115, 116,
105, 110, 97, 116, 105, 111, 110, 46, 105, 112, 58, 32, 39, 112, 114, 111,
99, 101, 115, 115, 95, 107, 112, 114, 111, 98, 101, 46, 97, 114, 103, 115,
91, 93, 46, 115, 111, 99, 107, 95, 97, 114, 103, 46, 100, 97, 100, 100,
114, 39, 10, 32, 32, 32, 32, 32, 32, 100, 101, 115, 116, 105, 110, 97,
116, 105, 111, 110, 46, 112, 111, 114, 116, 58, 32, 123, 102, 114, 111, 109,
58, 32, 39, 112, 114, 111, 99, 101, 115, 115, 95, 107, 112, 114, 111, 98,
101, 46, 97, 114, 103, 115, 91, 93, 46, 115, 111, 99, 107, 95, 97, 114,
103, 46, 100, 112, 111, 114, 116, 39, 44, 32, 110, 117, 109, 98, 101, 114,
58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 115, 111,
117, 114, 99, 101, 46, 105, 112, 58, 32, 39, 112, 114, 111, 99, 101, 115,
115, 95, 107, 112, 114, 111, 98, 101, 46, 97, 114, 103, 115, 91, 93, 46,
115, 111, 99, 107, 95, 97, 114, 103, 46, 115, 97, 100, 100, 114, 39, 10,
32, 32, 32, 32, 32, 32, 115, 111, 117, 114, 99, 101, 46, 112, 111, 114,
116, 58, 32, 123, 102, 114, 111, 109, 58, 32, 39, 112, 114, 111, 99, 101,
115, 115, 95, 107, 112, 114, 111, 98, 101, 46, 97, 114, 103, 115, 91, 93,
46, 115, 111, 99, 107, 95, 97, 114, 103, 46, 115, 112, 111, 114, 116, 39,
44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 32, 32, 32, 32, 110, 101, 116, 119, 111, 114, 107, 46, 100, 105,
114, 101, 99, 116, 105, 111, 110, 58, 32, 123, 99, 111, 110, 115, 116, 58,
32, 101, 103, 114, 101, 115, 115, 125, 10, 32, 32, 45, 32, 119, 104, 101,
110, 58, 32, 123, 112, 114, 111, 99, 101, 115, 115, 95, 107, 112, 114, 111,
98, 101, 46, 102, 117, 110, 99, 116, 105, 111, 110, 95, 110, 97, 109, 101,
58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 40, 116, 99, 112, 95,
99, 111, 110, 110, 101, 99, 116, 124, 115, 121, 115, 95, 99, 111, 110, 110,
101, 99, 116, 124, 115, 101, 99, 117, 114, 105, 116, 121, 95, 115, 111, 99,
107, 101, 116, 95, 99, 111, 110, 110, 101, 99, 116, 41, 39, 125, 44, 32,
39, 112, 114, 111, 99, 101, 115, 115, 95, 107, 112, 114, 111, 98, 101, 46,
97, 114, 103, 115, 91, 93, 46, 115, 111, 99, 107, 97, 100, 100, 114, 95,
97, 114, 103, 46, 97, 100, 100, 114, 39, 58, 32, 116, 114, 117, 101, 125,
10, 32, 32, 32, 32, 101, 97, 99, 104, 58, 32, 112, 114, 111, 99, 101,
115, 115, 95, 107, 112, 114, 111, 98, 101, 46, 97, 114, 103, 115, 91, 93,
10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 110, 101, 116, 119,
111, 114, 107, 46, 99, 111, 110, 110, 101, 99, 116, 10, 32, 32, 32, 32,
102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 100, 101,
115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 105, 112, 58, 32, 39, 112,
114, 111, 99, 101, 115, 115, 95, 107, 112, 114, 111, 98, 101, 46, 97, 114,
103, 115, 91, 93, 46, 115, 111, 99, 107, 97, 100, 100, 114, 95, 97, 114,
103, 46, 97, 100, 100, 114, 39, 10, 32, 32, 32, 32, 32, 32, 100, 101,
115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 112, 111, 114, 116, 58, 32,
123, 102, 114, 111, 109, 58, 32, 39, 112, 114, 111, 99, 101, 115, 115, 95,
107, 112, 114, 111, 98, 101, 46, 97, 114, 103, 115, 91, 93, 46, 115, 111,
99, 107, 97, 100, 100, 114, 95, 97, 114, 103, 46, 112, 111, 114, 116, 39,
44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 32, 32, 32, 32, 110, 101, 116, 119, 111, 114, 107, 46, 100, 105,
114, 101, 99, 116, 105, 111, 110, 58, 32, 123, 99, 111, 110, 115, 116, 58,
32, 101, 103, 114, 101, 115, 115, 125, 10, 32, 32, 45, 32, 119, 104, 101,
110, 58, 32, 123, 112, 114, 111, 99, 101, 115, 115, 95, 107, 112, 114, 111,
98, 101, 46, 102, 117, 110, 99, 116, 105, 111, 110, 95, 110, 97, 109, 101,
58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 40, 115, 121, 115, 95,
119, 114, 105, 116, 101, 124, 118, 102, 115, 95, 119, 114, 105, 116, 101, 124,
115, 101, 99, 117, 114, 105, 116, 121, 95, 112, 97, 116, 104, 95, 116, 114,
117, 110, 99, 97, 116, 101, 41, 39, 125, 44, 32, 39, 112, 114, 111, 99,
101, 115, 115, 95, 107, 112, 114, 111, 98, 101, 46, 97, 114, 103, 115, 91,
93, 46, 102, 105, 108, 101, 95, 97, 114, 103, 46, 112, 97, 116, 104, 39,
58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 101, 97, 99, 104,
58, 32, 112, 114, 111, 99, 101, 115, 115, 95, 107, 112, 114, 111, 98, 101,
46, 97, 114, 103, 115, 91, 93, 10, 32, 32, 32, 32, 99, 108, 97, 115,
115, 58, 32, 102, 105, 108, 101, 46, 109, 111, 100, 105, 102, 121, 10, 32,
32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 102, 105, 108, 101,
46, 112, 97, 116, 104, 58, 32, 123, 102, 114, 111, 109, 58, 32, 39, 112,
114, 111, 99, 101, 115, 115, 95, 107, 112, 114, 111, 98, 101, 46, 97, 114,
103, 115, 91, 93, 46, 102, 105, 108, 101, 95, 97, 114, 103, 46, 112, 97,
116, 104, 39, 44, 32, 112, 114, 101, 102, 105, 120, 58, 32, 47, 44, 32,
115, 116, 114, 105, 112, 95, 112, 114, 101, 102, 105, 120, 58, 32, 47, 125,
125, 10, 32, 32, 35, 32, 87, 104, 97, 116, 32, 119, 97, 115, 32, 97,
115, 107, 101, 100, 32, 102, 111, 114, 58, 32, 49, 32, 101, 120, 101, 99,
44, 32, 50, 32, 119, 114, 105, 116, 101, 44, 32, 52, 32, 114, 101, 97,
100, 46, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 112, 114,
111, 99, 101, 115, 115, 95, 107, 112, 114, 111, 98, 101, 46, 102, 117, 110,
99, 116, 105, 111, 110, 95, 110, 97, 109, 101, 58, 32, 115, 101, 99, 117,
114, 105, 116, 121, 95, 102, 105, 108, 101, 95, 112, 101, 114, 109, 105, 115,
115, 105, 111, 110, 44, 32, 39, 112, 114, 111, 99, 101, 115, 115, 95, 107,
112, 114, 111, 98, 101, 46, 97, 114, 103, 115, 91, 93, 46, 102, 105, 108,
101, 95, 97, 114, 103, 46, 112, 97, 116, 104, 39, 58, 32, 116, 114, 117,
101, 44, 32, 112, 114, 111, 99, 101, 115, 115, 95, 107, 112, 114, 111, 98,
101, 46, 97, 114, 103, 115, 46, 105, 110, 116, 95, 97, 114, 103, 58, 32,
39, 50, 39, 125, 10, 32, 32, 32, 32, 101, 97, 99, 104, 58, 32, 112,
114, 111, 99, 101, 115, 115, 95, 107, 112, 114, 111, 98, 101, 46, 97, 114,
103, 115, 91, 93, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32,
102, 105, 108, 101, 46, 109, 111, 100, 105, 102, 121, 10, 32, 32, 32, 32,
102, 105, 101, 108, 100, 115, 58, 32, 123, 102, 105, 108, 101, 46, 112, 97,
116, 104, 58, 32, 123, 102, 114, 111, 109, 58, 32, 39, 112, 114, 111, 99,
101, 115, 115, 95, 107, 112, 114, 111, 98, 101, 46, 97, 114, 103, 115, 91,
93, 46, 102, 105, 108, 101, 95, 97, 114, 103, 46, 112, 97, 116, 104, 39,
44, 32, 112, 114, 101, 102, 105, 120, 58, 32, 47, 44, 32, 115, 116, 114,
105, 112, 95, 112, 114, 101, 102, 105, 120, 58, 32, 47, 125, 125, 10, 32,
32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 112, 114, 111, 99, 101, 115,
115, 95, 107, 112, 114, 111, 98, 101, 46, 102, 117, 110, 99, 116, 105, 111,
110, 95, 110, 97, 109, 101, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32,
39, 40, 115, 101, 99, 117, 114, 105, 116, 121, 95, 112, 97, 116, 104, 95,
114, 101, 110, 97, 109, 101, 124, 115, 101, 99, 117, 114, 105, 116, 121, 95,
105, 110, 111, 100, 101, 95, 114, 101, 110, 97, 109, 101, 124, 115, 121, 115,
95, 114, 101, 110, 97, 109, 101, 41, 39, 125, 125, 10, 32, 32, 32, 32,
99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 114, 101, 110, 97,
109, 101, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32,
32, 32, 32, 32, 32, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32,
91, 123, 102, 114, 111, 109, 58, 32, 112, 114, 111, 99, 101, 115, 115, 95,
107, 112, 114, 111, 98, 101, 46, 97, 114, 103, 115, 46, 112, 97, 116, 104,
95, 97, 114, 103, 46, 112, 97, 116, 104, 44, 32, 110, 116, 104, 58, 32,
50, 125, 44, 32, 123, 102, 114, 111, 109, 58, 32, 112, 114, 111, 99, 101,
115, 115, 95, 107, 112, 114, 111, 98, 101, 46, 97, 114, 103, 115, 46, 115,
116, 114, 105, 110, 103, 95, 97, 114, 103, 44, 32, 110, 116, 104, 58, 32,
50, 125, 93, 10, 32, 32, 32, 32, 32, 32, 102, 105, 108, 101, 46, 69,
120, 116, 46, 111, 114, 105, 103, 105, 110, 97, 108, 46, 112, 97, 116, 104,
58, 32, 91, 123, 102, 114, 111, 109, 58, 32, 112, 114, 111, 99, 101, 115,
115, 95, 107, 112, 114, 111, 98, 101, 46, 97, 114, 103, 115, 46, 112, 97,
116, 104, 95, 97, 114, 103, 46, 112, 97, 116, 104, 44, 32, 110, 116, 104,
58, 32, 49, 125, 44, 32, 123, 102, 114, 111, 109, 58, 32, 112, 114, 111,
99, 101, 115, 115, 95, 107, 112, 114, 111, 98, 101, 46, 97, 114, 103, 115,
46, 115, 116, 114, 105, 110, 103, 95, 97, 114, 103, 44, 32, 110, 116, 104,
58, 32, 49, 125, 93, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32,
123, 112, 114, 111, 99, 101, 115, 115, 95, 107, 112, 114, 111, 98, 101, 46,
102, 117, 110, 99, 116, 105, 111, 110, 95, 110, 97, 109, 101, 58, 32, 123,
109, 97, 116, 99, 104, 58, 32, 39, 40, 102, 100, 95, 105, 110, 115, 116,
97, 108, 108, 124, 115, 121, 115, 95, 111, 112, 101, 110, 124, 115, 101, 99,
117, 114, 105, 116, 121, 95, 102, 105, 108, 101, 95, 111, 112, 101, 110, 124,
115, 101, 99, 117, 114, 105, 116, 121, 95, 102, 105, 108, 101, 95, 112, 101,
114, 109, 105, 115, 115, 105, 111, 110, 41, 39, 125, 44, 32, 39, 112, 114,
111, 99, 101, 115, 115, 95, 107, 112, 114, 111, 98, 101, 46, 97, 114, 103,
115, 91, 93, 46, 102, 105, 108, 101, 95, 97, 114, 103, 46, 112, 97, 116,
104, 39, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 101, 97,
99, 104, 58, 32, 112, 114, 111, 99, 101, 115, 115, 95, 107, 112, 114, 111,
98, 101, 46, 97, 114, 103, 115, 91, 93, 10, 32, 32, 32, 32, 99, 108,
97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 111, 112, 101, 110, 10, 32,
32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 102, 105, 108, 101,
46, 112, 97, 116, 104, 58, 32, 123, 102, 114, 111, 109, 58, 32, 39, 112,
114, 111, 99, 101, 115, 115, 95, 107, 112, 114, 111, 98, 101, 46, 97, 114,
103, 115, 91, 93, 46, 102, 105, 108, 101, 95, 97, 114, 103, 46, 112, 97,
116, 104, 39, 44, 32, 112, 114, 101, 102, 105, 120, 58, 32, 47, 44, 32,
115, 116, 114, 105, 112, 95, 112, 114, 101, 102, 105, 120, 58, 32, 47, 125,
125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 112, 114, 111,
99, 101, 115, 115, 95, 99, 111, 110, 110, 101, 99, 116, 58, 32, 116, 114,
117, 101, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 110,
101, 116, 119, 111, 114, 107, 46, 99, 111, 110, 110, 101, 99, 116, 10, 32,
32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32,
32, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 105, 112, 58,
32, 112, 114, 111, 99, 101, 115, 115, 95, 99, 111, 110, 110, 101, 99, 116,
46, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 95, 105, 112, 10,
32, 32, 32, 32, 32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111,
110, 46, 112, 111, 114, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32, 112,
114, 111, 99, 101, 115, 115, 95, 99, 111, 110, 110, 101, 99, 116, 46, 100,
101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 95, 112, 111, 114, 116, 44,
32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32,
32, 32, 32, 32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110,
46, 100, 111, 109, 97, 105, 110, 58, 32, 112, 114, 111, 99, 101, 115, 115,
95, 99, 111, 110, 110, 101, 99, 116, 46, 100, 101, 115, 116, 105, 110, 97,
116, 105, 111, 110, 95, 110, 97, 109, 101, 115, 10, 32, 32, 32, 32, 32,
32, 115, 111, 117, 114, 99, 101, 46, 105, 112, 58, 32, 112, 114, 111, 99,
101, 115, 115, 95, 99, 111, 110, 110, 101, 99, 116, 46, 115, 111, 117, 114,
99, 101, 95, 105, 112, 10, 32, 32, 32, 32, 32, 32, 115, 111, 117, 114,
99, 101, 46, 112, 111, 114, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32,
112, 114, 111, 99, 101, 115, 115, 95, 99, 111, 110, 110, 101, 99, 116, 46,
115, 111, 117, 114, 99, 101, 95, 112, 111, 114, 116, 44, 32, 110, 117, 109,
98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32,
32, 110, 101, 116, 119, 111, 114, 107, 46, 100, 105, 114, 101, 99, 116, 105,
111, 110, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 101, 103, 114, 101,
115, 115, 125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 112,
114, 111, 99, 101, 115, 115, 95, 100, 110, 115, 58, 32, 116, 114, 117, 101,
125, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 100, 110, 115,
46, 113, 117, 101, 114, 121, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100,
115, 58, 32, 123, 100, 110, 115, 46, 113, 117, 101, 115, 116, 105, 111, 110,
46, 110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 91, 112,
114, 111, 99, 101, 115, 115, 95, 100, 110, 115, 46, 100, 110, 115, 46, 110,
97, 109, 101, 115, 44, 32, 112, 114, 111, 99, 101, 115, 115, 95, 100, 110,
115, 46, 100, 110, 115, 46, 110, 97, 109, 101, 93, 44, 32, 115, 116, 114,
105, 112, 95, 115, 117, 102, 102, 105, 120, 58, 32, 46, 125, 125, 10,
0 };
static const char text23[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 84, 114, 97, 99, 101, 101, 39, 115, 32, 74, 83, 79, 78, 32, 111,
117, 116, 112, 117, 116, 32, 40, 104, 116, 116, 112, 115, 58, 47, 47, 97,
113, 117, 97, 115, 101, 99, 117, 114, 105, 116, 121, 46, 103, 105, 116, 104,
117, 98, 46, 105, 111, 47, 116, 114, 97, 99, 101, 101, 47, 108, 97, 116,
101, 115, 116, 47, 100, 111, 99, 115, 47, 111, 117, 116, 112, 117, 116, 115,
47, 111, 117, 116, 112, 117, 116, 45, 102, 111, 114, 109, 97, 116, 115, 47,
44, 32, 46, 46, 46, 47, 101, 118, 101, 110, 116, 115, 47, 98, 117, 105,
108, 116, 105, 110, 47, 41, 46, 32, 80, 105, 100, 115, 32, 97, 114, 101,
32, 116, 104, 111, 115, 101, 32, 111, 102, 32, 116, 104, 101, 10, 35, 32,
104, 111, 115, 116, 59, 32, 119, 104, 97, 116, 32, 105, 115, 32, 115, 104,
111, 119, 110, 32, 105, 115, 32, 119, 104, 97, 116, 32, 119, 97, 115, 32,
97, 115, 107, 101, 100, 32, 102, 111, 114, 32, 119, 105, 116, 104, 32, 45,
45, 101, 118, 101, 110, 116, 115, 46, 32, 65, 114, 103, 117, 109, 101, 110,
116, 115, 32, 97, 114, 101, 32, 97, 32, 108, 105, 115, 116, 32, 111, 102,
32, 110, 97, 109, 101, 32, 97, 110, 100, 32, 118, 97, 108, 117, 101, 46,
10, 115, 111, 117, 114, 99, 101, 58, 32, 116, 114, 97, 99, 101, 101, 10,
116, 105, 116, 108, 101, 58, 32, 84, 114, 97, 99, 101, 101, 32, 101, 118,
101, 110, 116, 115, 32, 40, 74, 83, 79, 78, 41, 10, 112, 108, 97, 116,
102, 111, 114, 109, 115, 58, 32, 91, 76, 105, 110, 117, 120, 44, 32, 67,
111, 110, 116, 97, 105, 110, 101, 114, 115, 93, 10, 102, 111, 114, 109, 97,
116, 58, 32, 106, 115, 111, 110, 10, 114, 101, 99, 111, 103, 110, 105, 115,
101, 58, 32, 123, 101, 118, 101, 110, 116, 78, 97, 109, 101, 58, 32, 116,
114, 117, 101, 44, 32, 104, 111, 115, 116, 80, 114, 111, 99, 101, 115, 115,
73, 100, 58, 32, 116, 114, 117, 101, 44, 32, 112, 114, 111, 99, 101, 115,
115, 78, 97, 109, 101, 58, 32, 116, 114, 117, 101, 44, 32, 116, 105, 109,
101, 115, 116, 97, 109, 112, 58, 32, 116, 114, 117, 101, 125, 10, 101, 109,
98, 101, 100, 100, 101, 100, 58, 32, 123, 97, 114, 103, 115, 58, 32, 112,
97, 105, 114, 115, 125, 10, 108, 101, 116, 58, 10, 32, 32, 35, 32, 65,
110, 32, 111, 98, 106, 101, 99, 116, 44, 32, 111, 114, 32, 105, 116, 115,
32, 109, 101, 109, 98, 101, 114, 115, 32, 97, 115, 32, 111, 110, 101, 32,
116, 101, 120, 116, 46, 10, 32, 32, 102, 97, 109, 105, 108, 121, 58, 32,
91, 97, 114, 103, 115, 46, 114, 101, 109, 111, 116, 101, 95, 97, 100, 100,
114, 46, 115, 97, 95, 102, 97, 109, 105, 108, 121, 44, 32, 97, 114, 103,
115, 46, 97, 100, 100, 114, 46, 115, 97, 95, 102, 97, 109, 105, 108, 121,
44, 32, 123, 102, 114, 111, 109, 58, 32, 91, 97, 114, 103, 115, 46, 114,
101, 109, 111, 116, 101, 95, 97, 100, 100, 114, 44, 32, 97, 114, 103, 115,
46, 97, 100, 100, 114, 93, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58,
32, 34, 115, 97, 95, 102, 97, 109, 105, 108, 121, 39, 63, 58, 32, 42,
39, 63, 40, 65, 70, 95, 73, 78, 69, 84, 54, 63, 41, 92, 92, 98,
34, 125, 93, 10, 32, 32, 105, 112, 58, 32, 91, 97, 114, 103, 115, 46,
114, 101, 109, 111, 116, 101, 95, 97, 100, 100, 114, 46, 115, 105, 110, 95,
97, 100, 100, 114, 44, 32, 97, 114, 103, 115, 46, 114, 101, 109, 111, 116,
101, 95, 97, 100, 100, 114, 46, 115, 105, 110, 54, 95, 97, 100, 100, 114,
44, 32, 97, 114, 103, 115, 46, 97, 100, 100, 114, 46, 115, 105, 110, 95,
97, 100, 100, 114, 44, 32, 97, 114, 103, 115, 46, 97, 100, 100, 114, 46,
115, 105, 110, 54, 95, 97, 100, 100, 114, 44, 32, 123, 102, 114, 111, 109,
58, 32, 91, 97, 114, 103, 115, 46, 114, 101, 109, 111, 116, 101, 95, 97,
100, 100, 114, 44, 32, 97, 114, 103, 115, 46, 97, 100, 100, 114, 93, 44,
32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 34, 115, 105, 110, 54, 63,
95, 97, 100, 100, 114, 39, 63, 58, 32, 42, 39, 63, 40, 91, 48, 45,
57, 65, 45, 70, 97, 45, 102, 46, 58, 93, 43, 41, 34, 125, 93, 10,
32, 32, 112, 111, 114, 116, 58, 32, 91, 97, 114, 103, 115, 46, 114, 101,
109, 111, 116, 101, 95, 97, 100, 100, 114, 46, 115, 105, 110, 95, 112, 111,
114, 116, 44, 32, 97, 114, 103, 115, 46, 114, 101, 109, 111, 116, 101, 95,
97, 100, 100, 114, 46, 115, 105, 110, 54, 95, 112, 111, 114, 116, 44, 32,
97, 114, 103, 115, 46, 97, 100, 100, 114, 46, 115, 105, 110, 95, 112, 111,
114, 116, 44, 32, 97, 114, 103, 115, 46, 97, 100, 100, 114, 46, 115, 105,
110, 54, 95, 112, 111, 114, 116, 44, 32, 123, 102, 114, 111, 109, 58, 32,
91, 97, 114, 103, 115, 46, 114, 101, 109, 111, 116, 101, 95, 97, 100, 100,
114, 44, 32, 97, 114, 103, 115, 46, 97, 100, 100, 114, 93, 44, 32, 99,
97, 112, 116, 117, 114, 101, 58, 32, 34, 115, 105, 110, 54, 63, 95, 112,
111, 114, 116, 39, 63, 58, 32, 42, 39, 63, 40, 92, 92, 100, 43, 41,
34, 125, 93, 10, 116, 105, 109, 101, 58, 32, 116, 105, 109, 101, 115, 116,
97, 109, 112, 10, 104, 111, 115, 116, 58, 32, 104, 111, 115, 116, 78, 97,
109, 101, 10, 108, 97, 98, 101, 108, 58, 32, 91, 123, 99, 111, 110, 115,
116, 58, 32, 116, 114, 97, 99, 101, 101, 125, 44, 32, 101, 118, 101, 110,
116, 78, 97, 109, 101, 93, 10, 102, 105, 101, 108, 100, 115, 58, 10, 32,
32, 104, 111, 115, 116, 46, 111, 115, 46, 116, 121, 112, 101, 58, 32, 123,
99, 111, 110, 115, 116, 58, 32, 108, 105, 110, 117, 120, 125, 10, 32, 32,
101, 118, 101, 110, 116, 46, 112, 114, 111, 118, 105, 100, 101, 114, 58, 32,
123, 99, 111, 110, 115, 116, 58, 32, 116, 114, 97, 99, 101, 101, 125, 10,
32, 32, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32,
101, 118, 101, 110, 116, 78, 97, 109, 101, 10, 32, 32, 112, 114, 111, 99,
101, 115, 115, 46, 101, 110, 116, 105, 116, 121, 95, 105, 100, 58, 32, 123,
102, 114, 111, 109, 58, 32, 112, 114, 111, 99, 101, 115, 115, 69, 110, 116,
105, 116, 121, 73, 100, 44, 32, 109, 97, 112, 58, 32, 123, 39, 48, 39,
58, 32, 39, 45, 39, 125, 125, 10, 32, 32, 112, 114, 111, 99, 101, 115,
115, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 104, 111,
115, 116, 80, 114, 111, 99, 101, 115, 115, 73, 100, 44, 32, 110, 117, 109,
98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58,
32, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 46, 112, 97, 116, 104,
10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 58,
32, 91, 123, 102, 114, 111, 109, 58, 32, 101, 120, 101, 99, 117, 116, 97,
98, 108, 101, 46, 112, 97, 116, 104, 44, 32, 98, 97, 115, 101, 110, 97,
109, 101, 58, 32, 116, 114, 117, 101, 125, 44, 32, 112, 114, 111, 99, 101,
115, 115, 78, 97, 109, 101, 93, 10, 32, 32, 112, 114, 111, 99, 101, 115,
115, 46, 112, 97, 114, 101, 110, 116, 46, 112, 105, 100, 58, 32, 123, 102,
114, 111, 109, 58, 32, 104, 111, 115, 116, 80, 97, 114, 101, 110, 116, 80,
114, 111, 99, 101, 115, 115, 73, 100, 44, 32, 110, 117, 109, 98, 101, 114,
58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 112, 114, 111, 99, 101, 115,
115, 46, 112, 97, 114, 101, 110, 116, 46, 101, 110, 116, 105, 116, 121, 95,
105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 112, 97, 114, 101, 110,
116, 69, 110, 116, 105, 116, 121, 73, 100, 44, 32, 109, 97, 112, 58, 32,
123, 39, 48, 39, 58, 32, 39, 45, 39, 125, 125, 10, 32, 32, 117, 115,
101, 114, 46, 105, 100, 58, 32, 117, 115, 101, 114, 73, 100, 10, 32, 32,
99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 100, 58, 32, 91, 99,
111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 100, 44, 32, 99, 111, 110,
116, 97, 105, 110, 101, 114, 73, 100, 93, 10, 32, 32, 99, 111, 110, 116,
97, 105, 110, 101, 114, 46, 110, 97, 109, 101, 58, 32, 91, 99, 111, 110,
116, 97, 105, 110, 101, 114, 46, 110, 97, 109, 101, 44, 32, 99, 111, 110,
116, 97, 105, 110, 101, 114, 78, 97, 109, 101, 93, 10, 32, 32, 99, 111,
110, 116, 97, 105, 110, 101, 114, 46, 105, 109, 97, 103, 101, 46, 110, 97,
109, 101, 58, 32, 91, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105,
109, 97, 103, 101, 44, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 73,
109, 97, 103, 101, 93, 10, 32, 32, 107, 117, 98, 101, 114, 110, 101, 116,
101, 115, 46, 112, 111, 100, 46, 110, 97, 109, 101, 58, 32, 91, 107, 117,
98, 101, 114, 110, 101, 116, 101, 115, 46, 112, 111, 100, 78, 97, 109, 101,
44, 32, 112, 111, 100, 78, 97, 109, 101, 93, 10, 32, 32, 107, 117, 98,
101, 114, 110, 101, 116, 101, 115, 46, 112, 111, 100, 46, 117, 105, 100, 58,
32, 91, 107, 117, 98, 101, 114, 110, 101, 116, 101, 115, 46, 112, 111, 100,
85, 73, 68, 44, 32, 112, 111, 100, 85, 73, 68, 93, 10, 99, 97, 115,
101, 115, 58, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 101,
118, 101, 110, 116, 78, 97, 109, 101, 58, 32, 91, 115, 99, 104, 101, 100,
95, 112, 114, 111, 99, 101, 115, 115, 95, 101, 120, 101, 99, 44, 32, 101,
120, 101, 99, 118, 101, 44, 32, 101, 120, 101, 99, 118, 101, 97, 116, 44,
32, 112, 114, 111, 99, 101, 115, 115, 95, 101, 120, 101, 99, 117, 116, 105,
111, 110, 93, 125, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58,
10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101,
120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 91, 97, 114, 103, 115,
46, 112, 97, 116, 104, 110, 97, 109, 101, 44, 32, 97, 114, 103, 115, 46,
97, 98, 115, 111, 108, 117, 116, 101, 95, 112, 97, 116, 104, 44, 32, 97,
114, 103, 115, 46, 99, 109, 100, 112, 97, 116, 104, 44, 32, 101, 120, 101,
99, 117, 116, 97, 98, 108, 101, 46, 112, 97, 116, 104, 93, 10, 32, 32,
32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101,
58, 32, 123, 102, 114, 111, 109, 58, 32, 91, 97, 114, 103, 115, 46, 112,
97, 116, 104, 110, 97, 109, 101, 44, 32, 97, 114, 103, 115, 46, 97, 98,
115, 111, 108, 117, 116, 101, 95, 112, 97, 116, 104, 44, 32, 97, 114, 103,
115, 46, 99, 109, 100, 112, 97, 116, 104, 44, 32, 101, 120, 101, 99, 117,
116, 97, 98, 108, 101, 46, 112, 97, 116, 104, 93, 44, 32, 98, 97, 115,
101, 110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32,
32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 97, 114, 103, 115, 58,
32, 123, 102, 114, 111, 109, 58, 32, 91, 97, 114, 103, 115, 46, 97, 114,
103, 118, 44, 32, 97, 114, 103, 115, 46, 97, 114, 103, 117, 109, 101, 110,
116, 115, 93, 44, 32, 97, 108, 108, 58, 32, 116, 114, 117, 101, 44, 32,
114, 97, 119, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 99, 111, 109, 109, 97, 110, 100,
95, 108, 105, 110, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 91, 97,
114, 103, 115, 46, 97, 114, 103, 118, 44, 32, 97, 114, 103, 115, 46, 97,
114, 103, 117, 109, 101, 110, 116, 115, 93, 44, 32, 97, 108, 108, 58, 32,
116, 114, 117, 101, 44, 32, 114, 97, 119, 58, 32, 116, 114, 117, 101, 44,
32, 106, 111, 105, 110, 58, 32, 39, 32, 39, 125, 10, 32, 32, 32, 32,
99, 97, 115, 101, 115, 58, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123,
119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 78, 97, 109, 101,
58, 32, 91, 101, 120, 101, 99, 118, 101, 44, 32, 101, 120, 101, 99, 118,
101, 97, 116, 93, 44, 32, 114, 101, 116, 117, 114, 110, 86, 97, 108, 117,
101, 58, 32, 123, 115, 116, 97, 114, 116, 115, 58, 32, 39, 45, 39, 125,
125, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110,
58, 32, 123, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 100, 58,
32, 123, 107, 110, 111, 119, 110, 58, 32, 116, 114, 117, 101, 125, 125, 44,
32, 99, 108, 97, 115, 115, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101,
114, 46, 101, 120, 101, 99, 44, 32, 109, 111, 114, 101, 58, 32, 116, 114,
117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101,
110, 58, 32, 123, 99, 111, 110, 116, 97, 105, 110, 101, 114, 73, 100, 58,
32, 123, 107, 110, 111, 119, 110, 58, 32, 116, 114, 117, 101, 125, 125, 44,
32, 99, 108, 97, 115, 115, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101,
114, 46, 101, 120, 101, 99, 44, 32, 109, 111, 114, 101, 58, 32, 116, 114,
117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 99, 108, 97,
115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 115, 116, 97, 114,
116, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101,
118, 101, 110, 116, 78, 97, 109, 101, 58, 32, 115, 99, 104, 101, 100, 95,
112, 114, 111, 99, 101, 115, 115, 95, 101, 120, 105, 116, 125, 44, 32, 99,
108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 110,
100, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101,
118, 101, 110, 116, 78, 97, 109, 101, 58, 32, 91, 99, 111, 110, 116, 97,
105, 110, 101, 114, 95, 99, 114, 101, 97, 116, 101, 44, 32, 101, 120, 105,
115, 116, 105, 110, 103, 95, 99, 111, 110, 116, 97, 105, 110, 101, 114, 93,
125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 99, 111, 110, 116, 97, 105,
110, 101, 114, 46, 99, 114, 101, 97, 116, 101, 44, 32, 109, 111, 114, 101,
58, 32, 116, 114, 117, 101, 44, 10, 32, 32, 32, 32, 32, 102, 105, 101,
108, 100, 115, 58, 32, 123, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46,
105, 100, 58, 32, 91, 97, 114, 103, 115, 46, 99, 111, 110, 116, 97, 105,
110, 101, 114, 95, 105, 100, 44, 32, 99, 111, 110, 116, 97, 105, 110, 101,
114, 46, 105, 100, 93, 44, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114,
46, 105, 109, 97, 103, 101, 46, 110, 97, 109, 101, 58, 32, 91, 97, 114,
103, 115, 46, 99, 111, 110, 116, 97, 105, 110, 101, 114, 95, 105, 109, 97,
103, 101, 44, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 109,
97, 103, 101, 93, 44, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46,
110, 97, 109, 101, 58, 32, 91, 97, 114, 103, 115, 46, 99, 111, 110, 116,
97, 105, 110, 101, 114, 95, 110, 97, 109, 101, 44, 32, 99, 111, 110, 116,
97, 105, 110, 101, 114, 46, 110, 97, 109, 101, 93, 125, 125, 10, 32, 32,
45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 78,
97, 109, 101, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 95, 99,
114, 101, 97, 116, 101, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 99,
111, 110, 116, 97, 105, 110, 101, 114, 46, 115, 116, 97, 114, 116, 44, 10,
32, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 99, 111,
110, 116, 97, 105, 110, 101, 114, 46, 105, 100, 58, 32, 91, 97, 114, 103,
115, 46, 99, 111, 110, 116, 97, 105, 110, 101, 114, 95, 105, 100, 44, 32,
99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 100, 93, 44, 32, 99,
111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 109, 97, 103, 101, 46, 110,
97, 109, 101, 58, 32, 91, 97, 114, 103, 115, 46, 99, 111, 110, 116, 97,
105, 110, 101, 114, 95, 105, 109, 97, 103, 101, 44, 32, 99, 111, 110, 116,
97, 105, 110, 101, 114, 46, 105, 109, 97, 103, 101, 93, 44, 32, 99, 111,
110, 116, 97, 105, 110, 101, 114, 46, 110, 97, 109, 101, 58, 32, 91, 97,
114, 103, 115, 46, 99, 111, 110, 116, 97, 105, 110, 101, 114, 95, 110, 97,
109, 101, 44, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 110, 97,
109, 101, 93, 125, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58,
32, 123, 101, 118, 101, 110, 116, 78, 97, 109, 101, 58, 32, 101, 120, 105,
115, 116, 105, 110, 103, 95, 99, 111, 110, 116, 97, 105, 110, 101, 114, 125,
125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101, 118,
101, 110, 116, 78, 97, 109, 101, 58, 32, 99, 111, 110, 116, 97, 105, 110,
101, 114, 95, 114, 101, 109, 111, 118, 101, 125, 44, 32, 99, 108, 97, 115,
115, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 101, 110, 100,
44, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 99, 111, 110, 116, 97,
105, 110, 101, 114, 46, 105, 100, 58, 32, 91, 97, 114, 103, 115, 46, 99,
111, 110, 116, 97, 105, 110, 101, 114, 95, 105, 100, 44, 32, 99, 111, 110,
116, 97, 105, 110, 101, 114, 46, 105, 100, 93, 125, 125, 10, 32, 32, 45,
32, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 78, 97, 109,
101, 58, 32, 91, 115, 101, 99, 117, 114, 105, 116, 121, 95, 115, 111, 99,
107, 101, 116, 95, 99, 111, 110, 110, 101, 99, 116, 44, 32, 99, 111, 110,
110, 101, 99, 116, 93, 44, 32, 108, 101, 116, 46, 102, 97, 109, 105, 108,
121, 58, 32, 91, 65, 70, 95, 73, 78, 69, 84, 44, 32, 65, 70, 95,
73, 78, 69, 84, 54, 93, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115,
115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46, 99, 111, 110, 110, 101,
99, 116, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32,
32, 32, 32, 32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110,
46, 105, 112, 58, 32, 108, 101, 116, 46, 105, 112, 10, 32, 32, 32, 32,
32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 112, 111,
114, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32, 108, 101, 116, 46, 112,
111, 114, 116, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117,
101, 125, 10, 32, 32, 32, 32, 32, 32, 110, 101, 116, 119, 111, 114, 107,
46, 100, 105, 114, 101, 99, 116, 105, 111, 110, 58, 32, 123, 99, 111, 110,
115, 116, 58, 32, 101, 103, 114, 101, 115, 115, 125, 10, 32, 32, 45, 32,
119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 78, 97, 109, 101,
58, 32, 110, 101, 116, 95, 116, 99, 112, 95, 99, 111, 110, 110, 101, 99,
116, 44, 32, 97, 114, 103, 115, 46, 100, 115, 116, 58, 32, 123, 107, 110,
111, 119, 110, 58, 32, 116, 114, 117, 101, 125, 125, 10, 32, 32, 32, 32,
99, 108, 97, 115, 115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46, 99,
111, 110, 110, 101, 99, 116, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100,
115, 58, 10, 32, 32, 32, 32, 32, 32, 100, 101, 115, 116, 105, 110, 97,
116, 105, 111, 110, 46, 105, 112, 58, 32, 97, 114, 103, 115, 46, 100, 115,
116, 10, 32, 32, 32, 32, 32, 32, 100, 101, 115, 116, 105, 110, 97, 116,
105, 111, 110, 46, 112, 111, 114, 116, 58, 32, 123, 102, 114, 111, 109, 58,
32, 97, 114, 103, 115, 46, 100, 115, 116, 95, 112, 111, 114, 116, 44, 32,
110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32,
32, 32, 32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46,
100, 111, 109, 97, 105, 110, 58, 32, 97, 114, 103, 115, 46, 100, 115, 116,
95, 100, 110, 115, 10, 32, 32, 32, 32, 32, 32, 110, 101, 116, 119, 111,
114, 107, 46, 100, 105, 114, 101, 99, 116, 105, 111, 110, 58, 32, 123, 99,
111, 110, 115, 116, 58, 32, 101, 103, 114, 101, 115, 115, 125, 10, 32, 32,
45, 32, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 78, 97,
109, 101, 58, 32, 110, 101, 116, 95, 112, 97, 99, 107, 101, 116, 95, 100,
110, 115, 95, 114, 101, 113, 117, 101, 115, 116, 44, 32, 97, 114, 103, 115,
46, 100, 110, 115, 95, 113, 117, 101, 115, 116, 105, 111, 110, 115, 46, 113,
117, 101, 114, 121, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32,
99, 108, 97, 115, 115, 58, 32, 100, 110, 115, 46, 113, 117, 101, 114, 121,
10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 100, 110,
115, 46, 113, 117, 101, 115, 116, 105, 111, 110, 46, 110, 97, 109, 101, 58,
32, 97, 114, 103, 115, 46, 100, 110, 115, 95, 113, 117, 101, 115, 116, 105,
111, 110, 115, 46, 113, 117, 101, 114, 121, 125, 10, 32, 32, 45, 32, 119,
104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 78, 97, 109, 101, 58,
32, 91, 115, 101, 99, 117, 114, 105, 116, 121, 95, 102, 105, 108, 101, 95,
111, 112, 101, 110, 44, 32, 111, 112, 101, 110, 44, 32, 111, 112, 101, 110,
97, 116, 44, 32, 111, 112, 101, 110, 97, 116, 50, 44, 32, 99, 114, 101,
97, 116, 44, 32, 102, 105, 108, 101, 95, 109, 111, 100, 105, 102, 105, 99,
97, 116, 105, 111, 110, 44, 32, 109, 97, 103, 105, 99, 95, 119, 114, 105,
116, 101, 44, 32, 118, 102, 115, 95, 119, 114, 105, 116, 101, 44, 32, 118,
102, 115, 95, 119, 114, 105, 116, 101, 118, 93, 44, 32, 97, 114, 103, 115,
46, 112, 97, 116, 104, 110, 97, 109, 101, 58, 32, 123, 107, 110, 111, 119,
110, 58, 32, 116, 114, 117, 101, 125, 125, 10, 32, 32, 32, 32, 102, 105,
101, 108, 100, 115, 58, 32, 123, 102, 105, 108, 101, 46, 112, 97, 116, 104,
58, 32, 97, 114, 103, 115, 46, 112, 97, 116, 104, 110, 97, 109, 101, 125,
10, 32, 32, 32, 32, 99, 97, 115, 101, 115, 58, 10, 32, 32, 32, 32,
32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110,
116, 78, 97, 109, 101, 58, 32, 99, 114, 101, 97, 116, 125, 44, 32, 99,
108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 99, 114, 101, 97, 116,
101, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110,
58, 32, 123, 97, 114, 103, 115, 46, 102, 108, 97, 103, 115, 58, 32, 123,
99, 111, 110, 116, 97, 105, 110, 115, 58, 32, 79, 95, 67, 82, 69, 65,
84, 125, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101,
46, 99, 114, 101, 97, 116, 101, 125, 10, 32, 32, 32, 32, 32, 32, 45,
32, 123, 119, 104, 101, 110, 58, 32, 123, 97, 114, 103, 115, 46, 102, 108,
97, 103, 115, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 79, 95,
40, 87, 82, 79, 78, 76, 89, 124, 82, 68, 87, 82, 41, 39, 125, 125,
44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 109, 111,
100, 105, 102, 121, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119,
104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 78, 97, 109, 101, 58,
32, 91, 102, 105, 108, 101, 95, 109, 111, 100, 105, 102, 105, 99, 97, 116,
105, 111, 110, 44, 32, 109, 97, 103, 105, 99, 95, 119, 114, 105, 116, 101,
44, 32, 118, 102, 115, 95, 119, 114, 105, 116, 101, 44, 32, 118, 102, 115,
95, 119, 114, 105, 116, 101, 118, 93, 125, 44, 32, 99, 108, 97, 115, 115,
58, 32, 102, 105, 108, 101, 46, 109, 111, 100, 105, 102, 121, 44, 32, 102,
105, 101, 108, 100, 115, 58, 32, 123, 102, 105, 108, 101, 46, 112, 97, 116,
104, 58, 32, 91, 97, 114, 103, 115, 46, 102, 105, 108, 101, 95, 112, 97,
116, 104, 44, 32, 97, 114, 103, 115, 46, 112, 97, 116, 104, 110, 97, 109,
101, 93, 125, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 99, 108,
97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 111, 112, 101, 110, 125, 10,
32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110,
116, 78, 97, 109, 101, 58, 32, 91, 115, 101, 99, 117, 114, 105, 116, 121,
95, 105, 110, 111, 100, 101, 95, 109, 107, 110, 111, 100, 44, 32, 115, 101,
99, 117, 114, 105, 116, 121, 95, 105, 110, 111, 100, 101, 95, 115, 121, 109,
108, 105, 110, 107, 93, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102,
105, 108, 101, 46, 99, 114, 101, 97, 116, 101, 44, 32, 102, 105, 101, 108,
100, 115, 58, 32, 123, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32,
91, 97, 114, 103, 115, 46, 102, 105, 108, 101, 95, 110, 97, 109, 101, 44,
32, 97, 114, 103, 115, 46, 108, 105, 110, 107, 112, 97, 116, 104, 93, 125,
125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101,
110, 116, 78, 97, 109, 101, 58, 32, 91, 115, 101, 99, 117, 114, 105, 116,
121, 95, 105, 110, 111, 100, 101, 95, 114, 101, 110, 97, 109, 101, 44, 32,
114, 101, 110, 97, 109, 101, 44, 32, 114, 101, 110, 97, 109, 101, 97, 116,
44, 32, 114, 101, 110, 97, 109, 101, 97, 116, 50, 93, 125, 10, 32, 32,
32, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 114, 101,
110, 97, 109, 101, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58,
32, 123, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 91, 97, 114,
103, 115, 46, 110, 101, 119, 95, 112, 97, 116, 104, 44, 32, 97, 114, 103,
115, 46, 110, 101, 119, 112, 97, 116, 104, 93, 44, 32, 102, 105, 108, 101,
46, 69, 120, 116, 46, 111, 114, 105, 103, 105, 110, 97, 108, 46, 112, 97,
116, 104, 58, 32, 91, 97, 114, 103, 115, 46, 111, 108, 100, 95, 112, 97,
116, 104, 44, 32, 97, 114, 103, 115, 46, 111, 108, 100, 112, 97, 116, 104,
93, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101,
118, 101, 110, 116, 78, 97, 109, 101, 58, 32, 91, 115, 101, 99, 117, 114,
105, 116, 121, 95, 105, 110, 111, 100, 101, 95, 117, 110, 108, 105, 110, 107,
44, 32, 117, 110, 108, 105, 110, 107, 44, 32, 117, 110, 108, 105, 110, 107,
97, 116, 93, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108,
101, 46, 100, 101, 108, 101, 116, 101, 44, 32, 102, 105, 101, 108, 100, 115,
58, 32, 123, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 97, 114,
103, 115, 46, 112, 97, 116, 104, 110, 97, 109, 101, 125, 125, 10,
0 };
static const char text24[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 96, 115, 121, 115, 100, 105, 103, 32, 45, 106, 96, 32, 40, 104, 116,
116, 112, 115, 58, 47, 47, 103, 105, 116, 104, 117, 98, 46, 99, 111, 109,
47, 100, 114, 97, 105, 111, 115, 47, 115, 121, 115, 100, 105, 103, 47, 119,
105, 107, 105, 47, 115, 121, 115, 100, 105, 103, 45, 117, 115, 101, 114, 45,
103, 117, 105, 100, 101, 41, 58, 32, 101, 118, 101, 110, 116, 115, 32, 97,
115, 32, 74, 83, 79, 78, 44, 32, 119, 105, 116, 104, 32, 116, 104, 101,
32, 100, 101, 102, 97, 117, 108, 116, 32, 102, 105, 101, 108, 100, 115, 32,
111, 114, 32, 116, 104, 111, 115, 101, 32, 111, 102, 32, 45, 112, 46, 32,
87, 104, 97, 116, 32, 116, 104, 101, 32, 100, 101, 102, 97, 117, 108, 116,
32, 104, 97, 115, 32, 110, 111, 116, 32, 105, 110, 10, 35, 32, 102, 105,
101, 108, 100, 115, 32, 111, 102, 32, 116, 104, 101, 105, 114, 32, 111, 119,
110, 32, 40, 112, 97, 114, 101, 110, 116, 44, 32, 112, 97, 116, 104, 115,
44, 32, 97, 100, 100, 114, 101, 115, 115, 101, 115, 41, 32, 115, 116, 97,
110, 100, 115, 32, 105, 110, 32, 101, 118, 116, 46, 105, 110, 102, 111, 46,
32, 84, 104, 101, 32, 101, 120, 105, 116, 32, 111, 102, 32, 97, 32, 99,
97, 108, 108, 32, 40, 39, 60, 39, 41, 32, 115, 97, 121, 115, 32, 119,
104, 97, 116, 32, 98, 101, 99, 97, 109, 101, 32, 111, 102, 32, 105, 116,
46, 10, 115, 111, 117, 114, 99, 101, 58, 32, 115, 121, 115, 100, 105, 103,
10, 116, 105, 116, 108, 101, 58, 32, 115, 121, 115, 100, 105, 103, 32, 101,
118, 101, 110, 116, 115, 32, 40, 74, 83, 79, 78, 41, 10, 112, 108, 97,
116, 102, 111, 114, 109, 115, 58, 32, 91, 76, 105, 110, 117, 120, 44, 32,
67, 111, 110, 116, 97, 105, 110, 101, 114, 115, 93, 10, 102, 111, 114, 109,
97, 116, 58, 32, 106, 115, 111, 110, 10, 114, 101, 99, 111, 103, 110, 105,
115, 101, 58, 32, 123, 101, 118, 116, 46, 116, 121, 112, 101, 58, 32, 116,
114, 117, 101, 44, 32, 101, 118, 116, 46, 110, 117, 109, 58, 32, 116, 114,
117, 101, 44, 32, 112, 114, 111, 99, 46, 110, 97, 109, 101, 58, 32, 116,
114, 117, 101, 125, 10, 108, 101, 116, 58, 10, 32, 32, 116, 117, 112, 108,
101, 58, 32, 91, 102, 100, 46, 110, 97, 109, 101, 44, 32, 123, 102, 114,
111, 109, 58, 32, 101, 118, 116, 46, 105, 110, 102, 111, 44, 32, 99, 97,
112, 116, 117, 114, 101, 58, 32, 39, 40, 63, 58, 116, 117, 112, 108, 101,
61, 124, 102, 100, 61, 45, 63, 92, 100, 43, 92, 40, 60, 91, 52, 54,
93, 91, 116, 117, 93, 62, 41, 40, 91, 48, 45, 57, 65, 45, 70, 97,
45, 102, 46, 58, 93, 43, 45, 62, 91, 48, 45, 57, 65, 45, 70, 97,
45, 102, 46, 58, 93, 43, 41, 39, 125, 93, 10, 32, 32, 112, 97, 116,
104, 58, 32, 91, 102, 115, 46, 112, 97, 116, 104, 46, 110, 97, 109, 101,
44, 32, 123, 102, 114, 111, 109, 58, 32, 101, 118, 116, 46, 105, 110, 102,
111, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 92, 98, 102,
100, 61, 45, 63, 92, 100, 43, 92, 40, 60, 102, 62, 40, 47, 91, 94,
41, 93, 42, 41, 92, 41, 39, 125, 44, 32, 123, 102, 114, 111, 109, 58,
32, 102, 100, 46, 110, 97, 109, 101, 44, 32, 119, 104, 101, 110, 58, 32,
123, 102, 100, 46, 116, 121, 112, 101, 58, 32, 102, 105, 108, 101, 125, 125,
44, 32, 123, 102, 114, 111, 109, 58, 32, 101, 118, 116, 46, 105, 110, 102,
111, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 92, 98, 110,
97, 109, 101, 61, 40, 47, 91, 94, 92, 115, 40, 93, 43, 41, 39, 125,
93, 10, 116, 105, 109, 101, 58, 32, 91, 101, 118, 116, 46, 114, 97, 119,
116, 105, 109, 101, 44, 32, 101, 118, 116, 46, 111, 117, 116, 112, 117, 116,
116, 105, 109, 101, 44, 32, 101, 118, 116, 46, 100, 97, 116, 101, 116, 105,
109, 101, 44, 32, 101, 118, 116, 46, 116, 105, 109, 101, 46, 105, 115, 111,
56, 54, 48, 49, 93, 10, 104, 111, 115, 116, 58, 32, 91, 101, 118, 116,
46, 104, 111, 115, 116, 110, 97, 109, 101, 44, 32, 104, 111, 115, 116, 110,
97, 109, 101, 93, 10, 108, 97, 98, 101, 108, 58, 32, 91, 123, 99, 111,
110, 115, 116, 58, 32, 115, 121, 115, 100, 105, 103, 125, 44, 32, 101, 118,
116, 46, 116, 121, 112, 101, 93, 10, 102, 105, 101, 108, 100, 115, 58, 10,
32, 32, 104, 111, 115, 116, 46, 111, 115, 46, 116, 121, 112, 101, 58, 32,
123, 99, 111, 110, 115, 116, 58, 32, 108, 105, 110, 117, 120, 125, 10, 32,
32, 101, 118, 101, 110, 116, 46, 112, 114, 111, 118, 105, 100, 101, 114, 58,
32, 123, 99, 111, 110, 115, 116, 58, 32, 115, 121, 115, 100, 105, 103, 125,
10, 32, 32, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58,
32, 101, 118, 116, 46, 116, 121, 112, 101, 10, 32, 32, 112, 114, 111, 99,
101, 115, 115, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32,
91, 112, 114, 111, 99, 46, 112, 105, 100, 44, 32, 116, 104, 114, 101, 97,
100, 46, 116, 105, 100, 93, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32,
116, 114, 117, 101, 125, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
110, 97, 109, 101, 58, 32, 112, 114, 111, 99, 46, 110, 97, 109, 101, 10,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120, 101, 99, 117, 116,
97, 98, 108, 101, 58, 32, 91, 112, 114, 111, 99, 46, 101, 120, 101, 112,
97, 116, 104, 44, 32, 123, 102, 114, 111, 109, 58, 32, 112, 114, 111, 99,
46, 101, 120, 101, 44, 32, 119, 104, 101, 110, 58, 32, 123, 112, 114, 111,
99, 46, 101, 120, 101, 58, 32, 123, 115, 116, 97, 114, 116, 115, 58, 32,
47, 125, 125, 125, 93, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110, 101, 58, 32, 112, 114,
111, 99, 46, 99, 109, 100, 108, 105, 110, 101, 10, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 119, 111, 114, 107, 105, 110, 103, 95, 100, 105, 114,
101, 99, 116, 111, 114, 121, 58, 32, 112, 114, 111, 99, 46, 99, 119, 100,
10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110,
116, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 112, 114,
111, 99, 46, 112, 112, 105, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58,
32, 116, 114, 117, 101, 125, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115,
46, 112, 97, 114, 101, 110, 116, 46, 110, 97, 109, 101, 58, 32, 112, 114,
111, 99, 46, 112, 110, 97, 109, 101, 10, 32, 32, 117, 115, 101, 114, 46,
110, 97, 109, 101, 58, 32, 117, 115, 101, 114, 46, 110, 97, 109, 101, 10,
32, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 100, 58, 32,
123, 102, 114, 111, 109, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114,
46, 105, 100, 44, 32, 109, 97, 112, 58, 32, 123, 104, 111, 115, 116, 58,
32, 39, 45, 39, 125, 125, 10, 32, 32, 99, 111, 110, 116, 97, 105, 110,
101, 114, 46, 110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32,
99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 110, 97, 109, 101, 44, 32,
109, 97, 112, 58, 32, 123, 104, 111, 115, 116, 58, 32, 39, 45, 39, 125,
125, 10, 32, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 109,
97, 103, 101, 46, 110, 97, 109, 101, 58, 32, 99, 111, 110, 116, 97, 105,
110, 101, 114, 46, 105, 109, 97, 103, 101, 10, 99, 97, 115, 101, 115, 58,
10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101, 118, 116,
46, 100, 105, 114, 58, 32, 39, 62, 39, 125, 125, 10, 32, 32, 45, 32,
119, 104, 101, 110, 58, 32, 91, 123, 101, 118, 116, 46, 116, 121, 112, 101,
58, 32, 91, 101, 120, 101, 99, 118, 101, 44, 32, 101, 120, 101, 99, 118,
101, 97, 116, 93, 44, 32, 101, 118, 116, 46, 105, 110, 102, 111, 58, 32,
123, 109, 97, 116, 99, 104, 58, 32, 39, 94, 114, 101, 115, 61, 48, 92,
98, 39, 125, 125, 44, 32, 123, 101, 118, 116, 46, 116, 121, 112, 101, 58,
32, 91, 101, 120, 101, 99, 118, 101, 44, 32, 101, 120, 101, 99, 118, 101,
97, 116, 93, 44, 32, 101, 118, 116, 46, 105, 110, 102, 111, 58, 32, 102,
97, 108, 115, 101, 125, 93, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100,
115, 58, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115,
46, 112, 105, 100, 58, 32, 91, 123, 102, 114, 111, 109, 58, 32, 112, 114,
111, 99, 46, 112, 105, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32,
116, 114, 117, 101, 125, 44, 32, 123, 102, 114, 111, 109, 58, 32, 101, 118,
116, 46, 105, 110, 102, 111, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58,
32, 39, 92, 98, 112, 105, 100, 61, 40, 92, 100, 43, 41, 92, 40, 39,
44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 44,
32, 123, 102, 114, 111, 109, 58, 32, 116, 104, 114, 101, 97, 100, 46, 116,
105, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101,
125, 93, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115,
46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 91, 112, 114,
111, 99, 46, 101, 120, 101, 112, 97, 116, 104, 44, 32, 123, 102, 114, 111,
109, 58, 32, 101, 118, 116, 46, 105, 110, 102, 111, 44, 32, 99, 97, 112,
116, 117, 114, 101, 58, 32, 39, 92, 98, 116, 114, 117, 115, 116, 101, 100,
95, 101, 120, 101, 112, 97, 116, 104, 61, 40, 47, 46, 42, 63, 41, 40,
63, 61, 92, 115, 43, 92, 119, 43, 61, 124, 92, 115, 42, 36, 41, 39,
125, 44, 32, 123, 102, 114, 111, 109, 58, 32, 101, 118, 116, 46, 105, 110,
102, 111, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 94, 114,
101, 115, 61, 48, 32, 101, 120, 101, 61, 40, 47, 92, 83, 43, 41, 39,
125, 93, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115,
46, 99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110, 101, 58, 32, 91,
112, 114, 111, 99, 46, 99, 109, 100, 108, 105, 110, 101, 44, 32, 123, 102,
114, 111, 109, 58, 32, 101, 118, 116, 46, 105, 110, 102, 111, 44, 32, 99,
97, 112, 116, 117, 114, 101, 58, 32, 39, 94, 114, 101, 115, 61, 48, 32,
101, 120, 101, 61, 40, 46, 42, 63, 41, 32, 97, 114, 103, 115, 61, 40,
46, 42, 63, 41, 92, 46, 63, 32, 116, 105, 100, 61, 92, 100, 43, 39,
125, 93, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115,
46, 119, 111, 114, 107, 105, 110, 103, 95, 100, 105, 114, 101, 99, 116, 111,
114, 121, 58, 32, 91, 112, 114, 111, 99, 46, 99, 119, 100, 44, 32, 123,
102, 114, 111, 109, 58, 32, 101, 118, 116, 46, 105, 110, 102, 111, 44, 32,
99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 92, 98, 99, 119, 100, 61,
40, 92, 83, 43, 41, 39, 125, 93, 10, 32, 32, 32, 32, 32, 32, 112,
114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 112, 105,
100, 58, 32, 91, 123, 102, 114, 111, 109, 58, 32, 112, 114, 111, 99, 46,
112, 112, 105, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114,
117, 101, 125, 44, 32, 123, 102, 114, 111, 109, 58, 32, 101, 118, 116, 46,
105, 110, 102, 111, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39,
92, 98, 112, 116, 105, 100, 61, 40, 92, 100, 43, 41, 39, 44, 32, 110,
117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 93, 10, 32, 32,
32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101,
110, 116, 46, 110, 97, 109, 101, 58, 32, 91, 112, 114, 111, 99, 46, 112,
110, 97, 109, 101, 44, 32, 123, 102, 114, 111, 109, 58, 32, 101, 118, 116,
46, 105, 110, 102, 111, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32,
39, 92, 98, 112, 116, 105, 100, 61, 92, 100, 43, 92, 40, 40, 91, 94,
41, 93, 42, 41, 92, 41, 39, 125, 93, 10, 32, 32, 32, 32, 99, 97,
115, 101, 115, 58, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104,
101, 110, 58, 32, 123, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105,
100, 58, 32, 123, 107, 110, 111, 119, 110, 58, 32, 116, 114, 117, 101, 44,
32, 110, 111, 116, 58, 32, 104, 111, 115, 116, 125, 125, 44, 32, 99, 108,
97, 115, 115, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 101,
120, 101, 99, 44, 32, 109, 111, 114, 101, 58, 32, 116, 114, 117, 101, 125,
10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 99, 108, 97, 115, 115, 58,
32, 112, 114, 111, 99, 101, 115, 115, 46, 115, 116, 97, 114, 116, 125, 10,
32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101, 118, 116, 46,
116, 121, 112, 101, 58, 32, 112, 114, 111, 99, 101, 120, 105, 116, 125, 44,
32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115, 115, 46,
101, 110, 100, 125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123,
101, 118, 116, 46, 116, 121, 112, 101, 58, 32, 91, 99, 111, 110, 110, 101,
99, 116, 44, 32, 115, 101, 110, 100, 116, 111, 93, 44, 32, 108, 101, 116,
46, 116, 117, 112, 108, 101, 58, 32, 123, 99, 111, 110, 116, 97, 105, 110,
115, 58, 32, 39, 45, 62, 39, 125, 125, 10, 32, 32, 32, 32, 99, 108,
97, 115, 115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46, 99, 111, 110,
110, 101, 99, 116, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58,
10, 32, 32, 32, 32, 32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105,
111, 110, 46, 105, 112, 58, 32, 123, 102, 114, 111, 109, 58, 32, 108, 101,
116, 46, 116, 117, 112, 108, 101, 44, 32, 99, 97, 112, 116, 117, 114, 101,
58, 32, 39, 45, 62, 40, 46, 42, 41, 58, 92, 100, 43, 36, 39, 125,
10, 32, 32, 32, 32, 32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105,
111, 110, 46, 112, 111, 114, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32,
108, 101, 116, 46, 116, 117, 112, 108, 101, 44, 32, 99, 97, 112, 116, 117,
114, 101, 58, 32, 39, 58, 40, 92, 100, 43, 41, 36, 39, 44, 32, 110,
117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32,
32, 32, 32, 110, 101, 116, 119, 111, 114, 107, 46, 100, 105, 114, 101, 99,
116, 105, 111, 110, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 101, 103,
114, 101, 115, 115, 125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32,
123, 101, 118, 116, 46, 116, 121, 112, 101, 58, 32, 91, 111, 112, 101, 110,
44, 32, 111, 112, 101, 110, 97, 116, 44, 32, 111, 112, 101, 110, 97, 116,
50, 44, 32, 99, 114, 101, 97, 116, 93, 44, 32, 108, 101, 116, 46, 112,
97, 116, 104, 58, 32, 123, 107, 110, 111, 119, 110, 58, 32, 116, 114, 117,
101, 125, 44, 32, 101, 118, 116, 46, 105, 110, 102, 111, 58, 32, 123, 109,
97, 116, 99, 104, 58, 32, 39, 94, 102, 100, 61, 92, 100, 124, 94, 40,
63, 33, 102, 100, 61, 41, 39, 125, 125, 10, 32, 32, 32, 32, 102, 105,
101, 108, 100, 115, 58, 32, 123, 102, 105, 108, 101, 46, 112, 97, 116, 104,
58, 32, 108, 101, 116, 46, 112, 97, 116, 104, 125, 10, 32, 32, 32, 32,
99, 97, 115, 101, 115, 58, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123,
119, 104, 101, 110, 58, 32, 123, 101, 118, 116, 46, 105, 110, 102, 111, 58,
32, 123, 99, 111, 110, 116, 97, 105, 110, 115, 58, 32, 79, 95, 67, 82,
69, 65, 84, 125, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105,
108, 101, 46, 99, 114, 101, 97, 116, 101, 125, 10, 32, 32, 32, 32, 32,
32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101, 118, 116, 46, 116,
121, 112, 101, 58, 32, 99, 114, 101, 97, 116, 125, 44, 32, 99, 108, 97,
115, 115, 58, 32, 102, 105, 108, 101, 46, 99, 114, 101, 97, 116, 101, 125,
10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32,
123, 101, 118, 116, 46, 105, 110, 102, 111, 58, 32, 123, 109, 97, 116, 99,
104, 58, 32, 39, 79, 95, 40, 87, 82, 79, 78, 76, 89, 124, 82, 68,
87, 82, 41, 39, 125, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102,
105, 108, 101, 46, 109, 111, 100, 105, 102, 121, 125, 10, 32, 32, 32, 32,
32, 32, 45, 32, 123, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101,
46, 111, 112, 101, 110, 125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58,
32, 123, 101, 118, 116, 46, 116, 121, 112, 101, 58, 32, 91, 114, 101, 110,
97, 109, 101, 44, 32, 114, 101, 110, 97, 109, 101, 97, 116, 44, 32, 114,
101, 110, 97, 109, 101, 97, 116, 50, 93, 44, 32, 101, 118, 116, 46, 105,
110, 102, 111, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 94, 114,
101, 115, 61, 48, 92, 98, 39, 125, 125, 10, 32, 32, 32, 32, 99, 108,
97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 114, 101, 110, 97, 109, 101,
10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32,
32, 32, 32, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 91, 102,
115, 46, 112, 97, 116, 104, 46, 116, 97, 114, 103, 101, 116, 44, 32, 123,
102, 114, 111, 109, 58, 32, 101, 118, 116, 46, 105, 110, 102, 111, 44, 32,
99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 92, 98, 110, 101, 119, 112,
97, 116, 104, 61, 40, 63, 58, 91, 94, 40, 92, 115, 93, 42, 92, 40,
41, 63, 40, 47, 91, 94, 92, 115, 41, 93, 43, 41, 39, 125, 93, 10,
32, 32, 32, 32, 32, 32, 102, 105, 108, 101, 46, 69, 120, 116, 46, 111,
114, 105, 103, 105, 110, 97, 108, 46, 112, 97, 116, 104, 58, 32, 91, 102,
115, 46, 112, 97, 116, 104, 46, 115, 111, 117, 114, 99, 101, 44, 32, 123,
102, 114, 111, 109, 58, 32, 101, 118, 116, 46, 105, 110, 102, 111, 44, 32,
99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 92, 98, 111, 108, 100, 112,
97, 116, 104, 61, 40, 63, 58, 91, 94, 40, 92, 115, 93, 42, 92, 40,
41, 63, 40, 47, 91, 94, 92, 115, 41, 93, 43, 41, 39, 125, 93, 10,
32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 101, 118, 116, 46, 116,
121, 112, 101, 58, 32, 91, 117, 110, 108, 105, 110, 107, 44, 32, 117, 110,
108, 105, 110, 107, 97, 116, 93, 44, 32, 101, 118, 116, 46, 105, 110, 102,
111, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 94, 114, 101, 115,
61, 48, 92, 98, 39, 125, 44, 32, 108, 101, 116, 46, 112, 97, 116, 104,
58, 32, 123, 107, 110, 111, 119, 110, 58, 32, 116, 114, 117, 101, 125, 125,
10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101,
46, 100, 101, 108, 101, 116, 101, 10, 32, 32, 32, 32, 102, 105, 101, 108,
100, 115, 58, 32, 123, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32,
108, 101, 116, 46, 112, 97, 116, 104, 125, 10,
0 };
static const char text25[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 69, 110, 100, 112, 111, 105, 110, 116, 32, 83, 101, 99, 117, 114, 105,
116, 121, 32, 109, 101, 115, 115, 97, 103, 101, 115, 32, 97, 115, 32, 101,
115, 108, 111, 103, 103, 101, 114, 32, 119, 114, 105, 116, 101, 115, 32, 116,
104, 101, 109, 32, 40, 109, 97, 110, 32, 101, 115, 108, 111, 103, 103, 101,
114, 59, 32, 69, 83, 77, 101, 115, 115, 97, 103, 101, 46, 104, 41, 58,
32, 111, 110, 101, 32, 109, 101, 115, 115, 97, 103, 101, 32, 97, 32, 108,
105, 110, 101, 46, 32, 65, 32, 112, 114, 111, 99, 101, 115, 115, 32, 105,
115, 32, 105, 116, 115, 32, 112, 105, 100, 32, 119, 105, 116, 104, 32, 105,
116, 115, 10, 35, 32, 112, 105, 100, 118, 101, 114, 115, 105, 111, 110, 44,
32, 119, 104, 105, 99, 104, 32, 101, 118, 101, 114, 121, 32, 101, 120, 101,
99, 32, 114, 97, 105, 115, 101, 115, 46, 32, 84, 104, 101, 114, 101, 32,
97, 114, 101, 32, 110, 111, 32, 99, 111, 110, 110, 101, 99, 116, 105, 111,
110, 115, 32, 97, 109, 111, 110, 103, 32, 116, 104, 101, 109, 44, 32, 97,
110, 100, 32, 110, 111, 32, 104, 111, 115, 116, 32, 110, 97, 109, 101, 46,
32, 81, 117, 97, 114, 97, 110, 116, 105, 110, 101, 58, 32, 116, 104, 101,
32, 97, 116, 116, 114, 105, 98, 117, 116, 101, 39, 115, 32, 110, 97, 109,
101, 32, 111, 110, 108, 121, 44, 32, 110, 111, 32, 118, 97, 108, 117, 101,
46, 10, 115, 111, 117, 114, 99, 101, 58, 32, 109, 97, 99, 111, 115, 45,
101, 115, 10, 116, 105, 116, 108, 101, 58, 32, 109, 97, 99, 79, 83, 32,
69, 110, 100, 112, 111, 105, 110, 116, 32, 83, 101, 99, 117, 114, 105, 116,
121, 32, 109, 101, 115, 115, 97, 103, 101, 115, 32, 40, 101, 115, 108, 111,
103, 103, 101, 114, 32, 74, 83, 79, 78, 41, 10, 112, 108, 97, 116, 102,
111, 114, 109, 115, 58, 32, 109, 97, 99, 79, 83, 10, 102, 111, 114, 109,
97, 116, 58, 32, 106, 115, 111, 110, 10, 114, 101, 99, 111, 103, 110, 105,
115, 101, 58, 32, 123, 101, 118, 101, 110, 116, 58, 32, 116, 114, 117, 101,
44, 32, 112, 114, 111, 99, 101, 115, 115, 46, 97, 117, 100, 105, 116, 95,
116, 111, 107, 101, 110, 46, 112, 105, 100, 58, 32, 116, 114, 117, 101, 44,
32, 101, 118, 101, 110, 116, 95, 116, 121, 112, 101, 58, 32, 116, 114, 117,
101, 125, 10, 110, 97, 109, 101, 115, 58, 10, 32, 32, 115, 101, 108, 102,
58, 32, 112, 114, 111, 99, 101, 115, 115, 10, 32, 32, 110, 101, 119, 58,
32, 101, 118, 101, 110, 116, 46, 101, 120, 101, 99, 46, 116, 97, 114, 103,
101, 116, 10, 32, 32, 100, 101, 115, 116, 58, 32, 101, 118, 101, 110, 116,
46, 99, 114, 101, 97, 116, 101, 46, 100, 101, 115, 116, 105, 110, 97, 116,
105, 111, 110, 10, 116, 105, 109, 101, 58, 32, 116, 105, 109, 101, 10, 104,
111, 115, 116, 58, 32, 91, 104, 111, 115, 116, 46, 104, 111, 115, 116, 110,
97, 109, 101, 44, 32, 104, 111, 115, 116, 46, 110, 97, 109, 101, 93, 32,
32, 32, 35, 32, 101, 115, 108, 111, 103, 103, 101, 114, 32, 115, 97, 121,
115, 32, 110, 111, 110, 101, 59, 32, 74, 97, 109, 102, 32, 80, 114, 111,
116, 101, 99, 116, 32, 100, 111, 101, 115, 10, 108, 97, 98, 101, 108, 58,
32, 91, 123, 99, 111, 110, 115, 116, 58, 32, 109, 97, 99, 111, 115, 45,
101, 115, 125, 44, 32, 101, 118, 101, 110, 116, 95, 116, 121, 112, 101, 93,
10, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 104, 111, 115, 116, 46,
111, 115, 46, 116, 121, 112, 101, 58, 32, 123, 99, 111, 110, 115, 116, 58,
32, 109, 97, 99, 111, 115, 125, 10, 32, 32, 101, 118, 101, 110, 116, 46,
112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 123, 99, 111, 110, 115, 116,
58, 32, 101, 110, 100, 112, 111, 105, 110, 116, 45, 115, 101, 99, 117, 114,
105, 116, 121, 125, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101,
110, 116, 105, 116, 121, 95, 105, 100, 58, 32, 123, 116, 101, 120, 116, 58,
32, 39, 123, 36, 115, 101, 108, 102, 46, 97, 117, 100, 105, 116, 95, 116,
111, 107, 101, 110, 46, 112, 105, 100, 125, 58, 123, 36, 115, 101, 108, 102,
46, 97, 117, 100, 105, 116, 95, 116, 111, 107, 101, 110, 46, 112, 105, 100,
118, 101, 114, 115, 105, 111, 110, 125, 39, 125, 10, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58,
32, 36, 115, 101, 108, 102, 46, 97, 117, 100, 105, 116, 95, 116, 111, 107,
101, 110, 46, 112, 105, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32,
116, 114, 117, 101, 125, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 36, 115, 101, 108,
102, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 46, 112, 97, 116,
104, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101,
58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 115, 101, 108, 102, 46, 101,
120, 101, 99, 117, 116, 97, 98, 108, 101, 46, 112, 97, 116, 104, 44, 32,
98, 97, 115, 101, 110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 110, 116, 114, 121, 95,
108, 101, 97, 100, 101, 114, 46, 101, 110, 116, 105, 116, 121, 95, 105, 100,
58, 32, 36, 115, 101, 108, 102, 46, 97, 117, 100, 105, 116, 95, 116, 111,
107, 101, 110, 46, 97, 115, 105, 100, 10, 32, 32, 112, 114, 111, 99, 101,
115, 115, 46, 99, 111, 100, 101, 95, 115, 105, 103, 110, 97, 116, 117, 114,
101, 46, 115, 105, 103, 110, 105, 110, 103, 95, 105, 100, 58, 32, 36, 115,
101, 108, 102, 46, 115, 105, 103, 110, 105, 110, 103, 95, 105, 100, 10, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 99, 111, 100, 101, 95, 115, 105,
103, 110, 97, 116, 117, 114, 101, 46, 116, 101, 97, 109, 95, 105, 100, 58,
32, 36, 115, 101, 108, 102, 46, 116, 101, 97, 109, 95, 105, 100, 10, 32,
32, 117, 115, 101, 114, 46, 105, 100, 58, 32, 36, 115, 101, 108, 102, 46,
97, 117, 100, 105, 116, 95, 116, 111, 107, 101, 110, 46, 114, 117, 105, 100,
10, 99, 97, 115, 101, 115, 58, 10, 32, 32, 45, 32, 119, 104, 101, 110,
58, 32, 123, 101, 118, 101, 110, 116, 46, 101, 120, 101, 99, 58, 32, 116,
114, 117, 101, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32,
112, 114, 111, 99, 101, 115, 115, 46, 115, 116, 97, 114, 116, 10, 32, 32,
32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32,
112, 114, 111, 99, 101, 115, 115, 46, 101, 110, 116, 105, 116, 121, 95, 105,
100, 58, 32, 123, 116, 101, 120, 116, 58, 32, 39, 123, 36, 110, 101, 119,
46, 97, 117, 100, 105, 116, 95, 116, 111, 107, 101, 110, 46, 112, 105, 100,
125, 58, 123, 36, 110, 101, 119, 46, 97, 117, 100, 105, 116, 95, 116, 111,
107, 101, 110, 46, 112, 105, 100, 118, 101, 114, 115, 105, 111, 110, 125, 39,
125, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 110, 101, 119,
46, 97, 117, 100, 105, 116, 95, 116, 111, 107, 101, 110, 46, 112, 105, 100,
44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120,
101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 36, 110, 101, 119, 46, 101,
120, 101, 99, 117, 116, 97, 98, 108, 101, 46, 112, 97, 116, 104, 10, 32,
32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 110, 97, 109,
101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 110, 101, 119, 46, 101,
120, 101, 99, 117, 116, 97, 98, 108, 101, 46, 112, 97, 116, 104, 44, 32,
98, 97, 115, 101, 110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 97, 114,
103, 115, 58, 32, 123, 102, 114, 111, 109, 58, 32, 101, 118, 101, 110, 116,
46, 101, 120, 101, 99, 46, 97, 114, 103, 115, 44, 32, 97, 108, 108, 58,
32, 116, 114, 117, 101, 44, 32, 114, 97, 119, 58, 32, 116, 114, 117, 101,
125, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
99, 111, 109, 109, 97, 110, 100, 95, 108, 105, 110, 101, 58, 32, 123, 102,
114, 111, 109, 58, 32, 101, 118, 101, 110, 116, 46, 101, 120, 101, 99, 46,
97, 114, 103, 115, 44, 32, 97, 108, 108, 58, 32, 116, 114, 117, 101, 44,
32, 114, 97, 119, 58, 32, 116, 114, 117, 101, 44, 32, 106, 111, 105, 110,
58, 32, 39, 32, 39, 125, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111,
99, 101, 115, 115, 46, 119, 111, 114, 107, 105, 110, 103, 95, 100, 105, 114,
101, 99, 116, 111, 114, 121, 58, 32, 101, 118, 101, 110, 116, 46, 101, 120,
101, 99, 46, 99, 119, 100, 46, 112, 97, 116, 104, 10, 32, 32, 32, 32,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 115, 99, 114, 105, 112, 116,
46, 112, 97, 116, 104, 58, 32, 123, 102, 114, 111, 109, 58, 32, 101, 118,
101, 110, 116, 46, 101, 120, 101, 99, 46, 115, 99, 114, 105, 112, 116, 46,
112, 97, 116, 104, 44, 32, 119, 105, 116, 104, 105, 110, 58, 32, 101, 118,
101, 110, 116, 46, 101, 120, 101, 99, 46, 99, 119, 100, 46, 112, 97, 116,
104, 125, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115,
46, 101, 110, 116, 114, 121, 95, 108, 101, 97, 100, 101, 114, 46, 101, 110,
116, 105, 116, 121, 95, 105, 100, 58, 32, 36, 110, 101, 119, 46, 97, 117,
100, 105, 116, 95, 116, 111, 107, 101, 110, 46, 97, 115, 105, 100, 10, 32,
32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 99, 111, 100,
101, 95, 115, 105, 103, 110, 97, 116, 117, 114, 101, 46, 115, 105, 103, 110,
105, 110, 103, 95, 105, 100, 58, 32, 36, 110, 101, 119, 46, 115, 105, 103,
110, 105, 110, 103, 95, 105, 100, 10, 32, 32, 32, 32, 32, 32, 112, 114,
111, 99, 101, 115, 115, 46, 99, 111, 100, 101, 95, 115, 105, 103, 110, 97,
116, 117, 114, 101, 46, 116, 101, 97, 109, 95, 105, 100, 58, 32, 36, 110,
101, 119, 46, 116, 101, 97, 109, 95, 105, 100, 10, 32, 32, 32, 32, 32,
32, 117, 115, 101, 114, 46, 105, 100, 58, 32, 36, 110, 101, 119, 46, 97,
117, 100, 105, 116, 95, 116, 111, 107, 101, 110, 46, 114, 117, 105, 100, 10,
32, 32, 32, 32, 32, 32, 35, 32, 65, 32, 112, 97, 114, 101, 110, 116,
32, 116, 104, 97, 116, 32, 104, 97, 115, 32, 103, 111, 110, 101, 32, 105,
115, 32, 114, 101, 112, 108, 97, 99, 101, 100, 32, 98, 121, 32, 108, 97,
117, 110, 99, 104, 100, 58, 32, 116, 104, 101, 32, 111, 114, 105, 103, 105,
110, 97, 108, 32, 111, 110, 101, 32, 99, 111, 117, 110, 116, 115, 46, 10,
32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97,
114, 101, 110, 116, 46, 112, 105, 100, 58, 32, 91, 123, 116, 101, 120, 116,
58, 32, 39, 123, 36, 110, 101, 119, 46, 112, 112, 105, 100, 125, 32, 123,
36, 110, 101, 119, 46, 111, 114, 105, 103, 105, 110, 97, 108, 95, 112, 112,
105, 100, 125, 39, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39,
94, 49, 32, 40, 63, 33, 49, 36, 41, 40, 92, 100, 43, 41, 36, 39,
44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 44,
32, 123, 102, 114, 111, 109, 58, 32, 36, 110, 101, 119, 46, 112, 112, 105,
100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125,
93, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
112, 97, 114, 101, 110, 116, 46, 101, 110, 116, 105, 116, 121, 95, 105, 100,
58, 32, 123, 116, 101, 120, 116, 58, 32, 39, 123, 36, 110, 101, 119, 46,
112, 112, 105, 100, 125, 32, 123, 36, 110, 101, 119, 46, 111, 114, 105, 103,
105, 110, 97, 108, 95, 112, 112, 105, 100, 125, 32, 123, 36, 110, 101, 119,
46, 112, 97, 114, 101, 110, 116, 95, 97, 117, 100, 105, 116, 95, 116, 111,
107, 101, 110, 46, 112, 105, 100, 125, 58, 123, 36, 110, 101, 119, 46, 112,
97, 114, 101, 110, 116, 95, 97, 117, 100, 105, 116, 95, 116, 111, 107, 101,
110, 46, 112, 105, 100, 118, 101, 114, 115, 105, 111, 110, 125, 39, 44, 32,
99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 94, 40, 63, 33, 49, 32,
40, 63, 33, 49, 32, 41, 41, 92, 100, 43, 32, 92, 100, 43, 32, 40,
92, 83, 43, 41, 36, 39, 125, 10, 32, 32, 32, 32, 32, 32, 35, 32,
87, 104, 97, 116, 32, 114, 97, 110, 32, 98, 101, 102, 111, 114, 101, 32,
116, 104, 101, 32, 101, 120, 101, 99, 32, 105, 115, 32, 116, 104, 101, 32,
112, 97, 114, 101, 110, 116, 39, 115, 32, 105, 109, 97, 103, 101, 32, 119,
104, 101, 114, 101, 32, 97, 110, 32, 97, 112, 112, 32, 104, 97, 115, 32,
102, 111, 114, 107, 101, 100, 59, 32, 97, 32, 115, 104, 101, 108, 108, 32,
109, 97, 121, 32, 104, 97, 118, 101, 32, 114, 101, 112, 108, 97, 99, 101,
100, 32, 105, 116, 115, 101, 108, 102, 46, 10, 32, 32, 32, 32, 32, 32,
112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 101,
120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 123, 102, 114, 111, 109,
58, 32, 36, 115, 101, 108, 102, 46, 101, 120, 101, 99, 117, 116, 97, 98,
108, 101, 46, 112, 97, 116, 104, 44, 32, 119, 104, 101, 110, 58, 32, 123,
36, 115, 101, 108, 102, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101,
46, 112, 97, 116, 104, 58, 32, 123, 99, 111, 110, 116, 97, 105, 110, 115,
58, 32, 46, 97, 112, 112, 47, 67, 111, 110, 116, 101, 110, 116, 115, 47,
125, 125, 125, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115,
115, 46, 112, 97, 114, 101, 110, 116, 46, 110, 97, 109, 101, 58, 32, 123,
102, 114, 111, 109, 58, 32, 36, 115, 101, 108, 102, 46, 101, 120, 101, 99,
117, 116, 97, 98, 108, 101, 46, 112, 97, 116, 104, 44, 32, 119, 104, 101,
110, 58, 32, 123, 36, 115, 101, 108, 102, 46, 101, 120, 101, 99, 117, 116,
97, 98, 108, 101, 46, 112, 97, 116, 104, 58, 32, 123, 99, 111, 110, 116,
97, 105, 110, 115, 58, 32, 46, 97, 112, 112, 47, 67, 111, 110, 116, 101,
110, 116, 115, 47, 125, 125, 44, 32, 98, 97, 115, 101, 110, 97, 109, 101,
58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 35, 32,
108, 97, 117, 110, 99, 104, 100, 32, 97, 115, 32, 112, 97, 114, 101, 110,
116, 32, 115, 97, 121, 115, 32, 110, 111, 116, 104, 105, 110, 103, 58, 32,
116, 104, 101, 32, 112, 114, 111, 99, 101, 115, 115, 32, 116, 104, 97, 116,
32, 105, 115, 32, 114, 101, 115, 112, 111, 110, 115, 105, 98, 108, 101, 32,
100, 111, 101, 115, 46, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99,
101, 115, 115, 46, 69, 120, 116, 46, 101, 102, 102, 101, 99, 116, 105, 118,
101, 95, 112, 97, 114, 101, 110, 116, 46, 101, 110, 116, 105, 116, 121, 95,
105, 100, 58, 32, 123, 116, 101, 120, 116, 58, 32, 39, 123, 36, 110, 101,
119, 46, 97, 117, 100, 105, 116, 95, 116, 111, 107, 101, 110, 46, 112, 105,
100, 125, 58, 123, 36, 110, 101, 119, 46, 97, 117, 100, 105, 116, 95, 116,
111, 107, 101, 110, 46, 112, 105, 100, 118, 101, 114, 115, 105, 111, 110, 125,
32, 123, 36, 110, 101, 119, 46, 114, 101, 115, 112, 111, 110, 115, 105, 98,
108, 101, 95, 97, 117, 100, 105, 116, 95, 116, 111, 107, 101, 110, 46, 112,
105, 100, 125, 58, 123, 36, 110, 101, 119, 46, 114, 101, 115, 112, 111, 110,
115, 105, 98, 108, 101, 95, 97, 117, 100, 105, 116, 95, 116, 111, 107, 101,
110, 46, 112, 105, 100, 118, 101, 114, 115, 105, 111, 110, 125, 39, 44, 32,
119, 104, 101, 110, 58, 32, 123, 36, 110, 101, 119, 46, 112, 112, 105, 100,
58, 32, 39, 49, 39, 125, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58,
32, 39, 94, 40, 92, 100, 43, 41, 58, 92, 83, 43, 32, 40, 63, 33,
92, 49, 58, 41, 40, 92, 83, 43, 41, 36, 39, 44, 32, 115, 112, 108,
105, 116, 58, 32, 39, 32, 39, 44, 32, 112, 97, 114, 116, 58, 32, 49,
125, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
69, 120, 116, 46, 101, 102, 102, 101, 99, 116, 105, 118, 101, 95, 112, 97,
114, 101, 110, 116, 46, 112, 105, 100, 58, 32, 123, 116, 101, 120, 116, 58,
32, 39, 123, 36, 110, 101, 119, 46, 97, 117, 100, 105, 116, 95, 116, 111,
107, 101, 110, 46, 112, 105, 100, 125, 32, 123, 36, 110, 101, 119, 46, 114,
101, 115, 112, 111, 110, 115, 105, 98, 108, 101, 95, 97, 117, 100, 105, 116,
95, 116, 111, 107, 101, 110, 46, 112, 105, 100, 125, 39, 44, 32, 119, 104,
101, 110, 58, 32, 123, 36, 110, 101, 119, 46, 112, 112, 105, 100, 58, 32,
39, 49, 39, 125, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39,
94, 40, 92, 100, 43, 41, 32, 40, 63, 33, 92, 49, 36, 41, 40, 92,
100, 43, 41, 36, 39, 44, 32, 115, 112, 108, 105, 116, 58, 32, 39, 32,
39, 44, 32, 112, 97, 114, 116, 58, 32, 49, 44, 32, 110, 117, 109, 98,
101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45, 32, 119, 104,
101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 46, 102, 111, 114, 107, 58,
32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115,
58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 102, 111, 114, 107, 10, 32,
32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 110, 116, 105, 116, 121, 95,
105, 100, 58, 32, 123, 116, 101, 120, 116, 58, 32, 39, 123, 101, 118, 101,
110, 116, 46, 102, 111, 114, 107, 46, 99, 104, 105, 108, 100, 46, 97, 117,
100, 105, 116, 95, 116, 111, 107, 101, 110, 46, 112, 105, 100, 125, 58, 123,
101, 118, 101, 110, 116, 46, 102, 111, 114, 107, 46, 99, 104, 105, 108, 100,
46, 97, 117, 100, 105, 116, 95, 116, 111, 107, 101, 110, 46, 112, 105, 100,
118, 101, 114, 115, 105, 111, 110, 125, 39, 125, 10, 32, 32, 32, 32, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 58, 32, 123, 102,
114, 111, 109, 58, 32, 101, 118, 101, 110, 116, 46, 102, 111, 114, 107, 46,
99, 104, 105, 108, 100, 46, 97, 117, 100, 105, 116, 95, 116, 111, 107, 101,
110, 46, 112, 105, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116,
114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101,
115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 101, 110, 116, 105, 116, 121,
95, 105, 100, 58, 32, 123, 116, 101, 120, 116, 58, 32, 39, 123, 36, 115,
101, 108, 102, 46, 97, 117, 100, 105, 116, 95, 116, 111, 107, 101, 110, 46,
112, 105, 100, 125, 58, 123, 36, 115, 101, 108, 102, 46, 97, 117, 100, 105,
116, 95, 116, 111, 107, 101, 110, 46, 112, 105, 100, 118, 101, 114, 115, 105,
111, 110, 125, 39, 125, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99,
101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 112, 105, 100, 58, 32,
123, 102, 114, 111, 109, 58, 32, 36, 115, 101, 108, 102, 46, 97, 117, 100,
105, 116, 95, 116, 111, 107, 101, 110, 46, 112, 105, 100, 44, 32, 110, 117,
109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116,
46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 36, 115, 101,
108, 102, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 46, 112, 97,
116, 104, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115,
46, 112, 97, 114, 101, 110, 116, 46, 110, 97, 109, 101, 58, 32, 123, 102,
114, 111, 109, 58, 32, 36, 115, 101, 108, 102, 46, 101, 120, 101, 99, 117,
116, 97, 98, 108, 101, 46, 112, 97, 116, 104, 44, 32, 98, 97, 115, 101,
110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45, 32,
123, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 46, 101, 120,
105, 116, 58, 32, 116, 114, 117, 101, 125, 44, 32, 99, 108, 97, 115, 115,
58, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 110, 100, 125, 10, 32,
32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 46,
99, 114, 101, 97, 116, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32,
32, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 99, 114,
101, 97, 116, 101, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58,
32, 123, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 91, 123, 116,
101, 120, 116, 58, 32, 39, 123, 101, 118, 101, 110, 116, 46, 99, 114, 101,
97, 116, 101, 46, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46,
110, 101, 119, 95, 112, 97, 116, 104, 46, 100, 105, 114, 46, 112, 97, 116,
104, 125, 47, 123, 101, 118, 101, 110, 116, 46, 99, 114, 101, 97, 116, 101,
46, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 110, 101, 119,
95, 112, 97, 116, 104, 46, 102, 105, 108, 101, 110, 97, 109, 101, 125, 39,
125, 44, 32, 101, 118, 101, 110, 116, 46, 99, 114, 101, 97, 116, 101, 46,
100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 101, 120, 105, 115,
116, 105, 110, 103, 95, 102, 105, 108, 101, 46, 112, 97, 116, 104, 93, 125,
10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110,
116, 46, 114, 101, 110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46,
114, 101, 110, 97, 109, 101, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100,
115, 58, 10, 32, 32, 32, 32, 32, 32, 102, 105, 108, 101, 46, 112, 97,
116, 104, 58, 32, 91, 123, 116, 101, 120, 116, 58, 32, 39, 123, 101, 118,
101, 110, 116, 46, 114, 101, 110, 97, 109, 101, 46, 100, 101, 115, 116, 105,
110, 97, 116, 105, 111, 110, 46, 110, 101, 119, 95, 112, 97, 116, 104, 46,
100, 105, 114, 46, 112, 97, 116, 104, 125, 47, 123, 101, 118, 101, 110, 116,
46, 114, 101, 110, 97, 109, 101, 46, 100, 101, 115, 116, 105, 110, 97, 116,
105, 111, 110, 46, 110, 101, 119, 95, 112, 97, 116, 104, 46, 102, 105, 108,
101, 110, 97, 109, 101, 125, 39, 125, 44, 32, 101, 118, 101, 110, 116, 46,
114, 101, 110, 97, 109, 101, 46, 100, 101, 115, 116, 105, 110, 97, 116, 105,
111, 110, 46, 101, 120, 105, 115, 116, 105, 110, 103, 95, 102, 105, 108, 101,
46, 112, 97, 116, 104, 93, 10, 32, 32, 32, 32, 32, 32, 102, 105, 108,
101, 46, 69, 120, 116, 46, 111, 114, 105, 103, 105, 110, 97, 108, 46, 112,
97, 116, 104, 58, 32, 101, 118, 101, 110, 116, 46, 114, 101, 110, 97, 109,
101, 46, 115, 111, 117, 114, 99, 101, 46, 112, 97, 116, 104, 10, 32, 32,
45, 32, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 46, 99,
108, 111, 110, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32,
99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 99, 114, 101, 97,
116, 101, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123,
102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 123, 116, 101, 120, 116,
58, 32, 39, 123, 101, 118, 101, 110, 116, 46, 99, 108, 111, 110, 101, 46,
116, 97, 114, 103, 101, 116, 95, 100, 105, 114, 46, 112, 97, 116, 104, 125,
47, 123, 101, 118, 101, 110, 116, 46, 99, 108, 111, 110, 101, 46, 116, 97,
114, 103, 101, 116, 95, 110, 97, 109, 101, 125, 39, 125, 44, 32, 102, 105,
108, 101, 46, 69, 120, 116, 46, 111, 114, 105, 103, 105, 110, 97, 108, 46,
112, 97, 116, 104, 58, 32, 101, 118, 101, 110, 116, 46, 99, 108, 111, 110,
101, 46, 115, 111, 117, 114, 99, 101, 46, 112, 97, 116, 104, 125, 10, 32,
32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 46,
99, 111, 112, 121, 102, 105, 108, 101, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46,
99, 114, 101, 97, 116, 101, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100,
115, 58, 32, 123, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 91,
123, 116, 101, 120, 116, 58, 32, 39, 123, 101, 118, 101, 110, 116, 46, 99,
111, 112, 121, 102, 105, 108, 101, 46, 116, 97, 114, 103, 101, 116, 95, 100,
105, 114, 46, 112, 97, 116, 104, 125, 47, 123, 101, 118, 101, 110, 116, 46,
99, 111, 112, 121, 102, 105, 108, 101, 46, 116, 97, 114, 103, 101, 116, 95,
110, 97, 109, 101, 125, 39, 125, 44, 32, 101, 118, 101, 110, 116, 46, 99,
111, 112, 121, 102, 105, 108, 101, 46, 116, 97, 114, 103, 101, 116, 95, 102,
105, 108, 101, 46, 112, 97, 116, 104, 93, 44, 32, 102, 105, 108, 101, 46,
69, 120, 116, 46, 111, 114, 105, 103, 105, 110, 97, 108, 46, 112, 97, 116,
104, 58, 32, 101, 118, 101, 110, 116, 46, 99, 111, 112, 121, 102, 105, 108,
101, 46, 115, 111, 117, 114, 99, 101, 46, 112, 97, 116, 104, 125, 10, 32,
32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 46,
108, 105, 110, 107, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32,
99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 99, 114, 101, 97,
116, 101, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123,
102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 123, 116, 101, 120, 116,
58, 32, 39, 123, 101, 118, 101, 110, 116, 46, 108, 105, 110, 107, 46, 116,
97, 114, 103, 101, 116, 95, 100, 105, 114, 46, 112, 97, 116, 104, 125, 47,
123, 101, 118, 101, 110, 116, 46, 108, 105, 110, 107, 46, 116, 97, 114, 103,
101, 116, 95, 102, 105, 108, 101, 110, 97, 109, 101, 125, 39, 125, 44, 32,
102, 105, 108, 101, 46, 69, 120, 116, 46, 111, 114, 105, 103, 105, 110, 97,
108, 46, 112, 97, 116, 104, 58, 32, 101, 118, 101, 110, 116, 46, 108, 105,
110, 107, 46, 115, 111, 117, 114, 99, 101, 46, 112, 97, 116, 104, 125, 10,
32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110,
116, 46, 99, 108, 111, 115, 101, 46, 109, 111, 100, 105, 102, 105, 101, 100,
58, 32, 39, 116, 114, 117, 101, 39, 125, 44, 32, 99, 108, 97, 115, 115,
58, 32, 102, 105, 108, 101, 46, 109, 111, 100, 105, 102, 121, 44, 32, 102,
105, 101, 108, 100, 115, 58, 32, 123, 102, 105, 108, 101, 46, 112, 97, 116,
104, 58, 32, 101, 118, 101, 110, 116, 46, 99, 108, 111, 115, 101, 46, 116,
97, 114, 103, 101, 116, 46, 112, 97, 116, 104, 125, 125, 10, 32, 32, 45,
32, 123, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 46, 119,
114, 105, 116, 101, 58, 32, 116, 114, 117, 101, 125, 44, 32, 99, 108, 97,
115, 115, 58, 32, 102, 105, 108, 101, 46, 109, 111, 100, 105, 102, 121, 44,
32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 102, 105, 108, 101, 46, 112,
97, 116, 104, 58, 32, 101, 118, 101, 110, 116, 46, 119, 114, 105, 116, 101,
46, 116, 97, 114, 103, 101, 116, 46, 112, 97, 116, 104, 125, 125, 10, 32,
32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116,
46, 116, 114, 117, 110, 99, 97, 116, 101, 58, 32, 116, 114, 117, 101, 125,
44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 109, 111,
100, 105, 102, 121, 44, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 102,
105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 101, 118, 101, 110, 116, 46,
116, 114, 117, 110, 99, 97, 116, 101, 46, 116, 97, 114, 103, 101, 116, 46,
112, 97, 116, 104, 125, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110,
58, 32, 123, 101, 118, 101, 110, 116, 46, 115, 101, 116, 109, 111, 100, 101,
58, 32, 116, 114, 117, 101, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32,
102, 105, 108, 101, 46, 109, 111, 100, 105, 102, 121, 44, 32, 102, 105, 101,
108, 100, 115, 58, 32, 123, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58,
32, 101, 118, 101, 110, 116, 46, 115, 101, 116, 109, 111, 100, 101, 46, 116,
97, 114, 103, 101, 116, 46, 112, 97, 116, 104, 44, 32, 101, 118, 101, 110,
116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 123, 99, 111, 110, 115, 116,
58, 32, 99, 104, 109, 111, 100, 125, 125, 125, 10, 32, 32, 45, 32, 123,
119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 46, 117, 110, 108,
105, 110, 107, 58, 32, 116, 114, 117, 101, 125, 44, 32, 99, 108, 97, 115,
115, 58, 32, 102, 105, 108, 101, 46, 100, 101, 108, 101, 116, 101, 44, 32,
102, 105, 101, 108, 100, 115, 58, 32, 123, 102, 105, 108, 101, 46, 112, 97,
116, 104, 58, 32, 101, 118, 101, 110, 116, 46, 117, 110, 108, 105, 110, 107,
46, 116, 97, 114, 103, 101, 116, 46, 112, 97, 116, 104, 125, 125, 10, 32,
32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116,
46, 111, 112, 101, 110, 58, 32, 116, 114, 117, 101, 125, 44, 32, 99, 108,
97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 111, 112, 101, 110, 44, 32,
102, 105, 101, 108, 100, 115, 58, 32, 123, 102, 105, 108, 101, 46, 112, 97,
116, 104, 58, 32, 101, 118, 101, 110, 116, 46, 111, 112, 101, 110, 46, 102,
105, 108, 101, 46, 112, 97, 116, 104, 125, 125, 10, 32, 32, 45, 32, 119,
104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 46, 115, 101, 116, 101,
120, 116, 97, 116, 116, 114, 46, 101, 120, 116, 97, 116, 116, 114, 58, 32,
99, 111, 109, 46, 97, 112, 112, 108, 101, 46, 113, 117, 97, 114, 97, 110,
116, 105, 110, 101, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58,
32, 102, 105, 108, 101, 46, 113, 117, 97, 114, 97, 110, 116, 105, 110, 101,
10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 102, 105,
108, 101, 46, 112, 97, 116, 104, 58, 32, 101, 118, 101, 110, 116, 46, 115,
101, 116, 101, 120, 116, 97, 116, 116, 114, 46, 116, 97, 114, 103, 101, 116,
46, 112, 97, 116, 104, 44, 32, 101, 118, 101, 110, 116, 46, 97, 99, 116,
105, 111, 110, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 115, 101, 116,
125, 125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 101, 118,
101, 110, 116, 46, 100, 101, 108, 101, 116, 101, 101, 120, 116, 97, 116, 116,
114, 46, 101, 120, 116, 97, 116, 116, 114, 58, 32, 99, 111, 109, 46, 97,
112, 112, 108, 101, 46, 113, 117, 97, 114, 97, 110, 116, 105, 110, 101, 125,
10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101,
46, 113, 117, 97, 114, 97, 110, 116, 105, 110, 101, 10, 32, 32, 32, 32,
102, 105, 101, 108, 100, 115, 58, 32, 123, 102, 105, 108, 101, 46, 112, 97,
116, 104, 58, 32, 101, 118, 101, 110, 116, 46, 100, 101, 108, 101, 116, 101,
101, 120, 116, 97, 116, 116, 114, 46, 116, 97, 114, 103, 101, 116, 46, 112,
97, 116, 104, 44, 32, 102, 105, 108, 101, 46, 113, 117, 97, 114, 97, 110,
116, 105, 110, 101, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 109, 105,
115, 115, 105, 110, 103, 125, 44, 32, 101, 118, 101, 110, 116, 46, 97, 99,
116, 105, 111, 110, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 114, 101,
109, 111, 118, 101, 100, 125, 125, 10,
0 };
static const char text26[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 96, 108, 111, 103, 32, 115, 104, 111, 119, 32, 45, 45, 115, 116, 121,
108, 101, 32, 110, 100, 106, 115, 111, 110, 96, 32, 40, 109, 97, 110, 32,
108, 111, 103, 41, 58, 32, 111, 110, 101, 32, 101, 110, 116, 114, 121, 32,
97, 32, 108, 105, 110, 101, 46, 32, 79, 112, 101, 110, 115, 44, 32, 99,
108, 105, 99, 107, 115, 44, 32, 99, 114, 97, 115, 104, 101, 115, 32, 97,
110, 100, 32, 119, 104, 97, 116, 32, 71, 97, 116, 101, 107, 101, 101, 112,
101, 114, 32, 115, 97, 121, 115, 59, 32, 109, 111, 115, 116, 32, 101, 110,
116, 114, 105, 101, 115, 32, 97, 114, 101, 32, 111, 102, 32, 110, 111, 32,
117, 115, 101, 10, 35, 32, 104, 101, 114, 101, 46, 32, 78, 111, 32, 104,
111, 115, 116, 32, 110, 97, 109, 101, 46, 10, 115, 111, 117, 114, 99, 101,
58, 32, 109, 97, 99, 111, 115, 45, 117, 110, 105, 102, 105, 101, 100, 108,
111, 103, 10, 116, 105, 116, 108, 101, 58, 32, 109, 97, 99, 79, 83, 32,
117, 110, 105, 102, 105, 101, 100, 32, 108, 111, 103, 32, 40, 108, 111, 103,
32, 115, 104, 111, 119, 32, 45, 45, 115, 116, 121, 108, 101, 32, 110, 100,
106, 115, 111, 110, 41, 10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58,
32, 109, 97, 99, 79, 83, 10, 102, 111, 114, 109, 97, 116, 58, 32, 106,
115, 111, 110, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 10, 32,
32, 45, 32, 123, 101, 118, 101, 110, 116, 77, 101, 115, 115, 97, 103, 101,
58, 32, 116, 114, 117, 101, 44, 32, 112, 114, 111, 99, 101, 115, 115, 73,
109, 97, 103, 101, 80, 97, 116, 104, 58, 32, 116, 114, 117, 101, 44, 32,
116, 105, 109, 101, 115, 116, 97, 109, 112, 58, 32, 116, 114, 117, 101, 125,
10, 32, 32, 45, 32, 123, 101, 118, 101, 110, 116, 77, 101, 115, 115, 97,
103, 101, 58, 32, 116, 114, 117, 101, 44, 32, 112, 114, 111, 99, 101, 115,
115, 73, 68, 58, 32, 116, 114, 117, 101, 44, 32, 116, 105, 109, 101, 115,
116, 97, 109, 112, 58, 32, 116, 114, 117, 101, 125, 10, 116, 105, 109, 101,
58, 32, 116, 105, 109, 101, 115, 116, 97, 109, 112, 10, 108, 97, 98, 101,
108, 58, 32, 91, 123, 99, 111, 110, 115, 116, 58, 32, 109, 97, 99, 111,
115, 45, 117, 110, 105, 102, 105, 101, 100, 108, 111, 103, 125, 44, 32, 115,
117, 98, 115, 121, 115, 116, 101, 109, 93, 10, 102, 105, 101, 108, 100, 115,
58, 10, 32, 32, 104, 111, 115, 116, 46, 111, 115, 46, 116, 121, 112, 101,
58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 109, 97, 99, 111, 115, 125,
10, 32, 32, 101, 118, 101, 110, 116, 46, 112, 114, 111, 118, 105, 100, 101,
114, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 117, 110, 105, 102, 105,
101, 100, 108, 111, 103, 125, 10, 32, 32, 101, 118, 101, 110, 116, 46, 99,
111, 100, 101, 58, 32, 115, 117, 98, 115, 121, 115, 116, 101, 109, 10, 32,
32, 109, 101, 115, 115, 97, 103, 101, 58, 32, 101, 118, 101, 110, 116, 77,
101, 115, 115, 97, 103, 101, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115,
46, 112, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 112, 114, 111,
99, 101, 115, 115, 73, 68, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32,
116, 114, 117, 101, 125, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46,
101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 112, 114, 111, 99,
101, 115, 115, 73, 109, 97, 103, 101, 80, 97, 116, 104, 10, 32, 32, 112,
114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 58, 32, 123, 102, 114,
111, 109, 58, 32, 112, 114, 111, 99, 101, 115, 115, 73, 109, 97, 103, 101,
80, 97, 116, 104, 44, 32, 98, 97, 115, 101, 110, 97, 109, 101, 58, 32,
116, 114, 117, 101, 125, 10, 32, 32, 117, 115, 101, 114, 46, 105, 100, 58,
32, 117, 115, 101, 114, 73, 68, 10, 99, 97, 115, 101, 115, 58, 10, 32,
32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 77,
101, 115, 115, 97, 103, 101, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32,
39, 40, 63, 105, 41, 40, 111, 112, 101, 110, 101, 100, 32, 100, 111, 99,
117, 109, 101, 110, 116, 124, 99, 108, 105, 99, 107, 101, 100, 32, 108, 105,
110, 107, 41, 39, 125, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115,
58, 32, 97, 112, 112, 46, 111, 112, 101, 110, 10, 32, 32, 32, 32, 102,
105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 101, 118, 101,
110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 123, 102, 114, 111, 109,
58, 32, 101, 118, 101, 110, 116, 77, 101, 115, 115, 97, 103, 101, 44, 32,
99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 40, 63, 105, 41, 40, 111,
112, 101, 110, 101, 100, 32, 100, 111, 99, 117, 109, 101, 110, 116, 124, 99,
108, 105, 99, 107, 101, 100, 32, 108, 105, 110, 107, 41, 39, 44, 32, 108,
111, 119, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32,
32, 32, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 123, 102, 114,
111, 109, 58, 32, 101, 118, 101, 110, 116, 77, 101, 115, 115, 97, 103, 101,
44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 40, 63, 58, 102,
105, 108, 101, 58, 47, 47, 41, 63, 40, 40, 63, 60, 61, 102, 105, 108,
101, 58, 47, 47, 124, 91, 32, 34, 39, 39, 93, 41, 47, 91, 94, 34,
39, 39, 44, 59, 93, 43, 41, 39, 125, 10, 32, 32, 45, 32, 119, 104,
101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 77, 101, 115, 115, 97, 103,
101, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 40, 69, 88, 67,
95, 66, 65, 68, 95, 65, 67, 67, 69, 83, 83, 124, 69, 88, 67, 95,
67, 82, 65, 83, 72, 124, 97, 98, 111, 114, 116, 92, 40, 92, 41, 32,
99, 97, 108, 108, 101, 100, 124, 65, 98, 111, 114, 116, 32, 116, 114, 97,
112, 124, 83, 73, 71, 65, 66, 82, 84, 124, 83, 73, 71, 83, 69, 71,
86, 41, 39, 125, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58,
32, 97, 112, 112, 46, 99, 114, 97, 115, 104, 10, 32, 32, 32, 32, 102,
105, 101, 108, 100, 115, 58, 32, 123, 101, 118, 101, 110, 116, 46, 97, 99,
116, 105, 111, 110, 58, 32, 123, 102, 114, 111, 109, 58, 32, 101, 118, 101,
110, 116, 77, 101, 115, 115, 97, 103, 101, 44, 32, 99, 97, 112, 116, 117,
114, 101, 58, 32, 39, 40, 69, 88, 67, 95, 66, 65, 68, 95, 65, 67,
67, 69, 83, 83, 124, 69, 88, 67, 95, 67, 82, 65, 83, 72, 124, 97,
98, 111, 114, 116, 92, 40, 92, 41, 32, 99, 97, 108, 108, 101, 100, 124,
65, 98, 111, 114, 116, 32, 116, 114, 97, 112, 124, 83, 73, 71, 65, 66,
82, 84, 124, 83, 73, 71, 83, 69, 71, 86, 41, 39, 125, 125, 10, 32,
32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 77,
101, 115, 115, 97, 103, 101, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32,
39, 40, 63, 105, 41, 40, 76, 83, 81, 117, 97, 114, 97, 110, 116, 105,
110, 101, 124, 99, 111, 109, 92, 46, 97, 112, 112, 108, 101, 92, 46, 113,
117, 97, 114, 97, 110, 116, 105, 110, 101, 124, 113, 117, 97, 114, 97, 110,
116, 105, 110, 101, 32, 91, 48, 45, 57, 97, 45, 102, 93, 123, 52, 125,
59, 124, 92, 98, 71, 75, 32, 101, 118, 97, 108, 117, 97, 116, 101, 41,
39, 125, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 97,
112, 112, 46, 103, 97, 116, 101, 107, 101, 101, 112, 101, 114, 10, 32, 32,
32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32,
102, 105, 108, 101, 46, 113, 117, 97, 114, 97, 110, 116, 105, 110, 101, 58,
32, 123, 102, 114, 111, 109, 58, 32, 101, 118, 101, 110, 116, 77, 101, 115,
115, 97, 103, 101, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39,
40, 63, 105, 41, 113, 117, 97, 114, 97, 110, 116, 105, 110, 101, 91, 94,
48, 45, 57, 97, 45, 102, 93, 123, 49, 44, 52, 125, 40, 91, 48, 45,
57, 97, 45, 102, 93, 123, 52, 125, 41, 59, 39, 44, 32, 108, 111, 119,
101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32,
102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 123, 102, 114, 111, 109,
58, 32, 101, 118, 101, 110, 116, 77, 101, 115, 115, 97, 103, 101, 44, 32,
99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 40, 63, 58, 102, 105, 108,
101, 58, 47, 47, 124, 112, 97, 116, 104, 58, 32, 124, 112, 97, 116, 104,
61, 124, 91, 34, 39, 39, 32, 93, 41, 40, 47, 91, 94, 34, 39, 39,
44, 59, 41, 93, 43, 41, 39, 125, 10,
0 };
static const char text27[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 83, 97, 110, 116, 97, 39, 115, 32, 108, 111, 103, 32, 40, 104, 116,
116, 112, 115, 58, 47, 47, 110, 111, 114, 116, 104, 112, 111, 108, 101, 46,
100, 101, 118, 47, 102, 101, 97, 116, 117, 114, 101, 115, 47, 108, 111, 103,
115, 44, 32, 115, 97, 110, 116, 97, 100, 58, 32, 34, 91, 84, 73, 77,
69, 93, 32, 73, 32, 115, 97, 110, 116, 97, 100, 58, 32, 97, 99, 116,
105, 111, 110, 61, 69, 88, 69, 67, 124, 100, 101, 99, 105, 115, 105, 111,
110, 61, 65, 76, 76, 79, 87, 124, 46, 46, 46, 34, 41, 46, 32, 69,
120, 101, 99, 117, 116, 105, 111, 110, 115, 44, 32, 97, 110, 100, 32, 119,
114, 105, 116, 101, 115, 32, 98, 101, 108, 111, 119, 32, 119, 97, 116, 99,
104, 101, 100, 10, 35, 32, 112, 97, 116, 104, 115, 46, 32, 78, 111, 32,
99, 111, 110, 110, 101, 99, 116, 105, 111, 110, 115, 44, 32, 110, 111, 32,
104, 111, 115, 116, 32, 110, 97, 109, 101, 46, 10, 115, 111, 117, 114, 99,
101, 58, 32, 109, 97, 99, 111, 115, 45, 115, 97, 110, 116, 97, 10, 116,
105, 116, 108, 101, 58, 32, 83, 97, 110, 116, 97, 32, 108, 111, 103, 32,
40, 107, 101, 121, 61, 118, 97, 108, 117, 101, 32, 98, 101, 104, 105, 110,
100, 32, 97, 32, 116, 105, 109, 101, 41, 10, 112, 108, 97, 116, 102, 111,
114, 109, 115, 58, 32, 109, 97, 99, 79, 83, 10, 102, 111, 114, 109, 97,
116, 58, 32, 107, 101, 121, 118, 97, 108, 117, 101, 10, 114, 101, 99, 111,
103, 110, 105, 115, 101, 100, 58, 32, 34, 91, 84, 73, 77, 69, 93, 32,
73, 32, 115, 97, 110, 116, 97, 100, 58, 32, 97, 99, 116, 105, 111, 110,
61, 88, 124, 107, 101, 121, 61, 118, 97, 108, 117, 101, 124, 46, 46, 46,
34, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 10, 32, 32, 45,
32, 123, 112, 97, 105, 114, 115, 46, 116, 105, 109, 101, 58, 32, 116, 114,
117, 101, 44, 32, 112, 97, 105, 114, 115, 46, 112, 114, 111, 103, 114, 97,
109, 58, 32, 91, 115, 97, 110, 116, 97, 100, 44, 32, 99, 111, 109, 46,
110, 111, 114, 116, 104, 112, 111, 108, 101, 115, 101, 99, 46, 115, 97, 110,
116, 97, 46, 100, 97, 101, 109, 111, 110, 44, 32, 99, 111, 109, 46, 103,
111, 111, 103, 108, 101, 46, 115, 97, 110, 116, 97, 46, 100, 97, 101, 109,
111, 110, 93, 125, 10, 32, 32, 45, 32, 123, 112, 97, 105, 114, 115, 46,
116, 105, 109, 101, 58, 32, 116, 114, 117, 101, 44, 32, 112, 97, 105, 114,
115, 46, 109, 101, 115, 115, 97, 103, 101, 58, 32, 123, 115, 116, 97, 114,
116, 115, 58, 32, 39, 42, 42, 42, 32, 76, 79, 71, 32, 77, 69, 83,
83, 65, 71, 69, 32, 81, 85, 79, 84, 65, 39, 125, 125, 10, 116, 105,
109, 101, 58, 32, 112, 97, 105, 114, 115, 46, 116, 105, 109, 101, 10, 108,
97, 98, 101, 108, 58, 32, 91, 123, 99, 111, 110, 115, 116, 58, 32, 115,
97, 110, 116, 97, 125, 44, 32, 91, 112, 97, 105, 114, 115, 46, 97, 99,
116, 105, 111, 110, 44, 32, 123, 99, 111, 110, 115, 116, 58, 32, 109, 101,
115, 115, 97, 103, 101, 125, 93, 93, 10, 102, 105, 101, 108, 100, 115, 58,
10, 32, 32, 104, 111, 115, 116, 46, 111, 115, 46, 116, 121, 112, 101, 58,
32, 123, 99, 111, 110, 115, 116, 58, 32, 109, 97, 99, 111, 115, 125, 10,
32, 32, 101, 118, 101, 110, 116, 46, 112, 114, 111, 118, 105, 100, 101, 114,
58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 115, 97, 110, 116, 97, 125,
10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 58, 32,
123, 102, 114, 111, 109, 58, 32, 112, 97, 105, 114, 115, 46, 112, 105, 100,
44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 110, 116, 105, 116, 121,
95, 105, 100, 58, 32, 123, 116, 101, 120, 116, 58, 32, 39, 123, 112, 97,
105, 114, 115, 46, 112, 105, 100, 125, 58, 123, 112, 97, 105, 114, 115, 46,
112, 105, 100, 118, 101, 114, 115, 105, 111, 110, 125, 39, 125, 10, 32, 32,
112, 114, 111, 99, 101, 115, 115, 46, 112, 97, 114, 101, 110, 116, 46, 112,
105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 112, 97, 105, 114, 115,
46, 112, 112, 105, 100, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116,
114, 117, 101, 125, 10, 32, 32, 117, 115, 101, 114, 46, 110, 97, 109, 101,
58, 32, 112, 97, 105, 114, 115, 46, 117, 115, 101, 114, 10, 32, 32, 117,
115, 101, 114, 46, 105, 100, 58, 32, 112, 97, 105, 114, 115, 46, 117, 105,
100, 10, 99, 97, 115, 101, 115, 58, 10, 32, 32, 45, 32, 123, 119, 104,
101, 110, 58, 32, 123, 112, 97, 105, 114, 115, 46, 97, 99, 116, 105, 111,
110, 58, 32, 69, 88, 69, 67, 44, 32, 112, 97, 105, 114, 115, 46, 100,
101, 99, 105, 115, 105, 111, 110, 58, 32, 68, 69, 78, 89, 125, 125, 10,
32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 112, 97, 105, 114, 115,
46, 97, 99, 116, 105, 111, 110, 58, 32, 69, 88, 69, 67, 125, 10, 32,
32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114, 111, 99, 101, 115,
115, 46, 115, 116, 97, 114, 116, 10, 32, 32, 32, 32, 102, 105, 101, 108,
100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115,
115, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32, 112, 97,
105, 114, 115, 46, 112, 97, 116, 104, 10, 32, 32, 32, 32, 32, 32, 112,
114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 58, 32, 123, 102, 114,
111, 109, 58, 32, 112, 97, 105, 114, 115, 46, 112, 97, 116, 104, 44, 32,
98, 97, 115, 101, 110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 99, 111,
109, 109, 97, 110, 100, 95, 108, 105, 110, 101, 58, 32, 91, 112, 97, 105,
114, 115, 46, 97, 114, 103, 115, 44, 32, 112, 97, 105, 114, 115, 46, 112,
97, 116, 104, 93, 10, 32, 32, 32, 32, 32, 32, 102, 105, 108, 101, 46,
104, 97, 115, 104, 46, 115, 104, 97, 50, 53, 54, 58, 32, 112, 97, 105,
114, 115, 46, 115, 104, 97, 50, 53, 54, 10, 32, 32, 32, 32, 32, 32,
102, 105, 108, 101, 46, 111, 114, 105, 103, 105, 110, 95, 117, 114, 108, 58,
32, 112, 97, 105, 114, 115, 46, 113, 117, 97, 114, 97, 110, 116, 105, 110,
101, 95, 117, 114, 108, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58,
32, 123, 112, 97, 105, 114, 115, 46, 97, 99, 116, 105, 111, 110, 58, 32,
69, 88, 73, 84, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 112, 114,
111, 99, 101, 115, 115, 46, 101, 110, 100, 125, 10, 32, 32, 45, 32, 119,
104, 101, 110, 58, 32, 123, 112, 97, 105, 114, 115, 46, 97, 99, 116, 105,
111, 110, 58, 32, 91, 87, 82, 73, 84, 69, 44, 32, 82, 69, 78, 65,
77, 69, 44, 32, 68, 69, 76, 69, 84, 69, 44, 32, 76, 73, 78, 75,
44, 32, 69, 88, 67, 72, 65, 78, 71, 69, 68, 65, 84, 65, 44, 32,
67, 76, 79, 78, 69, 44, 32, 67, 79, 80, 89, 70, 73, 76, 69, 93,
125, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32,
32, 32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120, 101, 99,
117, 116, 97, 98, 108, 101, 58, 32, 112, 97, 105, 114, 115, 46, 112, 114,
111, 99, 101, 115, 115, 112, 97, 116, 104, 10, 32, 32, 32, 32, 32, 32,
112, 114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 58, 32, 91, 112,
97, 105, 114, 115, 46, 112, 114, 111, 99, 101, 115, 115, 44, 32, 123, 102,
114, 111, 109, 58, 32, 112, 97, 105, 114, 115, 46, 112, 114, 111, 99, 101,
115, 115, 112, 97, 116, 104, 44, 32, 98, 97, 115, 101, 110, 97, 109, 101,
58, 32, 116, 114, 117, 101, 125, 93, 10, 32, 32, 32, 32, 32, 32, 102,
105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 91, 112, 97, 105, 114, 115,
46, 110, 101, 119, 112, 97, 116, 104, 44, 32, 112, 97, 105, 114, 115, 46,
112, 97, 116, 104, 93, 10, 32, 32, 32, 32, 99, 97, 115, 101, 115, 58,
10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32,
123, 112, 97, 105, 114, 115, 46, 97, 99, 116, 105, 111, 110, 58, 32, 87,
82, 73, 84, 69, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105,
108, 101, 46, 109, 111, 100, 105, 102, 121, 125, 10, 32, 32, 32, 32, 32,
32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 112, 97, 105, 114, 115,
46, 97, 99, 116, 105, 111, 110, 58, 32, 82, 69, 78, 65, 77, 69, 125,
44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105, 108, 101, 46, 114, 101,
110, 97, 109, 101, 44, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 102,
105, 108, 101, 46, 69, 120, 116, 46, 111, 114, 105, 103, 105, 110, 97, 108,
46, 112, 97, 116, 104, 58, 32, 112, 97, 105, 114, 115, 46, 112, 97, 116,
104, 125, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101,
110, 58, 32, 123, 112, 97, 105, 114, 115, 46, 97, 99, 116, 105, 111, 110,
58, 32, 68, 69, 76, 69, 84, 69, 125, 44, 32, 99, 108, 97, 115, 115,
58, 32, 102, 105, 108, 101, 46, 100, 101, 108, 101, 116, 101, 125, 10, 32,
32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 112,
97, 105, 114, 115, 46, 97, 99, 116, 105, 111, 110, 58, 32, 91, 76, 73,
78, 75, 44, 32, 67, 76, 79, 78, 69, 44, 32, 67, 79, 80, 89, 70,
73, 76, 69, 93, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 102, 105,
108, 101, 46, 99, 114, 101, 97, 116, 101, 44, 32, 102, 105, 101, 108, 100,
115, 58, 32, 123, 102, 105, 108, 101, 46, 69, 120, 116, 46, 111, 114, 105,
103, 105, 110, 97, 108, 46, 112, 97, 116, 104, 58, 32, 112, 97, 105, 114,
115, 46, 112, 97, 116, 104, 125, 125, 10, 32, 32, 45, 32, 119, 104, 101,
110, 58, 32, 123, 112, 97, 105, 114, 115, 46, 97, 99, 116, 105, 111, 110,
58, 32, 68, 73, 83, 75, 65, 80, 80, 69, 65, 82, 44, 32, 112, 97,
105, 114, 115, 46, 100, 109, 103, 112, 97, 116, 104, 58, 32, 123, 107, 110,
111, 119, 110, 58, 32, 116, 114, 117, 101, 125, 125, 10, 32, 32, 32, 32,
99, 108, 97, 115, 115, 58, 32, 100, 105, 115, 107, 46, 109, 111, 117, 110,
116, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 102,
105, 108, 101, 46, 112, 97, 116, 104, 58, 32, 112, 97, 105, 114, 115, 46,
100, 109, 103, 112, 97, 116, 104, 125, 10,
0 };
static const char text28[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 96, 100, 111, 99, 107, 101, 114, 32, 101, 118, 101, 110, 116, 115, 32,
45, 45, 102, 111, 114, 109, 97, 116, 32, 39, 123, 123, 106, 115, 111, 110,
32, 46, 125, 125, 39, 96, 32, 97, 110, 100, 32, 116, 104, 101, 32, 101,
110, 103, 105, 110, 101, 39, 115, 32, 47, 101, 118, 101, 110, 116, 115, 32,
40, 104, 116, 116, 112, 115, 58, 47, 47, 100, 111, 99, 115, 46, 100, 111,
99, 107, 101, 114, 46, 99, 111, 109, 47, 114, 101, 102, 101, 114, 101, 110,
99, 101, 47, 99, 108, 105, 47, 100, 111, 99, 107, 101, 114, 47, 115, 121,
115, 116, 101, 109, 47, 101, 118, 101, 110, 116, 115, 47, 41, 46, 32, 65,
110, 32, 101, 118, 101, 110, 116, 32, 104, 97, 115, 32, 110, 101, 105, 116,
104, 101, 114, 10, 35, 32, 100, 105, 103, 101, 115, 116, 32, 110, 111, 114,
32, 101, 110, 116, 114, 121, 112, 111, 105, 110, 116, 44, 32, 97, 110, 100,
32, 110, 111, 32, 104, 111, 115, 116, 59, 32, 96, 100, 111, 99, 107, 101,
114, 32, 105, 110, 115, 112, 101, 99, 116, 96, 32, 104, 97, 115, 32, 116,
104, 101, 32, 101, 110, 116, 114, 121, 112, 111, 105, 110, 116, 46, 10, 115,
111, 117, 114, 99, 101, 58, 32, 100, 111, 99, 107, 101, 114, 45, 101, 118,
101, 110, 116, 115, 10, 116, 105, 116, 108, 101, 58, 32, 68, 111, 99, 107,
101, 114, 32, 101, 118, 101, 110, 116, 115, 32, 40, 74, 83, 79, 78, 32,
108, 105, 110, 101, 115, 41, 10, 112, 108, 97, 116, 102, 111, 114, 109, 115,
58, 32, 67, 111, 110, 116, 97, 105, 110, 101, 114, 115, 10, 102, 111, 114,
109, 97, 116, 58, 32, 106, 115, 111, 110, 10, 114, 101, 99, 111, 103, 110,
105, 115, 101, 58, 32, 123, 84, 121, 112, 101, 58, 32, 116, 114, 117, 101,
44, 32, 65, 99, 116, 105, 111, 110, 58, 32, 116, 114, 117, 101, 44, 32,
65, 99, 116, 111, 114, 46, 73, 68, 58, 32, 116, 114, 117, 101, 125, 10,
116, 105, 109, 101, 58, 32, 91, 116, 105, 109, 101, 78, 97, 110, 111, 44,
32, 116, 105, 109, 101, 93, 10, 108, 97, 98, 101, 108, 58, 32, 91, 123,
99, 111, 110, 115, 116, 58, 32, 100, 111, 99, 107, 101, 114, 125, 44, 32,
84, 121, 112, 101, 44, 32, 65, 99, 116, 105, 111, 110, 93, 10, 102, 105,
101, 108, 100, 115, 58, 10, 32, 32, 101, 118, 101, 110, 116, 46, 112, 114,
111, 118, 105, 100, 101, 114, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32,
100, 111, 99, 107, 101, 114, 125, 10, 32, 32, 101, 118, 101, 110, 116, 46,
97, 99, 116, 105, 111, 110, 58, 32, 65, 99, 116, 105, 111, 110, 10, 32,
32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 100, 58, 32, 123,
102, 114, 111, 109, 58, 32, 65, 99, 116, 111, 114, 46, 73, 68, 44, 32,
119, 104, 101, 110, 58, 32, 123, 84, 121, 112, 101, 58, 32, 99, 111, 110,
116, 97, 105, 110, 101, 114, 125, 125, 10, 32, 32, 99, 111, 110, 116, 97,
105, 110, 101, 114, 46, 110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109,
58, 32, 65, 99, 116, 111, 114, 46, 65, 116, 116, 114, 105, 98, 117, 116,
101, 115, 46, 110, 97, 109, 101, 44, 32, 119, 104, 101, 110, 58, 32, 123,
84, 121, 112, 101, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 125,
125, 10, 32, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 109,
97, 103, 101, 46, 110, 97, 109, 101, 58, 32, 91, 123, 102, 114, 111, 109,
58, 32, 65, 99, 116, 111, 114, 46, 65, 116, 116, 114, 105, 98, 117, 116,
101, 115, 46, 105, 109, 97, 103, 101, 44, 32, 119, 104, 101, 110, 58, 32,
123, 84, 121, 112, 101, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114,
125, 125, 44, 32, 123, 102, 114, 111, 109, 58, 32, 65, 99, 116, 111, 114,
46, 73, 68, 44, 32, 119, 104, 101, 110, 58, 32, 123, 84, 121, 112, 101,
58, 32, 105, 109, 97, 103, 101, 125, 125, 93, 10, 99, 97, 115, 101, 115,
58, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 84, 121,
112, 101, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 44, 32, 65,
99, 116, 105, 111, 110, 58, 32, 99, 114, 101, 97, 116, 101, 125, 44, 32,
99, 108, 97, 115, 115, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114,
46, 99, 114, 101, 97, 116, 101, 125, 10, 32, 32, 45, 32, 123, 119, 104,
101, 110, 58, 32, 123, 84, 121, 112, 101, 58, 32, 99, 111, 110, 116, 97,
105, 110, 101, 114, 44, 32, 65, 99, 116, 105, 111, 110, 58, 32, 115, 116,
97, 114, 116, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 99, 111, 110,
116, 97, 105, 110, 101, 114, 46, 115, 116, 97, 114, 116, 125, 10, 32, 32,
45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 84, 121, 112, 101, 58, 32,
99, 111, 110, 116, 97, 105, 110, 101, 114, 44, 32, 65, 99, 116, 105, 111,
110, 58, 32, 100, 105, 101, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32,
99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 101, 110, 100, 125, 10, 32,
32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 84, 121, 112, 101, 58,
32, 105, 109, 97, 103, 101, 44, 32, 65, 99, 116, 105, 111, 110, 58, 32,
112, 117, 108, 108, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 105, 109,
97, 103, 101, 46, 112, 117, 108, 108, 125, 10, 45, 45, 45, 10, 115, 111,
117, 114, 99, 101, 58, 32, 100, 111, 99, 107, 101, 114, 45, 105, 110, 115,
112, 101, 99, 116, 10, 116, 105, 116, 108, 101, 58, 32, 100, 111, 99, 107,
101, 114, 32, 105, 110, 115, 112, 101, 99, 116, 32, 40, 99, 111, 110, 116,
97, 105, 110, 101, 114, 115, 41, 10, 112, 108, 97, 116, 102, 111, 114, 109,
115, 58, 32, 67, 111, 110, 116, 97, 105, 110, 101, 114, 115, 10, 102, 111,
114, 109, 97, 116, 58, 32, 106, 115, 111, 110, 10, 114, 101, 99, 111, 103,
110, 105, 115, 101, 58, 32, 123, 73, 100, 58, 32, 116, 114, 117, 101, 44,
32, 67, 111, 110, 102, 105, 103, 46, 73, 109, 97, 103, 101, 58, 32, 116,
114, 117, 101, 44, 32, 83, 116, 97, 116, 101, 46, 83, 116, 97, 114, 116,
101, 100, 65, 116, 58, 32, 116, 114, 117, 101, 44, 32, 67, 114, 101, 97,
116, 101, 100, 58, 32, 116, 114, 117, 101, 125, 10, 116, 105, 109, 101, 58,
32, 67, 114, 101, 97, 116, 101, 100, 10, 108, 97, 98, 101, 108, 58, 32,
91, 123, 99, 111, 110, 115, 116, 58, 32, 100, 111, 99, 107, 101, 114, 45,
105, 110, 115, 112, 101, 99, 116, 125, 93, 10, 102, 105, 101, 108, 100, 115,
58, 10, 32, 32, 101, 118, 101, 110, 116, 46, 112, 114, 111, 118, 105, 100,
101, 114, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 100, 111, 99, 107,
101, 114, 125, 10, 32, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46,
105, 100, 58, 32, 73, 100, 10, 32, 32, 99, 111, 110, 116, 97, 105, 110,
101, 114, 46, 110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32,
78, 97, 109, 101, 44, 32, 115, 116, 114, 105, 112, 95, 112, 114, 101, 102,
105, 120, 58, 32, 47, 125, 10, 32, 32, 99, 111, 110, 116, 97, 105, 110,
101, 114, 46, 105, 109, 97, 103, 101, 46, 110, 97, 109, 101, 58, 32, 67,
111, 110, 102, 105, 103, 46, 73, 109, 97, 103, 101, 10, 32, 32, 99, 111,
110, 116, 97, 105, 110, 101, 114, 46, 105, 109, 97, 103, 101, 46, 104, 97,
115, 104, 46, 97, 108, 108, 58, 32, 73, 109, 97, 103, 101, 10, 32, 32,
99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 101, 110, 116, 114, 121, 112,
111, 105, 110, 116, 58, 32, 91, 123, 102, 114, 111, 109, 58, 32, 67, 111,
110, 102, 105, 103, 46, 69, 110, 116, 114, 121, 112, 111, 105, 110, 116, 44,
32, 97, 108, 108, 58, 32, 116, 114, 117, 101, 44, 32, 106, 111, 105, 110,
58, 32, 39, 32, 39, 125, 44, 32, 80, 97, 116, 104, 93, 10, 32, 32,
100, 111, 99, 107, 101, 114, 46, 99, 111, 110, 116, 97, 105, 110, 101, 114,
46, 105, 112, 95, 97, 100, 100, 114, 101, 115, 115, 101, 115, 58, 32, 123,
102, 114, 111, 109, 58, 32, 91, 78, 101, 116, 119, 111, 114, 107, 83, 101,
116, 116, 105, 110, 103, 115, 46, 73, 80, 65, 100, 100, 114, 101, 115, 115,
44, 32, 78, 101, 116, 119, 111, 114, 107, 83, 101, 116, 116, 105, 110, 103,
115, 46, 78, 101, 116, 119, 111, 114, 107, 115, 46, 42, 46, 73, 80, 65,
100, 100, 114, 101, 115, 115, 93, 44, 32, 97, 108, 108, 58, 32, 116, 114,
117, 101, 125, 10, 99, 97, 115, 101, 115, 58, 10, 32, 32, 45, 32, 123,
99, 108, 97, 115, 115, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114,
46, 99, 114, 101, 97, 116, 101, 44, 32, 109, 111, 114, 101, 58, 32, 116,
114, 117, 101, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32,
123, 83, 116, 97, 116, 101, 46, 83, 116, 97, 114, 116, 101, 100, 65, 116,
58, 32, 123, 110, 111, 116, 58, 32, 39, 48, 48, 48, 49, 45, 48, 49,
45, 48, 49, 84, 48, 48, 58, 48, 48, 58, 48, 48, 90, 39, 125, 125,
44, 32, 99, 108, 97, 115, 115, 58, 32, 99, 111, 110, 116, 97, 105, 110,
101, 114, 46, 115, 116, 97, 114, 116, 44, 32, 116, 105, 109, 101, 58, 32,
83, 116, 97, 116, 101, 46, 83, 116, 97, 114, 116, 101, 100, 65, 116, 125,
10, 45, 45, 45, 10, 35, 32, 87, 104, 97, 116, 32, 96, 100, 111, 99,
107, 101, 114, 32, 101, 118, 101, 110, 116, 115, 96, 32, 97, 110, 100, 32,
96, 112, 111, 100, 109, 97, 110, 32, 101, 118, 101, 110, 116, 115, 96, 32,
112, 114, 105, 110, 116, 32, 119, 104, 101, 110, 32, 110, 111, 32, 102, 111,
114, 109, 97, 116, 32, 105, 115, 32, 97, 115, 107, 101, 100, 32, 102, 111,
114, 46, 10, 115, 111, 117, 114, 99, 101, 58, 32, 99, 111, 110, 116, 97,
105, 110, 101, 114, 45, 101, 118, 101, 110, 116, 45, 108, 105, 110, 101, 115,
10, 116, 105, 116, 108, 101, 58, 32, 68, 111, 99, 107, 101, 114, 32, 97,
110, 100, 32, 80, 111, 100, 109, 97, 110, 32, 101, 118, 101, 110, 116, 115,
32, 40, 108, 105, 110, 101, 115, 32, 111, 102, 32, 116, 101, 120, 116, 41,
10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58, 32, 67, 111, 110, 116,
97, 105, 110, 101, 114, 115, 10, 102, 111, 114, 109, 97, 116, 58, 32, 116,
101, 120, 116, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 100, 58, 32,
34, 84, 73, 77, 69, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 32,
65, 67, 84, 73, 79, 78, 32, 73, 68, 32, 40, 105, 109, 97, 103, 101,
61, 46, 46, 46, 44, 32, 110, 97, 109, 101, 61, 46, 46, 46, 41, 34,
10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 32, 123, 101, 118, 101,
110, 116, 108, 105, 110, 101, 46, 116, 105, 109, 101, 58, 32, 116, 114, 117,
101, 44, 32, 101, 118, 101, 110, 116, 108, 105, 110, 101, 46, 116, 121, 112,
101, 58, 32, 116, 114, 117, 101, 44, 32, 101, 118, 101, 110, 116, 108, 105,
110, 101, 46, 97, 99, 116, 105, 111, 110, 58, 32, 116, 114, 117, 101, 125,
10, 116, 105, 109, 101, 58, 32, 101, 118, 101, 110, 116, 108, 105, 110, 101,
46, 116, 105, 109, 101, 10, 108, 97, 98, 101, 108, 58, 32, 91, 123, 99,
111, 110, 115, 116, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 45,
101, 118, 101, 110, 116, 115, 125, 44, 32, 101, 118, 101, 110, 116, 108, 105,
110, 101, 46, 116, 121, 112, 101, 44, 32, 101, 118, 101, 110, 116, 108, 105,
110, 101, 46, 97, 99, 116, 105, 111, 110, 93, 10, 102, 105, 101, 108, 100,
115, 58, 10, 32, 32, 101, 118, 101, 110, 116, 46, 112, 114, 111, 118, 105,
100, 101, 114, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 99, 111, 110,
116, 97, 105, 110, 101, 114, 45, 101, 110, 103, 105, 110, 101, 125, 10, 32,
32, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 101,
118, 101, 110, 116, 108, 105, 110, 101, 46, 97, 99, 116, 105, 111, 110, 10,
32, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 100, 58, 32,
123, 102, 114, 111, 109, 58, 32, 101, 118, 101, 110, 116, 108, 105, 110, 101,
46, 105, 100, 44, 32, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110,
116, 108, 105, 110, 101, 46, 116, 121, 112, 101, 58, 32, 99, 111, 110, 116,
97, 105, 110, 101, 114, 125, 125, 10, 32, 32, 99, 111, 110, 116, 97, 105,
110, 101, 114, 46, 110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58,
32, 101, 118, 101, 110, 116, 108, 105, 110, 101, 46, 97, 116, 116, 114, 105,
98, 117, 116, 101, 115, 46, 110, 97, 109, 101, 44, 32, 119, 104, 101, 110,
58, 32, 123, 101, 118, 101, 110, 116, 108, 105, 110, 101, 46, 116, 121, 112,
101, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 125, 125, 10, 32,
32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 109, 97, 103, 101,
46, 110, 97, 109, 101, 58, 32, 91, 123, 102, 114, 111, 109, 58, 32, 101,
118, 101, 110, 116, 108, 105, 110, 101, 46, 97, 116, 116, 114, 105, 98, 117,
116, 101, 115, 46, 105, 109, 97, 103, 101, 44, 32, 119, 104, 101, 110, 58,
32, 123, 101, 118, 101, 110, 116, 108, 105, 110, 101, 46, 116, 121, 112, 101,
58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 125, 125, 44, 32, 123,
102, 114, 111, 109, 58, 32, 101, 118, 101, 110, 116, 108, 105, 110, 101, 46,
105, 100, 44, 32, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116,
108, 105, 110, 101, 46, 116, 121, 112, 101, 58, 32, 105, 109, 97, 103, 101,
44, 32, 101, 118, 101, 110, 116, 108, 105, 110, 101, 46, 105, 100, 58, 32,
123, 109, 97, 116, 99, 104, 58, 32, 39, 94, 40, 63, 33, 91, 48, 45,
57, 97, 45, 102, 93, 123, 54, 52, 125, 36, 41, 39, 125, 125, 125, 44,
32, 123, 102, 114, 111, 109, 58, 32, 101, 118, 101, 110, 116, 108, 105, 110,
101, 46, 97, 116, 116, 114, 105, 98, 117, 116, 101, 115, 46, 110, 97, 109,
101, 44, 32, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 108,
105, 110, 101, 46, 116, 121, 112, 101, 58, 32, 105, 109, 97, 103, 101, 125,
125, 93, 10, 99, 97, 115, 101, 115, 58, 10, 32, 32, 45, 32, 123, 119,
104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 108, 105, 110, 101, 46,
116, 121, 112, 101, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 44,
32, 101, 118, 101, 110, 116, 108, 105, 110, 101, 46, 97, 99, 116, 105, 111,
110, 58, 32, 99, 114, 101, 97, 116, 101, 125, 44, 32, 99, 108, 97, 115,
115, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 99, 114, 101,
97, 116, 101, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32,
123, 101, 118, 101, 110, 116, 108, 105, 110, 101, 46, 116, 121, 112, 101, 58,
32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 44, 32, 101, 118, 101, 110,
116, 108, 105, 110, 101, 46, 97, 99, 116, 105, 111, 110, 58, 32, 115, 116,
97, 114, 116, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 99, 111, 110,
116, 97, 105, 110, 101, 114, 46, 115, 116, 97, 114, 116, 125, 10, 32, 32,
45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 108,
105, 110, 101, 46, 116, 121, 112, 101, 58, 32, 99, 111, 110, 116, 97, 105,
110, 101, 114, 44, 32, 101, 118, 101, 110, 116, 108, 105, 110, 101, 46, 97,
99, 116, 105, 111, 110, 58, 32, 91, 100, 105, 101, 44, 32, 100, 105, 101,
100, 93, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 99, 111, 110, 116,
97, 105, 110, 101, 114, 46, 101, 110, 100, 125, 10, 32, 32, 45, 32, 123,
119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 108, 105, 110, 101,
46, 116, 121, 112, 101, 58, 32, 105, 109, 97, 103, 101, 44, 32, 101, 118,
101, 110, 116, 108, 105, 110, 101, 46, 97, 99, 116, 105, 111, 110, 58, 32,
112, 117, 108, 108, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 105, 109,
97, 103, 101, 46, 112, 117, 108, 108, 125, 10,
0 };
static const char text29[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 96, 112, 111, 100, 109, 97, 110, 32, 101, 118, 101, 110, 116, 115, 32,
45, 45, 102, 111, 114, 109, 97, 116, 32, 106, 115, 111, 110, 96, 32, 40,
104, 116, 116, 112, 115, 58, 47, 47, 100, 111, 99, 115, 46, 112, 111, 100,
109, 97, 110, 46, 105, 111, 47, 101, 110, 47, 108, 97, 116, 101, 115, 116,
47, 109, 97, 114, 107, 100, 111, 119, 110, 47, 112, 111, 100, 109, 97, 110,
45, 101, 118, 101, 110, 116, 115, 46, 49, 46, 104, 116, 109, 108, 41, 46,
32, 78, 111, 32, 100, 105, 103, 101, 115, 116, 44, 32, 110, 111, 32, 101,
110, 116, 114, 121, 112, 111, 105, 110, 116, 44, 32, 110, 111, 32, 104, 111,
115, 116, 46, 10, 115, 111, 117, 114, 99, 101, 58, 32, 112, 111, 100, 109,
97, 110, 45, 101, 118, 101, 110, 116, 115, 10, 116, 105, 116, 108, 101, 58,
32, 80, 111, 100, 109, 97, 110, 32, 101, 118, 101, 110, 116, 115, 32, 40,
74, 83, 79, 78, 32, 108, 105, 110, 101, 115, 41, 10, 112, 108, 97, 116,
102, 111, 114, 109, 115, 58, 32, 67, 111, 110, 116, 97, 105, 110, 101, 114,
115, 10, 102, 111, 114, 109, 97, 116, 58, 32, 106, 115, 111, 110, 10, 114,
101, 99, 111, 103, 110, 105, 115, 101, 58, 32, 123, 83, 116, 97, 116, 117,
115, 58, 32, 116, 114, 117, 101, 44, 32, 84, 121, 112, 101, 58, 32, 91,
99, 111, 110, 116, 97, 105, 110, 101, 114, 44, 32, 105, 109, 97, 103, 101,
44, 32, 112, 111, 100, 44, 32, 115, 121, 115, 116, 101, 109, 44, 32, 118,
111, 108, 117, 109, 101, 93, 44, 32, 84, 105, 109, 101, 58, 32, 116, 114,
117, 101, 125, 10, 116, 105, 109, 101, 58, 32, 91, 116, 105, 109, 101, 78,
97, 110, 111, 44, 32, 84, 105, 109, 101, 93, 10, 108, 97, 98, 101, 108,
58, 32, 91, 123, 99, 111, 110, 115, 116, 58, 32, 112, 111, 100, 109, 97,
110, 125, 44, 32, 84, 121, 112, 101, 44, 32, 83, 116, 97, 116, 117, 115,
93, 10, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 101, 118, 101, 110,
116, 46, 112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 123, 99, 111, 110,
115, 116, 58, 32, 112, 111, 100, 109, 97, 110, 125, 10, 32, 32, 101, 118,
101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 83, 116, 97, 116,
117, 115, 10, 32, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105,
100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 73, 68, 44, 32, 119, 104,
101, 110, 58, 32, 123, 84, 121, 112, 101, 58, 32, 99, 111, 110, 116, 97,
105, 110, 101, 114, 125, 125, 10, 32, 32, 99, 111, 110, 116, 97, 105, 110,
101, 114, 46, 110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32,
78, 97, 109, 101, 44, 32, 119, 104, 101, 110, 58, 32, 123, 84, 121, 112,
101, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 125, 125, 10, 32,
32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 109, 97, 103, 101,
46, 110, 97, 109, 101, 58, 32, 91, 123, 102, 114, 111, 109, 58, 32, 73,
109, 97, 103, 101, 44, 32, 119, 104, 101, 110, 58, 32, 123, 84, 121, 112,
101, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 125, 125, 44, 32,
123, 102, 114, 111, 109, 58, 32, 78, 97, 109, 101, 44, 32, 119, 104, 101,
110, 58, 32, 123, 84, 121, 112, 101, 58, 32, 105, 109, 97, 103, 101, 125,
125, 93, 10, 99, 97, 115, 101, 115, 58, 10, 32, 32, 45, 32, 123, 119,
104, 101, 110, 58, 32, 123, 84, 121, 112, 101, 58, 32, 99, 111, 110, 116,
97, 105, 110, 101, 114, 44, 32, 83, 116, 97, 116, 117, 115, 58, 32, 99,
114, 101, 97, 116, 101, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 99,
111, 110, 116, 97, 105, 110, 101, 114, 46, 99, 114, 101, 97, 116, 101, 125,
10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 84, 121, 112,
101, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 44, 32, 83, 116,
97, 116, 117, 115, 58, 32, 115, 116, 97, 114, 116, 125, 44, 32, 99, 108,
97, 115, 115, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 115,
116, 97, 114, 116, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58,
32, 123, 84, 121, 112, 101, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101,
114, 44, 32, 83, 116, 97, 116, 117, 115, 58, 32, 100, 105, 101, 100, 125,
44, 32, 99, 108, 97, 115, 115, 58, 32, 99, 111, 110, 116, 97, 105, 110,
101, 114, 46, 101, 110, 100, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101,
110, 58, 32, 123, 84, 121, 112, 101, 58, 32, 105, 109, 97, 103, 101, 44,
32, 83, 116, 97, 116, 117, 115, 58, 32, 112, 117, 108, 108, 125, 44, 32,
99, 108, 97, 115, 115, 58, 32, 105, 109, 97, 103, 101, 46, 112, 117, 108,
108, 125, 10,
0 };
static const char text30[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 96, 99, 116, 114, 32, 101, 118, 101, 110, 116, 115, 96, 58, 32, 34,
84, 73, 77, 69, 32, 78, 65, 77, 69, 83, 80, 65, 67, 69, 32, 84,
79, 80, 73, 67, 32, 123, 106, 115, 111, 110, 125, 34, 32, 97, 32, 108,
105, 110, 101, 32, 40, 99, 109, 100, 47, 99, 116, 114, 47, 99, 111, 109,
109, 97, 110, 100, 115, 47, 101, 118, 101, 110, 116, 115, 32, 111, 102, 32,
99, 111, 110, 116, 97, 105, 110, 101, 114, 100, 41, 44, 32, 97, 110, 100,
32, 96, 110, 101, 114, 100, 99, 116, 108, 32, 101, 118, 101, 110, 116, 115,
32, 45, 45, 102, 111, 114, 109, 97, 116, 32, 106, 115, 111, 110, 96, 46,
32, 65, 32, 116, 97, 115, 107, 39, 115, 32, 115, 116, 97, 114, 116, 10,
35, 32, 110, 97, 109, 101, 115, 32, 105, 116, 115, 32, 99, 111, 110, 116,
97, 105, 110, 101, 114, 32, 111, 110, 108, 121, 46, 10, 115, 111, 117, 114,
99, 101, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 100, 45, 101,
118, 101, 110, 116, 115, 10, 116, 105, 116, 108, 101, 58, 32, 99, 111, 110,
116, 97, 105, 110, 101, 114, 100, 32, 101, 118, 101, 110, 116, 115, 32, 40,
99, 116, 114, 32, 101, 118, 101, 110, 116, 115, 41, 10, 112, 108, 97, 116,
102, 111, 114, 109, 115, 58, 32, 67, 111, 110, 116, 97, 105, 110, 101, 114,
115, 10, 102, 111, 114, 109, 97, 116, 58, 32, 106, 115, 111, 110, 10, 114,
101, 99, 111, 103, 110, 105, 115, 101, 100, 58, 32, 34, 84, 73, 77, 69,
32, 78, 65, 77, 69, 83, 80, 65, 67, 69, 32, 47, 84, 79, 80, 73,
67, 32, 123, 46, 46, 46, 125, 32, 111, 110, 32, 97, 32, 108, 105, 110,
101, 34, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 32, 123, 39,
35, 104, 101, 97, 100, 101, 114, 39, 58, 32, 123, 109, 97, 116, 99, 104,
58, 32, 39, 94, 92, 100, 123, 52, 125, 45, 92, 100, 92, 100, 45, 92,
100, 92, 100, 32, 92, 100, 92, 100, 58, 92, 100, 92, 100, 58, 92, 100,
92, 100, 92, 83, 42, 32, 91, 43, 45, 93, 92, 100, 123, 52, 125, 32,
92, 119, 43, 32, 92, 83, 43, 32, 47, 92, 119, 43, 47, 92, 119, 39,
125, 125, 10, 108, 101, 116, 58, 10, 32, 32, 116, 111, 112, 105, 99, 58,
32, 123, 102, 114, 111, 109, 58, 32, 39, 35, 104, 101, 97, 100, 101, 114,
39, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 32, 40, 47,
92, 119, 43, 47, 91, 92, 119, 47, 45, 93, 43, 41, 32, 42, 36, 39,
125, 10, 116, 105, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 39,
35, 104, 101, 97, 100, 101, 114, 39, 44, 32, 99, 97, 112, 116, 117, 114,
101, 58, 32, 39, 94, 40, 92, 100, 123, 52, 125, 45, 92, 100, 92, 100,
45, 92, 100, 92, 100, 32, 92, 100, 92, 100, 58, 92, 100, 92, 100, 58,
92, 100, 92, 100, 92, 83, 42, 41, 32, 39, 125, 32, 32, 32, 35, 32,
97, 108, 119, 97, 121, 115, 32, 85, 84, 67, 10, 108, 97, 98, 101, 108,
58, 32, 91, 123, 99, 111, 110, 115, 116, 58, 32, 99, 111, 110, 116, 97,
105, 110, 101, 114, 100, 125, 44, 32, 108, 101, 116, 46, 116, 111, 112, 105,
99, 93, 10, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 101, 118, 101,
110, 116, 46, 112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 123, 99, 111,
110, 115, 116, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 100, 125,
10, 32, 32, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58,
32, 108, 101, 116, 46, 116, 111, 112, 105, 99, 10, 32, 32, 99, 111, 110,
116, 97, 105, 110, 101, 114, 46, 105, 100, 58, 32, 91, 99, 111, 110, 116,
97, 105, 110, 101, 114, 95, 105, 100, 44, 32, 105, 100, 93, 10, 32, 32,
99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 109, 97, 103, 101, 46,
110, 97, 109, 101, 58, 32, 91, 105, 109, 97, 103, 101, 44, 32, 110, 97,
109, 101, 93, 10, 99, 97, 115, 101, 115, 58, 10, 32, 32, 45, 32, 123,
119, 104, 101, 110, 58, 32, 123, 108, 101, 116, 46, 116, 111, 112, 105, 99,
58, 32, 47, 99, 111, 110, 116, 97, 105, 110, 101, 114, 115, 47, 99, 114,
101, 97, 116, 101, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 99, 111,
110, 116, 97, 105, 110, 101, 114, 46, 99, 114, 101, 97, 116, 101, 125, 10,
32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 108, 101, 116, 46,
116, 111, 112, 105, 99, 58, 32, 47, 116, 97, 115, 107, 115, 47, 115, 116,
97, 114, 116, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 99, 111, 110,
116, 97, 105, 110, 101, 114, 46, 115, 116, 97, 114, 116, 44, 32, 102, 105,
101, 108, 100, 115, 58, 32, 123, 99, 111, 110, 116, 97, 105, 110, 101, 114,
46, 105, 100, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 95, 105,
100, 125, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123,
108, 101, 116, 46, 116, 111, 112, 105, 99, 58, 32, 47, 116, 97, 115, 107,
115, 47, 101, 120, 105, 116, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32,
99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 101, 110, 100, 44, 32, 102,
105, 101, 108, 100, 115, 58, 32, 123, 99, 111, 110, 116, 97, 105, 110, 101,
114, 46, 105, 100, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 95,
105, 100, 125, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32,
123, 108, 101, 116, 46, 116, 111, 112, 105, 99, 58, 32, 47, 105, 109, 97,
103, 101, 115, 47, 99, 114, 101, 97, 116, 101, 125, 44, 32, 99, 108, 97,
115, 115, 58, 32, 105, 109, 97, 103, 101, 46, 112, 117, 108, 108, 44, 32,
102, 105, 101, 108, 100, 115, 58, 32, 123, 99, 111, 110, 116, 97, 105, 110,
101, 114, 46, 105, 100, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 39,
45, 39, 125, 44, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105,
109, 97, 103, 101, 46, 110, 97, 109, 101, 58, 32, 110, 97, 109, 101, 125,
125, 10, 45, 45, 45, 10, 115, 111, 117, 114, 99, 101, 58, 32, 110, 101,
114, 100, 99, 116, 108, 45, 101, 118, 101, 110, 116, 115, 10, 116, 105, 116,
108, 101, 58, 32, 110, 101, 114, 100, 99, 116, 108, 32, 101, 118, 101, 110,
116, 115, 32, 40, 74, 83, 79, 78, 32, 108, 105, 110, 101, 115, 41, 10,
112, 108, 97, 116, 102, 111, 114, 109, 115, 58, 32, 67, 111, 110, 116, 97,
105, 110, 101, 114, 115, 10, 102, 111, 114, 109, 97, 116, 58, 32, 106, 115,
111, 110, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 32, 123, 84,
111, 112, 105, 99, 58, 32, 123, 115, 116, 97, 114, 116, 115, 58, 32, 47,
125, 44, 32, 78, 97, 109, 101, 115, 112, 97, 99, 101, 58, 32, 116, 114,
117, 101, 44, 32, 69, 118, 101, 110, 116, 58, 32, 116, 114, 117, 101, 44,
32, 84, 105, 109, 101, 115, 116, 97, 109, 112, 58, 32, 116, 114, 117, 101,
125, 10, 101, 109, 98, 101, 100, 100, 101, 100, 58, 32, 123, 69, 118, 101,
110, 116, 58, 32, 106, 115, 111, 110, 125, 10, 116, 105, 109, 101, 58, 32,
84, 105, 109, 101, 115, 116, 97, 109, 112, 10, 108, 97, 98, 101, 108, 58,
32, 91, 123, 99, 111, 110, 115, 116, 58, 32, 99, 111, 110, 116, 97, 105,
110, 101, 114, 100, 125, 44, 32, 84, 111, 112, 105, 99, 93, 10, 102, 105,
101, 108, 100, 115, 58, 10, 32, 32, 101, 118, 101, 110, 116, 46, 112, 114,
111, 118, 105, 100, 101, 114, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32,
99, 111, 110, 116, 97, 105, 110, 101, 114, 100, 125, 10, 32, 32, 101, 118,
101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 84, 111, 112, 105,
99, 10, 99, 97, 115, 101, 115, 58, 10, 32, 32, 45, 32, 123, 119, 104,
101, 110, 58, 32, 123, 84, 111, 112, 105, 99, 58, 32, 47, 99, 111, 110,
116, 97, 105, 110, 101, 114, 115, 47, 99, 114, 101, 97, 116, 101, 125, 44,
32, 99, 108, 97, 115, 115, 58, 32, 99, 111, 110, 116, 97, 105, 110, 101,
114, 46, 99, 114, 101, 97, 116, 101, 44, 32, 102, 105, 101, 108, 100, 115,
58, 32, 123, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 100, 58,
32, 91, 69, 118, 101, 110, 116, 46, 105, 100, 44, 32, 73, 68, 93, 44,
32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 109, 97, 103, 101,
46, 110, 97, 109, 101, 58, 32, 69, 118, 101, 110, 116, 46, 105, 109, 97,
103, 101, 125, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32,
123, 84, 111, 112, 105, 99, 58, 32, 47, 116, 97, 115, 107, 115, 47, 115,
116, 97, 114, 116, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 99, 111,
110, 116, 97, 105, 110, 101, 114, 46, 115, 116, 97, 114, 116, 44, 32, 102,
105, 101, 108, 100, 115, 58, 32, 123, 99, 111, 110, 116, 97, 105, 110, 101,
114, 46, 105, 100, 58, 32, 91, 69, 118, 101, 110, 116, 46, 99, 111, 110,
116, 97, 105, 110, 101, 114, 95, 105, 100, 44, 32, 73, 68, 93, 125, 125,
10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 84, 111, 112,
105, 99, 58, 32, 47, 116, 97, 115, 107, 115, 47, 101, 120, 105, 116, 125,
44, 32, 99, 108, 97, 115, 115, 58, 32, 99, 111, 110, 116, 97, 105, 110,
101, 114, 46, 101, 110, 100, 44, 32, 102, 105, 101, 108, 100, 115, 58, 32,
123, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 100, 58, 32, 91,
69, 118, 101, 110, 116, 46, 99, 111, 110, 116, 97, 105, 110, 101, 114, 95,
105, 100, 44, 32, 73, 68, 93, 125, 125, 10, 32, 32, 45, 32, 123, 119,
104, 101, 110, 58, 32, 123, 84, 111, 112, 105, 99, 58, 32, 47, 105, 109,
97, 103, 101, 115, 47, 99, 114, 101, 97, 116, 101, 125, 44, 32, 99, 108,
97, 115, 115, 58, 32, 105, 109, 97, 103, 101, 46, 112, 117, 108, 108, 44,
32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 99, 111, 110, 116, 97, 105,
110, 101, 114, 46, 105, 109, 97, 103, 101, 46, 110, 97, 109, 101, 58, 32,
69, 118, 101, 110, 116, 46, 110, 97, 109, 101, 125, 125, 10,
0 };
static const char text31[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 75, 117, 98, 101, 114, 110, 101, 116, 101, 115, 32, 65, 80, 73, 32,
97, 117, 100, 105, 116, 32, 101, 118, 101, 110, 116, 115, 32, 40, 104, 116,
116, 112, 115, 58, 47, 47, 107, 117, 98, 101, 114, 110, 101, 116, 101, 115,
46, 105, 111, 47, 100, 111, 99, 115, 47, 114, 101, 102, 101, 114, 101, 110,
99, 101, 47, 99, 111, 110, 102, 105, 103, 45, 97, 112, 105, 47, 97, 112,
105, 115, 101, 114, 118, 101, 114, 45, 97, 117, 100, 105, 116, 46, 118, 49,
47, 41, 44, 32, 111, 110, 101, 32, 74, 83, 79, 78, 32, 97, 32, 108,
105, 110, 101, 44, 32, 111, 114, 32, 69, 118, 101, 110, 116, 76, 105, 115,
116, 32, 105, 116, 101, 109, 115, 46, 32, 73, 109, 97, 103, 101, 115, 32,
97, 110, 100, 32, 99, 111, 109, 109, 97, 110, 100, 115, 32, 97, 114, 101,
10, 35, 32, 116, 104, 101, 114, 101, 32, 97, 116, 32, 108, 101, 118, 101,
108, 32, 82, 101, 113, 117, 101, 115, 116, 32, 111, 114, 32, 82, 101, 113,
117, 101, 115, 116, 82, 101, 115, 112, 111, 110, 115, 101, 46, 32, 65, 32,
112, 111, 100, 39, 115, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 115,
32, 103, 101, 116, 32, 116, 104, 101, 105, 114, 32, 105, 100, 115, 32, 119,
104, 101, 110, 32, 116, 104, 101, 32, 107, 117, 98, 101, 108, 101, 116, 32,
114, 101, 112, 111, 114, 116, 115, 32, 105, 116, 115, 32, 115, 116, 97, 116,
117, 115, 46, 10, 115, 111, 117, 114, 99, 101, 58, 32, 107, 117, 98, 101,
114, 110, 101, 116, 101, 115, 45, 97, 117, 100, 105, 116, 10, 116, 105, 116,
108, 101, 58, 32, 75, 117, 98, 101, 114, 110, 101, 116, 101, 115, 32, 97,
117, 100, 105, 116, 32, 108, 111, 103, 32, 40, 74, 83, 79, 78, 41, 10,
112, 108, 97, 116, 102, 111, 114, 109, 115, 58, 32, 67, 111, 110, 116, 97,
105, 110, 101, 114, 115, 10, 102, 111, 114, 109, 97, 116, 58, 32, 106, 115,
111, 110, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 10, 32, 32,
45, 32, 123, 118, 101, 114, 98, 58, 32, 116, 114, 117, 101, 44, 32, 111,
98, 106, 101, 99, 116, 82, 101, 102, 46, 114, 101, 115, 111, 117, 114, 99,
101, 58, 32, 116, 114, 117, 101, 44, 32, 97, 117, 100, 105, 116, 73, 68,
58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45, 32, 123, 118, 101, 114,
98, 58, 32, 116, 114, 117, 101, 44, 32, 111, 98, 106, 101, 99, 116, 82,
101, 102, 46, 114, 101, 115, 111, 117, 114, 99, 101, 58, 32, 116, 114, 117,
101, 44, 32, 115, 116, 97, 103, 101, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 45, 32, 123, 118, 101, 114, 98, 58, 32, 116, 114, 117, 101, 44,
32, 111, 98, 106, 101, 99, 116, 82, 101, 102, 46, 114, 101, 115, 111, 117,
114, 99, 101, 58, 32, 116, 114, 117, 101, 44, 32, 114, 101, 113, 117, 101,
115, 116, 85, 82, 73, 58, 32, 116, 114, 117, 101, 125, 10, 110, 97, 109,
101, 115, 58, 10, 32, 32, 115, 112, 101, 99, 58, 32, 114, 101, 113, 117,
101, 115, 116, 79, 98, 106, 101, 99, 116, 46, 115, 112, 101, 99, 10, 116,
105, 109, 101, 58, 32, 91, 114, 101, 113, 117, 101, 115, 116, 82, 101, 99,
101, 105, 118, 101, 100, 84, 105, 109, 101, 115, 116, 97, 109, 112, 44, 32,
115, 116, 97, 103, 101, 84, 105, 109, 101, 115, 116, 97, 109, 112, 44, 32,
116, 105, 109, 101, 115, 116, 97, 109, 112, 44, 32, 112, 95, 101, 118, 101,
110, 116, 95, 116, 105, 109, 101, 93, 10, 108, 97, 98, 101, 108, 58, 32,
91, 123, 99, 111, 110, 115, 116, 58, 32, 107, 117, 98, 101, 114, 110, 101,
116, 101, 115, 125, 44, 32, 118, 101, 114, 98, 44, 32, 111, 98, 106, 101,
99, 116, 82, 101, 102, 46, 114, 101, 115, 111, 117, 114, 99, 101, 44, 32,
111, 98, 106, 101, 99, 116, 82, 101, 102, 46, 115, 117, 98, 114, 101, 115,
111, 117, 114, 99, 101, 93, 10, 108, 101, 116, 58, 10, 32, 32, 114, 101,
102, 117, 115, 101, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 114, 101,
115, 112, 111, 110, 115, 101, 83, 116, 97, 116, 117, 115, 46, 99, 111, 100,
101, 44, 32, 109, 97, 112, 95, 111, 110, 108, 121, 58, 32, 116, 114, 117,
101, 44, 32, 109, 97, 112, 58, 32, 123, 39, 52, 48, 48, 39, 58, 32,
39, 121, 101, 115, 39, 44, 32, 39, 52, 48, 49, 39, 58, 32, 39, 121,
101, 115, 39, 44, 32, 39, 52, 48, 51, 39, 58, 32, 39, 121, 101, 115,
39, 44, 32, 39, 52, 48, 52, 39, 58, 32, 39, 121, 101, 115, 39, 44,
32, 39, 52, 48, 57, 39, 58, 32, 39, 121, 101, 115, 39, 44, 32, 39,
52, 50, 50, 39, 58, 32, 39, 121, 101, 115, 39, 44, 32, 39, 53, 48,
48, 39, 58, 32, 39, 121, 101, 115, 39, 44, 32, 39, 53, 48, 51, 39,
58, 32, 39, 121, 101, 115, 39, 125, 125, 10, 102, 105, 101, 108, 100, 115,
58, 10, 32, 32, 101, 118, 101, 110, 116, 46, 112, 114, 111, 118, 105, 100,
101, 114, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 107, 117, 98, 101,
114, 110, 101, 116, 101, 115, 125, 10, 32, 32, 101, 118, 101, 110, 116, 46,
97, 99, 116, 105, 111, 110, 58, 32, 118, 101, 114, 98, 10, 32, 32, 101,
118, 101, 110, 116, 46, 111, 117, 116, 99, 111, 109, 101, 58, 32, 91, 123,
102, 114, 111, 109, 58, 32, 108, 101, 116, 46, 114, 101, 102, 117, 115, 101,
100, 44, 32, 109, 97, 112, 58, 32, 123, 39, 121, 101, 115, 39, 58, 32,
102, 97, 105, 108, 117, 114, 101, 125, 125, 44, 32, 123, 99, 111, 110, 115,
116, 58, 32, 115, 117, 99, 99, 101, 115, 115, 125, 93, 10, 32, 32, 117,
115, 101, 114, 46, 110, 97, 109, 101, 58, 32, 117, 115, 101, 114, 46, 117,
115, 101, 114, 110, 97, 109, 101, 10, 32, 32, 115, 111, 117, 114, 99, 101,
46, 105, 112, 58, 32, 115, 111, 117, 114, 99, 101, 73, 80, 115, 10, 32,
32, 107, 117, 98, 101, 114, 110, 101, 116, 101, 115, 46, 112, 111, 100, 46,
110, 97, 109, 101, 58, 32, 91, 111, 98, 106, 101, 99, 116, 82, 101, 102,
46, 110, 97, 109, 101, 44, 32, 114, 101, 115, 112, 111, 110, 115, 101, 79,
98, 106, 101, 99, 116, 46, 109, 101, 116, 97, 100, 97, 116, 97, 46, 110,
97, 109, 101, 44, 32, 114, 101, 113, 117, 101, 115, 116, 79, 98, 106, 101,
99, 116, 46, 109, 101, 116, 97, 100, 97, 116, 97, 46, 110, 97, 109, 101,
93, 10, 32, 32, 107, 117, 98, 101, 114, 110, 101, 116, 101, 115, 46, 112,
111, 100, 46, 117, 105, 100, 58, 32, 91, 114, 101, 115, 112, 111, 110, 115,
101, 79, 98, 106, 101, 99, 116, 46, 109, 101, 116, 97, 100, 97, 116, 97,
46, 117, 105, 100, 44, 32, 114, 101, 113, 117, 101, 115, 116, 79, 98, 106,
101, 99, 116, 46, 109, 101, 116, 97, 100, 97, 116, 97, 46, 117, 105, 100,
44, 32, 111, 98, 106, 101, 99, 116, 82, 101, 102, 46, 117, 105, 100, 93,
10, 32, 32, 107, 117, 98, 101, 114, 110, 101, 116, 101, 115, 46, 110, 97,
109, 101, 115, 112, 97, 99, 101, 58, 32, 111, 98, 106, 101, 99, 116, 82,
101, 102, 46, 110, 97, 109, 101, 115, 112, 97, 99, 101, 10, 99, 97, 115,
101, 115, 58, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123,
115, 116, 97, 103, 101, 58, 32, 91, 82, 101, 113, 117, 101, 115, 116, 82,
101, 99, 101, 105, 118, 101, 100, 44, 32, 80, 97, 110, 105, 99, 93, 125,
125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 118, 101, 114,
98, 58, 32, 99, 114, 101, 97, 116, 101, 44, 32, 111, 98, 106, 101, 99,
116, 82, 101, 102, 46, 114, 101, 115, 111, 117, 114, 99, 101, 58, 32, 112,
111, 100, 115, 44, 32, 111, 98, 106, 101, 99, 116, 82, 101, 102, 46, 115,
117, 98, 114, 101, 115, 111, 117, 114, 99, 101, 58, 32, 123, 107, 110, 111,
119, 110, 58, 32, 102, 97, 108, 115, 101, 125, 44, 32, 108, 101, 116, 46,
114, 101, 102, 117, 115, 101, 100, 58, 32, 102, 97, 108, 115, 101, 125, 10,
32, 32, 32, 32, 101, 97, 99, 104, 58, 32, 114, 101, 113, 117, 101, 115,
116, 79, 98, 106, 101, 99, 116, 46, 115, 112, 101, 99, 46, 99, 111, 110,
116, 97, 105, 110, 101, 114, 115, 91, 93, 10, 32, 32, 32, 32, 99, 108,
97, 115, 115, 58, 32, 112, 111, 100, 46, 99, 114, 101, 97, 116, 101, 10,
32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32,
32, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 110, 97, 109, 101,
58, 32, 39, 114, 101, 113, 117, 101, 115, 116, 79, 98, 106, 101, 99, 116,
46, 115, 112, 101, 99, 46, 99, 111, 110, 116, 97, 105, 110, 101, 114, 115,
91, 93, 46, 110, 97, 109, 101, 39, 10, 32, 32, 32, 32, 32, 32, 99,
111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 109, 97, 103, 101, 46, 110,
97, 109, 101, 58, 32, 39, 114, 101, 113, 117, 101, 115, 116, 79, 98, 106,
101, 99, 116, 46, 115, 112, 101, 99, 46, 99, 111, 110, 116, 97, 105, 110,
101, 114, 115, 91, 93, 46, 105, 109, 97, 103, 101, 39, 10, 32, 32, 32,
32, 32, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 101, 110, 116,
114, 121, 112, 111, 105, 110, 116, 58, 32, 91, 123, 102, 114, 111, 109, 58,
32, 39, 114, 101, 113, 117, 101, 115, 116, 79, 98, 106, 101, 99, 116, 46,
115, 112, 101, 99, 46, 99, 111, 110, 116, 97, 105, 110, 101, 114, 115, 91,
93, 46, 99, 111, 109, 109, 97, 110, 100, 39, 44, 32, 97, 108, 108, 58,
32, 116, 114, 117, 101, 44, 32, 106, 111, 105, 110, 58, 32, 39, 32, 39,
125, 44, 32, 123, 102, 114, 111, 109, 58, 32, 39, 114, 101, 113, 117, 101,
115, 116, 79, 98, 106, 101, 99, 116, 46, 115, 112, 101, 99, 46, 99, 111,
110, 116, 97, 105, 110, 101, 114, 115, 91, 93, 46, 97, 114, 103, 115, 39,
44, 32, 97, 108, 108, 58, 32, 116, 114, 117, 101, 44, 32, 106, 111, 105,
110, 58, 32, 39, 32, 39, 125, 93, 10, 32, 32, 45, 32, 119, 104, 101,
110, 58, 32, 123, 118, 101, 114, 98, 58, 32, 91, 112, 97, 116, 99, 104,
44, 32, 117, 112, 100, 97, 116, 101, 93, 44, 32, 111, 98, 106, 101, 99,
116, 82, 101, 102, 46, 114, 101, 115, 111, 117, 114, 99, 101, 58, 32, 112,
111, 100, 115, 44, 32, 111, 98, 106, 101, 99, 116, 82, 101, 102, 46, 115,
117, 98, 114, 101, 115, 111, 117, 114, 99, 101, 58, 32, 101, 112, 104, 101,
109, 101, 114, 97, 108, 99, 111, 110, 116, 97, 105, 110, 101, 114, 115, 44,
32, 108, 101, 116, 46, 114, 101, 102, 117, 115, 101, 100, 58, 32, 102, 97,
108, 115, 101, 125, 10, 32, 32, 32, 32, 101, 97, 99, 104, 58, 32, 114,
101, 113, 117, 101, 115, 116, 79, 98, 106, 101, 99, 116, 46, 115, 112, 101,
99, 46, 101, 112, 104, 101, 109, 101, 114, 97, 108, 67, 111, 110, 116, 97,
105, 110, 101, 114, 115, 91, 93, 10, 32, 32, 32, 32, 99, 108, 97, 115,
115, 58, 32, 112, 111, 100, 46, 99, 114, 101, 97, 116, 101, 10, 32, 32,
32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32,
99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 110, 97, 109, 101, 58, 32,
39, 114, 101, 113, 117, 101, 115, 116, 79, 98, 106, 101, 99, 116, 46, 115,
112, 101, 99, 46, 101, 112, 104, 101, 109, 101, 114, 97, 108, 67, 111, 110,
116, 97, 105, 110, 101, 114, 115, 91, 93, 46, 110, 97, 109, 101, 39, 10,
32, 32, 32, 32, 32, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46,
105, 109, 97, 103, 101, 46, 110, 97, 109, 101, 58, 32, 39, 114, 101, 113,
117, 101, 115, 116, 79, 98, 106, 101, 99, 116, 46, 115, 112, 101, 99, 46,
101, 112, 104, 101, 109, 101, 114, 97, 108, 67, 111, 110, 116, 97, 105, 110,
101, 114, 115, 91, 93, 46, 105, 109, 97, 103, 101, 39, 10, 32, 32, 32,
32, 32, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 101, 110, 116,
114, 121, 112, 111, 105, 110, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32,
39, 114, 101, 113, 117, 101, 115, 116, 79, 98, 106, 101, 99, 116, 46, 115,
112, 101, 99, 46, 101, 112, 104, 101, 109, 101, 114, 97, 108, 67, 111, 110,
116, 97, 105, 110, 101, 114, 115, 91, 93, 46, 99, 111, 109, 109, 97, 110,
100, 39, 44, 32, 97, 108, 108, 58, 32, 116, 114, 117, 101, 44, 32, 106,
111, 105, 110, 58, 32, 39, 32, 39, 125, 10, 32, 32, 45, 32, 119, 104,
101, 110, 58, 32, 123, 118, 101, 114, 98, 58, 32, 91, 112, 97, 116, 99,
104, 44, 32, 117, 112, 100, 97, 116, 101, 93, 44, 32, 111, 98, 106, 101,
99, 116, 82, 101, 102, 46, 114, 101, 115, 111, 117, 114, 99, 101, 58, 32,
112, 111, 100, 115, 44, 32, 111, 98, 106, 101, 99, 116, 82, 101, 102, 46,
115, 117, 98, 114, 101, 115, 111, 117, 114, 99, 101, 58, 32, 115, 116, 97,
116, 117, 115, 44, 32, 39, 114, 101, 113, 117, 101, 115, 116, 79, 98, 106,
101, 99, 116, 46, 115, 116, 97, 116, 117, 115, 46, 99, 111, 110, 116, 97,
105, 110, 101, 114, 83, 116, 97, 116, 117, 115, 101, 115, 91, 93, 46, 115,
116, 97, 116, 101, 46, 114, 117, 110, 110, 105, 110, 103, 39, 58, 32, 116,
114, 117, 101, 125, 10, 32, 32, 32, 32, 101, 97, 99, 104, 58, 32, 114,
101, 113, 117, 101, 115, 116, 79, 98, 106, 101, 99, 116, 46, 115, 116, 97,
116, 117, 115, 46, 99, 111, 110, 116, 97, 105, 110, 101, 114, 83, 116, 97,
116, 117, 115, 101, 115, 91, 93, 10, 32, 32, 32, 32, 116, 105, 109, 101,
58, 32, 91, 39, 114, 101, 113, 117, 101, 115, 116, 79, 98, 106, 101, 99,
116, 46, 115, 116, 97, 116, 117, 115, 46, 99, 111, 110, 116, 97, 105, 110,
101, 114, 83, 116, 97, 116, 117, 115, 101, 115, 91, 93, 46, 115, 116, 97,
116, 101, 46, 114, 117, 110, 110, 105, 110, 103, 46, 115, 116, 97, 114, 116,
101, 100, 65, 116, 39, 44, 32, 114, 101, 113, 117, 101, 115, 116, 82, 101,
99, 101, 105, 118, 101, 100, 84, 105, 109, 101, 115, 116, 97, 109, 112, 93,
10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32,
32, 32, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 105, 100, 58,
32, 123, 102, 114, 111, 109, 58, 32, 39, 114, 101, 113, 117, 101, 115, 116,
79, 98, 106, 101, 99, 116, 46, 115, 116, 97, 116, 117, 115, 46, 99, 111,
110, 116, 97, 105, 110, 101, 114, 83, 116, 97, 116, 117, 115, 101, 115, 91,
93, 46, 99, 111, 110, 116, 97, 105, 110, 101, 114, 73, 68, 39, 44, 32,
99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 40, 91, 48, 45, 57, 97,
45, 102, 93, 123, 49, 50, 44, 54, 52, 125, 41, 36, 39, 125, 10, 32,
32, 32, 32, 32, 32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 110,
97, 109, 101, 58, 32, 39, 114, 101, 113, 117, 101, 115, 116, 79, 98, 106,
101, 99, 116, 46, 115, 116, 97, 116, 117, 115, 46, 99, 111, 110, 116, 97,
105, 110, 101, 114, 83, 116, 97, 116, 117, 115, 101, 115, 91, 93, 46, 110,
97, 109, 101, 39, 10, 32, 32, 32, 32, 32, 32, 99, 111, 110, 116, 97,
105, 110, 101, 114, 46, 105, 109, 97, 103, 101, 46, 110, 97, 109, 101, 58,
32, 39, 114, 101, 113, 117, 101, 115, 116, 79, 98, 106, 101, 99, 116, 46,
115, 116, 97, 116, 117, 115, 46, 99, 111, 110, 116, 97, 105, 110, 101, 114,
83, 116, 97, 116, 117, 115, 101, 115, 91, 93, 46, 105, 109, 97, 103, 101,
39, 10, 32, 32, 32, 32, 32, 32, 107, 117, 98, 101, 114, 110, 101, 116,
101, 115, 46, 112, 111, 100, 46, 105, 112, 58, 32, 114, 101, 113, 117, 101,
115, 116, 79, 98, 106, 101, 99, 116, 46, 115, 116, 97, 116, 117, 115, 46,
112, 111, 100, 73, 80, 10, 32, 32, 32, 32, 99, 97, 115, 101, 115, 58,
10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 99, 108, 97, 115, 115, 58,
32, 99, 111, 110, 116, 97, 105, 110, 101, 114, 46, 99, 114, 101, 97, 116,
101, 44, 32, 109, 111, 114, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32,
32, 32, 32, 32, 32, 45, 32, 123, 99, 108, 97, 115, 115, 58, 32, 99,
111, 110, 116, 97, 105, 110, 101, 114, 46, 115, 116, 97, 114, 116, 125, 10,
32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 111, 98, 106, 101,
99, 116, 82, 101, 102, 46, 114, 101, 115, 111, 117, 114, 99, 101, 58, 32,
112, 111, 100, 115, 44, 32, 111, 98, 106, 101, 99, 116, 82, 101, 102, 46,
115, 117, 98, 114, 101, 115, 111, 117, 114, 99, 101, 58, 32, 91, 101, 120,
101, 99, 44, 32, 97, 116, 116, 97, 99, 104, 44, 32, 112, 111, 114, 116,
102, 111, 114, 119, 97, 114, 100, 93, 125, 44, 32, 99, 108, 97, 115, 115,
58, 32, 97, 112, 105, 46, 99, 97, 108, 108, 125, 10, 32, 32, 45, 32,
123, 99, 108, 97, 115, 115, 58, 32, 97, 112, 105, 46, 99, 97, 108, 108,
125, 10,
0 };
static const char text32[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 67, 108, 111, 117, 100, 84, 114, 97, 105, 108, 32, 114, 101, 99, 111,
114, 100, 115, 32, 40, 104, 116, 116, 112, 115, 58, 47, 47, 100, 111, 99,
115, 46, 97, 119, 115, 46, 97, 109, 97, 122, 111, 110, 46, 99, 111, 109,
47, 97, 119, 115, 99, 108, 111, 117, 100, 116, 114, 97, 105, 108, 47, 108,
97, 116, 101, 115, 116, 47, 117, 115, 101, 114, 103, 117, 105, 100, 101, 47,
99, 108, 111, 117, 100, 116, 114, 97, 105, 108, 45, 101, 118, 101, 110, 116,
45, 114, 101, 102, 101, 114, 101, 110, 99, 101, 45, 114, 101, 99, 111, 114,
100, 45, 99, 111, 110, 116, 101, 110, 116, 115, 46, 104, 116, 109, 108, 41,
58, 32, 111, 110, 101, 32, 97, 32, 108, 105, 110, 101, 44, 32, 105, 110,
32, 97, 114, 114, 97, 121, 115, 44, 32, 105, 110, 32, 102, 105, 108, 101,
115, 10, 35, 32, 119, 105, 116, 104, 32, 34, 82, 101, 99, 111, 114, 100,
115, 34, 44, 32, 111, 114, 32, 97, 115, 32, 69, 118, 101, 110, 116, 66,
114, 105, 100, 103, 101, 39, 115, 32, 34, 100, 101, 116, 97, 105, 108, 34,
46, 32, 84, 104, 101, 121, 32, 110, 97, 109, 101, 32, 97, 110, 32, 105,
109, 97, 103, 101, 44, 32, 110, 111, 116, 32, 105, 116, 115, 32, 111, 119,
110, 101, 114, 46, 32, 65, 32, 99, 111, 110, 115, 111, 108, 101, 32, 108,
111, 103, 105, 110, 32, 104, 97, 115, 32, 110, 111, 32, 97, 99, 99, 101,
115, 115, 32, 107, 101, 121, 32, 105, 100, 58, 32, 105, 116, 32, 106, 111,
105, 110, 115, 32, 108, 97, 116, 101, 114, 32, 99, 97, 108, 108, 115, 32,
98, 121, 10, 35, 32, 112, 114, 105, 110, 99, 105, 112, 97, 108, 32, 97,
110, 100, 32, 99, 114, 101, 97, 116, 105, 111, 110, 32, 100, 97, 116, 101,
32, 111, 102, 32, 116, 104, 101, 32, 115, 101, 115, 115, 105, 111, 110, 46,
32, 84, 104, 101, 121, 32, 99, 111, 109, 101, 32, 50, 32, 116, 111, 32,
49, 48, 32, 109, 105, 110, 117, 116, 101, 115, 32, 108, 97, 116, 101, 59,
32, 116, 104, 101, 32, 116, 105, 109, 101, 32, 105, 115, 32, 116, 104, 101,
32, 101, 118, 101, 110, 116, 39, 115, 46, 10, 115, 111, 117, 114, 99, 101,
58, 32, 97, 119, 115, 45, 99, 108, 111, 117, 100, 116, 114, 97, 105, 108,
10, 116, 105, 116, 108, 101, 58, 32, 65, 87, 83, 32, 67, 108, 111, 117,
100, 84, 114, 97, 105, 108, 32, 114, 101, 99, 111, 114, 100, 115, 32, 40,
74, 83, 79, 78, 41, 10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58,
32, 73, 97, 97, 83, 10, 102, 111, 114, 109, 97, 116, 58, 32, 106, 115,
111, 110, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 10, 32, 32,
45, 32, 123, 101, 118, 101, 110, 116, 83, 111, 117, 114, 99, 101, 58, 32,
123, 101, 110, 100, 115, 58, 32, 46, 97, 109, 97, 122, 111, 110, 97, 119,
115, 46, 99, 111, 109, 125, 44, 32, 101, 118, 101, 110, 116, 78, 97, 109,
101, 58, 32, 116, 114, 117, 101, 44, 32, 97, 119, 115, 82, 101, 103, 105,
111, 110, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45, 32, 123, 101,
118, 101, 110, 116, 86, 101, 114, 115, 105, 111, 110, 58, 32, 116, 114, 117,
101, 44, 32, 101, 118, 101, 110, 116, 78, 97, 109, 101, 58, 32, 116, 114,
117, 101, 44, 32, 117, 115, 101, 114, 73, 100, 101, 110, 116, 105, 116, 121,
58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45, 32, 123, 101, 118, 101,
110, 116, 78, 97, 109, 101, 58, 32, 116, 114, 117, 101, 44, 32, 101, 118,
101, 110, 116, 84, 105, 109, 101, 58, 32, 116, 114, 117, 101, 44, 32, 101,
118, 101, 110, 116, 83, 111, 117, 114, 99, 101, 58, 32, 116, 114, 117, 101,
125, 10, 116, 105, 109, 101, 58, 32, 91, 101, 118, 101, 110, 116, 84, 105,
109, 101, 44, 32, 39, 64, 116, 105, 109, 101, 115, 116, 97, 109, 112, 39,
44, 32, 112, 95, 101, 118, 101, 110, 116, 95, 116, 105, 109, 101, 93, 10,
108, 97, 98, 101, 108, 58, 32, 91, 123, 99, 111, 110, 115, 116, 58, 32,
99, 108, 111, 117, 100, 116, 114, 97, 105, 108, 125, 44, 32, 101, 118, 101,
110, 116, 78, 97, 109, 101, 93, 10, 102, 105, 101, 108, 100, 115, 58, 10,
32, 32, 101, 118, 101, 110, 116, 46, 112, 114, 111, 118, 105, 100, 101, 114,
58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 99, 108, 111, 117, 100, 116,
114, 97, 105, 108, 125, 10, 32, 32, 101, 118, 101, 110, 116, 46, 97, 99,
116, 105, 111, 110, 58, 32, 101, 118, 101, 110, 116, 78, 97, 109, 101, 10,
32, 32, 101, 118, 101, 110, 116, 46, 99, 111, 100, 101, 58, 32, 101, 118,
101, 110, 116, 83, 111, 117, 114, 99, 101, 10, 32, 32, 101, 118, 101, 110,
116, 46, 111, 117, 116, 99, 111, 109, 101, 58, 32, 91, 123, 99, 111, 110,
115, 116, 58, 32, 102, 97, 105, 108, 117, 114, 101, 44, 32, 119, 104, 101,
110, 58, 32, 123, 101, 114, 114, 111, 114, 67, 111, 100, 101, 58, 32, 123,
107, 110, 111, 119, 110, 58, 32, 116, 114, 117, 101, 125, 125, 125, 44, 32,
123, 99, 111, 110, 115, 116, 58, 32, 115, 117, 99, 99, 101, 115, 115, 125,
93, 10, 32, 32, 101, 114, 114, 111, 114, 46, 99, 111, 100, 101, 58, 32,
101, 114, 114, 111, 114, 67, 111, 100, 101, 10, 32, 32, 99, 108, 111, 117,
100, 46, 112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 123, 99, 111, 110,
115, 116, 58, 32, 97, 119, 115, 125, 10, 32, 32, 99, 108, 111, 117, 100,
46, 97, 99, 99, 111, 117, 110, 116, 46, 105, 100, 58, 32, 91, 114, 101,
99, 105, 112, 105, 101, 110, 116, 65, 99, 99, 111, 117, 110, 116, 73, 100,
44, 32, 117, 115, 101, 114, 73, 100, 101, 110, 116, 105, 116, 121, 46, 97,
99, 99, 111, 117, 110, 116, 73, 100, 93, 10, 32, 32, 99, 108, 111, 117,
100, 46, 114, 101, 103, 105, 111, 110, 58, 32, 97, 119, 115, 82, 101, 103,
105, 111, 110, 10, 32, 32, 115, 111, 117, 114, 99, 101, 46, 105, 112, 58,
32, 115, 111, 117, 114, 99, 101, 73, 80, 65, 100, 100, 114, 101, 115, 115,
10, 32, 32, 117, 115, 101, 114, 95, 97, 103, 101, 110, 116, 46, 111, 114,
105, 103, 105, 110, 97, 108, 58, 32, 117, 115, 101, 114, 65, 103, 101, 110,
116, 10, 32, 32, 117, 115, 101, 114, 46, 116, 121, 112, 101, 58, 32, 123,
102, 114, 111, 109, 58, 32, 108, 101, 116, 46, 105, 100, 101, 110, 116, 105,
116, 121, 44, 32, 97, 108, 108, 58, 32, 116, 114, 117, 101, 125, 10, 32,
32, 117, 115, 101, 114, 46, 110, 97, 109, 101, 58, 32, 91, 117, 115, 101,
114, 73, 100, 101, 110, 116, 105, 116, 121, 46, 117, 115, 101, 114, 78, 97,
109, 101, 44, 32, 117, 115, 101, 114, 73, 100, 101, 110, 116, 105, 116, 121,
46, 115, 101, 115, 115, 105, 111, 110, 67, 111, 110, 116, 101, 120, 116, 46,
115, 101, 115, 115, 105, 111, 110, 73, 115, 115, 117, 101, 114, 46, 117, 115,
101, 114, 78, 97, 109, 101, 93, 10, 32, 32, 117, 115, 101, 114, 46, 105,
100, 58, 32, 117, 115, 101, 114, 73, 100, 101, 110, 116, 105, 116, 121, 46,
97, 114, 110, 10, 32, 32, 117, 115, 101, 114, 46, 112, 114, 105, 110, 99,
105, 112, 97, 108, 46, 105, 100, 58, 32, 117, 115, 101, 114, 73, 100, 101,
110, 116, 105, 116, 121, 46, 112, 114, 105, 110, 99, 105, 112, 97, 108, 73,
100, 10, 32, 32, 117, 115, 101, 114, 46, 115, 101, 115, 115, 105, 111, 110,
46, 99, 114, 101, 97, 116, 101, 100, 58, 32, 91, 117, 115, 101, 114, 73,
100, 101, 110, 116, 105, 116, 121, 46, 115, 101, 115, 115, 105, 111, 110, 67,
111, 110, 116, 101, 120, 116, 46, 97, 116, 116, 114, 105, 98, 117, 116, 101,
115, 46, 99, 114, 101, 97, 116, 105, 111, 110, 68, 97, 116, 101, 44, 32,
123, 102, 114, 111, 109, 58, 32, 101, 118, 101, 110, 116, 84, 105, 109, 101,
44, 32, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 78, 97,
109, 101, 58, 32, 67, 111, 110, 115, 111, 108, 101, 76, 111, 103, 105, 110,
125, 125, 93, 10, 32, 32, 117, 115, 101, 114, 46, 97, 99, 99, 101, 115,
115, 95, 107, 101, 121, 46, 105, 100, 58, 32, 117, 115, 101, 114, 73, 100,
101, 110, 116, 105, 116, 121, 46, 97, 99, 99, 101, 115, 115, 75, 101, 121,
73, 100, 10, 108, 101, 116, 58, 10, 32, 32, 35, 32, 84, 104, 101, 32,
105, 100, 101, 110, 116, 105, 116, 121, 39, 115, 32, 116, 121, 112, 101, 59,
32, 97, 32, 115, 101, 115, 115, 105, 111, 110, 32, 111, 102, 32, 116, 104,
101, 32, 99, 111, 110, 115, 111, 108, 101, 32, 105, 115, 32, 111, 110, 101,
32, 111, 102, 32, 116, 104, 101, 115, 101, 44, 32, 116, 111, 111, 46, 10,
32, 32, 105, 100, 101, 110, 116, 105, 116, 121, 58, 32, 91, 123, 116, 101,
120, 116, 58, 32, 39, 123, 117, 115, 101, 114, 73, 100, 101, 110, 116, 105,
116, 121, 46, 116, 121, 112, 101, 125, 44, 67, 111, 110, 115, 111, 108, 101,
39, 44, 32, 119, 104, 101, 110, 58, 32, 91, 123, 115, 101, 115, 115, 105,
111, 110, 67, 114, 101, 100, 101, 110, 116, 105, 97, 108, 70, 114, 111, 109,
67, 111, 110, 115, 111, 108, 101, 58, 32, 39, 116, 114, 117, 101, 39, 125,
44, 32, 123, 101, 118, 101, 110, 116, 78, 97, 109, 101, 58, 32, 67, 111,
110, 115, 111, 108, 101, 76, 111, 103, 105, 110, 125, 93, 44, 32, 115, 112,
108, 105, 116, 58, 32, 39, 44, 39, 44, 32, 112, 97, 114, 116, 58, 32,
97, 108, 108, 125, 44, 32, 117, 115, 101, 114, 73, 100, 101, 110, 116, 105,
116, 121, 46, 116, 121, 112, 101, 93, 10, 99, 97, 115, 101, 115, 58, 10,
32, 32, 35, 32, 82, 101, 102, 117, 115, 101, 100, 44, 32, 102, 97, 105,
108, 101, 100, 32, 97, 110, 100, 32, 100, 114, 121, 45, 114, 117, 110, 32,
99, 97, 108, 108, 115, 32, 104, 97, 118, 101, 32, 97, 110, 32, 101, 114,
114, 111, 114, 32, 99, 111, 100, 101, 32, 97, 110, 100, 32, 99, 104, 97,
110, 103, 101, 100, 32, 110, 111, 116, 104, 105, 110, 103, 46, 10, 32, 32,
45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101, 114, 114, 111, 114, 67,
111, 100, 101, 58, 32, 123, 107, 110, 111, 119, 110, 58, 32, 116, 114, 117,
101, 125, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 97, 112, 105, 46,
99, 97, 108, 108, 125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32,
123, 101, 118, 101, 110, 116, 78, 97, 109, 101, 58, 32, 82, 117, 110, 73,
110, 115, 116, 97, 110, 99, 101, 115, 125, 10, 32, 32, 32, 32, 101, 97,
99, 104, 58, 32, 114, 101, 115, 112, 111, 110, 115, 101, 69, 108, 101, 109,
101, 110, 116, 115, 46, 105, 110, 115, 116, 97, 110, 99, 101, 115, 83, 101,
116, 46, 105, 116, 101, 109, 115, 91, 93, 10, 32, 32, 32, 32, 99, 108,
97, 115, 115, 58, 32, 105, 110, 115, 116, 97, 110, 99, 101, 46, 99, 114,
101, 97, 116, 101, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58,
10, 32, 32, 32, 32, 32, 32, 99, 108, 111, 117, 100, 46, 105, 110, 115,
116, 97, 110, 99, 101, 46, 105, 100, 58, 32, 39, 114, 101, 115, 112, 111,
110, 115, 101, 69, 108, 101, 109, 101, 110, 116, 115, 46, 105, 110, 115, 116,
97, 110, 99, 101, 115, 83, 101, 116, 46, 105, 116, 101, 109, 115, 91, 93,
46, 105, 110, 115, 116, 97, 110, 99, 101, 73, 100, 39, 10, 32, 32, 32,
32, 32, 32, 99, 108, 111, 117, 100, 46, 105, 109, 97, 103, 101, 46, 105,
100, 58, 32, 39, 114, 101, 115, 112, 111, 110, 115, 101, 69, 108, 101, 109,
101, 110, 116, 115, 46, 105, 110, 115, 116, 97, 110, 99, 101, 115, 83, 101,
116, 46, 105, 116, 101, 109, 115, 91, 93, 46, 105, 109, 97, 103, 101, 73,
100, 39, 10, 32, 32, 32, 32, 32, 32, 99, 108, 111, 117, 100, 46, 105,
110, 116, 101, 114, 102, 97, 99, 101, 46, 105, 100, 58, 32, 123, 102, 114,
111, 109, 58, 32, 39, 114, 101, 115, 112, 111, 110, 115, 101, 69, 108, 101,
109, 101, 110, 116, 115, 46, 105, 110, 115, 116, 97, 110, 99, 101, 115, 83,
101, 116, 46, 105, 116, 101, 109, 115, 91, 93, 46, 110, 101, 116, 119, 111,
114, 107, 73, 110, 116, 101, 114, 102, 97, 99, 101, 83, 101, 116, 46, 105,
116, 101, 109, 115, 46, 110, 101, 116, 119, 111, 114, 107, 73, 110, 116, 101,
114, 102, 97, 99, 101, 73, 100, 39, 44, 32, 97, 108, 108, 58, 32, 116,
114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 104, 111, 115, 116, 46,
105, 112, 58, 32, 39, 114, 101, 115, 112, 111, 110, 115, 101, 69, 108, 101,
109, 101, 110, 116, 115, 46, 105, 110, 115, 116, 97, 110, 99, 101, 115, 83,
101, 116, 46, 105, 116, 101, 109, 115, 91, 93, 46, 112, 114, 105, 118, 97,
116, 101, 73, 112, 65, 100, 100, 114, 101, 115, 115, 39, 10, 32, 32, 45,
32, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 78, 97, 109,
101, 58, 32, 83, 116, 97, 114, 116, 73, 110, 115, 116, 97, 110, 99, 101,
115, 125, 10, 32, 32, 32, 32, 101, 97, 99, 104, 58, 32, 114, 101, 115,
112, 111, 110, 115, 101, 69, 108, 101, 109, 101, 110, 116, 115, 46, 105, 110,
115, 116, 97, 110, 99, 101, 115, 83, 101, 116, 46, 105, 116, 101, 109, 115,
91, 93, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 105, 110,
115, 116, 97, 110, 99, 101, 46, 115, 116, 97, 114, 116, 10, 32, 32, 32,
32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 99, 108, 111, 117, 100, 46,
105, 110, 115, 116, 97, 110, 99, 101, 46, 105, 100, 58, 32, 39, 114, 101,
115, 112, 111, 110, 115, 101, 69, 108, 101, 109, 101, 110, 116, 115, 46, 105,
110, 115, 116, 97, 110, 99, 101, 115, 83, 101, 116, 46, 105, 116, 101, 109,
115, 91, 93, 46, 105, 110, 115, 116, 97, 110, 99, 101, 73, 100, 39, 125,
10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 101, 118, 101,
110, 116, 78, 97, 109, 101, 58, 32, 67, 111, 110, 115, 111, 108, 101, 76,
111, 103, 105, 110, 44, 32, 114, 101, 115, 112, 111, 110, 115, 101, 69, 108,
101, 109, 101, 110, 116, 115, 46, 67, 111, 110, 115, 111, 108, 101, 76, 111,
103, 105, 110, 58, 32, 83, 117, 99, 99, 101, 115, 115, 125, 44, 32, 99,
108, 97, 115, 115, 58, 32, 115, 101, 115, 115, 105, 111, 110, 46, 115, 116,
97, 114, 116, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32,
123, 101, 118, 101, 110, 116, 78, 97, 109, 101, 58, 32, 67, 111, 110, 115,
111, 108, 101, 76, 111, 103, 105, 110, 125, 44, 32, 99, 108, 97, 115, 115,
58, 32, 97, 112, 105, 46, 99, 97, 108, 108, 44, 32, 102, 105, 101, 108,
100, 115, 58, 32, 123, 101, 118, 101, 110, 116, 46, 111, 117, 116, 99, 111,
109, 101, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 102, 97, 105, 108,
117, 114, 101, 125, 125, 125, 10, 32, 32, 35, 32, 84, 104, 101, 32, 115,
101, 115, 115, 105, 111, 110, 32, 116, 104, 97, 116, 32, 116, 104, 101, 115,
101, 32, 103, 105, 118, 101, 32, 111, 117, 116, 32, 105, 115, 32, 116, 104,
101, 32, 108, 97, 116, 101, 114, 32, 99, 97, 108, 108, 115, 39, 32, 105,
100, 101, 110, 116, 105, 116, 121, 59, 32, 105, 116, 32, 98, 101, 103, 105,
110, 115, 32, 110, 111, 119, 46, 10, 32, 32, 45, 32, 119, 104, 101, 110,
58, 32, 123, 101, 118, 101, 110, 116, 78, 97, 109, 101, 58, 32, 91, 65,
115, 115, 117, 109, 101, 82, 111, 108, 101, 87, 105, 116, 104, 83, 65, 77,
76, 44, 32, 65, 115, 115, 117, 109, 101, 82, 111, 108, 101, 87, 105, 116,
104, 87, 101, 98, 73, 100, 101, 110, 116, 105, 116, 121, 93, 44, 32, 114,
101, 115, 112, 111, 110, 115, 101, 69, 108, 101, 109, 101, 110, 116, 115, 46,
97, 115, 115, 117, 109, 101, 100, 82, 111, 108, 101, 85, 115, 101, 114, 46,
97, 115, 115, 117, 109, 101, 100, 82, 111, 108, 101, 73, 100, 58, 32, 116,
114, 117, 101, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32,
115, 101, 115, 115, 105, 111, 110, 46, 115, 116, 97, 114, 116, 10, 32, 32,
32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32,
117, 115, 101, 114, 46, 112, 114, 105, 110, 99, 105, 112, 97, 108, 46, 105,
100, 58, 32, 114, 101, 115, 112, 111, 110, 115, 101, 69, 108, 101, 109, 101,
110, 116, 115, 46, 97, 115, 115, 117, 109, 101, 100, 82, 111, 108, 101, 85,
115, 101, 114, 46, 97, 115, 115, 117, 109, 101, 100, 82, 111, 108, 101, 73,
100, 10, 32, 32, 32, 32, 32, 32, 117, 115, 101, 114, 46, 115, 101, 115,
115, 105, 111, 110, 46, 99, 114, 101, 97, 116, 101, 100, 58, 32, 101, 118,
101, 110, 116, 84, 105, 109, 101, 10, 32, 32, 32, 32, 32, 32, 117, 115,
101, 114, 46, 97, 99, 99, 101, 115, 115, 95, 107, 101, 121, 46, 105, 100,
58, 32, 114, 101, 115, 112, 111, 110, 115, 101, 69, 108, 101, 109, 101, 110,
116, 115, 46, 99, 114, 101, 100, 101, 110, 116, 105, 97, 108, 115, 46, 97,
99, 99, 101, 115, 115, 75, 101, 121, 73, 100, 10, 32, 32, 45, 32, 119,
104, 101, 110, 58, 32, 123, 101, 118, 101, 110, 116, 78, 97, 109, 101, 58,
32, 71, 101, 116, 70, 101, 100, 101, 114, 97, 116, 105, 111, 110, 84, 111,
107, 101, 110, 44, 32, 114, 101, 115, 112, 111, 110, 115, 101, 69, 108, 101,
109, 101, 110, 116, 115, 46, 102, 101, 100, 101, 114, 97, 116, 101, 100, 85,
115, 101, 114, 46, 102, 101, 100, 101, 114, 97, 116, 101, 100, 85, 115, 101,
114, 73, 100, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 99,
108, 97, 115, 115, 58, 32, 115, 101, 115, 115, 105, 111, 110, 46, 115, 116,
97, 114, 116, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10,
32, 32, 32, 32, 32, 32, 117, 115, 101, 114, 46, 112, 114, 105, 110, 99,
105, 112, 97, 108, 46, 105, 100, 58, 32, 114, 101, 115, 112, 111, 110, 115,
101, 69, 108, 101, 109, 101, 110, 116, 115, 46, 102, 101, 100, 101, 114, 97,
116, 101, 100, 85, 115, 101, 114, 46, 102, 101, 100, 101, 114, 97, 116, 101,
100, 85, 115, 101, 114, 73, 100, 10, 32, 32, 32, 32, 32, 32, 117, 115,
101, 114, 46, 115, 101, 115, 115, 105, 111, 110, 46, 99, 114, 101, 97, 116,
101, 100, 58, 32, 101, 118, 101, 110, 116, 84, 105, 109, 101, 10, 32, 32,
32, 32, 32, 32, 117, 115, 101, 114, 46, 97, 99, 99, 101, 115, 115, 95,
107, 101, 121, 46, 105, 100, 58, 32, 114, 101, 115, 112, 111, 110, 115, 101,
69, 108, 101, 109, 101, 110, 116, 115, 46, 99, 114, 101, 100, 101, 110, 116,
105, 97, 108, 115, 46, 97, 99, 99, 101, 115, 115, 75, 101, 121, 73, 100,
10, 32, 32, 45, 32, 123, 99, 108, 97, 115, 115, 58, 32, 97, 112, 105,
46, 99, 97, 108, 108, 125, 10, 45, 45, 45, 10, 35, 32, 84, 104, 101,
32, 116, 97, 98, 108, 101, 32, 111, 102, 32, 116, 104, 101, 32, 79, 84,
82, 70, 32, 104, 111, 110, 101, 121, 32, 98, 117, 99, 107, 101, 116, 32,
114, 101, 99, 111, 114, 100, 105, 110, 103, 58, 32, 67, 108, 111, 117, 100,
84, 114, 97, 105, 108, 32, 97, 108, 97, 114, 109, 115, 32, 119, 105, 116,
104, 32, 111, 116, 104, 101, 114, 32, 99, 111, 108, 117, 109, 110, 32, 110,
97, 109, 101, 115, 46, 10, 115, 111, 117, 114, 99, 101, 58, 32, 97, 119,
115, 45, 115, 51, 45, 97, 108, 97, 114, 109, 115, 10, 116, 105, 116, 108,
101, 58, 32, 84, 97, 98, 108, 101, 32, 111, 102, 32, 83, 51, 32, 65,
80, 73, 32, 99, 97, 108, 108, 115, 32, 40, 69, 118, 101, 110, 116, 32,
78, 97, 109, 101, 44, 32, 82, 101, 113, 117, 101, 115, 116, 32, 80, 97,
114, 97, 109, 101, 116, 101, 114, 115, 44, 32, 83, 111, 117, 114, 99, 101,
32, 73, 80, 32, 46, 46, 46, 41, 10, 112, 108, 97, 116, 102, 111, 114,
109, 115, 58, 32, 73, 97, 97, 83, 10, 102, 111, 114, 109, 97, 116, 58,
32, 99, 115, 118, 10, 99, 111, 108, 117, 109, 110, 115, 58, 32, 91, 69,
118, 101, 110, 116, 32, 78, 97, 109, 101, 44, 32, 69, 118, 101, 110, 116,
32, 68, 97, 116, 101, 84, 105, 109, 101, 44, 32, 83, 111, 117, 114, 99,
101, 32, 73, 80, 44, 32, 82, 101, 113, 117, 101, 115, 116, 32, 80, 97,
114, 97, 109, 101, 116, 101, 114, 115, 93, 10, 114, 101, 99, 111, 103, 110,
105, 115, 101, 58, 32, 123, 69, 118, 101, 110, 116, 32, 78, 97, 109, 101,
58, 32, 116, 114, 117, 101, 44, 32, 69, 118, 101, 110, 116, 32, 68, 97,
116, 101, 84, 105, 109, 101, 58, 32, 116, 114, 117, 101, 44, 32, 83, 111,
117, 114, 99, 101, 32, 73, 80, 58, 32, 116, 114, 117, 101, 125, 10, 116,
105, 109, 101, 58, 32, 69, 118, 101, 110, 116, 32, 68, 97, 116, 101, 84,
105, 109, 101, 10, 108, 97, 98, 101, 108, 58, 32, 91, 123, 99, 111, 110,
115, 116, 58, 32, 115, 51, 45, 97, 108, 97, 114, 109, 125, 93, 10, 102,
105, 101, 108, 100, 115, 58, 32, 123, 101, 118, 101, 110, 116, 46, 112, 114,
111, 118, 105, 100, 101, 114, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32,
99, 108, 111, 117, 100, 116, 114, 97, 105, 108, 125, 44, 32, 101, 118, 101,
110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 69, 118, 101, 110, 116,
32, 78, 97, 109, 101, 44, 32, 115, 111, 117, 114, 99, 101, 46, 105, 112,
58, 32, 83, 111, 117, 114, 99, 101, 32, 73, 80, 44, 32, 117, 115, 101,
114, 95, 97, 103, 101, 110, 116, 46, 111, 114, 105, 103, 105, 110, 97, 108,
58, 32, 82, 101, 113, 117, 101, 115, 116, 32, 85, 115, 101, 114, 32, 65,
103, 101, 110, 116, 44, 32, 99, 108, 111, 117, 100, 46, 112, 114, 111, 118,
105, 100, 101, 114, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 97, 119,
115, 125, 125, 10, 99, 97, 115, 101, 115, 58, 32, 91, 123, 99, 108, 97,
115, 115, 58, 32, 97, 112, 105, 46, 99, 97, 108, 108, 125, 93, 10,
0 };
static const char text33[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 86, 80, 67, 32, 102, 108, 111, 119, 32, 108, 111, 103, 115, 32, 40,
104, 116, 116, 112, 115, 58, 47, 47, 100, 111, 99, 115, 46, 97, 119, 115,
46, 97, 109, 97, 122, 111, 110, 46, 99, 111, 109, 47, 118, 112, 99, 47,
108, 97, 116, 101, 115, 116, 47, 117, 115, 101, 114, 103, 117, 105, 100, 101,
47, 102, 108, 111, 119, 45, 108, 111, 103, 45, 114, 101, 99, 111, 114, 100,
115, 46, 104, 116, 109, 108, 41, 58, 32, 116, 101, 120, 116, 32, 111, 102,
32, 118, 101, 114, 115, 105, 111, 110, 115, 32, 50, 32, 116, 111, 32, 56,
32, 97, 110, 100, 32, 111, 102, 32, 99, 117, 115, 116, 111, 109, 32, 102,
111, 114, 109, 97, 116, 115, 32, 119, 105, 116, 104, 32, 97, 32, 104, 101,
97, 100, 101, 114, 32, 108, 105, 110, 101, 44, 32, 116, 104, 101, 10, 35,
32, 100, 101, 102, 97, 117, 108, 116, 32, 118, 101, 114, 115, 105, 111, 110,
32, 50, 32, 119, 105, 116, 104, 111, 117, 116, 32, 111, 110, 101, 44, 32,
97, 110, 100, 32, 114, 101, 99, 111, 114, 100, 115, 32, 97, 115, 32, 74,
83, 79, 78, 46, 32, 65, 32, 114, 101, 99, 111, 114, 100, 32, 105, 115,
32, 97, 110, 32, 105, 110, 116, 101, 114, 118, 97, 108, 32, 111, 102, 32,
117, 112, 32, 116, 111, 32, 116, 101, 110, 32, 109, 105, 110, 117, 116, 101,
115, 32, 105, 110, 32, 119, 104, 105, 99, 104, 32, 112, 97, 99, 107, 101,
116, 115, 32, 119, 101, 114, 101, 32, 115, 101, 101, 110, 46, 32, 78, 79,
68, 65, 84, 65, 32, 97, 110, 100, 10, 35, 32, 83, 75, 73, 80, 68,
65, 84, 65, 32, 114, 101, 99, 111, 114, 100, 115, 32, 104, 97, 118, 101,
32, 110, 111, 32, 102, 108, 111, 119, 46, 32, 66, 101, 104, 105, 110, 100,
32, 97, 32, 78, 65, 84, 32, 103, 97, 116, 101, 119, 97, 121, 32, 116,
104, 101, 32, 112, 97, 99, 107, 101, 116, 39, 115, 32, 111, 119, 110, 32,
97, 100, 100, 114, 101, 115, 115, 101, 115, 32, 99, 111, 117, 110, 116, 46,
10, 115, 111, 117, 114, 99, 101, 58, 32, 97, 119, 115, 45, 118, 112, 99,
102, 108, 111, 119, 10, 116, 105, 116, 108, 101, 58, 32, 65, 87, 83, 32,
86, 80, 67, 32, 102, 108, 111, 119, 32, 108, 111, 103, 115, 32, 40, 116,
101, 120, 116, 44, 32, 97, 110, 121, 32, 118, 101, 114, 115, 105, 111, 110,
32, 111, 114, 32, 102, 111, 114, 109, 97, 116, 41, 10, 112, 108, 97, 116,
102, 111, 114, 109, 115, 58, 32, 73, 97, 97, 83, 10, 102, 111, 114, 109,
97, 116, 58, 32, 116, 101, 120, 116, 10, 114, 101, 99, 111, 103, 110, 105,
115, 101, 100, 58, 32, 97, 32, 104, 101, 97, 100, 101, 114, 32, 108, 105,
110, 101, 32, 116, 104, 97, 116, 32, 110, 97, 109, 101, 115, 32, 115, 114,
99, 97, 100, 100, 114, 32, 97, 110, 100, 32, 100, 115, 116, 97, 100, 100,
114, 44, 32, 111, 114, 32, 108, 105, 110, 101, 115, 32, 111, 102, 32, 116,
104, 101, 32, 100, 101, 102, 97, 117, 108, 116, 32, 102, 111, 114, 109, 97,
116, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 32, 91, 123, 118,
112, 99, 102, 108, 111, 119, 46, 115, 114, 99, 97, 100, 100, 114, 58, 32,
116, 114, 117, 101, 125, 44, 32, 123, 118, 112, 99, 102, 108, 111, 119, 46,
112, 107, 116, 45, 115, 114, 99, 97, 100, 100, 114, 58, 32, 116, 114, 117,
101, 125, 93, 10, 110, 97, 109, 101, 115, 58, 32, 123, 118, 58, 32, 118,
112, 99, 102, 108, 111, 119, 44, 32, 105, 110, 116, 101, 114, 102, 97, 99,
101, 58, 32, 118, 112, 99, 102, 108, 111, 119, 46, 105, 110, 116, 101, 114,
102, 97, 99, 101, 45, 105, 100, 44, 32, 105, 110, 115, 116, 97, 110, 99,
101, 58, 32, 118, 112, 99, 102, 108, 111, 119, 46, 105, 110, 115, 116, 97,
110, 99, 101, 45, 105, 100, 44, 32, 115, 114, 99, 58, 32, 91, 118, 112,
99, 102, 108, 111, 119, 46, 112, 107, 116, 45, 115, 114, 99, 97, 100, 100,
114, 44, 32, 118, 112, 99, 102, 108, 111, 119, 46, 115, 114, 99, 97, 100,
100, 114, 93, 44, 32, 100, 115, 116, 58, 32, 91, 118, 112, 99, 102, 108,
111, 119, 46, 112, 107, 116, 45, 100, 115, 116, 97, 100, 100, 114, 44, 32,
118, 112, 99, 102, 108, 111, 119, 46, 100, 115, 116, 97, 100, 100, 114, 93,
44, 10, 32, 32, 115, 112, 111, 114, 116, 58, 32, 118, 112, 99, 102, 108,
111, 119, 46, 115, 114, 99, 112, 111, 114, 116, 44, 32, 100, 112, 111, 114,
116, 58, 32, 118, 112, 99, 102, 108, 111, 119, 46, 100, 115, 116, 112, 111,
114, 116, 44, 32, 97, 99, 99, 111, 117, 110, 116, 58, 32, 118, 112, 99,
102, 108, 111, 119, 46, 97, 99, 99, 111, 117, 110, 116, 45, 105, 100, 44,
32, 100, 105, 114, 101, 99, 116, 105, 111, 110, 58, 32, 118, 112, 99, 102,
108, 111, 119, 46, 102, 108, 111, 119, 45, 100, 105, 114, 101, 99, 116, 105,
111, 110, 44, 32, 102, 108, 97, 103, 115, 58, 32, 118, 112, 99, 102, 108,
111, 119, 46, 116, 99, 112, 45, 102, 108, 97, 103, 115, 125, 10, 116, 105,
109, 101, 58, 32, 118, 112, 99, 102, 108, 111, 119, 46, 115, 116, 97, 114,
116, 10, 101, 118, 101, 110, 116, 115, 58, 32, 97, 119, 115, 45, 118, 112,
99, 102, 108, 111, 119, 10, 45, 45, 45, 10, 115, 111, 117, 114, 99, 101,
58, 32, 97, 119, 115, 45, 118, 112, 99, 102, 108, 111, 119, 45, 106, 115,
111, 110, 10, 116, 105, 116, 108, 101, 58, 32, 65, 87, 83, 32, 86, 80,
67, 32, 102, 108, 111, 119, 32, 108, 111, 103, 115, 32, 40, 74, 83, 79,
78, 41, 10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58, 32, 73, 97,
97, 83, 10, 102, 111, 114, 109, 97, 116, 58, 32, 106, 115, 111, 110, 10,
114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 10, 32, 32, 45, 32, 123,
115, 114, 99, 97, 100, 100, 114, 58, 32, 116, 114, 117, 101, 44, 32, 100,
115, 116, 97, 100, 100, 114, 58, 32, 116, 114, 117, 101, 44, 32, 115, 116,
97, 114, 116, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45, 32, 123,
115, 114, 99, 65, 100, 100, 114, 58, 32, 116, 114, 117, 101, 44, 32, 100,
115, 116, 65, 100, 100, 114, 58, 32, 116, 114, 117, 101, 125, 10, 110, 97,
109, 101, 115, 58, 32, 123, 118, 58, 32, 39, 39, 44, 32, 105, 110, 116,
101, 114, 102, 97, 99, 101, 58, 32, 91, 105, 110, 116, 101, 114, 102, 97,
99, 101, 95, 105, 100, 44, 32, 105, 110, 116, 101, 114, 102, 97, 99, 101,
45, 105, 100, 44, 32, 105, 110, 116, 101, 114, 102, 97, 99, 101, 73, 100,
93, 44, 32, 105, 110, 115, 116, 97, 110, 99, 101, 58, 32, 91, 105, 110,
115, 116, 97, 110, 99, 101, 95, 105, 100, 44, 32, 105, 110, 115, 116, 97,
110, 99, 101, 45, 105, 100, 44, 32, 105, 110, 115, 116, 97, 110, 99, 101,
73, 100, 93, 44, 32, 115, 114, 99, 58, 32, 91, 112, 107, 116, 95, 115,
114, 99, 97, 100, 100, 114, 44, 32, 112, 107, 116, 45, 115, 114, 99, 97,
100, 100, 114, 44, 32, 112, 107, 116, 83, 114, 99, 65, 100, 100, 114, 44,
32, 115, 114, 99, 97, 100, 100, 114, 44, 32, 115, 114, 99, 65, 100, 100,
114, 93, 44, 10, 32, 32, 100, 115, 116, 58, 32, 91, 112, 107, 116, 95,
100, 115, 116, 97, 100, 100, 114, 44, 32, 112, 107, 116, 45, 100, 115, 116,
97, 100, 100, 114, 44, 32, 112, 107, 116, 68, 115, 116, 65, 100, 100, 114,
44, 32, 100, 115, 116, 97, 100, 100, 114, 44, 32, 100, 115, 116, 65, 100,
100, 114, 93, 44, 32, 115, 112, 111, 114, 116, 58, 32, 91, 115, 114, 99,
112, 111, 114, 116, 44, 32, 115, 114, 99, 80, 111, 114, 116, 93, 44, 32,
100, 112, 111, 114, 116, 58, 32, 91, 100, 115, 116, 112, 111, 114, 116, 44,
32, 100, 115, 116, 80, 111, 114, 116, 93, 44, 32, 97, 99, 99, 111, 117,
110, 116, 58, 32, 91, 97, 99, 99, 111, 117, 110, 116, 95, 105, 100, 44,
32, 97, 99, 99, 111, 117, 110, 116, 45, 105, 100, 44, 32, 97, 99, 99,
111, 117, 110, 116, 73, 100, 44, 32, 97, 99, 99, 111, 117, 110, 116, 93,
44, 10, 32, 32, 100, 105, 114, 101, 99, 116, 105, 111, 110, 58, 32, 91,
102, 108, 111, 119, 95, 100, 105, 114, 101, 99, 116, 105, 111, 110, 44, 32,
102, 108, 111, 119, 45, 100, 105, 114, 101, 99, 116, 105, 111, 110, 44, 32,
102, 108, 111, 119, 68, 105, 114, 101, 99, 116, 105, 111, 110, 93, 44, 32,
102, 108, 97, 103, 115, 58, 32, 91, 116, 99, 112, 95, 102, 108, 97, 103,
115, 44, 32, 116, 99, 112, 45, 102, 108, 97, 103, 115, 44, 32, 116, 99,
112, 70, 108, 97, 103, 115, 93, 125, 10, 116, 105, 109, 101, 58, 32, 91,
115, 116, 97, 114, 116, 44, 32, 115, 116, 97, 114, 116, 84, 105, 109, 101,
44, 32, 119, 105, 110, 100, 111, 119, 115, 116, 97, 114, 116, 44, 32, 112,
95, 101, 118, 101, 110, 116, 95, 116, 105, 109, 101, 93, 10, 101, 118, 101,
110, 116, 115, 58, 32, 97, 119, 115, 45, 118, 112, 99, 102, 108, 111, 119,
10, 45, 45, 45, 10, 98, 111, 100, 121, 58, 32, 97, 119, 115, 45, 118,
112, 99, 102, 108, 111, 119, 10, 108, 97, 98, 101, 108, 58, 32, 91, 123,
99, 111, 110, 115, 116, 58, 32, 118, 112, 99, 102, 108, 111, 119, 125, 44,
32, 91, 36, 118, 46, 108, 111, 103, 45, 115, 116, 97, 116, 117, 115, 44,
32, 108, 111, 103, 95, 115, 116, 97, 116, 117, 115, 44, 32, 108, 111, 103,
83, 116, 97, 116, 117, 115, 93, 93, 10, 102, 105, 101, 108, 100, 115, 58,
10, 32, 32, 101, 118, 101, 110, 116, 46, 112, 114, 111, 118, 105, 100, 101,
114, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 118, 112, 99, 102, 108,
111, 119, 125, 10, 32, 32, 99, 108, 111, 117, 100, 46, 112, 114, 111, 118,
105, 100, 101, 114, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 97, 119,
115, 125, 10, 32, 32, 99, 108, 111, 117, 100, 46, 97, 99, 99, 111, 117,
110, 116, 46, 105, 100, 58, 32, 36, 97, 99, 99, 111, 117, 110, 116, 10,
32, 32, 99, 108, 111, 117, 100, 46, 105, 110, 116, 101, 114, 102, 97, 99,
101, 46, 105, 100, 58, 32, 36, 105, 110, 116, 101, 114, 102, 97, 99, 101,
10, 32, 32, 99, 108, 111, 117, 100, 46, 105, 110, 115, 116, 97, 110, 99,
101, 46, 105, 100, 58, 32, 36, 105, 110, 115, 116, 97, 110, 99, 101, 10,
32, 32, 115, 111, 117, 114, 99, 101, 46, 105, 112, 58, 32, 36, 115, 114,
99, 10, 32, 32, 115, 111, 117, 114, 99, 101, 46, 112, 111, 114, 116, 58,
32, 123, 102, 114, 111, 109, 58, 32, 36, 115, 112, 111, 114, 116, 44, 32,
110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32,
100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 105, 112, 58, 32,
36, 100, 115, 116, 10, 32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105,
111, 110, 46, 112, 111, 114, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32,
36, 100, 112, 111, 114, 116, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32,
116, 114, 117, 101, 125, 10, 32, 32, 110, 101, 116, 119, 111, 114, 107, 46,
105, 97, 110, 97, 95, 110, 117, 109, 98, 101, 114, 58, 32, 36, 118, 46,
112, 114, 111, 116, 111, 99, 111, 108, 10, 32, 32, 110, 101, 116, 119, 111,
114, 107, 46, 116, 114, 97, 110, 115, 112, 111, 114, 116, 58, 32, 123, 102,
114, 111, 109, 58, 32, 36, 118, 46, 112, 114, 111, 116, 111, 99, 111, 108,
44, 32, 109, 97, 112, 58, 32, 123, 39, 54, 39, 58, 32, 116, 99, 112,
44, 32, 39, 49, 55, 39, 58, 32, 117, 100, 112, 44, 32, 39, 49, 39,
58, 32, 105, 99, 109, 112, 125, 44, 32, 109, 97, 112, 95, 111, 110, 108,
121, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 35, 32, 84, 104, 101,
32, 97, 110, 115, 119, 101, 114, 32, 116, 111, 32, 97, 32, 99, 111, 110,
110, 101, 99, 116, 105, 111, 110, 32, 116, 104, 97, 116, 32, 99, 97, 109,
101, 32, 105, 110, 32, 103, 111, 101, 115, 32, 111, 117, 116, 44, 32, 98,
117, 116, 32, 110, 111, 98, 111, 100, 121, 32, 104, 101, 114, 101, 32, 97,
115, 107, 101, 100, 32, 102, 111, 114, 32, 105, 116, 58, 32, 83, 89, 78,
32, 97, 110, 100, 32, 65, 67, 75, 32, 102, 114, 111, 109, 32, 116, 104,
105, 115, 32, 115, 105, 100, 101, 44, 32, 111, 114, 44, 32, 119, 104, 101,
114, 101, 32, 110, 111, 32, 102, 108, 97, 103, 32, 116, 101, 108, 108, 115,
44, 32, 102, 114, 111, 109, 10, 32, 32, 35, 32, 97, 32, 119, 101, 108,
108, 45, 107, 110, 111, 119, 110, 32, 112, 111, 114, 116, 32, 116, 111, 32,
97, 32, 104, 105, 103, 104, 32, 111, 110, 101, 46, 10, 32, 32, 110, 101,
116, 119, 111, 114, 107, 46, 100, 105, 114, 101, 99, 116, 105, 111, 110, 58,
10, 32, 32, 32, 32, 45, 32, 123, 99, 111, 110, 115, 116, 58, 32, 105,
110, 103, 114, 101, 115, 115, 44, 32, 119, 104, 101, 110, 58, 32, 123, 36,
102, 108, 97, 103, 115, 58, 32, 91, 39, 49, 56, 39, 44, 32, 39, 49,
57, 39, 44, 32, 39, 50, 50, 39, 44, 32, 39, 50, 51, 39, 93, 125,
125, 10, 32, 32, 32, 32, 45, 32, 123, 99, 111, 110, 115, 116, 58, 32,
101, 103, 114, 101, 115, 115, 44, 32, 119, 104, 101, 110, 58, 32, 123, 36,
102, 108, 97, 103, 115, 58, 32, 91, 39, 50, 39, 44, 32, 39, 51, 39,
44, 32, 39, 54, 39, 44, 32, 39, 55, 39, 93, 125, 125, 10, 32, 32,
32, 32, 45, 32, 123, 99, 111, 110, 115, 116, 58, 32, 105, 110, 103, 114,
101, 115, 115, 44, 32, 119, 104, 101, 110, 58, 32, 123, 36, 115, 112, 111,
114, 116, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 94, 40, 91,
49, 45, 57, 93, 92, 100, 123, 48, 44, 50, 125, 124, 49, 48, 91, 48,
49, 93, 92, 100, 124, 49, 48, 50, 91, 48, 45, 51, 93, 41, 36, 39,
125, 44, 32, 36, 100, 112, 111, 114, 116, 58, 32, 123, 109, 97, 116, 99,
104, 58, 32, 39, 94, 40, 49, 48, 50, 91, 52, 45, 57, 93, 124, 49,
48, 91, 51, 45, 57, 93, 92, 100, 124, 49, 91, 49, 45, 57, 93, 92,
100, 92, 100, 124, 91, 50, 45, 57, 93, 92, 100, 123, 51, 125, 124, 92,
100, 123, 53, 125, 41, 36, 39, 125, 125, 125, 10, 32, 32, 32, 32, 45,
32, 36, 100, 105, 114, 101, 99, 116, 105, 111, 110, 10, 32, 32, 101, 118,
101, 110, 116, 46, 115, 116, 97, 114, 116, 58, 32, 123, 102, 114, 111, 109,
58, 32, 91, 36, 118, 46, 115, 116, 97, 114, 116, 44, 32, 115, 116, 97,
114, 116, 44, 32, 115, 116, 97, 114, 116, 84, 105, 109, 101, 44, 32, 119,
105, 110, 100, 111, 119, 115, 116, 97, 114, 116, 93, 44, 32, 116, 105, 109,
101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 101, 118, 101, 110, 116,
46, 101, 110, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 91, 36, 118,
46, 101, 110, 100, 44, 32, 101, 110, 100, 44, 32, 101, 110, 100, 84, 105,
109, 101, 44, 32, 119, 105, 110, 100, 111, 119, 101, 110, 100, 93, 44, 32,
116, 105, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 101, 118,
101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 123, 102, 114, 111,
109, 58, 32, 91, 36, 118, 46, 97, 99, 116, 105, 111, 110, 44, 32, 97,
99, 116, 105, 111, 110, 93, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116,
114, 117, 101, 125, 10, 32, 32, 101, 118, 101, 110, 116, 46, 111, 117, 116,
99, 111, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 91, 36, 118,
46, 97, 99, 116, 105, 111, 110, 44, 32, 97, 99, 116, 105, 111, 110, 93,
44, 32, 109, 97, 112, 58, 32, 123, 65, 67, 67, 69, 80, 84, 58, 32,
115, 117, 99, 99, 101, 115, 115, 44, 32, 82, 69, 74, 69, 67, 84, 58,
32, 102, 97, 105, 108, 117, 114, 101, 125, 44, 32, 109, 97, 112, 95, 111,
110, 108, 121, 58, 32, 116, 114, 117, 101, 125, 10, 99, 97, 115, 101, 115,
58, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 36, 115,
114, 99, 58, 32, 123, 107, 110, 111, 119, 110, 58, 32, 116, 114, 117, 101,
125, 44, 32, 36, 100, 115, 116, 58, 32, 123, 107, 110, 111, 119, 110, 58,
32, 116, 114, 117, 101, 125, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32,
110, 101, 116, 119, 111, 114, 107, 46, 102, 108, 111, 119, 125, 10,
0 };
static const char text34[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 104, 116, 116, 112, 115, 58, 47, 47, 100, 111, 99, 115, 46, 97, 119,
115, 46, 97, 109, 97, 122, 111, 110, 46, 99, 111, 109, 47, 82, 111, 117,
116, 101, 53, 51, 47, 108, 97, 116, 101, 115, 116, 47, 68, 101, 118, 101,
108, 111, 112, 101, 114, 71, 117, 105, 100, 101, 47, 114, 101, 115, 111, 108,
118, 101, 114, 45, 113, 117, 101, 114, 121, 45, 108, 111, 103, 115, 45, 102,
111, 114, 109, 97, 116, 46, 104, 116, 109, 108, 10, 115, 111, 117, 114, 99,
101, 58, 32, 97, 119, 115, 45, 114, 111, 117, 116, 101, 53, 51, 45, 114,
101, 115, 111, 108, 118, 101, 114, 10, 116, 105, 116, 108, 101, 58, 32, 65,
87, 83, 32, 82, 111, 117, 116, 101, 32, 53, 51, 32, 82, 101, 115, 111,
108, 118, 101, 114, 32, 113, 117, 101, 114, 121, 32, 108, 111, 103, 115, 32,
40, 74, 83, 79, 78, 41, 10, 112, 108, 97, 116, 102, 111, 114, 109, 115,
58, 32, 73, 97, 97, 83, 10, 102, 111, 114, 109, 97, 116, 58, 32, 106,
115, 111, 110, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 32, 123,
113, 117, 101, 114, 121, 95, 116, 105, 109, 101, 115, 116, 97, 109, 112, 58,
32, 116, 114, 117, 101, 44, 32, 113, 117, 101, 114, 121, 95, 110, 97, 109,
101, 58, 32, 116, 114, 117, 101, 44, 32, 115, 114, 99, 97, 100, 100, 114,
58, 32, 116, 114, 117, 101, 125, 10, 116, 105, 109, 101, 58, 32, 113, 117,
101, 114, 121, 95, 116, 105, 109, 101, 115, 116, 97, 109, 112, 10, 108, 97,
98, 101, 108, 58, 32, 91, 123, 99, 111, 110, 115, 116, 58, 32, 114, 111,
117, 116, 101, 53, 51, 125, 44, 32, 113, 117, 101, 114, 121, 95, 116, 121,
112, 101, 93, 10, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 101, 118,
101, 110, 116, 46, 112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 123, 99,
111, 110, 115, 116, 58, 32, 114, 111, 117, 116, 101, 53, 51, 125, 10, 32,
32, 99, 108, 111, 117, 100, 46, 112, 114, 111, 118, 105, 100, 101, 114, 58,
32, 123, 99, 111, 110, 115, 116, 58, 32, 97, 119, 115, 125, 10, 32, 32,
99, 108, 111, 117, 100, 46, 97, 99, 99, 111, 117, 110, 116, 46, 105, 100,
58, 32, 97, 99, 99, 111, 117, 110, 116, 95, 105, 100, 10, 32, 32, 99,
108, 111, 117, 100, 46, 114, 101, 103, 105, 111, 110, 58, 32, 114, 101, 103,
105, 111, 110, 10, 32, 32, 99, 108, 111, 117, 100, 46, 105, 110, 115, 116,
97, 110, 99, 101, 46, 105, 100, 58, 32, 115, 114, 99, 105, 100, 115, 46,
105, 110, 115, 116, 97, 110, 99, 101, 10, 32, 32, 115, 111, 117, 114, 99,
101, 46, 105, 112, 58, 32, 115, 114, 99, 97, 100, 100, 114, 10, 32, 32,
115, 111, 117, 114, 99, 101, 46, 112, 111, 114, 116, 58, 32, 123, 102, 114,
111, 109, 58, 32, 115, 114, 99, 112, 111, 114, 116, 44, 32, 110, 117, 109,
98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 100, 110, 115,
46, 113, 117, 101, 115, 116, 105, 111, 110, 46, 110, 97, 109, 101, 58, 32,
123, 102, 114, 111, 109, 58, 32, 113, 117, 101, 114, 121, 95, 110, 97, 109,
101, 44, 32, 115, 116, 114, 105, 112, 95, 115, 117, 102, 102, 105, 120, 58,
32, 46, 125, 10, 32, 32, 100, 110, 115, 46, 113, 117, 101, 115, 116, 105,
111, 110, 46, 116, 121, 112, 101, 58, 32, 113, 117, 101, 114, 121, 95, 116,
121, 112, 101, 10, 32, 32, 100, 110, 115, 46, 114, 101, 115, 112, 111, 110,
115, 101, 95, 99, 111, 100, 101, 58, 32, 114, 99, 111, 100, 101, 10, 32,
32, 100, 110, 115, 46, 114, 101, 115, 111, 108, 118, 101, 100, 95, 105, 112,
58, 32, 123, 102, 114, 111, 109, 58, 32, 97, 110, 115, 119, 101, 114, 115,
46, 82, 100, 97, 116, 97, 44, 32, 97, 108, 108, 58, 32, 116, 114, 117,
101, 125, 10, 99, 97, 115, 101, 115, 58, 32, 91, 123, 99, 108, 97, 115,
115, 58, 32, 100, 110, 115, 46, 113, 117, 101, 114, 121, 125, 93, 10, 45,
45, 45, 10, 35, 32, 104, 116, 116, 112, 115, 58, 47, 47, 100, 111, 99,
115, 46, 97, 119, 115, 46, 97, 109, 97, 122, 111, 110, 46, 99, 111, 109,
47, 103, 117, 97, 114, 100, 100, 117, 116, 121, 47, 108, 97, 116, 101, 115,
116, 47, 117, 103, 47, 103, 117, 97, 114, 100, 100, 117, 116, 121, 95, 102,
105, 110, 100, 105, 110, 103, 45, 116, 121, 112, 101, 115, 45, 101, 99, 50,
46, 104, 116, 109, 108, 58, 32, 119, 104, 97, 116, 32, 97, 110, 32, 105,
110, 115, 116, 97, 110, 99, 101, 32, 100, 105, 100, 32, 111, 110, 32, 116,
104, 101, 32, 110, 101, 116, 119, 111, 114, 107, 44, 32, 97, 115, 32, 101,
118, 105, 100, 101, 110, 99, 101, 32, 111, 102, 32, 101, 103, 114, 101, 115,
115, 46, 10, 115, 111, 117, 114, 99, 101, 58, 32, 97, 119, 115, 45, 103,
117, 97, 114, 100, 100, 117, 116, 121, 10, 116, 105, 116, 108, 101, 58, 32,
65, 87, 83, 32, 71, 117, 97, 114, 100, 68, 117, 116, 121, 32, 102, 105,
110, 100, 105, 110, 103, 115, 32, 97, 98, 111, 117, 116, 32, 69, 67, 50,
32, 105, 110, 115, 116, 97, 110, 99, 101, 115, 32, 40, 74, 83, 79, 78,
41, 10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58, 32, 73, 97, 97,
83, 10, 102, 111, 114, 109, 97, 116, 58, 32, 106, 115, 111, 110, 10, 114,
101, 99, 111, 103, 110, 105, 115, 101, 58, 10, 32, 32, 45, 32, 123, 115,
99, 104, 101, 109, 97, 86, 101, 114, 115, 105, 111, 110, 58, 32, 116, 114,
117, 101, 44, 32, 114, 101, 115, 111, 117, 114, 99, 101, 46, 114, 101, 115,
111, 117, 114, 99, 101, 84, 121, 112, 101, 58, 32, 116, 114, 117, 101, 44,
32, 115, 101, 114, 118, 105, 99, 101, 46, 97, 99, 116, 105, 111, 110, 58,
32, 116, 114, 117, 101, 125, 10, 32, 32, 45, 32, 123, 83, 99, 104, 101,
109, 97, 86, 101, 114, 115, 105, 111, 110, 58, 32, 116, 114, 117, 101, 44,
32, 82, 101, 115, 111, 117, 114, 99, 101, 46, 82, 101, 115, 111, 117, 114,
99, 101, 84, 121, 112, 101, 58, 32, 116, 114, 117, 101, 44, 32, 83, 101,
114, 118, 105, 99, 101, 46, 65, 99, 116, 105, 111, 110, 58, 32, 116, 114,
117, 101, 125, 10, 116, 105, 109, 101, 58, 32, 91, 115, 101, 114, 118, 105,
99, 101, 46, 101, 118, 101, 110, 116, 70, 105, 114, 115, 116, 83, 101, 101,
110, 44, 32, 83, 101, 114, 118, 105, 99, 101, 46, 69, 118, 101, 110, 116,
70, 105, 114, 115, 116, 83, 101, 101, 110, 44, 32, 99, 114, 101, 97, 116,
101, 100, 65, 116, 44, 32, 67, 114, 101, 97, 116, 101, 100, 65, 116, 93,
10, 108, 97, 98, 101, 108, 58, 32, 91, 123, 99, 111, 110, 115, 116, 58,
32, 103, 117, 97, 114, 100, 100, 117, 116, 121, 125, 44, 32, 116, 121, 112,
101, 93, 10, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 101, 118, 101,
110, 116, 46, 112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 123, 99, 111,
110, 115, 116, 58, 32, 103, 117, 97, 114, 100, 100, 117, 116, 121, 125, 10,
32, 32, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32,
91, 116, 121, 112, 101, 44, 32, 84, 121, 112, 101, 93, 10, 32, 32, 99,
108, 111, 117, 100, 46, 112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 123,
99, 111, 110, 115, 116, 58, 32, 97, 119, 115, 125, 10, 32, 32, 99, 108,
111, 117, 100, 46, 97, 99, 99, 111, 117, 110, 116, 46, 105, 100, 58, 32,
91, 97, 99, 99, 111, 117, 110, 116, 73, 100, 44, 32, 65, 99, 99, 111,
117, 110, 116, 73, 100, 93, 10, 32, 32, 99, 108, 111, 117, 100, 46, 114,
101, 103, 105, 111, 110, 58, 32, 91, 114, 101, 103, 105, 111, 110, 44, 32,
82, 101, 103, 105, 111, 110, 93, 10, 32, 32, 99, 108, 111, 117, 100, 46,
105, 110, 115, 116, 97, 110, 99, 101, 46, 105, 100, 58, 32, 91, 114, 101,
115, 111, 117, 114, 99, 101, 46, 105, 110, 115, 116, 97, 110, 99, 101, 68,
101, 116, 97, 105, 108, 115, 46, 105, 110, 115, 116, 97, 110, 99, 101, 73,
100, 44, 32, 82, 101, 115, 111, 117, 114, 99, 101, 46, 73, 110, 115, 116,
97, 110, 99, 101, 68, 101, 116, 97, 105, 108, 115, 46, 73, 110, 115, 116,
97, 110, 99, 101, 73, 100, 93, 10, 32, 32, 99, 108, 111, 117, 100, 46,
105, 110, 116, 101, 114, 102, 97, 99, 101, 46, 105, 100, 58, 32, 123, 102,
114, 111, 109, 58, 32, 91, 114, 101, 115, 111, 117, 114, 99, 101, 46, 105,
110, 115, 116, 97, 110, 99, 101, 68, 101, 116, 97, 105, 108, 115, 46, 110,
101, 116, 119, 111, 114, 107, 73, 110, 116, 101, 114, 102, 97, 99, 101, 115,
46, 110, 101, 116, 119, 111, 114, 107, 73, 110, 116, 101, 114, 102, 97, 99,
101, 73, 100, 44, 32, 82, 101, 115, 111, 117, 114, 99, 101, 46, 73, 110,
115, 116, 97, 110, 99, 101, 68, 101, 116, 97, 105, 108, 115, 46, 78, 101,
116, 119, 111, 114, 107, 73, 110, 116, 101, 114, 102, 97, 99, 101, 115, 46,
78, 101, 116, 119, 111, 114, 107, 73, 110, 116, 101, 114, 102, 97, 99, 101,
73, 100, 93, 44, 32, 97, 108, 108, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 101, 118, 101, 110, 116, 46, 115, 116, 97, 114, 116, 58, 32, 123,
102, 114, 111, 109, 58, 32, 91, 115, 101, 114, 118, 105, 99, 101, 46, 101,
118, 101, 110, 116, 70, 105, 114, 115, 116, 83, 101, 101, 110, 44, 32, 83,
101, 114, 118, 105, 99, 101, 46, 69, 118, 101, 110, 116, 70, 105, 114, 115,
116, 83, 101, 101, 110, 93, 44, 32, 116, 105, 109, 101, 58, 32, 116, 114,
117, 101, 125, 10, 32, 32, 101, 118, 101, 110, 116, 46, 101, 110, 100, 58,
32, 123, 102, 114, 111, 109, 58, 32, 91, 115, 101, 114, 118, 105, 99, 101,
46, 101, 118, 101, 110, 116, 76, 97, 115, 116, 83, 101, 101, 110, 44, 32,
83, 101, 114, 118, 105, 99, 101, 46, 69, 118, 101, 110, 116, 76, 97, 115,
116, 83, 101, 101, 110, 93, 44, 32, 116, 105, 109, 101, 58, 32, 116, 114,
117, 101, 125, 10, 99, 97, 115, 101, 115, 58, 10, 32, 32, 45, 32, 119,
104, 101, 110, 58, 32, 91, 123, 115, 101, 114, 118, 105, 99, 101, 46, 97,
99, 116, 105, 111, 110, 46, 110, 101, 116, 119, 111, 114, 107, 67, 111, 110,
110, 101, 99, 116, 105, 111, 110, 65, 99, 116, 105, 111, 110, 46, 99, 111,
110, 110, 101, 99, 116, 105, 111, 110, 68, 105, 114, 101, 99, 116, 105, 111,
110, 58, 32, 79, 85, 84, 66, 79, 85, 78, 68, 125, 44, 32, 123, 83,
101, 114, 118, 105, 99, 101, 46, 65, 99, 116, 105, 111, 110, 46, 78, 101,
116, 119, 111, 114, 107, 67, 111, 110, 110, 101, 99, 116, 105, 111, 110, 65,
99, 116, 105, 111, 110, 46, 67, 111, 110, 110, 101, 99, 116, 105, 111, 110,
68, 105, 114, 101, 99, 116, 105, 111, 110, 58, 32, 79, 85, 84, 66, 79,
85, 78, 68, 125, 93, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58,
32, 110, 101, 116, 119, 111, 114, 107, 46, 102, 108, 111, 119, 10, 32, 32,
32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32,
100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 105, 112, 58, 32,
91, 115, 101, 114, 118, 105, 99, 101, 46, 97, 99, 116, 105, 111, 110, 46,
110, 101, 116, 119, 111, 114, 107, 67, 111, 110, 110, 101, 99, 116, 105, 111,
110, 65, 99, 116, 105, 111, 110, 46, 114, 101, 109, 111, 116, 101, 73, 112,
68, 101, 116, 97, 105, 108, 115, 46, 105, 112, 65, 100, 100, 114, 101, 115,
115, 86, 52, 44, 32, 83, 101, 114, 118, 105, 99, 101, 46, 65, 99, 116,
105, 111, 110, 46, 78, 101, 116, 119, 111, 114, 107, 67, 111, 110, 110, 101,
99, 116, 105, 111, 110, 65, 99, 116, 105, 111, 110, 46, 82, 101, 109, 111,
116, 101, 73, 112, 68, 101, 116, 97, 105, 108, 115, 46, 73, 112, 65, 100,
100, 114, 101, 115, 115, 86, 52, 93, 10, 32, 32, 32, 32, 32, 32, 100,
101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 112, 111, 114, 116, 58,
32, 123, 102, 114, 111, 109, 58, 32, 91, 115, 101, 114, 118, 105, 99, 101,
46, 97, 99, 116, 105, 111, 110, 46, 110, 101, 116, 119, 111, 114, 107, 67,
111, 110, 110, 101, 99, 116, 105, 111, 110, 65, 99, 116, 105, 111, 110, 46,
114, 101, 109, 111, 116, 101, 80, 111, 114, 116, 68, 101, 116, 97, 105, 108,
115, 46, 112, 111, 114, 116, 44, 32, 83, 101, 114, 118, 105, 99, 101, 46,
65, 99, 116, 105, 111, 110, 46, 78, 101, 116, 119, 111, 114, 107, 67, 111,
110, 110, 101, 99, 116, 105, 111, 110, 65, 99, 116, 105, 111, 110, 46, 82,
101, 109, 111, 116, 101, 80, 111, 114, 116, 68, 101, 116, 97, 105, 108, 115,
46, 80, 111, 114, 116, 93, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32,
116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 110, 101, 116, 119,
111, 114, 107, 46, 100, 105, 114, 101, 99, 116, 105, 111, 110, 58, 32, 123,
99, 111, 110, 115, 116, 58, 32, 101, 103, 114, 101, 115, 115, 125, 10, 32,
32, 45, 32, 119, 104, 101, 110, 58, 32, 91, 123, 115, 101, 114, 118, 105,
99, 101, 46, 97, 99, 116, 105, 111, 110, 46, 100, 110, 115, 82, 101, 113,
117, 101, 115, 116, 65, 99, 116, 105, 111, 110, 46, 100, 111, 109, 97, 105,
110, 58, 32, 116, 114, 117, 101, 125, 44, 32, 123, 83, 101, 114, 118, 105,
99, 101, 46, 65, 99, 116, 105, 111, 110, 46, 68, 110, 115, 82, 101, 113,
117, 101, 115, 116, 65, 99, 116, 105, 111, 110, 46, 68, 111, 109, 97, 105,
110, 58, 32, 116, 114, 117, 101, 125, 93, 10, 32, 32, 32, 32, 99, 108,
97, 115, 115, 58, 32, 100, 110, 115, 46, 113, 117, 101, 114, 121, 10, 32,
32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 100, 110, 115, 46,
113, 117, 101, 115, 116, 105, 111, 110, 46, 110, 97, 109, 101, 58, 32, 91,
115, 101, 114, 118, 105, 99, 101, 46, 97, 99, 116, 105, 111, 110, 46, 100,
110, 115, 82, 101, 113, 117, 101, 115, 116, 65, 99, 116, 105, 111, 110, 46,
100, 111, 109, 97, 105, 110, 44, 32, 83, 101, 114, 118, 105, 99, 101, 46,
65, 99, 116, 105, 111, 110, 46, 68, 110, 115, 82, 101, 113, 117, 101, 115,
116, 65, 99, 116, 105, 111, 110, 46, 68, 111, 109, 97, 105, 110, 93, 125,
10, 32, 32, 45, 32, 123, 99, 108, 97, 115, 115, 58, 32, 108, 111, 103,
46, 103, 117, 97, 114, 100, 100, 117, 116, 121, 125, 10,
0 };
static const char text35[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 77, 105, 99, 114, 111, 115, 111, 102, 116, 32, 69, 110, 116, 114, 97,
32, 115, 105, 103, 110, 45, 105, 110, 115, 32, 40, 104, 116, 116, 112, 115,
58, 47, 47, 108, 101, 97, 114, 110, 46, 109, 105, 99, 114, 111, 115, 111,
102, 116, 46, 99, 111, 109, 47, 101, 110, 116, 114, 97, 47, 105, 100, 101,
110, 116, 105, 116, 121, 47, 109, 111, 110, 105, 116, 111, 114, 105, 110, 103,
45, 104, 101, 97, 108, 116, 104, 47, 114, 101, 102, 101, 114, 101, 110, 99,
101, 45, 97, 122, 117, 114, 101, 45, 109, 111, 110, 105, 116, 111, 114, 45,
115, 105, 103, 110, 45, 105, 110, 115, 45, 108, 111, 103, 45, 115, 99, 104,
101, 109, 97, 41, 46, 10, 115, 111, 117, 114, 99, 101, 58, 32, 97, 122,
117, 114, 101, 45, 115, 105, 103, 110, 105, 110, 10, 116, 105, 116, 108, 101,
58, 32, 77, 105, 99, 114, 111, 115, 111, 102, 116, 32, 69, 110, 116, 114,
97, 32, 115, 105, 103, 110, 45, 105, 110, 32, 108, 111, 103, 115, 32, 40,
74, 83, 79, 78, 41, 10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58,
32, 73, 97, 97, 83, 10, 102, 111, 114, 109, 97, 116, 58, 32, 106, 115,
111, 110, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 10, 32, 32,
45, 32, 123, 99, 97, 116, 101, 103, 111, 114, 121, 58, 32, 91, 83, 105,
103, 110, 73, 110, 76, 111, 103, 115, 44, 32, 78, 111, 110, 73, 110, 116,
101, 114, 97, 99, 116, 105, 118, 101, 85, 115, 101, 114, 83, 105, 103, 110,
73, 110, 76, 111, 103, 115, 93, 44, 32, 112, 114, 111, 112, 101, 114, 116,
105, 101, 115, 46, 117, 115, 101, 114, 80, 114, 105, 110, 99, 105, 112, 97,
108, 78, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45,
32, 123, 99, 114, 101, 97, 116, 101, 100, 68, 97, 116, 101, 84, 105, 109,
101, 58, 32, 116, 114, 117, 101, 44, 32, 117, 115, 101, 114, 80, 114, 105,
110, 99, 105, 112, 97, 108, 78, 97, 109, 101, 58, 32, 116, 114, 117, 101,
44, 32, 97, 112, 112, 68, 105, 115, 112, 108, 97, 121, 78, 97, 109, 101,
58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45, 32, 123, 84, 121, 112,
101, 58, 32, 83, 105, 103, 110, 105, 110, 76, 111, 103, 115, 44, 32, 85,
115, 101, 114, 80, 114, 105, 110, 99, 105, 112, 97, 108, 78, 97, 109, 101,
58, 32, 116, 114, 117, 101, 125, 10, 110, 97, 109, 101, 115, 58, 32, 123,
112, 58, 32, 112, 114, 111, 112, 101, 114, 116, 105, 101, 115, 125, 10, 116,
105, 109, 101, 58, 32, 91, 36, 112, 46, 99, 114, 101, 97, 116, 101, 100,
68, 97, 116, 101, 84, 105, 109, 101, 44, 32, 99, 114, 101, 97, 116, 101,
100, 68, 97, 116, 101, 84, 105, 109, 101, 44, 32, 116, 105, 109, 101, 44,
32, 84, 105, 109, 101, 71, 101, 110, 101, 114, 97, 116, 101, 100, 93, 10,
108, 97, 98, 101, 108, 58, 32, 91, 123, 99, 111, 110, 115, 116, 58, 32,
115, 105, 103, 110, 105, 110, 125, 93, 10, 108, 101, 116, 58, 32, 123, 101,
114, 114, 111, 114, 58, 32, 91, 36, 112, 46, 115, 116, 97, 116, 117, 115,
46, 101, 114, 114, 111, 114, 67, 111, 100, 101, 44, 32, 115, 116, 97, 116,
117, 115, 46, 101, 114, 114, 111, 114, 67, 111, 100, 101, 44, 32, 114, 101,
115, 117, 108, 116, 84, 121, 112, 101, 44, 32, 82, 101, 115, 117, 108, 116,
84, 121, 112, 101, 93, 125, 10, 102, 105, 101, 108, 100, 115, 58, 10, 32,
32, 101, 118, 101, 110, 116, 46, 112, 114, 111, 118, 105, 100, 101, 114, 58,
32, 123, 99, 111, 110, 115, 116, 58, 32, 101, 110, 116, 114, 97, 125, 10,
32, 32, 99, 108, 111, 117, 100, 46, 112, 114, 111, 118, 105, 100, 101, 114,
58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 97, 122, 117, 114, 101, 125,
10, 32, 32, 117, 115, 101, 114, 46, 110, 97, 109, 101, 58, 32, 91, 36,
112, 46, 117, 115, 101, 114, 80, 114, 105, 110, 99, 105, 112, 97, 108, 78,
97, 109, 101, 44, 32, 117, 115, 101, 114, 80, 114, 105, 110, 99, 105, 112,
97, 108, 78, 97, 109, 101, 44, 32, 85, 115, 101, 114, 80, 114, 105, 110,
99, 105, 112, 97, 108, 78, 97, 109, 101, 93, 10, 32, 32, 117, 115, 101,
114, 46, 112, 114, 105, 110, 99, 105, 112, 97, 108, 46, 105, 100, 58, 32,
91, 36, 112, 46, 117, 115, 101, 114, 73, 100, 44, 32, 117, 115, 101, 114,
73, 100, 44, 32, 85, 115, 101, 114, 73, 100, 93, 10, 32, 32, 117, 115,
101, 114, 46, 116, 121, 112, 101, 58, 32, 91, 36, 112, 46, 117, 115, 101,
114, 84, 121, 112, 101, 44, 32, 117, 115, 101, 114, 84, 121, 112, 101, 44,
32, 85, 115, 101, 114, 84, 121, 112, 101, 93, 10, 32, 32, 117, 115, 101,
114, 46, 115, 101, 115, 115, 105, 111, 110, 46, 99, 114, 101, 97, 116, 101,
100, 58, 32, 91, 36, 112, 46, 99, 114, 101, 97, 116, 101, 100, 68, 97,
116, 101, 84, 105, 109, 101, 44, 32, 99, 114, 101, 97, 116, 101, 100, 68,
97, 116, 101, 84, 105, 109, 101, 93, 10, 32, 32, 115, 111, 117, 114, 99,
101, 46, 105, 112, 58, 32, 91, 36, 112, 46, 105, 112, 65, 100, 100, 114,
101, 115, 115, 44, 32, 99, 97, 108, 108, 101, 114, 73, 112, 65, 100, 100,
114, 101, 115, 115, 44, 32, 105, 112, 65, 100, 100, 114, 101, 115, 115, 44,
32, 73, 80, 65, 100, 100, 114, 101, 115, 115, 93, 10, 32, 32, 101, 118,
101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 91, 36, 112, 46,
97, 112, 112, 68, 105, 115, 112, 108, 97, 121, 78, 97, 109, 101, 44, 32,
97, 112, 112, 68, 105, 115, 112, 108, 97, 121, 78, 97, 109, 101, 44, 32,
65, 112, 112, 68, 105, 115, 112, 108, 97, 121, 78, 97, 109, 101, 93, 10,
99, 97, 115, 101, 115, 58, 10, 32, 32, 45, 32, 123, 119, 104, 101, 110,
58, 32, 123, 108, 101, 116, 46, 101, 114, 114, 111, 114, 58, 32, 39, 48,
39, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32, 115, 101, 115, 115, 105,
111, 110, 46, 115, 116, 97, 114, 116, 125, 10, 32, 32, 45, 32, 123, 99,
108, 97, 115, 115, 58, 32, 97, 112, 105, 46, 99, 97, 108, 108, 44, 32,
102, 105, 101, 108, 100, 115, 58, 32, 123, 101, 118, 101, 110, 116, 46, 111,
117, 116, 99, 111, 109, 101, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32,
102, 97, 105, 108, 117, 114, 101, 125, 125, 125, 10, 45, 45, 45, 10, 35,
32, 65, 122, 117, 114, 101, 32, 65, 99, 116, 105, 118, 105, 116, 121, 32,
76, 111, 103, 44, 32, 98, 121, 32, 100, 105, 97, 103, 110, 111, 115, 116,
105, 99, 32, 115, 101, 116, 116, 105, 110, 103, 115, 32, 111, 114, 32, 102,
114, 111, 109, 32, 76, 111, 103, 32, 65, 110, 97, 108, 121, 116, 105, 99,
115, 32, 40, 104, 116, 116, 112, 115, 58, 47, 47, 108, 101, 97, 114, 110,
46, 109, 105, 99, 114, 111, 115, 111, 102, 116, 46, 99, 111, 109, 47, 97,
122, 117, 114, 101, 47, 97, 122, 117, 114, 101, 45, 109, 111, 110, 105, 116,
111, 114, 47, 112, 108, 97, 116, 102, 111, 114, 109, 47, 97, 99, 116, 105,
118, 105, 116, 121, 45, 108, 111, 103, 45, 115, 99, 104, 101, 109, 97, 41,
46, 32, 65, 32, 118, 105, 114, 116, 117, 97, 108, 10, 35, 32, 109, 97,
99, 104, 105, 110, 101, 32, 105, 115, 32, 99, 114, 101, 97, 116, 101, 100,
32, 119, 104, 101, 110, 32, 105, 116, 115, 32, 119, 114, 105, 116, 101, 32,
104, 97, 115, 32, 115, 117, 99, 99, 101, 101, 100, 101, 100, 59, 32, 116,
104, 101, 32, 105, 109, 97, 103, 101, 32, 97, 110, 100, 32, 116, 104, 101,
32, 105, 110, 116, 101, 114, 102, 97, 99, 101, 115, 32, 115, 116, 97, 110,
100, 32, 105, 110, 32, 116, 104, 101, 32, 114, 101, 115, 112, 111, 110, 115,
101, 44, 32, 119, 104, 101, 114, 101, 32, 116, 104, 101, 32, 101, 110, 116,
114, 121, 32, 104, 97, 115, 32, 111, 110, 101, 46, 32, 65, 32, 115, 105,
103, 110, 45, 105, 110, 10, 35, 32, 99, 97, 110, 110, 111, 116, 32, 98,
101, 32, 116, 105, 101, 100, 32, 116, 111, 32, 108, 97, 116, 101, 114, 32,
101, 110, 116, 114, 105, 101, 115, 58, 32, 116, 104, 101, 115, 101, 32, 104,
97, 118, 101, 32, 110, 111, 32, 115, 101, 115, 115, 105, 111, 110, 46, 10,
115, 111, 117, 114, 99, 101, 58, 32, 97, 122, 117, 114, 101, 45, 97, 99,
116, 105, 118, 105, 116, 121, 10, 116, 105, 116, 108, 101, 58, 32, 65, 122,
117, 114, 101, 32, 65, 99, 116, 105, 118, 105, 116, 121, 32, 76, 111, 103,
32, 40, 74, 83, 79, 78, 41, 10, 112, 108, 97, 116, 102, 111, 114, 109,
115, 58, 32, 73, 97, 97, 83, 10, 102, 111, 114, 109, 97, 116, 58, 32,
106, 115, 111, 110, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 10,
32, 32, 45, 32, 123, 111, 112, 101, 114, 97, 116, 105, 111, 110, 78, 97,
109, 101, 58, 32, 116, 114, 117, 101, 44, 32, 114, 101, 115, 111, 117, 114,
99, 101, 73, 100, 58, 32, 116, 114, 117, 101, 44, 32, 99, 97, 116, 101,
103, 111, 114, 121, 58, 32, 116, 114, 117, 101, 44, 32, 116, 105, 109, 101,
58, 32, 116, 114, 117, 101, 44, 32, 102, 108, 111, 119, 76, 111, 103, 86,
101, 114, 115, 105, 111, 110, 58, 32, 102, 97, 108, 115, 101, 44, 32, 112,
114, 111, 112, 101, 114, 116, 105, 101, 115, 46, 102, 108, 111, 119, 115, 58,
32, 102, 97, 108, 115, 101, 125, 10, 32, 32, 45, 32, 123, 79, 112, 101,
114, 97, 116, 105, 111, 110, 78, 97, 109, 101, 86, 97, 108, 117, 101, 58,
32, 116, 114, 117, 101, 44, 32, 65, 99, 116, 105, 118, 105, 116, 121, 83,
116, 97, 116, 117, 115, 86, 97, 108, 117, 101, 58, 32, 116, 114, 117, 101,
125, 10, 101, 109, 98, 101, 100, 100, 101, 100, 58, 32, 123, 112, 114, 111,
112, 101, 114, 116, 105, 101, 115, 46, 114, 101, 115, 112, 111, 110, 115, 101,
66, 111, 100, 121, 58, 32, 106, 115, 111, 110, 44, 32, 112, 114, 111, 112,
101, 114, 116, 105, 101, 115, 46, 114, 101, 113, 117, 101, 115, 116, 98, 111,
100, 121, 58, 32, 106, 115, 111, 110, 44, 32, 112, 114, 111, 112, 101, 114,
116, 105, 101, 115, 46, 114, 101, 113, 117, 101, 115, 116, 66, 111, 100, 121,
58, 32, 106, 115, 111, 110, 44, 32, 80, 114, 111, 112, 101, 114, 116, 105,
101, 115, 95, 100, 46, 114, 101, 115, 112, 111, 110, 115, 101, 66, 111, 100,
121, 58, 32, 106, 115, 111, 110, 44, 32, 80, 114, 111, 112, 101, 114, 116,
105, 101, 115, 95, 100, 46, 114, 101, 113, 117, 101, 115, 116, 98, 111, 100,
121, 58, 32, 106, 115, 111, 110, 44, 32, 67, 108, 97, 105, 109, 115, 95,
100, 58, 32, 106, 115, 111, 110, 44, 10, 32, 32, 80, 114, 111, 112, 101,
114, 116, 105, 101, 115, 58, 32, 106, 115, 111, 110, 44, 32, 80, 114, 111,
112, 101, 114, 116, 105, 101, 115, 46, 114, 101, 115, 112, 111, 110, 115, 101,
66, 111, 100, 121, 58, 32, 106, 115, 111, 110, 44, 32, 80, 114, 111, 112,
101, 114, 116, 105, 101, 115, 46, 114, 101, 113, 117, 101, 115, 116, 98, 111,
100, 121, 58, 32, 106, 115, 111, 110, 44, 32, 67, 108, 97, 105, 109, 115,
58, 32, 106, 115, 111, 110, 44, 32, 65, 117, 116, 104, 111, 114, 105, 122,
97, 116, 105, 111, 110, 58, 32, 106, 115, 111, 110, 125, 10, 110, 97, 109,
101, 115, 58, 10, 32, 32, 98, 111, 100, 121, 58, 32, 91, 112, 114, 111,
112, 101, 114, 116, 105, 101, 115, 46, 114, 101, 115, 112, 111, 110, 115, 101,
66, 111, 100, 121, 44, 32, 112, 114, 111, 112, 101, 114, 116, 105, 101, 115,
46, 114, 101, 113, 117, 101, 115, 116, 98, 111, 100, 121, 44, 32, 112, 114,
111, 112, 101, 114, 116, 105, 101, 115, 46, 114, 101, 113, 117, 101, 115, 116,
66, 111, 100, 121, 44, 32, 80, 114, 111, 112, 101, 114, 116, 105, 101, 115,
95, 100, 46, 114, 101, 115, 112, 111, 110, 115, 101, 66, 111, 100, 121, 44,
32, 80, 114, 111, 112, 101, 114, 116, 105, 101, 115, 46, 114, 101, 115, 112,
111, 110, 115, 101, 66, 111, 100, 121, 44, 32, 80, 114, 111, 112, 101, 114,
116, 105, 101, 115, 95, 100, 46, 114, 101, 113, 117, 101, 115, 116, 98, 111,
100, 121, 44, 32, 80, 114, 111, 112, 101, 114, 116, 105, 101, 115, 46, 114,
101, 113, 117, 101, 115, 116, 98, 111, 100, 121, 93, 10, 32, 32, 99, 108,
97, 105, 109, 115, 58, 32, 91, 105, 100, 101, 110, 116, 105, 116, 121, 46,
99, 108, 97, 105, 109, 115, 44, 32, 67, 108, 97, 105, 109, 115, 95, 100,
44, 32, 67, 108, 97, 105, 109, 115, 93, 10, 32, 32, 101, 118, 105, 100,
101, 110, 99, 101, 58, 32, 91, 105, 100, 101, 110, 116, 105, 116, 121, 46,
97, 117, 116, 104, 111, 114, 105, 122, 97, 116, 105, 111, 110, 46, 101, 118,
105, 100, 101, 110, 99, 101, 44, 32, 65, 117, 116, 104, 111, 114, 105, 122,
97, 116, 105, 111, 110, 95, 100, 46, 101, 118, 105, 100, 101, 110, 99, 101,
44, 32, 65, 117, 116, 104, 111, 114, 105, 122, 97, 116, 105, 111, 110, 46,
101, 118, 105, 100, 101, 110, 99, 101, 93, 10, 116, 105, 109, 101, 58, 32,
91, 116, 105, 109, 101, 44, 32, 84, 105, 109, 101, 71, 101, 110, 101, 114,
97, 116, 101, 100, 44, 32, 69, 118, 101, 110, 116, 83, 117, 98, 109, 105,
115, 115, 105, 111, 110, 84, 105, 109, 101, 115, 116, 97, 109, 112, 93, 10,
108, 97, 98, 101, 108, 58, 32, 91, 123, 99, 111, 110, 115, 116, 58, 32,
97, 122, 117, 114, 101, 125, 44, 32, 91, 111, 112, 101, 114, 97, 116, 105,
111, 110, 78, 97, 109, 101, 44, 32, 79, 112, 101, 114, 97, 116, 105, 111,
110, 78, 97, 109, 101, 86, 97, 108, 117, 101, 93, 93, 10, 108, 101, 116,
58, 10, 32, 32, 111, 112, 101, 114, 97, 116, 105, 111, 110, 58, 32, 123,
102, 114, 111, 109, 58, 32, 91, 111, 112, 101, 114, 97, 116, 105, 111, 110,
78, 97, 109, 101, 44, 32, 79, 112, 101, 114, 97, 116, 105, 111, 110, 78,
97, 109, 101, 86, 97, 108, 117, 101, 93, 44, 32, 108, 111, 119, 101, 114,
58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 114, 101, 115, 117, 108, 116,
58, 32, 123, 102, 114, 111, 109, 58, 32, 91, 114, 101, 115, 117, 108, 116,
84, 121, 112, 101, 44, 32, 65, 99, 116, 105, 118, 105, 116, 121, 83, 116,
97, 116, 117, 115, 86, 97, 108, 117, 101, 44, 32, 114, 101, 115, 117, 108,
116, 83, 105, 103, 110, 97, 116, 117, 114, 101, 93, 44, 32, 108, 111, 119,
101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 112, 117, 98, 108,
105, 115, 104, 101, 114, 58, 32, 123, 116, 101, 120, 116, 58, 32, 39, 123,
36, 98, 111, 100, 121, 46, 112, 114, 111, 112, 101, 114, 116, 105, 101, 115,
46, 115, 116, 111, 114, 97, 103, 101, 80, 114, 111, 102, 105, 108, 101, 46,
105, 109, 97, 103, 101, 82, 101, 102, 101, 114, 101, 110, 99, 101, 46, 112,
117, 98, 108, 105, 115, 104, 101, 114, 125, 58, 123, 36, 98, 111, 100, 121,
46, 112, 114, 111, 112, 101, 114, 116, 105, 101, 115, 46, 115, 116, 111, 114,
97, 103, 101, 80, 114, 111, 102, 105, 108, 101, 46, 105, 109, 97, 103, 101,
82, 101, 102, 101, 114, 101, 110, 99, 101, 46, 111, 102, 102, 101, 114, 125,
58, 123, 36, 98, 111, 100, 121, 46, 112, 114, 111, 112, 101, 114, 116, 105,
101, 115, 46, 115, 116, 111, 114, 97, 103, 101, 80, 114, 111, 102, 105, 108,
101, 46, 105, 109, 97, 103, 101, 82, 101, 102, 101, 114, 101, 110, 99, 101,
46, 115, 107, 117, 125, 39, 125, 10, 32, 32, 117, 112, 110, 58, 32, 91,
39, 36, 99, 108, 97, 105, 109, 115, 46, 104, 116, 116, 112, 58, 47, 47,
115, 99, 104, 101, 109, 97, 115, 92, 46, 120, 109, 108, 115, 111, 97, 112,
92, 46, 111, 114, 103, 47, 119, 115, 47, 50, 48, 48, 53, 47, 48, 53,
47, 105, 100, 101, 110, 116, 105, 116, 121, 47, 99, 108, 97, 105, 109, 115,
47, 117, 112, 110, 39, 44, 32, 39, 36, 99, 108, 97, 105, 109, 115, 46,
104, 116, 116, 112, 58, 47, 47, 115, 99, 104, 101, 109, 97, 115, 92, 46,
120, 109, 108, 115, 111, 97, 112, 92, 46, 111, 114, 103, 47, 119, 115, 47,
50, 48, 48, 53, 47, 48, 53, 47, 105, 100, 101, 110, 116, 105, 116, 121,
47, 99, 108, 97, 105, 109, 115, 47, 110, 97, 109, 101, 39, 44, 32, 67,
97, 108, 108, 101, 114, 44, 32, 99, 97, 108, 108, 101, 114, 93, 10, 102,
105, 101, 108, 100, 115, 58, 10, 32, 32, 101, 118, 101, 110, 116, 46, 112,
114, 111, 118, 105, 100, 101, 114, 58, 32, 123, 99, 111, 110, 115, 116, 58,
32, 97, 122, 117, 114, 101, 45, 97, 99, 116, 105, 118, 105, 116, 121, 125,
10, 32, 32, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58,
32, 108, 101, 116, 46, 111, 112, 101, 114, 97, 116, 105, 111, 110, 10, 32,
32, 101, 118, 101, 110, 116, 46, 111, 117, 116, 99, 111, 109, 101, 58, 32,
123, 102, 114, 111, 109, 58, 32, 108, 101, 116, 46, 114, 101, 115, 117, 108,
116, 44, 32, 109, 97, 112, 58, 32, 123, 115, 117, 99, 99, 101, 115, 115,
58, 32, 115, 117, 99, 99, 101, 115, 115, 44, 32, 115, 117, 99, 99, 101,
101, 100, 101, 100, 58, 32, 115, 117, 99, 99, 101, 115, 115, 44, 32, 115,
116, 97, 114, 116, 58, 32, 117, 110, 107, 110, 111, 119, 110, 44, 32, 115,
116, 97, 114, 116, 101, 100, 58, 32, 117, 110, 107, 110, 111, 119, 110, 44,
32, 97, 99, 99, 101, 112, 116, 58, 32, 117, 110, 107, 110, 111, 119, 110,
44, 32, 97, 99, 99, 101, 112, 116, 101, 100, 58, 32, 117, 110, 107, 110,
111, 119, 110, 125, 44, 32, 101, 108, 115, 101, 58, 32, 102, 97, 105, 108,
117, 114, 101, 125, 10, 32, 32, 99, 108, 111, 117, 100, 46, 112, 114, 111,
118, 105, 100, 101, 114, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 97,
122, 117, 114, 101, 125, 10, 32, 32, 99, 108, 111, 117, 100, 46, 97, 99,
99, 111, 117, 110, 116, 46, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58,
32, 91, 114, 101, 115, 111, 117, 114, 99, 101, 73, 100, 44, 32, 82, 101,
115, 111, 117, 114, 99, 101, 73, 100, 44, 32, 95, 82, 101, 115, 111, 117,
114, 99, 101, 73, 100, 93, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58,
32, 39, 40, 63, 105, 41, 94, 47, 115, 117, 98, 115, 99, 114, 105, 112,
116, 105, 111, 110, 115, 47, 40, 91, 94, 47, 93, 43, 41, 39, 44, 32,
108, 111, 119, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 99,
108, 111, 117, 100, 46, 114, 101, 103, 105, 111, 110, 58, 32, 108, 111, 99,
97, 116, 105, 111, 110, 10, 32, 32, 115, 111, 117, 114, 99, 101, 46, 105,
112, 58, 32, 91, 99, 97, 108, 108, 101, 114, 73, 112, 65, 100, 100, 114,
101, 115, 115, 44, 32, 67, 97, 108, 108, 101, 114, 73, 112, 65, 100, 100,
114, 101, 115, 115, 93, 10, 32, 32, 117, 115, 101, 114, 46, 110, 97, 109,
101, 58, 32, 108, 101, 116, 46, 117, 112, 110, 10, 32, 32, 35, 32, 65,
32, 103, 117, 101, 115, 116, 32, 111, 102, 32, 97, 110, 111, 116, 104, 101,
114, 32, 116, 101, 110, 97, 110, 116, 44, 32, 97, 32, 117, 115, 101, 114,
44, 32, 97, 32, 115, 101, 114, 118, 105, 99, 101, 32, 112, 114, 105, 110,
99, 105, 112, 97, 108, 59, 32, 116, 104, 101, 32, 112, 111, 114, 116, 97,
108, 32, 105, 115, 32, 65, 122, 117, 114, 101, 39, 115, 32, 99, 111, 110,
115, 111, 108, 101, 46, 10, 32, 32, 117, 115, 101, 114, 46, 116, 121, 112,
101, 58, 10, 32, 32, 32, 32, 45, 32, 123, 116, 101, 120, 116, 58, 32,
39, 71, 117, 101, 115, 116, 44, 123, 36, 101, 118, 105, 100, 101, 110, 99,
101, 46, 112, 114, 105, 110, 99, 105, 112, 97, 108, 84, 121, 112, 101, 125,
39, 44, 32, 119, 104, 101, 110, 58, 32, 123, 108, 101, 116, 46, 117, 112,
110, 58, 32, 123, 99, 111, 110, 116, 97, 105, 110, 115, 58, 32, 39, 35,
69, 88, 84, 35, 39, 125, 125, 44, 32, 115, 112, 108, 105, 116, 58, 32,
39, 44, 39, 44, 32, 112, 97, 114, 116, 58, 32, 97, 108, 108, 125, 10,
32, 32, 32, 32, 45, 32, 123, 116, 101, 120, 116, 58, 32, 39, 67, 111,
110, 115, 111, 108, 101, 44, 123, 36, 101, 118, 105, 100, 101, 110, 99, 101,
46, 112, 114, 105, 110, 99, 105, 112, 97, 108, 84, 121, 112, 101, 125, 39,
44, 32, 119, 104, 101, 110, 58, 32, 123, 36, 99, 108, 97, 105, 109, 115,
46, 97, 112, 112, 105, 100, 58, 32, 99, 52, 52, 98, 52, 48, 56, 51,
45, 51, 98, 98, 48, 45, 52, 57, 99, 49, 45, 98, 52, 55, 100, 45,
57, 55, 52, 101, 53, 51, 99, 98, 100, 102, 51, 99, 125, 44, 32, 115,
112, 108, 105, 116, 58, 32, 39, 44, 39, 44, 32, 112, 97, 114, 116, 58,
32, 97, 108, 108, 125, 10, 32, 32, 32, 32, 45, 32, 36, 101, 118, 105,
100, 101, 110, 99, 101, 46, 112, 114, 105, 110, 99, 105, 112, 97, 108, 84,
121, 112, 101, 10, 32, 32, 117, 115, 101, 114, 46, 112, 114, 105, 110, 99,
105, 112, 97, 108, 46, 105, 100, 58, 32, 91, 39, 36, 99, 108, 97, 105,
109, 115, 46, 104, 116, 116, 112, 58, 47, 47, 115, 99, 104, 101, 109, 97,
115, 92, 46, 109, 105, 99, 114, 111, 115, 111, 102, 116, 92, 46, 99, 111,
109, 47, 105, 100, 101, 110, 116, 105, 116, 121, 47, 99, 108, 97, 105, 109,
115, 47, 111, 98, 106, 101, 99, 116, 105, 100, 101, 110, 116, 105, 102, 105,
101, 114, 39, 44, 32, 108, 101, 116, 46, 117, 112, 110, 93, 10, 99, 97,
115, 101, 115, 58, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123,
108, 101, 116, 46, 111, 112, 101, 114, 97, 116, 105, 111, 110, 58, 32, 109,
105, 99, 114, 111, 115, 111, 102, 116, 46, 99, 111, 109, 112, 117, 116, 101,
47, 118, 105, 114, 116, 117, 97, 108, 109, 97, 99, 104, 105, 110, 101, 115,
47, 119, 114, 105, 116, 101, 44, 32, 108, 101, 116, 46, 114, 101, 115, 117,
108, 116, 58, 32, 91, 115, 117, 99, 99, 101, 115, 115, 44, 32, 115, 117,
99, 99, 101, 101, 100, 101, 100, 93, 125, 10, 32, 32, 32, 32, 99, 108,
97, 115, 115, 58, 32, 105, 110, 115, 116, 97, 110, 99, 101, 46, 99, 114,
101, 97, 116, 101, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58,
10, 32, 32, 32, 32, 32, 32, 99, 108, 111, 117, 100, 46, 105, 110, 115,
116, 97, 110, 99, 101, 46, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58,
32, 91, 114, 101, 115, 111, 117, 114, 99, 101, 73, 100, 44, 32, 82, 101,
115, 111, 117, 114, 99, 101, 73, 100, 44, 32, 95, 82, 101, 115, 111, 117,
114, 99, 101, 73, 100, 93, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116,
114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 99, 108, 111, 117, 100,
46, 105, 109, 97, 103, 101, 46, 105, 100, 58, 32, 91, 36, 98, 111, 100,
121, 46, 112, 114, 111, 112, 101, 114, 116, 105, 101, 115, 46, 115, 116, 111,
114, 97, 103, 101, 80, 114, 111, 102, 105, 108, 101, 46, 105, 109, 97, 103,
101, 82, 101, 102, 101, 114, 101, 110, 99, 101, 46, 105, 100, 44, 32, 108,
101, 116, 46, 112, 117, 98, 108, 105, 115, 104, 101, 114, 93, 10, 32, 32,
32, 32, 32, 32, 99, 108, 111, 117, 100, 46, 105, 110, 116, 101, 114, 102,
97, 99, 101, 46, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36,
98, 111, 100, 121, 46, 112, 114, 111, 112, 101, 114, 116, 105, 101, 115, 46,
110, 101, 116, 119, 111, 114, 107, 80, 114, 111, 102, 105, 108, 101, 46, 110,
101, 116, 119, 111, 114, 107, 73, 110, 116, 101, 114, 102, 97, 99, 101, 115,
46, 105, 100, 44, 32, 97, 108, 108, 58, 32, 116, 114, 117, 101, 44, 32,
108, 111, 119, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45,
32, 119, 104, 101, 110, 58, 32, 123, 108, 101, 116, 46, 111, 112, 101, 114,
97, 116, 105, 111, 110, 58, 32, 109, 105, 99, 114, 111, 115, 111, 102, 116,
46, 99, 111, 109, 112, 117, 116, 101, 47, 118, 105, 114, 116, 117, 97, 108,
109, 97, 99, 104, 105, 110, 101, 115, 47, 115, 116, 97, 114, 116, 47, 97,
99, 116, 105, 111, 110, 44, 32, 108, 101, 116, 46, 114, 101, 115, 117, 108,
116, 58, 32, 91, 115, 117, 99, 99, 101, 115, 115, 44, 32, 115, 117, 99,
99, 101, 101, 100, 101, 100, 93, 125, 10, 32, 32, 32, 32, 99, 108, 97,
115, 115, 58, 32, 105, 110, 115, 116, 97, 110, 99, 101, 46, 115, 116, 97,
114, 116, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123,
99, 108, 111, 117, 100, 46, 105, 110, 115, 116, 97, 110, 99, 101, 46, 105,
100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 91, 114, 101, 115, 111, 117,
114, 99, 101, 73, 100, 44, 32, 82, 101, 115, 111, 117, 114, 99, 101, 73,
100, 44, 32, 95, 82, 101, 115, 111, 117, 114, 99, 101, 73, 100, 93, 44,
32, 108, 111, 119, 101, 114, 58, 32, 116, 114, 117, 101, 125, 125, 10, 32,
32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 108, 101, 116, 46, 111, 112,
101, 114, 97, 116, 105, 111, 110, 58, 32, 109, 105, 99, 114, 111, 115, 111,
102, 116, 46, 110, 101, 116, 119, 111, 114, 107, 47, 110, 101, 116, 119, 111,
114, 107, 105, 110, 116, 101, 114, 102, 97, 99, 101, 115, 47, 119, 114, 105,
116, 101, 44, 32, 108, 101, 116, 46, 114, 101, 115, 117, 108, 116, 58, 32,
91, 115, 117, 99, 99, 101, 115, 115, 44, 32, 115, 117, 99, 99, 101, 101,
100, 101, 100, 93, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58,
32, 105, 110, 116, 101, 114, 102, 97, 99, 101, 46, 99, 114, 101, 97, 116,
101, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32,
32, 32, 32, 32, 99, 108, 111, 117, 100, 46, 105, 110, 116, 101, 114, 102,
97, 99, 101, 46, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 91,
114, 101, 115, 111, 117, 114, 99, 101, 73, 100, 44, 32, 82, 101, 115, 111,
117, 114, 99, 101, 73, 100, 44, 32, 95, 82, 101, 115, 111, 117, 114, 99,
101, 73, 100, 93, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116, 114, 117,
101, 125, 10, 32, 32, 32, 32, 32, 32, 99, 108, 111, 117, 100, 46, 105,
110, 116, 101, 114, 102, 97, 99, 101, 46, 109, 97, 99, 58, 32, 123, 102,
114, 111, 109, 58, 32, 36, 98, 111, 100, 121, 46, 112, 114, 111, 112, 101,
114, 116, 105, 101, 115, 46, 109, 97, 99, 65, 100, 100, 114, 101, 115, 115,
44, 32, 115, 112, 108, 105, 116, 58, 32, 39, 45, 39, 44, 32, 112, 97,
114, 116, 58, 32, 97, 108, 108, 44, 32, 106, 111, 105, 110, 58, 32, 39,
39, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 32, 32, 32, 32, 99, 108, 111, 117, 100, 46, 105, 110, 115, 116,
97, 110, 99, 101, 46, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32,
36, 98, 111, 100, 121, 46, 112, 114, 111, 112, 101, 114, 116, 105, 101, 115,
46, 118, 105, 114, 116, 117, 97, 108, 77, 97, 99, 104, 105, 110, 101, 46,
105, 100, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116, 114, 117, 101, 125,
10, 32, 32, 45, 32, 123, 99, 108, 97, 115, 115, 58, 32, 97, 112, 105,
46, 99, 97, 108, 108, 125, 10, 45, 45, 45, 10, 35, 32, 86, 105, 114,
116, 117, 97, 108, 32, 110, 101, 116, 119, 111, 114, 107, 32, 102, 108, 111,
119, 32, 108, 111, 103, 115, 44, 32, 118, 101, 114, 115, 105, 111, 110, 32,
52, 32, 40, 104, 116, 116, 112, 115, 58, 47, 47, 108, 101, 97, 114, 110,
46, 109, 105, 99, 114, 111, 115, 111, 102, 116, 46, 99, 111, 109, 47, 97,
122, 117, 114, 101, 47, 110, 101, 116, 119, 111, 114, 107, 45, 119, 97, 116,
99, 104, 101, 114, 47, 118, 110, 101, 116, 45, 102, 108, 111, 119, 45, 108,
111, 103, 115, 45, 111, 118, 101, 114, 118, 105, 101, 119, 41, 58, 32, 97,
32, 114, 101, 99, 111, 114, 100, 32, 104, 97, 115, 32, 109, 97, 110, 121,
32, 116, 117, 112, 108, 101, 115, 44, 10, 35, 32, 34, 116, 105, 109, 101,
44, 115, 111, 117, 114, 99, 101, 44, 100, 101, 115, 116, 105, 110, 97, 116,
105, 111, 110, 44, 112, 111, 114, 116, 44, 112, 111, 114, 116, 44, 112, 114,
111, 116, 111, 99, 111, 108, 44, 100, 105, 114, 101, 99, 116, 105, 111, 110,
44, 115, 116, 97, 116, 101, 44, 101, 110, 99, 114, 121, 112, 116, 105, 111,
110, 44, 46, 46, 46, 34, 46, 32, 83, 116, 97, 116, 101, 32, 68, 58,
32, 100, 101, 110, 105, 101, 100, 46, 10, 115, 111, 117, 114, 99, 101, 58,
32, 97, 122, 117, 114, 101, 45, 118, 110, 101, 116, 45, 102, 108, 111, 119,
10, 116, 105, 116, 108, 101, 58, 32, 65, 122, 117, 114, 101, 32, 118, 105,
114, 116, 117, 97, 108, 32, 110, 101, 116, 119, 111, 114, 107, 32, 102, 108,
111, 119, 32, 108, 111, 103, 115, 32, 40, 74, 83, 79, 78, 41, 10, 112,
108, 97, 116, 102, 111, 114, 109, 115, 58, 32, 73, 97, 97, 83, 10, 102,
111, 114, 109, 97, 116, 58, 32, 106, 115, 111, 110, 10, 114, 101, 99, 111,
103, 110, 105, 115, 101, 58, 32, 123, 102, 108, 111, 119, 76, 111, 103, 86,
101, 114, 115, 105, 111, 110, 58, 32, 116, 114, 117, 101, 44, 32, 102, 108,
111, 119, 82, 101, 99, 111, 114, 100, 115, 46, 102, 108, 111, 119, 115, 58,
32, 116, 114, 117, 101, 125, 10, 110, 97, 109, 101, 115, 58, 32, 123, 116,
117, 112, 108, 101, 58, 32, 39, 102, 108, 111, 119, 82, 101, 99, 111, 114,
100, 115, 46, 102, 108, 111, 119, 115, 91, 93, 46, 102, 108, 111, 119, 71,
114, 111, 117, 112, 115, 91, 93, 46, 102, 108, 111, 119, 84, 117, 112, 108,
101, 115, 91, 93, 39, 125, 10, 116, 105, 109, 101, 58, 32, 123, 102, 114,
111, 109, 58, 32, 39, 102, 108, 111, 119, 82, 101, 99, 111, 114, 100, 115,
46, 102, 108, 111, 119, 115, 91, 93, 46, 102, 108, 111, 119, 71, 114, 111,
117, 112, 115, 91, 93, 46, 102, 108, 111, 119, 84, 117, 112, 108, 101, 115,
91, 93, 39, 44, 32, 115, 112, 108, 105, 116, 58, 32, 39, 44, 39, 44,
32, 112, 97, 114, 116, 58, 32, 48, 125, 10, 108, 97, 98, 101, 108, 58,
32, 91, 123, 99, 111, 110, 115, 116, 58, 32, 118, 110, 101, 116, 102, 108,
111, 119, 125, 93, 10, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 101,
118, 101, 110, 116, 46, 112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 123,
99, 111, 110, 115, 116, 58, 32, 118, 110, 101, 116, 102, 108, 111, 119, 125,
10, 32, 32, 99, 108, 111, 117, 100, 46, 112, 114, 111, 118, 105, 100, 101,
114, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 97, 122, 117, 114, 101,
125, 10, 32, 32, 99, 108, 111, 117, 100, 46, 105, 110, 116, 101, 114, 102,
97, 99, 101, 46, 105, 100, 58, 32, 91, 123, 102, 114, 111, 109, 58, 32,
116, 97, 114, 103, 101, 116, 82, 101, 115, 111, 117, 114, 99, 101, 73, 68,
44, 32, 119, 104, 101, 110, 58, 32, 123, 116, 97, 114, 103, 101, 116, 82,
101, 115, 111, 117, 114, 99, 101, 73, 68, 58, 32, 123, 99, 111, 110, 116,
97, 105, 110, 115, 58, 32, 47, 110, 101, 116, 119, 111, 114, 107, 73, 110,
116, 101, 114, 102, 97, 99, 101, 115, 47, 44, 32, 110, 111, 99, 97, 115,
101, 58, 32, 116, 114, 117, 101, 125, 125, 44, 32, 108, 111, 119, 101, 114,
58, 32, 116, 114, 117, 101, 125, 44, 32, 123, 102, 114, 111, 109, 58, 32,
109, 97, 99, 65, 100, 100, 114, 101, 115, 115, 44, 32, 108, 111, 119, 101,
114, 58, 32, 116, 114, 117, 101, 125, 93, 10, 32, 32, 115, 111, 117, 114,
99, 101, 46, 105, 112, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 116,
117, 112, 108, 101, 44, 32, 115, 112, 108, 105, 116, 58, 32, 39, 44, 39,
44, 32, 112, 97, 114, 116, 58, 32, 49, 125, 10, 32, 32, 115, 111, 117,
114, 99, 101, 46, 112, 111, 114, 116, 58, 32, 123, 102, 114, 111, 109, 58,
32, 36, 116, 117, 112, 108, 101, 44, 32, 115, 112, 108, 105, 116, 58, 32,
39, 44, 39, 44, 32, 112, 97, 114, 116, 58, 32, 51, 44, 32, 110, 117,
109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 100, 101,
115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 105, 112, 58, 32, 123, 102,
114, 111, 109, 58, 32, 36, 116, 117, 112, 108, 101, 44, 32, 115, 112, 108,
105, 116, 58, 32, 39, 44, 39, 44, 32, 112, 97, 114, 116, 58, 32, 50,
125, 10, 32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46,
112, 111, 114, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 116, 117,
112, 108, 101, 44, 32, 115, 112, 108, 105, 116, 58, 32, 39, 44, 39, 44,
32, 112, 97, 114, 116, 58, 32, 52, 44, 32, 110, 117, 109, 98, 101, 114,
58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 110, 101, 116, 119, 111, 114,
107, 46, 116, 114, 97, 110, 115, 112, 111, 114, 116, 58, 32, 123, 102, 114,
111, 109, 58, 32, 36, 116, 117, 112, 108, 101, 44, 32, 115, 112, 108, 105,
116, 58, 32, 39, 44, 39, 44, 32, 112, 97, 114, 116, 58, 32, 53, 44,
32, 109, 97, 112, 58, 32, 123, 39, 54, 39, 58, 32, 116, 99, 112, 44,
32, 39, 49, 55, 39, 58, 32, 117, 100, 112, 44, 32, 39, 49, 39, 58,
32, 105, 99, 109, 112, 125, 125, 10, 32, 32, 110, 101, 116, 119, 111, 114,
107, 46, 100, 105, 114, 101, 99, 116, 105, 111, 110, 58, 32, 123, 102, 114,
111, 109, 58, 32, 36, 116, 117, 112, 108, 101, 44, 32, 115, 112, 108, 105,
116, 58, 32, 39, 44, 39, 44, 32, 112, 97, 114, 116, 58, 32, 54, 44,
32, 109, 97, 112, 58, 32, 123, 73, 58, 32, 105, 110, 103, 114, 101, 115,
115, 44, 32, 79, 58, 32, 101, 103, 114, 101, 115, 115, 125, 125, 10, 32,
32, 101, 118, 101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 123,
102, 114, 111, 109, 58, 32, 36, 116, 117, 112, 108, 101, 44, 32, 115, 112,
108, 105, 116, 58, 32, 39, 44, 39, 44, 32, 112, 97, 114, 116, 58, 32,
55, 44, 32, 109, 97, 112, 58, 32, 123, 66, 58, 32, 98, 101, 103, 105,
110, 44, 32, 67, 58, 32, 99, 111, 110, 116, 105, 110, 117, 101, 44, 32,
69, 58, 32, 101, 110, 100, 44, 32, 68, 58, 32, 100, 101, 110, 121, 125,
125, 10, 32, 32, 101, 118, 101, 110, 116, 46, 111, 117, 116, 99, 111, 109,
101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 116, 117, 112, 108, 101,
44, 32, 115, 112, 108, 105, 116, 58, 32, 39, 44, 39, 44, 32, 112, 97,
114, 116, 58, 32, 55, 44, 32, 109, 97, 112, 58, 32, 123, 68, 58, 32,
102, 97, 105, 108, 117, 114, 101, 125, 44, 32, 101, 108, 115, 101, 58, 32,
115, 117, 99, 99, 101, 115, 115, 125, 10, 99, 97, 115, 101, 115, 58, 32,
91, 123, 101, 97, 99, 104, 58, 32, 39, 102, 108, 111, 119, 82, 101, 99,
111, 114, 100, 115, 46, 102, 108, 111, 119, 115, 91, 93, 46, 102, 108, 111,
119, 71, 114, 111, 117, 112, 115, 91, 93, 46, 102, 108, 111, 119, 84, 117,
112, 108, 101, 115, 91, 93, 39, 44, 32, 99, 108, 97, 115, 115, 58, 32,
110, 101, 116, 119, 111, 114, 107, 46, 102, 108, 111, 119, 125, 93, 10, 45,
45, 45, 10, 35, 32, 78, 101, 116, 119, 111, 114, 107, 32, 115, 101, 99,
117, 114, 105, 116, 121, 32, 103, 114, 111, 117, 112, 32, 102, 108, 111, 119,
32, 108, 111, 103, 115, 44, 32, 118, 101, 114, 115, 105, 111, 110, 115, 32,
49, 32, 97, 110, 100, 32, 50, 32, 40, 104, 116, 116, 112, 115, 58, 47,
47, 108, 101, 97, 114, 110, 46, 109, 105, 99, 114, 111, 115, 111, 102, 116,
46, 99, 111, 109, 47, 97, 122, 117, 114, 101, 47, 110, 101, 116, 119, 111,
114, 107, 45, 119, 97, 116, 99, 104, 101, 114, 47, 110, 115, 103, 45, 102,
108, 111, 119, 45, 108, 111, 103, 115, 45, 111, 118, 101, 114, 118, 105, 101,
119, 41, 58, 10, 35, 32, 34, 116, 105, 109, 101, 44, 115, 111, 117, 114,
99, 101, 44, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 44, 112,
111, 114, 116, 44, 112, 111, 114, 116, 44, 84, 124, 85, 44, 73, 124, 79,
44, 65, 124, 68, 44, 66, 124, 67, 124, 69, 44, 46, 46, 46, 34, 46,
32, 73, 110, 116, 101, 114, 102, 97, 99, 101, 115, 32, 97, 114, 101, 32,
116, 111, 108, 100, 32, 98, 121, 32, 77, 65, 67, 32, 97, 100, 100, 114,
101, 115, 115, 46, 10, 115, 111, 117, 114, 99, 101, 58, 32, 97, 122, 117,
114, 101, 45, 110, 115, 103, 45, 102, 108, 111, 119, 10, 116, 105, 116, 108,
101, 58, 32, 65, 122, 117, 114, 101, 32, 110, 101, 116, 119, 111, 114, 107,
32, 115, 101, 99, 117, 114, 105, 116, 121, 32, 103, 114, 111, 117, 112, 32,
102, 108, 111, 119, 32, 108, 111, 103, 115, 32, 40, 74, 83, 79, 78, 41,
10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58, 32, 73, 97, 97, 83,
10, 102, 111, 114, 109, 97, 116, 58, 32, 106, 115, 111, 110, 10, 114, 101,
99, 111, 103, 110, 105, 115, 101, 58, 32, 123, 112, 114, 111, 112, 101, 114,
116, 105, 101, 115, 46, 102, 108, 111, 119, 115, 58, 32, 116, 114, 117, 101,
44, 32, 99, 97, 116, 101, 103, 111, 114, 121, 58, 32, 78, 101, 116, 119,
111, 114, 107, 83, 101, 99, 117, 114, 105, 116, 121, 71, 114, 111, 117, 112,
70, 108, 111, 119, 69, 118, 101, 110, 116, 125, 10, 110, 97, 109, 101, 115,
58, 32, 123, 116, 117, 112, 108, 101, 58, 32, 39, 112, 114, 111, 112, 101,
114, 116, 105, 101, 115, 46, 102, 108, 111, 119, 115, 91, 93, 46, 102, 108,
111, 119, 115, 91, 93, 46, 102, 108, 111, 119, 84, 117, 112, 108, 101, 115,
91, 93, 39, 125, 10, 116, 105, 109, 101, 58, 32, 123, 102, 114, 111, 109,
58, 32, 39, 112, 114, 111, 112, 101, 114, 116, 105, 101, 115, 46, 102, 108,
111, 119, 115, 91, 93, 46, 102, 108, 111, 119, 115, 91, 93, 46, 102, 108,
111, 119, 84, 117, 112, 108, 101, 115, 91, 93, 39, 44, 32, 115, 112, 108,
105, 116, 58, 32, 39, 44, 39, 44, 32, 112, 97, 114, 116, 58, 32, 48,
125, 10, 108, 97, 98, 101, 108, 58, 32, 91, 123, 99, 111, 110, 115, 116,
58, 32, 110, 115, 103, 102, 108, 111, 119, 125, 93, 10, 102, 105, 101, 108,
100, 115, 58, 10, 32, 32, 101, 118, 101, 110, 116, 46, 112, 114, 111, 118,
105, 100, 101, 114, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 110, 115,
103, 102, 108, 111, 119, 125, 10, 32, 32, 99, 108, 111, 117, 100, 46, 112,
114, 111, 118, 105, 100, 101, 114, 58, 32, 123, 99, 111, 110, 115, 116, 58,
32, 97, 122, 117, 114, 101, 125, 10, 32, 32, 99, 108, 111, 117, 100, 46,
105, 110, 116, 101, 114, 102, 97, 99, 101, 46, 105, 100, 58, 32, 123, 102,
114, 111, 109, 58, 32, 39, 112, 114, 111, 112, 101, 114, 116, 105, 101, 115,
46, 102, 108, 111, 119, 115, 91, 93, 46, 102, 108, 111, 119, 115, 91, 93,
46, 109, 97, 99, 39, 44, 32, 108, 111, 119, 101, 114, 58, 32, 116, 114,
117, 101, 125, 10, 32, 32, 115, 111, 117, 114, 99, 101, 46, 105, 112, 58,
32, 123, 102, 114, 111, 109, 58, 32, 36, 116, 117, 112, 108, 101, 44, 32,
115, 112, 108, 105, 116, 58, 32, 39, 44, 39, 44, 32, 112, 97, 114, 116,
58, 32, 49, 125, 10, 32, 32, 115, 111, 117, 114, 99, 101, 46, 112, 111,
114, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 116, 117, 112, 108,
101, 44, 32, 115, 112, 108, 105, 116, 58, 32, 39, 44, 39, 44, 32, 112,
97, 114, 116, 58, 32, 51, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32,
116, 114, 117, 101, 125, 10, 32, 32, 100, 101, 115, 116, 105, 110, 97, 116,
105, 111, 110, 46, 105, 112, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36,
116, 117, 112, 108, 101, 44, 32, 115, 112, 108, 105, 116, 58, 32, 39, 44,
39, 44, 32, 112, 97, 114, 116, 58, 32, 50, 125, 10, 32, 32, 100, 101,
115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 112, 111, 114, 116, 58, 32,
123, 102, 114, 111, 109, 58, 32, 36, 116, 117, 112, 108, 101, 44, 32, 115,
112, 108, 105, 116, 58, 32, 39, 44, 39, 44, 32, 112, 97, 114, 116, 58,
32, 52, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101,
125, 10, 32, 32, 110, 101, 116, 119, 111, 114, 107, 46, 116, 114, 97, 110,
115, 112, 111, 114, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 116,
117, 112, 108, 101, 44, 32, 115, 112, 108, 105, 116, 58, 32, 39, 44, 39,
44, 32, 112, 97, 114, 116, 58, 32, 53, 44, 32, 109, 97, 112, 58, 32,
123, 84, 58, 32, 116, 99, 112, 44, 32, 85, 58, 32, 117, 100, 112, 125,
125, 10, 32, 32, 110, 101, 116, 119, 111, 114, 107, 46, 100, 105, 114, 101,
99, 116, 105, 111, 110, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 116,
117, 112, 108, 101, 44, 32, 115, 112, 108, 105, 116, 58, 32, 39, 44, 39,
44, 32, 112, 97, 114, 116, 58, 32, 54, 44, 32, 109, 97, 112, 58, 32,
123, 73, 58, 32, 105, 110, 103, 114, 101, 115, 115, 44, 32, 79, 58, 32,
101, 103, 114, 101, 115, 115, 125, 125, 10, 32, 32, 101, 118, 101, 110, 116,
46, 111, 117, 116, 99, 111, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58,
32, 36, 116, 117, 112, 108, 101, 44, 32, 115, 112, 108, 105, 116, 58, 32,
39, 44, 39, 44, 32, 112, 97, 114, 116, 58, 32, 55, 44, 32, 109, 97,
112, 58, 32, 123, 65, 58, 32, 115, 117, 99, 99, 101, 115, 115, 44, 32,
68, 58, 32, 102, 97, 105, 108, 117, 114, 101, 125, 125, 10, 99, 97, 115,
101, 115, 58, 32, 91, 123, 101, 97, 99, 104, 58, 32, 39, 112, 114, 111,
112, 101, 114, 116, 105, 101, 115, 46, 102, 108, 111, 119, 115, 91, 93, 46,
102, 108, 111, 119, 115, 91, 93, 46, 102, 108, 111, 119, 84, 117, 112, 108,
101, 115, 91, 93, 39, 44, 32, 99, 108, 97, 115, 115, 58, 32, 110, 101,
116, 119, 111, 114, 107, 46, 102, 108, 111, 119, 125, 93, 10, 45, 45, 45,
10, 35, 32, 86, 77, 32, 73, 110, 115, 105, 103, 104, 116, 115, 39, 32,
99, 111, 110, 110, 101, 99, 116, 105, 111, 110, 115, 32, 40, 104, 116, 116,
112, 115, 58, 47, 47, 108, 101, 97, 114, 110, 46, 109, 105, 99, 114, 111,
115, 111, 102, 116, 46, 99, 111, 109, 47, 97, 122, 117, 114, 101, 47, 97,
122, 117, 114, 101, 45, 109, 111, 110, 105, 116, 111, 114, 47, 114, 101, 102,
101, 114, 101, 110, 99, 101, 47, 116, 97, 98, 108, 101, 115, 47, 118, 109,
99, 111, 110, 110, 101, 99, 116, 105, 111, 110, 41, 58, 32, 97, 32, 109,
105, 110, 117, 116, 101, 39, 115, 32, 99, 111, 110, 110, 101, 99, 116, 105,
111, 110, 115, 32, 111, 102, 32, 97, 32, 112, 114, 111, 99, 101, 115, 115,
44, 32, 98, 121, 32, 110, 97, 109, 101, 46, 10, 115, 111, 117, 114, 99,
101, 58, 32, 97, 122, 117, 114, 101, 45, 118, 109, 99, 111, 110, 110, 101,
99, 116, 105, 111, 110, 10, 116, 105, 116, 108, 101, 58, 32, 65, 122, 117,
114, 101, 32, 86, 77, 32, 73, 110, 115, 105, 103, 104, 116, 115, 32, 99,
111, 110, 110, 101, 99, 116, 105, 111, 110, 115, 32, 40, 74, 83, 79, 78,
41, 10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58, 32, 91, 87, 105,
110, 100, 111, 119, 115, 44, 32, 76, 105, 110, 117, 120, 93, 10, 102, 111,
114, 109, 97, 116, 58, 32, 106, 115, 111, 110, 10, 114, 101, 99, 111, 103,
110, 105, 115, 101, 58, 32, 123, 84, 121, 112, 101, 58, 32, 86, 77, 67,
111, 110, 110, 101, 99, 116, 105, 111, 110, 44, 32, 68, 101, 115, 116, 105,
110, 97, 116, 105, 111, 110, 73, 112, 58, 32, 116, 114, 117, 101, 44, 32,
68, 105, 114, 101, 99, 116, 105, 111, 110, 58, 32, 116, 114, 117, 101, 125,
10, 116, 105, 109, 101, 58, 32, 84, 105, 109, 101, 71, 101, 110, 101, 114,
97, 116, 101, 100, 10, 104, 111, 115, 116, 58, 32, 67, 111, 109, 112, 117,
116, 101, 114, 10, 108, 97, 98, 101, 108, 58, 32, 91, 123, 99, 111, 110,
115, 116, 58, 32, 118, 109, 99, 111, 110, 110, 101, 99, 116, 105, 111, 110,
125, 44, 32, 68, 105, 114, 101, 99, 116, 105, 111, 110, 93, 10, 102, 105,
101, 108, 100, 115, 58, 10, 32, 32, 101, 118, 101, 110, 116, 46, 112, 114,
111, 118, 105, 100, 101, 114, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32,
118, 109, 99, 111, 110, 110, 101, 99, 116, 105, 111, 110, 125, 10, 32, 32,
112, 114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 58, 32, 80, 114,
111, 99, 101, 115, 115, 78, 97, 109, 101, 10, 32, 32, 115, 111, 117, 114,
99, 101, 46, 105, 112, 58, 32, 83, 111, 117, 114, 99, 101, 73, 112, 10,
32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 105, 112,
58, 32, 68, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 73, 112, 10,
32, 32, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 112, 111,
114, 116, 58, 32, 123, 102, 114, 111, 109, 58, 32, 68, 101, 115, 116, 105,
110, 97, 116, 105, 111, 110, 80, 111, 114, 116, 44, 32, 110, 117, 109, 98,
101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 110, 101, 116, 119,
111, 114, 107, 46, 116, 114, 97, 110, 115, 112, 111, 114, 116, 58, 32, 80,
114, 111, 116, 111, 99, 111, 108, 10, 32, 32, 110, 101, 116, 119, 111, 114,
107, 46, 100, 105, 114, 101, 99, 116, 105, 111, 110, 58, 32, 123, 102, 114,
111, 109, 58, 32, 68, 105, 114, 101, 99, 116, 105, 111, 110, 44, 32, 109,
97, 112, 58, 32, 123, 105, 110, 98, 111, 117, 110, 100, 58, 32, 105, 110,
103, 114, 101, 115, 115, 44, 32, 111, 117, 116, 98, 111, 117, 110, 100, 58,
32, 101, 103, 114, 101, 115, 115, 125, 125, 10, 99, 97, 115, 101, 115, 58,
10, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123, 68, 105, 114,
101, 99, 116, 105, 111, 110, 58, 32, 105, 110, 98, 111, 117, 110, 100, 125,
44, 32, 99, 108, 97, 115, 115, 58, 32, 110, 101, 116, 119, 111, 114, 107,
46, 97, 99, 99, 101, 112, 116, 125, 10, 32, 32, 45, 32, 123, 99, 108,
97, 115, 115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46, 102, 108, 111,
119, 125, 10,
0 };
static const char text36[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 67, 108, 111, 117, 100, 32, 65, 117, 100, 105, 116, 32, 76, 111, 103,
115, 32, 97, 115, 32, 76, 111, 103, 69, 110, 116, 114, 121, 32, 74, 83,
79, 78, 32, 40, 104, 116, 116, 112, 115, 58, 47, 47, 99, 108, 111, 117,
100, 46, 103, 111, 111, 103, 108, 101, 46, 99, 111, 109, 47, 108, 111, 103,
103, 105, 110, 103, 47, 100, 111, 99, 115, 47, 97, 117, 100, 105, 116, 47,
117, 110, 100, 101, 114, 115, 116, 97, 110, 100, 105, 110, 103, 45, 97, 117,
100, 105, 116, 45, 108, 111, 103, 115, 41, 46, 32, 65, 32, 108, 111, 110,
103, 32, 111, 112, 101, 114, 97, 116, 105, 111, 110, 32, 104, 97, 115, 32,
116, 119, 111, 32, 101, 110, 116, 114, 105, 101, 115, 58, 32, 116, 104, 101,
32, 102, 105, 114, 115, 116, 10, 35, 32, 99, 114, 101, 97, 116, 101, 115,
32, 116, 104, 101, 32, 105, 110, 115, 116, 97, 110, 99, 101, 44, 32, 116,
104, 101, 32, 108, 97, 115, 116, 32, 115, 116, 97, 114, 116, 115, 32, 105,
116, 46, 32, 65, 110, 32, 105, 110, 115, 116, 97, 110, 99, 101, 32, 105,
115, 32, 112, 114, 111, 106, 101, 99, 116, 115, 47, 80, 47, 122, 111, 110,
101, 115, 47, 90, 47, 105, 110, 115, 116, 97, 110, 99, 101, 115, 47, 78,
65, 77, 69, 44, 32, 97, 115, 32, 105, 110, 32, 102, 108, 111, 119, 32,
108, 111, 103, 115, 46, 10, 115, 111, 117, 114, 99, 101, 58, 32, 103, 99,
112, 45, 97, 117, 100, 105, 116, 10, 116, 105, 116, 108, 101, 58, 32, 71,
111, 111, 103, 108, 101, 32, 67, 108, 111, 117, 100, 32, 97, 117, 100, 105,
116, 32, 108, 111, 103, 115, 32, 40, 74, 83, 79, 78, 41, 10, 112, 108,
97, 116, 102, 111, 114, 109, 115, 58, 32, 73, 97, 97, 83, 10, 102, 111,
114, 109, 97, 116, 58, 32, 106, 115, 111, 110, 10, 114, 101, 99, 111, 103,
110, 105, 115, 101, 58, 10, 32, 32, 45, 32, 123, 112, 114, 111, 116, 111,
80, 97, 121, 108, 111, 97, 100, 46, 109, 101, 116, 104, 111, 100, 78, 97,
109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 45, 32, 123, 112,
114, 111, 116, 111, 112, 97, 121, 108, 111, 97, 100, 46, 109, 101, 116, 104,
111, 100, 78, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 110, 97,
109, 101, 115, 58, 32, 123, 112, 58, 32, 91, 112, 114, 111, 116, 111, 80,
97, 121, 108, 111, 97, 100, 44, 32, 112, 114, 111, 116, 111, 112, 97, 121,
108, 111, 97, 100, 93, 44, 32, 111, 112, 58, 32, 111, 112, 101, 114, 97,
116, 105, 111, 110, 125, 10, 116, 105, 109, 101, 58, 32, 91, 116, 105, 109,
101, 115, 116, 97, 109, 112, 44, 32, 114, 101, 99, 101, 105, 118, 101, 84,
105, 109, 101, 115, 116, 97, 109, 112, 44, 32, 112, 95, 101, 118, 101, 110,
116, 95, 116, 105, 109, 101, 44, 32, 112, 114, 111, 116, 111, 80, 97, 121,
108, 111, 97, 100, 46, 114, 101, 113, 117, 101, 115, 116, 77, 101, 116, 97,
100, 97, 116, 97, 46, 114, 101, 113, 117, 101, 115, 116, 65, 116, 116, 114,
105, 98, 117, 116, 101, 115, 46, 116, 105, 109, 101, 93, 10, 108, 97, 98,
101, 108, 58, 32, 91, 123, 99, 111, 110, 115, 116, 58, 32, 103, 99, 112,
125, 44, 32, 36, 112, 46, 109, 101, 116, 104, 111, 100, 78, 97, 109, 101,
93, 10, 108, 101, 116, 58, 10, 32, 32, 102, 97, 105, 108, 101, 100, 58,
32, 123, 102, 114, 111, 109, 58, 32, 36, 112, 46, 115, 116, 97, 116, 117,
115, 46, 99, 111, 100, 101, 44, 32, 109, 97, 112, 58, 32, 123, 39, 48,
39, 58, 32, 39, 39, 125, 44, 32, 101, 108, 115, 101, 58, 32, 39, 121,
101, 115, 39, 125, 10, 32, 32, 105, 100, 101, 110, 116, 105, 116, 121, 58,
10, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112,
46, 97, 117, 116, 104, 101, 110, 116, 105, 99, 97, 116, 105, 111, 110, 73,
110, 102, 111, 46, 112, 114, 105, 110, 99, 105, 112, 97, 108, 83, 117, 98,
106, 101, 99, 116, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39,
47, 40, 119, 111, 114, 107, 102, 111, 114, 99, 101, 80, 111, 111, 108, 115,
124, 119, 111, 114, 107, 108, 111, 97, 100, 73, 100, 101, 110, 116, 105, 116,
121, 80, 111, 111, 108, 115, 41, 47, 39, 44, 32, 109, 97, 112, 58, 32,
123, 119, 111, 114, 107, 102, 111, 114, 99, 101, 80, 111, 111, 108, 115, 58,
32, 87, 111, 114, 107, 102, 111, 114, 99, 101, 80, 111, 111, 108, 44, 32,
119, 111, 114, 107, 108, 111, 97, 100, 73, 100, 101, 110, 116, 105, 116, 121,
80, 111, 111, 108, 115, 58, 32, 87, 111, 114, 107, 108, 111, 97, 100, 73,
100, 101, 110, 116, 105, 116, 121, 125, 125, 10, 32, 32, 32, 32, 45, 32,
123, 102, 114, 111, 109, 58, 32, 36, 112, 46, 97, 117, 116, 104, 101, 110,
116, 105, 99, 97, 116, 105, 111, 110, 73, 110, 102, 111, 46, 112, 114, 105,
110, 99, 105, 112, 97, 108, 69, 109, 97, 105, 108, 44, 32, 99, 97, 112,
116, 117, 114, 101, 58, 32, 39, 40, 103, 115, 101, 114, 118, 105, 99, 101,
97, 99, 99, 111, 117, 110, 116, 92, 46, 99, 111, 109, 41, 36, 39, 44,
32, 109, 97, 112, 58, 32, 123, 103, 115, 101, 114, 118, 105, 99, 101, 97,
99, 99, 111, 117, 110, 116, 46, 99, 111, 109, 58, 32, 83, 101, 114, 118,
105, 99, 101, 65, 99, 99, 111, 117, 110, 116, 125, 125, 10, 32, 32, 32,
32, 45, 32, 123, 99, 111, 110, 115, 116, 58, 32, 85, 115, 101, 114, 44,
32, 119, 104, 101, 110, 58, 32, 123, 36, 112, 46, 97, 117, 116, 104, 101,
110, 116, 105, 99, 97, 116, 105, 111, 110, 73, 110, 102, 111, 46, 112, 114,
105, 110, 99, 105, 112, 97, 108, 69, 109, 97, 105, 108, 58, 32, 123, 107,
110, 111, 119, 110, 58, 32, 116, 114, 117, 101, 125, 125, 125, 10, 102, 105,
101, 108, 100, 115, 58, 10, 32, 32, 101, 118, 101, 110, 116, 46, 112, 114,
111, 118, 105, 100, 101, 114, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32,
103, 99, 112, 45, 97, 117, 100, 105, 116, 125, 10, 32, 32, 101, 118, 101,
110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 36, 112, 46, 109, 101,
116, 104, 111, 100, 78, 97, 109, 101, 10, 32, 32, 101, 118, 101, 110, 116,
46, 111, 117, 116, 99, 111, 109, 101, 58, 32, 91, 123, 102, 114, 111, 109,
58, 32, 108, 101, 116, 46, 102, 97, 105, 108, 101, 100, 44, 32, 109, 97,
112, 58, 32, 123, 39, 121, 101, 115, 39, 58, 32, 102, 97, 105, 108, 117,
114, 101, 125, 125, 44, 32, 123, 99, 111, 110, 115, 116, 58, 32, 115, 117,
99, 99, 101, 115, 115, 125, 93, 10, 32, 32, 99, 108, 111, 117, 100, 46,
112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 123, 99, 111, 110, 115, 116,
58, 32, 103, 99, 112, 125, 10, 32, 32, 99, 108, 111, 117, 100, 46, 97,
99, 99, 111, 117, 110, 116, 46, 105, 100, 58, 32, 114, 101, 115, 111, 117,
114, 99, 101, 46, 108, 97, 98, 101, 108, 115, 46, 112, 114, 111, 106, 101,
99, 116, 95, 105, 100, 10, 32, 32, 99, 108, 111, 117, 100, 46, 114, 101,
103, 105, 111, 110, 58, 32, 91, 114, 101, 115, 111, 117, 114, 99, 101, 46,
108, 97, 98, 101, 108, 115, 46, 122, 111, 110, 101, 44, 32, 114, 101, 115,
111, 117, 114, 99, 101, 46, 108, 97, 98, 101, 108, 115, 46, 108, 111, 99,
97, 116, 105, 111, 110, 93, 10, 32, 32, 115, 111, 117, 114, 99, 101, 46,
105, 112, 58, 32, 91, 36, 112, 46, 114, 101, 113, 117, 101, 115, 116, 77,
101, 116, 97, 100, 97, 116, 97, 46, 99, 97, 108, 108, 101, 114, 73, 112,
44, 32, 36, 112, 46, 114, 101, 113, 117, 101, 115, 116, 77, 101, 116, 97,
100, 97, 116, 97, 46, 99, 97, 108, 108, 101, 114, 73, 80, 93, 10, 32,
32, 117, 115, 101, 114, 46, 116, 121, 112, 101, 58, 32, 123, 102, 114, 111,
109, 58, 32, 108, 101, 116, 46, 105, 100, 101, 110, 116, 105, 116, 121, 44,
32, 97, 108, 108, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 117, 115,
101, 114, 46, 110, 97, 109, 101, 58, 32, 36, 112, 46, 97, 117, 116, 104,
101, 110, 116, 105, 99, 97, 116, 105, 111, 110, 73, 110, 102, 111, 46, 112,
114, 105, 110, 99, 105, 112, 97, 108, 69, 109, 97, 105, 108, 10, 32, 32,
117, 115, 101, 114, 46, 112, 114, 105, 110, 99, 105, 112, 97, 108, 46, 105,
100, 58, 32, 91, 36, 112, 46, 97, 117, 116, 104, 101, 110, 116, 105, 99,
97, 116, 105, 111, 110, 73, 110, 102, 111, 46, 112, 114, 105, 110, 99, 105,
112, 97, 108, 83, 117, 98, 106, 101, 99, 116, 44, 32, 36, 112, 46, 97,
117, 116, 104, 101, 110, 116, 105, 99, 97, 116, 105, 111, 110, 73, 110, 102,
111, 46, 112, 114, 105, 110, 99, 105, 112, 97, 108, 69, 109, 97, 105, 108,
93, 10, 99, 97, 115, 101, 115, 58, 10, 32, 32, 45, 32, 123, 119, 104,
101, 110, 58, 32, 123, 108, 101, 116, 46, 102, 97, 105, 108, 101, 100, 58,
32, 39, 121, 101, 115, 39, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32,
97, 112, 105, 46, 99, 97, 108, 108, 125, 10, 32, 32, 45, 32, 119, 104,
101, 110, 58, 32, 123, 36, 112, 46, 109, 101, 116, 104, 111, 100, 78, 97,
109, 101, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 94, 40, 92,
119, 43, 92, 46, 41, 63, 99, 111, 109, 112, 117, 116, 101, 92, 46, 105,
110, 115, 116, 97, 110, 99, 101, 115, 92, 46, 105, 110, 115, 101, 114, 116,
36, 39, 125, 125, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58,
32, 123, 99, 108, 111, 117, 100, 46, 105, 110, 115, 116, 97, 110, 99, 101,
46, 105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112, 46, 114,
101, 115, 111, 117, 114, 99, 101, 78, 97, 109, 101, 44, 32, 108, 111, 119,
101, 114, 58, 32, 116, 114, 117, 101, 125, 125, 10, 32, 32, 32, 32, 99,
97, 115, 101, 115, 58, 10, 32, 32, 32, 32, 32, 32, 45, 32, 119, 104,
101, 110, 58, 32, 91, 123, 36, 111, 112, 46, 102, 105, 114, 115, 116, 58,
32, 39, 116, 114, 117, 101, 39, 125, 44, 32, 123, 36, 111, 112, 58, 32,
102, 97, 108, 115, 101, 125, 93, 10, 32, 32, 32, 32, 32, 32, 32, 32,
109, 111, 114, 101, 58, 32, 116, 114, 117, 101, 10, 32, 32, 32, 32, 32,
32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 105, 110, 115, 116, 97, 110,
99, 101, 46, 99, 114, 101, 97, 116, 101, 10, 32, 32, 32, 32, 32, 32,
32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 99, 108, 111, 117, 100, 46, 105, 109, 97, 103, 101, 46,
105, 100, 58, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
45, 32, 123, 102, 114, 111, 109, 58, 32, 39, 112, 114, 111, 116, 111, 80,
97, 121, 108, 111, 97, 100, 46, 114, 101, 113, 117, 101, 115, 116, 46, 100,
105, 115, 107, 115, 91, 93, 46, 105, 110, 105, 116, 105, 97, 108, 105, 122,
101, 80, 97, 114, 97, 109, 115, 46, 115, 111, 117, 114, 99, 101, 73, 109,
97, 103, 101, 39, 44, 32, 97, 109, 111, 110, 103, 58, 32, 123, 39, 112,
114, 111, 116, 111, 80, 97, 121, 108, 111, 97, 100, 46, 114, 101, 113, 117,
101, 115, 116, 46, 100, 105, 115, 107, 115, 91, 93, 46, 98, 111, 111, 116,
39, 58, 32, 39, 116, 114, 117, 101, 39, 125, 44, 32, 115, 116, 114, 105,
112, 95, 112, 114, 101, 102, 105, 120, 58, 32, 39, 104, 116, 116, 112, 115,
58, 47, 47, 119, 119, 119, 46, 103, 111, 111, 103, 108, 101, 97, 112, 105,
115, 46, 99, 111, 109, 47, 99, 111, 109, 112, 117, 116, 101, 47, 118, 49,
47, 39, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
45, 32, 123, 102, 114, 111, 109, 58, 32, 39, 112, 114, 111, 116, 111, 80,
97, 121, 108, 111, 97, 100, 46, 114, 101, 113, 117, 101, 115, 116, 46, 100,
105, 115, 107, 115, 91, 93, 46, 105, 110, 105, 116, 105, 97, 108, 105, 122,
101, 80, 97, 114, 97, 109, 115, 46, 115, 111, 117, 114, 99, 101, 73, 109,
97, 103, 101, 39, 44, 32, 97, 109, 111, 110, 103, 58, 32, 123, 39, 112,
114, 111, 116, 111, 80, 97, 121, 108, 111, 97, 100, 46, 114, 101, 113, 117,
101, 115, 116, 46, 100, 105, 115, 107, 115, 91, 93, 46, 105, 110, 105, 116,
105, 97, 108, 105, 122, 101, 80, 97, 114, 97, 109, 115, 46, 115, 111, 117,
114, 99, 101, 73, 109, 97, 103, 101, 39, 58, 32, 116, 114, 117, 101, 125,
44, 32, 115, 116, 114, 105, 112, 95, 112, 114, 101, 102, 105, 120, 58, 32,
39, 104, 116, 116, 112, 115, 58, 47, 47, 119, 119, 119, 46, 103, 111, 111,
103, 108, 101, 97, 112, 105, 115, 46, 99, 111, 109, 47, 99, 111, 109, 112,
117, 116, 101, 47, 118, 49, 47, 39, 125, 10, 32, 32, 32, 32, 32, 32,
32, 32, 32, 32, 32, 32, 45, 32, 123, 102, 114, 111, 109, 58, 32, 36,
112, 46, 114, 101, 113, 117, 101, 115, 116, 46, 115, 111, 117, 114, 99, 101,
77, 97, 99, 104, 105, 110, 101, 73, 109, 97, 103, 101, 44, 32, 115, 116,
114, 105, 112, 95, 112, 114, 101, 102, 105, 120, 58, 32, 39, 104, 116, 116,
112, 115, 58, 47, 47, 119, 119, 119, 46, 103, 111, 111, 103, 108, 101, 97,
112, 105, 115, 46, 99, 111, 109, 47, 99, 111, 109, 112, 117, 116, 101, 47,
118, 49, 47, 39, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 119,
104, 101, 110, 58, 32, 123, 36, 111, 112, 46, 108, 97, 115, 116, 58, 32,
39, 116, 114, 117, 101, 39, 125, 44, 32, 99, 108, 97, 115, 115, 58, 32,
105, 110, 115, 116, 97, 110, 99, 101, 46, 115, 116, 97, 114, 116, 125, 10,
32, 32, 32, 32, 32, 32, 45, 32, 123, 119, 104, 101, 110, 58, 32, 123,
36, 111, 112, 46, 102, 105, 114, 115, 116, 58, 32, 39, 116, 114, 117, 101,
39, 125, 125, 10, 32, 32, 32, 32, 32, 32, 45, 32, 123, 99, 108, 97,
115, 115, 58, 32, 97, 112, 105, 46, 99, 97, 108, 108, 125, 10, 32, 32,
45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 112, 46, 109, 101, 116, 104,
111, 100, 78, 97, 109, 101, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32,
39, 94, 40, 92, 119, 43, 92, 46, 41, 63, 99, 111, 109, 112, 117, 116,
101, 92, 46, 105, 110, 115, 116, 97, 110, 99, 101, 115, 92, 46, 115, 116,
97, 114, 116, 36, 39, 125, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115,
115, 58, 32, 105, 110, 115, 116, 97, 110, 99, 101, 46, 115, 116, 97, 114,
116, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123, 99,
108, 111, 117, 100, 46, 105, 110, 115, 116, 97, 110, 99, 101, 46, 105, 100,
58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112, 46, 114, 101, 115, 111,
117, 114, 99, 101, 78, 97, 109, 101, 44, 32, 108, 111, 119, 101, 114, 58,
32, 116, 114, 117, 101, 125, 125, 10, 32, 32, 45, 32, 123, 119, 104, 101,
110, 58, 32, 123, 36, 112, 46, 109, 101, 116, 104, 111, 100, 78, 97, 109,
101, 58, 32, 103, 111, 111, 103, 108, 101, 46, 108, 111, 103, 105, 110, 46,
76, 111, 103, 105, 110, 83, 101, 114, 118, 105, 99, 101, 46, 108, 111, 103,
105, 110, 83, 117, 99, 99, 101, 115, 115, 125, 44, 32, 99, 108, 97, 115,
115, 58, 32, 115, 101, 115, 115, 105, 111, 110, 46, 115, 116, 97, 114, 116,
125, 10, 32, 32, 45, 32, 123, 99, 108, 97, 115, 115, 58, 32, 97, 112,
105, 46, 99, 97, 108, 108, 125, 10, 45, 45, 45, 10, 35, 32, 86, 80,
67, 32, 102, 108, 111, 119, 32, 108, 111, 103, 115, 32, 40, 104, 116, 116,
112, 115, 58, 47, 47, 99, 108, 111, 117, 100, 46, 103, 111, 111, 103, 108,
101, 46, 99, 111, 109, 47, 118, 112, 99, 47, 100, 111, 99, 115, 47, 97,
98, 111, 117, 116, 45, 102, 108, 111, 119, 45, 108, 111, 103, 115, 45, 114,
101, 99, 111, 114, 100, 115, 41, 46, 32, 84, 104, 101, 32, 116, 105, 109,
101, 32, 105, 115, 32, 116, 104, 101, 32, 102, 108, 111, 119, 39, 115, 44,
32, 110, 111, 116, 32, 116, 104, 101, 32, 101, 110, 116, 114, 121, 39, 115,
46, 10, 115, 111, 117, 114, 99, 101, 58, 32, 103, 99, 112, 45, 118, 112,
99, 102, 108, 111, 119, 10, 116, 105, 116, 108, 101, 58, 32, 71, 111, 111,
103, 108, 101, 32, 67, 108, 111, 117, 100, 32, 86, 80, 67, 32, 102, 108,
111, 119, 32, 108, 111, 103, 115, 32, 40, 74, 83, 79, 78, 41, 10, 112,
108, 97, 116, 102, 111, 114, 109, 115, 58, 32, 73, 97, 97, 83, 10, 102,
111, 114, 109, 97, 116, 58, 32, 106, 115, 111, 110, 10, 114, 101, 99, 111,
103, 110, 105, 115, 101, 58, 10, 32, 32, 45, 32, 123, 106, 115, 111, 110,
80, 97, 121, 108, 111, 97, 100, 46, 99, 111, 110, 110, 101, 99, 116, 105,
111, 110, 46, 115, 114, 99, 95, 105, 112, 58, 32, 116, 114, 117, 101, 44,
32, 106, 115, 111, 110, 80, 97, 121, 108, 111, 97, 100, 46, 99, 111, 110,
110, 101, 99, 116, 105, 111, 110, 46, 100, 101, 115, 116, 95, 105, 112, 58,
32, 116, 114, 117, 101, 125, 10, 110, 97, 109, 101, 115, 58, 32, 123, 106,
58, 32, 106, 115, 111, 110, 80, 97, 121, 108, 111, 97, 100, 125, 10, 116,
105, 109, 101, 58, 32, 91, 36, 106, 46, 115, 116, 97, 114, 116, 95, 116,
105, 109, 101, 44, 32, 116, 105, 109, 101, 115, 116, 97, 109, 112, 93, 10,
108, 97, 98, 101, 108, 58, 32, 91, 123, 99, 111, 110, 115, 116, 58, 32,
103, 99, 112, 45, 118, 112, 99, 102, 108, 111, 119, 125, 93, 10, 102, 105,
101, 108, 100, 115, 58, 10, 32, 32, 101, 118, 101, 110, 116, 46, 112, 114,
111, 118, 105, 100, 101, 114, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32,
103, 99, 112, 45, 118, 112, 99, 102, 108, 111, 119, 125, 10, 32, 32, 99,
108, 111, 117, 100, 46, 112, 114, 111, 118, 105, 100, 101, 114, 58, 32, 123,
99, 111, 110, 115, 116, 58, 32, 103, 99, 112, 125, 10, 32, 32, 99, 108,
111, 117, 100, 46, 97, 99, 99, 111, 117, 110, 116, 46, 105, 100, 58, 32,
91, 36, 106, 46, 115, 114, 99, 95, 105, 110, 115, 116, 97, 110, 99, 101,
46, 112, 114, 111, 106, 101, 99, 116, 95, 105, 100, 44, 32, 114, 101, 115,
111, 117, 114, 99, 101, 46, 108, 97, 98, 101, 108, 115, 46, 112, 114, 111,
106, 101, 99, 116, 95, 105, 100, 93, 10, 32, 32, 115, 111, 117, 114, 99,
101, 46, 105, 112, 58, 32, 36, 106, 46, 99, 111, 110, 110, 101, 99, 116,
105, 111, 110, 46, 115, 114, 99, 95, 105, 112, 10, 32, 32, 115, 111, 117,
114, 99, 101, 46, 112, 111, 114, 116, 58, 32, 123, 102, 114, 111, 109, 58,
32, 36, 106, 46, 99, 111, 110, 110, 101, 99, 116, 105, 111, 110, 46, 115,
114, 99, 95, 112, 111, 114, 116, 44, 32, 110, 117, 109, 98, 101, 114, 58,
32, 116, 114, 117, 101, 125, 10, 32, 32, 100, 101, 115, 116, 105, 110, 97,
116, 105, 111, 110, 46, 105, 112, 58, 32, 36, 106, 46, 99, 111, 110, 110,
101, 99, 116, 105, 111, 110, 46, 100, 101, 115, 116, 95, 105, 112, 10, 32,
32, 100, 101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 112, 111, 114,
116, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 106, 46, 99, 111, 110,
110, 101, 99, 116, 105, 111, 110, 46, 100, 101, 115, 116, 95, 112, 111, 114,
116, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125,
10, 32, 32, 110, 101, 116, 119, 111, 114, 107, 46, 105, 97, 110, 97, 95,
110, 117, 109, 98, 101, 114, 58, 32, 36, 106, 46, 99, 111, 110, 110, 101,
99, 116, 105, 111, 110, 46, 112, 114, 111, 116, 111, 99, 111, 108, 10, 32,
32, 101, 118, 101, 110, 116, 46, 115, 116, 97, 114, 116, 58, 32, 123, 102,
114, 111, 109, 58, 32, 36, 106, 46, 115, 116, 97, 114, 116, 95, 116, 105,
109, 101, 44, 32, 116, 105, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10,
32, 32, 101, 118, 101, 110, 116, 46, 101, 110, 100, 58, 32, 123, 102, 114,
111, 109, 58, 32, 36, 106, 46, 101, 110, 100, 95, 116, 105, 109, 101, 44,
32, 116, 105, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 100,
101, 115, 116, 105, 110, 97, 116, 105, 111, 110, 46, 97, 115, 46, 110, 117,
109, 98, 101, 114, 58, 32, 36, 106, 46, 100, 101, 115, 116, 95, 108, 111,
99, 97, 116, 105, 111, 110, 46, 97, 115, 110, 10, 99, 97, 115, 101, 115,
58, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 106, 46,
115, 114, 99, 95, 105, 110, 115, 116, 97, 110, 99, 101, 46, 118, 109, 95,
110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32,
99, 108, 97, 115, 115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46, 102,
108, 111, 119, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10,
32, 32, 32, 32, 32, 32, 99, 108, 111, 117, 100, 46, 105, 110, 115, 116,
97, 110, 99, 101, 46, 105, 100, 58, 32, 123, 116, 101, 120, 116, 58, 32,
39, 112, 114, 111, 106, 101, 99, 116, 115, 47, 123, 36, 106, 46, 115, 114,
99, 95, 105, 110, 115, 116, 97, 110, 99, 101, 46, 112, 114, 111, 106, 101,
99, 116, 95, 105, 100, 125, 47, 122, 111, 110, 101, 115, 47, 123, 36, 106,
46, 115, 114, 99, 95, 105, 110, 115, 116, 97, 110, 99, 101, 46, 122, 111,
110, 101, 125, 47, 105, 110, 115, 116, 97, 110, 99, 101, 115, 47, 123, 36,
106, 46, 115, 114, 99, 95, 105, 110, 115, 116, 97, 110, 99, 101, 46, 118,
109, 95, 110, 97, 109, 101, 125, 39, 44, 32, 108, 111, 119, 101, 114, 58,
32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 35, 32, 65,
110, 32, 97, 110, 115, 119, 101, 114, 44, 32, 102, 114, 111, 109, 32, 97,
32, 119, 101, 108, 108, 45, 107, 110, 111, 119, 110, 32, 112, 111, 114, 116,
32, 116, 111, 32, 97, 32, 104, 105, 103, 104, 32, 111, 110, 101, 44, 32,
105, 115, 32, 110, 111, 116, 104, 105, 110, 103, 32, 116, 104, 97, 116, 32,
116, 104, 101, 32, 105, 110, 115, 116, 97, 110, 99, 101, 32, 97, 115, 107,
101, 100, 32, 102, 111, 114, 46, 10, 32, 32, 32, 32, 32, 32, 110, 101,
116, 119, 111, 114, 107, 46, 100, 105, 114, 101, 99, 116, 105, 111, 110, 58,
10, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 99, 111, 110, 115,
116, 58, 32, 105, 110, 103, 114, 101, 115, 115, 44, 32, 119, 104, 101, 110,
58, 32, 123, 36, 106, 46, 99, 111, 110, 110, 101, 99, 116, 105, 111, 110,
46, 115, 114, 99, 95, 112, 111, 114, 116, 58, 32, 123, 109, 97, 116, 99,
104, 58, 32, 39, 94, 40, 91, 49, 45, 57, 93, 92, 100, 123, 48, 44,
50, 125, 124, 49, 48, 91, 48, 49, 93, 92, 100, 124, 49, 48, 50, 91,
48, 45, 51, 93, 41, 36, 39, 125, 44, 32, 36, 106, 46, 99, 111, 110,
110, 101, 99, 116, 105, 111, 110, 46, 100, 101, 115, 116, 95, 112, 111, 114,
116, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 94, 40, 49, 48,
50, 91, 52, 45, 57, 93, 124, 49, 48, 91, 51, 45, 57, 93, 92, 100,
124, 49, 91, 49, 45, 57, 93, 92, 100, 92, 100, 124, 91, 50, 45, 57,
93, 92, 100, 123, 51, 125, 124, 92, 100, 123, 53, 125, 41, 36, 39, 125,
125, 125, 10, 32, 32, 32, 32, 32, 32, 32, 32, 45, 32, 123, 99, 111,
110, 115, 116, 58, 32, 101, 103, 114, 101, 115, 115, 125, 10, 32, 32, 45,
32, 119, 104, 101, 110, 58, 32, 123, 36, 106, 46, 100, 101, 115, 116, 95,
105, 110, 115, 116, 97, 110, 99, 101, 46, 118, 109, 95, 110, 97, 109, 101,
58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115,
115, 58, 32, 110, 101, 116, 119, 111, 114, 107, 46, 102, 108, 111, 119, 10,
32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 10, 32, 32, 32, 32,
32, 32, 99, 108, 111, 117, 100, 46, 105, 110, 115, 116, 97, 110, 99, 101,
46, 105, 100, 58, 32, 123, 116, 101, 120, 116, 58, 32, 39, 112, 114, 111,
106, 101, 99, 116, 115, 47, 123, 36, 106, 46, 100, 101, 115, 116, 95, 105,
110, 115, 116, 97, 110, 99, 101, 46, 112, 114, 111, 106, 101, 99, 116, 95,
105, 100, 125, 47, 122, 111, 110, 101, 115, 47, 123, 36, 106, 46, 100, 101,
115, 116, 95, 105, 110, 115, 116, 97, 110, 99, 101, 46, 122, 111, 110, 101,
125, 47, 105, 110, 115, 116, 97, 110, 99, 101, 115, 47, 123, 36, 106, 46,
100, 101, 115, 116, 95, 105, 110, 115, 116, 97, 110, 99, 101, 46, 118, 109,
95, 110, 97, 109, 101, 125, 39, 44, 32, 108, 111, 119, 101, 114, 58, 32,
116, 114, 117, 101, 125, 10, 32, 32, 32, 32, 32, 32, 110, 101, 116, 119,
111, 114, 107, 46, 100, 105, 114, 101, 99, 116, 105, 111, 110, 58, 32, 123,
99, 111, 110, 115, 116, 58, 32, 105, 110, 103, 114, 101, 115, 115, 125, 10,
32, 32, 45, 32, 123, 99, 108, 97, 115, 115, 58, 32, 110, 101, 116, 119,
111, 114, 107, 46, 102, 108, 111, 119, 125, 10,
0 };
static const char text37[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 77, 101, 115, 115, 97, 103, 101, 115, 32, 111, 102, 32, 112, 114, 111,
103, 114, 97, 109, 115, 32, 105, 110, 32, 115, 121, 115, 108, 111, 103, 58,
32, 99, 114, 97, 115, 104, 101, 115, 32, 111, 102, 32, 97, 112, 112, 108,
105, 99, 97, 116, 105, 111, 110, 115, 44, 32, 97, 110, 100, 32, 111, 112,
101, 110, 115, 32, 111, 102, 32, 100, 111, 99, 117, 109, 101, 110, 116, 115,
32, 97, 110, 100, 32, 108, 105, 110, 107, 115, 32, 119, 104, 101, 114, 101,
32, 97, 110, 32, 97, 112, 112, 108, 105, 99, 97, 116, 105, 111, 110, 32,
108, 111, 103, 115, 32, 116, 104, 101, 109, 46, 32, 84, 105, 109, 101, 115,
32, 111, 102, 10, 35, 32, 82, 70, 67, 32, 51, 49, 54, 52, 32, 104,
97, 118, 101, 32, 110, 111, 32, 121, 101, 97, 114, 58, 32, 116, 104, 101,
32, 111, 110, 101, 32, 110, 101, 97, 114, 101, 115, 116, 32, 116, 111, 32,
116, 104, 101, 32, 101, 118, 101, 110, 116, 115, 32, 98, 101, 102, 111, 114,
101, 32, 105, 115, 32, 109, 101, 97, 110, 116, 46, 10, 115, 111, 117, 114,
99, 101, 58, 32, 115, 121, 115, 108, 111, 103, 10, 116, 105, 116, 108, 101,
58, 32, 115, 121, 115, 108, 111, 103, 32, 109, 101, 115, 115, 97, 103, 101,
115, 32, 40, 99, 114, 97, 115, 104, 101, 115, 44, 32, 111, 112, 101, 110,
101, 100, 32, 100, 111, 99, 117, 109, 101, 110, 116, 115, 44, 32, 99, 108,
105, 99, 107, 101, 100, 32, 108, 105, 110, 107, 115, 41, 10, 112, 108, 97,
116, 102, 111, 114, 109, 115, 58, 32, 76, 105, 110, 117, 120, 10, 102, 111,
114, 109, 97, 116, 58, 32, 116, 101, 120, 116, 10, 114, 101, 99, 111, 103,
110, 105, 115, 101, 100, 58, 32, 97, 32, 115, 121, 115, 108, 111, 103, 32,
104, 101, 97, 100, 101, 114, 32, 40, 82, 70, 67, 32, 51, 49, 54, 52,
44, 32, 82, 70, 67, 32, 53, 52, 50, 52, 41, 32, 98, 101, 102, 111,
114, 101, 32, 97, 32, 109, 101, 115, 115, 97, 103, 101, 32, 116, 104, 97,
116, 32, 105, 115, 32, 110, 111, 32, 111, 116, 104, 101, 114, 32, 114, 101,
99, 111, 114, 100, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 32,
123, 115, 121, 115, 108, 111, 103, 46, 112, 114, 111, 103, 114, 97, 109, 58,
32, 116, 114, 117, 101, 125, 10, 110, 97, 109, 101, 115, 58, 32, 123, 116,
101, 120, 116, 58, 32, 115, 121, 115, 108, 111, 103, 46, 109, 101, 115, 115,
97, 103, 101, 44, 32, 112, 114, 111, 103, 114, 97, 109, 58, 32, 115, 121,
115, 108, 111, 103, 46, 112, 114, 111, 103, 114, 97, 109, 44, 32, 112, 105,
100, 58, 32, 115, 121, 115, 108, 111, 103, 46, 112, 105, 100, 44, 32, 101,
120, 101, 58, 32, 115, 121, 115, 108, 111, 103, 46, 101, 120, 101, 125, 10,
116, 105, 109, 101, 58, 32, 115, 121, 115, 108, 111, 103, 46, 116, 105, 109,
101, 10, 104, 111, 115, 116, 58, 32, 115, 121, 115, 108, 111, 103, 46, 104,
111, 115, 116, 10, 101, 118, 101, 110, 116, 115, 58, 32, 115, 121, 115, 108,
111, 103, 45, 109, 101, 115, 115, 97, 103, 101, 115, 10, 45, 45, 45, 10,
35, 32, 96, 106, 111, 117, 114, 110, 97, 108, 99, 116, 108, 32, 45, 111,
32, 106, 115, 111, 110, 96, 32, 40, 115, 121, 115, 116, 101, 109, 100, 46,
106, 111, 117, 114, 110, 97, 108, 45, 102, 105, 101, 108, 100, 115, 40, 55,
41, 41, 46, 10, 115, 111, 117, 114, 99, 101, 58, 32, 106, 111, 117, 114,
110, 97, 108, 100, 10, 116, 105, 116, 108, 101, 58, 32, 115, 121, 115, 116,
101, 109, 100, 32, 106, 111, 117, 114, 110, 97, 108, 32, 40, 106, 111, 117,
114, 110, 97, 108, 99, 116, 108, 32, 45, 111, 32, 106, 115, 111, 110, 41,
10, 112, 108, 97, 116, 102, 111, 114, 109, 115, 58, 32, 76, 105, 110, 117,
120, 10, 102, 111, 114, 109, 97, 116, 58, 32, 106, 115, 111, 110, 10, 114,
101, 99, 111, 103, 110, 105, 115, 101, 58, 32, 123, 77, 69, 83, 83, 65,
71, 69, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 94, 40, 63,
33, 60, 69, 118, 101, 110, 116, 124, 92, 123, 124, 116, 121, 112, 101, 61,
124, 110, 111, 100, 101, 61, 41, 39, 125, 44, 32, 95, 95, 82, 69, 65,
76, 84, 73, 77, 69, 95, 84, 73, 77, 69, 83, 84, 65, 77, 80, 58,
32, 116, 114, 117, 101, 125, 10, 110, 97, 109, 101, 115, 58, 32, 123, 116,
101, 120, 116, 58, 32, 77, 69, 83, 83, 65, 71, 69, 44, 32, 112, 114,
111, 103, 114, 97, 109, 58, 32, 91, 83, 89, 83, 76, 79, 71, 95, 73,
68, 69, 78, 84, 73, 70, 73, 69, 82, 44, 32, 95, 67, 79, 77, 77,
93, 44, 32, 112, 105, 100, 58, 32, 91, 95, 80, 73, 68, 44, 32, 83,
89, 83, 76, 79, 71, 95, 80, 73, 68, 93, 44, 32, 101, 120, 101, 58,
32, 95, 69, 88, 69, 125, 10, 116, 105, 109, 101, 58, 32, 91, 95, 83,
79, 85, 82, 67, 69, 95, 82, 69, 65, 76, 84, 73, 77, 69, 95, 84,
73, 77, 69, 83, 84, 65, 77, 80, 44, 32, 95, 95, 82, 69, 65, 76,
84, 73, 77, 69, 95, 84, 73, 77, 69, 83, 84, 65, 77, 80, 93, 10,
104, 111, 115, 116, 58, 32, 95, 72, 79, 83, 84, 78, 65, 77, 69, 10,
101, 118, 101, 110, 116, 115, 58, 32, 115, 121, 115, 108, 111, 103, 45, 109,
101, 115, 115, 97, 103, 101, 115, 10, 45, 45, 45, 10, 35, 32, 76, 111,
103, 32, 65, 110, 97, 108, 121, 116, 105, 99, 115, 39, 32, 83, 121, 115,
108, 111, 103, 32, 116, 97, 98, 108, 101, 32, 40, 104, 116, 116, 112, 115,
58, 47, 47, 108, 101, 97, 114, 110, 46, 109, 105, 99, 114, 111, 115, 111,
102, 116, 46, 99, 111, 109, 47, 97, 122, 117, 114, 101, 47, 97, 122, 117,
114, 101, 45, 109, 111, 110, 105, 116, 111, 114, 47, 114, 101, 102, 101, 114,
101, 110, 99, 101, 47, 116, 97, 98, 108, 101, 115, 47, 115, 121, 115, 108,
111, 103, 41, 46, 10, 115, 111, 117, 114, 99, 101, 58, 32, 115, 121, 115,
108, 111, 103, 45, 116, 97, 98, 108, 101, 10, 116, 105, 116, 108, 101, 58,
32, 115, 121, 115, 108, 111, 103, 32, 109, 101, 115, 115, 97, 103, 101, 115,
32, 105, 110, 32, 76, 111, 103, 32, 65, 110, 97, 108, 121, 116, 105, 99,
115, 39, 32, 83, 121, 115, 108, 111, 103, 32, 116, 97, 98, 108, 101, 32,
40, 74, 83, 79, 78, 41, 10, 112, 108, 97, 116, 102, 111, 114, 109, 115,
58, 32, 76, 105, 110, 117, 120, 10, 102, 111, 114, 109, 97, 116, 58, 32,
106, 115, 111, 110, 10, 114, 101, 99, 111, 103, 110, 105, 115, 101, 58, 32,
123, 83, 121, 115, 108, 111, 103, 77, 101, 115, 115, 97, 103, 101, 58, 32,
123, 109, 97, 116, 99, 104, 58, 32, 39, 94, 40, 63, 33, 60, 69, 118,
101, 110, 116, 124, 92, 123, 124, 116, 121, 112, 101, 61, 124, 110, 111, 100,
101, 61, 41, 39, 125, 44, 32, 80, 114, 111, 99, 101, 115, 115, 78, 97,
109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 110, 97, 109, 101, 115, 58,
32, 123, 116, 101, 120, 116, 58, 32, 83, 121, 115, 108, 111, 103, 77, 101,
115, 115, 97, 103, 101, 44, 32, 112, 114, 111, 103, 114, 97, 109, 58, 32,
80, 114, 111, 99, 101, 115, 115, 78, 97, 109, 101, 44, 32, 112, 105, 100,
58, 32, 80, 114, 111, 99, 101, 115, 115, 73, 68, 44, 32, 101, 120, 101,
58, 32, 115, 121, 115, 108, 111, 103, 46, 101, 120, 101, 125, 10, 116, 105,
109, 101, 58, 32, 91, 69, 118, 101, 110, 116, 84, 105, 109, 101, 44, 32,
84, 105, 109, 101, 71, 101, 110, 101, 114, 97, 116, 101, 100, 93, 10, 104,
111, 115, 116, 58, 32, 91, 67, 111, 109, 112, 117, 116, 101, 114, 44, 32,
72, 111, 115, 116, 78, 97, 109, 101, 93, 10, 101, 118, 101, 110, 116, 115,
58, 32, 115, 121, 115, 108, 111, 103, 45, 109, 101, 115, 115, 97, 103, 101,
115, 10, 45, 45, 45, 10, 98, 111, 100, 121, 58, 32, 115, 121, 115, 108,
111, 103, 45, 109, 101, 115, 115, 97, 103, 101, 115, 10, 108, 97, 98, 101,
108, 58, 32, 91, 123, 99, 111, 110, 115, 116, 58, 32, 115, 121, 115, 108,
111, 103, 125, 44, 32, 36, 112, 114, 111, 103, 114, 97, 109, 93, 10, 102,
105, 101, 108, 100, 115, 58, 10, 32, 32, 104, 111, 115, 116, 46, 111, 115,
46, 116, 121, 112, 101, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 108,
105, 110, 117, 120, 125, 10, 32, 32, 101, 118, 101, 110, 116, 46, 112, 114,
111, 118, 105, 100, 101, 114, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32,
115, 121, 115, 108, 111, 103, 125, 10, 32, 32, 109, 101, 115, 115, 97, 103,
101, 58, 32, 36, 116, 101, 120, 116, 10, 32, 32, 112, 114, 111, 99, 101,
115, 115, 46, 110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32,
36, 112, 114, 111, 103, 114, 97, 109, 44, 32, 98, 97, 115, 101, 110, 97,
109, 101, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 112, 114, 111, 99,
101, 115, 115, 46, 101, 120, 101, 99, 117, 116, 97, 98, 108, 101, 58, 32,
36, 101, 120, 101, 10, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112,
105, 100, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 112, 105, 100, 44,
32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 99,
97, 115, 101, 115, 58, 10, 32, 32, 35, 32, 34, 107, 101, 114, 110, 101,
108, 58, 32, 91, 49, 50, 51, 52, 53, 46, 54, 55, 56, 93, 32, 101,
118, 105, 110, 99, 101, 91, 52, 50, 52, 50, 93, 58, 32, 115, 101, 103,
102, 97, 117, 108, 116, 32, 97, 116, 32, 48, 32, 105, 112, 32, 46, 46,
46, 34, 44, 32, 34, 116, 114, 97, 112, 115, 58, 32, 101, 118, 105, 110,
99, 101, 91, 52, 50, 52, 50, 93, 32, 103, 101, 110, 101, 114, 97, 108,
32, 112, 114, 111, 116, 101, 99, 116, 105, 111, 110, 32, 102, 97, 117, 108,
116, 34, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 116,
101, 120, 116, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 40, 63,
105, 41, 40, 92, 93, 58, 32, 115, 101, 103, 102, 97, 117, 108, 116, 32,
97, 116, 32, 124, 116, 114, 97, 112, 115, 58, 32, 92, 83, 43, 92, 91,
92, 100, 43, 92, 93, 32, 40, 103, 101, 110, 101, 114, 97, 108, 32, 112,
114, 111, 116, 101, 99, 116, 105, 111, 110, 124, 116, 114, 97, 112, 32, 41,
124, 105, 110, 118, 97, 108, 105, 100, 32, 111, 112, 99, 111, 100, 101, 41,
39, 125, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 97,
112, 112, 46, 99, 114, 97, 115, 104, 10, 32, 32, 32, 32, 102, 105, 101,
108, 100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 101, 118, 101, 110, 116,
46, 97, 99, 116, 105, 111, 110, 58, 32, 123, 99, 111, 110, 115, 116, 58,
32, 115, 101, 103, 102, 97, 117, 108, 116, 125, 10, 32, 32, 32, 32, 32,
32, 112, 114, 111, 99, 101, 115, 115, 46, 110, 97, 109, 101, 58, 32, 123,
102, 114, 111, 109, 58, 32, 36, 116, 101, 120, 116, 44, 32, 99, 97, 112,
116, 117, 114, 101, 58, 32, 39, 40, 91, 94, 92, 115, 58, 92, 91, 93,
43, 41, 92, 91, 92, 100, 43, 92, 93, 39, 125, 10, 32, 32, 32, 32,
32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 58, 32, 123,
102, 114, 111, 109, 58, 32, 36, 116, 101, 120, 116, 44, 32, 99, 97, 112,
116, 117, 114, 101, 58, 32, 39, 91, 94, 92, 115, 58, 92, 91, 93, 92,
91, 40, 92, 100, 43, 41, 92, 93, 39, 44, 32, 110, 117, 109, 98, 101,
114, 58, 32, 116, 114, 117, 101, 125, 10, 32, 32, 35, 32, 115, 121, 115,
116, 101, 109, 100, 45, 99, 111, 114, 101, 100, 117, 109, 112, 58, 32, 34,
80, 114, 111, 99, 101, 115, 115, 32, 52, 50, 52, 50, 32, 40, 101, 118,
105, 110, 99, 101, 41, 32, 111, 102, 32, 117, 115, 101, 114, 32, 49, 48,
48, 48, 32, 100, 117, 109, 112, 101, 100, 32, 99, 111, 114, 101, 46, 34,
10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 116, 101, 120,
116, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 94, 80, 114, 111,
99, 101, 115, 115, 32, 92, 100, 43, 32, 92, 40, 46, 42, 92, 41, 32,
111, 102, 32, 117, 115, 101, 114, 32, 92, 100, 43, 32, 40, 100, 117, 109,
112, 101, 100, 32, 99, 111, 114, 101, 124, 116, 101, 114, 109, 105, 110, 97,
116, 101, 100, 32, 97, 98, 110, 111, 114, 109, 97, 108, 108, 121, 41, 39,
125, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 97, 112,
112, 46, 99, 114, 97, 115, 104, 10, 32, 32, 32, 32, 102, 105, 101, 108,
100, 115, 58, 10, 32, 32, 32, 32, 32, 32, 101, 118, 101, 110, 116, 46,
97, 99, 116, 105, 111, 110, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32,
100, 117, 109, 112, 101, 100, 32, 99, 111, 114, 101, 125, 10, 32, 32, 32,
32, 32, 32, 112, 114, 111, 99, 101, 115, 115, 46, 101, 120, 101, 99, 117,
116, 97, 98, 108, 101, 58, 32, 123, 99, 111, 110, 115, 116, 58, 32, 39,
45, 39, 125, 10, 32, 32, 32, 32, 32, 32, 112, 114, 111, 99, 101, 115,
115, 46, 110, 97, 109, 101, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36,
116, 101, 120, 116, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39,
94, 80, 114, 111, 99, 101, 115, 115, 32, 92, 100, 43, 32, 92, 40, 40,
46, 42, 63, 41, 92, 41, 39, 125, 10, 32, 32, 32, 32, 32, 32, 112,
114, 111, 99, 101, 115, 115, 46, 112, 105, 100, 58, 32, 123, 102, 114, 111,
109, 58, 32, 36, 116, 101, 120, 116, 44, 32, 99, 97, 112, 116, 117, 114,
101, 58, 32, 39, 94, 80, 114, 111, 99, 101, 115, 115, 32, 40, 92, 100,
43, 41, 32, 39, 44, 32, 110, 117, 109, 98, 101, 114, 58, 32, 116, 114,
117, 101, 125, 10, 32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36,
116, 101, 120, 116, 58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 40,
63, 105, 41, 40, 97, 98, 110, 111, 114, 109, 97, 108, 32, 116, 101, 114,
109, 105, 110, 97, 116, 105, 111, 110, 124, 115, 101, 103, 102, 97, 117, 108,
116, 124, 115, 101, 103, 109, 101, 110, 116, 97, 116, 105, 111, 110, 32, 102,
97, 117, 108, 116, 124, 99, 111, 114, 101, 32, 100, 117, 109, 112, 101, 100,
41, 39, 125, 125, 10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32,
97, 112, 112, 46, 99, 114, 97, 115, 104, 10, 32, 32, 32, 32, 102, 105,
101, 108, 100, 115, 58, 32, 123, 101, 118, 101, 110, 116, 46, 97, 99, 116,
105, 111, 110, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 116, 101, 120,
116, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 40, 63, 105,
41, 40, 97, 98, 110, 111, 114, 109, 97, 108, 32, 116, 101, 114, 109, 105,
110, 97, 116, 105, 111, 110, 124, 115, 101, 103, 102, 97, 117, 108, 116, 124,
115, 101, 103, 109, 101, 110, 116, 97, 116, 105, 111, 110, 32, 102, 97, 117,
108, 116, 124, 99, 111, 114, 101, 32, 100, 117, 109, 112, 101, 100, 41, 39,
44, 32, 108, 111, 119, 101, 114, 58, 32, 116, 114, 117, 101, 125, 125, 10,
32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 116, 101, 120, 116,
58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 40, 63, 105, 41, 115,
97, 110, 100, 98, 111, 120, 39, 125, 44, 32, 36, 112, 114, 111, 103, 114,
97, 109, 58, 32, 123, 110, 111, 116, 58, 32, 91, 115, 121, 115, 116, 101,
109, 100, 44, 32, 107, 101, 114, 110, 101, 108, 93, 125, 125, 10, 32, 32,
32, 32, 99, 108, 97, 115, 115, 58, 32, 97, 112, 112, 46, 99, 114, 97,
115, 104, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58, 32, 123,
101, 118, 101, 110, 116, 46, 97, 99, 116, 105, 111, 110, 58, 32, 123, 99,
111, 110, 115, 116, 58, 32, 115, 97, 110, 100, 98, 111, 120, 125, 125, 10,
32, 32, 45, 32, 119, 104, 101, 110, 58, 32, 123, 36, 116, 101, 120, 116,
58, 32, 123, 109, 97, 116, 99, 104, 58, 32, 39, 40, 63, 105, 41, 40,
111, 112, 101, 110, 101, 100, 32, 100, 111, 99, 117, 109, 101, 110, 116, 124,
99, 108, 105, 99, 107, 101, 100, 32, 108, 105, 110, 107, 41, 39, 125, 125,
10, 32, 32, 32, 32, 99, 108, 97, 115, 115, 58, 32, 97, 112, 112, 46,
111, 112, 101, 110, 10, 32, 32, 32, 32, 102, 105, 101, 108, 100, 115, 58,
10, 32, 32, 32, 32, 32, 32, 101, 118, 101, 110, 116, 46, 97, 99, 116,
105, 111, 110, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 116, 101, 120,
116, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 40, 63, 105,
41, 40, 111, 112, 101, 110, 101, 100, 32, 100, 111, 99, 117, 109, 101, 110,
116, 124, 99, 108, 105, 99, 107, 101, 100, 32, 108, 105, 110, 107, 41, 39,
44, 32, 108, 111, 119, 101, 114, 58, 32, 116, 114, 117, 101, 125, 10, 32,
32, 32, 32, 32, 32, 102, 105, 108, 101, 46, 112, 97, 116, 104, 58, 32,
123, 102, 114, 111, 109, 58, 32, 36, 116, 101, 120, 116, 44, 32, 99, 97,
112, 116, 117, 114, 101, 58, 32, 39, 40, 63, 105, 41, 111, 112, 101, 110,
101, 100, 32, 100, 111, 99, 117, 109, 101, 110, 116, 58, 63, 32, 42, 91,
34, 39, 39, 93, 63, 40, 63, 58, 102, 105, 108, 101, 58, 47, 47, 41,
63, 40, 47, 91, 94, 34, 39, 39, 93, 43, 63, 41, 91, 34, 39, 39,
93, 63, 36, 39, 125, 10, 32, 32, 32, 32, 32, 32, 117, 114, 108, 46,
102, 117, 108, 108, 58, 32, 123, 102, 114, 111, 109, 58, 32, 36, 116, 101,
120, 116, 44, 32, 99, 97, 112, 116, 117, 114, 101, 58, 32, 39, 40, 63,
105, 41, 99, 108, 105, 99, 107, 101, 100, 32, 108, 105, 110, 107, 58, 63,
32, 42, 91, 34, 39, 39, 93, 63, 40, 92, 119, 43, 58, 47, 47, 91,
94, 92, 115, 34, 39, 39, 93, 43, 41, 39, 125, 10,
0 };
static const char text38[] = {
35, 32, 83, 80, 68, 88, 45, 76, 105, 99, 101, 110, 115, 101, 45, 73,
100, 101, 110, 116, 105, 102, 105, 101, 114, 58, 32, 77, 73, 84, 10, 35,
32, 70, 108, 97, 116, 32, 74, 83, 79, 78, 32, 111, 98, 106, 101, 99,
116, 115, 32, 119, 104, 111, 115, 101, 32, 107, 101, 121, 115, 32, 97, 114,
101, 32, 116, 104, 101, 32, 102, 105, 101, 108, 100, 32, 110, 97, 109, 101,
115, 32, 97, 115, 32, 116, 104, 101, 121, 32, 115, 116, 97, 110, 100, 46,
32, 79, 98, 106, 101, 99, 116, 115, 32, 105, 110, 115, 105, 100, 101, 32,
103, 105, 118, 101, 32, 100, 111, 116, 116, 101, 100, 32, 110, 97, 109, 101,
115, 44, 32, 97, 114, 114, 97, 121, 115, 32, 115, 101, 118, 101, 114, 97,
108, 32, 118, 97, 108, 117, 101, 115, 46, 10, 115, 111, 117, 114, 99, 101,
58, 32, 112, 108, 97, 105, 110, 10, 116, 105, 116, 108, 101, 58, 32, 74,
83, 79, 78, 32, 119, 105, 116, 104, 32, 116, 104, 101, 32, 102, 105, 101,
108, 100, 32, 110, 97, 109, 101, 115, 32, 97, 115, 32, 116, 104, 101, 121,
32, 115, 116, 97, 110, 100, 32, 40, 111, 110, 108, 121, 32, 119, 104, 101,
110, 32, 97, 115, 107, 101, 100, 32, 102, 111, 114, 41, 10, 112, 108, 97,
116, 102, 111, 114, 109, 115, 58, 32, 91, 87, 105, 110, 100, 111, 119, 115,
44, 32, 76, 105, 110, 117, 120, 44, 32, 109, 97, 99, 79, 83, 44, 32,
67, 111, 110, 116, 97, 105, 110, 101, 114, 115, 44, 32, 73, 97, 97, 83,
93, 10, 102, 111, 114, 109, 97, 116, 58, 32, 106, 115, 111, 110, 10, 114,
101, 99, 111, 103, 110, 105, 115, 101, 100, 58, 32, 111, 110, 108, 121, 32,
98, 121, 32, 45, 45, 115, 111, 117, 114, 99, 101, 32, 112, 108, 97, 105,
110, 10, 98, 121, 95, 110, 97, 109, 101, 58, 32, 116, 114, 117, 101, 10,
116, 105, 109, 101, 108, 101, 115, 115, 58, 32, 116, 114, 117, 101, 10, 116,
105, 109, 101, 58, 32, 91, 39, 64, 116, 105, 109, 101, 115, 116, 97, 109,
112, 39, 44, 32, 116, 105, 109, 101, 115, 116, 97, 109, 112, 44, 32, 116,
105, 109, 101, 44, 32, 83, 121, 115, 116, 101, 109, 84, 105, 109, 101, 44,
32, 84, 105, 109, 101, 67, 114, 101, 97, 116, 101, 100, 44, 32, 69, 118,
101, 110, 116, 84, 105, 109, 101, 93, 10, 104, 111, 115, 116, 58, 32, 91,
104, 111, 115, 116, 46, 110, 97, 109, 101, 44, 32, 67, 111, 109, 112, 117,
116, 101, 114, 44, 32, 72, 111, 115, 116, 110, 97, 109, 101, 44, 32, 104,
111, 115, 116, 110, 97, 109, 101, 93, 10, 114, 97, 119, 58, 32, 123, 102,
114, 111, 109, 58, 32, 39, 39, 44, 32, 97, 115, 58, 32, 39, 39, 44,
32, 100, 101, 101, 112, 58, 32, 116, 114, 117, 101, 125, 10, 108, 97, 98,
101, 108, 58, 32, 91, 123, 99, 111, 110, 115, 116, 58, 32, 112, 108, 97,
105, 110, 125, 93, 10, 99, 97, 115, 101, 115, 58, 32, 91, 123, 99, 108,
97, 115, 115, 58, 32, 101, 118, 101, 110, 116, 46, 112, 108, 97, 105, 110,
125, 93, 10,
0 };
const cdet_builtin_file cdet_builtin_maps_files[] = {
    { "envelopes.yaml", text0, sizeof(text0) - 1 },
    { "container-tools.yaml", text1, sizeof(text1) - 1 },
    { "body-windows-events.yaml", text2, sizeof(text2) - 1 },
    { "body-linux-audit.yaml", text3, sizeof(text3) - 1 },
    { "windows-evtx-dump.yaml", text4, sizeof(text4) - 1 },
    { "linux-sysmon.yaml", text5, sizeof(text5) - 1 },
    { "windows-xml.yaml", text6, sizeof(text6) - 1 },
    { "ecs.yaml", text7, sizeof(text7) - 1 },
    { "windows-winlogbeat.yaml", text8, sizeof(text8) - 1 },
    { "windows-winlogbeat6.yaml", text9, sizeof(text9) - 1 },
    { "windows-nxlog.yaml", text10, sizeof(text10) - 1 },
    { "windows-event-table.yaml", text11, sizeof(text11) - 1 },
    { "windows-security-table.yaml", text12, sizeof(text12) - 1 },
    { "windows-flat.yaml", text13, sizeof(text13) - 1 },
    { "defender-hunting.yaml", text14, sizeof(text14) - 1 },
    { "ocsf.yaml", text15, sizeof(text15) - 1 },
    { "linux-auoms.yaml", text16, sizeof(text16) - 1 },
    { "auditd.yaml", text17, sizeof(text17) - 1 },
    { "laurel.yaml", text18, sizeof(text18) - 1 },
    { "body-osquery.yaml", text19, sizeof(text19) - 1 },
    { "osquery.yaml", text20, sizeof(text20) - 1 },
    { "falco.yaml", text21, sizeof(text21) - 1 },
    { "tetragon.yaml", text22, sizeof(text22) - 1 },
    { "tracee.yaml", text23, sizeof(text23) - 1 },
    { "sysdig.yaml", text24, sizeof(text24) - 1 },
    { "macos-es.yaml", text25, sizeof(text25) - 1 },
    { "macos-unifiedlog.yaml", text26, sizeof(text26) - 1 },
    { "macos-santa.yaml", text27, sizeof(text27) - 1 },
    { "docker-events.yaml", text28, sizeof(text28) - 1 },
    { "podman-events.yaml", text29, sizeof(text29) - 1 },
    { "containerd-events.yaml", text30, sizeof(text30) - 1 },
    { "kubernetes-audit.yaml", text31, sizeof(text31) - 1 },
    { "aws-cloudtrail.yaml", text32, sizeof(text32) - 1 },
    { "aws-vpcflow.yaml", text33, sizeof(text33) - 1 },
    { "aws-other.yaml", text34, sizeof(text34) - 1 },
    { "azure.yaml", text35, sizeof(text35) - 1 },
    { "gcp.yaml", text36, sizeof(text36) - 1 },
    { "syslog.yaml", text37, sizeof(text37) - 1 },
    { "plain.yaml", text38, sizeof(text38) - 1 },
    { NULL, NULL, 0 }
};

#endif /* CHAINDET_SYSTEM */
