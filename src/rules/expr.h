/* SPDX-License-Identifier: MIT
 *
 * expr.h: Sigma detections (Sigma specification v2: selections, lists, modifiers, condition expressions) compiled to
 * shared predicates, and their evaluation on a view. Knows nothing of chains or processes.
 *
 * A predicate is (field, modifiers, values): one id for all analytics that ask the same. Three results: a regex that hits a limit is
 * UNSURE, and so is what depends on it (not UNSURE = UNSURE; YES or UNSURE = YES; NO and UNSURE = NO).
 * Missing fields (decided here and documented): a predicate on a missing field is NO, so `not` of it is YES; `field: null` and exists: false hold
 * when the field is missing or null; `field: ''` holds for an empty text only. A list (array) field matches when any member does.
 */
#ifndef CDET_EXPR_H
#define CDET_EXPR_H

#include "intern.h"
#include "value.h"
#include "view.h"
#include "yaml.h"

typedef struct cdet_exprs cdet_exprs;   /* the pool: predicates and conditions of one ruleset */

/* How a condition's field names and |expand placeholders are understood. */
typedef struct cdet_expr_env {
    /* Field name -> field id of mapped events; *raw (for event.plain) gets the id of the name as it stands. Usually both are
     * cdet_names_put of the ruleset's field table; for a Sigma rule the first goes through the taxonomy. 0: refused memory. */
    uint32_t (*field)(void *ctx, cdet_str name, uint32_t *raw);
    /* %Name% -> element; NULL: no such element (an error with *nearest as suggestion, may be empty). */
    const cdet_element *(*element)(void *ctx, cdet_str name, cdet_str *nearest);
    void *ctx;
    bool trusted;   /* the library's own: the tests vet its regexes */
} cdet_expr_env;

cdet_exprs *cdet_exprs_new(cdet_mem *m, cdet_arena *a);          /* NULL: refused */
void cdet_exprs_free(cdet_exprs *p);                             /* frees regexes; the rest is the arena's */
uint32_t cdet_exprs_predicates(const cdet_exprs *p);             /* ids are below this */
bool cdet_exprs_has_keywords(const cdet_exprs *p);

/* Compiles a detection map: named selections and `condition` (a text, or a list of texts: each is one condition, or-ed). A map without `condition`
 * and with one selection means that selection. Keys `timeframe` are refused with a hint. Returns an expression id >= 0, or -1 with errors in d (all of
 * them, each with position and nearest name). An element that a predicate refers to must live as long as the pool. */
int32_t cdet_expr_compile(cdet_exprs *p, cdet_diags *d, const cdet_yaml *detection, const cdet_expr_env *env);
/* An expression that holds when all of n (at least 1) hold. -1: memory refused. */
int32_t cdet_expr_all(cdet_exprs *p, const int32_t *exprs, size_t n);
/* A bare boolean text over names, used by chains for `when:`: "open and (artifact or 1 of click_*)". Names are resolved to bits by `bit`
 * (returns -1: unknown, suggestion in *nearest). Evaluated with cdet_bool_eval. */
typedef struct cdet_bool cdet_bool;
cdet_bool *cdet_bool_compile(cdet_arena *a, cdet_diags *d, cdet_pos at, cdet_str text, const cdet_str *names, size_t nnames);
bool cdet_bool_eval(const cdet_bool *b, const bool *bits);       /* bits[i] is the truth of names[i] */
bool cdet_bool_mentions(const cdet_bool *b, size_t name, bool *negated);  /* does the text read names[name]; anywhere under `not`? */

cdet_match cdet_expr_eval(const cdet_exprs *p, int32_t expr, cdet_view *v);

/* n conditions (-1: none) of which those that depend on joined lists and an extension alone are answered together. NULL: refused. */
typedef struct cdet_family cdet_family;
cdet_family *cdet_family_new(cdet_arena *a, const cdet_exprs *p, const int32_t *exprs, uint32_t n);
uint32_t cdet_family_members(const cdet_family *f);              /* how many are */
const uint64_t *cdet_family_together(const cdet_family *f);      /* which, as bits by place */
/* Events of one key have the same answers. `seed` is secret and the family's own. false: this event is to be asked one by one.
 * `lists`: a view in which the same values have been looked up among the lists, or v itself. */
bool cdet_family_key(const cdet_family *f, uint64_t seed, cdet_view *v, cdet_view *lists, uint64_t *key);

/* For an expression that gave YES on this view: the predicates that made it so. Returns how many of at most `cap`. */
typedef struct cdet_why {
    uint32_t field;             /* id */
    cdet_str value;             /* borrowed from the event or `buf` */
    cdet_str matched;           /* the pattern or entry as written; lives as long as the pool */
    const cdet_element *element;/* NULL: a constant */
    const char *layer;
    char buf[40];
} cdet_why;
size_t cdet_expr_why(const cdet_exprs *p, int32_t expr, cdet_view *v, cdet_why *out, size_t cap);

/* Which fields an expression reads (ids of mapped events), each once; at most cap; returns the number there are. */
size_t cdet_expr_fields(const cdet_exprs *p, int32_t expr, uint32_t *out, size_t cap);
/* A stable hash of an expression's meaning, element values included: key of snapshots. */
uint64_t cdet_expr_digest(const cdet_exprs *p, int32_t expr);

#endif
