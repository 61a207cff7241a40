/* SPDX-License-Identifier: MIT
 *
 * model.c: see model.h. Times lie on a grid of ten seconds, so that windows are met exactly again and again.
 */
#include "model.h"

#include <string.h>
#include <time.h>

const char *const model_class_names[MODEL_CLASSES] = { "process.start", "process.end",    "network.connect",
                                                       "dns.query",     "registry.set",   "file.create",
                                                       "file.open",     "image.load",     "session.start",
                                                       "api.call",      "network.flow",   "process.inject",
                                                       "file.rename",   "process.request" };
static const char *const levels[MODEL_LEVELS] = { "informational", "low", "medium", "high", "critical" };
static const char *const places[] = { "lineage", "self", "parent", "ancestor", "host", "writer" };
static const int64_t second = 1000000000, base = (int64_t)1767603600 * 1000000000;

uint64_t model_draw(uint64_t *state)
{
    uint64_t z = *state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

static int below(uint64_t *s, int n)
{
    return (int)(model_draw(s) % (uint64_t)n);
}

static bool chance(uint64_t *s, int percent)
{
    return below(s, 100) < percent;
}

bool model_of_kind(const model_chain *c, int name, unsigned kinds)
{
    for (int k = 0; k < MODEL_KINDS; k++)
        if ((kinds >> k & 1) && (c->kinds[k] >> name & 1)) return true;
    return false;
}

static bool term_holds(const model_term *t, const model_facts *f)
{
    int n = 0;
    switch (t->type) {
    case MODEL_STAGE:
        return f->stages[t->a];
    case MODEL_ALT:
        return f->alts[t->a][t->b];
    case MODEL_ANCHOR:
        return f->anchors >> t->a & 1;
    case MODEL_WEAK:
        return f->weak;
    case MODEL_OLDER:
        return f->older;
    case MODEL_SOME:
        for (int s = 0; s < MODEL_STAGES; s++) {
            n += f->stages[s];
            for (int k = 0; k < MODEL_ALTS; k++) n += f->alts[s][k];
        }
        return n >= t->a;
    }
    return false;
}

bool model_when_holds(const model_when *w, const model_facts *f)
{
    for (int r = 0; r < w->nrows; r++) {
        bool all = true;
        for (int t = 0; t < w->nterms[r]; t++) all &= term_holds(&w->row[r][t], f) != w->row[r][t].absent;
        if (all) return true;
    }
    return false;
}

/* ---- random chains ---- */

static unsigned some_kinds(uint64_t *s, int percent)
{
    return chance(s, percent) ? 1u << below(s, MODEL_KINDS) : 0;
}

static int64_t some_time(uint64_t *s, int most)
{
    return (int64_t)(1 + below(s, most)) * 10 * second;
}

static void make_process_alt(uint64_t *s, const model_chain *c, model_alt *a)
{
    static const model_class on[] = { MODEL_CONNECT, MODEL_DNS, MODEL_REGISTRY, MODEL_CONNECT };
    int type = below(s, 10);
    a->at = chance(s, 60) ? MODEL_LINEAGE : (model_at)(1 + below(s, 3));
    if (type < 3) {
        a->type = MODEL_ALT_KIND;
        a->is = some_kinds(s, 100);
        a->unless = some_kinds(s, 15);
    } else if (type < 6) {
        a->type = MODEL_ALT_EVENT;
        a->on = on[below(s, 4)];
        a->value = below(s, MODEL_USERS + 1) - 1;
        if (chance(s, 10)) {
            a->at = MODEL_WRITER;
            a->unless = some_kinds(s, 10);
        } else if (chance(s, 15)) {
            a->at = MODEL_HOST;
            a->around = some_time(s, 9) + 5 * second;
        } else {
            a->is = some_kinds(s, 20);
            a->unless = some_kinds(s, 10);
            if (chance(s, 10)) a->around = some_time(s, 9) + 5 * second;
        }
    } else if (type < 8) {
        a->type = MODEL_ALT_FILE;
        a->at = MODEL_LINEAGE;
        a->rel = 1u + (unsigned)below(s, 7);
        a->by = some_kinds(s, 60);
        a->by_lineage = chance(s, 25);
        a->by_unknown = chance(s, 25);
        a->renames = chance(s, 50);
    } else {
        a->type = MODEL_ALT_EXECUTES;
        a->argument_only = chance(s, 25);
        if (chance(s, 30)) a->is = some_kinds(s, 100);
    }
    if (c->nanchors > 1 && chance(s, 15)) a->anchors = 1u << below(s, c->nanchors);
    a->weak = chance(s, 8);
    a->hint = a->type == MODEL_ALT_EVENT && chance(s, 8);
}

static void make_key_alt(uint64_t *s, model_alt *a)
{
    static const model_class on[] = { MODEL_SESSION, MODEL_API, MODEL_FLOW };
    a->type = MODEL_ALT_KEY;
    a->on = on[below(s, 3)];
    a->value = below(s, 3) - 1;
    a->key = chance(s, 60) ? MODEL_USER : (model_key)(1 + below(s, 2));
    for (model_key k = a->key + 1; k < MODEL_KEYS; k++) /* from user to box, from both to address */
        if (chance(s, 35)) a->links |= 1u << k;
    a->weak = chance(s, 8);
}

static void make_stage(uint64_t *s, model_chain *c, int i)
{
    model_stage *st = &c->stages[i];
    st->nalts = 1 + below(s, MODEL_ALTS);
    st->after = st->before = -1;
    st->count = chance(s, 15) ? 2 + (uint32_t)below(s, 2) : 1;
    if (chance(s, 10)) st->distinct = 2;
    bool files = true;
    for (int k = 0; k < st->nalts; k++) {
        model_alt *a = &st->alts[k];
        a->value = a->with = -1;
        if (c->key_chain)
            make_key_alt(s, a);
        else
            make_process_alt(s, c, a);
        files &= a->type == MODEL_ALT_FILE;
    }
    st->provenance = files && chance(s, 70);
    if (c->nstages > 1 && chance(s, 25)) {
        int other = below(s, c->nstages - 1);
        other += other >= i;
        if (chance(s, 65))
            st->after = other;
        else
            st->before = other;
        if (chance(s, 50)) st->within = some_time(s, 12);
    }
}

static int names_of(const model_chain *c)
{
    int n = c->nstages;
    for (int i = 0; i < c->nstages; i++) n += c->stages[i].nalts;
    return n;
}

/* The first term of a row asks for something to be there. A stage with an order is often asked to be absent: "not followed by". */
static void make_term(uint64_t *s, const model_chain *c, int stage, bool negative, model_term *t)
{
    const model_stage *st = &c->stages[stage];
    *t = (model_term){ MODEL_STAGE, false, stage, 0 };
    if (chance(s, 8))
        *t = (model_term){ MODEL_SOME, false, 1 + below(s, names_of(c) < 5 ? names_of(c) : 5), 0 };
    else if (chance(s, 10))
        *t = (model_term){ MODEL_ALT, false, stage, below(s, st->nalts) };
    else if (negative && c->nanchors && chance(s, 5))
        *t = (model_term){ MODEL_ANCHOR, false, below(s, c->nanchors), 0 };
    else if (negative && chance(s, 4))
        *t = (model_term){ chance(s, 50) ? MODEL_WEAK : MODEL_OLDER, false, 0, 0 };
    t->absent = negative && chance(s, t->type == MODEL_STAGE && (st->after >= 0 || st->before >= 0) ? 50 : 20);
}

static void make_when(uint64_t *s, const model_chain *c, bool negative, model_when *w)
{
    w->nrows = chance(s, 25) ? 2 : 1;
    for (int r = 0; r < w->nrows; r++) {
        w->nterms[r] = 1 + below(s, c->nstages < MODEL_TERMS ? c->nstages : MODEL_TERMS);
        int first = below(s, c->nstages);
        for (int t = 0; t < w->nterms[r]; t++)
            make_term(s, c, (first + t) % c->nstages, t > 0 && negative, &w->row[r][t]);
    }
}

static void make_anchors(uint64_t *s, model_chain *c, int dirt)
{
    c->nanchors = 1 + below(s, MODEL_ANCHORS);
    for (int i = 0; i < c->nanchors; i++) {
        model_anchor *a = &c->anchors[i];
        a->parent = some_kinds(s, 100);
        a->is = some_kinds(s, 25);
        a->unless = some_kinds(s, 25);
        a->parent_unknown = !dirt && chance(s, 20);
        a->executes = chance(s, 20);
    }
    c->runs = some_kinds(s, 60);
}

static void make_chain(uint64_t *s, model_chain *c, int dirt)
{
    c->key_chain = chance(s, 25);
    for (int k = 0; k < MODEL_KINDS; k++)
        c->kinds[k] = 1u << below(s, MODEL_NAMES) | 1u << below(s, MODEL_NAMES) | 1u << below(s, MODEL_NAMES);
    if (!c->key_chain) make_anchors(s, c, dirt);
    c->window = some_time(s, 30);
    c->tolerance = chance(s, 30) ? 0 : (int64_t)below(s, 4) * 10 * second + 5 * second;
    c->nstages = 2 + below(s, MODEL_STAGES - 1);
    for (int i = 0; i < c->nstages; i++) make_stage(s, c, i);
    c->key_of = c->key_chain && chance(s, 30) ? below(s, c->nstages) : -1;
    if (c->key_of >= 0 && c->stages[c->key_of].alts[0].key != MODEL_USER) c->key_of = -1;
    for (int i = 0; i < c->nstages; i++)
        for (int k = 0; k < c->stages[i].nalts; k++) { /* a file that has evidence of a stage of files */
            int other = below(s, c->nstages);
            if (c->stages[i].alts[k].type == MODEL_ALT_EXECUTES && c->stages[other].alts[0].type == MODEL_ALT_FILE &&
                chance(s, 60))
                c->stages[i].alts[k].with = other;
        }
    c->nrules = 1 + below(s, MODEL_RULES);
    for (int i = 0; i < c->nrules; i++) {
        c->rules[i].level = below(s, MODEL_LEVELS);
        make_when(s, c, true, &c->rules[i].when);
    }
    make_when(s, c, false, &c->near_miss);
    c->weak_level = below(s, MODEL_LEVELS);
    c->older_level = below(s, MODEL_LEVELS);
}

/* ---- random worlds ---- */

static void image_path(int name, char out[96])
{
    if (name < MODEL_NAMES - MODEL_FILES)
        snprintf(out, 96, "C:\\apps\\p%d.exe", name);
    else
        snprintf(out, 96, "C:\\%s\\f%d.exe", name - (MODEL_NAMES - MODEL_FILES) < 3 ? "w" : "o",
                 name - (MODEL_NAMES - MODEL_FILES));
}

static void file_path(int file, char out[96])
{
    image_path(MODEL_NAMES - MODEL_FILES + file, out);
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
    image_path(p->name, exe);
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
    image_path(p->name, text);
    say(r, exe, text);
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
    image_path(p->name, text);
    if (r->asks & MODEL_BY_IMAGE) say(r, "Target.process.executable", text);
    snprintf(text, sizeof text, "\\task %d", r->task);
    if (r->task >= 0) say(r, "Target.task.name", text);
    say(r, "Target.task.type", types[r->asked % 3]);
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
    say(r, "host.os.type", "windows");
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
    if (r->kind == MODEL_FLOW) {
        snprintf(text, sizeof text, "%lld", (long long)r->t0), say(r, "event.start", text);
        snprintf(text, sizeof text, "%lld", (long long)r->t1), say(r, "event.end", text);
        for (size_t i = r->ev.field_count - 2; i < r->ev.field_count; i++) {
            r->fields[i].kind = CDET_INT;
            r->fields[i].v.i = i + 1 == r->ev.field_count ? r->t1 : r->t0;
        }
    }
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
        r->container = r->address = -1;
    r->names_image = r->names_parent_image = r->names_effective_image = r->names_target_image = true;
    return r;
}

/* A pid that nobody had lately; with dirt, often one that somebody had before. */
static unsigned some_pid(uint64_t *s, const model_world *w, const model_proc *p, int dirt)
{
    for (int i = 0; dirt && i < w->nprocs && chance(s, 70); i++) {
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

static void make_procs(uint64_t *s, model_world *w, int dirt)
{
    int n = 3 + below(s, MODEL_PROCS - 2);
    for (; w->nprocs < n; w->nprocs++) {
        model_proc p;
        memset(&p, 0, sizeof p);
        p.host = chance(s, 15);
        p.parent = p.effective = -1;
        for (int tries = 0; tries < 3 && p.parent < 0 && w->nprocs && !chance(s, 20); tries++) {
            int q = below(s, w->nprocs);
            if (w->procs[q].host == p.host) p.parent = q;
        }
        const model_proc *q = p.parent >= 0 ? &w->procs[p.parent] : NULL;
        p.start = (q ? q->start : base) + (int64_t)below(s, q ? 8 : 20) * 10 * second;
        if (q && p.start > q->end) p.start = q->end;
        if (q && chance(s, 12)) { /* somebody who was there by then; whom they come from is made, so no circles */
            int other = below(s, w->nprocs);
            const model_proc *x = &w->procs[other];
            if (other != p.parent && x->host == p.host && x->start <= p.start && x->end >= p.start) p.effective = other;
        }
        p.end = chance(s, 30) ? p.start + some_time(s, 20) : INT64_MAX;
        p.name = below(s, MODEL_NAMES);
        p.argument = chance(s, 35) ? below(s, MODEL_FILES) : -1;
        p.has_id = !dirt || chance(s, 60);
        p.twice = dirt && p.has_id && chance(s, 30);
        p.pid = some_pid(s, w, &p, dirt);
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
        if (w->complete || shared || p->twice || !chance(s, dirt ? 20 : 8)) {
            for (int copy = 0; copy <= p->twice; copy++) {
                model_record *r = add(w, MODEL_START, p->host, p->start + copy * second / 2);
                if (!r) return;
                r->proc = i;
                r->second = copy == 1;
                r->parent = p->parent >= 0 && (w->complete || !chance(s, 8)) ? p->parent : -1;
                r->names_parent_image = !dirt || !chance(s, 10);
                if (copy == 0 || chance(s, 30)) r->effective = p->effective;
                r->names_effective_image = chance(s, 50);
            }
        }
        if (p->end == INT64_MAX || (!shared && !chance(s, 70))) continue;
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
    if (chance(s, 6) && (p->has_id || !pid_is_shared(w, proc))) return p->start - (int64_t)(1 + below(s, 45)) * second;
    if (!chance(s, 2) || !p->has_id || p->twice) return t;
    if (chance(s, 50)) return t + (2 + below(s, 15000)) * day;
    w->long_past = true;
    return t - (2 + below(s, 20)) * day;
}

static void tell_deed(uint64_t *s, model_world *w)
{
    static const model_class deeds[] = { MODEL_CONNECT, MODEL_CONNECT, MODEL_DNS,  MODEL_REGISTRY, MODEL_CREATE,
                                         MODEL_CREATE,  MODEL_CREATE,  MODEL_OPEN, MODEL_LOAD,     MODEL_RENAME };
    int i = below(s, w->nprocs);
    const model_proc *p = &w->procs[i];
    model_class kind = deeds[below(s, 10)];
    int64_t most = p->end == INT64_MAX ? 300 * second : p->end - p->start,
            t = p->start + (int64_t)below(s, 31) * 10 * second;
    if (t > p->start + most) t = p->start + most;
    bool written = kind == MODEL_CREATE || kind == MODEL_RENAME;
    if (written && chance(s, 50))
        t = base + (int64_t)below(s, 20) * 10 * second; /* whoever did it, perhaps long before */
    if (written && (t < p->start || t > p->start + most)) i = -1;
    if (i >= 0) t = by_a_wrong_clock(s, w, i, t);
    model_record *r = add(w, kind, p->host, t);
    if (!r) return;
    r->proc = i;
    r->second = i >= 0 && p->twice && chance(s, 40);
    r->names_image = chance(s, 85);
    if (written || kind == MODEL_OPEN || kind == MODEL_LOAD) r->file = below(s, MODEL_FILES);
    if (kind == MODEL_RENAME) r->old = (r->file + 1 + below(s, MODEL_FILES - 1)) % MODEL_FILES;
    if (kind == MODEL_CONNECT || kind == MODEL_DNS || kind == MODEL_REGISTRY) r->user = below(s, MODEL_USERS);
    if (kind == MODEL_CONNECT || kind == MODEL_DNS) r->address = chance(s, 90) ? 1 + below(s, 3) : -1;
}

/* Code is put into a process that is there. */
static void tell_injection(uint64_t *s, model_world *w)
{
    int i = below(s, w->nprocs), into = below(s, w->nprocs);
    const model_proc *p = &w->procs[i], *q = &w->procs[into];
    int64_t t = (p->start > q->start ? p->start : q->start) + (int64_t)below(s, 10) * 10 * second;
    if (i == into || p->host != q->host || t > p->end || t > q->end) return;
    model_record *r = add(w, MODEL_INJECT, p->host, t);
    if (!r) return;
    r->proc = i;
    r->target = into;
    r->second = p->twice && chance(s, 40);
    r->names_image = chance(s, 85);
    r->names_target_image = chance(s, 60);
}

bool model_asks(const model_world *w, const model_record *r, int proc, unsigned way, int64_t start)
{
    static const int64_t day = 86400 * (int64_t)1000000000;
    const model_proc *p = &w->procs[proc], *q = &w->procs[r->asked];
    int64_t gap = start - r->t0;
    if (r->kind != MODEL_REQUEST || !(r->asks & way) || r->host != p->host) return false;
    if (gap < -60 * second || gap > (way == MODEL_BY_PID ? 60 * second : day)) return false;
    if (way == MODEL_BY_PID) return p->pid == q->pid;
    return p->name == q->name && (way == MODEL_BY_IMAGE || p->argument == q->argument);
}

/* A client asks for a process, under a name or not; whoever it may be taken for was made later, so that nobody is its own ancestor. */
static void tell_request(uint64_t *s, model_world *w)
{
    int client = below(s, w->nprocs), asked = below(s, w->nprocs);
    const model_proc *p = &w->procs[client], *q = &w->procs[asked];
    bool by_pid = chance(s, 40);
    int64_t t = q->start + (int64_t)(below(s, by_pid ? 11 : 30) - (by_pid ? 5 : 25)) * 10 * second + w->nrecords;
    if (p->host != q->host || t < p->start || t > p->end || pid_is_shared(w, client)) return;
    unsigned asks = by_pid ? MODEL_BY_PID : chance(s, 70) ? MODEL_BY_COMMAND : MODEL_BY_IMAGE;
    for (int i = 0; i <= client; i++)
        if (w->procs[i].host == q->host && (w->procs[i].pid == q->pid || w->procs[i].name == q->name)) return;
    bool named = chance(s, 40);
    for (int k = 0; k <= named; k++) {
        model_record *r = add(w, MODEL_REQUEST, p->host, t - k * 10 * second);
        if (!r) return;
        r->proc = named && !k ? -1 : client; /* launched; registered */
        r->second = r->proc >= 0 && p->twice && chance(s, 40);
        r->names_image = chance(s, 85);
        r->asked = asked;
        r->asks = named && k ? 0 : asks;
        r->task = named ? asked : -1;
    }
}

static void tell_key(uint64_t *s, model_world *w)
{
    static const model_class kinds[] = { MODEL_SESSION, MODEL_API, MODEL_FLOW };
    model_record *r = add(w, kinds[below(s, 3)], chance(s, 15), base + (int64_t)below(s, 60) * 10 * second);
    if (!r) return;
    if (r->kind == MODEL_FLOW) r->t1 = r->t0 + (int64_t)below(s, 7) * 10 * second;
    r->user = chance(s, 85) ? below(s, MODEL_USERS) : -1;
    r->outcome = chance(s, 85) ? below(s, 2) : -1;
    r->container = chance(s, 60) ? below(s, 3) : -1;
    r->address = chance(s, 70) ? 1 + below(s, 3) : -1;
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
    m->nchains = 1 + below(s, MODEL_CHAINS);
    for (int i = 0; i < m->nchains; i++) {
        make_chain(s, &m->chains[i], dirt);
        keys |= m->chains[i].key_chain;
        procs |= !m->chains[i].key_chain;
    }
    model_world *w = &m->world;
    state = seed * 0x9fb21c651e98df25u + (uint64_t)dirt;
    w->complete = chance(s, 50);
    make_procs(s, w, dirt);
    if (procs) tell_lives(s, w, dirt);
    for (int n = below(s, MODEL_RECORDS); n > 0; n--) {
        if (keys && (!procs || chance(s, 40)))
            tell_key(s, w);
        else if (procs && chance(s, 8))
            tell_injection(s, w);
        else if (procs && chance(s, 8))
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

/* ---- in words ---- */

static void write_time(FILE *out, int64_t ns)
{
    fprintf(out, "%llds", (long long)(ns / second));
}

static void write_kinds(FILE *out, const char *key, unsigned kinds)
{
    if (!kinds) return;
    fprintf(out, ", %s: [", key);
    for (int k = 0, n = 0; k < MODEL_KINDS; k++)
        if (kinds >> k & 1) fprintf(out, "%sk%d", n++ ? ", " : "", k);
    fprintf(out, "]");
}

static void write_file_alt(FILE *out, const model_alt *a)
{
    static const char *const rels[] = { "executed", "loaded", "opened" };
    fprintf(out, ", on: %s, file: [", a->renames ? "[file.create, file.rename]" : "file.create");
    for (int k = 0, n = 0; k < 3; k++)
        if (a->rel >> k & 1) fprintf(out, "%s%s", n++ ? ", " : "", rels[k]);
    fprintf(out, "]");
    write_kinds(out, "by", a->by);
    if (a->by_lineage) fprintf(out, ", by_lineage: true");
    if (a->by_unknown) fprintf(out, ", by_unknown: true");
}

static void write_alt(FILE *out, const model_alt *a, int number)
{
    static const char *const keys[MODEL_KEYS] = { "user: user.name", "box: container.id", "addr: destination.ip" };
    fprintf(out, "      - {name: a%d", number);
    switch (a->type) {
    case MODEL_ALT_KIND:
        break;
    case MODEL_ALT_EVENT:
        fprintf(out, ", on: %s", model_class_names[a->on]);
        if (a->value >= 0) fprintf(out, ", where: {w: {user.name: u%d}, condition: w}", a->value);
        break;
    case MODEL_ALT_FILE:
        write_file_alt(out, a);
        break;
    case MODEL_ALT_EXECUTES:
        fprintf(out, ", %s: there", a->argument_only ? "argument" : "executes");
        if (a->with >= 0) fprintf(out, ", with: s%d", a->with);
        break;
    case MODEL_ALT_KEY:
        fprintf(out, ", on: %s, key: {%s}", model_class_names[a->on], keys[a->key]);
        if (a->value >= 0) fprintf(out, ", where: {w: {event.outcome: o%d}, condition: w}", a->value);
        if (a->links) fprintf(out, ", links: [");
        for (int k = 0, n = 0; k < MODEL_KEYS; k++)
            if (a->links >> k & 1) fprintf(out, "%s{%s}", n++ ? ", " : "", keys[k]);
        if (a->links) fprintf(out, "]");
        break;
    }
    write_kinds(out, "is", a->is);
    write_kinds(out, "unless", a->unless);
    if (a->type != MODEL_ALT_FILE && a->type != MODEL_ALT_KEY) fprintf(out, ", at: %s", places[a->at]);
    if (a->around) fprintf(out, ", around: "), write_time(out, a->around);
    for (int i = 0; i < MODEL_ANCHORS; i++)
        if (a->anchors >> i & 1) fprintf(out, ", anchor: [n%d]", i);
    if (a->weak) fprintf(out, ", weak: true");
    if (a->hint) fprintf(out, ", hint: true");
    fprintf(out, "}\n");
}

static void write_term(FILE *out, const model_term *t)
{
    if (t->absent) fprintf(out, "not ");
    switch (t->type) {
    case MODEL_STAGE:
        fprintf(out, "s%d", t->a);
        break;
    case MODEL_ALT:
        fprintf(out, "s%d.a%d", t->a, t->b);
        break;
    case MODEL_ANCHOR:
        fprintf(out, "n%d", t->a);
        break;
    case MODEL_WEAK:
        fprintf(out, "weak_edge");
        break;
    case MODEL_OLDER:
        fprintf(out, "older");
        break;
    case MODEL_SOME:
        fprintf(out, "%d of s*", t->a);
        break;
    }
}

static void write_when(FILE *out, const model_when *w)
{
    for (int r = 0; r < w->nrows; r++) {
        fprintf(out, "%s(", r ? " or " : "");
        for (int t = 0; t < w->nterms[r]; t++) {
            fprintf(out, "%s", t ? " and " : "");
            write_term(out, &w->row[r][t]);
        }
        fprintf(out, ")");
    }
}

static void write_anchors(FILE *out, const model_chain *c)
{
    fprintf(out, "anchor:\n  process:\n");
    for (int i = 0; i < c->nanchors; i++) {
        const model_anchor *a = &c->anchors[i];
        fprintf(out, "    - {name: n%d", i);
        write_kinds(out, "parent", a->parent);
        write_kinds(out, "is", a->is);
        write_kinds(out, "unless", a->unless);
        if (a->parent_unknown) fprintf(out, ", parent_unknown: true");
        if (a->executes) fprintf(out, ", executes: there");
        fprintf(out, "}\n");
    }
    for (int k = 0; k < MODEL_KINDS; k++)
        if (c->runs >> k & 1) fprintf(out, "  runs_arguments: [k%d]\n", k);
}

static void write_kind_list(FILE *out, const model_chain *c)
{
    fprintf(out, "processes:\n");
    for (int k = 0; k < MODEL_KINDS; k++) {
        fprintf(out, "  k%d: {n: {process.name: [", k);
        for (int i = 0, n = 0; i < MODEL_NAMES; i++) {
            char path[96];
            image_path(i, path);
            if (c->kinds[k] >> i & 1) fprintf(out, "%s%s", n++ ? ", " : "", strrchr(path, '\\') + 1);
        }
        fprintf(out, "]}, condition: n}\n");
    }
    fprintf(out, "files:\n  there: {p: {file.path|startswith: 'C:\\w\\'}, condition: p}\n  elsewhere: {p: "
                 "{file.path|startswith: 'C:\\o\\'}, condition: p}\n");
}

static void write_stage(FILE *out, const model_stage *st, int number)
{
    fprintf(out, "  s%d:\n", number);
    if (st->provenance) fprintf(out, "    provenance: true\n");
    if (st->after >= 0) fprintf(out, "    after: s%d\n", st->after);
    if (st->before >= 0) fprintf(out, "    before: s%d\n", st->before);
    if (st->within) fprintf(out, "    within: "), write_time(out, st->within), fprintf(out, "\n");
    if (st->count > 1) fprintf(out, "    count: %u\n", st->count);
    if (st->distinct) fprintf(out, "    distinct: {field: destination.ip, min: %u}\n", st->distinct);
    fprintf(out, "    any:\n");
    for (int i = 0; i < st->nalts; i++) write_alt(out, &st->alts[i], i);
}

void model_write_chain(FILE *out, const model_chain *c, int number)
{
    fprintf(out, "chain: R%d\ntitle: random chain\n", number);
    if (c->key_chain) {
        fprintf(out, "keys: {user: {form: lower}, box: {form: container, global: true}, addr: {form: ip, global: "
                     "true}}\nanchor: {key: user");
        if (c->key_of >= 0) fprintf(out, ", of: s%d", c->key_of);
        fprintf(out, "}\n");
    } else {
        write_kind_list(out, c);
        write_anchors(out, c);
    }
    fprintf(out, "within: "), write_time(out, c->window), fprintf(out, "\ntolerance: "), write_time(out, c->tolerance),
        fprintf(out, "\nstages:\n");
    for (int i = 0; i < c->nstages; i++) write_stage(out, &c->stages[i], i);
    fprintf(out, "alert:\n");
    for (int i = 0; i < c->nrules; i++) {
        fprintf(out, "  - {level: %s, when: ", levels[c->rules[i].level]);
        write_when(out, &c->rules[i].when);
        fprintf(out, "}\n");
    }
    fprintf(out, "weak: %s\nolder: %s\nnear_miss: ", levels[c->weak_level], levels[c->older_level]);
    write_when(out, &c->near_miss);
    fprintf(out, "\n");
}

/* A scenario's whole numbers are no times. */
static void write_moment(FILE *out, cdet_str name, int64_t ns)
{
    char text[64];
    time_t t = (time_t)(ns / second);
    struct tm tm;
    if (!gmtime_r(&t, &tm) || !strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &tm)) return;
    fprintf(out, ", %.*s: '%s.%09lldZ'", (int)name.len, name.ptr, text, (long long)(ns % second));
}

static void write_record(FILE *out, const model_record *r)
{
    int64_t off = r->ev.time - base;
    fprintf(out, "  - {at: %s%lld.%09llds, class: %s, host: %.*s", off < 0 ? "-" : "",
            (long long)((off < 0 ? -off : off) / second), (long long)((off < 0 ? -off : off) % second),
            model_class_names[r->kind], (int)r->ev.host.len, r->ev.host.ptr);
    for (size_t i = 0; i < r->ev.field_count; i++) {
        const cdet_field *f = &r->fields[i];
        if (f->kind == CDET_INT)
            write_moment(out, f->name, f->v.i);
        else
            fprintf(out, ",\n     %.*s: '%s'", (int)f->name.len, f->name.ptr, r->text[i]);
    }
    fprintf(out, "}\n");
}

void model_write_scenario(FILE *out, const model *m, const char *about)
{
    fprintf(out, "# SPDX-License-Identifier: MIT\nabout: '%s'\nrules:\n", about);
    for (int i = 0; i < m->nchains; i++) {
        char line[512];
        FILE *f = tmpfile();
        if (!f) return;
        model_write_chain(f, &m->chains[i], i);
        rewind(f);
        fprintf(out, "  - |\n");
        while (fgets(line, sizeof line, f)) fprintf(out, "    %s", line);
        fclose(f);
    }
    fprintf(out, "defaults: {base: \"2026-01-05T09:00:00Z\"}\nevents:\n");
    for (int i = 0; i < m->world.nrecords; i++) write_record(out, &m->world.records[i]);
}
