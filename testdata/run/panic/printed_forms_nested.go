// Every mark of the chain: recovered, repanicked, goexit, three levels.

package main

import (
	"errors"
	"fmt"
)

type code int

func (c code) Error() string { return fmt.Sprintf("code %d", int(c)) }

func main() {
	defer func() {
		r := recover()
		defer func() {
			defer panic(code(3))
			panic(fmt.Sprint("second after ", r))
		}()
		panic(r)
	}()
	panic(errors.New("first"))
}
