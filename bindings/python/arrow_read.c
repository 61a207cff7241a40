/* SPDX-License-Identifier: MIT
 *
 * arrow_read.c: see arrow_read.h. A row's place in a child is the row, plus the offsets of all arrays above, plus the child's
 * own; forgetting one of them shows only on sliced tables.
 */
#include "arrow_read.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- types ---- */

static arrow_type time_type(const char *f)
{
    arrow_type t = { ARROW_OTHER, 0, 0 };
    if (f[0] == 'd' && f[1] == 'D' && !f[2]) return (arrow_type){ ARROW_TIME32, INT64_C(86400000000000), 0 };
    if (f[0] == 'd' && f[1] == 'm' && !f[2]) return (arrow_type){ ARROW_TIME64, 1000000, 0 };
    if (f[0] != 's') return t;
    int64_t scale = f[1] == 's' ? 1000000000 : f[1] == 'm' ? 1000000 : f[1] == 'u' ? 1000 : f[1] == 'n' ? 1 : 0;
    if (scale && f[2] == ':') t = (arrow_type){ ARROW_TIME64, scale, 0 };
    return t;
}

arrow_type arrow_type_of(const char *f)
{
    static const struct {
        const char *format;
        arrow_kind kind;
    } plain[] = { { "n", ARROW_NULL },   { "b", ARROW_BOOL },   { "c", ARROW_I8 },     { "C", ARROW_U8 },
                  { "s", ARROW_I16 },    { "S", ARROW_U16 },    { "i", ARROW_I32 },    { "I", ARROW_U32 },
                  { "l", ARROW_I64 },    { "L", ARROW_U64 },    { "f", ARROW_F32 },    { "g", ARROW_F64 },
                  { "u", ARROW_TEXT32 }, { "z", ARROW_TEXT32 }, { "U", ARROW_TEXT64 }, { "Z", ARROW_TEXT64 },
                  { "vu", ARROW_VIEW },  { "vz", ARROW_VIEW } };
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (!strcmp(f, plain[i].format)) return (arrow_type){ plain[i].kind, 0, 0 };
    if (f[0] == 't') return time_type(f + 1);
    if (f[0] == 'w' && f[1] == ':') {
        long width = strtol(f + 2, NULL, 10);
        if (width >= 0 && width <= INT32_MAX) return (arrow_type){ ARROW_FIXED, 0, (int32_t)width };
    }
    return (arrow_type){ ARROW_OTHER, 0, 0 };
}

void arrow_column_type(arrow_column *c, const struct ArrowSchema *leaf)
{
    c->format = leaf->format;
    if (!strcmp(leaf->format, "+l"))
        c->list = LIST_32;
    else if (!strcmp(leaf->format, "+L"))
        c->list = LIST_64;
    else if (!strncmp(leaf->format, "+w:", 3)) {
        long size = strtol(leaf->format + 3, NULL, 10);
        c->list = LIST_FIXED;
        c->list_size = size >= 0 && size <= INT32_MAX ? (int32_t)size : 0;
    }
    if (c->list != LIST_NONE) {
        if (leaf->n_children != 1) return;
        leaf = leaf->children[0];
    }
    if (leaf->dictionary) {
        c->dictionary = true;
        c->index = arrow_type_of(leaf->format);
        leaf = leaf->dictionary;
    }
    c->type = arrow_type_of(leaf->format);
}

/* ---- cells ---- */

static bool is_null(const struct ArrowArray *a, int64_t i)
{
    const uint8_t *bits = a->n_buffers > 0 ? a->buffers[0] : NULL;
    return bits && !(bits[i / 8] >> (i % 8) & 1);
}

/** The value of an integer type; false: it is none. */
static bool integer(arrow_kind kind, const void *data, int64_t i, cdet_field *out)
{
    out->kind = CDET_INT;
    switch (kind) {
    case ARROW_I8:
        out->v.i = ((const int8_t *)data)[i];
        return true;
    case ARROW_U8:
        out->v.i = ((const uint8_t *)data)[i];
        return true;
    case ARROW_I16:
        out->v.i = ((const int16_t *)data)[i];
        return true;
    case ARROW_U16:
        out->v.i = ((const uint16_t *)data)[i];
        return true;
    case ARROW_I32:
        out->v.i = ((const int32_t *)data)[i];
        return true;
    case ARROW_U32:
        out->v.i = ((const uint32_t *)data)[i];
        return true;
    case ARROW_I64:
        out->v.i = ((const int64_t *)data)[i];
        return true;
    case ARROW_U64:
        out->v.u = ((const uint64_t *)data)[i];
        out->kind = CDET_UINT;
        return true;
    default:
        return false;
    }
}

/** Data frames hold integers that may be missing as floats: whole numbers are handed on as integers, NaN as nothing. */
static void real(double v, cdet_field *out)
{
    if (isnan(v)) {
        out->kind = CDET_NULL;
    } else if (v >= -9007199254740992.0 && v <= 9007199254740992.0 && v == floor(v)) {
        out->kind = CDET_INT;
        out->v.i = (int64_t)v;
    } else {
        out->kind = CDET_REAL;
        out->v.f = v;
    }
}

static const char *scaled(int64_t v, int64_t scale, cdet_field *out)
{
    if (v > INT64_MAX / scale || v < INT64_MIN / scale) return "a time outside 1677 .. 2262";
    out->kind = CDET_INT;
    out->v.i = v * scale;
    return NULL;
}

static const char *text(cdet_field *out, const char *data, int64_t from, int64_t to)
{
    if (from < 0 || to < from || (to > from && !data)) return "damaged offsets of texts";
    out->kind = CDET_STR;
    out->v.str = (cdet_str){ data ? data + from : "", (size_t)(to - from) };
    return NULL;
}

/** A view: 4 bytes of length, then 12 of text, or 4 of prefix, 4 of buffer number, 4 of offset. */
static const char *view(const struct ArrowArray *a, int64_t i, cdet_field *out)
{
    const char *v = (const char *)a->buffers[1] + i * 16;
    int32_t len, buffer, offset;
    memcpy(&len, v, 4);
    if (len <= 12) return text(out, v + 4, 0, len);
    memcpy(&buffer, v + 8, 4);
    memcpy(&offset, v + 12, 4);
    if (buffer < 0 || buffer >= a->n_buffers - 3 || offset < 0) return "a damaged view of a text";
    return text(out, a->buffers[2 + buffer], offset, (int64_t)offset + len);
}

/** A value that is not null. */
static const char *value(arrow_type t, const struct ArrowArray *a, int64_t i, cdet_field *out)
{
    out->kind = CDET_NULL;
    if (t.kind == ARROW_NULL) return NULL;
    if (a->n_buffers < 2 || (!a->buffers[1] && a->length)) return "an array without data";
    const void *data = a->buffers[1];
    if (integer(t.kind, data, i, out)) return NULL;
    switch (t.kind) {
    case ARROW_BOOL:
        out->kind = CDET_BOOL;
        out->v.i = ((const uint8_t *)data)[i / 8] >> (i % 8) & 1;
        return NULL;
    case ARROW_F32:
        real((double)((const float *)data)[i], out);
        return NULL;
    case ARROW_F64:
        real(((const double *)data)[i], out);
        return NULL;
    case ARROW_TEXT32:
        if (a->n_buffers < 3) return "an array of texts without data";
        return text(out, a->buffers[2], ((const int32_t *)data)[i], ((const int32_t *)data)[i + 1]);
    case ARROW_TEXT64:
        if (a->n_buffers < 3) return "an array of texts without data";
        return text(out, a->buffers[2], ((const int64_t *)data)[i], ((const int64_t *)data)[i + 1]);
    case ARROW_VIEW:
        return view(a, i, out);
    case ARROW_FIXED:
        return text(out, data, i * t.width, i * t.width + t.width);
    case ARROW_TIME32:
        return scaled(((const int32_t *)data)[i], t.scale, out);
    case ARROW_TIME64:
        return scaled(((const int64_t *)data)[i], t.scale, out);
    default:
        return "a type that cannot be a field";
    }
}

/** Through the dictionary, where there is one. */
static const char *item(const arrow_column *c, const struct ArrowArray *a, int64_t i, arrow_value_fn fn, void *user)
{
    cdet_field f = { { NULL, 0 }, 0, CDET_NULL, { { NULL, 0 } } };
    if (c->type.kind == ARROW_NULL || is_null(a, i)) return NULL;
    if (c->dictionary) {
        if (a->n_buffers < 2 || !a->buffers[1] || !a->dictionary || !integer(c->index.kind, a->buffers[1], i, &f))
            return "a damaged dictionary";
        int64_t at = f.v.i;
        a = a->dictionary;
        if (at < 0 || at >= a->length) return "an index outside its dictionary";
        i = at + a->offset;
        if (is_null(a, i)) return NULL;
    }
    const char *wrong = value(c->type, a, i, &f);
    if (wrong || f.kind == CDET_NULL) return wrong;
    return fn(&f, user) ? NULL : "";
}

static const char *list(const arrow_column *c, const struct ArrowArray *a, int64_t i, arrow_value_fn fn, void *user)
{
    const struct ArrowArray *items = a->n_children == 1 ? a->children[0] : NULL;
    int64_t from, to;
    if (!items || (c->list != LIST_FIXED && (a->n_buffers < 2 || !a->buffers[1]))) return "a list without items";
    if (c->list == LIST_FIXED) {
        from = i * c->list_size;
        to = from + c->list_size;
    } else {
        from = c->list == LIST_32 ? ((const int32_t *)a->buffers[1])[i] : ((const int64_t *)a->buffers[1])[i];
        to = c->list == LIST_32 ? ((const int32_t *)a->buffers[1])[i + 1] : ((const int64_t *)a->buffers[1])[i + 1];
    }
    if (from < 0 || to < from || to > items->length) return "damaged offsets of a list";
    for (int64_t k = from; k < to; k++) {
        const char *wrong = item(c, items, k + items->offset, fn, user);
        if (wrong) return wrong;
    }
    return NULL;
}

const char *arrow_cell(const arrow_column *c, const struct ArrowArray *batch, int64_t row, arrow_value_fn fn,
                       void *user)
{
    const struct ArrowArray *a = batch;
    int64_t i = row + a->offset;
    for (size_t d = 0; d < c->depth; d++) {
        if (is_null(a, i)) return NULL;
        if (c->path[d] >= a->n_children) return "a batch that is not of its schema";
        a = a->children[c->path[d]];
        i += a->offset;
    }
    if (c->list == LIST_NONE) return item(c, a, i, fn, user);
    return is_null(a, i) ? NULL : list(c, a, i, fn, user);
}
