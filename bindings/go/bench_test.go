// SPDX-License-Identifier: MIT

package chaindet_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	chaindet "github.com/chaindet/chaindet/bindings/go"
)

// Eight text fields, a process of its own each time, nothing that alerts: what crossing the border and keeping state cost.
func plainEvent(i int) chaindet.Event {
	return chaindet.Event{
		Time: time.Unix(1_700_000_000, int64(i)*1e6), Tag: uint64(i), Class: "process.start", Host: "ws1",
		Fields: []chaindet.Field{
			chaindet.String("process.entity_id", fmt.Sprintf("{%08x}", i%5000)),
			chaindet.String("process.executable", "/usr/bin/true"),
			chaindet.String("process.command_line", "/usr/bin/true --quietly"),
			chaindet.String("process.parent.entity_id", "{parent}"),
			chaindet.String("process.parent.executable", "/usr/sbin/cron"),
			chaindet.String("process.name", "true"),
			chaindet.String("user.name", "root"),
			chaindet.String("host.os.type", "linux"),
		},
	}
}

func BenchmarkFeed(b *testing.B) {
	e := open(b)
	events := make([]chaindet.Event, 5000)
	for i := range events {
		events[i] = plainEvent(i)
	}
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		ok(b, e.Feed(events[i%len(events)]))
		i++
	}
}

func BenchmarkFeedBatch(b *testing.B) {
	for _, size := range []int{1, 10, 100, 1000} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			e := open(b)
			var batch chaindet.Batch
			events := make([]chaindet.Event, 5000)
			for i := range events {
				events[i] = plainEvent(i)
			}
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				ok(b, batch.Add(events[i%len(events)]))
				if i++; batch.Len() == size {
					must(e.FeedBatch(&batch))(b)
					batch.Reset()
				}
			}
		})
	}
}

func BenchmarkFeedLines(b *testing.B) {
	var text bytes.Buffer
	n := 0
	for ; text.Len() < 64<<10; n++ {
		fmt.Fprintf(&text, `{"@timestamp":"2026-01-05T09:00:%02d.%03dZ","event":{"category":["process"],"type":["start"]},`+
			`"host":{"name":"ws1","os":{"type":"linux"}},"process":{"entity_id":"{%08x}","pid":%d,"executable":"/usr/bin/true",`+
			`"command_line":"/usr/bin/true --quietly","parent":{"entity_id":"{parent}","executable":"/usr/sbin/cron"}},`+
			`"user":{"name":"root"}}`+"\n", n/1000%60, n%1000, n%5000, 100+n)
	}
	e := open(b)
	b.SetBytes(int64(text.Len()))
	b.ReportAllocs()
	for b.Loop() {
		must(e.FeedLines(text.Bytes()))(b)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/record")
}

func BenchmarkAlert(b *testing.B) {
	e := open(b, chaindet.WithRevisions(chaindet.FirstRevision))
	i := 0
	for b.Loop() {
		b.StopTimer()
		for _, ev := range chain(strings.Repeat("x", i%7) + fmt.Sprint(i)) {
			ok(b, e.Feed(ev))
		}
		i++
		b.StartTimer()
		if a, err := e.Next(); a == nil {
			b.Fatal(err)
		}
	}
}
