/* SPDX-License-Identifier: MIT
 *
 * test_windows.c: Windows events in every wrapping become the same events. Names of hosts, users and files are made up; the
 * shapes follow what each test names.
 */
#include "reading.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* 2024-03-05T10:20:30.123456Z */
static const int64_t at = 1709634030123456000;

/* ---- one process start, in every wrapping ---- */

static void is_the_start(const reading *r, int64_t time)
{
    const seen_event *e = &r->events[0];
    assert_string_equal(e->host, "ws1.corp.example");
    assert_int_equal(e->time, time);
    assert_int_equal(e->tag, 1);
    assert_string_equal(field_of(e, "host.os.type"), "windows");
    assert_string_equal(field_of(e, "event.provider"), "sysmon");
    assert_string_equal(field_of(e, "event.code"), "1");
    assert_string_equal(field_of(e, "process.entity_id"), "5770385f-c22a-43e0-bf4c-06f5698ffbd9");
    assert_string_equal(field_of(e, "process.pid"), "4242");
    assert_string_equal(field_of(e, "process.executable"), "C:\\Windows\\System32\\cmd.exe");
    assert_string_equal(field_of(e, "process.name"), "cmd.exe");
    assert_string_equal(field_of(e, "process.command_line"), "cmd.exe /c \"echo \xc3\xa9\"");
    assert_string_equal(field_of(e, "process.parent.pid"), "77");
    assert_string_equal(field_of(e, "process.parent.executable"), "C:\\Program Files\\App\\winword.exe");
    assert_string_equal(field_of(e, "process.parent.entity_id"), "");      /* all zeros: unknown */
    assert_string_equal(field_of(e, "process.pe.original_file_name"), ""); /* "-": unknown ... */
    assert_string_equal(field_of(e, "winlog.event_data.OriginalFileName"),
                        "-"); /* ... as it stands in what passes through */
    assert_string_equal(field_of(e, "user.name"), "ada");
    assert_string_equal(field_of(e, "user.domain"), "CORP");
    assert_string_equal(field_of(e, "file.hash.sha256"), "00ff");
    assert_string_equal(field_of(e, "winlog.channel"), "Microsoft-Windows-Sysmon/Operational");
    assert_string_equal(field_of(e, "winlog.event_data.Image"), "C:\\Windows\\System32\\cmd.exe");
}

#define START_DATA(pid, ppid)                                                                                          \
    "\"ProcessGuid\":\"{5770385F-C22A-43E0-BF4C-06F5698FFBD9}\",\"ProcessId\":" pid ","                                \
    "\"Image\":\"C:\\\\Windows\\\\System32\\\\cmd.exe\",\"CommandLine\":\"cmd.exe /c \\\"echo \\u00e9\\\"\","          \
    "\"OriginalFileName\":\"-\",\"User\":\"CORP\\\\ada\",\"Hashes\":\"MD5=01,SHA256=00FF,IMPHASH=02\","                \
    "\"UtcTime\":\"1999-01-01 00:00:00.000\",\"ParentProcessGuid\":\"{00000000-0000-0000-0000-000000000000}\","        \
    "\"ParentProcessId\":" ppid ",\"ParentImage\":\"C:\\\\Program Files\\\\App\\\\winword.exe\""

static void check(const char *text, int64_t time)
{
    reading *r = read_one(text, "process.start");
    is_the_start(r, time);
    reading_free(r);
}

/* evtx_dump's README, -o jsonl */
static void test_evtx_dump(void **state)
{
    (void)state;
    check(
        "{\"Event\":{\"#attributes\":{\"xmlns\":\"http://schemas.microsoft.com/win/2004/08/events/event\"},\"System\":{"
        "\"Provider\":{\"#attributes\":{\"Name\":\"Microsoft-Windows-Sysmon\"}},\"EventID\":1,"
        "\"TimeCreated\":{\"#attributes\":{\"SystemTime\":\"2024-03-05T10:20:30.123456Z\"}},"
        "\"Channel\":\"Microsoft-Windows-Sysmon/Operational\",\"Computer\":\"ws1.corp.example\"},"
        "\"EventData\":{" START_DATA("4242", "77") "}}}",
        at);
}

/* evtx_dump --separate-json-attributes, chainsaw dump */
static void test_evtx_dump_with_separate_attributes(void **state)
{
    (void)state;
    check("{\"Event_attributes\":{\"xmlns\":\"x\"},\"Event\":{\"System\":{"
          "\"Provider_attributes\":{\"Name\":\"Microsoft-Windows-Sysmon\"},\"EventID\":1,"
          "\"TimeCreated_attributes\":{\"SystemTime\":\"2024-03-05T10:20:30.123456Z\"},"
          "\"Channel\":\"Microsoft-Windows-Sysmon/Operational\",\"Computer\":\"ws1.corp.example\"},"
          "\"EventData\":{" START_DATA("4242", "77") "}}}",
          at);
}

/* winlogbeat 8's exported fields; event_id and pids are texts */
static void test_winlogbeat(void **state)
{
    (void)state;
    check("{\"@timestamp\":\"2024-03-05T10:20:30.123456Z\",\"event\":{\"code\":\"1\",\"provider\":\"Microsoft-Windows-"
          "Sysmon\"},"
          "\"winlog\":{\"channel\":\"Microsoft-Windows-Sysmon/Operational\",\"computer_name\":\"ws1.corp.example\","
          "\"event_id\":\"1\",\"provider_name\":\"Microsoft-Windows-Sysmon\",\"process\":{\"pid\":3044},"
          "\"event_data\":{" START_DATA("\"4242\"", "\"77\"") "}},\"host\":{\"name\":\"collector\"}}",
          at);
}

/* the same, as an index's flattened documents and some shippers write it */
static void test_winlogbeat_with_dotted_names(void **state)
{
    (void)state;
    check("{\"_index\":\"winlogbeat-8\",\"_source\":{\"@timestamp\":\"2024-03-05T10:20:30.123456Z\","
          "\"winlog.channel\":\"Microsoft-Windows-Sysmon/Operational\",\"winlog.computer_name\":\"ws1.corp.example\","
          "\"winlog.event_id\":1,\"winlog.provider_name\":\"Microsoft-Windows-Sysmon\","
          "\"winlog.event_data\":{" START_DATA("\"4242\"", "\"77\"") "}}}",
          at);
}

/* winlogbeat 6's exported fields */
static void test_winlogbeat6(void **state)
{
    (void)state;
    check("{\"@timestamp\":\"2024-03-05T10:20:30.123456Z\",\"log_name\":\"Microsoft-Windows-Sysmon/"
          "Operational\",\"event_id\":1,"
          "\"source_name\":\"Microsoft-Windows-Sysmon\",\"computer_name\":\"ws1.corp.example\",\"process_id\":1368,"
          "\"event_data\":{" START_DATA(
              "\"4242\"", "\"77\"") "},\"beat\":{\"name\":\"collector\"},\"host\":{\"name\":\"collector\"}}",
          at);
}

/* NXLog im_msvistalog through a collector: EventTime is four hours behind, in whole seconds; @timestamp is when it arrived */
static void test_nxlog_local_time_becomes_utc(void **state)
{
    (void)state;
    check("{\"EventTime\":\"2024-03-05 06:20:30\",\"EventReceivedTime\":\"2024-03-05 06:21:58\","
          "\"@timestamp\":\"2024-03-05T10:21:58.700Z\",\"Hostname\":\"ws1.corp.example\",\"EventID\":1,"
          "\"SourceName\":\"Microsoft-Windows-Sysmon\",\"Channel\":\"Microsoft-Windows-Sysmon/Operational\","
          "\"SourceModuleType\":\"im_msvistalog\",\"ExecutionProcessID\":3336," START_DATA("\"4242\"", "\"77\"") "}",
          at - 123456000);
}

static void test_nxlog_time_with_an_offset_is_taken_as_it_is(void **state)
{
    (void)state;
    check("{\"EventTime\":\"2024-03-05T12:20:30.123456+02:00\",\"EventReceivedTime\":\"2024-03-05T12:21:58+02:00\","
          "\"Hostname\":\"ws1.corp.example\",\"EventID\":1,\"SourceName\":\"Microsoft-Windows-Sysmon\","
          "\"Channel\":\"Microsoft-Windows-Sysmon/Operational\"," START_DATA("\"4242\"", "\"77\"") "}",
          at);
}

/* flat records of OTRF's Security Datasets */
static void test_flat(void **state)
{
    (void)state;
    check("{\"SourceName\":\"Microsoft-Windows-Sysmon\",\"Channel\":\"Microsoft-Windows-Sysmon/Operational\","
          "\"Hostname\":\"ws1.corp.example\",\"TimeCreated\":\"2024-03-05T10:20:30.123456Z\",\"EventID\":1,\"Task\":"
          "\"1\"," START_DATA("\"4242\"", "\"77\"") "}",
          at);
}

/* flat records without a provider: the channel tells */
static void test_flat_without_provider(void **state)
{
    (void)state;
    check("{\"Channel\":\"Microsoft-Windows-Sysmon/Operational\",\"Computer\":\"ws1.corp.example\","
          "\"SystemTime\":\"2024-03-05T10:20:30.123456Z\",\"EventID\":1," START_DATA("4242", "77") "}",
          at);
}

#define START_XML                                                                                                      \
    "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider "                          \
    "Name='Microsoft-Windows-Sysmon' "                                                                                 \
    "Guid='{5770385F-C22A-43E0-BF4C-06F5698FFBD9}'/><EventID>1</EventID><Version>5</Version>"                          \
    "<TimeCreated SystemTime='2024-03-05T10:20:30.1234560Z'/><Execution ProcessID='2796' ThreadID='3592'/>"            \
    "<Channel>Microsoft-Windows-Sysmon/Operational</Channel><Computer>ws1.corp.example</Computer></System><EventData>" \
    "<Data Name='ProcessGuid'>{5770385F-C22A-43E0-BF4C-06F5698FFBD9}</Data><Data Name='ProcessId'>4242</Data>"         \
    "<Data Name='Image'>C:\\Windows\\System32\\cmd.exe</Data><Data Name='CommandLine'>cmd.exe /c &quot;echo "          \
    "\xc3\xa9&quot;</Data>"                                                                                            \
    "<Data Name='OriginalFileName'>-</Data><Data Name='User'>CORP\\ada</Data><Data "                                   \
    "Name='Hashes'>MD5=01,SHA256=00FF</Data>"                                                                          \
    "<Data Name='UtcTime'>1999-01-01 00:00:00.000</Data>"                                                              \
    "<Data Name='ParentProcessGuid'>{00000000-0000-0000-0000-000000000000}</Data><Data "                               \
    "Name='ParentProcessId'>77</Data>"                                                                                 \
    "<Data Name='ParentImage'>C:\\Program Files\\App\\winword.exe</Data></EventData></Event>"

/* Microsoft's event schema, as wevtutil qe /f:xml writes it */
static void test_xml(void **state)
{
    (void)state;
    check(START_XML "\n", at);
}

static void test_xml_behind_a_syslog_header(void **state)
{
    (void)state;
    check("<13>1 2024-03-05T10:20:31Z relay forwarder 42 - - " START_XML "\n", at);
}

static void test_xml_in_the_message_of_a_shipper(void **state)
{
    (void)state;
    reading *r = read_one(
        "{\"@timestamp\":\"2030-01-01T00:00:00Z\",\"message\":\"<Event><System><Provider "
        "Name='Microsoft-Windows-Sysmon'/>"
        "<EventID>5</EventID><TimeCreated SystemTime='2024-03-05T10:20:30.123456Z'/><Channel>Microsoft-Windows-Sysmon/"
        "Operational</Channel><Computer>ws1.corp.example</Computer></System><EventData><Data Name='ProcessId'>9</Data>"
        "</EventData></Event>\"}",
        "process.end");
    assert_int_equal(r->events[0].time, at);
    reading_free(r);
}

/* learn.microsoft.com, Azure Monitor's Event table: the data is XML in a column */
static void test_event_table(void **state)
{
    (void)state;
    check("{\"TimeGenerated\":\"2024-03-05T10:20:30.123456Z\",\"Computer\":\"ws1.corp.example\",\"EventLog\":"
          "\"Microsoft-Windows-Sysmon/"
          "Operational\",\"Source\":\"Microsoft-Windows-Sysmon\",\"EventID\":1,\"EventData\":\"<DataItem "
          "type=\\\"System.XmlData\\\" "
          "time=\\\"x\\\"><EventData xmlns=\\\"y\\\"><Data "
          "Name=\\\"ProcessGuid\\\">{5770385F-C22A-43E0-BF4C-06F5698FFBD9}</Data>"
          "<Data Name=\\\"ProcessId\\\">4242</Data><Data Name=\\\"Image\\\">C:\\\\Windows\\\\System32\\\\cmd.exe</Data>"
          "<Data Name=\\\"CommandLine\\\">cmd.exe /c &quot;echo &#233;&quot;</Data><Data "
          "Name=\\\"OriginalFileName\\\">-</Data>"
          "<Data Name=\\\"User\\\">CORP\\\\ada</Data><Data Name=\\\"Hashes\\\">SHA256=00FF</Data>"
          "<Data Name=\\\"ParentProcessId\\\">77</Data><Data Name=\\\"ParentImage\\\">C:\\\\Program "
          "Files\\\\App\\\\winword.exe</Data>"
          "</EventData></DataItem>\"}",
          at);
}

/* WindowsEvent table: the data is an object */
static void test_windows_event_table(void **state)
{
    (void)state;
    check("{\"TimeGenerated\":\"3/5/2024, 10:20:30.123456 "
          "AM\",\"Computer\":\"ws1.corp.example\",\"Channel\":\"Microsoft-Windows-Sysmon/"
          "Operational\",\"Provider\":\"Microsoft-Windows-Sysmon\",\"EventID\":1,\"EventData\":{" START_DATA(
              "\"4242\"", "\"77\"") "}}",
          at);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_evtx_dump),
        cmocka_unit_test(test_evtx_dump_with_separate_attributes),
        cmocka_unit_test(test_winlogbeat),
        cmocka_unit_test(test_winlogbeat_with_dotted_names),
        cmocka_unit_test(test_winlogbeat6),
        cmocka_unit_test(test_nxlog_local_time_becomes_utc),
        cmocka_unit_test(test_nxlog_time_with_an_offset_is_taken_as_it_is),
        cmocka_unit_test(test_flat),
        cmocka_unit_test(test_flat_without_provider),
        cmocka_unit_test(test_xml),
        cmocka_unit_test(test_xml_behind_a_syslog_header),
        cmocka_unit_test(test_xml_in_the_message_of_a_shipper),
        cmocka_unit_test(test_event_table),
        cmocka_unit_test(test_windows_event_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
