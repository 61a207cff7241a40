/* SPDX-License-Identifier: MIT
 *
 * json.cpp: the one C++ file. simdjson's first stage finds where things begin: brackets, colons, commas, strings and other scalars,
 * as places in the text. They are walked here, and every scalar is taken from its raw token by jsontext.c, so that nothing is copied
 * that needs no unescaping and nothing is lost that is not UTF-8.
 *
 * Built without exceptions. simdjson's own memory is asked for with a nothrow new and charged to the caller's budget. Nothing of
 * a text is trusted: depth is capped, and a text whose structure breaks off is refused as a whole. What nobody asked for is stepped
 * over by its brackets alone.
 */
extern "C" {
#include "json.h"
#include "jsontext.h"
}

#include <memory>
#include <new>
#include <simdjson.h>
#include <string_view>

static_assert(CDET_JSON_PAD >= simdjson::SIMDJSON_PADDING, "the padding that simdjson reads over");

struct cdet_json {
    cdet_mem *mem;
    std::unique_ptr<simdjson::internal::dom_parser_implementation> parser;
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
    const char *text;
    uint32_t len;
    const uint32_t *at, *end; // places of tokens that are still to come
};

bool fail(const walk &w, const char *why)
{
    w.j->why = why;
    return false;
}

bool walk_value(walk &w, cdet_cursor at, unsigned depth);
bool walk_scalar(const walk &w, cdet_str t, cdet_cursor at);

// First byte of the next token; 0: there is none.
char peek(const walk &w)
{
    return w.at < w.end ? w.text[*w.at] : '\0';
}

// The next token with what follows it up to the one behind, blanks off.
cdet_str token_of(const walk &w)
{
    if (w.at == w.end) return cdet_str{ w.text, 0 };
    const char *p = w.text + *w.at, *end = w.text + (w.end - w.at > 1 ? w.at[1] : w.len);
    while (end > p && (end[-1] == ' ' || end[-1] == '\t' || end[-1] == '\n' || end[-1] == '\r')) end--;
    return cdet_str{ p, static_cast<size_t>(end - p) };
}

// Steps over a value. It ends with the bracket that closes it; of which kind is not asked.
bool skip(walk &w)
{
    if (w.at == w.end) return false;
    char c = w.text[*w.at++];
    bool key = c == '"' && peek(w) == ':';
    if (c != '{' && c != '[' && c != ':' && c != ',' && !key) return true;
    for (size_t depth = 1; w.at < w.end;) {
        c = w.text[*w.at++];
        if (c == '{' || c == '[') depth++;
        if ((c == '}' || c == ']') && --depth == 0) return true;
    }
    return false;
}

// What stands behind a member or an element: another one, or the end, which is `close`. false: neither.
bool next(walk &w, char close, bool *more)
{
    char c = peek(w);
    if (c != ',' && c != close) return fail(w, "malformed JSON");
    w.at++;
    *more = c == ',';
    return true;
}

// Begins to read what is between brackets.
bool opened(walk &w, char close)
{
    w.at++;
    bool empty = peek(w) == close;
    w.at += empty;
    return !empty;
}

// What stands between quotes, as it was meant.
bool text_of(const walk &w, cdet_str raw, cdet_str *out)
{
    if (!cdet_json_unescape(w.d, raw, out)) return fail(w, "a string has an escape that JSON does not know");
    return !w.j->masked || cdet_json_unmask(w.d, *out, out) || fail(w, "memory was refused");
}

// The key of the next member, as it stands, and what is behind its colon is next. Behind the quote that ends it are at most blanks.
bool raw_key(walk &w, cdet_str *raw)
{
    if (peek(w) != '"' || w.end - w.at < 2 || w.text[w.at[1]] != ':') return fail(w, "malformed JSON");
    const char *p = w.text + w.at[0] + 1, *end = w.text + w.at[1] - 1;
    while (*end != '"') end--;
    *raw = cdet_str{ p, static_cast<size_t>(end - p) };
    w.at += 2;
    return true;
}

// As it was meant.
bool key_of(const walk &w, cdet_str raw, cdet_str *key, bool *as_is)
{
    *key = raw;
    *as_is = !w.j->masked && !(raw.len && memchr(raw.ptr, '\\', raw.len));
    return *as_is || text_of(w, raw, key);
}

// A member's value, of a key that was met before: most are stepped over, or scalars.
bool walk_known(walk &w, const cdet_step *s, unsigned depth)
{
    char c = peek(w);
    if (c == '{' || c == '[') {
        bool in = s->wanted || s->inside || (c == '[' && cdet_cursor_any(s->to));
        return in ? walk_value(w, s->to, depth) : skip(w) || fail(w, "malformed JSON");
    }
    if (s->wanted && !walk_scalar(w, token_of(w), s->to)) return false;
    return skip(w) || fail(w, "malformed JSON");
}

// The same of another one.
bool walk_new(walk &w, cdet_cursor at, cdet_str raw, cdet_step *s, unsigned depth)
{
    cdet_str key;
    bool as_is;
    if (!key_of(w, raw, &key, &as_is)) return false;
    cdet_cursor c = cdet_doc_child(w.d, at, key);
    if (as_is) cdet_doc_learn(w.d, at, s, key, c);
    if (!cdet_cursor_any(c)) return skip(w) || fail(w, "malformed JSON");
    return walk_value(w, c, depth);
}

bool walk_object(walk &w, cdet_cursor at, unsigned depth)
{
    for (bool more = opened(w, '}'); more;) {
        cdet_str raw;
        if (!raw_key(w, &raw)) return false;
        cdet_step *s = cdet_doc_step(w.d, at, raw), *other = cdet_doc_other_step(w.d, s);
        bool first = !w.j->masked && cdet_doc_stepped(w.d, at, s, raw);
        bool known = first || (!w.j->masked && cdet_doc_stepped(w.d, at, other, raw));
        if (known ? !walk_known(w, first ? s : other, depth) : !walk_new(w, at, raw, s, depth)) return false;
        if (!next(w, '}', &more)) return false;
    }
    return true;
}

// A list of {name, value} objects, as XML-to-JSON converters write EventData: each becomes a member under its name.
bool walk_pair(walk &w, cdet_cursor at, unsigned depth)
{
    cdet_str name = { nullptr, 0 };
    for (bool more = opened(w, '}'); more;) {
        cdet_str raw, key;
        bool as_is, walked = false;
        if (!raw_key(w, &raw) || !key_of(w, raw, &key, &as_is)) return false;
        cdet_str t = token_of(w);
        std::string_view k(key.ptr, key.len);
        if (k == "@Name" || k == "Name" || k == "name") {
            bool text = t.len >= 2 && t.ptr[0] == '"';
            if (text && !text_of(w, cdet_str{ t.ptr + 1, t.len - 2 }, &name)) return false;
        } else if (name.len && (k == "#text" || k == "Value" || k == "value" || k == "content")) {
            cdet_cursor c = cdet_doc_child(w.d, at, name);
            walked = cdet_cursor_any(c);
            if (walked && !walk_value(w, c, depth)) return false;
        }
        if (!walked && !skip(w)) return fail(w, "malformed JSON");
        if (!next(w, '}', &more)) return false;
    }
    return true;
}

bool walk_array(walk &w, cdet_cursor at, unsigned depth)
{
    bool pairs = at.node && w.d->shape->nodes[at.node].embed == CDET_EMBED_PAIRS;
    for (bool more = opened(w, ']'); more;) {
        uint32_t token = cdet_doc_item_begin(w.d, at);
        bool ok = pairs && peek(w) == '{' ? walk_pair(w, at, depth) : walk_value(w, at, depth);
        cdet_doc_item_end(w.d, at, token);
        if (!ok || !next(w, ']', &more)) return false;
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

bool walk_value(walk &w, cdet_cursor at, unsigned depth)
{
    cdet_str t = token_of(w);
    char first = t.len ? t.ptr[0] : '\0';
    bool nested = first == '{' || first == '[';
    if (cdet_doc_wants(w.d, at)) {
        if (!nested && !walk_scalar(w, t, at)) return false;
        if (first == '{') cdet_doc_object(w.d, at); // an array is its elements
    }
    if (nested && depth < CDET_DOC_DEPTH) {
        if (first == '[') return walk_array(w, at, depth + 1);
        if (cdet_doc_inside(w.d, at)) return walk_object(w, at, depth + 1);
    }
    return skip(w) || fail(w, "malformed JSON");
}

// Makes room in the parser and charges it: it keeps four bytes for each byte of text.
bool reserve(cdet_json *j, size_t len)
{
    if (len <= j->capacity) return true;
    size_t capacity = j->capacity ? j->capacity : kFirstCapacity;
    while (capacity < len) capacity *= 2;
    size_t cost = capacity * 4;
    if (cost - j->charged > j->mem->max - (j->mem->bytes < j->mem->max ? j->mem->bytes : j->mem->max)) {
        j->mem->refused = true;
        return false;
    }
    bool ok = j->parser
                  ? !j->parser->set_capacity(capacity)
                  : !simdjson::get_active_implementation()->create_dom_parser_implementation(capacity, 1, j->parser);
    j->mem->bytes -= j->charged; // what it had is gone in any case
    j->capacity = ok ? capacity : 0;
    j->charged = ok ? cost : 0;
    j->mem->bytes += j->charged;
    if (j->mem->bytes > j->mem->peak) j->mem->peak = j->mem->bytes;
    return ok;
}

// The text's tokens.
simdjson::error_code index(cdet_json *j, cdet_str text)
{
    return j->parser->stage1(reinterpret_cast<const uint8_t *>(text.ptr), text.len, simdjson::stage1_mode::regular);
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
    auto error = index(j, text);
    if (error == simdjson::UTF8_ERROR) {
        text = cdet_json_mask(d, text, CDET_JSON_PAD, false);
        if (!text.ptr || !reserve(j, text.len)) return CDET_ENOMEM;
        j->masked = true;
        error = index(j, text);
    }
    if (error == simdjson::MEMALLOC) return CDET_ENOMEM;
    *why = "malformed JSON";
    if (error) return CDET_EFORMAT;
    const uint32_t *tokens = j->parser->structural_indexes.get();
    walk w = { j, d, text.ptr, static_cast<uint32_t>(text.len), tokens, tokens + j->parser->n_structural_indexes };
    char first = peek(w), last = w.end > w.at ? w.text[w.end[-1]] : '\0';
    bool ok = false;
    if (first == '{')
        ok = last == '}' && walk_object(w, at, 0);
    else if (first == '[' && at.node != CDET_SHAPE_ROOT)
        ok = last == ']' && walk_array(w, at, 0);
    if (d->nomem) {
        *why = "memory was refused";
        return CDET_ENOMEM;
    }
    if (j->why) *why = j->why;
    if (!ok) return CDET_EFORMAT;
    *why = "something stands behind the end of the JSON object";
    return w.at == w.end ? CDET_OK : CDET_EFORMAT;
}
