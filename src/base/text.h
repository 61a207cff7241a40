/* SPDX-License-Identifier: MIT
 *
 * text.h: small readers and writers of text: durations, times, UTF-8, JSON strings, globs.
 */
#ifndef CDET_TEXT_H
#define CDET_TEXT_H

#include "mem.h"

/* "90s", "15m", "1h30m", "2d", "500ms", "0"; units ns us ms s m h d w. false: not a duration or out of int64 range. */
bool cdet_duration_parse(cdet_str s, int64_t *ns);
size_t cdet_duration_print(int64_t ns, char out[32]);           /* shortest exact form: "15m", "1h30m", "20s500ms" */

/* ISO 8601 / RFC 3339 with up to 9 fraction digits, 'T' or blank, Z or offset or nothing (UTC). false: not a time. */
bool cdet_time_parse(cdet_str s, int64_t *ns);
/* "2023-08-18T08:56:35.967Z": ms, or as many digits as needed; any int64. */
size_t cdet_time_print(int64_t ns, char out[40]);

/* Saturating arithmetic. */
int64_t cdet_sat_add(int64_t a, int64_t b);
int64_t cdet_sat_sub(int64_t a, int64_t b);

/* A plain decimal number, "-1.5e3": the nearest double for up to 19 digits, else within its last
 * bits. No locale, no inf, nan or hex. false: not a number, or too large. */
bool cdet_real_parse(cdet_str s, double *out);

bool cdet_utf8_valid(cdet_str s);
/* Bytes of the code point that begins at `at` (< s.len), and the code point; 0: the byte there is invalid. */
size_t cdet_utf8_next(cdet_str s, size_t at, uint32_t *cp);
size_t cdet_utf8_put(char *o, uint32_t cp);                     /* its 1 to 4 bytes, surrogates as they are; how many */
/* Appends s as a JSON string with quotes: invalid bytes become U+FFFD (*bad set), control characters, DEL, C1,
 * U+2028/9, bidirectional and zero-width format characters become \uXXXX. */
void cdet_json_str(cdet_buf *b, cdet_str s, bool *bad);
/* Appends s for a terminal: the same characters shown as \xNN or \u{NNNN}; never an escape sequence. */
void cdet_plain_str(cdet_buf *b, cdet_str s);
void cdet_hex(cdet_buf *b, cdet_str s);

/* Sigma glob: '*' any run, '?' one byte, '\*' '\?' '\\' literal, other backslashes literal. Folded: ASCII only. */
bool cdet_glob(cdet_str pattern, cdet_str s, bool fold);

#endif
