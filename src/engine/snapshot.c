/* SPDX-License-Identifier: MIT
 *
 * snapshot.c: the public calls that save, restore, merge, and swap rules. Each builds a new engine beside the old one and swaps
 * their insides when all went well, so a failure leaves the old one as it was.
 */
#include "snapshot.h"

#include "chains.h"
#include "engine.h"
#include "evict.h"

#include <unistd.h>

static cdet_status may_change(const cdet_engine *e)
{
    if (e->busy) return CDET_EBUSY;
    return e->pid == (long)getpid() ? CDET_OK : CDET_EFORK;
}

/* The order of the lists is made outside the budget: a full engine must be saved, too. */
static bool write_all(cdet_engine *e, cdet_host_fn keep, void *user, uint8_t *buf, size_t cap, size_t *need)
{
    size_t max = e->mem->max;
    e->mem->max = SIZE_MAX;
    bool good = cdet_snapshot_write(e, keep, user, buf, cap, need);
    e->mem->max = max;
    return good;
}

static bool within(cdet_engine *e)
{
    e->mem->refused = e->mem->bytes > e->mem->max;
    return !e->mem->refused;
}

/* A state that just fits takes a little more in a fresh engine. It gets it while it is read, and gives up what is too much. */
static cdet_status read_into(cdet_engine *e, const uint8_t *buf, size_t len, const uint8_t *more, size_t more_len)
{
    size_t max = e->mem->max;
    if (max < SIZE_MAX / 2) e->mem->max = max + max / 2;
    cdet_status s = cdet_snapshot_read(e, buf, len);
    if (s == CDET_OK && more) s = cdet_snapshot_read(e, more, more_len);
    e->mem->max = max;
    if (s == CDET_OK && !cdet_evict_for(e, within)) s = CDET_ENOMEM;
    return s;
}

cdet_status cdet_engine_save_hosts(cdet_engine *e, cdet_host_fn keep, void *user, void *buf, size_t cap, size_t *need)
{
    if (!e || !need || (cap && !buf)) return CDET_EINVAL;
    cdet_status s = may_change(e);
    if (s) return s;
    (void)cdet_chains_judge_all(e);
    if (!write_all(e, keep, user, buf, cap, need)) return CDET_ENOMEM;
    return *need > cap ? CDET_ENOSPC : CDET_OK;
}

cdet_status cdet_engine_save(cdet_engine *e, void *buf, size_t cap, size_t *need)
{
    return cdet_engine_save_hosts(e, NULL, NULL, buf, cap, need);
}

/* The insides change places; what belongs to the caller's view of the engine (callback, owner, memory identity) is set right. */
static void swap(cdet_engine *a, cdet_engine *b)
{
    cdet_engine t = *a;
    *a = *b;
    *b = t;
    a->fn = t.fn;
    a->user = t.user;
    a->loss_fn = t.loss_fn;
    a->loss_user = t.loss_user;
    b->fn = NULL;
    b->loss_fn = NULL;
    cdet_engine_moved(a);
    cdet_engine_moved(b);
}

static cdet_engine *beside(const cdet_engine *e, cdet_ruleset *rs)
{
    return cdet_engine_make(rs, &e->opt);
}

cdet_status cdet_engine_restore(cdet_engine *e, const void *buf, size_t len)
{
    if (!e || (len && !buf)) return CDET_EINVAL;
    cdet_status s = may_change(e);
    if (s) return s;
    cdet_engine *n = beside(e, e->rs);
    if (!n) return CDET_ENOMEM;
    s = read_into(n, buf, len, NULL, 0);
    if (s == CDET_OK) swap(e, n);
    cdet_engine_unmake(n);
    return s;
}

/* A whole snapshot in a buffer outside the budget: it lives for this call only. */
static cdet_status save_aside(cdet_engine *e, cdet_mem *m, uint8_t **buf, size_t *len)
{
    (void)cdet_chains_judge_all(e);
    if (!write_all(e, NULL, NULL, NULL, 0, len)) return CDET_ENOMEM;
    *buf = cdet_mem_alloc(m, *len);
    if (!*buf) return CDET_ENOMEM;
    return write_all(e, NULL, NULL, *buf, *len, len) ? CDET_OK : CDET_ENOMEM;
}

cdet_status cdet_engine_merge(cdet_engine *e, const void *buf, size_t len)
{
    cdet_mem m;
    uint8_t *own = NULL;
    size_t n = 0;
    cdet_engine *both = NULL;
    if (!e || (len && !buf)) return CDET_EINVAL;
    cdet_status s = may_change(e);
    if (s) return s;
    cdet_mem_init(&m, e->mem->fn, e->mem->ctx, 0);
    s = save_aside(e, &m, &own, &n);
    if (s) goto done;
    s = CDET_ENOMEM;
    both = beside(e, e->rs);
    if (!both) goto done;
    static const uint8_t nothing[1];
    s = read_into(both, own, n, buf ? buf : nothing, len);
    if (s == CDET_OK) swap(e, both);
done:
    cdet_engine_unmake(both);
    cdet_mem_free(&m, own, n);
    return s;
}

cdet_status cdet_engine_set_rules(cdet_engine *e, cdet_ruleset *rs)
{
    cdet_mem m;
    uint8_t *own = NULL;
    size_t n = 0;
    cdet_engine *other = NULL;
    if (!e || !rs) return CDET_EINVAL;
    cdet_status s = may_change(e);
    if (s) return s;
    cdet_mem_init(&m, e->mem->fn, e->mem->ctx, 0);
    s = save_aside(e, &m, &own, &n);
    if (s) goto done;
    s = CDET_ENOMEM;
    other = beside(e, rs);
    if (!other) goto done;
    s = read_into(other, own, n, NULL, 0);
    if (s == CDET_OK) swap(e, other);
done:
    cdet_engine_unmake(other);
    cdet_mem_free(&m, own, n);
    return s;
}
