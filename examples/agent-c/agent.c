/* SPDX-License-Identifier: MIT
 *
 * agent.c: a sensor with chains in a hundred lines: events from its own structs, alerts by callback, the site file
 * read again at SIGHUP, state saved on a timer and at the end.      sensor | agent SITE.yaml STATE HOST >alerts.jsonl
 */
#include <chaindet.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct sensed {   /* what this sensor knows of one happening, as it writes it */
    int64_t time; /* ns since 1970 */
    uint64_t pid, parent;
    char what[16], executable[256], argument[512]; /* NUL behind each; what: "exec", "write", "connect" */
};

static volatile sig_atomic_t came[65]; /* signals */

static void on_signal(int n)
{
    came[n] = 1;
}

static char *read_whole(const char *path, size_t *len) /* NULL: it cannot be read */
{
    FILE *f = fopen(path, "rb");
    char *text = f && !fseek(f, 0, SEEK_END) ? malloc((size_t)ftell(f) + 1) : NULL;
    if (text) *len = (size_t)ftell(f), rewind(f), *len = fread(text, 1, *len, f);
    if (f) fclose(f);
    return text;
}

static cdet_ruleset *build_rules(const char *site)
{
    cdet_compiler *c = NULL;
    cdet_ruleset *rules = NULL;
    size_t len = 0;
    char *text = read_whole(site, &len);
    if (!text) perror(site);
    int ready = text && !cdet_compiler_new(NULL, &c) && !cdet_compiler_add_builtin(c);
    if (ready && !cdet_compiler_add_site(c, (cdet_str){ text, len }, site)) (void)cdet_compiler_build(c, &rules);
    for (size_t i = 0; i < cdet_compiler_diag_count(c); i++) /* site.yaml:3:5: error: ... did you mean ...? */
        fprintf(stderr, "agent: %.*s\n", (int)cdet_compiler_diag(c, i).len, cdet_compiler_diag(c, i).ptr);
    cdet_compiler_free(c);
    free(text);
    return rules;
}

static int on_alert(const cdet_alert *a, void *user)
{
    size_t len = 0;
    (void)user, (void)cdet_alert_json(a, NULL, 0, &len);
    char *json = malloc(len);
    int told = json && !cdet_alert_json(a, json, len, &len) && printf("%.*s\n", (int)len, json) > 0 && !fflush(stdout);
    free(json);
    return told ? 0 : -1; /* below 0: not taken, so it is part of the state */
}

static void save(cdet_engine *e, const char *path) /* a crash leaves the old file or the new one */
{
    size_t len = 0;
    (void)cdet_engine_save(e, NULL, 0, &len);
    char *bytes = malloc(len), fresh[4096];
    snprintf(fresh, sizeof fresh, "%s.new", path);
    FILE *f = bytes && !cdet_engine_save(e, bytes, len, &len) ? fopen(fresh, "wb") : NULL;
    int good = f && fwrite(bytes, 1, len, f) == len && !fflush(f) && !fsync(fileno(f));
    if (!f || fclose(f) || !good || rename(fresh, path)) perror("agent: the state");
    free(bytes);
}

static cdet_status feed(cdet_engine *e, const struct sensed *s, const char *host, uint64_t tag)
{
    cdet_field f[] = { { CDET_TEXT("host.os.type"), 0, CDET_STR, { CDET_TEXT("linux") } },
                       { CDET_TEXT("process.pid"), 0, CDET_UINT, { .u = s->pid } },
                       { CDET_TEXT("process.parent.pid"), 0, CDET_UINT, { .u = s->parent } },
                       { CDET_TEXT("process.executable"), 0, CDET_STR, { { s->executable, strlen(s->executable) } } },
                       { CDET_TEXT("process.command_line"), 0, CDET_STR, { { s->argument, strlen(s->argument) } } } };
    cdet_event ev = { sizeof ev, 0, s->time, tag, CDET_TEXT("process.start"), { host, strlen(host) }, f, 5 };
    if (s->what[0] == 'w') ev.name = CDET_TEXT("file.create"), f[4].name = CDET_TEXT("file.path");
    if (s->what[0] == 'c') ev.name = CDET_TEXT("network.connect"), f[4].name = CDET_TEXT("destination.ip");
    return cdet_engine_feed(e, &ev);
}

int main(int argc, char **argv)
{
    struct sensed s;
    cdet_engine *e = NULL;
    cdet_status st = CDET_OK;
    size_t len = 0, have = 0;
    cdet_ruleset *rules = argc == 4 ? build_rules(argv[1]) : NULL, *fresh;
    if (!rules || cdet_engine_new(rules, NULL, &e) || cdet_engine_on_alert(e, on_alert, NULL)) return 2;
    cdet_ruleset_unref(rules); /* the engine holds its own reference */
    char *state = read_whole(argv[2], &len);
    if (state && cdet_engine_restore(e, state, len)) fprintf(stderr, "agent: %s is damaged: starting empty\n", argv[2]);
    free(state);
    for (size_t i = 0; i < 4; i++)
        sigaction((int[]){ SIGHUP, SIGTERM, SIGINT, SIGALRM }[i], &(struct sigaction){ .sa_handler = on_signal }, NULL);
    alarm(5); /* seconds; it also ends a wait that missed another signal */
    for (uint64_t tag = 1; st >= 0 && st != CDET_STOPPED && !came[SIGTERM] && !came[SIGINT];) {
        ssize_t n = read(STDIN_FILENO, (char *)&s + have, sizeof s - have);
        if (n == 0 || (n < 0 && errno != EINTR)) break;
        if (n > 0 && (have += (size_t)n) == sizeof s)
            s.argument[sizeof s.argument - 1] = 0, have = 0, st = feed(e, &s, argv[3], tag++);
        if (came[SIGALRM]) came[SIGALRM] = 0, alarm(5), save(e, argv[2]);
        if (!came[SIGHUP]) continue;
        came[SIGHUP] = 0, fresh = build_rules(argv[1]); /* aside: when the file is wrong, the old rules stay */
        fprintf(stderr, "agent: %s rules\n", fresh && !cdet_engine_set_rules(e, fresh) ? "new" : "still the old");
        cdet_ruleset_unref(fresh);
    }
    if (st < 0) fprintf(stderr, "agent: %.*s\n", (int)cdet_engine_error(e).len, cdet_engine_error(e).ptr);
    save(e, argv[2]); /* windows stay open: the next start goes on */
    cdet_engine_free(e);
    return st < 0 || st == CDET_STOPPED;
}
