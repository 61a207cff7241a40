/* SPDX-License-Identifier: MIT
 *
 * run.c: `chaindet run`: one engine for all inputs, alerts out as they come, state saved between two events.
 *
 * The state is written in this order: alerts reach standard output, the engine is saved, the file is replaced. So a kill
 * at any moment repeats an alert (under the same id) rather than losing one. At the end of the input the state is taken
 * before the windows are closed: what was open goes on in the next run.
 */
#include "commands.h"
#include "session.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SECOND = 1000000000 };
/** Saving may take one twentieth of the time. */
enum { SAVE_SHARE = 19 };

/* ---- alerts out ---- */

static void count_alert(struct session *s, const cdet_alert_info *info)
{
    if (info->kind == CDET_NEAR_MISS)
        s->tally.near_misses++;
    else if (!s->report.updates || info->revision == 1)
        s->tally.alerts++;
}

/** Writes one alert, unless an earlier run has told it in exactly these words. */
static bool tell(struct session *s, const cdet_alert *a)
{
    cdet_alert_info info = CDET_ALERT_INFO_INIT;
    struct sink *sink = s->sink;
    size_t from = sink->text.len;
    if (cdet_alert_info_get(a, &info) != CDET_OK) return true;
    report_alert(&sink->text, &s->report, a);
    uint64_t hash = hash_bytes(HASH_START, sink->text.ptr + from, sink->text.len - from);
    if (s->ending) hashes_add(&s->telling, hash);
    if (hashes_have(&s->resume.told, hash)) {
        sink_drop(sink);
        s->tally.repeats++;
        return true;
    }
    count_alert(s, &info);
    if (sink->at_once) progress_clear(s);
    return sink_commit(sink);
}

/* ---- state ---- */

static void complain_of_state(struct session *s, const char *why)
{
    if (s->save_failed) return;
    s->save_failed = true;
    progress_clear(s);
    say("the state %s could not be saved: %s", s->o->state, why);
}

/** Replaces the state file by this snapshot. false: output has failed, so nothing may be taken as told. */
static bool save(struct session *s, const struct out *snapshot)
{
    if (!sink_sync(s->sink)) return false;
    if (resume_save(&s->resume, snapshot))
        s->save_failed = false;
    else
        complain_of_state(s, strerror(errno));
    return true;
}

static bool snapshot_and_save(struct session *s)
{
    struct out snapshot = { NULL, 0, 0 };
    cdet_status st = resume_snapshot(s->engine, &snapshot);
    bool good = true;
    if (st == CDET_OK)
        good = save(s, &snapshot);
    else
        complain_of_state(s, cdet_status_text(st));
    out_free(&snapshot);
    return good;
}

bool session_save_if_due(struct session *s)
{
    if (!s->resume.path) return true;
    int64_t before = monotonic_now();
    if (before < s->next_save) return true;
    bool good = snapshot_and_save(s);
    int64_t after = monotonic_now(), interval = (after - before) * SAVE_SHARE;
    if (interval < SECOND) interval = SECOND;
    s->next_save = after + (s->o->save_interval ? s->o->save_interval : interval);
    return good;
}

/** The end of all input: windows are closed. The state that goes on is the one from before. */
static void finish(struct session *s)
{
    struct out snapshot = { NULL, 0, 0 };
    cdet_status st = s->resume.path ? resume_snapshot(s->engine, &snapshot) : CDET_OK;
    if (st < 0) complain_of_state(s, cdet_status_text(st));
    s->ending = s->resume.path != NULL;
    cdet_status end = cdet_engine_flush(s->engine);
    if (end < 0) say("closing the windows: %s", cdet_status_text(end));
    if (session_drain(s) && s->resume.path && st == CDET_OK) {
        struct hashes old = s->resume.told;
        s->resume.told = s->telling;
        s->telling = old;
        save(s, &snapshot);
    }
    out_free(&snapshot);
}

/* ---- the command ---- */

/** The revisions that suit the inputs: a stream's reader wants to know at once, a file's wants the whole story. */
static enum revisions revisions_of(const struct options *o)
{
    if (o->revisions != REVISIONS_DEFAULT) return o->revisions;
    for (size_t i = 0; i < o->operands.count || i == 0; i++) {
        const char *name = o->operands.count ? o->operands.item[i] : "-";
        struct stat st;
        bool known = strcmp(name, "-") == 0 ? fstat(STDIN_FILENO, &st) == 0 : stat(name, &st) == 0;
        if (known && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode)) return REVISIONS_ALL;
    }
    return REVISIONS_FINAL;
}

static void read_all(struct session *s)
{
    size_t n = s->o->operands.count;
    progress_start(s);
    if (n == 0) input_read(s, "-");
    for (size_t i = 0; i < n && !stop_wanted() && !s->sink->failed; i++) input_read(s, s->o->operands.item[i]);
    progress_clear(s);
    if (s->sink->failed) return;
    if (stop_wanted() && s->resume.path)
        snapshot_and_save(s);
    else
        finish(s);
}

int command_run(const struct options *o, struct sink *sink)
{
    struct session s = { .o = o, .sink = sink, .take = session_feed, .tell = tell };
    resume_init(&s.resume, o->state, o->source);
    int status = session_open(&s, revisions_of(o));
    if (status) goto done;
    resume_load(&s.resume, s.engine);
    catch_signals();
    read_all(&s);
    sink_flush(sink);
    summary_write(&s);
    status = s.status;
    if (status == EXIT_DONE && o->fail_on_alert && s.tally.alerts) status = EXIT_ALERTED;
    if (s.save_failed) status = EXIT_OUTPUT;
done:
    session_close(&s);
    return status;
}
