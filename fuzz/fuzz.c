/* SPDX-License-Identifier: MIT
 *
 * fuzz.c: see fuzz.h.
 */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void fuzz_require(bool holds, const char *promise)
{
    if (holds) return;
    fprintf(stderr, "broken promise: %s\n", promise);
    abort();
}

void fuzz_require_same(const uint8_t *a, size_t na, const uint8_t *b, size_t nb, const char *promise)
{
    size_t i = 0, n = na < nb ? na : nb;
    while (i < n && a[i] == b[i]) i++;
    if (i == na && i == nb) return;
    for (i = n < 32 ? 0 : 32; i < n && a[i] == b[i];) i++; /* length and checksum in the head differ anyhow */
    fprintf(stderr, "%zu and %zu bytes, different from %zu on\n", na, nb, i);
    for (size_t k = i > 24 ? i - 24 : 0; k < n && k < i + 24; k++)
        fprintf(stderr, "%s%02x/%02x", k == i ? " | " : " ", a[k], b[k]);
    fputc('\n', stderr);
    fuzz_require(false, promise);
}

uint8_t fuzz_byte(fuzz_input *in)
{
    return in->at < in->end ? *in->at++ : 0;
}

uint64_t fuzz_word(fuzz_input *in)
{
    uint64_t v = 0;
    for (int i = 0; i < 8; i++) v = v << 8 | fuzz_byte(in);
    return v;
}

cdet_str fuzz_text(fuzz_input *in, size_t most)
{
    size_t n = fuzz_byte(in), left = (size_t)(in->end - in->at);
    if (n > most) n = most;
    if (n > left) n = left;
    cdet_str s = { (const char *)in->at, n };
    in->at += n;
    return s;
}

cdet_str fuzz_str(const char *s)
{
    return (cdet_str){ s, strlen(s) };
}

/* Chains with what the built-in ones do not use: counts, distinct values, order between stages, absence. */
static const char more_chains[] =
    "chain: Counts\nkeys: {user: {form: lower}}\nanchor: {key: user}\nwithin: 5m\nstages:\n"
    "  failed: {count: 3, distinct: {field: source.ip, min: 2}, any: [{on: session.start, key: {user: user.name}, "
    "where: {a: {event.outcome: failure}, condition: a}}]}\n"
    "  worked: {after: failed, any: [{on: session.start, key: {user: user.name}, where: {a: {event.outcome: success}, "
    "condition: a}}]}\n"
    "  undone: {after: worked, any: [{on: api.call, key: {user: user.name}, where: {a: {event.action: undo}, "
    "condition: a}}]}\n"
    "alert: [{level: high, when: failed and worked and not undone}]\nnear_miss: failed\n"
    "---\n"
    "title: Keyword\nid: 00000000-0000-4000-8000-000000000001\nlogsource: {category: process_creation, product: "
    "windows}\n"
    "detection: {words: ['*secret*', needle], sel: {Image|endswith: '\\tool.exe'}, condition: words or sel}\nlevel: "
    "low\n";

cdet_ruleset *fuzz_rules(const char *site)
{
    cdet_compiler *c = NULL;
    cdet_ruleset *rs = NULL;
    fuzz_require(!cdet_compiler_new(NULL, &c) && !cdet_compiler_add_builtin(c), "the built-in analytics compile");
    cdet_status st = cdet_compiler_add(c, fuzz_str(more_chains), "more");
    if (!st && site) st = cdet_compiler_add_site(c, fuzz_str(site), "site");
    if (!st) st = cdet_compiler_build(c, &rs);
    for (size_t i = 0; st && i < cdet_compiler_diag_count(c); i++) {
        cdet_str d = cdet_compiler_diag(c, i);
        fprintf(stderr, "%.*s\n", (int)d.len, d.ptr);
    }
    fuzz_require(!st, "the rules of the fuzz targets compile");
    cdet_compiler_free(c);
    return rs;
}

static void read_stage(const cdet_alert *a, size_t i)
{
    cdet_str name;
    size_t events;
    uint64_t more;
    fuzz_require(!cdet_alert_stage(a, i, &name, &events, &more) && events <= 64, "a stage shows at most 64 events");
    for (size_t k = 0; k < events; k++) {
        cdet_alert_event ev = CDET_ALERT_EVENT_INIT;
        fuzz_require(!cdet_alert_event_get(a, i, k, &ev), "an event of a stage can be read");
        for (size_t w = 0; w < ev.why_count; w++) {
            cdet_alert_why why = CDET_ALERT_WHY_INIT;
            fuzz_require(!cdet_alert_why_get(a, i, k, w, &why), "a reason can be read");
        }
    }
}

/* Enough of a check that the text is JSON's: strings closed, brackets matched, no raw control character. */
static bool balanced(const char *p, size_t n)
{
    char open[64];
    size_t depth = 0;
    bool text = false;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)p[i];
        if (c < 0x20) return false;
        if (text) {
            if (c == '\\') i++;
            if (c == '"') text = false;
        } else if (c == '"') {
            text = true;
        } else if (c == '{' || c == '[') {
            if (depth == sizeof open) return false;
            open[depth++] = (char)(c + 2); /* their closing partners */
        } else if (c == '}' || c == ']') {
            if (!depth || open[--depth] != (char)c) return false;
        }
    }
    return depth == 0 && !text;
}

void fuzz_read_alert(const cdet_alert *a)
{
    cdet_alert_info i = CDET_ALERT_INFO_INIT;
    size_t need = 0, again = 0;
    fuzz_require(!cdet_alert_info_get(a, &i) && i.revision >= 1 && i.id.len == 32, "an alert has a head");
    fuzz_require(i.first <= i.last, "an alert's first event is not later than its last");
    for (size_t k = 0; k < i.stage_count; k++) read_stage(a, k);
    for (size_t k = 0; k < i.edge_count; k++) {
        cdet_alert_edge e = CDET_ALERT_EDGE_INIT;
        fuzz_require(!cdet_alert_edge_get(a, k, &e) && e.kind.len, "an edge can be read");
    }
    for (size_t k = 0; k < i.missing_count; k++) {
        cdet_str stage, because;
        fuzz_require(!cdet_alert_missing(a, k, &stage, &because) && stage.len, "what is missing can be read");
    }
    for (size_t k = 0; k < i.note_count; k++) {
        cdet_str note;
        fuzz_require(!cdet_alert_note(a, k, &note) && note.len, "a note can be read");
    }
    for (size_t k = 0; k < i.lineage_count; k++) {
        cdet_alert_process p = CDET_ALERT_PROCESS_INIT;
        fuzz_require(!cdet_alert_process_get(a, k, &p), "a process of the lineage can be read");
    }
    fuzz_require(cdet_alert_json(a, NULL, 0, &need) == CDET_ENOSPC, "JSON without room says how much it needs");
    char *json = malloc(need);
    if (!json) return;
    fuzz_require(!cdet_alert_json(a, json, need, &again) && again == need, "JSON needs what it said");
    fuzz_require(balanced(json, need), "JSON is well formed");
    free(json);
}
