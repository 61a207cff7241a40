/* SPDX-License-Identifier: MIT
 *
 * includes.h: the files that a text of commands has its own interpreter run: `. x`, `source x`.
 */
#ifndef CDET_INCLUDES_H
#define CDET_INCLUDES_H

#include "interpreters.h"

/* Where in a text of commands its reader stands; all zero and `p`: at its beginning. */
typedef struct cdet_includes {
    const cdet_interpreter *p;
    bool inside;     /* behind a command's first word */
    bool file;       /* the next word is a file that is run */
    bool folder;     /* ... is where the commands behind it work */
    cdet_str where;  /* that folder; empty: where the interpreter does */
} cdet_includes;

typedef struct cdet_included {
    cdet_str path, where;
} cdet_included;

/* Goes on with `text`, whole words of it. Writes up to `max` files; returns how many. */
size_t cdet_includes_read(cdet_includes *r, cdet_str text, cdet_included *out, size_t max);

#endif
