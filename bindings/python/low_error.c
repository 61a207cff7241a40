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

PyObject *low_take_exception(void)
{
#if PY_VERSION_HEX >= 0x030c0000
    return PyErr_GetRaisedException();
#else
    PyObject *type, *value, *trace;
    PyErr_Fetch(&type, &value, &trace);
    if (!type) return NULL;
    PyErr_NormalizeException(&type, &value, &trace);
    if (trace) PyException_SetTraceback(value, trace);
    Py_XDECREF(type);
    Py_XDECREF(trace);
    return value;
#endif
}

void low_put_exception(PyObject *e)
{
    PyObject *set = low_take_exception();
    if (set && e) PyException_SetContext(set, e); /* takes the reference */
    if (!set) set = e;
    if (!set) return;
#if PY_VERSION_HEX >= 0x030c0000
    PyErr_SetRaisedException(set);
#else
    PyErr_Restore(Py_NewRef((PyObject *)Py_TYPE(set)), set, PyException_GetTraceback(set));
#endif
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
