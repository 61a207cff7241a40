/* SPDX-License-Identifier: MIT
 *
 * alert.c: builds alerts. Which events are shown is canonical: those on crossed edges first, then by time, at most 64 a stage, so that
 * every arrival order shows the same.
 */
#include "alert.h"

#include "anchors.h"
#include "buckets.h"
#include "evidence.h"
#include "files.h"
#include "graph.h"
#include "hits.h"
#include "intern.h"
#include "path.h"
#include "text.h"

enum { SHOWN = 64, MAX_EDGES = 64, MAX_PROCS = 48, ABOVE = 6 };

static const uint64_t fixed_key[2] = { 0x616c657274206964ull, 0x656e746974792031ull };

typedef struct builder {
    cdet_engine *e;
    const cdet_chain *c;
    const cdet_instance *in;
    cdet_ev *ev;
    size_t n;
    const cdet_verdict *v;
    cdet_alert *a;
    bool failed;
    uint32_t procs[MAX_PROCS]; /* of the evidence and between it and the anchor */
    size_t nprocs;
} builder;

static cdet_str keep(builder *b, cdet_str s)
{
    cdet_str r = cdet_arena_str(&b->a->arena, s);
    if (!r.ptr) b->failed = true;
    return r;
}

static void *alloc(builder *b, size_t n, size_t size)
{
    void *p = cdet_arena_alloc(&b->a->arena, (n ? n : 1) * size);
    if (!p) b->failed = true;
    return p;
}

void cdet_alert_free(cdet_alert *a)
{
    if (!a) return;
    cdet_mem *m = a->mem;
    cdet_arena_free(&a->arena);
    cdet_mem_free(m, a, sizeof *a);
}

void cdet_alert_enqueue(cdet_engine *e, cdet_alert *a)
{
    a->next = NULL;
    if (e->queue_tail)
        e->queue_tail->next = a;
    else
        e->queue_head = a;
    e->queue_tail = a;
    e->nqueue++;
}

cdet_alert *cdet_alert_dequeue(cdet_engine *e)
{
    cdet_alert *a = e->queue_head;
    if (!a) return NULL;
    e->queue_head = a->next;
    if (!e->queue_head) e->queue_tail = NULL;
    e->nqueue--;
    return a;
}

uint64_t cdet_alert_evidence(const cdet_chain *c, const cdet_ev *ev, size_t n, const cdet_verdict *v)
{
    uint64_t h = (uint64_t)v->level * 31 + v->rule + (v->weak ? 7u : 0u) + (v->older ? 11u : 0u);
    for (size_t i = 0; i < n; i++) {
        if (!ev[i].shown) continue;
        uint64_t x[3] = { ev[i].hit->digest, c->alts[ev[i].alt].digest, ev[i].hit->seq };
        h += cdet_hash(fixed_key, x, sizeof x);
    }
    return h ? h : 1;
}

/* ---- stages ---- */

static void fill_why(builder *b, cdet_alert_event_rec *r, const cdet_ev *x)
{
    cdet_words words;
    cdet_hit_words(b->e, b->c->alts[x->alt].id, x->hit, &words);
    cdet_hit_reader t = { words.buf, words.buf + words.len };
    r->summary = keep(b, cdet_hit_next_text(&t));
    r->why = alloc(b, words.nwhy, sizeof *r->why);
    if (!r->why) return;
    for (uint16_t i = 0; i < words.nwhy; i++) {
        cdet_alert_why_rec *w = &r->why[r->nwhy++];
        cdet_str *parts[5] = { &w->field, &w->value, &w->matched, &w->element, &w->layer };
        for (int k = 0; k < 5; k++) *parts[k] = keep(b, cdet_hit_next_text(&t));
    }
}

static void fill_event(builder *b, cdet_alert_event_rec *r, const cdet_ev *x)
{
    r->tag = x->hit->tag;
    r->time = x->t0;
    r->name = keep(b, cdet_names_text(b->e->rs->t.classes, x->hit->class_id));
    fill_why(b, r, x);
}

static uint64_t dropped_hits(const builder *b, uint32_t stage)
{
    /* hits that were counted but not kept, on the owners that are shown */
    uint64_t n = 0;
    const cdet_hitset *last = NULL;
    for (size_t i = 0; i < b->n; i++) {
        const cdet_ev *x = &b->ev[i];
        if (!x->shown || b->c->alts[x->alt].stage != stage || !x->proc || x->file) continue;
        const cdet_extra *ex = cdet_proc_at(b->e, x->proc)->x;
        const cdet_hitset *s = ex ? cdet_hits_find(ex->sets, b->c->alts[x->alt].id) : NULL;
        if (s && s != last) n += s->dropped;
        last = s;
    }
    return n;
}

/* An event that fulfils several alternatives of a stage is one event. Keeps the first of each. */
static void mark_repeats(builder *b, uint32_t stage, bool *repeat)
{
    for (size_t i = 0; i < b->n; i++) {
        repeat[i] = false;
        if (!b->ev[i].shown || b->c->alts[b->ev[i].alt].stage != stage) continue;
        for (size_t k = i; k > 0 && b->ev[k - 1].t0 == b->ev[i].t0; k--)
            if (b->ev[k - 1].shown && b->c->alts[b->ev[k - 1].alt].stage == stage &&
                b->ev[k - 1].hit->digest == b->ev[i].hit->digest && b->ev[k - 1].hit->seq == b->ev[i].hit->seq)
                repeat[i] = true;
    }
}

static void fill_stage(builder *b, uint32_t stage, bool *repeat)
{
    size_t want = 0, shown = 0;
    mark_repeats(b, stage, repeat);
    for (size_t i = 0; i < b->n; i++) want += b->ev[i].shown && !repeat[i] && b->c->alts[b->ev[i].alt].stage == stage;
    if (!want) return;
    cdet_alert_stage_rec *r = &b->a->stages[b->a->nstages++];
    r->name = keep(b, b->c->stages[stage].name);
    r->events = alloc(b, want < SHOWN ? want : SHOWN, sizeof *r->events);
    if (!r->events) return;
    size_t crossed = 0, room;
    for (size_t i = 0; i < b->n; i++)
        crossed += b->ev[i].shown && !repeat[i] && b->ev[i].crossed && b->c->alts[b->ev[i].alt].stage == stage;
    room = crossed < SHOWN ? SHOWN - crossed : 0; /* for those that lie on no edge */
    for (size_t i = 0; i < b->n && shown < SHOWN; i++) {
        if (!b->ev[i].shown || repeat[i] || b->c->alts[b->ev[i].alt].stage != stage) continue;
        if (!b->ev[i].crossed && room == 0) continue;
        if (!b->ev[i].crossed) room--;
        fill_event(b, &r->events[shown++], &b->ev[i]);
    }
    r->nevents = shown;
    r->more = want - shown + dropped_hits(b, stage);
}

/* ---- missing stages ---- */

static bool heard(const cdet_engine *e, uint32_t host, uint32_t class_id)
{
    if (class_id >= 256) return true;
    return cdet_host_at(e, host)->heard[class_id / 64] >> class_id % 64 & 1;
}

/* By some source, of an alternative that is not for other anchors. */
static bool could_be_seen(const builder *b, uint32_t stage)
{
    const cdet_stage *s = &b->c->stages[stage];
    bool anywhere = b->c->kind == CDET_ANCHOR_KEY;
    uint32_t bits = anywhere ? 0 : cdet_anchor_bits(b->e, b->c, b->in->anchor);
    for (uint32_t i = s->first_alt; i < s->first_alt + s->nalts; i++) {
        const cdet_alt *a = &b->c->alts[i];
        if (bits && !cdet_alt_is_for(a, bits)) continue;
        for (uint32_t k = 0; k < a->nclasses; k++) {
            if (heard(b->e, b->in->host, a->classes[k])) return true;
            if (!anywhere) continue;
            for (uint32_t h = cdet_slab_next(&b->e->hosts, 0); h; h = cdet_slab_next(&b->e->hosts, h))
                if (heard(b->e, h, a->classes[k])) return true;
        }
    }
    return false;
}

static void fill_missing(builder *b)
{
    b->a->missing = alloc(b, b->c->nstages, sizeof *b->a->missing);
    if (!b->a->missing) return;
    for (uint32_t s = 0; s < b->c->nstages; s++) {
        if (b->v->stages >> s & 1) continue;
        cdet_alert_missing_rec *m = &b->a->missing[b->a->nmissing++];
        m->stage = keep(b, b->c->stages[s].name);
        m->because = could_be_seen(b, s) ? CDET_LIT("absent") : CDET_LIT("no-source");
    }
}

/* ---- edges and lineage ---- */

static cdet_str label_of(builder *b, uint32_t proc)
{
    const cdet_proc *p = cdet_proc_at(b->e, proc);
    cdet_str exe = cdet_basename(cdet_pool_str(b->e, p->exe));
    cdet_str r = cdet_arena_printf(&b->a->arena, "%.*s (pid %u)", (int)(exe.len ? exe.len : 7),
                                   exe.len ? exe.ptr : "unknown", p->pid);
    if (!r.ptr) b->failed = true;
    return r;
}

static void edge(builder *b, cdet_str kind, cdet_str from, cdet_str to, int confidence)
{
    if (b->a->nedges == MAX_EDGES || b->failed) return;
    for (size_t i = 0; i < b->a->nedges; i++)
        if (cdet_str_eq(b->a->edges[i].kind, kind) && cdet_str_eq(b->a->edges[i].from, from) &&
            cdet_str_eq(b->a->edges[i].to, to))
            return;
    b->a->edges[b->a->nedges++] = (cdet_alert_edge_rec){ kind, from, to, confidence, false };
}

static void parent_edge(builder *b, uint32_t proc)
{
    const cdet_proc *p = cdet_proc_at(b->e, proc);
    uint32_t parent = cdet_proc_parent(b->e, proc);
    if (!parent) return;
    cdet_str kind = p->x && p->x->edge_kind ? keep(b, cdet_pool_str(b->e, p->x->edge_kind)) : CDET_LIT("child-of");
    bool inferred = (p->flags & CDET_P_PARENT_BY_PID) || (p->x && p->x->edge_kind);
    edge(b, kind, label_of(b, proc), label_of(b, parent), inferred ? 1 : 2);
}

static void note_process(builder *b, uint32_t proc)
{
    for (uint32_t i = proc, n = 0; i && n < 256; i = cdet_proc_parent(b->e, i), n++) {
        size_t k = 0;
        while (k < b->nprocs && b->procs[k] != i) k++;
        if (k < b->nprocs || b->nprocs == MAX_PROCS) return;
        if (!cdet_proc_within(b->e, i, b->in->anchor)) return;
        b->procs[b->nprocs++] = i;
    }
}

static void file_edges(builder *b, const cdet_ev *x)
{
    static const char *const kinds[] = { "", "executed-file", "loaded-file", "opened-document", "", "" };
    cdet_str path = keep(b, cdet_pool_str(b->e, cdet_file_at(b->e, x->file)->path));
    bool live = cdet_proc_live(b->e, x->hit->process, x->hit->serial);
    edge(b, cdet_str_of(kinds[x->edge]), label_of(b, x->proc), path, 2);
    if (live) edge(b, CDET_LIT("created-file"), label_of(b, x->hit->process), path, x->weak ? 0 : 2);
}

/* Who of the lineage put code into the process that did this. */
static void injection_edges(builder *b, uint32_t target)
{
    const cdet_extra *x = cdet_proc_at(b->e, target)->x;
    for (uint32_t i = x ? x->uses : 0; i; i = cdet_use_at(b->e, i)->p_next) {
        uint32_t by =
            cdet_use_at(b->e, i)->kind == CDET_USE_INJECTED ? cdet_injection_end(b->e, i, CDET_USE_INJECTS) : 0;
        if (!by || !cdet_proc_within(b->e, by, b->in->anchor)) continue;
        note_process(b, by);
        edge(b, cdet_bond_name(CDET_BOND_INJECTED), label_of(b, by), label_of(b, target), 1);
    }
}

/* Key chains: of processes only those that are evidence themselves are shown (the tool that was called, and who called it). */
static void caller_edge(builder *b, uint32_t proc)
{
    size_t k = 0;
    while (k < b->nprocs && b->procs[k] != proc) k++;
    if (k < b->nprocs || b->nprocs == MAX_PROCS) return;
    b->procs[b->nprocs++] = proc;
    parent_edge(b, proc);
}

static void fill_edges(builder *b)
{
    b->a->edges = alloc(b, MAX_EDGES, sizeof *b->a->edges);
    if (!b->a->edges) return;
    bool bucket = (b->in->flags & (CDET_I_BUCKET | CDET_I_EVENT)) != 0;
    if (!bucket) {
        note_process(b, b->in->anchor);
        parent_edge(b, b->in->anchor);
    }
    for (size_t i = 0; i < b->n; i++) {
        const cdet_ev *x = &b->ev[i];
        if (!x->shown) continue;
        if (!bucket && x->proc) note_process(b, x->proc);
        if (bucket && x->proc && x->hit->class_id == CDET_C_PROCESS_START) caller_edge(b, x->proc);
        if (x->file && x->proc) file_edges(b, x);
        if (x->edge == CDET_EDGE_INJECTED) injection_edges(b, x->proc);
        if (b->c->alts[x->alt].at == CDET_AT_HOST && b->c->alts[x->alt].of < 0 && !bucket)
            edge(b, CDET_LIT("near-in-time"), keep(b, b->c->stages[b->c->alts[x->alt].stage].name), b->a->anchor, 0);
        if (x->edge == CDET_EDGE_KEY) {
            const cdet_alt *a = &b->c->alts[x->alt];
            const cdet_space *sp = &b->e->rs->t.spaces[a->key.space];
            edge(b, keep(b, sp->edge.len ? sp->edge : sp->name), keep(b, b->c->stages[a->stage].name), b->a->anchor,
                 x->weak ? 0 : 1);
        }
    }
    for (size_t i = 0; i < b->nprocs && !bucket; i++)
        if (b->procs[i] != b->in->anchor) parent_edge(b, b->procs[i]);
    int least = 2;
    for (size_t i = 0; i < b->a->nedges; i++)
        least = b->a->edges[i].confidence < least ? b->a->edges[i].confidence : least;
    for (size_t i = 0; i < b->a->nedges; i++) b->a->edges[i].weakest = b->a->edges[i].confidence == least;
}

static void put_process(builder *b, uint32_t proc, uint32_t depth)
{
    const cdet_proc *p = cdet_proc_at(b->e, proc);
    cdet_alert_process_rec *r = &b->a->procs[b->a->nprocs++];
    r->depth = depth;
    r->is_anchor = proc == b->in->anchor;
    r->exe = keep(b, cdet_pool_str(b->e, p->exe));
    r->cmd = keep(b, cdet_pool_str(b->e, p->cmd));
    r->pid = p->pid;
    r->start = p->start;
}

static bool comes_before(const builder *b, uint32_t x, uint32_t y)
{
    const cdet_proc *p = cdet_proc_at(b->e, x), *q = cdet_proc_at(b->e, y);
    if (p->start != q->start) return p->start < q->start;
    return cdet_proc_identity(b->e, x) < cdet_proc_identity(b->e, y);
}

/* Depth first from the anchor, children by start: an iterative walk over the few processes that matter. */
static void fill_lineage(builder *b)
{
    if (b->in->flags & (CDET_I_BUCKET | CDET_I_EVENT)) return;
    uint32_t chain[ABOVE];
    size_t n = 0;
    b->a->procs = alloc(b, MAX_PROCS + ABOVE, sizeof *b->a->procs);
    if (!b->a->procs) return;
    for (uint32_t i = cdet_proc_parent(b->e, b->in->anchor); i && n < ABOVE; i = cdet_proc_parent(b->e, i))
        chain[n++] = i;
    for (size_t i = n; i > 0; i--) put_process(b, chain[i - 1], (uint32_t)(n - i));
    bool done[MAX_PROCS] = { false };
    uint32_t stack[MAX_PROCS], depth = (uint32_t)n;
    size_t top = 0;
    stack[top++] = b->in->anchor;
    for (size_t i = 0; i < b->nprocs; i++) done[i] = b->procs[i] == b->in->anchor;
    put_process(b, b->in->anchor, depth);
    while (top) {
        size_t best = MAX_PROCS;
        for (size_t i = 0; i < b->nprocs; i++) {
            if (done[i] || cdet_proc_parent(b->e, b->procs[i]) != stack[top - 1]) continue;
            if (best == MAX_PROCS || comes_before(b, b->procs[i], b->procs[best])) best = i;
        }
        if (best == MAX_PROCS) {
            top--;
            continue;
        }
        done[best] = true;
        put_process(b, b->procs[best], depth + (uint32_t)top);
        if (top < MAX_PROCS) stack[top++] = b->procs[best];
    }
}

/* ---- head and notes ---- */

static void note(builder *b, cdet_str text)
{
    if (text.len && b->a->notes && b->a->nnotes < 8) b->a->notes[b->a->nnotes++] = keep(b, text);
}

/* A key may be the same on every host: then the alert's host is where the anchor stage was seen first. */
static cdet_str host_of(const builder *b)
{
    for (int pass = 0; (b->in->flags & CDET_I_BUCKET) && pass < 2; pass++)
        for (size_t i = 0; i < b->n; i++) {
            bool anchor_stage = (int)b->c->alts[b->ev[i].alt].stage == b->c->key_stage;
            if (b->ev[i].shown && (pass || anchor_stage) && b->ev[i].hit->host)
                return cdet_pool_str(b->e, cdet_host_at(b->e, b->ev[i].hit->host)->name);
        }
    return cdet_pool_str(b->e, cdet_host_at(b->e, b->in->host)->name);
}

uint64_t cdet_anchor_identity(const cdet_engine *e, const cdet_instance *in)
{
    return in->flags & CDET_I_BUCKET ? cdet_bucket_identity(e, in->anchor) : cdet_proc_identity(e, in->anchor);
}

static cdet_str id_text(cdet_alert *a, const cdet_chain *c, uint64_t who)
{
    const uint64_t k1[2] = { fixed_key[0] ^ who, fixed_key[1] }, k2[2] = { fixed_key[0], fixed_key[1] ^ who };
    return cdet_arena_printf(&a->arena, "%016llx%016llx", (unsigned long long)cdet_hash_lower(k1, c->id.ptr, c->id.len),
                             (unsigned long long)cdet_hash_lower(k2, c->id.ptr, c->id.len));
}

/* A container or instance that a lineage asked for: what that lineage raised is the same incident, on another surface. */
static void note_incident(builder *b, uint32_t proc)
{
    for (uint32_t c = 0; c < b->e->rs->nchains; c++) {
        const cdet_chain *chain = b->e->rs->chains[c];
        uint32_t a = chain->kind == CDET_ANCHOR_PROCESS ? cdet_anchor_of(b->e, chain, proc) : 0;
        const cdet_extra *x = a ? cdet_proc_at(b->e, a)->x : NULL;
        for (uint32_t i = x ? x->chains : 0; i; i = cdet_instance_at(b->e, i)->next) {
            const cdet_instance *in = cdet_instance_at(b->e, i);
            if (in->chain != c || !(in->flags & CDET_I_ALERTED)) continue;
            cdet_str id = id_text(b->a, chain, cdet_anchor_identity(b->e, in)), text;
            text = cdet_arena_printf(&b->a->arena, "the same lineage raised %.*s %.*s", (int)chain->id.len,
                                     chain->id.ptr, (int)id.len, id.ptr ? id.ptr : "");
            size_t k = 0;
            while (k < b->a->nnotes && !cdet_str_eq(b->a->notes[k], text)) k++;
            if (k == b->a->nnotes) note(b, text);
        }
    }
}

static void fill_notes(builder *b)
{
    char d[32];
    b->a->notes = alloc(b, 8, sizeof *b->a->notes);
    if (b->v->alert) note(b, b->c->rules[b->v->rule].note);
    if (b->v->older) {
        size_t n = cdet_duration_print(b->v->older_by, d);
        note(b, cdet_arena_printf(&b->a->arena, "the file is %.*s older than the window", (int)n, d));
    }
    if (b->v->weak) note(b, CDET_LIT("a weak join was needed"));
    for (size_t i = 0; i < b->nprocs && (b->in->flags & CDET_I_BUCKET); i++) note_incident(b, b->procs[i]);
}

bool cdet_alert_supersede(cdet_engine *e, const cdet_instance *in, cdet_alert *a, uint64_t earlier)
{
    a->superseded_by = a->id;
    a->id = id_text(a, e->rs->chains[in->chain], earlier);
    a->is_final = 1;
    return a->id.ptr != NULL;
}

cdet_alert *cdet_alert_withdraw(cdet_engine *e, const cdet_instance *in, cdet_ev *ev, size_t n, const cdet_verdict *v,
                                cdet_level told, bool near_miss)
{
    cdet_alert *a = cdet_alert_build(e, in, ev, n, v);
    if (!a) return NULL;
    a->kind = near_miss ? CDET_NEAR_MISS : CDET_ALERT;
    if (!near_miss) a->level = cdet_level_name(told);
    a->is_final = a->is_withdrawn = 1;
    a->id = id_text(a, e->rs->chains[in->chain], in->identity);
    if (a->first > a->last) a->first = a->last = in->closes; /* nothing is left of its evidence */
    if (a->id.ptr) return a;
    cdet_alert_free(a);
    return NULL;
}

static void fill_head(builder *b)
{
    cdet_alert *a = b->a;
    bool bucket = (b->in->flags & (CDET_I_BUCKET | CDET_I_EVENT)) != 0;
    bool event = (b->in->flags & CDET_I_EVENT) != 0;
    uint64_t who =
        event ? b->ev[0].hit->digest + b->ev[0].hit->seq * 0x9e3779b97f4a7c15ull : cdet_anchor_identity(b->e, b->in);
    a->id = id_text(a, b->c, who);
    if (!a->id.ptr) b->failed = true;
    a->analytic = keep(b, b->c->id);
    a->title = keep(b, b->c->title);
    a->strategy = keep(b, b->c->strategy);
    a->techniques = keep(b, b->c->techniques);
    a->host = keep(b, host_of(b));
    a->level = cdet_level_name(b->v->level);
    if (event) {
        cdet_hit_reader t = cdet_hit_texts(b->ev[0].hit);
        a->anchor = keep(b, cdet_hit_next_text(&t));
    } else if (bucket) {
        const cdet_bucket *bu = cdet_bucket_at(b->e, b->in->anchor);
        cdet_str name = b->e->rs->t.spaces[bu->space].name, text = cdet_pool_str(b->e, bu->text);
        a->anchor = cdet_arena_printf(&a->arena, "%.*s %.*s", (int)name.len, name.ptr, (int)text.len, text.ptr);
        if (!a->anchor.ptr) b->failed = true;
    } else {
        a->anchor = label_of(b, b->in->anchor);
    }
    a->kind = b->v->alert ? CDET_ALERT : CDET_NEAR_MISS;
    a->first = b->v->first;
    a->last = b->v->last;
}

cdet_alert *cdet_alert_build(cdet_engine *e, const cdet_instance *in, cdet_ev *ev, size_t n, const cdet_verdict *v)
{
    builder b;
    memset(&b, 0, sizeof b);
    b.e = e;
    b.c = e->rs->chains[in->chain];
    b.in = in;
    b.ev = ev;
    b.n = n;
    b.v = v;
    b.a = cdet_mem_alloc(e->mem, sizeof *b.a);
    if (!b.a) return NULL;
    b.a->mem = e->mem;
    cdet_arena_init(&b.a->arena, e->mem);
    fill_head(&b);
    b.a->stages = alloc(&b, b.c->nstages, sizeof *b.a->stages);
    bool *repeat = alloc(&b, n, sizeof *repeat);
    for (uint32_t s = 0; s < b.c->nstages && !b.failed; s++) fill_stage(&b, s, repeat);
    if (!b.failed) fill_missing(&b);
    if (!b.failed) fill_edges(&b);
    if (!b.failed) fill_lineage(&b);
    if (!b.failed) fill_notes(&b);
    if (b.failed) {
        cdet_alert_free(b.a);
        return NULL;
    }
    return b.a;
}
