/* SPDX-License-Identifier: MIT
 *
 * map.h: a source mapping in memory: how a record is recognised and which of its values become which event field.
 * The language is described in maps/README.md. Everything here is made by mapread.c and exprread.c, lies in the catalog's
 * arena, and is immutable afterwards.
 */
#ifndef CDET_MAP_H
#define CDET_MAP_H

#include "intern.h"
#include "regex.h"
#include "shape.h"

/* How records come: what a mapping says under `format`. */
typedef enum cdet_format {
    CDET_FORMAT_NONE = 0,
    CDET_FORMAT_JSON,
    CDET_FORMAT_XML,
    CDET_FORMAT_EVTX,
    CDET_FORMAT_CSV,
    CDET_FORMAT_TEXT,
    CDET_FORMAT_KEYVALUE,
    CDET_FORMAT_AUDITD,
    CDET_FORMAT_COUNT
} cdet_format;

/* Where a value is looked for: a slot, or a constant. */
typedef struct cdet_ref {
    uint32_t slot; /* 0: the constant */
    uint32_t nth;  /* 1: only the first of its values, 2: only the second ...; 0: all */
    cdet_str text;
} cdet_ref;

typedef struct cdet_refs {
    cdet_ref *v;
    uint32_t n;
} cdet_refs;

typedef enum cdet_test_op {
    CDET_TEST_EXISTS, /* the path is there, whatever its value */
    CDET_TEST_KNOWN,  /* it has a value other than "", "-", "?", "N/A", null */
    CDET_TEST_EQUAL,
    CDET_TEST_STARTS,
    CDET_TEST_ENDS,
    CDET_TEST_CONTAINS,
    CDET_TEST_MATCH
} cdet_test_op;

/* One condition: the first of refs that exists (for lists: any value of it) compares with any of texts. */
typedef struct cdet_test {
    cdet_refs refs;
    cdet_test_op op;
    bool negate, nocase;
    cdet_str *texts;
    uint32_t ntexts;
    cdet_regex *re;
    uint32_t memo; /* of cases: the same in all copies, whose answer is kept for the record; 0: it is asked each time */
} cdet_test;

/* Tests that must all hold; `other` is an alternative. NULL as a whole: always. */
typedef struct cdet_when {
    cdet_test *tests;
    uint32_t ntests;
    struct cdet_when *other;
} cdet_when;

typedef struct cdet_part { /* of a template: text, then the value of refs */
    cdet_str text;
    cdet_refs refs;
} cdet_part;

typedef struct cdet_pair_entry {
    cdet_str from, to;
} cdet_pair_entry;

/* What is taken from a socket address as the kernel logs it: its bytes, hexadecimal or percent-encoded. */
typedef enum cdet_sockaddr {
    CDET_SOCKADDR_NO,
    CDET_SOCKADDR_FAMILY,
    CDET_SOCKADDR_IP,
    CDET_SOCKADDR_PORT
} cdet_sockaddr;

/* Of a path that may name an alternate data stream ("C:\\a.exe:Zone.Identifier"). */
typedef enum cdet_stream { CDET_STREAM_NO, CDET_STREAM_FILE, CDET_STREAM_NAME } cdet_stream;

/* How a value is made: taken from refs (or a template), then changed step by step in the order of these members. An
 * expression that gives nothing hands over to `other`. */
typedef struct cdet_expr {
    cdet_refs refs;
    cdet_part *parts; /* a template; NULL: refs */
    uint32_t nparts;
    uint32_t nth;        /* of several values of a path, 1-based; 0: the first that is known */
    cdet_when *when;     /* only then */
    cdet_when *among;    /* refs lie in an array: in the first element of it for which this holds */
    uint32_t array;      /* that array */
    bool all;            /* every value of the path, not only the first */
    bool raw;            /* "-" and the like count as values */
    cdet_regex *capture; /* its groups that are set, joined by blanks */
    cdet_str pair;       /* of "A=1,B=2": the value of this name */
    cdet_str split;      /* separator; empty: none */
    int32_t part;        /* which part: 0 the first, -1 the last; with `all` unused: all parts */
    bool every_part;
    bool lower, guid, number, time, basename, unescape;
    cdet_stream stream;
    cdet_sockaddr sockaddr;
    cdet_refs within;                    /* a path that is not absolute lies in this directory */
    bool steps;                          /* any step that changes the text is set */
    cdet_str strip_prefix, strip_suffix; /* taken off when there, without regard to case */
    cdet_pair_entry *map;
    uint32_t nmap;
    bool map_only; /* values that the map does not have give nothing */
    cdet_str map_else;
    cdet_str prefix, suffix;
    cdet_str join;                  /* all values as one text, with this between them; ptr NULL: no */
    cdet_refs zone_utc, zone_local; /* time: two stamps of one moment; their difference is the zone */
    struct cdet_expr *other;
} cdet_expr;

/* One field of an event. */
typedef struct cdet_out {
    uint32_t name; /* id in the catalog's names */
    cdet_str text;
    cdet_expr *expr;
} cdet_out;

typedef struct cdet_outs {
    cdet_out *v;
    uint32_t n;
    const struct cdet_outs *up; /* fields that hold unless v has one of the same name */
} cdet_outs;

/* One kind of record of a source, and the event it makes. */
typedef struct cdet_case {
    cdet_when *when;
    cdet_str class_name; /* empty: the record is known, and nothing is made of it */
    cdet_outs outs;
    cdet_expr *time, *host; /* NULL: the source's */
    uint32_t each;          /* an array: one event per element; 0: one */
    bool more;              /* look at the cases behind, too */
} cdet_case;

typedef struct cdet_switch_entry {
    cdet_str text;
    uint32_t *cases; /* indexes of the cases that may hold, ascending, ended by UINT32_MAX */
} cdet_switch_entry;

/* A value worked out once a record and kept under a path of its own ("let.NAME"), for conditions to look at. */
typedef struct cdet_let {
    uint32_t slot;
    cdet_expr *expr;
} cdet_let;

/* Cases by the value of the path that most of them compare with constants. */
typedef struct cdet_switch {
    cdet_refs refs;
    cdet_switch_entry *entries; /* sorted by length, then bytes */
    uint32_t n;
    uint32_t *rest; /* for any other value */
} cdet_switch;

typedef struct cdet_source {
    cdet_str name, title, about, platforms, recognised, classes;
    uint32_t formats; /* set of cdet_format */
    cdet_str format;  /* the same in words */
    cdet_when *recognise;
    bool by_name;  /* never told by itself: only when asked for by name */
    bool timeless; /* records without a time have time 0 */
    cdet_expr *time, *host;
    cdet_outs outs; /* fields of every event */
    uint32_t raw;   /* set of raw groups */
    cdet_let *lets; /* in the order in which they are worked out */
    uint32_t nlets;
    cdet_case *cases;
    uint32_t ncases;
    cdet_switch by;
    cdet_expr **label; /* how an ignored record is called, parts joined by a blank */
    uint32_t nlabel;
    cdet_str *columns; /* csv: columns that its header must have */
    uint32_t ncolumns;
} cdet_source;

/* The cases to be tried for this value of the switch. */
const uint32_t *cdet_switch_find(const cdet_switch *w, cdet_str text);

#endif
