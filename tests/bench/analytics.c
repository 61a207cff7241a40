/* SPDX-License-Identifier: MIT
 *
 * analytics.c: see analytics.h. The shape is that of the built-in Windows analytic, made short: an app opens a document, something is
 * written in a user's path, the app starts an interpreter, which talks to the outside.
 */
#include "analytics.h"

#include <stdio.h>
#include <string.h>

static const char *const apps[] = { "outlook.exe", "outlook.exe, winword.exe", "outlook.exe, excel.exe, firefox.exe",
                                    "outlook.exe, msedge.exe" };
static const char *const apps_re[] = { "outlook\\.exe", "outlook\\.exe|winword\\.exe",
                                       "outlook\\.exe|excel\\.exe|firefox\\.exe", "outlook\\.exe|msedge\\.exe" };
static const char *const paths[] = { "'%USERPROFILE%\\Downloads', '%TEMP%', '%USERPROFILE%\\Desktop'",
                                     "'%USERPROFILE%\\Downloads', '%TEMP%', '%APPDATA%', '%PUBLIC%'",
                                     "'%USERPROFILE%\\Downloads', '%USERPROFILE%\\Documents', 'C:\\Temp'",
                                     "'%USERPROFILE%\\Downloads', '%LOCALAPPDATA%\\Temp', '%USERPROFILE%\\OneDrive*'" };
static const char *const paths_re[] = {
    "\\\\users\\\\[^\\\\]+\\\\(downloads|appdata\\\\local\\\\temp|desktop)\\\\|^c:\\\\windows\\\\temp\\\\",
    ("\\\\users\\\\[^\\\\]+\\\\(downloads|appdata\\\\local\\\\temp|appdata\\\\roaming)\\\\|\\\\users\\\\public\\\\|^c:"
     "\\\\windows\\\\temp\\\\"),
    "\\\\users\\\\[^\\\\]+\\\\(downloads|documents)\\\\|^c:\\\\temp\\\\",
    "\\\\users\\\\[^\\\\]+\\\\(downloads|appdata\\\\local\\\\temp|onedrive[^\\\\]*)\\\\"
};

static const char chain[] =
    "chain: BENCH-%03u\n"
    "title: generated analytic %u\n"
    "platforms: [Windows]\n"
    "mutable:\n"
    "  TimeWindow: {kind: duration, default: 15m, min: 1s, max: 7d, about: window}\n"
    "  Apps: {kind: names, default: [%s, app%u.exe], about: apps}\n"
    "  Tools: {kind: names, default: [wscript.exe, cscript.exe, mshta.exe, tool%u.exe, helper%u.exe], about: "
    "interpreters}\n"
    "  UserPaths: {kind: paths, default: [%s, 'C:\\Drop%u'], about: writable paths}\n"
    "  Inside: {kind: destinations, default: [10.0.0.0/8, corp.example, site%u.example], about: not egress}\n"
    "processes:\n"
    "  app: {name: {process.name|expand: '%%Apps%%'}, condition: name}\n"
    "  tool: {name: {process.name|expand: '%%Tools%%'}, condition: name}\n"
    "files:\n"
    "  user_file: {path: {file.path|expand: '%%UserPaths%%'}, condition: path}\n"
    "anchor:\n"
    "  process:\n"
    "    - {name: child, parent: app, is: tool}\n"
    "  runs_arguments: tool\n"
    "within: '%%TimeWindow%%'\n"
    "tolerance: 60s\n"
    "stages:\n"
    "  open: {any: [{name: document, on: app.open, at: parent}]}\n"
    "  artifact: {provenance: true, any: [{name: written, on: [file.create, file.rename], file: [executed, opened], "
    "by: app,\n"
    "    where: {path: {file.path|expand: '%%UserPaths%%'}, condition: path}}]}\n"
    "  spawn: {any: [{name: tool, is: tool, at: self}]}\n"
    "  egress:\n"
    "    any:\n"
    "      - {name: connect, on: network.connect, at: lineage, where: {to: {destination.ip|exists: true}, inside: "
    "{destination.ip|expand: '%%Inside%%'}, condition: to and not inside}}\n"
    "      - {name: dns, on: dns.query, at: lineage, where: {to: {dns.question.name|exists: true}, inside: "
    "{dns.question.name|expand: '%%Inside%%'}, condition: to and not inside}}\n"
    "alert: [{level: high, when: artifact and spawn and egress}]\n"
    "near_miss: artifact and spawn\n";

cdet_ruleset *analytics_rules(uint32_t count)
{
    cdet_compiler *c = NULL;
    cdet_ruleset *rs = NULL;
    if (cdet_compiler_new(NULL, &c) != CDET_OK) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        char text[4096];
        int n = snprintf(text, sizeof text, chain, i, i, apps[i % 4], i, i, i, paths[i % 4], i, i);
        if (n < 0 || (size_t)n >= sizeof text || cdet_compiler_add(c, (cdet_str){ text, (size_t)n }, NULL) != CDET_OK)
            break;
    }
    (void)cdet_compiler_build(c, &rs);
    for (size_t i = 0; i < cdet_compiler_diag_count(c); i++) {
        cdet_str d = cdet_compiler_diag(c, i);
        (void)fprintf(stderr, "%.*s\n", (int)d.len, d.ptr);
    }
    cdet_compiler_free(c);
    if (rs && cdet_ruleset_count(rs) == count) return rs;
    cdet_ruleset_unref(rs);
    return NULL;
}

naive *analytics_naive(uint32_t count)
{
    naive *n = naive_new(count);
    for (uint32_t i = 0; n && i < count; i++) {
        char open[64], written[400], spawn[200], egress[200];
        (void)snprintf(open, sizeof open, "\\.(docx?|xlsx?|pdf|js|app%u)$", i);
        (void)snprintf(written, sizeof written, "%s|^c:\\\\drop%u\\\\", paths_re[i % 4], i);
        (void)snprintf(spawn, sizeof spawn,
                       "\\\\(%s|app%u\\.exe)\\|.*\\\\(wscript|cscript|mshta|tool%u|helper%u)\\.exe$", apps_re[i % 4], i,
                       i, i);
        (void)snprintf(egress, sizeof egress, "^(?!10\\.)(?!.*(^|\\.)(corp|site%u)\\.example$)", i);
        const char *const patterns[NAIVE_STAGES] = { open, written, spawn, egress };
        if (naive_rule(n, i, patterns)) continue;
        naive_free(n);
        return NULL;
    }
    return n;
}
