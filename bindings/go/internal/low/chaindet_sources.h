/** SPDX-License-Identifier: MIT
 * @file
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

/** A set of source mappings: immutable once a reader was made from it, counted references, any thread. */
typedef struct cdet_catalog cdet_catalog;
/** One stream being read. One thread at a time. */
typedef struct cdet_reader cdet_reader;

/** Makes a catalog of the built-in source mappings; one that does not compile is left out and told by the diagnostics, of
 *  which there are none in a sound build. `opt` NULL: defaults (alloc, alloc_ctx and max_bytes are used, and
 *  must outlive it). The caller owns one reference of *out: give it back with cdet_catalog_unref. CDET_ENOMEM,
 *  CDET_EABI. Any thread. @since 0.1 */
CDET_API cdet_status cdet_catalog_new(const cdet_options *opt, cdet_catalog **out);

/** Takes a reference; returns its argument, NULL for NULL. Cannot fail. Any thread. @since 0.1 */
CDET_API cdet_catalog *cdet_catalog_ref(cdet_catalog *c);

/** Gives a reference back; the last one frees the catalog. Readers hold one of their own. NULL is allowed. Any thread.
 *  @since 0.1 */
CDET_API void cdet_catalog_unref(cdet_catalog *c);

/** Adds mappings from YAML (one document a source; src/sources/maps/README.md); text and `origin` are copied, and have
 *  the limits of cdet_compiler_add. CDET_EBUSY: a reader was made from the catalog already; CDET_ERULES: read the
 *  diagnostics (file:line:column), nothing was taken; CDET_ENOMEM. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_catalog_add(cdet_catalog *c, cdet_str yaml, const char *origin);

/** How many diagnostics there are so far. Cannot fail; 0 for NULL. One thread at a time. @since 0.1 */
CDET_API size_t cdet_catalog_diag_count(const cdet_catalog *c);

/** Diagnostic `i`, oldest first, as cdet_compiler_diag. The text lives as long as the catalog. An index out of range
 *  gives an empty text. One thread at a time. @since 0.1 */
CDET_API cdet_str cdet_catalog_diag(const cdet_catalog *c, size_t i);

/** Number of sources. Cannot fail; 0 for NULL. Any thread. @since 0.1 */
CDET_API size_t cdet_catalog_count(const cdet_catalog *c);
/** Facts on one source; texts live as long as the catalog. */
typedef struct cdet_source_info {
    uint32_t size;            /**< sizeof(cdet_source_info) */
    uint32_t flags;           /**< 0 */
    cdet_str name;            /**< "windows-evtx-dump" */
    cdet_str title;           /**< "Windows events as evtx_dump writes them (JSON lines)" */
    cdet_str format;          /**< json, xml, evtx, csv, text, auditd, keyvalue */
    cdet_str recognised;      /**< how, in words */
    cdet_str classes;         /**< event classes it can feed, comma-separated */
    cdet_str platforms;       /**< Windows, Linux, macOS, Containers, IaaS */
} cdet_source_info;
/** A cdet_source_info to start from. */
#define CDET_SOURCE_INFO_INIT { sizeof(cdet_source_info), 0, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, {0,0} }

/** Facts on source `i`, 0 to cdet_catalog_count() - 1. CDET_ENOENT: there is none; CDET_EABI. Any thread. @since 0.1 */
CDET_API cdet_status cdet_catalog_source(const cdet_catalog *c, size_t i, cdet_source_info *out);

/** The fields that events of one class from source `i` can have, in no special order; "*" among them: also any other that the
 *  record has. Writes *need, how many there are, and as many as `cap` allows to `out` (may be NULL with cap 0); texts live as
 *  long as the catalog. CDET_ENOSPC: there are more; CDET_ENOENT: no such source, or no event of that class comes of it;
 *  CDET_EINVAL. Any thread. @since 0.1 */
CDET_API cdet_status cdet_catalog_fields(const cdet_catalog *c, size_t i, cdet_str class_name, cdet_str *out, size_t cap,
                                         size_t *need);

/** Takes one event of the stream. Its tag is the 1-based line (record number in an .evtx file) at which the record
 *  began. Everything is borrowed for the call. Return CDET_OK or a note to go on; an error (< 0) or CDET_STOPPED ends
 *  the push, which returns it. `user` is as it was given to cdet_reader_new. Called by the thread that pushes. Must
 *  not call into its reader. */
typedef cdet_status (*cdet_event_fn)(const cdet_event *ev, void *user);

/** How a stream is to be read. Copied by cdet_reader_new; `source` need not outlive the call. */
typedef struct cdet_reader_options {
    uint32_t size;            /**< sizeof(cdet_reader_options) */
    uint32_t flags;           /**< 0 */
    const char *source;       /**< NULL or "auto": tell per record; "plain": flat JSON, names as they stand; else a name */
    cdet_ruleset *ruleset;    /**< not NULL: field ids are filled in and fields that no rule reads are left out */
    uint64_t first_line;      /**< line number of the first line; 0: 1 */
    size_t max_record;        /**< bytes of one record; longer ones are counted unreadable; 0: 16 MiB */
    cdet_alloc_fn alloc;      /**< NULL: malloc's family */
    void *alloc_ctx;          /**< handed to alloc */
    size_t max_bytes;         /**< byte budget of the reader; 0: 256 MiB */
} cdet_reader_options;
/** cdet_reader_options to start from: all defaults. */
#define CDET_READER_OPTIONS_INIT { sizeof(cdet_reader_options), 0, NULL, NULL, 0, 0, NULL, NULL, 0 }

/** Makes a reader that hands its events to `fn`, with `user`; it takes references of the catalog and of opt->ruleset.
 *  `opt` NULL: defaults. The caller owns *out: free it with cdet_reader_free. Errors (*out is NULL): CDET_ENOENT: no
 *  source of that name; CDET_ENOMEM; CDET_EABI. Any thread; afterwards one thread at a time. @since 0.1 */
CDET_API cdet_status cdet_reader_new(cdet_catalog *c, const cdet_reader_options *opt, cdet_event_fn fn, void *user,
                                     cdet_reader **out);

/** Reads for other rules from the next record on, `rs` NULL for none: after cdet_engine_set_rules, for every reader that was made
 *  with a ruleset; else events with ids of the old one are refused (CDET_EINVAL). Lines, counts and a record whose end has
 *  not come go on. It takes a reference of `rs` and gives back that of the old one. CDET_ENOMEM: nothing changed.
 *  Not inside the callback. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_reader_set_rules(cdet_reader *r, cdet_ruleset *rs);

/** Frees a reader; records that wait for their end are dropped (cdet_reader_end delivers them). NULL is allowed. One
 *  thread at a time. @since 0.1 */
CDET_API void cdet_reader_free(cdet_reader *r);

/** Takes the next `len` bytes; events of whole records are delivered before it returns. CDET_OK, CDET_ENOMEM, or what
 *  the callback returned. A record that cannot be read is counted, no error. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_reader_push(cdet_reader *r, const void *buf, size_t len);

/** The stream has ended: an unfinished last line and records that wait for their end are delivered. CDET_OK,
 *  CDET_ENOMEM, or what the callback returned. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_reader_end(cdet_reader *r);

/** Delivers multi-record events that have waited (auditd) although their end was not seen; for live streams, on a
 *  timer. CDET_OK, CDET_ENOMEM, or what the callback returned. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_reader_idle(cdet_reader *r);

/** Reads a whole file: gzip is recognised, .evtx through libevtx, anything else is pushed; cdet_reader_end is left to
 *  the caller. `path` is NUL-terminated. `progress` (may be NULL) is called now and then with bytes read and the
 *  file's size (0: unknown); non-zero stops with CDET_STOPPED. CDET_EIO: cdet_reader_error says what; CDET_ENOMEM; or
 *  what the callback returned. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_reader_file(cdet_reader *r, const char *path,
                                      int (*progress)(uint64_t done, uint64_t total, void *user), void *user);

/** One line on why cdet_reader_file failed, without the path: "no such file"; empty text when it did not, or when its status says
 *  all. Valid until the next call. One thread at a time. @since 0.1 */
CDET_API cdet_str cdet_reader_error(const cdet_reader *r);

/** What became of the records of a stream. */
typedef struct cdet_reader_stats {
    uint32_t size;            /**< sizeof(cdet_reader_stats) */
    uint32_t flags;           /**< 0 */
    uint64_t records;         /**< records seen, blank lines left out */
    uint64_t recognised;      /**< of a known source */
    uint64_t events;          /**< events delivered */
    uint64_t ignored;         /**< recognised, but of a class that no mapping turns into an event */
    uint64_t unreadable;      /**< not of any known source, malformed, or too long */
    uint64_t blank;           /**< blank lines */
} cdet_reader_stats;
/** A cdet_reader_stats to start from. */
#define CDET_READER_STATS_INIT { sizeof(cdet_reader_stats), 0, 0, 0, 0, 0, 0, 0 }

/** Counts since the reader was made. CDET_EABI. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_reader_stats_get(const cdet_reader *r, cdet_reader_stats *out);

/** Ignored class of record `i` by name ("Microsoft-Windows-Sysmon/Operational 10"), most frequent first, and how many
 *  there were. The name is valid until the next push. CDET_ENOENT: `i` is past the last. One thread at a time. @since
 *  0.1 */
CDET_API cdet_status cdet_reader_ignored(const cdet_reader *r, size_t i, cdet_str *name, uint64_t *count);

/** The first unreadable records: line and reason. The reason lives as long as the reader. CDET_ENOENT: `i` is past the
 *  last that was kept. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_reader_unreadable(const cdet_reader *r, size_t i, uint64_t *line, cdet_str *reason);

/** Feeds a buffer of `len` bytes, whole lines, straight into an engine: the batch call for agents. *used (may be NULL)
 *  is how many bytes were taken, *events (may be NULL) how many events. Lines are numbered from `first_line` of the
 *  reader's options; its callback is not called. Statuses of cdet_engine_feed: after CDET_EFULL take the alerts, then
 *  go on at buf + *used. One thread at a time, of the engine and of the reader. @since 0.1 */
CDET_API cdet_status cdet_engine_feed_lines(cdet_engine *e, cdet_reader *r, const void *buf, size_t len, size_t *used,
                                            uint64_t *events);

#ifdef __cplusplus
}
#endif
#endif /* CHAINDET_SOURCES_H */
