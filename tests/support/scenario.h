/* SPDX-License-Identifier: MIT
 *
 * scenario.h: a scenario file, read. tests/scenarios/README.md describes the format; tests, the reference matcher and the
 * bindings' tests read the same files. Needs libyaml and the public header, and no library of ours.
 */
#ifndef SCENARIO_H
#define SCENARIO_H

#include "chaindet.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct scenario_expect_stage {
    cdet_str name;
    uint64_t *tags; /* ascending */
    size_t ntags;
} scenario_expect_stage;

typedef struct scenario_missing {
    cdet_str stage, because; /* because empty: any reason */
} scenario_missing;

/* One alert or near miss as the file wants it. What the file does not say is not compared. */
typedef struct scenario_expect {
    cdet_str analytic, host, level, anchor; /* empty: not said */
    scenario_expect_stage *stages;
    scenario_missing *missing;
    cdet_str *edges, *notes;
    size_t nstages, nmissing, nedges, nnotes;
    bool has_stages, has_missing, has_edges;
    size_t raised; /* number of the event with which the first revision is out, in the file's order; 0: not said */
    size_t line;
} scenario_expect;

typedef struct scenario {
    const char *path;
    cdet_str about;
    bool builtin;      /* the built-in analytics are among the rules */
    cdet_str *rules;   /* chain texts */
    cdet_str *sets;    /* "AN1314.TimeWindow=10m" */
    cdet_str *select;  /* analytics to keep; none: all */
    cdet_str site;
    cdet_str records, source; /* raw log records instead of events, and where their form is from */
    cdet_event *events; /* tag is the number in the file, from 1; of records: none until records_read */
    scenario_expect *alerts, *near_misses;
    size_t nrules, nsets, nselect, nevents, nalerts, nnear_misses;
    bool has_site, has_near_misses;
    bool permute; /* any arrival order gives the same */
    bool shard;   /* hosts may be spread over engines */
    int64_t lateness;
    struct scenario_memory *memory;
} scenario;

/* Reads a file. NULL: it was reported on stderr, with file and line. */
scenario *scenario_load(const char *path);
void scenario_free(scenario *s);
/* Zeroed memory that lives as long as the scenario. */
void *scenario_take(scenario *s, size_t n, size_t size);

/* "15m", "-3s", "1h30m", "899.999999999s", "1ns". false: not a duration. */
bool scenario_duration(cdet_str text, int64_t *ns);
/* RFC 3339 with an offset or Z and up to nine digits of a second. false: not a time. */
bool scenario_time(cdet_str text, int64_t *ns);

/* A compiled scenario's rules. `reversed`: texts the other way round; the built-in analytics are then read from the files in
 * `analytics` (NULL: they are added as one, last). NULL: the diagnostics were printed. */
cdet_ruleset *scenario_rules(const scenario *s, const cdet_options *opt, bool reversed, const char *analytics);

/* The comparable form of a host's name: no case, no domain. Returns its length in buf. */
size_t scenario_host(cdet_str host, char buf[256]);

#endif
