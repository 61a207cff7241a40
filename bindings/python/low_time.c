/* SPDX-License-Identifier: MIT
 *
 * low_time.c: points in time as Python has them, to nanoseconds since 1970. Never rounds: what does not fit is an error.
 */
#include "low.h"

#include <datetime.h>
#include <stdint.h>

#define SECOND INT64_C(1000000000)

static int64_t days_from_civil(int64_t y, int64_t m, int64_t d)
{
    y -= m <= 2;
    int64_t era = (y >= 0 ? y : y - 399) / 400, yoe = y - era * 400;
    int64_t doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

/** Seconds and a fraction of 0 .. SECOND-1 to nanoseconds; false where int64 cannot hold them (1677 .. 2262 fit). */
static bool join(int64_t seconds, int64_t fraction, int64_t *ns)
{
    const int64_t limit = INT64_MAX / SECOND;
    if (seconds > limit - 1 || seconds < -limit) return false;
    *ns = seconds * SECOND + fraction;
    return true;
}

/* ---- text ---- */

/** `count` digits at *at. */
static bool digits(cdet_str s, size_t *at, size_t count, int64_t *out)
{
    int64_t v = 0;
    if (s.len - *at < count) return false;
    for (size_t i = 0; i < count; i++) {
        char c = s.ptr[*at + i];
        if (c < '0' || c > '9') return false;
        v = v * 10 + (c - '0');
    }
    *at += count;
    *out = v;
    return true;
}

static bool literal(cdet_str s, size_t *at, char c)
{
    if (*at >= s.len || s.ptr[*at] != c) return false;
    ++*at;
    return true;
}

static bool fraction_of(cdet_str s, size_t *at, int64_t *out)
{
    int64_t v = 0, scale = SECOND;
    size_t begin = *at;
    for (; *at < s.len && s.ptr[*at] >= '0' && s.ptr[*at] <= '9'; ++*at) {
        scale /= 10;
        v += (s.ptr[*at] - '0') * scale; /* digits beyond the ninth add nothing */
    }
    *out = v;
    return *at > begin;
}

/** Nothing, "Z", "+02:00", "+0200" or "-07" at *at, up to the end. */
static bool offset_of(cdet_str s, size_t *at, int64_t *seconds)
{
    int64_t h = 0, m = 0;
    *seconds = 0;
    if (*at == s.len) return true;
    if (literal(s, at, 'Z') || literal(s, at, 'z')) return *at == s.len;
    bool minus = s.ptr[*at] == '-';
    if (!minus && s.ptr[*at] != '+') return false;
    ++*at;
    if (!digits(s, at, 2, &h)) return false;
    if (*at < s.len) {
        (void)literal(s, at, ':');
        if (!digits(s, at, 2, &m)) return false;
    }
    *seconds = (h * 3600 + m * 60) * (minus ? -1 : 1);
    return *at == s.len && h < 24 && m < 60;
}

bool low_time_parse(cdet_str s, int64_t *ns)
{
    static const int month_days[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    int64_t year, month, day, hour, minute, second, fraction = 0, offset;
    size_t at = 0;
    if (!digits(s, &at, 4, &year) || !literal(s, &at, '-') || !digits(s, &at, 2, &month) || !literal(s, &at, '-') ||
        !digits(s, &at, 2, &day))
        return false;
    if (!literal(s, &at, 'T') && !literal(s, &at, ' ') && !literal(s, &at, 't')) return false;
    if (!digits(s, &at, 2, &hour) || !literal(s, &at, ':') || !digits(s, &at, 2, &minute) || !literal(s, &at, ':') ||
        !digits(s, &at, 2, &second))
        return false;
    if ((literal(s, &at, '.') || literal(s, &at, ',')) && !fraction_of(s, &at, &fraction)) return false;
    if (!offset_of(s, &at, &offset)) return false;
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (month < 1 || month > 12 || day < 1 || day > month_days[month - 1] || (month == 2 && day == 29 && !leap))
        return false;
    if (hour > 23 || minute > 59 || second > 60) return false;
    return join(days_from_civil(year, month, day) * 86400 + hour * 3600 + minute * 60 + second - offset, fraction, ns);
}

/* ---- Python's types ---- */

static bool utc_offset(PyObject *o, int64_t *seconds)
{
    PyObject *tz = PyDateTime_DATE_GET_TZINFO(o);
    *seconds = 0;
    if (tz == Py_None || tz == PyDateTime_TimeZone_UTC) return true;
    PyObject *delta = PyObject_CallMethod(o, "utcoffset", NULL);
    if (!delta) return false;
    if (PyDelta_Check(delta))
        *seconds = (int64_t)PyDateTime_DELTA_GET_DAYS(delta) * 86400 + PyDateTime_DELTA_GET_SECONDS(delta);
    Py_DECREF(delta);
    return true;
}

#define RANGE "times are nanoseconds in 64 bits: 1677-09-22 to 2262-04-10"

/** The nanoseconds beyond the microsecond that pandas.Timestamp carries. */
static bool extra_ns(PyObject *o, int64_t *ns)
{
    *ns = 0;
    if (PyDateTime_CheckExact(o)) return true;
    PyObject *v = PyObject_GetAttrString(o, "nanosecond");
    if (!v) {
        if (!PyErr_ExceptionMatches(PyExc_AttributeError)) return false;
        PyErr_Clear();
        return true;
    }
    long n = PyLong_AsLong(v);
    Py_DECREF(v);
    if (n == -1 && PyErr_Occurred()) return false;
    *ns = n >= 0 && n < 1000 ? n : 0;
    return true;
}

int low_datetime(PyObject *o, int64_t *ns)
{
    int64_t offset, extra;
    if (!PyDateTimeAPI) PyDateTime_IMPORT;
    if (!PyDateTimeAPI) return -1;
    if (!PyDateTime_Check(o)) return 0;
    if (!utc_offset(o, &offset) || !extra_ns(o, &extra)) return -1;
    int64_t days = days_from_civil(PyDateTime_GET_YEAR(o), PyDateTime_GET_MONTH(o), PyDateTime_GET_DAY(o));
    int64_t seconds = days * 86400 + PyDateTime_DATE_GET_HOUR(o) * 3600 + PyDateTime_DATE_GET_MINUTE(o) * 60 +
                      PyDateTime_DATE_GET_SECOND(o) - offset;
    if (join(seconds, PyDateTime_DATE_GET_MICROSECOND(o) * INT64_C(1000) + extra, ns)) return 1;
    PyErr_SetString(PyExc_OverflowError, RANGE);
    return -1;
}

bool low_time_of(PyObject *o, const char *what, int64_t *ns)
{
    cdet_str s;
    if (PyLong_Check(o) && !PyBool_Check(o)) {
        int overflow;
        long long v = PyLong_AsLongLongAndOverflow(o, &overflow);
        *ns = v;
        if (overflow) PyErr_Format(PyExc_OverflowError, "%s: " RANGE, what);
        return !overflow && !(v == -1 && PyErr_Occurred());
    }
    if (PyUnicode_Check(o) || PyBytes_Check(o)) {
        if (!low_text_of(o, &s)) return false;
        if (low_time_parse(s, ns)) return true;
        low_raise(CDET_EINVAL, (cdet_str){ "not a time like 2023-08-18T08:56:35.967Z", 40 }, "field",
                  PyUnicode_FromString(what));
        return false;
    }
    int is = low_datetime(o, ns);
    if (is == 0)
        PyErr_Format(PyExc_TypeError, "%s must be an int (nanoseconds since 1970), a datetime or a text, not %.100s",
                     what, Py_TYPE(o)->tp_name);
    return is > 0;
}
