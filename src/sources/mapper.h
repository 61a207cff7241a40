/* SPDX-License-Identifier: MIT
 *
 * mapper.h: a record that was taken apart becomes events. What of each mapping this reader's rules want is resolved once,
 * when the reader is made: a field that no rule reads is not even looked for.
 */
#ifndef CDET_MAPPER_H
#define CDET_MAPPER_H

#include "catalog.h"
#include "eval.h"

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

/* A source that is told by its records, and what one of them cannot lack: a slot for each way to tell it. */
typedef struct cdet_telling {
    const cdet_source *source;
    uint32_t *slots; /* 0: there is none */
    uint32_t n;
} cdet_telling;

typedef struct cdet_mapper {
    const cdet_catalog *catalog;
    cdet_ruleset *ruleset;   /* NULL: everything is wanted */
    const cdet_source *only; /* the one source to try; NULL: all that tell themselves */
    cdet_arena arena;
    cdet_plan_case **cases; /* by source, then by case */
    cdet_telling *tellings; /* of the sources that are tried, in their order */
    uint32_t ntellings;
    cdet_doc *doc;
    cdet_eval eval;
    cdet_field *fields;  /* CDET_EVENT_FIELDS of them */
    cdet_str outer_host; /* for records that name none */
    bool timed;          /* an event was made, */
    int64_t last_time;   /* the last one of this time */
    bool tools;          /* somebody asks for what a tool's arguments say, under these ids */
    uint32_t image_id, entrypoint_id, cloud_image_id, asked_id, type_id;
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
