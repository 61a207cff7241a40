/* SPDX-License-Identifier: MIT
 *
 * addresses.c: see addresses.h. A host's bucket for an alternative `at: host` leads to the buckets of its addresses, in which the flows lie:
 * so it does not matter which is heard first.
 */
#include "addresses.h"

#include "touch.h"
#include "buckets.h"
#include "files.h"

/* An address that tells hosts apart: not one that each host has. */
static bool is_address(cdet_str s)
{
    static const cdet_cidr common[] = {
        { { { [10] = 0xff, [11] = 0xff, [12] = 127 } }, 96 + 8 },              /* 127.0.0.0/8 */
        { { { [10] = 0xff, [11] = 0xff, [12] = 169, [13] = 254 } }, 96 + 16 }, /* 169.254.0.0/16 */
        { { { [10] = 0xff, [11] = 0xff, [12] = 224 } }, 96 + 4 },              /* 224.0.0.0/4 */
        { { { [10] = 0xff, [11] = 0xff } }, 128 },                             /* 0.0.0.0 */
        { { { [0] = 0xfe, [1] = 0x80 } }, 10 },                                /* fe80::/10 */
        { { { [0] = 0xff } }, 8 },                                             /* ff00::/8 */
        { { { [15] = 1 } }, 128 },                                             /* ::1 */
        { { { 0 } }, 128 },                                                    /* :: */
    };
    cdet_ip ip;
    if (!cdet_ip_parse(s, &ip)) return false;
    for (size_t i = 0; i < sizeof common / sizeof *common; i++)
        if (cdet_cidr_has(&common[i], &ip)) return false;
    return true;
}

static void link_address(cdet_engine *e, const cdet_alt *a, uint32_t host, cdet_str address, int64_t when)
{
    bool added = false;
    uint32_t from = cdet_bucket_for_host(e, host, a->id),
             to = from ? cdet_bucket_for_address(e, a->key.space, host, address) : 0;
    if (to) cdet_link_add(e, from, to, a->id, when, &added);
    const cdet_news news = { .alt = a, .t0 = INT64_MIN }; /* flows that were heard of before */
    if (added) cdet_touch_address(e, &news, to);
}

static bool is_given(const cdet_view *v, uint32_t field)
{
    for (size_t i = 0; i < v->ev->field_count; i++)
        if (v->ids[i] == field) return true;
    return false;
}

void cdet_addresses_take(cdet_engine *e, uint32_t host, int64_t when)
{
    cdet_view *v = e->view;
    if (!e->rs->nat_address || !v->ev->host.len) return;
    if (v->class_id != CDET_C_PROCESS_START && v->class_id != CDET_C_NETWORK_FLOW) return;
    bool named = is_address(v->ev->host), given = is_given(v, CDET_F_HOST_IP);
    for (uint32_t i = 0; i < e->rs->nat_address; i++) {
        const cdet_alt *a = e->rs->alts[e->rs->at_address[i]];
        const cdet_chain *c = e->rs->chains[a->chain];
        if (c->os && e->os && !(c->os & e->os)) continue;
        if (named) link_address(e, a, host, v->ev->host, when);
        uint32_t own = given ? 0 : cdet_bucket_for_host_find(e, host, a->id);
        if (own && cdet_bucket_at(e, own)->links_from) continue; /* looked up once is enough */
        for (const cdet_field *f = cdet_view_get(v, CDET_F_HOST_IP); f; f = cdet_view_next(v, f))
            if (f->kind == CDET_STR && is_address(f->v.str)) link_address(e, a, host, f->v.str, when);
    }
}
