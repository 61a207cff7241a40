/* SPDX-License-Identifier: MIT
 *
 * driver.c: a fuzz target without a fuzzer. driver [--mutate N] FILE|DIR...: runs the target on the empty input and on every file, whole, cut short at
 * up to N places and with N single bytes changed, always the same ones. Hidden files are left out.
 */
#include "fuzz.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MAX_FILE = 1 << 20 };

static size_t files, inputs;

static void run(const uint8_t *data, size_t n)
{
    /* A copy of exactly this size, so that a sanitizer sees every byte read beyond it. */
    uint8_t *exact = calloc(1, n ? n : 1);
    if (!exact) exit(2);
    if (n) memcpy(exact, data, n);
    (void)LLVMFuzzerTestOneInput(exact, n);
    free(exact);
    inputs++;
}

static void mutate(uint8_t *data, size_t n, size_t times)
{
    uint64_t state = n * 0x9e3779b97f4a7c15u + 1;
    for (size_t i = 0; i < times && i < n; i++) run(data, n * i / (times < n ? times : n));
    for (size_t i = 0; i < times && n; i++) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        size_t at = (size_t)((state >> 33) % n);
        uint8_t old = data[at];
        data[at] = (uint8_t)(i % 3 == 0 ? old ^ 1u << (state >> 20) % 8 : i % 3 == 1 ? state >> 24 : 0xff);
        run(data, n);
        data[at] = old;
    }
}

static int run_file(const char *path, size_t times)
{
    uint8_t *data = malloc(MAX_FILE);
    FILE *f = fopen(path, "rb");
    size_t n = 0;
    if (data && f) n = fread(data, 1, MAX_FILE, f);
    if (!data || !f) {
        fprintf(stderr, "%s: cannot be read\n", path);
        free(data);
        return 1;
    }
    fclose(f);
    run(data, n);
    mutate(data, n, times);
    free(data);
    files++;
    return 0;
}

static int run_argument(const char *path, size_t times)
{
    struct stat st;
    int failed = 0;
    if (stat(path, &st)) {
        fprintf(stderr, "%s: is not there\n", path);
        return 1;
    }
    if (!S_ISDIR(st.st_mode)) return run_file(path, times);
    DIR *d = opendir(path);
    if (!d) return 1;
    for (struct dirent *e; (e = readdir(d)) != NULL;) {
        char name[4096];
        if (e->d_name[0] == '.') continue;
        snprintf(name, sizeof name, "%s/%s", path, e->d_name);
        failed |= run_file(name, times);
    }
    closedir(d);
    return failed;
}

int main(int argc, char **argv)
{
    size_t times = 0;
    int failed = 0, i = 1;
    if (argc > 2 && strcmp(argv[1], "--mutate") == 0) {
        times = strtoul(argv[2], NULL, 10);
        i = 3;
    }
    run(NULL, 0);
    for (; i < argc; i++) failed |= run_argument(argv[i], times);
    printf("%zu files, %zu inputs\n", files, inputs);
    return failed || !files ? 1 : 0;
}
