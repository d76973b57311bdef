// Package exec runs commands.
package exec

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// ErrNotFound says that a command is not in the PATH.
var ErrNotFound = errors.New("executable file not found in $PATH")

// ErrDot says that a command was found in the current folder only.
var ErrDot = errors.New("cannot run executable found relative to current directory")

// ErrWaitDelay says that output was left open when WaitDelay was over.
var ErrWaitDelay = errors.New("exec: WaitDelay expired before I/O complete")

// Error tells which command could not be run.
type Error struct {
	Name string
	Err  error
}

func (e *Error) Error() string { return "exec: " + strconv.Quote(e.Name) + ": " + e.Err.Error() }
func (e *Error) Unwrap() error { return e.Err }

// ExitError is a command that did not succeed.
type ExitError struct {
	*os.ProcessState
	Stderr []byte // what Output collected
}

func (e *ExitError) Error() string { return e.ProcessState.String() }

// A Cmd is a command to run once.
type Cmd struct {
	Path         string
	Args         []string // the name first
	Env          []string // nil for ours
	Dir          string
	Stdin        io.Reader
	Stdout       io.Writer
	Stderr       io.Writer
	ExtraFiles   []*os.File
	SysProcAttr  *syscall.SysProcAttr
	Process      *os.Process
	ProcessState *os.ProcessState
	Err          error
	Cancel       func() error
	WaitDelay    time.Duration

	ctx      context.Context
	started  []*os.File // to close when the process runs
	ours     []*os.File // to close at the end
	copies   []func() error
	results  chan error
	stopped  chan struct{}
	canceled chan error
}

// Command makes a command.
func Command(name string, arg ...string) *Cmd {
	cmd := &Cmd{Path: name, Args: append([]string{name}, arg...)}
	if filepath.Base(name) == name {
		path, err := LookPath(name)
		if path != "" {
			cmd.Path = path
		}
		cmd.Err = err
	}
	return cmd
}

// CommandContext makes a command that ends with ctx.
func CommandContext(ctx context.Context, name string, arg ...string) *Cmd {
	if ctx == nil {
		panic("nil Context")
	}
	cmd := Command(name, arg...)
	cmd.ctx = ctx
	cmd.Cancel = func() error { return cmd.Process.Kill() }
	return cmd
}

// LookPath finds a command in the PATH.
func LookPath(file string) (string, error) {
	if strings.Contains(file, "/") {
		if err := executable(file); err != nil {
			return "", &Error{file, err}
		}
		return file, nil
	}
	for _, dir := range filepath.SplitList(os.Getenv("PATH")) {
		if dir == "" {
			dir = "."
		}
		path := filepath.Join(dir, file)
		if executable(path) == nil {
			if !filepath.IsAbs(path) {
				return path, &Error{file, ErrDot}
			}
			return path, nil
		}
	}
	return "", &Error{file, ErrNotFound}
}

func executable(file string) error {
	info, err := os.Stat(file)
	switch {
	case err != nil:
		return err
	case info.IsDir():
		return syscall.EISDIR
	case info.Mode()&0111 == 0:
		return fs.ErrPermission
	}
	return nil
}

func (c *Cmd) String() string {
	if c.Err != nil {
		return strings.Join(c.Args, " ")
	}
	return strings.Join(append([]string{c.Path}, c.Args[min(1, len(c.Args)):]...), " ")
}

// Environ is the environment that the command will have.
func (c *Cmd) Environ() []string {
	if c.Env != nil {
		return append([]string(nil), c.Env...)
	}
	env := os.Environ()
	if c.Dir != "" {
		env = append(env, "PWD="+c.Dir)
	}
	return env
}

func closeAll(files []*os.File) {
	for _, f := range files {
		f.Close()
	}
}

func (c *Cmd) input() (*os.File, error) {
	if c.Stdin == nil {
		f, err := os.Open(os.DevNull)
		c.started = append(c.started, f)
		return f, err
	}
	if f, ok := c.Stdin.(*os.File); ok {
		return f, nil
	}
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	c.started = append(c.started, r)
	c.ours = append(c.ours, w)
	c.copies = append(c.copies, func() error {
		_, err := io.Copy(w, c.Stdin)
		if errors.Is(err, syscall.EPIPE) {
			err = nil
		}
		if e := w.Close(); err == nil {
			err = e
		}
		return err
	})
	return r, nil
}

func (c *Cmd) output(to io.Writer) (*os.File, error) {
	if to == nil {
		f, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
		c.started = append(c.started, f)
		return f, err
	}
	if f, ok := to.(*os.File); ok {
		return f, nil
	}
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	c.started = append(c.started, w)
	c.ours = append(c.ours, r)
	c.copies = append(c.copies, func() error {
		_, err := io.Copy(to, r)
		r.Close()
		return err
	})
	return w, nil
}

// Start starts the command.
func (c *Cmd) Start() error {
	if c.Process != nil {
		return errors.New("exec: already started")
	}
	fail := func(err error) error {
		closeAll(c.started)
		closeAll(c.ours)
		return err
	}
	if c.Path == "" && c.Err == nil {
		c.Err = errors.New("exec: no command")
	}
	if c.Err != nil {
		return fail(c.Err)
	}
	if c.ctx != nil && c.ctx.Err() != nil {
		return fail(c.ctx.Err())
	}
	in, err := c.input()
	if err != nil {
		return fail(err)
	}
	out, err := c.output(c.Stdout)
	if err != nil {
		return fail(err)
	}
	errs := out
	if c.Stderr == nil || c.Stdout == nil || !same(c.Stdout, c.Stderr) {
		if errs, err = c.output(c.Stderr); err != nil {
			return fail(err)
		}
	}
	files := append([]*os.File{in, out, errs}, c.ExtraFiles...)
	c.Process, err = os.StartProcess(c.Path, c.Args, &os.ProcAttr{Dir: c.Dir, Files: files, Env: c.Environ(), Sys: c.SysProcAttr})
	if err != nil {
		c.Process = nil
		return fail(err)
	}
	closeAll(c.started)
	c.results = make(chan error, len(c.copies))
	for _, f := range c.copies {
		go func() { c.results <- f() }()
	}
	if c.ctx != nil && c.Cancel != nil {
		c.stopped = make(chan struct{})
		c.canceled = make(chan error, 1)
		go func() {
			select {
			case <-c.stopped:
				c.canceled <- nil
			case <-c.ctx.Done():
				err := c.Cancel()
				if err == nil {
					err = c.ctx.Err()
				} else if errors.Is(err, os.ErrProcessDone) {
					err = nil
				}
				c.canceled <- err
			}
		}()
	}
	return nil
}

// same compares two writers; ones that can't be compared differ.
func same(a, b io.Writer) (equal bool) {
	defer func() { recover() }()
	return a == b
}

// Wait waits for the end of a command that Start started.
func (c *Cmd) Wait() error {
	if c.Process == nil {
		return errors.New("exec: not started")
	}
	if c.ProcessState != nil {
		return errors.New("exec: Wait was already called")
	}
	state, err := c.Process.Wait()
	if err == nil && !state.Success() {
		err = &ExitError{ProcessState: state}
	}
	c.ProcessState = state
	if c.stopped != nil {
		close(c.stopped)
		if e := <-c.canceled; e != nil && err == nil {
			err = e
		}
	}
	for range c.copies {
		if e := <-c.results; e != nil && err == nil {
			err = e
		}
	}
	closeAll(c.ours)
	return err
}

// Run starts the command and waits for its end.
func (c *Cmd) Run() error {
	if err := c.Start(); err != nil {
		return err
	}
	return c.Wait()
}

// Output runs the command and gives what it printed.
func (c *Cmd) Output() ([]byte, error) {
	if c.Stdout != nil {
		return nil, errors.New("exec: Stdout already set")
	}
	var out, errs bytes.Buffer
	c.Stdout = &out
	collect := c.Stderr == nil
	if collect {
		c.Stderr = &errs
	}
	err := c.Run()
	if e, ok := err.(*ExitError); ok && collect {
		e.Stderr = errs.Bytes()
	}
	return out.Bytes(), err
}

// CombinedOutput runs the command and gives all that it printed.
func (c *Cmd) CombinedOutput() ([]byte, error) {
	if c.Stdout != nil {
		return nil, errors.New("exec: Stdout already set")
	}
	if c.Stderr != nil {
		return nil, errors.New("exec: Stderr already set")
	}
	var b bytes.Buffer
	c.Stdout, c.Stderr = &b, &b
	err := c.Run()
	return b.Bytes(), err
}

// StdinPipe gives a pipe to the command's input.
func (c *Cmd) StdinPipe() (io.WriteCloser, error) {
	if c.Stdin != nil {
		return nil, errors.New("exec: Stdin already set")
	}
	if c.Process != nil {
		return nil, errors.New("exec: StdinPipe after process started")
	}
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	c.Stdin = r
	c.started = append(c.started, r)
	c.ours = append(c.ours, w)
	return w, nil
}

// StdoutPipe gives a pipe from the command's output.
func (c *Cmd) StdoutPipe() (io.ReadCloser, error) {
	if c.Stdout != nil {
		return nil, errors.New("exec: Stdout already set")
	}
	if c.Process != nil {
		return nil, errors.New("exec: StdoutPipe after process started")
	}
	r, w, err := c.pipe()
	if err == nil {
		c.Stdout = w
	}
	return r, err
}

// StderrPipe gives a pipe from the command's error output.
func (c *Cmd) StderrPipe() (io.ReadCloser, error) {
	if c.Stderr != nil {
		return nil, errors.New("exec: Stderr already set")
	}
	if c.Process != nil {
		return nil, errors.New("exec: StderrPipe after process started")
	}
	r, w, err := c.pipe()
	if err == nil {
		c.Stderr = w
	}
	return r, err
}

func (c *Cmd) pipe() (r, w *os.File, err error) {
	if r, w, err = os.Pipe(); err != nil {
		return nil, nil, err
	}
	c.started = append(c.started, w)
	c.ours = append(c.ours, r)
	return r, w, nil
}
