/* SPDX-License-Identifier: MIT
 *
 * proc.c: see proc.h.
 */
#include "proc.h"

#include <string.h>

#include "path.h"
#include "text.h"

/* What the kernel writes behind the path of a file that is gone is no part of its name. */
static cdet_str image_name(cdet_str s)
{
    static const char gone[] = " (deleted)";
    const size_t n = sizeof gone - 1;
    cdet_str x = cdet_basename(s);
    if (x.len > n && memcmp(x.ptr + x.len - n, gone, n) == 0) x.len -= n;
    return x;
}

bool cdet_same_image(cdet_str a, cdet_str b)
{
    cdet_str x = image_name(a), y = image_name(b);
    if (x.len == 0 || y.len == 0) return true; /* nothing known: nothing against it */
    return cdet_str_ieq(x, y);
}

/* Does the command line run a script of this name: is it the last part of a path in it? */
static bool names_script(cdet_str cmd, cdet_str name, bool begins)
{
    for (size_t i = 1; i + name.len <= cmd.len; i++) {
        const char *at = cmd.ptr + i;
        size_t end = i + name.len;
        bool whole = begins || end == cmd.len || strchr(" \"'", cmd.ptr[end]);
        if (at[-1] == '/' && whole && memcmp(at, name.ptr, name.len) == 0) return true;
    }
    return false;
}

/* What the kernel calls a process: so much of the name of its image, or of the script that this runs. */
static bool is_comm(cdet_str comm, cdet_str exe, cdet_str cmd)
{
    enum { COMM = 15 };
    cdet_str name = image_name(exe);
    if (comm.len == 0 || comm.len > COMM || cdet_basename(comm).len != comm.len) return false;
    bool cut = comm.len == COMM;
    return (cut && name.len > COMM && memcmp(name.ptr, comm.ptr, COMM) == 0) || names_script(cmd, comm, cut);
}

bool cdet_proc_may_be(const cdet_engine *e, uint32_t proc, cdet_str exe, cdet_str cmd)
{
    const cdet_proc *p = cdet_proc_at(e, proc);
    cdet_str known = cdet_pool_str(e, p->exe);
    return cdet_same_image(known, exe) || is_comm(exe, known, cdet_pool_str(e, p->cmd)) || is_comm(known, exe, cmd);
}

static bool is_fork(const cdet_proc *p)
{
    return (p->flags & (CDET_P_FORKED | CDET_P_CREATED)) == CDET_P_FORKED;
}

uint32_t cdet_proc_labels(const cdet_engine *e, uint32_t proc)
{
    if (!proc) return 0;
    const cdet_proc *p = cdet_proc_at(e, proc);
    /* a copy is as its parent is, as long as nobody says what it is */
    for (uint32_t n = 0; is_fork(p) && !p->exe && p->parent && n < CDET_SCAN; n++) p = cdet_proc_at(e, p->parent);
    return p->flags & CDET_P_CREATED ? p->own : p->told;
}

bool cdet_proc_is_fork(const cdet_engine *e, uint32_t proc)
{
    return proc && is_fork(cdet_proc_at(e, proc));
}

uint32_t cdet_proc_parent(const cdet_engine *e, uint32_t proc)
{
    uint32_t p = cdet_proc_at(e, proc)->parent, n = 0;
    while (cdet_proc_is_fork(e, p) && n++ < CDET_SCAN) p = cdet_proc_at(e, p)->parent;
    return p;
}

bool cdet_proc_live(const cdet_engine *e, uint32_t proc, uint32_t serial)
{
    return proc && cdet_slab_live(&e->procs, proc) && cdet_proc_at(e, proc)->serial == serial;
}

cdet_extra *cdet_proc_extra(cdet_engine *e, uint32_t proc)
{
    cdet_proc *p = cdet_proc_at(e, proc);
    if (!p->x) p->x = cdet_heap_alloc(&e->store, sizeof *p->x);
    return p->x;
}

void cdet_proc_changed(cdet_engine *e, uint32_t proc)
{
    cdet_proc *p = cdet_proc_at(e, proc);
    if (p->flags & CDET_P_CHANGED) return;
    if (!cdet_mem_grow(e->mem, &e->changed, &e->changed_cap, e->nchanged + 1, sizeof *e->changed)) return;
    p->flags |= CDET_P_CHANGED;
    e->changed[e->nchanged++] = proc;
}

/* ---- what it used ---- */

bool cdet_use_given(uint32_t kind)
{
    return kind == CDET_USE_ARGUMENT || kind == CDET_USE_SCRIPT;
}

bool cdet_use_executes(const cdet_engine *e, const cdet_chain *c, uint32_t proc, const cdet_use *u)
{
    if (!cdet_use_given(u->kind)) return u->kind == CDET_USE_IMAGE;
    uint32_t labels = cdet_proc_labels(e, proc);
    if (c->nruns && cdet_labels_any(e, labels, c->runs_arguments, c->nruns)) return true;
    if (u->kind == CDET_USE_SCRIPT && c->nscripts && cdet_labels_any(e, labels, c->runs_scripts, c->nscripts))
        return true;
    return c->nruns_files && cdet_labels_any(e, labels, c->runs_files, c->nruns_files) &&
           cdet_labels_has(e, cdet_file_at(e, u->file)->labels, c->runs_file);
}

/* A process runs its image once, and what others say of that comes later: the first time holds. It may open a file again after somebody
 * wrote to it: there the last time says most. */
static bool happens_often(uint32_t kind)
{
    return kind == CDET_USE_LOAD || kind == CDET_USE_OPEN;
}

/* What runs may make a process an anchor; what else it uses ties files and nothing more. */
static void note(cdet_engine *e, uint32_t use, bool heard)
{
    const cdet_use *u = cdet_use_at(e, use);
    bool alone = heard && (u->kind == CDET_USE_OPEN || u->kind == CDET_USE_WROTE) &&
                 cdet_mem_grow(e->mem, &e->heard, &e->heard_cap, e->nheard + 1, sizeof *e->heard);
    if (alone)
        e->heard[e->nheard++] = use;
    else
        cdet_proc_changed(e, u->proc);
}

static void use_again(cdet_engine *e, uint32_t use, cdet_by by, int64_t time, bool heard)
{
    cdet_use *u = cdet_use_at(e, use);
    bool last = happens_often(u->kind);
    if (u->by > (uint32_t)by) u->by = (uint16_t)by;
    bool sooner = time < u->first, says_more = last ? time > u->time : time < u->time;
    if (sooner) u->first = time;
    if (says_more) u->time = time;
    if (sooner || says_more) note(e, use, heard);
}

static bool add_use(cdet_engine *e, uint32_t proc, uint32_t file, cdet_use_kind kind, cdet_by by, int64_t time,
                    bool heard, bool own)
{
    cdet_extra *x = cdet_proc_at(e, proc)->x;
    uint32_t n = 0;
    for (uint32_t i = x ? x->uses : 0; i && n < 256; i = cdet_use_at(e, i)->p_next, n++) {
        cdet_use *u = cdet_use_at(e, i);
        if (u->file != file || u->kind != (uint32_t)kind) continue;
        if (u->by != (uint32_t)by && happens_often(kind)) continue;
        u->own |= own;
        use_again(e, i, by, time, heard);
        return false;
    }
    if (n == 256) return false; /* a process that opens thousands of files: the first are enough to tie it */
    if (!x) x = cdet_proc_at(e, proc)->x = cdet_heap_alloc(&e->store, sizeof *x);
    uint32_t i = x ? cdet_slab_new(&e->uses) : 0;
    if (!i) return false;
    cdet_use *u = cdet_use_at(e, i);
    cdet_file *f = cdet_file_at(e, file);
    uint32_t *first = kind == CDET_USE_WROTE ? &f->writes : &f->uses;
    *u = (cdet_use){ time, time, proc, file, x->uses, *first, 0, (uint32_t)kind, (uint16_t)by, own };
    if (*first) cdet_use_at(e, *first)->f_prev = i;
    *first = i;
    x->uses = i;
    if (kind == CDET_USE_INJECTED) cdet_proc_at(e, proc)->flags |= CDET_P_GOT_CODE;
    note(e, i, heard);
    return true;
}

bool cdet_use_add(cdet_engine *e, uint32_t proc, uint32_t file, cdet_use_kind kind, cdet_by by, int64_t time)
{
    return add_use(e, proc, file, kind, by, time, false, false);
}

bool cdet_use_heard(cdet_engine *e, uint32_t proc, uint32_t file, cdet_use_kind kind, cdet_by by, int64_t time)
{
    return add_use(e, proc, file, kind, by, time, true, false);
}

bool cdet_use_own(cdet_engine *e, uint32_t proc, uint32_t file, cdet_use_kind kind)
{
    return add_use(e, proc, file, kind, CDET_BY_ID, cdet_proc_at(e, proc)->start, true, true);
}

void cdet_runs_dated(cdet_engine *e, uint32_t proc)
{
    const cdet_proc *p = cdet_proc_at(e, proc);
    if (!(p->flags & CDET_P_CREATED) || p->start == CDET_NO_TIME) return;
    for (uint32_t i = p->x ? p->x->uses : 0; i; i = cdet_use_at(e, i)->p_next) {
        cdet_use *u = cdet_use_at(e, i);
        if (!u->own || (u->first == p->start && u->time == p->start)) continue;
        u->first = u->time = p->start;
        cdet_proc_changed(e, proc);
    }
}

void cdet_use_remove(cdet_engine *e, uint32_t i)
{
    const cdet_use *u = cdet_use_at(e, i);
    uint32_t *at = &cdet_proc_at(e, u->proc)->x->uses;
    while (*at != i) at = &cdet_use_at(e, *at)->p_next;
    *at = u->p_next;
    if (u->f_prev)
        cdet_use_at(e, u->f_prev)->f_next = u->f_next;
    else if (u->kind == CDET_USE_WROTE)
        cdet_file_at(e, u->file)->writes = u->f_next;
    else
        cdet_file_at(e, u->file)->uses = u->f_next;
    if (u->f_next) cdet_use_at(e, u->f_next)->f_prev = u->f_prev;
    for (size_t k = 0; k < e->nheard; k++)
        if (e->heard[k] == i) e->heard[k] = 0;
    cdet_slab_del(&e->uses, i);
}

void cdet_uses_drop(cdet_engine *e, uint32_t proc)
{
    const cdet_extra *x = cdet_proc_at(e, proc)->x;
    while (x && x->uses) cdet_use_remove(e, x->uses);
}

uint32_t cdet_injection_end(const cdet_engine *e, uint32_t use, cdet_use_kind end)
{
    for (uint32_t i = cdet_file_at(e, cdet_use_at(e, use)->file)->uses; i; i = cdet_use_at(e, i)->f_next)
        if (cdet_use_at(e, i)->kind == (uint32_t)end) return cdet_use_at(e, i)->proc;
    return 0;
}

/* Hits on a file that name `from` as its writer meant `to`. */
static void writer_moved(cdet_engine *e, const cdet_use *u, uint32_t to)
{
    for (cdet_hitset *s = cdet_file_at(e, u->file)->sets; s; s = s->next)
        for (uint32_t i = 0; i < s->count; i++) {
            cdet_hit *h = cdet_hit_at(s, i);
            if (h->process != u->proc || h->serial != cdet_proc_at(e, u->proc)->serial) continue;
            h->process = to;
            h->serial = cdet_proc_at(e, to)->serial;
        }
}

void cdet_use_move(cdet_engine *e, uint32_t i, uint32_t to)
{
    cdet_use u = *cdet_use_at(e, i);
    if (u.kind == CDET_USE_WROTE) writer_moved(e, &u, to);
    cdet_use_remove(e, i);
    (void)add_use(e, to, u.file, (cdet_use_kind)u.kind, (cdet_by)u.by, u.time, false, u.own);
    (void)add_use(e, to, u.file, (cdet_use_kind)u.kind, (cdet_by)u.by, u.first, false, u.own);
}

void cdet_uses_move(cdet_engine *e, uint32_t to, uint32_t from)
{
    const cdet_extra *x = cdet_proc_at(e, from)->x;
    while (x && x->uses) cdet_use_move(e, x->uses, to);
}
