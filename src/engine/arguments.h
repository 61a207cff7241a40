/* SPDX-License-Identifier: MIT
 *
 * arguments.h: the files that a command line names, and which of them an interpreter would run.
 */
#ifndef CDET_ARGUMENTS_H
#define CDET_ARGUMENTS_H

#include "view.h"

/* A file that an argument names. `script`: were the program an interpreter, it would run this one. */
typedef struct cdet_given {
    cdet_str path;
    bool script;
} cdet_given;

/* Up to `max` files that a command line names: its arguments that look like one. Texts point into buf. */
size_t cdet_argument_paths(cdet_str cmd, bool windows, char *buf, size_t cap, cdet_given *out, size_t max);

/* The same from a list of arguments, which needs no guess at quotes. */
size_t cdet_listed_paths(const cdet_view *v, uint32_t field, cdet_given *out, size_t max);

#endif
