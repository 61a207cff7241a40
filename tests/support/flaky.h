/* SPDX-License-Identifier: MIT
 *
 * flaky.h: an allocator for tests that fails when told to and knows what is live, and the sweep built on it.
 *
 * The same object serves cdet_mem_init() and cdet_options: pass flaky_alloc as the function and the flaky as its ctx.
 * Fresh memory is filled with junk, a resize always moves, and a wrong old size ends the test program.
 */
#ifndef FLAKY_H
#define FLAKY_H

#include "chaindet.h"

#include <stdbool.h>
#include <stddef.h>

typedef struct flaky {
    size_t fail_at;    /* index of the first allocation that fails, from 0; SIZE_MAX: none */
    bool from_then_on; /* all later ones fail, too */
    size_t calls;      /* allocations and growing resizes so far */
    size_t failed;     /* of those, how many failed */
    size_t live_bytes, live_blocks;
} flaky;

void flaky_init(flaky *f, size_t fail_at, bool from_then_on);
void *flaky_alloc(void *ctx, void *ptr, size_t old_size, size_t new_size); /* a cdet_alloc_fn */

/* One attempt at something that allocates through `f`, with its checks and all its cleaning up. It returns true when
 * the thing was done, false when it was refused for lack of memory (and its state was found unchanged). */
typedef bool (*flaky_attempt)(flaky *f, void *arg);

/* Runs the attempt with allocation 0, 1, 2 ... failing, once and from then on, until it runs without a failure. After
 * each run nothing may be live, and a run that met no failure must have been done. Fails the cmocka test otherwise.
 * Returns how many allocations were made to fail. */
size_t flaky_sweep(flaky_attempt attempt, void *arg);

#endif
