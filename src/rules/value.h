/* SPDX-License-Identifier: MIT
 *
 * value.h: mutable elements (ATT&CK's name for what every site must tune): typed, bounded, layered.
 *
 * An element is declared by a chain (kind, default, bounds, about) and changed by layers: built-in -> site text -> API.
 * Each layer sets, adds or removes. A declared element is turned into matchers once, when the ruleset is built.
 */
#ifndef CDET_VALUE_H
#define CDET_VALUE_H

#include "diag.h"
#include "net.h"
#include "path.h"
#include "regex.h"
#include "view.h"
#include "yaml.h"

typedef enum cdet_element_kind {
    CDET_E_DURATION = 1, CDET_E_NAMES, CDET_E_PATHS, CDET_E_DESTINATIONS, CDET_E_PATTERNS, CDET_E_IMAGES,
    CDET_E_IDENTITIES, CDET_E_NUMBER, CDET_E_FLAG, CDET_E_BITS, CDET_E_ENTRYPOINTS,
    CDET_E_TABLE
} cdet_element_kind;

typedef struct cdet_entry {     /* one entry of a list element */
    cdet_str text;
    const char *layer;          /* "built-in", "site.yaml:3", "api" */
    cdet_pos pos;
    void *matcher;              /* by kind; NULL for plain texts */
} cdet_entry;

typedef struct cdet_element {
    cdet_str name, about;
    cdet_element_kind kind;
    bool has_min, has_max;
    int64_t min, max;           /* durations in ns, numbers */
    int64_t number;             /* duration in ns, number, flag: the value in force */
    int64_t preset_number;
    cdet_entry *entries;        /* lists: the value in force, in order */
    size_t count;
    cdet_entry *preset;         /* lists: the default */
    size_t preset_count;
    const char *layer;          /* last layer that changed it */
    cdet_pos pos;
    cdet_str value_text, preset_text, bounds_text;   /* as YAML, set by the compiler after finish */
    void *index;                /* set built by cdet_element_finish for fast look-up (names) */
    const struct cdet_entries *joined;   /* lists of paths and destinations: matched with all others of the ruleset; NULL: alone */
    uint64_t *mask;             /* its entries among those, as bits */
    bool bad;                   /* its declaration or a value has mistakes: it keeps its name, so that its uses are not reported, too */
} cdet_element;

/* Reads one declaration, `Name: {kind: duration, default: 15m, min: 1s, max: 7d, about: text}`. false: errors added to d (or oom). */
bool cdet_element_declare(cdet_element *e, cdet_arena *a, cdet_diags *d, const cdet_yaml *decl);

/* Applies a site's value: a bare value sets; a map may hold set, add, remove. false: errors added. */
bool cdet_element_apply(cdet_element *e, cdet_arena *a, cdet_diags *d, const cdet_yaml *value, const char *layer);
/* The same from texts (API). `at` positions the message. */
bool cdet_element_apply_texts(cdet_element *e, cdet_arena *a, cdet_diags *d, cdet_verb verb, const cdet_str *values, size_t n,
                              const char *layer, cdet_pos at);
/* Compiles entries into matchers (regexes.through m, to be freed by cdet_element_release). false: errors added. */
bool cdet_element_finish(cdet_element *e, cdet_arena *a, cdet_mem *m, cdet_diags *d);
void cdet_element_release(cdet_element *e);

/* True when `name` means this element: case, '-', '_', ' ' ignored; AllowList = Allowlist = Whitelist = AllowedList. */
bool cdet_element_named(const cdet_element *e, cdet_str name);

/* Does a text match an entry? The kind decides how: names by base name without case (wildcards allowed; "python*"; an entry that holds a
 * separator compares the whole path), a name without extension also matches with ".exe"; paths by cdet_path_pattern on file
 * paths; destinations by CIDR or domain suffix; images by OCI reference (registry[/namespace[/name]], default registry docker.io and
 * library/, an entry with tag or digest compares that too); identities and patterns as Sigma globs without case, patterns between slashes /…/ are regexes.
 * Bits: "missing", or a mask in hexadecimal: a value ("0083;66a1;Safari;") matches when all bits of the mask are set, 0000 when none is.
 * Entrypoints: patterns; "IMAGE = PATTERN" is for that image alone (as in lists of images). Where no entry is for the event's image,
 * nothing is expected of it: YES without an entry. Tables: a text that is a key.
 * On YES *hit is the entry. */
cdet_match cdet_element_match(const cdet_element *e, const cdet_view *v, cdet_str text, const cdet_entry **hit);
/* The same where the text is a value whose comparable form is at hand, as patterns look at it. */
cdet_match cdet_element_match_subject(const cdet_element *e, const cdet_view *v, cdet_str text, cdet_subject *s, const cdet_entry **hit);
/* Tables, whose entries are "KEY = VALUE": what is said of a text. A key that is the text wins (without case), then the longest address
 * block that holds it, then the first pattern. false: nothing. */
bool cdet_element_look_up(const cdet_element *e, cdet_str text, cdet_str *value);
/* The same for lists of paths, on a path made comparable already (NULL: unknown). */
cdet_match cdet_element_match_path(const cdet_element *e, const cdet_path *p, const cdet_entry **hit);

/* Names on a command line: entries with arguments ("open -a Terminal") that the command begins with, whatever directory it is in. */
cdet_match cdet_element_match_command(const cdet_element *e, const cdet_view *v, cdet_str command, const cdet_entry **hit);

/* As YAML text, into the arena. */
cdet_str cdet_element_yaml(const cdet_element *e, bool preset, cdet_arena *a);
bool cdet_element_is_list(const cdet_element *e);                 /* it has entries, not a single value */
cdet_str cdet_element_kind_name(cdet_element_kind k);
cdet_str cdet_element_bounds(const cdet_element *e, cdet_arena *a);

/* OCI image reference, normalised: "nginx" -> registry docker.io, repository library/nginx, tag latest. false: not a reference. */
typedef struct cdet_image_ref {
    cdet_str registry, repository, tag, digest;   /* parts point into s or static text */
    bool has_library;                             /* of docker.io/library; `repository` never has that prefix itself */
} cdet_image_ref;
bool cdet_image_parse(cdet_str s, cdet_image_ref *out);

#endif
