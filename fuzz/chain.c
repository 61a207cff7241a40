/* SPDX-License-Identifier: MIT
 *
 * chain.c (fuzz target): YAML of chains, Sigma rules and filters into the compiler. What compiles is built and fed one event of each class.
 */
#include "fuzz.h"

static const char *const classes[] = { "process.start",    "process.end",     "file.create",     "file.rename",
                                       "file.stream",      "image.load",      "network.connect", "network.flow",
                                       "dns.query",        "registry.set",    "app.open",        "app.crash",
                                       "container.create", "container.start", "instance.create", "session.start",
                                       "api.call",         "event.plain",     "made.up" };

#define TEXT(n, s)                                                                                                     \
    {                                                                                                                  \
        { n, sizeof n - 1 }, 0, CDET_STR,                                                                              \
        {                                                                                                              \
            {                                                                                                          \
                s, sizeof s - 1                                                                                        \
            }                                                                                                          \
        }                                                                                                              \
    }
static const cdet_field fields[] = {
    TEXT("host.os.type", "windows"),
    TEXT("process.executable", "C:\\Users\\a\\Downloads\\tool.exe"),
    TEXT("process.pid", "77"),
    TEXT("process.command_line", "tool.exe --go"),
    TEXT("process.parent.pid", "5"),
    TEXT("process.parent.executable", "C:\\Windows\\explorer.exe"),
    TEXT("file.path", "C:\\Users\\a\\Downloads\\tool.exe"),
    TEXT("destination.ip", "203.0.113.9"),
    TEXT("dns.question.name", "drop.example"),
    TEXT("container.id", "0f00775e14b2"),
    TEXT("container.image.name", "evil.example/x"),
    TEXT("user.name", "ana"),
    TEXT("event.outcome", "failure"),
};

static void feed(cdet_ruleset *rs)
{
    cdet_options opt = CDET_OPTIONS_INIT;
    cdet_engine *e = NULL;
    opt.flags = CDET_NEAR_MISSES;
    opt.max_bytes = 16 << 20;
    if (cdet_engine_new(rs, &opt, &e)) return;
    for (size_t round = 0; round < 2; round++)
        for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
            cdet_event ev = CDET_EVENT_INIT;
            ev.time = (int64_t)i * 1000000000;
            ev.tag = i;
            ev.name = fuzz_str(classes[i]);
            ev.host = fuzz_str("h1");
            ev.fields = fields;
            ev.field_count = sizeof fields / sizeof *fields;
            cdet_status st = cdet_engine_feed(e, &ev);
            fuzz_require(st == CDET_OK || st == CDET_LATE || st == CDET_ENOMEM || st == CDET_EFULL,
                         "an event is taken");
        }
    fuzz_require(cdet_engine_flush(e) == CDET_OK, "the end can be told");
    for (const cdet_alert *a; (a = cdet_engine_next(e)) != NULL;) fuzz_read_alert(a);
    cdet_engine_free(e);
}

static void look(const cdet_ruleset *rs)
{
    for (size_t r = 0; r < cdet_ruleset_count(rs); r++) {
        cdet_rule_info info = CDET_RULE_INFO_INIT;
        size_t at;
        fuzz_require(!cdet_ruleset_rule(rs, r, &info) && info.id.len, "an analytic has an id");
        fuzz_require(!cdet_ruleset_find(rs, info.id, &at), "an analytic is found by its id");
        for (size_t i = 0; i < info.stage_count; i++) {
            cdet_stage_info stage = CDET_STAGE_INFO_INIT;
            fuzz_require(!cdet_ruleset_stage(rs, r, i, &stage), "a stage can be read");
        }
        for (size_t i = 0; i < info.element_count; i++) {
            cdet_element_info element = CDET_ELEMENT_INFO_INIT;
            fuzz_require(!cdet_ruleset_element(rs, r, i, &element) && element.name.len, "an element can be read");
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    cdet_options opt = CDET_OPTIONS_INIT;
    cdet_compiler *c = NULL;
    cdet_ruleset *rs = NULL;
    if (size > 64 << 10) return 0;
    opt.max_bytes = 32 << 20;
    if (cdet_compiler_new(&opt, &c)) return 0;
    cdet_status st = cdet_compiler_add(c, (cdet_str){ (const char *)data, size }, "fuzz.yaml");
    fuzz_require(st == CDET_OK || st == CDET_ERULES || st == CDET_ENOMEM,
                 "adding is taken, refused with reasons, or out of memory");
    if (st == CDET_ERULES) fuzz_require(cdet_compiler_diag_count(c) > 0, "refused rules have a reason");
    for (size_t i = 0; i < cdet_compiler_diag_count(c); i++)
        fuzz_require(cdet_compiler_diag(c, i).len > 0, "a reason is a text");
    if (st == CDET_OK) {
        st = cdet_compiler_build(c, &rs);
        fuzz_require(st == CDET_OK || st == CDET_ERULES || st == CDET_ENOMEM,
                     "building works, is refused with reasons, or out of memory");
    }
    if (rs) {
        look(rs);
        feed(rs);
    }
    cdet_ruleset_unref(rs);
    cdet_compiler_free(c);
    return 0;
}
