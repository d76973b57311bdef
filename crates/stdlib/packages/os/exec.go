package os

import (
	"errors"
	"io/fs"
	"path"
	"strconv"
	"sync"
	"syscall"
	"time"
)

// spawn starts a process; fds become its descriptors.
func spawn(path string, argv, env []string, dir string, fds []int) (pid, errno int)

// waitPID asks whether a process has ended.
func waitPID(pid int) (status int, ended bool, errno int)

// ErrNoHandle says that a process has no handle.
var ErrNoHandle = errors.New("process handle is not available")

// ProcAttr tells how to start a process.
type ProcAttr struct {
	Dir   string
	Env   []string // nil for ours
	Files []*File  // the descriptors 0, 1, 2 and so on; nil for a closed one
	Sys   *syscall.SysProcAttr
}

// A Process is a process that FindProcess or StartProcess gave.
type Process struct {
	Pid  int
	mu   sync.Mutex
	done bool
}

// FindProcess gives a Process for a number, whether it exists or not.
func FindProcess(pid int) (*Process, error) { return &Process{Pid: pid}, nil }

// StartProcess starts a program.
func StartProcess(name string, argv []string, attr *ProcAttr) (*Process, error) {
	if attr == nil {
		attr = new(ProcAttr)
	}
	if attr.Dir != "" {
		if _, err := Stat(attr.Dir); err != nil {
			err.(*PathError).Op = "chdir"
			return nil, err
		}
	}
	env := attr.Env
	if env == nil {
		env = Environ()
	}
	fds := make([]int, len(attr.Files))
	for i, f := range attr.Files {
		fds[i] = -1
		if f != nil {
			fds[i] = int(f.Fd())
		}
	}
	pid, errno := spawn(name, argv, env, attr.Dir, fds)
	if errno != 0 {
		return nil, &PathError{Op: "fork/exec", Path: name, Err: syscall.Errno(errno)}
	}
	return &Process{Pid: pid}, nil
}

// Signal sends a signal.
func (p *Process) Signal(sig Signal) error {
	if p.Pid <= 0 {
		return errors.New("os: process not initialized")
	}
	s, ok := sig.(syscall.Signal)
	if !ok {
		return errors.New("os: unsupported signal type")
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.done {
		return ErrProcessDone
	}
	err := syscall.Kill(p.Pid, s)
	if err == syscall.ESRCH {
		return ErrProcessDone
	}
	return err
}

// Kill ends the process at once.
func (p *Process) Kill() error { return p.Signal(Kill) }

// Release forgets the process.
func (p *Process) Release() error {
	p.Pid = -1
	return nil
}

// WithHandle is not available.
func (p *Process) WithHandle(f func(handle uintptr)) error { return ErrNoHandle }

// Wait waits for the end of the process.
func (p *Process) Wait() (*ProcessState, error) {
	if p.Pid == -1 {
		return nil, NewSyscallError("wait", syscall.EINVAL)
	}
	for pause := 100 * time.Microsecond; ; pause = min(2*pause, 10*time.Millisecond) {
		status, ended, errno := waitPID(p.Pid)
		if errno != 0 {
			return nil, NewSyscallError("waitid", syscall.Errno(errno))
		}
		if ended {
			p.mu.Lock()
			p.done = true
			p.mu.Unlock()
			return &ProcessState{p.Pid, status}, nil
		}
		time.Sleep(pause)
	}
}

// A ProcessState tells how a process ended.
type ProcessState struct {
	pid    int
	status int // as wait(2) encodes it
}

// Pid is the process's number.
func (p *ProcessState) Pid() int { return p.pid }

// Exited reports whether the program ended by itself.
func (p *ProcessState) Exited() bool { return p.status&0x7f == 0 }

// Success reports whether it ended with code 0.
func (p *ProcessState) Success() bool { return p.status == 0 }

// ExitCode is its code, -1 if a signal ended it.
func (p *ProcessState) ExitCode() int {
	if p == nil || !p.Exited() {
		return -1
	}
	return p.status >> 8 & 0xff
}

// Sys is a syscall.WaitStatus. SysUsage is not known; nor are the times.
func (p *ProcessState) Sys() any                  { return syscall.WaitStatus(p.status) }
func (p *ProcessState) SysUsage() any             { return nil }
func (p *ProcessState) UserTime() time.Duration   { return 0 }
func (p *ProcessState) SystemTime() time.Duration { return 0 }

func (p *ProcessState) String() string {
	switch {
	case p == nil:
		return "<nil>"
	case p.Exited():
		return "exit status " + strconv.Itoa(p.ExitCode())
	}
	s := "signal: " + syscall.Signal(p.status&0x7f).String()
	if p.status&0x80 != 0 {
		s += " (core dumped)"
	}
	return s
}

// Getgroups gives no supplementary groups.
func Getgroups() ([]int, error) { return nil, nil }

// CopyFS copies a file system into a folder; files that exist are an error.
func CopyFS(dir string, fsys fs.FS) error {
	return fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		to := path.Join(dir, name)
		switch d.Type() {
		case ModeDir:
			return MkdirAll(to, 0777)
		case ModeSymlink:
			target, err := fs.ReadLink(fsys, name)
			if err != nil {
				return err
			}
			return Symlink(target, to)
		case 0:
			from, err := fsys.Open(name)
			if err != nil {
				return err
			}
			defer from.Close()
			info, err := from.Stat()
			if err != nil {
				return err
			}
			w, err := OpenFile(to, O_CREATE|O_EXCL|O_WRONLY, 0666|info.Mode()&0777)
			if err != nil {
				return err
			}
			if _, err := w.ReadFrom(from); err != nil {
				w.Close()
				return &PathError{Op: "Copy", Path: to, Err: err}
			}
			return w.Close()
		}
		return &PathError{Op: "CopyFS", Path: name, Err: ErrInvalid}
	})
}
