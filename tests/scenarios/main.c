/* SPDX-License-Identifier: MIT
 *
 * main.c: scenario [--way NAME]... [--shuffles N] [--seed N] [--analytics DIR] [--verbose] FILE|DIR...
 *
 * Runs each scenario file in every way, or in those named. CHAINDET_FULL=1 in the environment: 1,000 shuffles where 200 are usual;
 * CHAINDET_BRIEF=1: three, and one file of twenty, for a run under valgrind.
 * Ends with a line "N passed, N failed" that counts pairs of file and way.
 * CDET_UPDATE=1 in the environment: the expectations in the files are rewritten with what the first way tells.
 */
#include "records.h"
#include "update.h"
#include "ways.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MAX_FILES = 4096, MAX_NAMED = 32 };

typedef struct settings {
    char *files[MAX_FILES];
    size_t nfiles;
    const char *named[MAX_NAMED];
    size_t nnamed;
    const char *analytics;
    size_t shuffles;
    uint64_t seed;
    bool verbose, update;
    size_t passed, failed, skipped;
} settings;

static int usage(void)
{
    fputs("usage: scenario [--way NAME]... [--shuffles N] [--seed N] [--analytics DIR] [--verbose] FILE|DIR...\nways:\n"
          "  callback         the file's order; the others are compared with it\n",
          stderr);
    for (size_t i = 0; i < way_count; i++) fprintf(stderr, "  %-16s %s\n", ways[i].name, ways[i].about);
    return 2;
}

static bool wanted(const settings *o, const char *name)
{
    for (size_t i = 0; i < o->nnamed; i++)
        if (strcmp(o->named[i], name) == 0) return true;
    return o->nnamed == 0;
}

static void count(settings *o, const char *file, const char *name, size_t failures)
{
    if (failures)
        o->failed++;
    else
        o->passed++;
    if (failures || o->verbose) printf("%s %s %s\n", failures ? "not ok" : "ok", file, name);
}

static void run_file(settings *o, const char *path)
{
    scenario *s = scenario_load(path);
    if (!s || !records_read(s)) {
        count(o, path, "read", 1);
        scenario_free(s);
        return;
    }
    way_plan p = { s, NULL, NULL, { 0 }, o->shuffles, o->seed, o->verbose };
    p.rules = scenario_rules(s, NULL, false, NULL);
    p.reversed = p.rules ? scenario_rules(s, NULL, true, o->analytics) : NULL;
    if (!p.rules || !p.reversed) {
        count(o, path, "rules", 1);
        goto done;
    }
    size_t failures = way_first(&p);
    if (o->update) {
        count(o, path, "update", !update_file(s, &p.want));
        goto done;
    }
    if (o->verbose)
        for (size_t i = 0; i < p.want.n; i++) printf("    "), outcome_print(stdout, &p.want.alerts[i]);
    if (wanted(o, "callback")) count(o, path, "callback", failures);
    for (size_t i = 0; i < way_count; i++) {
        if (!wanted(o, ways[i].name)) continue;
        if ((ways[i].needs_permute && !s->permute) || (ways[i].needs_shard && !s->shard)) {
            o->skipped++;
            continue;
        }
        count(o, path, ways[i].name, ways[i].run(&p));
    }
done:
    outcome_free(&p.want);
    cdet_ruleset_unref(p.rules);
    cdet_ruleset_unref(p.reversed);
    scenario_free(s);
}

/* ---- arguments ---- */

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool add_file(settings *o, const char *path)
{
    if (o->nfiles == MAX_FILES) return false;
    o->files[o->nfiles] = malloc(strlen(path) + 1);
    if (!o->files[o->nfiles]) return false;
    strcpy(o->files[o->nfiles++], path);
    return true;
}

static bool add_folder(settings *o, const char *path)
{
    DIR *d = opendir(path);
    size_t before = o->nfiles;
    bool good = d != NULL;
    for (struct dirent *e; good && (e = readdir(d)) != NULL;) {
        char file[4096];
        size_t n = strlen(e->d_name);
        if (n < 6 || strcmp(e->d_name + n - 5, ".yaml") != 0) continue;
        snprintf(file, sizeof file, "%s/%s", path, e->d_name);
        good = add_file(o, file);
    }
    if (d) closedir(d);
    qsort(o->files + before, o->nfiles - before, sizeof *o->files, by_name);
    return good && o->nfiles > before;
}

static bool add_argument(settings *o, const char *path)
{
    struct stat st;
    if (stat(path, &st)) return false;
    return S_ISDIR(st.st_mode) ? add_folder(o, path) : add_file(o, path);
}

static bool read_arguments(settings *o, int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        const char *a = argv[i], *v = i + 1 < argc ? argv[i + 1] : NULL;
        if (strcmp(a, "--verbose") == 0) {
            o->verbose = true;
        } else if (a[0] == '-' && !v) {
            return false;
        } else if (strcmp(a, "--way") == 0) {
            bool known = strcmp(v, "callback") == 0;
            for (size_t k = 0; k < way_count; k++) known |= strcmp(v, ways[k].name) == 0;
            if (!known || o->nnamed == MAX_NAMED) return false;
            o->named[o->nnamed++] = v;
            i++;
        } else if (strcmp(a, "--shuffles") == 0) {
            o->shuffles = strtoul(v, NULL, 10);
            i++;
        } else if (strcmp(a, "--seed") == 0) {
            o->seed = strtoull(v, NULL, 10);
            i++;
        } else if (strcmp(a, "--analytics") == 0) {
            o->analytics = v;
            i++;
        } else if (a[0] == '-') {
            return false;
        } else if (!add_argument(o, a)) {
            fprintf(stderr, "%s: no scenario there\n", a);
            return false;
        }
    }
    return o->nfiles > 0;
}

int main(int argc, char **argv)
{
    static settings o = { .shuffles = 200, .seed = 20260105 };
    const char *update = getenv("CDET_UPDATE");
    if (getenv("CHAINDET_FULL")) o.shuffles = 1000;
    const size_t step = getenv("CHAINDET_BRIEF") ? 20 : 1;
    if (step > 1) o.shuffles = 3;
    o.update = update && strcmp(update, "1") == 0;
    if (!read_arguments(&o, argc, argv)) return usage();
    for (size_t i = 0; i < o.nfiles; i++) {
        if (i % step == 0) run_file(&o, o.files[i]);
        free(o.files[i]);
    }
    if (o.skipped) printf("%zu ways left out, as the files ask\n", o.skipped);
    printf("%zu passed, %zu failed\n", o.passed, o.failed);
    return o.failed ? 1 : 0;
}
