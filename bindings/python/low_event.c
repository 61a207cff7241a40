/* SPDX-License-Identifier: MIT
 *
 * low_event.c: a dict becomes an event. Text is borrowed from the Python objects, which are kept until the next event: what
 * runs while a dict is read (a time zone's utcoffset, a __fspath__) may change the dict, but cannot pull text away.
 *
 * Keys: "class", "time", "host" (or the field "host.name"), "tag"; everything else is a field. Nested dicts are fields with dotted names, lists are
 * fields that occur several times.
 */
#include "low.h"

#include <string.h>

enum { MAX_DEPTH = 16 };

/* ---- room ---- */

void low_event_init(low_event *x)
{
    memset(x, 0, sizeof *x);
}

static void forget(low_event *x)
{
    cdet_event init = CDET_EVENT_INIT;
    for (size_t i = 0; i < x->kept; i++) Py_DECREF(x->keep[i]);
    x->kept = x->count = 0;
    x->has_time = false;
    x->host_name = (cdet_str){ NULL, 0 };
    x->ev = init;
}

void low_event_free(low_event *x)
{
    forget(x);
    PyMem_Free(x->fields);
    PyMem_Free(x->keep);
}

/** Takes over a reference, also where it fails. */
static bool keep(low_event *x, PyObject *o)
{
    if (x->kept == x->keep_cap) {
        size_t cap = x->keep_cap ? x->keep_cap * 2 : 64;
        PyObject **p = PyMem_Realloc(x->keep, cap * sizeof(PyObject *));
        if (!p) {
            Py_DECREF(o);
            PyErr_NoMemory();
            return false;
        }
        x->keep = p;
        x->keep_cap = cap;
    }
    x->keep[x->kept++] = o;
    return true;
}

static cdet_field *new_field(low_event *x, cdet_str name)
{
    if (x->count == LOW_MAX_FIELDS) return low_raise_text(CDET_EINVAL, "more than 4096 fields"), NULL;
    if (x->count == x->cap) {
        size_t cap = x->cap ? x->cap * 2 : 32;
        cdet_field *p = PyMem_Realloc(x->fields, cap * sizeof *p);
        if (!p) return PyErr_NoMemory(), NULL;
        x->fields = p;
        x->cap = cap;
    }
    cdet_field *f = &x->fields[x->count++];
    f->name = name;
    f->id = 0;
    f->kind = CDET_NULL;
    return f;
}

/* ---- values ---- */

static bool name_is(cdet_str s, const char *word)
{
    return s.len == strlen(word) && memcmp(s.ptr, word, s.len) == 0;
}

static bool refuse(cdet_str name, PyObject *o, const char *why)
{
    PyObject *text = low_text(name);
    if (text) PyErr_Format(PyExc_TypeError, "field '%U': %s %.100s", text, why, Py_TYPE(o)->tp_name);
    Py_XDECREF(text);
    return false;
}

/** A str as UTF-8. Lone surrogates, which UTF-8 has no place for, go through as CPython writes them. */
static bool text_of(low_event *x, PyObject *o, cdet_str *out)
{
    Py_ssize_t n;
    out->ptr = PyUnicode_AsUTF8AndSize(o, &n);
    if (!out->ptr) {
        if (!PyErr_ExceptionMatches(PyExc_UnicodeEncodeError)) return false;
        PyErr_Clear();
        PyObject *bytes = PyUnicode_AsEncodedString(o, "utf-8", "surrogatepass");
        if (!bytes || !keep(x, bytes)) return false;
        out->ptr = PyBytes_AS_STRING(bytes);
        n = PyBytes_GET_SIZE(bytes);
    }
    out->len = (size_t)n;
    return true;
}

static bool set_int(cdet_field *f, PyObject *o)
{
    int overflow;
    long long v = PyLong_AsLongLongAndOverflow(o, &overflow);
    if (v == -1 && !overflow && PyErr_Occurred()) return false;
    f->kind = CDET_INT;
    f->v.i = v;
    if (!overflow) return true;
    if (overflow < 0) return refuse(f->name, o, "too small for 64 bits:");
    f->v.u = PyLong_AsUnsignedLongLong(o);
    f->kind = CDET_UINT;
    if (f->v.u != UINT64_MAX || !PyErr_Occurred()) return true;
    PyErr_Clear();
    return refuse(f->name, o, "too large for 64 bits:");
}

/** A scalar that is none of the plain types: a datetime is a count of ns, a path is its text. */
static bool set_other(low_event *x, cdet_field *f, PyObject *o)
{
    int is = low_datetime(o, &f->v.i);
    if (is < 0) return false;
    if (is > 0) {
        f->kind = CDET_INT;
        return true;
    }
    PyObject *path = PyOS_FSPath(o);
    if (!path) {
        if (!PyErr_ExceptionMatches(PyExc_TypeError)) return false;
        PyErr_Clear();
        return refuse(f->name, o, "cannot be a field's value:");
    }
    if (!keep(x, path)) return false;
    f->kind = CDET_STR;
    if (PyUnicode_Check(path)) return text_of(x, path, &f->v.str);
    return low_text_of(path, &f->v.str);
}

static bool add_scalar(low_event *x, cdet_str name, PyObject *o)
{
    cdet_field *f = new_field(x, name);
    if (!f) return false;
    if (PyUnicode_Check(o)) {
        f->kind = CDET_STR;
        if (!text_of(x, o, &f->v.str)) return false;
        if (name_is(name, "host.name")) x->host_name = f->v.str;
        return true;
    }
    if (o == Py_None) return true;
    if (PyBool_Check(o)) {
        f->kind = CDET_BOOL;
        f->v.i = o == Py_True;
        return true;
    }
    if (PyLong_Check(o)) return set_int(f, o);
    if (PyFloat_Check(o)) {
        f->kind = CDET_REAL;
        f->v.f = PyFloat_AS_DOUBLE(o);
        return true;
    }
    if (PyBytes_Check(o)) {
        f->kind = CDET_STR;
        return low_text_of(o, &f->v.str);
    }
    return set_other(x, f, o);
}

static bool add_list(low_event *x, cdet_str name, PyObject *o)
{
    /* Its length is asked for each time: reading a member may change it. */
    for (Py_ssize_t i = 0; i < PySequence_Fast_GET_SIZE(o); i++) {
        PyObject *item = PySequence_Fast_GET_ITEM(o, i);
        Py_INCREF(item);
        if (!keep(x, item)) return false;
        if (PyDict_Check(item) || PyList_Check(item) || PyTuple_Check(item))
            return refuse(name, item, "a list may hold scalars, not");
        if (!add_scalar(x, name, item)) return false;
    }
    return true;
}

/* ---- dicts ---- */

static bool add_dict(low_event *x, cdet_str prefix, PyObject *dict, int depth);

/** "process" and "pid" to "process.pid", kept as bytes. */
static bool joined(low_event *x, cdet_str prefix, cdet_str name, cdet_str *out)
{
    PyObject *b = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)(prefix.len + 1 + name.len));
    if (!b || !keep(x, b)) return false;
    char *p = PyBytes_AS_STRING(b);
    memcpy(p, prefix.ptr, prefix.len);
    p[prefix.len] = '.';
    memcpy(p + prefix.len + 1, name.ptr, name.len);
    *out = (cdet_str){ p, prefix.len + 1 + name.len };
    return true;
}

static bool add_value(low_event *x, cdet_str name, PyObject *o, int depth)
{
    if (PyDict_Check(o)) return add_dict(x, name, o, depth + 1);
    if (PyList_Check(o) || PyTuple_Check(o)) return add_list(x, name, o);
    return add_scalar(x, name, o);
}

static bool set_tag(low_event *x, PyObject *o)
{
    if (!PyLong_Check(o)) {
        PyErr_Format(PyExc_TypeError, "tag must be an int, not %.100s", Py_TYPE(o)->tp_name);
        return false;
    }
    x->ev.tag = PyLong_AsUnsignedLongLong(o);
    if (x->ev.tag != UINT64_MAX || !PyErr_Occurred()) return true;
    PyErr_SetString(PyExc_OverflowError, "tag must be between 0 and 2**64 - 1");
    return false;
}

/** One of the event's own keys. 1: taken; 0: it is a field; -1: an exception is set. */
static int add_own(low_event *x, cdet_str name, PyObject *o)
{
    bool is_class = name_is(name, "class"), is_host = name_is(name, "host");
    if (name_is(name, "time")) {
        x->has_time = true;
        return low_time_of(o, "time", &x->ev.time) ? 1 : -1;
    }
    if (name_is(name, "tag")) return set_tag(x, o) ? 1 : -1;
    if (!is_class && (!is_host || PyDict_Check(o))) return 0;
    if (is_host && o == Py_None) return 1;
    if (!PyUnicode_Check(o)) {
        PyErr_Format(PyExc_TypeError, "%s must be a str, not %.100s", is_host ? "host" : "class", Py_TYPE(o)->tp_name);
        return -1;
    }
    return text_of(x, o, is_host ? &x->ev.host : &x->ev.name) ? 1 : -1;
}

/* Depth, and with it recursion, is bounded by MAX_DEPTH. */
static bool add_dict(low_event *x, cdet_str prefix, PyObject *dict, int depth)
{
    PyObject *k, *v;
    Py_ssize_t at = 0;
    if (depth > MAX_DEPTH) return low_raise_text(CDET_EINVAL, "dicts nested deeper than 16"), false;
    while (PyDict_Next(dict, &at, &k, &v)) {
        cdet_str name;
        Py_INCREF(k);
        Py_INCREF(v);
        bool kept = keep(x, k);
        if (!kept) {
            Py_DECREF(v);
            return false;
        }
        if (!keep(x, v)) return false;
        if (!PyUnicode_Check(k)) {
            PyErr_Format(PyExc_TypeError, "an event's keys must be str, not %.100s", Py_TYPE(k)->tp_name);
            return false;
        }
        if (!text_of(x, k, &name)) return false;
        int own = depth ? 0 : add_own(x, name, v);
        if (own < 0) return false;
        if (own > 0) continue;
        if (depth && !joined(x, prefix, name, &name)) return false;
        if (!add_value(x, name, v, depth)) return false;
    }
    return true;
}

bool low_event_read(low_event *x, PyObject *o)
{
    forget(x);
    if (!PyDict_Check(o)) {
        PyErr_Format(PyExc_TypeError, "an event must be a dict, not %.100s", Py_TYPE(o)->tp_name);
        return false;
    }
    if (!add_dict(x, (cdet_str){ "", 0 }, o, 0)) return false;
    if (!x->ev.name.len)
        return low_raise(CDET_EINVAL, (cdet_str){ "the event has no class", 22 }, "field",
                         PyUnicode_FromString("class")),
               false;
    if (!x->has_time && !name_is(x->ev.name, "event.plain"))
        return low_raise(CDET_EINVAL, (cdet_str){ "the event has no time", 21 }, "field", PyUnicode_FromString("time")),
               false;
    if (!x->ev.host.len) x->ev.host = x->host_name;
    x->ev.fields = x->fields;
    x->ev.field_count = x->count;
    return true;
}
