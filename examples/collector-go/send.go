// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"math/rand/v2"
	"net/http"
	"sync"
	"time"
)

// A sender posts findings from a bounded queue. Reading logs never waits for the network: when the endpoint is away for
// long, the oldest findings go, and are counted.
type sender struct {
	settings
	client http.Client
	wake   chan struct{}
	ctx    context.Context // over when the grace is
	cancel context.CancelFunc

	mu            sync.Mutex
	waiting       []json.RawMessage // oldest first; the first `inFlight` are being posted
	inFlight      int
	stopping      bool
	sent, dropped uint64
}

func newSender(s settings) *sender {
	ctx, cancel := context.WithCancel(context.Background())
	return &sender{settings: s, client: http.Client{Timeout: 30 * time.Second}, wake: make(chan struct{}, 1), ctx: ctx, cancel: cancel}
}

func (s *sender) nudge() {
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

func (s *sender) add(finding map[string]any) {
	text, err := json.Marshal(finding)
	s.mu.Lock()
	defer s.mu.Unlock()
	if err != nil {
		s.dropped++
		log.Printf("a finding is lost: %v", err)
		return
	}
	if len(s.waiting)-s.inFlight >= s.queue {
		s.dropped++
		s.waiting = append(s.waiting[:s.inFlight:s.inFlight], s.waiting[s.inFlight+1:]...)
		if s.dropped == 1 {
			log.Printf("the queue is full: the oldest findings are dropped")
		}
	}
	s.waiting = append(s.waiting, text)
	s.nudge()
}

// unsent is what the state holds: also what is being posted, since nobody has accepted it yet.
func (s *sender) unsent() []json.RawMessage {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]json.RawMessage{}, s.waiting...)
}

// stop ends run once the queue is empty, or when the grace is over.
func (s *sender) stop(grace time.Duration) {
	s.mu.Lock()
	s.stopping = true
	s.mu.Unlock()
	time.AfterFunc(grace, s.cancel)
	s.nudge()
}

// take begins a batch; nil: nothing waits. The second value: it is over.
func (s *sender) take() ([]json.RawMessage, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.inFlight = min(len(s.waiting), s.batch)
	return s.waiting[:s.inFlight:s.inFlight], (s.stopping && s.inFlight == 0) || s.ctx.Err() != nil
}

// done ends a batch. What was neither accepted nor given up stays at the head of the queue.
func (s *sender) done(accepted, givenUp bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := s.inFlight
	s.inFlight = 0
	if accepted {
		s.sent += uint64(n)
	} else if givenUp {
		s.dropped += uint64(n)
	} else {
		return
	}
	s.waiting = append([]json.RawMessage{}, s.waiting[n:]...)
}

func (s *sender) run() {
	for {
		batch, over := s.take()
		if over {
			s.done(false, false)
			return
		}
		if len(batch) == 0 {
			select {
			case <-s.wake:
			case <-s.ctx.Done():
			}
			continue
		}
		err := s.deliver(batch)
		if err != nil && s.ctx.Err() == nil {
			log.Printf("%d findings are given up: %v", len(batch), err)
		}
		s.done(err == nil, s.ctx.Err() == nil)
	}
}

// deliver posts a batch, again and again where it makes sense, with longer and longer pauses.
func (s *sender) deliver(batch []json.RawMessage) error {
	body, err := json.Marshal(batch)
	if err != nil {
		return err
	}
	pause := 250 * time.Millisecond
	for try := 1; ; try++ {
		again, err := s.post(body)
		if err == nil || !again || try >= s.retries {
			return err
		}
		if try == 1 {
			log.Printf("the endpoint does not take findings: %v; trying again", err)
		}
		select {
		case <-time.After(pause/2 + rand.N(pause/2)):
		case <-s.ctx.Done():
			return s.ctx.Err()
		}
		pause = min(2*pause, time.Minute)
	}
}

// post makes one request. again: a further one may be answered otherwise.
func (s *sender) post(body []byte) (again bool, err error) {
	r, err := http.NewRequestWithContext(s.ctx, http.MethodPost, s.endpoint, bytes.NewReader(body))
	if err != nil {
		return false, err
	}
	r.Header.Set("Content-Type", "application/json")
	answer, err := s.client.Do(r)
	if err != nil {
		return true, err
	}
	defer answer.Body.Close()
	_, _ = io.Copy(io.Discard, io.LimitReader(answer.Body, 64<<10)) // so that the connection is used again
	if answer.StatusCode/100 == 2 {
		return false, nil
	}
	again = answer.StatusCode >= 500 || answer.StatusCode == http.StatusTooManyRequests || answer.StatusCode == http.StatusRequestTimeout
	return again, fmt.Errorf("%s: %s", s.endpoint, answer.Status)
}
