/* SPDX-License-Identifier: MIT
 *
 * files.c: files, their uses, and buckets. Only files of some chain's kinds are kept: a file event that matters to nobody costs a look
 * at its path and nothing else.
 */
#include "files.h"

#include "graph.h"
#include "hits.h"
#include "intern.h"
#include "net.h"
#include "path.h"
#include "proc.h"

enum {
    KEY_SEPARATOR = 0x1f, /* between the values of a key of several fields */
    MAX_LINKS = 64
};

/* ---- kinds of a file ---- */

/* `known`: its comparable form, where it is at hand; else NULL. */
/* The event's own view has looked its path up among the lists, or will. */
static bool kinds_key(cdet_engine *e, bool windows, const cdet_path *known, uint64_t *key)
{
    uint64_t seed = e->key[1] ^ e->os * 2u ^ (windows ? 1u : 0u);
    if (!e->rs->file_kinds) return false;
    const cdet_field *f = known && known != e->path ? cdet_view_get(e->view, CDET_F_F_PATH) : NULL;
    bool same = f && cdet_view_path(e->view, f) == known;
    return cdet_family_key(e->rs->file_kinds, seed, same ? e->view : e->file_view, key);
}

static uint32_t kinds_of(cdet_engine *e, cdet_str path, bool windows, const cdet_path *known)
{
    uint64_t bits[16] = { 0 };
    cdet_field f = { { "file.path", 9 }, CDET_F_F_PATH, CDET_STR, { path } };
    cdet_event ev = CDET_EVENT_INIT;
    uint32_t id = CDET_F_F_PATH;
    ev.fields = &f;
    ev.field_count = 1;
    if (!cdet_view_begin(e->file_view, &ev, &id, CDET_C_FILE_CREATE, windows)) return 0;
    if (known) cdet_view_know_path(e->file_view, &f, known);
    uint64_t key = 0;
    if (!kinds_key(e, windows, known, &key)) key = 0;
    cdet_image_labels *slot = cdet_place_of(e->file_kinds, CDET_IMAGE_LABELS, sizeof *slot, key);
    if (key && slot->hash == key) return slot->labels;
    for (size_t i = 0; i < e->rs->t.nflabels && i < 1024; i++)
        if (cdet_label_matters(&e->rs->t.flabels[i], e->os) &&
            cdet_expr_eval(e->rs->t.exprs, e->rs->t.flabels[i].expr, e->file_view) != CDET_MATCH_NO)
            bits[i / 64] |= 1ull << i % 64;
    uint32_t set = cdet_labels_intern(e, bits, 16);
    uint64_t any = 0;
    for (size_t i = 0; i < 16; i++) any |= bits[i];
    if (key && (set || !any)) *slot = (cdet_image_labels){ key, set, 0 };
    return set;
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
    uint64_t skey = windows && (p->short_name || e->short_files) ? short_key(e, host_key, k) : 0;
    i = skey ? find_file(e, skey, true) : 0;
    if (i && (p->short_name || cdet_file_at(e, i)->is_short)) {
        cdet_file *f = cdet_file_at(e, i);
        if (f->is_short && !p->short_name && cdet_map_reserve(&e->file_map)) { /* the long name is now known */
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
    bool is_short = p->short_name;
    uint32_t labels = kinds_of(e, shown, windows, known);
    if (!labels || !cdet_map_reserve(&e->file_map)) return 0;
    i = cdet_slab_new(&e->files);
    if (!i) return 0;
    cdet_file *f = cdet_file_at(e, i);
    if (windows && !skey) skey = short_key(e, host_key, k);
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

/* ---- arguments ---- */

static bool looks_like_file(cdet_str s, bool windows)
{
    if (s.len < 3 || s.len > 1024) return false;
    if (windows) {
        if (s.len > 3 && s.ptr[1] == ':' && (s.ptr[2] == '\\' || s.ptr[2] == '/')) return true;
        if (s.ptr[0] == '\\' && s.ptr[1] == '\\') return true;
        if (s.ptr[0] == '/' || s.ptr[0] == '-') return false;
    } else if (s.ptr[0] == '/' || (s.ptr[0] == '.' && s.ptr[1] == '/') || (s.ptr[0] == '~' && s.ptr[1] == '/')) {
        return true;
    } else if (s.ptr[0] == '-') {
        return false;
    }
    cdet_str name = cdet_basename(s);
    cdet_str ext = cdet_path_ext(name);
    return ext.len > 0 && ext.len <= 8;
}

static cdet_str strip(cdet_str s)
{
    while (s.len && (s.ptr[0] == '"' || s.ptr[0] == '\'' || s.ptr[0] == '@' || s.ptr[0] == '(')) {
        s.ptr++;
        s.len--;
    }
    while (s.len &&
           (s.ptr[s.len - 1] == '"' || s.ptr[s.len - 1] == '\'' || s.ptr[s.len - 1] == ')' || s.ptr[s.len - 1] == ';'))
        s.len--;
    if (s.len > 8 && memcmp(s.ptr, "file:///", 8) == 0) {
        s.ptr += 7;
        s.len -= 7;
        if (s.len > 3 && s.ptr[2] == ':') {
            s.ptr++;
            s.len--;
        }
    }
    return s;
}

/* An argument may hold a path inside ("/c \"C:\\x.bat\" a", "x.dll,Entry"): take from its drive letter to a quote or comma. */
static cdet_str inner_path(cdet_str s)
{
    for (size_t i = 0; i + 3 < s.len; i++) {
        bool letter = (s.ptr[i] | 32) >= 'a' && (s.ptr[i] | 32) <= 'z';
        if (!letter || s.ptr[i + 1] != ':' || (s.ptr[i + 2] != '\\' && s.ptr[i + 2] != '/')) continue;
        size_t end = i;
        bool quoted = i > 0 && s.ptr[i - 1] == '"';
        while (end < s.len && s.ptr[end] != '"' && s.ptr[end] != ',' && s.ptr[end] != '\'' &&
               (quoted || i == 0 || s.ptr[end] != ' '))
            end++;
        return (cdet_str){ s.ptr + i, end - i };
    }
    return s;
}

/* The file that one argument names; empty: none. */
static cdet_str argument_path(cdet_str arg, bool windows)
{
    cdet_str s = strip(arg);
    if (windows) {
        s = inner_path(s);
    } else if (s.len && s.ptr[0] == '-') { /* --file=/path */
        const char *eq = memchr(s.ptr, '=', s.len);
        if (eq) s = strip((cdet_str){ eq + 1, s.len - (size_t)(eq + 1 - s.ptr) });
    }
    return looks_like_file(s, windows) ? s : (cdet_str){ "", 0 };
}

/* A command line that is joined arguments does not show which blanks are of a path: a first path may go on over the next words. What is no
 * file ties nothing. `from`: where the arguments begin. */
static size_t blank_paths(cdet_str cmd, size_t from, cdet_str *out, size_t n, size_t max)
{
    enum { WORDS = 6 };
    for (size_t i = from; i < cmd.len; i++) {
        bool begins = cmd.ptr[i - 1] == ' ' &&
                      (cmd.ptr[i] == '/' || (cmd.ptr[i] == '.' && i + 1 < cmd.len && cmd.ptr[i + 1] == '/'));
        if (strchr("\"'\\|&;<>`$\n", cmd.ptr[i]) || cmd.ptr[i] == '\0') return n; /* quoted, or a script */
        if (!begins) continue;
        size_t end = i;
        while (end < cmd.len && cmd.ptr[end] != ' ') end++;
        for (int w = 0; w < WORDS && end + 1 < cmd.len && n < max; w++) {
            size_t word = ++end;
            while (end < cmd.len && cmd.ptr[end] != ' ') end++;
            if (end == word || memchr("-/\"'\\|&;<>`$", cmd.ptr[word], 13)) break;
            if (w == 0 || cdet_path_ext((cdet_str){ cmd.ptr + word, end - word }).len)
                out[n++] = (cdet_str){ cmd.ptr + i, end - i };
        }
        return n;
    }
    return n;
}

size_t cdet_argument_paths(cdet_str cmd, bool windows, char *buf, size_t cap, cdet_str *out, size_t max)
{
    cdet_str args[64], told = windows ? cdet_args_of_cmd(cmd) : (cdet_str){ "", 0 };
    size_t n = 0, argc = cdet_args_split(told.len ? told : cmd, windows, buf, cap, args, 64);
    for (size_t i = told.len == 0; i < argc && n < max; i++) { /* the program's own name is no argument of it */
        cdet_str s = argument_path(args[i], windows);
        if (s.len) out[n++] = s;
    }
    const char *blank = !windows && cmd.len ? memchr(cmd.ptr, ' ', cmd.len) : NULL;
    return blank ? blank_paths(cmd, (size_t)(blank - cmd.ptr) + 1, out, n, max) : n;
}

size_t cdet_listed_paths(const cdet_view *v, uint32_t field, cdet_str *out, size_t max)
{
    size_t n = 0;
    const cdet_field *f = cdet_view_get(v, field);
    if (f) f = cdet_view_next(v, f); /* the program's own name */
    for (; f && n < max; f = cdet_view_next(v, f)) {
        cdet_str s = f->kind == CDET_STR ? argument_path(f->v.str, v->windows) : (cdet_str){ "", 0 };
        if (s.len) out[n++] = s;
    }
    return n;
}

/* ---- buckets ---- */

static size_t key_text(cdet_engine *e, cdet_key_form form, cdet_str s, char *buf, size_t cap)
{
    cdet_image_ref ref;
    cdet_ip ip;
    size_t n = 0;
    switch (form) {
    case CDET_KEY_CONTAINER: /* ids come with 12, 15 or 64 digits: 12 say it */
        while (n < s.len && n < 12) {
            buf[n] = (char)cdet_lower((unsigned char)s.ptr[n]);
            n++;
        }
        return n;
    case CDET_KEY_IP:
        if (!cdet_ip_parse(s, &ip)) return 0;
        memcpy(buf, ip.b, sizeof ip.b);
        return sizeof ip.b;
    case CDET_KEY_IMAGE: {
        if (!cdet_image_parse(s, &ref)) return 0;
        cdet_str parts[3] = { ref.registry, ref.repository, ref.digest.len ? ref.digest : ref.tag };
        for (int i = 0; i < 3; i++) {
            if (n + parts[i].len + 1 > cap) return 0;
            if (parts[i].len) memcpy(buf + n, parts[i].ptr, parts[i].len);
            n += parts[i].len;
            buf[n++] = '\n';
        }
        return n;
    }
    case CDET_KEY_PATH:
        if (!cdet_path_canon(s, (cdet_str){ "", 0 }, -1, e->path) || cdet_path_key(e->path).len > cap) return 0;
        n = cdet_path_key(e->path).len;
        memcpy(buf, cdet_path_key(e->path).ptr, n);
        return n;
    case CDET_KEY_LOWER:
    case CDET_KEY_TEXT:
        break;
    }
    for (; n < s.len && n < cap; n++)
        buf[n] = form == CDET_KEY_LOWER ? (char)cdet_lower((unsigned char)s.ptr[n]) : s.ptr[n];
    return n;
}

static uint32_t bucket_find(const cdet_engine *e, uint64_t key)
{
    cdet_map_iter it;
    for (uint32_t i = cdet_map_first(&e->bucket_map, key, &it); i; i = cdet_map_more(&e->bucket_map, &it))
        if (cdet_bucket_at(e, i)->key == key) return i;
    return 0;
}

/* One value has several spellings (an id of 12 or 64 digits): the longest is shown, whichever came first. */
static void prefer_text(cdet_engine *e, uint32_t bucket, cdet_str s)
{
    cdet_bucket *b = cdet_bucket_at(e, bucket);
    cdet_str now = cdet_pool_str(e, b->text);
    if (s.len < now.len || (s.len == now.len && (s.len == 0 || memcmp(s.ptr, now.ptr, s.len) >= 0))) return;
    uint32_t text = cdet_pool_put(e, s);
    if (!text) return;
    cdet_pool_drop(e, b->text);
    b->text = text;
}

static uint32_t bucket_for(cdet_engine *e, uint64_t key, uint32_t space, uint32_t host, cdet_str text)
{
    uint32_t i = bucket_find(e, key);
    if (i) prefer_text(e, i, text);
    if (i || !cdet_map_reserve(&e->bucket_map)) return i;
    i = cdet_slab_new(&e->buckets);
    if (!i) return 0;
    cdet_bucket *b = cdet_bucket_at(e, i);
    b->key = key;
    b->space = space;
    b->host = host;
    b->text = cdet_pool_put(e, text);
    cdet_map_put(&e->bucket_map, key, i);
    return i;
}

uint32_t cdet_key_values(const cdet_engine *e, const cdet_keyref *k)
{
    uint32_t n = 0;
    if (k->nfields != 1) return 1;
    for (const cdet_field *f = cdet_view_get(e->view, k->fields[0]); f; f = cdet_view_next(e->view, f)) n++;
    return n;
}

static cdet_str nth_value(const cdet_engine *e, uint32_t field, uint32_t nth, char num[40])
{
    const cdet_field *f = cdet_view_get(e->view, field);
    while (f && nth--) f = cdet_view_next(e->view, f);
    cdet_str s = f ? cdet_value_text(f, num) : CDET_LIT("");
    return cdet_unknown_text(s) ? CDET_LIT("") : s;
}

uint32_t cdet_bucket_get(cdet_engine *e, const cdet_keyref *k, uint32_t host, uint32_t nth)
{
    const cdet_space *sp = &e->rs->t.spaces[k->space];
    char buf[512], num[40], shown[1024];
    size_t nshown = 0;
    uint64_t key = sp->digest ^ (sp->global ? 0 : cdet_host_at(e, host)->key);
    for (uint32_t i = 0; i < k->nfields; i++) {
        cdet_str s = nth_value(e, k->fields[i], nth, num);
        if (s.len == 0) return 0; /* unknown is not a value */
        size_t n = key_text(e, sp->form, s, buf, sizeof buf);
        if (n == 0) return 0;
        if (i > 0 && nshown < sizeof shown) shown[nshown++] = KEY_SEPARATOR;
        size_t take = s.len < sizeof shown - nshown ? s.len : sizeof shown - nshown;
        memcpy(shown + nshown, s.ptr, take);
        nshown += take;
        const uint64_t hk[2] = { e->key[0] ^ key, e->key[1] };
        key = cdet_hash(hk, buf, n);
    }
    return bucket_for(e, key, k->space, host, (cdet_str){ shown, nshown });
}

uint32_t cdet_bucket_for_address(cdet_engine *e, uint32_t space, uint32_t host, cdet_str address)
{
    char buf[512];
    const cdet_space *sp = &e->rs->t.spaces[space];
    const uint64_t hk[2] = { e->key[0] ^ sp->digest, e->key[1] };
    size_t n = key_text(e, sp->form, address, buf, sizeof buf);
    return n ? bucket_for(e, cdet_hash(hk, buf, n), space, host, address) : 0;
}

static uint64_t host_bucket_key(const cdet_engine *e, uint32_t host, uint32_t alt)
{
    uint64_t v[2] = { cdet_host_at(e, host)->key, e->rs->alts[alt]->digest };
    return cdet_hash(e->key, v, sizeof v);
}

uint32_t cdet_bucket_for_host(cdet_engine *e, uint32_t host, uint32_t alt)
{
    return bucket_for(e, host_bucket_key(e, host, alt), UINT32_MAX, host, (cdet_str){ "", 0 });
}

uint32_t cdet_bucket_for_host_find(const cdet_engine *e, uint32_t host, uint32_t alt)
{
    return bucket_find(e, host_bucket_key(e, host, alt));
}

void cdet_link_add(cdet_engine *e, uint32_t from, uint32_t to, uint32_t alt, int64_t since, bool *added)
{
    *added = false;
    if (from == to) return;
    uint32_t n = 0;
    for (uint32_t i = cdet_bucket_at(e, from)->links_from; i; i = cdet_link_at(e, i)->from_next) {
        cdet_link *l = cdet_link_at(e, i);
        if (l->alt != alt) continue;
        if (l->to == to) {
            *added = since < l->since;
            if (*added) l->since = since;
            return;
        }
        if (++n >= MAX_LINKS) { /* an instance has a handful of addresses and images */
            e->stats.evicted_hits++;
            return;
        }
    }
    uint32_t i = cdet_slab_new(&e->links);
    if (!i) return;
    *cdet_link_at(e, i) =
        (cdet_link){ since, from, to, alt, cdet_bucket_at(e, from)->links_from, cdet_bucket_at(e, to)->links_to };
    cdet_bucket_at(e, from)->links_from = i;
    cdet_bucket_at(e, to)->links_to = i;
    *added = true;
}

static void cut_link(cdet_engine *e, uint32_t i)
{
    const cdet_link *l = cdet_link_at(e, i);
    uint32_t *at = &cdet_bucket_at(e, l->from)->links_from;
    while (*at != i) at = &cdet_link_at(e, *at)->from_next;
    *at = l->from_next;
    at = &cdet_bucket_at(e, l->to)->links_to;
    while (*at != i) at = &cdet_link_at(e, *at)->to_next;
    *at = l->to_next;
    cdet_slab_del(&e->links, i);
}

void cdet_bucket_remove(cdet_engine *e, uint32_t bucket)
{
    cdet_bucket *b = cdet_bucket_at(e, bucket);
    while (b->links_from) cut_link(e, b->links_from);
    while (b->links_to) cut_link(e, b->links_to);
    cdet_map_del(&e->bucket_map, b->key, bucket);
    cdet_hits_free(e, b->sets);
    cdet_pool_drop(e, b->text);
    cdet_slab_del(&e->buckets, bucket);
}

uint64_t cdet_bucket_identity(const cdet_engine *e, uint32_t bucket)
{
    static const uint64_t fixed[2] = { 0x616e63686f722069ull, 0x64656e7469747921ull };
    const cdet_bucket *b = cdet_bucket_at(e, bucket);
    cdet_str t = cdet_pool_str(e, b->text);
    char buf[512];
    uint64_t h = 0;
    if (b->space >= e->rs->t.nspaces) return b->key;
    for (size_t i = 0; i < t.len;) {
        size_t end = i;
        while (end < t.len && t.ptr[end] != KEY_SEPARATOR) end++;
        const uint64_t k[2] = { fixed[0] ^ h, fixed[1] };
        size_t n = key_text((cdet_engine *)(uintptr_t)e, e->rs->t.spaces[b->space].form,
                            (cdet_str){ t.ptr + i, end - i }, buf, sizeof buf);
        h = cdet_hash(k, buf, n);
        i = end + 1;
    }
    if (!e->rs->t.spaces[b->space].global) {
        cdet_str host = cdet_pool_str(e, cdet_host_at(e, b->host)->name);
        size_t dot = 0;
        while (dot < host.len && host.ptr[dot] != '.') dot++;
        h ^= cdet_hash_lower(fixed, host.ptr ? host.ptr : "", dot);
    }
    return h;
}

uint32_t cdet_bucket_restore(cdet_engine *e, uint64_t space, uint32_t host, cdet_str text, uint64_t alt)
{
    char buf[512];
    uint32_t sp = 0;
    for (uint32_t i = 0; space == 0 && i < e->rs->nalts; i++)
        if (e->rs->alts[i]->digest == alt) return cdet_bucket_for_host(e, host, i);
    while (sp < e->rs->t.nspaces && e->rs->t.spaces[sp].digest != space) sp++;
    if (sp == e->rs->t.nspaces) return 0;
    uint64_t key = space ^ (e->rs->t.spaces[sp].global ? 0 : cdet_host_at(e, host)->key);
    for (size_t i = 0; i < text.len;) {
        size_t end = i;
        while (end < text.len && text.ptr[end] != KEY_SEPARATOR) end++;
        size_t n = key_text(e, e->rs->t.spaces[sp].form, (cdet_str){ text.ptr + i, end - i }, buf, sizeof buf);
        const uint64_t hk[2] = { e->key[0] ^ key, e->key[1] };
        key = cdet_hash(hk, buf, n);
        i = end + 1;
    }
    return bucket_for(e, key, sp, host, text);
}
