package main

import (
	"fmt"
	"syscall"
	"time"
)

func main() {
	syscall.Kill(syscall.Getpid(), syscall.SIGUSR1)
	time.Sleep(5 * time.Millisecond)
	fmt.Println("still here")
}
