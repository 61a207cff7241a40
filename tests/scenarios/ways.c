/* SPDX-License-Identifier: MIT
 *
 * ways.c: see ways.h.
 */
#include "ways.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_EXHAUSTIVE = 5, REPEATS = 5, MAX_SHOWN = 3 };
static const int64_t second = 1000000000;

/* ---- small things ---- */

static uint64_t draw(uint64_t *state)
{
    uint64_t z = *state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

/* Long enough that no arrival order makes an event late. */
static int64_t patient(const scenario *s)
{
    int64_t lo = INT64_MAX, hi = INT64_MIN;
    for (size_t i = 0; i < s->nevents; i++) {
        if (s->events[i].time < lo) lo = s->events[i].time;
        if (s->events[i].time > hi) hi = s->events[i].time;
    }
    if (s->nevents == 0) return 0;
    return hi / 2 - lo / 2 > INT64_MAX / 4 ? INT64_MAX / 2 : hi - lo + 3600 * second;
}

static void *room(size_t n, size_t size)
{
    void *p = calloc(n ? n : 1, size);
    if (!p) exit(2);
    return p;
}

/* The end of every way: is the outcome what the first way told, and was no promise broken? Frees it. */
static size_t verdict(way_plan *p, const char *name, const char *detail, outcome *o)
{
    size_t n = 0;
    if (o->error[0]) {
        printf("  %s: %s%s%s: %s\n", p->s->path, name, detail[0] ? " " : "", detail, o->error);
        n++;
    }
    outcome *w = &p->want;
    bool same = w->n == o->n;
    for (size_t i = 0; same && i < o->n; i++) same = strcmp(w->alerts[i].json, o->alerts[i].json) == 0;
    if (!same) {
        printf("  %s: %s%s%s: another outcome\n", p->s->path, name, detail[0] ? " " : "", detail);
        n += outcome_differences(w, o, MAX_SHOWN);
    }
    if (w->unseen != o->unseen) {
        printf("  %s: %s%s%s: %llu starts unseen, not %llu\n", p->s->path, name, detail[0] ? " " : "", detail,
               (unsigned long long)o->unseen, (unsigned long long)w->unseen);
        n++;
    }
    outcome_free(o);
    return n;
}

static void feed_all(run *r, const scenario *s)
{
    for (size_t i = 0; i < s->nevents; i++) run_feed(r, &s->events[i]);
}

/* ---- delivery ---- */

size_t way_first(way_plan *p)
{
    run r;
    size_t n = 0;
    run_begin(&r, p->rules, RUN_CALLBACK, p->s->lateness, 0);
    feed_all(&r, p->s);
    run_end(&r);
    p->want = r.out;
    if (p->want.error[0]) {
        printf("  %s: callback: %s\n", p->s->path, p->want.error);
        n++;
    }
    if (outcome_unexpected(p->s, &p->want, true)) {
        printf("  %s: callback: not what the file expects\n", p->s->path);
        n++;
    }
    return n;
}

static size_t way_pull(way_plan *p)
{
    run r;
    run_begin(&r, p->rules, RUN_PULL, p->s->lateness, p->seed | 1);
    feed_all(&r, p->s);
    run_end(&r);
    return verdict(p, "pull", "", &r.out);
}

static size_t way_stop(way_plan *p)
{
    run r;
    run_begin(&r, p->rules, RUN_STOP, p->s->lateness, 0);
    feed_all(&r, p->s);
    run_end(&r);
    return verdict(p, "stop", "", &r.out);
}

static size_t way_batch(way_plan *p)
{
    run r;
    run_begin(&r, p->rules, RUN_WAIT, p->s->lateness, 0);
    run_feed_n(&r, p->s->events, p->s->nevents);
    run_end(&r);
    return verdict(p, "batch", "", &r.out);
}

/* Fields by id, those that no rule reads left out, as the sources library hands them over. */
static size_t way_ids(way_plan *p)
{
    run r;
    if (cdet_ruleset_wants_all(p->rules)) return 0;
    run_begin(&r, p->rules, RUN_CALLBACK, p->s->lateness, 0);
    for (size_t i = 0; i < p->s->nevents; i++) {
        cdet_event ev = p->s->events[i];
        cdet_field *f = room(ev.field_count, sizeof *f);
        size_t n = 0;
        for (size_t k = 0; k < ev.field_count; k++) {
            uint32_t id = cdet_ruleset_field_id(p->rules, ev.fields[k].name);
            if (!id) continue;
            f[n] = ev.fields[k];
            f[n].id = id;
            f[n++].name = (cdet_str){ NULL, 0 };
        }
        ev.fields = f;
        ev.field_count = n;
        if (cdet_ruleset_wants_class(p->rules, ev.name)) {
            run_feed(&r, &ev);
        } else {
            r.out.fed++;
            r.unwanted++;
        }
        free(f);
    }
    run_end(&r);
    return verdict(p, "ids", "", &r.out);
}

/* Time is told after each event as far as it is known to have come. */
static size_t way_advance(way_plan *p)
{
    run r;
    const scenario *s = p->s;
    run_begin(&r, p->rules, RUN_PULL, s->lateness, 0);
    for (size_t i = 0; i < s->nevents; i++) {
        int64_t least = INT64_MAX;
        run_feed(&r, &s->events[i]);
        for (size_t k = i + 1; k < s->nevents; k++)
            if (s->events[k].time < least) least = s->events[k].time;
        if (least != INT64_MAX) run_advance(&r, least);
    }
    run_end(&r);
    return verdict(p, "advance", "", &r.out);
}

/* ---- state ---- */

static size_t resume(way_plan *p, run_delivery d, const char *name)
{
    run r;
    run_begin(&r, p->rules, d, p->s->lateness, 0);
    for (size_t i = 0; i < p->s->nevents; i++) {
        run_feed(&r, &p->s->events[i]);
        run_save(&r);
        r.opt.hash_seed[0] += 7; /* the state means the same under another key */
        run_resume(&r);
    }
    run_end(&r);
    return verdict(p, name, "", &r.out);
}

static size_t way_resume(way_plan *p)
{
    return resume(p, RUN_CALLBACK, "resume");
}

static size_t way_resume_waiting(way_plan *p)
{
    return resume(p, RUN_WAIT, "resume-waiting");
}

static size_t way_reload(way_plan *p)
{
    run r;
    run_begin(&r, p->rules, RUN_CALLBACK, p->s->lateness, 0);
    for (size_t i = 0; i < p->s->nevents; i++) {
        run_feed(&r, &p->s->events[i]);
        cdet_status st = cdet_engine_set_rules(r.e, i % 2 ? p->rules : p->reversed);
        if (st) outcome_fail(&r.out, "set_rules: %s", cdet_status_text(st));
    }
    cdet_stats stats = CDET_STATS_INIT;
    if (cdet_engine_stats(r.e, &stats) || stats.dropped_by_rules) outcome_fail(&r.out, "equal rules dropped state");
    run_end(&r);
    return verdict(p, "reload", "", &r.out);
}

static size_t way_reversed(way_plan *p)
{
    run r;
    run_begin(&r, p->reversed, RUN_CALLBACK, p->s->lateness, 0);
    feed_all(&r, p->s);
    run_end(&r);
    return verdict(p, "reversed", "", &r.out);
}

/* ---- order and repetition ---- */

static size_t in_order(way_plan *p, const size_t *order, size_t n, int64_t lateness, const char *name, uint64_t seed)
{
    run r;
    char detail[400];
    int at = snprintf(detail, sizeof detail, "(seed %llu, order", (unsigned long long)seed);
    run_begin(&r, p->rules, RUN_CALLBACK, lateness, 0);
    for (size_t i = 0; i < n; i++) {
        run_feed(&r, &p->s->events[order[i]]);
        if (at > 0 && (size_t)at < sizeof detail - 24)
            at += snprintf(detail + at, sizeof detail - (size_t)at, " %zu", order[i] + 1);
    }
    if (at > 0 && (size_t)at < sizeof detail - 8) snprintf(detail + at, sizeof detail - (size_t)at, ")");
    run_end(&r);
    return verdict(p, name, detail, &r.out);
}

static size_t every_order(way_plan *p)
{
    size_t n = p->s->nevents < MAX_EXHAUSTIVE ? p->s->nevents : MAX_EXHAUSTIVE, failures;
    size_t order[MAX_EXHAUSTIVE] = { 0, 1, 2, 3, 4 }, count[MAX_EXHAUSTIVE] = { 0 };
    failures = in_order(p, order, n, patient(p->s), "order", 0);
    size_t left = p->shuffles < 120 ? p->shuffles : 120;         /* 5! */
    for (size_t i = 0; i < n && left && failures < MAX_SHOWN;) { /* Heap's permutations */
        if (count[i] >= i) {
            count[i++] = 0;
            continue;
        }
        size_t k = i % 2 ? count[i] : 0, x = order[k];
        order[k] = order[i];
        order[i] = x;
        failures += in_order(p, order, n, patient(p->s), "order", 0);
        left--;
        count[i]++;
        i = 0;
    }
    return failures;
}

static void shuffle(size_t *order, size_t n, uint64_t *state)
{
    for (size_t i = n; i > 1; i--) {
        size_t k = (size_t)(draw(state) % i), x = order[i - 1];
        order[i - 1] = order[k];
        order[k] = x;
    }
}

static size_t way_order(way_plan *p)
{
    size_t n = p->s->nevents, failures = 0;
    if (n <= MAX_EXHAUSTIVE) return every_order(p);
    size_t *order = room(n, sizeof *order);
    for (size_t i = 0; i < n; i++) order[i] = n - 1 - i;
    failures += in_order(p, order, n, patient(p->s), "order", 0);
    for (size_t k = 0; k < p->shuffles && failures < MAX_SHOWN; k++) {
        uint64_t seed = p->seed + k, state = seed;
        for (size_t i = 0; i < n; i++) order[i] = i;
        shuffle(order, n, &state);
        failures += in_order(p, order, n, patient(p->s), "order", seed);
    }
    free(order);
    return failures;
}

/* Every event delayed by anything up to the lateness bound; windows close on the way. */
static size_t way_delay(way_plan *p)
{
    const scenario *s = p->s;
    size_t n = s->nevents, failures = 0;
    uint64_t bound = (uint64_t)(s->lateness ? s->lateness : 90 * second);
    size_t *order = room(n, sizeof *order);
    int64_t *arrives = room(n, sizeof *arrives);
    for (size_t k = 0; k < p->shuffles && failures < MAX_SHOWN; k++) {
        uint64_t seed = p->seed + k, state = seed;
        for (size_t i = 0; i < n; i++) {
            order[i] = i;
            int64_t late = (int64_t)(draw(&state) % (bound + 1)), t = s->events[i].time;
            arrives[i] = t > INT64_MAX - late ? INT64_MAX : t + late;
        }
        for (size_t i = 1; i < n; i++) /* stable */
            for (size_t j = i; j > 0 && arrives[order[j - 1]] > arrives[order[j]]; j--) {
                size_t x = order[j];
                order[j] = order[j - 1];
                order[j - 1] = x;
            }
        failures += in_order(p, order, n, s->lateness, "delay", seed);
    }
    free(order);
    free(arrives);
    return failures;
}

static size_t way_repeat(way_plan *p)
{
    size_t n = p->s->nevents, failures = 0;
    size_t *order = room(n * (REPEATS + 1), sizeof *order);
    for (size_t times = 1; times <= REPEATS; times++) { /* next to each other */
        size_t m = 0;
        for (size_t i = 0; i < n; i++)
            for (size_t k = 0; k < times; k++) order[m++] = i;
        failures += in_order(p, order, m, p->s->lateness, "repeat", times);
    }
    for (size_t times = 2; times <= REPEATS; times++) /* the whole again and again */
    {
        size_t m = 0;
        for (size_t k = 0; k < times; k++)
            for (size_t i = 0; i < n; i++) order[m++] = i;
        failures += in_order(p, order, m, patient(p->s), "repeat-all", times);
    }
    for (size_t k = 0; k < p->shuffles / 4 && p->s->permute && failures < MAX_SHOWN;
         k++) { /* each a few times, anywhere */
        uint64_t seed = p->seed + k, state = seed;
        size_t m = 0;
        for (size_t i = 0; i < n; i++)
            for (size_t c = 1 + draw(&state) % REPEATS; c > 0; c--) order[m++] = i;
        shuffle(order, m, &state);
        failures += in_order(p, order, m, patient(p->s), "repeat-anywhere", seed);
    }
    free(order);
    return failures;
}

/* ---- shards ---- */

/* The first event of the same host. */
static size_t first_of_host(const scenario *s, size_t event)
{
    char a[256], b[256];
    size_t n = scenario_host(s->events[event].host, a), i = 0;
    for (; i < event; i++)
        if (scenario_host(s->events[i].host, b) == n && memcmp(a, b, n) == 0) break;
    return i;
}

/* Hosts are dealt out in the order in which they are first heard of. */
static size_t shard_of(const scenario *s, size_t event, size_t shards)
{
    size_t first = first_of_host(s, event), hosts = 0;
    for (size_t i = 0; i < first; i++) hosts += first_of_host(s, i) == i;
    return hosts % shards;
}

static size_t way_shards(way_plan *p)
{
    size_t failures = 0;
    for (size_t shards = 1; shards <= 4; shards *= 2) {
        run r[4];
        char detail[32];
        outcome all;
        memset(&all, 0, sizeof all);
        for (size_t k = 0; k < shards; k++) run_begin(&r[k], p->rules, RUN_CALLBACK, p->s->lateness, k);
        for (size_t i = 0; i < p->s->nevents; i++) run_feed(&r[shard_of(p->s, i, shards)], &p->s->events[i]);
        for (size_t k = 0; k < shards; k++) {
            run_end(&r[k]);
            outcome_join(&all, &r[k].out);
        }
        outcome_settle(&all);
        snprintf(detail, sizeof detail, "(%zu engines)", shards);
        failures += verdict(p, "shards", detail, &all);
    }
    return failures;
}

/* Shards by host up to some event, merged there into one engine that takes the rest. */
static size_t way_merge(way_plan *p)
{
    size_t n = p->s->nevents, failures = 0;
    for (size_t cut = 0; cut <= n && failures < MAX_SHOWN; cut++) {
        run r[2], one;
        char detail[32];
        run_begin(&one, p->rules, RUN_WAIT, p->s->lateness, 9);
        for (size_t k = 0; k < 2; k++) run_begin(&r[k], p->rules, RUN_WAIT, p->s->lateness, k);
        for (size_t i = 0; i < cut; i++) run_feed(&r[shard_of(p->s, i, 2)], &p->s->events[i]);
        for (size_t k = 0; k < 2; k++) {
            run_save(&r[k]);
            run_merge(&one, &r[k]);
            run_drop(&r[k]);
            if (r[k].out.error[0]) outcome_fail(&one.out, "%s", r[k].out.error);
            outcome_free(&r[k].out);
        }
        for (size_t i = cut; i < n; i++) run_feed(&one, &p->s->events[i]);
        run_end(&one);
        snprintf(detail, sizeof detail, "(after event %zu)", cut);
        failures += verdict(p, "merge", detail, &one.out);
    }
    return failures;
}

/* ---- gaps ---- */

/* What is told of an alert when an event is lost: the alert, a near miss of the same analytic and host, or a start that was not seen. */
static bool told_of_gap(const outcome_alert *was, const outcome *now)
{
    if (now->unseen > 0) return true;
    for (size_t i = 0; i < now->n; i++)
        if (strcmp(now->alerts[i].analytic, was->analytic) == 0 && strcmp(now->alerts[i].host, was->host) == 0)
            return true;
    return false;
}

/* Without one event, or with those alone that happened at the time of another or later. */
typedef struct part {
    const char *name;
    size_t event;
    bool from;
} part;

static bool left_in(const scenario *s, size_t event, const part *w)
{
    return w->from ? s->events[event].time >= s->events[w->event].time : event != w->event;
}

/* Is some of what the alert shows still there, so that it could be told of? */
static bool some_left(const way_plan *p, const outcome_alert *was, const part *w)
{
    for (size_t k = 0; k < was->nstages; k++)
        for (size_t i = 0; i < was->stages[k].ntags; i++)
            for (size_t e = 0; e < p->s->nevents; e++)
                if (p->s->events[e].tag == was->stages[k].tags[i] && left_in(p->s, e, w)) return true;
    return false;
}

/* Runs without some events. What exactly should come of it is not said by the file: nothing must break, and no alert may be lost in silence. */
static size_t run_part(way_plan *p, const part *w)
{
    size_t n = p->s->nevents, failures = 0;
    run r;
    run_begin(&r, p->rules, RUN_CALLBACK, p->s->lateness, 0);
    for (size_t i = 0; i < n; i++) {
        if (left_in(p->s, i, w)) run_feed(&r, &p->s->events[i]);
    }
    run_end(&r);
    if (r.out.error[0]) {
        printf("  %s: %s (%s event %zu): %s\n", p->s->path, w->name, w->from ? "from" : "without", w->event + 1,
               r.out.error);
        failures++;
    }
    for (size_t i = 0; p->s->builtin && i < p->want.n; i++) {
        const outcome_alert *was = &p->want.alerts[i];
        if (was->kind != CDET_ALERT || told_of_gap(was, &r.out) || !some_left(p, was, w)) continue;
        printf("  %s: %s (%s event %zu): the alert of %s is lost in silence\n", p->s->path, w->name,
               w->from ? "from" : "without", w->event + 1, was->analytic);
        failures++;
    }
    if (p->verbose) {
        printf("  %s event %zu:\n", w->from ? "from" : "without", w->event + 1);
        for (size_t i = 0; i < r.out.n; i++) printf("    "), outcome_print(stdout, &r.out.alerts[i]);
    }
    outcome_free(&r.out);
    return failures;
}

static size_t way_gaps(way_plan *p)
{
    size_t failures = 0;
    for (size_t i = 0; i < p->s->nevents; i++) failures += run_part(p, &(part){ "gaps", i, false });
    return failures;
}

static size_t way_starts(way_plan *p)
{
    size_t failures = 0;
    for (size_t i = 0; i < p->s->nevents; i++) failures += run_part(p, &(part){ "starts", i, true });
    return failures;
}

/* ---- sources ---- */

static bool names(cdet_str list, cdet_str word)
{
    for (size_t i = 0; i < list.len;) {
        size_t end = i;
        while (end < list.len && list.ptr[end] != ',') end++;
        if (end - i == word.len && memcmp(list.ptr + i, word.ptr, word.len) == 0) return true;
        i = end + 1;
    }
    return false;
}

static const char *why_missing(const outcome_alert *a, const char *stage)
{
    for (size_t i = 0; i < a->nmissing; i++)
        if (strcmp(a->missing[i], stage) == 0) return a->because[i];
    return "";
}

/* Of an alert whose stage has lost its source, what is told now? NULL: what should be. */
static const char *told_of_loss(const outcome_alert *was, const outcome *now, const char *stage)
{
    for (size_t i = 0; i < now->n; i++) {
        const outcome_alert *a = &now->alerts[i];
        if (strcmp(a->id, was->id) != 0) continue;
        return strcmp(why_missing(a, stage), "no-source") == 0 ? NULL : "does not say no-source";
    }
    return "is neither an alert nor a near miss";
}

/* Some of what was left out was evidence of another stage, too: more is lost than this one. */
static bool lost_more(const way_plan *p, const outcome_alert *was, const cdet_stage_info *info)
{
    for (size_t k = 0; k < was->nstages; k++) {
        const outcome_stage *st = &was->stages[k];
        if (strlen(st->name) == info->name.len && memcmp(st->name, info->name.ptr, info->name.len) == 0) continue;
        for (size_t i = 0; i < st->ntags; i++)
            for (size_t e = 0; e < p->s->nevents; e++)
                if (p->s->events[e].tag == st->tags[i] && names(info->classes, p->s->events[e].name)) return true;
    }
    return false;
}

/* These are about a container or an instance, which their spawn names: without it there is nothing to tell of. */
static bool about_its_spawn(const outcome_alert *was, const char *stage)
{
    return strcmp(stage, "spawn") == 0 &&
           (strcmp(was->analytic, "AN1317") == 0 || strcmp(was->analytic, "AN1318") == 0);
}

/* All events of the classes that feed the stage left out, as when nobody collects them. A stage that processes' own starts can fulfil has no
 * source of its own: without those, there is nothing to tell of. */
static size_t without_source(way_plan *p, size_t rule, size_t stage)
{
    cdet_stage_info info = CDET_STAGE_INFO_INIT;
    cdet_rule_info of = CDET_RULE_INFO_INIT;
    size_t failures = 0, left = 0;
    run r;
    if (cdet_ruleset_stage(p->rules, rule, stage, &info) != CDET_OK ||
        cdet_ruleset_rule(p->rules, rule, &of) != CDET_OK)
        return 1;
    if (names(info.classes, CDET_TEXT("process.start")) || info.classes.len == 0) return 0;
    run_begin(&r, p->rules, RUN_CALLBACK, p->s->lateness, 0);
    for (size_t i = 0; i < p->s->nevents; i++) {
        if (names(info.classes, p->s->events[i].name)) continue;
        run_feed(&r, &p->s->events[i]);
        left++;
    }
    run_end(&r);
    for (size_t i = 0; left < p->s->nevents && i < p->want.n; i++) {
        const outcome_alert *was = &p->want.alerts[i];
        char name[128];
        snprintf(name, sizeof name, "%.*s", (int)info.name.len, info.name.ptr);
        if (was->kind != CDET_ALERT || strlen(was->analytic) != of.id.len ||
            memcmp(was->analytic, of.id.ptr, of.id.len) != 0)
            continue;
        bool had = false;
        for (size_t k = 0; k < was->nstages; k++) had |= strcmp(was->stages[k].name, name) == 0;
        const char *wrong = had ? told_of_loss(was, &r.out, name) : NULL;
        if (!wrong || lost_more(p, was, &info) || about_its_spawn(was, name)) continue;
        printf("  %s: sources: without those of %s, the alert of %s %s\n", p->s->path, name, was->analytic, wrong);
        failures++;
    }
    outcome_free(&r.out);
    return failures;
}

static size_t way_sources(way_plan *p)
{
    size_t failures = 0;
    if (!p->s->builtin) return 0; /* a scenario's own chains need not have near misses */
    for (size_t rule = 0; rule < cdet_ruleset_count(p->rules); rule++) {
        cdet_rule_info info = CDET_RULE_INFO_INIT;
        if (cdet_ruleset_rule(p->rules, rule, &info) != CDET_OK) return failures + 1;
        for (size_t stage = 0; stage < info.stage_count; stage++) failures += without_source(p, rule, stage);
    }
    return failures;
}

const way ways[] = {
    { "pull", "alerts taken from the queue, tables under another key", way_pull, false, false },
    { "stop", "delivery stopped after each alert", way_stop, false, false },
    { "batch", "all events in one call", way_batch, false, false },
    { "ids", "fields by id, unwanted ones left out", way_ids, false, false },
    { "advance", "time told after each event", way_advance, false, false },
    { "resume", "saved and restored after each event", way_resume, false, false },
    { "resume-waiting", "the same with alerts waiting in the queue", way_resume_waiting, false, false },
    { "reload", "equal rules swapped in after each event", way_reload, false, false },
    { "reversed", "rules added in the other order", way_reversed, false, false },
    { "order", "every arrival order, or many", way_order, true, false },
    { "delay", "every event delayed within the lateness bound", way_delay, true, false },
    { "repeat", "every event several times", way_repeat, false, false },
    { "shards", "hosts spread over engines", way_shards, false, true },
    { "merge", "shards merged at every event", way_merge, false, true },
    { "gaps", "every event left out in turn", way_gaps, false, false },
    { "starts", "the stream begun at the time of every event", way_starts, false, false },
    { "sources", "all events that feed a stage left out", way_sources, false, false },
};
const size_t way_count = sizeof ways / sizeof *ways;
