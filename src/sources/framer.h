/* SPDX-License-Identifier: MIT
 *
 * framer.h: how lines that are not JSON become records. A framer knows the form of a record, never its meaning: it takes a
 * record apart into a doc, and the mappings do the rest.
 *
 *   line --is_mine?--> framer --cdet_reader_begin, cdet_doc_child/text ..., cdet_reader_deliver--> mapping
 */
#ifndef CDET_FRAMER_H
#define CDET_FRAMER_H

#include "chaindet_sources.h"
#include "doc.h"
#include "map.h"

typedef struct cdet_framer {
    const char *name;
    /* Makes this reader's state; NULL where the framer has none. CDET_ENOMEM. */
    cdet_status (*init)(cdet_reader *r, void **state);
    void (*free)(cdet_reader *r, void *state);
    /* Is this line (without its end) the beginning, or a part, of a record of this form? Cheap: asked for every line that is
     * not JSON. */
    bool (*is_mine)(const void *state, cdet_str line);
    /* Takes the line. The text is borrowed. */
    cdet_status (*line)(cdet_reader *r, void *state, cdet_str line, uint64_t number);
    /* Delivers what waits for more lines: at the end of the stream (end), or because a timer says so. NULL: nothing waits. */
    cdet_status (*flush)(cdet_reader *r, void *state, bool end);
} cdet_framer;

enum { CDET_FRAMERS_MAX = 8 };
extern const cdet_framer *const cdet_framers[]; /* in the order in which they are asked; ended by NULL */

extern const cdet_framer cdet_framer_xml, cdet_framer_csv, cdet_framer_auditd, cdet_framer_flowlog, cdet_framer_pairs,
    cdet_framer_syslog, cdet_framer_eventline;

/* ---- what a framer calls ---- */
cdet_mem *cdet_reader_mem(cdet_reader *r);
const cdet_shape *cdet_reader_shape(const cdet_reader *r);
cdet_catalog *cdet_reader_catalog(cdet_reader *r);
size_t cdet_reader_max_record(const cdet_reader *r);
/* Until this is said with NULL, all lines go to `f`, JSON or not: it is in the middle of a record. */
void cdet_reader_hold(cdet_reader *r, const cdet_framer *f);
/* An empty doc for the next record. */
cdet_doc *cdet_reader_begin(cdet_reader *r);
/* The doc of the record at hand, as it stands. */
cdet_doc *cdet_reader_doc(cdet_reader *r);
/* The doc is complete: recognise, map, count. `line` is where the record began. */
cdet_status cdet_reader_deliver(cdet_reader *r, cdet_format f, uint64_t line);
/* The host that what is around the record in hand names (a shipper's JSON, a syslog header); for records that name none. */
void cdet_reader_outer(cdet_reader *r, cdet_str host);
cdet_str cdet_reader_outer_host(const cdet_reader *r);
/* The time of the last event that this reader made. false: there was none. */
bool cdet_reader_last_time(const cdet_reader *r, int64_t *ns);
/* Is the doc, as far as it has come, of a known source? */
bool cdet_reader_recognises(cdet_reader *r, cdet_format f);
/* Counts a record that could not be read. `reason` is static. */
void cdet_reader_unreadable_at(cdet_reader *r, uint64_t line, const char *reason);
/* A record that is a JSON text, found inside something else. */
cdet_status cdet_reader_json(cdet_reader *r, cdet_str text, uint64_t line);

#endif
