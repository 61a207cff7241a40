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

/** The event classes that the built-in log sources show, sorted into a list that ends with NULL. */
struct classes {
    char **names;
    size_t count;
};

static bool class_known(const struct classes *c, cdet_str name)
{
    for (size_t i = 0; i < c->count; i++)
        if (text_equal(text_of(c->names[i]), name)) return true;
    return false;
}

static void classes_add(struct classes *c, cdet_str list)
{
    cdet_str name;
    while (text_item(&list, &name)) {
        if (class_known(c, name)) continue;
        c->names = grow(c->names, (c->count + 2) * sizeof *c->names);
        c->names[c->count] = grow(NULL, name.len + 1);
        memcpy(c->names[c->count], name.ptr, name.len);
        c->names[c->count++][name.len] = '\0';
        c->names[c->count] = NULL;
    }
}

static void classes_free(struct classes *c)
{
    for (size_t i = 0; i < c->count; i++) free(c->names[i]);
    free(c->names);
}

/** Event classes are an open set, so a class that no source shows is no mistake; but it may be a slip of the pen, and then the
 *  stage would wait for ever. */
static void warn_of_classes(const cdet_ruleset *rs)
{
    struct classes known = { NULL, 0 };
    cdet_catalog *catalog = NULL;
    if (!rs || cdet_catalog_new(NULL, &catalog) != CDET_OK) return;
    cdet_source_info source = CDET_SOURCE_INFO_INIT;
    for (size_t i = 0; cdet_catalog_source(catalog, i, &source) == CDET_OK; i++) classes_add(&known, source.classes);
    classes_add(&known, text_of("event.plain"));
    for (size_t i = 0; i < cdet_ruleset_count(rs); i++) {
        cdet_rule_info rule = CDET_RULE_INFO_INIT;
        cdet_stage_info stage = CDET_STAGE_INFO_INIT;
        if (cdet_ruleset_rule(rs, i, &rule) != CDET_OK) continue;
        for (size_t k = 0; cdet_ruleset_stage(rs, i, k, &stage) == CDET_OK; k++) {
            cdet_str list = stage.classes, name;
            while (text_item(&list, &name)) {
                char word[128];
                if (class_known(&known, name) || name.len >= sizeof word) continue;
                memcpy(word, name.ptr, name.len);
                word[name.len] = '\0';
                const char *near = nearest_name(word, (const char *const *)known.names);
                say("%.*s: warning: stage '%.*s': no built-in log source shows the event class '%s'%s%s%s",
                    (int)rule.origin.len, rule.origin.ptr, (int)stage.name.len, stage.name.ptr, word,
                    near ? " (did you mean '" : "", near ? near : "", near ? "'?)" : "");
            }
        }
    }
    classes_free(&known);
    cdet_catalog_unref(catalog);
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
    warn_of_classes(own);
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
