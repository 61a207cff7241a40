/* SPDX-License-Identifier: MIT
 *
 * unseen.c: see unseen.h.
 */
#include "unseen.h"

bool cdet_proc_unseen(const cdet_proc *p)
{
    return !(p->flags & (CDET_P_CREATED | CDET_P_FORKED));
}

/* Does something of that space lead to the bucket (an instance has an interface, which has an address)? */
static bool led_to_from(const cdet_engine *e, const cdet_bucket *b, uint32_t space, uint32_t hops)
{
    uint32_t n = 0;
    for (uint32_t i = b->links_to; i && n < CDET_SCAN; i = cdet_link_at(e, i)->to_next, n++) {
        const cdet_bucket *from = cdet_bucket_at(e, cdet_link_at(e, i)->from);
        if (from->space == space || (hops > 1 && led_to_from(e, from, space, hops - 1))) return true;
    }
    return false;
}

bool cdet_bucket_unseen(const cdet_engine *e, const cdet_bucket *b)
{
    bool effects = false;
    for (const cdet_hitset *s = b->sets; s; s = s->next) {
        const cdet_alt *a = e->rs->alts[s->alt];
        const cdet_chain *c = e->rs->chains[a->chain];
        if (c->kind != CDET_ANCHOR_KEY || c->key_stage < 0) continue;
        if (a->stage == (uint32_t)c->key_stage) return false;
        bool later = a->stage > (uint32_t)c->key_stage; /* chains list their stages in the order of cause and effect */
        effects |= c->key_space == b->space || (later && !led_to_from(e, b, c->key_space, CDET_LINK_HOPS));
    }
    return effects;
}

uint64_t cdet_unseen_starts(const cdet_engine *e)
{
    uint64_t n = e->unseen_gone;
    for (uint32_t i = cdet_slab_next(&e->procs, 0); i; i = cdet_slab_next(&e->procs, i))
        n += cdet_proc_unseen(cdet_proc_at(e, i));
    for (uint32_t i = cdet_slab_next(&e->buckets, 0); i; i = cdet_slab_next(&e->buckets, i))
        n += cdet_bucket_unseen(e, cdet_bucket_at(e, i));
    return n;
}
