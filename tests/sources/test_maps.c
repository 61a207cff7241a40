/* SPDX-License-Identifier: MIT
 *
 * test_maps.c: the mapping language: what each word of it does, what is refused and where, a source that nobody has heard of.
 */
#include "reading.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* Reads one record by the one case of a made-up source, whose field "f" is `value`, and gives the values of f joined by '|'. */
static void value_is(const char *value, const char *record, const char *want)
{
    char map[2048], got[1024] = "";
    cdet_catalog *c = NULL;
    snprintf(map, sizeof map,
             "source: made-up\nformat: json\nrecognise: {made: true}\ntimeless: true\ncases: [{class: x.y, fields: {f: "
             "%s}}]\n",
             value);
    assert_int_equal(cdet_catalog_new(NULL, &c), CDET_OK);
    cdet_status st = cdet_catalog_add(c, (cdet_str){ map, strlen(map) }, "made-up.yaml");
    if (st) {
        cdet_str d = cdet_catalog_diag(c, cdet_catalog_diag_count(c) - 1);
        print_error("%.*s\n", (int)d.len, d.ptr);
    }
    assert_int_equal(st, CDET_OK);
    reading_options o = { .catalog = c };
    reading *r = read_bytes(record, strlen(record), &o);
    assert_int_equal(r->count, 1);
    for (size_t i = 0; i < r->events[0].count; i++)
        if (strcmp(r->events[0].fields[i].name, "f") == 0)
            snprintf(got + strlen(got), sizeof got - strlen(got), "%s%s", *got ? "|" : "",
                     r->events[0].fields[i].value);
    if (strcmp(got, want) != 0) print_error("%s on %s\n", value, record);
    assert_string_equal(got, want);
    reading_free(r);
    cdet_catalog_unref(c);
}

static void test_values(void **state)
{
    (void)state;
    static const char *const cases[][3] = {
        { "a", "{\"made\":1,\"a\":\"x\"}", "x" },
        { "a", "{\"made\":1,\"a\":\"-\"}", "" },
        { "a", "{\"made\":1,\"a\":\"\"}", "" },
        { "a", "{\"made\":1,\"a\":null}", "" },
        { "a", "{\"made\":1,\"a\":{\"b\":1}}", "" },
        { "a.b", "{\"made\":1,\"a\":{\"b\":1}}", "1" },
        { "a.b", "{\"made\":1,\"a.b\":1}", "1" },
        { "'a\\.b'", "{\"made\":1,\"a.b\":1}", "1" },
        { "'a.*.b'", "{\"made\":1,\"a\":{\"q\":{\"b\":1}}}", "1" },
        { "a", "{\"made\":1,\"a\":[\"x\",\"y\"]}", "x" },
        { "{from: a, all: true}", "{\"made\":1,\"a\":[\"x\",\"-\",\"y\",[\"z\"]]}", "x|y|z" },
        { "{from: a, all: true, raw: true}", "{\"made\":1,\"a\":[\"x\",\"-\"]}", "x|-" },
        { "{from: a, nth: 2}", "{\"made\":1,\"a\":[\"x\",\"y\"]}", "y" },
        { "'a[1]'", "{\"made\":1,\"a\":[\"x\",\"y\"]}", "y" },
        { "{from: a, all: true, join: ' '}", "{\"made\":1,\"a\":[\"x\",\"y\",3]}", "x y 3" },
        { "{from: a.b, all: true}", "{\"made\":1,\"a\":[{\"b\":1},{\"b\":2}]}", "1|2" },
        { "[a, b]", "{\"made\":1,\"b\":\"y\"}", "y" },
        { "{from: [a, b]}", "{\"made\":1,\"a\":\"?\",\"b\":\"y\"}", "y" },
        { "[a, {const: z}]", "{\"made\":1}", "z" },
        { "{const: z, when: {made: 1}}", "{\"made\":1}", "z" },
        { "{const: z, when: {made: 2}}", "{\"made\":1}", "" },
        { "{text: '<{a}/{b}>'}", "{\"made\":1,\"a\":\"x\",\"b\":7}", "<x/7>" },
        { "{text: '<{a}/{b}>'}", "{\"made\":1,\"a\":\"x\"}", "" },
        { "{from: a, capture: 'k=(\\w+)'}", "{\"made\":1,\"a\":\"j=1 k=two\"}", "two" },
        { "{from: a, capture: '(a)(b)?(c)'}", "{\"made\":1,\"a\":\"xac\"}", "a c" },
        { "{from: a, capture: 'q'}", "{\"made\":1,\"a\":\"x\"}", "" },
        { "{from: a, pair: B}", "{\"made\":1,\"a\":\"A=1, b=2,C=3\"}", "2" },
        { "{from: a, split: '/'}", "{\"made\":1,\"a\":\"x/y/z\"}", "x" },
        { "{from: a, split: '/', part: 1}", "{\"made\":1,\"a\":\"x/y/z\"}", "y" },
        { "{from: a, split: '/', part: -1}", "{\"made\":1,\"a\":\"x/y/z\"}", "z" },
        { "{from: a, split: '/', part: 9}", "{\"made\":1,\"a\":\"x/y/z\"}", "" },
        { "{from: a, split: '::', part: all}", "{\"made\":1,\"a\":\"x::y::::z::\"}", "x|y|z" },
        { "{from: a, basename: true}", "{\"made\":1,\"a\":\"C:\\\\x\\\\y.exe\"}", "y.exe" },
        { "{from: a, stream: file}", "{\"made\":1,\"a\":\"C:\\\\x\\\\y.exe:Zone.Identifier\"}", "C:\\x\\y.exe" },
        { "{from: a, stream: name}", "{\"made\":1,\"a\":\"C:\\\\x\\\\y.exe:Zone.Identifier\"}", "Zone.Identifier" },
        { "{from: a, stream: file}", "{\"made\":1,\"a\":\"C:y.exe\"}", "C:y.exe" },
        { "{from: a, stream: name}", "{\"made\":1,\"a\":\"C:\\\\y.exe\"}", "" },
        { "{from: a, strip_prefix: AB, strip_suffix: '.x'}", "{\"made\":1,\"a\":\"abq.X\"}", "q" },
        { "{from: a, map: {x: y}}", "{\"made\":1,\"a\":\"x\"}", "y" },
        { "{from: a, map: {x: y}}", "{\"made\":1,\"a\":\"q\"}", "q" },
        { "{from: a, map: {x: y}, map_only: true}", "{\"made\":1,\"a\":\"q\"}", "" },
        { "{from: a, map: {x: y}, else: z}", "{\"made\":1,\"a\":\"q\"}", "z" },
        { "{from: a, map: {'7': seven}}", "{\"made\":1,\"a\":7}", "seven" },
        { "{from: a, map: {x: '-'}}", "{\"made\":1,\"a\":\"x\"}", "" },
        { "{from: a, lower: true, prefix: '<', suffix: '>'}", "{\"made\":1,\"a\":\"XY\"}", "<xy>" },
        { "{from: a, guid: true}", "{\"made\":1,\"a\":\"{AB-CD}\"}", "ab-cd" },
        { "{from: a, guid: true}", "{\"made\":1,\"a\":\"{00000000-0000-0000-0000-000000000000}\"}", "" },
        { "{from: a, number: true}", "{\"made\":1,\"a\":\"0x1F\"}", "31" },
        { "{from: a, number: true}", "{\"made\":1,\"a\":\"31\"}", "31" },
        { "{from: a, number: true}", "{\"made\":1,\"a\":31.0}", "31" },
        { "{from: a, number: true}", "{\"made\":1,\"a\":\"3x\"}", "" },
        { "{from: a, time: true}", "{\"made\":1,\"a\":\"1970-01-01T00:00:01Z\"}", "1000000000" },
        { "{from: a, time: true}", "{\"made\":1,\"a\":1700000000}", "1700000000000000000" },
        { "{from: a, time: true}", "{\"made\":1,\"a\":\"soon\"}", "" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) value_is(cases[i][0], cases[i][1], cases[i][2]);
}

static void test_conditions(void **state)
{
    (void)state;
    static const char *const cases[][3] = {
        /* condition, record, "z" when it holds */
        { "{a: true}", "\"a\":null", "z" },
        { "{a: true}", "\"b\":1", "" },
        { "{a: false}", "\"b\":1", "z" },
        { "{a: false}", "\"a\":null", "" },
        { "{a: 'true'}", "\"a\":true", "z" },
        { "{a: x}", "\"a\":\"x\"", "z" },
        { "{a: x}", "\"a\":\"X\"", "" },
        { "{a: {is: x, nocase: true}}", "\"a\":\"X\"", "z" },
        { "{a: 7}", "\"a\":7", "z" },
        { "{a: 7}", "\"a\":\"7\"", "z" },
        { "{a: [x, y]}", "\"a\":\"y\"", "z" },
        { "{a: x}", "\"a\":[\"q\",\"x\"]", "z" },
        { "{a: {not: x}}", "\"a\":\"y\"", "z" },
        { "{a: {not: x}}", "\"b\":1", "z" },
        { "{a: {starts: ab}}", "\"a\":\"abc\"", "z" },
        { "{a: {ends: [q, bc]}}", "\"a\":\"abc\"", "z" },
        { "{a: {contains: b}}", "\"a\":\"abc\"", "z" },
        { "{a: {contains: B, nocase: true}}", "\"a\":\"abc\"", "z" },
        { "{a: {match: '^a.c$'}}", "\"a\":\"abc\"", "z" },
        { "{a: {match: '^b'}}", "\"a\":\"abc\"", "" },
        { "{a: {known: true}}", "\"a\":\"-\"", "" },
        { "{a: {known: false}}", "\"a\":\"-\"", "z" },
        { "{a: x, b: y}", "\"a\":\"x\"", "" },
        { "[{a: x}, {b: y}]", "\"b\":\"y\"", "z" },
        { "{a: {starts: a, ends: c, not: abbc}}", "\"a\":\"abbc\"", "" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char value[256], record[256];
        snprintf(value, sizeof value, "{const: z, when: %s}", cases[i][0]);
        snprintf(record, sizeof record, "{\"made\":1,%s}", cases[i][1]);
        value_is(value, record, cases[i][2]);
    }
}

/* ---- a source from a file ---- */

static char *slurp(const char *path, size_t *len)
{
    FILE *f = fopen(path, "rb");
    char *p = malloc(1 << 16);
    assert_non_null(f);
    assert_non_null(p);
    *len = fread(p, 1, 1 << 16, f);
    fclose(f);
    return p;
}

static const char *map_path;

static void test_a_made_up_source_is_one_file(void **state)
{
    (void)state;
    size_t len;
    char *yaml = slurp(map_path, &len);
    cdet_catalog *c = NULL;
    assert_int_equal(cdet_catalog_new(NULL, &c), CDET_OK);
    size_t before = cdet_catalog_count(c);
    assert_int_equal(cdet_catalog_add(c, (cdet_str){ yaml, len }, map_path), CDET_OK);
    assert_int_equal(cdet_catalog_count(c), before + 2);
    cdet_source_info info = CDET_SOURCE_INFO_INIT;
    assert_int_equal(cdet_catalog_source(c, 0, &info), CDET_OK); /* before the built-in ones */
    assert_string_equal(info.name.ptr, "acme-sensor");
    assert_string_equal(info.title.ptr, "ACME sensor (JSON lines)");
    assert_string_equal(info.classes.ptr, "process.start,file.create,file.delete,network.connect");
    assert_string_equal(info.recognised.ptr, "has acme.version and acme.event");

    static const char text[] =
        "{\"acme\":{\"version\":2,\"event\":{\"id\":1},\"when\":1700000000,\"host\":\"h\",\"os\":\"LINUX\",\"pid\":"
        "\"0x10\",\"path\":\"/bin/sh\",\"x\":{\"y\":\"deep\"}}}\n"
        "{\"acme\":{\"version\":2,\"event\":{\"id\":8},\"when\":1700000001,\"file\":\"/tmp/a\"}}\n"
        "{\"acme\":{\"version\":2,\"event\":{\"id\":9},\"when\":1700000002,\"flows\":[{\"dst\":\"192.0.2.1\",\"ports\":"
        "[{\"n\":1},{\"n\":2}]},"
        "{\"dst\":\"192.0.2.2\"},{\"dst\":\"192.0.2.3\",\"skip\":true}]}}\n"
        "{\"acme\":{\"version\":2,\"event\":{\"id\":10},\"when\":1700000003}}\n"
        "{\"ACME2\":{\"what\":\"start\",\"when\":\"2024-03-05 "
        "10:20:30\",\"detail\":\"{\\\"pid\\\":7,\\\"more\\\":{\\\"path\\\":\\\"/bin/x\\\"}}\"}}\n";
    reading_options o = { .catalog = c };
    reading *r = read_bytes(text, sizeof text - 1, &o);
    assert_int_equal(r->stats.unreadable, 0);
    assert_int_equal(r->stats.ignored, 1);
    assert_string_equal(r->ignored, "1 acme 10");
    assert_int_equal(r->count, 6);
    assert_string_equal(r->events[0].name, "process.start");
    assert_int_equal(r->events[0].time, 1700000000000000000);
    assert_string_equal(field_of(&r->events[0], "process.pid"), "16");
    assert_string_equal(field_of(&r->events[0], "host.os.type"), "linux");
    assert_string_equal(field_of(&r->events[0], "acme.x.y"), "deep");
    assert_string_equal(r->events[1].name, "file.delete"); /* `more` ... */
    assert_string_equal(r->events[2].name, "file.create"); /* ... and the case behind it */
    assert_int_equal(r->events[2].tag, 2);
    assert_string_equal(field_of(&r->events[3], "destination.ip"), "192.0.2.1");
    assert_string_equal(field_of(&r->events[4], "destination.ip"),
                        "192.0.2.2");                                 /* the third element is left out by `when` */
    assert_string_equal(field_of(&r->events[5], "process.pid"), "7"); /* out of the embedded document */
    assert_string_equal(field_of(&r->events[5], "process.executable"), "/bin/x");
    reading_free(r);

    /* A catalog that is in use stays as it is. */
    assert_int_equal(cdet_catalog_add(c, (cdet_str){ yaml, len }, NULL), CDET_EBUSY);
    free(yaml);
    cdet_catalog_unref(c);
}

/* ---- what is refused ---- */

static void test_mistakes_are_told_with_their_place(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        { "source: a\nformat: json\nrecognize: {a: true}\n",
          "m.yaml:3:1: error: unknown key 'recognize' (did you mean 'recognise'?)" },
        { "source: a\nformat: jsonl\nrecognise: {a: true}\ntimeless: true\ncases: [{class: x}]\n",
          "m.yaml:2:9: error: no such format" },
        { "source: a\nrecognise: {a: true}\ntimeless: true\ncases: [{class: x}]\n",
          "m.yaml:1:1: error: a source has a 'format'" },
        { "source: a\nformat: json\ntimeless: true\ncases: [{class: x}]\n",
          "m.yaml:1:1: error: a source has 'recognise', or 'by_name: true'" },
        { "source: a\nformat: json\nrecognise: {a: true}\ncases: [{class: x}]\n",
          "m.yaml:1:1: error: a source has a 'time', or 'timeless: true'" },
        { "source: a\nformat: json\nrecognise: {a: true}\ntimeless: true\n",
          "m.yaml:1:1: error: a source has 'cases', or 'events' that name a body" },
        { "source: a\nformat: json\nrecognise: {a: true}\ntimeless: true\nevents: nobody\n",
          "m.yaml:5:9: error: there is no body 'nobody'" },
        { "source: plain\nformat: json\nrecognise: {a: true}\ntimeless: true\ncases: [{class: x}]\n",
          "m.yaml:1:9: error: there is a source 'plain' already" },
        { "source: a\nformat: json\nrecognise: {a: true}\ntimeless: true\ncases: [{class: x, fields: {f: $who.x}}]\n",
          "m.yaml:5:32: error: '$who' is not among the source's names" },
        { "source: a\nformat: json\nrecognise: {a: true}\ntimeless: true\ncases: [{class: x, fields: {f: {form: "
          "x}}}]\n",
          "m.yaml:5:33: error: unknown key 'form' (did you mean 'from'?)" },
        { "source: a\nformat: json\nrecognise: {a: true}\ntimeless: true\ncases: [{class: x, fields: {f: {from: x, "
          "const: y}}}]\n",
          "m.yaml:5:32: error: one of from, const and text is wanted here" },
        { "source: a\nformat: json\nrecognise: {a: true}\ntimeless: true\ncases: [{class: x, fields: {f: {from: x, "
          "capture: '('}}}]\n",
          "m.yaml:5:51: error:" },
        { "source: a\nformat: json\nrecognise: {a..b: true}\ntimeless: true\ncases: [{class: x}]\n",
          "m.yaml:3:13: error: path 'a..b': a key between two dots is empty" },
        { "source: a\nformat: json\nrecognise: {a: true}\ntimeless: true\ncases: [{class: x, each: a}]\n",
          "m.yaml:5:26: error: a path that ends in '[]' is wanted here" },
        { "source: a\nformat: json\nrecognise: {a: true}\ntimeless: maybe\ncases: [{class: x}]\n",
          "m.yaml:4:11: error: true or false is wanted here" },
        { "source: a\nsource: b\n", "m.yaml:2:1: error: duplicate key 'source'" },
        { "- 1\n", "m.yaml:1:1: error: a document is a map with 'source: NAME' or 'body: NAME'" },
        { "body: {}\n", "m.yaml:1:7: error: a body has a name" },
    };
    cdet_catalog *c = NULL;
    assert_int_equal(cdet_catalog_new(NULL, &c), CDET_OK);
    assert_int_equal(cdet_catalog_diag_count(c), 0); /* the built-in mappings are sound */
    size_t count = cdet_catalog_count(c);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t before = cdet_catalog_diag_count(c);
        assert_int_equal(cdet_catalog_add(c, (cdet_str){ cases[i][0], strlen(cases[i][0]) }, "m.yaml"), CDET_ERULES);
        assert_int_equal(cdet_catalog_count(c), count);
        bool found = false;
        for (size_t k = before; k < cdet_catalog_diag_count(c); k++) {
            cdet_str d = cdet_catalog_diag(c, k);
            found = found || (d.len >= strlen(cases[i][1]) && memcmp(d.ptr, cases[i][1], strlen(cases[i][1])) == 0);
        }
        if (!found) {
            cdet_str d = cdet_catalog_diag(c, before);
            print_error("wanted %s\ngot    %.*s\n", cases[i][1], (int)d.len, d.ptr);
        }
        assert_true(found);
    }
    cdet_catalog_unref(c);
}

static void test_all_mistakes_of_a_text_are_told_in_one_pass(void **state)
{
    (void)state;
    static const char text[] = "source: a\nformat: nope\ntitel: x\nrecognise: {a: true}\ntimeless: true\ncases:\n  - "
                               "{class: x, feilds: {}}\n  - {klass: x}\n"
                               "---\nsource: b\nformat: json\nby_name: 7\n";
    cdet_catalog *c = NULL;
    assert_int_equal(cdet_catalog_new(NULL, &c), CDET_OK);
    assert_int_equal(cdet_catalog_add(c, (cdet_str){ text, sizeof text - 1 }, "m.yaml"), CDET_ERULES);
    assert_true(cdet_catalog_diag_count(c) >= 4);
    cdet_catalog_unref(c);
}

static void test_arguments_are_checked(void **state)
{
    (void)state;
    cdet_catalog *c = NULL;
    cdet_reader *r = NULL;
    cdet_reader_options o = CDET_READER_OPTIONS_INIT;
    cdet_source_info info = CDET_SOURCE_INFO_INIT;
    cdet_options co = CDET_OPTIONS_INIT;
    assert_int_equal(cdet_catalog_new(NULL, NULL), CDET_EINVAL);
    co.size = 3;
    assert_int_equal(cdet_catalog_new(&co, &c), CDET_EABI);
    assert_null(c);
    assert_int_equal(cdet_catalog_new(NULL, &c), CDET_OK);
    assert_int_equal(cdet_catalog_source(c, cdet_catalog_count(c), &info), CDET_ENOENT);
    o.source = "nobody";
    assert_int_equal(cdet_reader_new(c, &o, NULL, NULL, &r), CDET_EINVAL);
    assert_int_equal(cdet_reader_push(NULL, "", 0), CDET_EINVAL);
    assert_int_equal(cdet_reader_file(NULL, "x", NULL, NULL), CDET_EINVAL);
    cdet_reader_free(NULL);
    cdet_catalog_unref(NULL);
    cdet_catalog_unref(c);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_values),
        cmocka_unit_test(test_conditions),
        cmocka_unit_test(test_a_made_up_source_is_one_file),
        cmocka_unit_test(test_mistakes_are_told_with_their_place),
        cmocka_unit_test(test_all_mistakes_of_a_text_are_told_in_one_pass),
        cmocka_unit_test(test_arguments_are_checked),
    };
    if (argc != 2) return 2;
    map_path = argv[1];
    return cmocka_run_group_tests(tests, NULL, NULL);
}
