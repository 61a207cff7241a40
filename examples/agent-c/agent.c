/* SPDX-License-Identifier: MIT
 *
 * agent.c: a sensor with chains, in one file. It makes events from structs of its own, gets alerts by callback, builds new
 * rules aside at SIGHUP, and keeps its state over restarts.
 *
 *   agent SITE.yaml STATE HOST <sensor     lines: time in ns, "exec" "write" or "connect", pid, parent, executable, argument
 */
#include <chaindet.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <time.h>
#include <unistd.h>

enum { SAVE_EVERY = 5 };
struct sensed { /* what this sensor knows of one happening */
    int64_t time;
    char what[16], executable[256], argument[512];
    uint64_t pid, parent;
};
static volatile sig_atomic_t stop, reload;

static void on_signal(int n)
{
    *(n == SIGHUP ? &reload : &stop) = 1;
}

static char *read_whole(const char *path, size_t *len)
{
    FILE *f = fopen(path, "rb");
    char *text = NULL;
    if (f && fseek(f, 0, SEEK_END) == 0) {
        long size = ftell(f);
        rewind(f);
        text = size < 0 ? NULL : malloc((size_t)size + 1);
        *len = text ? fread(text, 1, (size_t)size, f) : 0;
    }
    if (f) fclose(f);
    return text;
}

static cdet_ruleset *build_rules(const char *site)
{
    cdet_compiler *c = NULL;
    cdet_ruleset *rules = NULL;
    size_t len = 0;
    char *text = read_whole(site, &len);
    if (!text) fprintf(stderr, "agent: %s: %s\n", site, strerror(errno));
    if (text && !cdet_compiler_new(NULL, &c) && !cdet_compiler_add_builtin(c) &&
        !cdet_compiler_add_site(c, (cdet_str){ text, len }, site))
        (void)cdet_compiler_build(c, &rules);
    for (size_t i = 0; i < cdet_compiler_diag_count(c); i++) /* site.yaml:3:5: error: ... did you mean ...? */
        fprintf(stderr, "agent: %.*s\n", (int)cdet_compiler_diag(c, i).len, cdet_compiler_diag(c, i).ptr);
    cdet_compiler_free(c);
    free(text);
    return rules;
}

static int on_alert(const cdet_alert *a, void *user)
{
    size_t len = 0;
    (void)user;
    (void)cdet_alert_json(a, NULL, 0, &len);
    char *json = malloc(len + 1);
    if (json && cdet_alert_json(a, json, len, &len) == CDET_OK) printf("%.*s\n", (int)len, json);
    free(json);
    return fflush(stdout); /* not 0: delivery stops, and the agent with it */
}

static cdet_status feed(cdet_engine *e, const struct sensed *s, cdet_str host, uint64_t tag)
{
#define TEXT(name, s)                                                                                                  \
    {                                                                                                                  \
        { name, sizeof name - 1 }, 0, CDET_STR,                                                                        \
        {                                                                                                              \
            .str = { s, strlen(s) }                                                                                    \
        }                                                                                                              \
    }
#define NUMBER(name, n)                                                                                                \
    {                                                                                                                  \
        { name, sizeof name - 1 }, 0, CDET_UINT,                                                                       \
        {                                                                                                              \
            .u = n                                                                                                     \
        }                                                                                                              \
    }
    int exec = !strcmp(s->what, "exec"), written = !strcmp(s->what, "write");
    const char *argument = exec ? "process.command_line" : written ? "file.path" : "destination.ip";
    cdet_field fields[] = {
        TEXT("host.os.type", "linux"),
        NUMBER("process.pid", s->pid),
        NUMBER("process.parent.pid", s->parent),
        TEXT("process.executable", s->executable),
        { { argument, strlen(argument) }, 0, CDET_STR, { .str = { s->argument, strlen(s->argument) } } }
    };
    cdet_event ev = CDET_EVENT_INIT;
    ev.time = s->time, ev.tag = tag, ev.host = host, ev.fields = fields, ev.field_count = 5;
    ev.name = exec ? CDET_TEXT("process.start") : written ? CDET_TEXT("file.create") : CDET_TEXT("network.connect");
    return cdet_engine_feed(e, &ev);
}

static int save_state(cdet_engine *e, const char *path) /* a crash leaves the old file or the new one */
{
    char fresh[4096];
    size_t len = 0;
    (void)cdet_engine_save(e, NULL, 0, &len);
    char *bytes = malloc(len);
    snprintf(fresh, sizeof fresh, "%s.new", path);
    int fd = bytes && cdet_engine_save(e, bytes, len, &len) == CDET_OK ? open(fresh, O_WRONLY | O_CREAT | O_TRUNC, 0600)
                                                                       : -1;
    int good = fd >= 0 && write(fd, bytes, len) == (ssize_t)len && fsync(fd) == 0;
    if (fd >= 0) good = close(fd) == 0 && good;
    free(bytes);
    return good && rename(fresh, path) == 0;
}

/** Feeds the whole lines of a buffer; how many bytes they were. */
static size_t feed_lines(cdet_engine *e, char *buf, size_t len, cdet_str host, uint64_t *tag, cdet_status *st)
{
    size_t used = 0;
    for (char *end; *st >= 0 && *st != CDET_STOPPED && (end = memchr(buf + used, '\n', len - used));) {
        struct sensed s = { 0 };
        char *line = buf + used;
        *end = 0;
        if (sscanf(line, "%" SCNd64 "\t%15[^\t]\t%" SCNu64 "\t%" SCNu64 "\t%255[^\t]\t%511[^\n]", &s.time, s.what,
                   &s.pid, &s.parent, s.executable, s.argument) == 6)
            *st = feed(e, &s, host, ++*tag);
        else
            fprintf(stderr, "agent: not a happening: %s\n", line);
        used = (size_t)(end - buf) + 1;
    }
    return used;
}

static void reload_rules(cdet_engine *e, const char *site)
{
    cdet_ruleset *rules = build_rules(site);
    if (rules && cdet_engine_set_rules(e, rules) == CDET_OK)
        fputs("agent: new rules are in force\n", stderr);
    else
        fputs("agent: the old rules stay in force\n", stderr);
    cdet_ruleset_unref(rules);
    reload = 0;
}

static int run(cdet_engine *e, char **argv, const sigset_t *unblocked)
{
    static char buf[65536];
    cdet_status st = CDET_OK;
    uint64_t tag = 0;
    time_t saved = time(NULL);
    for (size_t have = 0; !stop && st >= 0 && st != CDET_STOPPED;) {
        fd_set in;
        FD_ZERO(&in);
        FD_SET(STDIN_FILENO, &in);
        int ready = pselect(STDIN_FILENO + 1, &in, NULL, NULL, &(struct timespec){ SAVE_EVERY, 0 }, unblocked);
        if (reload) reload_rules(e, argv[1]);
        if (time(NULL) - saved >= SAVE_EVERY) {
            if (!save_state(e, argv[2])) fprintf(stderr, "agent: %s: %s\n", argv[2], strerror(errno));
            saved = time(NULL);
        }
        if (ready <= 0) continue;
        ssize_t n = read(STDIN_FILENO, buf + have, sizeof buf - have);
        if (n <= 0) break; /* the end, or a line longer than the buffer */
        size_t used = feed_lines(e, buf, have += (size_t)n, (cdet_str){ argv[3], strlen(argv[3]) }, &tag, &st);
        memmove(buf, buf + used, have -= used);
    }
    if (st < 0) fprintf(stderr, "agent: %.*s\n", (int)cdet_engine_error(e).len, cdet_engine_error(e).ptr);
    return save_state(e, argv[2]) && st >= 0 && st != CDET_STOPPED; /* windows stay open: the next start goes on */
}

int main(int argc, char **argv)
{
    cdet_engine *e = NULL;
    cdet_ruleset *rules = argc == 4 ? build_rules(argv[1]) : NULL;
    if (!rules || cdet_engine_new(rules, NULL, &e) || cdet_engine_on_alert(e, on_alert, NULL)) return 2;
    cdet_ruleset_unref(rules); /* the engine holds its own reference */
    size_t len = 0;
    char *state = read_whole(argv[2], &len);
    if (state && cdet_engine_restore(e, state, len) < 0)
        fprintf(stderr, "agent: %s is damaged; starting empty\n", argv[2]);
    free(state);
    sigset_t blocked, unblocked; /* signals come in pselect alone */
    sigemptyset(&blocked);
    for (size_t i = 0; i < 3; i++) {
        sigaddset(&blocked, (int[]){ SIGHUP, SIGTERM, SIGINT }[i]);
        sigaction((int[]){ SIGHUP, SIGTERM, SIGINT }[i], &(struct sigaction){ .sa_handler = on_signal }, NULL);
    }
    sigprocmask(SIG_BLOCK, &blocked, &unblocked);
    int good = run(e, argv, &unblocked);
    cdet_engine_free(e);
    return good ? 0 : 1;
}
