/* SPDX-License-Identifier: MIT
 *
 * expr_need.c: finds in a regex a text that it cannot do without, so that most values are turned down by a search and
 * never reach PCRE2. Finds nothing rather than something wrong: whatever it does not understand ends it.
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
        } else if (c == '\\') {
            char e = pattern.ptr[s.i + 1];
            literal = !((e >= 'a' && e <= 'z') || (e >= 'A' && e <= 'Z') || (e >= '0' && e <= '9'));
            c = e;
            s.i += 2;
        } else {
            literal = !strchr(".^$", c) && c;
            s.i++;
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
