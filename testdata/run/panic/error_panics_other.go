// An Error method that panics with something else.

package main

import (
	"errors"
)

type E struct{}

func (E) Error() string { panic(errors.New("inner error")) }
func main()             { panic(E{}) }
