/* SPDX-License-Identifier: MIT
 *
 * first.c: prints the alerts of a log file: cc first.c $(pkg-config --cflags --libs chaindet-sources)
 */
#include <chaindet_sources.h>
#include <stdio.h>

/* Events of your own go in the same way: any order, borrowed for the call. */
static cdet_status feed(const cdet_event *event, void *engine)
{
    return cdet_engine_feed(engine, event);
}

static int report(const cdet_alert *alert, void *user)
{
    cdet_alert_info i = CDET_ALERT_INFO_INIT;
    (void)user;
    if (cdet_alert_info_get(alert, &i) == CDET_OK)
        printf("%.*s on %.*s: %.*s\n", (int)i.analytic.len, i.analytic.ptr, (int)i.host.len, i.host.ptr,
               (int)i.anchor.len, i.anchor.ptr);
    return 0;
}

int main(int argc, char **argv)
{
    cdet_compiler *compiler = NULL;
    cdet_ruleset *rules = NULL;
    cdet_engine *engine = NULL;
    cdet_catalog *catalog = NULL;
    cdet_reader *reader = NULL;
    cdet_options options = CDET_OPTIONS_INIT;
    int failed = 1;

    if (argc != 2 || cdet_compiler_new(NULL, &compiler)) goto done;
    options.flags = CDET_REVISIONS_FINAL;
    if (cdet_compiler_add_builtin(compiler) || cdet_compiler_build(compiler, &rules)) goto done;
    if (cdet_engine_new(rules, &options, &engine) || cdet_engine_on_alert(engine, report, NULL)) goto done;
    if (cdet_catalog_new(NULL, &catalog) || cdet_reader_new(catalog, NULL, feed, engine, &reader)) goto done;
    failed = cdet_reader_file(reader, argv[1], NULL, NULL) || cdet_reader_end(reader) || cdet_engine_flush(engine);
done:
    /* A mistake in the rules: file:line:column, what it is and what to do. */
    for (size_t i = 0; !rules && i < cdet_compiler_diag_count(compiler); i++)
        printf("%.*s\n", (int)cdet_compiler_diag(compiler, i).len, cdet_compiler_diag(compiler, i).ptr);
    cdet_reader_free(reader);
    cdet_catalog_unref(catalog);
    cdet_engine_free(engine);
    cdet_ruleset_unref(rules);
    cdet_compiler_free(compiler);
    return failed;
}
