/* SPDX-License-Identifier: MIT
 *
 * inspect.c: the commands that look into the rules and the sources: list, show, sources. For people as text, for
 * scripts as one JSON document.
 */
#include "commands.h"
#include "coverage.h"

#include <stdlib.h>

static void out_padded(struct out *o, cdet_str text, size_t width)
{
    size_t used = out_safe(o, text, 0);
    out_char(o, ' ', used < width ? width - used : 1);
}

/** "T1204.002, T1204.001" however the list is written. */
static void out_items(struct out *o, cdet_str list)
{
    cdet_str item;
    for (size_t n = 0; text_item(&list, &item); n++) {
        if (n) out_text(o, ", ");
        out_safe(o, item, 0);
    }
}

/* ---- list ---- */

static void json_stage_names(struct out *o, const cdet_ruleset *rs, size_t rule, size_t count)
{
    json_open(o, "stages", '[');
    for (size_t i = 0; i < count; i++) {
        cdet_stage_info s = CDET_STAGE_INFO_INIT;
        if (cdet_ruleset_stage(rs, rule, i, &s) == CDET_OK) json_text(o, NULL, s.name);
    }
    json_close(o, ']');
}

static void json_head(struct out *o, const cdet_rule_info *info)
{
    json_text(o, "id", info->id);
    json_text(o, "title", info->title);
    json_text(o, "strategy", info->strategy);
    json_items(o, "techniques", info->techniques);
    json_items(o, "platforms", info->platforms);
    json_text(o, "origin", info->origin);
    if (info->level.len) json_text(o, "level", info->level);
}

static void list_text(struct out *o, const cdet_ruleset *rs, size_t rule, const cdet_rule_info *info)
{
    out_padded(o, info->id, 8);
    out_safe(o, info->title, 0);
    out_text(o, "\n        stages ");
    for (size_t i = 0; i < info->stage_count; i++) {
        cdet_stage_info s = CDET_STAGE_INFO_INIT;
        if (cdet_ruleset_stage(rs, rule, i, &s) != CDET_OK) continue;
        if (i) out_text(o, " > ");
        out_safe(o, s.name, 0);
    }
    if (info->techniques.len) out_text(o, "; techniques ");
    out_items(o, info->techniques);
    if (info->platforms.len) out_text(o, "; on ");
    out_items(o, info->platforms);
    if (!text_same(info->origin, "built-in")) {
        out_text(o, "; from ");
        out_safe(o, info->origin, 0);
    }
    out_char(o, '\n', 1);
}

int command_list(const struct options *options, struct sink *sink)
{
    cdet_ruleset *rs = NULL;
    int status = build_rules(options, &rs);
    if (status) return status;
    struct out *o = &sink->text;
    bool json = options->format == FORMAT_JSON;
    if (json) json_open(o, NULL, '[');
    for (size_t i = 0; i < cdet_ruleset_count(rs); i++) {
        cdet_rule_info info = CDET_RULE_INFO_INIT;
        if (cdet_ruleset_rule(rs, i, &info) != CDET_OK) continue;
        if (!json) {
            list_text(o, rs, i, &info);
            continue;
        }
        json_open(o, NULL, '{');
        json_head(o, &info);
        json_stage_names(o, rs, i, info.stage_count);
        json_close(o, '}');
    }
    if (json) out_text(o, "]\n");
    sink_commit(sink);
    cdet_ruleset_unref(rs);
    return EXIT_DONE;
}

/* ---- show ---- */

static void show_stages(struct out *o, const cdet_ruleset *rs, size_t rule, size_t count, size_t columns)
{
    out_text(o, "\nStages\n");
    for (size_t i = 0; i < count; i++) {
        cdet_stage_info s = CDET_STAGE_INFO_INIT;
        struct out line = { NULL, 0, 0 };
        if (cdet_ruleset_stage(rs, rule, i, &s) != CDET_OK) continue;
        out_text(o, "  ");
        out_padded(o, s.name, 10);
        out_safe(o, s.title, 0);
        out_text(o, s.required ? " (required)\n" : "\n");
        if (s.classes.len) out_text(&line, "fed by "), out_items(&line, s.classes);
        if (s.fields.len) out_text(&line, line.len ? "; reads " : "reads "), out_items(&line, s.fields);
        out_wrapped(o, (cdet_str){ line.ptr, line.len }, 12, columns);
        out_free(&line);
    }
}

/** The entries of a list: those of each layer together. */
static void show_entries(struct out *o, const cdet_ruleset *rs, size_t rule, size_t element, size_t count,
                         size_t columns)
{
    struct out line = { NULL, 0, 0 };
    cdet_str last = { NULL, 0 };
    for (size_t i = 0; i <= count; i++) {
        cdet_str value = { NULL, 0 }, layer = { NULL, 0 };
        bool there = i < count && cdet_ruleset_element_entry(rs, rule, element, i, &value, &layer) == CDET_OK;
        if (line.len && (!there || !text_equal(layer, last))) {
            out_wrapped(o, (cdet_str){ line.ptr, line.len }, 6, columns);
            line.len = 0;
        }
        if (!there) continue;
        if (line.len == 0 && !text_same(layer, "built-in")) {
            out_text(&line, "from ");
            out_str(&line, layer);
            out_char(&line, ':', 1);
        }
        if (line.len) out_text(&line, line.ptr[line.len - 1] == ':' ? " " : ", ");
        out_str(&line, value);
        last = layer;
    }
    out_free(&line);
}

static void show_elements(struct out *o, const cdet_ruleset *rs, size_t rule, const cdet_rule_info *info,
                          size_t columns)
{
    out_text(o, "\nElements (change them with --set or a site file)\n");
    for (size_t i = 0; i < info->element_count; i++) {
        cdet_element_info e = CDET_ELEMENT_INFO_INIT;
        if (cdet_ruleset_element(rs, rule, i, &e) != CDET_OK) continue;
        bool list = e.entry_count > 1 || (e.value.len && (e.value.ptr[0] == '[' || e.value.ptr[0] == '-'));
        out_text(o, "  ");
        out_safe(o, e.name, 0);
        out_text(o, ": ");
        out_safe(o, e.kind, 0);
        if (e.unit.len) out_text(o, ", "), out_safe(o, e.unit, 0);
        if (!list) out_text(o, " = "), out_safe(o, e.value, 0);
        if (!list && !text_equal(e.value, e.preset)) out_text(o, ", built-in "), out_safe(o, e.preset, 0);
        if (list) out_format(o, ", %zu %s", e.entry_count, e.entry_count == 1 ? "entry" : "entries");
        if (!text_same(e.layer, "built-in")) out_text(o, " (changed by "), out_safe(o, e.layer, 0), out_char(o, ')', 1);
        out_char(o, '\n', 1);
        out_wrapped(o, e.about, 4, columns);
        if (list) show_entries(o, rs, rule, i, e.entry_count, columns);
    }
}

static void show_text(struct out *o, const cdet_ruleset *rs, size_t rule, const cdet_rule_info *info, size_t columns)
{
    out_padded(o, info->id, 8);
    out_safe(o, info->title, 0);
    out_text(o, "\n        ");
    struct out line = { NULL, 0, 0 };
    if (info->strategy.len) out_str(&line, info->strategy), out_text(&line, "; ");
    if (info->techniques.len) out_items(&line, info->techniques), out_text(&line, "; ");
    if (info->platforms.len) out_items(&line, info->platforms), out_text(&line, "; ");
    if (info->window) out_text(&line, "window "), out_span(&line, info->window), out_text(&line, "; ");
    out_text(&line, "from ");
    out_str(&line, info->origin);
    out_safe(o, (cdet_str){ line.ptr, line.len }, 0);
    out_free(&line);
    out_text(o, "\n\n");
    out_wrapped(o, info->description, 2, columns);
    show_stages(o, rs, rule, info->stage_count, columns);
    if (info->element_count) show_elements(o, rs, rule, info, columns);
}

static void show_json(struct out *o, const cdet_ruleset *rs, size_t rule, const cdet_rule_info *info)
{
    json_open(o, NULL, '{');
    json_head(o, info);
    json_text(o, "description", info->description);
    json_int(o, "window_ns", info->window);
    json_open(o, "stages", '[');
    for (size_t i = 0; i < info->stage_count; i++) {
        cdet_stage_info s = CDET_STAGE_INFO_INIT;
        if (cdet_ruleset_stage(rs, rule, i, &s) != CDET_OK) continue;
        json_open(o, NULL, '{');
        json_text(o, "stage", s.name);
        json_text(o, "title", s.title);
        json_items(o, "classes", s.classes);
        json_items(o, "fields", s.fields);
        json_bool(o, "required", s.required);
        json_close(o, '}');
    }
    json_close(o, ']');
    json_open(o, "elements", '[');
    for (size_t i = 0; i < info->element_count; i++) {
        cdet_element_info e = CDET_ELEMENT_INFO_INIT;
        if (cdet_ruleset_element(rs, rule, i, &e) != CDET_OK) continue;
        json_open(o, NULL, '{');
        json_text(o, "name", e.name);
        json_text(o, "type", e.kind);
        json_text(o, "bounds", e.unit);
        json_text(o, "default", e.preset);
        json_text(o, "value", e.value);
        json_text(o, "layer", e.layer);
        json_text(o, "description", e.about);
        json_open(o, "entries", '[');
        for (size_t k = 0; k < e.entry_count; k++) {
            cdet_str value, layer;
            if (cdet_ruleset_element_entry(rs, rule, i, k, &value, &layer) != CDET_OK) continue;
            json_open(o, NULL, '{');
            json_text(o, "value", value);
            json_text(o, "layer", layer);
            json_close(o, '}');
        }
        json_close(o, ']');
        json_close(o, '}');
    }
    json_close(o, ']');
    out_text(o, "}\n");
}

/** Says that there is no such analytic, with the nearest id. */
static int no_analytic(const cdet_ruleset *rs, const char *id)
{
    size_t n = cdet_ruleset_count(rs);
    char **names = grow(NULL, (n + 1) * sizeof *names);
    for (size_t i = 0; i < n; i++) {
        cdet_rule_info info = CDET_RULE_INFO_INIT;
        (void)cdet_ruleset_rule(rs, i, &info);
        names[i] = copy_text(info.id);
    }
    names[n] = NULL;
    const char *near = nearest_name(id, (const char *const *)names);
    if (near)
        say("there is no analytic '%s' (did you mean '%s'?)", id, near);
    else
        say("there is no analytic '%s'; 'chaindet list' lists them", id);
    for (size_t i = 0; i < n; i++) free(names[i]);
    free(names);
    return EXIT_USAGE;
}

int command_show(const struct options *options, struct sink *sink)
{
    cdet_ruleset *rs = NULL;
    int status = build_rules(options, &rs);
    if (status) return status;
    size_t rule;
    cdet_rule_info info = CDET_RULE_INFO_INIT;
    if (cdet_ruleset_find(rs, text_of(options->operands.item[0]), &rule) != CDET_OK ||
        cdet_ruleset_rule(rs, rule, &info) != CDET_OK) {
        status = no_analytic(rs, options->operands.item[0]);
    } else {
        if (options->format == FORMAT_JSON)
            show_json(&sink->text, rs, rule, &info);
        else
            show_text(&sink->text, rs, rule, &info, looks_of(sink->fd).columns);
        sink_commit(sink);
    }
    cdet_ruleset_unref(rs);
    return status;
}

/* ---- sources ---- */

/** The stages of an analytic that the source's events can show, comma-separated. */
static void fed_stages(struct out *o, const cdet_catalog *c, size_t source, const cdet_ruleset *rs, size_t rule)
{
    cdet_rule_info info = CDET_RULE_INFO_INIT;
    if (cdet_ruleset_rule(rs, rule, &info) != CDET_OK) return;
    for (size_t i = 0; i < info.stage_count; i++) {
        cdet_stage_info stage = CDET_STAGE_INFO_INIT;
        if (cdet_ruleset_stage(rs, rule, i, &stage) != CDET_OK || !source_feeds_stage(c, source, rs, rule, i)) continue;
        if (o->len) out_char(o, ',', 1);
        out_str(o, stage.name);
    }
}

static void source_feeds(struct out *o, const cdet_catalog *c, size_t source, const cdet_ruleset *rs, bool json)
{
    struct out stages = { NULL, 0, 0 };
    for (size_t i = 0; i < cdet_ruleset_count(rs); i++) {
        cdet_rule_info info = CDET_RULE_INFO_INIT;
        stages.len = 0;
        fed_stages(&stages, c, source, rs, i);
        if (stages.len == 0 || cdet_ruleset_rule(rs, i, &info) != CDET_OK) continue;
        cdet_str list = { stages.ptr, stages.len };
        if (json) {
            json_open(o, NULL, '{');
            json_text(o, "analytic", info.id);
            json_items(o, "stages", list);
            json_close(o, '}');
        } else {
            out_text(o, "    feeds ");
            out_safe(o, info.id, 0);
            out_text(o, ": ");
            out_items(o, list);
            out_char(o, '\n', 1);
        }
    }
    out_free(&stages);
}

static void source_text(struct out *o, const cdet_source_info *s, size_t columns)
{
    struct out line = { NULL, 0, 0 };
    out_safe(o, s->name, 0);
    out_text(o, "  (");
    out_safe(o, s->format, 0);
    out_text(o, "; ");
    out_items(o, s->platforms);
    out_text(o, ")\n");
    out_wrapped(o, s->title, 4, columns);
    if (s->recognised.len) {
        out_text(&line, "told by ");
        out_str(&line, s->recognised);
        out_wrapped(o, (cdet_str){ line.ptr, line.len }, 4, columns);
    }
    line.len = 0;
    out_text(&line, "shows ");
    out_items(&line, s->classes);
    out_wrapped(o, (cdet_str){ line.ptr, line.len }, 4, columns);
    out_free(&line);
}

static void source_json(struct out *o, const cdet_catalog *c, size_t source, const cdet_ruleset *rs,
                        const cdet_source_info *info)
{
    json_open(o, NULL, '{');
    json_text(o, "name", info->name);
    json_text(o, "title", info->title);
    json_text(o, "format", info->format);
    json_text(o, "recognised", info->recognised);
    json_items(o, "classes", info->classes);
    json_items(o, "platforms", info->platforms);
    json_open(o, "feeds", '[');
    source_feeds(o, c, source, rs, true);
    json_close(o, ']');
    json_close(o, '}');
}

int command_sources(const struct options *options, struct sink *sink)
{
    cdet_catalog *catalog = NULL;
    cdet_ruleset *rs = NULL;
    int status = build_rules(options, &rs);
    if (status) return status;
    struct out *o = &sink->text;
    bool json = options->format == FORMAT_JSON;
    status = open_catalog(&catalog);
    if (status) goto done;
    if (options->coverage) {
        (json ? coverage_json : coverage_text)(o, catalog, rs);
        sink_commit(sink);
        goto done;
    }
    if (json) json_open(o, NULL, '[');
    for (size_t i = 0; i < cdet_catalog_count(catalog); i++) {
        cdet_source_info info = CDET_SOURCE_INFO_INIT;
        if (cdet_catalog_source(catalog, i, &info) != CDET_OK) continue;
        if (json) {
            source_json(o, catalog, i, rs, &info);
        } else {
            source_text(o, &info, looks_of(sink->fd).columns);
            source_feeds(o, catalog, i, rs, false);
        }
    }
    if (json) out_text(o, "]\n");
    sink_commit(sink);
done:
    cdet_catalog_unref(catalog);
    cdet_ruleset_unref(rs);
    return status;
}
