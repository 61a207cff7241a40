/* SPDX-License-Identifier: MIT
 *
 * files.c: files and their uses. Only files of some chain's kinds are kept: a file event that matters to nobody costs a look
 * at its path and nothing else.
 */
#include "files.h"

#include "graph.h"
#include "hits.h"
#include "intern.h"
#include "path.h"
#include "proc.h"

/* ---- kinds of a file ---- */

/* `known`: its comparable form, where it is at hand; else NULL. */
/* The event's own view has looked its path up among the lists, or will. */
static bool kinds_key(cdet_engine *e, bool windows, const cdet_path *known, uint64_t *key)
{
    uint64_t seed = e->key[1] ^ e->os * 2u ^ (windows ? 1u : 0u);
    if (!e->rs->file_kinds) return false;
    const cdet_field *f = known && known != e->path ? cdet_view_get(e->view, CDET_F_F_PATH) : NULL;
    bool same = f && cdet_view_path(e->view, f) == known;
    return cdet_family_key(e->rs->file_kinds, seed, e->file_view, same ? e->view : e->file_view, key);
}

/* Kinds that hold of the path in the view: those on lists alone, whose answers are remembered, and the rest. *kept: it may be. */
static uint32_t those_that_hold(cdet_engine *e, bool on_lists, bool rest, bool *kept)
{
    uint64_t bits[16] = { 0 }, any = 0;
    const uint64_t *together = e->rs->file_kinds ? cdet_family_together(e->rs->file_kinds) : NULL;
    for (size_t i = 0; i < e->rs->t.nflabels && i < 1024; i++) {
        bool listed = together && (together[i / 64] >> i % 64 & 1);
        if ((listed ? on_lists : rest) && cdet_label_matters(&e->rs->t.flabels[i], e->os) &&
            cdet_expr_eval(e->rs->t.exprs, e->rs->t.flabels[i].expr, e->file_view) != CDET_MATCH_NO)
            bits[i / 64] |= 1ull << i % 64;
    }
    uint32_t set = cdet_labels_intern(e, bits, 16);
    for (size_t i = 0; i < 16; i++) any |= bits[i];
    *kept = set || !any;
    return set;
}

static uint32_t kinds_of(cdet_engine *e, cdet_str path, bool windows, const cdet_path *known)
{
    bool kept;
    cdet_field f = { { "file.path", 9 }, CDET_F_F_PATH, CDET_STR, { path } };
    cdet_event ev = CDET_EVENT_INIT;
    uint32_t id = CDET_F_F_PATH;
    ev.fields = &f;
    ev.field_count = 1;
    if (!cdet_view_begin(e->file_view, &ev, &id, CDET_C_FILE_CREATE, windows)) return 0;
    if (known) cdet_view_know_path(e->file_view, &f, known);
    uint64_t key = 0;
    if (!kinds_key(e, windows, known, &key)) return those_that_hold(e, true, true, &kept);
    cdet_image_labels *slot = cdet_place_of(e->file_kinds, CDET_IMAGE_LABELS, sizeof *slot, key);
    uint32_t set = slot->hash == key ? slot->labels : those_that_hold(e, true, false, &kept);
    if (slot->hash != key && kept) *slot = (cdet_image_labels){ key, set, 0 };
    if (cdet_family_members(e->rs->file_kinds) == e->rs->t.nflabels) return set;
    return cdet_labels_union(e, set, those_that_hold(e, false, true, &kept));
}

/* A path with every component in the shape of an 8.3 name, so that NORA~1.QUE meets nora.quemona. */
static uint64_t short_key(const cdet_engine *e, uint64_t host_key, cdet_str path)
{
    char buf[CDET_PATH_MAX];
    size_t n = 0;
    for (size_t i = 0; i < path.len && n + 12 < sizeof buf;) {
        size_t end = i, dot;
        while (end < path.len && path.ptr[end] != '\\') end++;
        for (dot = end; dot > i && path.ptr[dot - 1] != '.'; dot--) {
        }
        size_t base_end = dot > i ? dot - 1 : end, taken = 0;
        for (size_t k = i; k < base_end && taken < 6 && path.ptr[k] != '~'; k++) {
            if (path.ptr[k] == ' ' || path.ptr[k] == '.') continue;
            buf[n++] = path.ptr[k];
            taken++;
        }
        buf[n++] = '.';
        for (size_t k = dot > i ? dot : end; k < end && k < dot + 3; k++) buf[n++] = path.ptr[k];
        buf[n++] = '\\';
        i = end + 1;
    }
    return cdet_hash(e->key, buf, n) ^ host_key ^ 0x38332e6e616d6573ull;
}

/* What a path has in common with others of the same file that do not tell where it lies: an 8.3 name with the long one, the place from
 * which macOS runs a download with the one where it was saved. 0: nothing. */
static uint64_t shape_key(const cdet_engine *e, uint64_t host_key, const cdet_path *p)
{
    if (p->windows) return short_key(e, host_key, cdet_path_key(p));
    cdet_str b = cdet_path_in_bundle(p);
    return b.len ? cdet_hash(e->key, b.ptr, b.len) ^ host_key ^ 0x62756e646c652e2eull : 0;
}

static uint32_t find_file(const cdet_engine *e, uint64_t key, bool by_short)
{
    cdet_map_iter it;
    for (uint32_t i = cdet_map_first(&e->file_map, key, &it); i; i = cdet_map_more(&e->file_map, &it))
        if ((by_short ? cdet_file_at(e, i)->short_key : cdet_file_at(e, i)->key) == key) return i;
    return 0;
}

/* Which of several spellings is shown must not depend on which came first: the shorter, then the smaller one. */
static void prefer(cdet_engine *e, cdet_file *f, cdet_str s)
{
    cdet_str now = cdet_pool_str(e, f->path);
    if (s.len > now.len || (s.len == now.len && memcmp(s.ptr, now.ptr, s.len) >= 0)) return;
    uint32_t t = cdet_pool_put(e, s);
    if (!t) return;
    cdet_pool_drop(e, f->path);
    f->path = t;
}

enum { ALL_SYSTEMS = CDET_OS_WINDOWS | CDET_OS_LINUX | CDET_OS_MACOS };

/* A file told of by events of another system than before (a share, a log without the system's name) is asked for that one's kinds, too. */
static void widen(cdet_engine *e, cdet_file *f, cdet_str path, bool windows, const cdet_path *known)
{
    uint32_t os = e->os ? e->os : ALL_SYSTEMS;
    if ((f->os | os) == f->os) return;
    f->os |= os;
    uint32_t u = cdet_labels_union(e, f->labels, kinds_of(e, path, windows, known));
    if (u == f->labels) return;
    f->labels = u;
    for (uint32_t i = f->uses, n = 0; i && n < CDET_SCAN; i = cdet_use_at(e, i)->f_next, n++)
        cdet_proc_changed(e, cdet_use_at(e, i)->proc);
}

static uint32_t file_at_path(cdet_engine *e, uint32_t host, cdet_str raw, cdet_str cwd, bool windows,
                             const cdet_path *p)
{
    cdet_str k = cdet_path_key(p), shown = raw;
    char joined[CDET_PATH_MAX];
    bool rooted = raw.len > 1 && (raw.ptr[0] == '/' || raw.ptr[0] == '\\' || raw.ptr[1] == ':');
    if (cwd.len && !rooted) {
        memcpy(joined, p->buf, p->len);
        shown = (cdet_str){ joined, p->len };
    } else if (p->stream_at > 1) {
        shown.len = p->stream_at - 1; /* the file, not its stream */
    }
    const cdet_path *known =
        shown.ptr == raw.ptr && shown.len == raw.len && cwd.len == 0 && p->windows == windows ? p : NULL;
    uint64_t host_key = cdet_host_at(e, host)->key, key = cdet_hash(e->key, k.ptr, k.len) ^ host_key;
    uint32_t i = find_file(e, key, false);
    if (i) {
        cdet_file_at(e, i)->flags |= CDET_P_REF;
        prefer(e, cdet_file_at(e, i), shown);
        widen(e, cdet_file_at(e, i), shown, windows, known);
        return i;
    }
    bool is_short = p->short_name || p->moved_at;
    uint64_t skey = is_short || e->short_files ? shape_key(e, host_key, p) : 0;
    i = skey ? find_file(e, skey, true) : 0;
    if (i && (is_short || cdet_file_at(e, i)->is_short)) {
        cdet_file *f = cdet_file_at(e, i);
        if (f->is_short && !is_short && cdet_map_reserve(&e->file_map)) { /* the long name is now known */
            cdet_map_del(&e->file_map, f->key, i);
            f->key = key;
            f->is_short = 0;
            e->short_files--;
            cdet_map_put(&e->file_map, key, i);
            uint32_t t = cdet_pool_put(e, shown);
            if (t) {
                cdet_pool_drop(e, f->path);
                f->path = t;
            }
        }
        widen(e, f, shown, windows, known);
        return i;
    }
    uint32_t labels = kinds_of(e, shown, windows, known);
    if (!labels || !cdet_map_reserve(&e->file_map)) return 0;
    i = cdet_slab_new(&e->files);
    if (!i) return 0;
    cdet_file *f = cdet_file_at(e, i);
    if (!skey) skey = shape_key(e, host_key, p);
    e->short_files += is_short;
    f->key = key;
    f->short_key = skey;
    f->host = host;
    f->os = e->os ? e->os : ALL_SYSTEMS;
    f->is_short = is_short;
    f->labels = labels;
    f->flags = CDET_P_REF | (windows ? CDET_F_WINDOWS : 0);
    f->path = cdet_pool_put(e, shown);
    cdet_map_put(&e->file_map, key, i);
    if (skey && cdet_map_reserve(&e->file_map)) cdet_map_put(&e->file_map, skey, i);
    e->stats.files++;
    return i;
}

uint32_t cdet_file_get(cdet_engine *e, uint32_t host, cdet_str raw, cdet_str cwd, bool windows)
{
    if (e->rs->t.nflabels == 0 || !cdet_path_canon(raw, cwd, windows ? 1 : 0, e->path)) return 0;
    return file_at_path(e, host, raw, cwd, windows, e->path);
}

uint32_t cdet_file_of_event(cdet_engine *e, uint32_t host, cdet_str cwd)
{
    bool windows = e->view->windows;
    const cdet_field *f = cdet_view_get(e->view, CDET_F_F_PATH);
    if (!f || f->kind != CDET_STR || cdet_unknown_text(f->v.str) || e->rs->t.nflabels == 0) return 0;
    const cdet_path *p = cdet_view_path(e->view, f); /* conditions have asked for it, or will */
    if (p && p->windows == windows) return file_at_path(e, host, f->v.str, cwd, windows, p);
    return cdet_file_get(e, host, f->v.str, cwd, windows);
}

/* ---- nodes that are no files ---- */

/* No path holds this byte: those of events are made comparable, which leaves no control characters at their beginning. */
enum { JUNCTION = 0x01, JUNCTION_LEN = 17 };

static bool is_junction(cdet_str s, uint64_t *id)
{
    *id = 0;
    if (s.len != JUNCTION_LEN || s.ptr[0] != JUNCTION) return false;
    for (size_t i = 1; i < s.len; i++) {
        char c = s.ptr[i];
        bool digit = c >= '0' && c <= '9', letter = c >= 'a' && c <= 'f';
        if (!digit && !letter) return false;
        *id = *id << 4 | (uint64_t)(digit ? c - '0' : c - 'a' + 10);
    }
    return true;
}

uint32_t cdet_file_junction(cdet_engine *e, uint32_t host, uint64_t id)
{
    char text[JUNCTION_LEN];
    text[0] = JUNCTION;
    for (int i = 1; i < JUNCTION_LEN; i++) text[i] = "0123456789abcdef"[id >> (64 - 4 * i) & 15];
    uint64_t key = cdet_hash(e->key, text, sizeof text) ^ ~cdet_host_at(e, host)->key;
    uint32_t i = find_file(e, key, false);
    if (i || !cdet_map_reserve(&e->file_map)) return i;
    i = cdet_slab_new(&e->files);
    if (!i) return 0;
    cdet_file *f = cdet_file_at(e, i);
    f->key = key;
    f->host = host;
    f->os = e->os ? e->os : ALL_SYSTEMS;
    f->flags = CDET_P_REF;
    f->path = cdet_pool_put(e, (cdet_str){ text, sizeof text });
    cdet_map_put(&e->file_map, key, i);
    e->stats.files++;
    return i;
}

uint32_t cdet_file_restore(cdet_engine *e, uint32_t host, cdet_str text, bool windows)
{
    uint64_t id;
    if (is_junction(text, &id)) return cdet_file_junction(e, host, id);
    return cdet_file_get(e, host, text, (cdet_str){ "", 0 }, windows);
}

/* ---- names and uses ---- */

static void forget_name(cdet_engine *e, uint32_t file)
{
    cdet_file *f = cdet_file_at(e, file);
    uint32_t *at = f->from ? &cdet_file_at(e, f->from)->to : NULL;
    while (at && *at && *at != file) at = &cdet_file_at(e, *at)->to_next;
    if (at && *at == file) *at = f->to_next;
    f->from = f->to_next = 0;
}

/* Of several renamings to one name the earliest holds, whichever is heard of first. */
static bool is_earlier(const cdet_engine *e, const cdet_file *f, uint32_t from, int64_t t)
{
    if (!f->from || f->renamed != t) return !f->from || t < f->renamed;
    cdet_str a = cdet_pool_str(e, cdet_file_at(e, from)->path), b = cdet_pool_str(e, cdet_file_at(e, f->from)->path);
    return a.len != b.len ? a.len < b.len : memcmp(a.ptr, b.ptr, a.len) < 0;
}

void cdet_file_renamed(cdet_engine *e, uint32_t file, uint32_t from, int64_t t)
{
    cdet_file *f = cdet_file_at(e, file);
    if (from == file || !is_earlier(e, f, from, t)) return;
    forget_name(e, file);
    f->from = from;
    f->renamed = t;
    f->to_next = cdet_file_at(e, from)->to;
    cdet_file_at(e, from)->to = file;
    cdet_file_at(e, from)->flags |= CDET_F_KEPT;
    uint32_t names[CDET_NAMES], count = cdet_file_names(e, file, names);
    for (uint32_t k = 0; k < count; k++)
        for (uint32_t i = cdet_file_at(e, names[k])->uses, n = 0; i && n < CDET_SCAN;
             i = cdet_use_at(e, i)->f_next, n++)
            cdet_proc_changed(e, cdet_use_at(e, i)->proc);
}

uint32_t cdet_file_names(const cdet_engine *e, uint32_t file, uint32_t out[CDET_NAMES])
{
    uint32_t n = 1;
    out[0] = file;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = cdet_file_at(e, out[i])->to, seen = 0; k && n < CDET_NAMES && seen < CDET_NAMES;
             k = cdet_file_at(e, k)->to_next, seen++) {
            uint32_t at = 0;
            while (at < n && out[at] != k) at++; /* names may go in a circle */
            if (at == n) out[n++] = k;
        }
    return n;
}

void cdet_file_remove(cdet_engine *e, uint32_t file)
{
    cdet_file *f = cdet_file_at(e, file);
    forget_name(e, file);
    while (f->to) forget_name(e, f->to);
    while (f->uses) cdet_use_remove(e, f->uses);
    while (f->writes) cdet_use_remove(e, f->writes);
    e->short_files -= f->is_short;
    cdet_map_del(&e->file_map, f->key, file);
    if (f->short_key) cdet_map_del(&e->file_map, f->short_key, file);
    cdet_hits_free(e, f->sets);
    cdet_pool_drop(e, f->path);
    cdet_slab_del(&e->files, file);
    e->stats.files--;
}
