/* SPDX-License-Identifier: MIT
 *
 * agent_files.c: see agent_files.h.
 */
#include "agent_files.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

enum { BLOCK = 65536, WAIT_MS = 1000 };

bool file_read(const char *path, cdet_str *text)
{
    char *p = NULL;
    size_t len = 0, size = 0;
    ssize_t n = -1;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    for (;;) {
        if (size - len < BLOCK) {
            char *more = realloc(p, size += size + BLOCK);
            if (!more) break;
            p = more;
        }
        n = read(fd, p + len, size - len);
        if (n == 0 || (n < 0 && errno != EINTR)) break;
        if (n > 0) len += (size_t)n;
    }
    int why = errno;
    close(fd);
    if (n == 0) return *text = (cdet_str){ p, len }, true;
    free(p);
    errno = why;
    return false;
}

bool agent_write(int fd, const char *p, size_t n)
{
    while (n) {
        ssize_t w = write(fd, p, n);
        if (w < 0 && errno != EINTR) return false;
        if (w > 0) p += w, n -= (size_t)w;
    }
    return true;
}

/* ---- state ---- */

void state_load(struct agent *a)
{
    cdet_str text;
    char aside[4096];
    if (!a->state) return;
    if (!file_read(a->state, &text)) {
        if (errno != ENOENT) agent_say(a, "%s: %s; starting empty", a->state, strerror(errno));
        return;
    }
    cdet_status s = cdet_engine_restore(a->engine, text.ptr, text.len);
    free((void *)(uintptr_t)text.ptr);
    if (s == CDET_OK) return;
    snprintf(aside, sizeof aside, "%s.damaged", a->state);
    agent_say(a, "%s: %s; starting empty, the file is put aside as %s", a->state, cdet_status_text(s), aside);
    (void)rename(a->state, aside);
}

/** The engine's state as bytes, to be freed. */
static cdet_status snapshot(cdet_engine *e, char **bytes, size_t *size)
{
    cdet_status s = cdet_engine_save(e, NULL, 0, size);
    if (s != CDET_ENOSPC) return s;
    *bytes = malloc(*size);
    return *bytes ? cdet_engine_save(e, *bytes, *size, size) : CDET_ENOMEM;
}

/** Makes a rename in the folder of `path` last. */
static bool sync_folder(const char *path)
{
    char folder[4096];
    const char *slash = strrchr(path, '/');
    snprintf(folder, sizeof folder, "%.*s", slash ? (int)(slash - path) + 1 : 1, slash ? path : ".");
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool good = fd >= 0 && (fsync(fd) == 0 || errno == EINVAL);
    if (fd >= 0) close(fd);
    return good;
}

bool state_save(struct agent *a)
{
    char fresh[4096], *bytes = NULL;
    size_t size = 0;
    if (a->pending) return false; /* the state would not hold that alert: the older one tells it again */
    cdet_status s = snapshot(a->engine, &bytes, &size);
    if (s < 0) {
        agent_say(a, "the state could not be taken: %s", cdet_status_text(s));
        free(bytes);
        return false;
    }
    snprintf(fresh, sizeof fresh, "%s.new", a->state);
    int fd = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600); /* command lines are in it */
    bool good = fd >= 0 && agent_write(fd, bytes, size) && fsync(fd) == 0;
    if (fd >= 0 && close(fd) != 0) good = false;
    good = good && rename(fresh, a->state) == 0 && sync_folder(a->state);
    if (!good) agent_say(a, "%s could not be saved: %s", a->state, strerror(errno));
    free(bytes);
    return good;
}

/* ---- alerts ---- */

static const char *socket_path(const struct agent *a)
{
    return a->alerts && !strncmp(a->alerts, "unix:", 5) ? a->alerts + 5 : NULL;
}

static int connect_to(const char *path)
{
    struct sockaddr_un to = { .sun_family = AF_UNIX };
    if (strlen(path) >= sizeof to.sun_path) return errno = ENAMETOOLONG, -1;
    memcpy(to.sun_path, path, strlen(path) + 1);
    int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd >= 0 && connect(fd, (struct sockaddr *)&to, sizeof to) != 0) {
        int why = errno;
        close(fd);
        errno = why;
        return -1;
    }
    return fd;
}

/** A datagram as syslog(3) would send it, <local0.alert>, with the JSON marked as such. */
static bool send_alert(struct agent *a, const char *json, size_t len)
{
    char head[256];
    int n = snprintf(head, sizeof head, "<129>%s: @cee: ", a->name);
    struct iovec parts[] = { { head, (size_t)n }, { (void *)(uintptr_t)json, len } };
    struct msghdr message = { .msg_iov = parts, .msg_iovlen = 2 };
    /* A daemon that is busy with us must not be waited for long: it may itself wait for us. */
    for (int tries = 0; tries < 3; tries++) {
        if (sendmsg(a->alert_fd, &message, 0) >= 0) return true;
        if (errno == EMSGSIZE) {
            agent_say(a, "an alert of %zu bytes is larger than the socket takes; it is lost", len);
            a->lost_alerts++;
            return true;
        }
        if (errno != EAGAIN && errno != ENOBUFS && errno != EINTR) break;
        struct pollfd wait = { a->alert_fd, POLLOUT, 0 };
        poll(&wait, 1, WAIT_MS);
    }
    int why = errno;
    alerts_close(a); /* the daemon was started anew: connect again */
    errno = why;
    return false;
}

/** Appends a line, whole or not at all. */
static bool append_alert(struct agent *a, const char *json, size_t len)
{
    struct stat before;
    char *line = malloc(len + 1);
    if (!line) return false;
    memcpy(line, json, len);
    line[len] = '\n';
    bool file = fstat(a->alert_fd, &before) == 0 && S_ISREG(before.st_mode);
    bool good = agent_write(a->alert_fd, line, len + 1);
    int why = errno;
    free(line);
    if (!good && file) (void)!ftruncate(a->alert_fd, before.st_size);
    errno = why;
    return good;
}

bool alerts_write(struct agent *a, const char *json, size_t len)
{
    const char *path = socket_path(a);
    if (a->alert_fd < 0 && path)
        a->alert_fd = connect_to(path);
    else if (a->alert_fd < 0)
        a->alert_fd = a->alerts ? open(a->alerts, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0640) : STDOUT_FILENO;
    if (a->alert_fd < 0) return false;
    return path ? send_alert(a, json, len) : append_alert(a, json, len);
}

void alerts_close(struct agent *a)
{
    if (a->alert_fd > STDERR_FILENO) close(a->alert_fd);
    a->alert_fd = -1;
}
