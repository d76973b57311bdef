// Another goroutine decides the exit status after main has left by Goexit.

package main

import (
	"fmt"
	"os"
	"runtime"
	"time"
)

func main() {
	go func() {
		time.Sleep(time.Millisecond)
		fmt.Println("other goes on")
		os.Exit(7)
	}()
	defer fmt.Println("main's defer")
	runtime.Goexit()
}
