/* SPDX-License-Identifier: MIT
 *
 * tales.h: one chain of each built-in analytic in few lines, told in two parts, as often as one likes: every copy has its own
 * processes, files, containers and instances.
 */
#ifndef TALES_H
#define TALES_H

#include "feeder.h"

#define TALE_SECOND INT64_C(1000000000)
#define TALE_MINUTE (60 * TALE_SECOND)
#define TALE_BASE (INT64_C(1767603600) * TALE_SECOND) /* a Monday morning in 2026 */

typedef struct tale {
    const char *analytic;
    int64_t window;
    const char *cause[3]; /* class and fields; '#' stands for the copy's number, '@' for a part of its pid */
    const char *effect;
} tale;

enum { TALES = 5 };
extern const tale tales[TALES];
extern const char tale_setting[]; /* without an approved image AN1318 asks for more */

/* The built-in rules with that setting. */
cdet_ruleset *tale_rules(void);
/* How many events a cause has. */
size_t tale_length(const tale *t);
/* Event k of a copy as a line for the feeder; k == tale_length: the effect. */
void tale_line(char out[FEED_TEXT], const tale *t, size_t k, unsigned copy, const char *host, int64_t when);
/* Feeds event k. CDET_OK and CDET_LATE are good; else the test ends. */
void tale_feed(feeder *f, const tale *t, size_t k, unsigned copy, const char *host, int64_t when);
void tale_begin(feeder *f, const tale *t, unsigned copy, const char *host, int64_t when);
void tale_finish(feeder *f, const tale *t, unsigned copy, const char *host, int64_t when);
/* Is there an alert of this analytic on this host? */
bool tale_found(const feeder *f, const char *analytic, const char *host);

#endif
