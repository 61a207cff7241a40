/* SPDX-License-Identifier: MIT
 *
 * lookup.c: see lookup.h. An answer belongs to the event that is being taken in; nothing of it is kept but what alerts show.
 */
#include "lookup.h"

#include "ruleset.h"

static bool ask(void *ctx, const cdet_view *v, uint32_t field, cdet_str *answer)
{
    cdet_engine *e = ctx;
    const cdet_ruleset *rs = e->rs;
    char buf[40];
    for (uint32_t i = 0; i < rs->nlookups; i++) {
        const cdet_lookup *l = &rs->lookups[i];
        if (l->wanted != field || !l->table) continue;
        if (cdet_element_look_up(l->table, cdet_view_text(v, l->of, buf), answer)) return true;
    }
    for (uint32_t i = 0; i < rs->nlookups && e->opt.lookup; i++) {
        const cdet_lookup *l = &rs->lookups[i];
        cdet_str value = l->wanted == field ? cdet_view_text(v, l->of, buf) : (cdet_str){ NULL, 0 };
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
