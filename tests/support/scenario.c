/* SPDX-License-Identifier: MIT
 *
 * scenario.c: see scenario.h. The whole file is one libyaml document; what is read points into it.
 */
#include "scenario.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <yaml.h>

struct scenario_memory {
    yaml_document_t doc;
    bool loaded;
    void **blocks;
    size_t nblocks;
};

typedef struct reader {
    scenario *s;
    yaml_document_t *doc;
    int64_t base;
    yaml_node_t *defaults;
    bool failed;
} reader;

/* ---- small things ---- */

void *scenario_take(scenario *s, size_t n, size_t size)
{
    struct scenario_memory *m = s->memory;
    void **grown = realloc(m->blocks, (m->nblocks + 1) * sizeof *grown);
    void *p = calloc(n ? n : 1, size);
    if (!grown || !p) {
        fputs("scenario: out of memory\n", stderr);
        exit(2);
    }
    m->blocks = grown;
    m->blocks[m->nblocks++] = p;
    return p;
}

static void complain(reader *r, const yaml_node_t *at, const char *what, cdet_str which)
{
    fprintf(stderr, "%s:%zu: %s%s%.*s\n", r->s->path, at ? at->start_mark.line + 1 : 1, what, which.len ? ": " : "",
            (int)which.len, which.ptr ? which.ptr : "");
    r->failed = true;
}

static cdet_str lit(const char *s)
{
    return (cdet_str){ s, strlen(s) };
}

static bool same(cdet_str a, const char *b)
{
    return a.len == strlen(b) && memcmp(a.ptr, b, a.len) == 0;
}

static cdet_str text_of(reader *r, const yaml_node_t *n)
{
    if (n && n->type == YAML_SCALAR_NODE)
        return (cdet_str){ (const char *)n->data.scalar.value, n->data.scalar.length };
    complain(r, n, "a text is wanted here", (cdet_str){ NULL, 0 });
    return (cdet_str){ "", 0 };
}

static size_t count_of(const yaml_node_t *list)
{
    return list->type == YAML_SEQUENCE_NODE ? (size_t)(list->data.sequence.items.top - list->data.sequence.items.start)
                                            : 1;
}

/* The i-th item of a list; a node that is no list is a list of one. */
static yaml_node_t *item_of(reader *r, yaml_node_t *list, size_t i)
{
    return list->type == YAML_SEQUENCE_NODE ? yaml_document_get_node(r->doc, list->data.sequence.items.start[i]) : list;
}

static size_t pairs_of(const yaml_node_t *map)
{
    return map->type == YAML_MAPPING_NODE ? (size_t)(map->data.mapping.pairs.top - map->data.mapping.pairs.start) : 0;
}

static cdet_str pair_of(reader *r, yaml_node_t *map, size_t i, yaml_node_t **value)
{
    yaml_node_pair_t p = map->data.mapping.pairs.start[i];
    *value = yaml_document_get_node(r->doc, p.value);
    return text_of(r, yaml_document_get_node(r->doc, p.key));
}

static void check_keys(reader *r, yaml_node_t *map)
{
    for (size_t i = 0; i < pairs_of(map); i++) {
        yaml_node_t *v;
        cdet_str a = pair_of(r, map, i, &v);
        for (size_t k = 0; k < i; k++) {
            cdet_str b = pair_of(r, map, k, &v);
            if (a.len == b.len && memcmp(a.ptr, b.ptr, a.len) == 0) complain(r, v, "a key occurs twice", a);
        }
    }
}

static bool bool_of(reader *r, yaml_node_t *n)
{
    cdet_str t = text_of(r, n);
    if (same(t, "true")) return true;
    if (!same(t, "false")) complain(r, n, "true or false is wanted here", t);
    return false;
}

static uint64_t number_of(reader *r, yaml_node_t *n)
{
    cdet_str t = text_of(r, n);
    uint64_t x = 0;
    for (size_t i = 0; i < t.len; i++) {
        if (t.ptr[i] < '0' || t.ptr[i] > '9' || x > UINT64_MAX / 10 - 1) {
            complain(r, n, "a number is wanted here", t);
            return 0;
        }
        x = x * 10 + (uint64_t)(t.ptr[i] - '0');
    }
    if (!t.len) complain(r, n, "a number is wanted here", t);
    return x;
}

static cdet_str *texts_of(reader *r, yaml_node_t *list, size_t *n)
{
    *n = count_of(list);
    cdet_str *out = scenario_take(r->s, *n, sizeof *out);
    for (size_t i = 0; i < *n; i++) out[i] = text_of(r, item_of(r, list, i));
    return out;
}

/* ---- times ---- */

static bool digit(char c)
{
    return c >= '0' && c <= '9';
}

/* A decimal number times `unit`; moves *i behind it. */
static bool scaled(cdet_str t, size_t *i, int64_t *whole, int64_t *billionths)
{
    int64_t w = 0, f = 0, place = 100000000;
    size_t first = *i;
    for (; *i < t.len && digit(t.ptr[*i]); (*i)++) {
        if (w > INT64_MAX / 10 - 1) return false;
        w = w * 10 + (t.ptr[*i] - '0');
    }
    if (*i == first) return false;
    if (*i < t.len && t.ptr[*i] == '.')
        for ((*i)++; *i < t.len && digit(t.ptr[*i]); (*i)++, place /= 10) f += (t.ptr[*i] - '0') * place;
    *whole = w;
    *billionths = f;
    return true;
}

bool scenario_duration(cdet_str text, int64_t *ns)
{
    static const struct {
        const char *name;
        int64_t ns;
    } units[] = { { "ns", 1 },          { "us", 1000 },         { "ms", 1000000 },      { "s", 1000000000 },
                  { "m", 60000000000 }, { "h", 3600000000000 }, { "d", 86400000000000 } };
    bool minus = text.len && text.ptr[0] == '-';
    size_t i = minus;
    int64_t sum = 0;
    if (i == text.len) return false;
    while (i < text.len) {
        int64_t whole, part, unit = 0;
        if (!scaled(text, &i, &whole, &part)) return false;
        size_t first = i;
        while (i < text.len && text.ptr[i] >= 'a' && text.ptr[i] <= 'z') i++;
        for (size_t u = 0; u < sizeof units / sizeof *units; u++)
            if (same((cdet_str){ text.ptr + first, i - first }, units[u].name)) unit = units[u].ns;
        if (!unit || whole > (INT64_MAX - sum) / unit) return false;
        sum += whole * unit;
        int64_t rest = unit >= 1000000000 ? part * (unit / 1000000000) : part / (1000000000 / unit);
        if (rest > INT64_MAX - sum) return false;
        sum += rest;
    }
    *ns = minus ? -sum : sum;
    return true;
}

static int64_t days_from_civil(int64_t y, int64_t m, int64_t d)
{
    y -= m <= 2;
    int64_t era = (y >= 0 ? y : y - 399) / 400, yoe = y - era * 400;
    int64_t doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1, doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}

bool scenario_time(cdet_str text, int64_t *ns)
{
    int64_t f[6];
    static const size_t at[6] = { 0, 5, 8, 11, 14, 17 }, len[6] = { 4, 2, 2, 2, 2, 2 };
    static const char between[6] = { '-', '-', 'T', ':', ':', 0 };
    if (text.len < 20) return false;
    for (size_t k = 0; k < 6; k++) {
        f[k] = 0;
        for (size_t i = at[k]; i < at[k] + len[k]; i++) {
            if (!digit(text.ptr[i])) return false;
            f[k] = f[k] * 10 + (text.ptr[i] - '0');
        }
        if (between[k] && text.ptr[at[k] + len[k]] != between[k]) return false;
    }
    size_t i = 19;
    int64_t part = 0, place = 100000000, offset = 0;
    if (text.ptr[i] == '.')
        for (i++; i < text.len && digit(text.ptr[i]); i++, place /= 10) part += (text.ptr[i] - '0') * place;
    if (i == text.len) return false;
    if (text.ptr[i] != 'Z') {
        if (text.len != i + 6 || (text.ptr[i] != '+' && text.ptr[i] != '-')) return false;
        const char *p = text.ptr + i;
        offset = ((p[1] - '0') * 10 + (p[2] - '0')) * 3600 + ((p[4] - '0') * 10 + (p[5] - '0')) * 60;
        if (*p == '-') offset = -offset;
    } else if (text.len != i + 1) {
        return false;
    }
    int64_t days = days_from_civil(f[0], f[1], f[2]);
    if (days < -106000 || days > 106000) return false; /* what 64 bits of nanoseconds hold */
    *ns = ((days * 86400 + f[3] * 3600 + f[4] * 60 + f[5]) - offset) * 1000000000 + part;
    return true;
}

/* ---- events ---- */

static void value_of(reader *r, yaml_node_t *n, cdet_field *f)
{
    cdet_str t = text_of(r, n);
    f->kind = CDET_STR;
    f->v.str = t;
    if (!n || n->type != YAML_SCALAR_NODE || n->data.scalar.style != YAML_PLAIN_SCALAR_STYLE) return;
    if (same(t, "null") || same(t, "~")) {
        f->kind = CDET_NULL;
    } else if (same(t, "true") || same(t, "false")) {
        f->kind = CDET_BOOL;
        f->v.i = same(t, "true");
    } else if (t.len && t.len < 19 && (digit(t.ptr[0]) || (t.len > 1 && t.ptr[0] == '-'))) {
        size_t i = t.ptr[0] == '-';
        int64_t x = 0;
        for (; i < t.len && digit(t.ptr[i]); i++) x = x * 10 + (t.ptr[i] - '0');
        if (i < t.len) return; /* an address, a hexadecimal number, a time */
        f->kind = CDET_INT;
        f->v.i = t.ptr[0] == '-' ? -x : x;
    }
}

static yaml_node_t *find(reader *r, yaml_node_t *map, const char *key)
{
    for (size_t i = 0; map && i < pairs_of(map); i++) {
        yaml_node_t *v;
        if (same(pair_of(r, map, i, &v), key)) return v;
    }
    return NULL;
}

static bool is_field(cdet_str key)
{
    return !same(key, "at") && !same(key, "class") && !same(key, "host") && !same(key, "base");
}

static size_t add_fields(reader *r, yaml_node_t *map, yaml_node_t *unless, cdet_field *out, size_t n)
{
    for (size_t i = 0; map && i < pairs_of(map); i++) {
        yaml_node_t *v;
        cdet_str key = pair_of(r, map, i, &v);
        bool given = false;
        for (size_t k = 0; unless && k < pairs_of(unless); k++) {
            yaml_node_t *other;
            cdet_str name = pair_of(r, unless, k, &other);
            given |= name.len == key.len && memcmp(name.ptr, key.ptr, key.len) == 0;
        }
        if (!is_field(key) || given) continue;
        for (size_t k = 0; k < count_of(v); k++, n++) {
            if (!out) continue;
            out[n].name = key;
            value_of(r, item_of(r, v, k), &out[n]);
        }
    }
    return n;
}

static void read_event(reader *r, yaml_node_t *n, cdet_event *ev, uint64_t number)
{
    *ev = (cdet_event)CDET_EVENT_INIT;
    ev->tag = number;
    if (n->type != YAML_MAPPING_NODE) {
        complain(r, n, "an event is a map", (cdet_str){ NULL, 0 });
        return;
    }
    check_keys(r, n);
    yaml_node_t *at = find(r, n, "at"), *name = find(r, n, "class"), *host = find(r, n, "host");
    if (!host) host = find(r, r->defaults, "host");
    if (!at || !name) {
        complain(r, n, "an event needs `at` and `class`", (cdet_str){ NULL, 0 });
        return;
    }
    cdet_str when = text_of(r, at);
    int64_t after;
    if (scenario_duration(when, &after)) {
        ev->time = r->base + after;
    } else if (!scenario_time(when, &ev->time)) {
        complain(r, at, "neither a duration nor a time", when);
    }
    ev->name = text_of(r, name);
    if (host) ev->host = text_of(r, host);
    size_t count = add_fields(r, r->defaults, n, NULL, add_fields(r, n, NULL, NULL, 0));
    cdet_field *f = scenario_take(r->s, count, sizeof *f);
    (void)add_fields(r, r->defaults, n, f, add_fields(r, n, NULL, f, 0));
    ev->fields = f;
    ev->field_count = count;
}

static void read_events(reader *r, yaml_node_t *list)
{
    scenario *s = r->s;
    s->nevents = list->type == YAML_SEQUENCE_NODE ? count_of(list) : 0;
    s->events = scenario_take(s, s->nevents, sizeof *s->events);
    for (size_t i = 0; i < s->nevents; i++) read_event(r, item_of(r, list, i), &s->events[i], i + 1);
}

/* ---- what is expected ---- */

static int by_value(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static void read_stages(reader *r, yaml_node_t *map, scenario_expect *x)
{
    x->has_stages = true;
    x->nstages = pairs_of(map);
    x->stages = scenario_take(r->s, x->nstages, sizeof *x->stages);
    check_keys(r, map);
    for (size_t i = 0; i < x->nstages; i++) {
        yaml_node_t *v;
        scenario_expect_stage *st = &x->stages[i];
        st->name = pair_of(r, map, i, &v);
        st->ntags = count_of(v);
        st->tags = scenario_take(r->s, st->ntags, sizeof *st->tags);
        for (size_t k = 0; k < st->ntags; k++) {
            st->tags[k] = number_of(r, item_of(r, v, k));
            bool known = r->s->records.len || st->tags[k] <= r->s->nevents;
            if (st->tags[k] < 1 || !known) complain(r, v, "no such event", (cdet_str){ NULL, 0 });
        }
        qsort(st->tags, st->ntags, sizeof *st->tags, by_value);
    }
}

static void read_missing(reader *r, yaml_node_t *n, scenario_expect *x)
{
    bool map = n->type == YAML_MAPPING_NODE;
    x->has_missing = true;
    x->nmissing = map ? pairs_of(n) : count_of(n);
    x->missing = scenario_take(r->s, x->nmissing, sizeof *x->missing);
    for (size_t i = 0; i < x->nmissing; i++) {
        yaml_node_t *v;
        if (map) {
            x->missing[i].stage = pair_of(r, n, i, &v);
            x->missing[i].because = text_of(r, v);
        } else {
            x->missing[i].stage = text_of(r, item_of(r, n, i));
        }
    }
}

static void read_expect(reader *r, yaml_node_t *n, scenario_expect *x)
{
    x->line = n->start_mark.line + 1;
    check_keys(r, n);
    for (size_t i = 0; i < pairs_of(n); i++) {
        yaml_node_t *v;
        cdet_str key = pair_of(r, n, i, &v);
        if (same(key, "analytic")) {
            x->analytic = text_of(r, v);
        } else if (same(key, "host")) {
            x->host = text_of(r, v);
        } else if (same(key, "level")) {
            x->level = text_of(r, v);
        } else if (same(key, "anchor")) {
            x->anchor = text_of(r, v);
        } else if (same(key, "stages")) {
            read_stages(r, v, x);
        } else if (same(key, "missing")) {
            read_missing(r, v, x);
        } else if (same(key, "edges")) {
            x->has_edges = true;
            x->edges = texts_of(r, v, &x->nedges);
        } else if (same(key, "notes")) {
            x->notes = texts_of(r, v, &x->nnotes);
        } else if (same(key, "raised")) {
            x->raised = (size_t)number_of(r, v);
        } else {
            complain(r, v, "an alert has no such key", key);
        }
    }
    if (!x->analytic.len) complain(r, n, "`analytic` is missing", (cdet_str){ NULL, 0 });
}

static scenario_expect *read_expects(reader *r, yaml_node_t *list, size_t *n)
{
    if (list->type != YAML_SEQUENCE_NODE) complain(r, list, "a list is wanted here", (cdet_str){ NULL, 0 });
    *n = list->type == YAML_SEQUENCE_NODE ? count_of(list) : 0;
    scenario_expect *x = scenario_take(r->s, *n, sizeof *x);
    for (size_t i = 0; i < *n; i++) read_expect(r, item_of(r, list, i), &x[i]);
    return x;
}

/* ---- the file ---- */

static void read_rules(reader *r, yaml_node_t *n)
{
    scenario *s = r->s;
    if (n->type == YAML_SCALAR_NODE) {
        s->builtin = same(text_of(r, n), "builtin");
        if (!s->builtin) complain(r, n, "`rules` is builtin, a list of texts, or a map", (cdet_str){ NULL, 0 });
    } else if (n->type == YAML_SEQUENCE_NODE) {
        s->rules = texts_of(r, n, &s->nrules);
    } else {
        for (size_t i = 0; i < pairs_of(n); i++) {
            yaml_node_t *v;
            cdet_str key = pair_of(r, n, i, &v);
            if (same(key, "builtin"))
                s->builtin = bool_of(r, v);
            else if (same(key, "text"))
                s->rules = texts_of(r, v, &s->nrules);
            else if (same(key, "select"))
                s->select = texts_of(r, v, &s->nselect);
            else
                complain(r, v, "`rules` has no such key", key);
        }
    }
}

static void read_key(reader *r, cdet_str key, yaml_node_t *v)
{
    scenario *s = r->s;
    if (same(key, "about")) {
        s->about = text_of(r, v);
    } else if (same(key, "rules")) {
        read_rules(r, v);
    } else if (same(key, "site")) {
        s->site = text_of(r, v);
        s->has_site = true;
    } else if (same(key, "set")) {
        s->sets = texts_of(r, v, &s->nsets);
    } else if (same(key, "permute")) {
        s->permute = bool_of(r, v);
    } else if (same(key, "shard")) {
        s->shard = bool_of(r, v);
    } else if (same(key, "lateness")) {
        if (!scenario_duration(text_of(r, v), &s->lateness)) complain(r, v, "a duration is wanted here", text_of(r, v));
    } else if (same(key, "near_misses")) {
        s->has_near_misses = true;
        s->near_misses = read_expects(r, v, &s->nnear_misses);
    } else if (same(key, "alerts")) {
        s->alerts = read_expects(r, v, &s->nalerts);
    } else if (same(key, "source")) {
        s->source = text_of(r, v);
    } else if (!same(key, "events") && !same(key, "records") && !same(key, "defaults")) {
        complain(r, v, "a scenario has no such key", key);
    }
}

static void read_scenario(reader *r, yaml_node_t *root)
{
    yaml_node_t *records = find(r, root, "records");
    const char *const needed[] = { "about", "rules", "alerts", records ? "source" : "events" };
    check_keys(r, root);
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        if (!find(r, root, needed[i])) complain(r, root, "missing", lit(needed[i]));
    if (r->failed) return;
    r->defaults = find(r, root, "defaults");
    yaml_node_t *base = find(r, r->defaults, "base");
    if (base && !scenario_time(text_of(r, base), &r->base)) complain(r, base, "not a time", text_of(r, base));
    if (records && find(r, root, "events")) complain(r, records, "events or records, not both", (cdet_str){ NULL, 0 });
    if (records)
        r->s->records = text_of(r, records);
    else
        read_events(r, find(r, root, "events"));
    for (size_t i = 0; i < pairs_of(root); i++) {
        yaml_node_t *v;
        cdet_str key = pair_of(r, root, i, &v);
        read_key(r, key, v);
    }
}

scenario *scenario_load(const char *path)
{
    scenario *s = calloc(1, sizeof *s);
    struct scenario_memory *m = calloc(1, sizeof *m);
    FILE *f = fopen(path, "rb");
    yaml_parser_t p;
    if (!s || !m || !f) {
        fprintf(stderr, "%s: cannot be read\n", path);
        free(s);
        free(m);
        if (f) fclose(f);
        return NULL;
    }
    s->memory = m;
    s->path = path;
    s->permute = true;
    s->shard = true;
    reader r = { s, &m->doc, 0, NULL, false };
    yaml_parser_initialize(&p);
    yaml_parser_set_input_file(&p, f);
    m->loaded = yaml_parser_load(&p, &m->doc) != 0;
    yaml_node_t *root = m->loaded ? yaml_document_get_root_node(&m->doc) : NULL;
    if (!m->loaded) {
        fprintf(stderr, "%s:%zu: %s\n", path, p.problem_mark.line + 1, p.problem ? p.problem : "not YAML");
        r.failed = true;
    } else if (!root || root->type != YAML_MAPPING_NODE) {
        complain(&r, root, "a scenario is a map", (cdet_str){ NULL, 0 });
    } else {
        read_scenario(&r, root);
    }
    yaml_parser_delete(&p);
    fclose(f);
    if (!r.failed) return s;
    scenario_free(s);
    return NULL;
}

void scenario_free(scenario *s)
{
    if (!s) return;
    for (size_t i = 0; i < s->memory->nblocks; i++) free(s->memory->blocks[i]);
    free(s->memory->blocks);
    if (s->memory->loaded) yaml_document_delete(&s->memory->doc);
    free(s->memory);
    free(s);
}

size_t scenario_host(cdet_str host, char buf[256])
{
    size_t n = 0;
    bool address = true;
    for (size_t i = 0; i < host.len; i++) address &= digit(host.ptr[i]) || host.ptr[i] == '.' || host.ptr[i] == ':';
    for (size_t i = 0; i < host.len && n < 256; i++) {
        char c = host.ptr[i];
        if (c == '.' && !address) break;
        buf[n++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return n;
}
