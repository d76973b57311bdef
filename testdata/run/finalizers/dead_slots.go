// A value is garbage after its last use, wherever its frame stands: in a call, in a loop, while it panics.
package main

import (
	"fmt"
	"runtime"
	"slices"
)

type block struct {
	name string
	pad  [4]int
}

var gone []string

func tracked(name string) *block {
	b := &block{name: name}
	runtime.SetFinalizer(b, func(b *block) { gone = append(gone, b.name) })
	return b
}

func report(when string) {
	for range 3 {
		runtime.GC()
	}
	slices.Sort(gone)
	fmt.Println(when, gone)
	gone = nil
}

//go:noinline
func param(b *block) {
	report("parameter in use")
	fmt.Println(b.name)
	report("parameter after its last use")
}

//go:noinline
func local() {
	b := tracked("local")
	report("local in use")
	fmt.Println(b.name)
	report("local after its last use")
}

type holder struct {
	n    int
	a, b *block
}

//go:noinline
func fields() {
	h := holder{1, tracked("field"), nil}
	report("field in use")
	fmt.Println(h.a.name, h.n)
	report("field after its last use")
}

//go:noinline
func kept() {
	b := tracked("kept")
	report("kept alive")
	runtime.KeepAlive(b)
	report("after KeepAlive")
}

//go:noinline
func panics(b *block) {
	fmt.Println(b.name)
	defer func() {
		report("in the deferred call of a frame that panics")
		recover()
	}()
	panic("x")
}

//go:noinline
func replaced() {
	b := tracked("first")
	fmt.Println(b.name)
	b = tracked("second")
	report("after another value was stored")
	fmt.Println(b.name)
	b = nil
	report("after nil was stored")
}

//go:noinline
func loop() {
	var last *block
	for i := range 3 {
		last = tracked(fmt.Sprint("round ", i))
	}
	report("after a loop")
	fmt.Println(last.name)
}

//go:noinline
func captured() func() string {
	b := tracked("captured")
	return func() string { return b.name }
}

func main() {
	param(tracked("parameter"))
	local()
	fields()
	kept()
	panics(tracked("panicking"))
	replaced()
	loop()
	report("after the function returned")
	f := captured()
	report("closure in use")
	fmt.Println(f())
	report("after the closure's last use")
}
