/* SPDX-License-Identifier: MIT
 *
 * embed.cpp: the library in C++17. Everything that is made is owned by a type that gives it back, a status below zero
 * becomes an exception, and no exception crosses C: what the reader's callback throws waits until C has returned.
 *
 *   embed [--set ID.Element=VALUE]... FILE...     log records in, alerts as JSON lines out
 */
#include <chaindet.h>
#include <chaindet_sources.h>

#include <exception>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

template <auto Free> struct giver {
    template <class T> void operator()(T *p) const noexcept { Free(p); }
};
using compiler = std::unique_ptr<cdet_compiler, giver<cdet_compiler_free>>;
using ruleset = std::unique_ptr<cdet_ruleset, giver<cdet_ruleset_unref>>;
using engine = std::unique_ptr<cdet_engine, giver<cdet_engine_free>>;
using catalog = std::unique_ptr<cdet_catalog, giver<cdet_catalog_unref>>;
using reader = std::unique_ptr<cdet_reader, giver<cdet_reader_free>>;

cdet_str text(std::string_view s)
{
    return { s.data(), s.size() };
}

std::string_view view(cdet_str s)
{
    return { s.len ? s.ptr : "", s.len };
}

struct failure : std::runtime_error {
    cdet_status status;
    failure(cdet_status s, std::string_view what)
        : std::runtime_error(std::string(what) + ": " + cdet_status_text(s)), status(s)
    {
    }
};

void check(cdet_status s, std::string_view what)
{
    if (s < 0) throw failure(s, what);
}

/** The built-in analytics with settings like "AN1314.TimeWindow=10m". Shared by as many engines as wanted. */
ruleset build_rules(const std::vector<std::string> &settings)
{
    cdet_compiler *made = nullptr;
    check(cdet_compiler_new(nullptr, &made), "compiler");
    compiler c(made);
    check(cdet_compiler_add_builtin(c.get()), "built-in analytics");
    cdet_status s = CDET_OK;
    for (const std::string &setting : settings)
        if (s == CDET_OK) s = cdet_compiler_assign(c.get(), text(setting));
    cdet_ruleset *rules = nullptr;
    if (s == CDET_OK) s = cdet_compiler_build(c.get(), &rules);
    if (s == CDET_ERULES) throw failure(s, view(cdet_compiler_diag(c.get(), 0)));
    check(s, "rules");
    return ruleset(rules);
}

/** One stream of events and the alerts it gives; moved, never copied. */
class detector {
  public:
    explicit detector(const ruleset &rules)
    {
        cdet_engine *e = nullptr;
        check(cdet_engine_new(rules.get(), nullptr, &e), "engine"); /* takes its own reference of the rules */
        engine_.reset(e);
    }

    void feed(const cdet_event &ev)
    {
        cdet_status s = cdet_engine_feed(engine_.get(), &ev);
        check(s, view(cdet_engine_error(engine_.get())));
    }

    void flush() { check(cdet_engine_flush(engine_.get()), "flush"); }

    /** Hands the waiting alerts to `f`, which may throw: the others go on waiting. */
    template <class F> void alerts(F &&f)
    {
        while (const cdet_alert *a = cdet_engine_next(engine_.get())) f(a);
    }

  private:
    engine engine_;
};

/** Reads a file of any known log format; `f` gets each event, and may throw. */
template <class F> void read_file(const catalog &sources, const std::string &path, F f)
{
    struct context {
        F &f;
        std::exception_ptr thrown;
    } ctx{ f, nullptr };
    auto deliver = [](const cdet_event *ev, void *user) noexcept -> cdet_status {
        auto *c = static_cast<context *>(user);
        try {
            c->f(*ev);
            return CDET_OK;
        } catch (...) {
            c->thrown = std::current_exception();
            return CDET_STOPPED;
        }
    };
    cdet_reader_options options = CDET_READER_OPTIONS_INIT;
    cdet_reader *made = nullptr;
    check(cdet_reader_new(sources.get(), &options, deliver, &ctx, &made), "reader");
    reader r(made);
    cdet_status s = cdet_reader_file(r.get(), path.c_str(), nullptr, nullptr);
    if (s == CDET_OK) s = cdet_reader_end(r.get());
    if (ctx.thrown) std::rethrow_exception(ctx.thrown);
    std::string_view why = view(cdet_reader_error(r.get()));
    check(s, why.empty() ? path : path + ": " + std::string(why));
}

std::string json(const cdet_alert *a)
{
    std::size_t need = 0;
    std::string out;
    while (cdet_alert_json(a, out.data(), out.size(), &need) == CDET_ENOSPC) out.resize(need);
    if (out.empty()) throw failure(CDET_ENOMEM, "alert");
    return out;
}

void run(const std::vector<std::string> &settings, const std::vector<std::string> &files)
{
    cdet_catalog *made = nullptr;
    check(cdet_catalog_new(nullptr, &made), "sources");
    catalog sources(made);
    detector d(build_rules(settings));
    auto print = [](const cdet_alert *a) { std::cout << json(a) << '\n'; };
    for (const std::string &file : files)
        read_file(sources, file, [&](const cdet_event &ev) {
            d.feed(ev);
            d.alerts(print);
        });
    d.flush();
    d.alerts(print);
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<std::string> settings, files;
    for (int i = 1; i < argc; i++) {
        if (std::string_view(argv[i]) == "--set" && i + 1 < argc)
            settings.emplace_back(argv[++i]);
        else
            files.emplace_back(argv[i]);
    }
    try {
        run(settings, files);
        std::cout.flush();
        return std::cout ? 0 : 1;
    } catch (const failure &e) {
        std::cerr << e.what() << '\n';
        return e.status == CDET_ERULES ? 2 : 1;
    } catch (const std::exception &e) {
        std::cerr << e.what() << '\n';
        return 1;
    }
}
