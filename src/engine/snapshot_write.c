/* SPDX-License-Identifier: MIT
 *
 * snapshot_write.c: state to bytes. Reads the engine, needs memory only for the order of the lists.
 */
#include "snapshot.h"

#include "alert.h"
#include "evict.h"
#include "evidence.h"
#include "files.h"
#include "graph.h"
#include "hits.h"
#include "intern.h"

typedef struct order { /* a list in canonical order, and the way back */
    uint32_t *ids;
    uint32_t *pos; /* by index: place from 1; 0: left out */
    size_t n, ids_cap, npos;
} order;

typedef struct writer {
    cdet_engine *e;
    cdet_host_fn keep;
    void *user;
    uint8_t *buf;
    size_t cap, len;
    order hosts, procs, files, buckets, requests;
    uint32_t *names; /* alternatives that it speaks of */
    size_t nnames;
} writer;

static void put(writer *w, const void *p, size_t n)
{
    if (w->len + n <= w->cap && n) memcpy(w->buf + w->len, p, n);
    w->len += n;
}

static void put32(writer *w, uint32_t v)
{
    uint8_t b[4] = { (uint8_t)v, (uint8_t)(v >> 8), (uint8_t)(v >> 16), (uint8_t)(v >> 24) };
    put(w, b, 4);
}

static void put64(writer *w, uint64_t v)
{
    put32(w, (uint32_t)v);
    put32(w, (uint32_t)(v >> 32));
}

static void put_str(writer *w, cdet_str s)
{
    put32(w, (uint32_t)s.len);
    put(w, s.ptr, s.len);
}

static void put_text(writer *w, uint32_t text)
{
    put_str(w, cdet_pool_str(w->e, text));
}

/* ---- order ---- */

static int compare_str(cdet_str a, cdet_str b)
{
    int c = memcmp(a.ptr ? a.ptr : "", b.ptr ? b.ptr : "", a.len < b.len ? a.len : b.len);
    return c ? c : a.len < b.len ? -1 : a.len > b.len;
}

static int compare_u64(uint64_t a, uint64_t b)
{
    return a < b ? -1 : a > b;
}

static int compare_i64(int64_t a, int64_t b)
{
    return a < b ? -1 : a > b;
}

static int compare_hosts(const cdet_engine *e, uint32_t a, uint32_t b)
{
    return a == b ? 0
                  : compare_str(cdet_pool_str(e, cdet_host_at(e, a)->name), cdet_pool_str(e, cdet_host_at(e, b)->name));
}

static int compare_procs(const cdet_engine *e, uint32_t a, uint32_t b)
{
    const cdet_proc *p = cdet_proc_at(e, a), *q = cdet_proc_at(e, b);
    int c = compare_hosts(e, p->host, q->host);
    if (!c) c = compare_u64(p->pid, q->pid);
    if (!c) c = compare_i64(p->start, q->start);
    if (!c) c = compare_str(cdet_pool_str(e, p->entity_text), cdet_pool_str(e, q->entity_text));
    if (!c) c = compare_str(cdet_pool_str(e, p->exe), cdet_pool_str(e, q->exe));
    if (!c) c = compare_i64(p->seen, q->seen);
    return c ? c : compare_str(cdet_pool_str(e, p->cmd), cdet_pool_str(e, q->cmd));
}

static int compare_files(const cdet_engine *e, uint32_t a, uint32_t b)
{
    const cdet_file *p = cdet_file_at(e, a), *q = cdet_file_at(e, b);
    int c = compare_hosts(e, p->host, q->host);
    return c ? c : compare_str(cdet_pool_str(e, p->path), cdet_pool_str(e, q->path));
}

static uint64_t space_digest(const cdet_engine *e, const cdet_bucket *b)
{
    return b->space < e->rs->t.nspaces ? e->rs->t.spaces[b->space].digest : 0;
}

/* Of what a host's own bucket is for; 0: it is a key's. */
static uint64_t host_alt(const cdet_engine *e, const cdet_bucket *b)
{
    if (b->space < e->rs->t.nspaces || (!b->sets && !b->links_from)) return 0;
    return e->rs->alts[b->sets ? b->sets->alt : cdet_link_at(e, b->links_from)->alt]->digest;
}

static int compare_buckets(const cdet_engine *e, uint32_t a, uint32_t b)
{
    const cdet_bucket *p = cdet_bucket_at(e, a), *q = cdet_bucket_at(e, b);
    int c = compare_u64(space_digest(e, p), space_digest(e, q));
    if (!c) c = compare_hosts(e, p->host, q->host);
    if (!c) c = compare_str(cdet_pool_str(e, p->text), cdet_pool_str(e, q->text));
    if (!c) c = compare_u64(host_alt(e, p), host_alt(e, q));
    return c ? c : compare_u64(p->key, q->key);
}

/* Bottom-up merge sort: stable, no recursion. */
static bool sort(cdet_engine *e, uint32_t *ids, size_t n, int (*cmp)(const cdet_engine *, uint32_t, uint32_t))
{
    uint32_t *tmp = cdet_mem_alloc(e->mem, (n ? n : 1) * sizeof *tmp), *a = ids, *b = tmp;
    if (!tmp) return false;
    for (size_t width = 1; width < n; width *= 2) {
        for (size_t i = 0; i < n; i += 2 * width) {
            size_t mid = i + width < n ? i + width : n, end = i + 2 * width < n ? i + 2 * width : n, l = i, r = mid;
            for (size_t k = i; k < end; k++) b[k] = l < mid && (r >= end || cmp(e, a[l], a[r]) <= 0) ? a[l++] : a[r++];
        }
        uint32_t *t = a;
        a = b;
        b = t;
    }
    if (a != ids) memcpy(ids, a, n * sizeof *ids);
    cdet_mem_free(e->mem, tmp, (n ? n : 1) * sizeof *tmp);
    return true;
}

static bool host_kept(const writer *w, uint32_t host)
{
    return !w->keep || w->keep(cdet_pool_str(w->e, cdet_host_at(w->e, host)->name), w->user) != 0;
}

static uint32_t host_of(const writer *w, const cdet_slab *sl, uint32_t i)
{
    if (sl == &w->e->procs) return cdet_proc_at(w->e, i)->host;
    if (sl == &w->e->files) return cdet_file_at(w->e, i)->host;
    if (sl == &w->e->buckets) return cdet_bucket_at(w->e, i)->host;
    if (sl == &w->e->requests) return cdet_request_at(w->e, i)->host;
    return i;
}

static bool make_order(writer *w, order *o, const cdet_slab *sl, int (*cmp)(const cdet_engine *, uint32_t, uint32_t))
{
    cdet_mem *m = w->e->mem;
    o->ids_cap = sl->count ? sl->count : 1;
    o->npos = sl->npages * sl->per_page + 1;
    o->ids = cdet_mem_alloc(m, o->ids_cap * sizeof *o->ids);
    o->pos = cdet_mem_alloc(m, o->npos * sizeof *o->pos);
    if (!o->ids || !o->pos) return false;
    for (uint32_t i = cdet_slab_next(sl, 0); i; i = cdet_slab_next(sl, i))
        if (host_kept(w, host_of(w, sl, i))) o->ids[o->n++] = i;
    if (!sort(w->e, o->ids, o->n, cmp)) return false;
    for (size_t i = 0; i < o->n; i++) o->pos[o->ids[i]] = (uint32_t)i + 1;
    return true;
}

static void free_order(writer *w, order *o)
{
    cdet_mem_free(w->e->mem, o->ids, o->ids_cap * sizeof *o->ids);
    cdet_mem_free(w->e->mem, o->pos, o->npos * sizeof *o->pos);
}

static uint32_t place(const order *o, uint32_t i)
{
    return i < o->npos ? o->pos[i] : 0;
}

/* ---- records ---- */

static void put_labels(writer *w, uint32_t set, const cdet_label *table, size_t n)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < n; i++) count += cdet_labels_has(w->e, set, i);
    put32(w, count);
    for (uint32_t i = 0; i < n; i++)
        if (cdet_labels_has(w->e, set, i)) put64(w, table[i].digest);
}

static void put_plabels(writer *w, uint32_t set)
{
    put_labels(w, set, w->e->rs->t.plabels, w->e->rs->t.nplabels);
}

static void put_hit(writer *w, const cdet_hit *h)
{
    put64(w, (uint64_t)h->t0);
    put64(w, (uint64_t)h->t1);
    put64(w, h->tag);
    put64(w, h->digest);
    put64(w, h->dval);
    put64(w, h->seq);
    put32(w, cdet_proc_live(w->e, h->process, h->serial) ? place(&w->procs, h->process) : 0);
    put_plabels(w, h->labels);
    put_str(w, cdet_names_text(w->e->rs->t.classes, h->class_id));
    put32(w, place(&w->hosts, h->host));
    cdet_words words;
    cdet_hit_words(w->e, h, &words);
    put32(w, (uint32_t)words.nwhy << 16 | h->flags);
    put_str(w, (cdet_str){ (const char *)words.buf, words.len });
}

/* A set whose hits have all moved elsewhere says nothing. */
static bool says_something(const cdet_hitset *s)
{
    return s->count || s->dropped || s->ngone;
}

/* Sets by the digest of their alternative: list order is an accident. */
static const cdet_hitset *next_set(const writer *w, const cdet_hitset *sets, uint64_t after, bool first)
{
    const cdet_hitset *best = NULL;
    for (const cdet_hitset *s = sets; s; s = s->next) {
        uint64_t d = w->e->rs->alts[s->alt]->digest;
        if ((!first && d <= after) || !says_something(s)) continue;
        if (!best || d < w->e->rs->alts[best->alt]->digest) best = s;
    }
    return best;
}

static void put_sets(writer *w, const cdet_hitset *sets)
{
    uint32_t n = 0;
    for (const cdet_hitset *s = sets; s; s = s->next) n += says_something(s);
    put32(w, n);
    uint64_t last = 0;
    for (const cdet_hitset *s = next_set(w, sets, 0, true); s; s = next_set(w, sets, last, false)) {
        last = w->e->rs->alts[s->alt]->digest;
        put64(w, last);
        put64(w, s->dropped);
        put32(w, s->ngone);
        for (uint32_t i = 0; i < s->ngone; i++) put64(w, s->gone[i]);
        put32(w, s->count);
        for (uint32_t i = 0; i < s->count; i++) put_hit(w, s->hits[i]);
        n--;
    }
    for (; n > 0; n--) { /* two alternatives of the same meaning: the second has nothing to add */
        put64(w, 0);
        put64(w, 0);
        put32(w, 0);
        put32(w, 0);
    }
}

static void put_uses(writer *w, const cdet_proc *p)
{
    uint32_t n = 0, done = 0;
    for (uint32_t i = p->x ? p->x->uses : 0; i; i = cdet_use_at(w->e, i)->p_next)
        n += place(&w->files, cdet_use_at(w->e, i)->file) != 0;
    put32(w, n);
    for (uint64_t last = 0; done < n; done++) { /* by (file, kind) */
        uint64_t best = UINT64_MAX;
        const cdet_use *u = NULL;
        for (uint32_t i = p->x->uses; i; i = cdet_use_at(w->e, i)->p_next) {
            const cdet_use *x = cdet_use_at(w->e, i);
            uint64_t k = (uint64_t)place(&w->files, x->file) << 16 | x->by << 8 | x->kind;
            if (k >> 16 == 0 || (done && k <= last) || k >= best) continue;
            best = k;
            u = cdet_use_at(w->e, i);
        }
        if (!u) break;
        last = best;
        put32(w, (uint32_t)(best >> 16));
        put32(w, (uint32_t)(best & 0xffff));
        put64(w, (uint64_t)u->time);
        put64(w, (uint64_t)u->first);
    }
}

static void put_proc(writer *w, const cdet_proc *p)
{
    uint32_t reported = cdet_proc_reported(w->e, p);
    put32(w, place(&w->hosts, p->host));
    put32(w, p->pid);
    put64(w, (uint64_t)p->start);
    put64(w, (uint64_t)p->end);
    put64(w, (uint64_t)p->seen);
    put_text(w, p->entity_text);
    put_text(w, p->exe);
    put_text(w, p->cmd);
    put32(w, p->flags & CDET_P_SAVED);
    put32(w, p->own_by_entity);
    put_plabels(w, p->own);
    put_plabels(w, p->told);
    put32(w, place(&w->procs, p->parent));
    put32(w, place(&w->procs, reported));
    put_text(w, p->x ? p->x->edge_kind : 0);
    put_sets(w, p->x ? p->x->sets : NULL);
    put_uses(w, p);
}

static void put_file(writer *w, const cdet_file *f)
{
    put32(w, place(&w->hosts, f->host));
    put_text(w, f->path);
    put_labels(w, f->labels, w->e->rs->t.flabels, w->e->rs->t.nflabels);
    put32(w, place(&w->files, f->from));
    put64(w, f->from ? (uint64_t)f->renamed : 0);
    put32(w, (f->flags & (CDET_F_KEPT | CDET_F_WINDOWS)) | f->os);
    put_sets(w, f->sets);
}

/* Links by what they lead to and who made them: list order is an accident. */
static bool link_after(const writer *w, const cdet_link *l, uint32_t to, uint64_t alt)
{
    uint32_t k = place(&w->buckets, l->to);
    return k > to || (k == to && w->e->rs->alts[l->alt]->digest > alt);
}

static void put_links(writer *w, uint32_t first)
{
    uint32_t n = 0, to = 0;
    uint64_t alt = 0;
    for (uint32_t i = first; i; i = cdet_link_at(w->e, i)->from_next)
        n += place(&w->buckets, cdet_link_at(w->e, i)->to) != 0;
    put32(w, n);
    for (; n > 0; n--) {
        const cdet_link *best = NULL;
        for (uint32_t i = first; i; i = cdet_link_at(w->e, i)->from_next) {
            const cdet_link *l = cdet_link_at(w->e, i);
            if (!place(&w->buckets, l->to) || !link_after(w, l, to, alt)) continue;
            if (!best || !link_after(w, l, place(&w->buckets, best->to), w->e->rs->alts[best->alt]->digest)) best = l;
        }
        to = best ? place(&w->buckets, best->to) : 0;
        alt = best ? w->e->rs->alts[best->alt]->digest : 0;
        put32(w, to);
        put64(w, alt);
        put64(w, best ? (uint64_t)best->since : 0);
    }
}

static void put_bucket(writer *w, const cdet_bucket *b)
{
    put64(w, space_digest(w->e, b));
    put32(w, place(&w->hosts, b->host));
    put_text(w, b->text);
    put64(w, host_alt(w->e, b));
    put_sets(w, b->sets);
    put_links(w, b->links_from);
}

static int compare_requests(const cdet_engine *e, uint32_t a, uint32_t b)
{
    const cdet_request *p = cdet_request_at(e, a), *q = cdet_request_at(e, b);
    int c = compare_i64(p->time, q->time);
    for (int k = 0; !c && k < 5; k++) c = compare_u64(p->keys[k], q->keys[k]);
    return c;
}

static void put_request(writer *w, const cdet_request *r)
{
    put64(w, (uint64_t)r->time);
    for (int k = 0; k < 5; k++) put64(w, r->keys[k]);
    put32(w, cdet_proc_live(w->e, r->client, r->serial) ? place(&w->procs, r->client) : 0);
    put32(w, r->pid);
    put32(w, place(&w->hosts, r->host));
    put32(w, r->bond);
}

static uint32_t anchor_place(const writer *w, const cdet_instance *in)
{
    return place(in->flags & CDET_I_BUCKET ? &w->buckets : &w->procs, in->anchor);
}

static void put_instances_of(writer *w, uint32_t list, uint32_t *n, bool write)
{
    for (uint32_t c = 0; list && c < w->e->rs->nchains; c++)
        for (uint32_t i = list; i; i = cdet_instance_at(w->e, i)->next) {
            const cdet_instance *in = cdet_instance_at(w->e, i);
            if (in->chain != c) continue;
            (*n)++;
            if (!write) continue;
            put_str(w, w->e->rs->chains[c]->id);
            put32(w, in->flags & (CDET_I_FINAL | CDET_I_ALERTED | CDET_I_BUCKET | CDET_I_NEAR));
            put32(w, anchor_place(w, in));
            put64(w, (uint64_t)in->deadline);
            put64(w, (uint64_t)in->closes);
            put64(w, in->told);
            put64(w, in->identity);
            put64(w, in->evidence);
            put32(w, in->revision);
        }
}

static void put_instances(writer *w)
{
    uint32_t n = 0;
    for (int pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < w->procs.n; i++) {
            const cdet_extra *x = cdet_proc_at(w->e, w->procs.ids[i])->x;
            if (x) put_instances_of(w, x->chains, &n, pass == 1);
        }
        for (size_t i = 0; i < w->buckets.n; i++)
            put_instances_of(w, cdet_bucket_at(w->e, w->buckets.ids[i])->chains, &n, pass == 1);
        if (pass == 0) put32(w, n);
    }
}

/* ---- waiting alerts ---- */

static void put_alert(writer *w, const cdet_alert *a)
{
    put32(w, a->kind);
    put32(w, a->revision);
    put32(w, a->is_final | a->is_withdrawn << 1);
    const cdet_str *heads[] = { &a->id,         &a->superseded_by, &a->analytic, &a->title, &a->strategy,
                                &a->techniques, &a->host,          &a->level,    &a->anchor };
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) put_str(w, *heads[i]);
    put64(w, (uint64_t)a->first);
    put64(w, (uint64_t)a->last);
    put32(w, (uint32_t)a->nstages);
    for (size_t i = 0; i < a->nstages; i++) {
        const cdet_alert_stage_rec *s = &a->stages[i];
        put_str(w, s->name);
        put64(w, s->more);
        put32(w, (uint32_t)s->nevents);
        for (size_t k = 0; k < s->nevents; k++) {
            const cdet_alert_event_rec *r = &s->events[k];
            put64(w, r->tag);
            put64(w, (uint64_t)r->time);
            put_str(w, r->name);
            put_str(w, r->summary);
            put32(w, (uint32_t)r->nwhy);
            for (size_t j = 0; j < r->nwhy; j++) {
                const cdet_str *parts[] = { &r->why[j].field, &r->why[j].value, &r->why[j].matched, &r->why[j].element,
                                            &r->why[j].layer };
                for (size_t x = 0; x < 5; x++) put_str(w, *parts[x]);
            }
        }
    }
    put32(w, (uint32_t)a->nedges);
    for (size_t i = 0; i < a->nedges; i++) {
        put_str(w, a->edges[i].kind);
        put_str(w, a->edges[i].from);
        put_str(w, a->edges[i].to);
        put32(w, (uint32_t)a->edges[i].confidence << 1 | a->edges[i].weakest);
    }
    put32(w, (uint32_t)a->nmissing);
    for (size_t i = 0; i < a->nmissing; i++) {
        put_str(w, a->missing[i].stage);
        put_str(w, a->missing[i].because);
    }
    put32(w, (uint32_t)a->nnotes);
    for (size_t i = 0; i < a->nnotes; i++) put_str(w, a->notes[i]);
    put32(w, (uint32_t)a->nprocs);
    for (size_t i = 0; i < a->nprocs; i++) {
        put32(w, a->procs[i].depth << 1 | a->procs[i].is_anchor);
        put_str(w, a->procs[i].exe);
        put_str(w, a->procs[i].cmd);
        put64(w, a->procs[i].pid);
        put64(w, (uint64_t)a->procs[i].start);
    }
}

static void put_queue(writer *w)
{
    uint32_t n = 0;
    for (int pass = 0; pass < 2; pass++) {
        for (const cdet_alert *a = w->e->queue_head; a; a = a->next) {
            if (w->keep && !w->keep(a->host, w->user)) continue;
            n++;
            if (pass) put_alert(w, a);
        }
        if (!pass) put32(w, n);
    }
}

static void put_counters(writer *w)
{
    const cdet_stats *s = &w->e->stats;
    const uint64_t v[] = {
        s->events,         s->irrelevant,     s->late,         s->duplicates,       s->clock_anomalies,
        s->inconclusive,   s->alerts,         s->revisions,    s->near_misses,      s->evicted_processes,
        s->evicted_files,  s->evicted_chains, s->evicted_hits, s->dropped_by_rules, s->ambiguous_joins,
        s->lineage_cycles, w->e->unseen_gone
    };
    put64(w, (uint64_t)w->e->advanced);
    put64(w, w->e->seq);
    put32(w, (uint32_t)(sizeof v / sizeof *v));
    for (size_t i = 0; i < sizeof v / sizeof *v; i++) put64(w, v[i]);
}

static cdet_str chain_of(const writer *w, const cdet_loss_record *l)
{
    return l->chain && l->chain <= w->e->rs->nchains ? w->e->rs->chains[l->chain - 1]->id : (cdet_str){ "", 0 };
}

/* By host, what and analytic; those of hosts that are left out are left out. "*" has no host and goes with all. */
static int compare_losses(const writer *w, const cdet_loss_record *a, const cdet_loss_record *b)
{
    uint32_t x = place(&w->hosts, a->host), y = place(&w->hosts, b->host);
    if (x != y) return x < y ? -1 : 1;
    if (a->what != b->what) return a->what < b->what ? -1 : 1;
    return compare_str(chain_of(w, a), chain_of(w, b));
}

static void put_losses(writer *w)
{
    const cdet_engine *e = w->e;
    uint32_t n = 0;
    for (size_t i = 0; i < e->nlosses; i++) n += !e->losses[i].host || place(&w->hosts, e->losses[i].host);
    put32(w, n);
    const cdet_loss_record *last = NULL;
    for (uint32_t k = 0; k < n; k++) { /* few, and seldom: the next in order is looked for each time */
        const cdet_loss_record *next = NULL;
        for (size_t i = 0; i < e->nlosses; i++) {
            const cdet_loss_record *l = &e->losses[i];
            if (l->host && !place(&w->hosts, l->host)) continue;
            if (last && compare_losses(w, l, last) <= 0) continue;
            if (!next || compare_losses(w, l, next) < 0) next = l;
        }
        if (!next) break;
        put32(w, place(&w->hosts, next->host));
        put32(w, next->what);
        put_str(w, chain_of(w, next));
        put64(w, (uint64_t)next->from);
        put64(w, (uint64_t)next->to);
        put64(w, next->count);
        last = next;
    }
}

/* ---- names of what is told by digest ---- */

static void name_sets(uint8_t *named, const cdet_hitset *sets)
{
    for (; sets; sets = sets->next) named[sets->alt] |= says_something(sets);
}

static int compare_alts(const cdet_engine *e, uint32_t a, uint32_t b)
{
    return compare_u64(e->rs->alts[a]->digest, e->rs->alts[b]->digest);
}

/* The alternatives that the state speaks of, in the order of their digests; of two of the same meaning, the first. false: refused. */
static bool name_all(writer *w)
{
    cdet_engine *e = w->e;
    uint32_t n = e->rs->nalts;
    uint8_t *named = cdet_mem_alloc(e->mem, n + 1u);
    w->names = cdet_mem_alloc(e->mem, (n + 1u) * sizeof *w->names);
    if (!named || !w->names) {
        cdet_mem_free(e->mem, named, n + 1u);
        return false;
    }
    memset(named, 0, n + 1u);
    for (size_t i = 0; i < w->procs.n; i++) {
        const cdet_proc *p = cdet_proc_at(e, w->procs.ids[i]);
        if (p->x) name_sets(named, p->x->sets);
    }
    for (size_t i = 0; i < w->files.n; i++) name_sets(named, cdet_file_at(e, w->files.ids[i])->sets);
    for (size_t i = 0; i < w->buckets.n; i++) name_sets(named, cdet_bucket_at(e, w->buckets.ids[i])->sets);
    for (uint32_t i = 0; i < n; i++)
        if (named[i]) w->names[w->nnames++] = i;
    cdet_mem_free(e->mem, named, n + 1u);
    if (!sort(e, w->names, w->nnames, compare_alts)) return false;
    size_t kept = 0;
    for (size_t i = 0; i < w->nnames; i++)
        if (!kept || compare_alts(e, w->names[kept - 1], w->names[i]) != 0) w->names[kept++] = w->names[i];
    w->nnames = kept;
    return true;
}

static void put_names(writer *w)
{
    const cdet_ruleset *rs = w->e->rs;
    put32(w, (uint32_t)w->nnames);
    for (size_t i = 0; i < w->nnames; i++) {
        const cdet_alt *a = rs->alts[w->names[i]];
        put64(w, a->digest);
        put_str(w, rs->chains[a->chain]->id);
        put_str(w, a->name.len ? a->name : rs->chains[a->chain]->stages[a->stage].name);
    }
}

static void put_body(writer *w)
{
    cdet_engine *e = w->e;
    put_counters(w);
    put_names(w);
    put32(w, (uint32_t)w->hosts.n);
    for (size_t i = 0; i < w->hosts.n; i++) {
        const cdet_host *h = cdet_host_at(e, w->hosts.ids[i]);
        put_text(w, h->name);
        put64(w, (uint64_t)h->newest);
        put32(w, h->ahead | h->sure << 31);
        put64(w, (uint64_t)h->ahead_least);
        for (int k = 0; k < 4; k++) put64(w, h->heard[k]);
    }
    put32(w, (uint32_t)w->procs.n);
    for (size_t i = 0; i < w->procs.n; i++) put_proc(w, cdet_proc_at(e, w->procs.ids[i]));
    put32(w, (uint32_t)w->files.n);
    for (size_t i = 0; i < w->files.n; i++) put_file(w, cdet_file_at(e, w->files.ids[i]));
    put32(w, (uint32_t)w->buckets.n);
    for (size_t i = 0; i < w->buckets.n; i++) put_bucket(w, cdet_bucket_at(e, w->buckets.ids[i]));
    put32(w, (uint32_t)w->requests.n);
    for (size_t i = 0; i < w->requests.n; i++) put_request(w, cdet_request_at(e, w->requests.ids[i]));
    put_instances(w);
    put_queue(w);
    put_losses(w);
}

bool cdet_snapshot_write(cdet_engine *e, cdet_host_fn keep, void *user, uint8_t *buf, size_t cap, size_t *need)
{
    writer w;
    memset(&w, 0, sizeof w);
    w.e = e;
    w.keep = keep;
    w.user = user;
    w.buf = buf;
    w.cap = cap;
    bool ok = make_order(&w, &w.hosts, &e->hosts, compare_hosts) &&
              make_order(&w, &w.procs, &e->procs, compare_procs) &&
              make_order(&w, &w.files, &e->files, compare_files) &&
              make_order(&w, &w.buckets, &e->buckets, compare_buckets) &&
              make_order(&w, &w.requests, &e->requests, compare_requests) && name_all(&w);
    if (ok) {
        w.len = CDET_SNAPSHOT_HEAD;
        put_body(&w);
        *need = w.len;
        if (w.len <= cap) {
            uint64_t sum = cdet_snapshot_sum(buf + CDET_SNAPSHOT_HEAD, *need - CDET_SNAPSHOT_HEAD);
            w.len = 0;
            put(&w, "CDETSNAP", 8);
            put32(&w, CDET_SNAPSHOT_VERSION);
            put32(&w, 0);
            put64(&w, *need - CDET_SNAPSHOT_HEAD);
            put64(&w, sum);
        }
    }
    order *orders[] = { &w.hosts, &w.procs, &w.files, &w.buckets, &w.requests };
    for (size_t i = 0; i < 5; i++) free_order(&w, orders[i]);
    cdet_mem_free(e->mem, w.names, (e->rs->nalts + 1u) * sizeof *w.names);
    return ok;
}
