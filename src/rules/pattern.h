/* SPDX-License-Identifier: MIT
 *
 * pattern.h: Sigma strings: literals with '*' and '?', compiled once and matched without case unless told otherwise.
 *
 * A string is first read into units (a literal byte, or one of the specials), which modifiers can transform, and then
 * compiled: most become a plain comparison of beginning, end, middle or whole.
 */
#ifndef CDET_PATTERN_H
#define CDET_PATTERN_H

#include "view.h"

enum {
    CDET_UNIT_RUN = 256,   /* '*': any number of bytes */
    CDET_UNIT_ONE,         /* '?': one character */
    CDET_UNIT_DASH         /* windash: one of - / en dash, em dash, horizontal bar */
};

typedef struct cdet_units {
    uint16_t *u;           /* bytes 0..255, or specials */
    size_t n;
} cdet_units;

/* Reads Sigma's escapes: '*' and '?' are special; "\*", "\?" and "\\" stand for the second character; any other
 * backslash stands for itself. false: refused memory. */
bool cdet_units_read(cdet_arena *a, cdet_str text, cdet_units *out);
/* Text as it stands, without specials. false: refused memory. */
bool cdet_units_literal(cdet_arena *a, cdet_str text, cdet_units *out);
/* One behind the other, with a RUN before and/or behind. false: refused memory. */
bool cdet_units_wrap(cdet_arena *a, cdet_units *u, bool run_before, bool run_behind);
/* The literal bytes; false: there are specials, or refused memory (*oom). */
bool cdet_units_bytes(cdet_arena *a, cdet_units u, cdet_str *out, bool *oom);

typedef enum cdet_pattern_form {
    CDET_PATTERN_WHOLE, CDET_PATTERN_BEGIN, CDET_PATTERN_END, CDET_PATTERN_INSIDE, CDET_PATTERN_ANY, CDET_PATTERN_GLOB
} cdet_pattern_form;

enum { CDET_PATTERN_GRAMS = 4 };

typedef struct cdet_segment {   /* what stands between two RUNs of a glob */
    const uint16_t *u;
    uint32_t n;
    uint32_t rare;              /* literal segments: cdet_rare_at */
    cdet_str literal;           /* the same as bytes where no special is inside; ptr NULL: there is one */
} cdet_segment;

typedef struct cdet_pattern {
    cdet_pattern_form form;
    bool cased;
    uint8_t ngrams;
    uint16_t grams[CDET_PATTERN_GRAMS];   /* pairs of bytes that a text must have to match */
    uint32_t rare;
    cdet_str text;              /* what WHOLE, BEGIN, END, INSIDE compare; folded unless cased */
    cdet_segment *segments;     /* GLOB: nsegments >= 1, the first bound to the beginning, the last to the end */
    uint32_t nsegments;
} cdet_pattern;

/* Compiles units. false: refused memory. */
bool cdet_pattern_compile(cdet_arena *a, cdet_units u, bool cased, cdet_pattern *out);
/* Matches a text: folded by cdet_fold, or as it came where the pattern is cased. */
bool cdet_pattern_match(const cdet_pattern *p, cdet_str text);
/* The same on a comparable value (not for cased patterns): many patterns on one value share what is known of it. */
bool cdet_pattern_match_subject(const cdet_pattern *p, cdet_subject *s);

/* What a value must have for a pattern to match it. Those of several patterns lie together, so that most patterns are never touched. */
typedef enum cdet_gate_kind {
    CDET_GATE_OPEN,    /* nothing is known: the pattern has to be asked */
    CDET_GATE_PAIRS,   /* pairs of bytes */
    CDET_GATE_HEAD,    /* its first four bytes, as far as the pattern has them */
    CDET_GATE_TAIL     /* the last ones */
} cdet_gate_kind;

typedef struct cdet_gate {
    cdet_gate_kind kind;
    union {
        uint16_t grams[CDET_PATTERN_GRAMS];   /* one may stand several times */
        struct {
            uint32_t word, mask;
        } end;
    } u;
} cdet_gate;
void cdet_gate_make(const cdet_pattern *p, cdet_gate *out);

/* What gates look at of a value. */
typedef struct cdet_gated {
    const uint64_t *grams;   /* NULL: they are not known, and gates of pairs stand open */
    uint32_t head, tail;
} cdet_gated;
/* Of a folded text, but for its pairs. */
cdet_gated cdet_gated_make(cdet_str folded);
/* The pairs of a subject that is about to be searched `searches` times; NULL: it does not pay yet. */
const uint64_t *cdet_subject_grams(cdet_subject *s, uint32_t searches);
static inline bool cdet_gate_passes(const cdet_gate *g, const cdet_gated *v)
{
    if (g->kind == CDET_GATE_HEAD) return (v->head & g->u.end.mask) == g->u.end.word;
    if (g->kind == CDET_GATE_TAIL) return (v->tail & g->u.end.mask) == g->u.end.word;
    if (g->kind == CDET_GATE_OPEN || !v->grams) return true;
    for (int i = 0; i < CDET_PATTERN_GRAMS; i++)
        if (!(v->grams[g->u.grams[i] / 64] >> (g->u.grams[i] % 64) & 1)) return false;
    return true;
}
/* The pairs of a text that a match must hold. */
void cdet_pattern_need(cdet_pattern *p, cdet_str folded);

#endif
