/* SPDX-License-Identifier: MIT
 *
 * expr_encode.c: the modifiers that rewrite a value: base64, base64offset, UTF-16, windash.
 */
#include "expr_impl.h"
#include "text.h"

static bool refused(cdet_expr_job *j)
{
    j->d->oom = true;
    return false;
}

/* ---- base64 ---- */

static size_t base64(const unsigned char *in, size_t n, char *out)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    size_t k = 0;
    for (size_t i = 0; i < n; i += 3) {
        size_t left = n - i;
        uint32_t v = (uint32_t)in[i] << 16 | (left > 1 ? (uint32_t)in[i + 1] << 8 : 0) | (left > 2 ? in[i + 2] : 0u);
        out[k++] = digits[v >> 18];
        out[k++] = digits[v >> 12 & 63];
        out[k++] = left > 1 ? digits[v >> 6 & 63] : '=';
        out[k++] = left > 2 ? digits[v & 63] : '=';
    }
    return k;
}

/* `shift` bytes stand before the value in the unknown text around it; what depends on bytes outside the value is cut
 * off on both sides, unless shift is 0 and `whole` is set. */
static bool encode_base64(cdet_expr_job *j, cdet_pos at, cdet_units in, size_t shift, bool whole, cdet_units *out)
{
    static const uint8_t skip[] = { 0, 2, 3 }, drop[] = { 0, 3, 2 };
    bool oom = false;
    cdet_str bytes;
    if (!cdet_units_bytes(&j->scratch, in, &bytes, &oom)) {
        if (oom) return refused(j);
        cdet_diag_error(j->d, at, "a value with wildcards cannot be base64-encoded");
        return false;
    }
    unsigned char *padded = cdet_arena_alloc(&j->scratch, bytes.len + 3);
    char *text = cdet_arena_alloc(&j->scratch, (bytes.len + shift) / 3 * 4 + 8);
    if (!padded || !text) return refused(j);
    memset(padded, ' ', shift);
    memcpy(padded + shift, bytes.ptr, bytes.len);
    size_t n = base64(padded, bytes.len + shift, text), from = skip[shift],
           end = whole ? 0 : drop[(bytes.len + shift) % 3];
    cdet_str part = { text + from, n > from + end ? n - from - end : 0 };
    return cdet_units_literal(&j->scratch, part, out) || refused(j);
}

/* ---- UTF-16 ---- */

static size_t put16(uint16_t *u, uint32_t code, bool big)
{
    u[0] = (uint16_t)(big ? code >> 8 & 0xff : code & 0xff);
    u[1] = (uint16_t)(big ? code & 0xff : code >> 8 & 0xff);
    return 2;
}

/* Each run of literal bytes is read as UTF-8 (a byte that is not is taken as itself); specials stay. */
static bool encode_utf16(cdet_expr_job *j, cdet_units in, bool big, bool mark, cdet_units *out)
{
    char *bytes = cdet_arena_alloc(&j->scratch, in.n + 1);
    uint16_t *u = cdet_arena_alloc(&j->scratch, (in.n * 2 + 2) * sizeof *u);
    if (!bytes || !u) return refused(j);
    size_t n = mark ? put16(u, 0xfeff, big) : 0;
    for (size_t i = 0; i < in.n;) {
        if (in.u[i] > 255) {
            u[n++] = in.u[i++];
            continue;
        }
        size_t k = 0;
        while (i + k < in.n && in.u[i + k] <= 255) {
            bytes[k] = (char)in.u[i + k];
            k++;
        }
        for (size_t at = 0, step; at < k; at += step) {
            uint32_t cp;
            step = cdet_utf8_next((cdet_str){ bytes, k }, at, &cp);
            if (step == 0) {
                cp = (unsigned char)bytes[at];
                step = 1;
            }
            if (cp > 0xffff) {
                n += put16(u + n, 0xd800 + ((cp - 0x10000) >> 10), big);
                cp = 0xdc00 + ((cp - 0x10000) & 0x3ff);
            }
            n += put16(u + n, cp, big);
        }
        i += k;
    }
    *out = (cdet_units){ u, n };
    return true;
}

/* ---- windash ---- */

static bool is_word(uint16_t c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           (c >= 0x80 && c <= 255);
}

/* Units of the dash or slash at u[i]; 0: there is none. */
static size_t dash_len(cdet_units in, size_t i)
{
    if (in.u[i] == '-' || in.u[i] == '/') return 1;
    bool wide = i + 2 < in.n && in.u[i] == 0xe2 && in.u[i + 1] == 0x80 && in.u[i + 2] >= 0x93 && in.u[i + 2] <= 0x95;
    return wide ? 3 : 0;
}

/* Only where a flag begins: no word character before it, one behind it. So "a-b" and "c:/x" keep their meaning. */
static bool encode_windash(cdet_expr_job *j, cdet_units in, cdet_units *out)
{
    uint16_t *u = cdet_arena_alloc(&j->scratch, (in.n + 1) * sizeof *u);
    if (!u) return refused(j);
    size_t n = 0;
    for (size_t i = 0; i < in.n;) {
        size_t len = dash_len(in, i);
        bool flag = len && (i == 0 || !is_word(in.u[i - 1])) && i + len < in.n && is_word(in.u[i + len]);
        u[n++] = flag ? CDET_UNIT_DASH : in.u[i];
        i += flag ? len : 1;
    }
    *out = (cdet_units){ u, n };
    return true;
}

bool cdet_encode(cdet_expr_job *j, uint32_t encoding, cdet_pos at, cdet_units in, cdet_units out[3], size_t *n)
{
    *n = 1;
    switch (encoding) {
    case CDET_M_BASE64:
        return encode_base64(j, at, in, 0, true, &out[0]);
    case CDET_M_BASE64OFFSET:
        *n = 3;
        for (size_t i = 0; i < 3; i++)
            if (!encode_base64(j, at, in, i, false, &out[i])) return false;
        return true;
    case CDET_M_UTF16LE:
        return encode_utf16(j, in, false, false, &out[0]);
    case CDET_M_UTF16BE:
        return encode_utf16(j, in, true, false, &out[0]);
    case CDET_M_UTF16:
        return encode_utf16(j, in, false, true, &out[0]);
    default:
        return encode_windash(j, in, &out[0]);
    }
}
