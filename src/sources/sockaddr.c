/* SPDX-License-Identifier: MIT
 *
 * sockaddr.c: socket addresses of audit records. Anything shorter than its family needs is no address.
 */
#include "sockaddr.h"

#include <stdio.h>

enum { INET = 2, INET6 = 10, LOCAL = 1, NETLINK = 16, BYTES = 28 };

static int nibble(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

/* At most BYTES bytes; how many. 0: not hexadecimal. */
static size_t from_hex(cdet_str s, unsigned char *b)
{
    size_t n = 0;
    if (s.len % 2) return 0;
    for (size_t i = 0; i < s.len; i += 2) {
        int hi = nibble(s.ptr[i]), lo = nibble(s.ptr[i + 1]);
        if (hi < 0 || lo < 0) return 0;
        if (n < BYTES) b[n++] = (unsigned char)(hi * 16 + lo);
    }
    return n;
}

static size_t from_percent(cdet_str s, unsigned char *b)
{
    size_t n = 0;
    for (size_t i = 0; i < s.len && n < BYTES; i++) {
        int hi = -1, lo = -1;
        if (s.ptr[i] == '%' && i + 2 < s.len) {
            hi = nibble(s.ptr[i + 1]);
            lo = nibble(s.ptr[i + 2]);
        }
        if (hi >= 0 && lo >= 0) i += 2;
        b[n++] = hi >= 0 && lo >= 0 ? (unsigned char)(hi * 16 + lo) : (unsigned char)s.ptr[i];
    }
    return n;
}

/* "2001:db8::1": the longest run of zero groups is left out, the first of equal ones (RFC 5952). */
static size_t print_inet6(const unsigned char *a, char *out)
{
    unsigned g[8];
    int best = -1, most = 1;
    for (int i = 0; i < 8; i++) g[i] = a[2 * i] * 256u + a[2 * i + 1];
    for (int i = 0; i < 8; i++) {
        int n = 0;
        while (i + n < 8 && !g[i + n]) n++;
        if (n > most) most = n, best = i;
    }
    size_t at = 0;
    for (int i = 0; i < 8; i++) {
        if (i == best) {
            memcpy(out + at, "::", 2);
            at += 2;
            i += most - 1;
            continue;
        }
        bool colon = at && out[at - 1] != ':';
        at += (size_t)snprintf(out + at, CDET_SOCKADDR_TEXT - at, "%s%x", colon ? ":" : "", g[i]);
    }
    return at;
}

static cdet_str family_name(unsigned family)
{
    switch (family) {
    case INET:
        return CDET_LIT("inet");
    case INET6:
        return CDET_LIT("inet6");
    case LOCAL:
        return CDET_LIT("local");
    case NETLINK:
        return CDET_LIT("netlink");
    default:
        return CDET_LIT("other");
    }
}

cdet_str cdet_sockaddr_text(cdet_str raw, cdet_sockaddr part, char out[CDET_SOCKADDR_TEXT])
{
    unsigned char b[BYTES];
    cdet_str none = { NULL, 0 };
    size_t n = from_hex(raw, b);
    if (!n) n = from_percent(raw, b);
    if (n < 2) return none;
    unsigned family = b[0] ? b[0] : b[1]; /* of a small or of a big machine */
    if (part == CDET_SOCKADDR_FAMILY) return family_name(family);
    bool six = family == INET6;
    if ((family != INET || n < 8) && (!six || n < 24)) return none;
    int len;
    if (part == CDET_SOCKADDR_PORT)
        len = snprintf(out, CDET_SOCKADDR_TEXT, "%u", b[2] * 256u + b[3]);
    else if (six && memcmp(b + 8, "\0\0\0\0\0\0\0\0\0\0\xff\xff", 12) == 0) /* an IPv4 address in an IPv6 socket */
        len = snprintf(out, CDET_SOCKADDR_TEXT, "%u.%u.%u.%u", b[20], b[21], b[22], b[23]);
    else if (six)
        len = (int)print_inet6(b + 8, out);
    else
        len = snprintf(out, CDET_SOCKADDR_TEXT, "%u.%u.%u.%u", b[4], b[5], b[6], b[7]);
    return (cdet_str){ out, (size_t)len };
}
