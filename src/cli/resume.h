/* SPDX-License-Identifier: MIT
 *
 * resume.h: what a later run needs to go on where this one stopped: the inputs and how many of their events the engine
 * has taken, the alerts that were told while their windows were still open, and the engine's snapshot.
 *
 * The file is replaced as a whole (new file, fsync, rename, fsync of the folder), so that a kill at any moment leaves
 * the old state or the new one. What it says is checked like any hostile input.
 */
#ifndef CHAINDET_CLI_RESUME_H
#define CHAINDET_CLI_RESUME_H

#include "out.h"

/** A tag names an event's record: the index of its input and the line. */
#define TAG_LINE_BITS 40
#define TAG_LINE_MASK ((UINT64_C(1) << TAG_LINE_BITS) - 1)
enum { MAX_INPUTS = 1 << 24 };

/** One input that some event came from. An entry keeps its index for ever, since the engine's tags point at it. */
struct input {
    char *name;            /**< as on the command line */
    uint64_t events;       /**< events of it that the engine has taken, counted from its start */
    uint64_t print_length; /**< how many of its first bytes the fingerprint covers */
    uint64_t print;        /**< fingerprint of its beginning; a rotated file of the same name is another input */
    uint64_t size;         /**< its size when it was read to its end; UINT64_MAX: it was not */
};

/** 64-bit numbers in the order they came, looked up by walking: there are few. */
struct hashes {
    uint64_t *item;
    size_t count, cap;
};

struct resume {
    const char *path; /**< NULL: no state is kept */
    char *source;     /**< --source of the run: positions under another one mean nothing */
    struct input *inputs;
    size_t count, cap;
    struct hashes told; /**< alerts told at the end of a run although later input may change them */
};

void resume_init(struct resume *r, const char *path, const char *source);
void resume_free(struct resume *r);

bool hashes_have(const struct hashes *h, uint64_t hash);
void hashes_add(struct hashes *h, uint64_t hash);

/** The entry of an input, found again or made anew. `fd` is a regular file opened for reading, or -1 for a stream, whose
 *  earlier part cannot be read again. false: there are too many. */
bool resume_input(struct resume *r, const char *name, int fd, size_t *index);

/** The name of the input that a tag points at. */
cdet_str resume_name(const struct resume *r, uint64_t tag);

/** Reads the file at path and restores the engine from it. A file that is missing gives an empty state; one that is
 *  damaged, too, with a loud note, and is put aside as FILE.damaged. */
void resume_load(struct resume *r, cdet_engine *e);

/** The engine's snapshot, to be written later. CDET_ENOMEM and whatever cdet_engine_save says. */
cdet_status resume_snapshot(cdet_engine *e, struct out *snapshot);

/** Replaces the file. false: errno says why not; the file is as it was. */
bool resume_save(const struct resume *r, const struct out *snapshot);

#endif
