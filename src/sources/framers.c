/* SPDX-License-Identifier: MIT
 *
 * framers.c: the list of framers.
 */
#include "framer.h"

const cdet_framer *const cdet_framers[] = {
    &cdet_framer_auditd, &cdet_framer_xml,       &cdet_framer_csv,    &cdet_framer_flowlog,
    &cdet_framer_pairs,  &cdet_framer_eventline, &cdet_framer_syslog, NULL,
};
