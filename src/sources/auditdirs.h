/* SPDX-License-Identifier: MIT
 *
 * auditdirs.h: where a directory is, by device and inode. A call that names a file below an open directory (openat with a
 * descriptor, as tar -C does) has a relative name in its records, and beside it, as the directory's name, the working directory,
 * which is another one. Only the inode is right: earlier records have told its path.
 */
#ifndef CDET_AUDITDIRS_H
#define CDET_AUDITDIRS_H

#include "auditline.h"

enum { CDET_AUDIT_PLACES = 16 }; /* PATH records of one event that are looked at */

typedef struct cdet_audit_dirs cdet_audit_dirs;
void cdet_audit_dirs_free(cdet_audit_dirs *t, cdet_mem *m); /* NULL: nothing */

/* The PATH records of one event, in their order, and what else decides. */
typedef struct cdet_audit_paths {
    cdet_str body[CDET_AUDIT_PLACES];
    size_t count;
    cdet_str node, cwd; /* cwd empty: unknown */
    cdet_str a0, a2;    /* arguments of the call, hexadecimal */
} cdet_audit_paths;

/* Learns the directories that the records tell, and writes into full[i] the path of the i-th record where it is known that the
 * record's own name lies in another directory than the working one; else empty. *t is made with the first directory. Memory that is
 * refused only makes it forget. */
void cdet_audit_dirs_work(cdet_audit_dirs **t, cdet_doc *d, const cdet_audit_paths *p,
                          cdet_str full[CDET_AUDIT_PLACES]);

#endif
