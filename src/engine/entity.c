/* SPDX-License-Identifier: MIT
 *
 * entity.c: see entity.h. Walks are loops with a bound; nothing recurses.
 */
#include "entity.h"

#include "ahead.h"
#include "hits.h"
#include "intern.h"
#include "lineage.h"
#include "net.h"
#include "path.h"
#include "pids.h"
#include "text.h"

/* ---- spellings ---- */

/* How well an image is spelled: a bare name, a path of the kernel's (\device\harddiskvolume3\...), a path. */
static int form(cdet_str image)
{
    bool dir = cdet_basename(image).len != image.len;
    bool drive = image.len >= 3 && image.ptr[1] == ':';
    return drive || (dir && image.ptr[0] == '/') ? 2 : dir;
}

/* Several events spell one image or command line differently; which is kept must not depend on which came first: the better form, then
 * the longer, then the smaller text. */
static bool better(cdet_str s, cdet_str now, bool image)
{
    int f = image ? form(s) : 0, f_now = image ? form(now) : 0;
    if (s.len == 0 || now.len == 0) return s.len > 0;
    if (f != f_now) return f > f_now;
    return s.len != now.len ? s.len > now.len : memcmp(s.ptr, now.ptr, s.len) < 0;
}

static void prefer(cdet_engine *e, uint32_t *text, cdet_str s, bool image)
{
    cdet_str now = cdet_pool_str(e, *text);
    if (cdet_str_eq(s, now)) return; /* as nearly always */
    uint32_t t = better(s, now, image) ? cdet_pool_put(e, s) : 0;
    if (!t) return;
    cdet_pool_drop(e, *text);
    *text = t;
}

/* ---- hosts ---- */

/* "WS1.corp.example" and "ws1" are one host; an address is kept whole. */
static uint64_t host_key(const uint64_t key[2], cdet_str name)
{
    cdet_ip ip;
    size_t n = name.len < 255 ? name.len : 255;
    bool digit = name.len && ((name.ptr[0] >= '0' && name.ptr[0] <= '9') || memchr(name.ptr, ':', name.len));
    if (digit && cdet_ip_parse(name, &ip)) return cdet_hash(key, name.ptr, name.len);
    const char *dot = n ? memchr(name.ptr, '.', n) : NULL;
    return cdet_hash_lower(key, name.ptr, dot ? (size_t)(dot - name.ptr) : n);
}

uint32_t cdet_host_get(cdet_engine *e, cdet_str name)
{
    cdet_map_iter it;
    if (e->last_host && cdet_str_eq(name, cdet_pool_str(e, cdet_host_at(e, e->last_host)->name))) return e->last_host;
    uint64_t h = host_key(e->key, name);
    for (uint32_t i = cdet_map_first(&e->host_map, h, &it); i; i = cdet_map_more(&e->host_map, &it))
        if (cdet_host_at(e, i)->key == h) {
            prefer(e, &cdet_host_at(e, i)->name, name, false);
            return e->last_host = i;
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
    if (e->last_host == host) e->last_host = 0;
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
    memset(&k, 0, sizeof k);
    k.host = host_key(fixed, cdet_pool_str(e, cdet_host_at(e, p->host)->name));
    if (p->entity_text) {
        cdet_str t = cdet_pool_str(e, p->entity_text);
        k.pid = cdet_hash_lower(fixed, t.ptr, t.len);
    } else {
        k.pid = p->pid;
        k.start = p->start;
    }
    return cdet_hash(fixed, &k, sizeof k);
}

uint32_t cdet_entity_find(const cdet_engine *e, uint64_t entity)
{
    cdet_map_iter it;
    for (uint32_t i = cdet_map_first(&e->entity_map, entity, &it); i; i = cdet_map_more(&e->entity_map, &it))
        if (cdet_proc_at(e, i)->entity == entity) return i;
    return 0;
}

/* ---- making, filling, removing ---- */

void cdet_entity_give(cdet_engine *e, uint32_t proc, cdet_str entity, uint64_t hash)
{
    cdet_proc *p = cdet_proc_at(e, proc);
    if (p->entity || !hash) return;
    p->entity = hash;
    p->entity_text = cdet_pool_put(e, entity);
    cdet_map_put(&e->entity_map, hash, proc);
}

void cdet_proc_tell_cmd(cdet_engine *e, uint32_t proc, cdet_str cmd, bool start)
{
    cdet_proc *p = cdet_proc_at(e, proc);
    bool started = (p->flags & CDET_P_CREATED) != 0;
    if (start && !started && cmd.len) {
        cdet_pool_drop(e, p->cmd);
        p->cmd = 0;
    }
    if (start || !started || !p->cmd) prefer(e, &p->cmd, cmd, false);
}

void cdet_proc_fill(cdet_engine *e, uint32_t proc, const cdet_who *w, int64_t t)
{
    cdet_proc *p = cdet_proc_at(e, proc);
    bool nameless = !p->exe, unknown = nameless && !(p->flags & CDET_P_CREATED);
    prefer(e, &p->exe, w->exe, true);
    cdet_proc_tell_cmd(e, proc, w->cmd, false);
    if (w->entity.len && w->exe.len)
        p->flags &= ~(uint32_t)CDET_P_IMAGE_BY_PID;
    else if (nameless && p->exe)
        p->flags |= CDET_P_IMAGE_BY_PID;
    if (unknown && p->exe) cdet_proc_changed(e, proc); /* chains may ask for unknown parents and writers */
    if (nameless && p->exe) cdet_graph_image_told(e, proc);
    if (t < p->seen) {
        p->seen = t;
        /* without a start it began when it was first heard of, and what is near that moment counts */
        if (p->start == CDET_NO_TIME && (p->flags & CDET_P_IS_ANCHOR)) cdet_proc_changed(e, proc);
    }
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

uint32_t cdet_proc_make(cdet_engine *e, uint32_t host, const cdet_who *w, int64_t t)
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
    if (w->entity.len) cdet_entity_give(e, i, w->entity, cdet_entity_hash(e, host, w->entity));
    cdet_proc_fill(e, i, w, t);
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
    uint32_t kind = cdet_edge_kind(q), told = cdet_proc_told_parent(q), effective = q->parent;
    bool beside = kind || told;
    cdet_by by = beside ? cdet_reported_by(q) : cdet_parent_by(q), effective_by = cdet_parent_by(q);
    uint32_t reported = beside ? told : q->parent;
    if (reported && reported != to) cdet_proc_parent_beside(e, to, reported, by);
    if (!kind || effective == to || cdet_edge_kind(p)) return;
    cdet_proc_set_parent(e, to, effective, effective_by, kind);
    cdet_proc_at(e, to)->flags |= q->flags & CDET_P_TIED;
}

void cdet_proc_pid_ended(cdet_engine *e, uint32_t proc, int64_t t)
{
    cdet_extra *x = cdet_proc_extra(e, proc);
    cdet_proc *p = cdet_proc_at(e, proc);
    if (!x || ((p->flags & CDET_P_PID_ENDED) && x->pid_end <= t && x->pid_end >= p->start)) return;
    x->pid_end = t;
    p->flags |= CDET_P_PID_ENDED;
}

void cdet_proc_merge(cdet_engine *e, uint32_t to, uint32_t from)
{
    cdet_proc *p = cdet_proc_at(e, to), *q = cdet_proc_at(e, from);
    if (to == from) return;
    bool nameless = !p->exe || !q->exe;
    cdet_graph_merging(e, to, from);
    if (q->seen < p->seen) p->seen = q->seen;
    if (q->end != INT64_MAX && p->end == INT64_MAX) p->end = q->end;
    if (q->flags & CDET_P_PID_ENDED) cdet_proc_pid_ended(e, to, q->x->pid_end);
    if (q->end != INT64_MAX && (p->flags & ~q->flags & CDET_P_END_BY_ID)) cdet_proc_pid_ended(e, to, q->end);
    p->told = cdet_labels_union(e, p->told, q->told);
    if (q->flags & CDET_P_CREATED) p->own = cdet_labels_union(e, p->own, q->own);
    p->flags |= q->flags & CDET_P_UNIX;
    if (p->start == CDET_NO_TIME) p->start = q->start;
    if (q->exe && (!p->exe || !(q->flags & CDET_P_IMAGE_BY_PID)))
        p->flags = (p->flags & ~(uint32_t)CDET_P_IMAGE_BY_PID) | (q->flags & CDET_P_IMAGE_BY_PID);
    prefer(e, &p->exe, cdet_pool_str(e, q->exe), true);
    cdet_proc_tell_cmd(e, to, cdet_pool_str(e, q->cmd), (q->flags & CDET_P_CREATED) != 0);
    if (q->flags & CDET_P_CREATED) p->flags |= CDET_P_CREATED;
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
    cdet_runs_dated(e, to);
    cdet_proc_changed(e, to);
    cdet_proc_remove(e, from);
    if (nameless && p->exe) cdet_graph_image_told(e, to);
}
