/* SPDX-License-Identifier: MIT
 *
 * view.h: one event made ready for conditions: fields found by id in O(1), and a memo so that each predicate is
 * evaluated once per event however many analytics share it. Owned by an engine, reused for every event. Only
 * cdet_view_begin may allocate: its buffers with the first event, more room with one of more fields than any before.
 */
#ifndef CDET_VIEW_H
#define CDET_VIEW_H

#include "fields.h"
#include "fold.h"
#include "intern.h"
#include "mem.h"
#include "path.h"
#include "regex.h"

enum { CDET_MAX_ASKED = 8, CDET_MAX_ANSWER = 255 /* bytes; a longer answer is none */ };

/* A value in comparable form. Valid until the next event, or until two other values were made comparable after it. */
typedef struct cdet_subject {
    uint64_t stamp;             /* of the buffer's current filling; else the rest means nothing */
    cdet_str folded;            /* the text, over-long ones cut, case folded */
    uint64_t *grams;            /* room for its set of byte pairs, filled when it pays */
    uint32_t uses;              /* searches so far */
    bool has_grams;
} cdet_subject;

typedef enum cdet_reading { CDET_AS_ITSELF, CDET_AS_PARENT, CDET_AS_EFFECTIVE, CDET_AS_TARGET, CDET_READINGS } cdet_reading;

struct cdet_view;

/* Fields that somebody else answers for where an event lacks them. */
typedef struct cdet_asked {
    uint32_t fields[CDET_MAX_ASKED];   /* ids */
    uint32_t count;
    /* false: nothing is known. The answer is copied before anything else is asked. */
    bool (*ask)(void *ctx, const struct cdet_view *v, uint32_t field, cdet_str *answer);
    void *ctx;
} cdet_asked;

typedef struct cdet_view {
    const cdet_event *ev;
    uint32_t class_id;          /* a cdet_class_id or an id of the ruleset's; 0: unknown name */
    bool plain;                 /* event.plain: field names as they stand */
    bool windows;               /* paths and names fold case */
    uint64_t begun;             /* events so far */
    uint32_t gen;               /* stamps below that equal gen belong to this event */
    uint32_t nfields, npreds;   /* sizes of the arrays: field ids and predicate ids below these */
    uint32_t *field_gen;        /* by field id */
    uint32_t *field_at;         /* by field id: index of its first value in ev->fields */
    uint32_t *next;             /* by index in ev->fields: index+1 of the same field's next value, 0: last */
    uint32_t next_cap;
    uint32_t *pred_gen;         /* by predicate id */
    uint8_t *pred_memo;         /* a cdet_match */
    cdet_regex_scratch *regex;
    /* Other readings of the same event: process.parent.*, process.Ext.effective_parent.* or Target.process.* read as process.* (labels of that
     * one). Meanwhile a look-up of a process field answers with that one's and the memo is not used. */
    uint8_t reading;          /* a cdet_reading */
    size_t max_field;           /* longer values are looked at by head and tail */
    char *cut;                  /* max_field bytes for that */
    uint64_t truncated, unsure; /* counters for statistics */
    cdet_mem *mem;
    const uint32_t *ids;        /* by index in ev->fields, as given */
    uint64_t *sets;             /* bits worked out of values */
    uint32_t set_words;         /* size of the sets below; 0: there are none (cdet_view_room) */
    const cdet_names *names;    /* optional, set by the owner: names of field ids, to tell other process fields while reading */
    const cdet_asked *asked;    /* optional, set by the owner */
    struct cdet_known *known;   /* optional, set by the owner: what predicates said of values before */
    struct cdet_view_cache *cache;   /* what is worked out lazily: names from paths, comparable texts, canonical paths */
} cdet_view;

cdet_view *cdet_view_new(cdet_mem *m, uint32_t nfields, uint32_t npreds, size_t max_field);   /* NULL: refused */
void cdet_view_free(cdet_view *v);

/* Room for sets of `words` 64-bit words that others work out of a value (see cdet_view_set). false: refused, it goes without. */
bool cdet_view_room(cdet_view *v, uint32_t words);

/* Begins a new event. `ids` has the resolved id of each field (0: unknown to the ruleset). ev is borrowed. false: refused. */
/* What begin needs for that many fields, so that it cannot fail later. */
bool cdet_view_ready(cdet_view *v, size_t fields);
bool cdet_view_begin(cdet_view *v, const cdet_event *ev, const uint32_t *ids, uint32_t class_id, bool windows);

/* The first value of a field; NULL: absent. Following values by cdet_view_next. */
const cdet_field *cdet_view_other(const cdet_view *v, uint32_t field);   /* of one that is not simply there */
static inline const cdet_field *cdet_view_get(const cdet_view *v, uint32_t field)
{
    bool there = !v->reading && field && field < v->nfields && v->field_gen[field] == v->gen;
    return there ? &v->ev->fields[v->field_at[field]] : cdet_view_other(v, field);
}
const cdet_field *cdet_view_next(const cdet_view *v, const cdet_field *f);

/* Whether something that this event lacks was answered for it. */
bool cdet_view_answered(const cdet_view *v);

/* A value as text: strings as they are, numbers printed into buf. */
cdet_str cdet_value_text(const cdet_field *f, char buf[40]);
/* First value as text; empty when absent or unknown ("", "-", "?", "N/A", null; all-zero GUID). */
cdet_str cdet_view_text(const cdet_view *v, uint32_t field, char buf[40]);
/* First value as unsigned: numbers, decimal or 0x text. false: absent or not a number. */
bool cdet_view_uint(const cdet_view *v, uint32_t field, uint64_t *out);
/* First value as a time: integer ns, or RFC 3339 text. */
bool cdet_view_time(const cdet_view *v, uint32_t field, int64_t *out);
bool cdet_unknown_text(cdet_str s);

/* A value in comparable form, made once per event. Never NULL: null reads as the empty text. */
cdet_subject *cdet_view_subject(cdet_view *v, const cdet_field *f);
/* A text of no field folded the same way, for one comparison. */
cdet_str cdet_view_fold(const cdet_view *v, cdet_str text);
/* The value as text as it came, an over-long one cut (into `cut`, valid until the next over-long one). */
cdet_str cdet_view_raw(cdet_view *v, const cdet_field *f, char buf[40]);
/* The value as a canonical path; NULL: empty or unknown. Valid until the next event or three other paths. */
const cdet_path *cdet_view_path(cdet_view *v, const cdet_field *f);
/* Bits that somebody (`owner`) works out of a value, kept for the event: *known says whether they are there already; else they are
 * zeros, to be filled now. NULL: no room was made. Valid until the next event or SETS others. */
uint64_t *cdet_view_set(cdet_view *v, const cdet_field *f, const void *owner, bool *known);
/* Says what it is, where the owner knows already: the same cdet_view_path would find. Borrowed as the event is. */
void cdet_view_know_path(cdet_view *v, const cdet_field *f, const cdet_path *p);

#endif
