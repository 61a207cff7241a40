/* SPDX-License-Identifier: MIT
 *
 * minimal.c: the smallest program that finds a chain: cc minimal.c $(pkg-config --cflags --libs chaindet)
 */
#include <chaindet.h>
#include <stdio.h>

#define STR(s)                                                                                                         \
    {                                                                                                                  \
        s, sizeof(s) - 1                                                                                               \
    }
#define FIELD(n, s)                                                                                                    \
    {                                                                                                                  \
        STR(n), 0, CDET_STR,                                                                                           \
        {                                                                                                              \
            STR(s)                                                                                                     \
        }                                                                                                              \
    }

int main(void)
{
    cdet_compiler *c = NULL;
    cdet_ruleset *rules = NULL;
    cdet_engine *engine = NULL;
    if (cdet_compiler_new(NULL, &c) || cdet_compiler_add_builtin(c) || cdet_compiler_build(c, &rules) ||
        cdet_engine_new(rules, NULL, &engine))
        return 1;
    const cdet_field word[] = { FIELD("process.entity_id", "{w1}"),
                                FIELD("process.executable", "C:\\Program Files\\Microsoft Office\\WINWORD.EXE"),
                                FIELD("process.command_line",
                                      "WINWORD.EXE \"C:\\Users\\kim\\Downloads\\invoice.docm\"") };
    const cdet_field shell[] = { FIELD("process.entity_id", "{p1}"), FIELD("process.parent.entity_id", "{w1}"),
                                 FIELD("process.executable",
                                       "C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe") };
    const cdet_field connect[] = { FIELD("process.entity_id", "{p1}"), FIELD("destination.ip", "203.0.113.7") };
    const cdet_event events[] = {
        { sizeof(cdet_event), 0, 3000000000, 3, STR("network.connect"), STR("ws1"), connect, 2 }, /* arrives first */
        { sizeof(cdet_event), 0, 1000000000, 1, STR("process.start"), STR("ws1"), word, 3 },
        { sizeof(cdet_event), 0, 2000000000, 2, STR("process.start"), STR("ws1"), shell, 3 }
    };
    if (cdet_engine_feed_n(engine, events, 3, NULL) < 0) return 1;
    for (const cdet_alert *a; (a = cdet_engine_next(engine));) {
        cdet_alert_info i = CDET_ALERT_INFO_INIT;
        if (cdet_alert_info_get(a, &i) == CDET_OK)
            printf("%.*s %.*s on %.*s\n", (int)i.level.len, i.level.ptr, (int)i.analytic.len, i.analytic.ptr,
                   (int)i.host.len, i.host.ptr);
    }
    cdet_engine_free(engine);
    cdet_ruleset_unref(rules);
    cdet_compiler_free(c);
    return 0;
}
