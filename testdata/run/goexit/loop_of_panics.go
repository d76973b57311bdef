// Several deferred calls each panic, each recovered by the next.

package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		for i := range 5 {
			defer func() {
				r := recover()
				fmt.Println(i, "got", r)
				if i > 0 {
					panic(fmt.Sprint("p", i))
				}
			}()
		}
		runtime.Goexit()
	}()
	<-done
}
