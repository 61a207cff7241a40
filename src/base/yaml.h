/* SPDX-License-Identifier: MIT
 *
 * yaml.h: hostile YAML text to a small tree with positions. The only file that sees libyaml.
 *
 * Uses libyaml's event API. Refuses, with position: aliases, anchors, tags, duplicate keys, non-scalar keys, NUL bytes,
 * UTF-16, invalid UTF-8, nesting over 32, more than 200,000 nodes, texts over 4 MiB. libyaml 0.2.5 is quadratic in
 * nesting depth, so depth is checked while parsing.
 */
#ifndef CDET_YAML_H
#define CDET_YAML_H

#include "diag.h"

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
