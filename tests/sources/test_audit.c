/* SPDX-License-Identifier: MIT
 *
 * test_audit.c: which records of the audit log make one event, when it goes out, and what bounds there are. What the events
 * hold is in samples/auditd-*.txt.
 */
#include "reading.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static size_t events; /* since the reader was made */

static cdet_status count(const cdet_event *ev, void *user)
{
    (void)ev, (void)user;
    events++;
    return CDET_OK;
}

static cdet_reader *reader(cdet_catalog **c)
{
    cdet_reader *r = NULL;
    events = 0;
    assert_int_equal(cdet_catalog_new(NULL, c), CDET_OK);
    assert_int_equal(cdet_reader_new(*c, NULL, count, NULL, &r), CDET_OK);
    return r;
}

static void push(cdet_reader *r, const char *text)
{
    assert_int_equal(cdet_reader_push(r, text, strlen(text)), CDET_OK);
}

static void done(cdet_reader *r, cdet_catalog *c)
{
    cdet_reader_free(r);
    cdet_catalog_unref(c);
}

/* A whole execve of process `pid` at second `s` as the SYSCALL and EXECVE records, without the last one. */
static void start_of(char *out, size_t cap, unsigned s, unsigned serial, unsigned pid)
{
    snprintf(
        out, cap,
        "type=SYSCALL msg=audit(%u.000:%u): arch=c000003e syscall=59 success=yes exit=0 items=0 ppid=1 pid=%u uid=0 "
        "comm=\"id\" exe=\"/usr/bin/id\" key=(null)\n"
        "type=EXECVE msg=audit(%u.000:%u): argc=1 a0=\"id\"\n",
        s, serial, pid, s, serial);
}

static void test_event_goes_out_with_its_last_record(void **state)
{
    (void)state;
    char text[1024];
    cdet_catalog *c;
    cdet_reader *r = reader(&c);
    start_of(text, sizeof text, 1790000000, 1, 100);
    push(r, text);
    assert_int_equal(events, 0);
    push(r, "type=PROCTITLE msg=audit(1790000000.000:1): proctitle=\"id\"\n");
    assert_int_equal(events, 1);
    push(r, "type=EOE msg=audit(1790000000.000:1):\n"); /* of an event that has gone: no event of its own */
    assert_int_equal(cdet_reader_end(r), CDET_OK);
    assert_int_equal(events, 1);
    done(r, c);
}

static void test_event_without_last_record_goes_out_after_two_seconds_of_the_log(void **state)
{
    (void)state;
    char text[1024];
    cdet_catalog *c;
    cdet_reader *r = reader(&c);
    start_of(text, sizeof text, 1790000000, 1, 100);
    push(r, text);
    start_of(text, sizeof text, 1790000002, 2, 101);
    push(r, text);
    assert_int_equal(events, 0); /* two seconds are not yet past */
    start_of(text, sizeof text, 1790000003, 3, 102);
    push(r, text);
    start_of(text, sizeof text, 1790000003, 4, 103);
    push(r, text);
    assert_int_equal(events, 1);
    done(r, c);
}

static void test_idle_delivers_what_is_whole_and_keeps_what_is_not(void **state)
{
    (void)state;
    char text[1024];
    cdet_catalog *c;
    cdet_reader *r = reader(&c);
    start_of(text, sizeof text, 1790000000, 1, 100);
    push(r, text);
    push(r,
         "type=SYSCALL msg=audit(1790000000.000:2): arch=c000003e syscall=59 success=yes exit=0 items=2 ppid=1 pid=9 "
         "uid=0 comm=\"id\" exe=\"/usr/bin/id\" key=(null)\n");
    assert_int_equal(cdet_reader_idle(r), CDET_OK);
    assert_int_equal(events, 1);
    assert_int_equal(cdet_reader_idle(r), CDET_OK);
    assert_int_equal(events, 1);
    assert_int_equal(cdet_reader_end(r), CDET_OK); /* at the end, as far as it came */
    assert_int_equal(events, 2);
    done(r, c);
}

static void test_announced_paths_are_waited_for(void **state)
{
    (void)state;
    reading *r =
        read_string("type=PROCTITLE msg=audit(1790000000.000:1): proctitle=\"x\"\n"
                    "type=CWD msg=audit(1790000000.000:1): cwd=\"/tmp\"\n"
                    "type=SYSCALL msg=audit(1790000000.000:1): arch=c000003e syscall=257 success=yes exit=3 "
                    "a0=ffffff9c a1=0 a2=c1 a3=1a4 items=2 ppid=1 pid=9 uid=0 comm=\"x\" exe=\"/x\" key=(null)\n"
                    "type=PATH msg=audit(1790000000.000:1): item=1 name=\"new\" nametype=CREATE\n"
                    "type=PATH msg=audit(1790000000.000:1): item=0 name=\"/tmp\" nametype=PARENT\n");
    assert_int_equal(r->count, 1);
    assert_string_equal(r->events[0].name, "file.create");
    assert_string_equal(field_of(&r->events[0], "file.path"), "/tmp/new");
    assert_int_equal(r->events[0].tag, 3);
    reading_free(r);
}

static void test_doubled_records_make_one_event(void **state)
{
    (void)state;
    char one[1024], text[4096];
    start_of(one, sizeof one, 1790000000, 1, 100);
    snprintf(text, sizeof text, "%stype=PROCTITLE msg=audit(1790000000.000:1): proctitle=\"id\"\n", one);
    strcat(text, text[0] ? one : ""); /* once more, without the last record */
    reading *r = read_string(text);
    assert_int_equal(r->count, 1);
    assert_int_equal(r->stats.unreadable, 0);
    reading_free(r);
}

static void test_same_serial_of_another_time_is_another_event(void **state)
{
    (void)state;
    char a[1024], b[1024], text[4096];
    start_of(a, sizeof a, 1790000000, 1, 100);
    start_of(b, sizeof b, 1790000001, 1, 200); /* the machine was started again */
    snprintf(text, sizeof text, "%s%s", a, b);
    reading *r = read_string(text);
    assert_int_equal(r->count, 2);
    assert_string_equal(field_of(&r->events[0], "process.pid"), "100");
    assert_string_equal(field_of(&r->events[1], "process.pid"), "200");
    reading_free(r);
}

static void test_flood_of_unfinished_events_stays_in_bounds(void **state)
{
    (void)state;
    enum { MANY = 3000 };
    cdet_catalog *c = NULL;
    cdet_reader *r = NULL;
    cdet_reader_options o = CDET_READER_OPTIONS_INIT;
    o.max_bytes = 24 << 20;
    events = 0;
    assert_int_equal(cdet_catalog_new(NULL, &c), CDET_OK);
    assert_int_equal(cdet_reader_new(c, &o, count, NULL, &r), CDET_OK);
    for (unsigned i = 0; i < MANY; i++) { /* all of one second; PATH records are announced that never come */
        char text[512];
        snprintf(
            text, sizeof text,
            "type=SYSCALL msg=audit(1790000000.000:%u): arch=c000003e syscall=231 success=yes exit=0 items=9 ppid=1 "
            "pid=%u uid=0 comm=\"x\" exe=\"/x\" key=(null)\n",
            i, i + 2);
        push(r, text);
    }
    assert_true(events >= MANY - 512); /* the oldest went out as they were */
    assert_int_equal(cdet_reader_end(r), CDET_OK);
    assert_int_equal(events, MANY);
    done(r, c);
}

static void test_endless_records_of_one_event_are_cut(void **state)
{
    (void)state;
    enum { RECORDS = 6000 };
    cdet_catalog *c = NULL;
    cdet_reader *r = reader(&c);
    push(r,
         "type=SYSCALL msg=audit(1790000000.000:1): arch=c000003e syscall=59 success=yes exit=0 items=0 ppid=1 pid=9 "
         "uid=0 comm=\"x\" exe=\"/x\" key=(null)\n");
    for (unsigned i = 0; i < RECORDS; i++) {
        char text[512];
        snprintf(text, sizeof text, "type=EXECVE msg=audit(1790000000.000:1): argc=99999999 a%u[%u]=\"%0200u\"\n", i, i,
                 i);
        push(r, text);
    }
    assert_int_equal(cdet_reader_end(r), CDET_OK);
    assert_int_equal(events, 1);
    done(r, c);
}

/* Every allocation of a reading fails once, and all from then on: an orderly status, and a reader that can be freed. */
typedef struct flaky {
    size_t calls, fail_at, live;
    bool for_good;
} flaky;

static void *flaky_alloc(void *ctx, void *ptr, size_t old_size, size_t new_size)
{
    flaky *f = ctx;
    if (new_size == 0) {
        free(ptr);
        f->live -= old_size;
        return NULL;
    }
    size_t k = f->calls++;
    if (f->fail_at && (k + 1 == f->fail_at || (f->for_good && k + 1 > f->fail_at))) return NULL;
    void *p = realloc(ptr, new_size);
    assert_non_null(p);
    f->live += new_size - old_size;
    return p;
}

static cdet_status read_flaky(cdet_catalog *c, const char *text, flaky *f)
{
    cdet_reader_options o = CDET_READER_OPTIONS_INIT;
    cdet_reader *r = NULL;
    o.alloc = flaky_alloc;
    o.alloc_ctx = f;
    cdet_status s = cdet_reader_new(c, &o, count, NULL, &r);
    if (!s) s = cdet_reader_push(r, text, strlen(text));
    if (!s) s = cdet_reader_end(r);
    cdet_reader_free(r);
    return s;
}

static void test_refused_memory_is_told_and_nothing_leaks(void **state)
{
    (void)state;
    static const char text[] =
        "node=a type=SYSCALL msg=audit(1790000000.000:1): arch=c000003e syscall=59 success=yes exit=0 items=1 ppid=1 "
        "pid=9 "
        "uid=0 comm=\"x\" exe=2F612062 key=\"k\"\n"
        "node=a type=EXECVE msg=audit(1790000000.000:1): argc=2 a0=\"x\" a1[0]=6162 a1[1]=6364\n"
        "node=a type=PATH msg=audit(1790000000.000:1): item=0 name=2F612062 nametype=NORMAL\n"
        "node=a type=PROCTITLE msg=audit(1790000000.000:1): proctitle=7800\n"
        "2 111122223333 eni-1 10.0.0.4 203.0.113.9 42419 443 6 14 3120 1790000062 1790000114 ACCEPT OK\n"
        "2026-09-21T14:13:22.000Z lab kernel: [1.2] evince[4242]: segfault at 0 ip 0 sp 0 error 4\n"
        "[2026-09-21T14:13:22.000Z] I santad: action=EXEC|decision=ALLOW|pid=1|ppid=2|path=/bin/a b|args=a b c\n"
        "{\"@timestamp\":\"2026-09-21T14:13:20Z\",\"host\":{\"name\":\"w\"},\"message\":\"type=SYSCALL "
        "msg=audit(1790000000.000:1): arch=c000003e syscall=231 items=0 ppid=1 pid=80 comm=\\\"id\\\" "
        "exe=\\\"/id\\\"\"}\n";
    cdet_catalog *c = NULL;
    assert_int_equal(cdet_catalog_new(NULL, &c), CDET_OK);
    for (int for_good = 0; for_good < 2; for_good++) {
        flaky f = { 0, 0, 0, for_good != 0 };
        assert_int_equal(read_flaky(c, text, &f), CDET_OK);
        assert_int_equal(f.live, 0);
        size_t calls = f.calls, refused = 0;
        for (size_t k = 1; k <= calls; k++) {
            f = (flaky){ 0, k, 0, for_good != 0 };
            cdet_status s = read_flaky(c, text, &f);
            assert_true(s == CDET_OK || s == CDET_ENOMEM);
            refused += s == CDET_ENOMEM;
            assert_int_equal(f.live, 0);
        }
        assert_true(refused > calls / 2);
    }
    cdet_catalog_unref(c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_event_goes_out_with_its_last_record),
        cmocka_unit_test(test_event_without_last_record_goes_out_after_two_seconds_of_the_log),
        cmocka_unit_test(test_idle_delivers_what_is_whole_and_keeps_what_is_not),
        cmocka_unit_test(test_announced_paths_are_waited_for),
        cmocka_unit_test(test_doubled_records_make_one_event),
        cmocka_unit_test(test_same_serial_of_another_time_is_another_event),
        cmocka_unit_test(test_flood_of_unfinished_events_stays_in_bounds),
        cmocka_unit_test(test_endless_records_of_one_event_are_cut),
        cmocka_unit_test(test_refused_memory_is_told_and_nothing_leaks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
