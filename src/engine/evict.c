/* SPDX-License-Identifier: MIT
 *
 * evict.c: staying inside the byte budget. Given up, in this order, oldest round first (a clock hand passes over everything; what
 * was used since it last passed gets a second chance):
 *   1 processes that no chain knows: no hits, no files, no chain, no children
 *   2 files without hits, then files whose evidence no chain has joined
 *   3 processes with hits that belong to no chain
 *   4 chains that have not alerted, by the number of their hits; and at last any chain
 * Each loss is noted as (host, analytic, from, to).
 */
#include "evict.h"

#include "anchors.h"
#include "files.h"
#include "graph.h"
#include "hits.h"

enum { MAX_LOSSES = 1024, BATCH = 512 };

void cdet_loss_note(cdet_engine *e, uint32_t host, uint32_t what, uint32_t chain, int64_t from, int64_t to)
{
    for (size_t i = 0; i < e->nlosses; i++) {
        cdet_loss_record *l = &e->losses[i];
        bool rest = i == e->losses_cap - 1;
        if (!rest && (l->host != host || l->what != what || l->chain != chain)) continue;
        if (from < l->from) l->from = from;
        if (to > l->to) l->to = to;
        l->count++;
        return;
    }
    if (!e->losses_cap) return;
    e->losses[e->nlosses] = (cdet_loss_record){ e->nlosses == e->losses_cap - 1 ? 0 : host, what, chain, from, to, 1 };
    e->nlosses++;
}

/* Room to note losses is made before there are any: noting one must not need memory. A small budget keeps few apart. */
bool cdet_loss_room(cdet_engine *e)
{
    size_t n = e->mem->max / 16384 / 32;
    if (e->losses || e->mem->bytes < e->mem->max / 4) return true;
    n = n > MAX_LOSSES ? MAX_LOSSES : n < 8 ? 8 : n;
    e->losses = cdet_mem_alloc(e->mem, n * sizeof *e->losses);
    if (e->losses) e->losses_cap = n;
    return e->losses != NULL;
}

static void drop_proc(cdet_engine *e, uint32_t i)
{
    const cdet_proc *p = cdet_proc_at(e, i);
    int64_t to = p->end == INT64_MAX ? p->seen : p->end;
    cdet_loss_note(e, p->host, 0, 0, p->seen, to);
    while (p->x && p->x->chains) {
        const cdet_instance *in = cdet_instance_at(e, p->x->chains);
        cdet_loss_note(e, in->host, 3, in->chain + 1, p->seen, to);
        e->stats.evicted_chains++;
        cdet_instance_remove(e, p->x->chains);
    }
    cdet_uses_drop(e, i);
    cdet_proc_remove(e, i);
    e->stats.evicted_processes++;
}

static bool proc_may_go(const cdet_proc *p, int round)
{
    const cdet_extra *x = p->x;
    if (p->flags & CDET_P_CHANGED) return false;
    if (round == 0) return !p->child && (!x || (!x->sets && !x->uses && !x->chains && !x->members));
    if (round == 1) return !p->child && (!x || (!x->chains && !x->members && !x->sets));
    if (round == 2) return !x || (!x->chains && !x->members);
    return true;
}

/* One turn of the hand over at most BATCH processes; how many went. */
static size_t sweep_procs(cdet_engine *e, int round)
{
    size_t gone = 0;
    for (int n = 0; n < BATCH; n++) {
        uint32_t i = cdet_slab_next(&e->procs, e->hand_proc);
        e->hand_proc = i;
        if (!i) break;
        cdet_proc *p = cdet_proc_at(e, i);
        if (!proc_may_go(p, round)) continue;
        if (p->flags & CDET_P_REF) {
            p->flags &= ~(uint32_t)CDET_P_REF;
            continue;
        }
        drop_proc(e, i);
        gone++;
    }
    return gone;
}

static size_t sweep_files(cdet_engine *e, int round)
{
    size_t gone = 0;
    for (int n = 0; n < BATCH; n++) {
        uint32_t i = cdet_slab_next(&e->files, e->hand_file);
        e->hand_file = i;
        if (!i) break;
        cdet_file *f = cdet_file_at(e, i);
        if ((f->flags & CDET_F_KEPT) && round < 3) continue;
        if (round < 2 && (f->uses || (f->sets && round == 0))) continue;
        if (f->flags & CDET_P_REF) {
            f->flags &= ~(uint32_t)CDET_P_REF;
            continue;
        }
        int64_t from = f->sets && f->sets->count ? f->sets->hits[0]->t0 : 0;
        cdet_loss_note(e, f->host, 1, 0, from, from);
        for (uint32_t k = cdet_slab_next(&e->files, 0); (f->flags & CDET_F_KEPT) && k; k = cdet_slab_next(&e->files, k))
            if (cdet_file_at(e, k)->from == i) cdet_file_at(e, k)->from = 0;
        cdet_file_remove(e, i);
        e->stats.evicted_files++;
        gone++;
    }
    return gone;
}

static size_t sweep_buckets(cdet_engine *e)
{
    size_t gone = 0;
    for (uint32_t i = cdet_slab_next(&e->buckets, 0), next; i && gone < 64; i = next) {
        next = cdet_slab_next(&e->buckets, i);
        cdet_bucket *b = cdet_bucket_at(e, i);
        while (b->chains) {
            const cdet_instance *in = cdet_instance_at(e, b->chains);
            cdet_loss_note(e, in->host, 3, in->chain + 1, in->closes, in->closes);
            e->stats.evicted_chains++;
            cdet_instance_remove(e, b->chains);
        }
        cdet_bucket_remove(e, i);
        gone++;
    }
    return gone;
}

static size_t drop_requests(cdet_engine *e)
{
    size_t n = e->requests.count;
    cdet_map_free(&e->request_map);
    cdet_slab_free(&e->requests);
    return n;
}

bool cdet_evict_for(cdet_engine *e, bool (*want)(cdet_engine *e))
{
    /* Each round goes over everything twice at most (the second chance), in batches; then the next one begins. */
    for (int round = 0; round < 4; round++) {
        size_t left = (e->procs.count + e->files.count) / BATCH * 2 + 8;
        while (left-- > 0) {
            if (want(e)) return true;
            if (!e->mem->refused) return false; /* the allocator's own no: giving up state would not help */
            size_t gone = sweep_procs(e, round) + sweep_files(e, round);
            if (round == 3 && gone == 0) gone = sweep_buckets(e) + drop_requests(e);
            (void)gone;
        }
    }
    return want(e);
}
