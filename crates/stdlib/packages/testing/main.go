package testing

import (
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"
)

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

// Main runs tests, examples and, if asked to, benchmarks, and ends the program.
func Main(matchString func(pat, str string) (bool, error), tests []InternalTest, benchmarks []InternalBenchmark, examples []InternalExample) {
	Init()
	if !flag.Parsed() {
		flag.Parse()
	}
	if listOnly != "" {
		list(matchString, tests, benchmarks, examples)
		os.Exit(0)
	}
	begun = time.Now()
	stop := startLimit()
	ranTests, ok := runTests(matchString, tests)
	ranExamples, okExamples := runExamples(matchString, examples)
	stop()
	if !ranTests && !ranExamples && benchOnly == "" {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	if !ok || !okExamples {
		fmt.Println("FAIL")
		os.Exit(1)
	}
	if benchOnly != "" {
		runBenchmarks(matchString, benchmarks)
	}
	fmt.Println("PASS")
	os.Exit(0)
}

// startLimit ends the program when -test.timeout is over.
func startLimit() (stop func()) {
	if limit <= 0 {
		return func() {}
	}
	timer := time.AfterFunc(limit, func() {
		panic(fmt.Sprintf("test timed out after %v", limit))
	})
	return func() { timer.Stop() }
}

func list(match matchFunc, tests []InternalTest, benchmarks []InternalBenchmark, examples []InternalExample) {
	show := func(name string) {
		if ok, _ := match(listOnly, name); ok {
			fmt.Println(name)
		}
	}
	for _, test := range tests {
		show(test.Name)
	}
	for _, bench := range benchmarks {
		show(bench.Name)
	}
	for _, example := range examples {
		show(example.Name)
	}
}

// RunExamples runs examples and compares what they print.
func RunExamples(matchString func(pat, str string) (bool, error), examples []InternalExample) (ok bool) {
	_, ok = runExamples(matchString, examples)
	return ok
}

func runExamples(match matchFunc, examples []InternalExample) (ran, ok bool) {
	ok = true
	selected := newSelection(match, runOnly, skipOver)
	for _, example := range examples {
		if _, wanted := selected.full("", example.Name); wanted {
			ran = true
			ok = runExample(example) && ok
		}
	}
	return ran, ok
}

func runExample(example InternalExample) (ok bool) {
	if verbose {
		fmt.Printf("=== RUN   %s\n", example.Name)
	}
	stdout := os.Stdout
	r, w, err := os.Pipe()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Stdout = w
	printed := make(chan string)
	go func() {
		all, err := io.ReadAll(r)
		r.Close()
		if err != nil {
			fmt.Fprintf(os.Stderr, "testing: copying pipe: %v\n", err)
			os.Exit(1)
		}
		printed <- string(all)
	}()
	start := time.Now()
	finished := false
	defer func() {
		e := recover()
		w.Close()
		os.Stdout = stdout
		ok = judge(example, <-printed, time.Since(start), finished, e)
	}()
	example.F()
	finished = true
	return
}

// judge prints how an example went.
func judge(example InternalExample, printed string, spent time.Duration, finished bool, e any) bool {
	got, want := strings.TrimSpace(printed), strings.TrimSpace(example.Output)
	fail := ""
	if example.Unordered {
		if sortedLines(got) != sortedLines(want) && e == nil {
			fail = fmt.Sprintf("got:\n%s\nwant (unordered):\n%s\n", printed, example.Output)
		}
	} else if got != want && e == nil {
		fail = fmt.Sprintf("got:\n%s\nwant:\n%s\n", got, want)
	}
	switch {
	case fail != "" || !finished || e != nil:
		fmt.Printf("--- FAIL: %s (%.2fs)\n%s", example.Name, spent.Seconds(), fail)
	case verbose:
		fmt.Printf("--- PASS: %s (%.2fs)\n", example.Name, spent.Seconds())
	}
	if e != nil {
		panic(e)
	}
	if !finished {
		panic(errGoexit)
	}
	return fail == ""
}

func sortedLines(s string) string {
	lines := strings.Split(s, "\n")
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}
