/* SPDX-License-Identifier: MIT
 *
 * condition.c (fuzz target): a Sigma detection and an event for it. The bytes up to the first zero byte are the detection map; each further piece is a field,
 * "name=value". Taken as a rule of one stage on a plain event, by the public calls.
 */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_FIELDS = 32 };

static size_t put(char *out, size_t n, const char *s)
{
    size_t len = strlen(s);
    memcpy(out + n, s, len);
    return n + len;
}

/* The rule around the detection: each of its lines goes one level in. */
static size_t rule_text(cdet_str detection, char *out)
{
    size_t n =
        put(out, 0, "title: T\nid: 00000000-0000-4000-8000-000000000002\nlogsource: {category: test}\ndetection:\n  ");
    for (size_t i = 0; i < detection.len; i++) {
        out[n++] = detection.ptr[i];
        if (detection.ptr[i] == '\n') n = put(out, n, "  ");
    }
    return put(out, n, "\n");
}

static size_t alerts_of(cdet_ruleset *rs, const cdet_event *ev)
{
    cdet_engine *e = NULL;
    size_t n = 0;
    if (cdet_engine_new(rs, NULL, &e)) return 0;
    cdet_status st = cdet_engine_feed(e, ev);
    fuzz_require(st == CDET_OK || st == CDET_LATE || st == CDET_ENOMEM, "a plain event is taken");
    for (const cdet_alert *a; (a = cdet_engine_next(e)) != NULL; n++) fuzz_read_alert(a);
    cdet_engine_free(e);
    return n;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    cdet_field fields[MAX_FIELDS];
    cdet_event ev = CDET_EVENT_INIT;
    cdet_compiler *c = NULL;
    cdet_ruleset *rs = NULL;
    if (size == 0 || size > 8 << 10) return 0;
    const char *at = (const char *)data, *end = at + size, *cut = memchr(at, 0, size);
    cdet_str detection = { at, cut ? (size_t)(cut - at) : size };
    char *text = malloc(detection.len * 3 + 256);
    if (!text) return 0;
    for (at = cut ? cut + 1 : end; at < end && ev.field_count < MAX_FIELDS;) {
        cut = memchr(at, 0, (size_t)(end - at));
        const char *stop = cut ? cut : end, *is = memchr(at, '=', (size_t)(stop - at));
        cdet_field *f = &fields[ev.field_count++];
        *f = (cdet_field){ { at, (size_t)((is ? is : stop) - at) },
                           0,
                           CDET_STR,
                           { { is ? is + 1 : stop, is ? (size_t)(stop - is - 1) : 0 } } };
        at = stop + 1;
    }
    ev.fields = fields;
    ev.name = fuzz_str("event.plain");
    if (cdet_compiler_new(NULL, &c)) goto done;
    if (cdet_compiler_add(c, (cdet_str){ text, rule_text(detection, text) }, "rule") == CDET_OK &&
        cdet_compiler_build(c, &rs) == CDET_OK) {
        size_t once = alerts_of(rs, &ev);
        fuzz_require(once == alerts_of(rs, &ev), "a condition holds or does not");
        fuzz_require(once <= cdet_ruleset_count(rs), "a rule alerts once an event");
    }
done:
    cdet_ruleset_unref(rs);
    cdet_compiler_free(c);
    free(text);
    return 0;
}
