/* SPDX-License-Identifier: MIT
 *
 * naive.c: see naive.h. It knows no windows, no late events and no files: less work than a real engine has.
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "naive.h"

#include <pcre2.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <uthash.h>

/* The text of the fields of interest; a missing one is empty. */
typedef struct reading {
    cdet_str entity, parent, exe, parent_exe, path, to;
} reading;

typedef struct process {
    UT_hash_handle hh;
    uint8_t *seen; /* per rule: stages seen, as bits; own or inherited. NULL: none yet */
    uint32_t exe_len;
    char id[48];
    char exe[];
} process;

struct naive {
    uint32_t rules;
    pcre2_code **stages[NAIVE_STAGES];
    pcre2_match_data *match;
    process *table;
    size_t bytes;
    uint64_t alerts;
};

naive *naive_new(uint32_t rules)
{
    naive *n = calloc(1, sizeof *n);
    if (!n) return NULL;
    n->rules = rules;
    n->match = pcre2_match_data_create(4, NULL);
    bool ok = n->match != NULL;
    for (int i = 0; i < NAIVE_STAGES; i++) ok &= (n->stages[i] = calloc(rules, sizeof **n->stages)) != NULL;
    if (ok) return n;
    naive_free(n);
    return NULL;
}

void naive_free(naive *n)
{
    if (!n) return;
    process *p, *next;
    HASH_ITER(hh, n->table, p, next)
    {
        HASH_DEL(n->table, p);
        free(p->seen);
        free(p);
    }
    for (int i = 0; i < NAIVE_STAGES; i++) {
        for (uint32_t r = 0; n->stages[i] && r < n->rules; r++) pcre2_code_free(n->stages[i][r]);
        free(n->stages[i]);
    }
    pcre2_match_data_free(n->match);
    free(n);
}

int naive_rule(naive *n, uint32_t rule, const char *const patterns[NAIVE_STAGES])
{
    for (int i = 0; i < NAIVE_STAGES; i++) {
        int code;
        size_t at;
        pcre2_code *c = pcre2_compile((PCRE2_SPTR)patterns[i], PCRE2_ZERO_TERMINATED, PCRE2_CASELESS, &code, &at, NULL);
        if (!c) return 0;
        n->stages[i][rule] = c;
        if (pcre2_jit_compile(c, PCRE2_JIT_COMPLETE) != 0) return 0;
    }
    return 1;
}

static bool matches(const naive *n, int stage, uint32_t rule, cdet_str s)
{
    return s.len && pcre2_jit_match(n->stages[stage][rule], (PCRE2_SPTR)s.ptr, s.len, 0, 0, n->match, NULL) >= 0;
}

static bool named(cdet_str s, const char *name)
{
    return s.len == strlen(name) && memcmp(s.ptr, name, s.len) == 0;
}

static reading read_event(const cdet_event *ev)
{
    reading r;
    memset(&r, 0, sizeof r);
    for (size_t i = 0; i < ev->field_count; i++) {
        const cdet_field *f = &ev->fields[i];
        if (f->kind != CDET_STR) continue;
        if (named(f->name, "process.entity_id")) r.entity = f->v.str;
        if (named(f->name, "process.executable")) r.exe = f->v.str;
        if (named(f->name, "process.parent.entity_id")) r.parent = f->v.str;
        if (named(f->name, "process.parent.executable")) r.parent_exe = f->v.str;
        if (named(f->name, "file.path")) r.path = f->v.str;
        if (named(f->name, "destination.ip") || named(f->name, "dns.question.name")) r.to = f->v.str;
    }
    return r;
}

static process *find(naive *n, cdet_str id)
{
    process *p = NULL;
    if (id.len && id.len < sizeof p->id) HASH_FIND(hh, n->table, id.ptr, id.len, p);
    return p;
}

static process *add(naive *n, const reading *r)
{
    process *p = find(n, r->entity), *parent = find(n, r->parent);
    if (p || r->entity.len >= sizeof p->id) return p;
    p = calloc(1, sizeof *p + r->exe.len);
    if (!p) return NULL;
    memcpy(p->id, r->entity.ptr, r->entity.len);
    if (r->exe.len) memcpy(p->exe, r->exe.ptr, r->exe.len);
    p->exe_len = (uint32_t)r->exe.len;
    HASH_ADD(hh, n->table, id, r->entity.len, p);
    n->bytes += sizeof *p + r->exe.len;
    if (!parent || !parent->seen) return p;
    p->seen = malloc(n->rules);
    if (!p->seen) return p;
    memcpy(p->seen, parent->seen, n->rules);
    n->bytes += n->rules;
    return p;
}

static int set(naive *n, process *p, uint32_t rule, int stage)
{
    if (!p->seen) {
        p->seen = calloc(1, n->rules);
        if (!p->seen) return 0;
        n->bytes += n->rules;
    }
    uint8_t before = p->seen[rule];
    p->seen[rule] |= (uint8_t)(1u << stage);
    bool whole = (p->seen[rule] & 14u) == 14u; /* artifact, spawn, egress */
    if (whole && (before & 14u) != 14u) n->alerts++;
    return 1;
}

static int try_rules(naive *n, process *p, int stage, cdet_str s)
{
    for (uint32_t i = 0; p && i < n->rules; i++)
        if (matches(n, stage, i, s) && !set(n, p, i, stage)) return 0;
    return 1;
}

int naive_feed(naive *n, const cdet_event *ev)
{
    reading r = read_event(ev);
    char both[512];
    if (named(ev->name, "process.start")) {
        process *p = add(n, &r);
        if (!p) return 0;
        size_t a = r.parent_exe.len < 250 ? r.parent_exe.len : 250, b = r.exe.len < 250 ? r.exe.len : 250;
        if (a) memcpy(both, r.parent_exe.ptr, a);
        both[a] = '|';
        memcpy(both + a + 1, r.exe.ptr, b);
        return try_rules(n, p, 2, (cdet_str){ both, a + 1 + b });
    }
    process *p = find(n, r.entity);
    if (!p) return 1;
    if (named(ev->name, "process.end")) {
        n->bytes -= sizeof *p + p->exe_len + (p->seen ? n->rules : 0);
        HASH_DEL(n->table, p);
        free(p->seen);
        free(p);
        return 1;
    }
    if (named(ev->name, "app.open")) return try_rules(n, p, 0, r.path);
    if (named(ev->name, "file.create") || named(ev->name, "file.rename")) return try_rules(n, p, 1, r.path);
    if (named(ev->name, "network.connect") || named(ev->name, "dns.query")) return try_rules(n, p, 3, r.to);
    return 1;
}

uint64_t naive_alerts(const naive *n)
{
    return n->alerts;
}
size_t naive_bytes(const naive *n)
{
    return n->bytes + HASH_OVERHEAD(hh, n->table);
}
size_t naive_processes(const naive *n)
{
    return HASH_COUNT(n->table);
}
