/* SPDX-License-Identifier: MIT
 *
 * value.c: declares mutable elements, changes them layer by layer, and writes them out as YAML. What their entries match is
 * in value_match.c.
 *
 * A change is made whole or not at all: entries are collected into a new array, the old one stays behind in the arena.
 */
#include "value.h"

#include "number.h"
#include "text.h"
#include "textset.h"
#include "value_impl.h"

enum { MAX_NAME = 128, MAX_ENTRIES = 100000 };

static const cdet_str kinds[] = {
    { "", 0 },         { "duration", 8 },     { "names", 5 },       { "paths", 5 },  { "destinations", 12 },
    { "patterns", 8 }, { "images", 6 },       { "identities", 10 }, { "number", 6 }, { "flag", 4 },
    { "bits", 4 },     { "entrypoints", 11 }, { "table", 5 },
};
enum { KINDS = sizeof kinds / sizeof kinds[0] };

bool cdet_element_is_list(const cdet_element *e)
{
    return e->kind != CDET_E_DURATION && e->kind != CDET_E_NUMBER && e->kind != CDET_E_FLAG;
}

/* Whether a map of texts is a value of it. */
static bool has_pairs(const cdet_element *e)
{
    return e->kind == CDET_E_ENTRYPOINTS || e->kind == CDET_E_TABLE;
}

cdet_str cdet_element_kind_name(cdet_element_kind k)
{
    return (size_t)k < KINDS ? kinds[k] : kinds[0];
}

static bool refused(cdet_diags *d)
{
    d->oom = true;
    return false;
}

/* ---- names ---- */

/* Lower case without '-', '_', ' '; the spellings of "allowlist" made one. Length; 0: empty or too long. */
static size_t plain_name(cdet_str name, char out[MAX_NAME])
{
    static const cdet_str spellings[] = { { "allowedlist", 11 }, { "whitelist", 9 } };
    size_t n = 0;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        if (c == '-' || c == '_' || c == ' ') continue;
        if (n == MAX_NAME) return 0;
        out[n++] = (char)cdet_lower((unsigned char)c);
    }
    for (size_t s = 0; s < sizeof spellings / sizeof *spellings; s++) {
        for (size_t i = 0; i + spellings[s].len <= n; i++) {
            if (memcmp(out + i, spellings[s].ptr, spellings[s].len) != 0) continue;
            memcpy(out + i, "allowlist", 9);
            memmove(out + i + 9, out + i + spellings[s].len, n - i - spellings[s].len);
            n -= spellings[s].len - 9;
        }
    }
    return n;
}

bool cdet_element_named(const cdet_element *e, cdet_str name)
{
    char a[MAX_NAME], b[MAX_NAME];
    size_t n = plain_name(e->name, a);
    return n && plain_name(name, b) == n && memcmp(a, b, n) == 0;
}

/* ---- scalars ---- */

static cdet_str print_scalar(const cdet_element *e, int64_t v, char buf[48])
{
    cdet_field f = { .kind = CDET_INT, .v.i = v };
    if (e->kind == CDET_E_DURATION) return (cdet_str){ buf, cdet_duration_print(v, buf) };
    if (e->kind == CDET_E_FLAG) return v ? CDET_LIT("true") : CDET_LIT("false");
    cdet_str s = cdet_value_text(&f, buf);
    return s;
}

static bool read_flag(cdet_str s, int64_t *out)
{
    static const cdet_str words[] = { { "false", 5 }, { "true", 4 }, { "no", 2 },
                                      { "yes", 3 },   { "off", 3 },  { "on", 2 } };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!cdet_str_ieq(s, words[i])) continue;
        *out = i % 2;
        return true;
    }
    return false;
}

/* Reads a text as the element's kind, without regard to bounds. */
static bool read_scalar(const cdet_element *e, cdet_diags *d, cdet_str s, cdet_pos at, int64_t *out)
{
    cdet_number n;
    switch (e->kind) {
    case CDET_E_DURATION:
        if (cdet_duration_parse(s, out)) return true;
        cdet_diag_error(d, at, "%.*s: '%.*s' is not a duration (as 90s, 15m, 1h30m, 2d)", CDET_QUOTE(e->name),
                        CDET_QUOTE(s));
        return false;
    case CDET_E_FLAG:
        if (read_flag(s, out)) return true;
        cdet_diag_error(d, at, "%.*s: '%.*s' is neither true nor false", CDET_QUOTE(e->name), CDET_QUOTE(s));
        return false;
    default:
        if (cdet_number_parse(s, &n) && n.integral && n.magnitude <= INT64_MAX) {
            *out = n.negative ? -(int64_t)n.magnitude : (int64_t)n.magnitude;
            return true;
        }
        cdet_diag_error(d, at, "%.*s: '%.*s' is not a whole number", CDET_QUOTE(e->name), CDET_QUOTE(s));
        return false;
    }
}

static bool check_bounds(const cdet_element *e, cdet_diags *d, int64_t v, cdet_pos at)
{
    char given[48], bound[48];
    bool low = e->has_min && v < e->min, high = e->has_max && v > e->max;
    if (!low && !high) return true;
    cdet_str g = print_scalar(e, v, given), b = print_scalar(e, low ? e->min : e->max, bound);
    cdet_diag_error(d, at, "%.*s: %.*s is %s %.*s", CDET_QUOTE(e->name), CDET_QUOTE(g),
                    low ? "below the minimum" : "above the maximum", CDET_QUOTE(b));
    return false;
}

/* ---- lists ---- */

/* One change: entries in the order given. */
typedef struct change {
    cdet_entry *entries;
    size_t n;
} change;

size_t cdet_pair_key(cdet_str s)
{
    size_t at = 1;
    while (at + 3 < s.len && memcmp(s.ptr + at, " = ", 3) != 0) at++;
    return at + 3 < s.len ? at : s.len;
}

/* A text as entries of this kind are told apart: paths and patterns byte by byte, the others without case, tables by their keys. */
static bool entry_key(const cdet_element *e, cdet_arena *a, cdet_str text, cdet_str *key)
{
    *key = text;
    if (e->kind == CDET_E_PATTERNS || e->kind == CDET_E_PATHS || e->kind == CDET_E_ENTRYPOINTS) return true;
    if (e->kind == CDET_E_TABLE) text.len = cdet_pair_key(text);
    char *p = cdet_arena_alloc(a, text.len + 1);
    if (p) cdet_fold(p, text.ptr, text.len);
    *key = (cdet_str){ p, text.len };
    return p != NULL;
}

/* Adds entries to a set; those that are new to it go behind list[*n] too, where list is not NULL. */
static bool collect(const cdet_element *e, cdet_arena *a, cdet_textset *set, const cdet_entry *entries, size_t count,
                    cdet_entry *list, size_t *n)
{
    cdet_str key;
    for (size_t i = 0; i < count; i++) {
        if (!entry_key(e, a, entries[i].text, &key)) return false;
        if (cdet_textset_find(set, key) != UINT32_MAX) continue;
        cdet_textset_add(set, key, (uint32_t)i);
        if (list) list[(*n)++] = entries[i];
    }
    return true;
}

static void report_absent(const cdet_element *e, cdet_diags *d, const cdet_entry *entry)
{
    cdet_str names[256];
    size_t n = e->count < 256 ? e->count : 256;
    for (size_t i = 0; i < n; i++) names[i] = e->entries[i].text;
    cdet_str near = cdet_nearest(entry->text, names, n);
    cdet_diag_error(d, entry->pos, "%.*s has no entry '%.*s' to remove%s%.*s%s", CDET_QUOTE(e->name),
                    CDET_QUOTE(entry->text), CDET_MAYBE(near));
}

/* Leaves out the entries of c from the list; each must be there. */
static bool remove_entries(cdet_element *e, cdet_arena *a, cdet_diags *d, const change *c)
{
    cdet_textset *there = cdet_textset_new(a, e->count), *gone = cdet_textset_new(a, c->n);
    cdet_entry *list = cdet_arena_alloc(a, (e->count + 1) * sizeof *list);
    cdet_str key;
    size_t n = 0;
    bool ok = true;
    if (!there || !gone || !list) return refused(d);
    if (!collect(e, a, there, e->entries, e->count, NULL, NULL) || !collect(e, a, gone, c->entries, c->n, NULL, NULL))
        return refused(d);
    for (size_t i = 0; i < c->n; i++) {
        if (!entry_key(e, a, c->entries[i].text, &key)) return refused(d);
        if (cdet_textset_find(there, key) != UINT32_MAX) continue;
        report_absent(e, d, &c->entries[i]);
        ok = false;
    }
    for (size_t i = 0; i < e->count; i++) {
        if (!entry_key(e, a, e->entries[i].text, &key)) return refused(d);
        if (cdet_textset_find(gone, key) == UINT32_MAX) list[n++] = e->entries[i];
    }
    if (!ok) return false;
    e->entries = list;
    e->count = n;
    return true;
}

/* Puts the list together: the old one unless it is set anew, then what is new, no entry twice. */
static bool change_list(cdet_element *e, cdet_arena *a, cdet_diags *d, cdet_verb verb, const change *c, cdet_pos at)
{
    size_t kept = verb == CDET_ADD ? e->count : 0, n = 0;
    if (verb == CDET_REMOVE) return remove_entries(e, a, d, c);
    if (kept + c->n > MAX_ENTRIES) {
        cdet_diag_error(d, at, "%.*s: more than %d entries", CDET_QUOTE(e->name), MAX_ENTRIES);
        return false;
    }
    cdet_textset *set = cdet_textset_new(a, kept + c->n);
    cdet_entry *list = cdet_arena_alloc(a, (kept + c->n + 1) * sizeof *list);
    bool table = e->kind == CDET_E_TABLE; /* what is new takes the place of what a key had */
    if (!set || !list || (table && !collect(e, a, set, c->entries, c->n, list, &n)) ||
        !collect(e, a, set, e->entries, kept, list, &n) || (!table && !collect(e, a, set, c->entries, c->n, list, &n)))
        return refused(d);
    e->entries = list;
    e->count = n;
    return true;
}

static bool put_entry(const cdet_element *e, cdet_arena *a, cdet_diags *d, change *c, cdet_str text, const char *layer,
                      cdet_pos at, bool removed)
{
    if (text.len == 0) {
        cdet_diag_error(d, at, "%.*s: an entry is empty", CDET_QUOTE(e->name));
        return false;
    }
    if (e->kind == CDET_E_TABLE && !removed && cdet_pair_key(text) == text.len) {
        cdet_diag_error(d, at, "%.*s: '%.*s' has no value: a table is a map, or entries 'KEY = VALUE'",
                        CDET_QUOTE(e->name), CDET_QUOTE(text));
        return false;
    }
    cdet_str own = cdet_arena_str(a, text);
    if (!own.ptr) return refused(d);
    c->entries[c->n++] = (cdet_entry){ own, layer, at, NULL };
    return true;
}

/* `IMAGE: [PATTERN, ...]` to entries "IMAGE = PATTERN"; a table has one value a key. */
static bool read_pairs(const cdet_element *e, cdet_arena *a, cdet_diags *d, const cdet_yaml *y, const char *layer,
                       change *c)
{
    size_t n = 0;
    bool ok = true;
    for (const cdet_yaml *k = y->first; k; k = k->next) n += k->kind == CDET_YAML_LIST ? k->count : 1;
    c->n = 0;
    c->entries = cdet_arena_alloc(a, (n + 1) * sizeof *c->entries);
    if (!c->entries) return refused(d);
    for (const cdet_yaml *k = y->first; k; k = k->next) {
        bool list = k->kind == CDET_YAML_LIST;
        for (const cdet_yaml *i = list ? k->first : k; i; i = list ? i->next : NULL) {
            if (i->kind != CDET_YAML_SCALAR || (e->kind == CDET_E_TABLE && (list || !i->text.len))) {
                cdet_diag_error(d, i->pos, "%.*s: %s", CDET_QUOTE(e->name),
                                e->kind == CDET_E_TABLE ? "a key of a table has one value, a text"
                                                        : "an entry is a text");
                ok = false;
                continue;
            }
            cdet_str text =
                cdet_arena_printf(a, "%.*s = %.*s", (int)k->key.len, k->key.ptr, (int)i->text.len, i->text.ptr);
            if (!text.ptr) return refused(d);
            ok &= put_entry(e, a, d, c, text, layer, i->pos, false);
        }
    }
    return ok;
}

/* A scalar, or a list of scalars, to entries. */
static bool read_entries(const cdet_element *e, cdet_arena *a, cdet_diags *d, const cdet_yaml *y, const char *layer,
                         change *c, bool removed)
{
    bool ok = true, list = y->kind == CDET_YAML_LIST;
    if (y->kind == CDET_YAML_MAP && has_pairs(e)) return read_pairs(e, a, d, y, layer, c);
    if (y->kind == CDET_YAML_MAP) {
        cdet_diag_error(d, y->pos, "%.*s takes a list", CDET_QUOTE(e->name));
        return false;
    }
    c->n = 0;
    c->entries = cdet_arena_alloc(a, ((list ? y->count : 1) + 1) * sizeof *c->entries);
    if (!c->entries) return refused(d);
    for (const cdet_yaml *i = list ? y->first : y; i; i = list ? i->next : NULL) {
        if (i->kind == CDET_YAML_SCALAR) {
            ok &= put_entry(e, a, d, c, i->text, layer, i->pos, removed);
        } else {
            cdet_diag_error(d, i->pos, "%.*s: an entry is a text", CDET_QUOTE(e->name));
            ok = false;
        }
    }
    return ok;
}

/* ---- layers ---- */

static bool set_scalar(cdet_element *e, cdet_diags *d, cdet_str text, const char *layer, cdet_pos at)
{
    int64_t v;
    if (!read_scalar(e, d, text, at, &v) || !check_bounds(e, d, v, at)) return false;
    e->number = v;
    e->layer = layer;
    return true;
}

static bool apply_verb(cdet_element *e, cdet_arena *a, cdet_diags *d, cdet_verb verb, const cdet_yaml *y,
                       const char *layer)
{
    change c;
    if (!cdet_element_is_list(e)) {
        if (verb == CDET_SET && y->kind == CDET_YAML_SCALAR) return set_scalar(e, d, y->text, layer, y->pos);
        cdet_diag_error(d, y->pos, "%.*s is a %.*s: it takes one value, and nothing can be added or removed",
                        CDET_QUOTE(e->name), CDET_QUOTE(kinds[e->kind]));
        return false;
    }
    if (!read_entries(e, a, d, y, layer, &c, verb == CDET_REMOVE) || !change_list(e, a, d, verb, &c, y->pos))
        return false;
    e->layer = layer;
    return true;
}

/* A map of images, where no key is a verb. */
static bool is_pairs(const cdet_element *e, const cdet_yaml *y, const cdet_str verbs[3])
{
    if (!has_pairs(e) || y->kind != CDET_YAML_MAP || !y->count) return false;
    for (size_t v = 0; v < 3; v++)
        if (cdet_yaml_get(y, verbs[v].ptr)) return false;
    return true;
}

bool cdet_element_apply(cdet_element *e, cdet_arena *a, cdet_diags *d, const cdet_yaml *value, const char *layer)
{
    static const cdet_str verbs[] = { { "set", 3 }, { "add", 3 }, { "remove", 6 } };
    bool ok = true;
    if (value->kind != CDET_YAML_MAP || is_pairs(e, value, verbs)) return apply_verb(e, a, d, CDET_SET, value, layer);
    if (value->count == 0) {
        cdet_diag_error(d, value->pos, "%.*s: expected a value, or a map of set, add, remove", CDET_QUOTE(e->name));
        return false;
    }
    for (const cdet_yaml *y = value->first; y; y = y->next) {
        size_t v = 0;
        while (v < 3 && !cdet_str_eq(verbs[v], y->key)) v++;
        if (v < 3) continue;
        cdet_str near = cdet_nearest(y->key, verbs, 3);
        cdet_diag_error(d, y->key_pos, "%.*s: unknown key '%.*s' (%s%.*s%s)", CDET_QUOTE(e->name), CDET_QUOTE(y->key),
                        near.len ? "did you mean '" : "set, add or remove", CDET_QUOTE(near), near.len ? "'?" : "");
        ok = false;
    }
    for (size_t v = 0; v < 3; v++) { /* in this order, whatever order they are written in */
        const cdet_yaml *y = cdet_yaml_get(value, verbs[v].ptr);
        if (y) ok &= apply_verb(e, a, d, (cdet_verb)(CDET_SET + v), y, layer);
    }
    return ok;
}

bool cdet_element_apply_texts(cdet_element *e, cdet_arena *a, cdet_diags *d, cdet_verb verb, const cdet_str *values,
                              size_t n, const char *layer, cdet_pos at)
{
    bool ok = true;
    if (!cdet_element_is_list(e)) {
        if (verb == CDET_SET && n == 1) return set_scalar(e, d, values[0], layer, at);
        cdet_diag_error(d, at, "%.*s is a %.*s: it takes one value, and nothing can be added or removed",
                        CDET_QUOTE(e->name), CDET_QUOTE(kinds[e->kind]));
        return false;
    }
    change c = { cdet_arena_alloc(a, (n + 1) * sizeof(cdet_entry)), 0 };
    if (!c.entries) return refused(d);
    for (size_t i = 0; i < n; i++) ok &= put_entry(e, a, d, &c, values[i], layer, at, verb == CDET_REMOVE);
    if (!ok || !change_list(e, a, d, verb, &c, at)) return false;
    e->layer = layer;
    return true;
}

/* ---- declarations ---- */

static bool read_kind(cdet_element *e, cdet_diags *d, const cdet_yaml *decl)
{
    const cdet_yaml *y = cdet_yaml_get(decl, "kind");
    if (!y || y->kind != CDET_YAML_SCALAR) {
        cdet_diag_error(d, y ? y->pos : decl->pos, "element '%.*s' needs a 'kind' (names, paths, duration, ...)",
                        CDET_QUOTE(e->name));
        return false;
    }
    for (size_t k = 1; k < KINDS; k++)
        if (cdet_str_eq(y->text, kinds[k])) e->kind = (cdet_element_kind)k;
    if (e->kind) return true;
    cdet_str near = cdet_nearest(y->text, kinds + 1, KINDS - 1);
    cdet_diag_error(d, y->pos, "unknown kind '%.*s'%s%.*s%s", CDET_QUOTE(y->text), CDET_MAYBE(near));
    return false;
}

static bool check_keys(const cdet_element *e, cdet_diags *d, const cdet_yaml *decl)
{
    static const cdet_str keys[] = { { "kind", 4 }, { "default", 7 }, { "min", 3 }, { "max", 3 }, { "about", 5 } };
    bool ok = true;
    for (const cdet_yaml *y = decl->first; y; y = y->next) {
        size_t k = 0;
        while (k < 5 && !cdet_str_eq(keys[k], y->key)) k++;
        if (k < 5) continue;
        cdet_str near = cdet_nearest(y->key, keys, 5);
        cdet_diag_error(d, y->key_pos, "element '%.*s' has no key '%.*s'%s%.*s%s", CDET_QUOTE(e->name),
                        CDET_QUOTE(y->key), CDET_MAYBE(near));
        ok = false;
    }
    return ok;
}

static bool read_bound(const cdet_element *e, cdet_diags *d, const cdet_yaml *y, bool *has, int64_t *out)
{
    if (!y) return true;
    if (y->kind != CDET_YAML_SCALAR || cdet_element_is_list(e) || e->kind == CDET_E_FLAG) {
        cdet_diag_error(d, y->key_pos, "only a duration or a number has bounds");
        return false;
    }
    *has = read_scalar(e, d, y->text, y->pos, out);
    return *has;
}

static bool read_default(cdet_element *e, cdet_arena *a, cdet_diags *d, const cdet_yaml *decl)
{
    const cdet_yaml *y = cdet_yaml_get(decl, "default");
    cdet_yaml none = { .kind = CDET_YAML_LIST, .pos = decl->pos };
    if (!y && !cdet_element_is_list(e)) {
        cdet_diag_error(d, decl->pos, "element '%.*s' needs a 'default'", CDET_QUOTE(e->name));
        return false;
    }
    if (!apply_verb(e, a, d, CDET_SET, y ? y : &none, "built-in")) return false;
    e->preset_number = e->number;
    e->preset = e->entries;
    e->preset_count = e->count;
    return true;
}

bool cdet_element_declare(cdet_element *e, cdet_arena *a, cdet_diags *d, const cdet_yaml *decl)
{
    char plain[MAX_NAME];
    memset(e, 0, sizeof *e);
    e->name = cdet_arena_str(a, decl->key);
    e->pos = decl->key_pos;
    if (!e->name.ptr) return refused(d);
    if (plain_name(e->name, plain) == 0) {
        cdet_diag_error(d, e->pos, "an element's name has 1 to %d letters", MAX_NAME);
        return false;
    }
    if (decl->kind != CDET_YAML_MAP) {
        cdet_diag_error(d, decl->pos, "element '%.*s' is a map of kind, default, min, max, about", CDET_QUOTE(e->name));
        return false;
    }
    bool ok = check_keys(e, d, decl);
    const cdet_yaml *about = cdet_yaml_get(decl, "about");
    if (about && about->kind != CDET_YAML_SCALAR) {
        cdet_diag_error(d, about->pos, "'about' is a text");
        ok = false;
    }
    e->about = cdet_arena_str(a, about ? about->text : CDET_LIT(""));
    if (!e->about.ptr) return refused(d);
    if (!read_kind(e, d, decl)) return false;
    const cdet_yaml *min = cdet_yaml_get(decl, "min"), *max = cdet_yaml_get(decl, "max");
    ok &= read_bound(e, d, min, &e->has_min, &e->min);
    ok &= read_bound(e, d, max, &e->has_max, &e->max);
    if (e->has_min && e->has_max && e->min > e->max) {
        cdet_diag_error(d, max->pos, "element '%.*s': the maximum is below the minimum", CDET_QUOTE(e->name));
        ok = false;
    }
    return read_default(e, a, d, decl) && ok;
}

/* ---- as YAML ---- */

/* Whether a text can stand in a flow list without quotes and is read back as a text. */
static bool is_plain(cdet_str s)
{
    cdet_yaml y = { .kind = CDET_YAML_SCALAR, .plain = true, .text = s };
    bool b;
    cdet_number n;
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c >= 0x80;
        if (!letter && (c == 0 || !strchr(i ? "._/\\$~()+-" : "._/\\$~(", c))) return false;
    }
    return s.len && !cdet_yaml_is_null(&y) && !cdet_yaml_bool(&y, &b) && !cdet_number_parse(s, &n);
}

static void put_text(cdet_buf *b, cdet_str s)
{
    bool control = false, bad;
    for (size_t i = 0; i < s.len; i++) control |= (unsigned char)s.ptr[i] < 0x20 || s.ptr[i] == 0x7f;
    if (is_plain(s)) {
        cdet_buf_str(b, s);
    } else if (control || !cdet_utf8_valid(s)) {
        cdet_json_str(b, s, &bad); /* JSON's texts are YAML's double-quoted ones */
    } else {
        cdet_buf_lit(b, "'");
        for (size_t i = 0; i < s.len; i++)
            cdet_buf_add(b, s.ptr[i] == '\'' ? "''" : s.ptr + i, s.ptr[i] == '\'' ? 2 : 1);
        cdet_buf_lit(b, "'");
    }
}

cdet_str cdet_element_yaml(const cdet_element *e, bool preset, cdet_arena *a)
{
    char buf[48];
    if (!cdet_element_is_list(e)) return cdet_arena_str(a, print_scalar(e, preset ? e->preset_number : e->number, buf));
    const cdet_entry *list = preset ? e->preset : e->entries;
    size_t n = preset ? e->preset_count : e->count;
    cdet_buf b;
    cdet_buf_init(&b, a->mem);
    bool table = e->kind == CDET_E_TABLE;
    cdet_buf_lit(&b, table ? "{" : "[");
    for (size_t i = 0; i < n; i++) {
        cdet_str s = list[i].text;
        size_t end = table ? cdet_pair_key(s) : s.len;
        if (i) cdet_buf_lit(&b, ", ");
        put_text(&b, (cdet_str){ s.ptr, end });
        if (!table) continue;
        cdet_buf_lit(&b, ": ");
        put_text(&b, cdet_pair_value(s, end));
    }
    cdet_buf_lit(&b, table ? "}" : "]");
    cdet_str out = b.failed ? (cdet_str){ NULL, 0 } : cdet_arena_str(a, cdet_buf_get(&b));
    cdet_buf_free(&b);
    return out;
}

cdet_str cdet_element_bounds(const cdet_element *e, cdet_arena *a)
{
    char low[48], high[48];
    cdet_str l = e->has_min ? print_scalar(e, e->min, low) : CDET_LIT(""),
             h = e->has_max ? print_scalar(e, e->max, high) : CDET_LIT("");
    if (e->has_min && e->has_max) return cdet_arena_printf(a, "%.*s .. %.*s", (int)l.len, l.ptr, (int)h.len, h.ptr);
    if (e->has_min) return cdet_arena_printf(a, "at least %.*s", (int)l.len, l.ptr);
    if (e->has_max) return cdet_arena_printf(a, "at most %.*s", (int)h.len, h.ptr);
    return (cdet_str){ "", 0 };
}
