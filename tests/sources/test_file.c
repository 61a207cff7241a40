/* SPDX-License-Identifier: MIT
 *
 * test_file.c: whole files: plain, gzip, .evtx, and those that cannot be read.
 */
#include "evtxfile.h"
#include "reading.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <zlib.h>

#define REC(n)                                                                                                         \
    "{\"EventID\":5,\"Channel\":\"Microsoft-Windows-Sysmon/"                                                           \
    "Operational\",\"Hostname\":\"ws1\",\"TimeCreated\":\"2024-03-05T10:20:30Z\","                                     \
    "\"ProcessId\":" #n "}\n"

static char path[64];

typedef struct seen {
    char text[4096]; /* "tag:class:pid ..." */
    size_t len, count;
} seen;

static cdet_status on_event(const cdet_event *ev, void *user)
{
    seen *s = user;
    s->count++;
    for (size_t i = 0; i < ev->field_count; i++) {
        const cdet_field *f = &ev->fields[i];
        bool pid = f->name.len == 11 && memcmp(f->name.ptr, "process.pid", 11) == 0;
        if (pid && f->kind == CDET_UINT && s->len < sizeof s->text - 100)
            s->len += (size_t)snprintf(s->text + s->len, 100, "%u:%.*s:%u ", (unsigned)ev->tag, (int)ev->name.len,
                                       ev->name.ptr, (unsigned)f->v.u);
    }
    return CDET_OK;
}

static cdet_status read_file(const char *name, seen *s, char *error, cdet_reader_stats *stats,
                             int (*progress)(uint64_t, uint64_t, void *), void *user)
{
    cdet_catalog *c = NULL;
    cdet_reader *r = NULL;
    memset(s, 0, sizeof *s);
    assert_int_equal(cdet_catalog_new(NULL, &c), CDET_OK);
    assert_int_equal(cdet_reader_new(c, NULL, on_event, s, &r), CDET_OK);
    cdet_status st = cdet_reader_file(r, name, progress, user);
    cdet_str e = cdet_reader_error(r);
    if (error) snprintf(error, 256, "%.*s", (int)e.len, e.ptr);
    if (stats) {
        *stats = (cdet_reader_stats)CDET_READER_STATS_INIT;
        assert_int_equal(cdet_reader_stats_get(r, stats), CDET_OK);
    }
    cdet_reader_free(r);
    cdet_catalog_unref(c);
    return st;
}

static void write_bytes(const void *p, size_t n)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_true(n == 0 || fwrite(p, n, 1, f) == 1);
    assert_int_equal(fclose(f), 0);
}

static size_t gzip(const char *text, size_t n, unsigned char *out, size_t cap)
{
    z_stream z = { 0 };
    assert_int_equal(deflateInit2(&z, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY), Z_OK);
    z.next_in = (Bytef *)(uintptr_t)text;
    z.avail_in = (uInt)n;
    z.next_out = out;
    z.avail_out = (uInt)cap;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    size_t made = cap - z.avail_out;
    deflateEnd(&z);
    return made;
}

static void test_a_plain_file(void **state)
{
    (void)state;
    seen s;
    write_bytes(REC(1) REC(2), sizeof(REC(1) REC(2)) - 1);
    assert_int_equal(read_file(path, &s, NULL, NULL, NULL, NULL), CDET_OK);
    assert_string_equal(s.text, "1:process.end:1 2:process.end:2 ");
}

static void test_gzip_also_in_several_members(void **state)
{
    (void)state;
    seen s;
    unsigned char buf[4096];
    size_t n = gzip(REC(1), sizeof REC(1) - 1, buf, sizeof buf);
    n += gzip(REC(2), sizeof REC(2) - 1, buf + n, sizeof buf - n);
    write_bytes(buf, n);
    assert_int_equal(read_file(path, &s, NULL, NULL, NULL, NULL), CDET_OK);
    assert_string_equal(s.text, "1:process.end:1 2:process.end:2 ");
}

static void test_gzip_that_is_cut_off_or_damaged_is_told_behind_what_could_be_read(void **state)
{
    (void)state;
    seen s;
    char error[256];
    static char text[200000];
    unsigned char *buf = malloc(sizeof text);
    size_t len = 0;
    assert_non_null(buf);
    while (len + sizeof REC(1) < sizeof text) len += (size_t)snprintf(text + len, sizeof text - len, "%s", REC(1));
    size_t n = gzip(text, len, buf, sizeof text);
    write_bytes(buf, n / 2);
    assert_int_equal(read_file(path, &s, error, NULL, NULL, NULL), CDET_EIO);
    assert_string_equal(error, "gzip: cut off");
    assert_true(s.count > 0);
    memset(buf + n - 8, 0xff, 8); /* the checksum */
    write_bytes(buf, n);
    assert_int_equal(read_file(path, &s, error, NULL, NULL, NULL), CDET_EIO);
    assert_string_equal(error, "gzip: damaged");
    free(buf);
}

static void test_evtx_records_are_numbered(void **state)
{
    (void)state;
    static const evtx_event events[] = {
        { "Microsoft-Windows-Sysmon",
          "Microsoft-Windows-Sysmon/Operational",
          "ws1",
          "2024-03-05T10:20:30.1234560Z",
          1,
          { { "ProcessId", "42" }, { "Image", "C:\\a & b.exe" }, { "User", "CORP\\ada" }, { NULL, NULL } } },
        { "Microsoft-Windows-Security-Auditing",
          "Security",
          "ws1",
          "2024-03-05T10:20:31.0000000Z",
          4688,
          { { "NewProcessId", "0x2b" }, { NULL, NULL } } },
        { "Microsoft-Windows-Sysmon",
          "Microsoft-Windows-Sysmon/Operational",
          "ws1",
          "2024-03-05T10:20:32.0000000Z",
          5,
          { { "ProcessId", "42" }, { NULL, NULL } } },
    };
    seen s;
    char error[256];
    cdet_reader_stats st;
    assert_true(evtx_write(path, events, 3));
    assert_int_equal(read_file(path, &s, error, &st, NULL, NULL), CDET_OK);
    assert_string_equal(error, "");
    assert_string_equal(s.text, "1:process.start:42 2:process.start:43 3:process.end:42 ");
    assert_int_equal(st.records, 3);
    assert_int_equal(st.unreadable, 0);
}

static void test_evtx_that_is_damaged_is_told(void **state)
{
    (void)state;
    seen s;
    char error[256];
    write_bytes("ElfFile\0garbage", 15);
    assert_int_equal(read_file(path, &s, error, NULL, NULL, NULL), CDET_EIO);
    assert_true(strstr(error, "not a readable .evtx file") == error);
}

static void test_files_that_cannot_be_read_say_why(void **state)
{
    (void)state;
    seen s;
    char error[256];
    assert_int_equal(read_file("/nonexistent/file", &s, error, NULL, NULL, NULL), CDET_EIO);
    assert_string_equal(error, "no such file");
    assert_int_equal(read_file("/", &s, error, NULL, NULL, NULL), CDET_EIO);
    assert_string_equal(error, "is a directory");
    write_bytes("", 0);
    assert_int_equal(read_file(path, &s, error, NULL, NULL, NULL), CDET_OK);
    assert_int_equal(s.count, 0);
}

static int stop_at_once(uint64_t done, uint64_t total, void *user)
{
    uint64_t *seen_total = user;
    assert_true(done <= total);
    *seen_total = total;
    return 1;
}

static void test_progress_tells_the_size_and_can_stop(void **state)
{
    (void)state;
    seen s;
    uint64_t total = 0;
    write_bytes(REC(1), sizeof REC(1) - 1);
    assert_int_equal(read_file(path, &s, NULL, NULL, stop_at_once, &total), CDET_STOPPED);
    assert_int_equal(total, sizeof REC(1) - 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_plain_file),
        cmocka_unit_test(test_gzip_also_in_several_members),
        cmocka_unit_test(test_gzip_that_is_cut_off_or_damaged_is_told_behind_what_could_be_read),
        cmocka_unit_test(test_evtx_records_are_numbered),
        cmocka_unit_test(test_evtx_that_is_damaged_is_told),
        cmocka_unit_test(test_files_that_cannot_be_read_say_why),
        cmocka_unit_test(test_progress_tells_the_size_and_can_stop),
    };
    snprintf(path, sizeof path, "/tmp/chaindet-test-%ld", (long)getpid());
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    unlink(path);
    return failed;
}
