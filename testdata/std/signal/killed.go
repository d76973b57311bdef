package main

import (
	"fmt"
	"os"
	"syscall"
)

func main() {
	defer fmt.Println("never")
	fmt.Println("before")
	syscall.Kill(os.Getpid(), syscall.SIGTERM)
	select {}
}
