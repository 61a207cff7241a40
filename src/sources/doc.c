/* SPDX-License-Identifier: MIT
 *
 * doc.c: values by slot, scopes of array elements, names that pass through, and memory that lives for one record.
 */
#include "doc.h"

enum {
    SCRATCH_BLOCK = 64 << 10, /* kept between records */
    NAME_BUCKETS = 1 << 10,
    NAME_CHAIN = 16,   /* most names of one bucket that are kept: a flood of crafted ones costs no more than that */
    NAME_LONGEST = 512 /* bytes of a pass-through name */
};

/* ---- scratch ---- */

struct cdet_scratch_block {
    _Alignas(16) cdet_scratch_block *older;
    size_t size; /* header included */
};

/* Gives back every block but the oldest, which has the usual size. */
static void scratch_reset(cdet_scratch *s)
{
    while (s->head && s->head->older) {
        cdet_scratch_block *b = s->head;
        s->head = b->older;
        cdet_mem_free(s->mem, b, b->size);
    }
    s->used = sizeof(cdet_scratch_block);
    s->failed = false;
}

void *cdet_doc_alloc(cdet_doc *d, size_t size)
{
    cdet_scratch *s = &d->scratch;
    size_t want = (size + 7) & ~(size_t)7;
    if (want < size) return NULL;
    if (!s->head || want > s->head->size - s->used) {
        size_t block =
            want + sizeof(cdet_scratch_block) > SCRATCH_BLOCK ? want + sizeof(cdet_scratch_block) : SCRATCH_BLOCK;
        cdet_scratch_block *b = cdet_mem_resize(s->mem, NULL, 0, block);
        if (!b) {
            d->nomem = true;
            return NULL;
        }
        b->size = block;
        b->older = s->head;
        s->head = b;
        s->used = sizeof *b;
    }
    void *p = (char *)s->head + s->used;
    s->used += want;
    return p;
}

cdet_str cdet_doc_keep(cdet_doc *d, cdet_str s)
{
    char *p = cdet_doc_alloc(d, s.len ? s.len : 1);
    if (p && s.len) memcpy(p, s.ptr, s.len);
    return (cdet_str){ p, s.len };
}

/* ---- life ---- */

bool cdet_doc_init(cdet_doc *d, cdet_mem *m, const cdet_shape *s, cdet_ruleset *rs)
{
    memset(d, 0, sizeof *d);
    d->mem = d->scratch.mem = m;
    d->shape = s;
    d->ruleset = rs;
    d->want_all = !rs || cdet_ruleset_wants_all(rs);
    d->now = 1;
    cdet_arena_init(&d->name_arena, m);
    d->gen = cdet_mem_alloc(m, s->nslots * sizeof *d->gen);
    d->first = cdet_mem_alloc(m, s->nslots * sizeof *d->first);
    d->last = cdet_mem_alloc(m, s->nslots * sizeof *d->last);
    d->bound = cdet_mem_alloc(m, s->nslots * sizeof *d->bound);
    d->open = cdet_mem_alloc(m, s->narrays * sizeof *d->open);
    d->unwanted = cdet_mem_alloc(m, s->nslots);
    d->wanted = cdet_mem_alloc(m, s->nnodes);
    d->name_of = cdet_mem_alloc(m, s->nnodes * sizeof(cdet_raw_name *));
    d->names = cdet_mem_alloc(m, NAME_BUCKETS * sizeof(cdet_raw_name *));
    d->steps = cdet_mem_alloc(m, CDET_DOC_STEPS * sizeof *d->steps);
    d->name_cap = NAME_BUCKETS;
    bool ok = d->steps && d->gen && d->first && d->last && d->bound && d->open && d->unwanted && d->wanted &&
              d->names && d->name_of && cdet_mem_grow(m, &d->vals, &d->val_cap, 256, sizeof *d->vals) &&
              cdet_mem_grow(m, &d->raws, &d->raw_cap, 64, sizeof *d->raws) &&
              cdet_mem_grow(m, &d->scopes, &d->scope_cap, 8, sizeof *d->scopes);
    if (ok)
        cdet_doc_settle(d);
    else
        cdet_doc_free(d);
    return ok;
}

void cdet_doc_free(cdet_doc *d)
{
    if (!d->mem) return;
    cdet_mem *m = d->mem;
    scratch_reset(&d->scratch);
    if (d->scratch.head) cdet_mem_free(m, d->scratch.head, d->scratch.head->size);
    cdet_arena_free(&d->name_arena);
    cdet_mem_free(m, d->gen, d->shape->nslots * sizeof *d->gen);
    cdet_mem_free(m, d->first, d->shape->nslots * sizeof *d->first);
    cdet_mem_free(m, d->last, d->shape->nslots * sizeof *d->last);
    cdet_mem_free(m, d->bound, d->shape->nslots * sizeof *d->bound);
    cdet_mem_free(m, d->open, d->shape->narrays * sizeof *d->open);
    cdet_mem_free(m, d->unwanted, d->shape->nslots);
    cdet_mem_free(m, d->wanted, d->shape->nnodes);
    cdet_mem_free(m, d->name_of, d->shape->nnodes * sizeof(cdet_raw_name *));
    cdet_mem_free(m, d->steps, d->steps ? CDET_DOC_STEPS * sizeof *d->steps : 0);
    cdet_mem_free(m, d->names, d->name_cap * sizeof(cdet_raw_name *));
    cdet_mem_free(m, d->vals, d->val_cap * sizeof *d->vals);
    cdet_mem_free(m, d->raws, d->raw_cap * sizeof *d->raws);
    cdet_mem_free(m, d->scopes, d->scope_cap * sizeof *d->scopes);
    memset(d, 0, sizeof *d);
}

void cdet_doc_begin(cdet_doc *d)
{
    scratch_reset(&d->scratch);
    d->nvals = d->nraws = d->nembedded = 0;
    d->nscopes = 1;
    d->nomem = false;
    memset(d->open, 0, d->shape->narrays * sizeof *d->open);
    if (++d->now == 0) { /* stamps of 2^32 records ago would look fresh */
        memset(d->gen, 0, d->shape->nslots * sizeof *d->gen);
        d->now = 1;
    }
}

/* ---- names that pass through ---- */

static uint64_t name_hash(uint32_t node, const cdet_raw_name *parent, cdet_str key)
{
    return cdet_shape_hash(node ^ (uint32_t)((uintptr_t)parent >> 4), key.ptr, key.len);
}

static bool dotted(const cdet_raw_name *parent, cdet_str key, char buf[NAME_LONGEST], size_t *len)
{
    size_t n = 0;
    if (parent) {
        if (parent->key.len + 1 + key.len > NAME_LONGEST) return false;
        memcpy(buf, parent->key.ptr, parent->key.len);
        n = parent->key.len;
        buf[n++] = '.';
    }
    if (n + key.len > NAME_LONGEST) return false;
    if (key.len) memcpy(buf + n, key.ptr, key.len);
    *len = n + key.len;
    return true;
}

static void *name_alloc(cdet_doc *d, bool keep, size_t size)
{
    return keep ? cdet_arena_alloc(&d->name_arena, size) : cdet_doc_alloc(d, size);
}

/* Fills a fresh name: which groups want it, under which full names and ids. `keep`: beyond this record. false: refused. */
static bool fill_name(cdet_doc *d, cdet_raw_name *r, bool keep, uint32_t groups, cdet_str key)
{
    char buf[NAME_LONGEST];
    size_t len;
    if (!dotted(r->parent, key, buf, &len)) return true; /* too long a name: nobody asks for it */
    char *own = name_alloc(d, keep, len + 1);
    r->entries = name_alloc(d, keep, (size_t)__builtin_popcount(groups) * sizeof *r->entries);
    if (!own || !r->entries) return false;
    memcpy(own, buf, len);
    r->key = (cdet_str){ own, len };
    for (uint32_t g = 0; g < d->shape->ngroups; g++) {
        const cdet_raw_group *rg = &d->shape->groups[g];
        if (!(groups & (1u << g))) continue;
        char *full = name_alloc(d, keep, rg->prefix.len + len + 1);
        if (!full) return false;
        if (rg->prefix.len) memcpy(full, rg->prefix.ptr, rg->prefix.len);
        memcpy(full + rg->prefix.len, buf, len);
        cdet_raw_entry e = { g, 0, { full, rg->prefix.len + len } };
        e.id = d->ruleset ? cdet_ruleset_field_id(d->ruleset, e.name) : 0;
        if (rg->deep) r->deep |= 1u << g;
        if (!d->want_all && !e.id) continue;
        r->groups |= 1u << g;
        r->entries[r->nentries++] = e;
    }
    return true;
}

/* A name that is not in the table yet. It joins it where there is room. */
static cdet_raw_name *new_name(cdet_doc *d, const cdet_raw_name *like, uint32_t groups, cdet_str key, bool keep)
{
    cdet_raw_name *r = name_alloc(d, keep, sizeof *r);
    if (r) *r = *like;
    if (!r || !fill_name(d, r, keep, groups, key)) {
        d->nomem = true;
        return NULL;
    }
    r->kept = keep && r->key.ptr;
    if (!r->kept) return r;
    r->chain = d->names[r->hash & (d->name_cap - 1)];
    d->names[r->hash & (d->name_cap - 1)] = r;
    d->nnames++;
    return r;
}

/* The name `key` below a group's root (parent NULL) or below a name. NULL: memory was refused. */
static const cdet_raw_name *raw_name(cdet_doc *d, uint32_t node, const cdet_raw_name *parent, uint32_t groups,
                                     cdet_str key)
{
    cdet_raw_name like = { .node = node, .parent = parent, .hash = name_hash(node, parent, key) };
    size_t skip = parent ? parent->key.len + 1 : 0, chain = 0;
    for (cdet_raw_name *r = d->names[like.hash & (d->name_cap - 1)]; r; r = r->chain, chain++) {
        if (r->hash != like.hash || r->node != node || r->parent != parent) continue;
        if (r->key.len == skip + key.len && memcmp(r->key.ptr + skip, key.ptr, key.len) == 0) return r;
    }
    bool room = d->nnames < CDET_DOC_NAMES && chain < NAME_CHAIN;
    return new_name(d, &like, groups, key, room && key.len <= NAME_LONGEST / 2 && (!parent || parent->kept));
}

/* The same when the child is a node of the shape under exactly this key, as most are: remembered by node. 0: it is not. */
static const cdet_raw_name *raw_name_at(cdet_doc *d, uint32_t child, uint32_t node, const cdet_raw_name *parent,
                                        uint32_t groups, cdet_str key)
{
    const cdet_raw_name *r = d->name_of[child];
    if (child && r && r->node == node && r->parent == parent) return r;
    r = raw_name(d, node, parent, groups, key);
    if (child && r && r->kept) d->name_of[child] = r;
    return r;
}

/* ---- walking ---- */

/* Keys such as "winlog.event_data.Image" name a path in one key: the node above its last part, which is left in *key. */
static uint32_t dotted_parent(const cdet_shape *s, uint32_t node, cdet_str *key)
{
    const char *dot;
    while (node && (dot = memchr(key->ptr, '.', key->len))) {
        size_t n = (size_t)(dot - key->ptr);
        uint32_t next = n ? cdet_shape_child(s, node, key->ptr, n) : 0;
        node = next ? next : s->nodes[node].star;
        key->ptr += n + 1;
        key->len -= n + 1;
    }
    return key->len ? node : 0;
}

cdet_cursor cdet_doc_child(cdet_doc *d, cdet_cursor at, cdet_str key)
{
    const cdet_shape *s = d->shape;
    cdet_cursor c = { 0, NULL };
    if (!key.len) return c;
    uint32_t groups = 0, exact = 0;
    if (at.node) {
        const cdet_node *n = &s->nodes[at.node];
        c.node = exact = cdet_shape_child(s, at.node, key.ptr, key.len);
        if (!c.node && n->inside && memchr(key.ptr, '.', key.len)) {
            cdet_str last = key;
            cdet_cursor up = { dotted_parent(s, at.node, &last), NULL };
            if (up.node) c = cdet_doc_child(d, up, last);
            if (c.raw) return c;
        }
        if (!c.node) c.node = n->star;
        if (c.node && s->nodes[c.node].again) return cdet_doc_root();
        groups = n->raw & d->raw_groups ? n->raw : 0;
    }
    if (groups)
        c.raw = raw_name_at(d, exact, at.node, NULL, groups, key);
    else if (at.raw && (at.raw->deep & d->raw_groups))
        c.raw = raw_name_at(d, exact, at.raw->node, at.raw, at.raw->deep, key);
    return c;
}

/* Only what lives as long as the doc is remembered. */
void cdet_doc_learn(cdet_doc *d, cdet_cursor at, cdet_step *s, cdet_str key, cdet_cursor to)
{
    if (!key.len || key.len > sizeof s->key || (at.raw && !at.raw->kept) || (to.raw && !to.raw->kept)) return;
    if (s->len && (!cdet_doc_other_step(d, s)->len || d->learned++ % 2)) s = cdet_doc_other_step(d, s);
    *s = (cdet_step){ .raw = at.raw, .node = at.node, .groups = d->raw_groups, .to = to, .len = (uint8_t)key.len };
    memcpy(s->key, key.ptr, key.len);
}

void cdet_doc_settle(cdet_doc *d)
{
    for (uint32_t n = 0; n < d->shape->nnodes; n++) {
        d->wanted[n] = d->shape->nodes[n].embed != 0;
        for (uint32_t i = d->shape->nodes[n].link; i; i = d->shape->links[i].next)
            if (!d->unwanted[d->shape->links[i].slot]) d->wanted[n] = 1;
    }
}

static void note(cdet_doc *d, uint32_t slot, uint32_t kind, const cdet_val_value *v)
{
    if (d->nvals == CDET_DOC_VALUES) {
        d->dropped++;
        return;
    }
    if (!cdet_mem_grow(d->mem, &d->vals, &d->val_cap, (size_t)d->nvals + 1, sizeof *d->vals)) {
        d->nomem = true;
        return;
    }
    uint32_t scope = d->open[d->shape->slots[slot].array];
    cdet_val *p = &d->vals[d->nvals++];
    *p = (cdet_val){ .slot = slot, .scope = scope, .kind = kind, .v = *v };
    if (d->gen[slot] == d->now && d->bound[slot] == scope) {
        d->vals[d->last[slot] - 1].next = d->nvals;
    } else {
        d->gen[slot] = d->now;
        d->bound[slot] = scope;
        d->first[slot] = d->nvals;
    }
    d->last[slot] = d->nvals;
}

void cdet_doc_value(cdet_doc *d, cdet_cursor c, uint32_t kind, const cdet_val_value *v)
{
    if (c.raw && (c.raw->groups & d->raw_groups) && kind != CDET_VAL_OBJECT) {
        if (d->nraws == CDET_DOC_VALUES) {
            d->dropped++;
        } else if (!cdet_mem_grow(d->mem, &d->raws, &d->raw_cap, (size_t)d->nraws + 1, sizeof *d->raws)) {
            d->nomem = true;
        } else {
            d->raws[d->nraws].name = c.raw;
            d->raws[d->nraws++].val = (cdet_val){ .kind = kind, .v = *v };
        }
    }
    if (!c.node || !d->wanted[c.node]) return;
    const cdet_node *n = &d->shape->nodes[c.node];
    for (uint32_t i = n->link; i; i = d->shape->links[i].next) {
        uint32_t slot = d->shape->links[i].slot;
        if (!d->unwanted[slot]) note(d, slot, kind, v);
    }
    if (n->embed && kind == CDET_STR && v->str.len) {
        if (d->nembedded < CDET_DOC_EMBEDDED)
            d->embedded[d->nembedded++] = (cdet_embedded){ { c.node, NULL }, n->embed, v->str };
        else
            d->dropped++;
    }
}

void cdet_doc_text(cdet_doc *d, cdet_cursor c, cdet_str s)
{
    cdet_val_value v = { .str = s };
    cdet_doc_value(d, c, CDET_STR, &v);
}

void cdet_doc_note(cdet_doc *d, uint32_t slot, const cdet_val *v)
{
    note(d, slot, v->kind, &v->v);
}

void cdet_doc_object(cdet_doc *d, cdet_cursor c)
{
    cdet_val_value v = { .str = { NULL, 0 } };
    cdet_doc_value(d, c, CDET_VAL_OBJECT, &v);
}

uint32_t cdet_doc_item_begin(cdet_doc *d, cdet_cursor c)
{
    uint32_t array = c.node ? d->shape->nodes[c.node].array : 0;
    if (!array) return 0;
    uint32_t token = d->open[array];
    if (d->nscopes == CDET_DOC_SCOPES) {
        d->dropped++;
        return token;
    }
    if (!cdet_mem_grow(d->mem, &d->scopes, &d->scope_cap, (size_t)d->nscopes + 1, sizeof *d->scopes)) {
        d->nomem = true;
        return token;
    }
    d->scopes[d->nscopes] = (cdet_scope){ array, d->open[d->shape->arrays[array].parent], d->nvals, d->nvals, false };
    d->open[array] = d->nscopes++;
    return token;
}

void cdet_doc_item_end(cdet_doc *d, cdet_cursor c, uint32_t token)
{
    uint32_t array = c.node ? d->shape->nodes[c.node].array : 0;
    if (!array) return;
    uint32_t scope = d->open[array];
    if (scope != token) d->scopes[scope].end = d->nvals;
    d->open[array] = token;
}

/* ---- looking up ---- */

void cdet_doc_unbind(cdet_doc *d)
{
    memset(d->open, 0, d->shape->narrays * sizeof *d->open);
}

/* Makes the values of one scope the ones that look-ups find. */
static void bind_values(cdet_doc *d, uint32_t scope)
{
    const cdet_scope *s = &d->scopes[scope];
    for (uint32_t i = s->first; i < s->end; i++) {
        cdet_val *v = &d->vals[i];
        if (v->scope != scope) continue;
        if (d->gen[v->slot] == d->now && d->bound[v->slot] == scope) continue;
        d->gen[v->slot] = d->now;
        d->bound[v->slot] = scope;
        d->first[v->slot] = i + 1;
    }
}

void cdet_doc_bind(cdet_doc *d, uint32_t scope)
{
    for (uint32_t i = scope; i; i = d->scopes[i].parent) {
        if (d->open[d->scopes[i].array] == i) break; /* and so are those around it */
        d->open[d->scopes[i].array] = i;
        bind_values(d, i);
    }
}
