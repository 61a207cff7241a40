/* SPDX-License-Identifier: MIT
 *
 * net.c: addresses, CIDR blocks and domain names as text. Strict: what two resolvers would read differently
 * ("010.1.1.1", "1.2.3", "0x7f.1") is no address here.
 */
#include "net.h"

#include <stdio.h>

static const uint8_t mapped[12] = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff };

static cdet_str from(cdet_str s, size_t at)
{
    return (cdet_str){ s.ptr + at, s.len - at };
}

/* Decimal without leading zeros, at most `max`; *i moves behind it. */
static bool read_decimal(cdet_str s, size_t *i, unsigned max, unsigned *out)
{
    size_t start = *i;
    unsigned v = 0;
    for (; *i < s.len && s.ptr[*i] >= '0' && s.ptr[*i] <= '9'; ++*i) {
        v = v * 10 + (unsigned)(s.ptr[*i] - '0');
        if (v > max) return false;
    }
    *out = v;
    return *i > start && (*i == start + 1 || s.ptr[start] != '0');
}

static bool parse4(cdet_str s, uint8_t out[4])
{
    size_t i = 0;
    for (int k = 0; k < 4; k++) {
        unsigned v;
        if (k && (i == s.len || s.ptr[i++] != '.')) return false;
        if (!read_decimal(s, &i, 255, &v)) return false;
        out[k] = (uint8_t)v;
    }
    return i == s.len;
}

/* One to four hex digits at *i. */
static bool read_group(cdet_str s, size_t *i, unsigned *out)
{
    size_t start = *i;
    unsigned v = 0;
    for (; *i < s.len; ++*i) {
        unsigned char c = cdet_lower((unsigned char)s.ptr[*i]);
        if (c >= '0' && c <= '9')
            v = v * 16 + (c - '0');
        else if (c >= 'a' && c <= 'f')
            v = v * 16 + (c - 'a' + 10u);
        else
            break;
    }
    *out = v;
    return *i > start && *i - start <= 4;
}

/* Reads one group or more into `out` until "::" (which ends at *i) or the end. An embedded IPv4 address may come
 * last. Returns the bytes written; SIZE_MAX: bad. */
static size_t read_groups(cdet_str s, size_t *i, uint8_t *out, size_t room)
{
    size_t n = 0;
    for (;;) {
        cdet_str rest = from(s, *i);
        unsigned v;
        if (rest.len <= 15 && memchr(rest.ptr, '.', rest.len) && !memchr(rest.ptr, ':', rest.len)) {
            if (room - n < 4 || !parse4(rest, out + n)) return SIZE_MAX;
            *i = s.len;
            return n + 4;
        }
        if (room - n < 2 || !read_group(s, i, &v)) return SIZE_MAX;
        out[n++] = (uint8_t)(v >> 8);
        out[n++] = (uint8_t)v;
        if (*i == s.len) return n;
        if (s.ptr[*i] != ':') return SIZE_MAX;
        ++*i;
        if (*i < s.len && s.ptr[*i] == ':') {
            ++*i;
            return n;
        }
        if (*i == s.len) return SIZE_MAX; /* a single colon at the end */
    }
}

static bool parse6(cdet_str s, uint8_t out[16])
{
    uint8_t head[16], tail[16];
    size_t i = 0, nhead = 0, ntail = 0;
    bool gap = s.len >= 2 && s.ptr[0] == ':' && s.ptr[1] == ':';
    if (gap) {
        i = 2;
    } else {
        nhead = read_groups(s, &i, head, 16);
        if (nhead == SIZE_MAX) return false;
        gap = i >= 2 && s.ptr[i - 1] == ':' && s.ptr[i - 2] == ':';
    }
    if (!gap && (nhead != 16 || i != s.len)) return false;
    if (gap && i < s.len) {
        ntail = read_groups(s, &i, tail, 16);
        if (ntail == SIZE_MAX || i != s.len || s.ptr[i - 1] == ':') return false; /* the latter: a second "::" */
    }
    if (gap && nhead + ntail > 14) return false; /* "::" stands for at least one group */
    memset(out, 0, 16);
    memcpy(out, head, nhead);
    memcpy(out + 16 - ntail, tail, ntail);
    return true;
}

/* "%eth0" behind an IPv6 address: looked at for form, then dropped. */
static bool cut_zone(cdet_str *s)
{
    const char *zone = s->len ? memchr(s->ptr, '%', s->len) : NULL;
    if (!zone) return true;
    size_t at = (size_t)(zone - s->ptr), n = s->len - at - 1;
    for (size_t i = 1; i <= n; i++)
        if ((unsigned char)zone[i] <= ' ' || zone[i] == '%' || zone[i] == ']') return false;
    s->len = at;
    return n > 0 && n <= 64;
}

bool cdet_ip_parse(cdet_str s, cdet_ip *out)
{
    cdet_ip ip;
    if (s.len >= 2 && s.ptr[0] == '[' && s.ptr[s.len - 1] == ']') {
        s = (cdet_str){ s.ptr + 1, s.len - 2 };
        if (s.len == 0 || !memchr(s.ptr, ':', s.len)) return false;
    }
    if (s.len == 0) return false;
    if (memchr(s.ptr, ':', s.len)) {
        if (!cut_zone(&s) || !parse6(s, ip.b)) return false;
    } else {
        memcpy(ip.b, mapped, sizeof mapped);
        if (!parse4(s, ip.b + 12)) return false;
    }
    *out = ip;
    return true;
}

bool cdet_ip_is4(const cdet_ip *ip)
{
    return memcmp(ip->b, mapped, sizeof mapped) == 0;
}

size_t cdet_ip_print(const cdet_ip *ip, char out[48])
{
    const uint8_t *b = ip->b;
    if (cdet_ip_is4(ip)) return (size_t)snprintf(out, 48, "%u.%u.%u.%u", b[12], b[13], b[14], b[15]);
    unsigned group[8];
    size_t best = 8, best_len = 1; /* "::" is for the first longest run of at least two zero groups */
    for (size_t i = 0; i < 8; i++) group[i] = (unsigned)b[2 * i] << 8 | b[2 * i + 1];
    for (size_t i = 0, end; i < 8; i = end + 1) {
        for (end = i; end < 8 && group[end] == 0;) end++;
        if (end - i > best_len) {
            best = i;
            best_len = end - i;
        }
    }
    size_t n = 0;
    for (size_t i = 0; i < 8; i++) {
        if (i == best) {
            n += (size_t)snprintf(out + n, 48 - n, "::");
            i += best_len - 1;
            continue;
        }
        const char *colon = n && out[n - 1] != ':' ? ":" : "";
        n += (size_t)snprintf(out + n, 48 - n, "%s%x", colon, group[i]);
    }
    return n;
}

/* ---- CIDR ---- */

bool cdet_cidr_parse(cdet_str s, cdet_cidr *out)
{
    const char *slash = s.len ? memchr(s.ptr, '/', s.len) : NULL;
    cdet_str address = { s.ptr, slash ? (size_t)(slash - s.ptr) : s.len };
    cdet_cidr c;
    if (!cdet_ip_parse(address, &c.ip)) return false;
    bool four = !memchr(address.ptr, ':', address.len);
    unsigned bits = four ? 32 : 128;
    if (slash) {
        size_t i = address.len + 1;
        if (!read_decimal(s, &i, bits, &bits) || i != s.len) return false;
    }
    c.bits = (uint8_t)(four ? bits + 96 : bits);
    for (unsigned i = 0; i < 16; i++) {
        unsigned keep = c.bits > 8 * i ? c.bits - 8 * i : 0;
        if (keep < 8) c.ip.b[i] &= (uint8_t)(0xff00u >> keep);
    }
    *out = c;
    return true;
}

bool cdet_cidr_has(const cdet_cidr *c, const cdet_ip *ip)
{
    size_t whole = c->bits / 8, rest = c->bits % 8;
    if (memcmp(c->ip.b, ip->b, whole) != 0) return false;
    return rest == 0 || ((c->ip.b[whole] ^ ip->b[whole]) & (0xff00u >> rest) & 0xff) == 0;
}

/* ---- domains ---- */

static cdet_str cut_dot(cdet_str s)
{
    if (s.len && s.ptr[s.len - 1] == '.') s.len--;
    return s;
}

static cdet_str cut_star(cdet_str s)
{
    return s.len > 2 && s.ptr[0] == '*' && s.ptr[1] == '.' ? from(s, 2) : s;
}

bool cdet_domain_match(cdet_str suffix, cdet_str name)
{
    suffix = cut_star(cut_dot(suffix));
    name = cut_dot(name);
    if (suffix.len == 0 || name.len < suffix.len) return false;
    size_t at = name.len - suffix.len;
    return (at == 0 || name.ptr[at - 1] == '.') && cdet_str_ieq(from(name, at), suffix);
}

bool cdet_domain_valid(cdet_str s)
{
    s = cut_star(cut_dot(s));
    if (s.len == 0 || s.len > 253) return false;
    size_t label = 0;
    bool letters = false; /* a name of digits and dots alone is a mistyped address */
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = cdet_lower((unsigned char)s.ptr[i]);
        bool edge = label == 0 || i + 1 == s.len || s.ptr[i + 1] == '.';
        if (c == '.') {
            if (label == 0) return false;
            label = 0;
            continue;
        }
        bool letter = (c >= 'a' && c <= 'z') || c == '_' || c >= 0x80;
        bool other = (c >= '0' && c <= '9') || (c == '-' && !edge);
        if ((!letter && !other) || ++label > 63) return false;
        letters = letters || letter;
    }
    return letters && label > 0;
}
