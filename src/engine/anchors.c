/* SPDX-License-Identifier: MIT
 *
 * anchors.c: anchors, members, instances. A process keeps the nearest anchor at or above it, copied at its start and renewed below
 * it when its place changes, so finding a chain needs no walk through the lineage. Processes that have something to tell
 * are members of their anchor, so that collecting evidence does not visit a million silent children.
 */
#include "anchors.h"

#include "broker.h"
#include "deadlines.h"
#include "files.h"
#include "graph.h"
#include "hits.h"
#include "lazy.h"
#include "text.h"

enum { FEW = 64 };

/* ---- who is an anchor ---- */

static bool runs_kind(const cdet_engine *e, const cdet_chain *c, uint32_t proc, uint32_t kind)
{
    const cdet_extra *x = cdet_proc_at(e, proc)->x;
    for (uint32_t i = x ? x->uses : 0; i; i = cdet_use_at(e, i)->p_next) {
        const cdet_use *u = cdet_use_at(e, i);
        if (!cdet_use_executes(e, c, proc, u)) continue;
        if (cdet_labels_has(e, cdet_file_at(e, u->file)->labels, kind)) return true;
    }
    return false;
}

/* What the labels of a process and of those above it decide. */
typedef struct place {
    uint32_t own, parent, reported; /* label sets */
    bool unknown;                   /* nothing is known of the parent */
} place;

static place place_of(const cdet_engine *e, uint32_t proc)
{
    const cdet_proc *p = cdet_proc_at(e, proc);
    /* what a system process does on request is its client's, not a start of its own */
    uint32_t r = p->flags & CDET_P_TIED ? 0 : cdet_proc_reported(e, p);
    uint32_t parent = cdet_proc_parent(e, proc);
    place l = { cdet_proc_labels(e, proc), cdet_proc_labels(e, parent), cdet_proc_labels(e, r), true };
    l.unknown = !parent || (!cdet_proc_at(e, parent)->exe && !(cdet_proc_at(e, parent)->flags & CDET_P_CREATED));
    return l;
}

/* The chain's anchors that fit, what `executes` asks left out. */
static uint32_t bits_by_labels(const cdet_engine *e, const cdet_chain *c, const place *l)
{
    uint32_t bits = 0;
    for (uint32_t i = 0; i < c->nanchors; i++) {
        const cdet_anchor *a = &c->anchors[i];
        if (!cdet_labels_any(e, l->parent, a->parent, a->nparent) &&
            !cdet_labels_any(e, l->reported, a->parent, a->nparent) && !(a->parent_unknown && l->unknown))
            continue;
        if (a->nis && !cdet_labels_any(e, l->own, a->is, a->nis)) continue;
        if (a->nunless && cdet_labels_any(e, l->own, a->unless, a->nunless)) continue;
        bits |= 1u << i;
    }
    return bits;
}

static void fill_memo(const cdet_engine *e, cdet_anchor_memo *m, const place *l)
{
    m->surely = m->perhaps = false;
    for (uint32_t k = 0; k < e->rs->nchains; k++) {
        const cdet_chain *c = e->rs->chains[k];
        if (c->kind != CDET_ANCHOR_PROCESS) continue;
        uint32_t bits = bits_by_labels(e, c, l);
        m->bits[c->place] = (uint16_t)bits;
        for (uint32_t i = 0; bits >> i; i++) {
            if (!(bits >> i & 1)) continue;
            m->perhaps |= c->anchors[i].executes > 0;
            m->surely |= c->anchors[i].executes == 0;
        }
    }
}

/* NULL: there are none, the caller looks for itself. */
static const cdet_anchor_memo *memo_of(const cdet_engine *e, const place *l)
{
    enum { SETS = 1 << 20 };
    if (!e->anchor_memos || l->own >= SETS || l->parent >= SETS || l->reported >= SETS) return NULL;
    uint64_t key =
        1ull << 63 | (uint64_t)l->unknown << 60 | (uint64_t)l->reported << 40 | (uint64_t)l->parent << 20 | l->own;
    cdet_anchor_memo *m = cdet_place_of(e->anchor_memos, CDET_ANCHOR_MEMOS, e->anchor_memo_size, key);
    if (m->key == key) return m;
    fill_memo(e, m, l);
    m->key = key;
    return m;
}

bool cdet_anchors_room(cdet_engine *e)
{
    bool refused = e->mem->refused;
    if (e->anchor_memos || e->anchor_memo_size || !e->rs->nprocess_chains) return true;
    e->anchor_memo_size = (sizeof(cdet_anchor_memo) + e->rs->nprocess_chains * sizeof(uint16_t) + 15) / 16 * 16;
    if (e->anchor_memo_size * CDET_ANCHOR_MEMOS <= e->mem->max / 64)
        e->anchor_memos = cdet_mem_alloc(e->mem, e->anchor_memo_size * CDET_ANCHOR_MEMOS);
    e->mem->refused = refused;
    return true; /* it goes without */
}

uint32_t cdet_anchor_bits(const cdet_engine *e, const cdet_chain *c, uint32_t proc)
{
    if (cdet_proc_is_fork(e, proc)) return 0; /* it is as its parent is */
    if (c->kind != CDET_ANCHOR_PROCESS) return 0;
    place l = place_of(e, proc);
    const cdet_anchor_memo *m = memo_of(e, &l);
    uint32_t bits = m ? m->bits[c->place] : bits_by_labels(e, c, &l);
    for (uint32_t i = 0; bits >> i; i++)
        if ((bits >> i & 1) && c->anchors[i].executes && !runs_kind(e, c, proc, c->anchors[i].executes - 1))
            bits &= ~(1u << i);
    return bits;
}

static bool is_anchor(const cdet_engine *e, uint32_t proc)
{
    if (cdet_proc_is_fork(e, proc)) return false;
    place l = place_of(e, proc);
    const cdet_anchor_memo *m = memo_of(e, &l);
    if (m && (m->surely || !m->perhaps)) return m->surely;
    for (uint32_t c = 0; c < e->rs->nchains; c++)
        if (e->rs->chains[c]->kind == CDET_ANCHOR_PROCESS && cdet_anchor_bits(e, e->rs->chains[c], proc)) return true;
    return false;
}

static uint32_t above(const cdet_engine *e, uint32_t proc)
{
    uint32_t p = cdet_proc_at(e, proc)->parent;
    return p ? cdet_proc_at(e, p)->anchor : 0;
}

uint32_t cdet_anchor_of(const cdet_engine *e, const cdet_chain *c, uint32_t proc)
{
    uint32_t n = 0;
    for (uint32_t a = cdet_proc_at(e, proc)->anchor; a && n < CDET_SCAN; a = above(e, a), n++)
        if (cdet_anchor_bits(e, c, a)) return a;
    return 0;
}

/* ---- members ---- */

static void leave(cdet_engine *e, uint32_t proc)
{
    cdet_extra *x = cdet_proc_at(e, proc)->x;
    if (!x || !x->m_owner) return;
    if (x->m_prev)
        cdet_proc_at(e, x->m_prev)->x->m_next = x->m_next;
    else
        cdet_proc_at(e, x->m_owner)->x->members = x->m_next;
    if (x->m_next) cdet_proc_at(e, x->m_next)->x->m_prev = x->m_prev;
    x->m_owner = x->m_next = x->m_prev = 0;
}

void cdet_member_place(cdet_engine *e, uint32_t proc)
{
    for (uint32_t i = proc, n = 0; i && n < CDET_SCAN;
         n++) { /* an anchor that gets a member has something to tell, too */
        cdet_proc *p = cdet_proc_at(e, i);
        uint32_t owner = p->flags & CDET_P_IS_ANCHOR ? above(e, i) : p->anchor;
        if (!p->x) return;
        if (p->x->m_owner == owner) return;
        leave(e, i);
        if (!owner) return;
        cdet_extra *o = cdet_proc_extra(e, owner);
        if (!o) return;
        p->x->m_owner = owner;
        p->x->m_next = o->members;
        if (o->members) cdet_proc_at(e, o->members)->x->m_prev = i;
        o->members = i;
        i = owner;
    }
}

/* ---- instances ---- */

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

/* ---- what a change concerns ---- */

static void touch(cdet_engine *e, uint32_t id, const cdet_news *news)
{
    if (!news || cdet_lazy_wakes(e, cdet_instance_at(e, id), news)) cdet_instance_dirty(e, id);
}

static void touch_lineage(cdet_engine *e, uint32_t c, uint32_t proc, const cdet_news *news)
{
    const cdet_chain *ch = e->rs->chains[c];
    uint32_t id, a = ch->kind == CDET_ANCHOR_PROCESS ? cdet_anchor_of(e, ch, proc) : 0;
    if (a && cdet_instance_get(e, c, a, false, &id)) touch(e, id, news);
}

void cdet_touch_proc(cdet_engine *e, uint32_t c, uint32_t proc, const cdet_news *news)
{
    const cdet_extra *x = cdet_proc_at(e, proc)->x;
    if (cdet_proc_at(e, proc)->anchor) touch_lineage(e, c, proc, news); /* most have none */
    if (!(cdet_proc_at(e, proc)->flags & CDET_P_GOT_CODE)) return;
    for (uint32_t i = x ? x->uses : 0; i; i = cdet_use_at(e, i)->p_next) { /* ... and those who put code into it */
        uint32_t by = cdet_use_at(e, i)->kind == CDET_USE_INJECTED ? cdet_injection_end(e, i, CDET_USE_INJECTS) : 0;
        if (by) touch_lineage(e, c, by, news);
    }
}

/* What a process that got code of this one has done may be this one's doing. */
static void touch_injected(cdet_engine *e, uint32_t proc, uint32_t use)
{
    uint32_t target = cdet_injection_end(e, use, CDET_USE_INJECTED);
    const cdet_extra *x = target ? cdet_proc_at(e, target)->x : NULL;
    for (const cdet_hitset *s = x ? x->sets : NULL; s; s = s->next)
        touch_lineage(e, e->rs->alts[s->alt]->chain, proc, NULL);
}

/* The chain of this process itself, when there is one. */
static void touch_own(cdet_engine *e, uint32_t c, uint32_t proc, const cdet_news *news)
{
    const cdet_extra *x = cdet_proc_at(e, proc)->x;
    for (uint32_t i = x ? x->chains : 0; i; i = cdet_instance_at(e, i)->next)
        if (cdet_instance_at(e, i)->chain == c) touch(e, i, news);
}

/* The next of all that is below `top`, in order; 0: there is none. */
static uint32_t next_below(const cdet_engine *e, uint32_t proc, uint32_t top)
{
    uint32_t to = cdet_proc_at(e, proc)->child;
    for (; !to && proc != top; proc = cdet_proc_at(e, proc)->parent) to = cdet_proc_at(e, proc)->next;
    return to;
}

/* The chains at and below a process that has few below it. false: there are more. */
static bool touch_few_below(cdet_engine *e, uint32_t c, uint32_t proc, const cdet_news *news)
{
    uint32_t n = 0;
    for (uint32_t q = next_below(e, proc, proc); q; q = next_below(e, q, proc))
        if (++n > FEW) return false;
    const cdet_extra *x = cdet_proc_at(e, proc)->x;
    for (uint32_t q = x ? x->reports : 0; q; q = cdet_proc_at(e, q)->x->r_next)
        if (++n > FEW) return false;
    touch_own(e, c, proc, news);
    for (uint32_t q = next_below(e, proc, proc); q; q = next_below(e, q, proc)) touch_own(e, c, q, news);
    for (uint32_t q = x ? x->reports : 0; q; q = cdet_proc_at(e, q)->x->r_next) touch_own(e, c, q, news);
    return true;
}

void cdet_touch_above(cdet_engine *e, uint32_t c, uint32_t proc, const cdet_news *news)
{
    uint32_t n = 0, left = e->under_way[c];
    if (!left || touch_few_below(e, c, proc, news)) return;
    for (uint32_t i = cdet_host_at(e, cdet_proc_at(e, proc)->host)->instances; i && left && n < CDET_SCAN;
         i = cdet_instance_at(e, i)->h_next, n++) {
        const cdet_instance *in = cdet_instance_at(e, i);
        if (in->chain != c) continue;
        left--;
        if (in->flags & CDET_I_BUCKET) continue;
        if (news && cdet_lazy_sleeps(in, news)) continue;
        e->looked++;
        if (cdet_proc_within(e, in->anchor, proc) || cdet_proc_reported(e, cdet_proc_at(e, in->anchor)) == proc)
            touch(e, i, news);
    }
}

/* May a hit on the file of that time count for who uses it so? */
static bool in_time(const cdet_engine *e, uint32_t c, const cdet_use *u, int64_t t0)
{
    return cdet_sat_sub(t0, u->time) <= e->rs->chains[c]->tolerance && cdet_sat_sub(u->first, t0) <= e->opt.file_memory;
}

/* Does what is known of the file matter to the chains below who used it so? */
static bool tells_those_below(const cdet_engine *e, uint32_t c, const cdet_use *u)
{
    return cdet_use_given(u->kind) || u->kind == CDET_USE_OPEN ||
           (u->kind == CDET_USE_IMAGE && e->rs->chains[c]->with_above);
}

/* A file that is written and run again and again: those who used it long ago know of a hit like this one, and it changes nothing for them
 * before their windows close. */
static void touch_name(cdet_engine *e, uint32_t c, uint32_t file, const cdet_news *news)
{
    uint32_t n = 0, most = news && news->again ? FEW : CDET_SCAN;
    for (uint32_t i = cdet_file_at(e, file)->uses; i && n < most; i = cdet_use_at(e, i)->f_next, n++) {
        const cdet_use *u = cdet_use_at(e, i);
        e->looked++;
        if (news && !in_time(e, c, u, news->t0)) continue;
        cdet_news for_use;
        if (news) {
            for_use = *news;
            for_use.again = news->again && in_time(e, c, u, news->before);
        }
        cdet_touch_proc(e, c, u->proc, news ? &for_use : NULL);
        if (tells_those_below(e, c, u)) cdet_touch_above(e, c, u->proc, news ? &for_use : NULL);
    }
}

void cdet_touch_file(cdet_engine *e, uint32_t c, uint32_t file, const cdet_news *news)
{
    if (!cdet_file_at(e, file)->to) { /* most have one name alone */
        touch_name(e, c, file, news);
        return;
    }
    uint32_t names[CDET_NAMES], n = cdet_file_names(e, file, names);
    for (uint32_t i = 0; i < n; i++) touch_name(e, c, names[i], news); /* what was said of an earlier name holds */
}

void cdet_touch_written(cdet_engine *e, uint32_t c, uint32_t proc)
{
    const cdet_extra *x = cdet_proc_at(e, proc)->x;
    for (uint32_t i = x ? x->uses : 0, n = 0; i && n < CDET_SCAN; i = cdet_use_at(e, i)->p_next, n++)
        if (cdet_use_at(e, i)->kind == CDET_USE_WROTE) cdet_touch_file(e, c, cdet_use_at(e, i)->file, NULL);
}

/* The chains of what leads to a bucket, also by way of another one (an instance has an interface, which has an address). */
static void touch_linked(cdet_engine *e, uint32_t c, uint32_t bucket, uint32_t hops, const cdet_news *news,
                         uint32_t *budget)
{
    const cdet_chain *ch = e->rs->chains[c];
    uint32_t id;
    for (uint32_t i = cdet_bucket_at(e, bucket)->links_to; i && *budget; i = cdet_link_at(e, i)->to_next, --*budget) {
        uint32_t from = cdet_link_at(e, i)->from;
        if (e->rs->alts[cdet_link_at(e, i)->alt]->chain != c) continue;
        if (cdet_bucket_at(e, from)->space == ch->key_space && cdet_instance_get(e, c, from, true, &id))
            touch(e, id, news);
        if (hops > 1) touch_linked(e, c, from, hops - 1, news, budget);
    }
}

void cdet_touch_bucket(cdet_engine *e, uint32_t c, uint32_t bucket, const cdet_news *news)
{
    uint32_t id, budget = CDET_SCAN;
    if (cdet_bucket_at(e, bucket)->space == e->rs->chains[c]->key_space && cdet_instance_get(e, c, bucket, true, &id))
        touch(e, id, news);
    touch_linked(e, c, bucket, CDET_LINK_HOPS, news, &budget);
}

void cdet_touch_host(cdet_engine *e, uint32_t c, uint32_t host, const cdet_news *news)
{
    uint32_t n = 0, left = e->under_way[c];
    for (uint32_t i = left ? cdet_host_at(e, host)->instances : 0; i && left && n < CDET_SCAN;
         i = cdet_instance_at(e, i)->h_next, n++) {
        e->looked++;
        if (cdet_instance_at(e, i)->chain != c) continue;
        touch(e, i, news);
        left--;
    }
}

void cdet_touch_address(cdet_engine *e, const cdet_news *news, uint32_t bucket)
{
    uint32_t n = 0;
    for (uint32_t i = cdet_bucket_at(e, bucket)->links_to; i && n < CDET_SCAN; i = cdet_link_at(e, i)->to_next, n++) {
        const cdet_link *l = cdet_link_at(e, i);
        if (l->alt == news->alt->id) cdet_touch_host(e, news->alt->chain, cdet_bucket_at(e, l->from)->host, news);
    }
}

void cdet_touch_sets(cdet_engine *e, cdet_hitset *sets, uint32_t proc)
{
    for (; sets; sets = sets->next) {
        const cdet_alt *a = e->rs->alts[sets->alt];
        if (e->taking && sets->count == 1 && cdet_hit_at(sets, 0)->digest == e->taking) continue; /* comes by itself */
        const cdet_news news = { .alt = a, .t0 = INT64_MIN };
        if (a->of >= 0)
            cdet_touch_host(e, a->chain, cdet_proc_at(e, proc)->host, &news);
        else if (a->at == CDET_AT_PARENT || a->at == CDET_AT_ANCESTOR)
            cdet_touch_above(e, a->chain, proc, &news);
        else if (a->at == CDET_AT_WRITER)
            cdet_touch_written(e, a->chain, proc);
        else
            cdet_touch_proc(e, a->chain, proc, &news);
    }
}

/* ---- changes ---- */

static void dirty_anchor(cdet_engine *e, uint32_t anchor)
{
    uint32_t n = 0;
    for (; anchor && n < CDET_SCAN; anchor = above(e, anchor), n++)
        for (uint32_t i = cdet_proc_at(e, anchor)->x ? cdet_proc_at(e, anchor)->x->chains : 0; i;
             i = cdet_instance_at(e, i)->next)
            cdet_instance_dirty(e, i);
}

static bool push(cdet_engine *e, uint32_t proc)
{
    if (!cdet_mem_grow(e->mem, &e->work, &e->work_cap, e->nwork + 1, sizeof *e->work)) return false;
    e->work[e->nwork++] = proc;
    return true;
}

/* Every chain that has this anchor is judged again, also one that had nothing to tell so far. */
static void touch_chains(cdet_engine *e, uint32_t anchor)
{
    uint32_t id;
    for (uint32_t c = 0; c < e->rs->nchains; c++)
        if (e->rs->chains[c]->kind == CDET_ANCHOR_PROCESS && cdet_anchor_bits(e, e->rs->chains[c], anchor) &&
            cdet_instance_get(e, c, anchor, false, &id))
            cdet_instance_dirty(e, id);
}

/* An anchor of some chain may now be one of another: what lies below it is another chain's, too. */
static void touch_nested(cdet_engine *e, uint32_t proc)
{
    uint32_t n = 0;
    if (!cdet_proc_at(e, proc)->x || !cdet_proc_at(e, proc)->x->members) return;
    for (uint32_t a = proc; a && n < CDET_SCAN; a = above(e, a), n++) touch_chains(e, a);
}

/* What the process did with the file, and so what is known of the file, may matter to the chains around it. */
static void touch_use(cdet_engine *e, const cdet_use *u)
{
    uint32_t f = u->file;
    for (uint32_t hop = 0; f && hop < CDET_RENAMES; hop++) {
        for (cdet_hitset *s = cdet_file_at(e, f)->sets; s; s = s->next) {
            uint32_t c = e->rs->alts[s->alt]->chain;
            if (u->kind == CDET_USE_WROTE) {
                cdet_touch_file(e, c, f, NULL);
                continue;
            }
            const cdet_news brought = { .alt = e->rs->alts[s->alt], .t0 = INT64_MIN, .fresh = true };
            const cdet_news *news = cdet_proc_at(e, u->proc)->serial <= e->known_serial ? NULL : &brought;
            cdet_touch_proc(e, c, u->proc, news);
            if (tells_those_below(e, c, u)) cdet_touch_above(e, c, u->proc, news);
        }
        f = u->kind == CDET_USE_WROTE ? 0 : cdet_file_at(e, f)->from;
    }
}

/* One process: is it an anchor, which one is the nearest? true: its children must be looked at. */
static bool renew(cdet_engine *e, uint32_t proc)
{
    cdet_proc *p = cdet_proc_at(e, proc);
    bool anchor = is_anchor(e, proc);
    uint32_t nearest = anchor ? proc : above(e, proc);
    bool moved = nearest != p->anchor || anchor != ((p->flags & CDET_P_IS_ANCHOR) != 0);
    if (moved) dirty_anchor(e, p->anchor);
    p->anchor = nearest;
    p->flags = (p->flags & ~(uint32_t)CDET_P_IS_ANCHOR) | (anchor ? CDET_P_IS_ANCHOR : 0);
    if (anchor) touch_nested(e, proc);
    if (p->x) {
        cdet_member_place(e, proc);
        cdet_touch_sets(e, p->x->sets, proc);
        for (uint32_t i = p->x->uses; i; i = cdet_use_at(e, i)->p_next) {
            if (cdet_use_at(e, i)->kind == CDET_USE_INJECTS) touch_injected(e, proc, i);
            touch_use(e, cdet_use_at(e, i));
        }
        for (uint32_t i = p->x->chains; i; i = cdet_instance_at(e, i)->next) cdet_instance_dirty(e, i);
    }
    return moved;
}

/* Key chains read the lineage above their processes; a link in it may come after both its ends. */
static void touch_of(cdet_engine *e, uint32_t proc)
{
    uint32_t n = 0;
    for (uint32_t a = proc; a && n < 64; a = cdet_proc_at(e, a)->parent, n++) {
        const cdet_extra *x = cdet_proc_at(e, a)->x;
        for (const cdet_hitset *s = x ? x->sets : NULL; s; s = s->next)
            if (e->rs->alts[s->alt]->of >= 0)
                cdet_touch_host(e, e->rs->alts[s->alt]->chain, cdet_proc_at(e, a)->host, NULL);
    }
}

static bool has_grandchildren(const cdet_engine *e, uint32_t proc)
{
    for (uint32_t c = cdet_proc_at(e, proc)->child; c; c = cdet_proc_at(e, c)->next)
        if (cdet_proc_at(e, c)->child) return true;
    return false;
}

/* Chains far below read what those above did and opened; a link between may come after both its ends. */
static void touch_below(cdet_engine *e, uint32_t proc)
{
    uint32_t n = 0;
    if (!cdet_proc_at(e, proc)->parent || !has_grandchildren(e, proc)) return;
    for (uint32_t a = cdet_proc_at(e, proc)->parent; a && n < CDET_SCAN; a = cdet_proc_at(e, a)->parent, n++) {
        const cdet_extra *x = cdet_proc_at(e, a)->x;
        for (const cdet_hitset *s = x ? x->sets : NULL; s; s = s->next)
            if (e->rs->alts[s->alt]->at == CDET_AT_ANCESTOR)
                cdet_touch_above(e, e->rs->alts[s->alt]->chain, proc, NULL);
        for (uint32_t i = x ? x->uses : 0; i; i = cdet_use_at(e, i)->p_next) {
            const cdet_use *u = cdet_use_at(e, i);
            if (!cdet_use_given(u->kind) && u->kind != CDET_USE_OPEN) continue;
            for (uint32_t f = u->file, hop = 0; f && hop < CDET_RENAMES; f = cdet_file_at(e, f)->from, hop++)
                for (const cdet_hitset *s = cdet_file_at(e, f)->sets; s; s = s->next)
                    cdet_touch_above(e, e->rs->alts[s->alt]->chain, proc, NULL);
        }
    }
}

void cdet_anchors_refresh(cdet_engine *e)
{
    while (e->nchanged) {
        uint32_t root = e->changed[--e->nchanged];
        if (!root) continue;
        cdet_proc_at(e, root)->flags &= ~(uint32_t)CDET_P_CHANGED;
        e->nwork = 0;
        if (e->rs->uses_of) touch_of(e, root);
        touch_below(e, root);
        (void)renew(e, root);
        for (uint32_t c = cdet_proc_at(e, root)->child; c;
             c = cdet_proc_at(e, c)->next) /* what it is, is part of what they are */
            if (renew(e, c) || cdet_proc_is_fork(e, c)) (void)push(e, c);
        const cdet_extra *x = cdet_proc_at(e, root)->x;
        for (uint32_t c = x ? x->reports : 0; c; c = cdet_proc_at(e, c)->x->r_next)
            if (renew(e, c)) (void)push(e, c);
        while (e->nwork) {
            uint32_t p = e->work[--e->nwork];
            for (uint32_t c = cdet_proc_at(e, p)->child; c; c = cdet_proc_at(e, c)->next)
                if (renew(e, c) || cdet_proc_is_fork(e, c)) (void)push(e, c);
        }
    }
    while (e->nheard) {
        uint32_t use = e->heard[--e->nheard];
        if (use && cdet_use_at(e, use)->kind != CDET_USE_WROTE) /* then the hit itself says so */
            touch_use(e, cdet_use_at(e, use));
    }
}

/* ---- a process goes ---- */

/* No process may name one that is gone as its anchor. */
void cdet_anchor_forget(cdet_engine *e, uint32_t proc)
{
    cdet_extra *x = cdet_proc_at(e, proc)->x;
    while (x && x->members) leave(e, x->members);
    leave(e, proc);
    e->nwork = 0;
    if (!(cdet_proc_at(e, proc)->flags & CDET_P_IS_ANCHOR)) return;
    for (uint32_t p = proc;;) {
        for (uint32_t c = cdet_proc_at(e, p)->child; c; c = cdet_proc_at(e, c)->next) {
            if (cdet_proc_at(e, c)->anchor != proc) continue;
            cdet_proc_at(e, c)->anchor = 0;
            (void)push(e, c);
        }
        if (!e->nwork) break;
        p = e->work[--e->nwork];
    }
}

static void take_over(cdet_instance *in, const cdet_instance *told)
{
    in->revision = told->revision;
    in->evidence = told->evidence;
    in->told = told->told;
    in->identity = told->identity;
    in->closes = told->closes;
    in->flags |= told->flags & (CDET_I_ALERTED | CDET_I_FINAL | CDET_I_NEAR);
}

static bool is_told(const cdet_instance *in)
{
    return (in->flags & (CDET_I_ALERTED | CDET_I_FINAL)) == CDET_I_ALERTED;
}

/* A chain goes to another process, and with it what was told of it. Where an alert was told of that one, too, one of the two goes on under
 * the id of the other. */
static void move_chain(cdet_engine *e, uint32_t chain, uint32_t to)
{
    const cdet_instance old = *cdet_instance_at(e, chain);
    uint32_t id, gone;
    cdet_instance_remove(e, chain);
    cdet_instance *in = cdet_instance_get(e, old.chain, to, false, &id), *g = NULL;
    if (!in) return;
    cdet_instance_dirty(e, id);
    if (is_told(in) && is_told(&old) && in->identity != old.identity) g = new_instance(e, old.chain, to, false, &gone);
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

void cdet_graph_parting(cdet_engine *e, uint32_t own, uint32_t from)
{
    const cdet_extra *x = cdet_proc_at(e, from)->x;
    for (uint32_t i = x ? x->chains : 0, next, id; i; i = next) {
        cdet_instance *in = cdet_instance_at(e, i), *beside;
        next = in->next;
        if (!in->revision || in->identity == cdet_proc_identity(e, from)) continue;
        if (!(in->flags & CDET_I_FINAL)) {
            move_chain(e, i, own);
            continue;
        }
        /* what was closed had its evidence: it goes on under another id, and then this id is free for a chain of its own */
        cdet_instance_dirty(e, i);
        uint32_t said = in->revision, chain = in->chain;
        if (!(beside = cdet_instance_get(e, chain, own, false, &id))) continue;
        if (beside->revision <= said) beside->revision = said + 1;
        cdet_instance_dirty(e, id);
    }
}

void cdet_graph_merging(cdet_engine *e, uint32_t to, uint32_t from)
{
    cdet_anchor_forget(e, from);
    cdet_broker_merging(e, to, from);
    cdet_extra *y = cdet_proc_at(e, from)->x;
    if (!y) return;
    cdet_extra *x = cdet_proc_extra(e, to);
    if (!x) return;
    e->known_serial = UINT32_MAX;
    cdet_hits_move_all(e, &x->sets, &y->sets);
    cdet_uses_move(e, to, from);
    while (y->chains) move_chain(e, y->chains, to);
}
