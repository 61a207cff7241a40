/* SPDX-License-Identifier: MIT
 *
 * mix.c: the full mix against the naive engine, side by side in one run: time per event, latency, bytes per process and open chain.
 *
 *   mix [EVENTS]                    10^4, 10^5, 10^6 live processes with 1, 10, 100 analytics
 *   mix EVENTS LIVE ANALYTICS       our engine alone, one size, for a profiler
 *
 * Times are CPU times of this thread: ratios carry over. A million live processes are measured with fewer events.
 */
#include "analytics.h"
#include "stream.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct result {
    double ours, naives;               /* ns per event */
    double process_bytes, naive_bytes; /* per live process */
    uint64_t alerts, naive_alerts, chains, processes;
    uint32_t p50, p90, p99, p999, p9999, worst; /* ns */
} result;

static const uint64_t budget = (uint64_t)8 << 30;

static double cpu(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static int by_size(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

static int stop(const char *what)
{
    (void)fprintf(stderr, "mix: %s\n", what);
    exit(1);
}

static cdet_engine *new_engine(cdet_ruleset *rs)
{
    cdet_engine *e = NULL;
    cdet_options opt = CDET_OPTIONS_INIT;
    opt.max_bytes = budget;
    if (!rs || cdet_engine_new(rs, &opt, &e) != CDET_OK) stop("no engine");
    return e;
}

static void take_alerts(cdet_engine *e)
{
    while (cdet_engine_next(e)) {
    }
}

static cdet_stats stats_of(const cdet_engine *e)
{
    cdet_stats st = CDET_STATS_INIT;
    if (cdet_engine_stats(e, &st) != CDET_OK) stop("no statistics");
    return st;
}

/* ---- one measurement ---- */

static void fill(stream *s, cdet_engine *e, naive *n, size_t live)
{
    const cdet_event *ev;
    for (size_t done = 0, k; done < live; done += k) {
        k = stream_next(s, live - done, &ev);
        if (cdet_engine_feed_n(e, ev, k, NULL) < 0) stop("an event was refused");
        for (size_t i = 0; n && i < k; i++)
            if (!naive_feed(n, &ev[i])) stop("no memory");
        take_alerts(e);
    }
}

static void latencies(cdet_engine *e, stream *s, size_t events, result *r)
{
    uint32_t *ns = malloc(events * sizeof *ns);
    const cdet_event *ev;
    if (!ns) stop("no memory");
    for (size_t done = 0, k; done < events; done += k) {
        k = stream_next(s, events - done, &ev);
        for (size_t i = 0; i < k; i++) {
            double t = cpu();
            if (cdet_engine_feed(e, &ev[i]) < 0) stop("an event was refused");
            t = cpu() - t;
            ns[done + i] = t < UINT32_MAX ? (uint32_t)t : UINT32_MAX;
        }
        take_alerts(e);
    }
    qsort(ns, events, sizeof *ns, by_size);
    r->p50 = ns[events / 2];
    r->p90 = ns[events - 1 - events / 10];
    r->p99 = ns[events - 1 - events / 100];
    r->p999 = ns[events - 1 - events / 1000];
    r->p9999 = ns[events - 1 - events / 10000];
    r->worst = ns[events - 1];
    free(ns);
}

static result measure(uint32_t analytics, uint32_t live, size_t events)
{
    result r;
    memset(&r, 0, sizeof r);
    cdet_ruleset *rs = analytics_rules(analytics);
    naive *n = analytics_naive(analytics);
    cdet_engine *e = new_engine(rs);
    stream *s = stream_new(7, live < 1000000 ? 100 : 1000, live);
    if (!n || !s) stop("no memory");
    stream_for(s, rs);
    const cdet_event *ev;
    cdet_stats empty = stats_of(e), st;
    fill(s, e, n, live);
    st = stats_of(e);
    r.process_bytes = (double)(st.bytes - empty.bytes) / (double)st.processes;
    r.naive_bytes = (double)naive_bytes(n) / (double)naive_processes(n);
    for (size_t done = 0, k; done < events; done += k) {
        k = stream_next(s, events - done, &ev);
        double t0 = cpu();
        if (cdet_engine_feed_n(e, ev, k, NULL) < 0) stop("an event was refused");
        double t1 = cpu();
        for (size_t i = 0; i < k; i++)
            if (!naive_feed(n, &ev[i])) stop("no memory");
        double t2 = cpu();
        r.ours += t1 - t0;
        r.naives += t2 - t1;
        take_alerts(e);
    }
    r.ours /= (double)events;
    r.naives /= (double)events;
    r.chains = stream_chains(s);
    st = stats_of(e);
    r.alerts = st.alerts;
    r.processes = st.processes;
    r.naive_alerts = naive_alerts(n);
    latencies(e, s, events / 2, &r);
    stream_free(s);
    cdet_engine_free(e);
    naive_free(n);
    cdet_ruleset_unref(rs);
    return r;
}

/* ---- bytes of an open chain ---- */

static cdet_field field(const char *name, const char *value)
{
    cdet_field f;
    memset(&f, 0, sizeof f);
    f.name = (cdet_str){ name, strlen(name) };
    f.kind = CDET_STR;
    f.v.str = (cdet_str){ value, strlen(value) };
    return f;
}

static void feed(cdet_engine *e, int64_t number, const char *name, const cdet_field *fields, size_t count)
{
    cdet_event ev = CDET_EVENT_INIT;
    ev.name = (cdet_str){ name, strlen(name) };
    ev.host = CDET_TEXT("ws1");
    ev.time = INT64_C(1750000000000000000) + number * 1000;
    ev.fields = fields;
    ev.field_count = count;
    if (cdet_engine_feed(e, &ev) < 0) stop("an event was refused");
}

/* An app, the file it writes, and the interpreter that it starts with it; or two processes and the same file that are no chain. */
static void three_events(cdet_engine *e, bool chain, uint32_t i)
{
    const char *app_exe = chain ? "C:\\Program Files\\OUTLOOK.EXE" : "C:\\Program Files\\USUALLY.EXE";
    char app[64], child[64], file[80], cmd[120];
    (void)snprintf(app, sizeof app, "{%08x-%d-4000-8000-000000000000}", i, chain);
    (void)snprintf(child, sizeof child, "{%08x-%d-4000-8000-000000000001}", i, chain);
    (void)snprintf(file, sizeof file, "C:\\Users\\user%u\\Downloads\\invoice_%d.js", i, chain);
    (void)snprintf(cmd, sizeof cmd, "wscript.exe \"%s\"", file);
    const cdet_field entity = field("process.entity_id", app), exe = field("process.executable", app_exe);
    const cdet_field start[] = { entity, exe }, written[] = { entity, exe, field("file.path", file) };
    const cdet_field spawn[] = { field("process.entity_id", child),
                                 field("process.executable",
                                       chain ? "C:\\Windows\\wscript.exe" : "C:\\Windows\\notepad.exe"),
                                 field("process.command_line", cmd), field("process.parent.entity_id", app),
                                 field("process.parent.executable", app_exe) };
    feed(e, i * 3, "process.start", start, 2);
    feed(e, i * 3 + 1, "file.create", written, 3);
    feed(e, i * 3 + 2, "process.start", spawn, 5);
}

static void report_chain_bytes(void)
{
    enum { CHAINS = 2000 };
    cdet_ruleset *rs = analytics_rules(1);
    cdet_engine *e = new_engine(rs);
    cdet_stats empty = stats_of(e), without, with;
    for (uint32_t i = 0; i < CHAINS; i++) three_events(e, false, i);
    without = stats_of(e);
    for (uint32_t i = 0; i < CHAINS; i++) three_events(e, true, i);
    with = stats_of(e);
    if (with.chains != CHAINS) stop("chains are not open");
    double plain = (double)(without.bytes - empty.bytes) / CHAINS,
           chained = (double)(with.bytes - without.bytes) / CHAINS;
    (void)printf("bytes of two processes and a file: %.0f; with an open chain: %.0f; the chain itself: %.0f\n", plain,
                 chained, chained - plain);
    cdet_engine_free(e);
    cdet_ruleset_unref(rs);
}

/* By a name of its own for a profiler, which the filling of the hosts is not. */
__attribute__((noinline)) static void steady_feed(cdet_engine *e, const cdet_event *ev, size_t n)
{
    if (cdet_engine_feed_n(e, ev, n, NULL) < 0) stop("an event was refused");
}

/* For a profiler: our engine alone, one size. */
static int one_alone(uint32_t live, uint32_t analytics, size_t events)
{
    cdet_ruleset *rs = analytics_rules(analytics);
    cdet_engine *e = new_engine(rs);
    stream *s = stream_new(7, live < 1000000 ? 100 : 1000, live);
    const cdet_event *ev;
    double ns = 0;
    if (!s) stop("no memory");
    stream_for(s, rs);
    fill(s, e, NULL, live);
    for (size_t done = 0, k; done < events; done += k) {
        k = stream_next(s, events - done, &ev);
        double t0 = cpu();
        steady_feed(e, ev, k);
        ns += cpu() - t0;
        take_alerts(e);
    }
    cdet_stats st = stats_of(e);
    (void)printf("%u live, %u analytics: %.0f ns an event, %llu alerts, %llu chains open, %llu hits, %llu bytes\n",
                 live, analytics, ns / (double)events, (unsigned long long)st.alerts, (unsigned long long)st.chains,
                 (unsigned long long)st.hits, (unsigned long long)st.bytes);
    stream_free(s);
    cdet_engine_free(e);
    cdet_ruleset_unref(rs);
    return 0;
}

int main(int argc, char **argv)
{
    static const uint32_t counts[] = { 1, 10, 100 }, lives[] = { 10000, 100000, 1000000 };
    size_t events = argc > 1 ? strtoul(argv[1], NULL, 10) : 100000;
    if (events < 10000) events = 10000;
    if (argc > 3) return one_alone((uint32_t)strtoul(argv[2], NULL, 10), (uint32_t)strtoul(argv[3], NULL, 10), events);
    (void)printf("%9s %9s | %8s %8s %7s %8s | %7s %7s | %6s %6s %6s %7s %7s %8s %7s | %s\n", "live", "analytics", "ns",
                 "naive ns", "ratio", "vs. 1", "B/proc", "naive", "p50", "p90", "p99", "p99.9", "p99.99", "worst",
                 "p99.9/50", "alerts of chains (naive)");
    for (size_t l = 0; l < sizeof lives / sizeof *lives; l++) {
        double one = 0;
        for (size_t a = 0; a < 3; a++) {
            result r = measure(counts[a], lives[l], events);
            if (a == 0) one = r.ours;
            (void)printf("%9u %9u | %8.0f %8.0f %6.2fx %7.2fx | %7.0f %7.0f | %6u %6u %6u %7u %7u %8u %7.1fx | %llu of "
                         "%llu (%llu)\n",
                         lives[l], counts[a], r.ours, r.naives, r.naives / r.ours, r.ours / one, r.process_bytes,
                         r.naive_bytes, r.p50, r.p90, r.p99, r.p999, r.p9999, r.worst, (double)r.p999 / r.p50,
                         (unsigned long long)r.alerts, (unsigned long long)(r.chains * counts[a]),
                         (unsigned long long)r.naive_alerts);
            (void)fflush(stdout);
            if (r.alerts < r.chains * counts[a]) stop("a chain was missed");
        }
    }
    report_chain_bytes();
    (void)printf("goals: ratio >= 14, 1 -> 100 analytics <= 1.3x, <= 112 B a process (192 with names), <= 128 B a "
                 "chain, p99.9 <= 25 x p50\n");
    return 0;
}
