/* SPDX-License-Identifier: MIT
 *
 * flowlog.c: flow logs as text, one flow a line, columns separated by blanks: AWS VPC flow logs. Files in S3 begin with a
 * line that names the columns, which any version and any custom format has; what CloudWatch Logs exports has none and the columns
 * of version 2. The doc of a flow has a member for each column, under the column's own name.
 */
#include "framer.h"

enum { FLOW_COLUMNS = 64, FLOW_NAME = 40 };

typedef struct flowlog {
    char name[FLOW_COLUMNS][FLOW_NAME];
    cdet_str column[FLOW_COLUMNS]; /* into `name` */
    size_t count;                  /* 0: no header yet */
} flowlog;

static const char *const version2[] = { "version", "account-id", "interface-id", "srcaddr",   "dstaddr",
                                        "srcport", "dstport",    "protocol",     "packets",   "bytes",
                                        "start",   "end",        "action",       "log-status" };
enum { VERSION2 = sizeof version2 / sizeof *version2 };

/* Words of a line; at most max of them are kept. How many there are. */
static size_t words(cdet_str line, cdet_str *out, size_t max)
{
    size_t n = 0, i = 0;
    while (i < line.len) {
        size_t from;
        while (i < line.len && (line.ptr[i] == ' ' || line.ptr[i] == '\t' || line.ptr[i] == '\r')) i++;
        from = i;
        while (i < line.len && line.ptr[i] != ' ' && line.ptr[i] != '\t' && line.ptr[i] != '\r') i++;
        if (i == from) break;
        if (n < max) out[n] = (cdet_str){ line.ptr + from, i - from };
        n++;
    }
    return n;
}

static bool is(cdet_str s, const char *text)
{
    return cdet_str_eq(s, cdet_str_of(text));
}

/* A format's own spelling of a column, "${srcaddr}", is its name. */
static cdet_str bare(cdet_str w)
{
    bool marked = w.len > 3 && w.ptr[0] == '$' && w.ptr[1] == '{' && w.ptr[w.len - 1] == '}';
    return marked ? (cdet_str){ w.ptr + 2, w.len - 3 } : w;
}

/* A line that names columns: every word is a name, and both addresses are among them. */
static bool is_header(const cdet_str *w, size_t n)
{
    bool from = false, to = false;
    if (n < 2 || n > FLOW_COLUMNS) return false;
    for (size_t i = 0; i < n; i++) {
        cdet_str name = bare(w[i]);
        if (name.len >= FLOW_NAME) return false;
        for (size_t k = 0; k < name.len; k++) {
            char c = name.ptr[k];
            bool ok = (c >= 'a' && c <= 'z') || (c == '-' && k) || (c == '_' && k) || (c >= '0' && c <= '9' && k);
            if (!ok) return false;
        }
        from = from || is(name, "srcaddr") || is(name, "pkt-srcaddr");
        to = to || is(name, "dstaddr") || is(name, "pkt-dstaddr");
    }
    return from && to;
}

static bool digits(cdet_str s)
{
    if (is(s, "-")) return true;
    for (size_t i = 0; i < s.len; i++)
        if (s.ptr[i] < '0' || s.ptr[i] > '9') return false;
    return s.len > 0 && s.len < 20;
}

static bool address(cdet_str s)
{
    bool sign = is(s, "-");
    for (size_t i = 0; i < s.len && !sign; i++) {
        char c = s.ptr[i];
        bool ok = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == '.' || c == ':';
        if (!ok) return false;
    }
    return sign || (s.len > 1 && s.len < 46 && (memchr(s.ptr, '.', s.len) || memchr(s.ptr, ':', s.len)));
}

/* May this value stand in this column? What is not known of a column lets anything pass. */
static bool fits(cdet_str column, cdet_str v)
{
    size_t n = column.len;
    if (n >= 7 && memcmp(column.ptr + n - 7, "srcaddr", 7) == 0) return address(v);
    if (n >= 7 && memcmp(column.ptr + n - 7, "dstaddr", 7) == 0) return address(v);
    if (is(column, "action")) return is(v, "ACCEPT") || is(v, "REJECT") || is(v, "-");
    if (is(column, "log-status")) return is(v, "OK") || is(v, "NODATA") || is(v, "SKIPDATA");
    static const char *const numbers[] = { "version", "srcport", "dstport", "protocol",
                                           "packets", "bytes",   "start",   "end" };
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (is(column, numbers[i])) return digits(v);
    return true;
}

static bool is_flow(const flowlog *f, const cdet_str *w, size_t n)
{
    if (f->count) {
        bool all = n == f->count;
        for (size_t i = 0; i < n && all; i++) all = fits(f->column[i], w[i]);
        if (all) return true;
    }
    if (n != VERSION2 || !is(w[0], "2")) return false;
    for (size_t i = 0; i < n; i++)
        if (!fits(cdet_str_of(version2[i]), w[i])) return false;
    return true;
}

/* ---- framing ---- */

static cdet_status flowlog_init(cdet_reader *r, void **state)
{
    *state = cdet_mem_alloc(cdet_reader_mem(r), sizeof(flowlog));
    return *state ? CDET_OK : CDET_ENOMEM;
}

static void flowlog_free(cdet_reader *r, void *state)
{
    cdet_mem_free(cdet_reader_mem(r), state, sizeof(flowlog));
}

static bool flowlog_is_mine(const void *state, cdet_str line)
{
    cdet_str w[FLOW_COLUMNS];
    char c = line.len ? line.ptr[0] : '\0';
    bool may =
        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == 'A' || c == 'R' || c == 'O' || c == '$';
    if (!may || line.len > 4096) return false;
    size_t n = words(line, w, FLOW_COLUMNS);
    return n > 1 && n <= FLOW_COLUMNS && (is_header(w, n) || is_flow(state, w, n));
}

static void take_header(flowlog *f, const cdet_str *w, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        cdet_str name = bare(w[i]);
        memcpy(f->name[i], name.ptr, name.len);
        f->column[i] = (cdet_str){ f->name[i], name.len };
    }
    f->count = n;
}

static cdet_status flowlog_line(cdet_reader *r, void *state, cdet_str line, uint64_t number)
{
    flowlog *f = state;
    cdet_str w[FLOW_COLUMNS];
    size_t n = words(line, w, FLOW_COLUMNS);
    if (is_header(w, n)) {
        take_header(f, w, n);
        return CDET_OK;
    }
    bool own = n == f->count;
    for (size_t i = 0; i < n && own; i++) own = fits(f->column[i], w[i]);
    cdet_doc *d = cdet_reader_begin(r);
    cdet_cursor at = cdet_doc_child(d, cdet_doc_root(), CDET_LIT("vpcflow"));
    for (size_t i = 0; i < n; i++) {
        cdet_cursor c = cdet_doc_child(d, at, own ? f->column[i] : cdet_str_of(version2[i]));
        if (cdet_cursor_any(c) && cdet_doc_wants(d, c)) cdet_doc_text(d, c, w[i]);
    }
    return cdet_reader_deliver(r, CDET_FORMAT_TEXT, number);
}

const cdet_framer cdet_framer_flowlog = { "flowlog", flowlog_init, flowlog_free, flowlog_is_mine, flowlog_line, NULL };
