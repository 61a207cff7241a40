/* SPDX-License-Identifier: MIT
 *
 * outcome.h: what a run has told in the end: of each alert and near miss the last revision, in a form that can be compared
 * with another run's and with what a scenario file expects. Uses the public calls alone.
 */
#ifndef OUTCOME_H
#define OUTCOME_H

#include "scenario.h"

#include <stdio.h>

typedef struct outcome_stage {
    char *name;
    uint64_t *tags; /* ascending */
    size_t ntags;
    uint64_t more;
} outcome_stage;

typedef struct outcome_alert {
    uint32_t kind, revision;
    bool final, withdrawn;
    size_t raised; /* how many events were in when the first revision came */
    char *id, *analytic, *host, *level, *anchor, *json; /* json without the number of the revision */
    outcome_stage *stages;
    size_t nstages;
    char **missing, **because, **edges, **notes; /* edges: their kinds, ascending, each once */
    size_t nmissing, nedges, nnotes;
} outcome_alert;

typedef struct outcome {
    outcome_alert *alerts;
    size_t n, cap;
    size_t withdrawn; /* alerts that were told and taken back; settled: they are no longer in the list */
    uint64_t unseen; /* cdet_stats.unseen_starts at the end */
    size_t fed;      /* kept up by who feeds */
    char error[512]; /* the first promise that was broken on the way; empty: none */
} outcome;

/* A note of a broken promise; only the first is kept. */
void outcome_fail(outcome *o, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Takes one delivered alert in. Checks that revisions of an id count up and that none follows the final one. */
void outcome_take(outcome *o, const cdet_alert *a);
/* Moves everything of `from` into `into`, as when shards are put together: no id may be in both. */
void outcome_join(outcome *into, outcome *from);
/* Puts the alerts into an order that does not depend on when they came. Every one must be final; those that were withdrawn are taken out. */
void outcome_settle(outcome *o);
void outcome_free(outcome *o);

/* Compares two settled outcomes, text for text. Returns the number of differences and prints at most `show`. */
size_t outcome_differences(const outcome *want, const outcome *have, size_t show);
/* Compares a settled outcome with what the file expects. Returns the number of differences and prints them. */
size_t outcome_unexpected(const scenario *s, const outcome *o, bool check_raised);

/* One line: "AN1314 ws1 high open=[1] spawn=[3] missing=[artifact:absent]". */
void outcome_print(FILE *out, const outcome_alert *a);
/* The same as an entry of a scenario file's list. */
void outcome_write(FILE *out, const outcome_alert *a);

#endif
