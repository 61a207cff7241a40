/* SPDX-License-Identifier: MIT
 *
 * state.h: what an engine remembers. Everything is addressed by index (0: none), so that state can be moved, saved and checked.
 *
 *   host --< process --< hit sets, uses >-- file --< hit sets        bucket --< hit sets, links >-- bucket
 *                 \-- anchor (nearest at or above) --< members                     (a value of a key)
 *
 * A hit is one event that fulfils one alternative of a chain; it hangs on the process, file or bucket that it is about and never moves
 * by itself: which chain it belongs to is found through the graph. So the outcome is a function of what was heard, not of the
 * order in which it was heard.
 */
#ifndef CDET_STATE_H
#define CDET_STATE_H

#include "known.h"
#include "ruleset.h"
#include "store.h"
#include "view.h"

enum {
    CDET_HITS_SHOWN = 64,      /* earliest hits of a set kept whatever comes */
    CDET_HITS_KEPT = 256,      /* beyond: only those that a window could need */
    CDET_GONE = 1000,
    CDET_HITS_COUNTED = 1024,  /* sets of stages that count: all up to here */
    CDET_MERGE_NS = 2000000000,/* two sensors' records of one process start lie at most this far apart */
    CDET_RENAMES = 8,          /* names of a file that are followed back */
    CDET_NAMES = 32,           /* ... and of those that it got later, itself included */
    CDET_LINK_HOPS = 3,        /* how far keys of keys belong to one instance */
    CDET_SCAN = 4096           /* most relatives looked at for one event; beyond it is counted as an ambiguous join */
};

#define CDET_NO_TIME INT64_MIN

typedef struct cdet_text {     /* an interned, counted text */
    uint64_t hash;
    char *ptr;                 /* heap */
    uint32_t len, refs;
} cdet_text;

/* What an event said, kept as long as one of its hits: what made it a hit is put into words when somebody asks. Heap; the fields follow, and
 * their texts. */
typedef struct cdet_told {
    uint32_t refs, class_id;
    uint32_t nfields;
    uint32_t windows;
    uint32_t raw;              /* text: the path as the latest of its hits spells it */
    uint32_t raw_len;
    const char *raw_at;        /* where that stands in the event; to be compared while the event is at hand, never read */
} cdet_told;

typedef struct cdet_hit {      /* heap; one for all alternatives that an event fulfils on one owner, where nothing tells them apart */
    cdet_told *told;           /* NULL: the texts that explain it follow: u16 length + bytes each */
    uint32_t raw, file_labels; /* with `told`: the file's path as spelt (text) and its kinds; 0: it is about no file */
    int64_t t0, t1;            /* when; t1 > t0 for intervals (flows) */
    uint64_t tag, digest;      /* digest: of the whole event, to know a duplicate */
    uint64_t dval;             /* hash of the value of `distinct.field`; 0: none */
    uint32_t refs;             /* sets that it is in: sets of one owner */
    uint32_t process, serial;  /* hits on files and buckets: who did it (0: nobody known); stale when the serial differs */
    uint32_t labels;           /* ... and its labels as far as this event tells */
    uint32_t class_id;
    uint32_t host;             /* of the event */
    uint32_t use;              /* of hits that say a process runs a file: the file, + 1 */
    uint32_t size;             /* bytes of the texts */
    uint16_t nwhy, flags;
    uint64_t seq;              /* identity among copies of one event: same in each */
} cdet_hit;
enum {
    CDET_HIT_WEAK = 1,
    CDET_HIT_BY_PID = 2,
    CDET_HIT_TOLD = 4,         /* a child's event told it, not the process's own */
    CDET_HIT_BY_IMAGE = 8,     /* by pid and image */
    CDET_HIT_WHO = 16          /* the event said who did it, also when that process is gone by now */
};

typedef struct cdet_gone {     /* digests of hits that are not kept, so that a repeat is not counted twice; heap, sorted */
    uint32_t n, cap;           /* at most CDET_GONE */
    uint64_t digests[];
} cdet_gone;

typedef struct cdet_hitset {   /* hits of one alternative on one owner, ascending by (t0, digest); an owner's sets ascend by alternative */
    struct cdet_hitset *next;
    union {
        cdet_hit *one;         /* cap 1, as in most */
        cdet_hit **more;       /* heap */
    } hits;
    cdet_gone *gone;           /* NULL: none */
    uint32_t alt;
    uint32_t dropped;          /* more that were not kept; UINT32_MAX: that many or more */
    uint16_t count, cap;       /* at most CDET_HITS_COUNTED */
} cdet_hitset;

static inline cdet_hit *cdet_hit_at(const cdet_hitset *s, uint32_t i)
{
    return s->cap == 1 ? s->hits.one : s->hits.more[i];
}

typedef struct cdet_extra {    /* what only interesting processes have; heap */
    cdet_hitset *sets;
    uint32_t uses;             /* files it ran, loaded, was given */
    uint32_t members;          /* an anchor's: processes and nested anchors directly under it that have something to tell */
    uint32_t m_next, m_prev, m_owner;   /* place in the members of m_owner */
    uint32_t chains;           /* chains anchored here */
    uint32_t reported;         /* reported parent, where `parent` is another, effective one */
    uint32_t reports, r_next, r_prev;  /* the other way: first process that has this one as its reported parent; those beside it of the same parent */
    uint32_t edge_kind;        /* text: why `parent` is not the reported one */
    int64_t pid_end;           /* with CDET_P_PID_ENDED: the end that was told by pid, where another was told by id */
} cdet_extra;

typedef struct cdet_proc {
    int64_t start, end;        /* CDET_NO_TIME: unknown; end INT64_MAX: not known to have ended */
    uint64_t entity;           /* hash of the sensor's id; 0: none */
    uint32_t host, pid;        /* pid 0: unknown */
    uint32_t exe, cmd, entity_text;   /* texts */
    uint32_t parent, child, next, prev;   /* lineage: effective parent, first child, siblings */
    uint32_t slot_next;        /* other processes that had this pid on this host */
    int64_t seen;              /* earliest event that mentions it */
    uint32_t own, told;        /* label sets: by its own start, by what others say of it */
    uint32_t serial;           /* never reused: tells a stale reference */
    uint32_t anchor;           /* nearest process at or above that is an anchor of some chain; 0: none */
    uint32_t flags;
    uint32_t own_by_entity;    /* the start is told by a sensor that gives ids */
    cdet_extra *x;
} cdet_proc;
enum {
    CDET_P_CREATED = 1,        /* its start was seen */
    CDET_P_PARENT_BY_PID = 2,  /* the parent was found by pid: look again when that pid's history changes */
    CDET_P_IS_ANCHOR = 8,
    CDET_P_REF = 64,           /* clock hand: used since it last passed */
    CDET_P_QUEUED = 128,       /* on the work list of a walk */
    CDET_P_CHANGED = 256,      /* on the list of changed processes */
    CDET_P_UNIX = 512,
    CDET_F_KEPT = 1024,        /* a file that another was renamed from */
    CDET_F_WINDOWS = 2048,     /* its path is spelt as on Windows */
    CDET_P_PARENT_BY_IMAGE = 4096, /* ... by pid and image */
    CDET_P_FORKED = 8192,      /* a copy of its parent; until it runs an image (CREATED), it is as its parent is */
    CDET_P_REPORTED_BY_PID = 32768,   /* the same of the reported parent where another is in force */
    CDET_P_REPORTED_BY_IMAGE = 65536,
    CDET_P_GOT_CODE = 16384,   /* it may have uses of the kind CDET_USE_INJECTED */
    CDET_P_ASKED = 131072,     /* client of a request that is kept */
    CDET_P_TIED = 262144,      /* its effective parent was found among the requests: it may turn out to be none */
    CDET_P_IMAGE_BY_PID = 524288, /* its image was told by its pid, and by nothing else so far */
    CDET_P_END_BY_ID = 1048576,   /* its end was told by the sensor's id */
    CDET_P_PID_ENDED = 2097152,
    CDET_P_SAVED = CDET_P_CREATED | CDET_P_PARENT_BY_PID | CDET_P_PARENT_BY_IMAGE | CDET_P_REPORTED_BY_PID | CDET_P_REPORTED_BY_IMAGE |
                   CDET_P_UNIX | CDET_P_FORKED | CDET_P_TIED | CDET_P_IMAGE_BY_PID | CDET_P_END_BY_ID |
                   CDET_P_PID_ENDED
};

/* How an event named a process: by the sensor's id, or by its pid, alone or with its image. What a pid meant is looked at again when more
 * is known of its history. */
typedef enum cdet_by { CDET_BY_ID, CDET_BY_PID, CDET_BY_PID_AND_IMAGE } cdet_by;

/* SCRIPT is the ARGUMENT that an interpreter would run. WROTE ties nothing: it leads from a writer, of whom more may be learnt, to
 * those who use what it wrote. INJECTS and INJECTED are the two ends of an injection, which is a node among the files without a path. */
typedef enum cdet_use_kind {
    CDET_USE_IMAGE = 1,
    CDET_USE_ARGUMENT,
    CDET_USE_LOAD,
    CDET_USE_OPEN,
    CDET_USE_WROTE,
    CDET_USE_INJECTS,
    CDET_USE_INJECTED,
    CDET_USE_SCRIPT
} cdet_use_kind;
typedef struct cdet_use {      /* a process ran, was given, loaded or opened a file */
    int64_t time, first;       /* what is loaded or opened often: the last and the first time; else the same */
    uint32_t proc, file, p_next, f_next, f_prev;
    uint32_t kind;
    uint16_t by;               /* cdet_by: how surely it was this process */
    bool own;                  /* its own start says so */
} cdet_use;

typedef struct cdet_file {
    uint64_t key, short_key;   /* hash of (host, comparable path), and of its 8.3 shape or its place in a bundle */
    cdet_hitset *sets;
    uint32_t host, path;       /* text: as first written */
    uint32_t uses;             /* of who uses it; */
    uint32_t writes;           /* ... of who wrote it: CDET_USE_WROTE */
    uint32_t from;             /* its earlier name: that of the earliest renaming heard of */
    uint32_t to, to_next;      /* the other way: first file that was renamed from this one; the next such of the same */
    int64_t renamed;           /* when it was; CDET_NO_TIME: not known */
    uint32_t labels;           /* label set of file kinds */
    uint32_t flags;            /* CDET_P_REF, CDET_P_QUEUED */
    uint32_t is_short;         /* only an 8.3 name or the place where macOS runs it is known */
    uint32_t os;               /* CDET_OS_* of its host, which decides what kinds it was asked for */
} cdet_file;

typedef struct cdet_link {     /* instance bucket -> further bucket, as a hit of `alt` says: of use to that chain alone */
    int64_t since;             /* end of the earliest such hit */
    uint32_t from, to, alt, from_next, to_next;
} cdet_link;

typedef struct cdet_bucket {
    uint64_t key;              /* hash of (space, host unless global, values) */
    cdet_hitset *sets;
    uint32_t space, host, text;
    uint32_t links_from, links_to;
    uint32_t chains;
    uint32_t flags;
} cdet_bucket;

typedef struct cdet_instance { /* a chain under way: one per (analytic, anchor) */
    int64_t deadline;          /* when it must be looked at again; INT64_MAX: not in the heap */
    int64_t closes;            /* when the window of what was told last closes */
    uint64_t told;             /* digest of level and stages last delivered; 0: nothing yet */
    uint64_t identity;         /* of the anchor when it was last delivered */
    uint64_t evidence;         /* digest of all evidence last delivered as final */
    uint32_t chain;            /* index in the ruleset */
    uint32_t anchor;           /* process or bucket */
    uint32_t next;             /* next instance of the same anchor */
    uint32_t host, h_next, h_prev;   /* instances of a host */
    uint32_t kid, left, right; /* place in the host's heap of deadlines */
    uint32_t revision;
    uint32_t flags;
    uint32_t anchors;          /* with CDET_I_KNOWN: those of the chain that the anchor is, ... */
    uint64_t present[2];       /* ... and alternatives, by place in the chain, that there may be evidence of, or that are for other anchors */
    int64_t newest;            /* with CDET_I_SETTLED: of the evidence judged last, */
    uint32_t weight;           /* ... and how much there was */
} cdet_instance;
enum {
    CDET_I_KNOWN = 64,
    CDET_I_HOPES = 128,        /* with these a rule or near miss may hold */
    CDET_I_SETTLED = 256       /* more of the same changes nothing before the deadline */
};
enum { CDET_I_DIRTY = 1, CDET_I_FINAL = 2, CDET_I_ALERTED = 4, CDET_I_BUCKET = 8, CDET_I_NEAR = 16, CDET_I_EVENT = 32,
       CDET_I_GONE = 512 /* what it told under an earlier identity goes on under that of the chain beside it; then it goes */ };

enum { CDET_STARTS = 64 };
typedef struct cdet_start { int64_t start; uint32_t proc, serial; } cdet_start;
typedef struct cdet_starts {   /* of one host the latest by their own time, ascending: for requests that arrive after what came of them */
    uint32_t n, cap;           /* cap grows up to CDET_STARTS: most hosts of many start little */
    cdet_start at[];
} cdet_starts;

typedef struct cdet_host {
    int64_t newest;            /* newest event time, leaps into the future left out */
    int64_t watermark;
    uint64_t key;              /* hash of the comparable name */
    uint32_t name;             /* text: as first written */
    uint32_t instances;
    uint32_t deadlines;        /* the instance whose window closes first: root of a heap; 0: none */
    uint64_t heard[4];         /* classes of event that came from it, by class id below 256 */
    int64_t ahead_least;       /* ... and the earliest of them */
    uint32_t ahead;            /* events of different times, about a day at most apart, that claim a far future */
    uint32_t sure;             /* `newest` is what more than one event says */
    cdet_starts *starts;       /* heap; NULL: none yet */
    uint32_t marked;           /* something else refers to it: set and cleared by eviction */
} cdet_host;

typedef struct cdet_request {  /* somebody asked a system service to start something */
    int64_t time;
    uint64_t keys[5];          /* under a fixed key: by pid, command, image, name, broker; 0: not told */
    uint32_t client, serial;   /* who asked; 0: not told */
    uint32_t pid, host;        /* what came of it */
    uint32_t bond;              /* cdet_bond: through what */
} cdet_request;

typedef struct cdet_labelset { /* an interned set of labels */
    uint64_t hash;
    uint32_t words;
    uint64_t bits[];
} cdet_labelset;

typedef struct cdet_dirty { uint32_t instance; } cdet_dirty;

typedef struct cdet_news {     /* why evidence changed: hits of this alternative */
    const cdet_alt *alt;
    int64_t t0;                /* of the hit */
    bool fresh;                /* it is new: nothing else has changed */
    bool again;                /* a file's: there was one like it before, by the same writer, at that time */
    int64_t before;
} cdet_news;

enum { CDET_RECENT = 1024 };

/* Remembered answers. What an image is, or a command line, and which anchors a process of given labels is: they depend on nothing else. */
typedef struct cdet_image_labels { uint64_t hash; uint32_t labels, unused; } cdet_image_labels;
typedef struct cdet_anchor_memo {
    uint64_t key;              /* label sets of the process, its parent, its reported parent; 0: empty */
    bool surely, perhaps;      /* some chain has it as its anchor; ... if it runs a file of a kind */
    uint16_t bits[];           /* by the chain's place: anchors that hold, what `executes` asks left out */
} cdet_anchor_memo;
/* Alternatives of a class that an event fulfils, by what its values match in the lists of the rules. */
typedef struct cdet_answers {
    uint64_t key;              /* 0: empty */
    uint64_t yes[];            /* by place in the class's alternatives */
} cdet_answers;
enum { CDET_IMAGE_LABELS = 256, CDET_COMMAND_LABELS = 512, CDET_CLASSES = 32, CDET_ANCHOR_MEMOS = 128, CDET_ANSWERS = 256 };

typedef struct cdet_foreseen { /* the process id of an event to come in the batch, and its hash */
    const char *at;
    size_t len;
    uint64_t hash;
} cdet_foreseen;
enum { CDET_AHEAD = 8 };

struct cdet_engine {
    cdet_mem *mem;                      /* a block of its own: everything below points to it, and engines change insides */
    cdet_ruleset *rs;
    cdet_options opt;
    uint64_t key[2];
    cdet_store store;
    cdet_slab texts, procs, files, uses, links, buckets, instances, hosts, requests;
    cdet_map text_map, entity_map, pid_map, file_map, bucket_map, host_map, request_map;
    cdet_labelset **labelsets;          /* id 1.. ; 0 is the empty set */
    size_t nlabelsets, labelsets_cap;
    cdet_map labelset_map;
    cdet_image_labels image_labels[CDET_IMAGE_LABELS], effect_labels[CDET_IMAGE_LABELS];
    cdet_image_labels command_labels[CDET_COMMAND_LABELS];
    uint8_t *anchor_memos;              /* CDET_ANCHOR_MEMOS of anchor_memo_size bytes; NULL: not yet, or refused */
    size_t anchor_memo_size;
    cdet_known *known;                  /* NULL: not yet, or refused */
    bool known_asked;
    uint8_t *answers;                   /* CDET_ANSWERS of answer_size bytes; NULL: not yet, or refused */
    size_t answer_size;
    cdet_image_labels file_kinds[CDET_IMAGE_LABELS];
    cdet_view *view, *file_view;
    cdet_asked asked;                   /* what the view asks for, and whom */
    cdet_path *path;                    /* scratch */
    uint32_t os;                        /* CDET_OS_* of the event at hand; 0: not told */
    uint32_t *under_way;                /* instances of each chain of the ruleset */
    uint64_t taking;                    /* digest of the event at hand, whose hits are touched one by one; 0: none */
    uint32_t known_serial;              /* processes of later serials are of this event; UINT32_MAX: none */
    uint64_t judged, weighed, looked;   /* work: chains judged, evidence collected for it, uses and waking chains looked at for news */
    uint32_t *ids;                      /* resolved field ids of the event at hand */
    size_t ids_cap;
    cdet_dirty *dirty;
    size_t ndirty, dirty_cap;
    uint32_t *changed;                  /* processes whose place or labels changed: chains look at them before the call ends */
    size_t nchanged, changed_cap;
    uint32_t *heard;                    /* uses that this event told of and that change nothing but what they tie */
    size_t nheard, heard_cap;
    uint32_t serial;
    uint32_t *work;                     /* scratch list of indexes */
    size_t nwork, work_cap;
    void *scratch, *scratch2;           /* evidence being judged; the judge's arrays */
    size_t scratch_cap, scratch2_cap;
    cdet_alert *queue_head, *queue_tail, *current;   /* current: handed out by next() */
    size_t nqueue;
    cdet_alert_fn fn;
    void *user;
    bool busy, free_later, stopped;
    uint64_t *recent;                   /* events that alerted lately, by digest: a repeat is not told twice */
    uint64_t digest, digest_of;         /* of the event at hand, when a hit asked for it */
    cdet_told *told;                    /* of the event told_of; NULL: none yet */
    uint64_t told_of;
    struct {
        cdet_hit *hit;                  /* what the event at hand made last; NULL: nothing */
        const void *owner, *moment;
    } like[2];                          /* without and with a file: others of the same owner are the same */
    uint64_t seq;                       /* of plain events */
    long pid;                           /* of the process that made it */
    int64_t advanced;                   /* as told by advance; INT64_MAX: flushed */
    uint32_t hand_proc, hand_file;      /* clock hands of eviction */
    uint32_t last_host;                 /* whose event was heard last; 0: none */
    uint32_t classes[CDET_CLASSES];     /* of events heard lately, by a hash of their names; 0: none */
    uint32_t hosts_swept;               /* hosts that were left when those without state were last given up */
    cdet_foreseen ahead[CDET_AHEAD];
    cdet_hitset *last_sets, *last_set;  /* the list looked into last, and where; NULL: none */
    uint32_t short_files;               /* files of which only an 8.3 name is known */
    cdet_stats stats;
    struct cdet_drops *drops;           /* what the last restore, merge or change of rules dropped; NULL: nothing */
    uint64_t unseen_gone;               /* what was given up and had been known by its effects alone */
    struct cdet_loss_record *losses;
    size_t nlosses, losses_cap;
    uint32_t closing;                   /* the host whose windows are being closed (0: all), */
    int closed;                         /* and what came of it (cdet_work) */
    bool lost;                          /* some interval has grown since losses were told */
    cdet_loss_fn loss_fn;
    void *loss_user;
    char error[256];
};

static inline cdet_proc *cdet_proc_at(const cdet_engine *e, uint32_t i) { return cdet_slab_at(&e->procs, i); }
static inline cdet_file *cdet_file_at(const cdet_engine *e, uint32_t i) { return cdet_slab_at(&e->files, i); }
static inline cdet_use *cdet_use_at(const cdet_engine *e, uint32_t i) { return cdet_slab_at(&e->uses, i); }
static inline cdet_bucket *cdet_bucket_at(const cdet_engine *e, uint32_t i) { return cdet_slab_at(&e->buckets, i); }
static inline cdet_link *cdet_link_at(const cdet_engine *e, uint32_t i) { return cdet_slab_at(&e->links, i); }
static inline cdet_instance *cdet_instance_at(const cdet_engine *e, uint32_t i) { return cdet_slab_at(&e->instances, i); }
static inline cdet_host *cdet_host_at(const cdet_engine *e, uint32_t i) { return cdet_slab_at(&e->hosts, i); }
static inline cdet_request *cdet_request_at(const cdet_engine *e, uint32_t i) { return cdet_slab_at(&e->requests, i); }
static inline cdet_text *cdet_text_at(const cdet_engine *e, uint32_t i) { return cdet_slab_at(&e->texts, i); }

/* ---- remembered answers (pool.c) ---- */
enum { CDET_GROUP = 4 };
/* The place of a key among `count` of `size` bytes, each with its key in front (0: empty), in groups of which a key has one; where it
 * is not known, an empty one of its group, or the one that it may take from another. */
void *cdet_place_of(void *places, size_t count, size_t size, uint64_t key);

/* ---- texts (pool.c) ---- */
uint32_t cdet_pool_put(cdet_engine *e, cdet_str s);        /* a counted reference; 0: empty text, or refused */
uint32_t cdet_pool_ref(cdet_engine *e, uint32_t text);
void cdet_pool_drop(cdet_engine *e, uint32_t text);
cdet_str cdet_pool_str(const cdet_engine *e, uint32_t text);

/* ---- label sets (pool.c) ---- */
static inline bool cdet_label_matters(const cdet_label *l, uint32_t os) { return !l->os || !os || (l->os & os); }
uint32_t cdet_labels_intern(cdet_engine *e, const uint64_t *bits, uint32_t words);   /* 0: the empty set */
bool cdet_labels_has(const cdet_engine *e, uint32_t set, uint32_t label);
bool cdet_labels_any(const cdet_engine *e, uint32_t set, const uint32_t *labels, uint32_t n);
uint32_t cdet_labels_union(cdet_engine *e, uint32_t a, uint32_t b);

#endif
