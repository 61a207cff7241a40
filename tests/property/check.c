/* SPDX-License-Identifier: MIT
 *
 * check.c: see check.h.
 */
#include "check.h"

#include "run.h"

#include <stdlib.h>
#include <string.h>

const char *const feeding_names[FEEDINGS] = { "in order", "shuffled", "delayed" };

static const int64_t second = 1000000000, patience = (int64_t)30 * 24 * 3600 * 1000000000;

/* ---- rules ---- */

cdet_ruleset *check_compile(const model *m, bool loud)
{
    cdet_compiler *c = NULL;
    cdet_ruleset *rs = NULL;
    cdet_status st = cdet_compiler_new(NULL, &c);
    for (int i = 0; i < m->nchains && !st; i++) {
        char *text = NULL;
        size_t n = 0;
        FILE *f = open_memstream(&text, &n);
        if (!f) exit(2);
        model_write_chain(f, &m->chains[i], i);
        fclose(f);
        st = cdet_compiler_add(c, (cdet_str){ text, n }, "chain");
        free(text);
    }
    if (!st) st = cdet_compiler_build(c, &rs);
    for (size_t i = 0; loud && i < cdet_compiler_diag_count(c); i++) {
        cdet_str d = cdet_compiler_diag(c, i);
        printf("%.*s\n", (int)d.len, d.ptr);
    }
    cdet_compiler_free(c);
    return rs;
}

/* ---- turns ---- */

static uint64_t lot_of(const model_record *r, uint64_t seed, uint64_t copy)
{
    uint64_t state = seed * 0x9e3779b97f4a7c15ull + r->lot * 2 + copy;
    (void)model_draw(&state);
    return model_draw(&state);
}

/* The engine's lateness bound of a stream; 0: its default, by class. */
static int64_t bound_of(uint64_t seed)
{
    static const int64_t bounds[] = { 0, 1, 10, 60, 400 };
    uint64_t state = seed ^ 0x6c61746573742121ull;
    return bounds[model_draw(&state) % 5] * second;
}

static int64_t latest(const model_record *r, int64_t bound)
{
    if (bound) return bound;
    return r->kind == MODEL_FLOW                              ? 1200 * second
           : r->kind == MODEL_SESSION || r->kind == MODEL_API ? 900 * second
                                                              : 90 * second;
}

static uint64_t key_of(const model_record *r, feeding how, uint64_t lot, int64_t bound)
{
    switch (how) {
    case IN_ORDER:
        return r->lot;
    case SHUFFLED:
        return lot;
    default: /* ascending as signed times are */
        return (uint64_t)(r->ev.time + (int64_t)((lot >> 20) % ((uint64_t)latest(r, bound) + 1))) ^ 1ull << 63;
    }
}

static int by_key(const void *a, const void *b)
{
    const turn *x = a, *y = b;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    return (x->lot > y->lot) - (x->lot < y->lot);
}

int check_turns(turn *order, const model *m, feeding how, uint64_t seed)
{
    int n = 0;
    int64_t bound = bound_of(seed);
    for (int i = 0; i < m->world.nrecords; i++) {
        const model_record *r = &m->world.records[i];
        for (uint64_t copy = 0; copy < 2; copy++) {
            uint64_t lot = lot_of(r, seed, copy);
            if (copy && (how == IN_ORDER || lot % 3)) continue;
            order[n++] = (turn){ key_of(r, how, lot, bound), lot, i };
        }
    }
    qsort(order, (size_t)n, sizeof *order, by_key);
    return n;
}

bool check_resumes_after(const turn *t)
{
    return t->lot / 3 % 16 == 0;
}

/* ---- feeding ---- */

static void feed(run *r, const model *m, feeding how, uint64_t seed)
{
    turn order[MAX_TURNS];
    int n = check_turns(order, m, how, seed);
    for (int i = 0; i < n; i++) {
        run_feed(r, &m->world.records[order[i].record].ev);
        if (how != IN_ORDER && check_resumes_after(&order[i])) {
            run_save(r);
            run_resume(r);
        }
        if (how == DELAYED && order[i].lot / 64 % 4 == 0) run_advance(r, (int64_t)(order[i].key ^ 1ull << 63));
    }
}

/* ---- comparing ---- */

/* The host of a chain that several hosts' events make up is the one of its first evidence. */
static bool same_finding(const model *m, const oracle_finding *a, const oracle_finding *b)
{
    return a->chain == b->chain && (a->host == b->host || m->chains[a->chain].key_chain) &&
           a->near_miss == b->near_miss && (a->near_miss || a->level == b->level) &&
           memcmp(a->shown, b->shown, sizeof a->shown) == 0;
}

static int level_number(const char *level)
{
    static const char *const names[] = { "informational", "low", "medium", "high", "critical" };
    for (int i = 0; i < MODEL_LEVELS; i++)
        if (strcmp(names[i], level) == 0) return i;
    return -1;
}

static oracle_finding finding_of(const outcome_alert *a)
{
    oracle_finding f;
    memset(&f, 0, sizeof f);
    f.chain = a->analytic[1] - '0';
    f.host = a->host[1] - '0';
    f.near_miss = a->kind == CDET_NEAR_MISS;
    f.level = level_number(a->level);
    for (size_t i = 0; i < a->nstages; i++)
        for (size_t k = 0; k < a->stages[i].ntags; k++)
            f.shown[a->stages[i].name[1] - '0'] |= 1ull << (a->stages[i].tags[k] - 1);
    return f;
}

static void print_finding(const oracle_finding *f)
{
    printf("R%d h%d %s", f->chain, f->host, f->near_miss ? "near miss" : "alert");
    if (!f->near_miss) printf(" level %d", f->level);
    for (int s = 0; s < MODEL_STAGES; s++) {
        if (!f->shown[s]) continue;
        printf(" s%d=[", s);
        for (int i = 0, n = 0; i < MODEL_RECORDS; i++)
            if (f->shown[s] >> i & 1) printf("%s%d", n++ ? ", " : "", i + 1);
        printf("]");
    }
    printf("\n");
}

static int compare(const model *m, const oracle_finding *due, int ndue, const outcome *o, bool loud)
{
    bool told[ORACLE_MOST] = { false };
    int bad = 0;
    for (size_t i = 0; i < o->n; i++) {
        oracle_finding f = finding_of(&o->alerts[i]);
        int k = 0;
        while (k < ndue && (told[k] || !same_finding(m, &due[k], &f))) k++;
        if (k < ndue) {
            told[k] = true;
        } else {
            bad++;
            if (loud) printf("  told, not due: "), print_finding(&f);
        }
    }
    for (int k = 0; k < ndue; k++) {
        if (told[k]) continue;
        bad++;
        if (loud) printf("  due, not told: "), print_finding(&due[k]);
    }
    return bad;
}

static bool asks_for_unknown(const model *m)
{
    for (int c = 0; c < m->nchains; c++) {
        const model_chain *ch = &m->chains[c];
        for (int i = 0; i < ch->nanchors; i++)
            if (ch->anchors[i].parent_unknown) return true;
        for (int s = 0; s < ch->nstages; s++)
            for (int k = 0; k < ch->stages[s].nalts; k++)
                if (ch->stages[s].alts[k].by_unknown) return true;
    }
    return false;
}

/* INT64_MAX: it is not told. */
static int64_t start_of(const model_world *w, int proc)
{
    int64_t t = INT64_MAX;
    for (int i = 0; i < w->nrecords; i++)
        if (w->records[i].kind == MODEL_START && w->records[i].proc == proc && w->records[i].t0 < t)
            t = w->records[i].t0;
    return t;
}

/* Is it known what a process is by the time that one hears of it? Of one whose effects are stamped before its start, it is unknown until then who
 * started it: a chain that asks for just that may be over by the time. */
static bool learnt_in_time(const model *m)
{
    const model_world *w = &m->world;
    bool unknown_counts = asks_for_unknown(m);
    for (int i = 0; i < w->nrecords; i++) {
        const int who[4] = { w->records[i].proc, w->records[i].parent, w->records[i].effective, w->records[i].target };
        for (int k = 0; k < 4; k++) {
            int64_t start = who[k] >= 0 ? start_of(w, who[k]) : INT64_MIN;
            if (start == INT64_MAX || (unknown_counts && w->records[i].t1 < start)) return false;
        }
    }
    return true;
}

/* Does somebody use a file again that was written meanwhile? The evidence counts from the first use on (README.md), and is there with the
 * second. */
static bool written_between(const model_world *w)
{
    for (int i = 0; i < w->nrecords; i++)
        for (int k = 0; k < w->nrecords; k++) {
            const model_record *first = &w->records[i], *again = &w->records[k];
            if ((first->kind != MODEL_LOAD && first->kind != MODEL_OPEN) || again->kind != first->kind ||
                again->proc != first->proc || again->file != first->file || again->t0 <= first->t0)
                continue;
            for (int j = 0; j < w->nrecords; j++)
                if (w->records[j].t0 > first->t0 &&
                    (w->records[j].kind == MODEL_RENAME ||
                     (w->records[j].kind == MODEL_CREATE && w->records[j].file == first->file)))
                    return true;
        }
    return false;
}

/* Is a request stamped after what came of it? */
static bool asked_later(const model_world *w)
{
    for (int i = 0; i < w->nrecords; i++)
        for (int p = 0; p < w->nprocs && w->records[i].kind == MODEL_REQUEST; p++)
            if (w->records[i].host == w->procs[p].host && w->records[i].t0 > w->procs[p].start) return true;
    return false;
}

/* Where something may be learnt long after its window has closed, what was told then stands: only promises are looked at. */
bool check_compares(const model *m, feeding how)
{
    const model_world *w = &m->world;
    return how != DELAYED ||
           (w->complete && !w->long_past && learnt_in_time(m) && !written_between(w) && !asked_later(w));
}

int check_model(const model *m, cdet_ruleset *rs, const oracle_finding *due, int ndue, feeding how, uint64_t seed,
                bool loud, uint64_t *withdrawn)
{
    run r;
    run_begin(&r, rs, RUN_PULL, how == DELAYED ? bound_of(seed) : patience, how == IN_ORDER ? 0 : seed | 1);
    feed(&r, m, how, seed);
    run_end(&r);
    int bad = check_compares(m, how) ? compare(m, due, ndue, &r.out, loud) : 0;
    if (r.out.error[0]) {
        bad++;
        if (loud) printf("  %s\n", r.out.error);
    }
    *withdrawn += r.out.withdrawn;
    outcome_free(&r.out);
    return bad;
}

int check_anew(const model *m, feeding how, uint64_t seed, bool loud)
{
    static oracle_finding due[ORACLE_MOST];
    uint64_t withdrawn = 0;
    int ndue = oracle_run(m, due);
    cdet_ruleset *rs = check_compile(m, loud);
    if (!rs) return -1;
    int bad = check_model(m, rs, due, ndue, how, seed, loud, &withdrawn);
    cdet_ruleset_unref(rs);
    return bad;
}
