// The wrapped error is another value: two lines.

package main

import "fmt"

func main() {
	defer func() {
		if err, ok := recover().(error); ok {
			panic(fmt.Errorf("wrapped: %w", err))
		}
	}()
	var m map[string]int
	m["a"] = 1
}
