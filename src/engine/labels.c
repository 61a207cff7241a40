/* SPDX-License-Identifier: MIT
 *
 * labels.c: see labels.h. Most labels ask for the image alone, and a fleet runs a few hundred images: what those labels say of an image
 * is worked out once and remembered, however many analytics there are; and so is what the rest say of a command line, since most
 * programs are started by others, again and again in the same way.
 */
#include "labels.h"

#include "intern.h"

enum { MAX_WORDS = 64 };

static bool holds(cdet_engine *e, uint32_t label)
{
    const cdet_label *l = &e->rs->t.plabels[label];
    return cdet_label_matters(l, e->os) && cdet_expr_eval(e->rs->t.exprs, l->expr, e->view) == CDET_MATCH_YES;
}

static uint32_t words_of(const cdet_engine *e)
{
    return e->rs->label_words < MAX_WORDS ? e->rs->label_words : MAX_WORDS;
}

/* Adds a field's text to a key. false: it is no single text, or one that is cut and counted as such. */
static bool mix(const cdet_engine *e, uint32_t field, uint64_t *h)
{
    const cdet_field *f = cdet_view_get(e->view, field);
    *h = *h * 0x9e3779b97f4a7c15ull + 1;
    if (!f) return true;
    if (f->kind != CDET_STR || f->v.str.len > e->view->max_field || cdet_view_next(e->view, f)) return false;
    *h ^= cdet_hash(e->key, f->v.str.len ? f->v.str.ptr : "", f->v.str.len);
    return true;
}

/* The top bit is set where the answer is not to be kept. */
static uint32_t those_that_hold(cdet_engine *e, const uint64_t *which)
{
    uint64_t bits[MAX_WORDS] = { 0 }, unsure = e->view->unsure;
    for (uint32_t w = 0; w < words_of(e); w++)
        for (uint64_t left = which[w]; left; left &= left - 1) {
            uint32_t b = (uint32_t)__builtin_ctzll(left);
            if (holds(e, w * 64 + b)) bits[w] |= 1ull << b;
        }
    uint32_t set = cdet_labels_intern(e, bits, words_of(e));
    uint64_t any = 0;
    for (uint32_t w = 0; w < words_of(e); w++) any |= bits[w];
    return unsure == e->view->unsure && (set || !any) ? set : set | 1u << 31;
}

/* From memory where the same was asked for before (key 0: not). What was unsure is asked again and counted again. */
static uint32_t remembered(cdet_engine *e, const uint64_t *which, cdet_image_labels *places, size_t count, uint64_t key)
{
    cdet_image_labels *slot = key ? cdet_place_of(places, count, sizeof *slot, key) : NULL;
    if (slot && slot->hash == key) return slot->labels;
    uint32_t set = those_that_hold(e, which);
    if (slot && !(set & 1u << 31)) *slot = (cdet_image_labels){ key, set, 0 };
    return set & ~(1u << 31);
}

/* What the image says, and what the command line says. */
static uint32_t of_texts(cdet_engine *e)
{
    uint64_t image = e->os * 2u + (e->view->windows ? 1u : 0u);
    if (!mix(e, CDET_F_P_EXE, &image) || !mix(e, CDET_F_P_NAME, &image) || !mix(e, CDET_F_P_CWD, &image)) image = 0;
    uint32_t set = remembered(e, e->rs->image_labels, e->image_labels, CDET_IMAGE_LABELS, image);
    uint64_t command = image;
    if (!e->rs->ncommand_labels) return set;
    if (!image || !mix(e, CDET_F_P_CMD, &command) || !mix(e, CDET_F_P_ORIGINAL, &command) ||
        !mix(e, CDET_F_PP_NAME, &command))
        command = 0;
    uint32_t more = remembered(e, e->rs->command_labels, e->command_labels, CDET_COMMAND_LABELS, command);
    return cdet_labels_union(e, set, more);
}

uint32_t cdet_labels_now(cdet_engine *e)
{
    uint64_t bits[MAX_WORDS] = { 0 };
    uint32_t set = of_texts(e);
    bool more = false;
    for (uint32_t i = 0; i < e->rs->nother_labels; i++) {
        uint32_t l = e->rs->other_labels[i];
        if (l >= MAX_WORDS * 64 || !holds(e, l)) continue;
        bits[l / 64] |= 1ull << l % 64;
        more = true;
    }
    return more ? cdet_labels_union(e, set, cdet_labels_intern(e, bits, words_of(e))) : set;
}

/* The same for every event with this image, so remembered, but for those that say more of the process. */
uint32_t cdet_labels_of_effect(cdet_engine *e, cdet_str exe)
{
    char num[40];
    if (!exe.len) return 0;
    if (cdet_view_text(e->view, CDET_F_P_CMD, num).len || cdet_view_text(e->view, CDET_F_P_ORIGINAL, num).len ||
        cdet_view_text(e->view, CDET_F_PP_EXE, num).len)
        return cdet_labels_now(e);
    uint64_t h = cdet_hash(e->key, exe.ptr, exe.len) ^ e->os * 2 ^ (e->view->windows ? 1 : 0);
    cdet_image_labels *slot = cdet_place_of(e->effect_labels, CDET_IMAGE_LABELS, sizeof *slot, h);
    if (slot->hash != h || h == 0) {
        slot->labels = cdet_labels_now(e);
        slot->hash = h;
    }
    return slot->labels;
}
