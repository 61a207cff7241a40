/* SPDX-License-Identifier: MIT
 *
 * test_deadlines.c: the heap of a host's deadlines against a plain array, with a seeded generator.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "deadlines.h"

typedef struct fixture {
    cdet_mem mem;
    cdet_engine e; /* the tables that deadlines need, and nothing else */
    uint32_t host;
} fixture;

static void begin(fixture *f)
{
    memset(f, 0, sizeof *f);
    cdet_mem_init(&f->mem, NULL, NULL, 0);
    f->e.mem = &f->mem;
    cdet_store_init(&f->e.store, &f->mem);
    cdet_slab_init(&f->e.instances, &f->e.store, sizeof(cdet_instance));
    cdet_slab_init(&f->e.hosts, &f->e.store, sizeof(cdet_host));
    f->host = cdet_slab_new(&f->e.hosts);
    cdet_host_at(&f->e, f->host)->watermark = CDET_NO_TIME;
}

static uint32_t instance(fixture *f)
{
    uint32_t i = cdet_slab_new(&f->e.instances);
    cdet_instance_at(&f->e, i)->host = f->host;
    cdet_instance_at(&f->e, i)->deadline = INT64_MAX;
    return i;
}

static void end(fixture *f)
{
    cdet_slab_free(&f->e.instances);
    cdet_slab_free(&f->e.hosts);
    cdet_store_free(&f->e.store);
    assert_int_equal(f->mem.bytes, 0);
}

static void test_the_next_deadline_is_the_least_whatever_is_set_and_unset(void **state)
{
    enum { N = 500, STEPS = 200000 };
    static fixture f;
    static uint32_t ids[N];
    static int64_t model[N];
    uint64_t seed = 88172645463325252u;
    (void)state;
    begin(&f);
    for (size_t i = 0; i < N; i++) {
        ids[i] = instance(&f);
        model[i] = INT64_MAX;
    }
    for (size_t step = 0; step < STEPS; step++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        size_t i = (size_t)(seed >> 33) % N;
        int64_t d = seed >> 60 == 0 ? INT64_MAX : (int64_t)(seed >> 20) % 1000 - 500; /* many that are equal */
        cdet_deadline_set(&f.e, ids[i], d);
        model[i] = d;
        if (step % 16) continue;
        int64_t least = INT64_MAX;
        for (size_t k = 0; k < N; k++) least = model[k] < least ? model[k] : least;
        assert_true(cdet_deadline_next(&f.e, f.host) == least);
    }
    int64_t last = INT64_MIN;
    for (int64_t d; (d = cdet_deadline_next(&f.e, f.host)) != INT64_MAX; last = d) { /* all come out in order */
        uint32_t id = cdet_host_at(&f.e, f.host)->deadlines;
        assert_true(d >= last);
        cdet_deadline_set(&f.e, id, INT64_MAX);
    }
    end(&f);
}

static void test_a_window_is_due_only_when_the_watermark_is_behind_its_end(void **state)
{
    fixture f;
    (void)state;
    begin(&f);
    uint32_t i = instance(&f);
    cdet_deadline_set(&f.e, i, 100);
    assert_int_equal(cdet_deadline_due(&f.e, f.host), 0); /* no clock yet */
    cdet_host_at(&f.e, f.host)->watermark = 100;
    assert_int_equal(cdet_deadline_due(&f.e, f.host), 0);
    cdet_host_at(&f.e, f.host)->watermark = 101;
    assert_int_equal(cdet_deadline_due(&f.e, f.host), i);
    cdet_deadline_set(&f.e, i, INT64_MAX);
    assert_int_equal(cdet_deadline_due(&f.e, f.host), 0);
    cdet_deadline_set(&f.e, i, INT64_MIN);
    assert_int_equal(cdet_deadline_due(&f.e, f.host), i);
    cdet_deadline_set(&f.e, i, INT64_MAX);
    end(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_next_deadline_is_the_least_whatever_is_set_and_unset),
        cmocka_unit_test(test_a_window_is_due_only_when_the_watermark_is_behind_its_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
