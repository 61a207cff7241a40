/* SPDX-License-Identifier: MIT
 *
 * sigma.h: Sigma rule, filter and correlation documents (Sigma specification 2), and the chain of one stage that a rule is.
 */
#ifndef CDET_SIGMA_H
#define CDET_SIGMA_H

#include "chain.h"
#include "taxonomy.h"

/* A rule document, read. Texts live as long as the document or the arena. */
typedef struct cdet_sigma_rule {
    cdet_str id;                    /* the rule's id, else its title, else where it stands; never empty */
    cdet_str title, name, description, level;
    cdet_str techniques;            /* of its tags, comma-separated: "T1059.001,T1204" */
    cdet_logsource source;
    bool ecs;                       /* 'taxonomy: ecs': field names are the events' own */
    const cdet_yaml *detection;     /* as cdet_expr_compile takes it: no timeframe, no aggregation */
    cdet_str *placeholders;         /* names between percent signs that 'expand' asks for, each once */
    size_t nplaceholders;
    cdet_pos pos;
} cdet_sigma_rule;

/* A document with 'detection', or a correlation, which is reported as not supported and makes no chain. */
bool cdet_sigma_is_rule(const cdet_yaml *doc);
bool cdet_sigma_is_filter(const cdet_yaml *doc);

/* Applies 'action: global', 'repeat' and 'reset' of a text's documents: afterwards `docs` holds complete ones only. Takes
 * nothing from texts without such actions. false: errors added or memory refused. */
bool cdet_sigma_apply_actions(cdet_arena *a, cdet_diags *d, cdet_yaml *docs);

/* Reads a rule document. NULL: errors added, memory refused, or a correlation (a warning). */
cdet_sigma_rule *cdet_sigma_read(cdet_arena *a, cdet_diags *d, const cdet_yaml *doc);
/* Whether a filter document is about this rule, by id, name or title and by log source. */
bool cdet_sigma_filter_applies(const cdet_yaml *filter, const cdet_sigma_rule *r);

/* A rule as a chain, in two steps, so that a site can set its placeholders in between: each is an element of kind patterns,
 * empty at first. Errors may have been added with what is returned: the body is read all the same. NULL: nothing to read, memory refused, or a
 * correlation. */
cdet_chain *cdet_sigma_head(cdet_tables *t, const cdet_yaml *doc, cdet_sigma_rule **rule);
/* Compiles the rule's condition, those of the filters that apply, and what its log source asks for. false: errors added. */
bool cdet_sigma_body(cdet_tables *t, cdet_chain *c, const cdet_taxonomy *tax, const cdet_sigma_rule *r, const cdet_yaml *const *filters,
                     size_t nfilters);
/* Both at once, for rules that no site tunes. */
cdet_chain *cdet_sigma_chain(cdet_tables *t, const cdet_taxonomy *tax, const cdet_yaml *doc, const cdet_yaml *const *filters, size_t nfilters);

#endif
