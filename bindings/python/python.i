/* SPDX-License-Identifier: MIT
 *
 * python.i: the extension module chaindet._low: two handles, a ruleset, the constants. Everything in it is private to the
 * package; users have chaindet.Engine and its like (chaindet/__init__.py).
 */
%module(package="chaindet") _low
%{
#include "low.h"
%}

%include "typemaps.i"

/* Text in: pointer and length, never cut at a NUL. */
%typemap(in) cdet_str {
  if (!low_text_of($input, &$1)) SWIG_fail;
}
%typemap(typecheck, precedence=SWIG_TYPECHECK_STRING) cdet_str {
  $1 = PyUnicode_Check($input) || PyBytes_Check($input);
}

/* Bytes in: any buffer, held until the call is over. */
%typemap(in) (const char *buf, size_t len) (Py_buffer view, int have = 0) {
  if (PyObject_GetBuffer($input, &view, PyBUF_SIMPLE) < 0) SWIG_fail;
  have = 1;
  $1 = ($1_ltype)view.buf;
  $2 = (size_t)view.len;
}
%typemap(freearg) (const char *buf, size_t len) {
  if (have$argnum) PyBuffer_Release(&view$argnum);
}

/* Objects out: NULL means that an exception is set. The object that a method was called on is handed on, unasked. */
%typemap(out) PyObject * {
  $result = $1;
  if (!$result) SWIG_fail;
}
%typemap(in, numinputs=0) PyObject *me {
  $1 = self;
}

/* An object whose __init__ never ran (Engine.__new__(Engine)) is refused before SWIG looks at its type, which it lacks. */
%header %{
static bool low_made(PyObject *o)
{
    SwigPyObject *s = SWIG_Python_GetSwigThis(o);
    if (!s || s->ty) return true;
    PyErr_Clear();
    PyErr_Format(PyExc_ValueError, "closed: this %.100s was never made", Py_TYPE(o)->tp_name);
    return false;
}
%}
%define MADE(TYPE)
%typemap(in) TYPE * (void *p = NULL, int res = 0), struct TYPE * (void *p = NULL, int res = 0) {
  if (!low_made($input)) SWIG_fail;
  res = SWIG_ConvertPtr($input, &p, $descriptor, $disown | %convertptr_flags);
  if (!SWIG_IsOK(res)) {
    %argument_fail(res, "$type", $symname, $argnum);
  }
  $1 = ($1_ltype)p;
}
%enddef
MADE(low_engine)
MADE(low_stream)
MADE(low_catalog)
MADE(cdet_ruleset)

%include "../chaindet.i"

%exception low_engine::low_engine { $action if (!result) SWIG_fail; }
%exception low_stream::low_stream { $action if (!result) SWIG_fail; }
%exception low_catalog::low_catalog { $action if (!result) SWIG_fail; }

%rename(Engine) low_engine;
%rename(Stream) low_stream;
%rename(Catalog) low_catalog;
/* What the class chaindet.Engine, which derives from this one, wraps once more. */
%rename(_feed_many) low_engine::feed_many;
%rename(_feed_table) low_engine::feed_table;
%rename(_next_deadline) low_engine::next_deadline;
%rename(_take) low_engine::take;
%rename(_untake) low_engine::untake;
%rename(_waiting) low_engine::waiting;
%rename(_hook) low_engine::hook;
%rename(_stats) low_engine::stats;
%rename(_losses) low_engine::losses;
%rename(_dropped) low_engine::dropped;
%rename(_save) low_engine::save;
%rename(_restore) low_engine::restore;
%rename(_set_rules) low_engine::set_rules;
%rename(_rules_digest) low_engine::rules_digest;
%rename(_error) low_engine::error;
%rename(_close) low_engine::close;
%rename(_closed) low_engine::closed;
%nodefaultctor;
%nodefaultdtor;

typedef struct low_engine {} low_engine;
typedef struct low_stream {} low_stream;
typedef struct low_catalog {} low_catalog;

%extend low_engine {
    low_engine(cdet_ruleset *rules, uint32_t flags, int64_t lateness, const char *buf, size_t len, size_t max_bytes,
               size_t max_alerts, size_t max_field, int64_t file_memory, int asks) {
        return low_engine_new(rules, flags, lateness, buf, len, max_bytes, max_alerts, max_field, file_memory, asks);
    }
    ~low_engine() { low_engine_unref($self); }
    %feature("docstring") feed
"feed($self, event, /)
--

Takes one event in.

event: a dict with 'class' (\"process.start\", ...), 'time' (int nanoseconds since 1970, datetime, or RFC 3339 text), and
where known 'host' and 'tag' (an int of yours that alerts give back). All other keys are fields by their ECS names, flat
(\"process.pid\") or nested; lists are fields that occur several times.

Returns False when the event came later than the lateness bound allows (it still counts), else True.
Raises EventError, TypeError (the event is malformed: not taken), QueueFull (take the alerts, feed it again),
EngineInUse, MemoryError, ValueError (closed). What a lookup or an on_alert callback raises goes through; the event was taken.";
    PyObject *feed(PyObject *me, PyObject *event);
    PyObject *feed_many(PyObject *me, PyObject *iterator);
    PyObject *feed_table(PyObject *me, PyObject *source, PyObject *names, PyObject *event_class, PyObject *host, uint64_t tag);
    %feature("docstring") advance
"advance($self, now, /)
--

Tells that the time now (int nanoseconds since 1970, datetime, or RFC 3339 text) has come on every host: nothing older than
now minus the lateness bound will follow. Closes windows, concludes absences. Going backwards is ignored.";
    PyObject *advance(PyObject *me, PyObject *now);
    %feature("docstring") flush
"flush($self, /)
--

The stream has ended: closes every window and raises what is due. The engine may be fed further.";
    PyObject *flush(PyObject *me);
    PyObject *next_deadline();
    PyObject *take();
    PyObject *untake(PyObject *alert);
    PyObject *waiting();
    PyObject *hook(int on);
    PyObject *stats();
    PyObject *losses();
    PyObject *dropped();
    PyObject *save(PyObject *keep);
    PyObject *restore(const char *buf, size_t len, int merge);
    PyObject *set_rules(cdet_ruleset *rules);
    PyObject *rules_digest();
    PyObject *error();
    PyObject *close();
    int closed();
}

%extend low_stream {
    low_stream(low_engine *owner, low_catalog *catalog, PyObject *source, uint64_t tag, uint64_t first_line, size_t max_record,
               size_t max_bytes) {
        return low_stream_new(owner, catalog, source, tag, first_line, max_record, max_bytes);
    }
    ~low_stream() { low_stream_free($self); }
    PyObject *push(PyObject *engine, const char *buf, size_t len);
    PyObject *push_many(PyObject *engine, PyObject *iterator);
    PyObject *end(PyObject *engine);
    PyObject *idle(PyObject *engine);
    PyObject *read_file(PyObject *engine, PyObject *path, PyObject *progress);
    PyObject *stats();
    PyObject *ignored();
    PyObject *unreadable();
    PyObject *close();
}

%extend low_catalog {
    low_catalog() { return low_catalog_new(); }
    ~low_catalog() { low_catalog_free($self); }
    PyObject *add(PyObject *text, const char *origin);
    PyObject *sources();
    PyObject *fields(size_t source, PyObject *event_class);
}

/* Rulesets: functions, since the methods of these names are the header's own. */
%rename(find_rule) low_find;
%rename(rule) low_rule;
%rename(stage) low_stage;
%rename(element) low_element;
PyObject *low_find(cdet_ruleset *rs, PyObject *id);
PyObject *low_rule(cdet_ruleset *rs, size_t rule);
PyObject *low_stage(cdet_ruleset *rs, size_t rule, size_t stage);
PyObject *low_element(cdet_ruleset *rs, size_t rule, size_t element);

%rename(compile_rules) low_compile;
PyObject *low_compile(int builtin, PyObject *texts, PyObject *sites, PyObject *settings, PyObject *assigns, PyObject *selected,
                      size_t max_bytes);
%rename(explain) low_explain;
PyObject *low_explain(int builtin, PyObject *texts, PyObject *sites, PyObject *settings, PyObject *assigns, PyObject *selected,
                      size_t max_bytes, PyObject *id, PyObject *events, PyObject *options, PyObject *lookup);

/* The class that derives from it brings a dict of its own, in which the cycle collector finds callbacks that hold their engine. Of
 * SWIG's dict it knows nothing. */
%init %{
  PyObject *base = PyObject_GetAttrString(m, "Engine");
  if (base) ((PyTypeObject *)base)->tp_dictoffset = 0;
  Py_XDECREF(base);
  /* A signature is found where the docstring begins with it; SWIG puts a line's end in front. */
  for (PyMethodDef *method = SwigPyBuiltin__low_engine_methods; method->ml_name; method++)
    if (method->ml_doc && *method->ml_doc == '\n') method->ml_doc++;
%}

%wrapper %{
PyObject *low_wrap_ruleset(cdet_ruleset *rs)
{
    return SWIG_InternalNewPointerObj(rs, SWIGTYPE_p_cdet_ruleset, SWIG_POINTER_OWN);
}
%}
