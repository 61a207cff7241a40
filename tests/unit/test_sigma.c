/* SPDX-License-Identifier: MIT
 *
 * test_sigma.c: Sigma documents: rules, filters, actions, correlations; log sources and fields by the taxonomy; rules as chains.
 */
#include "builtin.h"
#include "lab.h"
#include "ruleset.h"
#include "sigma.h"

#include <stdio.h>

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* What a build of rules has, without a compiler around. */
typedef struct bench {
    cdet_mem mem;
    cdet_arena arena;
    cdet_diags diags;
    cdet_ruleset *rs;
    cdet_taxonomy *tax;
    cdet_yaml *docs;
} bench;

static cdet_str taxonomy_text(void)
{
    for (const cdet_builtin_file *f = cdet_builtin_files; f->name; f++)
        if (strcmp(f->name, "sigma-taxonomy.yaml") == 0) return (cdet_str){ f->text, f->len };
    return (cdet_str){ "", 0 };
}

static void bench_free(bench *b)
{
    cdet_ruleset_unref(b->rs);
    cdet_diags_free(&b->diags);
    cdet_arena_free(&b->arena);
}

/* False: memory was refused, or the text has errors. */
static bool bench_init(bench *b, flaky *f, cdet_str taxonomy, const char *text)
{
    memset(b, 0, sizeof *b);
    cdet_mem_init(&b->mem, f ? flaky_alloc : NULL, f, 0);
    cdet_arena_init(&b->arena, &b->mem);
    cdet_diags_init(&b->diags, &b->mem);
    b->rs = cdet_ruleset_new(&b->mem, &b->diags);
    b->tax = b->rs ? cdet_taxonomy_load(&b->arena, &b->diags, taxonomy) : NULL;
    b->docs = b->tax ? cdet_yaml_parse(&b->arena, &b->diags, cdet_str_of(text), "r") : NULL;
    return b->docs && cdet_sigma_apply_actions(&b->arena, &b->diags, b->docs);
}

static void begin(bench *b, const char *text)
{
    if (!bench_init(b, NULL, taxonomy_text(), text)) fail_msg("%s", b->diags.count ? b->diags.items[0].ptr : "?");
}

static const char *messages(const bench *b)
{
    static char text[4096];
    size_t n = 0;
    text[0] = '\0';
    for (size_t i = 0; i < b->diags.count && n < sizeof text; i++)
        n += (size_t)snprintf(text + n, sizeof text - n, "%.*s\n", (int)b->diags.items[i].len, b->diags.items[i].ptr);
    return text;
}

/* The n-th document as a chain, with all filters of the text. */
static cdet_chain *chain(bench *b, size_t n)
{
    const cdet_yaml *filters[16], *doc = b->docs->first;
    size_t nfilters = 0;
    for (const cdet_yaml *y = b->docs->first; y; y = y->next)
        if (cdet_sigma_is_filter(y)) filters[nfilters++] = y;
    while (n--) doc = doc->next;
    return cdet_sigma_chain(&b->rs->t, b->tax, doc, filters, nfilters);
}

/* Whether a chain takes an event of a class. */
static bool alerts(bench *b, const cdet_chain *c, const char *class, const cdet_field *fields, size_t n)
{
    uint32_t ids[16], class_id = cdet_names_get(b->rs->t.classes, cdet_str_of(class));
    cdet_event ev = CDET_EVENT_INIT;
    bool yes = false;
    ev.fields = fields;
    ev.field_count = n;
    for (size_t i = 0; i < n; i++) ids[i] = cdet_names_get(b->rs->t.fields, fields[i].name);
    cdet_view *v =
        cdet_view_new(&b->mem, cdet_names_count(b->rs->t.fields) + 1, cdet_exprs_predicates(b->rs->t.exprs), 1024);
    assert_true(cdet_view_begin(v, &ev, ids, class_id, false));
    for (uint32_t i = 0; i < c->nalts; i++) {
        const cdet_alt *a = &c->alts[i];
        bool takes = a->any_class || class_id == CDET_C_PLAIN;
        for (uint32_t k = 0; k < a->nclasses; k++) takes |= class_id && a->classes[k] == class_id;
        yes |= takes && cdet_expr_eval(b->rs->t.exprs, a->expr, v) == CDET_MATCH_YES;
    }
    cdet_view_free(v);
    return yes;
}
#define ALERTS(b, c, class, ...)                                                                                       \
    alerts((b), (c), (class), (const cdet_field[]){ __VA_ARGS__ },                                                     \
           sizeof((const cdet_field[]){ __VA_ARGS__ }) / sizeof(cdet_field))

/* ---- documents ---- */

static void test_documents_are_told_apart(void **state)
{
    (void)state;
    bench b;
    begin(&b, "detection: {s: {a: 1}}\n---\nfilter: {s: {a: 1}}\n---\ncorrelation: {type: "
              "event_count}\n---\nchain: X\n---\n- list\n---\ntext\n");
    static const bool rule[] = { true, false, true, false, false, false },
                      filter[] = { false, true, false, false, false, false };
    size_t i = 0;
    for (const cdet_yaml *y = b.docs->first; y; y = y->next, i++) {
        assert_int_equal(cdet_sigma_is_rule(y), rule[i]);
        assert_int_equal(cdet_sigma_is_filter(y), filter[i]);
    }
    assert_int_equal(i, 6);
    bench_free(&b);
}

static void test_a_rule_is_read_in_full(void **state)
{
    (void)state;
    bench b;
    begin(&b, "title: T\nid: 0-1\nname: n\ndescription: D\nlevel: high\nstatus: test\ntags: [attack.execution, "
              "attack.t1059.001, attack.T1204, cve.2021-1]\n"
              "logsource: {product: windows, category: process_creation, service: null}\ndetection: {s: {a: 1}, "
              "condition: s}\nfalsepositives: [none]\ncustom: {x: y}\n");
    cdet_sigma_rule *r = cdet_sigma_read(&b.arena, &b.diags, b.docs->first);
    assert_non_null(r);
    assert_string_equal(r->id.ptr, "0-1");
    assert_string_equal(r->title.ptr, "T");
    assert_string_equal(r->name.ptr, "n");
    assert_string_equal(r->level.ptr, "high");
    assert_string_equal(r->techniques.ptr, "T1059.001,T1204");
    assert_string_equal(r->source.product.ptr, "windows");
    assert_string_equal(r->source.category.ptr, "process_creation");
    assert_int_equal(r->source.service.len, 0);
    assert_int_equal(r->nplaceholders, 0);
    assert_int_equal(b.diags.count, 0);
    bench_free(&b);
}

static void test_a_rule_without_an_id_goes_by_its_title_or_place(void **state)
{
    (void)state;
    bench b;
    begin(&b, "title: T\ndetection: {s: {a: 1}}\n---\ndetection: {s: {a: 1}}\n");
    assert_string_equal(cdet_sigma_read(&b.arena, &b.diags, b.docs->first)->id.ptr, "T");
    assert_string_equal(cdet_sigma_read(&b.arena, &b.diags, b.docs->first->next)->id.ptr, "r:4");
    bench_free(&b);
}

static void test_a_wrong_rule_is_refused_with_its_place(void **state)
{
    (void)state;
    static const struct {
        const char *text, *due;
    } rows[] = {
        { "title: [T]\ndetection: {s: {a: 1}}", "r:1:8: error: 'title' is a text\n" },
        { "level: hihg\ndetection: {s: {a: 1}}", "r:1:8: error: 'hihg' is not a level (did you mean 'high'?)\n" },
        { "logsource: windows\ndetection: {s: {a: 1}}",
          "r:1:12: error: 'logsource' is a map of product, category, service\n" },
        { "detection: [s]", "r:1:12: error: 'detection' is a map of selections and a condition\n" },
        { "detection: {s: {a: 1}, condition: t}",
          "r:1:35: error: condition: unknown selection 't' (did you mean 's'?)\n" },
        { "detection: {s: {a|contian: 1}}\n",
          "r:1:19: error: unknown modifier 'contian' (did you mean 'contains'?)\n" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bench b;
        begin(&b, rows[i].text);
        assert_null(chain(&b, 0));
        assert_string_equal(messages(&b), rows[i].due);
        bench_free(&b);
    }
}

static void test_a_correlation_is_a_warning_and_no_chain(void **state)
{
    (void)state;
    bench b;
    begin(&b, "title: C\ncorrelation: {type: event_count, rules: [x], timespan: 5m}\n");
    assert_null(chain(&b, 0));
    assert_string_equal(messages(&b), "r:2:1: warning: Sigma correlation rules are not supported yet: write a chain\n");
    bench_free(&b);
}

static void test_sigma_1_aggregations_are_left_out_with_a_warning(void **state)
{
    (void)state;
    bench b;
    begin(&b, "title: T\ndetection: {s: {a: 1}, condition: 's | count() by x > 5', timeframe: 5m}\n");
    cdet_chain *c = chain(&b, 0);
    assert_non_null(c);
    assert_int_equal(b.diags.errors, 0);
    assert_int_equal(b.diags.count, 2);
    assert_true(ALERTS(&b, c, "event.plain", LAB_I("a", 1)));
    bench_free(&b);
}

/* ---- actions ---- */

static void test_actions_make_whole_documents(void **state)
{
    (void)state;
    bench b;
    begin(&b, "action: global\nlogsource: {product: windows, category: process_creation}\nlevel: high\n---\n"
              "title: A\nid: i1\nlogsource: {service: x}\ndetection: {s: {CommandLine|contains: one}}\n---\n"
              "action: repeat\ntitle: B\ndetection: {s: {CommandLine|contains: two}}\n---\n"
              "action: reset\n---\n"
              "title: C\ndetection: {s: {a: 1}}\n");
    assert_int_equal(b.docs->count, 3);
    const cdet_yaml *doc = b.docs->first;
    cdet_sigma_rule *r = cdet_sigma_read(&b.arena, &b.diags, doc);
    assert_string_equal(r->id.ptr, "i1");
    assert_string_equal(r->level.ptr, "high");
    assert_string_equal(r->source.product.ptr, "windows");
    assert_string_equal(r->source.service.ptr, "x");
    r = cdet_sigma_read(&b.arena, &b.diags, doc->next);
    assert_string_equal(r->id.ptr, "B"); /* an id is never repeated */
    assert_string_equal(r->level.ptr, "high");
    assert_string_equal(cdet_yaml_get(cdet_yaml_get(r->detection, "s"), "CommandLine|contains")->text.ptr, "two");
    r = cdet_sigma_read(&b.arena, &b.diags, doc->next->next);
    assert_string_equal(r->id.ptr, "C");
    assert_int_equal(r->level.len, 0);
    assert_int_equal(b.diags.count, 0);
    bench_free(&b);
}

static void test_an_action_that_means_nothing_is_an_error(void **state)
{
    (void)state;
    bench b;
    assert_false(bench_init(&b, NULL, taxonomy_text(), "action: repeat\ntitle: A\n---\naction: wibble\ntitle: B\n"));
    assert_string_equal(messages(&b), "r:1:9: error: 'action' is global, reset, or repeat behind a rule\nr:4:9: error: "
                                      "'action' is global, reset, or repeat behind a rule\n");
    bench_free(&b);
}

/* ---- filters ---- */

static void test_a_filter_applies_by_id_name_title_and_log_source(void **state)
{
    (void)state;
    static const struct {
        const char *filter;
        bool yes;
    } rows[] = {
        { "filter: {rules: [i1], s: {a: 1}}", true },
        { "filter: {rules: [I1], s: {a: 1}}", true },
        { "filter: {rules: [n1], s: {a: 1}}", true },
        { "filter: {rules: [Title One], s: {a: 1}}", true },
        { "filter: {rules: [other], s: {a: 1}}", false },
        { "filter: {rules: [], s: {a: 1}}", true },
        { "filter: {s: {a: 1}}", true },
        { "filter: {rules: any, s: {a: 1}}", true },
        { "filter: {rules: i1, s: {a: 1}}", true },
        { "logsource: {product: windows}\nfilter: {rules: [i1]}", true },
        { "logsource: {product: linux}\nfilter: {rules: [i1]}", false },
        { "logsource: {product: windows, category: dns_query}\nfilter: {}", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[512];
        snprintf(text, sizeof text,
                 "title: Title One\nid: i1\nname: n1\nlogsource: {product: windows, category: "
                 "process_creation}\ndetection: {s: {a: 1}}\n---\n%s\n",
                 rows[i].filter);
        bench b;
        begin(&b, text);
        cdet_sigma_rule *r = cdet_sigma_read(&b.arena, &b.diags, b.docs->first);
        if (cdet_sigma_filter_applies(b.docs->first->next, r) != rows[i].yes) fail_msg("%s", rows[i].filter);
        bench_free(&b);
    }
}

static void test_filters_narrow_a_rule_and_speak_its_field_names(void **state)
{
    (void)state;
    bench b;
    begin(&b, "title: R\nlogsource: {product: windows, category: process_creation}\ndetection: {s: "
              "{CommandLine|contains: x}, condition: s}\n---\n"
              "title: F1\nfilter: {rules: [R], adm: {User: adm}, condition: not adm}\n---\ntitle: F2\nfilter: "
              "{rules: [], p: {Image|endswith: ok.exe}, condition: not p}\n---\n"
              "title: F3\nfilter: {rules: [zz], p: {a: x}, condition: p}\n");
    cdet_chain *c = chain(&b, 0);
    assert_non_null(c);
    assert_true(
        ALERTS(&b, c, "process.start", LAB_S("process.command_line", "axb"), LAB_S("winlog.event_data.User", "bob")));
    assert_false(
        ALERTS(&b, c, "process.start", LAB_S("process.command_line", "axb"), LAB_S("winlog.event_data.User", "ADM")));
    assert_false(ALERTS(&b, c, "process.start", LAB_S("process.command_line", "axb"),
                        LAB_S("process.executable", "C:\\ok.exe")));
    assert_false(ALERTS(&b, c, "event.plain", LAB_S("CommandLine", "axb"), LAB_S("User", "adm")));
    assert_true(ALERTS(&b, c, "event.plain", LAB_S("CommandLine", "axb"), LAB_S("User", "x")));
    bench_free(&b);
}

static void test_a_wrong_filter_is_refused(void **state)
{
    (void)state;
    bench b;
    begin(&b, "title: R\ndetection: {s: {a: 1}}\n---\ntitle: F\nfilter: {rules: [], s: {a|wibble: x}, condition: s}\n");
    assert_null(chain(&b, 0));
    assert_string_equal(messages(&b), "r:5:27: error: unknown modifier 'wibble'\n");
    bench_free(&b);
}

/* ---- taxonomy ---- */

static void test_log_sources_become_classes_and_conditions(void **state)
{
    (void)state;
    static const struct {
        const char *product, *category, *service, *first; /* first class; NULL: any */
        bool found, where;
    } rows[] = {
        { "windows", "process_creation", "", "process.start", true, false },
        { "Windows", "Process_Creation", "", "process.start", true, false },
        { "linux", "process_creation", "", "process.start", true, false },
        { "macos", "file_event", "", "file.create", true, false },
        { "windows", "registry_set", "", "registry.set", true, false },
        { "windows", "create_remote_thread", "", "process.inject", true, false },
        { "windows", "ps_script", "powershell", "script.block", true, true },
        { "windows", "pipe_created", "", "pipe.create", true, false },
        { "windows", "", "security", NULL, true, true },
        { "windows", "", "", NULL, true, false },
        { "windows", "", "nosuchservice", NULL, false, false },
        { "windows", "nosuchcategory", "", NULL, false, false },
        { "linux", "", "sshd", NULL, true, false },
        { "aws", "", "cloudtrail", NULL, true, true },
        { "", "dns", "", "dns.query", true, false },
        { "okta", "", "okta", NULL, false, false },
    };
    bench b;
    begin(&b, "a: b");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cdet_logsource s = { cdet_str_of(rows[i].product), cdet_str_of(rows[i].category),
                             cdet_str_of(rows[i].service) };
        cdet_taxonomy_hit h;
        bool found = cdet_taxonomy_find(b.tax, &s, &h);
        if (found != rows[i].found) fail_msg("row %zu", i);
        if (!found) continue;
        const cdet_yaml *c = h.ways[0].classes;
        if (c && c->kind == CDET_YAML_LIST) c = c->first;
        if (rows[i].first ? !c || strcmp(c->text.ptr, rows[i].first) != 0 : c != NULL) fail_msg("row %zu", i);
        if ((h.ways[0].where != NULL) != rows[i].where) fail_msg("row %zu", i);
    }
    bench_free(&b);
}

static void test_fields_become_those_of_events(void **state)
{
    (void)state;
    static const struct {
        const char *product, *category, *service, *sigma, *due;
    } rows[] = {
        { "windows", "process_creation", "", "Image", "process.executable" },
        { "windows", "process_creation", "", "ParentCommandLine", "process.parent.command_line" },
        { "windows", "process_creation", "", "Hashes", "winlog.event_data.Hashes" },
        { "windows", "process_creation", "", "IntegrityLevel", "winlog.event_data.IntegrityLevel" },
        { "windows", "", "security", "EventID", "event.code" },
        { "windows", "", "security", "SubjectUserName", "winlog.event_data.SubjectUserName" },
        { "windows", "", "system", "Provider_Name", "winlog.provider_name" },
        { "windows", "network_connection", "", "DestinationHostname", "destination.domain" },
        { "windows", "dns_query", "", "QueryName", "dns.question.name" },
        { "windows", "process_access", "", "TargetImage", "Target.process.executable" },
        { "windows", "registry_set", "", "TargetObject", "registry.path" },
        { "windows", "file_rename", "", "SourceFilename", "file.Ext.original.path" },
        { "linux", "process_creation", "", "CommandLine", "process.command_line" },
        { "macos", "process_creation", "", "User", "user.name" },
        { "linux", "file_event", "", "TargetFilename", "file.path" },
        { "linux", "", "auditd", "exe", "process.executable" },
        { "aws", "", "cloudtrail", "eventName", "event.action" },
        { "aws", "", "cloudtrail", "requestParameters.x", "requestParameters.x" },
        { "", "dns", "", "query", "dns.question.name" },
        { "", "", "", "Anything", "Anything" },
    };
    bench b;
    begin(&b, "a: b");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cdet_logsource s = { cdet_str_of(rows[i].product), cdet_str_of(rows[i].category),
                             cdet_str_of(rows[i].service) };
        cdet_str got = cdet_taxonomy_field(b.tax, &s, cdet_str_of(rows[i].sigma), &b.arena);
        if (!cdet_str_eq(got, cdet_str_of(rows[i].due))) fail_msg("%s: %.*s", rows[i].sigma, (int)got.len, got.ptr);
    }
    bench_free(&b);
}

static void test_each_entry_of_the_taxonomy_is_well_formed(void **state)
{
    (void)state;
    static const char *const source_keys[] = { "product", "category", "service", "on", "where", "also", NULL };
    static const char *const field_keys[] = { "product", "category", "service", "names", "others", NULL };
    bench b;
    begin(&b, "a: b");
    cdet_yaml *docs = cdet_yaml_parse(&b.arena, &b.diags, taxonomy_text(), "sigma-taxonomy.yaml");
    assert_non_null(docs);
    for (int part = 0; part < 2; part++) {
        const char *const *keys = part ? field_keys : source_keys;
        for (const cdet_yaml *e = cdet_yaml_get(docs->first, part ? "fields" : "sources")->first; e; e = e->next) {
            for (const cdet_yaml *k = e->first; k; k = k->next) {
                size_t i = 0;
                while (keys[i] && strcmp(keys[i], k->key.ptr) != 0) i++;
                if (!keys[i]) fail_msg("line %u: %s", (unsigned)k->key_pos.line, k->key.ptr);
            }
            if (!part) assert_non_null(cdet_yaml_get(e, "on"));
            const cdet_yaml *names = cdet_yaml_get(e, "names");
            for (const cdet_yaml *n = names ? names->first : NULL; n; n = n->next)
                assert_true(n->kind == CDET_YAML_SCALAR && n->text.len);
        }
    }
    bench_free(&b);
}

static void test_a_broken_taxonomy_is_refused(void **state)
{
    (void)state;
    static const char *const texts[] = { "fields: []", "sources: []", "sources: [x]\nfields: []", "sources: {",
                                         "sources: []\nfields: {a: b}" };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        bench b;
        assert_false(bench_init(&b, NULL, cdet_str_of(texts[i]), "a: b"));
        assert_true(b.diags.errors > 0);
        bench_free(&b);
    }
}

/* ---- rules as chains ---- */

static void test_a_rule_is_a_chain_of_one_stage(void **state)
{
    (void)state;
    bench b;
    begin(&b, "title: T\nid: i1\nlevel: critical\nlogsource: {product: windows, category: "
              "process_creation}\ntags: [attack.t1059]\ndetection: {s: {Image: x}}\n");
    cdet_chain *c = chain(&b, 0);
    assert_non_null(c);
    assert_int_equal(c->kind, CDET_ANCHOR_EVENT);
    assert_int_equal(c->nstages, 1);
    assert_int_equal(c->nalts, 1);
    assert_int_equal(c->alts[0].nclasses, 1);
    assert_int_equal(c->alts[0].classes[0], CDET_C_PROCESS_START);
    assert_int_equal(c->rules[0].level, CDET_LEVEL_CRITICAL);
    assert_int_equal(c->os, CDET_OS_WINDOWS);
    assert_string_equal(c->origin.ptr, "r:1");
    assert_string_equal(c->techniques.ptr, "T1059");
    bool bits[8] = { true };
    assert_true(cdet_bool_eval(c->rules[0].when, bits));
    uint32_t fields[2];
    assert_int_equal(cdet_expr_fields(b.rs->t.exprs, c->alts[0].expr, fields, 2), 1);
    assert_int_equal(fields[0], CDET_F_P_EXE);
    bench_free(&b);
}

static void test_a_service_is_told_by_its_channel_whatever_the_class(void **state)
{
    (void)state;
    bench b;
    begin(&b, "title: T\nlogsource: {product: windows, service: security}\ndetection: {s: {EventID: 4688, "
              "NewProcessName|endswith: x.exe}}\n");
    cdet_chain *c = chain(&b, 0);
    const cdet_field wrong = LAB_S("winlog.channel", "System");
    cdet_field fields[] = { LAB_S("winlog.channel", "Security"), LAB_S("event.code", "4688"),
                            LAB_S("winlog.event_data.NewProcessName", "C:\\x.exe") };
    assert_true(alerts(&b, c, "process.start", fields, 3));
    assert_true(alerts(&b, c, "log.windows", fields, 3));
    fields[0] = wrong;
    assert_false(alerts(&b, c, "process.start", fields, 3));
    assert_true(ALERTS(&b, c, "event.plain", LAB_I("EventID", 4688), LAB_S("NewProcessName", "x.exe")));
    bench_free(&b);
}

static void test_a_category_is_also_found_in_unclassified_records(void **state)
{
    (void)state;
    bench b;
    begin(
        &b,
        "title: T\nlogsource: {product: windows, category: pipe_created}\ndetection: {s: {PipeName|contains: evil}}\n");
    cdet_chain *c = chain(&b, 0);
    cdet_field fields[] = { LAB_S("winlog.event_data.PipeName", "\\evil"), LAB_I("event.code", 17),
                            LAB_S("winlog.channel", "Microsoft-Windows-Sysmon/Operational") };
    assert_true(alerts(&b, c, "pipe.create", fields, 1));
    assert_true(alerts(&b, c, "pipe.connect", fields, 1));
    assert_true(alerts(&b, c, "log.windows", fields, 3));
    assert_false(alerts(&b, c, "log.windows", fields, 2));
    assert_false(alerts(&b, c, "process.start", fields, 3));
    fields[1].v.i = 19;
    assert_false(alerts(&b, c, "log.windows", fields, 3));
    assert_true(ALERTS(&b, c, "event.plain", LAB_S("PipeName", "evil")));
    bench_free(&b);
}

static void test_an_unknown_log_source_sees_plain_events_and_none_sees_all(void **state)
{
    (void)state;
    bench b;
    begin(&b, "title: T\nlogsource: {product: okta, service: okta}\ndetection: {s: {a: 1}}\n---\ntitle: "
              "U\nlogsource:\ndetection: {s: {a: 1}}\n");
    cdet_chain *c = chain(&b, 0);
    assert_false(ALERTS(&b, c, "process.start", LAB_I("a", 1)));
    assert_true(ALERTS(&b, c, "event.plain", LAB_I("a", 1)));
    assert_string_equal(
        messages(&b),
        "r:1:1: warning: no source feeds the log source of this rule (okta  okta): it sees plain events only\n");
    c = chain(&b, 1);
    assert_true(ALERTS(&b, c, "process.start", LAB_I("a", 1)));
    assert_true(ALERTS(&b, c, "event.plain", LAB_I("a", 1)));
    bench_free(&b);
}

static void test_names_of_the_ecs_taxonomy_stand_as_they_are(void **state)
{
    (void)state;
    bench b;
    begin(&b, "title: T\ntaxonomy: ecs\nlogsource: {product: windows, category: process_creation}\ndetection: "
              "{s: {process.name: x}}\n");
    assert_true(ALERTS(&b, chain(&b, 0), "process.start", LAB_S("process.executable", "C:\\X")));
    bench_free(&b);
}

static void test_placeholders_are_elements_that_a_site_can_set(void **state)
{
    (void)state;
    bench b;
    begin(&b, "title: T\ndetection:\n  s:\n    - {a|expand: ['%Servers%', '%Work-stations%']}\n    - "
              "{b|contains|expand: 'x%Servers%y'}\n  t: {c: '%Not%'}\n  condition: s or t\n");
    cdet_sigma_rule *r = NULL;
    cdet_chain *c = cdet_sigma_head(&b.rs->t, b.docs->first, &r);
    assert_non_null(c);
    assert_int_equal(c->nelements, 2);
    assert_string_equal(c->elements[0].name.ptr, "Servers");
    assert_string_equal(c->elements[1].name.ptr, "Work-stations");
    const cdet_str srv = CDET_LIT("srv*");
    assert_true(cdet_element_apply_texts(&c->elements[0], &b.rs->arena, &b.diags, CDET_ADD, &srv, 1, "api",
                                         (cdet_pos){ "api", 1, 1 }));
    for (uint32_t i = 0; i < 2; i++)
        assert_true(cdet_element_finish(&c->elements[i], &b.rs->arena, &b.rs->mem, &b.diags));
    assert_true(cdet_sigma_body(&b.rs->t, c, b.tax, r, NULL, 0));
    assert_true(ALERTS(&b, c, "event.plain", LAB_S("a", "SRV01")));
    assert_true(ALERTS(&b, c, "event.plain", LAB_S("b", "--xsrv7y--")));
    assert_true(ALERTS(&b, c, "event.plain", LAB_S("c", "%not%")));
    assert_false(ALERTS(&b, c, "event.plain", LAB_S("a", "ws01")));
    assert_string_equal(messages(&b), "r:1:1: warning: placeholder %Work-stations% is empty until the site sets it\n");
    bench_free(&b);
}

/* ---- memory ---- */

static bool attempt_chain(flaky *f, void *arg)
{
    static const char taxonomy[] =
        "sources:\n  - {product: windows, service: security, on: any, where: {l: {winlog.channel: Security}}, also: "
        "{on: [x.y, x.z]}}\n"
        "fields:\n  - {product: windows, names: {A: process.name}}\n  - {product: windows, others: w.}\n";
    static const char text[] =
        "action: global\nlogsource: {product: windows, service: security}\n---\ntitle: T\ntags: [attack.t1]\n"
        "detection: {s: {A: x, B|expand: '%P%', C|re: 'abc.'}, condition: ['s | count()', not s], timeframe: 5m}\n---\n"
        "filter: {rules: [T], s: {B: y}, condition: not s}\n";
    (void)arg;
    bench b;
    bool done = bench_init(&b, f, cdet_str_of(taxonomy), text) && chain(&b, 0) != NULL;
    assert_int_equal(b.diags.errors, 0);
    assert_true(done || b.diags.oom || !b.rs);
    bench_free(&b);
    return done;
}

static void test_refused_memory_is_reported_and_nothing_is_lost(void **state)
{
    (void)state;
    assert_true(flaky_sweep(attempt_chain, NULL) > 40);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_documents_are_told_apart),
        cmocka_unit_test(test_a_rule_is_read_in_full),
        cmocka_unit_test(test_a_rule_without_an_id_goes_by_its_title_or_place),
        cmocka_unit_test(test_a_wrong_rule_is_refused_with_its_place),
        cmocka_unit_test(test_a_correlation_is_a_warning_and_no_chain),
        cmocka_unit_test(test_sigma_1_aggregations_are_left_out_with_a_warning),
        cmocka_unit_test(test_actions_make_whole_documents),
        cmocka_unit_test(test_an_action_that_means_nothing_is_an_error),
        cmocka_unit_test(test_a_filter_applies_by_id_name_title_and_log_source),
        cmocka_unit_test(test_filters_narrow_a_rule_and_speak_its_field_names),
        cmocka_unit_test(test_a_wrong_filter_is_refused),
        cmocka_unit_test(test_log_sources_become_classes_and_conditions),
        cmocka_unit_test(test_fields_become_those_of_events),
        cmocka_unit_test(test_each_entry_of_the_taxonomy_is_well_formed),
        cmocka_unit_test(test_a_broken_taxonomy_is_refused),
        cmocka_unit_test(test_a_rule_is_a_chain_of_one_stage),
        cmocka_unit_test(test_a_service_is_told_by_its_channel_whatever_the_class),
        cmocka_unit_test(test_a_category_is_also_found_in_unclassified_records),
        cmocka_unit_test(test_an_unknown_log_source_sees_plain_events_and_none_sees_all),
        cmocka_unit_test(test_names_of_the_ecs_taxonomy_stand_as_they_are),
        cmocka_unit_test(test_placeholders_are_elements_that_a_site_can_set),
        cmocka_unit_test(test_refused_memory_is_reported_and_nothing_is_lost),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
