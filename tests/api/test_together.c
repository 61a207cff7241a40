/* SPDX-License-Identifier: MIT
 *
 * test_together.c: many analytics in one engine alert as each does alone. Their conditions on lists are answered together and remembered
 * there; alone there is nothing to share.
 */
#include "feeder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { ANALYTICS = 12, LINE = 400 };

static const char chain[] =
    "chain: T-%02d\n"
    "title: one of many\n"
    "platforms: [Windows]\n"
    "mutable:\n"
    "  Window: {kind: duration, default: 15m, min: 1s, max: 7d, about: window}\n"
    "  Apps: {kind: names, default: [outlook.exe, app%d.exe], about: apps}\n"
    "  Tools: {kind: names, default: [wscript.exe, tool%d.exe], about: tools}\n"
    "  Paths: {kind: paths, default: ['%%USERPROFILE%%\\%s', 'C:\\Drop%d', '%%TEMP%%'], about: paths}\n"
    "  Inside: {kind: destinations, default: [10.%d.0.0/16, site%d.example, 192.0.2.%d], about: not egress}\n"
    "processes:\n"
    "  app: {name: {process.name|expand: '%%Apps%%'}, condition: name}\n"
    "  tool: {name: {process.name|expand: '%%Tools%%'}, condition: name}\n"
    "files:\n"
    "  user_file: {path: {file.path|expand: '%%Paths%%'}, condition: path}\n"
    "anchor:\n"
    "  process: [{name: child, parent: app, is: tool}]\n"
    "  runs_arguments: tool\n"
    "within: '%%Window%%'\n"
    "tolerance: 60s\n"
    "stages:\n"
    "  artifact: {provenance: true, any: [{name: written, on: [file.create, file.rename], file: [executed, opened], "
    "by: app,\n"
    "    where: {path: {file.path|expand: '%%Paths%%'}, condition: path}}]}\n"
    "  spawn: {any: [{name: tool, is: tool, at: self}]}\n"
    "  egress: {any: [{name: connect, on: network.connect, at: lineage, where: {to: {destination.ip|exists: true},\n"
    "    inside: {destination.ip|expand: '%%Inside%%'}, condition: to and not inside}},\n"
    "    {name: dns, on: dns.query, at: lineage, where: {to: {dns.question.name|exists: true},\n"
    "    inside: {dns.question.name|expand: '%%Inside%%'}, condition: to and not inside}}]}\n"
    "alert: [{level: high, when: artifact and spawn and egress}]\n"
    "near_miss: artifact and spawn\n";

static void write_chain(char *buf, size_t cap, int i)
{
    static const char *const folders[] = { "Downloads", "Desktop", "Documents\\work*" };
    int n = snprintf(buf, cap, chain, i, i % 4, i % 5, folders[i % 3], i, i, i, i);
    assert_true(n > 0 && (size_t)n < cap);
}

/* ---- a stream in which the lists tell analytics apart ---- */

typedef char line[LINE];

static const char *pick(uint64_t *state, const char *const *list, size_t n)
{
    return list[feed_draw(state) % n];
}

/* Process `id` of a host, of an earlier one; each starts once. */
static void write_start(uint64_t *r, line out, int t, int id, const char *file)
{
    static const char *const images[] = { "C:\\Office\\outlook.exe", "C:\\A\\app1.exe",  "C:\\A\\app2.exe",
                                          "C:\\W\\wscript.exe",      "C:\\W\\tool1.exe", "C:\\W\\tool3.exe",
                                          "C:\\W\\quiet.exe" };
    (void)snprintf(out, LINE,
                   "%ds h1 process.start guid=00000000-0000-0000-0000-1000000%05d exe=%s "
                   "pguid=00000000-0000-0000-0000-1000000%05d cmd='x \"%s\"'",
                   t, id, pick(r, images, 7), (int)(feed_draw(r) % (uint64_t)id), file);
}

static void write_line(uint64_t *r, line out, int t)
{
    static const char *const paths[] = { "C:\\Users\\ada\\Downloads\\a.js",
                                         "c:\\users\\bob\\desktop\\A.js",
                                         "C:\\Drop3\\x\\a.js",
                                         "C:\\Users\\ada\\Documents\\work1\\b.js",
                                         "C:\\Windows\\Temp\\t.js",
                                         "D:\\quiet\\q.js",
                                         "C:\\Users\\ADA~1\\DOWNLO~1\\a.js",
                                         "\\\\srv\\c$\\Users\\z\\Downloads\\a.js" };
    static const char *const to[] = { "ip=203.0.113.9", "ip=10.3.1.1", "ip=192.0.2.5", "ip=10.7.0.9" };
    static const char *const asked[] = { "a.site2.example", "site4.example", "SITE6.example.", "www.other.example" };
    int started = (t + 2) / 3, id = 1 + (int)(feed_draw(r) % (uint64_t)started), kind = (int)(feed_draw(r) % 10);
    const char *path = pick(r, paths, 8);
    char what[200];
    if (t % 3 == 1) {
        write_start(r, out, t, started, path);
        return;
    }
    if (kind < 5)
        (void)snprintf(what, sizeof what, "file=%s", path);
    else
        (void)snprintf(what, sizeof what, "%s%s",
                       kind < 8 ? "" : "dns=", kind < 8 ? pick(r, to, 4) : pick(r, asked, 4));
    (void)snprintf(out, LINE, "%ds h1 %s guid=00000000-0000-0000-0000-1000000%05d %s", t,
                   kind < 4   ? "file.create"
                   : kind < 5 ? "file.rename"
                   : kind < 8 ? "network.connect"
                              : "dns.query",
                   id, what);
}

static void run(feeder *f, const char *rules, const line *lines, size_t n)
{
    cdet_ruleset *rs = feed_rules(rules, NULL);
    feed_open(f, rs, NULL);
    cdet_ruleset_unref(rs);
    for (size_t i = 0; i < n; i++) assert_true(feed_line(f, "%s", lines[i]) >= 0);
    feed_end(f);
}

static void check_stream(uint64_t seed, size_t n, size_t *alerts)
{
    feeder all, one;
    outcome alone;
    char *rules = calloc(ANALYTICS, 4096);
    line *lines = calloc(n, sizeof *lines);
    assert_true(rules && lines);
    memset(&alone, 0, sizeof alone);
    for (size_t i = 0; i < n; i++) write_line(&seed, lines[i], (int)i + 1);
    size_t len = 0;
    for (int i = 0; i < ANALYTICS; i++) {
        char text[4096];
        write_chain(text, sizeof text, i);
        len += (size_t)sprintf(rules + len, "---\n%s", text);
        run(&one, text, lines, n);
        outcome_join(&alone, &one.out);
        feed_close(&one);
    }
    run(&all, rules, lines, n);
    outcome_settle(&alone);
    *alerts += feed_count(&all, CDET_ALERT);
    assert_int_equal(outcome_differences(&alone, &all.out, 3), 0);
    outcome_free(&alone);
    feed_close(&all);
    free(lines);
    free(rules);
}

static void many_analytics_alert_as_each_does_alone(void **state)
{
    size_t alerts = 0, streams = feed_full() ? 2000 : 40;
    (void)state;
    for (size_t i = 0; i < streams; i++) check_stream(i + 1, 120, &alerts);
    assert_true(alerts > streams / 4); /* or the streams tell nothing */
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(many_analytics_alert_as_each_does_alone) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
