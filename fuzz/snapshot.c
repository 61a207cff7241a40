/* SPDX-License-Identifier: MIT
 *
 * snapshot.c (fuzz target): bytes that claim to be a saved engine. First byte 0: the rest is taken as it is. 1: the rest is taken as the body, under a
 * right head. Else: the rest changes bytes of a good snapshot ("u16 place, u8 value", again and again) and the checksum is set right, so that what lies behind
 * the checksum is reached. Links the static core for the checksum alone.
 */
#include "fuzz.h"

#include "snapshot.h"

#include <stdlib.h>

static void field(cdet_field *f, const char *name, const char *value)
{
    *f = (cdet_field){ fuzz_str(name), 0, CDET_STR, { fuzz_str(value) } };
}

static void feed(cdet_engine *e, int64_t at, const char *name, const char *const *pairs)
{
    cdet_event ev = CDET_EVENT_INIT;
    cdet_field f[16];
    for (; pairs[ev.field_count * 2]; ev.field_count++)
        field(&f[ev.field_count], pairs[ev.field_count * 2], pairs[ev.field_count * 2 + 1]);
    ev.fields = f;
    ev.name = fuzz_str(name);
    ev.host = fuzz_str("h1");
    ev.time = at * 1000000000;
    ev.tag = (uint64_t)at;
    cdet_status st = cdet_engine_feed(e, &ev);
    fuzz_require(st == CDET_OK || st == CDET_LATE || st == CDET_ENOMEM, "an event is taken");
}

/* A chain under way, one waiting in the queue, a container, an instance, a request. */
static void tell_stories(cdet_engine *e)
{
    static const char tool[] = "C:\\Users\\ana\\Downloads\\tool.exe",
                      edge[] = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    feed(e, 1, "file.create",
         (const char *const[]){ "process.entity_id", "edge", "process.pid", "41", "process.executable", edge,
                                "file.path", tool, NULL });
    feed(e, 2, "process.start",
         (const char *const[]){ "process.entity_id", "tool", "process.pid", "42", "process.executable", tool,
                                "process.parent.entity_id", "exp", "process.parent.pid", "43",
                                "process.parent.executable", "C:\\Windows\\explorer.exe", NULL });
    feed(e, 3, "network.connect",
         (const char *const[]){ "process.entity_id", "tool", "process.pid", "42", "process.executable", tool,
                                "destination.ip", "203.0.113.7", NULL });
    feed(e, 4, "process.request", (const char *const[]){ "process.pid", "42", "Target.task.name", "\\Once", NULL });
    feed(e, 5, "process.end", (const char *const[]){ "process.entity_id", "tool", "process.pid", "42", NULL });
    feed(e, 6, "container.create",
         (const char *const[]){ "container.id", "0f00775e14b2", "container.image.name", "evil.example/x", NULL });
    feed(e, 7, "instance.create",
         (const char *const[]){ "cloud.instance.id", "i-0123456789abcdef0", "cloud.image.id", "ami-1", "user.type",
                                "FederatedUser", NULL });
    feed(e, 8, "registry.set",
         (const char *const[]){ "process.pid", "43", "process.executable", "C:\\Windows\\explorer.exe", "registry.path",
                                "HKU\\S\\Explorer\\RunMRU\\a", NULL });
}

static cdet_engine *engine(cdet_ruleset *rs)
{
    cdet_options opt = CDET_OPTIONS_INIT;
    cdet_engine *e = NULL;
    opt.flags = CDET_NEAR_MISSES;
    opt.max_bytes = 32 << 20;
    fuzz_require(!cdet_engine_new(rs, &opt, &e), "an engine can be made");
    return e;
}

static uint8_t *save(cdet_engine *e, size_t *n)
{
    if (cdet_engine_save(e, NULL, 0, n) != CDET_ENOSPC) return NULL;
    uint8_t *p = malloc(*n);
    if (p && cdet_engine_save(e, p, *n, n) == CDET_OK) return p;
    free(p);
    return NULL;
}

static void put(uint8_t *at, uint64_t v, int bytes)
{
    for (int i = 0; i < bytes; i++) at[i] = (uint8_t)(v >> (8 * i));
}

static void seal(uint8_t *p, size_t n)
{
    for (size_t i = 0; i < 8; i++) p[i] = (uint8_t) "CDETSNAP"[i];
    put(p + 8, CDET_SNAPSHOT_VERSION, 4);
    put(p + 12, 0, 4);
    put(p + 16, n - CDET_SNAPSHOT_HEAD, 8);
    put(p + 24, cdet_snapshot_sum(CDET_SNAPSHOT_VERSION, p + CDET_SNAPSHOT_HEAD, n - CDET_SNAPSHOT_HEAD), 8);
}

static uint8_t *bytes_of(const uint8_t *good, size_t good_len, const uint8_t *data, size_t size, size_t *n)
{
    bool whole = data[0] == 0, body = data[0] == 1;
    *n = whole ? size - 1 : body ? size - 1 + CDET_SNAPSHOT_HEAD : good_len;
    uint8_t *p = calloc(1, *n ? *n : 1);
    if (!p) return NULL;
    if (!whole && !body) memcpy(p, good, good_len);
    if (whole || body) memcpy(p + (body ? CDET_SNAPSHOT_HEAD : 0), data + 1, size - 1);
    for (size_t i = 1; !whole && !body && i + 2 < size; i += 3)
        p[CDET_SNAPSHOT_HEAD + (size_t)(data[i] << 8 | data[i + 1]) % (good_len - CDET_SNAPSHOT_HEAD)] = data[i + 2];
    if (!whole) seal(p, *n);
    return p;
}

/* An engine that took hostile bytes works like any other. */
static void use(cdet_ruleset *rs, cdet_engine *e)
{
    size_t n = 0, m = 0;
    uint8_t *p = save(e, &n), *q = NULL;
    cdet_engine *again = engine(rs);
    if (p) fuzz_require(!cdet_engine_restore(again, p, n), "what was saved can be restored");
    if (p) q = save(again, &m);
    if (q) fuzz_require_same(p, n, q, m, "a restored engine saves the same bytes");
    free(p);
    free(q);
    cdet_engine_free(again);
    tell_stories(e);
    for (const cdet_alert *a; (a = cdet_engine_next(e)) != NULL;) fuzz_read_alert(a);
    fuzz_require(!cdet_engine_flush(e), "the end can be told");
    for (const cdet_alert *a; (a = cdet_engine_next(e)) != NULL;) fuzz_read_alert(a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static cdet_ruleset *rs; /* made once for all inputs */
    static uint8_t *good;
    static size_t good_len;
    size_t n = 0;
    if (!rs) {
        rs = fuzz_rules(NULL);
        cdet_engine *e = engine(rs);
        tell_stories(e);
        good = save(e, &good_len);
        fuzz_require(good != NULL, "an engine can be saved");
        cdet_engine_free(e);
    }
    if (size < 1 || size > 1 << 20) return 0;
    uint8_t *p = bytes_of(good, good_len, data, size, &n);
    if (!p) return 0;
    cdet_engine *e = engine(rs), *other = engine(rs);
    cdet_status st = cdet_engine_restore(e, p, n);
    fuzz_require(st == CDET_OK || st == CDET_ECORRUPT || st == CDET_ENOMEM, "restoring has a documented outcome");
    if (st == CDET_OK) use(rs, e);
    tell_stories(other);
    st = cdet_engine_merge(other, p, n);
    fuzz_require(st == CDET_OK || st == CDET_ECORRUPT || st == CDET_ENOMEM, "merging has a documented outcome");
    use(rs, other);
    cdet_engine_free(e);
    cdet_engine_free(other);
    free(p);
    return 0;
}
