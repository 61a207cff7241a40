/* SPDX-License-Identifier: MIT
 *
 * session.c: what every command that reads logs has: rules, sources, an engine, events in and alerts out, signals.
 * Must do nothing in a signal handler but set the flag.
 */
#include "commands.h"
#include "session.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* ---- signals and the clock ---- */

static volatile sig_atomic_t stopped_by;

static void on_signal(int number)
{
    stopped_by = number;
}

bool stop_wanted(void)
{
    return stopped_by != 0;
}

int run_stopped_by(void)
{
    return stopped_by;
}

void catch_signals(void)
{
    /* The second signal ends the process at once. No SA_RESTART: a blocked read must return. */
    struct sigaction stop = { .sa_handler = on_signal, .sa_flags = (int)SA_RESETHAND };
    sigemptyset(&stop.sa_mask);
    sigaction(SIGINT, &stop, NULL);
    sigaction(SIGTERM, &stop, NULL);
}

int64_t monotonic_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

/* ---- events in, alerts out ---- */

bool session_drain(struct session *s)
{
    for (const cdet_alert *a; (a = cdet_engine_next(s->engine));)
        if (!s->tell(s, a)) return false;
    return true;
}

static void refuse(struct session *s, cdet_status why)
{
    /* Memory that is not there is like input that cannot be read; a record that breaks the contract is but unreadable. */
    if (why == CDET_ENOMEM) s->status = EXIT_INPUT;
    if (s->tally.refused++ > 0) return;
    cdet_str detail = cdet_engine_error(s->engine);
    progress_clear(s);
    say("an event was refused: %.*s (further ones are counted)",
        detail.len ? (int)detail.len : (int)strlen(cdet_status_text(why)),
        detail.len ? detail.ptr : cdet_status_text(why));
}

cdet_status session_feed(struct session *s, const cdet_event *ev)
{
    cdet_status st = cdet_engine_feed(s->engine, ev);
    if (st == CDET_EFULL) {
        /* Nothing was taken; there is room once the waiting alerts are told. */
        if (!session_drain(s)) return CDET_STOPPED;
        st = cdet_engine_feed(s->engine, ev);
    }
    if (st < 0) refuse(s, st);
    return session_drain(s) ? CDET_OK : CDET_STOPPED;
}

/* ---- opening and closing ---- */

/** Random keys for the engine's tables: logs are hostile input. Without them it works, too. */
static void random_seed(uint64_t seed[2])
{
    int fd = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
    if (fd < 0) return;
    if (read(fd, seed, 16) != 16) seed[0] = seed[1] = 0;
    close(fd);
}

static cdet_status make_engine(struct session *s, enum revisions revisions)
{
    static const uint32_t flags[] = { CDET_REVISIONS_ALL, CDET_REVISIONS_FIRST, CDET_REVISIONS_ALL,
                                      CDET_REVISIONS_FINAL };
    cdet_options opt = CDET_OPTIONS_INIT;
    opt.flags = flags[revisions] | (s->o->near_misses ? CDET_NEAR_MISSES : 0);
    opt.max_bytes = s->o->max_memory;
    opt.lateness = s->o->lateness;
    random_seed(opt.hash_seed);
    return cdet_engine_new(s->rules, &opt, &s->engine);
}

static int check_source(const struct session *s)
{
    const char *source = s->o->source;
    size_t n = cdet_catalog_count(s->catalog);
    bool known = !source;
    char **names = grow(NULL, (n + 3) * sizeof *names);
    names[0] = copy_text(STR("auto")), names[1] = copy_text(STR("plain")), names[n + 2] = NULL;
    for (size_t i = 0; i < n; i++) {
        cdet_source_info info = CDET_SOURCE_INFO_INIT;
        (void)cdet_catalog_source(s->catalog, i, &info);
        names[i + 2] = copy_text(info.name);
    }
    for (size_t i = 0; i < n + 2 && !known; i++) known = strcmp(names[i], source) == 0;
    if (!known) {
        const char *near = nearest_name(source, (const char *const *)names);
        if (near)
            say("there is no log source '%s' (did you mean '%s'?)", source, near);
        else
            say("there is no log source '%s'; 'chaindet sources' lists them", source);
    }
    for (size_t i = 0; i < n + 2; i++) free(names[i]);
    free(names);
    return known ? EXIT_DONE : EXIT_USAGE;
}

int session_open(struct session *s, enum revisions revisions)
{
    int status = build_rules(s->o, &s->rules);
    if (status || (status = open_catalog(&s->catalog)) != EXIT_DONE) return status;
    cdet_status st = make_engine(s, revisions);
    if (st < 0) {
        say("%s", cdet_status_text(st));
        return EXIT_USAGE;
    }
    s->report =
        (struct report){ s->rules, &s->resume, looks_of(s->sink->fd), s->o->format, revisions == REVISIONS_ALL };
    return check_source(s);
}

void session_close(struct session *s)
{
    cdet_engine_free(s->engine);
    cdet_catalog_unref(s->catalog);
    cdet_ruleset_unref(s->rules);
    resume_free(&s->resume);
    free(s->telling.item);
    tally_free(&s->tally);
}
