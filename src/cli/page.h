/* SPDX-License-Identifier: MIT
 *
 * page.h: a report that a person reads, while it is being written.
 */
#ifndef CHAINDET_CLI_PAGE_H
#define CHAINDET_CLI_PAGE_H

#include "report.h"

/** Borrowed for one report. `rule` is all zero when the alert's analytic is not among the rules (any more). */
struct page {
    struct out *o;
    const struct report *r;
    const cdet_alert *a;
    cdet_alert_info info;
    cdet_rule_info rule;
    size_t rule_index;
    bool known;
};

/** How many events of a stage a person is shown; the JSON forms have all. */
enum { SHOWN_EVENTS = 8, SHOWN_TEXT = 300, SHOWN_SUMMARY = 200, SHOWN_PATTERN = 60 };

#define STYLE_BOLD "1"
#define STYLE_DIM "2"
#define STYLE_WEAK "33"
#define STYLE_NONE "0"

/** Switches the terminal's style, where it has any. */
void page_style(const struct page *p, const char *code);
void page_styled(const struct page *p, const char *code, cdet_str text);
/** A section's title on a line of its own. */
void page_section(const struct page *p, const char *title);
/** A stage's name in its colour, `width` columns. */
void page_stage(const struct page *p, cdet_str name, size_t width);
/** Columns that the longest stage name takes. */
size_t page_stage_width(const struct page *p);
/** Title, classes and the rest of a stage, by name; false: the rules do not know it. */
bool page_stage_info(const struct page *p, cdet_str name, cdet_stage_info *info);
/** The sign in UTF-8 or in ASCII. */
const char *page_sign(const struct page *p, const char *utf8, const char *ascii);

/** The second half: why it matched, what joined it, what was not seen, notes, and what to tune. */
void page_reasons(const struct page *p);
void page_edges(const struct page *p);
void page_missing(const struct page *p);
void page_notes(const struct page *p);
void page_tuning(const struct page *p);

#endif
