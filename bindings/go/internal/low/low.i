/* SPDX-License-Identifier: MIT
 *
 * low.i: the Go side of the shared interface file. generate.sh runs SWIG on it; its output is committed.
 */
%module low
%go_import("strings")
%{
#include "low.h"
#include <string.h>
%}

/* Text in: Go's own bytes, for the one call. Text out: copied before anything else can happen. */
%typemap(gotype) cdet_str "string"
%typemap(imtype) cdet_str "string"
%typemap(ctype) cdet_str "_gostring_"
%typemap(in) cdet_str { $1.ptr = $input.p; $1.len = (size_t)$input.n; }
%typemap(out) cdet_str { $result.p = (char *)(uintptr_t)$1.ptr; $result.n = (intgo)$1.len; }
%typemap(goout) cdet_str "$result = strings.Clone($1)"
%typemap(out) const char * { $result.p = (char *)(uintptr_t)$1; $result.n = (intgo)strlen($1); }
%typemap(goout) const char * "$result = strings.Clone($1)"
%typemap(gotype) (const void *buf, size_t len), (void *mem, size_t cap) "[]byte"
%typemap(in) (const void *buf, size_t len), (void *mem, size_t cap) { $1 = $input.array; $2 = (size_t)$input.len; }

%include "chaindet.i"

/* Of the headers' functions, those that need no help. */
%rename("%s", %$isfunction) "";
%rename(compiler_free) cdet_compiler_free;
%rename(compiler_add_builtin) cdet_compiler_add_builtin;
%rename(compiler_add) cdet_compiler_add;
%rename(compiler_add_site) cdet_compiler_add_site;
%rename(compiler_assign) cdet_compiler_assign;
%rename(compiler_select) cdet_compiler_select;
%rename(compiler_diag_count) cdet_compiler_diag_count;
%rename(compiler_diag) cdet_compiler_diag;
%rename(catalog_unref) cdet_catalog_unref;
%rename(catalog_add) cdet_catalog_add;
%rename(catalog_count) cdet_catalog_count;
%rename(catalog_diag_count) cdet_catalog_diag_count;
%rename(catalog_diag) cdet_catalog_diag;
void cdet_compiler_free(cdet_compiler *c);
cdet_status cdet_compiler_add_builtin(cdet_compiler *c);
cdet_status cdet_compiler_add(cdet_compiler *c, cdet_str text, const char *origin);
cdet_status cdet_compiler_add_site(cdet_compiler *c, cdet_str text, const char *origin);
cdet_status cdet_compiler_assign(cdet_compiler *c, cdet_str text);
cdet_status cdet_compiler_select(cdet_compiler *c, cdet_str analytic);
size_t cdet_compiler_diag_count(const cdet_compiler *c);
cdet_str cdet_compiler_diag(const cdet_compiler *c, size_t i);
void cdet_catalog_unref(cdet_catalog *c);
cdet_status cdet_catalog_add(cdet_catalog *c, cdet_str yaml, const char *origin);
size_t cdet_catalog_count(const cdet_catalog *c);
size_t cdet_catalog_diag_count(const cdet_catalog *c);
cdet_str cdet_catalog_diag(const cdet_catalog *c, size_t i);

/* low_engine_feed is low.Engine_feed in Go. */
%rename("%(strip:[low_])s", %$isfunction, regexmatch$name="^low_") "";
%include "low.h"
