// Caller(1) of a deferred call is runtime.gopanic while panicking.

package main

import (
	"fmt"
	"runtime"
)

func main() {
	defer func() {
		pc, _, _, ok := runtime.Caller(1)
		fmt.Println(runtime.FuncForPC(pc).Name(), ok)
		pc, _, line, _ := runtime.Caller(2)
		fmt.Println(runtime.FuncForPC(pc).Name(), line)
		recover()
	}()
	panic("x")
}
