// String methods count for named basic kinds too.

package main

import (
	"fmt"
)

type Color int

func (c Color) String() string { return [...]string{"red", "green"}[c] }
func main() {
	defer fmt.Println("deferred")
	panic(Color(1))
}
