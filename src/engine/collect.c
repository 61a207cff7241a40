/* SPDX-License-Identifier: MIT
 *
 * collect.c: all evidence joined to one anchor, through the graph as it stands now. Reads, never changes.
 */
#include "anchors.h"
#include "buckets.h"
#include "evidence.h"
#include "files.h"
#include "graph.h"
#include "hits.h"
#include "intern.h"
#include "pids.h"
#include "text.h"

enum { MAX_EVIDENCE = 16384, MAX_ABOVE = 64, MAX_LINKED = 256 };

typedef struct gather {
    cdet_engine *e;
    const cdet_chain *c;
    uint32_t chain, anchor, bits;
    int64_t anchor_start;
    cdet_ev *ev;
    size_t n, cap;
    bool failed, bucket;
    uint32_t own, told, both; /* label sets united last */
} gather;

static bool room(gather *g)
{
    if (g->n < g->cap) return true;
    if (g->n >= MAX_EVIDENCE) return false;
    size_t cap = g->cap ? g->cap * 2 : 64, bytes = cap * sizeof *g->ev;
    if (bytes > g->e->scratch_cap) {
        void *p = cdet_mem_resize(g->e->mem, g->e->scratch, g->e->scratch_cap, bytes);
        if (!p) {
            g->failed = true;
            return false;
        }
        g->e->scratch = p;
        g->e->scratch_cap = bytes;
    }
    g->ev = g->e->scratch;
    g->cap = g->e->scratch_cap / sizeof *g->ev;
    return true;
}

static const cdet_alt *ours(const gather *g, uint32_t alt)
{
    const cdet_alt *a = g->e->rs->alts[alt];
    return a->chain == g->chain && cdet_alt_is_for(a, g->bits) ? a : NULL;
}

/* `known`: when the record came that ties the hit to the anchor, where that is another one. */
static void take(gather *g, const cdet_alt *a, const cdet_hit *h, uint32_t proc, uint32_t file, cdet_edge edge,
                 bool weak, int64_t known)
{
    if (a->around && !g->bucket) { /* key chains: when all is found, see near_first */
        if (g->anchor_start == CDET_NO_TIME) return;
        int64_t gap = cdet_sat_sub(h->t0, g->anchor_start);
        if (gap > a->around || gap < -a->lead) return;
    }
    /* clocks may put the start behind what the process did; of a key it tells nothing */
    int64_t start = proc && !g->bucket ? cdet_proc_at(g->e, proc)->start : CDET_NO_TIME;
    if (start > known) known = start;
    if (!room(g)) return;
    g->ev[g->n++] = (cdet_ev){ .hit = h,
                               .t0 = h->t0,
                               .t1 = h->t1,
                               .known = known > h->t1 ? known : h->t1,
                               .alt = (uint32_t)(a - g->c->alts),
                               .proc = proc,
                               .file = file,
                               .edge = (uint8_t)edge,
                               .weak = weak || (h->flags & CDET_HIT_WEAK),
                               .crossed = edge != CDET_EDGE_NONE || proc == g->anchor };
}

static bool follows(const gather *g, cdet_bond w)
{
    return (g->c->edges >> w & 1) != 0;
}

/* ---- files ---- */

static uint32_t united(gather *g, uint32_t own, uint32_t told)
{
    if (own == g->own && told == g->told) return g->both;
    g->own = own;
    g->told = told;
    g->both = cdet_labels_union(g->e, own, told);
    return g->both;
}

/* Who wrote the file, may it count, and how surely? 0: no, 1: yes, 2: weakly. */
static int writer_counts(gather *g, const cdet_alt *a, const cdet_hit *h)
{
    if (!a->nby && !a->by_lineage && !a->by_unknown && !a->nunless) return 1;
    bool live = cdet_proc_live(g->e, h->process, h->serial);
    uint32_t labels = live ? cdet_proc_labels(g->e, h->process) : h->labels;
    if (live) labels = united(g, labels, h->labels);
    if (a->nunless && cdet_labels_any(g->e, labels, a->unless, a->nunless)) return 0;
    if (!a->nby && !a->by_lineage && !a->by_unknown) return 1;
    if (cdet_labels_any(g->e, labels, a->by, a->nby)) return 1;
    if (a->by_lineage && live && cdet_anchor_of(g->e, g->c, h->process) == g->anchor) return 1;
    bool unknown = !(h->flags & CDET_HIT_WHO) || (live && !cdet_proc_at(g->e, h->process)->exe &&
                                                  !(cdet_proc_at(g->e, h->process)->flags & CDET_P_CREATED));
    return a->by_unknown && unknown ? 2 : 0;
}

/* What a process must and must not be, as it is known now; its own start has been asked already for what it must be. */
static bool kinds_fit(const gather *g, const cdet_alt *a, uint32_t proc)
{
    uint32_t labels = cdet_proc_labels(g->e, proc);
    bool own_start = a->nclasses == 1 && a->classes[0] == CDET_C_PROCESS_START;
    if (!own_start && a->nis && !cdet_labels_any(g->e, labels, a->is, a->nis)) return false;
    return !a->nunless || !cdet_labels_any(g->e, labels, a->unless, a->nunless);
}

/* What the writer of a joined file has to tell: the document it was opened with. */
static void take_writer(gather *g, const cdet_hit *wrote, int64_t known)
{
    if (!cdet_proc_live(g->e, wrote->process, wrote->serial)) return;
    const cdet_proc *p = cdet_proc_at(g->e, wrote->process);
    for (const cdet_hitset *s = p->x ? p->x->sets : NULL; s; s = s->next) {
        const cdet_alt *a = ours(g, s->alt);
        if (!a || a->at != CDET_AT_WRITER || a->rel) continue;
        if (!kinds_fit(g, a, wrote->process)) continue;
        for (uint32_t i = 0; i < s->count; i++)
            take(g, a, cdet_hit_at(s, i), wrote->process, 0, CDET_EDGE_NONE, false, known);
    }
}

/* Who wrote a file is known with its start, when that says whether it counts. */
static int64_t writer_known(const gather *g, const cdet_alt *a, const cdet_hit *h, int64_t known)
{
    if ((!a->nby && !a->by_lineage && !a->nunless) || !cdet_proc_live(g->e, h->process, h->serial)) return known;
    int64_t start = cdet_proc_at(g->e, h->process)->start;
    return start > known ? start : known;
}

/* `u`: the use that ties the file to the process. A file used again and again counts from the first time on. */
static void take_file(gather *g, const cdet_use *u, unsigned rel, uint32_t proc, cdet_edge edge)
{
    uint32_t f = u->file;
    int64_t until = u->time, first = u->first;
    for (int hop = 0; f && hop < CDET_RENAMES; hop++) { /* what was said of it under an earlier name holds */
        if (!cdet_labels_any(g->e, cdet_file_at(g->e, f)->labels, g->c->file_kinds, g->c->nfile_kinds))
            break; /* known for another chain */
        for (const cdet_hitset *s = cdet_file_at(g->e, f)->sets; s; s = s->next) {
            const cdet_alt *a = ours(g, s->alt);
            if (!a || !(a->rel & rel)) continue;
            if (rel == CDET_REL_OPENED && a->opened_for && !(a->opened_for & g->bits)) continue;
            for (uint32_t i = 0; i < s->count; i++) {
                const cdet_hit *h = cdet_hit_at(s, i);
                if (cdet_sat_sub(h->t0, until) > g->c->tolerance ||
                    cdet_sat_sub(u->first, h->t0) > g->e->opt.file_memory)
                    continue;
                int w = writer_counts(g, a, h);
                if (!w) continue;
                int64_t known = writer_known(g, a, h, first);
                take(g, a, h, proc, u->file, edge, w == 2, known);
                take_writer(g, h, known > h->t1 ? known : h->t1);
            }
        }
        int64_t renamed = cdet_file_at(g->e, f)->renamed;
        f = cdet_file_at(g->e, f)->from;
        if (renamed == CDET_NO_TIME) continue;
        if (cdet_sat_sub(renamed, until) > g->c->tolerance) break; /* it got its name after it was used */
        if (renamed < until) until = renamed;
        if (renamed > first) first = renamed;
    }
}

/* What a process did after the lineage had put code into it. */
static void take_injected(gather *g, uint32_t use)
{
    uint32_t target = cdet_injection_end(g->e, use, CDET_USE_INJECTED);
    const cdet_extra *x = target ? cdet_proc_at(g->e, target)->x : NULL;
    int64_t since = cdet_sat_sub(cdet_use_at(g->e, use)->time, CDET_MERGE_NS);
    for (const cdet_hitset *s = x && follows(g, CDET_BOND_INJECTED) ? x->sets : NULL; s; s = s->next) {
        const cdet_alt *a = ours(g, s->alt);
        if (!a || a->at != CDET_AT_LINEAGE || a->executes || a->nis) continue;
        if (a->nunless && cdet_labels_any(g->e, cdet_proc_labels(g->e, target), a->unless, a->nunless)) continue;
        for (uint32_t i = 0; i < s->count; i++)
            if (cdet_hit_at(s, i)->t0 >= since)
                take(g, a, cdet_hit_at(s, i), target, 0, CDET_EDGE_INJECTED, false, cdet_use_at(g->e, use)->first);
    }
}

static void take_uses(gather *g, uint32_t proc, bool lineage)
{
    const cdet_extra *x = cdet_proc_at(g->e, proc)->x;
    for (uint32_t i = x ? x->uses : 0; i; i = cdet_use_at(g->e, i)->p_next) {
        const cdet_use *u = cdet_use_at(g->e, i);
        bool executed = cdet_use_executes(g->e, g->c, proc, u);
        if (lineage && u->kind == CDET_USE_INJECTS) take_injected(g, i);
        if (lineage && executed && follows(g, CDET_BOND_EXECUTED))
            take_file(g, u, CDET_REL_EXECUTED, proc, CDET_EDGE_EXECUTED);
        if (lineage && u->kind == CDET_USE_LOAD && follows(g, CDET_BOND_LOADED))
            take_file(g, u, CDET_REL_LOADED, proc, CDET_EDGE_LOADED);
        bool opened = u->kind == CDET_USE_OPEN || (cdet_use_given(u->kind) && !(lineage && executed));
        if (opened && (!lineage || proc == g->anchor) && follows(g, CDET_BOND_OPENED))
            take_file(g, u, CDET_REL_OPENED, proc, CDET_EDGE_OPENED);
    }
}

/* A file that the process runs has evidence of one of the alternatives [first, first + count). */
static bool runs_with(gather *g, const cdet_alt *a, uint32_t proc)
{
    const cdet_extra *x = cdet_proc_at(g->e, proc)->x;
    for (uint32_t i = x ? x->uses : 0; i; i = cdet_use_at(g->e, i)->p_next) {
        const cdet_use *u = cdet_use_at(g->e, i);
        bool runs = cdet_use_executes(g->e, g->c, proc, u) && !(a->argument_only && u->kind == CDET_USE_IMAGE);
        if (a->loads ? u->kind != CDET_USE_LOAD : !runs) continue;
        if (!cdet_labels_has(g->e, cdet_file_at(g->e, u->file)->labels, a->executes - 1)) continue;
        if (!a->with_count) return true;
        if (!follows(g, a->loads ? CDET_BOND_LOADED : CDET_BOND_EXECUTED)) continue;
        size_t before = g->n;
        if (a->loads)
            take_file(g, u, CDET_REL_LOADED, proc, CDET_EDGE_LOADED);
        else
            take_file(g, u, CDET_REL_EXECUTED, proc, CDET_EDGE_EXECUTED);
        bool found = false;
        for (size_t k = before; k < g->n && !found; k++)
            found = g->ev[k].edge != CDET_EDGE_NONE /* of the file itself, not of who wrote it */ &&
                    g->ev[k].alt >= a->with_first && g->ev[k].alt < a->with_first + a->with_count;
        g->n = before; /* only asked: the evidence itself is taken with the uses */
        if (found) return true;
    }
    return false;
}

/* ---- processes ---- */

/* The anchor, or what it became: on Unix a process that runs another program in place stays the one that its parent started, and
 * a wrapper (env, nice, a launcher script) must not stand between. */
static bool is_self(const gather *g, uint32_t proc)
{
    return proc == g->anchor || cdet_pid_runs_on(g->e, proc, g->anchor);
}

static bool place_fits(const gather *g, const cdet_alt *a, uint32_t proc, bool above, bool parent)
{
    switch (a->at) {
    case CDET_AT_LINEAGE:
        return !above;
    case CDET_AT_SELF:
        return is_self(g, proc);
    case CDET_AT_PARENT:
        return parent;
    case CDET_AT_ANCESTOR:
        return above;
    case CDET_AT_HOST:
    case CDET_AT_WRITER:
        return false;
    }
    return false;
}

static void take_process(gather *g, uint32_t proc, bool above, bool parent)
{
    const cdet_proc *p = cdet_proc_at(g->e, proc);
    for (const cdet_hitset *s = p->x ? p->x->sets : NULL; s; s = s->next) {
        const cdet_alt *a = ours(g, s->alt);
        if (!a || !place_fits(g, a, proc, above, parent)) continue;
        if (!kinds_fit(g, a, proc)) continue;
        if (a->executes && !runs_with(g, a, proc)) continue;
        for (uint32_t i = 0; i < s->count; i++) {
            if ((cdet_hit_at(s, i)->flags & CDET_HIT_TOLD) && (p->flags & CDET_P_CREATED))
                continue; /* its own start says it better */
            take(g, a, cdet_hit_at(s, i), proc, 0, CDET_EDGE_NONE, false, INT64_MIN);
        }
    }
    take_uses(g, proc, !above);
}

static void take_lineage(gather *g)
{
    cdet_engine *e = g->e;
    e->nwork = 0;
    for (uint32_t q = g->anchor;;) {
        take_process(g, q, false, false);
        const cdet_extra *x = cdet_proc_at(e, q)->x;
        bool list = q == g->anchor || (cdet_proc_at(e, q)->flags & CDET_P_IS_ANCHOR);
        for (uint32_t m = list && x ? x->members : 0; m; m = cdet_proc_at(e, m)->x->m_next) {
            if ((cdet_proc_at(e, m)->flags & CDET_P_IS_ANCHOR) && cdet_anchor_bits(e, g->c, m))
                continue; /* a chain of its own */
            if (!cdet_mem_grow(e->mem, &e->work, &e->work_cap, e->nwork + 1, sizeof *e->work)) {
                g->failed = true;
                return;
            }
            e->work[e->nwork++] = m;
        }
        if (!e->nwork) break;
        q = e->work[--e->nwork];
    }
}

/* An answer clears what its process did from then on, but only where all of it is kept. */
static bool is_cleared(const gather *g, const cdet_ev *ev)
{
    const cdet_alt *a = &g->c->alts[ev->alt];
    const cdet_extra *x = ev->proc ? cdet_proc_at(g->e, ev->proc)->x : NULL;
    const cdet_hitset *own = x && ev->hit->dval ? cdet_hits_find(x->sets, a->id) : NULL;
    if (!own || own->dropped) return false;
    for (const cdet_hitset *s = x->sets; s; s = s->next) {
        const cdet_alt *by = ours(g, s->alt);
        if (!by || !by->clears || by->stage != a->stage || !kinds_fit(g, by, ev->proc)) continue;
        for (uint32_t i = 0; i < s->count; i++)
            if (cdet_hit_at(s, i)->dval == ev->hit->dval &&
                cdet_sat_sub(cdet_hit_at(s, i)->t0, ev->t0) <= g->c->tolerance)
                return true;
    }
    return false;
}

static void drop_cleared(gather *g)
{
    size_t n = 0;
    bool any = false;
    for (uint32_t i = 0; i < g->c->nstages; i++) any |= g->c->stages[i].clear_field != 0;
    for (size_t i = 0; any && i < g->n; i++) {
        const cdet_alt *a = &g->c->alts[g->ev[i].alt];
        if (!a->clears && !(g->c->stages[a->stage].clear_field && is_cleared(g, &g->ev[i]))) g->ev[n++] = g->ev[i];
    }
    if (any) g->n = n;
}

static void take_above(gather *g)
{
    const cdet_proc *p = cdet_proc_at(g->e, g->anchor);
    uint32_t reported = cdet_proc_reported(g->e, p);
    if (reported && reported != p->parent) take_process(g, reported, true, true);
    uint32_t n = 0;
    for (uint32_t a = cdet_proc_parent(g->e, g->anchor); a && n < MAX_ABOVE; a = cdet_proc_parent(g->e, a), n++)
        take_process(g, a, true, n == 0);
}

static void take_beside(gather *g, const cdet_alt *a, uint32_t bucket, int64_t known)
{
    const cdet_hitset *s = cdet_hits_find(cdet_bucket_at(g->e, bucket)->sets, a->id);
    for (uint32_t k = 0; s && k < s->count; k++) take(g, a, cdet_hit_at(s, k), 0, 0, CDET_EDGE_NONE, false, known);
}

/* What happened beside the lineage, told of the host itself or of an address that it has. */
static void take_host(gather *g, uint32_t host)
{
    for (uint32_t i = 0; i < g->c->nalts && follows(g, CDET_BOND_NEAR); i++) {
        const cdet_alt *a = &g->c->alts[i];
        if (a->at != CDET_AT_HOST || !ours(g, a->id)) continue;
        uint32_t b = cdet_bucket_for_host_find(g->e, host, a->id);
        if (b) take_beside(g, a, b, INT64_MIN);
        for (uint32_t at = b ? cdet_bucket_at(g->e, b)->links_from : 0; at; at = cdet_link_at(g->e, at)->from_next) {
            const cdet_link *l = cdet_link_at(g->e, at);
            if (l->alt == a->id) take_beside(g, a, l->to, l->since);
        }
    }
}

/* ---- buckets ---- */

static void take_bucket(gather *g, uint32_t bucket, bool first, int64_t since)
{
    for (const cdet_hitset *s = cdet_bucket_at(g->e, bucket)->sets; s; s = s->next) {
        const cdet_alt *a = ours(g, s->alt);
        if (!a || a->of >= 0 || (a->key.space != cdet_bucket_at(g->e, bucket)->space)) continue;
        for (uint32_t i = 0; i < s->count; i++)
            take(g, a, cdet_hit_at(s, i),
                 cdet_proc_live(g->e, cdet_hit_at(s, i)->process, cdet_hit_at(s, i)->serial)
                     ? cdet_hit_at(s, i)->process
                     : 0,
                 0, first ? CDET_EDGE_NONE : CDET_EDGE_KEY, false, since);
    }
}

/* What belongs to the value, and what belongs to that in turn. */
static void take_linked(gather *g, uint32_t bucket)
{
    cdet_engine *e = g->e;
    uint32_t list[MAX_LINKED] = { bucket }, n = 1;
    int64_t known[MAX_LINKED] = {
        INT64_MIN
    }; /* when the last link of the way there was told; of several ways the first */
    for (uint32_t hop = 0; hop < CDET_LINK_HOPS; hop++)
        for (uint32_t i = 0, end = n; i < end; i++)
            for (uint32_t l = cdet_bucket_at(e, list[i])->links_from; l; l = cdet_link_at(e, l)->from_next) {
                const cdet_link *x = cdet_link_at(e, l);
                int64_t since = x->since > known[i] ? x->since : known[i];
                uint32_t k = 0;
                if (!ours(g, x->alt)) continue;
                while (k < n && list[k] != x->to) k++;
                if (k == MAX_LINKED) continue;
                if (k == n) {
                    list[n] = x->to;
                    known[n++] = since;
                } else if (since < known[k]) {
                    known[k] = since;
                }
            }
    for (uint32_t k = 1; k < n; k++) take_bucket(g, list[k], false, known[k]);
}

/* Has the value a hit of the stage whose values the chain is about? */
static bool is_anchor_value(const gather *g)
{
    for (size_t i = 0; i < g->n; i++)
        if ((int)g->c->alts[g->ev[i].alt].stage == g->c->key_stage) return true;
    return g->c->key_stage < 0 || g->failed;
}

/* Key chains: what processes at or above those already found have to tell (the script that called the tool). */
static void take_of(gather *g)
{
    size_t found = g->n;
    for (size_t i = 0; i < found; i++) {
        uint32_t alt = g->ev[i].alt, n = 0;
        bool wanted = false;
        for (uint32_t k = 0; k < g->c->nalts; k++) wanted |= g->c->alts[k].of == (int)alt;
        for (uint32_t p = wanted ? g->ev[i].proc : 0; p && n < MAX_ABOVE; p = cdet_proc_at(g->e, p)->parent, n++) {
            const cdet_extra *x = cdet_proc_at(g->e, p)->x;
            for (const cdet_hitset *s = x ? x->sets : NULL; s; s = s->next) {
                const cdet_alt *a = ours(g, s->alt);
                if (!a || a->of != (int)alt) continue;
                for (uint32_t k = 0; k < s->count; k++)
                    take(g, a, cdet_hit_at(s, k), p, 0, CDET_EDGE_NONE, false, g->ev[i].known);
            }
        }
    }
}

/* Key chains: `around` is counted from the first hit of the stage whose values the chain is about. */
static void near_first(gather *g)
{
    int64_t first = INT64_MAX, known = INT64_MIN;
    size_t n = 0;
    for (size_t i = 0; i < g->n; i++) {
        if ((int)g->c->alts[g->ev[i].alt].stage != g->c->key_stage || g->ev[i].t0 > first) continue;
        if (g->ev[i].t0 < first || g->ev[i].known < known) known = g->ev[i].known;
        first = g->ev[i].t0;
    }
    for (size_t i = 0; i < g->n; i++) {
        int64_t around = g->c->alts[g->ev[i].alt].around;
        bool near = first != INT64_MAX && cdet_sat_sub(g->ev[i].t0, first) <= around &&
                    cdet_sat_sub(first, g->ev[i].t1) <= around;
        if (around && near && g->ev[i].known < known) g->ev[i].known = known;
        if (!around || near) g->ev[n++] = g->ev[i];
    }
    g->n = n;
}

/* The chain is there once the lineage itself, the first `below`, has something to tell: what lies above or beside it counts from then on. */
static void since_lineage(gather *g, size_t below)
{
    int64_t since = INT64_MAX;
    for (size_t i = 0; i < below; i++)
        if (g->ev[i].known < since) since = g->ev[i].known;
    for (size_t i = below; i < g->n; i++)
        if (g->ev[i].known < since) g->ev[i].known = since;
}

/* ---- order ---- */

static bool before(const cdet_engine *e, const cdet_ev *a, const cdet_ev *b)
{
    if (a->t0 != b->t0) return a->t0 < b->t0;
    if (a->alt != b->alt) return a->alt < b->alt;
    if (a->hit->digest != b->hit->digest) return a->hit->digest < b->hit->digest;
    if (a->hit->seq != b->hit->seq) return a->hit->seq < b->hit->seq;
    if (a->weak != b->weak)
        return a->weak < b->weak; /* of several joins of one hit: the strong one, then in a fixed order */
    if (a->edge != b->edge) return a->edge < b->edge;
    if (a->proc == b->proc && a->file && b->file && a->file != b->file) { /* by two names of one file */
        cdet_str x = cdet_pool_str(e, cdet_file_at(e, a->file)->path),
                 y = cdet_pool_str(e, cdet_file_at(e, b->file)->path);
        return x.len != y.len ? x.len < y.len : memcmp(x.ptr, y.ptr, x.len) < 0;
    }
    if (!a->proc || !b->proc || a->proc == b->proc) return a->proc < b->proc;
    const cdet_proc *p = cdet_proc_at(e, a->proc), *q = cdet_proc_at(e, b->proc);
    return p->start != q->start ? p->start < q->start : cdet_proc_identity(e, a->proc) < cdet_proc_identity(e, b->proc);
}

static void sort(const cdet_engine *e, cdet_ev *ev, size_t n)
{
    for (size_t gap = n / 2; gap > 0; gap = gap == 2 ? 1 : gap * 5 / 11)
        for (size_t i = gap; i < n; i++) {
            cdet_ev x = ev[i];
            size_t j = i;
            for (; j >= gap && before(e, &x, &ev[j - gap]); j -= gap) ev[j] = ev[j - gap];
            ev[j] = x;
        }
}

static bool same_event(const cdet_ev *a, const cdet_ev *b)
{
    return a->alt == b->alt && a->t0 == b->t0 && a->hit->digest == b->hit->digest && a->hit->seq == b->hit->seq;
}

/* One event may be joined in several ways (a file run twice; a start that also tells of the parent): it counts once. */
static size_t unique(cdet_ev *ev, size_t n)
{
    size_t k = 0;
    for (size_t i = 0; i < n; i++) {
        if (k > 0 && same_event(&ev[k - 1], &ev[i])) {
            ev[k - 1].crossed |= ev[i].crossed;
            if (ev[i].known < ev[k - 1].known) ev[k - 1].known = ev[i].known;
            continue;
        }
        ev[k++] = ev[i];
    }
    return k;
}

cdet_ev *cdet_collect(cdet_engine *e, const cdet_instance *in, size_t *n, uint32_t *anchor_bits)
{
    gather g;
    memset(&g, 0, sizeof g);
    g.e = e;
    g.chain = in->chain;
    g.c = e->rs->chains[in->chain];
    g.anchor = in->anchor;
    *n = 0;
    *anchor_bits = 0;
    if (in->flags & CDET_I_BUCKET) {
        g.bits = UINT32_MAX;
        g.bucket = true;
        g.anchor_start = CDET_NO_TIME;
        take_bucket(&g, in->anchor, true, INT64_MIN);
        if (!is_anchor_value(&g)) return NULL;
        take_linked(&g, in->anchor);
        take_of(&g);
        near_first(&g);
    } else {
        g.bits = cdet_anchor_bits(e, g.c, in->anchor);
        if (!g.bits) return NULL;
        const cdet_proc *p = cdet_proc_at(e, in->anchor);
        g.anchor_start = p->start != CDET_NO_TIME ? p->start : p->seen;
        take_lineage(&g);
        drop_cleared(&g);
        size_t below = g.n;
        if (below) { /* what lies above or beside a lineage makes no chain of it */
            take_above(&g);
            take_host(&g, p->host);
        }
        since_lineage(&g, below);
    }
    *anchor_bits = g.bits; /* also when it failed: the anchor is there, its evidence could not be read */
    e->judged++;
    e->weighed += g.n;
    if (g.failed) return NULL;
    sort(e, g.ev, g.n);
    *n = unique(g.ev, g.n);
    return g.ev;
}
