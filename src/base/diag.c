/* SPDX-License-Identifier: MIT
 *
 * diag.c: collects messages about a text; finds the nearest known name for a mistyped one.
 *
 * Messages quote hostile texts, so each is made plain (no control characters, valid UTF-8) before it is kept.
 */
#include "diag.h"

#include "text.h"

#include <stdio.h>

enum {
    DIAG_MAX = 1000,   /* messages kept; further errors are counted, so that a hostile text cannot eat the budget */
    DIAG_BYTES = 2048, /* longest message before it is made plain */
    NEAREST_MAX = 64   /* longest name that is compared */
};

void cdet_diags_init(cdet_diags *d, cdet_mem *m)
{
    memset(d, 0, sizeof *d);
    d->mem = m;
    cdet_arena_init(&d->arena, m);
}

void cdet_diags_free(cdet_diags *d)
{
    cdet_mem_free(d->mem, d->items, d->cap * sizeof *d->items);
    cdet_arena_free(&d->arena);
    cdet_diags_init(d, d->mem);
}

/* Makes `text` plain and appends it. On a refusal only `oom` is set. */
static void keep(cdet_diags *d, cdet_str text)
{
    cdet_buf plain;
    cdet_buf_init(&plain, d->mem);
    cdet_plain_str(&plain, text);
    if (plain.failed || !cdet_mem_grow(d->mem, &d->items, &d->cap, d->count + 1, sizeof *d->items)) goto refused;
    cdet_str kept = cdet_arena_str(&d->arena, cdet_buf_get(&plain));
    if (!kept.ptr) goto refused;
    d->items[d->count++] = kept;
    goto done;
refused:
    d->oom = true;
done:
    cdet_buf_free(&plain);
}

static size_t clamp_length(int n)
{
    return n < 0 ? 0 : n >= DIAG_BYTES ? DIAG_BYTES - 1 : (size_t)n;
}

static void add(cdet_diags *d, cdet_pos at, const char *severity, const char *fmt, va_list ap)
{
    if (d->count > DIAG_MAX) return;
    if (d->count == DIAG_MAX) {
        keep(d, CDET_LIT("error: too many messages, the rest is left out"));
        return;
    }
    char text[DIAG_BYTES];
    int n;
    if (!at.origin)
        n = snprintf(text, sizeof text, "%s: ", severity);
    else if (at.line == 0)
        n = snprintf(text, sizeof text, "%.512s: %s: ", at.origin, severity);
    else
        n = snprintf(text, sizeof text, "%.512s:%u:%u: %s: ", at.origin, (unsigned)at.line, (unsigned)at.col, severity);
    size_t used = clamp_length(n);
    used += clamp_length(vsnprintf(text + used, sizeof text - used, fmt, ap));
    if (used > sizeof text - 1) used = sizeof text - 1;
    keep(d, (cdet_str){ text, used });
}

void cdet_diag_error(cdet_diags *d, cdet_pos at, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    add(d, at, "error", fmt, ap);
    va_end(ap);
    d->errors++;
}

void cdet_diag_warning(cdet_diags *d, cdet_pos at, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    add(d, at, "warning", fmt, ap);
    va_end(ap);
}

/* ---- nearest name ---- */

static size_t min3(size_t a, size_t b, size_t c)
{
    size_t m = a < b ? a : b;
    return m < c ? m : c;
}

/* Optimal string alignment distance, case folded: insert, delete, replace, swap neighbours. Lengths <= NEAREST_MAX. */
static size_t distance(cdet_str a, cdet_str b)
{
    size_t rows[3][NEAREST_MAX + 1]; /* rows i-2, i-1, i of the table, in turn */
    size_t *before = rows[0], *prev = rows[1], *row = rows[2];
    memset(rows, 0, sizeof rows);
    for (size_t j = 0; j <= b.len; j++) prev[j] = j;
    for (size_t i = 1; i <= a.len; i++) {
        row[0] = i;
        unsigned char ca = cdet_lower((unsigned char)a.ptr[i - 1]);
        for (size_t j = 1; j <= b.len; j++) {
            unsigned char cb = cdet_lower((unsigned char)b.ptr[j - 1]);
            row[j] = min3(prev[j] + 1, row[j - 1] + 1, prev[j - 1] + (ca != cb));
            bool swapped = i > 1 && j > 1 && ca == cdet_lower((unsigned char)b.ptr[j - 2]) &&
                           cdet_lower((unsigned char)a.ptr[i - 2]) == cb;
            if (swapped && before[j - 2] + 1 < row[j]) row[j] = before[j - 2] + 1;
        }
        size_t *oldest = before;
        before = prev;
        prev = row;
        row = oldest;
    }
    return prev[b.len];
}

cdet_str cdet_nearest(cdet_str name, const cdet_str *names, size_t n)
{
    cdet_str best = { NULL, 0 };
    if (name.len == 0 || name.len > NEAREST_MAX) return best;
    size_t limit = name.len / 3 ? name.len / 3 : 1;
    for (size_t i = 0; i < n; i++) {
        if (names[i].len == 0 || names[i].len > NEAREST_MAX) continue;
        size_t gap = names[i].len > name.len ? names[i].len - name.len : name.len - names[i].len;
        if (gap > limit) continue;
        size_t d = distance(name, names[i]);
        if (d > limit || (d == limit && best.ptr)) continue;
        best = names[i];
        limit = d;
        if (d == 0) break;
    }
    return best;
}
