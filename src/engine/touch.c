/* SPDX-License-Identifier: MIT
 *
 * touch.c: see touch.h.
 */
#include "touch.h"

#include "anchors.h"
#include "files.h"
#include "instances.h"
#include "lazy.h"
#include "lineage.h"
#include "proc.h"
#include "text.h"

enum { FEW = 64 };

static void touch(cdet_engine *e, uint32_t id, const cdet_news *news)
{
    if (!news || cdet_lazy_wakes(e, cdet_instance_at(e, id), news)) cdet_instance_dirty(e, id);
}

static void touch_lineage(cdet_engine *e, uint32_t c, uint32_t proc, const cdet_news *news)
{
    const cdet_chain *ch = e->rs->chains[c];
    uint32_t id, a = ch->kind == CDET_ANCHOR_PROCESS ? cdet_anchor_of(e, ch, proc) : 0;
    if (a && cdet_instance_get(e, c, a, false, &id)) touch(e, id, news);
}

void cdet_touch_proc(cdet_engine *e, uint32_t c, uint32_t proc, const cdet_news *news)
{
    const cdet_extra *x = cdet_proc_at(e, proc)->x;
    if (cdet_proc_at(e, proc)->anchor) touch_lineage(e, c, proc, news); /* most have none */
    if (!(cdet_proc_at(e, proc)->flags & CDET_P_GOT_CODE)) return;
    for (uint32_t i = x ? x->uses : 0; i; i = cdet_use_at(e, i)->p_next) { /* ... and those who put code into it */
        uint32_t by = cdet_use_at(e, i)->kind == CDET_USE_INJECTED ? cdet_injection_end(e, i, CDET_USE_INJECTS) : 0;
        if (by) touch_lineage(e, c, by, news);
    }
}

void cdet_touch_injected(cdet_engine *e, uint32_t proc, uint32_t use)
{
    uint32_t target = cdet_injection_end(e, use, CDET_USE_INJECTED);
    const cdet_extra *x = target ? cdet_proc_at(e, target)->x : NULL;
    for (const cdet_hitset *s = x ? x->sets : NULL; s; s = s->next)
        touch_lineage(e, e->rs->alts[s->alt]->chain, proc, NULL);
}

/* The chain of this process itself, when there is one. */
static void touch_own(cdet_engine *e, uint32_t c, uint32_t proc, const cdet_news *news)
{
    const cdet_extra *x = cdet_proc_at(e, proc)->x;
    for (uint32_t i = x ? x->chains : 0; i; i = cdet_instance_at(e, i)->next)
        if (cdet_instance_at(e, i)->chain == c) touch(e, i, news);
}

/* The next of all that is below `top`, in order; 0: there is none. */
static uint32_t next_below(const cdet_engine *e, uint32_t proc, uint32_t top)
{
    uint32_t to = cdet_proc_at(e, proc)->child;
    for (; !to && proc != top; proc = cdet_proc_at(e, proc)->parent) to = cdet_proc_at(e, proc)->next;
    return to;
}

/* The chains at and below a process that has few below it. false: there are more. */
static bool touch_few_below(cdet_engine *e, uint32_t c, uint32_t proc, const cdet_news *news)
{
    uint32_t n = 0;
    for (uint32_t q = next_below(e, proc, proc); q; q = next_below(e, q, proc))
        if (++n > FEW) return false;
    const cdet_extra *x = cdet_proc_at(e, proc)->x;
    for (uint32_t q = x ? x->reports : 0; q; q = cdet_proc_at(e, q)->x->r_next)
        if (++n > FEW) return false;
    touch_own(e, c, proc, news);
    for (uint32_t q = next_below(e, proc, proc); q; q = next_below(e, q, proc)) touch_own(e, c, q, news);
    for (uint32_t q = x ? x->reports : 0; q; q = cdet_proc_at(e, q)->x->r_next) touch_own(e, c, q, news);
    return true;
}

void cdet_touch_above(cdet_engine *e, uint32_t c, uint32_t proc, const cdet_news *news)
{
    uint32_t n = 0, left = e->under_way[c];
    if (!left || touch_few_below(e, c, proc, news)) return;
    for (uint32_t i = cdet_host_at(e, cdet_proc_at(e, proc)->host)->instances; i && left && n < CDET_SCAN;
         i = cdet_instance_at(e, i)->h_next, n++) {
        const cdet_instance *in = cdet_instance_at(e, i);
        if (in->chain != c) continue;
        left--;
        if (in->flags & CDET_I_BUCKET) continue;
        if (news && cdet_lazy_sleeps(in, news)) continue;
        e->looked++;
        if (cdet_proc_within(e, in->anchor, proc) || cdet_proc_reported(e, cdet_proc_at(e, in->anchor)) == proc)
            touch(e, i, news);
    }
}

/* May a hit on the file of that time count for who uses it so? */
static bool in_time(const cdet_engine *e, uint32_t c, const cdet_use *u, int64_t t0)
{
    return cdet_sat_sub(t0, u->time) <= e->rs->chains[c]->tolerance && cdet_sat_sub(u->first, t0) <= e->opt.file_memory;
}

bool cdet_use_tells_below(const cdet_engine *e, uint32_t c, const cdet_use *u)
{
    return cdet_use_given(u->kind) || u->kind == CDET_USE_OPEN ||
           (u->kind == CDET_USE_IMAGE && e->rs->chains[c]->with_above);
}

/* A file that is written and run again and again: those who used it long ago know of a hit like this one, and it changes nothing for them
 * before their windows close. */
static void touch_name(cdet_engine *e, uint32_t c, uint32_t file, const cdet_news *news)
{
    uint32_t n = 0, most = news && news->again ? FEW : CDET_SCAN;
    for (uint32_t i = cdet_file_at(e, file)->uses; i && n < most; i = cdet_use_at(e, i)->f_next, n++) {
        const cdet_use *u = cdet_use_at(e, i);
        e->looked++;
        if (news && !in_time(e, c, u, news->t0)) continue;
        cdet_news for_use;
        if (news) {
            for_use = *news;
            for_use.again = news->again && in_time(e, c, u, news->before);
        }
        cdet_touch_proc(e, c, u->proc, news ? &for_use : NULL);
        if (cdet_use_tells_below(e, c, u)) cdet_touch_above(e, c, u->proc, news ? &for_use : NULL);
    }
}

void cdet_touch_file(cdet_engine *e, uint32_t c, uint32_t file, const cdet_news *news)
{
    if (!cdet_file_at(e, file)->to) { /* most have one name alone */
        touch_name(e, c, file, news);
        return;
    }
    uint32_t names[CDET_NAMES], n = cdet_file_names(e, file, names);
    for (uint32_t i = 0; i < n; i++) touch_name(e, c, names[i], news); /* what was said of an earlier name holds */
}

void cdet_touch_written(cdet_engine *e, uint32_t c, uint32_t proc)
{
    const cdet_extra *x = cdet_proc_at(e, proc)->x;
    for (uint32_t i = x ? x->uses : 0, n = 0; i && n < CDET_SCAN; i = cdet_use_at(e, i)->p_next, n++)
        if (cdet_use_at(e, i)->kind == CDET_USE_WROTE) cdet_touch_file(e, c, cdet_use_at(e, i)->file, NULL);
}

/* The chains of what leads to a bucket, also by way of another one (an instance has an interface, which has an address). */
static void touch_linked(cdet_engine *e, uint32_t c, uint32_t bucket, uint32_t hops, const cdet_news *news,
                         uint32_t *budget)
{
    const cdet_chain *ch = e->rs->chains[c];
    uint32_t id;
    for (uint32_t i = cdet_bucket_at(e, bucket)->links_to; i && *budget; i = cdet_link_at(e, i)->to_next, --*budget) {
        uint32_t from = cdet_link_at(e, i)->from;
        if (e->rs->alts[cdet_link_at(e, i)->alt]->chain != c) continue;
        if (cdet_bucket_at(e, from)->space == ch->key_space && cdet_instance_get(e, c, from, true, &id))
            touch(e, id, news);
        if (hops > 1) touch_linked(e, c, from, hops - 1, news, budget);
    }
}

void cdet_touch_bucket(cdet_engine *e, uint32_t c, uint32_t bucket, const cdet_news *news)
{
    uint32_t id, budget = CDET_SCAN;
    if (cdet_bucket_at(e, bucket)->space == e->rs->chains[c]->key_space && cdet_instance_get(e, c, bucket, true, &id))
        touch(e, id, news);
    touch_linked(e, c, bucket, CDET_LINK_HOPS, news, &budget);
}

void cdet_touch_host(cdet_engine *e, uint32_t c, uint32_t host, const cdet_news *news)
{
    uint32_t n = 0, left = e->under_way[c];
    for (uint32_t i = left ? cdet_host_at(e, host)->instances : 0; i && left && n < CDET_SCAN;
         i = cdet_instance_at(e, i)->h_next, n++) {
        e->looked++;
        if (cdet_instance_at(e, i)->chain != c) continue;
        touch(e, i, news);
        left--;
    }
}

void cdet_touch_address(cdet_engine *e, const cdet_news *news, uint32_t bucket)
{
    uint32_t n = 0;
    for (uint32_t i = cdet_bucket_at(e, bucket)->links_to; i && n < CDET_SCAN; i = cdet_link_at(e, i)->to_next, n++) {
        const cdet_link *l = cdet_link_at(e, i);
        if (l->alt == news->alt->id) cdet_touch_host(e, news->alt->chain, cdet_bucket_at(e, l->from)->host, news);
    }
}

void cdet_touch_sets(cdet_engine *e, cdet_hitset *sets, uint32_t proc)
{
    for (; sets; sets = sets->next) {
        const cdet_alt *a = e->rs->alts[sets->alt];
        if (e->taking && sets->count == 1 && cdet_hit_at(sets, 0)->digest == e->taking) continue; /* comes by itself */
        const cdet_news news = { .alt = a, .t0 = INT64_MIN };
        if (a->of >= 0)
            cdet_touch_host(e, a->chain, cdet_proc_at(e, proc)->host, &news);
        else if (a->at == CDET_AT_PARENT || a->at == CDET_AT_ANCESTOR)
            cdet_touch_above(e, a->chain, proc, &news);
        else if (a->at == CDET_AT_WRITER)
            cdet_touch_written(e, a->chain, proc);
        else
            cdet_touch_proc(e, a->chain, proc, &news);
    }
}
