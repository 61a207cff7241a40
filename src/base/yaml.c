/* SPDX-License-Identifier: MIT
 *
 * yaml.c: hostile YAML text to a small tree with positions.
 *
 * The text is checked byte by byte first (size, UTF-8, control characters), so that libyaml only ever sees clean UTF-8.
 * Its events are then folded into the tree by one loop with an explicit stack of open collections. What is wrong but
 * does not confuse the structure (anchors, tags, duplicate keys) is noted and the loop goes on, so that one pass finds
 * all; a syntax error or a limit ends it. libyaml's own memory comes from malloc and is gone before the call returns.
 */
#include "yaml.h"

#include "text.h"

#include <yaml.h>

enum { YAML_MAX_BYTES = 4 << 20, YAML_MAX_NODES = 200000, YAML_MAX_DEPTH = 32 };

/* One open collection. A map's key waits here until its value begins. */
typedef struct open_node {
    cdet_yaml *node;
    cdet_yaml **tail; /* where the next child is linked in */
    cdet_str key;
    cdet_pos key_pos;
    bool have_key;
} open_node;

typedef struct builder {
    cdet_arena *arena;
    cdet_diags *diags;
    const char *origin;
    open_node stack[YAML_MAX_DEPTH + 2]; /* [0] is the list of documents */
    size_t depth;                        /* open collections above it */
    size_t nodes;
    bool refused; /* an allocation failed */
    bool failed;  /* an error was added */
    bool stop;    /* what follows could not be paired any more, or a limit is reached */
} builder;

static void fail(builder *b, cdet_pos at, const char *what)
{
    cdet_diag_error(b->diags, at, "%s", what);
    b->failed = true;
}

static cdet_pos pos_of(const builder *b, yaml_mark_t mark)
{
    return (cdet_pos){ b->origin, (uint32_t)mark.line + 1, (uint32_t)mark.column + 1 };
}

/* ---- before parsing ---- */

static bool check_bytes(cdet_diags *d, cdet_str text, const char *origin)
{
    cdet_pos at = { origin, 1, 1 };
    if (text.len > YAML_MAX_BYTES) {
        cdet_diag_error(d, at, "text is larger than 4 MiB");
        return false;
    }
    if (text.len >= 2 && (memcmp(text.ptr, "\xff\xfe", 2) == 0 || memcmp(text.ptr, "\xfe\xff", 2) == 0)) {
        cdet_diag_error(d, at, "UTF-16 text is not read (save it as UTF-8)");
        return false;
    }
    for (size_t i = 0, n; i < text.len; i += n) {
        uint32_t cp;
        n = cdet_utf8_next(text, i, &cp);
        if (n == 0) {
            cdet_diag_error(d, at, "invalid UTF-8 (byte 0x%02x)", (unsigned)(unsigned char)text.ptr[i]);
            return false;
        }
        if ((cp < 0x20 && cp != '\t' && cp != '\n' && cp != '\r') || cp == 0x7f) {
            cdet_diag_error(d, at, "control character U+%04X is not allowed", (unsigned)cp);
            return false;
        }
        at.col++;
        if (cp == '\n') {
            at.line++;
            at.col = 1;
        }
    }
    return true;
}

/* ---- duplicate keys ---- */

static int key_order(cdet_str a, cdet_str b)
{
    size_t n = a.len < b.len ? a.len : b.len;
    int c = n ? memcmp(a.ptr, b.ptr, n) : 0;
    return c ? c : (a.len > b.len) - (a.len < b.len);
}

/* Bottom-up merge sort of n nodes by key; equal keys keep their order. `spare` has room for n. Returns which of the two
 * arrays holds the result. Not qsort: that one may call malloc, and need not be stable. */
static cdet_yaml **sort_by_key(cdet_yaml **nodes, cdet_yaml **spare, size_t n)
{
    for (size_t width = 1; width < n; width *= 2) {
        for (size_t low = 0; low < n; low += 2 * width) {
            size_t mid = low + width < n ? low + width : n;
            size_t high = low + 2 * width < n ? low + 2 * width : n;
            for (size_t i = low, j = mid, k = low; k < high; k++) {
                bool left = i < mid && (j >= high || key_order(nodes[i]->key, nodes[j]->key) <= 0);
                spare[k] = left ? nodes[i++] : nodes[j++];
            }
        }
        cdet_yaml **sorted = spare;
        spare = nodes;
        nodes = sorted;
    }
    return nodes;
}

static void refuse_duplicates(builder *b, cdet_yaml *map)
{
    if (map->count < 2) return;
    size_t bytes = 2 * map->count * sizeof(cdet_yaml *);
    cdet_yaml **nodes = cdet_mem_alloc(b->arena->mem, bytes);
    if (!nodes) {
        b->refused = true;
        return;
    }
    size_t n = 0;
    for (cdet_yaml *y = map->first; y; y = y->next) nodes[n++] = y;
    cdet_yaml **sorted = sort_by_key(nodes, nodes + n, n);
    const cdet_yaml *first = sorted[0];
    for (size_t i = 1; i < n; i++) {
        if (!cdet_str_eq(sorted[i]->key, first->key)) {
            first = sorted[i];
            continue;
        }
        cdet_diag_error(b->diags, sorted[i]->key_pos, "duplicate key '%.*s' (first at line %u)", CDET_QUOTE(first->key),
                        (unsigned)first->key_pos.line);
        sorted[i]->key_pos.line = 0; /* marked: it leaves the map, so that its reader does not stumble over it again */
        b->failed = true;
    }
    cdet_yaml **at = &map->first;
    while (*at) {
        if ((*at)->key_pos.line == 0) {
            *at = (*at)->next;
            map->count--;
        } else {
            at = &(*at)->next;
        }
    }
    cdet_mem_free(b->arena->mem, nodes, bytes);
}

/* ---- events to nodes ---- */

static cdet_yaml *new_node(builder *b, cdet_yaml_kind kind, cdet_pos at)
{
    open_node *up = &b->stack[b->depth];
    if (++b->nodes > YAML_MAX_NODES) {
        fail(b, at, "more than 200,000 nodes");
        b->stop = true;
        return NULL;
    }
    cdet_yaml *y = cdet_arena_alloc(b->arena, sizeof *y);
    if (!y) {
        b->refused = true;
        return NULL;
    }
    y->kind = kind;
    y->pos = at;
    y->key = up->key;
    y->key_pos = up->key_pos;
    up->key = (cdet_str){ NULL, 0 };
    up->key_pos = (cdet_pos){ NULL, 0, 0 };
    up->have_key = false;
    up->node->count++;
    *up->tail = y;
    up->tail = &y->next;
    return y;
}

static bool awaits_key(const builder *b)
{
    const open_node *up = &b->stack[b->depth];
    return up->node->kind == CDET_YAML_MAP && !up->have_key;
}

static void open_collection(builder *b, cdet_yaml_kind kind, cdet_pos at)
{
    if (awaits_key(b)) {
        fail(b, at, "a key must be a plain text, not a list or map");
        b->stop = true;
    } else if (b->depth == YAML_MAX_DEPTH) {
        fail(b, at, "nested more than 32 deep");
        b->stop = true;
    } else {
        cdet_yaml *y = new_node(b, kind, at);
        if (y) b->stack[++b->depth] = (open_node){ y, &y->first, { NULL, 0 }, { NULL, 0, 0 }, false };
    }
}

static void take_scalar(builder *b, const yaml_event_t *ev, cdet_pos at)
{
    cdet_str raw = { (const char *)ev->data.scalar.value, ev->data.scalar.length };
    bool plain = ev->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
    if (raw.len && memchr(raw.ptr, '\0', raw.len)) fail(b, at, "a text must not hold a NUL byte");
    if (b->depth == 0 && raw.len == 0 && plain) return; /* an empty document */
    cdet_str text = cdet_arena_str(b->arena, raw);
    if (!text.ptr) {
        b->refused = true;
    } else if (awaits_key(b)) {
        open_node *up = &b->stack[b->depth];
        up->key = text;
        up->key_pos = at;
        up->have_key = true;
    } else {
        cdet_yaml *y = new_node(b, CDET_YAML_SCALAR, at);
        if (!y) return;
        y->text = text;
        y->plain = plain;
    }
}

static void refuse_property(builder *b, cdet_pos at, const yaml_char_t *anchor, const yaml_char_t *tag)
{
    if (anchor) fail(b, at, "anchors are not allowed (write the value out)");
    if (tag) fail(b, at, "tags are not allowed (quote the value to make it a text)");
}

/* false: parsing ends. */
static bool take_event(builder *b, const yaml_event_t *ev)
{
    cdet_pos at = pos_of(b, ev->start_mark);
    switch (ev->type) {
    case YAML_ALIAS_EVENT: {
        fail(b, at, "aliases are not allowed (write the value out)");
        static const yaml_event_t nothing = { .type = YAML_SCALAR_EVENT };
        take_scalar(b, &nothing, at); /* stands in for it, so that keys and values stay paired */
        break;
    }
    case YAML_SCALAR_EVENT:
        refuse_property(b, at, ev->data.scalar.anchor, ev->data.scalar.tag);
        take_scalar(b, ev, at);
        break;
    case YAML_SEQUENCE_START_EVENT:
        refuse_property(b, at, ev->data.sequence_start.anchor, ev->data.sequence_start.tag);
        open_collection(b, CDET_YAML_LIST, at);
        break;
    case YAML_MAPPING_START_EVENT:
        refuse_property(b, at, ev->data.mapping_start.anchor, ev->data.mapping_start.tag);
        open_collection(b, CDET_YAML_MAP, at);
        break;
    case YAML_MAPPING_END_EVENT:
        refuse_duplicates(b, b->stack[b->depth].node);
        b->depth--;
        break;
    case YAML_SEQUENCE_END_EVENT:
        b->depth--;
        break;
    case YAML_STREAM_END_EVENT:
        return false;
    default:
        break;
    }
    return !b->stop && !b->refused;
}

static void report_syntax(builder *b, const yaml_parser_t *parser)
{
    if (parser->error == YAML_MEMORY_ERROR) {
        b->refused = true;
        return;
    }
    cdet_pos at = pos_of(b, parser->problem_mark);
    const char *problem = parser->problem ? parser->problem : "not YAML";
    if (parser->context)
        cdet_diag_error(b->diags, at, "%s (%s from line %u on)", problem, parser->context,
                        (unsigned)parser->context_mark.line + 1);
    else
        cdet_diag_error(b->diags, at, "%s", problem);
    b->failed = b->stop = true;
}

static void run(builder *b, cdet_str text)
{
    yaml_parser_t parser;
    if (!yaml_parser_initialize(&parser)) {
        b->refused = true;
        return;
    }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser, (const unsigned char *)text.ptr, text.len);
    for (bool more = true; more;) {
        yaml_event_t ev;
        if (!yaml_parser_parse(&parser, &ev)) {
            report_syntax(b, &parser);
            break;
        }
        more = take_event(b, &ev);
        yaml_event_delete(&ev);
    }
    yaml_parser_delete(&parser);
}

cdet_yaml *cdet_yaml_parse(cdet_arena *a, cdet_diags *d, cdet_str text, const char *origin)
{
    size_t errors = d->errors;
    cdet_yaml *docs = cdet_yaml_parse_on(a, d, text, origin);
    return d->errors == errors ? docs : NULL;
}

cdet_yaml *cdet_yaml_parse_on(cdet_arena *a, cdet_diags *d, cdet_str text, const char *origin)
{
    if (!text.ptr) text = CDET_LIT("");
    if (text.len >= 3 && memcmp(text.ptr, "\xef\xbb\xbf", 3) == 0) text = (cdet_str){ text.ptr + 3, text.len - 3 };
    if (!check_bytes(d, text, origin)) return NULL;
    cdet_yaml *root = cdet_arena_alloc(a, sizeof *root);
    if (!root) {
        d->oom = true;
        return NULL;
    }
    root->kind = CDET_YAML_LIST;
    root->pos = (cdet_pos){ origin, 1, 1 };
    builder b = { .arena = a, .diags = d, .origin = origin };
    b.stack[0].node = root;
    b.stack[0].tail = &root->first;
    run(&b, text);
    if (b.refused) d->oom = true;
    return b.refused || b.stop || d->oom ? NULL : root;
}

/* ---- reading the tree ---- */

cdet_yaml *cdet_yaml_get(const cdet_yaml *map, const char *key)
{
    if (!map || map->kind != CDET_YAML_MAP) return NULL;
    cdet_str want = cdet_str_of(key);
    for (cdet_yaml *y = map->first; y; y = y->next)
        if (cdet_str_eq(y->key, want)) return y;
    return NULL;
}

static bool plain_is_one_of(const cdet_yaml *y, const char *const *words)
{
    if (!y || y->kind != CDET_YAML_SCALAR || !y->plain) return false;
    for (; *words; words++)
        if (cdet_str_eq(y->text, cdet_str_of(*words))) return true;
    return false;
}

bool cdet_yaml_is_null(const cdet_yaml *y)
{
    static const char *const words[] = { "", "~", "null", "Null", "NULL", NULL };
    return plain_is_one_of(y, words);
}

bool cdet_yaml_bool(const cdet_yaml *y, bool *out)
{
    static const char *const yes[] = { "true", "True", "TRUE", "yes", "Yes", "YES", NULL };
    static const char *const no[] = { "false", "False", "FALSE", "no", "No", "NO", NULL };
    bool is_yes = plain_is_one_of(y, yes);
    if (!is_yes && !plain_is_one_of(y, no)) return false;
    *out = is_yes;
    return true;
}

static int digit_value(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    unsigned char l = cdet_lower((unsigned char)c);
    return l >= 'a' && l <= 'f' ? l - 'a' + 10 : 99;
}

/* Not an integer: "010", which is 8 to some readers of YAML and 10 to others. */
bool cdet_yaml_int(const cdet_yaml *y, int64_t *out)
{
    if (!y || y->kind != CDET_YAML_SCALAR || !y->plain) return false;
    const char *p = y->text.ptr, *end = p + y->text.len;
    bool negative = p < end && *p == '-';
    if (p < end && (*p == '-' || *p == '+')) p++;
    int base = 10;
    if (end - p > 2 && p[0] == '0' && (p[1] == 'x' || p[1] == 'X')) {
        base = 16;
        p += 2;
    } else if (end - p > 1 && p[0] == '0') {
        return false;
    }
    if (p == end) return false;
    int64_t v = 0; /* grows downwards: there is one more negative number than positive ones */
    for (; p < end; p++) {
        int digit = digit_value(*p);
        if (digit >= base || v < (INT64_MIN + digit) / base) return false;
        v = v * base - digit;
    }
    if (!negative && v == INT64_MIN) return false;
    *out = negative ? v : -v;
    return true;
}

bool cdet_yaml_real(const cdet_yaml *y, double *out)
{
    return y && y->kind == CDET_YAML_SCALAR && y->plain && cdet_real_parse(y->text, out);
}
