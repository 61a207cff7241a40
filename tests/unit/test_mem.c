/* SPDX-License-Identifier: MIT
 *
 * test_mem.c: the budget is exact, refusals change nothing, arenas and buffers leak nothing.
 */
#include "flaky.h"
#include "mem.h"

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void test_bytes_are_counted_as_asked_for(void **state)
{
    (void)state;
    cdet_mem m;
    cdet_mem_init(&m, NULL, NULL, 0);
    char *a = cdet_mem_alloc(&m, 100), *b = cdet_mem_alloc(&m, 28);
    assert_int_equal(m.bytes, 128);
    a = cdet_mem_resize(&m, a, 100, 40);
    assert_int_equal(m.bytes, 68);
    assert_int_equal(m.peak, 128);
    char *c = cdet_mem_resize(&m, NULL, 7, 10); /* without a block there is no old size */
    assert_int_equal(m.bytes, 78);
    assert_null(cdet_mem_resize(&m, c, 10, 0));
    cdet_mem_free(&m, a, 40);
    cdet_mem_free(&m, b, 28);
    cdet_mem_free(&m, NULL, 999);
    assert_int_equal(m.bytes, 0);
}

static void test_fresh_memory_is_zero(void **state)
{
    (void)state;
    flaky f;
    cdet_mem m;
    flaky_init(&f, SIZE_MAX, false);
    cdet_mem_init(&m, flaky_alloc, &f, 0);
    char *p = cdet_mem_alloc(&m, 64), zero[64] = { 0 };
    assert_memory_equal(p, zero, 64);
    cdet_mem_free(&m, p, 64);
    assert_null(cdet_mem_alloc(&m, 0));
    assert_int_equal(f.live_blocks, 0);
}

static void test_the_budget_is_met_to_the_byte(void **state)
{
    (void)state;
    cdet_mem m;
    cdet_mem_init(&m, NULL, NULL, 100);
    void *a = cdet_mem_alloc(&m, 60);
    assert_null(cdet_mem_alloc(&m, 41));
    assert_true(m.refused);
    assert_int_equal(m.bytes, 60);
    void *b = cdet_mem_alloc(&m, 40);
    assert_non_null(b);
    assert_false(m.refused);
    assert_null(cdet_mem_resize(&m, a, 60, 61));
    assert_true(m.refused);
    assert_null(cdet_mem_alloc(&m, SIZE_MAX));
    assert_int_equal(m.bytes, 100);
    m.max = 10; /* lowered below what is live: shrinking must still work */
    a = cdet_mem_resize(&m, a, 60, 30);
    assert_non_null(a);
    assert_null(cdet_mem_alloc(&m, 1));
    cdet_mem_free(&m, a, 30);
    cdet_mem_free(&m, b, 40);
    assert_int_equal(m.bytes, 0);
}

static void test_an_allocator_that_refuses_is_not_the_budget(void **state)
{
    (void)state;
    flaky f;
    cdet_mem m;
    flaky_init(&f, 0, true);
    cdet_mem_init(&m, flaky_alloc, &f, 10);
    assert_null(cdet_mem_alloc(&m, 11));
    assert_true(m.refused);
    assert_null(cdet_mem_alloc(&m, 10));
    assert_false(m.refused);
    assert_int_equal(m.bytes, 0);
}

static void test_an_array_grows_and_its_new_part_is_zero(void **state)
{
    (void)state;
    flaky f;
    cdet_mem m;
    uint32_t *a = NULL;
    size_t cap = 0;
    flaky_init(&f, SIZE_MAX, false);
    cdet_mem_init(&m, flaky_alloc, &f, 0);
    for (size_t i = 0; i < 1000; i++) {
        assert_true(cdet_mem_grow(&m, &a, &cap, i + 1, sizeof *a));
        assert_int_equal(a[i], 0);
        a[i] = (uint32_t)i + 1;
    }
    for (size_t i = 0; i < 1000; i++) assert_int_equal(a[i], i + 1);
    assert_true(f.calls < 12);
    assert_false(cdet_mem_grow(&m, &a, &cap, SIZE_MAX, sizeof *a));
    assert_false(cdet_mem_grow(&m, &a, &cap, SIZE_MAX / 2, 16));
    assert_int_equal(cap, 1024);
    cdet_mem_free(&m, a, cap * sizeof *a);
    assert_int_equal(f.live_bytes, 0);
}

static void test_arena_blocks_are_zero_aligned_and_apart(void **state)
{
    (void)state;
    flaky f;
    cdet_mem m;
    cdet_arena a;
    unsigned char *p[500];
    flaky_init(&f, SIZE_MAX, false);
    cdet_mem_init(&m, flaky_alloc, &f, 0);
    cdet_arena_init(&a, &m);
    for (size_t i = 0; i < 500; i++) { /* sizes 0 .. 4990, so that some get a block of their own */
        p[i] = cdet_arena_alloc(&a, i * 10);
        assert_non_null(p[i]);
        assert_int_equal((uintptr_t)p[i] % 16, 0);
        for (size_t k = 0; k < i * 10; k++) assert_int_equal(p[i][k], 0);
        memset(p[i], (int)(i & 0xff), i * 10);
    }
    for (size_t i = 0; i < 500; i++)
        for (size_t k = 0; k < i * 10; k++) assert_int_equal(p[i][k], i & 0xff);
    assert_null(cdet_arena_alloc(&a, SIZE_MAX));
    assert_null(cdet_arena_str(&a, (cdet_str){ "x", SIZE_MAX }).ptr);
    cdet_arena_free(&a);
    assert_int_equal(m.bytes, 0);
    assert_int_equal(f.live_blocks, 0);
    assert_non_null(cdet_arena_alloc(&a, 1)); /* and it can be used again */
    cdet_arena_free(&a);
}

static void test_arena_texts_end_with_nul(void **state)
{
    (void)state;
    cdet_mem m;
    cdet_arena a;
    cdet_mem_init(&m, NULL, NULL, 0);
    cdet_arena_init(&a, &m);
    cdet_str s = cdet_arena_str(&a, (cdet_str){ "a\0b", 3 });
    assert_int_equal(s.len, 3);
    assert_memory_equal(s.ptr, "a\0b", 4);
    assert_string_equal(cdet_arena_str(&a, (cdet_str){ NULL, 0 }).ptr, "");
    cdet_str t = cdet_arena_printf(&a, "%s-%d", "x", 42);
    assert_int_equal(t.len, 4);
    assert_string_equal(t.ptr, "x-42");
    cdet_arena_free(&a);
}

static void test_a_buffer_collects_and_keeps_a_nul(void **state)
{
    (void)state;
    cdet_mem m;
    cdet_buf b;
    cdet_mem_init(&m, NULL, NULL, 0);
    cdet_buf_init(&b, &m);
    cdet_buf_lit(&b, "");
    assert_int_equal(cdet_buf_get(&b).len, 0);
    for (int i = 0; i < 200; i++) cdet_buf_fmt(&b, "%d,", i % 10);
    cdet_buf_str(&b, CDET_LIT("end"));
    cdet_buf_add(&b, "\0", 1);
    assert_int_equal(b.len, 404);
    assert_memory_equal(b.ptr + 398, "9,end\0", 7 - 1);
    assert_int_equal(b.ptr[404], 0);
    assert_false(b.failed);
    cdet_buf_free(&b);
    assert_int_equal(m.bytes, 0);
}

static void test_a_refused_buffer_stays_failed_and_unchanged(void **state)
{
    (void)state;
    cdet_mem m;
    cdet_buf b;
    cdet_mem_init(&m, NULL, NULL, 8);
    cdet_buf_init(&b, &m);
    cdet_buf_lit(&b, "abc");
    cdet_buf_lit(&b, "0123456789");
    assert_true(b.failed);
    cdet_buf_lit(&b, "d");
    assert_int_equal(b.len, 3);
    assert_string_equal(b.ptr, "abc");
    cdet_buf_free(&b);
    assert_false(b.failed);
    assert_int_equal(m.bytes, 0);
}

static void test_texts_compare_by_length_and_fold_ascii_only(void **state)
{
    (void)state;
    assert_true(cdet_str_eq((cdet_str){ NULL, 0 }, CDET_LIT("")));
    assert_false(cdet_str_eq((cdet_str){ "a\0b", 3 }, (cdet_str){ "a\0c", 3 }));
    assert_true(cdet_str_ieq(CDET_LIT("WinWord.EXE"), CDET_LIT("winword.exe")));
    assert_false(cdet_str_ieq(CDET_LIT("ab"), CDET_LIT("abc")));
    assert_false(cdet_str_ieq(CDET_LIT("\xc3\x84"), CDET_LIT("\xc3\xa4")));
    assert_false(cdet_str_ieq(CDET_LIT("[@"), CDET_LIT("{`")));
    assert_int_equal(cdet_str_of(NULL).len, 0);
}

static bool use_everything(flaky *f, void *arg)
{
    (void)arg;
    cdet_mem m;
    cdet_arena a;
    cdet_buf b;
    int *array = NULL;
    size_t cap = 0;
    cdet_mem_init(&m, flaky_alloc, f, 0);
    cdet_arena_init(&a, &m);
    cdet_buf_init(&b, &m);
    bool ok = true;
    for (size_t i = 0; i < 20 && ok; i++) {
        size_t before = cap;
        ok = cdet_mem_grow(&m, &array, &cap, (i + 1) * 10, sizeof *array);
        if (!ok) assert_int_equal(cap, before);
        ok = ok && cdet_arena_alloc(&a, 700) && cdet_arena_printf(&a, "%zu", i).ptr;
        cdet_buf_fmt(&b, "%099zu ", i);
        ok = ok && !b.failed;
    }
    cdet_mem_free(&m, array, cap * sizeof *array);
    cdet_buf_free(&b);
    cdet_arena_free(&a);
    assert_int_equal(m.bytes, 0);
    return ok;
}

static void test_refused_allocations_leak_nothing(void **state)
{
    (void)state;
    assert_true(flaky_sweep(use_everything, NULL) > 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bytes_are_counted_as_asked_for),
        cmocka_unit_test(test_fresh_memory_is_zero),
        cmocka_unit_test(test_the_budget_is_met_to_the_byte),
        cmocka_unit_test(test_an_allocator_that_refuses_is_not_the_budget),
        cmocka_unit_test(test_an_array_grows_and_its_new_part_is_zero),
        cmocka_unit_test(test_arena_blocks_are_zero_aligned_and_apart),
        cmocka_unit_test(test_arena_texts_end_with_nul),
        cmocka_unit_test(test_a_buffer_collects_and_keeps_a_nul),
        cmocka_unit_test(test_a_refused_buffer_stays_failed_and_unchanged),
        cmocka_unit_test(test_texts_compare_by_length_and_fold_ascii_only),
        cmocka_unit_test(test_refused_allocations_leak_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
