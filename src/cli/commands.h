/* SPDX-License-Identifier: MIT
 *
 * commands.h: the commands. Each writes its product to the sink and gives the exit status; main flushes.
 */
#ifndef CHAINDET_CLI_COMMANDS_H
#define CHAINDET_CLI_COMMANDS_H

#include "chaindet_sources.h"
#include "options.h"
#include "rules.h"
#include "sink.h"

int command_run(const struct options *o, struct sink *sink);
int command_list(const struct options *o, struct sink *sink);
int command_show(const struct options *o, struct sink *sink);
int command_explain(const struct options *o, struct sink *sink);
int command_check(const struct options *o, struct sink *sink);
int command_sources(const struct options *o, struct sink *sink);

/** The signal that ended the run early; 0: none. */
int run_stopped_by(void);

#endif
