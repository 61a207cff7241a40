/* SPDX-License-Identifier: MIT
 *
 * evict.c: staying inside the byte budget. Given up, in this order, oldest round first (a clock hand passes over everything; what
 * was used since it last passed gets a second chance):
 *   1 processes that no chain knows: no hits, no files, no chain, no children
 *   2 files without hits, then files whose evidence no process uses
 *   3 processes and files that are not on a chain under way
 *   4 what is on a chain, and the chain with it
 * and hosts of which nothing else is remembered, whenever there are many.
 * Each loss is noted as (host, analytic, from, to).
 */
#include "evict.h"

#include "instances.h"
#include "buckets.h"
#include "files.h"
#include "graph.h"
#include "hits.h"
#include "unseen.h"

enum { MAX_LOSSES = 1024, KINDS = 5, BATCH = 512, MANY_HOSTS = 1024 };

static cdet_loss_record *find_record(cdet_engine *e, uint32_t host, uint32_t what, uint32_t chain)
{
    for (size_t i = 0; i < e->nlosses; i++) {
        cdet_loss_record *l = &e->losses[i];
        if (l->host == host && l->what == what && l->chain == chain) return l;
    }
    return NULL;
}

/* The last few places are for the rest, by kind: under host "*". */
static cdet_loss_record *record_of(cdet_engine *e, uint32_t host, uint32_t what, uint32_t chain)
{
    cdet_loss_record *l = find_record(e, host, what, chain);
    if (l || !e->losses_cap) return l;
    if (e->nlosses + KINDS >= e->losses_cap) {
        host = chain = 0;
        l = find_record(e, 0, what, 0);
        if (l) return l;
    }
    l = &e->losses[e->nlosses++];
    *l = (cdet_loss_record){ host, what, chain, INT64_MAX, INT64_MIN, 0, 0 };
    return l;
}

void cdet_loss_note(cdet_engine *e, uint32_t host, uint32_t what, uint32_t chain, int64_t from, int64_t to)
{
    cdet_loss_record *l = record_of(e, host, what, chain);
    if (!l) return;
    if (from < l->from) l->from = from;
    if (to > l->to) l->to = to;
    l->count++;
    e->lost = true;
}

/* A small budget keeps few apart. */
static bool make_room(cdet_engine *e)
{
    size_t n = e->mem->max / 16384 / 32;
    if (e->losses) return true;
    n = n > MAX_LOSSES ? MAX_LOSSES : n < 2 * KINDS ? 2 * KINDS : n;
    e->losses = cdet_mem_alloc(e->mem, n * sizeof *e->losses);
    if (e->losses) e->losses_cap = n;
    return e->losses != NULL;
}

/* Room to note losses is made before there are any: noting one must not need memory. */
bool cdet_loss_room(cdet_engine *e)
{
    return e->mem->bytes < e->mem->max / 4 || make_room(e);
}

bool cdet_loss_add(cdet_engine *e, const cdet_loss_record *from)
{
    if (!make_room(e)) return false;
    cdet_loss_record *l = record_of(e, from->host, from->what, from->chain);
    if (!l) return false;
    if (from->from < l->from) l->from = from->from;
    if (from->to > l->to) l->to = from->to;
    l->count += from->count;
    l->told = l->count;
    return true;
}

static void drop_proc(cdet_engine *e, uint32_t i)
{
    const cdet_proc *p = cdet_proc_at(e, i);
    int64_t to = p->end == INT64_MAX ? p->seen : p->end;
    e->unseen_gone += cdet_proc_unseen(p);
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

/* Below (or at) an anchor whose chain is under way. */
static bool on_chain(const cdet_engine *e, const cdet_proc *p)
{
    const cdet_extra *x = p->anchor ? cdet_proc_at(e, p->anchor)->x : NULL;
    return (x && x->chains) || (p->x && p->x->chains);
}

/* Is it run, loaded or opened by somebody on a chain? A file of many users is taken for one. */
static bool file_on_chain(const cdet_engine *e, const cdet_file *f)
{
    uint32_t n = 0;
    for (int list = 0; list < 2; list++)
        for (uint32_t i = list ? f->writes : f->uses; i; i = cdet_use_at(e, i)->f_next)
            if (++n > 16 || on_chain(e, cdet_proc_at(e, cdet_use_at(e, i)->proc))) return true;
    return false;
}

static bool proc_may_go(const cdet_engine *e, const cdet_proc *p, int round)
{
    const cdet_extra *x = p->x;
    if (p->flags & CDET_P_CHANGED) return false;
    if (round == 0) return !p->child && (!x || (!x->sets && !x->uses && !x->chains && !x->members));
    if (round == 1) return !p->child && (!x || (!x->chains && !x->members && !x->sets));
    if (round == 2) return (!x || (!x->chains && !x->members)) && !((p->child || x) && on_chain(e, p));
    return true;
}

/* What was used lately stays this time. `spared`: and is counted; NULL: it loses its second chance. */
static bool stays(uint32_t *flags, size_t *spared)
{
    if (!(*flags & CDET_P_REF)) return false;
    if (spared)
        ++*spared;
    else
        *flags &= ~(uint32_t)CDET_P_REF;
    return true;
}

/* One turn of the hand over at most BATCH processes; how many went. `spared`: see stays. */
static size_t sweep_procs(cdet_engine *e, int round, size_t *spared)
{
    size_t gone = 0;
    for (int n = 0; n < BATCH; n++) {
        uint32_t i = cdet_slab_next(&e->procs, e->hand_proc);
        e->hand_proc = i;
        if (!i) break;
        cdet_proc *p = cdet_proc_at(e, i);
        if (!proc_may_go(e, p, round) || stays(&p->flags, spared)) continue;
        drop_proc(e, i);
        gone++;
    }
    return gone;
}

static size_t sweep_files(cdet_engine *e, int round, size_t *spared)
{
    size_t gone = 0;
    for (int n = 0; n < BATCH; n++) {
        uint32_t i = cdet_slab_next(&e->files, e->hand_file);
        e->hand_file = i;
        if (!i) break;
        cdet_file *f = cdet_file_at(e, i);
        if ((f->flags & CDET_F_KEPT) && round < 3) continue;
        if (round < 2 && (f->uses || f->writes || (f->sets && round == 0))) continue;
        if ((round == 2 && file_on_chain(e, f)) || stays(&f->flags, spared)) continue;
        int64_t from = f->sets && f->sets->count ? cdet_hit_at(f->sets, 0)->t0 : 0;
        cdet_loss_note(e, f->host, 1, 0, from, from);
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
        e->unseen_gone += cdet_bucket_unseen(e, b);
        while (b->chains) {
            const cdet_instance *in = cdet_instance_at(e, b->chains);
            int64_t at = in->deadline != INT64_MAX ? in->deadline : cdet_host_at(e, in->host)->newest;
            cdet_loss_note(e, in->host, 3, in->chain + 1, at, at);
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

/* ---- hosts ---- */

static void mark(cdet_engine *e, uint32_t host)
{
    if (host) cdet_host_at(e, host)->marked = 1;
}

static void mark_hits(cdet_engine *e, const cdet_hitset *sets)
{
    for (; sets; sets = sets->next)
        for (uint32_t i = 0; i < sets->count; i++) mark(e, cdet_hit_at(sets, i)->host);
}

static void mark_all(cdet_engine *e)
{
    mark(e, e->closing);
    for (size_t i = 0; i < e->nlosses; i++) mark(e, e->losses[i].host);
    for (uint32_t i = cdet_slab_next(&e->procs, 0); i; i = cdet_slab_next(&e->procs, i)) {
        const cdet_proc *p = cdet_proc_at(e, i);
        mark(e, p->host);
        if (p->x) mark_hits(e, p->x->sets);
    }
    for (uint32_t i = cdet_slab_next(&e->files, 0); i; i = cdet_slab_next(&e->files, i)) {
        mark(e, cdet_file_at(e, i)->host);
        mark_hits(e, cdet_file_at(e, i)->sets);
    }
    for (uint32_t i = cdet_slab_next(&e->buckets, 0); i; i = cdet_slab_next(&e->buckets, i)) {
        mark(e, cdet_bucket_at(e, i)->host);
        mark_hits(e, cdet_bucket_at(e, i)->sets);
    }
    for (uint32_t i = cdet_slab_next(&e->instances, 0); i; i = cdet_slab_next(&e->instances, i))
        mark(e, cdet_instance_at(e, i)->host);
    for (uint32_t i = cdet_slab_next(&e->requests, 0); i; i = cdet_slab_next(&e->requests, i))
        mark(e, cdet_request_at(e, i)->host);
}

/* What is known of them alone is their clock, and what kinds of event came from them. All is looked at for it, so they are given up together,
 * once they have doubled. */
static void sweep_hosts(cdet_engine *e)
{
    mark_all(e);
    for (uint32_t i = cdet_slab_next(&e->hosts, 0), next; i; i = next) {
        cdet_host *h = cdet_host_at(e, i);
        next = cdet_slab_next(&e->hosts, i);
        if (h->marked) {
            h->marked = 0;
            continue;
        }
        int64_t at = h->newest == CDET_NO_TIME ? 0 : h->newest;
        cdet_loss_note(e, 0, 4, 0, at, at);
        cdet_host_remove(e, i);
    }
    e->hosts_swept = e->hosts.count;
}

static void sweep_many_hosts(cdet_engine *e, bool last)
{
    if (e->hosts.count > MANY_HOSTS && (e->hosts.count / 2 > e->hosts_swept || last)) sweep_hosts(e);
}

/* Everything once, without what was used lately. *spared: how much of that there was. */
static bool sweep_old(cdet_engine *e, bool (*want)(cdet_engine *e), size_t *spared)
{
    for (int round = 0; round < 3; round++) {
        size_t procs = e->procs.count / BATCH + 1, files = e->files.count / BATCH + 1;
        *spared = 0;
        while (procs || files) {
            if (!e->mem->refused) return false;
            if (procs && procs--) (void)sweep_procs(e, round, spared);
            if (files && files--) (void)sweep_files(e, round, spared);
            sweep_many_hosts(e, false);
            if (want(e)) return true;
        }
    }
    return false;
}

bool cdet_evict_for(cdet_engine *e, bool (*want)(cdet_engine *e))
{
    size_t turn = e->files.count / BATCH + 1, spared;
    if (want(e) || sweep_old(e, want, &spared)) return true;
    /* Where nearly all is on chains, what was heard just now is all that might go before them: it is what the next chain will need. */
    const bool few = spared < (e->procs.count + e->files.count) / 16;
    /* Each round goes over everything twice at most (the second chance), in batches; then the next one begins. */
    for (int round = few ? 3 : 0; round < 4; round++) {
        size_t left = (e->procs.count + e->files.count) / BATCH * 2 + 8;
        while (left-- > 0) {
            if (!e->mem->refused) return false; /* the allocator's own no: giving up state would not help */
            size_t gone = sweep_procs(e, round, NULL);
            /* the hand goes round few files often: what was used lately outlives one call, as long as processes can go */
            if (round == 0 || round == 3 || turn > 0 || (round == 2 && gone == 0)) gone += sweep_files(e, round, NULL);
            turn -= round > 0 && turn > 0;
            if (round == 3 && gone == 0) gone = sweep_buckets(e) + drop_requests(e);
            sweep_many_hosts(e, round == 3 && gone == 0);
            if (want(e)) return true;
        }
    }
    return false;
}
