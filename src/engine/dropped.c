/* SPDX-License-Identifier: MIT
 *
 * dropped.c: see dropped.h.
 */
#include "dropped.h"

#include "abi.h"

#include <string.h>

enum { MAX_DROPS = 256 };

static bool same(cdet_str a, cdet_str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

static cdet_drop_record *find(struct cdet_drops *d, cdet_str analytic, cdet_str what)
{
    for (size_t i = 0; i < d->n; i++)
        if (same(d->list[i].analytic, analytic) && same(d->list[i].what, what)) return &d->list[i];
    return NULL;
}

static struct cdet_drops *drops_of(cdet_engine *e)
{
    if (e->drops) return e->drops;
    e->drops = cdet_mem_alloc(e->mem, sizeof *e->drops);
    if (!e->drops) return NULL;
    memset(e->drops, 0, sizeof *e->drops);
    cdet_arena_init(&e->drops->texts, e->mem);
    return e->drops;
}

bool cdet_dropped_note(cdet_engine *e, cdet_str analytic, cdet_str what, uint64_t n)
{
    struct cdet_drops *d = drops_of(e);
    if (!d) return false;
    if (d->n >= MAX_DROPS && !find(d, analytic, what)) analytic = what = CDET_LIT("");
    cdet_drop_record *r = find(d, analytic, what);
    if (!r) {
        if (!cdet_mem_grow(e->mem, &d->list, &d->cap, d->n + 1, sizeof *d->list)) return false;
        cdet_drop_record x = { cdet_arena_str(&d->texts, analytic), cdet_arena_str(&d->texts, what), 0 };
        if (!x.analytic.ptr || !x.what.ptr) return false;
        r = &d->list[d->n++];
        *r = x;
    }
    r->count += n;
    e->stats.dropped_by_rules += n;
    return true;
}

void cdet_dropped_free(cdet_engine *e)
{
    struct cdet_drops *d = e->drops;
    if (!d) return;
    cdet_arena_free(&d->texts);
    cdet_mem_free(e->mem, d->list, d->cap * sizeof *d->list);
    cdet_mem_free(e->mem, d, sizeof *d);
    e->drops = NULL;
}

size_t cdet_engine_dropped_count(const cdet_engine *e)
{
    return e && e->drops ? e->drops->n : 0;
}

cdet_status cdet_engine_dropped(const cdet_engine *e, size_t i, cdet_dropped *out)
{
    cdet_dropped d = CDET_DROPPED_INIT;
    if (!e || !out) return CDET_EINVAL;
    if (i >= cdet_engine_dropped_count(e)) return CDET_ENOENT;
    d.analytic = e->drops->list[i].analytic;
    d.what = e->drops->list[i].what;
    d.count = e->drops->list[i].count;
    return cdet_abi_write(out, &d, sizeof d);
}
