/* SPDX-License-Identifier: MIT
 *
 * copies.c: see copies.h. Arguments and writes may be heard of in either order; the tie is made once both are.
 */
#include "copies.h"

#include "files.h"
#include "intern.h"
#include "path.h"
#include "proc.h"
#include "text.h"

enum { FEW = 64 };

static bool is_above(cdet_str dir, cdet_str path)
{
    while (dir.len && (dir.ptr[dir.len - 1] == '/' || dir.ptr[dir.len - 1] == '\\')) dir.len--;
    if (!dir.len || path.len <= dir.len || (path.ptr[dir.len] != '/' && path.ptr[dir.len] != '\\')) return false;
    return cdet_str_ieq(dir, (cdet_str){ path.ptr, dir.len });
}

/* What the process made `file` of: the one file it was given, or of several the one of this name. 0: not told. */
static uint32_t source_of(const cdet_engine *e, const cdet_extra *x, uint32_t file)
{
    cdet_str path = cdet_pool_str(e, cdet_file_at(e, file)->path);
    uint32_t only = 0, given = 0, named = 0, same = 0, n = 0;
    for (uint32_t i = x->uses; i && n < FEW; i = cdet_use_at(e, i)->p_next, n++) {
        const cdet_use *u = cdet_use_at(e, i);
        if (!cdet_use_given(u->kind) || u->file == file || u->file == only || u->file == named) continue;
        cdet_str s = cdet_pool_str(e, cdet_file_at(e, u->file)->path);
        if (is_above(s, path)) continue; /* where to */
        only = u->file;
        given++;
        if (!cdet_str_ieq(cdet_basename(s), cdet_basename(path))) continue;
        named = u->file;
        same++;
    }
    return given == 1 ? only : same == 1 ? named : 0;
}

void cdet_copies_of(cdet_engine *e, uint32_t proc)
{
    const cdet_extra *x = cdet_proc_at(e, proc)->x;
    uint32_t n = 0;
    if (!x || !cdet_labels_any(e, cdet_proc_labels(e, proc), e->rs->copiers, e->rs->ncopiers)) return;
    for (uint32_t i = x->uses; i && n < FEW; i = cdet_use_at(e, i)->p_next, n++) {
        const cdet_use *u = cdet_use_at(e, i);
        uint32_t from = u->kind == CDET_USE_WROTE ? source_of(e, x, u->file) : 0;
        if (from) cdet_file_renamed(e, u->file, from, u->first);
    }
}

void cdet_copies_refresh(cdet_engine *e)
{
    if (!e->rs->ncopiers) return;
    for (size_t i = 0; i < e->nheard; i++)
        if (e->heard[i] && cdet_use_at(e, e->heard[i])->kind == CDET_USE_WROTE)
            cdet_copies_of(e, cdet_use_at(e, e->heard[i])->proc);
    for (size_t i = 0; i < e->nchanged; i++) /* it may grow */
        if (e->changed[i]) cdet_copies_of(e, e->changed[i]);
}
