/* SPDX-License-Identifier: MIT
 *
 * view.c: indexes an event's fields by id, answers for the parent, and works out once per event what conditions ask for
 * again and again: names taken from paths, case-folded texts, canonical paths.
 *
 * Stamps make a new event cost nothing but its own fields: an entry counts only where its stamp is the current one.
 * Folded texts lie one behind the other in a buffer; when it is full, all of them are given up and the buffer is begun
 * anew, so no event is too large and nothing is allocated. It holds two texts of the greatest length.
 */
#include "view.h"

#include "number.h"
#include "text.h"

enum {
    FROM_PATHS = 6,
    SYNTH_COUNT = FROM_PATHS + CDET_MAX_ASKED,
    PATH_SLOTS = 3,
    SETS = 4,
    FIRST_FIELDS = 256,
    MOST_FIELDS = 4096,
    GRAM_BYTES = CDET_GRAM_WORDS * 8
};

typedef struct path_slot {
    const cdet_field *field;
    uint32_t gen;
    uint8_t reading;
    bool known;
    const cdet_path *path; /* own, or one that was given */
    cdet_path own;
} path_slot;

typedef struct set_slot {
    const cdet_field *field;
    const void *owner;
    uint32_t gen;
    uint8_t reading;
} set_slot;

typedef struct cdet_view_cache {
    cdet_field synth[SYNTH_COUNT]; /* kind 0: there is none; names from paths, then answers */
    char answers[CDET_MAX_ASKED][CDET_MAX_ANSWER];
    uint32_t synth_gen[SYNTH_COUNT];
    cdet_subject *subjects; /* by index in ev->fields, then the SYNTH_COUNT others; next_cap + SYNTH_COUNT of them */
    uint64_t stamp;
    char *folded; /* folded_cap bytes, aligned for words */
    size_t folded_cap, folded_len;
    path_slot paths[PATH_SLOTS];
    uint32_t next_path;
    const cdet_field *cut_field; /* whose value `cut` holds, in the event cut_gen */
    uint32_t cut_gen;
    set_slot sets[SETS];
    uint32_t next_set;
} cdet_view_cache;

/* ---- life ---- */

static bool alloc_array(cdet_mem *m, void *array_ptr, size_t count, size_t elem)
{
    if (count == 0) return true;
    void *p = count > SIZE_MAX / elem ? NULL : cdet_mem_alloc(m, count * elem);
    if (p) memcpy(array_ptr, &p, sizeof p);
    return p != NULL;
}

cdet_view *cdet_view_new(cdet_mem *m, uint32_t nfields, uint32_t npreds, size_t max_field)
{
    cdet_view *v = cdet_mem_alloc(m, sizeof *v);
    if (!v) return NULL;
    v->mem = m;
    v->nfields = nfields;
    v->npreds = npreds;
    v->max_field = max_field < 64 ? 64 : max_field;
    if (!alloc_array(m, &v->field_gen, nfields, sizeof *v->field_gen)) goto refused;
    if (!alloc_array(m, &v->field_at, nfields, sizeof *v->field_at)) goto refused;
    if (!alloc_array(m, &v->pred_gen, npreds, sizeof *v->pred_gen)) goto refused;
    if (!alloc_array(m, &v->pred_memo, npreds, sizeof *v->pred_memo)) goto refused;
    if (!(v->regex = cdet_regex_scratch_new(m))) goto refused;
    return v;
refused:
    cdet_view_free(v);
    return NULL;
}

/* The large buffers come with the first event: an engine that is never fed stays small. */
static bool make_cache(cdet_view *v)
{
    cdet_mem *m = v->mem;
    if (!v->cut && !alloc_array(m, &v->cut, v->max_field, 1)) return false;
    cdet_view_cache *c = cdet_mem_alloc(m, sizeof *c);
    if (!c) return false;
    c->folded_cap = 2 * (v->max_field + GRAM_BYTES + 16);
    v->cache = c;
    if (alloc_array(m, &c->folded, c->folded_cap, 1)) return true;
    cdet_mem_free(m, c, sizeof *c);
    v->cache = NULL;
    return false;
}

void cdet_view_free(cdet_view *v)
{
    if (!v) return;
    cdet_mem *m = v->mem;
    cdet_regex_scratch_free(v->regex);
    if (v->cache) {
        if (v->next_cap) cdet_mem_free(m, v->cache->subjects, (v->next_cap + SYNTH_COUNT) * sizeof *v->cache->subjects);
        cdet_mem_free(m, v->cache->folded, v->cache->folded_cap);
        cdet_mem_free(m, v->cache, sizeof *v->cache);
    }
    cdet_mem_free(m, v->cut, v->max_field);
    cdet_mem_free(m, v->sets, (size_t)v->set_words * SETS * sizeof *v->sets);
    cdet_mem_free(m, v->pred_memo, v->npreds * sizeof *v->pred_memo);
    cdet_mem_free(m, v->pred_gen, v->npreds * sizeof *v->pred_gen);
    cdet_mem_free(m, v->next, v->next_cap * sizeof *v->next);
    cdet_mem_free(m, v->field_at, v->nfields * sizeof *v->field_at);
    cdet_mem_free(m, v->field_gen, v->nfields * sizeof *v->field_gen);
    cdet_mem_free(m, v, sizeof *v);
}

bool cdet_view_room(cdet_view *v, uint32_t words)
{
    if (words == 0 || v->sets) return true;
    if (!alloc_array(v->mem, &v->sets, (size_t)words * SETS, sizeof *v->sets)) return false;
    v->set_words = words;
    return true;
}

/* Room for events of `need` fields. Happens a few times in a view's life. */
static bool widen(cdet_view *v, size_t need)
{
    uint32_t cap = v->next_cap ? v->next_cap : FIRST_FIELDS;
    uint32_t *next = NULL;
    cdet_subject *subjects = NULL;
    while (cap < need) cap *= 2;
    if (!alloc_array(v->mem, &next, cap, sizeof *next)) return false;
    if (!alloc_array(v->mem, &subjects, cap + SYNTH_COUNT, sizeof *subjects)) {
        cdet_mem_free(v->mem, next, cap * sizeof *next);
        return false;
    }
    cdet_mem_free(v->mem, v->next, v->next_cap * sizeof *next);
    if (v->next_cap) cdet_mem_free(v->mem, v->cache->subjects, (v->next_cap + SYNTH_COUNT) * sizeof *subjects);
    v->next = next;
    v->cache->subjects = subjects;
    v->next_cap = cap;
    return true;
}

/* The stamp after the last is one that old entries may hold: all are cleared first. */
static void next_gen(cdet_view *v)
{
    if (++v->gen) return;
    if (v->nfields) memset(v->field_gen, 0, v->nfields * sizeof *v->field_gen);
    if (v->npreds) memset(v->pred_gen, 0, v->npreds * sizeof *v->pred_gen);
    memset(v->cache->synth_gen, 0, sizeof v->cache->synth_gen);
    for (size_t i = 0; i < PATH_SLOTS; i++) v->cache->paths[i].gen = 0;
    for (size_t i = 0; i < SETS; i++) v->cache->sets[i].gen = 0;
    v->cache->cut_gen = 0;
    v->gen = 1;
}

bool cdet_view_ready(cdet_view *v, size_t fields)
{
    return (v->cache || make_cache(v)) && (fields <= v->next_cap || widen(v, fields));
}

bool cdet_view_begin(cdet_view *v, const cdet_event *ev, const uint32_t *ids, uint32_t class_id, bool windows)
{
    if (ev->field_count > MOST_FIELDS) return false;
    if (!v->cache && !make_cache(v)) return false;
    if ((ev->field_count > v->next_cap || !v->next_cap) && !widen(v, ev->field_count)) return false;
    next_gen(v);
    v->begun++;
    v->ev = ev;
    v->ids = ids;
    v->class_id = class_id;
    v->plain = class_id == CDET_C_PLAIN;
    v->windows = windows;
    v->reading = CDET_AS_ITSELF;
    v->cache->stamp++;
    v->cache->folded_len = 0;
    for (size_t i = ev->field_count; i-- > 0;) { /* backwards, so that a list keeps its order */
        uint32_t id = ids[i];
        if (id == 0 || id >= v->nfields) continue;
        v->next[i] = v->field_gen[id] == v->gen ? v->field_at[id] + 1 : 0;
        v->field_at[id] = (uint32_t)i;
        v->field_gen[id] = v->gen;
    }
    return true;
}

/* ---- looking up ---- */

static const cdet_field *given(const cdet_view *v, uint32_t field)
{
    bool there = field < v->nfields && field && v->field_gen[field] == v->gen;
    return there ? &v->ev->fields[v->field_at[field]] : NULL;
}

/* The field that says of the other process what `field` says of the event's own; CDET_F_NONE: none does. */
static uint32_t others_own(uint32_t field, cdet_reading as)
{
    static const struct {
        uint32_t own, others[CDET_READINGS];
    } same[] = {
        { CDET_F_P_ENTITY, { CDET_F_P_ENTITY, CDET_F_PP_ENTITY, CDET_F_PR_ENTITY, CDET_F_T_ENTITY } },
        { CDET_F_P_PID, { CDET_F_P_PID, CDET_F_PP_PID, CDET_F_PR_PID, CDET_F_T_PID } },
        { CDET_F_P_EXE, { CDET_F_P_EXE, CDET_F_PP_EXE, CDET_F_PR_EXE, CDET_F_T_EXE } },
        { CDET_F_P_NAME, { CDET_F_P_NAME, CDET_F_PP_NAME, CDET_F_PR_NAME, CDET_F_T_PROC_NAME } },
        { CDET_F_P_CMD, { CDET_F_P_CMD, CDET_F_PP_CMD, CDET_F_PR_CMD, CDET_F_NONE } },
        { CDET_F_P_START, { CDET_F_P_START, CDET_F_PP_START, CDET_F_NONE, CDET_F_NONE } },
    };
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        if (same[i].own == field) return same[i].others[as];
    return field == CDET_F_SESSION || (field >= CDET_F_P_ENTITY && field <= CDET_F_PR_CMD) ? CDET_F_NONE : field;
}

static bool of_process(const cdet_view *v, uint32_t field, const cdet_field *f)
{
    cdet_str name = v->names ? cdet_names_text(v->names, field) : f->name;
    return name.len > 8 && memcmp(name.ptr, "process.", 8) == 0;
}

/* What a field is taken from where the event lacks it. */
static const struct {
    uint8_t place; /* among the FROM_PATHS, from 1; 0: it is taken from nothing */
    uint8_t from;
    bool extension;
} synths[CDET_F_COUNT] = {
    [CDET_F_P_NAME] = { 1, CDET_F_P_EXE, false },   [CDET_F_PP_NAME] = { 2, CDET_F_PP_EXE, false },
    [CDET_F_PR_NAME] = { 3, CDET_F_PR_EXE, false }, [CDET_F_T_PROC_NAME] = { 4, CDET_F_T_EXE, false },
    [CDET_F_F_NAME] = { 5, CDET_F_F_PATH, false },  [CDET_F_F_EXT] = { 6, CDET_F_F_PATH, true },
};
_Static_assert(CDET_F_COUNT <= UINT8_MAX, "ids of fields fit into a byte");

/* The extension of the file, not of an alternate data stream in it. */
static cdet_str extension(cdet_str name)
{
    const char *colon = name.len > 1 ? memchr(name.ptr + 1, ':', name.len - 1) : NULL;
    return cdet_path_ext(colon ? (cdet_str){ name.ptr, (size_t)(colon - name.ptr) } : name);
}

/* What the owner's source of answers knows, asked once an event. */
static const cdet_field *answered(const cdet_view *v, uint32_t field)
{
    cdet_view_cache *c = v->cache;
    const cdet_asked *a = v->asked;
    uint32_t i = 0;
    while (i < a->count && a->fields[i] != field) i++;
    if (i == a->count || v->plain) return NULL;
    cdet_field *s = &c->synth[FROM_PATHS + i];
    cdet_str answer = { NULL, 0 };
    if (c->synth_gen[FROM_PATHS + i] == v->gen) return s->kind ? s : NULL;
    c->synth_gen[FROM_PATHS + i] = v->gen; /* before it asks: a field of its own is not answered by itself */
    memset(s, 0, sizeof *s);
    if (!a->ask(a->ctx, v, field, &answer) || answer.len > CDET_MAX_ANSWER || cdet_unknown_text(answer)) return NULL;
    memcpy(c->answers[i], answer.ptr, answer.len);
    s->v.str = (cdet_str){ c->answers[i], answer.len };
    s->kind = CDET_STR;
    s->id = field;
    return s;
}

bool cdet_view_answered(const cdet_view *v)
{
    for (uint32_t i = 0; v->asked && i < v->asked->count; i++)
        if (v->cache->synth_gen[FROM_PATHS + i] == v->gen && v->cache->synth[FROM_PATHS + i].kind) return true;
    return false;
}

static const cdet_field *synthesised(const cdet_view *v, uint32_t field)
{
    cdet_view_cache *c = v->cache;
    size_t i = field < CDET_F_COUNT ? synths[field].place : 0;
    if (i-- == 0) return v->asked ? answered(v, field) : NULL;
    if (v->plain) return NULL;
    cdet_field *s = &c->synth[i];
    if (c->synth_gen[i] != v->gen) {
        const cdet_field *from = given(v, synths[field].from);
        c->synth_gen[i] = v->gen;
        memset(s, 0, sizeof *s);
        if (from && from->kind == CDET_STR && !cdet_unknown_text(from->v.str)) {
            cdet_str name = cdet_basename(from->v.str);
            s->v.str = synths[field].extension ? extension(name) : name;
            if (!cdet_unknown_text(s->v.str)) s->kind = CDET_STR;
            s->id = field;
        }
    }
    return s->kind ? s : NULL;
}

const cdet_field *cdet_view_other(const cdet_view *v, uint32_t field)
{
    uint32_t id = v->reading ? others_own(field, (cdet_reading)v->reading) : field;
    const cdet_field *f = given(v, id);
    if (!f) return synthesised(v, id);
    return v->reading && id >= CDET_F_COUNT && of_process(v, id, f) ? NULL : f;
}

/* Index of a field's entries: its place in the event, or behind them for one that was worked out. */
static size_t index_of(const cdet_view *v, const cdet_field *f)
{
    uintptr_t at = (uintptr_t)f, own = (uintptr_t)v->cache->synth;
    if (at >= own && at < own + sizeof v->cache->synth) return v->ev->field_count + (at - own) / sizeof *f;
    return (at - (uintptr_t)v->ev->fields) / sizeof *f;
}

const cdet_field *cdet_view_next(const cdet_view *v, const cdet_field *f)
{
    size_t i = index_of(v, f);
    return i < v->ev->field_count && v->next[i] ? &v->ev->fields[v->next[i] - 1] : NULL;
}

/* ---- values ---- */

static cdet_str print_unsigned(uint64_t u, bool negative, char buf[40])
{
    char *p = buf + 39, *end = p;
    do {
        *--p = (char)('0' + u % 10);
        u /= 10;
    } while (u);
    if (negative) *--p = '-';
    return (cdet_str){ p, (size_t)(end - p) };
}

cdet_str cdet_value_text(const cdet_field *f, char buf[40])
{
    switch (f->kind) {
    case CDET_STR:
        return f->v.str.ptr ? f->v.str : CDET_LIT("");
    case CDET_INT:
        return print_unsigned(f->v.i < 0 ? 0 - (uint64_t)f->v.i : (uint64_t)f->v.i, f->v.i < 0, buf);
    case CDET_UINT:
        return print_unsigned(f->v.u, false, buf);
    case CDET_REAL:
        return (cdet_str){ buf, cdet_number_print(f->v.f, buf) };
    case CDET_BOOL:
        return f->v.i ? CDET_LIT("true") : CDET_LIT("false");
    default:
        return CDET_LIT("");
    }
}

bool cdet_unknown_text(cdet_str s)
{
    switch (s.len) {
    case 0:
        return true;
    case 1:
        return s.ptr[0] == '-' || s.ptr[0] == '?';
    case 3:
        return cdet_str_ieq(s, CDET_LIT("n/a"));
    case 4:
        return cdet_str_ieq(s, CDET_LIT("null"));
    case 6:
        return cdet_str_ieq(s, CDET_LIT("(null)"));
    default:
        break;
    }
    if (s.len == 38 && s.ptr[0] == '{' && s.ptr[37] == '}') s = (cdet_str){ s.ptr + 1, 36 };
    if (s.len != 36) return false;
    for (size_t i = 0; i < 36; i++) {
        bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (s.ptr[i] != (dash ? '-' : '0')) return false;
    }
    return true;
}

cdet_str cdet_view_text(const cdet_view *v, uint32_t field, char buf[40])
{
    const cdet_field *f = cdet_view_get(v, field);
    cdet_str s = f ? cdet_value_text(f, buf) : CDET_LIT("");
    return cdet_unknown_text(s) ? CDET_LIT("") : s;
}

bool cdet_view_uint(const cdet_view *v, uint32_t field, uint64_t *out)
{
    cdet_number n;
    const cdet_field *f = cdet_view_get(v, field);
    if (!f || !cdet_number_of(f, &n) || !n.integral || n.negative) return false;
    *out = n.magnitude;
    return true;
}

bool cdet_view_time(const cdet_view *v, uint32_t field, int64_t *out)
{
    const cdet_field *f = cdet_view_get(v, field);
    if (!f) return false;
    if (f->kind == CDET_INT) *out = f->v.i;
    if (f->kind == CDET_UINT && f->v.u <= INT64_MAX) *out = (int64_t)f->v.u;
    if (f->kind == CDET_INT || (f->kind == CDET_UINT && f->v.u <= INT64_MAX)) return true;
    return f->kind == CDET_STR && cdet_time_parse(f->v.str, out);
}

/* ---- comparable forms ---- */

/* Head and tail of a long text, with a NUL between them that no pattern crosses by accident. */
static cdet_str cut(const cdet_view *v, cdet_str s, char *to)
{
    size_t head = v->max_field / 2, tail = v->max_field - head - 1;
    memcpy(to, s.ptr, head);
    to[head] = '\0';
    memcpy(to + head + 1, s.ptr + s.len - tail, tail);
    return (cdet_str){ to, v->max_field };
}

static cdet_str fold_into_buffer(const cdet_view *v, cdet_str s, size_t extra)
{
    cdet_view_cache *c = v->cache;
    size_t len = s.len < v->max_field ? s.len : v->max_field, need = ((len + 7) & ~(size_t)7) + extra;
    if (need > c->folded_cap - c->folded_len) {
        c->stamp++;
        c->folded_len = 0;
    }
    char *to = c->folded + c->folded_len;
    c->folded_len += need;
    if (s.len > v->max_field) {
        cut(v, s, to);
        cdet_fold(to, to, len);
    } else {
        cdet_fold(to, s.ptr, len);
    }
    return (cdet_str){ to, len };
}

cdet_subject *cdet_view_subject(cdet_view *v, const cdet_field *f)
{
    cdet_view_cache *c = v->cache;
    cdet_subject *s = &c->subjects[index_of(v, f)];
    if (s->stamp == c->stamp) return s;
    char buf[40];
    cdet_str text = cdet_value_text(f, buf);
    if (text.len > v->max_field) v->truncated++;
    s->folded = fold_into_buffer(v, text, GRAM_BYTES);
    size_t room = (s->folded.len + 7) & ~(size_t)7;
    s->grams = (uint64_t *)(void *)(c->folded + (s->folded.ptr - c->folded) + room);
    s->stamp = c->stamp; /* after the buffer may have begun anew */
    s->uses = 0;
    s->has_grams = false;
    return s;
}

cdet_str cdet_view_fold(const cdet_view *v, cdet_str text)
{
    return fold_into_buffer(v, text, 0);
}

cdet_str cdet_view_raw(cdet_view *v, const cdet_field *f, char buf[40])
{
    cdet_str s = cdet_value_text(f, buf);
    if (s.len <= v->max_field) return s;
    if (v->cache->cut_gen != v->gen || v->cache->cut_field != f) {
        cut(v, s, v->cut);
        v->cache->cut_field = f;
        v->cache->cut_gen = v->gen;
    }
    return (cdet_str){ v->cut, v->max_field };
}

static path_slot *take_slot(cdet_view *v, const cdet_field *f)
{
    cdet_view_cache *c = v->cache;
    path_slot *s = &c->paths[c->next_path];
    c->next_path = (c->next_path + 1) % PATH_SLOTS;
    s->field = f;
    s->gen = v->gen;
    s->reading = v->reading;
    return s;
}

const cdet_path *cdet_view_path(cdet_view *v, const cdet_field *f)
{
    cdet_view_cache *c = v->cache;
    for (size_t i = 0; i < PATH_SLOTS; i++) {
        const path_slot *s = &c->paths[i];
        if (s->gen == v->gen && s->field == f && s->reading == v->reading) return s->known ? s->path : NULL;
    }
    path_slot *s = take_slot(v, f);
    char buf[40], cwd_buf[40];
    s->path = &s->own;
    s->known = cdet_path_canon(cdet_value_text(f, buf), cdet_view_text(v, CDET_F_P_CWD, cwd_buf), v->windows ? 1 : -1,
                               &s->own);
    return s->known ? s->path : NULL;
}

void cdet_view_know_path(cdet_view *v, const cdet_field *f, const cdet_path *p)
{
    path_slot *s = take_slot(v, f);
    s->path = p;
    s->known = true;
}

uint64_t *cdet_view_set(cdet_view *v, const cdet_field *f, const void *owner, bool *known)
{
    cdet_view_cache *c = v->cache;
    *known = true;
    if (!v->sets) return NULL;
    for (size_t i = 0; i < SETS; i++) {
        const set_slot *s = &c->sets[i];
        if (s->gen == v->gen && s->field == f && s->owner == owner && s->reading == v->reading)
            return v->sets + i * v->set_words;
    }
    uint32_t at = c->next_set;
    c->next_set = (at + 1) % SETS;
    c->sets[at] = (set_slot){ f, owner, v->gen, v->reading };
    *known = false;
    memset(v->sets + (size_t)at * v->set_words, 0, v->set_words * sizeof *v->sets);
    return v->sets + (size_t)at * v->set_words;
}
