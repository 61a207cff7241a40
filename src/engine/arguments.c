/* SPDX-License-Identifier: MIT
 *
 * arguments.c: see arguments.h.
 */
#include "arguments.h"

#include <string.h>

#include "includes.h"
#include "path.h"
#include "text.h"

static bool looks_like_file(cdet_str s, bool windows)
{
    if (s.len < 3 || s.len > 1024) return false;
    if (windows) {
        if (s.len > 3 && s.ptr[1] == ':' && (s.ptr[2] == '\\' || s.ptr[2] == '/')) return true;
        if (s.ptr[0] == '\\' && s.ptr[1] == '\\') return true;
        if (s.ptr[0] == '/' || s.ptr[0] == '-') return false;
    } else if (s.ptr[0] == '/' || (s.ptr[0] == '.' && s.ptr[1] == '/') || (s.ptr[0] == '~' && s.ptr[1] == '/')) {
        return true;
    } else if (s.ptr[0] == '-') {
        return false;
    }
    cdet_str name = cdet_basename(s);
    cdet_str ext = cdet_path_ext(name);
    return ext.len > 0 && ext.len <= 8;
}

static cdet_str strip(cdet_str s)
{
    while (s.len && (s.ptr[0] == '"' || s.ptr[0] == '\'' || s.ptr[0] == '@' || s.ptr[0] == '(')) {
        s.ptr++;
        s.len--;
    }
    while (s.len &&
           (s.ptr[s.len - 1] == '"' || s.ptr[s.len - 1] == '\'' || s.ptr[s.len - 1] == ')' || s.ptr[s.len - 1] == ';'))
        s.len--;
    if (s.len > 8 && memcmp(s.ptr, "file:///", 8) == 0) {
        s.ptr += 7;
        s.len -= 7;
        if (s.len > 3 && s.ptr[2] == ':') {
            s.ptr++;
            s.len--;
        }
    }
    return s;
}

/* An argument may hold a path inside ("/c \"C:\\x.bat\" a", "x.dll,Entry"): take from its drive letter to a quote or comma. */
static cdet_str inner_path(cdet_str s)
{
    for (size_t i = 0; i + 3 < s.len; i++) {
        bool letter = (s.ptr[i] | 32) >= 'a' && (s.ptr[i] | 32) <= 'z';
        if (!letter || s.ptr[i + 1] != ':' || (s.ptr[i + 2] != '\\' && s.ptr[i + 2] != '/')) continue;
        size_t end = i;
        bool quoted = i > 0 && s.ptr[i - 1] == '"';
        while (end < s.len && !strchr("\"',|<>", s.ptr[end]) && (quoted || i == 0 || s.ptr[end] != ' ')) end++;
        while (i > 0 && !quoted && end > i + 3 && strchr(";)}&", s.ptr[end - 1])) end--;
        return (cdet_str){ s.ptr + i, end - i };
    }
    return s;
}

/* The file that one argument names; empty: none. */
static cdet_str argument_path(cdet_str arg, bool windows)
{
    cdet_str s = strip(arg);
    if (windows) {
        s = inner_path(s);
    } else if (s.len && s.ptr[0] == '-') { /* --file=/path */
        const char *eq = memchr(s.ptr, '=', s.len);
        if (eq) s = strip((cdet_str){ eq + 1, s.len - (size_t)(eq + 1 - s.ptr) });
    }
    return looks_like_file(s, windows) ? s : (cdet_str){ "", 0 };
}

/* Which argument an interpreter runs: the first that no option takes. Of a program whose options are not known, a word behind an option may be
 * its value; then the next may be the script, too. What names a file is no such value, nor is the text of a program or a module's name. */
typedef struct walk {
    const cdet_interpreter *p; /* NULL: its options are not known */
    cdet_option next;          /* what an option before takes the next word for */
    bool option,
        last;     /* while the options are not known: the word before was one, was one that names a command or module */
    bool literal; /* behind `--` */
    bool done;    /* the script is found, or none will come */
    bool quoting; /* Windows: the next word is a program's text, in which a path stands for a file that it runs */
    bool joined;  /* arguments may be parts of one that had blanks */
    cdet_includes text; /* p: the text of commands that has begun */
} walk;

static bool is_option(cdet_str s, bool windows)
{
    return s.len > 1 && (s.ptr[0] == '-' || s.ptr[0] == '+' || (windows && s.ptr[0] == '/'));
}

/* -c and -m, alone or behind other letters: a command or a module follows. */
static bool names_no_script(cdet_str s)
{
    size_t i = 1;
    while (i < s.len && ((s.ptr[i] | 32) >= 'a' && (s.ptr[i] | 32) <= 'z')) i++;
    return i == s.len && s.len < 6 && s.ptr[0] == '-' && (s.ptr[i - 1] == 'c' || s.ptr[i - 1] == 'm');
}

static bool is_program_text(cdet_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (strchr(" ;(){}$|\"'", s.ptr[i])) return true;
    return false;
}

static bool is_script(walk *w, cdet_str arg, bool windows, bool names_file)
{
    if (w->done) return false;
    if (is_option(arg, windows)) {
        w->option = true;
        w->last = names_no_script(arg);
        return false;
    }
    w->done = !w->option || w->last || names_file || is_program_text(arg);
    w->option = false;
    return !w->last || names_file;
}

static size_t give(cdet_given *out, size_t max, cdet_str path, bool script)
{
    if (!path.len || !max) return 0;
    *out = (cdet_given){ path, script, { "", 0 } };
    return 1;
}

static cdet_str named(cdet_str arg, bool windows)
{
    cdet_str path = argument_path(arg, windows);
    return path.len || windows || is_program_text(arg) ? path : arg; /* on Unix any word may be a script's name */
}

/* Commands: the files that they include, and a file that is all there is. */
static size_t take_commands(walk *w, cdet_str text, bool windows, cdet_given *out, size_t max)
{
    enum { INCLUDED = 4 };
    cdet_included in[INCLUDED];
    size_t n = cdet_includes_read(&w->text, text, in, max < INCLUDED ? max : INCLUDED);
    for (size_t i = 0; i < n; i++) out[i] = (cdet_given){ in[i].path, true, in[i].where };
    return n || is_program_text(text) ? n : give(out, max, argument_path(text, windows), !w->done);
}

static size_t taken(walk *w, cdet_option as, cdet_str arg, bool windows, cdet_given *out, size_t max)
{
    size_t n = 0;
    if (as == CDET_OPTION_COMMANDS) {
        w->text.p = w->p;
        n = take_commands(w, arg, windows, out, max);
    } else {
        bool runs = as == CDET_OPTION_FILE || as == CDET_OPTION_SCRIPT;
        n = give(out, max, runs ? named(arg, windows) : argument_path(arg, windows), runs);
    }
    w->done |= as == CDET_OPTION_COMMANDS || as == CDET_OPTION_SCRIPT;
    return n;
}

static size_t take_known(walk *w, cdet_str arg, bool windows, cdet_given *out, size_t max)
{
    cdet_option as = w->next;
    if (w->done) {
        bool runs = w->quoting;
        w->quoting = false;
        if (w->text.p && w->joined) return take_commands(w, arg, windows, out, max);
        return give(out, max, argument_path(arg, windows), runs);
    }
    w->next = CDET_OPTION_FLAG;
    if (as != CDET_OPTION_FLAG) return taken(w, as, arg, windows, out, max);
    if (w->literal || !is_option(arg, false)) {
        w->done = true;
        return give(out, max, named(arg, windows), true);
    }
    cdet_str rest;
    w->literal = cdet_str_eq(arg, CDET_LIT("--"));
    as = cdet_option_of(w->p, arg, &rest);
    if (as == CDET_OPTION_NOTHING) {
        w->done = true;
        w->quoting = windows;
    }
    if (as == CDET_OPTION_NOTHING || as == CDET_OPTION_FLAG) return give(out, max, argument_path(arg, windows), false);
    if (rest.len) return taken(w, as, rest, windows, out, max);
    w->next = as;
    return 0;
}

/* One argument; returns how many files it names. */
static size_t take_argument(walk *w, cdet_str arg, bool windows, cdet_given *out, size_t max)
{
    if (w->p) return take_known(w, arg, windows, out, max);
    cdet_str path = argument_path(arg, windows);
    bool script = is_script(w, arg, windows, path.len > 0);
    return give(out, max, script && arg.len ? named(arg, windows) : path, script);
}

/* What a program of Windows is given in its own words stays a guess: they are split and quoted in too many ways. */
static const cdet_interpreter *told(const cdet_interpreter *p, bool windows)
{
    return p && windows && p->options[CDET_OPTION_COMMANDS].n ? NULL : p;
}

/* A command line that is joined arguments does not show which blanks are of a path: a first path may go on over the next words. What is no
 * file ties nothing. `from`: where the arguments begin. */
static size_t blank_paths(cdet_str cmd, size_t from, cdet_str script, cdet_given *out, size_t n, size_t max)
{
    enum { WORDS = 6 };
    for (size_t i = from; i < cmd.len; i++) {
        bool begins = cmd.ptr[i - 1] == ' ' &&
                      (cmd.ptr[i] == '/' || (cmd.ptr[i] == '.' && i + 1 < cmd.len && cmd.ptr[i + 1] == '/'));
        if (strchr("\"'\\|&;<>`$\n", cmd.ptr[i]) || cmd.ptr[i] == '\0') return n; /* quoted, or a script */
        if (!begins) continue;
        size_t end = i;
        while (end < cmd.len && cmd.ptr[end] != ' ') end++;
        bool runs = cdet_str_eq(script, (cdet_str){ cmd.ptr + i, end - i });
        for (int w = 0; w < WORDS && end + 1 < cmd.len && n < max; w++) {
            size_t word = ++end;
            while (end < cmd.len && cmd.ptr[end] != ' ') end++;
            if (end == word || memchr("-/\"'\\|&;<>`$", cmd.ptr[word], 13)) break;
            if (w == 0 || cdet_path_ext((cdet_str){ cmd.ptr + word, end - word }).len)
                out[n++] = (cdet_given){ { cmd.ptr + i, end - i }, runs, { "", 0 } };
        }
        return n;
    }
    return n;
}

size_t cdet_argument_paths(cdet_str cmd, bool windows, const cdet_interpreter *p, char *buf, size_t cap,
                           cdet_given *out, size_t max)
{
    cdet_str args[64], cmds = windows ? cdet_args_of_cmd(cmd) : (cdet_str){ "", 0 }, script = { "", 0 };
    size_t n = 0, argc = cdet_args_split(cmds.len ? cmds : cmd, windows, buf, cap, args, 64);
    walk w = { .p = told(p, windows), .joined = true };
    for (size_t i = cmds.len == 0; i < argc && n < max; i++) { /* the program's own name is no argument of it */
        size_t k = take_argument(&w, args[i], windows, &out[n], max - n);
        if (k && out[n].script) script = out[n].path;
        n += k;
    }
    const char *blank = !windows && cmd.len ? memchr(cmd.ptr, ' ', cmd.len) : NULL;
    return blank ? blank_paths(cmd, (size_t)(blank - cmd.ptr) + 1, script, out, n, max) : n;
}

size_t cdet_listed_paths(const cdet_view *v, uint32_t field, const cdet_interpreter *p, cdet_given *out, size_t max)
{
    size_t n = 0;
    walk w = { .p = told(p, v->windows) };
    const cdet_field *f = cdet_view_get(v, field);
    if (f) f = cdet_view_next(v, f); /* the program's own name */
    for (; f && n < max; f = cdet_view_next(v, f))
        if (f->kind == CDET_STR) n += take_argument(&w, f->v.str, v->windows, &out[n], max - n);
    return n;
}
