/* SPDX-License-Identifier: MIT
 *
 * test_windows_events.c: each kind of Windows event becomes the event that it is, with its fields. Names of hosts, users and files are made up.
 */
#include "reading.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* 2024-03-05T10:20:30.123456Z */
static const int64_t at = 1709634030123456000;

/* ---- Security events ---- */

static void is_the_4688(const seen_event *e)
{
    assert_string_equal(e->name, "process.start");
    assert_string_equal(e->host, "ws1");
    assert_int_equal(e->time, at - 456000);
    assert_string_equal(field_of(e, "event.provider"), "security-auditing");
    assert_string_equal(field_of(e, "process.pid"), "5648"); /* 0x1610 */
    assert_string_equal(field_of(e, "process.parent.pid"), "2184");
    assert_string_equal(field_of(e, "process.executable"), "C:\\Windows\\System32\\mshta.exe");
    assert_string_equal(field_of(e, "process.parent.executable"), "C:\\Windows\\explorer.exe");
    assert_string_equal(field_of(e, "process.command_line"), "mshta \"a, b\"");
    assert_string_equal(field_of(e, "user.name"), "ada");
    assert_string_equal(field_of(e, "process.entry_leader.entity_id"), "0xfaac27");
}

/* the SecurityEvent table as CSV, with the numbering column that a notebook's export puts first */
static void test_security_event_csv(void **state)
{
    (void)state;
    reading *r = read_string(
        ",EventID,TimeGenerated,Computer,SubjectUserName,SubjectLogonId,NewProcessId,NewProcessName,ProcessId,"
        "CommandLine,ParentProcessName,TargetLogonId\r\n"
        "0,4688,2024-03-05 10:20:30.123,ws1,ada,0xFAAC27,0x1610,C:\\Windows\\System32\\mshta.exe,0x888,"
        "\"mshta \"\"a, b\"\"\",C:\\Windows\\explorer.exe,0x0\r\n"
        "1,4634,2024-03-05 10:20:31,ws1,ada,0xFAAC27,,,,,,\r\n");
    assert_int_equal(r->stats.records, 2);
    assert_int_equal(r->count, 2);
    is_the_4688(&r->events[0]);
    assert_int_equal(r->events[0].tag, 2);
    assert_string_equal(r->events[1].name, "session.end");
    reading_free(r);
}

static void test_security_event_json(void **state)
{
    (void)state;
    reading *r = read_one("{\"EventID\":4688,\"TimeGenerated\":\"2024-03-05T10:20:30.123Z\",\"Computer\":\"ws1\","
                          "\"SubjectUserName\":\"ada\","
                          "\"SubjectLogonId\":\"0xFAAC27\",\"NewProcessId\":\"0x1610\",\"NewProcessName\":\"C:"
                          "\\\\Windows\\\\System32\\\\mshta.exe\","
                          "\"ProcessId\":\"0x888\",\"CommandLine\":\"mshta \\\"a, "
                          "b\\\"\",\"ParentProcessName\":\"C:\\\\Windows\\\\explorer.exe\","
                          "\"TargetLogonId\":\"0x0\",\"Channel\":\"Security\"}",
                          "process.start");
    is_the_4688(&r->events[0]);
    reading_free(r);
}

/* One record in evtx_dump's shape. `data` is the inside of EventData, or, with `user_data`, of UserData. */
static reading *record(const char *provider, const char *channel, int id, const char *data, const char *class_name)
{
    char text[4096];
    int n = snprintf(text, sizeof text,
                     "{\"Event\":{\"System\":{\"Provider\":{\"#attributes\":{\"Name\":\"%s\"}},\"EventID\":{\"#"
                     "attributes\":{\"Qualifiers\":1},"
                     "\"#text\":%d},\"TimeCreated\":{\"#attributes\":{\"SystemTime\":\"2024-03-05T10:20:30.123456Z\"}},"
                     "\"Execution\":{"
                     "\"#attributes\":{\"ProcessID\":908}},\"Channel\":\"%s\",\"Computer\":\"ws1\"},%s}}",
                     provider, id, channel, data);
    assert_in_range(n, 1, (int)sizeof text - 1);
    return read_one(text, class_name);
}

#define SYSMON "Microsoft-Windows-Sysmon", "Microsoft-Windows-Sysmon/Operational"
#define SECURITY "Microsoft-Windows-Security-Auditing", "Security"

/* A case: the record, its class, and pairs of field and value, ended by NULL. */
typedef struct known_event {
    const char *provider, *channel;
    int id;
    const char *data, *class_name;
    const char *fields[16];
} known_event;

static void test_classes_and_fields(void **state)
{
    (void)state;
    /* Sysmon's documented schema; Security events as Microsoft documents them; the others as their manifests have them */
    static const known_event cases[] = {
        { SYSMON,
          3,
          "\"EventData\":{\"ProcessId\":9,\"Initiated\":\"true\",\"Protocol\":\"TCP\",\"SourceIp\":\"10.0.0.5\","
          "\"SourcePort\":50000,"
          "\"DestinationIp\":\"203.0.113.9\",\"DestinationPort\":\"443\",\"DestinationHostname\":\"a.example\"}",
          "network.connect",
          { "destination.ip", "203.0.113.9", "destination.port", "443", "destination.domain", "a.example",
            "network.transport", "tcp", "network.direction", "egress", NULL } },
        { SYSMON,
          3,
          "\"EventData\":{\"ProcessId\":9,\"Initiated\":false,\"SourceIp\":\"203.0.113.9\"}",
          "network.accept",
          { "network.direction", "ingress", NULL } },
        { SYSMON,
          5,
          "\"EventData\":{\"ProcessId\":9,\"ProcessGuid\":\"AB-1\"}",
          "process.end",
          { "process.entity_id", "ab-1", NULL } },
        { SYSMON,
          7,
          "\"EventData\":{\"ImageLoaded\":\"C:\\\\a.dll\",\"Hashes\":\"SHA256=AA\"}",
          "image.load",
          { "dll.path", "C:\\a.dll", "file.hash.sha256", "aa", NULL } },
        { SYSMON,
          6,
          "\"EventData\":{\"ImageLoaded\":\"C:\\\\a.sys\"}",
          "driver.load",
          { "dll.path", "C:\\a.sys", NULL } },
        { SYSMON,
          8,
          "\"EventData\":{\"SourceProcessId\":1,\"SourceImage\":\"C:\\\\s.exe\",\"TargetProcessId\":2,\"TargetImage\":"
          "\"C:\\\\t.exe\","
          "\"SourceProcessGuid\":\"{A1}\",\"TargetProcessGuid\":\"{B2}\"}",
          "process.inject",
          { "process.pid", "1", "process.executable", "C:\\s.exe", "process.entity_id", "a1", "Target.process.pid", "2",
            "Target.process.executable", "C:\\t.exe", "Target.process.entity_id", "b2", NULL } },
        { SYSMON,
          10,
          "\"EventData\":{\"SourceProcessId\":1,\"SourceProcessGUID\":\"{A1}\",\"TargetProcessGUID\":\"{B2}\","
          "\"GrantedAccess\":\"0x1010\"}",
          "process.access",
          { "process.entity_id", "a1", "Target.process.entity_id", "b2", "process.Ext.granted_access", "0x1010",
            NULL } },
        { SYSMON,
          11,
          "\"EventData\":{\"TargetFilename\":\"C:\\\\x.js\",\"Image\":\"C:\\\\w.exe\"}",
          "file.create",
          { "file.path", "C:\\x.js", "process.executable", "C:\\w.exe", NULL } },
        { SYSMON,
          29,
          "\"EventData\":{\"TargetFilename\":\"C:\\\\x.exe\",\"Hashes\":\"SHA1=1,SHA256=BB\"}",
          "file.create",
          { "file.path", "C:\\x.exe", "file.hash.sha256", "bb", NULL } },
        { SYSMON,
          2,
          "\"EventData\":{\"TargetFilename\":\"C:\\\\x.js\"}",
          "file.modify",
          { "file.path", "C:\\x.js", NULL } },
        { SYSMON,
          23,
          "\"EventData\":{\"TargetFilename\":\"C:\\\\x.js\"}",
          "file.delete",
          { "file.path", "C:\\x.js", NULL } },
        { SYSMON,
          26,
          "\"EventData\":{\"TargetFilename\":\"C:\\\\x.js\"}",
          "file.delete",
          { "file.path", "C:\\x.js", NULL } },
        { SYSMON,
          15,
          "\"EventData\":{\"TargetFilename\":\"C:\\\\Users\\\\ada\\\\Downloads\\\\x.zip:Zone.Identifier\",\"Hash\":"
          "\"SHA256=CC\","
          "\"Contents\":\"[ZoneTransfer]  ZoneId=3  ReferrerUrl=https://a.example/  HostUrl=https://b.example/x.zip "
          "\"}",
          "file.stream",
          { "file.path", "C:\\Users\\ada\\Downloads\\x.zip", "file.stream", "Zone.Identifier", "file.origin_url",
            "https://b.example/x.zip", "file.origin_referrer_url", "https://a.example/", "file.zone", "3", NULL } },
        { SYSMON,
          12,
          "\"EventData\":{\"EventType\":\"CreateKey\",\"TargetObject\":\"HKLM\\\\A\"}",
          "registry.create",
          { "registry.path", "HKLM\\A", NULL } },
        { SYSMON,
          12,
          "\"EventData\":{\"EventType\":\"DeleteValue\",\"TargetObject\":\"HKLM\\\\A\"}",
          "registry.delete",
          { NULL } },
        { SYSMON,
          13,
          "\"EventData\":{\"EventType\":\"SetValue\",\"TargetObject\":\"HKU\\\\S\\\\RunMRU\\\\a\",\"Details\":"
          "\"cmd\\\\1\"}",
          "registry.set",
          { "registry.path", "HKU\\S\\RunMRU\\a", "registry.value", "a", "registry.data.strings", "cmd\\1", NULL } },
        { SYSMON,
          14,
          "\"EventData\":{\"TargetObject\":\"HKLM\\\\A\",\"NewName\":\"HKLM\\\\B\"}",
          "registry.rename",
          { "registry.data.strings", "HKLM\\B", NULL } },
        { SYSMON, 17, "\"EventData\":{\"PipeName\":\"\\\\p\"}", "pipe.create", { "file.name", "\\p", NULL } },
        { SYSMON, 18, "\"EventData\":{\"PipeName\":\"\\\\p\"}", "pipe.connect", { NULL } },
        { SYSMON,
          20,
          "\"EventData\":{\"Name\":\"c\",\"Type\":\"Command Line\",\"Destination\":\"cmd /c x\"}",
          "wmi.event",
          { "Target.process.command_line", "cmd /c x", "Target.task.name", "c", NULL } },
        { SYSMON,
          22,
          "\"EventData\":{\"QueryName\":\"a.example\",\"QueryResults\":\"::ffff:203.0.113.9;203.0.113.10;\"}",
          "dns.query",
          { "dns.question.name", "a.example", "dns.resolved_ip", "203.0.113.9", NULL } },
        { SYSMON,
          25,
          "\"EventData\":{\"ProcessId\":3,\"Type\":\"Image is replaced\"}",
          "process.tamper",
          { "process.pid", "3", NULL } },
        { SYSMON, 99, "\"EventData\":{}", "log.windows", { "event.code", "99", NULL } },
        { SECURITY,
          4689,
          "\"EventData\":{\"ProcessId\":\"0x1f\",\"ProcessName\":\"C:\\\\a.exe\"}",
          "process.end",
          { "process.pid", "31", "process.executable", "C:\\a.exe", NULL } },
        { SECURITY,
          5156,
          "\"EventData\":{\"ProcessID\":1234,\"Application\":\"\\\\device\\\\harddiskvolume3\\\\a.exe\",\"Direction\":"
          "\"%%14593\","
          "\"SourceAddress\":\"10.0.0.5\",\"DestAddress\":\"203.0.113.9\",\"DestPort\":\"443\",\"Protocol\":6}",
          "network.connect",
          { "process.pid", "1234", "process.executable", "\\device\\harddiskvolume3\\a.exe", "destination.ip",
            "203.0.113.9", "destination.port", "443", "network.transport", "tcp", "event.outcome", "success", NULL } },
        { SECURITY,
          5156,
          "\"EventData\":{\"ProcessID\":4,\"Application\":\"System\",\"Direction\":\"%%14592\",\"DestPort\":\"445\"}",
          "network.accept",
          { "network.direction", "ingress", NULL } },
        { SECURITY,
          5157,
          "\"EventData\":{\"ProcessID\":4,\"Direction\":\"%%14593\"}",
          "network.connect",
          { "event.outcome", "failure", NULL } },
        { SECURITY,
          4697,
          "\"EventData\":{\"ServiceName\":\"svc\",\"ServiceFileName\":\"C:\\\\Program Files\\\\a b\\\\s.exe -k "
          "x\",\"ClientProcessId\":\"77\"}",
          "process.request",
          { "Target.task.name", "svc", "Target.process.executable", "C:\\Program Files\\a b\\s.exe", "process.pid",
            "77", "Target.process.command_line", "C:\\Program Files\\a b\\s.exe -k x", NULL } },
        { SECURITY,
          4698,
          "\"EventData\":{\"TaskName\":\"\\\\T\",\"ClientProcessId\":78,\"TaskContent\":\"<Task>\\r\\n<Exec><Command>C:"
          "\\\\p.exe</Command>"
          "\\r\\n <Arguments>-x 1</Arguments></Exec></Task>\"}",
          "process.request",
          { "Target.task.name", "\\T", "process.pid", "78", "Target.process.executable", "C:\\p.exe",
            "Target.process.command_line", "C:\\p.exe -x 1", NULL } },
        { SECURITY,
          4702,
          "\"EventData\":{\"TaskName\":\"\\\\T\",\"TaskContentNew\":\"<Command>a.exe</Command>\"}",
          "process.request",
          { "Target.process.command_line", "a.exe", NULL } },
        { SECURITY,
          4624,
          "\"EventData\":{\"TargetUserName\":\"ada\",\"TargetDomainName\":\"CORP\",\"TargetLogonId\":\"0x1F\","
          "\"IpAddress\":\"::ffff:203.0.113.9\","
          "\"SubjectUserName\":\"-\",\"LogonType\":3,\"ProcessId\":\"0x0\"}",
          "session.start",
          { "user.name", "ada", "process.entry_leader.entity_id", "0x1f", "source.ip", "203.0.113.9",
            "winlog.logon.type", "3", "event.outcome", "success", NULL } },
        { SECURITY,
          4663,
          "\"EventData\":{\"ObjectType\":\"File\",\"ObjectName\":\"C:\\\\d.docx\",\"AccessList\":\"%%4416\","
          "\"ProcessId\":\"0x10\"}",
          "file.open",
          { "file.path", "C:\\d.docx", "process.pid", "16", NULL } },
        { SECURITY,
          4663,
          "\"EventData\":{\"ObjectType\":\"File\",\"ObjectName\":\"C:\\\\d.docx\",\"AccessList\":\"%%4417\\r\\n\"}",
          "file.modify",
          { NULL } },
        { SECURITY,
          4657,
          "\"EventData\":{\"ObjectName\":\"\\\\REGISTRY\\\\MACHINE\\\\A\",\"ObjectValueName\":\"v\",\"NewValue\":"
          "\"1\"}",
          "registry.set",
          { "registry.path", "\\REGISTRY\\MACHINE\\A\\v", "registry.data.strings", "1", NULL } },
        { "Service Control Manager",
          "System",
          7045,
          "\"EventData\":{\"ServiceName\":\"svc\",\"ImagePath\":\"\\\"C:\\\\a b\\\\s.exe\\\" -k\"}",
          "process.request",
          { "Target.task.name", "svc", "Target.process.executable", "C:\\a b\\s.exe", "event.provider",
            "service control manager", NULL } },
        { "Application Error",
          "Application",
          1000,
          "\"EventData\":{\"Data\":[\"WINWORD.EXE\",\"16\",\"0\",\"m.dll\",\"1\",\"0\",\"c0000005\",\"1\",\"1a2c\","
          "\"01d9\",\"C:\\\\o\\\\WINWORD.EXE\",\"C:\\\\m.dll\"]}",
          "app.crash",
          { "process.name", "WINWORD.EXE", "process.pid", "6700", "process.executable", "C:\\o\\WINWORD.EXE", NULL } },
        { "Application Error",
          "Application",
          1000,
          "\"EventData\":{\"AppName\":\"WINWORD.EXE\",\"ProcessId\":\"0x1a2c\",\"AppPath\":\"C:\\\\o\\\\WINWORD.EXE\"}",
          "app.crash",
          { "process.name", "WINWORD.EXE", "process.pid", "6700", "process.executable", "C:\\o\\WINWORD.EXE", NULL } },
        { "Application Error",
          "Application",
          1000,
          "\"RenderingInfo\":{\"Message\":\"Faulting application name: WINWORD.EXE, version: 16\\r\\nException code: "
          "0xc0000005\\r\\n"
          "Faulting process id: 0x1a2c\\r\\nFaulting application path: C:\\\\o\\\\WINWORD.EXE\\r\\n\"}",
          "app.crash",
          { "process.name", "WINWORD.EXE", "process.pid", "6700", "process.executable", "C:\\o\\WINWORD.EXE",
            "event.reason", "0xc0000005", NULL } },
        { "Application Hang",
          "Application",
          1002,
          "\"EventData\":{\"Data\":[\"AcroRd32.exe\",\"1\",\"1f4\",\"0\",\"4\",\"C:\\\\a\\\\AcroRd32.exe\"]}",
          "app.crash",
          { "process.name", "AcroRd32.exe", "process.pid", "500", "process.executable", "C:\\a\\AcroRd32.exe", NULL } },
        { "Windows Error Reporting",
          "Application",
          1001,
          "\"EventData\":{\"Data\":[\"\",\"0\",\"APPCRASH\",\"x\",\"0\",\"WINWORD.EXE\"]}",
          "app.crash",
          { "process.name", "WINWORD.EXE", NULL } },
        { "Microsoft-Windows-WMI-Activity",
          "Microsoft-Windows-WMI-Activity/Operational",
          5858,
          "\"UserData\":{\"Operation_ClientFailure\":{\"ClientProcessId\":321,\"User\":\"CORP\\\\ada\",\"Operation\":"
          "\"Start IWbemServices::ExecMethod - root\\\\cimv2 : Win32_Process::Create\"}}",
          "process.request",
          { "process.pid", "321", "user.name", "ada", "winlog.event_data.ClientProcessId", "321", NULL } },
        { "Microsoft-Windows-WMI-Activity",
          "Microsoft-Windows-WMI-Activity/Operational",
          5858,
          "\"UserData\":{\"Operation_ClientFailure\":{\"ClientProcessId\":321,\"Operation\":\"Start x\"}}",
          "wmi.operation",
          { "process.pid", "321", "event.action", "Start x", NULL } },
        { "Microsoft-Windows-WMI-Activity",
          "Microsoft-Windows-WMI-Activity/Trace",
          23,
          "\"EventData\":{\"Commandline\":\"calc.exe\",\"CreatedProcessId\":55,\"ClientProcessId\":66}",
          "process.request",
          { "process.pid", "66", "Target.process.pid", "55", "Target.process.command_line", "calc.exe", NULL } },
        { "Microsoft-Windows-WMI-Activity",
          "Microsoft-Windows-WMI-Activity/Operational",
          5857,
          "\"UserData\":{\"Operation_StartedOperational\":{\"HostProcess\":\"wmiprvse.exe\",\"ProcessID\":7,"
          "\"ProviderPath\":\"C:\\\\w.dll\"}}",
          "image.load",
          { "process.pid", "7", "dll.path", "C:\\w.dll", "process.name", "wmiprvse.exe", NULL } },
        { "Microsoft-Windows-WMI-Activity",
          "Microsoft-Windows-WMI-Activity/Operational",
          5861,
          "\"UserData\":{\"Operation_ESStoConsumerBinding\":{\"ESS\":\"f\",\"PossibleCause\":\"instance of "
          "CommandLineEventConsumer { CommandLineTemplate = \\\"cmd /c x\\\"; }\"}}",
          "process.request",
          { "Target.process.command_line", "cmd /c x", NULL } },
        { "Microsoft-Windows-TaskScheduler",
          "Microsoft-Windows-TaskScheduler/Operational",
          106,
          "\"EventData\":{\"TaskName\":\"\\\\T\",\"UserContext\":\"CORP\\\\ada\"}",
          "process.request",
          { "Target.task.name", "\\T", "user.name", "ada", NULL } },
        { "Microsoft-Windows-TaskScheduler",
          "Microsoft-Windows-TaskScheduler/Operational",
          129,
          "\"EventData\":{\"TaskName\":\"\\\\T\",\"Path\":\"C:\\\\p.exe\",\"ProcessID\":\"7448\"}",
          "process.request",
          { "Target.process.pid", "7448", "Target.process.executable", "C:\\p.exe", NULL } },
        { "Microsoft-Windows-TaskScheduler",
          "Microsoft-Windows-TaskScheduler/Operational",
          200,
          "\"EventData\":{\"TaskName\":\"\\\\T\",\"ActionName\":\"C:\\\\p.exe\"}",
          "process.request",
          { "Target.process.executable", "C:\\p.exe", NULL } },
        { "Microsoft-Windows-TaskScheduler",
          "Microsoft-Windows-TaskScheduler/Operational",
          201,
          "\"EventData\":{\"TaskName\":\"\\\\T\"}",
          "task.end",
          { NULL } },
        { "Microsoft-Windows-PowerShell",
          "Microsoft-Windows-PowerShell/Operational",
          4104,
          "\"EventData\":{\"ScriptBlockText\":\"iex x\",\"Path\":\"C:\\\\a.ps1\"}",
          "script.block",
          { "powershell.file.script_block_text", "iex x", "process.pid", "908", "file.path", "C:\\a.ps1", NULL } },
        { "Microsoft-Windows-PowerShell",
          "Microsoft-Windows-PowerShell/Operational",
          4103,
          "\"EventData\":{\"ContextInfo\":\" Severity = Info\\r\\n Host Application = powershell -nop\\r\\n Engine "
          "Version = 5\",\"Payload\":\"p\"}",
          "script.block",
          { "process.command_line", "powershell -nop", NULL } },
        { "Microsoft-Windows-Bits-Client",
          "Microsoft-Windows-Bits-Client/Operational",
          3,
          "\"EventData\":{\"jobTitle\":\"j\",\"processPath\":\"C:\\\\p.exe\",\"processId\":41}",
          "process.request",
          { "process.pid", "41", "process.executable", "C:\\p.exe", "Target.task.name", "j", NULL } },
        { "Microsoft-Windows-Bits-Client",
          "Microsoft-Windows-Bits-Client/Operational",
          59,
          "\"EventData\":{\"name\":\"j\",\"url\":\"https://u@a.example:8443/x?y\"}",
          "network.connect",
          { "destination.domain", "a.example", "Target.task.name", "j", NULL } },
        { "Microsoft-Windows-DNS-Client",
          "Microsoft-Windows-DNS-Client/Operational",
          3006,
          "\"EventData\":{\"QueryName\":\"a.example\"}",
          "dns.query",
          { "dns.question.name", "a.example", "process.pid", "908", NULL } },
        { "Microsoft-Windows-Whatever",
          "Microsoft-Windows-Whatever/Admin",
          4242,
          "\"EventData\":null",
          "log.windows",
          { "event.provider", "whatever", NULL } },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const known_event *c = &cases[i];
        reading *r = record(c->provider, c->channel, c->id, c->data, c->class_name);
        assert_int_equal(r->events[0].time, at);
        for (size_t k = 0; c->fields[k]; k += 2) {
            const char *got = field_of(&r->events[0], c->fields[k]);
            if (strcmp(got, c->fields[k + 1]) != 0)
                print_error("case %zu (%s %d), %s\n", i, c->channel, c->id, c->fields[k]);
            assert_string_equal(got, c->fields[k + 1]);
        }
        reading_free(r);
    }
}

/* NXLog gives ProcessID to the logging process where it has no ExecutionProcessID: the message has the right one */
static void test_filtering_platform_process_of_nxlog(void **state)
{
    (void)state;
    reading *r =
        read_one("{\"EventTime\":\"2024-03-05 10:20:30\",\"EventReceivedTime\":\"2024-03-05 "
                 "10:20:31\",\"Hostname\":\"ws1\",\"EventID\":5156,"
                 "\"SourceName\":\"Microsoft-Windows-Security-Auditing\",\"Channel\":\"security\",\"ProcessID\":4,"
                 "\"Application\":\"\\\\device\\\\harddiskvolume2\\\\a.exe\",\"Direction\":\"%%14593\",\"DestAddress\":"
                 "\"203.0.113.9\","
                 "\"Message\":\"The Windows Filtering Platform has permitted a connection.\\r\\n\\r\\nApplication "
                 "Information:\\r\\n"
                 "\\tProcess ID:\\t\\t2924\\r\\n\"}",
                 "network.connect");
    assert_string_equal(field_of(&r->events[0], "process.pid"), "2924");
    reading_free(r);
}

/* flat records have no EventType of Sysmon's: the shipper's own took its place */
static void test_deletion_of_a_key_is_told_by_the_message(void **state)
{
    (void)state;
    reading *r = read_one("{\"EventTime\":\"2024-03-05 10:20:30\",\"EventReceivedTime\":\"2024-03-05 "
                          "10:20:31\",\"Hostname\":\"ws1\",\"EventID\":12,"
                          "\"SourceName\":\"Microsoft-Windows-Sysmon\",\"Channel\":\"Microsoft-Windows-Sysmon/"
                          "Operational\",\"EventType\":\"INFO\","
                          "\"TargetObject\":\"HKLM\\\\A\",\"Message\":\"Registry object added or "
                          "deleted:\\r\\nEventType: DeleteKey\\r\\n\"}",
                          "registry.delete");
    reading_free(r);
}

static void test_a_record_without_a_time_is_unreadable(void **state)
{
    (void)state;
    reading *r =
        read_string("{\"Event\":{\"System\":{\"EventID\":1,\"Channel\":\"Security\",\"Computer\":\"ws1\"}}}\n");
    assert_int_equal(r->stats.unreadable, 1);
    assert_int_equal(r->count, 0);
    assert_string_equal(r->bad_reason, "no time that could be read");
    reading_free(r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_security_event_csv),
        cmocka_unit_test(test_security_event_json),
        cmocka_unit_test(test_classes_and_fields),
        cmocka_unit_test(test_filtering_platform_process_of_nxlog),
        cmocka_unit_test(test_deletion_of_a_key_is_told_by_the_message),
        cmocka_unit_test(test_a_record_without_a_time_is_unreadable),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
