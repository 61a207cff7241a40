/* SPDX-License-Identifier: MIT
 *
 * cond.h: the language of conditions, "a and not (1 of b_* or all of them)", as a small program over numbered leaves.
 *
 * Everything is "at least k of n": and is n of n, or is 1 of n. Precedence: not, and, or. Leaves answer with three values;
 * UNSURE stays UNSURE unless the rest decides alone.
 */
#ifndef CDET_COND_H
#define CDET_COND_H

#include "regex.h"

typedef enum cdet_cond_op { CDET_COND_LEAF, CDET_COND_NOT, CDET_COND_AT_LEAST } cdet_cond_op;

/* A tree in the order in which it is read: a node, then its children with theirs. */
typedef struct cdet_cond_node {
    cdet_cond_op op;
    uint32_t arg;     /* LEAF: its number; AT_LEAST: k */
    uint32_t n;       /* children */
    uint32_t size;    /* nodes of this tree, itself included */
} cdet_cond_node;

typedef struct cdet_cond {
    cdet_cond_node *nodes;   /* nodes[0] is the root; its size is the number of all */
} cdet_cond;

enum { CDET_COND_DEPTH = 160 };   /* deepest tree that is evaluated; what the parser makes is never deeper than 150 */

/* Parses a text whose names are names[0..n-1]; leaves are their indexes. `them` means all names that do not begin with
 * '_'. `what` is what a name stands for ("selection"). False: errors added. */
bool cdet_cond_parse(cdet_arena *a, cdet_diags *d, cdet_pos at, cdet_str text, const char *what, const cdet_str *names, size_t n,
                     cdet_cond *out);

typedef cdet_match (*cdet_cond_leaf)(void *ctx, uint32_t leaf);
/* Evaluates leaves from left to right, no more than needed. */
cdet_match cdet_cond_eval(const cdet_cond_node *nodes, cdet_cond_leaf leaf, void *ctx);

#endif
