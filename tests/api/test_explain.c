/* SPDX-License-Identifier: MIT
 *
 * test_explain.c: what cdet_explain says of an alert is so: each statement is tried again here, by the other public calls alone.
 */
#include "chaindet.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define FIELD(n, s)                                                                                                    \
    {                                                                                                                  \
        { (n), sizeof(n) - 1 }, 0, CDET_STR,                                                                           \
        {                                                                                                              \
            .str = {(s), sizeof(s) - 1 }                                                                               \
        }                                                                                                              \
    }
#define WORD "C:\\Program Files\\Microsoft Office\\root\\Office16\\WINWORD.EXE"
#define SHELL "C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe"
#define DOC "C:\\Users\\ana\\Downloads\\invoice.docm"
#define EDGE "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"

static const int64_t second = 1000000000;

static const cdet_field written[] = { FIELD("host.os.type", "windows"), FIELD("process.entity_id", "edge"),
                                      FIELD("process.executable", EDGE), FIELD("file.path", DOC) };
static const cdet_field opened[] = {
    FIELD("host.os.type", "windows"),          FIELD("process.entity_id", "word"),
    FIELD("process.executable", WORD),         FIELD("process.command_line", "\"" WORD "\" /n \"" DOC "\""),
    FIELD("process.parent.entity_id", "desk"), FIELD("process.parent.executable", "C:\\Windows\\explorer.exe")
};
static const cdet_field spawned[] = {
    FIELD("host.os.type", "windows"),          FIELD("process.entity_id", "ps"),
    FIELD("process.executable", SHELL),        FIELD("process.command_line", "powershell.exe -nop"),
    FIELD("process.parent.entity_id", "word"), FIELD("process.parent.executable", WORD)
};
static const cdet_field connected[] = { FIELD("host.os.type", "windows"), FIELD("process.entity_id", "ps"),
                                        FIELD("process.executable", SHELL), FIELD("destination.ip", "203.0.113.7") };
static const cdet_field other[] = { FIELD("host.os.type", "windows"), FIELD("process.entity_id", "chat"),
                                    FIELD("process.executable", "C:\\Program Files\\Chat\\chat.exe"),
                                    FIELD("destination.ip", "203.0.113.9") };

#define COUNT(a) (sizeof(a) / sizeof *(a))
enum { EVENTS = 24 };

static void put(cdet_event *ev, const char *name, int64_t at, const cdet_field *f, size_t n)
{
    *ev = (cdet_event)CDET_EVENT_INIT;
    ev->time = (int64_t)1767603600 * second + at * second;
    ev->name = (cdet_str){ name, strlen(name) };
    ev->host = CDET_TEXT("WS1.corp.example");
    ev->fields = f;
    ev->field_count = n;
}

/* One chain among connections of somebody else. All tags are 0: an explanation does not lean on them. */
static void make_events(cdet_event ev[EVENTS])
{
    for (int i = 0; i < EVENTS; i++) put(&ev[i], "network.connect", i, other, COUNT(other));
    put(&ev[3], "file.create", 3, written, COUNT(written));
    put(&ev[9], "process.start", 9, opened, COUNT(opened));
    put(&ev[14], "process.start", 14, spawned, COUNT(spawned));
    put(&ev[20], "network.connect", 20, connected, COUNT(connected));
}

static cdet_compiler *compiler(void)
{
    cdet_compiler *c = NULL;
    assert_int_equal(cdet_compiler_new(NULL, &c), CDET_OK);
    assert_int_equal(cdet_compiler_add_builtin(c), CDET_OK);
    return c;
}

/* Level of the alert with this id, "" where there is none. An empty id becomes that of the first alert. */
static const char *level_of(cdet_compiler *c, const cdet_event *ev, size_t n, char id[33])
{
    static char level[16];
    cdet_ruleset *rs = NULL;
    cdet_engine *e = NULL;
    cdet_options opt = CDET_OPTIONS_INIT;
    opt.flags = CDET_REVISIONS_FINAL;
    level[0] = '\0';
    assert_int_equal(cdet_compiler_build(c, &rs), CDET_OK);
    assert_int_equal(cdet_engine_new(rs, &opt, &e), CDET_OK);
    assert_int_equal(cdet_engine_feed_n(e, ev, n, NULL), CDET_OK);
    assert_int_equal(cdet_engine_flush(e), CDET_OK);
    for (const cdet_alert *a; (a = cdet_engine_next(e));) {
        cdet_alert_info info = CDET_ALERT_INFO_INIT;
        assert_int_equal(cdet_alert_info_get(a, &info), CDET_OK);
        if (!id[0]) snprintf(id, 33, "%.*s", (int)info.id.len, info.id.ptr);
        if (memcmp(id, info.id.ptr, 32) != 0) continue; /* a change may raise another in its place */
        snprintf(level, sizeof level, "%.*s", (int)info.level.len, info.level.ptr);
    }
    cdet_engine_free(e);
    cdet_ruleset_unref(rs);
    return level;
}

static cdet_explanation *explained(char id[33], cdet_event ev[EVENTS])
{
    cdet_compiler *c = compiler();
    cdet_explanation *x = NULL;
    make_events(ev);
    id[0] = '\0';
    assert_string_equal(level_of(c, ev, EVENTS, id), "critical");
    assert_int_equal(cdet_explain(c, NULL, (cdet_str){ id, 32 }, ev, EVENTS, &x), CDET_OK);
    cdet_compiler_free(c); /* an explanation outlives what it was made from */
    return x;
}

static void test_events_suffice_and_none_can_be_left_out(void **state)
{
    cdet_event ev[EVENTS], few[EVENTS], less[EVENTS];
    char id[33];
    cdet_explanation *x = explained(id, ev);
    cdet_explanation_info info = CDET_EXPLANATION_INFO_INIT;
    size_t at;
    (void)state;
    assert_int_equal(cdet_explanation_info_get(x, &info), CDET_OK);
    assert_int_equal(info.minimal, 1);
    assert_int_equal(info.complete, 1);
    assert_true(info.event_count > 0 && info.event_count <= 4);
    for (size_t i = 0; i < info.event_count; i++) {
        assert_int_equal(cdet_explanation_event(x, i, &at), CDET_OK);
        assert_true(at < EVENTS);
        few[i] = ev[at];
    }
    assert_int_equal(cdet_explanation_event(x, info.event_count, &at), CDET_ENOENT);
    cdet_compiler *c = compiler();
    assert_string_equal(level_of(c, few, info.event_count, id), "critical");
    for (size_t gone = 0; gone < info.event_count; gone++) {
        size_t n = 0;
        for (size_t i = 0; i < info.event_count; i++)
            if (i != gone) less[n++] = few[i];
        assert_string_not_equal(level_of(c, less, n, id), "critical");
    }
    print_message("explain: %zu of %d events suffice, none can be left out\n", info.event_count, EVENTS);
    cdet_compiler_free(c);
    cdet_explanation_free(x);
}

static bool is(cdet_str s, const char *t)
{
    return s.len == strlen(t) && memcmp(s.ptr, t, s.len) == 0;
}

static void apply(cdet_compiler *c, const cdet_explanation_change *ch, int64_t off)
{
    char text[64];
    cdet_str value = ch->value;
    cdet_verb verb = is(ch->change, "without") ? CDET_REMOVE : is(ch->change, "with") ? CDET_ADD : CDET_SET;
    if (is(ch->change, "below") || is(ch->change, "above")) {
        snprintf(text, sizeof text, "%lldms", strtoll(ch->value.ptr, NULL, 10) + off);
        value = (cdet_str){ text, strlen(text) };
    }
    assert_int_equal(cdet_compiler_set(c, CDET_TEXT("AN1314"), ch->element, verb, &value, 1), CDET_OK);
}

static void test_every_change_does_what_is_said(void **state)
{
    cdet_event ev[EVENTS];
    char id[33], level[16];
    cdet_explanation *x = explained(id, ev);
    cdet_explanation_info info = CDET_EXPLANATION_INFO_INIT;
    bool window = false, path = false, listed = false;
    (void)state;
    assert_int_equal(cdet_explanation_info_get(x, &info), CDET_OK);
    for (size_t i = 0; i < info.change_count; i++) {
        cdet_explanation_change ch = CDET_EXPLANATION_CHANGE_INIT;
        assert_int_equal(cdet_explanation_change_get(x, i, &ch), CDET_OK);
        cdet_compiler *c = compiler();
        apply(c, &ch, is(ch.change, "below") ? -1 : 1);
        snprintf(level, sizeof level, "%.*s", (int)ch.level.len, ch.level.ptr ? ch.level.ptr : "");
        assert_string_equal(level_of(c, ev, EVENTS, id), level);
        cdet_compiler_free(c);
        if (is(ch.change, "below") || is(ch.change, "above")) { /* the value itself still makes no such difference */
            c = compiler();
            apply(c, &ch, 0);
            assert_string_not_equal(level_of(c, ev, EVENTS, id), level);
            cdet_compiler_free(c);
        }
        window |= is(ch.element, "TimeWindow") && ch.level.len == 0;
        path |= is(ch.element, "HighRiskParents") && is(ch.change, "without") && is(ch.value, "winword.exe");
        listed |= is(ch.element, "EgressAllowList") && is(ch.value, "203.0.113.7") && ch.level.len == 0;
    }
    assert_true(window && path && listed);
    print_message("explain: %zu changes, each tried again\n", info.change_count);
    cdet_explanation_change none = CDET_EXPLANATION_CHANGE_INIT;
    assert_int_equal(cdet_explanation_change_get(x, info.change_count, &none), CDET_ENOENT);
    cdet_explanation_free(x);
}

static void test_what_cannot_be_explained_is_refused(void **state)
{
    cdet_event ev[EVENTS];
    cdet_field numbered[COUNT(other)];
    cdet_compiler *c = compiler();
    cdet_explanation *x = (cdet_explanation *)&numbered;
    (void)state;
    make_events(ev);
    assert_int_equal(cdet_explain(c, NULL, CDET_TEXT("0123456789abcdef0123456789abcdef"), ev, EVENTS, &x), CDET_ENOENT);
    assert_null(x);
    assert_int_equal(cdet_explain(NULL, NULL, CDET_TEXT("0"), ev, EVENTS, &x), CDET_EINVAL);
    assert_int_equal(cdet_explain(c, NULL, CDET_TEXT("0"), NULL, 1, &x), CDET_EINVAL);
    assert_int_equal(cdet_explain(c, NULL, CDET_TEXT("0"), ev, EVENTS, NULL), CDET_EINVAL);
    memcpy(numbered, other, sizeof other);
    numbered[0].id = 7;
    ev[0].fields = numbered;
    assert_int_equal(cdet_explain(c, NULL, CDET_TEXT("0"), ev, EVENTS, &x), CDET_EINVAL);
    assert_int_equal(cdet_explanation_info_get(NULL, NULL), CDET_EINVAL);
    cdet_explanation_free(NULL);
    cdet_compiler_free(c);
}

typedef struct budget {
    size_t left, live;
} budget;

static void *limited(void *ctx, void *ptr, size_t old_size, size_t new_size)
{
    budget *b = ctx;
    if (new_size && b->left == 0) return NULL;
    if (new_size) b->left--;
    void *p = new_size ? realloc(ptr, new_size) : NULL;
    if (!new_size) free(ptr);
    if (p || !new_size) b->live = b->live - old_size + new_size;
    return p;
}

static void test_a_refused_allocation_ends_the_search_without_a_trace(void **state)
{
    cdet_event ev[EVENTS];
    char id[33];
    cdet_compiler *c = compiler();
    (void)state;
    make_events(ev);
    id[0] = '\0';
    assert_string_equal(level_of(c, ev, EVENTS, id), "critical");
    uint64_t digest[2];
    for (size_t k = 0; k < 4096; k += 1 + k / 3) {
        budget b = { k, 0 };
        cdet_options opt = CDET_OPTIONS_INIT;
        cdet_explanation *x = NULL;
        opt.alloc = limited;
        opt.alloc_ctx = &b;
        assert_int_equal(cdet_explain(c, &opt, (cdet_str){ id, 32 }, ev, EVENTS, &x), CDET_ENOMEM);
        assert_null(x);
        assert_int_equal(b.live, 0);
    }
    for (size_t i = 0; i < 2; i++) { /* what it tried on the compiler is gone */
        cdet_ruleset *rs = NULL;
        cdet_compiler *other_one = i ? compiler() : c;
        assert_int_equal(cdet_compiler_build(other_one, &rs), CDET_OK);
        digest[i] = cdet_ruleset_digest(rs);
        cdet_ruleset_unref(rs);
        if (i) cdet_compiler_free(other_one);
    }
    assert_true(digest[0] == digest[1]);
    cdet_compiler_free(c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_events_suffice_and_none_can_be_left_out),
        cmocka_unit_test(test_every_change_does_what_is_said),
        cmocka_unit_test(test_what_cannot_be_explained_is_refused),
        cmocka_unit_test(test_a_refused_allocation_ends_the_search_without_a_trace),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
