/* SPDX-License-Identifier: MIT
 *
 * arguments.h: the files that a command line names, and which of them an interpreter would run.
 */
#ifndef CDET_ARGUMENTS_H
#define CDET_ARGUMENTS_H

#include "interpreters.h"
#include "view.h"

/* A file that an argument names. `script`: were the program an interpreter, it would run this one. `where`: the folder below which it
 * stands, where that is not the process's own; empty: its own. */
typedef struct cdet_given {
    cdet_str path;
    bool script;
    cdet_str where;
} cdet_given;

/* Up to `max` files that a command line names: its arguments that look like one. Texts point into buf. `p` says how the program reads
 * its options; NULL: nobody knows. */
size_t cdet_argument_paths(cdet_str cmd, bool windows, const cdet_interpreter *p, char *buf, size_t cap, cdet_given *out,
                           size_t max);

/* The same from a list of arguments, which needs no guess at quotes. */
size_t cdet_listed_paths(const cdet_view *v, uint32_t field, const cdet_interpreter *p, cdet_given *out, size_t max);

#endif
