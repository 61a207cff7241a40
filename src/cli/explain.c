/* SPDX-License-Identifier: MIT
 *
 * explain.c: `chaindet explain ID FILE...`: which events suffice for an alert, and which single change of a setting
 * would have kept it away. Nothing is told that a replay has not shown.
 *
 *   read: find the alert --> read again: keep events near it --> replay: shrink the events, try each change
 */
#include "commands.h"
#include "replay.h"
#include "session.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_KEPT = 1 << 30, MAX_VALUES = 12 };

/** A change of one element and what came of it. `lowered`: the alert came, at another level. */
struct effect {
    char *element, *change, *value, *layer;
    char level[16];
    bool lowered;
};

struct explain {
    const struct options *o;
    struct subject subject;
    struct kept kept;
    struct trial trial;
    cdet_ruleset *rules;      /**< the analytic alone, as configured */
    size_t *base, base_count; /**< the events that replays start from */
    size_t *few, few_count;   /**< those that suffice */
    bool complete;
    struct effect *effects;
    size_t effect_count;
    struct resume names; /**< of the inputs, for tags */
    int64_t slack;       /**< how far from the evidence events are kept */
};

/* ---- reading ---- */

static bool note_alert(struct session *s, const cdet_alert *a)
{
    struct explain *x = s->user;
    struct subject *u = &x->subject;
    cdet_alert_info info = CDET_ALERT_INFO_INIT;
    size_t n = strlen(u->wanted);
    if (cdet_alert_info_get(a, &info) != CDET_OK || info.kind != CDET_ALERT || info.id.len < n ||
        memcmp(info.id.ptr, u->wanted, n) != 0)
        return true;
    if (u->id && !text_same(info.id, u->id)) u->ambiguous = true;
    subject_set(u, a);
    return true;
}

static cdet_status keep_event(struct session *s, const cdet_event *ev)
{
    struct explain *x = s->user;
    int64_t before = span_between(ev->time, x->subject.first), after = span_between(x->subject.last, ev->time);
    bool near = before <= x->slack && after <= x->slack;
    if (near || ev->host.len == 0 || same_host(ev->host, text_of(x->subject.host))) kept_add(&x->kept, ev);
    return x->kept.bytes < MAX_KEPT ? CDET_OK : CDET_STOPPED;
}

static bool ignore_alert(struct session *s, const cdet_alert *a)
{
    (void)s, (void)a;
    return true;
}

/** Reads all files once, through `take` and `tell`. */
static int read_files(struct explain *x, struct sink *sink, bool again)
{
    struct session s = { .o = x->o, .sink = sink, .user = x, .by_name = again, .quiet = again };
    s.take = again ? keep_event : session_feed;
    s.tell = again ? ignore_alert : note_alert;
    resume_init(&s.resume, NULL, x->o->source);
    int status = session_open(&s, REVISIONS_FINAL);
    for (size_t i = 1; i < x->o->operands.count && status == EXIT_DONE && !stop_wanted(); i++)
        input_read(&s, x->o->operands.item[i]);
    if (status == EXIT_DONE && !again && cdet_engine_flush(s.engine) >= 0) session_drain(&s);
    if (status == EXIT_DONE) status = s.status;
    if (again) {
        /* The tags of the kept events point at these names. */
        x->names = s.resume;
        s.resume = (struct resume){ 0 };
    }
    session_close(&s);
    return status;
}

/* ---- the events ---- */

static bool is_shown(const struct subject *u, uint64_t tag)
{
    for (size_t i = 0; i < u->shown_count; i++)
        if (u->shown[i].tag == tag) return true;
    return false;
}

/** Fills `set` with the kept events of a sort: 0 those shown, 1 those of the host near the evidence, 2 all. */
static size_t pick(const struct explain *x, size_t *set, int sort)
{
    size_t n = 0;
    for (size_t i = 0; i < x->kept.count; i++) {
        const cdet_event *ev = &x->kept.events[i];
        bool near =
            span_between(ev->time, x->subject.first) <= x->slack && span_between(x->subject.last, ev->time) <= x->slack;
        bool own = ev->host.len == 0 || same_host(ev->host, text_of(x->subject.host));
        if (sort == 2 || (sort == 1 && near && own) || (sort == 0 && is_shown(&x->subject, ev->tag))) set[n++] = i;
    }
    return n;
}

/** Finds the events that raise the alert again, and among them those that suffice. */
static bool find_events(struct explain *x)
{
    size_t size = (x->kept.count + 1) * sizeof(size_t);
    bool found = false;
    x->base = grow(NULL, size);
    x->few = grow(NULL, size);
    for (int sort = 1; sort <= 2 && !found; sort++) {
        x->base_count = pick(x, x->base, sort);
        found = replays_as_told(&x->trial, x->rules, x->base, x->base_count);
    }
    if (!found) return false;
    x->few_count = pick(x, x->few, 0);
    if (!replays_as_told(&x->trial, x->rules, x->few, x->few_count)) {
        memcpy(x->few, x->base, x->base_count * sizeof *x->base);
        x->few_count = x->base_count;
    }
    x->few_count = shrink(&x->trial, x->rules, x->few, x->few_count, &x->complete);
    return true;
}

/* ---- the settings ---- */

static void add_effect(struct explain *x, const cdet_element_info *e, const char *change, cdet_str value,
                       cdet_str layer, const struct verdict *v)
{
    x->effects = grow(x->effects, (x->effect_count + 1) * sizeof *x->effects);
    struct effect *f = &x->effects[x->effect_count++];
    *f = (struct effect){ copy_text(e->name), copy_text(text_of(change)), copy_text(value), copy_text(layer), "",
                          v->raised };
    memcpy(f->level, v->level, sizeof f->level);
}

static bool made_a_difference(const struct explain *x, const struct verdict *v)
{
    return !v->raised || strcmp(v->level, x->subject.level) != 0;
}

/** The verdict under one change; false: the change is not allowed. Where the few events raise the alert as before, all
 *  of them would, for more evidence never takes an alert back; a difference is asked of all of them. */
static bool try_values(struct explain *x, cdet_str element, cdet_verb verb, const cdet_str *values, size_t n,
                       struct verdict *v)
{
    struct change c = { text_of(x->subject.analytic), element, verb, values, n };
    cdet_ruleset *rs = NULL;
    if (build_changed(x->o, &c, &rs) != EXIT_DONE) return false;
    *v = replay(&x->trial, rs, x->few, x->few_count);
    if (made_a_difference(x, v)) *v = replay(&x->trial, rs, x->base, x->base_count);
    cdet_ruleset_unref(rs);
    return true;
}

static bool try_change(struct explain *x, cdet_str element, cdet_verb verb, cdet_str value, struct verdict *v)
{
    return try_values(x, element, verb, &value, 1, v);
}

static void try_entries(struct explain *x, size_t rule, size_t element, const cdet_element_info *e)
{
    for (size_t i = 0; i < e->entry_count && !stop_wanted(); i++) {
        cdet_str value, layer;
        struct verdict v;
        if (cdet_ruleset_element_entry(x->rules, rule, element, i, &value, &layer) != CDET_OK) continue;
        if (try_change(x, e->name, CDET_REMOVE, value, &v) && made_a_difference(x, &v))
            add_effect(x, e, "without", value, layer, &v);
    }
}

/** Whether a value of this field could be an entry of a list of this kind. */
static bool could_be_entry(cdet_str kind, const char *field)
{
    bool host = strcmp(field, "destination.ip") == 0 || strcmp(field, "destination.domain") == 0 ||
                strcmp(field, "dns.question.name") == 0;
    bool name = strcmp(field, "process.name") == 0 || strcmp(field, "process.executable") == 0;
    return (text_same(kind, "destinations") && host) || (text_same(kind, "names") && name) ||
           (text_same(kind, "images") && strstr(field, "image")) ||
           (text_same(kind, "identities") && strstr(field, "user"));
}

/** Adds to an element each value of the alert that could be an entry of it; where none helps alone, all at once. */
static void try_additions(struct explain *x, const cdet_element_info *e)
{
    cdet_str values[MAX_VALUES];
    size_t n = 0, before = x->effect_count;
    struct verdict v;
    for (size_t i = 0; i < x->subject.reason_count && n < MAX_VALUES; i++) {
        const struct reason *r = &x->subject.reasons[i];
        if (!could_be_entry(e->kind, r->field)) continue;
        cdet_str value = text_same(e->kind, "names") ? text_base(text_of(r->value)) : text_of(r->value);
        size_t k = 0;
        while (k < n && !text_equal(values[k], value)) k++;
        if (k == n) values[n++] = value;
    }
    for (size_t i = 0; i < n && !stop_wanted(); i++)
        if (try_change(x, e->name, CDET_ADD, values[i], &v) && made_a_difference(x, &v))
            add_effect(x, e, "with", values[i], STR(""), &v);
    if (n < 2 || x->effect_count > before || !try_values(x, e->name, CDET_ADD, values, n, &v) ||
        !made_a_difference(x, &v))
        return;
    struct out all = { NULL, 0, 0 };
    for (size_t i = 0; i < n; i++) {
        out_text(&all, i ? ", " : "[");
        out_str(&all, values[i]);
    }
    out_char(&all, ']', 1);
    add_effect(x, e, "with", (cdet_str){ all.ptr, all.len }, STR(""), &v);
    out_free(&all);
}

/** The element's value as a number: ns of a duration, or a number. */
static bool value_number(cdet_str kind, cdet_str text, int64_t *n)
{
    char buf[64];
    if (text.len == 0 || text.len >= sizeof buf) return false;
    memcpy(buf, text.ptr, text.len);
    buf[text.len] = 0;
    if (text_same(kind, "duration")) return parse_duration(buf, n);
    char *end;
    *n = strtoll(buf, &end, 10);
    return *end == 0;
}

static bool try_number(struct explain *x, const cdet_element_info *e, int64_t n, struct verdict *v)
{
    struct out text = { NULL, 0, 0 };
    out_format(&text, text_same(e->kind, "duration") ? "%lldns" : "%lld", (long long)n);
    bool good = try_change(x, e->name, CDET_SET, (cdet_str){ text.ptr, text.len }, v);
    out_free(&text);
    return good;
}

/** Between `far`, where the alert differs (or is not raised at all, with `silent`), and `now`, where it does not: the
 *  last value where it does not, as exact as a millisecond or 1. Should there be several borders, the one found is a
 *  true one. */
static void search_border(struct explain *x, const cdet_element_info *e, int64_t far, int64_t now,
                          struct verdict at_far, bool silent)
{
    bool down = far < now, duration = text_same(e->kind, "duration");
    int64_t unit = duration && far % 1000000 == 0 && now % 1000000 == 0 ? 1000000 : 1;
    for (far /= unit, now /= unit; far != now - 1 && far != now + 1 && !stop_wanted();) {
        struct verdict v;
        int64_t middle = far / 2 + now / 2 + (far % 2 + now % 2) / 2;
        if (!try_number(x, e, middle * unit, &v)) return;
        if (silent ? !v.raised : made_a_difference(x, &v))
            far = middle, at_far = v;
        else
            now = middle;
    }
    if (at_far.raised == silent) return;
    struct out text = { NULL, 0, 0 };
    out_format(&text, "%lld%s", (long long)now, !duration ? "" : unit == 1 ? "ns" : "ms");
    add_effect(x, e, down ? "below" : "above", (cdet_str){ text.ptr, text.len }, STR(""), &at_far);
    out_free(&text);
}

/** Durations and numbers are tried at their bounds ("1s .. 7d") first. */
static void try_border(struct explain *x, const cdet_element_info *e)
{
    int64_t now, bound;
    if (!value_number(e->kind, e->value, &now)) return;
    for (size_t i = 0; i + 4 <= e->unit.len; i++) {
        if (memcmp(e->unit.ptr + i, " .. ", 4) != 0) continue;
        const cdet_str bounds[] = { { e->unit.ptr, i }, { e->unit.ptr + i + 4, e->unit.len - i - 4 } };
        for (size_t k = 0; k < 2; k++) {
            struct verdict v;
            if (!value_number(e->kind, bounds[k], &bound) || bound == now || !try_number(x, e, bound, &v)) continue;
            if (!v.raised) search_border(x, e, bound, now, v, true);
            if (made_a_difference(x, &v)) search_border(x, e, bound, now, v, false);
        }
        return;
    }
}

static void try_settings(struct explain *x)
{
    size_t rule;
    cdet_rule_info info = CDET_RULE_INFO_INIT;
    if (cdet_ruleset_find(x->rules, text_of(x->subject.analytic), &rule) != CDET_OK ||
        cdet_ruleset_rule(x->rules, rule, &info) != CDET_OK)
        return;
    for (size_t i = 0; i < info.element_count && !stop_wanted(); i++) {
        cdet_element_info e = CDET_ELEMENT_INFO_INIT;
        struct verdict v;
        if (cdet_ruleset_element(x->rules, rule, i, &e) != CDET_OK) continue;
        if (text_same(e.kind, "duration") || text_same(e.kind, "number")) {
            try_border(x, &e);
        } else if (text_same(e.kind, "flag")) {
            cdet_str other = text_same(e.value, "true") ? STR("false") : STR("true");
            if (try_change(x, e.name, CDET_SET, other, &v) && made_a_difference(x, &v))
                add_effect(x, &e, "set to", other, STR(""), &v);
        } else {
            try_entries(x, rule, i, &e);
            try_additions(x, &e);
        }
    }
}

/* ---- telling ---- */

static const struct shown *shown_of(const struct subject *u, uint64_t tag)
{
    for (size_t i = 0; i < u->shown_count; i++)
        if (u->shown[i].tag == tag) return &u->shown[i];
    return NULL;
}

static void tell_effects(struct out *o, const struct explain *x, bool lowered)
{
    for (size_t i = 0; i < x->effect_count; i++) {
        const struct effect *f = &x->effects[i];
        if (f->lowered != lowered) continue;
        out_text(o, "    ");
        out_safe(o, text_of(f->element), 0);
        out_char(o, ' ', 1);
        out_text(o, f->change);
        out_char(o, ' ', 1);
        out_safe(o, text_of(f->value), 200);
        if (*f->layer) out_text(o, " ("), out_safe(o, text_of(f->layer), 0), out_char(o, ')', 1);
        if (lowered) out_text(o, ": "), out_text(o, f->level);
        out_char(o, '\n', 1);
    }
}

static bool any_effect(const struct explain *x, bool lowered)
{
    for (size_t i = 0; i < x->effect_count; i++)
        if (x->effects[i].lowered == lowered) return true;
    return false;
}

static void tell_text(struct out *o, const struct explain *x)
{
    const struct subject *u = &x->subject;
    out_safe(o, text_of(u->analytic), 0);
    out_format(o, " %s, ", u->level);
    out_safe(o, text_of(u->anchor), 0);
    out_text(o, " on ");
    out_safe(o, text_of(u->host), 0);
    out_format(o, ", alert %s\n\n  ", u->id);
    if (x->complete)
        out_format(o, "These %zu events suffice, and none of them can be left out:\n", x->few_count);
    else
        out_format(o, "These %zu events suffice (perhaps not all are needed: the search was ended):\n", x->few_count);
    for (size_t i = 0; i < x->few_count; i++) {
        const cdet_event *ev = &x->kept.events[x->few[i]];
        const struct shown *shown = shown_of(u, ev->tag);
        out_text(o, "    ");
        out_time(o, ev->time);
        out_text(o, "  ");
        out_safe(o, resume_name(&x->names, ev->tag), 0);
        out_format(o, ":%llu  ", (unsigned long long)(ev->tag & TAG_LINE_MASK));
        out_safe(o, shown ? text_of(shown->summary) : ev->name, 160);
        out_char(o, '\n', 1);
    }
    out_text(o, any_effect(x, false) ? "\n  Each of these changes alone would have kept it away:\n"
                                     : "\n  No single change of a setting would have kept it away.\n");
    tell_effects(o, x, false);
    if (any_effect(x, true)) out_text(o, "\n  Each of these alone would have changed its level:\n");
    tell_effects(o, x, true);
    out_text(o, "\n  ");
    out_count(o, x->trial.replays);
    out_text(o, " replays over ");
    out_count(o, x->base_count);
    out_text(o, " events showed this.\n");
}

static void tell_json(struct out *o, const struct explain *x)
{
    const struct subject *u = &x->subject;
    json_open(o, NULL, '{');
    json_text(o, "id", text_of(u->id));
    json_text(o, "analytic", text_of(u->analytic));
    json_text(o, "host", text_of(u->host));
    json_text(o, "level", text_of(u->level));
    json_open(o, "events", '[');
    for (size_t i = 0; i < x->few_count; i++) {
        const cdet_event *ev = &x->kept.events[x->few[i]];
        const struct shown *shown = shown_of(u, ev->tag);
        json_open(o, NULL, '{');
        json_text(o, "input", resume_name(&x->names, ev->tag));
        json_uint(o, "line", ev->tag & TAG_LINE_MASK);
        json_time(o, "time", ev->time);
        json_text(o, "class", ev->name);
        if (shown) json_text(o, "stage", text_of(shown->stage));
        json_close(o, '}');
    }
    json_close(o, ']');
    json_bool(o, "minimal", x->complete);
    json_open(o, "changes", '[');
    for (size_t i = 0; i < x->effect_count; i++) {
        const struct effect *f = &x->effects[i];
        json_open(o, NULL, '{');
        json_text(o, "element", text_of(f->element));
        json_text(o, "change", text_of(f->change));
        json_text(o, "value", text_of(f->value));
        json_text(o, "outcome", f->lowered ? text_of(f->level) : STR("silent"));
        json_close(o, '}');
    }
    json_close(o, ']');
    json_uint(o, "replays", x->trial.replays);
    json_close(o, '}');
    out_char(o, '\n', 1);
}

/* ---- the command ---- */

/** The analytic's window, or an hour: further away lie only files' origins. */
static int64_t slack_of(const struct explain *x)
{
    size_t rule;
    cdet_rule_info info = CDET_RULE_INFO_INIT;
    bool known = cdet_ruleset_find(x->rules, text_of(x->subject.analytic), &rule) == CDET_OK &&
                 cdet_ruleset_rule(x->rules, rule, &info) == CDET_OK && info.window > 0;
    return known ? info.window : INT64_C(3600000000000);
}

static int no_such_alert(const struct explain *x)
{
    if (x->subject.ambiguous)
        say("'%s' is the beginning of more than one alert's id", x->subject.wanted);
    else
        say("no alert with the id '%s' comes from these files under these rules", x->subject.wanted);
    return EXIT_USAGE;
}

static int explain(struct explain *x, struct sink *sink)
{
    int read = read_files(x, sink, false);
    if (read == EXIT_USAGE) return read;
    if (!x->subject.id || x->subject.ambiguous) return no_such_alert(x);
    struct change only = { text_of(x->subject.analytic), { NULL, 0 }, CDET_SET, NULL, 0 };
    int status = build_changed(x->o, &only, &x->rules);
    if (status) return status;
    x->slack = slack_of(x);
    (void)read_files(x, sink, true);
    if (!find_events(x)) {
        say("the alert does not come again from the events near it alone");
        return EXIT_INPUT;
    }
    try_settings(x);
    if (x->o->format == FORMAT_JSON)
        tell_json(&sink->text, x);
    else
        tell_text(&sink->text, x);
    sink_commit(sink);
    return read;
}

int command_explain(const struct options *o, struct sink *sink)
{
    struct explain x = { .o = o };
    x.subject.wanted = o->operands.item[0];
    x.trial = (struct trial){ .o = o, .kept = &x.kept, .subject = &x.subject };
    catch_signals();
    int status = explain(&x, sink);
    for (size_t i = 0; i < x.effect_count; i++) {
        struct effect *f = &x.effects[i];
        free(f->element), free(f->change), free(f->value), free(f->layer);
    }
    free(x.effects);
    free(x.base);
    free(x.few);
    cdet_ruleset_unref(x.rules);
    subject_free(&x.subject);
    resume_free(&x.names);
    kept_free(&x.kept);
    return status;
}
