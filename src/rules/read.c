/* SPDX-License-Identifier: MIT
 *
 * read.c: small readers shared by chainread.c and stages.c. Each reports and goes on.
 */
#include "read.h"

void cdet_scope_put(cdet_tables *t, cdet_scope_names *s, cdet_str name, uint32_t id)
{
    if (s->count == s->cap) {
        size_t cap = s->cap ? s->cap * 2 : 16;
        cdet_str *names = cdet_arena_alloc(t->arena, cap * sizeof *names);
        uint32_t *ids = cdet_arena_alloc(t->arena, cap * sizeof *ids);
        if (!names || !ids) {
            t->diags->oom = true;
            return;
        }
        if (s->count) {
            memcpy(names, s->names, s->count * sizeof *names);
            memcpy(ids, s->ids, s->count * sizeof *ids);
        }
        s->names = names;
        s->ids = ids;
        s->cap = cap;
    }
    s->names[s->count] = name;
    s->ids[s->count++] = id;
}

void cdet_read_known_keys(cdet_tables *t, const cdet_yaml *map, const char *what, const char *const *known)
{
    cdet_str names[64];
    size_t n = 0;
    if (map->kind != CDET_YAML_MAP) {
        cdet_diag_error(t->diags, map->pos, "%s is a map", what);
        return;
    }
    while (known[n] && n < 64) {
        names[n] = cdet_str_of(known[n]);
        n++;
    }
    for (const cdet_yaml *i = map->first; i; i = i->next) {
        size_t k = 0;
        while (k < n && !cdet_str_eq(names[k], i->key)) k++;
        if (k < n) continue;
        cdet_str near = cdet_nearest(i->key, names, n);
        cdet_diag_error(t->diags, i->key_pos, "%s has no key '%.*s'%s%.*s%s", what, CDET_QUOTE(i->key),
                        CDET_MAYBE(near));
    }
}

cdet_str cdet_read_text(cdet_tables *t, const cdet_yaml *y)
{
    if (!y) return (cdet_str){ "", 0 };
    if (y->kind == CDET_YAML_SCALAR) return y->text;
    cdet_diag_error(t->diags, y->pos, "expected a text");
    return (cdet_str){ "", 0 };
}

static bool find_ref(cdet_tables *t, const cdet_yaml *y, const cdet_scope_names *s, const char *what, uint32_t *id)
{
    cdet_str name = cdet_read_text(t, y);
    for (size_t i = 0; i < s->count; i++) {
        if (cdet_str_eq(s->names[i], name)) {
            *id = s->ids[i];
            return true;
        }
    }
    cdet_str near = cdet_nearest(name, s->names, s->count);
    cdet_diag_error(t->diags, y->pos, "unknown %s '%.*s'%s%.*s%s", what, CDET_QUOTE(name), CDET_MAYBE(near));
    return false;
}

uint32_t *cdet_read_refs(cdet_tables *t, const cdet_yaml *y, const cdet_scope_names *s, const char *what, uint32_t *n)
{
    *n = 0;
    if (!y) return NULL;
    size_t count = y->kind == CDET_YAML_LIST ? y->count : 1;
    uint32_t *ids = cdet_arena_alloc(t->arena, (count ? count : 1) * sizeof *ids);
    if (!ids) {
        t->diags->oom = true;
        return NULL;
    }
    for (const cdet_yaml *i = y->kind == CDET_YAML_LIST ? y->first : y; i;
         i = y->kind == CDET_YAML_LIST ? i->next : NULL) {
        uint32_t id;
        if (find_ref(t, i, s, what, &id)) ids[(*n)++] = id;
    }
    return ids;
}

uint32_t cdet_read_ref(cdet_tables *t, const cdet_yaml *y, const cdet_scope_names *s, const char *what)
{
    uint32_t id = 0;
    (void)find_ref(t, y, s, what, &id);
    return id;
}

bool cdet_read_flag(cdet_tables *t, const cdet_yaml *y)
{
    bool b = false;
    if (y && !cdet_yaml_bool(y, &b)) cdet_diag_error(t->diags, y->pos, "expected true or false");
    return b;
}

int cdet_read_choice(cdet_tables *t, const cdet_yaml *y, const char *what, const char *const *names, size_t n)
{
    cdet_str s = cdet_read_text(t, y);
    cdet_str known[32];
    for (size_t i = 0; i < n; i++) {
        if (cdet_str_eq(s, cdet_str_of(names[i]))) return (int)i;
        if (i < 32) known[i] = cdet_str_of(names[i]);
    }
    cdet_str near = cdet_nearest(s, known, n < 32 ? n : 32);
    cdet_diag_error(t->diags, y->pos, "'%.*s' is no %s%s%.*s%s", CDET_QUOTE(s), what, CDET_MAYBE(near));
    return -1;
}

uint32_t cdet_read_field(cdet_tables *t, cdet_str name)
{
    uint32_t id = cdet_names_put(t->fields, name);
    if (!id) t->diags->oom = true;
    return id;
}
