/* SPDX-License-Identifier: MIT
 *
 * abi.h: sized structs between callers and libraries of different versions. Each begins with uint32_t size, flags.
 */
#ifndef CDET_ABI_H
#define CDET_ABI_H

#include "mem.h"

/* Copies the caller's sized struct `src` into `dst`, a full-size local copy of dst_size bytes whose `size` says so. A
 * tail that the caller does not have reads as zero. CDET_EINVAL: src NULL. CDET_EABI: the size is below min_size or
 * above 4096, or a tail that this library does not know is not all zero; dst is then all zero. */
cdet_status cdet_abi_read(void *dst, size_t dst_size, const void *src, uint32_t min_size);

/* Fills the caller's struct from `full` (full_size bytes), as far as the size it states, which is kept; a tail that
 * this library does not know becomes zero. CDET_EINVAL: NULL. CDET_EABI: the stated size is below 8 or above 4096;
 * nothing is written then. */
cdet_status cdet_abi_write(void *user_struct, const void *full, size_t full_size);

#endif
