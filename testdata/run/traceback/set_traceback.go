// debug.SetTraceback raises the level.

package main

import (
	"runtime/debug"
	"time"
)

func main() {
	go func() { select {} }()
	time.Sleep(time.Millisecond)
	debug.SetTraceback("all")
	panic("raised to all")
}
