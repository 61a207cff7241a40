/* SPDX-License-Identifier: MIT
 *
 * subject.c: see subject.h.
 */
#include "subject.h"

#include <stdlib.h>
#include <string.h>

void subject_free(struct subject *u)
{
    char **texts[] = { &u->id, &u->analytic, &u->level, &u->host, &u->title, &u->anchor };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) free(*texts[i]), *texts[i] = NULL;
    for (size_t i = 0; i < u->shown_count; i++) free(u->shown[i].stage), free(u->shown[i].summary);
    free(u->shown);
    u->shown = NULL, u->shown_count = 0;
}

static void add_stage(struct subject *u, const cdet_alert *a, size_t stage)
{
    cdet_str name;
    size_t events;
    uint64_t more;
    if (cdet_alert_stage(a, stage, &name, &events, &more) != CDET_OK) return;
    for (size_t i = 0; i < events; i++) {
        cdet_alert_event ev = CDET_ALERT_EVENT_INIT;
        if (cdet_alert_event_get(a, stage, i, &ev) != CDET_OK) continue;
        u->shown = grow(u->shown, (u->shown_count + 1) * sizeof *u->shown);
        u->shown[u->shown_count++] = (struct shown){ ev.tag, copy_text(name), copy_text(ev.summary) };
    }
}

void subject_set(struct subject *u, const cdet_alert *a)
{
    cdet_alert_info info = CDET_ALERT_INFO_INIT;
    if (cdet_alert_info_get(a, &info) != CDET_OK) return;
    subject_free(u);
    u->id = copy_text(info.id);
    u->analytic = copy_text(info.analytic);
    u->level = copy_text(info.level);
    u->host = copy_text(info.host);
    u->title = copy_text(info.title);
    u->anchor = copy_text(info.anchor);
    u->first = info.first;
    u->last = info.last;
    for (size_t i = 0; i < info.stage_count; i++) add_stage(u, a, i);
}
