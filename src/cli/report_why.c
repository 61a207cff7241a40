/* SPDX-License-Identifier: MIT
 *
 * report_why.c: the second half of the page: why each stage matched, what joined the events, what was not seen, and
 * which setting would have kept this alert away. Nothing here knows an analytic: it goes by the kinds of elements.
 */
#include "page.h"

#include <string.h>

/* ---- why ---- */

enum { SHOWN_REASONS = 12 };

static bool same_reason(const cdet_alert_why *a, const cdet_alert_why *b)
{
    return text_equal(a->field, b->field) && text_equal(a->value, b->value) && text_equal(a->matched, b->matched) &&
           text_equal(a->element, b->element);
}

/** The different reasons of one stage, over its first events. */
static size_t collect_reasons(const struct page *p, size_t stage, cdet_alert_why *reasons)
{
    size_t n = 0;
    for (size_t event = 0; event < SHOWN_EVENTS; event++) {
        cdet_alert_event ev = CDET_ALERT_EVENT_INIT;
        if (cdet_alert_event_get(p->a, stage, event, &ev) != CDET_OK) break;
        for (size_t i = 0; i < ev.why_count && n < SHOWN_REASONS; i++) {
            cdet_alert_why w = CDET_ALERT_WHY_INIT;
            if (cdet_alert_why_get(p->a, stage, event, i, &w) != CDET_OK) continue;
            size_t k = 0;
            while (k < n && !same_reason(&reasons[k], &w)) k++;
            if (k == n) reasons[n++] = w;
        }
    }
    return n;
}

static void write_reason(const struct page *p, const cdet_alert_why *w)
{
    out_text(p->o, "      ");
    page_styled(p, STYLE_DIM, w->field);
    out_text(p->o, " = ");
    out_safe(p->o, w->value, SHOWN_TEXT);
    /* That a field is there at all is matched by "true". */
    bool bare = !w->element.len && (!w->matched.len || text_same(w->matched, "true"));
    if (bare) {
        out_char(p->o, '\n', 1);
        return;
    }
    out_format(p->o, "\n        %s ", page_sign(p, "\xe2\x86\xb3", "->"));
    if (w->matched.len) {
        out_text(p->o, "fits ");
        page_style(p, STYLE_BOLD);
        out_safe(p->o, w->matched, SHOWN_PATTERN);
        page_style(p, STYLE_NONE);
    }
    if (w->element.len) {
        out_text(p->o, w->matched.len ? " of " : "by ");
        out_safe(p->o, w->element, 0);
        if (w->layer.len) out_text(p->o, " (");
        out_safe(p->o, w->layer, 0);
        if (w->layer.len) out_char(p->o, ')', 1);
    }
    out_char(p->o, '\n', 1);
}

void page_reasons(const struct page *p)
{
    size_t width = page_stage_width(p);
    page_section(p, "Why");
    for (size_t i = 0; i < p->info.stage_count; i++) {
        cdet_alert_why reasons[SHOWN_REASONS];
        cdet_str name;
        size_t events;
        uint64_t more;
        cdet_stage_info stage;
        if (cdet_alert_stage(p->a, i, &name, &events, &more) != CDET_OK) continue;
        out_text(p->o, "    ");
        page_stage(p, name, width);
        if (page_stage_info(p, name, &stage)) {
            out_text(p->o, "  ");
            out_safe(p->o, stage.title, SHOWN_TEXT);
        }
        out_char(p->o, '\n', 1);
        size_t n = collect_reasons(p, i, reasons);
        for (size_t k = 0; k < n; k++) write_reason(p, &reasons[k]);
    }
}

/* ---- edges, missing stages, notes ---- */

void page_edges(const struct page *p)
{
    if (p->info.edge_count == 0) return;
    page_section(p, "Joined by");
    for (size_t i = 0; i < p->info.edge_count; i++) {
        cdet_alert_edge e = CDET_ALERT_EDGE_INIT;
        if (cdet_alert_edge_get(p->a, i, &e) != CDET_OK) continue;
        out_text(p->o, "    ");
        size_t used = out_safe(p->o, e.kind, 0);
        out_char(p->o, ' ', used < 18 ? 18 - used : 1);
        out_safe(p->o, e.from, SHOWN_TEXT);
        out_text(p->o, page_sign(p, " \xe2\x86\x92 ", " -> "));
        out_safe(p->o, e.to, SHOWN_TEXT);
        out_text(p->o, "  ");
        bool sure = text_same(e.confidence, "strong");
        page_styled(p, sure ? STYLE_DIM : STYLE_WEAK, e.confidence);
        if (e.weakest && !sure) page_styled(p, STYLE_WEAK, STR(", the weakest link"));
        out_char(p->o, '\n', 1);
    }
}

void page_missing(const struct page *p)
{
    size_t width = page_stage_width(p);
    if (p->info.missing_count == 0) return;
    page_section(p, "Not seen");
    for (size_t i = 0; i < p->info.missing_count; i++) {
        cdet_str name, because;
        cdet_stage_info stage;
        if (cdet_alert_missing(p->a, i, &name, &because) != CDET_OK) continue;
        bool blind = text_same(because, "no-source"), known = page_stage_info(p, name, &stage);
        out_text(p->o, "    ");
        page_stage(p, name, width);
        out_text(p->o, "  ");
        if (known) out_safe(p->o, stage.title, SHOWN_TEXT);
        if (known) out_text(p->o, ": ");
        if (text_same(because, "absent"))
            out_text(p->o, "did not happen, as far as this host's logs tell");
        else if (!blind)
            out_safe(p->o, because, 0);
        if (blind) page_styled(p, STYLE_WEAK, STR("cannot be told, no source of this host could show it"));
        if (blind && known && stage.classes.len) {
            out_text(p->o, " (");
            out_safe(p->o, stage.classes, 0);
            out_char(p->o, ')', 1);
        }
        out_char(p->o, '\n', 1);
    }
}

void page_notes(const struct page *p)
{
    if (p->info.note_count == 0) return;
    page_section(p, "Notes");
    for (size_t i = 0; i < p->info.note_count; i++) {
        cdet_str note;
        if (cdet_alert_note(p->a, i, &note) != CDET_OK) continue;
        out_format(p->o, "    %s ", page_sign(p, "\xe2\x80\xa2", "-"));
        out_safe(p->o, note, 2 * SHOWN_TEXT);
        out_char(p->o, '\n', 1);
    }
}

/* ---- tuning ---- */

enum { MAX_HINTS = 16 };

/** One setting: NAME verb VALUE. */
struct hint {
    cdet_str element, value;
    const char *verb;
};

/** A hint is copied into a shell by people, and a value may be an attacker's: only plain ones are offered. */
static bool is_plain(cdet_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.ptr[i] < ' ' || s.ptr[i] > '~' || strchr("'\"`,[]{}#!&|<>;", s.ptr[i])) return false;
    return s.len > 0 && s.len < 200;
}

static size_t add_hint(struct hint *hints, size_t n, cdet_str element, const char *verb, cdet_str value)
{
    if (n == MAX_HINTS || !is_plain(value)) return n;
    for (size_t i = 0; i < n; i++)
        if (text_equal(hints[i].element, element) && text_equal(hints[i].value, value)) return n;
    hints[n] = (struct hint){ element, value, verb };
    return n + 1;
}

/** An allow-list of destinations takes the destination; other lists lose the entry that was hit. */
static bool is_destination(cdet_str field)
{
    static const char *const fields[] = { "destination.ip", "destination.domain", "dns.question.name" };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (text_same(field, fields[i])) return true;
    return false;
}

static size_t hints_of_reason(const struct page *p, const cdet_alert_why *w, struct hint *hints, size_t n)
{
    for (size_t i = 0; i < p->rule.element_count; i++) {
        cdet_element_info e = CDET_ELEMENT_INFO_INIT;
        if (cdet_ruleset_element(p->r->rules, p->rule_index, i, &e) != CDET_OK) continue;
        bool hit = w->element.len && text_equal(e.name, w->element);
        if (text_same(e.kind, "destinations") && is_destination(w->field))
            n = add_hint(hints, n, e.name, "+=", w->value);
        else if (hit && w->matched.len)
            n = add_hint(hints, n, e.name, "-=", w->matched);
    }
    return n;
}

/** One setting; an allow-list takes all its values at once, for one alone would not help. */
static void write_hint(const struct page *p, const struct hint *hints, size_t n, size_t i)
{
    bool list = false, allow = hints[i].verb[0] == '+';
    for (size_t k = 0; k < n && allow; k++) {
        bool same = k != i && text_equal(hints[k].element, hints[i].element) && hints[k].verb[0] == '+';
        if (same && k < i) return;
        list = list || same;
    }
    out_text(p->o, "    --set '");
    out_safe(p->o, p->info.analytic, 0);
    out_char(p->o, '.', 1);
    out_safe(p->o, hints[i].element, 0);
    out_text(p->o, hints[i].verb);
    if (list) out_char(p->o, '[', 1);
    out_safe(p->o, hints[i].value, 0);
    for (size_t k = i + 1; k < n && list; k++) {
        if (!text_equal(hints[k].element, hints[i].element) || hints[k].verb[0] != '+') continue;
        out_text(p->o, ", ");
        out_safe(p->o, hints[k].value, 0);
    }
    out_text(p->o, list ? "]'\n" : "'\n");
}

/** A window shorter than the evidence, in words: how much shorter it must be is not known. */
static void write_window_hint(const struct page *p)
{
    int64_t span = span_between(p->info.first, p->info.last);
    for (size_t i = 0; i < p->rule.element_count && span > 0 && span <= p->rule.window; i++) {
        cdet_element_info e = CDET_ELEMENT_INFO_INIT;
        if (cdet_ruleset_element(p->r->rules, p->rule_index, i, &e) != CDET_OK || !text_same(e.kind, "duration"))
            continue;
        out_text(p->o, "    a ");
        out_safe(p->o, e.name, 0);
        out_text(p->o, " shorter than ");
        out_span(p->o, span);
        out_text(p->o, " (it is ");
        out_safe(p->o, e.value, 0);
        out_text(p->o, ")\n");
        return;
    }
}

void page_tuning(const struct page *p)
{
    struct hint hints[MAX_HINTS];
    size_t n = 0;
    if (!p->known) return;
    for (size_t i = 0; i < p->info.stage_count; i++) {
        cdet_alert_why reasons[SHOWN_REASONS];
        size_t count = collect_reasons(p, i, reasons);
        for (size_t k = 0; k < count; k++) n = hints_of_reason(p, &reasons[k], hints, n);
    }
    if (n == 0) return;
    page_section(p, "To silence or tune, the narrowest first");
    for (size_t i = 0; i < n; i++)
        if (hints[i].verb[0] == '+') write_hint(p, hints, n, i);
    for (size_t i = 0; i < n; i++)
        if (hints[i].verb[0] == '-') write_hint(p, hints, n, i);
    write_window_hint(p);
    page_style(p, STYLE_DIM);
    out_text(p->o, "    ('chaindet explain ");
    out_safe(p->o, p->info.id, 0);
    out_text(p->o, " FILE...' tries every setting)");
    page_style(p, STYLE_NONE);
    out_char(p->o, '\n', 1);
}
