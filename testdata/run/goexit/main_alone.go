package main

import "fmt"

import "runtime"

func main() {
	defer fmt.Println("deferred")
	runtime.Goexit()
}
