// Deadlock with frames of exported library functions.

package main

import (
	"io"
	"sync"
	"time"
)

type lockers struct{ sync.Mutex }

func main() {
	var l lockers
	l.Lock()
	r, w := io.Pipe()
	go func() { io.WriteString(w, "never read") }()
	time.Sleep(time.Millisecond)
	_ = r
	l.Lock()
}
