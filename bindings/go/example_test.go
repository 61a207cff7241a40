// SPDX-License-Identifier: MIT

package chaindet_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"time"

	chaindet "github.com/chaindet/chaindet/bindings/go"
)

// Log records in, alerts out.
func Example() {
	engine, err := chaindet.Open(chaindet.WithRevisions(chaindet.FinalRevision))
	if err != nil {
		log.Fatal(err)
	}
	defer engine.Close()
	f, err := os.Open("../../examples/sample/windows-evtx_dump.jsonl")
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	for alert, err := range engine.Run(context.Background(), f) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(alert.Level, alert.Analytic, "on", alert.Host, "about", alert.Anchor)
	}
	// Output: critical AN1314 on ws-17.corp.example about powershell.exe (pid 10216)
}

func printAlerts(ctx context.Context, records io.Reader) error {
	engine, err := chaindet.Open(chaindet.WithSet("AN1314", "TimeWindow", "10m"), chaindet.WithRevisions(chaindet.FinalRevision))
	if err != nil {
		return err // errors.As gives the *chaindet.Error: file:line:column of each mistake
	}
	defer engine.Close()
	for alert, err := range engine.Run(ctx, records) { // log records of any known source, mixed as they come
		if err != nil {
			return err
		}
		fmt.Println(alert.Level, alert.Analytic, "on", alert.Host, "about", alert.Anchor)
	}
	return nil
}

// A file, a pipe, a connection: whatever gives log records.
func ExampleEngine_Run() {
	f, err := os.Open("../../examples/sample/windows-evtx_dump.jsonl")
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	fmt.Println(printAlerts(context.Background(), f))
	// Output:
	// critical AN1314 on ws-17.corp.example about powershell.exe (pid 10216)
	// <nil>
}

// Events that are no log records are fed one by one; an alert is there as soon as the event that completes it.
func ExampleEngine_Feed() {
	engine, err := chaindet.Open()
	if err != nil {
		log.Fatal(err)
	}
	defer engine.Close()
	at := time.Date(2026, 1, 5, 9, 0, 0, 0, time.UTC)
	events := []chaindet.Event{
		{Time: at, Tag: 1, Class: "process.start", Host: "ws1", Fields: []chaindet.Field{
			chaindet.String("process.entity_id", "{w}"),
			chaindet.String("process.executable", `C:\Program Files\Microsoft Office\WINWORD.EXE`),
			chaindet.String("process.command_line", `WINWORD.EXE "C:\Users\kim\Downloads\invoice.docm"`),
		}},
		{Time: at.Add(time.Second), Tag: 2, Class: "process.start", Host: "ws1", Fields: []chaindet.Field{
			chaindet.String("process.entity_id", "{p}"),
			chaindet.String("process.parent.entity_id", "{w}"),
			chaindet.String("process.parent.executable", `C:\Program Files\Microsoft Office\WINWORD.EXE`),
			chaindet.String("process.executable", `C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe`),
		}},
		{Time: at.Add(2 * time.Second), Tag: 3, Class: "network.connect", Host: "ws1", Fields: []chaindet.Field{
			chaindet.String("process.entity_id", "{p}"),
			chaindet.String("process.executable", `C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe`),
			chaindet.String("destination.ip", "203.0.113.7"),
		}},
	}
	for _, ev := range events {
		if err := engine.Feed(ev); err != nil {
			log.Fatal(err)
		}
		for alert, err := range engine.Alerts() {
			if err != nil {
				log.Fatal(err)
			}
			for _, stage := range alert.Stages {
				fmt.Println(stage.Name, stage.Events[0].Tag, stage.Events[0].Summary)
			}
		}
	}
	// Output:
	// open 1 WINWORD.EXE started: WINWORD.EXE "C:\Users\kim\Downloads\invoice.docm"
	// spawn 2 WINWORD.EXE started powershell.exe
	// egress 3 powershell.exe connected to 203.0.113.7
}

// A site's settings, and what is said when one is wrong.
func ExampleNewRuleset() {
	_, err := chaindet.NewRuleset(
		chaindet.WithBuiltin(),
		chaindet.WithSite("AN1314:\n  TimeWindow: 10m\n  HighRiskParent: {add: [notepad++.exe]}\n", "site.yaml"),
	)
	var e *chaindet.Error
	if errors.Is(err, chaindet.ErrRules) && errors.As(err, &e) {
		fmt.Println(e.Diagnostics[0])
	}
	rules, err := chaindet.NewRuleset(
		chaindet.WithBuiltin(),
		chaindet.WithSet("AN1314", "TimeWindow", "10m"),
		chaindet.WithAdd("AN1314", "HighRiskParents", "notepad++.exe"),
		chaindet.WithAnalytics("AN1314"),
	)
	if err != nil {
		log.Fatal(err)
	}
	defer rules.Close()
	a, _ := rules.Analytic("AN1314")
	fmt.Println(a.ID, a.Window)
	// Output:
	// site.yaml:3:3: error: AN1314 has no element 'HighRiskParent' (did you mean 'HighRiskParents'?)
	// AN1314 10m0s
}

// A state that is saved goes on in another process.
func ExampleEngine_Snapshot() {
	rules, err := chaindet.NewRuleset()
	if err != nil {
		log.Fatal(err)
	}
	defer rules.Close()
	first, _ := rules.NewEngine()
	saved, err := first.Snapshot()
	if err != nil {
		log.Fatal(err)
	}
	first.Close()

	second, _ := rules.NewEngine()
	defer second.Close()
	fmt.Println(second.Restore(saved))
	fmt.Println(errors.Is(second.Restore([]byte("no snapshot")), chaindet.ErrCorrupt))
	// Output:
	// <nil>
	// true
}

// Small pieces are gathered before they cross into C.
func ExampleStream() {
	engine, err := chaindet.Open()
	if err != nil {
		log.Fatal(err)
	}
	defer engine.Close()
	stream, err := engine.NewStream(chaindet.WithSource("windows-evtx-dump"))
	if err != nil {
		log.Fatal(err)
	}
	defer stream.Close()
	w := bufio.NewWriterSize(stream, 64<<10)
	lines, _ := os.ReadFile("../../examples/sample/windows-evtx_dump.jsonl")
	for _, b := range lines {
		w.WriteByte(b)
	}
	w.Flush()
	stream.End()
	stats, _ := stream.Stats()
	fmt.Println(stats.Records, "records,", stats.Unreadable, "unreadable")
	// Output: 43 records, 0 unreadable
}

// Events of the program's own, a hundred at a time.
func ExampleBatch() {
	engine, err := chaindet.Open()
	if err != nil {
		log.Fatal(err)
	}
	defer engine.Close()
	var batch chaindet.Batch
	for i := range 100 {
		batch.Add(chaindet.Event{Time: time.Unix(int64(i), 0), Class: "process.start", Host: "ws1", Fields: []chaindet.Field{
			chaindet.Int("process.pid", int64(i+1)),
			chaindet.String("process.executable", "/usr/bin/true"),
		}})
	}
	taken, err := engine.FeedBatch(&batch)
	fmt.Println(taken, err)
	// Output: 100 <nil>
}
