/* SPDX-License-Identifier: MIT
 *
 * pathlist.c: entries of path lists, compiled and matched against comparable forms.
 *
 * An entry is brought into comparable form like any path, so one set of rules serves both. What it stands for becomes a
 * list of alternatives (one per place where a user's directory may be), each a list of items: texts, separators, "the
 * rest of this component", one byte, any run. Only a run can be matched in more than one way, and widening the last one
 * is enough, so that a match costs at most the product of both lengths.
 */
#include "path.h"

#include "winpath.h"

enum { ENTRY_MAX = 1024 };

/* In texts being compiled: one component's non-empty rest, as in "\users\<NAME>\downloads". */
#define NAME "\x01"

typedef enum item_kind {
    ITEM_TEXT,
    ITEM_SEP,
    ITEM_NAME,
    ITEM_ONE, /* '?' */
    ITEM_RUN  /* '*' */
} item_kind;

typedef struct item {
    item_kind kind;
    bool whole; /* a text that is a whole component: a short name may stand for it */
    cdet_str text;
} item;

typedef struct alternative {
    struct alternative *next;
    item *items;
    size_t count;
    bool windows;
    bool unc;            /* begins with \\host\share */
    bool anywhere;       /* relative: may begin behind any separator */
    char drive;          /* 0: any */
    cdet_str fixed;      /* what a path begins with, up to what is not fixed; empty for `anywhere` */
    bool named;          /* next comes the rest of one component, as in "\\users\\NAME", */
    cdet_str behind;     /* ... and then this is fixed */
    bool settled;        /* that is all of it: a path that begins so needs to end there, or with a component */
    uint64_t head, mask; /* the first eight bytes, as far as they are fixed: most paths are told apart by them */
    uint64_t inside;     /* beginning_of() each component that it names in full: a path has them all */
} alternative;

struct cdet_path_pattern {
    alternative *first;
};

/* ---- compile ---- */

typedef struct compiler {
    cdet_arena *arena;
    alternative **tail;
    const char **why; /* *why stays NULL when the arena refused */
} compiler;

/* The next item of t at *i; returns its kind and what it spans. */
static item next_item(cdet_str t, size_t *i, char sep)
{
    size_t start = *i;
    char c = t.ptr[(*i)++];
    item it = { ITEM_TEXT, false, { t.ptr + start, 1 } };
    if (c == sep)
        it.kind = ITEM_SEP;
    else if (c == NAME[0])
        it.kind = ITEM_NAME;
    else if (c == '?')
        it.kind = ITEM_ONE;
    else if (c == '*')
        it.kind = ITEM_RUN;
    if (it.kind == ITEM_RUN)
        while (*i < t.len && t.ptr[*i] == '*') ++*i;
    if (it.kind != ITEM_TEXT) return it;
    while (*i < t.len && t.ptr[*i] != sep && !memchr(NAME "?*", t.ptr[*i], 3)) ++*i;
    it.text.len = *i - start;
    it.whole = (start == 0 || t.ptr[start - 1] == sep) && (*i == t.len || t.ptr[*i] == sep);
    return it;
}

/* The first eight bytes of t, zeros behind its end. */
static uint64_t head_of(cdet_str t)
{
    uint64_t w = 0;
    memcpy(&w, t.ptr, t.len < sizeof w ? t.len : sizeof w);
    return w;
}

/* What stands before the first part of t that is not fixed. */
static cdet_str fixed_part(cdet_str t)
{
    size_t n = 0;
    while (n < t.len && !memchr(NAME "?*", t.ptr[n], 3)) n++;
    return (cdet_str){ t.ptr, n };
}

/* A bit for a component, by its first two bytes. */
static uint64_t beginning_of(const char *p)
{
    return 1ull << (((unsigned char)p[0] * 5u + (unsigned char)p[1]) & 63);
}

/* Those of all components of two bytes and more. */
static uint64_t beginnings_in(cdet_str t, char sep)
{
    uint64_t bits = 0;
    const char *p = t.ptr, *end = t.ptr + t.len;
    while (p && end - p >= 2) {
        bits |= beginning_of(p);
        p = memchr(p, sep, (size_t)(end - p));
        if (p) p++;
    }
    return bits;
}

static void set_fixed(alternative *a, cdet_str t)
{
    a->fixed = a->behind = (cdet_str){ t.ptr, 0 };
    if (a->anywhere) return;
    a->fixed = fixed_part(t);
    a->head = head_of(a->fixed);
    memset(&a->mask, 0xff, a->fixed.len < sizeof a->mask ? a->fixed.len : sizeof a->mask);
    size_t n = a->fixed.len;
    a->named = n < t.len && t.ptr[n] == NAME[0];
    if (a->named) a->behind = fixed_part((cdet_str){ t.ptr + n + 1, t.len - n - 1 });
    a->settled = n + a->named + a->behind.len == t.len;
}

/* Adds an alternative that begins with `root` and goes on with `rest`. false: refused. */
static bool add(compiler *c, const alternative *like, cdet_str root, cdet_str rest)
{
    char sep = like->windows ? '\\' : '/';
    cdet_buf joined;
    cdet_buf_init(&joined, c->arena->mem);
    cdet_buf_str(&joined, root);
    cdet_buf_str(&joined, rest);
    cdet_str t = joined.failed ? (cdet_str){ NULL, 0 } : cdet_arena_str(c->arena, cdet_buf_get(&joined));
    cdet_buf_free(&joined);
    alternative *a = t.ptr ? cdet_arena_alloc(c->arena, sizeof *a) : NULL;
    if (!a) return false;
    *a = *like;
    a->next = NULL;
    for (size_t i = 0; i < t.len; a->count++) next_item(t, &i, sep);
    a->items = cdet_arena_alloc(c->arena, a->count * sizeof *a->items);
    if (!a->items) return false;
    for (size_t i = 0, n = 0; i < t.len; n++) {
        item it = a->items[n] = next_item(t, &i, sep);
        bool named = it.whole && it.text.len >= 2 && (n == 0 || a->items[n - 1].kind == ITEM_SEP);
        if (named) a->inside |= beginning_of(it.text.ptr);
    }
    set_fixed(a, t);
    *c->tail = a;
    c->tail = &a->next;
    return true;
}

/* Adds what the comparable form `t` stands for: a profile or home at its beginning is any user's. */
static bool add_each_root(compiler *c, const alternative *like, cdet_str t)
{
    static const char *const profiles[] = { "%userprofile%",
                                            "\\users\\" NAME,
                                            "\\windows\\serviceprofiles\\" NAME,
                                            "\\windows\\system32\\config\\systemprofile",
                                            "\\windows\\syswow64\\config\\systemprofile",
                                            NULL };
    static const char *const homes[] = { "~",         "/home/" NAME,        "/Users/" NAME,    "/root", "~" NAME,
                                         "/var/root", "/export/home/" NAME, "/usr/home/" NAME, NULL };
    const char *const *roots = like->windows ? profiles : homes;
    size_t n = strlen(roots[0]);
    bool user =
        t.len >= n && memcmp(t.ptr, roots[0], n) == 0 && (t.len == n || t.ptr[n] == (like->windows ? '\\' : '/'));
    if (!user) return add(c, like, (cdet_str){ "", 0 }, t);
    for (; *roots; roots++)
        if (!add(c, like, cdet_str_of(*roots), (cdet_str){ t.ptr + n, t.len - n })) return false;
    return true;
}

/* Replaces components that name any user ("%USERNAME%", "$USER") by NAME; finds other variables that stand too late. */
static bool read_user_variables(char *t, size_t *len, const char **why)
{
    static const char *const names[] = { "%username%", "${user}", "$user", "$env:username" };
    for (size_t i = 1; i < *len; i++) {
        if (t[i] != '%' && t[i] != '$') continue;
        if (t[i - 1] != '\\' && t[i - 1] != '/') continue;
        size_t k = 0, n = 0;
        for (; k < sizeof names / sizeof names[0]; k++) {
            n = strlen(names[k]);
            bool whole = i + n == *len || (i + n < *len && (t[i + n] == '\\' || t[i + n] == '/'));
            if (whole && cdet_str_ieq((cdet_str){ t + i, n }, cdet_str_of(names[k]))) break;
        }
        cdet_str name;
        size_t end;
        if (k < sizeof names / sizeof names[0]) {
            t[i] = NAME[0];
            memmove(t + i + 1, t + i + n, *len - i - n);
            *len -= n - 1;
        } else if (cdet_path_leading_variable((cdet_str){ t + i, *len - i }, t[i] == '%', &name, &end) &&
                   (cdet_path_variable(name, true).len || cdet_path_variable(name, false).len)) {
            *why = "a variable may stand only where a path begins";
            return false;
        }
    }
    return true;
}

static bool compile_form(compiler *c, cdet_str entry, bool windows)
{
    cdet_path p;
    alternative like = { .windows = windows };
    bool any_drive = windows && entry.len >= 2 && entry.ptr[1] == ':' && (entry.ptr[0] == '?' || entry.ptr[0] == '*');
    if (any_drive) entry = (cdet_str){ entry.ptr + 2, entry.len - 2 };
    if (!cdet_path_canon(entry, (cdet_str){ NULL, 0 }, windows, &p)) {
        *c->why = "an empty path";
        return false;
    }
    cdet_str t = cdet_path_key(&p);
    if (t.len > 1 && t.ptr[t.len - 1] == (windows ? '\\' : '/')) t.len--; /* "c:\" is all that is on the drive */
    if (windows && p.len >= 2 && p.buf[1] == ':') like.drive = p.buf[0];
    like.unc = t.len >= 2 && t.ptr[0] == '\\' && t.ptr[1] == '\\';
    like.anywhere = !p.absolute;
    if (t.len == 1 && !like.anywhere && t.ptr[0] != '~') t.len = 0; /* the root: everything is below */
    return add_each_root(c, &like, t);
}

/* Other places that a variable may mean on some system, beside the one in cdet_path_variable. */
static bool compile_variable(compiler *c, cdet_str entry, bool windows)
{
    static const struct {
        const char *name, *place;
        bool windows;
    } more[] = {
        { "temp", "\\windows\\temp", true },
        { "tmp", "\\windows\\temp", true },
        { "temp", "\\windows\\systemtemp", true },
        { "tmp", "\\windows\\systemtemp", true },
        { "onedrive", "%userprofile%\\onedrive - " NAME, true },
        { "TMPDIR", "/var/tmp", false },
        { "TMPDIR", "/var/folders/" NAME "/" NAME "/T", false },
    };
    cdet_str name;
    size_t end;
    if (!cdet_path_leading_variable(entry, windows, &name, &end)) return compile_form(c, entry, windows);
    if (cdet_path_variable(name, windows).len == 0) {
        *c->why = "an unknown variable";
        return false;
    }
    if (!compile_form(c, entry, windows)) return false;
    for (size_t i = 0; i < sizeof more / sizeof more[0]; i++) {
        if (more[i].windows != windows || !cdet_str_ieq(name, cdet_str_of(more[i].name))) continue;
        char text[ENTRY_MAX + 64];
        size_t n = strlen(more[i].place);
        memcpy(text, more[i].place, n);
        memcpy(text + n, entry.ptr + end, entry.len - end);
        if (!compile_form(c, (cdet_str){ text, n + entry.len - end }, windows)) return false;
    }
    return true;
}

static const char *refuse(cdet_str entry)
{
    if (entry.len == 0) return "an empty path";
    if (entry.len > ENTRY_MAX) return "longer than 1,024 bytes";
    for (size_t i = 0; i < entry.len; i++)
        if ((unsigned char)entry.ptr[i] < 0x20 || entry.ptr[i] == 0x7f) return "a control character";
    for (size_t i = 0;;) {
        cdet_str c = cdet_path_component(entry, &i, true);
        if (c.len == 0) return NULL;
        if (cdet_str_eq(c, CDET_LIT(".."))) return "'..' in a path";
    }
}

cdet_path_pattern *cdet_path_pattern_new(cdet_arena *a, cdet_str entry, const char **why)
{
    char text[ENTRY_MAX];
    const char *unused;
    if (!why) why = &unused;
    *why = refuse(entry);
    if (*why) return NULL;
    cdet_path_pattern *pp = cdet_arena_alloc(a, sizeof *pp);
    if (!pp) return NULL;
    size_t len = entry.len;
    memcpy(text, entry.ptr, len);
    if (!read_user_variables(text, &len, why)) return NULL;
    entry = (cdet_str){ text, len };

    cdet_str name;
    size_t end;
    compiler c = { a, &pp->first, why };
    bool backslash = memchr(text, '\\', len) != NULL;
    bool drive = len >= 2 && text[1] == ':';
    bool percent = cdet_path_leading_variable(entry, true, &name, &end) && text[0] == '%';
    bool power = len > 5 && (cdet_str_ieq((cdet_str){ text, 5 }, CDET_LIT("$env:")) ||
                             cdet_str_ieq((cdet_str){ text, 5 }, CDET_LIT("${env")));
    bool windows = drive || percent || power || (backslash && text[0] != '/');
    bool slash = text[0] == '/' || text[0] == '~' || text[0] == '$';
    bool ok = windows || !slash ? compile_variable(&c, entry, true) : true;
    if (ok && !windows) ok = compile_variable(&c, entry, false);
    return ok ? pp : NULL;
}

/* ---- match ---- */

static size_t component_end(cdet_str t, size_t at, char sep)
{
    while (at < t.len && t.ptr[at] != sep) at++;
    return at;
}

/* Matches one item other than a run at `at`. Returns where it ends; SIZE_MAX: it does not match. `shorts`: t has
 * components of the 8.3 form. */
static size_t match_item(const item *it, cdet_str t, size_t at, bool windows, bool shorts)
{
    char sep = windows ? '\\' : '/';
    size_t end;
    switch (it->kind) {
    case ITEM_SEP:
        return at < t.len && t.ptr[at] == sep ? at + 1 : SIZE_MAX;
    case ITEM_ONE:
        return at < t.len ? at + 1 : SIZE_MAX;
    case ITEM_NAME:
        end = component_end(t, at, sep);
        return end > at ? end : SIZE_MAX;
    default:
        break;
    }
    /* comparable forms both: case was folded where it is; most texts differ in their first byte */
    if (it->text.len <= t.len - at && it->text.ptr[0] == t.ptr[at] &&
        memcmp(it->text.ptr, t.ptr + at, it->text.len) == 0) {
        end = at + it->text.len;
        if (!it->whole || end == t.len || t.ptr[end] == sep) return end;
    }
    if (!shorts || !it->whole || (at && t.ptr[at - 1] != sep)) return SIZE_MAX;
    end = component_end(t, at, sep);
    return cdet_win_short_name_of((cdet_str){ t.ptr + at, end - at }, it->text) ? end : SIZE_MAX;
}

/* Where behind a run its next item may match, at `at` or later; SIZE_MAX: nowhere. */
static size_t next_place(const alternative *a, const item *it, cdet_str t, size_t at, bool shorts)
{
    char c = it->kind == ITEM_SEP ? (a->windows ? '\\' : '/') : it->text.ptr[0];
    bool byte = it->kind == ITEM_SEP || (it->kind == ITEM_TEXT && !(shorts && it->whole));
    if (!byte) return at;
    const char *p = at < t.len ? memchr(t.ptr + at, c, t.len - at) : NULL;
    return p ? (size_t)(p - t.ptr) : SIZE_MAX;
}

/* *over is set where the items up to a run did match: what follows was then looked for in all the rest of t, so that no
 * later beginning can do better. */
static bool match_from(const alternative *a, cdet_str t, size_t at, bool shorts, bool *over)
{
    char sep = a->windows ? '\\' : '/';
    item_kind last = a->count ? a->items[a->count - 1].kind : ITEM_TEXT;
    bool open = last != ITEM_ONE && last != ITEM_RUN; /* matches what is below, too */
    size_t i = 0, run = SIZE_MAX, mark = 0;
    for (;;) {
        size_t end = SIZE_MAX;
        if (i == a->count) {
            if (at == t.len || (open && t.ptr[at] == sep)) return true;
        } else if (a->items[i].kind == ITEM_RUN) {
            if (i + 1 == a->count) return true;
            run = ++i;
            mark = at = next_place(a, &a->items[run], t, at, shorts);
            if (at != SIZE_MAX) continue;
            *over = true;
            return false;
        } else {
            end = match_item(&a->items[i], t, at, a->windows, shorts);
        }
        if (end != SIZE_MAX) {
            at = end;
            i++;
        } else {
            *over = run != SIZE_MAX;
            if (!*over || mark >= t.len) return false;
            i = run;
            mark = at = next_place(a, &a->items[run], t, mark + 1, shorts);
            if (at == SIZE_MAX) return false;
        }
    }
}

static bool match_text(const alternative *a, cdet_str t, bool shorts)
{
    bool over = false;
    char sep = a->windows ? '\\' : '/';
    if (match_from(a, t, 0, shorts, &over)) return true;
    for (size_t i = 0; i < t.len && a->anywhere && !over; i++)
        if (t.ptr[i] == sep && match_from(a, t, i + 1, shorts, &over)) return true;
    return false;
}

/* A UNC path may lead to the same places: \\host\c$\users\x, \\host\users\x. */
static bool match_unc(const alternative *a, cdet_str t, bool shorts)
{
    if (a->unc || a->anywhere) return match_text(a, t, shorts);
    size_t host = component_end(t, 2, '\\'), share = component_end(t, host < t.len ? host + 1 : host, '\\');
    cdet_str behind = { t.ptr + share, t.len - share };
    bool drive_share = share - host == 3 && t.ptr[share - 1] == '$';
    if (drive_share) return (!a->drive || a->drive == t.ptr[host + 1]) && match_text(a, behind, shorts);
    if (a->drive) return false;
    return match_text(a, behind, shorts) || match_text(a, (cdet_str){ t.ptr + host, t.len - host }, shorts);
}

/* A path as the alternatives look at it. */
typedef struct looked_at {
    cdet_str t; /* without its drive */
    char drive; /* 0: not told */
    bool windows, absolute, unc, shorts;
    uint64_t head;
    uint64_t inside; /* beginnings_in() it; 0: not yet */
} looked_at;

static looked_at look(const cdet_path *p)
{
    looked_at l = { .t = cdet_path_key(p), .windows = p->windows, .absolute = p->absolute, .shorts = p->short_name };
    l.unc = p->windows && l.t.len >= 2 && l.t.ptr[0] == '\\' && l.t.ptr[1] == '\\';
    l.drive = l.t.len < p->len ? p->buf[0] : '\0';
    if (l.t.len == 1 && p->absolute && l.t.ptr[0] != '~') l.t = (cdet_str){ "", 0 };
    l.head = head_of(l.t);
    return l;
}

/* The first bytes tell paths apart, but for short names and the ways round by a share. */
static bool told_apart(const looked_at *l)
{
    return !l->unc && !l->shorts;
}

static bool fits(const alternative *a, const looked_at *l)
{
    if (a->windows != l->windows || (!l->absolute && !a->anywhere)) return false;
    if (l->unc) return match_unc(a, l->t, l->shorts);
    return !a->unc && (!a->drive || !l->drive || a->drive == l->drive) && match_text(a, l->t, l->shorts);
}

bool cdet_path_pattern_match(const cdet_path_pattern *pp, const cdet_path *p)
{
    looked_at l = look(p);
    for (const alternative *a = pp->first; a; a = a->next) {
        if (told_apart(&l) && (l.head & a->mask) != a->head) continue;
        if (fits(a, &l)) return true;
    }
    return false;
}

/* ---- many together: by what is fixed at their beginning, so that a path meets only those that begin as it does ---- */

typedef struct member {
    const alternative *a;
    uint32_t pattern;
} member;

typedef struct node node;

/* Nodes ascending by text. What a path begins with are the node before it and those above that one, as far as the path begins with
 * them: between a text and what goes on from it lie only texts that go on from it, too. */
typedef struct tree {
    node *nodes;
    size_t count;
} tree;

struct node { /* members with the same fixed beginning */
    cdet_str text;
    size_t first, count; /* members that go on otherwise, */
    tree names;          /* ... and those with a name next, by what is fixed behind it; its own nodes have none */
    size_t up;           /* 1 + the node of the longest text that this one begins with; 0: none */
};

struct cdet_path_patterns {
    member *members; /* by system, fixed beginning, whether a name comes next, and what is fixed behind it */
    size_t nmembers;
    tree trees[2]; /* of Unix, of Windows */
};

static bool begins(cdet_str t, cdet_str with)
{
    return t.len >= with.len && memcmp(t.ptr, with.ptr, with.len) == 0;
}

static int by_text(cdet_str x, cdet_str y)
{
    int c = memcmp(x.ptr, y.ptr, x.len < y.len ? x.len : y.len);
    return c ? c : (x.len > y.len) - (x.len < y.len);
}

static int by_beginning(const member *x, const member *y)
{
    int c = x->a->windows - y->a->windows;
    if (!c) c = by_text(x->a->fixed, y->a->fixed);
    if (!c) c = x->a->named - y->a->named;
    if (!c) c = by_text(x->a->behind, y->a->behind);
    return c ? c : (x->pattern > y->pattern) - (x->pattern < y->pattern);
}

static void sort_members(member *m, size_t n)
{
    for (size_t gap = n / 2; gap > 0; gap /= 2)
        for (size_t i = gap; i < n; i++) {
            member x = m[i];
            size_t j = i;
            for (; j >= gap && by_beginning(&x, &m[j - gap]) < 0; j -= gap) m[j] = m[j - gap];
            m[j] = x;
        }
}

/* Goes up from a node to the first that t begins with. */
static size_t climb(const tree *tr, size_t at, cdet_str t)
{
    while (at && !begins(t, tr->nodes[at - 1].text)) at = tr->nodes[at - 1].up;
    return at;
}

/* The node of a text that is not before any in the tree: the last one, or a new one from *fresh. */
static node *node_for(tree *tr, cdet_str text, size_t member_at, node **fresh)
{
    node *last = tr->count ? &tr->nodes[tr->count - 1] : NULL;
    if (last && cdet_str_eq(last->text, text)) return last;
    size_t up = climb(tr, tr->count, text);
    if (!tr->nodes) tr->nodes = *fresh;
    last = (*fresh)++;
    *last = (node){ .text = text, .first = member_at, .up = up };
    tr->count++;
    return last;
}

/* `room` and `inner` have as many nodes as there are members: a tree's nodes lie one behind the other. */
static void plant(cdet_path_patterns *ps, node *room, node *inner)
{
    for (size_t i = 0; i < ps->nmembers; i++) {
        const alternative *a = ps->members[i].a;
        node *n = node_for(&ps->trees[a->windows], a->fixed, i, &room);
        if (a->named) n = node_for(&n->names, a->behind, i, &inner);
        n->count++;
    }
}

cdet_path_patterns *cdet_path_patterns_new(cdet_arena *arena, const cdet_path_pattern *const *list, size_t n)
{
    cdet_path_patterns *ps = cdet_arena_alloc(arena, sizeof *ps);
    size_t count = 0;
    for (size_t i = 0; i < n; i++)
        for (const alternative *a = list[i]->first; a; a = a->next) count++;
    if (!ps || !(ps->members = cdet_arena_alloc(arena, (count + 1) * sizeof *ps->members))) return NULL;
    node *nodes = cdet_arena_alloc(arena, 2 * (count + 1) * sizeof *nodes);
    if (!nodes) return NULL;
    for (size_t i = 0; i < n; i++)
        for (const alternative *a = list[i]->first; a; a = a->next)
            ps->members[ps->nmembers++] = (member){ a, (uint32_t)i };
    sort_members(ps->members, count);
    plant(ps, nodes, nodes + count + 1);
    return ps;
}

/* The longest text of the tree that t begins with: its node + 1; 0: none. */
static size_t longest(const tree *tr, cdet_str t)
{
    size_t lo = 0, hi = tr->count;
    while (lo < hi) { /* the last that is not behind t */
        size_t mid = (lo + hi) / 2;
        if (by_text(tr->nodes[mid].text, t) <= 0)
            lo = mid + 1;
        else
            hi = mid;
    }
    return climb(tr, lo, t);
}

/* What fits() says of a path that is told apart, when it is known to go as far as `end` as the alternative does. */
static bool fits_up_to(const alternative *a, looked_at *l, size_t end)
{
    if (!a->settled) {
        if (a->inside && !l->inside) l->inside = beginnings_in(l->t, l->windows ? '\\' : '/');
        return (a->inside & ~l->inside) == 0 && fits(a, l);
    }
    bool whole = end == l->t.len || l->t.ptr[end] == (a->windows ? '\\' : '/');
    return whole && l->absolute && !a->unc && (!a->drive || !l->drive || a->drive == l->drive);
}

/* Members that all go up to `end` as the path does. */
static void try_members(const member *m, size_t n, looked_at *l, size_t end, uint64_t *bits)
{
    for (size_t i = 0; i < n; i++) {
        uint64_t bit = 1ull << m[i].pattern % 64, *word = &bits[m[i].pattern / 64];
        if (!(*word & bit) && fits_up_to(m[i].a, l, end)) *word |= bit;
    }
}

void cdet_path_patterns_match(const cdet_path_patterns *ps, const cdet_path *p, uint64_t *bits)
{
    looked_at l = look(p);
    const tree *tr = &ps->trees[l.windows];
    for (size_t i = 0; !told_apart(&l) && i < ps->nmembers; i++)
        if (fits(ps->members[i].a, &l)) bits[ps->members[i].pattern / 64] |= 1ull << ps->members[i].pattern % 64;
    if (!told_apart(&l)) return;
    for (size_t at = longest(tr, l.t); at; at = tr->nodes[at - 1].up) {
        const node *n = &tr->nodes[at - 1];
        try_members(ps->members + n->first, n->count, &l, n->text.len, bits);
        size_t end = n->names.count ? component_end(l.t, n->text.len, l.windows ? '\\' : '/') : n->text.len;
        cdet_str behind = { l.t.ptr + end, l.t.len - end };
        for (size_t k = end > n->text.len ? longest(&n->names, behind) : 0; k; k = n->names.nodes[k - 1].up) {
            const node *m = &n->names.nodes[k - 1];
            try_members(ps->members + m->first, m->count, &l, end + m->text.len, bits);
        }
    }
}
