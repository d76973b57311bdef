//env: GOTRACEBACK=1

package main

import (
	"time"
)

func main() {
	go func() { select {} }()
	time.Sleep(time.Millisecond)
	panic("one is all")
}
