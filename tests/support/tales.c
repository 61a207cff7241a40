/* SPDX-License-Identifier: MIT
 *
 * tales.c: see tales.h.
 */
#include "tales.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

const char tale_setting[] = "AN1318.ApprovedImages=[ami-0good]";

#define EXPLORER "pguid=x ppid=22 pexe=C:\\Windows\\explorer.exe"
#define CONTAINER "ct=#0f00775e14b20f00775e14b20f00775e14b20f00775e14b20f00775e"

const tale tales[TALES] = {
    { "AN1314",
      15 * TALE_MINUTE,
      { "file.create os=windows guid=e pid=41 exe='C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe' "
        "file=C:\\Users\\ana\\Downloads\\t#.exe",
        "process.start os=windows guid=t# pid=1@ exe=C:\\Users\\ana\\Downloads\\t#.exe " EXPLORER },
      "network.connect os=windows guid=t# pid=1@ exe=C:\\Users\\ana\\Downloads\\t#.exe ip=203.0.113.7" },
    { "AN1315",
      20 * TALE_MINUTE,
      { "file.create os=linux guid=f pid=21 exe=/usr/lib/firefox/firefox file=/home/ana/Downloads/t#",
        "process.start os=linux guid=l# pid=2@ exe=/home/ana/Downloads/t# cmd=/home/ana/Downloads/t# pguid=n ppid=19 "
        "pexe=/usr/bin/nautilus" },
      "network.connect os=linux guid=l# pid=2@ exe=/home/ana/Downloads/t# ip=203.0.113.7" },
    { "AN1316",
      30 * TALE_MINUTE,
      { "file.create os=macos guid=s pid=23 exe=/Applications/Safari.app/Contents/MacOS/Safari "
        "file=/Users/ana/Downloads/t#",
        "process.start os=macos guid=m# pid=3@ exe=/Users/ana/Downloads/t# cmd=/Users/ana/Downloads/t# pguid=d ppid=1 "
        "pexe=/sbin/launchd" },
      "network.connect os=macos guid=m# pid=3@ exe=/Users/ana/Downloads/t# ip=203.0.113.7" },
    { "AN1317",
      10 * TALE_MINUTE,
      { "container.create " CONTAINER " img=evil.example/x/miner:1",
        "container.start " CONTAINER " img=evil.example/x/miner:1" },
      "network.connect " CONTAINER " ip=203.0.113.7" },
    { "AN1318",
      30 * TALE_MINUTE,
      { "instance.create instance=i-0# ami=ami-0evil user.type=AssumedRole" },
      "network.flow instance=i-0# ip=203.0.113.7" },
};

cdet_ruleset *tale_rules(void)
{
    return feed_rules(NULL, tale_setting, NULL);
}

size_t tale_length(const tale *t)
{
    size_t n = 0;
    while (n < sizeof t->cause / sizeof *t->cause && t->cause[n]) n++;
    return n;
}

void tale_line(char out[FEED_TEXT], const tale *t, size_t k, unsigned copy, const char *host, int64_t when)
{
    const char *s = k < tale_length(t) ? t->cause[k] : t->effect;
    size_t n = (size_t)snprintf(out, FEED_TEXT, "%lldns %s ", (long long)when, host);
    for (; *s; s++) {
        if (*s == '#')
            n += (size_t)snprintf(out + n, FEED_TEXT - n, "%08x", copy);
        else if (*s == '@')
            n += (size_t)snprintf(out + n, FEED_TEXT - n, "%05u", copy % 100000);
        else
            out[n++] = *s;
        if (n + 16 > FEED_TEXT) fail_msg("a line too long");
    }
    out[n] = 0;
}

void tale_feed(feeder *f, const tale *t, size_t k, unsigned copy, const char *host, int64_t when)
{
    char line[FEED_TEXT];
    tale_line(line, t, k, copy, host, when);
    cdet_status st = feed_line(f, "%s", line);
    if (st != CDET_OK && st != CDET_LATE) fail_msg("%s: %s", cdet_status_text(st), line);
}

void tale_begin(feeder *f, const tale *t, unsigned copy, const char *host, int64_t when)
{
    for (size_t k = 0; k < tale_length(t); k++) tale_feed(f, t, k, copy, host, when);
}

void tale_finish(feeder *f, const tale *t, unsigned copy, const char *host, int64_t when)
{
    tale_feed(f, t, tale_length(t), copy, host, when);
}

bool tale_found(const feeder *f, const char *analytic, const char *host)
{
    for (size_t i = 0; i < f->out.n; i++) {
        const outcome_alert *a = &f->out.alerts[i];
        if (a->kind == CDET_ALERT && strcmp(a->host, host) == 0 && strcmp(a->analytic, analytic) == 0) return true;
    }
    return false;
}
