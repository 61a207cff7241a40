/* SPDX-License-Identifier: MIT
 *
 * fuzz.h: what the fuzz targets share. A target is one file with LLVMFuzzerTestOneInput, as OSS-Fuzz wants it; in the plain test run
 * driver.c calls it for each file of the corpus. A broken promise ends the program, which is how a fuzzer learns of it.
 */
#ifndef FUZZ_H
#define FUZZ_H

#include "chaindet.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Ends the program with a message when a promise does not hold. */
void fuzz_require(bool holds, const char *promise);

/* Both must be the same; says where they differ first. */
void fuzz_require_same(const uint8_t *a, size_t na, const uint8_t *b, size_t nb, const char *promise);

/* The bytes of an input, taken from the front; zeroes when there are no more. */
typedef struct fuzz_input {
    const uint8_t *at, *end;
} fuzz_input;
uint8_t fuzz_byte(fuzz_input *in);
uint64_t fuzz_word(fuzz_input *in);
/* A text of at most `most` bytes; its length is the next byte. Points into the input. */
cdet_str fuzz_text(fuzz_input *in, size_t most);

cdet_str fuzz_str(const char *s);

/* The built-in analytics and a few more, made once. `site` (may be NULL): a site text; must compile. */
cdet_ruleset *fuzz_rules(const char *site);

/* Reads every part of an alert through the accessors and as JSON, and holds the two against each other. */
void fuzz_read_alert(const cdet_alert *a);

#endif
