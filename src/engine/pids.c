/* SPDX-License-Identifier: MIT
 *
 * pids.c: see pids.h.
 */
#include "pids.h"

#include "proc.h"
#include "text.h"

enum { MAX_IMAGES = 16 }; /* that one process runs in place */

static const cdet_str none = { "", 0 };

static uint64_t pid_hash(const cdet_engine *e, uint32_t host, uint64_t pid)
{
    return (cdet_host_at(e, host)->key ^ pid * 0x9e3779b97f4a7c15ull) * 0xff51afd7ed558ccdull;
}

bool cdet_one_start(int64_t a, int64_t b)
{
    int64_t off = cdet_sat_sub(a, b);
    return off <= CDET_MERGE_NS && off >= -CDET_MERGE_NS;
}

/* ---- a pid's history ---- */

uint32_t cdet_pid_first(const cdet_engine *e, uint32_t host, uint64_t pid)
{
    cdet_map_iter it;
    if (!pid) return 0;
    for (uint32_t i = cdet_map_first(&e->pid_map, pid_hash(e, host, pid), &it); i;
         i = cdet_map_more(&e->pid_map, &it)) {
        const cdet_proc *p = cdet_proc_at(e, i);
        if (p->host == host && p->pid == pid) return i;
    }
    return 0;
}

void cdet_pid_link(cdet_engine *e, uint32_t proc)
{
    cdet_proc *p = cdet_proc_at(e, proc);
    uint32_t first = cdet_pid_first(e, p->host, p->pid);
    if (!p->pid) return;
    if (first) {
        p->slot_next = cdet_proc_at(e, first)->slot_next;
        cdet_proc_at(e, first)->slot_next = proc;
        return;
    }
    p->slot_next = 0;
    cdet_map_put(&e->pid_map, pid_hash(e, p->host, p->pid), proc);
}

void cdet_pid_unlink(cdet_engine *e, uint32_t proc)
{
    cdet_proc *p = cdet_proc_at(e, proc);
    uint32_t first = cdet_pid_first(e, p->host, p->pid);
    if (!p->pid || !first) return;
    if (first == proc) {
        uint64_t h = pid_hash(e, p->host, p->pid);
        cdet_map_del(&e->pid_map, h, proc);
        if (p->slot_next) cdet_map_put(&e->pid_map, h, p->slot_next);
    } else {
        uint32_t i = first;
        while (i && cdet_proc_at(e, i)->slot_next != proc) i = cdet_proc_at(e, i)->slot_next;
        if (i) cdet_proc_at(e, i)->slot_next = p->slot_next;
    }
    p->slot_next = 0;
}

/* How well a process that had the pid fits an event of time t, its image left aside; higher is better, 0: not at all. Within a rank the
 * later start (or the nearer one) wins, told by *off. */
static int fitness(const cdet_proc *p, int64_t t, uint64_t *off)
{
    if (p->start == CDET_NO_TIME) {
        *off = p->end < t ? (uint64_t)t - (uint64_t)p->end : 0;
        if (p->end < t) return *off <= (uint64_t)CDET_SLACK ? 1 : 0;
        return p->seen <= t ? 4 : 2;
    }
    *off = (uint64_t)t - (uint64_t)p->start;
    if (p->start <= t && t <= p->end) return 5;
    if (p->start > t) {
        *off = (uint64_t)p->start - (uint64_t)t;
        return *off <= (uint64_t)CDET_SLACK ? 3 : 0;
    }
    *off = (uint64_t)t - (uint64_t)p->end;
    return *off <= (uint64_t)CDET_SLACK ? 1 : 0;
}

bool cdet_pid_rivals(const cdet_engine *e, uint32_t proc, uint32_t holder, cdet_str exe, int64_t t)
{
    uint64_t o = 0, off = 0;
    const cdet_proc *p = cdet_proc_at(e, proc), *q = cdet_proc_at(e, holder);
    int r = fitness(p, t, &o), rank = fitness(q, t, &off);
    if (r == 0 || !cdet_proc_may_be(e, proc, exe, none)) return false;
    if (!cdet_proc_may_be(e, holder, exe, none)) rank = 0;
    return r > rank || (r == rank && o <= off);
}

bool cdet_pid_runs_on(const cdet_engine *e, uint32_t proc, uint32_t earlier)
{
    const cdet_proc *q = cdet_proc_at(e, earlier);
    for (uint32_t n = 0; n < MAX_IMAGES; n++) {
        const cdet_proc *p = cdet_proc_at(e, proc);
        if (!(p->flags & CDET_P_UNIX) || !p->pid || p->pid != q->pid || p->host != q->host || !p->parent) return false;
        if (p->parent == earlier) return true;
        proc = p->parent;
    }
    return false;
}

/* Of two that fit equally well: what ran its image in the moment in which it was copied was its copy for no time, and of images that were
 * run in one moment the last is the one that went on. */
static bool fits_better(const cdet_engine *e, uint32_t i, uint32_t than)
{
    if (!than || cdet_proc_is_fork(e, i) != cdet_proc_is_fork(e, than)) return !cdet_proc_is_fork(e, i);
    return cdet_pid_runs_on(e, i, than);
}

uint32_t cdet_pid_pick(cdet_engine *e, uint32_t host, uint64_t pid, cdet_str exe, int64_t t)
{
    return cdet_pid_pick_other(e, host, pid, exe, t, 0);
}

uint32_t cdet_pid_pick_other(cdet_engine *e, uint32_t host, uint64_t pid, cdet_str exe, int64_t t, uint32_t but)
{
    uint32_t best = 0, seen = 0;
    int rank = 0;
    uint64_t off = 0;
    for (uint32_t i = cdet_pid_first(e, host, pid); i && seen < CDET_SCAN; i = cdet_proc_at(e, i)->slot_next, seen++) {
        uint64_t o = 0;
        int r = i == but ? 0 : fitness(cdet_proc_at(e, i), t, &o);
        bool sooner = o < off || (o == off && fits_better(e, i, best));
        if (r == 0 || r < rank || (r == rank && !sooner)) continue;
        if (!cdet_proc_may_be(e, i, exe, none)) continue;
        best = i;
        rank = r;
        off = o;
    }
    return best;
}

/* A Unix process that runs another program in place is the same pid and a new image: the earlier one is above it. */
uint32_t cdet_pid_before_exec(const cdet_engine *e, uint32_t proc)
{
    const cdet_proc *p = cdet_proc_at(e, proc);
    uint32_t best = 0;
    if (!(p->flags & CDET_P_UNIX)) return 0;
    for (uint32_t i = cdet_pid_first(e, p->host, p->pid), n = 0; i && n < CDET_SCAN;
         i = cdet_proc_at(e, i)->slot_next, n++) {
        const cdet_proc *q = cdet_proc_at(e, i);
        bool ran = (q->flags & (CDET_P_CREATED | CDET_P_FORKED)) != 0;
        if (i == proc || !ran || q->start > p->start) continue;
        if (q->start == p->start && q->serial > p->serial && !cdet_proc_is_fork(e, i)) continue;
        if (!best || q->start > cdet_proc_at(e, best)->start) best = i;
    }
    return best && cdet_proc_at(e, best)->end >= p->start ? best : 0; /* else the pid was free by then */
}
