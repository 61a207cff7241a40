/* SPDX-License-Identifier: MIT
 *
 * file.c: whole files: plain, gzip (also several members in one file), .evtx. The one place that opens anything.
 */
#include "evtx.h"
#include "gzip.h"
#include "reader.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FILE_PIECE = 256 << 10 };

typedef struct input {
    int fd;
    uint64_t done, total;
    bool gzip, in_member; /* in_member: inside of a gzip member, whose end is due */
    z_stream z;
    cdet_mem *mem;
    unsigned char *raw, *plain; /* FILE_PIECE bytes each, and CDET_JSON_PAD behind plain */
    size_t raw_len;
    char why[256]; /* it failed; empty: it did not */
} input;

static cdet_status fail(input *in, const char *what)
{
    snprintf(in->why, sizeof in->why, "%s", what);
    return CDET_EIO;
}

static cdet_status read_piece(input *in)
{
    ssize_t n;
    do n = read(in->fd, in->raw, FILE_PIECE);
    while (n < 0 && errno == EINTR);
    if (n < 0) return fail(in, "cannot be read");
    in->raw_len = (size_t)n;
    in->done += (uint64_t)n;
    return CDET_OK;
}

static cdet_status inflate_piece(cdet_reader *r, input *in)
{
    in->z.next_in = in->raw;
    in->z.avail_in = (uInt)in->raw_len;
    while (in->z.avail_in) {
        if (!in->in_member && inflateReset(&in->z) != Z_OK) return fail(in, "gzip: cannot be started");
        in->in_member = true;
        in->z.next_out = in->plain;
        in->z.avail_out = FILE_PIECE;
        int res = inflate(&in->z, Z_NO_FLUSH);
        if (res == Z_MEM_ERROR) return CDET_ENOMEM;
        if (res != Z_OK && res != Z_STREAM_END && res != Z_BUF_ERROR) return fail(in, "gzip: damaged");
        cdet_status st = cdet_reader_push(r, in->plain, FILE_PIECE - in->z.avail_out);
        if (st) return st;
        if (res == Z_STREAM_END) in->in_member = false;
    }
    return CDET_OK;
}

static cdet_status pump(cdet_reader *r, input *in, cdet_progress_fn progress, void *user)
{
    cdet_status st = CDET_OK;
    while (!st && in->raw_len) { /* the first piece is there already */
        st = in->gzip ? inflate_piece(r, in) : cdet_reader_push(r, in->raw, in->raw_len);
        if (!st && progress && progress(in->done, in->total, user)) st = CDET_STOPPED;
        if (!st) st = read_piece(in);
    }
    if (!st && in->gzip && in->in_member) st = fail(in, "gzip: cut off");
    cdet_status end = st == CDET_OK || (st == CDET_EIO && in->gzip) ? cdet_reader_end(r) : CDET_OK;
    return st ? st : end;
}

static cdet_status start_gzip(input *in)
{
    cdet_status st = cdet_gzip_begin(&in->z, in->mem);
    in->gzip = st == CDET_OK;
    in->in_member = true;
    return st;
}

static cdet_status open_file(input *in, const char *path)
{
    struct stat st;
    in->fd = open(path, O_RDONLY | O_CLOEXEC);
    if (in->fd < 0)
        return fail(in, errno == ENOENT ? "no such file" : errno == EACCES ? "no permission" : "cannot be opened");
    if (fstat(in->fd, &st) != 0) return fail(in, "cannot be opened");
    if (S_ISDIR(st.st_mode)) return fail(in, "is a directory");
    in->total = S_ISREG(st.st_mode) && st.st_size > 0 ? (uint64_t)st.st_size : 0;
    in->raw = cdet_mem_alloc(in->mem, FILE_PIECE);
    in->plain = cdet_mem_alloc(in->mem, FILE_PIECE);
    if (!in->raw || !in->plain) return CDET_ENOMEM;
    return read_piece(in);
}

cdet_status cdet_reader_file(cdet_reader *r, const char *path,
                             int (*progress)(uint64_t done, uint64_t total, void *user), void *user)
{
    if (!r || !path) return CDET_EINVAL;
    r->error.len = 0;
    r->error.failed = false;
    input in = { .fd = -1, .mem = &r->mem };
    cdet_status st = open_file(&in, path);
    bool evtx = !st && in.raw_len >= 8 && memcmp(in.raw, "ElfFile", 8) == 0;
    if (evtx)
        st = cdet_evtx_read(r, path, progress, user, in.why, sizeof in.why);
    else if (!st && in.raw_len >= 2 && in.raw[0] == 0x1f && in.raw[1] == 0x8b)
        st = start_gzip(&in);
    if (!st && !evtx) st = pump(r, &in, progress, user);
    if (in.gzip) inflateEnd(&in.z);
    cdet_mem_free(in.mem, in.raw, FILE_PIECE);
    cdet_mem_free(in.mem, in.plain, FILE_PIECE);
    if (in.fd >= 0) close(in.fd);
    if (in.why[0]) cdet_buf_fmt(&r->error, "%s", in.why);
    return st;
}
