package main

import (
	"fmt"
	"runtime"
)

func inner(n int) {
	defer fmt.Println("inner", n)
	if n == 2 {
		panic("two")
	}
}

func try(n int) {
	defer func() { recover() }()
	inner(n)
}

func main() {
	for n := range 4 {
		try(n)
	}
	done := make(chan bool)
	go func() {
		defer close(done)
		runtime.Goexit()
	}()
	<-done
}
