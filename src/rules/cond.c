/* SPDX-License-Identifier: MIT
 *
 * cond.c: parses conditions by descent, at most MAX_NESTING deep, and evaluates them on a stack of its own.
 */
#include "cond.h"

#include "text.h"

enum { MAX_NESTING = 48, MAX_NODES = 50000, MAX_TEXT = 16384 };

/* ---- tokens ---- */

typedef struct token {
    cdet_str text; /* empty: the end */
    size_t at;
} token;

typedef struct parser {
    cdet_diags *d;
    cdet_pos pos;
    cdet_str text;
    size_t i;
    token cur;
    const char *what;
    const cdet_str *names;
    size_t nnames;
    cdet_mem *mem;
    cdet_cond_node *nodes;
    size_t count, cap;
    bool stopped; /* a syntax error or a refusal: what follows cannot be read */
    bool failed;
} parser;

static cdet_pos position(const parser *p, size_t at)
{
    cdet_pos pos = p->pos;
    pos.col += (uint32_t)at;
    return pos;
}

static void stop(parser *p, const char *message)
{
    if (!p->stopped) cdet_diag_error(p->d, position(p, p->cur.at), "condition: %s", message);
    p->stopped = p->failed = true;
}

static void advance(parser *p)
{
    static const char single[] = "()|";
    while (p->i < p->text.len && strchr(" \t\r\n", p->text.ptr[p->i])) p->i++;
    size_t start = p->i;
    if (p->i < p->text.len && strchr(single, p->text.ptr[p->i])) {
        p->i++;
    } else {
        while (p->i < p->text.len && !strchr(" \t\r\n()|", p->text.ptr[p->i])) p->i++;
    }
    p->cur = (token){ { p->text.ptr + start, p->i - start }, start };
}

static bool is(const parser *p, const char *word)
{
    return cdet_str_ieq(p->cur.text, cdet_str_of(word));
}

static bool is_keyword(const parser *p)
{
    return is(p, "and") || is(p, "or") || is(p, "not") || is(p, "of");
}

/* ---- nodes ---- */

static size_t emit(parser *p, cdet_cond_op op, uint32_t arg)
{
    if (p->count >= MAX_NODES) {
        stop(p, "too large");
        return 0;
    }
    if (!cdet_mem_grow(p->mem, &p->nodes, &p->cap, p->count + 1, sizeof *p->nodes)) {
        p->d->oom = true;
        p->stopped = p->failed = true;
        return 0;
    }
    p->nodes[p->count] = (cdet_cond_node){ op, arg, 0, 1 };
    return p->count++;
}

/* Ends the tree begun at `at`, whose `n` children lie behind it. A group of one is that one. */
static void close_group(parser *p, size_t at, uint32_t n, uint32_t k)
{
    if (p->stopped) return;
    if (n == 1 && p->nodes[at].op == CDET_COND_AT_LEAST) {
        p->count--;
        memmove(&p->nodes[at], &p->nodes[at + 1], (p->count - at) * sizeof *p->nodes);
        return;
    }
    p->nodes[at].n = n;
    p->nodes[at].arg = k;
    p->nodes[at].size = (uint32_t)(p->count - at);
}

/* ---- names ---- */

static void unknown_name(parser *p, cdet_str name)
{
    cdet_str near = cdet_nearest(name, p->names, p->nnames);
    cdet_diag_error(p->d, position(p, p->cur.at), "condition: unknown %s '%.*s'%s%.*s%s", p->what, CDET_QUOTE(name),
                    CDET_MAYBE(near));
    p->failed = true;
}

static void parse_name(parser *p)
{
    cdet_str name = p->cur.text;
    for (size_t i = 0; i < p->nnames; i++) {
        if (!cdet_str_eq(p->names[i], name)) continue;
        emit(p, CDET_COND_LEAF, (uint32_t)i);
        advance(p);
        return;
    }
    if (memchr(name.ptr, '*', name.len)) {
        stop(p, "a pattern of names needs '1 of', 'all of' or a number before it");
        return;
    }
    unknown_name(p, name);
    emit(p, CDET_COND_LEAF, 0);
    advance(p);
}

enum { ALL = 1000000 };

/* "1", "any", "all", "3": *k is ALL for all. False: not a quantifier. */
static bool quantifier(parser *p, uint32_t *k)
{
    cdet_str t = p->cur.text;
    uint32_t n = 0;
    if (is(p, "all") || is(p, "any")) {
        *k = is(p, "any") ? 1 : ALL;
        return true;
    }
    for (size_t i = 0; i < t.len; i++) {
        if (t.ptr[i] < '0' || t.ptr[i] > '9' || n > 10000) return false;
        n = n * 10 + (uint32_t)(t.ptr[i] - '0');
    }
    *k = n;
    return t.len > 0;
}

static void parse_quantified(parser *p, uint32_t k)
{
    if (k == 0) {
        stop(p, "'0 of' always holds");
        return;
    }
    advance(p);
    advance(p); /* 'of' */
    cdet_str pattern = p->cur.text;
    bool them = is(p, "them");
    if (pattern.len == 0 || memchr("()|", pattern.ptr[0], 3) || is_keyword(p)) {
        stop(p, "expected 'them' or a name behind 'of'");
        return;
    }
    size_t group = emit(p, CDET_COND_AT_LEAST, 0);
    uint32_t n = 0;
    for (size_t i = 0; i < p->nnames && !p->stopped; i++) {
        bool in = them ? p->names[i].len && p->names[i].ptr[0] != '_' : cdet_glob(pattern, p->names[i], false);
        if (!in) continue;
        emit(p, CDET_COND_LEAF, (uint32_t)i);
        n++;
    }
    if (p->stopped) return;
    if (n == 0) {
        unknown_name(p, pattern);
    } else if (k != ALL && k > n) {
        cdet_diag_error(p->d, position(p, p->cur.at), "condition: %u of '%.*s' can never hold: there are only %u",
                        (unsigned)k, CDET_QUOTE(pattern), (unsigned)n);
        p->failed = true;
    }
    close_group(p, group, n, k == ALL ? n : k);
    advance(p);
}

/* ---- grammar ---- */

static void parse_or(parser *p, unsigned depth);

static bool looks_quantified(const parser *p)
{
    parser ahead = *p;
    uint32_t k;
    if (!quantifier(&ahead, &k)) return false;
    advance(&ahead);
    return is(&ahead, "of");
}

static void parse_unit(parser *p, unsigned depth)
{
    uint32_t k = 0;
    if (is(p, "(")) {
        if (depth >= MAX_NESTING) {
            stop(p, "nested too deeply");
            return;
        }
        advance(p);
        parse_or(p, depth + 1);
        if (p->stopped) return;
        if (!is(p, ")")) {
            stop(p, "')' is missing");
            return;
        }
        advance(p);
    } else if (looks_quantified(p)) {
        quantifier(p, &k);
        parse_quantified(p, k);
    } else if (p->cur.text.len == 0 || is(p, ")") || is(p, "|") || is_keyword(p)) {
        stop(p, p->cur.text.len ? "expected a name, 'not' or '('" : "ends where a name is expected");
    } else {
        parse_name(p);
    }
}

static void parse_not(parser *p, unsigned depth)
{
    bool negated = false;
    for (; is(p, "not"); advance(p)) negated = !negated;
    size_t at = negated ? emit(p, CDET_COND_NOT, 0) : 0;
    parse_unit(p, depth);
    if (negated) close_group(p, at, 1, 0);
}

static void parse_and(parser *p, unsigned depth)
{
    size_t group = emit(p, CDET_COND_AT_LEAST, 0);
    uint32_t n = 1;
    parse_not(p, depth);
    for (; !p->stopped && is(p, "and"); n++) {
        advance(p);
        parse_not(p, depth);
    }
    close_group(p, group, n, n);
}

static void parse_or(parser *p, unsigned depth)
{
    size_t group = emit(p, CDET_COND_AT_LEAST, 0);
    uint32_t n = 1;
    parse_and(p, depth);
    for (; !p->stopped && is(p, "or"); n++) {
        advance(p);
        parse_and(p, depth);
    }
    close_group(p, group, n, 1);
}

bool cdet_cond_parse(cdet_arena *a, cdet_diags *d, cdet_pos at, cdet_str text, const char *what, const cdet_str *names,
                     size_t n, cdet_cond *out)
{
    parser p = { .d = d, .pos = at, .text = text, .what = what, .names = names, .nnames = n, .mem = a->mem };
    if (text.len > MAX_TEXT || !text.ptr) {
        stop(&p, text.ptr ? "longer than 16 KiB" : "is empty");
        return false;
    }
    advance(&p);
    parse_or(&p, 0);
    if (!p.stopped && is(&p, "|"))
        stop(&p, "aggregations ('| count() ...') are not supported: write a chain with 'count' or 'distinct'");
    else if (!p.stopped && p.cur.text.len)
        stop(&p, is(&p, ")") ? "')' without '('" : "expected 'and' or 'or'");
    if (!p.failed) {
        out->nodes = cdet_arena_alloc(a, p.count * sizeof *out->nodes);
        if (out->nodes)
            memcpy(out->nodes, p.nodes, p.count * sizeof *out->nodes);
        else
            d->oom = p.failed = true;
    }
    cdet_mem_free(p.mem, p.nodes, p.cap * sizeof *p.nodes);
    return !p.failed;
}

/* ---- evaluation ---- */

typedef struct frame {
    uint32_t end;     /* index behind the tree */
    uint32_t k, left; /* still needed for YES; children not evaluated yet; NOT: left is 1 */
    uint32_t unsure;
    bool negate;
} frame;

static cdet_match inverted(cdet_match m)
{
    return m == CDET_MATCH_UNSURE ? m : m == CDET_MATCH_YES ? CDET_MATCH_NO : CDET_MATCH_YES;
}

/* Counts a child's answer. True: the tree is decided, *m is its answer. */
static bool settle(frame *f, cdet_match *m)
{
    if (f->negate) {
        *m = inverted(*m);
        return true;
    }
    f->left--;
    if (*m == CDET_MATCH_YES && --f->k == 0) return true;
    if (*m == CDET_MATCH_UNSURE) f->unsure++;
    if (f->unsure + f->left < f->k) {
        *m = CDET_MATCH_NO;
        return true;
    }
    *m = CDET_MATCH_UNSURE;
    return f->left == 0;
}

cdet_match cdet_cond_eval(const cdet_cond_node *nodes, cdet_cond_leaf leaf, void *ctx)
{
    frame stack[CDET_COND_DEPTH];
    size_t depth = 0;
    for (uint32_t i = 0;;) {
        const cdet_cond_node *node = &nodes[i];
        if (node->op != CDET_COND_LEAF) {
            if (depth == CDET_COND_DEPTH) return CDET_MATCH_UNSURE; /* never: such a tree is refused when it is made */
            stack[depth++] = (frame){ i + node->size, node->arg, node->n, 0, node->op == CDET_COND_NOT };
            i++;
            continue;
        }
        cdet_match m = leaf(ctx, node->arg);
        i++;
        while (depth && settle(&stack[depth - 1], &m)) i = stack[--depth].end;
        if (depth == 0) return m;
    }
}
