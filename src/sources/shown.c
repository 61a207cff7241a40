/* SPDX-License-Identifier: MIT
 *
 * shown.c: which fields a source's events of one class can have: those of all cases of the class, with what holds for every event
 * of the source, and what is passed through. Worked out when asked for; a catalog keeps nothing of it.
 */
#include "catalog.h"

enum { WORDS = 64 };

typedef struct shown {
    const cdet_catalog *c;
    cdet_str *out;
    size_t cap, n;
    uint64_t seen[WORDS]; /* by name id: beyond these, a field may be told twice */
} shown;

static void put(shown *s, cdet_str field)
{
    if (s->n < s->cap) s->out[s->n] = field;
    s->n++;
}

static void put_outs(shown *s, const cdet_outs *outs)
{
    for (; outs; outs = outs->up)
        for (uint32_t i = 0; i < outs->n; i++) {
            uint32_t id = outs->v[i].name;
            bool known = id < WORDS * 64 && (s->seen[id / 64] >> id % 64 & 1);
            if (known) continue;
            if (id < WORDS * 64) s->seen[id / 64] |= 1ull << id % 64;
            put(s, cdet_names_text(s->c->names, id));
        }
}

cdet_status cdet_catalog_fields(const cdet_catalog *c, size_t i, cdet_str class_name, cdet_str *out, size_t cap,
                                size_t *need)
{
    shown s = { .c = c, .out = out, .cap = cap };
    bool any = false;
    if (!c || !need || (!out && cap)) return CDET_EINVAL;
    if (i >= c->count) return CDET_ENOENT;
    const cdet_source *source = c->sources[i];
    for (uint32_t k = 0; k < source->ncases; k++) {
        const cdet_case *one = &source->cases[k];
        if (!cdet_str_eq(one->class_name, class_name)) continue;
        put_outs(&s, &one->outs);
        any = true;
    }
    if (!any) return CDET_ENOENT;
    put_outs(&s, &source->outs);
    for (uint32_t g = 0; g < c->shape.ngroups; g++) /* with a prefix, they are the record's own names */
        if ((source->raw >> g & 1) && c->shape.groups[g].prefix.len == 0) put(&s, (cdet_str){ "*", 1 });
    *need = s.n;
    return s.n > cap ? CDET_ENOSPC : CDET_OK;
}
