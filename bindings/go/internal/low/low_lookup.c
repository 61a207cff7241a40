/* SPDX-License-Identifier: MIT
 *
 * low_lookup.c: the one callback of the library that runs Go code: it asks for what an event does not say (lookup.go).
 */
#include "low_impl.h"

/* In lookup.go. */
extern int64_t chaindetAsk(uintptr_t handle, char *wanted, size_t wanted_len, char *of, size_t of_len, char *answer, size_t room);

int low_ask(cdet_str wanted, cdet_str of, cdet_str *answer, void *ctx)
{
    low_asker *a = ctx;
    int64_t n = chaindetAsk(a->handle, (char *)(uintptr_t)wanted.ptr, wanted.len, (char *)(uintptr_t)of.ptr, of.len,
                            a->answer, sizeof a->answer);
    if (n < 0) return 0;
    *answer = (cdet_str){ a->answer, (size_t)n };
    return 1;
}

void low_asks(cdet_options *o, low_asker *a, int64_t handle)
{
    if (!handle) return;
    a->handle = (uintptr_t)handle;
    o->lookup = low_ask;
    o->lookup_ctx = a;
}
