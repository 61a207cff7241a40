/* SPDX-License-Identifier: MIT
 *
 * feeder.h: for tests of the engine through the public calls: rules compiled, events written in a line, alerts gathered, and
 * an allocator that counts, knows its peak and refuses when told to.
 *
 * A line is "TIME HOST CLASS key=value ..." as printf formats it. TIME is nanoseconds, or a number with ns us ms s m h d, or
 * `min`, `max`; HOST `-` is the empty one. A value with blanks stands in single quotes. Short keys: see feeder.c.
 */
#ifndef FEEDER_H
#define FEEDER_H

#include "outcome.h"

enum { FEED_FIELDS = 24, FEED_TEXT = 4096 };

typedef struct feed_event {
    cdet_event ev;
    cdet_field fields[FEED_FIELDS];
    char text[FEED_TEXT]; /* what the fields point into */
} feed_event;

typedef struct feeder {
    cdet_ruleset *rs;
    cdet_options opt;
    cdet_engine *e;
    size_t live, peak;     /* bytes the engine holds, and held at most */
    size_t calls, fail_at; /* allocations so far; the one that fails, from 0; SIZE_MAX: none */
    bool from_then_on;
    size_t failed;
    uint64_t tag; /* of the last line */
    outcome out;
} feeder;

/* Rules from a chain text (NULL: the built-in analytics), with settings "AN1314.TimeWindow=10m" up to a NULL. Ends the test
 * when they do not compile. */
cdet_ruleset *feed_rules(const char *chains, ...);

/* Reads a line; the result points into *x, which must stay where it is. Ends the test where the line is malformed. */
const cdet_event *feed_event_of(feed_event *x, uint64_t tag, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
const cdet_event *feed_event_from(feed_event *x, uint64_t tag, const char *line);

/* An engine on a reference of `rs`. opt NULL: all revisions and near misses, defaults otherwise. */
void feed_open(feeder *f, cdet_ruleset *rs, const cdet_options *opt);
/* Feeds one line under the next tag (1, 2, ...) and gathers what waits. */
cdet_status feed_line(feeder *f, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
cdet_status feed_put(feeder *f, const cdet_event *ev);
void feed_pull(feeder *f);
/* The state as bytes, in a buffer to be freed. */
unsigned char *feed_save(feeder *f, size_t *len);
/* Flushes, gathers, settles. The outcome must hold no broken promise. */
void feed_end(feeder *f);
/* Frees the engine and the outcome; nothing of the engine may be left. */
void feed_close(feeder *f);

/* The one alert (kind CDET_ALERT) or near miss of an analytic; NULL: none. More than one ends the test. */
const outcome_alert *feed_one(const feeder *f, uint32_t kind, const char *analytic);
size_t feed_count(const feeder *f, uint32_t kind);
/* Tags of a stage as "1,4,5"; "": the stage is not there. Valid until the next call. */
const char *feed_stage(const outcome_alert *a, const char *stage);
cdet_stats feed_stats(const feeder *f);

/* True when the long sizes are asked for (CHAINDET_FULL). */
bool feed_full(void);
/* A seeded generator, the same everywhere. */
uint64_t feed_draw(uint64_t *state);

#endif
