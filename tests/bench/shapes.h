// SPDX-License-Identifier: MIT
//
// shapes.h: events of the benchmarks' stream as JSON lines, as agents write them.
#ifndef BENCH_SHAPES_H
#define BENCH_SHAPES_H

#include <chaindet.h>

#include <string>
#include <vector>

struct shape {
    const char *name;
    double goal;                            // times bare extraction
    bool chains;                            // it can tell of the stream's chains
    const char *const *fields;              // what rules read, by path; ends with NULL
    std::string (*line)(const cdet_event &);// with its newline; empty: it has no form for this event
};

const std::vector<shape> &shapes();

#endif
