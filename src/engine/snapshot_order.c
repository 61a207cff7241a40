/* SPDX-License-Identifier: MIT
 *
 * snapshot_order.c: lists in an order that follows from what is in them, so that equal states are equal bytes.
 */
#include "snapshot_writer.h"

#include "proc.h"

int cdet_order_str(cdet_str a, cdet_str b)
{
    int c = memcmp(a.ptr ? a.ptr : "", b.ptr ? b.ptr : "", a.len < b.len ? a.len : b.len);
    return c ? c : a.len < b.len ? -1 : a.len > b.len;
}

static int compare_u64(uint64_t a, uint64_t b)
{
    return a < b ? -1 : a > b;
}

static int compare_i64(int64_t a, int64_t b)
{
    return a < b ? -1 : a > b;
}

static int compare_hosts(const cdet_engine *e, uint32_t a, uint32_t b)
{
    return a == b
               ? 0
               : cdet_order_str(cdet_pool_str(e, cdet_host_at(e, a)->name), cdet_pool_str(e, cdet_host_at(e, b)->name));
}

static int compare_procs(const cdet_engine *e, uint32_t a, uint32_t b)
{
    const cdet_proc *p = cdet_proc_at(e, a), *q = cdet_proc_at(e, b);
    int c = compare_hosts(e, p->host, q->host);
    if (!c) c = compare_u64(p->pid, q->pid);
    if (!c) c = compare_i64(p->start, q->start);
    if (!c) c = cdet_order_str(cdet_pool_str(e, p->entity_text), cdet_pool_str(e, q->entity_text));
    if (!c) c = cdet_order_str(cdet_pool_str(e, p->exe), cdet_pool_str(e, q->exe));
    if (!c) c = compare_i64(p->seen, q->seen);
    return c ? c : cdet_order_str(cdet_pool_str(e, p->cmd), cdet_pool_str(e, q->cmd));
}

static int compare_files(const cdet_engine *e, uint32_t a, uint32_t b)
{
    const cdet_file *p = cdet_file_at(e, a), *q = cdet_file_at(e, b);
    int c = compare_hosts(e, p->host, q->host);
    return c ? c : cdet_order_str(cdet_pool_str(e, p->path), cdet_pool_str(e, q->path));
}

uint64_t cdet_space_digest(const cdet_engine *e, const cdet_bucket *b)
{
    return b->space < e->rs->t.nspaces ? e->rs->t.spaces[b->space].digest : 0;
}

/* Of what a host's own bucket is for; 0: it is a key's. */
uint64_t cdet_host_alt(const cdet_engine *e, const cdet_bucket *b)
{
    if (b->space < e->rs->t.nspaces || (!b->sets && !b->links_from)) return 0;
    return e->rs->alts[b->sets ? b->sets->alt : cdet_link_at(e, b->links_from)->alt]->digest;
}

static int compare_buckets(const cdet_engine *e, uint32_t a, uint32_t b)
{
    const cdet_bucket *p = cdet_bucket_at(e, a), *q = cdet_bucket_at(e, b);
    int c = compare_u64(cdet_space_digest(e, p), cdet_space_digest(e, q));
    if (!c) c = compare_hosts(e, p->host, q->host);
    if (!c) c = cdet_order_str(cdet_pool_str(e, p->text), cdet_pool_str(e, q->text));
    if (!c) c = compare_u64(cdet_host_alt(e, p), cdet_host_alt(e, q));
    return c ? c : compare_u64(p->key, q->key);
}

/* Bottom-up merge sort: stable, no recursion. */
bool cdet_order_sort(cdet_engine *e, uint32_t *ids, size_t n, int (*cmp)(const cdet_engine *, uint32_t, uint32_t))
{
    uint32_t *tmp = cdet_mem_alloc(e->mem, (n ? n : 1) * sizeof *tmp), *a = ids, *b = tmp;
    if (!tmp) return false;
    for (size_t width = 1; width < n; width *= 2) {
        for (size_t i = 0; i < n; i += 2 * width) {
            size_t mid = i + width < n ? i + width : n, end = i + 2 * width < n ? i + 2 * width : n, l = i, r = mid;
            for (size_t k = i; k < end; k++) b[k] = l < mid && (r >= end || cmp(e, a[l], a[r]) <= 0) ? a[l++] : a[r++];
        }
        uint32_t *t = a;
        a = b;
        b = t;
    }
    if (a != ids) memcpy(ids, a, n * sizeof *ids);
    cdet_mem_free(e->mem, tmp, (n ? n : 1) * sizeof *tmp);
    return true;
}

static bool host_kept(const cdet_out *w, uint32_t host)
{
    return !w->keep || w->keep(cdet_pool_str(w->e, cdet_host_at(w->e, host)->name), w->user) != 0;
}

static uint32_t host_of(const cdet_out *w, const cdet_slab *sl, uint32_t i)
{
    if (sl == &w->e->procs) return cdet_proc_at(w->e, i)->host;
    if (sl == &w->e->files) return cdet_file_at(w->e, i)->host;
    if (sl == &w->e->buckets) return cdet_bucket_at(w->e, i)->host;
    if (sl == &w->e->requests) return cdet_request_at(w->e, i)->host;
    return i;
}

static bool make_order(cdet_out *w, cdet_order *o, const cdet_slab *sl,
                       int (*cmp)(const cdet_engine *, uint32_t, uint32_t))
{
    cdet_mem *m = w->e->mem;
    o->ids_cap = sl->count ? sl->count : 1;
    o->npos = sl->npages * sl->per_page + 1;
    o->ids = cdet_mem_alloc(m, o->ids_cap * sizeof *o->ids);
    o->pos = cdet_mem_alloc(m, o->npos * sizeof *o->pos);
    if (!o->ids || !o->pos) return false;
    for (uint32_t i = cdet_slab_next(sl, 0); i; i = cdet_slab_next(sl, i))
        if (host_kept(w, host_of(w, sl, i))) o->ids[o->n++] = i;
    if (!cdet_order_sort(w->e, o->ids, o->n, cmp)) return false;
    for (size_t i = 0; i < o->n; i++) o->pos[o->ids[i]] = (uint32_t)i + 1;
    return true;
}

static void free_order(cdet_out *w, cdet_order *o)
{
    cdet_mem_free(w->e->mem, o->ids, o->ids_cap * sizeof *o->ids);
    cdet_mem_free(w->e->mem, o->pos, o->npos * sizeof *o->pos);
}

static int compare_requests(const cdet_engine *e, uint32_t a, uint32_t b)
{
    const cdet_request *p = cdet_request_at(e, a), *q = cdet_request_at(e, b);
    int c = compare_i64(p->time, q->time);
    for (int k = 0; !c && k < 5; k++) c = compare_u64(p->keys[k], q->keys[k]);
    return c;
}

bool cdet_orders_make(cdet_out *w)
{
    cdet_engine *e = w->e;
    return make_order(w, &w->hosts, &e->hosts, compare_hosts) && make_order(w, &w->procs, &e->procs, compare_procs) &&
           make_order(w, &w->files, &e->files, compare_files) &&
           make_order(w, &w->buckets, &e->buckets, compare_buckets) &&
           make_order(w, &w->requests, &e->requests, compare_requests);
}

void cdet_orders_free(cdet_out *w)
{
    cdet_order *orders[] = { &w->hosts, &w->procs, &w->files, &w->buckets, &w->requests };
    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++) free_order(w, orders[i]);
}
