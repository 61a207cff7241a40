/* SPDX-License-Identifier: MIT
 *
 * agent_files.h: what an agent reads and writes: rule files, the state, alerts.
 */
#ifndef AGENT_FILES_H
#define AGENT_FILES_H

#include "agent.h"

/** A whole file, to be freed; false: errno says why. */
bool file_read(const char *path, cdet_str *text);

/** Puts the saved state into the engine. A damaged one is put aside as PATH.damaged, and said. */
void state_load(struct agent *a);
/** Replaces the state file: a crash at any moment leaves the old one or the new one. */
bool state_save(struct agent *a);

/** Writes one alert to where a->alerts says. */
bool alerts_write(struct agent *a, const char *json, size_t len);
void alerts_close(struct agent *a);

#endif
