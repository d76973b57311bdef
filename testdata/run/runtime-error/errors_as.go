// Run-time errors through errors.As and errors.Is, wrapped, and by type switch.

package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
)

func catch(f func()) (err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = fmt.Errorf("caught: %w", e)
		}
	}()
	f()
	return nil
}
func main() {
	err := catch(func() { _ = []int{}[len(os.Args)] })
	var re runtime.Error
	fmt.Println(errors.As(err, &re), re)
	var ta *runtime.TypeAssertionError
	fmt.Println(errors.As(err, &ta))
	err = catch(func() { var x any = 1; _ = x.(string) })
	fmt.Println(errors.As(err, &ta), errors.As(err, &re), ta)
	err = catch(func() { panic(nil) })
	var pn *runtime.PanicNilError
	fmt.Println(errors.As(err, &pn), pn)
	e1 := catch(func() { z := 0; _ = 1 / z })
	e2 := catch(func() { z := 0; _ = 1 % z })
	fmt.Println(errors.Unwrap(e1) == errors.Unwrap(e2), errors.Unwrap(e1))
}
