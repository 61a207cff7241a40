// SPDX-License-Identifier: MIT
//
// shapes.cpp: see shapes.h. Fields that no rule reads are there as agents write them, in number and size: most of a record is such.
#include "shapes.h"

#include <cstdio>
#include <cstring>
#include <ctime>

namespace
{

std::string quoted(const std::string &s)
{
    std::string out = "\"";
    for (char c : s) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

std::string text_of(const cdet_field &f)
{
    return f.kind == CDET_STR ? std::string(f.v.str.ptr, f.v.str.len) : std::to_string(f.v.u);
}

// The event's field as text; empty: it has none.
std::string get(const cdet_event &ev, const char *name)
{
    for (size_t i = 0; i < ev.field_count; i++)
        if (ev.fields[i].name.len == std::strlen(name) && std::memcmp(ev.fields[i].name.ptr, name, ev.fields[i].name.len) == 0)
            return text_of(ev.fields[i]);
    return {};
}

bool is(const cdet_event &ev, const char *name)
{
    return ev.name.len == std::strlen(name) && std::memcmp(ev.name.ptr, name, ev.name.len) == 0;
}

std::string time_of(const cdet_event &ev, const char *form, bool fraction)
{
    char text[64];
    time_t s = static_cast<time_t>(ev.time / 1000000000);
    tm t;
    gmtime_r(&s, &t);
    size_t n = std::strftime(text, sizeof text, form, &t);
    if (fraction)
        std::snprintf(text + n, sizeof text - n, ".%06d", static_cast<int>(ev.time % 1000000000 / 1000));
    return text;
}

std::string host_of(const cdet_event &ev)
{
    return std::string(ev.host.ptr, ev.host.len);
}

// ---- Elastic Common Schema ----

struct kind {
    const char *name, *category, *type, *action;
};
const kind kinds[] = {{"process.start", "process", "start", "start"},
                      {"process.end", "process", "end", "end"},
                      {"file.create", "file", "creation", "creation"},
                      {"file.rename", "file", "change", "rename"},
                      {"file.open", "file", "access", "open"},
                      {"network.connect", "network", "start", "connection_attempted"},
                      {"dns.query", "network", "info", "lookup_requested"},
                      {"image.load", "library", "start", "load"}};

const kind *kind_of(const cdet_event &ev)
{
    for (const kind &i : kinds)
        if (is(ev, i.name))
            return &i;
    return nullptr;
}

// What the event itself says, in nested objects, without the braces around all.
std::string ecs_core(const cdet_event &ev, const kind &k, const std::string &more_of_process)
{
    std::string out = "\"@timestamp\":\"" + time_of(ev, "%Y-%m-%dT%H:%M:%S", true) + "Z\",\"event\":{\"category\":[\"" + k.category +
                      "\"],\"type\":[\"" + k.type + "\"],\"action\":\"" + k.action + "\",\"kind\":\"event\"}";
    std::string process, parent;
    for (size_t i = 0; i < ev.field_count; i++) {
        std::string name(ev.fields[i].name.ptr, ev.fields[i].name.len), v = text_of(ev.fields[i]);
        if (ev.fields[i].kind == CDET_STR)
            v = quoted(v);
        if (name.rfind("process.parent.", 0) == 0)
            parent += (parent.empty() ? "\"" : ",\"") + name.substr(15) + "\":" + v;
        else if (name.rfind("process.", 0) == 0)
            process += (process.empty() ? "\"" : ",\"") + name.substr(8) + "\":" + v;
        else if (name == "dns.question.name")
            out += ",\"dns\":{\"question\":{\"name\":" + v + "}}";
        else if (name == "file.path" || name == "dll.path")
            out += ",\"" + name.substr(0, name.find('.')) + "\":{\"path\":" + v + "}";
        else if (name == "destination.ip")
            out += ",\"destination\":{\"ip\":" + v + ",\"port\":443}";
    }
    return out + ",\"process\":{" + process + more_of_process + (parent.empty() ? "" : ",\"parent\":{" + parent + "}") + "}";
}

std::string small_ecs(const cdet_event &ev)
{
    const kind *k = kind_of(ev);
    if (!k)
        return {};
    return "{" + ecs_core(ev, *k, "") + ",\"host\":{\"hostname\":" + quoted(host_of(ev)) + ",\"os\":{\"type\":\"windows\"}}}\n";
}

// An Elastic Defend document: agent, elastic, data_stream, host in full, hashes and signatures of the process.
std::string defend(const cdet_event &ev)
{
    const kind *k = kind_of(ev);
    if (!k)
        return {};
    static const char process[] =
        ",\"thread\":{\"id\":7112},\"hash\":{\"md5\":\"0d1a2b3c4d5e6f708192a3b4c5d6e7f8\",\"sha1\":\"0123456789abcdef0123456789abcdef01234567\","
        "\"sha256\":\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"},\"code_signature\":{\"trusted\":true,\"subject_name\":"
        "\"Vendor Corporation\","
        "\"exists\":true,\"status\":\"trusted\"},\"Ext\":{\"ancestry\":[\"YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXoxMjM0NTY3ODkw\","
        "\"YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXoxMjM0NTY3ODkx\","
        "\"YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXoxMjM0NTY3ODky\"],\"authentication_id\":\"0x3e7\",\"token\":{\"integrity_level_name\":\"medium\","
        "\"elevation\":false},"
        "\"session_info\":{\"logon_type\":\"Interactive\"}}";
    std::string exe = get(ev, "process.executable"), name = exe.substr(exe.rfind('\\') + 1);
    return "{\"agent\":{\"id\":\"7e2c1f0a-5b6d-4c3e-9f8a-1b2c3d4e5f60\",\"type\":\"endpoint\",\"version\":\"8.15.1\"},\"data_stream\":{\"dataset\":"
           "\"endpoint.events." +
           std::string(k->category) +
           "\",\"namespace\":\"default\",\"type\":\"logs\"},\"ecs\":{\"version\":\"8.10.0\"},\"elastic\":{\"agent\":{\"id\":\"7e2c1f0a-5b6d-4c3e-"
           "9f8a-1b2c3d4e5f60\"}}," +
           ecs_core(ev, *k, process + (",\"name\":" + quoted(name))) + ",\"host\":{\"hostname\":" + quoted(host_of(ev)) +
           ",\"architecture\":\"x86_64\",\"id\":\"4e2f1a0b-9c8d-4b7a-8e6f-5d4c3b2a1f0e\",\"ip\":[\"10.20.30.40\",\"127.0.0.1\",\"::1\"],\"mac\":["
           "\"00-15-5d-01-02-03\"],\"os\":{\"Ext\":{\"variant\":"
           "\"Windows 11 Enterprise\"},\"family\":\"windows\",\"full\":\"Windows 11 Enterprise 23H2 (10.0.22631.4169)\",\"kernel\":\"23H2 "
           "(10.0.22631.4169)\",\"name\":\"Windows\","
           "\"platform\":\"windows\",\"type\":\"windows\",\"version\":\"23H2 (10.0.22631.4169)\"}},\"message\":\"Endpoint " +
           k->category + " event\",\"user\":{\"domain\":\"CORP\",\"id\":\"S-1-5-21-1004336348-1177238915-682003330-512\",\"name\":\"ada\"}}\n";
}

// ---- Sysmon through winlogbeat, without processing ----

struct sysmon_kind {
    const char *name;
    int id;
    const char *task;
};
const sysmon_kind sysmon_kinds[] = {{"process.start", 1, "Process Create"}, {"process.end", 5, "Process terminated"},
                                    {"file.create", 11, "File created"},    {"network.connect", 3, "Network connection detected"},
                                    {"dns.query", 22, "Dns query"},         {"image.load", 7, "Image loaded"}};

void data(std::string &json, std::string &message, const char *name, const std::string &v)
{
    json += (json.empty() ? "\"" : ",\"") + std::string(name) + "\":" + quoted(v);
    message += std::string(name) + ": " + v + "\n";
}

std::string sysmon(const cdet_event &ev)
{
    const sysmon_kind *k = nullptr;
    for (const sysmon_kind &i : sysmon_kinds)
        if (is(ev, i.name))
            k = &i;
    if (!k)
        return {};
    std::string d, m = std::string(k->task) + ":\n", utc = time_of(ev, "%Y-%m-%d %H:%M:%S", true);
    data(d, m, "RuleName", "-");
    data(d, m, "UtcTime", utc);
    data(d, m, "ProcessGuid", get(ev, "process.entity_id"));
    data(d, m, "ProcessId", get(ev, "process.pid"));
    data(d, m, "Image", get(ev, "process.executable"));
    if (k->id == 1) {
        data(d, m, "FileVersion", "10.0.22621.1 (WinBuild.160101.0800)");
        data(d, m, "Description", "An application of the vendor");
        data(d, m, "Product", "Microsoft Windows Operating System");
        data(d, m, "Company", "Microsoft Corporation");
        data(d, m, "OriginalFileName", "image.exe");
        data(d, m, "CommandLine", get(ev, "process.command_line"));
        data(d, m, "CurrentDirectory", "C:\\Windows\\System32\\");
        data(d, m, "LogonGuid", "{a1b2c3d4-5e6f-7081-92a3-000000000000}");
        data(d, m, "LogonId", "0x3e7");
        data(d, m, "TerminalSessionId", "1");
        data(d, m, "IntegrityLevel", "Medium");
        data(d, m, "Hashes",
             "MD5=0D1A2B3C4D5E6F708192A3B4C5D6E7F8,SHA256=0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF,IMPHASH="
             "00112233445566778899AABBCCDDEEFF");
        data(d, m, "ParentProcessGuid", get(ev, "process.parent.entity_id"));
        data(d, m, "ParentProcessId", get(ev, "process.parent.pid"));
        data(d, m, "ParentImage", get(ev, "process.parent.executable"));
        data(d, m, "ParentCommandLine", get(ev, "process.parent.executable") + " -k run");
        data(d, m, "ParentUser", "CORP\\ada");
    } else if (k->id == 11) {
        data(d, m, "TargetFilename", get(ev, "file.path"));
        data(d, m, "CreationUtcTime", utc);
    } else if (k->id == 3) {
        data(d, m, "Protocol", "tcp");
        data(d, m, "Initiated", "true");
        data(d, m, "SourceIsIpv6", "false");
        data(d, m, "SourceIp", "10.20.30.40");
        data(d, m, "SourceHostname", host_of(ev));
        data(d, m, "SourcePort", "50123");
        data(d, m, "SourcePortName", "-");
        data(d, m, "DestinationIsIpv6", "false");
        data(d, m, "DestinationIp", get(ev, "destination.ip"));
        data(d, m, "DestinationHostname", "-");
        data(d, m, "DestinationPort", "443");
        data(d, m, "DestinationPortName", "https");
    } else if (k->id == 22) {
        data(d, m, "QueryName", get(ev, "dns.question.name"));
        data(d, m, "QueryStatus", "0");
        data(d, m, "QueryResults", "::ffff:203.0.113.7;");
    } else if (k->id == 7) {
        data(d, m, "ImageLoaded", get(ev, "dll.path"));
        data(d, m, "Signed", "true");
        data(d, m, "Signature", "Microsoft Windows");
    }
    data(d, m, "User", "CORP\\ada");
    std::string host = quoted(host_of(ev)), message = quoted(m);
    for (size_t at = 0; (at = message.find('\n', at)) != std::string::npos; at += 2)
        message.replace(at, 1, "\\n");
    std::string id = std::to_string(k->id);
    return "{\"@timestamp\":\"" + time_of(ev, "%Y-%m-%dT%H:%M:%S", true) +
           "Z\",\"@metadata\":{\"beat\":\"winlogbeat\",\"type\":\"_doc\",\"version\":\"8.15.1\"},\"log\":{\"level\":\"information\"},"
           "\"winlog\":{\"channel\":\"Microsoft-Windows-Sysmon/"
           "Operational\",\"provider_name\":\"Microsoft-Windows-Sysmon\",\"provider_guid\":\"{5770385f-c22a-43e0-bf4c-06f5698ffbd9}\","
           "\"event_id\":\"" +
           id + "\",\"version\":5,\"task\":\"" + k->task +
           "\",\"opcode\":\"Info\",\"record_id\":\"1234567\",\"api\":\"wineventlog\",\"computer_name\":" + host +
           ",\"process\":{\"pid\":3300,\"thread\":{\"id\":4120}},\"user\":{\"identifier\":\"S-1-5-18\",\"name\":\"SYSTEM\",\"domain\":\"NT "
           "AUTHORITY\",\"type\":\"User\"},\"event_data\":{" +
           d + "}},\"event\":{\"code\":\"" + id + "\",\"kind\":\"event\",\"provider\":\"Microsoft-Windows-Sysmon\",\"action\":\"" + k->task +
           "\",\"created\":\"" + time_of(ev, "%Y-%m-%dT%H:%M:%S", true) + "Z\"},\"host\":{\"name\":" + host +
           "},\"ecs\":{\"version\":\"8.0.0\"},\"agent\":{\"id\":\"7e2c1f0a-5b6d-4c3e-9f8a-1b2c3d4e5f60\",\"name\":" + host +
           ",\"type\":\"winlogbeat\",\"version\":\"8.15.1\",\"ephemeral_id\":\"1a2b3c4d-0000-4000-8000-000000000001\"},\"message\":" + message +
           "}\n";
}

// ---- CloudTrail: the stream's events as calls, most of them reading, one in fifty an instance started ----

std::string cloudtrail(const cdet_event &ev)
{
    bool run = ev.tag % 50 == 0;
    char who[48], address[40], instance[40];
    std::snprintf(who, sizeof who, "user%u", static_cast<unsigned>(ev.tag % 400));
    std::snprintf(address, sizeof address, "198.51.%u.%u", static_cast<unsigned>(ev.tag / 250 % 100), static_cast<unsigned>(ev.tag % 250));
    std::snprintf(instance, sizeof instance, "i-%016llx", static_cast<unsigned long long>(ev.tag));
    std::string name = run ? "RunInstances" : "DescribeInstances", w = who, a = address, id = std::to_string(ev.tag);
    std::string response =
        run ? "{\"requestId\":\"r-" + id +
                  "\",\"reservationId\":\"r-0abc\",\"ownerId\":\"111122223333\",\"groupSet\":{},\"instancesSet\":{\"items\":[{\"instanceId\":\"" +
                  std::string(instance) +
                  "\",\"imageId\":\"ami-0abcdef1234567890\",\"instanceState\":{\"code\":0,\"name\":\"pending\"},\"instanceType\":\"t3.micro\"," +
                  "\"privateIpAddress\":\"10.0.1.7\",\"networkInterfaceSet\":{\"items\":[{\"networkInterfaceId\":\"eni-0" + id +
                  "\",\"privateIpAddress\":\"10.0.1.7\"}]}}]}}"
            : "null";
    return "{\"eventVersion\":\"1.09\",\"userIdentity\":{\"type\":\"AssumedRole\",\"principalId\":\"AROAEXAMPLEID:" + w +
           "\",\"arn\":\"arn:aws:sts::111122223333:assumed-role/Engineer/" + w + "\",\"accountId\":\"111122223333\",\"accessKeyId\":\"ASIAEXAMPLE" +
           std::to_string(ev.tag % 400) +
           "\",\"sessionContext\":{\"sessionIssuer\":{\"type\":\"Role\",\"principalId\":"
           "\"AROAEXAMPLEID\",\"arn\":\"arn:aws:iam::111122223333:role/"
           "Engineer\",\"accountId\":\"111122223333\",\"userName\":\"Engineer\"},\"webIdFederationData\":{},\"attributes\":{"
           "\"creationDate\":\"" +
           time_of(ev, "%Y-%m-%dT%H:00:00", false) + "Z\",\"mfaAuthenticated\":\"true\"}}},\"eventTime\":\"" +
           time_of(ev, "%Y-%m-%dT%H:%M:%S", false) + "Z\",\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"" + name +
           "\",\"awsRegion\":\"eu-central-1\",\"sourceIPAddress\":\"" + a +
           "\",\"userAgent\":\"aws-cli/2.17.0 md/awscrt#0.20.11 ua/2.0 os/linux#6.1.0 md/arch#x86_64 lang/python#3.11.8 md/pyimpl#CPython "
           "cfg/retry-mode#standard\","
           "\"requestParameters\":{\"maxResults\":50,\"instancesSet\":{\"items\":[{\"imageId\":\"ami-0abcdef1234567890\",\"minCount\":1,\"maxCount\":"
           "1}]},\"filterSet\":{}},\"responseElements\":" +
           response + ",\"requestID\":\"5f0c9d3a-0000-4000-8000-" + id + "\",\"eventID\":\"9a1b2c3d-0000-4000-8000-" + id +
           "\",\"readOnly\":" + (run ? "false" : "true") +
           ",\"eventType\":\"AwsApiCall\",\"managementEvent\":true,\"recipientAccountId\":\"111122223333\",\"eventCategory\":\"Management\","
           "\"tlsDetails\":{\"tlsVersion\":\"TLSv1.3\","
           "\"cipherSuite\":\"TLS_AES_128_GCM_SHA256\",\"clientProvidedHostHeader\":\"ec2.eu-central-1.amazonaws.com\"}}\n";
}

const char *const ecs_fields[] = {"@timestamp",
                                  "event.action",
                                  "host.hostname",
                                  "process.entity_id",
                                  "process.pid",
                                  "process.executable",
                                  "process.command_line",
                                  "process.parent.entity_id",
                                  "process.parent.pid",
                                  "process.parent.executable",
                                  "file.path",
                                  "dll.path",
                                  "destination.ip",
                                  "dns.question.name",
                                  nullptr};
const char *const sysmon_fields[] = {"@timestamp",
                                     "winlog.event_id",
                                     "winlog.channel",
                                     "winlog.computer_name",
                                     "winlog.event_data.ProcessGuid",
                                     "winlog.event_data.ProcessId",
                                     "winlog.event_data.Image",
                                     "winlog.event_data.CommandLine",
                                     "winlog.event_data.CurrentDirectory",
                                     "winlog.event_data.OriginalFileName",
                                     "winlog.event_data.ParentProcessGuid",
                                     "winlog.event_data.ParentProcessId",
                                     "winlog.event_data.ParentImage",
                                     "winlog.event_data.TargetFilename",
                                     "winlog.event_data.DestinationIp",
                                     "winlog.event_data.QueryName",
                                     "winlog.event_data.ImageLoaded",
                                     "winlog.event_data.User",
                                     nullptr};
const char *const cloudtrail_fields[] = {"eventTime",
                                         "eventSource",
                                         "eventName",
                                         "awsRegion",
                                         "sourceIPAddress",
                                         "userIdentity.type",
                                         "userIdentity.principalId",
                                         "userIdentity.arn",
                                         "userIdentity.accessKeyId",
                                         "userIdentity.sessionContext.attributes.creationDate",
                                         "recipientAccountId",
                                         nullptr};

} // namespace

const std::vector<shape> &shapes()
{
    static const std::vector<shape> all = {{"ECS, small", 2.4, true, ecs_fields, small_ecs},
                                           {"ECS, Elastic Defend", 3, true, ecs_fields, defend},
                                           {"Sysmon, winlogbeat", 3, true, sysmon_fields, sysmon},
                                           {"CloudTrail", 3, false, cloudtrail_fields, cloudtrail}};
    return all;
}
