/* SPDX-License-Identifier: MIT
 *
 * events.c (fuzz target): a structured sequence of events and calls. Bytes choose from small alphabets of hosts, processes, files and destinations, so that
 * chains do come about; between events time passes, rules are swapped, the state is saved and restored, merged and flushed.
 *
 * Promises held: only the documented statuses; the budget; a restored engine saves the same bytes; every alert can be read.
 */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

/* Saving takes longer than all else, so that an input does it a few times only. */
enum { MAX_FIELDS = 24, MAX_STEPS = 600, MAX_SAVES = 6, SMALL_BUDGET = 3 << 20 };
static const int64_t second = 1000000000, base = (int64_t)1767603600 * 1000000000;

static const char *const hosts[] = { "h1", "H1.corp.example", "h2", "", "10.0.0.9" };
static const char *const images[] = { "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
                                      "C:\\Windows\\explorer.exe",
                                      "C:\\Program Files\\Microsoft Office\\root\\Office16\\WINWORD.EXE",
                                      "C:\\Windows\\System32\\cmd.exe",
                                      "C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe",
                                      "C:\\Users\\ana\\Downloads\\tool.exe",
                                      "C:\\Windows\\System32\\wbem\\WmiPrvSE.exe",
                                      "C:\\Windows\\System32\\wscript.exe",
                                      "powershell.exe",
                                      "-",
                                      "",
                                      "/usr/bin/firefox",
                                      "/usr/bin/bash",
                                      "/home/ana/Downloads/tool",
                                      "/usr/bin/docker",
                                      "/usr/bin/curl",
                                      "/usr/lib/systemd/systemd",
                                      "/Applications/Safari.app/Contents/MacOS/Safari",
                                      "/usr/bin/osascript" };
static const char *const files[] = { "C:\\Users\\ana\\Downloads\\tool.exe",
                                     "C:\\Users\\ana\\Downloads\\tool.exe:Zone.Identifier",
                                     "C:\\Users\\ana\\DOWNLO~1\\TOOL.EXE",
                                     "C:\\Users\\ana\\Downloads\\a.js",
                                     "C:\\Users\\ana\\Downloads\\x.crdownload",
                                     "/home/ana/Downloads/tool",
                                     "/tmp/x.sh",
                                     "/Users/ana/Downloads/x.command",
                                     "?" };
static const char *const commands[] = { "",
                                        "\"C:\\Windows\\System32\\wscript.exe\" C:\\Users\\ana\\Downloads\\a.js",
                                        "WINWORD.EXE /n \"C:\\Users\\ana\\Downloads\\a.docm\"",
                                        "powershell -enc AAAA",
                                        "bash /tmp/x.sh",
                                        "docker run evil.example/x",
                                        "cmd /c start tool.exe" };
static const char *const addresses[] = { "203.0.113.7", "127.0.0.1",      "10.1.2.3", "fe80::1",
                                         "2001:db8::5", "not an address", "" };
static const char *const names[] = { "drop.example", "localhost", "ctldl.windowsupdate.com", "x.local" };
static const char *const containers[] = { "0f00775e14b2",
                                          "0f00775e14b2aa11bb22cc33dd44ee55ff66aa77bb88cc99dd00ee11ff22aa33",
                                          "abcdef012345", "" };
static const char *const container_images[] = { "nginx", "evil.example:5000/x:1", "docker.io/library/nginx@sha256:00",
                                                "Not An Image" };
static const char *const instances[] = { "i-0123456789abcdef0", "i-0fedcba9876543210", "vm-1" };
static const char *const users[] = { "ana", "Ana", "root", "-" };
static const char *const id_names[] = { "process.entity_id", "process.pid", "process.executable",
                                        "process.command_line", "file.path" };
static const char *const systems[] = { "windows", "linux", "macos", "windows", "" };

typedef struct world {
    fuzz_input in;
    cdet_ruleset *rules[2];
    unsigned in_force; /* which of them the engine has */
    cdet_options opt;
    cdet_engine *e;
    cdet_field f[MAX_FIELDS];
    char number[MAX_FIELDS][24];
    size_t n;
    int64_t now;
    uint64_t tag;
    unsigned saves;
    bool pull, stop;
} world;

#define PICK(w, list) list[fuzz_byte(&(w)->in) % (sizeof list / sizeof *list)]

static int told(const cdet_alert *a, void *user)
{
    world *w = user;
    fuzz_read_alert(a);
    fuzz_require(cdet_engine_flush(w->e) == CDET_EBUSY, "a change inside the callback is refused");
    return w->stop;
}

static void begin(world *w)
{
    fuzz_require(!cdet_engine_new(w->rules[w->in_force], &w->opt, &w->e), "an engine can be made");
    if (!w->pull) fuzz_require(!cdet_engine_on_alert(w->e, told, w), "a callback can be set");
}

static void pull(world *w)
{
    for (const cdet_alert *a; w->pull && (a = cdet_engine_next(w->e)) != NULL;) fuzz_read_alert(a);
}

/* ---- events ---- */

static void text(world *w, const char *name, const char *value)
{
    if (w->n == MAX_FIELDS || !value) return;
    w->f[w->n++] = (cdet_field){ fuzz_str(name), 0, CDET_STR, { fuzz_str(value) } };
}

static void process(world *w, const char *entity, const char *pid, const char *exe)
{
    uint8_t who = fuzz_byte(&w->in), how = fuzz_byte(&w->in);
    char *id = w->number[w->n % MAX_FIELDS];
    id[0] = 'e';
    id[1] = (char)('a' + who % 12);
    id[2] = 0;
    if (how & 1) text(w, entity, how & 2 ? "{00000000-0000-0000-0000-000000000000}" : id);
    if (w->n < MAX_FIELDS && (how & 12)) {
        w->f[w->n] = (cdet_field){ fuzz_str(pid), 0, CDET_UINT, { { NULL, 0 } } };
        w->f[w->n++].v.u = how & 4 ? 100u + who % 12 : who % 4;
    }
    text(w, exe, images[(who + (how >> 4)) % (sizeof images / sizeof *images)]);
}

static void self(world *w)
{
    process(w, "process.entity_id", "process.pid", "process.executable");
}

static void feed(world *w, const char *class_name)
{
    cdet_event ev = CDET_EVENT_INIT;
    cdet_stats s = CDET_STATS_INIT;
    text(w, "host.os.type", PICK(w, systems));
    ev.time = w->now;
    ev.tag = ++w->tag;
    ev.name = fuzz_str(class_name);
    ev.host = fuzz_str(PICK(w, hosts));
    ev.fields = w->f;
    ev.field_count = w->n;
    cdet_status st = cdet_engine_feed(w->e, &ev);
    fuzz_require(st == CDET_OK || st == CDET_LATE || (st == CDET_STOPPED && w->stop) || st == CDET_EFULL ||
                     (st == CDET_ENOMEM && w->opt.max_bytes == SMALL_BUDGET),
                 "an event is taken");
    fuzz_require(!cdet_engine_stats(w->e, &s) && s.bytes <= s.max_bytes && s.peak_bytes <= s.max_bytes,
                 "the budget holds");
    pull(w);
}

static void feed_process(world *w, uint8_t kind)
{
    self(w);
    text(w, "process.command_line", PICK(w, commands));
    if (kind != 4) process(w, "process.parent.entity_id", "process.parent.pid", "process.parent.executable");
    if (kind == 3)
        process(w, "process.Ext.effective_parent.entity_id", "process.Ext.effective_parent.pid",
                "process.Ext.effective_parent.executable");
    if (kind == 2) text(w, "process.pe.original_file_name", "PowerShell.EXE");
    if (kind == 2) text(w, "container.id", PICK(w, containers));
    feed(w, kind == 4 ? "process.end" : "process.start");
}

static void feed_file(world *w, uint8_t kind)
{
    static const char *const classes[] = { "file.create", "file.rename", "file.stream",
                                           "file.open",   "image.load",  "file.delete" };
    self(w);
    text(w, "file.path", PICK(w, files));
    if (kind == 6) text(w, "file.Ext.original.path", PICK(w, files));
    if (kind == 6) text(w, "dll.path", PICK(w, files));
    feed(w, PICK(w, classes));
}

static void feed_network(world *w)
{
    static const char *const classes[] = { "network.connect", "network.flow", "dns.query", "network.connect" };
    self(w);
    text(w, "destination.ip", PICK(w, addresses));
    text(w, "dns.question.name", PICK(w, names));
    text(w, "container.id", PICK(w, containers));
    text(w, "cloud.instance.id", PICK(w, instances));
    text(w, "source.ip", PICK(w, addresses));
    text(w, "event.start", "2026-01-05T09:00:00Z");
    text(w, "event.end", "2026-01-05T09:05:00Z");
    feed(w, PICK(w, classes));
}

static void feed_other(world *w)
{
    static const char *const classes[] = { "registry.set",     "process.request", "app.crash",  "app.open",
                                           "container.create", "container.start", "image.pull", "instance.create",
                                           "instance.start",   "session.start",   "api.call",   "event.plain",
                                           "unheard.of",       "process.inject" };
    self(w);
    text(w, "registry.path", "HKU\\S-1-5-21-1\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\RunMRU\\a");
    text(w, "Target.process.command_line", PICK(w, commands));
    text(w, "Target.task.name", "\\OneTime");
    text(w, "container.id", PICK(w, containers));
    text(w, "container.image.name", PICK(w, container_images));
    text(w, "cloud.instance.id", PICK(w, instances));
    text(w, "cloud.image.id", "ami-0001");
    text(w, "user.name", PICK(w, users));
    text(w, "user.type", "FederatedUser");
    text(w, "user.access_key.id", "AKIA");
    text(w, "event.outcome", fuzz_byte(&w->in) & 1 ? "failure" : "success");
    text(w, "source.ip", PICK(w, addresses));
    feed(w, PICK(w, classes));
}

/* An event of raw bytes: any class, names, kinds and values. */
static void feed_raw(world *w)
{
    cdet_event ev = CDET_EVENT_INIT;
    ev.time = (int64_t)fuzz_word(&w->in);
    ev.name = fuzz_text(&w->in, 20);
    ev.host = fuzz_text(&w->in, 20);
    for (size_t n = fuzz_byte(&w->in) % 6; n > 0; n--) {
        cdet_field *f = &w->f[w->n++];
        f->name = fuzz_text(&w->in, 32);
        f->id = fuzz_byte(&w->in);
        if (f->id % 3 == 1)
            f->id = cdet_ruleset_field_id(w->rules[f->id & 1], fuzz_str(PICK(w, id_names)));
        else if (f->id % 3 == 2)
            f->id = 0;
        f->kind = fuzz_byte(&w->in) % 8;
        f->v.u = 0;
        if (f->kind == CDET_STR)
            f->v.str = fuzz_text(&w->in, 255);
        else
            f->v.u = fuzz_word(&w->in);
    }
    ev.fields = w->f;
    ev.field_count = w->n;
    cdet_status st = cdet_engine_feed(w->e, &ev);
    fuzz_require(st >= CDET_EFULL || st == CDET_ENOMEM || st == CDET_EINVAL, "a raw event has a documented outcome");
    pull(w);
}

/* ---- other calls ---- */

static uint8_t *save(world *w, size_t *n)
{
    cdet_status st = cdet_engine_save(w->e, NULL, 0, n);
    fuzz_require(st == CDET_ENOSPC || st == CDET_ENOMEM, "saving without room says how much it needs");
    uint8_t *p = st == CDET_ENOSPC ? malloc(*n) : NULL;
    if (!p) return NULL;
    st = cdet_engine_save(w->e, p, *n, n);
    if (st == CDET_OK) return p;
    fuzz_require(st == CDET_ENOMEM, "saving works where there is room");
    free(p);
    return NULL;
}

static void resume(world *w)
{
    size_t n = 0, m = 0;
    uint8_t *p = save(w, &n);
    if (!p) return;
    cdet_engine *old = w->e;
    begin(w);
    cdet_status st = cdet_engine_restore(w->e, p, n);
    if (st) {
        fuzz_require(st == CDET_ENOMEM && w->opt.max_bytes == SMALL_BUDGET, "what was saved can be restored");
        cdet_engine_free(w->e);
        w->e = old;
        free(p);
        return;
    }
    cdet_engine_free(old);
    uint8_t *q = save(w, &m);
    if (q) fuzz_require_same(p, n, q, m, "a restored engine saves the same bytes");
    free(p);
    free(q);
}

static void merge_itself(world *w)
{
    size_t n = 0;
    uint8_t *p = save(w, &n);
    if (!p) return;
    cdet_status st = cdet_engine_merge(w->e, p, n);
    fuzz_require(st == CDET_OK || st == CDET_ENOMEM, "a state can be merged into its own engine");
    free(p);
}

static void call(world *w)
{
    uint8_t what = fuzz_byte(&w->in);
    int64_t when;
    cdet_status st = CDET_OK;
    switch (what % 6) {
    case 0:
        st = cdet_engine_advance(w->e, w->now + (int64_t)(what >> 3) * 60 * second);
        break;
    case 1:
        st = cdet_engine_flush(w->e);
        break;
    case 2:
        st = cdet_engine_set_rules(w->e, w->rules[what >> 3 & 1]);
        if (!st) w->in_force = what >> 3 & 1;
        break;
    case 3:
        if (w->saves++ < MAX_SAVES) resume(w);
        break;
    case 4:
        if (w->saves++ < MAX_SAVES) merge_itself(w);
        break;
    default:
        (void)cdet_engine_next_deadline(w->e, &when);
        break;
    }
    fuzz_require(st == CDET_OK || (st == CDET_STOPPED && w->stop) ||
                     (st == CDET_ENOMEM && w->opt.max_bytes == SMALL_BUDGET),
                 "a call has a documented outcome");
    pull(w);
}

static void step(world *w)
{
    static const int64_t gaps[] = { 0,
                                    1,
                                    1000000,
                                    1000000000,
                                    30000000000,
                                    90000000000,
                                    300000000000,
                                    900000000000,
                                    -1000000000,
                                    -60000000000,
                                    7200000000000 };
    uint8_t op = fuzz_byte(&w->in);
    w->n = 0;
    w->now += gaps[(op >> 4) % (sizeof gaps / sizeof *gaps)];
    switch (op % 16) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
        feed_process(w, op % 16);
        break;
    case 5:
    case 6:
    case 7:
        feed_file(w, op % 16);
        break;
    case 8:
    case 9:
    case 10:
        feed_network(w);
        break;
    case 11:
    case 12:
        feed_other(w);
        break;
    case 13:
        feed_raw(w);
        break;
    default:
        call(w);
        break;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static cdet_ruleset *rules[2]; /* compiled once for all inputs */
    world w;
    if (!rules[0]) {
        rules[0] = fuzz_rules(NULL);
        rules[1] =
            fuzz_rules("AN1314: {TimeWindow: 5m, HighRiskChildren: {remove: [cmd.exe]}}\nAN1317: {TimeWindow: 1m}\n");
    }
    memset(&w, 0, sizeof w);
    w.in = (fuzz_input){ data, data + size };
    w.rules[0] = rules[0];
    w.rules[1] = rules[1];
    w.now = base;
    uint8_t mode = fuzz_byte(&w.in);
    w.opt = (cdet_options)CDET_OPTIONS_INIT;
    w.opt.flags = (mode & 3u) % 3u | (mode & 4u);
    w.opt.max_bytes = mode & 8 ? SMALL_BUDGET : 64 << 20;
    w.opt.hash_seed[0] = mode;
    w.opt.lateness = mode & 16 ? 3600 * second : 0;
    w.pull = (mode & 32) != 0;
    w.stop = (mode & 64) != 0 && !w.pull;
    begin(&w);
    for (size_t i = 0; i < MAX_STEPS && w.in.at < w.in.end; i++) step(&w);
    cdet_status st = cdet_engine_flush(w.e);
    for (size_t i = 0; st == CDET_STOPPED && i < 100000; i++) st = cdet_engine_flush(w.e);
    fuzz_require(st == CDET_OK, "the end can be told");
    pull(&w);
    cdet_engine_free(w.e);
    return 0;
}
