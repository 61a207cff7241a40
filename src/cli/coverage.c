/* SPDX-License-Identifier: MIT
 *
 * coverage.c: `chaindet sources --coverage`. Nothing is written down by hand: stages say what an event must have to feed them,
 * mappings say which fields they fill.
 */
#include "coverage.h"

#include <string.h>

enum { MAX_FIELDS = 1024, NAME_COLUMNS = 34, MARK_COLUMNS = 10 };

/* ---- can it? ---- */

static bool lists_meet(cdet_str a, cdet_str b)
{
    cdet_str x, y;
    while (text_item(&a, &x))
        for (cdet_str rest = b; text_item(&rest, &y);)
            if (text_equal(x, y)) return true;
    return false;
}

/** Analytics of an operating system take events of its hosts; those of containers and clouds take any that name such a one. */
static bool platforms_meet(cdet_str analytic, cdet_str source)
{
    static const char systems[] = "Windows,Linux,macOS";
    if (!analytic.len || !source.len || !lists_meet(analytic, text_of(systems))) return true;
    return lists_meet(analytic, source);
}

/** Cuts what stands before the separator off *rest; false: nothing is left. */
static bool cut(cdet_str *rest, char separator, cdet_str *part)
{
    if (!rest->len) return false;
    const char *end = memchr(rest->ptr, separator, rest->len);
    size_t n = end ? (size_t)(end - rest->ptr) : rest->len, step = end ? n + 1 : n;
    *part = (cdet_str){ rest->ptr, n };
    *rest = (cdet_str){ rest->ptr + step, rest->len - step };
    return true;
}

struct fields {
    cdet_str item[MAX_FIELDS];
    size_t count;
};

/** Names are taken from paths where an event lacks them. */
static bool has_field(const struct fields *f, cdet_str name)
{
    static const char *const taken[][2] = { { "process.name", "process.executable" },
                                            { "file.name", "file.path" },
                                            { "file.extension", "file.path" } };
    for (size_t i = 0; i < f->count; i++)
        if (text_equal(f->item[i], name) || text_same(f->item[i], "*")) return true;
    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
        if (text_same(name, taken[i][0])) return has_field(f, text_of(taken[i][1]));
    return false;
}

/** "container.id+destination.ip|destination.domain" */
static bool has_all(const struct fields *f, cdet_str wanted)
{
    cdet_str group, name;
    while (cut(&wanted, '+', &group)) {
        bool any = group.len == 0;
        while (!any && cut(&group, '|', &name)) any = has_field(f, name);
        if (!any) return false;
    }
    return true;
}

bool source_feeds_stage(const cdet_catalog *c, size_t source, const cdet_ruleset *rs, size_t rule, size_t stage)
{
    cdet_rule_info info = CDET_RULE_INFO_INIT;
    cdet_stage_info st = CDET_STAGE_INFO_INIT;
    cdet_source_info src = CDET_SOURCE_INFO_INIT;
    cdet_str need, class_name;
    if (cdet_ruleset_rule(rs, rule, &info) != CDET_OK || cdet_ruleset_stage(rs, rule, stage, &st) != CDET_OK)
        return false;
    if (cdet_catalog_source(c, source, &src) != CDET_OK || !platforms_meet(info.platforms, src.platforms)) return false;
    while (text_item(&st.needs, &need)) {
        struct fields f;
        if (!cut(&need, ':', &class_name)) continue;
        cdet_status s = cdet_catalog_fields(c, source, class_name, f.item, MAX_FIELDS, &f.count);
        if (s == CDET_ENOSPC) f.count = MAX_FIELDS;
        if ((s == CDET_OK || s == CDET_ENOSPC) && has_all(&f, need)) return true;
    }
    return false;
}

/* ---- the table ---- */

static void mark(struct out *o, cdet_str text, size_t columns)
{
    size_t used = out_safe(o, text, columns - 1);
    out_char(o, ' ', used < columns ? columns - used : 1);
}

static void analytic_text(struct out *o, const cdet_catalog *c, const cdet_ruleset *rs, size_t rule)
{
    cdet_rule_info info = CDET_RULE_INFO_INIT;
    cdet_stage_info st = CDET_STAGE_INFO_INIT;
    if (cdet_ruleset_rule(rs, rule, &info) != CDET_OK) return;
    mark(o, info.id, NAME_COLUMNS);
    for (size_t i = 0; i < info.stage_count; i++)
        if (cdet_ruleset_stage(rs, rule, i, &st) == CDET_OK) mark(o, st.name, MARK_COLUMNS);
    out_char(o, '\n', 1);
    for (size_t k = 0; k < cdet_catalog_count(c); k++) {
        cdet_source_info src = CDET_SOURCE_INFO_INIT;
        size_t before = o->len, fed = 0;
        if (cdet_catalog_source(c, k, &src) != CDET_OK) continue;
        out_text(o, "  ");
        mark(o, src.name, NAME_COLUMNS - 2);
        for (size_t i = 0; i < info.stage_count; i++) {
            bool yes = source_feeds_stage(c, k, rs, rule, i);
            fed += yes;
            mark(o, text_of(yes ? "x" : "-"), MARK_COLUMNS);
        }
        if (!fed) o->len = before;
        if (fed) out_char(o, '\n', 1);
    }
    out_char(o, '\n', 1);
}

void coverage_text(struct out *o, const cdet_catalog *c, const cdet_ruleset *rs)
{
    for (size_t i = 0; i < cdet_ruleset_count(rs); i++) analytic_text(o, c, rs, i);
}

static void stage_json(struct out *o, const cdet_catalog *c, const cdet_ruleset *rs, size_t rule, size_t stage)
{
    cdet_stage_info st = CDET_STAGE_INFO_INIT;
    if (cdet_ruleset_stage(rs, rule, stage, &st) != CDET_OK) return;
    json_open(o, NULL, '{');
    json_text(o, "stage", st.name);
    json_items(o, "needs", st.needs);
    json_open(o, "sources", '[');
    for (size_t k = 0; k < cdet_catalog_count(c); k++) {
        cdet_source_info src = CDET_SOURCE_INFO_INIT;
        if (cdet_catalog_source(c, k, &src) == CDET_OK && source_feeds_stage(c, k, rs, rule, stage))
            json_text(o, NULL, src.name);
    }
    json_close(o, ']');
    json_close(o, '}');
}

void coverage_json(struct out *o, const cdet_catalog *c, const cdet_ruleset *rs)
{
    json_open(o, NULL, '[');
    for (size_t i = 0; i < cdet_ruleset_count(rs); i++) {
        cdet_rule_info info = CDET_RULE_INFO_INIT;
        if (cdet_ruleset_rule(rs, i, &info) != CDET_OK) continue;
        json_open(o, NULL, '{');
        json_text(o, "analytic", info.id);
        json_items(o, "platforms", info.platforms);
        json_open(o, "stages", '[');
        for (size_t k = 0; k < info.stage_count; k++) stage_json(o, c, rs, i, k);
        json_close(o, ']');
        json_close(o, '}');
    }
    out_text(o, "]\n");
}
