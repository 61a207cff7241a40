/* SPDX-License-Identifier: MIT
 *
 * oracle.c: see oracle.h. For each anchor all evidence is collected, then a window is laid at each piece.
 */
#include "oracle.h"

#include "oracle_parts.h"

#include <string.h>

/* ---- windows ---- */

static int64_t plus(int64_t a, int64_t b)
{
    return a > INT64_MAX - b ? INT64_MAX : a + b;
}

static bool is_hint(const matcher *g, const piece *x)
{
    return g->c->stages[x->stage].alts[x->alt].hint;
}

/* By what is known at `limit`, which pieces count? Others are out. */
static void look_at(matcher *g, int64_t limit)
{
    for (int i = 0; i < g->n; i++) {
        piece *x = &g->pieces[i];
        const model_stage *st = &g->c->stages[x->stage];
        int other = st->after >= 0 ? st->after : st->before;
        int64_t within = st->within ? st->within : g->c->window;
        bool found = other < 0;
        for (int k = 0; k < g->n && !found; k++) {
            const piece *y = &g->pieces[k];
            if (y->stage != other || y->known > limit || is_hint(g, y)) continue;
            found = st->after >= 0 ? plus(x->t1, g->c->tolerance) >= y->t0 && x->t0 <= plus(y->t1, within)
                                   : plus(y->t1, g->c->tolerance) >= x->t0 && y->t0 <= plus(x->t1, within);
        }
        x->out = !found || x->known > limit;
    }
}

static bool inside(const matcher *g, const piece *x, int64_t start)
{
    return !x->out && x->t0 <= plus(start, g->c->window) && x->t1 >= start;
}

static bool counts(const matcher *g, const piece *x, int64_t start, bool weak, bool older)
{
    if (x->out || (x->weak && !weak)) return false;
    return inside(g, x, start) || (older && g->c->stages[x->stage].provenance);
}

static bool stage_holds(const matcher *g, int stage, int64_t start, bool weak, bool older)
{
    const model_stage *st = &g->c->stages[stage];
    uint32_t n = 0, values = 0;
    uint64_t seen = 0;
    for (int i = 0; i < g->n; i++) {
        const piece *x = &g->pieces[i];
        if (x->stage != stage || is_hint(g, x) || !counts(g, x, start, weak, older)) continue;
        const model_record *r = oracle_record_at(g, x->record);
        n++;
        if (r->address < 0 || r->kind == MODEL_DNS || !inside(g, x, start) || (seen >> r->address & 1)) continue;
        seen |= 1ull << r->address;
        values++;
    }
    return n >= st->count && (!st->distinct || values >= st->distinct);
}

static model_facts facts_of(const matcher *g, int64_t start, bool weak, bool older)
{
    model_facts f;
    memset(&f, 0, sizeof f);
    for (int s = 0; s < g->c->nstages; s++) f.stages[s] = stage_holds(g, s, start, weak, older);
    for (int i = 0; i < g->n; i++)
        if (counts(g, &g->pieces[i], start, weak, older)) f.alts[g->pieces[i].stage][g->pieces[i].alt] = true;
    f.weak = weak;
    f.older = older;
    f.anchors = g->anchor_bits;
    return f;
}

/* The level of the first rule that holds in this reading; -1: none. */
static int reading(const matcher *g, int64_t start, bool weak, bool older)
{
    model_facts f = facts_of(g, start, weak, older);
    for (int i = 0; i < g->c->nrules; i++) {
        if (!model_when_holds(&g->c->rules[i].when, &f)) continue;
        int level = g->c->rules[i].level;
        if (weak && level > g->c->weak_level) level = g->c->weak_level;
        if (older && level > g->c->older_level) level = g->c->older_level;
        return level;
    }
    return -1;
}

static int level_of(const matcher *g, int64_t start)
{
    int best = -1;
    for (int k = 0; k < 4; k++) {
        int level = reading(g, start, (k & 2) != 0, (k & 1) != 0);
        if (level > best) best = level;
    }
    return best;
}

static bool near_at(const matcher *g, int64_t start)
{
    model_facts f = facts_of(g, start, true, true);
    return model_when_holds(&g->c->near_miss, &f);
}

static void show(const matcher *g, int64_t start, oracle_finding *f)
{
    for (int i = 0; i < g->n; i++) {
        const piece *x = &g->pieces[i];
        if (inside(g, x, start) || (!x->out && g->c->stages[x->stage].provenance))
            f->shown[x->stage] |= 1ull << x->record;
    }
}

static int stages_in(const matcher *g, int64_t start)
{
    int n = 0;
    for (int s = 0; s < g->c->nstages; s++) {
        bool there_is = false;
        for (int i = 0; i < g->n; i++)
            there_is |= g->pieces[i].stage == s && counts(g, &g->pieces[i], start, true, true);
        n += there_is;
    }
    return n;
}

static int64_t next_start(const matcher *g, int64_t after, bool first)
{
    int64_t t = INT64_MAX;
    for (int i = 0; i < g->n; i++)
        if (!g->pieces[i].out && (first || g->pieces[i].t0 > after) && g->pieces[i].t0 < t) t = g->pieces[i].t0;
    return t;
}

/* ---- episodes ---- */

/* What is known by then decides a window: two windows behind its start, and what may be confirmed later by its order. */
static int64_t horizon(const matcher *g, int64_t start)
{
    int64_t margin = 0;
    for (int s = 0; s < g->c->nstages; s++) {
        const model_stage *st = &g->c->stages[s];
        int64_t within = st->within ? st->within : g->c->window;
        int64_t m = st->before >= 0 ? within : st->after >= 0 ? g->c->tolerance : 0;
        if (m > margin) margin = m;
    }
    return plus(plus(plus(start, g->c->window), g->c->window), margin);
}

/* The episode by what is known at `at`, if one of the windows that are decided by then holds. */
static bool alert_at(matcher *g, int64_t at, oracle_finding *f)
{
    int64_t opened = INT64_MAX;
    look_at(g, at);
    for (int64_t t = next_start(g, 0, true); t != INT64_MAX; t = next_start(g, t, false)) {
        if (opened == INT64_MAX ? horizon(g, t) > at : t > plus(opened, g->c->window)) break;
        int level = level_of(g, t);
        if (level < 0) continue;
        if (opened == INT64_MAX) opened = t;
        if (level > f->level) f->level = level;
        show(g, t, f);
    }
    return opened != INT64_MAX;
}

static bool near_miss_at(matcher *g, int64_t at, oracle_finding *f)
{
    int64_t opened = INT64_MAX, best = 0;
    int most = 0;
    look_at(g, at);
    for (int64_t t = next_start(g, 0, true); t != INT64_MAX; t = next_start(g, t, false)) {
        if (opened == INT64_MAX ? horizon(g, t) > at : t > plus(opened, g->c->window)) break;
        if (!near_at(g, t)) continue;
        if (opened == INT64_MAX) opened = best = t;
        if (stages_in(g, t) <= most) continue;
        most = stages_in(g, t);
        best = t;
    }
    if (opened != INT64_MAX) show(g, best, f);
    return opened != INT64_MAX;
}

/* The next moment at which more is decided than at `after`; INT64_MAX: none. */
static int64_t next_moment(const matcher *g, int64_t after, bool first)
{
    int64_t next = INT64_MAX;
    for (int i = 0; i < g->n; i++) {
        int64_t moments[2] = { g->pieces[i].known, horizon(g, g->pieces[i].t0) };
        for (int k = 0; k < 2; k++)
            if ((first || moments[k] > after) && moments[k] < next) next = moments[k];
    }
    return next;
}

/* The episode that is decided first. Windows that begin later than one window behind its first are another's. */
static bool judge(matcher *g, oracle_finding *f)
{
    memset(f, 0, sizeof *f);
    f->chain = g->chain;
    f->host = g->host;
    f->level = -1;
    for (int64_t t = next_moment(g, 0, true); t != INT64_MAX; t = next_moment(g, t, false))
        if (alert_at(g, t, f)) return true;
    f->near_miss = true;
    for (int64_t t = next_moment(g, 0, true); t != INT64_MAX; t = next_moment(g, t, false))
        if (near_miss_at(g, t, f)) return true;
    return false;
}

/* ---- all ---- */

static bool heard_of(const matcher *g, int p)
{
    for (int i = 0; i < oracle_records(g); i++)
        if (oracle_mentions(oracle_record_at(g, i), p)) return true;
    return false;
}

static void start_matcher(matcher *g, const model *m, int chain, int host)
{
    g->m = m;
    g->c = &m->chains[chain];
    g->chain = chain;
    g->host = host;
    g->anchor = -1;
    g->anchor_bits = ~0u;
    g->n = 0;
    g->alive = false;
}

int oracle_run(const model *m, oracle_finding *out)
{
    static matcher g;
    int n = 0;
    g.m = m;
    for (int p = 0; p < m->world.nprocs; p++) g.parents[p] = oracle_find_parent(&g, p);
    for (int c = 0; c < m->nchains; c++) {
        for (int p = 0; p < m->world.nprocs && !m->chains[c].key_chain; p++) {
            start_matcher(&g, m, c, m->world.procs[p].host);
            g.anchor = p;
            g.anchor_bits = oracle_anchor_bits(&g, p);
            if (!heard_of(&g, p) || !g.anchor_bits) continue;
            oracle_collect_process(&g);
            oracle_settle(&g);
            if (g.alive && n < ORACLE_MOST && judge(&g, &out[n])) n++;
        }
        for (int user = 0; user < MODEL_USERS * 2 && m->chains[c].key_chain; user++) {
            start_matcher(&g, m, c, user % 2);
            oracle_collect_key(&g, user / 2);
            oracle_settle(&g);
            bool wanted = m->chains[c].key_of < 0;
            for (int i = 0; i < g.n && !wanted; i++)
                wanted = g.pieces[i].stage == m->chains[c].key_of &&
                         m->chains[c].stages[g.pieces[i].stage].alts[g.pieces[i].alt].key == MODEL_USER;
            if (wanted && n < ORACLE_MOST && judge(&g, &out[n])) n++;
        }
    }
    return n;
}
