/* SPDX-License-Identifier: MIT
 *
 * expr_operand.c: makes operands of the values written behind a field: placeholders are expanded first, then encodings
 * applied in the order written, then the whole is wrapped for contains, startswith, endswith.
 */
#include "expr_impl.h"

enum { MAX_OPERANDS = 20000, MAX_PLACEHOLDER = 64 };

typedef struct builder {
    cdet_expr_job *j;
    const cdet_mods *m;
    cdet_operand *list;
    size_t n, cap;
    uint32_t group;
} builder;

static bool refused(cdet_expr_job *j)
{
    j->d->oom = true;
    return false;
}

static cdet_operand *add(builder *b, cdet_operand_kind kind, const cdet_yaml *y)
{
    if (b->n == MAX_OPERANDS) {
        cdet_diag_error(b->j->d, y->pos, "more than %d values", MAX_OPERANDS);
        return NULL;
    }
    if (b->n == b->cap) {
        size_t cap = b->cap ? b->cap * 2 : 8;
        cdet_operand *grown = cdet_arena_alloc(&b->j->scratch, cap * sizeof *grown);
        if (!grown) {
            refused(b->j);
            return NULL;
        }
        if (b->n) memcpy(grown, b->list, b->n * sizeof *grown);
        b->list = grown;
        b->cap = cap;
    }
    cdet_operand *o = &b->list[b->n++];
    memset(o, 0, sizeof *o);
    o->kind = kind;
    o->group = b->group;
    o->written = y->text;
    o->pos = y->pos;
    return o;
}

/* ---- one text ---- */

/* A text on its way to an operand: where it comes from if an element holds it. */
typedef struct source {
    cdet_str text;
    const cdet_element *element;
    const cdet_entry *entry;
} source;

static bool add_pattern(builder *b, const cdet_yaml *y, const source *s, cdet_units u)
{
    bool before = b->m->field.len == 0 || (b->m->set & (CDET_M_CONTAINS | CDET_M_ENDSWITH));
    bool behind = b->m->field.len == 0 || (b->m->set & (CDET_M_CONTAINS | CDET_M_STARTSWITH));
    if (!cdet_units_wrap(&b->j->scratch, &u, before, behind)) return refused(b->j);
    cdet_operand *o = add(b, CDET_O_PATTERN, y);
    if (!o) return false;
    o->units = u;
    o->element = s->element;
    if (s->entry) {
        o->written = s->entry->text;
        o->layer = s->entry->layer;
    }
    return true;
}

static bool add_encoded(builder *b, const cdet_yaml *y, const source *s)
{
    cdet_units now[3], next[3];
    size_t n = 1;
    if (!cdet_units_read(&b->j->scratch, s->text, &now[0])) return refused(b->j);
    for (size_t i = 0; i < b->m->nencode; i++) {
        size_t made = 1;
        if (n > 1) {
            cdet_diag_error(b->j->d, y->pos, "nothing can be applied behind 'base64offset'");
            return false;
        }
        if (!cdet_encode(b->j, b->m->encode[i], y->pos, now[0], next, &made)) return false;
        memcpy(now, next, sizeof now);
        n = made;
    }
    for (size_t i = 0; i < n; i++)
        if (!add_pattern(b, y, s, now[i])) return false;
    return true;
}

static bool add_cidr(builder *b, const cdet_yaml *y, const source *s)
{
    cdet_operand *o = add(b, CDET_O_CIDR, y);
    if (!o) return false;
    o->element = s->element;
    if (s->entry) {
        o->written = s->entry->text;
        o->layer = s->entry->layer;
    }
    if (cdet_cidr_parse(s->text, &o->u.cidr)) return true;
    cdet_diag_error(b->j->d, y->pos, "'%.*s' is not an address block (as 10.0.0.0/8 or 2001:db8::/32)",
                    CDET_QUOTE(s->text));
    return false;
}

static bool add_number(builder *b, const cdet_yaml *y, cdet_str text)
{
    cdet_operand *o = add(b, CDET_O_NUMBER, y);
    if (!o) return false;
    if (!cdet_number_parse(text, &o->u.number)) {
        cdet_diag_error(b->j->d, y->pos, "'%.*s' is not a number", CDET_QUOTE(text));
        return false;
    }
    return cdet_units_literal(&b->j->scratch, text, &o->units) || refused(b->j);
}

static bool add_truth_text(builder *b, const cdet_yaml *y, bool truth, cdet_str text)
{
    cdet_operand *o = add(b, CDET_O_BOOL, y);
    if (!o) return false;
    o->truth = truth;
    return cdet_units_literal(&b->j->scratch, text, &o->units) || refused(b->j);
}

/* `yes` is met by the text "yes" as well as by "true". */
static bool add_truth(builder *b, const cdet_yaml *y, bool truth)
{
    cdet_str word = truth ? CDET_LIT("true") : CDET_LIT("false");
    if (!add_truth_text(b, y, truth, y->text)) return false;
    return cdet_str_ieq(y->text, word) || add_truth_text(b, y, truth, word);
}

static bool add_text(builder *b, const cdet_yaml *y, const source *s)
{
    uint32_t set = b->m->set;
    bool plain = y->plain && !s->element && !(set & (CDET_M_WRAP | CDET_M_ENCODE | CDET_M_RE | CDET_M_CIDR));
    cdet_number number;
    bool truth;
    if (set & CDET_M_RE) {
        cdet_operand *o = add(b, CDET_O_REGEX, y);
        if (!o) return false;
        o->element = s->element;
        o->written = s->text;
        o->layer = s->entry ? s->entry->layer : NULL;
        return true;
    }
    if (set & CDET_M_CIDR) return add_cidr(b, y, s);
    if (set & (CDET_M_COMPARE | CDET_M_TIME)) return add_number(b, y, s->text);
    if (plain && b->m->field.len && cdet_number_parse(s->text, &number)) return add_number(b, y, s->text);
    if (plain && b->m->field.len && cdet_yaml_bool(y, &truth)) return add_truth(b, y, truth);
    return add_encoded(b, y, s);
}

/* ---- placeholders ---- */

/* Length of "%Name%" at text[i]; 0: none begins there. */
static size_t placeholder_len(cdet_str text, size_t i)
{
    size_t k = i + 1;
    if (text.ptr[i] != '%') return 0;
    while (k < text.len && k - i <= MAX_PLACEHOLDER) {
        char c = text.ptr[k];
        bool ok = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
                  c == '.';
        if (!ok) break;
        k++;
    }
    return k < text.len && text.ptr[k] == '%' && k > i + 1 ? k + 1 - i : 0;
}

static const cdet_element *find_element(builder *b, const cdet_yaml *y, cdet_str name)
{
    cdet_str near = { NULL, 0 };
    const cdet_element *e = b->j->env->element ? b->j->env->element(b->j->env->ctx, name, &near) : NULL;
    if (!e) {
        cdet_diag_error(b->j->d, y->pos, "no element '%.*s'%s%.*s%s", CDET_QUOTE(name), CDET_MAYBE(near));
    } else if (e->bad) {
        e = NULL; /* reported where it is declared */
    } else if (e->kind == CDET_E_DURATION) {
        cdet_diag_error(b->j->d, y->pos, "element '%.*s' is a duration: no field can be compared with it",
                        CDET_QUOTE(e->name));
        e = NULL;
    }
    return e;
}

/* A number or flag as text; ptr NULL: refused memory. */
static cdet_str scalar_text(builder *b, const cdet_element *e)
{
    if (e->kind == CDET_E_FLAG) return e->number ? CDET_LIT("true") : CDET_LIT("false");
    return cdet_arena_printf(&b->j->scratch, "%lld", (long long)e->number);
}

/* The value is nothing but one placeholder: the element's kind says how it is compared. */
static bool add_whole_element(builder *b, const cdet_yaml *y, const cdet_element *e)
{
    if (e->kind == CDET_E_FLAG || e->kind == CDET_E_NUMBER) {
        bool flag = e->kind == CDET_E_FLAG;
        cdet_str text = scalar_text(b, e);
        if (!text.ptr) return refused(b->j);
        if (!(flag ? add_truth_text(b, y, e->number != 0, text) : add_number(b, y, text))) return false;
        b->list[b->n - 1].element = e;
        b->list[b->n - 1].layer = e->layer;
        return true;
    }
    if (b->m->set & (CDET_M_COMPARE | CDET_M_TIME | CDET_M_CASED)) {
        cdet_diag_error(b->j->d, y->pos, "element '%.*s' is a list: only 'neq', 'all', or text modifiers go with it",
                        CDET_QUOTE(e->name));
        return false;
    }
    cdet_operand *o = add(b, CDET_O_ELEMENT, y);
    if (o) o->element = e;
    return o != NULL;
}

/* What the pieces seen so far have made of a value. */
typedef struct product {
    source *list;
    size_t n;
} product;

static bool join(builder *b, cdet_str head, cdet_str tail, cdet_str *out)
{
    cdet_buf text;
    cdet_buf_init(&text, b->j->pool->mem);
    cdet_buf_str(&text, head);
    cdet_buf_str(&text, tail);
    *out = text.failed ? (cdet_str){ NULL, 0 } : cdet_arena_str(&b->j->scratch, cdet_buf_get(&text));
    cdet_buf_free(&text);
    return out->ptr || refused(b->j);
}

/* Puts a literal, or each entry of an element, behind each text. */
static bool append(builder *b, const cdet_yaml *y, product *p, const cdet_element *e, cdet_str literal)
{
    bool list_kind = e && e->kind != CDET_E_NUMBER && e->kind != CDET_E_FLAG;
    size_t times = list_kind ? e->count : 1, n = 0;
    if (e && !list_kind && !(literal = scalar_text(b, e)).ptr) return refused(b->j);
    if (times && p->n > MAX_OPERANDS / times) {
        cdet_diag_error(b->j->d, y->pos, "expands to more than %d values", MAX_OPERANDS);
        return false;
    }
    source *list = cdet_arena_alloc(&b->j->scratch, (p->n * times + 1) * sizeof *list);
    if (!list) return refused(b->j);
    for (size_t i = 0; i < p->n; i++) {
        for (size_t k = 0; k < times; k++, n++) {
            const cdet_entry *entry = list_kind ? &e->entries[k] : NULL;
            list[n] = p->list[i];
            if (e) list[n].element = e;
            if (entry) list[n].entry = entry;
            if (!join(b, p->list[i].text, entry ? entry->text : literal, &list[n].text)) return false;
        }
    }
    *p = (product){ list, n };
    return true;
}

static bool add_expanded(builder *b, const cdet_yaml *y)
{
    cdet_str text = y->text;
    source empty = { { "", 0 }, NULL, NULL };
    product p = { &empty, 1 };
    bool ok = true;
    size_t whole = text.len ? placeholder_len(text, 0) : 0;
    if (whole && whole == text.len && !(b->m->set & (CDET_M_WRAP | CDET_M_ENCODE | CDET_M_RE | CDET_M_CIDR)) &&
        b->m->field.len) {
        const cdet_element *e = find_element(b, y, (cdet_str){ text.ptr + 1, whole - 2 });
        return e && add_whole_element(b, y, e);
    }
    for (size_t i = 0, start = 0; i <= text.len && ok; i++) {
        bool escaped = i + 1 < text.len && text.ptr[i] == '\\' && text.ptr[i + 1] == '%';
        size_t len = i < text.len && !escaped ? placeholder_len(text, i) : 0;
        if (i < text.len && !escaped && !len) continue;
        if (i > start) ok = append(b, y, &p, NULL, (cdet_str){ text.ptr + start, i - start });
        if (ok && escaped) ok = append(b, y, &p, NULL, CDET_LIT("%"));
        if (ok && len) {
            const cdet_element *e = find_element(b, y, (cdet_str){ text.ptr + i + 1, len - 2 });
            ok = e && append(b, y, &p, e, (cdet_str){ NULL, 0 });
        }
        i += escaped ? 1 : len ? len - 1 : 0;
        start = i + 1;
    }
    for (size_t i = 0; i < p.n && ok; i++) ok = add_text(b, y, &p.list[i]);
    return ok;
}

/* ---- values ---- */

static bool add_field(builder *b, const cdet_yaml *y)
{
    cdet_operand *o = add(b, CDET_O_FIELD, y);
    if (!o) return false;
    if (y->text.len == 0) {
        cdet_diag_error(b->j->d, y->pos, "'fieldref' needs the name of a field");
        return false;
    }
    o->u.ref.id = b->j->env->field(b->j->env->ctx, y->text, &o->u.ref.raw);
    return (o->u.ref.id && o->u.ref.raw) || refused(b->j);
}

static bool add_value(builder *b, const cdet_yaml *y)
{
    uint32_t set = b->m->set;
    if (y->kind != CDET_YAML_SCALAR) {
        cdet_diag_error(b->j->d, y->pos, "a value is a text, a number, true, false or null");
        return false;
    }
    if (set & CDET_M_EXISTS) {
        bool truth;
        if (cdet_yaml_bool(y, &truth)) return add_truth(b, y, truth);
        cdet_diag_error(b->j->d, y->pos, "'exists' takes true or false");
        return false;
    }
    if (set & CDET_M_FIELDREF) return add_field(b, y);
    if (cdet_yaml_is_null(y)) {
        if (b->m->field.len && !(set & ~(uint32_t)(CDET_M_NEQ | CDET_M_ALL))) return add(b, CDET_O_NULL, y) != NULL;
        cdet_diag_error(b->j->d, y->pos, "null goes with a field without modifiers (write '' for the empty text)");
        return false;
    }
    if (set & CDET_M_EXPAND) return add_expanded(b, y);
    source s = { y->text, NULL, NULL };
    return add_text(b, y, &s);
}

static cdet_test test_of(uint32_t set)
{
    return set & CDET_M_RE         ? CDET_T_REGEX
           : set & CDET_M_CIDR     ? CDET_T_CIDR
           : set & CDET_M_EXISTS   ? CDET_T_EXISTS
           : set & CDET_M_FIELDREF ? CDET_T_FIELDREF
           : set & CDET_M_TIME     ? CDET_T_TIME
           : set & CDET_M_COMPARE  ? CDET_T_COMPARE
                                   : CDET_T_TEXT;
}

bool cdet_pred_build(cdet_expr_job *j, const cdet_mods *m, const cdet_yaml *values, cdet_pred *out)
{
    builder b = { .j = j, .m = m };
    bool ok = true, list = values->kind == CDET_YAML_LIST;
    memset(out, 0, sizeof *out);
    if (list && values->count == 0) {
        cdet_diag_error(j->d, values->pos, "a list without values can never match");
        return false;
    }
    if (values->kind == CDET_YAML_MAP) {
        cdet_diag_error(j->d, values->pos, "a field takes a value or a list of values, not a map");
        return false;
    }
    if (m->field.len) {
        out->field = j->env->field(j->env->ctx, m->field, &out->raw);
        if (!out->field || !out->raw) return refused(j);
    }
    for (const cdet_yaml *y = list ? values->first : values; y; y = list ? y->next : NULL) {
        if (!add_value(&b, y)) ok = false;
        b.group++;
    }
    out->test = test_of(m->set);
    out->mods = m->set & ~(uint32_t)(CDET_M_ENCODE | CDET_M_EXPAND);
    if (out->test != CDET_T_FIELDREF) out->mods &= ~(uint32_t)CDET_M_WRAP; /* the patterns say it */
    out->name = m->field;
    out->keywords = m->field.len == 0;
    out->operands = b.list;
    out->noperands = (uint32_t)b.n;
    out->ngroups = b.group;
    return ok && !j->d->oom;
}
