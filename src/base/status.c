/* SPDX-License-Identifier: MIT
 *
 * status.c: the version and the statuses in words.
 */
#include "chaindet.h"

uint32_t cdet_version(void)
{
    return CDET_VERSION;
}

const char *cdet_status_text(cdet_status s)
{
    switch (s) {
    case CDET_LATE:
        return "the event is older than the lateness bound";
    case CDET_STOPPED:
        return "the callback stopped delivery";
    case CDET_OK:
        return "success";
    case CDET_ENOMEM:
        return "out of memory, or over the byte budget";
    case CDET_EINVAL:
        return "an argument breaks its contract";
    case CDET_EABI:
        return "a struct is of a size or version that this library does not know";
    case CDET_ERULES:
        return "the rules do not compile";
    case CDET_EBUSY:
        return "called from inside this engine's own callback";
    case CDET_EFULL:
        return "too many alerts are waiting";
    case CDET_ENOENT:
        return "no such thing";
    case CDET_ENOSPC:
        return "the buffer is too small";
    case CDET_ECORRUPT:
        return "not a snapshot, or a damaged one";
    case CDET_EIO:
        return "reading a file failed";
    case CDET_EFORK:
        return "the engine was made before a fork";
    case CDET_EFORMAT:
        return "the input is not of the format asked for";
    }
    return "unknown status";
}
