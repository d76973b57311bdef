package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// A Context of the user's own that can be cancelled.
type mine struct {
	done chan struct{}
	err  error
}

func (m *mine) Deadline() (time.Time, bool) { return time.Time{}, false }
func (m *mine) Done() <-chan struct{}       { return m.done }
func (m *mine) Err() error                  { return m.err }
func (m *mine) Value(k any) any {
	if k == "who" {
		return "mine"
	}
	return nil
}

type wrap struct {
	context.Context
	extra string
}

func (w wrap) Value(k any) any {
	if k == "extra" {
		return w.extra
	}
	return w.Context.Value(k)
}

func main() {
	m := &mine{done: make(chan struct{})}
	child, cancel := context.WithCancel(m)
	defer cancel()
	w := wrap{child, "more"}
	grand, cancel2 := context.WithCancelCause(w)
	defer cancel2(nil)
	fmt.Println(grand.Value("who"), grand.Value("extra"), grand.Err())
	m.err = errors.New("my own error")
	close(m.done)
	<-child.Done()
	<-grand.Done()
	fmt.Println(child.Err(), grand.Err(), context.Cause(grand))
}
