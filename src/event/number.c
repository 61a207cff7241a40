/* SPDX-License-Identifier: MIT
 *
 * number.c: reads, compares and prints numbers without asking the locale.
 */
#include "number.h"

#include "text.h"

#include <stdio.h>

static const double two64 = 18446744073709551616.0;

static int digit_value(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    unsigned char l = cdet_lower((unsigned char)c);
    return l >= 'a' && l <= 'f' ? l - 'a' + 10 : 99;
}

static cdet_number from_integer(bool negative, uint64_t magnitude)
{
    cdet_number n = { true, negative && magnitude, magnitude, (double)magnitude };
    if (n.negative) n.real = -n.real;
    return n;
}

static bool from_real(double f, cdet_number *out)
{
    if (f != f) return false;
    double size = f < 0 ? -f : f;
    if (size < two64 && (double)(uint64_t)size == size) {
        *out = from_integer(f < 0, (uint64_t)size);
        return true;
    }
    *out = (cdet_number){ false, f < 0, 0, f };
    return true;
}

bool cdet_number_parse(cdet_str s, cdet_number *out)
{
    size_t i = 0;
    unsigned base = 10;
    bool negative = s.len && s.ptr[0] == '-';
    if (s.len && (s.ptr[0] == '-' || s.ptr[0] == '+')) i++;
    if (s.len - i > 2 && s.ptr[i] == '0' && (s.ptr[i + 1] == 'x' || s.ptr[i + 1] == 'X')) {
        base = 16;
        i += 2;
    }
    uint64_t v = 0;
    bool integer = i < s.len;
    for (; i < s.len && integer; i++) {
        unsigned digit = (unsigned)digit_value(s.ptr[i]);
        integer = digit < base && v <= (UINT64_MAX - digit) / base;
        if (integer) v = v * base + digit;
    }
    if (integer) {
        *out = from_integer(negative, v);
        return true;
    }
    double f;
    return base == 10 && cdet_real_parse(s, &f) && from_real(f, out);
}

bool cdet_number_of(const cdet_field *f, cdet_number *out)
{
    switch (f->kind) {
    case CDET_INT:
        *out = from_integer(f->v.i < 0, f->v.i < 0 ? 0 - (uint64_t)f->v.i : (uint64_t)f->v.i);
        return true;
    case CDET_UINT:
        *out = from_integer(false, f->v.u);
        return true;
    case CDET_REAL:
        return from_real(f->v.f, out);
    case CDET_STR:
        return cdet_number_parse(f->v.str, out);
    default:
        return false;
    }
}

int cdet_number_compare(const cdet_number *a, const cdet_number *b)
{
    if (!a->integral || !b->integral) return (a->real > b->real) - (a->real < b->real);
    if (a->negative != b->negative) return a->negative ? -1 : 1;
    int c = (a->magnitude > b->magnitude) - (a->magnitude < b->magnitude);
    return a->negative ? -c : c;
}

size_t cdet_number_print(double f, char out[40])
{
    double size = f < 0 ? -f : f;
    if (size < 1e15 && (double)(int64_t)f == f) return (size_t)snprintf(out, 40, "%lld", (long long)f);
    size_t n = 0;
    for (int digits = 15; digits <= 17; digits++) {
        char raw[64];
        int len = snprintf(raw, sizeof raw, "%.*g", digits, f);
        /* Whatever the locale puts between the digits, one or more bytes, is the point. */
        n = 0;
        for (int i = 0; i < len && n < 39; i++) {
            bool known =
                (raw[i] >= '0' && raw[i] <= '9') || raw[i] == '-' || raw[i] == '+' || (raw[i] >= 'a' && raw[i] <= 'z');
            if (known) out[n++] = raw[i];
            if (!known && (n == 0 || out[n - 1] != '.')) out[n++] = '.';
        }
        out[n] = '\0';
        double back;
        if (cdet_real_parse((cdet_str){ out, n }, &back) && back == f) break;
    }
    return n;
}
