// Package rt is what the library asks of the virtual machine: blocking, timers, clocks, coroutines and the end of the
// program. Every function without a body is implemented by the VM. Frames of this package are never shown in tracebacks.
//
// One OS thread runs all goroutines and preempts them only at calls and at back-edges, so straight-line Go code in
// the library is atomic by itself: sync and sync/atomic are plain Go and come here only to wait.
package rt

import "unsafe"

// Wait reasons: the states that the headers of a goroutine dump show.
const (
	ReasonSemacquire    = 0 // semacquire
	ReasonMutexLock     = 1 // sync.Mutex.Lock
	ReasonRWMutexRLock  = 2 // sync.RWMutex.RLock
	ReasonRWMutexLock   = 3 // sync.RWMutex.Lock
	ReasonWaitGroupWait = 4 // sync.WaitGroup.Wait
	ReasonCondWait      = 5 // sync.Cond.Wait
	ReasonSleep         = 6 // sleep
	ReasonIOWait        = 7 // IO wait
	ReasonCoroutine     = 8 // coroutine
	ReasonSynctestWait  = 9 // synctest.Wait
)

// SyncOps names the running goroutine and the stretch of its life since it last synchronised. Whatever releases (locks, unlocks,
// atomics, ...) counts it up, after the writes that it publishes; the VM changes it with the goroutine, counts channel operations and
// starts of goroutines in it, and judges unsynchronised map accesses by it.
var SyncOps uint64

// Semacquire waits until *addr > 0 and then decrements it, as one step. Waiters of one address are woken first in,
// first out; with lifo the caller goes to the front. While it waits the goroutine shows the wait reason.
func Semacquire(addr *uint32, reason int, lifo bool)

// Semrelease wakes the first waiter of addr, giving it the permit directly (so *addr does not change), or, with no
// waiter, increments *addr. The woken goroutine runs next, as in Go; with handoff the caller makes way for it at once.
func Semrelease(addr *uint32, handoff bool)

// NotifyAdd puts the goroutine at the end of the queue of the condition variable at addr, NotifyWait parks it until its turn
// comes, at once if that was meanwhile. NotifyNext gives the turn to the first of the queue, or to all.
func NotifyAdd(addr *uint32)
func NotifyWait(addr *uint32)
func NotifyNext(addr *uint32, all bool)

// Sleep parks the goroutine for ns nanoseconds (wait reason sleep); ns <= 0 returns at once.
func Sleep(ns int64)

// Gosched puts the goroutine at the end of the run queue.
func Gosched()

// Nanotime is the monotonic clock: nanoseconds since the program started, plus one (never 0).
func Nanotime() int64

// Walltime is the wall clock: Unix seconds and nanoseconds.
func Walltime() (sec int64, nsec int32)

// FastRand is 64 fresh bits of the program's randomness (seeded by --seed).
func FastRand() uint64

// Fatal ends the program with `fatal error: ` + s, of the "user" kind (pending panics are printed first; exit 2).
func Fatal(s string)

// Exit ends the program with the status, at once.
func Exit(code int)

// ObjectBase is the start of the heap object that p points into; nil if it is not on the heap.
func ObjectBase(p unsafe.Pointer) unsafe.Pointer

// AddSpecial has the collector hand record to NextSpecial when the object is unreachable: kind 0 is a finalizer (the
// object is handed over too), 1 a cleanup. Kind 2 is a weak handle: the word at record becomes 0. The result is its id.
func AddSpecial(object unsafe.Pointer, kind int, record unsafe.Pointer) uint64

// RemoveSpecial takes away the special with this id.
func RemoveSpecial(id uint64)

// FindSpecial is the special of this kind that the object has: 0 if none.
func FindSpecial(object unsafe.Pointer, kind int) (id uint64, record unsafe.Pointer)

// NextSpecial waits for a finalizer or cleanup that is to run. Its goroutine is one of the system.
func NextSpecial() (object, record unsafe.Pointer)

// A Timer is a runtime timer. Package time allocates it and fills in C or F; the VM owns the rest and keeps active
// timers alive. When it is due:
//   - C != nil: a send without waiting on the channel C of time.Time (made by package time with one buffer place; len
//     and cap of such a channel are 0 for the program: the VM recognises it by TimerChan). The value is
//     three words: 1<<63 | (walltime seconds since 1885-01-01 UTC)<<30 | nanoseconds; Nanotime(); Loc. Seconds since 1885 are
//     Unix seconds + 2682288000. Pending only keeps a deadlock away while a goroutine waits on C.
//   - F != nil: a new goroutine runs F, `created by time.goFunc` without a creator's id. Pending keeps a deadlock away.
type Timer struct {
	C      unsafe.Pointer // chan time.Time
	F      func()
	Loc    unsafe.Pointer
	When   int64 // set by TimerStart: Nanotime at which it is due
	Period int64 // > 0: due again every Period ns
	state  uint64
}

// TimerStart makes t due at when (Nanotime), and again every period ns if period > 0. It reports whether t was pending
// before. For channel timers an unreceived value is taken out of C first, and then it counts as pending.
func TimerStart(t *Timer, when, period int64) bool

// TimerStop takes t out of the timer heap; the result and the unreceived value are as with TimerStart.
func TimerStop(t *Timer) bool

// TimerChan marks the channel (a chan time.Time with one buffer place) as a timer's: its len and cap read as 0.
func TimerChan(c unsafe.Pointer)

// A Coro is a goroutine that runs only when switched to.
type Coro struct {
	state [4]uint64
}

// NewCoro makes a coroutine that runs f at the first CoroSwitch. The creator is recorded as its creator.
func NewCoro(f func(c *Coro)) *Coro

// CoroSwitch runs the goroutine that c holds, at once and in the current slice, and leaves the caller in c in its place
// (wait reason coroutine) until a CoroSwitch from the other side. When f returns or its goroutine ends, the goroutine that c holds is
// resumed and c is used up. Panics inside f that nobody recovers end the program as in any goroutine.
func CoroSwitch(c *Coro)

// Read reads from a file descriptor into p, parking the goroutine while a terminal, pipe or socket has nothing to give
// (wait reason IO wait; input pending keeps a deadlock away). n == 0 with errno 0 is the end of the file.
func Read(fd int, p []byte) (n int, errno int)
