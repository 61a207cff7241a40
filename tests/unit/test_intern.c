/* SPDX-License-Identifier: MIT
 *
 * test_intern.c: keyed hashes are SipHash-1-3; names keep their ids, whatever an attacker picks as keys.
 */
#include "flaky.h"
#include "intern.h"

#include <stdio.h>

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const uint64_t key_a[2] = { 0x0706050403020100u, 0x0f0e0d0c0b0a0908u };
static const uint64_t key_b[2] = { 0x1122334455667788u, 0x99aabbccddeeff00u };

static void test_hash_is_siphash_1_3(void **state)
{
    (void)state;
    /* Agrees with Rust's SipHasher13 (first two) and CPython 3.11's bytes hash under a zero key (the rest). */
    const uint64_t zero[2] = { 0, 0 };
    char a[40];
    memset(a, 'a', sizeof a);
    assert_true(cdet_hash(key_a, "", 0) == 0xabac0158050fc4dcu);
    assert_true(cdet_hash(key_a, "\0", 1) == 0xc9f49bf37d57ca93u);
    assert_true(cdet_hash(zero, a, 1) == 0x407448d2b89b1813u);
    assert_true(cdet_hash(zero, a, 7) == 0x33f3c6d7dbc82c0du);
    assert_true(cdet_hash(zero, a, 8) == 0xc501b12e18428c92u);
    assert_true(cdet_hash(zero, a, 9) == 0x121a17216b5c59d4u);
    assert_true(cdet_hash(zero, a, 16) == 0x39ab461cd32beb06u);
    assert_true(cdet_hash(zero, a, 40) == 0x1beea9bcc1f29dc4u);
    assert_true(cdet_hash(zero, NULL, 0) == cdet_hash(zero, "", 0));
}

static void test_lower_hash_folds_ascii_letters_and_nothing_else(void **state)
{
    (void)state;
    unsigned char all[256], lower[256];
    for (int i = 0; i < 256; i++) {
        all[i] = (unsigned char)i;
        lower[i] = cdet_lower((unsigned char)i);
    }
    for (size_t from = 0; from < 256; from += 5) {
        size_t n = 256 - from;
        assert_true(cdet_hash_lower(key_a, all + from, n) == cdet_hash(key_a, lower + from, n));
    }
    for (int i = 0; i < 256; i++) {
        unsigned char c = (unsigned char)i;
        bool same = cdet_hash_lower(key_a, &c, 1) == cdet_hash(key_a, &c, 1);
        assert_int_equal(same, c < 'A' || c > 'Z');
    }
}

static void test_ids_count_from_one_and_stay(void **state)
{
    (void)state;
    cdet_mem m;
    char text[24];
    cdet_mem_init(&m, NULL, NULL, 0);
    cdet_names *t = cdet_names_new(&m, key_a);
    for (uint32_t i = 1; i <= 5000; i++) {
        snprintf(text, sizeof text, "name %u", (unsigned)i);
        assert_int_equal(cdet_names_put(t, cdet_str_of(text)), i);
        assert_int_equal(cdet_names_put(t, cdet_str_of(text)), i);
    }
    assert_int_equal(cdet_names_count(t), 5000);
    for (uint32_t i = 1; i <= 5000; i++) {
        snprintf(text, sizeof text, "name %u", (unsigned)i);
        assert_int_equal(cdet_names_get(t, cdet_str_of(text)), i);
        assert_true(cdet_str_eq(cdet_names_text(t, i), cdet_str_of(text)));
        assert_int_equal(cdet_names_text(t, i).ptr[strlen(text)], 0);
    }
    assert_int_equal(cdet_names_get(t, CDET_LIT("name")), 0);
    assert_int_equal(cdet_names_text(t, 0).len, 0);
    assert_int_equal(cdet_names_text(t, 5001).len, 0);
    cdet_names_free(t);
    cdet_names_free(NULL);
    assert_int_equal(m.bytes, 0);
}

static void test_names_are_bytes_of_full_length(void **state)
{
    (void)state;
    cdet_mem m;
    cdet_mem_init(&m, NULL, NULL, 0);
    cdet_names *t = cdet_names_new(&m, key_a);
    assert_int_equal(cdet_names_get(t, CDET_LIT("")), 0);
    assert_int_equal(cdet_names_put(t, (cdet_str){ NULL, 0 }), 1);
    assert_int_equal(cdet_names_get(t, CDET_LIT("")), 1);
    assert_int_equal(cdet_names_put(t, (cdet_str){ "a\0b", 3 }), 2);
    assert_int_equal(cdet_names_put(t, (cdet_str){ "a\0c", 3 }), 3);
    assert_int_equal(cdet_names_put(t, CDET_LIT("a")), 4);
    assert_int_equal(cdet_names_put(t, CDET_LIT("A")), 5);
    cdet_names_free(t);
}

enum { CRAFTED = 20000 };

/* Keys that all fall into one bucket of a table of up to 256 under key_a. */
static void craft(uint64_t *keys)
{
    uint64_t n = 0;
    for (size_t i = 0; i < CRAFTED; n++)
        if ((cdet_hash(key_a, &n, sizeof n) & 0xff) == 0) keys[i++] = n;
}

static void test_keys_crafted_for_one_table_do_not_slow_another(void **state)
{
    (void)state;
    static uint64_t keys[CRAFTED];
    cdet_mem m;
    cdet_mem_init(&m, NULL, NULL, 0);
    craft(keys);
    cdet_names *t = cdet_names_new(&m, key_b);
    for (uint32_t i = 0; i < CRAFTED; i++)
        assert_int_equal(cdet_names_put(t, (cdet_str){ (const char *)&keys[i], sizeof keys[i] }), i + 1);
    assert_int_equal(cdet_names_noexpand(t), 0);
    cdet_names_free(t);
}

static void test_a_flooded_table_still_grows_afterwards(void **state)
{
    (void)state;
    static uint64_t keys[CRAFTED];
    cdet_mem m;
    cdet_mem_init(&m, NULL, NULL, 0);
    craft(keys);
    cdet_names *t = cdet_names_new(&m, key_a); /* the attacker knows the key */
    for (uint32_t i = 0; i < 600; i++) cdet_names_put(t, (cdet_str){ (const char *)&keys[i], sizeof keys[i] });
    assert_true(cdet_names_noexpand(t) > 0); /* uthash would have kept its size for good */
    size_t before = m.bytes;
    size_t entries = 0;
    for (uint64_t i = 0; i < 50000; i++) {
        uint64_t benign = i | UINT64_C(1) << 60;
        assert_int_equal(cdet_names_put(t, (cdet_str){ (const char *)&benign, sizeof benign }), 601 + i);
        entries++;
    }
    assert_true(m.bytes - before > entries * 64);
    assert_int_equal(cdet_names_get(t, (cdet_str){ (const char *)&keys[599], sizeof keys[0] }), 600);
    cdet_names_free(t);
    assert_int_equal(m.bytes, 0);
}

static bool intern_some(flaky *f, void *arg)
{
    (void)arg;
    cdet_mem m;
    char text[16];
    bool ok = true;
    cdet_mem_init(&m, flaky_alloc, f, 0);
    cdet_names *t = cdet_names_new(&m, key_a);
    if (!t) return false;
    for (uint32_t i = 0; i < 400; i++) { /* past the first growth of the buckets */
        snprintf(text, sizeof text, "n%u", (unsigned)i);
        uint32_t count = cdet_names_count(t);
        uint32_t id = cdet_names_put(t, cdet_str_of(text));
        if (id == 0) {
            ok = false;
            assert_int_equal(cdet_names_count(t), count);
            assert_int_equal(cdet_names_get(t, cdet_str_of(text)), 0);
        } else {
            assert_int_equal(id, count + 1);
            assert_true(cdet_str_eq(cdet_names_text(t, id), cdet_str_of(text)));
        }
    }
    cdet_names_free(t);
    assert_int_equal(m.bytes, 0);
    return ok;
}

static void test_a_refused_name_leaves_the_table_as_it_was(void **state)
{
    (void)state;
    assert_true(flaky_sweep(intern_some, NULL) > 400);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hash_is_siphash_1_3),
        cmocka_unit_test(test_lower_hash_folds_ascii_letters_and_nothing_else),
        cmocka_unit_test(test_ids_count_from_one_and_stay),
        cmocka_unit_test(test_names_are_bytes_of_full_length),
        cmocka_unit_test(test_keys_crafted_for_one_table_do_not_slow_another),
        cmocka_unit_test(test_a_flooded_table_still_grows_afterwards),
        cmocka_unit_test(test_a_refused_name_leaves_the_table_as_it_was),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
