/* SPDX-License-Identifier: MIT
 *
 * path.c (fuzz target): path spellings, path lists and command lines. The first byte chooses the reading, a zero byte splits the rest into path
 * and working directory (or list entry). Links the static core: these calls are not public.
 */
#include "fuzz.h"

#include "path.h"

static void check_form(const cdet_path *p)
{
    fuzz_require(p->len < CDET_PATH_MAX, "a comparable path fits its buffer");
    fuzz_require(p->name_at <= p->len, "the last component lies inside the path");
    cdet_str name = cdet_path_name(p), ext = cdet_path_ext(name), key = cdet_path_key(p);
    fuzz_require(ext.len <= name.len && key.len <= p->len, "parts are no longer than the whole");
}

static void canon(cdet_str raw, cdet_str cwd, int windows)
{
    static cdet_path one, two;
    if (!cdet_path_canon(raw, cwd, windows, &one)) return;
    check_form(&one);
    fuzz_require(cdet_path_canon(raw, cwd, windows, &two) && cdet_str_eq(cdet_path_text(&one), cdet_path_text(&two)),
                 "a path has one comparable form");
}

static void arguments(cdet_str cmd, bool windows)
{
    static char buf[8192];
    cdet_str argv[32], whole = { NULL, 0 };
    size_t n = cdet_args_split(cmd, windows, buf, sizeof buf, argv, 32);
    fuzz_require(n <= 32, "no more arguments than there is room for");
    for (size_t i = 0; i < n; i++) {
        fuzz_require(argv[i].len == 0 || (argv[i].ptr >= buf && argv[i].ptr + argv[i].len <= buf + sizeof buf),
                     "arguments lie in the buffer");
        canon(argv[i], whole, windows ? 1 : 0);
    }
}

static void pattern(cdet_str entry, cdet_str raw)
{
    cdet_mem m;
    cdet_arena a;
    static cdet_path p;
    const char *why = NULL;
    cdet_mem_init(&m, NULL, NULL, 1 << 20);
    cdet_arena_init(&a, &m);
    cdet_path_pattern *pp = cdet_path_pattern_new(&a, entry, &why);
    if (pp && cdet_path_canon(raw, (cdet_str){ NULL, 0 }, -1, &p)) {
        bool once = cdet_path_pattern_match(pp, &p);
        fuzz_require(once == cdet_path_pattern_match(pp, &p), "a pattern matches or does not");
    }
    cdet_arena_free(&a);
    fuzz_require(m.bytes == 0, "a pattern leaves nothing behind");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1 || size > 70000) return 0;
    cdet_str first = { (const char *)data + 1, size - 1 }, second = { NULL, 0 };
    const char *cut = memchr(first.ptr, 0, first.len);
    if (cut) {
        second = (cdet_str){ cut + 1, (size_t)(first.ptr + first.len - (cut + 1)) };
        first.len = (size_t)(cut - first.ptr);
    }
    for (int windows = -1; windows <= 1; windows++) canon(first, second, windows);
    if (data[0] & 1) arguments(first, (data[0] & 2) != 0);
    if (data[0] & 4) pattern(second.len ? second : first, first);
    (void)cdet_basename(first);
    return 0;
}
