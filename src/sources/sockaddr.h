/* SPDX-License-Identifier: MIT
 *
 * sockaddr.h: a struct sockaddr as Linux audit records have it ("saddr"): the family in the machine's byte order, then port and
 * address in the network's.
 */
#ifndef CDET_SOCKADDR_H
#define CDET_SOCKADDR_H

#include "map.h"

enum { CDET_SOCKADDR_TEXT = 48 };

/* The part that is asked for, written into `out`. The bytes come hexadecimal (auditd) or percent-encoded (laurel). Families other
 * than inet and inet6 have neither address nor port. Empty: there is none, or the text is no such address. */
cdet_str cdet_sockaddr_text(cdet_str raw, cdet_sockaddr part, char out[CDET_SOCKADDR_TEXT]);

#endif
