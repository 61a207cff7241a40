/* SPDX-License-Identifier: MIT
 *
 * jsonscan.c: where JSON values begin and end in a stream of bytes.
 */
#include "jsonscan.h"

void cdet_jsonscan_init(cdet_jsonscan *s)
{
    memset(s, 0, sizeof *s);
    s->wants = CDET_WANT_VALUE;
}

static bool in_object(const cdet_jsonscan *s)
{
    uint32_t at = s->depth - 1;
    return s->depth && (s->object[at / 8] >> (at % 8) & 1);
}

static cdet_scan_result open_bracket(cdet_jsonscan *s, bool object)
{
    if (s->wants != CDET_WANT_VALUE || s->depth == CDET_SCAN_DEPTH) return CDET_SCAN_BAD;
    uint8_t bit = (uint8_t)(1u << (s->depth % 8));
    uint8_t *byte = &s->object[s->depth / 8];
    *byte = (uint8_t)(object ? *byte | bit : *byte & ~bit);
    s->depth++;
    s->wants = object ? CDET_WANT_KEY : CDET_WANT_VALUE;
    s->first = true;
    if (s->depth <= 2) s->key_len[s->depth - 1] = 0;
    return CDET_SCAN_OPEN;
}

static cdet_scan_result close_bracket(cdet_jsonscan *s, bool object)
{
    if (!s->depth || in_object(s) != object || !(s->first || s->wants == CDET_WANT_COMMA)) return CDET_SCAN_BAD;
    s->depth--;
    s->first = false;
    s->wants = CDET_WANT_COMMA;
    return CDET_SCAN_CLOSE;
}

static cdet_scan_result open_string(cdet_jsonscan *s)
{
    if (s->wants != CDET_WANT_KEY && s->wants != CDET_WANT_VALUE) return CDET_SCAN_BAD;
    s->in_string = true;
    s->is_key = s->wants == CDET_WANT_KEY;
    if (s->is_key && s->depth <= 2) s->key_len[s->depth - 1] = 0;
    return CDET_SCAN_MORE;
}

static cdet_scan_result in_string(cdet_jsonscan *s, unsigned char c)
{
    if (c < 0x20) return CDET_SCAN_BAD;
    if (s->in_escape) {
        s->in_escape = false;
    } else if (c == '\\') {
        s->in_escape = true;
    } else if (c == '"') {
        s->in_string = false;
        s->first = false;
        s->wants = s->is_key ? CDET_WANT_COLON : CDET_WANT_COMMA;
        return CDET_SCAN_MORE;
    }
    if (s->is_key && s->depth <= 2 && s->depth && s->key_len[s->depth - 1] < CDET_SCAN_KEY)
        s->key[s->depth - 1][s->key_len[s->depth - 1]++] = (char)c;
    return CDET_SCAN_MORE;
}

/* A number or a word: it ends at the first byte that cannot be part of it, which the caller then looks at. */
static bool word(cdet_jsonscan *s, unsigned char c)
{
    bool part =
        (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '-' || c == '.';
    if (!part) s->in_word = false;
    return part;
}

cdet_scan_result cdet_jsonscan_step(cdet_jsonscan *s, unsigned char c)
{
    if (s->in_string) return in_string(s, c);
    if (s->in_word && word(s, c)) return CDET_SCAN_MORE;
    switch (c) {
    case ' ':
    case '\t':
    case '\r':
    case '\n':
        return CDET_SCAN_MORE;
    case '{':
    case '[':
        return open_bracket(s, c == '{');
    case '}':
    case ']':
        return close_bracket(s, c == '}');
    case '"':
        return open_string(s);
    case ':':
        if (s->wants != CDET_WANT_COLON) return CDET_SCAN_BAD;
        s->wants = CDET_WANT_VALUE;
        return CDET_SCAN_MORE;
    case ',':
        if (s->wants != CDET_WANT_COMMA || !s->depth) return CDET_SCAN_BAD;
        s->wants = in_object(s) ? CDET_WANT_KEY : CDET_WANT_VALUE;
        return CDET_SCAN_MORE;
    default:
        break;
    }
    if (s->wants != CDET_WANT_VALUE || !s->depth || !word(s, c)) return CDET_SCAN_BAD;
    s->in_word = true;
    s->first = false;
    s->wants = CDET_WANT_COMMA;
    return CDET_SCAN_MORE;
}

size_t cdet_jsonscan_skip(const cdet_jsonscan *s, const char *p, size_t n)
{
    size_t i = 0;
    if (!s->in_string || s->in_escape || (s->is_key && s->depth <= 2)) return 0;
    while (i < n && (unsigned char)p[i] >= 0x20 && p[i] != '"' && p[i] != '\\') i++;
    return i;
}
