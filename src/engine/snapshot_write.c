/* SPDX-License-Identifier: MIT
 *
 * snapshot_write.c: state to bytes. Reads the engine, needs memory only for the order of the lists.
 */
#include "snapshot_writer.h"

#include "evict.h"
#include "evidence.h"
#include "files.h"
#include "graph.h"
#include "hits.h"
#include "intern.h"

static void put_labels(cdet_out *w, uint32_t set, const cdet_label *table, size_t n)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < n; i++) count += cdet_labels_has(w->e, set, i);
    cdet_out_u32(w, count);
    for (uint32_t i = 0; i < n; i++)
        if (cdet_labels_has(w->e, set, i)) cdet_out_u64(w, table[i].digest);
}

static void put_plabels(cdet_out *w, uint32_t set)
{
    put_labels(w, set, w->e->rs->t.plabels, w->e->rs->t.nplabels);
}

static void put_hit(cdet_out *w, uint32_t alt, const cdet_hit *h)
{
    cdet_out_u64(w, (uint64_t)h->t0);
    cdet_out_u64(w, (uint64_t)h->t1);
    cdet_out_u64(w, h->tag);
    cdet_out_u64(w, h->digest);
    cdet_out_u64(w, h->dval);
    cdet_out_u64(w, h->seq);
    cdet_out_u32(w, cdet_proc_live(w->e, h->process, h->serial) ? cdet_order_place(&w->procs, h->process) : 0);
    put_plabels(w, h->labels);
    cdet_out_str(w, cdet_names_text(w->e->rs->t.classes, h->class_id));
    cdet_out_u32(w, cdet_order_place(&w->hosts, h->host));
    cdet_words words;
    cdet_hit_words(w->e, alt, h, &words);
    cdet_out_u32(w, (uint32_t)words.nwhy << 16 | h->flags);
    cdet_out_str(w, (cdet_str){ (const char *)words.buf, words.len });
}

/* A set whose hits have all moved elsewhere says nothing. */
static bool says_something(const cdet_hitset *s)
{
    return s->count || s->dropped || (s->gone && s->gone->n);
}

/* Sets by the digest of their alternative: list order is an accident. */
static const cdet_hitset *next_set(const cdet_out *w, const cdet_hitset *sets, uint64_t after, bool first)
{
    const cdet_hitset *best = NULL;
    for (const cdet_hitset *s = sets; s; s = s->next) {
        uint64_t d = w->e->rs->alts[s->alt]->digest;
        if ((!first && d <= after) || !says_something(s)) continue;
        if (!best || d < w->e->rs->alts[best->alt]->digest) best = s;
    }
    return best;
}

static void put_sets(cdet_out *w, const cdet_hitset *sets)
{
    uint32_t n = 0;
    for (const cdet_hitset *s = sets; s; s = s->next) n += says_something(s);
    cdet_out_u32(w, n);
    uint64_t last = 0;
    for (const cdet_hitset *s = next_set(w, sets, 0, true); s; s = next_set(w, sets, last, false)) {
        last = w->e->rs->alts[s->alt]->digest;
        cdet_out_u64(w, last);
        cdet_out_u64(w, s->dropped);
        cdet_out_u32(w, s->gone ? s->gone->n : 0);
        for (uint32_t i = 0; s->gone && i < s->gone->n; i++) cdet_out_u64(w, s->gone->digests[i]);
        cdet_out_u32(w, s->count);
        for (uint32_t i = 0; i < s->count; i++) put_hit(w, s->alt, cdet_hit_at(s, i));
        n--;
    }
    for (; n > 0; n--) { /* two alternatives of the same meaning: the second has nothing to add */
        cdet_out_u64(w, 0);
        cdet_out_u64(w, 0);
        cdet_out_u32(w, 0);
        cdet_out_u32(w, 0);
    }
}

static void put_uses(cdet_out *w, const cdet_proc *p)
{
    uint32_t n = 0, done = 0;
    for (uint32_t i = p->x ? p->x->uses : 0; i; i = cdet_use_at(w->e, i)->p_next)
        n += cdet_order_place(&w->files, cdet_use_at(w->e, i)->file) != 0;
    cdet_out_u32(w, n);
    for (uint64_t last = 0; done < n; done++) { /* by (file, told by itself, how surely, kind) */
        uint64_t best = UINT64_MAX;
        const cdet_use *u = NULL;
        for (uint32_t i = p->x->uses; i; i = cdet_use_at(w->e, i)->p_next) {
            const cdet_use *x = cdet_use_at(w->e, i);
            uint64_t k = (uint64_t)cdet_order_place(&w->files, x->file) << 16 | (uint64_t)x->own << 15 |
                         (uint64_t)x->by << 8 | x->kind;
            if (k >> 16 == 0 || (done && k <= last) || k >= best) continue;
            best = k;
            u = cdet_use_at(w->e, i);
        }
        if (!u) break;
        last = best;
        cdet_out_u32(w, (uint32_t)(best >> 16));
        cdet_out_u32(w, (uint32_t)(best & 0xffff));
        cdet_out_u64(w, (uint64_t)u->time);
        cdet_out_u64(w, (uint64_t)u->first);
    }
}

static void put_proc(cdet_out *w, const cdet_proc *p)
{
    uint32_t reported = cdet_proc_told_parent(p);
    cdet_out_u32(w, cdet_order_place(&w->hosts, p->host));
    cdet_out_u32(w, p->pid);
    cdet_out_u64(w, (uint64_t)p->start);
    cdet_out_u64(w, (uint64_t)p->end);
    cdet_out_u64(w, (uint64_t)p->seen);
    cdet_out_text(w, p->entity_text);
    cdet_out_text(w, p->exe);
    cdet_out_text(w, p->cmd);
    cdet_out_u32(w, p->flags & CDET_P_SAVED);
    cdet_out_u32(w, p->own_by_entity);
    put_plabels(w, p->own);
    put_plabels(w, p->told);
    cdet_out_u32(w, cdet_order_place(&w->procs, p->parent));
    cdet_out_u32(w, cdet_order_place(&w->procs, reported));
    cdet_out_text(w, p->x ? p->x->edge_kind : 0);
    if (p->flags & CDET_P_PID_ENDED) cdet_out_u64(w, (uint64_t)p->x->pid_end);
    put_sets(w, p->x ? p->x->sets : NULL);
    put_uses(w, p);
}

static void put_file(cdet_out *w, const cdet_file *f)
{
    cdet_out_u32(w, cdet_order_place(&w->hosts, f->host));
    cdet_out_text(w, f->path);
    put_labels(w, f->labels, w->e->rs->t.flabels, w->e->rs->t.nflabels);
    cdet_out_u32(w, cdet_order_place(&w->files, f->from));
    cdet_out_u64(w, f->from ? (uint64_t)f->renamed : 0);
    cdet_out_u32(w, (f->flags & (CDET_F_KEPT | CDET_F_WINDOWS)) | f->os);
    put_sets(w, f->sets);
}

/* Links by what they lead to and who made them: list order is an accident. */
static bool link_after(const cdet_out *w, const cdet_link *l, uint32_t to, uint64_t alt)
{
    uint32_t k = cdet_order_place(&w->buckets, l->to);
    return k > to || (k == to && w->e->rs->alts[l->alt]->digest > alt);
}

static void put_links(cdet_out *w, uint32_t first)
{
    uint32_t n = 0, to = 0;
    uint64_t alt = 0;
    for (uint32_t i = first; i; i = cdet_link_at(w->e, i)->from_next)
        n += cdet_order_place(&w->buckets, cdet_link_at(w->e, i)->to) != 0;
    cdet_out_u32(w, n);
    for (; n > 0; n--) {
        const cdet_link *best = NULL;
        for (uint32_t i = first; i; i = cdet_link_at(w->e, i)->from_next) {
            const cdet_link *l = cdet_link_at(w->e, i);
            if (!cdet_order_place(&w->buckets, l->to) || !link_after(w, l, to, alt)) continue;
            if (!best || !link_after(w, l, cdet_order_place(&w->buckets, best->to), w->e->rs->alts[best->alt]->digest))
                best = l;
        }
        to = best ? cdet_order_place(&w->buckets, best->to) : 0;
        alt = best ? w->e->rs->alts[best->alt]->digest : 0;
        cdet_out_u32(w, to);
        cdet_out_u64(w, alt);
        cdet_out_u64(w, best ? (uint64_t)best->since : 0);
    }
}

static void put_bucket(cdet_out *w, const cdet_bucket *b)
{
    cdet_out_u64(w, cdet_space_digest(w->e, b));
    cdet_out_u32(w, cdet_order_place(&w->hosts, b->host));
    cdet_out_text(w, b->text);
    cdet_out_u64(w, cdet_host_alt(w->e, b));
    put_sets(w, b->sets);
    put_links(w, b->links_from);
}

static void put_request(cdet_out *w, const cdet_request *r)
{
    cdet_out_u64(w, (uint64_t)r->time);
    for (int k = 0; k < 5; k++) cdet_out_u64(w, r->keys[k]);
    cdet_out_u32(w, cdet_proc_live(w->e, r->client, r->serial) ? cdet_order_place(&w->procs, r->client) : 0);
    cdet_out_u32(w, r->pid);
    cdet_out_u32(w, cdet_order_place(&w->hosts, r->host));
    cdet_out_u32(w, r->bond);
}

static uint32_t anchor_place(const cdet_out *w, const cdet_instance *in)
{
    return cdet_order_place(in->flags & CDET_I_BUCKET ? &w->buckets : &w->procs, in->anchor);
}

static void put_instances_of(cdet_out *w, uint32_t list, uint32_t *n, bool write)
{
    for (uint32_t c = 0; list && c < w->e->rs->nchains; c++)
        for (uint32_t i = list; i; i = cdet_instance_at(w->e, i)->next) {
            const cdet_instance *in = cdet_instance_at(w->e, i);
            if (in->chain != c) continue;
            (*n)++;
            if (!write) continue;
            cdet_out_str(w, w->e->rs->chains[c]->id);
            cdet_out_u32(w, in->flags & (CDET_I_FINAL | CDET_I_ALERTED | CDET_I_BUCKET | CDET_I_NEAR));
            cdet_out_u32(w, anchor_place(w, in));
            cdet_out_u64(w, (uint64_t)in->deadline);
            cdet_out_u64(w, (uint64_t)in->closes);
            cdet_out_u64(w, in->told);
            cdet_out_u64(w, in->identity);
            cdet_out_u64(w, in->evidence);
            cdet_out_u32(w, in->revision);
        }
}

static void put_instances(cdet_out *w)
{
    uint32_t n = 0;
    for (int pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < w->procs.n; i++) {
            const cdet_extra *x = cdet_proc_at(w->e, w->procs.ids[i])->x;
            if (x) put_instances_of(w, x->chains, &n, pass == 1);
        }
        for (size_t i = 0; i < w->buckets.n; i++)
            put_instances_of(w, cdet_bucket_at(w->e, w->buckets.ids[i])->chains, &n, pass == 1);
        if (pass == 0) cdet_out_u32(w, n);
    }
}

static void put_counters(cdet_out *w)
{
    const cdet_stats *s = &w->e->stats;
    const uint64_t v[] = {
        s->events,         s->irrelevant,     s->late,         s->duplicates,       s->clock_anomalies,
        s->inconclusive,   s->alerts,         s->revisions,    s->near_misses,      s->evicted_processes,
        s->evicted_files,  s->evicted_chains, s->evicted_hits, s->dropped_by_rules, s->ambiguous_joins,
        s->lineage_cycles, w->e->unseen_gone
    };
    cdet_out_u64(w, (uint64_t)w->e->advanced);
    cdet_out_u64(w, w->e->seq);
    cdet_out_u32(w, (uint32_t)(sizeof v / sizeof *v));
    for (size_t i = 0; i < sizeof v / sizeof *v; i++) cdet_out_u64(w, v[i]);
}

static cdet_str chain_of(const cdet_out *w, const cdet_loss_record *l)
{
    return l->chain && l->chain <= w->e->rs->nchains ? w->e->rs->chains[l->chain - 1]->id : (cdet_str){ "", 0 };
}

/* By host, what and analytic; those of hosts that are left out are left out. "*" has no host and goes with all. */
static int compare_losses(const cdet_out *w, const cdet_loss_record *a, const cdet_loss_record *b)
{
    uint32_t x = cdet_order_place(&w->hosts, a->host), y = cdet_order_place(&w->hosts, b->host);
    if (x != y) return x < y ? -1 : 1;
    if (a->what != b->what) return a->what < b->what ? -1 : 1;
    return cdet_order_str(chain_of(w, a), chain_of(w, b));
}

static void put_losses(cdet_out *w)
{
    const cdet_engine *e = w->e;
    uint32_t n = 0;
    for (size_t i = 0; i < e->nlosses; i++) n += !e->losses[i].host || cdet_order_place(&w->hosts, e->losses[i].host);
    cdet_out_u32(w, n);
    const cdet_loss_record *last = NULL;
    for (uint32_t k = 0; k < n; k++) { /* few, and seldom: the next in order is looked for each time */
        const cdet_loss_record *next = NULL;
        for (size_t i = 0; i < e->nlosses; i++) {
            const cdet_loss_record *l = &e->losses[i];
            if (l->host && !cdet_order_place(&w->hosts, l->host)) continue;
            if (last && compare_losses(w, l, last) <= 0) continue;
            if (!next || compare_losses(w, l, next) < 0) next = l;
        }
        if (!next) break;
        cdet_out_u32(w, cdet_order_place(&w->hosts, next->host));
        cdet_out_u32(w, next->what);
        cdet_out_str(w, chain_of(w, next));
        cdet_out_u64(w, (uint64_t)next->from);
        cdet_out_u64(w, (uint64_t)next->to);
        cdet_out_u64(w, next->count);
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
    uint64_t p = e->rs->alts[a]->digest, q = e->rs->alts[b]->digest;
    return p < q ? -1 : p > q;
}

/* The alternatives that the state speaks of, in the order of their digests; of two of the same meaning, the first. false: refused. */
static bool name_all(cdet_out *w)
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
    if (!cdet_order_sort(e, w->names, w->nnames, compare_alts)) return false;
    size_t kept = 0;
    for (size_t i = 0; i < w->nnames; i++)
        if (!kept || compare_alts(e, w->names[kept - 1], w->names[i]) != 0) w->names[kept++] = w->names[i];
    w->nnames = kept;
    return true;
}

static void put_names(cdet_out *w)
{
    const cdet_ruleset *rs = w->e->rs;
    cdet_out_u32(w, (uint32_t)w->nnames);
    for (size_t i = 0; i < w->nnames; i++) {
        const cdet_alt *a = rs->alts[w->names[i]];
        cdet_out_u64(w, a->digest);
        cdet_out_str(w, rs->chains[a->chain]->id);
        cdet_out_str(w, a->name.len ? a->name : rs->chains[a->chain]->stages[a->stage].name);
    }
}

static void put_body(cdet_out *w)
{
    cdet_engine *e = w->e;
    put_counters(w);
    put_names(w);
    cdet_out_u32(w, (uint32_t)w->hosts.n);
    for (size_t i = 0; i < w->hosts.n; i++) {
        const cdet_host *h = cdet_host_at(e, w->hosts.ids[i]);
        cdet_out_text(w, h->name);
        cdet_out_u64(w, (uint64_t)h->newest);
        cdet_out_u32(w, h->ahead | h->sure << 31);
        cdet_out_u64(w, (uint64_t)h->ahead_least);
        for (int k = 0; k < 4; k++) cdet_out_u64(w, h->heard[k]);
    }
    cdet_out_u32(w, (uint32_t)w->procs.n);
    for (size_t i = 0; i < w->procs.n; i++) put_proc(w, cdet_proc_at(e, w->procs.ids[i]));
    cdet_out_u32(w, (uint32_t)w->files.n);
    for (size_t i = 0; i < w->files.n; i++) put_file(w, cdet_file_at(e, w->files.ids[i]));
    cdet_out_u32(w, (uint32_t)w->buckets.n);
    for (size_t i = 0; i < w->buckets.n; i++) put_bucket(w, cdet_bucket_at(e, w->buckets.ids[i]));
    cdet_out_u32(w, (uint32_t)w->requests.n);
    for (size_t i = 0; i < w->requests.n; i++) put_request(w, cdet_request_at(e, w->requests.ids[i]));
    put_instances(w);
    cdet_queue_write(w);
    put_losses(w);
}

bool cdet_snapshot_write(cdet_engine *e, cdet_host_fn keep, void *user, uint8_t *buf, size_t cap, size_t *need)
{
    cdet_out w;
    memset(&w, 0, sizeof w);
    w.e = e;
    w.keep = keep;
    w.user = user;
    w.buf = buf;
    w.cap = cap;
    bool ok = cdet_orders_make(&w) && name_all(&w);
    if (ok) {
        w.len = CDET_SNAPSHOT_HEAD;
        put_body(&w);
        *need = w.len;
        if (w.len <= cap) {
            uint64_t sum =
                cdet_snapshot_sum(CDET_SNAPSHOT_VERSION, buf + CDET_SNAPSHOT_HEAD, *need - CDET_SNAPSHOT_HEAD);
            w.len = 0;
            cdet_out_bytes(&w, "CDETSNAP", 8);
            cdet_out_u32(&w, CDET_SNAPSHOT_VERSION);
            cdet_out_u32(&w, 0);
            cdet_out_u64(&w, *need - CDET_SNAPSHOT_HEAD);
            cdet_out_u64(&w, sum);
        }
    }
    cdet_orders_free(&w);
    cdet_mem_free(e->mem, w.names, (e->rs->nalts + 1u) * sizeof *w.names);
    return ok;
}
