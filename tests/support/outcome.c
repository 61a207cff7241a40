/* SPDX-License-Identifier: MIT
 *
 * outcome.c: see outcome.h.
 */
#include "outcome.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

void outcome_fail(outcome *o, const char *fmt, ...)
{
    va_list ap;
    if (o->error[0]) return;
    va_start(ap, fmt);
    vsnprintf(o->error, sizeof o->error, fmt, ap);
    va_end(ap);
}

static void *grown(void *p, size_t n, size_t size)
{
    void *q = realloc(p, n * size);
    if (!q) {
        fputs("outcome: out of memory\n", stderr);
        exit(2);
    }
    return q;
}

static char *copy(cdet_str s)
{
    char *p = grown(NULL, s.len + 1, 1);
    if (s.len) memcpy(p, s.ptr, s.len);
    p[s.len] = 0;
    return p;
}

static void push(char ***list, size_t *n, cdet_str s)
{
    *list = grown(*list, *n + 1, sizeof **list);
    (*list)[(*n)++] = copy(s);
}

static void drop(char **list, size_t n)
{
    for (size_t i = 0; i < n; i++) free(list[i]);
    free(list);
}

static void clear(outcome_alert *a)
{
    for (size_t i = 0; i < a->nstages; i++) {
        free(a->stages[i].name);
        free(a->stages[i].tags);
    }
    free(a->stages);
    drop(a->missing, a->nmissing);
    if (a->because) drop(a->because, a->nmissing);
    drop(a->edges, a->nedges);
    drop(a->notes, a->nnotes);
    free(a->id);
    free(a->analytic);
    free(a->host);
    free(a->level);
    free(a->anchor);
    free(a->json);
}

void outcome_free(outcome *o)
{
    for (size_t i = 0; i < o->n; i++) clear(&o->alerts[i]);
    free(o->alerts);
    memset(o, 0, sizeof *o);
}

/* ---- reading an alert ---- */

static int by_tag(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void read_stage(outcome *o, outcome_alert *x, const cdet_alert *a, size_t i)
{
    outcome_stage *s = &x->stages[i];
    cdet_str name;
    memset(s, 0, sizeof *s);
    if (cdet_alert_stage(a, i, &name, &s->ntags, &s->more)) {
        outcome_fail(o, "stage %zu cannot be read", i);
        name = (cdet_str){ "", 0 };
    }
    s->name = copy(name);
    s->tags = grown(NULL, s->ntags + 1, sizeof *s->tags);
    for (size_t k = 0; k < s->ntags; k++) {
        cdet_alert_event ev = CDET_ALERT_EVENT_INIT;
        if (cdet_alert_event_get(a, i, k, &ev)) outcome_fail(o, "event %zu of stage %s cannot be read", k, s->name);
        s->tags[k] = ev.tag;
        for (size_t w = 0; w < ev.why_count; w++) {
            cdet_alert_why why = CDET_ALERT_WHY_INIT;
            if (cdet_alert_why_get(a, i, k, w, &why) || !why.field.len)
                outcome_fail(o, "a reason of stage %s cannot be read", s->name);
        }
    }
    qsort(s->tags, s->ntags, sizeof *s->tags, by_tag);
    for (size_t k = 1; k < s->ntags; k++)
        if (s->tags[k] == s->tags[k - 1])
            outcome_fail(o, "stage %s shows event %llu twice", s->name, (unsigned long long)s->tags[k]);
}

static void read_edges(outcome *o, outcome_alert *x, const cdet_alert *a, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        cdet_alert_edge e = CDET_ALERT_EDGE_INIT;
        bool known = false;
        if (cdet_alert_edge_get(a, i, &e)) outcome_fail(o, "edge %zu cannot be read", i);
        for (size_t k = 0; k < x->nedges; k++)
            known |= strlen(x->edges[k]) == e.kind.len && !memcmp(x->edges[k], e.kind.ptr, e.kind.len);
        if (!known) push(&x->edges, &x->nedges, e.kind);
    }
    if (x->nedges) qsort(x->edges, x->nedges, sizeof *x->edges, by_text);
}

static char *read_json(outcome *o, const cdet_alert *a)
{
    size_t need = 0, again = 0;
    cdet_status st = cdet_alert_json(a, NULL, 0, &need);
    if (st != CDET_ENOSPC) outcome_fail(o, "alert_json without room: %s", cdet_status_text(st));
    char *p = grown(NULL, need + 1, 1);
    st = cdet_alert_json(a, p, need, &again);
    if (st || again != need) outcome_fail(o, "alert_json: %s", cdet_status_text(st));
    p[need] = 0;
    char *r = strstr(p, "\"revision\":"), *comma = r ? strchr(r, ',') : NULL;
    if (comma)
        memmove(r, comma + 1, strlen(comma + 1) + 1);
    else
        outcome_fail(o, "no revision in the JSON");
    static const char mark[] = "\"withdrawn\":true,";
    char *w = strstr(p, mark);
    if (w) memmove(w, w + strlen(mark), strlen(w + strlen(mark)) + 1);
    return p;
}

static void read_alert(outcome *o, outcome_alert *x, const cdet_alert *a, const cdet_alert_info *i)
{
    char host[256];
    x->kind = i->kind;
    x->revision = i->revision;
    x->final = i->is_final != 0;
    x->withdrawn = i->is_withdrawn != 0;
    x->id = copy(i->id);
    x->analytic = copy(i->analytic);
    x->host = copy((cdet_str){ host, scenario_host(i->host, host) });
    x->level = copy(i->level);
    x->anchor = copy(i->anchor);
    x->json = read_json(o, a);
    x->nstages = i->stage_count;
    x->stages = grown(NULL, x->nstages + 1, sizeof *x->stages);
    for (size_t k = 0; k < x->nstages; k++) read_stage(o, x, a, k);
    for (size_t k = 0; k < i->missing_count; k++) {
        cdet_str stage = { "", 0 }, because = { "", 0 };
        size_t n = x->nmissing;
        if (cdet_alert_missing(a, k, &stage, &because)) outcome_fail(o, "missing %zu cannot be read", k);
        push(&x->missing, &x->nmissing, stage);
        push(&x->because, &n, because);
    }
    read_edges(o, x, a, i->edge_count);
    for (size_t k = 0; k < i->note_count; k++) {
        cdet_str note = { "", 0 };
        if (cdet_alert_note(a, k, &note)) outcome_fail(o, "note %zu cannot be read", k);
        push(&x->notes, &x->nnotes, note);
    }
    if (i->id.len != 32) outcome_fail(o, "an id of %zu characters", i->id.len);
}

static outcome_alert *place_for(outcome *o, const outcome_alert *x)
{
    for (size_t i = 0; i < o->n; i++)
        if (strcmp(o->alerts[i].id, x->id) == 0) return &o->alerts[i];
    return NULL;
}

static void add(outcome *o, const outcome_alert *x)
{
    if (o->n == o->cap) {
        o->cap = o->cap ? o->cap * 2 : 8;
        o->alerts = grown(o->alerts, o->cap, sizeof *o->alerts);
    }
    o->alerts[o->n++] = *x;
}

void outcome_take(outcome *o, const cdet_alert *a)
{
    cdet_alert_info i = CDET_ALERT_INFO_INIT;
    outcome_alert x;
    memset(&x, 0, sizeof x);
    if (cdet_alert_info_get(a, &i)) {
        outcome_fail(o, "an alert without a head");
        return;
    }
    read_alert(o, &x, a, &i);
    x.raised = o->fed;
    outcome_alert *old = place_for(o, &x);
    if (i.superseded_by.len) { /* the last word under this id: the alert goes on under another */
        if (!old || !i.is_final) outcome_fail(o, "%s: superseded, but never raised, or not final", x.id);
        clear(&x);
        if (!old) return;
        clear(old);
        *old = o->alerts[--o->n];
        return;
    }
    if (!old) {
        add(o, &x);
        return;
    }
    if (x.revision <= old->revision) outcome_fail(o, "%s: revision %u after %u", x.id, x.revision, old->revision);
    bool ended = old->final && !old->withdrawn; /* a later window may still make an alert of a near miss */
    if (ended && old->kind == x.kind) outcome_fail(o, "%s: a revision after the final one", x.id);
    bool withdrawn = old->withdrawn || x.withdrawn; /* before, or with this */
    if (old->kind == CDET_ALERT && x.kind == CDET_NEAR_MISS && (ended || !withdrawn))
        outcome_fail(o, "%s: a near miss after the alert", x.id);
    if (old->kind == x.kind) x.raised = old->raised;
    clear(old);
    *old = x;
}

void outcome_join(outcome *into, outcome *from)
{
    for (size_t i = 0; i < from->n; i++) {
        if (place_for(into, &from->alerts[i])) outcome_fail(into, "%s: told by two engines", from->alerts[i].id);
        add(into, &from->alerts[i]);
    }
    if (from->error[0]) outcome_fail(into, "%s", from->error);
    into->unseen += from->unseen;
    from->n = 0;
    outcome_free(from);
}

static int by_place(const void *a, const void *b)
{
    const outcome_alert *x = a, *y = b;
    if (x->kind != y->kind) return x->kind < y->kind ? -1 : 1;
    int c = strcmp(x->analytic, y->analytic);
    if (!c) c = strcmp(x->host, y->host);
    return c ? c : strcmp(x->id, y->id);
}

void outcome_settle(outcome *o)
{
    for (size_t i = 0; i < o->n; i++)
        if (!o->alerts[i].final) outcome_fail(o, "%s: %s not final after the end", o->alerts[i].id, o->alerts[i].json);
    for (size_t i = 0; i < o->n;) {
        o->withdrawn += o->alerts[i].withdrawn;
        if (!o->alerts[i].withdrawn || o->alerts[i].kind != CDET_ALERT) {
            i++;
            continue;
        }
        clear(&o->alerts[i]);
        o->alerts[i] = o->alerts[--o->n];
    }
    if (o->n) qsort(o->alerts, o->n, sizeof *o->alerts, by_place);
}

/* ---- printing ---- */

static void print_tags(FILE *out, const outcome_stage *s)
{
    fprintf(out, "[");
    for (size_t k = 0; k < s->ntags; k++) fprintf(out, "%s%llu", k ? ", " : "", (unsigned long long)s->tags[k]);
    fprintf(out, "]");
}

void outcome_print(FILE *out, const outcome_alert *a)
{
    fprintf(out, "%s%s %s %s", a->kind == CDET_NEAR_MISS ? "near miss " : "", a->analytic, a->host, a->level);
    for (size_t i = 0; i < a->nstages; i++) {
        fprintf(out, " %s=", a->stages[i].name);
        print_tags(out, &a->stages[i]);
        if (a->stages[i].more) fprintf(out, "+%llu", (unsigned long long)a->stages[i].more);
    }
    fprintf(out, " missing=[");
    for (size_t i = 0; i < a->nmissing; i++) fprintf(out, "%s%s:%s", i ? ", " : "", a->missing[i], a->because[i]);
    fprintf(out, "] edges=[");
    for (size_t i = 0; i < a->nedges; i++) fprintf(out, "%s%s", i ? ", " : "", a->edges[i]);
    fprintf(out, "] anchor='%s' raised=%zu\n", a->anchor, a->raised);
}

void outcome_write(FILE *out, const outcome_alert *a)
{
    fprintf(out, "  - analytic: %s\n    host: \"%s\"\n", a->analytic, a->host);
    if (a->kind == CDET_ALERT) fprintf(out, "    level: %s\n", a->level);
    fprintf(out, "    stages: {");
    for (size_t i = 0; i < a->nstages; i++) {
        fprintf(out, "%s%s: ", i ? ", " : "", a->stages[i].name);
        print_tags(out, &a->stages[i]);
    }
    fprintf(out, "}\n");
    if (a->kind == CDET_ALERT) {
        fprintf(out, "    missing: [");
        for (size_t i = 0; i < a->nmissing; i++) fprintf(out, "%s%s", i ? ", " : "", a->missing[i]);
        fprintf(out, "]\n");
    } else {
        fprintf(out, "    missing: {");
        for (size_t i = 0; i < a->nmissing; i++) fprintf(out, "%s%s: %s", i ? ", " : "", a->missing[i], a->because[i]);
        fprintf(out, "}\n");
    }
}

/* ---- comparing ---- */

static size_t first_difference(const char *a, const char *b)
{
    size_t i = 0;
    while (a[i] && a[i] == b[i]) i++;
    return i > 60 ? i - 60 : 0;
}

size_t outcome_differences(const outcome *want, const outcome *have, size_t show)
{
    size_t n = 0, i = 0, k = 0;
    while (i < want->n || k < have->n) {
        int c = i == want->n ? 1 : k == have->n ? -1 : by_place(&want->alerts[i], &have->alerts[k]);
        bool differs = c != 0 || strcmp(want->alerts[i].json, have->alerts[k].json) != 0;
        if (differs && n++ < show) {
            if (c <= 0) printf("    wanted: "), outcome_print(stdout, &want->alerts[i]);
            if (c >= 0) printf("    got:    "), outcome_print(stdout, &have->alerts[k]);
            if (c == 0) {
                const char *a = want->alerts[i].json, *b = have->alerts[k].json;
                size_t at = first_difference(a, b);
                printf("    wanted JSON ...%.160s\n    got JSON    ...%.160s\n", a + at, b + at);
            }
        }
        if (c <= 0) i++;
        if (c >= 0) k++;
    }
    return n;
}

static bool text_is(cdet_str want, const char *have)
{
    return !want.len || (strlen(have) == want.len && memcmp(have, want.ptr, want.len) == 0);
}

static bool text_in(cdet_str want, char **list, size_t n, bool part)
{
    for (size_t i = 0; i < n; i++) {
        size_t len = strlen(list[i]);
        if (!part && text_is(want, list[i])) return true;
        for (size_t k = 0; part && k + want.len <= len; k++)
            if (memcmp(list[i] + k, want.ptr, want.len) == 0) return true;
    }
    return false;
}

static bool stages_fit(const scenario_expect *x, const outcome_alert *a)
{
    if (!x->has_stages) return true;
    if (x->nstages != a->nstages) return false;
    for (size_t i = 0; i < x->nstages; i++) {
        const outcome_stage *s = NULL;
        for (size_t k = 0; k < a->nstages; k++)
            if (text_is(x->stages[i].name, a->stages[k].name)) s = &a->stages[k];
        if (!s || s->ntags != x->stages[i].ntags || memcmp(s->tags, x->stages[i].tags, s->ntags * sizeof *s->tags) != 0)
            return false;
    }
    return true;
}

static bool missing_fits(const scenario_expect *x, const outcome_alert *a)
{
    if (!x->has_missing) return true;
    if (x->nmissing != a->nmissing) return false;
    for (size_t i = 0; i < x->nmissing; i++) {
        bool found = false;
        for (size_t k = 0; k < a->nmissing; k++)
            found |= text_is(x->missing[i].stage, a->missing[k]) && text_is(x->missing[i].because, a->because[k]);
        if (!found) return false;
    }
    return true;
}

static bool fits(const scenario_expect *x, const outcome_alert *a, bool check_raised)
{
    char host[256];
    cdet_str h = { host, scenario_host(x->host, host) };
    if (!text_is(x->analytic, a->analytic) || !text_is(h, a->host) || !text_is(x->level, a->level)) return false;
    if (x->anchor.len && !text_in(x->anchor, (char *[]){ a->anchor }, 1, true)) return false;
    if (x->has_edges && x->nedges != a->nedges) return false;
    for (size_t i = 0; i < x->nedges; i++)
        if (!text_in(x->edges[i], a->edges, a->nedges, false)) return false;
    for (size_t i = 0; i < x->nnotes; i++)
        if (!text_in(x->notes[i], a->notes, a->nnotes, true)) return false;
    if (check_raised && x->raised && x->raised != a->raised) return false;
    return stages_fit(x, a) && missing_fits(x, a);
}

/* Finds for each expected alert one of its own among the `n` there are; lists are short. */
static bool match(const scenario_expect *x, size_t nx, const outcome_alert *a, size_t n, bool *taken, bool check_raised)
{
    if (!nx) return true;
    for (size_t k = 0; k < n; k++) {
        if (taken[k] || !fits(x, &a[k], check_raised)) continue;
        taken[k] = true;
        if (match(x + 1, nx - 1, a, n, taken, check_raised)) return true;
        taken[k] = false;
    }
    return false;
}

static size_t compare_kind(const scenario *s, const outcome *o, uint32_t kind, const scenario_expect *x, size_t nx,
                           bool check_raised)
{
    size_t first = 0, n = 0;
    for (size_t i = 0; i < o->n; i++) {
        if (o->alerts[i].kind != kind) continue;
        if (!n++) first = i;
    }
    bool *taken = grown(NULL, n + 1, sizeof *taken);
    memset(taken, 0, n + 1);
    bool good = n == nx && match(x, nx, o->alerts + first, n, taken, check_raised);
    free(taken);
    if (good) return 0;
    const char *what = kind == CDET_ALERT ? "alerts" : "near misses";
    printf("    %zu %s expected, %zu found:\n", nx, what, n);
    for (size_t i = 0; i < n; i++) printf("      "), outcome_print(stdout, &o->alerts[first + i]);
    for (size_t i = 0; i < nx; i++) {
        bool any = false;
        for (size_t k = 0; k < n; k++) any |= fits(&x[i], &o->alerts[first + k], check_raised);
        if (!any) printf("      nothing fits %s:%zu\n", s->path, x[i].line);
    }
    return 1;
}

size_t outcome_unexpected(const scenario *s, const outcome *o, bool check_raised)
{
    size_t n = compare_kind(s, o, CDET_ALERT, s->alerts, s->nalerts, check_raised);
    if (s->has_near_misses) n += compare_kind(s, o, CDET_NEAR_MISS, s->near_misses, s->nnear_misses, check_raised);
    return n;
}
