/* SPDX-License-Identifier: MIT
 *
 * value_match.c: makes matchers of an element's entries, once, and asks them.
 *
 * Entries that are plain texts go into a set; the others, each with a matcher of its own, are tried in order. What an entry
 * means depends on the element's kind alone.
 */
#include "number.h"
#include "value_impl.h"

/* ---- finishing ---- */

typedef struct finishing {
    cdet_element *e;
    cdet_arena *a;
    cdet_mem *m;
    cdet_diags *d;
    index *x;
} finishing;

static bool refused(finishing *f)
{
    f->d->oom = true;
    return false;
}

/* Puts a text of entry i into the set, folded. */
static bool put_plain(finishing *f, size_t i, cdet_str text)
{
    char *p = cdet_arena_alloc(f->a, text.len + 1);
    if (!p) return refused(f);
    cdet_fold(p, text.ptr, text.len);
    cdet_textset_add(f->x->plain, (cdet_str){ p, text.len }, (uint32_t)i);
    return true;
}

static matcher *put_matcher(finishing *f, size_t i, matcher_form form)
{
    matcher *m = cdet_arena_alloc(f->a, sizeof *m);
    if (!m) {
        refused(f);
        return NULL;
    }
    m->form = form;
    f->e->entries[i].matcher = m;
    f->x->others[f->x->nothers++] = (uint32_t)i;
    return m;
}

static bool has_wildcard(cdet_str s)
{
    return memchr(s.ptr, '*', s.len) || memchr(s.ptr, '?', s.len);
}

static bool compile(finishing *f, cdet_str text, cdet_pattern *out)
{
    cdet_units u;
    return (cdet_units_read(f->a, text, &u) && cdet_pattern_compile(f->a, u, false, out)) || refused(f);
}

static bool finish_path(finishing *f, size_t i)
{
    const cdet_entry *entry = &f->e->entries[i];
    const char *why = NULL;
    matcher *m = put_matcher(f, i, BY_PATH);
    if (!m) return false;
    m->path = cdet_path_pattern_new(f->a, entry->text, &why);
    if (m->path) return true;
    if (!why) return refused(f);
    cdet_diag_error(f->d, entry->pos, "%.*s: '%.*s': %s", CDET_QUOTE(f->e->name), CDET_QUOTE(entry->text), why);
    return false;
}

static bool finish_name(finishing *f, size_t i)
{
    cdet_str s = f->e->entries[i].text;
    if (memchr(s.ptr, '\\', s.len) || memchr(s.ptr, '/', s.len)) return finish_path(f, i);
    bool bare = !memchr(s.ptr, '.', s.len);
    cdet_str exe = bare ? cdet_arena_printf(f->a, "%.*s.exe", (int)s.len, s.ptr) : s;
    if (!exe.ptr) return refused(f);
    if (!has_wildcard(s)) return put_plain(f, i, s) && (!bare || put_plain(f, i, exe));
    matcher *m = put_matcher(f, i, BY_PATTERN);
    if (!m || !compile(f, s, &m->pattern)) return false;
    m->with_exe = bare && s.ptr[s.len - 1] != '*';
    return !m->with_exe || compile(f, exe, &m->exe);
}

static bool finish_destination(finishing *f, size_t i)
{
    const cdet_entry *entry = &f->e->entries[i];
    cdet_cidr cidr;
    if (cdet_cidr_parse(entry->text, &cidr)) {
        matcher *m = put_matcher(f, i, BY_CIDR);
        if (m) m->cidr = cidr;
        return m != NULL;
    }
    if (!cdet_domain_valid(entry->text)) {
        cdet_diag_error(
            f->d, entry->pos,
            "%.*s: '%.*s' is neither an address block (10.0.0.0/8), an address, nor a domain (corp.example)",
            CDET_QUOTE(f->e->name), CDET_QUOTE(entry->text));
        return false;
    }
    cdet_str s = entry->text;
    if (s.len > 2 && s.ptr[0] == '*' && s.ptr[1] == '.') s = (cdet_str){ s.ptr + 2, s.len - 2 };
    if (s.len > 1 && s.ptr[s.len - 1] == '.') s.len--;
    return put_plain(f, i, s);
}

/* "/regex/" or "/regex/i"; else a glob. */
static bool finish_text(finishing *f, size_t i)
{
    const cdet_entry *entry = &f->e->entries[i];
    cdet_str s = entry->text;
    bool caseless = s.len > 3 && s.ptr[s.len - 1] == 'i' && s.ptr[s.len - 2] == '/';
    size_t end = s.len - caseless;
    if (f->e->kind == CDET_E_PATTERNS && end > 2 && s.ptr[0] == '/' && s.ptr[end - 1] == '/') {
        matcher *m = put_matcher(f, i, BY_REGEX);
        if (!m) return false;
        m->regex =
            cdet_regex_new(f->m, f->d, entry->pos, (cdet_str){ s.ptr + 1, end - 2 }, caseless ? CDET_RE_CASELESS : 0);
        return m->regex != NULL;
    }
    if (!has_wildcard(s) && !memchr(s.ptr, '\\', s.len)) return put_plain(f, i, s);
    matcher *m = put_matcher(f, i, BY_PATTERN);
    return m && compile(f, s, &m->pattern);
}

/* Whether an entry without '/' names a registry, not an image: "registry.example", "localhost", "registry.example:5000". */
static bool is_registry(cdet_str s)
{
    size_t colon = 0;
    while (colon < s.len && s.ptr[colon] != ':') colon++;
    for (size_t i = colon + 1; i < s.len; i++)
        if (s.ptr[i] < '0' || s.ptr[i] > '9') return false;
    cdet_str host = { s.ptr, colon };
    return cdet_str_ieq(host, CDET_LIT("localhost")) || (memchr(host.ptr, '.', host.len) != NULL && colon + 1 != s.len);
}

/* A glob in the form in which images are compared: with its registry. */
static bool finish_image_glob(finishing *f, matcher *m, cdet_str s)
{
    const char *slash = memchr(s.ptr, '/', s.len);
    cdet_str first = { s.ptr, slash ? (size_t)(slash - s.ptr) : 0 };
    bool registry = first.len && (is_registry(first) || memchr(first.ptr, '*', first.len));
    bool anything = s.ptr[0] == '*';
    cdet_str full = cdet_arena_printf(f->a, "%s%.*s",
                                      registry || anything ? ""
                                      : slash              ? "docker.io/"
                                                           : "docker.io/library/",
                                      (int)s.len, s.ptr);
    m->image.glob = true;
    return full.ptr ? compile(f, full, &m->pattern) : refused(f);
}

static bool finish_image(finishing *f, size_t i)
{
    const cdet_entry *entry = &f->e->entries[i];
    cdet_str s = entry->text;
    matcher *m = put_matcher(f, i, BY_IMAGE);
    if (!m) return false;
    while (s.len > 1 && s.ptr[s.len - 1] == '/') s.len--;
    if (has_wildcard(s)) return finish_image_glob(f, m, s);
    bool slash = memchr(s.ptr, '/', s.len) != NULL;
    if (!slash && is_registry(s)) {
        m->image.registry_only = true;
        m->image.ref.registry = cdet_str_ieq(s, CDET_LIT("index.docker.io")) ? CDET_LIT("docker.io") : s;
        return true;
    }
    if (!cdet_image_parse(s, &m->image.ref)) {
        cdet_diag_error(f->d, entry->pos,
                        "%.*s: '%.*s' is not an image (as registry.example/team/app, docker.io/library, nginx:1.27)",
                        CDET_QUOTE(f->e->name), CDET_QUOTE(entry->text));
        return false;
    }
    const char *tag = m->image.ref.tag.ptr;
    m->image.with_tag = m->image.ref.tag.len && tag >= s.ptr && tag < s.ptr + s.len;
    m->image.namespace_too = slash && m->image.ref.has_library;
    return true;
}

bool cdet_element_finish(cdet_element *e, cdet_arena *a, cdet_mem *mem, cdet_diags *d)
{
    if (e->kind == CDET_E_DURATION || e->kind == CDET_E_NUMBER || e->kind == CDET_E_FLAG) return true;
    finishing f = { e, a, mem, d, cdet_arena_alloc(a, sizeof(index)) };
    bool ok = true;
    if (!f.x) return refused(&f);
    f.x->plain = cdet_textset_new(a, 2 * e->count);
    f.x->others = cdet_arena_alloc(a, (e->count + 1) * sizeof *f.x->others);
    if (!f.x->plain || !f.x->others) return refused(&f);
    for (size_t i = 0; i < e->count && !d->oom; i++) {
        switch (e->kind) {
        case CDET_E_NAMES:
            ok &= finish_name(&f, i);
            break;
        case CDET_E_PATHS:
            ok &= finish_path(&f, i);
            break;
        case CDET_E_DESTINATIONS:
            ok &= finish_destination(&f, i);
            break;
        case CDET_E_IMAGES:
            ok &= finish_image(&f, i);
            break;
        default:
            ok &= finish_text(&f, i);
            break;
        }
    }
    e->index = f.x;
    return ok && !d->oom;
}

void cdet_element_release(cdet_element *e)
{
    for (size_t i = 0; i < e->count; i++) {
        matcher *m = e->entries[i].matcher;
        if (m && m->regex) cdet_regex_free(m->regex);
        e->entries[i].matcher = NULL;
    }
    e->index = NULL;
}

/* ---- matching ---- */

static cdet_match yes_if(bool b)
{
    return b ? CDET_MATCH_YES : CDET_MATCH_NO;
}

static cdet_match hit_plain(const cdet_element *e, cdet_str folded, const cdet_entry **hit)
{
    const index *x = e->index;
    uint32_t i = cdet_textset_find(x->plain, folded);
    if (i == UINT32_MAX) return CDET_MATCH_NO;
    *hit = &e->entries[i];
    return CDET_MATCH_YES;
}

static cdet_str fold(const cdet_view *v, cdet_str text, char buf[SHORT_TEXT])
{
    if (text.len > SHORT_TEXT && v) return cdet_view_fold(v, text);
    if (text.len > SHORT_TEXT) text.len = SHORT_TEXT;
    cdet_fold(buf, text.ptr, text.len);
    return (cdet_str){ buf, text.len };
}

cdet_match cdet_element_match_path(const cdet_element *e, const cdet_path *p, const cdet_entry **hit)
{
    const index *x = e->index;
    for (size_t i = 0; p && x && i < x->nothers; i++) {
        const matcher *m = e->entries[x->others[i]].matcher;
        if (m->form != BY_PATH || !cdet_path_pattern_match(m->path, p)) continue;
        *hit = &e->entries[x->others[i]];
        return CDET_MATCH_YES;
    }
    return CDET_MATCH_NO;
}

static bool matches_path(const matcher *m, const cdet_view *v, cdet_str text)
{
    cdet_path p;
    return cdet_path_canon(text, (cdet_str){ "", 0 }, v && v->windows ? 1 : -1, &p) &&
           cdet_path_pattern_match(m->path, &p);
}

/* The last component of a path, without what systems put behind names or ignore there. */
static cdet_str name_of(const cdet_view *v, cdet_str text)
{
    static const char deleted[] = " (deleted)";
    const size_t n = sizeof deleted - 1;
    cdet_str s = cdet_basename(text);
    if (s.len > n && memcmp(s.ptr + s.len - n, deleted, n) == 0) s.len -= n;
    bool windows = (v && v->windows) || memchr(text.ptr, '\\', text.len) != NULL;
    while (windows && s.len > 1 && (s.ptr[s.len - 1] == '.' || s.ptr[s.len - 1] == ' ')) s.len--;
    return s;
}

static cdet_match match_name(const cdet_element *e, const cdet_view *v, cdet_str text, const cdet_entry **hit)
{
    const index *x = e->index;
    char buf[SHORT_TEXT];
    cdet_str name = fold(v, name_of(v, text), buf);
    if (hit_plain(e, name, hit) == CDET_MATCH_YES) return CDET_MATCH_YES;
    for (size_t i = 0; i < x->nothers; i++) {
        const matcher *m = e->entries[x->others[i]].matcher;
        bool yes = m->form == BY_PATH
                       ? matches_path(m, v, text)
                       : cdet_pattern_match(&m->pattern, name) || (m->with_exe && cdet_pattern_match(&m->exe, name));
        if (!yes) continue;
        *hit = &e->entries[x->others[i]];
        return CDET_MATCH_YES;
    }
    return CDET_MATCH_NO;
}

/* A name matches the entry that is the name itself or what follows one of its dots. */
static cdet_match match_destination(const cdet_element *e, cdet_str text, const cdet_entry **hit)
{
    const index *x = e->index;
    cdet_ip ip;
    if (cdet_ip_parse(text, &ip)) {
        for (size_t i = 0; i < x->nothers; i++) {
            const matcher *m = e->entries[x->others[i]].matcher;
            if (!cdet_cidr_has(&m->cidr, &ip)) continue;
            *hit = &e->entries[x->others[i]];
            return CDET_MATCH_YES;
        }
        return CDET_MATCH_NO;
    }
    char buf[SHORT_TEXT];
    if (text.len > SHORT_TEXT) return CDET_MATCH_NO;
    cdet_str name = fold(NULL, text, buf);
    if (name.len > 1 && name.ptr[name.len - 1] == '.') name.len--;
    for (;;) {
        if (hit_plain(e, name, hit) == CDET_MATCH_YES) return CDET_MATCH_YES;
        const char *dot = name.len ? memchr(name.ptr, '.', name.len) : NULL;
        if (!dot) return CDET_MATCH_NO;
        name.len -= (size_t)(dot + 1 - name.ptr);
        name.ptr = dot + 1;
    }
}

static bool image_in(const image_matcher *m, const cdet_image_ref *r)
{
    cdet_str a = m->ref.repository, b = r->repository;
    if (!cdet_str_ieq(m->ref.registry, r->registry)) return false;
    if (m->registry_only) return true;
    if (m->ref.digest.len && !cdet_str_ieq(m->ref.digest, r->digest)) return false;
    if (m->with_tag && !cdet_str_eq(m->ref.tag, r->tag)) return false;
    if (m->namespace_too && cdet_str_eq(a, CDET_LIT("library"))) return r->has_library;
    if (cdet_str_ieq(a, b)) return m->ref.has_library == r->has_library;
    bool below = b.len > a.len && b.ptr[a.len] == '/' && cdet_str_ieq(a, (cdet_str){ b.ptr, a.len });
    return below && (!m->ref.has_library || m->namespace_too);
}

static cdet_match match_image(const cdet_element *e, cdet_str text, const cdet_entry **hit)
{
    const index *x = e->index;
    cdet_image_ref r;
    char full[SHORT_TEXT * 3], buf[SHORT_TEXT * 3];
    if (!cdet_image_parse(text, &r) || text.len > SHORT_TEXT) return CDET_MATCH_NO;
    cdet_str parts[] = { r.registry,   CDET_LIT("/"), r.has_library ? CDET_LIT("library/") : CDET_LIT(""),
                         r.repository, CDET_LIT(":"), r.tag };
    size_t n = 0, bare = 0;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (i == 4) bare = n;
        if (parts[i].len) memcpy(full + n, parts[i].ptr, parts[i].len);
        n += parts[i].len;
    }
    cdet_fold(buf, full, n);
    for (size_t i = 0; i < x->nothers; i++) {
        const matcher *m = e->entries[x->others[i]].matcher;
        bool yes = m->image.glob ? cdet_pattern_match(&m->pattern, (cdet_str){ buf, bare }) ||
                                       cdet_pattern_match(&m->pattern, (cdet_str){ buf, n })
                                 : image_in(&m->image, &r);
        if (!yes) continue;
        *hit = &e->entries[x->others[i]];
        return CDET_MATCH_YES;
    }
    return CDET_MATCH_NO;
}

static cdet_match match_text(const cdet_element *e, const cdet_view *v, cdet_str text, const cdet_entry **hit)
{
    const index *x = e->index;
    char buf[SHORT_TEXT];
    cdet_str folded = fold(v, text, buf);
    cdet_match all = CDET_MATCH_NO;
    if (hit_plain(e, folded, hit) == CDET_MATCH_YES) return CDET_MATCH_YES;
    for (size_t i = 0; i < x->nothers; i++) {
        const matcher *m = e->entries[x->others[i]].matcher;
        cdet_match one = m->form == BY_PATTERN ? yes_if(cdet_pattern_match(&m->pattern, folded))
                         : v                   ? cdet_regex_match(m->regex, v->regex, text)
                                               : CDET_MATCH_UNSURE;
        if (one == CDET_MATCH_YES) {
            *hit = &e->entries[x->others[i]];
            return one;
        }
        if (one == CDET_MATCH_UNSURE) all = one;
    }
    return all;
}

cdet_match cdet_element_match(const cdet_element *e, const cdet_view *v, cdet_str text, const cdet_entry **hit)
{
    cdet_path p;
    cdet_number n;
    *hit = NULL;
    if (!text.ptr) text = CDET_LIT("");
    switch (e->kind) {
    case CDET_E_DURATION:
        return CDET_MATCH_NO;
    case CDET_E_NUMBER:
        return yes_if(cdet_number_parse(text, &n) && n.integral && n.magnitude <= INT64_MAX &&
                      (n.negative ? -(int64_t)n.magnitude : (int64_t)n.magnitude) == e->number);
    case CDET_E_FLAG:
        return yes_if(cdet_str_ieq(text, e->number ? CDET_LIT("true") : CDET_LIT("false")));
    default:
        break;
    }
    if (!e->index) return CDET_MATCH_NO;
    switch (e->kind) {
    case CDET_E_NAMES:
        return match_name(e, v, text, hit);
    case CDET_E_DESTINATIONS:
        return match_destination(e, text, hit);
    case CDET_E_IMAGES:
        return match_image(e, text, hit);
    case CDET_E_PATHS:
        if (!cdet_path_canon(text, (cdet_str){ "", 0 }, v && v->windows ? 1 : -1, &p)) return CDET_MATCH_NO;
        return cdet_element_match_path(e, &p, hit);
    default:
        return match_text(e, v, text, hit);
    }
}
