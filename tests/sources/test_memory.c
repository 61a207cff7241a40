/* SPDX-License-Identifier: MIT
 *
 * test_memory.c: the sources library when memory is short: every allocation may fail, nothing leaks, budgets hold.
 */
#include "chaindet_sources.h"
#include "flaky.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* A record of each form: JSON that is masked, embedded XML and JSON, a document of lines, XML, CSV, auditd. */
static const char text[] =
    "{\"EventID\":5,\"Channel\":\"Microsoft-Windows-Sysmon/"
    "Operational\",\"Hostname\":\"ws1\",\"TimeCreated\":\"2024-03-05T10:20:30Z\","
    "\"ProcessId\":1,\"Image\":\"C:\\\\a\\u00e9\xff\",\"never seen before\":[1,2,\"three\"]}\n"
    "{\"TimeGenerated\":\"2024-03-05T10:20:30Z\",\"Computer\":\"ws1\",\"EventLog\":\"System\",\"Source\":\"x\","
    "\"EventID\":1,\"EventData\":"
    "\"<DataItem><EventData><Data Name=\\\"a\\\">b</Data></EventData></DataItem>\"}\n"
    "{\"DeviceName\":\"ws1\",\"ActionType\":\"ScheduledTaskCreated\",\"Timestamp\":\"2024-03-05T10:20:30Z\","
    "\"AdditionalFields\":"
    "\"{\\\"TaskName\\\":\\\"t\\\"}\"}\n"
    "[\n{\"EventID\":5,\"Channel\":\"c\",\"Hostname\":\"h\",\n\"TimeCreated\":\"2024-03-05T10:20:30Z\"}\n]\n"
    "<Event><System><EventID>1</EventID><Channel>c</Channel>\n<TimeCreated "
    "SystemTime='2024-03-05T10:20:30Z'/></System></Event>\n"
    "EventID,Computer,TimeGenerated,CommandLine\n4688,ws1,2024-03-05 10:20:30,\"a\n\"\"b\"\"\"\n"
    "type=SYSCALL msg=audit(1626611363.720:348501): arch=c000003e syscall=59 success=yes exit=0 ppid=1 pid=2 "
    "comm=\"sh\" exe=\"/bin/sh\"\n"
    "hello\n";

static cdet_status count_event(const cdet_event *ev, void *user)
{
    (void)ev;
    ++*(size_t *)user;
    return CDET_OK;
}

typedef struct fixture {
    cdet_catalog *catalog;
    size_t events; /* of an undisturbed run */
    size_t chunk;
} fixture;

/* Makes a reader and reads the text. false: memory was refused on the way. */
static bool read_it(flaky *f, void *arg)
{
    fixture *x = arg;
    size_t events = 0;
    cdet_reader_options o = CDET_READER_OPTIONS_INIT;
    cdet_reader *r = NULL;
    o.alloc = flaky_alloc;
    o.alloc_ctx = f;
    cdet_status st = cdet_reader_new(x->catalog, &o, count_event, &events, &r);
    assert_true(st == CDET_OK || (st == CDET_ENOMEM && !r));
    for (size_t i = 0; !st && i < sizeof text - 1; i += x->chunk) {
        size_t left = sizeof text - 1 - i;
        st = cdet_reader_push(r, text + i, left < x->chunk ? left : x->chunk);
    }
    if (!st) st = cdet_reader_end(r);
    assert_true(st == CDET_OK || st == CDET_ENOMEM);
    cdet_reader_free(r);
    if (!st && !f->failed) assert_int_equal(events, x->events);
    return st == CDET_OK;
}

static void test_reading_survives_every_failing_allocation(void **state)
{
    (void)state;
    fixture x = { NULL, 7, sizeof text };
    assert_int_equal(cdet_catalog_new(NULL, &x.catalog), CDET_OK);
    assert_true(flaky_sweep(read_it, &x) > 20);
    x.chunk = 100;
    assert_true(flaky_sweep(read_it, &x) > 20);
    cdet_catalog_unref(x.catalog);
}

/* The built-in mappings are thousands of allocations: the first ones each, then every so often. */
static void test_making_a_catalog_survives_failing_allocations(void **state)
{
    (void)state;
    for (int mode = 0; mode < 2; mode++) {
        bool done = false;
        for (size_t k = 0; !done; k += k < 50 ? 1 : 53) {
            flaky f;
            cdet_catalog *c = NULL;
            cdet_options o = CDET_OPTIONS_INIT;
            flaky_init(&f, k, mode != 0);
            o.alloc = flaky_alloc;
            o.alloc_ctx = &f;
            cdet_status st = cdet_catalog_new(&o, &c);
            assert_true(st == CDET_OK || st == CDET_ENOMEM);
            assert_true((st == CDET_OK) == (c != NULL));
            if (!st && f.failed) assert_int_equal(cdet_catalog_diag_count(c), 0);
            done = !st && !f.failed;
            cdet_catalog_unref(c);
            assert_int_equal(f.live_blocks, 0);
        }
    }
}

static const char map[] =
    "source: made-up\nformat: [json, csv]\ntitle: t\nabout: a\nplatforms: [A, B]\nrecognise: [{a.b: true, c: {match: "
    "'^x'}}, {d: [e, f]}]\ncolumns: [q, r]\n"
    "names: {n: [x.y], w: [x, {const: z}]}\nembedded: {k: json}\nlet: {l: {from: a, lower: true}}\ntime: [t, {from: u, "
    "zone: {utc: v, local: w}}]\nhost: h\n"
    "label: [{const: m}, i]\nraw: {from: x, as: y, deep: true}\nfields: {o: $n.p, ww: $w, s: {text: '{a}-{b}'}}\n"
    "cases:\n  - when: {i: 1}\n    fields: {m: {from: a, map: {a: b}, capture: '(x)'}}\n    cases: [{when: [{j: 2}, "
    "{j: 3}], class: c1}, {class: c2, each: 'e[]', fields: {g: 'e[].f'}}]\n"
    "  - {when: {i: 2}, class: c1}\n---\nbody: made-up-body\ncases: [{class: c3}]\n---\nsource: made-up-2\nformat: "
    "json\nrecognise: {z: true}\ntimeless: true\nevents: made-up-body\n";

static void test_adding_a_mapping_takes_all_of_it_or_nothing(void **state)
{
    (void)state;
    for (int mode = 0; mode < 2; mode++) {
        flaky f;
        cdet_catalog *c = NULL;
        cdet_options o = CDET_OPTIONS_INIT;
        cdet_status st = CDET_ENOMEM;
        flaky_init(&f, SIZE_MAX, mode != 0);
        o.alloc = flaky_alloc;
        o.alloc_ctx = &f;
        assert_int_equal(cdet_catalog_new(&o, &c), CDET_OK);
        size_t before = cdet_catalog_count(c), refused = 0;
        /* What was refused can be tried again, on the same catalog. */
        for (size_t k = 0; st; k++, refused += st != CDET_OK) {
            f.fail_at = f.calls + k;
            st = cdet_catalog_add(c, (cdet_str){ map, sizeof map - 1 }, "map.yaml");
            assert_true(st == CDET_OK || st == CDET_ENOMEM);
            assert_int_equal(cdet_catalog_count(c), st ? before : before + 2);
        }
        assert_true(refused > 5);
        cdet_catalog_unref(c);
        assert_int_equal(f.live_blocks, 0);
    }
}

/* ---- budgets ---- */

static void test_the_budget_of_a_reader_holds(void **state)
{
    (void)state;
    size_t len = 8 << 20, events = 0;
    char *big = malloc(len);
    cdet_catalog *c = NULL;
    assert_non_null(big);
    assert_int_equal(cdet_catalog_new(NULL, &c), CDET_OK);
    /* one record of 8 MB, in pieces; names, array elements and values without end */
    static const char *const begin[] = {
        "{\"EventID\":5,\"Channel\":\"c\",\"Hostname\":\"h\",\"TimeCreated\":\"2024-03-05T10:20:30Z\",\"a\":\"",
        "{\"EventID\":5,\"Channel\":\"c\",\"Hostname\":\"h\",\"TimeCreated\":\"2024-03-05T10:20:30Z\",\"a\":[0",
        "<Event><System>"
    };
    static const char *const fill[] = { "\\u0041", ",1", "<a>" };
    static const char *const end[] = { "\"}\n", "]}\n", "</Event>\n" };
    for (int kind = 0; kind < 3; kind++) {
        size_t n = strlen(begin[kind]), step = strlen(fill[kind]);
        memcpy(big, begin[kind], n);
        while (n + step + 16 < len) {
            memcpy(big + n, fill[kind], step);
            n += step;
        }
        memcpy(big + n, end[kind], strlen(end[kind]));
        n += strlen(end[kind]);
        flaky f;
        cdet_reader *r = NULL;
        cdet_reader_options o = CDET_READER_OPTIONS_INIT;
        flaky_init(&f, SIZE_MAX, false);
        o.alloc = flaky_alloc;
        o.alloc_ctx = &f;
        o.max_bytes = 20 << 20;
        assert_int_equal(cdet_reader_new(c, &o, count_event, &events, &r), CDET_OK);
        cdet_status st = CDET_OK;
        for (size_t i = 0; !st && i < n; i += 65536) {
            st = cdet_reader_push(r, big + i, n - i < 65536 ? n - i : 65536);
            assert_true(f.live_bytes <= o.max_bytes);
        }
        assert_true(st == CDET_OK || st == CDET_ENOMEM);
        cdet_reader_free(r);
        assert_int_equal(f.live_blocks, 0);
    }
    free(big);
    cdet_catalog_unref(c);
}

static void test_a_flood_of_names_is_bounded(void **state)
{
    (void)state;
    cdet_catalog *c = NULL;
    cdet_reader *r = NULL;
    flaky f;
    size_t events = 0, settled = 0;
    cdet_reader_options o = CDET_READER_OPTIONS_INIT;
    flaky_init(&f, SIZE_MAX, false);
    o.alloc = flaky_alloc;
    o.alloc_ctx = &f;
    o.source = "plain";
    assert_int_equal(cdet_catalog_new(NULL, &c), CDET_OK);
    assert_int_equal(cdet_reader_new(c, &o, count_event, &events, &r), CDET_OK);
    for (unsigned i = 0; i < 60000; i++) {
        char line[128];
        int n = snprintf(line, sizeof line, "{\"name %u\":1,\"o %u\":{\"p %u\":[2]},\"%0*u\":3}\n", i, i % 1000, i,
                         (int)(i % 40) + 1, i);
        assert_int_equal(cdet_reader_push(r, line, (size_t)n), CDET_OK);
        if (i == 50000) settled = f.live_bytes;
    }
    assert_int_equal(events, 60000);
    assert_true(f.live_bytes <= settled + 4096);
    cdet_reader_free(r);
    cdet_catalog_unref(c);
    assert_int_equal(f.live_blocks, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_reading_survives_every_failing_allocation),
        cmocka_unit_test(test_making_a_catalog_survives_failing_allocations),
        cmocka_unit_test(test_adding_a_mapping_takes_all_of_it_or_nothing),
        cmocka_unit_test(test_the_budget_of_a_reader_holds),
        cmocka_unit_test(test_a_flood_of_names_is_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
