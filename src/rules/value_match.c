/* SPDX-License-Identifier: MIT
 *
 * value_match.c: asks an element's entries whether a text is meant. See value_impl.h.
 */
#include "number.h"
#include "value_impl.h"

bool cdet_bits_read(cdet_str s, uint64_t *out)
{
    const char *end = s.len ? memchr(s.ptr, ';', s.len) : NULL;
    size_t n = end ? (size_t)(end - s.ptr) : s.len, i = n > 2 && s.ptr[0] == '0' && (s.ptr[1] | 32) == 'x' ? 2 : 0;
    if (n == i || n - i > 16) return false;
    for (*out = 0; i < n; i++) {
        char c = (char)cdet_lower((unsigned char)s.ptr[i]);
        bool digit = c >= '0' && c <= '9';
        if (!digit && !(c >= 'a' && c <= 'f')) return false;
        *out = *out << 4 | (uint64_t)(digit ? c - '0' : c - 'a' + 10);
    }
    return true;
}

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
        if (m->form == BY_COMMAND) continue;
        bool yes = m->form == BY_PATH
                       ? matches_path(m, v, text)
                       : cdet_pattern_match(&m->pattern, name) || (m->with_exe && cdet_pattern_match(&m->exe, name));
        if (!yes) continue;
        *hit = &e->entries[x->others[i]];
        return CDET_MATCH_YES;
    }
    return CDET_MATCH_NO;
}

/* The first word without quotes, directory and ".exe", and what follows it: "/usr/bin/open -a X" is "open -a x". */
static cdet_str command_of(cdet_str s, char buf[SHORT_TEXT])
{
    bool quoted = s.len && s.ptr[0] == '"';
    size_t from = quoted, end = quoted, n = 0;
    while (end < s.len && s.ptr[end] != (quoted ? '"' : ' ')) end++;
    for (size_t i = from; i < end; i++)
        if (s.ptr[i] == '/' || s.ptr[i] == '\\') from = i + 1;
    size_t word = end - from;
    if (word > 4 && cdet_str_ieq((cdet_str){ s.ptr + end - 4, 4 }, CDET_LIT(".exe"))) word -= 4;
    for (size_t i = 0; i < word && n < SHORT_TEXT; i++) buf[n++] = s.ptr[from + i];
    for (size_t i = end + (quoted && end < s.len); i < s.len && n < SHORT_TEXT; i++) buf[n++] = s.ptr[i];
    return (cdet_str){ buf, n };
}

cdet_match cdet_element_match_command(const cdet_element *e, const cdet_view *v, cdet_str command,
                                      const cdet_entry **hit)
{
    const index *x = e->index;
    char folded[SHORT_TEXT], buf[SHORT_TEXT];
    *hit = NULL;
    if (!x || !command.len) return CDET_MATCH_NO;
    cdet_str s = command_of(fold(v, command, folded), buf);
    for (size_t i = 0; i < x->nothers; i++) {
        const cdet_entry *entry = &e->entries[x->others[i]];
        const matcher *m = entry->matcher;
        cdet_str c = m->command;
        bool begins = m->form == BY_COMMAND && s.len >= c.len && memcmp(s.ptr, c.ptr, c.len) == 0;
        bool yes = begins && (s.len == c.len || s.ptr[c.len] == ' ');
        if (m->form == BY_PATTERN && memchr(entry->text.ptr, ' ', entry->text.len))
            yes = cdet_pattern_match(&m->pattern, s);
        if (!yes) continue;
        *hit = entry;
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

/* An image as it is compared: taken apart, and as a folded text with and without its tag. */
typedef struct image_text {
    cdet_image_ref ref;
    char buf[SHORT_TEXT * 3];
    size_t bare, n;
} image_text;

static bool read_image(cdet_str text, image_text *t)
{
    char full[SHORT_TEXT * 3];
    cdet_image_ref *r = &t->ref;
    if (!cdet_image_parse(text, r) || text.len > SHORT_TEXT) return false;
    cdet_str parts[] = { r->registry,   CDET_LIT("/"), r->has_library ? CDET_LIT("library/") : CDET_LIT(""),
                         r->repository, CDET_LIT(":"), r->tag };
    t->n = t->bare = 0;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (i == 4) t->bare = t->n;
        if (parts[i].len) memcpy(full + t->n, parts[i].ptr, parts[i].len);
        t->n += parts[i].len;
    }
    cdet_fold(t->buf, full, t->n);
    return true;
}

static bool image_fits(const matcher *m, const image_text *t)
{
    if (!m->image.glob) return image_in(&m->image, &t->ref);
    return cdet_pattern_match(&m->image_glob, (cdet_str){ t->buf, t->bare }) ||
           cdet_pattern_match(&m->image_glob, (cdet_str){ t->buf, t->n });
}

static cdet_match match_image(const cdet_element *e, cdet_str text, const cdet_entry **hit)
{
    const index *x = e->index;
    image_text t;
    if (!read_image(text, &t)) return CDET_MATCH_NO;
    for (size_t i = 0; i < x->nothers; i++) {
        if (!image_fits(e->entries[x->others[i]].matcher, &t)) continue;
        *hit = &e->entries[x->others[i]];
        return CDET_MATCH_YES;
    }
    return CDET_MATCH_NO;
}

static cdet_match match_bits(const cdet_element *e, cdet_str text, const cdet_entry **hit)
{
    const index *x = e->index;
    char buf[SHORT_TEXT];
    uint64_t bits;
    if (hit_plain(e, fold(NULL, text, buf), hit) == CDET_MATCH_YES) return CDET_MATCH_YES;
    if (!cdet_bits_read(text, &bits)) return CDET_MATCH_NO;
    for (size_t i = 0; i < x->nothers; i++) {
        const matcher *m = e->entries[x->others[i]].matcher;
        if (m->bits ? (bits & m->bits) != m->bits : bits != 0) continue;
        *hit = &e->entries[x->others[i]];
        return CDET_MATCH_YES;
    }
    return CDET_MATCH_NO;
}

/* `g`: what is known of the text where the index has gates; else NULL. */
static cdet_match match_folded(const cdet_element *e, const cdet_view *v, cdet_str text, cdet_str folded,
                               const cdet_gated *g, const cdet_entry **hit)
{
    const index *x = e->index;
    cdet_match all = CDET_MATCH_NO;
    if (hit_plain(e, folded, hit) == CDET_MATCH_YES) return CDET_MATCH_YES;
    for (size_t i = 0; i < x->nothers; i++) {
        if (g && !cdet_gate_passes(&x->gates[i], g)) continue;
        const matcher *m = e->entries[x->others[i]].matcher;
        if (m->form == BY_ENTRYPOINT) continue;
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

static cdet_match match_text(const cdet_element *e, const cdet_view *v, cdet_str text, const cdet_entry **hit)
{
    char buf[SHORT_TEXT];
    return match_folded(e, v, text, fold(v, text, buf), NULL, hit);
}

cdet_match cdet_element_match_subject(const cdet_element *e, const cdet_view *v, cdet_str text, cdet_subject *s,
                                      const cdet_entry **hit)
{
    const index *x = e->index;
    *hit = NULL;
    if (!x || !x->gates) return cdet_element_match(e, v, text, hit);
    cdet_gated g = cdet_gated_make(s->folded);
    if (x->searches) g.grams = cdet_subject_grams(s, x->searches);
    return match_folded(e, v, text, s->folded, &g, hit);
}

/* What is expected of all images, and of the event's own. */
static cdet_match match_entrypoint(const cdet_element *e, const cdet_view *v, cdet_str text, const cdet_entry **hit)
{
    const index *x = e->index;
    char num[40], buf[SHORT_TEXT];
    image_text t;
    cdet_match all = match_text(e, v, text, hit);
    bool named = v && read_image(cdet_view_text(v, CDET_F_CT_IMAGE, num), &t), judged = false;
    cdet_str folded = fold(v, text, buf);
    if (all == CDET_MATCH_YES) return all;
    for (size_t i = 0; i < e->count; i++) {
        const matcher *m = e->entries[i].matcher;
        if (!m || m->form != BY_ENTRYPOINT) judged = true; /* it was asked already */
    }
    for (size_t i = 0; named && i < x->nothers; i++) {
        const matcher *m = e->entries[x->others[i]].matcher;
        if (m->form != BY_ENTRYPOINT || !image_fits(m, &t)) continue;
        cdet_match one =
            m->regex ? cdet_regex_match(m->regex, v->regex, text) : yes_if(cdet_pattern_match(&m->pattern, folded));
        judged = true;
        if (one == CDET_MATCH_YES) {
            *hit = &e->entries[x->others[i]];
            return one;
        }
        if (one == CDET_MATCH_UNSURE) all = one;
    }
    return judged ? all : CDET_MATCH_YES;
}

/* The entry of a table that a text is a key of. */
static const cdet_entry *row_of(const cdet_element *e, const cdet_view *v, cdet_str text)
{
    const index *x = e->index;
    const cdet_entry *hit = NULL;
    char buf[SHORT_TEXT];
    cdet_ip ip;
    cdet_str folded = fold(v, text, buf);
    bool address = cdet_ip_parse(text, &ip);
    int longest = -1;
    if (hit_plain(e, folded, &hit) == CDET_MATCH_YES) return hit;
    for (size_t i = 0; i < x->nothers; i++) {
        const cdet_entry *entry = &e->entries[x->others[i]];
        const matcher *m = entry->matcher;
        if (m->form == BY_PATTERN) {
            if (!hit && cdet_pattern_match(&m->pattern, folded)) hit = entry;
        } else if (address && m->cidr.bits > longest && cdet_cidr_has(&m->cidr, &ip)) {
            longest = m->cidr.bits;
            hit = entry;
        }
    }
    return hit;
}

bool cdet_element_look_up(const cdet_element *e, cdet_str text, cdet_str *value)
{
    const cdet_entry *row = e->kind == CDET_E_TABLE && e->index && text.len ? row_of(e, NULL, text) : NULL;
    if (!row) return false;
    *value = ((const matcher *)row->matcher)->value;
    return true;
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
    case CDET_E_BITS:
        return match_bits(e, text, hit);
    case CDET_E_ENTRYPOINTS:
        return match_entrypoint(e, v, text, hit);
    case CDET_E_TABLE:
        *hit = row_of(e, v, text);
        return yes_if(*hit != NULL);
    case CDET_E_PATHS:
        if (!cdet_path_canon(text, (cdet_str){ "", 0 }, v && v->windows ? 1 : -1, &p)) return CDET_MATCH_NO;
        return cdet_element_match_path(e, &p, hit);
    default:
        return match_text(e, v, text, hit);
    }
}
