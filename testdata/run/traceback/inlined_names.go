// Literals inside inlined literals are named .funcN, inside others .N.
package main

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
)

func where() string {
	pcs := make([]uintptr, 10)
	n := runtime.Callers(2, pcs)
	fr := runtime.CallersFrames(pcs[:n])
	var l []string
	for {
		f, more := fr.Next()
		if strings.HasPrefix(f.Function, "main.") {
			l = append(l, strings.TrimPrefix(f.Function, "main."))
		}
		if !more {
			break
		}
	}
	return strings.Join(l, " < ")
}
func seq(yield func(int) bool) {
	for i := range 2 {
		if !yield(i) {
			return
		}
	}
}
func seqD(yield func(int) bool) { defer func() {}(); yield(1) }
func helper()                   { func() { defer func() {}(); fmt.Println("helper lit:", where()) }() }
func mk() func()                { return func() { fmt.Println("made:", where()) } }
func apply(f func())            { f() }
func main() {
	for i := range seq {
		if i == 0 {
			func() { defer func() {}(); fmt.Println("range lit:", where()) }()
		}
	}
	for range seqD {
		func() { defer func() {}(); fmt.Println("rangeD lit:", where()) }()
	}
	for i := range seq {
		for j := range seq {
			if i+j == 0 {
				func() { defer func() {}(); fmt.Println("range2 lit:", where()) }()
			}
		}
	}
	helper()
	func() { helper() }()
	mk()()
	f := func() { func() { defer func() {}(); fmt.Println("f lit:", where()) }() }
	f()
	f()
	g := func() { func() { defer func() {}(); fmt.Println("g lit:", where()) }() }
	apply(g)
	apply(func() { func() { defer func() {}(); fmt.Println("apply lit:", where()) }() })
	slices.IndexFunc([]int{1}, func(n int) bool { func() { defer func() {}(); fmt.Println("indexfunc lit:", where()) }(); return true })
	go func() { func() { func() { defer func() {}(); fmt.Println("go lit:", where()) }() }() }()
	runtime.Gosched()
	defer func() { func() { func() { defer func() {}(); fmt.Println("defer lit:", where()) }() }() }()
	k := func() {
		fmt.Println("k")
		fmt.Println("k")
		fmt.Println("k")
		fmt.Println("k")
		fmt.Println("k")
		fmt.Println("k")
		func() { defer func() {}(); fmt.Println("k lit:", where()) }()
	}
	k()
	k2 := func() {
		fmt.Println("k")
		fmt.Println("k")
		fmt.Println("k")
		fmt.Println("k")
		fmt.Println("k")
		fmt.Println("k")
		fmt.Println("k")
		fmt.Println("k")
		fmt.Println("k")
		fmt.Println("k")
		fmt.Println("k")
		func() { defer func() {}(); fmt.Println("k2 lit:", where()) }()
	}
	k2()
	m := map[string]func(){"a": func() { func() { defer func() {}(); fmt.Println("map lit:", where()) }() }}
	m["a"]()
	var rec func(int)
	rec = func(n int) {
		if n > 0 {
			rec(n - 1)
		} else {
			func() { defer func() {}(); fmt.Println("rec lit:", where()) }()
		}
	}
	rec(1)
}
