/* SPDX-License-Identifier: MIT
 *
 * args.c: command lines to arguments, as the system that ran them would split them.
 */
#include "path.h"

/* Where arguments are written; one that does not fit whole is left out and ends the work. */
typedef struct args {
    char *buf;
    size_t cap, used;
    cdet_str *argv;
    size_t max, count;
    size_t start; /* of the argument being written */
    bool full;
} args;

static void put(args *a, char c)
{
    if (a->used == a->cap)
        a->full = true;
    else
        a->buf[a->used++] = c;
}

static void finish(args *a)
{
    if (!a->full) a->argv[a->count++] = (cdet_str){ a->buf + a->start, a->used - a->start };
    a->start = a->used;
    if (a->count == a->max) a->full = true;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* The program's name: in quotes up to the next quote, else up to a blank; backslashes mean nothing. */
static size_t windows_program(args *a, cdet_str s, size_t i)
{
    bool quoted = s.ptr[i] == '"';
    for (i += quoted; i < s.len && (quoted ? s.ptr[i] != '"' : !is_blank(s.ptr[i])); i++) put(a, s.ptr[i]);
    finish(a);
    return i + (quoted && i < s.len);
}

/* CommandLineToArgvW: 2n backslashes and a quote are n backslashes and a quote that opens or closes; 2n+1 are n and a
 * literal quote; of three quotes in a row the third is literal. */
static void split_windows(args *a, cdet_str s)
{
    size_t i = 0;
    while (i < s.len && is_blank(s.ptr[i])) i++;
    if (i == s.len) return;
    i = windows_program(a, s, i);
    while (i < s.len && !a->full) {
        if (is_blank(s.ptr[i])) {
            i++;
            continue;
        }
        size_t quotes = 0, slashes = 0;
        for (; i < s.len && (quotes || !is_blank(s.ptr[i])); i++) {
            char c = s.ptr[i];
            if (c == '\\') {
                slashes++;
                put(a, c);
            } else if (c != '"') {
                slashes = 0;
                put(a, c);
            } else {
                a->used -= a->full ? 0 : (slashes + 1) / 2;
                if (slashes % 2)
                    put(a, c);
                else
                    quotes++;
                slashes = 0;
                while (i + 1 < s.len && s.ptr[i + 1] == '"') {
                    i++;
                    if (++quotes < 3) continue;
                    put(a, '"');
                    quotes = 0;
                }
                if (quotes == 2) quotes = 0;
            }
        }
        finish(a);
    }
}

/* POSIX shell quoting; nothing is expanded. */
static void split_unix(args *a, cdet_str s)
{
    size_t i = 0;
    while (i < s.len && !a->full) {
        if (is_blank(s.ptr[i]) || s.ptr[i] == '\n') {
            i++;
            continue;
        }
        char quote = '\0';
        for (; i < s.len && (quote || !(is_blank(s.ptr[i]) || s.ptr[i] == '\n')); i++) {
            char c = s.ptr[i];
            bool escapes = c == '\\' && quote != '\'' && i + 1 < s.len;
            if (escapes && quote == '"') escapes = s.ptr[i + 1] != '\0' && strchr("\"\\$`\n", s.ptr[i + 1]) != NULL;
            if (escapes)
                put(a, s.ptr[++i]);
            else if (c == quote)
                quote = '\0';
            else if (!quote && (c == '"' || c == '\''))
                quote = c;
            else
                put(a, c);
        }
        finish(a);
    }
}

/* After /c, /k or /r (which is /c) everything is the command. When it begins with a quote, cmd takes off that and the last
 * one, unless there are just the two. */
cdet_str cdet_args_of_cmd(cdet_str cmd)
{
    const cdet_str none = { "", 0 };
    size_t i = 0, quotes = 0;
    while (i < cmd.len && is_blank(cmd.ptr[i])) i++;
    bool quoted = i < cmd.len && cmd.ptr[i] == '"';
    size_t from = i += quoted;
    while (i < cmd.len && (quoted ? cmd.ptr[i] != '"' : !is_blank(cmd.ptr[i]) && cmd.ptr[i] != '/')) i++;
    cdet_str name = cdet_basename((cdet_str){ cmd.ptr + from, i - from });
    if (!cdet_str_ieq(name, CDET_LIT("cmd")) && !cdet_str_ieq(name, CDET_LIT("cmd.exe"))) return none;
    for (i += quoted;; i++) {
        while (i < cmd.len && cmd.ptr[i] != '/') {
            if (!is_blank(cmd.ptr[i]) && (i == 0 || is_blank(cmd.ptr[i - 1]))) return none; /* no switch */
            i++;
        }
        if (i + 1 >= cmd.len) return none;
        unsigned char c = cdet_lower((unsigned char)cmd.ptr[++i]);
        if (c == 'c' || c == 'k' || c == 'r') break;
    }
    cdet_str s = { cmd.ptr + i + 1, cmd.len - i - 1 };
    while (s.len && is_blank(s.ptr[0])) s.ptr++, s.len--;
    for (size_t k = 0; k < s.len; k++) quotes += s.ptr[k] == '"';
    if (!s.len || s.ptr[0] != '"' || quotes <= 2) return s;
    s.ptr++, s.len--;
    size_t last = s.len;
    while (s.ptr[--last] != '"') continue;
    return (cdet_str){ s.ptr, last };
}

size_t cdet_args_split(cdet_str cmd, bool windows, char *buf, size_t cap, cdet_str *argv, size_t max)
{
    args a = { .buf = buf, .cap = cap, .argv = argv, .max = max, .full = max == 0 };
    if (a.full || cmd.len == 0) return 0;
    if (windows)
        split_windows(&a, cmd);
    else
        split_unix(&a, cmd);
    return a.count;
}
