/* SPDX-License-Identifier: MIT
 *
 * snapshot_read.c: bytes to state. The bytes are hostile: every count, length and reference is checked before it is used, and a list
 * may not claim more records than bytes are left. What the rules of this engine do not know is dropped and counted.
 */
#include "snapshot.h"

#include "alert.h"
#include "anchors.h"
#include "broker.h"
#include "chains.h"
#include "deadlines.h"
#include "evict.h"
#include "files.h"
#include "graph.h"
#include "hits.h"
#include "intern.h"

enum { MAX_REVISION = 1 << 30 }; /* no engine gets there; a number near the end of its range would turn over */

typedef struct refs { /* position in a list of the snapshot -> index here */
    uint32_t *ids;
    size_t n, cap;
} refs;

typedef struct reader {
    cdet_engine *e;
    const uint8_t *at, *end;
    bool bad, oom;
    uint32_t version, use_size;
    bool merging; /* the engine had a state before */
    refs hosts, procs, files, buckets;
    uint32_t last_alt;
} reader;

static uint64_t get(reader *r, int bytes)
{
    uint64_t v = 0;
    if (r->end - r->at < bytes) {
        r->bad = true;
        return 0;
    }
    for (int i = bytes; i > 0; i--) v = v << 8 | r->at[i - 1];
    r->at += bytes;
    return v;
}

static uint32_t get32(reader *r)
{
    return (uint32_t)get(r, 4);
}

static uint64_t get64(reader *r)
{
    return get(r, 8);
}

static cdet_str get_str(reader *r)
{
    size_t n = get32(r);
    if (r->bad || (size_t)(r->end - r->at) < n) {
        r->bad = true;
        return (cdet_str){ "", 0 };
    }
    cdet_str s = { (const char *)r->at, n };
    r->at += n;
    return s;
}

/* A count of records of at least `least` bytes each. */
static uint32_t get_count(reader *r, size_t least)
{
    uint32_t n = get32(r);
    if (r->bad || n > (size_t)(r->end - r->at) / least) {
        r->bad = true;
        return 0;
    }
    return n;
}

static uint32_t get_text(reader *r)
{
    cdet_str s = get_str(r);
    uint32_t t = s.len ? cdet_pool_put(r->e, s) : 0;
    if (s.len && !t) r->oom = true;
    return t;
}

static bool stop(const reader *r)
{
    return r->bad || r->oom;
}

static void remember(reader *r, refs *l, uint32_t id)
{
    if (!cdet_mem_grow(r->e->mem, &l->ids, &l->cap, l->n + 1, sizeof *l->ids)) {
        r->oom = true;
        return;
    }
    l->ids[l->n++] = id;
}

static uint32_t refer(reader *r, const refs *l, uint32_t pos)
{
    if (pos > l->n) {
        r->bad = true;
        return 0;
    }
    return pos ? l->ids[pos - 1] : 0;
}

/* ---- what rules define ---- */

static uint32_t get_labels(reader *r, const cdet_label *table, size_t n)
{
    uint64_t bits[64] = { 0 };
    uint32_t count = get_count(r, 8);
    for (uint32_t i = 0; i < count && !stop(r); i++) {
        uint64_t d = get64(r);
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

static uint32_t get_plabels(reader *r)
{
    return get_labels(r, r->e->rs->t.plabels, r->e->rs->t.nplabels);
}

static bool find_alt(reader *r, uint64_t digest, uint32_t *alt)
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

/* ---- hits ---- */

static cdet_hit *get_hit(reader *r, uint32_t alt)
{
    cdet_hit h;
    memset(&h, 0, sizeof h);
    h.t0 = (int64_t)get64(r);
    h.t1 = (int64_t)get64(r);
    h.tag = get64(r);
    h.digest = get64(r);
    h.dval = get64(r);
    h.seq = get64(r);
    h.process = get32(r); /* a position: processes come later, see late_refs */
    h.labels = get_plabels(r);
    cdet_str class_name = get_str(r);
    h.host = refer(r, &r->hosts, get32(r));
    uint32_t x = get32(r);
    cdet_str texts = get_str(r);
    if (h.t1 < h.t0 || texts.len > CDET_HEAP_MAX - 512) r->bad = true;
    h.alt = alt;
    h.class_id = cdet_names_get(r->e->rs->t.classes, class_name);
    h.nwhy = (uint16_t)(x >> 16);
    h.flags = (uint16_t)x;
    h.size = (uint32_t)texts.len;
    cdet_hit *out = stop(r) ? NULL : cdet_heap_alloc(&r->e->store, sizeof h + texts.len);
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

static void get_sets(reader *r, cdet_hitset **sets)
{
    uint32_t n = get_count(r, 24);
    for (uint32_t i = 0; i < n && !stop(r); i++) {
        uint32_t alt = 0;
        uint64_t digest = get64(r), dropped = get64(r);
        const uint8_t *gone = NULL;
        uint32_t ngone = get_count(r, 8);
        gone = r->at;
        if (!r->bad) r->at += (size_t)ngone * 8;
        if (ngone > CDET_GONE) r->bad = true;
        uint32_t count = get_count(r, 64);
        bool known = find_alt(r, digest, &alt);
        for (uint32_t k = 0; k < count && !stop(r); k++) {
            cdet_hit *h = get_hit(r, alt);
            if (!h) return;
            if (!known || r->bad) {
                r->e->stats.dropped_by_rules++;
                cdet_hit_free(r->e, h);
                continue;
            }
            if (cdet_hits_restore(r->e, sets, h) < 0) r->oom = true;
        }
        cdet_hitset *s = known ? cdet_hits_find(*sets, alt) : NULL;
        if (!s || stop(r)) continue;
        s->dropped += dropped;
        const uint8_t *at = r->at;
        r->at = gone;
        for (uint32_t k = 0; k < ngone; k++) cdet_hits_gone(r->e, s, get64(r));
        r->at = at;
    }
}

/* Hits name their writer by position in the list of processes; now that the list is known, by index. */
static void late_refs(reader *r, cdet_hitset *sets)
{
    for (; sets; sets = sets->next)
        for (uint32_t i = 0; i < sets->count; i++) {
            cdet_hit *h = sets->hits[i];
            if (h->serial) continue; /* was here before */
            h->process = refer(r, &r->procs, h->process);
            h->serial = h->process ? cdet_proc_at(r->e, h->process)->serial : UINT32_MAX;
        }
}

/* ---- entities ---- */

static void get_hosts(reader *r)
{
    uint32_t n = get_count(r, r->version < 2 ? 48 : 56);
    for (uint32_t i = 0; i < n && !stop(r); i++) {
        cdet_str name = get_str(r);
        uint32_t id = cdet_slab_reserve(&r->e->hosts, 1) ? cdet_host_get(r->e, name) : 0;
        int64_t newest = (int64_t)get64(r);
        uint32_t ahead = get32(r);
        int64_t ahead_least = r->version < 2 ? 0 : (int64_t)get64(r);
        if (r->version < 2) ahead = 1u << 31; /* it does not say which future was claimed */
        if (!id) r->oom = true;
        if (stop(r)) return;
        cdet_host *h = cdet_host_at(r->e, id);
        if (newest > h->newest) h->newest = newest;
        h->ahead = ahead & 3;
        h->ahead_least = ahead_least;
        h->sure |= ahead >> 31;
        if ((ahead & 0x7fffffff) > 2) r->bad = true;
        for (int k = 0; k < 4; k++) h->heard[k] |= get64(r);
        remember(r, &r->hosts, id);
    }
}

typedef struct late_proc {
    uint32_t parent, reported;
    size_t uses_at;
} late_proc;

static void skip_uses(reader *r)
{
    uint32_t n = get_count(r, r->use_size);
    r->at += (size_t)n * r->use_size;
}

static void get_proc(reader *r, late_proc *late)
{
    cdet_engine *e = r->e;
    uint32_t host = refer(r, &r->hosts, get32(r));
    cdet_who w;
    memset(&w, 0, sizeof w);
    w.pid = get32(r);
    w.start = (int64_t)get64(r);
    int64_t end = (int64_t)get64(r), seen = (int64_t)get64(r);
    w.entity = get_str(r);
    w.exe = get_str(r);
    w.cmd = get_str(r);
    uint32_t flags = get32(r), by_entity = get32(r), own = get_plabels(r), told = get_plabels(r);
    late->parent = get32(r);
    late->reported = get32(r);
    uint32_t kind = get_text(r);
    if (!host) r->bad = true;
    uint32_t id = stop(r) || !cdet_slab_reserve(&e->procs, 1) ? 0 : cdet_proc_restore(e, host, &w, seen, r->merging);
    if (!id) {
        if (!r->bad) r->oom = true;
        return;
    }
    cdet_proc *p = cdet_proc_at(e, id);
    p->end = end;
    p->flags |= flags & CDET_P_SAVED;
    p->own_by_entity = by_entity != 0;
    p->own = cdet_labels_union(e, p->own, own);
    p->told = cdet_labels_union(e, p->told, told);
    cdet_hitset *sets = NULL;
    get_sets(r, &sets);
    late->uses_at = (size_t)(r->end - r->at);
    skip_uses(r);
    if ((sets || kind) && !cdet_proc_extra(e, id)) {
        cdet_hits_free(e, sets);
        r->oom = true;
        return;
    }
    if (sets) cdet_hits_move_all(e, &p->x->sets, &sets);
    if (kind) p->x->edge_kind = kind;
    remember(r, &r->procs, id);
}

static void link_parents(reader *r, const late_proc *late)
{
    cdet_engine *e = r->e;
    for (size_t i = 0; i < r->procs.n && !stop(r); i++) {
        uint32_t proc = r->procs.ids[i], parent = refer(r, &r->procs, late[i].parent),
                 reported = refer(r, &r->procs, late[i].reported);
        cdet_proc *p = cdet_proc_at(e, proc);
        if (parent && !p->parent) cdet_proc_link(e, proc, parent);
        if (reported) cdet_proc_set_reported(e, proc, reported);
    }
    if (!stop(r) && !cdet_proc_cut_cycles(e)) r->bad = true;
}

static void get_uses(reader *r, const late_proc *late)
{
    const uint8_t *at = r->at;
    for (size_t i = 0; i < r->procs.n && !stop(r); i++) {
        r->at = r->end - late[i].uses_at;
        uint32_t n = get_count(r, r->use_size);
        for (uint32_t k = 0; k < n && !stop(r); k++) {
            uint32_t file = refer(r, &r->files, get32(r)), told = get32(r), kind = told & 0xff, by = told >> 8;
            int64_t time = (int64_t)get64(r), first = r->version < 2 ? time : (int64_t)get64(r);
            if (kind < CDET_USE_IMAGE || kind > CDET_USE_INJECTED || by > CDET_BY_PID_AND_IMAGE) r->bad = true;
            if (stop(r) || !file) continue;
            if (!cdet_slab_reserve(&r->e->uses, 1)) r->oom = true;
            (void)cdet_use_add(r->e, r->procs.ids[i], file, (cdet_use_kind)kind, (cdet_by)by, time);
            (void)cdet_use_add(r->e, r->procs.ids[i], file, (cdet_use_kind)kind, (cdet_by)by, first);
        }
    }
    r->at = at;
}

static void get_files(reader *r)
{
    cdet_engine *e = r->e;
    refs froms = { NULL, 0, 0 }; /* an earlier name may stand later in the list */
    uint32_t n = get_count(r, r->version < 3 ? 24 : 32);
    for (uint32_t i = 0; i < n && !stop(r); i++) {
        uint32_t host = refer(r, &r->hosts, get32(r));
        cdet_str path = get_str(r);
        (void)get_labels(r, e->rs->t.flabels, e->rs->t.nflabels);
        uint32_t from = get32(r);
        int64_t renamed = r->version < 3 ? CDET_NO_TIME : (int64_t)get64(r);
        uint32_t flags = get32(r);
        if (!host) r->bad = true;
        if (!stop(r) && !cdet_slab_reserve(&e->files, 1)) r->oom = true;
        if (stop(r)) break;
        e->os = flags & (CDET_OS_WINDOWS | CDET_OS_LINUX | CDET_OS_MACOS);
        /* its kinds are looked up anew: a file that no kind of these rules wants is dropped */
        uint32_t id = cdet_file_restore(e, host, path, (flags & CDET_F_WINDOWS) != 0);
        cdet_hitset *sets = NULL;
        get_sets(r, &sets);
        if (id) {
            cdet_file *f = cdet_file_at(e, id);
            cdet_hits_move_all(e, &f->sets, &sets);
            f->flags |= flags & CDET_F_KEPT;
        } else if (sets) {
            cdet_hits_free(e, sets);
            e->stats.dropped_by_rules++;
        }
        remember(r, &r->files, id);
        const uint32_t name[3] = { from, (uint32_t)((uint64_t)renamed >> 32), (uint32_t)renamed };
        for (int k = 0; k < 3; k++) remember(r, &froms, name[k]);
    }
    for (size_t i = 0; i < froms.n / 3 && !stop(r); i++) {
        const uint32_t *name = froms.ids + i * 3;
        uint32_t id = r->files.ids[i], before = refer(r, &r->files, name[0]);
        if (id && before) cdet_file_renamed(e, id, before, (int64_t)((uint64_t)name[1] << 32 | name[2]));
    }
    cdet_mem_free(e->mem, froms.ids, froms.cap * sizeof *froms.ids);
}

static void get_buckets(reader *r)
{
    cdet_engine *e = r->e;
    uint32_t n = get_count(r, 32);
    refs links = { NULL, 0, 0 };
    for (uint32_t i = 0; i < n && !stop(r); i++) {
        uint64_t space = get64(r);
        uint32_t host = refer(r, &r->hosts, get32(r));
        cdet_str text = get_str(r);
        uint64_t alt = get64(r);
        if (!host) r->bad = true;
        uint32_t id =
            stop(r) || !cdet_slab_reserve(&e->buckets, 1) ? 0 : cdet_bucket_restore(e, space, host, text, alt);
        cdet_hitset *sets = NULL;
        get_sets(r, &sets);
        if (id)
            cdet_hits_move_all(e, &cdet_bucket_at(e, id)->sets, &sets);
        else if (sets) {
            cdet_hits_free(e, sets);
            e->stats.dropped_by_rules++;
        }
        remember(r, &r->buckets, id);
        uint32_t nlinks = get_count(r, r->version < 2 ? 12 : 20);
        for (uint32_t k = 0; k < nlinks && !stop(r); k++) {
            uint32_t to = get32(r), link_alt;
            uint64_t alt_digest = get64(r), since = r->version < 2 ? (uint64_t)INT64_MIN : get64(r);
            if (!find_alt(r, alt_digest, &link_alt)) continue;
            const uint32_t link[] = { i + 1, to, link_alt, (uint32_t)since, (uint32_t)(since >> 32) };
            for (size_t x = 0; x < 5; x++) remember(r, &links, link[x]);
        }
    }
    for (size_t k = 0; k + 4 < links.n && !stop(r); k += 5) {
        bool added;
        uint32_t a = refer(r, &r->buckets, links.ids[k]), b = refer(r, &r->buckets, links.ids[k + 1]);
        int64_t since = (int64_t)(links.ids[k + 3] | (uint64_t)links.ids[k + 4] << 32);
        if (a && b && cdet_slab_reserve(&e->links, 1)) cdet_link_add(e, a, b, links.ids[k + 2], since, &added);
    }
    cdet_mem_free(e->mem, links.ids, links.cap * sizeof *links.ids);
}

static void get_requests(reader *r)
{
    uint32_t n = get_count(r, 64);
    for (uint32_t i = 0; i < n && !stop(r); i++) {
        cdet_request q;
        memset(&q, 0, sizeof q);
        q.time = (int64_t)get64(r);
        for (int k = 0; k < 5; k++) q.keys[k] = get64(r);
        q.client = refer(r, &r->procs, get32(r));
        q.pid = get32(r);
        q.host = refer(r, &r->hosts, get32(r));
        q.bond = get32(r);
        if (q.bond >= CDET_BOND_COUNT) r->bad = true;
        q.serial = q.client ? cdet_proc_at(r->e, q.client)->serial : 0;
        if (!stop(r) && q.host && !cdet_broker_keep(r->e, &q)) r->oom = true;
    }
}

static void get_instances(reader *r)
{
    cdet_engine *e = r->e;
    uint32_t n = get_count(r, 56);
    for (uint32_t i = 0; i < n && !stop(r); i++) {
        cdet_str chain = get_str(r);
        uint32_t flags = get32(r), pos = get32(r), id;
        int64_t deadline = (int64_t)get64(r), closes = (int64_t)get64(r);
        uint64_t told = get64(r), identity = get64(r), evidence = get64(r);
        uint32_t revision = get32(r);
        bool bucket = (flags & CDET_I_BUCKET) != 0;
        uint32_t anchor = refer(r, bucket ? &r->buckets : &r->procs, pos);
        size_t c;
        if (revision > MAX_REVISION) r->bad = true;
        if (stop(r)) return;
        if (cdet_ruleset_find(e->rs, chain, &c) != CDET_OK || !anchor ||
            (e->rs->chains[c]->kind == CDET_ANCHOR_KEY) != bucket || e->rs->chains[c]->kind == CDET_ANCHOR_EVENT) {
            e->stats.dropped_by_rules++;
            continue;
        }
        cdet_instance *in =
            cdet_slab_reserve(&e->instances, 1) ? cdet_instance_get(e, (uint32_t)c, anchor, bucket, &id) : NULL;
        if (!in) {
            r->oom = true;
            return;
        }
        if (revision >= in->revision) {
            in->revision = revision;
            in->told = told;
            in->identity = identity;
            in->evidence = evidence;
            in->closes = closes;
        }
        in->flags |= flags & (CDET_I_FINAL | CDET_I_ALERTED | CDET_I_NEAR);
        cdet_deadline_set(e, id, deadline);
    }
}

/* ---- waiting alerts ---- */

static cdet_str copy(reader *r, cdet_alert *a)
{
    cdet_str s = cdet_arena_str(&a->arena, get_str(r));
    if (!s.ptr) r->oom = true;
    return s;
}

static void *records(reader *r, cdet_alert *a, size_t n, size_t size)
{
    void *p = cdet_arena_alloc(&a->arena, (n ? n : 1) * size);
    if (!p) r->oom = true;
    return p;
}

static void get_event(reader *r, cdet_alert *a, cdet_alert_event_rec *x)
{
    x->tag = get64(r);
    x->time = (int64_t)get64(r);
    x->name = copy(r, a);
    x->summary = copy(r, a);
    uint32_t n = get_count(r, 20);
    x->why = records(r, a, n, sizeof *x->why);
    for (; x->nwhy < n && !stop(r); x->nwhy++) {
        cdet_alert_why_rec *w = &x->why[x->nwhy];
        cdet_str *parts[5] = { &w->field, &w->value, &w->matched, &w->element, &w->layer };
        for (int k = 0; k < 5; k++) *parts[k] = copy(r, a);
    }
}

static void get_alert_lists(reader *r, cdet_alert *a)
{
    uint32_t n = get_count(r, 16);
    a->stages = records(r, a, n, sizeof *a->stages);
    for (; a->nstages < n && !stop(r); a->nstages++) {
        cdet_alert_stage_rec *s = &a->stages[a->nstages];
        s->name = copy(r, a);
        s->more = get64(r);
        uint32_t k = get_count(r, 28);
        s->events = records(r, a, k, sizeof *s->events);
        for (; s->nevents < k && !stop(r); s->nevents++) get_event(r, a, &s->events[s->nevents]);
    }
    n = get_count(r, 16);
    a->edges = records(r, a, n, sizeof *a->edges);
    for (; a->nedges < n && !stop(r); a->nedges++) {
        cdet_alert_edge_rec *x = &a->edges[a->nedges];
        x->kind = copy(r, a);
        x->from = copy(r, a);
        x->to = copy(r, a);
        uint32_t v = get32(r);
        if (v > 5) r->bad = true;
        x->confidence = (int)(v >> 1) > 2 ? 2 : (int)(v >> 1);
        x->weakest = v & 1;
    }
    n = get_count(r, 8);
    a->missing = records(r, a, n, sizeof *a->missing);
    for (; a->nmissing < n && !stop(r); a->nmissing++) {
        a->missing[a->nmissing].stage = copy(r, a);
        a->missing[a->nmissing].because = copy(r, a);
    }
    n = get_count(r, 4);
    a->notes = records(r, a, n, sizeof *a->notes);
    for (; a->nnotes < n && !stop(r); a->nnotes++) a->notes[a->nnotes] = copy(r, a);
    n = get_count(r, 28);
    a->procs = records(r, a, n, sizeof *a->procs);
    for (; a->nprocs < n && !stop(r); a->nprocs++) {
        cdet_alert_process_rec *p = &a->procs[a->nprocs];
        uint32_t v = get32(r);
        p->depth = v >> 1;
        p->is_anchor = v & 1;
        p->exe = copy(r, a);
        p->cmd = copy(r, a);
        p->pid = get64(r);
        p->start = (int64_t)get64(r);
    }
}

static void get_queue(reader *r)
{
    cdet_engine *e = r->e;
    uint32_t n = get_count(r, 64);
    for (uint32_t i = 0; i < n && !stop(r); i++) {
        cdet_alert *a = cdet_mem_alloc(e->mem, sizeof *a);
        if (!a) {
            r->oom = true;
            return;
        }
        a->mem = e->mem;
        cdet_arena_init(&a->arena, e->mem);
        if (e->queue_tail)
            e->queue_tail->next = a;
        else
            e->queue_head = a;
        e->queue_tail = a;
        e->nqueue++;
        a->kind = get32(r);
        a->revision = get32(r);
        uint32_t last = get32(r);
        a->is_final = last & 1;
        a->is_withdrawn = last >> 1 & 1;
        if (a->kind != CDET_ALERT && a->kind != CDET_NEAR_MISS) r->bad = true;
        if (a->revision == 0 || a->revision > MAX_REVISION || last > 3) r->bad = true;
        cdet_str *heads[] = { &a->id,         &a->superseded_by, &a->analytic, &a->title, &a->strategy,
                              &a->techniques, &a->host,          &a->level,    &a->anchor };
        for (size_t k = 0; k < sizeof heads / sizeof *heads; k++) *heads[k] = copy(r, a);
        if (a->id.len != 32) r->bad = true;
        a->first = (int64_t)get64(r);
        a->last = (int64_t)get64(r);
        if (a->first > a->last) r->bad = true;
        get_alert_lists(r, a);
    }
}

/* ---- the whole ---- */

static void get_counters(reader *r)
{
    cdet_engine *e = r->e;
    cdet_stats *s = &e->stats;
    uint64_t *v[] = {
        &s->events,         &s->irrelevant,     &s->late,         &s->duplicates,       &s->clock_anomalies,
        &s->inconclusive,   &s->alerts,         &s->revisions,    &s->near_misses,      &s->evicted_processes,
        &s->evicted_files,  &s->evicted_chains, &s->evicted_hits, &s->dropped_by_rules, &s->ambiguous_joins,
        &s->lineage_cycles, &e->unseen_gone
    };
    int64_t advanced = (int64_t)get64(r);
    uint64_t seq = get64(r);
    if (advanced > e->advanced && advanced != INT64_MAX) e->advanced = advanced;
    if (seq > e->seq) e->seq = seq;
    uint32_t n = get_count(r, 8);
    for (uint32_t i = 0; i < n; i++) {
        uint64_t x = get64(r);
        if (i < sizeof v / sizeof *v) *v[i] += x;
    }
}

static void get_losses(reader *r)
{
    uint32_t n = get_count(r, 36);
    for (uint32_t i = 0; i < n && !stop(r); i++) {
        cdet_loss_record l = { 0 };
        l.host = refer(r, &r->hosts, get32(r));
        l.what = get32(r);
        cdet_str chain = get_str(r);
        size_t c;
        if (chain.len && cdet_ruleset_find(r->e->rs, chain, &c) == CDET_OK) l.chain = (uint32_t)c + 1;
        l.from = (int64_t)get64(r);
        l.to = (int64_t)get64(r);
        l.count = get64(r);
        if (l.what > 3 || l.from > l.to || !l.count) r->bad = true;
        if (!stop(r) && !cdet_loss_add(r->e, &l)) r->oom = true;
    }
}

static void read_all(reader *r)
{
    get_counters(r);
    get_hosts(r);
    uint32_t n = get_count(r, 80);
    late_proc *late = stop(r) ? NULL : cdet_mem_alloc(r->e->mem, (n ? n : 1) * sizeof *late);
    if (!late) {
        if (!r->bad) r->oom = true;
        return;
    }
    for (uint32_t i = 0; i < n && !stop(r); i++) get_proc(r, &late[i]);
    if (!stop(r)) link_parents(r, late);
    if (!stop(r)) get_files(r);
    if (!stop(r)) get_uses(r, late);
    cdet_mem_free(r->e->mem, late, (n ? n : 1) * sizeof *late);
    if (!stop(r)) get_buckets(r);
    for (size_t i = 0; i < r->procs.n && !stop(r); i++)
        if (cdet_proc_at(r->e, r->procs.ids[i])->x) late_refs(r, cdet_proc_at(r->e, r->procs.ids[i])->x->sets);
    for (size_t i = 0; i < r->files.n && !stop(r); i++)
        if (r->files.ids[i]) late_refs(r, cdet_file_at(r->e, r->files.ids[i])->sets);
    for (size_t i = 0; i < r->buckets.n && !stop(r); i++)
        if (r->buckets.ids[i]) late_refs(r, cdet_bucket_at(r->e, r->buckets.ids[i])->sets);
    if (!stop(r)) get_requests(r);
    if (!stop(r)) get_instances(r);
    if (!stop(r)) get_queue(r);
    if (!stop(r) && r->version >= 2) get_losses(r);
    if (!stop(r) && r->at != r->end) r->bad = true;
}

uint64_t cdet_snapshot_sum(const uint8_t *body, size_t len)
{
    static const uint64_t fixed[2] = { 0x736e617073686f74ull, 0x2073756d2076312eull };
    return cdet_hash(fixed, body, len);
}

cdet_status cdet_snapshot_read(cdet_engine *e, const uint8_t *buf, size_t len)
{
    reader r;
    memset(&r, 0, sizeof r);
    r.e = e;
    r.merging = e->procs.count > 0;
    r.at = buf + 8;
    r.end = buf + len;
    if (!buf || len < CDET_SNAPSHOT_HEAD || memcmp(buf, "CDETSNAP", 8) != 0) return CDET_ECORRUPT;
    uint32_t version = get32(&r), zero = get32(&r);
    uint64_t body = get64(&r), sum = get64(&r);
    r.version = version;
    r.use_size = version < 2 ? 16 : 24;
    if (version < 1 || version > CDET_SNAPSHOT_VERSION || zero || body != len - CDET_SNAPSHOT_HEAD ||
        cdet_snapshot_sum(r.at, body) != sum)
        return CDET_ECORRUPT;
    size_t failures = e->mem->failures;
    read_all(&r);
    if (!r.bad && !r.oom && e->mem->failures == failures) cdet_anchors_refresh(e);
    /* what found no memory may look damaged, or may be missing without a trace */
    if (e->mem->failures != failures) r.oom = true;
    refs *lists[] = { &r.hosts, &r.procs, &r.files, &r.buckets };
    for (size_t i = 0; i < 4; i++) cdet_mem_free(e->mem, lists[i]->ids, lists[i]->cap * sizeof *lists[i]->ids);
    if (r.oom) return CDET_ENOMEM;
    if (r.bad) return CDET_ECORRUPT;
    (void)cdet_chains_judge_all(e); /* what was told before is not told again; under other rules there may be news */
    return CDET_OK;
}
