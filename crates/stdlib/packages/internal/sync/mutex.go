// Package sync holds the mutex that package sync wraps, so that tracebacks name the calls as gc's do.
package sync

import "internal/rt"

// A Mutex is a mutual exclusion lock: bit 0 of state is set while it is held, the other bits count waiters.
// Unlock gives the lock to nobody: it wakes a waiter, which competes again; one that lost waits at the front. A waiter that has
// lost for a millisecond gets the lock handed over (starving), as in gc.
type Mutex struct {
	state int32
	sema  uint32
}

const (
	held     = 1
	woken    = 2
	starving = 4
	waiter   = 8
)

// starvingAfter is how long a waiter competes before the lock is handed to it.
const starvingAfter = 1e6

// Lock locks m, waiting until it is free.
func (m *Mutex) Lock() {
	rt.SyncOps++
	if m.state == 0 {
		m.state = held
		return
	}
	m.lockSlow()
}

// TryLock locks m if it is free.
func (m *Mutex) TryLock() bool {
	rt.SyncOps++
	if m.state&(held|starving) != 0 {
		return false
	}
	m.state |= held
	return true
}

func (m *Mutex) lockSlow() {
	var since int64
	starved, awake := false, false
	for {
		if m.state&(held|starving) == 0 {
			if awake {
				m.state &^= woken
			}
			m.state |= held
			return
		}
		m.state += waiter
		if starved && m.state&held != 0 {
			m.state |= starving
		}
		if awake {
			m.state &^= woken
		}
		lifo := since != 0
		if !lifo {
			since = rt.Nanotime()
		}
		rt.Semacquire(&m.sema, rt.ReasonMutexLock, lifo)
		starved = starved || rt.Nanotime()-since > starvingAfter
		if m.state&starving != 0 {
			// The unlocker has handed the lock over: it is ours without being marked as held.
			m.state += held - waiter
			if !starved || m.state>>3 == 0 {
				m.state &^= starving
			}
			return
		}
		awake = true
	}
}

// Unlock unlocks m.
func (m *Mutex) Unlock() {
	rt.SyncOps++
	if m.state == held {
		m.state = 0
		return
	}
	m.unlockSlow()
}

func (m *Mutex) unlockSlow() {
	if m.state&held == 0 {
		rt.Fatal("sync: unlock of unlocked mutex")
	}
	m.state &^= held
	if m.state&starving != 0 {
		rt.Semrelease(&m.sema, true)
		return
	}
	if m.state>>3 == 0 || m.state&(held|woken) != 0 {
		return
	}
	m.state += woken - waiter
	rt.Semrelease(&m.sema, false)
}
