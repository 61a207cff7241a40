// SPDX-License-Identifier: MIT

package main

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// kept is the state file. All three belong together: what was read up to Places is in Snapshot, and its findings are Unsent or accepted.
type kept struct {
	Places   map[string]place
	Unsent   []json.RawMessage
	Snapshot []byte
}

// load takes the state of an earlier run; places of the files.
func (c *collector) load() (map[string]place, error) {
	var k kept
	if c.state == "" {
		return nil, nil
	}
	text, err := os.ReadFile(c.state)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err == nil {
		err = json.Unmarshal(text, &k)
	}
	if err == nil {
		err = c.engine.Restore(k.Snapshot)
	}
	if err != nil {
		return nil, err
	}
	c.sender.waiting = k.Unsent
	return k.Places, nil
}

// store replaces the state file: a crash at any moment leaves the old one or the new one.
func (c *collector) store() error {
	k := kept{Places: map[string]place{}}
	for _, t := range c.tails {
		k.Places[t.path] = t.at
	}
	var err error
	if k.Snapshot, err = c.engine.Snapshot(); err != nil {
		return err
	}
	k.Unsent = c.sender.unsent()
	text, err := json.Marshal(k)
	if err != nil {
		return err
	}
	return replace(c.state, text)
}

func replace(path string, text []byte) error {
	f, err := os.OpenFile(path+".new", os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600) // command lines are in it
	if err != nil {
		return err
	}
	_, err = f.Write(text)
	err = errors.Join(err, f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(path+".new", path)
	}
	if err != nil {
		return err
	}
	folder, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	defer folder.Close()
	return folder.Sync()
}
