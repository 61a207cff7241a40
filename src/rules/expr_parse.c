/* SPDX-License-Identifier: MIT
 *
 * expr_parse.c: compiles a detection map: selections to trees of predicates, the condition to a tree of selections, and
 * both to one tree that the pool keeps. Reports every mistake of the map before it gives up.
 */
#include "expr_impl.h"

enum { MAX_SELECTIONS = 1000, MAX_EXPR_NODES = 100000 };

static const uint64_t digest_key[2] = { 0x636861696e646574ull, 0x657870722e747265ull };

typedef struct selection {
    uint32_t first, count; /* range of the job's nodes; count 0: it has errors */
    bool used;
} selection;

typedef struct compilation {
    cdet_expr_job j;
    cdet_cond_node *nodes; /* trees of the selections */
    size_t nnodes, nodes_cap;
    cdet_str *names;
    selection *selections;
    size_t nselections;
    size_t errors; /* in the diagnostics before */
    bool failed;   /* a selection could not be made, for a reason that was told here or earlier */
} compilation;

static bool refused(compilation *c)
{
    c->j.d->oom = true;
    return false;
}

static bool emit(compilation *c, cdet_cond_op op, uint32_t arg)
{
    if (!cdet_mem_grow(c->j.pool->mem, &c->nodes, &c->nodes_cap, c->nnodes + 1, sizeof *c->nodes)) return refused(c);
    c->nodes[c->nnodes++] = (cdet_cond_node){ op, arg, 0, 1 };
    return true;
}

/* ---- selections ---- */

static bool emit_pred(compilation *c, cdet_str key, cdet_pos at, const cdet_yaml *values)
{
    cdet_mods m;
    cdet_pred p;
    if (!cdet_mods_parse(&c->j, key, at, &m) || !cdet_pred_build(&c->j, &m, values, &p)) return false;
    uint32_t id = cdet_pred_intern(&c->j, &p);
    return id != UINT32_MAX && emit(c, CDET_COND_LEAF, id);
}

/* About how long a predicate takes: the cheap ones of a map go first, since the first NO ends it. */
static unsigned cost(const cdet_pred *p)
{
    static const unsigned of_test[] = { 2, 40, 6, 1, 0, 8, 3 };
    unsigned each = of_test[p->test], n = p->noperands - p->first_tried;
    if (p->keywords) return 100000;
    for (uint32_t i = p->first_tried; i < p->noperands; i++) {
        const cdet_operand *o = &p->operands[i];
        if (o->kind == CDET_O_ELEMENT) each = o->element->kind == CDET_E_PATHS ? 30 : 10;
        if (o->kind == CDET_O_PATTERN && o->pattern.form >= CDET_PATTERN_INSIDE && each < 5) each = 5;
    }
    return 2 + each * (n < 1000 ? n : 1000);
}

static void sort_by_cost(compilation *c, size_t first)
{
    const cdet_pred *preds = c->j.pool->preds;
    for (size_t i = first + 1; i < c->nnodes; i++) {
        cdet_cond_node node = c->nodes[i];
        size_t k = i;
        for (; k > first && cost(&preds[c->nodes[k - 1].arg]) > cost(&preds[node.arg]); k--)
            c->nodes[k] = c->nodes[k - 1];
        c->nodes[k] = node;
    }
}

/* Ends a group whose children begin behind `at`; of one child, that child remains. */
static void close_group(compilation *c, size_t at, uint32_t n, uint32_t k)
{
    if (n == 1) {
        c->nnodes--;
        memmove(&c->nodes[at], &c->nodes[at + 1], (c->nnodes - at) * sizeof *c->nodes);
        return;
    }
    c->nodes[at].n = n;
    c->nodes[at].arg = k;
    c->nodes[at].size = (uint32_t)(c->nnodes - at);
}

static bool compile_map(compilation *c, const cdet_yaml *map)
{
    size_t at = c->nnodes;
    bool ok = emit(c, CDET_COND_AT_LEAST, 0);
    if (map->count == 0) {
        cdet_diag_error(c->j.d, map->pos, "a selection without fields can never match");
        return false;
    }
    for (const cdet_yaml *i = map->first; i; i = i->next) ok &= emit_pred(c, i->key, i->key_pos, i);
    if (!ok) return false;
    sort_by_cost(c, at + 1);
    close_group(c, at, (uint32_t)map->count, (uint32_t)map->count);
    return true;
}

static bool compile_list(compilation *c, const cdet_yaml *list)
{
    size_t at = c->nnodes, texts = 0;
    bool ok = true;
    for (const cdet_yaml *i = list->first; i; i = i->next) texts += i->kind == CDET_YAML_SCALAR;
    if (list->count == 0) {
        cdet_diag_error(c->j.d, list->pos, "a selection without values can never match");
        return false;
    }
    if (texts == list->count) return emit_pred(c, CDET_LIT(""), list->pos, list); /* keywords */
    ok = emit(c, CDET_COND_AT_LEAST, 0);
    for (const cdet_yaml *i = list->first; i; i = i->next) {
        if (i->kind == CDET_YAML_LIST) {
            cdet_diag_error(c->j.d, i->pos, "a list of selections holds maps and texts, not lists");
            ok = false;
        } else {
            ok &= i->kind == CDET_YAML_MAP ? compile_map(c, i) : emit_pred(c, CDET_LIT(""), i->pos, i);
        }
    }
    if (ok) close_group(c, at, (uint32_t)list->count, 1);
    return ok;
}

static void compile_selection(compilation *c, const cdet_yaml *y)
{
    selection *s = &c->selections[c->nselections];
    c->names[c->nselections++] = y->key;
    size_t first = c->nnodes;
    bool ok = y->kind == CDET_YAML_MAP    ? compile_map(c, y)
              : y->kind == CDET_YAML_LIST ? compile_list(c, y)
                                          : emit_pred(c, CDET_LIT(""), y->pos, y);
    if (!ok) {
        c->nnodes = first;
        c->failed = true;
    }
    *s = (selection){ (uint32_t)first, (uint32_t)(c->nnodes - first), false };
}

static bool compile_selections(compilation *c, const cdet_yaml *detection)
{
    c->names = cdet_arena_alloc(&c->j.scratch, (detection->count + 1) * sizeof *c->names);
    c->selections = cdet_arena_alloc(&c->j.scratch, (detection->count + 1) * sizeof *c->selections);
    if (!c->names || !c->selections) return refused(c);
    for (const cdet_yaml *i = detection->first; i; i = i->next) {
        if (cdet_str_eq(i->key, CDET_LIT("condition"))) continue;
        if (cdet_str_eq(i->key, CDET_LIT("timeframe")))
            cdet_diag_error(c->j.d, i->key_pos,
                            "'timeframe' has no place in a condition: 'within' of a chain or stage bounds time");
        else
            compile_selection(c, i);
    }
    if (c->nselections == 0) cdet_diag_error(c->j.d, detection->pos, "no selection");
    return true;
}

/* ---- conditions ---- */

/* Appends a condition to the pool's nodes, its leaves replaced by the selections' trees. */
static bool append_condition(compilation *c, const cdet_cond_node *cond)
{
    cdet_exprs *pool = c->j.pool;
    uint32_t n = cond[0].size;
    uint32_t *at = cdet_arena_alloc(&c->j.scratch, (n + 1) * sizeof *at); /* where each node comes to lie */
    if (!at) return refused(c);
    for (uint32_t i = 0; i < n; i++) {
        at[i + 1] = at[i] + (cond[i].op == CDET_COND_LEAF ? c->selections[cond[i].arg].count : 1);
        if (at[i + 1] > MAX_EXPR_NODES) {
            cdet_diag_error(c->j.d, (cdet_pos){ NULL, 0, 0 }, "a condition is too large");
            return false;
        }
    }
    if (!cdet_mem_grow(pool->mem, &pool->nodes, &pool->nodes_cap, pool->nnodes + at[n], sizeof *pool->nodes))
        return refused(c);
    for (uint32_t i = 0; i < n; i++) {
        cdet_cond_node *to = &pool->nodes[pool->nnodes + at[i]];
        if (cond[i].op == CDET_COND_LEAF) {
            selection *s = &c->selections[cond[i].arg];
            memcpy(to, &c->nodes[s->first], s->count * sizeof *to);
            s->used = true;
        } else {
            *to = cond[i];
            to->size = at[i + cond[i].size] - at[i];
        }
    }
    pool->nnodes += at[n];
    return true;
}

static bool parse_condition(compilation *c, const cdet_yaml *y, cdet_cond *out)
{
    cdet_pos at = y->pos;
    if (y->kind != CDET_YAML_SCALAR) {
        cdet_diag_error(c->j.d, y->pos, "a condition is a text");
        return false;
    }
    if (!y->plain) at.col++; /* behind the quotation mark */
    return cdet_cond_parse(&c->j.scratch, c->j.d, at, y->text, "selection", c->names, c->nselections, out);
}

static bool compile_conditions(compilation *c, const cdet_yaml *detection)
{
    const cdet_yaml *y = cdet_yaml_get(detection, "condition");
    cdet_exprs *pool = c->j.pool;
    size_t count = !y ? 1 : y->kind == CDET_YAML_LIST ? y->count : 1, n = 0;
    cdet_cond *conds = cdet_arena_alloc(&c->j.scratch, (count + 1) * sizeof *conds);
    cdet_cond_node *only = cdet_arena_alloc(&c->j.scratch, sizeof *only);
    if (!conds || !only) return refused(c);
    if (!y && c->nselections > 1) cdet_diag_error(c->j.d, detection->pos, "'condition' is missing");
    if (y && count == 0) cdet_diag_error(c->j.d, y->pos, "'condition' is empty");
    *only = (cdet_cond_node){ CDET_COND_LEAF, 0, 0, 1 };
    if (!y) conds[n++].nodes = only;
    for (const cdet_yaml *i = y && y->kind == CDET_YAML_LIST ? y->first : y; i;
         i = y->kind == CDET_YAML_LIST ? i->next : NULL)
        if (parse_condition(c, i, &conds[n])) n++;
    if (c->failed || c->j.d->errors != c->errors || c->j.d->oom) return false;
    size_t first = pool->nnodes;
    if (n > 1) { /* several conditions: any of them */
        if (!cdet_mem_grow(pool->mem, &pool->nodes, &pool->nodes_cap, pool->nnodes + 1, sizeof *pool->nodes))
            return refused(c);
        pool->nodes[pool->nnodes++] = (cdet_cond_node){ CDET_COND_AT_LEAST, 1, (uint32_t)n, 1 };
    }
    for (size_t i = 0; i < n; i++)
        if (!append_condition(c, conds[i].nodes)) return false;
    pool->nodes[first].size = (uint32_t)(pool->nnodes - first);
    return true;
}

/* ---- the whole ---- */

static uint64_t digest_of(const cdet_exprs *pool, size_t first, size_t end)
{
    uint64_t h = end - first;
    for (size_t i = first; i < end; i++) {
        const cdet_cond_node *node = &pool->nodes[i];
        uint64_t leaf = node->op == CDET_COND_LEAF ? pool->preds[node->arg].digest : node->arg;
        uint64_t words[4] = { h, (uint64_t)node->op, leaf, (uint64_t)node->n << 32 | node->size };
        unsigned char bytes[sizeof words];
        for (size_t k = 0; k < sizeof bytes; k++) bytes[k] = (unsigned char)(words[k / 8] >> (k % 8 * 8));
        h = cdet_hash(digest_key, bytes, sizeof bytes);
    }
    return h;
}

static void warn_of_unused(compilation *c, const cdet_yaml *detection)
{
    size_t k = 0;
    for (const cdet_yaml *i = detection->first; i; i = i->next) {
        if (cdet_str_eq(i->key, CDET_LIT("condition"))) continue;
        if (!c->selections[k++].used)
            cdet_diag_warning(c->j.d, i->key_pos, "selection '%.*s' is not used by the condition", CDET_QUOTE(i->key));
    }
}

int32_t cdet_expr_compile(cdet_exprs *p, cdet_diags *d, const cdet_yaml *detection, const cdet_expr_env *env)
{
    compilation c = { .j = { .pool = p, .d = d, .env = env }, .errors = d->errors };
    int32_t id = -1;
    size_t first = p->nnodes;
    if (detection->kind != CDET_YAML_MAP || detection->count > MAX_SELECTIONS) {
        cdet_diag_error(d, detection->pos, "a condition is a map of at most %d selections", MAX_SELECTIONS);
        return -1;
    }
    cdet_arena_init(&c.j.scratch, p->mem);
    if (!compile_selections(&c, detection) || !compile_conditions(&c, detection)) goto done;
    warn_of_unused(&c, detection);
    if (d->oom || !cdet_mem_grow(p->mem, &p->exprs, &p->exprs_cap, p->nexprs + 1, sizeof *p->exprs)) {
        d->oom = true;
        goto done;
    }
    p->exprs[p->nexprs] = (cdet_expr){ (uint32_t)first, (uint32_t)(p->nnodes - first), digest_of(p, first, p->nnodes) };
    id = (int32_t)p->nexprs++;
done:
    if (id < 0) p->nnodes = first;
    cdet_mem_free(p->mem, c.nodes, c.nodes_cap * sizeof *c.nodes);
    cdet_arena_free(&c.j.scratch);
    return id;
}

int32_t cdet_expr_all(cdet_exprs *p, const int32_t *exprs, size_t n)
{
    size_t first = p->nnodes, need = 1;
    if (n == 1) return exprs[0];
    for (size_t i = 0; i < n; i++) need += p->exprs[exprs[i]].count;
    if (need > UINT32_MAX / 2 || !cdet_mem_grow(p->mem, &p->nodes, &p->nodes_cap, first + need, sizeof *p->nodes))
        return -1;
    if (!cdet_mem_grow(p->mem, &p->exprs, &p->exprs_cap, p->nexprs + 1, sizeof *p->exprs)) return -1;
    p->nodes[p->nnodes++] = (cdet_cond_node){ CDET_COND_AT_LEAST, (uint32_t)n, (uint32_t)n, (uint32_t)need };
    for (size_t i = 0; i < n; i++) {
        const cdet_expr *e = &p->exprs[exprs[i]];
        memcpy(&p->nodes[p->nnodes], &p->nodes[e->first], e->count * sizeof *p->nodes);
        p->nnodes += e->count;
    }
    p->exprs[p->nexprs] = (cdet_expr){ (uint32_t)first, (uint32_t)need, digest_of(p, first, p->nnodes) };
    return (int32_t)p->nexprs++;
}
