/* SPDX-License-Identifier: MIT
 *
 * resume.c: see resume.h.
 *
 *   "chaindet state 1\n"  source  inputs  told  snapshot  checksum
 *
 * Numbers are 64 bits, little-endian; a text is its length and its bytes. The checksum covers all before it.
 */
#include "resume.h"
#include "sink.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char magic[] = "chaindet state 1\n";
enum { MAGIC = sizeof magic - 1, PRINT_LENGTH = 4096, MIN_INPUT = 5 * 8 };

void resume_init(struct resume *r, const char *path, const char *source)
{
    *r = (struct resume){ .path = path, .source = copy_text(text_of(source ? source : "auto")) };
}

static void drop_inputs(struct resume *r)
{
    for (size_t i = 0; i < r->count; i++) free(r->inputs[i].name);
    free(r->inputs);
    free(r->told.item);
    r->inputs = NULL, r->count = r->cap = 0;
    r->told = (struct hashes){ NULL, 0, 0 };
}

void resume_free(struct resume *r)
{
    drop_inputs(r);
    free(r->source);
    *r = (struct resume){ 0 };
}

bool hashes_have(const struct hashes *h, uint64_t hash)
{
    for (size_t i = 0; i < h->count; i++)
        if (h->item[i] == hash) return true;
    return false;
}

void hashes_add(struct hashes *h, uint64_t hash)
{
    if (h->count == h->cap) {
        h->cap = h->cap ? h->cap * 2 : 16;
        h->item = grow(h->item, h->cap * sizeof *h->item);
    }
    h->item[h->count++] = hash;
}

static struct input *add_input(struct resume *r, cdet_str name)
{
    if (r->count == r->cap) {
        r->cap = r->cap ? r->cap * 2 : 8;
        r->inputs = grow(r->inputs, r->cap * sizeof *r->inputs);
    }
    struct input *in = &r->inputs[r->count++];
    *in = (struct input){ .name = copy_text(name), .size = UINT64_MAX };
    return in;
}

/* ---- inputs ---- */

/** Hashes the first `want` bytes of a file; how many there were. */
static uint64_t fingerprint(int fd, uint64_t want, uint64_t *print)
{
    char buf[PRINT_LENGTH];
    size_t have = 0;
    while (have < want && have < sizeof buf) {
        ssize_t n = pread(fd, buf + have, (size_t)want - have, (off_t)have);
        if (n == 0 || (n < 0 && errno != EINTR)) break;
        if (n > 0) have += (size_t)n;
    }
    *print = hash_bytes(HASH_START, buf, have);
    return have;
}

/** Whether an entry stands for this input. One that was empty or a stream has no fingerprint. */
static bool is_input(struct input *in, const char *name, int fd)
{
    uint64_t print;
    if (strcmp(in->name, name) != 0) return false;
    if (fd < 0 || in->print_length == 0) return in->print_length == 0 && (fd < 0 || in->events == 0);
    return fingerprint(fd, in->print_length, &print) == in->print_length && print == in->print;
}

bool resume_input(struct resume *r, const char *name, int fd, size_t *index)
{
    size_t i = 0;
    while (i < r->count && !is_input(&r->inputs[i], name, fd)) i++;
    if (i == MAX_INPUTS) return false;
    struct input *in = i < r->count ? &r->inputs[i] : add_input(r, text_of(name));
    if (fd < 0)
        in->events = 0;
    else if (in->print_length == 0)
        in->print_length = fingerprint(fd, PRINT_LENGTH, &in->print);
    *index = i;
    return true;
}

cdet_str resume_name(const struct resume *r, uint64_t tag)
{
    uint64_t i = tag >> TAG_LINE_BITS;
    return i < r->count ? text_of(r->inputs[i].name) : STR("?");
}

/* ---- reading ---- */

/** Takes numbers and texts off the front; once something is missing, `bad` stays set and all reads as zero. */
struct cursor {
    const char *at;
    size_t left;
    bool bad;
};

static uint64_t take_number(struct cursor *c)
{
    uint64_t n = 0;
    if (c->left < 8) c->bad = true;
    if (c->bad) return 0;
    for (int i = 7; i >= 0; i--) n = n << 8 | (unsigned char)c->at[i];
    c->at += 8, c->left -= 8;
    return n;
}

static cdet_str take_text(struct cursor *c)
{
    uint64_t n = take_number(c);
    if (n > c->left) c->bad = true;
    if (c->bad) return (cdet_str){ NULL, 0 };
    cdet_str s = { c->at, (size_t)n };
    c->at += s.len, c->left -= s.len;
    return s;
}

static void take_inputs(struct resume *r, struct cursor *c)
{
    uint64_t n = take_number(c);
    if (n > MAX_INPUTS || n > c->left / MIN_INPUT) c->bad = true;
    for (uint64_t i = 0; i < n && !c->bad; i++) {
        struct input *in = add_input(r, take_text(c));
        in->events = take_number(c);
        in->print_length = take_number(c);
        in->print = take_number(c);
        in->size = take_number(c);
        if (in->print_length > PRINT_LENGTH) c->bad = true;
    }
}

/** Reads the state from `text`; NULL when all is well, else what is wrong. */
static const char *take_state(struct resume *r, cdet_engine *e, cdet_str text)
{
    struct cursor c = { text.ptr, text.len, false };
    if (text.len < MAGIC + 8 || memcmp(text.ptr, magic, MAGIC) != 0) return "it is not a state of chaindet";
    struct cursor sum = { text.ptr + text.len - 8, 8, false };
    if (take_number(&sum) != hash_bytes(HASH_START, text.ptr, text.len - 8)) return "its checksum is wrong";
    c.at += MAGIC, c.left -= MAGIC + 8;
    bool same_source = text_same(take_text(&c), r->source);
    take_inputs(r, &c);
    uint64_t told = take_number(&c);
    if (told > c.left / 8) c.bad = true;
    for (uint64_t i = 0; i < told && !c.bad; i++) hashes_add(&r->told, take_number(&c));
    cdet_str snapshot = take_text(&c);
    if (c.bad || c.left) return "it ends too early or too late";
    cdet_status s = cdet_engine_restore(e, snapshot.ptr, snapshot.len);
    if (s < 0) return cdet_status_text(s);
    for (size_t i = 0; i < r->count && !same_source; i++) r->inputs[i].events = 0, r->inputs[i].size = UINT64_MAX;
    return NULL;
}

static void put_aside(const char *path)
{
    struct out aside = { NULL, 0, 0 };
    out_text(&aside, path);
    out_bytes(&aside, ".damaged", sizeof ".damaged");
    if (rename(path, aside.ptr) == 0) say("the damaged state was put aside as %s", aside.ptr);
    out_free(&aside);
}

static bool read_whole(const char *path, struct out *text)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    ssize_t n;
    char buf[16384];
    while ((n = read(fd, buf, sizeof buf)) > 0 || (n < 0 && errno == EINTR))
        if (n > 0) out_bytes(text, buf, (size_t)n);
    int why = errno;
    close(fd);
    errno = why;
    return n == 0;
}

/** What the state had and these rules have not, by name. */
static void tell_dropped(const struct resume *r, const cdet_engine *e)
{
    size_t n = cdet_engine_dropped_count(e);
    if (n)
        say("note: the rules have changed since %s was written, and say something else now. Of its state is dropped:",
            r->path);
    for (size_t i = 0; i < n; i++) {
        cdet_dropped d = CDET_DROPPED_INIT;
        if (cdet_engine_dropped(e, i, &d) != CDET_OK) continue;
        struct out line = { NULL, 0, 0 };
        out_format(&line, "note:   %llu ", (unsigned long long)d.count);
        bool chain = text_same(d.what, "chain");
        out_text(&line, chain ? "chain" : "event");
        out_text(&line, d.count == 1 ? " of " : "s of ");
        out_safe(&line, d.analytic.len ? d.analytic : STR("an older version's analytic"), 0);
        if (!chain && d.what.len) out_char(&line, ' ', 1), out_safe(&line, d.what, 0);
        say("%.*s", (int)line.len, line.ptr);
        out_free(&line);
    }
}

void resume_load(struct resume *r, cdet_engine *e)
{
    struct out text = { NULL, 0, 0 };
    if (!r->path) return;
    if (!read_whole(r->path, &text)) {
        if (errno != ENOENT)
            say("WARNING: cannot read the state %s: %s. Starting empty: chains that were open are lost", r->path,
                strerror(errno));
        out_free(&text);
        return;
    }
    const char *wrong = take_state(r, e, (cdet_str){ text.ptr, text.len });
    out_free(&text);
    if (wrong) {
        say("WARNING: the state %s is unusable: %s. Starting empty: chains that were open are lost", r->path, wrong);
        put_aside(r->path);
        drop_inputs(r);
        return;
    }
    tell_dropped(r, e);
}

/* ---- writing ---- */

static void put_number(struct out *o, uint64_t n)
{
    char b[8];
    for (int i = 0; i < 8; i++) b[i] = (char)(n >> 8 * i & 0xff);
    out_bytes(o, b, sizeof b);
}

static void put_text(struct out *o, cdet_str s)
{
    put_number(o, s.len);
    out_str(o, s);
}

cdet_status resume_snapshot(cdet_engine *e, struct out *snapshot)
{
    size_t need = 0;
    snapshot->len = 0;
    cdet_status s = cdet_engine_save(e, snapshot->ptr, snapshot->cap, &need);
    if (s == CDET_ENOSPC) {
        snapshot->ptr = grow(snapshot->ptr, need);
        snapshot->cap = need;
        s = cdet_engine_save(e, snapshot->ptr, snapshot->cap, &need);
    }
    if (s == CDET_OK) snapshot->len = need;
    return s;
}

static bool write_whole(int fd, const char *p, size_t n)
{
    while (n) {
        ssize_t w = write(fd, p, n);
        if (w < 0 && errno != EINTR) return false;
        if (w > 0) p += w, n -= (size_t)w;
    }
    return true;
}

/** Makes a rename in the folder of `path` last. */
static bool sync_folder(const char *path)
{
    const char *slash = strrchr(path, '/');
    char *folder = copy_text(!slash ? STR(".") : slash == path ? STR("/") : (cdet_str){ path, (size_t)(slash - path) });
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    free(folder);
    if (fd < 0) return false;
    bool good = fsync(fd) == 0 || errno == EINVAL;
    int why = errno;
    close(fd);
    errno = why;
    return good;
}

static bool replace(const char *path, const struct out *text)
{
    struct out fresh = { NULL, 0, 0 };
    out_text(&fresh, path);
    out_bytes(&fresh, ".new", sizeof ".new");
    /* Command lines are in it, so it is for the owner alone. */
    int fd = open(fresh.ptr, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    bool good = fd >= 0 && write_whole(fd, text->ptr, text->len) && fsync(fd) == 0;
    int why = errno;
    if (fd >= 0 && close(fd) && good) good = false, why = errno;
    if (good && rename(fresh.ptr, path)) good = false, why = errno;
    if (!good && fd >= 0) unlink(fresh.ptr);
    if (good && !sync_folder(path)) good = false, why = errno;
    out_free(&fresh);
    errno = why;
    return good;
}

bool resume_save(const struct resume *r, const struct out *snapshot)
{
    struct out text = { NULL, 0, 0 };
    out_bytes(&text, magic, MAGIC);
    put_text(&text, text_of(r->source));
    put_number(&text, r->count);
    for (size_t i = 0; i < r->count; i++) {
        const struct input *in = &r->inputs[i];
        put_text(&text, text_of(in->name));
        put_number(&text, in->events);
        put_number(&text, in->print_length);
        put_number(&text, in->print);
        put_number(&text, in->size);
    }
    put_number(&text, r->told.count);
    for (size_t i = 0; i < r->told.count; i++) put_number(&text, r->told.item[i]);
    put_text(&text, (cdet_str){ snapshot->ptr, snapshot->len });
    put_number(&text, hash_bytes(HASH_START, text.ptr, text.len));
    bool good = replace(r->path, &text);
    out_free(&text);
    return good;
}
