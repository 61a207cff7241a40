/* SPDX-License-Identifier: MIT
 *
 * json.cpp: the one C++ file. simdjson's on-demand parser finds where things begin and end; every scalar is taken from its raw
 * token by jsontext.c, so that nothing is copied that needs no unescaping and nothing is lost that is not UTF-8.
 *
 * Built without exceptions. simdjson's own memory is asked for with a nothrow new and charged to the caller's budget. Nothing of
 * a text is trusted: depth is capped, and a text whose structure breaks off is refused as a whole.
 */
extern "C" {
#include "json.h"
#include "jsontext.h"
}

#include <new>
#include <simdjson.h>
#include <utility>

using simdjson::ondemand::array;
using simdjson::ondemand::field;
using simdjson::ondemand::object;
using simdjson::ondemand::value;

static_assert(CDET_JSON_PAD >= simdjson::SIMDJSON_PADDING, "the padding that simdjson reads over");

struct cdet_json {
    cdet_mem *mem;
    simdjson::ondemand::parser parser;
    size_t capacity; // bytes of text the parser has room for
    size_t charged;  // what that costs, counted in mem
    bool masked;     // this text was not UTF-8: strings are unmasked
    const char *why;
};

namespace {

constexpr size_t kFirstCapacity = 16 << 10;

struct walk {
    cdet_json *j;
    cdet_doc *d;
};

bool fail(const walk &w, const char *why)
{
    w.j->why = why;
    return false;
}

bool walk_value(const walk &w, value v, cdet_cursor at, unsigned depth);

cdet_str token_of(value &v)
{
    std::string_view t = v.raw_json_token();
    while (!t.empty() && (t.back() == ' ' || t.back() == '\t' || t.back() == '\n' || t.back() == '\r'))
        t.remove_suffix(1);
    return cdet_str{ t.data(), t.size() };
}

// What stands between quotes, as it was meant.
bool text_of(const walk &w, cdet_str raw, cdet_str *out)
{
    if (!cdet_json_unescape(w.d, raw, out)) return fail(w, "a string has an escape that JSON does not know");
    return !w.j->masked || cdet_json_unmask(w.d, *out, out) || fail(w, "memory was refused");
}

// simdjson gives a key by where it begins; the quote that ends it is there, or the text would have been refused.
bool key_of(const walk &w, field &f, cdet_str *key, bool *as_is = nullptr)
{
    const char *p = f.key().raw();
    const char *end = p;
    bool plain = !w.j->masked;
    for (; *end != '"'; end++)
        if (*end == '\\') plain = (end++, false);
    *key = cdet_str{ p, static_cast<size_t>(end - p) };
    if (as_is) *as_is = plain;
    return plain || text_of(w, *key, key);
}

bool walk_object(const walk &w, object &o, cdet_cursor at, unsigned depth)
{
    uint32_t n = 0;
    for (auto &&r : o) {
        field f;
        if (std::move(r).get(f)) return fail(w, "malformed JSON");
        cdet_step *s = cdet_doc_step(w.d, at, n++);
        cdet_step *first = s;
        const char *raw = f.key().raw();
        bool known = !w.j->masked && (cdet_doc_stepped(w.d, at, s, raw) ||
                                      cdet_doc_stepped(w.d, at, s = cdet_doc_other_step(w.d, first), raw));
        cdet_cursor c = s->to;
        if (!known) {
            cdet_str key;
            bool as_is = false;
            if (!key_of(w, f, &key, &as_is)) return false;
            c = cdet_doc_child(w.d, at, key);
            if (as_is) cdet_doc_learn(w.d, at, first, key, c);
        }
        if (cdet_cursor_any(c) && !walk_value(w, f.value(), c, depth)) return false;
    }
    return true;
}

// A list of {name, value} objects, as XML-to-JSON converters write EventData: each becomes a member under its name.
bool walk_pair(const walk &w, object &o, cdet_cursor at, unsigned depth)
{
    cdet_str name = { nullptr, 0 };
    for (auto &&r : o) {
        field f;
        if (std::move(r).get(f)) return fail(w, "malformed JSON");
        cdet_str key;
        if (!key_of(w, f, &key)) return false;
        value v = f.value();
        cdet_str t = token_of(v);
        std::string_view k(key.ptr, key.len);
        if (k == "@Name" || k == "Name" || k == "name") {
            if (t.len < 2 || t.ptr[0] != '"') continue;
            if (!text_of(w, cdet_str{ t.ptr + 1, t.len - 2 }, &name)) return false;
        } else if (name.len && (k == "#text" || k == "Value" || k == "value" || k == "content")) {
            cdet_cursor c = cdet_doc_child(w.d, at, name);
            if (cdet_cursor_any(c) && !walk_value(w, v, c, depth)) return false;
        }
    }
    return true;
}

bool walk_array(const walk &w, array &a, cdet_cursor at, unsigned depth)
{
    bool pairs = at.node && w.d->shape->nodes[at.node].embed == CDET_EMBED_PAIRS;
    for (auto &&r : a) {
        value v;
        if (std::move(r).get(v)) return fail(w, "malformed JSON");
        object o;
        bool ok;
        uint32_t token = cdet_doc_item_begin(w.d, at);
        if (pairs && token_of(v).ptr[0] == '{')
            ok = (!v.get_object().get(o) || fail(w, "malformed JSON")) && walk_pair(w, o, at, depth);
        else
            ok = walk_value(w, v, at, depth);
        cdet_doc_item_end(w.d, at, token);
        if (!ok) return false;
    }
    return true;
}

bool walk_scalar(const walk &w, cdet_str t, cdet_cursor at)
{
    cdet_val_value v;
    uint32_t kind = 0;
    if (t.len >= 2 && t.ptr[0] == '"' && t.ptr[t.len - 1] == '"') {
        v.str = cdet_str{ t.ptr + 1, t.len - 2 };
        bool at_once = at.node && w.d->shape->nodes[at.node].embed;
        if (at_once && !text_of(w, v.str, &v.str)) return false;
        kind = w.j->masked ? CDET_VAL_MASKED : CDET_VAL_ESCAPED;
        if (at_once) kind = CDET_STR;
    } else if (t.len == 4 && memcmp(t.ptr, "null", 4) == 0) {
        kind = CDET_NULL;
        v.i = 0;
    } else if ((t.len == 4 && memcmp(t.ptr, "true", 4) == 0) || (t.len == 5 && memcmp(t.ptr, "false", 5) == 0)) {
        kind = CDET_BOOL;
        v.i = t.len == 4;
    } else if (!cdet_json_number(t, &kind, &v)) {
        return fail(w, "a value is neither string, number, true, false nor null");
    }
    cdet_doc_value(w.d, at, kind, &v);
    return true;
}

bool walk_value(const walk &w, value v, cdet_cursor at, unsigned depth)
{
    cdet_str t = token_of(v);
    char first = t.len ? t.ptr[0] : '\0';
    bool nested = first == '{' || first == '[';
    if (cdet_doc_wants(w.d, at)) {
        if (!nested) return walk_scalar(w, t, at);
        if (first == '{') cdet_doc_object(w.d, at); // an array is its elements
    }
    if (!nested || depth >= CDET_DOC_DEPTH) return true;
    if (first == '[') {
        array a;
        if (v.get_array().get(a)) return fail(w, "malformed JSON");
        return walk_array(w, a, at, depth + 1);
    }
    if (!cdet_doc_inside(w.d, at)) return true;
    object o;
    if (v.get_object().get(o)) return fail(w, "malformed JSON");
    return walk_object(w, o, at, depth + 1);
}

// Makes room in the parser and charges it: simdjson keeps an index of 4 bytes and a copy of 5/3 bytes for each byte.
bool reserve(cdet_json *j, size_t len)
{
    if (len <= j->capacity) return true;
    size_t capacity = j->capacity ? j->capacity : kFirstCapacity;
    while (capacity < len) capacity *= 2;
    size_t cost = capacity * 6;
    if (cost - j->charged > j->mem->max - (j->mem->bytes < j->mem->max ? j->mem->bytes : j->mem->max)) {
        j->mem->refused = true;
        return false;
    }
    if (j->parser.allocate(capacity, 1024)) return false;
    j->mem->bytes += cost - j->charged;
    if (j->mem->bytes > j->mem->peak) j->mem->peak = j->mem->bytes;
    j->charged = cost;
    j->capacity = capacity;
    return true;
}

} // namespace

extern "C" cdet_json *cdet_json_new(cdet_mem *m)
{
    void *p = cdet_mem_alloc(m, sizeof(cdet_json));
    if (!p) return nullptr;
    cdet_json *j = new (p) cdet_json();
    j->mem = m;
    return j;
}

extern "C" void cdet_json_free(cdet_json *j)
{
    if (!j) return;
    cdet_mem *m = j->mem;
    m->bytes -= j->charged;
    j->~cdet_json();
    cdet_mem_free(m, j, sizeof *j);
}

extern "C" cdet_status cdet_json_walk(cdet_json *j, cdet_doc *d, cdet_cursor at, cdet_str text, const char **why)
{
    j->masked = false;
    j->why = nullptr;
    *why = "memory was refused";
    if (!reserve(j, text.len)) return CDET_ENOMEM;
    simdjson::ondemand::document doc;
    auto error = j->parser.iterate(text.ptr, text.len, text.len + CDET_JSON_PAD).get(doc);
    if (error == simdjson::UTF8_ERROR) {
        text = cdet_json_mask(d, text, CDET_JSON_PAD, false);
        if (!text.ptr || !reserve(j, text.len)) return CDET_ENOMEM;
        j->masked = true;
        error = j->parser.iterate(text.ptr, text.len, text.len + CDET_JSON_PAD).get(doc);
    }
    if (error == simdjson::MEMALLOC) return CDET_ENOMEM;
    *why = "malformed JSON";
    if (error) return CDET_EFORMAT;
    walk w = { j, d };
    simdjson::ondemand::json_type type;
    bool ok = false;
    if (doc.type().get(type)) return CDET_EFORMAT;
    if (type == simdjson::ondemand::json_type::object) {
        object o;
        ok = !doc.get_object().get(o) && walk_object(w, o, at, 0);
    } else if (type == simdjson::ondemand::json_type::array && at.node != CDET_SHAPE_ROOT) {
        array a;
        ok = !doc.get_array().get(a) && walk_array(w, a, at, 0);
    }
    if (d->nomem) {
        *why = "memory was refused";
        return CDET_ENOMEM;
    }
    if (j->why) *why = j->why;
    if (!ok) return CDET_EFORMAT;
    *why = "something stands behind the end of the JSON object";
    const char *behind;
    return doc.current_location().get(behind) == simdjson::OUT_OF_BOUNDS ? CDET_OK : CDET_EFORMAT;
}
