/* SPDX-License-Identifier: MIT
 *
 * read.h: reading chains from YAML: the two steps a compiler calls, and small readers that chainread.c and stages.c share.
 */
#ifndef CDET_READ_H
#define CDET_READ_H

#include "chain.h"

/* ---- for the compiler ---- */
/* Reads the head and the mutable elements of a chain document, so that site settings can be applied before conditions
 * are compiled. Errors may have been added: the body is read all the same, for those that it has. NULL: memory refused. */
cdet_chain *cdet_chain_head(cdet_tables *t, const cdet_yaml *doc);
/* Reads the rest. false: errors added. */
bool cdet_chain_body(cdet_tables *t, cdet_chain *c, const cdet_yaml *doc);

/* ---- shared ---- */
/* Names of one kind that a chain has declared, with the id each stands for. */
typedef struct cdet_scope_names {
    cdet_str *names;
    uint32_t *ids;
    size_t count, cap, ids_cap;
} cdet_scope_names;

typedef struct cdet_scope {
    cdet_scope_names processes, files, spaces;
} cdet_scope;

/* Adds a name (arena-backed). */
void cdet_scope_put(cdet_tables *t, cdet_scope_names *s, cdet_str name, uint32_t id);

/* Reports every key of `map` that is not in `known` (NULL-ended), with the nearest known one. */
void cdet_read_known_keys(cdet_tables *t, const cdet_yaml *map, const char *what, const char *const *known);
/* A scalar's text; NULL node: empty; anything else is an error. */
cdet_str cdet_read_text(cdet_tables *t, const cdet_yaml *y);
/* One name or a list of names to ids; NULL node: none. */
uint32_t *cdet_read_refs(cdet_tables *t, const cdet_yaml *y, const cdet_scope_names *s, const char *what, uint32_t *n);
uint32_t cdet_read_ref(cdet_tables *t, const cdet_yaml *y, const cdet_scope_names *s, const char *what);
bool cdet_read_flag(cdet_tables *t, const cdet_yaml *y);       /* NULL: false */
/* Index of the scalar among `names`, or -1 with an error. */
int cdet_read_choice(cdet_tables *t, const cdet_yaml *y, const char *what, const char *const *names, size_t n);
uint32_t cdet_read_field(cdet_tables *t, cdet_str name);

/* chainread.c, for stages.c */
int32_t cdet_chain_condition(cdet_tables *t, cdet_chain *c, const cdet_yaml *detection);
int64_t cdet_chain_duration(cdet_tables *t, cdet_chain *c, const cdet_yaml *y);
/* stages.c, for chainread.c: stages, alert rules, near misses. `of` is the anchor's stage name or NULL. */
void cdet_chain_stages(cdet_tables *t, cdet_chain *c, const cdet_yaml *doc, const cdet_scope *scope, const cdet_yaml *of);

#endif
