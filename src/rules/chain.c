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

uint32_t cdet_os_of(cdet_str name)
{
    if (cdet_str_ieq(name, CDET_LIT("windows"))) return CDET_OS_WINDOWS;
    if (cdet_str_ieq(name, CDET_LIT("linux"))) return CDET_OS_LINUX;
    if (cdet_str_ieq(name, CDET_LIT("macos")) || cdet_str_ieq(name, CDET_LIT("darwin"))) return CDET_OS_MACOS;
    return 0;
}
