/* SPDX-License-Identifier: MIT
 *
 * report_ocsf.c: an alert as an OCSF 1.4 Detection Finding (class 2004) on one line, for lakes and SIEMs that speak it.
 *
 * A field of the evidence that OCSF has a place for goes there (file, dst_endpoint, query, container, process); all of
 * it stands in `data`, too. What has no place at all is in `unmapped`. Times are milliseconds.
 */
#include "report.h"

#include <string.h>

enum { CLASS = 2004, CATEGORY = 2 };

static int64_t milliseconds(int64_t ns)
{
    return ns / 1000000 - (ns % 1000000 < 0);
}

/** Writes "key_id": n, "key": "Caption". */
static void write_enum(struct out *o, const char *id_key, const char *key, uint64_t id, const char *caption)
{
    json_uint(o, id_key, id);
    json_text(o, key, text_of(caption));
}

static void write_severity(struct out *o, cdet_str level, bool near_miss)
{
    static const struct {
        const char *level, *caption;
    } known[] = { { "informational", "Informational" },
                  { "low", "Low" },
                  { "medium", "Medium" },
                  { "high", "High" },
                  { "critical", "Critical" } };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (!near_miss && !text_same(level, known[i].level)) continue;
        write_enum(o, "severity_id", "severity", i + 1, known[i].caption);
        return;
    }
    write_enum(o, "severity_id", "severity", 0, "Unknown");
}

/** The chain is as sure as the weakest of its edges. */
static void write_confidence(struct out *o, const cdet_alert *a, size_t edges)
{
    static const char *const names[] = { "weak", "medium", "strong" }, *const captions[] = { "Unknown", "Low", "Medium",
                                                                                             "High" };
    size_t least = 0;
    for (size_t i = 0; i < edges; i++) {
        cdet_alert_edge e = CDET_ALERT_EDGE_INIT;
        if (cdet_alert_edge_get(a, i, &e) != CDET_OK) continue;
        for (size_t k = 0; k < 3; k++)
            if (text_same(e.confidence, names[k]) && (least == 0 || k + 1 < least)) least = k + 1;
    }
    write_enum(o, "confidence_id", "confidence", least, captions[least]);
}

static void write_attacks(struct out *o, cdet_str techniques)
{
    cdet_str id;
    json_open(o, "attacks", '[');
    while (text_item(&techniques, &id)) {
        const char *dot = memchr(id.ptr, '.', id.len);
        json_open(o, NULL, '{');
        json_open(o, "technique", '{');
        json_text(o, "uid", (cdet_str){ id.ptr, dot ? (size_t)(dot - id.ptr) : id.len });
        json_close(o, '}');
        if (dot) {
            json_open(o, "sub_technique", '{');
            json_text(o, "uid", id);
            json_close(o, '}');
        }
        json_close(o, '}');
    }
    json_close(o, ']');
}

static void write_finding(struct out *o, const struct report *r, const cdet_alert_info *info)
{
    cdet_rule_info rule = CDET_RULE_INFO_INIT;
    size_t index;
    bool known = cdet_ruleset_find(r->rules, info->analytic, &index) == CDET_OK &&
                 cdet_ruleset_rule(r->rules, index, &rule) == CDET_OK;
    json_open(o, "finding_info", '{');
    json_text(o, "uid", info->id);
    json_text(o, "title", info->title);
    if (known && rule.description.len) json_text(o, "desc", rule.description);
    json_int(o, "created_time", milliseconds(info->last));
    json_int(o, "first_seen_time", milliseconds(info->first));
    json_int(o, "last_seen_time", milliseconds(info->last));
    json_open(o, "analytic", '{');
    json_text(o, "uid", info->analytic);
    json_text(o, "name", info->title);
    write_enum(o, "type_id", "type", 2, "Behavioral");
    if (info->strategy.len) json_text(o, "category", info->strategy);
    json_close(o, '}');
    write_attacks(o, info->techniques);
    json_close(o, '}');
}

/* ---- evidences ---- */

static void write_file(struct out *o, const char *key, cdet_str path)
{
    json_open(o, key, '{');
    json_text(o, "name", text_base(path));
    json_text(o, "path", path);
    write_enum(o, "type_id", "type", 1, "Regular File");
    json_close(o, '}');
}

static void write_object(struct out *o, const char *key, const char *attribute, cdet_str value)
{
    json_open(o, key, '{');
    json_text(o, attribute, value);
    json_close(o, '}');
}

/** The value of a field among an event's reasons; false: it is not there, or empty. */
static bool why_value(const cdet_alert *a, size_t stage, size_t event, size_t count, const char *field, cdet_str *value)
{
    for (size_t i = 0; i < count; i++) {
        cdet_alert_why w = CDET_ALERT_WHY_INIT;
        if (cdet_alert_why_get(a, stage, event, i, &w) != CDET_OK || !text_same(w.field, field) || w.value.len == 0)
            continue;
        *value = w.value;
        return true;
    }
    return false;
}

static void write_data(struct out *o, const struct report *r, const cdet_alert *a, cdet_str stage_name, size_t stage,
                       size_t event, const cdet_alert_event *ev)
{
    json_open(o, "data", '{');
    json_text(o, "stage", stage_name);
    json_text(o, "class", ev->name);
    json_int(o, "time", milliseconds(ev->time));
    json_text(o, "summary", ev->summary);
    json_text(o, "input", resume_name(r->inputs, ev->tag));
    json_uint(o, "line", ev->tag & TAG_LINE_MASK);
    json_open(o, "why", '[');
    for (size_t i = 0; i < ev->why_count; i++) {
        cdet_alert_why w = CDET_ALERT_WHY_INIT;
        if (cdet_alert_why_get(a, stage, event, i, &w) != CDET_OK) continue;
        json_open(o, NULL, '{');
        json_text(o, "field", w.field);
        json_text(o, "value", w.value);
        json_text(o, "matched", w.matched);
        json_close(o, '}');
    }
    json_close(o, ']');
    json_close(o, '}');
}

static void write_event(struct out *o, const struct report *r, const cdet_alert *a, cdet_str name, size_t stage,
                        size_t event)
{
    cdet_alert_event ev = CDET_ALERT_EVENT_INIT;
    cdet_str v;
    if (cdet_alert_event_get(a, stage, event, &ev) != CDET_OK) return;
    json_open(o, NULL, '{');
    write_data(o, r, a, name, stage, event, &ev);
    if (why_value(a, stage, event, ev.why_count, "file.path", &v)) write_file(o, "file", v);
    if (why_value(a, stage, event, ev.why_count, "destination.ip", &v))
        write_object(o, "dst_endpoint", "ip", v);
    else if (why_value(a, stage, event, ev.why_count, "destination.domain", &v))
        write_object(o, "dst_endpoint", "hostname", v);
    if (why_value(a, stage, event, ev.why_count, "dns.question.name", &v)) write_object(o, "query", "hostname", v);
    if (why_value(a, stage, event, ev.why_count, "container.id", &v)) write_object(o, "container", "uid", v);
    json_close(o, '}');
}

/** The process that the chain is about, and the images of its ancestors, nearest first. */
static void write_anchor(struct out *o, const cdet_alert *a, size_t lineage)
{
    for (size_t i = 0; i < lineage; i++) {
        cdet_alert_process p = CDET_ALERT_PROCESS_INIT;
        if (cdet_alert_process_get(a, i, &p) != CDET_OK || !p.is_anchor || p.pid == 0) continue;
        json_open(o, NULL, '{');
        json_open(o, "process", '{');
        json_uint(o, "pid", p.pid);
        if (p.executable.len) json_text(o, "name", text_base(p.executable));
        if (p.command_line.len) json_text(o, "cmd_line", p.command_line);
        if (p.start != INT64_MIN) json_int(o, "created_time", milliseconds(p.start));
        if (p.executable.len) write_file(o, "file", p.executable);
        json_open(o, "lineage", '[');
        for (size_t k = i; k-- > 0;) {
            cdet_alert_process above = CDET_ALERT_PROCESS_INIT;
            if (cdet_alert_process_get(a, k, &above) == CDET_OK && above.depth < p.depth)
                json_text(o, NULL, above.executable);
        }
        json_close(o, ']');
        json_close(o, '}');
        json_close(o, '}');
        return;
    }
}

static void write_evidences(struct out *o, const struct report *r, const cdet_alert *a, const cdet_alert_info *info)
{
    json_open(o, "evidences", '[');
    write_anchor(o, a, info->lineage_count);
    for (size_t i = 0; i < info->stage_count; i++) {
        cdet_str name;
        size_t events;
        uint64_t more;
        if (cdet_alert_stage(a, i, &name, &events, &more) != CDET_OK) continue;
        for (size_t k = 0; k < events; k++) write_event(o, r, a, name, i, k);
    }
    json_close(o, ']');
}

static void write_unmapped(struct out *o, const cdet_alert *a, const cdet_alert_info *info)
{
    json_open(o, "unmapped", '{');
    json_text(o, "anchor", info->anchor);
    json_uint(o, "revision", info->revision);
    json_bool(o, "final", info->is_final);
    if (info->is_withdrawn) json_bool(o, "withdrawn", true);
    if (info->superseded_by.len) json_text(o, "superseded_by", info->superseded_by);
    json_open(o, "edges", '[');
    for (size_t i = 0; i < info->edge_count; i++) {
        cdet_alert_edge e = CDET_ALERT_EDGE_INIT;
        if (cdet_alert_edge_get(a, i, &e) != CDET_OK) continue;
        json_open(o, NULL, '{');
        json_text(o, "kind", e.kind);
        json_text(o, "from", e.from);
        json_text(o, "to", e.to);
        json_text(o, "confidence", e.confidence);
        json_close(o, '}');
    }
    json_close(o, ']');
    json_open(o, "missing", '[');
    for (size_t i = 0; i < info->missing_count; i++) {
        cdet_str stage, because;
        if (cdet_alert_missing(a, i, &stage, &because) != CDET_OK) continue;
        json_open(o, NULL, '{');
        json_text(o, "stage", stage);
        json_text(o, "because", because);
        json_close(o, '}');
    }
    json_close(o, ']');
    json_open(o, "notes", '[');
    for (size_t i = 0; i < info->note_count; i++) {
        cdet_str note;
        if (cdet_alert_note(a, i, &note) == CDET_OK) json_text(o, NULL, note);
    }
    json_close(o, ']');
    json_close(o, '}');
}

/* ---- the finding ---- */

static void write_metadata(struct out *o, const cdet_alert_info *info)
{
    struct out uid = { NULL, 0, 0 };
    out_str(&uid, info->id);
    out_format(&uid, "-%u", (unsigned)info->revision);
    json_open(o, "metadata", '{');
    json_text(o, "version", STR("1.4.0"));
    json_text(o, "uid", (cdet_str){ uid.ptr, uid.len });
    json_open(o, "product", '{');
    json_text(o, "name", STR("chaindet"));
    json_text(o, "vendor_name", STR("chaindet"));
    json_text(o, "version", STR(CDET_VERSION_TEXT));
    json_close(o, '}');
    json_close(o, '}');
    out_free(&uid);
}

static void write_message(struct out *o, const cdet_alert *a, const cdet_alert_info *info, bool near_miss)
{
    struct out story = { NULL, 0, 0 };
    if (near_miss) out_text(&story, "Incomplete chain: ");
    out_story(&story, a, info, 0);
    json_text(o, "message", (cdet_str){ story.ptr, story.len });
    out_free(&story);
}

void report_ocsf(struct out *o, const struct report *r, const cdet_alert *a)
{
    cdet_alert_info info = CDET_ALERT_INFO_INIT;
    if (cdet_alert_info_get(a, &info) != CDET_OK) return;
    bool near_miss = info.kind == CDET_NEAR_MISS, update = r->updates && info.revision > 1;
    json_open(o, NULL, '{');
    write_enum(o, "category_uid", "category_name", CATEGORY, "Findings");
    write_enum(o, "class_uid", "class_name", CLASS, "Detection Finding");
    write_enum(o, "activity_id", "activity_name", update ? 2 : 1, update ? "Update" : "Create");
    write_enum(o, "type_uid", "type_name", CLASS * 100 + (update ? 2u : 1u),
               update ? "Detection Finding: Update" : "Detection Finding: Create");
    write_severity(o, info.level, near_miss);
    write_enum(o, "status_id", "status", info.is_withdrawn ? 3 : 1, info.is_withdrawn ? "Suppressed" : "New");
    write_confidence(o, a, info.edge_count);
    json_bool(o, "is_alert", !near_miss);
    json_int(o, "time", milliseconds(info.last));
    json_int(o, "start_time", milliseconds(info.first));
    json_int(o, "end_time", milliseconds(info.last));
    write_message(o, a, &info, near_miss);
    write_metadata(o, &info);
    write_finding(o, r, &info);
    if (info.host.len) {
        json_open(o, "device", '{');
        json_text(o, "hostname", info.host);
        write_enum(o, "type_id", "type", 0, "Unknown");
        json_close(o, '}');
    }
    write_evidences(o, r, a, &info);
    write_unmapped(o, a, &info);
    json_close(o, '}');
    out_char(o, '\n', 1);
}
