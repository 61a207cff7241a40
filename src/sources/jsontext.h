/* SPDX-License-Identifier: MIT
 *
 * jsontext.h: the bytes of JSON scalars: escapes, numbers, and input that is not UTF-8.
 */
#ifndef CDET_JSONTEXT_H
#define CDET_JSONTEXT_H

#include "doc.h"

/* Takes the escapes out of what stands between two quotes. Without any, `out` is `raw` itself; else it lies in the doc's
 * scratch. A lone surrogate becomes the three bytes of its code unit. false: no such escape, or memory refused. */
bool cdet_json_unescape(cdet_doc *d, cdet_str raw, cdet_str *out);

/* Most texts of a record are never looked at, so their escapes are undone when they are: a value of the doc `d` that stands
 * as in JSON becomes CDET_STR where it lies. Escapes that JSON does not know are left as they are. Other values are untouched. */
void cdet_json_resolve_value(cdet_doc *d, cdet_val *v);
static inline const cdet_val *cdet_json_resolve(cdet_doc *d, const cdet_val *v)
{
    if (v->kind < CDET_VAL_ESCAPED) return v;
    cdet_json_resolve_value(d, &d->vals[v - d->vals]);
    return v;
}

/* A number token as CDET_INT, CDET_UINT or CDET_REAL, or as text when it fits none of these. false: not a number. */
bool cdet_json_number(cdet_str token, uint32_t *kind, cdet_val_value *v);

/* A JSON parser wants UTF-8, logs do not always have it. Mask: a copy of `s` (with `pad` zero bytes behind it) in which each
 * byte that is not UTF-8 (and, with `control`, each control character that XML does not allow) stands as a code point of its
 * own; unmask puts the bytes back. ptr NULL: refused. */
cdet_str cdet_json_mask(cdet_doc *d, cdet_str s, size_t pad, bool control);
bool cdet_json_unmask(cdet_doc *d, cdet_str s, cdet_str *out);

#endif
