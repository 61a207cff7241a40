/* SPDX-License-Identifier: MIT
 *
 * model_chain.c: random chains, and the truth of what a chain says of stages. Times lie on a grid of ten seconds, so that windows
 * are met exactly again and again.
 */
#include "model_parts.h"

#include <string.h>

static const int64_t second = 1000000000;

uint64_t model_draw(uint64_t *state)
{
    uint64_t z = *state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

int model_below(uint64_t *s, int n)
{
    return (int)(model_draw(s) % (uint64_t)n);
}

bool model_chance(uint64_t *s, int percent)
{
    return model_below(s, 100) < percent;
}

bool model_of_kind(const model_chain *c, int name, unsigned kinds)
{
    for (int k = 0; k < MODEL_KINDS; k++)
        if ((kinds >> k & 1) && (c->kinds[k] >> name & 1)) return true;
    return false;
}

static bool term_holds(const model_term *t, const model_facts *f)
{
    int n = 0;
    switch (t->type) {
    case MODEL_STAGE:
        return f->stages[t->a];
    case MODEL_ALT:
        return f->alts[t->a][t->b];
    case MODEL_ANCHOR:
        return f->anchors >> t->a & 1;
    case MODEL_WEAK:
        return f->weak;
    case MODEL_OLDER:
        return f->older;
    case MODEL_SOME:
        for (int s = 0; s < MODEL_STAGES; s++) {
            n += f->stages[s];
            for (int k = 0; k < MODEL_ALTS; k++) n += f->alts[s][k];
        }
        return n >= t->a;
    }
    return false;
}

bool model_when_holds(const model_when *w, const model_facts *f)
{
    for (int r = 0; r < w->nrows; r++) {
        bool all = true;
        for (int t = 0; t < w->nterms[r]; t++) all &= term_holds(&w->row[r][t], f) != w->row[r][t].absent;
        if (all) return true;
    }
    return false;
}

/* ---- random chains ---- */

static unsigned some_kinds(uint64_t *s, int percent)
{
    return model_chance(s, percent) ? 1u << model_below(s, MODEL_KINDS) : 0;
}

int64_t model_some_time(uint64_t *s, int most)
{
    return (int64_t)(1 + model_below(s, most)) * 10 * second;
}

static void make_process_alt(uint64_t *s, const model_chain *c, model_alt *a)
{
    static const model_class on[] = { MODEL_CONNECT, MODEL_DNS, MODEL_REGISTRY, MODEL_CONNECT, MODEL_FLOW };
    int type = model_below(s, 10);
    a->at = model_chance(s, 60) ? MODEL_LINEAGE : (model_at)(1 + model_below(s, 3));
    if (type < 3) {
        a->type = MODEL_ALT_KIND;
        a->is = some_kinds(s, 100);
        a->unless = some_kinds(s, 15);
    } else if (type < 6) {
        a->type = MODEL_ALT_EVENT;
        a->on = on[model_below(s, 5)];
        a->value = model_below(s, MODEL_USERS + 1) - 1;
        if (model_chance(s, 10)) {
            a->at = MODEL_WRITER;
            a->unless = some_kinds(s, 10);
        } else if (model_chance(s, 15)) {
            a->at = MODEL_HOST;
            a->around = model_some_time(s, 9) + 5 * second;
        } else {
            a->is = some_kinds(s, 20);
            a->unless = some_kinds(s, 10);
            if (model_chance(s, 10)) a->around = model_some_time(s, 9) + 5 * second;
        }
    } else if (type < 8) {
        a->type = MODEL_ALT_FILE;
        a->at = MODEL_LINEAGE;
        a->rel = 1u + (unsigned)model_below(s, 7);
        a->by = some_kinds(s, 60);
        a->by_lineage = model_chance(s, 25);
        a->by_unknown = model_chance(s, 25);
        a->renames = model_chance(s, 50);
        a->unless = some_kinds(s, 10);
        if ((a->rel & MODEL_OPENED) && c->nanchors > 1 && model_chance(s, 25))
            a->opened_for = 1u << model_below(s, c->nanchors);
    } else {
        a->type = MODEL_ALT_EXECUTES;
        a->argument_only = model_chance(s, 25);
        if (model_chance(s, 30)) a->is = some_kinds(s, 100);
    }
    if (c->nanchors > 1 && model_chance(s, 15)) a->anchors = 1u << model_below(s, c->nanchors);
    a->weak = model_chance(s, 8);
    a->hint = a->type == MODEL_ALT_EVENT && model_chance(s, 8);
}

static void make_key_alt(uint64_t *s, model_alt *a)
{
    static const model_class on[] = { MODEL_SESSION, MODEL_API, MODEL_FLOW };
    a->type = MODEL_ALT_KEY;
    a->on = on[model_below(s, 3)];
    a->value = model_below(s, 3) - 1;
    a->key = model_chance(s, 60) ? MODEL_USER : (model_key)(1 + model_below(s, 2));
    for (model_key k = a->key + 1; k < MODEL_KEYS; k++) /* from user to box, from both to address */
        if (model_chance(s, 35)) a->links |= 1u << k;
    a->weak = model_chance(s, 8);
}

/* The second of two alternatives clears what the first finds. */
static void make_clearing(uint64_t *s, const model_chain *c, model_stage *st)
{
    const model_alt *a = &st->alts[0];
    bool fits = st->nalts == 2 && !st->distinct && a->type == MODEL_ALT_EVENT && a->on == MODEL_CONNECT &&
                (a->at == MODEL_LINEAGE || a->at == MODEL_SELF);
    if (!fits || !model_chance(s, 50)) return;
    model_alt *by = &st->alts[1];
    memset(by, 0, sizeof *by);
    by->type = MODEL_ALT_CLEARS;
    by->at = MODEL_LINEAGE;
    by->on = MODEL_DNS;
    by->with = -1;
    by->value = model_below(s, MODEL_USERS + 1) - 1;
    by->is = some_kinds(s, 20);
    by->unless = some_kinds(s, 10);
    if (c->nanchors > 1 && model_chance(s, 15)) by->anchors = 1u << model_below(s, c->nanchors);
}

static void make_stage(uint64_t *s, model_chain *c, int i)
{
    model_stage *st = &c->stages[i];
    st->nalts = 1 + model_below(s, MODEL_ALTS);
    st->after = st->before = -1;
    st->count = model_chance(s, 15) ? 2 + (uint32_t)model_below(s, 2) : 1;
    if (model_chance(s, 10)) st->distinct = 2;
    bool files = true;
    for (int k = 0; k < st->nalts; k++) {
        model_alt *a = &st->alts[k];
        a->value = a->with = -1;
        if (c->key_chain)
            make_key_alt(s, a);
        else
            make_process_alt(s, c, a);
        files &= a->type == MODEL_ALT_FILE;
    }
    st->provenance = files && model_chance(s, 70);
    make_clearing(s, c, st);
    if (c->nstages > 1 && model_chance(s, 25)) {
        int other = model_below(s, c->nstages - 1);
        other += other >= i;
        if (model_chance(s, 65))
            st->after = other;
        else
            st->before = other;
        if (model_chance(s, 50)) st->within = model_some_time(s, 12);
    }
}

static int names_of(const model_chain *c)
{
    int n = c->nstages;
    for (int i = 0; i < c->nstages; i++) n += c->stages[i].nalts;
    return n;
}

/* The first term of a row asks for something to be there. A stage with an order is often asked to be absent: "not followed by". */
static void make_term(uint64_t *s, const model_chain *c, int stage, bool negative, model_term *t)
{
    const model_stage *st = &c->stages[stage];
    *t = (model_term){ MODEL_STAGE, false, stage, 0 };
    if (model_chance(s, 8))
        *t = (model_term){ MODEL_SOME, false, 1 + model_below(s, names_of(c) < 5 ? names_of(c) : 5), 0 };
    else if (model_chance(s, 10))
        *t = (model_term){ MODEL_ALT, false, stage, model_below(s, st->nalts) };
    else if (negative && c->nanchors && model_chance(s, 5))
        *t = (model_term){ MODEL_ANCHOR, false, model_below(s, c->nanchors), 0 };
    else if (negative && model_chance(s, 4))
        *t = (model_term){ model_chance(s, 50) ? MODEL_WEAK : MODEL_OLDER, false, 0, 0 };
    t->absent = negative && model_chance(s, t->type == MODEL_STAGE && (st->after >= 0 || st->before >= 0) ? 50 : 20);
}

static void make_when(uint64_t *s, const model_chain *c, bool negative, model_when *w)
{
    w->nrows = model_chance(s, 25) ? 2 : 1;
    for (int r = 0; r < w->nrows; r++) {
        w->nterms[r] = 1 + model_below(s, c->nstages < MODEL_TERMS ? c->nstages : MODEL_TERMS);
        int first = model_below(s, c->nstages);
        for (int t = 0; t < w->nterms[r]; t++)
            make_term(s, c, (first + t) % c->nstages, t > 0 && negative, &w->row[r][t]);
    }
}

static void make_anchors(uint64_t *s, model_chain *c, int dirt)
{
    c->nanchors = 1 + model_below(s, MODEL_ANCHORS);
    for (int i = 0; i < c->nanchors; i++) {
        model_anchor *a = &c->anchors[i];
        a->parent = some_kinds(s, 100);
        a->is = some_kinds(s, 25);
        a->unless = some_kinds(s, 25);
        a->parent_unknown = !dirt && model_chance(s, 20);
        a->executes = model_chance(s, 20);
        a->outermost = (c->kinds[2] >> (1 + 3 * i)) % 4 == 1; /* no draw of its own: seeds keep their streams */
    }
    c->runs = some_kinds(s, 60);
    c->runs_scripts = model_chance(s, 50);
    if (!dirt) c->copies = some_kinds(s, 30); /* a copy whose writer is told by a pid alone is not taken back */
}

void model_make_chain(uint64_t *s, model_chain *c, int dirt)
{
    c->key_chain = model_chance(s, 25);
    for (int k = 0; k < MODEL_KINDS; k++)
        c->kinds[k] =
            1u << model_below(s, MODEL_NAMES) | 1u << model_below(s, MODEL_NAMES) | 1u << model_below(s, MODEL_NAMES);
    if (!c->key_chain) make_anchors(s, c, dirt);
    c->window = model_some_time(s, 30);
    c->runs_files =
        c->runs && c->runs_scripts && c->window / (10 * second) % 2; /* no draw of its own: seeds keep their streams */
    c->tolerance = model_chance(s, 30) ? 0 : (int64_t)model_below(s, 4) * 10 * second + 5 * second;
    c->nstages = 2 + model_below(s, MODEL_STAGES - 1);
    for (int i = 0; i < c->nstages; i++) make_stage(s, c, i);
    c->key_of = c->key_chain && model_chance(s, 30) ? model_below(s, c->nstages) : -1;
    if (c->key_of >= 0 && c->stages[c->key_of].alts[0].key != MODEL_USER) c->key_of = -1;
    for (int i = 0; i < c->nstages; i++)
        for (int k = 0; k < c->stages[i].nalts; k++) { /* a file that has evidence of a stage of files */
            int other = model_below(s, c->nstages);
            if (c->stages[i].alts[k].type == MODEL_ALT_EXECUTES && c->stages[other].alts[0].type == MODEL_ALT_FILE &&
                model_chance(s, 60))
                c->stages[i].alts[k].with = other;
        }
    c->nrules = 1 + model_below(s, MODEL_RULES);
    for (int i = 0; i < c->nrules; i++) {
        c->rules[i].level = model_below(s, MODEL_LEVELS);
        make_when(s, c, true, &c->rules[i].when);
    }
    make_when(s, c, false, &c->near_miss);
    c->weak_level = model_below(s, MODEL_LEVELS);
    c->older_level = model_below(s, MODEL_LEVELS);
}
