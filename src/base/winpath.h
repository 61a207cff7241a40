/* SPDX-License-Identifier: MIT
 *
 * winpath.h: what is special about Windows paths: the many roots that lead to one place, junctions, short names; and
 * the variables that paths of either family begin with. Used by path.c and pathlist.c.
 */
#ifndef CDET_WINPATH_H
#define CDET_WINPATH_H

#include "mem.h"

typedef enum cdet_root_kind {
    CDET_ROOT_NONE,      /* relative */
    CDET_ROOT_DRIVE,     /* c:\ */
    CDET_ROOT_DRIVE_CWD, /* c:x, relative to that drive's current directory */
    CDET_ROOT_BARE,      /* \x, on the current drive */
    CDET_ROOT_VOLUME,    /* a volume whose letter is unknown */
    CDET_ROOT_UNC,       /* \\host\share; also \\.\pipe */
    CDET_ROOT_VARIABLE   /* %TEMP%; text empty: an unknown variable, still to be read as a component */
} cdet_root_kind;

typedef struct cdet_root {
    cdet_root_kind kind;
    char drive;           /* lower case; 0: none */
    cdet_str host, share; /* of CDET_ROOT_UNC, as written */
    cdet_str text;        /* what the comparable form begins with, behind the drive; may be empty or "\" */
    size_t rest;          /* where the components begin */
} cdet_root;

cdet_root cdet_win_root(cdet_str t);

/* Follows the junctions that every Windows has, and the short names its setup gives, in the comparable form of *len
 * bytes in buf (cap bytes), whose part behind the drive begins at `at`. */
void cdet_win_junctions(char *buf, size_t *len, size_t cap, size_t at);

/* "progra~1", "report~2.doc": at most eight characters that end in ~digits, and an extension of at most three. */
bool cdet_win_short_name(cdet_str component);
/* Whether a component of the 8.3 form may be the short name of the folded component `full`. */
bool cdet_win_short_name_of(cdet_str component, cdet_str full);

/* The variable that t begins with: "%NAME%", "$env:NAME", "${env:NAME}", "$NAME", "${NAME}", "~". *end is behind it. */
bool cdet_path_leading_variable(cdet_str t, bool windows, cdet_str *name, size_t *end);
/* What a variable's name stands for, in comparable form ("\windows", "%userprofile%\appdata\roaming", "~/.cache").
 * Never the value in this process. Empty: unknown. */
cdet_str cdet_path_variable(cdet_str name, bool windows);

/* The component at or behind *i, without separators; *i moves behind it. Empty: none is left. */
cdet_str cdet_path_component(cdet_str t, size_t *i, bool windows);

#endif
