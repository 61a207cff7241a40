/* SPDX-License-Identifier: MIT
 *
 * number.h: numbers as events and rules write them, compared exactly: 64-bit integers never pass through a double.
 */
#ifndef CDET_NUMBER_H
#define CDET_NUMBER_H

#include "mem.h"

typedef struct cdet_number {
    bool integral;        /* the value is exactly +-magnitude */
    bool negative;
    uint64_t magnitude;   /* where integral */
    double real;          /* always set; rounded where the integer is wider than 53 bits */
} cdet_number;

/* Decimal or 0x integers with an optional sign, decimal fractions with an optional exponent. false: not a number. */
bool cdet_number_parse(cdet_str s, cdet_number *out);

/* A field's value as a number: the numeric kinds, and text that cdet_number_parse takes. false: anything else, NaN. */
bool cdet_number_of(const cdet_field *f, cdet_number *out);

/* Below, at or above 0 as a is below, equal to or above b. */
int cdet_number_compare(const cdet_number *a, const cdet_number *b);

/* Prints a double in the shortest form that reads back as the same; integral ones without a point. Returns the length. */
size_t cdet_number_print(double f, char out[40]);

#endif
