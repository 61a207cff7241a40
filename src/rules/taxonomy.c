/* SPDX-License-Identifier: MIT
 *
 * taxonomy.c: reads the tables once into entries with their log source, and looks them up in order.
 */
#include "taxonomy.h"

typedef struct entry {
    cdet_logsource of; /* what it is for; a part not given fits any, null fits only rules that do not give it */
    const cdet_yaml *node;
} entry;

static const cdet_str absent = { "~", 1 };

struct cdet_taxonomy {
    entry *sources, *fields;
    size_t nsources, nfields;
};

static cdet_str text_of(const cdet_yaml *map, const char *key)
{
    const cdet_yaml *y = cdet_yaml_get(map, key);
    if (cdet_yaml_is_null(y)) return absent;
    return y && y->kind == CDET_YAML_SCALAR ? y->text : (cdet_str){ "", 0 };
}

static bool read_entries(cdet_arena *a, cdet_diags *d, const cdet_yaml *list, entry **out, size_t *n)
{
    if (!list || list->kind != CDET_YAML_LIST) {
        cdet_diag_error(d, list ? list->pos : (cdet_pos){ "sigma-taxonomy.yaml", 1, 1 },
                        "the taxonomy needs the lists 'sources' and 'fields'");
        return false;
    }
    *out = cdet_arena_alloc(a, (list->count + 1) * sizeof **out);
    if (!*out) {
        d->oom = true;
        return false;
    }
    for (const cdet_yaml *y = list->first; y; y = y->next) {
        cdet_logsource of = { text_of(y, "product"), text_of(y, "category"), text_of(y, "service") };
        if (y->kind == CDET_YAML_MAP)
            (*out)[(*n)++] = (entry){ of, y };
        else
            cdet_diag_error(d, y->pos, "an entry of the taxonomy is a map");
    }
    return true;
}

cdet_taxonomy *cdet_taxonomy_load(cdet_arena *a, cdet_diags *d, cdet_str text)
{
    size_t errors = d->errors;
    cdet_yaml *docs = cdet_yaml_parse(a, d, text, "sigma-taxonomy.yaml");
    if (!docs) return NULL;
    cdet_taxonomy *t = cdet_arena_alloc(a, sizeof *t);
    if (!t) {
        d->oom = true;
        return NULL;
    }
    if (!read_entries(a, d, cdet_yaml_get(docs->first, "sources"), &t->sources, &t->nsources)) return NULL;
    if (!read_entries(a, d, cdet_yaml_get(docs->first, "fields"), &t->fields, &t->nfields)) return NULL;
    return d->errors == errors ? t : NULL;
}

static bool part_fits(cdet_str of, cdet_str given)
{
    return of.len == 0 || (cdet_str_eq(of, absent) ? given.len == 0 : cdet_str_ieq(of, given));
}

static bool fits(const entry *e, const cdet_logsource *s)
{
    return part_fits(e->of.product, s->product) && part_fits(e->of.category, s->category) &&
           part_fits(e->of.service, s->service);
}

static void add_way(cdet_taxonomy_hit *h, const cdet_yaml *node)
{
    const cdet_yaml *on = cdet_yaml_get(node, "on");
    if (h->nways == CDET_MAX_WAYS) return;
    bool any = !on || (on->kind == CDET_YAML_SCALAR && cdet_str_eq(on->text, CDET_LIT("any")));
    h->ways[h->nways++] = (cdet_way){ any ? NULL : on, cdet_yaml_get(node, "where") };
}

bool cdet_taxonomy_find(const cdet_taxonomy *t, const cdet_logsource *s, cdet_taxonomy_hit *out)
{
    out->nways = 0;
    for (size_t i = 0; i < t->nsources; i++) {
        if (!fits(&t->sources[i], s)) continue;
        const cdet_yaml *also = cdet_yaml_get(t->sources[i].node, "also");
        add_way(out, t->sources[i].node);
        if (also) add_way(out, also);
        return true;
    }
    return false;
}

cdet_str cdet_taxonomy_field(const cdet_taxonomy *t, const cdet_logsource *s, cdet_str field, cdet_arena *a)
{
    for (size_t i = 0; i < t->nfields; i++) {
        if (!fits(&t->fields[i], s)) continue;
        const cdet_yaml *names = cdet_yaml_get(t->fields[i].node, "names");
        for (const cdet_yaml *y = names ? names->first : NULL; y; y = y->next)
            if (cdet_str_eq(y->key, field)) return y->text;
        cdet_str prefix = text_of(t->fields[i].node, "others");
        if (prefix.len) return cdet_arena_printf(a, "%.*s%.*s", (int)prefix.len, prefix.ptr, (int)field.len, field.ptr);
    }
    return field;
}
