//env: GOTRACEBACK=single

package main

import (
	"time"
)

func main() {
	go func() { select {} }()
	time.Sleep(time.Millisecond)
	panic("single")
}
