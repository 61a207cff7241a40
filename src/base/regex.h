/* SPDX-License-Identifier: MIT
 *
 * regex.h: PCRE2 with limits. The only file that sees pcre2.h.
 *
 * Compiled with DOTALL, DOLLAR_ENDONLY, NEVER_BACKSLASH_C, UTF + MATCH_INVALID_UTF where the pattern needs it. JIT
 * where there is one. Match, depth and heap limits are always set, and patterns that prove slow on long hostile text
 * are refused at compile. An engine error or a limit is neither yes nor no: CDET_MATCH_UNSURE. The verdict never
 * depends on a clock. Matching allocates nothing, but for two areas that a scratch keeps once a match has needed
 * them: PCRE2's own stack for compiled code (mapped by PCRE2, beside the budget) and the interpreter's frames (of the
 * budget; refused: unsure).
 */
#ifndef CDET_REGEX_H
#define CDET_REGEX_H

#include "diag.h"

typedef enum cdet_match { CDET_MATCH_NO = 0, CDET_MATCH_YES = 1, CDET_MATCH_UNSURE = 2 } cdet_match;
enum {
    CDET_RE_CASELESS = 1,
    CDET_RE_MULTILINE = 2,
    CDET_RE_DOTALL = 4,        /* always on: a line end must not hide what follows it */
    CDET_RE_ANCHORED_FULL = 8, /* whole text must match */
    CDET_RE_NO_JIT = 16,       /* interpreter, each step counted, as on machines without JIT */
    CDET_RE_TRUSTED = 32       /* one of the library's own patterns, which the tests vet: not vetted again each time */
};
enum { CDET_RE_MAX_PATTERN = 16384, CDET_RE_MAX_GROUPS = 64 };

typedef struct cdet_regex cdet_regex;         /* immutable after compile, shared by threads */
typedef struct cdet_regex_scratch cdet_regex_scratch;   /* per engine: match data and stacks */

/* NULL: an error was added to d at `at`, or d->oom. PCRE2's own memory goes through `m`. */
cdet_regex *cdet_regex_new(cdet_mem *m, cdet_diags *d, cdet_pos at, cdet_str pattern, unsigned flags);
void cdet_regex_free(cdet_regex *r);
cdet_str cdet_regex_text(const cdet_regex *r);
size_t cdet_regex_jit_bytes(const cdet_regex *r);

cdet_regex_scratch *cdet_regex_scratch_new(cdet_mem *m);                     /* NULL: refused */
void cdet_regex_scratch_free(cdet_regex_scratch *s);
cdet_match cdet_regex_match(const cdet_regex *r, cdet_regex_scratch *s, cdet_str subject);
/* As match; on YES fills up to `n` capture groups (1-based names are groups 1..n; unset, and groups
 * above CDET_RE_MAX_GROUPS: empty with ptr NULL). */
cdet_match cdet_regex_capture(const cdet_regex *r, cdet_regex_scratch *s, cdet_str subject, cdet_str *groups, size_t n);

#endif
