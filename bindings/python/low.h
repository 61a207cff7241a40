/* SPDX-License-Identifier: MIT
 *
 * low.h: the C layer of the Python binding. SWIG (python.i) makes Python types of the two handles below; everything that
 * needs Python objects, copies or the GIL is written here by hand.
 *
 * Nothing that the library lends ever reaches Python: alerts, facts and statistics cross as copies. No callback of the
 * library but look-ups (low_lookup.c) runs Python code while an engine is at work. A handle is used by one call at a time: each call enters it, and a
 * second one, from another thread or from Python code that the first one runs, gets EngineInUse instead of a crash.
 */
#ifndef CDET_PYTHON_LOW_H
#define CDET_PYTHON_LOW_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "chaindet.h"
#include "chaindet_sources.h"

#include <stdatomic.h>
#include <stdbool.h>

/* ---- low_error.c ---- */

/** Sets the Python exception that mirrors a status, made by chaindet.errors. `key` (may be NULL) and `value` (its reference
 *  is taken) become an attribute of it. Always returns NULL. */
PyObject *low_raise(cdet_status status, cdet_str detail, const char *key, PyObject *value);
/** The same with an English sentence. */
PyObject *low_raise_text(cdet_status status, const char *detail);
/** Bytes of unknown encoding as str: invalid bytes become U+FFFD. */
PyObject *low_text(cdet_str s);
/** A str (UTF-8) or bytes-like as text that lives as long as o. false: TypeError is set. */
bool low_text_of(PyObject *o, cdet_str *out);
/** Takes the exception that is set, with its traceback; NULL: none is. */
PyObject *low_take_exception(void);
/** Sets it again and takes over the reference; one that is set already gets it as its context. */
void low_put_exception(PyObject *e);

/* ---- low_time.c ---- */

/** "2023-08-18T08:56:35.967Z", also with an offset or a blank for the T; without an offset: UTC. false: not that. */
bool low_time_parse(cdet_str s, int64_t *ns);
/** int (ns), datetime, or text. `what` names the value in the exception. */
bool low_time_of(PyObject *o, const char *what, int64_t *ns);
/** datetime.datetime to ns. 1: done; 0: not a datetime; -1: an exception is set. */
int low_datetime(PyObject *o, int64_t *ns);

/* ---- low_event.c ---- */

enum { LOW_MAX_FIELDS = 4096 };

/** A dict read as an event. Invariant: `keep` holds a reference to each object that a field or the event points into. */
typedef struct low_event {
    cdet_event ev;
    cdet_field *fields;
    size_t count, cap;
    PyObject **keep;
    size_t kept, keep_cap;
    bool has_time;
    cdet_str host_name; /* the field host.name: the host where the event says nothing else */
} low_event;

void low_event_init(low_event *x);
/** Reads `o`; false: an exception is set. The event before it is forgotten. */
bool low_event_read(low_event *x, PyObject *o);
void low_event_free(low_event *x);

/* ---- low_lookup.c ---- */

/** Who is asked for what events do not say: the method of that name of `owner`, which is borrowed for the call at hand; NULL:
 *  nobody. `raised` is what it raised in this call: nothing more is asked until that has been told. */
typedef struct low_asker {
    PyObject *owner, *raised;
    const char *method;
    char answer[256];
} low_asker;

/** A cdet_lookup_fn; ctx: a low_asker. Takes the GIL: the call that asks may have released it. */
int low_ask(cdet_str wanted, cdet_str of, cdet_str *answer, void *ctx);

/* ---- low_engine.c ---- */

/** An alert that has left the engine's queue: its JSON, and the reasons of its missing stages, one a line. */
typedef struct low_waiting {
    struct low_waiting *next;
    size_t json_len, because_len;
    char text[];
} low_waiting;

/** An engine. Invariants: whoever works with anything below `busy` holds it at 1; `engine` is NULL when closed; what waits
 *  in `first` is older than what waits in the engine's own queue. `refs` counts the Python object and its streams, and is
 *  changed under the GIL. */
typedef struct low_engine {
    size_t refs;
    bool hooked; /* alerts are handed to the method _deliver() as soon as they are raised */
    atomic_int busy;
    cdet_engine *engine;
    cdet_ruleset *rules;
    low_waiting *first, *last;
    low_asker asker; /* asked where `asks`: the method _lookup() of whose call is at work */
} low_engine;

low_engine *low_engine_new(cdet_ruleset *rules, uint32_t flags, int64_t lateness, const char *seed, size_t seed_len,
                           size_t max_bytes, size_t max_alerts, size_t max_field, int64_t file_memory, int asks);
void low_engine_unref(low_engine *h);
/** Enters an engine. false: EngineInUse, or ValueError where it is closed, is set. */
bool low_enter(low_engine *h);
/** Enters it to feed: its look-ups ask self. */
bool low_enter_to_feed(low_engine *h, PyObject *self);
/** Leaves it. false: an exception is set, that of a look-up among them. */
bool low_leave(low_engine *h);
/** Enters it once more after Python code has run, waiting for whoever is at it. false, and no exception: it was closed. */
bool low_enter_again(low_engine *h, PyObject *self);
/** Moves what waits in the engine's queue behind what waits in the handle. Needs the engine, not the GIL. */
cdet_status low_spill(low_engine *h);
/** Feeds one event; where the queue is full, moves it and tries again. Needs the engine, not the GIL. */
cdet_status low_feed_event(low_engine *h, const cdet_event *ev);
/** The exception for what the engine said last. Needs the engine. Returns NULL. */
PyObject *low_engine_raise(low_engine *h, cdet_status s, const char *key, PyObject *value);
/** After a call that may have raised alerts: leaves the engine, and where it is hooked calls self._deliver(); not where a
 *  look-up raised: the alerts wait. */
bool low_leave_and_deliver(low_engine *h, PyObject *self);

PyObject *low_engine_feed(low_engine *h, PyObject *self, PyObject *event);
PyObject *low_engine_feed_many(low_engine *h, PyObject *self, PyObject *iterator);
PyObject *low_engine_advance(low_engine *h, PyObject *self, PyObject *now);
PyObject *low_engine_flush(low_engine *h, PyObject *self);
PyObject *low_engine_next_deadline(low_engine *h);
PyObject *low_engine_take(low_engine *h);
PyObject *low_engine_untake(low_engine *h, PyObject *alert);
PyObject *low_engine_waiting(low_engine *h);
PyObject *low_engine_hook(low_engine *h, int on);
PyObject *low_engine_stats(low_engine *h);
PyObject *low_engine_losses(low_engine *h);
PyObject *low_engine_dropped(low_engine *h);
PyObject *low_engine_save(low_engine *h, PyObject *keep);
PyObject *low_engine_restore(low_engine *h, const char *buf, size_t len, int merge);
PyObject *low_engine_set_rules(low_engine *h, cdet_ruleset *rules);
PyObject *low_engine_rules_digest(low_engine *h);
PyObject *low_engine_error(low_engine *h);
PyObject *low_engine_close(low_engine *h);
int low_engine_closed(low_engine *h);

/* ---- low_table.c ---- */

/** Rows of an Arrow stream (capsule "arrow_array_stream"), or of one batch (a pair of capsules), each an event. */
PyObject *low_engine_feed_table(low_engine *h, PyObject *self, PyObject *source, PyObject *names, PyObject *event_class,
                                PyObject *host, uint64_t tag);

/* ---- low_stream.c ---- */

/** A stream of log records read into an engine. Invariant: as low_engine's; holds one reference of its engine. */
typedef struct low_stream {
    atomic_int busy;
    low_engine *owner;
    cdet_reader *reader;       /* NULL: closed */
    const cdet_ruleset *rules; /* those that the reader's field ids are of; it holds a reference */
    int64_t oldest, newest;    /* event times of what was fed; `events` 0: neither */
    uint64_t tag;              /* or-ed to the line number */
    uint64_t events, refused;
    char source[64]; /* the reader keeps no copy of its name */
} low_stream;

/** The catalog of log sources, shared by all streams made from it. */
typedef struct low_catalog low_catalog;
low_catalog *low_catalog_new(void);
void low_catalog_free(low_catalog *c);
PyObject *low_catalog_add(low_catalog *c, PyObject *text, const char *origin);
PyObject *low_catalog_sources(low_catalog *c);
PyObject *low_catalog_fields(low_catalog *c, size_t source, PyObject *event_class);

low_stream *low_stream_new(low_engine *owner, low_catalog *catalog, PyObject *source, uint64_t tag, uint64_t first_line,
                           size_t max_record, size_t max_bytes);
void low_stream_free(low_stream *s);
PyObject *low_stream_push(low_stream *s, PyObject *engine, const char *buf, size_t len);
PyObject *low_stream_push_many(low_stream *s, PyObject *engine, PyObject *iterator);
PyObject *low_stream_end(low_stream *s, PyObject *engine);
PyObject *low_stream_idle(low_stream *s, PyObject *engine);
PyObject *low_stream_read_file(low_stream *s, PyObject *engine, PyObject *path, PyObject *progress);
PyObject *low_stream_stats(low_stream *s);
PyObject *low_stream_ignored(low_stream *s);
PyObject *low_stream_unreadable(low_stream *s);
PyObject *low_stream_close(low_stream *s);

/* ---- low_rules.c ---- */

PyObject *low_compile(int builtin, PyObject *texts, PyObject *sites, PyObject *settings, PyObject *assigns,
                      PyObject *selected, size_t max_bytes);
/** What an alert rests on: (analytic, level, event numbers, changes, minimal, complete, replayed events, replays). `events`: a tuple
 *  of dicts; `options`: the engine's (lateness, max_bytes, max_field, file_memory); `lookup`: callable or None. */
PyObject *low_explain(int builtin, PyObject *texts, PyObject *sites, PyObject *settings, PyObject *assigns,
                      PyObject *selected, size_t max_bytes, PyObject *id, PyObject *events, PyObject *options, PyObject *lookup);
PyObject *low_rule(cdet_ruleset *rs, size_t rule);
PyObject *low_stage(cdet_ruleset *rs, size_t rule, size_t stage);
PyObject *low_element(cdet_ruleset *rs, size_t rule, size_t element);
PyObject *low_find(cdet_ruleset *rs, PyObject *id);

/** A ruleset as SWIG's Python object, which owns it. In python.i. */
PyObject *low_wrap_ruleset(cdet_ruleset *rs);

#endif
