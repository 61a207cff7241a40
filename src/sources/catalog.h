/* SPDX-License-Identifier: MIT
 *
 * catalog.h: the set of source mappings as readers see it.
 */
#ifndef CDET_CATALOG_H
#define CDET_CATALOG_H

#include "chaindet_sources.h"
#include "map.h"
#include "toolcall.h"
#include "yaml.h"

#include <stdatomic.h>

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
    uint32_t tests; /* whose answers are kept for a record, numbered from 1 */
    cdet_source **sources; /* in the order in which they are tried */
    size_t count, cap;
    cdet_envelope envelopes[CDET_ENVELOPES];
    size_t envelope_count;
    cdet_refs hosts;          /* members that name the host of such a record */
    cdet_refs texts;          /* members whose text may be a record, when what is around it is none */
    cdet_refs base64;         /* ... and those in which it stands as base64 */
    cdet_tools tools;         /* programs whose arguments name an image */
    const cdet_yaml **bodies; /* documents that sources share */
    size_t body_count, body_cap;
};

#endif
