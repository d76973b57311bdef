// Package syscall has what programs meet of the system's own names: error numbers, signals, flags.
package syscall

import "internal/oserror"

// An Errno is a system error number.
type Errno uintptr

// Error returns the system's text.
func (e Errno) Error() string { return errnoText(int(e)) }

func errnoText(n int) string

// Is reports whether e means the target of package errors.
func (e Errno) Is(target error) bool {
	switch target {
	case oserror.ErrPermission:
		return e == EACCES || e == EPERM
	case oserror.ErrExist:
		return e == EEXIST || e == ENOTEMPTY
	case oserror.ErrNotExist:
		return e == ENOENT
	}
	return false
}

// Temporary reports whether a later attempt may succeed.
func (e Errno) Temporary() bool { return e == EINTR || e == EMFILE || e == ENFILE || e.Timeout() }

// Timeout reports whether e is about time.
func (e Errno) Timeout() bool { return e == EAGAIN || e == ETIMEDOUT }

// Standard descriptors.
var (
	Stdin  = 0
	Stdout = 1
	Stderr = 2
)

// A Signal is a number describing a signal.
type Signal int

// Signal marks it as an os.Signal.
func (s Signal) Signal() {}

// String returns the system's text.
func (s Signal) String() string { return signalText(int(s)) }

func signalText(n int) string

func kill(pid, sig int) (errno int)
func getpid() int

// Getpid returns the process id.
func Getpid() int { return getpid() }

// Kill sends a signal to a process.
func Kill(pid int, sig Signal) error {
	if e := kill(pid, int(sig)); e != 0 {
		return Errno(e)
	}
	return nil
}

// SysProcAttr has settings of processes; none has an effect.
type SysProcAttr struct {
	Chroot     string
	Setsid     bool
	Setpgid    bool
	Setctty    bool
	Noctty     bool
	Ctty       int
	Foreground bool
	Pgid       int
	Pdeathsig  Signal
}

// A Conn gives a RawConn.
type Conn interface {
	SyscallConn() (RawConn, error)
}

// A RawConn gives access to a descriptor.
type RawConn interface {
	Control(f func(fd uintptr)) error
	Read(f func(fd uintptr) (done bool)) error
	Write(f func(fd uintptr) (done bool)) error
}
