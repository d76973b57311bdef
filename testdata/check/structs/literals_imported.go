package main

import (
	"sync"
	"strings"
	"time"
)
func main() {
	_ = sync.Mutex{1}
	_ = strings.Builder{buf: nil}
	_ = strings.Builder{nil, nil}
	_ = time.Time{wall: 1}
	_ = sync.Once{Done: 1}
	_ = strings.Reader{S: "x"}
	var b strings.Builder
	b.buf = nil
	b.addr = nil
	b.Buf = nil
}
