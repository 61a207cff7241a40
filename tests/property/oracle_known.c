/* SPDX-License-Identifier: MIT
 *
 * oracle_known.c: what is known of a process, and of its lineage: read from the whole list of records each time it is asked.
 */
#include "oracle_parts.h"

const model_record *oracle_record_at(const matcher *g, int i)
{
    return &g->m->world.records[i];
}

int oracle_records(const matcher *g)
{
    return g->m->world.nrecords;
}

/* ---- what is known of a process ---- */

bool oracle_mentions(const model_record *r, int p)
{
    return r->proc == p || r->parent == p || r->effective == p || r->target == p;
}

bool oracle_created(const matcher *g, int p)
{
    for (int i = 0; i < oracle_records(g); i++)
        if (oracle_record_at(g, i)->kind == MODEL_START && oracle_record_at(g, i)->proc == p) return true;
    return false;
}

bool oracle_is_fork(const matcher *g, int p)
{
    if (p < 0 || oracle_created(g, p)) return false;
    for (int i = 0; i < oracle_records(g); i++)
        if (oracle_record_at(g, i)->kind == MODEL_FORK && oracle_record_at(g, i)->proc == p) return true;
    return false;
}

static bool tells_image(const model_record *r, int p)
{
    return (r->proc == p && r->names_image) || (r->parent == p && r->names_parent_image) ||
           (r->effective == p && r->names_effective_image) || (r->target == p && r->names_target_image);
}

static bool image_known(const matcher *g, int p)
{
    for (int i = 0; i < oracle_records(g); i++)
        if (tells_image(oracle_record_at(g, i), p)) return true;
    return false;
}

/* A copy is as its parent is, as long as nobody says what it is. */
bool oracle_is_kind(const matcher *g, int p, unsigned kinds)
{
    while (oracle_is_fork(g, p) && !image_known(g, p)) p = g->parents[p];
    return p >= 0 && image_known(g, p) && model_of_kind(g->c, g->m->world.procs[p].name, kinds);
}

/* Who is said to have started it, or ran it in place; -1: nobody. */
static int reported(const matcher *g, int p)
{
    int earlier = g->m->world.procs[p].earlier;
    if (earlier >= 0) return earlier;
    for (int i = 0; i < oracle_records(g); i++)
        if ((oracle_record_at(g, i)->kind == MODEL_START || oracle_record_at(g, i)->kind == MODEL_FORK) &&
            oracle_record_at(g, i)->proc == p && oracle_record_at(g, i)->parent >= 0)
            return oracle_record_at(g, i)->parent;
    return -1;
}

/* Who really started it. */
static int parent_of(const matcher *g, int p)
{
    return g->parents[p];
}

/* The same, copies left out. */
static int parent_beyond(const matcher *g, int p)
{
    do {
        p = parent_of(g, p);
    } while (oracle_is_fork(g, p));
    return p;
}

bool oracle_unknown(const matcher *g, int p)
{
    return p < 0 || (!oracle_created(g, p) && !image_known(g, p));
}

/* When it started: as its own start says, else when it is first heard of. */
int64_t oracle_started(const matcher *g, int p)
{
    int64_t own = INT64_MAX, heard = INT64_MAX;
    for (int i = 0; i < oracle_records(g); i++) {
        const model_record *r = oracle_record_at(g, i);
        if (r->kind == MODEL_START && r->proc == p && r->t0 < own) own = r->t0;
        if (r->kind == MODEL_FORK && r->proc == p && oracle_is_fork(g, p)) own = r->t0;
        if (oracle_mentions(r, p) && r->t0 < heard) heard = r->t0;
    }
    return own != INT64_MAX ? own : heard;
}

/* When its image and its command line were told: by its own start, else by a child's. INT64_MAX: never. */
int64_t oracle_ran(const matcher *g, int p)
{
    int64_t t = INT64_MAX;
    if (oracle_created(g, p)) return oracle_started(g, p);
    for (int i = 0; i < oracle_records(g); i++) {
        const model_record *r = oracle_record_at(g, i);
        if (r->kind == MODEL_START && r->parent == p && r->names_parent_image && oracle_started(g, r->proc) < t)
            t = oracle_started(g, r->proc);
    }
    return t;
}

int oracle_image_file(const matcher *g, int p)
{
    return g->m->world.procs[p].name - (MODEL_NAMES - MODEL_FILES);
}

bool oracle_runs_arguments(const matcher *g, int p)
{
    if (g->c->runs_files && !oracle_there(g->m->world.procs[p].argument)) return false;
    return g->c->runs && oracle_is_kind(g, p, g->c->runs);
}

bool oracle_there(int file)
{
    return file >= 0 && file < 3;
}

static bool executes_there(const matcher *g, int p)
{
    if (oracle_ran(g, p) == INT64_MAX) return false;
    return oracle_there(oracle_image_file(g, p)) ||
           (oracle_runs_arguments(g, p) && oracle_there(g->m->world.procs[p].argument));
}

/* Who asked: the record's own client, or that of the record of the same name that is nearest in time. */
static int client_of(const matcher *g, const model_record *r)
{
    int64_t off = INT64_MAX;
    int best = -1;
    if (r->proc >= 0 || r->task < 0) return r->proc;
    for (int i = 0; i < oracle_records(g); i++) {
        const model_record *q = oracle_record_at(g, i);
        if (q->kind != MODEL_REQUEST || q->host != r->host || q->task != r->task || q->proc < 0) continue;
        int64_t d = q->t0 > r->t0 ? q->t0 - r->t0 : r->t0 - q->t0;
        if (d >= off) continue;
        off = d;
        best = q->proc;
    }
    return best;
}

/* Who asked for it; -1: nobody. Of several requests the surest in its way of telling, then the nearest in time. */
static int requested(const matcher *g, int p)
{
    int best = -1;
    if (!oracle_created(g, p)) return -1;
    int64_t start = oracle_started(g, p), off = INT64_MAX;
    for (unsigned way = MODEL_BY_PID; way <= MODEL_BY_BROKER && best < 0; way *= 2)
        for (int i = 0; i < oracle_records(g); i++) {
            const model_record *r = oracle_record_at(g, i);
            if (r->kind != MODEL_REQUEST || !model_asks(&g->m->world, r, p, way, start)) continue;
            if (way == MODEL_BY_BROKER && (reported(g, p) < 0 || !image_known(g, reported(g, p)))) continue;
            int64_t d = r->t0 > start ? r->t0 - start : start - r->t0;
            int client = client_of(g, r);
            if (client < 0 || client == p || d >= off) continue;
            off = d;
            best = client;
        }
    return best;
}

/* Who really did: that one counts where it is told. (Asked again and again, so it is worked out once.) */
int oracle_find_parent(const matcher *g, int p)
{
    for (int i = 0; i < oracle_records(g); i++)
        if (oracle_record_at(g, i)->kind == MODEL_START && oracle_record_at(g, i)->proc == p &&
            oracle_record_at(g, i)->effective >= 0)
            return oracle_record_at(g, i)->effective;
    int client = requested(g, p);
    return client >= 0 ? client : reported(g, p);
}

/* ---- anchors and lineage ---- */

/* The reported parent, where no request tells whose start it is: what a system process does on request is its client's. */
static int reported_beside(const matcher *g, int p)
{
    for (int i = 0; i < oracle_records(g); i++)
        if (oracle_record_at(g, i)->kind == MODEL_START && oracle_record_at(g, i)->proc == p &&
            oracle_record_at(g, i)->effective >= 0)
            return reported(g, p);
    return requested(g, p) >= 0 || oracle_is_fork(g, reported(g, p)) ? -1 : reported(g, p);
}

/* Bits of the anchors that it satisfies, wherever it stands. */
static unsigned fits(const matcher *g, int p)
{
    unsigned bits = 0;
    int parent = parent_beyond(g, p);
    if (oracle_is_fork(g, p)) return 0;
    for (int i = 0; i < g->c->nanchors; i++) {
        const model_anchor *a = &g->c->anchors[i];
        if (!oracle_is_kind(g, parent, a->parent) && !oracle_is_kind(g, reported_beside(g, p), a->parent) &&
            !(a->parent_unknown && oracle_unknown(g, parent)))
            continue;
        if (a->is && !oracle_is_kind(g, p, a->is)) continue;
        if (a->unless && oracle_is_kind(g, p, a->unless)) continue;
        if (a->executes && !executes_there(g, p)) continue;
        bits |= 1u << i;
    }
    return bits;
}

unsigned oracle_anchor_bits(const matcher *g, int p)
{
    unsigned bits = fits(g, p), outermost = 0;
    for (int i = 0; i < g->c->nanchors; i++) outermost |= (unsigned)g->c->anchors[i].outermost << i;
    for (int a = parent_of(g, p); a >= 0 && (bits & outermost); a = parent_of(g, a))
        if (fits(g, a)) bits &= ~outermost;
    return bits;
}

/* At or below the anchor, up to the next anchor of the same chain. */
bool oracle_in_lineage(const matcher *g, int p)
{
    for (; p >= 0; p = parent_of(g, p)) {
        if (p == g->anchor) return true;
        if (oracle_anchor_bits(g, p)) return false;
    }
    return false;
}

/* The reported parent stands beside the effective one; those above it are the anchor's no more. */
bool oracle_is_above(const matcher *g, int p)
{
    if (p == reported(g, g->anchor) && !oracle_is_fork(g, p)) return true;
    for (int a = parent_beyond(g, g->anchor); a >= 0; a = parent_beyond(g, a))
        if (a == p) return true;
    return false;
}

/* The anchor, or an image that it ran in place, at once or by others, none of which is an anchor of its own. */
static bool is_self(const matcher *g, int p)
{
    while (p >= 0 && p != g->anchor) p = oracle_anchor_bits(g, p) ? -1 : g->m->world.procs[p].earlier;
    return p >= 0;
}

bool oracle_stands(const matcher *g, model_at at, int p)
{
    switch (at) {
    case MODEL_LINEAGE:
        return oracle_in_lineage(g, p);
    case MODEL_SELF:
        return is_self(g, p);
    case MODEL_PARENT:
        return p == parent_beyond(g, g->anchor) || (p == reported(g, g->anchor) && !oracle_is_fork(g, p));
    case MODEL_ANCESTOR:
        return oracle_is_above(g, p);
    case MODEL_HOST:
        return g->m->world.procs[p].host == g->host;
    case MODEL_WRITER: /* see take_writer */
        return false;
    }
    return false;
}
