/* SPDX-License-Identifier: MIT
 *
 * path.h: spellings of a path. The raw text is never replaced; what is made here is a second, comparable form.
 *
 * Windows ('\' or drive letter or UNC seen): case folded (ASCII), '/' to '\', \\?\ \??\ \\.\ GLOBALROOT and
 * \Device\HarddiskVolumeN taken off (the drive is then unknown: it begins with '\'), '.' and '..' resolved, trailing
 * dots and blanks of each component dropped, an alternate data stream split off, the well-known junctions followed
 * ("Documents and Settings", "Local Settings").  Unix: '//' '.' '..' resolved, /proc/<pid|self|thread-self>/root
 * taken off, macOS /private before tmp, var, etc taken off; case kept.  A variable that a path begins with ("%TEMP%",
 * "$HOME", "$env:APPDATA", "~") is kept as every user's: "%userprofile%\appdata\local\temp", "~".
 */
#ifndef CDET_PATH_H
#define CDET_PATH_H

#include "mem.h"

enum { CDET_PATH_MAX = 4096 };   /* longer texts keep head and tail */

typedef struct cdet_path {
    char buf[CDET_PATH_MAX];
    size_t len;              /* of the comparable form */
    size_t name_at;          /* where its last component begins */
    size_t moved_at;         /* macOS runs downloads from a random folder (AppTranslocation): where its bundle begins; 0: no such */
    size_t stream_at;        /* offset in the *input* of an alternate data stream's name, 0: none */
    bool windows, absolute;
    bool drive_unknown;      /* a device form: compare from the first '\' behind the drive */
    bool short_name;         /* a component has the 8.3 form (~digit): compare by directory and extension */
} cdet_path;

/* Makes the comparable form. `windows`: -1 tell from the text, 0 no, 1 yes. `cwd` (may be empty) resolves relative
 * Unix and Windows paths. false: empty or unknown ("-", "?"). */
bool cdet_path_canon(cdet_str raw, cdet_str cwd, int windows, cdet_path *out);
static inline cdet_str cdet_path_text(const cdet_path *p) { cdet_str r = { p->buf, p->len }; return r; }
static inline cdet_str cdet_path_name(const cdet_path *p)
{
    cdet_str r = { p->buf + p->name_at, p->len - p->name_at };
    return r;
}
cdet_str cdet_path_ext(cdet_str name);                 /* "exe" of "a.exe"; empty: none */
cdet_str cdet_basename(cdet_str raw);                  /* last component of a raw path, either separator */
/* The program's bundle ("X.app/Contents/MacOS/X" of ".../X.app/Contents/MacOS/X"), wherever it lies; empty: in none. */
cdet_str cdet_path_in_bundle(const cdet_path *p);
/* The bundle itself (".../X.app") of a Unix path within one; empty: it is none. */
cdet_str cdet_path_bundle(cdet_str raw);
/* The part of a canonical path that is the same on every spelling: without a drive's letter, to be hashed as a
 * file's key. */
cdet_str cdet_path_key(const cdet_path *p);

/* Splits a command line into arguments: by CommandLineToArgvW's rules (windows), else shell-like quotes. Each
 * argument is written into buf (cap bytes; the line's length is enough) without its quotes. Returns how many of at most
 * `max` were found; one that does not fit is left out and ends the work. */
size_t cdet_args_split(cdet_str cmd, bool windows, char *buf, size_t cap, cdet_str *argv, size_t max);

/* The command that cmd.exe is told to run by /c or /k, without the quotes that it takes off; empty: none. */
cdet_str cdet_args_of_cmd(cdet_str cmd);

/* Compiled form of a path list entry such as %USERPROFILE%\Downloads, $HOME/Downloads, ~/.cache, /tmp, with
 * wildcards. Variables stand for every user's directory (C:\Users\NAME, /home/NAME, /root, /Users/NAME; Windows XP's
 * Documents and Settings; service profiles under C:\Windows\System32\config\systemprofile and C:\Windows\Temp for
 * %TEMP%). '*' is any run, separators included, '?' any byte. An entry without wildcard at its end matches itself and
 * everything below; a relative one is looked for behind every separator. Returns NULL with a static reason in *why
 * when the entry makes no sense (empty, unknown variable), and with *why NULL when the arena refused. */
typedef struct cdet_path_pattern cdet_path_pattern;
cdet_path_pattern *cdet_path_pattern_new(cdet_arena *a, cdet_str entry, const char **why);
bool cdet_path_pattern_match(const cdet_path_pattern *pp, const cdet_path *p);

/* n patterns matched together: sets bit i of `bits` for each list[i] that matches. NULL: the arena refused. */
typedef struct cdet_path_patterns cdet_path_patterns;
cdet_path_patterns *cdet_path_patterns_new(cdet_arena *a, const cdet_path_pattern *const *list, size_t n);
void cdet_path_patterns_match(const cdet_path_patterns *ps, const cdet_path *p, uint64_t *bits);

#endif
