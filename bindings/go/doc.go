// SPDX-License-Identifier: MIT

// Package chaindet follows behaviour chains in event streams: a document is opened, a file is written, an interpreter
// starts, something talks to the network. It is the C library libchaindet in Go's clothes; no part of the engine is
// written again.
//
//	rules := chaindet.NewRuleset(...)  --NewEngine-->  Engine  --Feed, FeedLines, Run-->  Alert
//
// # Use
//
// [Open] makes an engine on the built-in analytics; [NewRuleset] and [Ruleset.NewEngine] do the same in two steps, for
// rules that many engines share. Events come in as log records ([Engine.Run], [Engine.FeedLines], [Stream]), as batches
// ([Batch], [Engine.FeedBatch]), or one by one ([Engine.Feed]). Alerts are pulled with [Engine.Alerts]. An Alert is a copy: it
// stays valid for ever and belongs to whoever has it. Your program is asked for what events do not say, if it likes
// ([WithLookup]).
//
// # Goroutines
//
// A [Ruleset] and a [Sources] may be used by any number of goroutines. An [Engine], its [Stream] values and a [Batch]
// belong to one goroutine at a time: pass them on, or guard them with a mutex. A call on an engine that another
// goroutine is using does nothing and returns [ErrInUse]; it never waits and never corrupts. Several engines on one
// ruleset run in parallel.
//
// # Closing
//
// Close gives the C memory back at once, may be called twice, and makes every later call return [ErrClosed]. What is not
// closed is given back some time after the last reference is gone. Handles must not be copied; a copy is refused.
//
// # Full queues
//
// Waiting alerts are bounded ([WithMaxAlerts]). When they have reached the bound, feeding returns [ErrFull] and takes
// nothing: range over Alerts, then feed the same again. Run does that by itself.
//
// # Building
//
// As it comes, the module compiles the C library that is bundled with it, and needs gcc, g++ and the development packages
// of PCRE2, libyaml, simdjson, zlib, expat and libevtx. With -tags chaindet_system it links the installed library as
// pkg-config tells. 64-bit machines only.
package chaindet
