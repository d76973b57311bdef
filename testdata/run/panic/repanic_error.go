// r.(error) keeps the box.

package main

import (
	"fmt"
	"os"
)

func main() {
	defer func() {
		if err, ok := recover().(error); ok {
			panic(err)
		}
	}()
	panic(fmt.Errorf("wrapped: %w", os.ErrNotExist))
}
