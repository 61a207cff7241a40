/* SPDX-License-Identifier: MIT
 *
 * ruleset.h: the immutable product of a compiler, where the compile half and the run half meet.
 */
#ifndef CDET_RULESET_H
#define CDET_RULESET_H

#include "chain.h"
#include "entries.h"

#include <stdatomic.h>

typedef struct cdet_class_use {
    uint32_t *alts;      /* global ids of alternatives that an event of this class can feed, ascending */
    uint32_t count;
    uint64_t *for_os[8]; /* by CDET_OS_* of the host, 0: not told: which of them its events can feed, as bits */
    cdet_family *family; /* their conditions asked together; NULL: it would not pay */
} cdet_class_use;

struct cdet_ruleset {
    atomic_uint refs;
    cdet_mem mem;        /* everything below is from here */
    cdet_arena arena;
    cdet_tables t;       /* names, predicates, labels, keys; its diags are unset after the build */
    cdet_chain **chains;
    uint32_t nchains;
    cdet_alt **alts;     /* by global id */
    uint32_t nalts;
    cdet_class_use *by_class;   /* by class id; index 0: unknown classes (any_class alternatives only) */
    uint32_t nclasses;
    bool process_chains; /* some chain has a process anchor: the graph is kept */
    bool wants_all;
    uint32_t *at_address;       /* alternatives of process chains that find their host by its address */
    uint32_t nat_address;
    bool outermost;      /* some anchor is none below another */
    bool uses_of;        /* some key chain ties processes above its own (`of`) */
    uint32_t bonds[8];           /* by CDET_OS_*, 0: not told: bits of the bonds that every chain of such hosts follows */
    uint32_t label_words;       /* 64-bit words of a set of process labels */
    uint64_t *image_labels;     /* process labels that read nothing but the image and its name, as bits */
    uint64_t *command_labels;   /* ... that read the command line, too, the original name, the directory or the parent's name, and nothing else */
    uint32_t *other_labels;     /* the rest, ascending */
    uint32_t nother_labels, ncommand_labels;
    const cdet_entries *paths, *destinations;   /* all lists of each kind, joined */
    cdet_family *file_kinds;    /* the file labels' conditions */
    uint32_t most_alts;         /* of one class */
    uint32_t *of_parents;       /* alternatives that a start feeds by what it says of the parent, ascending */
    uint32_t nof_parents;
    uint32_t *copiers;          /* process labels of programs that copy, of all chains */
    uint32_t ncopiers;
    uint32_t nprocess_chains;   /* chains with a process anchor; numbered by their `place` */
    cdet_lookup *lookups;       /* of all chains, in their order */
    uint32_t nlookups;
    uint64_t *name_hashes;      /* by field id: of its name, under cdet_event_key */
    size_t jit_bytes;
    uint64_t digest;
    uint32_t id_tag;            /* upper bits of the field ids that callers get */
};

/* What is hashed of events is hashed under one key in all engines: snapshots of one meet events of another. */
extern const uint64_t cdet_event_key[2];

/* A field id as callers have it: its number below, and above it a hash of what the ruleset reads, so that an id of rules that read
 * anything else is told. Rulesets that read the same fields of the same classes have the same ids. */
enum { CDET_ID_BITS = 20 };
/* The number of a caller's id; 0: of other rules. */
static inline uint32_t cdet_ruleset_field(const cdet_ruleset *rs, uint32_t id)
{
    uint32_t n = id ^ rs->id_tag;
    return n >> CDET_ID_BITS ? 0 : n;
}

/* A setting beside those of a compiler, for one build. */
typedef struct cdet_change {
    cdet_str element;
    cdet_verb verb;
    const cdet_str *values;
    size_t count;
} cdet_change;
/* As cdet_compiler_build, of one analytic alone and with a change (NULL: none) above all other layers. Leaves no diagnostics. */
cdet_status cdet_compiler_build_changed(cdet_compiler *c, cdet_str analytic, const cdet_change *change, cdet_ruleset **out);

/* A fresh, empty ruleset with one reference; NULL: refused. `diags` is used while it is built. */
cdet_ruleset *cdet_ruleset_new(const cdet_mem *mem, cdet_diags *diags);
/* Called once when all chains are in: numbers alternatives, indexes them by class, computes digests. false: refused. */
bool cdet_ruleset_seal(cdet_ruleset *rs);
/* The graph is shared: a bond that one chain has switched off is off on all hosts that it is about. */
static inline bool cdet_bond_on(const cdet_ruleset *rs, uint32_t os, cdet_bond w)
{
    return (rs->bonds[os & 7] >> w & 1) != 0;
}

#endif
