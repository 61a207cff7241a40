/* SPDX-License-Identifier: MIT
 *
 * oracle.c: see oracle.h. For each anchor all evidence is collected, then a window is laid at each piece. What a process is, and who started
 * it, is read from the whole list of records each time it is asked.
 */
#include "oracle.h"

#include <string.h>

static const int64_t file_memory = (int64_t)7 * 24 * 3600 * 1000000000; /* cdet_options.file_memory */

enum { MAX_PIECES = MODEL_RECORDS * MODEL_STAGES * MODEL_ALTS };

typedef struct piece {
    int stage, alt, record;
    int64_t t0, t1, known; /* known: time of the last record it needs */
    int64_t below, beside; /* the same, as joined by the lineage itself, and otherwise; INT64_MAX: it is not */
    bool weak, out;
} piece;

typedef struct matcher {
    const model *m;
    const model_chain *c;
    int chain, anchor, host;
    int parents[MODEL_PROCS];
    unsigned anchor_bits;
    bool alive; /* the lineage itself has evidence; what lies above or beside it makes no chain */
    piece pieces[MAX_PIECES];
    int n;
} matcher;

static const model_record *record_at(const matcher *g, int i)
{
    return &g->m->world.records[i];
}

static int records(const matcher *g)
{
    return g->m->world.nrecords;
}

/* ---- what is known of a process ---- */

static bool mentions(const model_record *r, int p)
{
    return r->proc == p || r->parent == p || r->effective == p || r->target == p;
}

static bool created(const matcher *g, int p)
{
    for (int i = 0; i < records(g); i++)
        if (record_at(g, i)->kind == MODEL_START && record_at(g, i)->proc == p) return true;
    return false;
}

static bool tells_image(const model_record *r, int p)
{
    return (r->proc == p && r->names_image) || (r->parent == p && r->names_parent_image) ||
           (r->effective == p && r->names_effective_image) || (r->target == p && r->names_target_image);
}

static bool image_known(const matcher *g, int p)
{
    for (int i = 0; i < records(g); i++)
        if (tells_image(record_at(g, i), p)) return true;
    return false;
}

static bool is_kind(const matcher *g, int p, unsigned kinds)
{
    return p >= 0 && image_known(g, p) && model_of_kind(g->c, g->m->world.procs[p].name, kinds);
}

/* Who is said to have started it; -1: nobody. */
static int reported(const matcher *g, int p)
{
    for (int i = 0; i < records(g); i++)
        if (record_at(g, i)->kind == MODEL_START && record_at(g, i)->proc == p && record_at(g, i)->parent >= 0)
            return record_at(g, i)->parent;
    return -1;
}

/* Who really started it. */
static int parent_of(const matcher *g, int p)
{
    return g->parents[p];
}

static bool unknown(const matcher *g, int p)
{
    return p < 0 || (!created(g, p) && !image_known(g, p));
}

/* When it started: as its own start says, else when it is first heard of. */
static int64_t started(const matcher *g, int p)
{
    int64_t own = INT64_MAX, heard = INT64_MAX;
    for (int i = 0; i < records(g); i++) {
        const model_record *r = record_at(g, i);
        if (r->kind == MODEL_START && r->proc == p && r->t0 < own) own = r->t0;
        if (mentions(r, p) && r->t0 < heard) heard = r->t0;
    }
    return own != INT64_MAX ? own : heard;
}

/* When its image and its command line were told: by its own start, else by a child's. INT64_MAX: never. */
static int64_t ran(const matcher *g, int p)
{
    int64_t t = INT64_MAX;
    if (created(g, p)) return started(g, p);
    for (int i = 0; i < records(g); i++) {
        const model_record *r = record_at(g, i);
        if (r->kind == MODEL_START && r->parent == p && r->names_parent_image && started(g, r->proc) < t)
            t = started(g, r->proc);
    }
    return t;
}

static int image_file(const matcher *g, int p)
{
    return g->m->world.procs[p].name - (MODEL_NAMES - MODEL_FILES);
}

static bool runs_arguments(const matcher *g, int p)
{
    return g->c->runs && is_kind(g, p, g->c->runs);
}

static bool there(int file)
{
    return file >= 0 && file < 3;
}

static bool executes_there(const matcher *g, int p)
{
    if (ran(g, p) == INT64_MAX) return false;
    return there(image_file(g, p)) || (runs_arguments(g, p) && there(g->m->world.procs[p].argument));
}

/* Who asked: the record's own client, or that of the record of the same name that is nearest in time. */
static int client_of(const matcher *g, const model_record *r)
{
    int64_t off = INT64_MAX;
    int best = -1;
    if (r->proc >= 0 || r->task < 0) return r->proc;
    for (int i = 0; i < records(g); i++) {
        const model_record *q = record_at(g, i);
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
    if (!created(g, p)) return -1;
    int64_t start = started(g, p), off = INT64_MAX;
    for (unsigned way = MODEL_BY_PID; way <= MODEL_BY_IMAGE && best < 0; way *= 2)
        for (int i = 0; i < records(g); i++) {
            const model_record *r = record_at(g, i);
            if (r->kind != MODEL_REQUEST || !model_asks(&g->m->world, r, p, way, start)) continue;
            int64_t d = r->t0 > start ? r->t0 - start : start - r->t0;
            int client = client_of(g, r);
            if (client < 0 || client == p || d >= off) continue;
            off = d;
            best = client;
        }
    return best;
}

/* Who really did: that one counts where it is told. (Asked again and again, so it is worked out once.) */
static int find_parent(const matcher *g, int p)
{
    for (int i = 0; i < records(g); i++)
        if (record_at(g, i)->kind == MODEL_START && record_at(g, i)->proc == p && record_at(g, i)->effective >= 0)
            return record_at(g, i)->effective;
    int client = requested(g, p);
    return client >= 0 ? client : reported(g, p);
}

/* ---- anchors and lineage ---- */

static unsigned anchor_bits(const matcher *g, int p)
{
    unsigned bits = 0;
    int parent = parent_of(g, p);
    for (int i = 0; i < g->c->nanchors; i++) {
        const model_anchor *a = &g->c->anchors[i];
        if (!is_kind(g, parent, a->parent) && !is_kind(g, reported(g, p), a->parent) &&
            !(a->parent_unknown && unknown(g, parent)))
            continue;
        if (a->is && !is_kind(g, p, a->is)) continue;
        if (a->unless && is_kind(g, p, a->unless)) continue;
        if (a->executes && !executes_there(g, p)) continue;
        bits |= 1u << i;
    }
    return bits;
}

/* At or below the anchor, up to the next anchor of the same chain. */
static bool in_lineage(const matcher *g, int p)
{
    for (; p >= 0; p = parent_of(g, p)) {
        if (p == g->anchor) return true;
        if (anchor_bits(g, p)) return false;
    }
    return false;
}

/* The reported parent stands beside the effective one; those above it are the anchor's no more. */
static bool is_above(const matcher *g, int p)
{
    if (p == reported(g, g->anchor)) return true;
    for (int a = parent_of(g, g->anchor); a >= 0; a = parent_of(g, a))
        if (a == p) return true;
    return false;
}

static bool stands(const matcher *g, model_at at, int p)
{
    switch (at) {
    case MODEL_LINEAGE:
        return in_lineage(g, p);
    case MODEL_SELF:
        return p == g->anchor;
    case MODEL_PARENT:
        return p == parent_of(g, g->anchor) || p == reported(g, g->anchor);
    case MODEL_ANCESTOR:
        return is_above(g, p);
    case MODEL_HOST:
        return g->m->world.procs[p].host == g->host;
    case MODEL_WRITER: /* see take_writer */
        return false;
    }
    return false;
}

/* ---- evidence ---- */

typedef enum joined {
    BY_PLACE,
    BELOW,
    BESIDE
} joined; /* BELOW: by the lineage, wherever the process stands; BESIDE: not by it */

/* `by`: the process that ties the record to the anchor; -1: none. `since`: when that is known, at the earliest. */
static void take(matcher *g, int stage, int alt, int record, bool weak, int by, int64_t since, joined how)
{
    const model_record *r = record_at(g, record);
    const model_alt *a = &g->c->stages[stage].alts[alt];
    int64_t known = r->t1 > since ? r->t1 : since;
    if (by >= 0 && created(g, by) && started(g, by) > known) known = started(g, by);
    if (a->around && (r->t0 - started(g, g->anchor) > a->around || started(g, g->anchor) - r->t0 > a->around)) return;
    int i = 0;
    while (i < g->n && (g->pieces[i].stage != stage || g->pieces[i].alt != alt || g->pieces[i].record != record)) i++;
    piece *p = &g->pieces[i];
    if (i == g->n) {
        g->n++;
        *p = (piece){ stage, alt, record, r->t0, r->t1, 0, INT64_MAX, INT64_MAX, true, false };
    }
    p->weak &= weak || a->weak; /* of several joins the strong one, and the first */
    int64_t *when = how == BELOW || (how == BY_PLACE && by >= 0 && in_lineage(g, by)) ? &p->below : &p->beside;
    if (known < *when) *when = known;
    g->alive |= p->below != INT64_MAX;
}

/* The chain is there once the lineage itself has something to tell: what lies above or beside it counts from then on. */
static void settle(matcher *g)
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
    if (!a->by && !a->by_lineage && !a->by_unknown) return 1;
    if (r->proc >= 0 && a->by && is_kind(g, r->proc, a->by)) return 1;
    if (r->proc >= 0 && a->by_lineage && in_lineage(g, r->proc)) return 1;
    return a->by_unknown && unknown(g, r->proc) ? 2 : 0;
}

/* How the file got its name, the first time; -1: it was not renamed. */
static int renaming(const matcher *g, int file)
{
    int best = -1;
    for (int i = 0; i < records(g); i++) {
        const model_record *r = record_at(g, i), *b = best >= 0 ? record_at(g, best) : NULL;
        if (r->kind != MODEL_RENAME || r->file != file || r->host != g->host) continue;
        if (!b || r->t0 < b->t0 || (r->t0 == b->t0 && strcmp(model_file_path(r->old), model_file_path(b->old)) < 0))
            best = i;
    }
    return best;
}

/* What the writer of a file that is evidence did elsewhere. */
static void take_writer(matcher *g, int writer, int64_t since, joined how)
{
    for (int s = 0; s < g->c->nstages && writer >= 0; s++)
        for (int k = 0; k < g->c->stages[s].nalts; k++) {
            const model_alt *a = &g->c->stages[s].alts[k];
            if (a->at != MODEL_WRITER || a->type != MODEL_ALT_EVENT) continue;
            if (a->anchors && !(a->anchors & g->anchor_bits)) continue;
            if (a->unless && is_kind(g, writer, a->unless)) continue;
            for (int i = 0; i < records(g); i++) {
                const model_record *r = record_at(g, i);
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
    for (int i = 0; i < records(g); i++) {
        const model_record *r = record_at(g, i);
        if (r->kind != MODEL_CREATE && !(a->renames && r->kind == MODEL_RENAME)) continue;
        if (r->file != file || r->host != g->host || r->t0 - used > g->c->tolerance || began - r->t0 > file_memory)
            continue;
        int w = writer(g, a, r);
        if (!w) continue;
        found = true;
        int64_t since = first;
        if ((a->by || a->by_lineage) && r->proc >= 0 && created(g, r->proc) && started(g, r->proc) > since)
            since = started(g, r->proc);
        if (by < 0) continue;
        take(g, stage, alt, i, w == 2, by, since, BY_PLACE);
        take_writer(g, r->proc, since > r->t1 ? since : r->t1, in_lineage(g, by) ? BELOW : BESIDE);
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
        int i = renaming(g, file);
        if (i < 0 || record_at(g, i)->t0 - used > g->c->tolerance) break;
        if (record_at(g, i)->t0 < used) used = record_at(g, i)->t0;
        if (record_at(g, i)->t0 > first) first = record_at(g, i)->t0;
        file = record_at(g, i)->old;
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
    for (int i = 0; i < records(g); i++) {
        const model_record *q = record_at(g, i);
        if (q->kind == r->kind && q->proc == r->proc && q->file == r->file && q->t0 < t &&
            way_of_naming(g, q) == way_of_naming(g, r))
            t = q->t0;
    }
    return t;
}

static void take_file(matcher *g, int stage, int alt)
{
    unsigned rel = g->c->stages[stage].alts[alt].rel;
    for (int p = 0; p < g->m->world.nprocs; p++) {
        bool lineage = in_lineage(g, p), above = is_above(g, p);
        int64_t t = ran(g, p);
        int image = image_file(g, p), argument = g->m->world.procs[p].argument;
        if (lineage && (rel & MODEL_EXECUTED) && t != INT64_MAX) {
            if (image >= 0) (void)file_evidence(g, stage, alt, image, t, t, p);
            if (argument >= 0 && runs_arguments(g, p)) (void)file_evidence(g, stage, alt, argument, t, t, p);
        }
        if ((above || (p == g->anchor && !runs_arguments(g, p))) && (rel & MODEL_OPENED) && t != INT64_MAX &&
            argument >= 0)
            (void)file_evidence(g, stage, alt, argument, t, t, p);
        for (int i = 0; i < records(g); i++) {
            const model_record *r = record_at(g, i);
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
    int image = image_file(g, p), argument = g->m->world.procs[p].argument;
    if (!a->argument_only && there(image) && (a->with < 0 || has_evidence_of(g, a->with, image, ran(g, p))))
        return true;
    return runs_arguments(g, p) && there(argument) && (a->with < 0 || has_evidence_of(g, a->with, argument, ran(g, p)));
}

/* What a child's start says of its parent, whose own start was not seen. */
static void take_told(matcher *g, int stage, int alt, int record)
{
    const model_record *r = record_at(g, record);
    const model_alt *a = &g->c->stages[stage].alts[alt];
    if (a->type != MODEL_ALT_KIND || (a->at != MODEL_PARENT && a->at != MODEL_ANCESTOR)) return;
    if (r->parent < 0 || !r->names_parent_image || created(g, r->parent) || !stands(g, a->at, r->parent)) return;
    if (is_kind(g, r->parent, a->is) && !(a->unless && is_kind(g, r->parent, a->unless)))
        take(g, stage, alt, record, false, r->parent, INT64_MIN, BY_PLACE);
}

static void take_record(matcher *g, int stage, int alt, int record)
{
    const model_record *r = record_at(g, record);
    const model_alt *a = &g->c->stages[stage].alts[alt];
    bool start = a->type == MODEL_ALT_KIND || a->type == MODEL_ALT_EXECUTES;
    if (r->host != g->host || r->kind != (start ? MODEL_START : a->on)) return;
    if (start) take_told(g, stage, alt, record);
    if (!start && a->value >= 0 && r->user != a->value) return;
    if (a->at == MODEL_HOST) {
        take(g, stage, alt, record, false, -1, INT64_MIN, BY_PLACE);
        return;
    }
    if (r->proc < 0 || !stands(g, a->at, r->proc)) return;
    if (a->is && !is_kind(g, r->proc, a->is)) return;
    if (a->unless && is_kind(g, r->proc, a->unless)) return;
    if (a->type == MODEL_ALT_EXECUTES && !executes(g, a, r->proc)) return;
    take(g, stage, alt, record, false, r->proc, INT64_MIN, BY_PLACE);
}

/* What a process did after somebody of the lineage had put code into it is the lineage's doing, too. Two sensors' clocks may differ by 2 s. */
static void take_injected(matcher *g, int stage, int alt)
{
    const model_alt *a = &g->c->stages[stage].alts[alt];
    if (a->type != MODEL_ALT_EVENT || a->at != MODEL_LINEAGE || a->is) return;
    for (int i = 0; i < records(g); i++) {
        const model_record *r = record_at(g, i);
        if (r->kind != MODEL_INJECT || !in_lineage(g, r->proc)) continue;
        if (a->unless && is_kind(g, r->target, a->unless)) continue;
        for (int k = 0; k < records(g); k++) {
            const model_record *q = record_at(g, k);
            if (q->proc != r->target || q->kind != a->on || (a->value >= 0 && q->user != a->value)) continue;
            if (q->t0 < r->t0 - 2000000000) continue;
            take(g, stage, alt, k, false, r->target, r->t0, BELOW);
        }
    }
}

static void collect_process(matcher *g)
{
    for (int s = 0; s < g->c->nstages; s++)
        for (int k = 0; k < g->c->stages[s].nalts; k++) {
            const model_alt *a = &g->c->stages[s].alts[k];
            if (a->anchors && !(a->anchors & g->anchor_bits)) continue;
            if (a->type == MODEL_ALT_FILE)
                take_file(g, s, k);
            else
                for (int i = 0; i < records(g); i++) take_record(g, s, k, i);
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
                for (int i = 0; i < records(g); i++) {
                    const model_alt *a = &g->c->stages[s].alts[k];
                    const model_record *r = record_at(g, i);
                    if (!key_hit(g, a, r)) continue;
                    int64_t from = since[a->key][value_of(r, a->key)];
                    for (model_key to = 0; to < MODEL_KEYS; to++) {
                        if (!(a->links >> to & 1) || value_of(r, to) < 0 || from == INT64_MAX) continue;
                        int64_t *t = &since[to][value_of(r, to)], then = r->t1 > from ? r->t1 : from;
                        if (then < *t) *t = then;
                    }
                }
}

static void collect_key(matcher *g, int user)
{
    int64_t since[MODEL_KEYS][MODEL_VALUES];
    follow_links(g, user, since);
    for (int s = 0; s < g->c->nstages; s++)
        for (int k = 0; k < g->c->stages[s].nalts; k++)
            for (int i = 0; i < records(g); i++) {
                const model_alt *a = &g->c->stages[s].alts[k];
                const model_record *r = record_at(g, i);
                if (!key_hit(g, a, r)) continue;
                int64_t t = since[a->key][value_of(r, a->key)];
                if (t != INT64_MAX) take(g, s, k, i, false, -1, t, BELOW);
            }
}

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
        const model_record *r = record_at(g, x->record);
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
    for (int i = 0; i < records(g); i++)
        if (mentions(record_at(g, i), p)) return true;
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
    for (int p = 0; p < m->world.nprocs; p++) g.parents[p] = find_parent(&g, p);
    for (int c = 0; c < m->nchains; c++) {
        for (int p = 0; p < m->world.nprocs && !m->chains[c].key_chain; p++) {
            start_matcher(&g, m, c, m->world.procs[p].host);
            g.anchor = p;
            g.anchor_bits = anchor_bits(&g, p);
            if (!heard_of(&g, p) || !g.anchor_bits) continue;
            collect_process(&g);
            settle(&g);
            if (g.alive && n < ORACLE_MOST && judge(&g, &out[n])) n++;
        }
        for (int user = 0; user < MODEL_USERS * 2 && m->chains[c].key_chain; user++) {
            start_matcher(&g, m, c, user % 2);
            collect_key(&g, user / 2);
            settle(&g);
            bool wanted = m->chains[c].key_of < 0;
            for (int i = 0; i < g.n && !wanted; i++)
                wanted = g.pieces[i].stage == m->chains[c].key_of &&
                         m->chains[c].stages[g.pieces[i].stage].alts[g.pieces[i].alt].key == MODEL_USER;
            if (wanted && n < ORACLE_MOST && judge(&g, &out[n])) n++;
        }
    }
    return n;
}
