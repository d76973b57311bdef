package main

import (
	"fmt"
	"os"
	"runtime"
	"time"
)

func main() {
	go func() { select {} }()
	time.Sleep(time.Millisecond)
	buf := make([]byte, 1<<16)
	os.Stderr.Write(buf[:runtime.Stack(buf, true)])
	small := make([]byte, 9)
	n := runtime.Stack(small, false)
	fmt.Println(n, string(small[:n]))
}
