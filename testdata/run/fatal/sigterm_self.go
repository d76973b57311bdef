package main

import (
	"fmt"
	"syscall"
	"time"
)

func main() {
	defer fmt.Println("never")
	syscall.Kill(syscall.Getpid(), syscall.SIGTERM)
	time.Sleep(time.Second)
}
