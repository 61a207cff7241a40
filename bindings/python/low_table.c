/* SPDX-License-Identifier: MIT
 *
 * low_table.c: tables by the Arrow PyCapsule protocol, one row an event. Schema and batches are released exactly once, on
 * every way out; rows are fed in chunks without the GIL.
 */
#include "low.h"

#include "arrow_read.h"

#include <string.h>

enum { CHUNK = 4096 };

/** One call. Invariant: schema, batch and stream are released where their release is not NULL. */
typedef struct table {
    low_engine *h;
    PyObject *self, *names;
    struct ArrowSchema schema;
    struct ArrowArray batch;
    struct ArrowArrayStream stream;
    arrow_column *columns;
    size_t count;
    cdet_str event_class, host; /* where no column says otherwise */
    bool has_class, has_time;   /* of the row being read */
    cdet_event ev;              /* the row being read */
    cdet_field *fields;
    size_t cap;
    uint64_t tag, rows;         /* rows: fed so far */
    const arrow_column *column; /* being read */
    const char *wrong;          /* what is wrong with the row */
    cdet_status status;
} table;

/* ---- the schema ---- */

/** The name of a column as the caller maps it. NULL without an exception: the column is left out. */
static char *mapped(table *t, const char *name)
{
    PyObject *to = t->names == Py_None ? NULL : PyDict_GetItemString(t->names, name);
    const char *s = name;
    if (to == Py_None) return NULL;
    if (to) {
        s = PyUnicode_Check(to) ? PyUnicode_AsUTF8(to) : NULL;
        if (!s && !PyErr_Occurred()) PyErr_SetString(PyExc_TypeError, "columns must map str to str or None");
        if (!s) return NULL;
    }
    size_t size = strlen(s) + 1;
    char *copy = PyMem_Malloc(size);
    return copy ? memcpy(copy, s, size) : (char *)PyErr_NoMemory();
}

static arrow_role role_of(const char *name)
{
    if (!strcmp(name, "class")) return ROLE_CLASS;
    if (!strcmp(name, "time") || !strcmp(name, "@timestamp")) return ROLE_TIME;
    if (!strcmp(name, "host")) return ROLE_HOST;
    return !strcmp(name, "tag") ? ROLE_TAG : ROLE_FIELD;
}

static bool fail_column(const arrow_column *c, const char *why)
{
    PyObject *text = PyUnicode_FromFormat("column '%s' (Arrow type '%s'): %s", c->name, c->format, why);
    if (text) low_raise(CDET_EINVAL, (cdet_str){ NULL, 0 }, "message", text);
    return false;
}

/** A type that the role can use? Columns that no rule reads may be of any. */
static bool check_column(const table *t, const arrow_column *c)
{
    bool is_text = c->type.kind >= ARROW_TEXT32 && c->type.kind <= ARROW_FIXED;
    bool is_time = c->type.kind == ARROW_TIME64 || c->type.kind == ARROW_TIME32 || c->type.kind == ARROW_I64 || is_text;
    bool is_int = c->type.kind >= ARROW_I8 && c->type.kind <= ARROW_U64;
    if (c->role == ROLE_FIELD)
        return c->type.kind != ARROW_OTHER || !c->wanted ||
               fail_column(c, "cannot be a field (text, number, boolean, time, or a list of them)");
    for (const arrow_column *o = t->columns; o < c; o++)
        if (o->role == c->role) return fail_column(c, "is there twice");
    if (c->type.kind == ARROW_NULL) return true;
    if (c->list != LIST_NONE) return fail_column(c, "must not be a list");
    if (c->role == ROLE_TIME) return is_time || fail_column(c, "a time is a timestamp, nanoseconds in int64, or text");
    if (c->role == ROLE_TAG) return is_int || fail_column(c, "a tag is an integer");
    return is_text || fail_column(c, "must be text");
}

static bool add_column(table *t, char *name, const struct ArrowSchema *leaf, const int64_t *path, size_t depth)
{
    arrow_column *p = PyMem_Realloc(t->columns, (t->count + 1) * sizeof *p);
    if (!p) {
        PyMem_Free(name);
        PyErr_NoMemory();
        return false;
    }
    t->columns = p;
    arrow_column *c = &p[t->count++];
    memset(c, 0, sizeof *c);
    c->name = name;
    c->name_len = strlen(name);
    c->role = role_of(name);
    c->is_host_name = !strcmp(name, "host.name");
    c->depth = depth;
    memcpy(c->path, path, depth * sizeof *path);
    arrow_column_type(c, leaf);
    c->id = cdet_ruleset_field_id(t->h->rules, (cdet_str){ name, c->name_len });
    c->wanted = c->id || cdet_ruleset_wants_all(t->h->rules);
    return check_column(t, c);
}

/** Structs are flattened to dotted names. Recursion is bounded by ARROW_DEPTH. */
static bool add_columns(table *t, const struct ArrowSchema *parent, const char *prefix, int64_t *path, size_t depth)
{
    for (int64_t i = 0; i < parent->n_children; i++) {
        const struct ArrowSchema *child = parent->children[i];
        PyObject *full = PyUnicode_FromFormat("%s%s%s", prefix, *prefix ? "." : "", child->name ? child->name : "");
        const char *name = full ? PyUnicode_AsUTF8(full) : NULL;
        bool ok = name != NULL;
        path[depth] = i;
        if (ok && !strcmp(child->format, "+s") && depth + 1 < ARROW_DEPTH) {
            ok = add_columns(t, child, name, path, depth + 1);
        } else if (ok) {
            char *to = mapped(t, name);
            ok = to ? add_column(t, to, child, path, depth + 1) : !PyErr_Occurred();
        }
        Py_XDECREF(full);
        if (!ok) return false;
    }
    return true;
}

static bool plan(table *t)
{
    int64_t path[ARROW_DEPTH];
    bool has_class = t->event_class.len, has_time = false;
    if (!t->schema.format || strcmp(t->schema.format, "+s")) {
        low_raise_text(CDET_EINVAL, "not a table: the Arrow schema is not a struct");
        return false;
    }
    if (!add_columns(t, &t->schema, "", path, 0)) return false;
    for (size_t i = 0; i < t->count; i++) {
        if (t->columns[i].role == ROLE_CLASS) has_class = true;
        if (t->columns[i].role == ROLE_TIME) has_time = true;
    }
    if (has_class && (has_time || t->event_class.len)) return true;
    low_raise_text(CDET_EINVAL, has_class ? "the table has no column 'time'"
                                          : "the table has no column 'class', and no event_class was given");
    return false;
}

/* ---- a row ---- */

static bool row_field(table *t, const cdet_field *v)
{
    if (t->ev.field_count == LOW_MAX_FIELDS) return t->wrong = "more than 4096 fields", false;
    if (t->ev.field_count == t->cap) {
        size_t cap = t->cap ? t->cap * 2 : 64;
        cdet_field *p = PyMem_RawRealloc(t->fields, cap * sizeof *p);
        if (!p) return t->status = CDET_ENOMEM, t->wrong = "", false;
        t->fields = p;
        t->cap = cap;
    }
    if (t->column->is_host_name && v->kind == CDET_STR && !t->ev.host.len) t->ev.host = v->v.str;
    if (!t->column->wanted) return true;
    cdet_field *f = &t->fields[t->ev.field_count++];
    *f = *v;
    f->name = (cdet_str){ t->column->name, t->column->name_len };
    f->id = t->column->id;
    return true;
}

static bool row_value(const cdet_field *v, void *user)
{
    table *t = user;
    switch (t->column->role) {
    case ROLE_CLASS:
        t->ev.name = v->v.str;
        t->has_class = true;
        return true;
    case ROLE_HOST:
        t->ev.host = v->v.str;
        return true;
    case ROLE_TAG:
        t->ev.tag = v->kind == CDET_INT ? (uint64_t)v->v.i : v->v.u;
        return true;
    case ROLE_TIME:
        t->has_time = true;
        if (v->kind == CDET_INT)
            t->ev.time = v->v.i;
        else if (!low_time_parse(v->v.str, &t->ev.time))
            return t->wrong = "not a time like 2023-08-18T08:56:35.967Z", false;
        return true;
    default:
        return row_field(t, v);
    }
}

/** Reads and feeds one row. Without the GIL. */
static bool feed_row(table *t, int64_t row)
{
    cdet_event init = CDET_EVENT_INIT;
    t->ev = init;
    t->ev.tag = t->tag + t->rows;
    t->ev.name = t->event_class;
    t->ev.host = t->host;
    t->has_class = t->event_class.len;
    t->has_time = false;
    for (size_t i = 0; i < t->count; i++) {
        t->column = &t->columns[i];
        if (t->column->role == ROLE_FIELD && !t->column->wanted && !t->column->is_host_name) continue;
        const char *wrong = arrow_cell(t->column, &t->batch, row, row_value, t);
        if (!wrong) continue;
        if (*wrong) t->wrong = wrong;
        return false;
    }
    t->column = NULL;
    if (!t->has_class) return t->wrong = "the event has no class", false;
    bool plain = t->ev.name.len == 11 && !memcmp(t->ev.name.ptr, "event.plain", 11);
    if (!t->has_time && !plain) return t->wrong = "the event has no time", false;
    t->ev.fields = t->fields;
    t->status = low_feed_event(t->h, &t->ev);
    if (t->status < 0) return false;
    t->rows++;
    return true;
}

static void feed_rows(table *t, int64_t from, int64_t to)
{
    Py_BEGIN_ALLOW_THREADS for (int64_t i = from; i < to && feed_row(t, i);) i++;
    Py_END_ALLOW_THREADS
}

static bool raise_row(table *t)
{
    PyObject *row = PyLong_FromUnsignedLongLong(t->rows);
    if (t->wrong && *t->wrong) {
        PyObject *text = t->column ? PyUnicode_FromFormat("column '%s': %s", t->column->name, t->wrong)
                                   : PyUnicode_FromString(t->wrong);
        const char *s = text ? PyUnicode_AsUTF8(text) : NULL;
        if (s)
            low_raise(CDET_EINVAL, (cdet_str){ s, strlen(s) }, "row", row);
        else
            Py_XDECREF(row);
        Py_XDECREF(text);
    } else {
        low_engine_raise(t->h, t->status, "row", row);
    }
    return false;
}

/* ---- batches ---- */

/** Releasing may run Python code, where the producer is written in it: with the exception put aside that is on its way. */
#define ASIDE(call)                                                                                                    \
    do {                                                                                                               \
        PyObject *held = low_take_exception();                                                                         \
        call;                                                                                                          \
        if (held) low_put_exception(held);                                                                             \
    } while (0)

static void release_batch(table *t)
{
    if (t->batch.release) ASIDE(t->batch.release(&t->batch));
    t->batch.release = NULL;
}

/** Python code has run, which may have changed the rules: ids are of one ruleset. */
static void find_ids(table *t)
{
    for (size_t i = 0; i < t->count; i++) {
        arrow_column *c = &t->columns[i];
        c->id = cdet_ruleset_field_id(t->h->rules, (cdet_str){ c->name, c->name_len });
        c->wanted = c->type.kind != ARROW_OTHER && (c->id || cdet_ruleset_wants_all(t->h->rules));
    }
}

/** Feeds a batch, giving others a turn between chunks. false: an exception is set; *inside says whether the engine is
 *  still entered. */
static bool feed_batch(table *t, bool *inside)
{
    for (int64_t at = 0; at < t->batch.length; at += CHUNK) {
        int64_t to = t->batch.length - at < CHUNK ? t->batch.length : at + CHUNK;
        feed_rows(t, at, to);
        if (t->status < 0 || t->wrong) return raise_row(t);
        if (PyErr_CheckSignals()) return false;
        bool ok = low_leave_and_deliver(t->h, t->self);
        *inside = low_enter_again(t->h, t->self);
        if (ok && !*inside) PyErr_SetString(PyExc_ValueError, "the engine was closed while a table was read");
        if (!ok || !*inside) return false;
        find_ids(t);
    }
    return true;
}

static bool fail_stream(table *t, int code)
{
    const char *why = t->stream.get_last_error ? t->stream.get_last_error(&t->stream) : NULL;
    PyObject *text = PyUnicode_FromFormat("the table's producer failed: %s", why ? why : strerror(code));
    const char *s = text ? PyUnicode_AsUTF8(text) : NULL;
    if (s) low_raise(CDET_EIO, (cdet_str){ s, strlen(s) }, "row", PyLong_FromUnsignedLongLong(t->rows));
    Py_XDECREF(text);
    return false;
}

/** Producers written in Python take the GIL themselves; it is held, which they allow. */
static bool feed_stream(table *t, bool *inside)
{
    int code = t->stream.get_schema(&t->stream, &t->schema);
    if (code) return fail_stream(t, code);
    if (!plan(t)) return false;
    for (;;) {
        memset(&t->batch, 0, sizeof t->batch);
        code = t->stream.get_next(&t->stream, &t->batch);
        if (code) {
            /* A failed call leaves nothing to release. */
            t->batch.release = NULL;
            return fail_stream(t, code);
        }
        if (!t->batch.release) return true;
        bool ok = feed_batch(t, inside);
        release_batch(t);
        if (!ok) return false;
    }
}

/** Moves the struct out of its capsule, which then has nothing left to release. */
static bool take(PyObject *capsule, const char *name, void *to, size_t size, size_t release_at)
{
    void *p = PyCapsule_GetPointer(capsule, name), *none = NULL;
    if (!p) return false;
    memcpy(to, p, size);
    memcpy((char *)p + release_at, &none, sizeof none);
    if (!memcmp((char *)to + release_at, &none, sizeof none))
        return low_raise_text(CDET_EINVAL, "the capsule was used already"), false;
    return true;
}

static bool take_source(table *t, PyObject *source)
{
    if (!PyTuple_Check(source))
        return take(source, "arrow_array_stream", &t->stream, sizeof t->stream,
                    offsetof(struct ArrowArrayStream, release));
    PyObject *schema, *array;
    return PyArg_ParseTuple(source, "OO", &schema, &array) &&
           take(schema, "arrow_schema", &t->schema, sizeof t->schema, offsetof(struct ArrowSchema, release)) &&
           take(array, "arrow_array", &t->batch, sizeof t->batch, offsetof(struct ArrowArray, release));
}

static void end(table *t)
{
    release_batch(t);
    if (t->schema.release) ASIDE(t->schema.release(&t->schema));
    if (t->stream.release) ASIDE(t->stream.release(&t->stream));
    for (size_t i = 0; i < t->count; i++) PyMem_Free(t->columns[i].name);
    PyMem_Free(t->columns);
    PyMem_RawFree(t->fields);
}

PyObject *low_engine_feed_table(low_engine *h, PyObject *self, PyObject *source, PyObject *names, PyObject *event_class,
                                PyObject *host, uint64_t tag)
{
    table t = { .h = h, .self = self, .names = names, .tag = tag, .event_class = { "", 0 }, .host = { "", 0 } };
    bool ok = false, inside = true;
    if (names != Py_None && !PyDict_Check(names)) return PyErr_Format(PyExc_TypeError, "columns must be a dict");
    if (event_class != Py_None && !low_text_of(event_class, &t.event_class)) return NULL;
    if (host != Py_None && !low_text_of(host, &t.host)) return NULL;
    if (!low_enter_to_feed(h, self)) return NULL;
    if (take_source(&t, source)) ok = t.stream.release ? feed_stream(&t, &inside) : plan(&t) && feed_batch(&t, &inside);
    end(&t);
    if (inside && !low_leave(h)) ok = false;
    return ok ? PyLong_FromUnsignedLongLong(t.rows) : NULL;
}
