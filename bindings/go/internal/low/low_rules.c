/* SPDX-License-Identifier: MIT
 *
 * low_rules.c: compiling, and looking into rulesets and catalogs.
 */
#include "low_impl.h"

cdet_compiler *low_compiler_new(size_t max_bytes, int64_t *out)
{
    cdet_options o = CDET_OPTIONS_INIT;
    cdet_compiler *c = NULL;
    o.max_bytes = max_bytes;
    out[0] = cdet_compiler_new(&o, &c);
    return c;
}

cdet_status low_compiler_set(cdet_compiler *c, cdet_str analytic, cdet_str element, int verb, cdet_str values)
{
    size_t count;
    cdet_str *list = low_get_list(values, &count);
    if (count && !list) return CDET_ENOMEM;
    cdet_status s = cdet_compiler_set(c, analytic, element, (cdet_verb)verb, list, count);
    free(list);
    return s;
}

cdet_ruleset *low_compiler_build(cdet_compiler *c, int64_t *out)
{
    cdet_ruleset *rs = NULL;
    out[0] = cdet_compiler_build(c, &rs);
    return rs;
}

int64_t low_ruleset_find(const cdet_ruleset *rs, cdet_str id)
{
    size_t i = 0;
    return cdet_ruleset_find(rs, id, &i) == CDET_OK ? (int64_t)i : -1;
}

static void put_all(low_text *t, const cdet_str *texts, size_t count)
{
    for (size_t i = 0; i < count; i++) low_put_str(t, texts[i]);
}

static void put_stage(low_text *t, const cdet_ruleset *rs, size_t rule, size_t stage)
{
    cdet_stage_info s = CDET_STAGE_INFO_INIT;
    cdet_ruleset_stage(rs, rule, stage, &s);
    const cdet_str texts[] = { s.name, s.title, s.classes, s.fields };
    put_all(t, texts, sizeof texts / sizeof texts[0]);
    low_put_u32(t, s.required);
    low_put_str(t, s.needs);
}

static void put_element(low_text *t, const cdet_ruleset *rs, size_t rule, size_t element)
{
    cdet_element_info e = CDET_ELEMENT_INFO_INIT;
    cdet_ruleset_element(rs, rule, element, &e);
    const cdet_str texts[] = { e.name, e.about, e.kind, e.unit, e.value, e.preset, e.layer };
    put_all(t, texts, sizeof texts / sizeof texts[0]);
    low_put_u32(t, e.entry_count);
    for (size_t i = 0; i < e.entry_count; i++) {
        cdet_str entry[2] = { { NULL, 0 }, { NULL, 0 } };
        cdet_ruleset_element_entry(rs, rule, element, i, &entry[0], &entry[1]);
        put_all(t, entry, 2);
    }
}

cdet_str low_ruleset_rule(const cdet_ruleset *rs, size_t rule, low_text *keep, int64_t *out)
{
    cdet_rule_info r = CDET_RULE_INFO_INIT;
    out[0] = cdet_ruleset_rule(rs, rule, &r);
    if (out[0]) return (cdet_str){ NULL, 0 };
    low_text_reset(keep);
    const cdet_str texts[] = { r.id, r.title, r.description, r.strategy, r.level, r.techniques, r.platforms, r.origin };
    put_all(keep, texts, sizeof texts / sizeof texts[0]);
    low_put_u64(keep, (uint64_t)r.window);
    low_put_u32(keep, r.stage_count);
    for (size_t i = 0; i < r.stage_count; i++) put_stage(keep, rs, rule, i);
    low_put_u32(keep, r.element_count);
    for (size_t i = 0; i < r.element_count; i++) put_element(keep, rs, rule, i);
    return low_text_done(keep, out);
}

cdet_catalog *low_catalog_new(int64_t *out)
{
    cdet_catalog *c = NULL;
    out[0] = cdet_catalog_new(NULL, &c);
    return c;
}

cdet_str low_catalog_source(const cdet_catalog *c, size_t i, low_text *keep, int64_t *out)
{
    cdet_source_info s = CDET_SOURCE_INFO_INIT;
    out[0] = cdet_catalog_source(c, i, &s);
    if (out[0]) return (cdet_str){ NULL, 0 };
    low_text_reset(keep);
    const cdet_str texts[] = { s.name, s.title, s.format, s.recognised, s.classes, s.platforms };
    put_all(keep, texts, sizeof texts / sizeof texts[0]);
    return low_text_done(keep, out);
}

cdet_str low_catalog_fields(const cdet_catalog *c, size_t i, cdet_str class_name, low_text *keep, int64_t *out)
{
    size_t n = 0;
    cdet_status s = cdet_catalog_fields(c, i, class_name, NULL, 0, &n);
    cdet_str *list = s == CDET_ENOSPC ? malloc(n * sizeof *list) : NULL;
    if (list)
        s = cdet_catalog_fields(c, i, class_name, list, n, &n);
    else if (s == CDET_ENOSPC)
        s = CDET_ENOMEM;
    out[0] = s;
    if (s) {
        free(list);
        return (cdet_str){ NULL, 0 };
    }
    low_text_reset(keep);
    low_put_u32(keep, n);
    put_all(keep, list, n);
    free(list);
    return low_text_done(keep, out);
}
