/* SPDX-License-Identifier: MIT
 *
 * work.c: twice as many events of one shape are about twice the work, whatever the shape. Counted are chains judged, the evidence
 * collected for it, and the uses of files and sleepless chains looked at for news; nothing is timed.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "feeder.h"
#include "state.h"

#define FIREFOX "guid=ff pid=10 exe='C:\\Program Files\\Mozilla Firefox\\firefox.exe'"
#define WORD "'C:\\Program Files\\Microsoft Office\\root\\Office16\\WINWORD.EXE'"
#define OPENED "'WINWORD.EXE /n C:\\Users\\ana\\Downloads\\invoice.docm'"
#define POWERSHELL "exe='C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe'"
#define DOWNLOAD "'C:\\Users\\ana\\Downloads\\invoice.exe'"
#define EXPLORER "pguid=ex pexe='C:\\Windows\\explorer.exe'"
#define EGRESS "ip=203.0.113.7"

/* One step of a shape at second `t`, the i-th. */
typedef void (*step_fn)(feeder *f, int t, int i);

static void written_and_run(feeder *f, int t, int i)
{
    feed_line(f, "%ds ws1 file.create " FIREFOX " file=" DOWNLOAD, t);
    feed_line(f, "%ds ws1 process.start guid=p%d exe=" DOWNLOAD " " EXPLORER, t, i);
}

static void written_run_and_connecting(feeder *f, int t, int i)
{
    written_and_run(f, t, i);
    feed_line(f, "%ds ws1 network.connect guid=p%d exe=" DOWNLOAD " " EGRESS, t, i);
}

static void document_opened_again(feeder *f, int t, int i)
{
    feed_line(f, "%ds ws1 file.create " FIREFOX " file='C:\\Users\\ana\\Downloads\\invoice.docm'", t);
    feed_line(f, "%ds ws1 process.start guid=w%d exe=" WORD " cmd=" OPENED " " EXPLORER, t, i);
    feed_line(f, "%ds ws1 process.start guid=q%d " POWERSHELL " pguid=w%d pexe=" WORD, t, i, i);
}

static void children_that_connect(feeder *f, int t, int i)
{
    feed_line(f, "%ds ws1 process.start guid=q%d " POWERSHELL " pguid=w pexe=" WORD " pcmd=" OPENED, t, i);
    feed_line(f, "%ds ws1 network.connect guid=q%d " POWERSHELL " " EGRESS, t, i);
}

static void one_lineage(feeder *f, int t, int i)
{
    if (i == 0) feed_line(f, "%ds ws1 process.start guid=q " POWERSHELL " pguid=w pexe=" WORD " pcmd=" OPENED, t);
    feed_line(f, "%ds ws1 process.start guid=g%d " POWERSHELL " pguid=q", t, i);
    feed_line(f, "%ds ws1 network.connect guid=g%d " POWERSHELL " " EGRESS, t, i);
}

static void ever_deeper(feeder *f, int t, int i)
{
    if (i == 0) feed_line(f, "%ds ws1 process.start guid=g0 " POWERSHELL " pguid=w pexe=" WORD " pcmd=" OPENED, t);
    feed_line(f, "%ds ws1 process.start guid=g%d " POWERSHELL " pguid=g%d", t, i + 1, i);
    feed_line(f, "%ds ws1 network.connect guid=g%d " POWERSHELL " " EGRESS, t, i + 1);
}

static void connects_of_one(feeder *f, int t, int i)
{
    if (i == 0) feed_line(f, "%ds ws1 process.start guid=q " POWERSHELL " pguid=w pexe=" WORD " pcmd=" OPENED, t);
    feed_line(f, "%ds ws1 network.connect guid=q " POWERSHELL " ip=203.0.%d.%d", t, i / 250 % 250, i % 250);
}

static void writers_of_one_file(feeder *f, int t, int i)
{
    if (i == 0) feed_line(f, "%ds ws1 process.start guid=p exe=" DOWNLOAD " " EXPLORER, t);
    feed_line(f, "%ds ws1 file.create guid=f%d exe='C:\\Program Files\\Mozilla Firefox\\firefox.exe' file=" DOWNLOAD, t,
              i);
}

static void files_of_one_writer(feeder *f, int t, int i)
{
    feed_line(f, "%ds ws1 file.create " FIREFOX " file='C:\\Users\\ana\\Downloads\\i%d.exe'", t, i);
    feed_line(f, "%ds ws1 process.start guid=p%d exe='C:\\Users\\ana\\Downloads\\i%d.exe' " EXPLORER, t, i, i);
}

static void near_misses(feeder *f, int t, int i)
{
    feed_line(f, "%ds ws1 process.start guid=q%d " POWERSHELL " pguid=w%d pexe=" WORD " pcmd=" OPENED, t, i, i);
}

static void alerts_withdrawn(feeder *f, int t, int i)
{
    children_that_connect(f, t, i);
    feed_line(f, "%ds ws1 process.start guid=q%d " POWERSHELL " pguid=s%d pexe='C:\\Windows\\System32\\services.exe'",
              t, i, i);
}

static void hosts(feeder *f, int t, int i)
{
    feed_line(f, "%ds h%d process.start guid=q " POWERSHELL " pguid=w pexe=" WORD " pcmd=" OPENED, t, i);
    feed_line(f, "%ds h%d network.connect guid=q " POWERSHELL " " EGRESS, t, i);
}

static uint64_t work_of(cdet_ruleset *rs, step_fn step, int n, bool crowded)
{
    feeder f;
    feed_open(&f, rs, NULL);
    for (int i = 0; i < n; i++) step(&f, 1000000 + (crowded ? i / 100 : i), i);
    feed_end(&f);
    uint64_t work = f.e->judged + f.e->weighed + f.e->looked;
    feed_close(&f);
    return work;
}

/* Half of it and a start-up that does not grow are left room for. */
static void grows_in_proportion(cdet_ruleset *rs, step_fn step)
{
    enum { N = 150, FIXED = 6000 };
    for (int crowded = 0; crowded < 2; crowded++) {
        uint64_t one = work_of(rs, step, N, crowded), two = work_of(rs, step, 2 * N, crowded);
        if (two > 2 * one + one / 2 + FIXED)
            fail_msg("%d steps are %llu looks, %d are %llu%s", N, (unsigned long long)one, 2 * N,
                     (unsigned long long)two, crowded ? " (a hundred a second)" : "");
        assert_true(one > 0);
    }
}

#define TEST_OF(shape)                                                                                                 \
    static void work_is_in_proportion_to_##shape(void **state)                                                         \
    {                                                                                                                  \
        grows_in_proportion(*state, shape);                                                                            \
    }
TEST_OF(written_and_run)
TEST_OF(written_run_and_connecting)
TEST_OF(document_opened_again)
TEST_OF(children_that_connect)
TEST_OF(one_lineage)
TEST_OF(ever_deeper)
TEST_OF(connects_of_one)
TEST_OF(writers_of_one_file)
TEST_OF(files_of_one_writer)
TEST_OF(near_misses)
TEST_OF(alerts_withdrawn)
TEST_OF(hosts)

static int compile(void **state)
{
    *state = feed_rules(NULL, NULL);
    return 0;
}

static int release(void **state)
{
    cdet_ruleset_unref(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(work_is_in_proportion_to_written_and_run),
        cmocka_unit_test(work_is_in_proportion_to_written_run_and_connecting),
        cmocka_unit_test(work_is_in_proportion_to_document_opened_again),
        cmocka_unit_test(work_is_in_proportion_to_children_that_connect),
        cmocka_unit_test(work_is_in_proportion_to_one_lineage),
        cmocka_unit_test(work_is_in_proportion_to_ever_deeper),
        cmocka_unit_test(work_is_in_proportion_to_connects_of_one),
        cmocka_unit_test(work_is_in_proportion_to_writers_of_one_file),
        cmocka_unit_test(work_is_in_proportion_to_files_of_one_writer),
        cmocka_unit_test(work_is_in_proportion_to_near_misses),
        cmocka_unit_test(work_is_in_proportion_to_alerts_withdrawn),
        cmocka_unit_test(work_is_in_proportion_to_hosts),
    };
    return cmocka_run_group_tests(tests, compile, release);
}
