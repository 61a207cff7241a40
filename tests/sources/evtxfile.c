/* SPDX-License-Identifier: MIT
 *
 * evtxfile.c: writes a small .evtx file.
 */
#include "evtxfile.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

enum { CHUNK = 65536, CHUNK_HEADER = 512, FILE_HEADER = 4096 };

typedef struct chunk {
    unsigned char p[CHUNK];
    size_t n;
} chunk;

static void put(unsigned char *p, uint64_t v, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++) p[i] = (unsigned char)(v >> (8 * i));
}

static void add(chunk *c, uint64_t v, size_t bytes)
{
    put(c->p + c->n, v, bytes);
    c->n += bytes;
}

static void add_wide(chunk *c, const char *s)
{
    for (; *s; s++) add(c, (unsigned char)*s, 2);
}

/* A name stands where it is used; its offset comes before it. */
static void add_name(chunk *c, const char *name)
{
    uint32_t hash = 0;
    for (const char *p = name; *p; p++) hash = hash * 65599 + (unsigned char)*p;
    add(c, c->n + 4, 4);
    add(c, 0, 4);
    add(c, hash & 0xffff, 2);
    add(c, strlen(name), 2);
    add_wide(c, name);
    add(c, 0, 2);
}

static void add_text(chunk *c, const char *s)
{
    add(c, 0x05, 1);
    add(c, 0x01, 1);
    add(c, strlen(s), 2);
    add_wide(c, s);
}

/* <name attribute="value">text, or elements that follow. Returns where the element's size has to be put. */
static size_t open_element(chunk *c, const char *name, const char *attribute, const char *value)
{
    add(c, attribute ? 0x41 : 0x01, 1);
    add(c, 0xffff, 2);
    size_t size_at = c->n;
    add(c, 0, 4);
    add_name(c, name);
    if (attribute) {
        size_t list_at = c->n;
        add(c, 0, 4);
        add(c, 0x06, 1);
        add_name(c, attribute);
        add_text(c, value);
        put(c->p + list_at, c->n - list_at - 4, 4);
    }
    add(c, 0x02, 1);
    return size_at;
}

static void close_element(chunk *c, size_t size_at)
{
    add(c, 0x04, 1);
    put(c->p + size_at, c->n - size_at - 4, 4);
}

static void element(chunk *c, const char *name, const char *attribute, const char *value, const char *text)
{
    size_t at = open_element(c, name, attribute, value);
    if (text && *text) add_text(c, text);
    close_element(c, at);
}

static void add_record(chunk *c, const evtx_event *e, uint64_t number)
{
    char id[16];
    size_t begin = c->n;
    snprintf(id, sizeof id, "%u", e->id);
    add(c, 0x2a2a, 4);
    add(c, 0, 4);
    add(c, number, 8);
    add(c, UINT64_C(133541076301234560), 8);
    add(c, 0x0001010f, 4);
    size_t event = open_element(c, "Event", "xmlns", "http://schemas.microsoft.com/win/2004/08/events/event");
    size_t system = open_element(c, "System", NULL, NULL);
    element(c, "Provider", "Name", e->provider, NULL);
    element(c, "EventID", NULL, NULL, id);
    element(c, "TimeCreated", "SystemTime", e->time, NULL);
    element(c, "Channel", NULL, NULL, e->channel);
    element(c, "Computer", NULL, NULL, e->computer);
    close_element(c, system);
    size_t data = open_element(c, "EventData", NULL, NULL);
    for (const evtx_data *d = e->data; d->name; d++) element(c, "Data", "Name", d->name, d->value);
    close_element(c, data);
    close_element(c, event);
    add(c, 0, 1);
    while (c->n % 8 != 4) add(c, 0, 1);
    size_t size = c->n + 4 - begin;
    add(c, size, 4);
    put(c->p + begin + 4, size, 4);
}

static void finish_chunk(chunk *c, size_t count, size_t last)
{
    memcpy(c->p, "ElfChnk", 8);
    put(c->p + 8, 1, 8);
    put(c->p + 16, count, 8);
    put(c->p + 24, 1, 8);
    put(c->p + 32, count, 8);
    put(c->p + 40, 128, 4);
    put(c->p + 44, last, 4);
    put(c->p + 48, c->n, 4);
    put(c->p + 52, crc32(0, c->p + CHUNK_HEADER, (uInt)(c->n - CHUNK_HEADER)), 4);
    uLong crc = crc32(0, c->p, 120);
    put(c->p + 124, crc32(crc, c->p + 128, CHUNK_HEADER - 128), 4);
}

bool evtx_write(const char *path, const evtx_event *events, size_t count)
{
    unsigned char head[FILE_HEADER] = "ElfFile";
    chunk *c = calloc(1, sizeof *c);
    if (!c) return false;
    size_t last = c->n = CHUNK_HEADER;
    for (size_t i = 0; i < count; i++) {
        last = c->n;
        add_record(c, &events[i], i + 1);
    }
    finish_chunk(c, count, last);
    put(head + 24, count + 1, 8);
    put(head + 32, 128, 4);
    put(head + 36, 1, 2);
    put(head + 38, 3, 2);
    put(head + 40, FILE_HEADER, 2);
    put(head + 42, 1, 2);
    put(head + 124, crc32(0, head, 120), 4);
    FILE *f = fopen(path, "wb");
    bool ok = f && fwrite(head, sizeof head, 1, f) == 1 && fwrite(c->p, sizeof c->p, 1, f) == 1;
    if (f && fclose(f) != 0) ok = false;
    free(c);
    return ok;
}
