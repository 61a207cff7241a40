/* SPDX-License-Identifier: MIT
 *
 * replay.c: see replay.h. shrink() is Zeller's ddmin: it leaves out ever smaller pieces, until no single event can go.
 */
#include "replay.h"

#include <stdlib.h>
#include <string.h>

/** More than this is not waited for. */
enum { MAX_REPLAYS = 20000 };

/* ---- the subject ---- */

void subject_free(struct subject *u)
{
    char **texts[] = { &u->id, &u->analytic, &u->level, &u->host, &u->title, &u->anchor };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) free(*texts[i]), *texts[i] = NULL;
    for (size_t i = 0; i < u->shown_count; i++) free(u->shown[i].stage), free(u->shown[i].summary);
    for (size_t i = 0; i < u->reason_count; i++) {
        struct reason *r = &u->reasons[i];
        free(r->field), free(r->value), free(r->element), free(r->matched);
    }
    free(u->shown);
    free(u->reasons);
    u->shown = NULL, u->shown_count = 0;
    u->reasons = NULL, u->reason_count = 0;
}

static void add_reasons(struct subject *u, const cdet_alert *a, size_t stage, size_t event, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        cdet_alert_why w = CDET_ALERT_WHY_INIT;
        if (cdet_alert_why_get(a, stage, event, i, &w) != CDET_OK) continue;
        size_t k = 0;
        while (k < u->reason_count &&
               !(text_same(w.field, u->reasons[k].field) && text_same(w.value, u->reasons[k].value) &&
                 text_same(w.matched, u->reasons[k].matched)))
            k++;
        if (k < u->reason_count) continue;
        u->reasons = grow(u->reasons, (u->reason_count + 1) * sizeof *u->reasons);
        u->reasons[u->reason_count++] =
            (struct reason){ copy_text(w.field), copy_text(w.value), copy_text(w.element), copy_text(w.matched) };
    }
}

static void add_stage(struct subject *u, const cdet_alert *a, size_t stage)
{
    cdet_str name;
    size_t events;
    uint64_t more;
    if (cdet_alert_stage(a, stage, &name, &events, &more) != CDET_OK) return;
    for (size_t i = 0; i < events; i++) {
        cdet_alert_event ev = CDET_ALERT_EVENT_INIT;
        if (cdet_alert_event_get(a, stage, i, &ev) != CDET_OK) continue;
        u->shown = grow(u->shown, (u->shown_count + 1) * sizeof *u->shown);
        u->shown[u->shown_count++] = (struct shown){ ev.tag, copy_text(name), copy_text(ev.summary) };
        add_reasons(u, a, stage, i, ev.why_count);
    }
}

void subject_set(struct subject *u, const cdet_alert *a)
{
    cdet_alert_info info = CDET_ALERT_INFO_INIT;
    if (cdet_alert_info_get(a, &info) != CDET_OK) return;
    subject_free(u);
    u->id = copy_text(info.id);
    u->analytic = copy_text(info.analytic);
    u->level = copy_text(info.level);
    u->host = copy_text(info.host);
    u->title = copy_text(info.title);
    u->anchor = copy_text(info.anchor);
    u->first = info.first;
    u->last = info.last;
    for (size_t i = 0; i < info.stage_count; i++) add_stage(u, a, i);
}

/* ---- replaying ---- */

static void look_for(struct verdict *v, cdet_engine *e, const char *id)
{
    for (const cdet_alert *a; (a = cdet_engine_next(e));) {
        cdet_alert_info info = CDET_ALERT_INFO_INIT;
        if (cdet_alert_info_get(a, &info) != CDET_OK || info.kind != CDET_ALERT || !text_same(info.id, id)) continue;
        size_t n = info.level.len < sizeof v->level ? info.level.len : sizeof v->level - 1;
        v->raised = true;
        memcpy(v->level, info.level.ptr, n);
        v->level[n] = 0;
    }
}

struct verdict replay(struct trial *t, cdet_ruleset *rules, const size_t *which, size_t n)
{
    struct verdict v = { .raised = false };
    cdet_engine *e = NULL;
    cdet_options opt = CDET_OPTIONS_INIT;
    opt.flags = CDET_REVISIONS_FINAL;
    opt.max_bytes = t->o->max_memory;
    opt.lateness = t->o->lateness;
    t->replays++;
    if (cdet_engine_new(rules, &opt, &e) != CDET_OK) return v;
    for (size_t i = 0; i < n; i++) {
        const cdet_event *ev = &t->kept->events[which[i]];
        if (cdet_engine_feed(e, ev) == CDET_EFULL) {
            look_for(&v, e, t->subject->id);
            (void)cdet_engine_feed(e, ev);
        }
    }
    (void)cdet_engine_flush(e);
    look_for(&v, e, t->subject->id);
    cdet_engine_free(e);
    return v;
}

bool replays_as_told(struct trial *t, cdet_ruleset *rules, const size_t *which, size_t n)
{
    struct verdict v = replay(t, rules, which, n);
    return v.raised && strcmp(v.level, t->subject->level) == 0;
}

/* ---- the smallest set ---- */

/** Tries the set without its part [from, to); takes it over when it does. */
static bool try_without(struct trial *t, cdet_ruleset *rules, size_t *set, size_t *n, size_t *rest, size_t from,
                        size_t to)
{
    memcpy(rest, set, from * sizeof *set);
    memcpy(rest + from, set + to, (*n - to) * sizeof *set);
    if (!replays_as_told(t, rules, rest, from + *n - to)) return false;
    *n = from + *n - to;
    memcpy(set, rest, *n * sizeof *set);
    return true;
}

size_t shrink(struct trial *t, cdet_ruleset *rules, size_t *set, size_t n, bool *complete)
{
    size_t *rest = grow(NULL, (n + 1) * sizeof *rest);
    size_t parts = 2;
    *complete = true;
    while (n > 1) {
        size_t part = (n + parts - 1) / parts, before = n;
        for (size_t from = 0; from < n && t->replays < MAX_REPLAYS;) {
            size_t to = from + part < n ? from + part : n;
            if (!try_without(t, rules, set, &n, rest, from, to)) from = to;
        }
        if (t->replays >= MAX_REPLAYS) *complete = false;
        /* A pass over single events that leaves out none is the end; one that did may have made others needless. */
        if (!*complete || (part == 1 && n == before)) break;
        if (part > 1)
            parts = parts * 2 < n ? parts * 2 : n;
        else
            parts = n;
        if (parts < 2) parts = 2;
    }
    free(rest);
    return n;
}
