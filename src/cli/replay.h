/* SPDX-License-Identifier: MIT
 *
 * replay.h: does this alert come again, from these events, under these rules?
 */
#ifndef CHAINDET_CLI_REPLAY_H
#define CHAINDET_CLI_REPLAY_H

#include "kept.h"
#include "options.h"

/** One event that the alert shows. */
struct shown {
    uint64_t tag;
    char *stage, *summary;
};

/** A value that counted, and the list entry that it fitted. */
struct reason {
    char *field, *value, *element, *matched;
};

/** The alert that is being explained. All texts are owned. */
struct subject {
    const char *wanted;        /**< its id or the beginning of it, as asked for */
    char *id, *analytic, *level, *host, *title, *anchor;
    int64_t first, last;
    struct shown *shown;
    size_t shown_count;
    struct reason *reasons;
    size_t reason_count;
    bool ambiguous;            /**< another alert's id begins in the same way */
};

/** Copies what is needed of an alert, in place of what is there. */
void subject_set(struct subject *u, const cdet_alert *a);
void subject_free(struct subject *u);

/** What replays have in common. */
struct trial {
    const struct options *o;
    const struct kept *kept;
    const struct subject *subject;
    uint64_t replays;
};

/** Whether the alert was raised, and its level. */
struct verdict {
    bool raised;
    char level[16];
};

/** Feeds the events with these indices, in their order, to a fresh engine. */
struct verdict replay(struct trial *t, cdet_ruleset *rules, const size_t *which, size_t n);
/** The alert is raised as it was, at its level. */
bool replays_as_told(struct trial *t, cdet_ruleset *rules, const size_t *which, size_t n);

/** Leaves out events as long as the alert comes again as it was; from a set that raises it. How many are left, at the
 *  front: each of them is needed, unless *complete is false because the search was given up. */
size_t shrink(struct trial *t, cdet_ruleset *rules, size_t *set, size_t n, bool *complete);

#endif
