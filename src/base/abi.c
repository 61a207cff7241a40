/* SPDX-License-Identifier: MIT
 *
 * abi.c: copies sized structs in and out, whatever version of the header their owner was built with.
 */
#include "abi.h"

enum {
    ABI_HEAD = 2 * sizeof(uint32_t), /* size, flags */
    ABI_MAX = 4096                   /* a larger size is an uninitialized struct, not a later version */
};

static uint32_t stated_size(const void *p)
{
    uint32_t size;
    memcpy(&size, p, sizeof size);
    return size;
}

cdet_status cdet_abi_read(void *dst, size_t dst_size, const void *src, uint32_t min_size)
{
    memset(dst, 0, dst_size);
    if (!src) return CDET_EINVAL;
    uint32_t size = stated_size(src);
    if (size < min_size || size < ABI_HEAD || size > ABI_MAX) return CDET_EABI;
    const unsigned char *p = src;
    for (size_t i = dst_size; i < size; i++)
        if (p[i]) return CDET_EABI;
    memcpy(dst, src, size < dst_size ? size : dst_size);
    uint32_t full = (uint32_t)dst_size;
    memcpy(dst, &full, sizeof full);
    return CDET_OK;
}

cdet_status cdet_abi_write(void *user_struct, const void *full, size_t full_size)
{
    if (!user_struct) return CDET_EINVAL;
    uint32_t size = stated_size(user_struct);
    if (size < ABI_HEAD || size > ABI_MAX) return CDET_EABI;
    size_t known = size < full_size ? size : full_size;
    char *out = user_struct;
    memcpy(out + sizeof size, (const char *)full + sizeof size, known - sizeof size);
    memset(out + known, 0, size - known);
    return CDET_OK;
}
