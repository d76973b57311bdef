// The same error value raised twice, without any recover.

package main

import (
	"errors"
)

var errX = errors.New("x failed")

func main() {
	defer func() { panic(errX) }()
	panic(errX)
}
