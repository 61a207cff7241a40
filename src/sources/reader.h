/* SPDX-License-Identifier: MIT
 *
 * reader.h: one stream being read. bytes.c cuts it into lines and JSON documents, record.c tells what they are, reader.c
 * has the public calls, file.c reads files.
 */
#ifndef CDET_READER_H
#define CDET_READER_H

#include "framer.h"
#include "json.h"
#include "jsonscan.h"
#include "mapper.h"
#include "tally.h"
#include "utf16.h"

enum {
    CDET_RECORD_MAX = 16 << 20,  /* default of cdet_reader_options.max_record */
    CDET_READER_MAX = 256 << 20, /* default of cdet_reader_options.max_bytes */
    CDET_STREAM_JSON = 1 << 20,  /* a line of JSON longer than this is read as a stream: it may hold many records */
    CDET_INNER_DEPTH = 4         /* records inside records inside ... */
};

typedef enum cdet_reader_mode {
    CDET_MODE_LINE, /* at the beginning of, or in, a line */
    CDET_MODE_SKIP, /* in a line of which nothing more is wanted */
    CDET_MODE_JSON  /* in a JSON document that may have several lines and several records */
} cdet_reader_mode;

struct cdet_reader {
    cdet_mem mem;
    cdet_catalog *catalog;
    cdet_ruleset *ruleset; /* may be NULL */
    cdet_event_fn fn;
    void *user;
    size_t max_record;
    size_t stream_at; /* JSON lines from this length on are read in pieces: CDET_STREAM_JSON, or max_record */
    cdet_doc doc;
    cdet_mapper mapper;
    cdet_json *json;
    void *framer_state[CDET_FRAMERS_MAX];
    bool framer_ready[CDET_FRAMERS_MAX];
    const cdet_framer *holder; /* the framer in the middle of a record; NULL: none */
    uint32_t text_groups;      /* raw groups of all sources that are not JSON */
    uint32_t predicted[64]; /* raw groups that a JSON record needed whose text began so: by a hash of its beginning */
    /* Bytes to lines. */
    cdet_reader_mode mode;
    uint64_t line; /* number of the line that the next byte is in */
    cdet_buf acc;  /* the beginning of a line whose end has not come */
    cdet_utf16 utf16;
    unsigned char head[3]; /* the stream's first bytes, while they may be a byte order mark */
    size_t nhead;
    bool started; /* ... and then they are not any more */
    bool behind;  /* a document ended in this line: what follows is no blank line when it is empty */
    /* A JSON document in pieces. */
    cdet_jsonscan scan;
    cdet_buf doc_text; /* the document, or the record of it, so far */
    uint64_t doc_line; /* where that began */
    uint32_t items;    /* records are the elements of the array at this depth; 0: the document itself is one */
    bool had_items, keep, too_long, odd_items;
    bool fresh; /* only blanks so far in this line: where the document cannot go on, a new record may begin */
    const char
        *doc_refused; /* the document as a whole was looked at already and this was wrong with it; NULL: not yet */
    /* What stands around the record in hand, if anything. */
    char outer_host[256]; /* the host that a shipper or a syslog header names: for records that name none */
    size_t outer_host_len;
    cdet_str header; /* text before a JSON object on its line */
    /* What is told. */
    cdet_reader_stats stats;
    cdet_tally tally;
    cdet_buf error; /* of the last file; failed: there was no memory to say it */
};

/* ---- reader.c ---- */
/* Lets the framers deliver what waits. */
cdet_status cdet_reader_flush(cdet_reader *r, bool end);

/* ---- bytes.c ---- */
/* Takes bytes. `*used` is how many: all of them unless the status ends the stream, then what lies before the record that did. */
cdet_status cdet_reader_take(cdet_reader *r, const char *p, size_t n, size_t *used);
/* The stream has ended. */
cdet_status cdet_reader_finish(cdet_reader *r);

/* ---- record.c ---- */
typedef enum cdet_json_outcome {
    CDET_JSON_DONE,      /* a record: counted */
    CDET_JSON_MALFORMED, /* not a whole JSON object; nothing was counted */
    CDET_JSON_UNKNOWN    /* an object of no known source; nothing was counted */
} cdet_json_outcome;

/* The array that the scan has just opened is one whose elements are records: a document that is an array, or one of the catalog's
 * envelopes. */
bool cdet_opens_items(const cdet_catalog *c, const cdet_jsonscan *s);
/* One JSON text with CDET_JSON_PAD readable bytes behind it. */
cdet_status cdet_record_json(cdet_reader *r, cdet_str text, uint64_t line, unsigned depth, cdet_json_outcome *out,
                             const char **why);
/* A line that is not JSON from its first byte on. */
cdet_status cdet_record_text(cdet_reader *r, cdet_str text, uint64_t line, unsigned depth, bool *known);

#endif
