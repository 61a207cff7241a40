/* SPDX-License-Identifier: MIT
 *
 * builtin.h: data files compiled into the library (src/analytics/embed.py makes the arrays).
 */
#ifndef CDET_BUILTIN_H
#define CDET_BUILTIN_H

#include <stddef.h>

typedef struct cdet_builtin_file {
    const char *name;   /* "AN1314.yaml"; NULL ends the list */
    const char *text;
    size_t len;
} cdet_builtin_file;

extern const cdet_builtin_file cdet_builtin_files[];         /* analytics and the Sigma taxonomy */
extern const cdet_builtin_file cdet_builtin_maps_files[];    /* source mappings (sources library only) */

#endif
