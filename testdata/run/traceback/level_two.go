//env: GOTRACEBACK=2

package main

import (
	"time"
)

func main() {
	go func() { select {} }()
	time.Sleep(time.Millisecond)
	var m map[string]int
	m["x"] = 1
}
