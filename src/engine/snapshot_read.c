/* SPDX-License-Identifier: MIT
 *
 * snapshot_read.c: bytes to state. The bytes are hostile: every count, length and reference is checked before it is used, and a list
 * may not claim more records than bytes are left. What the rules of this engine do not know is dropped and counted.
 */
#include "snapshot_reader.h"

#include "alert.h"
#include "broker.h"
#include "buckets.h"
#include "chains.h"
#include "deadlines.h"
#include "dropped.h"
#include "evict.h"
#include "files.h"
#include "graph.h"
#include "hits.h"
#include "instances.h"
#include "intern.h"
#include "refresh.h"

/* ---- what rules define ---- */

static uint32_t get_labels(cdet_in *r, const cdet_label *table, size_t n)
{
    uint64_t bits[64] = { 0 };
    uint32_t count = cdet_in_count(r, 8);
    for (uint32_t i = 0; i < count && !cdet_in_stop(r); i++) {
        uint64_t d = cdet_in_u64(r);
        size_t k = 0;
        while (k < n && table[k].digest != d) k++;
        if (k < n && k < 4096) bits[k / 64] |= 1ull << k % 64;
    }
    bool any = false;
    for (int i = 0; i < 64; i++) any |= bits[i] != 0;
    uint32_t words = table == r->e->rs->t.flabels ? 16 : r->e->rs->label_words < 64 ? r->e->rs->label_words : 64;
    uint32_t set = cdet_labels_intern(r->e, bits, words);
    if (any && !set) r->oom = true;
    return set;
}

static uint32_t get_plabels(cdet_in *r)
{
    return get_labels(r, r->e->rs->t.plabels, r->e->rs->t.nplabels);
}

static bool find_alt(cdet_in *r, uint64_t digest, uint32_t *alt)
{
    const cdet_ruleset *rs = r->e->rs;
    for (uint32_t k = 0; k < rs->nalts; k++) {
        uint32_t i = (r->last_alt + k) % rs->nalts; /* sets come in the order of digests: mostly near the last */
        if (rs->alts[i]->digest != digest) continue;
        r->last_alt = *alt = i;
        return true;
    }
    return false;
}

/* ---- what these rules do not know ---- */

static void get_names(cdet_in *r)
{
    r->nnames = cdet_in_count(r, 16);
    r->names = r->at;
    for (uint32_t i = 0; i < r->nnames && !r->bad; i++) {
        (void)cdet_in_u64(r);
        (void)cdet_in_str(r);
        (void)cdet_in_str(r);
    }
}

/* `n` records of an alternative are dropped: it is told by the name that it had. */
static void drop(cdet_in *r, uint64_t digest, uint64_t n)
{
    cdet_in at = *r;
    cdet_str analytic = { "", 0 }, name = { "", 0 };
    if (!n || cdet_in_stop(r)) return;
    at.at = r->names;
    for (uint32_t i = 0; i < r->nnames; i++) {
        uint64_t d = cdet_in_u64(&at);
        analytic = cdet_in_str(&at);
        name = cdet_in_str(&at);
        if (d == digest) break;
        analytic = name = (cdet_str){ "", 0 };
    }
    if (!cdet_dropped_note(r->e, analytic, name, n)) r->oom = true;
}

/* Evidence of a thing that these rules do not know at all. */
static void drop_sets(cdet_in *r, cdet_hitset *sets)
{
    for (const cdet_hitset *s = sets; s; s = s->next) drop(r, r->e->rs->alts[s->alt]->digest, s->count);
    cdet_hits_free(r->e, sets);
}

/* ---- hits ---- */

static cdet_hit *get_hit(cdet_in *r)
{
    cdet_hit h;
    memset(&h, 0, sizeof h);
    h.t0 = (int64_t)cdet_in_u64(r);
    h.t1 = (int64_t)cdet_in_u64(r);
    h.tag = cdet_in_u64(r);
    h.digest = cdet_in_u64(r);
    h.dval = cdet_in_u64(r);
    h.seq = cdet_in_u64(r);
    h.process = cdet_in_u32(r); /* a position: processes come later, see late_refs */
    h.labels = get_plabels(r);
    cdet_str class_name = cdet_in_str(r);
    h.host = cdet_in_refer(r, &r->hosts, cdet_in_u32(r));
    uint32_t x = cdet_in_u32(r);
    cdet_str texts = cdet_in_str(r);
    if (h.t1 < h.t0 || texts.len > CDET_HEAP_MAX - 512) r->bad = true;
    h.refs = 1;
    h.class_id = cdet_names_get(r->e->rs->t.classes, class_name);
    h.nwhy = (uint16_t)(x >> 16);
    h.flags = (uint16_t)x;
    h.size = (uint32_t)texts.len;
    cdet_hit *out = cdet_in_stop(r) ? NULL : cdet_heap_alloc(&r->e->store, sizeof h + texts.len);
    if (!out) {
        if (!r->bad) r->oom = true;
        return NULL;
    }
    *out = h;
    if (texts.len) memcpy(out + 1, texts.ptr, texts.len);
    r->e->stats.hits++;
    cdet_hit_reader t = cdet_hit_texts(out); /* every text must lie inside */
    for (uint32_t i = 0; i < 1u + 5u * out->nwhy; i++) {
        if (t.end - t.at < 2 || t.end - t.at < 2 + (t.at[0] | t.at[1] << 8)) {
            r->bad = true;
            break;
        }
        (void)cdet_hit_next_text(&t);
    }
    return out;
}

static void get_sets(cdet_in *r, cdet_hitset **sets)
{
    uint32_t n = cdet_in_count(r, 24);
    for (uint32_t i = 0; i < n && !cdet_in_stop(r); i++) {
        uint32_t alt = 0;
        uint64_t digest = cdet_in_u64(r), dropped = cdet_in_u64(r);
        const uint8_t *gone = NULL;
        uint32_t ngone = cdet_in_count(r, 8);
        gone = r->at;
        if (!r->bad) r->at += (size_t)ngone * 8;
        if (ngone > CDET_GONE) r->bad = true;
        uint32_t count = cdet_in_count(r, 64);
        bool known = find_alt(r, digest, &alt);
        for (uint32_t k = 0; k < count && !cdet_in_stop(r); k++) {
            cdet_hit *h = get_hit(r);
            if (!h) return;
            if (!known || r->bad) {
                cdet_hit_free(r->e, h);
                continue;
            }
            if (cdet_hits_restore(r->e, sets, alt, h) < 0) r->oom = true;
        }
        if (!known) drop(r, digest, count);
        cdet_hitset *s = known ? cdet_hits_find(*sets, alt) : NULL;
        if (!s || cdet_in_stop(r)) continue;
        cdet_hits_dropped(s, dropped);
        const uint8_t *at = r->at;
        r->at = gone;
        for (uint32_t k = 0; k < ngone; k++) cdet_hits_gone(r->e, s, cdet_in_u64(r));
        r->at = at;
    }
}

/* Hits name their writer by position in the list of processes; now that the list is known, by index. */
static void late_refs(cdet_in *r, cdet_hitset *sets)
{
    for (; sets; sets = sets->next)
        for (uint32_t i = 0; i < sets->count; i++) {
            cdet_hit *h = cdet_hit_at(sets, i);
            if (h->serial) continue; /* was here before */
            h->process = cdet_in_refer(r, &r->procs, h->process);
            h->serial = h->process ? cdet_proc_at(r->e, h->process)->serial : UINT32_MAX;
        }
}

/* ---- entities ---- */

static void get_hosts(cdet_in *r)
{
    uint32_t n = cdet_in_count(r, r->version < 2 ? 48 : 56);
    for (uint32_t i = 0; i < n && !cdet_in_stop(r); i++) {
        cdet_str name = cdet_in_str(r);
        uint32_t id = cdet_slab_reserve(&r->e->hosts, 1) ? cdet_host_get(r->e, name) : 0;
        int64_t newest = (int64_t)cdet_in_u64(r);
        uint32_t ahead = cdet_in_u32(r);
        int64_t ahead_least = r->version < 2 ? 0 : (int64_t)cdet_in_u64(r);
        if (r->version < 2) ahead = 1u << 31; /* it does not say which future was claimed */
        if (!id) r->oom = true;
        if (cdet_in_stop(r)) return;
        cdet_host *h = cdet_host_at(r->e, id);
        if (newest > h->newest) h->newest = newest;
        h->ahead = ahead & 3;
        h->ahead_least = ahead_least;
        h->sure |= ahead >> 31;
        if ((ahead & 0x7fffffff) > 2) r->bad = true;
        for (int k = 0; k < 4; k++) h->heard[k] |= cdet_in_u64(r);
        cdet_in_remember(r, &r->hosts, id);
    }
}

typedef struct late_proc {
    uint32_t parent, reported;
    size_t uses_at;
} late_proc;

static void skip_uses(cdet_in *r)
{
    uint32_t n = cdet_in_count(r, r->use_size);
    r->at += (size_t)n * r->use_size;
}

static void get_proc(cdet_in *r, late_proc *late)
{
    cdet_engine *e = r->e;
    uint32_t host = cdet_in_refer(r, &r->hosts, cdet_in_u32(r));
    cdet_who w;
    memset(&w, 0, sizeof w);
    w.pid = cdet_in_u32(r);
    w.start = (int64_t)cdet_in_u64(r);
    int64_t end = (int64_t)cdet_in_u64(r), seen = (int64_t)cdet_in_u64(r);
    w.entity = cdet_in_str(r);
    w.exe = cdet_in_str(r);
    w.cmd = cdet_in_str(r);
    uint32_t flags = cdet_in_u32(r), by_entity = cdet_in_u32(r), own = get_plabels(r), told = get_plabels(r);
    late->parent = cdet_in_u32(r);
    late->reported = cdet_in_u32(r);
    uint32_t kind = cdet_in_text(r);
    int64_t pid_end = flags & CDET_P_PID_ENDED ? (int64_t)cdet_in_u64(r) : INT64_MAX;
    if (!host) r->bad = true;
    uint32_t id =
        cdet_in_stop(r) || !cdet_slab_reserve(&e->procs, 1) ? 0 : cdet_proc_restore(e, host, &w, seen, r->merging);
    if (!id) {
        if (!r->bad) r->oom = true;
        return;
    }
    cdet_proc *p = cdet_proc_at(e, id);
    p->end = end;
    p->flags = (p->flags & ~(uint32_t)CDET_P_IMAGE_BY_PID) | (flags & CDET_P_SAVED);
    p->own_by_entity = by_entity != 0;
    p->own = cdet_labels_union(e, p->own, own);
    p->told = cdet_labels_union(e, p->told, told);
    cdet_hitset *sets = NULL;
    get_sets(r, &sets);
    late->uses_at = (size_t)(r->end - r->at);
    skip_uses(r);
    if ((sets || kind || (flags & CDET_P_PID_ENDED)) && !cdet_proc_extra(e, id)) {
        cdet_hits_free(e, sets);
        r->oom = true;
        return;
    }
    if (sets) cdet_hits_move_all(e, &p->x->sets, &sets);
    if (kind) p->x->edge_kind = kind;
    if (flags & CDET_P_PID_ENDED) p->x->pid_end = pid_end;
    cdet_in_remember(r, &r->procs, id);
}

static void link_parents(cdet_in *r, const late_proc *late)
{
    cdet_engine *e = r->e;
    for (size_t i = 0; i < r->procs.n && !cdet_in_stop(r); i++) {
        uint32_t proc = r->procs.ids[i], parent = cdet_in_refer(r, &r->procs, late[i].parent),
                 reported = cdet_in_refer(r, &r->procs, late[i].reported);
        cdet_proc *p = cdet_proc_at(e, proc);
        if (parent && !p->parent) cdet_proc_link(e, proc, parent);
        if (reported) cdet_proc_set_reported(e, proc, reported);
    }
    if (!cdet_in_stop(r) && !cdet_proc_cut_cycles(e)) r->bad = true;
}

static void get_uses(cdet_in *r, const late_proc *late)
{
    const uint8_t *at = r->at;
    for (size_t i = 0; i < r->procs.n && !cdet_in_stop(r); i++) {
        r->at = r->end - late[i].uses_at;
        uint32_t n = cdet_in_count(r, r->use_size);
        for (uint32_t k = 0; k < n && !cdet_in_stop(r); k++) {
            uint32_t file = cdet_in_refer(r, &r->files, cdet_in_u32(r)), told = cdet_in_u32(r), kind = told & 0xff,
                     by = told >> 8 & ~0x80u;
            bool own = (told & 0x8000) != 0;
            int64_t time = (int64_t)cdet_in_u64(r), first = r->version < 2 ? time : (int64_t)cdet_in_u64(r);
            if (kind < CDET_USE_IMAGE || kind > CDET_USE_SCRIPT || by > CDET_BY_PID_AND_IMAGE) r->bad = true;
            if (cdet_in_stop(r) || !file) continue;
            if (!cdet_slab_reserve(&r->e->uses, 1)) r->oom = true;
            if (own) (void)cdet_use_own(r->e, r->procs.ids[i], file, (cdet_use_kind)kind);
            (void)cdet_use_add(r->e, r->procs.ids[i], file, (cdet_use_kind)kind, (cdet_by)by, time);
            (void)cdet_use_add(r->e, r->procs.ids[i], file, (cdet_use_kind)kind, (cdet_by)by, first);
        }
    }
    r->at = at;
}

static void get_files(cdet_in *r)
{
    cdet_engine *e = r->e;
    cdet_in_refs froms = { NULL, 0, 0 }; /* an earlier name may stand later in the list */
    uint32_t n = cdet_in_count(r, r->version < 3 ? 24 : 32);
    for (uint32_t i = 0; i < n && !cdet_in_stop(r); i++) {
        uint32_t host = cdet_in_refer(r, &r->hosts, cdet_in_u32(r));
        cdet_str path = cdet_in_str(r);
        (void)get_labels(r, e->rs->t.flabels, e->rs->t.nflabels);
        uint32_t from = cdet_in_u32(r);
        int64_t renamed = r->version < 3 ? CDET_NO_TIME : (int64_t)cdet_in_u64(r);
        uint32_t flags = cdet_in_u32(r);
        if (!host) r->bad = true;
        if (!cdet_in_stop(r) && !cdet_slab_reserve(&e->files, 1)) r->oom = true;
        if (cdet_in_stop(r)) break;
        e->os = flags & (CDET_OS_WINDOWS | CDET_OS_LINUX | CDET_OS_MACOS);
        /* its kinds are looked up anew: a file that no kind of these rules wants is dropped */
        uint32_t id = cdet_file_restore(e, host, path, (flags & CDET_F_WINDOWS) != 0);
        cdet_hitset *sets = NULL;
        get_sets(r, &sets);
        if (id) {
            cdet_file *f = cdet_file_at(e, id);
            cdet_hits_move_all(e, &f->sets, &sets);
            f->flags |= flags & CDET_F_KEPT;
        } else {
            drop_sets(r, sets);
        }
        cdet_in_remember(r, &r->files, id);
        const uint32_t name[3] = { from, (uint32_t)((uint64_t)renamed >> 32), (uint32_t)renamed };
        for (int k = 0; k < 3; k++) cdet_in_remember(r, &froms, name[k]);
    }
    for (size_t i = 0; i < froms.n / 3 && !cdet_in_stop(r); i++) {
        const uint32_t *name = froms.ids + i * 3;
        uint32_t id = r->files.ids[i], before = cdet_in_refer(r, &r->files, name[0]);
        if (id && before) cdet_file_renamed(e, id, before, (int64_t)((uint64_t)name[1] << 32 | name[2]));
    }
    cdet_mem_free(e->mem, froms.ids, froms.cap * sizeof *froms.ids);
}

static void get_buckets(cdet_in *r)
{
    cdet_engine *e = r->e;
    uint32_t n = cdet_in_count(r, 32);
    cdet_in_refs links = { NULL, 0, 0 };
    for (uint32_t i = 0; i < n && !cdet_in_stop(r); i++) {
        uint64_t space = cdet_in_u64(r);
        uint32_t host = cdet_in_refer(r, &r->hosts, cdet_in_u32(r));
        cdet_str text = cdet_in_str(r);
        uint64_t alt = cdet_in_u64(r);
        if (!host) r->bad = true;
        uint32_t id =
            cdet_in_stop(r) || !cdet_slab_reserve(&e->buckets, 1) ? 0 : cdet_bucket_restore(e, space, host, text, alt);
        cdet_hitset *sets = NULL;
        get_sets(r, &sets);
        if (id)
            cdet_hits_move_all(e, &cdet_bucket_at(e, id)->sets, &sets);
        else
            drop_sets(r, sets);
        cdet_in_remember(r, &r->buckets, id);
        uint32_t nlinks = cdet_in_count(r, r->version < 2 ? 12 : 20);
        for (uint32_t k = 0; k < nlinks && !cdet_in_stop(r); k++) {
            uint32_t to = cdet_in_u32(r), link_alt;
            uint64_t alt_digest = cdet_in_u64(r), since = r->version < 2 ? (uint64_t)INT64_MIN : cdet_in_u64(r);
            if (!find_alt(r, alt_digest, &link_alt)) continue;
            const uint32_t link[] = { i + 1, to, link_alt, (uint32_t)since, (uint32_t)(since >> 32) };
            for (size_t x = 0; x < 5; x++) cdet_in_remember(r, &links, link[x]);
        }
    }
    for (size_t k = 0; k + 4 < links.n && !cdet_in_stop(r); k += 5) {
        bool added;
        uint32_t a = cdet_in_refer(r, &r->buckets, links.ids[k]), b = cdet_in_refer(r, &r->buckets, links.ids[k + 1]);
        int64_t since = (int64_t)(links.ids[k + 3] | (uint64_t)links.ids[k + 4] << 32);
        if (a && b && cdet_slab_reserve(&e->links, 1)) cdet_link_add(e, a, b, links.ids[k + 2], since, &added);
    }
    cdet_mem_free(e->mem, links.ids, links.cap * sizeof *links.ids);
}

static void get_requests(cdet_in *r)
{
    uint32_t n = cdet_in_count(r, 64);
    for (uint32_t i = 0; i < n && !cdet_in_stop(r); i++) {
        cdet_request q;
        memset(&q, 0, sizeof q);
        q.time = (int64_t)cdet_in_u64(r);
        for (int k = 0; k < 5; k++) q.keys[k] = cdet_in_u64(r);
        q.client = cdet_in_refer(r, &r->procs, cdet_in_u32(r));
        q.pid = cdet_in_u32(r);
        q.host = cdet_in_refer(r, &r->hosts, cdet_in_u32(r));
        q.bond = cdet_in_u32(r);
        if (q.bond >= CDET_BOND_COUNT) r->bad = true;
        q.serial = q.client ? cdet_proc_at(r->e, q.client)->serial : 0;
        if (!cdet_in_stop(r) && q.host && !cdet_broker_keep(r->e, &q)) r->oom = true;
    }
}

static void get_instances(cdet_in *r)
{
    cdet_engine *e = r->e;
    uint32_t n = cdet_in_count(r, 56);
    for (uint32_t i = 0; i < n && !cdet_in_stop(r); i++) {
        cdet_str chain = cdet_in_str(r);
        uint32_t flags = cdet_in_u32(r), pos = cdet_in_u32(r), id;
        int64_t deadline = (int64_t)cdet_in_u64(r), closes = (int64_t)cdet_in_u64(r);
        uint64_t told = cdet_in_u64(r), identity = cdet_in_u64(r), evidence = cdet_in_u64(r);
        uint32_t revision = cdet_in_u32(r);
        bool bucket = (flags & CDET_I_BUCKET) != 0;
        uint32_t anchor = cdet_in_refer(r, bucket ? &r->buckets : &r->procs, pos);
        size_t c;
        if (revision > CDET_MAX_REVISION || !cdet_gist_sound(told)) r->bad = true;
        if (cdet_in_stop(r)) return;
        if (cdet_ruleset_find(e->rs, chain, &c) != CDET_OK || !anchor ||
            (e->rs->chains[c]->kind == CDET_ANCHOR_KEY) != bucket || e->rs->chains[c]->kind == CDET_ANCHOR_EVENT) {
            if (!cdet_dropped_note(e, chain, CDET_LIT("chain"), 1)) r->oom = true;
            continue;
        }
        cdet_instance *in =
            cdet_slab_reserve(&e->instances, 1) ? cdet_instance_get(e, (uint32_t)c, anchor, bucket, &id) : NULL;
        if (!in) {
            r->oom = true;
            return;
        }
        const uint32_t said = CDET_I_FINAL | CDET_I_ALERTED | CDET_I_NEAR;
        if (revision > in->revision) in->flags &= ~said; /* the other engine has said more since */
        if (revision >= in->revision) {
            in->flags |= flags & said;
            in->revision = revision;
            in->told = told;
            in->identity = identity;
            in->evidence = evidence;
            in->closes = closes;
        }
        cdet_deadline_set(e, id, deadline);
    }
}

/* ---- the whole ---- */

static void get_counters(cdet_in *r)
{
    cdet_engine *e = r->e;
    cdet_stats *s = &e->stats;
    uint64_t *v[] = {
        &s->events,         &s->irrelevant,     &s->late,         &s->duplicates,       &s->clock_anomalies,
        &s->inconclusive,   &s->alerts,         &s->revisions,    &s->near_misses,      &s->evicted_processes,
        &s->evicted_files,  &s->evicted_chains, &s->evicted_hits, &s->dropped_by_rules, &s->ambiguous_joins,
        &s->lineage_cycles, &e->unseen_gone
    };
    int64_t advanced = (int64_t)cdet_in_u64(r);
    uint64_t seq = cdet_in_u64(r);
    if (advanced > e->advanced && advanced != INT64_MAX) e->advanced = advanced;
    if (seq > e->seq) e->seq = seq;
    uint32_t n = cdet_in_count(r, 8);
    for (uint32_t i = 0; i < n; i++) {
        uint64_t x = cdet_in_u64(r);
        if (i < sizeof v / sizeof *v) *v[i] += x;
    }
}

static void get_losses(cdet_in *r)
{
    uint32_t n = cdet_in_count(r, 36);
    for (uint32_t i = 0; i < n && !cdet_in_stop(r); i++) {
        cdet_loss_record l = { 0 };
        l.host = cdet_in_refer(r, &r->hosts, cdet_in_u32(r));
        l.what = cdet_in_u32(r);
        cdet_str chain = cdet_in_str(r);
        size_t c;
        if (chain.len && cdet_ruleset_find(r->e->rs, chain, &c) == CDET_OK) l.chain = (uint32_t)c + 1;
        l.from = (int64_t)cdet_in_u64(r);
        l.to = (int64_t)cdet_in_u64(r);
        l.count = cdet_in_u64(r);
        if (l.what > 4 || l.from > l.to || !l.count) r->bad = true;
        if (!cdet_in_stop(r) && !cdet_loss_add(r->e, &l)) r->oom = true;
    }
}

static void read_all(cdet_in *r)
{
    get_counters(r);
    if (r->version >= 3) get_names(r);
    get_hosts(r);
    uint32_t n = cdet_in_count(r, 80);
    late_proc *late = cdet_in_stop(r) ? NULL : cdet_mem_alloc(r->e->mem, (n ? n : 1) * sizeof *late);
    if (!late) {
        if (!r->bad) r->oom = true;
        return;
    }
    for (uint32_t i = 0; i < n && !cdet_in_stop(r); i++) get_proc(r, &late[i]);
    if (!cdet_in_stop(r)) link_parents(r, late);
    if (!cdet_in_stop(r)) get_files(r);
    if (!cdet_in_stop(r)) get_uses(r, late);
    cdet_mem_free(r->e->mem, late, (n ? n : 1) * sizeof *late);
    if (!cdet_in_stop(r)) get_buckets(r);
    for (size_t i = 0; i < r->procs.n && !cdet_in_stop(r); i++)
        if (cdet_proc_at(r->e, r->procs.ids[i])->x) late_refs(r, cdet_proc_at(r->e, r->procs.ids[i])->x->sets);
    for (size_t i = 0; i < r->files.n && !cdet_in_stop(r); i++)
        if (r->files.ids[i]) late_refs(r, cdet_file_at(r->e, r->files.ids[i])->sets);
    for (size_t i = 0; i < r->buckets.n && !cdet_in_stop(r); i++)
        if (r->buckets.ids[i]) late_refs(r, cdet_bucket_at(r->e, r->buckets.ids[i])->sets);
    if (!cdet_in_stop(r)) get_requests(r);
    if (!cdet_in_stop(r)) cdet_broker_restored(r->e);
    if (!cdet_in_stop(r)) get_instances(r);
    if (!cdet_in_stop(r)) cdet_snapshot_queue(r);
    if (!cdet_in_stop(r) && r->version >= 2) get_losses(r);
    if (!cdet_in_stop(r) && r->at != r->end) r->bad = true;
}

uint64_t cdet_snapshot_sum(uint32_t version, const uint8_t *body, size_t len)
{
    /* a version that was damaged to another one is told by the sum; the first four did without */
    const uint64_t key[2] = { 0x736e617073686f74ull, 0x2073756d2076312eull ^ (version < 5 ? 0 : version) };
    return cdet_hash(key, body, len);
}

cdet_status cdet_snapshot_read(cdet_engine *e, const uint8_t *buf, size_t len)
{
    cdet_in r;
    memset(&r, 0, sizeof r);
    r.e = e;
    r.merging = e->procs.count > 0;
    r.at = buf + 8;
    r.end = buf + len;
    if (!buf || len < CDET_SNAPSHOT_HEAD || memcmp(buf, "CDETSNAP", 8) != 0) return CDET_ECORRUPT;
    uint32_t version = cdet_in_u32(&r), zero = cdet_in_u32(&r);
    uint64_t body = cdet_in_u64(&r), sum = cdet_in_u64(&r);
    r.version = version;
    r.use_size = version < 2 ? 16 : 24;
    if (version < 1 || version > CDET_SNAPSHOT_VERSION || zero || body != len - CDET_SNAPSHOT_HEAD ||
        cdet_snapshot_sum(version, r.at, body) != sum)
        return CDET_ECORRUPT;
    size_t failures = e->mem->failures;
    read_all(&r);
    if (!r.bad && !r.oom && e->mem->failures == failures) cdet_anchors_refresh(e);
    /* what found no memory may look damaged, or may be missing without a trace */
    if (e->mem->failures != failures) r.oom = true;
    cdet_in_refs *lists[] = { &r.hosts, &r.procs, &r.files, &r.buckets };
    for (size_t i = 0; i < 4; i++) cdet_mem_free(e->mem, lists[i]->ids, lists[i]->cap * sizeof *lists[i]->ids);
    if (r.oom) return CDET_ENOMEM;
    if (r.bad) return CDET_ECORRUPT;
    (void)cdet_chains_judge_all(e); /* what was told before is not told again; under other rules there may be news */
    return CDET_OK;
}
