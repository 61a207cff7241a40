/* SPDX-License-Identifier: MIT
 *
 * naive.h: what one would write without a library, to measure against: processes in a uthash by the text of their id, and for each
 * rule and stage one PCRE2 pattern, compiled with JIT, tried on every event of the stage's class.
 */
#ifndef BENCH_NAIVE_H
#define BENCH_NAIVE_H

#include <chaindet.h>

enum { NAIVE_STAGES = 4 };                       /* open, artifact, spawn, egress */
typedef struct naive naive;

naive *naive_new(uint32_t rules);                /* NULL: no memory */
void naive_free(naive *n);
/* Patterns of one rule: on the document's path, on the written path, on "parent image|image", on the address or domain. */
int naive_rule(naive *n, uint32_t rule, const char *const patterns[NAIVE_STAGES]);   /* 0: refused */
int naive_feed(naive *n, const cdet_event *ev);                                       /* 0: no memory */
uint64_t naive_alerts(const naive *n);
size_t naive_bytes(const naive *n);              /* of processes and their chains, the table included */
size_t naive_processes(const naive *n);

#endif
