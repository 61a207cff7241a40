/* SPDX-License-Identifier: MIT
 *
 * low_engine.c: an engine fed with packed events, its alerts given out packed.
 */
#include "low_impl.h"

low_engine *low_engine_new(cdet_ruleset *rs, uint32_t flags, int64_t lateness, uint64_t seed0, uint64_t seed1,
                           size_t max_bytes, size_t max_alerts, size_t max_field, int64_t file_memory, int64_t *out)
{
    cdet_options o = CDET_OPTIONS_INIT;
    o.flags = flags;
    o.lateness = lateness;
    o.hash_seed[0] = seed0;
    o.hash_seed[1] = seed1;
    o.max_bytes = max_bytes;
    o.max_alerts = max_alerts;
    o.max_field = max_field;
    o.file_memory = file_memory;
    low_engine *e = calloc(1, sizeof *e);
    if (e) low_asks(&o, &e->asker, out[1]);
    out[0] = e ? cdet_engine_new(rs, &o, &e->engine) : CDET_ENOMEM;
    if (out[0]) {
        free(e);
        return NULL;
    }
    e->last = &e->first;
    e->rules = cdet_ruleset_ref(rs);
    return e;
}

void low_engine_free(low_engine *e)
{
    if (!e) return;
    cdet_engine_free(e->engine);
    cdet_ruleset_unref(e->rules);
    while (e->first) {
        low_aside *next = e->first->next;
        free(e->first);
        e->first = next;
    }
    free(e->text.ptr);
    free(e->fields);
    free(e);
}

/* ---- alerts ---- */

cdet_status low_set_aside(low_engine *e)
{
    for (const cdet_alert *a; (a = cdet_engine_next(e->engine));) {
        low_text_reset(&e->text);
        low_put_alert(&e->text, a);
        low_aside *x = e->text.failed ? NULL : malloc(sizeof *x + e->text.len);
        if (!x) return CDET_ENOMEM;
        x->next = NULL;
        x->len = e->text.len;
        memcpy(x->text, e->text.ptr, x->len);
        *e->last = x;
        e->last = &x->next;
    }
    return CDET_OK;
}

cdet_str low_engine_next(low_engine *e, int64_t *out)
{
    low_text_reset(&e->text);
    low_aside *x = e->first;
    if (x) {
        low_put(&e->text, x->text, x->len);
        if (e->text.failed) return low_text_done(&e->text, out);
        e->first = x->next;
        if (!e->first) e->last = &e->first;
        free(x);
        return low_text_done(&e->text, out);
    }
    const cdet_alert *a = cdet_engine_next(e->engine);
    if (a) low_put_alert(&e->text, a);
    return low_text_done(&e->text, out);
}

/* ---- feeding ---- */

cdet_status low_feed_one(low_engine *e, const cdet_event *ev)
{
    cdet_status s = cdet_engine_feed(e->engine, ev);
    if (s != CDET_EFULL) return s;
    s = low_set_aside(e);
    return s ? s : cdet_engine_feed(e->engine, ev);
}

static bool fields_room(low_engine *e, size_t count)
{
    if (count <= e->field_cap) return true;
    size_t cap = count < 32 ? 32 : count;
    cdet_field *p = realloc(e->fields, cap * sizeof *p);
    if (!p) return false;
    e->fields = p;
    e->field_cap = cap;
    return true;
}

static cdet_status scan_event(low_engine *e, low_scan *in, cdet_event *ev)
{
    cdet_status s = low_get_event_head(in, ev);
    if (s) return s;
    return fields_room(e, ev->field_count) ? low_get_event_fields(in, ev, e->fields) : CDET_ENOMEM;
}

cdet_status low_engine_feed(low_engine *e, const void *buf, size_t len, int64_t *out)
{
    low_scan in = { buf, (const char *)buf + len, false };
    out[0] = 0;
    if (e->first) return CDET_EFULL;
    while (in.p < in.end) {
        cdet_event ev = CDET_EVENT_INIT;
        cdet_status s = scan_event(e, &in, &ev);
        if (!s) s = out[0] ? low_feed_one(e, &ev) : cdet_engine_feed(e->engine, &ev);
        if (s < 0) return s;
        out[0]++;
    }
    return CDET_OK;
}

/* ---- time ---- */

cdet_status low_engine_advance(low_engine *e, int64_t now)
{
    return cdet_engine_advance(e->engine, now);
}

cdet_status low_engine_flush(low_engine *e)
{
    return cdet_engine_flush(e->engine);
}

cdet_status low_engine_deadline(const low_engine *e, int64_t *out)
{
    return cdet_engine_next_deadline(e->engine, out);
}

/* ---- rules ---- */

cdet_status low_engine_set_rules(low_engine *e, cdet_ruleset *rs)
{
    cdet_status s = cdet_engine_set_rules(e->engine, rs);
    if (s < 0) return s;
    cdet_ruleset *old = e->rules;
    e->rules = cdet_ruleset_ref(rs);
    e->generation++;
    cdet_ruleset_unref(old);
    return s;
}

uint64_t low_engine_digest(const low_engine *e)
{
    return cdet_ruleset_digest(e->rules);
}

/* ---- what is told ---- */

cdet_str low_engine_error(const low_engine *e)
{
    return cdet_engine_error(e->engine);
}

cdet_str low_engine_stats(low_engine *e, int64_t *out)
{
    cdet_stats s = CDET_STATS_INIT;
    low_text_reset(&e->text);
    out[0] = cdet_engine_stats(e->engine, &s);
    if (out[0]) return (cdet_str){ NULL, 0 };
    const uint64_t all[] = {
        s.events,
        s.irrelevant,
        s.late,
        s.duplicates,
        s.clock_anomalies,
        s.inconclusive,
        s.truncated_fields,
        s.alerts,
        s.revisions,
        s.near_misses,
        s.processes,
        s.files,
        s.chains,
        s.hits,
        s.hosts,
        s.evicted_processes,
        s.evicted_files,
        s.evicted_chains,
        s.evicted_hits,
        s.dropped_by_rules,
        s.ambiguous_joins,
        s.lineage_cycles,
        s.unseen_starts,
        s.bytes,
        s.peak_bytes,
        s.max_bytes,
    };
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) low_put_u64(&e->text, all[i]);
    return low_text_done(&e->text, out);
}

cdet_str low_engine_losses(low_engine *e, int64_t *out)
{
    low_text_reset(&e->text);
    size_t count = cdet_engine_loss_count(e->engine);
    low_put_u32(&e->text, count);
    for (size_t i = 0; i < count; i++) {
        cdet_loss l = CDET_LOSS_INIT;
        cdet_engine_loss(e->engine, i, &l);
        low_put_str(&e->text, l.host);
        low_put_str(&e->text, l.analytic);
        low_put_str(&e->text, l.what);
        low_put_u64(&e->text, (uint64_t)l.from);
        low_put_u64(&e->text, (uint64_t)l.to);
        low_put_u64(&e->text, l.count);
    }
    return low_text_done(&e->text, out);
}

cdet_str low_engine_dropped(low_engine *e, int64_t *out)
{
    low_text_reset(&e->text);
    size_t count = cdet_engine_dropped_count(e->engine);
    low_put_u32(&e->text, count);
    for (size_t i = 0; i < count; i++) {
        cdet_dropped d = CDET_DROPPED_INIT;
        cdet_engine_dropped(e->engine, i, &d);
        low_put_str(&e->text, d.analytic);
        low_put_str(&e->text, d.what);
        low_put_u64(&e->text, d.count);
    }
    return low_text_done(&e->text, out);
}

/* ---- snapshots ---- */

typedef struct low_hosts {
    const cdet_str *list;
    size_t count;
} low_hosts;

static bool is_address(cdet_str s)
{
    size_t digits = 0;
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == ':') return true;
        digits += s.ptr[i] == '.' || (s.ptr[i] >= '0' && s.ptr[i] <= '9');
    }
    return s.len && digits == s.len;
}

/* Without the domain, unless it is an address. */
static cdet_str short_name(cdet_str s)
{
    const char *dot = s.len && !is_address(s) ? memchr(s.ptr, '.', s.len) : NULL;
    return dot ? (cdet_str){ s.ptr, (size_t)(dot - s.ptr) } : s;
}

static int lower(char c)
{
    return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;
}

/* "WS1.corp.example" and "ws1" are one host to the engine. */
static bool same_host(cdet_str a, cdet_str b)
{
    a = short_name(a);
    b = short_name(b);
    if (a.len != b.len) return false;
    for (size_t i = 0; i < a.len; i++)
        if (lower(a.ptr[i]) != lower(b.ptr[i])) return false;
    return true;
}

static int is_listed(cdet_str host, void *user)
{
    const low_hosts *h = user;
    for (size_t i = 0; i < h->count; i++)
        if (same_host(h->list[i], host)) return 1;
    return 0;
}

cdet_status low_engine_save(low_engine *e, cdet_str hosts, void *mem, size_t cap, int64_t *out)
{
    low_hosts h = { NULL, 0 };
    size_t need = 0;
    if (e->first) return CDET_EFULL;
    cdet_str *list = low_get_list(hosts, &h.count);
    if (h.count && !list) return CDET_ENOMEM;
    h.list = list;
    cdet_status s = hosts.len ? cdet_engine_save_hosts(e->engine, is_listed, &h, mem, cap, &need)
                              : cdet_engine_save(e->engine, mem, cap, &need);
    free(list);
    out[0] = (int64_t)need;
    return s;
}

cdet_status low_engine_restore(low_engine *e, const void *buf, size_t len)
{
    return e->first ? CDET_EFULL : cdet_engine_restore(e->engine, buf, len);
}

cdet_status low_engine_merge(low_engine *e, const void *buf, size_t len)
{
    return e->first ? CDET_EFULL : cdet_engine_merge(e->engine, buf, len);
}
