/* SPDX-License-Identifier: MIT
 *
 * evtx.c: .evtx files through libevtx. Each record comes as XML text and goes the way of Windows Event XML.
 */
#include "evtx.h"
#include "framer.h"
#include "xml.h"

#include <libevtx.h>
#include <stdio.h>

enum { PROGRESS_EVERY = 256 };

static cdet_status say(char *error, size_t cap, const char *what, libevtx_error_t **e)
{
    char why[160] = "";
    if (e && *e) libevtx_error_sprint(*e, why, sizeof why);
    if (e) libevtx_error_free(e);
    snprintf(error, cap, "%s%s%s", what, why[0] ? ": " : "", why);
    return CDET_EIO;
}

/* The record's XML into the doc's memory. libevtx counts the NUL in the size. */
static cdet_status record_text(cdet_reader *r, libevtx_record_t *record, cdet_str *text)
{
    size_t size = 0;
    if (libevtx_record_get_utf8_xml_string_size(record, &size, NULL) != 1 || size < 2) return CDET_EFORMAT;
    if (size > cdet_reader_max_record(r)) return CDET_EFORMAT;
    cdet_doc *d = cdet_reader_begin(r);
    char *p = cdet_doc_alloc(d, size);
    if (!p) return CDET_ENOMEM;
    if (libevtx_record_get_utf8_xml_string(record, (uint8_t *)p, size, NULL) != 1) return CDET_EFORMAT;
    *text = (cdet_str){ p, size - 1 };
    return CDET_OK;
}

static cdet_status one(cdet_reader *r, libevtx_file_t *file, int i)
{
    libevtx_record_t *record = NULL;
    cdet_str text = { NULL, 0 };
    uint64_t number = (uint64_t)i + 1;
    cdet_status st =
        libevtx_file_get_record_by_index(file, i, &record, NULL) == 1 ? record_text(r, record, &text) : CDET_EFORMAT;
    if (!st) st = cdet_xml_walk(cdet_reader_doc(r), cdet_doc_root(), text);
    if (record) libevtx_record_free(&record, NULL);
    if (!st) return cdet_reader_deliver(r, CDET_FORMAT_EVTX, number);
    if (st != CDET_EFORMAT) return st;
    cdet_reader_unreadable_at(r, number, "a record that libevtx cannot read");
    return CDET_OK;
}

cdet_status cdet_evtx_read(cdet_reader *r, const char *path, cdet_progress_fn progress, void *user, char *error,
                           size_t cap)
{
    libevtx_file_t *file = NULL;
    libevtx_error_t *e = NULL;
    cdet_status st = CDET_OK;
    int count = 0;
    if (libevtx_file_initialize(&file, &e) != 1 || libevtx_file_open(file, path, LIBEVTX_OPEN_READ, &e) != 1 ||
        libevtx_file_get_number_of_records(file, &count, &e) != 1)
        st = say(error, cap, "not a readable .evtx file", &e);
    for (int i = 0; !st && i < count; i++) {
        bool tell = progress && i % PROGRESS_EVERY == 0;
        st = tell && progress((uint64_t)i, (uint64_t)count, user) ? CDET_STOPPED : one(r, file, i);
    }
    if (file) {
        libevtx_file_close(file, NULL);
        libevtx_file_free(&file, NULL);
    }
    return st;
}
