/* SPDX-License-Identifier: MIT
 *
 * again.c: see again.h. Walks are loops with a bound; nothing recurses.
 */
#include "again.h"

#include "hits.h"
#include "lineage.h"
#include "pids.h"
#include "text.h"

/* Who is meant by what an event said of `other`'s pid at time t? 0: nobody known, or nobody else. `news`: only this process's times have
 * changed; 0: any have. */
static uint32_t meant(cdet_engine *e, uint32_t other, uint32_t news, bool by_image, int64_t t)
{
    const cdet_proc *p = cdet_proc_at(e, other);
    cdet_str exe = by_image ? cdet_pool_str(e, p->exe) : (cdet_str){ "", 0 };
    if (news && !cdet_pid_rivals(e, news, other, exe, t)) return 0;
    return cdet_pid_pick(e, p->host, p->pid, exe, t);
}

/* When did the start of `q` name its parent? */
static int64_t when_named(const cdet_proc *q)
{
    return q->start == CDET_NO_TIME ? q->seen : q->start;
}

static void parent_again(cdet_engine *e, uint32_t child, uint32_t news)
{
    const cdet_proc *q = cdet_proc_at(e, child);
    if (!(q->flags & CDET_P_PARENT_BY_PID)) return;
    uint32_t now = meant(e, q->parent, news, q->flags & CDET_P_PARENT_BY_IMAGE, when_named(q));
    if (now && now != q->parent && now != child) cdet_proc_parent_is(e, child, now, cdet_parent_by(q));
}

static void reported_again(cdet_engine *e, uint32_t child, uint32_t news)
{
    const cdet_proc *q = cdet_proc_at(e, child);
    if (!(q->flags & CDET_P_REPORTED_BY_PID)) return;
    uint32_t told = q->x->reported, now = meant(e, told, news, q->flags & CDET_P_REPORTED_BY_IMAGE, when_named(q));
    if (now && now != told && now != child) cdet_proc_report(e, child, now, cdet_reported_by(q));
}

void cdet_parents_again(cdet_engine *e, uint32_t child)
{
    if (cdet_proc_at(e, child)->parent) parent_again(e, child, 0);
    if (cdet_proc_told_parent(cdet_proc_at(e, child))) reported_again(e, child, 0);
}

static void children_again(cdet_engine *e, uint32_t other, uint32_t news)
{
    uint32_t n = 0;
    for (uint32_t c = cdet_proc_at(e, other)->child, next; c && n < CDET_SCAN; c = next, n++) {
        next = cdet_proc_at(e, c)->next;
        parent_again(e, c, news);
    }
    const cdet_extra *x = cdet_proc_at(e, other)->x;
    for (uint32_t c = x ? x->reports : 0, next; c && n < CDET_SCAN; c = next, n++) {
        next = cdet_proc_at(e, c)->x->r_next;
        reported_again(e, c, news);
    }
    if (n == CDET_SCAN) e->stats.ambiguous_joins++;
}

static uint32_t meant_by(cdet_engine *e, uint32_t other, uint32_t news, cdet_by by, int64_t t)
{
    uint32_t now = by != CDET_BY_ID ? meant(e, other, news, by == CDET_BY_PID_AND_IMAGE, t) : 0;
    return now ? now : other;
}

static cdet_by by_of(const cdet_hit *h)
{
    if (!(h->flags & CDET_HIT_BY_PID)) return CDET_BY_ID;
    return h->flags & CDET_HIT_BY_IMAGE ? CDET_BY_PID_AND_IMAGE : CDET_BY_PID;
}

static void hits_again(cdet_engine *e, uint32_t other, uint32_t news)
{
    const cdet_extra *x = cdet_proc_at(e, other)->x;
    for (cdet_hitset *s = x ? x->sets : NULL; s; s = s->next) {
        for (uint32_t i = 0; i < s->count;) {
            const cdet_hit *h = cdet_hit_at(s, i);
            uint32_t now = meant_by(e, other, news, by_of(h), h->t0);
            cdet_extra *y = now != other ? cdet_proc_extra(e, now) : NULL;
            if (!y) {
                i++;
                continue;
            }
            (void)cdet_hits_add(e, &y->sets, s->alt, cdet_hits_take(s, i), NULL);
            cdet_proc_changed(e, now);
            cdet_proc_changed(e, other);
        }
    }
}

/* What a process is said to have written to a file, write by write: some by one that had the pid before, some by one that had it later.
 * `own`: what was told under its id goes there, and nothing else; 0: what was told by its pid is looked at again. */
static void writes_again(cdet_engine *e, uint32_t use, uint32_t news, uint32_t own)
{
    const cdet_use u = *cdet_use_at(e, use);
    const uint32_t serial = cdet_proc_at(e, u.proc)->serial;
    bool left = false;
    for (cdet_hitset *s = cdet_file_at(e, u.file)->sets; s; s = s->next)
        for (uint32_t i = 0; i < s->count; i++) {
            cdet_hit *h = cdet_hit_at(s, i);
            if (h->process != u.proc || h->serial != serial) continue;
            uint32_t now = !own ? meant_by(e, u.proc, news, by_of(h), h->t0) : by_of(h) == CDET_BY_ID ? own : u.proc;
            if (now == u.proc || !cdet_slab_reserve(&e->uses, 1)) {
                left = true;
                continue;
            }
            h->process = now;
            h->serial = cdet_proc_at(e, now)->serial;
            (void)cdet_use_add(e, now, u.file, CDET_USE_WROTE, by_of(h), h->t0);
            cdet_proc_changed(e, u.proc);
        }
    if (!left) cdet_use_remove(e, use);
}

/* The first and the last time may be of two processes. */
static void use_again(cdet_engine *e, uint32_t use, uint32_t news)
{
    const cdet_use u = *cdet_use_at(e, use);
    uint32_t first = meant_by(e, u.proc, news, (cdet_by)u.by, u.first),
             last = meant_by(e, u.proc, news, (cdet_by)u.by, u.time);
    if ((first == u.proc && last == u.proc) || !cdet_slab_reserve(&e->uses, 2)) return;
    cdet_use_remove(e, use);
    (void)cdet_use_add(e, first, u.file, (cdet_use_kind)u.kind, (cdet_by)u.by, u.first);
    (void)cdet_use_add(e, last, u.file, (cdet_use_kind)u.kind, (cdet_by)u.by, u.time);
    cdet_proc_changed(e, u.proc);
}

static void uses_again(cdet_engine *e, uint32_t other, uint32_t news)
{
    const cdet_extra *x = cdet_proc_at(e, other)->x;
    for (uint32_t i = x ? x->uses : 0, next; i; i = next) {
        const cdet_use *u = cdet_use_at(e, i);
        next = u->p_next;
        if (u->kind == CDET_USE_WROTE)
            writes_again(e, i, news, 0);
        else
            use_again(e, i, news);
    }
}

/* Nothing is left of a process that was only known by pid: it was never there. */
static bool was_nobody(const cdet_proc *p)
{
    const cdet_extra *x = p->x;
    if ((p->flags & CDET_P_CREATED) || p->entity || p->child || p->start != CDET_NO_TIME || p->end != INT64_MAX)
        return false;
    for (const cdet_hitset *s = x ? x->sets : NULL; s; s = s->next)
        if (s->count || s->dropped) return false;
    return !x || !(x->uses || x->members || x->chains || x->reports);
}

void cdet_look_again(cdet_engine *e, uint32_t other, uint32_t news)
{
    children_again(e, other, news);
    hits_again(e, other, news);
    uses_again(e, other, news);
}

/* An earlier image of a process that runs a second one in place may become known late; or that it had left before. All end at once. */
static void exec_again(cdet_engine *e, uint32_t proc)
{
    if (!(cdet_proc_at(e, proc)->flags & CDET_P_CREATED)) return;
    uint32_t earlier = cdet_pid_before_exec(e, proc);
    cdet_proc *p = cdet_proc_at(e, proc), *q = earlier ? cdet_proc_at(e, earlier) : NULL;
    if (q && p->end == INT64_MAX) p->end = q->end;
    if (q && q->end == INT64_MAX) q->end = p->end;
    cdet_proc_run_by(e, proc, earlier);
}

void cdet_pid_changed(cdet_engine *e, uint32_t proc)
{
    const cdet_proc *p = cdet_proc_at(e, proc);
    uint32_t n = 0;
    for (uint32_t i = cdet_pid_first(e, p->host, p->pid), next; i && n < 64; i = next, n++) {
        next = cdet_proc_at(e, i)->slot_next;
        exec_again(e, i);
        if (i == proc) continue;
        cdet_look_again(e, i, proc);
        if (was_nobody(cdet_proc_at(e, i))) cdet_proc_remove(e, i);
    }
}

/* A start that a second sensor told was taken for that of another id: whose is it, of those whose ids are known? */
static void find_again(cdet_engine *e, uint32_t told)
{
    const cdet_proc *p = cdet_proc_at(e, told);
    uint32_t n = 0;
    for (uint32_t i = cdet_pid_first(e, p->host, p->pid); i && n < CDET_SCAN; i = cdet_proc_at(e, i)->slot_next, n++) {
        const cdet_proc *q = cdet_proc_at(e, i);
        if (!q->own_by_entity || !cdet_one_start(p->start, q->start)) continue;
        if (!cdet_same_image(cdet_pool_str(e, p->exe), cdet_pool_str(e, q->exe))) continue;
        cdet_proc_merge(e, i, told);
        return;
    }
}

/* The id goes to a process of its own, and with it what was told under it: children, hits, uses and chains. What its own start told,
 * and what was told of its pid, stays. */
static uint32_t part(cdet_engine *e, uint32_t mixed, const cdet_who *w, int64_t t)
{
    if (!cdet_map_reserve(&e->entity_map) || !cdet_slab_reserve(&e->procs, 1)) return 0;
    cdet_proc *p = cdet_proc_at(e, mixed);
    uint32_t own;
    cdet_map_del(&e->entity_map, p->entity, mixed);
    cdet_pool_drop(e, p->entity_text);
    p->entity = 0;
    p->entity_text = 0;
    if (!(own = cdet_proc_make(e, p->host, w, t))) return 0;
    p = cdet_proc_at(e, mixed);
    if (p->flags & CDET_P_END_BY_ID) {
        cdet_proc_at(e, own)->end = p->end;
        cdet_proc_at(e, own)->flags |= CDET_P_END_BY_ID;
        p->end = p->flags & CDET_P_PID_ENDED ? p->x->pid_end : INT64_MAX;
        p->flags &= ~(uint32_t)(CDET_P_END_BY_ID | CDET_P_PID_ENDED);
    }
    for (uint32_t c = cdet_proc_at(e, mixed)->child, next; c; c = next) {
        next = cdet_proc_at(e, c)->next;
        if (!(cdet_proc_at(e, c)->flags & CDET_P_PARENT_BY_PID)) cdet_proc_parent_is(e, c, own, CDET_BY_ID);
    }
    const cdet_extra *x = cdet_proc_at(e, mixed)->x;
    for (uint32_t c = x ? x->reports : 0, next; c; c = next) {
        next = cdet_proc_at(e, c)->x->r_next;
        if (!(cdet_proc_at(e, c)->flags & CDET_P_REPORTED_BY_PID)) cdet_proc_report(e, c, own, CDET_BY_ID);
    }
    for (cdet_hitset *s = x ? x->sets : NULL; s; s = s->next)
        for (uint32_t i = 0; i < s->count;) {
            const cdet_hit *h = cdet_hit_at(s, i);
            bool started = h->class_id == CDET_C_PROCESS_START && !(h->flags & CDET_HIT_TOLD);
            cdet_extra *y = (h->flags & CDET_HIT_BY_PID) || started ? NULL : cdet_proc_extra(e, own);
            if (y)
                (void)cdet_hits_add(e, &y->sets, s->alt, cdet_hits_take(s, i), NULL);
            else
                i++;
        }
    cdet_graph_parting(e, own, mixed);
    for (uint32_t i = x ? x->uses : 0, next; i; i = next) {
        const cdet_use *u = cdet_use_at(e, i);
        next = u->p_next;
        if (u->kind == CDET_USE_WROTE)
            writes_again(e, i, 0, own);
        else if (u->by == CDET_BY_ID && !u->own && cdet_slab_reserve(&e->uses, 1))
            cdet_use_move(e, i, own);
    }
    cdet_proc_changed(e, mixed);
    return own;
}

uint32_t cdet_proc_split(cdet_engine *e, uint32_t mixed, const cdet_who *w, int64_t t)
{
    uint32_t own = part(e, mixed, w, t);
    if (!own) return 0;
    cdet_look_again(e, mixed, 0);
    if (cdet_proc_at(e, mixed)->flags & CDET_P_CREATED) find_again(e, mixed);
    return own;
}

/* The earliest that was told of it by its pid; INT64_MAX: nothing was. */
static int64_t first_by_pid(const cdet_engine *e, uint32_t proc)
{
    const cdet_extra *x = cdet_proc_at(e, proc)->x;
    int64_t first = INT64_MAX, t;
    uint32_t n = 0;
    for (uint32_t c = cdet_proc_at(e, proc)->child; c && n < CDET_SCAN; c = cdet_proc_at(e, c)->next, n++) {
        const cdet_proc *q = cdet_proc_at(e, c);
        if ((q->flags & CDET_P_PARENT_BY_PID) && (t = when_named(q)) < first) first = t;
    }
    for (uint32_t c = x ? x->reports : 0; c && n < CDET_SCAN; c = cdet_proc_at(e, c)->x->r_next, n++) {
        const cdet_proc *q = cdet_proc_at(e, c);
        if ((q->flags & CDET_P_REPORTED_BY_PID) && (t = when_named(q)) < first) first = t;
    }
    for (const cdet_hitset *s = x ? x->sets : NULL; s; s = s->next)
        for (uint32_t i = 0; i < s->count; i++)
            if ((cdet_hit_at(s, i)->flags & CDET_HIT_BY_PID) && cdet_hit_at(s, i)->t0 < first)
                first = cdet_hit_at(s, i)->t0;
    for (uint32_t i = x ? x->uses : 0; i; i = cdet_use_at(e, i)->p_next)
        if (cdet_use_at(e, i)->by != CDET_BY_ID && cdet_use_at(e, i)->first < first) first = cdet_use_at(e, i)->first;
    return first;
}

uint32_t cdet_proc_told_apart(cdet_engine *e, uint32_t proc, const cdet_who *w, int64_t t)
{
    const cdet_proc *p = cdet_proc_at(e, proc);
    bool started = (p->flags & CDET_P_CREATED) != 0;
    if (cdet_proc_is_fork(e, proc) || (started && p->own_by_entity) || cdet_proc_may_be(e, proc, w->exe, w->cmd) ||
        (!started && !(p->flags & CDET_P_IMAGE_BY_PID) && first_by_pid(e, proc) == INT64_MAX))
        return proc;
    uint32_t own = cdet_proc_split(e, proc, w, t);
    return own ? own : proc;
}

uint32_t cdet_proc_begins_later(cdet_engine *e, uint32_t proc, const cdet_who *w, int64_t start)
{
    cdet_proc *p = cdet_proc_at(e, proc), *q;
    if ((p->flags & (CDET_P_CREATED | CDET_P_FORKED)) || !p->entity) return proc;
    int64_t first = first_by_pid(e, proc);
    if (first >= cdet_sat_sub(start, CDET_SLACK)) return proc;
    uint32_t known = cdet_pid_pick_other(e, p->host, p->pid, cdet_pool_str(e, p->exe), first, proc);
    uint32_t own = cdet_proc_split(e, proc, w, start);
    if (!own) return proc;
    p = cdet_proc_at(e, proc);
    q = cdet_proc_at(e, own);
    p->seen = first;
    if (p->end != INT64_MAX && p->end >= start) { /* who had the pid before had ended by then */
        q->end = p->end;
        p->end = INT64_MAX;
    }
    if (known && !cdet_proc_at(e, known)->entity) cdet_proc_merge(e, known, proc);
    return own;
}
