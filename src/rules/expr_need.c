/* SPDX-License-Identifier: MIT
 *
 * expr_need.c: finds in a regex a text that it cannot do without, or texts of which it needs one, so that most values are
 * turned down by a search and never reach PCRE2. Finds nothing rather than something wrong: whatever it does not understand ends it.
 */
#include "expr_impl.h"

typedef struct scan {
    cdet_str p;
    size_t i;
    char *run; /* literal bytes in a row so far */
    size_t len;
    char *best;
    size_t best_len;
} scan;

static void end_run(scan *s)
{
    if (s->len > s->best_len) {
        memcpy(s->best, s->run, s->len);
        s->best_len = s->len;
    }
    s->len = 0;
}

/* Steps over "[...]", whose '[' stands at i. */
static void skip_class(scan *s)
{
    size_t start = ++s->i;
    if (s->i < s->p.len && s->p.ptr[s->i] == '^') start = ++s->i;
    for (; s->i < s->p.len; s->i++) {
        char c = s->p.ptr[s->i];
        if (c == '\\') s->i++;
        if (c == '[' && s->i + 1 < s->p.len && s->p.ptr[s->i + 1] == ':') { /* [:alpha:] */
            while (s->i + 1 < s->p.len && !(s->p.ptr[s->i] == ':' && s->p.ptr[s->i + 1] == ']')) s->i++;
            s->i++;
            continue;
        }
        if (c == ']' && s->i > start) break;
    }
    s->i++;
}

/* Steps over "(...)", whose '(' stands at i. */
static void skip_group(scan *s)
{
    size_t depth = 0;
    while (s->i < s->p.len) {
        char c = s->p.ptr[s->i];
        if (c == '[') {
            skip_class(s);
            continue;
        }
        if (c == '\\') s->i++;
        if (c == '(') depth++;
        s->i++;
        if (c == ')' && --depth == 0) return;
    }
}

/* Length of "*", "+", "?", "{2,3}" at i with a '?' or '+' behind it; 0: none. */
static size_t quantifier_len(const scan *s)
{
    size_t k = s->i;
    if (k >= s->p.len || !strchr("*+?{", s->p.ptr[k]) || !s->p.ptr[k]) return 0;
    if (s->p.ptr[k] == '{') {
        size_t digits = ++k;
        while (k < s->p.len && ((s->p.ptr[k] >= '0' && s->p.ptr[k] <= '9') || s->p.ptr[k] == ',' || s->p.ptr[k] == ' '))
            k++;
        if (k == digits || k >= s->p.len || s->p.ptr[k] != '}') return 0;
    }
    k++;
    if (k < s->p.len && (s->p.ptr[k] == '?' || s->p.ptr[k] == '+')) k++;
    return k - s->i;
}

/* Whether the pattern keeps to what the scan understands. */
static bool is_simple(cdet_str p, bool caseless)
{
    for (size_t i = 0; i < p.len; i++) {
        unsigned char c = (unsigned char)p.ptr[i], next = i + 1 < p.len ? (unsigned char)p.ptr[i + 1] : 0;
        if (c >= 0x80 && caseless) return false; /* such letters may fold to other lengths */
        if (c == '(' && next == '*') return false;
        if (c == '(' && next == '?') {
            unsigned char kind = i + 2 < p.len ? (unsigned char)p.ptr[i + 2] : 0;
            bool inline_i = kind == 'i' && i + 3 < p.len && p.ptr[i + 3] == ')';
            if (kind != ':' && kind != '=' && kind != '!' && !inline_i) return false;
        }
        if (c != '\\') continue;
        bool alnum = (next >= '0' && next <= '9') || (cdet_lower(next) >= 'a' && cdet_lower(next) <= 'z');
        if (next == 0 || next >= 0x80 || (alnum && !strchr("dDwWsSbBAzZtnrfvh", next))) return false;
        i++;
    }
    return true;
}

/* Steps over one character outside of groups and classes, escaped or not. false: it stands for something else than itself. */
static bool take_char(scan *s, char *c)
{
    *c = s->p.ptr[s->i++];
    if (*c != '\\') return *c && !strchr(".^$", *c);
    *c = s->p.ptr[s->i++];
    return !((*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') || (*c >= '0' && *c <= '9'));
}

/* Only what stands outside of all groups, classes and alternatives counts; what is quantified does not. A group that
 * sets (?i) changes case only, and texts are compared folded. */
cdet_str cdet_regex_need(cdet_str pattern, bool caseless, char *to)
{
    char run[256];
    scan s = { .p = pattern, .run = run, .best = to };
    if (!is_simple(pattern, caseless)) return (cdet_str){ "", 0 };
    while (s.i < pattern.len) {
        char c = pattern.ptr[s.i];
        if (c == '|') return (cdet_str){ "", 0 };
        bool literal = false;
        if (c == '[') {
            skip_class(&s);
        } else if (c == '(') {
            skip_group(&s);
        } else {
            literal = take_char(&s, &c);
        }
        size_t q = quantifier_len(&s);
        if (!literal || q || s.len == sizeof run) end_run(&s);
        if (q && (unsigned char)c >= 0x80) s.best_len = 0; /* of a character of several bytes only the last was seen */
        if (literal && !q) s.run[s.len++] = c;
        s.i += q;
    }
    end_run(&s);
    cdet_fold(to, to, s.best_len);
    return (cdet_str){ to, s.best_len >= 3 ? s.best_len : 0 };
}

/* ---- one of several ---- */

/* A text of a group's alternatives, with the byte before the group. false: too short, or it begins otherwise than others. */
static bool add_lead(cdet_leads *l, const char *text, size_t n)
{
    unsigned char b[3];
    if (n < 2) return false;
    for (size_t i = 0; i < n; i++) {
        b[i] = cdet_lower((unsigned char)text[i]);
        if (b[i] >= 0x80) return false; /* of a letter of several bytes, which fold together */
    }
    if (l->first && l->first != b[0]) return false;
    l->first = b[0];
    if (n == 2)
        l->second[b[1] / 64] |= 1ull << b[1] % 64;
    else
        l->pair[cdet_gram(b[1], b[2]) / 64] |= 1ull << cdet_gram(b[1], b[2]) % 64;
    return true;
}

/* Reads an alternative of a group up to its end: `text`, of which n bytes are there, is filled with what it begins with. */
static size_t read_lead(scan *s, char text[3], size_t n)
{
    for (bool begins = true; s->i < s->p.len && s->p.ptr[s->i] != '|' && s->p.ptr[s->i] != ')';) {
        char c = s->p.ptr[s->i];
        bool literal = false;
        if (c == '[')
            skip_class(s);
        else if (c == '(')
            skip_group(s);
        else
            literal = take_char(s, &c);
        size_t q = quantifier_len(s);
        begins &= literal && !q;
        if (begins && n < 3) text[n++] = c;
        s->i += q;
    }
    return n;
}

/* Steps over the group at i. true: one of *out is there whenever it matches. `before`: the literal that stands right before it; 0: none. */
static bool read_leads(scan *s, char before, cdet_leads *out)
{
    bool ok = true;
    memset(out, 0, sizeof *out);
    s->i += s->i + 1 < s->p.len && s->p.ptr[s->i + 1] == '?' ? 3 : 1;
    for (bool more = true; more && s->i < s->p.len; s->i++) {
        char text[3] = { before };
        size_t n = read_lead(s, text, before != 0);
        ok &= add_lead(out, text, n);
        more = s->i < s->p.len && s->p.ptr[s->i] == '|';
    }
    size_t q = quantifier_len(s);
    s->i += q;
    return ok && !q && out->first;
}

bool cdet_regex_leads(cdet_str pattern, cdet_leads *out)
{
    scan s = { .p = pattern };
    cdet_leads l;
    char before = 0;
    bool found = false;
    if (!is_simple(pattern, true)) return false;
    while (s.i < pattern.len) {
        char c = pattern.ptr[s.i], next = s.i + 1 < pattern.len ? pattern.ptr[s.i + 1] : 0;
        bool literal = false;
        if (c == '|') return false;
        if (c == '[') {
            skip_class(&s);
        } else if (c == '(' && (next != '?' || pattern.ptr[s.i + 2] == ':')) {
            bool ok = read_leads(&s, before, &l);
            if (ok && !found) *out = l;
            found |= ok;
        } else if (c == '(') {
            skip_group(&s);
        } else {
            literal = take_char(&s, &c);
        }
        size_t q = quantifier_len(&s);
        before = literal && !q ? c : 0;
        s.i += q;
    }
    return found;
}

bool cdet_leads_in(const cdet_leads *l, cdet_str folded)
{
    const char *end = folded.ptr + folded.len;
    for (const char *p = folded.len ? folded.ptr : end;
         p < end && (p = memchr(p, l->first, (size_t)(end - p))) && ++p < end;) {
        unsigned char a = (unsigned char)p[0];
        unsigned pair = p + 1 < end ? cdet_gram(a, (unsigned char)p[1]) : 0;
        if (l->second[a / 64] >> a % 64 & 1) return true;
        if (p + 1 < end && (l->pair[pair / 64] >> pair % 64 & 1)) return true;
    }
    return false;
}
