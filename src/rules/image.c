/* SPDX-License-Identifier: MIT
 *
 * image.c: OCI image references, "registry.example:5000/team/app:1.2@sha256:...", taken apart as container runtimes do:
 * the first part is a registry when it has a dot or a port or is "localhost", else the registry is docker.io.
 */
#include "value.h"

static bool begins(cdet_str s, const char *what)
{
    size_t n = strlen(what);
    return s.len >= n && memcmp(s.ptr, what, n) == 0;
}

/* Position of a byte, first or last; SIZE_MAX: not there. */
static size_t find(cdet_str s, char c, bool last)
{
    size_t found = SIZE_MAX;
    for (size_t i = 0; i < s.len && (last || found == SIZE_MAX); i++)
        if (s.ptr[i] == c) found = i;
    return found;
}

static cdet_str head(cdet_str s, size_t n)
{
    return (cdet_str){ s.ptr, n };
}

static cdet_str tail(cdet_str s, size_t from)
{
    return (cdet_str){ s.ptr + from, s.len - from };
}

static bool valid_part(cdet_str s, const char *also)
{
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        bool ok = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c && strchr(also, c));
        if (!ok) return false;
    }
    return s.len > 0;
}

static bool is_hex(cdet_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        char c = (char)cdet_lower((unsigned char)s.ptr[i]);
        if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f')) return false;
    }
    return true;
}

bool cdet_image_parse(cdet_str s, cdet_image_ref *out)
{
    memset(out, 0, sizeof *out);
    size_t scheme = SIZE_MAX;
    for (size_t i = 0; i + 3 <= s.len && scheme == SIZE_MAX; i++)
        if (memcmp(s.ptr + i, "://", 3) == 0) scheme = i;
    if (scheme != SIZE_MAX) s = tail(s, scheme + 3); /* docker-pullable://, docker://, oci:// */
    if (s.len == 0 || s.len > 1024 || begins(s, "sha256:") || (s.len == 64 && is_hex(s)))
        return false; /* an id names no repository */
    size_t at = find(s, '@', false);
    if (at != SIZE_MAX) {
        out->digest = tail(s, at + 1);
        s = head(s, at);
        if (find(out->digest, ':', false) == SIZE_MAX || !valid_part(out->digest, ":+._-")) return false;
    }
    size_t slash = find(s, '/', true), colon = find(s, ':', true);
    if (colon != SIZE_MAX && (slash == SIZE_MAX || colon > slash)) {
        out->tag = tail(s, colon + 1);
        s = head(s, colon);
        if (!valid_part(out->tag, "._-")) return false;
    }
    slash = find(s, '/', false);
    cdet_str first = slash == SIZE_MAX ? (cdet_str){ "", 0 } : head(s, slash);
    bool registry = first.len && (find(first, '.', false) != SIZE_MAX || find(first, ':', false) != SIZE_MAX ||
                                  cdet_str_eq(first, CDET_LIT("localhost")));
    out->registry = registry ? first : CDET_LIT("docker.io");
    out->repository = registry ? tail(s, slash + 1) : s;
    if (cdet_str_ieq(first, CDET_LIT("index.docker.io")) || cdet_str_ieq(first, CDET_LIT("registry-1.docker.io")))
        out->registry = CDET_LIT("docker.io");
    if (cdet_str_ieq(out->registry, CDET_LIT("docker.io"))) {
        if (begins(out->repository, "library/")) out->repository = tail(out->repository, 8);
        out->has_library = find(out->repository, '/', false) == SIZE_MAX;
    }
    if (out->tag.len == 0 && out->digest.len == 0) out->tag = CDET_LIT("latest");
    return valid_part(out->registry, ".-:[]") && valid_part(out->repository, "._-/") && out->repository.ptr[0] != '/';
}
