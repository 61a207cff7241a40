/* SPDX-License-Identifier: MIT
 *
 * chains.c: from changed evidence to alerts in the queue. What is told is a function of the evidence, so re-judging is
 * harmless; the instance remembers what was told last and says only what differs.
 */
#include "chains.h"

#include "alert.h"
#include "anchors.h"
#include "deadlines.h"
#include "evict.h"
#include "evidence.h"
#include "hits.h"
#include "instances.h"
#include "intern.h"
#include "lazy.h"
#include "text.h"

static const int64_t second = 1000000000;

int64_t cdet_lateness(const cdet_engine *e, uint32_t class_id)
{
    if (e->opt.lateness) return e->opt.lateness;
    switch (class_id) {
    case CDET_C_NETWORK_FLOW:
        return 20 * 60 * second;
    case CDET_C_INSTANCE_CREATE:
    case CDET_C_INSTANCE_START:
    case CDET_C_SESSION_STARTED:
    case CDET_C_API_CALL:
        return 15 * 60 * second;
    default:
        return 90 * second;
    }
}

static int64_t chain_lateness(const cdet_engine *e, const cdet_chain *c)
{
    int64_t most = 0;
    for (uint32_t i = 0; i < c->nalts; i++)
        for (uint32_t k = 0; k < c->alts[i].nclasses; k++) {
            int64_t l = cdet_lateness(e, c->alts[i].classes[k]);
            if (l > most) most = l;
        }
    return most;
}

/* Level and stages: what makes a revision worth telling before the end. What was no alert yet has told nothing of one. */
static uint64_t gist(const cdet_verdict *v)
{
    return 1 + v->stages * 64 + (uint64_t)v->level * 8 + (v->alert ? 0u : 1u) + (v->weak ? 2u : 0u) +
           (v->older ? 4u : 0u);
}

static uint64_t level_of(uint64_t gist)
{
    return gist ? (gist - 1) / 8 % 8 : CDET_LEVEL_INFORMATIONAL;
}

bool cdet_gist_sound(uint64_t gist)
{
    return level_of(gist) <= CDET_LEVEL_CRITICAL;
}

static bool wanted(const cdet_engine *e, const cdet_instance *in, const cdet_verdict *v)
{
    uint32_t mode = e->opt.flags & 3u;
    bool closed = v->closed;
    if (v->near_miss)
        return closed && (e->opt.flags & CDET_NEAR_MISSES) && !(in->flags & (CDET_I_NEAR | CDET_I_ALERTED));
    if (mode == CDET_REVISIONS_FIRST) return !(in->flags & CDET_I_ALERTED);
    if (mode == CDET_REVISIONS_FINAL) return closed;
    return closed || in->told != gist(v);
}

/* Told before under an identity that has since changed: says so under the earlier id. */
static bool tell_earlier(cdet_engine *e, cdet_instance *in, cdet_ev *ev, size_t n, const cdet_verdict *v, uint64_t now)
{
    if ((e->opt.flags & 3u) == CDET_REVISIONS_FINAL || !(in->flags & CDET_I_ALERTED) || in->identity == now)
        return true;
    cdet_alert *a = cdet_alert_build(e, in, ev, n, v);
    if (!a || !cdet_alert_supersede(e, in, a, in->identity)) {
        cdet_alert_free(a);
        return false;
    }
    a->revision = in->revision + 1;
    cdet_alert_enqueue(e, a);
    e->stats.revisions++;
    in->revision = 0;
    return true;
}

/* Was something given up of this host, so that what is missing may have been there? */
static bool has_losses(const cdet_engine *e, uint32_t host)
{
    for (size_t i = 0; i < e->nlosses; i++)
        if (!e->losses[i].host || e->losses[i].host == host) return true;
    return e->stats.evicted_hits > 0;
}

/* What was told as an alert does not hold, and its window has closed. It may begin again with a later window. */
static bool withdraw(cdet_engine *e, cdet_instance *in, cdet_ev *ev, size_t n, const cdet_verdict *v)
{
    if ((e->opt.flags & 3u) != CDET_REVISIONS_ALL || has_losses(e, in->host)) return true;
    bool renamed = in->identity != cdet_anchor_identity(e, in);
    bool near_miss = v->near_miss && v->closed && (e->opt.flags & CDET_NEAR_MISSES) && !renamed;
    cdet_alert *a = cdet_alert_withdraw(e, in, ev, n, v, (cdet_level)level_of(in->told), near_miss);
    if (!a) return false;
    a->revision = ++in->revision;
    cdet_alert_enqueue(e, a);
    e->stats.revisions++;
    in->flags &= ~(uint32_t)CDET_I_ALERTED;
    if (near_miss) in->flags |= CDET_I_NEAR;
    if (renamed) in->revision = 0;
    in->told = 0;
    return true;
}

static bool tell(cdet_engine *e, cdet_instance *in, cdet_ev *ev, size_t n, const cdet_verdict *v)
{
    bool closed = v->closed;
    uint64_t evidence = cdet_alert_evidence(e->rs->chains[in->chain], ev, n, v), identity = cdet_anchor_identity(e, in);
    if ((in->flags & CDET_I_FINAL) && in->identity == identity) return true; /* what was closed stays closed */
    if (v->alert && !tell_earlier(e, in, ev, n, v, identity)) return false;
    bool renamed = (in->flags & CDET_I_ALERTED) && in->identity != identity;
    in->identity = identity;
    if (wanted(e, in, v) || (renamed && (e->opt.flags & 3u) == CDET_REVISIONS_ALL)) {
        cdet_alert *a = cdet_alert_build(e, in, ev, n, v);
        if (!a) return false;
        a->revision = ++in->revision;
        a->is_final = closed || v->near_miss;
        cdet_alert_enqueue(e, a);
        if (v->alert) {
            e->stats.revisions++;
            if (!(in->flags & CDET_I_ALERTED)) e->stats.alerts++;
        } else {
            e->stats.near_misses++;
        }
    } else if (v->alert && !(in->flags & CDET_I_ALERTED) && (e->opt.flags & 3u) == CDET_REVISIONS_FINAL) {
        /* counted when told */
        return true;
    }
    if (v->alert) in->flags |= CDET_I_ALERTED;
    if (v->near_miss && closed) in->flags |= CDET_I_NEAR;
    if (closed && v->alert) {
        in->flags |= CDET_I_FINAL;
        in->evidence = evidence;
    }
    in->told = gist(v);
    return true;
}

static bool scratch2(cdet_engine *e, size_t need)
{
    if (need <= e->scratch2_cap) return true;
    void *p = cdet_mem_resize(e->mem, e->scratch2, e->scratch2_cap, need);
    if (!p) return false;
    e->scratch2 = p;
    e->scratch2_cap = need;
    return true;
}

static int64_t now_of(const cdet_engine *e, uint32_t host)
{
    int64_t n = cdet_host_at(e, host)->newest;
    return n > e->advanced ? n : e->advanced;
}

/* Told of an anchor that turns out to lie below another one of the same chain, or to be the same as another: the alert goes on under
 * that one's id. */
static bool tell_moved(cdet_engine *e, uint32_t id, bool *moved)
{
    const cdet_instance *in = cdet_instance_at(e, id);
    const cdet_chain *c = e->rs->chains[in->chain];
    uint32_t lost = in->anchor, above, to, bits, revision = in->revision;
    uint64_t earlier = in->identity;
    size_t n;
    *moved = false;
    if (!(in->flags & CDET_I_ALERTED) || (in->flags & (CDET_I_FINAL | CDET_I_BUCKET))) return true;
    bool beside = (in->flags & CDET_I_GONE) != 0;
    above = beside ? lost : cdet_anchor_of(e, c, lost);
    if (!above || (above == lost && !beside) || !cdet_instance_get(e, in->chain, above, false, &to)) return true;
    if ((e->opt.flags & 3u) == CDET_REVISIONS_FINAL) {
        cdet_instance_remove(e, id);
        *moved = true;
        return true;
    }
    size_t failures = e->mem->failures;
    cdet_ev *ev = cdet_collect(e, cdet_instance_at(e, to), &n, &bits);
    bool failed = n == 0 && e->mem->failures != failures;
    if (n == 0) { /* it has nothing to tell either */
        if (!failed && !cdet_instance_at(e, to)->revision) cdet_instance_remove(e, to);
        return !failed;
    }
    if (!scratch2(e, cdet_window_scratch(c, n))) return false;
    cdet_verdict v = cdet_window_judge(c, ev, n, bits, now_of(e, in->host), chain_lateness(e, c), e->scratch2);
    if (!v.alert) return true;
    cdet_alert *a = cdet_alert_build(e, cdet_instance_at(e, to), ev, n, &v);
    if (!a || !cdet_alert_supersede(e, cdet_instance_at(e, to), a, earlier)) {
        cdet_alert_free(a);
        return false;
    }
    a->revision = revision + 1;
    cdet_alert_enqueue(e, a);
    e->stats.revisions++;
    cdet_instance_remove(e, id);
    *moved = true;
    return true;
}

/* Tells what the verdict says, and when to look again. */
static bool conclude(cdet_engine *e, uint32_t id, cdet_ev *ev, size_t n, const cdet_verdict *v)
{
    cdet_instance *in = cdet_instance_at(e, id);
    int64_t lateness = chain_lateness(e, e->rs->chains[in->chain]);
    int64_t again = v->wake == INT64_MAX ? INT64_MAX : cdet_closes_at(v->wake, lateness);
    if (!v->alert && cdet_instance_is_told(in)) {
        if (in->closes < now_of(e, in->host)) {
            if (!withdraw(e, in, ev, n, v)) return false;
        } else if (in->closes < again) {
            again = in->closes;
        }
    }
    if (v->alert || (v->near_miss && !cdet_instance_is_told(in))) {
        if (!tell(e, in, ev, n, v)) return false;
        if (v->alert && !v->closed) in->closes = cdet_closes_at(v->at, lateness);
    }
    cdet_deadline_set(e, id, again);
    return true;
}

/* There is no evidence (any more). */
static cdet_verdict verdict_on_nothing(void)
{
    cdet_verdict v;
    memset(&v, 0, sizeof v);
    v.wake = v.first = INT64_MAX;
    v.last = INT64_MIN;
    return v;
}

/* The chain beside it goes on for it, or there is none any more. */
static bool take_leave(cdet_engine *e, uint32_t id)
{
    bool moved = false;
    const cdet_verdict v = verdict_on_nothing();
    if (!tell_moved(e, id, &moved)) return false;
    if (moved) return true;
    if (cdet_instance_is_told(cdet_instance_at(e, id)) && !withdraw(e, cdet_instance_at(e, id), NULL, 0, &v))
        return false;
    cdet_instance_remove(e, id);
    return true;
}

/* false: could not be done for want of memory. */
static bool judge(cdet_engine *e, uint32_t id)
{
    cdet_instance *in = cdet_instance_at(e, id);
    if (in->flags & CDET_I_GONE) return take_leave(e, id);
    const cdet_chain *c = e->rs->chains[in->chain];
    cdet_verdict v;
    uint32_t bits;
    size_t n;
    size_t failures = e->mem->failures;
    cdet_ev *ev = cdet_collect(e, in, &n, &bits);
    if (n == 0) {
        in->flags &= ~(uint32_t)CDET_I_KNOWN;
        if (e->mem->failures != failures) return false; /* what there is could not be read */
        bool moved = false;
        if (in->revision && !tell_moved(e, id, &moved)) return false;
        if (moved) return true;
        v = verdict_on_nothing();
        if (!conclude(e, id, NULL, 0, &v)) return false;
        if (!in->revision) cdet_instance_remove(e, id);
        return true;
    }
    if (!scratch2(e, cdet_window_scratch(c, n))) return false;
    cdet_lazy_judged(e, in, ev, n, bits);
    v = cdet_window_judge(c, ev, n, bits, now_of(e, in->host), chain_lateness(e, c), e->scratch2);
    if (!conclude(e, id, ev, n, &v)) return false;
    cdet_lazy_told(e, in, ev, n, &v);
    return true;
}

static bool full(const cdet_engine *e)
{
    return e->nqueue >= e->opt.max_alerts;
}

cdet_work cdet_chains_judge(cdet_engine *e)
{
    size_t keep = 0, n = e->ndirty;
    cdet_work w = CDET_WORK_DONE;
    for (size_t i = 0; i < n; i++) {
        uint32_t id = e->dirty[i].instance;
        if (!id) continue;
        e->dirty[i].instance = 0;
        if (w == CDET_WORK_DONE) {
            cdet_instance_at(e, id)->flags &= ~(uint32_t)CDET_I_DIRTY;
            if (!full(e) && judge(e, id)) continue;
            cdet_instance_at(e, id)->flags |= CDET_I_DIRTY;
            w = full(e) ? CDET_WORK_FULL : CDET_WORK_NOMEM;
        }
        e->dirty[keep++].instance = id;
    }
    e->ndirty = keep;
    return w;
}

static void judge_each(cdet_engine *e, cdet_work *w)
{
    for (uint32_t i = cdet_slab_next(&e->instances, 0); i; i = cdet_slab_next(&e->instances, i))
        cdet_instance_dirty(e, i);
    *w = cdet_chains_judge(e);
}

/* Judging a chain may find or end another one: then all are judged again. */
cdet_work cdet_chains_judge_all(cdet_engine *e)
{
    enum { TIMES = 8 };
    cdet_work w = CDET_WORK_DONE;
    uint64_t chains, revisions;
    int n = 0;
    do {
        chains = e->stats.chains;
        revisions = e->stats.revisions;
        judge_each(e, &w);
    } while (w == CDET_WORK_DONE && (chains != e->stats.chains || revisions != e->stats.revisions) && ++n < TIMES);
    return w;
}

static cdet_work close_host(cdet_engine *e, uint32_t host)
{
    cdet_host *h = cdet_host_at(e, host);
    h->watermark = now_of(e, host);
    uint32_t last = 0;
    for (uint32_t id; (id = cdet_deadline_due(e, host)) && id != last; last = id) {
        if (full(e)) return CDET_WORK_FULL;
        if (!judge(e, id)) return CDET_WORK_NOMEM;
    }
    return CDET_WORK_DONE;
}

cdet_work cdet_chains_work(cdet_engine *e, uint32_t host)
{
    cdet_work w = cdet_chains_judge(e);
    if (w != CDET_WORK_DONE) return w;
    if (host) return close_host(e, host);
    for (uint32_t h = cdet_slab_next(&e->hosts, 0); h && w == CDET_WORK_DONE; h = cdet_slab_next(&e->hosts, h))
        w = close_host(e, h);
    return w;
}

/* ---- chains of one event ---- */

static bool told_before(cdet_engine *e, const cdet_alt *a, const cdet_hit *h)
{
    uint64_t x[3] = { h->digest, h->seq, a->digest };
    uint64_t k = cdet_hash(e->key, x, sizeof x);
    if (!e->recent) e->recent = cdet_mem_alloc(e->mem, CDET_RECENT * sizeof *e->recent);
    if (!e->recent) return false;
    bool known = e->recent[k % CDET_RECENT] == k;
    e->recent[k % CDET_RECENT] = k;
    if (known) e->stats.duplicates++;
    return known;
}

void cdet_chains_event(cdet_engine *e, uint32_t host, const cdet_alt *a, cdet_hit *h)
{
    cdet_instance in;
    cdet_verdict v;
    cdet_ev ev = { .hit = h,
                   .t0 = h->t0,
                   .t1 = h->t1,
                   .known = h->t1,
                   .alt = (uint32_t)(a - e->rs->chains[a->chain]->alts),
                   .shown = true,
                   .crossed = true };
    if (told_before(e, a, h)) goto done;
    memset(&in, 0, sizeof in);
    memset(&v, 0, sizeof v);
    in.chain = a->chain;
    in.host = host;
    in.flags = CDET_I_EVENT;
    v.alert = true;
    v.level = e->rs->chains[a->chain]->rules[0].level;
    v.stages = 1;
    v.first = h->t0;
    v.last = h->t1;
    cdet_alert *al = cdet_alert_build(e, &in, &ev, 1, &v);
    if (!al) {
        e->stats.evicted_hits++;
        goto done;
    }
    al->revision = 1;
    al->is_final = 1;
    cdet_alert_enqueue(e, al);
    e->stats.alerts++;
    e->stats.revisions++;
done:
    cdet_hit_free(e, h);
}
