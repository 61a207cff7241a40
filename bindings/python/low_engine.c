/* SPDX-License-Identifier: MIT
 *
 * low_engine.c: the handle of an engine: one user at a time, alerts pulled, the GIL released in the long calls.
 *
 * Where the engine's queue is full in the middle of a batch, its alerts move into the handle and the event is fed again, so
 * a batch never stops halfway because of it. A single feed() tells instead: there, max_alerts is the caller's bound.
 */
#include "low.h"

#include <sched.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

enum { SIGNALS_EVERY = 256 };

/* ---- life ---- */

low_engine *low_engine_new(cdet_ruleset *rules, uint32_t flags, int64_t lateness, const char *seed, size_t seed_len,
                           size_t max_bytes, size_t max_alerts, size_t max_field, int64_t file_memory, int asks)
{
    cdet_options o = CDET_OPTIONS_INIT;
    o.flags = flags;
    o.lateness = lateness;
    o.max_bytes = max_bytes;
    o.max_alerts = max_alerts;
    o.max_field = max_field;
    o.file_memory = file_memory;
    if (seed_len != sizeof o.hash_seed) return low_raise_text(CDET_EINVAL, "hash_seed must be 16 bytes"), NULL;
    memcpy(o.hash_seed, seed, sizeof o.hash_seed);
    if (!rules) return low_raise_text(CDET_EINVAL, "no ruleset"), NULL;
    low_engine *h = PyMem_Calloc(1, sizeof *h);
    if (!h) return PyErr_NoMemory(), NULL;
    h->refs = 1;
    atomic_init(&h->busy, 0);
    h->asker.method = "_lookup";
    if (asks) {
        o.lookup = low_ask;
        o.lookup_ctx = &h->asker;
    }
    cdet_status s = cdet_engine_new(rules, &o, &h->engine);
    if (s) {
        PyMem_Free(h);
        return low_raise_text(s, s == CDET_EINVAL ? "options that exclude each other, or a negative duration" : ""),
               NULL;
    }
    h->rules = cdet_ruleset_ref(rules);
    return h;
}

static void drop_waiting(low_engine *h)
{
    while (h->first) {
        low_waiting *w = h->first;
        h->first = w->next;
        free(w);
    }
    h->last = NULL;
}

static void close_engine(low_engine *h)
{
    cdet_engine_free(h->engine);
    cdet_ruleset_unref(h->rules);
    h->engine = NULL;
    h->rules = NULL;
    drop_waiting(h);
}

void low_engine_unref(low_engine *h)
{
    if (!h || --h->refs) return;
    close_engine(h);
    PyMem_Free(h);
}

/* ---- one user at a time ---- */

/* A Python object whose __init__ never ran has no handle: it counts as closed. */
bool low_enter(low_engine *h)
{
    int idle = 0;
    if (h && !atomic_compare_exchange_strong(&h->busy, &idle, 1)) {
        low_raise_text(CDET_EBUSY, "the engine is in use by another call");
        return false;
    }
    if (h && h->engine) return true;
    if (h) low_leave(h);
    PyErr_SetString(PyExc_ValueError, "the engine is closed");
    return false;
}

bool low_enter_to_feed(low_engine *h, PyObject *self)
{
    if (!low_enter(h)) return false;
    h->asker.owner = self;
    return true;
}

bool low_enter_again(low_engine *h, PyObject *self)
{
    for (int idle = 0; !atomic_compare_exchange_strong(&h->busy, &idle, 1); idle = 0) {
        Py_BEGIN_ALLOW_THREADS sched_yield();
        Py_END_ALLOW_THREADS
    }
    h->asker.owner = self;
    if (h->engine) return true;
    low_leave(h);
    return false;
}

bool low_leave(low_engine *h)
{
    PyObject *raised = h->asker.raised;
    h->asker.owner = h->asker.raised = NULL;
    atomic_store(&h->busy, 0);
    if (raised) low_put_exception(raised);
    return !raised;
}

PyObject *low_engine_raise(low_engine *h, cdet_status s, const char *key, PyObject *value)
{
    return low_raise(s, cdet_engine_error(h->engine), key, value);
}

/** Leaves the engine; raises what a status says. false: an exception is set. */
static bool leave(low_engine *h, cdet_status s)
{
    if (s < 0) low_engine_raise(h, s, NULL, NULL);
    return low_leave(h) && s >= 0;
}

PyObject *low_engine_close(low_engine *h)
{
    int idle = 0;
    if (!h) Py_RETURN_NONE;
    if (!atomic_compare_exchange_strong(&h->busy, &idle, 1))
        return low_raise_text(CDET_EBUSY, "the engine is in use by another call");
    close_engine(h);
    low_leave(h);
    Py_RETURN_NONE;
}

int low_engine_closed(low_engine *h)
{
    return !h || !h->engine;
}

/* ---- alerts ---- */

/** Why the stages of an alert are missing, in their order: "absent\nno-source\n". Returns the length; `to` may be NULL. */
static size_t write_because(const cdet_alert *a, size_t count, char *to)
{
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        cdet_str stage, because;
        if (cdet_alert_missing(a, i, &stage, &because) != CDET_OK) continue;
        if (to) {
            memcpy(to + n, because.ptr, because.len);
            to[n + because.len] = '\n';
        }
        n += because.len + 1;
    }
    return n;
}

static low_waiting *copy_alert(const cdet_alert *a)
{
    cdet_alert_info info = CDET_ALERT_INFO_INIT;
    size_t json = 0, because;
    if (cdet_alert_info_get(a, &info) != CDET_OK) return NULL;
    because = write_because(a, info.missing_count, NULL);
    if (cdet_alert_json(a, NULL, 0, &json) != CDET_ENOSPC) return NULL;
    low_waiting *w = malloc(sizeof *w + json + because);
    if (!w) return NULL;
    if (cdet_alert_json(a, w->text, json, &json) != CDET_OK) {
        free(w);
        return NULL;
    }
    write_because(a, info.missing_count, w->text + json);
    w->next = NULL;
    w->json_len = json;
    w->because_len = because;
    return w;
}

static void append(low_engine *h, low_waiting *w)
{
    if (h->last)
        h->last->next = w;
    else
        h->first = w;
    h->last = w;
}

cdet_status low_spill(low_engine *h)
{
    const cdet_alert *a;
    while ((a = cdet_engine_next(h->engine)) != NULL) {
        low_waiting *w = copy_alert(a);
        if (!w) return CDET_ENOMEM;
        append(h, w);
    }
    return CDET_OK;
}

cdet_status low_feed_event(low_engine *h, const cdet_event *ev)
{
    cdet_status s = cdet_engine_feed(h->engine, ev);
    if (s != CDET_EFULL) return s;
    s = low_spill(h);
    return s ? s : cdet_engine_feed(h->engine, ev);
}

bool low_leave_and_deliver(low_engine *h, PyObject *self)
{
    cdet_status s = h->hooked ? low_spill(h) : CDET_OK;
    bool waiting = h->hooked && h->first;
    if (s) PyErr_NoMemory();
    if (!low_leave(h) || s) return false;
    if (!waiting) return true;
    PyObject *r = PyObject_CallMethod(self, "_deliver", NULL);
    Py_XDECREF(r);
    return r != NULL;
}

/** (JSON, reasons of missing stages) */
static PyObject *waiting_tuple(const low_waiting *w)
{
    return Py_BuildValue("(y#s#)", w->text, (Py_ssize_t)w->json_len, w->text + w->json_len, (Py_ssize_t)w->because_len);
}

PyObject *low_engine_take(low_engine *h)
{
    PyObject *out = NULL;
    if (!low_enter(h)) return NULL;
    low_waiting *w = h->first;
    if (w) {
        out = waiting_tuple(w);
        if (!out) goto done;
        h->first = w->next;
        if (!h->first) h->last = NULL;
        free(w);
        goto done;
    }
    const cdet_alert *a = cdet_engine_next(h->engine);
    if (!a) {
        out = Py_NewRef(Py_None);
        goto done;
    }
    w = copy_alert(a);
    if (!w) {
        PyErr_NoMemory();
        goto done;
    }
    out = waiting_tuple(w);
    if (out)
        free(w);
    else
        append(h, w);
done:
    low_leave(h);
    return out;
}

PyObject *low_engine_untake(low_engine *h, PyObject *alert)
{
    const char *json, *because;
    Py_ssize_t json_len, because_len;
    if (!PyTuple_Check(alert)) return PyErr_Format(PyExc_TypeError, "not an alert that was taken");
    if (!PyArg_ParseTuple(alert, "y#s#", &json, &json_len, &because, &because_len)) return NULL;
    if (!low_enter(h)) return NULL;
    low_waiting *w = malloc(sizeof *w + (size_t)json_len + (size_t)because_len);
    if (w) {
        memcpy(w->text, json, (size_t)json_len);
        memcpy(w->text + json_len, because, (size_t)because_len);
        w->json_len = (size_t)json_len;
        w->because_len = (size_t)because_len;
        w->next = h->first;
        h->first = w;
        if (!h->last) h->last = w;
    }
    low_leave(h);
    if (!w) return PyErr_NoMemory();
    Py_RETURN_NONE;
}

PyObject *low_engine_waiting(low_engine *h)
{
    if (!low_enter(h)) return NULL;
    PyObject *list = PyList_New(0);
    for (const low_waiting *w = h->first; list && w; w = w->next) {
        PyObject *t = waiting_tuple(w);
        if (!t || PyList_Append(list, t)) Py_CLEAR(list);
        Py_XDECREF(t);
    }
    low_leave(h);
    return list;
}

PyObject *low_engine_hook(low_engine *h, int on)
{
    if (!low_enter(h)) return NULL;
    h->hooked = on != 0;
    low_leave(h);
    Py_RETURN_NONE;
}

/* ---- feeding ---- */

PyObject *low_engine_feed(low_engine *h, PyObject *self, PyObject *event)
{
    low_event x;
    cdet_status s = CDET_OK;
    bool ok = false;
    if (!low_enter_to_feed(h, self)) return NULL;
    low_event_init(&x);
    if (!low_event_read(&x, event)) {
        low_leave(h);
        goto done;
    }
    s = h->hooked ? low_feed_event(h, &x.ev) : cdet_engine_feed(h->engine, &x.ev);
    if (s < 0)
        leave(h, s);
    else
        ok = low_leave_and_deliver(h, self);
done:
    low_event_free(&x);
    return ok ? PyBool_FromLong(s != CDET_LATE) : NULL;
}

/** One event of an iterable: true, or an exception is set. */
static bool feed_next(low_engine *h, PyObject *self, low_event *x, PyObject *item, size_t index)
{
    if (!low_enter_to_feed(h, self)) return false;
    if (!low_event_read(x, item)) {
        low_leave(h);
        return false;
    }
    cdet_status s = low_feed_event(h, &x->ev);
    if (s < 0) {
        low_engine_raise(h, s, "index", PyLong_FromSize_t(index));
        low_leave(h);
        return false;
    }
    return low_leave_and_deliver(h, self);
}

PyObject *low_engine_feed_many(low_engine *h, PyObject *self, PyObject *iterator)
{
    low_event x;
    PyObject *item;
    size_t n = 0;
    if (!PyIter_Check(iterator))
        return PyErr_Format(PyExc_TypeError, "not an iterator: %.100s", Py_TYPE(iterator)->tp_name);
    low_event_init(&x);
    /* The engine is free while the iterator runs: it may look at the engine. */
    while ((item = PyIter_Next(iterator)) != NULL) {
        bool ok = feed_next(h, self, &x, item, n);
        Py_DECREF(item);
        if (!ok) break;
        if (++n % SIGNALS_EVERY == 0 && PyErr_CheckSignals()) break;
    }
    low_event_free(&x);
    return PyErr_Occurred() ? NULL : PyLong_FromSize_t(n);
}

PyObject *low_engine_advance(low_engine *h, PyObject *self, PyObject *now)
{
    int64_t t;
    cdet_status s;
    if (!low_time_of(now, "now", &t) || !low_enter_to_feed(h, self)) return NULL;
    Py_BEGIN_ALLOW_THREADS s = cdet_engine_advance(h->engine, t);
    Py_END_ALLOW_THREADS if (s < 0) return leave(h, s), NULL;
    if (!low_leave_and_deliver(h, self)) return NULL;
    Py_RETURN_NONE;
}

PyObject *low_engine_flush(low_engine *h, PyObject *self)
{
    cdet_status s;
    if (!low_enter_to_feed(h, self)) return NULL;
    Py_BEGIN_ALLOW_THREADS s = cdet_engine_flush(h->engine);
    Py_END_ALLOW_THREADS if (s < 0) return leave(h, s), NULL;
    if (!low_leave_and_deliver(h, self)) return NULL;
    Py_RETURN_NONE;
}

PyObject *low_engine_next_deadline(low_engine *h)
{
    int64_t t = 0;
    if (!low_enter(h)) return NULL;
    cdet_status s = cdet_engine_next_deadline(h->engine, &t);
    if (s == CDET_ENOENT) {
        low_leave(h);
        Py_RETURN_NONE;
    }
    return leave(h, s) ? PyLong_FromLongLong(t) : NULL;
}

PyObject *low_engine_error(low_engine *h)
{
    if (!low_enter(h)) return NULL;
    PyObject *text = low_text(cdet_engine_error(h->engine));
    low_leave(h);
    return text;
}

/* ---- rules ---- */

PyObject *low_engine_set_rules(low_engine *h, cdet_ruleset *rules)
{
    cdet_status s;
    if (!rules) return low_raise_text(CDET_EINVAL, "no ruleset");
    if (!low_enter(h)) return NULL;
    Py_BEGIN_ALLOW_THREADS s = cdet_engine_set_rules(h->engine, rules);
    Py_END_ALLOW_THREADS if (s >= 0)
    {
        cdet_ruleset_unref(h->rules);
        h->rules = cdet_ruleset_ref(rules);
    }
    if (!leave(h, s)) return NULL;
    Py_RETURN_NONE;
}

PyObject *low_engine_rules_digest(low_engine *h)
{
    if (!low_enter(h)) return NULL;
    uint64_t digest = cdet_ruleset_digest(h->rules);
    low_leave(h);
    return PyLong_FromUnsignedLongLong(digest);
}

/* ---- what it tells ---- */

static const struct {
    const char *name;
    size_t at; /* of a uint64_t in cdet_stats */
} STATS[] = {
    { "events", offsetof(cdet_stats, events) },
    { "irrelevant", offsetof(cdet_stats, irrelevant) },
    { "late", offsetof(cdet_stats, late) },
    { "duplicates", offsetof(cdet_stats, duplicates) },
    { "clock_anomalies", offsetof(cdet_stats, clock_anomalies) },
    { "inconclusive", offsetof(cdet_stats, inconclusive) },
    { "truncated_fields", offsetof(cdet_stats, truncated_fields) },
    { "alerts", offsetof(cdet_stats, alerts) },
    { "revisions", offsetof(cdet_stats, revisions) },
    { "near_misses", offsetof(cdet_stats, near_misses) },
    { "processes", offsetof(cdet_stats, processes) },
    { "files", offsetof(cdet_stats, files) },
    { "chains", offsetof(cdet_stats, chains) },
    { "hits", offsetof(cdet_stats, hits) },
    { "hosts", offsetof(cdet_stats, hosts) },
    { "evicted_processes", offsetof(cdet_stats, evicted_processes) },
    { "evicted_files", offsetof(cdet_stats, evicted_files) },
    { "evicted_chains", offsetof(cdet_stats, evicted_chains) },
    { "evicted_hits", offsetof(cdet_stats, evicted_hits) },
    { "dropped_by_rules", offsetof(cdet_stats, dropped_by_rules) },
    { "ambiguous_joins", offsetof(cdet_stats, ambiguous_joins) },
    { "lineage_cycles", offsetof(cdet_stats, lineage_cycles) },
    { "unseen_starts", offsetof(cdet_stats, unseen_starts) },
    { "bytes", offsetof(cdet_stats, bytes) },
    { "peak_bytes", offsetof(cdet_stats, peak_bytes) },
    { "max_bytes", offsetof(cdet_stats, max_bytes) },
};

static bool put(PyObject *dict, const char *key, PyObject *value)
{
    bool ok = value && !PyDict_SetItemString(dict, key, value);
    Py_XDECREF(value);
    return ok;
}

PyObject *low_engine_stats(low_engine *h)
{
    cdet_stats st = CDET_STATS_INIT;
    if (!low_enter(h) || !leave(h, cdet_engine_stats(h->engine, &st))) return NULL;
    PyObject *d = PyDict_New();
    for (size_t i = 0; d && i < sizeof STATS / sizeof *STATS; i++) {
        uint64_t count;
        memcpy(&count, (const char *)&st + STATS[i].at, sizeof count);
        if (!put(d, STATS[i].name, PyLong_FromUnsignedLongLong(count))) Py_CLEAR(d);
    }
    return d;
}

PyObject *low_engine_losses(low_engine *h)
{
    if (!low_enter(h)) return NULL;
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list && i < cdet_engine_loss_count(h->engine); i++) {
        cdet_loss l = CDET_LOSS_INIT;
        if (cdet_engine_loss(h->engine, i, &l) != CDET_OK) continue;
        PyObject *t = Py_BuildValue("(NNNLLK)", low_text(l.host), low_text(l.analytic), low_text(l.what),
                                    (long long)l.from, (long long)l.to, (unsigned long long)l.count);
        if (!t || PyList_Append(list, t)) Py_CLEAR(list);
        Py_XDECREF(t);
    }
    low_leave(h);
    return list;
}

PyObject *low_engine_dropped(low_engine *h)
{
    if (!low_enter(h)) return NULL;
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list && i < cdet_engine_dropped_count(h->engine); i++) {
        cdet_dropped d = CDET_DROPPED_INIT;
        if (cdet_engine_dropped(h->engine, i, &d) != CDET_OK) continue;
        PyObject *t = Py_BuildValue("(NNK)", low_text(d.analytic), low_text(d.what), (unsigned long long)d.count);
        if (!t || PyList_Append(list, t)) Py_CLEAR(list);
        Py_XDECREF(t);
    }
    low_leave(h);
    return list;
}

/* ---- snapshots ---- */

/** Runs Python: only with the GIL, and the engine is entered, so that it cannot be touched from there. */
static int keep_host(cdet_str host, void *user)
{
    PyObject *name, *r;
    if (PyErr_Occurred() || !(name = low_text(host))) return 0;
    r = PyObject_CallOneArg(user, name);
    int yes = r ? PyObject_IsTrue(r) : 0;
    Py_DECREF(name);
    Py_XDECREF(r);
    return yes > 0;
}

static cdet_status save(low_engine *h, PyObject *keep, void *buf, size_t cap, size_t *need)
{
    cdet_status s;
    if (keep != Py_None) return cdet_engine_save_hosts(h->engine, keep_host, keep, buf, cap, need);
    Py_BEGIN_ALLOW_THREADS s = cdet_engine_save(h->engine, buf, cap, need);
    Py_END_ALLOW_THREADS return s;
}

PyObject *low_engine_save(low_engine *h, PyObject *keep)
{
    PyObject *bytes = NULL;
    size_t need = 0, cap = 0;
    if (!low_enter(h)) return NULL;
    cdet_status s = save(h, keep, NULL, 0, &need);
    /* A predicate may answer otherwise the second time: then once more. */
    for (int tries = 0; s == CDET_ENOSPC && tries < 8 && !PyErr_Occurred(); tries++) {
        Py_XDECREF(bytes);
        cap = need;
        bytes = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)cap);
        if (!bytes) break;
        s = save(h, keep, PyBytes_AS_STRING(bytes), cap, &need);
    }
    if (PyErr_Occurred())
        low_leave(h);
    else if (leave(h, s) && need < cap)
        _PyBytes_Resize(&bytes, (Py_ssize_t)need);
    if (PyErr_Occurred()) Py_CLEAR(bytes);
    return bytes;
}

PyObject *low_engine_restore(low_engine *h, const char *buf, size_t len, int merge)
{
    cdet_status s;
    if (!low_enter(h)) return NULL;
    Py_BEGIN_ALLOW_THREADS s =
        merge ? cdet_engine_merge(h->engine, buf, len) : cdet_engine_restore(h->engine, buf, len);
    Py_END_ALLOW_THREADS if (s >= 0 && !merge) drop_waiting(h);
    if (!leave(h, s)) return NULL;
    Py_RETURN_NONE;
}
