/* SPDX-License-Identifier: MIT
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
 *                    6 the engine   7 alerts   8 statistics and losses   9 snapshots
 *
 * Conventions that hold everywhere and are not repeated:
 *  - What you fill in is a sized struct: start from its _INIT macro. A tail that your version does not have reads as
 *    zero; a tail that this library does not know must be zero, else CDET_EABI. Zero always means the default.
 *  - What the library hands out is opaque, or is copied into a sized struct of yours.
 *  - Text is pointer and length, UTF-8 by convention; bytes are kept as they came. No NUL is needed behind it.
 *    (ptr NULL, len 0) is the empty text. `const char *` is used for names of files and settings only, never for data.
 *  - Every call that can fail returns a cdet_status. On any error the object equals what it was before the call.
 *  - Passing NULL where a pointer to an object is wanted gives CDET_EINVAL; every ..._free and ..._unref takes NULL.
 *  - Rulesets may be used from any thread. A compiler, an engine and an alert belong to one thread at a time; the
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
#define CDET_VERSION_TEXT "0.1.0"

/** Version of the library that is running, as CDET_VERSION. Any thread. @since 0.1 */
CDET_API uint32_t cdet_version(void);

/* ---- 2 status ----------------------------------------------------------------------------------------------- */

/** 0 is success, below 0 an error (nothing changed), above 0 a note (the call took effect). Values never change. */
typedef enum cdet_status {
    CDET_LATE = 2,       /**< the event is older than the lateness bound: counted, still used where it completes a chain */
    CDET_STOPPED = 1,    /**< the callback stopped delivery; the event itself counted, undelivered alerts wait */
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

/** One line of English for a status. Static, never NULL, any thread. @since 0.1 */
CDET_API const char *cdet_status_text(cdet_status s);

/* ---- 3 values and events ------------------------------------------------------------------------------------ */

typedef struct cdet_str {
    const char *ptr;
    size_t len;
} cdet_str;

/** A cdet_str of a string literal, for C: cdet_compiler_select(c, CDET_TEXT("AN1314")). */
#define CDET_TEXT(s) (cdet_str){ (s), sizeof(s) - 1 }

typedef enum cdet_kind { CDET_STR = 1, CDET_INT = 2, CDET_UINT = 3, CDET_REAL = 4, CDET_BOOL = 5, CDET_NULL = 6 } cdet_kind;

/** One field of an event. Frozen: it travels in arrays, so its layout never changes. A field that occurs several
 *  times in one event is a list (an array in JSON): a condition holds when it holds for any member. */
typedef struct cdet_field {
    cdet_str name;        /**< an ECS name ("process.executable"); may be empty where id is given */
    uint32_t id;          /**< from cdet_ruleset_field_id() of the engine's ruleset; 0: look the name up */
    uint32_t kind;        /**< a cdet_kind */
    union cdet_value {
        cdet_str str;     /**< CDET_STR */
        int64_t i;        /**< CDET_INT; CDET_BOOL: 0 or 1 */
        uint64_t u;       /**< CDET_UINT */
        double f;         /**< CDET_REAL */
    } v;
} cdet_field;

/** Something that happened. Borrowed for the one call it is passed to.
 *
 *  `name` is the event's class: process.start, process.end, process.access, process.inject, process.request,
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
    const cdet_field *fields;
    size_t field_count;   /**< at most 4096 */
} cdet_event;
#define CDET_EVENT_INIT { sizeof(cdet_event), 0, 0, 0, { NULL, 0 }, { NULL, 0 }, NULL, 0 }

/** Allocates (ptr NULL), resizes, or frees (new_size 0). Gets both sizes; returns NULL when it cannot. Must not call
 *  back into the object it serves. Memory must be aligned for any type, as malloc's is. */
typedef void *(*cdet_alloc_fn)(void *ctx, void *ptr, size_t old_size, size_t new_size);

typedef struct cdet_options {
    uint32_t size;        /**< sizeof(cdet_options) */
    uint32_t flags;       /**< CDET_REVISIONS_* and CDET_NEAR_MISSES, or-ed */
    int64_t lateness;     /**< how much later than newer events of its host an event may come; 0: per class of source
                               (endpoint 90 s, cloud control plane 15 min, flow logs 20 min) */
    int64_t file_memory;  /**< how long the provenance of a file is kept; 0: 7 days */
    uint64_t hash_seed[2];/**< key of every hash table; 0,0: a fixed one (give random bytes where input is hostile) */
    cdet_alloc_fn alloc;  /**< NULL: malloc's family */
    void *alloc_ctx;
    size_t max_bytes;     /**< byte budget of this object; 0: 256 MiB for an engine, 64 MiB for a compiler and ruleset */
    size_t max_alerts;    /**< alerts that may wait in the queue; 0: 4096 */
    size_t max_field;     /**< bytes of one field that are looked at (head and tail kept); 0: 32768 */
    size_t unused;        /**< 0: keeps the size whole on 32-bit machines */
} cdet_options;
#define CDET_OPTIONS_INIT { sizeof(cdet_options), 0, 0, 0, { 0, 0 }, NULL, NULL, 0, 0, 0, 0 }

/** Which revisions of an alert are delivered. Default: all. */
#define CDET_REVISIONS_ALL 0u
#define CDET_REVISIONS_FIRST 1u   /**< the moment the alert is raised, nothing after */
#define CDET_REVISIONS_FINAL 2u   /**< once, when the window has closed (event time, or cdet_engine_flush) */
#define CDET_NEAR_MISSES 4u       /**< also deliver chains that ended incomplete */

/* ---- 4 compiling rules --------------------------------------------------------------------------------------- */

typedef struct cdet_compiler cdet_compiler;
typedef struct cdet_ruleset cdet_ruleset;
typedef struct cdet_engine cdet_engine;
typedef struct cdet_alert cdet_alert;

/** Makes a compiler. `opt` NULL means defaults; alloc, alloc_ctx and max_bytes are used, by the ruleset too, so they
 *  must outlive it. Free with cdet_compiler_free. CDET_ENOMEM, CDET_EABI. @since 0.1 */
CDET_API cdet_status cdet_compiler_new(const cdet_options *opt, cdet_compiler **out);
CDET_API void cdet_compiler_free(cdet_compiler *c);

/** Adds the five analytics of DET0478 (AN1314 ... AN1318) that are compiled into the library. CDET_ENOMEM. @since 0.1 */
CDET_API cdet_status cdet_compiler_add_builtin(cdet_compiler *c);

/** Adds YAML: one or more documents, each a chain, a Sigma rule, or a Sigma filter. A chain with the id of a built-in analytic replaces it.
 *  `origin` (NULL: "<text>") names the text in diagnostics; it and the text are copied. All errors of a text are found in one pass.
 *  CDET_ERULES: at least one error was added to the diagnostics and nothing of this text was taken.
 *  CDET_ENOMEM. Limits: 4 MiB a text, depth 32, 200,000 nodes. @since 0.1 */
CDET_API cdet_status cdet_compiler_add(cdet_compiler *c, cdet_str text, const char *origin);

/** Adds site settings: a YAML map of analytic id -> element -> value, or {set|add|remove: value}. Checked against the
 *  chains when the ruleset is built. Later settings win over earlier ones. CDET_ERULES, CDET_ENOMEM. @since 0.1 */
CDET_API cdet_status cdet_compiler_add_site(cdet_compiler *c, cdet_str text, const char *origin);

typedef enum cdet_verb { CDET_SET = 1, CDET_ADD = 2, CDET_REMOVE = 3 } cdet_verb;

/** One setting by API; layered above all site texts. `element` is found regardless of case, '-', '_' and
 *  AllowList/Allowlist/Whitelist spelling. `values` holds `count` texts as YAML scalars would: "10m", "word.exe".
 *  CDET_ERULES when the name or a value is refused at build. CDET_ENOMEM. @since 0.1 */
CDET_API cdet_status cdet_compiler_set(cdet_compiler *c, cdet_str analytic, cdet_str element, cdet_verb verb,
                                       const cdet_str *values, size_t count);

/** The same from one text: "AN1314.TimeWindow=10m", "AN1314.HighRiskParents+=notepad++.exe", "...-=explorer.exe". A
 *  list is written as a YAML flow list: "AN1314.UserPaths=[a, b]". CDET_ERULES, CDET_ENOMEM. @since 0.1 */
CDET_API cdet_status cdet_compiler_assign(cdet_compiler *c, cdet_str text);

/** Keeps only the analytics named by the calls to this function. An id that no chain has is an error at build.
 *  CDET_ENOMEM. @since 0.1 */
CDET_API cdet_status cdet_compiler_select(cdet_compiler *c, cdet_str analytic);

/** Builds the ruleset. The compiler may be used again afterwards and keeps what was added. CDET_ERULES: diagnostics
 *  say why; CDET_ENOMEM. The caller owns one reference of *out. @since 0.1 */
CDET_API cdet_status cdet_compiler_build(cdet_compiler *c, cdet_ruleset **out);

/** Diagnostics so far, oldest first: "file.yaml:7:3: error: unknown stage 'egres' (did you mean 'egress'?)". Texts live
 *  as long as the compiler. An index out of range gives an empty text. @since 0.1 */
CDET_API size_t cdet_compiler_diag_count(const cdet_compiler *c);
CDET_API cdet_str cdet_compiler_diag(const cdet_compiler *c, size_t i);

/** Takes and gives back references. Any thread; the last unref frees. @since 0.1 */
CDET_API cdet_ruleset *cdet_ruleset_ref(cdet_ruleset *rs);
CDET_API void cdet_ruleset_unref(cdet_ruleset *rs);

/* ---- 5 looking into a ruleset --------------------------------------------------------------------------------- */

/** Number of analytics, in the order they were added. @since 0.1 */
CDET_API size_t cdet_ruleset_count(const cdet_ruleset *rs);

/** Index of an analytic by id (ATT&CK's, or a Sigma rule's id or title), compared without case; CDET_ENOENT. @since 0.1 */
CDET_API cdet_status cdet_ruleset_find(const cdet_ruleset *rs, cdet_str id, size_t *index);

/** An id for a field name, to be put in cdet_field.id. 0: no rule of this ruleset reads that field, so it need not be
 *  passed (keyword searches excepted: see cdet_ruleset_wants_all). Ids belong to this ruleset alone. @since 0.1 */
CDET_API uint32_t cdet_ruleset_field_id(const cdet_ruleset *rs, cdet_str name);

/** 1 when some rule searches all fields (Sigma keywords), else 0. @since 0.1 */
CDET_API int cdet_ruleset_wants_all(const cdet_ruleset *rs);

/** 1 when events of this class can matter to some analytic or to the graph, else 0. @since 0.1 */
CDET_API int cdet_ruleset_wants_class(const cdet_ruleset *rs, cdet_str name);

/** A hash of everything in the ruleset that changes its meaning: chains, conditions, element values. @since 0.1 */
CDET_API uint64_t cdet_ruleset_digest(const cdet_ruleset *rs);

/** Facts on one analytic; texts live as long as the ruleset. */
typedef struct cdet_rule_info {
    uint32_t size, flags;
    cdet_str id, title, description, strategy, level;
    cdet_str techniques;      /**< comma-separated ATT&CK ids */
    cdet_str platforms;       /**< comma-separated */
    cdet_str origin;          /**< file and line it came from, or "built-in" */
    size_t stage_count, element_count;
    int64_t window;           /**< ns; 0: none */
} cdet_rule_info;
#define CDET_RULE_INFO_INIT { sizeof(cdet_rule_info), 0, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, 0, 0, 0 }

/** CDET_ENOENT: no analytic `rule`. CDET_EABI. @since 0.1 */
CDET_API cdet_status cdet_ruleset_rule(const cdet_ruleset *rs, size_t rule, cdet_rule_info *out);

typedef struct cdet_stage_info {
    uint32_t size, flags;
    cdet_str name, title;
    cdet_str classes;         /**< comma-separated event classes that can feed it */
    cdet_str fields;          /**< comma-separated fields its conditions read */
    uint32_t required;        /**< 1: no alert without it */
    uint32_t reserved;
} cdet_stage_info;
#define CDET_STAGE_INFO_INIT { sizeof(cdet_stage_info), 0, {0,0}, {0,0}, {0,0}, {0,0}, 0, 0 }

/** CDET_ENOENT, CDET_EABI. @since 0.1 */
CDET_API cdet_status cdet_ruleset_stage(const cdet_ruleset *rs, size_t rule, size_t stage, cdet_stage_info *out);

typedef struct cdet_element_info {
    uint32_t size, flags;
    cdet_str name, about;
    cdet_str kind;            /**< duration names paths destinations patterns images identities number flag */
    cdet_str unit;            /**< bounds, as text: "1s .. 7d"; empty: none */
    cdet_str value;           /**< the value in force as YAML */
    cdet_str preset;          /**< the built-in value as YAML */
    cdet_str layer;           /**< "built-in", or the last layer that changed it: "site.yaml:3", "api" */
    size_t entry_count;       /**< entries, for the list kinds; 1 for the others */
} cdet_element_info;
#define CDET_ELEMENT_INFO_INIT { sizeof(cdet_element_info), 0, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, 0 }

/** CDET_ENOENT, CDET_EABI. @since 0.1 */
CDET_API cdet_status cdet_ruleset_element(const cdet_ruleset *rs, size_t rule, size_t element, cdet_element_info *out);

/** One entry of a list element and the layer it came from. CDET_ENOENT. @since 0.1 */
CDET_API cdet_status cdet_ruleset_element_entry(const cdet_ruleset *rs, size_t rule, size_t element, size_t entry,
                                                cdet_str *value, cdet_str *layer);

/* ---- 6 the engine ------------------------------------------------------------------------------------------- */

/** Makes an engine on a ruleset (takes a reference). `opt` NULL: defaults. Costs a few KiB until fed.
 *  CDET_ENOMEM, CDET_EABI, CDET_EINVAL (flags that exclude each other). @since 0.1 */
CDET_API cdet_status cdet_engine_new(cdet_ruleset *rs, const cdet_options *opt, cdet_engine **out);

/** Frees the engine and whatever waits in its queue. Never calls back. From inside its own callback it is carried out
 *  when the outer call returns. @since 0.1 */
CDET_API void cdet_engine_free(cdet_engine *e);

/** Called for each alert, after the event that raised it has been taken in completely. Return 0 to go on, anything
 *  else to stop delivery for now (the outer call returns CDET_STOPPED). The alert is valid inside the call only.
 *  Inside, functions that take a const engine work; those that would change this engine return CDET_EBUSY.
 *  Return normally: no longjmp, no exception. */
typedef int (*cdet_alert_fn)(const cdet_alert *a, void *user);

/** Sets (fn NULL: clears) the callback. Without one, alerts wait for cdet_engine_next. CDET_EBUSY. @since 0.1 */
CDET_API cdet_status cdet_engine_on_alert(cdet_engine *e, cdet_alert_fn fn, void *user);

/** Takes one event in. Nothing of it is kept by reference. Order does not matter within the lateness bound, nor does
 *  feeding an event twice.
 *  CDET_OK; CDET_LATE; CDET_STOPPED; CDET_EFULL (nothing taken); CDET_EINVAL (see cdet_engine_error); CDET_EABI;
 *  CDET_ENOMEM (the allocator itself refused: the event was not taken); CDET_EBUSY; CDET_EFORK. @since 0.1 */
CDET_API cdet_status cdet_engine_feed(cdet_engine *e, const cdet_event *ev);

/** Takes `count` events in, one by one, in order. *taken (may be NULL) says how many; on an error or CDET_STOPPED the
 *  rest was not looked at. CDET_LATE is not reported here but counted. @since 0.1 */
CDET_API cdet_status cdet_engine_feed_n(cdet_engine *e, const cdet_event *ev, size_t count, size_t *taken);

/** Tells that the time `now` has come everywhere: no event older than now - lateness will follow. Closes windows,
 *  concludes absences, delivers final revisions and near misses. Going backwards is ignored.
 *  CDET_OK; CDET_STOPPED; CDET_EFULL: max_alerts are waiting and windows are left to be closed: take them and call again;
 *  CDET_ENOMEM: the same for want of memory; CDET_EBUSY; CDET_EFORK. @since 0.1 */
CDET_API cdet_status cdet_engine_advance(cdet_engine *e, int64_t now);

/** The stream has ended: closes every window, as advance to the end of time would, and delivers. The engine may be fed
 *  further; chains that were closed stay closed. Statuses as of cdet_engine_advance. @since 0.1 */
CDET_API cdet_status cdet_engine_flush(cdet_engine *e);

/** The event time at which the next window closes, for a timer. CDET_ENOENT: none is open. @since 0.1 */
CDET_API cdet_status cdet_engine_next_deadline(const cdet_engine *e, int64_t *time);

/** The oldest waiting alert, removed from the queue; NULL: none. Valid until the next call that takes a non-const
 *  engine. NULL inside the callback and in a forked child. @since 0.1 */
CDET_API const cdet_alert *cdet_engine_next(cdet_engine *e);

/** Swaps the rules between two events. Open chains whose stages did not change live on; others are dropped and counted
 *  (see cdet_stats.dropped_by_rules). On an error nothing changes. CDET_ENOMEM, CDET_EBUSY, CDET_EFORK. @since 0.1 */
CDET_API cdet_status cdet_engine_set_rules(cdet_engine *e, cdet_ruleset *rs);

/** One line on this engine's last call that did not return CDET_OK; empty text before any. Valid until the next call.
 *  @since 0.1 */
CDET_API cdet_str cdet_engine_error(const cdet_engine *e);

/* ---- 7 alerts ------------------------------------------------------------------------------------------------ */

typedef enum cdet_alert_kind { CDET_ALERT = 1, CDET_NEAR_MISS = 2 } cdet_alert_kind;

/** The head of an alert; texts live as long as the alert. */
typedef struct cdet_alert_info {
    uint32_t size, flags;
    uint32_t kind;            /**< a cdet_alert_kind */
    uint32_t revision;        /**< 1, 2, ... */
    uint32_t is_final;        /**< 1: no further revision will come */
    uint32_t reserved;
    cdet_str id;              /**< 32 hex digits: a function of the analytic and the anchor's stable identity: the sensor's own id of it,
                                   else host, pid and start; replays, restarts and other shards give the same */
    cdet_str analytic, title, strategy, techniques, host;
    cdet_str level;           /**< informational low medium high critical */
    cdet_str anchor;          /**< what the chain is about: "powershell.exe (pid 11828)", "container 0f00775e14b2" */
    int64_t first, last;      /**< event times of the evidence shown */
    cdet_str superseded_by;   /**< not empty: the anchor's identity became known (a second sensor gave it an id), the alert goes on under
                                   that id, and this is the last word under the present one */
    size_t stage_count, edge_count, missing_count, note_count, lineage_count;
    size_t unused;            /**< 0: keeps the size whole on 32-bit machines */
} cdet_alert_info;
#define CDET_ALERT_INFO_INIT { sizeof(cdet_alert_info), 0, 0, 0, 0, 0, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, {0,0}, 0, 0, {0,0}, 0, 0, 0, 0, 0, 0 }

/** CDET_EABI. @since 0.1 */
CDET_API cdet_status cdet_alert_info_get(const cdet_alert *a, cdet_alert_info *out);

/** A stage that was seen: its name, how many events are shown (at most 64) and how many more there were. CDET_ENOENT.
 *  @since 0.1 */
CDET_API cdet_status cdet_alert_stage(const cdet_alert *a, size_t stage, cdet_str *name, size_t *events, uint64_t *more);

typedef struct cdet_alert_event {
    uint32_t size, flags;
    uint64_t tag;             /**< cdet_event.tag */
    int64_t time;
    cdet_str name;            /**< class */
    cdet_str summary;         /**< "WINWORD.EXE started powershell.exe" */
    size_t why_count;
    size_t unused;            /**< 0: keeps the size whole on 32-bit machines */
} cdet_alert_event;
#define CDET_ALERT_EVENT_INIT { sizeof(cdet_alert_event), 0, 0, 0, {0,0}, {0,0}, 0, 0 }

/** One event of a stage. CDET_ENOENT, CDET_EABI. @since 0.1 */
CDET_API cdet_status cdet_alert_event_get(const cdet_alert *a, size_t stage, size_t event, cdet_alert_event *out);

/** Why the event counted: this field had this value, which this pattern or list entry hit. */
typedef struct cdet_alert_why {
    uint32_t size, flags;
    cdet_str field, value, matched;
    cdet_str element;         /**< the mutable element it belongs to; empty: a constant of the chain */
    cdet_str layer;           /**< where that entry came from: "built-in", "site.yaml:3", "api" */
} cdet_alert_why;
#define CDET_ALERT_WHY_INIT { sizeof(cdet_alert_why), 0, {0,0}, {0,0}, {0,0}, {0,0}, {0,0} }

/** CDET_ENOENT, CDET_EABI. @since 0.1 */
CDET_API cdet_status cdet_alert_why_get(const cdet_alert *a, size_t stage, size_t event, size_t why, cdet_alert_why *out);

typedef struct cdet_alert_edge {
    uint32_t size, flags;
    cdet_str kind;            /**< child-of, executed-file, created-file, opened-document, requested-through, ... */
    cdet_str from, to;
    cdet_str confidence;      /**< strong, medium, weak */
    uint32_t weakest;         /**< 1: no crossed edge is weaker */
    uint32_t reserved;
} cdet_alert_edge;
#define CDET_ALERT_EDGE_INIT { sizeof(cdet_alert_edge), 0, {0,0}, {0,0}, {0,0}, {0,0}, 0, 0 }

/** CDET_ENOENT, CDET_EABI. @since 0.1 */
CDET_API cdet_status cdet_alert_edge_get(const cdet_alert *a, size_t edge, cdet_alert_edge *out);

/** A stage that was not seen, and because of what: "absent" (a source that could show it was heard from the host) or
 *  "no-source". CDET_ENOENT. @since 0.1 */
CDET_API cdet_status cdet_alert_missing(const cdet_alert *a, size_t i, cdet_str *stage, cdet_str *because);

/** Remarks: "the artifact is 25 m older than the window", "ApprovedImages is empty". CDET_ENOENT. @since 0.1 */
CDET_API cdet_status cdet_alert_note(const cdet_alert *a, size_t i, cdet_str *text);

/** The lineage, from the oldest known ancestor to the anchor and the processes of the evidence below it. */
typedef struct cdet_alert_process {
    uint32_t size, flags;
    uint32_t depth;           /**< 0: the oldest ancestor shown */
    uint32_t is_anchor;
    cdet_str executable;      /**< empty: unknown */
    cdet_str command_line;    /**< empty: unknown */
    uint64_t pid;
    int64_t start;            /**< INT64_MIN: unknown */
} cdet_alert_process;
#define CDET_ALERT_PROCESS_INIT { sizeof(cdet_alert_process), 0, 0, 0, {0,0}, {0,0}, 0, 0 }

/** CDET_ENOENT, CDET_EABI. @since 0.1 */
CDET_API cdet_status cdet_alert_process_get(const cdet_alert *a, size_t i, cdet_alert_process *out);

/** The alert as one JSON object without a line end: valid UTF-8, control and bidirectional characters escaped. Each
 *  event carries its "tag". Writes *need, the size without a NUL; CDET_ENOSPC where cap is smaller (buf may be NULL
 *  with cap 0). @since 0.1 */
CDET_API cdet_status cdet_alert_json(const cdet_alert *a, char *buf, size_t cap, size_t *need);

/* ---- 8 statistics and losses ---------------------------------------------------------------------------------- */

typedef struct cdet_stats {
    uint32_t size, flags;
    uint64_t events;          /**< taken in */
    uint64_t irrelevant;      /**< of those, no rule and no entity needed */
    uint64_t late, duplicates, clock_anomalies, inconclusive, truncated_fields;
    uint64_t alerts, revisions, near_misses;
    uint64_t processes, files, chains, hits, hosts;          /**< live now */
    uint64_t evicted_processes, evicted_files, evicted_chains, evicted_hits;
    uint64_t dropped_by_rules, ambiguous_joins, lineage_cycles;
    uint64_t bytes, peak_bytes, max_bytes;
} cdet_stats;
#define CDET_STATS_INIT { sizeof(cdet_stats), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }

/** CDET_EABI. Works inside the callback. @since 0.1 */
CDET_API cdet_status cdet_engine_stats(const cdet_engine *e, cdet_stats *out);

/** Something that was given up to stay inside the budget: state of `host` for `analytic` (empty: any) that was about
 *  the time from `from` to `to`. `what`: "processes", "files", "hits", "chains". */
typedef struct cdet_loss {
    uint32_t size, flags;
    cdet_str host, analytic, what;
    int64_t from, to;
    uint64_t count;
} cdet_loss;
#define CDET_LOSS_INIT { sizeof(cdet_loss), 0, {0,0}, {0,0}, {0,0}, 0, 0, 0 }

/** Losses so far, merged per (host, analytic, what); at most 1024 intervals are kept apart, the rest under host "*".
 *  CDET_ENOENT, CDET_EABI. @since 0.1 */
CDET_API size_t cdet_engine_loss_count(const cdet_engine *e);
CDET_API cdet_status cdet_engine_loss(const cdet_engine *e, size_t i, cdet_loss *out);

/* ---- 9 snapshots ---------------------------------------------------------------------------------------------- */

/** Writes the engine's whole state: canonical, versioned, checksummed, the same on every machine. *need gets the size;
 *  CDET_ENOSPC where cap is smaller (nothing usable written). Alerts that wait in the queue are part of it.
 *  CDET_EBUSY, CDET_ENOMEM. @since 0.1 */
CDET_API cdet_status cdet_engine_save(cdet_engine *e, void *buf, size_t cap, size_t *need);

/** Puts a saved state into this engine, in place of its own. The bytes are treated as hostile. State of chains whose
 *  meaning differs under this engine's rules is dropped and counted in dropped_by_rules. CDET_ECORRUPT: not a
 *  snapshot, or damaged; CDET_ENOMEM; CDET_EBUSY; on any error the engine is as before. @since 0.1 */
CDET_API cdet_status cdet_engine_restore(cdet_engine *e, const void *buf, size_t len);

/** Adds a saved state to this engine's own, as when shards of different hosts are merged. CDET_ECORRUPT, CDET_ENOMEM,
 *  CDET_EBUSY. @since 0.1 */
CDET_API cdet_status cdet_engine_merge(cdet_engine *e, const void *buf, size_t len);

/** Decides whether a host's state is wanted: 1 or 0. */
typedef int (*cdet_host_fn)(cdet_str host, void *user);

/** As cdet_engine_save, with only the hosts for which `keep` returns 1 (the empty host included). @since 0.1 */
CDET_API cdet_status cdet_engine_save_hosts(cdet_engine *e, cdet_host_fn keep, void *user, void *buf, size_t cap, size_t *need);

#ifdef __cplusplus
}
#endif
#endif /* CHAINDET_H */
