/* SPDX-License-Identifier: MIT
 *
 * low_explain.c: why an alert was raised, of packed events.
 */
#include "low_impl.h"

typedef struct low_batch {
    cdet_event *events;
    cdet_field *fields; /* of all of them, one behind the other */
    size_t count, field_count;
} low_batch;

/* Counts (events NULL) or reads. */
static cdet_status walk(low_batch *b, const void *buf, size_t len)
{
    low_scan in = { buf, (const char *)buf + len, false };
    cdet_status s = CDET_OK;
    cdet_field one;
    size_t n = 0, fields = 0;
    for (; !s && in.p < in.end; n++) {
        cdet_event ev = CDET_EVENT_INIT;
        s = low_get_event_head(&in, &ev);
        size_t count = s ? 0 : ev.field_count;
        if (b->events && !s) s = low_get_event_fields(&in, &ev, b->fields + fields);
        ev.field_count = 1;
        for (size_t i = 0; !b->events && !s && i < count; i++) s = low_get_event_fields(&in, &ev, &one);
        ev.field_count = count;
        if (b->events && !s) b->events[n] = ev;
        fields += count;
    }
    b->count = n;
    b->field_count = fields;
    return s;
}

static cdet_status read_batch(low_batch *b, const void *buf, size_t len)
{
    cdet_status s = walk(b, buf, len);
    if (s) return s;
    b->events = calloc(b->count + 1, sizeof *b->events);
    b->fields = calloc(b->field_count + 1, sizeof *b->fields);
    return b->events && b->fields ? walk(b, buf, len) : CDET_ENOMEM;
}

static void put_explanation(low_text *t, const cdet_explanation *x)
{
    cdet_explanation_info i = CDET_EXPLANATION_INFO_INIT;
    cdet_explanation_info_get(x, &i);
    low_put_str(t, i.analytic);
    low_put_str(t, i.level);
    low_put_u32(t, i.minimal);
    low_put_u32(t, i.complete);
    low_put_u64(t, i.replays);
    low_put_u64(t, i.replayed_events);
    low_put_u32(t, i.event_count);
    for (size_t k = 0; k < i.event_count; k++) {
        size_t at = 0;
        cdet_explanation_event(x, k, &at);
        low_put_u64(t, at);
    }
    low_put_u32(t, i.change_count);
    for (size_t k = 0; k < i.change_count; k++) {
        cdet_explanation_change c = CDET_EXPLANATION_CHANGE_INIT;
        cdet_explanation_change_get(x, k, &c);
        low_put_str(t, c.element);
        low_put_str(t, c.change);
        low_put_str(t, c.value);
        low_put_str(t, c.layer);
        low_put_str(t, c.level);
    }
}

cdet_str low_explain(cdet_compiler *c, cdet_str id, const void *buf, size_t len, int64_t lateness, size_t max_bytes,
                     size_t max_field, int64_t file_memory, low_text *keep, int64_t *out)
{
    cdet_options o = CDET_OPTIONS_INIT;
    cdet_explanation *x = NULL;
    low_batch b = { NULL, NULL, 0, 0 };
    low_asker asker;
    cdet_str none = { NULL, 0 };
    o.lateness = lateness;
    o.max_bytes = max_bytes;
    o.max_field = max_field;
    o.file_memory = file_memory;
    low_asks(&o, &asker, out[1]);
    out[0] = read_batch(&b, buf, len);
    if (!out[0]) out[0] = cdet_explain(c, &o, id, b.events, b.count, &x);
    free(b.events);
    free(b.fields);
    if (out[0]) return none;
    low_text_reset(keep);
    put_explanation(keep, x);
    cdet_explanation_free(x);
    return low_text_done(keep, out);
}
