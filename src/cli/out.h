/* SPDX-License-Identifier: MIT
 *
 * out.h: growing buffers, and the forms that texts, times and numbers take on the way out.
 *
 * What comes from a log is an attacker's: it reaches a buffer only through out_safe (terminals) or out_json (JSON), which
 * let no control, escape, bidirectional or invisible character pass and repair invalid UTF-8. Needs no locale.
 */
#ifndef CHAINDET_CLI_OUT_H
#define CHAINDET_CLI_OUT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "chaindet.h"

#define STR(lit) ((cdet_str){ lit, sizeof(lit) - 1 })

/** Bytes that grow. Invariant: len <= cap; ptr is NULL exactly while cap is 0. Not terminated by NUL. */
struct out {
    char *ptr;
    size_t len, cap;
};

/** realloc that ends the process with a message when memory is out: the tool has nothing better to do. */
void *grow(void *ptr, size_t size);
char *copy_text(cdet_str s);

void out_free(struct out *o);
void out_bytes(struct out *o, const char *p, size_t n);
void out_text(struct out *o, const char *s);
void out_str(struct out *o, cdet_str s);
void out_char(struct out *o, char c, size_t times);
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
void out_format(struct out *o, const char *format, ...);

/** Text for a person's terminal: harmless characters as they are, the others as \xNN or \u{NNNN}, invalid bytes as
 *  U+FFFD. At most `max` characters (0: no limit), the rest counted: "...(+93)". Returns the columns used, roughly. */
size_t out_safe(struct out *o, cdet_str s, size_t max);

/** The words of a text, broken at `columns`, each line after `indent` blanks, as out_safe writes them. */
void out_wrapped(struct out *o, cdet_str text, size_t indent, size_t columns);

/** Characters that out_safe would write; for columns. */
size_t text_width(cdet_str s);

cdet_str text_of(const char *s);
bool text_same(cdet_str a, const char *b);
bool text_equal(cdet_str a, cdet_str b);
bool text_ends(cdet_str s, const char *tail);
/** What follows the last / or \ of a path. */
cdet_str text_base(cdet_str path);

/** The character at p (n > 0): its length; *cp is UINT32_MAX for bytes that are not UTF-8. */
size_t text_next(const char *p, size_t n, uint32_t *cp);
bool text_valid(cdet_str s);
/** Characters that could steer a terminal or lie about the order or presence of others. */
bool text_hidden(uint32_t cp);

/** The next item of a comma-separated list, without blanks around it; false at the end. *rest moves on. */
bool text_item(cdet_str *rest, cdet_str *item);

/** "2023-08-18T08:56:35.967Z": three, six or nine digits, as many as needed. Any int64_t. */
void out_time(struct out *o, int64_t ns);
/** "09:14:02.113", and the date alone. */
void out_clock(struct out *o, int64_t ns);
void out_date(struct out *o, int64_t ns);
/** "29.757 s", "3 m 12 s", "2 h 5 m", "4 d 1 h". */
void out_span(struct out *o, int64_t ns);
/** 1234567 as "1,234,567". */
void out_count(struct out *o, uint64_t n);
/** b - a without overflow. */
int64_t span_between(int64_t a, int64_t b);

/** "10m", "90s", "1h30m", "250ms": ns. false: not a duration. */
bool parse_duration(const char *s, int64_t *ns);
/** "512M", "2G", "4096": bytes. false: not a size. */
bool parse_size(const char *s, size_t *bytes);

/** The name in `names` (NULL at the end) that `word` may have meant; NULL: none is near. */
const char *nearest_name(const char *word, const char *const *names);

/** 64-bit FNV-1a, continued from `seed` (start with HASH_START). Guards against accidents, not against forgery. */
#define HASH_START UINT64_C(0xcbf29ce484222325)
uint64_t hash_bytes(uint64_t seed, const void *p, size_t n);

/* ---- JSON -------------------------------------------------------------------------------------------------------
 * A comma is put where the last byte written asks for one, so a writer keeps no state. `key` NULL: inside an array. */

void json_open(struct out *o, const char *key, char bracket);
void json_close(struct out *o, char bracket);
/** "key":"text"; invalid bytes as U+FFFD and then all of the raw bytes as "key_hex". */
void json_text(struct out *o, const char *key, cdet_str s);
void json_uint(struct out *o, const char *key, uint64_t n);
void json_int(struct out *o, const char *key, int64_t n);
void json_bool(struct out *o, const char *key, bool b);
void json_time(struct out *o, const char *key, int64_t ns);
/** A comma-separated list as an array of texts. */
void json_items(struct out *o, const char *key, cdet_str list);

#endif
