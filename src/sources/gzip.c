/* SPDX-License-Identifier: MIT
 *
 * gzip.c: see gzip.h.
 */
#include "gzip.h"

#include <string.h>

/* Blocks carry their size. */
static voidpf get(voidpf ctx, uInt n, uInt size)
{
    size_t bytes = (size_t)n * size + 16;
    char *p = cdet_mem_resize(ctx, NULL, 0, bytes);
    if (!p) return NULL;
    memcpy(p, &bytes, sizeof bytes);
    return p + 16;
}

static void put(voidpf ctx, voidpf p)
{
    size_t bytes;
    char *block = (char *)p - 16;
    memcpy(&bytes, block, sizeof bytes);
    cdet_mem_free(ctx, block, bytes);
}

cdet_status cdet_gzip_begin(z_stream *z, cdet_mem *m)
{
    memset(z, 0, sizeof *z);
    z->zalloc = get;
    z->zfree = put;
    z->opaque = m;
    return inflateInit2(z, 15 + 16) == Z_OK ? CDET_OK : CDET_ENOMEM;
}

bool cdet_is_gzip(cdet_str in)
{
    return in.len > 18 && memcmp(in.ptr, "\x1f\x8b\x08", 3) == 0;
}

cdet_status cdet_gunzip(cdet_mem *m, cdet_str in, size_t pad, size_t most, char **out, size_t *size, size_t *n)
{
    z_stream z;
    char *p = NULL;
    size_t cap = 0;
    int res = Z_OK;
    cdet_status st = cdet_gzip_begin(&z, m);
    *out = NULL;
    *n = 0;
    if (st) return st;
    z.next_in = (Bytef *)(uintptr_t)in.ptr;
    z.avail_in = (uInt)in.len;
    while (res == Z_OK && *n < most) {
        if (!cdet_mem_grow(m, &p, &cap, *n + 4096 + pad, 1)) {
            st = CDET_ENOMEM;
            goto done;
        }
        z.next_out = (Bytef *)p + *n;
        z.avail_out = (uInt)(cap - pad - *n);
        res = inflate(&z, Z_NO_FLUSH);
        *n = cap - pad - z.avail_out;
    }
    if (res == Z_MEM_ERROR) st = CDET_ENOMEM;
    if (res != Z_STREAM_END || *n > most) goto done;
    memset(p + *n, 0, pad);
    *out = p;
    *size = cap;
    p = NULL;
done:
    cdet_mem_free(m, p, cap);
    inflateEnd(&z);
    return st;
}
