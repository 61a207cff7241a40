/* SPDX-License-Identifier: MIT
 *
 * auditline.h: one record of the Linux audit log taken apart: "type=SYSCALL msg=audit(1626611363.720:348501): key=value ...",
 * alone, behind node=, or behind a syslog header.
 */
#ifndef CDET_AUDITLINE_H
#define CDET_AUDITLINE_H

#include "doc.h"

typedef struct cdet_audit_head {
    cdet_str node;  /* of node=, else the host of the syslog header; may be empty */
    cdet_str type;  /* SYSCALL, PATH ... */
    cdet_str stamp; /* 1626611363.720 */
    int64_t time;   /* the same in ns */
    uint64_t serial;
    cdet_str body; /* the fields */
} cdet_audit_head;

/* false: not an audit record. Everything points into `line` or is static. */
bool cdet_audit_head_parse(cdet_str line, cdet_audit_head *out);

typedef struct cdet_audit_field {
    cdet_str key, value; /* value without its quotes */
    bool quoted;
} cdet_audit_field;

/* Takes the next field off *body. `loose`: a quoted value may have quotes inside (AUOMS). false: none is left. */
bool cdet_audit_field_next(cdet_str *body, bool loose, cdet_audit_field *out);

/* The value of a field that the kernel writes in quotes, or in hexadecimal when it has blanks, quotes or bytes that are not
 * ASCII. Decoded text lies in the doc's scratch; "(null)" is no text. false: no text, or memory refused (d->nomem). */
bool cdet_audit_text(cdet_doc *d, const cdet_audit_field *f, cdet_str *out);
/* Is this key one of those? */
bool cdet_audit_is_text(cdet_str key);

/* Hexadecimal to bytes into `out` (n / 2 of them). false: not hexadecimal. */
bool cdet_audit_unhex(cdet_str hex, char *out);

#endif
