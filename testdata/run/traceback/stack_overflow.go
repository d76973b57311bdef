// Endless recursion: no defers, nothing recovers.

package main

import (
	"fmt"
	"runtime/debug"
)

type T struct{ next *T }

//go:noinline
func (t *T) depth() int {
	return t.next.depth() + 1
}
func main() {
	debug.SetMaxStack(1 << 20)
	defer func() { fmt.Println("never", recover()) }()
	t := &T{}
	t.next = t
	fmt.Println(t.depth())
}
