/* SPDX-License-Identifier: MIT
 *
 * refresh.c: see refresh.h.
 */
#include "refresh.h"

#include "anchors.h"
#include "instances.h"
#include "lineage.h"
#include "proc.h"
#include "touch.h"

static void dirty_own(cdet_engine *e, uint32_t proc)
{
    const cdet_extra *x = cdet_proc_at(e, proc)->x;
    for (uint32_t i = x ? x->chains : 0; i; i = cdet_instance_at(e, i)->next) cdet_instance_dirty(e, i);
}

static void dirty_anchor(cdet_engine *e, uint32_t anchor)
{
    uint32_t n = 0;
    for (; anchor && n < CDET_SCAN; anchor = cdet_anchor_above(e, anchor), n++) dirty_own(e, anchor);
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
    for (uint32_t a = proc; a && n < CDET_SCAN; a = cdet_anchor_above(e, a), n++) touch_chains(e, a);
}

/* Anchors below may be some no more, or may have become some: whether they are depends on those above them. */
static void touch_inner(cdet_engine *e, uint32_t proc)
{
    const cdet_extra *x = cdet_proc_at(e, proc)->x;
    uint32_t n = 0;
    for (uint32_t m = x ? x->members : 0, p; m && n < CDET_SCAN; n++) {
        if (cdet_proc_at(e, m)->flags & CDET_P_IS_ANCHOR) { /* only such have members */
            dirty_own(e, m);
            touch_chains(e, m);
            if (cdet_proc_at(e, m)->x->members) {
                m = cdet_proc_at(e, m)->x->members;
                continue;
            }
        }
        for (p = m; p != proc && !cdet_proc_at(e, p)->x->m_next; p = cdet_proc_at(e, p)->x->m_owner) continue;
        m = p == proc ? 0 : cdet_proc_at(e, p)->x->m_next;
    }
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
            if (cdet_use_tells_below(e, c, u)) cdet_touch_above(e, c, u->proc, news);
        }
        f = u->kind == CDET_USE_WROTE ? 0 : cdet_file_at(e, f)->from;
    }
}

/* One process: is it an anchor, which one is the nearest? true: its children must be looked at. */
static bool renew(cdet_engine *e, uint32_t proc)
{
    cdet_proc *p = cdet_proc_at(e, proc);
    bool anchor = cdet_is_anchor(e, proc);
    uint32_t nearest = anchor ? proc : cdet_anchor_above(e, proc);
    bool moved = nearest != p->anchor || anchor != ((p->flags & CDET_P_IS_ANCHOR) != 0);
    if (moved) dirty_anchor(e, p->anchor);
    p->anchor = nearest;
    p->flags = (p->flags & ~(uint32_t)CDET_P_IS_ANCHOR) | (anchor ? CDET_P_IS_ANCHOR : 0);
    if (anchor) touch_nested(e, proc);
    if (anchor && e->rs->outermost) touch_inner(e, proc);
    if (p->x) {
        cdet_member_place(e, proc);
        cdet_touch_sets(e, p->x->sets, proc);
        for (uint32_t i = p->x->uses; i; i = cdet_use_at(e, i)->p_next) {
            if (cdet_use_at(e, i)->kind == CDET_USE_INJECTS) cdet_touch_injected(e, proc, i);
            touch_use(e, cdet_use_at(e, i));
        }
        dirty_own(e, proc);
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
            if (renew(e, c) || cdet_proc_is_fork(e, c)) (void)cdet_work_push(e, c);
        const cdet_extra *x = cdet_proc_at(e, root)->x;
        for (uint32_t c = x ? x->reports : 0; c; c = cdet_proc_at(e, c)->x->r_next)
            if (renew(e, c)) (void)cdet_work_push(e, c);
        while (e->nwork) {
            uint32_t p = e->work[--e->nwork];
            for (uint32_t c = cdet_proc_at(e, p)->child; c; c = cdet_proc_at(e, c)->next)
                if (renew(e, c) || cdet_proc_is_fork(e, c)) (void)cdet_work_push(e, c);
        }
    }
    while (e->nheard) {
        uint32_t use = e->heard[--e->nheard];
        if (use && cdet_use_at(e, use)->kind != CDET_USE_WROTE) /* then the hit itself says so */
            touch_use(e, cdet_use_at(e, use));
    }
}
