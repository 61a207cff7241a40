/* SPDX-License-Identifier: MIT
 *
 * flaky.c: see flaky.h.
 */
#include "flaky.h"

#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { JUNK = 0xa5, FREED = 0xdd };

/* In front of each block; padded so that the block stays aligned. */
typedef union head {
    size_t size;
    max_align_t align;
} head;

void flaky_init(flaky *f, size_t fail_at, bool from_then_on)
{
    memset(f, 0, sizeof *f);
    f->fail_at = fail_at;
    f->from_then_on = from_then_on;
}

static void die(const char *what, size_t have, size_t told)
{
    fprintf(stderr, "flaky: %s (block of %zu bytes, told %zu)\n", what, have, told);
    abort();
}

static bool fails(flaky *f)
{
    size_t n = f->calls++;
    bool fail = n == f->fail_at || (f->from_then_on && n > f->fail_at);
    f->failed += fail;
    return fail;
}

void *flaky_alloc(void *ctx, void *ptr, size_t old_size, size_t new_size)
{
    flaky *f = ctx;
    head *old = ptr ? (head *)ptr - 1 : NULL;
    if (old && old->size != old_size) die("wrong old size", old->size, old_size);
    if (!old && old_size) die("old size without a block", 0, old_size);
    if (!old && !new_size) die("neither a block nor a size", 0, 0);
    head *fresh = NULL;
    if (new_size) {
        if (new_size > old_size && fails(f)) return NULL;
        fresh = malloc(sizeof *fresh + new_size);
        if (!fresh) return NULL;
        fresh->size = new_size;
        memset(fresh + 1, JUNK, new_size);
        if (old) memcpy(fresh + 1, ptr, old_size < new_size ? old_size : new_size);
        f->live_bytes += new_size;
        f->live_blocks++;
    }
    if (old) {
        memset(ptr, FREED, old_size);
        free(old);
        f->live_bytes -= old_size;
        f->live_blocks--;
    }
    return fresh ? fresh + 1 : NULL;
}

size_t flaky_sweep(flaky_attempt attempt, void *arg)
{
    size_t points = 0;
    for (int from_then_on = 0; from_then_on < 2; from_then_on++) {
        for (size_t k = 0;; k++) {
            flaky f;
            flaky_init(&f, k, from_then_on != 0);
            bool done = attempt(&f, arg);
            if (f.live_blocks || f.live_bytes)
                fail_msg("allocation %zu failing (%s): %zu bytes in %zu blocks leaked", k,
                         from_then_on ? "and all later" : "once", f.live_bytes, f.live_blocks);
            if (f.failed == 0 && !done) fail_msg("refused although no allocation failed (after %zu)", f.calls);
            if (f.failed == 0) break;
            points++;
        }
    }
    return points;
}
