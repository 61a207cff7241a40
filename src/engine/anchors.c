/* SPDX-License-Identifier: MIT
 *
 * anchors.c: anchors and members. A process keeps the nearest anchor at or above it, copied at its start and renewed below
 * it when its place changes, so finding a chain needs no walk through the lineage. Processes that have something to tell
 * are members of their anchor, so that collecting evidence does not visit a million silent children.
 */
#include "anchors.h"

#include "broker.h"
#include "graph.h"
#include "hits.h"
#include "instances.h"
#include "lineage.h"
#include "proc.h"

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
    if (e->anchor_memos || e->anchor_memo_size || !e->rs->nprocess_chains) return true;
    e->anchor_memo_size = (sizeof(cdet_anchor_memo) + e->rs->nprocess_chains * sizeof(uint16_t) + 15) / 16 * 16;
    e->anchor_memos = cdet_mem_spare(e->mem, e->anchor_memo_size * CDET_ANCHOR_MEMOS);
    return true; /* it goes without */
}

/* Bits of the anchors that it satisfies, wherever it stands. */
static uint32_t fits(const cdet_engine *e, const cdet_chain *c, uint32_t proc)
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

/* Is some process above it an anchor of the chain? If one that is none below another fits above, there is one in any case: the topmost. */
static bool is_nested(const cdet_engine *e, const cdet_chain *c, uint32_t proc)
{
    uint32_t n = 0;
    for (uint32_t a = cdet_anchor_above(e, proc); a && n < CDET_SCAN; a = cdet_anchor_above(e, a), n++)
        if (fits(e, c, a)) return true;
    return false;
}

uint32_t cdet_anchor_bits(const cdet_engine *e, const cdet_chain *c, uint32_t proc)
{
    uint32_t bits = fits(e, c, proc);
    return (bits & c->outermost) && is_nested(e, c, proc) ? bits & ~c->outermost : bits;
}

bool cdet_is_anchor(const cdet_engine *e, uint32_t proc)
{
    if (cdet_proc_is_fork(e, proc)) return false;
    place l = place_of(e, proc);
    const cdet_anchor_memo *m = memo_of(e, &l);
    if (m && (m->surely || !m->perhaps)) return m->surely;
    for (uint32_t c = 0; c < e->rs->nchains; c++)
        if (e->rs->chains[c]->kind == CDET_ANCHOR_PROCESS && fits(e, e->rs->chains[c], proc)) return true;
    return false;
}

uint32_t cdet_anchor_above(const cdet_engine *e, uint32_t proc)
{
    uint32_t p = cdet_proc_at(e, proc)->parent;
    return p ? cdet_proc_at(e, p)->anchor : 0;
}

uint32_t cdet_anchor_of(const cdet_engine *e, const cdet_chain *c, uint32_t proc)
{
    uint32_t n = 0;
    for (uint32_t a = cdet_proc_at(e, proc)->anchor; a && n < CDET_SCAN; a = cdet_anchor_above(e, a), n++)
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
        uint32_t owner = p->flags & CDET_P_IS_ANCHOR ? cdet_anchor_above(e, i) : p->anchor;
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
            (void)cdet_work_push(e, c);
        }
        if (!e->nwork) break;
        p = e->work[--e->nwork];
    }
}

void cdet_graph_parting(cdet_engine *e, uint32_t own, uint32_t from)
{
    const cdet_extra *x = cdet_proc_at(e, from)->x;
    for (uint32_t i = x ? x->chains : 0, next, id; i; i = next) {
        cdet_instance *in = cdet_instance_at(e, i), *beside;
        next = in->next;
        if (!in->revision || in->identity == cdet_proc_identity(e, from)) continue;
        if (!(in->flags & CDET_I_FINAL)) {
            cdet_instance_move(e, i, own);
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
    while (y->chains) cdet_instance_move(e, y->chains, to);
}
