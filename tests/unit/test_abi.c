/* SPDX-License-Identifier: MIT
 *
 * test_abi.c: structs of older and newer callers are read and filled without a byte too many.
 */
#include "abi.h"

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* What this library knows, what an older caller has, and what a newer one sends. */
typedef struct now {
    uint32_t size, flags;
    uint64_t a, b;
} now;
typedef struct older {
    uint32_t size, flags;
    uint64_t a;
} older;
typedef struct newer {
    uint32_t size, flags;
    uint64_t a, b, c;
} newer;

static const uint32_t least = sizeof(older);

static void test_a_struct_of_the_same_version_is_copied(void **state)
{
    (void)state;
    now in = { sizeof in, 5, 1, 2 }, out;
    assert_int_equal(cdet_abi_read(&out, sizeof out, &in, least), CDET_OK);
    assert_memory_equal(&in, &out, sizeof in);
}

static void test_a_missing_tail_reads_as_zero(void **state)
{
    (void)state;
    older in = { sizeof in, 5, 1 };
    now out;
    memset(&out, 0xff, sizeof out);
    assert_int_equal(cdet_abi_read(&out, sizeof out, &in, least), CDET_OK);
    assert_int_equal(out.size, sizeof out);
    assert_int_equal(out.flags, 5);
    assert_int_equal(out.a, 1);
    assert_int_equal(out.b, 0);
}

static void test_an_unknown_tail_must_be_zero(void **state)
{
    (void)state;
    newer in = { sizeof in, 5, 1, 2, 0 };
    now out;
    assert_int_equal(cdet_abi_read(&out, sizeof out, &in, least), CDET_OK);
    assert_int_equal(out.b, 2);
    in.c = UINT64_C(1) << 63;
    assert_int_equal(cdet_abi_read(&out, sizeof out, &in, least), CDET_EABI);
    assert_int_equal(out.a, 0);
}

static void test_absurd_sizes_are_refused(void **state)
{
    (void)state;
    now in = { 0, 0, 1, 2 }, out;
    uint32_t bad[] = { 0, 1, sizeof(older) - 1, 4097, UINT32_MAX };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        in.size = bad[i];
        assert_int_equal(cdet_abi_read(&out, sizeof out, &in, least), CDET_EABI);
    }
    in.size = 7;
    assert_int_equal(cdet_abi_read(&out, sizeof out, &in, 0), CDET_EABI);
    assert_int_equal(cdet_abi_read(&out, sizeof out, NULL, least), CDET_EINVAL);
}

static void test_filling_stops_at_the_size_the_caller_states(void **state)
{
    (void)state;
    now full = { sizeof full, 9, 1, 2 };
    struct {
        older o;
        uint64_t guard;
    } small = { { sizeof(older), 0, 0 }, 77 };
    assert_int_equal(cdet_abi_write(&small.o, &full, sizeof full), CDET_OK);
    assert_int_equal(small.o.size, sizeof(older));
    assert_int_equal(small.o.flags, 9);
    assert_int_equal(small.o.a, 1);
    assert_int_equal(small.guard, 77);
}

static void test_a_tail_the_library_does_not_know_becomes_zero(void **state)
{
    (void)state;
    now full = { sizeof full, 9, 1, 2 };
    newer big = { sizeof big, 1, 1, 1, 1 };
    assert_int_equal(cdet_abi_write(&big, &full, sizeof full), CDET_OK);
    assert_int_equal(big.size, sizeof big);
    assert_int_equal(big.b, 2);
    assert_int_equal(big.c, 0);
}

static void test_a_struct_without_a_size_is_not_written(void **state)
{
    (void)state;
    now full = { sizeof full, 9, 1, 2 }, out = { 0, 3, 4, 5 };
    assert_int_equal(cdet_abi_write(&out, &full, sizeof full), CDET_EABI);
    out.size = 5000;
    assert_int_equal(cdet_abi_write(&out, &full, sizeof full), CDET_EABI);
    assert_int_equal(out.flags, 3);
    assert_int_equal(out.b, 5);
    assert_int_equal(cdet_abi_write(NULL, &full, sizeof full), CDET_EINVAL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_struct_of_the_same_version_is_copied),
        cmocka_unit_test(test_a_missing_tail_reads_as_zero),
        cmocka_unit_test(test_an_unknown_tail_must_be_zero),
        cmocka_unit_test(test_absurd_sizes_are_refused),
        cmocka_unit_test(test_filling_stops_at_the_size_the_caller_states),
        cmocka_unit_test(test_a_tail_the_library_does_not_know_becomes_zero),
        cmocka_unit_test(test_a_struct_without_a_size_is_not_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
