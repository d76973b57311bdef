package syscall

// ImplementsGetwd is true: the system tells the working directory.
const ImplementsGetwd = true

// A WaitStatus is how a process ended or stopped, as wait(2) encodes it.
type WaitStatus uint32

// The low seven bits tell the signal that ended a process; 0 is an end by itself.
const (
	waitMask    = 0x7f
	waitCore    = 0x80
	waitStopped = 0x7f
)

// Exited reports whether the program ended by itself.
func (w WaitStatus) Exited() bool { return w&waitMask == 0 }

// Signaled reports whether a signal ended it.
func (w WaitStatus) Signaled() bool { return w&waitMask != waitStopped && w&waitMask != 0 }

// Stopped reports whether it has stopped.
func (w WaitStatus) Stopped() bool { return w&0xff == waitStopped }

// Continued reports whether it goes on.
func (w WaitStatus) Continued() bool { return w == 0xffff }

// CoreDump reports whether its memory was written out.
func (w WaitStatus) CoreDump() bool { return w.Signaled() && w&waitCore != 0 }

// ExitStatus is the program's code, -1 if it did not end by itself.
func (w WaitStatus) ExitStatus() int {
	if !w.Exited() {
		return -1
	}
	return int(w >> 8 & 0xff)
}

// Signal is the signal that ended it, -1 if none did.
func (w WaitStatus) Signal() Signal {
	if !w.Signaled() {
		return -1
	}
	return Signal(w & waitMask)
}

// StopSignal is the signal that stopped it, -1 if none did.
func (w WaitStatus) StopSignal() Signal {
	if !w.Stopped() {
		return -1
	}
	return Signal(w >> 8 & 0xff)
}

// TrapCause is the event of a process that is traced, -1 if it is at none.
func (w WaitStatus) TrapCause() int {
	if w.StopSignal() != SIGTRAP {
		return -1
	}
	return int(w>>8) >> 8
}

// A Timespec is a time in nanoseconds.
type Timespec struct {
	Sec  int64
	Nsec int64
}

// Unix returns seconds and nanoseconds.
func (ts *Timespec) Unix() (sec int64, nsec int64) { return ts.Sec, ts.Nsec }

// Nano returns nanoseconds.
func (ts *Timespec) Nano() int64 { return TimespecToNsec(*ts) }

// TimespecToNsec returns nanoseconds.
func TimespecToNsec(ts Timespec) int64 { return ts.Sec*1e9 + ts.Nsec }

// NsecToTimespec splits nanoseconds.
func NsecToTimespec(nsec int64) Timespec {
	sec, rest := split(nsec, 1e9)
	return Timespec{sec, rest}
}

// A Timeval is a time in microseconds.
type Timeval struct {
	Sec  int64
	Usec int64
}

// Unix returns seconds and nanoseconds.
func (tv *Timeval) Unix() (sec int64, nsec int64) { return tv.Sec, tv.Usec * 1000 }

// Nano returns nanoseconds.
func (tv *Timeval) Nano() int64 { return TimevalToNsec(*tv) }

// TimevalToNsec returns nanoseconds.
func TimevalToNsec(tv Timeval) int64 { return tv.Sec*1e9 + tv.Usec*1e3 }

// NsecToTimeval splits nanoseconds; those below a microsecond round up.
func NsecToTimeval(nsec int64) Timeval {
	sec, usec := split((nsec+999)/1e3, 1e6)
	return Timeval{sec, usec}
}

// split divides so that the rest is not negative.
func split(n, by int64) (whole, rest int64) {
	whole, rest = n/by, n%by
	if rest < 0 {
		whole--
		rest += by
	}
	return whole, rest
}

// Time_t is a time in seconds.
type Time_t int64

// A Rusage is what a process has used.
type Rusage struct {
	Utime    Timeval
	Stime    Timeval
	Maxrss   int64
	Ixrss    int64
	Idrss    int64
	Isrss    int64
	Minflt   int64
	Majflt   int64
	Nswap    int64
	Inblock  int64
	Oublock  int64
	Msgsnd   int64
	Msgrcv   int64
	Nsignals int64
	Nvcsw    int64
	Nivcsw   int64
}

// A Rlimit is a limit of a resource.
type Rlimit struct {
	Cur uint64
	Max uint64
}

// A Stat_t describes a file.
type Stat_t struct {
	Dev       uint64
	Ino       uint64
	Nlink     uint64
	Mode      uint32
	Uid       uint32
	Gid       uint32
	X__pad0   int32
	Rdev      uint64
	Size      int64
	Blksize   int64
	Blocks    int64
	Atim      Timespec
	Mtim      Timespec
	Ctim      Timespec
	X__unused [3]int64
}

// A Credential is who a process runs as.
type Credential struct {
	Uid         uint32
	Gid         uint32
	Groups      []uint32
	NoSetGroups bool
}

// A ProcAttr tells how to start a process.
type ProcAttr struct {
	Dir   string
	Env   []string
	Files []uintptr
	Sys   *SysProcAttr
}

// Getpagesize is the size of a page of memory.
func Getpagesize() int { return 4096 }

// ByteSliceFromString returns s with a zero behind it; s may not have one itself.
func ByteSliceFromString(s string) ([]byte, error) {
	for i := range len(s) {
		if s[i] == 0 {
			return nil, EINVAL
		}
	}
	b := make([]byte, len(s)+1)
	copy(b, s)
	return b, nil
}

// BytePtrFromString returns the address of s with a zero behind it.
func BytePtrFromString(s string) (*byte, error) {
	b, err := ByteSliceFromString(s)
	if err != nil {
		return nil, err
	}
	return &b[0], nil
}
