/* SPDX-License-Identifier: MIT
 *
 * expr_impl.h: what the files of the expression compiler share. Nobody else includes it.
 *
 *   field|modifiers: values  --expr_mod-->  predicate  --expr_pool-->  id
 *   detection map  --expr_parse-->  program over ids  --expr_eval-->  yes, no, unsure
 */
#ifndef CDET_EXPR_IMPL_H
#define CDET_EXPR_IMPL_H

#include "cond.h"
#include "expr.h"
#include "known.h"
#include "number.h"
#include "pattern.h"
#include "textset.h"

/* ---- modifiers ---- */

enum {
    CDET_M_CONTAINS = 1 << 0, CDET_M_STARTSWITH = 1 << 1, CDET_M_ENDSWITH = 1 << 2,
    CDET_M_ALL = 1 << 3, CDET_M_CASED = 1 << 4, CDET_M_NEQ = 1 << 5, CDET_M_EXPAND = 1 << 6,
    CDET_M_RE = 1 << 7, CDET_M_RE_I = 1 << 8, CDET_M_RE_M = 1 << 9, CDET_M_RE_S = 1 << 10,
    CDET_M_CIDR = 1 << 11, CDET_M_EXISTS = 1 << 12, CDET_M_FIELDREF = 1 << 13,
    CDET_M_LT = 1 << 14, CDET_M_LTE = 1 << 15, CDET_M_GT = 1 << 16, CDET_M_GTE = 1 << 17,
    CDET_M_MINUTE = 1 << 18, CDET_M_HOUR = 1 << 19, CDET_M_DAY = 1 << 20, CDET_M_WEEK = 1 << 21, CDET_M_MONTH = 1 << 22,
    CDET_M_YEAR = 1 << 23,
    CDET_M_WINDASH = 1 << 24, CDET_M_BASE64 = 1 << 25, CDET_M_BASE64OFFSET = 1 << 26,
    CDET_M_UTF16LE = 1 << 27, CDET_M_UTF16BE = 1 << 28, CDET_M_UTF16 = 1 << 29
};
#define CDET_M_WRAP (CDET_M_CONTAINS | CDET_M_STARTSWITH | CDET_M_ENDSWITH)
#define CDET_M_COMPARE (CDET_M_LT | CDET_M_LTE | CDET_M_GT | CDET_M_GTE)
#define CDET_M_TIME (CDET_M_MINUTE | CDET_M_HOUR | CDET_M_DAY | CDET_M_WEEK | CDET_M_MONTH | CDET_M_YEAR)
#define CDET_M_ENCODE (CDET_M_WINDASH | CDET_M_BASE64 | CDET_M_BASE64OFFSET | CDET_M_UTF16LE | CDET_M_UTF16BE | CDET_M_UTF16)

enum { CDET_MAX_ENCODINGS = 8 };

typedef struct cdet_mods {
    cdet_str field;                         /* empty: keywords */
    uint32_t set;                           /* CDET_M_* */
    uint32_t encode[CDET_MAX_ENCODINGS];    /* of CDET_M_ENCODE, in the order written */
    size_t nencode;
} cdet_mods;

/* ---- predicates ---- */

typedef enum cdet_test {
    CDET_T_TEXT,      /* patterns, numbers, null, truth values, whole elements */
    CDET_T_REGEX, CDET_T_CIDR, CDET_T_COMPARE, CDET_T_EXISTS, CDET_T_FIELDREF, CDET_T_TIME
} cdet_test;

typedef enum cdet_operand_kind {
    CDET_O_PATTERN, CDET_O_NUMBER, CDET_O_BOOL, CDET_O_NULL, CDET_O_REGEX, CDET_O_CIDR, CDET_O_FIELD, CDET_O_ELEMENT
} cdet_operand_kind;

/* Texts of which every match of a regex holds one, all with the same first byte, by how they go on. */
typedef struct cdet_leads {
    unsigned char first;
    uint64_t second[4];            /* of those of two bytes */
    uint64_t pair[CDET_GRAM_WORDS];   /* the second and third of longer ones: cdet_gram */
} cdet_leads;

/* One value that a field is compared with. Values that one written value became (offsets of base64, entries of an
 * element) share its group and lie together: with `all`, one of each group must match. */
typedef struct cdet_operand {
    cdet_operand_kind kind;
    uint32_t group;
    cdet_str written;
    cdet_pos pos;
    cdet_units units;              /* until compiled */
    const cdet_element *element;   /* the element it comes from; NULL: a constant */
    const char *layer;
    bool truth;                    /* BOOL, EXISTS */
    bool has_need;                 /* REGEX: `pattern` is a text without which it cannot match */
    const cdet_leads *leads;       /* REGEX without such a text: what else it cannot do without; NULL: nothing is known */
    cdet_pattern pattern;          /* PATTERN, NUMBER and BOOL (the text as written), REGEX */
    union {
        cdet_number number;        /* NUMBER, and the operand of comparisons */
        cdet_regex *regex;
        cdet_cidr cidr;
        struct {
            uint32_t id, raw;
        } ref;
    } u;
} cdet_operand;

typedef struct cdet_pred {
    cdet_test test;
    uint32_t mods;                 /* those that evaluation asks for */
    uint32_t field, raw;           /* ids of mapped events, of plain ones; 0 with keywords */
    bool keywords;
    cdet_str name;                 /* the field as written */
    cdet_operand *operands;
    uint32_t noperands;
    uint32_t ngroups;
    cdet_textset *whole, *tail;   /* operands that are looked up, not tried one by one; NULL: none */
    uint32_t first_tried;          /* operands below are all in the sets */
    cdet_gate *gates;              /* one for each operand, where all are patterns on the folded text; else NULL */
    uint32_t searches;             /* gates of pairs among them */
    uint32_t group, place;         /* where what it says of a value is remembered: 1 + the group, place in it; 0: it is not */
    uint64_t digest;
} cdet_pred;

typedef struct cdet_expr {
    uint32_t first, count;         /* range of the pool's nodes */
    uint64_t digest;
} cdet_expr;

struct cdet_exprs {
    cdet_mem *mem;
    cdet_arena *arena;
    cdet_names *index;             /* canonical form of each predicate; its id less one is the predicate's */
    cdet_pred *preds;
    size_t npreds, preds_cap;
    cdet_expr *exprs;
    size_t nexprs, exprs_cap;
    cdet_cond_node *nodes;
    size_t nnodes, nodes_cap;
    cdet_regex **regexes;          /* to be freed */
    size_t nregexes, regexes_cap;
    bool keywords;
    cdet_known_group groups[CDET_KNOWN_SLOTS];
    uint32_t ngroups;
};

/* What a compilation carries along. */
typedef struct cdet_expr_job {
    cdet_exprs *pool;
    cdet_diags *d;
    const cdet_expr_env *env;
    cdet_arena scratch;
} cdet_expr_job;

/* expr_mod.c: reads "field|mod|mod". false: errors added. */
bool cdet_mods_parse(cdet_expr_job *j, cdet_str key, cdet_pos at, cdet_mods *out);
/* expr_operand.c: makes a predicate's operands of a scalar or a list of scalars. false: errors added or memory refused. */
bool cdet_pred_build(cdet_expr_job *j, const cdet_mods *m, const cdet_yaml *values, cdet_pred *out);
/* expr_encode.c: applies an encoding to units in place. base64offset makes three. */
bool cdet_encode(cdet_expr_job *j, uint32_t encoding, cdet_pos at, cdet_units in, cdet_units out[3], size_t *n);
/* expr_pool.c: the id of an equal predicate, or a new one; UINT32_MAX: errors added or memory refused. */
uint32_t cdet_pred_intern(cdet_expr_job *j, cdet_pred *p);
/* expr_need.c: a text that every match of a regex holds, folded; empty: none is known. `to` has room for the pattern. */
cdet_str cdet_regex_need(cdet_str pattern, bool caseless, char *to);
/* Texts of which every match holds one, folded: what a group of alternatives begins with, and the byte before it. false: none are known. */
bool cdet_regex_leads(cdet_str pattern, cdet_leads *out);
bool cdet_leads_in(const cdet_leads *l, cdet_str folded);

/* expr_eval.c: one predicate; on YES and `why` not NULL says which value and operand. */
cdet_match cdet_pred_eval(const cdet_exprs *pool, const cdet_pred *p, cdet_view *v, cdet_why *why);

#endif
