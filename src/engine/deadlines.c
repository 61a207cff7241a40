/* SPDX-License-Identifier: MIT
 *
 * deadlines.c: a pairing heap a host. A node's first child is `kid`, its right neighbour `right`; `left` is the left neighbour, or
 * the parent of a first child. Amortised O(log n) a change; nothing recurses.
 */
#include "deadlines.h"

static cdet_instance *at(const cdet_engine *e, uint32_t i)
{
    return cdet_instance_at(e, i);
}

/* Two roots become one: the later deadline goes below the earlier. */
static uint32_t meld(cdet_engine *e, uint32_t a, uint32_t b)
{
    if (!a || !b) return a ? a : b;
    if (at(e, b)->deadline < at(e, a)->deadline) {
        uint32_t t = a;
        a = b;
        b = t;
    }
    cdet_instance *x = at(e, a), *y = at(e, b);
    y->right = x->kid;
    if (x->kid) at(e, x->kid)->left = b;
    y->left = a;
    x->kid = b;
    return a;
}

/* A row of neighbours becomes one heap: in pairs from the left, then all from the right. */
static uint32_t meld_row(cdet_engine *e, uint32_t first)
{
    uint32_t pairs = 0, root = 0;
    while (first) {
        uint32_t a = first, b = at(e, a)->right;
        first = b ? at(e, b)->right : 0;
        at(e, a)->left = at(e, a)->right = 0;
        if (b) at(e, b)->left = at(e, b)->right = 0;
        a = meld(e, a, b);
        at(e, a)->right = pairs;
        pairs = a;
    }
    while (pairs) {
        uint32_t a = pairs;
        pairs = at(e, a)->right;
        at(e, a)->right = 0;
        root = meld(e, root, a);
    }
    return root;
}

static void take_out(cdet_engine *e, cdet_host *h, uint32_t id)
{
    cdet_instance *in = at(e, id);
    uint32_t rest = meld_row(e, in->kid);
    if (h->deadlines == id) {
        h->deadlines = rest;
    } else {
        cdet_instance *l = at(e, in->left);
        if (l->kid == id)
            l->kid = in->right;
        else
            l->right = in->right;
        if (in->right) at(e, in->right)->left = in->left;
        h->deadlines = meld(e, h->deadlines, rest);
    }
    in->kid = in->left = in->right = 0;
}

void cdet_deadline_set(cdet_engine *e, uint32_t id, int64_t deadline)
{
    cdet_instance *in = at(e, id);
    cdet_host *h = cdet_host_at(e, in->host);
    if (in->deadline == deadline) return;
    if (in->deadline != INT64_MAX) take_out(e, h, id);
    in->deadline = deadline;
    if (deadline != INT64_MAX) h->deadlines = meld(e, h->deadlines, id);
}

uint32_t cdet_deadline_due(const cdet_engine *e, uint32_t host)
{
    const cdet_host *h = cdet_host_at(e, host);
    return h->watermark != CDET_NO_TIME && cdet_deadline_next(e, host) < h->watermark ? h->deadlines : 0;
}

int64_t cdet_deadline_next(const cdet_engine *e, uint32_t host)
{
    uint32_t first = cdet_host_at(e, host)->deadlines;
    return first ? at(e, first)->deadline : INT64_MAX;
}
