/* SPDX-License-Identifier: MIT
 *
 * entries.h: the lists of paths and of destinations of all analytics, matched together. Analytics share most of their entries, so each
 * different entry is tried once for a value, and an element asks by one bit per entry.
 */
#ifndef CDET_ENTRIES_H
#define CDET_ENTRIES_H

#include "value.h"

typedef struct cdet_entries cdet_entries;

/* Joins the elements of one kind (paths or destinations) among the n. NULL: there are none, or refused (*refused). */
const cdet_entries *cdet_entries_join(cdet_arena *a, cdet_mem *m, cdet_element_kind kind, cdet_element *const *elements, size_t n,
                                      bool *refused);
uint32_t cdet_entries_words(const cdet_entries *s);              /* of a set of entries */
/* The entries that a field's value matches, worked out once per event. NULL: the view has no room. */
const uint64_t *cdet_entries_of(const cdet_entries *s, cdet_view *v, const cdet_field *f);
static inline bool cdet_entries_meet(const uint64_t *bits, const uint64_t *mask, uint32_t words)
{
    for (uint32_t i = 0; i < words; i++)
        if (bits[i] & mask[i]) return true;
    return false;
}

#endif
