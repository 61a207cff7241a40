/* SPDX-License-Identifier: MIT
 *
 * value_impl.h: what an element's entries become: value_make.c makes it, value_match.c asks it.
 *
 * Entries that are plain texts go into a set; the others, each with a matcher of its own, are tried in order. What an entry
 * means depends on the element's kind alone.
 */
#ifndef CDET_VALUE_IMPL_H
#define CDET_VALUE_IMPL_H

#include "pattern.h"
#include "textset.h"
#include "value.h"

enum { SHORT_TEXT = 512 /* folded on the stack; longer ones in the view's buffer */ };

typedef enum matcher_form {
    BY_PATTERN,
    BY_REGEX,
    BY_PATH,
    BY_CIDR,
    BY_IMAGE,
    BY_COMMAND,
    BY_BITS,
    BY_KEY,
    BY_ENTRYPOINT
} matcher_form;

typedef struct image_matcher {
    cdet_image_ref ref;
    bool glob;          /* `image_glob` on "registry/repository" and the same with ":tag" */
    bool registry_only; /* any image of the registry */
    bool namespace_too; /* docker.io/NAME was written: a namespace as well as an image of library/ */
    bool with_tag;
} image_matcher;

typedef struct matcher {
    matcher_form form;
    cdet_pattern pattern, exe; /* exe: the same with ".exe", where with_exe */
    cdet_pattern image_glob;
    bool with_exe;
    cdet_regex *regex;
    cdet_path_pattern *path;
    cdet_cidr cidr;
    image_matcher image;
    cdet_str command; /* folded: a name and arguments */
    uint64_t bits;
    cdet_str value; /* of a table's entry */
} matcher;

typedef struct index {
    cdet_textset *plain; /* folded texts to entries */
    uint32_t *others;    /* entries with a matcher */
    cdet_gate *gates;    /* patterns: of each of the others; a regex's stands open. NULL: of other kinds */
    uint32_t searches;   /* gates of pairs among them */
    size_t nothers;
} index;

/* Of an entry "KEY = VALUE": the length of its key, ... that of the text where it is a key alone. */
size_t cdet_pair_key(cdet_str s);
static inline cdet_str cdet_pair_value(cdet_str s, size_t key)
{
    return (cdet_str){ s.ptr + key + 3, s.len - key - 3 };
}

/* Bits in hexadecimal, up to a ';'. false: it is not that. */
bool cdet_bits_read(cdet_str s, uint64_t *out);

#endif
