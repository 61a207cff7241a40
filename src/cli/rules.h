/* SPDX-License-Identifier: MIT
 *
 * rules.h: rule files, folders of them and site files into a ruleset, with every diagnostic told.
 */
#ifndef CHAINDET_CLI_RULES_H
#define CHAINDET_CLI_RULES_H

#include "options.h"

#include <chaindet_sources.h>

/** Reads a file of at most 4 MiB and a bit (the library says where its limit is). Says why not; false then. */
bool read_file(const char *path, struct out *text);

/** Adds a rule file, or all *.yml and *.yaml files below a folder, in the order of their names. Says what could not be
 *  read. CDET_ERULES: at least one file was refused, the diagnostics say why. CDET_EIO, CDET_ENOMEM. */
cdet_status add_rules(cdet_compiler *c, const char *path);
/** The same for a site file. */
cdet_status add_config(cdet_compiler *c, const char *path);

/** Tells the diagnostics from number `from` on; says how many they are now. */
size_t say_diagnostics(const cdet_compiler *c, size_t from);

/** The ruleset that the options ask for. EXIT_USAGE after saying all that is wrong. */
int build_rules(const struct options *o, cdet_ruleset **out);

/** The log sources. EXIT_USAGE, after saying why, also where a built-in mapping does not compile: its records would be missed. */
int open_catalog(cdet_catalog **out);

/** A compiler that holds what the options ask for; says nothing. EXIT_USAGE: something was refused. */
int make_compiler(const struct options *o, cdet_compiler **out);

#endif
