package testing

import (
	"flag"
	"runtime"
	"time"
)

// The flags of a test program. Init defines them; until then they have no value.
var (
	initialized bool

	verbose   bool
	short     bool
	failFast  bool
	benchMem  bool
	shuffle   string
	runOnly   string
	skipOver  string
	benchOnly string
	listOnly  string
	turns     uint
	parallel  int
	limit     time.Duration
	benchTime = benchLength{d: time.Second}
)

// Init defines the flags that test programs have.
func Init() {
	if initialized {
		return
	}
	initialized = true
	flag.BoolVar(&short, "test.short", false, "run smaller test suite to save time")
	flag.BoolVar(&failFast, "test.failfast", false, "do not start new tests after the first test failure")
	flag.BoolVar(&verbose, "test.v", false, "verbose: print additional output")
	flag.BoolVar(&benchMem, "test.benchmem", false, "print memory allocations for benchmarks")
	flag.UintVar(&turns, "test.count", 1, "run tests and benchmarks `n` times")
	flag.StringVar(&listOnly, "test.list", "", "list tests, examples, and benchmarks matching `regexp` then exit")
	flag.StringVar(&runOnly, "test.run", "", "run only tests and examples matching `regexp`")
	flag.StringVar(&skipOver, "test.skip", "", "do not list or run tests matching `regexp`")
	flag.StringVar(&benchOnly, "test.bench", "", "run only benchmarks matching `regexp`")
	flag.StringVar(&shuffle, "test.shuffle", "off", "randomize the execution order of tests and benchmarks")
	flag.DurationVar(&limit, "test.timeout", 0, "panic test binary after duration `d` (default 0, timeout disabled)")
	flag.IntVar(&parallel, "test.parallel", runtime.GOMAXPROCS(0), "run at most `n` tests in parallel")
	flag.Var(&benchTime, "test.benchtime", "run each benchmark for duration `d` or N times if `d` is of the form Nx")
}

// Short reports whether -test.short is set.
func Short() bool {
	if !initialized {
		panic("testing: Short called before Init")
	}
	if !flag.Parsed() {
		panic("testing: Short called before Parse")
	}
	return short
}

// Verbose reports whether -test.v is set.
func Verbose() bool {
	if !flag.Parsed() {
		panic("testing: Verbose called before Parse")
	}
	return verbose
}

// Testing reports whether go test made the program.
func Testing() bool { return false }

// CoverMode and Coverage are of go test -cover.
func CoverMode() string { return "" }
func Coverage() float64 { return 0 }
