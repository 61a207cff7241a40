/* SPDX-License-Identifier: MIT
 *
 * snapshot_queue.c: the alerts that wait, to bytes and back.
 */
#include "snapshot_reader.h"
#include "snapshot_writer.h"

#include "alert.h"

/* ---- to bytes ---- */

static void put_alert(cdet_out *w, const cdet_alert *a)
{
    cdet_out_u32(w, a->kind);
    cdet_out_u32(w, a->revision);
    cdet_out_u32(w, a->is_final | a->is_withdrawn << 1);
    const cdet_str *heads[] = { &a->id,         &a->superseded_by, &a->analytic, &a->title, &a->strategy,
                                &a->techniques, &a->host,          &a->level,    &a->anchor };
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) cdet_out_str(w, *heads[i]);
    cdet_out_u64(w, (uint64_t)a->first);
    cdet_out_u64(w, (uint64_t)a->last);
    cdet_out_u32(w, (uint32_t)a->nstages);
    for (size_t i = 0; i < a->nstages; i++) {
        const cdet_alert_stage_rec *s = &a->stages[i];
        cdet_out_str(w, s->name);
        cdet_out_u64(w, s->more);
        cdet_out_u32(w, (uint32_t)s->nevents);
        for (size_t k = 0; k < s->nevents; k++) {
            const cdet_alert_event_rec *r = &s->events[k];
            cdet_out_u64(w, r->tag);
            cdet_out_u64(w, (uint64_t)r->time);
            cdet_out_str(w, r->name);
            cdet_out_str(w, r->summary);
            cdet_out_u32(w, (uint32_t)r->nwhy);
            for (size_t j = 0; j < r->nwhy; j++) {
                const cdet_str *parts[] = { &r->why[j].field, &r->why[j].value, &r->why[j].matched, &r->why[j].element,
                                            &r->why[j].layer };
                for (size_t x = 0; x < 5; x++) cdet_out_str(w, *parts[x]);
            }
        }
    }
    cdet_out_u32(w, (uint32_t)a->nedges);
    for (size_t i = 0; i < a->nedges; i++) {
        cdet_out_str(w, a->edges[i].kind);
        cdet_out_str(w, a->edges[i].from);
        cdet_out_str(w, a->edges[i].to);
        cdet_out_u32(w, (uint32_t)a->edges[i].confidence << 1 | a->edges[i].weakest);
    }
    cdet_out_u32(w, (uint32_t)a->nmissing);
    for (size_t i = 0; i < a->nmissing; i++) {
        cdet_out_str(w, a->missing[i].stage);
        cdet_out_str(w, a->missing[i].because);
    }
    cdet_out_u32(w, (uint32_t)a->nnotes);
    for (size_t i = 0; i < a->nnotes; i++) cdet_out_str(w, a->notes[i]);
    cdet_out_u32(w, (uint32_t)a->nprocs);
    for (size_t i = 0; i < a->nprocs; i++) {
        cdet_out_u32(w, a->procs[i].depth << 1 | a->procs[i].is_anchor);
        cdet_out_str(w, a->procs[i].exe);
        cdet_out_str(w, a->procs[i].cmd);
        cdet_out_u64(w, a->procs[i].pid);
        cdet_out_u64(w, (uint64_t)a->procs[i].start);
    }
}

void cdet_queue_write(cdet_out *w)
{
    uint32_t n = 0;
    for (int pass = 0; pass < 2; pass++) {
        for (const cdet_alert *a = w->e->queue_head; a; a = a->next) {
            if (w->keep && !w->keep(a->host, w->user)) continue;
            n++;
            if (pass) put_alert(w, a);
        }
        if (!pass) cdet_out_u32(w, n);
    }
}

/* ---- and back ---- */

static cdet_str copy(cdet_in *r, cdet_alert *a)
{
    cdet_str s = cdet_arena_str(&a->arena, cdet_in_str(r));
    if (!s.ptr) r->oom = true;
    return s;
}

static void *records(cdet_in *r, cdet_alert *a, size_t n, size_t size)
{
    void *p = cdet_arena_alloc(&a->arena, (n ? n : 1) * size);
    if (!p) r->oom = true;
    return p;
}

static void get_event(cdet_in *r, cdet_alert *a, cdet_alert_event_rec *x)
{
    x->tag = cdet_in_u64(r);
    x->time = (int64_t)cdet_in_u64(r);
    x->name = copy(r, a);
    x->summary = copy(r, a);
    uint32_t n = cdet_in_count(r, 20);
    x->why = records(r, a, n, sizeof *x->why);
    for (; x->nwhy < n && !cdet_in_stop(r); x->nwhy++) {
        cdet_alert_why_rec *w = &x->why[x->nwhy];
        cdet_str *parts[5] = { &w->field, &w->value, &w->matched, &w->element, &w->layer };
        for (int k = 0; k < 5; k++) *parts[k] = copy(r, a);
    }
}

static void get_alert_lists(cdet_in *r, cdet_alert *a)
{
    uint32_t n = cdet_in_count(r, 16);
    a->stages = records(r, a, n, sizeof *a->stages);
    for (; a->nstages < n && !cdet_in_stop(r); a->nstages++) {
        cdet_alert_stage_rec *s = &a->stages[a->nstages];
        s->name = copy(r, a);
        s->more = cdet_in_u64(r);
        uint32_t k = cdet_in_count(r, 28);
        s->events = records(r, a, k, sizeof *s->events);
        for (; s->nevents < k && !cdet_in_stop(r); s->nevents++) get_event(r, a, &s->events[s->nevents]);
    }
    n = cdet_in_count(r, 16);
    a->edges = records(r, a, n, sizeof *a->edges);
    for (; a->nedges < n && !cdet_in_stop(r); a->nedges++) {
        cdet_alert_edge_rec *x = &a->edges[a->nedges];
        x->kind = copy(r, a);
        x->from = copy(r, a);
        x->to = copy(r, a);
        uint32_t v = cdet_in_u32(r);
        if (v > 5) r->bad = true;
        x->confidence = (int)(v >> 1) > 2 ? 2 : (int)(v >> 1);
        x->weakest = v & 1;
    }
    n = cdet_in_count(r, 8);
    a->missing = records(r, a, n, sizeof *a->missing);
    for (; a->nmissing < n && !cdet_in_stop(r); a->nmissing++) {
        a->missing[a->nmissing].stage = copy(r, a);
        a->missing[a->nmissing].because = copy(r, a);
    }
    n = cdet_in_count(r, 4);
    a->notes = records(r, a, n, sizeof *a->notes);
    for (; a->nnotes < n && !cdet_in_stop(r); a->nnotes++) a->notes[a->nnotes] = copy(r, a);
    n = cdet_in_count(r, 28);
    a->procs = records(r, a, n, sizeof *a->procs);
    for (; a->nprocs < n && !cdet_in_stop(r); a->nprocs++) {
        cdet_alert_process_rec *p = &a->procs[a->nprocs];
        uint32_t v = cdet_in_u32(r);
        p->depth = v >> 1;
        p->is_anchor = v & 1;
        p->exe = copy(r, a);
        p->cmd = copy(r, a);
        p->pid = cdet_in_u64(r);
        p->start = (int64_t)cdet_in_u64(r);
    }
}

void cdet_snapshot_queue(cdet_in *r)
{
    cdet_engine *e = r->e;
    uint32_t n = cdet_in_count(r, 64);
    for (uint32_t i = 0; i < n && !cdet_in_stop(r); i++) {
        cdet_alert *a = cdet_mem_alloc(e->mem, sizeof *a);
        if (!a) {
            r->oom = true;
            return;
        }
        a->mem = e->mem;
        cdet_arena_init(&a->arena, e->mem);
        cdet_alert_enqueue(e, a);
        a->kind = cdet_in_u32(r);
        a->revision = cdet_in_u32(r);
        uint32_t last = cdet_in_u32(r);
        a->is_final = last & 1;
        a->is_withdrawn = last >> 1 & 1;
        if (a->kind != CDET_ALERT && a->kind != CDET_NEAR_MISS) r->bad = true;
        if (a->revision == 0 || a->revision > CDET_MAX_REVISION || last > 3) r->bad = true;
        cdet_str *heads[] = { &a->id,         &a->superseded_by, &a->analytic, &a->title, &a->strategy,
                              &a->techniques, &a->host,          &a->level,    &a->anchor };
        for (size_t k = 0; k < sizeof heads / sizeof *heads; k++) *heads[k] = copy(r, a);
        if (a->id.len != 32) r->bad = true;
        a->first = (int64_t)cdet_in_u64(r);
        a->last = (int64_t)cdet_in_u64(r);
        if (a->first > a->last) r->bad = true;
        get_alert_lists(r, a);
    }
}
