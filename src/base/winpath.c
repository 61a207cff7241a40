/* SPDX-License-Identifier: MIT
 *
 * winpath.c: Windows roots, junctions and short names, variables. Texts only: nothing here asks the system it runs
 * on.
 */
#include "winpath.h"

static bool is_letter(char c)
{
    return cdet_lower((unsigned char)c) >= 'a' && cdet_lower((unsigned char)c) <= 'z';
}
static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}
static bool is_sep(char c, bool windows)
{
    return c == '/' || (windows && c == '\\');
}
static bool is(cdet_str s, const char *word)
{
    return cdet_str_ieq(s, cdet_str_of(word));
}

static bool starts(cdet_str s, const char *word)
{
    size_t n = strlen(word);
    return s.len >= n && is((cdet_str){ s.ptr, n }, word);
}

cdet_str cdet_path_component(cdet_str t, size_t *i, bool windows)
{
    while (*i < t.len && is_sep(t.ptr[*i], windows)) ++*i;
    size_t start = *i;
    while (*i < t.len && !is_sep(t.ptr[*i], windows)) ++*i;
    return (cdet_str){ t.ptr + start, *i - start };
}

static cdet_str component(cdet_str t, size_t *i)
{
    return cdet_path_component(t, i, true);
}

/* ---- variables ---- */

typedef struct pair {
    const char *name, *text;
} pair;

static const pair windows_variables[] = {
    { "userprofile", "%userprofile%" },
    { "homepath", "%userprofile%" },
    { "home", "%userprofile%" },
    { "appdata", "%userprofile%\\appdata\\roaming" },
    { "localappdata", "%userprofile%\\appdata\\local" },
    { "temp", "%userprofile%\\appdata\\local\\temp" },
    { "tmp", "%userprofile%\\appdata\\local\\temp" },
    { "onedrive", "%userprofile%\\onedrive" },
    { "onedriveconsumer", "%userprofile%\\onedrive" },
    { "onedrivecommercial", "%userprofile%\\onedrive" },
    { "public", "\\users\\public" },
    { "programdata", "\\programdata" },
    { "allusersprofile", "\\programdata" },
    { "windir", "\\windows" },
    { "systemroot", "\\windows" },
    { "comspec", "\\windows\\system32\\cmd.exe" },
    { "programfiles", "\\program files" },
    { "programw6432", "\\program files" },
    { "programfiles(x86)", "\\program files (x86)" },
    { "commonprogramfiles", "\\program files\\common files" },
    { "systemdrive", "\\" },
    { "homedrive", "\\" },
    { NULL, NULL },
};

static const pair unix_variables[] = {
    { "HOME", "~" },
    { "TMPDIR", "/tmp" },
    { "TMP", "/tmp" },
    { "TEMP", "/tmp" },
    { "XDG_CACHE_HOME", "~/.cache" },
    { "XDG_CONFIG_HOME", "~/.config" },
    { "XDG_DATA_HOME", "~/.local/share" },
    { "XDG_STATE_HOME", "~/.local/state" },
    { "XDG_DOWNLOAD_DIR", "~/Downloads" },
    { "XDG_DESKTOP_DIR", "~/Desktop" },
    { "XDG_DOCUMENTS_DIR", "~/Documents" },
    { "XDG_RUNTIME_DIR", "/run/user/*" },
    { NULL, NULL },
};

cdet_str cdet_path_variable(cdet_str name, bool windows)
{
    for (const pair *v = windows ? windows_variables : unix_variables; v->name; v++)
        if (windows ? is(name, v->name) : cdet_str_eq(name, cdet_str_of(v->name))) return cdet_str_of(v->text);
    return (cdet_str){ NULL, 0 };
}

static bool percent_variable(cdet_str t, cdet_str *name, size_t *end)
{
    const char *close = t.len > 2 ? memchr(t.ptr + 1, '%', t.len - 1) : NULL;
    if (!close || close == t.ptr + 1) return false;
    *name = (cdet_str){ t.ptr + 1, (size_t)(close - t.ptr) - 1 };
    *end = name->len + 2;
    if (memchr(name->ptr, '\\', name->len) || memchr(name->ptr, '/', name->len)) return false;
    return *end == t.len || is_sep(t.ptr[*end], true) || t.ptr[*end] == '%';
}

bool cdet_path_leading_variable(cdet_str t, bool windows, cdet_str *name, size_t *end)
{
    if (t.len && t.ptr[0] == '~' && (t.len == 1 || is_sep(t.ptr[1], windows))) {
        *name = windows ? CDET_LIT("home") : CDET_LIT("HOME");
        *end = 1;
        return true;
    }
    if (windows && t.len && t.ptr[0] == '%') return percent_variable(t, name, end);
    if (t.len < 2 || t.ptr[0] != '$') return false;
    bool brace = t.ptr[1] == '{';
    size_t i = brace ? 2 : 1;
    if (windows && starts((cdet_str){ t.ptr + i, t.len - i }, "env:")) i += 4;
    size_t stop = i;
    for (; stop < t.len; stop++) {
        char c = t.ptr[stop];
        if (!is_letter(c) && !is_digit(c) && c != '_' && !(brace && (c == '(' || c == ')'))) break;
    }
    *name = (cdet_str){ t.ptr + i, stop - i };
    if (brace && (stop == t.len || t.ptr[stop] != '}')) return false;
    *end = stop + brace;
    return name->len > 0 && (*end == t.len || is_sep(t.ptr[*end], windows));
}

/* ---- roots ---- */

static const cdet_str none = { NULL, 0 };

static void volume(cdet_root *r, size_t rest, cdet_str text)
{
    *r = (cdet_root){ .kind = CDET_ROOT_VOLUME, .rest = rest, .text = text };
}

/* A drive at i: "c:" before a separator or the end, or, as CDET_ROOT_DRIVE_CWD, before something else. */
static bool read_drive(cdet_str t, size_t i, cdet_root *r)
{
    if (t.len - i < 2 || !is_letter(t.ptr[i]) || t.ptr[i + 1] != ':') return false;
    r->drive = (char)cdet_lower((unsigned char)t.ptr[i]);
    r->rest = i + 2;
    r->kind = r->rest == t.len || is_sep(t.ptr[r->rest], true) ? CDET_ROOT_DRIVE : CDET_ROOT_DRIVE_CWD;
    return true;
}

/* \\host\share from i on. This machine's own administrative shares are its drives. */
static void read_unc(cdet_str t, size_t i, cdet_root *r)
{
    r->kind = CDET_ROOT_UNC;
    r->host = component(t, &i);
    r->share = component(t, &i);
    r->rest = i;
    bool local = is(r->host, "localhost") || is(r->host, "127.0.0.1") || is(r->host, "0--1.ipv6-literal.net");
    if (!local) return;
    if (r->share.len == 2 && is_letter(r->share.ptr[0]) && r->share.ptr[1] == '$') {
        r->kind = CDET_ROOT_DRIVE;
        r->drive = (char)cdet_lower((unsigned char)r->share.ptr[0]);
    } else if (is(r->share, "admin$")) {
        volume(r, i, CDET_LIT("\\windows"));
    }
}

/* \Device\X from i (behind "Device") on. */
static void read_device(cdet_str t, size_t i, cdet_root *r)
{
    cdet_str name = component(t, &i);
    if (is(name, "namedpipe")) {
        *r = (cdet_root){ .kind = CDET_ROOT_UNC, .host = CDET_LIT("."), .share = CDET_LIT("pipe"), .rest = i };
        return;
    }
    if (!is(name, "mup") && !is(name, "lanmanredirector") && !is(name, "webdavredirector")) {
        volume(r, i, none);
        return;
    }
    for (size_t next = i;;) { /* ";LanmanRedirector" and ";Z:0000000000012345" may stand before the host */
        cdet_str c = component(t, &next);
        if (c.len == 0 || c.ptr[0] != ';') break;
        i = next;
    }
    read_unc(t, i, r);
}

/* What follows \\?\ and its like, from i on. Returns where an NT path (\Device\...) begins in turn; 0: r is filled.
 * */
static size_t read_namespace(cdet_str t, size_t i, cdet_root *r)
{
    for (;;) {
        while (i < t.len && is_sep(t.ptr[i], true)) i++;
        if (read_drive(t, i, r)) return 0;
        cdet_str c = component(t, &i);
        if (is(c, "globalroot")) return i;
        if (is(c, "global") || is(c, "??")) continue;
        if (is(c, "unc"))
            read_unc(t, i, r);
        else if (starts(c, "volume{") || starts(c, "harddisk") || starts(c, "cdrom") || is(c, "bootpartition"))
            volume(r, i, none);
        else
            *r = (cdet_root){ .kind = CDET_ROOT_UNC, .host = CDET_LIT("."), .share = c, .rest = i };
        return 0;
    }
}

/* A path that begins with a separator at i. Returns as read_namespace does. */
static size_t read_rooted(cdet_str t, size_t i, cdet_root *r)
{
    size_t seps = 0, next = i;
    while (i + seps < t.len && is_sep(t.ptr[i + seps], true)) seps++;
    cdet_str c = component(t, &next);
    bool space =
        seps >= 2 ? is(c, "?") || is(c, ".") || is(c, "??") : is(c, "??") || is(c, "dosdevices") || is(c, "global??");
    if (space) return read_namespace(t, next, r);
    if (seps >= 2) {
        read_unc(t, i, r);
    } else if (is(c, "device")) {
        read_device(t, next, r);
    } else if (is(c, "systemroot")) {
        volume(r, next, CDET_LIT("\\windows"));
    } else if (is(c, "arcname")) {
        component(t, &next);
        volume(r, next, none);
    } else {
        r->kind = CDET_ROOT_BARE;
        r->rest = i;
    }
    return 0;
}

cdet_root cdet_win_root(cdet_str t)
{
    cdet_root r = { .kind = CDET_ROOT_NONE };
    size_t i = 0, end;
    cdet_str name;
    if (t.len && is_sep(t.ptr[0], true)) {
        do i = read_rooted(t, i, &r);
        while (i && i < t.len);
        if (i) volume(&r, i, none); /* "\\?\GLOBALROOT" and nothing behind it */
        return r;
    }
    if (read_drive(t, 0, &r)) return r;
    while (cdet_path_leading_variable((cdet_str){ t.ptr + i, t.len - i }, true, &name, &end)) {
        r.kind = CDET_ROOT_VARIABLE;
        r.text = cdet_path_variable(name, true);
        if (r.text.len == 0) break;
        i += end;
        if (r.text.len > 1) break; /* behind %HOMEDRIVE% may stand %HOMEPATH% */
    }
    r.rest = i;
    return r;
}

/* ---- junctions ---- */

typedef struct edit {
    char *buf;
    size_t len, cap;
} edit;

/* Replaces the components `old`, if they stand whole at `at`, by `new`. */
static bool replace(edit *e, size_t at, const char *old, const char *new)
{
    if (at >= e->len || e->buf[at] != old[0]) return false;
    size_t n = strlen(old), m = strlen(new);
    if (at + n > e->len || memcmp(e->buf + at, old, n) != 0) return false;
    if (at + n < e->len && e->buf[at + n] != '\\') return false;
    if (e->len - n + m > e->cap) return false;
    memmove(e->buf + at + m, e->buf + at + n, e->len - at - n);
    memcpy(e->buf + at, new, m);
    e->len = e->len - n + m;
    return true;
}

/* In the order in which they lead on. */
static void junctions_of_root(edit *e, size_t at)
{
    static const pair table[] = {
        { "documents and settings", "users" }, { "docume~1", "users" },
        { "users\\all users", "programdata" }, { "users\\default user", "users\\default" },
        { "progra~1", "program files" },       { "progra~2", "program files (x86)" },
        { "progra~3", "programdata" },         { "windows\\sysnative", "windows\\system32" },
    };
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) replace(e, at, table[i].name, table[i].text);
    while (replace(e, at, "programdata\\application data", "programdata")) {
    }
}

static void junctions_of_user(edit *e, size_t at)
{
    static const pair table[] = {
        { "application data", "appdata\\roaming" },
        { "applic~1", "appdata\\roaming" },
        { "local settings", "appdata\\local" },
        { "locals~1", "appdata\\local" },
        { "my documents", "documents" },
        { "start menu", "appdata\\roaming\\microsoft\\windows\\start menu" },
        { "startm~1", "appdata\\roaming\\microsoft\\windows\\start menu" },
        { "recent", "appdata\\roaming\\microsoft\\windows\\recent" },
        { "sendto", "appdata\\roaming\\microsoft\\windows\\sendto" },
        { "templates", "appdata\\roaming\\microsoft\\windows\\templates" },
    };
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++)
        if (replace(e, at, table[i].name, table[i].text)) break;
    while (replace(e, at, "appdata\\local\\application data", "appdata\\local")) {
    }
}

void cdet_win_junctions(char *buf, size_t *len, size_t cap, size_t at)
{
    edit e = { buf, *len, cap };
    size_t user = 0;
    if (at >= *len || buf[at] != '%' || !starts((cdet_str){ buf + at, *len - at }, "%userprofile%\\")) {
        if (++at >= e.len) return; /* the separator behind the drive */
        junctions_of_root(&e, at);
        *len = e.len;
        if (at >= e.len || buf[at] != 'u' || !starts((cdet_str){ buf + at, e.len - at }, "users\\")) return;
        user = at + 6;
    }
    while (user < e.len && buf[user] != '\\') user++;
    if (user < e.len) junctions_of_user(&e, user + 1);
    *len = e.len;
}

/* ---- short names ---- */

/* The length of a component's part before ~digits; 0: it has not the 8.3 form. *base: the length up to the extension.
 * */
static size_t short_stem(cdet_str c, size_t *base)
{
    size_t n = 0, digits = 0;
    if (c.len > 12) return 0;
    while (n < c.len && c.ptr[n] != '.') n++;
    while (digits < n && is_digit(c.ptr[n - 1 - digits])) digits++;
    *base = n;
    if (n > 8 || digits == 0 || n < digits + 2 || c.ptr[n - 1 - digits] != '~') return 0;
    bool ext = n == c.len || (c.len - n <= 4 && !memchr(c.ptr + n + 1, '.', c.len - n - 1));
    return ext ? n - 1 - digits : 0;
}

bool cdet_win_short_name(cdet_str c)
{
    size_t base = 0;
    return short_stem(c, &base) > 0;
}

/* What an 8.3 name keeps of a long one: dots and blanks go, some marks become '_'. Returns up to `max` characters. */
static size_t squeeze(cdet_str s, char *out, size_t max)
{
    size_t n = 0;
    for (size_t i = 0; i < s.len && n < max; i++) {
        char c = s.ptr[i];
        if (c == '.' || c == ' ') continue;
        out[n++] = c != '\0' && strchr("+,;=[]", c) ? '_' : c;
    }
    return n;
}

static bool is_hex(char c)
{
    return is_digit(c) || (c >= 'a' && c <= 'f');
}

bool cdet_win_short_name_of(cdet_str c, cdet_str full)
{
    size_t base = 0, stem = short_stem(c, &base);
    if (stem == 0 || full.len == 0) return false;
    size_t dot = full.len;
    while (dot > 0 && full.ptr[dot - 1] != '.') dot--;
    bool has_ext = dot > 1; /* a leading dot makes no extension */
    cdet_str name = { full.ptr, has_ext ? dot - 1 : full.len };
    cdet_str ext = { full.ptr + dot, has_ext ? full.len - dot : 0 };
    char want[9], want_ext[4];
    size_t n = squeeze(name, want, sizeof want), next = squeeze(ext, want_ext, 3);
    bool needs_one = n > 8 || n < name.len || ext.len > 3 || memchr(want, '_', n);
    if (!needs_one) return false; /* a name that is short already has no other */
    cdet_str have_ext = { c.ptr + base + (base < c.len), c.len - base - (base < c.len) };
    if (!cdet_str_ieq(have_ext, (cdet_str){ want_ext, next })) return false;
    size_t most = 8 - (base - stem); /* room beside ~digits */
    if (most > 6) most = 6;
    if (stem == (n < most ? n : most) && cdet_str_ieq((cdet_str){ c.ptr, stem }, (cdet_str){ want, stem })) return true;
    /* From the fifth of its kind on: two letters and a hash of four hex digits. */
    size_t letters = n < 2 ? n : 2;
    if (stem != letters + 4 || !cdet_str_ieq((cdet_str){ c.ptr, letters }, (cdet_str){ want, letters })) return false;
    for (size_t i = letters; i < stem; i++)
        if (!is_hex((char)cdet_lower((unsigned char)c.ptr[i]))) return false;
    return true;
}
