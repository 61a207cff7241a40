/* SPDX-License-Identifier: MIT
 *
 * session.h: one run: the engine, what is fed to it, what comes out, and the counts over all inputs.
 */
#ifndef CHAINDET_CLI_SESSION_H
#define CHAINDET_CLI_SESSION_H

#include "chaindet_sources.h"
#include "report.h"

/** A class of record that is read over, and how often. */
struct ignored {
    char *name;
    uint64_t count;
};

/** A record that could not be read. */
struct unreadable {
    char *input, *reason;
    uint64_t line;
};

/** Counts over all inputs. Invariant: the lists are sorted by nothing until summary_write sorts them. */
struct tally {
    uint64_t inputs, skipped_inputs;
    uint64_t records, recognised, events, ignored, unreadable, blank;
    uint64_t refused; /**< events that the engine did not take: memory, or they break its contract */
    uint64_t alerts, near_misses, repeats;
    struct ignored *classes;
    size_t class_count, class_cap;
    struct unreadable *bad;
    size_t bad_count, bad_cap;
};

/** A bar on a terminal; `enabled` only there, and only when there is much to read. */
struct progress {
    bool enabled, shown;
    uint64_t total, before; /**< bytes of all files; of those that are through */
    int64_t next;           /**< when it is drawn again, monotonic ns */
};

struct session {
    const struct options *o;
    struct sink *sink;
    cdet_status (*take)(struct session *s, const cdet_event *ev);   /**< each event; session_feed, or another */
    bool (*tell)(struct session *s, const cdet_alert *a);           /**< each alert; false: stop */
    void *user;                /**< for take and tell */
    bool by_name;              /**< events carry all fields by name, not only those that the rules read, by id */
    bool quiet;                /**< inputs are read once more: what is wrong with them has been told */
    cdet_ruleset *rules;
    cdet_engine *engine;
    cdet_catalog *catalog;
    struct resume resume;
    struct report report;
    struct progress progress;
    struct tally tally;
    struct hashes telling; /**< what is told while the run ends */
    bool ending;
    int64_t next_save; /**< monotonic ns */
    bool save_failed;
    int status; /**< EXIT_DONE or EXIT_INPUT so far */
};

int64_t monotonic_now(void);
/** From now on SIGINT and SIGTERM set a flag; a second one ends the process. */
void catch_signals(void);
/** SIGINT or SIGTERM has come. */
bool stop_wanted(void);

/** Makes rules, sources and the engine as the options ask; o, sink, take, tell and resume are set. EXIT_USAGE after
 *  saying what is wrong. session_close in any case. */
int session_open(struct session *s, enum revisions revisions);
void session_close(struct session *s);

/** Gives one event to the engine and tells what comes out. CDET_STOPPED: output has failed. */
cdet_status session_feed(struct session *s, const cdet_event *ev);
/** Tells every alert that waits. false: output has failed. */
bool session_drain(struct session *s);
/** Saves the state when its time has come. false: output has failed. */
bool session_save_if_due(struct session *s);

/** Reads one input to its end. */
void input_read(struct session *s, const char *name);

void progress_start(struct session *s);
/** `done` of `total` bytes of the present file are read. */
void progress_update(struct session *s, uint64_t done);
void progress_clear(struct session *s);

/** Adds what a reader counted. */
void tally_reader(struct tally *t, const cdet_reader *r, const char *input);
void tally_free(struct tally *t);
/** The last line, or the JSON object of --stats. */
void summary_write(const struct session *s);

#endif
