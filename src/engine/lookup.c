/* SPDX-License-Identifier: MIT
 *
 * lookup.c: see lookup.h. An answer belongs to the event that is being taken in; nothing of it is kept but what alerts show.
 */
#include "lookup.h"

#include "ruleset.h"

/* The event's host is no field of its own. */
static cdet_str value_of(const cdet_view *v, uint32_t field, char buf[40])
{
    cdet_str s = cdet_view_text(v, field, buf);
    return s.len || field != CDET_F_HOST_NAME || cdet_unknown_text(v->ev->host) ? s : v->ev->host;
}

/* Hosts are known with and without their domain. */
static bool in_table(const cdet_lookup *l, cdet_str value, cdet_str *answer)
{
    const char *dot = l->of == CDET_F_HOST_NAME && value.len ? memchr(value.ptr, '.', value.len) : NULL;
    if (cdet_element_look_up(l->table, value, answer)) return true;
    return dot && cdet_element_look_up(l->table, (cdet_str){ value.ptr, (size_t)(dot - value.ptr) }, answer);
}

static bool ask(void *ctx, const cdet_view *v, uint32_t field, cdet_str *answer)
{
    cdet_engine *e = ctx;
    const cdet_ruleset *rs = e->rs;
    char buf[40];
    for (uint32_t i = 0; i < rs->nlookups; i++) {
        const cdet_lookup *l = &rs->lookups[i];
        if (l->wanted == field && l->table && in_table(l, value_of(v, l->of, buf), answer)) return true;
    }
    for (uint32_t i = 0; i < rs->nlookups && e->opt.lookup; i++) {
        const cdet_lookup *l = &rs->lookups[i];
        cdet_str value = l->wanted == field ? value_of(v, l->of, buf) : (cdet_str){ NULL, 0 };
        if (!value.len) continue;
        bool busy = e->busy;
        e->busy = true; /* it must not come back here */
        bool known = e->opt.lookup(cdet_names_text(rs->t.fields, field), value, answer, e->opt.lookup_ctx) != 0;
        e->busy = busy;
        if (known && answer->ptr) return true;
    }
    return false;
}

void cdet_lookups_begin(cdet_engine *e)
{
    e->asked = e->rs->t.asked;
    e->asked.ask = ask;
    e->asked.ctx = e;
    e->view->asked = e->asked.count ? &e->asked : NULL;
}
