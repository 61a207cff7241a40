/* SPDX-License-Identifier: MIT
 *
 * graph.c: who is meant, started, copied, ended. See graph.h.
 */
#include "graph.h"

#include "again.h"
#include "ahead.h"
#include "lineage.h"
#include "pids.h"
#include "text.h"

enum { MOST_ENDS = 16 }; /* of one pid that were each taken for an earlier holder's */

/* ---- the three questions ---- */

/* Once its image is told, a process known by id is the one that was known by its pid alone: as if the first event of the id had told it. */
static void image_told(cdet_engine *e, uint32_t proc, const cdet_who *w, int64_t t)
{
    const cdet_proc *p = cdet_proc_at(e, proc);
    if (!w->exe.len || !w->pid || p->pid != w->pid || p->exe || (p->flags & CDET_P_CREATED)) return;
    uint32_t other = cdet_pid_pick_other(e, p->host, w->pid, w->exe, p->seen < t ? p->seen : t, proc);
    const cdet_proc *q = other ? cdet_proc_at(e, other) : NULL;
    if (q && !q->entity && !(q->flags & (CDET_P_CREATED | CDET_P_FORKED))) cdet_proc_merge(e, proc, other);
}

uint32_t cdet_proc_find(cdet_engine *e, uint32_t host, const cdet_who *w, int64_t t, bool make, cdet_by *by)
{
    uint64_t ent = w->entity.len ? cdet_entity_hash(e, host, w->entity) : 0;
    cdet_by pid = w->exe.len ? CDET_BY_PID_AND_IMAGE : CDET_BY_PID;
    *by = CDET_BY_ID;
    uint32_t i = ent ? cdet_entity_find(e, ent) : 0;
    if (!i && ent && w->pid) { /* another sensor may have told of it under its pid */
        uint32_t other = cdet_pid_pick(e, host, w->pid, w->exe, t);
        if (other && !cdet_proc_at(e, other)->entity) {
            if (!cdet_map_reserve(&e->entity_map)) return 0;
            cdet_entity_give(e, other, w->entity, ent);
            i = other;
        }
    }
    if (!i && !ent && w->pid) {
        i = cdet_pid_pick(e, host, w->pid, w->exe, t);
        *by = pid;
    }
    if (i) {
        if (!cdet_map_reserve(&e->pid_map)) return 0;
        if (*by == CDET_BY_ID && ent) i = cdet_proc_told_apart(e, i, w, t);
        if (*by == CDET_BY_ID) image_told(e, i, w, t);
        cdet_proc_fill(e, i, w, t);
        return i;
    }
    if (!make || (!ent && !w->pid)) return 0;
    *by = ent ? CDET_BY_ID : pid;
    i = cdet_proc_make(e, host, w, t);
    if (i && w->start != CDET_NO_TIME) cdet_proc_at(e, i)->start = w->start;
    return i;
}

/* Is it known to have started at another time, as a sensor without ids told? */
static bool another_start(const cdet_proc *p, int64_t start)
{
    if (!(p->flags & CDET_P_CREATED) || p->own_by_entity || p->start == CDET_NO_TIME) return false;
    return !cdet_one_start(p->start, start);
}

/* May the process of an id be that which was known by its pid? Not with another image, or with another start. */
static bool may_be_one(const cdet_engine *e, uint32_t named, uint32_t known)
{
    const cdet_proc *p = cdet_proc_at(e, named), *q = cdet_proc_at(e, known);
    if (p->own_by_entity && another_start(q, p->start)) return false;
    return cdet_proc_may_be(e, named, cdet_pool_str(e, q->exe), cdet_pool_str(e, q->cmd));
}

void cdet_proc_parent_named(cdet_engine *e, uint32_t proc, const cdet_who *w)
{
    const cdet_proc *p = cdet_proc_at(e, proc);
    uint32_t known = cdet_proc_started_by(p);
    cdet_by by = cdet_edge_kind(p) ? cdet_reported_by(p) : cdet_parent_by(p);
    if (!known || by == CDET_BY_ID || !w->entity.len) return;
    const cdet_proc *q = cdet_proc_at(e, known);
    if (q->entity || !q->pid || q->pid != w->pid || !cdet_same_image(cdet_pool_str(e, q->exe), w->exe)) return;
    uint64_t ent = cdet_entity_hash(e, p->host, w->entity);
    uint32_t named = cdet_entity_find(e, ent);
    if (named && (named == proc || !may_be_one(e, named, known))) return;
    if (named)
        cdet_proc_merge(e, named, known);
    else if (cdet_map_reserve(&e->entity_map))
        cdet_entity_give(e, known, w->entity, ent);
}

/* A process with this pid whose start another sensor told, or a placeholder that can only be this one. */
static uint32_t counterpart(cdet_engine *e, uint32_t host, const cdet_who *w, uint64_t ent, int64_t start)
{
    uint32_t best = 0, n = 0;
    uint64_t nearest = UINT64_MAX;
    for (uint32_t i = cdet_pid_first(e, host, w->pid); i && n < CDET_SCAN; i = cdet_proc_at(e, i)->slot_next, n++) {
        const cdet_proc *p = cdet_proc_at(e, i);
        if (cdet_proc_is_fork(e, i)) continue;
        if (ent && p->entity && p->entity != ent) continue;
        uint64_t off;
        if (p->start != CDET_NO_TIME) {
            off = p->start > start ? (uint64_t)p->start - (uint64_t)start : (uint64_t)start - (uint64_t)p->start;
            bool same_sensor = (p->entity != 0) == (ent != 0);
            if (off > (same_sensor ? 0 : CDET_MERGE_NS)) continue;
        } else {
            if (p->seen < cdet_sat_sub(start, CDET_SLACK)) continue;
            if (p->end < start) continue;
            off = CDET_MERGE_NS;
        }
        if (off >= nearest || !cdet_proc_may_be(e, i, w->exe, w->cmd)) continue;
        nearest = off;
        best = i;
    }
    return best;
}

/* What a start told that its parent had run is dated by that start, which is another now. */
static void start_moved(cdet_engine *e, uint32_t proc, int64_t before)
{
    const cdet_proc *p = cdet_proc_at(e, proc);
    if (before == CDET_NO_TIME || before == p->start) return;
    cdet_parents_again(e, proc);
    uint32_t parent = cdet_proc_started_by(p);
    if (!parent || cdet_proc_at(e, parent)->start == before) return;
    const cdet_extra *x = cdet_proc_at(e, parent)->x;
    for (uint32_t i = x ? x->uses : 0; i; i = cdet_use_at(e, i)->p_next) {
        cdet_use *u = cdet_use_at(e, i);
        if ((u->kind != CDET_USE_IMAGE && !cdet_use_given(u->kind)) || u->first != before) continue;
        u->first = u->time = p->start;
        cdet_proc_changed(e, parent);
    }
}

/* An end that was told by its pid lies before its start: it is that of another process. */
static void other_ended(cdet_engine *e, uint32_t proc)
{
    cdet_proc *p = cdet_proc_at(e, proc);
    if (!(p->flags & CDET_P_PID_ENDED) || p->start == CDET_NO_TIME || p->x->pid_end >= p->start) return;
    cdet_who w;
    memset(&w, 0, sizeof w);
    w.pid = p->pid;
    w.start = CDET_NO_TIME;
    p->flags &= ~(uint32_t)CDET_P_PID_ENDED;
    cdet_proc_ended(e, p->host, &w, p->x->pid_end);
}

uint32_t cdet_proc_started(cdet_engine *e, uint32_t host, const cdet_who *w, int64_t t)
{
    int64_t start = w->start != CDET_NO_TIME ? w->start : t;
    uint64_t ent = w->entity.len ? cdet_entity_hash(e, host, w->entity) : 0;
    if (!ent && !w->pid) return 0;
    if (!cdet_map_reserve(&e->pid_map) || !cdet_map_reserve(&e->entity_map)) return 0;
    uint32_t i = ent ? cdet_entity_find(e, ent) : 0;
    const uint32_t known = i;
    if (i && another_start(cdet_proc_at(e, i), start) && !(i = cdet_proc_split(e, i, w, t))) return 0;
    if (i) i = cdet_proc_told_apart(e, i, w, t);
    if (i) i = cdet_proc_begins_later(e, i, w, start);
    uint32_t other = counterpart(e, host, w, ent, start);
    bool forked = i && cdet_proc_is_fork(e, i); /* that told nothing of what its parent had run */
    int64_t before = i && !forked ? cdet_proc_at(e, i)->start : CDET_NO_TIME;
    int64_t told = other ? cdet_proc_at(e, other)->start : CDET_NO_TIME;
    if (i && other && i != other)
        cdet_proc_merge(e, i, other);
    else if (!i)
        i = other;
    if (!i && !(i = cdet_proc_make(e, host, w, t))) return 0;
    cdet_proc *p = cdet_proc_at(e, i);
    if (forked) { /* it was as its parent is, under the id that it keeps */
        cdet_pool_drop(e, p->exe);
        cdet_pool_drop(e, p->cmd);
        p->exe = p->cmd = p->told = 0;
    }
    if (ent) cdet_entity_give(e, i, w->entity, ent);
    /* the sensor that gives ids has the say on the start, and the earlier record of one sensor */
    if (p->start == CDET_NO_TIME || ent || (!p->entity && start < p->start)) {
        if (!(ent && (p->flags & CDET_P_CREATED) && p->entity == ent && p->start != CDET_NO_TIME && start > p->start &&
              p->own_by_entity))
            p->start = start;
    }
    if (ent) p->own_by_entity = 1;
    start_moved(e, i, before);
    start_moved(e, i, told);
    p->own = cdet_labels_union(e, p->own, w->labels);
    cdet_proc_tell_cmd(e, i, w->cmd, true);
    p->flags |= CDET_P_CREATED;
    cdet_proc_fill(e, i, w, t);
    cdet_proc_changed(e, i);
    cdet_pid_changed(e, i);
    if (known && i != known) cdet_look_again(e, i, 0); /* what its pid was taken to mean before its start was known */
    other_ended(e, i);
    return i;
}

/* The copy, or who was heard of under its pid and image without a start. */
static uint32_t fork_find(const cdet_engine *e, uint32_t host, const cdet_who *w, uint64_t ent, int64_t t)
{
    uint32_t n = 0;
    if (ent) return cdet_entity_find(e, ent);
    for (uint32_t i = cdet_pid_first(e, host, w->pid); i && n < CDET_SCAN; i = cdet_proc_at(e, i)->slot_next, n++) {
        const cdet_proc *p = cdet_proc_at(e, i);
        if (p->entity || !cdet_proc_may_be(e, i, w->exe, w->cmd)) continue;
        if (p->start == t && cdet_proc_is_fork(e, i)) return i;
        if (p->start == CDET_NO_TIME && p->seen >= cdet_sat_sub(t, CDET_SLACK) && p->end >= t) return i;
    }
    return 0;
}

uint32_t cdet_proc_forked(cdet_engine *e, uint32_t host, const cdet_who *w, int64_t t)
{
    uint64_t ent = w->entity.len ? cdet_entity_hash(e, host, w->entity) : 0;
    if (!ent && !w->pid) return 0;
    uint32_t i = fork_find(e, host, w, ent, t);
    if (!i && !(i = cdet_proc_make(e, host, w, t))) return 0;
    cdet_proc *p = cdet_proc_at(e, i);
    if (p->flags & CDET_P_CREATED) return i; /* it has run its image, under the same id */
    p->start = t;
    p->flags |= CDET_P_FORKED;
    cdet_proc_fill(e, i, w, t);
    cdet_proc_changed(e, i);
    cdet_pid_changed(e, i);
    return i;
}

/* Takes an end of time t, told by id or not. Returns the time of one that was taken for it and is another process's; CDET_NO_TIME: none.
 * Of ends of one moment the last holds, an end by id before any other, else the first: with it the pid was free. */
static int64_t take_end(cdet_engine *e, uint32_t proc, int64_t t, bool by_id)
{
    cdet_proc *p = cdet_proc_at(e, proc);
    const int64_t old = p->end;
    bool known = old != INT64_MAX && p->start <= old, had_id = (p->flags & CDET_P_END_BY_ID) != 0;
    int64_t later = known ? cdet_sat_sub(t, old) : 0;
    bool surer = by_id && !had_id;
    if (known && had_id && !by_id) {
        cdet_proc_pid_ended(e, proc, t);
        return CDET_NO_TIME;
    }
    if (known && surer && old != t) cdet_proc_pid_ended(e, proc, old);
    if (known && !surer && later < 0 && (later >= -CDET_SLACK || t < p->start)) return CDET_NO_TIME;
    p->end = t;
    if (by_id) p->flags |= CDET_P_END_BY_ID;
    return known && later < -CDET_SLACK ? old : CDET_NO_TIME;
}

void cdet_proc_ended(cdet_engine *e, uint32_t host, const cdet_who *w, int64_t t)
{
    cdet_who who = *w;
    for (uint32_t n = 0; n < MOST_ENDS && t != CDET_NO_TIME; n++) {
        cdet_by by;
        uint32_t i = cdet_proc_find(e, host, &who, t, true, &by);
        if (!i) return;
        if (cdet_proc_at(e, i)->end == t && (by != CDET_BY_ID || (cdet_proc_at(e, i)->flags & CDET_P_END_BY_ID)))
            return;
        t = take_end(e, i, t, by == CDET_BY_ID);
        cdet_images_end(e, i);
        cdet_pid_changed(e, i);
        cdet_look_again(e, i, 0);
        who.entity = (cdet_str){ "", 0 };
    }
}

/* ---- for snapshots ---- */

uint32_t cdet_proc_restore(cdet_engine *e, uint32_t host, const cdet_who *w, int64_t seen, bool merging)
{
    uint32_t i = w->entity.len ? cdet_entity_find(e, cdet_entity_hash(e, host, w->entity)) : 0;
    for (uint32_t k = w->entity.len || !merging ? 0 : cdet_pid_first(e, host, w->pid), n = 0; k && !i && n < CDET_SCAN;
         k = cdet_proc_at(e, k)->slot_next, n++) {
        const cdet_proc *p = cdet_proc_at(e, k); /* merged states may share a process */
        if (!p->entity && p->start == w->start && p->seen == seen && cdet_str_eq(cdet_pool_str(e, p->exe), w->exe))
            i = k;
    }
    if (!i) i = cdet_proc_make(e, host, w, seen);
    if (i) cdet_proc_at(e, i)->start = w->start;
    return i;
}
