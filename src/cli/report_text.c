/* SPDX-License-Identifier: MIT
 *
 * report_text.c: an alert as a page for a person: what happened in a sentence, the timeline, the process tree.
 * report_why.c has the second half. Every text of a log goes through out_safe.
 */
#include "page.h"

#include <stdlib.h>
#include <string.h>

void page_style(const struct page *p, const char *code)
{
    if (p->r->looks.colour) out_format(p->o, "\033[%sm", code);
}

void page_styled(const struct page *p, const char *code, cdet_str text)
{
    page_style(p, code);
    out_safe(p->o, text, SHOWN_TEXT);
    page_style(p, STYLE_NONE);
}

const char *page_sign(const struct page *p, const char *utf8, const char *ascii)
{
    return p->r->looks.unicode ? utf8 : ascii;
}

void page_section(const struct page *p, const char *title)
{
    out_text(p->o, "\n  ");
    page_styled(p, STYLE_BOLD, text_of(title));
    out_char(p->o, '\n', 1);
}

/** Stages keep their colour over all reports: it goes by their place in the analytic. */
static size_t stage_place(const struct page *p, cdet_str name)
{
    for (size_t i = 0; p->known && i < p->rule.stage_count; i++) {
        cdet_stage_info s = CDET_STAGE_INFO_INIT;
        if (cdet_ruleset_stage(p->r->rules, p->rule_index, i, &s) == CDET_OK && text_equal(s.name, name)) return i;
    }
    return 0;
}

void page_stage(const struct page *p, cdet_str name, size_t width)
{
    static const char *const colours[] = { "36", "34", "35", "31", "32", "33" };
    page_style(p, colours[stage_place(p, name) % (sizeof colours / sizeof *colours)]);
    size_t used = out_safe(p->o, name, 0);
    page_style(p, STYLE_NONE);
    out_char(p->o, ' ', used < width ? width - used : 0);
}

size_t page_stage_width(const struct page *p)
{
    size_t width = 0;
    for (size_t i = 0; i < p->info.stage_count + p->info.missing_count; i++) {
        cdet_str name = { NULL, 0 }, because;
        size_t events;
        uint64_t more;
        if (i < p->info.stage_count)
            (void)cdet_alert_stage(p->a, i, &name, &events, &more);
        else
            (void)cdet_alert_missing(p->a, i - p->info.stage_count, &name, &because);
        size_t n = text_width(name);
        if (n > width) width = n;
    }
    return width;
}

bool page_stage_info(const struct page *p, cdet_str name, cdet_stage_info *info)
{
    *info = (cdet_stage_info)CDET_STAGE_INFO_INIT;
    return p->known && cdet_ruleset_stage(p->r->rules, p->rule_index, stage_place(p, name), info) == CDET_OK &&
           text_equal(info->name, name);
}

/* ---- head ---- */

static size_t page_columns(const struct page *p)
{
    return p->r->looks.columns < 100 ? p->r->looks.columns : 100;
}

static void rule_off(const struct page *p)
{
    page_style(p, STYLE_DIM);
    for (size_t i = 0; i < page_columns(p); i++) out_text(p->o, page_sign(p, "\xe2\x94\x80", "-"));
    page_style(p, STYLE_NONE);
    out_char(p->o, '\n', 1);
}

static const char *level_style(cdet_str level)
{
    if (text_same(level, "critical")) return "1;37;41";
    if (text_same(level, "high")) return "1;31";
    if (text_same(level, "medium")) return "1;33";
    return text_same(level, "low") ? "1;36" : STYLE_BOLD;
}

static void write_badge(const struct page *p)
{
    char badge[32] = "NEAR MISS";
    if (p->info.kind != CDET_NEAR_MISS) {
        size_t n = p->info.level.len < sizeof badge ? p->info.level.len : sizeof badge - 1;
        for (size_t i = 0; i < n; i++) {
            char c = p->info.level.ptr[i];
            badge[i] = c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
        }
        badge[n] = 0;
    }
    page_style(p, p->info.kind == CDET_NEAR_MISS ? "1;36" : level_style(p->info.level));
    out_char(p->o, ' ', 1);
    out_safe(p->o, text_of(badge), 0);
    out_char(p->o, ' ', 1);
    page_style(p, STYLE_NONE);
}

static void write_head(const struct page *p)
{
    const char *dot = page_sign(p, " \xc2\xb7 ", " | ");
    cdet_str techniques = p->info.techniques, one;
    rule_off(p);
    write_badge(p);
    out_char(p->o, ' ', 1);
    page_styled(p, STYLE_BOLD, p->info.analytic);
    out_text(p->o, "  ");
    out_safe(p->o, p->info.title, SHOWN_TEXT);
    out_text(p->o, "\n   on ");
    page_styled(p, STYLE_BOLD, p->info.host.len ? p->info.host : STR("an unnamed host"));
    if (p->info.strategy.len) out_text(p->o, dot);
    out_safe(p->o, p->info.strategy, 0);
    while (text_item(&techniques, &one)) {
        out_text(p->o, dot);
        out_safe(p->o, one, 0);
    }
    out_text(p->o, "\n   about ");
    out_safe(p->o, p->info.anchor, SHOWN_TEXT);
    out_text(p->o, dot);
    if (p->info.kind != CDET_NEAR_MISS) out_text(p->o, "alert ");
    out_safe(p->o, p->info.id, 0);
    if (p->r->updates && p->info.revision > 1) out_format(p->o, ", revision %u", (unsigned)p->info.revision);
    if (p->info.is_withdrawn) out_text(p->o, ", withdrawn: what was learnt since took the ground from it");
    if (p->info.superseded_by.len) {
        out_text(p->o, "\n   goes on as alert ");
        out_safe(p->o, p->info.superseded_by, 0);
        out_text(p->o, ": another sensor has given the process an id");
    }
    out_char(p->o, '\n', 1);
    rule_off(p);
}

static void write_story(const struct page *p)
{
    struct out story = { NULL, 0, 0 };
    out_story(&story, p->a, &p->info, SHOWN_SUMMARY);
    if (p->info.last > p->info.first) {
        out_text(&story, ". All within ");
        out_span(&story, span_between(p->info.first, p->info.last));
    }
    out_char(&story, '.', 1);
    out_char(p->o, '\n', 1);
    out_wrapped(p->o, (cdet_str){ story.ptr, story.len }, 2, page_columns(p));
    out_free(&story);
}

/* ---- timeline ---- */

enum { SAME_EVENT = 1000000000, TIME_COLUMNS = 4 + 12 + 13 + 2, LEAST_TOLD = 30 };

struct line {
    int64_t time;
    size_t stage, event;
    uint64_t tag; /* where its record stands */
};

static int earlier(const void *a, const void *b)
{
    const struct line *x = a, *y = b;
    if (x->time != y->time) return x->time < y->time ? -1 : 1;
    if (x->stage != y->stage) return x->stage < y->stage ? -1 : 1;
    if (x->tag != y->tag) return x->tag < y->tag ? -1 : 1; /* the order of the log, where times are coarse */
    return x->event < y->event ? -1 : x->event > y->event;
}

static size_t collect_lines(const struct page *p, struct line *lines)
{
    size_t n = 0;
    for (size_t i = 0; i < p->info.stage_count; i++) {
        for (size_t k = 0; k < SHOWN_EVENTS; k++) {
            cdet_alert_event ev = CDET_ALERT_EVENT_INIT;
            if (cdet_alert_event_get(p->a, i, k, &ev) == CDET_OK) lines[n++] = (struct line){ ev.time, i, k, ev.tag };
        }
    }
    qsort(lines, n, sizeof *lines, earlier);
    return n;
}

/** Where the record stands; the whole path of the input is in the JSON forms. */
static void write_where(const struct page *p, struct out *o, uint64_t tag)
{
    out_safe(o, text_base(resume_name(p->r->inputs, tag)), 0);
    out_format(o, ":%llu", (unsigned long long)(tag & TAG_LINE_MASK));
}

/** What happened, and the place of its record. What is wider than the terminal goes on below its own beginning. */
static void write_told(const struct page *p, cdet_str summary, cdet_str where, size_t indent)
{
    size_t columns = p->r->looks.columns, used;
    bool breaks = columns >= indent + LEAST_TOLD;
    struct out told = { NULL, 0, 0 }, folded = { NULL, 0, 0 };
    used = indent + out_safe(&told, summary, SHOWN_SUMMARY);
    if (breaks && used > columns) {
        out_wrapped(&folded, (cdet_str){ told.ptr, told.len }, indent, columns);
        size_t end = folded.len - 1, line = end;
        while (line && folded.ptr[line - 1] != '\n') line--;
        used = text_width((cdet_str){ folded.ptr + line, end - line });
        out_bytes(p->o, folded.ptr + indent, end - indent);
    } else {
        out_bytes(p->o, told.ptr, told.len);
    }
    if (breaks && used + 2 + text_width(where) > columns) {
        out_char(p->o, '\n', 1);
        out_char(p->o, ' ', indent);
    } else {
        out_text(p->o, "  ");
    }
    page_styled(p, STYLE_DIM, where);
    out_char(p->o, '\n', 1);
    out_free(&told);
    out_free(&folded);
}

static void write_time(const struct page *p, int64_t time, int64_t zero)
{
    struct out since = { NULL, 0, 0 };
    if (time != zero) {
        out_char(&since, '+', 1);
        out_span(&since, span_between(zero, time));
    }
    out_text(p->o, "    ");
    out_clock(p->o, time);
    out_char(p->o, ' ', since.len < 13 ? 13 - since.len : 1);
    page_styled(p, STYLE_DIM, (cdet_str){ since.ptr, since.len });
    out_text(p->o, "  ");
    out_free(&since);
}

/** Two records of one event, as two sensors write them: one line is enough. */
static bool tells_the_same(const struct page *p, const struct line *a, const struct line *b)
{
    cdet_alert_event x = CDET_ALERT_EVENT_INIT, y = CDET_ALERT_EVENT_INIT;
    return a->stage == b->stage && span_between(a->time, b->time) <= SAME_EVENT &&
           cdet_alert_event_get(p->a, a->stage, a->event, &x) == CDET_OK &&
           cdet_alert_event_get(p->a, b->stage, b->event, &y) == CDET_OK && text_equal(x.summary, y.summary);
}

/** One line for lines[i] and the records after it that tell the same; returns how many these are. */
static size_t write_line(const struct page *p, const struct line *lines, size_t n, size_t i, size_t width)
{
    cdet_alert_event ev = CDET_ALERT_EVENT_INIT;
    cdet_str name = { NULL, 0 };
    size_t events, same = 1;
    uint64_t more;
    struct out where = { NULL, 0, 0 };
    (void)cdet_alert_stage(p->a, lines[i].stage, &name, &events, &more);
    if (cdet_alert_event_get(p->a, lines[i].stage, lines[i].event, &ev) != CDET_OK) return 1;
    write_time(p, ev.time, lines[0].time);
    page_stage(p, name, width);
    out_text(p->o, "  ");
    write_where(p, &where, ev.tag);
    for (; i + same < n && tells_the_same(p, &lines[i], &lines[i + same]); same++) {
        out_text(&where, ", ");
        write_where(p, &where, lines[i + same].tag);
    }
    write_told(p, ev.summary, (cdet_str){ where.ptr, where.len }, TIME_COLUMNS + width + 2);
    out_free(&where);
    return same;
}

static void write_left_out(const struct page *p, size_t width)
{
    for (size_t i = 0; i < p->info.stage_count; i++) {
        cdet_str name;
        size_t events;
        uint64_t more;
        if (cdet_alert_stage(p->a, i, &name, &events, &more) != CDET_OK) continue;
        if (events > SHOWN_EVENTS) more += events - SHOWN_EVENTS;
        if (more == 0) continue;
        out_char(p->o, ' ', TIME_COLUMNS);
        page_stage(p, name, width);
        out_text(p->o, "  and ");
        out_count(p->o, more);
        out_text(p->o, more == 1 ? " more like it\n" : " more like these\n");
    }
}

static void write_timeline(const struct page *p)
{
    struct line *lines = grow(NULL, (p->info.stage_count + 1) * SHOWN_EVENTS * sizeof *lines);
    size_t n = collect_lines(p, lines), width = page_stage_width(p);
    struct out day = { NULL, 0, 0 }, last = { NULL, 0, 0 };
    page_section(p, "Timeline (UTC)");
    for (size_t i = 0; i < n;) {
        day.len = 0;
        out_date(&day, lines[i].time);
        if (!text_equal((cdet_str){ day.ptr, day.len }, (cdet_str){ last.ptr, last.len })) {
            out_text(p->o, "    ");
            page_styled(p, STYLE_DIM, (cdet_str){ day.ptr, day.len });
            out_char(p->o, '\n', 1);
            struct out swap = last;
            last = day, day = swap;
        }
        i += write_line(p, lines, n, i, width);
    }
    write_left_out(p, width);
    out_free(&day);
    out_free(&last);
    free(lines);
}

/* ---- process tree ---- */

enum { MAX_PROCESSES = 256, MAX_INDENT = 20 };

/** Whether another process stands at this depth below the same parent, further down in the list. */
static bool goes_on(const cdet_alert_process *all, size_t n, size_t i, size_t depth)
{
    while (++i < n && all[i].depth >= depth)
        if (all[i].depth == depth) return true;
    return false;
}

static void write_process(const struct page *p, const cdet_alert_process *all, size_t n, size_t i)
{
    const cdet_alert_process *me = &all[i];
    out_text(p->o, "    ");
    page_style(p, STYLE_DIM);
    for (size_t d = 1; d <= me->depth && d <= MAX_INDENT; d++) {
        bool more = goes_on(all, n, i, d);
        if (d < me->depth)
            out_text(p->o, more ? page_sign(p, "\xe2\x94\x82  ", "|  ") : "   ");
        else
            out_text(p->o, more ? page_sign(p, "\xe2\x94\x9c\xe2\x94\x80 ", "|- ")
                                : page_sign(p, "\xe2\x94\x94\xe2\x94\x80 ", "`- "));
    }
    page_style(p, STYLE_NONE);
    if (me->is_anchor) out_text(p->o, page_sign(p, "\xe2\x96\xb6 ", "> "));
    page_styled(p, me->is_anchor ? "1;31" : STYLE_BOLD,
                me->executable.len ? text_base(me->executable) : STR("(unknown)"));
    if (me->pid) out_format(p->o, " (pid %llu)", (unsigned long long)me->pid);
    if (me->is_anchor)
        out_text(p->o, page_sign(p, "  \xe2\x97\x80 what the chain is about", "  <- what the chain is about"));
    cdet_str detail = me->command_line.len ? me->command_line : me->executable;
    if (detail.len) out_text(p->o, "  ");
    page_styled(p, STYLE_DIM, detail);
    out_char(p->o, '\n', 1);
}

static void write_tree(const struct page *p)
{
    size_t n = p->info.lineage_count < MAX_PROCESSES ? p->info.lineage_count : MAX_PROCESSES, have = 0;
    if (n == 0) return;
    cdet_alert_process *all = grow(NULL, n * sizeof *all);
    for (size_t i = 0; i < n; i++) {
        all[have] = (cdet_alert_process)CDET_ALERT_PROCESS_INIT;
        if (cdet_alert_process_get(p->a, i, &all[have]) == CDET_OK) have++;
    }
    page_section(p, "Processes");
    for (size_t i = 0; i < have; i++) write_process(p, all, have, i);
    free(all);
}

void report_text(struct out *o, const struct report *r, const cdet_alert *a)
{
    struct page p = { .o = o, .r = r, .a = a, .info = CDET_ALERT_INFO_INIT, .rule = CDET_RULE_INFO_INIT };
    if (cdet_alert_info_get(a, &p.info) != CDET_OK) return;
    p.known = cdet_ruleset_find(r->rules, p.info.analytic, &p.rule_index) == CDET_OK &&
              cdet_ruleset_rule(r->rules, p.rule_index, &p.rule) == CDET_OK;
    write_head(&p);
    write_story(&p);
    if (p.info.kind == CDET_NEAR_MISS) page_missing(&p);
    write_timeline(&p);
    write_tree(&p);
    page_reasons(&p);
    page_edges(&p);
    if (p.info.kind != CDET_NEAR_MISS) page_missing(&p);
    page_notes(&p);
    if (p.info.kind != CDET_NEAR_MISS) page_tuning(&p);
    out_char(o, '\n', 1);
}
