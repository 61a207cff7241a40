/* SPDX-License-Identifier: MIT
 *
 * Tests of src/engine/store.c: heap, slabs, maps, against plain models, with a seeded generator.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "flaky.h"
#include "store.h"

static uint64_t seed = 88172645463325252ull;
static uint32_t rnd(uint32_t n)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (uint32_t)(seed >> 33) % n;
}

static void test_map_finds_what_was_put_and_not_what_was_deleted(void **state)
{
    enum { N = 20000 };
    static uint64_t hash[N + 1];
    static bool in[N + 1];
    cdet_mem m;
    cdet_map map;
    (void)state;
    cdet_mem_init(&m, NULL, NULL, 0);
    cdet_map_init(&map, &m);
    for (uint32_t step = 0; step < 200000; step++) {
        uint32_t i = 1 + rnd(N);
        if (!hash[i]) hash[i] = (uint64_t)rnd(64) << 40 | (uint64_t)rnd(1u << 20) << 8; /* many that collide */
        if (in[i]) {
            cdet_map_del(&map, hash[i], i);
        } else {
            assert_true(cdet_map_reserve(&map));
            cdet_map_put(&map, hash[i], i);
        }
        in[i] = !in[i];
        uint32_t k = 1 + rnd(N);
        bool found = false;
        cdet_map_iter it;
        for (uint32_t v = cdet_map_first(&map, hash[k], &it); v; v = cdet_map_more(&map, &it)) found |= v == k;
        assert_int_equal(found, in[k]);
    }
    cdet_map_free(&map);
    assert_int_equal(m.bytes, 0);
}

static void test_slab_lists_exactly_the_live_objects_and_gives_pages_back(void **state)
{
    enum { N = 5000 };
    static uint32_t ids[N];
    size_t n = 0;
    cdet_mem m;
    cdet_store s;
    cdet_slab sl;
    (void)state;
    cdet_mem_init(&m, NULL, NULL, 0);
    cdet_store_init(&s, &m);
    cdet_slab_init(&sl, &s, 48);
    for (uint32_t step = 0; step < 60000; step++) {
        if (n < N && rnd(3) && step < 40000) {
            uint32_t i = cdet_slab_new(&sl);
            assert_true(i > 0);
            *(uint32_t *)cdet_slab_at(&sl, i) = i * 7;
            ids[n++] = i;
        } else if (n) {
            uint32_t k = rnd((uint32_t)n);
            assert_int_equal(*(uint32_t *)cdet_slab_at(&sl, ids[k]), ids[k] * 7);
            cdet_slab_del(&sl, ids[k]);
            assert_false(cdet_slab_live(&sl, ids[k]));
            ids[k] = ids[--n];
        }
    }
    size_t listed = 0;
    for (uint32_t i = cdet_slab_next(&sl, 0); i; i = cdet_slab_next(&sl, i)) {
        assert_int_equal(*(uint32_t *)cdet_slab_at(&sl, i), i * 7);
        listed++;
    }
    assert_int_equal(listed, n);
    assert_int_equal(sl.count, n);
    while (n) cdet_slab_del(&sl, ids[--n]);
    for (size_t i = 0; i < sl.npages; i++) assert_null(sl.pages[i]);
    cdet_slab_free(&sl);
    cdet_store_free(&s);
    assert_int_equal(m.bytes, 0);
}

static void test_heap_objects_do_not_overlap_and_all_memory_returns(void **state)
{
    enum { N = 3000 };
    static uint8_t *p[N];
    static size_t size[N];
    static uint8_t mark[N];
    cdet_mem m;
    cdet_store s;
    (void)state;
    cdet_mem_init(&m, NULL, NULL, 0);
    cdet_store_init(&s, &m);
    for (uint32_t step = 0; step < 60000; step++) {
        uint32_t i = rnd(N);
        if (p[i]) {
            for (size_t k = 0; k < size[i]; k++) assert_int_equal(p[i][k], mark[i]);
            cdet_heap_free(&s, p[i]);
            p[i] = NULL;
            continue;
        }
        size[i] = 1 + rnd(rnd(10) ? 300 : CDET_HEAP_MAX);
        mark[i] = (uint8_t)rnd(256);
        p[i] = cdet_heap_alloc(&s, size[i]);
        assert_non_null(p[i]);
        assert_int_equal((uintptr_t)p[i] % 8, 0);
        for (size_t k = 0; k < size[i]; k++) assert_int_equal(p[i][k], 0);
        memset(p[i], mark[i], size[i]);
    }
    for (uint32_t i = 0; i < N; i++) cdet_heap_free(&s, p[i]);
    cdet_store_free(&s);
    assert_int_equal(m.bytes, 0);
    assert_null(cdet_heap_alloc(&s, 0));
    assert_null(cdet_heap_alloc(&s, CDET_HEAP_MAX + 1));
}

static void test_reserve_lets_an_event_succeed_under_a_full_budget(void **state)
{
    cdet_mem m;
    cdet_store s;
    (void)state;
    cdet_mem_init(&m, NULL, NULL, 4 * CDET_PAGE);
    cdet_store_init(&s, &m);
    assert_true(cdet_store_reserve(&s, 4));
    assert_false(cdet_store_reserve(&s, 5));
    assert_true(m.refused);
    void *pages[4];
    for (int i = 0; i < 4; i++) assert_non_null(pages[i] = cdet_store_page(&s));
    assert_null(cdet_store_page(&s));
    for (int i = 0; i < 4; i++) cdet_store_page_back(&s, pages[i]);
    assert_int_equal(m.bytes, 4 * CDET_PAGE);
    cdet_store_free(&s);
    assert_int_equal(m.bytes, 0);
}

/* Puts objects into a heap, a slab and a map, each behind its reserve, and looks after each refusal whether what was there before is
 * there still. */
static bool keep_some(flaky *f, void *arg)
{
    enum { N = 900 };
    cdet_mem m;
    cdet_store s;
    cdet_slab sl;
    cdet_map map;
    uint32_t *objects[8] = { NULL };
    bool done = true;
    (void)arg;
    cdet_mem_init(&m, flaky_alloc, f, 0);
    cdet_store_init(&s, &m);
    cdet_slab_init(&sl, &s, 64);
    cdet_map_init(&map, &m);
    for (uint32_t i = 1; i <= N; i++) {
        uint32_t id = 0;
        if (!cdet_store_reserve(&s, 2) || !cdet_slab_reserve(&sl, 1) || !cdet_map_reserve(&map) ||
            (id = cdet_slab_new(&sl)) == 0) {
            done = false;
            assert_int_equal(sl.count, cdet_map_count(&map));
            continue;
        }
        uint32_t *p = cdet_slab_at(&sl, id);
        p[1] = i * 7;
        cdet_map_put(&map, (uint64_t)i << 20, id); /* cannot fail behind its reserve */
    }
    uint32_t live = 0;
    for (uint32_t id = cdet_slab_next(&sl, 0); id; id = cdet_slab_next(&sl, id)) {
        const uint32_t *p = cdet_slab_at(&sl, id);
        cdet_map_iter it;
        assert_int_equal(p[1] % 7, 0);
        assert_int_equal(cdet_map_first(&map, (uint64_t)(p[1] / 7) << 20, &it), id);
        live++;
    }
    assert_int_equal(live, sl.count);
    for (size_t i = 0; i < 8; i++) {
        objects[i] = cdet_heap_alloc(&s, (size_t)16 << i);
        if (!objects[i]) done = false;
    }
    for (size_t i = 0; i < 8; i++) cdet_heap_free(&s, objects[i]);
    for (uint32_t id = cdet_slab_next(&sl, 0); id; id = cdet_slab_next(&sl, 0)) cdet_slab_del(&sl, id);
    cdet_slab_free(&sl);
    cdet_map_free(&map);
    cdet_store_free(&s);
    assert_int_equal(m.bytes, 0);
    return done;
}

static void test_what_is_kept_stays_whatever_allocation_is_refused(void **state)
{
    (void)state;
    assert_true(flaky_sweep(keep_some, NULL) > 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_map_finds_what_was_put_and_not_what_was_deleted),
        cmocka_unit_test(test_slab_lists_exactly_the_live_objects_and_gives_pages_back),
        cmocka_unit_test(test_heap_objects_do_not_overlap_and_all_memory_returns),
        cmocka_unit_test(test_reserve_lets_an_event_succeed_under_a_full_budget),
        cmocka_unit_test(test_what_is_kept_stays_whatever_allocation_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
