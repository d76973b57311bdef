//env: GOTRACEBACK=all

package main

import (
	"time"
)

func worker(d time.Duration) { time.Sleep(d) }
func main() {
	go worker(time.Hour)
	time.Sleep(time.Millisecond)
	panic("with a sleeper")
}
