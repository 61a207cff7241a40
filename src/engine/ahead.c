/* SPDX-License-Identifier: MIT
 *
 * ahead.c: see ahead.h.
 */
#include "ahead.h"

#include "intern.h"

enum { UNIQUE_FROM = 16 };

uint64_t cdet_entity_hash(const cdet_engine *e, uint32_t host, cdet_str entity)
{
    for (uint32_t i = 0; i < CDET_AHEAD; i++)
        if (e->ahead[i].at == entity.ptr && e->ahead[i].len == entity.len) return e->ahead[i].hash;
    /* long ids are unique everywhere; short ones (a counter, pid and version) only on their host */
    uint64_t h = cdet_hash_lower(e->key, entity.ptr, entity.len);
    if (entity.len < UNIQUE_FROM) h ^= cdet_host_at(e, host)->key * 0x9e3779b97f4a7c15ull;
    return h ? h : 1;
}

cdet_str cdet_bare_id(cdet_str s)
{
    return s.len == 38 && s.ptr[0] == '{' && s.ptr[37] == '}' ? (cdet_str){ s.ptr + 1, 36 } : s;
}

void cdet_ahead_forget(cdet_engine *e)
{
    memset(e->ahead, 0, sizeof e->ahead);
}

/* Only what is unique by its text: nothing else of the event is looked at yet. */
void cdet_ahead_look(cdet_engine *e, const cdet_event *ev, size_t turn)
{
    cdet_foreseen *a = &e->ahead[turn % CDET_AHEAD];
    memset(a, 0, sizeof *a);
    if (ev->size != sizeof *ev || !ev->fields) return;
    for (size_t i = 0; i < ev->field_count && i < 8; i++) {
        const cdet_field *f = &ev->fields[i];
        if (!f->id || cdet_ruleset_field(e->rs, f->id) != CDET_F_P_ENTITY) continue;
        if (f->kind != CDET_STR || !f->v.str.ptr || f->v.str.len > 64) continue;
        cdet_str id = cdet_bare_id(f->v.str);
        if (id.len < UNIQUE_FROM) return;
        uint64_t h = cdet_entity_hash(e, 0, id);
        *a = (cdet_foreseen){ id.ptr, id.len, h };
        cdet_map_prefetch(&e->entity_map, h);
        return;
    }
}

void cdet_ahead_fetch(cdet_engine *e, size_t turn)
{
    const cdet_foreseen *a = &e->ahead[turn % CDET_AHEAD];
    cdet_map_iter it;
    uint32_t i = a->at ? cdet_map_first(&e->entity_map, a->hash, &it) : 0;
    if (!i) return;
    const char *p = (const char *)cdet_proc_at(e, i);
    for (size_t k = 0; k < sizeof(cdet_proc); k += 64) __builtin_prefetch(p + k, 1);
}
