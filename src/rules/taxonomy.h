/* SPDX-License-Identifier: MIT
 *
 * taxonomy.h: Sigma's log sources and field names in terms of event classes and fields. The tables are data,
 * src/analytics/sigma-taxonomy.yaml, which says how they are read.
 */
#ifndef CDET_TAXONOMY_H
#define CDET_TAXONOMY_H

#include "yaml.h"

typedef struct cdet_logsource {
    cdet_str product, category, service;   /* empty: not given */
} cdet_logsource;

/* One way in which events of a log source arrive: their classes, and what they have in common. */
typedef struct cdet_way {
    const cdet_yaml *classes;   /* a text or a list of texts; NULL: any class */
    const cdet_yaml *where;     /* a detection; NULL: no further condition */
} cdet_way;

enum { CDET_MAX_WAYS = 4 };

typedef struct cdet_taxonomy_hit {
    cdet_way ways[CDET_MAX_WAYS];
    size_t nways;
} cdet_taxonomy_hit;

typedef struct cdet_taxonomy cdet_taxonomy;

/* Reads the tables. NULL: errors added, or memory refused. */
cdet_taxonomy *cdet_taxonomy_load(cdet_arena *a, cdet_diags *d, cdet_str text);
/* What feeds a log source. false: no table knows it. */
bool cdet_taxonomy_find(const cdet_taxonomy *t, const cdet_logsource *s, cdet_taxonomy_hit *out);
/* The event field that a Sigma field of this log source means. ptr NULL: memory refused. */
cdet_str cdet_taxonomy_field(const cdet_taxonomy *t, const cdet_logsource *s, cdet_str sigma_field, cdet_arena *a);

#endif
