package testing

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"
)

// A T is a test.
type T struct {
	common
	around     *T // the test that this one is part of
	state      *testState
	isParallel bool
	waiting    []*T      // parallel parts, which go on when the test itself is over
	barrier    chan bool // closed then
	signal     chan bool // says to Run that the test is over or waits
}

// testState is what all tests of a run share.
type testState struct {
	*selection
	mu      sync.Mutex
	running int
	queue   []chan bool
	most    int
}

// waitParallel waits until fewer tests run than may.
func (s *testState) waitParallel() {
	s.mu.Lock()
	if s.running < s.most {
		s.running++
		s.mu.Unlock()
		return
	}
	turn := make(chan bool)
	s.queue = append(s.queue, turn)
	s.mu.Unlock()
	<-turn
}

func (s *testState) release() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.queue) == 0 {
		s.running--
		return
	}
	close(s.queue[0])
	s.queue = s.queue[1:]
}

// chatter prints what tests say under -test.v, and whose words they are when that changes.
type chatter struct {
	mu   sync.Mutex
	last string
}

var chat chatter

// head prints a line that names the test.
func (c *chatter) head(name, text string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.last = name
	fmt.Print(text)
}

func (c *chatter) say(name, text string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.last != "" && c.last != name {
		fmt.Printf("=== NAME  %s\n", name)
	}
	c.last = name
	fmt.Print(text)
}

// indent moves lines four columns in.
func indent(s string) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		b.WriteString("    " + line)
	}
	return b.String()
}

// Parallel makes the test wait until those that aren't parallel are over.
func (t *T) Parallel() {
	if t.isParallel {
		panic("testing: t.Parallel called multiple times")
	}
	t.isParallel = true
	t.spent += time.Since(t.start)
	t.around.waiting = append(t.around.waiting, t)
	if verbose {
		chat.head(t.name, "=== PAUSE "+t.name+"\n")
	}
	t.signal <- true
	<-t.around.barrier
	t.state.waitParallel()
	if verbose {
		chat.head(t.name, "=== CONT  "+t.name+"\n")
	}
	t.start = time.Now()
}

// Deadline is the time at which -test.timeout ends the tests.
func (t *T) Deadline() (deadline time.Time, ok bool) {
	if limit <= 0 {
		return time.Time{}, false
	}
	return begun.Add(limit), true
}

// Run runs a part of the test.
func (t *T) Run(name string, f func(t *T)) bool {
	if t.done {
		panic("testing: t.Run called during t.Cleanup")
	}
	full, wanted := t.state.full(t.name, name)
	if !wanted {
		return true
	}
	sub := &T{
		common:  common{name: full, depth: t.depth + 1, parent: &t.common, loud: verbose},
		around:  t,
		state:   t.state,
		barrier: make(chan bool),
		signal:  make(chan bool, 1),
	}
	if _, file, line, ok := runtime.Caller(1); ok {
		sub.creator = fmt.Sprintf("%s:%d", filepath.Base(file), line)
	}
	if verbose {
		chat.head(full, "=== RUN   "+full+"\n")
	}
	go tRunner(sub, f)
	if !<-sub.signal {
		runtime.Goexit() // the part ended this test
	}
	return !sub.Failed()
}

var errGoexit = errors.New("test executed panic(nil) or runtime.Goexit")

// tRunner runs a test in a goroutine of its own.
func tRunner(t *T, fn func(t *T)) {
	defer func() {
		signal := true
		e := recover()
		if e == nil && !t.finished {
			e = errGoexit
			for p := t.parent; p != nil; p = p.parent {
				if p.finished {
					t.Errorf("%v: subtest may have called FailNow on a parent test", e)
					e, signal = nil, false
					break
				}
			}
		}
		t.spent += time.Since(t.start)
		if e != nil {
			func() {
				t.Fail()
				t.runCleanups()
				t.report()
				for p := t.around; p != nil && p.around != nil; p = p.around {
					p.spent += time.Since(p.start)
					p.report()
				}
				panic(e)
			}()
		}
		if len(t.waiting) > 0 {
			if t.isParallel {
				t.state.release()
			}
			close(t.barrier)
			for _, sub := range t.waiting {
				<-sub.signal
			}
			if t.isParallel {
				t.state.waitParallel()
			}
		}
		t.runCleanups()
		t.report()
		t.mu.Lock()
		t.done = true
		t.mu.Unlock()
		if t.isParallel {
			t.state.release()
		}
		t.signal <- signal
	}()
	t.start = time.Now()
	fn(t)
	t.finished = true
}

// report tells the test around, or the user, how the test went, if it failed or all is wanted.
func (t *T) report() {
	status := "PASS"
	switch {
	case t.failed:
		status = "FAIL"
	case !verbose:
		return
	case t.skipped:
		status = "SKIP"
	}
	text := fmt.Sprintf("--- %s: %s (%.2fs)\n%s", status, t.name, t.spent.Seconds(), t.output.String())
	t.output.Reset()
	if t.around.around == nil {
		chat.head(t.name, text)
		return
	}
	t.parent.mu.Lock()
	defer t.parent.mu.Unlock()
	t.parent.output.WriteString(indent(text))
}

// begun is when the tests were started.
var begun time.Time

// RunTests runs the tests whose names match.
func RunTests(matchString func(pat, str string) (bool, error), tests []InternalTest) (ok bool) {
	ran, ok := runTests(matchString, tests)
	if !ran {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	return ok
}

func runTests(match matchFunc, tests []InternalTest) (ran, ok bool) {
	if ok = true; begun.IsZero() {
		return false, ok // outside Main there is no list of processor counts to run for
	}
	for range turns {
		if failFast && !ok {
			break
		}
		state := &testState{selection: newSelection(match, runOnly, skipOver), most: parallel}
		root := &T{state: state, barrier: make(chan bool), signal: make(chan bool, 1)}
		for _, test := range tests {
			if failFast && root.failed {
				break
			}
			if _, wanted := state.full("", test.Name); wanted {
				ran = true
			}
			root.Run(test.Name, test.F)
		}
		close(root.barrier)
		for _, sub := range root.waiting {
			<-sub.signal
		}
		ok = ok && !root.Failed()
	}
	return ran, ok
}
