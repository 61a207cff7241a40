/* SPDX-License-Identifier: MIT
 *
 * feeder.c: see feeder.h.
 */
#include "feeder.h"

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* ---- rules ---- */

static void must(cdet_compiler *c, cdet_status st, const char *what)
{
    if (!st) return;
    for (size_t i = 0; i < cdet_compiler_diag_count(c); i++) {
        cdet_str d = cdet_compiler_diag(c, i);
        print_error("%.*s\n", (int)d.len, d.ptr);
    }
    fail_msg("%s: %s", what, cdet_status_text(st));
}

cdet_ruleset *feed_rules(const char *chains, ...)
{
    cdet_compiler *c = NULL;
    cdet_ruleset *rs = NULL;
    va_list ap;
    must(c, cdet_compiler_new(NULL, &c), "compiler");
    must(c, chains ? cdet_compiler_add(c, (cdet_str){ chains, strlen(chains) }, "test") : cdet_compiler_add_builtin(c),
         "rules");
    va_start(ap, chains);
    for (const char *s = va_arg(ap, const char *); s; s = va_arg(ap, const char *))
        must(c, cdet_compiler_assign(c, (cdet_str){ s, strlen(s) }), s);
    va_end(ap);
    must(c, cdet_compiler_build(c, &rs), "build");
    cdet_compiler_free(c);
    return rs;
}

/* ---- events ---- */

typedef struct short_key {
    const char *key, *name;
} short_key;

static const short_key short_keys[] = {
    { "os", "host.os.type" },
    { "guid", "process.entity_id" },
    { "pid", "process.pid" },
    { "exe", "process.executable" },
    { "cmd", "process.command_line" },
    { "cwd", "process.working_directory" },
    { "started", "process.start" },
    { "pguid", "process.parent.entity_id" },
    { "ppid", "process.parent.pid" },
    { "pexe", "process.parent.executable" },
    { "pcmd", "process.parent.command_line" },
    { "pstarted", "process.parent.start" },
    { "file", "file.path" },
    { "old", "file.Ext.original.path" },
    { "dll", "dll.path" },
    { "ip", "destination.ip" },
    { "domain", "destination.domain" },
    { "src", "source.ip" },
    { "dns", "dns.question.name" },
    { "reg", "registry.path" },
    { "ct", "container.id" },
    { "img", "container.image.name" },
    { "from", "event.start" },
    { "to", "event.end" },
    { "user", "user.name" },
    { "key", "user.access_key.id" },
    { "instance", "cloud.instance.id" },
    { "ami", "cloud.image.id" },
};

static const char *long_name(const char *key, size_t len)
{
    for (size_t i = 0; i < sizeof short_keys / sizeof *short_keys; i++)
        if (strlen(short_keys[i].key) == len && memcmp(short_keys[i].key, key, len) == 0) return short_keys[i].name;
    return NULL;
}

static bool is_number(const char *name)
{
    static const char *const numbers[] = { "process.pid",          "process.parent.pid", "process.start",
                                           "process.parent.start", "event.start",        "event.end",
                                           "destination.port" };
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (strcmp(numbers[i], name) == 0) return true;
    return false;
}

/* false: no time. Arithmetic wraps nowhere: tests give what fits. */
static bool read_time(const char *s, int64_t *out)
{
    static const struct {
        const char *unit;
        int64_t ns;
    } units[] = { { "", 1 },           { "ns", 1 },          { "us", 1000 },         { "ms", 1000000 },
                  { "s", 1000000000 }, { "m", 60000000000 }, { "h", 3600000000000 }, { "d", 86400000000000 } };
    char *end;
    if (strcmp(s, "min") == 0 || strcmp(s, "max") == 0) {
        *out = s[1] == 'i' ? INT64_MIN : INT64_MAX;
        return true;
    }
    int64_t n = strtoll(s, &end, 10);
    for (size_t i = 0; i < sizeof units / sizeof *units && end != s; i++)
        if (strcmp(end, units[i].unit) == 0) {
            *out = n * units[i].ns;
            return true;
        }
    return false;
}

/* The next word, quotes removed, ended in place; NULL: no more. */
static char *next_word(char **at)
{
    char *s = *at;
    while (*s == ' ') s++;
    if (!*s) return NULL;
    char *out = s, *put = s;
    bool quoted = false;
    for (; *s && (quoted || *s != ' '); s++) {
        if (*s == '\'')
            quoted = !quoted;
        else
            *put++ = *s;
    }
    *at = *s ? s + 1 : s;
    *put = 0;
    return out;
}

static void put_field(feed_event *x, char *word)
{
    char *eq = strchr(word, '=');
    if (!eq || x->ev.field_count == FEED_FIELDS) fail_msg("no field, or one too many: %s", word);
    cdet_field *f = &x->fields[x->ev.field_count++];
    const char *name = long_name(word, (size_t)(eq - word));
    *eq = 0;
    if (!name) name = word;
    memset(f, 0, sizeof *f);
    f->name = (cdet_str){ name, strlen(name) };
    f->kind = CDET_STR;
    f->v.str = (cdet_str){ eq + 1, strlen(eq + 1) };
    int64_t n;
    if (is_number(name) && read_time(eq + 1, &n)) {
        f->kind = CDET_INT;
        f->v.i = n;
    }
}

const cdet_event *feed_event_from(feed_event *x, uint64_t tag, const char *line)
{
    char *at = x->text;
    size_t n = strlen(line);
    if (n >= sizeof x->text) fail_msg("a line of %zu bytes", n);
    memcpy(x->text, line, n + 1);
    x->ev = (cdet_event)CDET_EVENT_INIT;
    char *time = next_word(&at), *host = next_word(&at), *class_name = next_word(&at);
    if (!time || !host || !class_name || !read_time(time, &x->ev.time)) fail_msg("no event: %s", line);
    x->ev.tag = tag;
    if (strcmp(host, "-") != 0) x->ev.host = (cdet_str){ host, strlen(host) };
    x->ev.name = (cdet_str){ class_name, strlen(class_name) };
    x->ev.fields = x->fields;
    for (char *word; (word = next_word(&at)) != NULL;) put_field(x, word);
    return &x->ev;
}

const cdet_event *feed_event_of(feed_event *x, uint64_t tag, const char *fmt, ...)
{
    char line[FEED_TEXT];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(line, sizeof line, fmt, ap);
    va_end(ap);
    return feed_event_from(x, tag, line);
}

/* ---- an engine ---- */

static bool refused(feeder *f)
{
    size_t n = f->calls++;
    bool no = n == f->fail_at || (f->from_then_on && n > f->fail_at);
    f->failed += no;
    return no;
}

static void *counted(void *ctx, void *ptr, size_t old_size, size_t new_size)
{
    feeder *f = ctx;
    void *p = NULL;
    if (new_size) {
        if (new_size > old_size && refused(f)) return NULL;
        p = realloc(ptr, new_size);
        if (!p) return NULL;
    } else {
        free(ptr);
    }
    f->live = f->live - old_size + new_size;
    if (f->live > f->peak) f->peak = f->live;
    return p;
}

void feed_open(feeder *f, cdet_ruleset *rs, const cdet_options *opt)
{
    memset(f, 0, sizeof *f);
    f->fail_at = SIZE_MAX;
    f->rs = cdet_ruleset_ref(rs);
    f->opt = (cdet_options)CDET_OPTIONS_INIT;
    f->opt.flags = CDET_NEAR_MISSES;
    if (opt) f->opt = *opt;
    f->opt.alloc = counted;
    f->opt.alloc_ctx = f;
    assert_int_equal(cdet_engine_new(rs, &f->opt, &f->e), CDET_OK);
}

void feed_pull(feeder *f)
{
    const cdet_alert *a;
    while ((a = cdet_engine_next(f->e)) != NULL) outcome_take(&f->out, a);
}

cdet_status feed_put(feeder *f, const cdet_event *ev)
{
    f->out.fed++;
    cdet_status st = cdet_engine_feed(f->e, ev);
    feed_pull(f);
    return st;
}

cdet_status feed_line(feeder *f, const char *fmt, ...)
{
    feed_event x;
    char line[FEED_TEXT];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(line, sizeof line, fmt, ap);
    va_end(ap);
    return feed_put(f, feed_event_from(&x, ++f->tag, line));
}

unsigned char *feed_save(feeder *f, size_t *len)
{
    assert_int_equal(cdet_engine_save(f->e, NULL, 0, len), CDET_ENOSPC);
    unsigned char *buf = malloc(*len);
    assert_non_null(buf);
    size_t need = 0;
    assert_int_equal(cdet_engine_save(f->e, buf, *len, &need), CDET_OK);
    assert_int_equal(need, *len);
    return buf;
}

void feed_end(feeder *f)
{
    cdet_status st;
    while ((st = cdet_engine_flush(f->e)) == CDET_EFULL) feed_pull(f);
    assert_int_equal(st, CDET_OK);
    feed_pull(f);
    outcome_settle(&f->out);
    if (f->out.error[0]) fail_msg("%s", f->out.error);
}

void feed_close(feeder *f)
{
    cdet_engine_free(f->e);
    cdet_ruleset_unref(f->rs);
    outcome_free(&f->out);
    if (f->live) fail_msg("%zu bytes are left of the engine", f->live);
}

/* ---- what came of it ---- */

const outcome_alert *feed_one(const feeder *f, uint32_t kind, const char *analytic)
{
    const outcome_alert *a = NULL;
    for (size_t i = 0; i < f->out.n; i++) {
        if (f->out.alerts[i].kind != kind || strcmp(f->out.alerts[i].analytic, analytic) != 0) continue;
        if (a) fail_msg("more than one of %s", analytic);
        a = &f->out.alerts[i];
    }
    return a;
}

size_t feed_count(const feeder *f, uint32_t kind)
{
    size_t n = 0;
    for (size_t i = 0; i < f->out.n; i++) n += f->out.alerts[i].kind == kind;
    return n;
}

const char *feed_stage(const outcome_alert *a, const char *stage)
{
    static char text[2048];
    size_t n = 0;
    text[0] = 0;
    for (size_t i = 0; i < a->nstages; i++) {
        if (strcmp(a->stages[i].name, stage) != 0) continue;
        for (size_t k = 0; k < a->stages[i].ntags && n + 24 < sizeof text; k++)
            n += (size_t)snprintf(text + n, sizeof text - n, "%s%llu", k ? "," : "",
                                  (unsigned long long)a->stages[i].tags[k]);
    }
    return text;
}

cdet_stats feed_stats(const feeder *f)
{
    cdet_stats s = CDET_STATS_INIT;
    assert_int_equal(cdet_engine_stats(f->e, &s), CDET_OK);
    return s;
}

bool feed_full(void)
{
    const char *s = getenv("CHAINDET_FULL");
    return s && *s && strcmp(s, "0") != 0;
}

uint64_t feed_draw(uint64_t *state)
{
    uint64_t z = *state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}
