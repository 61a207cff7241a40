/* SPDX-License-Identifier: MIT
 *
 * out_json.c: writes JSON from accessors. Must never write anything but valid UTF-8, nor a control, bidirectional or
 * invisible character as itself: such a line may be shown on a terminal or a page. Declared in out.h.
 */
#include "out.h"

#include <string.h>

/** A comma unless the last byte opens something. A text ends with its quote, so no content is mistaken for that. */
static void comma(struct out *o)
{
    if (o->len && !strchr("{[,:\n", o->ptr[o->len - 1])) out_char(o, ',', 1);
}

static void key_of(struct out *o, const char *key)
{
    comma(o);
    if (key) out_format(o, "\"%s\":", key);
}

static void escaped(struct out *o, uint32_t cp)
{
    static const char plain[] = "\"\\\b\f\n\r\t", letter[] = "\"\\bfnrt";
    const char *at = cp && cp < 0x80 ? strchr(plain, (int)cp) : NULL;
    if (at)
        out_format(o, "\\%c", letter[at - plain]);
    else if (cp < 0x10000)
        out_format(o, "\\u%04x", (unsigned)cp);
    else
        out_format(o, "\\u%04x\\u%04x", (unsigned)(0xd7c0 + (cp >> 10)), (unsigned)(0xdc00 | (cp & 0x3ff)));
}

/** The quoted text; true when every byte was valid. */
static bool quoted(struct out *o, cdet_str s)
{
    bool valid = true;
    out_char(o, '"', 1);
    for (size_t i = 0; i < s.len;) {
        uint32_t cp;
        size_t len = text_next(s.ptr + i, s.len - i, &cp);
        if (cp == UINT32_MAX) {
            out_text(o, "\xef\xbf\xbd");
            valid = false;
        } else if (cp == '"' || cp == '\\' || text_hidden(cp)) {
            escaped(o, cp);
        } else {
            out_bytes(o, s.ptr + i, len);
        }
        i += len;
    }
    out_char(o, '"', 1);
    return valid;
}

void json_open(struct out *o, const char *key, char bracket)
{
    key_of(o, key);
    out_char(o, bracket, 1);
}

void json_close(struct out *o, char bracket)
{
    out_char(o, bracket, 1);
}

void json_text(struct out *o, const char *key, cdet_str s)
{
    key_of(o, key);
    if (quoted(o, s) || !key) return;
    out_format(o, ",\"%s_hex\":\"", key);
    for (size_t i = 0; i < s.len; i++) out_format(o, "%02x", (unsigned)(unsigned char)s.ptr[i]);
    out_char(o, '"', 1);
}

void json_uint(struct out *o, const char *key, uint64_t n)
{
    key_of(o, key);
    out_format(o, "%llu", (unsigned long long)n);
}

void json_int(struct out *o, const char *key, int64_t n)
{
    key_of(o, key);
    out_format(o, "%lld", (long long)n);
}

void json_bool(struct out *o, const char *key, bool b)
{
    key_of(o, key);
    out_text(o, b ? "true" : "false");
}

void json_time(struct out *o, const char *key, int64_t ns)
{
    key_of(o, key);
    out_char(o, '"', 1);
    out_time(o, ns);
    out_char(o, '"', 1);
}

void json_items(struct out *o, const char *key, cdet_str list)
{
    cdet_str item;
    json_open(o, key, '[');
    while (text_item(&list, &item)) json_text(o, NULL, item);
    json_close(o, ']');
}
