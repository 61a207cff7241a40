/* SPDX-License-Identifier: MIT
 *
 * chaindet.i: what every binding shares. A language's own module file gives the typemaps of cdet_str, then includes this
 * file, then adds what the language needs (bindings/python/python.i).
 *
 * Functions of the headers are bound by an allow list: most of them take out-pointers, borrowed structs or callbacks, which
 * do not cross a language border. Each binding offers those by a small C layer of its own that copies, and a test of each
 * binding accounts for every function of both headers. SWIG binds no callback: alerts are pulled, and look-ups go through the C
 * layer, which keeps what they raise until the library has returned.
 */
%include <stdint.i>

/* Functions and structs: nothing but what is named below. */
%rename("$ignore", %$isfunction, %$isglobal) "";
%ignore cdet_str;
%ignore cdet_field;
%ignore cdet_field_v;
%ignore cdet_value;
%ignore cdet_event;
%ignore cdet_options;
%ignore cdet_rule_info;
%ignore cdet_stage_info;
%ignore cdet_element_info;
%ignore cdet_alert_info;
%ignore cdet_alert_event;
%ignore cdet_alert_why;
%ignore cdet_alert_edge;
%ignore cdet_alert_process;
%ignore cdet_stats;
%ignore cdet_loss;
%ignore cdet_dropped;
%ignore cdet_explanation_info;
%ignore cdet_explanation_change;
%ignore cdet_source_info;
%ignore cdet_reader_options;
%ignore cdet_reader_stats;
/* A keyword of Python, in structs that are not bound: -Wall would tell of it. */
%rename(source) from;

/* Constants: CDET_ENOMEM is ENOMEM, CDET_REVISIONS_FINAL is REVISIONS_FINAL. */
%rename("%(strip:[CDET_])s", %$isenumitem) "";
%rename("%(strip:[CDET_])s", %$isconstant) "";

%rename(version) cdet_version;
%rename(status_text) cdet_status_text;

/* A ruleset is immutable and shared: its methods need no lock. A method without a body is the header's own function. */
%nodefaultctor cdet_ruleset;
%nodefaultdtor cdet_ruleset;
%rename(Ruleset) cdet_ruleset;
typedef struct cdet_ruleset {} cdet_ruleset;
%extend cdet_ruleset {
    ~cdet_ruleset() { cdet_ruleset_unref($self); }
    size_t count();
    uint32_t field_id(cdet_str name);
    int wants_all();
    int wants_class(cdet_str name);
    uint64_t digest();
}

%include "chaindet.h"
%include "chaindet_sources.h"
