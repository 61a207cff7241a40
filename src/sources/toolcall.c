/* SPDX-License-Identifier: MIT
 *
 * toolcall.c: what a command line asks a tool of containers or clouds to do. Options are told apart by whether they take a value; one that is
 * not listed as a flag does.
 */
#include "toolcall.h"

#include <stddef.h>

/* ---- reading ---- */

bool cdet_tools_read(cdet_mapread *mr, const cdet_yaml *list, cdet_tools *out)
{
    static const cdet_str keys[] = { { "programs", 8 },    { "groups", 6 }, { "verbs", 5 }, { "flags", 5 },
                                     { "entrypoint", 10 }, { "image", 5 },  { "cloud", 5 }, { "service", 7 } };
    static const size_t at[] = { offsetof(cdet_tool, programs),   offsetof(cdet_tool, groups),
                                 offsetof(cdet_tool, verbs),      offsetof(cdet_tool, flags),
                                 offsetof(cdet_tool, entrypoint), offsetof(cdet_tool, image) };
    if (list->kind != CDET_YAML_LIST) {
        cdet_diag_error(mr->diags, list->pos, "a list of tools is wanted here");
        return false;
    }
    out->v = cdet_mapread_alloc(mr, list->count * sizeof *out->v);
    if (!out->v) return false;
    out->n = 0;
    for (const cdet_yaml *y = list->first; y; y = y->next) {
        if (!cdet_keys_check(mr, y, keys, sizeof keys / sizeof *keys)) return false;
        cdet_tool *t = &out->v[out->n++];
        const cdet_yaml *cloud = cdet_yaml_get(y, "cloud"), *service = cdet_yaml_get(y, "service");
        if (cloud && !cdet_flag_read(mr, cloud, &t->cloud)) return false;
        if (service && !cdet_flag_read(mr, service, &t->service)) return false;
        for (size_t i = 0; i < sizeof at / sizeof *at; i++) {
            const cdet_yaml *k = cdet_yaml_get(y, keys[i].ptr);
            cdet_texts *into = (cdet_texts *)((char *)t + at[i]);
            if (k && !cdet_texts_read(mr, k, &into->v, &into->n)) return false;
        }
    }
    return true;
}

/* ---- finding ---- */

static bool has(const cdet_texts *t, cdet_str s)
{
    for (uint32_t i = 0; i < t->n; i++)
        if (cdet_str_eq(t->v[i], s)) return true;
    return false;
}

const cdet_tool *cdet_tools_find(const cdet_tools *t, cdet_str program)
{
    size_t i = program.len;
    while (i && program.ptr[i - 1] != '/' && program.ptr[i - 1] != '\\') i--;
    cdet_str base = { program.ptr + i, program.len - i };
    if (!base.len) return NULL;
    for (uint32_t k = 0; k < t->n; k++)
        for (uint32_t p = 0; p < t->v[k].programs.n; p++)
            if (cdet_str_ieq(t->v[k].programs.v[p], base)) return &t->v[k];
    return NULL;
}

/* ---- options ---- */

typedef struct option {
    cdet_str name;  /* "--entrypoint", "-d" */
    cdet_str value; /* of "--name=value" */
    bool joined;    /* there is such a value */
    bool next;      /* the next argument is its value */
} option;

/* A group of short flags ("-it"), or one with its value behind it ("-p80:80"). Does it take the next argument? */
static bool cluster_takes(const cdet_tool *t, cdet_str s)
{
    for (size_t i = 1; i < s.len; i++) {
        char one[2] = { '-', s.ptr[i] };
        if (!has(&t->flags, (cdet_str){ one, 2 })) return i + 1 == s.len;
    }
    return false;
}

/* Is this an option? "-" alone is a word. */
static bool option_of(const cdet_tool *t, cdet_str s, option *o)
{
    memset(o, 0, sizeof *o);
    if (s.len < 2 || s.ptr[0] != '-') return false;
    const char *eq = memchr(s.ptr, '=', s.len);
    o->name = (cdet_str){ s.ptr, eq ? (size_t)(eq - s.ptr) : s.len };
    o->joined = eq != NULL;
    if (eq) o->value = (cdet_str){ eq + 1, s.len - o->name.len - 1 };
    if (!eq && !has(&t->flags, s)) o->next = s.ptr[1] == '-' ? s.len > 2 : cluster_takes(t, s);
    return true;
}

/* ---- a call ---- */

/* What an image reference may begin with: a letter or a digit. Transports of podman ("docker://") are taken off. */
static cdet_str image_of(cdet_str s)
{
    static const cdet_str transports[] = { { "docker://", 9 }, { "containers-storage:", 19 } };
    for (size_t i = 0; i < sizeof transports / sizeof *transports; i++)
        if (s.len > transports[i].len && memcmp(s.ptr, transports[i].ptr, transports[i].len) == 0) {
            s.ptr += transports[i].len;
            s.len -= transports[i].len;
        }
    unsigned char c = s.len ? cdet_lower((unsigned char)*s.ptr) : 0;
    bool ok = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    return ok ? s : (cdet_str){ NULL, 0 };
}

/* The index of the verb; 0: there is none. */
static size_t verb_at(const cdet_tool *t, const cdet_str *argv, size_t argc)
{
    option o;
    for (size_t i = 1; i < argc; i++) {
        if (option_of(t, argv[i], &o)) {
            i += o.next;
            continue;
        }
        if (has(&t->verbs, argv[i])) return i;
        if (!has(&t->groups, argv[i])) return 0;
    }
    return 0;
}

/* The index of the first word that is neither an option nor the value of one; 0: there is none. */
static size_t command_at(const cdet_tool *t, const cdet_str *argv, size_t argc)
{
    option o;
    for (size_t i = 1; i < argc; i++) {
        if (cdet_str_eq(argv[i], CDET_LIT("--"))) return i + 1 < argc ? i + 1 : 0;
        if (!option_of(t, argv[i], &o)) return i;
        i += o.next;
    }
    return 0;
}

bool cdet_tool_read(const cdet_tool *t, const cdet_str *argv, size_t argc, cdet_tool_call *out)
{
    memset(out, 0, sizeof *out);
    if (t->service) {
        out->command = command_at(t, argv, argc);
        return out->command > 0;
    }
    size_t i = verb_at(t, argv, argc);
    option o;
    if (!i) return false;
    for (i++; i < argc; i++) {
        bool end = cdet_str_eq(argv[i], CDET_LIT("--"));
        if (!end && option_of(t, argv[i], &o)) {
            cdet_str value = o.joined ? o.value : o.next && i + 1 < argc ? argv[i + 1] : (cdet_str){ NULL, 0 };
            if (has(&t->entrypoint, o.name)) out->entrypoint = value;
            if (has(&t->image, o.name)) out->image = image_of(value);
            i += o.next;
            continue;
        }
        /* A word: the image; with an option for the image it is the name, and the command stands behind "--". */
        if (end && t->image.n) i++;
        if (end || !t->image.n) break;
    }
    if (i < argc && cdet_str_eq(argv[i], CDET_LIT("--"))) i++;
    if (!t->image.n && i < argc) out->image = image_of(argv[i++]);
    if (!out->entrypoint.len && i < argc)
        out->entrypoint = argv[i]; /* the command: it runs in place of the image's own */
    return out->image.len > 0;
}
