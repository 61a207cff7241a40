/* SPDX-License-Identifier: MIT
 *
 * base64.c: four characters are three bytes. Nothing but the alphabet is let pass, no blanks and no line ends: what is no
 * base64 must not become a record.
 */
#include "base64.h"

static int digit(char c)
{
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '+' || c == '-') return 62;
    return c == '/' || c == '_' ? 63 : -1;
}

bool cdet_base64_decode(cdet_str in, char *out, size_t *n)
{
    uint32_t bits = 0;
    size_t len = in.len;
    *n = 0;
    for (int pad = 0; pad < 2 && len && len % 4 == (size_t)(pad ? 3 : 0) && in.ptr[len - 1] == '='; pad++) len--;
    if (len % 4 == 1) return false;
    for (size_t i = 0; i < len; i++) {
        int d = digit(in.ptr[i]);
        if (d < 0) return false;
        bits = bits << 6 | (uint32_t)d;
        if (i % 4 == 0) continue;
        out[(*n)++] = (char)(unsigned char)(bits >> (6 - i % 4 * 2) & 0xff);
    }
    return true;
}
