/* SPDX-License-Identifier: MIT
 *
 * engine.c: the public calls on an engine: life, feeding, time, delivery. One function, deliver(), makes every callback.
 */
#include "engine.h"

#include "abi.h"
#include "alert.h"
#include "chains.h"
#include "deadlines.h"
#include "dropped.h"
#include "evict.h"
#include "feed.h"
#include "ahead.h"
#include "graph.h"
#include "hits.h"
#include "lookup.h"
#include "text.h"
#include "unseen.h"

#include <stdio.h>
#include <unistd.h>

enum { DEFAULT_BUDGET = 256 << 20, DEFAULT_ALERTS = 4096, DEFAULT_FIELD = 32768, MAX_FIELDS = 4096 };

/* ---- life ---- */

static void init_tables(cdet_engine *e)
{
    cdet_store_init(&e->store, e->mem);
    cdet_slab_init(&e->texts, &e->store, sizeof(cdet_text));
    cdet_slab_init(&e->procs, &e->store, sizeof(cdet_proc));
    cdet_slab_init(&e->files, &e->store, sizeof(cdet_file));
    cdet_slab_init(&e->uses, &e->store, sizeof(cdet_use));
    cdet_slab_init(&e->links, &e->store, sizeof(cdet_link));
    cdet_slab_init(&e->buckets, &e->store, sizeof(cdet_bucket));
    cdet_slab_init(&e->instances, &e->store, sizeof(cdet_instance));
    cdet_slab_init(&e->hosts, &e->store, sizeof(cdet_host));
    cdet_slab_init(&e->requests, &e->store, sizeof(cdet_request));
    cdet_map *maps[] = { &e->text_map,   &e->entity_map, &e->pid_map,     &e->file_map,
                         &e->bucket_map, &e->host_map,   &e->request_map, &e->labelset_map };
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) cdet_map_init(maps[i], e->mem);
}

cdet_engine *cdet_engine_make(cdet_ruleset *rs, const cdet_options *o)
{
    cdet_mem m;
    cdet_mem_init(&m, o->alloc, o->alloc_ctx, o->max_bytes ? o->max_bytes : DEFAULT_BUDGET);
    cdet_mem *own = cdet_mem_alloc(&m, sizeof *own);
    cdet_engine *e = own ? cdet_mem_alloc(&m, sizeof *e) : NULL;
    if (!e) {
        cdet_mem_free(&m, own, sizeof *own);
        return NULL;
    }
    *own = m;
    e->mem = own;
    e->rs = cdet_ruleset_ref(rs);
    e->opt = *o;
    if (!e->opt.max_alerts) e->opt.max_alerts = DEFAULT_ALERTS;
    if (!e->opt.max_field) e->opt.max_field = DEFAULT_FIELD;
    if (!e->opt.file_memory) e->opt.file_memory = (int64_t)7 * 24 * 3600 * 1000000000;
    e->key[0] = o->hash_seed[0] ? o->hash_seed[0] : 0x0123456789abcdefull;
    e->key[1] = o->hash_seed[1] ? o->hash_seed[1] : 0xfedcba9876543210ull;
    e->pid = (long)getpid();
    e->advanced = CDET_NO_TIME;
    e->known_serial = UINT32_MAX;
    init_tables(e);
    uint32_t nfields = cdet_names_count(rs->t.fields) + 1, npreds = cdet_exprs_predicates(rs->t.exprs);
    e->view = cdet_view_new(e->mem, nfields, npreds, e->opt.max_field);
    e->file_view = cdet_view_new(e->mem, nfields, npreds, e->opt.max_field);
    uint32_t words = cdet_entries_words(rs->paths), more = cdet_entries_words(rs->destinations);
    bool room = e->view && e->file_view && cdet_view_room(e->view, words > more ? words : more) &&
                cdet_view_room(e->file_view, words);
    e->path = cdet_mem_alloc(e->mem, sizeof *e->path);
    e->under_way = cdet_mem_alloc(e->mem, (rs->nchains + 1) * sizeof *e->under_way);
    if (!room || !e->path || !e->under_way) {
        cdet_engine_unmake(e);
        return NULL;
    }
    cdet_lookups_begin(e);
    return e;
}

void cdet_engine_moved(cdet_engine *e)
{
    cdet_slab *slabs[] = { &e->texts,   &e->procs,     &e->files, &e->uses,    &e->links,
                           &e->buckets, &e->instances, &e->hosts, &e->requests };
    for (size_t i = 0; i < sizeof slabs / sizeof *slabs; i++) slabs[i]->store = &e->store;
    cdet_lookups_begin(e);
}

static void drop_queue(cdet_engine *e)
{
    for (cdet_alert *a; (a = cdet_alert_dequeue(e));) cdet_alert_free(a);
    cdet_alert_free(e->current);
    e->current = NULL;
}

/* State is freed by kind: the heap's objects first, then the pages. */
static void drop_state(cdet_engine *e)
{
    for (uint32_t i = cdet_slab_next(&e->procs, 0); i; i = cdet_slab_next(&e->procs, i)) {
        cdet_extra *x = cdet_proc_at(e, i)->x;
        if (!x) continue;
        cdet_hits_free(e, x->sets);
        cdet_heap_free(&e->store, x);
    }
    for (uint32_t i = cdet_slab_next(&e->files, 0); i; i = cdet_slab_next(&e->files, i))
        cdet_hits_free(e, cdet_file_at(e, i)->sets);
    for (uint32_t i = cdet_slab_next(&e->buckets, 0); i; i = cdet_slab_next(&e->buckets, i))
        cdet_hits_free(e, cdet_bucket_at(e, i)->sets);
    for (uint32_t i = cdet_slab_next(&e->hosts, 0); i; i = cdet_slab_next(&e->hosts, i))
        cdet_heap_free(&e->store, cdet_host_at(e, i)->starts);
    for (uint32_t i = cdet_slab_next(&e->texts, 0); i; i = cdet_slab_next(&e->texts, i))
        cdet_heap_free(&e->store, cdet_text_at(e, i)->ptr);
    for (size_t i = 0; i < e->nlabelsets; i++) cdet_heap_free(&e->store, e->labelsets[i]);
    cdet_slab *slabs[] = { &e->texts,   &e->procs,     &e->files, &e->uses,    &e->links,
                           &e->buckets, &e->instances, &e->hosts, &e->requests };
    for (size_t i = 0; i < sizeof slabs / sizeof *slabs; i++) cdet_slab_free(slabs[i]);
    cdet_map *maps[] = { &e->text_map,   &e->entity_map, &e->pid_map,     &e->file_map,
                         &e->bucket_map, &e->host_map,   &e->request_map, &e->labelset_map };
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) cdet_map_free(maps[i]);
    cdet_store_free(&e->store);
}

void cdet_engine_unmake(cdet_engine *e)
{
    if (!e) return;
    drop_queue(e);
    drop_state(e);
    cdet_view_free(e->view);
    cdet_view_free(e->file_view);
    cdet_mem_free(e->mem, e->anchor_memos, CDET_ANCHOR_MEMOS * e->anchor_memo_size);
    cdet_known_free(e->known, e->mem);
    cdet_mem_free(e->mem, e->answers, CDET_ANSWERS * e->answer_size);
    cdet_mem_free(e->mem, e->labelsets, e->labelsets_cap * sizeof *e->labelsets);
    cdet_mem_free(e->mem, e->path, sizeof *e->path);
    cdet_mem_free(e->mem, e->under_way, e->under_way ? (e->rs->nchains + 1) * sizeof *e->under_way : 0);
    cdet_mem_free(e->mem, e->ids, e->ids_cap * sizeof *e->ids);
    cdet_mem_free(e->mem, e->dirty, e->dirty_cap * sizeof *e->dirty);
    cdet_mem_free(e->mem, e->heard, e->heard_cap * sizeof *e->heard);
    cdet_mem_free(e->mem, e->changed, e->changed_cap * sizeof *e->changed);
    cdet_mem_free(e->mem, e->work, e->work_cap * sizeof *e->work);
    cdet_mem_free(e->mem, e->scratch, e->scratch_cap);
    cdet_mem_free(e->mem, e->scratch2, e->scratch2_cap);
    cdet_mem_free(e->mem, e->recent, e->recent ? CDET_RECENT * sizeof *e->recent : 0);
    cdet_mem_free(e->mem, e->losses, e->losses_cap * sizeof *e->losses);
    cdet_dropped_free(e);
    cdet_ruleset_unref(e->rs);
    cdet_mem *own = e->mem, m;
    cdet_mem_free(own, e, sizeof *e);
    m = *own;
    cdet_mem_free(&m, own, sizeof *own);
}

cdet_status cdet_engine_new(cdet_ruleset *rs, const cdet_options *opt, cdet_engine **out)
{
    cdet_options o = CDET_OPTIONS_INIT;
    if (!rs || !out) return CDET_EINVAL;
    *out = NULL;
    cdet_status s = opt ? cdet_abi_read(&o, sizeof o, opt, 8) : CDET_OK;
    if (s) return s;
    if ((o.flags & 3u) == 3u || (o.flags & ~7u) || o.lateness < 0 || o.file_memory < 0) return CDET_EINVAL;
    *out = cdet_engine_make(rs, &o);
    return *out ? CDET_OK : CDET_ENOMEM;
}

void cdet_engine_free(cdet_engine *e)
{
    if (!e) return;
    if (e->busy) {
        e->free_later = true;
        return;
    }
    cdet_engine_unmake(e);
}

/* ---- delivery ---- */

static cdet_status fail(cdet_engine *e, cdet_status s, const char *what)
{
    snprintf(e->error, sizeof e->error, "%s: %s", cdet_status_text(s), what);
    return s;
}

static cdet_status usable(cdet_engine *e)
{
    if (!e) return CDET_EINVAL;
    if (e->busy) return CDET_EBUSY;
    if (e->pid != (long)getpid()) return fail(e, CDET_EFORK, "the engine belongs to the process that made it");
    return CDET_OK;
}

static void tell_losses(cdet_engine *e)
{
    e->lost = false;
    for (size_t i = 0; i < e->nlosses && e->loss_fn && !e->free_later; i++) {
        cdet_loss l = CDET_LOSS_INIT;
        if (e->losses[i].told == e->losses[i].count) continue;
        e->losses[i].told = e->losses[i].count;
        if (cdet_engine_loss(e, i, &l) == CDET_OK) e->loss_fn(&l, e->loss_user);
    }
}

/* Makes every callback there is: losses first. Frees the engine when a callback asked for it: then *gone is set. */
static cdet_status deliver(cdet_engine *e, bool *gone)
{
    cdet_status s = CDET_OK;
    *gone = false;
    if (!(e->fn && e->queue_head) && !e->lost) return CDET_OK;
    e->busy = true;
    if (e->lost) tell_losses(e);
    while (e->queue_head && e->fn && s == CDET_OK && !e->free_later) {
        int answer = e->fn(e->queue_head, e->user);
        if (answer) s = CDET_STOPPED;
        if (answer >= 0) cdet_alert_free(cdet_alert_dequeue(e)); /* below 0 it stays the oldest that waits */
    }
    e->busy = false;
    if (e->free_later) {
        cdet_engine_unmake(e);
        *gone = true;
        return CDET_STOPPED;
    }
    return s;
}

cdet_status cdet_engine_on_alert(cdet_engine *e, cdet_alert_fn fn, void *user)
{
    cdet_status s = usable(e);
    if (s) return s;
    e->fn = fn;
    e->user = user;
    return CDET_OK;
}

cdet_status cdet_engine_on_loss(cdet_engine *e, cdet_loss_fn fn, void *user)
{
    cdet_status s = usable(e);
    if (s) return s;
    for (size_t i = 0; i < e->nlosses; i++) e->losses[i].told = e->losses[i].count;
    e->lost = false;
    e->loss_fn = fn;
    e->loss_user = user;
    return CDET_OK;
}

const cdet_alert *cdet_engine_next(cdet_engine *e)
{
    if (usable(e)) return NULL;
    cdet_alert_free(e->current);
    return e->current = cdet_alert_dequeue(e);
}

static bool work(cdet_engine *e)
{
    e->closed = (int)cdet_chains_work(e, e->closing);
    return e->closed != CDET_WORK_NOMEM;
}

/* Judges, closes (host 0: every host's windows) and delivers until nothing is left to do. CDET_EFULL, CDET_ENOMEM: something is, and
 * waits for the next call. */
static cdet_status conclude(cdet_engine *e, uint32_t host, bool *gone)
{
    for (;;) {
        e->closing = host;
        (void)cdet_evict_for(e, work); /* what is to be told comes before what is remembered */
        int w = e->closed;
        bool progress = e->fn && e->queue_head;
        cdet_status s = deliver(e, gone);
        if (s || w == CDET_WORK_DONE) return s;
        if (!progress) return w == CDET_WORK_FULL ? CDET_EFULL : CDET_ENOMEM;
    }
}

/* ---- feeding ---- */

static cdet_status check_event(cdet_engine *e, const cdet_event *ev, cdet_event *copy)
{
    cdet_event init = CDET_EVENT_INIT;
    *copy = init;
    cdet_status s = ev ? cdet_abi_read(copy, sizeof *copy, ev, sizeof *copy) : CDET_EINVAL;
    if (s == CDET_EABI) return fail(e, s, "cdet_event");
    if (s) return fail(e, s, "no event");
    if (copy->field_count > MAX_FIELDS) return fail(e, CDET_EINVAL, "more than 4096 fields");
    if ((copy->field_count && !copy->fields) || (copy->name.len && !copy->name.ptr) ||
        (copy->host.len && !copy->host.ptr) || copy->flags)
        return fail(e, CDET_EINVAL, "a NULL pointer with a length, or unknown flags");
    uint32_t fields = cdet_names_count(e->rs->t.fields);
    for (size_t i = 0; i < copy->field_count; i++) {
        const cdet_field *f = &copy->fields[i];
        if (f->kind < CDET_STR || f->kind > CDET_NULL) return fail(e, CDET_EINVAL, "a field of no known kind");
        if ((f->name.len && !f->name.ptr) || (f->kind == CDET_STR && f->v.str.len && !f->v.str.ptr))
            return fail(e, CDET_EINVAL, "a field with a NULL pointer and a length");
        uint32_t number = f->id ? cdet_ruleset_field(e->rs, f->id) : 1;
        if (!number || number > fields) return fail(e, CDET_EINVAL, "the id of a field is of other rules");
    }
    return CDET_OK;
}

/* Is there room for an alert? Where there is none, the callback is offered those that wait. */
static cdet_status make_queue_room(cdet_engine *e, bool *gone)
{
    cdet_status s = e->nqueue >= e->opt.max_alerts ? deliver(e, gone) : CDET_OK;
    if (*gone) return s;
    bool full = s || e->nqueue >= e->opt.max_alerts;
    return full ? fail(e, CDET_EFULL, "take the waiting alerts, then feed this event again") : CDET_OK;
}

static cdet_status take(cdet_engine *e, const cdet_event *ev, bool *gone)
{
    cdet_event copy;
    *gone = false;
    cdet_status full = make_queue_room(e, gone);
    if (full) return full;
    uint32_t host;
    cdet_status s = check_event(e, ev, &copy);
    if (s) return s;
    s = cdet_take(e, &copy, &host);
    if (s < 0) {
        (void)fail(e, s, "the event was not taken");
        (void)deliver(e, gone); /* room may have been made in vain */
        return s;
    }
    /* the event counts even where its alerts have to wait for room */
    cdet_status d = host || e->queue_head || e->lost ? conclude(e, host, gone) : CDET_OK;
    return d > 0 ? d : s;
}

cdet_status cdet_engine_feed(cdet_engine *e, const cdet_event *ev)
{
    bool gone;
    cdet_status s = usable(e);
    return s ? s : take(e, ev, &gone);
}

/* What the next events ask for is on its way from memory while this one is worked on. */
static void look_ahead(cdet_engine *e, const cdet_event *ev, size_t n, size_t count)
{
    if (n + 9 < count) __builtin_prefetch(ev[n + 9].fields);
    if (n + 6 < count) cdet_ahead_look(e, &ev[n + 6], n + 6);
    if (n + 3 < count) cdet_ahead_fetch(e, n + 3);
}

cdet_status cdet_engine_feed_n(cdet_engine *e, const cdet_event *ev, size_t count, size_t *taken)
{
    cdet_status s = usable(e);
    bool gone = false;
    size_t n = 0;
    if (s == CDET_OK && count && !ev) s = fail(e, CDET_EINVAL, "no events");
    while (s == CDET_OK && n < count) {
        look_ahead(e, ev, n, count);
        s = take(e, &ev[n], &gone);
        if (s >= 0) n++;
        if (s == CDET_LATE) s = CDET_OK;
    }
    if (n && !gone) cdet_ahead_forget(e);
    if (taken) *taken = n;
    return s;
}

cdet_status cdet_engine_advance(cdet_engine *e, int64_t now)
{
    bool gone;
    cdet_status s = usable(e);
    if (s) return s;
    if (now > e->advanced) e->advanced = now;
    s = conclude(e, 0, &gone);
    return s < 0 ? fail(e, s, "some windows could not be closed yet") : s;
}

cdet_status cdet_engine_flush(cdet_engine *e)
{
    bool gone;
    cdet_status s = usable(e);
    if (s) return s;
    int64_t before = e->advanced;
    e->advanced = INT64_MAX;
    s = conclude(e, 0, &gone);
    if (gone) return s;
    e->advanced = before;
    return s < 0 ? fail(e, s, "some windows could not be closed yet") : s;
}

cdet_status cdet_engine_next_deadline(const cdet_engine *e, int64_t *time)
{
    if (!e || !time) return CDET_EINVAL;
    int64_t least = INT64_MAX;
    for (uint32_t h = cdet_slab_next(&e->hosts, 0); h; h = cdet_slab_next(&e->hosts, h)) {
        int64_t next = cdet_deadline_next(e, h);
        if (next < least) least = next;
    }
    *time = least;
    return least == INT64_MAX ? CDET_ENOENT : CDET_OK;
}

cdet_str cdet_engine_error(const cdet_engine *e)
{
    return e ? cdet_str_of(e->error) : (cdet_str){ "", 0 };
}

/* ---- statistics ---- */

cdet_status cdet_engine_stats(const cdet_engine *e, cdet_stats *out)
{
    cdet_stats s = CDET_STATS_INIT;
    if (!e || !out) return CDET_EINVAL;
    uint32_t size = s.size;
    s = e->stats;
    s.size = size;
    s.flags = 0;
    s.hosts = e->hosts.count;
    s.unseen_starts = cdet_unseen_starts(e);
    s.truncated_fields = e->view->truncated;
    s.inconclusive += e->view->unsure;
    s.bytes = e->mem->bytes;
    s.peak_bytes = e->mem->peak;
    s.max_bytes = e->mem->max;
    return cdet_abi_write(out, &s, sizeof s);
}

size_t cdet_engine_loss_count(const cdet_engine *e)
{
    return e ? e->nlosses : 0;
}

cdet_status cdet_engine_loss(const cdet_engine *e, size_t i, cdet_loss *out)
{
    static const char *const whats[] = { "processes", "files", "hits", "chains", "hosts" };
    cdet_loss l = CDET_LOSS_INIT;
    if (!e || !out) return CDET_EINVAL;
    if (i >= e->nlosses) return CDET_ENOENT;
    const cdet_loss_record *r = &e->losses[i];
    l.host = r->host ? cdet_pool_str(e, cdet_host_at(e, r->host)->name) : CDET_LIT("*");
    l.analytic = r->chain && r->chain <= e->rs->nchains ? e->rs->chains[r->chain - 1]->id : (cdet_str){ "", 0 };
    l.what = cdet_str_of(whats[r->what]);
    l.from = r->from;
    l.to = r->to;
    l.count = r->count;
    return cdet_abi_write(out, &l, sizeof l);
}
