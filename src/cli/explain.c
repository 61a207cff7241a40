/* SPDX-License-Identifier: MIT
 *
 * explain.c: `chaindet explain ID FILE...`: which events suffice for an alert, and which single change of a setting
 * would have kept it away. Nothing is told that a replay has not shown.
 *
 *   read: find the alert --> read again: keep events near it --> cdet_explain
 */
#include "commands.h"
#include "kept.h"
#include "rules.h"
#include "session.h"
#include "subject.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_KEPT = 1 << 30 };

struct explain {
    const struct options *o;
    struct subject subject;
    struct kept kept;
    cdet_explanation *found;
    cdet_explanation_info facts;
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

/* ---- telling ---- */

static const struct shown *shown_of(const struct subject *u, uint64_t tag)
{
    for (size_t i = 0; i < u->shown_count; i++)
        if (u->shown[i].tag == tag) return &u->shown[i];
    return NULL;
}

static void tell_change(struct out *o, const cdet_explanation_change *c)
{
    out_text(o, "    ");
    out_safe(o, c->element, 0);
    out_char(o, ' ', 1);
    out_str(o, c->change);
    out_char(o, ' ', 1);
    out_safe(o, c->value, 200);
    if (c->layer.len) out_text(o, " ("), out_safe(o, c->layer, 0), out_char(o, ')', 1);
    if (c->level.len) out_text(o, ": "), out_str(o, c->level);
    out_char(o, '\n', 1);
}

/** The changes that keep the alert away, or those that change its level, under a headline. How many they are. */
static size_t tell_changes(struct out *o, const struct explain *x, bool lowered, const char *headline)
{
    size_t n = 0;
    for (size_t i = 0; i < x->facts.change_count; i++) {
        cdet_explanation_change c = CDET_EXPLANATION_CHANGE_INIT;
        if (cdet_explanation_change_get(x->found, i, &c) != CDET_OK || (c.level.len > 0) != lowered) continue;
        if (n++ == 0) out_text(o, headline);
        tell_change(o, &c);
    }
    return n;
}

static const cdet_event *event_of(const struct explain *x, size_t i)
{
    size_t at = 0;
    (void)cdet_explanation_event(x->found, i, &at);
    return &x->kept.events[at];
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
    if (x->facts.minimal)
        out_format(o, "These %zu events suffice, and none of them can be left out:\n", x->facts.event_count);
    else
        out_format(o, "These %zu events suffice (perhaps not all are needed: the search was ended):\n",
                   x->facts.event_count);
    for (size_t i = 0; i < x->facts.event_count; i++) {
        const cdet_event *ev = event_of(x, i);
        const struct shown *shown = shown_of(u, ev->tag);
        out_text(o, "    ");
        out_time(o, ev->time);
        out_text(o, "  ");
        out_safe(o, resume_name(&x->names, ev->tag), 0);
        out_format(o, ":%llu  ", (unsigned long long)(ev->tag & TAG_LINE_MASK));
        out_safe(o, shown ? text_of(shown->summary) : ev->name, 160);
        out_char(o, '\n', 1);
    }
    if (!tell_changes(o, x, false,
                      "\n  Each of these changes alone would have kept this alert away (one of another anchor may come "
                      "instead):\n"))
        out_text(o, "\n  No single change of a setting would have kept this alert away.\n");
    tell_changes(o, x, true, "\n  Each of these alone would have changed its level:\n");
    if (!x->facts.complete) out_text(o, "\n  The search was ended: other changes may do the same.\n");
    out_text(o, "\n  ");
    out_count(o, x->facts.replays);
    out_text(o, " replays over ");
    out_count(o, x->facts.replayed_events);
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
    for (size_t i = 0; i < x->facts.event_count; i++) {
        const cdet_event *ev = event_of(x, i);
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
    json_bool(o, "minimal", x->facts.minimal != 0);
    json_open(o, "changes", '[');
    for (size_t i = 0; i < x->facts.change_count; i++) {
        cdet_explanation_change c = CDET_EXPLANATION_CHANGE_INIT;
        if (cdet_explanation_change_get(x->found, i, &c) != CDET_OK) continue;
        json_open(o, NULL, '{');
        json_text(o, "element", c.element);
        json_text(o, "change", c.change);
        json_text(o, "value", c.value);
        json_text(o, "outcome", c.level.len ? c.level : STR("silent"));
        json_close(o, '}');
    }
    json_close(o, ']');
    json_uint(o, "replays", x->facts.replays);
    json_close(o, '}');
    out_char(o, '\n', 1);
}

/* ---- the command ---- */

/** The analytic's window, or an hour: further away lie only files' origins. */
static int64_t slack_of(const struct explain *x, cdet_compiler *c)
{
    size_t rule;
    cdet_ruleset *rules = NULL;
    cdet_rule_info info = CDET_RULE_INFO_INIT;
    bool known = cdet_compiler_build(c, &rules) == CDET_OK &&
                 cdet_ruleset_find(rules, text_of(x->subject.analytic), &rule) == CDET_OK &&
                 cdet_ruleset_rule(rules, rule, &info) == CDET_OK && info.window > 0;
    cdet_ruleset_unref(rules);
    return known ? info.window : INT64_C(3600000000000);
}

/** Memory as long as nobody has asked to stop: a search of many replays ends there. */
static void *until_stopped(void *ctx, void *ptr, size_t old_size, size_t new_size)
{
    (void)ctx, (void)old_size;
    if (new_size) return stop_wanted() ? NULL : realloc(ptr, new_size);
    free(ptr);
    return NULL;
}

static int search(struct explain *x, cdet_compiler *c)
{
    cdet_options opt = CDET_OPTIONS_INIT;
    opt.max_bytes = x->o->max_memory;
    opt.lateness = x->o->lateness;
    opt.alloc = until_stopped;
    cdet_status s = cdet_explain(c, &opt, text_of(x->subject.id), x->kept.events, x->kept.count, &x->found);
    x->facts = (cdet_explanation_info)CDET_EXPLANATION_INFO_INIT;
    if (s == CDET_OK) s = cdet_explanation_info_get(x->found, &x->facts);
    if (s == CDET_OK) return EXIT_DONE;
    if (stop_wanted())
        say("the search was ended");
    else if (s == CDET_ENOENT)
        say("the alert does not come again from the events near it alone");
    else
        say("explaining: %s", cdet_status_text(s));
    return EXIT_INPUT;
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
    cdet_compiler *c = NULL;
    int status = make_compiler(x->o, &c);
    if (status) return status;
    x->slack = slack_of(x, c);
    (void)read_files(x, sink, true);
    status = search(x, c);
    cdet_compiler_free(c);
    if (status) return status;
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
    catch_signals();
    int status = explain(&x, sink);
    cdet_explanation_free(x.found);
    subject_free(&x.subject);
    resume_free(&x.names);
    kept_free(&x.kept);
    return status;
}
