/* SPDX-License-Identifier: MIT
 *
 * text.c: durations, times, numbers, UTF-8, escaping, globs. Own arithmetic throughout: nothing here depends on a
 * locale, a time zone or the C library's idea of a year.
 */
#include "text.h"

#include <stdio.h>
#include <stdlib.h>

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

int64_t cdet_sat_add(int64_t a, int64_t b)
{
    if (b > 0 && a > INT64_MAX - b) return INT64_MAX;
    if (b < 0 && a < INT64_MIN - b) return INT64_MIN;
    return a + b;
}

int64_t cdet_sat_sub(int64_t a, int64_t b)
{
    if (b < 0 && a > INT64_MAX + b) return INT64_MAX;
    if (b > 0 && a < INT64_MIN + b) return INT64_MIN;
    return a - b;
}

/* ---- durations ---- */

#define SECOND 1000000000

/* Coarsest first; a duration names each at most once and in this order. */
static const struct {
    const char *name;
    int64_t ns;
} units[] = {
    { "w", INT64_C(604800) * SECOND },
    { "d", INT64_C(86400) * SECOND },
    { "h", INT64_C(3600) * SECOND },
    { "m", INT64_C(60) * SECOND },
    { "s", SECOND },
    { "ms", 1000000 },
    { "us", 1000 },
    { "ns", 1 },
};
enum { UNITS = sizeof units / sizeof units[0], UNIT_DAY = 1, UNIT_SECOND = 4 };

/* Reads digits at *i, with saturation noticed. false: none, or more than int64 holds. */
static bool read_number(cdet_str s, size_t *i, int64_t *out)
{
    size_t start = *i;
    int64_t v = 0;
    for (; *i < s.len && is_digit(s.ptr[*i]); ++*i) {
        int digit = s.ptr[*i] - '0';
        if (v > (INT64_MAX - digit) / 10) return false;
        v = v * 10 + digit;
    }
    *out = v;
    return *i > start;
}

/* The unit whose name stands at *i, not coarser than `first`; UNITS: none. */
static size_t read_unit(cdet_str s, size_t *i, size_t first)
{
    size_t start = *i;
    while (*i < s.len && s.ptr[*i] >= 'a' && s.ptr[*i] <= 'z') ++*i;
    for (size_t u = first; u < UNITS; u++)
        if (cdet_str_eq(cdet_str_of(units[u].name), (cdet_str){ s.ptr + start, *i - start })) return u;
    return UNITS;
}

bool cdet_duration_parse(cdet_str s, int64_t *ns)
{
    int64_t total = 0;
    size_t i = 0, unit = 0;
    if (cdet_str_eq(s, CDET_LIT("0"))) {
        *ns = 0;
        return true;
    }
    while (i < s.len) {
        int64_t whole, part = 0, scale = 1;
        if (!read_number(s, &i, &whole)) return false;
        if (i < s.len && s.ptr[i] == '.') { /* "1.5h": exact or refused */
            size_t point = ++i;
            if (!read_number(s, &i, &part) || i - point > 15) return false;
            for (; point < i; point++) scale *= 10;
        }
        unit = read_unit(s, &i, unit);
        if (unit == UNITS) return false;
        int64_t each = units[unit++].ns;
        for (; part && part % 10 == 0; scale /= 10) part /= 10;
        if (part && (part > INT64_MAX / each || part * each % scale != 0)) return false;
        part = part ? part * each / scale : 0;
        if (whole > INT64_MAX / each) return false;
        if (whole * each > INT64_MAX - part || total > INT64_MAX - (whole * each + part)) return false;
        total += whole * each + part;
    }
    *ns = total;
    return s.len > 0;
}

size_t cdet_duration_print(int64_t ns, char out[32])
{
    size_t n = 0;
    uint64_t left = ns < 0 ? 0 - (uint64_t)ns : (uint64_t)ns;
    out[0] = '\0';
    if (ns < 0) out[n++] = '-';
    for (size_t u = UNIT_DAY; u < UNITS && left; u++) {
        uint64_t each = (uint64_t)units[u].ns;
        /* Below a second, one unit says it all: 1500us, not 1ms500us. */
        if (u > UNIT_SECOND ? left % each != 0 : left < each) continue;
        n += (size_t)snprintf(out + n, 32 - n, "%llu%s", (unsigned long long)(left / each), units[u].name);
        left %= each;
    }
    if (ns == 0) n += (size_t)snprintf(out, 32, "0s");
    return n;
}

/* ---- times ---- */

/* Days from 1970-01-01 in the proleptic Gregorian calendar. Years are counted from March, so that the leap day is a
 * year's last; an era is 400 years of 146,097 days. */
static int64_t days_from_date(int64_t year, int64_t month, int64_t day)
{
    if (month <= 2) year--;
    int64_t era = (year >= 0 ? year : year - 399) / 400;
    int64_t of_era = year - era * 400;
    int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static void date_from_days(int64_t days, int *year, int *month, int *day)
{
    days += 719468;
    int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    int64_t of_era = days - era * 146097;
    int64_t y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * y + y / 4 - y / 100);
    int64_t m = (5 * of_year + 2) / 153;
    *day = (int)(of_year - (153 * m + 2) / 5 + 1);
    *month = (int)(m < 10 ? m + 3 : m - 9);
    *year = (int)(y + era * 400 + (*month <= 2));
}

static int days_in_month(int year, int month)
{
    static const signed char days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

/* Exactly `count` digits at *i. */
static bool read_fixed(cdet_str s, size_t *i, size_t count, int *out)
{
    if (s.len - *i < count) return false;
    int v = 0;
    for (size_t k = 0; k < count; k++) {
        char c = s.ptr[*i + k];
        if (!is_digit(c)) return false;
        v = v * 10 + (c - '0');
    }
    *i += count;
    *out = v;
    return true;
}

static bool read_char(cdet_str s, size_t *i, const char *any)
{
    if (*i >= s.len || s.ptr[*i] == '\0') return false;
    while (*any && *any != s.ptr[*i]) any++;
    *i += *any != '\0';
    return *any != '\0';
}

/* "Z", "+02:00", "-0530", "+02" or nothing, up to the end of s. */
static bool read_offset(cdet_str s, size_t *i, int64_t *seconds)
{
    *seconds = 0;
    if (*i == s.len) return true;
    if (read_char(s, i, "Zz")) return *i == s.len;
    bool west = s.ptr[*i] == '-';
    int hour, minute = 0;
    if (!read_char(s, i, "+-") || !read_fixed(s, i, 2, &hour) || hour > 23) return false;
    if (*i < s.len) {
        read_char(s, i, ":");
        if (!read_fixed(s, i, 2, &minute) || minute > 59) return false;
    }
    *seconds = (hour * 60 + minute) * (west ? -60 : 60);
    return *i == s.len;
}

/* Two digits; false: they are none. */
static bool two_digits(const char *p, int *out)
{
    unsigned tens = (unsigned char)p[0] - (unsigned)'0', ones = (unsigned char)p[1] - (unsigned)'0';
    *out = (int)(tens * 10 + ones);
    return tens < 10 && ones < 10;
}

bool cdet_time_parse(cdet_str s, int64_t *ns)
{
    size_t i = 19; /* what stands before has a fixed place */
    int century = 0, year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
    int64_t fraction = 0, offset;
    const char *p = s.ptr;
    if (s.len < i || !two_digits(p, &century) || !two_digits(p + 2, &year) || p[4] != '-' ||
        !two_digits(p + 5, &month) || p[7] != '-' || !two_digits(p + 8, &day) ||
        (p[10] != 'T' && p[10] != 't' && p[10] != ' ') || !two_digits(p + 11, &hour) || p[13] != ':' ||
        !two_digits(p + 14, &minute) || p[16] != ':' || !two_digits(p + 17, &second))
        return false;
    year += century * 100;
    if (month < 1 || month > 12 || day < 1 || day > days_in_month(year, month)) return false;
    if (hour > 23 || minute > 59 || second > 60) return false; /* 60: a leap second is the next minute's first */
    if (read_char(s, &i, ".,")) {
        size_t point = i;
        if (!read_number(s, &i, &fraction) || i - point > 9) return false;
        for (size_t digits = i - point; digits < 9; digits++) fraction *= 10;
    }
    if (!read_offset(s, &i, &offset)) return false;
    int64_t t = days_from_date(year, month, day) * 86400 + hour * 3600 + minute * 60 + second - offset;
    if (t < 0 && fraction) { /* towards zero, so that the very first times do not overflow on the way */
        t++;
        fraction -= SECOND;
    }
    if (t > INT64_MAX / SECOND || t < INT64_MIN / SECOND) return false;
    t *= SECOND;
    if (fraction > 0 ? t > INT64_MAX - fraction : t < INT64_MIN - fraction) return false;
    *ns = t + fraction;
    return true;
}

size_t cdet_time_print(int64_t ns, char out[40])
{
    int64_t seconds = ns / SECOND, fraction = ns % SECOND;
    if (fraction < 0) {
        fraction += SECOND;
        seconds--;
    }
    int64_t days = seconds / 86400, rest = seconds % 86400;
    if (rest < 0) {
        rest += 86400;
        days--;
    }
    int year, month, day, of_day = (int)rest;
    date_from_days(days, &year, &month, &day);
    int n = snprintf(out, 40, "%04d-%02d-%02dT%02d:%02d:%02d.%09d", year, month, day, of_day / 3600, of_day / 60 % 60,
                     of_day % 60, (int)fraction);
    for (int spare = 6; spare && out[n - 1] == '0'; spare--) n--;
    out[n++] = 'Z';
    out[n] = '\0';
    return (size_t)n;
}

/* ---- numbers ---- */

/* mantissa * 10^exp10, rounded once. With up to 15 digits and 22 zeros both factors are exact doubles; beyond that strtod rounds,
 * which in a number without a point asks no locale. */
static double scale10(uint64_t mantissa, int64_t exp10)
{
    static const double exact[] = { 1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22 };
    if (mantissa == 0 || exp10 < -400) return 0;
    if (mantissa <= UINT64_C(1) << 53 && exp10 >= -22 && exp10 <= 22)
        return exp10 < 0 ? (double)mantissa / exact[-exp10] : (double)mantissa * exact[exp10];
    char digits[64];
    snprintf(digits, sizeof digits, "%llue%lld", (unsigned long long)mantissa, (long long)exp10);
    return strtod(digits, NULL);
}

bool cdet_real_parse(cdet_str s, double *out)
{
    size_t i = 0, digits = 0;
    uint64_t mantissa = 0;
    int64_t exp10 = 0, given = 0;
    bool negative = read_char(s, &i, "-"), point = false;
    if (!negative) read_char(s, &i, "+");
    for (; i < s.len; i++) {
        if (s.ptr[i] == '.' && !point) {
            point = true;
            continue;
        }
        if (!is_digit(s.ptr[i])) break;
        digits++;
        if (mantissa <= (UINT64_MAX - 9) / 10) {
            mantissa = mantissa * 10 + (uint64_t)(s.ptr[i] - '0');
            if (point) exp10--;
        } else if (!point) {
            exp10++;
        }
    }
    if (digits == 0) return false;
    if (read_char(s, &i, "eE")) {
        bool minus = read_char(s, &i, "-");
        if (!minus) read_char(s, &i, "+");
        size_t start = i;
        if (!read_number(s, &i, &given)) { /* an exponent past int64 is as good as infinite */
            while (i < s.len && is_digit(s.ptr[i])) i++;
            if (i == start) return false;
            given = INT32_MAX;
        }
        if (given > INT32_MAX) given = INT32_MAX;
        exp10 += minus ? -given : given;
    }
    if (i != s.len) return false;
    double v = mantissa && exp10 > 400 ? -1 : scale10(mantissa, exp10);
    if (v < 0 || v > 1.7976931348623157e308) return false;
    *out = negative ? -v : v;
    return true;
}

/* ---- UTF-8 and escaping ---- */

size_t cdet_utf8_next(cdet_str s, size_t at, uint32_t *cp)
{
    const unsigned char *p = (const unsigned char *)s.ptr + at;
    size_t left = s.len - at;
    if (p[0] < 0x80) {
        *cp = p[0];
        return 1;
    }
    size_t n = p[0] >= 0xf0 ? 4 : p[0] >= 0xe0 ? 3 : 2;
    if (p[0] < 0xc2 || p[0] > 0xf4 || left < n) return 0;
    uint32_t v = p[0] & (0xffu >> (n + 1));
    for (size_t i = 1; i < n; i++) {
        if ((p[i] & 0xc0) != 0x80) return 0;
        v = v << 6 | (p[i] & 0x3fu);
    }
    static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
    if (v < least[n] || v > 0x10ffff || (v >= 0xd800 && v <= 0xdfff)) return 0;
    *cp = v;
    return n;
}

size_t cdet_utf8_put(char *o, uint32_t cp)
{
    if (cp < 0x80) {
        o[0] = (char)cp;
        return 1;
    }
    if (cp < 0x800) {
        o[0] = (char)(0xc0 | cp >> 6);
        o[1] = (char)(0x80 | (cp & 0x3f));
        return 2;
    }
    if (cp < 0x10000) {
        o[0] = (char)(0xe0 | cp >> 12);
        o[1] = (char)(0x80 | (cp >> 6 & 0x3f));
        o[2] = (char)(0x80 | (cp & 0x3f));
        return 3;
    }
    o[0] = (char)(0xf0 | cp >> 18);
    o[1] = (char)(0x80 | (cp >> 12 & 0x3f));
    o[2] = (char)(0x80 | (cp >> 6 & 0x3f));
    o[3] = (char)(0x80 | (cp & 0x3f));
    return 4;
}

bool cdet_utf8_valid(cdet_str s)
{
    uint32_t cp;
    for (size_t i = 0, n; i < s.len; i += n) {
        n = cdet_utf8_next(s, i, &cp);
        if (n == 0) return false;
    }
    return true;
}

/* Characters that show nothing, or change how others are shown: controls, bidirectional and zero-width format
 * characters, separators, tags. Sorted. */
static bool is_hidden(uint32_t cp)
{
    static const struct {
        uint32_t first, last;
    } hidden[] = {
        { 0x0000, 0x001f }, { 0x007f, 0x009f }, { 0x00ad, 0x00ad }, { 0x034f, 0x034f },
        { 0x061c, 0x061c }, { 0x115f, 0x1160 }, { 0x17b4, 0x17b5 }, { 0x180e, 0x180e },
        { 0x200b, 0x200f }, { 0x2028, 0x202e }, { 0x2060, 0x206f }, { 0x3164, 0x3164 },
        { 0xfeff, 0xfeff }, { 0xffa0, 0xffa0 }, { 0xfff9, 0xfffb }, { 0xe0000, 0xe007f },
    };
    if (cp >= 0x20 && cp < 0x7f) return false;
    for (size_t i = 0; i < sizeof hidden / sizeof hidden[0] && hidden[i].first <= cp; i++)
        if (cp <= hidden[i].last) return true;
    return false;
}

/* How many bytes from `at` on stand for themselves both in JSON and on a terminal, apart from what `also` lists. */
static size_t plain_run(cdet_str s, size_t at, const char *also)
{
    size_t i = at;
    uint32_t cp;
    while (i < s.len) {
        size_t n = cdet_utf8_next(s, i, &cp);
        if (n == 0 || is_hidden(cp) || (n == 1 && strchr(also, s.ptr[i]))) break;
        i += n;
    }
    return i - at;
}

void cdet_json_str(cdet_buf *b, cdet_str s, bool *bad)
{
    cdet_buf_lit(b, "\"");
    for (size_t i = 0; i < s.len;) {
        size_t run = plain_run(s, i, "\"\\");
        cdet_buf_add(b, s.ptr + i, run);
        i += run;
        if (i == s.len) break;
        uint32_t cp = 0;
        size_t n = cdet_utf8_next(s, i, &cp);
        if (n == 0) {
            cdet_buf_lit(b, "\xef\xbf\xbd");
            if (bad) *bad = true;
            n = 1;
        } else if (cp == '"' || cp == '\\') {
            cdet_buf_fmt(b, "\\%c", (int)cp);
        } else if (cp > 0xffff) {
            cdet_buf_fmt(b, "\\u%04x\\u%04x", (unsigned)(0xd7c0 + (cp >> 10)), (unsigned)(0xdc00 | (cp & 0x3ff)));
        } else {
            cdet_buf_fmt(b, "\\u%04x", (unsigned)cp);
        }
        i += n;
    }
    cdet_buf_lit(b, "\"");
}

void cdet_plain_str(cdet_buf *b, cdet_str s)
{
    for (size_t i = 0; i < s.len;) {
        size_t run = plain_run(s, i, "");
        cdet_buf_add(b, s.ptr + i, run);
        i += run;
        if (i == s.len) break;
        uint32_t cp = 0;
        size_t n = cdet_utf8_next(s, i, &cp);
        if (n > 1)
            cdet_buf_fmt(b, "\\u{%04x}", (unsigned)cp);
        else
            cdet_buf_fmt(b, "\\x%02x", (unsigned)(unsigned char)s.ptr[i]);
        i += n ? n : 1;
    }
}

void cdet_hex(cdet_buf *b, cdet_str s)
{
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        const char pair[2] = { digits[c >> 4], digits[c & 15] };
        cdet_buf_add(b, pair, sizeof pair);
    }
}

/* ---- globs ---- */

typedef enum glob_kind { GLOB_LITERAL, GLOB_ONE, GLOB_RUN } glob_kind;

/* The pattern's next item at *i, which moves behind it. */
static glob_kind glob_item(cdet_str p, size_t *i, unsigned char *literal)
{
    char c = p.ptr[(*i)++];
    if (c == '*') return GLOB_RUN;
    if (c == '?') return GLOB_ONE;
    if (c == '\\' && *i < p.len && strchr("*?\\", p.ptr[*i]) && p.ptr[*i]) c = p.ptr[(*i)++];
    *literal = (unsigned char)c;
    return GLOB_LITERAL;
}

bool cdet_glob(cdet_str pattern, cdet_str s, bool fold)
{
    /* Only the last '*' is ever widened: an earlier one that took more could not let the rest begin earlier. */
    size_t p = 0, i = 0, star = SIZE_MAX, mark = 0;
    for (;;) {
        bool ok = false;
        if (p < pattern.len) {
            unsigned char want = 0;
            size_t next = p;
            glob_kind kind = glob_item(pattern, &next, &want);
            if (kind == GLOB_RUN) {
                star = p = next;
                mark = i;
                continue;
            }
            if (i < s.len) {
                unsigned char have = (unsigned char)s.ptr[i];
                ok = kind == GLOB_ONE || have == want || (fold && cdet_lower(have) == cdet_lower(want));
                if (ok) p = next;
                if (ok) i++;
            }
        } else if (i == s.len) {
            return true;
        }
        if (ok) continue;
        if (star == SIZE_MAX || mark == s.len) return false;
        p = star;
        i = ++mark;
    }
}
