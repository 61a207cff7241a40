/* SPDX-License-Identifier: MIT
 *
 * test_framing.c: bytes in pieces of any size become the same records with the same line numbers, and what is broken is counted
 * and costs no more than itself.
 */
#include "reading.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* A record of the built-in plain shape that every Windows collector writes; n is its process id. */
#define REC(n)                                                                                                         \
    "{\"EventID\":5,\"Channel\":\"Microsoft-Windows-Sysmon/"                                                           \
    "Operational\",\"Hostname\":\"ws1\",\"TimeCreated\":\"2024-03-05T10:20:30Z\","                                     \
    "\"ProcessId\":" #n "}"
#define XML(n)                                                                                                         \
    "<Event><System><Provider Name='Microsoft-Windows-Sysmon'/><EventID>5</EventID>\n<TimeCreated "                    \
    "SystemTime='2024-03-05T10:20:30Z'/>"                                                                              \
    "<Computer>ws1</Computer></System>\n<EventData><Data Name='ProcessId'>" #n "</Data></EventData></Event>"

/* Fails unless exactly these process ids were seen at these lines, and this many records were unreadable. */
static void expect(const char *text, const uint64_t (*want)[2], size_t count, uint64_t unreadable)
{
    reading *r = read_string(text);
    assert_int_equal(r->status, CDET_OK);
    for (size_t i = 0; i < r->count && i < count; i++) {
        assert_int_equal(strtoull(field_of(&r->events[i], "process.pid"), NULL, 10), want[i][0]);
        assert_int_equal(r->events[i].tag, want[i][1]);
    }
    assert_int_equal(r->count, count);
    assert_int_equal(r->stats.unreadable, unreadable);
    assert_int_equal(r->stats.records, count + unreadable);
    reading_free(r);
}

#define EXPECT(text, unreadable, ...)                                                                                  \
    do {                                                                                                               \
        static const uint64_t want_[][2] = { __VA_ARGS__ };                                                            \
        expect(text, want_, sizeof want_ / sizeof *want_, unreadable);                                                 \
    } while (0)

static cdet_status ignore_event(const cdet_event *ev, void *user)
{
    (void)ev;
    (void)user;
    return CDET_OK;
}

/* ---- lines ---- */

static void test_one_record_a_line(void **state)
{
    (void)state;
    EXPECT(REC(1) "\n" REC(2) "\r\n" REC(3), 0, { 1, 1 }, { 2, 2 }, { 3, 3 });
}

static void test_blank_lines_are_no_records_and_count_as_lines(void **state)
{
    (void)state;
    reading *r = read_string("\n  \r\n" REC(1) "\n\n\t\n" REC(2) "\n\n");
    assert_int_equal(r->stats.records, 2);
    assert_int_equal(r->stats.blank, 5);
    assert_int_equal(r->events[1].tag, 6);
    reading_free(r);
}

static void test_several_records_on_a_line(void **state)
{
    (void)state;
    EXPECT(REC(1) REC(2) " , " REC(3) "\n" REC(4) ",\n" REC(5) "\n", 0, { 1, 1 }, { 2, 1 }, { 3, 1 }, { 4, 2 },
           { 5, 3 });
}

/* ---- documents of several lines ---- */

static void test_a_pretty_printed_record(void **state)
{
    (void)state;
    EXPECT("{\n  \"EventID\": 5,\n  \"Channel\": \"Microsoft-Windows-Sysmon/Operational\",\n  \"Hostname\": \"ws1\",\n"
           "  \"TimeCreated\": \"2024-03-05T10:20:30Z\",\n  \"ProcessId\": 1, \"x\": [ ], \"y\": { }\n}\n" REC(2) "\n",
           0, { 1, 1 }, { 2, 8 });
}

static void test_an_array_of_records(void **state)
{
    (void)state;
    EXPECT("[\n" REC(1) ",\n\n  " REC(2) "\n,\n" REC(3) "\n]\n" REC(4) "\n", 0, { 1, 2 }, { 2, 4 }, { 3, 6 }, { 4, 8 });
    EXPECT("[" REC(1) "," REC(2) "]", 0, { 1, 1 }, { 2, 1 });
    EXPECT(
        "[{\n\"EventID\":5,\"Channel\":\"Microsoft-Windows-Sysmon/Operational\",\n\"Hostname\":\"ws1\",\"TimeCreated\":"
        "\"2024-03-05T10:20:30Z\",\"ProcessId\":1},\n" REC(2) "]\n" REC(3) "\n",
        0, { 1, 1 }, { 2, 4 }, { 3, 5 });
}

/* CloudTrail's files, Azure's diagnostic logs, OData answers, Elasticsearch's answers */
static void test_envelopes_of_records(void **state)
{
    (void)state;
    EXPECT("{\"Records\":[" REC(1) "," REC(2) "]}\n" REC(3) "\n", 0, { 1, 1 }, { 2, 1 }, { 3, 2 });
    EXPECT("{\n\"records\": [\n" REC(1) ",\n" REC(2) "\n]\n}\n", 0, { 1, 3 }, { 2, 4 });
    EXPECT("{\"@odata.context\":\"x\",\"value\":[" REC(1) "]}\n", 0, { 1, 1 });
    EXPECT("{\"took\":1,\"hits\":{\"total\":{\"value\":2},\"hits\":[\n{\"_index\":\"i\",\"_source\":" REC(
               1) "},\n{\"_source\":" REC(2) "}\n]}}\n",
           0, { 1, 2 }, { 2, 3 });
}

static void test_a_member_called_records_does_not_hide_a_record(void **state)
{
    (void)state;
    EXPECT("{\"EventID\":5,\"Channel\":\"Microsoft-Windows-Sysmon/"
           "Operational\",\"Hostname\":\"ws1\",\"TimeCreated\":\"2024-03-05T10:20:30Z\","
           "\"ProcessId\":1,\"records\":[{\"a\":1}]}\n",
           0, { 1, 1 });
}

static void test_an_empty_array_has_no_records(void **state)
{
    (void)state;
    EXPECT("[]\n{\"Records\":[]}\n" REC(1) "\n", 0, { 1, 3 });
    EXPECT("{\"Records\":[1,2]}\n" REC(1) "\n", 1, { 1, 2 });
}

static void test_xml_of_several_lines(void **state)
{
    (void)state;
    EXPECT(XML(1) "\n" XML(2) XML(3) "\n" REC(4) "\n", 0, { 1, 1 }, { 2, 4 }, { 3, 6 }, { 4, 9 });
    EXPECT("<?xml version=\"1.0\"?>\n<Events>\n" XML(1) "\n</Events>\n", 0, { 1, 3 });
}

static void test_csv_values_of_several_lines(void **state)
{
    (void)state;
    reading *r =
        read_string("EventID,Computer,TimeGenerated,NewProcessId,CommandLine\n4688,ws1,2024-03-05 "
                    "10:20:30,0x1,\"a\n\"\"b\"\",\nc\"\n"
                    "4688,ws1,2024-03-05 "
                    "10:20:30,0x2,d\nEventID;Computer;TimeGenerated;NewProcessId\n4688;ws1;2024-03-05 10:20:30;0x3\n");
    assert_int_equal(r->count, 3);
    assert_string_equal(field_of(&r->events[0], "process.command_line"), "a\n\"b\",\nc");
    assert_int_equal(r->events[0].tag, 2);
    assert_int_equal(r->events[1].tag, 5);
    assert_int_equal(r->events[2].tag, 7);
    assert_int_equal(r->stats.records, 3);
    reading_free(r);
}

/* ---- pieces ---- */

static const char mixed[] =
    "\xef\xbb\xbf" REC(1) "\n\n[\n" REC(2) ",\r\n" REC(3) "\n]\n{\n \"Records\": [ " REC(4) ",\n" REC(5) "] }\n" XML(
        6) "\n<13>Mar  5 10:20:30 relay app: " REC(7) "\nEventID,Computer,TimeGenerated,NewProcessId,CommandLine\n4688,"
                                                      "ws1,2024-03-05 10:20:30,0x8,\"x\n"
                                                      "y\"\n" REC(
                                                          9) "\n{\"broken\":\n{\"x\":\"\\ud800\\u0000\xff\"}\n" REC(10)
                                                          REC(11) "\ntail";

static void test_pieces_of_any_size_give_the_same(void **state)
{
    (void)state;
    static const size_t chunks[] = { 0, 1, 2, 3, 5, 7, 13, 63, 64, 65, 100, 128, 1000 };
    char *first = NULL;
    for (size_t i = 0; i < sizeof chunks / sizeof *chunks; i++) {
        reading_options o = { .chunk = chunks[i] };
        reading *r = read_bytes(mixed, sizeof mixed - 1, &o);
        char *dump = reading_dump(r);
        assert_int_equal(r->status, CDET_OK);
        if (!first) {
            assert_int_equal(r->count, 11);
            assert_int_equal(r->stats.unreadable,
                             2); /* the broken one, which may go on in the next line, and the tail */
            first = dump;
        } else {
            assert_string_equal(dump, first);
            free(dump);
        }
        reading_free(r);
    }
    free(first);
}

/* Where a document breaks off inside a line, the rest of that line is passed over, however little of it had come. */
static void test_a_document_that_breaks_off_inside_a_line_gives_the_same_in_pieces(void **state)
{
    (void)state;
    static const char text[] =
        "{\"a\":[1,{\"c\":\n{\"x\":1,{}},2\"c\"l</b>}rest\n" REC(3) "\n{\"d\":\n  {\"x\":1}\n" REC(6) "\n";
    char *first = NULL;
    for (size_t chunk = 0; chunk < 24; chunk++) {
        reading_options o = { .chunk = chunk };
        reading *r = read_bytes(text, sizeof text - 1, &o);
        char *dump = reading_dump(r);
        assert_int_equal(r->status, CDET_OK);
        assert_int_equal(r->count, 2);
        if (!first)
            first = dump;
        else
            assert_string_equal(dump, first);
        if (first != dump) free(dump);
        reading_free(r);
    }
    free(first);
}

static void test_utf16_with_its_mark_is_read(void **state)
{
    (void)state;
    static const char text[] = REC(1) "\n" REC(2) "\n";
    for (int big = 0; big < 2; big++)
        for (size_t chunk = 0; chunk < 4; chunk++) {
            unsigned char wide[2 * sizeof text];
            size_t n = 0;
            wide[n++] = big ? 0xfe : 0xff;
            wide[n++] = big ? 0xff : 0xfe;
            for (size_t i = 0; i < sizeof text - 1; i++) {
                wide[n++] = big ? 0 : (unsigned char)text[i];
                wide[n++] = big ? (unsigned char)text[i] : 0;
            }
            reading_options o = { .chunk = chunk };
            reading *r = read_bytes(wide, n, &o);
            assert_int_equal(r->count, 2);
            assert_int_equal(r->stats.records, 2);
            assert_int_equal(r->events[1].tag, 2);
            reading_free(r);
        }
}

/* ---- what is broken ---- */

static void test_a_line_cut_off_in_a_string_costs_itself(void **state)
{
    (void)state;
    EXPECT(REC(1) "\n{\"EventID\":5,\"Channel\":\"Micro\n" REC(2) "\n", 1, { 1, 1 }, { 2, 3 });
}

static void test_a_line_cut_off_between_values_costs_itself(void **state)
{
    (void)state;
    EXPECT(REC(1) "\n{\"EventID\":5,\n" REC(2) "\n" REC(3) "\n", 1, { 1, 1 }, { 2, 3 }, { 3, 4 });
    EXPECT("[\n" REC(1) ",\n{\"a\":[1,\n" REC(2) "\n", 1, { 1, 2 });
}

static void test_garbage_is_counted_line_by_line(void **state)
{
    (void)state;
    EXPECT("hello\n" REC(1) "\n}{\n]\n{]\n{\"a\" 1}\n{\"a\":1}}\n" REC(2) "\nnull\n42\n", 9, { 1, 2 }, { 2, 8 });
}

static void test_the_first_unreadable_records_are_told_with_line_and_reason(void **state)
{
    (void)state;
    reading *r = read_string(REC(1) "\n\n{\"a\":1}\n");
    assert_int_equal(r->bad_line, 3);
    assert_string_equal(r->bad_reason, "not of any known source");
    reading_free(r);
}

static void test_a_record_that_is_too_long_is_counted_and_passed_over(void **state)
{
    (void)state;
    size_t len = 300000;
    char *text = malloc(len + 2000);
    assert_non_null(text);
    for (int kind = 0; kind < 4; kind++) {
        /* a line of JSON, a JSON document of lines, a line of text, an XML event */
        static const char *const begin[] = { "{\"a\":\"", "{\"a\":\n\"", "text ", "<Event><System>" };
        static const char *const end[] = { "\"}\n", "\"\n}\n", "\n", "</System></Event>\n" };
        size_t n = (size_t)snprintf(text, 1000, "%s\n%s", REC(1), begin[kind]);
        memset(text + n, 'x', len);
        n += len;
        n += (size_t)snprintf(text + n, 1000, "%s%s\n", end[kind], REC(2));
        for (size_t chunk = 0; chunk < 5000; chunk += 4999) {
            reading_options o = { .max_record = 100000, .chunk = chunk };
            reading *r = read_bytes(text, n, &o);
            assert_int_equal(r->status, CDET_OK);
            assert_int_equal(r->count, 2);
            assert_int_equal(r->stats.unreadable, 1);
            assert_int_equal(r->bad_line, 2);
            assert_string_equal(r->bad_reason, "longer than a record may be");
            reading_free(r);
        }
    }
    free(text);
}

/* 40 MB of records in one array on one line, in little memory */
static void test_an_array_of_any_size_needs_the_memory_of_its_records(void **state)
{
    (void)state;
    cdet_reader_options o = CDET_READER_OPTIONS_INIT;
    cdet_reader_stats st = CDET_READER_STATS_INIT;
    cdet_catalog *c = NULL;
    cdet_reader *r = NULL;
    static const char one[] = REC(1) ",";
    char piece[100 * sizeof one];
    size_t n = 0;
    for (int i = 0; i < 100; i++, n += sizeof one - 1) memcpy(piece + n, one, sizeof one - 1);
    o.max_bytes = 6 << 20;
    assert_int_equal(cdet_catalog_new(NULL, &c), CDET_OK);
    assert_int_equal(cdet_reader_new(c, &o, ignore_event, NULL, &r), CDET_OK);
    assert_int_equal(cdet_reader_push(r, "[", 1), CDET_OK);
    for (int i = 0; i < 3000; i++) assert_int_equal(cdet_reader_push(r, piece, n), CDET_OK);
    assert_int_equal(cdet_reader_push(r, REC(2) "]", sizeof REC(2)), CDET_OK);
    assert_int_equal(cdet_reader_end(r), CDET_OK);
    assert_int_equal(cdet_reader_stats_get(r, &st), CDET_OK);
    assert_int_equal(st.events, 300001);
    assert_int_equal(st.unreadable, 0);
    cdet_reader_free(r);
    cdet_catalog_unref(c);
}

static void test_a_long_line_gives_the_same_whole_and_in_pieces(void **state)
{
    (void)state;
    size_t cap = 3 << 20, n = 0, count = 0;
    char *text = malloc(cap);
    assert_non_null(text);
    n += (size_t)snprintf(text, cap, "{\"Records\":[%s", REC(1));
    while (n < cap - 1000) n += (size_t)snprintf(text + n, cap - n, ",%s", REC(2)), count++;
    n += (size_t)snprintf(text + n, cap - n, "]}\n%s", REC(3));
    for (size_t chunk = 0; chunk < 200000; chunk += 65536) {
        reading_options o = { .chunk = chunk, .max_record = 100000 };
        reading *r = read_bytes(text, n, &o);
        assert_int_equal(r->count, count + 2);
        assert_int_equal(r->stats.unreadable, 0);
        assert_int_equal(r->events[count + 1].tag, 2);
        reading_free(r);
    }
    free(text);
}

static void test_deep_nesting_is_refused_or_passed_over(void **state)
{
    (void)state;
    size_t depth = 200000;
    char *text = malloc(2 * depth + 1000);
    assert_non_null(text);
    for (int kind = 0; kind < 3; kind++) {
        size_t n = (size_t)snprintf(
            text, 500,
            "{\"EventID\":5,\"Channel\":\"Microsoft-Windows-Sysmon/Operational\",\"Hostname\":\"ws1\",\"TimeCreated\":"
            "\"2024-03-05T10:20:30Z\",\"ProcessId\":1,\"%s\":",
            kind == 1 ? "Image" : "x");
        if (kind == 2) n = 0;
        memset(text + n, '[', depth);
        memset(text + n + depth, ']', depth);
        n += 2 * depth;
        n += (size_t)snprintf(text + n, 500, "%s\n%s\n", kind == 2 ? "" : "}", REC(2));
        reading *r = read_bytes(text, n, NULL);
        assert_int_equal(r->status, CDET_OK);
        assert_true(r->count >= 1);
        assert_string_equal(field_of(&r->events[r->count - 1], "process.pid"), "2");
        assert_int_equal(r->stats.records, 2);
        reading_free(r);
    }
    free(text);
}

/* ---- values ---- */

static void test_bytes_of_values_are_kept(void **state)
{
    (void)state;
    static const char text[] = "{\"EventID\":5,\"Channel\":\"Microsoft-Windows-Sysmon/"
                               "Operational\",\"Hostname\":\"ws1\",\"TimeCreated\":\"2024-03-05T10:20:30Z\","
                               "\"Image\":\"C:\\\\a\xff\xc0\x80.exe\",\"b\":\"\\ud83d\\ude00\",\"c\":\"\\ud800x\","
                               "\"d\":\"\xf4\x8f\xbf\xbf\",\"e\\u006e\":\"\\/\\b\\f\\n\\r\\t\\\"\"}\n";
    reading *r = read_one(text, "process.end");
    const seen_event *e = &r->events[0];
    assert_string_equal(field_of(e, "process.executable"), "C:\\a\xff\xc0\x80.exe");
    assert_string_equal(field_of(e, "winlog.event_data.b"), "\xf0\x9f\x98\x80");
    assert_string_equal(field_of(e, "winlog.event_data.c"), "\xed\xa0\x80x"); /* the unit's own bytes */
    assert_string_equal(field_of(e, "winlog.event_data.d"), "\xf4\x8f\xbf\xbf");
    assert_string_equal(field_of(e, "winlog.event_data.en"), "/\b\f\n\r\t\"");
    reading_free(r);
}

static void test_numbers_keep_their_kind(void **state)
{
    (void)state;
    static const char text[] = "{\"EventID\":5,\"Channel\":\"Microsoft-Windows-Sysmon/"
                               "Operational\",\"Hostname\":\"ws1\",\"TimeCreated\":\"2024-03-05T10:20:30Z\","
                               "\"i\":-9223372036854775808,\"u\":18446744073709551615,\"f\":-1.5e3,\"big\":"
                               "123456789012345678901234567890,\"t\":true,\"n\":null}\n";
    reading *r = read_one(text, "process.end");
    static const struct {
        const char *name, *value;
        uint32_t kind;
    } want[] = { { "i", "-9223372036854775808", CDET_INT },
                 { "u", "18446744073709551615", CDET_UINT },
                 { "f", "-1500", CDET_REAL },
                 { "big", "1.23457e+29", CDET_REAL },
                 { "t", "1", CDET_BOOL },
                 { "n", "null", CDET_NULL } };
    for (size_t i = 0; i < sizeof want / sizeof *want; i++) {
        char name[64];
        snprintf(name, sizeof name, "winlog.event_data.%s", want[i].name);
        assert_string_equal(field_of(&r->events[0], name), want[i].value);
        for (size_t k = 0; k < r->events[0].count; k++)
            if (strcmp(r->events[0].fields[k].name, name) == 0)
                assert_int_equal(r->events[0].fields[k].kind, want[i].kind);
    }
    reading_free(r);
}

static void test_xml_entities_and_control_bytes(void **state)
{
    (void)state;
    reading *r = read_one("<Event><System><Provider Name='Microsoft-Windows-Sysmon'/><EventID>5</EventID><TimeCreated "
                          "SystemTime='2024-03-05T10:20:30Z'/>"
                          "<Computer>ws1</Computer></System><EventData><Data "
                          "Name='Image'>a\x01&amp;&#65;\xff</Data></EventData></Event>\n",
                          "process.end");
    assert_string_equal(field_of(&r->events[0], "process.executable"), "a\x01&A\xff");
    reading_free(r);
}

static void test_xml_that_declares_entities_is_refused(void **state)
{
    (void)state;
    reading *r = read_string(
        "<!DOCTYPE Event [<!ENTITY a \"aaaa\"><!ENTITY b "
        "\"&a;&a;\">]><Event><System><EventID>5</EventID></System></Event>\n"
        "<Event><!DOCTYPE x [<!ENTITY a 'b'>]><System><EventID>&a;</EventID></System></Event>\n" REC(1) "\n");
    assert_int_equal(r->count, 1);
    assert_int_equal(r->stats.unreadable, 2);
    reading_free(r);
}

/* ---- plain ---- */

static void test_plain_takes_names_as_they_stand(void **state)
{
    (void)state;
    static const char text[] = "{\"Image\":\"a\",\"n\":{\"b\":{\"c\":1}},\"l\":[\"x\",\"y\",{\"z\":2}],\"winlog.event_"
                               "data.Image\":\"q\",\"@timestamp\":\"2024-03-05T10:20:30Z\"}\n"
                               "{\"EventID\":1}\n{}\n";
    reading_options o = { .source = "plain" };
    reading *r = read_bytes(text, sizeof text - 1, &o);
    assert_int_equal(r->count, 3);
    const seen_event *e = &r->events[0];
    assert_string_equal(e->name, "event.plain");
    assert_int_equal(e->time, 1709634030000000000);
    assert_string_equal(field_of(e, "Image"), "a");
    assert_string_equal(field_of(e, "n.b.c"), "1");
    assert_int_equal(field_count(e, "l"), 2);
    assert_string_equal(field_of(e, "l.z"), "2");
    assert_string_equal(field_of(e, "winlog.event_data.Image"), "q");
    assert_int_equal(r->events[1].time, 0); /* no time: 0 */
    reading_free(r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_one_record_a_line),
        cmocka_unit_test(test_blank_lines_are_no_records_and_count_as_lines),
        cmocka_unit_test(test_several_records_on_a_line),
        cmocka_unit_test(test_a_pretty_printed_record),
        cmocka_unit_test(test_an_array_of_records),
        cmocka_unit_test(test_envelopes_of_records),
        cmocka_unit_test(test_a_member_called_records_does_not_hide_a_record),
        cmocka_unit_test(test_an_empty_array_has_no_records),
        cmocka_unit_test(test_xml_of_several_lines),
        cmocka_unit_test(test_csv_values_of_several_lines),
        cmocka_unit_test(test_pieces_of_any_size_give_the_same),
        cmocka_unit_test(test_a_document_that_breaks_off_inside_a_line_gives_the_same_in_pieces),
        cmocka_unit_test(test_utf16_with_its_mark_is_read),
        cmocka_unit_test(test_a_line_cut_off_in_a_string_costs_itself),
        cmocka_unit_test(test_a_line_cut_off_between_values_costs_itself),
        cmocka_unit_test(test_garbage_is_counted_line_by_line),
        cmocka_unit_test(test_the_first_unreadable_records_are_told_with_line_and_reason),
        cmocka_unit_test(test_a_record_that_is_too_long_is_counted_and_passed_over),
        cmocka_unit_test(test_an_array_of_any_size_needs_the_memory_of_its_records),
        cmocka_unit_test(test_a_long_line_gives_the_same_whole_and_in_pieces),
        cmocka_unit_test(test_deep_nesting_is_refused_or_passed_over),
        cmocka_unit_test(test_bytes_of_values_are_kept),
        cmocka_unit_test(test_numbers_keep_their_kind),
        cmocka_unit_test(test_xml_entities_and_control_bytes),
        cmocka_unit_test(test_xml_that_declares_entities_is_refused),
        cmocka_unit_test(test_plain_takes_names_as_they_stand),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
