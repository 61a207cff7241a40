/* SPDX-License-Identifier: MIT
 *
 * test_builtin.c: the built-in mappings are sound: they compile without a word, each has what a user is told, and their regular
 * expressions stand the vetting that they are spared at run time.
 */
#include "catalog.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

static void test_they_compile_without_a_word(void **state)
{
    (void)state;
    cdet_catalog *c = NULL;
    assert_int_equal(cdet_catalog_new(NULL, &c), CDET_OK);
    for (size_t i = 0; i < cdet_catalog_diag_count(c); i++) print_error("%s\n", cdet_catalog_diag(c, i).ptr);
    assert_int_equal(cdet_catalog_diag_count(c), 0);
    assert_true(cdet_catalog_count(c) > 8);
    cdet_catalog_unref(c);
}

static void test_each_says_what_it_is(void **state)
{
    (void)state;
    cdet_catalog *c = NULL;
    assert_int_equal(cdet_catalog_new(NULL, &c), CDET_OK);
    for (size_t i = 0; i < cdet_catalog_count(c); i++) {
        cdet_source_info info = CDET_SOURCE_INFO_INIT;
        assert_int_equal(cdet_catalog_source(c, i, &info), CDET_OK);
        bool told = info.name.len && info.title.len && info.format.len && info.recognised.len && info.classes.len &&
                    info.platforms.len;
        if (!told) print_error("%.*s\n", (int)info.name.len, info.name.ptr);
        assert_true(told);
    }
    cdet_catalog_unref(c);
}

static void test_their_patterns_are_not_slow_on_hostile_text(void **state)
{
    (void)state;
    cdet_catalog *c = NULL;
    assert_int_equal(cdet_catalog_new(NULL, &c), CDET_OK);
    assert_true(c->regex_count > 10);
    for (size_t i = 0; i < c->regex_count; i++) {
        cdet_mem m;
        cdet_diags d;
        cdet_mem_init(&m, NULL, NULL, 0);
        cdet_diags_init(&d, &m);
        cdet_regex *r = cdet_regex_new(&m, &d, (cdet_pos){ "built-in", 1, 1 }, cdet_regex_text(c->regexes[i]), 0);
        if (!r) print_error("%s\n", d.items[0].ptr);
        assert_non_null(r);
        cdet_regex_free(r);
        cdet_diags_free(&d);
    }
    cdet_catalog_unref(c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_they_compile_without_a_word),
        cmocka_unit_test(test_each_says_what_it_is),
        cmocka_unit_test(test_their_patterns_are_not_slow_on_hostile_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
