/* SPDX-License-Identifier: MIT
 *
 * evtx.h: .evtx files through libevtx, which evtx.c alone sees.
 */
#ifndef CDET_EVTX_H
#define CDET_EVTX_H

#include "chaindet_sources.h"

typedef int (*cdet_progress_fn)(uint64_t done, uint64_t total, void *user);

/* Reads all records of the file, as the XML that libevtx makes of them. A record's number counts from 1. Statuses of
 * cdet_reader_file; `error` gets one line for CDET_EIO. */
cdet_status cdet_evtx_read(cdet_reader *r, const char *path, cdet_progress_fn progress, void *user, char *error, size_t cap);

#endif
