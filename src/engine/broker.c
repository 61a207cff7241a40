/* SPDX-License-Identifier: MIT
 *
 * broker.c: requests and what came of them, in either order. A request is kept under everything that may tell its outcome: the pid
 * it created, the command line or image asked for, the name of the task or service. Records that share a name are one request: the one that
 * names the client (a task is registered) and the one that names the pid (it is launched) meet there. One that names only the system process that will
 * do it (a WMI call) means what that process starts next to it in time.
 */
#include "broker.h"

#include "graph.h"
#include "intern.h"
#include "path.h"
#include "pids.h"
#include "text.h"

enum { MAX_RECORDS = 64 };
static const int64_t day = (int64_t)24 * 3600 * 1000000000, slack = (int64_t)60 * 1000000000,
                     next_to = (int64_t)5 * 1000000000;

enum { BY_PID, BY_COMMAND, BY_IMAGE, BY_NAME, BY_BROKER, KEYS };
enum { BY_SCRIPT = KEYS, PROC_KEYS }; /* of a process: its script's command, found under BY_COMMAND */

/* Where the program that a command line begins with ends. A path with blanks and no quotes goes on to its extension. */
static size_t program_end(cdet_str cmd, size_t i, bool quoted)
{
    static const char *const ends[] = { ".exe", ".com", ".bat", ".cmd" };
    size_t end = i;
    while (end < cmd.len && cmd.ptr[end] != (quoted ? '"' : ' ')) end++;
    if (quoted || i + 2 >= cmd.len || cmd.ptr[i + 1] != ':' || memchr(cmd.ptr + i, '.', end - i)) return end;
    for (size_t k = end; k + 4 <= cmd.len; k++)
        for (size_t x = 0; x < sizeof ends / sizeof *ends; x++)
            if (cdet_str_ieq((cdet_str){ cmd.ptr + k, 4 }, cdet_str_of(ends[x])) &&
                (k + 4 == cmd.len || cmd.ptr[k + 4] == ' '))
                return k + 4;
    return end;
}

/* A command line as one asks for it and as the system runs it: which folder the program is in, its extension, quotes and how many
 * blanks stand between are not the same. Empty: a program by its name alone, which asks for nothing in particular. */
static cdet_str bare_command(cdet_str cmd, char *buf, size_t cap)
{
    size_t i = 0, n = 0;
    bool folder = false, more = false, quoted = false;
    for (; i < cmd.len &&
           (cmd.ptr[i] == '"' || cmd.ptr[i] == ' ' || (i + 1 < cmd.len && cmd.ptr[i] == '\\' && cmd.ptr[i + 1] == '"'));
         i++)
        quoted = quoted || cmd.ptr[i] == '"';
    size_t end = program_end(cmd, i, quoted), rest = end;
    if (quoted && end > i && cmd.ptr[end - 1] == '\\') end--; /* \" within quotes */
    for (size_t k = i; k < end; k++)
        if (cmd.ptr[k] == '\\' || cmd.ptr[k] == '/') {
            i = k + 1;
            folder = true;
        }
    cdet_str name = { cmd.ptr + i, end - i };
    if (name.len > 4 && cdet_str_ieq((cdet_str){ name.ptr + name.len - 4, 4 }, CDET_LIT(".exe"))) name.len -= 4;
    for (size_t k = 0; k < name.len && n < cap; k++) buf[n++] = name.ptr[k];
    for (size_t k = rest; k < cmd.len && n < cap; k++) {
        bool blank = cmd.ptr[k] == ' ' || cmd.ptr[k] == '\t',
             escape = cmd.ptr[k] == '\\' && k + 1 < cmd.len && cmd.ptr[k + 1] == '"';
        if (cmd.ptr[k] == '"' || escape || (blank && (n == 0 || buf[n - 1] == ' '))) continue;
        buf[n++] = blank ? ' ' : cmd.ptr[k];
        more = more || !blank;
    }
    while (n && buf[n - 1] == ' ') n--;
    return (cdet_str){ buf, more || folder ? n : 0 };
}

static uint64_t key_of(const cdet_engine *e, uint32_t host, int how, cdet_str s, uint64_t n)
{
    /* a fixed key, so that snapshots can carry it; a list is looked at up to MAX_RECORDS, so collisions cost little */
    cdet_str name = cdet_pool_str(e, cdet_host_at(e, host)->name);
    size_t dot = 0;
    while (dot < name.len && name.ptr[dot] != '.') dot++;
    static const uint64_t fixed[2] = { 0x7265717565737420ull, 0x6b6579732076312eull };
    const uint64_t k[2] = { fixed[0] ^ cdet_hash_lower(fixed, name.ptr ? name.ptr : "", dot) ^
                                n * 0x9e3779b97f4a7c15ull,
                            fixed[1] + (uint64_t)how };
    while (s.len && (s.ptr[0] == '"' || s.ptr[0] == ' ')) {
        s.ptr++;
        s.len--;
    }
    while (s.len && (s.ptr[s.len - 1] == '"' || s.ptr[s.len - 1] == ' ')) s.len--;
    uint64_t h = cdet_hash_lower(k, s.ptr ? s.ptr : "", s.len);
    return h ? h : 1;
}

/* Which of two records under one key is given up first: those that name no client, then the older: not the one that came first. */
static int rank(const cdet_request *a, const cdet_request *b)
{
    if (!a->client != !b->client) return a->client ? 1 : -1;
    if (a->time != b->time) return a->time < b->time ? -1 : 1;
    return a->pid == b->pid ? 0 : a->pid < b->pid ? -1 : 1;
}

/* A record that is no longer found under some key says the same as one that is. */
static bool same(const cdet_request *a, const cdet_request *b)
{
    for (int k = 0; k < KEYS; k++)
        if (a->keys[k] && b->keys[k] && a->keys[k] != b->keys[k]) return false;
    return rank(a, b) == 0 && a->client == b->client && a->serial == b->serial && a->host == b->host;
}

/* The records under a key: how many, the one to be given up first (0: none), and one that says the same as r (0: none). */
static uint32_t look_under(const cdet_engine *e, int how, const cdet_request *r, uint32_t *least, uint32_t *twin)
{
    cdet_map_iter it;
    uint32_t n = 0;
    *least = *twin = 0;
    for (uint32_t i = cdet_map_first(&e->request_map, r->keys[how], &it); i; i = cdet_map_more(&e->request_map, &it)) {
        const cdet_request *q = cdet_request_at(e, i);
        if (q->keys[how] != r->keys[how]) continue;
        n++;
        if (same(q, r)) *twin = i;
        if (!*least || rank(q, cdet_request_at(e, *least)) < 0) *least = i;
    }
    return n;
}

/* A record is no longer found under a key. One that is found under none goes. */
static void forget_under(cdet_engine *e, int how, uint32_t id)
{
    cdet_request *q = cdet_request_at(e, id);
    cdet_map_del(&e->request_map, q->keys[how], id);
    q->keys[how] = 0;
    for (int k = 0; k < KEYS; k++)
        if (q->keys[k]) return;
    cdet_slab_del(&e->requests, id);
}

/* Keeps a record under all its keys. A key has MAX_RECORDS at most, so that a flood of requests costs each of them little; a record
 * that says what is known already is not kept twice. */
bool cdet_broker_keep(cdet_engine *e, const cdet_request *r)
{
    cdet_request rec = *r;
    uint32_t least, twin, found = 0;
    for (int k = 0; k < KEYS; k++) {
        if (!rec.keys[k]) continue;
        uint32_t n = look_under(e, k, r, &least, &twin);
        if (twin) return true;
        if (n >= MAX_RECORDS && rank(r, cdet_request_at(e, least)) < 0)
            rec.keys[k] = 0;
        else if (n >= MAX_RECORDS)
            forget_under(e, k, least);
        found += rec.keys[k] != 0;
    }
    if (!found) return true;
    uint32_t id = cdet_slab_reserve(&e->requests, 1) ? cdet_slab_new(&e->requests) : 0;
    if (!id) return false;
    *cdet_request_at(e, id) = rec;
    for (int k = 0; k < KEYS; k++)
        if (rec.keys[k] && cdet_map_reserve(&e->request_map)) cdet_map_put(&e->request_map, rec.keys[k], id);
    return true;
}

static uint64_t distance(int64_t a, int64_t b)
{
    return a > b ? (uint64_t)a - (uint64_t)b : (uint64_t)b - (uint64_t)a;
}

/* The client of a request: its own, or that of another record of the same name, the nearest in time. */
static uint32_t client_of(const cdet_engine *e, const cdet_request *r)
{
    cdet_map_iter it;
    uint32_t n = 0, best = 0;
    uint64_t off = UINT64_MAX;
    if (cdet_proc_live(e, r->client, r->serial)) return r->client;
    if (!r->keys[BY_NAME]) return 0;
    for (uint32_t i = cdet_map_first(&e->request_map, r->keys[BY_NAME], &it); i && n < MAX_RECORDS;
         i = cdet_map_more(&e->request_map, &it), n++) {
        const cdet_request *q = cdet_request_at(e, i);
        if (q->keys[BY_NAME] != r->keys[BY_NAME] || !cdet_proc_live(e, q->client, q->serial)) continue;
        uint64_t d = distance(q->time, r->time);
        if (best && (d > off || (d == off && cdet_proc_identity(e, q->client) >= cdet_proc_identity(e, best))))
            continue;
        best = q->client;
        off = d;
    }
    return best;
}

/* The sensor told who really asked: that holds. */
static bool is_effective(const cdet_engine *e, const cdet_proc *p)
{
    return cdet_str_eq(cdet_pool_str(e, cdet_edge_kind(p)), cdet_bond_name(CDET_BOND_EFFECTIVE));
}

static void tie(cdet_engine *e, uint32_t proc, uint32_t client, cdet_bond bond)
{
    uint32_t kind;
    if (proc == client || !cdet_bond_on(e->rs, e->os, bond) || cdet_proc_within(e, client, proc) ||
        !(kind = cdet_pool_put(e, cdet_bond_name(bond))))
        return;
    if (!is_effective(e, cdet_proc_at(e, proc))) cdet_proc_set_parent(e, proc, client, CDET_BY_ID, kind);
    cdet_pool_drop(e, kind);
}

static bool in_time(const cdet_request *r, int how, int64_t start)
{
    int64_t gap = cdet_sat_sub(start, r->time);
    if (how == BY_BROKER) return gap >= -next_to && gap <= next_to;
    return gap >= -slack && gap <= (how == BY_PID ? slack : day);
}

/* Base name of the reported parent: the system process that did the work. */
static cdet_str broker_of(const cdet_engine *e, const cdet_proc *p)
{
    uint32_t parent = cdet_proc_started_by(p);
    return parent ? cdet_basename(cdet_pool_str(e, cdet_proc_at(e, parent)->exe)) : (cdet_str){ "", 0 };
}

/* 0: nothing that could be found again. */
static uint64_t key_of_command(const cdet_engine *e, uint32_t host, cdet_str cmd)
{
    char buf[1024];
    cdet_str bare = bare_command(cmd, buf, sizeof buf);
    return bare.len ? key_of(e, host, BY_COMMAND, bare, 0) : 0;
}

/* A script is asked for by its own name; the kernel runs it as "INTERPRETER SCRIPT ...". 0: it is none. */
static uint64_t key_of_script(const cdet_engine *e, const cdet_proc *p)
{
    cdet_str cmd = cdet_pool_str(e, p->cmd);
    const char *blank = cmd.len && (p->flags & CDET_P_UNIX) ? memchr(cmd.ptr, ' ', cmd.len) : NULL;
    size_t at = blank ? (size_t)(blank - cmd.ptr) + 1 : 0;
    if (!at || at == cmd.len || cmd.ptr[at] != '/') return 0;
    return key_of_command(e, p->host, (cdet_str){ cmd.ptr + at, cmd.len - at });
}

static void keys_of(const cdet_engine *e, const cdet_proc *p, uint64_t keys[PROC_KEYS])
{
    cdet_str exe = cdet_pool_str(e, p->exe), cmd = cdet_pool_str(e, p->cmd), broker = broker_of(e, p);
    memset(keys, 0, PROC_KEYS * sizeof *keys);
    if (p->pid) keys[BY_PID] = key_of(e, p->host, BY_PID, (cdet_str){ "", 0 }, p->pid);
    if (cmd.len) keys[BY_COMMAND] = key_of_command(e, p->host, cmd);
    if (cmd.len) keys[BY_SCRIPT] = key_of_script(e, p);
    if (exe.len) keys[BY_IMAGE] = key_of(e, p->host, BY_IMAGE, exe, 0);
    if (broker.len) keys[BY_BROKER] = key_of(e, p->host, BY_BROKER, broker, 0);
}

/* A request that a process may have come of. */
typedef struct origin {
    uint32_t client;
    int how; /* the surest way of telling first */
    uint64_t off;
    int64_t time;
    cdet_bond bond;
} origin;

/* Which of several holds must not depend on which was heard of first: the surest, the nearest in time, the earlier one. */
static bool surer(const cdet_engine *e, const origin *a, const origin *b)
{
    if (!b->client || a->how != b->how) return !b->client || a->how < b->how;
    if (a->off != b->off) return a->off < b->off;
    if (a->time != b->time) return a->time < b->time;
    return cdet_proc_identity(e, a->client) < cdet_proc_identity(e, b->client);
}

/* What of all requests that are known made this process, if one did. */
static bool seek(cdet_engine *e, uint32_t proc)
{
    static const struct {
        int key, as; /* of the process, of the request */
    } ways[] = { { BY_PID, BY_PID },
                 { BY_COMMAND, BY_COMMAND },
                 { BY_SCRIPT, BY_COMMAND },
                 { BY_IMAGE, BY_IMAGE },
                 { BY_BROKER, BY_BROKER } };
    const cdet_proc *p = cdet_proc_at(e, proc);
    uint64_t keys[PROC_KEYS];
    origin best = { 0, 0, 0, 0, CDET_BOND_REQUEST };
    if (!(p->flags & CDET_P_CREATED) || p->start == CDET_NO_TIME) return false;
    if (is_effective(e, p)) return false;
    keys_of(e, p, keys);
    for (size_t w = 0; w < sizeof ways / sizeof *ways && !best.client; w++) {
        const int how = ways[w].as;
        const uint64_t key = keys[ways[w].key];
        cdet_map_iter it;
        uint32_t n = 0;
        for (uint32_t i = key ? cdet_map_first(&e->request_map, key, &it) : 0; i && n < MAX_RECORDS;
             i = cdet_map_more(&e->request_map, &it), n++) {
            const cdet_request *r = cdet_request_at(e, i);
            if (r->keys[how] != key || !in_time(r, how, p->start)) continue;
            origin o = { client_of(e, r), (int)w, distance(r->time, p->start), r->time, (cdet_bond)r->bond };
            if (o.client && o.client != proc && surer(e, &o, &best)) best = o;
        }
    }
    if (!best.client) return false;
    if (p->parent != best.client) {
        tie(e, proc, best.client, best.bond);
        if (p->parent == best.client) cdet_proc_at(e, proc)->flags |= CDET_P_TIED;
    }
    return true;
}

/* ---- the latest starts ---- */

/* With room for one more, unless it is as large as it gets or memory is short: then the earliest goes. */
static cdet_starts *starts_of(cdet_engine *e, cdet_host *h)
{
    cdet_starts *s = h->starts;
    uint32_t cap = !s ? 4 : s->n < s->cap || s->cap >= CDET_STARTS ? s->cap : s->cap * 4;
    if (s && s->cap == cap) return s;
    cdet_starts *more = cdet_heap_alloc(&e->store, sizeof *s + cap * sizeof s->at[0]);
    if (!more) return s;
    if (s) memcpy(more, s, sizeof *s + s->n * sizeof s->at[0]);
    more->cap = cap;
    cdet_heap_free(&e->store, s);
    return h->starts = more;
}

static void recall(cdet_engine *e, uint32_t proc)
{
    const cdet_proc *p = cdet_proc_at(e, proc);
    cdet_host *h = cdet_host_at(e, p->host);
    if (!(p->flags & CDET_P_CREATED) || p->start == CDET_NO_TIME) return;
    cdet_starts *s = starts_of(e, h);
    if (!s) return;
    for (uint32_t i = s->n; i-- > 0;) { /* told once more by another sensor */
        if (s->at[i].proc != proc || s->at[i].serial != p->serial) continue;
        memmove(&s->at[i], &s->at[i + 1], (--s->n - i) * sizeof s->at[0]);
        break;
    }
    uint32_t at = s->n;
    while (at > 0 && s->at[at - 1].start > p->start) at--;
    if (s->n == s->cap) {
        if (at == 0) return;
        at--;
        memmove(&s->at[0], &s->at[1], --s->n * sizeof s->at[0]);
    }
    memmove(&s->at[at + 1], &s->at[at], (s->n++ - at) * sizeof s->at[0]);
    s->at[at].start = p->start;
    s->at[at].proc = proc;
    s->at[at].serial = p->serial;
}

/* Another sensor may have put the start elsewhere: what it was taken to come of is too far off now. */
void cdet_broker_started(cdet_engine *e, uint32_t proc)
{
    recall(e, proc);
    if (cdet_map_count(&e->request_map) && seek(e, proc)) return;
    if (cdet_proc_at(e, proc)->flags & CDET_P_TIED) cdet_proc_drop_effective(e, proc);
    cdet_proc_at(e, proc)->flags &= ~(uint32_t)CDET_P_TIED;
}

/* A request may name only the system process that did the work. */
void cdet_graph_image_told(cdet_engine *e, uint32_t proc)
{
    uint32_t n = 0;
    if (!cdet_map_count(&e->request_map)) return;
    for (uint32_t c = cdet_proc_at(e, proc)->child, next; c && n < CDET_SCAN; c = next, n++) {
        next = cdet_proc_at(e, c)->next;
        (void)seek(e, c);
    }
    const cdet_extra *x = cdet_proc_at(e, proc)->x;
    for (uint32_t c = x ? x->reports : 0, next; c && n < CDET_SCAN; c = next, n++) {
        next = cdet_proc_at(e, c)->x->r_next;
        (void)seek(e, c);
    }
}

void cdet_broker_restored(cdet_engine *e)
{
    for (uint32_t i = cdet_slab_next(&e->procs, 0); i; i = cdet_slab_next(&e->procs, i)) recall(e, i);
    for (uint32_t i = cdet_slab_next(&e->requests, 0); i; i = cdet_slab_next(&e->requests, i)) {
        const cdet_request *r = cdet_request_at(e, i);
        if (cdet_proc_live(e, r->client, r->serial)) cdet_proc_at(e, r->client)->flags |= CDET_P_ASKED;
    }
}

void cdet_broker_merging(cdet_engine *e, uint32_t to, uint32_t from)
{
    const cdet_proc *p = cdet_proc_at(e, from);
    if (!(p->flags & CDET_P_ASKED)) return;
    for (uint32_t i = cdet_slab_next(&e->requests, 0); i; i = cdet_slab_next(&e->requests, i)) {
        cdet_request *r = cdet_request_at(e, i);
        if (r->client != from || r->serial != p->serial) continue;
        r->client = to;
        r->serial = cdet_proc_at(e, to)->serial;
    }
    cdet_proc_at(e, to)->flags |= CDET_P_ASKED;
}

/* What came of the request was heard of before it. */
static void look_back(cdet_engine *e, uint32_t host, const cdet_request *r)
{
    const cdet_starts *s = cdet_host_at(e, host)->starts;
    uint32_t n = 0;
    for (uint32_t i = cdet_pid_first(e, host, r->pid); i && n < MAX_RECORDS; i = cdet_proc_at(e, i)->slot_next, n++)
        seek(e, i);
    if (!r->keys[BY_COMMAND] && !r->keys[BY_IMAGE] && !r->keys[BY_BROKER]) return;
    for (uint32_t i = 0; s && i < s->n; i++) {
        uint64_t keys[PROC_KEYS];
        bool ours = false;
        if (!cdet_proc_live(e, s->at[i].proc, s->at[i].serial)) continue;
        keys_of(e, cdet_proc_at(e, s->at[i].proc), keys);
        for (int how = BY_COMMAND; how < KEYS; how++) ours |= keys[how] && keys[how] == r->keys[how];
        ours |= keys[BY_SCRIPT] && keys[BY_SCRIPT] == r->keys[BY_COMMAND];
        if (ours) seek(e, s->at[i].proc);
    }
}

static cdet_bond bond_of(cdet_engine *e)
{
    static const struct {
        const char *type;
        cdet_bond bond;
    } types[] = {
        { "wmi", CDET_BOND_WMI }, { "task", CDET_BOND_TASK }, { "service", CDET_BOND_SERVICE }, { "job", CDET_BOND_JOB }
    };
    char num[40];
    cdet_str s = cdet_view_text(e->view, CDET_F_T_TYPE, num);
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (cdet_str_ieq(s, cdet_str_of(types[i].type))) return types[i].bond;
    return CDET_BOND_REQUEST;
}

/* What was asked for is named by an id of its own: it is there from now on, whatever is heard of it first. */
static void requested_by_id(cdet_engine *e, uint32_t host, uint32_t client, int64_t t)
{
    cdet_who w;
    cdet_by by;
    char num[40];
    memset(&w, 0, sizeof w);
    w.start = CDET_NO_TIME;
    w.entity = cdet_view_text(e->view, CDET_F_T_ENTITY, num);
    uint32_t proc = w.entity.len && client ? cdet_proc_find(e, host, &w, t, true, &by) : 0;
    if (proc) tie(e, proc, client, bond_of(e));
}

void cdet_broker_requested(cdet_engine *e, uint32_t host, uint32_t client, int64_t t)
{
    char n1[40], n2[40], n3[40], n4[40];
    cdet_str cmd = cdet_view_text(e->view, CDET_F_T_CMD, n1), exe = cdet_view_text(e->view, CDET_F_T_EXE, n2);
    cdet_str name = cdet_view_text(e->view, CDET_F_T_NAME, n3), broker = cdet_view_text(e->view, CDET_F_T_BROKER, n4);
    uint64_t pid = 0;
    requested_by_id(e, host, client, t);
    if (!cdet_view_uint(e->view, CDET_F_T_PID, &pid) || pid > UINT32_MAX) pid = 0;
    if (!pid && !cmd.len && !exe.len && !name.len && !broker.len) return;
    cdet_request rec, *r = &rec;
    memset(r, 0, sizeof *r);
    r->time = t;
    r->client = client;
    r->serial = client ? cdet_proc_at(e, client)->serial : 0;
    r->pid = (uint32_t)pid;
    r->host = host;
    r->bond = bond_of(e);
    if (pid) r->keys[BY_PID] = key_of(e, host, BY_PID, (cdet_str){ "", 0 }, pid);
    if (cmd.len) r->keys[BY_COMMAND] = key_of_command(e, host, cmd);
    if (exe.len) r->keys[BY_IMAGE] = key_of(e, host, BY_IMAGE, exe, 0);
    if (name.len) r->keys[BY_NAME] = key_of(e, host, BY_NAME, name, 0);
    if (broker.len) r->keys[BY_BROKER] = key_of(e, host, BY_BROKER, cdet_basename(broker), 0);
    if (!cdet_broker_keep(e, r)) return;
    if (client) cdet_proc_at(e, client)->flags |= CDET_P_ASKED;
    look_back(e, host, r);
    if (!r->keys[BY_NAME] || !client) return;
    cdet_map_iter it; /* launched before it was registered, as far as arrival goes */
    uint32_t n = 0;
    for (uint32_t i = cdet_map_first(&e->request_map, r->keys[BY_NAME], &it); i && n < MAX_RECORDS;
         i = cdet_map_more(&e->request_map, &it), n++)
        if (cdet_request_at(e, i)->keys[BY_NAME] == r->keys[BY_NAME]) look_back(e, host, cdet_request_at(e, i));
}
