/* SPDX-License-Identifier: MIT
 *
 * test_lookup.c: what events do not say is asked of the application, and only that.
 */
#include "chaindet.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define FIELD(n, s)                                                                                                    \
    {                                                                                                                  \
        { (n), sizeof(n) - 1 }, 0, CDET_STR,                                                                           \
        {                                                                                                              \
            .str = {(s), sizeof(s) - 1 }                                                                               \
        }                                                                                                              \
    }

static const int64_t second = 1000000000;

/* The last of each is what the event says itself; left out where the application is to be asked. */
static const cdet_field created[] = { FIELD("cloud.instance.id", "i-1"), FIELD("cloud.image.id", "ami-0bad"),
                                      FIELD("cloud.interface.id", "eni-1"), FIELD("user.type", "AssumedRole"),
                                      FIELD("cloud.image.owner", "999988887777") };
static const cdet_field talked[] = { FIELD("cloud.interface.id", "eni-1"), FIELD("destination.ip", "203.0.113.7"),
                                     FIELD("destination.as.number", "64501") };
enum { CREATED = sizeof created / sizeof *created, TALKED = sizeof talked / sizeof *talked };

typedef struct oracle {
    const char *owner, *network; /* its answers; NULL: not known */
    unsigned questions;
    char last_of[64];
    cdet_engine *engine; /* which it tries to feed */
    cdet_status inside;
} oracle;

static int answer(cdet_str wanted, cdet_str of, cdet_str *out, void *ctx)
{
    oracle *o = ctx;
    bool owner = wanted.len == 17 && memcmp(wanted.ptr, "cloud.image.owner", 17) == 0;
    const char *text = owner ? o->owner : o->network;
    char passing[400];
    o->questions++;
    snprintf(o->last_of, sizeof o->last_of, "%.*s", (int)of.len, of.ptr);
    if (o->engine) {
        cdet_event ev = CDET_EVENT_INIT;
        o->inside = cdet_engine_feed(o->engine, &ev);
    }
    if (!text) return 0;
    static char kept[400]; /* the same place for all: an answer is copied at once */
    snprintf(passing, sizeof passing, "%s", text);
    memcpy(kept, passing, sizeof kept);
    *out = (cdet_str){ kept, strlen(text) };
    return 1;
}

static cdet_ruleset *rules(const char *site)
{
    cdet_compiler *c = NULL;
    cdet_ruleset *rs = NULL;
    assert_int_equal(cdet_compiler_new(NULL, &c), CDET_OK);
    assert_int_equal(cdet_compiler_add_builtin(c), CDET_OK);
    assert_int_equal(cdet_compiler_add_site(c, (cdet_str){ site, strlen(site) }, "site.yaml"), CDET_OK);
    if (cdet_compiler_build(c, &rs) != CDET_OK)
        fail_msg("%.*s", (int)cdet_compiler_diag(c, 0).len, cdet_compiler_diag(c, 0).ptr);
    cdet_compiler_free(c);
    return rs;
}

static void put(cdet_event *ev, const char *name, int64_t at, const cdet_field *f, size_t n)
{
    *ev = (cdet_event)CDET_EVENT_INIT;
    ev->time = (int64_t)1767603600 * second + at * second;
    ev->name = (cdet_str){ name, strlen(name) };
    ev->fields = f;
    ev->field_count = n;
}

/* How many alerts come of an instance that talks; `said`: the events say owner and network themselves. */
static unsigned alerts(const char *site, oracle *o, bool said)
{
    cdet_options opt = CDET_OPTIONS_INIT;
    cdet_ruleset *rs = rules(site);
    cdet_engine *e = NULL;
    cdet_event ev[2];
    unsigned n = 0;
    if (o) {
        opt.lookup = answer;
        opt.lookup_ctx = o;
    }
    assert_int_equal(cdet_engine_new(rs, &opt, &e), CDET_OK);
    if (o && o->inside == CDET_EBUSY) o->engine = e;
    put(&ev[0], "instance.create", 0, created, CREATED - !said);
    put(&ev[1], "network.flow", 60, talked, TALKED - !said);
    assert_int_equal(cdet_engine_feed_n(e, ev, 2, NULL), CDET_OK);
    assert_int_equal(cdet_engine_flush(e), CDET_OK);
    while (cdet_engine_next(e)) n++;
    cdet_engine_free(e);
    cdet_ruleset_unref(rs);
    return n;
}

static const char *const site = "AN1318: {ApprovedImages: [ami-0good, 'owner:111122223333'], KnownASNs: ['64500']}";

static void test_owner_of_an_image_is_asked_of_the_application(void **state)
{
    (void)state;
    oracle good = { .owner = "111122223333" }, other = { .owner = "444455556666" }, none = { .owner = NULL };
    assert_int_equal(alerts(site, &good, false), 0);
    assert_true(alerts(site, &other, false) > 0);
    assert_true(alerts(site, &none, false) > 0);
    assert_true(alerts(site, NULL, false) > 0);
    assert_true(good.questions > 0);
}

static void test_system_of_a_network_is_asked_of_the_application(void **state)
{
    (void)state;
    oracle known = { .network = "64500" }, other = { .network = "64501" };
    assert_int_equal(alerts(site, &known, false), 0);
    assert_string_equal(known.last_of, "203.0.113.7");
    assert_true(alerts(site, &other, false) > 0);
}

static void test_what_the_event_says_is_not_asked(void **state)
{
    (void)state;
    oracle o = { .owner = "111122223333", .network = "64500" };
    assert_true(alerts(site, &o, true) > 0);
    assert_int_equal(o.questions, 0);
}

static void test_tables_of_the_site_answer_first(void **state)
{
    (void)state;
    oracle o = { .owner = "444455556666", .network = "64501" };
    assert_int_equal(
        alerts("AN1318: {ApprovedImages: ['owner:111122223333'], ImageOwners: {'ami-0b*': '111122223333'}}", &o, false),
        0);
    assert_int_equal(o.questions, 1); /* for the network alone */
}

static void test_a_field_is_asked_for_once_an_event(void **state)
{
    (void)state;
    oracle o = { .owner = NULL };
    (void)alerts(site, &o, false);
    assert_int_equal(o.questions, 2); /* one event lacks the owner, one the network */
}

static void test_an_answer_that_is_none_counts_as_not_known(void **state)
{
    (void)state;
    static char text[300];
    memset(text, '1', sizeof text - 1);
    oracle longer = { .owner = text }, dash = { .owner = "-" }, empty = { .owner = "" };
    const char *all = "AN1318: {ApprovedImages: ['owner:*', '1*', '-']}";
    assert_true(alerts(all, &longer, false) > 0);
    assert_true(alerts(all, &dash, false) > 0);
    assert_true(alerts(all, &empty, false) > 0);
}

static void test_the_callback_cannot_come_back(void **state)
{
    (void)state;
    oracle o = { .owner = "111122223333", .inside = CDET_EBUSY };
    assert_int_equal(alerts(site, &o, false), 0);
    assert_int_equal(o.inside, CDET_EBUSY);
}

static void test_answers_serve_restored_engines_and_new_rules(void **state)
{
    (void)state;
    cdet_options opt = CDET_OPTIONS_INIT;
    oracle o = { .owner = "111122223333" };
    opt.lookup = answer;
    opt.lookup_ctx = &o;
    cdet_ruleset *rs = rules(site), *again = rules(site);
    cdet_engine *e = NULL;
    cdet_event ev[2];
    static unsigned char buf[65536];
    size_t len = 0;
    assert_int_equal(cdet_engine_new(rs, &opt, &e), CDET_OK);
    assert_int_equal(cdet_engine_save(e, buf, sizeof buf, &len), CDET_OK);
    assert_int_equal(cdet_engine_restore(e, buf, len), CDET_OK);
    assert_int_equal(cdet_engine_set_rules(e, again), CDET_OK);
    put(&ev[0], "instance.create", 0, created, CREATED - 1);
    put(&ev[1], "network.flow", 60, talked, TALKED - 1);
    assert_int_equal(cdet_engine_feed_n(e, ev, 2, NULL), CDET_OK);
    assert_int_equal(cdet_engine_flush(e), CDET_OK);
    assert_null(cdet_engine_next(e));
    assert_int_equal(o.questions, 2);
    cdet_engine_free(e);
    cdet_ruleset_unref(rs);
    cdet_ruleset_unref(again);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_owner_of_an_image_is_asked_of_the_application),
        cmocka_unit_test(test_system_of_a_network_is_asked_of_the_application),
        cmocka_unit_test(test_what_the_event_says_is_not_asked),
        cmocka_unit_test(test_tables_of_the_site_answer_first),
        cmocka_unit_test(test_a_field_is_asked_for_once_an_event),
        cmocka_unit_test(test_an_answer_that_is_none_counts_as_not_known),
        cmocka_unit_test(test_the_callback_cannot_come_back),
        cmocka_unit_test(test_answers_serve_restored_engines_and_new_rules),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
