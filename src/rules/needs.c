/* SPDX-License-Identifier: MIT
 *
 * needs.c: see needs.h. What ties an event to its chain (a process, a file, a key) it cannot do without; of the fields that its
 * condition reads, it must have one.
 */
#include "needs.h"

#include "text.h"

static void need(const cdet_ruleset *rs, cdet_buf *t, const cdet_alt *a, const cdet_chain *c, uint32_t class_id)
{
    uint32_t ids[64];
    bool start = class_id == CDET_C_PROCESS_START;
    size_t n = 0;
    cdet_buf_str(t, cdet_names_text(rs->t.classes, class_id));
    cdet_buf_lit(t, ":");
    if (a->key.space != UINT32_MAX && a->of < 0) {
        for (uint32_t k = 0; k < a->key.nfields; k++) {
            if (k) cdet_buf_lit(t, "+");
            cdet_buf_str(t, cdet_names_text(rs->t.fields, a->key.fields[k]));
        }
    } else if (a->rel) {
        cdet_buf_str(t, start ? CDET_LIT("process.executable") : CDET_LIT("file.path"));
    } else if (c->kind != CDET_ANCHOR_EVENT && a->at != CDET_AT_HOST) {
        cdet_buf_lit(t, "process.entity_id|process.pid");
    }
    if (a->executes) cdet_buf_lit(t, "+process.executable|process.script.path|process.args|process.command_line");
    if (a->nby && !a->by_unknown) cdet_buf_lit(t, "+process.executable|process.name");
    if (a->expr >= 0) n = cdet_expr_fields(rs->t.exprs, a->expr, ids, 64);
    for (uint32_t k = 0; start && k < a->nis && n < 64; k++)
        n += cdet_expr_fields(rs->t.exprs, rs->t.plabels[a->is[k]].expr, ids + n, 64 - n);
    for (size_t k = 0; k < n && k < 64; k++) {
        cdet_buf_str(t, k ? CDET_LIT("|") : CDET_LIT("+"));
        cdet_buf_str(t, cdet_names_text(rs->t.fields, ids[k]));
    }
}

bool cdet_stage_needs(cdet_ruleset *rs, const cdet_chain *c, cdet_stage *s)
{
    cdet_buf t;
    cdet_buf_init(&t, &rs->mem);
    for (uint32_t i = s->first_alt; i < s->first_alt + s->nalts; i++)
        for (uint32_t k = 0; k < c->alts[i].nclasses; k++) {
            if (cdet_buf_get(&t).len) cdet_buf_lit(&t, ",");
            need(rs, &t, &c->alts[i], c, c->alts[i].classes[k]);
        }
    s->needs_text = t.failed ? (cdet_str){ NULL, 0 } : cdet_arena_str(&rs->arena, cdet_buf_get(&t));
    cdet_buf_free(&t);
    return s->needs_text.ptr != NULL;
}
