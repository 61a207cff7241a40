/* SPDX-License-Identifier: MIT
 *
 * expr_eval.c: evaluates predicates and expressions on a view, and says afterwards which values made one true.
 *
 * Each predicate is evaluated at most once per event; its answer is kept in the view. Nothing is allocated here.
 */
#include "entries.h"
#include "expr_impl.h"
#include "text.h"

/* ---- one value, one operand ---- */

/* What made a predicate true: filled along the way, read when somebody asks why. */
typedef struct hit {
    const cdet_field *value;
    const cdet_operand *operand;
    const cdet_entry *entry;
    bool asked; /* somebody wants to know the entry */
} hit;

static cdet_match yes_if(bool b)
{
    return b ? CDET_MATCH_YES : CDET_MATCH_NO;
}

static cdet_match match_pattern(const cdet_operand *o, cdet_view *v, const cdet_field *f)
{
    char buf[40];
    if (f->kind == CDET_NULL) return CDET_MATCH_NO;
    if (o->pattern.cased) return yes_if(cdet_pattern_match(&o->pattern, cdet_view_raw(v, f, buf)));
    return yes_if(cdet_pattern_match_subject(&o->pattern, cdet_view_subject(v, f)));
}

/* A list of images and owners writes these "owner:ACCOUNT"; events have the account, with or without that. */
static cdet_match match_owner(const cdet_element *e, cdet_view *v, cdet_str owner, const cdet_entry **entry)
{
    static const cdet_str prefix = { "owner:", 6 };
    char text[6 + CDET_MAX_ANSWER];
    cdet_match m = cdet_element_match(e, v, owner, entry);
    if (m != CDET_MATCH_NO || owner.len > CDET_MAX_ANSWER) return m;
    memcpy(text, prefix.ptr, prefix.len);
    if (owner.len) memcpy(text + prefix.len, owner.ptr, owner.len);
    return cdet_element_match(e, v, (cdet_str){ text, prefix.len + owner.len }, entry);
}

static cdet_match match_element(const cdet_pred *p, const cdet_operand *o, cdet_view *v, const cdet_field *f, hit *h)
{
    char buf[40];
    const cdet_element *e = o->element;
    if (f->kind == CDET_NULL) return CDET_MATCH_NO;
    const uint64_t *met = e->joined ? cdet_entries_of(e->joined, v, f) : NULL;
    bool yes = met && cdet_entries_meet(met, e->mask, cdet_entries_words(e->joined));
    if (met && !(yes && h->asked)) return yes_if(yes);
    if (e->kind == CDET_E_PATHS) return cdet_element_match_path(e, cdet_view_path(v, f), &h->entry);
    if (e->kind == CDET_E_NAMES && (p->field == CDET_F_P_CMD || p->field == CDET_F_PP_CMD))
        return cdet_element_match_command(e, v, cdet_view_raw(v, f, buf), &h->entry);
    if (e->kind == CDET_E_IDENTITIES && p->field == CDET_F_CLOUD_IMAGE_OWNER)
        return match_owner(e, v, cdet_view_raw(v, f, buf), &h->entry);
    if (e->kind == CDET_E_PATTERNS && !(f->kind == CDET_STR && f->v.str.len > v->max_field))
        return cdet_element_match_subject(e, v, cdet_view_raw(v, f, buf), cdet_view_subject(v, f), &h->entry);
    return cdet_element_match(e, v, cdet_view_raw(v, f, buf), &h->entry);
}

static bool numbers_compare(uint32_t mods, const cdet_number *value, const cdet_number *operand)
{
    int c = cdet_number_compare(value, operand);
    if (mods & CDET_M_LT) return c < 0;
    if (mods & CDET_M_LTE) return c <= 0;
    if (mods & CDET_M_GT) return c > 0;
    return mods & CDET_M_GTE ? c >= 0 : c == 0;
}

static int64_t digits(const char *p, size_t n)
{
    int64_t v = 0;
    for (size_t i = 0; i < n; i++) v = v * 10 + (p[i] - '0');
    return v;
}

/* The week of ISO 8601: that of the week's Thursday, counted in the Thursday's year. */
static int64_t week_of(int64_t ns)
{
    static const int16_t before[] = { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334 };
    const int64_t day = INT64_C(86400000000000);
    int64_t days = ns / day - (ns % day < 0), since_monday = ((days + 3) % 7 + 7) % 7;
    char text[48];
    cdet_time_print(cdet_sat_add(ns, (3 - since_monday) * day), text);
    int64_t year = digits(text, 4), month = digits(text + 5, 2);
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    int64_t of_year = before[month - 1] + digits(text + 8, 2) - 1 + (leap && month > 2);
    return of_year / 7 + 1;
}

/* A part of a time, in UTC, read from its printed form, whose columns are fixed for all times that there are. */
static int64_t time_part(uint32_t mods, int64_t ns)
{
    char text[48];
    cdet_time_print(ns, text);
    if (mods & CDET_M_MINUTE) return digits(text + 14, 2);
    if (mods & CDET_M_HOUR) return digits(text + 11, 2);
    if (mods & CDET_M_DAY) return digits(text + 8, 2);
    if (mods & CDET_M_MONTH) return digits(text + 5, 2);
    return mods & CDET_M_YEAR ? digits(text, 4) : week_of(ns);
}

static cdet_match match_time(const cdet_pred *p, const cdet_operand *o, const cdet_field *f)
{
    int64_t ns = f->v.i;
    if (f->kind == CDET_STR ? !cdet_time_parse(f->v.str, &ns) : f->kind != CDET_INT) return CDET_MATCH_NO;
    int64_t part = time_part(p->mods, ns);
    cdet_number n = { true, false, (uint64_t)part, (double)part };
    return yes_if(numbers_compare(p->mods, &n, &o->u.number));
}

static bool texts_compare(uint32_t mods, cdet_str a, cdet_str b)
{
    if (mods & CDET_M_CONTAINS) return cdet_find(a, b, cdet_rare_at(b)) != SIZE_MAX;
    if (b.len > a.len) return false;
    if (mods & CDET_M_STARTSWITH) return cdet_str_eq((cdet_str){ a.ptr, b.len }, b);
    if (mods & CDET_M_ENDSWITH) return cdet_str_eq((cdet_str){ a.ptr + (a.len - b.len), b.len }, b);
    return cdet_str_eq(a, b);
}

/* Any value of the other field will do. */
static cdet_match match_field(const cdet_pred *p, const cdet_operand *o, cdet_view *v, const cdet_field *f)
{
    if (f->kind == CDET_NULL) return CDET_MATCH_NO;
    const cdet_field *other = cdet_view_get(v, v->plain ? o->u.ref.raw : o->u.ref.id);
    for (; other; other = cdet_view_next(v, other)) {
        if (other->kind == CDET_NULL) continue;
        char buf[2][40];
        if (p->mods & CDET_M_CASED) {
            cdet_str a = cdet_value_text(f, buf[0]), b = cdet_value_text(other, buf[1]);
            if (texts_compare(p->mods, a, b)) return CDET_MATCH_YES;
            continue;
        }
        (void)cdet_view_subject(v, f);
        cdet_str b = cdet_view_subject(v, other)->folded, a = cdet_view_subject(v, f)->folded;
        if (texts_compare(p->mods, a, b)) return CDET_MATCH_YES;
    }
    return CDET_MATCH_NO;
}

static cdet_match match_operand(const cdet_pred *p, const cdet_operand *o, cdet_view *v, const cdet_field *f, hit *h)
{
    cdet_number n;
    switch (p->test) {
    case CDET_T_COMPARE:
        return yes_if(cdet_number_of(f, &n) && numbers_compare(p->mods, &n, &o->u.number));
    case CDET_T_TIME:
        return match_time(p, o, f);
    case CDET_T_FIELDREF:
        return match_field(p, o, v, f);
    case CDET_T_EXISTS:
        return yes_if((f->kind != CDET_NULL) == o->truth);
    default:
        break;
    }
    switch (o->kind) {
    case CDET_O_NULL:
        return yes_if(f->kind == CDET_NULL);
    case CDET_O_ELEMENT:
        return match_element(p, o, v, f, h);
    case CDET_O_NUMBER:
        if (f->kind != CDET_STR && cdet_number_of(f, &n) && cdet_number_compare(&n, &o->u.number) == 0)
            return CDET_MATCH_YES;
        return match_pattern(o, v, f);
    case CDET_O_BOOL:
        if (f->kind == CDET_BOOL) return yes_if((f->v.i != 0) == o->truth);
        return match_pattern(o, v, f);
    default:
        return match_pattern(o, v, f);
    }
}

/* ---- a predicate ---- */

static const cdet_operand *look_up(const cdet_pred *p, cdet_view *v, const cdet_field *f)
{
    uint32_t i = UINT32_MAX;
    if (f->kind == CDET_NULL) return NULL;
    cdet_str s = cdet_view_subject(v, f)->folded;
    if (p->whole) i = cdet_textset_find(p->whole, s);
    if (i != UINT32_MAX || !p->tail) return i == UINT32_MAX ? NULL : &p->operands[i];
    /* A name's text ends where the value ends and begins with the last separator of its kind. */
    bool slash = false, backslash = false;
    for (size_t at = s.len; at-- > 0 && !(slash && backslash);) {
        bool *seen = s.ptr[at] == '/' ? &slash : s.ptr[at] == '\\' ? &backslash : NULL;
        if (!seen || *seen) continue;
        *seen = true;
        i = cdet_textset_find(p->tail, (cdet_str){ s.ptr + at, s.len - at });
        if (i != UINT32_MAX) return &p->operands[i];
    }
    return NULL;
}

/* The same for patterns and regexes: what the value is known not to hold is not even looked at. */
static cdet_match match_gated(const cdet_pred *p, cdet_view *v, const cdet_field *f, uint32_t from, uint32_t to, hit *h)
{
    cdet_match all = CDET_MATCH_NO;
    char buf[40];
    if (f->kind == CDET_NULL || from == to) return all;
    cdet_subject *s = cdet_view_subject(v, f);
    cdet_gated g = cdet_gated_make(s->folded);
    if (p->searches) g.grams = cdet_subject_grams(s, p->searches);
    for (uint32_t i = from; i < to; i++) {
        const cdet_operand *o = &p->operands[i];
        if (!cdet_gate_passes(&p->gates[i], &g)) continue;
        bool regex = o->kind == CDET_O_REGEX;
        if ((!regex || o->has_need) && !cdet_pattern_match(&o->pattern, s->folded)) continue;
        if (regex && o->leads && !cdet_leads_in(o->leads, s->folded)) continue;
        cdet_match m = regex ? cdet_regex_match(o->u.regex, v->regex, cdet_view_raw(v, f, buf)) : CDET_MATCH_YES;
        if (m == CDET_MATCH_YES) {
            h->operand = o;
            h->value = f;
            return m;
        }
        if (m == CDET_MATCH_UNSURE) all = m;
    }
    return all;
}

/* The same for blocks of addresses: the address is read once. */
static cdet_match match_blocks(const cdet_pred *p, cdet_view *v, const cdet_field *f, uint32_t from, uint32_t to,
                               hit *h)
{
    char buf[40];
    cdet_ip ip;
    if (from == to || !cdet_ip_parse(cdet_view_raw(v, f, buf), &ip)) return CDET_MATCH_NO;
    for (uint32_t i = from; i < to; i++) {
        if (!cdet_cidr_has(&p->operands[i].u.cidr, &ip)) continue;
        h->operand = &p->operands[i];
        h->value = f;
        return CDET_MATCH_YES;
    }
    return CDET_MATCH_NO;
}

/* The operands from..to-1 on one value: YES where any matches. */
static cdet_match match_value(const cdet_pred *p, cdet_view *v, const cdet_field *f, uint32_t from, uint32_t to, hit *h)
{
    cdet_match all = CDET_MATCH_NO;
    h->entry = NULL;
    if (from < p->first_tried) {
        h->operand = look_up(p, v, f);
        h->value = f;
        if (h->operand) return CDET_MATCH_YES;
        from = p->first_tried;
    }
    if (p->gates) return match_gated(p, v, f, from, to, h);
    if (p->test == CDET_T_CIDR) return match_blocks(p, v, f, from, to, h);
    for (uint32_t i = from; i < to; i++) {
        cdet_match m = match_operand(p, &p->operands[i], v, f, h);
        if (m == CDET_MATCH_YES) {
            h->operand = &p->operands[i];
            h->value = f;
            return m;
        }
        if (m == CDET_MATCH_UNSURE) all = m;
    }
    return all;
}

/* The same on every value: of the field, or of the whole event for keywords. */
static cdet_match match_any(const cdet_pred *p, cdet_view *v, const cdet_field *first, uint32_t from, uint32_t to,
                            hit *h)
{
    cdet_match all = CDET_MATCH_NO;
    size_t n = v->ev->field_count;
    for (size_t i = 0; p->keywords ? i < n : first != NULL; i++) {
        const cdet_field *f = p->keywords ? &v->ev->fields[i] : first;
        cdet_match m = p->keywords && f->kind == CDET_NULL ? CDET_MATCH_NO : match_value(p, v, f, from, to, h);
        if (m == CDET_MATCH_YES) return m;
        if (m == CDET_MATCH_UNSURE) all = m;
        if (!p->keywords) first = cdet_view_next(v, first);
    }
    return all;
}

/* `all`: each written value must be met, by whichever of the field's values. */
static cdet_match match_all(const cdet_pred *p, cdet_view *v, const cdet_field *first, hit *h)
{
    cdet_match all = CDET_MATCH_YES;
    uint32_t from = 0;
    for (uint32_t g = 0; g < p->ngroups; g++) {
        uint32_t to = from;
        hit one = { NULL, NULL, NULL, h->asked };
        while (to < p->noperands && p->operands[to].group == g) to++;
        cdet_match m = match_any(p, v, first, from, to, &one);
        if (m == CDET_MATCH_NO) return m;
        if (m == CDET_MATCH_UNSURE) all = m;
        if (g == 0) *h = one;
        from = to;
    }
    return all;
}

static cdet_match match_missing(const cdet_pred *p, hit *h)
{
    if (p->mods & CDET_M_NEQ) return CDET_MATCH_NO;
    for (uint32_t i = 0; i < p->noperands; i++) {
        const cdet_operand *o = &p->operands[i];
        if (o->kind != CDET_O_NULL && !(p->test == CDET_T_EXISTS && !o->truth)) continue;
        h->operand = o;
        return CDET_MATCH_YES;
    }
    return CDET_MATCH_NO;
}

static void explain(const cdet_pred *p, const cdet_view *v, const hit *h, const cdet_field *first, cdet_why *why)
{
    const cdet_field *f = h->value ? h->value : first;
    const cdet_operand *o = h->operand ? h->operand : p->noperands ? &p->operands[0] : NULL;
    memset(why, 0, sizeof *why);
    why->field = p->keywords ? (f ? v->ids[f - v->ev->fields] : 0) : v->plain ? p->raw : p->field;
    why->value = f ? cdet_value_text(f, why->buf) : CDET_LIT("");
    why->matched = o ? o->written : CDET_LIT("");
    why->element = o ? o->element : NULL;
    why->layer = o ? o->layer : NULL;
    if (h->entry) {
        why->matched = h->entry->text;
        why->layer = h->entry->layer;
    }
}

cdet_match cdet_pred_eval(const cdet_exprs *pool, const cdet_pred *p, cdet_view *v, cdet_why *why)
{
    (void)pool;
    hit h = { NULL, NULL, NULL, why != NULL };
    const cdet_field *first = p->keywords ? NULL : cdet_view_get(v, v->plain ? p->raw : p->field);
    cdet_match m;
    if (!p->keywords && !first) {
        m = match_missing(p, &h);
    } else {
        m = p->mods & CDET_M_ALL ? match_all(p, v, first, &h) : match_any(p, v, first, 0, p->noperands, &h);
        if (p->mods & CDET_M_NEQ && m != CDET_MATCH_UNSURE) m = yes_if(m == CDET_MATCH_NO);
    }
    if (why && m == CDET_MATCH_YES) explain(p, v, &h, first, why);
    return m;
}

/* ---- an expression ---- */

typedef struct run {
    const cdet_exprs *pool;
    cdet_view *v;
} run;

/* From memory where the value was met before. What is unsure is asked again. */
static cdet_match answer(const cdet_exprs *pool, const cdet_pred *p, cdet_view *v)
{
    const cdet_known_group *g = p->group ? &pool->groups[p->group - 1] : NULL;
    bool may = g && g->count > 1 && v->known && !v->plain;
    cdet_known_row *row = may ? cdet_known_of(v->known, v, p->group - 1, g) : NULL;
    uint64_t key = row ? row->key : 0, bit = 1ull << p->place;
    if (row && (row->asked & bit)) return yes_if((row->yes & bit) != 0);
    cdet_match m = cdet_pred_eval(pool, p, v, NULL);
    if (row && row->key == key && m != CDET_MATCH_UNSURE) {
        row->asked |= bit;
        if (m == CDET_MATCH_YES) row->yes |= bit;
    }
    return m;
}

static cdet_match leaf(void *ctx, uint32_t id)
{
    run *r = ctx;
    cdet_view *v = r->v;
    bool memo = !v->reading && id < v->npreds;
    if (memo && v->pred_gen[id] == v->gen) return (cdet_match)v->pred_memo[id];
    cdet_match m = answer(r->pool, &r->pool->preds[id], v);
    if (m == CDET_MATCH_UNSURE) v->unsure++;
    if (memo) {
        v->pred_memo[id] = (uint8_t)m;
        v->pred_gen[id] = v->gen;
    }
    return m;
}

cdet_match cdet_expr_eval(const cdet_exprs *p, int32_t expr, cdet_view *v)
{
    run r = { p, v };
    if (expr < 0 || (size_t)expr >= p->nexprs) return CDET_MATCH_NO;
    return cdet_cond_eval(&p->nodes[p->exprs[expr].first], leaf, &r);
}

/* Goes down only where the answer is YES, and never below a `not`: what is absent has no value to show. */
size_t cdet_expr_why(const cdet_exprs *p, int32_t expr, cdet_view *v, cdet_why *out, size_t cap)
{
    run r = { p, v };
    size_t n = 0;
    if (expr < 0 || (size_t)expr >= p->nexprs) return 0;
    const cdet_expr *e = &p->exprs[expr];
    for (uint32_t i = e->first; i < e->first + e->count && n < cap;) {
        const cdet_cond_node *node = &p->nodes[i];
        if (node->op == CDET_COND_LEAF) {
            if (cdet_pred_eval(p, &p->preds[node->arg], v, &out[n]) == CDET_MATCH_YES) n++;
            i++;
        } else {
            bool enter = node->op != CDET_COND_NOT && cdet_cond_eval(node, leaf, &r) == CDET_MATCH_YES;
            i += enter ? 1 : node->size;
        }
    }
    return n;
}
