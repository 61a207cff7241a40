/* SPDX-License-Identifier: MIT
 *
 * run.h: one engine being fed events of a scenario, its alerts gathered in an outcome, its memory counted. Every call's
 * status is looked at; what should not have come is a broken promise of the outcome.
 */
#ifndef RUN_H
#define RUN_H

#include "outcome.h"

typedef enum run_delivery {
    RUN_CALLBACK, /* told at once */
    RUN_PULL,     /* taken after each call */
    RUN_STOP,     /* told at once, and delivery stopped after each */
    RUN_WAIT      /* left in the queue until run_end */
} run_delivery;

typedef struct run {
    cdet_engine *e;
    cdet_ruleset *rs;
    cdet_options opt;
    run_delivery delivery;
    outcome out;
    size_t live; /* bytes that the engine holds */
    unsigned char *saved, *again;
    size_t saved_len, saved_cap, again_cap;
    size_t unwanted;      /* events left out because no rule reads their class */
} run;

/* Begins with a fresh engine. lateness 0: the default. `seed` keys its tables. */
void run_begin(run *r, cdet_ruleset *rs, run_delivery d, int64_t lateness, uint64_t seed);
void run_feed(run *r, const cdet_event *ev);
void run_feed_n(run *r, const cdet_event *ev, size_t n);
void run_advance(run *r, int64_t now);
/* Writes the state into r->saved. */
void run_save(run *r);
/* Goes on in a fresh engine from what was saved; the new one must save the same bytes. */
void run_resume(run *r);
/* Adds the saved state of another run, as when shards are merged. */
void run_merge(run *r, const run *other);
/* Flushes, takes what waits, settles the outcome, frees the engine and checks that nothing is left. The outcome stays. */
void run_end(run *r);
/* As run_end without the flush: the engine is given up; its outcome stays as it is, not settled. */
void run_drop(run *r);

#endif
