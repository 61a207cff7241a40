/* SPDX-License-Identifier: MIT
 *
 * arrow_read.h: cells of Arrow record batches as fields of events. Nothing here needs Python; text is borrowed from the batch.
 */
#ifndef CDET_PYTHON_ARROW_READ_H
#define CDET_PYTHON_ARROW_READ_H

#include "arrow_abi.h"
#include "chaindet.h"

#include <stdbool.h>

enum { ARROW_DEPTH = 8 };

typedef enum arrow_kind {
    ARROW_OTHER = 0, /* a type that cannot be a field */
    ARROW_NULL,
    ARROW_BOOL,
    ARROW_I8,
    ARROW_U8,
    ARROW_I16,
    ARROW_U16,
    ARROW_I32,
    ARROW_U32,
    ARROW_I64,
    ARROW_U64,
    ARROW_F32,
    ARROW_F64,
    ARROW_TEXT32,
    ARROW_TEXT64,
    ARROW_VIEW,
    ARROW_FIXED,
    ARROW_TIME32,
    ARROW_TIME64 /* counts of `scale` ns */
} arrow_kind;

typedef struct arrow_type {
    arrow_kind kind;
    int64_t scale; /* ARROW_TIME*: ns of one unit */
    int32_t width; /* ARROW_FIXED: bytes */
} arrow_type;

typedef enum arrow_role { ROLE_FIELD, ROLE_CLASS, ROLE_TIME, ROLE_HOST, ROLE_TAG } arrow_role;
typedef enum arrow_list { LIST_NONE, LIST_32, LIST_64, LIST_FIXED } arrow_list;

/** A leaf of the schema. Invariant: path[0 .. depth) leads from the batch through structs to the leaf's array. */
typedef struct arrow_column {
    char *name; /* owned: dotted, and renamed */
    size_t name_len;
    arrow_role role;
    uint32_t id;       /* the ruleset's id of the field */
    bool wanted;       /* some rule reads it */
    bool is_host_name; /* "host.name": the host where no column "host" says otherwise */
    int64_t path[ARROW_DEPTH];
    size_t depth;
    arrow_list list;
    int32_t list_size; /* LIST_FIXED */
    bool dictionary;
    arrow_type index;   /* of a dictionary */
    arrow_type type;    /* of a value */
    const char *format; /* borrowed from the schema, for messages */
} arrow_column;

/** The type that a schema's format names. */
arrow_type arrow_type_of(const char *format);
/** Fills list, dictionary, index, type and format from the leaf's schema. */
void arrow_column_type(arrow_column *c, const struct ArrowSchema *leaf);

/** Takes one value; false ends the reading. */
typedef bool (*arrow_value_fn)(const cdet_field *value, void *user);

/** Hands the values of a cell to fn: none where it is null, several where it is a list. NULL, or what is wrong with the
 *  batch; when fn returned false: "". */
const char *arrow_cell(const arrow_column *c, const struct ArrowArray *batch, int64_t row, arrow_value_fn fn,
                       void *user);

#endif
