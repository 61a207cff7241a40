/* SPDX-License-Identifier: MIT
 *
 * chaindet-pipe.c: log records on standard input, of any known source, one a line; alerts to where --alerts says. What a
 * log daemon starts to have its stream watched. It answers each line as the daemon wants it:
 *
 *   --reply none   not at all: syslog-ng's program(), omprog without confirmMessages (the default)
 *   --reply ok     "OK": omprog with confirmMessages="on"; another word when the line must come again
 *   --reply json   {"$!":{"chaindet":[ALERT...]}} or {}: mmexternal, which adds the alerts to the message
 */
#include "agent.h"

#include <chaindet_sources.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { BLOCK = 65536 };
enum reply { REPLY_NONE, REPLY_OK, REPLY_JSON };

/** Bytes that grow. `failed`: memory was lacking, something is missing. */
struct text {
    char *ptr;
    size_t len, size;
    bool failed;
};

struct pipe {
    struct agent agent;
    const char *source;
    enum reply reply;
    cdet_reader *reader;
    struct text out;   /* answers not yet written */
    struct text found; /* alerts for the next answer, with commas between */
};

static void append(struct text *t, const char *p, size_t n)
{
    if (t->size - t->len < n) {
        size_t size = t->size * 2 + n;
        char *more = realloc(t->ptr, size);
        if (!more) {
            t->failed = true;
            return;
        }
        t->ptr = more, t->size = size;
    }
    memcpy(t->ptr + t->len, p, n);
    t->len += n;
}

static void append_text(struct text *t, const char *s)
{
    append(t, s, strlen(s));
}

/** For mmexternal the alert goes into an answer. */
static bool keep_alert(struct agent *a, const char *json, size_t len)
{
    struct pipe *p = a->user;
    size_t before = p->found.len;
    if (before) append_text(&p->found, ",");
    append(&p->found, json, len);
    if (!p->found.failed) return true;
    p->found.failed = false, p->found.len = before;
    return errno = ENOMEM, false;
}

static cdet_status on_event(const cdet_event *ev, void *user)
{
    struct pipe *p = user;
    return p->reply == REPLY_OK ? agent_feed(&p->agent, ev) : agent_feed_or_wait(&p->agent, ev);
}

/** The answer to one line that was read. */
static void answer(struct pipe *p, cdet_status s)
{
    if (p->reply == REPLY_OK && s == CDET_OK && !p->agent.pending) {
        append_text(&p->out, "OK\n");
    } else if (p->reply == REPLY_OK) {
        /* The daemon keeps the line and sends it again later: an event that is fed twice counts once. A line that cannot be
         * read is no reason: it would come for ever. */
        append_text(&p->out, s < 0 ? cdet_status_text(s) : "alerts cannot be written");
        append_text(&p->out, "\n");
    } else if (p->reply == REPLY_JSON && p->found.len) {
        append_text(&p->out, "{\"$!\":{\"chaindet\":[");
        append(&p->out, p->found.ptr, p->found.len);
        append_text(&p->out, "]}}\n");
        p->found.len = 0;
    } else if (p->reply == REPLY_JSON) {
        append_text(&p->out, "{}\n");
    }
}

/** Feeds a block, line by line where each is answered. false: it cannot go on. */
static bool take(struct pipe *p, const char *buf, size_t len)
{
    while (len) {
        const char *end = p->reply == REPLY_NONE ? NULL : memchr(buf, '\n', len);
        size_t n = end ? (size_t)(end - buf) + 1 : len;
        cdet_status s = cdet_reader_push(p->reader, buf, n);
        if (end) answer(p, s);
        if (s < 0 && p->reply != REPLY_OK) {
            agent_say(&p->agent, "%s", cdet_status_text(s));
            return false;
        }
        buf += n, len -= n;
    }
    bool good = !p->out.failed && (p->out.len == 0 || agent_write(STDOUT_FILENO, p->out.ptr, p->out.len));
    if (!good) agent_say(&p->agent, "standard output: %s", strerror(errno));
    p->out.len = 0;
    return good;
}

/** Reads to the end, or until a signal; -1: an error, 0: a signal, 1: the end. */
static int run(struct pipe *p)
{
    static char block[BLOCK];
    if (p->reply == REPLY_OK && !agent_write(STDOUT_FILENO, "OK\n", 3)) return -1; /* ready to take lines */
    for (;;) {
        int ready = agent_wait(&p->agent, STDIN_FILENO);
        if (ready < 0) return 0;
        if (ready == 0) {
            /* Records of several lines whose end has not come. */
            if (cdet_reader_idle(p->reader) < 0) return -1;
            continue;
        }
        ssize_t n = read(STDIN_FILENO, block, sizeof block);
        if (n < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (n <= 0) return n < 0 || cdet_reader_end(p->reader) < 0 ? -1 : 1;
        if (!take(p, block, (size_t)n)) return -1;
    }
}

static bool make_reader(struct pipe *p)
{
    cdet_catalog *catalog = NULL;
    cdet_reader_options o = CDET_READER_OPTIONS_INIT;
    o.source = p->source; /* no ruleset: it may be swapped under way */
    cdet_status s = cdet_catalog_new(NULL, &catalog);
    if (s == CDET_OK) s = cdet_reader_new(catalog, &o, on_event, p, &p->reader);
    cdet_catalog_unref(catalog);
    if (s < 0) agent_say(&p->agent, "--source %s: %s", p->source ? p->source : "auto", cdet_status_text(s));
    return s == CDET_OK;
}

static void summary(struct pipe *p)
{
    cdet_reader_stats st = CDET_READER_STATS_INIT;
    (void)cdet_reader_stats_get(p->reader, &st);
    agent_say(&p->agent, "%llu records, %llu of a known source, %llu ignored, %llu unreadable",
              (unsigned long long)st.records, (unsigned long long)st.recognised, (unsigned long long)st.ignored,
              (unsigned long long)st.unreadable);
    if (p->found.len)
        agent_say(&p->agent, "alerts for which no answer was left: %.*s", (int)p->found.len, p->found.ptr);
}

static bool own_option(struct pipe *p, const char *name, const char *value)
{
    static const char *const replies[] = { "none", "ok", "json" };
    if (value && !strcmp(name, "--source")) return p->source = value, true;
    if (!value || strcmp(name, "--reply") != 0) return false;
    for (size_t i = 0; i < sizeof replies / sizeof *replies; i++)
        if (!strcmp(value, replies[i])) return p->reply = (enum reply)i, true;
    return false;
}

int main(int argc, char **argv)
{
    static struct pipe p = { .agent = { .name = "chaindet-pipe", .user = &p } };
    int end = -1;
    bool usage = false;
    for (int i = 1; i < argc; i += 2)
        if (!agent_option(&p.agent, argv[i], argv[i + 1]) && !own_option(&p, argv[i], argv[i + 1])) usage = true;
    /* Standard output is for the answers, and mmexternal takes standard error for one, too. */
    if ((p.reply == REPLY_OK && !p.agent.alerts) || (p.reply == REPLY_JSON && (p.agent.alerts || !p.agent.log)))
        usage = true;
    if (usage) {
        fprintf(stderr,
                "usage: chaindet-pipe [OPTION]... <records\n"
                "  --source NAME        one source for all records; default: told for each\n"
                "  --reply none|ok|json what each line is answered; ok needs --alerts, json --log and no --alerts\n%s",
                agent_options);
        return 2;
    }
    if (p.reply == REPLY_JSON) p.agent.tell = keep_alert;
    if (!agent_open(&p.agent) || !make_reader(&p)) goto done;
    end = run(&p);
    if (!agent_finish(&p.agent, end > 0)) end = -1;
    summary(&p);
done:
    cdet_reader_free(p.reader);
    agent_close(&p.agent);
    free(p.out.ptr);
    free(p.found.ptr);
    return end < 0 ? 1 : 0;
}
