/* SPDX-License-Identifier: MIT
 *
 * regex.c: PCRE2 with limits that hold.
 *
 * PCRE2's match limit starts anew at every start position, so it bounds neither time nor steps. Two things do:
 *  - at compile, the pattern runs in the interpreter over long hostile texts with a callout before each item. These
 *    steps add up over all start positions; patterns of cubic cost or worse are refused, ordinary ones use a few
 *    thousand steps. Counting, unlike timing, gives the same answer on every machine.
 *  - at match, JIT code runs under a match limit that falls with the subject's length; without JIT the same callout
 *    counts and stops the match.
 */
#include "regex.h"

#include "text.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

enum {
    VET_BYTES = 512,           /* length of a hostile text: squared it is harmless, cubed it is over the limit */
    VET_STEPS = 2000000,       /* per hostile text */
    RUN_STEPS = 1000000,       /* per match in the interpreter, about 20 ms */
    JIT_STEPS_ALL = 256 << 20, /* JIT's match limit: this divided by the subject's length, within the two below */
    JIT_STEPS_MIN = 150000,
    JIT_STEPS_MAX = 1000000,
    HEAP_KIB = 16384,
    DEPTH = 200000,
    JIT_STACK_FIRST = 64 << 10,
    JIT_STACK_MAX = 8 << 20 /* address space; pages come as they are touched */
};

/* PCRE2 frees without a size: each block carries its own. Padded to 16 to keep the alignment. */
typedef struct block_head {
    _Alignas(16) size_t size;
} block_head;

/* What PCRE2's memory callbacks get. Lives as long as the blocks do. */
typedef struct pcre_mem {
    cdet_mem *mem;
    bool refused;
} pcre_mem;

struct cdet_regex {
    pcre_mem pm;
    cdet_str text; /* a copy, behind this struct */
    pcre2_code *code;
    bool jit; /* else compiled with callouts, to be counted */
    size_t jit_bytes;
};

struct cdet_regex_scratch {
    pcre_mem pm;
    pcre2_match_data *data;
    pcre2_match_context *context;
    pcre2_jit_stack *stack; /* made when the machine's own was too small for once */
    bool use_stack;
};

static void *pcre_malloc(size_t size, void *data)
{
    pcre_mem *pm = data;
    block_head *b = size < SIZE_MAX - sizeof *b ? cdet_mem_resize(pm->mem, NULL, 0, size + sizeof *b) : NULL;
    if (!b) {
        pm->refused = true;
        return NULL;
    }
    b->size = size + sizeof *b;
    return b + 1;
}

static void pcre_free(void *ptr, void *data)
{
    const pcre_mem *pm = data;
    if (!ptr) return;
    block_head *b = (block_head *)ptr - 1;
    cdet_mem_free(pm->mem, b, b->size);
}

/* ---- compile ---- */

/* UTF mode costs speed and folds more than ASCII, so it is for patterns that speak of characters beyond ASCII. */
static bool wants_utf(cdet_str p)
{
    bool beyond = false;
    for (size_t i = 0; i < p.len; i++) {
        if ((unsigned char)p.ptr[i] >= 0x80) beyond = true;
        if (p.ptr[i] != '\\' || i + 1 == p.len) continue;
        char c = p.ptr[++i];
        if (c == 'p' || c == 'P' || c == 'X' || (c == 'N' && i + 1 < p.len && p.ptr[i + 1] == '{')) beyond = true;
    }
    return beyond && cdet_utf8_valid(p);
}

static uint32_t options_of(cdet_str pattern, unsigned flags)
{
    uint32_t o = PCRE2_DOTALL | PCRE2_DOLLAR_ENDONLY | PCRE2_NEVER_BACKSLASH_C;
    if (flags & CDET_RE_CASELESS) o |= PCRE2_CASELESS;
    if (flags & CDET_RE_MULTILINE) o |= PCRE2_MULTILINE;
    if (flags & CDET_RE_ANCHORED_FULL) o |= PCRE2_ANCHORED | PCRE2_ENDANCHORED;
    if (wants_utf(pattern)) o |= PCRE2_UTF | PCRE2_MATCH_INVALID_UTF;
    return o;
}

/* One compile. NULL: *error and *offset say why. A pattern that itself switches to UTF is compiled once more, so that
 * it bears invalid UTF-8 in the subject. */
static pcre2_code *compile(cdet_str p, uint32_t options, pcre2_compile_context *cc, int *error, size_t *offset)
{
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)p.ptr, p.len, options, error, offset, cc);
    uint32_t in_force = options;
    if (code)
        pcre2_pattern_info(code, PCRE2_INFO_ALLOPTIONS, &in_force);
    else if (*error == PCRE2_ERROR_CODE_POINT_TOO_BIG)
        in_force |= PCRE2_UTF;
    if ((in_force & PCRE2_UTF) == (options & PCRE2_UTF)) return code;
    pcre2_code_free(code);
    options |= PCRE2_UTF | PCRE2_MATCH_INVALID_UTF;
    return pcre2_compile((PCRE2_SPTR)p.ptr, p.len, options, error, offset, cc);
}

static int count_step(pcre2_callout_block *block, void *data)
{
    uint32_t *left = data;
    (void)block;
    if (*left == 0) return PCRE2_ERROR_MATCHLIMIT;
    --*left;
    return 0;
}

static int run_counted(const pcre2_code *code, pcre2_match_data *md, pcre2_match_context *mc, cdet_str s,
                       uint32_t *left)
{
    pcre2_set_callout(mc, count_step, left);
    pcre2_set_match_limit(mc, UINT32_MAX);
    int rc = pcre2_match(code, (PCRE2_SPTR)s.ptr, s.len, 0, PCRE2_NO_JIT, md, mc);
    pcre2_set_callout(mc, NULL, NULL); /* `left` ends with the caller */
    return rc;
}

/* Runs `code` over texts that lead bad patterns astray: one character again and again, then one that spoils a match.
 * The characters are those of the pattern and one of each class. Returns the first result that is neither yes nor no.
 * */
static int vet(const pcre2_code *code, cdet_str pattern, pcre2_match_data *md, pcre2_match_context *mc)
{
    static const char classes[] = "aA0 _-\\/.\"\n";
    bool seen[256] = { false };
    char text[VET_BYTES];
    for (size_t i = 0; i < pattern.len + sizeof classes - 1; i++) {
        char c = i < pattern.len ? pattern.ptr[i] : classes[i - pattern.len];
        if (seen[(unsigned char)c]) continue;
        seen[(unsigned char)c] = true;
        memset(text, c, sizeof text);
        text[sizeof text - 1] = c == '\x01' ? '\x02' : '\x01';
        uint32_t left = VET_STEPS;
        int rc = run_counted(code, md, mc, (cdet_str){ text, sizeof text }, &left);
        if (rc < 0 && rc != PCRE2_ERROR_NOMATCH) return rc;
    }
    uint32_t left = VET_STEPS; /* all classes in turn */
    for (size_t i = 0; i < sizeof text; i++) text[i] = classes[i % (sizeof classes - 1)];
    int rc = run_counted(code, md, mc, (cdet_str){ text, sizeof text }, &left);
    return rc < 0 && rc != PCRE2_ERROR_NOMATCH ? rc : 0;
}

static void set_limits(pcre2_match_context *mc)
{
    pcre2_set_heap_limit(mc, HEAP_KIB);
    pcre2_set_depth_limit(mc, DEPTH);
}

static void report(cdet_diags *d, cdet_pos at, int error, size_t offset, cdet_str pattern)
{
    char what[160];
    if (pcre2_get_error_message(error, (PCRE2_UCHAR *)what, sizeof what) < 0) what[0] = '\0';
    cdet_diag_error(d, at, "regular expression '%.*s', at byte %zu: %s", CDET_QUOTE(pattern), offset + 1, what);
}

static void report_vetting(cdet_diags *d, cdet_pos at, int error, cdet_str pattern)
{
    bool limit = error == PCRE2_ERROR_MATCHLIMIT || error == PCRE2_ERROR_HEAPLIMIT || error == PCRE2_ERROR_DEPTHLIMIT;
    if (!limit)
        report(d, at, error, 0, pattern);
    else
        cdet_diag_error(d, at, "regular expression '%.*s' is too slow on hostile text (avoid repeats inside repeats)",
                        CDET_QUOTE(pattern));
}

/* Fills r->code from r->text. On a refusal r->pm.refused is set; false without it: an error was added. */
static bool build(cdet_regex *r, cdet_diags *d, cdet_pos at, unsigned flags)
{
    bool ok = false;
    int error = 0;
    size_t offset = 0;
    uint32_t options = options_of(r->text, flags);
    pcre2_code *counted = NULL;
    pcre2_compile_context *cc = NULL;
    pcre2_match_context *mc = NULL;
    pcre2_match_data *md = NULL;
    pcre2_general_context *gc = pcre2_general_context_create(pcre_malloc, pcre_free, &r->pm);
    if (!gc) goto done; /* the others would fall back on malloc */
    cc = pcre2_compile_context_create(gc);
    mc = pcre2_match_context_create(gc);
    md = pcre2_match_data_create(1, gc);
    if (!cc || !mc || !md) goto done;
    set_limits(mc);
    if (!(flags & CDET_RE_TRUSTED)) {
        /* Without start optimizations: a hostile text would hold what they look for. */
        counted = compile(r->text, options | PCRE2_AUTO_CALLOUT | PCRE2_NO_START_OPTIMIZE, cc, &error, &offset);
        error = counted ? vet(counted, r->text, md, mc) : error;
        if (!r->pm.refused && !counted) report(d, at, error, offset, r->text);
        if (!r->pm.refused && counted && error) report_vetting(d, at, error, r->text);
        if (error || !counted) goto done;
    }
    if (!(flags & CDET_RE_NO_JIT)) {
        r->code = compile(r->text, options, cc, &error, &offset);
        r->jit = r->code && pcre2_jit_compile(r->code, PCRE2_JIT_COMPLETE) == 0;
        if (r->jit) pcre2_pattern_info(r->code, PCRE2_INFO_JITSIZE, &r->jit_bytes);
    }
    if (!r->jit) {
        pcre2_code_free(r->code);
        r->code = compile(r->text, options | PCRE2_AUTO_CALLOUT, cc, &error, &offset);
        if (!r->code && !r->pm.refused) report(d, at, error, offset, r->text);
    }
    ok = r->code && !r->pm.refused;
done:
    pcre2_code_free(counted);
    pcre2_match_data_free(md);
    pcre2_match_context_free(mc);
    pcre2_compile_context_free(cc);
    pcre2_general_context_free(gc);
    return ok;
}

cdet_regex *cdet_regex_new(cdet_mem *m, cdet_diags *d, cdet_pos at, cdet_str pattern, unsigned flags)
{
    if (pattern.len > CDET_RE_MAX_PATTERN) {
        cdet_diag_error(d, at, "regular expression is longer than %d bytes", CDET_RE_MAX_PATTERN);
        return NULL;
    }
    cdet_regex *r = cdet_mem_alloc(m, sizeof *r + pattern.len + 1);
    if (!r) {
        d->oom = true;
        return NULL;
    }
    r->pm.mem = m;
    if (pattern.len) memcpy(r + 1, pattern.ptr, pattern.len);
    r->text = (cdet_str){ (const char *)(r + 1), pattern.len };
    if (build(r, d, at, flags)) return r;
    if (r->pm.refused) d->oom = true;
    cdet_regex_free(r);
    return NULL;
}

void cdet_regex_free(cdet_regex *r)
{
    if (!r) return;
    pcre2_code_free(r->code);
    cdet_mem_free(r->pm.mem, r, sizeof *r + r->text.len + 1);
}

cdet_str cdet_regex_text(const cdet_regex *r)
{
    return r->text;
}
size_t cdet_regex_jit_bytes(const cdet_regex *r)
{
    return r->jit_bytes;
}

/* ---- match ---- */

static pcre2_jit_stack *choose_stack(void *data)
{
    const cdet_regex_scratch *s = data;
    return s->use_stack ? s->stack : NULL; /* NULL: 32 KiB of the machine's stack */
}

cdet_regex_scratch *cdet_regex_scratch_new(cdet_mem *m)
{
    cdet_regex_scratch *s = cdet_mem_alloc(m, sizeof *s);
    if (!s) return NULL;
    s->pm.mem = m;
    pcre2_general_context *gc = pcre2_general_context_create(pcre_malloc, pcre_free, &s->pm);
    if (gc) s->data = pcre2_match_data_create(CDET_RE_MAX_GROUPS + 1, gc);
    if (gc) s->context = pcre2_match_context_create(gc);
    pcre2_general_context_free(gc);
    if (!s->data || !s->context) {
        cdet_regex_scratch_free(s);
        return NULL;
    }
    set_limits(s->context);
    pcre2_jit_stack_assign(s->context, choose_stack, s);
    return s;
}

void cdet_regex_scratch_free(cdet_regex_scratch *s)
{
    if (!s) return;
    pcre2_jit_stack_free(s->stack);
    pcre2_match_context_free(s->context);
    pcre2_match_data_free(s->data);
    cdet_mem_free(s->pm.mem, s, sizeof *s);
}

static bool make_stack(cdet_regex_scratch *s)
{
    if (s->stack) return true;
    pcre2_general_context *gc = pcre2_general_context_create(pcre_malloc, pcre_free, &s->pm);
    if (gc) s->stack = pcre2_jit_stack_create(JIT_STACK_FIRST, JIT_STACK_MAX, gc);
    pcre2_general_context_free(gc);
    return s->stack != NULL;
}

static int run_jit(const cdet_regex *r, cdet_regex_scratch *s, cdet_str subject)
{
    size_t limit = JIT_STEPS_ALL / (subject.len + 1);
    if (limit < JIT_STEPS_MIN) limit = JIT_STEPS_MIN;
    if (limit > JIT_STEPS_MAX) limit = JIT_STEPS_MAX;
    pcre2_set_match_limit(s->context, (uint32_t)limit);
    s->use_stack = false;
    int rc = pcre2_match(r->code, (PCRE2_SPTR)subject.ptr, subject.len, 0, 0, s->data, s->context);
    if (rc != PCRE2_ERROR_JIT_STACKLIMIT || !make_stack(s)) return rc;
    s->use_stack = true;
    return pcre2_match(r->code, (PCRE2_SPTR)subject.ptr, subject.len, 0, 0, s->data, s->context);
}

cdet_match cdet_regex_capture(const cdet_regex *r, cdet_regex_scratch *s, cdet_str subject, cdet_str *groups, size_t n)
{
    if (!subject.ptr) subject = CDET_LIT("");
    uint32_t left = RUN_STEPS;
    int rc = r->jit ? run_jit(r, s, subject) : run_counted(r->code, s->data, s->context, subject, &left);
    if (rc == PCRE2_ERROR_NOMATCH) return CDET_MATCH_NO;
    if (rc < 0) return CDET_MATCH_UNSURE;
    const size_t *ends = pcre2_get_ovector_pointer(s->data);
    size_t set = rc > 0 ? (size_t)rc : CDET_RE_MAX_GROUPS + 1; /* 0: more groups than fit */
    for (size_t i = 0; i < n; i++) {
        const size_t *g = ends + 2 * (i + 1);
        bool unset = i + 1 >= set || g[0] == PCRE2_UNSET || g[1] < g[0];
        groups[i] = unset ? (cdet_str){ NULL, 0 } : (cdet_str){ subject.ptr + g[0], g[1] - g[0] };
    }
    return CDET_MATCH_YES;
}

cdet_match cdet_regex_match(const cdet_regex *r, cdet_regex_scratch *s, cdet_str subject)
{
    return cdet_regex_capture(r, s, subject, NULL, 0);
}
