/* SPDX-License-Identifier: MIT
 *
 * test_forms.c: the small readers below the sources: syslog headers, audit fields, socket addresses, container tools' arguments,
 * base64.
 */
#include "auditline.h"
#include "base64.h"
#include "sockaddr.h"
#include "syslog.h"
#include "toolcall.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

static void is(cdet_str s, const char *text)
{
    if (!cdet_str_eq(s, cdet_str_of(text)))
        print_error("'%.*s' is not '%s'\n", (int)s.len, s.ptr ? s.ptr : "", text ? text : "");
    assert_true(cdet_str_eq(s, cdet_str_of(text)));
}

/* ---- syslog ---- */

static void header(const char *line, const char *time, const char *host, const char *program, const char *pid,
                   const char *message)
{
    cdet_syslog sl;
    assert_true(cdet_syslog_parse(cdet_str_of(line), &sl));
    is(sl.time, time);
    is(sl.host, host);
    is(sl.program, program);
    is(sl.pid, pid);
    is(sl.message, message);
}

static void test_syslog_headers_in_all_forms(void **state)
{
    (void)state;
    header("Nov  4 10:00:01 lab evince[42]: hello", "Nov  4 10:00:01", "lab", "evince", "42", "hello");
    header("<13>Nov 24 10:00:01 lab cron: x: y", "Nov 24 10:00:01", "lab", "cron", "", "x: y");
    header("2026-11-24T10:00:01.5+01:00 lab kernel: [ 1.2] x", "2026-11-24T10:00:01.5+01:00", "lab", "kernel", "",
           "[ 1.2] x");
    header("<165>1 2026-11-24T10:00:01.5Z lab app 42 ID47 [a@1 k=\"v ] \\\" w\"][b] \xef\xbb\xbfm",
           "2026-11-24T10:00:01.5Z", "lab", "app", "42", "m");
    header("<165>1 - - - - - - m", "", "", "", "", "m");
}

static void test_other_lines_are_no_syslog(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "",
        "hello",
        "Nov 24 10:00:01 lab",
        "Nov 24 10:00:01 lab no tag here",
        "<13>",
        "<1x3>Nov 24 10:00:01 lab a: b",
        "Nov 24",
        "Nix 24 10:00:01 lab a: b",
        "2026-11-24T10:00:01",
        "<34>1 2026-11-24T10:00:01Z h a p i [x",
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        cdet_syslog sl;
        assert_false(cdet_syslog_parse(cdet_str_of(lines[i]), &sl));
    }
}

/* ---- audit lines ---- */

static void test_audit_head_has_node_type_stamp_and_serial(void **state)
{
    (void)state;
    cdet_audit_head h;
    assert_true(cdet_audit_head_parse(CDET_LIT("node=lab type=PATH msg=audit(1790000000.5:42): item=0 "), &h));
    is(h.node, "lab");
    is(h.type, "PATH");
    is(h.stamp, "1790000000.5");
    assert_int_equal(h.time, 1790000000500000000);
    assert_int_equal(h.serial, 42);
    is(h.body, " item=0");
    assert_true(cdet_audit_head_parse(CDET_LIT("type=1309 audit(1790000000.123:9): argc=0"), &h));
    is(h.type, "EXECVE");
}

static void test_malformed_audit_heads_are_refused(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "type=SYSCALL msg=audit(1790000000:42): x=1",
        "type=SYSCALL msg=audit(1790000000.123): x=1",
        "type= msg=audit(1790000000.123:4): x",
        "type=SYSCALL msg=audit(99999999999.123:4): x",
        "node=lab",
        "node=lab type=SYSCALL",
        "type=SYSCALL msg=audit(1790000000.123:x): y",
        "SYSCALL msg=audit(1790000000.123:4): x=1xxx",
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        cdet_audit_head h;
        assert_false(cdet_audit_head_parse(cdet_str_of(lines[i]), &h));
    }
}

static void test_audit_fields_end_where_the_kernel_ends_them(void **state)
{
    (void)state;
    static const char *const expected[][2] = {
        { "a", "x y" },   { "b", "1" }, { "c", "" }, { "S", " saddr_fam=inet lport=1 " }, { "msg", "op=x acct=\"r\"" },
        { "UID", "root" }
    };
    cdet_str body =
        CDET_LIT("avc: denied a=\"x y\" b=1 c= S={ saddr_fam=inet lport=1 } msg='op=x acct=\"r\"'\x1dUID=\"root\"");
    cdet_audit_field f;
    for (size_t i = 0; i < 6; i++) {
        assert_true(cdet_audit_field_next(&body, false, &f));
        is(f.key, expected[i][0]);
        is(f.value, expected[i][1]);
    }
    assert_false(cdet_audit_field_next(&body, false, &f));
}

static void test_loose_values_may_have_quotes_inside(void **state)
{
    (void)state;
    cdet_str body = CDET_LIT("cmdline=\"sh -c \"a b\"\" redactors= id=7");
    cdet_audit_field f;
    assert_true(cdet_audit_field_next(&body, true, &f));
    is(f.value, "sh -c \"a b\"");
    assert_true(cdet_audit_field_next(&body, true, &f));
    is(f.key, "redactors");
    assert_true(cdet_audit_field_next(&body, true, &f));
    is(f.value, "7");
}

/* ---- socket addresses ---- */

static void address(const char *raw, const char *family, const char *ip, const char *port)
{
    char buf[CDET_SOCKADDR_TEXT];
    is(cdet_sockaddr_text(cdet_str_of(raw), CDET_SOCKADDR_FAMILY, buf), family);
    is(cdet_sockaddr_text(cdet_str_of(raw), CDET_SOCKADDR_IP, buf), ip);
    is(cdet_sockaddr_text(cdet_str_of(raw), CDET_SOCKADDR_PORT, buf), port);
}

static void test_socket_addresses_of_all_families(void **state)
{
    (void)state;
    address("020001BBCB0071090000000000000000", "inet", "203.0.113.9", "443");
    address("000201BBCB0071090000000000000000", "inet", "203.0.113.9", "443"); /* of a big-endian machine */
    address("%02%00%01%BB%CB%00q%09%00%00%00%00%00%00%00%00", "inet", "203.0.113.9", "443");
    address("0A00005000000000"
            "20010DB8000000000000000000000001"
            "00000000",
            "inet6", "2001:db8::1", "80");
    address("0A00005000000000"
            "00000000000000000000000000000000"
            "00000000",
            "inet6", "::", "80");
    address("0A00005000000000"
            "20010DB8000100000000000200000003"
            "00000000",
            "inet6", "2001:db8:1::2:0:3", "80");
    address("0A00005000000000"
            "00000000000000000000FFFFCB007109"
            "00000000",
            "inet6", "203.0.113.9", "80");
    address("01002F72756E2F78", "local", "", "");
    address("10000000", "netlink", "", "");
    address("0200", "inet", "", "");
    address("02", "", "", "");
    address("", "", "", "");
    address("1F00", "other", "", "");
}

/* ---- container tools ---- */

static cdet_str docker_programs[] = { { "docker", 6 }, { "podman.exe", 10 } }, groups[] = { { "container", 9 } };
static cdet_str verbs[] = { { "run", 3 }, { "create", 6 } }, entry[] = { { "--entrypoint", 12 } },
                image[] = { { "--image", 7 } };
static cdet_str flags[] = { { "-d", 2 }, { "-i", 2 }, { "-t", 2 }, { "--rm", 4 }, { "--tls", 5 } },
                kube[] = { { "kubectl", 7 } };
static cdet_str run[] = { { "systemd-run", 11 } }, run_flags[] = { { "--user", 6 }, { "--scope", 7 }, { "-t", 2 } };
static cdet_tool tool_list[] = {
    { { docker_programs, 2 }, { groups, 1 }, { verbs, 2 }, { flags, 5 }, { entry, 1 }, { NULL, 0 }, false, false },
    { { kube, 1 }, { NULL, 0 }, { verbs, 1 }, { flags, 5 }, { NULL, 0 }, { image, 1 }, false, false },
    { { run, 1 }, { NULL, 0 }, { NULL, 0 }, { run_flags, 3 }, { NULL, 0 }, { NULL, 0 }, false, true },
};
static const cdet_tools tools = { tool_list, 3 };

/* Arguments are separated by blanks here. */
static size_t split(const char *line, cdet_str argv[32])
{
    size_t n = 0;
    for (const char *p = line; *p && n < 32;) {
        const char *end = strchr(p, ' ');
        argv[n++] = (cdet_str){ p, end ? (size_t)(end - p) : strlen(p) };
        p = end ? end + 1 : p + strlen(p);
    }
    return n;
}

/* image NULL: no call. */
static void call(const char *line, const char *wanted, const char *entrypoint)
{
    cdet_str argv[32];
    size_t n = split(line, argv);
    const cdet_tool *t = n ? cdet_tools_find(&tools, argv[0]) : NULL;
    cdet_tool_call c = { { NULL, 0 }, { NULL, 0 }, 0 };
    bool is_call = t && cdet_tool_read(t, argv, n, &c);
    if (is_call != (wanted != NULL)) print_error("%s\n", line);
    assert_int_equal(is_call, wanted != NULL);
    if (!is_call) return;
    is(c.image, wanted);
    is(c.entrypoint, entrypoint);
}

static void test_image_and_entrypoint_of_a_run(void **state)
{
    (void)state;
    call("docker run reg.example/a:1", "reg.example/a:1", "");
    call("/usr/bin/docker run --rm -it -p 80:80 -e A=B --name=x reg.example/a:1 sh -c id", "reg.example/a:1", "sh");
    call("docker run --entrypoint /bin/sh reg.example/a:1 -c id", "reg.example/a:1", "/bin/sh");
    call("docker run --entrypoint=/bin/sh -dp 1:1 reg.example/a:1", "reg.example/a:1", "/bin/sh");
    call("docker -H tcp://x --tls container create --volume /a:/b a@sha256:00", "a@sha256:00", "");
    call("docker run -p80:80 -v/a:/b alpine", "alpine", "");
    call("docker run -- alpine sh", "alpine", "sh");
    call("C:\\x\\PODMAN.EXE run docker://quay.example/a", "quay.example/a", "");
    call("kubectl run web --image=reg.example/a:1 --rm -it -- sh -c id", "reg.example/a:1", "sh");
    call("kubectl run --image reg.example/a:1 web --env A=B", "reg.example/a:1", "");
}

static void test_other_calls_name_no_image(void **state)
{
    (void)state;
    call("docker", NULL, "");
    call("docker run", NULL, "");
    call("docker run --entrypoint", NULL, "");
    call("docker ps -a", NULL, "");
    call("docker build .", NULL, "");
    call("docker exec -it x sh", NULL, "");
    call("docker run -it ./x", NULL, "");
    call("kubectl run web", NULL, "");
    call("kubectl get pods", NULL, "");
    call("dockerd run x", NULL, "");
    call("", NULL, "");
}

/* `command`: the word it begins with; NULL: none. */
static void asks(const char *line, const char *command)
{
    cdet_str argv[32];
    size_t n = split(line, argv);
    const cdet_tool *t = cdet_tools_find(&tools, argv[0]);
    cdet_tool_call c;
    assert_non_null(t);
    bool is_call = cdet_tool_read(t, argv, n, &c);
    if (is_call != (command != NULL)) print_error("%s\n", line);
    assert_int_equal(is_call, command != NULL);
    if (is_call) is(argv[c.command], command);
}

static void test_command_that_a_service_manager_shall_run(void **state)
{
    (void)state;
    asks("systemd-run /tmp/a -x", "/tmp/a");
    asks("/usr/bin/systemd-run --user --unit=u -p A=B -t /tmp/a", "/tmp/a");
    asks("systemd-run --unit u --user -- /tmp/a --user", "/tmp/a");
    asks("systemd-run --user", NULL);
    asks("systemd-run -t --", NULL);
    asks("systemd-run", NULL);
}

/* ---- base64 ---- */

static void decodes(const char *text, const char *bytes)
{
    char out[64];
    size_t n = 0;
    cdet_str in = cdet_str_of(text);
    assert_true(cdet_base64_room(in.len) <= sizeof out);
    assert_true(cdet_base64_decode(in, out, &n));
    assert_true(n <= cdet_base64_room(in.len));
    is((cdet_str){ out, n }, bytes);
}

static void test_base64_of_rfc_4648_with_and_without_padding(void **state)
{
    (void)state;
    decodes("", "");
    decodes("Zg==", "f");
    decodes("Zg", "f");
    decodes("Zm8=", "fo");
    decodes("Zm8", "fo");
    decodes("Zm9v", "foo");
    decodes("Zm9vYmFy", "foobar");
    decodes("Pz8/Pj4+", "?\?\?>>>");
    decodes("Pz8_Pj4-", "?\?\?>>>");
}

static void test_what_is_no_base64_is_refused(void **state)
{
    (void)state;
    static const char *const wrong[] = { "Z",    "Zm9vY",  "Zg=",  "Z===", "====",     "Zm9v====",
                                         "Zm 9", "Zm9v\n", "Zm9*", "Z=9v", "{\"a\":1}" };
    char out[64];
    size_t n;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        bool yes = cdet_base64_decode(cdet_str_of(wrong[i]), out, &n);
        if (yes) print_error("'%s' is taken\n", wrong[i]);
        assert_false(yes);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_base64_of_rfc_4648_with_and_without_padding),
        cmocka_unit_test(test_what_is_no_base64_is_refused),
        cmocka_unit_test(test_syslog_headers_in_all_forms),
        cmocka_unit_test(test_other_lines_are_no_syslog),
        cmocka_unit_test(test_audit_head_has_node_type_stamp_and_serial),
        cmocka_unit_test(test_malformed_audit_heads_are_refused),
        cmocka_unit_test(test_audit_fields_end_where_the_kernel_ends_them),
        cmocka_unit_test(test_loose_values_may_have_quotes_inside),
        cmocka_unit_test(test_socket_addresses_of_all_families),
        cmocka_unit_test(test_image_and_entrypoint_of_a_run),
        cmocka_unit_test(test_other_calls_name_no_image),
        cmocka_unit_test(test_command_that_a_service_manager_shall_run),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
