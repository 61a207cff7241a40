/* SPDX-License-Identifier: MIT
 *
 * records.h: the raw log records of a scenario, made events by the built-in sources, as the tool and an agent would.
 */
#ifndef RECORDS_H
#define RECORDS_H

#include "scenario.h"

/* Fills s->events from s->records; the tag is the number of the event as the reader gives them. Nothing to do without records.
 * false: some record is of no known source, or none gave an event; it was reported on stderr. */
bool records_read(scenario *s);

#endif
