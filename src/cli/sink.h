/* SPDX-License-Identifier: MIT
 *
 * sink.h: standard output, in whole records only, with every write checked; and standard error for messages.
 *
 * A record (an alert's line or report) is written into `text`, then committed or dropped. Only committed records are
 * written. When a write fails half way on a regular file, the file is cut back to its last whole line.
 */
#ifndef CHAINDET_CLI_SINK_H
#define CHAINDET_CLI_SINK_H

#include "out.h"

/** Invariant: text.ptr[0 .. whole) are committed records, the rest is the record being made. Once `failed`, nothing
 *  more is written. */
struct sink {
    struct out text;
    size_t whole;
    int fd;
    int failed;   /**< the errno of the write that failed; 0: none */
    bool at_once; /**< a terminal: write each record when it is committed */
};

void sink_init(struct sink *s, int fd);
void sink_free(struct sink *s);
/** Ends the record; writes when enough waits. false: output has failed. */
bool sink_commit(struct sink *s);
/** Forgets the record being made. */
void sink_drop(struct sink *s);
/** Writes all committed records. false: output has failed. */
bool sink_flush(struct sink *s);
/** As sink_flush, and a regular file reaches the disk. */
bool sink_sync(struct sink *s);
/** Flushes, tells of a failure on standard error. The exit status: 0 or 4. */
int sink_end(struct sink *s);

/** One message on standard error, "chaindet: ..." with a line end, made harmless, in one write. */
#if defined(__GNUC__)
__attribute__((format(printf, 1, 2)))
#endif
void say(const char *format, ...);
/** Writes to standard error as it is. */
void say_out(const struct out *o);

/** How a person's terminal may be used. */
struct looks {
    bool colour, unicode;
    unsigned columns;
};
struct looks looks_of(int fd);

#endif
