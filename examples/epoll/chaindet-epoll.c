/* SPDX-License-Identifier: MIT
 *
 * chaindet-epoll.c: an engine inside an event loop: one thread, no call that blocks. Clients connect to a socket and write log
 * records, one a line, each client a stream of its own; standard input may be one, too. A timer wakes the loop when the
 * next window closes.
 */
#include "agent.h"

#include <chaindet_sources.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <sys/un.h>
#include <unistd.h>

enum { BLOCK = 65536, CLIENTS = 64, EVENTS = 16 };
/* What epoll hands back: the number of a client, or one of these. */
enum { LISTENER = CLIENTS, TIMER };

struct client {
    int fd; /* -1: free */
    cdet_reader *reader;
};

struct loop {
    struct agent agent;
    const char *path; /* of the socket */
    cdet_catalog *catalog;
    int epoll, listener, timer;
    bool listening; /* the listener is watched: it is not while all places are taken */
    struct client clients[CLIENTS];
    size_t count;
    uint64_t records, unreadable;
};

static cdet_status on_event(const cdet_event *ev, void *user)
{
    return agent_feed_or_wait(user, ev);
}

static bool watch(struct loop *l, int fd, uint32_t id)
{
    struct epoll_event e = { .events = EPOLLIN, .data.u32 = id };
    return epoll_ctl(l->epoll, EPOLL_CTL_ADD, fd, &e) == 0;
}

static bool add_client(struct loop *l, int fd)
{
    cdet_reader_options o = CDET_READER_OPTIONS_INIT;
    uint32_t i = 0;
    while (i < CLIENTS && l->clients[i].fd >= 0) i++;
    if (i == CLIENTS) return false;
    struct client *c = &l->clients[i];
    int flags = fcntl(fd, F_GETFL);
    if (flags < 0 || fcntl(fd, F_SETFL, flags | O_NONBLOCK) != 0) return false;
    if (cdet_reader_new(l->catalog, &o, on_event, &l->agent, &c->reader) != CDET_OK) return false;
    if (!watch(l, fd, i)) {
        cdet_reader_free(c->reader);
        return false;
    }
    c->fd = fd;
    l->count++;
    return true;
}

static void drop_client(struct loop *l, struct client *c)
{
    cdet_reader_stats st = CDET_READER_STATS_INIT;
    (void)cdet_reader_end(c->reader);
    if (cdet_reader_stats_get(c->reader, &st) == CDET_OK) l->records += st.records, l->unreadable += st.unreadable;
    cdet_reader_free(c->reader);
    epoll_ctl(l->epoll, EPOLL_CTL_DEL, c->fd, NULL);
    close(c->fd);
    *c = (struct client){ -1, NULL };
    l->count--;
    if (!l->listening && l->listener >= 0) l->listening = watch(l, l->listener, LISTENER);
}

/** One block a turn, so that a client that writes without end does not starve the others. */
static void read_client(struct loop *l, struct client *c)
{
    static char block[BLOCK];
    ssize_t n = read(c->fd, block, sizeof block);
    if (n < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (n > 0 && cdet_reader_push(c->reader, block, (size_t)n) >= 0) return;
    drop_client(l, c);
}

static void accept_client(struct loop *l)
{
    if (l->count == CLIENTS) {
        /* Further ones wait in the socket's queue until one leaves. */
        epoll_ctl(l->epoll, EPOLL_CTL_DEL, l->listener, NULL);
        l->listening = false;
        return;
    }
    int fd = accept(l->listener, NULL, NULL);
    if (fd >= 0 && !add_client(l, fd)) {
        agent_say(&l->agent, "a client could not be taken: %s", strerror(errno));
        close(fd);
    }
}

/** Sets the timer to the moment, in event time, at which the next window closes; off where none is open. */
static void set_timer(struct loop *l)
{
    struct itimerspec at = { { 0, 0 }, { 0, 0 } };
    int64_t due, clock = agent_event_clock(&l->agent);
    if (clock != INT64_MIN && cdet_engine_next_deadline(l->agent.engine, &due) == CDET_OK) {
        /* Not sooner than in a millisecond: records that are here already come first. */
        int64_t left = due > clock + 1000000 ? due - clock : 1000000;
        at.it_value.tv_sec = left / 1000000000;
        at.it_value.tv_nsec = left % 1000000000;
    }
    timerfd_settime(l->timer, 0, &at, NULL);
}

static bool listen_at(struct loop *l)
{
    struct sockaddr_un at = { .sun_family = AF_UNIX };
    if (strlen(l->path) >= sizeof at.sun_path) return errno = ENAMETOOLONG, false;
    memcpy(at.sun_path, l->path, strlen(l->path) + 1);
    unlink(l->path);
    l->listener = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    return l->listener >= 0 && bind(l->listener, (struct sockaddr *)&at, sizeof at) == 0 &&
           listen(l->listener, CLIENTS) == 0 && (l->listening = watch(l, l->listener, LISTENER));
}

static bool open_loop(struct loop *l)
{
    if (cdet_catalog_new(NULL, &l->catalog) != CDET_OK) return false;
    l->epoll = epoll_create1(EPOLL_CLOEXEC);
    l->timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    bool good = l->epoll >= 0 && l->timer >= 0 && watch(l, l->timer, TIMER) &&
                (l->path ? listen_at(l) : add_client(l, STDIN_FILENO));
    if (!good)
        agent_say(&l->agent, "%s: %s", l->path ? l->path : "standard input (a file needs no event loop)",
                  strerror(errno));
    return good;
}

/** Runs until a signal, or the end of standard input where that is the only stream. true: it was the latter. */
static bool run(struct loop *l)
{
    struct epoll_event events[EVENTS];
    for (;;) {
        set_timer(l);
        int n = epoll_pwait(l->epoll, events, EVENTS, agent_patience(&l->agent), &l->agent.unblocked);
        bool due = false;
        for (int i = 0; i < n; i++) {
            uint32_t id = events[i].data.u32;
            if (id == TIMER)
                due = true;
            else if (id == LISTENER)
                accept_client(l);
            else
                read_client(l, &l->clients[id]);
        }
        /* A quiet spell: records of several lines whose end has not come are taken as they are. */
        for (size_t i = 0; n == 0 && i < CLIENTS; i++)
            if (l->clients[i].fd >= 0) (void)cdet_reader_idle(l->clients[i].reader);
        if (!agent_tend(&l->agent, due)) return false;
        if (l->listener < 0 && l->count == 0) return true;
    }
}

int main(int argc, char **argv)
{
    static struct loop l = { .agent = { .name = "chaindet-epoll" }, .epoll = -1, .listener = -1, .timer = -1 };
    bool good = false;
    for (size_t i = 0; i < CLIENTS; i++) l.clients[i].fd = -1;
    for (int i = 1; i < argc; i += 2) {
        if (!strcmp(argv[i], "--listen") && argv[i + 1]) {
            l.path = argv[i + 1];
        } else if (!agent_option(&l.agent, argv[i], argv[i + 1])) {
            fprintf(stderr,
                    "usage: chaindet-epoll [OPTION]...\n"
                    "  --listen PATH        a socket for clients; default: standard input, a pipe\n%s",
                    agent_options);
            return 2;
        }
    }
    if (!agent_open(&l.agent) || !open_loop(&l)) goto done;
    bool ended = run(&l);
    for (size_t i = 0; i < CLIENTS; i++)
        if (l.clients[i].fd >= 0) drop_client(&l, &l.clients[i]);
    good = agent_finish(&l.agent, ended);
    agent_say(&l.agent, "%llu records, %llu unreadable", (unsigned long long)l.records,
              (unsigned long long)l.unreadable);
done:
    if (l.listener >= 0) close(l.listener), unlink(l.path);
    if (l.timer >= 0) close(l.timer);
    if (l.epoll >= 0) close(l.epoll);
    cdet_catalog_unref(l.catalog);
    agent_close(&l.agent);
    return good ? 0 : 1;
}
