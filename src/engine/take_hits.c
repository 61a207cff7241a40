/* SPDX-License-Identifier: MIT
 *
 * take_hits.c: what the event is evidence of. See take.h.
 */
#include "take.h"

#include "buckets.h"
#include "chains.h"
#include "hits.h"

enum { MAX_LINKED = 16 };

static bool runs_kind_now(const cdet_taking *t, const cdet_alt *a, cdet_moment *m)
{
    for (uint32_t i = 0; i < t->nfiles; i++) {
        if (a->loads ? t->kinds[i] != CDET_USE_LOAD
                     : !cdet_use_given(t->kinds[i]) && (a->argument_only || t->kinds[i] != CDET_USE_IMAGE))
            continue;
        if (!cdet_labels_has(t->e, cdet_file_at(t->e, t->files[i])->labels, a->executes - 1)) continue;
        m->file = t->files[i];
        m->raw = t->raw[i];
        return true;
    }
    return false;
}

static void touch_later(cdet_taking *t, uint32_t alt, uint32_t owner, bool whole, const cdet_hit *before)
{
    if (t->ntouches == CDET_TOUCHES) return;
    t->touches[t->ntouches].alt = alt;
    t->touches[t->ntouches].whole = whole;
    t->touches[t->ntouches].again = before != NULL;
    t->touches[t->ntouches].before = before ? before->t0 : 0;
    t->touches[t->ntouches++].owner = owner;
}

/* Would it count as the writer of the file for the same chains as the one before? */
static bool same_writer(const cdet_engine *e, const cdet_alt *a, const cdet_hit *h, const cdet_hit *before)
{
    const cdet_chain *c = e->rs->chains[a->chain];
    uint32_t who = CDET_HIT_WHO | CDET_HIT_WEAK;
    if (!before || (h->flags & who) != (before->flags & who) || h->labels != before->labels) return false;
    if (h->process == before->process && h->serial == before->serial) return true;
    return !c->at_writer /* what else the writer did may count */ && !a->by_lineage &&
           cdet_proc_live(e, h->process, h->serial) && cdet_proc_live(e, before->process, before->serial) &&
           cdet_proc_labels(e, h->process) == cdet_proc_labels(e, before->process);
}

static void store_on_bucket(cdet_taking *t, const cdet_alt *a, bool weak)
{
    cdet_engine *e = t->e;
    uint32_t b = cdet_bucket_get(e, &a->key, t->host, 0);
    cdet_hitset **sets = b ? &cdet_bucket_at(e, b)->sets : NULL;
    cdet_hit *h = b ? cdet_hit_make(e, &t->m, a->id, weak, sets) : NULL;
    if (!h) return;
    bool changed = cdet_hits_add(e, sets, a->id, h, NULL) > 0, linked = false;
    for (uint32_t i = 0; i < a->nlinks; i++) {
        uint32_t values = cdet_key_values(e, &a->links[i]);
        for (uint32_t k = 0; k < values && k < MAX_LINKED; k++) { /* an instance has several interfaces */
            bool added;
            uint32_t to = cdet_bucket_get(e, &a->links[i], t->host, k);
            if (!to) continue;
            cdet_link_add(e, b, to, a->id, t->m.t1, &added);
            linked |= added;
        }
    }
    if (changed || linked) touch_later(t, a->id, b, linked, NULL);
}

static void store_hit(cdet_taking *t, const cdet_alt *a, const cdet_moment *m, bool weak)
{
    cdet_engine *e = t->e;
    cdet_hitset **sets;
    uint32_t owner;
    if (a->rel) {
        owner = m->file;
        sets = owner ? &cdet_file_at(e, owner)->sets : NULL;
    } else if (a->at == CDET_AT_HOST && a->of < 0) {
        owner = a->key.space != UINT32_MAX ? cdet_bucket_get(e, &a->key, t->host, 0)
                                           : cdet_bucket_for_host(e, t->host, a->id);
        sets = owner ? &cdet_bucket_at(e, owner)->sets : NULL;
    } else {
        owner = m->proc;
        cdet_extra *x = owner ? cdet_proc_extra(e, owner) : NULL;
        sets = x ? &x->sets : NULL;
    }
    if (!sets || !cdet_hits_wanted(e, *sets, a->id, m->t0, cdet_digest_now(e))) return;
    cdet_hit *h = cdet_hit_make(e, m, a->id, weak, sets);
    const cdet_hit *before;
    if (!h || cdet_hits_add(e, sets, a->id, h, &before) <= 0) return;
    touch_later(t, a->id, owner, false, a->rel && same_writer(e, a, h, before) ? before : NULL);
    bool asks =
        a->nby || a->nunless || a->by_lineage || a->by_unknown || e->rs->chains[a->chain]->at_writer || e->rs->ncopiers;
    if (!a->rel || !m->proc || !asks || t->wrote == owner) return;
    (void)cdet_use_heard(e, m->proc, owner, CDET_USE_WROTE, m->by, m->t0);
    t->wrote = m == &t->m ? owner : 0; /* the same for the other analytics: it says no more */
}

/* A hit for each value that clears. */
static void store_values(cdet_taking *t, const cdet_alt *a, const cdet_moment *m, bool weak)
{
    cdet_moment one = *m;
    uint32_t n = 0;
    for (const cdet_field *f = weak ? NULL : cdet_view_get(t->e->view, a->clears); f && n < MAX_LINKED;
         f = cdet_view_next(t->e->view, f), n++) {
        if (f->kind != CDET_STR || cdet_unknown_text(f->v.str)) continue;
        one.value = f->v.str;
        store_hit(t, a, &one, false);
    }
}

/* The event's own part of an alternative: class (given), condition (unless it is known to hold), kinds of its own process. */
static cdet_match fulfils(cdet_taking *t, const cdet_alt *a, bool holds, const cdet_moment *m, cdet_moment *own)
{
    cdet_engine *e = t->e;
    cdet_match r = CDET_MATCH_YES;
    if (e->view->class_id == CDET_C_PROCESS_START) {
        if (a->nis && !cdet_labels_any(e, m->labels, a->is, a->nis)) return CDET_MATCH_NO;
        if (a->nunless && cdet_labels_any(e, m->labels, a->unless, a->nunless)) return CDET_MATCH_NO;
    }
    if (a->executes) {
        *own = *m;
        if (!runs_kind_now(t, a, own)) return CDET_MATCH_NO;
    }
    if (a->expr >= 0 && !holds) r = cdet_expr_eval(e->rs->t.exprs, a->expr, e->view);
    return r;
}

static void take_alternative(cdet_taking *t, const cdet_alt *a, bool holds)
{
    cdet_engine *e = t->e;
    const cdet_chain *c = e->rs->chains[a->chain];
    cdet_moment own; /* of what it runs */
    const cdet_moment *m = a->executes ? &own : &t->m;
    cdet_match r = fulfils(t, a, holds, &t->m, &own);
    if (r == CDET_MATCH_UNSURE) e->stats.inconclusive++;
    if (r == CDET_MATCH_NO) return;
    bool weak = r == CDET_MATCH_UNSURE; /* neither yes nor no: taken, on the safe side, as weak evidence */
    if (c->kind == CDET_ANCHOR_EVENT) {
        cdet_hit *h = cdet_hit_make(e, m, a->id, weak, NULL);
        if (h) cdet_chains_event(e, t->host, a, h);
    } else if (c->kind == CDET_ANCHOR_KEY && a->of < 0) {
        store_on_bucket(t, a, weak);
    } else if (a->clears) {
        store_values(t, a, m, weak);
    } else {
        store_hit(t, a, m, weak);
    }
}

/* Which alternatives' conditions hold, of those that are answered together. NULL: each is to be asked. */
static const uint64_t *answers(cdet_engine *e, const cdet_class_use *u)
{
    uint64_t key;
    uint64_t seed = e->key[0] ^ e->view->class_id * 2u ^ (e->view->windows ? 1u : 0u);
    if (!u->family || !e->answers || !cdet_family_key(u->family, seed, e->view, e->view, &key)) return NULL;
    cdet_answers *a = cdet_place_of(e->answers, CDET_ANSWERS, e->answer_size, key);
    if (a->key == key) return a->yes;
    const uint64_t *together = cdet_family_together(u->family);
    a->key = 0;
    for (uint32_t w = 0; w < u->count / 64 + 1; w++) {
        a->yes[w] = 0;
        for (uint64_t left = together[w]; left; left &= left - 1) {
            uint32_t i = w * 64 + (uint32_t)__builtin_ctzll(left);
            cdet_match r = cdet_expr_eval(e->rs->t.exprs, e->rs->alts[u->alts[i]]->expr, e->view);
            if (r == CDET_MATCH_UNSURE) return NULL;
            if (r == CDET_MATCH_YES) a->yes[w] |= left & (~left + 1);
        }
    }
    a->key = key;
    return a->yes;
}

void cdet_take_hits(cdet_taking *t)
{
    cdet_engine *e = t->e;
    const cdet_class_use *u = &e->rs->by_class[e->view->class_id];
    const uint64_t *yes = answers(e, u), *together = yes ? cdet_family_together(u->family) : NULL;
    const uint64_t *for_os = u->for_os[t->os & 7];
    for (uint32_t w = 0; w * 64 < u->count; w++) {
        uint64_t ask = for_os[w], holds = yes ? yes[w] : 0;
        if (yes) ask &= ~together[w] | holds;
        for (; ask; ask &= ask - 1) {
            uint32_t i = (uint32_t)__builtin_ctzll(ask);
            take_alternative(t, e->rs->alts[u->alts[w * 64 + i]], holds >> i & 1);
        }
    }
}

/* What a start says of the parent: kinds that chains look for above their anchor. */
void cdet_take_told_hits(cdet_taking *t)
{
    cdet_engine *e = t->e;
    if (!t->parent || !t->told.labels) return;
    for (uint32_t i = 0; i < e->rs->nof_parents; i++) {
        const cdet_alt *a = e->rs->alts[e->rs->of_parents[i]];
        if (!cdet_labels_any(e, t->told.labels, a->is, a->nis) ||
            cdet_labels_any(e, t->told.labels, a->unless, a->nunless))
            continue;
        e->view->reading = CDET_AS_PARENT;
        store_hit(t, a, &t->told, false);
        e->view->reading = CDET_AS_ITSELF;
    }
}
