/* SPDX-License-Identifier: MIT
 *
 * chaindet_sources.h: raw log records become events (library libchaindet-sources, optional).
 *
 *   bytes of a file or a pipe --push--> reader --callback--> cdet_event --> cdet_engine_feed
 *
 * A reader takes bytes in pieces of any size, cuts them into records, tells for each record which log source it is
 * from, and maps it to zero or more events. Records of different sources may be mixed line by line. What a record must
 * look like and which of its fields become which event field is data: one YAML file a source (src/sources/maps).
 *
 * The conventions of chaindet.h hold here, with these differences: cdet_reader_file opens the file it is told to.
 */
#ifndef CHAINDET_SOURCES_H
#define CHAINDET_SOURCES_H

#include "chaindet.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct cdet_catalog cdet_catalog;   /* immutable set of source mappings, shared by threads, refcounted */
typedef struct cdet_reader cdet_reader;     /* one stream being read; one thread at a time */

/** Makes a catalog of the built-in source mappings. `opt` NULL: defaults (alloc and max_bytes are used).
 *  CDET_ENOMEM, CDET_EABI. Give back with cdet_catalog_unref. @since 0.1 */
CDET_API cdet_status cdet_catalog_new(const cdet_options *opt, cdet_catalog **out);
CDET_API cdet_catalog *cdet_catalog_ref(cdet_catalog *c);
CDET_API void cdet_catalog_unref(cdet_catalog *c);

/** Adds mappings from YAML (one document a source). Only before the first reader is made from it, else CDET_EBUSY.
 *  CDET_ERULES: read the diagnostics (file:line:column); nothing was taken. CDET_ENOMEM. @since 0.1 */
CDET_API cdet_status cdet_catalog_add(cdet_catalog *c, cdet_str yaml, const char *origin);
CDET_API size_t cdet_catalog_diag_count(const cdet_catalog *c);
CDET_API cdet_str cdet_catalog_diag(const cdet_catalog *c, size_t i);

/** Number of sources, and facts on each. Texts live as long as the catalog. */
CDET_API size_t cdet_catalog_count(const cdet_catalog *c);
typedef struct cdet_source_info {
    uint32_t size, flags;
    cdet_str name;            /**< "windows-evtx-dump" */
    cdet_str title;           /**< "Windows events as evtx_dump writes them (JSON lines)" */
    cdet_str format;          /**< json, xml, evtx, csv, text, auditd, keyvalue */
    cdet_str recognised;      /**< how, in words */
    cdet_str classes;         /**< event classes it can feed, comma-separated */
    cdet_str platforms;       /**< Windows, Linux, macOS, Containers, IaaS */
} cdet_source_info;
#define CDET_SOURCE_INFO_INIT { sizeof(cdet_source_info), 0, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, {0,0} }

/** CDET_ENOENT, CDET_EABI. @since 0.1 */
CDET_API cdet_status cdet_catalog_source(const cdet_catalog *c, size_t i, cdet_source_info *out);

/** Takes one event of the stream. Its tag is the 1-based line (record number in an .evtx file) at which the record
 *  began. Everything is borrowed for the call. Return CDET_OK or a note to go on; an error (< 0) or CDET_STOPPED ends
 *  the push, which returns it. */
typedef cdet_status (*cdet_event_fn)(const cdet_event *ev, void *user);

typedef struct cdet_reader_options {
    uint32_t size, flags;
    const char *source;       /**< NULL or "auto": tell per record; "plain": flat JSON, names as they stand; else a name */
    cdet_ruleset *ruleset;    /**< not NULL: field ids are filled in and fields that no rule reads are left out */
    uint64_t first_line;      /**< line number of the first line; 0: 1 */
    size_t max_record;        /**< bytes of one record; longer ones are counted unreadable; 0: 16 MiB */
    cdet_alloc_fn alloc;
    void *alloc_ctx;
    size_t max_bytes;         /**< 0: 256 MiB */
} cdet_reader_options;
#define CDET_READER_OPTIONS_INIT { sizeof(cdet_reader_options), 0, NULL, NULL, 0, 0, NULL, NULL, 0 }

/** CDET_ENOENT: no source of that name. CDET_ENOMEM, CDET_EABI. @since 0.1 */
CDET_API cdet_status cdet_reader_new(cdet_catalog *c, const cdet_reader_options *opt, cdet_event_fn fn, void *user,
                                     cdet_reader **out);
CDET_API void cdet_reader_free(cdet_reader *r);

/** Takes the next bytes; events of whole records are delivered before it returns. CDET_OK, CDET_ENOMEM, or what the
 *  callback returned. @since 0.1 */
CDET_API cdet_status cdet_reader_push(cdet_reader *r, const void *buf, size_t len);

/** The stream has ended: an unfinished last line and records that wait for their end are delivered. @since 0.1 */
CDET_API cdet_status cdet_reader_end(cdet_reader *r);

/** Delivers multi-record events that have waited (auditd) although their end was not seen; for live streams, on a
 *  timer. @since 0.1 */
CDET_API cdet_status cdet_reader_idle(cdet_reader *r);

/** Reads a whole file: gzip is recognised, .evtx through libevtx, anything else is pushed. `progress` (may be NULL) is
 *  called now and then with bytes read and the file's size (0: unknown); non-zero stops with CDET_STOPPED.
 *  CDET_EIO: cdet_reader_error says what. @since 0.1 */
CDET_API cdet_status cdet_reader_file(cdet_reader *r, const char *path,
                                      int (*progress)(uint64_t done, uint64_t total, void *user), void *user);
CDET_API cdet_str cdet_reader_error(const cdet_reader *r);

typedef struct cdet_reader_stats {
    uint32_t size, flags;
    uint64_t records;         /**< records seen, blank lines left out */
    uint64_t recognised;      /**< of a known source */
    uint64_t events;          /**< events delivered */
    uint64_t ignored;         /**< recognised, but of a class that no mapping turns into an event */
    uint64_t unreadable;      /**< not of any known source, malformed, or too long */
    uint64_t blank;           /**< blank lines */
} cdet_reader_stats;
#define CDET_READER_STATS_INIT { sizeof(cdet_reader_stats), 0, 0, 0, 0, 0, 0, 0 }
CDET_API cdet_status cdet_reader_stats_get(const cdet_reader *r, cdet_reader_stats *out);

/** Ignored classes of record by name ("Microsoft-Windows-Sysmon/Operational 10"), most frequent first, and the first
 *  unreadable records with the reason. CDET_ENOENT. @since 0.1 */
CDET_API cdet_status cdet_reader_ignored(const cdet_reader *r, size_t i, cdet_str *name, uint64_t *count);
CDET_API cdet_status cdet_reader_unreadable(const cdet_reader *r, size_t i, uint64_t *line, cdet_str *reason);

/** Feeds a buffer of whole lines straight into an engine: the batch call for bindings and agents. *used (may be NULL)
 *  is how many bytes were taken, *events how many events. Lines are numbered from `first_line`.
 *  Statuses of cdet_engine_feed. @since 0.1 */
CDET_API cdet_status cdet_engine_feed_lines(cdet_engine *e, cdet_reader *r, const void *buf, size_t len, size_t *used,
                                            uint64_t *events);

#ifdef __cplusplus
}
#endif
#endif /* CHAINDET_SOURCES_H */
