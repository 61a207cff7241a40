/* SPDX-License-Identifier: MIT
 *
 * toolcall.h: what a command line asks a tool to do. "podman run --rm --entrypoint /bin/sh reg.example/a:1 -c ..." names an image and an
 * entrypoint; every source's start of a process gets these two as fields. "systemd-run --user /tmp/a b" has a service manager run a
 * command. Which programs, verbs and options there are is data (maps/tools.yaml).
 */
#ifndef CDET_TOOLCALL_H
#define CDET_TOOLCALL_H

#include "mapread.h"

typedef struct cdet_texts {
    cdet_str *v;
    uint32_t n;
} cdet_texts;

typedef struct cdet_tool {
    cdet_texts programs; /* base names, compared without case */
    cdet_texts groups;   /* words that may stand before the verb */
    cdet_texts verbs;
    cdet_texts flags;      /* options that take no value; all others take one */
    cdet_texts entrypoint; /* options whose value is the entrypoint */
    cdet_texts image;      /* options whose value is the image; none: it is the first word behind the options */
    bool cloud;            /* the image is one of instances, not of containers */
    bool service;          /* it has no verbs: what follows the options is a command that another process runs */
} cdet_tool;

typedef struct cdet_tools {
    cdet_tool *v;
    uint32_t n;
} cdet_tools;

typedef struct cdet_tool_call {
    cdet_str image, entrypoint; /* empty: not said */
    size_t command;             /* of a service tool: where the command begins; 0: not said */
} cdet_tool_call;

/* false: a diagnostic was added, or mr->refused is set. */
bool cdet_tools_read(cdet_mapread *mr, const cdet_yaml *list, cdet_tools *out);

/* The tool that a program of this name or path is; NULL: none. */
const cdet_tool *cdet_tools_find(const cdet_tools *t, cdet_str program);

/* Reads arguments; argv[0] is the program. false: no verb of the tool, or no image, or no command. Everything points into argv. */
bool cdet_tool_read(const cdet_tool *t, const cdet_str *argv, size_t argc, cdet_tool_call *out);

#endif
