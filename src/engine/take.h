/* SPDX-License-Identifier: MIT
 *
 * take.h: one event being taken in: what is found out of it on the way, from entities to hits to the chains they concern.
 */
#ifndef CDET_TAKE_H
#define CDET_TAKE_H

#include "evidence.h"
#include "graph.h"

enum { CDET_TOUCHES = 512, CDET_ARG_PATHS = 8 };

typedef struct cdet_who_bufs {
    char entity[40], pid[40], exe[40], cmd[40], name[40];
} cdet_who_bufs;

typedef struct cdet_taking {
    cdet_engine *e;
    cdet_moment m;
    uint32_t host, os;
    cdet_who self;
    uint32_t parent; /* the reported parent, when the event names one */
    uint32_t told_labels;
    cdet_moment told; /* the parent, as this event tells of it */
    uint32_t files[CDET_ARG_PATHS + 2];
    cdet_use_kind kinds[CDET_ARG_PATHS + 2];
    cdet_str raw[CDET_ARG_PATHS + 2]; /* as this event spells them */
    uint32_t nfiles;
    uint32_t wrote;  /* the file that the event's process is known to have written, by this event; 0: none yet */
    char args[4096]; /* arguments of the command line, for raw */
    cdet_who_bufs bufs;   /* numbers as texts, for self */
    struct {
        uint32_t alt, owner;
        bool whole; /* more than a hit came */
        bool again; /* a file's: there is an earlier hit like it, by the same writer, of that time */
        int64_t before;
    } touches[CDET_TOUCHES];
    uint32_t ntouches;
} cdet_taking;

/* Processes, files and the edges between them, as the event tells of them. */
void cdet_take_entities(cdet_taking *t);
/* What the event is evidence of, kept by process, file or key. */
void cdet_take_hits(cdet_taking *t);
/* The same for the parent that it tells of. */
void cdet_take_told_hits(cdet_taking *t);

#endif
