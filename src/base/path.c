/* SPDX-License-Identifier: MIT
 *
 * path.c: the comparable form of a path.
 *
 * A path is read as a root (winpath.c) and components, pushed one by one onto the result; '..' takes one away.
 * All is done on the text: no file is looked at, and no variable of this process.
 */
#include "path.h"

#include "winpath.h"

enum { SLACK = 192 /* room for what variables and junctions add */ };

/* The text being read, and how an offset in it becomes one in the raw text (for its last component). */
typedef struct source {
    cdet_str text;
    size_t skipped;
} source;

typedef struct builder {
    cdet_path *out;
    size_t floor; /* '..' never goes below this length */
    cdet_str cwd; /* Unix: what /proc/self/cwd means; empty: unknown */
} builder;

static bool is_letter(char c)
{
    return cdet_lower((unsigned char)c) >= 'a' && cdet_lower((unsigned char)c) <= 'z';
}
static bool is_sep(char c)
{
    return c == '/' || c == '\\';
}

static bool is_sep_of(char c, bool windows)
{
    return c == '/' || (windows && c == '\\');
}

static bool starts(cdet_str s, cdet_str with)
{
    return s.len >= with.len && cdet_str_ieq((cdet_str){ s.ptr, with.len }, with);
}

/* ---- building the result ---- */

static void append(cdet_path *p, cdet_str s)
{
    if (s.len > CDET_PATH_MAX - p->len) s.len = CDET_PATH_MAX - p->len;
    if (s.len) memcpy(p->buf + p->len, s.ptr, s.len);
    p->len += s.len;
}

static void append_folded(cdet_path *p, cdet_str s)
{
    size_t start = p->len;
    append(p, s);
    for (size_t i = start; i < p->len; i++) p->buf[i] = (char)cdet_lower((unsigned char)p->buf[i]);
}

static void push(builder *b, cdet_str c)
{
    cdet_path *p = b->out;
    char sep = p->windows ? '\\' : '/';
    if (p->len + 1 + c.len > CDET_PATH_MAX) return;
    if (p->len ? p->buf[p->len - 1] != sep : p->absolute) append(p, (cdet_str){ &sep, 1 });
    if (p->windows)
        append_folded(p, c);
    else
        append(p, c);
}

static void push_parent(builder *b)
{
    cdet_path *p = b->out;
    char sep = p->windows ? '\\' : '/';
    if (p->len > b->floor) {
        while (p->len > b->floor && p->buf[p->len - 1] != sep) p->len--;
        if (p->len > b->floor) p->len--;
    } else if (p->windows && starts(cdet_path_text(p), CDET_LIT("%userprofile%"))) { /* "%userprofile%\..\public" */
        p->len = b->floor = 0;
        append(p, CDET_LIT("\\users"));
    } else if (!p->absolute) { /* above an unknown directory: what comes must not take it away again */
        push(b, CDET_LIT(".."));
        b->floor = p->len;
    }
}

static cdet_str trim_end(cdet_str c, bool dots)
{
    while (c.len && (c.ptr[c.len - 1] == ' ' || (dots && c.ptr[c.len - 1] == '.'))) c.len--;
    return c;
}

static void push_windows(builder *b, const source *src, size_t i)
{
    for (;;) {
        cdet_str c = cdet_path_component(src->text, &i, true);
        if (c.len == 0) return;
        b->out->stream_at = 0;
        const char *colon = memchr(c.ptr, ':', c.len), *end = c.ptr + c.len;
        if (colon && colon > c.ptr) {
            if (colon + 1 < end && colon[1] != ':') /* "a.txt::$DATA" is the file itself */
                b->out->stream_at = (size_t)(colon + 1 - src->text.ptr) + src->skipped;
            c.len = (size_t)(colon - c.ptr);
        }
        bool parent = cdet_str_eq(trim_end(c, false), CDET_LIT(".."));
        c = trim_end(c, true);
        if (parent)
            push_parent(b);
        else if (c.len)
            push(b, c);
    }
}

/* ---- Windows ---- */

static void begin_windows(builder *b, const cdet_root *r)
{
    cdet_path *p = b->out;
    cdet_str profile = CDET_LIT("%userprofile%");
    bool unknown_variable = r->kind == CDET_ROOT_VARIABLE && r->text.len == 0;
    p->absolute = r->kind != CDET_ROOT_NONE && r->kind != CDET_ROOT_DRIVE_CWD && !unknown_variable;
    p->drive_unknown = p->absolute && r->kind != CDET_ROOT_DRIVE && r->kind != CDET_ROOT_UNC;
    if (r->kind == CDET_ROOT_DRIVE || r->kind == CDET_ROOT_DRIVE_CWD) {
        const char drive[] = { r->drive, ':', '\\' };
        append(p, (cdet_str){ drive, r->kind == CDET_ROOT_DRIVE ? 3 : 2 });
    } else if (r->kind == CDET_ROOT_UNC) {
        append(p, CDET_LIT("\\\\"));
        append_folded(p, trim_end(r->host, r->host.len > 1));
        if (r->share.len) append(p, CDET_LIT("\\"));
        append_folded(p, trim_end(r->share, true));
    } else if (r->text.len > 1) {
        append(p, r->text);
    }
    b->floor = p->len;
    if (starts(r->text, profile))
        b->floor = profile.len;
    else if (r->text.len)
        b->floor = 0; /* "%windir%\.." is the drive's root */
}

/* Whether a path of root r can be completed from a directory of root c. */
static bool completes(const cdet_root *c, const cdet_root *r)
{
    switch (r->kind) {
    case CDET_ROOT_NONE:
        return c->kind != CDET_ROOT_NONE && c->kind != CDET_ROOT_DRIVE_CWD && c->kind != CDET_ROOT_VARIABLE;
    case CDET_ROOT_BARE:
        return c->kind == CDET_ROOT_DRIVE || c->kind == CDET_ROOT_UNC;
    case CDET_ROOT_DRIVE_CWD:
        return c->kind == CDET_ROOT_DRIVE && c->drive == r->drive;
    default:
        return false;
    }
}

static void canon_windows(builder *b, const source *raw, const source *cwd)
{
    cdet_path *p = b->out;
    cdet_root r = cdet_win_root(raw->text), c = cdet_win_root(cwd->text);
    bool complete = completes(&c, &r);
    const cdet_root *first = complete ? &c : &r;
    begin_windows(b, first);
    if (complete && r.kind != CDET_ROOT_BARE) push_windows(b, cwd, c.rest);
    p->stream_at = 0;
    push_windows(b, raw, r.rest);
    if (p->len == 0 && p->absolute) append(p, CDET_LIT("\\"));
    if (p->absolute && first->kind != CDET_ROOT_UNC)
        cdet_win_junctions(p->buf, &p->len, CDET_PATH_MAX, first->kind == CDET_ROOT_DRIVE ? 2 : 0);
}

/* ---- Unix ---- */

static bool all_digits(cdet_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.ptr[i] < '0' || s.ptr[i] > '9') return false;
    return s.len > 0;
}

typedef enum proc_link { PROC_NONE, PROC_ROOT, PROC_CWD } proc_link;

/* What the last component makes of a path in /proc: another name of the root, of the working directory, or neither. */
static proc_link find_proc_link(const cdet_path *p)
{
    cdet_str t = cdet_path_text(p), proc = CDET_LIT("/proc/");
    if (t.len < proc.len || memcmp(t.ptr, proc.ptr, proc.len) != 0) return PROC_NONE;
    size_t i = proc.len;
    cdet_str who = cdet_path_component(t, &i, false);
    bool self = cdet_str_eq(who, CDET_LIT("self")) || cdet_str_eq(who, CDET_LIT("thread-self"));
    if (!self && !all_digits(who)) return PROC_NONE;
    cdet_str what = cdet_path_component(t, &i, false);
    if (cdet_str_eq(what, CDET_LIT("task"))) {
        if (!all_digits(cdet_path_component(t, &i, false))) return PROC_NONE;
        what = cdet_path_component(t, &i, false);
    }
    if (i != t.len) return PROC_NONE;
    if (cdet_str_eq(what, CDET_LIT("root"))) return PROC_ROOT;
    return self && cdet_str_eq(what, CDET_LIT("cwd")) ? PROC_CWD : PROC_NONE;
}

static void push_unix(builder *b, cdet_str t, size_t i)
{
    for (;;) {
        cdet_str c = cdet_path_component(t, &i, false);
        if (c.len == 0) return;
        if (cdet_str_eq(c, CDET_LIT("."))) continue;
        if (cdet_str_eq(c, CDET_LIT(".."))) {
            push_parent(b);
            continue;
        }
        push(b, c);
        proc_link link = find_proc_link(b->out);
        if (link == PROC_ROOT) b->out->len = 0;
        if (link == PROC_CWD && b->cwd.len && b->cwd.ptr[0] == '/') {
            builder plain = { b->out, 0, { NULL, 0 } };
            b->out->len = 0;
            push_unix(&plain, b->cwd, 0); /* one level deep: it knows no cwd */
        }
    }
}

/* Takes the first n bytes off where `what` stands at the beginning. */
static void drop_alias(cdet_path *p, cdet_str what, size_t n)
{
    if (p->len < what.len || memcmp(p->buf, what.ptr, what.len) != 0) return;
    if (p->len > what.len && p->buf[what.len] != '/') return;
    p->len -= n;
    memmove(p->buf, p->buf + n, p->len);
}

static void canon_unix(builder *b, cdet_str t, cdet_str cwd)
{
    cdet_str gone = CDET_LIT(" (deleted)"); /* what the kernel writes behind the path of a file that is gone */
    cdet_path *p = b->out;
    if (t.len > gone.len && memcmp(t.ptr + t.len - gone.len, gone.ptr, gone.len) == 0) t.len -= gone.len;
    cdet_str name, text = { NULL, 0 };
    size_t end = 0;
    bool has_variable = cdet_path_leading_variable(t, false, &name, &end);
    if (has_variable) text = cdet_path_variable(name, false);
    bool home_of = t.len && t.ptr[0] == '~';
    p->absolute = t.len && t.ptr[0] == '/';
    if (text.len) {
        p->absolute = text.ptr[0] == '/';
        push_unix(b, text, 0);
        b->floor = p->absolute ? 0 : 1; /* 1: "~" */
        push_unix(b, t, end);
        p->absolute = true;
    } else {
        bool complete = !p->absolute && !home_of && !has_variable && cwd.len && cwd.ptr[0] == '/';
        if (complete) {
            p->absolute = true;
            push_unix(b, cwd, 0);
        }
        push_unix(b, t, 0);
        if (home_of) p->absolute = true; /* "~name" */
    }
    drop_alias(p, CDET_LIT("/System/Volumes/Data"), 20);
    drop_alias(p, CDET_LIT("/private/tmp"), 8);
    drop_alias(p, CDET_LIT("/private/var"), 8);
    drop_alias(p, CDET_LIT("/private/etc"), 8);
    if (p->len == 0 && p->absolute) append(p, CDET_LIT("/"));
}

/* ---- the public calls ---- */

static bool looks_windows(cdet_str raw, cdet_str cwd)
{
    cdet_str name;
    size_t end;
    if (raw.len == 0 || raw.ptr[0] == '/') return false;
    if (memchr(raw.ptr, '\\', raw.len)) return true;
    if (raw.len >= 2 && is_letter(raw.ptr[0]) && raw.ptr[1] == ':') return true;
    if (raw.ptr[0] == '%') return cdet_path_leading_variable(raw, true, &name, &end);
    if (starts(raw, CDET_LIT("$env:")) || starts(raw, CDET_LIT("${env:"))) return true;
    if (raw.ptr[0] == '~' || raw.ptr[0] == '$') return false;
    return cwd.len >= 2 && (memchr(cwd.ptr, '\\', cwd.len) || (is_letter(cwd.ptr[0]) && cwd.ptr[1] == ':'));
}

/* A longer text keeps two thirds at its head and the rest at its tail, with U+2026 as a component between. */
static source cut(cdet_str t, size_t max, char buf[CDET_PATH_MAX])
{
    source s = { t, 0 };
    if (t.len <= max) return s;
    cdet_str mark = CDET_LIT("/\xe2\x80\xa6/");
    size_t head = max / 3 * 2, tail = max - head - mark.len;
    memcpy(buf, t.ptr, head);
    memcpy(buf + head, mark.ptr, mark.len);
    memcpy(buf + head + mark.len, t.ptr + t.len - tail, tail);
    s.text = (cdet_str){ buf, max };
    s.skipped = t.len - max;
    return s;
}

static bool is_unknown(cdet_str s)
{
    static const char *const words[] = { "-", "?", "n/a", "null", "(null)", "<unknown process>" };
    if (s.len > sizeof "<unknown process>" - 1) return false;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (cdet_str_ieq(s, cdet_str_of(words[i]))) return true;
    return s.len == 0;
}

/* Where the bundle begins in .../AppTranslocation/<random>/d/X.app/...; 0: no such path. */
static size_t moved_from(cdet_str t)
{
    static const char folder[] = "/AppTranslocation/";
    const char *end = t.ptr + t.len, *q = t.ptr;
    for (; (q = memchr(q, '/', (size_t)(end - q))); q++)
        if ((size_t)(end - q) >= sizeof folder && q[1] == folder[1] && memcmp(q, folder, sizeof folder - 1) == 0) break;
    for (int i = 0; q && i < 3; i++) q = memchr(q + 1, '/', (size_t)(end - q - 1));
    return q && q + 1 < end ? (size_t)(q + 1 - t.ptr) : 0;
}

/* Sets name_at, moved_at and short_name. */
static void look_at_components(cdet_path *p)
{
    cdet_str t = cdet_path_text(p), c;
    size_t begin = p->windows && p->len >= 2 && p->buf[1] == ':' ? 2 : 0, at = p->len, i = begin;
    while (at > begin && is_sep_of(p->buf[at - 1], p->windows)) at--;
    bool none = at == begin;
    while (at > begin && !is_sep_of(p->buf[at - 1], p->windows)) at--;
    p->name_at = none ? p->len : at;
    if (!p->windows) p->moved_at = moved_from(t);
    if (!p->windows || !memchr(p->buf, '~', p->len)) return;
    while (!p->short_name && (c = cdet_path_component(t, &i, true)).len) p->short_name = cdet_win_short_name(c);
}

/* Most paths are plain: a drive, single separators, nothing to take off. They are taken as they are, in steps that compilers make into
 * vectors. false: it is another one. */
static bool plain_windows(cdet_str t, cdet_path *p)
{
    enum { STEP = 16, MOST = 1024 };
    if (t.len < 4 || t.len > MOST || !is_letter(t.ptr[0]) || t.ptr[1] != ':' || t.ptr[2] != '\\') return false;
    if (memchr("\\. ", t.ptr[t.len - 1], 3)) return false;
    unsigned char *b = (unsigned char *)p->buf, bad = 0;
    size_t whole = (t.len + STEP - 1) / STEP * STEP;
    memcpy(b, t.ptr, t.len);
    memset(b + t.len, 0, whole + 1 - t.len);
    b[1] = 0; /* the one colon that may be there */
    for (size_t i = 0; i < whole; i += STEP)
        for (size_t k = i; k < i + STEP; k++) {
            unsigned char c = b[k], before_sep = b[k + 1] == '\\';
            bad |= (c == ':') | (c == '/') | (before_sep & ((c == '\\') | (c == '.') | (c == ' ')));
        }
    if (bad) return false;
    for (size_t i = 0; i < whole; i += STEP)
        for (size_t k = i; k < i + STEP; k++) b[k] = cdet_lower(b[k]);
    b[1] = ':';
    p->len = t.len;
    p->windows = p->absolute = true;
    cdet_win_junctions(p->buf, &p->len, CDET_PATH_MAX, 2);
    look_at_components(p);
    return true;
}

bool cdet_path_canon(cdet_str raw, cdet_str cwd, int windows, cdet_path *out)
{
    char cut_raw[CDET_PATH_MAX], cut_cwd[CDET_PATH_MAX];
    out->len = out->name_at = out->stream_at = out->moved_at = 0;
    out->windows = out->absolute = out->drive_unknown = out->short_name = false;
    bool quoted = raw.len >= 2 && raw.ptr[0] == '"' && raw.ptr[raw.len - 1] == '"';
    if (quoted) raw = (cdet_str){ raw.ptr + 1, raw.len - 2 };
    if (windows && plain_windows(raw, out)) return true;
    if (is_unknown(raw)) return false;
    if (is_unknown(cwd)) cwd = (cdet_str){ "", 0 };
    out->windows = windows < 0 ? looks_windows(raw, cwd) : windows > 0;
    size_t max = CDET_PATH_MAX - SLACK;
    source dir = cut(cwd, max / 4, cut_cwd);
    source src = cut(raw, cwd.len ? max / 4 * 3 : max, cut_raw);
    src.skipped += quoted;
    builder b = { out, 0, dir.text };
    if (out->windows)
        canon_windows(&b, &src, &dir);
    else
        canon_unix(&b, src.text, dir.text);
    look_at_components(out);
    return out->len > 0;
}

/* Where the first component that is a bundle ends; 0: there is none. */
static size_t bundle_end(cdet_str t)
{
    for (size_t i = 1; i + 4 <= t.len; i++)
        if (memcmp(t.ptr + i, ".app", 4) == 0 && t.ptr[i - 1] != '/' && (i + 4 == t.len || t.ptr[i + 4] == '/'))
            return i + 4;
    return 0;
}

cdet_str cdet_path_in_bundle(const cdet_path *p)
{
    cdet_str t = cdet_path_text(p);
    size_t at = p->moved_at, end = p->windows || at ? 0 : bundle_end(t);
    if (end)
        for (at = end; at && t.ptr[at - 1] != '/'; at--) {
        }
    return at ? (cdet_str){ t.ptr + at, t.len - at } : (cdet_str){ "", 0 };
}

cdet_str cdet_path_bundle(cdet_str raw)
{
    size_t end = raw.len && raw.ptr[0] == '/' ? bundle_end(raw) : 0;
    return end < raw.len ? (cdet_str){ raw.ptr, end } : (cdet_str){ "", 0 };
}

cdet_str cdet_path_ext(cdet_str name)
{
    for (size_t i = name.len; i > 1; i--)
        if (name.ptr[i - 1] == '.') return (cdet_str){ name.ptr + i, name.len - i };
    return (cdet_str){ NULL, 0 };
}

cdet_str cdet_basename(cdet_str raw)
{
    while (raw.len && is_sep(raw.ptr[raw.len - 1])) raw.len--;
    size_t i = raw.len;
    while (i && !is_sep(raw.ptr[i - 1])) i--;
    return (cdet_str){ raw.ptr + i, raw.len - i };
}

cdet_str cdet_path_key(const cdet_path *p)
{
    size_t drive = p->windows && p->len >= 2 && p->buf[1] == ':' ? 2 : 0;
    return (cdet_str){ p->buf + drive, p->len - drive };
}
