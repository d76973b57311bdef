// Finalizers and cleanups run after a collection, on a goroutine of their own.
package main

import (
	"fmt"
	"runtime"
	"time"
)

type Node struct {
	name string
	next *Node
	pad  [8]int
}

func (n *Node) close() { fmt.Println("close", n.name) }

// scrub overwrites what earlier calls left on the stack.
//
//go:noinline
func scrub(n int) int {
	var a [50]int
	for i := range a {
		a[i] = i * n
	}
	if n > 0 {
		return a[n] + scrub(n-1)
	}
	return a[7]
}

func wait(done chan string) {
	for range 10 {
		runtime.GC()
		select {
		case s := <-done:
			fmt.Println("done:", s)
			return
		case <-time.After(20 * time.Millisecond):
		}
	}
	fmt.Println("nothing ran")
}

//go:noinline
func finalized(done chan string) {
	n := &Node{name: "first"}
	runtime.SetFinalizer(n, func(n *Node) { done <- "finalizer of " + n.name })
}

//go:noinline
func cleaned(done chan string) {
	n := &Node{name: "second"}
	runtime.AddCleanup(n, func(s string) { done <- "cleanup " + s }, "arg")
}

//go:noinline
func chained(done chan string) {
	inner := &Node{name: "inner"}
	outer := &Node{name: "outer", next: inner}
	runtime.SetFinalizer(inner, func(n *Node) { innerRan = true })
	runtime.SetFinalizer(outer, func(n *Node) { done <- "finalizer of " + n.name + " with " + n.next.name })
}

//go:noinline
func stopped(done chan string) {
	n := &Node{name: "third"}
	c := runtime.AddCleanup(n, func(s string) { done <- "cleanup " + s }, "stopped")
	c.Stop()
	m := &Node{name: "fourth"}
	runtime.SetFinalizer(m, func(n *Node) { done <- "finalizer of " + n.name })
	runtime.SetFinalizer(m, nil)
}

var innerRan bool

var revived *Node

//go:noinline
func resurrected(done chan string) {
	n := &Node{name: "lazarus"}
	runtime.SetFinalizer(n, func(n *Node) {
		revived = n
		done <- "revived"
	})
}

//go:noinline
func method() {
	n := &Node{name: "by method"}
	runtime.SetFinalizer(n, (*Node).close)
}

func main() {
	done := make(chan string, 10)
	finalized(done)
	scrub(20)
	wait(done)
	cleaned(done)
	scrub(20)
	wait(done)
	chained(done)
	fmt.Println(innerRan)
	scrub(20)
	wait(done)
	stopped(done)
	scrub(20)
	wait(done)
	resurrected(done)
	scrub(20)
	wait(done)
	fmt.Println(revived.name)
	method()
	scrub(20)
	runtime.GC()
	time.Sleep(20 * time.Millisecond)
	kept := &Node{name: "kept"}
	runtime.SetFinalizer(kept, func(n *Node) { done <- "finalizer of " + n.name })
	wait(done)
	runtime.KeepAlive(kept)
	fmt.Println(runtime.NumGoroutine())
}
