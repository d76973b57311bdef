package runtime

import "internal/rt"

// Gosched lets other goroutines run.
func Gosched()

// Goexit ends the goroutine after its deferred calls have run.
func Goexit()

// GC collects garbage.
func GC()

// NumGoroutine is the number of goroutines.
func NumGoroutine() int

// NumCPU is the number of processors.
func NumCPU() int

// NumCgoCall is the number of calls into C: none.
func NumCgoCall() int64 { return 0 }

var procs int

// GOMAXPROCS sets how many processors programs are told they use; goroutines share one whatever it says.
func GOMAXPROCS(n int) int {
	if procs == 0 {
		procs = NumCPU()
	}
	old := procs
	if n > 0 {
		procs = n
	}
	return old
}

// SetDefaultGOMAXPROCS sets GOMAXPROCS to its default.
func SetDefaultGOMAXPROCS() { procs = NumCPU() }

// LockOSThread and UnlockOSThread have no effect: all goroutines share one thread.
func LockOSThread()   {}
func UnlockOSThread() {}

// KeepAlive keeps its argument reachable.
func KeepAlive(x any) {}

func memstats() (cycles, live, total, mallocs, frees, mapped, goal uint64)

// A MemStats records figures of the memory allocator.
type MemStats struct {
	Alloc, TotalAlloc, Sys, Lookups, Mallocs, Frees                    uint64
	HeapAlloc, HeapSys, HeapIdle, HeapInuse, HeapReleased, HeapObjects uint64
	StackInuse, StackSys, MSpanInuse, MSpanSys, MCacheInuse, MCacheSys uint64
	BuckHashSys, GCSys, OtherSys, NextGC, LastGC, PauseTotalNs         uint64
	PauseNs                                                            [256]uint64
	PauseEnd                                                           [256]uint64
	NumGC, NumForcedGC                                                 uint32
	GCCPUFraction                                                      float64
	EnableGC, DebugGC                                                  bool
	BySize                                                             [61]struct {
		Size           uint32
		Mallocs, Frees uint64
	}
}

// ReadMemStats fills m.
func ReadMemStats(m *MemStats) {
	cycles, live, total, mallocs, frees, mapped, goal := memstats()
	last := uint64(0)
	if cycles > 0 {
		sec, nsec := rt.Walltime()
		last = uint64(sec)*1e9 + uint64(nsec)
	}
	*m = MemStats{
		Alloc: live, TotalAlloc: total, Sys: mapped, Mallocs: mallocs, Frees: frees,
		HeapAlloc: live, HeapSys: mapped, HeapInuse: live, HeapIdle: mapped - live, HeapObjects: mallocs - frees,
		NextGC: goal, NumGC: uint32(cycles), EnableGC: true, LastGC: last,
	}
}

// A StackRecord describes one execution stack.
type StackRecord struct {
	Stack0 [32]uintptr
}

// Stack is the program counters of the record.
func (r *StackRecord) Stack() []uintptr {
	for i, v := range r.Stack0 {
		if v == 0 {
			return r.Stack0[:i]
		}
	}
	return r.Stack0[:]
}
