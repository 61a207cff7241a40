/* SPDX-License-Identifier: MIT
 *
 * evtxfile.h: writes a small .evtx file, for tests that read one: a file header, one chunk, records in binary XML without
 * templates (the format as libyal's documentation of it describes it).
 */
#ifndef EVTXFILE_H
#define EVTXFILE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct evtx_data {
    const char *name, *value; /* ASCII */
} evtx_data;

typedef struct evtx_event {
    const char *provider, *channel, *computer, *time; /* time as in TimeCreated's SystemTime */
    unsigned id;
    evtx_data data[8]; /* ended by a NULL name */
} evtx_event;

bool evtx_write(const char *path, const evtx_event *events, size_t count);

#endif
