/* SPDX-License-Identifier: MIT
 *
 * low_impl.h: what the C files of this folder share.
 */
#ifndef CDET_GO_LOW_IMPL_H
#define CDET_GO_LOW_IMPL_H

#include "low.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* A growing text. After a refused allocation `failed` stays set, until low_text_reset. */
struct low_text {
    char *ptr;
    size_t len, cap;
    bool failed;
};

void low_text_reset(low_text *t);
void low_put(low_text *t, const void *p, size_t n);
void low_put_u32(low_text *t, size_t n);
void low_put_u64(low_text *t, uint64_t n);
void low_put_str(low_text *t, cdet_str s);
/* The text as it stands, out[0] CDET_OK; or nothing and CDET_ENOMEM. */
cdet_str low_text_done(const low_text *t, int64_t *out);
void low_put_alert(low_text *t, const cdet_alert *a);

/* Packed bytes being read. A short one sets `bad` and reads as zero. */
typedef struct low_scan {
    const char *p, *end;
    bool bad;
} low_scan;

uint32_t low_get_u32(low_scan *s);
uint64_t low_get_u64(low_scan *s);
cdet_str low_get_str(low_scan *s);
/* A list of texts as a block of its own; NULL with *count 0: an empty list, NULL otherwise: no memory, or bad. */
cdet_str *low_get_list(cdet_str packed, size_t *count);

/* The head of an event and how many fields follow; CDET_EINVAL: the bytes are too few. */
cdet_status low_get_event_head(low_scan *s, cdet_event *ev);
/* ... and then the fields: ev->field_count of them. */
cdet_status low_get_event_fields(low_scan *s, cdet_event *ev, cdet_field *fields);

/* Whom an engine asks for what events do not say: a cgo.Handle of Go's. */
typedef struct low_asker {
    uintptr_t handle;
    char answer[255];
} low_asker;

int low_ask(cdet_str wanted, cdet_str of, cdet_str *answer, void *ctx); /* a cdet_lookup_fn */
/* Makes it the look-up of an engine to be made; handle 0: there is none. */
void low_asks(cdet_options *o, low_asker *a, int64_t handle);

typedef struct low_aside {
    struct low_aside *next;
    size_t len;
    char text[];
} low_aside;

/* Invariants: what is aside is older than what waits in the engine's queue; `rules` are the engine's. */
struct low_engine {
    cdet_engine *engine;
    cdet_ruleset *rules;
    uint64_t generation;    /* how often rules were set */
    low_aside *first, **last;
    low_text text;          /* what the last call gave out */
    cdet_field *fields;     /* of the event at hand */
    size_t field_cap;
    low_asker asker;
};

/* Moves the engine's queue aside. */
cdet_status low_set_aside(low_engine *e);
/* Feeds one event; where the queue is full, sets it aside and goes on. */
cdet_status low_feed_one(low_engine *e, const cdet_event *ev);

#endif
