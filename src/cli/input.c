/* SPDX-License-Identifier: MIT
 *
 * input.c: reads one input to its end. Regular files go to the library's reader as a whole; what cannot be reread
 * (pipes, terminals) is pushed as it comes, and what follows from it is written at once.
 *
 * An input of which an earlier run has taken some events is read again from its start, and that many events are passed
 * over: the reader is deterministic, and neither gzip nor records of many lines can be entered in the middle.
 */
#include "session.h"
#include "gunzip.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { CHUNK = 65536, POLL_MS = 250, IDLE_MS = 1000 };

/** One input being read. */
struct reading {
    struct session *s;
    cdet_reader *reader;
    size_t index;        /**< of its entry in session.resume */
    uint64_t seen, skip; /**< events so far; events that the engine has from an earlier run */
};

static cdet_status on_event(const cdet_event *ev, void *user)
{
    struct reading *rd = user;
    if (stop_wanted()) return CDET_STOPPED;
    if (rd->seen++ < rd->skip) return CDET_OK;
    cdet_event mine = *ev;
    mine.size = sizeof mine;
    mine.tag = (uint64_t)rd->index << TAG_LINE_BITS | (ev->tag & TAG_LINE_MASK);
    cdet_status s = rd->s->take(rd->s, &mine);
    rd->s->resume.inputs[rd->index].events = rd->seen;
    return s == CDET_OK && !session_save_if_due(rd->s) ? CDET_STOPPED : s;
}

static int on_progress(uint64_t done, uint64_t total, void *user)
{
    struct reading *rd = user;
    progress_update(rd->s, total ? done : 0);
    return stop_wanted() || !sink_flush(rd->s->sink);
}

/* ---- streams ---- */

static cdet_status push(void *user, const void *buf, size_t len)
{
    struct reading *rd = user;
    return cdet_reader_push(rd->reader, buf, len);
}

/** Waits for input. 1: there is some, or the end; 0: not yet. After a second without any, half-open records (auditd) are
 *  concluded; once, until input comes again. */
static int wait_for_input(struct reading *rd, int fd, int *idle, cdet_status *s)
{
    int ready = poll(&(struct pollfd){ fd, POLLIN, 0 }, 1, POLL_MS);
    if (ready < 0) return 0;
    if (ready > 0) {
        *idle = 0;
        return 1;
    }
    *idle += *idle <= IDLE_MS ? POLL_MS : 0;
    if (*idle == IDLE_MS) *s = cdet_reader_idle(rd->reader);
    return 0;
}

static bool is_gzip(const char *buf, size_t n)
{
    return n >= 2 && buf[0] == '\x1f' && buf[1] == '\x8b';
}

/** Takes a chunk of a stream; the first decides whether it is compressed. */
static cdet_status take_chunk(struct reading *rd, struct gunzip **gz, bool first, const char *buf, size_t n)
{
    if (first && is_gzip(buf, n) && !(*gz = gunzip_new())) return CDET_ENOMEM;
    return *gz ? gunzip_push(*gz, buf, n, push, rd) : push(rd, buf, n);
}

static cdet_status read_stream(struct reading *rd, int fd)
{
    struct gunzip *gz = NULL;
    char buf[CHUNK];
    size_t have = 0;
    bool first = true;
    int idle = 0;
    cdet_status s = CDET_OK;
    while (s == CDET_OK) {
        if (stop_wanted() || !sink_flush(rd->s->sink) || !session_save_if_due(rd->s))
            s = CDET_STOPPED;
        else if (wait_for_input(rd, fd, &idle, &s) && s == CDET_OK) {
            ssize_t n = read(fd, buf + have, sizeof buf - have);
            if (n < 0 && (errno == EINTR || errno == EAGAIN)) continue;
            if (n < 0) s = CDET_EIO;
            have += n > 0 ? (size_t)n : 0;
            /* A lone first byte may be half of gzip's sign. */
            if (n > 0 && first && have == 1) continue;
            if (s == CDET_OK && have) s = take_chunk(rd, &gz, first, buf, have);
            have = 0, first = false;
            if (n == 0) break;
        }
    }
    if (s == CDET_OK && gz && !gunzip_complete(gz)) s = CDET_EFORMAT;
    gunzip_free(gz);
    if (s == CDET_OK || s == CDET_EFORMAT) {
        cdet_status end = cdet_reader_end(rd->reader);
        if (s == CDET_OK) s = end;
    }
    return s;
}

/* ---- one input ---- */

static void fail(struct session *s, const char *name, const char *why)
{
    progress_clear(s);
    if (!s->quiet) say("%s: %s", name, why);
    s->status = EXIT_INPUT;
}

/** Tells how reading ended and adds up what was counted. */
static void conclude(struct reading *rd, const char *name, cdet_status s)
{
    cdet_reader_stats st = CDET_READER_STATS_INIT;
    (void)cdet_reader_stats_get(rd->reader, &st);
    if (s < 0) {
        char *why = copy_text(cdet_reader_error(rd->reader));
        fail(rd->s, name,
             *why                ? why
             : s == CDET_EFORMAT ? "the compressed data are damaged or incomplete"
                                 : cdet_status_text(s));
        free(why);
    } else if (s != CDET_STOPPED && st.records && st.recognised == 0) {
        fail(rd->s, name, "none of its records is of a known log source ('chaindet sources' lists them)");
    }
    tally_reader(&rd->s->tally, rd->reader, name);
}

/** Reads from an open descriptor; `path` is given to the reader where it is a regular file, else NULL. */
static void read_open(struct session *s, const char *name, const char *path, int fd, uint64_t size)
{
    struct reading rd = { .s = s };
    cdet_reader_options ro = CDET_READER_OPTIONS_INIT;
    ro.source = s->o->source;
    ro.ruleset = s->by_name ? NULL : s->rules;
    if (!resume_input(&s->resume, name, path ? fd : -1, &rd.index)) {
        fail(s, name, "too many inputs");
        return;
    }
    struct input *in = &s->resume.inputs[rd.index];
    s->tally.inputs++;
    if (path && in->size == size) {
        s->tally.skipped_inputs++;
        return;
    }
    rd.skip = in->events;
    cdet_status st = cdet_reader_new(s->catalog, &ro, on_event, &rd, &rd.reader);
    if (st < 0) {
        fail(s, name, cdet_status_text(st));
        return;
    }
    st = path ? cdet_reader_file(rd.reader, path, on_progress, &rd) : read_stream(&rd, fd);
    conclude(&rd, name, st);
    if (path && (st == CDET_OK || st == CDET_LATE)) s->resume.inputs[rd.index].size = size;
    cdet_reader_free(rd.reader);
}

void input_read(struct session *s, const char *name)
{
    bool is_stdin = strcmp(name, "-") == 0;
    struct stat st;
    int fd = is_stdin ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (fd < 0 || fstat(fd, &st)) {
        if (!stop_wanted()) fail(s, name, strerror(errno));
    } else if (S_ISDIR(st.st_mode)) {
        fail(s, name, "is a directory; name the files in it");
    } else {
        bool whole = S_ISREG(st.st_mode) && (!is_stdin || lseek(fd, 0, SEEK_CUR) == 0);
        if (is_stdin && !whole && isatty(fd) == 1) say("reading standard input; end it with Ctrl-D");
        read_open(s, name, !whole ? NULL : is_stdin ? "/dev/stdin" : name, fd, (uint64_t)st.st_size);
        if (S_ISREG(st.st_mode)) s->progress.before += (uint64_t)st.st_size;
    }
    if (!is_stdin && fd >= 0) close(fd);
}
