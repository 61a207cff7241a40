/* SPDX-License-Identifier: MIT
 *
 * oracle.h: the slow reference matcher. Takes chains and all records at once and says which alerts and near misses are due, by
 * trying everything against everything, as src/analytics/README.md says it. Shares no code with the library.
 */
#ifndef ORACLE_H
#define ORACLE_H

#include "model.h"

typedef struct oracle_finding {
    int chain, host, level;             /* level: of alerts */
    bool near_miss;
    uint64_t shown[MODEL_STAGES];       /* by stage, bits: records by number */
} oracle_finding;

enum { ORACLE_MOST = 256 };

/* Returns how many there are; at most ORACLE_MOST are written. */
int oracle_run(const model *m, oracle_finding *out);

#endif
