// Package signal lets a program receive signals instead of being ended by them.
package signal

import (
	"context"
	"os"
	"slices"
	"sync"
	"syscall"
)

// signals is one more than the largest signal number.
const signals = 65

// A client is a channel and the signals it wants.
type client struct {
	c    chan<- os.Signal
	want [signals]bool
}

var (
	mu      sync.Mutex
	clients []*client
	ignored [signals]bool
	started bool
)

// want starts or stops catching a signal. Once one was caught there is no deadlock report any more.
func want(sig int, on bool)

// ignore makes the system drop a signal.
func ignore(sig int)

// next waits for a caught signal.
func next() int

func loop() {
	for {
		deliver(next())
	}
}

func deliver(n int) {
	mu.Lock()
	defer mu.Unlock()
	for _, cl := range clients {
		if cl.want[n] {
			select {
			case cl.c <- syscall.Signal(n):
			default:
			}
		}
	}
}

// number returns the number of a signal, -1 for what is none.
func number(sig os.Signal) int {
	if s, ok := sig.(syscall.Signal); ok && s >= 0 && int(s) < signals {
		return int(s)
	}
	return -1
}

// each calls f for the numbers of sigs, or all.
func each(sigs []os.Signal, f func(n int)) {
	if len(sigs) == 0 {
		for n := 1; n < signals; n++ {
			f(n)
		}
		return
	}
	for _, s := range sigs {
		if n := number(s); n >= 0 {
			f(n)
		}
	}
}

func wanted(n int) bool {
	return slices.ContainsFunc(clients, func(cl *client) bool { return cl.want[n] })
}

// Notify has the signals, or all if none are named, sent to c, which must have room: a signal that would have to wait is dropped.
func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if c == nil {
		panic("os/signal: Notify using nil channel")
	}
	mu.Lock()
	defer mu.Unlock()
	i := slices.IndexFunc(clients, func(cl *client) bool { return cl.c == c })
	if i < 0 {
		i = len(clients)
		clients = append(clients, &client{c: c})
	}
	cl := clients[i]
	each(sig, func(n int) {
		if cl.want[n] {
			return
		}
		if !wanted(n) {
			want(n, true)
			ignored[n] = false
			if !started {
				started = true
				go loop()
			}
		}
		cl.want[n] = true
	})
}

// Stop ends what Notify started for c: when it returns, c gets no more signals.
func Stop(c chan<- os.Signal) {
	mu.Lock()
	defer mu.Unlock()
	i := slices.IndexFunc(clients, func(cl *client) bool { return cl.c == c })
	if i < 0 {
		return
	}
	gone := clients[i]
	clients = slices.Delete(clients, i, i+1)
	for n := range gone.want {
		if gone.want[n] && !wanted(n) {
			want(n, false)
		}
	}
}

func cancel(sigs []os.Signal, f func(n int)) {
	mu.Lock()
	defer mu.Unlock()
	each(sigs, func(n int) {
		f(n)
		for _, cl := range clients {
			cl.want[n] = false
		}
	})
}

// Ignore has the signals, or all if none are named, dropped.
func Ignore(sig ...os.Signal) {
	cancel(sig, func(n int) {
		ignored[n] = true
		ignore(n)
	})
}

// Ignored reports whether a signal is dropped.
func Ignored(sig os.Signal) bool {
	n := number(sig)
	return n >= 0 && ignored[n]
}

// Reset undoes Notify for the signals, or for all if none are named.
func Reset(sig ...os.Signal) {
	cancel(sig, func(n int) { want(n, false) })
}

// NotifyContext returns a copy of parent that is done when one of the signals comes, when stop is called or when parent is done. stop restores what the signals did.
func NotifyContext(parent context.Context, sigs ...os.Signal) (ctx context.Context, stop context.CancelFunc) {
	ctx, end := context.WithCancelCause(parent)
	c := &signalCtx{Context: ctx, end: end, signals: slices.Clone(sigs), ch: make(chan os.Signal, 1)}
	Notify(c.ch, c.signals...)
	if ctx.Err() == nil {
		go func() {
			select {
			case s := <-c.ch:
				c.end(signalError(s.String() + " signal received"))
			case <-c.Done():
			}
		}()
	}
	return c, c.stop
}

type signalCtx struct {
	context.Context
	end     context.CancelCauseFunc
	signals []os.Signal
	ch      chan os.Signal
}

func (c *signalCtx) stop() {
	c.end(nil)
	Stop(c.ch)
}

func (c *signalCtx) String() string {
	name := "context"
	if s, ok := c.Context.(interface{ String() string }); ok {
		name = s.String()
		name = name[:len(name)-len(".WithCancel")]
	}
	text := "signal.NotifyContext(" + name
	if len(c.signals) > 0 {
		text += ", ["
		for i, s := range c.signals {
			if i > 0 {
				text += " "
			}
			text += s.String()
		}
		text += "]"
	}
	return text + ")"
}

type signalError string

func (e signalError) Error() string { return string(e) }
