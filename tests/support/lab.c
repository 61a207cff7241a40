/* SPDX-License-Identifier: MIT
 *
 * lab.c: see lab.h.
 */
#include "lab.h"

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

static const uint64_t key[2] = { 1, 2 };

static bool put_fixed_names(cdet_names *t)
{
    static const char *const names[] = {
#define FIELD_NAME(sym, name) name,
        CDET_FIELDS(FIELD_NAME)
#undef FIELD_NAME
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!cdet_names_put(t, cdet_str_of(names[i]))) return false;
    return true;
}

bool lab_init(lab *l, flaky *f)
{
    memset(l, 0, sizeof *l);
    cdet_mem_init(&l->mem, f ? flaky_alloc : NULL, f, 0);
    cdet_arena_init(&l->arena, &l->mem);
    cdet_diags_init(&l->diags, &l->mem);
    l->fields = cdet_names_new(&l->mem, key);
    l->exprs = cdet_exprs_new(&l->mem, &l->arena);
    if (l->fields && l->exprs && put_fixed_names(l->fields)) return true;
    lab_free(l);
    return false;
}

void lab_free(lab *l)
{
    for (size_t i = 0; i < l->nelements; i++) cdet_element_release(&l->elements[i]);
    cdet_view_free(l->view);
    cdet_exprs_free(l->exprs);
    cdet_names_free(l->fields);
    cdet_diags_free(&l->diags);
    cdet_arena_free(&l->arena);
    l->nelements = 0;
}

const cdet_yaml *lab_yaml(lab *l, const char *text)
{
    cdet_yaml *docs = cdet_yaml_parse(&l->arena, &l->diags, cdet_str_of(text), "t");
    return docs ? docs->first : NULL;
}

static uint32_t put_field(void *ctx, cdet_str name, uint32_t *raw)
{
    lab *l = ctx;
    return *raw = cdet_names_put(l->fields, name);
}

static const cdet_element *find_element(void *ctx, cdet_str name, cdet_str *nearest)
{
    lab *l = ctx;
    cdet_str names[16];
    for (size_t i = 0; i < l->nelements; i++) {
        if (cdet_element_named(&l->elements[i], name)) return &l->elements[i];
        names[i] = l->elements[i].name;
    }
    *nearest = cdet_nearest(name, names, l->nelements);
    return NULL;
}

cdet_element *lab_declare(lab *l, const char *declaration)
{
    const cdet_yaml *doc = lab_yaml(l, declaration);
    cdet_element *e = &l->elements[l->nelements];
    if (!doc || !doc->first || !cdet_element_declare(e, &l->arena, &l->diags, doc->first)) return NULL;
    l->nelements++;
    return e;
}

bool lab_element(lab *l, const char *declaration)
{
    cdet_element *e = lab_declare(l, declaration);
    return e && cdet_element_finish(e, &l->arena, &l->mem, &l->diags);
}

bool lab_apply(lab *l, cdet_element *e, const char *value, const char *layer)
{
    char text[512];
    snprintf(text, sizeof text, "v: %s", value);
    const cdet_yaml *doc = lab_yaml(l, text);
    return doc && cdet_element_apply(e, &l->arena, &l->diags, doc->first, layer);
}

int32_t lab_compile(lab *l, const char *detection)
{
    cdet_expr_env env = { put_field, find_element, l, false };
    const cdet_yaml *doc = lab_yaml(l, detection);
    cdet_view_free(l->view); /* it has room for the predicates there were */
    l->view = NULL;
    return doc ? cdet_expr_compile(l->exprs, &l->diags, doc, &env) : -1;
}

int32_t lab_compile_with(lab *l, const char *declaration, const char *detection)
{
    lab_init(l, NULL);
    if (!lab_element(l, declaration)) fail_msg("%s", lab_messages(l));
    int32_t e = lab_compile(l, detection);
    if (e < 0) fail_msg("%s", lab_messages(l));
    return e;
}

cdet_view *lab_begin(lab *l, const cdet_field *fields, size_t n, bool plain)
{
    if (!l->view)
        l->view = cdet_view_new(&l->mem, cdet_names_count(l->fields) + 1, cdet_exprs_predicates(l->exprs), 256);
    if (!l->view || n > sizeof l->ids / sizeof *l->ids) return NULL;
    l->event = (cdet_event)CDET_EVENT_INIT;
    l->event.fields = fields;
    l->event.field_count = n;
    for (size_t i = 0; i < n; i++) l->ids[i] = cdet_names_get(l->fields, fields[i].name);
    return cdet_view_begin(l->view, &l->event, l->ids, plain ? CDET_C_PLAIN : CDET_C_PROCESS_START, false) ? l->view
                                                                                                           : NULL;
}

cdet_match lab_eval(lab *l, int32_t expr, const cdet_field *fields, size_t n)
{
    return lab_begin(l, fields, n, false) ? cdet_expr_eval(l->exprs, expr, l->view) : CDET_MATCH_UNSURE;
}

const char *lab_messages(lab *l)
{
    static char text[8192];
    size_t n = 0;
    text[0] = '\0';
    for (size_t i = 0; i < l->diags.count && n < sizeof text; i++)
        n += (size_t)snprintf(text + n, sizeof text - n, "%.*s\n", (int)l->diags.items[i].len, l->diags.items[i].ptr);
    return text;
}

cdet_match lab_match(const char *detection, const cdet_field *fields, size_t n)
{
    lab l;
    assert_true(lab_init(&l, NULL));
    int32_t e = lab_compile(&l, detection);
    if (e < 0) fail_msg("does not compile: %s\n%s", detection, lab_messages(&l));
    cdet_match m = lab_eval(&l, e, fields, n);
    lab_free(&l);
    assert_int_equal(l.mem.bytes, 0);
    return m;
}

const char *lab_errors(const char *detection)
{
    lab l;
    assert_true(lab_init(&l, NULL));
    int32_t e = lab_compile(&l, detection);
    const char *text = lab_messages(&l);
    lab_free(&l);
    assert_int_equal(l.mem.bytes, 0);
    if (e >= 0) fail_msg("compiles: %s", detection);
    return text;
}
