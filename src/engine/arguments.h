/* SPDX-License-Identifier: MIT
 *
 * arguments.h: the files that a command line names.
 */
#ifndef CDET_ARGUMENTS_H
#define CDET_ARGUMENTS_H

#include "view.h"

/* Up to `max` paths that a command line names: its arguments that look like files. Texts point into buf. */
size_t cdet_argument_paths(cdet_str cmd, bool windows, char *buf, size_t cap, cdet_str *out, size_t max);

/* The same from a list of arguments, which needs no guess at quotes. */
size_t cdet_listed_paths(const cdet_view *v, uint32_t field, cdet_str *out, size_t max);

#endif
