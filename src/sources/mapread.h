/* SPDX-License-Identifier: MIT
 *
 * mapread.h: YAML to mappings. exprread.c reads values and conditions, mapread.c what is around them.
 */
#ifndef CDET_MAPREAD_H
#define CDET_MAPREAD_H

#include "map.h"
#include "yaml.h"

typedef struct cdet_mapread {
    cdet_mem *mem;
    cdet_arena *arena; /* owns what is made */
    cdet_diags *diags;
    cdet_shape *shape;
    cdet_names *names;     /* field names */
    cdet_regex ***regexes; /* the catalog's list: one for each distinct pattern, freed with it */
    size_t *regex_count, *regex_cap;
    uint32_t *tests;       /* the catalog's count of tests whose answers are kept; NULL: none are */
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
