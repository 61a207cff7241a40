/* SPDX-License-Identifier: MIT
 *
 * reading.h: what the tests of the sources library share: text in, events out as objects that a test can ask for fields.
 */
#ifndef READING_H
#define READING_H

#include "chaindet_sources.h"

#include <stdbool.h>

typedef struct seen_field {
    char *name, *value; /* numbers printed; "null" */
    uint32_t kind;
} seen_field;

typedef struct seen_event {
    uint64_t tag;
    int64_t time;
    char *name, *host;
    seen_field *fields;
    size_t count;
} seen_event;

/* What a reader made of a text. */
typedef struct reading {
    seen_event *events;
    size_t count, cap;
    cdet_reader_stats stats;
    cdet_status status;
    uint64_t bad_line; /* of the first unreadable record */
    char bad_reason[128];
    char ignored[128]; /* the most frequent ignored class */
} reading;

typedef struct reading_options {
    const char *source;
    size_t chunk; /* bytes of a push; 0: all at once */
    size_t max_record;
    cdet_catalog *catalog; /* NULL: the built-in one */
} reading_options;

/* Reads `len` bytes through a reader of its own; fails the test when it cannot be made. Give back with reading_free. */
reading *read_bytes(const void *text, size_t len, const reading_options *o);
reading *read_string(const char *text);
void reading_free(reading *r);

/* The first value of a field, "" when the event does not have it. */
const char *field_of(const seen_event *e, const char *name);
size_t field_count(const seen_event *e, const char *name);
/* All that was seen, as text: to compare two readings. Freed by the caller. */
char *reading_dump(const reading *r);
/* Reads a text that is one record and gives one event; fails the test otherwise. */
reading *read_one(const char *text, const char *class_name);

#endif
