/* SPDX-License-Identifier: MIT
 *
 * options.h: what the command line says. Values are checked for form here, for meaning where they are used.
 */
#ifndef CHAINDET_CLI_OPTIONS_H
#define CHAINDET_CLI_OPTIONS_H

#include "out.h"

enum exit_status {
    EXIT_DONE = 0,    /* ran through */
    EXIT_ALERTED = 1, /* --fail-on-alert, and there was one */
    EXIT_USAGE = 2,   /* usage, rule or configuration error */
    EXIT_INPUT = 3,   /* an input could not be read, or no record of it was recognised */
    EXIT_OUTPUT = 4   /* output could not be written */
};

enum command { CMD_RUN = 1, CMD_LIST = 2, CMD_SHOW = 4, CMD_CHECK = 8, CMD_SOURCES = 16, CMD_EXPLAIN = 32 };
enum format { FORMAT_TEXT, FORMAT_JSON, FORMAT_JSONL, FORMAT_OCSF };
enum revisions { REVISIONS_DEFAULT, REVISIONS_FIRST, REVISIONS_ALL, REVISIONS_FINAL };

/** Borrowed arguments, in their order. */
struct words {
    const char **item;
    size_t count;
};

struct options {
    enum command command;
    struct words analytics, rules, configs, sets, operands;
    enum format format;
    enum revisions revisions;
    const char *source, *state;
    size_t max_memory;     /**< 0: the library's default */
    int64_t lateness;      /**< ns; 0: the library's default */
    int64_t save_interval; /**< ns; 0: as often as saving stays cheap */
    bool near_misses, stats, fail_on_alert, coverage;
};

/** Reads the arguments after the command's name. On a mistake says so and gives EXIT_USAGE. With *help set, the
 *  command's help is wanted and nothing else counts. */
int options_read(struct options *o, int argc, char **argv, bool *help);
void options_free(struct options *o);

/** The command of this name, or 0 after saying that there is none. */
enum command command_named(const char *name);
void out_help(struct out *o, enum command command);
void out_overview(struct out *o);

#endif
