/* SPDX-License-Identifier: MIT
 *
 * scenario_rules.c: the rules of a scenario, compiled through the public calls.
 */
#include "scenario.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const builtin_files[] = { "AN1314.yaml", "AN1315.yaml", "AN1316.yaml", "AN1317.yaml",
                                             "AN1318.yaml" };

static cdet_status add_file(cdet_compiler *c, const char *folder, const char *name)
{
    char path[4096];
    cdet_status st = CDET_EIO;
    char *text = NULL;
    size_t n = 0;
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "rb");
    if (!f) goto done;
    text = malloc(1 << 20);
    if (!text) goto done;
    n = fread(text, 1, 1 << 20, f);
    st = cdet_compiler_add(c, (cdet_str){ text, n }, name);
done:
    if (f) fclose(f);
    free(text);
    return st;
}

static cdet_status add_builtin(cdet_compiler *c, bool reversed, const char *analytics)
{
    cdet_status st = CDET_OK;
    size_t n = sizeof builtin_files / sizeof *builtin_files;
    if (!reversed || !analytics) return cdet_compiler_add_builtin(c);
    for (size_t i = n; i-- > 0 && !st;) st = add_file(c, analytics, builtin_files[i]);
    return st;
}

cdet_ruleset *scenario_rules(const scenario *s, const cdet_options *opt, bool reversed, const char *analytics)
{
    cdet_compiler *c = NULL;
    cdet_ruleset *rs = NULL;
    cdet_status st = cdet_compiler_new(opt, &c);
    if (!st && s->builtin && !reversed) st = add_builtin(c, false, NULL);
    for (size_t i = 0; i < s->nrules && !st; i++) {
        char origin[64];
        size_t k = reversed ? s->nrules - 1 - i : i;
        snprintf(origin, sizeof origin, "rules[%zu]", k);
        st = cdet_compiler_add(c, s->rules[k], origin);
    }
    if (!st && s->builtin && reversed) st = add_builtin(c, true, analytics);
    if (!st && s->has_site) st = cdet_compiler_add_site(c, s->site, "site");
    for (size_t i = 0; i < s->nsets && !st; i++) st = cdet_compiler_assign(c, s->sets[i]);
    for (size_t i = 0; i < s->nselect && !st; i++) st = cdet_compiler_select(c, s->select[i]);
    if (!st) st = cdet_compiler_build(c, &rs);
    if (st) {
        fprintf(stderr, "%s: the rules do not compile: %s\n", s->path, cdet_status_text(st));
        for (size_t i = 0; i < cdet_compiler_diag_count(c); i++) {
            cdet_str d = cdet_compiler_diag(c, i);
            fprintf(stderr, "%.*s\n", (int)d.len, d.ptr);
        }
    }
    cdet_compiler_free(c);
    return rs;
}
