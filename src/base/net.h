/* SPDX-License-Identifier: MIT
 *
 * net.h: addresses, CIDR blocks, domain names. IPv4 is kept as IPv4-mapped IPv6, so one form serves both.
 */
#ifndef CDET_NET_H
#define CDET_NET_H

#include "mem.h"

typedef struct cdet_ip { uint8_t b[16]; } cdet_ip;
typedef struct cdet_cidr { cdet_ip ip; uint8_t bits; } cdet_cidr;   /* bits 0..128, of the mapped form */

bool cdet_ip_parse(cdet_str s, cdet_ip *out);          /* dotted quad, IPv6 (:: forms, embedded IPv4, %zone, [..]) */
bool cdet_ip_is4(const cdet_ip *ip);
size_t cdet_ip_print(const cdet_ip *ip, char out[48]); /* canonical text (RFC 5952), length */
/* "10.0.0.0/8", "2001:db8::/32"; a bare address is /32 or /128; host bits are allowed and masked. */
bool cdet_cidr_parse(cdet_str s, cdet_cidr *out);
bool cdet_cidr_has(const cdet_cidr *c, const cdet_ip *ip);

/* Domain-suffix match, case folded, one trailing dot ignored: "corp.example" and "*.corp.example" both match
 * "corp.example" and "a.corp.example", never "evilcorp.example". */
bool cdet_domain_match(cdet_str suffix, cdet_str name);
bool cdet_domain_valid(cdet_str s);                    /* a host name or "*.name" that may stand in a list */

#endif
