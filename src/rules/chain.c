/* SPDX-License-Identifier: MIT
 *
 * chain.c: names of levels and of operating systems in chains.
 */
#include "chain.h"

static const char *const level_names[] = { "informational", "low", "medium", "high", "critical" };

cdet_str cdet_level_name(cdet_level l)
{
    return cdet_str_of(level_names[l]);
}

bool cdet_level_parse(cdet_str s, cdet_level *out)
{
    for (size_t i = 0; i < sizeof level_names / sizeof *level_names; i++) {
        if (cdet_str_ieq(s, cdet_str_of(level_names[i]))) {
            *out = (cdet_level)i;
            return true;
        }
    }
    return false;
}

bool cdet_level_read(cdet_diags *d, const cdet_yaml *y, cdet_level *out)
{
    cdet_str names[sizeof level_names / sizeof *level_names];
    size_t n = sizeof names / sizeof *names;
    if (y->kind == CDET_YAML_SCALAR && cdet_level_parse(y->text, out)) return true;
    for (size_t i = 0; i < n; i++) names[i] = cdet_str_of(level_names[i]);
    cdet_str text = y->kind == CDET_YAML_SCALAR ? y->text : CDET_LIT("");
    cdet_str near = text.len ? cdet_nearest(text, names, n) : text;
    cdet_diag_error(d, y->pos, "'%.*s' is not a level%s%.*s%s", CDET_QUOTE(text),
                    near.len ? " (did you mean '" : " (informational, low, medium, high or critical", CDET_QUOTE(near),
                    near.len ? "'?)" : ")");
    return false;
}

uint32_t cdet_os_of(cdet_str name)
{
    if (cdet_str_ieq(name, CDET_LIT("windows"))) return CDET_OS_WINDOWS;
    if (cdet_str_ieq(name, CDET_LIT("linux"))) return CDET_OS_LINUX;
    if (cdet_str_ieq(name, CDET_LIT("macos")) || cdet_str_ieq(name, CDET_LIT("darwin"))) return CDET_OS_MACOS;
    return 0;
}
