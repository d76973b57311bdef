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

// Error numbers of Linux.
const (
	EPERM        = Errno(1)
	ENOENT       = Errno(2)
	ESRCH        = Errno(3)
	EINTR        = Errno(4)
	EIO          = Errno(5)
	ENXIO        = Errno(6)
	E2BIG        = Errno(7)
	ENOEXEC      = Errno(8)
	EBADF        = Errno(9)
	ECHILD       = Errno(10)
	EAGAIN       = Errno(11)
	EWOULDBLOCK  = Errno(11)
	ENOMEM       = Errno(12)
	EACCES       = Errno(13)
	EFAULT       = Errno(14)
	EBUSY        = Errno(16)
	EEXIST       = Errno(17)
	EXDEV        = Errno(18)
	ENODEV       = Errno(19)
	ENOTDIR      = Errno(20)
	EISDIR       = Errno(21)
	EINVAL       = Errno(22)
	ENFILE       = Errno(23)
	EMFILE       = Errno(24)
	ENOTTY       = Errno(25)
	ETXTBSY      = Errno(26)
	EFBIG        = Errno(27)
	ENOSPC       = Errno(28)
	ESPIPE       = Errno(29)
	EROFS        = Errno(30)
	EMLINK       = Errno(31)
	EPIPE        = Errno(32)
	EDOM         = Errno(33)
	ERANGE       = Errno(34)
	ENAMETOOLONG = Errno(36)
	ENOSYS       = Errno(38)
	ENOTEMPTY    = Errno(39)
	ELOOP        = Errno(40)
	ENOTSUP      = Errno(95)
	EOPNOTSUPP   = Errno(95)
	EADDRINUSE   = Errno(98)
	ECONNABORTED = Errno(103)
	ECONNRESET   = Errno(104)
	ETIMEDOUT    = Errno(110)
	ECONNREFUSED = Errno(111)
)

// Flags of open.
const (
	O_RDONLY   = 0x0
	O_WRONLY   = 0x1
	O_RDWR     = 0x2
	O_CREAT    = 0x40
	O_EXCL     = 0x80
	O_TRUNC    = 0x200
	O_APPEND   = 0x400
	O_NONBLOCK = 0x800
	O_SYNC     = 0x101000
	O_CLOEXEC  = 0x80000
)

// Standard descriptors.
var (
	Stdin  = 0
	Stdout = 1
	Stderr = 2
)

// A Signal is a number describing a signal.
type Signal int

// Signals of Linux.
const (
	SIGHUP  = Signal(0x1)
	SIGINT  = Signal(0x2)
	SIGQUIT = Signal(0x3)
	SIGILL  = Signal(0x4)
	SIGTRAP = Signal(0x5)
	SIGABRT = Signal(0x6)
	SIGBUS  = Signal(0x7)
	SIGFPE  = Signal(0x8)
	SIGKILL = Signal(0x9)
	SIGUSR1 = Signal(0xa)
	SIGSEGV = Signal(0xb)
	SIGUSR2 = Signal(0xc)
	SIGPIPE = Signal(0xd)
	SIGALRM = Signal(0xe)
	SIGTERM = Signal(0xf)
	SIGCHLD = Signal(0x11)
	SIGCONT = Signal(0x12)
	SIGSTOP = Signal(0x13)
	SIGTSTP = Signal(0x14)
	SIGTTIN = Signal(0x15)
	SIGTTOU = Signal(0x16)
)

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
