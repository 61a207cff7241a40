/* SPDX-License-Identifier: MIT
 *
 * check.c: `chaindet check FILE...`: are these chains, Sigma rules and site files right? Every mistake is told with its
 * place. A file is taken for rules when a line begins with one of the keys that only rules have, else for a site file.
 *
 * Rules are compiled on their own first, so that an edited copy of a built-in analytic can be checked. Site files are
 * then checked against these rules and the built-in ones.
 */
#include "commands.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/** Whether a text is rules: it has a document with `chain:`, `detection:` or `filter:` at its left edge. */
static bool looks_like_rules(cdet_str text)
{
    static const char *const keys[] = { "chain", "detection", "filter", "logsource", "correlation" };
    for (size_t at = 0; at < text.len;) {
        const char *line = text.ptr + at, *end = memchr(line, '\n', text.len - at);
        size_t len = end ? (size_t)(end - line) : text.len - at;
        for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
            size_t n = strlen(keys[i]);
            if (len > n && memcmp(line, keys[i], n) == 0 && line[n] == ':') return true;
        }
        at += len + 1;
    }
    return false;
}

static void add_operand(struct words *w, const char *path)
{
    w->item = grow(w->item, (w->count + 1) * sizeof *w->item);
    w->item[w->count++] = path;
}

/** Sorts the operands into rules and site files; false: one could not be read. */
static bool sort_operands(const struct options *o, struct words *rules, struct words *configs)
{
    bool good = true;
    for (size_t i = 0; i < o->rules.count; i++) add_operand(rules, o->rules.item[i]);
    for (size_t i = 0; i < o->configs.count; i++) add_operand(configs, o->configs.item[i]);
    for (size_t i = 0; i < o->operands.count; i++) {
        const char *path = o->operands.item[i];
        struct out text = { NULL, 0, 0 };
        struct stat st;
        bool folder = stat(path, &st) == 0 && S_ISDIR(st.st_mode);
        if (!folder && !read_file(path, &text))
            good = false;
        else
            add_operand(folder || looks_like_rules((cdet_str){ text.ptr, text.len }) ? rules : configs, path);
        out_free(&text);
    }
    return good;
}

static bool add_all(cdet_compiler *c, const struct words *paths, cdet_status (*add)(cdet_compiler *, const char *))
{
    bool good = true;
    for (size_t i = 0; i < paths->count; i++) good &= add(c, paths->item[i]) >= 0;
    return good;
}

static bool finish(cdet_compiler *c, bool good, cdet_ruleset **out)
{
    cdet_status s = cdet_compiler_build(c, out);
    if (s < 0 && s != CDET_ERULES) say("the rules: %s", cdet_status_text(s));
    return good && s >= 0;
}

/** Compiles the rules alone. */
static bool check_rules(const struct words *rules, cdet_ruleset **out)
{
    cdet_compiler *c = NULL;
    if (rules->count == 0) return true;
    bool good = cdet_compiler_new(NULL, &c) == CDET_OK;
    if (c) {
        good = add_all(c, rules, add_rules);
        good = finish(c, good, out);
        say_diagnostics(c, 0);
    }
    cdet_compiler_free(c);
    return good;
}

/** Whether the built-in analytics can stand beside these (NULL: none): no id is in both. */
static bool stand_beside(const cdet_ruleset *own, const cdet_ruleset *builtin)
{
    for (size_t i = 0; own && i < cdet_ruleset_count(own); i++) {
        cdet_rule_info info = CDET_RULE_INFO_INIT;
        size_t index;
        if (cdet_ruleset_rule(own, i, &info) == CDET_OK && cdet_ruleset_find(builtin, info.id, &index) == CDET_OK)
            return false;
    }
    return true;
}

/** Compiles the settings against those rules that are right, and the built-in analytics. The rules' own mistakes have
 *  been told. */
static bool check_settings(const struct words *rules, const struct words *configs, const struct words *sets,
                           const cdet_ruleset *own)
{
    cdet_compiler *c = NULL;
    cdet_ruleset *builtin = NULL, *whole = NULL;
    bool good =
        cdet_compiler_new(NULL, &c) == CDET_OK && cdet_compiler_add_builtin(c) == CDET_OK && finish(c, true, &builtin);
    if (!good) goto done;
    if (!stand_beside(own, builtin)) {
        cdet_compiler_free(c);
        c = NULL;
        good = cdet_compiler_new(NULL, &c) == CDET_OK;
        if (!good) goto done;
    }
    good = add_all(c, rules, add_rules);
    size_t told = cdet_compiler_diag_count(c);
    good &= add_all(c, configs, add_config);
    for (size_t i = 0; i < sets->count; i++) good &= cdet_compiler_assign(c, text_of(sets->item[i])) >= 0;
    good = finish(c, good, &whole);
    say_diagnostics(c, told);
done:
    cdet_ruleset_unref(whole);
    cdet_ruleset_unref(builtin);
    cdet_compiler_free(c);
    return good;
}

static void tell(struct out *o, const struct words *paths, const char *what)
{
    for (size_t i = 0; i < paths->count; i++) {
        out_safe(o, text_of(paths->item[i]), 0);
        out_format(o, ": %s, no mistakes\n", what);
    }
}

int command_check(const struct options *o, struct sink *sink)
{
    struct words rules = { NULL, 0 }, configs = { NULL, 0 };
    cdet_ruleset *own = NULL;
    bool good = sort_operands(o, &rules, &configs);
    bool rules_good = check_rules(&rules, &own);
    if (configs.count + o->sets.count) good &= check_settings(&rules, &configs, &o->sets, own);
    if (good && rules_good) {
        tell(&sink->text, &rules, "rules");
        tell(&sink->text, &configs, "site file");
        sink_commit(sink);
    }
    cdet_ruleset_unref(own);
    free(rules.item);
    free(configs.item);
    return good && rules_good ? EXIT_DONE : EXIT_USAGE;
}
