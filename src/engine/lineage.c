/* SPDX-License-Identifier: MIT
 *
 * lineage.c: see lineage.h. Walks are loops with a bound; nothing recurses.
 */
#include "lineage.h"

#include "proc.h"

void cdet_proc_set_reported(cdet_engine *e, uint32_t proc, uint32_t parent)
{
    cdet_extra *x = cdet_proc_extra(e, proc), *y;
    if (!x || x->reported == parent || proc == parent) return;
    if (x->reported) {
        if (x->r_prev)
            cdet_proc_at(e, x->r_prev)->x->r_next = x->r_next;
        else
            cdet_proc_at(e, x->reported)->x->reports = x->r_next;
        if (x->r_next) cdet_proc_at(e, x->r_next)->x->r_prev = x->r_prev;
        x->reported = x->r_next = x->r_prev = 0;
    }
    if (!parent || !(y = cdet_proc_extra(e, parent))) return;
    x->reported = parent;
    x->r_next = y->reports;
    if (y->reports) cdet_proc_at(e, y->reports)->x->r_prev = proc;
    y->reports = proc;
}

uint32_t cdet_proc_told_parent(const cdet_proc *p)
{
    return p->x ? p->x->reported : 0;
}

uint32_t cdet_proc_reported(const cdet_engine *e, const cdet_proc *p)
{
    (void)e;
    return cdet_edge_kind(p) ? cdet_proc_told_parent(p) : 0;
}

uint32_t cdet_proc_started_by(const cdet_proc *p)
{
    return cdet_edge_kind(p) ? cdet_proc_told_parent(p) : p->parent;
}

void cdet_child_unlink(cdet_engine *e, uint32_t proc)
{
    cdet_proc *p = cdet_proc_at(e, proc);
    if (!p->parent) return;
    if (p->prev)
        cdet_proc_at(e, p->prev)->next = p->next;
    else
        cdet_proc_at(e, p->parent)->child = p->next;
    if (p->next) cdet_proc_at(e, p->next)->prev = p->prev;
    p->parent = p->next = p->prev = 0;
}

void cdet_child_link(cdet_engine *e, uint32_t proc, uint32_t parent)
{
    cdet_proc *p = cdet_proc_at(e, proc), *q = cdet_proc_at(e, parent);
    p->parent = parent;
    p->prev = 0;
    p->next = q->child;
    if (q->child) cdet_proc_at(e, q->child)->prev = proc;
    q->child = proc;
}

bool cdet_proc_within(cdet_engine *e, uint32_t proc, uint32_t above)
{
    uint32_t steps = 0;
    for (uint32_t i = proc; i; i = cdet_proc_at(e, i)->parent) {
        if (i == above) return true;
        if (++steps > 1000000) {
            e->stats.lineage_cycles++;
            return false;
        }
    }
    return false;
}

/* How a parent was named, as two of the child's flags: `pid`, and `image` beside it. */
static void set_by(cdet_proc *p, uint32_t pid, uint32_t image, cdet_by by)
{
    p->flags &= ~(pid | image);
    if (by != CDET_BY_ID) p->flags |= pid;
    if (by == CDET_BY_PID_AND_IMAGE) p->flags |= image;
}

static cdet_by get_by(const cdet_proc *p, uint32_t pid, uint32_t image)
{
    if (!(p->flags & pid)) return CDET_BY_ID;
    return p->flags & image ? CDET_BY_PID_AND_IMAGE : CDET_BY_PID;
}

cdet_by cdet_parent_by(const cdet_proc *p)
{
    return get_by(p, CDET_P_PARENT_BY_PID, CDET_P_PARENT_BY_IMAGE);
}

cdet_by cdet_reported_by(const cdet_proc *p)
{
    return get_by(p, CDET_P_REPORTED_BY_PID, CDET_P_REPORTED_BY_IMAGE);
}

uint32_t cdet_edge_kind(const cdet_proc *p)
{
    return p->x ? p->x->edge_kind : 0;
}

/* An effective parent is known, or the image that ran this one in place: the reported one is remembered. */
void cdet_proc_report(cdet_engine *e, uint32_t proc, uint32_t parent, cdet_by by)
{
    cdet_proc *p = cdet_proc_at(e, proc);
    if (cdet_proc_told_parent(p) == parent && by != CDET_BY_ID) return;
    set_by(p, CDET_P_REPORTED_BY_PID, CDET_P_REPORTED_BY_IMAGE, by);
    cdet_proc_set_reported(e, proc, parent);
    cdet_proc_changed(e, proc);
}

void cdet_proc_set_parent(cdet_engine *e, uint32_t proc, uint32_t parent, cdet_by by, uint32_t kind)
{
    cdet_proc *p = cdet_proc_at(e, proc);
    if (!parent) return;
    if (kind == 0 && cdet_edge_kind(p)) {
        cdet_proc_report(e, proc, parent, by);
        return;
    }
    if (kind) p->flags &= ~(uint32_t)CDET_P_TIED;
    if (kind && (p->parent != parent || (cdet_edge_kind(p) && cdet_edge_kind(p) != kind))) {
        cdet_extra *x = cdet_proc_extra(e, proc);
        if (!x) return;
        uint32_t earlier = x->edge_kind;
        if (!earlier && p->parent) cdet_proc_report(e, proc, p->parent, cdet_parent_by(p));
        x->edge_kind = cdet_pool_ref(e, kind);
        cdet_pool_drop(e, earlier);
        cdet_proc_changed(e, proc);
    }
    if (p->parent == parent) {
        if (by == CDET_BY_ID) set_by(p, CDET_P_PARENT_BY_PID, CDET_P_PARENT_BY_IMAGE, by);
        return;
    }
    /* who was told by id is told better than by any pid */
    if (!kind && by != CDET_BY_ID && p->parent && !(p->flags & CDET_P_PARENT_BY_PID)) return;
    /* only a process that has children can close a circle */
    if (parent == proc || (p->child && cdet_proc_within(e, parent, proc))) {
        e->stats.lineage_cycles++;
        return;
    }
    cdet_child_unlink(e, proc);
    cdet_child_link(e, proc, parent);
    set_by(p, CDET_P_PARENT_BY_PID, CDET_P_PARENT_BY_IMAGE, by);
    cdet_proc_changed(e, proc);
}

void cdet_proc_parent_is(cdet_engine *e, uint32_t proc, uint32_t parent, cdet_by by)
{
    cdet_proc *p = cdet_proc_at(e, proc);
    uint32_t tied = p->flags & CDET_P_TIED;
    cdet_proc_set_parent(e, proc, parent, by, cdet_edge_kind(p));
    p->flags |= tied;
}

/* The parent in force was none: the told one, remembered beside it, holds again. `told` 0: nothing was told. */
static void holds_again(cdet_engine *e, uint32_t proc, uint32_t told, cdet_by by)
{
    if (told) cdet_proc_set_reported(e, proc, 0);
    cdet_child_unlink(e, proc);
    cdet_proc_changed(e, proc);
    cdet_proc_set_parent(e, proc, told, by, 0);
}

void cdet_proc_drop_effective(cdet_engine *e, uint32_t proc)
{
    cdet_proc *p = cdet_proc_at(e, proc);
    uint32_t reported = cdet_proc_reported(e, p);
    cdet_by by = cdet_reported_by(p);
    if (!cdet_edge_kind(p)) return;
    cdet_pool_drop(e, p->x->edge_kind);
    p->x->edge_kind = 0;
    holds_again(e, proc, reported, by);
}

/* Is its parent the image that ran it in place? */
static bool in_place(const cdet_engine *e, const cdet_proc *p)
{
    const cdet_proc *q = p->parent ? cdet_proc_at(e, p->parent) : NULL;
    return q && !cdet_edge_kind(p) && (p->flags & CDET_P_UNIX) && p->pid && q->pid == p->pid && q->host == p->host;
}

void cdet_images_end(cdet_engine *e, uint32_t proc)
{
    const int64_t end = cdet_proc_at(e, proc)->end;
    for (uint32_t n = 0; n < CDET_SCAN && in_place(e, cdet_proc_at(e, proc)); n++) {
        proc = cdet_proc_at(e, proc)->parent;
        cdet_proc_at(e, proc)->end = end;
    }
}

void cdet_proc_run_by(cdet_engine *e, uint32_t proc, uint32_t earlier)
{
    cdet_proc *p = cdet_proc_at(e, proc);
    uint32_t told = p->parent;
    if (earlier) {
        if (told && told != earlier && !cdet_edge_kind(p) && !in_place(e, p))
            cdet_proc_report(e, proc, told, cdet_parent_by(p));
        cdet_proc_set_parent(e, proc, earlier, CDET_BY_ID, 0);
        return;
    }
    if (!in_place(e, p)) return;
    told = cdet_proc_told_parent(p);
    cdet_by by = cdet_reported_by(p);
    holds_again(e, proc, told, by);
}

void cdet_proc_parent_told(cdet_engine *e, uint32_t proc, uint32_t parent, cdet_by by, bool run_in_place)
{
    if (!run_in_place)
        cdet_proc_set_parent(e, proc, parent, by, 0);
    else if (!cdet_edge_kind(cdet_proc_at(e, proc)))
        cdet_proc_report(e, proc, parent, by);
}

void cdet_proc_parent_beside(cdet_engine *e, uint32_t proc, uint32_t parent, cdet_by by)
{
    const cdet_proc *p = cdet_proc_at(e, proc);
    bool beside = cdet_edge_kind(p) || in_place(e, p);
    if (!beside && !p->parent)
        cdet_proc_set_parent(e, proc, parent, by, 0);
    else if (beside && !cdet_proc_told_parent(p))
        cdet_proc_report(e, proc, parent, by);
}

void cdet_proc_link(cdet_engine *e, uint32_t proc, uint32_t parent)
{
    if (proc != parent) cdet_child_link(e, proc, parent);
}

bool cdet_work_push(cdet_engine *e, uint32_t proc)
{
    if (!cdet_mem_grow(e->mem, &e->work, &e->work_cap, e->nwork + 1, sizeof *e->work)) return false;
    e->work[e->nwork++] = proc;
    return true;
}

/* Walks down from every root; whoever was not reached hangs on a circle. */
bool cdet_proc_cut_cycles(cdet_engine *e)
{
    size_t reached = 0;
    for (uint32_t i = cdet_slab_next(&e->procs, 0); i; i = cdet_slab_next(&e->procs, i))
        cdet_proc_at(e, i)->flags &= ~(uint32_t)CDET_P_QUEUED;
    for (uint32_t root = cdet_slab_next(&e->procs, 0); root; root = cdet_slab_next(&e->procs, root)) {
        if (cdet_proc_at(e, root)->parent) continue;
        e->nwork = 0;
        for (uint32_t p = root;;) {
            cdet_proc_at(e, p)->flags |= CDET_P_QUEUED;
            reached++;
            for (uint32_t c = cdet_proc_at(e, p)->child; c; c = cdet_proc_at(e, c)->next) {
                if (!cdet_work_push(e, c)) return false;
            }
            if (!e->nwork) break;
            p = e->work[--e->nwork];
        }
    }
    for (uint32_t i = reached < e->procs.count ? cdet_slab_next(&e->procs, 0) : 0; i;
         i = cdet_slab_next(&e->procs, i)) {
        if (cdet_proc_at(e, i)->flags & CDET_P_QUEUED) continue;
        cdet_child_unlink(e, i);
        e->stats.lineage_cycles++;
    }
    for (uint32_t i = cdet_slab_next(&e->procs, 0); i; i = cdet_slab_next(&e->procs, i))
        cdet_proc_at(e, i)->flags &= ~(uint32_t)CDET_P_QUEUED;
    return true;
}
