/* SPDX-License-Identifier: MIT
 *
 * addresses.h: by which addresses flows, which name no host, find one.
 */
#ifndef CDET_ADDRESSES_H
#define CDET_ADDRESSES_H

#include "state.h"

/* Takes what the event at hand tells of its host's addresses, and touches the chains that this concerns. */
void cdet_addresses_take(cdet_engine *e, uint32_t host, int64_t when);

#endif
