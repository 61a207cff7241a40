/* SPDX-License-Identifier: MIT
 *
 * evidence.c: hits that explain themselves. An event is borrowed: what it says is copied, once for all its hits. Most hits are never
 * shown, so what made them hits is worked out again from the copy when an alert or a snapshot wants it in words; rules are swapped by
 * way of a snapshot, so the rules are still those that made the hit.
 */
#include "evidence.h"

#include "hits.h"
#include "intern.h"
#include "path.h"

enum { MAX_WHY = 8, TEXT_CUT = 384, SUMMARY_MAX = 512, TOLD_FIELDS = 64, TOLD_TEXTS = 4096 };

/* ---- summary ---- */

typedef struct line {
    char *buf;
    size_t len, cap;
} line;

static void add(line *l, cdet_str s)
{
    size_t n = s.len < l->cap - l->len ? s.len : l->cap - l->len;
    if (n) memcpy(l->buf + l->len, s.ptr, n);
    l->len += n;
}

static void add_field(line *l, const cdet_view *v, uint32_t field, bool base)
{
    char num[40];
    cdet_str s = cdet_view_text(v, field, num);
    if (base) s = cdet_basename(s);
    if (s.len > 200) s.len = 200;
    add(l, s.len ? s : CDET_LIT("?"));
}

static bool has(const cdet_view *v, uint32_t field)
{
    char num[40];
    return cdet_view_text(v, field, num).len > 0;
}

static void who(line *l, const cdet_view *v)
{
    if (has(v, CDET_F_P_EXE) || has(v, CDET_F_P_NAME)) {
        add_field(l, v, has(v, CDET_F_P_EXE) ? CDET_F_P_EXE : CDET_F_P_NAME, true);
    } else if (has(v, CDET_F_P_PID)) {
        add(l, CDET_LIT("pid "));
        add_field(l, v, CDET_F_P_PID, false);
    } else {
        add(l, CDET_LIT("somebody"));
    }
}

static void target(line *l, const cdet_view *v)
{
    bool named = has(v, CDET_F_DST_DOMAIN), addr = has(v, CDET_F_DST_IP);
    if (addr || !named) add_field(l, v, CDET_F_DST_IP, false);
    if (named) {
        add(l, addr ? CDET_LIT(" (") : CDET_LIT(""));
        add_field(l, v, CDET_F_DST_DOMAIN, false);
        add(l, addr ? CDET_LIT(")") : CDET_LIT(""));
    }
    if (!has(v, CDET_F_DST_PORT)) return;
    add(l, CDET_LIT(" port "));
    add_field(l, v, CDET_F_DST_PORT, false);
}

static void say(line *l, const cdet_view *v, const char *verb, uint32_t field)
{
    who(l, v);
    add(l, cdet_str_of(verb));
    add_field(l, v, field, false);
}

static void say_start(line *l, const cdet_view *v)
{
    if (has(v, CDET_F_PP_EXE) || has(v, CDET_F_PP_NAME)) {
        add_field(l, v, has(v, CDET_F_PP_EXE) ? CDET_F_PP_EXE : CDET_F_PP_NAME, true);
        add(l, CDET_LIT(" started "));
        who(l, v);
    } else {
        who(l, v);
        add(l, CDET_LIT(" started"));
    }
    if (!has(v, CDET_F_P_CMD)) return;
    add(l, CDET_LIT(": "));
    add_field(l, v, CDET_F_P_CMD, false);
}

static void say_thing(line *l, const cdet_view *v, const char *what, uint32_t id, uint32_t more)
{
    add(l, cdet_str_of(what));
    add_field(l, v, id, false);
    if (!has(v, more)) return;
    add(l, CDET_LIT(" from "));
    add_field(l, v, more, false);
}

size_t cdet_event_summary(const cdet_view *v, char *buf, size_t cap)
{
    line l = { buf, 0, cap };
    switch (v->class_id) {
    case CDET_C_PROCESS_START:
        say_start(&l, v);
        break;
    case CDET_C_FILE_CREATE:
        say(&l, v, " created ", CDET_F_F_PATH);
        break;
    case CDET_C_FILE_RENAME:
        say(&l, v, " renamed a file to ", CDET_F_F_PATH);
        break;
    case CDET_C_FILE_MODIFY:
        say(&l, v, " changed ", CDET_F_F_PATH);
        break;
    case CDET_C_FILE_DELETE:
        say(&l, v, " deleted ", CDET_F_F_PATH);
        break;
    case CDET_C_FILE_OPEN:
        say(&l, v, " opened ", CDET_F_F_PATH);
        break;
    case CDET_C_FILE_STREAM:
        say(&l, v, " marked ", CDET_F_F_PATH);
        break;
    case CDET_C_IMAGE_LOAD:
        say(&l, v, " loaded ", CDET_F_D_PATH);
        break;
    case CDET_C_DNS_QUERY:
        say(&l, v, " asked for ", CDET_F_DNS_NAME);
        break;
    case CDET_C_REGISTRY_SET:
        say(&l, v, " set ", CDET_F_REG_PATH);
        break;
    case CDET_C_NETWORK_CONNECT:
        who(&l, v);
        add(&l, CDET_LIT(" connected to "));
        target(&l, v);
        break;
    case CDET_C_NETWORK_FLOW:
        add_field(&l, v, CDET_F_SRC_IP, false);
        add(&l, CDET_LIT(" talked to "));
        target(&l, v);
        break;
    case CDET_C_APP_CRASH:
        say(&l, v, " crashed", CDET_F_NONE);
        break;
    case CDET_C_CONTAINER_CREATE:
        say_thing(&l, v, "container created: ", CDET_F_CT_ID, CDET_F_CT_IMAGE);
        break;
    case CDET_C_CONTAINER_START:
        say_thing(&l, v, "container started: ", CDET_F_CT_ID, CDET_F_CT_IMAGE);
        break;
    case CDET_C_IMAGE_PULL:
        say_thing(&l, v, "image pulled: ", CDET_F_CT_IMAGE, CDET_F_NONE);
        break;
    case CDET_C_INSTANCE_CREATE:
        say_thing(&l, v, "instance created: ", CDET_F_CLOUD_INSTANCE, CDET_F_CLOUD_IMAGE);
        break;
    case CDET_C_INSTANCE_START:
        say_thing(&l, v, "instance started: ", CDET_F_CLOUD_INSTANCE, CDET_F_CLOUD_IMAGE);
        break;
    case CDET_C_SESSION_STARTED:
        say_thing(&l, v, "session of ", CDET_F_USER_NAME, CDET_F_SRC_IP);
        break;
    default:
        add(&l, v->ev->name);
        if (has(v, CDET_F_P_EXE) || has(v, CDET_F_P_NAME)) {
            add(&l, CDET_LIT(" by "));
            who(&l, v);
        }
        if (has(v, CDET_F_EVENT_ACTION)) {
            add(&l, CDET_LIT(": "));
            add_field(&l, v, CDET_F_EVENT_ACTION, false);
        }
    }
    return l.len;
}

/* ---- digest ---- */

/* Most names are those of the rules, whose hashes are known. */
static uint64_t hash_of_name(const cdet_engine *e, uint32_t id, cdet_str name)
{
    bool known = id && id < e->view->nfields && cdet_str_eq(name, cdet_names_text(e->rs->t.fields, id));
    return known ? e->rs->name_hashes[id] : cdet_hash(cdet_event_key, name.ptr ? name.ptr : "", name.len);
}

/* A hash of everything the event at hand says but its tag: duplicates have the same. */
static uint64_t event_digest(const cdet_engine *e)
{
    const cdet_event *ev = e->view->ev;
    uint64_t h = cdet_hash(cdet_event_key, &ev->time, sizeof ev->time);
    h ^= cdet_hash(cdet_event_key, ev->name.ptr ? ev->name.ptr : "", ev->name.len) * 3;
    h ^= cdet_hash_lower(cdet_event_key, ev->host.ptr ? ev->host.ptr : "", ev->host.len) * 5;
    for (size_t i = 0; i < ev->field_count; i++) { /* order does not matter, so sums */
        const cdet_field *f = &ev->fields[i];
        char num[40];
        cdet_str v = cdet_value_text(f, num), name = f->name;
        if (name.len == 0 && f->id) name = cdet_names_text(e->rs->t.fields, cdet_ruleset_field(e->rs, f->id));
        const uint64_t k[2] = { cdet_event_key[0], hash_of_name(e, e->view->ids[i], name) };
        h += cdet_hash(k, v.ptr ? v.ptr : "", v.len);
    }
    return h;
}

/* ---- words ---- */

static bool pack(cdet_words *p, cdet_str s)
{
    size_t n = s.len > TEXT_CUT ? TEXT_CUT : s.len;
    if (p->len + n + 2 > sizeof p->buf) return false;
    p->buf[p->len] = (uint8_t)n;
    p->buf[p->len + 1] = (uint8_t)(n >> 8);
    if (n) memcpy(p->buf + p->len + 2, s.ptr, n);
    p->len += n + 2;
    return true;
}

static uint16_t pack_why(cdet_words *p, const cdet_engine *e, const cdet_why *w, size_t n)
{
    uint16_t done = 0;
    for (size_t i = 0; i < n; i++) {
        size_t before = p->len;
        bool ok = pack(p, cdet_names_text(e->rs->t.fields, w[i].field)) && pack(p, w[i].value) &&
                  pack(p, w[i].matched) && pack(p, w[i].element ? w[i].element->name : (cdet_str){ "", 0 }) &&
                  pack(p, cdet_str_of(w[i].layer ? w[i].layer : ""));
        if (!ok) {
            p->len = before;
            break;
        }
        done++;
    }
    return done;
}

static size_t explain(cdet_engine *e, const cdet_alt *a, const cdet_moment *m, cdet_why *why)
{
    size_t n = a->expr >= 0 ? cdet_expr_why(e->rs->t.exprs, a->expr, e->view, why, MAX_WHY) : 0;
    for (uint32_t i = 0; i < a->nis && n < MAX_WHY; i++) {
        if (!cdet_labels_has(e, m->labels, a->is[i])) continue;
        n += cdet_expr_why(e->rs->t.exprs, e->rs->t.plabels[a->is[i]].expr, e->view, why + n, MAX_WHY - n);
    }
    return n < MAX_WHY ? n : MAX_WHY;
}

static size_t explain_file(cdet_engine *e, const cdet_alt *a, const cdet_moment *m, cdet_why *why, size_t n)
{
    if (!m->file_labels || n >= MAX_WHY || !(a->rel || a->executes)) return 0;
    cdet_field f = { { "file.path", 9 }, CDET_F_F_PATH, CDET_STR, { m->raw } };
    cdet_event ev = CDET_EVENT_INIT;
    uint32_t id = CDET_F_F_PATH;
    ev.fields = &f;
    ev.field_count = 1;
    if (!cdet_view_begin(e->file_view, &ev, &id, CDET_C_FILE_CREATE, e->view->windows)) return 0;
    const cdet_chain *c = e->rs->chains[a->chain];
    for (uint32_t k = 0; k < c->nfile_kinds; k++) {
        uint32_t i = c->file_kinds[k];
        if (!cdet_labels_has(e, m->file_labels, i) || (a->executes && a->executes - 1 != i)) continue;
        return cdet_expr_why(e->rs->t.exprs, e->rs->t.flabels[i].expr, e->file_view, why, MAX_WHY - n);
    }
    return 0;
}

/* Most events make no hit: the digest is only taken for those that do, and once for all hits of an event. */
uint64_t cdet_digest_take(cdet_engine *e)
{
    e->digest = event_digest(e);
    e->digest_of = e->stats.events;
    return e->digest;
}

/* In the words of the event in the view. */
static void put_words(cdet_engine *e, const cdet_moment *m, const cdet_alt *a, cdet_words *p)
{
    cdet_why why[MAX_WHY];
    char summary[SUMMARY_MAX];
    uint8_t parent = e->view->reading;
    p->len = 0;
    e->view->reading = CDET_AS_ITSELF;
    size_t n = cdet_event_summary(e->view, summary, sizeof summary);
    e->view->reading = parent;
    (void)pack(p, (cdet_str){ summary, n });
    size_t nwhy = explain(e, a, m, why);
    p->nwhy = pack_why(p, e, why, nwhy);
    p->nwhy = (uint16_t)(p->nwhy + pack_why(p, e, why, explain_file(e, a, m, why, nwhy)));
}

/* ---- what an event said ---- */

/* Values stand behind the fields in the same order: a text's bytes, else the 8 of the number. */
typedef struct told_field {
    uint32_t id, kind : 4, len : 28;
} told_field;

static cdet_str value_of(const cdet_field *f)
{
    if (f->kind != CDET_STR) return (cdet_str){ (const char *)&f->v, sizeof(uint64_t) };
    return (cdet_str){ f->v.str.ptr, f->v.str.len };
}

static bool is_told(const cdet_engine *e, size_t i)
{
    return e->view->ids[i] && e->view->ids[i] < e->view->nfields;
}

static told_field *fields_of(cdet_told *t)
{
    return (told_field *)(void *)(t + 1);
}

/* Bytes that the copy of the event at hand takes; 0: it is not copied, its hits hold their texts. */
static size_t told_size(const cdet_engine *e, uint32_t *count)
{
    const cdet_event *ev = e->view->ev;
    size_t texts = 0;
    *count = 0;
    if (e->view->plain || e->rs->wants_all || ev->field_count > TOLD_FIELDS) return 0;
    for (size_t i = 0; i < ev->field_count; i++) {
        if (!is_told(e, i)) continue;
        ++*count;
        texts += value_of(&ev->fields[i]).len;
        if (texts > TOLD_TEXTS) return 0;
    }
    return sizeof(cdet_told) + *count * sizeof(told_field) + texts;
}

static cdet_told *told_now(cdet_engine *e)
{
    uint32_t count;
    if (e->told && e->told_of == e->stats.events) return e->told;
    e->told = NULL;
    size_t size = told_size(e, &count);
    cdet_told *t = size ? cdet_heap_alloc(&e->store, size) : NULL;
    if (!t) return NULL;
    t->class_id = e->view->class_id;
    t->windows = e->view->windows;
    told_field *to = fields_of(t);
    char *text = (char *)(to + count);
    for (size_t i = 0; i < e->view->ev->field_count; i++) {
        const cdet_field *f = &e->view->ev->fields[i];
        if (!is_told(e, i)) continue;
        cdet_str v = value_of(f);
        to[t->nfields++] = (told_field){ e->view->ids[i], (uint32_t)f->kind & 15u, (uint32_t)v.len & 0xfffffffu };
        if (v.len) memcpy(text, v.ptr, v.len);
        text += v.len;
    }
    e->told = t;
    e->told_of = e->stats.events;
    return t;
}

/* The path as this event spells it, as a text; the same for most hits of an event. */
static uint32_t raw_text(cdet_engine *e, cdet_told *t, cdet_str raw)
{
    if (!t->raw || t->raw_at != raw.ptr || t->raw_len != raw.len) {
        cdet_pool_drop(e, t->raw);
        t->raw = cdet_pool_put(e, raw);
        t->raw_at = raw.ptr;
        t->raw_len = (uint32_t)raw.len;
    }
    return cdet_pool_ref(e, t->raw);
}

/* Ties the hit to the copy of its event. false: it must hold its texts itself, since the copy does not say all (what was looked up). */
static bool tell_later(cdet_engine *e, cdet_hit *h, const cdet_moment *m, const cdet_alt *a)
{
    bool whole = e->rs->chains[a->chain]->kind != CDET_ANCHOR_EVENT && !cdet_view_answered(e->view);
    cdet_told *t = whole ? told_now(e) : NULL;
    if (!t) return false;
    if (m->file && (a->rel || a->executes)) {
        cdet_str raw = m->raw.len ? m->raw : cdet_pool_str(e, cdet_file_at(e, m->file)->path);
        h->raw = raw.len <= TOLD_TEXTS / 2 ? raw_text(e, t, raw) : 0;
        if (!h->raw) return false;
        h->file_labels = cdet_file_at(e, m->file)->labels;
    }
    h->told = t;
    t->refs++;
    return true;
}

/* The copy as an event: `fields` and `ids` have room for all. */
static void told_event(const cdet_engine *e, cdet_told *t, cdet_field *fields, uint32_t *ids, cdet_event *ev)
{
    const told_field *from = fields_of(t);
    const char *value = (const char *)(from + t->nfields);
    *ev = (cdet_event)CDET_EVENT_INIT;
    ev->name = cdet_names_text(e->rs->t.classes, t->class_id);
    ev->fields = fields;
    ev->field_count = t->nfields;
    for (uint32_t i = 0; i < t->nfields; i++) {
        memset(&fields[i], 0, sizeof fields[i]);
        fields[i].name = cdet_names_text(e->rs->t.fields, from[i].id);
        fields[i].id = ids[i] = from[i].id;
        fields[i].kind = (cdet_kind)from[i].kind;
        if (from[i].kind == CDET_STR)
            fields[i].v.str = (cdet_str){ value, from[i].len };
        else
            memcpy(&fields[i].v, value, sizeof(uint64_t));
        value += from[i].len;
    }
}

void cdet_hit_words(cdet_engine *e, uint32_t alt, const cdet_hit *h, cdet_words *w)
{
    cdet_field fields[TOLD_FIELDS];
    uint32_t ids[TOLD_FIELDS];
    cdet_event ev;
    cdet_moment m;
    w->len = w->nwhy = 0;
    if (!h->told) {
        memcpy(w->buf, h + 1, h->size);
        w->len = h->size;
        w->nwhy = h->nwhy;
        return;
    }
    uint64_t unsure = e->view->unsure, truncated = e->view->truncated; /* counted when the event came */
    const cdet_asked *asked = e->view->asked;
    e->view->asked = NULL; /* what was looked up was written down at once */
    told_event(e, h->told, fields, ids, &ev);
    if (!cdet_view_begin(e->view, &ev, ids, h->told->class_id, h->told->windows)) goto done;
    memset(&m, 0, sizeof m);
    m.labels = h->labels;
    m.raw = cdet_pool_str(e, h->raw);
    m.file_labels = h->file_labels;
    e->view->reading = h->flags & CDET_HIT_TOLD ? CDET_AS_PARENT : CDET_AS_ITSELF;
    put_words(e, &m, e->rs->alts[alt], w);
    e->view->reading = CDET_AS_ITSELF;
    e->view->unsure = unsure;
    e->view->truncated = truncated;
done:
    e->view->asked = asked;
}

/* ---- hits ---- */

static uint16_t flags_of(const cdet_moment *m, const cdet_alt *a, bool weak)
{
    return (uint16_t)((weak || a->weak ? CDET_HIT_WEAK : 0) | (m->by != CDET_BY_ID ? CDET_HIT_BY_PID : 0) |
                      (m->by == CDET_BY_PID_AND_IMAGE ? CDET_HIT_BY_IMAGE : 0) | (m->proc ? CDET_HIT_WHO : 0) |
                      (m->told ? CDET_HIT_TOLD : 0));
}

static const uint64_t fixed[2] = { 0x64697374696e6374ull, 0x2076616c75652e2eull };

/* Addresses have several spellings. */
static uint64_t clearing_value(cdet_str v)
{
    cdet_ip ip;
    if (cdet_ip_parse(v, &ip)) return cdet_hash(fixed, ip.b, sizeof ip.b);
    return v.len ? cdet_hash_lower(fixed, v.ptr, v.len) : 0;
}

static void fill(cdet_engine *e, cdet_hit *h, const cdet_moment *m, const cdet_alt *a, bool weak)
{
    const cdet_stage *st = &e->rs->chains[a->chain]->stages[a->stage];
    char num[40];
    h->t0 = m->t0;
    h->t1 = m->t1;
    h->tag = e->view->ev->tag;
    h->digest = cdet_digest_now(e);
    h->seq = m->seq;
    h->refs = 1;
    h->process = m->proc;
    h->serial = m->serial;
    h->labels = m->labels;
    h->class_id = e->view->class_id;
    h->host = m->host;
    h->flags = flags_of(m, a, weak);
    if (st->distinct_field) {
        cdet_str v = cdet_view_text(e->view, st->distinct_field, num);
        h->dval = v.len ? cdet_hash(fixed, v.ptr, v.len) : 0;
    } else if (st->clear_field) {
        h->dval = clearing_value(a->clears ? m->value : cdet_view_text(e->view, st->clear_field, num));
        if (a->clears) h->digest ^= h->dval; /* one event, several hits */
    }
}

static bool says(const cdet_engine *e, const cdet_hit *h, const cdet_moment *m, bool of_file)
{
    const cdet_told *t = h->told;
    if (h->t0 != m->t0 || h->t1 != m->t1 || h->seq != m->seq || h->process != m->proc || h->serial != m->serial ||
        h->labels != m->labels || h->host != m->host)
        return false;
    return !of_file || (m->raw.len && h->raw == t->raw && t->raw_at == m->raw.ptr && t->raw_len == m->raw.len &&
                        h->file_labels == cdet_file_at(e, m->file)->labels);
}

/* The hit that another alternative has of the same event, on the same owner: it is this one's, too. NULL: there is none. */
static cdet_hit *shared(cdet_engine *e, const cdet_moment *m, const cdet_alt *a, uint16_t flags, const void *owner)
{
    bool of_file = m->file && (a->rel || a->executes);
    cdet_hit *h = e->like[of_file].hit;
    if (!h || !owner || e->like[of_file].owner != owner) return NULL;
    bool same = e->like[of_file].moment == m && !a->executes; /* which has a moment of its own, at the same place */
    if (h->flags != flags || (!same && !says(e, h, m, of_file))) return NULL;
    const cdet_chain *c = e->rs->chains[a->chain];
    if (c->stages[a->stage].distinct_field || c->stages[a->stage].clear_field || cdet_view_answered(e->view))
        return NULL;
    h->refs++;
    e->stats.hits++;
    return h;
}

static void share(cdet_engine *e, cdet_hit *h, const void *owner, const cdet_moment *m)
{
    bool of_file = h->raw != 0;
    if (!h->told || h->dval) return;
    e->like[of_file].hit = h;
    e->like[of_file].owner = owner;
    e->like[of_file].moment = m;
}

static cdet_hit *make(cdet_engine *e, const cdet_moment *m, const cdet_alt *a, bool weak)
{
    cdet_words words;
    cdet_hit *h = cdet_heap_alloc(&e->store, sizeof *h);
    if (!h) return NULL;
    if (!tell_later(e, h, m, a)) {
        cdet_pool_drop(e, h->raw);
        cdet_heap_free(&e->store, h);
        cdet_moment now = *m;
        now.file_labels = m->file ? cdet_file_at(e, m->file)->labels : 0;
        if (m->file && !m->raw.len) now.raw = cdet_pool_str(e, cdet_file_at(e, m->file)->path);
        put_words(e, &now, a, &words);
        if (!(h = cdet_heap_alloc(&e->store, sizeof *h + words.len))) return NULL;
        h->size = (uint32_t)words.len;
        h->nwhy = words.nwhy;
        memcpy(h + 1, words.buf, words.len);
    }
    fill(e, h, m, a, weak);
    e->stats.hits++;
    return h;
}

cdet_hit *cdet_hit_make(cdet_engine *e, const cdet_moment *m, uint32_t alt, bool weak, const void *owner)
{
    const cdet_alt *a = e->rs->alts[alt];
    cdet_hit *h = shared(e, m, a, flags_of(m, a, weak), owner);
    if (!h && (h = make(e, m, a, weak))) share(e, h, owner, m);
    return h;
}
