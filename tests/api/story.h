/* SPDX-License-Identifier: MIT
 *
 * story.h: two chains and what makes each of them tell something.
 */
#ifndef STORY_H
#define STORY_H

/* A chain of processes, and one of single events. */
static const char story_rules[] =
    "chain: LINE\n"
    "processes:\n"
    "  app: {a: {process.name: app.exe}, condition: a}\n"
    "  tool: {a: {process.name: tool.exe}, condition: a}\n"
    "anchor: {process: [{name: child, parent: app}]}\n"
    "within: 10m\n"
    "tolerance: 1s\n"
    "stages:\n"
    "  spawn: {any: [{is: tool}]}\n"
    "  load: {any: [{on: image.load, where: {x: {dll.path|exists: true}, condition: x}}]}\n"
    "  egress: {any: [{on: network.connect}]}\n"
    "alert:\n"
    "  - {level: critical, when: spawn and load and egress}\n"
    "  - {level: high, when: spawn and egress}\n"
    "near_miss: spawn\n"
    "---\n"
    "chain: DOT\n"
    "anchor: {event: true}\n"
    "stages: {seen: {any: [{on: registry.set}]}}\n"
    "alert: [{level: low, when: seen}]\n";

/* Three alerts: one of LINE in two revisions and a final one, two of DOT. */
static const char *const story[] = {
    "0s ws1 process.start guid=a pid=10 exe=C:\\x\\app.exe",
    "1s ws1 process.start guid=b pid=11 exe=C:\\x\\tool.exe pguid=a ppid=10 pexe=C:\\x\\app.exe",
    "2s ws1 registry.set guid=b pid=11 exe=C:\\x\\tool.exe reg=HKLM\\one",
    "3s ws1 network.connect guid=b pid=11 exe=C:\\x\\tool.exe ip=203.0.113.7",
    "4s ws1 image.load guid=b pid=11 exe=C:\\x\\tool.exe dll=C:\\x\\a.dll",
    "5s ws1 registry.set guid=b pid=11 exe=C:\\x\\tool.exe reg=HKLM\\two",
    "1h ws1 dns.query guid=c pid=12 exe=C:\\x\\other.exe dns=example.org",
};
enum { STORY = sizeof story / sizeof *story };

#endif
