/* SPDX-License-Identifier: MIT
 *
 * lab.h: compiles detections from YAML and evaluates them on events written in a line, without rules or engine around.
 */
#ifndef LAB_H
#define LAB_H

#include "expr.h"
#include "flaky.h"

typedef struct lab {
    cdet_mem mem;
    cdet_arena arena;
    cdet_diags diags;
    cdet_names *fields;
    cdet_exprs *exprs;
    cdet_view *view;              /* made by the first evaluation after a compilation */
    cdet_element elements[16];    /* what |expand finds */
    size_t nelements;
    cdet_event event;             /* of the last evaluation */
    uint32_t ids[64];
} lab;

#define LAB_S(n, s) { .name = { (n), sizeof(n) - 1 }, .kind = CDET_STR, .v.str = { (s), sizeof(s) - 1 } }
#define LAB_I(n, x) { .name = { (n), sizeof(n) - 1 }, .kind = CDET_INT, .v.i = (x) }
#define LAB_U(n, x) { .name = { (n), sizeof(n) - 1 }, .kind = CDET_UINT, .v.u = (x) }
#define LAB_F(n, x) { .name = { (n), sizeof(n) - 1 }, .kind = CDET_REAL, .v.f = (x) }
#define LAB_B(n, x) { .name = { (n), sizeof(n) - 1 }, .kind = CDET_BOOL, .v.i = (x) }
#define LAB_NULL(n) { .name = { (n), sizeof(n) - 1 }, .kind = CDET_NULL }

/* False: memory was refused. `f` may be NULL. */
bool lab_init(lab *l, flaky *f);
void lab_free(lab *l);

/* A document; NULL: errors are in l->diags. Lives as long as the lab. */
const cdet_yaml *lab_yaml(lab *l, const char *text);
/* Declares an element, "Name: {kind: ..., default: ...}"; NULL: refused. lab_element makes it ready, too. */
cdet_element *lab_declare(lab *l, const char *declaration);
bool lab_element(lab *l, const char *declaration);
/* Changes it, as a layer of this name does. */
bool lab_apply(lab *l, cdet_element *e, const char *value, const char *layer);
/* Compiles a detection; -1: errors. */
int32_t lab_compile(lab *l, const char *detection);
/* The same in a new lab with an element; ends the test where either is refused. */
int32_t lab_compile_with(lab *l, const char *declaration, const char *detection);
/* Begins an event; its class is process.start, or event.plain. */
cdet_view *lab_begin(lab *l, const cdet_field *fields, size_t n, bool plain);
cdet_match lab_eval(lab *l, int32_t expr, const cdet_field *fields, size_t n);
#define LAB_EVAL(l, e, ...) \
    lab_eval((l), (e), (const cdet_field[]){ __VA_ARGS__ }, sizeof((const cdet_field[]){ __VA_ARGS__ }) / sizeof(cdet_field))
/* All diagnostics so far, one a line. */
const char *lab_messages(lab *l);

/* A one-line question: does this detection match this event? Ends the test where it does not compile. */
#define LAB_MATCH(detection, ...) \
    lab_match((detection), (const cdet_field[]){ __VA_ARGS__ }, sizeof((const cdet_field[]){ __VA_ARGS__ }) / sizeof(cdet_field))
cdet_match lab_match(const char *detection, const cdet_field *fields, size_t n);
/* The messages of a detection that must not compile. Valid until the next call. */
const char *lab_errors(const char *detection);

#endif
