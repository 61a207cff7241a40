/* SPDX-License-Identifier: MIT
 *
 * entries.c: see entries.h.
 */
#include "entries.h"

#include "intern.h"
#include "value_impl.h"

typedef struct block { /* of addresses */
    cdet_cidr cidr;
    uint32_t entry;
} block;

struct cdet_entries {
    cdet_element_kind kind;
    uint32_t count, words;
    cdet_path_patterns *paths;
    cdet_textset *plain; /* folded domains */
    block *blocks;
    size_t nblocks;
};

typedef struct joining {
    cdet_arena *a;
    cdet_names *known; /* entries by text */
    cdet_entries *s;
    const cdet_path_pattern **patterns;
} joining;

/* What an entry is known by, folded as destinations are compared, as it stands for paths. */
static cdet_str text_of(const joining *j, const cdet_element *e, size_t i, char buf[SHORT_TEXT])
{
    cdet_str t = e->entries[i].text;
    if (j->s->kind == CDET_E_PATHS || t.len > SHORT_TEXT) return t;
    cdet_fold(buf, t.ptr, t.len);
    t.ptr = buf;
    if (t.len > 2 && t.ptr[0] == '*' && t.ptr[1] == '.') t = (cdet_str){ t.ptr + 2, t.len - 2 };
    if (t.len > 1 && t.ptr[t.len - 1] == '.') t.len--;
    return t;
}

/* Number of the entry among all, from 1; 0: refused. *fresh: it was not there yet. */
static uint32_t number(joining *j, const cdet_element *e, size_t i, bool *fresh)
{
    char buf[SHORT_TEXT];
    uint32_t before = cdet_names_count(j->known), id = cdet_names_put(j->known, text_of(j, e, i, buf));
    *fresh = id > before;
    return id;
}

static bool put(joining *j, const cdet_element *e, size_t i, uint32_t entry)
{
    const matcher *m = e->entries[i].matcher;
    if (j->s->kind == CDET_E_PATHS) {
        j->patterns[entry] = m->path;
    } else if (m) {
        j->s->blocks[j->s->nblocks++] = (block){ m->cidr, entry };
    } else {
        char buf[SHORT_TEXT];
        cdet_str t = cdet_arena_str(j->a, text_of(j, e, i, buf));
        if (!t.ptr) return false;
        cdet_textset_add(j->s->plain, t, entry);
    }
    return true;
}

static bool joinable(const cdet_element *e, cdet_element_kind kind)
{
    if (e->kind != kind || !e->index) return false;
    for (size_t i = 0; i < e->count; i++) {
        const matcher *m = e->entries[i].matcher;
        if (e->entries[i].text.len > SHORT_TEXT || (kind == CDET_E_PATHS && (!m || m->form != BY_PATH))) return false;
        if (kind == CDET_E_DESTINATIONS && m && m->form != BY_CIDR) return false;
    }
    return true;
}

static bool number_all(joining *j, cdet_element *const *elements, size_t n)
{
    for (size_t k = 0; k < n; k++) {
        bool fresh;
        for (size_t i = 0; joinable(elements[k], j->s->kind) && i < elements[k]->count; i++) {
            uint32_t id = number(j, elements[k], i, &fresh);
            if (!id || (fresh && !put(j, elements[k], i, id - 1))) return false;
        }
    }
    j->s->count = cdet_names_count(j->known);
    j->s->words = (j->s->count + 63) / 64 + (j->s->count == 0);
    return true;
}

static bool mark_all(joining *j, cdet_element *const *elements, size_t n)
{
    for (size_t k = 0; k < n; k++) {
        cdet_element *e = elements[k];
        bool fresh;
        if (!joinable(e, j->s->kind)) continue;
        if (!(e->mask = cdet_arena_alloc(j->a, j->s->words * sizeof *e->mask))) return false;
        for (size_t i = 0; i < e->count; i++) {
            uint32_t id = number(j, e, i, &fresh) - 1;
            e->mask[id / 64] |= 1ull << id % 64;
        }
        e->joined = j->s;
    }
    return true;
}

const cdet_entries *cdet_entries_join(cdet_arena *a, cdet_mem *m, cdet_element_kind kind, cdet_element *const *elements,
                                      size_t n, bool *refused)
{
    static const uint64_t key[2] = { 0, 0 };
    size_t most = 0;
    *refused = false;
    for (size_t k = 0; k < n; k++)
        if (joinable(elements[k], kind)) most += elements[k]->count + 1;
    if (most == 0) return NULL;
    joining j = { a, cdet_names_new(m, key), cdet_arena_alloc(a, sizeof *j.s), NULL };
    bool ok = j.known && j.s;
    if (ok) {
        j.s->kind = kind;
        j.s->plain = cdet_textset_new(a, most);
        j.s->blocks = cdet_arena_alloc(a, most * sizeof *j.s->blocks);
        j.patterns = cdet_arena_alloc(a, most * sizeof *j.patterns);
        ok = j.s->plain && j.s->blocks && j.patterns && number_all(&j, elements, n);
    }
    if (ok && kind == CDET_E_PATHS) ok = (j.s->paths = cdet_path_patterns_new(a, j.patterns, j.s->count)) != NULL;
    ok = ok && mark_all(&j, elements, n);
    cdet_names_free(j.known);
    *refused = !ok;
    return ok ? j.s : NULL;
}

uint32_t cdet_entries_words(const cdet_entries *s)
{
    return s ? s->words : 0;
}

/* As one element's match goes, but all its ways are followed. */
static void destination_bits(const cdet_entries *s, cdet_str text, uint64_t *bits)
{
    cdet_ip ip;
    char buf[SHORT_TEXT];
    if (cdet_ip_parse(text, &ip)) {
        for (size_t i = 0; i < s->nblocks; i++)
            if (cdet_cidr_has(&s->blocks[i].cidr, &ip))
                bits[s->blocks[i].entry / 64] |= 1ull << s->blocks[i].entry % 64;
        return;
    }
    if (text.len > SHORT_TEXT) return;
    cdet_fold(buf, text.ptr, text.len);
    cdet_str name = { buf, text.len };
    if (name.len > 1 && name.ptr[name.len - 1] == '.') name.len--;
    for (;;) {
        uint32_t entry = cdet_textset_find(s->plain, name);
        if (entry != UINT32_MAX) bits[entry / 64] |= 1ull << entry % 64;
        const char *dot = name.len ? memchr(name.ptr, '.', name.len) : NULL;
        if (!dot) return;
        name.len -= (size_t)(dot + 1 - name.ptr);
        name.ptr = dot + 1;
    }
}

const uint64_t *cdet_entries_of(const cdet_entries *s, cdet_view *v, const cdet_field *f)
{
    bool known;
    char num[40];
    if (s->words > v->set_words) return NULL;
    uint64_t *bits = cdet_view_set(v, f, s, &known);
    if (!bits || known || f->kind == CDET_NULL) return bits;
    if (s->kind == CDET_E_PATHS) {
        const cdet_path *p = cdet_view_path(v, f);
        if (p) cdet_path_patterns_match(s->paths, p, bits);
    } else {
        destination_bits(s, cdet_view_raw(v, f, num), bits);
    }
    return bits;
}
