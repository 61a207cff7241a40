/* SPDX-License-Identifier: MIT
 *
 * catalog.c: the built-in mappings and those that a caller adds. A text is taken as a whole or not at all: its sources join
 * the list when all of it was understood. What a refused text left in the arena and the shape is never looked at.
 */
#include "catalog.h"
#include "abi.h"
#include "builtin.h"
#include "mapread.h"

#include <stddef.h>

enum { CATALOG_BYTES = 64 << 20 };

static const uint64_t name_key[2] = { 0x636861696e646574u, 0x736f757263657321u };

static void destroy(cdet_catalog *c)
{
    cdet_mem mem = c->mem;
    for (size_t i = 0; i < c->regex_count; i++) cdet_regex_free(c->regexes[i]);
    cdet_mem_free(&c->mem, c->regexes, c->regex_cap * sizeof *c->regexes);
    cdet_mem_free(&c->mem, c->sources, c->cap * sizeof *c->sources);
    cdet_mem_free(&c->mem, c->bodies, c->body_cap * sizeof *c->bodies);
    cdet_names_free(c->names);
    cdet_shape_free(&c->shape);
    cdet_diags_free(&c->diags);
    cdet_arena_free(&c->arena);
    mem.fn(mem.ctx, c, sizeof *c, 0);
}

/* ---- adding a text ---- */

typedef struct batch { /* what one text holds, before it is taken */
    cdet_source **sources;
    size_t count, cap;
    size_t bodies; /* bodies of the catalog before it */
} batch;

static bool body_add(cdet_catalog *c, const cdet_yaml *doc)
{
    const cdet_yaml *name = cdet_yaml_get(doc, "body");
    if (name->kind != CDET_YAML_SCALAR || !name->text.len) {
        cdet_diag_error(&c->diags, name->pos, "a body has a name");
        return true;
    }
    if (!cdet_mem_grow(&c->mem, &c->bodies, &c->body_cap, c->body_count + 1, sizeof *c->bodies)) return false;
    c->bodies[c->body_count++] = doc;
    return true;
}

static bool envelope_add(cdet_catalog *c, const cdet_yaml *y)
{
    cdet_envelope *e = &c->envelopes[c->envelope_count];
    cdet_str path = cdet_arena_str(&c->arena, y->text);
    if (c->envelope_count == CDET_ENVELOPES || !path.ptr) return false;
    const char *dot = memchr(path.ptr, '.', path.len);
    e->key[0] = (cdet_str){ path.ptr, dot ? (size_t)(dot - path.ptr) : path.len };
    e->key[1] = (cdet_str){ dot ? dot + 1 : "", dot ? path.len - e->key[0].len - 1 : 0 };
    e->depth = dot ? 2 : 1;
    c->envelope_count++;
    return true;
}

/* What records come wrapped in. Only a built-in text has it. */
static bool tools_add(cdet_catalog *c, const cdet_yaml *doc)
{
    cdet_mapread mr = { .mem = &c->mem, .arena = &c->arena, .diags = &c->diags };
    return cdet_tools_read(&mr, cdet_yaml_get(doc, "tools"), &c->tools) || !mr.refused;
}

static bool envelopes_add(cdet_catalog *c, const cdet_yaml *doc)
{
    cdet_mapread mr = { .mem = &c->mem, .arena = &c->arena, .diags = &c->diags, .shape = &c->shape, .names = c->names };
    const cdet_yaml *arrays = cdet_yaml_get(doc, "envelopes"), *members = cdet_yaml_get(doc, "members");
    const cdet_yaml *texts = cdet_yaml_get(doc, "texts"), *hosts = cdet_yaml_get(doc, "hosts");
    const cdet_yaml *base64 = cdet_yaml_get(doc, "base64");
    for (const cdet_yaml *y = arrays->first; y; y = y->next)
        if (!envelope_add(c, y)) return false;
    for (const cdet_yaml *y = members ? members->first : NULL; y; y = y->next) {
        const char *why;
        uint32_t node = cdet_shape_node(&c->shape, y->text, NULL, &why);
        if (!node) return false;
        c->shape.nodes[node].again = true;
    }
    if (hosts && !cdet_refs_read(&mr, hosts, &c->hosts)) return false;
    if (base64 && !cdet_refs_read(&mr, base64, &c->base64)) return false;
    return !texts || cdet_refs_read(&mr, texts, &c->texts);
}

static bool source_known(const cdet_catalog *c, const batch *b, cdet_str name)
{
    for (size_t i = 0; i < c->count; i++)
        if (cdet_str_eq(c->sources[i]->name, name)) return true;
    for (size_t i = 0; i < b->count; i++)
        if (cdet_str_eq(b->sources[i]->name, name)) return true;
    return false;
}

static bool source_add(cdet_catalog *c, batch *b, const cdet_yaml *doc, bool builtin)
{
    cdet_mapread mr = { .mem = &c->mem,
                        .arena = &c->arena,
                        .diags = &c->diags,
                        .shape = &c->shape,
                        .names = c->names,
                        .regexes = &c->regexes,
                        .regex_count = &c->regex_count,
                        .regex_cap = &c->regex_cap,
                        .tests = &c->tests,
                        .builtin = builtin };
    const cdet_yaml *name = cdet_yaml_get(doc, "source");
    if (!name || name->kind != CDET_YAML_SCALAR || !name->text.len) {
        cdet_diag_error(&c->diags, doc->pos, "a document is a map with 'source: NAME' or 'body: NAME'");
        return true;
    }
    if (source_known(c, b, name->text)) {
        cdet_diag_error(&c->diags, name->pos, "there is a source '%.*s' already", CDET_QUOTE(name->text));
        return true;
    }
    cdet_source *s = cdet_source_read(&mr, doc, c->bodies, c->body_count);
    if (!s) return !mr.refused;
    if (!cdet_mem_grow(&c->mem, &b->sources, &b->cap, b->count + 1, sizeof *b->sources)) return false;
    b->sources[b->count++] = s;
    return true;
}

/* Reads all documents of a text into the batch; bodies first, so that they may stand anywhere. */
static cdet_status read_text(cdet_catalog *c, batch *b, cdet_str yaml, const char *origin, bool builtin)
{
    size_t errors = c->diags.errors;
    c->diags.oom = false; /* an earlier text's */
    const cdet_yaml *docs = cdet_yaml_parse(&c->arena, &c->diags, yaml, origin);
    if (!docs) return c->diags.errors > errors && !c->diags.oom ? CDET_ERULES : CDET_ENOMEM;
    for (int pass = 0; pass < 2; pass++)
        for (const cdet_yaml *d = docs->first; d; d = d->next) {
            bool is_body = cdet_yaml_get(d, "body") != NULL;
            if (is_body != (pass == 0)) continue;
            bool is_envelopes = builtin && cdet_yaml_get(d, "envelopes") != NULL;
            bool is_tools = builtin && cdet_yaml_get(d, "tools") != NULL;
            bool ok = is_body        ? body_add(c, d)
                      : is_envelopes ? envelopes_add(c, d)
                      : is_tools     ? tools_add(c, d)
                                     : source_add(c, b, d, builtin);
            if (!ok) return CDET_ENOMEM;
        }
    if (c->diags.oom) return CDET_ENOMEM;
    return c->diags.errors > errors ? CDET_ERULES : CDET_OK;
}

/* Puts the batch in front of what is there: what a caller adds is tried before the built-in mappings. */
static cdet_status take(cdet_catalog *c, batch *b, bool in_front)
{
    if (!cdet_shape_seal(&c->shape)) return CDET_ENOMEM;
    if (!b->count) return CDET_OK;
    if (!cdet_mem_grow(&c->mem, &c->sources, &c->cap, c->count + b->count, sizeof *c->sources)) return CDET_ENOMEM;
    size_t at = in_front ? 0 : c->count;
    memmove(c->sources + at + b->count, c->sources + at, (c->count - at) * sizeof *c->sources);
    memcpy(c->sources + at, b->sources, b->count * sizeof *c->sources);
    c->count += b->count;
    return CDET_OK;
}

static cdet_status add_text(cdet_catalog *c, cdet_str yaml, const char *origin, bool builtin)
{
    batch b = { NULL, 0, 0, c->body_count };
    cdet_str copy = cdet_arena_str(&c->arena, yaml); /* the documents of bodies live on */
    cdet_status s = copy.ptr ? read_text(c, &b, copy, origin, builtin) : CDET_ENOMEM;
    if (!s) s = take(c, &b, !builtin);
    if (s) c->body_count = b.bodies;
    cdet_mem_free(&c->mem, b.sources, b.cap * sizeof *b.sources);
    return s;
}

/* ---- the public calls ---- */

static cdet_status add_builtin(cdet_catalog *c)
{
    for (int pass = 0; pass < 2; pass++)
        for (const cdet_builtin_file *f = cdet_builtin_maps_files; f->name; f++) {
            bool is_body = strncmp(f->name, "body-", 5) == 0;
            if (is_body != (pass == 0)) continue;
            cdet_status s = add_text(c, (cdet_str){ f->text, f->len }, f->name, true);
            if (s) return s;
        }
    return CDET_OK;
}

cdet_status cdet_catalog_new(const cdet_options *opt, cdet_catalog **out)
{
    cdet_options o = CDET_OPTIONS_INIT;
    if (!out) return CDET_EINVAL;
    *out = NULL;
    cdet_status s = opt ? cdet_abi_read(&o, sizeof o, opt, 8) : CDET_OK;
    if (s) return s;
    cdet_mem mem;
    cdet_mem_init(&mem, o.alloc, o.alloc_ctx, o.max_bytes ? o.max_bytes : CATALOG_BYTES);
    cdet_catalog *c = cdet_mem_alloc(&mem, sizeof *c);
    if (!c) return CDET_ENOMEM;
    c->mem = mem;
    atomic_init(&c->refs, 1);
    atomic_init(&c->used, false);
    cdet_arena_init(&c->arena, &c->mem);
    cdet_diags_init(&c->diags, &c->mem);
    c->names = cdet_names_new(&c->mem, name_key);
    s = c->names && cdet_shape_init(&c->shape, &c->mem, &c->arena) ? add_builtin(c) : CDET_ENOMEM;
    if (s == CDET_ERULES && c->diags.count == 0) s = CDET_ENOMEM;
    if (s == CDET_ENOMEM) {
        destroy(c);
        return s;
    }
    *out =
        c; /* a built-in mapping that does not compile is told by the diagnostics; the tests see to it that none does */
    return CDET_OK;
}

cdet_catalog *cdet_catalog_ref(cdet_catalog *c)
{
    if (c) atomic_fetch_add(&c->refs, 1);
    return c;
}

void cdet_catalog_unref(cdet_catalog *c)
{
    if (c && atomic_fetch_sub(&c->refs, 1) == 1) destroy(c);
}

cdet_status cdet_catalog_add(cdet_catalog *c, cdet_str yaml, const char *origin)
{
    if (!c || (!yaml.ptr && yaml.len)) return CDET_EINVAL;
    if (atomic_load(&c->used)) return CDET_EBUSY;
    cdet_str name = cdet_arena_str(&c->arena, cdet_str_of(origin ? origin : "<text>"));
    return name.ptr ? add_text(c, yaml, name.ptr, false) : CDET_ENOMEM;
}

size_t cdet_catalog_diag_count(const cdet_catalog *c)
{
    return c ? c->diags.count : 0;
}

cdet_str cdet_catalog_diag(const cdet_catalog *c, size_t i)
{
    return c && i < c->diags.count ? c->diags.items[i] : (cdet_str){ NULL, 0 };
}

size_t cdet_catalog_count(const cdet_catalog *c)
{
    return c ? c->count : 0;
}

cdet_status cdet_catalog_source(const cdet_catalog *c, size_t i, cdet_source_info *out)
{
    if (!c || !out) return CDET_EINVAL;
    if (i >= c->count) return CDET_ENOENT;
    const cdet_source *s = c->sources[i];
    cdet_source_info info = CDET_SOURCE_INFO_INIT;
    info.name = s->name;
    info.title = s->title;
    info.format = s->format;
    info.recognised = s->recognised;
    info.classes = s->classes;
    info.platforms = s->platforms;
    return cdet_abi_write(out, &info, sizeof info);
}
