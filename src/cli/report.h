/* SPDX-License-Identifier: MIT
 *
 * report.h: one alert or near miss in one of the forms of --format, written into a buffer.
 */
#ifndef CHAINDET_CLI_REPORT_H
#define CHAINDET_CLI_REPORT_H

#include "options.h"
#include "resume.h"
#include "sink.h"

/** What every form needs beside the alert: names for tags, titles for stages, how the terminal looks. */
struct report {
    const cdet_ruleset *rules;
    const struct resume *inputs;
    struct looks looks;
    enum format format;
    bool updates; /**< earlier revisions of an alert have been reported, too */
};

void report_alert(struct out *o, const struct report *r, const cdet_alert *a);

void report_text(struct out *o, const struct report *r, const cdet_alert *a);
void report_jsonl(struct out *o, const struct report *r, const cdet_alert *a);
void report_ocsf(struct out *o, const struct report *r, const cdet_alert *a);

/** What the chain did, in one sentence without an end: the first event of each stage in the order of time, each cut at
 *  `max` characters (0: not). Raw text of the log: for out_safe, out_wrapped or json_text. */
void out_story(struct out *o, const cdet_alert *a, const cdet_alert_info *info, size_t max);

#endif
