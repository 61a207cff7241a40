/* SPDX-License-Identifier: MIT
 *
 * low_error.c: statuses become exceptions, texts become str and back. The classes, and the one table from status to class,
 * are Python: chaindet/errors.py.
 */
#include "low.h"

#include <string.h>

PyObject *low_text(cdet_str s)
{
    return PyUnicode_DecodeUTF8(s.len ? s.ptr : "", (Py_ssize_t)s.len, "replace");
}

bool low_text_of(PyObject *o, cdet_str *out)
{
    Py_ssize_t n;
    if (PyUnicode_Check(o)) {
        out->ptr = PyUnicode_AsUTF8AndSize(o, &n);
        if (!out->ptr) return false;
    } else if (PyBytes_Check(o)) {
        out->ptr = PyBytes_AS_STRING(o);
        n = PyBytes_GET_SIZE(o);
    } else {
        PyErr_Format(PyExc_TypeError, "text must be str or bytes, not %.100s", Py_TYPE(o)->tp_name);
        return false;
    }
    out->len = (size_t)n;
    return true;
}

PyObject *low_raise(cdet_status status, cdet_str detail, const char *key, PyObject *value)
{
    PyObject *module = NULL, *text = NULL, *extra = NULL, *error = NULL;
    if (key && !value) goto done;
    module = PyImport_ImportModule("chaindet.errors");
    text = module ? low_text(detail) : NULL;
    extra = text ? PyDict_New() : NULL;
    if (!extra || (key && PyDict_SetItemString(extra, key, value))) goto done;
    error = PyObject_CallMethod(module, "from_status", "iOO", (int)status, text, extra);
    if (error) PyErr_SetObject((PyObject *)Py_TYPE(error), error);
done:
    Py_XDECREF(module);
    Py_XDECREF(text);
    Py_XDECREF(extra);
    Py_XDECREF(error);
    Py_XDECREF(value);
    return NULL;
}

PyObject *low_raise_text(cdet_status status, const char *detail)
{
    return low_raise(status, (cdet_str){ detail, strlen(detail) }, NULL, NULL);
}
