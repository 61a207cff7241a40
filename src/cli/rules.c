/* SPDX-License-Identifier: MIT
 *
 * rules.c: see rules.h. Every file is read and every mistake told before the command gives up.
 */
#include "rules.h"
#include "sink.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAX_TEXT = (4 << 20) + 4096, MAX_DEPTH = 32 };

bool read_file(const char *path, struct out *text)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? -1 : 1;
    while (n > 0 && text->len < MAX_TEXT) {
        char buf[16384];
        n = read(fd, buf, sizeof buf);
        if (n > 0)
            out_bytes(text, buf, (size_t)n);
        else if (n < 0 && errno == EINTR)
            n = 1;
    }
    if (n < 0) say("cannot read %s: %s", path, strerror(errno));
    if (fd >= 0) close(fd);
    return n >= 0;
}

typedef cdet_status add_fn(cdet_compiler *c, cdet_str text, const char *origin);

static cdet_status add_file(cdet_compiler *c, const char *path, add_fn *add)
{
    struct out text = { NULL, 0, 0 };
    cdet_status s = read_file(path, &text) ? add(c, (cdet_str){ text.ptr, text.len }, path) : CDET_EIO;
    out_free(&text);
    return s;
}

/* ---- folders ---- */

/** Paths still to be visited, each on the heap; the last is next. */
struct stack {
    struct entry {
        char *path;
        unsigned depth;
    } * entries;
    size_t count, cap;
};

static void push(struct stack *st, char *path, unsigned depth)
{
    if (st->count == st->cap) {
        st->cap = st->cap ? st->cap * 2 : 32;
        st->entries = grow(st->entries, st->cap * sizeof *st->entries);
    }
    st->entries[st->count++] = (struct entry){ path, depth };
}

static int later_name_first(const void *a, const void *b)
{
    return -strcmp(((const struct entry *)a)->path, ((const struct entry *)b)->path);
}

/** Pushes what a folder holds, hidden names left out, so that the first name is visited first. */
static bool push_folder(struct stack *st, const char *path, unsigned depth)
{
    DIR *dir = opendir(path);
    if (!dir) {
        say("cannot read %s: %s", path, strerror(errno));
        return false;
    }
    size_t from = st->count;
    for (struct dirent *e; (e = readdir(dir));) {
        if (e->d_name[0] == '.') continue;
        struct out name = { NULL, 0, 0 };
        out_text(&name, path);
        if (!text_ends((cdet_str){ name.ptr, name.len }, "/")) out_char(&name, '/', 1);
        out_text(&name, e->d_name);
        out_char(&name, 0, 1);
        push(st, name.ptr, depth);
    }
    closedir(dir);
    if (st->count > from) qsort(st->entries + from, st->count - from, sizeof *st->entries, later_name_first);
    return true;
}

static cdet_status worse(cdet_status a, cdet_status b)
{
    return b < 0 && (a >= 0 || a == CDET_ERULES) ? b : a;
}

/** Visits what is below a folder. Symbolic links to folders are not followed, so there are no cycles. */
static cdet_status add_folder(cdet_compiler *c, const char *path)
{
    struct stack st = { NULL, 0, 0 };
    cdet_status s = push_folder(&st, path, 1) ? CDET_OK : CDET_EIO;
    size_t files = 0;
    while (st.count) {
        struct entry e = st.entries[--st.count];
        struct stat link, target;
        bool known = lstat(e.path, &link) == 0 && stat(e.path, &target) == 0;
        cdet_str name = text_of(e.path);
        if (known && S_ISDIR(link.st_mode) && e.depth < MAX_DEPTH) {
            if (!push_folder(&st, e.path, e.depth + 1)) s = worse(s, CDET_EIO);
        } else if (known && S_ISREG(target.st_mode) && (text_ends(name, ".yml") || text_ends(name, ".yaml"))) {
            s = worse(s, add_file(c, e.path, cdet_compiler_add));
            files++;
        }
        free(e.path);
    }
    free(st.entries);
    if (files == 0 && s == CDET_OK) {
        say("%s: no *.yml or *.yaml file is in it", path);
        s = CDET_EIO;
    }
    return s;
}

cdet_status add_rules(cdet_compiler *c, const char *path)
{
    struct stat st;
    if (stat(path, &st) == 0 && S_ISDIR(st.st_mode)) return add_folder(c, path);
    return add_file(c, path, cdet_compiler_add);
}

cdet_status add_config(cdet_compiler *c, const char *path)
{
    return add_file(c, path, cdet_compiler_add_site);
}

/* ---- the ruleset ---- */

size_t say_diagnostics(const cdet_compiler *c, size_t from)
{
    size_t n = cdet_compiler_diag_count(c);
    struct out o = { NULL, 0, 0 };
    for (; from < n; from++) {
        out_safe(&o, cdet_compiler_diag(c, from), 0);
        out_char(&o, '\n', 1);
    }
    if (o.len) say_out(&o);
    out_free(&o);
    return n;
}

/** Adds everything, so that all mistakes come out at once; the first status that forbids to go on. */
static cdet_status add_all(cdet_compiler *c, const struct options *o)
{
    cdet_status s = cdet_compiler_add_builtin(c);
    for (size_t i = 0; i < o->rules.count; i++) s = worse(s, add_rules(c, o->rules.item[i]));
    for (size_t i = 0; i < o->configs.count; i++) s = worse(s, add_config(c, o->configs.item[i]));
    for (size_t i = 0; i < o->sets.count; i++) s = worse(s, cdet_compiler_assign(c, text_of(o->sets.item[i])));
    for (size_t i = 0; i < o->analytics.count; i++)
        s = worse(s, cdet_compiler_select(c, text_of(o->analytics.item[i])));
    return s;
}

int build_rules(const struct options *o, cdet_ruleset **out)
{
    cdet_compiler *c = NULL;
    size_t told = 0;
    *out = NULL;
    cdet_status s = cdet_compiler_new(NULL, &c);
    if (s) goto done;
    s = add_all(c, o);
    /* A file that was refused does not keep the others' settings from being checked. */
    if (s == CDET_OK || s == CDET_ERULES || s == CDET_EIO) s = worse(s, cdet_compiler_build(c, out));
done:
    if (c) told = say_diagnostics(c, 0);
    if (s < 0) {
        cdet_ruleset_unref(*out);
        *out = NULL;
        if (s != CDET_EIO && (s != CDET_ERULES || told == 0)) say("the rules: %s", cdet_status_text(s));
    }
    cdet_compiler_free(c);
    return s < 0 ? EXIT_USAGE : EXIT_DONE;
}

int open_catalog(cdet_catalog **out)
{
    struct out o = { NULL, 0, 0 };
    cdet_status s = cdet_catalog_new(NULL, out);
    for (size_t i = 0; i < cdet_catalog_diag_count(*out); i++) {
        out_safe(&o, cdet_catalog_diag(*out, i), 0);
        out_char(&o, '\n', 1);
        s = CDET_ERULES;
    }
    if (o.len) say_out(&o);
    out_free(&o);
    if (s == CDET_OK) return EXIT_DONE;
    say("the log sources: %s", cdet_status_text(s));
    cdet_catalog_unref(*out);
    *out = NULL;
    return EXIT_USAGE;
}

int make_compiler(const struct options *o, cdet_compiler **out)
{
    *out = NULL;
    cdet_status s = cdet_compiler_new(NULL, out);
    if (s == CDET_OK) s = add_all(*out, o);
    if (s == CDET_OK) return EXIT_DONE;
    cdet_compiler_free(*out);
    *out = NULL;
    return EXIT_USAGE;
}
