// Package testing runs tests and benchmarks that a program calls itself.
package testing

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"
)

// TB is what tests and benchmarks share.
type TB interface {
	Attr(key, value string)
	ArtifactDir() string
	Chdir(dir string)
	Cleanup(func())
	Context() context.Context
	Error(args ...any)
	Errorf(format string, args ...any)
	Fail()
	FailNow()
	Failed() bool
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Helper()
	Log(args ...any)
	Logf(format string, args ...any)
	Name() string
	Output() io.Writer
	Setenv(key, value string)
	Skip(args ...any)
	SkipNow()
	Skipf(format string, args ...any)
	Skipped() bool
	TempDir() string
	private()
}

// common is the state of a test or benchmark.
type common struct {
	mu       sync.Mutex
	name     string
	parent   *common
	output   strings.Builder
	loud     bool // its log is printed as it is made
	failed   bool
	skipped  bool
	finished bool
	done     bool
	cleanups []func()
	helpers  map[string]bool
	ctx      context.Context
	cancel   context.CancelFunc
	start    time.Time
	spent    time.Duration
	depth    int
	creator  string // the place that ran it
}

func (c *common) private()     {}
func (c *common) Name() string { return c.name }

// Fail marks the test, and those it is part of, as failed.
func (c *common) Fail() {
	if c.parent != nil {
		c.parent.Fail()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done {
		panic("Fail in goroutine after " + c.name + " has completed")
	}
	c.failed = true
}

func (c *common) Failed() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.failed
}

func (c *common) FailNow() {
	c.Fail()
	c.finished = true
	runtime.Goexit()
}

func (c *common) SkipNow() {
	c.skipped, c.finished = true, true
	runtime.Goexit()
}

func (c *common) Skipped() bool { return c.skipped }

// Helper takes the calling function out of the places of messages.
func (c *common) Helper() {
	pc, _, _, ok := runtime.Caller(1)
	if !ok {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.helpers == nil {
		c.helpers = map[string]bool{}
	}
	c.helpers[runtime.FuncForPC(pc).Name()] = true
}

// log notes a message with the place that made it.
func (c *common) log(s string) {
	place := "???:1"
	for skip := 2; ; skip++ {
		pc, file, line, ok := runtime.Caller(skip)
		if !ok {
			break
		}
		name := runtime.FuncForPC(pc).Name()
		if strings.HasPrefix(name, "testing.tRunner") {
			if c.depth > 1 {
				place = c.creator // the test itself is a helper
			}
			break
		}
		place = fmt.Sprintf("%s:%d", filepath.Base(file), line)
		if !c.helpers[name] {
			break
		}
	}
	s = strings.ReplaceAll(strings.TrimSuffix(s, "\n"), "\n", "\n        ")
	c.write(fmt.Sprintf("    %s: %s\n", place, s))
}

// write notes text, or prints it at once; what comes after the end goes to the test around.
func (c *common) write(s string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case c.done:
		for parent := c.parent; parent != nil; parent = parent.parent {
			if !parent.done {
				parent.output.WriteString(s)
				return
			}
		}
		panic("Log in goroutine after " + c.name + " has completed: " + strings.TrimLeft(s, " "))
	case c.loud:
		chat.say(c.name, s)
	default:
		c.output.WriteString(s)
	}
}

func (c *common) Log(args ...any)                 { c.log(fmt.Sprintln(args...)) }
func (c *common) Logf(format string, args ...any) { c.log(fmt.Sprintf(format, args...)) }

func (c *common) Error(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.Fail()
}

func (c *common) Errorf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.Fail()
}

func (c *common) Fatal(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.FailNow()
}

func (c *common) Fatalf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.FailNow()
}

func (c *common) Skip(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.SkipNow()
}

func (c *common) Skipf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.SkipNow()
}

// Cleanup calls f when the test is over; the last one comes first.
func (c *common) Cleanup(f func()) { c.cleanups = append(c.cleanups, f) }

func (c *common) runCleanups() {
	if c.cancel != nil {
		c.cancel()
	}
	for len(c.cleanups) > 0 {
		last := len(c.cleanups) - 1
		f := c.cleanups[last]
		c.cleanups = c.cleanups[:last]
		f()
	}
}

// Context ends before the cleanups.
func (c *common) Context() context.Context {
	if c.ctx == nil {
		c.ctx, c.cancel = context.WithCancel(context.Background())
	}
	return c.ctx
}

// TempDir is a folder that goes away with the test.
func (c *common) TempDir() string {
	dir, err := os.MkdirTemp("", strings.ReplaceAll(c.name, "/", "_"))
	if err != nil {
		c.Fatalf("TempDir: %v", err)
	}
	c.Cleanup(func() { os.RemoveAll(dir) })
	return dir
}

func (c *common) ArtifactDir() string { return c.TempDir() }

// Setenv sets a variable until the test is over.
func (c *common) Setenv(key, value string) {
	old, had := os.LookupEnv(key)
	if err := os.Setenv(key, value); err != nil {
		c.Fatalf("cannot set environment variable: %v", err)
	}
	c.Cleanup(func() {
		if had {
			os.Setenv(key, old)
		} else {
			os.Unsetenv(key)
		}
	})
}

// Chdir changes the folder until the test is over.
func (c *common) Chdir(dir string) {
	old, err := os.Getwd()
	if err == nil {
		err = os.Chdir(dir)
	}
	if err != nil {
		c.Fatal(err)
	}
	c.Cleanup(func() { os.Chdir(old) })
}

func (c *common) Attr(key, value string) {
	c.write(fmt.Sprintf("=== ATTR  %s %s %s\n", c.name, key, value))
}

type outputWriter struct{ c *common }

func (w outputWriter) Write(p []byte) (int, error) {
	w.c.write(indent(string(p)))
	return len(p), nil
}

// Output is the test's log.
func (c *common) Output() io.Writer { return outputWriter{c} }

// AllocsPerRun is the average number of allocations of f.
func AllocsPerRun(runs int, f func()) (avg float64) {
	f()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range runs {
		f()
	}
	runtime.ReadMemStats(&after)
	return float64((after.Mallocs - before.Mallocs) / uint64(runs))
}
