// Goexit in an init function: main never runs.

package main

import (
	"fmt"
	"os"
	"runtime"
)

func init() {
	defer fmt.Println("init's defer")
	go func() { fmt.Println("goroutine"); os.Exit(5) }()
	runtime.Goexit()
}
func main() { fmt.Println("never") }
