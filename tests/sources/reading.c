/* SPDX-License-Identifier: MIT
 *
 * reading.c: text in, events out.
 */
#include "reading.h"

#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static char *copy(const char *p, size_t n)
{
    char *s = malloc(n + 1);
    assert_non_null(s);
    if (n) memcpy(s, p, n);
    s[n] = '\0';
    return s;
}

static char *value_text(const cdet_field *f)
{
    char buf[64];
    if (f->kind == CDET_STR) return copy(f->v.str.ptr, f->v.str.len);
    if (f->kind == CDET_UINT)
        snprintf(buf, sizeof buf, "%" PRIu64, f->v.u);
    else if (f->kind == CDET_REAL)
        snprintf(buf, sizeof buf, "%g", f->v.f);
    else if (f->kind == CDET_NULL)
        snprintf(buf, sizeof buf, "null");
    else
        snprintf(buf, sizeof buf, "%" PRId64, f->v.i);
    return copy(buf, strlen(buf));
}

static cdet_status on_event(const cdet_event *ev, void *user)
{
    reading *r = user;
    if (r->count == r->cap) {
        r->cap = r->cap ? r->cap * 2 : 16;
        r->events = realloc(r->events, r->cap * sizeof *r->events);
        assert_non_null(r->events);
    }
    seen_event *e = &r->events[r->count++];
    *e = (seen_event){ ev->tag, ev->time,       copy(ev->name.ptr, ev->name.len), copy(ev->host.ptr, ev->host.len),
                       NULL,    ev->field_count };
    e->fields = calloc(ev->field_count + 1, sizeof *e->fields);
    assert_non_null(e->fields);
    for (size_t i = 0; i < ev->field_count; i++) {
        const cdet_field *f = &ev->fields[i];
        e->fields[i] = (seen_field){ copy(f->name.ptr, f->name.len), value_text(f), f->kind };
    }
    return CDET_OK;
}

static void tell(reading *r, const cdet_reader *rd)
{
    cdet_str text;
    uint64_t n;
    r->stats = (cdet_reader_stats)CDET_READER_STATS_INIT;
    assert_int_equal(cdet_reader_stats_get(rd, &r->stats), CDET_OK);
    if (cdet_reader_unreadable(rd, 0, &n, &text) == CDET_OK) {
        r->bad_line = n;
        snprintf(r->bad_reason, sizeof r->bad_reason, "%.*s", (int)text.len, text.ptr);
    }
    if (cdet_reader_ignored(rd, 0, &text, &n) == CDET_OK)
        snprintf(r->ignored, sizeof r->ignored, "%" PRIu64 " %.*s", n, (int)text.len, text.ptr);
}

reading *read_bytes(const void *text, size_t len, const reading_options *o)
{
    static const reading_options none = { NULL, 0, 0, NULL };
    cdet_reader_options ro = CDET_READER_OPTIONS_INIT;
    cdet_catalog *c = NULL;
    cdet_reader *rd = NULL;
    if (!o) o = &none;
    if (!o->catalog) assert_int_equal(cdet_catalog_new(NULL, &c), CDET_OK);
    reading *r = calloc(1, sizeof *r);
    assert_non_null(r);
    ro.source = o->source;
    ro.max_record = o->max_record;
    assert_int_equal(cdet_reader_new(c ? c : o->catalog, &ro, on_event, r, &rd), CDET_OK);
    size_t chunk = o->chunk ? o->chunk : len + 1;
    for (size_t i = 0; !r->status && i < len; i += chunk) {
        /* A copy of exactly that size, so that a sanitizer sees who reads past it. */
        size_t n = len - i < chunk ? len - i : chunk;
        char *piece = copy((const char *)text + i, n);
        char *exact = realloc(piece, n);
        assert_non_null(exact);
        r->status = cdet_reader_push(rd, exact, n);
        free(exact);
    }
    if (!r->status) r->status = cdet_reader_end(rd);
    tell(r, rd);
    cdet_reader_free(rd);
    cdet_catalog_unref(c);
    return r;
}

reading *read_string(const char *text)
{
    return read_bytes(text, strlen(text), NULL);
}

void reading_free(reading *r)
{
    if (!r) return;
    for (size_t i = 0; i < r->count; i++) {
        for (size_t k = 0; k < r->events[i].count; k++) {
            free(r->events[i].fields[k].name);
            free(r->events[i].fields[k].value);
        }
        free(r->events[i].name);
        free(r->events[i].host);
        free(r->events[i].fields);
    }
    free(r->events);
    free(r);
}

const char *field_of(const seen_event *e, const char *name)
{
    for (size_t i = 0; i < e->count; i++)
        if (strcmp(e->fields[i].name, name) == 0) return e->fields[i].value;
    return "";
}

size_t field_count(const seen_event *e, const char *name)
{
    size_t n = 0;
    for (size_t i = 0; i < e->count; i++) n += strcmp(e->fields[i].name, name) == 0;
    return n;
}

char *reading_dump(const reading *r)
{
    size_t cap = 256, len = 0;
    for (size_t i = 0; i < r->count; i++) {
        cap += strlen(r->events[i].name) + strlen(r->events[i].host) + 80;
        for (size_t k = 0; k < r->events[i].count; k++)
            cap += strlen(r->events[i].fields[k].name) + strlen(r->events[i].fields[k].value) + 4;
    }
    char *s = malloc(cap);
    assert_non_null(s);
    for (size_t i = 0; i < r->count; i++) {
        const seen_event *e = &r->events[i];
        len += (size_t)snprintf(s + len, cap - len, "%" PRIu64 " %" PRId64 " %s %s", e->tag, e->time, e->name, e->host);
        for (size_t k = 0; k < e->count; k++)
            len += (size_t)snprintf(s + len, cap - len, "|%s=%s", e->fields[k].name, e->fields[k].value);
        len += (size_t)snprintf(s + len, cap - len, "\n");
    }
    snprintf(s + len, cap - len,
             "records %" PRIu64 " recognised %" PRIu64 " events %" PRIu64 " ignored %" PRIu64 " unreadable %" PRIu64
             " blank %" PRIu64,
             r->stats.records, r->stats.recognised, r->stats.events, r->stats.ignored, r->stats.unreadable,
             r->stats.blank);
    return s;
}

reading *read_one(const char *text, const char *class_name)
{
    reading *r = read_string(text);
    assert_int_equal(r->status, CDET_OK);
    if (r->stats.unreadable) print_error("unreadable: %s\n", r->bad_reason);
    assert_int_equal(r->stats.unreadable, 0);
    assert_int_equal(r->count, 1);
    assert_string_equal(r->events[0].name, class_name);
    return r;
}
