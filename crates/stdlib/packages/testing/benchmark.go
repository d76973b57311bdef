package testing

import (
	"errors"
	"fmt"
	"math"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// benchLength is the value of -test.benchtime: a time, or a number of turns.
type benchLength struct {
	d time.Duration
	n int
}

func (l *benchLength) String() string {
	if l.n > 0 {
		return strconv.Itoa(l.n) + "x"
	}
	return l.d.String()
}

// Set reads a flag's value.
func (l *benchLength) Set(s string) error {
	if count, ok := strings.CutSuffix(s, "x"); ok {
		n, err := strconv.ParseInt(count, 10, 0)
		if err != nil || n < 1 {
			return errors.New("invalid count")
		}
		*l = benchLength{n: int(n)}
		return nil
	}
	d, err := time.ParseDuration(s)
	if err != nil || d <= 0 {
		return errors.New("invalid duration")
	}
	*l = benchLength{d: d}
	return nil
}

// A B is a benchmark; it does its work N times.
type B struct {
	common
	N       int
	f       func(b *B)
	running bool
	began   time.Time
	elapsed time.Duration
	before  runtime.MemStats
	allocs  uint64
	bytes   uint64
	perOp   int64
	report  bool
	extra   map[string]float64
	par     int
	loop    int
	looping bool
}

// StartTimer lets time count.
func (b *B) StartTimer() {
	if !b.running {
		runtime.ReadMemStats(&b.before)
		b.began = time.Now()
		b.running = true
	}
}

// StopTimer stops counting.
func (b *B) StopTimer() {
	if b.running {
		b.elapsed += time.Since(b.began)
		var now runtime.MemStats
		runtime.ReadMemStats(&now)
		b.allocs += now.Mallocs - b.before.Mallocs
		b.bytes += now.TotalAlloc - b.before.TotalAlloc
		b.running = false
	}
}

// ResetTimer forgets what was counted.
func (b *B) ResetTimer() {
	b.extra = map[string]float64{}
	if b.running {
		runtime.ReadMemStats(&b.before)
		b.began = time.Now()
	}
	b.elapsed, b.allocs, b.bytes = 0, 0, 0
}

// Elapsed is the time counted.
func (b *B) Elapsed() time.Duration {
	if b.running {
		return b.elapsed + time.Since(b.began)
	}
	return b.elapsed
}

// Loop is true as long as the work is to be done again.
func (b *B) Loop() bool {
	if !b.looping {
		b.looping = true
		b.N = 0
		b.ResetTimer()
		b.StartTimer()
	}
	if b.N >= b.loop && (b.N > 0 && b.Elapsed() >= benchTime.d || b.N >= 1e9) {
		b.StopTimer()
		return false
	}
	if b.N == b.loop {
		b.loop = max(1, 2*b.loop)
	}
	b.N++
	return true
}

func (b *B) SetBytes(n int64)     { b.perOp = n }
func (b *B) ReportAllocs()        { b.report = true }
func (b *B) SetParallelism(p int) { b.par = p }

// ReportMetric adds a number to the result.
func (b *B) ReportMetric(n float64, unit string) {
	if unit == "" {
		panic("metric unit must not be empty")
	}
	if strings.ContainsAny(unit, " \t\n") {
		panic("metric unit must not contain whitespace")
	}
	b.extra[unit] = n
}

// Run runs a part of the benchmark and prints its result.
func (b *B) Run(name string, f func(b *B)) bool {
	sub := &B{common: common{name: b.name + "/" + name, parent: &b.common}, f: f}
	sub.show(sub.launch())
	return !sub.failed
}

// A PB gives a goroutine of RunParallel its turns.
type PB struct {
	left *atomic.Int64
}

// Next reports whether there is another turn.
func (pb *PB) Next() bool { return pb.left.Add(-1) >= 0 }

// RunParallel does the work in several goroutines.
func (b *B) RunParallel(body func(*PB)) {
	var left atomic.Int64
	left.Store(int64(b.N))
	var wg sync.WaitGroup
	for range max(1, b.par) * runtime.GOMAXPROCS(0) {
		wg.Go(func() { body(&PB{&left}) })
	}
	wg.Wait()
}

func (b *B) runN(n int) {
	b.N, b.looping, b.loop = n, false, 0
	b.ResetTimer()
	b.StartTimer()
	b.f(b)
	b.StopTimer()
}

// launch finds how often the work fits the time.
func (b *B) launch() BenchmarkResult {
	done := make(chan bool)
	go func() {
		defer func() {
			b.runCleanups()
			done <- true
		}()
		n := max(1, benchTime.n)
		for {
			b.runN(n)
			if b.failed || b.looping || benchTime.n > 0 || b.elapsed >= benchTime.d || n >= 1e9 {
				return
			}
			last := n
			spent := max(b.elapsed.Nanoseconds(), 1)
			n = int(int64(benchTime.d) * int64(last) / spent)
			n += n / 5
			n = min(max(min(n, 100*last), last+1), 1e9)
		}
	}()
	<-done
	return BenchmarkResult{b.N, b.elapsed, b.perOp, b.allocs, b.bytes, b.extra}
}

// BenchmarkResult is how a benchmark went.
type BenchmarkResult struct {
	N         int
	T         time.Duration
	Bytes     int64 // of one turn
	MemAllocs uint64
	MemBytes  uint64
	Extra     map[string]float64
}

// NsPerOp is the time of a turn.
func (r BenchmarkResult) NsPerOp() int64 {
	if v, ok := r.Extra["ns/op"]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return r.T.Nanoseconds() / int64(r.N)
}

// AllocsPerOp is the number of allocations of a turn.
func (r BenchmarkResult) AllocsPerOp() int64 {
	if v, ok := r.Extra["allocs/op"]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return int64(r.MemAllocs) / int64(r.N)
}

// AllocedBytesPerOp is the memory of a turn.
func (r BenchmarkResult) AllocedBytesPerOp() int64 {
	if v, ok := r.Extra["B/op"]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return int64(r.MemBytes) / int64(r.N)
}

// String is "N  time ns/op" and what else was measured.
func (r BenchmarkResult) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%8d", r.N)
	ns, ok := r.Extra["ns/op"]
	if !ok {
		ns = float64(r.T.Nanoseconds()) / float64(r.N)
	}
	if ns != 0 {
		b.WriteByte('\t')
		number(&b, ns, "ns/op")
	}
	if r.Bytes > 0 && r.T > 0 && r.N > 0 {
		fmt.Fprintf(&b, "\t%7.2f MB/s", float64(r.Bytes)*float64(r.N)/1e6/r.T.Seconds())
	}
	var units []string
	for unit := range r.Extra {
		if unit != "ns/op" && unit != "MB/s" && unit != "B/op" && unit != "allocs/op" {
			units = append(units, unit)
		}
	}
	slices.Sort(units)
	for _, unit := range units {
		b.WriteByte('\t')
		number(&b, r.Extra[unit], unit)
	}
	return b.String()
}

// number writes three significant digits, and whole large ones.
func number(b *strings.Builder, x float64, unit string) {
	digits := 0
	switch y := math.Abs(x); {
	case y == 0 || y >= 999.95:
		fmt.Fprintf(b, "%10.0f %s", x, unit)
		return
	case y >= 99.995:
		digits = 1
	case y >= 9.9995:
		digits = 2
	case y >= 0.99995:
		digits = 3
	case y >= 0.099995:
		digits = 4
	case y >= 0.0099995:
		digits = 5
	case y >= 0.00099995:
		digits = 6
	default:
		digits = 7
	}
	s := strconv.FormatFloat(x, 'f', digits, 64)
	fmt.Fprintf(b, "%*s %s", 11+digits, s, unit)
}

// MemString is the memory of a turn.
func (r BenchmarkResult) MemString() string {
	return fmt.Sprintf("%8d B/op\t%8d allocs/op", r.AllocedBytesPerOp(), r.AllocsPerOp())
}

// Benchmark measures one function.
func Benchmark(f func(b *B)) BenchmarkResult {
	b := &B{f: f}
	r := b.launch()
	if b.failed {
		fmt.Fprint(os.Stderr, b.output.String())
	}
	return r
}

// RunBenchmarks runs the benchmarks whose names match -test.bench.
func RunBenchmarks(matchString func(pat, str string) (bool, error), benchmarks []InternalBenchmark) {
	if benchOnly != "" {
		runBenchmarks(matchString, benchmarks)
	}
}

func runBenchmarks(match matchFunc, benchmarks []InternalBenchmark) {
	selected := newSelection(match, benchOnly, skipOver)
	fmt.Printf("goos: %s\ngoarch: %s\n", runtime.GOOS, runtime.GOARCH)
	for range turns {
		for _, bench := range benchmarks {
			if _, wanted := selected.full("", bench.Name); wanted {
				b := &B{common: common{name: bench.Name}, f: bench.F, report: benchMem}
				b.show(b.launch())
			}
		}
	}
}

// show prints a result and what the benchmark logged.
func (b *B) show(r BenchmarkResult) {
	name := b.name
	if n := runtime.GOMAXPROCS(0); n > 1 {
		name += "-" + strconv.Itoa(n)
	}
	if b.failed {
		fmt.Printf("--- FAIL: %s\n%s", name, b.output.String())
		return
	}
	memory := ""
	if b.report {
		memory = "\t" + r.MemString()
	}
	fmt.Printf("%s\t%s%s\n", name, r, memory)
	if b.output.Len() > 0 {
		fmt.Printf("--- BENCH: %s\n%s", name, b.output.String())
	}
}
