/* SPDX-License-Identifier: MIT
 *
 * files.h: files that matter to some chain (told by file labels), who ran or opened them, and values of keys (buckets).
 */
#ifndef CDET_FILES_H
#define CDET_FILES_H

#include "state.h"

/* The file of this path if it is of some file kind; made when it is new. 0: of no kind, not a path, or refused. */
uint32_t cdet_file_get(cdet_engine *e, uint32_t host, cdet_str path, cdet_str cwd, bool windows);
/* The file that the event at hand is about, by its file.path. */
uint32_t cdet_file_of_event(cdet_engine *e, uint32_t host, cdet_str cwd);
/* A node that stands between processes as a file does, known by `id` alone: an injection. 0: refused. */
uint32_t cdet_file_junction(cdet_engine *e, uint32_t host, uint64_t id);
/* Either by its text, as in a snapshot. */
uint32_t cdet_file_restore(cdet_engine *e, uint32_t host, cdet_str text, bool windows);
void cdet_file_remove(cdet_engine *e, uint32_t file);
/* The file and what it was renamed to in turn, the file first. Returns how many. */
uint32_t cdet_file_names(const cdet_engine *e, uint32_t file, uint32_t out[CDET_NAMES]);
/* `file` was renamed from `from`; those who use it, and what it was renamed to, have changed. */
void cdet_file_renamed(cdet_engine *e, uint32_t file, uint32_t from, int64_t t);
/* Up to `max` paths that a command line names: its arguments that look like files. Texts point into buf. */
size_t cdet_argument_paths(cdet_str cmd, bool windows, char *buf, size_t cap, cdet_str *out, size_t max);

/* The same from a list of arguments, which needs no guess at quotes. */
size_t cdet_listed_paths(const cdet_view *v, uint32_t field, cdet_str *out, size_t max);

/* The bucket of a key's value in the event at hand, of a key with one field the nth of several values; 0: a field is missing or unknown
 * (or refused). */
uint32_t cdet_bucket_get(cdet_engine *e, const cdet_keyref *k, uint32_t host, uint32_t nth);
uint32_t cdet_key_values(const cdet_engine *e, const cdet_keyref *k);   /* how many values the event at hand has */
uint32_t cdet_bucket_for_host(cdet_engine *e, uint32_t host, uint32_t alt);   /* made when missing; for alternatives `at: host` */
uint32_t cdet_bucket_for_address(cdet_engine *e, uint32_t space, uint32_t host, cdet_str address);   /* the bucket of this value of a global space */
uint32_t cdet_bucket_for_host_find(const cdet_engine *e, uint32_t host, uint32_t alt);
/* A hit of `alt` that ends at `since` ties the buckets; *added: something new. */
void cdet_link_add(cdet_engine *e, uint32_t from, uint32_t to, uint32_t alt, int64_t since, bool *added);
void cdet_bucket_remove(cdet_engine *e, uint32_t bucket);
/* For snapshots: the bucket of this space (by digest; 0: that of a host and an alternative) and text; 0: no such key in these rules. */
uint32_t cdet_bucket_restore(cdet_engine *e, uint64_t space, uint32_t host, cdet_str text, uint64_t alt);
uint64_t cdet_bucket_identity(const cdet_engine *e, uint32_t bucket);   /* stable across runs */

#endif
