// panic of a nil error variable is panic(nil) too: a *runtime.PanicNilError.

package main

import (
	"fmt"
	"runtime"
)

func main() {
	defer func() {
		r := recover()
		_, isRT := r.(runtime.Error)
		_, isNil := r.(*runtime.PanicNilError)
		fmt.Printf("%T %v %v %v\n", r, r, isRT, isNil)
	}()
	var err error
	panic(err)
}
