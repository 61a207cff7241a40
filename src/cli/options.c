/* SPDX-License-Identifier: MIT
 *
 * options.c: the command line's own grammar: --name value, --name=value, -h, `--` ends the options, `-` is standard
 * input. The tables below are what is parsed and what the help prints, so neither can forget the other.
 */
#include "options.h"
#include "sink.h"

#include <stdlib.h>
#include <string.h>

enum { READING = CMD_RUN | CMD_EXPLAIN, RULED = READING | CMD_LIST | CMD_SHOW, ANY = 63 };
enum option_id {
    OPT_ANALYTIC,
    OPT_RULES,
    OPT_CONFIG,
    OPT_SET,
    OPT_SOURCE,
    OPT_FORMAT,
    OPT_NEAR_MISSES,
    OPT_REVISIONS,
    OPT_STATE,
    OPT_SAVE_INTERVAL,
    OPT_MAX_MEMORY,
    OPT_LATENESS,
    OPT_STATS,
    OPT_FAIL_ON_ALERT,
    OPT_COVERAGE,
    OPT_HELP
};

static const struct option {
    enum option_id id;
    unsigned commands;
    const char *name, *value, *about;
} options[] = {
    { OPT_ANALYTIC, CMD_RUN | CMD_LIST, "--analytic", "ID", "only this analytic (may be repeated)" },
    { OPT_RULES, RULED | CMD_CHECK, "--rules", "FILE|DIR",
      "chains or Sigma rules beside the built-in ones (may be repeated)" },
    { OPT_CONFIG, RULED | CMD_CHECK, "--config", "FILE",
      "a site file with settings (may be repeated; later ones win)" },
    { OPT_SET, RULED | CMD_CHECK, "--set", "ID.NAME=VALUE",
      "one setting; += adds an entry, -= removes one (may be repeated)" },
    { OPT_SOURCE, READING, "--source", "NAME", "the log source of all records, or 'auto' (default), or 'plain'" },
    { OPT_FORMAT, RULED | CMD_SOURCES, "--format", "FORMAT", "run: text, jsonl, ocsf; others: text, json" },
    { OPT_NEAR_MISSES, CMD_RUN, "--near-misses", NULL,
      "also report chains that ended incomplete, and what they lacked" },
    { OPT_REVISIONS, CMD_RUN, "--revisions", "WHICH",
      "first, all or final; default: final for files, all for a pipe or terminal" },
    { OPT_STATE, CMD_RUN, "--state", "FILE", "go on from the state in FILE and keep it there" },
    { OPT_SAVE_INTERVAL, CMD_RUN, "--save-interval", "TIME",
      "how often the state is saved; default: 1s, more rarely when it is large" },
    { OPT_MAX_MEMORY, READING, "--max-memory", "SIZE", "the engine's memory: 64M, 2G; default: 256M" },
    { OPT_LATENESS, READING, "--lateness", "TIME", "how late events may come; default: by kind of source, 90s to 20m" },
    { OPT_STATS, CMD_RUN, "--stats", NULL, "end with one JSON object on standard error, instead of one line" },
    { OPT_FAIL_ON_ALERT, CMD_RUN, "--fail-on-alert", NULL, "exit status 1 when there was an alert" },
    { OPT_COVERAGE, CMD_SOURCES, "--coverage", NULL,
      "the table of analytics, their stages, and the sources that can feed each" },
    { OPT_HELP, ANY, "--help", NULL, "show this" },
};
enum { OPTIONS = sizeof options / sizeof *options };

static const struct {
    enum command command;
    const char *name, *operands, *about;
} commands[] = {
    { CMD_RUN, "run", "[FILE|-]...", "follow the chains through log files or a stream" },
    { CMD_EXPLAIN, "explain", "ALERT-ID FILE...",
      "which events suffice for an alert, and which settings would silence it" },
    { CMD_LIST, "list", "", "the analytics, their stages and techniques" },
    { CMD_SHOW, "show", "ID", "one analytic: its stages, and every element that can be changed" },
    { CMD_CHECK, "check", "FILE...", "check chains, Sigma rules and site files: every mistake with its place" },
    { CMD_SOURCES, "sources", "", "the log sources: how each is recognised, what it shows" },
};
enum { COMMANDS = sizeof commands / sizeof *commands };

static const char *command_name(enum command c)
{
    for (size_t i = 0; i < COMMANDS; i++)
        if (commands[i].command == c) return commands[i].name;
    return "chaindet";
}

enum command command_named(const char *name)
{
    const char *names[COMMANDS + 1] = { NULL };
    for (size_t i = 0; i < COMMANDS; i++) {
        if (strcmp(commands[i].name, name) == 0) return commands[i].command;
        names[i] = commands[i].name;
    }
    const char *near = nearest_name(name, names);
    say("unknown command '%s'%s%s%s; see 'chaindet --help'", name, near ? " (did you mean '" : "", near ? near : "",
        near ? "'?)" : "");
    return (enum command)0;
}

/* ---- help ---- */

void out_overview(struct out *o)
{
    out_text(o, "chaindet follows behaviour chains (open -> file -> interpreter -> egress) in logs.\n\nusage:\n");
    for (size_t i = 0; i < COMMANDS; i++) {
        size_t before = o->len;
        out_format(o, "  chaindet %s [option]... %s", commands[i].name, commands[i].operands);
        size_t used = o->len - before;
        out_char(o, ' ', used < 42 ? 42 - used : 1);
        out_format(o, "%s\n", commands[i].about);
    }
    out_text(o, "  chaindet COMMAND --help                   the options of one command\n"
                "  chaindet --version\n\n"
                "exit status: 0 ran through; 1 there was an alert (with --fail-on-alert); 2 usage, rule or "
                "configuration error;\n"
                "3 an input could not be read or not be recognised; 4 output could not be written\n\n"
                "The manual: man chaindet\n");
}

void out_help(struct out *o, enum command command)
{
    for (size_t i = 0; i < COMMANDS; i++) {
        if (commands[i].command != command) continue;
        out_format(o, "chaindet %s: %s\n\nusage: chaindet %s [option]... %s\n\n", commands[i].name, commands[i].about,
                   commands[i].name, commands[i].operands);
    }
    for (size_t i = 0; i < OPTIONS; i++) {
        if (!(options[i].commands & command)) continue;
        size_t before = o->len;
        out_format(o, "  %s%s%s", options[i].name, options[i].value ? " " : "",
                   options[i].value ? options[i].value : "");
        size_t used = o->len - before;
        out_char(o, ' ', used < 26 ? 26 - used : 1);
        out_format(o, "%s\n", options[i].about);
    }
    if (command == CMD_RUN)
        out_text(o, "\nFILE may be compressed with gzip; '-', or no FILE, is standard input. Records of different log "
                    "sources may be\n"
                    "mixed. Alerts go to standard output, everything else to standard error.\n");
}

/* ---- parsing ---- */

static void add_word(struct words *w, const char *word)
{
    if ((w->count & (w->count - 1)) == 0) w->item = grow(w->item, (w->count ? w->count * 2 : 1) * sizeof *w->item);
    w->item[w->count++] = word;
}

static int unknown_option(enum command command, const char *name)
{
    for (size_t i = 0; i < OPTIONS; i++) {
        if (strcmp(options[i].name, name) != 0) continue;
        for (size_t k = 0; k < COMMANDS; k++) {
            if (!(options[i].commands & commands[k].command)) continue;
            say("'%s' is an option of 'chaindet %s', not of 'chaindet %s'", name, commands[k].name,
                command_name(command));
            return EXIT_USAGE;
        }
    }
    const char *names[OPTIONS + 1] = { NULL };
    for (size_t i = 0, n = 0; i < OPTIONS; i++)
        if (options[i].commands & command) names[n++] = options[i].name;
    const char *near = nearest_name(name, names);
    if (near)
        say("unknown option '%s' (did you mean '%s'?)", name, near);
    else
        say("unknown option '%s'; see 'chaindet %s --help'", name, command_name(command));
    return EXIT_USAGE;
}

/** The index of `value` in the list of names; -1 after saying what is allowed. */
static int choice(const char *option, const char *value, const char *const *names)
{
    struct out all = { NULL, 0, 0 };
    for (int i = 0; names[i]; i++) {
        if (strcmp(names[i], value) == 0) {
            out_free(&all);
            return i;
        }
        out_format(&all, "%s%s", i ? ", " : "", names[i]);
    }
    const char *near = nearest_name(value, names);
    say("%s: '%s' is not one of %.*s%s%s%s", option, value, (int)all.len, all.ptr, near ? " (did you mean '" : "",
        near ? near : "", near ? "'?)" : "");
    out_free(&all);
    return -1;
}

static int take_format(struct options *o, const char *value)
{
    static const char *const run_names[] = { "text", "jsonl", "ocsf", NULL }, *const other_names[] = { "text", "json",
                                                                                                       NULL };
    static const enum format run_formats[] = { FORMAT_TEXT, FORMAT_JSONL, FORMAT_OCSF },
                             other_formats[] = { FORMAT_TEXT, FORMAT_JSON };
    bool run = o->command == CMD_RUN;
    int i = choice("--format", value, run ? run_names : other_names);
    if (i < 0) return EXIT_USAGE;
    o->format = run ? run_formats[i] : other_formats[i];
    return EXIT_DONE;
}

static int take_revisions(struct options *o, const char *value)
{
    static const char *const names[] = { "first", "all", "final", NULL };
    int i = choice("--revisions", value, names);
    if (i < 0) return EXIT_USAGE;
    o->revisions = (enum revisions)(REVISIONS_FIRST + i);
    return EXIT_DONE;
}

static int take_duration(const char *option, const char *value, int64_t *ns)
{
    if (parse_duration(value, ns) && *ns > 0) return EXIT_DONE;
    say("%s: '%s' is not a time such as 90s, 15m or 1h30m", option, value);
    return EXIT_USAGE;
}

static int take_size(const char *option, const char *value, size_t *bytes)
{
    if (parse_size(value, bytes)) return EXIT_DONE;
    say("%s: '%s' is not a size such as 64M or 2G", option, value);
    return EXIT_USAGE;
}

static int take(struct options *o, enum option_id id, const char *option, const char *value, bool *help)
{
    switch (id) {
    case OPT_ANALYTIC:
        add_word(&o->analytics, value);
        break;
    case OPT_RULES:
        add_word(&o->rules, value);
        break;
    case OPT_CONFIG:
        add_word(&o->configs, value);
        break;
    case OPT_SET:
        add_word(&o->sets, value);
        break;
    case OPT_SOURCE:
        o->source = value;
        break;
    case OPT_FORMAT:
        return take_format(o, value);
    case OPT_NEAR_MISSES:
        o->near_misses = true;
        break;
    case OPT_REVISIONS:
        return take_revisions(o, value);
    case OPT_STATE:
        o->state = value;
        break;
    case OPT_SAVE_INTERVAL:
        return take_duration(option, value, &o->save_interval);
    case OPT_MAX_MEMORY:
        return take_size(option, value, &o->max_memory);
    case OPT_LATENESS:
        return take_duration(option, value, &o->lateness);
    case OPT_STATS:
        o->stats = true;
        break;
    case OPT_FAIL_ON_ALERT:
        o->fail_on_alert = true;
        break;
    case OPT_COVERAGE:
        o->coverage = true;
        break;
    case OPT_HELP:
        *help = true;
        break;
    }
    return EXIT_DONE;
}

/** Takes the option at argv[*i], and moves *i past its value. */
static int read_option(struct options *o, int argc, char **argv, int *i, bool *help)
{
    const char *arg = argv[*i], *equals = strchr(arg, '=');
    char name[32];
    size_t len = equals ? (size_t)(equals - arg) : strlen(arg);
    if (strcmp(arg, "-h") == 0) {
        *help = true;
        return EXIT_DONE;
    }
    if (len >= sizeof name) return unknown_option(o->command, arg);
    memcpy(name, arg, len);
    name[len] = 0;
    const struct option *option = options;
    while (option < options + OPTIONS && (strcmp(option->name, name) != 0 || !(option->commands & o->command)))
        option++;
    if (option == options + OPTIONS) return unknown_option(o->command, name);
    const char *value = equals ? equals + 1 : NULL;
    if (!option->value && value) {
        say("%s takes no value", name);
        return EXIT_USAGE;
    }
    if (option->value && !value && *i + 1 < argc) value = argv[++*i];
    if (option->value && (!value || !*value)) {
        say("%s wants a value: %s %s", name, name, option->value);
        return EXIT_USAGE;
    }
    return take(o, option->id, name, value, help);
}

static int check_operands(const struct options *o)
{
    const char *wrong = NULL;
    if ((o->command == CMD_LIST || o->command == CMD_SOURCES) && o->operands.count) wrong = "takes no arguments";
    if (o->command == CMD_EXPLAIN && o->operands.count < 2)
        wrong = "wants an alert's id and the files that it came from";
    for (size_t i = 0; o->command == CMD_EXPLAIN && i < o->operands.count; i++)
        if (strcmp(o->operands.item[i], "-") == 0) wrong = "reads its files twice, so it cannot read standard input";
    if (o->command == CMD_SHOW && o->operands.count != 1)
        wrong = "wants the id of one analytic; 'chaindet list' lists them";
    if (o->command == CMD_CHECK && o->operands.count + o->rules.count + o->configs.count + o->sets.count == 0)
        wrong = "wants at least one file";
    if (!wrong) return EXIT_DONE;
    say("'chaindet %s' %s", command_name(o->command), wrong);
    return EXIT_USAGE;
}

int options_read(struct options *o, int argc, char **argv, bool *help)
{
    bool ended = false;
    for (int i = 0; i < argc; i++) {
        bool operand = ended || argv[i][0] != '-' || argv[i][1] == 0;
        if (operand) {
            add_word(&o->operands, argv[i]);
        } else if (strcmp(argv[i], "--") == 0) {
            ended = true;
        } else {
            int status = read_option(o, argc, argv, &i, help);
            if (status) return status;
        }
        if (*help) return EXIT_DONE;
    }
    return check_operands(o);
}

void options_free(struct options *o)
{
    struct words *all[] = { &o->analytics, &o->rules, &o->configs, &o->sets, &o->operands };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) free(all[i]->item);
    *o = (struct options){ 0 };
}
