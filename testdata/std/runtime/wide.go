package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

type T struct{ name string }

func (t *T) method() (string, int) {
	pc, file, line, ok := runtime.Caller(0)
	f := runtime.FuncForPC(pc)
	return fmt.Sprint(f.Name(), " ", filepath.Base(file), " ", ok), line
}

func callers() {
	pcs := make([]uintptr, 10)
	n := runtime.Callers(1, pcs)
	fr := runtime.CallersFrames(pcs[:n])
	for {
		f, more := fr.Next()
		if strings.HasPrefix(f.Function, "runtime.") {
			break
		}
		fmt.Println(f.Function, filepath.Base(f.File), f.Line, more)
	}
}

func gen(n int) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		defer fmt.Println("gen done")
		for i := range n {
			if !yield(i, strings.Repeat("x", i)) {
				return
			}
		}
	}
}

func main() {
	t := &T{"a"}
	fmt.Println(t.method())
	func() { callers() }()
	fmt.Println(runtime.NumGoroutine(), runtime.GOMAXPROCS(0) > 0, runtime.NumCPU() > 0, runtime.Compiler)
	next, stop := iter.Pull2(gen(3))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	for i, s := range gen(5) {
		if i == 2 {
			break
		}
		fmt.Println(i, s)
	}
	var m sync.Map
	m.Store("a", 1)
	m.Store("b", 2)
	v, loaded := m.LoadOrStore("a", 9)
	fmt.Println(v, loaded)
	v, loaded = m.LoadAndDelete("b")
	fmt.Println(v, loaded)
	v, loaded = m.Swap("c", 3)
	fmt.Println(v, loaded, m.CompareAndSwap("c", 3, 4), m.CompareAndDelete("c", 3))
	var keys []string
	m.Range(func(k, v any) bool { keys = append(keys, fmt.Sprint(k, v)); return true })
	sort.Strings(keys)
	fmt.Println(keys)
	m.Clear()
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	ready := 0
	var wg sync.WaitGroup
	for range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			ready++
			c.Broadcast()
			for ready < 5 {
				c.Wait()
			}
			mu.Unlock()
		}()
	}
	wg.Wait()
	fmt.Println(ready, mu.TryLock(), mu.TryLock())
	var once sync.Once
	for range 3 {
		once.Do(func() { fmt.Println("once") })
	}
	var p atomic.Pointer[T]
	fmt.Println(p.Load() == nil, p.CompareAndSwap(nil, t), p.Load().name)
	var av atomic.Value
	av.Store([]int{1})
	fmt.Println(av.Load(), av.Swap([]int{2}))
	func() {
		defer func() { fmt.Println(recover()) }()
		av.Store("wrong")
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		av.Store(nil)
	}()
	ctx, cancel := context.WithDeadlineCause(context.Background(), time.Now().Add(time.Millisecond), errors.New("cause"))
	defer cancel()
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx))
	st := context.AfterFunc(ctx, func() {})
	time.Sleep(time.Millisecond)
	fmt.Println(st())
	c2 := context.WithoutCancel(ctx)
	fmt.Println(c2.Err())
	n := testing.AllocsPerRun(10, func() {})
	fmt.Println(n)
	r := testing.Benchmark(func(b *testing.B) {
		for b.Loop() {
		}
	})
	fmt.Println(r.N > 0, strings.Contains(r.String(), "ns/op"))
	fmt.Println(len(debug.Stack()) > 0, debug.SetGCPercent(100))
	var ms runtime.MemStats
	runtime.ReadMemStats(&ms)
	runtime.GC()
	fmt.Println(ms.Alloc > 0)
	tm := time.NewTimer(time.Hour)
	fmt.Println(tm.Stop(), tm.Reset(time.Millisecond))
	<-tm.C
	tk := time.NewTicker(time.Millisecond)
	<-tk.C
	tk.Stop()
	done := make(chan bool)
	time.AfterFunc(time.Millisecond, func() { close(done) })
	<-done
	select {
	case <-time.After(time.Millisecond):
		fmt.Println("after")
	}
	log.SetFlags(log.Lshortfile)
	log.SetOutput(os.Stdout)
	log.Println("here")
	l := log.Default()
	l.SetPrefix("p:")
	log.Print("prefixed")
	defer fmt.Println("deferred")
	func() {
		defer func() {
			r := recover()
			err, ok := r.(runtime.Error)
			fmt.Println(err, ok)
		}()
		var a []int
		_ = a[5]
	}()
	func() {
		defer func() {
			var pe *runtime.PanicNilError
			err, _ := recover().(error)
			fmt.Println(errors.As(err, &pe), err)
		}()
		panic(nil)
	}()
	os.Exit(3)
}
