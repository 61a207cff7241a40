/* SPDX-License-Identifier: MIT
 *
 * run.c: see run.h.
 */
#include "run.h"

#include <stdlib.h>
#include <string.h>

static void *counted(void *ctx, void *ptr, size_t old_size, size_t new_size)
{
    run *r = ctx;
    void *p = NULL;
    if (new_size) {
        p = realloc(ptr, new_size);
        if (!p) return NULL;
    } else {
        free(ptr);
    }
    r->live = r->live - old_size + new_size;
    return p;
}

static int told(const cdet_alert *a, void *user)
{
    run *r = user;
    cdet_stats st = CDET_STATS_INIT;
    int64_t when;
    outcome_take(&r->out, a);
    /* Inside the callback reading works and changing does not. */
    if (cdet_engine_stats(r->e, &st) != CDET_OK || st.events + r->unwanted < r->out.fed)
        outcome_fail(&r->out, "statistics inside the callback");
    if (cdet_engine_flush(r->e) != CDET_EBUSY) outcome_fail(&r->out, "flush inside the callback was not refused");
    if (cdet_engine_next(r->e)) outcome_fail(&r->out, "an alert was pulled inside the callback");
    (void)cdet_engine_next_deadline(r->e, &when);
    return r->delivery == RUN_STOP;
}

static void fresh(run *r)
{
    cdet_status st = cdet_engine_new(r->rs, &r->opt, &r->e);
    if (!st && (r->delivery == RUN_CALLBACK || r->delivery == RUN_STOP)) st = cdet_engine_on_alert(r->e, told, r);
    if (st) {
        fprintf(stderr, "no engine: %s\n", cdet_status_text(st));
        exit(2);
    }
}

void run_begin(run *r, cdet_ruleset *rs, run_delivery d, int64_t lateness, uint64_t seed)
{
    memset(r, 0, sizeof *r);
    r->opt = (cdet_options)CDET_OPTIONS_INIT;
    r->opt.flags = CDET_REVISIONS_ALL | CDET_NEAR_MISSES;
    r->opt.lateness = lateness;
    r->opt.hash_seed[0] = seed;
    r->opt.hash_seed[1] = seed * 0x9e3779b97f4a7c15u;
    r->opt.alloc = counted;
    r->opt.alloc_ctx = r;
    r->rs = rs;
    r->delivery = d;
    fresh(r);
}

static void pull(run *r)
{
    const cdet_alert *a;
    while ((a = cdet_engine_next(r->e)) != NULL) outcome_take(&r->out, a);
}

static void check(run *r, const char *call, cdet_status st)
{
    cdet_str why = cdet_engine_error(r->e);
    if (st == CDET_OK || st == CDET_LATE || (st == CDET_STOPPED && r->delivery == RUN_STOP)) return;
    outcome_fail(&r->out, "%s: %s (%.*s)", call, cdet_status_text(st), (int)why.len, why.ptr ? why.ptr : "");
}

void run_feed(run *r, const cdet_event *ev)
{
    r->out.fed++;
    check(r, "feed", cdet_engine_feed(r->e, ev));
    if (r->delivery == RUN_PULL) pull(r);
}

void run_feed_n(run *r, const cdet_event *ev, size_t n)
{
    size_t at = 0;
    while (at < n) {
        size_t taken = 0;
        cdet_status st = cdet_engine_feed_n(r->e, ev + at, n - at, &taken);
        check(r, "feed_n", st);
        if (taken == 0 || taken > n - at || (st == CDET_OK && taken != n - at)) {
            outcome_fail(&r->out, "feed_n took %zu of %zu", taken, n - at);
            return;
        }
        at += taken;
    }
    r->out.fed += n;
    if (r->delivery == RUN_PULL) pull(r);
}

void run_advance(run *r, int64_t now)
{
    check(r, "advance", cdet_engine_advance(r->e, now));
    if (r->delivery == RUN_PULL) pull(r);
}

static void save_into(run *r, unsigned char **buf, size_t *cap, size_t *len)
{
    cdet_status st = cdet_engine_save(r->e, *buf, *cap, len);
    if (st == CDET_ENOSPC) {
        unsigned char *p = realloc(*buf, *len);
        if (!p) exit(2);
        *buf = p;
        *cap = *len;
        st = cdet_engine_save(r->e, *buf, *cap, len);
    }
    check(r, "save", st);
}

void run_save(run *r)
{
    save_into(r, &r->saved, &r->saved_cap, &r->saved_len);
}

void run_resume(run *r)
{
    size_t n = 0;
    cdet_engine_free(r->e);
    if (r->live) outcome_fail(&r->out, "%zu bytes are left of an engine", r->live);
    fresh(r);
    check(r, "restore", cdet_engine_restore(r->e, r->saved, r->saved_len));
    save_into(r, &r->again, &r->again_cap, &n);
    if (n != r->saved_len || memcmp(r->again, r->saved, n) != 0)
        outcome_fail(&r->out, "a restored engine saves other bytes (%zu, %zu)", r->saved_len, n);
}

void run_merge(run *r, const run *other)
{
    check(r, "merge", cdet_engine_merge(r->e, other->saved, other->saved_len));
    r->out.fed += other->out.fed;
}

void run_drop(run *r)
{
    cdet_engine_free(r->e);
    r->e = NULL;
    if (r->live) outcome_fail(&r->out, "%zu bytes are left of an engine", r->live);
    free(r->saved);
    free(r->again);
    r->saved = r->again = NULL;
    r->saved_cap = r->again_cap = 0;
}

void run_end(run *r)
{
    cdet_status st;
    size_t rounds = 0;
    do {
        st = cdet_engine_flush(r->e);
        check(r, "flush", st);
    } while (st == CDET_STOPPED && ++rounds < 100000);
    pull(r);
    if (r->delivery == RUN_CALLBACK && r->out.n && cdet_engine_next(r->e))
        outcome_fail(&r->out, "an alert was left behind");
    cdet_stats counts = CDET_STATS_INIT;
    check(r, "stats", cdet_engine_stats(r->e, &counts));
    r->out.unseen = counts.unseen_starts;
    run_drop(r);
    outcome_settle(&r->out);
}
