// An Error method that panics and recovers by itself.

package main

import "fmt"

type careful struct{}

func (careful) Error() (s string) {
	defer func() {
		s = fmt.Sprint("recovered ", recover())
	}()
	panic("inside")
}

func main() {
	panic(careful{})
}
