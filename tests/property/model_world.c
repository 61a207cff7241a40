/* SPDX-License-Identifier: MIT
 *
 * model_world.c: random worlds: processes with their lives and deeds, told by records that leave things out.
 */
#include "model_parts.h"

#include <string.h>

const char *const model_class_names[MODEL_CLASSES] = { "process.start", "process.end",     "network.connect",
                                                       "dns.query",     "registry.set",    "file.create",
                                                       "file.open",     "image.load",      "session.start",
                                                       "api.call",      "network.flow",    "process.inject",
                                                       "file.rename",   "process.request", "process.fork" };
static const int64_t second = 1000000000, base = MODEL_BASE;

/* ---- random worlds ---- */

void model_image_path(int name, char out[96])
{
    if (name < MODEL_NAMES - MODEL_FILES)
        snprintf(out, 96, "C:\\apps\\p%d.exe", name);
    else
        snprintf(out, 96, "C:\\%s\\f%d.exe", name - (MODEL_NAMES - MODEL_FILES) < 3 ? "w" : "o",
                 name - (MODEL_NAMES - MODEL_FILES));
}

static void file_path(int file, char out[96])
{
    model_image_path(MODEL_NAMES - MODEL_FILES + file, out);
}

const char *model_file_path(int file)
{
    static char path[MODEL_FILES][96];
    file_path(file, path[file]);
    return path[file];
}

static void command_line(const model_proc *p, char out[96])
{
    char exe[96], file[96] = "";
    model_image_path(p->name, exe);
    if (p->argument >= 0) file_path(p->argument, file);
    snprintf(out, 96, p->argument >= 0 ? "\"%.30s\" \"%.30s\"" : "\"%.30s\"", exe, file);
}

static void say(model_record *r, const char *name, const char *value)
{
    size_t i = r->ev.field_count++;
    snprintf(r->text[i], sizeof r->text[i], "%s", value);
    r->fields[i] = (cdet_field){ { name, strlen(name) }, 0, CDET_STR, { { NULL, strlen(r->text[i]) } } };
}

static void say_who(model_record *r, const model_world *w, int proc, const char *id, const char *pid, const char *exe,
                    bool image)
{
    const model_proc *p = &w->procs[proc];
    char text[96];
    if (p->has_id && !r->second) {
        snprintf(text, sizeof text, "{00000000-0000-0000-0000-%012d}", proc + 1);
        say(r, id, text);
    }
    snprintf(text, sizeof text, "%u", p->pid);
    say(r, pid, text);
    if (!image) return;
    model_image_path(p->name, text);
    say(r, exe, text);
}

static const char *image_name(int name)
{
    static char path[96];
    model_image_path(name, path);
    return strrchr(path, '\\') + 1;
}

static void word_request(model_record *r, const model_world *w)
{
    static const char *const types[] = { "wmi", "task", "service" };
    char text[96];
    const model_proc *p = &w->procs[r->asked];
    snprintf(text, sizeof text, "%u", p->pid);
    if (r->asks & MODEL_BY_PID) say(r, "Target.process.pid", text);
    command_line(p, text);
    if (r->asks & MODEL_BY_COMMAND) say(r, "Target.process.command_line", text);
    model_image_path(p->name, text);
    if (r->asks & MODEL_BY_IMAGE) say(r, "Target.process.executable", text);
    if (r->asks & MODEL_BY_BROKER) say(r, "Target.process.parent.name", image_name(w->procs[p->parent].name));
    snprintf(text, sizeof text, "\\task %d", r->task);
    if (r->task >= 0) say(r, "Target.task.name", text);
    say(r, "Target.task.type", types[r->asked % 3]);
}

/* Paths and command lines are made as Windows' are. */
static void spell_as_unix(model_record *r)
{
    for (size_t i = 0; i < r->ev.field_count; i++) {
        char *to = r->text[i];
        for (const char *at = to; *at; at++) {
            if (at[0] == 'C' && at[1] == ':') at += 2;
            *to++ = *at == '\\' ? '/' : *at;
        }
        *to = '\0';
        if (r->fields[i].kind == CDET_STR) r->fields[i].v.str.len = strlen(r->text[i]);
    }
}

/* Puts into words what a record says. */
static void word(model_record *r, const model_world *w)
{
    char text[96];
    static const char *const hosts[] = { "h0", "h1" };
    r->ev = (cdet_event)CDET_EVENT_INIT;
    r->ev.time = r->t1;
    r->ev.name = (cdet_str){ model_class_names[r->kind], strlen(model_class_names[r->kind]) };
    r->ev.host = (cdet_str){ hosts[r->host], 2 };
    say(r, "host.os.type", w->is_unix ? "linux" : "windows");
    if (r->proc >= 0) say_who(r, w, r->proc, "process.entity_id", "process.pid", "process.executable", r->names_image);
    if (r->kind == MODEL_START) {
        command_line(&w->procs[r->proc], text);
        say(r, "process.command_line", text);
        if (r->second) say(r, "event.provider", "second");
        if (r->parent >= 0) {
            say_who(r, w, r->parent, "process.parent.entity_id", "process.parent.pid", "process.parent.executable",
                    r->names_parent_image);
            command_line(&w->procs[r->parent], text);
            if (r->names_parent_image) say(r, "process.parent.command_line", text);
        }
        if (r->effective >= 0)
            say_who(r, w, r->effective, "process.Ext.effective_parent.entity_id", "process.Ext.effective_parent.pid",
                    "process.Ext.effective_parent.executable", r->names_effective_image);
    }
    if (r->target >= 0)
        say_who(r, w, r->target, "Target.process.entity_id", "Target.process.pid", "Target.process.executable",
                r->names_target_image);
    if (r->kind == MODEL_FORK)
        say_who(r, w, r->parent, "process.parent.entity_id", "process.parent.pid", "process.parent.executable",
                r->names_parent_image);
    if (r->kind == MODEL_REQUEST) word_request(r, w);
    if (r->file >= 0) {
        file_path(r->file, text);
        say(r, r->kind == MODEL_LOAD ? "dll.path" : "file.path", text);
    }
    if (r->old >= 0) say(r, "file.Ext.original.path", model_file_path(r->old));
    if (r->user >= 0) snprintf(text, sizeof text, "u%d", r->user), say(r, "user.name", text);
    if (r->outcome >= 0) snprintf(text, sizeof text, "o%d", r->outcome), say(r, "event.outcome", text);
    if (r->container >= 0) snprintf(text, sizeof text, "0f00775e14b%d", r->container), say(r, "container.id", text);
    if (r->address >= 0)
        snprintf(text, sizeof text, "203.0.113.%d", r->address),
            say(r, r->kind == MODEL_DNS ? "dns.question.name" : "destination.ip", text);
    if (r->answer >= 0) snprintf(text, sizeof text, "203.0.113.%d", r->answer), say(r, "dns.resolved_ip", text);
    if (r->kind == MODEL_FLOW) {
        snprintf(text, sizeof text, "%lld", (long long)r->t0), say(r, "event.start", text);
        snprintf(text, sizeof text, "%lld", (long long)r->t1), say(r, "event.end", text);
        for (size_t i = r->ev.field_count - 2; i < r->ev.field_count; i++) {
            r->fields[i].kind = CDET_INT;
            r->fields[i].v.i = i + 1 == r->ev.field_count ? r->t1 : r->t0;
        }
    }
    if (w->is_unix) spell_as_unix(r);
}

void model_settle(model *m)
{
    for (int i = 0; i < m->world.nrecords; i++) {
        model_record *r = &m->world.records[i];
        r->ev.fields = r->fields;
        r->ev.tag = (uint64_t)i + 1;
        for (size_t k = 0; k < r->ev.field_count; k++)
            if (r->fields[k].kind == CDET_STR) r->fields[k].v.str.ptr = r->text[k];
    }
}

static model_record *add(model_world *w, model_class kind, int host, int64_t t)
{
    if (w->nrecords == MODEL_RECORDS) return NULL;
    model_record *r = &w->records[w->nrecords++];
    memset(r, 0, sizeof *r);
    r->kind = kind;
    r->host = host;
    r->t0 = r->t1 = t;
    r->proc = r->parent = r->effective = r->target = r->old = r->asked = r->task = r->file = r->user = r->outcome =
        r->container = r->address = r->answer = -1;
    r->names_image = r->names_parent_image = r->names_effective_image = r->names_target_image = true;
    return r;
}

/* A pid that nobody had lately; with dirt, often one that somebody had before. */
static unsigned some_pid(uint64_t *s, const model_world *w, const model_proc *p, int dirt)
{
    for (int i = 0; dirt && i < w->nprocs && model_chance(s, 70); i++) {
        const model_proc *q = &w->procs[i];
        bool free_now = q->host == p->host;
        for (int k = 0; k < w->nprocs; k++) /* all who had it were gone long before */
            if (w->procs[k].pid == q->pid && w->procs[k].host == p->host &&
                (w->procs[k].end == INT64_MAX || p->start - w->procs[k].end < 130 * second))
                free_now = false;
        if (free_now) return q->pid;
    }
    return 1000u + (unsigned)w->nprocs;
}

/* The last moment of which what it did is told under its pid alone: in the next it may be another. */
static int64_t last_of(const model_proc *p)
{
    return p->replaced ? p->end - second : p->end;
}

/* An image that is there, runs this one in place, and from then on does nothing. */
static void run_in_place(uint64_t *s, model_world *w, model_proc *p)
{
    int i = model_below(s, w->nprocs);
    model_proc *q = &w->procs[i];
    if (q->host != p->host || q->replaced || q->only_forked || q->start >= p->start || q->end < p->start) return;
    for (int k = 0; k < w->nprocs; k++)
        if (w->procs[k].parent == i && w->procs[k].start >= p->start) return;
    p->earlier = i;
    p->parent = q->parent; /* it keeps its parent, by now perhaps another image, its pid and its life */
    for (int k = 0; k < w->nprocs; k++)
        if (p->parent >= 0 && w->procs[k].earlier == p->parent && w->procs[k].start <= p->start) p->parent = k, k = -1;
    if (p->parent >= 0 && w->procs[p->parent].end < p->start) p->parent = -1; /* gone */
    p->pid = q->pid;
    p->end = q->end;
    q->end = p->start;
    q->replaced = true;
}

/* A copy of its parent, some time before it runs its own image, or never running one. */
static void fork_first(uint64_t *s, const model_world *w, model_proc *p)
{
    const model_proc *q = &w->procs[p->parent];
    p->forked = true;
    p->only_forked = model_chance(s, 35);
    p->copied = p->start - (p->only_forked ? 0 : (int64_t)model_below(s, 3) * 10 * second);
    if (p->copied < q->start) p->copied = q->start;
    if (!p->only_forked) return;
    p->name = q->name;
    p->argument = q->argument;
}

static void make_procs(uint64_t *s, model_world *w, int dirt)
{
    int n = 3 + model_below(s, MODEL_PROCS - 2);
    for (; w->nprocs < n; w->nprocs++) {
        model_proc p;
        memset(&p, 0, sizeof p);
        p.host = model_chance(s, 15);
        p.parent = p.effective = p.earlier = -1;
        for (int tries = 0; tries < 3 && p.parent < 0 && w->nprocs && !model_chance(s, 20); tries++) {
            int q = model_below(s, w->nprocs);
            if (w->procs[q].host == p.host) p.parent = q;
        }
        const model_proc *q = p.parent >= 0 ? &w->procs[p.parent] : NULL;
        p.start = (q ? q->start : base) + (int64_t)model_below(s, q ? 8 : 20) * 10 * second;
        if (q && p.start > last_of(q)) p.start = q->replaced ? q->end - 10 * second : q->end;
        if (q && !w->is_unix &&
            model_chance(s, 12)) { /* somebody who was there by then; whom they come from is made, so no circles */
            int other = model_below(s, w->nprocs);
            const model_proc *x = &w->procs[other];
            if (other != p.parent && x->host == p.host && x->start <= p.start && x->end >= p.start) p.effective = other;
        }
        p.end = model_chance(s, 30) ? p.start + model_some_time(s, 20) : INT64_MAX;
        p.name = model_below(s, MODEL_NAMES);
        p.argument = model_chance(s, 35) ? model_below(s, MODEL_FILES) : -1;
        p.has_id = !dirt || model_chance(s, 60);
        p.twice = dirt && p.has_id && model_chance(s, 30);
        p.pid = some_pid(s, w, &p, dirt);
        if (w->is_unix && w->nprocs && model_chance(s, 40)) run_in_place(s, w, &p);
        if (w->is_unix && !dirt && p.parent >= 0 && p.earlier < 0 && model_chance(s, 40)) fork_first(s, w, &p);
        w->procs[w->nprocs] = p;
    }
}

static bool pid_is_shared(const model_world *w, int proc)
{
    for (int i = 0; i < w->nprocs; i++)
        if (i != proc && w->procs[i].pid == w->procs[proc].pid && w->procs[i].host == w->procs[proc].host) return true;
    return false;
}

static void tell_lives(uint64_t *s, model_world *w, int dirt)
{
    for (int i = 0; i < w->nprocs; i++) {
        const model_proc *p = &w->procs[i];
        bool shared = pid_is_shared(w, i);
        if (p->forked && (w->complete || !model_chance(s, 15))) {
            model_record *r = add(w, MODEL_FORK, p->host, p->copied);
            if (!r) return;
            r->proc = i;
            r->parent = p->parent;
            r->names_image = p->only_forked && model_chance(s, 30);
            r->names_parent_image = model_chance(s, 60);
        }
        if (!p->only_forked && (w->complete || shared || p->twice || !model_chance(s, dirt ? 20 : 8))) {
            for (int copy = 0; copy <= p->twice; copy++) {
                model_record *r = add(w, MODEL_START, p->host, p->start + copy * second / 2);
                if (!r) return;
                r->proc = i;
                r->second = copy == 1;
                r->parent = p->parent >= 0 && (w->complete || !model_chance(s, 8)) ? p->parent : -1;
                r->names_parent_image = !dirt || !model_chance(s, 10);
                if (copy == 0 || model_chance(s, 30)) r->effective = p->effective;
                r->names_effective_image = model_chance(s, 50);
            }
        }
        if (p->end == INT64_MAX || p->replaced || (!shared && !model_chance(s, 70))) continue;
        model_record *r = add(w, MODEL_END, p->host, p->end);
        if (!r) return;
        r->proc = i;
    }
}

/* Some effects are stamped before their own process; of those that name it by id, a few days before or years behind. */
static int64_t by_a_wrong_clock(uint64_t *s, model_world *w, int proc, int64_t t)
{
    static const int64_t day = 86400 * (int64_t)1000000000;
    const model_proc *p = &w->procs[proc];
    if (model_chance(s, 6) && (p->has_id || !pid_is_shared(w, proc)))
        return p->start - (int64_t)(1 + model_below(s, 45)) * second;
    if (!model_chance(s, 2) || !p->has_id || p->twice) return t;
    if (model_chance(s, 50)) return t + (2 + model_below(s, 15000)) * day;
    w->long_past = true;
    return t - (2 + model_below(s, 20)) * day;
}

static void tell_deed(uint64_t *s, model_world *w)
{
    static const model_class deeds[] = { MODEL_CONNECT, MODEL_CONNECT, MODEL_DNS,    MODEL_REGISTRY,
                                         MODEL_CREATE,  MODEL_CREATE,  MODEL_CREATE, MODEL_OPEN,
                                         MODEL_LOAD,    MODEL_RENAME,  MODEL_FLOW };
    int i = model_below(s, w->nprocs);
    const model_proc *p = &w->procs[i];
    model_class kind = deeds[model_below(s, 11)];
    int64_t most = p->end == INT64_MAX ? 300 * second : last_of(p) - p->start,
            t = p->start + (int64_t)model_below(s, 31) * 10 * second;
    if (t > p->start + most) t = p->start + most;
    bool written = kind == MODEL_CREATE || kind == MODEL_RENAME;
    if (written && model_chance(s, 50))
        t = base + (int64_t)model_below(s, 20) * 10 * second; /* whoever did it, perhaps long before */
    if (written && (t < p->start || t > p->start + most)) i = -1;
    if (i >= 0) t = by_a_wrong_clock(s, w, i, t);
    model_record *r = add(w, kind, p->host, t);
    if (!r) return;
    if (kind == MODEL_FLOW) r->t1 = r->t0 + (int64_t)model_below(s, 13) * 10 * second;
    r->proc = i;
    r->second = i >= 0 && p->twice && model_chance(s, 40);
    if (w->is_unix && t < p->start) r->second = false; /* under its pid alone it would be the earlier image's */
    r->names_image = model_chance(s, i >= 0 && p->only_forked ? 30 : 85);
    if (written || kind == MODEL_OPEN || kind == MODEL_LOAD) r->file = model_below(s, MODEL_FILES);
    if (kind == MODEL_RENAME) r->old = (r->file + 1 + model_below(s, MODEL_FILES - 1)) % MODEL_FILES;
    if (kind == MODEL_CONNECT || kind == MODEL_DNS || kind == MODEL_REGISTRY || kind == MODEL_FLOW)
        r->user = model_below(s, MODEL_USERS);
    if (kind == MODEL_CONNECT || kind == MODEL_DNS) r->address = model_chance(s, 90) ? 1 + model_below(s, 3) : -1;
    if (kind == MODEL_DNS && model_chance(s, 80)) r->answer = 1 + model_below(s, 3);
}

/* Code is put into a process that is there. */
static void tell_injection(uint64_t *s, model_world *w)
{
    int i = model_below(s, w->nprocs), into = model_below(s, w->nprocs);
    const model_proc *p = &w->procs[i], *q = &w->procs[into];
    int64_t t = (p->start > q->start ? p->start : q->start) + (int64_t)model_below(s, 10) * 10 * second;
    if (i == into || p->host != q->host || t > last_of(p) || t > last_of(q)) return;
    model_record *r = add(w, MODEL_INJECT, p->host, t);
    if (!r) return;
    r->proc = i;
    r->target = into;
    r->second = p->twice && model_chance(s, 40);
    r->names_image = model_chance(s, 85);
    r->names_target_image = model_chance(s, 60);
}

bool model_asks(const model_world *w, const model_record *r, int proc, unsigned way, int64_t start)
{
    static const int64_t day = 86400 * (int64_t)1000000000;
    const model_proc *p = &w->procs[proc], *q = &w->procs[r->asked];
    int64_t gap = start - r->t0;
    if (r->kind != MODEL_REQUEST || !(r->asks & way) || r->host != p->host) return false;
    if (way == MODEL_BY_BROKER)
        return gap >= -5 * second && gap <= 5 * second && p->parent >= 0 &&
               w->procs[p->parent].name == w->procs[q->parent].name;
    if (gap < -60 * second || gap > (way == MODEL_BY_PID ? 60 * second : day)) return false;
    if (way == MODEL_BY_PID) return p->pid == q->pid;
    return p->name == q->name && (way == MODEL_BY_IMAGE || p->argument == q->argument);
}

/* A client asks for a process, under a name or not; whoever it may be taken for was made later, so that nobody is its own ancestor. */
static void tell_request(uint64_t *s, model_world *w)
{
    int client = model_below(s, w->nprocs), asked = model_below(s, w->nprocs);
    const model_proc *p = &w->procs[client], *q = &w->procs[asked];
    bool by_pid = model_chance(s, 40);
    int64_t t = q->start + (int64_t)(model_below(s, by_pid ? 11 : 30) - (by_pid ? 5 : 25)) * 10 * second + w->nrecords;
    if (p->host != q->host || t < p->start || t > p->end || pid_is_shared(w, client)) return;
    unsigned asks = by_pid ? MODEL_BY_PID : model_chance(s, 70) ? MODEL_BY_COMMAND : MODEL_BY_IMAGE;
    if (q->parent >= 0 && model_chance(s, 30)) { /* only of the process that will do it is told */
        asks = MODEL_BY_BROKER;
        t = q->start + (int64_t)(model_below(s, 13) - 6) * second + w->nrecords;
        if (t < p->start || t > p->end) return;
    }
    for (int i = 0; i <= client; i++) {
        const model_proc *x = &w->procs[i];
        if (x->host != q->host) continue;
        if (x->pid == q->pid || x->name == q->name) return;
        if (asks == MODEL_BY_BROKER && x->parent >= 0 && w->procs[x->parent].name == w->procs[q->parent].name) return;
    }
    bool named = model_chance(s, 40);
    for (int k = 0; k <= named; k++) {
        model_record *r = add(w, MODEL_REQUEST, p->host, t - k * 10 * second);
        if (!r) return;
        r->proc = named && !k ? -1 : client; /* launched; registered */
        r->second = r->proc >= 0 && p->twice && model_chance(s, 40);
        r->names_image = model_chance(s, 85);
        r->asked = asked;
        r->asks = named && k ? 0 : asks;
        r->task = named ? asked : -1;
    }
}

static void tell_key(uint64_t *s, model_world *w)
{
    static const model_class kinds[] = { MODEL_SESSION, MODEL_API, MODEL_FLOW };
    model_record *r =
        add(w, kinds[model_below(s, 3)], model_chance(s, 15), base + (int64_t)model_below(s, 60) * 10 * second);
    if (!r) return;
    if (r->kind == MODEL_FLOW) r->t1 = r->t0 + (int64_t)model_below(s, 7) * 10 * second;
    r->user = model_chance(s, 85) ? model_below(s, MODEL_USERS) : -1;
    r->outcome = model_chance(s, 85) ? model_below(s, 2) : -1;
    r->container = model_chance(s, 60) ? model_below(s, 3) : -1;
    r->address = model_chance(s, 70) ? 1 + model_below(s, 3) : -1;
}

/* Two events that say the same of the same moment are one event. */
static bool says_the_same(const model_record *a, const model_record *b)
{
    if (a->kind != b->kind || a->host != b->host || a->t0 != b->t0 || a->t1 != b->t1 ||
        a->ev.field_count != b->ev.field_count)
        return false;
    for (size_t i = 0; i < a->ev.field_count; i++)
        if (strcmp(a->text[i], b->text[i]) != 0 || a->fields[i].name.len != b->fields[i].name.len) return false;
    return true;
}

static void drop_repeats(model_world *w)
{
    for (int i = 0; i < w->nrecords; i++)
        for (int k = w->nrecords - 1; k > i; k--)
            if (says_the_same(&w->records[i], &w->records[k])) w->records[k] = w->records[--w->nrecords];
}

static void sort_records(model_world *w)
{
    for (int i = 1; i < w->nrecords; i++)
        for (int k = i; k > 0 && w->records[k].t1 < w->records[k - 1].t1; k--) {
            model_record x = w->records[k];
            w->records[k] = w->records[k - 1];
            w->records[k - 1] = x;
        }
}

void model_make(model *m, uint64_t seed, int dirt)
{
    uint64_t state = seed / MODEL_WORLDS * 0x2545f4914f6cdd1du + (uint64_t)dirt, *s = &state;
    bool keys = false, procs = false;
    memset(m, 0, sizeof *m);
    m->nchains = 1 + model_below(s, MODEL_CHAINS);
    for (int i = 0; i < m->nchains; i++) {
        model_make_chain(s, &m->chains[i], dirt);
        keys |= m->chains[i].key_chain;
        procs |= !m->chains[i].key_chain;
    }
    model_world *w = &m->world;
    state = seed * 0x9fb21c651e98df25u + (uint64_t)dirt;
    w->complete = model_chance(s, 50);
    uint64_t other = seed ^ 0x756e697821756e69u;
    w->is_unix = model_chance(&other, 30);
    make_procs(s, w, dirt);
    if (procs) tell_lives(s, w, dirt);
    for (int n = model_below(s, MODEL_RECORDS); n > 0; n--) {
        if (keys && (!procs || model_chance(s, 40)))
            tell_key(s, w);
        else if (procs && model_chance(s, 8))
            tell_injection(s, w);
        else if (procs && !w->is_unix && model_chance(s, 8))
            tell_request(s, w);
        else if (procs)
            tell_deed(s, w);
    }
    for (int i = 0; i < w->nrecords; i++) word(&w->records[i], w);
    drop_repeats(w);
    sort_records(w);
    for (int i = 0; i < w->nrecords; i++) w->records[i].lot = (uint64_t)i + 1;
    model_settle(m);
}
