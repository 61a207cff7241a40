/* SPDX-License-Identifier: MIT
 *
 * update.c: see update.h. Works on lines, so that comments and layout of the rest stay.
 */
#include "update.h"

#include <stdlib.h>
#include <string.h>

static void write_block(FILE *out, const char *key, uint32_t kind, const outcome *o)
{
    size_t n = 0;
    for (size_t i = 0; i < o->n; i++) n += o->alerts[i].kind == kind;
    fprintf(out, "%s:%s\n", key, n ? "" : " []");
    for (size_t i = 0; i < o->n; i++)
        if (o->alerts[i].kind == kind) outcome_write(out, &o->alerts[i]);
}

static bool begins(const char *line, const char *key)
{
    size_t n = strlen(key);
    return strncmp(line, key, n) == 0 && line[n] == ':';
}

bool update_file(const scenario *s, const outcome *o)
{
    char line[8192], temporary[4096];
    bool inside = false, good = false;
    FILE *in = fopen(s->path, "r"), *out = NULL;
    int n = snprintf(temporary, sizeof temporary, "%s.new", s->path);
    if (!in || n < 0 || (size_t)n >= sizeof temporary) goto done;
    out = fopen(temporary, "w");
    if (!out) goto done;
    while (fgets(line, sizeof line, in)) {
        if (inside && (line[0] == ' ' || line[0] == '-' || line[0] == '\n')) continue;
        inside = begins(line, "alerts") || begins(line, "near_misses");
        if (begins(line, "alerts"))
            write_block(out, "alerts", CDET_ALERT, o);
        else if (begins(line, "near_misses"))
            write_block(out, "near_misses", CDET_NEAR_MISS, o);
        else
            fputs(line, out);
    }
    good = !ferror(in) && !ferror(out);
done:
    if (in) fclose(in);
    if (out && fclose(out) != 0) good = false;
    if (good && rename(temporary, s->path) != 0) good = false;
    if (!good) fprintf(stderr, "%s: could not be rewritten\n", s->path);
    return good;
}
