// What calls, defers, panics and Goexits cost: nanoseconds an operation, printed by the program itself. With the name of an operation and a
// number it does that one so many times and prints the nanoseconds of all.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"time"
)

var sink int

//go:noinline
func plain(n int) { sink += n }

//go:noinline
func work() { sink++ }

//go:noinline
func called(n int) { work(); plain(n) }

//go:noinline
func deferred(n int) { defer work(); plain(n) }

//go:noinline
func deferredLiteral(n int) {
	defer func() { sink++ }()
	plain(n)
}

//go:noinline
func deferredArgs(n int) { defer plain(n); work() }

//go:noinline
func looped(n int) {
	for range n {
		defer work()
	}
}

//go:noinline
func raise() { panic(sink) }

//go:noinline
func recovered() {
	defer func() { recover() }()
	raise()
}

//go:noinline
func down(n int) {
	if n == 0 {
		raise()
	}
	down(n - 1)
}

//go:noinline
func recoveredDeep(n int) {
	defer func() { recover() }()
	down(n)
}

//go:noinline
func downDeferring(n int) {
	defer work()
	if n == 0 {
		raise()
	}
	downDeferring(n - 1)
}

//go:noinline
func recoveredDeferring(n int) {
	defer func() { recover() }()
	downDeferring(n)
}

func leave(done chan bool) {
	defer func() { done <- true }()
	runtime.Goexit()
}

func ret(done chan bool) {
	defer func() { done <- true }()
}

func measure(name string, n int, f func(n int)) {
	if len(os.Args) == 3 {
		if os.Args[1] == name {
			n, _ := strconv.Atoi(os.Args[2])
			start := time.Now()
			f(n)
			fmt.Println(time.Since(start).Nanoseconds())
		}
		return
	}
	best := time.Duration(1 << 62)
	for range 5 {
		start := time.Now()
		f(n)
		best = min(best, time.Since(start))
	}
	fmt.Printf("%-34s %10.1f\n", name, float64(best.Nanoseconds())/float64(n))
}

func main() {
	done := make(chan bool)
	measure("call", 1_000_000, func(n int) {
		for i := range n {
			called(i)
		}
	})
	measure("defer of a function", 1_000_000, func(n int) {
		for i := range n {
			deferred(i)
		}
	})
	measure("defer of a literal", 1_000_000, func(n int) {
		for i := range n {
			deferredLiteral(i)
		}
	})
	measure("defer with an argument", 1_000_000, func(n int) {
		for i := range n {
			deferredArgs(i)
		}
	})
	measure("defer in a loop", 1_000_000, looped)
	measure("panic and recover, 1 frame", 100_000, func(n int) {
		for range n {
			recovered()
		}
	})
	measure("panic and recover, 1,000 frames", 1_000, func(n int) {
		for range n {
			recoveredDeep(1000)
		}
	})
	measure("the same, each with a defer", 1_000, func(n int) {
		for range n {
			recoveredDeferring(1000)
		}
	})
	measure("goroutine that returns", 20_000, func(n int) {
		for range n {
			go ret(done)
			<-done
		}
	})
	measure("goroutine that calls Goexit", 20_000, func(n int) {
		for range n {
			go leave(done)
			<-done
		}
	})
}
