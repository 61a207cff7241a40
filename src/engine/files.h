/* SPDX-License-Identifier: MIT
 *
 * files.h: files that matter to some chain (told by file labels), their names, and who ran or opened them.
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

#endif
