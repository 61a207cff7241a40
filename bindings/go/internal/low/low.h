/* SPDX-License-Identifier: MIT
 *
 * low.h: the C layer of the Go binding, bound by SWIG (low.i).
 *
 * Go memory goes in as it is and is not kept. What comes out is one text a call, packed by the rules below, that lives until
 * the next call on the same object; SWIG's Go side copies it at once. So neither a pointer of the library's nor one of Go's
 * survives a call, and no callback of the library but look-ups (low_lookup.c) runs Go code.
 *
 * Packed: u32 and u64 in the machine's byte order and without padding; a text is a u32 length and its bytes; a list is a u32
 * count and its members.
 */
#ifndef CDET_GO_LOW_H
#define CDET_GO_LOW_H

#include "chaindet.h"
#include "chaindet_sources.h"

/* An engine and the alerts that were set aside because a call raised more than its queue holds. */
typedef struct low_engine low_engine;
/* A reader that feeds the engine it is given with each call. */
typedef struct low_stream low_stream;

/* Where an argument is `int64_t *out`, that is memory of Go's: out[0] is a status or a count, out[1] a second number. */

/* ---- rules ---- */
cdet_compiler *low_compiler_new(size_t max_bytes, int64_t *out);
/* `values`: a packed list of texts. */
cdet_status low_compiler_set(cdet_compiler *c, cdet_str analytic, cdet_str element, int verb, cdet_str values);
cdet_ruleset *low_compiler_build(cdet_compiler *c, int64_t *out);
int64_t low_ruleset_find(const cdet_ruleset *rs, cdet_str id);    /* -1: none */
/* An analytic with its stages and elements; the text is freed by the next call with the same `keep`. */
typedef struct low_text low_text;
low_text *low_text_new(void);
void low_text_free(low_text *t);
cdet_str low_ruleset_rule(const cdet_ruleset *rs, size_t rule, low_text *keep, int64_t *out);

/* ---- sources ---- */
cdet_catalog *low_catalog_new(int64_t *out);
cdet_str low_catalog_source(const cdet_catalog *c, size_t i, low_text *keep, int64_t *out);
/* A list of texts. */
cdet_str low_catalog_fields(const cdet_catalog *c, size_t i, cdet_str class_name, low_text *keep, int64_t *out);

/* ---- explaining ---- */
/* `buf`: events as for low_engine_feed; out[0]: a status; out[1], on the way in: as for low_engine_new. Packed: text analytic, text
 * level, u32 minimal, u32 complete, u64 replays, u64 replayed events, a list of u64 places in the batch, a list of (text element,
 * change, value, layer, level). */
cdet_str low_explain(cdet_compiler *c, cdet_str id, const void *buf, size_t len, int64_t lateness, size_t max_bytes,
                     size_t max_field, int64_t file_memory, low_text *keep, int64_t *out);

/* ---- engine ---- */
/* out[1], on the way in: whom it asks for what events do not say, a cgo.Handle that lives as long as the engine (lookup.go); 0: nobody. */
low_engine *low_engine_new(cdet_ruleset *rs, uint32_t flags, int64_t lateness, uint64_t seed0, uint64_t seed1,
                           size_t max_bytes, size_t max_alerts, size_t max_field, int64_t file_memory, int64_t *out);
void low_engine_free(low_engine *e);
/* Events one behind the other: i64 time, u64 tag, text class, text host, and a list of fields: text name, u32 kind, then
 * a text for CDET_STR, else the 8 bytes of the value. out[0]: events taken; with CDET_OK all of them.
 * CDET_EFULL: alerts wait, and nothing was taken. Once the first event is in, all of the batch goes in. */
cdet_status low_engine_feed(low_engine *e, const void *buf, size_t len, int64_t *out);
cdet_status low_engine_advance(low_engine *e, int64_t now);
cdet_status low_engine_flush(low_engine *e);
cdet_status low_engine_deadline(const low_engine *e, int64_t *out);
/* The oldest alert, packed, its JSON behind it; empty: none waits. out[0]: a status. */
cdet_str low_engine_next(low_engine *e, int64_t *out);
cdet_status low_engine_set_rules(low_engine *e, cdet_ruleset *rs);
uint64_t low_engine_digest(const low_engine *e);
cdet_str low_engine_error(const low_engine *e);
cdet_str low_engine_stats(low_engine *e, int64_t *out);
cdet_str low_engine_losses(low_engine *e, int64_t *out);
cdet_str low_engine_dropped(low_engine *e, int64_t *out);
/* Writes a snapshot; out[0]: its size. `hosts`: empty for all, else a packed list of names, of which only those are saved.
 * CDET_EFULL: alerts are set aside; they have to be taken first. */
cdet_status low_engine_save(low_engine *e, cdet_str hosts, void *mem, size_t cap, int64_t *out);
cdet_status low_engine_restore(low_engine *e, const void *buf, size_t len);
cdet_status low_engine_merge(low_engine *e, const void *buf, size_t len);

/* ---- streams ---- */
/* Reads for this engine's rules, and for new ones from the first record on after they came. `tag` is or-ed to the line number
 * that events carry. */
low_stream *low_stream_new(cdet_catalog *c, const low_engine *e, const char *source, uint64_t first_line, size_t max_record,
                           size_t max_bytes, uint64_t tag, int64_t *out);
void low_stream_free(low_stream *s);
/* out[0]: events fed; out[1]: events the engine refused, which are not an error of the stream. The alerts that a call raises
 * are set aside where the queue is full; CDET_EFULL, with nothing taken, where they still wait from before. */
cdet_status low_stream_push(low_stream *s, low_engine *e, const void *buf, size_t len, int64_t *out);
cdet_status low_stream_end(low_stream *s, low_engine *e, int64_t *out);
cdet_status low_stream_idle(low_stream *s, low_engine *e, int64_t *out);
cdet_status low_stream_file(low_stream *s, low_engine *e, const char *path, int64_t *out);
/* From any thread: a low_stream_file at work ends with CDET_STOPPED. */
void low_stream_stop(low_stream *s);
cdet_str low_stream_error(const low_stream *s);
/* u64 records, recognised, events, ignored, unreadable, blank, refused, taken; i64 oldest and newest event time, where taken is
 * not 0; a list of (text class, u64 count); a list of (u64 line, text reason). */
cdet_str low_stream_stats(low_stream *s, int64_t *out);

#endif
