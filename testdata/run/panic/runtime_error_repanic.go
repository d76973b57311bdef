package main

import (
	"fmt"
	"os"
	"runtime"
)

func main() {
	defer func() {
		if e, ok := recover().(runtime.Error); ok {
			panic(e)
		}
	}()
	var a [3]int
	i := len(os.Args) + 2
	a[i%4+0]++
	fmt.Println(a)
	a[i]++
}
