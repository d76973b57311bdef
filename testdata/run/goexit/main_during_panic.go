// Goexit in a deferred call of a panicking main.

package main

import (
	"fmt"
	"runtime"
)

func main() {
	defer func() {
		fmt.Println("leaving")
		runtime.Goexit()
	}()
	panic("never reported")
}
