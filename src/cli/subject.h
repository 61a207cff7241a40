/* SPDX-License-Identifier: MIT
 *
 * subject.h: the alert that is being explained.
 */
#ifndef CHAINDET_CLI_SUBJECT_H
#define CHAINDET_CLI_SUBJECT_H

#include "out.h"

/** One event that the alert shows. */
struct shown {
    uint64_t tag;
    char *stage, *summary;
};

/** The alert that is being explained. All texts are owned. */
struct subject {
    const char *wanted;        /**< its id or the beginning of it, as asked for */
    char *id, *analytic, *level, *host, *title, *anchor;
    int64_t first, last;
    struct shown *shown;
    size_t shown_count;
    bool ambiguous;            /**< another alert's id begins in the same way */
};

/** Copies what is needed of an alert, in place of what is there. */
void subject_set(struct subject *u, const cdet_alert *a);
void subject_free(struct subject *u);

#endif
