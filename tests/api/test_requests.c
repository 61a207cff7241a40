/* SPDX-License-Identifier: MIT
 *
 * test_requests.c: what somebody asked a system service to start (WMI, a task, a service): said twice it counts once, and a flood
 * of requests neither grows without bound nor hides the one that matters.
 */
#include "feeder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

static const char rules[] = "chain: WMI\n"
                            "processes:\n"
                            "  app: {a: {process.name: app.exe}, condition: a}\n"
                            "  tool: {a: {process.name: tool.exe}, condition: a}\n"
                            "anchor: {process: [{name: child, parent: app}]}\n"
                            "within: 10m\n"
                            "stages: {spawn: {any: [{is: tool}]}, egress: {any: [{on: network.connect}]}}\n"
                            "alert: [{level: high, when: spawn and egress}]\n";

static void start(feeder *f, cdet_ruleset *rs)
{
    feed_open(f, rs, NULL);
    assert_int_equal(feed_line(f, "1s ws1 process.start guid=app pid=100 exe=C:\\\\app.exe"), CDET_OK);
}

/* The app asks WMI to start something it does not name: the provider's next child is meant. */
static void ask(feeder *f, unsigned ms)
{
    assert_int_equal(
        feed_line(f, "%ums ws1 process.request guid=app pid=100 Target.process.parent.name=wmiprvse.exe", ms), CDET_OK);
}

static void finish(feeder *f, unsigned ms)
{
    assert_int_equal(
        feed_line(
            f, "%ums ws1 process.start guid=tool pid=300 exe=C:\\\\tool.exe pguid=wmi ppid=200 pexe=C:\\\\wmiprvse.exe",
            ms),
        CDET_OK);
    assert_int_equal(feed_line(f, "%ums ws1 network.connect guid=tool pid=300 ip=203.0.113.7", ms + 1000), CDET_OK);
    feed_end(f);
    assert_int_equal(feed_count(f, CDET_ALERT), 1);
}

static size_t state_size(feeder *f)
{
    size_t len;
    free(feed_save(f, &len));
    return len;
}

static void test_a_request_said_again_is_one_request(void **state)
{
    feeder f;
    cdet_ruleset *rs = feed_rules(rules, NULL);
    (void)state;
    start(&f, rs);
    ask(&f, 5000);
    size_t once = state_size(&f);
    for (int i = 0; i < 5; i++) ask(&f, 5000);
    assert_int_equal(state_size(&f), once);
    finish(&f, 6000);
    feed_close(&f);
    cdet_ruleset_unref(rs);
}

static void test_a_flood_of_requests_is_bounded_and_hides_none(void **state)
{
    feeder f;
    cdet_ruleset *rs = feed_rules(rules, NULL);
    unsigned many = feed_full() ? 200000 : 5000;
    (void)state;
    start(&f, rs);
    for (unsigned i = 0; i < 1000; i++) ask(&f, 2000 + i);
    size_t some = state_size(&f);
    for (unsigned i = 1000; i < many; i++) ask(&f, 2000 + i);
    assert_true(state_size(&f) <= some);
    finish(&f, 2000 + many);
    feed_close(&f);
    cdet_ruleset_unref(rs);
}

static void test_a_state_merged_with_itself_holds_each_request_once(void **state)
{
    feeder f;
    cdet_ruleset *rs = feed_rules(rules, NULL);
    (void)state;
    start(&f, rs);
    for (unsigned i = 0; i < 20; i++) ask(&f, 2000 + i);
    size_t once = state_size(&f);
    for (int i = 0; i < 24; i++) { /* doubled each time, this would be 20 million */
        size_t len;
        unsigned char *bytes = feed_save(&f, &len);
        assert_int_equal(cdet_engine_merge(f.e, bytes, len), CDET_OK);
        free(bytes);
    }
    assert_int_equal(state_size(&f), once);
    finish(&f, 3000);
    feed_close(&f);
    cdet_ruleset_unref(rs);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_request_said_again_is_one_request),
        cmocka_unit_test(test_a_flood_of_requests_is_bounded_and_hides_none),
        cmocka_unit_test(test_a_state_merged_with_itself_holds_each_request_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
