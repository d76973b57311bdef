//env: GOTRACEBACK=all

package main

import (
	"time"
)

func main() {
	go func() { select {} }()
	time.Sleep(time.Millisecond)
	<-make(chan int)
}
