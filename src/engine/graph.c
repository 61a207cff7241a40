/* SPDX-License-Identifier: MIT
 *
 * graph.c: hosts and processes. See graph.h. Walks are loops with a bound; nothing recurses.
 */
#include "graph.h"

#include "ahead.h"
#include "hits.h"
#include "intern.h"
#include "lineage.h"
#include "net.h"
#include "path.h"
#include "pids.h"
#include "proc.h"
#include "text.h"

static const int64_t slack = (int64_t)CDET_SLACK_S * 1000000000;

/* ---- spellings ---- */

/* Several events spell one image or command line differently; which is kept must not depend on which came first: an image with a
 * directory before a bare name, then the longer, then the smaller text. */
static bool better(cdet_str s, cdet_str now, bool image)
{
    bool s_dir = image && cdet_basename(s).len < s.len, now_dir = image && cdet_basename(now).len < now.len;
    if (s.len == 0 || now.len == 0) return s.len > 0;
    if (s_dir != now_dir) return s_dir;
    return s.len != now.len ? s.len > now.len : memcmp(s.ptr, now.ptr, s.len) < 0;
}

static void prefer(cdet_engine *e, uint32_t *text, cdet_str s, bool image)
{
    uint32_t t = better(s, cdet_pool_str(e, *text), image) ? cdet_pool_put(e, s) : 0;
    if (!t) return;
    cdet_pool_drop(e, *text);
    *text = t;
}

/* ---- hosts ---- */

/* "WS1.corp.example" and "ws1" are one host; an address is kept whole. */
static cdet_str host_key(cdet_str name, char buf[256])
{
    cdet_ip ip;
    size_t n = 0;
    bool digit = name.len && ((name.ptr[0] >= '0' && name.ptr[0] <= '9') || memchr(name.ptr, ':', name.len));
    if (digit && cdet_ip_parse(name, &ip)) return name;
    while (n < name.len && n < 255 && name.ptr[n] != '.') {
        buf[n] = (char)cdet_lower((unsigned char)name.ptr[n]);
        n++;
    }
    return (cdet_str){ buf, n };
}

uint32_t cdet_host_get(cdet_engine *e, cdet_str name)
{
    char buf[256];
    cdet_map_iter it;
    cdet_str k = host_key(name, buf);
    uint64_t h = cdet_hash(e->key, k.ptr ? k.ptr : "", k.len);
    for (uint32_t i = cdet_map_first(&e->host_map, h, &it); i; i = cdet_map_more(&e->host_map, &it))
        if (cdet_host_at(e, i)->key == h) {
            prefer(e, &cdet_host_at(e, i)->name, name, false);
            return i;
        }
    if (!cdet_map_reserve(&e->host_map)) return 0;
    uint32_t id = cdet_slab_new(&e->hosts);
    if (!id) return 0;
    cdet_host *ho = cdet_host_at(e, id);
    ho->key = h;
    ho->name = cdet_pool_put(e, name);
    ho->newest = ho->watermark = CDET_NO_TIME;
    cdet_map_put(&e->host_map, h, id);
    return id;
}

void cdet_host_remove(cdet_engine *e, uint32_t host)
{
    cdet_host *h = cdet_host_at(e, host);
    cdet_map_del(&e->host_map, h->key, host);
    cdet_pool_drop(e, h->name);
    cdet_heap_free(&e->store, h->starts);
    cdet_slab_del(&e->hosts, host);
}

/* ---- small things ---- */

uint64_t cdet_proc_identity(const cdet_engine *e, uint32_t proc)
{
    const cdet_proc *p = cdet_proc_at(e, proc);
    static const uint64_t fixed[2] = { 0x616e63686f722069ull,
                                       0x64656e7469747921ull }; /* not the engine's key: the same everywhere */
    struct {
        uint64_t host, pid;
        int64_t start;
    } k;
    char buf[256];
    cdet_str host = host_key(cdet_pool_str(e, cdet_host_at(e, p->host)->name), buf);
    memset(&k, 0, sizeof k);
    k.host = cdet_hash(fixed, host.ptr ? host.ptr : "", host.len);
    if (p->entity_text) {
        cdet_str t = cdet_pool_str(e, p->entity_text);
        k.pid = cdet_hash_lower(fixed, t.ptr, t.len);
    } else {
        k.pid = p->pid;
        k.start = p->start;
    }
    return cdet_hash(fixed, &k, sizeof k);
}

static uint32_t entity_find(const cdet_engine *e, uint64_t entity)
{
    cdet_map_iter it;
    for (uint32_t i = cdet_map_first(&e->entity_map, entity, &it); i; i = cdet_map_more(&e->entity_map, &it))
        if (cdet_proc_at(e, i)->entity == entity) return i;
    return 0;
}

/* ---- making, filling, removing ---- */

static void give_entity(cdet_engine *e, uint32_t proc, cdet_str entity, uint64_t hash)
{
    cdet_proc *p = cdet_proc_at(e, proc);
    if (p->entity || !hash) return;
    p->entity = hash;
    p->entity_text = cdet_pool_put(e, entity);
    cdet_map_put(&e->entity_map, hash, proc);
}

static void fill(cdet_engine *e, uint32_t proc, const cdet_who *w, int64_t t)
{
    cdet_proc *p = cdet_proc_at(e, proc);
    bool unknown = !p->exe && !(p->flags & CDET_P_CREATED);
    prefer(e, &p->exe, w->exe, true);
    prefer(e, &p->cmd, w->cmd, false);
    if (unknown && p->exe) cdet_proc_changed(e, proc); /* chains may ask for unknown parents and writers */
    if (t < p->seen) p->seen = t;
    if (!p->pid && w->pid) {
        p->pid = (uint32_t)w->pid;
        cdet_pid_link(e, proc);
    }
    if (w->labels && !(p->flags & CDET_P_CREATED)) {
        uint32_t u = cdet_labels_union(e, p->told, w->labels);
        if (u != p->told) {
            p->told = u;
            cdet_proc_changed(e, proc);
        }
    }
    p->flags |= CDET_P_REF;
}

static uint32_t make_proc(cdet_engine *e, uint32_t host, const cdet_who *w, int64_t t)
{
    if (!cdet_map_reserve(&e->pid_map) || !cdet_map_reserve(&e->entity_map)) return 0;
    uint32_t i = cdet_slab_new(&e->procs);
    if (!i) return 0;
    cdet_proc *p = cdet_proc_at(e, i);
    p->start = CDET_NO_TIME;
    p->end = INT64_MAX;
    p->seen = t;
    p->host = host;
    p->serial = ++e->serial;
    e->stats.processes++;
    if (w->entity.len) give_entity(e, i, w->entity, cdet_entity_hash(e, host, w->entity));
    fill(e, i, w, t);
    cdet_proc_changed(e, i);
    return i;
}

void cdet_proc_remove(cdet_engine *e, uint32_t proc)
{
    cdet_proc *p = cdet_proc_at(e, proc);
    cdet_anchor_forget(e, proc);
    while (p->child) cdet_child_unlink(e, p->child);
    cdet_child_unlink(e, proc);
    cdet_pid_unlink(e, proc);
    if (p->entity) cdet_map_del(&e->entity_map, p->entity, proc);
    cdet_pool_drop(e, p->entity_text);
    cdet_pool_drop(e, p->exe);
    cdet_pool_drop(e, p->cmd);
    if (p->x) {
        cdet_proc_set_reported(e, proc, 0);
        while (p->x->reports) cdet_proc_set_reported(e, p->x->reports, 0);
        cdet_hits_free(e, p->x->sets);
        cdet_pool_drop(e, p->x->edge_kind);
        cdet_heap_free(&e->store, p->x);
    }
    if (p->flags & CDET_P_CHANGED)
        for (size_t i = 0; i < e->nchanged; i++)
            if (e->changed[i] == proc) e->changed[i] = 0;
    cdet_slab_del(&e->procs, proc);
    e->stats.processes--;
}

/* Parents that only the other record tells. */
static void merge_parents(cdet_engine *e, uint32_t to, uint32_t from)
{
    const cdet_proc *p = cdet_proc_at(e, to), *q = cdet_proc_at(e, from);
    uint32_t kind = cdet_edge_kind(q), reported = kind ? cdet_proc_reported(e, q) : q->parent, effective = q->parent;
    cdet_by by = kind ? cdet_reported_by(q) : cdet_parent_by(q), effective_by = cdet_parent_by(q);
    if (reported && reported != to && (cdet_edge_kind(p) ? !cdet_proc_reported(e, p) : !p->parent))
        cdet_proc_set_parent(e, to, reported, by, 0);
    if (!kind || effective == to || cdet_edge_kind(p)) return;
    cdet_proc_set_parent(e, to, effective, effective_by, kind);
    cdet_proc_at(e, to)->flags |= q->flags & CDET_P_TIED;
}

/* Everything that hangs on `from` goes to `to`, and `from` goes: two records turned out to be of one process. */
static void merge(cdet_engine *e, uint32_t to, uint32_t from)
{
    cdet_proc *p = cdet_proc_at(e, to), *q = cdet_proc_at(e, from);
    if (to == from) return;
    cdet_graph_merging(e, to, from);
    if (q->seen < p->seen) p->seen = q->seen;
    if (q->end != INT64_MAX && p->end == INT64_MAX) p->end = q->end;
    p->told = cdet_labels_union(e, p->told, q->told);
    if (q->flags & CDET_P_CREATED) p->own = cdet_labels_union(e, p->own, q->own);
    p->flags |= q->flags & (CDET_P_CREATED | CDET_P_RUNS_USER_FILE | CDET_P_UNIX);
    if (p->start == CDET_NO_TIME) p->start = q->start;
    prefer(e, &p->exe, cdet_pool_str(e, q->exe), true);
    prefer(e, &p->cmd, cdet_pool_str(e, q->cmd), false);
    merge_parents(e, to, from);
    while (q->x && q->x->reports) {
        uint32_t c = q->x->reports;
        cdet_proc_set_reported(e, c, 0);
        cdet_proc_set_reported(e, c, to);
        cdet_proc_changed(e, c);
    }
    while (q->child) {
        uint32_t c = q->child;
        cdet_child_unlink(e, c);
        if (c == to || (p->parent && cdet_proc_within(e, to, c))) continue;
        cdet_child_link(e, c, to);
        cdet_proc_changed(e, c);
    }
    if (!p->entity && q->entity) {
        uint64_t h = q->entity;
        cdet_map_del(&e->entity_map, h, from);
        q->entity = 0;
        p->entity = h;
        p->entity_text = q->entity_text;
        q->entity_text = 0;
        cdet_map_put(&e->entity_map, h, to);
    }
    cdet_proc_changed(e, to);
    cdet_proc_remove(e, from);
}

/* ---- looking again at what was found by pid ---- */

/* Who is meant by what an event said of `other`'s pid at time t? 0: nobody known, or nobody else. `news`: only this process's times have
 * changed; 0: any have. */
static uint32_t meant(cdet_engine *e, uint32_t other, uint32_t news, bool by_image, int64_t t)
{
    const cdet_proc *p = cdet_proc_at(e, other);
    cdet_str exe = by_image ? cdet_pool_str(e, p->exe) : (cdet_str){ "", 0 };
    if (news && !cdet_pid_rivals(e, news, other, exe, t)) return 0;
    return cdet_pid_pick(e, p->host, p->pid, exe, t);
}

static void children_again(cdet_engine *e, uint32_t other, uint32_t news)
{
    uint32_t n = 0;
    for (uint32_t c = cdet_proc_at(e, other)->child, next; c && n < CDET_SCAN; c = next, n++) {
        const cdet_proc *q = cdet_proc_at(e, c);
        next = q->next;
        if (!(q->flags & CDET_P_PARENT_BY_PID)) continue;
        uint32_t now =
            meant(e, other, news, q->flags & CDET_P_PARENT_BY_IMAGE, q->start == CDET_NO_TIME ? q->seen : q->start);
        if (now && now != other && now != c) cdet_proc_parent_is(e, c, now, cdet_parent_by(q));
    }
    const cdet_extra *x = cdet_proc_at(e, other)->x;
    for (uint32_t c = x ? x->reports : 0, next; c && n < CDET_SCAN; c = next, n++) {
        const cdet_proc *q = cdet_proc_at(e, c);
        next = q->x->r_next;
        if (!(q->flags & CDET_P_REPORTED_BY_PID)) continue;
        uint32_t now =
            meant(e, other, news, q->flags & CDET_P_REPORTED_BY_IMAGE, q->start == CDET_NO_TIME ? q->seen : q->start);
        if (now && now != other && now != c) cdet_proc_report(e, c, now, cdet_reported_by(q));
    }
    if (n == CDET_SCAN) e->stats.ambiguous_joins++;
}

static void hits_again(cdet_engine *e, uint32_t other, uint32_t news)
{
    const cdet_extra *x = cdet_proc_at(e, other)->x;
    for (cdet_hitset *s = x ? x->sets : NULL; s; s = s->next) {
        for (uint32_t i = 0; i < s->count;) {
            const cdet_hit *h = s->hits[i];
            uint32_t now = h->flags & CDET_HIT_BY_PID ? meant(e, other, news, h->flags & CDET_HIT_BY_IMAGE, h->t0) : 0;
            cdet_extra *y = now && now != other ? cdet_proc_extra(e, now) : NULL;
            if (!y) {
                i++;
                continue;
            }
            (void)cdet_hits_add(e, &y->sets, cdet_hits_take(s, i));
            cdet_proc_changed(e, now);
            cdet_proc_changed(e, other);
        }
    }
}

static void uses_again(cdet_engine *e, uint32_t other, uint32_t news)
{
    const cdet_extra *x = cdet_proc_at(e, other)->x;
    for (uint32_t i = x ? x->uses : 0, next; i; i = next) {
        const cdet_use *u = cdet_use_at(e, i);
        next = u->p_next;
        uint32_t now = u->by != CDET_BY_ID ? meant(e, other, news, u->by == CDET_BY_PID_AND_IMAGE, u->time) : 0;
        if (!now || now == other || !cdet_slab_reserve(&e->uses, 1)) continue;
        cdet_use_move(e, i, now);
        cdet_proc_changed(e, other);
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

static void look_again(cdet_engine *e, uint32_t other, uint32_t news)
{
    children_again(e, other, news);
    hits_again(e, other, news);
    uses_again(e, other, news);
}

/* An earlier image of a process that runs a second one in place may become known late. */
static void exec_again(cdet_engine *e, uint32_t proc)
{
    uint32_t earlier = cdet_pid_before_exec(e, proc);
    if (earlier && (cdet_proc_at(e, proc)->flags & CDET_P_CREATED))
        cdet_proc_set_parent(e, proc, earlier, CDET_BY_ID, 0);
}

static void slot_changed(cdet_engine *e, uint32_t proc)
{
    const cdet_proc *p = cdet_proc_at(e, proc);
    uint32_t n = 0;
    for (uint32_t i = cdet_pid_first(e, p->host, p->pid), next; i && n < 64; i = next, n++) {
        next = cdet_proc_at(e, i)->slot_next;
        exec_again(e, i);
        if (i == proc) continue;
        look_again(e, i, proc);
        if (was_nobody(cdet_proc_at(e, i))) cdet_proc_remove(e, i);
    }
}

/* What was told without an id was taken for that of the process with this id, which now says otherwise: what was told under the id
 * goes to a process of its own. Returns it; 0: refused. */
static uint32_t split(cdet_engine *e, uint32_t mixed, const cdet_who *w, int64_t t)
{
    if (!cdet_map_reserve(&e->entity_map) || !cdet_slab_reserve(&e->procs, 1)) return 0;
    cdet_proc *p = cdet_proc_at(e, mixed);
    uint32_t own;
    cdet_map_del(&e->entity_map, p->entity, mixed);
    cdet_pool_drop(e, p->entity_text);
    p->entity = 0;
    p->entity_text = 0;
    if (!(own = make_proc(e, p->host, w, t))) return 0;
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
            const cdet_hit *h = s->hits[i];
            bool started = h->class_id == CDET_C_PROCESS_START && !(h->flags & CDET_HIT_TOLD);
            cdet_extra *y = (h->flags & CDET_HIT_BY_PID) || started ? NULL : cdet_proc_extra(e, own);
            if (y)
                (void)cdet_hits_add(e, &y->sets, cdet_hits_take(s, i));
            else
                i++;
        }
    bool created = (cdet_proc_at(e, mixed)->flags & CDET_P_CREATED) != 0;
    for (uint32_t i = x ? x->uses : 0, next; i; i = next) {
        const cdet_use *u = cdet_use_at(e, i);
        next = u->p_next;
        if (u->by == CDET_BY_ID && (u->kind >= CDET_USE_LOAD || !created) && cdet_slab_reserve(&e->uses, 1))
            cdet_use_move(e, i, own);
    }
    cdet_proc_changed(e, mixed);
    return own;
}

/* Has something been told of it by its pid? */
static bool is_mixed(const cdet_engine *e, uint32_t proc)
{
    const cdet_proc *p = cdet_proc_at(e, proc);
    uint32_t n = 0;
    for (uint32_t c = p->child; c && n < CDET_SCAN; c = cdet_proc_at(e, c)->next, n++)
        if (cdet_proc_at(e, c)->flags & CDET_P_PARENT_BY_PID) return true;
    for (uint32_t c = p->x ? p->x->reports : 0; c && n < CDET_SCAN; c = cdet_proc_at(e, c)->x->r_next, n++)
        if (cdet_proc_at(e, c)->flags & CDET_P_REPORTED_BY_PID) return true;
    for (const cdet_hitset *s = p->x ? p->x->sets : NULL; s; s = s->next)
        for (uint32_t i = 0; i < s->count; i++)
            if (s->hits[i]->flags & CDET_HIT_BY_PID) return true;
    for (uint32_t i = p->x ? p->x->uses : 0; i; i = cdet_use_at(e, i)->p_next)
        if (cdet_use_at(e, i)->by != CDET_BY_ID) return true;
    return false;
}

/* Whose image was told by its pid, and is another by its id: they are two. */
static uint32_t told_apart(cdet_engine *e, uint32_t proc, const cdet_who *w, int64_t t)
{
    const cdet_proc *p = cdet_proc_at(e, proc);
    if ((p->flags & (CDET_P_CREATED | CDET_P_FORKED)) || cdet_same_image(cdet_pool_str(e, p->exe), w->exe) ||
        !is_mixed(e, proc))
        return proc;
    uint32_t own = split(e, proc, w, t);
    if (own) look_again(e, proc, 0);
    return own ? own : proc;
}

/* ---- the three questions ---- */

/* Once its image is told, a process known by id is the one that was known by its pid alone: as if the first event of the id had told it. */
static void image_told(cdet_engine *e, uint32_t proc, const cdet_who *w, int64_t t)
{
    const cdet_proc *p = cdet_proc_at(e, proc);
    if (!w->exe.len || !w->pid || p->pid != w->pid || p->exe || (p->flags & CDET_P_CREATED)) return;
    uint32_t other = cdet_pid_pick_other(e, p->host, w->pid, w->exe, p->seen < t ? p->seen : t, proc);
    const cdet_proc *q = other ? cdet_proc_at(e, other) : NULL;
    if (q && !q->entity && !(q->flags & (CDET_P_CREATED | CDET_P_FORKED))) merge(e, proc, other);
}

uint32_t cdet_proc_find(cdet_engine *e, uint32_t host, const cdet_who *w, int64_t t, bool make, cdet_by *by)
{
    uint64_t ent = w->entity.len ? cdet_entity_hash(e, host, w->entity) : 0;
    cdet_by pid = w->exe.len ? CDET_BY_PID_AND_IMAGE : CDET_BY_PID;
    *by = CDET_BY_ID;
    uint32_t i = ent ? entity_find(e, ent) : 0;
    if (!i && ent && w->pid) { /* another sensor may have told of it under its pid */
        uint32_t other = cdet_pid_pick(e, host, w->pid, w->exe, t);
        if (other && !cdet_proc_at(e, other)->entity) {
            if (!cdet_map_reserve(&e->entity_map)) return 0;
            give_entity(e, other, w->entity, ent);
            i = other;
        }
    }
    if (!i && !ent && w->pid) {
        i = cdet_pid_pick(e, host, w->pid, w->exe, t);
        *by = pid;
    }
    if (i) {
        if (!cdet_map_reserve(&e->pid_map)) return 0;
        if (*by == CDET_BY_ID && ent) i = told_apart(e, i, w, t);
        if (*by == CDET_BY_ID) image_told(e, i, w, t);
        fill(e, i, w, t);
        return i;
    }
    if (!make || (!ent && !w->pid)) return 0;
    *by = ent ? CDET_BY_ID : pid;
    i = make_proc(e, host, w, t);
    if (i && w->start != CDET_NO_TIME) cdet_proc_at(e, i)->start = w->start;
    return i;
}

void cdet_proc_parent_named(cdet_engine *e, uint32_t proc, const cdet_who *w)
{
    const cdet_proc *p = cdet_proc_at(e, proc);
    uint32_t known = cdet_edge_kind(p) ? cdet_proc_reported(e, p) : p->parent;
    cdet_by by = cdet_edge_kind(p) ? cdet_reported_by(p) : cdet_parent_by(p);
    if (!known || by == CDET_BY_ID || !w->entity.len) return;
    const cdet_proc *q = cdet_proc_at(e, known);
    if (q->entity || !q->pid || q->pid != w->pid || !cdet_same_image(cdet_pool_str(e, q->exe), w->exe)) return;
    uint64_t ent = cdet_entity_hash(e, p->host, w->entity);
    uint32_t named = entity_find(e, ent);
    if (named && named != proc)
        merge(e, named, known);
    else if (!named && cdet_map_reserve(&e->entity_map))
        give_entity(e, known, w->entity, ent);
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
            if (p->seen < cdet_sat_sub(start, slack)) continue;
            if (p->end < start) continue;
            off = CDET_MERGE_NS;
        }
        if (off >= nearest || !cdet_same_image(cdet_pool_str(e, p->exe), w->exe)) continue;
        nearest = off;
        best = i;
    }
    return best;
}

/* Two sensors stamp one start a little differently; further apart are two starts. */
static bool another_start(const cdet_proc *p, int64_t start)
{
    if (!(p->flags & CDET_P_CREATED) || p->own_by_entity || p->start == CDET_NO_TIME) return false;
    int64_t off = cdet_sat_sub(p->start, start);
    return off > CDET_MERGE_NS || off < -CDET_MERGE_NS;
}

uint32_t cdet_proc_started(cdet_engine *e, uint32_t host, const cdet_who *w, int64_t t)
{
    int64_t start = w->start != CDET_NO_TIME ? w->start : t;
    uint64_t ent = w->entity.len ? cdet_entity_hash(e, host, w->entity) : 0;
    if (!ent && !w->pid) return 0;
    if (!cdet_map_reserve(&e->pid_map) || !cdet_map_reserve(&e->entity_map)) return 0;
    uint32_t i = ent ? entity_find(e, ent) : 0;
    if (i && another_start(cdet_proc_at(e, i), start) && !(i = split(e, i, w, t))) return 0;
    if (i) i = told_apart(e, i, w, t);
    uint32_t other = counterpart(e, host, w, ent, start);
    if (i && other && i != other)
        merge(e, i, other);
    else if (!i)
        i = other;
    if (!i && !(i = make_proc(e, host, w, t))) return 0;
    cdet_proc *p = cdet_proc_at(e, i);
    if (cdet_proc_is_fork(e, i)) { /* it was as its parent is, under the id that it keeps */
        cdet_pool_drop(e, p->exe);
        cdet_pool_drop(e, p->cmd);
        p->exe = p->cmd = p->told = 0;
    }
    if (ent) give_entity(e, i, w->entity, ent);
    /* the sensor that gives ids has the say on the start, and the earlier record of one sensor */
    if (p->start == CDET_NO_TIME || ent || (!p->entity && start < p->start)) {
        if (!(ent && (p->flags & CDET_P_CREATED) && p->entity == ent && p->start != CDET_NO_TIME && start > p->start &&
              p->own_by_entity))
            p->start = start;
    }
    if (ent) p->own_by_entity = 1;
    p->own = cdet_labels_union(e, p->own, w->labels);
    p->flags |= CDET_P_CREATED;
    fill(e, i, w, t);
    cdet_proc_changed(e, i);
    slot_changed(e, i);
    return i;
}

/* The copy, or who was heard of under its pid and image without a start. */
static uint32_t fork_find(const cdet_engine *e, uint32_t host, const cdet_who *w, uint64_t ent, int64_t t)
{
    uint32_t n = 0;
    if (ent) return entity_find(e, ent);
    for (uint32_t i = cdet_pid_first(e, host, w->pid); i && n < CDET_SCAN; i = cdet_proc_at(e, i)->slot_next, n++) {
        const cdet_proc *p = cdet_proc_at(e, i);
        if (p->entity || !cdet_same_image(cdet_pool_str(e, p->exe), w->exe)) continue;
        if (p->start == t && cdet_proc_is_fork(e, i)) return i;
        if (p->start == CDET_NO_TIME && p->seen >= cdet_sat_sub(t, slack) && p->end >= t) return i;
    }
    return 0;
}

uint32_t cdet_proc_forked(cdet_engine *e, uint32_t host, const cdet_who *w, int64_t t)
{
    uint64_t ent = w->entity.len ? cdet_entity_hash(e, host, w->entity) : 0;
    if (!ent && !w->pid) return 0;
    uint32_t i = fork_find(e, host, w, ent, t);
    if (!i && !(i = make_proc(e, host, w, t))) return 0;
    cdet_proc *p = cdet_proc_at(e, i);
    if (p->flags & CDET_P_CREATED) return i; /* it has run its image, under the same id */
    p->start = t;
    p->flags |= CDET_P_FORKED;
    fill(e, i, w, t);
    cdet_proc_changed(e, i);
    slot_changed(e, i);
    return i;
}

void cdet_proc_ended(cdet_engine *e, uint32_t host, const cdet_who *w, int64_t t)
{
    cdet_by by;
    uint32_t i = cdet_proc_find(e, host, w, t, true, &by);
    if (!i) return;
    cdet_proc *p = cdet_proc_at(e, i);
    if (p->end == t) return;
    if (p->end == INT64_MAX || t > p->end || p->start > p->end) p->end = t;
    slot_changed(e, i);
    look_again(e, i, 0);
}

/* ---- for snapshots ---- */

uint32_t cdet_proc_restore(cdet_engine *e, uint32_t host, const cdet_who *w, int64_t seen, bool merging)
{
    uint32_t i = w->entity.len ? entity_find(e, cdet_entity_hash(e, host, w->entity)) : 0;
    for (uint32_t k = w->entity.len || !merging ? 0 : cdet_pid_first(e, host, w->pid), n = 0; k && !i && n < CDET_SCAN;
         k = cdet_proc_at(e, k)->slot_next, n++) {
        const cdet_proc *p = cdet_proc_at(e, k); /* merged states may share a process */
        if (!p->entity && p->start == w->start && p->seen == seen && cdet_str_eq(cdet_pool_str(e, p->exe), w->exe))
            i = k;
    }
    if (!i) i = make_proc(e, host, w, seen);
    if (i) cdet_proc_at(e, i)->start = w->start;
    return i;
}
