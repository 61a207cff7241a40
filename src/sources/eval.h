/* SPDX-License-Identifier: MIT
 *
 * eval.h: conditions and values of a mapping, on the record that a doc holds. Nothing outlives the record.
 */
#ifndef CDET_EVAL_H
#define CDET_EVAL_H

#include "doc.h"
#include "map.h"

enum { CDET_EVAL_VALUES = 1024 }; /* most values that one expression gives */

typedef struct cdet_eval {
    cdet_doc *doc;
    cdet_regex_scratch *re;
    cdet_val out[CDET_EVAL_VALUES]; /* what the last expression gave */
    uint32_t n;
    uint32_t *memo; /* by number of a test: twice the record it was asked for, and the answer; NULL: not kept */
    uint32_t tests; /* how many there are */
    uint32_t now;   /* the record */
} cdet_eval;

/* Values have changed: what was answered holds no more. */
void cdet_eval_renew(cdet_eval *e);

/* A value as text; numbers are printed into buf. Objects and null give an empty text. */
cdet_str cdet_val_text(const cdet_val *v, char buf[40]);
/* Texts that stand for "I do not know": "", "-", "?", "N/A", "null", "<unknown process>". */
bool cdet_text_unknown(cdet_str s);

bool cdet_when_holds(cdet_eval *e, const cdet_when *w);
/* Values of an expression into e->out; how many. */
uint32_t cdet_source_eval(cdet_eval *e, const cdet_expr *x);
/* The first value as text, kept for the record; empty: none. */
cdet_str cdet_expr_text(cdet_eval *e, const cdet_expr *x);
/* The expression as a point in time. */
bool cdet_expr_time(cdet_eval *e, const cdet_expr *x, int64_t *ns);
/* The first of refs that has a value. */
bool cdet_refs_first(cdet_eval *e, const cdet_refs *r, cdet_val *v);
/* How many values the first path that is there has, as conditions see it; *v is the first of them. */
uint32_t cdet_refs_count(cdet_eval *e, const cdet_refs *r, cdet_val *v);

#endif
