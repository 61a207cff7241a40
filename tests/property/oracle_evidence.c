/* SPDX-License-Identifier: MIT
 *
 * oracle_evidence.c: all evidence for one anchor: everything tried against everything.
 */
#include "oracle_parts.h"

#include <string.h>

static const int64_t file_memory = (int64_t)7 * 24 * 3600 * 1000000000; /* cdet_options.file_memory */

typedef enum joined {
    BY_PLACE,
    BELOW,
    BESIDE
} joined; /* BELOW: by the lineage, wherever the process stands; BESIDE: not by it */

/* Is its beginning told, by its start or as a copy? */
static bool begins(const matcher *g, int p)
{
    return oracle_created(g, p) || oracle_is_fork(g, p);
}

/* `by`: the process that ties the record to the anchor; -1: none. `since`: when that is known, at the earliest. */
static void take(matcher *g, int stage, int alt, int record, bool weak, int by, int64_t since, joined how)
{
    const model_record *r = oracle_record_at(g, record);
    const model_alt *a = &g->c->stages[stage].alts[alt];
    int64_t known = r->t1 > since ? r->t1 : since;
    if (by >= 0 && begins(g, by) && oracle_started(g, by) > known) known = oracle_started(g, by);
    if (a->around &&
        (r->t0 - oracle_started(g, g->anchor) > a->around || oracle_started(g, g->anchor) - r->t0 > a->around))
        return;
    int i = 0;
    while (i < g->n && (g->pieces[i].stage != stage || g->pieces[i].alt != alt || g->pieces[i].record != record)) i++;
    piece *p = &g->pieces[i];
    if (i == g->n) {
        g->n++;
        *p = (piece){ stage, alt, record, r->t0, r->t1, 0, INT64_MAX, INT64_MAX, true, false };
    }
    p->weak &= weak || a->weak; /* of several joins the strong one, and the first */
    int64_t *when = how == BELOW || (how == BY_PLACE && by >= 0 && oracle_in_lineage(g, by)) ? &p->below : &p->beside;
    if (known < *when) *when = known;
    g->alive |= p->below != INT64_MAX;
}

/* The chain is there once the lineage itself has something to tell: what lies above or beside it counts from then on. */
void oracle_settle(matcher *g)
{
    int64_t since = INT64_MAX;
    for (int i = 0; i < g->n; i++)
        if (g->pieces[i].below < since) since = g->pieces[i].below;
    for (int i = 0; i < g->n; i++) {
        piece *p = &g->pieces[i];
        int64_t beside = p->beside > since && p->beside != INT64_MAX ? p->beside : since;
        p->known = p->beside != INT64_MAX && beside < p->below ? beside : p->below;
    }
}

/* 0: the writer does not count, 1: it does, 2: weakly. */
static int writer(const matcher *g, const model_alt *a, const model_record *r)
{
    if (r->proc >= 0 && a->unless && oracle_is_kind(g, r->proc, a->unless)) return 0;
    if (!a->by && !a->by_lineage && !a->by_unknown) return 1;
    if (r->proc >= 0 && a->by && oracle_is_kind(g, r->proc, a->by)) return 1;
    if (r->proc >= 0 && a->by_lineage && oracle_in_lineage(g, r->proc)) return 1;
    return a->by_unknown && oracle_unknown(g, r->proc) ? 2 : 0;
}

typedef struct naming { /* how a file got its name */
    int64_t t;
    int old; /* -1: it had none before */
} naming;

static void named_first(naming *n, int64_t t, int old)
{
    if (n->old < 0 || t < n->t || (t == n->t && strcmp(model_file_path(old), model_file_path(n->old)) < 0))
        *n = (naming){ t, old };
}

/* Does some chain take the process for one that copies? */
static bool is_copier(const matcher *g, int p)
{
    for (int i = 0; i < g->m->nchains; i++) {
        matcher of = *g;
        of.c = &g->m->chains[i];
        if (of.c->copies && oracle_is_kind(&of, p, of.c->copies)) return true;
    }
    return false;
}

/* Is a record of that kind evidence of files, for some chain? */
static bool is_asked_for(const matcher *g, model_class kind)
{
    for (int i = 0; i < g->m->nchains; i++)
        for (int s = 0; s < g->m->chains[i].nstages; s++)
            for (int k = 0; k < g->m->chains[i].stages[s].nalts; k++) {
                const model_alt *a = &g->m->chains[i].stages[s].alts[k];
                if (a->type == MODEL_ALT_FILE && (kind == MODEL_CREATE || (kind == MODEL_RENAME && a->renames)))
                    return true;
            }
    return false;
}

/* How the file got its name, the first time: it was renamed, or is a copy of what its writer was given. */
static naming renaming(const matcher *g, int file)
{
    naming n = { 0, -1 };
    for (int i = 0; i < oracle_records(g); i++) {
        const model_record *r = oracle_record_at(g, i);
        if (r->file != file || r->host != g->host) continue;
        if (r->kind == MODEL_RENAME) named_first(&n, r->t0, r->old);
        if (r->proc < 0 || !is_asked_for(g, r->kind)) continue;
        int given = g->m->world.procs[r->proc].argument;
        if (given >= 0 && given != file && oracle_ran(g, r->proc) != INT64_MAX && is_copier(g, r->proc))
            named_first(&n, r->t0, given);
    }
    return n;
}

/* What the writer of a file that is evidence did elsewhere. */
static void take_writer(matcher *g, int writer, int64_t since, joined how)
{
    for (int s = 0; s < g->c->nstages && writer >= 0; s++)
        for (int k = 0; k < g->c->stages[s].nalts; k++) {
            const model_alt *a = &g->c->stages[s].alts[k];
            if (a->at != MODEL_WRITER || a->type != MODEL_ALT_EVENT) continue;
            if (a->anchors && !(a->anchors & g->anchor_bits)) continue;
            if (a->unless && oracle_is_kind(g, writer, a->unless)) continue;
            for (int i = 0; i < oracle_records(g); i++) {
                const model_record *r = oracle_record_at(g, i);
                if (r->proc == writer && r->kind == a->on && (a->value < 0 || r->user == a->value))
                    take(g, s, k, i, false, writer, since, how);
            }
        }
}

static bool evidence_of_name(matcher *g, int stage, int alt, int file, int64_t used, int64_t first, int64_t began,
                             int by)
{
    const model_alt *a = &g->c->stages[stage].alts[alt];
    bool found = false;
    if (a->anchors && !(a->anchors & g->anchor_bits)) return false;
    for (int i = 0; i < oracle_records(g); i++) {
        const model_record *r = oracle_record_at(g, i);
        if (r->kind != MODEL_CREATE && !(a->renames && r->kind == MODEL_RENAME)) continue;
        if (r->file != file || r->host != g->host || r->t0 - used > g->c->tolerance || began - r->t0 > file_memory)
            continue;
        int w = writer(g, a, r);
        if (!w) continue;
        found = true;
        int64_t since = first;
        if ((a->by || a->by_lineage || a->unless) && r->proc >= 0 && begins(g, r->proc) &&
            oracle_started(g, r->proc) > since)
            since = oracle_started(g, r->proc);
        if (by < 0) continue;
        take(g, stage, alt, i, w == 2, by, since, BY_PLACE);
        take_writer(g, r->proc, since > r->t1 ? since : r->t1, oracle_in_lineage(g, by) ? BELOW : BESIDE);
    }
    return found;
}

/* Evidence of a file alternative: records of `file` not later than its use by a process (-1: only asked), which used it since `first`.
 * What was said under its earlier names
 * holds, up to when it lost each. Returns whether there is some. */
static bool file_evidence(matcher *g, int stage, int alt, int file, int64_t used, int64_t first, int by)
{
    bool found = false;
    int64_t began = first;
    for (int hop = 0; hop < 8; hop++) {
        found |= evidence_of_name(g, stage, alt, file, used, first, began, by);
        naming n = renaming(g, file);
        if (n.old < 0 || n.t - used > g->c->tolerance) break;
        if (n.t < used) used = n.t;
        if (n.t > first) first = n.t;
        file = n.old;
    }
    return found;
}

/* How a record names its process: by its id, by the pid, by the pid and the image. */
static int way_of_naming(const matcher *g, const model_record *r)
{
    if (g->m->world.procs[r->proc].has_id && !r->second) return 0;
    return r->names_image ? 2 : 1;
}

/* When the process first did to the file what `r` says, in the same words. */
static int64_t first_use(const matcher *g, const model_record *r)
{
    int64_t t = r->t0;
    for (int i = 0; i < oracle_records(g); i++) {
        const model_record *q = oracle_record_at(g, i);
        if (q->kind == r->kind && q->proc == r->proc && q->file == r->file && q->t0 < t &&
            way_of_naming(g, q) == way_of_naming(g, r))
            t = q->t0;
    }
    return t;
}

static void take_file(matcher *g, int stage, int alt)
{
    unsigned rel = g->c->stages[stage].alts[alt].rel, only = g->c->stages[stage].alts[alt].opened_for;
    if (only && !(only & g->anchor_bits)) rel &= ~(unsigned)MODEL_OPENED;
    for (int p = 0; p < g->m->world.nprocs; p++) {
        bool lineage = oracle_in_lineage(g, p), above = oracle_is_above(g, p);
        int64_t t = oracle_ran(g, p);
        int image = oracle_image_file(g, p), argument = g->m->world.procs[p].argument;
        if (lineage && (rel & MODEL_EXECUTED) && t != INT64_MAX) {
            if (image >= 0) (void)file_evidence(g, stage, alt, image, t, t, p);
            if (argument >= 0 && oracle_runs_arguments(g, p)) (void)file_evidence(g, stage, alt, argument, t, t, p);
        }
        if ((above || (p == g->anchor && !oracle_runs_arguments(g, p))) && (rel & MODEL_OPENED) && t != INT64_MAX &&
            argument >= 0)
            (void)file_evidence(g, stage, alt, argument, t, t, p);
        for (int i = 0; i < oracle_records(g); i++) {
            const model_record *r = oracle_record_at(g, i);
            if (r->proc != p) continue;
            if (r->kind == MODEL_LOAD && lineage && (rel & MODEL_LOADED))
                (void)file_evidence(g, stage, alt, r->file, r->t0, first_use(g, r), p);
            if (r->kind == MODEL_OPEN && (above || p == g->anchor) && (rel & MODEL_OPENED))
                (void)file_evidence(g, stage, alt, r->file, r->t0, first_use(g, r), p);
        }
    }
}

static bool has_evidence_of(matcher *g, int stage, int file, int64_t used)
{
    for (int k = 0; k < g->c->stages[stage].nalts; k++) {
        const model_alt *a = &g->c->stages[stage].alts[k];
        if (a->type == MODEL_ALT_FILE && (a->rel & MODEL_EXECUTED) && file_evidence(g, stage, k, file, used, used, -1))
            return true;
    }
    return false;
}

static bool executes(matcher *g, const model_alt *a, int p)
{
    int image = oracle_image_file(g, p), argument = g->m->world.procs[p].argument;
    if (!a->argument_only && oracle_there(image) &&
        (a->with < 0 || has_evidence_of(g, a->with, image, oracle_ran(g, p))))
        return true;
    return oracle_runs_arguments(g, p) && oracle_there(argument) &&
           (a->with < 0 || has_evidence_of(g, a->with, argument, oracle_ran(g, p)));
}

/* What a child's start says of its parent, whose own start was not seen. */
static void take_told(matcher *g, int stage, int alt, int record)
{
    const model_record *r = oracle_record_at(g, record);
    const model_alt *a = &g->c->stages[stage].alts[alt];
    if (a->type != MODEL_ALT_KIND || (a->at != MODEL_PARENT && a->at != MODEL_ANCESTOR)) return;
    if (r->parent < 0 || !r->names_parent_image || oracle_created(g, r->parent) || !oracle_stands(g, a->at, r->parent))
        return;
    if (oracle_is_kind(g, r->parent, a->is) && !(a->unless && oracle_is_kind(g, r->parent, a->unless)))
        take(g, stage, alt, record, false, r->parent, INT64_MIN, BY_PLACE);
}

/* What the process asked the resolver for, and got the address of what it connects to, by then: the contrary of evidence. */
static bool cleared(const matcher *g, int stage, int proc, const model_record *r)
{
    for (int k = 0; k < g->c->stages[stage].nalts; k++) {
        const model_alt *by = &g->c->stages[stage].alts[k];
        if (by->type != MODEL_ALT_CLEARS || (by->anchors && !(by->anchors & g->anchor_bits))) continue;
        if (by->is && !oracle_is_kind(g, proc, by->is)) continue;
        if (by->unless && oracle_is_kind(g, proc, by->unless)) continue;
        for (int i = 0; i < oracle_records(g); i++) {
            const model_record *q = oracle_record_at(g, i);
            if (q->kind == by->on && q->proc == proc && (by->value < 0 || q->user == by->value) && q->answer >= 0 &&
                r->kind == MODEL_CONNECT && q->answer == r->address && q->t0 - r->t0 <= g->c->tolerance)
                return true;
        }
    }
    return false;
}

static void take_record(matcher *g, int stage, int alt, int record)
{
    const model_record *r = oracle_record_at(g, record);
    const model_alt *a = &g->c->stages[stage].alts[alt];
    bool start = a->type == MODEL_ALT_KIND || a->type == MODEL_ALT_EXECUTES;
    if (r->host != g->host || r->kind != (start ? MODEL_START : a->on)) return;
    if (start) take_told(g, stage, alt, record);
    if (!start && a->value >= 0 && r->user != a->value) return;
    if (a->at == MODEL_HOST) {
        take(g, stage, alt, record, false, -1, INT64_MIN, BY_PLACE);
        return;
    }
    if (r->proc < 0 || !oracle_stands(g, a->at, r->proc)) return;
    if (a->is && !oracle_is_kind(g, r->proc, a->is)) return;
    if (a->unless && oracle_is_kind(g, r->proc, a->unless)) return;
    if (a->type == MODEL_ALT_EXECUTES && !executes(g, a, r->proc)) return;
    if (a->at <= MODEL_SELF && cleared(g, stage, r->proc, r)) return;
    take(g, stage, alt, record, false, r->proc, INT64_MIN, BY_PLACE);
}

/* What a process did after somebody of the lineage had put code into it is the lineage's doing, too. Two sensors' clocks may differ by 2 s. */
static void take_injected(matcher *g, int stage, int alt)
{
    const model_alt *a = &g->c->stages[stage].alts[alt];
    if (a->type != MODEL_ALT_EVENT || a->at != MODEL_LINEAGE || a->is) return;
    for (int i = 0; i < oracle_records(g); i++) {
        const model_record *r = oracle_record_at(g, i);
        if (r->kind != MODEL_INJECT || !oracle_in_lineage(g, r->proc)) continue;
        if (a->unless && oracle_is_kind(g, r->target, a->unless)) continue;
        for (int k = 0; k < oracle_records(g); k++) {
            const model_record *q = oracle_record_at(g, k);
            if (q->proc != r->target || q->kind != a->on || (a->value >= 0 && q->user != a->value)) continue;
            if (q->t0 < r->t0 - 2000000000 || cleared(g, stage, r->target, q)) continue;
            take(g, stage, alt, k, false, r->target, r->t0, BELOW);
        }
    }
}

void oracle_collect_process(matcher *g)
{
    for (int s = 0; s < g->c->nstages; s++)
        for (int k = 0; k < g->c->stages[s].nalts; k++) {
            const model_alt *a = &g->c->stages[s].alts[k];
            if (a->anchors && !(a->anchors & g->anchor_bits)) continue;
            if (a->type == MODEL_ALT_CLEARS) continue;
            if (a->type == MODEL_ALT_FILE)
                take_file(g, s, k);
            else
                for (int i = 0; i < oracle_records(g); i++) take_record(g, s, k, i);
            take_injected(g, s, k);
        }
}

/* ---- key chains ---- */

/* The event's value of a key; -1: it has none. */
static int value_of(const model_record *r, model_key key)
{
    return key == MODEL_USER ? r->user : key == MODEL_BOX ? r->container : r->address;
}

/* Users are known by host, other values everywhere. */
static bool key_hit(const matcher *g, const model_alt *a, const model_record *r)
{
    if (r->kind != a->on || (a->value >= 0 && r->outcome != a->value)) return false;
    if (a->key == MODEL_USER && r->host != g->host) return false;
    return value_of(r, a->key) >= 0;
}

enum { MODEL_VALUES = 4 };

/* Since when does each value belong to the user, by way of links that hits make? INT64_MAX: never. */
static void follow_links(const matcher *g, int user, int64_t since[MODEL_KEYS][MODEL_VALUES])
{
    for (int k = 0; k < MODEL_KEYS; k++)
        for (int v = 0; v < MODEL_VALUES; v++) since[k][v] = INT64_MAX;
    since[MODEL_USER][user] = INT64_MIN;
    for (int hop = 0; hop < MODEL_KEYS; hop++)
        for (int s = 0; s < g->c->nstages; s++)
            for (int k = 0; k < g->c->stages[s].nalts; k++)
                for (int i = 0; i < oracle_records(g); i++) {
                    const model_alt *a = &g->c->stages[s].alts[k];
                    const model_record *r = oracle_record_at(g, i);
                    if (!key_hit(g, a, r)) continue;
                    int64_t from = since[a->key][value_of(r, a->key)];
                    for (model_key to = 0; to < MODEL_KEYS; to++) {
                        if (!(a->links >> to & 1) || value_of(r, to) < 0 || from == INT64_MAX) continue;
                        int64_t *t = &since[to][value_of(r, to)], then = r->t1 > from ? r->t1 : from;
                        if (then < *t) *t = then;
                    }
                }
}

void oracle_collect_key(matcher *g, int user)
{
    int64_t since[MODEL_KEYS][MODEL_VALUES];
    follow_links(g, user, since);
    for (int s = 0; s < g->c->nstages; s++)
        for (int k = 0; k < g->c->stages[s].nalts; k++)
            for (int i = 0; i < oracle_records(g); i++) {
                const model_alt *a = &g->c->stages[s].alts[k];
                const model_record *r = oracle_record_at(g, i);
                if (!key_hit(g, a, r)) continue;
                int64_t t = since[a->key][value_of(r, a->key)];
                if (t != INT64_MAX) take(g, s, k, i, false, -1, t, BELOW);
            }
}
