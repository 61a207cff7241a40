/* SPDX-License-Identifier: MIT
 *
 * stamp.c: the ways in which logs write a point in time.
 */
#include "stamp.h"
#include "text.h"

static const int64_t second = 1000000000;

/* ---- numbers ---- */

/* What a count of this size must be counting, as nanoseconds in one step of it: each range ends in the year 5138. */
static int64_t step(double n)
{
    return n < 1e11 ? second : n < 1e14 ? 1000000 : n < 1e17 ? 1000 : 1;
}

/* 100 ns steps since 1601: 1e17 is 1917, 3e17 is 2551; as nanoseconds since 1970 that would be 1973 to 1979. */
static bool filetime(int64_t n, int64_t *ns)
{
    if (n < 100000000000000000 || n > 300000000000000000) return false;
    *ns = (n - 116444736000000000) * 100;
    return true;
}

bool cdet_stamp_int(int64_t n, int64_t *ns)
{
    if (n < 0 || (n > 0 && n < 10000)) return false; /* not a time that any log means */
    if (!filetime(n, ns)) *ns = n * step((double)n);
    return true;
}

bool cdet_stamp_real(double n, int64_t *ns)
{
    if (!(n >= 10000 && n < 9.2e18)) return false;
    int64_t whole = (int64_t)n;
    if (filetime(whole, ns)) return true;
    int64_t by = step(n);
    *ns = whole * by + (int64_t)((n - (double)whole) * (double)by);
    return true;
}

/* ---- text ---- */

static bool digits(cdet_str *s, int max, int64_t *out)
{
    int64_t v = 0;
    int n = 0;
    while (n < max && s->len && *s->ptr >= '0' && *s->ptr <= '9') {
        v = v * 10 + (*s->ptr - '0');
        s->ptr++;
        s->len--;
        n++;
    }
    *out = v;
    return n > 0;
}

static bool take(cdet_str *s, char c)
{
    if (!s->len || *s->ptr != c) return false;
    s->ptr++;
    s->len--;
    return true;
}

static void blanks(cdet_str *s)
{
    while (s->len && (*s->ptr == ' ' || *s->ptr == ',' || *s->ptr == '@')) {
        s->ptr++;
        s->len--;
    }
}

static bool month_name(cdet_str *s, int64_t *month)
{
    static const char names[] = "janfebmaraprmayjunjulaugsepoctnovdec";
    if (s->len < 3) return false;
    for (int64_t m = 0; m < 12; m++) {
        if (!cdet_str_ieq((cdet_str){ s->ptr, 3 }, (cdet_str){ names + m * 3, 3 })) continue;
        *month = m + 1;
        s->ptr += 3;
        s->len -= 3;
        return true;
    }
    return false;
}

/* "1/15/2019" or "Jul 19, 2023" */
static bool date(cdet_str *s, int64_t *y, int64_t *m, int64_t *d)
{
    if (month_name(s, m)) {
        blanks(s);
        if (!digits(s, 2, d)) return false;
        blanks(s);
        return digits(s, 4, y);
    }
    return digits(s, 2, m) && take(s, '/') && digits(s, 2, d) && take(s, '/') && digits(s, 4, y);
}

/* "5:24:24.010 AM" */
static bool clock_time(cdet_str *s, int64_t *seconds, int64_t *fraction)
{
    int64_t h, m, sec = 0, f, scale = second;
    *fraction = 0;
    if (!digits(s, 2, &h) || !take(s, ':') || !digits(s, 2, &m)) return false;
    if (take(s, ':') && !digits(s, 2, &sec)) return false;
    if (take(s, '.'))
        while (digits(s, 1, &f))
            if (scale > 1) *fraction += f * (scale /= 10);
    blanks(s);
    bool am = s->len == 2 && cdet_str_ieq(*s, CDET_LIT("am")), pm = s->len == 2 && cdet_str_ieq(*s, CDET_LIT("pm"));
    if ((s->len && !am && !pm) || h > 23 || m > 59 || sec > 60 || ((am || pm) && (h < 1 || h > 12))) return false;
    if (am || pm) h = h % 12 + (pm ? 12 : 0);
    *seconds = h * 3600 + m * 60 + sec;
    return true;
}

static bool written_out(cdet_str s, int64_t *ns)
{
    int64_t y, m, d, seconds, fraction;
    char iso[20];
    if (!date(&s, &y, &m, &d) || y < 1970 || y > 2200 || m < 1 || m > 12 || d < 1 || d > 31) return false;
    blanks(&s);
    if (!clock_time(&s, &seconds, &fraction)) return false;
    const char text[] = { (char)('0' + y / 1000),
                          (char)('0' + y / 100 % 10),
                          (char)('0' + y / 10 % 10),
                          (char)('0' + y % 10),
                          '-',
                          (char)('0' + m / 10),
                          (char)('0' + m % 10),
                          '-',
                          (char)('0' + d / 10),
                          (char)('0' + d % 10) };
    memcpy(iso, text, sizeof text);
    memcpy(iso + sizeof text, "T00:00:00", 9);
    int64_t day;
    if (!cdet_time_parse((cdet_str){ iso, 19 }, &day)) return false;
    *ns = day + seconds * second + fraction;
    return true;
}

/* Does an ISO time end in Z or an offset? A sign counts when it stands behind the first colon. */
static bool has_zone(cdet_str s)
{
    const char *colon = memchr(s.ptr, ':', s.len);
    if (!colon) return false;
    for (const char *p = colon; p < s.ptr + s.len; p++)
        if (*p == 'Z' || *p == 'z' || *p == '+' || *p == '-') return true;
    return false;
}

/* "+0000" without its colon, which ISO's basic form has, put in its place; a blank before it, as date(1) writes, left out. */
static bool basic_offset(cdet_str s, int64_t *ns)
{
    char buf[48];
    if (s.len < 20 || s.len > 40) return false;
    const char sign = s.ptr[s.len - 5];
    if (sign != '+' && sign != '-') return false;
    size_t n = s.len - 5;
    n -= s.ptr[n - 1] == ' ';
    memcpy(buf, s.ptr, n);
    memcpy(buf + n, s.ptr + s.len - 5, 3);
    buf[n + 3] = ':';
    memcpy(buf + n + 4, s.ptr + s.len - 2, 2);
    return cdet_time_parse((cdet_str){ buf, n + 6 }, ns);
}

bool cdet_stamp_text(cdet_str s, int64_t *ns, bool *zoned)
{
    bool z;
    if (!zoned) zoned = &z;
    *zoned = true;
    while (s.len && (*s.ptr == ' ' || *s.ptr == '\t')) s.ptr++, s.len--;
    while (s.len && (s.ptr[s.len - 1] == ' ' || s.ptr[s.len - 1] == '\t')) s.len--;
    if (!s.len || s.len > 64) return false;
    if (cdet_time_parse(s, ns)) {
        *zoned = has_zone(s);
        return true;
    }
    if (basic_offset(s, ns)) return true;
    if (s.len > 4 && memcmp(s.ptr + s.len - 4, " UTC", 4) == 0 && cdet_time_parse((cdet_str){ s.ptr, s.len - 4 }, ns))
        return true;
    if (s.len > 8 && memcmp(s.ptr, "/Date(", 6) == 0) {
        s.ptr += 6;
        s.len -= 6;
        int64_t ms;
        if (!digits(&s, 15, &ms) || !s.len || (*s.ptr != ')' && *s.ptr != '+' && *s.ptr != '-')) return false;
        *ns = ms * 1000000;
        return true;
    }
    cdet_str n = s;
    int64_t whole;
    double real;
    if (digits(&n, 18, &whole) && !n.len) return cdet_stamp_int(whole, ns);
    if (s.len == 19 && digits(&(cdet_str){ s.ptr, 19 }, 19, &whole) && s.ptr[0] == '1') {
        *ns = whole;
        return true;
    }
    if (n.len && *n.ptr == '.' && cdet_real_parse(s, &real)) return cdet_stamp_real(real, ns);
    *zoned = false;
    return written_out(s, ns);
}
