/* SPDX-License-Identifier: MIT
 *
 * test_status.c: every status has words of its own; the version is the header's.
 */
#include "chaindet.h"

#include <string.h>

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void test_each_status_has_its_own_line(void **state)
{
    (void)state;
    for (int a = CDET_EFORMAT; a <= CDET_LATE; a++) {
        const char *text = cdet_status_text((cdet_status)a);
        assert_non_null(text);
        assert_true(strlen(text) > 0);
        assert_null(strchr(text, '\n'));
        assert_string_not_equal(text, "unknown status");
        for (int b = CDET_EFORMAT; b < a; b++) assert_string_not_equal(text, cdet_status_text((cdet_status)b));
    }
}

static void test_a_foreign_number_is_an_unknown_status(void **state)
{
    (void)state;
    int foreign[] = { -13, 3, 1000, -1000 };
    for (size_t i = 0; i < 4; i++) assert_string_equal(cdet_status_text((cdet_status)foreign[i]), "unknown status");
}

static void test_the_version_is_that_of_the_header(void **state)
{
    (void)state;
    assert_int_equal(cdet_version(), CDET_VERSION);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_status_has_its_own_line),
        cmocka_unit_test(test_a_foreign_number_is_an_unknown_status),
        cmocka_unit_test(test_the_version_is_that_of_the_header),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
