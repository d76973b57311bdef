// A deferred call's panic that nobody recovers crashes; the trace shows Goexit.

package main

import (
	"runtime"
)

func main() {
	go func() {
		defer func() { panic("during goexit") }()
		runtime.Goexit()
	}()
	select {}
}
