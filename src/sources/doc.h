/* SPDX-License-Identifier: MIT
 *
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

#include "shape.h"

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
