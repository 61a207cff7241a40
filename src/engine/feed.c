/* SPDX-License-Identifier: MIT
 *
 * feed.c: one event into the state. Memory is reserved before anything changes, so an event is taken whole or not at all.
 */
#include "feed.h"

#include "addresses.h"
#include "ahead.h"
#include "anchors.h"
#include "arguments.h"
#include "broker.h"
#include "buckets.h"
#include "chains.h"
#include "evict.h"
#include "evidence.h"
#include "files.h"
#include "graph.h"
#include "hits.h"
#include "intern.h"
#include "labels.h"
#include "path.h"
#include "pids.h"
#include "text.h"

enum { MAX_TOUCHES = 512, RESERVE_PAGES = 12, MAX_ARG_PATHS = 8, SLACK = 131072, MAX_LINKED = 16 };
static const int64_t leap =
    (int64_t)24 * 3600 * 1000000000; /* a clock that jumps further needs others to say the same */

typedef struct who_bufs {
    char entity[40], pid[40], exe[40], cmd[40], name[40];
} who_bufs;

typedef struct taking {
    cdet_engine *e;
    cdet_moment m;
    uint32_t host, os;
    cdet_who self;
    uint32_t parent; /* the reported parent, when the event names one */
    uint32_t told_labels;
    cdet_moment told; /* the parent, as this event tells of it */
    uint32_t files[MAX_ARG_PATHS + 2];
    cdet_use_kind kinds[MAX_ARG_PATHS + 2];
    cdet_str raw[MAX_ARG_PATHS + 2]; /* as this event spells them */
    uint32_t nfiles;
    uint32_t wrote;  /* the file that the event's process is known to have written, by this event; 0: none yet */
    char args[4096]; /* arguments of the command line, for raw */
    who_bufs bufs;   /* numbers as texts, for self */
    struct {
        uint32_t alt, owner;
        bool whole; /* more than a hit came */
        bool again; /* a file's: there is an earlier hit like it, by the same writer, of that time */
        int64_t before;
    } touches[MAX_TOUCHES];
    uint32_t ntouches;
} taking;

/* ---- before anything changes ---- */

static bool answers_room(cdet_engine *e)
{
    bool refused = e->mem->refused;
    if (e->answers || e->answer_size || !e->rs->most_alts) return true;
    e->answer_size = sizeof(cdet_answers) + (e->rs->most_alts / 64 + 1) * sizeof(uint64_t);
    if (e->answer_size * CDET_ANSWERS <= e->mem->max / 64)
        e->answers = cdet_mem_alloc(e->mem, e->answer_size * CDET_ANSWERS);
    e->mem->refused = refused;
    return true; /* it goes without */
}

/* Sets of labels, lists that grow and what is judged need little each time, and have no reserve of their own. */
static bool slack(cdet_engine *e)
{
    size_t want = e->mem->max / 32 < SLACK ? e->mem->max / 32 : SLACK;
    if (e->mem->max - e->mem->bytes >= want) return true;
    e->mem->refused = true;
    return false;
}

static bool reserve(cdet_engine *e)
{
    struct {
        cdet_map *map;
        size_t more;
    } maps[] = { { &e->text_map, 64 }, { &e->labelset_map, 64 }, { &e->entity_map, 16 }, { &e->pid_map, 16 },
                 { &e->file_map, 32 }, { &e->bucket_map, 64 },   { &e->host_map, 2 },    { &e->request_map, 8 } };
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++)
        if (!cdet_map_reserve_n(maps[i].map, maps[i].more)) return false;
    return cdet_view_ready(e->file_view, 8) && cdet_loss_room(e) && cdet_anchors_room(e) && answers_room(e) &&
           cdet_store_reserve(&e->store, RESERVE_PAGES) && cdet_slab_reserve(&e->procs, 16) &&
           cdet_slab_reserve(&e->texts, 128) && cdet_slab_reserve(&e->files, 16) && cdet_slab_reserve(&e->uses, 64) &&
           cdet_slab_reserve(&e->hosts, 2) && cdet_slab_reserve(&e->buckets, 64) && cdet_slab_reserve(&e->links, 64) &&
           cdet_slab_reserve(&e->instances, 64) && cdet_slab_reserve(&e->requests, 8) &&
           cdet_mem_grow(e->mem, &e->labelsets, &e->labelsets_cap, e->nlabelsets + 64, sizeof *e->labelsets) &&
           cdet_mem_grow(e->mem, &e->work, &e->work_cap, 1024, sizeof *e->work) &&
           cdet_mem_grow(e->mem, &e->changed, &e->changed_cap, e->nchanged + 64, sizeof *e->changed) &&
           cdet_mem_grow(e->mem, &e->dirty, &e->dirty_cap, e->ndirty + 64, sizeof *e->dirty) && slack(e);
}

static bool resolve_ids(cdet_engine *e, const cdet_event *ev)
{
    if (!cdet_mem_grow(e->mem, &e->ids, &e->ids_cap, ev->field_count + 1, sizeof *e->ids)) return false;
    for (size_t i = 0; i < ev->field_count; i++) {
        const cdet_field *f = &ev->fields[i];
        e->ids[i] = f->id ? cdet_ruleset_field(e->rs, f->id) : cdet_names_get(e->rs->t.fields, f->name);
    }
    return true;
}

/* CDET_OS_* of the event's host; 0: not told. Paths tell Windows. */
static uint32_t os_of(const cdet_event *ev, const uint32_t *ids)
{
    bool slashes = false;
    for (size_t i = 0; i < ev->field_count; i++) {
        const cdet_field *f = &ev->fields[i];
        if (f->kind != CDET_STR) continue;
        if (ids[i] == CDET_F_HOST_OS) {
            uint32_t os = cdet_os_of(f->v.str);
            if (os) return os;
        }
        if (ids[i] == CDET_F_P_EXE || ids[i] == CDET_F_PP_EXE || ids[i] == CDET_F_F_PATH)
            slashes |= f->v.str.len && memchr(f->v.str.ptr, '\\', f->v.str.len) != NULL;
    }
    return slashes ? CDET_OS_WINDOWS : 0;
}

/* ---- who the event is about ---- */

static cdet_who read_who(cdet_engine *e, uint32_t entity, uint32_t pid, uint32_t exe, uint32_t name, uint32_t cmd,
                         uint32_t start, who_bufs *b)
{
    cdet_who w;
    memset(&w, 0, sizeof w);
    w.entity = cdet_bare_id(cdet_view_text(e->view, entity, b->entity));
    w.exe = cdet_view_text(e->view, exe, b->exe);
    if (w.exe.len == 0) w.exe = cdet_view_text(e->view, name, b->name);
    w.cmd = cdet_view_text(e->view, cmd, b->cmd);
    if (!cdet_view_uint(e->view, pid, &w.pid) || w.pid > UINT32_MAX) w.pid = 0;
    if (!start || !cdet_view_time(e->view, start, &w.start)) w.start = CDET_NO_TIME;
    return w;
}

static void use(taking *t, uint32_t proc, cdet_str path, cdet_str cwd, cdet_use_kind kind, int64_t time)
{
    cdet_engine *e = t->e;
    uint32_t f = path.len ? cdet_file_get(e, t->host, path, cwd, e->view->windows) : 0;
    if (!f) return;
    cdet_by by = kind == CDET_USE_LOAD ? t->m.by : CDET_BY_ID; /* a start means the process it starts */
    (void)cdet_use_heard(e, proc, f, kind, by, time);
    if (t->nfiles < sizeof t->files / sizeof *t->files) {
        t->files[t->nfiles] = f;
        t->raw[t->nfiles] = path;
        t->kinds[t->nfiles++] = kind;
    }
}

static void start_uses(taking *t, uint32_t proc)
{
    cdet_engine *e = t->e;
    char num[40], num2[40];
    cdet_str cwd = cdet_view_text(e->view, CDET_F_P_CWD, num);
    cdet_given given[MAX_ARG_PATHS];
    int64_t time = t->m.t0;
    if (e->rs->t.nflabels == 0) return;
    use(t, proc, t->self.exe, cwd, CDET_USE_IMAGE, time);
    /* a program of a bundle runs the bundle, which is what was unpacked, renamed and marked */
    if (!e->view->windows) use(t, proc, cdet_path_bundle(t->self.exe), cwd, CDET_USE_IMAGE, time);
    use(t, proc, cdet_view_text(e->view, CDET_F_P_SCRIPT, num2), cwd, CDET_USE_SCRIPT, time);
    size_t n = cdet_view_get(e->view, CDET_F_P_ARGS)
                   ? cdet_listed_paths(e->view, CDET_F_P_ARGS, given, MAX_ARG_PATHS)
                   : cdet_argument_paths(t->self.cmd, e->view->windows, t->args, sizeof t->args, given, MAX_ARG_PATHS);
    for (size_t i = 0; i < n; i++)
        use(t, proc, given[i].path, cwd, given[i].script ? CDET_USE_SCRIPT : CDET_USE_ARGUMENT, time);
}

/* What another process that the event tells of is. */
static uint32_t labels_as(cdet_engine *e, cdet_reading as)
{
    e->view->reading = (uint8_t)as;
    uint32_t labels = cdet_labels_now(e);
    e->view->reading = CDET_AS_ITSELF;
    return labels;
}

static void told_parent(taking *t, const cdet_who *w, uint32_t parent, cdet_by by)
{
    t->parent = parent;
    t->told = t->m;
    t->told.proc = parent;
    t->told.serial = cdet_proc_at(t->e, parent)->serial;
    t->told.labels = w->labels;
    t->told.by = by;
    t->told.told = true;
    t->told.file = 0;
}

static void take_parent(taking *t, uint32_t proc)
{
    cdet_engine *e = t->e;
    who_bufs b;
    cdet_by by = CDET_BY_ID;
    cdet_who w =
        read_who(e, CDET_F_PP_ENTITY, CDET_F_PP_PID, CDET_F_PP_EXE, CDET_F_PP_NAME, CDET_F_PP_CMD, CDET_F_PP_START, &b);
    w.labels = w.exe.len || w.pid ? labels_as(e, CDET_AS_PARENT) : 0;
    int64_t when = cdet_proc_at(e, proc)->start;
    cdet_proc_parent_named(e, proc, &w);
    uint32_t parent = w.entity.len || w.pid ? cdet_proc_find(e, t->host, &w, when, true, &by) : 0;
    uint32_t earlier = cdet_pid_before_exec(e, proc);
    if (earlier) cdet_proc_run_by(e, proc, earlier);
    if (parent && parent == proc) e->stats.lineage_cycles++;
    if (!parent || parent == proc) return;
    cdet_proc_parent_told(e, proc, parent, by, earlier != 0);
    told_parent(t, &w, parent, by);
    /* its image may be a file from outside, too */
    if (!(cdet_proc_at(e, parent)->flags & CDET_P_CREATED) && w.exe.len && e->rs->t.nflabels) {
        uint32_t f = cdet_file_get(e, t->host, w.exe, (cdet_str){ "", 0 }, e->view->windows);
        if (f) (void)cdet_use_add(e, parent, f, CDET_USE_IMAGE, by, when);
        char buf[4096];
        cdet_given given[MAX_ARG_PATHS];
        size_t n = cdet_argument_paths(w.cmd, e->view->windows, buf, sizeof buf, given, MAX_ARG_PATHS);
        for (size_t i = 0; i < n; i++)
            if ((f = cdet_file_get(e, t->host, given[i].path, (cdet_str){ "", 0 }, e->view->windows)))
                (void)cdet_use_add(e, parent, f, given[i].script ? CDET_USE_SCRIPT : CDET_USE_ARGUMENT, by, when);
    }
}

static void take_effective_parent(taking *t, uint32_t proc)
{
    cdet_engine *e = t->e;
    who_bufs b;
    cdet_by by = CDET_BY_ID;
    cdet_who w = read_who(e, CDET_F_PR_ENTITY, CDET_F_PR_PID, CDET_F_PR_EXE, CDET_F_PR_NAME, CDET_F_PR_CMD, 0, &b);
    uint64_t reported = 0;
    if ((!w.entity.len && !w.pid) || !cdet_bond_on(e->rs, e->os, CDET_BOND_EFFECTIVE)) return;
    /* On Unix the responsible process stands for a lineage that is broken at init; where the reported parent is an ordinary
     * process, it is the nearer truth. On Windows an effective parent is only told when it differs. */
    if (!e->view->windows && cdet_view_uint(e->view, CDET_F_PP_PID, &reported) && reported > 1) return;
    w.labels = w.exe.len ? labels_as(e, CDET_AS_EFFECTIVE) : 0;
    uint32_t parent = cdet_proc_find(e, t->host, &w, cdet_proc_at(e, proc)->start, true, &by);
    if (t->parent && parent &&
        !cdet_proc_live(e, t->parent, t->told.serial)) { /* it was the same, known by its pid alone */
        t->parent = t->told.proc = parent;
        t->told.serial = cdet_proc_at(e, parent)->serial;
    }
    const cdet_proc *p = cdet_proc_at(e, proc);
    if (!parent || parent == proc || (parent == p->parent && !cdet_edge_kind(p))) return;
    uint32_t kind = cdet_pool_put(e, cdet_bond_name(CDET_BOND_EFFECTIVE));
    cdet_proc_set_parent(e, proc, parent, by, kind);
    cdet_pool_drop(e, kind);
}

static void take_start(taking *t)
{
    cdet_engine *e = t->e;
    t->self.labels = t->m.labels = cdet_labels_now(e);
    uint32_t proc = cdet_proc_started(e, t->host, &t->self, t->m.t0);
    if (!proc) return;
    if (!e->view->windows) cdet_proc_at(e, proc)->flags |= CDET_P_UNIX;
    t->m.proc = proc;
    t->m.serial = cdet_proc_at(e, proc)->serial;
    start_uses(t, proc);
    if (t->nfiles && t->kinds[0] == CDET_USE_IMAGE) { /* what a start says of its image, it says of that file */
        t->m.file = t->files[0];
        t->m.raw = t->raw[0];
    }
    take_parent(t, proc);
    take_effective_parent(t, proc);
    cdet_broker_started(e, proc);
}

/* A copy of a process. Its own events follow the lineage; what it runs is started by the one that was copied. */
static void take_fork(taking *t)
{
    cdet_engine *e = t->e;
    who_bufs b;
    cdet_by by = CDET_BY_ID;
    cdet_who w =
        read_who(e, CDET_F_PP_ENTITY, CDET_F_PP_PID, CDET_F_PP_EXE, CDET_F_PP_NAME, CDET_F_PP_CMD, CDET_F_PP_START, &b);
    w.labels = w.exe.len || w.pid ? labels_as(e, CDET_AS_PARENT) : 0; /* who was copied may be told by nothing else */
    t->self.labels = 0;
    uint32_t proc = cdet_proc_forked(e, t->host, &t->self, t->m.t0);
    if (!proc) return;
    cdet_proc_at(e, proc)->flags |= CDET_P_UNIX;
    if (!w.entity.len && !w.pid) return;
    uint32_t parent = cdet_proc_find(e, t->host, &w, t->m.t0, true, &by);
    if (parent && parent != proc && (cdet_proc_is_fork(e, proc) || !cdet_proc_at(e, proc)->parent))
        cdet_proc_set_parent(e, proc, parent, by, 0);
}

static void take_subject(taking *t)
{
    cdet_engine *e = t->e;
    if (!t->self.entity.len && !t->self.pid) {
        t->m.labels = t->self.exe.len ? cdet_labels_of_effect(e, t->self.exe) : 0;
        return;
    }
    t->self.start = CDET_NO_TIME;
    t->m.labels = t->self.labels = t->self.exe.len ? cdet_labels_of_effect(e, t->self.exe) : 0;
    uint32_t proc = cdet_proc_find(e, t->host, &t->self, t->m.t0, true, &t->m.by);
    if (!proc) return;
    t->m.proc = proc;
    t->m.serial = cdet_proc_at(e, proc)->serial;
}

static void take_file(taking *t)
{
    cdet_engine *e = t->e;
    char num[40], num2[40];
    cdet_str cwd = cdet_view_text(e->view, CDET_F_P_CWD, num2);
    cdet_str path = cdet_view_text(e->view, CDET_F_F_PATH, num);
    t->m.file = cdet_file_of_event(e, t->host, cwd);
    t->m.raw = path;
    if (e->view->class_id == CDET_C_FILE_RENAME && t->m.file) {
        cdet_str old = cdet_view_text(e->view, CDET_F_F_OLD, num);
        uint32_t from = old.len ? cdet_file_get(e, t->host, old, cwd, e->view->windows) : 0;
        if (from) cdet_file_renamed(e, t->m.file, from, t->m.t0);
    }
    if (e->view->class_id == CDET_C_FILE_OPEN && t->m.file && t->m.proc)
        (void)cdet_use_heard(e, t->m.proc, t->m.file, CDET_USE_OPEN, t->m.by, t->m.t0);
}

/* Code is put into another process: what that one does from now on is its injector's doing, too. An access alone says nothing, unless
 * the sensor's mapping found that it is one to write and run (event.action). */
static void take_injection(taking *t)
{
    cdet_engine *e = t->e;
    who_bufs b;
    cdet_by by = CDET_BY_ID;
    cdet_who w =
        read_who(e, CDET_F_T_ENTITY, CDET_F_T_PID, CDET_F_T_EXE, CDET_F_T_PROC_NAME, CDET_F_NONE, CDET_F_NONE, &b);
    char num[40];
    bool access = e->view->class_id == CDET_C_PROCESS_ACCESS;
    if (access && !cdet_str_ieq(cdet_view_text(e->view, CDET_F_EVENT_ACTION, num), CDET_LIT("inject"))) return;
    if (!t->m.proc || (!w.entity.len && !w.pid) || !cdet_bond_on(e->rs, e->os, CDET_BOND_INJECTED)) return;
    w.labels = w.exe.len ? labels_as(e, CDET_AS_TARGET) : 0;
    uint32_t target = cdet_proc_find(e, t->host, &w, t->m.t0, true, &by);
    if (target && !cdet_proc_live(e, t->m.proc, t->m.serial)) { /* it was the same, known by its pid alone */
        t->m.proc = target;
        t->m.serial = cdet_proc_at(e, target)->serial;
    }
    if (!target || target == t->m.proc) return;
    uint32_t node = cdet_file_junction(e, t->host, cdet_digest_now(e));
    if (!node) return;
    (void)cdet_use_add(e, t->m.proc, node, CDET_USE_INJECTS, t->m.by, t->m.t0);
    (void)cdet_use_add(e, target, node, CDET_USE_INJECTED, by, t->m.t0);
}

static void take_entities(taking *t)
{
    cdet_engine *e = t->e;
    t->self =
        read_who(e, CDET_F_P_ENTITY, CDET_F_P_PID, CDET_F_P_EXE, CDET_F_P_NAME, CDET_F_P_CMD, CDET_F_P_START, &t->bufs);
    switch (e->view->class_id) {
    case CDET_C_PROCESS_START:
        take_start(t);
        return;
    case CDET_C_PROCESS_FORK:
        take_fork(t);
        return;
    case CDET_C_PROCESS_END: /* of a process without a start it may be all that tells its image */
        t->self.labels = t->self.exe.len ? cdet_labels_of_effect(e, t->self.exe) : 0;
        cdet_proc_ended(e, t->host, &t->self, t->m.t0);
        return;
    default:
        break;
    }
    take_subject(t);
    switch (e->view->class_id) {
    case CDET_C_FILE_CREATE:
    case CDET_C_FILE_RENAME:
    case CDET_C_FILE_MODIFY:
    case CDET_C_FILE_DELETE:
    case CDET_C_FILE_OPEN:
    case CDET_C_FILE_STREAM:
        take_file(t);
        break;
    case CDET_C_IMAGE_LOAD:
        if (t->m.proc) {
            char num[40];
            cdet_str dll = cdet_view_text(e->view, CDET_F_D_PATH, num);
            use(t, t->m.proc, dll.len ? dll : cdet_view_text(e->view, CDET_F_F_PATH, num), (cdet_str){ "", 0 },
                CDET_USE_LOAD, t->m.t0);
        }
        break;
    case CDET_C_PROCESS_INJECT:
    case CDET_C_PROCESS_ACCESS:
        take_injection(t);
        break;
    case CDET_C_PROCESS_REQUEST:
        cdet_broker_requested(e, t->host, t->m.proc, t->m.t0);
        break;
    default:
        if (cdet_view_get(e->view, CDET_F_F_PATH)) take_file(t); /* a class of the rules' own that is about a file */
        break;
    }
}

/* ---- hits ---- */

static bool runs_kind_now(const taking *t, const cdet_alt *a, cdet_moment *m)
{
    for (uint32_t i = 0; i < t->nfiles; i++) {
        if (a->loads ? t->kinds[i] != CDET_USE_LOAD
                     : !cdet_use_given(t->kinds[i]) && (a->argument_only || t->kinds[i] != CDET_USE_IMAGE))
            continue;
        if (!cdet_labels_has(t->e, cdet_file_at(t->e, t->files[i])->labels, a->executes - 1)) continue;
        m->file = t->files[i];
        m->raw = t->raw[i];
        return true;
    }
    return false;
}

static void touch_later(taking *t, uint32_t alt, uint32_t owner, bool whole, const cdet_hit *before)
{
    if (t->ntouches == MAX_TOUCHES) return;
    t->touches[t->ntouches].alt = alt;
    t->touches[t->ntouches].whole = whole;
    t->touches[t->ntouches].again = before != NULL;
    t->touches[t->ntouches].before = before ? before->t0 : 0;
    t->touches[t->ntouches++].owner = owner;
}

/* Would it count as the writer of the file for the same chains as the one before? */
static bool same_writer(const cdet_engine *e, const cdet_alt *a, const cdet_hit *h, const cdet_hit *before)
{
    const cdet_chain *c = e->rs->chains[a->chain];
    uint32_t who = CDET_HIT_WHO | CDET_HIT_WEAK;
    if (!before || (h->flags & who) != (before->flags & who) || h->labels != before->labels) return false;
    if (h->process == before->process && h->serial == before->serial) return true;
    return !c->at_writer /* what else the writer did may count */ && !a->by_lineage &&
           cdet_proc_live(e, h->process, h->serial) && cdet_proc_live(e, before->process, before->serial) &&
           cdet_proc_labels(e, h->process) == cdet_proc_labels(e, before->process);
}

static void store_on_bucket(taking *t, const cdet_alt *a, bool weak)
{
    cdet_engine *e = t->e;
    uint32_t b = cdet_bucket_get(e, &a->key, t->host, 0);
    cdet_hit *h = b ? cdet_hit_make(e, &t->m, a->id, weak) : NULL;
    if (!h) return;
    bool changed = cdet_hits_add(e, &cdet_bucket_at(e, b)->sets, h) > 0, linked = false;
    for (uint32_t i = 0; i < a->nlinks; i++) {
        uint32_t values = cdet_key_values(e, &a->links[i]);
        for (uint32_t k = 0; k < values && k < MAX_LINKED; k++) { /* an instance has several interfaces */
            bool added;
            uint32_t to = cdet_bucket_get(e, &a->links[i], t->host, k);
            if (!to) continue;
            cdet_link_add(e, b, to, a->id, t->m.t1, &added);
            linked |= added;
        }
    }
    if (changed || linked) touch_later(t, a->id, b, linked, NULL);
}

static void store_hit(taking *t, const cdet_alt *a, const cdet_moment *m, bool weak)
{
    cdet_engine *e = t->e;
    cdet_hitset **sets;
    uint32_t owner;
    if (a->rel) {
        owner = m->file;
        sets = owner ? &cdet_file_at(e, owner)->sets : NULL;
    } else if (a->at == CDET_AT_HOST && a->of < 0) {
        owner = a->key.space != UINT32_MAX ? cdet_bucket_get(e, &a->key, t->host, 0)
                                           : cdet_bucket_for_host(e, t->host, a->id);
        sets = owner ? &cdet_bucket_at(e, owner)->sets : NULL;
    } else {
        owner = m->proc;
        cdet_extra *x = owner ? cdet_proc_extra(e, owner) : NULL;
        sets = x ? &x->sets : NULL;
    }
    if (!sets || !cdet_hits_wanted(e, *sets, a->id, m->t0, cdet_digest_now(e))) return;
    cdet_hit *h = cdet_hit_make(e, m, a->id, weak);
    if (!h || cdet_hits_add(e, sets, h) <= 0) return;
    const cdet_hit *before = a->rel ? cdet_hits_before(e, *sets, h) : NULL;
    touch_later(t, a->id, owner, false, same_writer(e, a, h, before) ? before : NULL);
    bool asks = a->nby || a->by_lineage || a->by_unknown || e->rs->chains[a->chain]->at_writer;
    if (!a->rel || !m->proc || !asks || t->wrote == owner) return;
    (void)cdet_use_heard(e, m->proc, owner, CDET_USE_WROTE, m->by, m->t0);
    t->wrote = m == &t->m ? owner : 0; /* the same for the other analytics: it says no more */
}

/* The event's own part of an alternative: class (given), condition (unless it is known to hold), kinds of its own process. */
static cdet_match fulfils(taking *t, const cdet_alt *a, bool holds, const cdet_moment *m, cdet_moment *own)
{
    cdet_engine *e = t->e;
    cdet_match r = CDET_MATCH_YES;
    if (e->view->class_id == CDET_C_PROCESS_START) {
        if (a->nis && !cdet_labels_any(e, m->labels, a->is, a->nis)) return CDET_MATCH_NO;
        if (a->nunless && cdet_labels_any(e, m->labels, a->unless, a->nunless)) return CDET_MATCH_NO;
    }
    if (a->executes) {
        *own = *m;
        if (!runs_kind_now(t, a, own)) return CDET_MATCH_NO;
    }
    if (a->expr >= 0 && !holds) r = cdet_expr_eval(e->rs->t.exprs, a->expr, e->view);
    return r;
}

static void take_alternative(taking *t, const cdet_alt *a, bool holds)
{
    cdet_engine *e = t->e;
    const cdet_chain *c = e->rs->chains[a->chain];
    cdet_moment own; /* of what it runs */
    const cdet_moment *m = a->executes ? &own : &t->m;
    cdet_match r = fulfils(t, a, holds, &t->m, &own);
    if (r == CDET_MATCH_UNSURE) e->stats.inconclusive++;
    if (r == CDET_MATCH_NO) return;
    bool weak = r == CDET_MATCH_UNSURE; /* neither yes nor no: taken, on the safe side, as weak evidence */
    if (c->kind == CDET_ANCHOR_EVENT) {
        cdet_hit *h = cdet_hit_make(e, m, a->id, weak);
        if (h) cdet_chains_event(e, t->host, h);
    } else if (c->kind == CDET_ANCHOR_KEY && a->of < 0) {
        store_on_bucket(t, a, weak);
    } else {
        store_hit(t, a, m, weak);
    }
}

/* Which alternatives' conditions hold, of those that are answered together. NULL: each is to be asked. */
static const uint64_t *answers(cdet_engine *e, const cdet_class_use *u)
{
    uint64_t key;
    uint64_t seed = e->key[0] ^ e->view->class_id * 2u ^ (e->view->windows ? 1u : 0u);
    if (!u->family || !e->answers || !cdet_family_key(u->family, seed, e->view, &key)) return NULL;
    cdet_answers *a = cdet_place_of(e->answers, CDET_ANSWERS, e->answer_size, key);
    if (a->key == key) return a->yes;
    const uint64_t *together = cdet_family_together(u->family);
    a->key = 0;
    for (uint32_t w = 0; w < u->count / 64 + 1; w++) {
        a->yes[w] = 0;
        for (uint64_t left = together[w]; left; left &= left - 1) {
            uint32_t i = w * 64 + (uint32_t)__builtin_ctzll(left);
            cdet_match r = cdet_expr_eval(e->rs->t.exprs, e->rs->alts[u->alts[i]]->expr, e->view);
            if (r == CDET_MATCH_UNSURE) return NULL;
            if (r == CDET_MATCH_YES) a->yes[w] |= left & (~left + 1);
        }
    }
    a->key = key;
    return a->yes;
}

static void take_hits(taking *t)
{
    cdet_engine *e = t->e;
    const cdet_class_use *u = &e->rs->by_class[e->view->class_id];
    const uint64_t *yes = answers(e, u), *together = yes ? cdet_family_together(u->family) : NULL;
    const uint64_t *for_os = u->for_os[t->os & 7];
    for (uint32_t w = 0; w * 64 < u->count; w++) {
        uint64_t ask = for_os[w], holds = yes ? yes[w] : 0;
        if (yes) ask &= ~together[w] | holds;
        for (; ask; ask &= ask - 1) {
            uint32_t i = (uint32_t)__builtin_ctzll(ask);
            take_alternative(t, e->rs->alts[u->alts[w * 64 + i]], holds >> i & 1);
        }
    }
}

/* What a start says of the parent: kinds that chains look for above their anchor. */
static void take_told_hits(taking *t)
{
    cdet_engine *e = t->e;
    if (!t->parent || !t->told.labels) return;
    for (uint32_t i = 0; i < e->rs->nof_parents; i++) {
        const cdet_alt *a = e->rs->alts[e->rs->of_parents[i]];
        if (!cdet_labels_any(e, t->told.labels, a->is, a->nis) ||
            cdet_labels_any(e, t->told.labels, a->unless, a->nunless))
            continue;
        e->view->reading = CDET_AS_PARENT;
        store_hit(t, a, &t->told, false);
        e->view->reading = CDET_AS_ITSELF;
    }
}

static void touch_all(taking *t)
{
    cdet_engine *e = t->e;
    if (t->m.proc) cdet_member_place(e, t->m.proc);
    if (t->parent) cdet_member_place(e, t->parent);
    for (uint32_t i = 0; i < t->ntouches; i++) {
        const cdet_alt *a = e->rs->alts[t->touches[i].alt];
        uint32_t owner = t->touches[i].owner;
        const cdet_news news = { a, t->m.t0, true, t->touches[i].again, t->touches[i].before };
        if (a->of >= 0)
            cdet_touch_host(e, a->chain, t->host, &news);
        else if (e->rs->chains[a->chain]->kind == CDET_ANCHOR_KEY)
            cdet_touch_bucket(e, a->chain, owner, t->touches[i].whole ? NULL : &news);
        else if (a->rel)
            cdet_touch_file(e, a->chain, owner, &news);
        else if (a->at == CDET_AT_HOST && a->key.space != UINT32_MAX)
            cdet_touch_address(e, &news, owner);
        else if (a->at == CDET_AT_HOST)
            cdet_touch_host(e, a->chain, t->host, &news);
        else if (a->at == CDET_AT_PARENT || a->at == CDET_AT_ANCESTOR)
            cdet_touch_above(e, a->chain, owner, &news);
        else if (a->at == CDET_AT_WRITER)
            cdet_touch_written(e, a->chain, owner);
        else
            cdet_touch_proc(e, a->chain, owner, &news);
    }
}

/* ---- clocks ---- */

/* Far ahead: one event does not move a clock by days, three that agree do. */
static void take_leap(cdet_host *h, int64_t t)
{
    if (!h->ahead || t < cdet_sat_sub(h->ahead_least, leap)) {
        h->ahead_least = t;
        h->ahead = 1;
        return;
    }
    if (t == h->ahead_least || t > cdet_sat_add(h->ahead_least, leap)) return;
    if (t < h->ahead_least) h->ahead_least = t;
    if (++h->ahead < 3) return;
    h->newest = h->ahead_least;
    h->sure = 1;
    h->ahead = 0;
}

static cdet_status take_time(cdet_engine *e, uint32_t host, uint32_t class_id, int64_t t)
{
    cdet_host *h = cdet_host_at(e, host);
    if (class_id < 256) h->heard[class_id / 64] |= 1ull << class_id % 64;
    if (h->newest == CDET_NO_TIME) {
        h->newest = t;
    } else if (t > cdet_sat_add(h->newest, leap)) {
        e->stats.clock_anomalies++;
        take_leap(h, t);
    } else if (t < cdet_sat_sub(h->newest, leap) &&
               !h->sure) { /* the first event of the host was the one from the future */
        e->stats.clock_anomalies++;
        h->ahead_least = h->newest;
        h->ahead = 1;
        h->newest = t;
    } else if (t != h->newest) {
        h->sure = 1;
        if (t > h->newest) h->newest = t;
    }
    if (t >= cdet_sat_sub(h->newest, cdet_lateness(e, class_id))) return CDET_OK;
    e->stats.late++;
    return CDET_LATE;
}

static void read_interval(taking *t)
{
    int64_t a, b;
    cdet_view *v = t->e->view;
    t->m.t0 = t->m.t1 = v->ev->time;
    if (v->class_id != CDET_C_NETWORK_FLOW) return;
    if (cdet_view_time(v, CDET_F_EVENT_START, &a)) t->m.t0 = a;
    t->m.t1 = t->m.t0;
    if (cdet_view_time(v, CDET_F_EVENT_END, &b) && b > t->m.t0) t->m.t1 = b;
}

cdet_status cdet_take(cdet_engine *e, const cdet_event *ev, uint32_t *host)
{
    taking t;
    *host = 0;
    uint32_t class_id = cdet_names_get(e->rs->t.classes, ev->name);
    bool graph = e->rs->process_chains && class_id && class_id != CDET_C_PLAIN;
    e->stats.events++;
    if (e->rs->by_class[class_id].count == 0 && !(graph && class_id <= CDET_C_REGISTRY_SET)) {
        e->stats.irrelevant++;
        return CDET_OK;
    }
    if (!resolve_ids(e, ev) || !cdet_evict_for(e, reserve)) {
        e->stats.events--;
        return CDET_ENOMEM;
    }
    uint32_t os = os_of(ev, e->ids);
    if (!cdet_view_begin(e->view, ev, e->ids, class_id, os == CDET_OS_WINDOWS)) {
        e->stats.events--;
        return CDET_ENOMEM;
    }
    memset(&t.m, 0, sizeof t.m);
    t.e = e;
    t.os = e->os = os;
    t.parent = t.told_labels = t.nfiles = t.wrote = t.ntouches = 0;
    t.host = t.m.host = cdet_host_get(e, ev->host);
    if (!t.host) {
        e->stats.events--;
        return CDET_ENOMEM;
    }
    t.m.seq = e->view->plain ? ++e->seq : 0;
    read_interval(&t);
    cdet_status s = take_time(e, t.host, class_id, t.m.t1);
    e->known_serial = e->serial;
    if (graph) take_entities(&t);
    take_hits(&t);
    take_told_hits(&t);
    e->taking = t.ntouches && t.ntouches < MAX_TOUCHES ? cdet_digest_now(e) : 0;
    cdet_anchors_refresh(e);
    e->taking = 0;
    e->known_serial = UINT32_MAX;
    cdet_addresses_take(e, t.host, t.m.t1);
    touch_all(&t);
    *host = t.host;
    return s;
}
