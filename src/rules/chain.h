/* SPDX-License-Identifier: MIT
 *
 * chain.h: a behaviour chain as the engine follows it, and its reading from YAML. The language is described in
 * src/analytics/README.md. Everything here lives in the ruleset's arena and never changes after the build.
 *
 *   chain = what it is about (anchor) + stages; stage = alternatives; alternative = event classes + condition + join
 *
 * Two kinds of anchor: a process (told by labels of itself and of its parent; everything at or below it is its lineage), or a
 * key (the values of fields: a container id, an instance id, a user). A Sigma rule is a chain whose anchor is the event.
 */
#ifndef CDET_CHAIN_H
#define CDET_CHAIN_H

#include "expr.h"
#include "intern.h"
#include "interpreters.h"
#include "value.h"

enum { CDET_MAX_STAGES = 32, CDET_MAX_ALTS = 96, CDET_MAX_ANCHORS = 16, CDET_MAX_KEY_FIELDS = 4, CDET_MAX_LINKS = 8 };

/* A condition on the process's own fields (or a file's), evaluated once per process and kept as a bit. */
typedef struct cdet_label {
    cdet_str name;
    int32_t expr;
    uint32_t os;                  /* CDET_OS_*, or-ed: hosts it can matter on; 0: any */
    uint64_t digest;
} cdet_label;

/* A field that is looked up by the value of another where an event lacks it: in a table of the site, then by the application. */
typedef struct cdet_lookup {
    uint32_t wanted, of;          /* field ids */
    const cdet_element *table;    /* NULL: none */
} cdet_lookup;

typedef enum cdet_level { CDET_LEVEL_INFORMATIONAL, CDET_LEVEL_LOW, CDET_LEVEL_MEDIUM, CDET_LEVEL_HIGH, CDET_LEVEL_CRITICAL } cdet_level;

/* Where an alternative's process stands, seen from the anchor. */
typedef enum cdet_at {
    CDET_AT_LINEAGE = 1,   /* the anchor or a descendant */
    CDET_AT_SELF,          /* the anchor; on Unix with the images that it ran in place */
    CDET_AT_PARENT,        /* the anchor's parent (reported or effective) */
    CDET_AT_ANCESTOR,      /* any process above the anchor */
    CDET_AT_HOST,          /* any process of the host, near in time: needs `around` */
    CDET_AT_WRITER         /* who wrote a file that is joined to the anchor */
} cdet_at;

/* How an alternative's file is tied to the anchor. */
enum {
    CDET_REL_EXECUTED = 1,  /* image of a process of the lineage, or argument of one that runs its arguments */
    CDET_REL_LOADED = 2,    /* loaded as a library by the lineage */
    CDET_REL_OPENED = 4     /* argument of, or opened by, a process above the anchor or the anchor itself */
};

/* A field group that ties events of a key chain together. */
typedef enum cdet_key_form { CDET_KEY_TEXT, CDET_KEY_LOWER, CDET_KEY_CONTAINER, CDET_KEY_IMAGE, CDET_KEY_IP, CDET_KEY_PATH } cdet_key_form;
typedef struct cdet_space {
    cdet_str name;
    cdet_key_form form;
    bool global;            /* not bound to a host */
    cdet_str edge;          /* how alerts name what it ties; empty: as the key is called */
    uint64_t digest;
} cdet_space;
typedef struct cdet_keyref {
    uint32_t space;         /* index into the ruleset's spaces */
    uint32_t nfields;
    uint32_t fields[CDET_MAX_KEY_FIELDS];
} cdet_keyref;

typedef struct cdet_alt {
    uint32_t id;            /* index in the ruleset's alternatives */
    uint32_t chain, stage;  /* stage: index inside the chain */
    cdet_str name;          /* "spawn.direct" */
    uint32_t *classes;      /* event class ids; a label alternative has process.start */
    uint32_t nclasses;
    bool any_class;
    int32_t expr;           /* -1: no condition */
    uint32_t *is;           /* process labels, one of which the event's process must have; never null-ended */
    uint32_t nis;
    uint32_t *unless;       /* ... and none of these */
    uint32_t nunless;
    uint32_t *by;           /* file alternatives: the writer must have one of these labels */
    uint32_t nby;
    bool by_lineage;        /* ... or be of the anchor's lineage */
    bool by_unknown;        /* ... or be unknown (then the edge is weak) */
    uint32_t rel;           /* CDET_REL_*; 0: joined by process, not by file */
    cdet_at at;
    uint32_t executes;      /* file label + 1 that a file run by the process must have; 0: none */
    bool argument_only;     /* ... as an argument, not as its image */
    bool loads;             /* ... or rather, one that it loads as a library */
    uint32_t with_first, with_count;   /* ... and such a file must have evidence of one of these alternatives (range in the chain); 0: none */
    uint32_t anchors;       /* bits of the chain's anchors it is limited to; 0: all */
    uint32_t opened_for;    /* the same where the file was but opened */
    uint32_t clears;        /* its values of this field clear the stage's evidence: it is none itself; 0: it clears nothing */
    bool weak;              /* evidence of low confidence */
    bool hint;              /* shown, and known to `when` by its own name, but does not make its stage true */
    int64_t around;         /* ns around the anchor's start; 0: no bound */
    int64_t lead;           /* ns before the anchor's start, where it is less than `around` */
    int of;                 /* key chains: tied to the process of this alternative (index in the chain) at or above it; -1: by key */
    cdet_keyref key;        /* key chains: the bucket the hit goes to; process chains: that of an address of the host; space UINT32_MAX: none */
    cdet_keyref *links;     /* further buckets that belong to the same instance */
    uint32_t nlinks;
    uint64_t digest;        /* meaning: key of snapshots */
    uint64_t brings[2];     /* by place in the chain: itself, and those whose hits may come to count with one of its hits */
} cdet_alt;

/* Is it for one of these anchors of its chain? */
static inline bool cdet_alt_is_for(const cdet_alt *a, uint32_t anchors) { return !a->anchors || (a->anchors & anchors); }

typedef struct cdet_stage {
    cdet_str name, title;
    uint32_t first_alt, nalts;    /* range of the chain's alternatives */
    bool provenance;              /* may be older than the window (files) */
    int after, before;            /* stage index or -1 */
    int64_t within;               /* ns to `after`/`before`; 0: the chain's window */
    uint32_t min_count;           /* hits needed (1) */
    uint32_t distinct_field;      /* field id; 0: none */
    uint32_t clear_field;         /* field by whose value evidence may be cleared; 0: none is */
    uint32_t min_distinct;
    cdet_str classes_text, fields_text, needs_text;   /* comma-separated, for those who ask */
} cdet_stage;

typedef struct cdet_anchor {      /* one way to be the anchor of a process chain */
    cdet_str name;
    uint32_t *parent;             /* labels, one of which the parent must have */
    uint32_t nparent;
    bool parent_unknown;          /* ... or nothing is known of the parent */
    uint32_t *is;                 /* labels, one of which the process must have; none: any process */
    uint32_t nis;
    uint32_t *unless;             /* labels that rule it out */
    uint32_t nunless;
    uint32_t executes;            /* file label + 1 that a file it runs must have; 0: none */
    bool outermost;               /* none where a process above is an anchor of the chain */
} cdet_anchor;

typedef struct cdet_alert_rule {
    cdet_level level;
    cdet_bool *when;
    cdet_str text;
    bool deferred;                /* mentions a stage under `not`: decided when the window has closed */
    cdet_str note;
} cdet_alert_rule;

/* Bonds: ways in which a lineage goes on where reported parents do not lead, and in which files and moments belong to it. Each can be switched off
 * (a chain's `edges`); alerts name them so. */
#define CDET_BONDS(X) \
    X(EFFECTIVE, "effective-parent") X(REQUEST, "requested-through") X(WMI, "wmi-request") X(TASK, "scheduled-task") \
    X(SERVICE, "service-start") X(JOB, "transfer-job") X(INJECTED, "injected-into") X(EXECUTED, "executed-file") \
    X(LOADED, "loaded-file") X(OPENED, "opened-document") X(NEAR, "near-in-time")

typedef enum cdet_bond {
#define CDET_BOND_ENUM(sym, name) CDET_BOND_##sym,
    CDET_BONDS(CDET_BOND_ENUM)
#undef CDET_BOND_ENUM
    CDET_BOND_COUNT
} cdet_bond;
enum { CDET_ALL_BONDS = (1 << CDET_BOND_COUNT) - 1 };
cdet_str cdet_bond_name(cdet_bond w);
bool cdet_bond_parse(cdet_str name, cdet_bond *out);

/* Which hosts a chain is about, told by its `platforms`. */
enum { CDET_OS_WINDOWS = 1, CDET_OS_LINUX = 2, CDET_OS_MACOS = 4 };
uint32_t cdet_os_of(cdet_str name);          /* "Windows", "linux", "macOS"; 0: another */

typedef enum cdet_anchor_kind { CDET_ANCHOR_PROCESS = 1, CDET_ANCHOR_KEY, CDET_ANCHOR_EVENT } cdet_anchor_kind;

typedef struct cdet_chain {
    cdet_str id, title, description, strategy, techniques, platforms, level_text, origin;
    bool built_in;                /* one of the library's own */
    cdet_pos pos;
    uint32_t os;                  /* CDET_OS_*, or-ed; 0: any */
    cdet_element *elements;
    uint32_t nelements;
    cdet_lookup *lookups;
    uint32_t nlookups;
    uint32_t edges;               /* bits of the bonds that it follows */
    cdet_anchor_kind kind;
    uint32_t place;               /* process chains: number among them */
    cdet_anchor *anchors;
    uint32_t nanchors;
    uint32_t outermost;           /* bits of those that are none below another */
    uint32_t key_space;           /* key chains: the primary space */
    int key_stage;                /* key chains: stage whose hits make an instance; -1: any */
    uint32_t *runs_arguments;     /* process labels whose argument files count as executed */
    uint32_t nruns;
    uint32_t *runs_scripts;       /* process labels of which only the script counts: the argument that an interpreter runs */
    uint32_t nscripts;
    uint32_t *runs_files;         /* process labels of which the arguments of one kind of file count */
    uint32_t nruns_files;
    uint32_t runs_file;           /* that kind, a file label */
    uint32_t *copies;             /* process labels that make what they write of what they are given */
    uint32_t ncopies;
    uint32_t *file_kinds;         /* file labels that this chain names */
    uint32_t nfile_kinds;
    cdet_stage *stages;
    uint32_t nstages;
    cdet_alt *alts;               /* of this chain, by stage */
    uint32_t nalts;
    int64_t window;               /* ns; INT64_MAX: none */
    int64_t tolerance;            /* how far clocks may disagree on order */
    cdet_alert_rule *rules;       /* first that holds wins */
    uint32_t nrules;
    cdet_bool *near_miss;         /* NULL: none */
    cdet_level weak_level;        /* cap when a weak edge was needed */
    cdet_level older_level;       /* cap when provenance older than the window was needed */
    cdet_str *bit_names;          /* names that `when` may use: stages, alternatives, anchors, facts */
    uint32_t nbits;
    bool at_writer;               /* some alternative asks what else the writer of a file did */
    bool with_above;              /* some alternative asks for evidence of the file that those above the anchor run */
    bool grows;                   /* no rule, nor the near miss, speaks of what is absent: more evidence never makes one false */
    uint64_t stage_bit_needed;    /* stages without which no rule can hold */
    uint64_t digest;
} cdet_chain;

/* Bits of `when` beyond stages, alternatives and anchors, in this order at the end of bit_names. */
enum { CDET_FACT_WEAK_EDGE, CDET_FACT_OLDER, CDET_FACT_COUNT };

/* What the reader of chains shares with the compiler: tables that all chains of a ruleset put their names into. */
typedef struct cdet_tables {
    cdet_mem *mem;
    cdet_arena *arena;
    cdet_diags *diags;
    cdet_names *fields, *classes;
    cdet_exprs *exprs;
    cdet_label *plabels;          /* process labels, shared by equal digest */
    size_t nplabels, plabels_cap;
    cdet_label *flabels;          /* file labels */
    size_t nflabels, flabels_cap;
    cdet_space *spaces;
    size_t nspaces, spaces_cap;
    const cdet_interpreters *interpreters;
    cdet_asked asked;             /* fields that some chain looks up; `ask` is the engine's to give */
} cdet_tables;

cdet_str cdet_level_name(cdet_level l);
bool cdet_level_parse(cdet_str s, cdet_level *out);
bool cdet_level_read(cdet_diags *d, const cdet_yaml *y, cdet_level *out);   /* false: an error was added */

#endif
