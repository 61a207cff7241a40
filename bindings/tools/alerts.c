/* SPDX-License-Identifier: MIT
 *
 * alerts.c: what the C library tells, for the bindings' tests to compare with byte for byte. Each alert is one line, as
 * cdet_alert_json writes it, in the order of delivery; a line "# PATH" comes before those of each scenario.
 *
 *   alerts scenario FILE...   tests/scenarios: events one by one, alerts taken after each, then a flush
 *   alerts asked FILE...      the same with look-ups: each question is a line "? FIELD VALUE", each answer the field's below
 *   alerts lines FILE...      log records of all files through one engine; tag: line, number of the file in the upper 16 bits
 */
#include "chaindet_sources.h"
#include "scenario.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TAG_SHIFT = 48 };

static int write_alert(const cdet_alert *a, void *user)
{
    size_t need = 0;
    (void)user;
    cdet_alert_json(a, NULL, 0, &need);
    char *text = malloc(need + 1);
    if (!text || cdet_alert_json(a, text, need, &need) != CDET_OK) {
        free(text);
        fputs("alerts: an alert could not be written\n", stderr);
        exit(1);
    }
    text[need] = '\n';
    fwrite(text, 1, need + 1, stdout);
    free(text);
    return 0;
}

static const struct {
    const char *field, *answer;
} ANSWERS[] = { { "cloud.image.owner", "111122223333" },
                { "destination.as.number", "64500" },
                { "host.ip", "10.0.1.7" } };

static int answer(cdet_str wanted, cdet_str of, cdet_str *out, void *ctx)
{
    (void)ctx;
    printf("? ");
    fwrite(wanted.ptr, 1, wanted.len, stdout);
    putchar(' ');
    fwrite(of.ptr, 1, of.len, stdout);
    putchar('\n');
    for (size_t i = 0; i < sizeof ANSWERS / sizeof *ANSWERS; i++) {
        if (wanted.len != strlen(ANSWERS[i].field) || memcmp(wanted.ptr, ANSWERS[i].field, wanted.len)) continue;
        *out = (cdet_str){ ANSWERS[i].answer, strlen(ANSWERS[i].answer) };
        return 1;
    }
    return 0;
}

static cdet_engine *engine_on(cdet_ruleset *rs, uint32_t flags, int64_t lateness, cdet_lookup_fn lookup)
{
    cdet_options o = CDET_OPTIONS_INIT;
    cdet_engine *e = NULL;
    o.flags = flags;
    o.lateness = lateness;
    o.lookup = lookup;
    if (cdet_engine_new(rs, &o, &e) || cdet_engine_on_alert(e, write_alert, NULL)) return NULL;
    return e;
}

static int run_scenario(const char *path, cdet_lookup_fn lookup)
{
    int bad = 1;
    cdet_ruleset *rs = NULL;
    cdet_engine *e = NULL;
    scenario *s = scenario_load(path);
    if (!s) goto done;
    rs = scenario_rules(s, NULL, false, NULL);
    e = rs ? engine_on(rs, CDET_NEAR_MISSES, s->lateness, lookup) : NULL;
    if (!e) goto done;
    printf("# %s\n", path);
    for (size_t i = 0; i < s->nevents; i++)
        if (cdet_engine_feed(e, &s->events[i]) < 0) goto done;
    bad = cdet_engine_flush(e) != CDET_OK;
done:
    cdet_engine_free(e);
    cdet_ruleset_unref(rs);
    if (s) scenario_free(s);
    return bad;
}

typedef struct lines {
    cdet_engine *engine;
    uint64_t tag;
} lines;

static cdet_status feed(const cdet_event *ev, void *user)
{
    const lines *l = user;
    cdet_event copy = *ev;
    copy.tag |= l->tag;
    cdet_status s = cdet_engine_feed(l->engine, &copy);
    return s < 0 ? s : CDET_OK;
}

static int read_file(cdet_catalog *catalog, cdet_ruleset *rs, lines *l, const char *path)
{
    cdet_reader_options o = CDET_READER_OPTIONS_INIT;
    cdet_reader *r = NULL;
    o.ruleset = rs;
    cdet_status s = cdet_reader_new(catalog, &o, feed, l, &r);
    if (!s) s = cdet_reader_file(r, path, NULL, NULL);
    if (!s) s = cdet_reader_end(r);
    cdet_reader_free(r);
    if (s) fprintf(stderr, "%s: %s\n", path, cdet_status_text(s));
    return s != CDET_OK;
}

static int run_lines(char **paths, int count)
{
    int bad = 1;
    cdet_compiler *c = NULL;
    cdet_ruleset *rs = NULL;
    cdet_catalog *catalog = NULL;
    lines l = { NULL, 0 };
    if (cdet_compiler_new(NULL, &c) || cdet_compiler_add_builtin(c) || cdet_compiler_build(c, &rs)) goto done;
    l.engine = engine_on(rs, 0, 0, NULL);
    if (!l.engine || cdet_catalog_new(NULL, &catalog)) goto done;
    for (int i = 0; i < count; i++) {
        l.tag = (uint64_t)i << TAG_SHIFT;
        if (read_file(catalog, rs, &l, paths[i])) goto done;
    }
    bad = cdet_engine_flush(l.engine) != CDET_OK;
done:
    cdet_catalog_unref(catalog);
    cdet_engine_free(l.engine);
    cdet_ruleset_unref(rs);
    cdet_compiler_free(c);
    return bad;
}

int main(int argc, char **argv)
{
    int bad = 0;
    if (argc > 2 && strcmp(argv[1], "lines") == 0) return run_lines(argv + 2, argc - 2);
    bool asked = argc > 2 && strcmp(argv[1], "asked") == 0;
    if (argc < 3 || (!asked && strcmp(argv[1], "scenario") != 0)) {
        fputs("usage: alerts scenario|asked|lines FILE...\n", stderr);
        return 2;
    }
    for (int i = 2; i < argc; i++) bad |= run_scenario(argv[i], asked ? answer : NULL);
    return bad;
}
