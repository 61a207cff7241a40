/* SPDX-License-Identifier: MIT
 *
 * low_lookup.c: the one callback of the library that runs Python code while an engine is at work: it asks for what an event
 * does not say. It may be asked while the GIL is released. What it raises cannot go through the library: it is kept until
 * the call that asked is left.
 */
#include "low.h"

#include <string.h>

/** 1: *answer is written; 0: not known; -1: an exception is set. */
static int answered(low_asker *a, PyObject *given, cdet_str *answer)
{
    cdet_str text;
    PyObject *digits = NULL;
    int known = -1;
    if (given == Py_None) return 0;
    if (PyLong_Check(given) && !PyBool_Check(given))
        digits = given = PyObject_Str(given);
    else if (!PyUnicode_Check(given))
        PyErr_Format(PyExc_TypeError, "lookup must return str, int or None, not %.100s", Py_TYPE(given)->tp_name),
            given = NULL;
    if (given && low_text_of(given, &text)) {
        known = text.len < sizeof a->answer; /* what is longer counts as not known, here as in C */
        if (known) memcpy(a->answer, text.ptr, text.len);
        *answer = (cdet_str){ a->answer, text.len };
    }
    Py_XDECREF(digits);
    return known;
}

int low_ask(cdet_str wanted, cdet_str of, cdet_str *answer, void *ctx)
{
    low_asker *a = ctx;
    if (!a->owner || a->raised) return 0;
    PyGILState_STATE gil = PyGILState_Ensure();
    PyObject *field = low_text(wanted), *value = field ? low_text(of) : NULL, *given = NULL;
    if (value) given = PyObject_CallMethod(a->owner, a->method, "OO", field, value);
    int known = given ? answered(a, given, answer) : -1;
    if (known < 0) a->raised = low_take_exception();
    Py_XDECREF(field);
    Py_XDECREF(value);
    Py_XDECREF(given);
    PyGILState_Release(gil);
    return known > 0;
}
