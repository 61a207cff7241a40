/* SPDX-License-Identifier: MIT
 *
 * pattern.c: reading, compiling and matching Sigma strings.
 *
 * A glob is cut at its RUNs: the first segment is compared at the beginning, the last backwards from the end, those
 * between are looked for one after the other, leftmost first. No segment is tried twice at one place, so the cost is at
 * most length of text times length of pattern. '?' takes one UTF-8 character, or one byte where the text is not UTF-8.
 */
#include "pattern.h"

/* ---- units ---- */

static uint16_t *new_units(cdet_arena *a, size_t n)
{
    return cdet_arena_alloc(a, (n ? n : 1) * sizeof(uint16_t));
}

bool cdet_units_read(cdet_arena *a, cdet_str text, cdet_units *out)
{
    out->n = 0;
    if (!(out->u = new_units(a, text.len))) return false;
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];
        bool escape = c == '\\' && i + 1 < text.len && strchr("*?\\", text.ptr[i + 1]) && text.ptr[i + 1];
        if (escape) c = (unsigned char)text.ptr[++i];
        out->u[out->n++] = !escape && c == '*' ? CDET_UNIT_RUN : !escape && c == '?' ? CDET_UNIT_ONE : c;
    }
    return true;
}

bool cdet_units_literal(cdet_arena *a, cdet_str text, cdet_units *out)
{
    out->n = text.len;
    if (!(out->u = new_units(a, text.len))) return false;
    for (size_t i = 0; i < text.len; i++) out->u[i] = (unsigned char)text.ptr[i];
    return true;
}

bool cdet_units_wrap(cdet_arena *a, cdet_units *u, bool run_before, bool run_behind)
{
    cdet_units w = { new_units(a, u->n + 2), 0 };
    if (!w.u) return false;
    if (run_before) w.u[w.n++] = CDET_UNIT_RUN;
    if (u->n) memcpy(w.u + w.n, u->u, u->n * sizeof *u->u);
    w.n += u->n;
    if (run_behind) w.u[w.n++] = CDET_UNIT_RUN;
    *u = w;
    return true;
}

bool cdet_units_bytes(cdet_arena *a, cdet_units u, cdet_str *out, bool *oom)
{
    for (size_t i = 0; i < u.n; i++)
        if (u.u[i] > 255) return false;
    char *p = cdet_arena_alloc(a, u.n + 1);
    if (!p) {
        *oom = true;
        return false;
    }
    for (size_t i = 0; i < u.n; i++) p[i] = (char)u.u[i];
    *out = (cdet_str){ p, u.n };
    return true;
}

/* ---- compiling ---- */

/* Folds each run of literal bytes in place, by way of `bytes` (room for n). */
static void fold_units(uint16_t *u, size_t n, char *bytes)
{
    for (size_t i = 0; i < n;) {
        size_t k = 0;
        while (i + k < n && u[i + k] <= 255) {
            bytes[k] = (char)u[i + k];
            k++;
        }
        cdet_fold(bytes, bytes, k);
        for (size_t j = 0; j < k; j++) u[i + j] = (unsigned char)bytes[j];
        i += k ? k : 1;
    }
}

/* The pairs of the longest literal run, spread over it. */
static void choose_grams(cdet_pattern *p, const uint16_t *u, size_t n)
{
    size_t best = 0, best_len = 0;
    for (size_t i = 0, start = 0; i <= n; i++) {
        if (i < n && u[i] <= 255) continue;
        if (i - start > best_len) {
            best = start;
            best_len = i - start;
        }
        start = i + 1;
    }
    if (best_len < 3) return;
    size_t pairs = best_len - 1, take = pairs < CDET_PATTERN_GRAMS ? pairs : CDET_PATTERN_GRAMS;
    for (size_t k = 0; k < take; k++) {
        size_t at = best + k * pairs / take;
        p->grams[p->ngrams++] = (uint16_t)cdet_gram((unsigned char)u[at], (unsigned char)u[at + 1]);
    }
}

static bool compile_glob(cdet_arena *a, cdet_pattern *p, const uint16_t *u, size_t n)
{
    size_t runs = 0;
    for (size_t i = 0; i < n; i++) runs += u[i] == CDET_UNIT_RUN;
    p->form = CDET_PATTERN_GLOB;
    if (!(p->segments = cdet_arena_alloc(a, (runs + 1) * sizeof *p->segments))) return false;
    for (size_t start = 0, i = 0; i <= n; i++) {
        if (i < n && u[i] != CDET_UNIT_RUN) continue;
        cdet_segment *s = &p->segments[p->nsegments++];
        bool oom = false;
        s->u = u + start;
        s->n = (uint32_t)(i - start);
        cdet_units part = { (uint16_t *)(uintptr_t)s->u, s->n };
        if (cdet_units_bytes(a, part, &s->literal, &oom)) s->rare = (uint32_t)cdet_rare_at(s->literal);
        if (oom) return false;
        start = i + 1;
    }
    return true;
}

bool cdet_pattern_compile(cdet_arena *a, cdet_units in, bool cased, cdet_pattern *p)
{
    memset(p, 0, sizeof *p);
    p->cased = cased;
    uint16_t *u = new_units(a, in.n);
    char *bytes = cdet_arena_alloc(a, in.n + 1);
    if (!u || !bytes) return false;
    size_t n = 0;
    for (size_t i = 0; i < in.n; i++) /* "**" is "*" */
        if (in.u[i] != CDET_UNIT_RUN || n == 0 || u[n - 1] != CDET_UNIT_RUN) u[n++] = in.u[i];
    if (!cased) fold_units(u, n, bytes);
    bool before = n && u[0] == CDET_UNIT_RUN, behind = n > 1 && u[n - 1] == CDET_UNIT_RUN, special = false;
    size_t from = before, to = n - behind;
    for (size_t i = from; i < to; i++) special |= u[i] > 255;
    if (!cased) choose_grams(p, u, n);
    if (special) return compile_glob(a, p, u, n);
    p->form = before && behind ? CDET_PATTERN_INSIDE
              : before         ? (n == 1 ? CDET_PATTERN_ANY : CDET_PATTERN_END)
              : behind         ? CDET_PATTERN_BEGIN
                               : CDET_PATTERN_WHOLE;
    for (size_t i = from; i < to; i++) bytes[i - from] = (char)u[i];
    p->text = (cdet_str){ bytes, to - from };
    p->rare = (uint32_t)cdet_rare_at(p->text);
    return true;
}

/* ---- matching ---- */

/* Bytes of the character at s[at]: of a well-formed UTF-8 sequence, else 1. */
static size_t char_len(cdet_str s, size_t at)
{
    unsigned char c = (unsigned char)s.ptr[at];
    size_t n = c >= 0xf0 && c < 0xf8 ? 4 : c >= 0xe0 ? 3 : c >= 0xc2 ? 2 : 1;
    if (c >= 0xf8 || n > s.len - at) return 1;
    for (size_t i = 1; i < n; i++)
        if (((unsigned char)s.ptr[at + i] & 0xc0) != 0x80) return 1;
    return n;
}

/* Bytes of the character that ends before s[end]. */
static size_t char_len_back(cdet_str s, size_t end)
{
    for (size_t n = 2; n <= 4 && n <= end; n++) {
        if (((unsigned char)s.ptr[end - n + 1] & 0xc0) != 0x80) break;
        if (char_len(s, end - n) == n) return n;
    }
    return 1;
}

static bool is_wide_dash(const char *p)
{
    return p[0] == '\xe2' && p[1] == '\x80' && (p[2] == '\x93' || p[2] == '\x94' || p[2] == '\x95');
}

/* Compares a segment at `at`, up to `end`. Returns where it stops; SIZE_MAX: no match. */
static size_t match_at(const cdet_segment *g, cdet_str s, size_t at, size_t end)
{
    if (g->literal.ptr) {
        bool same = g->n <= end - at && memcmp(s.ptr + at, g->literal.ptr, g->n) == 0;
        return same ? at + g->n : SIZE_MAX;
    }
    for (size_t i = 0; i < g->n; i++) {
        if (at >= end) return SIZE_MAX;
        size_t step = 1;
        if (g->u[i] == CDET_UNIT_ONE) {
            step = char_len(s, at);
        } else if (g->u[i] == CDET_UNIT_DASH) {
            if (s.ptr[at] != '-' && s.ptr[at] != '/') {
                if (end - at < 3 || !is_wide_dash(s.ptr + at)) return SIZE_MAX;
                step = 3;
            }
        } else if ((unsigned char)s.ptr[at] != g->u[i]) {
            return SIZE_MAX;
        }
        at += step;
    }
    return at <= end ? at : SIZE_MAX;
}

/* The same backwards from `end`, not below `start`. Returns where the segment begins. */
static size_t match_back(const cdet_segment *g, cdet_str s, size_t start, size_t end)
{
    if (g->literal.ptr) {
        bool same = g->n <= end - start && memcmp(s.ptr + end - g->n, g->literal.ptr, g->n) == 0;
        return same ? end - g->n : SIZE_MAX;
    }
    for (size_t i = g->n; i-- > 0;) {
        if (end <= start) return SIZE_MAX;
        size_t step = 1;
        if (g->u[i] == CDET_UNIT_ONE) {
            step = char_len_back(s, end);
        } else if (g->u[i] == CDET_UNIT_DASH) {
            if (s.ptr[end - 1] != '-' && s.ptr[end - 1] != '/') {
                if (end - start < 3 || !is_wide_dash(s.ptr + end - 3)) return SIZE_MAX;
                step = 3;
            }
        } else if ((unsigned char)s.ptr[end - 1] != g->u[i]) {
            return SIZE_MAX;
        }
        if (step > end - start) return SIZE_MAX;
        end -= step;
    }
    return end;
}

/* The leftmost place in [at, end) where a segment matches. Returns where it stops there. */
static size_t search(const cdet_segment *g, cdet_str s, size_t at, size_t end)
{
    if (g->literal.ptr) {
        size_t found = cdet_find((cdet_str){ s.ptr + at, end - at }, g->literal, g->rare);
        return found == SIZE_MAX ? SIZE_MAX : at + found + g->n;
    }
    for (; at < end; at += char_len(s, at)) {
        size_t stop = match_at(g, s, at, end);
        if (stop != SIZE_MAX) return stop;
    }
    return SIZE_MAX;
}

static bool match_glob(const cdet_pattern *p, cdet_str s)
{
    size_t at = match_at(&p->segments[0], s, 0, s.len), end = s.len;
    if (at == SIZE_MAX) return false;
    if (p->nsegments == 1) return at == s.len;
    end = match_back(&p->segments[p->nsegments - 1], s, at, end);
    if (end == SIZE_MAX) return false;
    for (uint32_t i = 1; i + 1 < p->nsegments; i++) {
        at = search(&p->segments[i], s, at, end);
        if (at == SIZE_MAX) return false;
    }
    return true;
}

bool cdet_pattern_match(const cdet_pattern *p, cdet_str s)
{
    size_t n = p->text.len;
    if (!s.ptr) s = CDET_LIT("");
    switch (p->form) {
    case CDET_PATTERN_ANY:
        return true;
    case CDET_PATTERN_WHOLE:
        return s.len == n && (n == 0 || memcmp(s.ptr, p->text.ptr, n) == 0);
    case CDET_PATTERN_BEGIN:
        return s.len >= n && memcmp(s.ptr, p->text.ptr, n) == 0;
    case CDET_PATTERN_END:
        return s.len >= n && memcmp(s.ptr + s.len - n, p->text.ptr, n) == 0;
    case CDET_PATTERN_INSIDE:
        return cdet_find(s, p->text, p->rare) != SIZE_MAX;
    default:
        return match_glob(p, s);
    }
}

enum { GRAMS_PAY = 6 /* searches in one value, after which its set of pairs is worth making */ };

const uint64_t *cdet_subject_grams(cdet_subject *s, uint32_t searches)
{
    if (s->has_grams) return s->grams;
    s->uses += searches;
    if (s->uses <= GRAMS_PAY) return NULL;
    cdet_grams(s->folded, s->grams);
    s->has_grams = true;
    return s->grams;
}

/* The first four bytes, zeros behind a shorter text; and the last four, zeros before it. */
static uint32_t head_of(cdet_str s)
{
    uint32_t w = 0;
    if (s.len) memcpy(&w, s.ptr, s.len < sizeof w ? s.len : sizeof w);
    return w;
}
static uint32_t tail_of(cdet_str s)
{
    unsigned char b[sizeof(uint32_t)] = { 0 };
    uint32_t w;
    size_t n = s.len < sizeof b ? s.len : sizeof b;
    if (n) memcpy(b + sizeof b - n, s.ptr + s.len - n, n);
    memcpy(&w, b, sizeof w);
    return w;
}

cdet_gated cdet_gated_make(cdet_str folded)
{
    return (cdet_gated){ NULL, head_of(folded), tail_of(folded) };
}

void cdet_gate_make(const cdet_pattern *p, cdet_gate *out)
{
    static const char ones[] = "\xff\xff\xff\xff";
    size_t n = p->text.len < 4 ? p->text.len : 4;
    *out = (cdet_gate){ .kind = p->ngrams ? CDET_GATE_PAIRS : CDET_GATE_OPEN };
    if (p->form == CDET_PATTERN_WHOLE || p->form == CDET_PATTERN_BEGIN) {
        out->kind = CDET_GATE_HEAD;
        out->u.end.word = head_of(p->text);
        out->u.end.mask = head_of((cdet_str){ ones, n });
    } else if (p->form == CDET_PATTERN_END) {
        out->kind = CDET_GATE_TAIL;
        out->u.end.word = tail_of(p->text);
        out->u.end.mask = tail_of((cdet_str){ ones, n });
    } else {
        for (int i = 0; i < CDET_PATTERN_GRAMS && p->ngrams; i++) out->u.grams[i] = p->grams[i % p->ngrams];
    }
}

bool cdet_pattern_match_subject(const cdet_pattern *p, cdet_subject *s)
{
    cdet_gate g;
    cdet_gate_make(p, &g);
    if (g.kind == CDET_GATE_PAIRS) {
        cdet_gated v = { cdet_subject_grams(s, 1), 0, 0 };
        if (!cdet_gate_passes(&g, &v)) return false;
    }
    return cdet_pattern_match(p, s->folded);
}

void cdet_pattern_need(cdet_pattern *p, cdet_str folded)
{
    uint16_t u[64];
    size_t n = folded.len < 64 ? folded.len : 64;
    for (size_t i = 0; i < n; i++) u[i] = (unsigned char)folded.ptr[i];
    memset(p, 0, sizeof *p);
    p->form = CDET_PATTERN_INSIDE;
    p->text = folded;
    p->rare = (uint32_t)cdet_rare_at(folded);
    choose_grams(p, u, n);
}
