/* SPDX-License-Identifier: MIT
 *
 * test_net.c: addresses are read strictly and printed as RFC 5952 says; blocks and domain suffixes match.
 */
#include "net.h"

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static cdet_ip ip(const char *s)
{
    cdet_ip out;
    if (!cdet_ip_parse(cdet_str_of(s), &out)) fail_msg("'%s' was refused", s);
    return out;
}

static void test_addresses_are_printed_in_canonical_form(void **state)
{
    (void)state;
    const struct {
        const char *in, *out;
    } cases[] = {
        { "1.2.3.4", "1.2.3.4" },
        { "0.0.0.0", "0.0.0.0" },
        { "255.255.255.255", "255.255.255.255" },
        { "::", "::" },
        { "::1", "::1" },
        { "1::", "1::" },
        { "[::1]", "::1" },
        { "fe80::1%eth0", "fe80::1" },
        { "[fe80::1%25]", "fe80::1" },
        { "::ffff:10.1.2.3", "10.1.2.3" },
        { "::FFFF:0a01:0203", "10.1.2.3" },
        { "64:ff9b::192.0.2.33", "64:ff9b::c000:221" },
        { "2001:DB8:0:0:0:0:2:1", "2001:db8::2:1" },
        { "2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1" },
        { "2001:0:0:1:0:0:0:1", "2001:0:0:1::1" },
        { "2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1" },
        { "2001:db8::", "2001:db8::" },
        { "1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0" },
        { "::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8" },
        { "1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304" },
        { "0001:0002:0003:0004:0005:0006:0007:0008", "1:2:3:4:5:6:7:8" },
        { "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        cdet_ip a = ip(cases[i].in), b;
        char out[48];
        size_t n = cdet_ip_print(&a, out);
        assert_string_equal(out, cases[i].out);
        assert_int_equal(n, strlen(out));
        b = ip(out);
        assert_memory_equal(&a, &b, sizeof a);
    }
    cdet_ip four = ip("10.0.0.1"), six = ip("::10.0.0.1");
    assert_true(cdet_ip_is4(&four));
    assert_false(cdet_ip_is4(&six));
}

static void test_what_resolvers_read_differently_is_no_address(void **state)
{
    (void)state;
    const char *bad[] = { "",
                          "1",
                          "1.2.3",
                          "1.2.3.4.5",
                          "1.2.3.256",
                          "01.2.3.4",
                          "1.2.3.04",
                          "0x7f.0.0.1",
                          "1.2.3.4 ",
                          " 1.2.3.4",
                          "1.2.3.",
                          ".1.2.3",
                          "1..2.3",
                          "1.2.3.4/8",
                          "[1.2.3.4]",
                          "1.2.3.4%e",
                          "1.2.3.99999999999",
                          "+1.2.3.4",
                          "1.2.3.-4",
                          ":",
                          ":::",
                          "1:::2",
                          "1::2::3",
                          "1:2:3:4:5:6:7",
                          "1:2:3:4:5:6:7:8:9",
                          "1:2:3:4:5:6:7:",
                          ":1:2:3:4:5:6:7",
                          "12345::",
                          "g::",
                          "::1.2.3",
                          "::1.2.3.4.5",
                          "1.2.3.4::",
                          "1:2:3:4:5:6:7:1.2.3.4",
                          "1:2:3:4:5:6:7:8::",
                          "::1:2:3:4:5:6:7:8",
                          "[::1",
                          "::1]",
                          "[]",
                          "fe80::1%",
                          "fe80::1%a%b",
                          "::1 ",
                          "::/0",
                          "1::2:",
                          "-",
                          "localhost",
                          "::ffff:1.2.3.256" };
    cdet_ip out;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        if (cdet_ip_parse(cdet_str_of(bad[i]), &out)) fail_msg("'%s' was read", bad[i]);
    assert_false(cdet_ip_parse((cdet_str){ "1.2.3.4\0", 8 }, &out));
    assert_false(cdet_ip_parse((cdet_str){ NULL, 0 }, &out));
}

static bool in_block(const char *block, const char *address)
{
    cdet_cidr c;
    if (!cdet_cidr_parse(cdet_str_of(block), &c)) fail_msg("'%s' was refused", block);
    cdet_ip a = ip(address);
    return cdet_cidr_has(&c, &a);
}

static void test_blocks_hold_their_addresses_only(void **state)
{
    (void)state;
    assert_true(in_block("10.0.0.0/8", "10.255.255.255"));
    assert_false(in_block("10.0.0.0/8", "11.0.0.0"));
    assert_true(in_block("10.1.2.3/8", "10.9.9.9"));
    assert_true(in_block("192.168.1.128/25", "192.168.1.128"));
    assert_false(in_block("192.168.1.128/25", "192.168.1.127"));
    assert_true(in_block("0.0.0.0/0", "203.0.113.7"));
    assert_false(in_block("0.0.0.0/0", "2001:db8::1"));
    assert_true(in_block("10.0.0.1", "10.0.0.1"));
    assert_false(in_block("10.0.0.1", "10.0.0.0"));
    assert_true(in_block("::ffff:10.0.0.0/104", "10.20.30.40"));
    assert_true(in_block("10.0.0.0/8", "::ffff:10.20.30.40"));
    assert_true(in_block("2001:db8::/32", "2001:db8:ffff::1"));
    assert_false(in_block("2001:db8::/32", "2001:db9::1"));
    assert_true(in_block("2001:db8::/33", "2001:db8:7fff::"));
    assert_false(in_block("2001:db8::/33", "2001:db8:8000::"));
    assert_true(in_block("fe80::%eth0/10", "febf::1"));
    assert_true(in_block("::/0", "1.2.3.4"));
    assert_true(in_block("::1", "::1"));
    assert_true(in_block("[2001:db8::1]/128", "2001:db8::1"));
}

static void test_host_bits_are_masked(void **state)
{
    (void)state;
    cdet_cidr a, b;
    assert_true(cdet_cidr_parse(CDET_LIT("10.1.2.3/12"), &a));
    assert_true(cdet_cidr_parse(CDET_LIT("10.0.0.0/12"), &b));
    assert_int_equal(a.bits, 108);
    assert_memory_equal(&a, &b, sizeof a);
}

static void test_malformed_blocks_are_refused(void **state)
{
    (void)state;
    const char *bad[] = { "",
                          "/8",
                          "10.0.0.0/",
                          "10.0.0.0/33",
                          "10.0.0.0/-1",
                          "10.0.0.0/08",
                          "10.0.0.0/8 ",
                          "10.0.0.0/8/8",
                          "2001:db8::/129",
                          "10.0.0/8",
                          "10.0.0.0/a",
                          "10.0.0.0/99999999999999999999",
                          "::/" };
    cdet_cidr c;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        if (cdet_cidr_parse(cdet_str_of(bad[i]), &c)) fail_msg("'%s' was read", bad[i]);
}

static bool domain(const char *suffix, const char *name)
{
    return cdet_domain_match(cdet_str_of(suffix), cdet_str_of(name));
}

static void test_a_domain_suffix_ends_at_a_dot(void **state)
{
    (void)state;
    assert_true(domain("corp.example", "corp.example"));
    assert_true(domain("corp.example", "a.b.corp.example"));
    assert_true(domain("*.corp.example", "corp.example"));
    assert_true(domain("*.corp.example", "a.corp.example"));
    assert_true(domain("Corp.Example.", "A.CORP.example."));
    assert_false(domain("corp.example", "evilcorp.example"));
    assert_false(domain("*.corp.example", "evilcorp.example"));
    assert_false(domain("corp.example", "corp.example.evil.test"));
    assert_false(domain("corp.example", "example"));
    assert_false(domain("corp.example", ""));
    assert_false(domain("", "corp.example"));
    assert_false(domain(".", "corp.example"));
    assert_false(cdet_domain_match(CDET_LIT("corp.example"), (cdet_str){ "corp.example\0", 13 }));
}

static void test_domain_names_for_lists_are_checked(void **state)
{
    (void)state;
    const char *good[] = { "corp.example",   "*.corp.example",        "localhost",    "a-b.example.",
                           "_dmarc.example", "xn--bcher-kva.example", "3com.example", "b\xc3\xbc\x63her.example" };
    const char *bad[] = { "",
                          ".",
                          "*",
                          "*.",
                          "*x.example",
                          "a.*.example",
                          "a..b",
                          ".example",
                          "-a.example",
                          "a-.example",
                          "a b.example",
                          "http://a.example",
                          "a.example/x",
                          "a.example:443",
                          "10.0.0.1",
                          "10.0.0",
                          "a@b",
                          "example.*",
                          "1.2.3.4.",
                          "a.example..",
                          "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example" };
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
        if (!cdet_domain_valid(cdet_str_of(good[i]))) fail_msg("'%s' was refused", good[i]);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        if (cdet_domain_valid(cdet_str_of(bad[i]))) fail_msg("'%s' passed", bad[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_addresses_are_printed_in_canonical_form),
        cmocka_unit_test(test_what_resolvers_read_differently_is_no_address),
        cmocka_unit_test(test_blocks_hold_their_addresses_only),
        cmocka_unit_test(test_host_bits_are_masked),
        cmocka_unit_test(test_malformed_blocks_are_refused),
        cmocka_unit_test(test_a_domain_suffix_ends_at_a_dot),
        cmocka_unit_test(test_domain_names_for_lists_are_checked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
