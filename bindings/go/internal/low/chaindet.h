/** SPDX-License-Identifier: MIT
 * @file
 *
 * chaindet.h: follow behaviour chains (open -> file -> interpreter -> egress) in a stream of events.
 *
 *   compiler --build--> ruleset --new--> engine --feed--> alert
 *
 * Text (chains, Sigma rules, site settings: YAML) becomes an immutable ruleset that any number of threads share. A
 * ruleset becomes many cheap engines; each belongs to one thread at a time. An engine takes events in any order and
 * hands out alerts, pulled with cdet_engine_next() or pushed to a callback.
 *
 * In order of need:  1 version   2 status   3 values and events   4 compiling rules   5 looking into a ruleset
 *                    6 the engine   7 alerts   8 statistics and losses   9 snapshots   10 explanations
 *
 * Conventions that hold everywhere and are not repeated:
 *  - What you fill in is a sized struct: start from its _INIT macro. A tail that your version does not have reads as
 *    zero; a tail that this library does not know must be zero, else CDET_EABI. Zero always means the default.
 *  - What the library hands out is opaque, or is copied into a sized struct of yours.
 *  - Text is pointer and length, UTF-8 by convention; bytes are kept as they came. No NUL is needed behind it.
 *    (ptr NULL, len 0) is the empty text. `const char *` is used for names of files and settings only, never for data.
 *  - Every call that can fail returns a cdet_status. On any error the object equals what it was before the call.
 *  - Passing NULL where a pointer to an object is wanted gives CDET_EINVAL; every ..._free and ..._unref takes NULL.
 *  - "Any thread": the object may be in use elsewhere. "One thread at a time": nobody else may be inside a call on the same
 *    object. Rulesets may be used from any thread. A compiler, an engine and an alert belong to one thread at a time; the
 *    library holds no lock, starts no thread, has no global state, reads no clock, environment or locale, opens no
 *    file on its own, prints nothing and never ends the process.
 *  - Time is a signed count of nanoseconds since 1970-01-01T00:00:00Z. Durations are nanoseconds, too.
 */
#ifndef CHAINDET_H
#define CHAINDET_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Marks what the shared library exports. */
#if defined(CDET_STATIC) || defined(SWIG)
#define CDET_API
#elif defined(__GNUC__)
#define CDET_API __attribute__((visibility("default")))
#else
#define CDET_API
#endif

/* ---- 1 version ---------------------------------------------------------------------------------------------- */

/** Version of this header: major * 10000 + minor * 100 + patch. */
#define CDET_VERSION 100u
/** The same as text. */
#define CDET_VERSION_TEXT "0.1.0"

/** Version of the library that is running, as CDET_VERSION. Differs from the macro where a program runs with another
 *  library than it was compiled with. Cannot fail. Any thread. @since 0.1 */
CDET_API uint32_t cdet_version(void);

/* ---- 2 status ----------------------------------------------------------------------------------------------- */

/** 0 is success, below 0 an error (nothing changed), above 0 a note (the call took effect). Values never change. */
typedef enum cdet_status {
    CDET_LATE = 2,       /**< the event is older than the lateness bound: counted, still used where it completes a chain */
    CDET_STOPPED = 1,    /**< the callback stopped delivery; the event itself counted, alerts not taken wait */
    CDET_OK = 0,
    CDET_ENOMEM = -1,    /**< the allocator or max_bytes said no */
    CDET_EINVAL = -2,    /**< an argument breaks its contract */
    CDET_EABI = -3,      /**< a struct's size, or its tail, is not one this library knows */
    CDET_ERULES = -4,    /**< the rules do not compile: read the diagnostics */
    CDET_EBUSY = -5,     /**< called from inside this engine's own callback */
    CDET_EFULL = -6,     /**< max_alerts are waiting: take them, then feed this event again */
    CDET_ENOENT = -7,    /**< no such analytic, element, field or file */
    CDET_ENOSPC = -8,    /**< buffer too small: the size needed was written */
    CDET_ECORRUPT = -9,  /**< not a snapshot, or a damaged one */
    CDET_EIO = -10,      /**< reading a file failed */
    CDET_EFORK = -11,    /**< this engine was made before a fork() and is used in the child */
    CDET_EFORMAT = -12   /**< input is not of the format asked for (sources library) */
} cdet_status;

/** One line of English for a status, without a line end; an unknown value gives "unknown status". Static,
 *  NUL-terminated, never NULL. Any thread. @since 0.1 */
CDET_API const char *cdet_status_text(cdet_status s);

/* ---- 3 values and events ------------------------------------------------------------------------------------ */

/** A text. Whoever hands it over keeps it: each function says how long it is good. */
typedef struct cdet_str {
    const char *ptr;      /**< may be NULL where len is 0; no NUL is needed behind it */
    size_t len;           /**< bytes */
} cdet_str;

/** A cdet_str of a string literal, for C: cdet_compiler_select(c, CDET_TEXT("AN1314")). */
#define CDET_TEXT(s) (cdet_str){ (s), sizeof(s) - 1 }

/** What a field holds. Values never change. */
typedef enum cdet_kind {
    CDET_STR = 1,         /**< a text */
    CDET_INT = 2,         /**< a signed number */
    CDET_UINT = 3,        /**< an unsigned number */
    CDET_REAL = 4,        /**< a floating-point number */
    CDET_BOOL = 5,        /**< 0 or 1 */
    CDET_NULL = 6         /**< no value: as if the field were not there */
} cdet_kind;

/** One field of an event. Frozen: it travels in arrays, so its layout never changes. A field that occurs several
 *  times in one event is a list (an array in JSON): a condition holds when it holds for any member. */
typedef struct cdet_field {
    cdet_str name;        /**< an ECS name ("process.executable"); may be empty where id is given */
    uint32_t id;          /**< from cdet_ruleset_field_id() of the engine's ruleset; 0: look the name up */
    uint32_t kind;        /**< a cdet_kind */
    /** The value; which member counts is said by `kind`. */
    union cdet_value {
        cdet_str str;     /**< CDET_STR */
        int64_t i;        /**< CDET_INT; CDET_BOOL: 0 or 1 */
        uint64_t u;       /**< CDET_UINT */
        double f;         /**< CDET_REAL */
    } v;                  /**< the value */
} cdet_field;

/** Something that happened. Borrowed for the one call it is passed to.
 *
 *  `name` is the event's class: process.start, process.end, process.access, process.inject, process.request, process.fork,
 *  file.create, file.rename, file.modify, file.delete, file.open, file.stream, image.load, network.connect,
 *  network.flow, dns.query, registry.set, app.open, app.crash, container.create, container.start, container.end,
 *  image.pull, instance.create, instance.start, session.start, api.call. Other names are allowed: rules may use them.
 *  "event.plain" is an event whose field names are taken as they stand and to which every Sigma rule applies.
 *
 *  Field names are those of the Elastic Common Schema. Those that tie events together: host.name (or `host`),
 *  process.entity_id, process.pid, process.executable, process.command_line, process.start, process.parent.*,
 *  file.path, file.Ext.original.path, container.id, container.image.name, cloud.instance.id. The full list with what
 *  each does is in `chaindet sources` and src/event/fields.h. Empty text, "-", "?", "N/A", null, an all-zero GUID and
 *  pid 0 mean "unknown" and never tie anything together. */
typedef struct cdet_event {
    uint32_t size;        /**< sizeof(cdet_event) */
    uint32_t flags;       /**< 0 */
    int64_t time;         /**< when it happened: ns since the Unix epoch, any value */
    uint64_t tag;         /**< yours; alerts give it back */
    cdet_str name;        /**< the class */
    cdet_str host;        /**< compared without case and domain ("WS1.corp.example" is "ws1"); may be empty */
    const cdet_field *fields; /**< in any order */
    size_t field_count;   /**< at most 4096 */
} cdet_event;
/** A cdet_event to start from. */
#define CDET_EVENT_INIT { sizeof(cdet_event), 0, 0, 0, { NULL, 0 }, { NULL, 0 }, NULL, 0 }

/** Allocates (`ptr` NULL), resizes, or frees (`new_size` 0). Gets both sizes in bytes; `ctx` is
 *  cdet_options.alloc_ctx. Returns NULL when it cannot, and the old block then stays. Must not call back into the
 *  object it serves. Memory must be aligned for any type, as malloc's is. Called by the thread that uses the object. */
typedef void *(*cdet_alloc_fn)(void *ctx, void *ptr, size_t old_size, size_t new_size);

/** Answers what an event does not say. A condition reads the field `wanted` ("cloud.image.owner", "destination.as.number", "host.ip"; which
 *  fields, and by what they are looked up, say the chains' `lookups`), the event lacks it, and no table of the site answers:
 *  then this is asked for it with the value `of` of the other field ("ami-0abc", "203.0.113.7"). Return 1 and write
 *  *answer, or 0: not known. The answer is copied before anything else happens; more than 255 bytes, "-" and the like
 *  count as not known. It becomes a field of this event, is shown with the evidence, and is not remembered: equal
 *  questions must get equal answers. At most one question a wanted field and event, by the thread that feeds; a host's
 *  address is asked for with its process starts until it is known. Must not
 *  call into the engine (which returns CDET_EBUSY); `ctx` is cdet_options.lookup_ctx. */
typedef int (*cdet_lookup_fn)(cdet_str wanted, cdet_str of, cdet_str *answer, void *ctx);

/** How an engine, a compiler or a catalog is to be made. Copied by the call it is passed to. */
typedef struct cdet_options {
    uint32_t size;        /**< sizeof(cdet_options) */
    uint32_t flags;       /**< CDET_REVISIONS_* and CDET_NEAR_MISSES, or-ed */
    int64_t lateness;     /**< ns, not negative: how much later than newer events of its host an event may come; 0: per class of source
                               (endpoint 90 s, cloud control plane 15 min, flow logs 20 min) */
    int64_t file_memory;  /**< ns, not negative: how long the provenance of a file is kept; 0: 7 days */
    uint64_t hash_seed[2];/**< key of every hash table; 0,0: a fixed one (give random bytes where input is hostile) */
    cdet_alloc_fn alloc;  /**< NULL: malloc's family */
    void *alloc_ctx;      /**< handed to alloc */
    size_t max_bytes;     /**< byte budget of this object; 0: 256 MiB for an engine, 64 MiB for a compiler and ruleset */
    size_t max_alerts;    /**< alerts that may wait in the queue; 0: 4096 */
    size_t max_field;     /**< bytes of one field that are looked at (head and tail kept); 0: 32768 */
    size_t unused;        /**< 0: keeps the size whole on 32-bit machines */
    cdet_lookup_fn lookup;/**< of an engine: who owns an image, whose a network is ...; NULL: the site's tables alone */
    void *lookup_ctx;     /**< handed to lookup */
} cdet_options;
/** cdet_options to start from: all defaults. */
#define CDET_OPTIONS_INIT { sizeof(cdet_options), 0, 0, 0, { 0, 0 }, NULL, NULL, 0, 0, 0, 0, NULL, NULL }

/** Which revisions of an alert are delivered. Default: all. */
#define CDET_REVISIONS_ALL 0u
#define CDET_REVISIONS_FIRST 1u   /**< only the moment the alert is raised, nothing after */
#define CDET_REVISIONS_FINAL 2u   /**< once, when the window has closed (event time, or cdet_engine_flush) */
#define CDET_NEAR_MISSES 4u       /**< also deliver chains that ended incomplete */

/* ---- 4 compiling rules --------------------------------------------------------------------------------------- */

/** Gathers texts and settings, and tells what is wrong with them. One thread at a time. */
typedef struct cdet_compiler cdet_compiler;
/** Compiled rules: immutable, counted references, any thread. */
typedef struct cdet_ruleset cdet_ruleset;
/** The state of one stream of events. One thread at a time. */
typedef struct cdet_engine cdet_engine;
/** One revision of an alert or a near miss; the engine owns it. */
typedef struct cdet_alert cdet_alert;

/** Makes a compiler. `opt` NULL means defaults; alloc, alloc_ctx and max_bytes are used, by the ruleset too, so they
 *  must outlive it. The caller owns *out: free it with cdet_compiler_free. Errors (*out is NULL): CDET_ENOMEM,
 *  CDET_EABI. Any thread; afterwards one thread at a time. @since 0.1 */
CDET_API cdet_status cdet_compiler_new(const cdet_options *opt, cdet_compiler **out);

/** Frees a compiler and its diagnostics; rulesets that it built live on. NULL is allowed. One thread at a time. @since
 *  0.1 */
CDET_API void cdet_compiler_free(cdet_compiler *c);

/** Adds the five analytics of MITRE ATT&CK's detection strategy DET0478 that are compiled into the library: AN1314
 *  (Windows), AN1315 (Linux), AN1316 (macOS), AN1317 (containers), AN1318 (IaaS). CDET_ENOMEM. One thread at a time.
 *  @since 0.1 */
CDET_API cdet_status cdet_compiler_add_builtin(cdet_compiler *c);

/** Adds YAML: one or more documents, each a chain (src/analytics/README.md), a Sigma rule, or a Sigma filter (Sigma
 *  specification, version 2). A chain with the id of a built-in analytic replaces it. `origin` (NULL: "<text>") names
 *  the text in diagnostics; it and the text are copied. All errors of a text are found in one pass. Limits: 4 MiB a
 *  text, depth 32, 200,000 nodes. CDET_ERULES: at least one error was added to the diagnostics and nothing of this
 *  text was taken; CDET_ENOMEM. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_compiler_add(cdet_compiler *c, cdet_str text, const char *origin);

/** Adds site settings: a YAML map of analytic id -> element -> value, or {set|add|remove: value}. The elements are
 *  ATT&CK's mutable elements of the analytic (TimeWindow, HighRiskParents, ...). A table (ImageOwners) is a map of keys and
 *  values: {ami-0abc: '111122223333', 'ami-0de*': amazon}. Text and `origin` as for
 *  cdet_compiler_add, with its limits. Names and values are checked against the chains when the ruleset is built; a
 *  text that is no YAML is refused at once. Later settings win over earlier ones. CDET_ERULES: see the diagnostics,
 *  nothing of the text was taken; CDET_ENOMEM. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_compiler_add_site(cdet_compiler *c, cdet_str text, const char *origin);

/** What a setting does to an element. */
typedef enum cdet_verb {
    CDET_SET = 1,         /**< the values take the place of what was there */
    CDET_ADD = 2,         /**< they join a list */
    CDET_REMOVE = 3       /**< they leave a list */
} cdet_verb;

/** One setting by API; layered above all site texts. `element` is found regardless of case, '-', '_' and AllowList,
 *  Allowlist, Whitelist spelling. `values` holds `count` texts as YAML scalars would: "10m", "word.exe"; all is
 *  copied. A name or a value that is wrong is told by cdet_compiler_build. CDET_EINVAL: no such verb; CDET_ENOMEM. One
 *  thread at a time. @since 0.1 */
CDET_API cdet_status cdet_compiler_set(cdet_compiler *c, cdet_str analytic, cdet_str element, cdet_verb verb,
                                       const cdet_str *values, size_t count);

/** The same from one text: "AN1314.TimeWindow=10m", "AN1314.HighRiskParents+=notepad++.exe", "...-=explorer.exe". A
 *  list is written as a YAML flow list: "AN1314.UserPaths=[a, b]". CDET_ERULES: the text has not this form, see the
 *  diagnostics; CDET_ENOMEM. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_compiler_assign(cdet_compiler *c, cdet_str text);

/** Keeps only the analytics named by the calls to this function; without any call all are kept. An id that no chain
 *  has is an error at build. CDET_ENOMEM. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_compiler_select(cdet_compiler *c, cdet_str analytic);

/** Builds the ruleset from all that was added. The compiler may be used again afterwards and keeps what was added. The
 *  caller owns one reference of *out: give it back with cdet_ruleset_unref. CDET_ERULES: diagnostics say why;
 *  CDET_ENOMEM; *out is then as it was. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_compiler_build(cdet_compiler *c, cdet_ruleset **out);

/** How many diagnostics there are so far, errors and warnings, over all calls. Cannot fail; 0 for NULL. One thread at
 *  a time. @since 0.1 */
CDET_API size_t cdet_compiler_diag_count(const cdet_compiler *c);

/** Diagnostic `i`, oldest first: "file.yaml:7:3: error: unknown stage 'egres' (did you mean 'egress'?)"; line and
 *  column count from 1. The text lives as long as the compiler. An index out of range gives an empty text. One thread
 *  at a time. @since 0.1 */
CDET_API cdet_str cdet_compiler_diag(const cdet_compiler *c, size_t i);

/** Takes a reference; returns its argument, NULL for NULL. Cannot fail. Any thread. @since 0.1 */
CDET_API cdet_ruleset *cdet_ruleset_ref(cdet_ruleset *rs);

/** Gives a reference back; the last one frees the ruleset and all texts it handed out. NULL is allowed. Any thread.
 *  @since 0.1 */
CDET_API void cdet_ruleset_unref(cdet_ruleset *rs);

/* ---- 5 looking into a ruleset --------------------------------------------------------------------------------- */

/** Number of analytics, in the order they were added. Cannot fail; 0 for NULL. Any thread. @since 0.1 */
CDET_API size_t cdet_ruleset_count(const cdet_ruleset *rs);

/** Index of an analytic by id (ATT&CK's, or a Sigma rule's id or title), compared without case. CDET_ENOENT: there is
 *  none, *index is as it was. Any thread. @since 0.1 */
CDET_API cdet_status cdet_ruleset_find(const cdet_ruleset *rs, cdet_str id, size_t *index);

/** An id for a field name, to be put in cdet_field.id: a feed then compares numbers. 0: no rule of this ruleset reads
 *  that field, so it need not be passed (keyword searches excepted: see cdet_ruleset_wants_all). Names are compared
 *  byte by byte. Rulesets that read the same fields of the same classes have the same ids; an id of one that does not is
 *  refused by a feed (CDET_EINVAL; one in 4096 is taken for another field). Cannot fail. Any thread. @since 0.1 */
CDET_API uint32_t cdet_ruleset_field_id(const cdet_ruleset *rs, cdet_str name);

/** 1 when some rule searches all fields (keywords of the Sigma specification), else 0. Cannot fail. Any thread. @since
 *  0.1 */
CDET_API int cdet_ruleset_wants_all(const cdet_ruleset *rs);

/** 1 when events of this class (cdet_event.name) can matter to some analytic or to the graph, else 0. Cannot fail. Any
 *  thread. @since 0.1 */
CDET_API int cdet_ruleset_wants_class(const cdet_ruleset *rs, cdet_str name);

/** A hash of everything in the ruleset that changes its meaning: chains, conditions, element values. The same on every
 *  machine; not a cryptographic one. Cannot fail; 0 for NULL. Any thread. @since 0.1 */
CDET_API uint64_t cdet_ruleset_digest(const cdet_ruleset *rs);

/** Facts on one analytic; texts live as long as the ruleset. */
typedef struct cdet_rule_info {
    uint32_t size;            /**< sizeof(cdet_rule_info) */
    uint32_t flags;           /**< 0 */
    cdet_str id;              /**< "AN1314", or a Sigma rule's id */
    cdet_str title;           /**< one line */
    cdet_str description;     /**< any text */
    cdet_str strategy;        /**< the ATT&CK detection strategy, "DET0478"; may be empty */
    cdet_str level;           /**< of Sigma: informational low medium high critical */
    cdet_str techniques;      /**< comma-separated ATT&CK ids */
    cdet_str platforms;       /**< comma-separated */
    cdet_str origin;          /**< file and line it came from, or "built-in" */
    size_t stage_count;       /**< see cdet_ruleset_stage */
    size_t element_count;     /**< see cdet_ruleset_element */
    int64_t window;           /**< ns; 0: none */
} cdet_rule_info;
/** A cdet_rule_info to start from. */
#define CDET_RULE_INFO_INIT { sizeof(cdet_rule_info), 0, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, 0, 0, 0 }

/** Facts on analytic `rule`, 0 to cdet_ruleset_count() - 1. CDET_ENOENT: there is none; CDET_EABI. Any thread. @since
 *  0.1 */
CDET_API cdet_status cdet_ruleset_rule(const cdet_ruleset *rs, size_t rule, cdet_rule_info *out);

/** Facts on one stage of an analytic; texts live as long as the ruleset. */
typedef struct cdet_stage_info {
    uint32_t size;            /**< sizeof(cdet_stage_info) */
    uint32_t flags;           /**< 0 */
    cdet_str name;            /**< "egress" */
    cdet_str title;           /**< one line */
    cdet_str classes;         /**< comma-separated event classes that can feed it */
    cdet_str fields;          /**< comma-separated fields its conditions read */
    uint32_t required;        /**< 1: no alert without it */
    uint32_t reserved;        /**< 0 */
    cdet_str needs;           /**< what an event must have to feed it: "network.connect:container.id+destination.ip,dns.query:...": a class
                                   and the fields it cannot do without, one item an alternative; of fields joined by '|' one will do */
} cdet_stage_info;
/** A cdet_stage_info to start from. */
#define CDET_STAGE_INFO_INIT { sizeof(cdet_stage_info), 0, {0,0}, {0,0}, {0,0}, {0,0}, 0, 0, {0,0} }

/** Facts on one stage, 0 to cdet_rule_info.stage_count - 1. CDET_ENOENT: no such analytic or stage; CDET_EABI. Any
 *  thread. @since 0.1 */
CDET_API cdet_status cdet_ruleset_stage(const cdet_ruleset *rs, size_t rule, size_t stage, cdet_stage_info *out);

/** Facts on one of ATT&CK's mutable elements of an analytic; texts live as long as the ruleset. */
typedef struct cdet_element_info {
    uint32_t size;            /**< sizeof(cdet_element_info) */
    uint32_t flags;           /**< 0 */
    cdet_str name;            /**< ATT&CK's: "TimeWindow" */
    cdet_str about;           /**< what it is for, one line */
    cdet_str kind;            /**< duration names paths destinations patterns images identities bits entrypoints table number flag */
    cdet_str unit;            /**< bounds, as text: "1s .. 7d"; empty: none */
    cdet_str value;           /**< the value in force as YAML */
    cdet_str preset;          /**< the built-in value as YAML */
    cdet_str layer;           /**< "built-in", or the last layer that changed it: "site.yaml:3", "api" */
    size_t entry_count;       /**< entries, for the list kinds; 1 for the others */
} cdet_element_info;
/** A cdet_element_info to start from. */
#define CDET_ELEMENT_INFO_INIT { sizeof(cdet_element_info), 0, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, 0 }

/** Facts on one mutable element, 0 to cdet_rule_info.element_count - 1. CDET_ENOENT: no such analytic or element;
 *  CDET_EABI. Any thread. @since 0.1 */
CDET_API cdet_status cdet_ruleset_element(const cdet_ruleset *rs, size_t rule, size_t element, cdet_element_info *out);

/** One entry of a list element, 0 to cdet_element_info.entry_count - 1, and the layer it came from; an element of
 *  another kind has one entry, its value. The texts live as long as the ruleset. CDET_ENOENT: there is none. Any
 *  thread. @since 0.1 */
CDET_API cdet_status cdet_ruleset_element_entry(const cdet_ruleset *rs, size_t rule, size_t element, size_t entry,
                                                cdet_str *value, cdet_str *layer);

/* ---- 6 the engine ------------------------------------------------------------------------------------------- */

/** Makes an engine on a ruleset, of which it takes a reference. `opt` NULL: defaults. Costs a few KiB until fed. The
 *  caller owns *out: free it with cdet_engine_free. Errors (*out is NULL): CDET_ENOMEM; CDET_EABI; CDET_EINVAL: flags
 *  that are unknown or exclude each other, a negative duration. Any thread; afterwards one thread at a time, and never
 *  a forked child. @since 0.1 */
CDET_API cdet_status cdet_engine_new(cdet_ruleset *rs, const cdet_options *opt, cdet_engine **out);

/** Frees the engine, its reference of the ruleset and whatever waits in its queue. Never calls back. From inside its
 *  own callback it is carried out when the outer call returns. NULL is allowed. One thread at a time. @since 0.1 */
CDET_API void cdet_engine_free(cdet_engine *e);

/** Called for each alert, after the event that raised it has been taken in completely, by the thread that feeds.
 *  Return 0 to go on; anything else stops delivery for now, and the outer call returns CDET_STOPPED. Above 0: this alert
 *  was taken, and is not told again. Below 0: it could not be taken (a full disk); it stays the oldest that waits, is part
 *  of snapshots, and is the first to be told by the next call that feeds or advances. The alert is borrowed for the
 *  call. Inside, functions that take a const engine work; those that would change this engine return CDET_EBUSY. `user`
 *  is as it was given to cdet_engine_on_alert. Return normally: no longjmp, no exception. */
typedef int (*cdet_alert_fn)(const cdet_alert *a, void *user);

/** Sets (`fn` NULL: clears) the callback; `user` is handed to it. Without one, alerts wait for cdet_engine_next.
 *  Alerts that wait already are delivered by the next call that feeds or advances. CDET_EBUSY; CDET_EFORK. One thread
 *  at a time. @since 0.1 */
CDET_API cdet_status cdet_engine_on_alert(cdet_engine *e, cdet_alert_fn fn, void *user);

/** Takes one event in. Nothing of it is kept by reference. Order does not matter within the lateness bound, nor does
 *  feeding an event twice. CDET_OK; CDET_LATE; CDET_STOPPED; CDET_EFULL: nothing was taken (a callback was offered the
 *  alerts that wait, and stopped); CDET_EINVAL: more than 4096 fields, a kind that is none, an id of other rules,
 *  unknown flags, a NULL pointer with a length (see cdet_engine_error); CDET_EABI; CDET_ENOMEM: the allocator itself
 *  refused, and the event was not taken (a full budget makes room instead, and tells of it: cdet_engine_loss); CDET_EBUSY;
 *  CDET_EFORK. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_engine_feed(cdet_engine *e, const cdet_event *ev);

/** Takes `count` events in, one by one, in order. *taken (may be NULL) says how many; on an error or CDET_STOPPED the rest
 *  was not looked at. CDET_LATE is not reported here but counted. Statuses of cdet_engine_feed otherwise, for the event at
 *  *taken. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_engine_feed_n(cdet_engine *e, const cdet_event *ev, size_t count, size_t *taken);

/** Tells that the time `now` (ns since 1970) has come everywhere: no event older than now - lateness will follow.
 *  Closes windows, concludes absences, delivers final revisions and near misses. Going backwards is ignored. CDET_OK;
 *  CDET_STOPPED; CDET_EFULL: max_alerts are waiting and windows are left to be closed: take them and call again;
 *  CDET_ENOMEM: the same for want of memory; CDET_EBUSY; CDET_EFORK. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_engine_advance(cdet_engine *e, int64_t now);

/** The stream has ended: closes every window, as advance to the end of time would, and delivers. The engine may be fed
 *  further; chains that were closed stay closed. CDET_OK; CDET_STOPPED; CDET_EFULL, CDET_ENOMEM: call again, as for
 *  cdet_engine_advance; CDET_EBUSY; CDET_EFORK. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_engine_flush(cdet_engine *e);

/** The event time (ns since 1970) at which the next window closes, for a timer that calls cdet_engine_advance.
 *  CDET_ENOENT: none is open, *time is INT64_MAX. One thread at a time; also inside the callback. @since 0.1 */
CDET_API cdet_status cdet_engine_next_deadline(const cdet_engine *e, int64_t *time);

/** The oldest waiting alert, removed from the queue; NULL: none. Borrowed: valid until the next call that takes a
 *  non-const engine. NULL inside the callback and in a forked child. One thread at a time. @since 0.1 */
CDET_API const cdet_alert *cdet_engine_next(cdet_engine *e);

/** Swaps the rules between two events; the engine takes a reference of `rs` and gives back that of the old ruleset.
 *  Field ids of the old one may be refused from now on (cdet_ruleset_field_id). Open chains whose stages did not change
 *  live on; others are dropped and counted (cdet_stats.dropped_by_rules; cdet_engine_dropped tells what they were). On
 *  an error nothing changes: CDET_ENOMEM, CDET_EBUSY, CDET_EFORK.
 *  One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_engine_set_rules(cdet_engine *e, cdet_ruleset *rs);

/** One line on why the last feed, advance or flush of this engine that failed did so: "an argument breaks its
 *  contract: more than 4096 fields"; empty text before any. Valid until the next call. One thread at a time; also
 *  inside the callback. @since 0.1 */
CDET_API cdet_str cdet_engine_error(const cdet_engine *e);

/* ---- 7 alerts ------------------------------------------------------------------------------------------------ */

/** What an alert is. */
typedef enum cdet_alert_kind {
    CDET_ALERT = 1,           /**< every required stage was seen */
    CDET_NEAR_MISS = 2        /**< a chain that ended incomplete (CDET_NEAR_MISSES) */
} cdet_alert_kind;

/** The head of an alert; texts live as long as the alert. */
typedef struct cdet_alert_info {
    uint32_t size;            /**< sizeof(cdet_alert_info) */
    uint32_t flags;           /**< 0 */
    uint32_t kind;            /**< a cdet_alert_kind */
    uint32_t revision;        /**< 1, 2, ... */
    uint32_t is_final;        /**< 1: its window has closed; nothing more is said of it */
    uint32_t is_withdrawn;    /**< 1: what was learnt after it was told took the ground from it (a start that came late cut the lineage, or
                                   moved evidence out of the window). Final; a near miss if that is left and asked for, else an alert that
                                   shows what is missing. Comes only where all revisions are delivered. After it, and after any near
                                   miss, an alert of a later window of the same anchor may still follow under the same id;
                                   after a withdrawn alert a near miss, too. */
    cdet_str id;              /**< 32 hex digits: a function of the analytic and the anchor's stable identity: the sensor's own id of it,
                                   else host, pid and start; replays, restarts and other shards give the same */
    cdet_str analytic;        /**< id of the analytic: "AN1314" */
    cdet_str title;           /**< its title */
    cdet_str strategy;        /**< its ATT&CK detection strategy; may be empty */
    cdet_str techniques;      /**< comma-separated ATT&CK ids */
    cdet_str host;            /**< as it was first written; may be empty */
    cdet_str level;           /**< informational low medium high critical */
    cdet_str anchor;          /**< what the chain is about: "powershell.exe (pid 11828)", "container 0f00775e14b2" */
    int64_t first;            /**< event time of the oldest evidence shown, ns since 1970 */
    int64_t last;             /**< and of the newest */
    cdet_str superseded_by;   /**< not empty: the anchor's identity became known (a second sensor gave it an id), the alert goes on under
                                   that id, and this is the last word under the present one */
    size_t stage_count;       /**< see cdet_alert_stage */
    size_t edge_count;        /**< see cdet_alert_edge_get */
    size_t missing_count;     /**< see cdet_alert_missing */
    size_t note_count;        /**< see cdet_alert_note */
    size_t lineage_count;     /**< see cdet_alert_process_get */
    size_t unused;            /**< 0: keeps the size whole on 32-bit machines */
} cdet_alert_info;
/** A cdet_alert_info to start from. */
#define CDET_ALERT_INFO_INIT { sizeof(cdet_alert_info), 0, 0, 0, 0, 0, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, 0, 0, {0,0}, 0, 0, 0, 0, 0, 0 }

/** The head of an alert. CDET_EABI. One thread at a time; also inside the callback. @since 0.1 */
CDET_API cdet_status cdet_alert_info_get(const cdet_alert *a, cdet_alert_info *out);

/** A stage that was seen, 0 to cdet_alert_info.stage_count - 1: its name, how many events are shown (at most 64) and
 *  how many more there were. The name lives as long as the alert. CDET_ENOENT: no such stage. One thread at a time;
 *  also inside the callback. @since 0.1 */
CDET_API cdet_status cdet_alert_stage(const cdet_alert *a, size_t stage, cdet_str *name, size_t *events, uint64_t *more);

/** One event of the evidence; texts live as long as the alert. */
typedef struct cdet_alert_event {
    uint32_t size;            /**< sizeof(cdet_alert_event) */
    uint32_t flags;           /**< 0 */
    uint64_t tag;             /**< cdet_event.tag */
    int64_t time;             /**< cdet_event.time */
    cdet_str name;            /**< class */
    cdet_str summary;         /**< "WINWORD.EXE started powershell.exe" */
    size_t why_count;         /**< see cdet_alert_why_get */
    size_t unused;            /**< 0: keeps the size whole on 32-bit machines */
} cdet_alert_event;
/** A cdet_alert_event to start from. */
#define CDET_ALERT_EVENT_INIT { sizeof(cdet_alert_event), 0, 0, 0, {0,0}, {0,0}, 0, 0 }

/** One event of a stage, oldest first, 0 to the count that cdet_alert_stage gave, less 1. CDET_ENOENT: no such stage
 *  or event; CDET_EABI. One thread at a time; also inside the callback. @since 0.1 */
CDET_API cdet_status cdet_alert_event_get(const cdet_alert *a, size_t stage, size_t event, cdet_alert_event *out);

/** Why the event counted: this field had this value, which this pattern or list entry hit. Texts live as long as the alert. */
typedef struct cdet_alert_why {
    uint32_t size;            /**< sizeof(cdet_alert_why) */
    uint32_t flags;           /**< 0 */
    cdet_str field;           /**< name of the field */
    cdet_str value;           /**< what the event had */
    cdet_str matched;         /**< the pattern or entry it hit */
    cdet_str element;         /**< the mutable element it belongs to; empty: a constant of the chain */
    cdet_str layer;           /**< where that entry came from: "built-in", "site.yaml:3", "api" */
} cdet_alert_why;
/** A cdet_alert_why to start from. */
#define CDET_ALERT_WHY_INIT { sizeof(cdet_alert_why), 0, {0,0}, {0,0}, {0,0}, {0,0}, {0,0} }

/** One reason why an event counted, 0 to cdet_alert_event.why_count - 1. CDET_ENOENT: no such stage, event or reason;
 *  CDET_EABI. One thread at a time; also inside the callback. @since 0.1 */
CDET_API cdet_status cdet_alert_why_get(const cdet_alert *a, size_t stage, size_t event, size_t why, cdet_alert_why *out);

/** A tie between two things of the evidence; texts live as long as the alert. */
typedef struct cdet_alert_edge {
    uint32_t size;            /**< sizeof(cdet_alert_edge) */
    uint32_t flags;           /**< 0 */
    cdet_str kind;            /**< child-of, executed-file, created-file, opened-document, requested-through, ... */
    cdet_str from;            /**< "powershell.exe (pid 10216)" */
    cdet_str to;              /**< a process, file or container, as `from` */
    cdet_str confidence;      /**< strong, medium, weak */
    uint32_t weakest;         /**< 1: no crossed edge is weaker */
    uint32_t reserved;        /**< 0 */
} cdet_alert_edge;
/** A cdet_alert_edge to start from. */
#define CDET_ALERT_EDGE_INIT { sizeof(cdet_alert_edge), 0, {0,0}, {0,0}, {0,0}, {0,0}, 0, 0 }

/** One edge of the graph that was crossed, 0 to cdet_alert_info.edge_count - 1. CDET_ENOENT: no such edge; CDET_EABI.
 *  One thread at a time; also inside the callback. @since 0.1 */
CDET_API cdet_status cdet_alert_edge_get(const cdet_alert *a, size_t edge, cdet_alert_edge *out);

/** A stage that was not seen, 0 to cdet_alert_info.missing_count - 1, and because of what: "absent" (a source that
 *  could show it was heard from the host) or "no-source". The texts live as long as the alert. CDET_ENOENT: there is
 *  none. One thread at a time; also inside the callback. @since 0.1 */
CDET_API cdet_status cdet_alert_missing(const cdet_alert *a, size_t i, cdet_str *stage, cdet_str *because);

/** A remark, 0 to cdet_alert_info.note_count - 1: "the artifact is 25 m older than the window", "ApprovedImages is
 *  empty". The text lives as long as the alert. CDET_ENOENT: there is none. One thread at a time; also inside the
 *  callback. @since 0.1 */
CDET_API cdet_status cdet_alert_note(const cdet_alert *a, size_t i, cdet_str *text);

/** A process of the lineage, which goes from the oldest known ancestor to the anchor and the processes of the evidence below
 *  it; texts live as long as the alert. */
typedef struct cdet_alert_process {
    uint32_t size;            /**< sizeof(cdet_alert_process) */
    uint32_t flags;           /**< 0 */
    uint32_t depth;           /**< 0: the oldest ancestor shown */
    uint32_t is_anchor;       /**< 1: the chain is about it */
    cdet_str executable;      /**< empty: unknown */
    cdet_str command_line;    /**< empty: unknown */
    uint64_t pid;             /**< 0: unknown */
    int64_t start;            /**< ns since 1970; INT64_MIN: unknown */
} cdet_alert_process;
/** A cdet_alert_process to start from. */
#define CDET_ALERT_PROCESS_INIT { sizeof(cdet_alert_process), 0, 0, 0, {0,0}, {0,0}, 0, 0 }

/** One process of the lineage, 0 to cdet_alert_info.lineage_count - 1: parents before children. CDET_ENOENT: there is
 *  none; CDET_EABI. One thread at a time; also inside the callback. @since 0.1 */
CDET_API cdet_status cdet_alert_process_get(const cdet_alert *a, size_t i, cdet_alert_process *out);

/** The alert as one JSON object (RFC 8259) without a line end: valid UTF-8, control characters and the bidirectional
 *  ones of Unicode's UAX #9 escaped. Each event carries its "tag". Copies it to `buf` of `cap` bytes, without a NUL,
 *  and writes *need, its size in bytes. CDET_ENOSPC: cap is smaller, nothing was copied (buf may be NULL with cap 0);
 *  CDET_ENOMEM. One thread at a time; also inside the callback. @since 0.1 */
CDET_API cdet_status cdet_alert_json(const cdet_alert *a, char *buf, size_t cap, size_t *need);

/* ---- 8 statistics and losses ---------------------------------------------------------------------------------- */

/** Counts of an engine: since it was made, or live now. */
typedef struct cdet_stats {
    uint32_t size;            /**< sizeof(cdet_stats) */
    uint32_t flags;           /**< 0 */
    uint64_t events;          /**< taken in */
    uint64_t irrelevant;      /**< of those, no rule and no entity needed */
    uint64_t late;            /**< older than the lateness bound (CDET_LATE) */
    uint64_t duplicates;      /**< taken in before, and so without effect */
    uint64_t clock_anomalies; /**< times too far from the host's clock to move it */
    uint64_t inconclusive;    /**< conditions that could not be decided: a pattern reached its limit of work */
    uint64_t truncated_fields;/**< longer than max_field: head and tail were looked at */
    uint64_t alerts;          /**< raised */
    uint64_t revisions;       /**< of alerts, delivered or waiting */
    uint64_t near_misses;     /**< chains that ended incomplete and were told */
    uint64_t processes;       /**< live now, as are the next four */
    uint64_t files;           /**< whose provenance is known */
    uint64_t chains;          /**< open or remembered */
    uint64_t hits;            /**< events that a stage remembers */
    uint64_t hosts;           /**< heard of */
    uint64_t evicted_processes; /**< given up for the budget, as are the next three: see cdet_engine_loss */
    uint64_t evicted_files;   /**< provenance of files */
    uint64_t evicted_chains;  /**< chains */
    uint64_t evicted_hits;    /**< remembered events */
    uint64_t dropped_by_rules;/**< chains whose meaning other rules changed (set_rules, restore, merge) */
    uint64_t ambiguous_joins; /**< too many candidates for a process: the search was cut */
    uint64_t lineage_cycles;  /**< parents that would have been their own descendants: not joined */
    uint64_t bytes;           /**< in use now */
    uint64_t peak_bytes;      /**< the most there was */
    uint64_t max_bytes;       /**< the budget */
    uint64_t unseen_starts;   /**< gaps: processes, containers, instances known only from what they did or from what others said of them; their
                                   own start was not taken in (it may still come), and chains that begin with it cannot be seen */
} cdet_stats;
/** A cdet_stats to start from. */
#define CDET_STATS_INIT { sizeof(cdet_stats), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }

/** Counts since the engine was made, and what is live now; for unseen_starts everything live is looked at. CDET_EABI.
 *  One thread at a time; also inside the callback. @since 0.1 */
CDET_API cdet_status cdet_engine_stats(const cdet_engine *e, cdet_stats *out);

/* Given up, in this order, and of each what has not been used for longest first: processes without evidence and children;
 * files without evidence, then files that no process uses; processes and files that belong to no chain under way; at last what a
 * chain needs, and the chain with it. Of hosts of which nothing else is remembered, whatever there is goes when they are many.
 * Each is counted below, told to the callback, and part of snapshots. The budget holds while events are taken in and windows
 * closed; save, restore, merge and set_rules need more while they run: a second state, and the bytes of a snapshot. */

/** Something that was given up to stay inside the budget: state of `host` for `analytic` (empty: any) that was about
 *  the time from `from` to `to`. `what`: "processes", "files", "hits", "chains", "hosts" (of which nothing else
 *  was remembered: their clocks, and what kinds of event they sent). */
typedef struct cdet_loss {
    uint32_t size;            /**< sizeof(cdet_loss) */
    uint32_t flags;           /**< 0 */
    cdet_str host;            /**< "*": many */
    cdet_str analytic;        /**< its id; empty: any */
    cdet_str what;            /**< processes, files, hits, chains, hosts */
    int64_t from;             /**< event time, ns since 1970 */
    int64_t to;               /**< as `from`, and not before it */
    uint64_t count;           /**< how many were given up */
} cdet_loss;
/** A cdet_loss to start from. */
#define CDET_LOSS_INIT { sizeof(cdet_loss), 0, {0,0}, {0,0}, {0,0}, 0, 0, 0 }

/** How many losses there are to be read: merged per (host, analytic, what); at most 1024 intervals are kept apart, the
 *  rest under host "*". Cannot fail; 0 for NULL. One thread at a time; also inside the callback. @since 0.1 */
CDET_API size_t cdet_engine_loss_count(const cdet_engine *e);

/** Loss `i`, 0 to cdet_engine_loss_count() - 1; its texts are valid until the next call that takes a non-const engine.
 *  CDET_ENOENT: there is none; CDET_EABI. One thread at a time; also inside the callback. @since 0.1 */
CDET_API cdet_status cdet_engine_loss(const cdet_engine *e, size_t i, cdet_loss *out);

/** Called with an interval of losses that has grown: the one that cdet_engine_loss shows, with its whole count so far.
 *  It comes before the call that gave something up returns, and before its alerts. `l` and its texts are valid inside
 *  the call only. What may be called inside is what cdet_alert_fn may call. */
typedef void (*cdet_loss_fn)(const cdet_loss *l, void *user);

/** Sets (fn NULL: clears) the callback for losses, each interval once a call however much was given up by it. Losses
 *  from before it was set are not told again; those of restored and merged states are not told at all. A callback
 *  belongs to the engine, not to its rules or its state. CDET_EBUSY, CDET_EFORK. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_engine_on_loss(cdet_engine *e, cdet_loss_fn fn, void *user);

/* ---- 9 snapshots ---------------------------------------------------------------------------------------------- */

/** Writes the engine's whole state: canonical, versioned, checksummed, the same on every machine. Alerts that wait in
 *  the queue are part of it; rules and options are not. *need gets the size in bytes. CDET_ENOSPC: `cap` is smaller,
 *  nothing usable was written (buf may be NULL with cap 0); CDET_ENOMEM; CDET_EBUSY; CDET_EFORK. One thread at a time.
 *  @since 0.1 */
CDET_API cdet_status cdet_engine_save(cdet_engine *e, void *buf, size_t cap, size_t *need);

/** Puts a saved state of `len` bytes into this engine, in place of its own; nothing of `buf` is kept. The bytes are
 *  treated as hostile. State of chains whose meaning differs under this engine's rules is dropped, counted in
 *  dropped_by_rules and told by cdet_engine_dropped. On an error the engine is as before: CDET_ECORRUPT: not a snapshot, or damaged; CDET_ENOMEM;
 *  CDET_EBUSY; CDET_EFORK. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_engine_restore(cdet_engine *e, const void *buf, size_t len);

/** State that the last restore, merge or change of rules dropped, because these rules do not say the same any more. */
typedef struct cdet_dropped {
    uint32_t size;            /**< sizeof(cdet_dropped) */
    uint32_t flags;           /**< 0 */
    cdet_str analytic;        /**< its id; empty: the state does not tell (it is of an older version, or there are too many kinds) */
    cdet_str what;            /**< "spawn.direct", or "spawn": events remembered for that alternative of a stage; "chain": chains under way; empty: as above */
    uint64_t count;           /**< how many */
} cdet_dropped;
/** A cdet_dropped to start from. */
#define CDET_DROPPED_INIT { sizeof(cdet_dropped), 0, {0,0}, {0,0}, 0 }

/** How many kinds of state the last cdet_engine_restore, cdet_engine_merge or cdet_engine_set_rules dropped; 0: all was
 *  carried over, or there was no such call. Cannot fail; 0 for NULL. One thread at a time; also inside the callback.
 *  @since 0.1 */
CDET_API size_t cdet_engine_dropped_count(const cdet_engine *e);

/** Kind `i`, 0 to cdet_engine_dropped_count() - 1; its texts are valid until the next such call. CDET_ENOENT: there is none;
 *  CDET_EABI. One thread at a time; also inside the callback. @since 0.1 */
CDET_API cdet_status cdet_engine_dropped(const cdet_engine *e, size_t i, cdet_dropped *out);

/** Adds a saved state to this engine's own, as when shards of different hosts are merged. Bytes, rules and errors as
 *  for cdet_engine_restore: CDET_ECORRUPT, CDET_ENOMEM, CDET_EBUSY, CDET_EFORK. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_engine_merge(cdet_engine *e, const void *buf, size_t len);

/** Decides whether a host's state is wanted: 1 or 0. `host` is borrowed for the call and written as it was first seen.
 *  Must not call back into the engine. */
typedef int (*cdet_host_fn)(cdet_str host, void *user);

/** As cdet_engine_save, with only the hosts for which `keep` returns 1 (the empty host included); `keep` NULL: all. It
 *  is called once or more for each host, with `user`. CDET_ENOSPC, CDET_ENOMEM, CDET_EBUSY, CDET_EFORK. One thread at
 *  a time. @since 0.1 */
CDET_API cdet_status cdet_engine_save_hosts(cdet_engine *e, cdet_host_fn keep, void *user, void *buf, size_t cap, size_t *need);

/* ---- 10 explanations ------------------------------------------------------------------------------------------ */

/** What an alert rests on, as replays have shown. One thread at a time. */
typedef struct cdet_explanation cdet_explanation;

/** Finds out which of these events suffice for an alert, and which single change of a mutable element would have kept it
 *  away or changed its level. Every statement has been seen in a replay by fresh engines; the search builds rulesets from
 *  what `c` holds, which is not changed. It is about this one alert: another, with another anchor, may come in its place.
 *  `id` is the whole id of the alert; the events are those that were fed, or those of its host around it and of the origin
 *  of its files: fewer are faster. Fields are given by name, not by id. `opt` as for cdet_engine_new (NULL: defaults;
 *  its flags are not looked at): take the same. Takes seconds for thousands of events, and gives up at 20,000 replays
 *  (`minimal`, `complete`). CDET_ENOENT: the alert does not come of these events under these rules; CDET_EINVAL: a field
 *  has an id; CDET_ERULES: read the compiler's diagnostics; CDET_ENOMEM; CDET_EABI. Free *out with cdet_explanation_free;
 *  it needs neither `c` nor the events any longer. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_explain(cdet_compiler *c, const cdet_options *opt, cdet_str id, const cdet_event *events, size_t count,
                                  cdet_explanation **out);

/** Frees an explanation. NULL does nothing. One thread at a time. @since 0.1 */
CDET_API void cdet_explanation_free(cdet_explanation *x);

/** Facts on an explanation; texts live as long as it. */
typedef struct cdet_explanation_info {
    uint32_t size;            /**< sizeof(cdet_explanation_info) */
    uint32_t flags;           /**< 0 */
    uint32_t minimal;         /**< 1: none of the events can be left out; 0: the search was given up */
    uint32_t complete;        /**< 1: every element was tried; 0: the search was given up */
    cdet_str analytic;        /**< id of the analytic */
    cdet_str level;           /**< of the alert */
    size_t event_count;       /**< events that suffice: see cdet_explanation_event */
    size_t change_count;      /**< changes that make a difference: see cdet_explanation_change_get */
    size_t replayed_events;   /**< events that each change was tried on */
    size_t unused;            /**< 0: keeps the size whole on 32-bit machines */
    uint64_t replays;         /**< how many there were */
} cdet_explanation_info;
/** A cdet_explanation_info to start from. */
#define CDET_EXPLANATION_INFO_INIT { sizeof(cdet_explanation_info), 0, 0, 0, {0,0}, {0,0}, 0, 0, 0, 0, 0 }

/** CDET_EABI. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_explanation_info_get(const cdet_explanation *x, cdet_explanation_info *out);

/** One of the events that suffice: *index is its place in the array given to cdet_explain; ascending. CDET_ENOENT: i is
 *  beyond them. One thread at a time. @since 0.1 */
CDET_API cdet_status cdet_explanation_event(const cdet_explanation *x, size_t i, size_t *index);

/** A single change of a mutable element that makes a difference; texts live as long as the explanation. */
typedef struct cdet_explanation_change {
    uint32_t size;            /**< sizeof(cdet_explanation_change) */
    uint32_t flags;           /**< 0 */
    cdet_str element;         /**< "TimeWindow" */
    cdet_str change;          /**< "without" or "with" an entry, "set to", "below" or "above" a value (which itself makes none) */
    cdet_str value;           /**< the entry or value: "21000ms", "*.corp.example", "[a, b]" for several entries at once */
    cdet_str layer;           /**< of an entry: where it came from */
    cdet_str level;           /**< level of the alert then; empty: it is not raised */
} cdet_explanation_change;
/** A cdet_explanation_change to start from. */
#define CDET_EXPLANATION_CHANGE_INIT { sizeof(cdet_explanation_change), 0, {0,0}, {0,0}, {0,0}, {0,0}, {0,0} }

/** One change, 0 to change_count - 1, in the order of the analytic's elements. CDET_ENOENT; CDET_EABI. One thread at a
 *  time. @since 0.1 */
CDET_API cdet_status cdet_explanation_change_get(const cdet_explanation *x, size_t i, cdet_explanation_change *out);

#ifdef __cplusplus
}
#endif
#endif /* CHAINDET_H */
