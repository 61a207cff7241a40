/* SPDX-License-Identifier: MIT
 *
 * auditdirs.c: where a directory is, by device and inode. A table without chains: a newer directory of the same slot takes its
 * place, and an inode that is used again is known under its newer path.
 */
#include "auditdirs.h"

enum { SLOTS = 256, LONGEST = 232, DESCRIPTORS = 1 << 16 };

struct cdet_audit_dirs {
    struct slot {
        uint64_t key; /* 0: free */
        uint32_t len;
        char path[LONGEST];
    } slot[SLOTS];
};

void cdet_audit_dirs_free(cdet_audit_dirs *t, cdet_mem *m)
{
    cdet_mem_free(m, t, sizeof *t);
}

typedef struct place { /* one PATH record */
    cdet_audit_field name, type;
    cdet_str dev, inode;
    bool directory;
} place;

static void read_place(cdet_str body, place *p)
{
    cdet_audit_field f;
    memset(p, 0, sizeof *p);
    while (cdet_audit_field_next(&body, false, &f)) {
        if (cdet_str_eq(f.key, CDET_LIT("name"))) p->name = f;
        if (cdet_str_eq(f.key, CDET_LIT("nametype"))) p->type = f;
        if (cdet_str_eq(f.key, CDET_LIT("dev"))) p->dev = f.value;
        if (cdet_str_eq(f.key, CDET_LIT("inode"))) p->inode = f.value;
        if (cdet_str_eq(f.key, CDET_LIT("mode")))
            p->directory = f.value.len > 3 && f.value.ptr[0] == '0' && f.value.ptr[1] == '4';
    }
}

static uint64_t mix(uint64_t h, cdet_str s)
{
    for (size_t i = 0; i < s.len; i++) h = (h ^ (unsigned char)s.ptr[i]) * 1099511628211u;
    return h * 31 + s.len;
}

static uint64_t key_of(cdet_str node, const place *p)
{
    uint64_t h = mix(mix(mix(14695981039346656037u, node), p->dev), p->inode);
    return h ? h : 1;
}

static struct slot *slot_of(cdet_audit_dirs *t, uint64_t key)
{
    return &t->slot[(key ^ key >> 32) % SLOTS];
}

/* An argument that is a descriptor: AT_FDCWD and pointers are larger. */
static bool is_descriptor(cdet_str a)
{
    uint64_t v = 0;
    if (!a.len || a.len > 16) return false;
    for (size_t i = 0; i < a.len; i++) {
        char c = a.ptr[i];
        unsigned n = c >= '0' && c <= '9' ? (unsigned)(c - '0') : c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10 : 99;
        if (n == 99) return false;
        v = v * 16 + n;
    }
    return v < DESCRIPTORS;
}

static void learn(cdet_audit_dirs **t, cdet_doc *d, uint64_t key, cdet_str dir, cdet_str name)
{
    size_t gap = dir.len && dir.ptr[dir.len - 1] != '/' ? 1 : 0;
    if (!*t) *t = cdet_mem_alloc(d->mem, sizeof **t);
    if (!*t || !name.len || dir.len + gap + name.len > LONGEST) return;
    struct slot *s = slot_of(*t, key);
    s->key = key;
    if (dir.len) memcpy(s->path, dir.ptr, dir.len);
    if (gap) s->path[dir.len] = '/';
    memcpy(s->path + dir.len + gap, name.ptr, name.len);
    s->len = (uint32_t)(dir.len + gap + name.len);
    while (s->len > 1 && s->path[s->len - 1] == '/') s->len--;
}

/* The path of `name`'s last component in the directory of this key. */
static cdet_str found(cdet_audit_dirs *t, cdet_doc *d, uint64_t key, cdet_str name)
{
    cdet_str none = { NULL, 0 };
    const struct slot *s = t ? slot_of(t, key) : NULL;
    if (!s || s->key != key) return none;
    size_t i = name.len;
    while (i && name.ptr[i - 1] != '/') i--;
    char *p = cdet_doc_alloc(d, s->len + 1 + name.len - i);
    if (!p) return none;
    memcpy(p, s->path, s->len);
    p[s->len] = '/';
    memcpy(p + s->len + 1, name.ptr + i, name.len - i);
    return (cdet_str){ p, s->len + 1 + name.len - i };
}

void cdet_audit_dirs_work(cdet_audit_dirs **t, cdet_doc *d, const cdet_audit_paths *p, cdet_str full[CDET_AUDIT_PLACES])
{
    place at[CDET_AUDIT_PLACES];
    size_t parents[CDET_AUDIT_PLACES], nparents = 0, child = 0;
    for (size_t i = 0; i < p->count; i++) {
        read_place(p->body[i], &at[i]);
        if (cdet_str_eq(at[i].type.value, CDET_LIT("PARENT"))) parents[nparents++] = i;
        full[i] = (cdet_str){ NULL, 0 };
    }
    bool below[2] = { is_descriptor(p->a0), nparents == 2 ? is_descriptor(p->a2) : is_descriptor(p->a0) };
    for (size_t i = 0; i < p->count; i++) {
        cdet_str name;
        bool parent = cdet_str_eq(at[i].type.value, CDET_LIT("PARENT"));
        if (!at[i].inode.len || !cdet_audit_text(d, &at[i].name, &name) || !name.len) continue;
        bool absolute = name.ptr[0] == '/';
        if (!parent && !absolute && below[child % 2] && child < nparents)
            full[i] = found(*t, d, key_of(p->node, &at[parents[child]]), name);
        /* Below a descriptor a parent's name is the working directory's, whatever the directory. */
        bool sure = absolute ? !(parent && (below[0] || below[1])) : !below[0] && p->cwd.len > 0;
        if (at[i].directory && sure)
            learn(t, d, key_of(p->node, &at[i]), absolute ? (cdet_str){ NULL, 0 } : p->cwd, name);
        child += !parent;
    }
}
