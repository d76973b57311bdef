package time

import (
	"internal/rt"
	"unsafe"
)

// Sleep pauses the goroutine for at least d.
func Sleep(d Duration) { rt.Sleep(int64(d)) }

// A Timer is a single event: it sends the time on C, or calls a function in its own goroutine.
type Timer struct {
	C <-chan Time
	r *rt.Timer
}

// due is the clock's reading d from now.
func due(d Duration) int64 {
	now := rt.Nanotime()
	if d <= 0 {
		return now
	}
	if t := now + int64(d); t > 0 {
		return t
	}
	return 1<<63 - 1
}

// startChan starts a timer that sends on a new channel.
func startChan(d, period Duration) (<-chan Time, *rt.Timer) {
	c := make(chan Time, 1)
	p := *(*unsafe.Pointer)(unsafe.Pointer(&c))
	rt.TimerChan(p)
	r := &rt.Timer{C: p, Loc: unsafe.Pointer(Local)}
	rt.TimerStart(r, due(d), int64(period))
	return c, r
}

// NewTimer makes a Timer that sends the time on its channel after d.
func NewTimer(d Duration) *Timer {
	c, r := startChan(d, 0)
	return &Timer{c, r}
}

// AfterFunc calls f in its own goroutine after d.
func AfterFunc(d Duration, f func()) *Timer {
	r := &rt.Timer{F: f}
	rt.TimerStart(r, due(d), 0)
	return &Timer{nil, r}
}

// Stop prevents the Timer from firing; it reports whether it was still to fire.
func (t *Timer) Stop() bool {
	if t.r == nil {
		panic("time: Stop called on uninitialized Timer")
	}
	return rt.TimerStop(t.r)
}

// Reset lets the Timer fire after d; it reports whether it was still to fire.
func (t *Timer) Reset(d Duration) bool {
	if t.r == nil {
		panic("time: Reset called on uninitialized Timer")
	}
	return rt.TimerStart(t.r, due(d), 0)
}

// After returns a channel on which the time is sent after d.
func After(d Duration) <-chan Time {
	c, _ := startChan(d, 0)
	return c
}

// A Ticker sends the time on C at intervals.
type Ticker struct {
	C <-chan Time
	r *rt.Timer
}

// NewTicker makes a Ticker of period d.
func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	c, r := startChan(d, d)
	return &Ticker{c, r}
}

// Stop turns the Ticker off; it does not close the channel.
func (t *Ticker) Stop() {
	if t.r != nil {
		rt.TimerStop(t.r)
	}
}

// Reset sets the period to d.
func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.r == nil {
		panic("time: Reset called on uninitialized Ticker")
	}
	rt.TimerStart(t.r, due(d), int64(d))
}

// Tick is NewTicker's channel; nil if d <= 0.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}
