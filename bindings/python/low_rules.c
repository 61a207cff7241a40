/* SPDX-License-Identifier: MIT
 *
 * low_rules.c: texts and settings become a ruleset in one call, with the GIL released; facts on a ruleset become dicts.
 */
#include "low.h"

#include <string.h>

/* ---- compiling ---- */

typedef struct origin_text {
    const char *origin;
    cdet_str text;
} origin_text;

typedef struct setting {
    cdet_str analytic, element;
    cdet_verb verb;
    size_t first, count; /* in job.values */
} setting;

/** Everything a compilation needs, borrowed from Python objects that the caller holds. */
typedef struct job {
    bool builtin;
    size_t max_bytes;
    origin_text *texts, *sites;
    setting *settings;
    cdet_str *values, *assigns, *selected;
    size_t ntexts, nsites, nsettings, nvalues, nassigns, nselected;
} job;

/** Tuples all the way down: nothing borrowed from them can go away while the GIL is released. */
static bool check_tuple(PyObject *o, const char *what)
{
    if (PyTuple_Check(o)) return true;
    PyErr_Format(PyExc_TypeError, "%s must be a tuple, not %.100s", what, Py_TYPE(o)->tp_name);
    return false;
}

static void *room(PyObject *tuple, size_t size, size_t *count)
{
    *count = (size_t)PyTuple_GET_SIZE(tuple);
    void *p = PyMem_Calloc(*count + 1, size);
    if (!p) PyErr_NoMemory();
    return p;
}

static origin_text *read_texts(PyObject *tuple, const char *what, size_t *count)
{
    origin_text *list = check_tuple(tuple, what) ? room(tuple, sizeof *list, count) : NULL;
    for (size_t i = 0; list && i < *count; i++) {
        PyObject *pair = PyTuple_GET_ITEM(tuple, i), *text;
        if (check_tuple(pair, what) && PyArg_ParseTuple(pair, "sO", &list[i].origin, &text) &&
            low_text_of(text, &list[i].text))
            continue;
        PyMem_Free(list);
        return NULL;
    }
    return list;
}

static cdet_str *read_strings(PyObject *tuple, const char *what, size_t *count)
{
    cdet_str *list = check_tuple(tuple, what) ? room(tuple, sizeof *list, count) : NULL;
    for (size_t i = 0; list && i < *count; i++) {
        if (low_text_of(PyTuple_GET_ITEM(tuple, i), &list[i])) continue;
        PyMem_Free(list);
        return NULL;
    }
    return list;
}

static bool read_setting(job *j, setting *s, PyObject *o)
{
    PyObject *analytic, *element, *values;
    int verb;
    size_t n;
    if (!check_tuple(o, "setting") || !PyArg_ParseTuple(o, "OOiO", &analytic, &element, &verb, &values)) return false;
    if (!low_text_of(analytic, &s->analytic) || !low_text_of(element, &s->element)) return false;
    cdet_str *list = read_strings(values, "values", &n);
    if (!list) return false;
    cdet_str *all = PyMem_Realloc(j->values, (j->nvalues + n + 1) * sizeof *all);
    if (all) {
        j->values = all;
        memcpy(all + j->nvalues, list, n * sizeof *list);
        s->verb = (cdet_verb)verb;
        s->first = j->nvalues;
        s->count = n;
        j->nvalues += n;
    } else {
        PyErr_NoMemory();
    }
    PyMem_Free(list);
    return all != NULL;
}

static bool read_settings(job *j, PyObject *tuple)
{
    j->settings = check_tuple(tuple, "settings") ? room(tuple, sizeof *j->settings, &j->nsettings) : NULL;
    for (size_t i = 0; j->settings && i < j->nsettings; i++)
        if (!read_setting(j, &j->settings[i], PyTuple_GET_ITEM(tuple, i))) return false;
    return j->settings != NULL;
}

/** All errors are found in one pass: a refused text does not hide those of the next. Needs no GIL. */
static cdet_status build(const job *j, cdet_compiler *c, cdet_ruleset **out)
{
    cdet_status s = j->builtin ? cdet_compiler_add_builtin(c) : CDET_OK, worst = s;
#define STEP(call)                                                                                                     \
    do {                                                                                                               \
        s = (call);                                                                                                    \
        if (s < 0 && worst != CDET_ENOMEM) worst = s;                                                                  \
    } while (0)
    for (size_t i = 0; i < j->ntexts; i++) STEP(cdet_compiler_add(c, j->texts[i].text, j->texts[i].origin));
    for (size_t i = 0; i < j->nsites; i++) STEP(cdet_compiler_add_site(c, j->sites[i].text, j->sites[i].origin));
    for (size_t i = 0; i < j->nassigns; i++) STEP(cdet_compiler_assign(c, j->assigns[i]));
    for (size_t i = 0; i < j->nsettings; i++) {
        const setting *x = &j->settings[i];
        STEP(cdet_compiler_set(c, x->analytic, x->element, x->verb, j->values + x->first, x->count));
    }
    for (size_t i = 0; i < j->nselected; i++) STEP(cdet_compiler_select(c, j->selected[i]));
#undef STEP
    return worst < 0 ? worst : cdet_compiler_build(c, out);
}

static PyObject *diagnostics(const cdet_compiler *c)
{
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list && i < cdet_compiler_diag_count(c); i++) {
        PyObject *line = low_text(cdet_compiler_diag(c, i));
        if (!line || PyList_Append(list, line)) Py_CLEAR(list);
        Py_XDECREF(line);
    }
    return list;
}

/** (ruleset, remarks), or RulesError with the diagnostics. */
static PyObject *run(const job *j)
{
    cdet_options o = CDET_OPTIONS_INIT;
    cdet_compiler *c = NULL;
    cdet_ruleset *rs = NULL;
    PyObject *out = NULL;
    cdet_status s;
    o.max_bytes = j->max_bytes;
    Py_BEGIN_ALLOW_THREADS s = cdet_compiler_new(&o, &c);
    if (s >= 0) s = build(j, c, &rs);
    Py_END_ALLOW_THREADS if (s < 0)
    {
        PyObject *list = diagnostics(c);
        if (list) low_raise(s, (cdet_str){ NULL, 0 }, "diagnostics", list);
    }
    else
    {
        PyObject *list = diagnostics(c), *wrapped = list ? low_wrap_ruleset(rs) : NULL;
        if (wrapped)
            out = PyTuple_Pack(2, wrapped, list);
        else
            cdet_ruleset_unref(rs);
        Py_XDECREF(list);
        Py_XDECREF(wrapped);
    }
    cdet_compiler_free(c);
    return out;
}

static void free_job(job *j)
{
    PyMem_Free(j->texts);
    PyMem_Free(j->sites);
    PyMem_Free(j->settings);
    PyMem_Free(j->values);
    PyMem_Free(j->assigns);
    PyMem_Free(j->selected);
}

/** The seven inputs of a ruleset, in the order in which Ruleset holds them. */
static bool read_job(job *j, int builtin, PyObject *texts, PyObject *sites, PyObject *settings, PyObject *assigns,
                     PyObject *selected, size_t max_bytes)
{
    *j = (job){ .builtin = builtin != 0, .max_bytes = max_bytes };
    j->texts = read_texts(texts, "texts", &j->ntexts);
    if (j->texts) j->sites = read_texts(sites, "sites", &j->nsites);
    if (j->sites) j->assigns = read_strings(assigns, "assigns", &j->nassigns);
    if (j->assigns) j->selected = read_strings(selected, "selected", &j->nselected);
    return j->selected && read_settings(j, settings);
}

PyObject *low_compile(int builtin, PyObject *texts, PyObject *sites, PyObject *settings, PyObject *assigns,
                      PyObject *selected, size_t max_bytes)
{
    job j;
    bool good = read_job(&j, builtin, texts, sites, settings, assigns, selected, max_bytes);
    PyObject *out = good ? run(&j) : NULL;
    free_job(&j);
    return out;
}

/* ---- explaining ---- */

static PyObject *change_tuple(const cdet_explanation *x, size_t i)
{
    cdet_explanation_change c = CDET_EXPLANATION_CHANGE_INIT;
    (void)cdet_explanation_change_get(x, i, &c);
    return Py_BuildValue("(NNNNN)", low_text(c.element), low_text(c.change), low_text(c.value), low_text(c.layer),
                         low_text(c.level));
}

static PyObject *event_number(const cdet_explanation *x, size_t i)
{
    size_t at = 0;
    (void)cdet_explanation_event(x, i, &at);
    return PyLong_FromSize_t(at);
}

static PyObject *tuple_of(const cdet_explanation *x, size_t n, PyObject *(*member)(const cdet_explanation *, size_t))
{
    PyObject *t = PyTuple_New((Py_ssize_t)n);
    for (size_t i = 0; t && i < n; i++) {
        PyObject *o = member(x, i);
        if (o)
            PyTuple_SET_ITEM(t, (Py_ssize_t)i, o);
        else
            Py_CLEAR(t);
    }
    return t;
}

static PyObject *explanation_tuple(const cdet_explanation *x)
{
    cdet_explanation_info i = CDET_EXPLANATION_INFO_INIT;
    cdet_status s = cdet_explanation_info_get(x, &i);
    if (s < 0) return low_raise(s, (cdet_str){ NULL, 0 }, NULL, NULL);
    return Py_BuildValue("(NNNNNNnK)", low_text(i.analytic), low_text(i.level),
                         tuple_of(x, i.event_count, event_number), tuple_of(x, i.change_count, change_tuple),
                         PyBool_FromLong((long)i.minimal), PyBool_FromLong((long)i.complete),
                         (Py_ssize_t)i.replayed_events, (unsigned long long)i.replays);
}

static PyObject *explain(const job *j, cdet_str id, const cdet_event *events, size_t n, const cdet_options *engine)
{
    cdet_options rules = CDET_OPTIONS_INIT;
    cdet_compiler *c = NULL;
    cdet_ruleset *rs = NULL;
    cdet_explanation *x = NULL;
    cdet_status s;
    rules.max_bytes = j->max_bytes;
    Py_BEGIN_ALLOW_THREADS s = cdet_compiler_new(&rules, &c);
    if (s >= 0) s = build(j, c, &rs);
    cdet_ruleset_unref(rs);
    if (s >= 0) s = cdet_explain(c, engine, id, events, n, &x);
    cdet_compiler_free(c);
    Py_END_ALLOW_THREADS PyObject *out = s < 0 ? low_raise(s, (cdet_str){ NULL, 0 }, NULL, NULL) : explanation_tuple(x);
    cdet_explanation_free(x);
    return out;
}

static bool engine_options(cdet_options *o, PyObject *tuple)
{
    long long lateness, file_memory;
    Py_ssize_t max_bytes, max_field;
    if (!PyArg_ParseTuple(tuple, "LnnL", &lateness, &max_bytes, &max_field, &file_memory)) return false;
    if (max_bytes < 0 || max_field < 0) return low_raise_text(CDET_EINVAL, "a size cannot be negative"), false;
    o->lateness = lateness;
    o->max_bytes = (size_t)max_bytes;
    o->max_field = (size_t)max_field;
    o->file_memory = file_memory;
    return true;
}

PyObject *low_explain(int builtin, PyObject *texts, PyObject *sites, PyObject *settings, PyObject *assigns,
                      PyObject *selected, size_t max_bytes, PyObject *id, PyObject *events, PyObject *options,
                      PyObject *lookup)
{
    job j = { 0 };
    cdet_options o = CDET_OPTIONS_INIT;
    low_asker asker = { .owner = lookup, .method = "__call__" };
    size_t n = 0, read = 0;
    cdet_str text;
    PyObject *out = NULL;
    low_event *list = NULL;
    cdet_event *all = NULL;
    if (!read_job(&j, builtin, texts, sites, settings, assigns, selected, max_bytes)) goto done;
    if (!low_text_of(id, &text) || !check_tuple(events, "events") || !check_tuple(options, "options")) goto done;
    if (!engine_options(&o, options)) goto done;
    if (lookup != Py_None) {
        o.lookup = low_ask;
        o.lookup_ctx = &asker;
    }
    if (!(list = room(events, sizeof *list, &n)) || !(all = room(events, sizeof *all, &n))) goto done;
    for (; read < n; read++) {
        low_event_init(&list[read]);
        if (!low_event_read(&list[read], PyTuple_GET_ITEM(events, (Py_ssize_t)read))) {
            read++;
            goto done;
        }
        all[read] = list[read].ev;
    }
    out = explain(&j, text, all, n, &o);
    if (asker.raised) { /* what was found is found without its answers */
        Py_CLEAR(out);
        low_put_exception(asker.raised);
    }
done:
    for (size_t i = 0; i < read; i++) low_event_free(&list[i]);
    PyMem_Free(list);
    PyMem_Free(all);
    free_job(&j);
    return out;
}

/* ---- facts ---- */

static bool usable(const cdet_ruleset *rs)
{
    if (!rs) low_raise_text(CDET_EINVAL, "no ruleset");
    return rs != NULL;
}

PyObject *low_find(cdet_ruleset *rs, PyObject *id)
{
    cdet_str text;
    size_t index;
    if (!usable(rs) || !low_text_of(id, &text)) return NULL;
    cdet_status s = cdet_ruleset_find(rs, text, &index);
    if (s == CDET_ENOENT) Py_RETURN_NONE;
    return s < 0 ? low_raise_text(s, "") : PyLong_FromSize_t(index);
}

PyObject *low_rule(cdet_ruleset *rs, size_t rule)
{
    cdet_rule_info i = CDET_RULE_INFO_INIT;
    if (!usable(rs)) return NULL;
    cdet_status s = cdet_ruleset_rule(rs, rule, &i);
    if (s < 0) return low_raise_text(s, "no such analytic");
    return Py_BuildValue("{sNsNsNsNsNsNsNsNsnsnsL}", "id", low_text(i.id), "title", low_text(i.title), "description",
                         low_text(i.description), "strategy", low_text(i.strategy), "level", low_text(i.level),
                         "techniques", low_text(i.techniques), "platforms", low_text(i.platforms), "origin",
                         low_text(i.origin), "stages", (Py_ssize_t)i.stage_count, "elements",
                         (Py_ssize_t)i.element_count, "window", (long long)i.window);
}

PyObject *low_stage(cdet_ruleset *rs, size_t rule, size_t stage)
{
    cdet_stage_info i = CDET_STAGE_INFO_INIT;
    if (!usable(rs)) return NULL;
    cdet_status s = cdet_ruleset_stage(rs, rule, stage, &i);
    if (s < 0) return low_raise_text(s, "no such stage");
    return Py_BuildValue("{sNsNsNsNsisN}", "name", low_text(i.name), "title", low_text(i.title), "classes",
                         low_text(i.classes), "fields", low_text(i.fields), "required", (int)i.required, "needs",
                         low_text(i.needs));
}

static PyObject *entries(const cdet_ruleset *rs, size_t rule, size_t element, size_t count)
{
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list && i < count; i++) {
        cdet_str value, layer;
        if (cdet_ruleset_element_entry(rs, rule, element, i, &value, &layer) != CDET_OK) continue;
        PyObject *pair = Py_BuildValue("(NN)", low_text(value), low_text(layer));
        if (!pair || PyList_Append(list, pair)) Py_CLEAR(list);
        Py_XDECREF(pair);
    }
    return list;
}

PyObject *low_element(cdet_ruleset *rs, size_t rule, size_t element)
{
    cdet_element_info i = CDET_ELEMENT_INFO_INIT;
    if (!usable(rs)) return NULL;
    cdet_status s = cdet_ruleset_element(rs, rule, element, &i);
    if (s < 0) return low_raise_text(s, "no such element");
    return Py_BuildValue("{sNsNsNsNsNsNsNsN}", "name", low_text(i.name), "about", low_text(i.about), "kind",
                         low_text(i.kind), "bounds", low_text(i.unit), "value", low_text(i.value), "preset",
                         low_text(i.preset), "layer", low_text(i.layer), "entries",
                         entries(rs, rule, element, i.entry_count));
}
