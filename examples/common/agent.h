/* SPDX-License-Identifier: MIT
 *
 * agent.h: what the agents of this folder share around an engine: settings from the command line, rules that are built
 * aside and swapped, a state file, alerts as JSON lines, signals, and a clock in event time. A program of its own may
 * be simpler: see agent-c.
 */
#ifndef AGENT_H
#define AGENT_H

#include <chaindet.h>
#include <signal.h>
#include <stdbool.h>

enum { AGENT_MANY = 64 };

struct agent {
    /* Settings; texts are argv's. */
    const char *name;                                                  /* in front of every remark */
    const char *rules[AGENT_MANY], *site[AGENT_MANY], *set[AGENT_MANY]; /* first NULL: the end */
    const char *state;                                                 /* NULL: none is kept */
    const char *alerts; /* NULL: standard output; "unix:PATH": a socket of a syslog daemon; else a file to append to */
    const char *log;    /* NULL: standard error; "syslog"; else a file to append to */
    int64_t save_every, lateness; /* ns */
    size_t max_bytes;

    /* `engine` always has rules that compiled. */
    cdet_engine *engine;
    /* Takes one alert, JSON without a line end; false: it cannot now, offer it again. Set by agent_open; may be replaced. */
    bool (*tell)(struct agent *a, const char *json, size_t len);
    void *user;
    int alert_fd;        /* -1: not open */
    char *text;          /* the alert being written */
    size_t text_size;
    size_t pending;      /* > 0: so many bytes of `text` could not be written yet; the other alerts wait in the engine */
    int64_t newest;      /* event time, never beyond the wall clock; INT64_MIN: nothing yet */
    int64_t newest_seen; /* when that was, by the monotonic clock */
    int64_t next_save;
    uint64_t told, refused, lost_alerts;
    sigset_t unblocked;  /* for pselect and the like: signals come only there */
};

/** Takes a setting that all agents have, with its value: --rules --site --set --state --save-every --alerts --log
 *  --lateness --max-memory. false: not one of them, or no value. */
bool agent_option(struct agent *a, const char *name, const char *value);
extern const char agent_options[];

/** Compiles the rules, makes the engine, reads the state. false: it was said why. */
bool agent_open(struct agent *a);
/** Frees all. */
void agent_close(struct agent *a);

/** Writes the alerts that wait. false: they cannot be written now. */
bool agent_drain(struct agent *a);
/** Feeds one event, writes the alerts. CDET_OK, too, for an event that the engine refused: it is counted. CDET_EFULL: it
 *  was not taken, since alerts cannot be written and too many wait. */
cdet_status agent_feed(struct agent *a, const cdet_event *ev);
/** The same, but waits until alerts can be written again, so that the sender has to wait; CDET_EFULL only when the process
 *  is to end before that. */
cdet_status agent_feed_or_wait(struct agent *a, const cdet_event *ev);
/** To be called after every wake-up: SIGHUP builds new rules and opens the alert file again, a due state is saved, and
 *  when `idle`, windows whose time is over are closed. false: the process is to end. */
bool agent_tend(struct agent *a, bool idle);
/** How long to wait at most before the next agent_tend, in ms. */
int agent_patience(const struct agent *a);
/** Waits for input on `fd`: 1 there is some, 0 none for now, -1 the process is to end. Calls agent_tend. */
int agent_wait(struct agent *a, int fd);
/** The end: of the input (windows are closed where no state is kept), or by a signal. Saves the state. false: an alert
 *  or the state could not be written. */
bool agent_finish(struct agent *a, bool input_ended);

/** Now in event time: what the newest event said, and the time since. INT64_MIN before the first event. */
int64_t agent_event_clock(const struct agent *a);
/** ns of a clock that never jumps. */
int64_t agent_now(void);

/** A remark to wherever --log says. */
void agent_say(const struct agent *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
/** Writes all of it; false: errno says why. */
bool agent_write(int fd, const char *p, size_t n);

#endif
