//also: --virtual-time

package main

import (
	"fmt"
	"os"
	"runtime"
	"time"
)

func main() {
	go func() {
		for i := range 3 {
			time.Sleep(2 * time.Millisecond)
			fmt.Println("other", i)
		}
		os.Exit(7)
	}()
	defer fmt.Println("main deferred")
	runtime.Goexit()
}
