// Package iter has the types of iterator functions, and Pull, which turns them into next functions by running them as
// coroutines of the VM.
package iter

import (
	"internal/rt"
	"runtime"
)

// Seq is an iterator over single values.
type Seq[V any] func(yield func(V) bool)

// Seq2 is an iterator over pairs.
type Seq2[K, V any] func(yield func(K, V) bool)

// A puller is the state shared by both sides of Pull.
type puller struct {
	coro *rt.Coro
	// in is true while the iterator runs, done when it has ended or been stopped.
	in, done         bool
	wanted           bool // next waits for a value
	yielded          bool // the iterator has produced a value that next has not taken
	panicked         any
	caught, goexited bool
}

// run is the coroutine's body: it hands a panic or Goexit of the iterator over to the other side.
func (p *puller) run(body func()) {
	returned := false
	defer func() {
		p.done = true
		if !returned {
			if v := recover(); v != nil {
				p.panicked, p.caught = v, true
			} else {
				p.goexited = true
			}
		}
	}()
	if !p.done {
		body()
	}
	returned = true
}

// resume switches to the iterator and raises here what ended it abnormally.
func (p *puller) resume() {
	p.in = true
	rt.CoroSwitch(p.coro)
	p.in = false
	if p.caught {
		p.caught = false
		panic(p.panicked)
	}
	if p.goexited {
		p.goexited = false
		runtime.Goexit()
	}
}

// stop ends the iterator: its yield returns false, or it does not begin.
func (p *puller) stop() {
	if !p.done {
		p.done = true
		p.resume()
	}
}

// Pull converts seq into next, which returns its values one by one, and stop, which ends it.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	p := new(puller)
	var value V
	yield := func(v V) bool {
		if p.done {
			return false
		}
		if !p.wanted {
			panic("iter.Pull: yield called again before next")
		}
		p.wanted = false
		value, p.yielded = v, true
		rt.CoroSwitch(p.coro)
		return !p.done
	}
	p.coro = rt.NewCoro(func(*rt.Coro) { p.run(func() { seq(yield) }) })
	next = func() (v V, ok bool) {
		if p.in {
			panic("iter.Pull: next called again before yield")
		}
		if p.done {
			return v, false
		}
		p.wanted = true
		p.resume()
		if !p.yielded {
			return v, false
		}
		var zero V
		v, value, p.yielded = value, zero, false
		return v, true
	}
	return next, p.stop
}

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	p := new(puller)
	var key K
	var value V
	yield := func(k K, v V) bool {
		if p.done {
			return false
		}
		if !p.wanted {
			panic("iter.Pull2: yield called again before next")
		}
		p.wanted = false
		key, value, p.yielded = k, v, true
		rt.CoroSwitch(p.coro)
		return !p.done
	}
	p.coro = rt.NewCoro(func(*rt.Coro) { p.run(func() { seq(yield) }) })
	next = func() (k K, v V, ok bool) {
		if p.in {
			panic("iter.Pull2: next called again before yield")
		}
		if p.done {
			return k, v, false
		}
		p.wanted = true
		p.resume()
		if !p.yielded {
			return k, v, false
		}
		var zeroK K
		var zeroV V
		k, v = key, value
		key, value, p.yielded = zeroK, zeroV, false
		return k, v, true
	}
	return next, p.stop
}
