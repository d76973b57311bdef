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
	failed   bool
	skipped  bool
	finished bool
	cleanups []func()
	helpers  map[string]bool
	ctx      context.Context
	cancel   context.CancelFunc
	start    time.Time
	spent    time.Duration
	depth    int
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
		if name := runtime.FuncForPC(pc).Name(); !c.helpers[name] {
			place = fmt.Sprintf("%s:%d", filepath.Base(file), line)
			break
		}
	}
	s = strings.ReplaceAll(strings.TrimSuffix(s, "\n"), "\n", "\n        ")
	c.mu.Lock()
	defer c.mu.Unlock()
	fmt.Fprintf(&c.output, "    %s: %s\n", place, s)
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
	fmt.Fprintf(c.Output(), "=== ATTR  %s %s %s\n", c.name, key, value)
}

type outputWriter struct{ c *common }

func (w outputWriter) Write(p []byte) (int, error) {
	w.c.mu.Lock()
	defer w.c.mu.Unlock()
	for _, line := range strings.SplitAfter(string(p), "\n") {
		if line != "" {
			w.c.output.WriteString("    " + line)
		}
	}
	return len(p), nil
}

// Output is the test's log.
func (c *common) Output() io.Writer { return outputWriter{c} }

// A T is a test.
type T struct {
	common
	subs []*T
}

// Parallel tests run one after another here.
func (t *T) Parallel() {}

// Deadline gives none.
func (t *T) Deadline() (deadline time.Time, ok bool) { return time.Time{}, false }

// Run runs a part of the test.
func (t *T) Run(name string, f func(t *T)) bool {
	name = strings.ReplaceAll(name, " ", "_")
	sub := &T{common: common{name: name, depth: t.depth + 1, parent: &t.common}}
	if t.name != "" {
		sub.name = t.name + "/" + name
	}
	if verbose {
		fmt.Printf("=== RUN   %s\n", sub.name)
	}
	t.subs = append(t.subs, sub)
	done := make(chan any)
	go func() {
		sub.start = time.Now()
		defer func() {
			e := recover()
			if e == nil && !sub.finished {
				sub.failed = true
			}
			sub.runCleanups()
			sub.spent = time.Since(sub.start)
			done <- e
		}()
		f(sub)
		sub.finished = true
	}()
	if e := <-done; e != nil {
		sub.Fail()
		sub.report()
		panic(e)
	}
	if t.name == "" {
		sub.report()
	}
	return !sub.Failed()
}

// report prints how the test went, if it failed or all is wanted.
func (t *T) report() {
	status := "PASS"
	switch {
	case t.failed:
		status = "FAIL"
	case t.skipped:
		status = "SKIP"
	}
	if !t.failed && !verbose {
		return
	}
	indent := strings.Repeat("    ", t.depth-1)
	fmt.Printf("%s--- %s: %s (%.2fs)\n", indent, status, t.name, t.spent.Seconds())
	for _, line := range strings.SplitAfter(t.output.String(), "\n") {
		if line != "" {
			fmt.Print(indent, line)
		}
	}
	for _, sub := range t.subs {
		sub.report()
	}
}

var verbose bool

// Short and Verbose are flags of go test; Testing reports whether it runs.
func Short() bool   { return false }
func Verbose() bool { return verbose }
func Testing() bool { return false }

// Init registers no flags here.
func Init() {}

// CoverMode and Coverage are of go test -cover.
func CoverMode() string { return "" }
func Coverage() float64 { return 0 }

// InternalTest is a test by name.
type InternalTest struct {
	Name string
	F    func(*T)
}

// InternalBenchmark is a benchmark by name.
type InternalBenchmark struct {
	Name string
	F    func(b *B)
}

// InternalExample is an example by name.
type InternalExample struct {
	Name      string
	F         func()
	Output    string
	Unordered bool
}

// RunTests runs the tests whose names match.
func RunTests(matchString func(pat, str string) (bool, error), tests []InternalTest) (ok bool) {
	root := &T{}
	for _, test := range tests {
		if match, err := matchString("", test.Name); match && err == nil {
			root.Run(test.Name, test.F)
		}
	}
	if len(tests) == 0 {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	return !root.Failed()
}

// Main runs tests and ends the program.
func Main(matchString func(pat, str string) (bool, error), tests []InternalTest, benchmarks []InternalBenchmark, examples []InternalExample) {
	if !RunTests(matchString, tests) {
		fmt.Println("FAIL")
		os.Exit(1)
	}
	fmt.Println("PASS")
	os.Exit(0)
}

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
