// SPDX-License-Identifier: MIT
//
// lines.cpp: JSON lines through the sources library and an engine, against bare simdjson extraction of the same lines.
//
//   lines [EVENTS]      Times are CPU times of this thread, in turns over pieces of the stream; ratios carry over.
#include "stream.h"

#include <chaindet_sources.h>
#include <simdjson.h>

#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>

namespace {

double cpu()
{
    timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) * 1e9 + static_cast<double>(t.tv_nsec);
}

[[noreturn]] void stop(const char *what)
{
    std::fprintf(stderr, "lines: %s\n", what);
    std::exit(1);
}

std::string quoted(cdet_str s)
{
    std::string out = "\"";
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == '"' || s.ptr[i] == '\\') out += '\\';
        out += s.ptr[i];
    }
    return out + '"';
}

std::string value(const cdet_field &f)
{
    return f.kind == CDET_STR ? quoted(f.v.str) : std::to_string(f.v.u);
}

// "category", "type" and "action" of the Elastic schema for a class.
struct kind { const char *name, *category, *type, *action; };
const kind kinds[] = { { "process.start", "process", "start", "start" }, { "process.end", "process", "end", "end" },
                       { "file.create", "file", "creation", "creation" }, { "file.rename", "file", "change", "rename" },
                       { "file.open", "file", "access", "open" }, { "network.connect", "network", "start", "connection_attempted" },
                       { "dns.query", "network", "info", "lookup_requested" }, { "image.load", "library", "start", "load" } };

// One document: nested objects as the agents write them. Empty: a class that has no form in this schema.
std::string line(const cdet_event &ev)
{
    const kind *k = nullptr;
    for (const kind &i : kinds)
        if (ev.name.len == std::strlen(i.name) && std::memcmp(ev.name.ptr, i.name, ev.name.len) == 0) k = &i;
    if (!k) return {};
    char time[48];
    time_t s = static_cast<time_t>(ev.time / 1000000000);
    tm t;
    gmtime_r(&s, &t);
    size_t n = std::strftime(time, sizeof time, "%Y-%m-%dT%H:%M:%S", &t);
    std::snprintf(time + n, sizeof time - n, ".%06dZ", static_cast<int>(ev.time % 1000000000 / 1000));
    std::string out = "{\"@timestamp\":\"" + std::string(time) + "\",\"event\":{\"category\":[\"" + k->category + "\"],\"type\":[\"" + k->type +
                      "\"],\"action\":\"" + k->action + "\",\"kind\":\"event\"},\"host\":{\"hostname\":" + quoted(ev.host) + ",\"os\":{\"type\":\"windows\"}}";
    std::string process, parent;
    for (size_t i = 0; i < ev.field_count; i++) {
        std::string name(ev.fields[i].name.ptr, ev.fields[i].name.len), v = value(ev.fields[i]);
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
    return out + ",\"process\":{" + process + (parent.empty() ? "" : ",\"parent\":{" + parent + "}") + "}}\n";
}

// What anybody would read with simdjson alone: a parser over each line, the fields that rules use.
struct bare {
    simdjson::ondemand::parser parser;
    size_t bytes = 0;

    void text(simdjson::simdjson_result<simdjson::ondemand::value> v)
    {
        std::string_view s;
        if (v.get_string().get(s) == simdjson::SUCCESS) bytes += s.size();
    }
    void process(simdjson::ondemand::object &o)
    {
        uint64_t pid = 0;
        text(o.find_field_unordered("entity_id"));
        if (o.find_field_unordered("pid").get_uint64().get(pid) == simdjson::SUCCESS) bytes += pid & 1;
        text(o.find_field_unordered("executable"));
        text(o.find_field_unordered("command_line"));
    }
    void read(const char *p, size_t n, size_t room)
    {
        simdjson::ondemand::document doc;
        simdjson::ondemand::object o, inner;
        if (parser.iterate(p, n, room).get(doc) != simdjson::SUCCESS || doc.get_object().get(o) != simdjson::SUCCESS) stop("not JSON");
        for (auto f : o) {
            std::string_view key;
            if (f.unescaped_key().get(key) != simdjson::SUCCESS) stop("not JSON");
            if (key == "@timestamp") {
                text(f.value());
            } else if (f.value().get_object().get(inner) != simdjson::SUCCESS) {
                continue;
            } else if (key == "event") {
                text(inner.find_field_unordered("action"));
            } else if (key == "host") {
                text(inner.find_field_unordered("hostname"));
            } else if (key == "process") {
                process(inner);
                simdjson::ondemand::object parent;
                if (inner.find_field_unordered("parent").get_object().get(parent) == simdjson::SUCCESS) process(parent);
            } else if (key == "file" || key == "dll") {
                text(inner.find_field_unordered("path"));
            } else if (key == "destination") {
                text(inner.find_field_unordered("ip"));
            } else if (key == "dns") {
                simdjson::ondemand::object q;
                if (inner.find_field_unordered("question").get_object().get(q) == simdjson::SUCCESS) text(q.find_field_unordered("name"));
            }
        }
    }
};

cdet_status count_only(const cdet_event *, void *user)
{
    ++*static_cast<uint64_t *>(user);
    return CDET_OK;
}

struct sums { double whole = 0, mapped = 0, bare = 0; uint64_t lines = 0, bytes = 0; };

// One piece of the stream: mapped alone, mapped and detected, and read bare.
void piece(const std::string &text, size_t lines, cdet_reader *only, cdet_reader *reader, cdet_engine *engine, bare &b, sums &s)
{
    std::string padded = text;
    padded.reserve(text.size() + simdjson::SIMDJSON_PADDING);
    uint64_t events = 0;
    size_t used = 0;
    double t0 = cpu();
    if (cdet_reader_push(only, text.data(), text.size()) < 0) stop("the reader refused");
    double t1 = cpu();
    if (cdet_engine_feed_lines(engine, reader, text.data(), text.size(), &used, &events) < 0 || used != text.size()) stop("a line was refused");
    double t2 = cpu();
    const char *p = padded.data(), *end = p + padded.size();
    while (p < end) {
        const char *nl = static_cast<const char *>(std::memchr(p, '\n', static_cast<size_t>(end - p)));
        b.read(p, static_cast<size_t>(nl - p), static_cast<size_t>(end - p) + simdjson::SIMDJSON_PADDING);
        p = nl + 1;
    }
    double t3 = cpu();
    s.mapped += t1 - t0;
    s.whole += t2 - t1;
    s.bare += t3 - t2;
    s.lines += lines;
    s.bytes += text.size();
    if (events != lines) stop("a line gave no event");
    while (cdet_engine_next(engine)) {}
}

}

int main(int argc, char **argv)
{
    size_t total = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 200000;
    cdet_compiler *c = nullptr;
    cdet_ruleset *rules = nullptr;
    cdet_catalog *catalog = nullptr;
    cdet_engine *engine = nullptr;
    cdet_reader *reader = nullptr, *only = nullptr;
    cdet_reader_options opt = CDET_READER_OPTIONS_INIT;
    uint64_t seen = 0;
    if (cdet_compiler_new(nullptr, &c) || cdet_compiler_add_builtin(c) || cdet_compiler_build(c, &rules)) stop("no rules");
    opt.ruleset = rules;
    if (cdet_catalog_new(nullptr, &catalog) || cdet_engine_new(rules, nullptr, &engine)) stop("no engine");
    if (cdet_reader_new(catalog, &opt, count_only, &seen, &reader) || cdet_reader_new(catalog, &opt, count_only, &seen, &only)) stop("no reader");
    stream *s = stream_new(11, 100, 10000);
    if (!s) stop("no memory");
    bare b;
    sums warm, all;
    for (size_t done = 0; done < total + 10000;) {
        const cdet_event *ev;
        size_t n = stream_next(s, 2048, &ev), lines = 0;
        std::string text;
        for (size_t i = 0; i < n; i++) {
            std::string l = line(ev[i]);
            lines += !l.empty();
            text += l;
        }
        piece(text, lines, only, reader, engine, b, done < 10000 ? warm : all);
        done += n;
    }
    cdet_stats st = CDET_STATS_INIT;
    if (cdet_engine_stats(engine, &st) != CDET_OK) stop("no statistics");
    double n = static_cast<double>(all.lines);
    std::printf("%" PRIu64 " lines of %.0f bytes on average, the five built-in analytics, %" PRIu64 " alerts of %" PRIu64 " chains\n", all.lines,
                static_cast<double>(all.bytes) / n, st.alerts, stream_chains(s));
    std::printf("ns a line: bare extraction %.0f | read and mapped %.0f (%.2fx) | with detection %.0f (%.2fx; goal <= 2.4x)\n", all.bare / n, all.mapped / n,
                all.mapped / all.bare, all.whole / n, all.whole / all.bare);
    if (st.alerts == 0 || b.bytes == 0) stop("nothing was found");
    stream_free(s);
    cdet_reader_free(reader);
    cdet_reader_free(only);
    cdet_engine_free(engine);
    cdet_catalog_unref(catalog);
    cdet_ruleset_unref(rules);
    cdet_compiler_free(c);
    return 0;
}
