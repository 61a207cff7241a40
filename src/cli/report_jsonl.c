/* SPDX-License-Identifier: MIT
 *
 * report_jsonl.c: an alert as one JSON object on one line, for scripts. Keys may be added, never removed or renamed.
 * Also what the forms share: the choice of the form, and the story.
 */
#include "report.h"

void report_alert(struct out *o, const struct report *r, const cdet_alert *a)
{
    if (r->format == FORMAT_JSONL)
        report_jsonl(o, r, a);
    else if (r->format == FORMAT_OCSF)
        report_ocsf(o, r, a);
    else
        report_text(o, r, a);
}

/* ---- the story ---- */

/** The beginning of a text, whole characters, with dots where something is left out. */
static void out_cut(struct out *o, cdet_str s, size_t max)
{
    size_t n = 0;
    for (size_t shown = 0; n < s.len && (max == 0 || shown < max); shown++) {
        uint32_t cp;
        n += text_next(s.ptr + n, s.len - n, &cp);
    }
    out_bytes(o, s.ptr, n);
    if (n < s.len) out_text(o, "...");
}

void out_story(struct out *o, const cdet_alert *a, const cdet_alert_info *info, size_t max)
{
    enum { STAGES = 16 };
    cdet_alert_event first[STAGES];
    size_t count = 0;
    for (size_t i = 0; i < info->stage_count && count < STAGES; i++) {
        cdet_alert_event ev = CDET_ALERT_EVENT_INIT;
        if (cdet_alert_event_get(a, i, 0, &ev) != CDET_OK) continue;
        size_t at = count++;
        for (; at > 0 && first[at - 1].time > ev.time; at--) first[at] = first[at - 1];
        first[at] = ev;
    }
    for (size_t i = 0, told = 0; i < count; i++) {
        if (i && text_equal(first[i].summary, first[i - 1].summary)) continue;
        if (told++) out_text(o, "; then ");
        out_cut(o, first[i].summary, max);
    }
}

/* ---- JSON lines ---- */

static void write_why(struct out *o, const cdet_alert *a, size_t stage, size_t event, size_t count)
{
    json_open(o, "why", '[');
    for (size_t i = 0; i < count; i++) {
        cdet_alert_why w = CDET_ALERT_WHY_INIT;
        if (cdet_alert_why_get(a, stage, event, i, &w) != CDET_OK) continue;
        json_open(o, NULL, '{');
        json_text(o, "field", w.field);
        json_text(o, "value", w.value);
        json_text(o, "matched", w.matched);
        json_text(o, "element", w.element);
        json_text(o, "layer", w.layer);
        json_close(o, '}');
    }
    json_close(o, ']');
}

static void write_event(struct out *o, const struct report *r, const cdet_alert *a, size_t stage, size_t event)
{
    cdet_alert_event ev = CDET_ALERT_EVENT_INIT;
    if (cdet_alert_event_get(a, stage, event, &ev) != CDET_OK) return;
    json_open(o, NULL, '{');
    json_text(o, "input", resume_name(r->inputs, ev.tag));
    json_uint(o, "line", ev.tag & TAG_LINE_MASK);
    json_time(o, "time", ev.time);
    json_text(o, "class", ev.name);
    json_text(o, "summary", ev.summary);
    write_why(o, a, stage, event, ev.why_count);
    json_close(o, '}');
}

static void write_stages(struct out *o, const struct report *r, const cdet_alert *a, size_t count)
{
    json_open(o, "stages", '[');
    for (size_t i = 0; i < count; i++) {
        cdet_str name;
        size_t events;
        uint64_t more;
        if (cdet_alert_stage(a, i, &name, &events, &more) != CDET_OK) continue;
        json_open(o, NULL, '{');
        json_text(o, "stage", name);
        json_open(o, "events", '[');
        for (size_t k = 0; k < events; k++) write_event(o, r, a, i, k);
        json_close(o, ']');
        if (more) json_uint(o, "more", more);
        json_close(o, '}');
    }
    json_close(o, ']');
}

static void write_edges(struct out *o, const cdet_alert *a, size_t count)
{
    json_open(o, "edges", '[');
    for (size_t i = 0; i < count; i++) {
        cdet_alert_edge e = CDET_ALERT_EDGE_INIT;
        if (cdet_alert_edge_get(a, i, &e) != CDET_OK) continue;
        json_open(o, NULL, '{');
        json_text(o, "kind", e.kind);
        json_text(o, "from", e.from);
        json_text(o, "to", e.to);
        json_text(o, "confidence", e.confidence);
        if (e.weakest) json_bool(o, "weakest", true);
        json_close(o, '}');
    }
    json_close(o, ']');
}

/** An array of names, or of objects that say because of what, too. */
static void write_missing(struct out *o, const cdet_alert *a, const char *key, size_t count, bool because)
{
    json_open(o, key, '[');
    for (size_t i = 0; i < count; i++) {
        cdet_str stage, reason;
        if (cdet_alert_missing(a, i, &stage, &reason) != CDET_OK) continue;
        if (!because) {
            json_text(o, NULL, stage);
            continue;
        }
        json_open(o, NULL, '{');
        json_text(o, "stage", stage);
        json_text(o, "because", reason);
        json_close(o, '}');
    }
    json_close(o, ']');
}

static void write_lineage(struct out *o, const cdet_alert *a, size_t count)
{
    json_open(o, "lineage", '[');
    for (size_t i = 0; i < count; i++) {
        cdet_alert_process p = CDET_ALERT_PROCESS_INIT;
        if (cdet_alert_process_get(a, i, &p) != CDET_OK) continue;
        json_open(o, NULL, '{');
        json_uint(o, "depth", p.depth);
        json_text(o, "executable", p.executable);
        json_text(o, "command_line", p.command_line);
        json_uint(o, "pid", p.pid);
        if (p.start != INT64_MIN) json_time(o, "start", p.start);
        if (p.is_anchor) json_bool(o, "anchor", true);
        json_close(o, '}');
    }
    json_close(o, ']');
}

static void write_notes(struct out *o, const cdet_alert *a, size_t count)
{
    json_open(o, "notes", '[');
    for (size_t i = 0; i < count; i++) {
        cdet_str note;
        if (cdet_alert_note(a, i, &note) == CDET_OK) json_text(o, NULL, note);
    }
    json_close(o, ']');
}

void report_jsonl(struct out *o, const struct report *r, const cdet_alert *a)
{
    cdet_alert_info info = CDET_ALERT_INFO_INIT;
    if (cdet_alert_info_get(a, &info) != CDET_OK) return;
    bool near_miss = info.kind == CDET_NEAR_MISS;
    json_open(o, NULL, '{');
    json_text(o, "kind", near_miss ? STR("near-miss") : STR("alert"));
    json_text(o, "id", info.id);
    if (info.superseded_by.len) json_text(o, "superseded_by", info.superseded_by);
    json_text(o, "analytic", info.analytic);
    json_text(o, "strategy", info.strategy);
    json_items(o, "techniques", info.techniques);
    json_text(o, "host", info.host);
    json_text(o, "level", info.level);
    json_uint(o, "revision", info.revision);
    json_bool(o, "final", info.is_final);
    if (info.is_withdrawn) json_bool(o, "withdrawn", true);
    json_time(o, "first", info.first);
    json_time(o, "last", info.last);
    json_text(o, "title", info.title);
    json_text(o, "anchor", info.anchor);
    write_stages(o, r, a, info.stage_count);
    write_edges(o, a, info.edge_count);
    write_missing(o, a, "missing", info.missing_count, near_miss);
    if (!near_miss && info.missing_count) write_missing(o, a, "missing_because", info.missing_count, true);
    write_lineage(o, a, info.lineage_count);
    write_notes(o, a, info.note_count);
    json_close(o, '}');
    out_char(o, '\n', 1);
}
