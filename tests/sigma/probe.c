/* SPDX-License-Identifier: MIT
 *
 * probe.c: lets a test script put Sigma rules and events to the expression compiler, without an engine between.
 *
 * Reads requests from standard input, each a line with sizes and the bytes themselves behind it:
 *   R <bytes>            rules (YAML): replaces those before. Answers "ok <rules>" or "bad <rules>", then the
 *                        diagnostics, one a line, then an empty line
 *   E <class> <fields>   an event, then per field "<kind> <name bytes> <value bytes>" with name and value behind it.
 *                        Answers the ids of the rules that it matches, separated by tabs
 */
#include "number.h"
#include "ruleset.h"
#include "sigma.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>

enum { MOST_FIELDS = 4096 };

typedef struct probe {
    cdet_mem mem;
    cdet_arena arena; /* taxonomy, events */
    cdet_arena trees;
    cdet_diags diags;
    cdet_taxonomy *tax;
    cdet_ruleset *rs;
    cdet_chain **chains;
    size_t nchains, cap;
    cdet_view *view;
} probe;

static void die(const char *why)
{
    fprintf(stderr, "sigma probe: %s\n", why);
    exit(1);
}

static char *read_bytes(cdet_arena *a, size_t n)
{
    char *p = cdet_arena_alloc(a, n + 1);
    if (!p || fread(p, 1, n, stdin) != n) die("short input");
    return p;
}

static char *read_file(cdet_arena *a, const char *path, size_t *n)
{
    FILE *f = fopen(path, "rb");
    if (!f) die(path);
    char *p = cdet_arena_alloc(a, 1 << 20);
    *n = p ? fread(p, 1, 1 << 20, f) : 0;
    fclose(f);
    if (*n == 0) die(path);
    return p;
}

/* ---- rules ---- */

static void forget_rules(probe *p)
{
    cdet_view_free(p->view);
    p->view = NULL;
    cdet_ruleset_unref(p->rs);
    p->rs = NULL;
    cdet_diags_free(&p->diags);
    cdet_arena_free(&p->trees);
    p->nchains = 0;
}

static void compile_docs(probe *p, cdet_yaml *docs)
{
    const cdet_yaml *filters[64];
    size_t nfilters = 0;
    for (cdet_yaml *doc = docs->first; doc; doc = doc->next)
        if (cdet_sigma_is_filter(doc) && nfilters < 64) filters[nfilters++] = doc;
    for (cdet_yaml *doc = docs->first; doc; doc = doc->next) {
        if (!cdet_sigma_is_rule(doc)) continue;
        cdet_chain *c = cdet_sigma_chain(&p->rs->t, p->tax, doc, filters, nfilters);
        if (!c) continue;
        if (!cdet_mem_grow(&p->mem, &p->chains, &p->cap, p->nchains + 1, sizeof *p->chains)) die("memory");
        p->chains[p->nchains++] = c;
    }
}

static void take_rules(probe *p, size_t n)
{
    forget_rules(p);
    cdet_diags_init(&p->diags, &p->mem);
    cdet_arena_init(&p->trees, &p->mem);
    p->rs = cdet_ruleset_new(&p->mem, &p->diags);
    if (!p->rs) die("memory");
    cdet_str text = { read_bytes(&p->trees, n), n };
    cdet_yaml *docs = cdet_yaml_parse(&p->trees, &p->diags, text, "rules");
    if (docs && cdet_sigma_apply_actions(&p->trees, &p->diags, docs)) compile_docs(p, docs);
    printf("%s %zu\n", p->diags.errors ? "bad" : "ok", p->nchains);
    for (size_t i = 0; i < p->diags.count; i++) printf("%.*s\n", (int)p->diags.items[i].len, p->diags.items[i].ptr);
    printf("\n");
    p->view =
        cdet_view_new(&p->mem, cdet_names_count(p->rs->t.fields) + 1, cdet_exprs_predicates(p->rs->t.exprs), 32768);
    if (!p->view) die("memory");
}

/* ---- events ---- */

static cdet_field read_field(probe *p)
{
    char kind = 'z', line[128];
    size_t nname = 0, nvalue = 0;
    cdet_field f = { .kind = CDET_NULL };
    if (!fgets(line, sizeof line, stdin) || sscanf(line, "%c %zu %zu", &kind, &nname, &nvalue) != 3) die("bad field");
    f.name = (cdet_str){ read_bytes(&p->arena, nname), nname };
    cdet_str v = { read_bytes(&p->arena, nvalue), nvalue };
    cdet_number n;
    switch (kind) {
    case 's':
        f.kind = CDET_STR;
        f.v.str = v;
        break;
    case 'n':
        if (!cdet_number_parse(v, &n)) die("bad number");
        f.kind = n.integral ? CDET_INT : CDET_REAL;
        if (n.integral)
            f.v.i = n.negative ? -(int64_t)n.magnitude : (int64_t)n.magnitude;
        else
            f.v.f = n.real;
        break;
    case 'b':
        f.kind = CDET_BOOL;
        f.v.i = v.len == 4;
        break;
    default:
        break;
    }
    return f;
}

static bool takes_class(const cdet_alt *a, uint32_t class_id)
{
    if (a->any_class || class_id == CDET_C_PLAIN) return true;
    for (uint32_t i = 0; i < a->nclasses; i++)
        if (a->classes[i] == class_id) return true;
    return false;
}

static bool matches(const probe *p, const cdet_chain *c, uint32_t class_id)
{
    bool yes = false;
    for (uint32_t i = 0; i < c->nalts && !yes; i++)
        yes = takes_class(&c->alts[i], class_id) &&
              cdet_expr_eval(p->rs->t.exprs, c->alts[i].expr, p->view) == CDET_MATCH_YES;
    return yes;
}

static void take_event(probe *p, const char *class, size_t n)
{
    static cdet_field fields[MOST_FIELDS];
    static uint32_t ids[MOST_FIELDS];
    if (!p->rs || n > MOST_FIELDS) die("no rules, or too many fields");
    for (size_t i = 0; i < n; i++) {
        fields[i] = read_field(p);
        ids[i] = cdet_names_get(p->rs->t.fields, fields[i].name);
    }
    cdet_event ev = CDET_EVENT_INIT;
    ev.name = cdet_str_of(class);
    ev.fields = fields;
    ev.field_count = n;
    uint32_t class_id = cdet_names_get(p->rs->t.classes, ev.name);
    if (!cdet_view_begin(p->view, &ev, ids, class_id, true)) die("memory");
    const char *separator = "";
    for (size_t i = 0; i < p->nchains; i++) {
        if (!matches(p, p->chains[i], class_id)) continue;
        printf("%s%.*s", separator, (int)p->chains[i]->id.len, p->chains[i]->id.ptr);
        separator = "\t";
    }
    printf("\n");
}

int main(int argc, char **argv)
{
    probe p = { .nchains = 0 };
    char line[256], class[128];
    size_t n;
    cdet_mem_init(&p.mem, NULL, NULL, 0);
    cdet_arena_init(&p.arena, &p.mem);
    cdet_arena_init(&p.trees, &p.mem);
    cdet_diags_init(&p.diags, &p.mem);
    if (argc != 2) die("usage: sigma-probe sigma-taxonomy.yaml");
    char *text = read_file(&p.arena, argv[1], &n);
    if (!(p.tax = cdet_taxonomy_load(&p.arena, &p.diags, (cdet_str){ text, n }))) die("the taxonomy has errors");
    while (fgets(line, sizeof line, stdin)) {
        if (sscanf(line, "R %zu", &n) == 1)
            take_rules(&p, n);
        else if (sscanf(line, "E %127s %zu", class, &n) == 2)
            take_event(&p, class, n);
        else
            die("unknown request");
        fflush(stdout);
    }
    forget_rules(&p);
    cdet_mem_free(&p.mem, p.chains, p.cap * sizeof *p.chains);
    cdet_arena_free(&p.arena);
    if (p.mem.bytes) die("memory is left over");
    return 0;
}
