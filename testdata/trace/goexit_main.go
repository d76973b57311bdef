package main

import "runtime"

func main() {
	defer println("main's deferred call")
	runtime.Goexit()
}
