/* SPDX-License-Identifier: MIT
 *
 * entity.h: hosts and processes as things of their own: made, filled with what events say, merged when two turn out to be one, removed.
 */
#ifndef CDET_ENTITY_H
#define CDET_ENTITY_H

#include "proc.h"

/* The host of this name (any spelling); made when it is new. 0: refused. An empty name is a host of its own. */
uint32_t cdet_host_get(cdet_engine *e, cdet_str name);
/* Nothing may refer to it any more. */
void cdet_host_remove(cdet_engine *e, uint32_t host);

/* What an event says of one process. Empty texts and zeroes: not said. */
typedef struct cdet_who {
    cdet_str entity, exe, cmd;
    uint64_t pid;
    int64_t start;             /* CDET_NO_TIME: not said */
    uint32_t labels;           /* label set by these fields */
} cdet_who;

/* A new process, filled by `w`. 0: refused. */
uint32_t cdet_proc_make(cdet_engine *e, uint32_t host, const cdet_who *w, int64_t t);
/* Adds what `w`, said at time t, tells of it. */
void cdet_proc_fill(cdet_engine *e, uint32_t proc, const cdet_who *w, int64_t t);
/* Its command line, as a start of its own says, or as others say: the former knows best. */
void cdet_proc_tell_cmd(cdet_engine *e, uint32_t proc, cdet_str cmd, bool start);
/* Its end is told by its sensor's id; that of its pid, which may turn out to be another's, is kept beside it. */
void cdet_proc_pid_ended(cdet_engine *e, uint32_t proc, int64_t t);
/* Everything that hangs on `from` goes to `to`, and `from` goes: two records turned out to be of one process. */
void cdet_proc_merge(cdet_engine *e, uint32_t to, uint32_t from);
/* Removes a process from all tables; its children become children of nobody. */
void cdet_proc_remove(cdet_engine *e, uint32_t proc);

/* By the hash of a sensor's id (cdet_entity_hash). 0: nobody has it. */
uint32_t cdet_entity_find(const cdet_engine *e, uint64_t entity);
/* Gives it to a process that has none. The map has room (cdet_map_reserve). */
void cdet_entity_give(cdet_engine *e, uint32_t proc, cdet_str entity, uint64_t hash);
uint64_t cdet_proc_identity(const cdet_engine *e, uint32_t proc);   /* stable across runs, sensors' ids first */

/* Called before `from` is merged into `to`, and by remove; anchors.c, which knows chains and files, moves what hangs on it. */
void cdet_graph_merging(cdet_engine *e, uint32_t to, uint32_t from);
/* Called when what was told under the id of `from` goes to `own`, which has the id now: the chains that were named by it go along. */
void cdet_graph_parting(cdet_engine *e, uint32_t own, uint32_t from);
/* Called when the image of a process, or whose children they are, becomes known: broker.c looks again who asked for its children. */
void cdet_graph_image_told(cdet_engine *e, uint32_t proc);
void cdet_anchor_forget(cdet_engine *e, uint32_t proc);

#endif
