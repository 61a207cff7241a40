/* SPDX-License-Identifier: MIT
 *
 * mapper.c: a record that was taken apart becomes events.
 */
#include "mapper.h"
#include "jsontext.h"
#include "path.h"

/* ---- the plan ---- */

/* Slots that an expression or a condition looks at are wanted. */
static void want_refs(cdet_doc *d, const cdet_refs *r)
{
    for (uint32_t i = 0; i < r->n; i++)
        if (r->v[i].slot) d->unwanted[r->v[i].slot] = 0;
}

static void want_when(cdet_doc *d, const cdet_when *w)
{
    for (; w; w = w->other)
        for (uint32_t i = 0; i < w->ntests; i++) want_refs(d, &w->tests[i].refs);
}

static void want_expr(cdet_doc *d, const cdet_expr *x)
{
    for (; x; x = x->other) {
        want_refs(d, &x->refs);
        want_refs(d, &x->within);
        want_when(d, x->among);
        want_refs(d, &x->zone_utc);
        want_refs(d, &x->zone_local);
        want_when(d, x->when);
        for (uint32_t i = 0; i < x->nparts; i++) want_refs(d, &x->parts[i].refs);
    }
}

static bool has_out(const cdet_plan_case *p, cdet_str name)
{
    for (uint32_t i = 0; i < p->n; i++)
        if (cdet_str_eq(p->outs[i].name, name)) return true;
    return false;
}

/* Adds the fields of `o` and of what stands around it, the inner ones first; an outer one of the same name is hidden.
 * `ids` has the ruleset's id by the catalog's name id. */
static void plan_outs(cdet_mapper *m, cdet_plan_case *p, const cdet_outs *o, const uint32_t *ids, bool all)
{
    for (; o; o = o->up)
        for (uint32_t i = 0; i < o->n; i++) {
            const cdet_out *f = &o->v[i];
            if ((!all && !ids[f->name]) || has_out(p, f->text)) continue;
            p->outs[p->n++] = (cdet_plan_out){ ids[f->name], f->text, f->expr };
            want_expr(m->doc, f->expr);
        }
}

static size_t count_outs(const cdet_outs *o)
{
    size_t n = 0;
    for (; o; o = o->up) n += o->n;
    return n;
}

static bool plan_source(cdet_mapper *m, size_t at, const uint32_t *ids)
{
    const cdet_source *s = m->catalog->sources[at];
    bool all = !m->ruleset || cdet_ruleset_wants_all(m->ruleset);
    cdet_plan_case *cases = cdet_arena_alloc(&m->arena, s->ncases * sizeof *cases);
    if (!cases) return false;
    m->cases[at] = cases;
    want_when(m->doc, s->recognise);
    want_expr(m->doc, s->time);
    want_expr(m->doc, s->host);
    want_refs(m->doc, &s->by.refs);
    for (uint32_t i = 0; i < s->nlets; i++) want_expr(m->doc, s->lets[i].expr);
    for (uint32_t i = 0; i < s->nlabel; i++) want_expr(m->doc, s->label[i]);
    for (uint32_t i = 0; i < s->ncases; i++) {
        const cdet_case *c = &s->cases[i];
        want_when(m->doc, c->when);
        want_expr(m->doc, c->time);
        want_expr(m->doc, c->host);
        cases[i].wanted = c->class_name.len && (!m->ruleset || cdet_ruleset_wants_class(m->ruleset, c->class_name));
        if (!cases[i].wanted) continue;
        size_t most = count_outs(&c->outs) + count_outs(&s->outs);
        cases[i].outs = cdet_arena_alloc(&m->arena, most * sizeof *cases[i].outs);
        if (!cases[i].outs) return false;
        plan_outs(m, &cases[i], &c->outs, ids, all);
        plan_outs(m, &cases[i], &s->outs, ids, all);
    }
    return true;
}

static bool tried(const cdet_mapper *m, const cdet_source *s)
{
    return m->only ? m->only == s : !s->by_name;
}

/* A slot without a value of which these tests do not all hold; 0: none is known. */
static uint32_t needed(const cdet_when *w)
{
    for (uint32_t i = 0; i < w->ntests; i++)
        if (w->tests[i].refs.n == 1 && !w->tests[i].negate && w->tests[i].refs.v[0].slot)
            return w->tests[i].refs.v[0].slot;
    return 0;
}

static bool plan_telling(cdet_mapper *m, const cdet_source *s)
{
    cdet_telling *t = &m->tellings[m->ntellings++];
    *t = (cdet_telling){ s, NULL, 0 };
    for (const cdet_when *w = s->recognise; w; w = w->other) t->n++;
    t->slots = cdet_arena_alloc(&m->arena, (t->n + 1) * sizeof *t->slots);
    if (!t->slots) return false;
    uint32_t i = 0;
    for (const cdet_when *w = s->recognise; w; w = w->other) t->slots[i++] = needed(w);
    if (t->n == 0) t->n = 1; /* always: its one slot is 0 */
    return true;
}

static bool plan(cdet_mapper *m)
{
    const cdet_catalog *c = m->catalog;
    uint32_t names = cdet_names_count(c->names);
    uint32_t *ids = cdet_arena_alloc(&m->arena, ((size_t)names + 1) * sizeof *ids);
    m->cases = cdet_arena_alloc(&m->arena, (c->count ? c->count : 1) * sizeof(cdet_plan_case *));
    m->tellings = cdet_arena_alloc(&m->arena, (c->count + 1) * sizeof *m->tellings);
    if (!ids || !m->cases || !m->tellings) return false;
    for (uint32_t i = 1; m->ruleset && i <= names; i++)
        ids[i] = cdet_ruleset_field_id(m->ruleset, cdet_names_text(c->names, i));
    memset(m->doc->unwanted, 1, c->shape.nslots);
    want_refs(m->doc, &c->texts);
    want_refs(m->doc, &c->base64);
    want_refs(m->doc, &c->hosts);
    for (size_t i = 0; i < c->count; i++)
        if (tried(m, c->sources[i]) && (!plan_source(m, i, ids) || !plan_telling(m, c->sources[i]))) return false;
    cdet_doc_settle(m->doc);
    return true;
}

cdet_status cdet_mapper_init(cdet_mapper *m, cdet_doc *d, cdet_mem *mem, const cdet_catalog *c, cdet_ruleset *rs,
                             const cdet_source *only)
{
    memset(m, 0, sizeof *m);
    m->catalog = c;
    m->ruleset = rs;
    m->only = only;
    m->doc = m->eval.doc = d;
    if (rs) m->image_id = cdet_ruleset_field_id(rs, CDET_LIT("container.image.name"));
    if (rs) m->entrypoint_id = cdet_ruleset_field_id(rs, CDET_LIT("container.entrypoint"));
    if (rs) m->cloud_image_id = cdet_ruleset_field_id(rs, CDET_LIT("cloud.image.id"));
    if (rs) m->asked_id = cdet_ruleset_field_id(rs, CDET_LIT("Target.process.command_line"));
    if (rs) m->type_id = cdet_ruleset_field_id(rs, CDET_LIT("Target.task.type"));
    m->tools = c->tools.n && (!rs || m->image_id || m->cloud_image_id || m->asked_id || cdet_ruleset_wants_all(rs));
    cdet_arena_init(&m->arena, mem);
    m->fields = cdet_mem_alloc(mem, CDET_EVENT_FIELDS * sizeof *m->fields);
    m->eval.re = cdet_regex_scratch_new(mem);
    m->eval.tests = c->tests;
    m->eval.memo = cdet_mem_alloc(mem, ((size_t)c->tests + 1) * sizeof *m->eval.memo);
    bool ok = cdet_doc_init(d, mem, &c->shape, rs) && m->fields && m->eval.re && m->eval.memo && plan(m);
    if (!ok) cdet_mapper_free(m, mem);
    return ok ? CDET_OK : CDET_ENOMEM;
}

uint32_t cdet_mapper_groups(const cdet_mapper *m, uint32_t formats)
{
    uint32_t groups = 0;
    for (size_t i = 0; i < m->catalog->count; i++) {
        const cdet_source *s = m->catalog->sources[i];
        if (tried(m, s) && (s->formats & formats)) groups |= s->raw;
    }
    return groups;
}

void cdet_mapper_free(cdet_mapper *m, cdet_mem *mem)
{
    if (m->doc) cdet_doc_free(m->doc);
    if (m->arena.mem) cdet_arena_free(&m->arena);
    cdet_mem_free(mem, m->fields, CDET_EVENT_FIELDS * sizeof *m->fields);
    cdet_mem_free(mem, m->eval.memo, ((size_t)m->eval.tests + 1) * sizeof *m->eval.memo);
    if (m->eval.re) cdet_regex_scratch_free(m->eval.re);
    memset(m, 0, sizeof *m);
}

/* ---- one record ---- */

static bool may_be(const cdet_doc *d, const cdet_telling *t)
{
    for (uint32_t i = 0; i < t->n; i++)
        if (!t->slots[i] || d->gen[t->slots[i]] == d->now) return true;
    return false;
}

const cdet_source *cdet_mapper_recognise(cdet_mapper *m, cdet_format f)
{
    for (uint32_t i = 0; i < m->ntellings; i++) {
        const cdet_telling *t = &m->tellings[i];
        if (!(t->source->formats & (1u << f)) || !may_be(m->doc, t)) continue;
        if (cdet_when_holds(&m->eval, t->source->recognise)) return t->source;
    }
    return NULL;
}

static void field(cdet_mapper *m, uint32_t id, cdet_str name, const cdet_val *v)
{
    if (m->nfields == CDET_EVENT_FIELDS) {
        m->doc->dropped++;
        return;
    }
    cdet_field *f = &m->fields[m->nfields++];
    f->name = name;
    f->id = id;
    f->kind = v->kind;
    if (v->kind == CDET_STR)
        f->v.str = v->v.str;
    else if (v->kind == CDET_REAL)
        f->v.f = v->v.f;
    else if (v->kind == CDET_UINT)
        f->v.u = v->v.u;
    else
        f->v.i = v->v.i;
}

static void raw_fields(cdet_mapper *m, const cdet_source *s)
{
    for (uint32_t i = 0; i < m->doc->nraws; i++) {
        cdet_raw_val *r = &m->doc->raws[i];
        for (uint32_t k = 0; k < r->name->nentries; k++) {
            const cdet_raw_entry *e = &r->name->entries[k];
            if (!(s->raw & (1u << e->group))) continue;
            if (r->val.kind >= CDET_VAL_ESCAPED) cdet_json_resolve_value(m->doc, &r->val);
            field(m, e->id, e->name, &r->val);
        }
    }
}

/* ---- what a tool is told to do ---- */

enum { TOOL_ARGUMENTS = 512 };

static bool named(const cdet_field *f, const char *name, size_t len)
{
    return f->name.len == len && memcmp(f->name.ptr, name, len) == 0;
}

/* The arguments of the process that the fields describe: as a list, else split off its command line. */
static size_t arguments(cdet_mapper *m, cdet_str *argv)
{
    size_t n = 0;
    cdet_str line = { NULL, 0 };
    bool windows = false;
    for (size_t i = 0; i < m->nfields; i++) {
        const cdet_field *f = &m->fields[i];
        if (f->kind != CDET_STR) continue;
        if (named(f, "process.args", 12) && n < TOOL_ARGUMENTS) argv[n++] = f->v.str;
        if (named(f, "process.command_line", 20)) line = f->v.str;
        if (named(f, "host.os.type", 12)) windows = cdet_str_eq(f->v.str, CDET_LIT("windows"));
    }
    if (n || !line.len) return n;
    char *buf = cdet_doc_alloc(m->doc, line.len + 1);
    return buf ? cdet_args_split(line, windows, buf, line.len + 1, argv, TOOL_ARGUMENTS) : 0;
}

/* What a service manager shall run: the arguments from there on. */
static void request_fields(cdet_mapper *m, const cdet_str *argv, size_t n)
{
    size_t len = 0, at = 0;
    for (size_t i = 0; i < n; i++) len += argv[i].len + 1;
    char *buf = cdet_doc_alloc(m->doc, len + 1);
    if (!buf) return;
    for (size_t i = 0; i < n; i++) {
        if (i) buf[at++] = ' ';
        if (argv[i].len) memcpy(buf + at, argv[i].ptr, argv[i].len);
        at += argv[i].len;
    }
    cdet_val v = { .kind = CDET_STR, .v.str = { buf, at } };
    field(m, m->asked_id, CDET_LIT("Target.process.command_line"), &v);
    v.v.str = CDET_LIT("service");
    field(m, m->type_id, CDET_LIT("Target.task.type"), &v);
}

/* true: it asks for a process, which the fields now describe, too. */
static bool tool_fields(cdet_mapper *m)
{
    const cdet_tool *tool = NULL;
    bool inside = false;
    cdet_tool_call call;
    cdet_val v = { .kind = CDET_STR };
    for (size_t i = 0; i < m->nfields; i++) {
        const cdet_field *f = &m->fields[i];
        inside = inside || named(f, "container.image.name", 20); /* the sensor says in which container it runs */
        if (!tool && f->kind == CDET_STR && (named(f, "process.name", 12) || named(f, "process.executable", 18)))
            tool = cdet_tools_find(&m->catalog->tools, f->v.str);
    }
    if (inside && tool && !tool->service) return false;
    cdet_str *argv = tool ? cdet_doc_alloc(m->doc, TOOL_ARGUMENTS * sizeof *argv) : NULL;
    size_t n = argv ? arguments(m, argv) : 0;
    if (!argv || !cdet_tool_read(tool, argv, n, &call)) return false;
    if (tool->service) {
        request_fields(m, argv + call.command, n - call.command);
        return true;
    }
    v.v.str = call.image;
    if (tool->cloud) {
        field(m, m->cloud_image_id, CDET_LIT("cloud.image.id"), &v);
        return false;
    }
    field(m, m->image_id, CDET_LIT("container.image.name"), &v);
    v.v.str = call.entrypoint;
    if (call.entrypoint.len) field(m, m->entrypoint_id, CDET_LIT("container.entrypoint"), &v);
    return false;
}

/* CDET_OK, or what ends the reading. */
static cdet_status deliver(const cdet_event *ev, cdet_event_fn fn, void *user, cdet_mapped *out)
{
    cdet_status st = fn(ev, user);
    if (st < 0) return st;
    out->events++;
    return st == CDET_STOPPED ? st : CDET_OK;
}

static cdet_status emit(cdet_mapper *m, const cdet_source *s, const cdet_case *c, const cdet_plan_case *p, uint64_t tag,
                        cdet_event_fn fn, void *user, cdet_mapped *out)
{
    cdet_event ev = CDET_EVENT_INIT;
    bool timed = cdet_expr_time(&m->eval, c->time ? c->time : s->time, &ev.time);
    if (!timed && !s->timeless) {
        out->why = "no time that could be read";
        return CDET_OK;
    }
    m->timed = m->timed || timed;
    if (timed) m->last_time = ev.time;
    ev.tag = tag;
    ev.name = c->class_name;
    ev.host = cdet_expr_text(&m->eval, c->host ? c->host : s->host);
    if (!ev.host.len) ev.host = m->outer_host;
    m->nfields = 0;
    for (uint32_t i = 0; i < p->n; i++) {
        cdet_source_eval(&m->eval, p->outs[i].expr);
        for (uint32_t k = 0; k < m->eval.n; k++) field(m, p->outs[i].id, p->outs[i].name, &m->eval.out[k]);
    }
    raw_fields(m, s);
    const size_t own = m->nfields;
    bool asks = m->tools && cdet_str_eq(c->class_name, CDET_LIT("process.start")) && tool_fields(m);
    if (m->doc->nomem) return CDET_ENOMEM;
    ev.fields = m->fields;
    ev.field_count = asks ? own : m->nfields;
    cdet_status st = deliver(&ev, fn, user, out);
    if (st || !asks) return st;
    ev.name = CDET_LIT("process.request");
    ev.field_count = m->nfields;
    return deliver(&ev, fn, user, out);
}

/* The events of one case: one, or one for each element of an array that no case before has taken. *held: whether its
 * conditions were met. */
static cdet_status run_case(cdet_mapper *m, const cdet_source *s, const cdet_case *c, const cdet_plan_case *p,
                            uint64_t tag, cdet_event_fn fn, void *user, cdet_mapped *out, bool *held)
{
    cdet_status st = CDET_OK;
    *held = false;
    if (!c->each) {
        *held = cdet_when_holds(&m->eval, c->when);
        return *held && p->wanted ? emit(m, s, c, p, tag, fn, user, out) : CDET_OK;
    }
    for (uint32_t i = 1; !st && i < m->doc->nscopes; i++) {
        if (m->doc->scopes[i].array != c->each || m->doc->scopes[i].taken) continue;
        cdet_doc_unbind(m->doc);
        cdet_doc_bind(m->doc, i);
        bool yes = cdet_when_holds(&m->eval, c->when);
        *held = *held || yes;
        if (yes && !c->more) m->doc->scopes[i].taken = true;
        if (yes && p->wanted) st = emit(m, s, c, p, tag, fn, user, out);
    }
    cdet_doc_unbind(m->doc);
    return st;
}

static void label(cdet_mapper *m, const cdet_source *s, cdet_mapped *out)
{
    char *buf = cdet_doc_alloc(m->doc, 256);
    size_t n = 0;
    if (!buf) return;
    for (uint32_t i = 0; i < s->nlabel; i++) {
        cdet_str t = cdet_expr_text(&m->eval, s->label[i]);
        if (t.len > 120) t.len = 120;
        if (!t.len || n + t.len + 1 > 256) continue;
        if (n) buf[n++] = ' ';
        memcpy(buf + n, t.ptr, t.len);
        n += t.len;
    }
    out->label = n ? (cdet_str){ buf, n } : s->name;
}

/* Works out what the source keeps under paths of its own. What nobody looks at is left out. */
static void lets(cdet_mapper *m, const cdet_source *s)
{
    for (uint32_t i = 0; i < s->nlets; i++) {
        const cdet_let *l = &s->lets[i];
        if (m->doc->unwanted[l->slot]) continue;
        cdet_source_eval(&m->eval, l->expr);
        for (uint32_t k = 0; k < m->eval.n; k++) cdet_doc_note(m->doc, l->slot, &m->eval.out[k]);
    }
}

cdet_status cdet_mapper_run(cdet_mapper *m, const cdet_source *s, uint64_t tag, cdet_event_fn fn, void *user,
                            cdet_mapped *out)
{
    size_t at = 0;
    while (m->catalog->sources[at] != s) at++;
    *out = (cdet_mapped){ .source = s };
    lets(m, s);
    cdet_eval_renew(&m->eval);
    const uint32_t *list = NULL;
    if (s->by.refs.n) {
        cdet_val v = { .kind = CDET_NULL };
        char buf[40];
        uint32_t n = cdet_refs_count(&m->eval, &s->by.refs, &v);
        if (n == 1) list = cdet_switch_find(&s->by, cdet_val_text(&v, buf));
        if (n == 0) list = s->by.rest; /* of several values any may be the one that a case names: all are tried */
    }
    cdet_status st = CDET_OK;
    bool elements = false; /* some were taken: what is left are cases for others of them */
    for (uint32_t i = 0; !st; i++) {
        uint32_t k = list ? list[i] : i;
        if (k == UINT32_MAX || k >= s->ncases) break;
        const cdet_case *c = &s->cases[k];
        bool held;
        if (elements && !c->each) continue;
        st = run_case(m, s, c, &m->cases[at][k], tag, fn, user, out, &held);
        if (held && !c->more && !c->each) break;
        elements = elements || (held && !c->more);
    }
    if (!st && !out->events && !out->why) label(m, s, out);
    return st;
}
