/* SPDX-License-Identifier: MIT
 *
 * auditline.c: one record of the Linux audit log taken apart.
 */
#include "auditline.h"
#include "syslog.h"

/* ---- the head ---- */

/* Numbers of types, as the kernel's own log has them when no auditd listens (include/uapi/linux/audit.h). */
static const struct {
    cdet_str number, name;
} types[] = {
    { { "1300", 4 }, { "SYSCALL", 7 } },
    { { "1302", 4 }, { "PATH", 4 } },
    { { "1303", 4 }, { "IPC", 3 } },
    { { "1304", 4 }, { "SOCKETCALL", 10 } },
    { { "1305", 4 }, { "CONFIG_CHANGE", 13 } },
    { { "1306", 4 }, { "SOCKADDR", 8 } },
    { { "1307", 4 }, { "CWD", 3 } },
    { { "1309", 4 }, { "EXECVE", 6 } },
    { { "1318", 4 }, { "OBJ_PID", 7 } },
    { { "1320", 4 }, { "EOE", 3 } },
    { { "1321", 4 }, { "BPRM_FCAPS", 10 } },
    { { "1323", 4 }, { "MMAP", 4 } },
    { { "1325", 4 }, { "NETFILTER_CFG", 13 } },
    { { "1326", 4 }, { "SECCOMP", 7 } },
    { { "1327", 4 }, { "PROCTITLE", 9 } },
    { { "1336", 4 }, { "URINGOP", 7 } },
    { { "1337", 4 }, { "OPENAT2", 7 } },
    { { "1400", 4 }, { "AVC", 3 } },
};

static bool starts(cdet_str s, cdet_str with)
{
    return s.len >= with.len && memcmp(s.ptr, with.ptr, with.len) == 0;
}

static cdet_str cut(cdet_str s, size_t n)
{
    return (cdet_str){ s.ptr + n, s.len - n };
}

static cdet_str word(cdet_str s)
{
    const char *blank = s.len ? memchr(s.ptr, ' ', s.len) : NULL;
    return (cdet_str){ s.ptr, blank ? (size_t)(blank - s.ptr) : s.len };
}

/* Decimal digits at the beginning of *s, at most 19. */
static bool number(cdet_str *s, uint64_t *out, size_t *digits)
{
    size_t i = 0;
    *out = 0;
    while (i < s->len && i < 19 && s->ptr[i] >= '0' && s->ptr[i] <= '9')
        *out = *out * 10 + (uint64_t)(s->ptr[i++] - '0');
    *s = cut(*s, i);
    *digits = i;
    return i > 0;
}

/* "1626611363.720:348501)" and the colon that may follow. */
static bool stamp(cdet_str *s, cdet_audit_head *out)
{
    uint64_t sec, ms;
    size_t n;
    const char *from = s->ptr;
    if (!number(s, &sec, &n) || n > 10 || !s->len || *s->ptr != '.') return false;
    *s = cut(*s, 1);
    if (!number(s, &ms, &n) || n > 9 || !s->len || *s->ptr != ':') return false;
    out->stamp = (cdet_str){ from, (size_t)(s->ptr - from) };
    for (; n < 9; n++) ms *= 10;
    out->time = (int64_t)sec * 1000000000 + (int64_t)ms;
    *s = cut(*s, 1);
    if (!number(s, &out->serial, &n) || !s->len || *s->ptr != ')') return false;
    *s = cut(*s, 1);
    if (s->len && *s->ptr == ':') *s = cut(*s, 1);
    return true;
}

/* "type=X msg=audit(...): ..." at the beginning of s; AUOMS leaves "msg=" out, and so does the kernel. */
static bool bare(cdet_str s, cdet_audit_head *out)
{
    if (starts(s, CDET_LIT("node="))) {
        s = cut(s, 5);
        out->node = word(s);
        if (out->node.len == s.len) return false;
        s = cut(s, out->node.len + 1);
    }
    if (!starts(s, CDET_LIT("type="))) return false;
    s = cut(s, 5);
    out->type = word(s);
    if (!out->type.len || out->type.len == s.len || out->type.len > 64) return false;
    s = cut(s, out->type.len + 1);
    if (starts(s, CDET_LIT("msg="))) s = cut(s, 4);
    if (!starts(s, CDET_LIT("audit("))) return false;
    s = cut(s, 6);
    if (!stamp(&s, out)) return false;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (cdet_str_eq(types[i].number, out->type)) out->type = types[i].name;
    out->body = s;
    return true;
}

bool cdet_audit_head_parse(cdet_str line, cdet_audit_head *out)
{
    memset(out, 0, sizeof *out);
    while (line.len && (line.ptr[line.len - 1] == ' ' || line.ptr[line.len - 1] == '\r')) line.len--;
    if (line.len < 20) return false;
    if (line.ptr[0] == 't' || line.ptr[0] == 'n') return bare(line, out);
    cdet_syslog sl;
    if (!cdet_syslog_parse(line, &sl)) return false;
    /* "kernel: [ 12.3] audit: type=1300 audit(...)", "kernel: audit: type=..." */
    if (starts(sl.message, CDET_LIT("["))) {
        const char *close = memchr(sl.message.ptr, ']', sl.message.len);
        if (close) sl.message = cut(sl.message, (size_t)(close - sl.message.ptr) + 1);
        while (sl.message.len && *sl.message.ptr == ' ') sl.message = cut(sl.message, 1);
    }
    if (starts(sl.message, CDET_LIT("audit: "))) sl.message = cut(sl.message, 7);
    if (!bare(sl.message, out)) return false;
    if (!out->node.len) out->node = sl.host;
    return true;
}

/* ---- fields ---- */

static bool key_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '[' || c == ']';
}

/* Does "key=", or the end, stand here behind a blank? */
static bool field_follows(cdet_str s)
{
    size_t i = 0;
    if (!s.len) return true;
    if (*s.ptr == '\x1d') return true;
    if (*s.ptr != ' ') return false;
    while (i < s.len && s.ptr[i] == ' ') i++;
    size_t from = i;
    while (i < s.len && key_char(s.ptr[i])) i++;
    return i == s.len || (i > from && s.ptr[i] == '=');
}

/* Where the value that begins with this quote ends: at the next one, or (loose) at one behind which another field stands. */
static size_t closing(cdet_str s, bool loose)
{
    for (size_t i = 1; i < s.len; i++) {
        const char *q = memchr(s.ptr + i, s.ptr[0], s.len - i);
        if (!q) break;
        i = (size_t)(q - s.ptr);
        if (!loose || field_follows(cut(s, i + 1))) return i;
    }
    return s.len;
}

bool cdet_audit_field_next(cdet_str *body, bool loose, cdet_audit_field *out)
{
    cdet_str s = *body;
    size_t i;
    for (;;) {
        while (s.len && (*s.ptr == ' ' || *s.ptr == '\x1d' || *s.ptr == ',')) s = cut(s, 1);
        if (!s.len) return false;
        for (i = 0; i < s.len && key_char(s.ptr[i]); i++) continue;
        if (i && i < s.len && s.ptr[i] == '=') break;
        s = cut(s, i < s.len && i == 0 ? 1 : i); /* a word that is no field: "avc:", "denied" */
    }
    out->key = (cdet_str){ s.ptr, i };
    s = cut(s, i + 1);
    out->quoted = s.len && (*s.ptr == '"' || *s.ptr == '\'');
    if (out->quoted) {
        size_t end = closing(s, loose);
        out->value = (cdet_str){ s.ptr + 1, end - 1 };
        s = cut(s, end < s.len ? end + 1 : end);
    } else if (s.len && *s.ptr == '{') {
        const char *close = memchr(s.ptr, '}', s.len);
        size_t n = close ? (size_t)(close - s.ptr) : s.len;
        out->value = (cdet_str){ s.ptr + 1, n - 1 };
        s = cut(s, close ? n + 1 : n);
    } else {
        for (i = 0; i < s.len && s.ptr[i] != ' ' && s.ptr[i] != '\x1d'; i++) continue;
        out->value = (cdet_str){ s.ptr, i };
        s = cut(s, i);
    }
    *body = s;
    return true;
}

static int nibble(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

bool cdet_audit_unhex(cdet_str hex, char *out)
{
    if (hex.len % 2) return false;
    for (size_t i = 0; i < hex.len; i += 2) {
        int hi = nibble(hex.ptr[i]), lo = nibble(hex.ptr[i + 1]);
        if (hi < 0 || lo < 0) return false;
        out[i / 2] = (char)(hi * 16 + lo);
    }
    return true;
}

bool cdet_audit_text(cdet_doc *d, const cdet_audit_field *f, cdet_str *out)
{
    *out = f->value;
    if (f->quoted) return true;
    if (!f->value.len || cdet_str_eq(f->value, CDET_LIT("(null)")) || cdet_str_eq(f->value, CDET_LIT("(none)")))
        return false;
    if (f->value.len % 2) return true;
    for (size_t i = 0; i < f->value.len; i++)
        if (nibble(f->value.ptr[i]) < 0 || f->value.ptr[i] >= 'a')
            return true; /* the kernel writes capitals: as it stands */
    char *p = cdet_doc_alloc(d, f->value.len / 2);
    if (!p) return false;
    cdet_audit_unhex(f->value, p);
    *out = (cdet_str){ p, f->value.len / 2 };
    return true;
}

bool cdet_audit_is_text(cdet_str key)
{
    static const cdet_str keys[] = { { "comm", 4 },      { "exe", 3 }, { "cwd", 3 },  { "name", 4 },
                                     { "proctitle", 9 }, { "key", 3 }, { "path", 4 }, { "ocomm", 5 },
                                     { "acct", 4 },      { "cmd", 3 }, { "dir", 3 },  { "file", 4 } };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (cdet_str_eq(keys[i], key)) return true;
    return false;
}
