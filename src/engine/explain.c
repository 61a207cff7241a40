/* SPDX-License-Identifier: MIT
 *
 * explain.c: what an alert rests on: events that suffice for it, and single changes of a setting that would have kept it away or
 * changed its level. Nothing is told that a replay has not shown.
 *
 *   all events: is it raised? --> those near it --> shrink (Zeller's ddmin) --> each change: the few events, then all near it
 */
#include "abi.h"
#include "intern.h"
#include "path.h"
#include "ruleset.h"
#include "text.h"

enum {
    MAX_REPLAYS = 20000, /* more than this is not waited for */
    MAX_VALUES = 12      /* values of the alert that are tried as entries of one list */
};
static const int64_t an_hour = (int64_t)3600 * 1000000000, milli = 1000000;

typedef struct reason { /* a value that counted */
    cdet_str field, value;
} reason;

typedef struct verdict {
    bool raised;
    char level[16];
} verdict;

struct cdet_explanation {
    cdet_mem mem;
    cdet_arena arena; /* texts */
    cdet_compiler *c; /* for the time of the search */
    cdet_options opt;
    const cdet_event *events;
    size_t count;
    cdet_str id, analytic, level, host;
    int64_t first, last, slack;
    cdet_ruleset *rules; /* the analytic alone, as configured */
    size_t *base, nbase, *few, nfew, *rest;
    bool *shown;
    bool minimal, judged;
    reason *reasons;
    size_t nreasons, reasons_cap;
    cdet_explanation_change *changes;
    size_t nchanges, changes_cap;
    uint64_t replays;
    cdet_status failed;
};

/* ---- replaying ---- */

static void fail(cdet_explanation *x, cdet_status s)
{
    if (x->failed == CDET_OK) x->failed = s;
}

static cdet_str keep(cdet_explanation *x, cdet_str s)
{
    cdet_str r = cdet_arena_str(&x->arena, s);
    if (!r.ptr) fail(x, CDET_ENOMEM);
    return r.ptr ? r : (cdet_str){ "", 0 };
}

typedef void (*look_fn)(cdet_explanation *x, const cdet_alert *a, void *user);

/* The revision of the alert that is waiting, if there is one. */
static void look(cdet_explanation *x, cdet_engine *e, look_fn fn, void *user)
{
    for (const cdet_alert *a; (a = cdet_engine_next(e));) {
        cdet_alert_info info = CDET_ALERT_INFO_INIT;
        if (cdet_alert_info_get(a, &info) == CDET_OK && info.kind == CDET_ALERT && cdet_str_eq(info.id, x->id))
            fn(x, a, user);
    }
}

/* Feeds these events (NULL: all) to a fresh engine. Their numbers are their tags: the caller's may say nothing. */
static void replay_to(cdet_explanation *x, cdet_ruleset *rs, const size_t *which, size_t n, look_fn fn, void *user)
{
    cdet_engine *e = NULL;
    cdet_status s = cdet_engine_new(rs, &x->opt, &e);
    x->replays++;
    for (size_t i = 0; i < n && s >= 0; i++) {
        size_t at = which ? which[i] : i;
        cdet_event ev = x->events[at];
        ev.tag = at;
        while ((s = cdet_engine_feed(e, &ev)) == CDET_EFULL) look(x, e, fn, user);
    }
    while (s >= 0 && (s = cdet_engine_flush(e)) == CDET_EFULL) {
        look(x, e, fn, user);
        s = CDET_OK;
    }
    if (s < 0)
        fail(x, s);
    else
        look(x, e, fn, user);
    cdet_engine_free(e);
}

static void take_verdict(cdet_explanation *x, const cdet_alert *a, void *user)
{
    verdict *v = user;
    cdet_alert_info info = CDET_ALERT_INFO_INIT;
    (void)x;
    if (cdet_alert_info_get(a, &info) != CDET_OK) return;
    size_t n = info.level.len < sizeof v->level ? info.level.len : sizeof v->level - 1;
    v->raised = true;
    memcpy(v->level, info.level.ptr, n);
    v->level[n] = '\0';
}

static verdict replay(cdet_explanation *x, cdet_ruleset *rs, const size_t *which, size_t n)
{
    verdict v = { false, "" };
    if (x->failed == CDET_OK) replay_to(x, rs, which, n, take_verdict, &v);
    return v;
}

static bool differs(const cdet_explanation *x, const verdict *v)
{
    return !v->raised || !cdet_str_eq(cdet_str_of(v->level), x->level);
}

static bool as_told(cdet_explanation *x, const size_t *which, size_t n)
{
    verdict v = replay(x, x->rules, which, n);
    return x->failed == CDET_OK && !differs(x, &v);
}

static bool give_up(const cdet_explanation *x)
{
    return x->failed != CDET_OK || x->replays >= MAX_REPLAYS;
}

/* ---- the alert ---- */

static void add_reason(cdet_explanation *x, const cdet_alert_why *w)
{
    for (size_t i = 0; i < x->nreasons; i++)
        if (cdet_str_eq(x->reasons[i].field, w->field) && cdet_str_eq(x->reasons[i].value, w->value)) return;
    if (!cdet_mem_grow(&x->mem, &x->reasons, &x->reasons_cap, x->nreasons + 1, sizeof *x->reasons)) {
        fail(x, CDET_ENOMEM);
        return;
    }
    x->reasons[x->nreasons++] = (reason){ keep(x, w->field), keep(x, w->value) };
}

static void take_stage(cdet_explanation *x, const cdet_alert *a, size_t stage)
{
    cdet_str name;
    size_t n = 0;
    uint64_t more;
    if (cdet_alert_stage(a, stage, &name, &n, &more) != CDET_OK) return;
    for (size_t i = 0; i < n; i++) {
        cdet_alert_event ev = CDET_ALERT_EVENT_INIT;
        if (cdet_alert_event_get(a, stage, i, &ev) != CDET_OK || ev.tag >= x->count) continue;
        x->shown[ev.tag] = true;
        for (size_t k = 0; k < ev.why_count; k++) {
            cdet_alert_why w = CDET_ALERT_WHY_INIT;
            if (cdet_alert_why_get(a, stage, i, k, &w) == CDET_OK) add_reason(x, &w);
        }
    }
}

static void take_alert(cdet_explanation *x, const cdet_alert *a, void *user)
{
    cdet_alert_info info = CDET_ALERT_INFO_INIT;
    (void)user;
    if (cdet_alert_info_get(a, &info) != CDET_OK) return;
    x->analytic = keep(x, info.analytic);
    x->level = keep(x, info.level);
    x->host = keep(x, info.host);
    x->first = info.first;
    x->last = info.last;
    memset(x->shown, 0, x->count * sizeof *x->shown);
    for (size_t i = 0; i < info.stage_count; i++) take_stage(x, a, i);
}

static cdet_status find_alert(cdet_explanation *x)
{
    cdet_ruleset *all = NULL;
    size_t rule;
    cdet_status s = cdet_compiler_build(x->c, &all);
    if (s) return s;
    replay_to(x, all, NULL, x->count, take_alert, NULL);
    cdet_ruleset_unref(all);
    if (x->failed) return x->failed;
    if (!x->analytic.len) return CDET_ENOENT;
    s = cdet_compiler_build_changed(x->c, x->analytic, NULL, &x->rules);
    if (s) return s;
    if (cdet_ruleset_find(x->rules, x->analytic, &rule) != CDET_OK) return CDET_ENOENT;
    int64_t window = x->rules->chains[rule]->window;
    x->slack = window > 0 && window != INT64_MAX ? window : an_hour;
    return CDET_OK;
}

/* ---- the events ---- */

static size_t host_len(cdet_str s)
{
    size_t n = 0;
    while (n < s.len && s.ptr[n] != '.') n++;
    return n;
}

static bool own_host(const cdet_explanation *x, cdet_str host)
{
    cdet_str a = { host.ptr, host_len(host) }, b = { x->host.ptr, host_len(x->host) };
    return host.len == 0 || cdet_str_ieq(a, b);
}

typedef enum sort { SHOWN, NEAR, ALL } sort;

static size_t pick(const cdet_explanation *x, size_t *set, sort of)
{
    size_t n = 0;
    for (size_t i = 0; i < x->count; i++) {
        const cdet_event *ev = &x->events[i];
        bool near = cdet_sat_sub(x->first, ev->time) <= x->slack && cdet_sat_sub(ev->time, x->last) <= x->slack;
        if (of == ALL || (of == SHOWN && x->shown[i]) || (of == NEAR && near && own_host(x, ev->host))) set[n++] = i;
    }
    return n;
}

/* Takes over the set without its part [from, to) when the alert comes as it was. */
static bool try_without(cdet_explanation *x, size_t from, size_t to)
{
    size_t n = x->nfew - (to - from);
    memcpy(x->rest, x->few, from * sizeof *x->few);
    memcpy(x->rest + from, x->few + to, (x->nfew - to) * sizeof *x->few);
    if (!as_told(x, x->rest, n)) return false;
    memcpy(x->few, x->rest, n * sizeof *x->few);
    x->nfew = n;
    return true;
}

/* Leaves out ever smaller pieces, until no single event can go. */
static void shrink(cdet_explanation *x)
{
    size_t parts = 2;
    x->minimal = true;
    while (x->nfew > 1) {
        size_t part = (x->nfew + parts - 1) / parts, before = x->nfew;
        for (size_t from = 0; from < x->nfew && !give_up(x);) {
            size_t to = from + part < x->nfew ? from + part : x->nfew;
            if (!try_without(x, from, to)) from = to;
        }
        if (give_up(x)) x->minimal = false;
        /* a pass over single events that leaves out none is the end; one that did may have made others needless */
        if (!x->minimal || (part == 1 && x->nfew == before)) break;
        parts = part > 1 && parts * 2 < x->nfew ? parts * 2 : x->nfew;
        if (parts < 2) parts = 2;
    }
}

static cdet_status find_events(cdet_explanation *x)
{
    bool found = false;
    for (sort of = NEAR; of <= ALL && !found && !x->failed; of++) {
        x->nbase = pick(x, x->base, of);
        found = as_told(x, x->base, x->nbase);
    }
    if (!found) return x->failed ? x->failed : CDET_ENOENT;
    x->nfew = pick(x, x->few, SHOWN);
    if (!as_told(x, x->few, x->nfew)) {
        memcpy(x->few, x->base, x->nbase * sizeof *x->base);
        x->nfew = x->nbase;
    }
    if (!x->failed) shrink(x);
    return x->failed;
}

/* ---- the settings ---- */

static void add_change(cdet_explanation *x, const cdet_element *e, const char *change, cdet_str value,
                       const char *layer, const verdict *v)
{
    if (x->failed) return;
    if (!cdet_mem_grow(&x->mem, &x->changes, &x->changes_cap, x->nchanges + 1, sizeof *x->changes)) {
        fail(x, CDET_ENOMEM);
        return;
    }
    cdet_explanation_change *c = &x->changes[x->nchanges];
    *c = (cdet_explanation_change)CDET_EXPLANATION_CHANGE_INIT;
    c->element = keep(x, e->name);
    c->change = cdet_str_of(change);
    c->value = keep(x, value);
    c->layer = keep(x, cdet_str_of(layer));
    c->level = v->raised ? keep(x, cdet_str_of(v->level)) : (cdet_str){ "", 0 };
    if (!x->failed) x->nchanges++;
}

/* The verdict under one change; false: the change is not allowed. Where the few events raise the alert as before, nothing is claimed; a
 * difference is asked of all events near it. */
static bool try_values(cdet_explanation *x, const cdet_element *e, cdet_verb verb, const cdet_str *values, size_t n,
                       verdict *v)
{
    const cdet_change c = { e->name, verb, values, n };
    cdet_ruleset *rs = NULL;
    if (give_up(x)) return false;
    cdet_status s = cdet_compiler_build_changed(x->c, x->analytic, &c, &rs);
    if (s == CDET_ENOMEM) fail(x, s);
    if (s) return false;
    *v = replay(x, rs, x->few, x->nfew);
    if (differs(x, v)) *v = replay(x, rs, x->base, x->nbase);
    cdet_ruleset_unref(rs);
    return x->failed == CDET_OK;
}

static void try_entries(cdet_explanation *x, const cdet_element *e)
{
    for (size_t i = 0; i < e->count && !give_up(x); i++) {
        verdict v;
        if (try_values(x, e, CDET_REMOVE, &e->entries[i].text, 1, &v) && differs(x, &v))
            add_change(x, e, "without", e->entries[i].text, e->entries[i].layer, &v);
    }
}

static bool is_field(cdet_str field, const char *name)
{
    return cdet_str_eq(field, cdet_str_of(name));
}

/* Whether a value of this field could be an entry of a list of this kind. */
static bool could_be_entry(cdet_element_kind kind, cdet_str field)
{
    static const char user[] = "user.";
    switch (kind) {
    case CDET_E_DESTINATIONS:
        return is_field(field, "destination.ip") || is_field(field, "destination.domain") ||
               is_field(field, "dns.question.name");
    case CDET_E_NAMES:
        return is_field(field, "process.name") || is_field(field, "process.executable");
    case CDET_E_IMAGES:
        return is_field(field, "container.image.name") || is_field(field, "cloud.image.id");
    case CDET_E_IDENTITIES:
        return field.len > sizeof user - 1 && memcmp(field.ptr, user, sizeof user - 1) == 0;
    default:
        return false;
    }
}

/* "[a, b]" */
static cdet_str joined(cdet_explanation *x, const cdet_str *values, size_t n)
{
    cdet_str r = { "[", 1 };
    for (size_t i = 0; i < n; i++) {
        r = cdet_arena_printf(&x->arena, "%.*s%s%.*s", (int)r.len, r.ptr, i ? ", " : "", (int)values[i].len,
                              values[i].ptr);
        if (!r.ptr) break;
    }
    if (r.ptr) r = cdet_arena_printf(&x->arena, "%.*s]", (int)r.len, r.ptr);
    if (!r.ptr) fail(x, CDET_ENOMEM);
    return r.ptr ? r : (cdet_str){ "", 0 };
}

/* Adds to an element each value of the alert that could be an entry of it; where none helps alone, all at once. */
static void try_additions(cdet_explanation *x, const cdet_element *e)
{
    cdet_str values[MAX_VALUES];
    size_t n = 0, before = x->nchanges;
    verdict v;
    for (size_t i = 0; i < x->nreasons && n < MAX_VALUES; i++) {
        if (!could_be_entry(e->kind, x->reasons[i].field)) continue;
        cdet_str value = e->kind == CDET_E_NAMES ? cdet_basename(x->reasons[i].value) : x->reasons[i].value;
        size_t k = 0;
        while (k < n && !cdet_str_eq(values[k], value)) k++;
        if (k == n) values[n++] = value;
    }
    for (size_t i = 0; i < n && !give_up(x); i++)
        if (try_values(x, e, CDET_ADD, &values[i], 1, &v) && differs(x, &v))
            add_change(x, e, "with", values[i], "", &v);
    if (n < 2 || x->nchanges > before || !try_values(x, e, CDET_ADD, values, n, &v) || !differs(x, &v)) return;
    add_change(x, e, "with", joined(x, values, n), "", &v);
}

static bool try_number(cdet_explanation *x, const cdet_element *e, int64_t n, verdict *v)
{
    char text[40];
    size_t len = 0;
    cdet_str s = cdet_arena_printf(&x->arena, e->kind == CDET_E_DURATION ? "%lldns" : "%lld", (long long)n);
    if (!s.ptr) {
        fail(x, CDET_ENOMEM);
        return false;
    }
    for (; len < s.len && len < sizeof text; len++) text[len] = s.ptr[len];
    s = (cdet_str){ text, len };
    return try_values(x, e, CDET_SET, &s, 1, v);
}

/* Between `far`, where the alert differs (or is not raised at all, with `silent`), and the value in force, where it does not: the last
 * value where it does not, as exact as a millisecond or 1. Should there be several borders, the one found is a true one. */
static void search_border(cdet_explanation *x, const cdet_element *e, int64_t far, verdict at_far, bool silent)
{
    int64_t now = e->number;
    bool down = far < now, duration = e->kind == CDET_E_DURATION;
    int64_t unit = duration && far % milli == 0 && now % milli == 0 ? milli : 1;
    for (far /= unit, now /= unit; far != now - 1 && far != now + 1;) {
        verdict v;
        int64_t middle = far / 2 + now / 2 + (far % 2 + now % 2) / 2;
        if (!try_number(x, e, middle * unit, &v)) return;
        if (silent ? !v.raised : differs(x, &v))
            far = middle, at_far = v;
        else
            now = middle;
    }
    if (at_far.raised == silent) return;
    cdet_str text = cdet_arena_printf(&x->arena, "%lld%s", (long long)now, !duration ? "" : unit == 1 ? "ns" : "ms");
    if (!text.ptr) {
        fail(x, CDET_ENOMEM);
        return;
    }
    add_change(x, e, down ? "below" : "above", text, "", &at_far);
}

/* Durations and numbers are tried at their bounds first. */
static void try_border(cdet_explanation *x, const cdet_element *e)
{
    const int64_t bounds[2] = { e->min, e->max };
    const bool has[2] = { e->has_min, e->has_max };
    for (int k = 0; k < 2; k++) {
        verdict v;
        if (!has[k] || bounds[k] == e->number || !try_number(x, e, bounds[k], &v)) continue;
        if (!v.raised) search_border(x, e, bounds[k], v, true);
        if (differs(x, &v)) search_border(x, e, bounds[k], v, false);
    }
}

static void try_flag(cdet_explanation *x, const cdet_element *e)
{
    verdict v;
    cdet_str other = e->number ? CDET_LIT("false") : CDET_LIT("true");
    if (try_values(x, e, CDET_SET, &other, 1, &v) && differs(x, &v)) add_change(x, e, "set to", other, "", &v);
}

static void try_settings(cdet_explanation *x)
{
    size_t rule;
    if (cdet_ruleset_find(x->rules, x->analytic, &rule) != CDET_OK) return;
    const cdet_chain *ch = x->rules->chains[rule];
    for (uint32_t i = 0; i < ch->nelements && !give_up(x); i++) {
        const cdet_element *e = &ch->elements[i];
        if (e->kind == CDET_E_DURATION || e->kind == CDET_E_NUMBER) {
            try_border(x, e);
        } else if (e->kind == CDET_E_FLAG) {
            try_flag(x, e);
        } else {
            try_entries(x, e);
            try_additions(x, e);
        }
    }
    x->judged = !give_up(x);
}

/* ---- the public calls ---- */

/* Ids of fields belong to one ruleset, and many are built here. */
static bool all_named(const cdet_event *events, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (events[i].field_count && !events[i].fields) return false;
        for (size_t k = 0; k < events[i].field_count; k++)
            if (events[i].fields[k].id) return false;
    }
    return true;
}

static bool make_room(cdet_explanation *x)
{
    size_t n = x->count + 1;
    x->base = cdet_mem_alloc(&x->mem, n * sizeof *x->base);
    x->few = cdet_mem_alloc(&x->mem, n * sizeof *x->few);
    x->rest = cdet_mem_alloc(&x->mem, n * sizeof *x->rest);
    x->shown = cdet_mem_alloc(&x->mem, n * sizeof *x->shown);
    return x->base && x->few && x->rest && x->shown;
}

cdet_status cdet_explain(cdet_compiler *c, const cdet_options *opt, cdet_str id, const cdet_event *events, size_t count,
                         cdet_explanation **out)
{
    cdet_options o = CDET_OPTIONS_INIT;
    if (out) *out = NULL;
    if (!c || !out || !id.ptr || (count && !events) || count > SIZE_MAX / sizeof(size_t) - 1) return CDET_EINVAL;
    cdet_status s = opt ? cdet_abi_read(&o, sizeof o, opt, 8) : CDET_OK;
    if (s) return s;
    if (!all_named(events, count)) return CDET_EINVAL;
    cdet_mem m;
    cdet_mem_init(&m, o.alloc, o.alloc_ctx, 0);
    cdet_explanation *x = cdet_mem_alloc(&m, sizeof *x);
    if (!x) return CDET_ENOMEM;
    x->mem = m;
    cdet_arena_init(&x->arena, &x->mem);
    x->c = c;
    x->opt = o;
    x->opt.flags = CDET_REVISIONS_FINAL;
    x->events = events;
    x->count = count;
    x->id = keep(x, id);
    s = x->failed ? x->failed : make_room(x) ? CDET_OK : CDET_ENOMEM;
    if (s == CDET_OK) s = find_alert(x);
    if (s == CDET_OK) s = find_events(x);
    if (s == CDET_OK) try_settings(x);
    if (s == CDET_OK) s = x->failed;
    cdet_ruleset_unref(x->rules);
    x->rules = NULL;
    x->c = NULL;
    x->events = NULL;
    if (s)
        cdet_explanation_free(x);
    else
        *out = x;
    return s;
}

void cdet_explanation_free(cdet_explanation *x)
{
    if (!x) return;
    size_t n = x->count + 1;
    cdet_mem_free(&x->mem, x->base, n * sizeof *x->base);
    cdet_mem_free(&x->mem, x->few, n * sizeof *x->few);
    cdet_mem_free(&x->mem, x->rest, n * sizeof *x->rest);
    cdet_mem_free(&x->mem, x->shown, n * sizeof *x->shown);
    cdet_mem_free(&x->mem, x->reasons, x->reasons_cap * sizeof *x->reasons);
    cdet_mem_free(&x->mem, x->changes, x->changes_cap * sizeof *x->changes);
    cdet_arena_free(&x->arena);
    cdet_mem m = x->mem;
    cdet_mem_free(&m, x, sizeof *x);
}

cdet_status cdet_explanation_info_get(const cdet_explanation *x, cdet_explanation_info *out)
{
    cdet_explanation_info i = CDET_EXPLANATION_INFO_INIT;
    if (!x) return CDET_EINVAL;
    i.minimal = x->minimal;
    i.complete = x->judged;
    i.analytic = x->analytic;
    i.level = x->level;
    i.event_count = x->nfew;
    i.change_count = x->nchanges;
    i.replayed_events = x->nbase;
    i.replays = x->replays;
    return cdet_abi_write(out, &i, sizeof i);
}

cdet_status cdet_explanation_event(const cdet_explanation *x, size_t i, size_t *index)
{
    if (!x || !index) return CDET_EINVAL;
    if (i >= x->nfew) return CDET_ENOENT;
    *index = x->few[i];
    return CDET_OK;
}

cdet_status cdet_explanation_change_get(const cdet_explanation *x, size_t i, cdet_explanation_change *out)
{
    if (!x) return CDET_EINVAL;
    if (i >= x->nchanges) return CDET_ENOENT;
    return cdet_abi_write(out, &x->changes[i], sizeof x->changes[i]);
}
