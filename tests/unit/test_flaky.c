/* SPDX-License-Identifier: MIT
 *
 * test_flaky.c: the failing allocator of the other tests does what it says.
 */
#include "flaky.h"

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void test_the_kth_allocation_fails_once(void **state)
{
    (void)state;
    flaky f;
    flaky_init(&f, 1, false);
    void *a = flaky_alloc(&f, NULL, 0, 8);
    assert_non_null(a);
    assert_null(flaky_alloc(&f, NULL, 0, 8));
    void *b = flaky_alloc(&f, NULL, 0, 8);
    assert_non_null(b);
    assert_int_equal(f.live_bytes, 16);
    flaky_alloc(&f, a, 8, 0);
    flaky_alloc(&f, b, 8, 0);
    assert_int_equal(f.live_blocks, 0);
    assert_int_equal(f.failed, 1);
}

static void test_from_then_on_all_fail_but_shrinking_works(void **state)
{
    (void)state;
    flaky f;
    flaky_init(&f, 1, true);
    char *a = flaky_alloc(&f, NULL, 0, 8);
    assert_non_null(a);
    a[0] = 'x';
    assert_null(flaky_alloc(&f, NULL, 0, 1));
    assert_null(flaky_alloc(&f, a, 8, 16));
    a = flaky_alloc(&f, a, 8, 4);
    assert_non_null(a);
    assert_int_equal(a[0], 'x');
    flaky_alloc(&f, a, 4, 0);
    assert_int_equal(f.live_bytes, 0);
}

static bool three_allocations(flaky *f, void *arg)
{
    size_t *runs = arg;
    void *p[3] = { NULL, NULL, NULL };
    bool ok = true;
    ++*runs;
    for (int i = 0; i < 3 && ok; i++) ok = (p[i] = flaky_alloc(f, NULL, 0, 16)) != NULL;
    for (int i = 0; i < 3; i++)
        if (p[i]) flaky_alloc(f, p[i], 16, 0);
    return ok;
}

static void test_a_sweep_fails_each_allocation_both_ways(void **state)
{
    (void)state;
    size_t runs = 0;
    assert_int_equal(flaky_sweep(three_allocations, &runs), 6);
    assert_int_equal(runs, 8);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_kth_allocation_fails_once),
        cmocka_unit_test(test_from_then_on_all_fail_but_shrinking_works),
        cmocka_unit_test(test_a_sweep_fails_each_allocation_both_ways),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
