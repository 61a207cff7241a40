/* SPDX-License-Identifier: MIT
 *
 * model_write.c: a model as YAML, for the engine and for scenario files.
 */
#include "model_parts.h"

#include <string.h>
#include <time.h>

static const char *const levels[MODEL_LEVELS] = { "informational", "low", "medium", "high", "critical" };
static const char *const places[] = { "lineage", "self", "parent", "ancestor", "host", "writer" };
static const int64_t second = 1000000000, base = MODEL_BASE;

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
    case MODEL_ALT_CLEARS:
        fprintf(out, ", on: %s, clears: {destination.ip: dns.resolved_ip}", model_class_names[a->on]);
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
    for (int i = 0; i < MODEL_ANCHORS; i++)
        if (a->opened_for >> i & 1) fprintf(out, ", opened_for: [n%d]", i);
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
        if (a->outermost) fprintf(out, ", nested: false");
        fprintf(out, "}\n");
    }
    for (int k = 0; k < MODEL_KINDS; k++)
        if ((c->runs >> k & 1) && c->runs_files)
            fprintf(out, "  runs_files: {there: [k%d]}\n", k);
        else if (c->runs >> k & 1)
            fprintf(out, "  runs_%s: [k%d]\n", c->runs_scripts ? "scripts" : "arguments", k);
    for (int k = 0; k < MODEL_KINDS; k++)
        if (c->copies >> k & 1) fprintf(out, "  copies: [k%d]\n", k);
}

static void write_kind_list(FILE *out, const model_chain *c)
{
    fprintf(out, "processes:\n");
    for (int k = 0; k < MODEL_KINDS; k++) {
        fprintf(out, "  k%d: {n: {process.name: [", k);
        for (int i = 0, n = 0; i < MODEL_NAMES; i++) {
            char path[96];
            model_image_path(i, path);
            if (c->kinds[k] >> i & 1) fprintf(out, "%s%s", n++ ? ", " : "", strrchr(path, '\\') + 1);
        }
        fprintf(out, "]}, condition: n}\n");
    }
    fprintf(out, "files:\n  there: {p: {file.path|startswith: ['C:\\w\\', /w/]}, condition: p}\n  elsewhere: {p: "
                 "{file.path|startswith: ['C:\\o\\', /o/]}, condition: p}\n");
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
