/* SPDX-License-Identifier: MIT
 *
 * chaindet-audisp.c: a plugin of auditd. It takes what the dispatcher writes to plugins (format = string), has libauparse put
 * the records of each audit event together, and follows the chains. The tag of an event is the audit serial: what an
 * alert shows is found again by `ausearch -a SERIAL`.
 */
#include "agent.h"

#include <auparse.h>
#include <chaindet_sources.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { BLOCK = 65536, AGE_MS = 1000 };

struct plugin {
    struct agent agent;
    cdet_reader *reader;
    uint64_t serial; /* of the audit event whose records are being read */
    uint64_t lines, records, events, nameless;
    cdet_status status; /* CDET_EFULL: an event was not taken */
};

static cdet_status on_event(const cdet_event *ev, void *user)
{
    struct plugin *p = user;
    cdet_event tagged = *ev;
    tagged.tag = p->serial;
    return agent_feed_or_wait(&p->agent, &tagged);
}

/** The records of one audit event, all there, go through the reader, which knows what they mean. */
static void read_records(struct plugin *p, auparse_state_t *au)
{
    for (int more = auparse_first_record(au); more > 0; more = auparse_next_record(au)) {
        const char *text = auparse_get_record_text(au);
        if (!text) continue;
        p->records++;
        cdet_status s = cdet_reader_push(p->reader, text, strlen(text));
        if (s == CDET_OK) s = cdet_reader_push(p->reader, "\n", 1);
        if (s < 0) p->status = s;
    }
    cdet_status s = cdet_reader_idle(p->reader);
    if (s < 0) p->status = s;
}

static void on_audit(auparse_state_t *au, auparse_cb_event_t what, void *user)
{
    struct plugin *p = user;
    if (what != AUPARSE_CB_EVENT_READY) return;
    /* Not auparse_find_field(au, "node"): it walks on into the records behind, and leaves the place there. */
    char *node = (char *)(uintptr_t)auparse_get_node(au);
    if (!node && p->nameless++ == 0)
        agent_say(&p->agent,
                  "the records name no host: set name_format = hostname in auditd.conf where logs of several "
                  "hosts come together");
    free(node);
    p->serial = auparse_get_serial(au);
    p->events++;
    read_records(p, au);
}

static bool make_reader(struct plugin *p)
{
    cdet_catalog *catalog = NULL;
    cdet_reader_options o = CDET_READER_OPTIONS_INIT;
    o.source = "auditd"; /* no ruleset: it may be swapped under way */
    cdet_status s = cdet_catalog_new(NULL, &catalog);
    if (s == CDET_OK) s = cdet_reader_new(catalog, &o, on_event, p, &p->reader);
    cdet_catalog_unref(catalog);
    if (s < 0) agent_say(&p->agent, "cannot read auditd records: %s", cdet_status_text(s));
    return s == CDET_OK;
}

/** Reads to the end of the pipe, or until a signal; true: the end. Events that lack their end mark come by age. */
static bool run(struct plugin *p, auparse_state_t *au)
{
    static char block[BLOCK];
    int64_t aged = agent_now();
    for (;;) {
        int ready = agent_wait(&p->agent, STDIN_FILENO);
        if (ready < 0) return false;
        ssize_t n = ready ? read(STDIN_FILENO, block, sizeof block) : 0;
        if (n < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (n < 0) agent_say(&p->agent, "standard input: %s", strerror(errno));
        if (ready && n <= 0) return true;
        for (ssize_t i = 0; i < n; i++) p->lines += block[i] == '\n';
        if (n > 0 && auparse_feed(au, block, (size_t)n) != 0) agent_say(&p->agent, "libauparse is out of memory");
        if (agent_now() - aged < AGE_MS * INT64_C(1000000)) continue;
        auparse_feed_age_events(au);
        aged = agent_now();
    }
}

static void summary(struct plugin *p)
{
    cdet_reader_stats st = CDET_READER_STATS_INIT;
    (void)cdet_reader_stats_get(p->reader, &st);
    agent_say(
        &p->agent, "%llu lines, %llu of them records of %llu audit events; %llu records unreadable, %llu lines dropped",
        (unsigned long long)p->lines, (unsigned long long)p->records, (unsigned long long)p->events,
        (unsigned long long)st.unreadable, (unsigned long long)(p->lines > p->records ? p->lines - p->records : 0));
    if (p->status < 0) agent_say(&p->agent, "events were lost: %s", cdet_status_text(p->status));
}

int main(int argc, char **argv)
{
    static struct plugin p = { .agent = { .name = "chaindet-audisp" } };
    bool good = false;
    for (int i = 1; i < argc; i += 2)
        if (!agent_option(&p.agent, argv[i], argv[i + 1])) {
            fprintf(stderr, "usage: chaindet-audisp [OPTION]... <records\n%s", agent_options);
            return 2;
        }
    auparse_state_t *au = NULL;
    if (!agent_open(&p.agent) || !make_reader(&p)) goto done;
    au = auparse_init(AUSOURCE_FEED, NULL);
    if (!au) {
        agent_say(&p.agent, "libauparse cannot start");
        goto done;
    }
    auparse_add_callback(au, on_audit, &p, NULL);
    bool ended = run(&p, au);
    auparse_flush_feed(au); /* by a signal, too: the records are read, so they are not read again */
    good = agent_finish(&p.agent, ended) && p.status == CDET_OK;
    summary(&p);
done:
    if (au) auparse_destroy(au);
    cdet_reader_free(p.reader);
    agent_close(&p.agent);
    return good ? 0 : 1;
}
