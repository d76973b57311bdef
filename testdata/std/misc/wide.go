package main

import (
	"container/heap"
	"container/list"
	"container/ring"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"math/bits"
	"math/cmplx"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"text/tabwriter"
	"time"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
	"unique"
)

type IH []int

func (h IH) Len() int           { return len(h) }
func (h IH) Less(i, j int) bool { return h[i] < h[j] }
func (h IH) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *IH) Push(x any)        { *h = append(*h, x.(int)) }
func (h *IH) Pop() any          { o := *h; n := len(o); x := o[n-1]; *h = o[:n-1]; return x }

type E1 struct{ s string }

func (e E1) Error() string        { return "E1 " + e.s }
func (e E1) Is(t error) bool      { return t == fs.ErrNotExist }

type E2 struct{ inner error }

func (e *E2) Error() string { return "E2(" + e.inner.Error() + ")" }
func (e *E2) Unwrap() error { return e.inner }

type ctxk string

func main() {
	h := &IH{5, 2, 8}
	heap.Init(h)
	heap.Push(h, 3)
	(*h)[0] = 9
	heap.Fix(h, 0)
	heap.Remove(h, 1)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	l := list.New()
	e4 := l.PushBack(4)
	e1 := l.PushFront(1)
	l.InsertBefore(3, e4)
	l.InsertAfter(2, e1)
	l.MoveToFront(e4)
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	r := ring.New(3)
	for i := range 3 {
		r.Value = i
		r = r.Next()
	}
	r.Do(func(v any) { fmt.Print(v, " ") })
	fmt.Println(l.Len(), r.Len(), r.Unlink(1).Value)
	// errors
	j := errors.Join(nil, E1{"a"}, nil, &E2{os.ErrExist})
	fmt.Println(j, errors.Join(nil, nil) == nil, errors.Is(j, fs.ErrExist), errors.Is(j, fs.ErrNotExist), errors.Unwrap(j))
	var e2 *E2
	fmt.Println(errors.As(j, &e2), e2)
	e1v, ok := errors.AsType[E1](j)
	fmt.Println(e1v, ok)
	fmt.Printf("%q %v %+v %T\n", j, errors.New("x"), errors.New("x"), j)
	func() { defer func() { fmt.Println(recover()) }(); errors.As(j, nil) }()
	func() { defer func() { fmt.Println(recover()) }(); errors.As(j, e1v) }()
	func() { defer func() { fmt.Println(recover()) }(); var x int; errors.As(j, &x) }()
	w := fmt.Errorf("a: %w, b: %w", E1{"q"}, j)
	fmt.Println(w, errors.Is(w, fs.ErrNotExist), errors.ErrUnsupported)
	// ctx
	ctx, cancel := context.WithCancelCause(context.WithValue(context.Background(), ctxk("k"), "v"))
	fmt.Println(ctx, ctx.Value(ctxk("k")), ctx.Value("k"), ctx.Err())
	cancel(errors.New("why"))
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx))
	c2, cn := context.WithTimeout(context.Background(), time.Millisecond)
	defer cn()
	<-c2.Done()
	fmt.Println(c2.Err(), context.Cause(c2), errors.Is(c2.Err(), os.ErrDeadlineExceeded))
	func() { defer func() { fmt.Println(recover()) }(); context.WithValue(context.Background(), nil, 1) }()
	func() { defer func() { fmt.Println(recover()) }(); context.WithValue(context.Background(), []int{}, 1) }()
	// math
	for _, f := range []float64{0, -0.5, 1.5, 2.5, -2.5, math.Inf(1), math.NaN(), 1e300, math.SmallestNonzeroFloat64, 3} {
		fr, ex := math.Frexp(f)
		ip, fp := math.Modf(f)
		lg, sg := math.Lgamma(f)
		fmt.Println(f, math.Floor(f), math.Ceil(f), math.Round(f), math.RoundToEven(f), math.Trunc(f), math.Sqrt(f), math.Cbrt(f), math.Exp(f), math.Log(f), math.Log2(f), math.Log10(f), math.Log1p(f), math.Sin(f), math.Cos(f), math.Tan(f), math.Atan(f), math.Sinh(f), math.Tanh(f), fr, ex, ip, fp, math.Gamma(f), lg, sg, math.Erf(f), math.Pow(f, 2.5), math.Mod(f, 1.3), math.Remainder(f, 1.3), math.Hypot(f, 3), math.Atan2(f, -1), math.Nextafter(f, 2), math.Ilogb(f), math.Logb(f), math.Float64bits(f), math.Signbit(f), math.Max(f, 1), math.Min(f, 1), math.Dim(f, 1), math.FMA(f, 2, 1), math.Exp2(f), math.Expm1(f), math.Asinh(f))
	}
	fmt.Println(cmplx.Sqrt(-1), cmplx.Exp(1i*math.Pi), cmplx.Abs(3+4i), cmplx.Phase(-1), cmplx.Pow(2i, 2), cmplx.Log(-1), cmplx.Inf(), cmplx.NaN())
	hi, lo := bits.Mul64(math.MaxUint64, 3)
	q, rm := bits.Div64(1, 5, 7)
	s, cy := bits.Add64(math.MaxUint64, 1, 1)
	fmt.Println(bits.OnesCount(255), bits.LeadingZeros32(1), bits.TrailingZeros16(8), bits.Reverse8(1), bits.ReverseBytes32(0x01020304), bits.RotateLeft64(1, -1), bits.Len(0), hi, lo, q, rm, s, cy)
	func() { defer func() { fmt.Println(recover()) }(); bits.Div64(7, 0, 7) }()
	func() { defer func() { fmt.Println(recover()) }(); bits.Div64(7, 0, 0) }()
	tw := tabwriter.NewWriter(os.Stdout, 5, 0, 1, '.', tabwriter.AlignRight|tabwriter.Debug)
	fmt.Fprintln(tw, "a\tbbb\tc")
	fmt.Fprintln(tw, "aaaa\tb\tccccc")
	fmt.Fprintln(tw, "")
	fmt.Fprintln(tw, "日本\tx")
	tw.Flush()
	tw.Init(os.Stdout, 0, 8, 2, ' ', 0)
	fmt.Fprint(tw, "name\tage\tcity\nbob\t5\tparis\nalexandra\t100\t\n")
	tw.Flush()
	fmt.Println(utf16.Encode([]rune("a😀")), string(utf16.Decode([]uint16{0xd83d, 0xde00, 0xd800})), utf8.ValidString("\xff"), utf8.RuneLen(0x10ffff), utf8.AppendRune(nil, 'é'))
	fmt.Println(unicode.IsUpper('É'), unicode.In('世', unicode.Han, unicode.Latin), unicode.SimpleFold('k'), string(unicode.ToTitle('ǆ')), unicode.Is(unicode.Cyrillic, 'ж'), unicode.Version)
	var wg sync.WaitGroup
	var cnt atomic.Int64
	var mu sync.Mutex
	m := map[int]int{}
	for i := range 20 {
		wg.Go(func() { cnt.Add(int64(i)); mu.Lock(); m[i%3]++; mu.Unlock() })
	}
	wg.Wait()
	fmt.Println(cnt.Load(), m)
	ov := sync.OnceValue(func() int { fmt.Println("once"); return 5 })
	fmt.Println(ov(), ov())
	fmt.Println(unique.Make("a") == unique.Make("a"), unique.Make(3).Value(), runtime.GOOS, runtime.GOARCH, runtime.Version())
	out, err := exec.Command("sh", "-c", "echo out; echo err >&2; exit 3").Output()
	var ee *exec.ExitError
	fmt.Printf("%q %v %v\n", out, err, errors.As(err, &ee))
	fmt.Printf("%q %d\n", ee.Stderr, ee.ExitCode())
	_, err = exec.Command("no-such-cmd-x").CombinedOutput()
	fmt.Println(err, errors.Is(err, exec.ErrNotFound))
	_, err = exec.LookPath("./nope")
	fmt.Println(err)
	cmd := exec.Command("cat")
	cmd.Stdin = strings.NewReader("stdin")
	cmd.Env = []string{"A=b"}
	bs, err := cmd.CombinedOutput()
	fmt.Println(string(bs), err, cmd.String(), cmd.ProcessState)
	fmt.Println(cmd.Run())
	ctx3, cn3 := context.WithTimeout(context.Background(), 400*time.Millisecond)
	defer cn3()
	fmt.Println(exec.CommandContext(ctx3, "sleep", "5").Run())
}
