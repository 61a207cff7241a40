/* SPDX-License-Identifier: MIT
 *
 * known.c: see known.h.
 */
#include "known.h"

enum { LONGEST = 256 /* bytes of a value: longer ones hardly come again */ };

/* The row that a slot's field has in the event at hand, so that its value is hashed once. */
typedef struct slot {
    const cdet_view *view;
    uint64_t begun;
    const cdet_field *field; /* what the view answered: another one where the event is read as another process's */
    uint64_t key;            /* 0: it is not remembered */
} slot;

struct cdet_known {
    uint64_t key[2];
    slot slots[CDET_KNOWN_SLOTS];
    cdet_known_row rows[CDET_KNOWN_ROWS];
};

cdet_known *cdet_known_new(cdet_mem *m, const uint64_t key[2])
{
    cdet_known *k = cdet_mem_spare(m, sizeof *k);
    if (k) memcpy(k->key, key, sizeof k->key);
    return k;
}

void cdet_known_free(cdet_known *k, cdet_mem *m)
{
    cdet_mem_free(m, k, sizeof *k);
}

bool cdet_known_field(uint32_t field)
{
    switch (field) {
    case CDET_F_NONE:
    case CDET_F_P_ENTITY:
    case CDET_F_P_PID:
    case CDET_F_P_CMD:
    case CDET_F_P_ARGS:
    case CDET_F_P_START:
    case CDET_F_PP_ENTITY:
    case CDET_F_PP_PID:
    case CDET_F_PP_CMD:
    case CDET_F_PP_START:
    case CDET_F_PR_ENTITY:
    case CDET_F_PR_PID:
    case CDET_F_PR_CMD:
    case CDET_F_T_ENTITY:
    case CDET_F_T_PID:
    case CDET_F_T_CMD:
    case CDET_F_SESSION:
    case CDET_F_F_PATH:
    case CDET_F_F_NAME:
    case CDET_F_F_OLD:
    case CDET_F_F_HASH:
    case CDET_F_REG_DATA:
    case CDET_F_SRC_PORT:
        return false;
    default:
        return true;
    }
}

/* A path that means the same in whatever directory. */
static bool stands_alone(const cdet_view *v, cdet_str s)
{
    char c = s.len ? (char)cdet_lower((unsigned char)s.ptr[0]) : '\0';
    if (s.len >= 3 && c >= 'a' && c <= 'z' && s.ptr[1] == ':') return s.ptr[2] == '\\' || s.ptr[2] == '/';
    return !v->windows && c == '/' && !memchr(s.ptr, '\\', s.len) && !(s.len > 5 && memcmp(s.ptr, "/proc", 5) == 0);
}

static uint64_t key_of(const cdet_known *k, const cdet_view *v, uint32_t at, const cdet_known_group *g,
                       const cdet_field *f)
{
    cdet_str s = f->v.str;
    if (f->kind != CDET_STR || s.len > LONGEST || s.len > v->max_field || cdet_view_next(v, f)) return 0;
    if (g->paths && !stands_alone(v, s)) return 0;
    uint64_t h = cdet_hash(k->key, s.len ? s.ptr : "", s.len);
    h ^= (at * 2u + (v->windows ? 1u : 0u) + 1u) * 0x9e3779b97f4a7c15ull;
    return h ? h : 1;
}

cdet_known_row *cdet_known_of(cdet_known *k, cdet_view *v, uint32_t at, const cdet_known_group *g)
{
    const cdet_field *f = cdet_view_get(v, g->field);
    slot *s = &k->slots[at];
    if (!f) return NULL;
    if (s->view != v || s->begun != v->begun || s->field != f) *s = (slot){ v, v->begun, f, key_of(k, v, at, g, f) };
    if (!s->key) return NULL;
    cdet_known_row *r = &k->rows[s->key >> 32 & (CDET_KNOWN_ROWS - 1)];
    if (r->key != s->key) *r = (cdet_known_row){ s->key, 0, 0 };
    return r;
}
