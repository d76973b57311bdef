package runtime

import "unsafe"

// Profiles are not kept: these functions exist so that programs which ask for
// profiles run.

// MemProfileRecord counts the allocations of one stack.
type MemProfileRecord struct {
	AllocBytes, FreeBytes     int64
	AllocObjects, FreeObjects int64
	Stack0                    [32]uintptr
}

// InUseBytes is what is left.
func (r *MemProfileRecord) InUseBytes() int64 { return r.AllocBytes - r.FreeBytes }

// InUseObjects is what is left.
func (r *MemProfileRecord) InUseObjects() int64 { return r.AllocObjects - r.FreeObjects }

// Stack is the program counters of the record.
func (r *MemProfileRecord) Stack() []uintptr {
	for i, pc := range r.Stack0 {
		if pc == 0 {
			return r.Stack0[:i]
		}
	}
	return r.Stack0[:]
}

// BlockProfileRecord counts the waits of one stack.
type BlockProfileRecord struct {
	Count  int64
	Cycles int64
	StackRecord
}

func MemProfile(p []MemProfileRecord, inuseZero bool) (n int, ok bool) { return 0, true }
func BlockProfile(p []BlockProfileRecord) (n int, ok bool)             { return 0, true }
func MutexProfile(p []BlockProfileRecord) (n int, ok bool)             { return 0, true }
func ThreadCreateProfile(p []StackRecord) (n int, ok bool)             { return 0, true }
func GoroutineProfile(p []StackRecord) (n int, ok bool)                { return 0, true }
func SetBlockProfileRate(rate int)                                     {}
func SetMutexProfileFraction(rate int) int                             { return 0 }
func SetCPUProfileRate(hz int)                                         {}
func StartTrace() error                                                { return nil }
func StopTrace()                                                       {}
func ReadTrace() []byte                                                { return nil }
func Breakpoint()                                                      {}

func CPUProfile() []byte { panic("CPUProfile no longer available") }

func SetCgoTraceback(version int, traceback, context, symbolizer unsafe.Pointer) {}

// A Pinner keeps objects where they are, as they always are here.
type Pinner struct {
	pinned []any
}

// Pin keeps the object that pointer points to.
func (p *Pinner) Pin(pointer any) { p.pinned = append(p.pinned, pointer) }

// Unpin lets all objects go.
func (p *Pinner) Unpin() { p.pinned = nil }
