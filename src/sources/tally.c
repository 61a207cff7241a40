/* SPDX-License-Identifier: MIT
 *
 * tally.c: what a reader did not make events of.
 */
#include "tally.h"

static const uint64_t key[2] = { 0x74616c6c79u, 0x69676e6f726564u };

bool cdet_tally_init(cdet_tally *t, cdet_mem *m)
{
    memset(t, 0, sizeof *t);
    t->mem = m;
    t->names = cdet_names_new(m, key);
    return t->names != NULL;
}

void cdet_tally_free(cdet_tally *t)
{
    if (!t->mem) return;
    cdet_names_free(t->names);
    cdet_mem_free(t->mem, t->counts, t->cap * sizeof *t->counts);
    cdet_mem_free(t->mem, t->order, t->order_cap * sizeof *t->order);
    memset(t, 0, sizeof *t);
}

void cdet_tally_ignored(cdet_tally *t, cdet_str name)
{
    uint32_t id = cdet_names_get(t->names, name);
    if (!id && cdet_names_count(t->names) >= CDET_TALLY_NAMES) name = CDET_LIT("(other)");
    if (!id) id = cdet_names_put(t->names, name);
    if (!id || !cdet_mem_grow(t->mem, &t->counts, &t->cap, id, sizeof *t->counts)) return;
    t->counts[id - 1]++;
    t->stale = true;
}

void cdet_tally_unreadable(cdet_tally *t, uint64_t line, const char *reason)
{
    if (t->nbad < CDET_TALLY_BAD) t->bad[t->nbad++] = (cdet_tally_bad){ line, reason };
}

/* Most frequent first, then as they came: shell sort, in place, of a few thousand ids at most. */
static bool sort(cdet_tally *t)
{
    size_t n = cdet_names_count(t->names);
    if (n > t->cap) n = t->cap;
    if (!cdet_mem_grow(t->mem, &t->order, &t->order_cap, n, sizeof *t->order)) return false;
    for (size_t i = 0; i < n; i++) t->order[i] = (uint32_t)i;
    for (size_t gap = n / 2; gap; gap /= 2)
        for (size_t i = gap; i < n; i++) {
            uint32_t x = t->order[i];
            size_t j = i;
            while (j >= gap) {
                uint32_t y = t->order[j - gap];
                bool later = t->counts[y] < t->counts[x] || (t->counts[y] == t->counts[x] && y > x);
                if (!later) break;
                t->order[j] = y;
                j -= gap;
            }
            t->order[j] = x;
        }
    t->stale = false;
    return true;
}

bool cdet_tally_get(cdet_tally *t, size_t i, cdet_str *name, uint64_t *count)
{
    if (t->stale && !sort(t)) return false;
    size_t n = cdet_names_count(t->names);
    if (i >= n || i >= t->cap || !t->order || !t->counts[t->order[i]]) return false;
    *name = cdet_names_text(t->names, t->order[i] + 1);
    *count = t->counts[t->order[i]];
    return true;
}
