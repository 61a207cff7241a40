/* SPDX-License-Identifier: MIT
 *
 * hits.c: sets of hits. A set keeps its earliest hits whatever comes, for the evidence; of the rest it keeps what a window
 * could need: between two kept hits no further apart than the window lies nothing that a window could see without seeing
 * one of them. So a process that connects a million times costs as much as one that connects 256 times.
 */
#include "hits.h"

cdet_hit_reader cdet_hit_texts(const cdet_hit *h)
{
    const uint8_t *p = (const uint8_t *)(h + 1);
    return (cdet_hit_reader){ p, p + h->size };
}

cdet_str cdet_hit_next_text(cdet_hit_reader *r)
{
    if (r->end - r->at < 2) return (cdet_str){ "", 0 };
    size_t n = (size_t)r->at[0] | (size_t)r->at[1] << 8;
    cdet_str s = { (const char *)r->at + 2, n };
    r->at += 2 + n;
    return s;
}

void cdet_hit_free(cdet_engine *e, cdet_hit *h)
{
    if (!h) return;
    e->stats.hits--;
    if (--h->refs) return;
    for (int i = 0; i < 2; i++)
        if (e->like[i].hit == h) e->like[i].hit = NULL;
    cdet_told_drop(e, h->told);
    cdet_pool_drop(e, h->raw);
    cdet_heap_free(&e->store, h);
}

void cdet_told_drop(cdet_engine *e, cdet_told *t)
{
    if (!t || (t->refs && --t->refs)) return;
    if (e->told == t) e->told = NULL;
    cdet_pool_drop(e, t->raw);
    cdet_heap_free(&e->store, t);
}

cdet_hitset *cdet_hits_find(cdet_hitset *sets, uint32_t alt)
{
    while (sets && sets->alt != alt) sets = sets->next;
    return sets;
}

static int order(const cdet_hit *a, const cdet_hit *b)
{
    if (a->t0 != b->t0) return a->t0 < b->t0 ? -1 : 1;
    if (a->digest != b->digest) return a->digest < b->digest ? -1 : 1;
    return a->seq < b->seq ? -1 : a->seq > b->seq;
}

static cdet_hit **list_of(cdet_hitset *s)
{
    return s->cap == 1 ? &s->hits.one : s->hits.more;
}

cdet_hit *cdet_hits_take(cdet_hitset *s, uint32_t i)
{
    cdet_hit *h = cdet_hit_at(s, i), **list = list_of(s);
    memmove(list + i, list + i + 1, (s->count - i - 1) * sizeof *list);
    s->count--;
    return h;
}

static void free_list(cdet_engine *e, cdet_hitset *s)
{
    if (s->cap > 1) cdet_heap_free(&e->store, s->hits.more);
}

static bool grow(cdet_engine *e, cdet_hitset *s)
{
    if (s->count < s->cap) return true;
    if (!s->cap) {
        s->cap = 1;
        return true;
    }
    uint32_t cap = s->cap < 4 ? 4 : s->cap * 2u;
    if (cap > CDET_HITS_COUNTED) return false;
    cdet_hit **hits = cdet_heap_alloc(&e->store, cap * sizeof *hits);
    if (!hits) return false;
    if (s->count) memcpy(hits, list_of(s), s->count * sizeof *hits);
    free_list(e, s);
    s->hits.more = hits;
    s->cap = (uint16_t)cap;
    return true;
}

static bool counts(const cdet_engine *e, uint32_t alt)
{
    const cdet_alt *a = e->rs->alts[alt];
    const cdet_stage *st = &e->rs->chains[a->chain]->stages[a->stage];
    return st->min_count > 1 || st->distinct_field;
}

/* Of hits that lie no further apart than this, any between two will not be missed. */
static int64_t window_of(const cdet_engine *e, uint32_t alt)
{
    const cdet_alt *a = e->rs->alts[alt];
    int64_t w = e->rs->chains[a->chain]->window;
    return a->around && a->around < w ? a->around : w;
}

/* A host goes on for ever, and so do its flows: what lies furthest back goes first. */
static bool of_host(const cdet_engine *e, uint32_t alt)
{
    const cdet_alt *a = e->rs->alts[alt];
    return a->at == CDET_AT_HOST && e->rs->chains[a->chain]->kind == CDET_ANCHOR_PROCESS;
}

static uint64_t span(const cdet_hit *a, const cdet_hit *b)
{
    return (uint64_t)b->t0 - (uint64_t)a->t0;
}

void cdet_hits_dropped(cdet_hitset *s, uint64_t n)
{
    s->dropped = n < UINT32_MAX - s->dropped ? s->dropped + (uint32_t)n : UINT32_MAX;
}

/* Place of a digest among those gone; true: it is there. */
static bool find_gone(const cdet_gone *g, uint64_t digest, uint32_t *at)
{
    uint32_t lo = 0, hi = g ? g->n : 0;
    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;
        if (g->digests[mid] < digest)
            lo = mid + 1;
        else
            hi = mid;
    }
    *at = lo;
    return g && lo < g->n && g->digests[lo] == digest;
}

/* Room for one more. NULL: there is none. */
static cdet_gone *gone_room(cdet_engine *e, cdet_hitset *s)
{
    cdet_gone *g = s->gone;
    if (g && g->n < g->cap) return g;
    uint32_t cap = g ? g->cap * 2u : 16;
    if (cap > CDET_GONE) cap = CDET_GONE;
    cdet_gone *more =
        !g || cap > g->n ? cdet_heap_alloc(&e->store, sizeof *more + cap * sizeof more->digests[0]) : NULL;
    if (!more) return NULL;
    if (g) memcpy(more, g, sizeof *g + g->n * sizeof g->digests[0]);
    more->cap = cap;
    cdet_heap_free(&e->store, g);
    return s->gone = more;
}

bool cdet_hits_gone(cdet_engine *e, cdet_hitset *s, uint64_t digest)
{
    uint32_t at;
    if (find_gone(s->gone, digest, &at)) return false;
    cdet_gone *g = gone_room(e, s);
    if (!g) return true; /* beyond this many, repeats are counted again */
    memmove(g->digests + at + 1, g->digests + at, (g->n - at) * sizeof g->digests[0]);
    g->digests[at] = digest;
    g->n++;
    return true;
}

/* One that was not kept comes again and is kept now. */
static void back_again(cdet_hitset *s, uint64_t digest)
{
    uint32_t at;
    cdet_gone *g = s->gone;
    if (!find_gone(g, digest, &at)) return;
    memmove(g->digests + at, g->digests + at + 1, (g->n - at - 1) * sizeof g->digests[0]);
    g->n--;
    s->dropped--;
}

/* A hit that is not kept: counted, once. */
static void count_gone(cdet_engine *e, cdet_hitset *s, uint64_t digest)
{
    if (cdet_hits_gone(e, s, digest))
        cdet_hits_dropped(s, 1);
    else
        e->stats.duplicates++;
}

/* Drops one hit behind the shown ones that no window needs, looking near the place of the newest. */
static bool thin(cdet_engine *e, cdet_hitset *s, uint32_t near)
{
    int64_t w = window_of(e, s->alt);
    uint32_t from = near > CDET_HITS_SHOWN + 2 ? near - 2 : CDET_HITS_SHOWN;
    uint32_t to = near + 3 < s->count ? near + 3 : s->count;
    for (uint32_t i = from; i + 1 < to; i++) {
        if (i == 0) continue;
        int64_t a = cdet_hit_at(s, i - 1)->t0, b = cdet_hit_at(s, i + 1)->t0;
        if ((uint64_t)b - (uint64_t)a > (uint64_t)w || cdet_hit_at(s, i)->t1 > cdet_hit_at(s, i + 1)->t1) continue;
        cdet_hit *h = cdet_hits_take(s, i);
        count_gone(e, s, h->digest);
        cdet_hit_free(e, h);
        return true;
    }
    return false;
}

/* The last set up to this alternative; NULL: all are of later ones. An event's hits come in the order of the sets, so the search goes on
 * where the last one ended. */
static cdet_hitset *set_before(cdet_engine *e, cdet_hitset *sets, uint32_t alt)
{
    cdet_hitset *s = sets && sets == e->last_sets && e->last_set->alt <= alt ? e->last_set : sets;
    if (!s || s->alt > alt) return NULL;
    while (s->next && s->next->alt <= alt) s = s->next;
    e->last_sets = sets;
    e->last_set = s;
    return s;
}

bool cdet_hits_wanted(cdet_engine *e, cdet_hitset *sets, uint32_t alt, int64_t t0, uint64_t digest)
{
    cdet_hitset *s = set_before(e, sets, alt);
    if (!s || s->alt != alt || s->count <= CDET_HITS_SHOWN + 1 || counts(e, alt)) return true;
    uint32_t lo = CDET_HITS_SHOWN, hi = s->count;
    if (t0 <= cdet_hit_at(s, lo - 1)->t0) return true;
    while (lo < hi) { /* first kept hit at or after t0 */
        uint32_t mid = (lo + hi) / 2;
        if (cdet_hit_at(s, mid)->t0 < t0)
            lo = mid + 1;
        else
            hi = mid;
    }
    uint64_t w = (uint64_t)window_of(e, alt);
    if (lo == s->count || cdet_hit_at(s, lo)->t0 == t0 ||
        (uint64_t)cdet_hit_at(s, lo)->t0 - (uint64_t)cdet_hit_at(s, lo - 1)->t0 > w)
        return true;
    count_gone(e, s, digest);
    return false;
}

static void insert_set(cdet_engine *e, cdet_hitset **sets, cdet_hitset *s)
{
    cdet_hitset *p = set_before(e, *sets, s->alt);
    s->next = p ? p->next : *sets;
    *(p ? &p->next : sets) = s;
    e->last_sets = *sets;
    e->last_set = s;
}

static cdet_hitset *set_for(cdet_engine *e, cdet_hitset **sets, uint32_t alt)
{
    cdet_hitset *s = set_before(e, *sets, alt);
    if (s && s->alt == alt) return s;
    s = cdet_heap_alloc(&e->store, sizeof *s);
    if (!s) return NULL;
    s->alt = alt;
    insert_set(e, sets, s);
    return s;
}

/* Where the hit belongs; true: its copy is there already, at that place. */
static bool seek(const cdet_hitset *s, const cdet_hit *h, uint32_t *at)
{
    uint32_t lo = 0, hi = s->count;
    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;
        int o = order(cdet_hit_at(s, mid), h);
        if (o == 0) {
            *at = mid;
            return true;
        }
        if (o < 0)
            lo = mid + 1;
        else
            hi = mid;
    }
    *at = lo;
    return false;
}

static bool insert(cdet_engine *e, cdet_hitset *s, uint32_t at, cdet_hit *h)
{
    if (!grow(e, s)) return false;
    cdet_hit **list = list_of(s);
    memmove(list + at + 1, list + at, (s->count - at) * sizeof *list);
    list[at] = h;
    s->count++;
    back_again(s, h->digest);
    return true;
}

/* Makes room in a full set. false: the new hit itself is the one to go. */
static bool make_room(cdet_engine *e, cdet_hitset *s, cdet_hit *h, uint32_t *at)
{
    if (!counts(e, s->alt) && thin(e, s, *at)) return seek(s, h, at) == false;
    if (of_host(e, s->alt)) {
        if (*at == 0) return false;
        --*at;
        cdet_hit_free(e, cdet_hits_take(s, 0));
        e->stats.evicted_hits++;
        cdet_hits_dropped(s, 1);
        return true;
    }
    if (*at > s->count - 1u) return false;
    cdet_hit_free(e, cdet_hits_take(s, s->count - 1)); /* the latest: the earliest tell how it began */
    e->stats.evicted_hits++;
    cdet_hits_dropped(s, 1);
    return true;
}

static int refuse(cdet_engine *e, cdet_hitset *s, cdet_hit *h)
{
    if (s) cdet_hits_dropped(s, 1);
    e->stats.evicted_hits++;
    cdet_hit_free(e, h);
    return -1;
}

static int repeated(cdet_engine *e, cdet_hit *h)
{
    e->stats.duplicates++;
    cdet_hit_free(e, h);
    return 0;
}

/* The first of its set: nothing is counted, thinned or moved. */
static int begin(cdet_hitset *s, cdet_hit *h)
{
    s->hits.one = h;
    s->cap = s->count = 1;
    return 1;
}

int cdet_hits_add(cdet_engine *e, cdet_hitset **sets, uint32_t alt, cdet_hit *h, const cdet_hit **before)
{
    uint32_t at;
    if (before) *before = NULL;
    cdet_hitset *s = set_for(e, sets, alt);
    if (!s) return refuse(e, s, h);
    if (!s->cap && !s->gone) return begin(s, h);
    if (seek(s, h, &at)) return repeated(e, h);
    bool all = counts(e, alt);
    if (!all && at >= CDET_HITS_SHOWN && at < s->count &&
        span(cdet_hit_at(s, at - 1), cdet_hit_at(s, at)) <= (uint64_t)window_of(e, alt)) {
        count_gone(e, s, h->digest); /* lies between two kept ones: no window needs it */
        cdet_hit_free(e, h);
        return 0;
    }
    if (!all && at == s->count && at > CDET_HITS_SHOWN + 2 && thin(e, s, at)) at = s->count;
    if (s->count >= (all ? (uint32_t)CDET_HITS_COUNTED : (uint32_t)CDET_HITS_KEPT) && !make_room(e, s, h, &at))
        return refuse(e, s, h);
    if (!insert(e, s, at, h)) return refuse(e, s, h);
    if (before && at > 0) *before = cdet_hit_at(s, at - 1);
    return 1;
}

int cdet_hits_restore(cdet_engine *e, cdet_hitset **sets, uint32_t alt, cdet_hit *h)
{
    uint32_t at;
    cdet_hitset *s = set_for(e, sets, alt);
    if (!s) return refuse(e, s, h);
    if (seek(s, h, &at)) return repeated(e, h);
    return insert(e, s, at, h) ? 1 : refuse(e, s, h);
}

void cdet_hits_free(cdet_engine *e, cdet_hitset *sets)
{
    e->last_sets = NULL;
    while (sets) {
        cdet_hitset *next = sets->next;
        for (uint32_t i = 0; i < sets->count; i++) cdet_hit_free(e, cdet_hit_at(sets, i));
        free_list(e, sets);
        cdet_heap_free(&e->store, sets->gone);
        cdet_heap_free(&e->store, sets);
        sets = next;
    }
}

void cdet_hits_move_all(cdet_engine *e, cdet_hitset **to, cdet_hitset **from)
{
    cdet_hitset *s = *from;
    e->last_sets = NULL;
    *from = NULL;
    while (s) {
        cdet_hitset *next = s->next;
        if (!cdet_hits_find(*to, s->alt)) {
            insert_set(e, to, s);
        } else {
            for (uint32_t i = 0; i < s->count; i++) (void)cdet_hits_add(e, to, s->alt, cdet_hit_at(s, i), NULL);
            cdet_hitset *t = cdet_hits_find(*to, s->alt);
            for (uint32_t i = 0; s->gone && i < s->gone->n; i++) (void)cdet_hits_gone(e, t, s->gone->digests[i]);
            cdet_hits_dropped(t, s->dropped);
            cdet_heap_free(&e->store, s->gone);
            free_list(e, s);
            cdet_heap_free(&e->store, s);
        }
        s = next;
    }
}
