/* SPDX-License-Identifier: MIT
 *
 * interpreters.h: how interpreters read their command line. The table is data, src/analytics/interpreters.yaml, which says how it is read.
 */
#ifndef CDET_INTERPRETERS_H
#define CDET_INTERPRETERS_H

#include "yaml.h"

/* What an option of an interpreter makes of the next word. */
typedef enum cdet_option {
    CDET_OPTION_FLAG,     /* nothing */
    CDET_OPTION_VALUE,    /* its value */
    CDET_OPTION_FILE,     /* a file that is run, too */
    CDET_OPTION_SCRIPT,   /* the script */
    CDET_OPTION_COMMANDS, /* text in its language */
    CDET_OPTION_NOTHING,  /* no script will come */
    CDET_OPTION_KINDS
} cdet_option;

typedef struct cdet_text_list {
    cdet_str *list;
    size_t n;
} cdet_text_list;

typedef struct cdet_interpreter {
    cdet_text_list programs, includes, attached;
    cdet_text_list options[CDET_OPTION_KINDS]; /* [CDET_OPTION_FLAG] is empty */
    bool nocase, words;
} cdet_interpreter;

typedef struct cdet_interpreters {
    cdet_interpreter *list;
    size_t n;
} cdet_interpreters;

/* NULL: an error was added or memory refused (d->oom). Lives in the arena, as long as `text`. */
cdet_interpreters *cdet_interpreters_load(cdet_arena *a, cdet_diags *d, cdet_str text);
/* The entry for a program's name ("python3.11", "node.exe"); NULL: none. */
const cdet_interpreter *cdet_interpreter_of(const cdet_interpreters *t, cdet_str name);

/* What a word that is an option takes. `rest`: what of the word is its value ("--require=x", "-Wignore"); empty: the next word. */
cdet_option cdet_option_of(const cdet_interpreter *p, cdet_str word, cdet_str *rest);
/* Does this word at a command's place run the file behind it? */
bool cdet_option_includes(const cdet_interpreter *p, cdet_str word);

#endif
