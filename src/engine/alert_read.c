/* SPDX-License-Identifier: MIT
 *
 * alert_read.c: the accessors of an alert, and its JSON.
 */
#include "alert.h"

#include "abi.h"
#include "text.h"

static const char *const confidence_names[] = { "weak", "medium", "strong" };

cdet_status cdet_alert_info_get(const cdet_alert *a, cdet_alert_info *out)
{
    cdet_alert_info i = CDET_ALERT_INFO_INIT;
    if (!a || !out) return CDET_EINVAL;
    i.kind = a->kind;
    i.revision = a->revision;
    i.is_final = a->is_final;
    i.is_withdrawn = a->is_withdrawn;
    i.id = a->id;
    i.superseded_by = a->superseded_by;
    i.analytic = a->analytic;
    i.title = a->title;
    i.strategy = a->strategy;
    i.techniques = a->techniques;
    i.host = a->host;
    i.level = a->level;
    i.anchor = a->anchor;
    i.first = a->first;
    i.last = a->last;
    i.stage_count = a->nstages;
    i.edge_count = a->nedges;
    i.missing_count = a->nmissing;
    i.note_count = a->nnotes;
    i.lineage_count = a->nprocs;
    return cdet_abi_write(out, &i, sizeof i);
}

cdet_status cdet_alert_stage(const cdet_alert *a, size_t stage, cdet_str *name, size_t *events, uint64_t *more)
{
    if (!a || !name || !events || !more) return CDET_EINVAL;
    if (stage >= a->nstages) return CDET_ENOENT;
    *name = a->stages[stage].name;
    *events = a->stages[stage].nevents;
    *more = a->stages[stage].more;
    return CDET_OK;
}

cdet_status cdet_alert_event_get(const cdet_alert *a, size_t stage, size_t event, cdet_alert_event *out)
{
    cdet_alert_event x = CDET_ALERT_EVENT_INIT;
    if (!a || !out) return CDET_EINVAL;
    if (stage >= a->nstages || event >= a->stages[stage].nevents) return CDET_ENOENT;
    const cdet_alert_event_rec *r = &a->stages[stage].events[event];
    x.tag = r->tag;
    x.time = r->time;
    x.name = r->name;
    x.summary = r->summary;
    x.why_count = r->nwhy;
    return cdet_abi_write(out, &x, sizeof x);
}

cdet_status cdet_alert_why_get(const cdet_alert *a, size_t stage, size_t event, size_t why, cdet_alert_why *out)
{
    cdet_alert_why x = CDET_ALERT_WHY_INIT;
    if (!a || !out) return CDET_EINVAL;
    if (stage >= a->nstages || event >= a->stages[stage].nevents || why >= a->stages[stage].events[event].nwhy)
        return CDET_ENOENT;
    const cdet_alert_why_rec *r = &a->stages[stage].events[event].why[why];
    x.field = r->field;
    x.value = r->value;
    x.matched = r->matched;
    x.element = r->element;
    x.layer = r->layer;
    return cdet_abi_write(out, &x, sizeof x);
}

cdet_status cdet_alert_edge_get(const cdet_alert *a, size_t edge, cdet_alert_edge *out)
{
    cdet_alert_edge x = CDET_ALERT_EDGE_INIT;
    if (!a || !out) return CDET_EINVAL;
    if (edge >= a->nedges) return CDET_ENOENT;
    const cdet_alert_edge_rec *r = &a->edges[edge];
    x.kind = r->kind;
    x.from = r->from;
    x.to = r->to;
    x.confidence = cdet_str_of(confidence_names[r->confidence]);
    x.weakest = r->weakest;
    return cdet_abi_write(out, &x, sizeof x);
}

cdet_status cdet_alert_missing(const cdet_alert *a, size_t i, cdet_str *stage, cdet_str *because)
{
    if (!a || !stage || !because) return CDET_EINVAL;
    if (i >= a->nmissing) return CDET_ENOENT;
    *stage = a->missing[i].stage;
    *because = a->missing[i].because;
    return CDET_OK;
}

cdet_status cdet_alert_note(const cdet_alert *a, size_t i, cdet_str *text)
{
    if (!a || !text) return CDET_EINVAL;
    if (i >= a->nnotes) return CDET_ENOENT;
    *text = a->notes[i];
    return CDET_OK;
}

cdet_status cdet_alert_process_get(const cdet_alert *a, size_t i, cdet_alert_process *out)
{
    cdet_alert_process x = CDET_ALERT_PROCESS_INIT;
    if (!a || !out) return CDET_EINVAL;
    if (i >= a->nprocs) return CDET_ENOENT;
    const cdet_alert_process_rec *r = &a->procs[i];
    x.depth = r->depth;
    x.is_anchor = r->is_anchor;
    x.executable = r->exe;
    x.command_line = r->cmd;
    x.pid = r->pid;
    x.start = r->start;
    return cdet_abi_write(out, &x, sizeof x);
}

/* ---- JSON ---- */

static void key(cdet_buf *b, const char *name)
{
    if (b->len && b->ptr[b->len - 1] != '{' && b->ptr[b->len - 1] != '[') cdet_buf_lit(b, ",");
    cdet_buf_lit(b, "\"");
    cdet_buf_lit(b, name);
    cdet_buf_lit(b, "\":");
}

static void text(cdet_buf *b, const char *name, cdet_str s)
{
    bool bad = false;
    key(b, name);
    cdet_json_str(b, s, &bad);
    if (!bad) return;
    cdet_buf_lit(b, ",\""); /* the raw bytes beside it */
    cdet_buf_lit(b, name);
    cdet_buf_lit(b, "_hex\":\"");
    cdet_hex(b, s);
    cdet_buf_lit(b, "\"");
}

static void when(cdet_buf *b, const char *name, int64_t ns)
{
    char t[40];
    size_t n = cdet_time_print(ns, t);
    text(b, name, (cdet_str){ t, n });
}

static void number(cdet_buf *b, const char *name, uint64_t n)
{
    key(b, name);
    cdet_buf_fmt(b, "%llu", (unsigned long long)n);
}

static void comma(cdet_buf *b, size_t i)
{
    if (i) cdet_buf_lit(b, ",");
}

static void events_json(cdet_buf *b, const cdet_alert_stage_rec *s)
{
    for (size_t i = 0; i < s->nevents; i++) {
        const cdet_alert_event_rec *r = &s->events[i];
        comma(b, i);
        cdet_buf_lit(b, "{");
        number(b, "tag", r->tag);
        when(b, "time", r->time);
        text(b, "class", r->name);
        text(b, "summary", r->summary);
        key(b, "why");
        cdet_buf_lit(b, "[");
        for (size_t k = 0; k < r->nwhy; k++) {
            comma(b, k);
            cdet_buf_lit(b, "{");
            text(b, "field", r->why[k].field);
            text(b, "value", r->why[k].value);
            text(b, "matched", r->why[k].matched);
            if (r->why[k].element.len) text(b, "element", r->why[k].element);
            if (r->why[k].layer.len) text(b, "layer", r->why[k].layer);
            cdet_buf_lit(b, "}");
        }
        cdet_buf_lit(b, "]}");
    }
}

static void techniques_json(cdet_buf *b, cdet_str list)
{
    bool bad;
    key(b, "techniques");
    cdet_buf_lit(b, "[");
    for (size_t i = 0, n = 0; i < list.len; n++) {
        size_t end = i;
        while (end < list.len && list.ptr[end] != ',') end++;
        comma(b, n);
        cdet_json_str(b, (cdet_str){ list.ptr + i, end - i }, &bad);
        i = end + 1;
    }
    cdet_buf_lit(b, "]");
}

static void head_json(cdet_buf *b, const cdet_alert *a)
{
    text(b, "kind", a->kind == CDET_ALERT ? CDET_LIT("alert") : CDET_LIT("near-miss"));
    text(b, "id", a->id);
    if (a->superseded_by.len) text(b, "superseded_by", a->superseded_by);
    text(b, "analytic", a->analytic);
    text(b, "title", a->title);
    if (a->strategy.len) text(b, "strategy", a->strategy);
    techniques_json(b, a->techniques);
    text(b, "host", a->host);
    if (a->kind == CDET_ALERT) text(b, "level", a->level);
    text(b, "anchor", a->anchor);
    number(b, "revision", a->revision);
    key(b, "final");
    cdet_buf_lit(b, a->is_final ? "true" : "false");
    if (a->is_withdrawn) {
        key(b, "withdrawn");
        cdet_buf_lit(b, "true");
    }
    when(b, "first", a->first);
    when(b, "last", a->last);
}

static void graph_json(cdet_buf *b, const cdet_alert *a)
{
    key(b, "edges");
    cdet_buf_lit(b, "[");
    for (size_t i = 0; i < a->nedges; i++) {
        const cdet_alert_edge_rec *r = &a->edges[i];
        comma(b, i);
        cdet_buf_lit(b, "{");
        text(b, "kind", r->kind);
        text(b, "from", r->from);
        text(b, "to", r->to);
        text(b, "confidence", cdet_str_of(confidence_names[r->confidence]));
        if (r->weakest) {
            key(b, "weakest");
            cdet_buf_lit(b, "true");
        }
        cdet_buf_lit(b, "}");
    }
    cdet_buf_lit(b, "]");
    key(b, "lineage");
    cdet_buf_lit(b, "[");
    for (size_t i = 0; i < a->nprocs; i++) {
        const cdet_alert_process_rec *r = &a->procs[i];
        comma(b, i);
        cdet_buf_lit(b, "{");
        number(b, "depth", r->depth);
        number(b, "pid", r->pid);
        text(b, "executable", r->exe);
        if (r->cmd.len) text(b, "command_line", r->cmd);
        if (r->start != INT64_MIN) when(b, "start", r->start);
        if (r->is_anchor) {
            key(b, "anchor");
            cdet_buf_lit(b, "true");
        }
        cdet_buf_lit(b, "}");
    }
    cdet_buf_lit(b, "]");
}

cdet_status cdet_alert_json(const cdet_alert *a, char *buf, size_t cap, size_t *need)
{
    cdet_mem m;
    cdet_buf b;
    if (!a || !need || (cap && !buf)) return CDET_EINVAL;
    cdet_mem_init(&m, a->mem->fn, a->mem->ctx, 0);
    cdet_buf_init(&b, &m);
    cdet_buf_lit(&b, "{");
    head_json(&b, a);
    key(&b, "stages");
    cdet_buf_lit(&b, "[");
    for (size_t i = 0; i < a->nstages; i++) {
        comma(&b, i);
        cdet_buf_lit(&b, "{");
        text(&b, "stage", a->stages[i].name);
        key(&b, "events");
        cdet_buf_lit(&b, "[");
        events_json(&b, &a->stages[i]);
        cdet_buf_lit(&b, "]");
        if (a->stages[i].more) number(&b, "more", a->stages[i].more);
        cdet_buf_lit(&b, "}");
    }
    cdet_buf_lit(&b, "]");
    graph_json(&b, a);
    key(&b, "missing");
    cdet_buf_lit(&b, "[");
    for (size_t i = 0; i < a->nmissing; i++) {
        comma(&b, i);
        if (a->kind == CDET_ALERT) {
            bool bad;
            cdet_json_str(&b, a->missing[i].stage, &bad);
            continue;
        }
        cdet_buf_lit(&b, "{");
        text(&b, "stage", a->missing[i].stage);
        text(&b, "because", a->missing[i].because);
        cdet_buf_lit(&b, "}");
    }
    cdet_buf_lit(&b, "]");
    key(&b, "notes");
    cdet_buf_lit(&b, "[");
    for (size_t i = 0; i < a->nnotes; i++) {
        bool bad;
        comma(&b, i);
        cdet_json_str(&b, a->notes[i], &bad);
    }
    cdet_buf_lit(&b, "]}");
    cdet_status s = b.failed ? CDET_ENOMEM : CDET_OK;
    if (!s) {
        *need = b.len;
        if (b.len > cap)
            s = CDET_ENOSPC;
        else
            memcpy(buf, b.ptr, b.len);
    }
    cdet_buf_free(&b);
    return s;
}
