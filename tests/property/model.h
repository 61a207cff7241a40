/* SPDX-License-Identifier: MIT
 *
 * model.h: small random chains and small random worlds, as plain data. The reference matcher reads the data; the engine gets
 * the same chain as YAML and the same world as events. Every record knows which process it truly is about, so the matcher
 * needs no guess at identity: that the engine finds it out is part of what is tested.
 */
#ifndef MODEL_H
#define MODEL_H

#include "chaindet.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum {
    MODEL_NAMES = 10,   /* images: 0..5 programs, 6..9 the files 0..3 */
    MODEL_FILES = 4,    /* 0..2 are `there`, 3 is elsewhere */
    MODEL_KINDS = 3,
    MODEL_ANCHORS = 2,
    MODEL_STAGES = 4,
    MODEL_ALTS = 2,     /* a stage */
    MODEL_RULES = 3,
    MODEL_TERMS = 3,
    MODEL_CHAINS = 3,
    MODEL_PROCS = 14,
    MODEL_RECORDS = 40,
    MODEL_FIELDS = 18,
    MODEL_USERS = 3,
    MODEL_LEVELS = 5
};

typedef enum model_class {
    MODEL_START, MODEL_END, MODEL_CONNECT, MODEL_DNS, MODEL_REGISTRY, MODEL_CREATE, MODEL_OPEN, MODEL_LOAD, MODEL_SESSION, MODEL_API,
    MODEL_FLOW, MODEL_INJECT, MODEL_RENAME, MODEL_REQUEST, MODEL_FORK, MODEL_CLASSES
} model_class;
extern const char *const model_class_names[MODEL_CLASSES];

/* ---- chains ---- */

typedef enum model_at { MODEL_LINEAGE, MODEL_SELF, MODEL_PARENT, MODEL_ANCESTOR, MODEL_HOST, MODEL_WRITER } model_at;
typedef enum model_alt_type { MODEL_ALT_KIND, MODEL_ALT_EVENT, MODEL_ALT_FILE, MODEL_ALT_EXECUTES, MODEL_ALT_KEY, MODEL_ALT_CLEARS } model_alt_type;
typedef enum model_key { MODEL_USER, MODEL_BOX, MODEL_ADDRESS, MODEL_KEYS } model_key;
enum { MODEL_EXECUTED = 1, MODEL_LOADED = 2, MODEL_OPENED = 4 };

typedef struct model_alt {
    model_alt_type type;
    model_at at;
    model_class on;         /* EVENT, KEY, CLEARS: an answer of the resolver, which clears connections of its stage to its address */
    int value;              /* EVENT, KEY, CLEARS: condition user.name = u<value>, or event.outcome; -1: none */
    unsigned is, unless;    /* sets of kinds; 0: none asked */
    unsigned rel;           /* FILE */
    unsigned by;            /* FILE: kinds of the writer */
    bool by_lineage, by_unknown;
    bool renames;           /* FILE: a renaming to that name is evidence, too */
    bool argument_only;     /* EXECUTES */
    int with;               /* EXECUTES: a stage whose evidence the file must have; -1: none */
    int64_t around;         /* ns; 0: none */
    unsigned anchors;       /* set of anchors it is limited to; 0: all */
    unsigned opened_for;    /* FILE: the same where the file was but opened */
    bool weak, hint;
    model_key key;          /* KEY: what it is filed under */
    unsigned links;         /* KEY: set of further keys of the event that belong to what it is filed under */
} model_alt;

typedef struct model_stage {
    model_alt alts[MODEL_ALTS];
    int nalts;
    bool provenance;
    int after, before;      /* a stage; -1: none */
    int64_t within;         /* ns; 0: the chain's window */
    uint32_t count, distinct;   /* distinct 0: not asked */
} model_stage;

typedef struct model_anchor {
    unsigned parent, is, unless;
    bool parent_unknown, executes;
    bool outermost;         /* none below another anchor of the chain */
} model_anchor;

/* What `when` may name. SOME: at least `a` of all stages and alternatives. */
typedef enum model_term_type { MODEL_STAGE, MODEL_ALT, MODEL_ANCHOR, MODEL_WEAK, MODEL_OLDER, MODEL_SOME } model_term_type;
typedef struct model_term {
    model_term_type type;
    bool absent;            /* under `not` */
    int a, b;               /* STAGE: stage; ALT: stage and alternative; ANCHOR: anchor; SOME: how many */
} model_term;

/* (terms of a row are and-ed, rows or-ed) */
typedef struct model_when {
    model_term row[2][MODEL_TERMS];
    int nterms[2], nrows;
} model_when;

typedef struct model_rule {
    int level;
    model_when when;
} model_rule;

typedef struct model_chain {
    bool key_chain;
    int key_of;             /* key chains: stage whose hits make an instance; -1: any */
    unsigned kinds[MODEL_KINDS];   /* sets of names */
    model_anchor anchors[MODEL_ANCHORS];
    int nanchors;
    unsigned runs;          /* set of kinds whose arguments count as executed */
    bool runs_scripts;      /* ... the script alone: a process has one argument, which is it */
    bool runs_files;        /* ... of the file kind `there` alone */
    unsigned copies;        /* set of kinds that make what they write of what they are given */
    int64_t window, tolerance;
    model_stage stages[MODEL_STAGES];
    int nstages;
    model_rule rules[MODEL_RULES];
    int nrules;
    model_when near_miss;
    int weak_level, older_level;
} model_chain;

/* ---- worlds ---- */

typedef struct model_proc {
    int host, name, argument;   /* argument: a file; -1: none */
    int parent;                 /* -1: never told */
    int effective;              /* who really asked for it, where that is told, too; -1: nobody else */
    int earlier;                /* which image of this process ran this one in place of itself; -1: it was started anew */
    bool forked, only_forked;   /* it began as a copy of its parent, and stayed one */
    int64_t copied;             /* ... then */
    bool replaced;              /* it ran another in place: its end is that one's start */
    int64_t start, end;         /* end INT64_MAX: lives on */
    unsigned pid;
    bool has_id;                /* its records carry a unique id */
    bool twice;                 /* a second sensor, without ids, tells of its start */
} model_proc;

enum { MODEL_BY_PID = 1, MODEL_BY_COMMAND = 2, MODEL_BY_IMAGE = 4, MODEL_BY_BROKER = 8 };   /* the surest first */

/* One event, and what it truly says. */
typedef struct model_record {
    cdet_event ev;
    cdet_field fields[MODEL_FIELDS];
    char text[MODEL_FIELDS][96];
    model_class kind;
    int proc;               /* whom it is about; -1: it does not say */
    int parent;             /* START, FORK: whom it names as parent; -1: nobody */
    int effective;          /* START: whom it names as effective parent; -1: nobody */
    int target;             /* INJECT: whom code is put into; -1: nobody */
    bool names_image, names_parent_image, names_effective_image, names_target_image;
    int file;               /* file events */
    int old;                /* RENAME: its earlier name */
    int asked, task;        /* REQUEST: the process that it is about, as far as `asks` tells; the name of the task. -1: not told */
    unsigned asks;          /* MODEL_BY_PID ... */
    int user, outcome, container, address, answer;   /* -1: not said */
    int host;
    int64_t t0, t1;
    bool second;            /* told by the second sensor */
    uint64_t lot;           /* where a shuffle puts it, whatever else is there */
} model_record;

typedef struct model_world {
    bool is_unix;           /* its processes run others in place, under their pid */
    bool complete;          /* every start is told, and by whom: nothing is learnt of a process after its start */
    bool long_past;         /* some records lie days before the start of their process */
    model_proc procs[MODEL_PROCS];
    int nprocs;
    model_record records[MODEL_RECORDS];
    int nrecords;
} model_world;

typedef struct model {
    model_chain chains[MODEL_CHAINS];
    int nchains;
    model_world world;
} model;

/* How much dirt: 0 ids everywhere, few starts missing; 1 starts missing, ids missing, pids reused, two sensors. MODEL_WORLDS seeds in a row
 * have the same chains. */
enum { MODEL_WORLDS = 16 };
void model_make(model *m, uint64_t seed, int dirt);
/* Says a request this of the process, in one of the ways, at a time that fits its start? */
bool model_asks(const model_world *w, const model_record *r, int proc, unsigned way, int64_t start);
/* The events point into the model: after a copy or a change of the list of records, call this. */
void model_settle(model *m);
void model_write_chain(FILE *out, const model_chain *c, int number);
/* The whole as a scenario file. */
void model_write_scenario(FILE *out, const model *m, const char *about);
const char *model_file_path(int file); /* as events spell it */
bool model_of_kind(const model_chain *c, int name, unsigned kinds);

/* The truth of every name, in one reading of one window. */
typedef struct model_facts {
    bool stages[MODEL_STAGES], alts[MODEL_STAGES][MODEL_ALTS], weak, older;
    unsigned anchors;
} model_facts;
bool model_when_holds(const model_when *w, const model_facts *f);

uint64_t model_draw(uint64_t *state);

#endif
