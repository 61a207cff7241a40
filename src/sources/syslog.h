/* SPDX-License-Identifier: MIT
 *
 * syslog.h: the header of a syslog line, in the forms that files and relays have.
 *
 *   <13>1 2026-11-24T10:00:01.5+01:00 host app 4242 ID47 [sd@1 k="v"] message     RFC 5424
 *   <13>Nov 24 10:00:01 host app[4242]: message                                   RFC 3164
 *   Nov 24 10:00:01 host app[4242]: message                                       a file of it
 *   2026-11-24T10:00:01.5+01:00 host app[4242]: message                           a file with RFC 3339 times
 */
#ifndef CDET_SYSLOG_H
#define CDET_SYSLOG_H

#include "mem.h"

typedef struct cdet_syslog {
    cdet_str time; /* as it stands; without a year in the RFC 3164 form */
    bool no_year;
    cdet_str host, program, pid; /* empty: not said */
    cdet_str message;
} cdet_syslog;

/* false: the line does not begin with such a header. Everything points into `line`. */
bool cdet_syslog_parse(cdet_str line, cdet_syslog *out);

#endif
