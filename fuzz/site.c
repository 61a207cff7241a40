/* SPDX-License-Identifier: MIT
 *
 * site.c (fuzz target): a site file and assignments against the built-in analytics. The bytes up to the first zero byte are the site file, each
 * further piece is one assignment ("AN1314.TimeWindow=10m"). A refused setting must change nothing.
 */
#include "fuzz.h"

#include <string.h>

static cdet_status add_piece(cdet_compiler *c, cdet_str text, bool first)
{
    size_t before = cdet_compiler_diag_count(c);
    cdet_status st = first ? cdet_compiler_add_site(c, text, "site.yaml") : cdet_compiler_assign(c, text);
    fuzz_require(st == CDET_OK || st == CDET_ERULES || st == CDET_ENOMEM,
                 "a setting is taken, refused, or out of memory");
    if (st == CDET_ERULES) fuzz_require(cdet_compiler_diag_count(c) > before, "a refused setting has a reason");
    return st;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    cdet_compiler *c = NULL;
    static uint64_t plain; /* digest without any setting */
    cdet_ruleset *rs = NULL;
    const char *at = (const char *)data, *end = at + size;
    bool taken = false;
    if (size > 16 << 10 || cdet_compiler_new(NULL, &c)) return 0;
    if (cdet_compiler_add_builtin(c)) goto done;
    if (!plain) {
        if (cdet_compiler_build(c, &rs)) goto done;
        plain = cdet_ruleset_digest(rs);
        cdet_ruleset_unref(rs);
        rs = NULL;
    }
    for (size_t pieces = 0; at < end && pieces < 16; pieces++) {
        const char *cut = memchr(at, 0, (size_t)(end - at));
        const char *stop = cut ? cut : end;
        if (add_piece(c, (cdet_str){ at, (size_t)(stop - at) }, pieces == 0) == CDET_OK) taken = true;
        at = stop + 1;
    }
    cdet_status st = cdet_compiler_build(c, &rs);
    fuzz_require(st == CDET_OK || st == CDET_ERULES || st == CDET_ENOMEM,
                 "building works, is refused, or out of memory");
    if (st == CDET_ERULES) fuzz_require(cdet_compiler_diag_count(c) > 0, "refused settings have a reason");
    if (!taken) fuzz_require(rs && cdet_ruleset_digest(rs) == plain, "a refused setting changes nothing");
done:
    cdet_ruleset_unref(rs);
    cdet_compiler_free(c);
    return 0;
}
