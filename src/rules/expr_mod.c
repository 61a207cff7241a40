/* SPDX-License-Identifier: MIT
 *
 * expr_mod.c: reads the key of a selection, "field|modifier|modifier", and refuses combinations that mean nothing.
 */
#include "expr_impl.h"

static const struct {
    const char *name;
    uint32_t bit;
} modifiers[] = {
    { "contains", CDET_M_CONTAINS },
    { "startswith", CDET_M_STARTSWITH },
    { "endswith", CDET_M_ENDSWITH },
    { "all", CDET_M_ALL },
    { "cased", CDET_M_CASED },
    { "neq", CDET_M_NEQ },
    { "expand", CDET_M_EXPAND },
    { "re", CDET_M_RE },
    { "i", CDET_M_RE_I },
    { "ignorecase", CDET_M_RE_I },
    { "m", CDET_M_RE_M },
    { "multiline", CDET_M_RE_M },
    { "s", CDET_M_RE_S },
    { "dotall", CDET_M_RE_S },
    { "cidr", CDET_M_CIDR },
    { "exists", CDET_M_EXISTS },
    { "fieldref", CDET_M_FIELDREF },
    { "lt", CDET_M_LT },
    { "lte", CDET_M_LTE },
    { "gt", CDET_M_GT },
    { "gte", CDET_M_GTE },
    { "minute", CDET_M_MINUTE },
    { "hour", CDET_M_HOUR },
    { "day", CDET_M_DAY },
    { "week", CDET_M_WEEK },
    { "month", CDET_M_MONTH },
    { "year", CDET_M_YEAR },
    { "windash", CDET_M_WINDASH },
    { "base64", CDET_M_BASE64 },
    { "base64offset", CDET_M_BASE64OFFSET },
    { "utf16le", CDET_M_UTF16LE },
    { "wide", CDET_M_UTF16LE },
    { "utf16be", CDET_M_UTF16BE },
    { "utf16", CDET_M_UTF16 },
};
enum { MODIFIERS = sizeof modifiers / sizeof modifiers[0] };

/* Pairs that exclude each other; `a` alone where b is 0 may be given once. */
static const struct {
    uint32_t a, b;
} excluded[] = {
    { CDET_M_CONTAINS, CDET_M_STARTSWITH | CDET_M_ENDSWITH },
    { CDET_M_STARTSWITH, CDET_M_ENDSWITH },
    { CDET_M_RE,
      CDET_M_WRAP | CDET_M_CIDR | CDET_M_EXISTS | CDET_M_FIELDREF | CDET_M_COMPARE | CDET_M_TIME | CDET_M_ENCODE },
    { CDET_M_CIDR,
      CDET_M_WRAP | CDET_M_EXISTS | CDET_M_FIELDREF | CDET_M_COMPARE | CDET_M_TIME | CDET_M_ENCODE | CDET_M_CASED },
    { CDET_M_EXISTS,
      CDET_M_WRAP | CDET_M_FIELDREF | CDET_M_COMPARE | CDET_M_TIME | CDET_M_ENCODE | CDET_M_CASED | CDET_M_EXPAND },
    { CDET_M_FIELDREF, CDET_M_COMPARE | CDET_M_TIME | CDET_M_ENCODE | CDET_M_EXPAND },
    { CDET_M_COMPARE, CDET_M_WRAP | CDET_M_ENCODE | CDET_M_CASED },
    { CDET_M_TIME, CDET_M_WRAP | CDET_M_ENCODE | CDET_M_CASED },
};

static const char *name_of(uint32_t bit)
{
    size_t i = 0;
    while (i < MODIFIERS - 1 && !(modifiers[i].bit & bit)) i++;
    return modifiers[i].name;
}

static bool check_combination(cdet_expr_job *j, const cdet_mods *m, cdet_pos at)
{
    size_t errors = j->d->errors;
    for (size_t i = 0; i < sizeof excluded / sizeof *excluded; i++)
        if ((m->set & excluded[i].a) && (m->set & excluded[i].b))
            cdet_diag_error(j->d, at, "modifiers '%s' and '%s' exclude each other", name_of(m->set & excluded[i].a),
                            name_of(m->set & excluded[i].b));
    uint32_t one_of[] = { CDET_M_COMPARE, CDET_M_TIME };
    for (size_t i = 0; i < 2; i++) {
        uint32_t given = m->set & one_of[i];
        if (given & (given - 1))
            cdet_diag_error(j->d, at, "modifiers '%s' and '%s' exclude each other", name_of(given),
                            name_of(given & (given - 1)));
    }
    if ((m->set & (CDET_M_RE_I | CDET_M_RE_M | CDET_M_RE_S)) && !(m->set & CDET_M_RE))
        cdet_diag_error(j->d, at, "modifiers 'i', 'm' and 's' belong behind 're'");
    if (m->field.len == 0 &&
        (m->set & (CDET_M_EXISTS | CDET_M_FIELDREF | CDET_M_COMPARE | CDET_M_TIME | CDET_M_NEQ | CDET_M_CIDR)))
        cdet_diag_error(j->d, at, "modifier '%s' needs a field before it",
                        name_of(m->set & (CDET_M_EXISTS | CDET_M_FIELDREF | CDET_M_COMPARE | CDET_M_TIME | CDET_M_NEQ |
                                          CDET_M_CIDR)));
    return j->d->errors == errors;
}

static bool take_modifier(cdet_expr_job *j, cdet_mods *m, cdet_str name, cdet_pos at)
{
    size_t i = 0;
    while (i < MODIFIERS && !cdet_str_eq(name, cdet_str_of(modifiers[i].name))) i++;
    if (i == MODIFIERS) {
        cdet_str known[MODIFIERS];
        for (i = 0; i < MODIFIERS; i++) known[i] = cdet_str_of(modifiers[i].name);
        cdet_str near = cdet_nearest(name, known, MODIFIERS);
        cdet_diag_error(j->d, at, "unknown modifier '%.*s'%s%.*s%s", CDET_QUOTE(name), CDET_MAYBE(near));
        return false;
    }
    m->set |= modifiers[i].bit;
    if (!(modifiers[i].bit & CDET_M_ENCODE)) return true;
    if (m->nencode == CDET_MAX_ENCODINGS) {
        cdet_diag_error(j->d, at, "more than %d encodings", CDET_MAX_ENCODINGS);
        return false;
    }
    m->encode[m->nencode++] = modifiers[i].bit;
    return true;
}

bool cdet_mods_parse(cdet_expr_job *j, cdet_str key, cdet_pos at, cdet_mods *out)
{
    memset(out, 0, sizeof *out);
    bool ok = true;
    size_t start = 0;
    for (size_t i = 0; i <= key.len; i++) {
        if (i < key.len && key.ptr[i] != '|') continue;
        cdet_str part = { key.ptr + start, i - start };
        cdet_pos pos = at;
        pos.col += (uint32_t)start;
        if (start == 0) {
            out->field = part;
        } else {
            ok &= take_modifier(j, out, part, pos);
        }
        start = i + 1;
    }
    return check_combination(j, out, at) && ok;
}
