// Timers' goroutines: created by time.goFunc.

package main

import (
	"time"
)

func main() {
	time.AfterFunc(time.Millisecond, func() { panic("in timer") })
	select {}
}
