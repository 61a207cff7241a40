/* SPDX-License-Identifier: MIT
 *
 * buckets.c: see buckets.h.
 */
#include "buckets.h"

#include "hits.h"
#include "intern.h"
#include "net.h"
#include "path.h"

enum {
    KEY_SEPARATOR = 0x1f, /* between the values of a key of several fields */
    MAX_LINKS = 64
};

static size_t key_text(cdet_engine *e, cdet_key_form form, cdet_str s, char *buf, size_t cap)
{
    cdet_image_ref ref;
    cdet_ip ip;
    size_t n = 0;
    switch (form) {
    case CDET_KEY_CONTAINER: /* ids come with 12, 15 or 64 digits: 12 say it */
        while (n < s.len && n < 12) {
            buf[n] = (char)cdet_lower((unsigned char)s.ptr[n]);
            n++;
        }
        return n;
    case CDET_KEY_IP:
        if (!cdet_ip_parse(s, &ip)) return 0;
        memcpy(buf, ip.b, sizeof ip.b);
        return sizeof ip.b;
    case CDET_KEY_IMAGE: {
        if (!cdet_image_parse(s, &ref)) return 0;
        cdet_str parts[3] = { ref.registry, ref.repository, ref.digest.len ? ref.digest : ref.tag };
        for (int i = 0; i < 3; i++) {
            if (n + parts[i].len + 1 > cap) return 0;
            if (parts[i].len) memcpy(buf + n, parts[i].ptr, parts[i].len);
            n += parts[i].len;
            buf[n++] = '\n';
        }
        return n;
    }
    case CDET_KEY_PATH:
        if (!cdet_path_canon(s, (cdet_str){ "", 0 }, -1, e->path) || cdet_path_key(e->path).len > cap) return 0;
        n = cdet_path_key(e->path).len;
        memcpy(buf, cdet_path_key(e->path).ptr, n);
        return n;
    case CDET_KEY_LOWER:
    case CDET_KEY_TEXT:
        break;
    }
    for (; n < s.len && n < cap; n++)
        buf[n] = form == CDET_KEY_LOWER ? (char)cdet_lower((unsigned char)s.ptr[n]) : s.ptr[n];
    return n;
}

static uint32_t bucket_find(const cdet_engine *e, uint64_t key)
{
    cdet_map_iter it;
    for (uint32_t i = cdet_map_first(&e->bucket_map, key, &it); i; i = cdet_map_more(&e->bucket_map, &it))
        if (cdet_bucket_at(e, i)->key == key) return i;
    return 0;
}

/* One value has several spellings (an id of 12 or 64 digits): the longest is shown, whichever came first. */
static void prefer_text(cdet_engine *e, uint32_t bucket, cdet_str s)
{
    cdet_bucket *b = cdet_bucket_at(e, bucket);
    cdet_str now = cdet_pool_str(e, b->text);
    if (s.len < now.len || (s.len == now.len && (s.len == 0 || memcmp(s.ptr, now.ptr, s.len) >= 0))) return;
    uint32_t text = cdet_pool_put(e, s);
    if (!text) return;
    cdet_pool_drop(e, b->text);
    b->text = text;
}

static uint32_t bucket_for(cdet_engine *e, uint64_t key, uint32_t space, uint32_t host, cdet_str text)
{
    uint32_t i = bucket_find(e, key);
    if (i) prefer_text(e, i, text);
    if (i || !cdet_map_reserve(&e->bucket_map)) return i;
    i = cdet_slab_new(&e->buckets);
    if (!i) return 0;
    cdet_bucket *b = cdet_bucket_at(e, i);
    b->key = key;
    b->space = space;
    b->host = host;
    b->text = cdet_pool_put(e, text);
    cdet_map_put(&e->bucket_map, key, i);
    return i;
}

uint32_t cdet_key_values(const cdet_engine *e, const cdet_keyref *k)
{
    uint32_t n = 0;
    if (k->nfields != 1) return 1;
    for (const cdet_field *f = cdet_view_get(e->view, k->fields[0]); f; f = cdet_view_next(e->view, f)) n++;
    return n;
}

static cdet_str nth_value(const cdet_engine *e, uint32_t field, uint32_t nth, char num[40])
{
    const cdet_field *f = cdet_view_get(e->view, field);
    while (f && nth--) f = cdet_view_next(e->view, f);
    cdet_str s = f ? cdet_value_text(f, num) : CDET_LIT("");
    return cdet_unknown_text(s) ? CDET_LIT("") : s;
}

uint32_t cdet_bucket_get(cdet_engine *e, const cdet_keyref *k, uint32_t host, uint32_t nth)
{
    const cdet_space *sp = &e->rs->t.spaces[k->space];
    char buf[512], num[40], shown[1024];
    size_t nshown = 0;
    uint64_t key = sp->digest ^ (sp->global ? 0 : cdet_host_at(e, host)->key);
    for (uint32_t i = 0; i < k->nfields; i++) {
        cdet_str s = nth_value(e, k->fields[i], nth, num);
        if (s.len == 0) return 0; /* unknown is not a value */
        size_t n = key_text(e, sp->form, s, buf, sizeof buf);
        if (n == 0) return 0;
        if (i > 0 && nshown < sizeof shown) shown[nshown++] = KEY_SEPARATOR;
        size_t take = s.len < sizeof shown - nshown ? s.len : sizeof shown - nshown;
        memcpy(shown + nshown, s.ptr, take);
        nshown += take;
        const uint64_t hk[2] = { e->key[0] ^ key, e->key[1] };
        key = cdet_hash(hk, buf, n);
    }
    return bucket_for(e, key, k->space, host, (cdet_str){ shown, nshown });
}

uint32_t cdet_bucket_for_address(cdet_engine *e, uint32_t space, uint32_t host, cdet_str address)
{
    char buf[512];
    const cdet_space *sp = &e->rs->t.spaces[space];
    const uint64_t hk[2] = { e->key[0] ^ sp->digest, e->key[1] };
    size_t n = key_text(e, sp->form, address, buf, sizeof buf);
    return n ? bucket_for(e, cdet_hash(hk, buf, n), space, host, address) : 0;
}

static uint64_t host_bucket_key(const cdet_engine *e, uint32_t host, uint32_t alt)
{
    uint64_t v[2] = { cdet_host_at(e, host)->key, e->rs->alts[alt]->digest };
    return cdet_hash(e->key, v, sizeof v);
}

uint32_t cdet_bucket_for_host(cdet_engine *e, uint32_t host, uint32_t alt)
{
    return bucket_for(e, host_bucket_key(e, host, alt), UINT32_MAX, host, (cdet_str){ "", 0 });
}

uint32_t cdet_bucket_for_host_find(const cdet_engine *e, uint32_t host, uint32_t alt)
{
    return bucket_find(e, host_bucket_key(e, host, alt));
}

void cdet_link_add(cdet_engine *e, uint32_t from, uint32_t to, uint32_t alt, int64_t since, bool *added)
{
    *added = false;
    if (from == to) return;
    uint32_t n = 0;
    for (uint32_t i = cdet_bucket_at(e, from)->links_from; i; i = cdet_link_at(e, i)->from_next) {
        cdet_link *l = cdet_link_at(e, i);
        if (l->alt != alt) continue;
        if (l->to == to) {
            *added = since < l->since;
            if (*added) l->since = since;
            return;
        }
        if (++n >= MAX_LINKS) { /* an instance has a handful of addresses and images */
            e->stats.evicted_hits++;
            return;
        }
    }
    uint32_t i = cdet_slab_new(&e->links);
    if (!i) return;
    *cdet_link_at(e, i) =
        (cdet_link){ since, from, to, alt, cdet_bucket_at(e, from)->links_from, cdet_bucket_at(e, to)->links_to };
    cdet_bucket_at(e, from)->links_from = i;
    cdet_bucket_at(e, to)->links_to = i;
    *added = true;
}

static void cut_link(cdet_engine *e, uint32_t i)
{
    const cdet_link *l = cdet_link_at(e, i);
    uint32_t *at = &cdet_bucket_at(e, l->from)->links_from;
    while (*at != i) at = &cdet_link_at(e, *at)->from_next;
    *at = l->from_next;
    at = &cdet_bucket_at(e, l->to)->links_to;
    while (*at != i) at = &cdet_link_at(e, *at)->to_next;
    *at = l->to_next;
    cdet_slab_del(&e->links, i);
}

void cdet_bucket_remove(cdet_engine *e, uint32_t bucket)
{
    cdet_bucket *b = cdet_bucket_at(e, bucket);
    while (b->links_from) cut_link(e, b->links_from);
    while (b->links_to) cut_link(e, b->links_to);
    cdet_map_del(&e->bucket_map, b->key, bucket);
    cdet_hits_free(e, b->sets);
    cdet_pool_drop(e, b->text);
    cdet_slab_del(&e->buckets, bucket);
}

uint64_t cdet_bucket_identity(const cdet_engine *e, uint32_t bucket)
{
    static const uint64_t fixed[2] = { 0x616e63686f722069ull, 0x64656e7469747921ull };
    const cdet_bucket *b = cdet_bucket_at(e, bucket);
    cdet_str t = cdet_pool_str(e, b->text);
    char buf[512];
    uint64_t h = 0;
    if (b->space >= e->rs->t.nspaces) return b->key;
    for (size_t i = 0; i < t.len;) {
        size_t end = i;
        while (end < t.len && t.ptr[end] != KEY_SEPARATOR) end++;
        const uint64_t k[2] = { fixed[0] ^ h, fixed[1] };
        size_t n = key_text((cdet_engine *)(uintptr_t)e, e->rs->t.spaces[b->space].form,
                            (cdet_str){ t.ptr + i, end - i }, buf, sizeof buf);
        h = cdet_hash(k, buf, n);
        i = end + 1;
    }
    if (!e->rs->t.spaces[b->space].global) {
        cdet_str host = cdet_pool_str(e, cdet_host_at(e, b->host)->name);
        size_t dot = 0;
        while (dot < host.len && host.ptr[dot] != '.') dot++;
        h ^= cdet_hash_lower(fixed, host.ptr ? host.ptr : "", dot);
    }
    return h;
}

uint32_t cdet_bucket_restore(cdet_engine *e, uint64_t space, uint32_t host, cdet_str text, uint64_t alt)
{
    char buf[512];
    uint32_t sp = 0;
    for (uint32_t i = 0; space == 0 && i < e->rs->nalts; i++)
        if (e->rs->alts[i]->digest == alt) return cdet_bucket_for_host(e, host, i);
    while (sp < e->rs->t.nspaces && e->rs->t.spaces[sp].digest != space) sp++;
    if (sp == e->rs->t.nspaces) return 0;
    uint64_t key = space ^ (e->rs->t.spaces[sp].global ? 0 : cdet_host_at(e, host)->key);
    for (size_t i = 0; i < text.len;) {
        size_t end = i;
        while (end < text.len && text.ptr[end] != KEY_SEPARATOR) end++;
        size_t n = key_text(e, e->rs->t.spaces[sp].form, (cdet_str){ text.ptr + i, end - i }, buf, sizeof buf);
        const uint64_t hk[2] = { e->key[0] ^ key, e->key[1] };
        key = cdet_hash(hk, buf, n);
        i = end + 1;
    }
    return bucket_for(e, key, sp, host, text);
}
