/* SPDX-License-Identifier: MIT
 *
 * take_entities.c: who and what the event is about. See take.h.
 */
#include "take.h"

#include <string.h>

#include "ahead.h"
#include "arguments.h"
#include "broker.h"
#include "files.h"
#include "labels.h"
#include "pids.h"

static cdet_who read_who(cdet_engine *e, uint32_t entity, uint32_t pid, uint32_t exe, uint32_t name, uint32_t cmd,
                         uint32_t start, cdet_who_bufs *b)
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

static void use(cdet_taking *t, uint32_t proc, cdet_str path, cdet_str cwd, cdet_use_kind kind)
{
    cdet_engine *e = t->e;
    uint32_t f = path.len ? cdet_file_get(e, t->host, path, cwd, e->view->windows) : 0;
    if (!f) return;
    if (kind == CDET_USE_LOAD)
        (void)cdet_use_heard(e, proc, f, kind, t->m.by, t->m.t0);
    else /* a start means the process it starts */
        (void)cdet_use_own(e, proc, f, kind);
    if (t->nfiles < sizeof t->files / sizeof *t->files) {
        t->files[t->nfiles] = f;
        t->raw[t->nfiles] = path;
        t->kinds[t->nfiles++] = kind;
    }
}

/* A shell puts the user's directory for `~` and `$HOME` in what it runs; where the process works tells whose. */
static cdet_str home_of(cdet_str cwd)
{
    static const char *const above[] = { "/home/", "/Users/", "/root" };
    for (size_t i = 0; i < sizeof above / sizeof *above; i++) {
        size_t n = strlen(above[i]);
        if (cwd.len < n || memcmp(cwd.ptr, above[i], n) != 0) continue;
        while (n < cwd.len && cwd.ptr[n] != '/') n++;
        return (cdet_str){ cwd.ptr, n };
    }
    return (cdet_str){ "", 0 };
}

static void use_given(cdet_taking *t, uint32_t proc, const cdet_given *g, cdet_str cwd)
{
    static const char *const names[] = { "~/", "$HOME/", "${HOME}/" };
    char joined[1024];
    cdet_str path = g->path, where = g->where, home = t->e->view->windows ? (cdet_str){ "", 0 } : home_of(cwd);
    if (where.len && path.len && !strchr("/~$", path.ptr[0]) && where.len + path.len < sizeof joined) {
        memcpy(joined, where.ptr, where.len);
        joined[where.len] = '/';
        memcpy(joined + where.len + 1, path.ptr, path.len);
        path = (cdet_str){ joined, where.len + 1 + path.len };
    }
    for (size_t i = 0; home.len && i < sizeof names / sizeof *names; i++) {
        size_t n = strlen(names[i]);
        if (path.len <= n || memcmp(path.ptr, names[i], n) != 0) continue;
        path = (cdet_str){ path.ptr + n, path.len - n };
        cwd = home;
        break;
    }
    uint32_t before = t->nfiles;
    use(t, proc, path, cwd, g->script ? CDET_USE_SCRIPT : CDET_USE_ARGUMENT);
    if (t->nfiles > before) t->raw[before] = g->path;
}

static const cdet_interpreter *interpreter_of(const cdet_engine *e, cdet_str exe)
{
    return cdet_interpreter_of(e->rs->t.interpreters, cdet_basename(exe));
}

static void start_uses(cdet_taking *t, uint32_t proc)
{
    cdet_engine *e = t->e;
    char num[40], num2[40];
    cdet_str cwd = cdet_view_text(e->view, CDET_F_P_CWD, num);
    cdet_given given[CDET_ARG_PATHS];
    if (e->rs->t.nflabels == 0) return;
    use(t, proc, t->self.exe, cwd, CDET_USE_IMAGE);
    /* a program of a bundle runs the bundle, which is what was unpacked, renamed and marked */
    if (!e->view->windows) use(t, proc, cdet_path_bundle(t->self.exe), cwd, CDET_USE_IMAGE);
    use(t, proc, cdet_view_text(e->view, CDET_F_P_SCRIPT, num2), cwd, CDET_USE_SCRIPT);
    const cdet_interpreter *p = interpreter_of(e, t->self.exe);
    size_t n =
        cdet_view_get(e->view, CDET_F_P_ARGS)
            ? cdet_listed_paths(e->view, CDET_F_P_ARGS, p, given, CDET_ARG_PATHS)
            : cdet_argument_paths(t->self.cmd, e->view->windows, p, t->args, sizeof t->args, given, CDET_ARG_PATHS);
    for (size_t i = 0; i < n; i++) use_given(t, proc, &given[i], cwd);
    cdet_runs_dated(e, proc);
}

/* What another process that the event tells of is. */
static uint32_t labels_as(cdet_engine *e, cdet_reading as)
{
    e->view->reading = (uint8_t)as;
    uint32_t labels = cdet_labels_now(e);
    e->view->reading = CDET_AS_ITSELF;
    return labels;
}

static cdet_who read_parent(cdet_engine *e, cdet_who_bufs *b)
{
    cdet_who w =
        read_who(e, CDET_F_PP_ENTITY, CDET_F_PP_PID, CDET_F_PP_EXE, CDET_F_PP_NAME, CDET_F_PP_CMD, CDET_F_PP_START, b);
    w.labels = w.exe.len || w.pid ? labels_as(e, CDET_AS_PARENT) : 0;
    return w;
}

static void told_parent(cdet_taking *t, const cdet_who *w, uint32_t parent, cdet_by by)
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

static void take_parent(cdet_taking *t, uint32_t proc)
{
    cdet_engine *e = t->e;
    cdet_who_bufs b;
    cdet_by by = CDET_BY_ID;
    cdet_who w = read_parent(e, &b);
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
        cdet_given given[CDET_ARG_PATHS];
        size_t n = cdet_argument_paths(w.cmd, e->view->windows, interpreter_of(e, w.exe), buf, sizeof buf, given,
                                       CDET_ARG_PATHS);
        for (size_t i = 0; i < n; i++)
            if ((f = cdet_file_get(e, t->host, given[i].path, (cdet_str){ "", 0 }, e->view->windows)))
                (void)cdet_use_add(e, parent, f, given[i].script ? CDET_USE_SCRIPT : CDET_USE_ARGUMENT, by, when);
    }
}

static void take_effective_parent(cdet_taking *t, uint32_t proc)
{
    cdet_engine *e = t->e;
    cdet_who_bufs b;
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

static void take_start(cdet_taking *t)
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
static void take_fork(cdet_taking *t)
{
    cdet_engine *e = t->e;
    cdet_who_bufs b;
    cdet_by by = CDET_BY_ID;
    cdet_who w = read_parent(e, &b); /* who was copied may be told by nothing else */
    t->self.labels = cdet_labels_of_effect(e, t->self.exe);
    uint32_t proc = cdet_proc_forked(e, t->host, &t->self, t->m.t0);
    if (!proc) return;
    cdet_proc_at(e, proc)->flags |= CDET_P_UNIX;
    if (!w.entity.len && !w.pid) return;
    uint32_t parent = cdet_proc_find(e, t->host, &w, t->m.t0, true, &by);
    if (parent && parent != proc && (cdet_proc_is_fork(e, proc) || !cdet_proc_at(e, proc)->parent))
        cdet_proc_set_parent(e, proc, parent, by, 0);
}

static void take_subject(cdet_taking *t)
{
    cdet_engine *e = t->e;
    if (!t->self.entity.len && !t->self.pid) {
        t->m.labels = cdet_labels_of_effect(e, t->self.exe);
        return;
    }
    t->self.start = CDET_NO_TIME;
    t->m.labels = t->self.labels = cdet_labels_of_effect(e, t->self.exe);
    uint32_t proc = cdet_proc_find(e, t->host, &t->self, t->m.t0, true, &t->m.by);
    if (!proc) return;
    t->m.proc = proc;
    t->m.serial = cdet_proc_at(e, proc)->serial;
}

static void take_file(cdet_taking *t)
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
static void take_injection(cdet_taking *t)
{
    cdet_engine *e = t->e;
    cdet_who_bufs b;
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

void cdet_take_entities(cdet_taking *t)
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
        t->self.labels = cdet_labels_of_effect(e, t->self.exe);
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
                CDET_USE_LOAD);
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
