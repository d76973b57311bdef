// Package singleflight suppresses duplicate calls.
package singleflight

import (
	"bytes"
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"
	"sync"
)

var errGoexit = errors.New("runtime.Goexit was called")

type panicError struct {
	value any
	stack []byte
}

func (p *panicError) Error() string { return fmt.Sprintf("%v\n\n%s", p.value, p.stack) }

func (p *panicError) Unwrap() error {
	err, ok := p.value.(error)
	if !ok {
		return nil
	}
	return err
}

func newPanicError(v any) error {
	stack := debug.Stack()
	// The first line names a goroutine whose state will have changed when this is printed.
	if line := bytes.IndexByte(stack, '\n'); line >= 0 {
		stack = stack[line+1:]
	}
	return &panicError{value: v, stack: stack}
}

type call struct {
	wg    sync.WaitGroup
	val   any
	err   error
	dups  int
	chans []chan<- Result
}

// A Group is a name space of calls.
type Group struct {
	mu sync.Mutex
	m  map[string]*call
}

// A Result is what DoChan sends.
type Result struct {
	Val    any
	Err    error
	Shared bool
}

// join returns the call under way for key, or a new one.
func (g *Group) join(key string) (c *call, dup bool) {
	if g.m == nil {
		g.m = make(map[string]*call)
	}
	if c, ok := g.m[key]; ok {
		c.dups++
		return c, true
	}
	c = new(call)
	c.wg.Add(1)
	g.m[key] = c
	return c, false
}

// Do calls fn unless a call for key is under way, whose result it then shares.
func (g *Group) Do(key string, fn func() (any, error)) (v any, err error, shared bool) {
	g.mu.Lock()
	c, dup := g.join(key)
	g.mu.Unlock()
	if dup {
		c.wg.Wait()
		if e, ok := c.err.(*panicError); ok {
			panic(e)
		} else if c.err == errGoexit {
			runtime.Goexit()
		}
		return c.val, c.err, true
	}
	g.doCall(c, key, fn)
	return c.val, c.err, c.dups > 0
}

// DoChan is Do with the result on a channel.
func (g *Group) DoChan(key string, fn func() (any, error)) <-chan Result {
	ch := make(chan Result, 1)
	g.mu.Lock()
	c, dup := g.join(key)
	c.chans = append(c.chans, ch)
	g.mu.Unlock()
	if !dup {
		go g.doCall(c, key, fn)
	}
	return ch
}

func (g *Group) doCall(c *call, key string, fn func() (any, error)) {
	returned, recovered := false, false
	defer func() {
		if !returned && !recovered {
			c.err = errGoexit
		}
		g.mu.Lock()
		defer g.mu.Unlock()
		c.wg.Done()
		if g.m[key] == c {
			delete(g.m, key)
		}
		if e, ok := c.err.(*panicError); ok {
			if len(c.chans) > 0 {
				// Nobody could recover it here, and those who wait must not wait forever.
				go panic(e)
				select {}
			}
			panic(e)
		} else if c.err != errGoexit {
			for _, ch := range c.chans {
				ch <- Result{c.val, c.err, c.dups > 0}
			}
		}
	}()
	func() {
		defer func() {
			if !returned {
				if r := recover(); r != nil {
					c.err = newPanicError(r)
				}
			}
		}()
		c.val, c.err = fn()
		returned = true
	}()
	if !returned {
		recovered = true
	}
}

// Forget makes the next Do for key call its function.
func (g *Group) Forget(key string) {
	g.mu.Lock()
	delete(g.m, key)
	g.mu.Unlock()
}
