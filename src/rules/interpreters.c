/* SPDX-License-Identifier: MIT
 *
 * interpreters.c: see interpreters.h.
 */
#include "interpreters.h"

#include <string.h>

#include "text.h"

static bool read_texts(cdet_arena *a, cdet_diags *d, const cdet_yaml *y, cdet_text_list *out)
{
    size_t errors = d->errors;
    if (!y) return true;
    if (y->kind != CDET_YAML_LIST) {
        cdet_diag_error(d, y->pos, "a list is wanted here");
        return false;
    }
    out->list = cdet_arena_alloc(a, (y->count + 1) * sizeof *out->list);
    if (!out->list) {
        d->oom = true;
        return false;
    }
    for (const cdet_yaml *i = y->first; i; i = i->next) {
        if (i->kind == CDET_YAML_SCALAR)
            out->list[out->n++] = i->text;
        else
            cdet_diag_error(d, i->pos, "a text is wanted here");
    }
    return d->errors == errors;
}

static bool read_interpreter(cdet_arena *a, cdet_diags *d, const cdet_yaml *y, cdet_interpreter *p)
{
    static const char *const kinds[CDET_OPTION_KINDS] = { NULL, "value", "file", "script", "commands", "nothing" };
    *p = (cdet_interpreter){ .nocase = cdet_yaml_get(y, "nocase") != NULL, .words = cdet_yaml_get(y, "words") != NULL };
    bool good = read_texts(a, d, cdet_yaml_get(y, "programs"), &p->programs) &&
                read_texts(a, d, cdet_yaml_get(y, "includes"), &p->includes) &&
                read_texts(a, d, cdet_yaml_get(y, "attached"), &p->attached);
    for (size_t k = CDET_OPTION_VALUE; good && k < CDET_OPTION_KINDS; k++)
        good = read_texts(a, d, cdet_yaml_get(y, kinds[k]), &p->options[k]);
    return good;
}

cdet_interpreters *cdet_interpreters_load(cdet_arena *a, cdet_diags *d, cdet_str text)
{
    cdet_yaml *docs = cdet_yaml_parse(a, d, text, "interpreters.yaml");
    const cdet_yaml *list = docs ? cdet_yaml_get(docs->first, "interpreters") : NULL;
    cdet_interpreters *t = list ? cdet_arena_alloc(a, sizeof *t) : NULL;
    if (t) t->list = cdet_arena_alloc(a, (list->count + 1) * sizeof *t->list);
    if (!t || !t->list) {
        d->oom |= list != NULL;
        return NULL;
    }
    t->n = 0;
    for (const cdet_yaml *y = list->first; y; y = y->next)
        if (!read_interpreter(a, d, y, &t->list[t->n++])) return NULL;
    return t;
}

const cdet_interpreter *cdet_interpreter_of(const cdet_interpreters *t, cdet_str name)
{
    const cdet_str exe = CDET_LIT(".exe");
    if (name.len > exe.len && cdet_str_ieq((cdet_str){ name.ptr + name.len - exe.len, exe.len }, exe))
        name.len -= exe.len;
    if (name.len && name.ptr[0] == '-') name.ptr++, name.len--; /* a login shell */
    for (size_t i = 0; t && name.len && i < t->n; i++)
        for (size_t k = 0; k < t->list[i].programs.n; k++)
            if (cdet_glob(t->list[i].programs.list[k], name, true)) return &t->list[i];
    return NULL;
}

static bool listed(const cdet_text_list *t, cdet_str word, bool nocase)
{
    for (size_t i = 0; i < t->n; i++)
        if (nocase ? cdet_str_ieq(t->list[i], word) : cdet_str_eq(t->list[i], word)) return true;
    return false;
}

static cdet_option find(const cdet_interpreter *p, cdet_str word)
{
    for (cdet_option k = CDET_OPTION_VALUE; k < CDET_OPTION_KINDS; k++)
        if (listed(&p->options[k], word, p->nocase)) return k;
    return CDET_OPTION_FLAG;
}

/* "-lc", "-Wignore": letters of which each may be an option; one that takes something takes the rest of the word. */
static cdet_option of_letters(const cdet_interpreter *p, cdet_str word, cdet_str *rest)
{
    for (size_t i = 1; i < word.len; i++) {
        char one[2] = { word.ptr[0], word.ptr[i] };
        cdet_option k = find(p, (cdet_str){ one, 2 });
        if (k != CDET_OPTION_FLAG) {
            if (k != CDET_OPTION_COMMANDS) *rest = (cdet_str){ word.ptr + i + 1, word.len - i - 1 };
            return k;
        }
        if (listed(&p->attached, (cdet_str){ word.ptr + i, 1 }, false)) return CDET_OPTION_FLAG;
    }
    return CDET_OPTION_FLAG;
}

cdet_option cdet_option_of(const cdet_interpreter *p, cdet_str word, cdet_str *rest)
{
    *rest = (cdet_str){ "", 0 };
    cdet_option k = find(p, word);
    if (k != CDET_OPTION_FLAG) return k;
    const char *eq = memchr(word.ptr, '=', word.len);
    if (eq) {
        k = find(p, (cdet_str){ word.ptr, (size_t)(eq - word.ptr) });
        if (k != CDET_OPTION_FLAG) *rest = (cdet_str){ eq + 1, word.len - (size_t)(eq + 1 - word.ptr) };
        if (k != CDET_OPTION_FLAG || word.ptr[1] == '-') return k;
    }
    return word.ptr[1] == '-' || p->words ? CDET_OPTION_FLAG : of_letters(p, word, rest);
}

bool cdet_option_includes(const cdet_interpreter *p, cdet_str word)
{
    return listed(&p->includes, word, p->nocase);
}
