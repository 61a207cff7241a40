/* SPDX-License-Identifier: MIT
 *
 * records.c: see records.h.
 */
#include "records.h"

#include "chaindet_sources.h"

#include <stdio.h>
#include <string.h>

static cdet_str kept(scenario *s, cdet_str t)
{
    char *p = scenario_take(s, t.len, 1);
    if (t.len) memcpy(p, t.ptr, t.len);
    return (cdet_str){ p, t.len };
}

/* The second time that a record is read there is room for its event. */
static cdet_status on_event(const cdet_event *ev, void *user)
{
    scenario *s = user;
    size_t at = s->nevents++;
    if (!s->events) return CDET_OK;
    cdet_event *e = &s->events[at];
    *e = *ev;
    e->tag = at + 1;
    e->name = kept(s, ev->name);
    e->host = kept(s, ev->host);
    cdet_field *f = scenario_take(s, ev->field_count, sizeof *f);
    for (size_t i = 0; i < ev->field_count; i++) {
        f[i] = ev->fields[i];
        f[i].name = kept(s, f[i].name);
        if (f[i].kind == CDET_STR) f[i].v.str = kept(s, f[i].v.str);
    }
    e->fields = f;
    return CDET_OK;
}

static bool read_once(scenario *s, cdet_catalog *c)
{
    cdet_reader *r = NULL;
    cdet_reader_stats stats = CDET_READER_STATS_INIT;
    uint64_t line;
    cdet_str why;
    bool good = false;
    s->nevents = 0;
    if (cdet_reader_new(c, NULL, on_event, s, &r)) goto done;
    if (cdet_reader_push(r, s->records.ptr, s->records.len) || cdet_reader_end(r)) goto done;
    if (cdet_reader_stats_get(r, &stats)) goto done;
    good = !stats.unreadable && s->nevents;
    if (cdet_reader_unreadable(r, 0, &line, &why) == CDET_OK)
        fprintf(stderr, "%s: record line %llu: %.*s\n", s->path, (unsigned long long)line, (int)why.len, why.ptr);
done:
    cdet_reader_free(r);
    return good;
}

bool records_read(scenario *s)
{
    cdet_catalog *c = NULL;
    bool good = true;
    if (!s->records.len) return true;
    good = !cdet_catalog_new(NULL, &c) && read_once(s, c);
    if (good) {
        s->events = scenario_take(s, s->nevents, sizeof *s->events);
        good = read_once(s, c);
    } else {
        fprintf(stderr, "%s: the records could not be read\n", s->path);
    }
    cdet_catalog_unref(c);
    return good;
}
