/* SPDX-License-Identifier: MIT
 *
 * gunzip.c: see gunzip.h. Members that follow each other are one stream; what follows the last and is no member is
 * left out, as gzip does.
 */
#include "gunzip.h"

#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

struct gunzip {
    z_stream z;
    int ended; /**< a member has ended and no other has begun */
    unsigned char out[65536];
};

struct gunzip *gunzip_new(void)
{
    struct gunzip *g = calloc(1, sizeof *g);
    if (g && inflateInit2(&g->z, 16 + MAX_WBITS) != Z_OK) {
        free(g);
        g = NULL;
    }
    return g;
}

void gunzip_free(struct gunzip *g)
{
    if (!g) return;
    inflateEnd(&g->z);
    free(g);
}

int gunzip_complete(const struct gunzip *g)
{
    return g->ended;
}

/** Goes on with the next member, if these bytes begin one; 0: they do not. */
static int next_member(struct gunzip *g)
{
    if (g->z.avail_in == 0 || g->z.next_in[0] != 0x1f) return 0;
    g->ended = 0;
    return inflateReset(&g->z) == Z_OK;
}

cdet_status gunzip_push(struct gunzip *g, const void *buf, size_t len,
                        cdet_status (*take)(void *user, const void *buf, size_t len), void *user)
{
    if (len > UINT_MAX) return CDET_EINVAL;
    g->z.next_in = (z_const Bytef *)buf;
    g->z.avail_in = (unsigned)len;
    if (g->ended && !next_member(g)) return CDET_OK;
    for (;;) {
        g->z.next_out = g->out;
        g->z.avail_out = sizeof g->out;
        int z = inflate(&g->z, Z_NO_FLUSH);
        size_t have = sizeof g->out - g->z.avail_out;
        cdet_status s = have ? take(user, g->out, have) : CDET_OK;
        if (s != CDET_OK) return s;
        if (z == Z_STREAM_END) {
            g->ended = 1;
            if (!next_member(g)) return CDET_OK;
        } else if (z == Z_BUF_ERROR || (z == Z_OK && g->z.avail_out)) {
            return CDET_OK;
        } else if (z != Z_OK) {
            return CDET_EFORMAT;
        }
    }
}
