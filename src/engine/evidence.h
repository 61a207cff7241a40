/* SPDX-License-Identifier: MIT
 *
 * evidence.h: from the event at hand to a hit that explains itself, and from an anchor to all evidence joined to it.
 */
#ifndef CDET_EVIDENCE_H
#define CDET_EVIDENCE_H

#include "window.h"

/* One line on the event in the view: "msedge.exe created C:\...\a.exe". Returns the length. */
size_t cdet_event_summary(const cdet_view *v, char *buf, size_t cap);
/* A hash of everything the event at hand says but its tag, taken once: duplicates have the same. */
uint64_t cdet_digest_take(cdet_engine *e);
static inline uint64_t cdet_digest_now(cdet_engine *e)
{
    return e->digest_of == e->stats.events && e->digest ? e->digest : cdet_digest_take(e);
}

/* What is the same for all hits of one event. */
typedef struct cdet_moment {
    uint64_t seq;
    int64_t t0, t1;
    uint32_t host;             /* index */
    uint32_t proc, serial;     /* the event's process; 0: none */
    uint32_t labels;           /* of that process, as the event tells them */
    uint32_t file;
    uint32_t file_labels;      /* its kinds; set where a hit is put into words */
    cdet_str raw;              /* its path as this event spells it */
    cdet_str value;            /* which of several values of an event that clears */
    cdet_by by;
    bool told;
} cdet_moment;
/* A hit of alternative `alt`; `told`: the view reads the parent as the process. `owner`: whose sets it goes to, which may share it; NULL:
 * nobody's. NULL: refused. */
cdet_hit *cdet_hit_make(cdet_engine *e, const cdet_moment *m, uint32_t alt, bool weak, const void *owner);

/* A hit in words: its summary and why it is one of `alt`. Not while an event is being taken. */
typedef struct cdet_words {
    uint8_t buf[CDET_HEAP_MAX - 512];
    size_t len;
    uint16_t nwhy;
} cdet_words;
void cdet_hit_words(cdet_engine *e, uint32_t alt, const cdet_hit *h, cdet_words *w);

/* Collects what is joined to an instance's anchor, sorted by time, into the engine's scratch. *n gets the count; *anchor_bits the
 * anchors that hold (for buckets: all ones). NULL with *n 0: nothing, or refused. */
cdet_ev *cdet_collect(cdet_engine *e, const cdet_instance *in, size_t *n, uint32_t *anchor_bits);

#endif
