/* SPDX-License-Identifier: MIT
 *
 * low_text.c: packing and reading packed bytes; an alert packed.
 */
#include "low_impl.h"

low_text *low_text_new(void)
{
    return calloc(1, sizeof(low_text));
}

void low_text_free(low_text *t)
{
    if (t) free(t->ptr);
    free(t);
}

void low_text_reset(low_text *t)
{
    enum { KEPT = 1 << 20 }; /* one huge answer does not hold its memory for ever */
    if (t->cap > KEPT) {
        free(t->ptr);
        t->ptr = NULL;
        t->cap = 0;
    }
    t->len = 0;
    t->failed = false;
}

static bool room(low_text *t, size_t n)
{
    if (t->failed || n > SIZE_MAX / 2 - t->len) t->failed = true;
    if (t->failed || t->cap - t->len >= n) return !t->failed;
    size_t cap = t->cap ? t->cap : 1024;
    while (cap - t->len < n) cap *= 2;
    char *p = realloc(t->ptr, cap);
    if (!p) {
        t->failed = true;
        return false;
    }
    t->ptr = p;
    t->cap = cap;
    return true;
}

void low_put(low_text *t, const void *p, size_t n)
{
    if (n == 0 || !room(t, n)) return;
    memcpy(t->ptr + t->len, p, n);
    t->len += n;
}

void low_put_u32(low_text *t, size_t n)
{
    uint32_t x = (uint32_t)n;
    if (n > UINT32_MAX) t->failed = true;
    low_put(t, &x, sizeof x);
}

void low_put_u64(low_text *t, uint64_t n)
{
    low_put(t, &n, sizeof n);
}

void low_put_str(low_text *t, cdet_str s)
{
    low_put_u32(t, s.len);
    low_put(t, s.ptr, s.len);
}

cdet_str low_text_done(const low_text *t, int64_t *out)
{
    out[0] = t->failed ? CDET_ENOMEM : CDET_OK;
    return (cdet_str){ t->failed ? NULL : t->ptr, t->failed ? 0 : t->len };
}

/* ---- reading ---- */

static void get(low_scan *s, void *to, size_t n)
{
    if (s->bad || (size_t)(s->end - s->p) < n) {
        s->bad = true;
        memset(to, 0, n);
        return;
    }
    memcpy(to, s->p, n);
    s->p += n;
}

uint32_t low_get_u32(low_scan *s)
{
    uint32_t x;
    get(s, &x, sizeof x);
    return x;
}

uint64_t low_get_u64(low_scan *s)
{
    uint64_t x;
    get(s, &x, sizeof x);
    return x;
}

cdet_str low_get_str(low_scan *s)
{
    cdet_str text = { NULL, low_get_u32(s) };
    if (s->bad || (size_t)(s->end - s->p) < text.len) {
        s->bad = true;
        return (cdet_str){ NULL, 0 };
    }
    text.ptr = s->p;
    s->p += text.len;
    return text;
}

cdet_str *low_get_list(cdet_str packed, size_t *count)
{
    low_scan s = { packed.ptr, packed.ptr + packed.len, false };
    *count = packed.len ? low_get_u32(&s) : 0;
    if (*count == 0) return NULL;
    /* Each member takes at least its length. */
    cdet_str *list = *count <= packed.len / sizeof(uint32_t) ? malloc(*count * sizeof *list) : NULL;
    if (!list) return NULL;
    for (size_t i = 0; i < *count; i++) list[i] = low_get_str(&s);
    if (!s.bad) return list;
    free(list);
    return NULL;
}

/* ---- an event ---- */

cdet_status low_get_event_head(low_scan *in, cdet_event *ev)
{
    enum { FIELD_LEAST = 12 }; /* bytes that a packed field takes at least */
    ev->time = (int64_t)low_get_u64(in);
    ev->tag = low_get_u64(in);
    ev->name = low_get_str(in);
    ev->host = low_get_str(in);
    ev->field_count = low_get_u32(in);
    return in->bad || ev->field_count > (size_t)(in->end - in->p) / FIELD_LEAST ? CDET_EINVAL : CDET_OK;
}

cdet_status low_get_event_fields(low_scan *in, cdet_event *ev, cdet_field *fields)
{
    for (size_t i = 0; i < ev->field_count; i++) {
        cdet_field *f = &fields[i];
        f->name = low_get_str(in);
        f->id = 0;
        f->kind = low_get_u32(in);
        if (f->kind == CDET_STR)
            f->v.str = low_get_str(in);
        else
            f->v.u = low_get_u64(in);
    }
    ev->fields = fields;
    return in->bad ? CDET_EINVAL : CDET_OK;
}

/* ---- an alert ---- */

static void put_events(low_text *t, const cdet_alert *a, size_t stage, size_t events)
{
    low_put_u32(t, events);
    for (size_t i = 0; i < events; i++) {
        cdet_alert_event ev = CDET_ALERT_EVENT_INIT;
        cdet_alert_event_get(a, stage, i, &ev);
        low_put_u64(t, ev.tag);
        low_put_u64(t, (uint64_t)ev.time);
        low_put_str(t, ev.name);
        low_put_str(t, ev.summary);
        low_put_u32(t, ev.why_count);
        for (size_t k = 0; k < ev.why_count; k++) {
            cdet_alert_why why = CDET_ALERT_WHY_INIT;
            cdet_alert_why_get(a, stage, i, k, &why);
            low_put_str(t, why.field);
            low_put_str(t, why.value);
            low_put_str(t, why.matched);
            low_put_str(t, why.element);
            low_put_str(t, why.layer);
        }
    }
}

static void put_head(low_text *t, const cdet_alert_info *i)
{
    low_put_u32(t, i->kind);
    low_put_u32(t, i->revision);
    low_put_u32(t, i->is_final);
    low_put_u32(t, i->is_withdrawn);
    const cdet_str texts[] = { i->superseded_by, i->id,   i->analytic, i->title, i->strategy,
                               i->techniques,    i->host, i->level,    i->anchor };
    for (size_t k = 0; k < sizeof texts / sizeof texts[0]; k++) low_put_str(t, texts[k]);
    low_put_u64(t, (uint64_t)i->first);
    low_put_u64(t, (uint64_t)i->last);
}

static void put_graph(low_text *t, const cdet_alert *a, const cdet_alert_info *info)
{
    low_put_u32(t, info->edge_count);
    for (size_t i = 0; i < info->edge_count; i++) {
        cdet_alert_edge e = CDET_ALERT_EDGE_INIT;
        cdet_alert_edge_get(a, i, &e);
        low_put_str(t, e.kind);
        low_put_str(t, e.from);
        low_put_str(t, e.to);
        low_put_str(t, e.confidence);
        low_put_u32(t, e.weakest);
    }
    low_put_u32(t, info->lineage_count);
    for (size_t i = 0; i < info->lineage_count; i++) {
        cdet_alert_process p = CDET_ALERT_PROCESS_INIT;
        cdet_alert_process_get(a, i, &p);
        low_put_u32(t, p.depth);
        low_put_u32(t, p.is_anchor);
        low_put_str(t, p.executable);
        low_put_str(t, p.command_line);
        low_put_u64(t, p.pid);
        low_put_u64(t, (uint64_t)p.start);
    }
}

static void put_json(low_text *t, const cdet_alert *a)
{
    size_t need = 0, at = t->len;
    low_put_u32(t, 0);
    if (cdet_alert_json(a, NULL, 0, &need) != CDET_ENOSPC || !room(t, need) || need > UINT32_MAX ||
        cdet_alert_json(a, t->ptr + t->len, need, &need) != CDET_OK) {
        t->failed = true;
        return;
    }
    uint32_t n = (uint32_t)need;
    memcpy(t->ptr + at, &n, sizeof n);
    t->len += need;
}

void low_put_alert(low_text *t, const cdet_alert *a)
{
    cdet_alert_info info = CDET_ALERT_INFO_INIT;
    cdet_alert_info_get(a, &info);
    put_head(t, &info);
    low_put_u32(t, info.stage_count);
    for (size_t i = 0; i < info.stage_count; i++) {
        cdet_str name = { NULL, 0 };
        size_t events = 0;
        uint64_t more = 0;
        cdet_alert_stage(a, i, &name, &events, &more);
        low_put_str(t, name);
        low_put_u64(t, more);
        put_events(t, a, i, events);
    }
    put_graph(t, a, &info);
    low_put_u32(t, info.missing_count);
    for (size_t i = 0; i < info.missing_count; i++) {
        cdet_str stage = { NULL, 0 }, because = { NULL, 0 };
        cdet_alert_missing(a, i, &stage, &because);
        low_put_str(t, stage);
        low_put_str(t, because);
    }
    low_put_u32(t, info.note_count);
    for (size_t i = 0; i < info.note_count; i++) {
        cdet_str note = { NULL, 0 };
        cdet_alert_note(a, i, &note);
        low_put_str(t, note);
    }
    put_json(t, a);
}
