/* SPDX-License-Identifier: MIT
 *
 * stream.h: a synthetic stream of endpoint events for the benchmarks, the same for the same seed.
 *
 * 60 % file events, 20 % connections and DNS, 10 % process starts, 9 % ends, the rest loads and opened documents; every
 * 10,000 events one chain of four: a document is opened, a script written, an interpreter started, a connection made. The fields point into
 * the stream's own buffer: the events of one call are valid until the next.
 */
#ifndef BENCH_STREAM_H
#define BENCH_STREAM_H

#include <chaindet.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { STREAM_BATCH = 2048, STREAM_FIELDS = 8, STREAM_TEXT = 640 };

typedef enum stream_field {
    SF_ENTITY, SF_PID, SF_EXE, SF_CMD, SF_PARENT, SF_PARENT_PID, SF_PARENT_EXE, SF_PATH, SF_IP, SF_PORT, SF_DOMAIN, SF_LIBRARY,
    SF_COUNT
} stream_field;
extern const char *const stream_names[SF_COUNT];   /* names of the fields, in ECS */

typedef struct stream stream;

stream *stream_new(uint64_t seed, uint32_t hosts, uint32_t live);   /* `live` processes over all hosts; NULL: no memory */
void stream_free(stream *s);
/* Field ids of a ruleset: fields that it does not read are left out, as a source does. NULL: all fields, by name. */
void stream_for(stream *s, const cdet_ruleset *rs);

/* The next events: the first `live` calls' worth are starts that fill the hosts. Returns how many, at most `max` and STREAM_BATCH. */
size_t stream_next(stream *s, size_t max, const cdet_event **events);
uint64_t stream_chains(const stream *s);           /* whole chains so far */

#ifdef __cplusplus
}
#endif

#endif
