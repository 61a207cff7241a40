/* SPDX-License-Identifier: MIT
 *
 * value_make.c: makes matchers of an element's entries, once. See value_impl.h.
 */
#include "value_impl.h"

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

static matcher *new_matcher(finishing *f, size_t i, matcher_form form)
{
    matcher *m = cdet_arena_alloc(f->a, sizeof *m);
    if (!m) {
        refused(f);
        return NULL;
    }
    m->form = form;
    f->e->entries[i].matcher = m;
    return m;
}

/* One that is tried in turn. */
static matcher *put_matcher(finishing *f, size_t i, matcher_form form)
{
    matcher *m = new_matcher(f, i, form);
    if (m) f->x->others[f->x->nothers++] = (uint32_t)i;
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

static bool finish_command(finishing *f, size_t i)
{
    cdet_str s = f->e->entries[i].text;
    char *p = cdet_arena_alloc(f->a, s.len + 1);
    matcher *m = p ? put_matcher(f, i, BY_COMMAND) : NULL;
    if (!m) return refused(f);
    cdet_fold(p, s.ptr, s.len);
    m->command = (cdet_str){ p, s.len };
    return true;
}

static bool finish_name(finishing *f, size_t i)
{
    cdet_str s = f->e->entries[i].text;
    if (memchr(s.ptr, '\\', s.len) || memchr(s.ptr, '/', s.len)) return finish_path(f, i);
    bool bare = !memchr(s.ptr, '.', s.len);
    cdet_str exe = bare ? cdet_arena_printf(f->a, "%.*s.exe", (int)s.len, s.ptr) : s;
    if (!exe.ptr) return refused(f);
    if (!has_wildcard(s)) {
        bool command = memchr(s.ptr, ' ', s.len) != NULL;
        return put_plain(f, i, s) && (!bare || put_plain(f, i, exe)) && (!command || finish_command(f, i));
    }
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

/* "/regex/" or "/regex/i": what stands between, and whether case counts. */
static bool is_regex(cdet_str s, cdet_str *inside, uint32_t *flags)
{
    bool caseless = s.len > 3 && s.ptr[s.len - 1] == 'i' && s.ptr[s.len - 2] == '/';
    size_t end = s.len - caseless;
    if (end <= 2 || s.ptr[0] != '/' || s.ptr[end - 1] != '/') return false;
    *inside = (cdet_str){ s.ptr + 1, end - 2 };
    *flags = caseless ? CDET_RE_CASELESS : 0;
    return true;
}

/* A regex, or else a glob. */
static bool finish_text(finishing *f, size_t i)
{
    const cdet_entry *entry = &f->e->entries[i];
    cdet_str s = entry->text, inside;
    uint32_t flags;
    if (f->e->kind != CDET_E_IDENTITIES && is_regex(s, &inside, &flags)) {
        matcher *m = put_matcher(f, i, BY_REGEX);
        if (!m) return false;
        m->regex = cdet_regex_new(f->m, f->d, entry->pos, inside, flags);
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
    return full.ptr ? compile(f, full, &m->image_glob) : refused(f);
}

static bool image_of(finishing *f, matcher *m, cdet_str s, cdet_pos pos)
{
    while (s.len > 1 && s.ptr[s.len - 1] == '/') s.len--;
    if (has_wildcard(s)) return finish_image_glob(f, m, s);
    bool slash = memchr(s.ptr, '/', s.len) != NULL;
    if (!slash && is_registry(s)) {
        m->image.registry_only = true;
        m->image.ref.registry = cdet_str_ieq(s, CDET_LIT("index.docker.io")) ? CDET_LIT("docker.io") : s;
        return true;
    }
    if (!cdet_image_parse(s, &m->image.ref)) {
        cdet_diag_error(f->d, pos,
                        "%.*s: '%.*s' is not an image (as registry.example/team/app, docker.io/library, nginx:1.27)",
                        CDET_QUOTE(f->e->name), CDET_QUOTE(s));
        return false;
    }
    const char *tag = m->image.ref.tag.ptr;
    m->image.with_tag = m->image.ref.tag.len && tag >= s.ptr && tag < s.ptr + s.len;
    m->image.namespace_too = slash && m->image.ref.has_library;
    return true;
}

static bool finish_image(finishing *f, size_t i)
{
    const cdet_entry *entry = &f->e->entries[i];
    matcher *m = put_matcher(f, i, BY_IMAGE);
    return m && image_of(f, m, entry->text, entry->pos);
}

/* "IMAGE = PATTERN", or a pattern for all images. */
static bool finish_entrypoint(finishing *f, size_t i)
{
    const cdet_entry *entry = &f->e->entries[i];
    cdet_str s = entry->text, inside;
    uint32_t flags;
    size_t end = cdet_pair_key(s);
    if (end == s.len) return finish_text(f, i);
    cdet_str image = { s.ptr, end }, text = cdet_pair_value(s, end);
    matcher *m = put_matcher(f, i, BY_ENTRYPOINT);
    if (!m || !image_of(f, m, image, entry->pos)) return false;
    if (!is_regex(text, &inside, &flags)) return compile(f, text, &m->pattern);
    m->regex = cdet_regex_new(f->m, f->d, entry->pos, inside, flags);
    return m->regex != NULL;
}

static bool finish_bits(finishing *f, size_t i)
{
    const cdet_entry *entry = &f->e->entries[i];
    uint64_t bits;
    if (cdet_str_ieq(entry->text, CDET_LIT("missing"))) return put_plain(f, i, entry->text);
    if (!cdet_bits_read(entry->text, &bits)) {
        cdet_diag_error(f->d, entry->pos, "%.*s: '%.*s' is neither 'missing' nor bits in hexadecimal (0081)",
                        CDET_QUOTE(f->e->name), CDET_QUOTE(entry->text));
        return false;
    }
    matcher *m = put_matcher(f, i, BY_BITS);
    if (m) m->bits = bits;
    return m != NULL;
}

/* "KEY = VALUE": a key that is an address or a block of them, a pattern, or a text. */
static bool finish_row(finishing *f, size_t i)
{
    cdet_str s = f->e->entries[i].text, key = { s.ptr, cdet_pair_key(s) };
    cdet_cidr cidr;
    bool block = cdet_cidr_parse(key, &cidr), wild = !block && has_wildcard(key);
    matcher *m = block || wild ? put_matcher(f, i, block ? BY_CIDR : BY_PATTERN) : new_matcher(f, i, BY_KEY);
    if (!m) return false;
    m->value = cdet_pair_value(s, key.len);
    m->cidr = cidr;
    if (wild) return compile(f, key, &m->pattern);
    return block || put_plain(f, i, key);
}

static bool make_gates(finishing *f)
{
    index *x = f->x;
    if (!(x->gates = cdet_arena_alloc(f->a, (x->nothers + 1) * sizeof *x->gates))) return refused(f);
    for (size_t i = 0; i < x->nothers; i++) {
        const matcher *m = f->e->entries[x->others[i]].matcher;
        x->gates[i] = (cdet_gate){ .kind = CDET_GATE_OPEN };
        if (m->form == BY_PATTERN) cdet_gate_make(&m->pattern, &x->gates[i]);
        x->searches += x->gates[i].kind == CDET_GATE_PAIRS;
    }
    return true;
}

bool cdet_element_finish(cdet_element *e, cdet_arena *a, cdet_mem *mem, cdet_diags *d)
{
    static bool (*const makers[])(finishing *, size_t) = {
        [CDET_E_NAMES] = finish_name,
        [CDET_E_PATHS] = finish_path,
        [CDET_E_DESTINATIONS] = finish_destination,
        [CDET_E_PATTERNS] = finish_text,
        [CDET_E_IMAGES] = finish_image,
        [CDET_E_IDENTITIES] = finish_text,
        [CDET_E_BITS] = finish_bits,
        [CDET_E_ENTRYPOINTS] = finish_entrypoint,
        [CDET_E_TABLE] = finish_row,
    };
    if (!makers[e->kind]) return true; /* no list */
    finishing f = { e, a, mem, d, cdet_arena_alloc(a, sizeof(index)) };
    bool ok = true;
    if (!f.x) return refused(&f);
    f.x->plain = cdet_textset_new(a, 2 * e->count);
    f.x->others = cdet_arena_alloc(a, (e->count + 1) * sizeof *f.x->others);
    if (!f.x->plain || !f.x->others) return refused(&f);
    for (size_t i = 0; i < e->count && !d->oom; i++) ok &= makers[e->kind](&f, i);
    e->index = f.x;
    if (ok && !d->oom && e->kind == CDET_E_PATTERNS) ok = make_gates(&f);
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
