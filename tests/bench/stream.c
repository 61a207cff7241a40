/* SPDX-License-Identifier: MIT
 *
 * stream.c: see stream.h.
 */
#include "stream.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CHAIN_EVERY = 10000, USERS = 4000, SECOND = 1000000000 };

const char *const stream_names[SF_COUNT] = {
    "process.entity_id",        "process.pid",        "process.executable",        "process.command_line",
    "process.parent.entity_id", "process.parent.pid", "process.parent.executable", "file.path",
    "destination.ip",           "destination.port",   "dns.question.name",         "dll.path"
};

/* Images that do not begin or go on a chain, and the interpreters that do. */
static const char *const quiet[] = { "C:\\Windows\\System32\\svchost.exe",
                                     "C:\\Windows\\System32\\services.exe",
                                     "C:\\Windows\\System32\\lsass.exe",
                                     "C:\\Windows\\System32\\ctfmon.exe",
                                     "C:\\Windows\\System32\\sihost.exe",
                                     "C:\\Windows\\System32\\audiodg.exe",
                                     "C:\\Windows\\System32\\fontdrvhost.exe",
                                     "C:\\Windows\\System32\\taskhostw.exe",
                                     "C:\\Windows\\System32\\SearchIndexer.exe",
                                     "C:\\Windows\\System32\\spoolsv.exe",
                                     "C:\\Windows\\explorer.exe",
                                     "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
                                     "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
                                     "C:\\Program Files\\Microsoft Office\\root\\Office16\\WINWORD.EXE",
                                     "C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE",
                                     "C:\\Program Files\\Windows Defender\\MsMpEng.exe",
                                     "C:\\Program Files\\Backup Agent\\agent.exe",
                                     "C:\\Program Files\\WindowsApps\\Chat_24.1\\chat.exe" };
static const char *const tools[] = {
    "C:\\Windows\\System32\\cmd.exe",     "C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe",
    "C:\\Windows\\System32\\cscript.exe", "C:\\Windows\\System32\\rundll32.exe",
    "C:\\Windows\\System32\\msiexec.exe", "C:\\Windows\\System32\\curl.exe"
};
static const char opener[] = "C:\\Program Files\\Microsoft Office\\root\\Office16\\OUTLOOK.EXE";
static const char interpreter[] = "C:\\Windows\\System32\\wscript.exe";
static const char *const folders[] = {
    "C:\\Windows\\Prefetch",
    "C:\\Windows\\Temp",
    "C:\\Windows\\System32\\LogFiles\\WMI",
    "C:\\Windows\\SoftwareDistribution\\Download",
    "C:\\Windows\\ServiceState\\EventLog\\Data",
    "C:\\ProgramData\\Microsoft\\Search\\Data\\Applications",
    "C:\\ProgramData\\Package Cache",
    "C:\\Program Files\\Backup Agent\\spool",
    "C:\\Users\\%s\\AppData\\Local\\Mozilla\\Firefox\\Profiles\\default\\cache2\\entries",
    "C:\\Users\\%s\\AppData\\Local\\Temp",
    "C:\\Users\\%s\\AppData\\Local\\Packages\\Shell\\LocalCache",
    "C:\\Users\\%s\\Downloads",
    "C:\\Users\\%s\\Documents\\work\\build",
    "D:\\src\\tree\\out"
};
static const char *const kinds[] = { "tmp",    "log", "pf",  "etl", "dat", "json", "txt", "png",
                                     "db-wal", "bin", "xml", "dll", "exe", "js",   "lnk", "docx" };
static const char *const domains[] = { "update.vendor.example", "mail.office.example", "www.search.example",
                                       "cdn.scripts.example",   "files.corp.example",  "time.corp.example",
                                       "login.idp.example",     "telemetry.os.example" };

typedef struct proc {
    uint64_t id;
    uint32_t pid;
    const char *exe;
    uint32_t user;
} proc;

typedef struct host {
    proc *procs;
    uint32_t count, cap;
} host;

typedef struct chain {
    uint32_t host, step;
    int64_t due;
    proc app, child;
} chain;

struct stream {
    uint64_t random, made, chains, serial;
    uint32_t nhosts, live;
    int64_t now;
    host *hosts;
    chain open;
    uint32_t ids[SF_COUNT];
    bool known;
    cdet_event events[STREAM_BATCH];
    cdet_field fields[STREAM_BATCH][STREAM_FIELDS];
    char text[STREAM_BATCH][STREAM_TEXT];
    size_t used; /* of the text of the event being made */
};

/* ---- random numbers: xorshift64* ---- */

static uint32_t below(stream *s, uint32_t n)
{
    s->random ^= s->random >> 12;
    s->random ^= s->random << 25;
    s->random ^= s->random >> 27;
    return (uint32_t)(((s->random * 2685821657736338717ull >> 32) * n) >> 32);
}

#define PICK(s, list) ((list)[below((s), sizeof(list) / sizeof *(list))])

/* ---- making events ---- */

stream *stream_new(uint64_t seed, uint32_t hosts, uint32_t live)
{
    stream *s = calloc(1, sizeof *s);
    if (!s) return NULL;
    s->random = seed * 2 + 1;
    s->nhosts = hosts;
    s->live = live;
    s->now = INT64_C(1750000000) * SECOND;
    s->hosts = calloc(hosts, sizeof *s->hosts);
    if (!s->hosts) {
        free(s);
        return NULL;
    }
    return s;
}

void stream_free(stream *s)
{
    if (!s) return;
    for (uint32_t i = 0; i < s->nhosts; i++) free(s->hosts[i].procs);
    free(s->hosts);
    free(s);
}

void stream_for(stream *s, const cdet_ruleset *rs)
{
    s->known = rs != NULL;
    for (int i = 0; rs && i < SF_COUNT; i++)
        s->ids[i] = cdet_ruleset_field_id(rs, (cdet_str){ stream_names[i], strlen(stream_names[i]) });
}

uint64_t stream_chains(const stream *s)
{
    return s->chains;
}

static cdet_str text(stream *s, size_t at, const char *t)
{
    size_t n = strlen(t), left = STREAM_TEXT - s->used;
    if (n > left) n = left;
    char *to = s->text[at] + s->used;
    memcpy(to, t, n);
    s->used += n;
    return (cdet_str){ to, n };
}

/* The next field of an event; NULL: there is no room, or no rule reads it. */
static cdet_field *next_field(stream *s, size_t at, stream_field which, cdet_kind kind)
{
    cdet_event *e = &s->events[at];
    if ((s->known && !s->ids[which]) || e->field_count == STREAM_FIELDS) return NULL;
    cdet_field *f = &s->fields[at][e->field_count++];
    memset(f, 0, sizeof *f);
    f->name = (cdet_str){ stream_names[which], strlen(stream_names[which]) };
    f->id = s->ids[which];
    f->kind = kind;
    return f;
}

static void put(stream *s, size_t at, stream_field which, const char *t)
{
    cdet_field *f = next_field(s, at, which, CDET_STR);
    if (f) f->v.str = text(s, at, t);
}

static void put_number(stream *s, size_t at, stream_field which, uint64_t u)
{
    cdet_field *f = next_field(s, at, which, CDET_UINT);
    if (f) f->v.u = u;
}

static void put_entity(stream *s, size_t at, stream_field which, const proc *p)
{
    char t[48];
    (void)snprintf(t, sizeof t, "{%08x-%04x-%04x-%04x-%012llx}", (unsigned)(p->id >> 32),
                   (unsigned)(p->id >> 16 & 0xffff), (unsigned)(p->id & 0xffff), (unsigned)(p->pid & 0xffff),
                   (unsigned long long)(p->id * 0x9e3779b97f4a7c15ull >> 16));
    put(s, at, which, t);
}

static void begin(stream *s, size_t at, uint32_t h, const char *name)
{
    char t[40];
    s->used = 0;
    (void)snprintf(t, sizeof t, "ws%05u.corp.example", h);
    s->events[at] = (cdet_event)CDET_EVENT_INIT;
    s->events[at].time = s->now;
    s->events[at].tag = ++s->made;
    s->events[at].name = (cdet_str){ name, strlen(name) };
    s->events[at].host = text(s, at, t);
    s->events[at].fields = s->fields[at];
}

static void put_self(stream *s, size_t at, const proc *p)
{
    put_entity(s, at, SF_ENTITY, p);
    put_number(s, at, SF_PID, p->pid);
    put(s, at, SF_EXE, p->exe);
}

static proc new_proc(stream *s, const char *exe, uint32_t user)
{
    s->serial++;
    return (proc){ s->serial * 0x9e3779b97f4a7c15ull, 4 + 4 * below(s, 1u << 20), exe, user };
}

static void start(stream *s, size_t at, uint32_t h, const proc *p, const proc *parent, const char *argument)
{
    char t[400];
    begin(s, at, h, "process.start");
    put_self(s, at, p);
    if (argument)
        (void)snprintf(t, sizeof t, "\"%s\" \"%s\"", p->exe, argument);
    else if (below(s, 3) == 0)
        (void)snprintf(t, sizeof t,
                       "\"%s\" --type=utility --lang=en-GB --service-sandbox-type=none --field-trial-handle=%u,%u "
                       "--mojo-platform-channel-handle=%u",
                       p->exe, below(s, 1u << 30), below(s, 1u << 30), below(s, 9999));
    else
        (void)snprintf(t, sizeof t, "%s -k LocalService -p -s Unit%u", p->exe, below(s, 500));
    put(s, at, SF_CMD, t);
    if (parent) {
        put_entity(s, at, SF_PARENT, parent);
        put_number(s, at, SF_PARENT_PID, parent->pid);
        put(s, at, SF_PARENT_EXE, parent->exe);
    }
}

static bool keep(host *h, proc p)
{
    if (h->count == h->cap) {
        uint32_t cap = h->cap ? h->cap * 2 : 16;
        proc *more = realloc(h->procs, cap * sizeof *more);
        if (!more) return false;
        h->procs = more;
        h->cap = cap;
    }
    h->procs[h->count++] = p;
    return true;
}

static void start_ordinary(stream *s, size_t at, uint32_t h)
{
    host *ho = &s->hosts[h];
    proc none, *parent = ho->count ? &ho->procs[below(s, ho->count)] : NULL;
    const char *exe = below(s, 100) < 6 ? PICK(s, tools) : PICK(s, quiet);
    none = new_proc(s, exe, parent ? parent->user : below(s, USERS));
    start(s, at, h, &none, parent, NULL);
    (void)keep(ho, none);
}

static void file(stream *s, size_t at, uint32_t h, const proc *p)
{
    char user[24], folder[160], path[240];
    (void)snprintf(user, sizeof user, "user%u", p->user);
    const char *f = PICK(s, folders), *mark = strstr(f, "%s");
    (void)snprintf(folder, sizeof folder, "%.*s%s%s", mark ? (int)(mark - f) : (int)strlen(f), f, mark ? user : "",
                   mark ? mark + 2 : "");
    (void)snprintf(path, sizeof path, "%s\\%06x-%u.%s", folder, below(s, 1u << 24), (unsigned)(s->made & 0xfffff),
                   kinds[below(s, 100) < 98 ? below(s, 11) : 11 + below(s, 5)]);
    begin(s, at, h, below(s, 10) ? "file.create" : "file.rename");
    put_self(s, at, p);
    put(s, at, SF_PATH, path);
}

static void egress(stream *s, size_t at, uint32_t h, const proc *p, bool outside)
{
    char ip[24];
    begin(s, at, h, "network.connect");
    put_self(s, at, p);
    if (outside || below(s, 10) < 4)
        (void)snprintf(ip, sizeof ip, "%u.%u.%u.%u", outside ? 203u : 20 + below(s, 100), below(s, 256), below(s, 256),
                       below(s, 256));
    else
        (void)snprintf(ip, sizeof ip, "10.%u.%u.%u", below(s, 256), below(s, 256), below(s, 256));
    put(s, at, SF_IP, ip);
    put_number(s, at, SF_PORT, 443);
}

static void query(stream *s, size_t at, uint32_t h, const proc *p)
{
    char name[80];
    (void)snprintf(name, sizeof name, "n%u.%s", below(s, 200), PICK(s, domains));
    begin(s, at, h, "dns.query");
    put_self(s, at, p);
    put(s, at, SF_DOMAIN, name);
}

/* ---- chains: one at a time, a step a minute or so of stream time ---- */

static void chain_step(stream *s, size_t at)
{
    chain *c = &s->open;
    char path[120];
    (void)snprintf(path, sizeof path, "C:\\Users\\user%u\\Downloads\\invoice_%u.js", c->app.user, (unsigned)s->chains);
    switch (c->step++) {
    case 0:
        c->app = new_proc(s, opener, below(s, USERS));
        start(s, at, c->host, &c->app, NULL, NULL);
        break;
    case 1:
        begin(s, at, c->host, "file.create");
        put_self(s, at, &c->app);
        put(s, at, SF_PATH, path);
        break;
    case 2:
        c->child = new_proc(s, interpreter, c->app.user);
        start(s, at, c->host, &c->child, &c->app, path);
        break;
    default:
        egress(s, at, c->host, &c->child, true);
        c->step = 0;
        c->due = 0;
        s->chains++;
        break;
    }
}

static void one(stream *s, size_t at)
{
    if (s->made < s->live) { /* filling the hosts: all at about the same time */
        s->now += 1000;
        start_ordinary(s, at, (uint32_t)(s->made % s->nhosts));
        return;
    }
    s->now += 20000 + (int64_t)below(s, 40000);
    if (s->open.step == 0 && s->made % CHAIN_EVERY == 0) {
        s->open.host = below(s, s->nhosts);
        s->open.due = s->now;
    }
    if (s->open.due && s->open.due <= s->now) {
        s->open.due = s->now + 5000000;
        chain_step(s, at);
        return;
    }
    uint32_t h = below(s, s->nhosts), r = below(s, 1000);
    host *ho = &s->hosts[h];
    if (ho->count < 2 || (r >= 800 && r < 900)) {
        start_ordinary(s, at, h);
        return;
    }
    uint32_t i = below(s, ho->count);
    proc p = ho->procs[i];
    if (r < 600) {
        file(s, at, h, &p);
    } else if (r < 700) {
        egress(s, at, h, &p, false);
    } else if (r < 800) {
        query(s, at, h, &p);
    } else if (r < 996) {
        ho->procs[i] = ho->procs[--ho->count];
        begin(s, at, h, "process.end");
        put_self(s, at, &p);
    } else {
        char t[80];
        bool library = r < 998;
        begin(s, at, h, library ? "image.load" : "app.open");
        (void)snprintf(t, sizeof t,
                       library ? "C:\\Windows\\System32\\lib%u.dll" : "C:\\Users\\Public\\Documents\\report%u.docx",
                       below(s, 2000));
        put_self(s, at, &p);
        put(s, at, library ? SF_LIBRARY : SF_PATH, t);
    }
}

size_t stream_next(stream *s, size_t max, const cdet_event **events)
{
    size_t n = max < STREAM_BATCH ? max : STREAM_BATCH;
    for (size_t i = 0; i < n; i++) one(s, i);
    *events = s->events;
    return n;
}
