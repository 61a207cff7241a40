/* SPDX-License-Identifier: MIT
 *
 * agent.c: see agent.h. Settings, rules, the engine's life.
 */
#include "agent.h"
#include "agent_files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

#define SECOND INT64_C(1000000000)
enum { IDLE_MS = 500 };

static volatile sig_atomic_t ended, hung_up;

static void on_signal(int number)
{
    if (number == SIGHUP)
        hung_up = 1;
    else
        ended = 1;
}

/* ---- settings ---- */

const char agent_options[] = "  --rules FILE         chains or Sigma rules beside the built-in analytics\n"
                             "  --site FILE          site settings; SIGHUP reads all files again\n"
                             "  --set ID.Element=V   one setting\n"
                             "  --state FILE         open chains are kept here over a restart\n"
                             "  --save-every S       seconds between two savings (default 30): what a crash may lose\n"
                             "  --alerts WHERE       a file to append to, or unix:PATH; default: standard output\n"
                             "  --log WHERE          remarks: a file, or syslog; default: standard error\n"
                             "  --lateness S         how much later than others an event may come; default: by source\n"
                             "  --max-memory MIB     budget of the engine (default 256)\n";

static bool add(const char **list, const char *value)
{
    size_t i = 0;
    while (i < AGENT_MANY - 1 && list[i]) i++;
    if (i < AGENT_MANY - 1) list[i] = value;
    return i < AGENT_MANY - 1;
}

static bool take_number(const char *value, unsigned long max, unsigned long *out)
{
    char *end;
    errno = 0;
    *out = strtoul(value, &end, 10);
    return errno == 0 && end != value && !*end && *value != '-' && *out > 0 && *out <= max;
}

bool agent_option(struct agent *a, const char *name, const char *value)
{
    unsigned long n;
    if (!value) return false;
    if (!strcmp(name, "--rules")) return add(a->rules, value);
    if (!strcmp(name, "--site")) return add(a->site, value);
    if (!strcmp(name, "--set")) return add(a->set, value);
    if (!strcmp(name, "--state")) return a->state = value, true;
    if (!strcmp(name, "--alerts")) return a->alerts = value, true;
    if (!strcmp(name, "--log")) return a->log = value, true;
    if (!strcmp(name, "--save-every") && take_number(value, 86400, &n))
        return a->save_every = (int64_t)n * SECOND, true;
    if (!strcmp(name, "--lateness") && take_number(value, 86400, &n)) return a->lateness = (int64_t)n * SECOND, true;
    if (!strcmp(name, "--max-memory") && take_number(value, 1 << 20, &n)) return a->max_bytes = n << 20, true;
    return false;
}

void agent_say(const struct agent *a, const char *format, ...)
{
    char line[2048];
    va_list args;
    va_start(args, format);
    vsnprintf(line, sizeof line, format, args);
    va_end(args);
    if (a->log && !strcmp(a->log, "syslog")) {
        syslog(LOG_DAEMON | LOG_NOTICE, "%s", line);
        return;
    }
    FILE *f = a->log ? fopen(a->log, "a") : stderr;
    if (!f) return;
    fprintf(f, "%s: %s\n", a->name, line);
    if (f != stderr) fclose(f);
}

/* ---- rules ---- */

/** Adds the texts of files, by cdet_compiler_add or cdet_compiler_add_site. */
static cdet_status add_files(const struct agent *a, cdet_compiler *c, const char *const *paths,
                             cdet_status (*add_text)(cdet_compiler *, cdet_str, const char *))
{
    cdet_status s = CDET_OK;
    for (size_t i = 0; paths[i] && s == CDET_OK; i++) {
        cdet_str text;
        if (!file_read(paths[i], &text)) {
            agent_say(a, "%s: %s", paths[i], strerror(errno));
            return CDET_EIO;
        }
        s = add_text(c, text, paths[i]);
        free((void *)(uintptr_t)text.ptr);
    }
    return s;
}

/** A new ruleset from the files as they are now; NULL: it was said why. */
static cdet_ruleset *build_rules(const struct agent *a)
{
    cdet_compiler *c = NULL;
    cdet_ruleset *rs = NULL;
    cdet_status s = cdet_compiler_new(NULL, &c);
    if (s == CDET_OK) s = cdet_compiler_add_builtin(c);
    if (s == CDET_OK) s = add_files(a, c, a->rules, cdet_compiler_add);
    if (s == CDET_OK) s = add_files(a, c, a->site, cdet_compiler_add_site);
    for (size_t i = 0; a->set[i] && s == CDET_OK; i++) {
        cdet_str text = { a->set[i], strlen(a->set[i]) };
        s = cdet_compiler_assign(c, text);
    }
    if (s == CDET_OK) s = cdet_compiler_build(c, &rs);
    for (size_t i = 0; i < cdet_compiler_diag_count(c); i++) {
        cdet_str d = cdet_compiler_diag(c, i);
        agent_say(a, "%.*s", (int)d.len, d.ptr);
    }
    if (s < 0 && s != CDET_ERULES && s != CDET_EIO) agent_say(a, "rules: %s", cdet_status_text(s));
    cdet_compiler_free(c);
    return rs;
}

static void reload(struct agent *a)
{
    cdet_stats st = CDET_STATS_INIT;
    cdet_ruleset *rs = build_rules(a);
    cdet_status s = rs ? cdet_engine_set_rules(a->engine, rs) : CDET_ERULES;
    cdet_ruleset_unref(rs);
    if (s < 0)
        agent_say(a, "the old rules stay in force: %s", cdet_status_text(s));
    else if (cdet_engine_stats(a->engine, &st) == CDET_OK)
        agent_say(a, "new rules are in force; %llu open chains were dropped so far",
                  (unsigned long long)st.dropped_by_rules);
    alerts_close(a); /* the file may have been moved away; it is opened again with the next alert */
}

/* ---- alerts ---- */

/** The JSON of an alert, in a->text; 0: it was said why not. */
static size_t write_json(struct agent *a, const cdet_alert *alert)
{
    size_t need = 0;
    cdet_status s = cdet_alert_json(alert, a->text, a->text_size, &need);
    if (s == CDET_ENOSPC) {
        char *more = realloc(a->text, need);
        if (more) a->text = more, a->text_size = need, s = cdet_alert_json(alert, more, need, &need);
    }
    if (s == CDET_OK) return need;
    agent_say(a, "an alert could not be written: %s", cdet_status_text(s));
    a->lost_alerts++;
    return 0;
}

bool agent_drain(struct agent *a)
{
    bool blocked = a->pending > 0;
    for (;;) {
        if (a->pending && !a->tell(a, a->text, a->pending)) break;
        if (a->pending) a->told++;
        const cdet_alert *alert = cdet_engine_next(a->engine);
        a->pending = alert ? write_json(a, alert) : 0;
        if (alert) continue;
        if (blocked) agent_say(a, "alerts are written again");
        return true;
    }
    if (!blocked) agent_say(a, "alerts cannot be written: %s; they wait", strerror(errno));
    return false;
}

/* ---- life ---- */

bool agent_open(struct agent *a)
{
    static const int signals[] = { SIGTERM, SIGINT, SIGHUP };
    struct sigaction action = { .sa_handler = on_signal };
    sigset_t blocked;
    sigemptyset(&blocked);
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        sigaddset(&blocked, signals[i]);
        sigaction(signals[i], &action, NULL);
    }
    sigprocmask(SIG_BLOCK, &blocked, &a->unblocked);
    signal(SIGPIPE, SIG_IGN);
    if (a->log && !strcmp(a->log, "syslog")) openlog(a->name, LOG_PID, LOG_DAEMON);

    cdet_options opt = CDET_OPTIONS_INIT;
    int random = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
    if (random >= 0) {
        if (read(random, opt.hash_seed, sizeof opt.hash_seed) != sizeof opt.hash_seed) opt.hash_seed[0] = 0;
        close(random);
    }
    opt.max_bytes = a->max_bytes;
    opt.lateness = a->lateness;
    cdet_ruleset *rs = build_rules(a);
    cdet_status s = rs ? cdet_engine_new(rs, &opt, &a->engine) : CDET_ERULES;
    cdet_ruleset_unref(rs);
    if (s < 0) {
        agent_say(a, "cannot start: %s", cdet_status_text(s));
        return false;
    }
    if (!a->tell) a->tell = alerts_write;
    if (!a->save_every) a->save_every = 30 * SECOND;
    a->alert_fd = -1;
    a->newest = INT64_MIN;
    state_load(a);
    a->next_save = agent_now() + a->save_every;
    return true;
}

void agent_close(struct agent *a)
{
    alerts_close(a);
    cdet_engine_free(a->engine);
    free(a->text);
}

cdet_status agent_feed(struct agent *a, const cdet_event *ev)
{
    if (ev->time > a->newest) {
        /* A clock that runs ahead must not take the others with it. */
        struct timespec t;
        clock_gettime(CLOCK_REALTIME, &t);
        if (ev->time <= t.tv_sec * SECOND + t.tv_nsec) a->newest = ev->time, a->newest_seen = agent_now();
    }
    cdet_status s = cdet_engine_feed(a->engine, ev);
    if (s == CDET_EFULL && agent_drain(a)) s = cdet_engine_feed(a->engine, ev);
    if (s < 0) {
        cdet_str why = cdet_engine_error(a->engine);
        if (a->refused++ == 0)
            agent_say(a, "an event was refused: %.*s (further ones are counted)", (int)why.len, why.ptr);
    }
    (void)agent_drain(a);
    return s == CDET_EFULL ? s : CDET_OK; /* one bad event does not end the stream */
}

cdet_status agent_feed_or_wait(struct agent *a, const cdet_event *ev)
{
    for (;;) {
        cdet_status s = agent_feed(a, ev);
        if (s != CDET_EFULL || ended) return s;
        struct timespec pause = { 0, IDLE_MS * 1000000L };
        (void)pselect(0, NULL, NULL, NULL, &pause, &a->unblocked);
    }
}

int64_t agent_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * SECOND + t.tv_nsec;
}

int64_t agent_event_clock(const struct agent *a)
{
    return a->newest == INT64_MIN ? INT64_MIN : a->newest + (agent_now() - a->newest_seen);
}

bool agent_tend(struct agent *a, bool idle)
{
    if (hung_up) {
        hung_up = 0;
        reload(a);
    }
    int64_t due, clock = agent_event_clock(a);
    bool over = cdet_engine_next_deadline(a->engine, &due) == CDET_OK && due <= clock;
    if (idle && over) (void)cdet_engine_advance(a->engine, clock);
    (void)agent_drain(a);
    if (a->state && agent_now() >= a->next_save) {
        (void)state_save(a);
        a->next_save = agent_now() + a->save_every;
    }
    return !ended;
}

int agent_patience(const struct agent *a)
{
    int64_t left = a->state ? (a->next_save - agent_now()) / 1000000 + 1 : IDLE_MS;
    return left < 0 ? 0 : left < IDLE_MS ? (int)left : IDLE_MS;
}

int agent_wait(struct agent *a, int fd)
{
    fd_set set;
    int ms = agent_patience(a);
    struct timespec limit = { ms / 1000, ms % 1000 * 1000000L };
    FD_ZERO(&set);
    FD_SET(fd, &set);
    int ready = pselect(fd + 1, &set, NULL, NULL, &limit, &a->unblocked);
    if (!agent_tend(a, ready == 0)) return -1;
    return ready > 0;
}

bool agent_finish(struct agent *a, bool input_ended)
{
    cdet_stats st = CDET_STATS_INIT;
    /* With a state the chains go on after the restart; without one, this is the last that will be known of them. */
    while (input_ended && !a->state && cdet_engine_flush(a->engine) == CDET_EFULL && agent_drain(a)) continue;
    bool good = agent_drain(a) && !a->lost_alerts;
    if (a->state && !state_save(a)) good = false;
    if (cdet_engine_stats(a->engine, &st) == CDET_OK)
        agent_say(a,
                  "%llu events, %llu refused, %llu late, %llu alerts written, %llu lost; given up for want of memory: "
                  "%llu processes, %llu files, %llu chains",
                  (unsigned long long)st.events, (unsigned long long)a->refused, (unsigned long long)st.late,
                  (unsigned long long)a->told, (unsigned long long)a->lost_alerts,
                  (unsigned long long)st.evicted_processes, (unsigned long long)st.evicted_files,
                  (unsigned long long)st.evicted_chains);
    return good;
}
