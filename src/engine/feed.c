/* SPDX-License-Identifier: MIT
 *
 * feed.c: one event into the state. Memory is reserved before anything changes, so an event is taken whole or not at all.
 */
#include "feed.h"

#include "addresses.h"
#include "anchors.h"
#include "chains.h"
#include "copies.h"
#include "evict.h"
#include "refresh.h"
#include "take.h"
#include "text.h"
#include "touch.h"

enum { RESERVE_PAGES = 12, SLACK = 131072 };
static const int64_t leap =
    (int64_t)24 * 3600 * 1000000000; /* a clock that jumps further needs others to say the same */

/* ---- before anything changes ---- */

static bool answers_room(cdet_engine *e)
{
    if (e->answers || e->answer_size || !e->rs->most_alts) return true;
    e->answer_size = sizeof(cdet_answers) + (e->rs->most_alts / 64 + 1) * sizeof(uint64_t);
    e->answers = cdet_mem_spare(e->mem, e->answer_size * CDET_ANSWERS);
    return true; /* it goes without */
}

static bool known_room(cdet_engine *e)
{
    if (e->known_asked) return true;
    e->known_asked = true;
    e->known = cdet_known_new(e->mem, e->key);
    e->view->known = e->file_view->known = e->known;
    return true; /* it goes without */
}

/* Sets of labels, lists that grow and what is judged need little each time, and have no reserve of their own. */
static bool slack(cdet_engine *e)
{
    size_t want = e->mem->max / 32 < SLACK ? e->mem->max / 32 : SLACK;
    if (e->mem->max - e->mem->bytes >= want) return true;
    e->mem->refused = true;
    return false;
}

static bool reserve(cdet_engine *e)
{
    struct {
        cdet_map *map;
        size_t more;
    } maps[] = { { &e->text_map, 64 }, { &e->labelset_map, 64 }, { &e->entity_map, 16 }, { &e->pid_map, 16 },
                 { &e->file_map, 32 }, { &e->bucket_map, 64 },   { &e->host_map, 2 },    { &e->request_map, 8 } };
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++)
        if (!cdet_map_reserve_n(maps[i].map, maps[i].more)) return false;
    return cdet_view_ready(e->file_view, 8) && cdet_loss_room(e) && cdet_anchors_room(e) && answers_room(e) &&
           known_room(e) && cdet_store_reserve(&e->store, RESERVE_PAGES) && cdet_slab_reserve(&e->procs, 16) &&
           cdet_slab_reserve(&e->texts, 128) && cdet_slab_reserve(&e->files, 16) && cdet_slab_reserve(&e->uses, 64) &&
           cdet_slab_reserve(&e->hosts, 2) && cdet_slab_reserve(&e->buckets, 64) && cdet_slab_reserve(&e->links, 64) &&
           cdet_slab_reserve(&e->instances, 64) && cdet_slab_reserve(&e->requests, 8) &&
           cdet_mem_grow(e->mem, &e->labelsets, &e->labelsets_cap, e->nlabelsets + 64, sizeof *e->labelsets) &&
           cdet_mem_grow(e->mem, &e->work, &e->work_cap, 1024, sizeof *e->work) &&
           cdet_mem_grow(e->mem, &e->changed, &e->changed_cap, e->nchanged + 64, sizeof *e->changed) &&
           cdet_mem_grow(e->mem, &e->dirty, &e->dirty_cap, e->ndirty + 64, sizeof *e->dirty) && slack(e);
}

static bool resolve_ids(cdet_engine *e, const cdet_event *ev)
{
    if (!cdet_mem_grow(e->mem, &e->ids, &e->ids_cap, ev->field_count + 1, sizeof *e->ids)) return false;
    for (size_t i = 0; i < ev->field_count; i++) {
        const cdet_field *f = &ev->fields[i];
        e->ids[i] = f->id ? cdet_ruleset_field(e->rs, f->id) : cdet_names_get(e->rs->t.fields, f->name);
    }
    return true;
}

/* CDET_OS_* of the event's host; 0: not told. Paths tell Windows. */
static uint32_t os_of(const cdet_event *ev, const uint32_t *ids)
{
    bool slashes = false;
    for (size_t i = 0; i < ev->field_count; i++) {
        const cdet_field *f = &ev->fields[i];
        if (f->kind != CDET_STR) continue;
        if (ids[i] == CDET_F_HOST_OS) {
            uint32_t os = cdet_os_of(f->v.str);
            if (os) return os;
        }
        if (ids[i] == CDET_F_P_EXE || ids[i] == CDET_F_PP_EXE || ids[i] == CDET_F_F_PATH)
            slashes |= f->v.str.len && memchr(f->v.str.ptr, '\\', f->v.str.len) != NULL;
    }
    return slashes ? CDET_OS_WINDOWS : 0;
}

static void touch_all(cdet_taking *t)
{
    cdet_engine *e = t->e;
    if (t->m.proc) cdet_member_place(e, t->m.proc);
    if (t->parent) cdet_member_place(e, t->parent);
    for (uint32_t i = 0; i < t->ntouches; i++) {
        const cdet_alt *a = e->rs->alts[t->touches[i].alt];
        uint32_t owner = t->touches[i].owner;
        const cdet_news news = { a, t->m.t0, true, t->touches[i].again, t->touches[i].before };
        if (a->of >= 0)
            cdet_touch_host(e, a->chain, t->host, &news);
        else if (e->rs->chains[a->chain]->kind == CDET_ANCHOR_KEY)
            cdet_touch_bucket(e, a->chain, owner, t->touches[i].whole ? NULL : &news);
        else if (a->rel)
            cdet_touch_file(e, a->chain, owner, &news);
        else if (a->at == CDET_AT_HOST && a->key.space != UINT32_MAX)
            cdet_touch_address(e, &news, owner);
        else if (a->at == CDET_AT_HOST)
            cdet_touch_host(e, a->chain, t->host, &news);
        else if (a->at == CDET_AT_PARENT || a->at == CDET_AT_ANCESTOR)
            cdet_touch_above(e, a->chain, owner, &news);
        else if (a->at == CDET_AT_WRITER)
            cdet_touch_written(e, a->chain, owner);
        else
            cdet_touch_proc(e, a->chain, owner, &news);
    }
}

/* ---- clocks ---- */

/* Far ahead: one event does not move a clock by days, three that agree do. */
static void take_leap(cdet_host *h, int64_t t)
{
    if (!h->ahead || t < cdet_sat_sub(h->ahead_least, leap)) {
        h->ahead_least = t;
        h->ahead = 1;
        return;
    }
    if (t == h->ahead_least || t > cdet_sat_add(h->ahead_least, leap)) return;
    if (t < h->ahead_least) h->ahead_least = t;
    if (++h->ahead < 3) return;
    h->newest = h->ahead_least;
    h->sure = 1;
    h->ahead = 0;
}

static cdet_status take_time(cdet_engine *e, uint32_t host, uint32_t class_id, int64_t t)
{
    cdet_host *h = cdet_host_at(e, host);
    if (class_id < 256) h->heard[class_id / 64] |= 1ull << class_id % 64;
    if (h->newest == CDET_NO_TIME) {
        h->newest = t;
    } else if (t > cdet_sat_add(h->newest, leap)) {
        e->stats.clock_anomalies++;
        take_leap(h, t);
    } else if (t < cdet_sat_sub(h->newest, leap) &&
               !h->sure) { /* the first event of the host was the one from the future */
        e->stats.clock_anomalies++;
        h->ahead_least = h->newest;
        h->ahead = 1;
        h->newest = t;
    } else if (t != h->newest) {
        h->sure = 1;
        if (t > h->newest) h->newest = t;
    }
    if (t >= cdet_sat_sub(h->newest, cdet_lateness(e, class_id))) return CDET_OK;
    e->stats.late++;
    return CDET_LATE;
}

static void read_interval(cdet_taking *t)
{
    int64_t a, b;
    cdet_view *v = t->e->view;
    t->m.t0 = t->m.t1 = v->ev->time;
    if (v->class_id != CDET_C_NETWORK_FLOW) return;
    if (cdet_view_time(v, CDET_F_EVENT_START, &a)) t->m.t0 = a;
    t->m.t1 = t->m.t0;
    if (cdet_view_time(v, CDET_F_EVENT_END, &b) && b > t->m.t0) t->m.t1 = b;
}

/* There are few classes: those heard of lately are known by their text. */
static uint32_t class_of(cdet_engine *e, cdet_str name)
{
    if (!name.len) return cdet_names_get(e->rs->t.classes, name);
    uint32_t *known = &e->classes[(name.len * 5 + (unsigned char)name.ptr[name.len - 1]) % CDET_CLASSES];
    if (!*known || !cdet_str_eq(cdet_names_text(e->rs->t.classes, *known), name))
        *known = cdet_names_get(e->rs->t.classes, name);
    return *known;
}

cdet_status cdet_take(cdet_engine *e, const cdet_event *ev, uint32_t *host)
{
    cdet_taking t;
    *host = 0;
    uint32_t class_id = class_of(e, ev->name);
    bool graph = e->rs->process_chains && class_id && class_id != CDET_C_PLAIN;
    e->stats.events++;
    if (e->rs->by_class[class_id].count == 0 && !(graph && class_id <= CDET_C_REGISTRY_SET)) {
        e->stats.irrelevant++;
        return CDET_OK;
    }
    if (!resolve_ids(e, ev) || !cdet_evict_for(e, reserve)) {
        e->stats.events--;
        return CDET_ENOMEM;
    }
    uint32_t os = os_of(ev, e->ids);
    if (!cdet_view_begin(e->view, ev, e->ids, class_id, os == CDET_OS_WINDOWS)) {
        e->stats.events--;
        return CDET_ENOMEM;
    }
    memset(&t.m, 0, sizeof t.m);
    t.e = e;
    t.os = e->os = os;
    e->like[0].hit = e->like[1].hit = NULL;
    t.parent = t.told_labels = t.nfiles = t.wrote = t.ntouches = 0;
    t.host = t.m.host = cdet_host_get(e, ev->host);
    if (!t.host) {
        e->stats.events--;
        return CDET_ENOMEM;
    }
    t.m.seq = e->view->plain ? ++e->seq : 0;
    read_interval(&t);
    cdet_status s = take_time(e, t.host, class_id, t.m.t1);
    e->known_serial = e->serial;
    if (graph) cdet_take_entities(&t);
    cdet_take_hits(&t);
    cdet_take_told_hits(&t);
    e->taking = t.ntouches && t.ntouches < CDET_TOUCHES ? cdet_digest_now(e) : 0;
    cdet_copies_refresh(e);
    cdet_anchors_refresh(e);
    e->taking = 0;
    e->known_serial = UINT32_MAX;
    cdet_addresses_take(e, t.host, t.m.t1);
    touch_all(&t);
    *host = t.host;
    return s;
}
