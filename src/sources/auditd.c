/* SPDX-License-Identifier: MIT
 *
 * auditd.c: the records of the Linux audit log become events: those that bear one stamp, serial and node are one event,
 * however they are interleaved and in whatever order they stand. The doc of an event has laurel's shape, one member for each
 * type of record ("SYSCALL.pid", "EXECVE.ARGV", "PATH[].name", "CWD.cwd"), so that both are mapped by the same cases.
 *
 * auditd writes no end-of-event records into its file. An event is complete when its SYSCALL came, and all PATH and EXECVE
 * parts that it announces, and the PROCTITLE or EOE that the kernel sends last; an event without these goes out when newer
 * ones have been seen for two seconds of the log's time, when too many wait, on a timer, or at the end.
 *
 * Not through libauparse: it tells no line numbers of a feed, allocates without a budget, and reads user ids by the password
 * file of the machine it runs on, not of the one that was logged. The tests compare with it record by record.
 */
#include "framer.h"
#include "auditdirs.h"

#include <stdlib.h>

enum {
    WAITING = 512,    /* most events that wait */
    TEXT = 1 << 20,   /* most bytes of one event's records */
    PARTS = 4096,     /* most records of one event */
    ARGUMENTS = 1024, /* most arguments that are kept, */
    PIECES = 4096,    /* and pieces of long ones */
    GONE = 128,       /* events that were delivered lately: a record that comes behind is dropped */
    SETTLED = 64 /* events that began later: one that seems whole but has no last record is not waited for longer */
};
static const int64_t patience = 2000000000;

typedef struct part { /* one record, in the event's text */
    uint32_t type, type_len, body, body_len;
} part;

typedef struct event {
    int64_t time;
    uint64_t serial;
    uint64_t born; /* counts events: which is older */
    uint64_t line; /* of the SYSCALL record, else of the first */
    cdet_buf text; /* node, then types and bodies */
    size_t node_len;
    part *parts;
    size_t nparts, cap;
    bool syscall, last;    /* the SYSCALL came; the PROCTITLE or EOE came */
    uint32_t items, paths; /* PATH records announced and seen */
    uint32_t argc, args;   /* arguments announced and seen; argc UINT32_MAX: no EXECVE yet */
    bool wants_execve;
} event;

typedef struct gone {
    uint64_t serial;
    int64_t time;
    uint64_t node;
} gone;

typedef struct auditd {
    event *waiting[WAITING]; /* by age, oldest first */
    size_t count;
    uint64_t births;
    int64_t newest; /* of all events so far */
    gone gone[GONE];
    size_t ngone;
    cdet_audit_dirs *dirs; /* NULL: none yet */
} auditd;

static cdet_str node_of(const event *e)
{
    return (cdet_str){ e->text.ptr, e->node_len };
}

/* FNV-1a, to tell nodes apart among the events that have gone. */
static uint64_t node_hash(cdet_str s)
{
    uint64_t h = 14695981039346656037u;
    for (size_t i = 0; i < s.len; i++) h = (h ^ (unsigned char)s.ptr[i]) * 1099511628211u;
    return h;
}

/* ---- waiting events ---- */

static void event_free(cdet_reader *r, event *e)
{
    cdet_mem *m = cdet_reader_mem(r);
    cdet_buf_free(&e->text);
    cdet_mem_free(m, e->parts, e->cap * sizeof *e->parts);
    cdet_mem_free(m, e, sizeof *e);
}

static bool same(const event *e, const cdet_audit_head *h)
{
    return e->serial == h->serial && e->time == h->time && cdet_str_eq(node_of(e), h->node);
}

static event *find(const auditd *a, const cdet_audit_head *h)
{
    for (size_t i = a->count; i-- > 0;)
        if (same(a->waiting[i], h)) return a->waiting[i];
    return NULL;
}

static bool has_gone(const auditd *a, const cdet_audit_head *h)
{
    uint64_t node = node_hash(h->node);
    size_t n = a->ngone < GONE ? a->ngone : GONE;
    for (size_t i = 0; i < n; i++)
        if (a->gone[i].serial == h->serial && a->gone[i].time == h->time && a->gone[i].node == node) return true;
    return false;
}

static event *event_new(cdet_reader *r, auditd *a, const cdet_audit_head *h, uint64_t line)
{
    cdet_mem *m = cdet_reader_mem(r);
    event *e = cdet_mem_alloc(m, sizeof *e);
    if (!e) return NULL;
    e->time = h->time;
    e->serial = h->serial;
    e->born = ++a->births;
    e->line = line;
    e->argc = UINT32_MAX;
    cdet_buf_init(&e->text, m);
    cdet_buf_str(&e->text, h->node);
    cdet_buf_str(&e->text, h->stamp);
    e->node_len = h->node.len;
    if (e->text.failed) {
        event_free(r, e);
        return NULL;
    }
    a->waiting[a->count++] = e;
    if (h->time > a->newest) a->newest = h->time;
    return e;
}

/* ---- one record joins its event ---- */

static uint32_t number_of(cdet_str s)
{
    uint64_t v = 0;
    if (!s.len || s.len > 9) return 0;
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] < '0' || s.ptr[i] > '9') return 0;
        v = v * 10 + (uint64_t)(s.ptr[i] - '0');
    }
    return (uint32_t)v;
}

/* The index of an EXECVE field: "a0", "a1_len", "a1[3]". false: another field. */
static bool argument_of(cdet_str key, uint32_t *index, bool *is_len, bool *in_pieces)
{
    size_t i = 1;
    if (key.len < 2 || key.ptr[0] != 'a' || key.len > 24) return false;
    while (i < key.len && key.ptr[i] >= '0' && key.ptr[i] <= '9') i++;
    if (i == 1) return false;
    *index = number_of((cdet_str){ key.ptr + 1, i - 1 });
    cdet_str rest = { key.ptr + i, key.len - i };
    *is_len = cdet_str_eq(rest, CDET_LIT("_len"));
    *in_pieces = rest.len > 2 && *rest.ptr == '[';
    return !rest.len || *is_len || *in_pieces;
}

/* How many arguments are whole now: the highest index seen, and one more. */
static void count_arguments(event *e, cdet_str body)
{
    cdet_audit_field f;
    uint32_t index;
    bool is_len, pieces;
    while (cdet_audit_field_next(&body, false, &f)) {
        if (cdet_str_eq(f.key, CDET_LIT("argc"))) e->argc = number_of(f.value);
        if (argument_of(f.key, &index, &is_len, &pieces) && !is_len && index + 1 > e->args) e->args = index + 1;
    }
}

/* Is this the number of execve or execveat on the machine that `arch` names? They alone announce nothing of their EXECVE. */
static bool is_execve(cdet_str arch, cdet_str number)
{
    static const cdet_str numbers[][3] = { { { "c000003e", 8 }, { "59", 2 }, { "322", 3 } },
                                           { { "40000003", 8 }, { "11", 2 }, { "358", 3 } },
                                           { { "c00000b7", 8 }, { "221", 3 }, { "281", 3 } },
                                           { { "40000028", 8 }, { "11", 2 }, { "387", 3 } } };
    for (size_t i = 0; i < 4; i++)
        if (cdet_str_eq(arch, numbers[i][0]))
            return cdet_str_eq(number, numbers[i][1]) || cdet_str_eq(number, numbers[i][2]);
    return false;
}

static void note_syscall(event *e, cdet_str body, uint64_t line)
{
    cdet_audit_field f;
    cdet_str arch = { NULL, 0 }, number = { NULL, 0 };
    bool success = false;
    while (cdet_audit_field_next(&body, false, &f)) {
        if (cdet_str_eq(f.key, CDET_LIT("arch"))) arch = f.value;
        if (cdet_str_eq(f.key, CDET_LIT("syscall"))) number = f.value;
        if (cdet_str_eq(f.key, CDET_LIT("success"))) success = cdet_str_eq(f.value, CDET_LIT("yes"));
        if (cdet_str_eq(f.key, CDET_LIT("items"))) e->items = number_of(f.value);
    }
    e->syscall = true;
    e->line = line;
    e->wants_execve = success && is_execve(arch, number);
}

static cdet_status add(cdet_reader *r, event *e, const cdet_audit_head *h, uint64_t line)
{
    bool eoe = cdet_str_eq(h->type, CDET_LIT("EOE"));
    if (eoe || cdet_str_eq(h->type, CDET_LIT("PROCTITLE"))) e->last = true;
    if (eoe) return CDET_OK;
    if (e->nparts == PARTS || e->text.len + h->type.len + h->body.len > TEXT)
        return CDET_OK; /* what was kept will do */
    if (!cdet_mem_grow(cdet_reader_mem(r), &e->parts, &e->cap, e->nparts + 1, sizeof *e->parts)) return CDET_ENOMEM;
    part p = { (uint32_t)e->text.len, (uint32_t)h->type.len, (uint32_t)(e->text.len + h->type.len),
               (uint32_t)h->body.len };
    cdet_buf_str(&e->text, h->type);
    cdet_buf_str(&e->text, h->body);
    if (e->text.failed) return CDET_ENOMEM;
    e->parts[e->nparts++] = p;
    if (cdet_str_eq(h->type, CDET_LIT("SYSCALL"))) note_syscall(e, h->body, line);
    if (cdet_str_eq(h->type, CDET_LIT("PATH"))) e->paths++;
    if (cdet_str_eq(h->type, CDET_LIT("EXECVE"))) count_arguments(e, h->body);
    return CDET_OK;
}

/* All that the records of an event announce has come. */
static bool whole(const event *e)
{
    if (!e->syscall || e->paths < e->items) return false;
    return e->argc == UINT32_MAX ? !e->wants_execve : e->args >= e->argc;
}

/* Records that stand for themselves: what user space and auditd say. All others come from the kernel, perhaps in company. */
static bool stands_alone(cdet_str type)
{
    static const cdet_str beginnings[] = { { "USER", 4 },    { "CRED_", 5 },    { "DAEMON_", 7 },  { "SERVICE_", 8 },
                                           { "SYSTEM_", 7 }, { "ADD_", 4 },     { "DEL_", 4 },     { "ACCT_", 5 },
                                           { "GRP_", 4 },    { "CHGRP_ID", 8 }, { "CRYPTO_", 7 },  { "VIRT_", 5 },
                                           { "ROLE_", 5 },   { "AUOMS_", 6 },   { "SOFTWARE_", 9 } };
    for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++)
        if (type.len >= beginnings[i].len && memcmp(type.ptr, beginnings[i].ptr, beginnings[i].len) == 0) return true;
    return false;
}

/* ---- an event becomes a doc ---- */

typedef struct piece { /* of the arguments */
    uint32_t index, order;
    cdet_audit_field field;
} piece;

/* Puts together the pieces from `from` on that are of one argument. */
static cdet_str argument(cdet_doc *d, const piece *p, size_t from, size_t to)
{
    cdet_str one = { NULL, 0 };
    if (to - from == 1) return cdet_audit_text(d, &p[from].field, &one) ? one : (cdet_str){ "", 0 };
    size_t len = 0, at = 0;
    for (size_t i = from; i < to; i++) len += p[i].field.value.len;
    char *out = cdet_doc_alloc(d, len ? len : 1);
    if (!out) return one;
    for (size_t i = from; i < to; i++) {
        if (!cdet_audit_text(d, &p[i].field, &one)) continue;
        if (one.len) memcpy(out + at, one.ptr, one.len);
        at += one.len;
    }
    return (cdet_str){ out, at };
}

/* By argument; pieces of one stay in the order of their records. */
static int by_index(const void *a, const void *b)
{
    const piece *x = a, *y = b;
    if (x->index != y->index) return x->index < y->index ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

/* All EXECVE records of an event: "a0=..." one by one, or "a0[0]=..." in pieces, as the list EXECVE.ARGV. */
static void put_arguments(cdet_doc *d, const event *e)
{
    cdet_cursor c = cdet_doc_child(d, cdet_doc_root(), CDET_LIT("EXECVE"));
    c = cdet_doc_child(d, c, CDET_LIT("ARGV"));
    if (!cdet_cursor_any(c) || !cdet_doc_wants(d, c)) return;
    piece *p = cdet_doc_alloc(d, PIECES * sizeof *p);
    size_t n = 0;
    for (size_t i = 0; p && i < e->nparts; i++) {
        cdet_str type = { e->text.ptr + e->parts[i].type, e->parts[i].type_len };
        cdet_str body = { e->text.ptr + e->parts[i].body, e->parts[i].body_len };
        bool is_len, pieces;
        if (!cdet_str_eq(type, CDET_LIT("EXECVE"))) continue;
        while (n < PIECES && cdet_audit_field_next(&body, false, &p[n].field))
            if (argument_of(p[n].field.key, &p[n].index, &is_len, &pieces) && !is_len && p[n].index < ARGUMENTS)
                p[n].order = (uint32_t)n, n++;
    }
    if (p) qsort(p, n, sizeof *p, by_index);
    for (size_t i = 0, to; p && i < n; i = to) {
        for (to = i + 1; to < n && p[to].index == p[i].index; to++) continue;
        cdet_str s = argument(d, p, i, to);
        if (s.ptr) cdet_doc_text(d, c, s);
    }
}

/* A text with parts: a command line split at NULs, keys split at 0x01. */
static void put_list(cdet_doc *d, cdet_cursor c, cdet_str s, char by)
{
    while (s.len) {
        const char *end = memchr(s.ptr, by, s.len);
        size_t n = end ? (size_t)(end - s.ptr) : s.len;
        cdet_doc_text(d, c, (cdet_str){ s.ptr, n });
        n += end != NULL;
        s.ptr += n;
        s.len -= n;
    }
}

static void put_field(cdet_doc *d, cdet_cursor at, const cdet_audit_field *f, bool loose)
{
    bool title = cdet_str_eq(f->key, CDET_LIT("proctitle"));
    cdet_cursor c = cdet_doc_child(d, at, title && !loose ? CDET_LIT("ARGV") : f->key);
    if (!cdet_cursor_any(c) || !cdet_doc_wants(d, c)) return;
    cdet_str s = f->value;
    if (!loose && cdet_audit_is_text(f->key)) {
        if (!cdet_audit_text(d, f, &s)) return;
        if (title || cdet_str_eq(f->key, CDET_LIT("key"))) {
            put_list(d, c, s, title ? '\0' : '\x01');
            return;
        }
    }
    cdet_doc_text(d, c, s);
}

/* `full`: the path to be put in place of the record's name; empty: the name is as good. */
static void put_record(cdet_doc *d, cdet_str type, cdet_str body, cdet_str full)
{
    bool auoms = type.len > 6 && memcmp(type.ptr, "AUOMS_", 6) == 0;
    cdet_cursor at = cdet_doc_child(d, cdet_doc_root(), auoms ? CDET_LIT("AUOMS") : type);
    if (!cdet_cursor_any(at)) return;
    if (cdet_doc_wants(d, at)) cdet_doc_object(d, at);
    uint32_t token = cdet_doc_item_begin(d, at);
    cdet_audit_field f;
    bool execve = cdet_str_eq(type, CDET_LIT("EXECVE"));
    while (cdet_audit_field_next(&body, auoms, &f)) {
        if (full.len && cdet_str_eq(f.key, CDET_LIT("name"))) {
            f.value = full;
            f.quoted = true;
        }
        if (!execve || f.key.ptr[0] != 'a' || f.key.len < 2 || f.key.ptr[1] > '9') put_field(d, at, &f, auoms);
    }
    cdet_doc_item_end(d, at, token);
}

static void put_head(cdet_doc *d, const event *e)
{
    cdet_val_value v = { .i = e->time };
    cdet_cursor root = cdet_doc_root(), c = cdet_doc_child(d, root, CDET_LIT("TIME"));
    if (cdet_cursor_any(c) && cdet_doc_wants(d, c)) cdet_doc_value(d, c, CDET_INT, &v);
    c = cdet_doc_child(d, root, CDET_LIT("NODE"));
    if (e->node_len && cdet_cursor_any(c) && cdet_doc_wants(d, c)) cdet_doc_text(d, c, node_of(e));
    c = cdet_doc_child(d, root, CDET_LIT("TYPE"));
    if (!e->nparts || !cdet_cursor_any(c) || !cdet_doc_wants(d, c)) return;
    cdet_doc_text(
        d, c, e->syscall ? CDET_LIT("SYSCALL") : (cdet_str){ e->text.ptr + e->parts[0].type, e->parts[0].type_len });
}

static cdet_str type_of(const event *e, size_t i)
{
    return (cdet_str){ e->text.ptr + e->parts[i].type, e->parts[i].type_len };
}

static cdet_str body_of(const event *e, size_t i)
{
    return (cdet_str){ e->text.ptr + e->parts[i].body, e->parts[i].body_len };
}

/* What decides where the event's paths are. */
static void gather(cdet_doc *d, const event *e, cdet_audit_paths *p)
{
    cdet_audit_field f;
    memset(p, 0, sizeof *p);
    p->node = node_of(e);
    for (size_t i = 0; i < e->nparts; i++) {
        cdet_str type = type_of(e, i), body = body_of(e, i);
        if (cdet_str_eq(type, CDET_LIT("PATH")) && p->count < CDET_AUDIT_PLACES) p->body[p->count++] = body;
        bool call = cdet_str_eq(type, CDET_LIT("SYSCALL")), cwd = cdet_str_eq(type, CDET_LIT("CWD"));
        while ((call || cwd) && cdet_audit_field_next(&body, false, &f)) {
            if (cwd && cdet_str_eq(f.key, CDET_LIT("cwd"))) (void)cdet_audit_text(d, &f, &p->cwd);
            if (call && cdet_str_eq(f.key, CDET_LIT("a0"))) p->a0 = f.value;
            if (call && cdet_str_eq(f.key, CDET_LIT("a2"))) p->a2 = f.value;
        }
    }
}

static cdet_status deliver(cdet_reader *r, auditd *a, const event *e)
{
    cdet_audit_paths paths;
    cdet_str full[CDET_AUDIT_PLACES] = { { NULL, 0 } }, none = { NULL, 0 };
    size_t path = 0;
    if (!e->nparts) return CDET_OK;
    cdet_doc *d = cdet_reader_begin(r);
    put_head(d, e);
    if (e->paths) {
        gather(d, e, &paths);
        cdet_audit_dirs_work(&a->dirs, d, &paths, full);
    }
    for (size_t i = 0; i < e->nparts; i++) {
        bool is_path = cdet_str_eq(type_of(e, i), CDET_LIT("PATH")) && path < CDET_AUDIT_PLACES;
        put_record(d, type_of(e, i), body_of(e, i), is_path ? full[path++] : none);
    }
    put_arguments(d, e);
    return cdet_reader_deliver(r, CDET_FORMAT_AUDITD, e->line);
}

/* Takes the i-th waiting event out and delivers it. */
static cdet_status release(cdet_reader *r, auditd *a, size_t i)
{
    event *e = a->waiting[i];
    memmove(&a->waiting[i], &a->waiting[i + 1], (a->count - i - 1) * sizeof *a->waiting);
    a->count--;
    a->gone[a->ngone % GONE] = (gone){ e->serial, e->time, node_hash(node_of(e)) };
    a->ngone++;
    if (a->ngone == (size_t)2 * GONE) a->ngone = GONE;
    cdet_status s = deliver(r, a, e);
    event_free(r, e);
    return s;
}

/* Delivers what need not wait any longer. */
static cdet_status settle(cdet_reader *r, auditd *a)
{
    cdet_status s = CDET_OK;
    for (size_t i = 0; !s && i < a->count;) {
        const event *e = a->waiting[i];
        bool old = a->newest - e->time > patience && a->births > e->born;
        bool settled = whole(e) && a->births - e->born >= SETTLED;
        if (!old && !settled && a->count < WAITING) {
            i++;
            continue;
        }
        s = release(r, a, i);
    }
    return s;
}

/* ---- framing ---- */

static cdet_status auditd_init(cdet_reader *r, void **state)
{
    auditd *a = cdet_mem_alloc(cdet_reader_mem(r), sizeof *a);
    if (!a) return CDET_ENOMEM;
    a->newest = INT64_MIN / 2;
    *state = a;
    return CDET_OK;
}

static void auditd_free(cdet_reader *r, void *state)
{
    auditd *a = state;
    for (size_t i = 0; i < a->count; i++) event_free(r, a->waiting[i]);
    cdet_audit_dirs_free(a->dirs, cdet_reader_mem(r));
    cdet_mem_free(cdet_reader_mem(r), a, sizeof *a);
}

static bool auditd_is_mine(const void *state, cdet_str line)
{
    (void)state;
    /* Cheap first: every form has "type=" and, not far behind, "audit(". */
    if (line.len < 20 || !memchr(line.ptr, '(', line.len < 512 ? line.len : 512)) return false;
    cdet_audit_head h;
    return cdet_audit_head_parse(line, &h);
}

static cdet_status auditd_line(cdet_reader *r, void *state, cdet_str line, uint64_t number)
{
    auditd *a = state;
    cdet_audit_head h;
    if (!cdet_audit_head_parse(line, &h)) {
        cdet_reader_unreadable_at(r, number, "an audit record without its stamp");
        return CDET_OK;
    }
    if (!h.node.len) h.node = cdet_reader_outer_host(r);
    event *e = find(a, &h);
    if (!e && has_gone(a, &h)) return CDET_OK;
    if (!e && cdet_str_eq(h.type, CDET_LIT("EOE"))) return CDET_OK;
    cdet_status s = CDET_OK;
    if (!e) {
        s = settle(r, a);
        if (s) return s;
        e = event_new(r, a, &h, number);
        if (!e) return CDET_ENOMEM;
    }
    s = add(r, e, &h, number);
    if (s) return s;
    if (!(whole(e) && e->last) && !(e->nparts == 1 && stands_alone(h.type))) return CDET_OK;
    size_t i = 0;
    while (a->waiting[i] != e) i++;
    return release(r, a, i);
}

static cdet_status auditd_flush(cdet_reader *r, void *state, bool end)
{
    auditd *a = state;
    cdet_status s = CDET_OK;
    for (size_t i = 0; !s && i < a->count;) {
        if (!end && !whole(a->waiting[i])) {
            i++;
            continue;
        }
        s = release(r, a, i);
    }
    return s;
}

const cdet_framer cdet_framer_auditd = {
    "auditd", auditd_init, auditd_free, auditd_is_mine, auditd_line, auditd_flush
};
