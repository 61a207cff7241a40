/* SPDX-License-Identifier: MIT
 *
 * main.c: property [--streams N] [--seed N] [--dirt 0|1] [--jobs N] [--keep FILE]
 *
 * Random chains over random worlds, the engine against the reference matcher. Each stream is fed in order of time, shuffled, and delayed within
 * the lateness bound (check.h). The first difference is shrunk to the fewest records and chains and written as a scenario file (FILE; else
 * printed). Seeds are printed; --streams 1 --seed N runs one again. With --jobs the seeds are shared out to that many processes.
 * CHAINDET_BRIEF=1 in the environment: at most a hundred streams, for a run under valgrind.
 */
#include "check.h"

#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MAX_JOBS = 64, BRIEF = 100 };

typedef struct settings {
    uint64_t streams, seed;
    int dirt; /* -1: both */
    int jobs;
    const char *keep;
} settings;

typedef struct counts {
    uint64_t done, due, compared_late, withdrawn;
    bool failed;
} counts;

/* ---- shrinking ---- */

/* Two who had the same pid are told apart by their starts and ends, two sensors' tales are joined by the starts: those stay. */
static bool may_go(const model_world *w, int record)
{
    const model_record *r = &w->records[record];
    if (r->kind != MODEL_START && r->kind != MODEL_END) return true;
    if (w->procs[r->proc].twice) return false;
    for (int i = 0; i < w->nprocs; i++)
        if (i != r->proc && w->procs[i].pid == w->procs[r->proc].pid && w->procs[i].host == w->procs[r->proc].host)
            return false;
    return true;
}

static bool try_smaller(model *m, const model *smaller, feeding how, uint64_t seed)
{
    static model copy;
    copy = *smaller;
    model_settle(&copy);
    if (check_anew(&copy, how, seed, false) <= 0) return false;
    *m = copy;
    model_settle(m);
    return true;
}

static void shrink(model *m, feeding how, uint64_t seed)
{
    static model s;
    for (bool again = true; again;) {
        again = false;
        for (int i = m->world.nrecords - 1; i >= 0; i--) {
            if (!may_go(&m->world, i)) continue;
            s = *m;
            memmove(&s.world.records[i], &s.world.records[i + 1],
                    (size_t)(s.world.nrecords - i - 1) * sizeof s.world.records[0]);
            s.world.nrecords--;
            again |= try_smaller(m, &s, how, seed);
        }
        for (int i = m->nchains - 1; i >= 0 && m->nchains > 1; i--) {
            s = *m;
            memmove(&s.chains[i], &s.chains[i + 1], (size_t)(s.nchains - i - 1) * sizeof s.chains[0]);
            s.nchains--;
            again |= try_smaller(m, &s, how, seed);
        }
    }
}

static void write_expected(FILE *out, const model *m)
{
    static const char *const names[] = { "informational", "low", "medium", "high", "critical" };
    static oracle_finding due[ORACLE_MOST];
    int n = oracle_run(m, due);
    for (int near_miss = 0; near_miss < 2; near_miss++) {
        int count = 0;
        for (int i = 0; i < n; i++) count += due[i].near_miss == near_miss;
        fprintf(out, "%s:%s\n", near_miss ? "near_misses" : "alerts", count ? "" : " []");
        for (int i = 0; i < n; i++) {
            if (due[i].near_miss != near_miss) continue;
            fprintf(out, "  - {analytic: R%d, host: h%d, ", due[i].chain, due[i].host);
            if (!near_miss) fprintf(out, "level: %s, ", names[due[i].level]);
            fprintf(out, "stages: {");
            for (int s = 0, k = 0; s < MODEL_STAGES; s++) {
                if (!due[i].shown[s]) continue;
                fprintf(out, "%ss%d: [", k++ ? ", " : "", s);
                for (int t = 0, l = 0; t < MODEL_RECORDS; t++)
                    if (due[i].shown[s] >> t & 1) fprintf(out, "%s%d", l++ ? ", " : "", t + 1);
                fprintf(out, "]");
            }
            fprintf(out, "}}\n");
        }
    }
}

static void report(const settings *o, model *m, feeding how, uint64_t seed, int dirt)
{
    printf("seed %llu dirt %d %s: engine and reference matcher differ\n", (unsigned long long)seed, dirt,
           feeding_names[how]);
    shrink(m, how, seed);
    (void)check_anew(m, how, seed, true);
    FILE *out = o->keep ? fopen(o->keep, "w") : stdout;
    if (!out) return;
    if (how != IN_ORDER) {
        turn order[MAX_TURNS];
        int n = check_turns(order, m, how, seed);
        printf("# fed in this order (* : saved and restored):");
        for (int i = 0; i < n; i++) printf(" %d%s", order[i].record + 1, check_resumes_after(&order[i]) ? "*" : "");
        printf("\n");
    }
    model_write_scenario(out, m, "Shrunk from a random stream.");
    write_expected(out, m);
    if (o->keep) {
        fclose(out);
        printf("written to %s\n", o->keep);
    }
}

/* ---- all ---- */

static int dirt_of(const settings *o, uint64_t seed)
{
    return o->dirt >= 0 ? o->dirt : (int)(seed / MODEL_WORLDS & 1);
}

/* Worlds of the same chains in a row: those are compiled once. */
static bool run_stream(const settings *o, uint64_t seed, cdet_ruleset **rs, counts *c)
{
    static model m;
    static oracle_finding due[ORACLE_MOST];
    int dirt = dirt_of(o, seed);
    model_make(&m, seed, dirt);
    if (!*rs || seed % MODEL_WORLDS == 0) {
        cdet_ruleset_unref(*rs);
        *rs = check_compile(&m, true);
    }
    if (!*rs) {
        printf("seed %llu dirt %d: the chains do not compile\n", (unsigned long long)seed, dirt);
        return false;
    }
    int ndue = oracle_run(&m, due);
    c->due += (uint64_t)ndue;
    c->compared_late += check_compares(&m, DELAYED);
    for (feeding how = IN_ORDER; how < FEEDINGS; how++) {
        if (check_model(&m, *rs, due, ndue, how, seed, false, &c->withdrawn) == 0) continue;
        report(o, &m, how, seed, dirt);
        return false;
    }
    c->done++;
    return true;
}

static void run_share(const settings *o, uint64_t first, uint64_t n, counts *c)
{
    cdet_ruleset *rs = NULL;
    for (uint64_t i = 0; i < n && !c->failed; i++) c->failed = !run_stream(o, first + i, &rs, c);
    cdet_ruleset_unref(rs);
}

/* Each job gets a row of seeds; its counts come back through a pipe. */
static void run_jobs(const settings *o, counts *all)
{
    int ends[MAX_JOBS];
    for (int j = 0; j < o->jobs; j++) {
        uint64_t from = o->streams * (uint64_t)j / (uint64_t)o->jobs,
                 to = o->streams * (uint64_t)(j + 1) / (uint64_t)o->jobs;
        int p[2];
        fflush(stdout);
        if (pipe(p)) exit(2);
        pid_t child = fork();
        if (child < 0) exit(2);
        if (child == 0) {
            counts c = { 0, 0, 0, 0, false };
            close(p[0]);
            run_share(o, o->seed + from, to - from, &c);
            fflush(stdout);
            _exit(write(p[1], &c, sizeof c) == (ssize_t)sizeof c ? 0 : 2);
        }
        close(p[1]);
        ends[j] = p[0];
    }
    for (int j = 0; j < o->jobs; j++) {
        counts c = { 0, 0, 0, 0, true };
        int status;
        if (read(ends[j], &c, sizeof c) != (ssize_t)sizeof c) c.failed = true;
        close(ends[j]);
        all->done += c.done;
        all->due += c.due;
        all->compared_late += c.compared_late;
        all->withdrawn += c.withdrawn;
        all->failed |= c.failed;
        (void)wait(&status);
    }
}

static bool read_arguments(settings *o, int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; i += 2) {
        if (strcmp(argv[i], "--streams") == 0)
            o->streams = strtoull(argv[i + 1], NULL, 10);
        else if (strcmp(argv[i], "--seed") == 0)
            o->seed = strtoull(argv[i + 1], NULL, 10);
        else if (strcmp(argv[i], "--dirt") == 0)
            o->dirt = atoi(argv[i + 1]);
        else if (strcmp(argv[i], "--jobs") == 0)
            o->jobs = atoi(argv[i + 1]);
        else if (strcmp(argv[i], "--keep") == 0)
            o->keep = argv[i + 1];
        else
            return false;
    }
    return argc % 2 == 1 && o->jobs >= 1 && o->jobs <= MAX_JOBS;
}

int main(int argc, char **argv)
{
    settings o = { 1000, 1, -1, 1, NULL };
    counts c = { 0, 0, 0, 0, false };
    if (!read_arguments(&o, argc, argv)) {
        fputs("usage: property [--streams N] [--seed N] [--dirt 0|1] [--jobs N] [--keep FILE]\n", stderr);
        return 2;
    }
    if (getenv("CHAINDET_BRIEF") && o.streams > BRIEF) o.streams = BRIEF;
    if (o.jobs > 1)
        run_jobs(&o, &c);
    else
        run_share(&o, o.seed, o.streams, &c);
    printf("%llu streams from seed %llu, each fed %d ways (%llu compared with windows closing on the way): %llu alerts "
           "and near misses due, "
           "%llu alerts withdrawn, %s\n",
           (unsigned long long)c.done, (unsigned long long)o.seed, (int)FEEDINGS, (unsigned long long)c.compared_late,
           (unsigned long long)c.due, (unsigned long long)c.withdrawn, c.failed ? "a difference" : "no difference");
    return c.failed || (c.done >= 100 && c.due == 0);
}
