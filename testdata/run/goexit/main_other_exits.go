package main

import "fmt"

import (
	"os"
	"runtime"
)

func main() {
	go func() {
		fmt.Println("other goroutine ends the process")
		os.Exit(7)
	}()
	runtime.Goexit()
}
