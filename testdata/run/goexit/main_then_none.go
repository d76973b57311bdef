//also: --virtual-time

package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	for i := range 2 {
		go func() {
			time.Sleep(time.Duration(i+1) * 10 * time.Millisecond)
			fmt.Println("other", i)
		}()
	}
	runtime.Goexit()
}
