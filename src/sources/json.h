/* SPDX-License-Identifier: MIT
 *
 * json.h: walks a JSON text over a doc's shape. What is behind it, simdjson, is seen by json.cpp alone.
 */
#ifndef CDET_JSON_H
#define CDET_JSON_H

#include "doc.h"

enum { CDET_JSON_PAD = 64 }; /* bytes behind a text that must be readable, whatever they hold */

typedef struct cdet_json cdet_json;

cdet_json *cdet_json_new(cdet_mem *m);   /* NULL: refused */
void cdet_json_free(cdet_json *j);

/* Walks one whole object, or array when `at` is not the root, of `text`. CDET_OK; CDET_EFORMAT: *why is a static text;
 * CDET_ENOMEM. The doc keeps pointers into `text`. */
cdet_status cdet_json_walk(cdet_json *j, cdet_doc *d, cdet_cursor at, cdet_str text, const char **why);

#endif
