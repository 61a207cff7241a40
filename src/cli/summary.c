/* SPDX-License-Identifier: MIT
 *
 * summary.c: the progress bar, the counts over all inputs, and the end of a run in one line or, with --stats, in one
 * JSON object. All of it goes to standard error.
 */
#include "session.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LARGE = 4 << 20, REDRAW = 200000000, BAR = 30, SHOWN_BAD = 5, KEPT_BAD = 100, SHOWN_LOSSES = 5 };

/* ---- progress ---- */

void progress_start(struct session *s)
{
    for (size_t i = 0; i < s->o->operands.count; i++) {
        struct stat st;
        if (stat(s->o->operands.item[i], &st) == 0 && S_ISREG(st.st_mode)) s->progress.total += (uint64_t)st.st_size;
    }
    const char *term = getenv("TERM");
    s->progress.enabled = s->progress.total >= LARGE && isatty(STDERR_FILENO) == 1 && term && strcmp(term, "dumb") != 0;
}

void progress_clear(struct session *s)
{
    if (!s->progress.shown) return;
    struct out o = { NULL, 0, 0 };
    out_text(&o, "\r\033[K");
    say_out(&o);
    out_free(&o);
    s->progress.shown = false;
}

void progress_update(struct session *s, uint64_t done)
{
    struct progress *p = &s->progress;
    int64_t now = p->enabled ? monotonic_now() : 0;
    if (!p->enabled || now < p->next) return;
    p->next = now + REDRAW;
    uint64_t read = p->before + done < p->total ? p->before + done : p->total;
    size_t filled = (size_t)(read * BAR / p->total);
    struct out o = { NULL, 0, 0 };
    out_text(&o, "\r\033[K[");
    out_char(&o, '#', filled);
    out_char(&o, '.', BAR - filled);
    out_format(&o, "] %3llu %%  %.1f of %.1f MB, ", (unsigned long long)(read * 100 / p->total), (double)read / 1e6,
               (double)p->total / 1e6);
    out_count(&o, s->tally.alerts);
    out_text(&o, s->tally.alerts == 1 ? " alert" : " alerts");
    say_out(&o);
    out_free(&o);
    p->shown = true;
}

/* ---- counts ---- */

static void add_class(struct tally *t, cdet_str name, uint64_t count)
{
    for (size_t i = 0; i < t->class_count; i++) {
        if (!text_same(name, t->classes[i].name)) continue;
        t->classes[i].count += count;
        return;
    }
    if (t->class_count == t->class_cap) {
        t->class_cap = t->class_cap ? t->class_cap * 2 : 32;
        t->classes = grow(t->classes, t->class_cap * sizeof *t->classes);
    }
    t->classes[t->class_count++] = (struct ignored){ copy_text(name), count };
}

static void add_unreadable(struct tally *t, const char *input, uint64_t line, cdet_str reason)
{
    if (t->bad_count == KEPT_BAD) return;
    if (t->bad_count == t->bad_cap) {
        t->bad_cap = t->bad_cap ? t->bad_cap * 2 : 8;
        t->bad = grow(t->bad, t->bad_cap * sizeof *t->bad);
    }
    t->bad[t->bad_count++] = (struct unreadable){ copy_text(text_of(input)), copy_text(reason), line };
}

void tally_reader(struct tally *t, const cdet_reader *r, const char *input)
{
    cdet_reader_stats st = CDET_READER_STATS_INIT;
    cdet_str text;
    uint64_t n;
    if (cdet_reader_stats_get(r, &st) != CDET_OK) return;
    t->records += st.records;
    t->recognised += st.recognised;
    t->events += st.events;
    t->ignored += st.ignored;
    t->unreadable += st.unreadable;
    t->blank += st.blank;
    for (size_t i = 0; cdet_reader_ignored(r, i, &text, &n) == CDET_OK; i++) add_class(t, text, n);
    for (size_t i = 0; cdet_reader_unreadable(r, i, &n, &text) == CDET_OK; i++) add_unreadable(t, input, n, text);
}

void tally_free(struct tally *t)
{
    for (size_t i = 0; i < t->class_count; i++) free(t->classes[i].name);
    for (size_t i = 0; i < t->bad_count; i++) free(t->bad[i].input), free(t->bad[i].reason);
    free(t->classes);
    free(t->bad);
    *t = (struct tally){ 0 };
}

static int more_frequent(const void *a, const void *b)
{
    const struct ignored *x = a, *y = b;
    if (x->count != y->count) return x->count > y->count ? -1 : 1;
    return strcmp(x->name, y->name);
}

/* ---- one line ---- */

static void counted(struct out *o, const char *before, uint64_t n, const char *one, const char *many)
{
    out_text(o, before);
    out_count(o, n);
    out_text(o, n == 1 ? one : many);
}

static void line_unreadable(struct out *o, const struct tally *t)
{
    for (size_t i = 0; i < t->bad_count && i < SHOWN_BAD; i++) {
        out_text(o, "chaindet: ");
        out_safe(o, text_of(t->bad[i].input), 0);
        out_format(o, ":%llu: not readable: ", (unsigned long long)t->bad[i].line);
        out_safe(o, text_of(t->bad[i].reason), 300);
        out_char(o, '\n', 1);
    }
    if (t->unreadable > SHOWN_BAD && t->bad_count > SHOWN_BAD) {
        counted(o, "chaindet: and ", t->unreadable - SHOWN_BAD, " more unreadable record", " more unreadable records");
        out_text(o, " (--stats lists more)\n");
    }
}

/** What was given up to stay within memory: it may have been part of a chain, so it is told one by one. */
static void line_losses(struct out *o, const cdet_engine *e, size_t n)
{
    for (size_t i = 0; i < n && i < SHOWN_LOSSES; i++) {
        cdet_loss l = CDET_LOSS_INIT;
        if (cdet_engine_loss(e, i, &l) != CDET_OK) continue;
        counted(o, "chaindet: LOST, for want of memory: ", l.count, " of the ", " of the ");
        out_safe(o, l.what, 0);
        out_text(o, " of host ");
        out_safe(o, l.host.len ? l.host : STR("(unnamed)"), 0);
        if (l.analytic.len) out_text(o, " for "), out_safe(o, l.analytic, 0);
        out_text(o, ", ");
        out_time(o, l.from);
        out_text(o, " to ");
        out_time(o, l.to);
        out_char(o, '\n', 1);
    }
    if (n > SHOWN_LOSSES)
        counted(o, "chaindet: and ", n - SHOWN_LOSSES, " more such loss (--stats lists all)\n",
                " more such losses (--stats lists all)\n");
}

static void write_line(const struct session *s, const cdet_stats *st, uint64_t near_misses, size_t losses)
{
    const struct tally *t = &s->tally;
    struct out o = { NULL, 0, 0 };
    line_unreadable(&o, t);
    line_losses(&o, s->engine, losses);
    if (st->late)
        counted(&o, "chaindet: ", st->late, " event came later than the lateness bound\n",
                " events came later than the lateness bound\n");
    counted(&o, "chaindet: ", t->events, " event", " events");
    counted(&o, " from ", t->records, " record", " records");
    counted(&o, ": ", t->recognised, " recognised", " recognised");
    counted(&o, ", ", t->ignored, " ignored", " ignored");
    counted(&o, ", ", t->unreadable, " unreadable", " unreadable");
    if (t->refused) counted(&o, ", ", t->refused, " refused", " refused");
    counted(&o, "; ", t->alerts, " alert", " alerts");
    if (t->repeats) counted(&o, " (and ", t->repeats, " told before)", " told before)");
    counted(&o, ", ", near_misses, " near miss", " near misses");
    counted(&o, "; ", losses, " loss\n", " losses\n");
    say_out(&o);
    out_free(&o);
}

/* ---- --stats ---- */

static void json_tally(struct out *o, const struct tally *t, uint64_t near_misses)
{
    json_uint(o, "inputs", t->inputs);
    json_uint(o, "inputs_read_before", t->skipped_inputs);
    json_uint(o, "records", t->records);
    json_uint(o, "recognised", t->recognised);
    json_uint(o, "events", t->events);
    json_uint(o, "ignored", t->ignored);
    json_uint(o, "unreadable", t->unreadable);
    json_uint(o, "blank", t->blank);
    json_uint(o, "refused", t->refused);
    json_uint(o, "alerts", t->alerts);
    json_uint(o, "told_before", t->repeats);
    json_uint(o, "near_misses", near_misses);
}

static void json_lists(struct out *o, const struct tally *t)
{
    json_open(o, "ignored_classes", '[');
    for (size_t i = 0; i < t->class_count; i++) {
        json_open(o, NULL, '{');
        json_text(o, "class", text_of(t->classes[i].name));
        json_uint(o, "count", t->classes[i].count);
        json_close(o, '}');
    }
    json_close(o, ']');
    json_open(o, "unreadable_records", '[');
    for (size_t i = 0; i < t->bad_count; i++) {
        json_open(o, NULL, '{');
        json_text(o, "input", text_of(t->bad[i].input));
        json_uint(o, "line", t->bad[i].line);
        json_text(o, "reason", text_of(t->bad[i].reason));
        json_close(o, '}');
    }
    json_close(o, ']');
}

static void json_losses(struct out *o, const cdet_engine *e, size_t n)
{
    json_open(o, "losses", '[');
    for (size_t i = 0; i < n; i++) {
        cdet_loss l = CDET_LOSS_INIT;
        if (cdet_engine_loss(e, i, &l) != CDET_OK) continue;
        json_open(o, NULL, '{');
        json_text(o, "host", l.host);
        json_text(o, "analytic", l.analytic);
        json_text(o, "what", l.what);
        json_time(o, "from", l.from);
        json_time(o, "to", l.to);
        json_uint(o, "count", l.count);
        json_close(o, '}');
    }
    json_close(o, ']');
}

static void json_engine(struct out *o, const cdet_stats *st)
{
    const struct {
        const char *key;
        uint64_t n;
    } all[] = { { "events", st->events },
                { "irrelevant", st->irrelevant },
                { "late", st->late },
                { "duplicates", st->duplicates },
                { "clock_anomalies", st->clock_anomalies },
                { "inconclusive", st->inconclusive },
                { "truncated_fields", st->truncated_fields },
                { "alerts", st->alerts },
                { "revisions", st->revisions },
                { "near_misses", st->near_misses },
                { "processes", st->processes },
                { "files", st->files },
                { "chains", st->chains },
                { "hits", st->hits },
                { "hosts", st->hosts },
                { "evicted_processes", st->evicted_processes },
                { "evicted_files", st->evicted_files },
                { "evicted_chains", st->evicted_chains },
                { "evicted_hits", st->evicted_hits },
                { "dropped_by_rules", st->dropped_by_rules },
                { "ambiguous_joins", st->ambiguous_joins },
                { "lineage_cycles", st->lineage_cycles },
                { "unseen_starts", st->unseen_starts },
                { "bytes", st->bytes },
                { "peak_bytes", st->peak_bytes },
                { "max_bytes", st->max_bytes } };
    json_open(o, "engine", '{');
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) json_uint(o, all[i].key, all[i].n);
    json_close(o, '}');
}

void summary_write(const struct session *s)
{
    cdet_stats st = CDET_STATS_INIT;
    (void)cdet_engine_stats(s->engine, &st);
    size_t losses = cdet_engine_loss_count(s->engine);
    /* Without --near-misses none is delivered, but the engine may have counted them. */
    uint64_t near_misses = s->o->near_misses ? s->tally.near_misses : st.near_misses;
    if (!s->o->stats) {
        write_line(s, &st, near_misses, losses);
        return;
    }
    struct out o = { NULL, 0, 0 };
    if (s->tally.class_count) qsort(s->tally.classes, s->tally.class_count, sizeof *s->tally.classes, more_frequent);
    json_open(&o, NULL, '{');
    json_tally(&o, &s->tally, near_misses);
    json_losses(&o, s->engine, losses);
    json_lists(&o, &s->tally);
    json_engine(&o, &st);
    out_text(&o, "}\n");
    say_out(&o);
    out_free(&o);
}
