// A running ticker whose channel nobody waits for does not stop the report.

package main

import (
	"time"
)

func main() {
	t := time.NewTicker(time.Millisecond)
	defer t.Stop()
	c := make(chan int)
	<-c
}
