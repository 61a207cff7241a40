/* SPDX-License-Identifier: MIT
 *
 * coverage.h: which log source can feed which stage of which analytic.
 */
#ifndef CHAINDET_CLI_COVERAGE_H
#define CHAINDET_CLI_COVERAGE_H

#include "out.h"

#include <chaindet_sources.h>

/** Whether events of the catalog's source can feed the stage: it has events of such a class, with the fields that tie them
 *  to the chain and one that the condition reads. */
bool source_feeds_stage(const cdet_catalog *c, size_t source, const cdet_ruleset *rs, size_t rule, size_t stage);

/** The table: analytic, stage, source. */
void coverage_text(struct out *o, const cdet_catalog *c, const cdet_ruleset *rs);
void coverage_json(struct out *o, const cdet_catalog *c, const cdet_ruleset *rs);

#endif
