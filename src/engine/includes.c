/* SPDX-License-Identifier: MIT
 *
 * includes.c: see includes.h. Enough of a shell's grammar to know where a command begins; nothing is expanded.
 */
#include "includes.h"

#include <string.h>

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

static bool ends_command(char c)
{
    return c == ';' || c == '&' || c == '|' || c == '(' || c == ')' || c == '\n' || c == '`';
}

/* Behind these a command begins, too. */
static bool precedes_command(cdet_str word)
{
    static const char *const words[] = { "then", "do", "else", "elif", "if",      "while",   "until",
                                         "{",    "!",  "time", "exec", "command", "builtin", "eval" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cdet_str_eq(word, cdet_str_of(words[i]))) return true;
    const char *eq = memchr(word.ptr, '=', word.len); /* NAME=value */
    return eq && eq > word.ptr && word.ptr[0] != '/' && word.ptr[0] != '.';
}

static cdet_str unquoted(cdet_str s)
{
    bool quoted = s.len > 1 && (s.ptr[0] == '"' || s.ptr[0] == '\'') && s.ptr[s.len - 1] == s.ptr[0];
    return quoted ? (cdet_str){ s.ptr + 1, s.len - 2 } : s;
}

static size_t take_word(cdet_includes *r, cdet_str word, cdet_included *out)
{
    word = unquoted(word);
    if (r->file) {
        if (word.len && word.ptr[0] == '-') return 0; /* `. -- x` */
        r->file = false;
        *out = (cdet_included){ word, r->where };
        return word.len > 0;
    }
    if (r->folder) r->where = word;
    r->folder = false;
    if (r->inside || precedes_command(word)) return 0;
    r->inside = true;
    r->file = cdet_option_includes(r->p, word);
    r->folder = cdet_str_eq(word, CDET_LIT("cd"));
    return 0;
}

size_t cdet_includes_read(cdet_includes *r, cdet_str text, cdet_included *out, size_t max)
{
    size_t n = 0, i = 0;
    while (i < text.len && n < max) {
        if (is_blank(text.ptr[i])) {
            i++;
        } else if (text.ptr[i] == '&' && cdet_option_includes(r->p, CDET_LIT("&")) && !r->inside) { /* a word there */
            n += take_word(r, (cdet_str){ text.ptr + i++, 1 }, &out[n]);
        } else if (ends_command(text.ptr[i])) {
            r->inside = r->file = r->folder = false;
            i++;
        } else {
            size_t first = i;
            for (char quote = '\0'; i < text.len && (quote || !(is_blank(text.ptr[i]) || ends_command(text.ptr[i])));
                 i++) {
                char c = text.ptr[i];
                if (c == '\\' && quote != '\'' && i + 1 < text.len)
                    i++;
                else if (quote ? c == quote : c == '"' || c == '\'')
                    quote = quote ? '\0' : c;
            }
            n += take_word(r, (cdet_str){ text.ptr + first, i - first }, &out[n]);
        }
    }
    return n;
}
