/* SPDX-License-Identifier: MIT
 *
 * diag.h: messages about a text, "origin:line:column: error: what (what to do)". Collected, never printed.
 */
#ifndef CDET_DIAG_H
#define CDET_DIAG_H

#include "mem.h"

typedef struct cdet_pos {
    const char *origin;   /* static or arena-owned; NULL: no position */
    uint32_t line, col;   /* 1-based */
} cdet_pos;

typedef struct cdet_diags {
    cdet_mem *mem;
    cdet_arena arena;     /* owns the texts */
    cdet_str *items;
    size_t count, cap;
    size_t errors;        /* how many of them are errors */
    bool oom;             /* a message was lost to a refused allocation: the caller must answer CDET_ENOMEM */
} cdet_diags;

void cdet_diags_init(cdet_diags *d, cdet_mem *m);
void cdet_diags_free(cdet_diags *d);
void cdet_diag_error(cdet_diags *d, cdet_pos at, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
void cdet_diag_warning(cdet_diags *d, cdet_pos at, const char *fmt, ...) __attribute__((format(printf, 3, 4)));

/* Longest texts that may be quoted in a message: use "%.*s", CDET_QUOTE(s) */
#define CDET_QUOTE(s) (int)((s).len > 80 ? 80 : (s).len), ((s).ptr ? (s).ptr : "")
/* " (did you mean 'x'?)", or nothing where x is empty: use "%s%.*s%s", CDET_MAYBE(x) */
#define CDET_MAYBE(x) (x).len ? " (did you mean '" : "", CDET_QUOTE(x), (x).len ? "'?)" : ""

/* The name nearest to `name` (edit distance at most a third of its length, at least 1) among `n`; empty: none. */
cdet_str cdet_nearest(cdet_str name, const cdet_str *names, size_t n);

#endif
