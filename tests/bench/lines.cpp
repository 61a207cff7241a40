// SPDX-License-Identifier: MIT
//
// lines.cpp: JSON lines through the sources library and an engine, against bare simdjson extraction of the same lines: small lines, and
// lines in the shapes and sizes that agents write.
//
//   lines [EVENTS]          Times are CPU times of this thread, in turns over pieces of the stream; ratios carry over.
//   lines EVENTS NAME       our side alone, the shapes whose names begin so, for a profiler
#include "shapes.h"
#include "stream.h"

#include <chaindet_sources.h>
#include <simdjson.h>

#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>
#include <vector>

namespace
{

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

// What anybody would read with simdjson alone: the fields that rules use, in one pass over each line.
struct wanted {
    std::string key;
    std::vector<wanted> inside; // empty: the value itself
};

void want(wanted &w, const char *path)
{
    const char *dot = std::strchr(path, '.');
    std::string key(path, dot ? static_cast<size_t>(dot - path) : std::strlen(path));
    wanted *at = nullptr;
    for (wanted &i : w.inside)
        if (i.key == key)
            at = &i;
    if (!at) {
        w.inside.push_back({key, {}});
        at = &w.inside.back();
    }
    if (dot)
        want(*at, dot + 1);
}

struct bare {
    simdjson::ondemand::parser parser;
    size_t bytes = 0;

    void take(simdjson::ondemand::value v)
    {
        std::string_view s;
        uint64_t u = 0;
        simdjson::ondemand::json_type t;
        if (v.type().get(t) != simdjson::SUCCESS)
            stop("not JSON");
        if (t == simdjson::ondemand::json_type::string && v.get_string().get(s) == simdjson::SUCCESS)
            bytes += s.size();
        if (t == simdjson::ondemand::json_type::number && v.get_uint64().get(u) == simdjson::SUCCESS)
            bytes += u & 1;
    }
    void read(simdjson::ondemand::object o, const wanted &w)
    {
        for (auto f : o) {
            std::string_view key;
            if (f.unescaped_key().get(key) != simdjson::SUCCESS)
                stop("not JSON");
            for (const wanted &i : w.inside) {
                if (key != i.key)
                    continue;
                simdjson::ondemand::value v;
                simdjson::ondemand::object inner;
                if (f.value().get(v) != simdjson::SUCCESS)
                    stop("not JSON");
                if (i.inside.empty())
                    take(v);
                else if (v.get_object().get(inner) == simdjson::SUCCESS)
                    read(inner, i);
                break;
            }
        }
    }
    void line(const char *p, size_t n, size_t room, const wanted &w)
    {
        simdjson::ondemand::document doc;
        simdjson::ondemand::object o;
        if (parser.iterate(p, n, room).get(doc) != simdjson::SUCCESS || doc.get_object().get(o) != simdjson::SUCCESS)
            stop("not JSON");
        read(o, w);
    }
};

cdet_status count_only(const cdet_event *, void *user)
{
    ++*static_cast<uint64_t *>(user);
    return CDET_OK;
}

struct sums {
    double whole = 0, mapped = 0, bare = 0;
    uint64_t lines = 0, bytes = 0;
};

struct machine {
    cdet_engine *engine = nullptr;
    cdet_reader *reader = nullptr, *only = nullptr;
    uint64_t seen = 0;
    bare b;
    wanted fields;
};

// One piece of the stream: mapped alone, mapped and detected, and read bare.
void piece(machine &m, const std::string &text, size_t lines, bool each, sums &s)
{
    std::string padded = text;
    padded.reserve(text.size() + simdjson::SIMDJSON_PADDING);
    uint64_t events = 0;
    size_t used = 0;
    double t0 = cpu();
    if (m.only && cdet_reader_push(m.only, text.data(), text.size()) < 0)
        stop("the reader refused");
    double t1 = cpu();
    if (cdet_engine_feed_lines(m.engine, m.reader, text.data(), text.size(), &used, &events) < 0 || used != text.size())
        stop("a line was refused");
    double t2 = cpu();
    const char *p = padded.data(), *end = p + padded.size();
    while (m.only && p < end) {
        const char *nl = static_cast<const char *>(std::memchr(p, '\n', static_cast<size_t>(end - p)));
        m.b.line(p, static_cast<size_t>(nl - p), static_cast<size_t>(end - p) + simdjson::SIMDJSON_PADDING, m.fields);
        p = nl + 1;
    }
    double t3 = cpu();
    s.mapped += t1 - t0;
    s.whole += t2 - t1;
    s.bare += t3 - t2;
    s.lines += lines;
    s.bytes += text.size();
    if (each && events < lines)
        stop("a line gave no event");
    while (cdet_engine_next(m.engine)) {
    }
}

// The same after the filling of the hosts, by a name of its own for a profiler.
__attribute__((noinline)) void steady_piece(machine &m, const std::string &text, size_t lines, bool each, sums &s)
{
    piece(m, text, lines, each, s);
}

void run(const shape &form, size_t total, bool alone, cdet_catalog *catalog, cdet_ruleset *rules)
{
    machine m;
    cdet_reader_options opt = CDET_READER_OPTIONS_INIT;
    opt.ruleset = rules;
    if (cdet_engine_new(rules, nullptr, &m.engine) || cdet_reader_new(catalog, &opt, count_only, &m.seen, &m.reader) ||
        (!alone && cdet_reader_new(catalog, &opt, count_only, &m.seen, &m.only)))
        stop("no engine or reader");
    for (const char *const *f = form.fields; *f; f++)
        want(m.fields, *f);
    stream *s = stream_new(11, 100, 10000);
    if (!s)
        stop("no memory");
    sums warm, all;
    for (size_t done = 0; done < total + 10000;) {
        const cdet_event *ev;
        size_t n = stream_next(s, 2048, &ev), lines = 0;
        std::string text;
        for (size_t i = 0; i < n; i++) {
            std::string l = form.line(ev[i]);
            lines += !l.empty();
            text += l;
        }
        if (done < 10000)
            piece(m, text, lines, form.chains, warm);
        else
            steady_piece(m, text, lines, form.chains, all);
        done += n;
    }
    cdet_stats st = CDET_STATS_INIT;
    if (cdet_engine_stats(m.engine, &st) != CDET_OK)
        stop("no statistics");
    double n = static_cast<double>(all.lines);
    std::printf("%-28s %7" PRIu64 " %6.0f | %6.0f | %6.0f %6.2fx | %7.0f %6.2fx %5.1fx | %" PRIu64 " of %" PRIu64 "\n", form.name, all.lines,
                static_cast<double>(all.bytes) / n, all.bare / n, all.mapped / n, all.mapped / all.bare, all.whole / n, all.whole / all.bare,
                form.goal, st.alerts, form.chains ? stream_chains(s) : 0);
    std::fflush(stdout);
    if ((form.chains && st.alerts == 0) || (!alone && m.b.bytes == 0))
        stop("nothing was found");
    stream_free(s);
    cdet_reader_free(m.reader);
    cdet_reader_free(m.only);
    cdet_engine_free(m.engine);
}

} // namespace

int main(int argc, char **argv)
{
    size_t total = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100000;
    cdet_compiler *c = nullptr;
    cdet_ruleset *rules = nullptr;
    cdet_catalog *catalog = nullptr;
    if (cdet_compiler_new(nullptr, &c) || cdet_compiler_add_builtin(c) || cdet_compiler_build(c, &rules))
        stop("no rules");
    if (cdet_catalog_new(nullptr, &catalog))
        stop("no catalog");
    std::printf("the built-in analytics; ns a line on one core\n%-28s %7s %6s | %6s | %6s %7s | %7s %7s %6s | %s\n", "shape", "lines", "bytes",
                "bare", "mapped", "ratio", "whole", "ratio", "goal", "alerts of chains");
    for (const shape &s : shapes())
        if (argc < 3 || std::strncmp(s.name, argv[2], std::strlen(argv[2])) == 0)
            run(s, total, argc > 2, catalog, rules);
    cdet_catalog_unref(catalog);
    cdet_ruleset_unref(rules);
    cdet_compiler_free(c);
    return 0;
}
