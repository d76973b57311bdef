// Package sync has locks and other ways for goroutines to wait for each other. It is plain Go: straight-line code is atomic in
// Goanna (see internal/rt), and only waiting goes to the VM.
package sync

import (
	"internal/rt"
	isync "internal/sync"
)

// noCopy marks types that must not be copied after first use.
type noCopy struct{}

func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

// A Locker can be locked and unlocked.
type Locker interface {
	Lock()
	Unlock()
}

// A Mutex is a mutual exclusion lock; the zero value is unlocked.
type Mutex struct {
	_  noCopy
	mu isync.Mutex
}

// Lock locks m, waiting until it is free.
func (m *Mutex) Lock() { m.mu.Lock() }

// TryLock locks m if it is free.
func (m *Mutex) TryLock() bool { return m.mu.TryLock() }

// Unlock unlocks m.
func (m *Mutex) Unlock() { m.mu.Unlock() }

// A RWMutex is held by any number of readers or one writer. A waiting writer keeps new readers out.
type RWMutex struct {
	w           Mutex // held by the pending writer
	writerSem   uint32
	readerSem   uint32
	readerCount int32 // less maxReaders while a writer is pending
	readerWait  int32 // readers that the pending writer waits for
}

const maxReaders = 1 << 30

// RLock locks rw for reading.
func (rw *RWMutex) RLock() {
	rt.SyncOps++
	rw.readerCount++
	if rw.readerCount < 0 {
		rt.Semacquire(&rw.readerSem, rt.ReasonRWMutexRLock, false)
	}
}

// TryRLock locks rw for reading unless a writer holds or awaits it.
func (rw *RWMutex) TryRLock() bool {
	rt.SyncOps++
	if rw.readerCount < 0 {
		return false
	}
	rw.readerCount++
	return true
}

// RUnlock undoes one RLock.
func (rw *RWMutex) RUnlock() {
	rt.SyncOps++
	rw.readerCount--
	if rw.readerCount < 0 {
		rw.rUnlockSlow(rw.readerCount)
	}
}

func (rw *RWMutex) rUnlockSlow(r int32) {
	if r+1 == 0 || r+1 == -maxReaders {
		rt.Fatal("sync: RUnlock of unlocked RWMutex")
	}
	rw.readerWait--
	if rw.readerWait == 0 {
		rt.Semrelease(&rw.writerSem, false)
	}
}

// Lock locks rw for writing.
func (rw *RWMutex) Lock() {
	rw.w.Lock()
	readers := rw.readerCount
	rw.readerCount -= maxReaders
	rw.readerWait += readers
	if readers != 0 && rw.readerWait != 0 {
		rt.Semacquire(&rw.writerSem, rt.ReasonRWMutexLock, false)
	}
}

// TryLock locks rw for writing if it is free.
func (rw *RWMutex) TryLock() bool {
	if rw.readerCount != 0 || !rw.w.TryLock() {
		return false
	}
	if rw.readerCount != 0 {
		rw.w.Unlock()
		return false
	}
	rw.readerCount = -maxReaders
	return true
}

// Unlock unlocks rw for writing.
func (rw *RWMutex) Unlock() {
	rt.SyncOps++
	rw.readerCount += maxReaders
	readers := rw.readerCount
	if readers >= maxReaders {
		rt.Fatal("sync: Unlock of unlocked RWMutex")
	}
	for range readers {
		rt.Semrelease(&rw.readerSem, false)
	}
	rw.w.Unlock()
}

// RLocker returns a Locker that locks for reading.
func (rw *RWMutex) RLocker() Locker { return (*rlocker)(rw) }

type rlocker RWMutex

func (r *rlocker) Lock()   { (*RWMutex)(r).RLock() }
func (r *rlocker) Unlock() { (*RWMutex)(r).RUnlock() }

// A WaitGroup waits for a counter to become zero.
type WaitGroup struct {
	noCopy noCopy
	state  uint64 // counter in the high half, waiters in the low one
	sema   uint32
}

// Add adds delta to the counter, and wakes the waiters when it becomes zero.
func (wg *WaitGroup) Add(delta int) {
	rt.SyncOps++
	wg.state += uint64(delta) << 32
	counter, waiters := int32(wg.state>>32), uint32(wg.state)
	if counter < 0 {
		panic("sync: negative WaitGroup counter")
	}
	if waiters != 0 && delta > 0 && counter == int32(delta) {
		panic("sync: WaitGroup misuse: Add called concurrently with Wait")
	}
	if counter > 0 || waiters == 0 {
		return
	}
	wg.state = 0
	for ; waiters != 0; waiters-- {
		rt.Semrelease(&wg.sema, false)
	}
}

// Done takes one off the counter.
func (wg *WaitGroup) Done() { wg.Add(-1) }

// Wait waits until the counter is zero.
func (wg *WaitGroup) Wait() {
	rt.SyncOps++
	if wg.state>>32 == 0 {
		return
	}
	wg.state++
	rt.Semacquire(&wg.sema, rt.ReasonWaitGroupWait, false)
	if wg.state != 0 {
		panic("sync: WaitGroup is reused before previous Wait has returned")
	}
}

// Go calls f in a new goroutine and counts it. f must not panic: then the program ends.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer func() {
			if x := recover(); x != nil {
				// Done is not called: main could return before the report.
				panic(x)
			}
			wg.Done()
		}()
		f()
	}()
}

// Once does something once.
type Once struct {
	_    noCopy
	done uint32
	m    Mutex
}

// Do calls f if it is the first call of Do; others wait until it has returned.
func (o *Once) Do(f func()) {
	rt.SyncOps++
	if o.done == 0 {
		o.doSlow(f)
	}
}

func (o *Once) doSlow(f func()) {
	o.m.Lock()
	defer o.m.Unlock()
	if o.done == 0 {
		defer o.finish()
		f()
	}
}

func (o *Once) finish() {
	rt.SyncOps++
	o.done = 1
}

// A Cond is where goroutines wait for an event.
type Cond struct {
	noCopy noCopy
	L      Locker
	notify uint32 // its address names the queue
	self   *Cond  // to notice copies
}

// NewCond makes a Cond with the Locker l.
func NewCond(l Locker) *Cond { return &Cond{L: l} }

func (c *Cond) first() {
	if c.self != nil {
		panic("sync.Cond is copied")
	}
	c.self = c
}

// Wait unlocks c.L, waits for Signal or Broadcast, and locks c.L again.
func (c *Cond) Wait() {
	rt.SyncOps++
	if c.self != c {
		c.first()
	}
	rt.NotifyAdd(&c.notify)
	c.L.Unlock()
	rt.NotifyWait(&c.notify)
	c.L.Lock()
}

// Signal wakes the goroutine that has waited longest.
func (c *Cond) Signal() {
	rt.SyncOps++
	if c.self != c {
		c.first()
	}
	rt.NotifyNext(&c.notify, false)
}

// Broadcast wakes all goroutines that wait.
func (c *Cond) Broadcast() {
	rt.SyncOps++
	if c.self != c {
		c.first()
	}
	rt.NotifyNext(&c.notify, true)
}

// A Pool keeps things for reuse.
type Pool struct {
	noCopy noCopy
	items  []any

	// New makes a thing when the pool is empty.
	New func() any
}

// Put adds x to the pool.
func (p *Pool) Put(x any) {
	rt.SyncOps++
	if x != nil {
		p.items = append(p.items, x)
	}
}

// Get takes a thing from the pool, or makes one.
func (p *Pool) Get() any {
	rt.SyncOps++
	if n := len(p.items); n > 0 {
		x := p.items[n-1]
		p.items[n-1] = nil
		p.items = p.items[:n-1]
		return x
	}
	if p.New != nil {
		return p.New()
	}
	return nil
}
