/* SPDX-License-Identifier: MIT
 *
 * low_stream.c: log records read into an engine. The library's reader calls back into on_event() here, which is C and needs
 * no GIL; so a push of any size runs without it.
 */
#include "low.h"

#include <string.h>

enum { RELEASE_GIL_AT = 2048, SIGNALS_EVERY = 256 };

/* ---- the catalog of sources ---- */

struct low_catalog {
    cdet_catalog *catalog;
};

low_catalog *low_catalog_new(void)
{
    cdet_status s;
    low_catalog *c = PyMem_Calloc(1, sizeof *c);
    if (!c) return PyErr_NoMemory(), NULL;
    Py_BEGIN_ALLOW_THREADS s = cdet_catalog_new(NULL, &c->catalog);
    Py_END_ALLOW_THREADS if (s >= 0) return c;
    PyMem_Free(c);
    return low_raise_text(s, ""), NULL;
}

void low_catalog_free(low_catalog *c)
{
    if (!c) return;
    cdet_catalog_unref(c->catalog);
    PyMem_Free(c);
}

PyObject *low_catalog_add(low_catalog *c, PyObject *text, const char *origin)
{
    cdet_str t;
    if (!c) return low_raise_text(CDET_EINVAL, "no catalog");
    if (!low_text_of(text, &t)) return NULL;
    size_t before = cdet_catalog_diag_count(c->catalog);
    cdet_status s = cdet_catalog_add(c->catalog, t, origin);
    if (s >= 0) Py_RETURN_NONE;
    PyObject *list = PyList_New(0);
    for (size_t i = before; list && i < cdet_catalog_diag_count(c->catalog); i++) {
        PyObject *line = low_text(cdet_catalog_diag(c->catalog, i));
        if (!line || PyList_Append(list, line)) Py_CLEAR(list);
        Py_XDECREF(line);
    }
    return list ? low_raise(s, (cdet_str){ NULL, 0 }, "diagnostics", list) : NULL;
}

PyObject *low_catalog_sources(low_catalog *c)
{
    if (!c) return low_raise_text(CDET_EINVAL, "no catalog");
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list && i < cdet_catalog_count(c->catalog); i++) {
        cdet_source_info s = CDET_SOURCE_INFO_INIT;
        if (cdet_catalog_source(c->catalog, i, &s) != CDET_OK) continue;
        PyObject *d = Py_BuildValue("{sNsNsNsNsNsN}", "name", low_text(s.name), "title", low_text(s.title), "format",
                                    low_text(s.format), "recognised", low_text(s.recognised), "classes",
                                    low_text(s.classes), "platforms", low_text(s.platforms));
        if (!d || PyList_Append(list, d)) Py_CLEAR(list);
        Py_XDECREF(d);
    }
    return list;
}

PyObject *low_catalog_fields(low_catalog *c, size_t source, PyObject *event_class)
{
    enum { FIELDS = 512 }; /* more than any source has; where one has not, the call is made again */
    cdet_str name;
    size_t n = 0, cap = FIELDS;
    if (!c) return low_raise_text(CDET_EINVAL, "no catalog");
    if (!low_text_of(event_class, &name)) return NULL;
    cdet_str *list = PyMem_Calloc(cap, sizeof *list);
    cdet_status s = list ? cdet_catalog_fields(c->catalog, source, name, list, cap, &n) : CDET_ENOMEM;
    if (s == CDET_ENOSPC) {
        PyMem_Free(list);
        cap = n;
        list = PyMem_Calloc(cap, sizeof *list);
        s = list ? cdet_catalog_fields(c->catalog, source, name, list, cap, &n) : CDET_ENOMEM;
    }
    PyObject *out =
        s < 0 ? low_raise_text(s, "no such source, or it has no events of that class") : PyTuple_New((Py_ssize_t)n);
    for (size_t i = 0; out && i < n; i++) {
        PyObject *text = low_text(list[i]);
        if (text)
            PyTuple_SET_ITEM(out, (Py_ssize_t)i, text);
        else
            Py_CLEAR(out);
    }
    PyMem_Free(list);
    return out;
}

/* ---- life ---- */

/** Runs without the GIL; the engine is entered. A malformed event of a log is counted, and the log goes on. */
static cdet_status on_event(const cdet_event *ev, void *user)
{
    low_stream *s = user;
    cdet_event mine = *ev;
    mine.tag |= s->tag;
    cdet_status st = low_feed_event(s->owner, &mine);
    if (st == CDET_EINVAL) {
        s->refused++;
        return CDET_OK;
    }
    if (st < 0) return st;
    s->oldest = ev->time < s->oldest ? ev->time : s->oldest;
    s->newest = ev->time > s->newest ? ev->time : s->newest;
    s->events++;
    return CDET_OK;
}

low_stream *low_stream_new(low_engine *owner, low_catalog *catalog, PyObject *source, uint64_t tag, uint64_t first_line,
                           size_t max_record, size_t max_bytes)
{
    cdet_reader_options o = CDET_READER_OPTIONS_INIT;
    cdet_str name = { "auto", 4 };
    if (!owner || !catalog) return low_raise_text(CDET_EINVAL, "no engine or no catalog"), NULL;
    if (source != Py_None && !low_text_of(source, &name)) return NULL;
    low_stream *s = PyMem_Calloc(1, sizeof *s);
    if (!s) return PyErr_NoMemory(), NULL;
    atomic_init(&s->busy, 0);
    s->tag = tag;
    s->oldest = INT64_MAX;
    s->newest = INT64_MIN;
    if (name.len >= sizeof s->source || memchr(name.ptr, 0, name.len)) {
        PyMem_Free(s);
        return low_raise_text(CDET_ENOENT, "no such log source"), NULL;
    }
    memcpy(s->source, name.ptr, name.len);
    if (!low_enter(owner)) {
        PyMem_Free(s);
        return NULL;
    }
    o.source = s->source;
    s->rules = o.ruleset = owner->rules;
    o.first_line = first_line;
    o.max_record = max_record;
    o.max_bytes = max_bytes;
    s->owner = owner;
    cdet_status st = cdet_reader_new(catalog->catalog, &o, on_event, s, &s->reader);
    low_leave(owner);
    if (st < 0) {
        PyObject *text = st == CDET_ENOENT ? PyUnicode_FromFormat("no log source '%s'", s->source) : NULL;
        low_raise_text(st, text ? PyUnicode_AsUTF8(text) : "");
        Py_XDECREF(text);
        PyMem_Free(s);
        return NULL;
    }
    owner->refs++;
    return s;
}

void low_stream_free(low_stream *s)
{
    if (!s) return;
    cdet_reader_free(s->reader);
    low_engine_unref(s->owner);
    PyMem_Free(s);
}

/* ---- one user at a time ---- */

static bool enter_stream(low_stream *s)
{
    int idle = 0;
    if (s && !atomic_compare_exchange_strong(&s->busy, &idle, 1))
        return low_raise_text(CDET_EBUSY, "the stream is in use by another call"), false;
    if (s && s->reader) return true;
    if (s) atomic_store(&s->busy, 0);
    PyErr_SetString(PyExc_ValueError, "the stream is closed");
    return false;
}

static void leave_stream(low_stream *s)
{
    atomic_store(&s->busy, 0);
}

/** The engine may have got other rules since. false: an exception is set. */
static bool follow_rules(low_stream *s)
{
    if (s->rules == s->owner->rules) return true;
    cdet_status st = cdet_reader_set_rules(s->reader, s->owner->rules);
    if (st < 0) return low_raise_text(st, ""), false;
    s->rules = s->owner->rules;
    return true;
}

static bool enter(low_stream *s, PyObject *engine)
{
    if (!enter_stream(s)) return false;
    if (low_enter_to_feed(s->owner, engine)) {
        if (follow_rules(s)) return true;
        low_leave(s->owner);
    }
    leave_stream(s);
    return false;
}

/** Leaves both, delivers, raises what the status says. false: an exception is set. */
static bool leave(low_stream *s, PyObject *engine, cdet_status st)
{
    if (st < 0) {
        cdet_str detail = cdet_reader_error(s->reader);
        if (!detail.len) detail = cdet_engine_error(s->owner->engine);
        cdet_reader_stats rs = CDET_READER_STATS_INIT;
        (void)cdet_reader_stats_get(s->reader, &rs);
        low_raise(st, detail, "records", PyLong_FromUnsignedLongLong(rs.records));
        leave_stream(s);
        low_leave(s->owner);
        return false;
    }
    leave_stream(s);
    return low_leave_and_deliver(s->owner, engine);
}

PyObject *low_stream_close(low_stream *s)
{
    int idle = 0;
    if (!s) Py_RETURN_NONE;
    if (!atomic_compare_exchange_strong(&s->busy, &idle, 1))
        return low_raise_text(CDET_EBUSY, "the stream is in use by another call");
    cdet_reader_free(s->reader);
    s->reader = NULL;
    leave_stream(s);
    Py_RETURN_NONE;
}

/* ---- feeding ---- */

PyObject *low_stream_push(low_stream *s, PyObject *engine, const char *buf, size_t len)
{
    cdet_status st;
    if (!enter(s, engine)) return NULL;
    uint64_t before = s->events;
    if (len >= RELEASE_GIL_AT) {
        Py_BEGIN_ALLOW_THREADS st = cdet_reader_push(s->reader, buf, len);
        Py_END_ALLOW_THREADS
    } else {
        st = cdet_reader_push(s->reader, buf, len);
    }
    uint64_t events = s->events - before;
    return leave(s, engine, st) ? PyLong_FromUnsignedLongLong(events) : NULL;
}

/** A line with its end, from str or anything with a buffer. */
static cdet_status push_line(low_stream *s, cdet_str line)
{
    cdet_status st = cdet_reader_push(s->reader, line.ptr, line.len);
    if (st < 0 || (line.len && line.ptr[line.len - 1] == '\n')) return st;
    return cdet_reader_push(s->reader, "\n", 1);
}

static bool push_item(low_stream *s, PyObject *engine, PyObject *item)
{
    Py_buffer view;
    cdet_str text;
    bool buffered = !PyUnicode_Check(item);
    if (!buffered) {
        if (!low_text_of(item, &text)) return false;
    } else {
        if (PyObject_GetBuffer(item, &view, PyBUF_SIMPLE) < 0) return false;
        text = (cdet_str){ view.buf, (size_t)view.len };
    }
    bool ok = enter(s, engine) && leave(s, engine, push_line(s, text));
    if (buffered) PyBuffer_Release(&view);
    return ok;
}

PyObject *low_stream_push_many(low_stream *s, PyObject *engine, PyObject *iterator)
{
    PyObject *item;
    size_t n = 0;
    uint64_t before = s ? s->events : 0;
    if (!PyIter_Check(iterator))
        return PyErr_Format(PyExc_TypeError, "not an iterator: %.100s", Py_TYPE(iterator)->tp_name);
    while ((item = PyIter_Next(iterator)) != NULL) {
        bool ok = push_item(s, engine, item);
        Py_DECREF(item);
        if (!ok) break;
        if (++n % SIGNALS_EVERY == 0 && PyErr_CheckSignals()) break;
    }
    return PyErr_Occurred() ? NULL : PyLong_FromUnsignedLongLong(s ? s->events - before : 0);
}

PyObject *low_stream_end(low_stream *s, PyObject *engine)
{
    cdet_status st;
    if (!enter(s, engine)) return NULL;
    uint64_t before = s->events;
    Py_BEGIN_ALLOW_THREADS st = cdet_reader_end(s->reader);
    Py_END_ALLOW_THREADS uint64_t events = s->events - before;
    return leave(s, engine, st) ? PyLong_FromUnsignedLongLong(events) : NULL;
}

PyObject *low_stream_idle(low_stream *s, PyObject *engine)
{
    if (!enter(s, engine)) return NULL;
    uint64_t before = s->events;
    cdet_status st = cdet_reader_idle(s->reader);
    uint64_t events = s->events - before;
    return leave(s, engine, st) ? PyLong_FromUnsignedLongLong(events) : NULL;
}

/* ---- whole files ---- */

typedef struct file_run {
    low_stream *s;
    PyObject *engine, *progress; /* progress: callable(done, total) or None */
    PyThreadState *thread;       /* saved while the GIL is released */
    bool inside;                 /* the engine is entered */
    bool failed;                 /* an exception is set */
} file_run;

/** Between two events: the engine is left, so that alerts can be delivered and the callback may look at it. */
static bool between(file_run *run, uint64_t done, uint64_t total)
{
    low_engine *owner = run->s->owner;
    bool ok = low_leave_and_deliver(owner, run->engine);
    if (ok && run->progress != Py_None) {
        PyObject *r = PyObject_CallFunction(run->progress, "KK", (unsigned long long)done, (unsigned long long)total);
        Py_XDECREF(r);
        ok = r != NULL;
    }
    run->inside = low_enter_again(owner, run->engine);
    if (ok && !run->inside) PyErr_SetString(PyExc_ValueError, "the engine was closed while a file was read");
    return ok && run->inside && follow_rules(run->s);
}

static int on_progress(uint64_t done, uint64_t total, void *user)
{
    file_run *run = user;
    PyEval_RestoreThread(run->thread);
    run->failed = PyErr_CheckSignals() || !between(run, done, total);
    run->thread = PyEval_SaveThread();
    return run->failed;
}

PyObject *low_stream_read_file(low_stream *s, PyObject *engine, PyObject *path, PyObject *progress)
{
    file_run run = { .s = s, .engine = engine, .progress = progress, .inside = true };
    PyObject *name = NULL;
    if (!PyUnicode_FSConverter(path, &name)) return NULL;
    if (!enter(s, engine)) {
        Py_DECREF(name);
        return NULL;
    }
    uint64_t before = s->events;
    run.thread = PyEval_SaveThread();
    cdet_status st = cdet_reader_file(s->reader, PyBytes_AS_STRING(name), on_progress, &run);
    PyEval_RestoreThread(run.thread);
    uint64_t events = s->events - before;
    Py_DECREF(name);
    if (run.failed) {
        leave_stream(s);
        if (run.inside) low_leave(s->owner);
        return NULL;
    }
    return leave(s, engine, st) ? PyLong_FromUnsignedLongLong(events) : NULL;
}

/* ---- what it tells ---- */

static PyObject *time_or_none(bool any, int64_t ns)
{
    if (!any) Py_RETURN_NONE;
    return PyLong_FromLongLong(ns);
}

PyObject *low_stream_stats(low_stream *s)
{
    cdet_reader_stats r = CDET_READER_STATS_INIT;
    if (!enter_stream(s)) return NULL;
    cdet_status st = cdet_reader_stats_get(s->reader, &r);
    unsigned long long refused = s->refused;
    bool any = s->events > 0;
    int64_t oldest = s->oldest, newest = s->newest;
    leave_stream(s);
    if (st < 0) return low_raise_text(st, "");
    return Py_BuildValue("{sKsKsKsKsKsKsKsNsN}", "records", (unsigned long long)r.records, "recognised",
                         (unsigned long long)r.recognised, "events", (unsigned long long)r.events, "ignored",
                         (unsigned long long)r.ignored, "unreadable", (unsigned long long)r.unreadable, "blank",
                         (unsigned long long)r.blank, "refused", refused, "first_ns", time_or_none(any, oldest),
                         "last_ns", time_or_none(any, newest));
}

PyObject *low_stream_ignored(low_stream *s)
{
    cdet_str name;
    uint64_t count;
    if (!enter_stream(s)) return NULL;
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list && cdet_reader_ignored(s->reader, i, &name, &count) == CDET_OK; i++) {
        PyObject *t = Py_BuildValue("(NK)", low_text(name), (unsigned long long)count);
        if (!t || PyList_Append(list, t)) Py_CLEAR(list);
        Py_XDECREF(t);
    }
    leave_stream(s);
    return list;
}

PyObject *low_stream_unreadable(low_stream *s)
{
    cdet_str reason;
    uint64_t line;
    if (!enter_stream(s)) return NULL;
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list && cdet_reader_unreadable(s->reader, i, &line, &reason) == CDET_OK; i++) {
        PyObject *t = Py_BuildValue("(KN)", (unsigned long long)line, low_text(reason));
        if (!t || PyList_Append(list, t)) Py_CLEAR(list);
        Py_XDECREF(t);
    }
    leave_stream(s);
    return list;
}
