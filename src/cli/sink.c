/* SPDX-License-Identifier: MIT
 *
 * sink.c: see sink.h. Must never leave half a line behind, and never lose a failed write.
 */
#include "sink.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FLUSH_AT = 64 * 1024 };

void sink_init(struct sink *s, int fd)
{
    *s = (struct sink){ .fd = fd, .at_once = isatty(fd) == 1 };
}

void sink_free(struct sink *s)
{
    out_free(&s->text);
}

/** Writes n bytes, waiting where the descriptor is non-blocking. How many were written; errno says why not all. */
static size_t write_all(int fd, const char *p, size_t n)
{
    size_t done = 0;
    while (done < n) {
        ssize_t w = write(fd, p + done, n - done);
        if (w > 0)
            done += (size_t)w;
        else if (w < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            poll(&(struct pollfd){ fd, POLLOUT, 0 }, 1, -1);
        else if (w < 0 && errno != EINTR)
            break;
    }
    return done;
}

/** After `done` of the bytes at p were written and no more could be: a regular file is cut back to its last whole line,
 *  unless somebody else has written behind us. */
static void cut_half_line(int fd, const char *p, size_t done)
{
    size_t half = 0;
    while (half < done && p[done - 1 - half] != '\n') half++;
    struct stat st;
    off_t at = lseek(fd, 0, SEEK_CUR);
    if (half == 0 || fstat(fd, &st) || !S_ISREG(st.st_mode) || at < (off_t)half || st.st_size != at) return;
    if (ftruncate(fd, at - (off_t)half) == 0) lseek(fd, -(off_t)half, SEEK_CUR);
}

bool sink_flush(struct sink *s)
{
    if (s->failed) return false;
    if (s->whole == 0) return true;
    size_t done = write_all(s->fd, s->text.ptr, s->whole);
    if (done < s->whole) {
        s->failed = errno ? errno : EIO;
        cut_half_line(s->fd, s->text.ptr, done);
        return false;
    }
    memmove(s->text.ptr, s->text.ptr + s->whole, s->text.len - s->whole);
    s->text.len -= s->whole;
    s->whole = 0;
    return true;
}

bool sink_commit(struct sink *s)
{
    s->whole = s->text.len;
    if (s->failed) return false;
    return (!s->at_once && s->whole < FLUSH_AT) || sink_flush(s);
}

void sink_drop(struct sink *s)
{
    s->text.len = s->whole;
}

bool sink_sync(struct sink *s)
{
    if (!sink_flush(s)) return false;
    if (fsync(s->fd) && errno != EINVAL && errno != EROFS && errno != ENOTSUP) {
        s->failed = errno;
        return false;
    }
    return true;
}

int sink_end(struct sink *s)
{
    sink_flush(s);
    /* Some file systems tell of a failed write only here. */
    if (!s->failed && close(s->fd) && errno != EINTR) s->failed = errno;
    if (!s->failed) return 0;
    say("standard output: %s", s->failed == EPIPE ? "nobody reads it any more" : strerror(s->failed));
    return 4;
}

void say_out(const struct out *o)
{
    /* Nothing can be done, or told, where standard error itself fails. */
    (void)write_all(STDERR_FILENO, o->ptr, o->len);
}

void say(const char *format, ...)
{
    char text[2048];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    if (n < 0) return;
    struct out o = { NULL, 0, 0 };
    out_text(&o, "chaindet: ");
    out_safe(&o, (cdet_str){ text, (size_t)n < sizeof text ? (size_t)n : sizeof text - 1 }, 0);
    out_char(&o, '\n', 1);
    say_out(&o);
    out_free(&o);
}

static bool says_utf8(const char *locale)
{
    return locale && (strstr(locale, "UTF-8") || strstr(locale, "utf8"));
}

struct looks looks_of(int fd)
{
    struct looks l = { .columns = 100 };
    const char *all = getenv("LC_ALL"), *type = getenv("LC_CTYPE"), *term = getenv("TERM"), *plain = getenv("NO_COLOR");
    const char *locale = all && *all ? all : type && *type ? type : getenv("LANG");
    l.unicode = says_utf8(locale);
    if (isatty(fd) != 1) return l;
    l.colour = term && *term && strcmp(term, "dumb") != 0 && !(plain && *plain);
    struct winsize w;
    if (ioctl(fd, TIOCGWINSZ, &w) == 0 && w.ws_col >= 20) l.columns = w.ws_col;
    return l;
}
