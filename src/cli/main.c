/* SPDX-License-Identifier: MIT
 *
 * main.c: chooses the command, ends with its status. The tool is a client of the public headers alone, and written as
 * an example of one.
 */
#include "commands.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

static void out_version(struct out *o)
{
    uint32_t v = cdet_version();
    out_format(o, "chaindet %s (library %u.%u.%u)\n", CDET_VERSION_TEXT, (unsigned)(v / 10000),
               (unsigned)(v / 100 % 100), (unsigned)(v % 100));
}

static int run_command(const struct options *o, struct sink *sink)
{
    switch (o->command) {
    case CMD_RUN:
        return command_run(o, sink);
    case CMD_LIST:
        return command_list(o, sink);
    case CMD_SHOW:
        return command_show(o, sink);
    case CMD_EXPLAIN:
        return command_explain(o, sink);
    case CMD_CHECK:
        return command_check(o, sink);
    case CMD_SOURCES:
        return command_sources(o, sink);
    }
    return EXIT_USAGE;
}

/** `chaindet COMMAND ...` */
static int dispatch(int argc, char **argv, struct sink *sink)
{
    struct options o = { .command = command_named(argv[0]) };
    bool help = false;
    if (!o.command) return EXIT_USAGE;
    int status = options_read(&o, argc - 1, argv + 1, &help);
    if (status == EXIT_DONE && help) {
        out_help(&sink->text, o.command);
        sink_commit(sink);
    } else if (status == EXIT_DONE) {
        status = run_command(&o, sink);
    }
    options_free(&o);
    return status;
}

/** `chaindet`, `chaindet --help`, `chaindet help COMMAND`, `chaindet --version` */
static int main_options(int argc, char **argv, struct sink *sink)
{
    const char *first = argc > 1 ? argv[1] : NULL;
    if (!first) {
        struct out o = { NULL, 0, 0 };
        out_overview(&o);
        say_out(&o);
        out_free(&o);
        return EXIT_USAGE;
    }
    if (strcmp(first, "--help") == 0 || strcmp(first, "-h") == 0 || strcmp(first, "help") == 0) {
        enum command c = argc > 2 ? command_named(argv[2]) : (enum command)0;
        if (argc > 2 && !c) return EXIT_USAGE;
        if (c)
            out_help(&sink->text, c);
        else
            out_overview(&sink->text);
        sink_commit(sink);
        return EXIT_DONE;
    }
    if (strcmp(first, "--version") == 0 || strcmp(first, "-V") == 0) {
        out_version(&sink->text);
        sink_commit(sink);
        return EXIT_DONE;
    }
    if (first[0] == '-') {
        static const char *const names[] = { "--help", "--version", NULL };
        const char *near = nearest_name(first, names);
        if (near)
            say("unknown option '%s' (did you mean '%s'?)", first, near);
        else
            say("a command comes before the options: chaindet run %s ...; see 'chaindet --help'", first);
        return EXIT_USAGE;
    }
    return dispatch(argc - 1, argv + 1, sink);
}

int main(int argc, char **argv)
{
    struct sink sink;
    /* A closed pipe, or a file that may not grow, is told by the write that fails. */
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
    sink_init(&sink, STDOUT_FILENO);
    int status = main_options(argc, argv, &sink);
    int output = sink_end(&sink);
    sink_free(&sink);
    if (output) return output;
    if (run_stopped_by()) {
        /* Whoever stopped us sees that it was the signal. */
        signal(run_stopped_by(), SIG_DFL);
        raise(run_stopped_by());
    }
    return status;
}
