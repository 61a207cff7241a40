/* SPDX-License-Identifier: MIT
 *
 * instances.c: see instances.h.
 */
#include "instances.h"

#include "deadlines.h"
#include "entity.h"

void cdet_instance_dirty(cdet_engine *e, uint32_t id)
{
    cdet_instance *in = cdet_instance_at(e, id);
    if (in->flags & CDET_I_DIRTY) return;
    if (!cdet_mem_grow(e->mem, &e->dirty, &e->dirty_cap, e->ndirty + 1, sizeof *e->dirty)) return;
    in->flags |= CDET_I_DIRTY;
    e->dirty[e->ndirty++].instance = id;
}

static uint32_t *chains_of(cdet_engine *e, uint32_t anchor, bool bucket)
{
    if (bucket) return &cdet_bucket_at(e, anchor)->chains;
    cdet_extra *x = cdet_proc_extra(e, anchor);
    return x ? &x->chains : NULL;
}

static cdet_instance *new_instance(cdet_engine *e, uint32_t c, uint32_t anchor, bool bucket, uint32_t *id)
{
    uint32_t *list = chains_of(e, anchor, bucket), i = list ? cdet_slab_new(&e->instances) : 0;
    if (!i) return NULL;
    uint32_t host = bucket ? cdet_bucket_at(e, anchor)->host : cdet_proc_at(e, anchor)->host;
    cdet_host *h = cdet_host_at(e, host);
    cdet_instance *in = cdet_instance_at(e, i);
    in->chain = c;
    in->anchor = anchor;
    in->host = host;
    in->deadline = INT64_MAX;
    in->flags = bucket ? CDET_I_BUCKET : 0;
    in->next = *list;
    *list = i;
    in->h_next = h->instances;
    if (h->instances) cdet_instance_at(e, h->instances)->h_prev = i;
    h->instances = i;
    e->under_way[c]++;
    e->stats.chains++;
    *id = i;
    return in;
}

cdet_instance *cdet_instance_get(cdet_engine *e, uint32_t c, uint32_t anchor, bool bucket, uint32_t *id)
{
    uint32_t *list = chains_of(e, anchor, bucket);
    for (uint32_t i = list ? *list : 0; i; i = cdet_instance_at(e, i)->next) {
        cdet_instance *in = cdet_instance_at(e, i);
        if (in->chain != c || (in->flags & CDET_I_GONE)) continue;
        *id = i;
        return in;
    }
    return list ? new_instance(e, c, anchor, bucket, id) : NULL;
}

void cdet_instance_remove(cdet_engine *e, uint32_t id)
{
    cdet_instance *in = cdet_instance_at(e, id);
    uint32_t *at = chains_of(e, in->anchor, (in->flags & CDET_I_BUCKET) != 0);
    cdet_deadline_set(e, id, INT64_MAX);
    while (at && *at && *at != id) at = &cdet_instance_at(e, *at)->next;
    if (at && *at == id) *at = in->next;
    if (in->h_prev)
        cdet_instance_at(e, in->h_prev)->h_next = in->h_next;
    else
        cdet_host_at(e, in->host)->instances = in->h_next;
    if (in->h_next) cdet_instance_at(e, in->h_next)->h_prev = in->h_prev;
    if (in->flags & CDET_I_DIRTY)
        for (size_t i = 0; i < e->ndirty; i++)
            if (e->dirty[i].instance == id) e->dirty[i].instance = 0;
    e->under_way[in->chain]--;
    cdet_slab_del(&e->instances, id);
    e->stats.chains--;
}

/* ---- a chain goes to another process ---- */

static void take_over(cdet_instance *in, const cdet_instance *told)
{
    in->revision = told->revision;
    in->evidence = told->evidence;
    in->told = told->told;
    in->identity = told->identity;
    in->closes = told->closes;
    in->flags |= told->flags & (CDET_I_ALERTED | CDET_I_FINAL | CDET_I_NEAR);
}

bool cdet_instance_is_told(const cdet_instance *in)
{
    return (in->flags & (CDET_I_ALERTED | CDET_I_FINAL)) == CDET_I_ALERTED;
}

void cdet_instance_move(cdet_engine *e, uint32_t chain, uint32_t to)
{
    const cdet_instance old = *cdet_instance_at(e, chain);
    uint32_t id, gone;
    cdet_instance_remove(e, chain);
    cdet_instance *in = cdet_instance_get(e, old.chain, to, false, &id), *g = NULL;
    if (!in) return;
    cdet_instance_dirty(e, id);
    if (cdet_instance_is_told(in) && cdet_instance_is_told(&old) && in->identity != old.identity)
        g = new_instance(e, old.chain, to, false, &gone);
    if (!g) {
        if (old.revision > in->revision) take_over(in, &old);
        return;
    }
    const cdet_instance now = *cdet_instance_at(e, id);
    bool goes_on = old.identity == cdet_proc_identity(e, to);
    take_over(cdet_instance_at(e, id), goes_on ? &old : &now);
    take_over(g, goes_on ? &now : &old);
    g->flags |= CDET_I_GONE;
    cdet_instance_dirty(e, gone);
}
